<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>catalog</name>
  <message>
   <source>A choice and a mix have choices, nothing else has any.</source>
   <translation>单选和占比要有选项，其他类型不能有。</translation>
  </message>
  <message>
   <source>A count cannot be negative.</source>
   <translation>位数不能为负。</translation>
  </message>
  <message>
   <source>A currency has the three letters of ISO 4217.</source>
   <translation>币种用 ISO 4217 的三个字母。</translation>
  </message>
  <message>
   <source>A field has this code already: “{code}”.</source>
   <translation>已有字段用了这个 code：「{code}」。</translation>
  </message>
  <message>
   <source>A mark has exactly one of within, is, below, above.</source>
   <translation>一条颜色规则在 within、is、below、above 里只写一个。</translation>
  </message>
  <message>
   <source>A number belongs here.</source>
   <translation>这里要写数字。</translation>
  </message>
  <message>
   <source>A share is a fraction from 0 to 1.</source>
   <translation>份额应为 0 到 1 之间的小数。</translation>
  </message>
  <message>
   <source>A symmetric relation reads the same both ways and cannot be without circles.</source>
   <translation>对称关系两边说法应一致，且不能要求不成环。</translation>
  </message>
  <message>
   <source>A width lies between 0 and {most} characters.</source>
   <translation>列宽在 0 到 {most} 个字符之间。</translation>
  </message>
  <message>
   <source>An enum has choices, a table has columns, nothing else has either.</source>
   <translation>enum 题要有 choices，table 题要有 columns，其他题都不要。</translation>
  </message>
  <message>
   <source>An enum has choices, nothing else has any.</source>
   <translation>enum 字段要有 choices，其他字段不要。</translation>
  </message>
  <message>
   <source>An expression gives a number, a date or yes and no, not the type {type}.</source>
   <translation>表达式算出的是数、日期或是否，不是 {type} 类型。</translation>
  </message>
  <message>
   <source>Another figure has this name.</source>
   <translation>已有同名的数。</translation>
  </message>
  <message>
   <source>Another ledger is called “{key}” already.</source>
   <translation>已有一本台账叫「{key}」。</translation>
  </message>
  <message>
   <source>At least one ledger needs a source.</source>
   <translation>至少要有一本台账写了 source。</translation>
  </message>
  <message>
   <source>Each heading needs its field, and a field stands once.</source>
   <translation>每个列名对应一个字段（不用的写空），一个字段只能出现一次。</translation>
  </message>
  <message>
   <source>Either true or false belongs here.</source>
   <translation>这里要写 true 或 false。</translation>
  </message>
  <message>
   <source>It stands twice, first on line {line}.</source>
   <translation>写了两遍，前一处在第 {line} 行。</translation>
  </message>
  <message>
   <source>It stands twice.</source>
   <translation>写了两次。</translation>
  </message>
  <message>
   <source>It takes one value for each of: {codes}</source>
   <translation>须为以下每项各给一个值：{codes}</translation>
  </message>
  <message>
   <source>Its lists and tables are nested too deep.</source>
   <translation>列表和表套得太深。</translation>
  </message>
  <message>
   <source>Limits of a share need a relation that has one.</source>
   <translation>只有问份额的关系才能设份额界限。</translation>
  </message>
  <message>
   <source>No file of the catalog has this name: {files}.</source>
   <translation>目录里没有这个名字的文件，有的是：{files}。</translation>
  </message>
  <message>
   <source>No part of the archive takes {document}.</source>
   <translation>归档没有哪一部分收 {document}。</translation>
  </message>
  <message>
   <source>No row covers {stage} with {state}.</source>
   <translation>没有一行适用于 {stage} 与 {state}。</translation>
  </message>
  <message>
   <source>Only a date can run out.</source>
   <translation>只有日期才会到期。</translation>
  </message>
  <message>
   <source>Only a document that covers periods can have a number of them.</source>
   <translation>只有按期数覆盖的材料才能写期数。</translation>
  </message>
  <message>
   <source>Only a figure has limits.</source>
   <translation>只有数才有上下限。</translation>
  </message>
  <message>
   <source>Rows cannot be sorted by “{name}”; they can by: {known}.</source>
   <translation>不能按「{name}」排序；可以的有：{known}。</translation>
  </message>
  <message>
   <source>Say where the column comes from: from = …, or “note” for one written by hand.</source>
   <translation>要写 from，说明这一列从哪里来；手工填写的写「note」。</translation>
  </message>
  <message>
   <source>The condition comes to “{value}”, neither yes nor no.</source>
   <translation>条件算出来是“{value}”，不是“是”或“否”。</translation>
  </message>
  <message>
   <source>The file cannot be read.</source>
   <translation>文件读不出来。</translation>
  </message>
  <message>
   <source>The file is not UTF-8 text.</source>
   <translation>文件不是 UTF-8 文本。</translation>
  </message>
  <message>
   <source>The limits contradict each other.</source>
   <translation>上下限互相矛盾。</translation>
  </message>
  <message>
   <source>The pattern finds everything, even nothing.</source>
   <translation>这个模式什么都能匹配，连空白也算。</translation>
  </message>
  <message>
   <source>The validity does not fit its kind, {kind}.</source>
   <translation>有效期与类型 {kind} 不符。</translation>
  </message>
  <message>
   <source>The value is of the wrong kind: {detail}.</source>
   <translation>值的类型不对：{detail}。</translation>
  </message>
  <message>
   <source>The value is of the wrong kind: {wanted} belongs here, not {given}.</source>
   <translation>值的类型不对：这里要写{wanted}，不是{given}。</translation>
  </message>
  <message>
   <source>The value “{name}” is of the type {given}, the column of the type {wanted}.</source>
   <translation>值「{name}」是 {given} 类型，列是 {wanted} 类型。</translation>
  </message>
  <message>
   <source>The warning needs at least two borrowers and one day.</source>
   <translation>预警至少要 2 户、1 天。</translation>
  </message>
  <message>
   <source>The weights do not add up to 100.</source>
   <translation>权重合计不是 100。</translation>
  </message>
  <message>
   <source>This column cannot be added up; these values can: {known}.</source>
   <translation>这一列不能合计；可以合计的值有：{known}。</translation>
  </message>
  <message>
   <source>This is no regular expression: {detail}.</source>
   <translation>这不是正则表达式：{detail}。</translation>
  </message>
  <message>
   <source>This is not TOML.</source>
   <translation>这不是 TOML。</translation>
  </message>
  <message>
   <source>This is not TOML: a quote or bracket is not closed, or a sign is missing.</source>
   <translation>这不是 TOML：引号或括号没有收尾，或者少了符号。</translation>
  </message>
  <message>
   <source>This is not TOML: a text stands in quotes, true and false are bare.</source>
   <translation>这不是 TOML：文字要加引号，true 和 false 不加。</translation>
  </message>
  <message>
   <source>This stands in the file twice.</source>
   <translation>文件里写了两遍。</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>列表</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>数</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>a text in quotes</source>
   <translation>加引号的文字</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>第 {line} 行</translation>
  </message>
  <message>
   <source>line {line}, column {column}</source>
   <translation>第 {line} 行第 {column} 列</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>{file}, {entry}: {what}</source>
   <translation>{file}，{entry}：{what}</translation>
  </message>
  <message>
   <source>{file}, {where}, {entry}: {what}</source>
   <translation>{file} {where}，{entry}：{what}</translation>
  </message>
  <message>
   <source>{file}, {where}: {what}</source>
   <translation>{file} {where}：{what}</translation>
  </message>
  <message>
   <source>{file}: {what}</source>
   <translation>{file}：{what}</translation>
  </message>
  <message>
   <source>{where}: added</source>
   <translation>{where}：新增</translation>
  </message>
  <message>
   <source>{where}: removed</source>
   <translation>{where}：删除</translation>
  </message>
  <message>
   <source>{where}: replaced as a whole</source>
   <translation>{where}：整条换掉</translation>
  </message>
  <message>
   <source>{where}: {fields}</source>
   <translation>{where}：改 {fields}</translation>
  </message>
  <message>
   <source>“below” and “above” are for figures.</source>
   <translation>below 和 above 只用于数字列。</translation>
  </message>
  <message>
   <source>“from” needs a ledger that names its source.</source>
   <translation>台账写了 source，列才能写 from。</translation>
  </message>
  <message>
   <source>“is” is for texts.</source>
   <translation>is 只用于文字列。</translation>
  </message>
  <message>
   <source>“within” is for dates.</source>
   <translation>within 只用于日期列。</translation>
  </message>
  <message>
   <source>“{code}” leads nowhere.</source>
   <translation>找不到「{code}」。</translation>
  </message>
  <message>
   <source>“{code}” leads nowhere: the pack removes it.</source>
   <translation>找不到「{code}」：目录包把它删掉了。</translation>
  </message>
  <message>
   <source>“{field}” is missing.</source>
   <translation>缺少「{field}」。</translation>
  </message>
  <message>
   <source>“{field}” is unknown.</source>
   <translation>没有「{field}」这一项。</translation>
  </message>
  <message>
   <source>“{format}” is no number format for this column.</source>
   <translation>「{format}」不是这一列能用的数字格式。</translation>
  </message>
  <message>
   <source>“{value}” is not allowed.</source>
   <translation>不能写「{value}」。</translation>
  </message>
 </context>
 <context>
  <name>expressions</name>
  <message>
   <source>It would divide by zero.</source>
   <translation>除数为零。</translation>
  </message>
  <message>
   <source>The expression “{text}” cannot be used: {what} (character {position}).</source>
   <translation>表达式「{text}」不能用：{what}（第 {position} 个字符）。</translation>
  </message>
  <message>
   <source>The number is out of range.</source>
   <translation>数字超出范围。</translation>
  </message>
  <message>
   <source>incomplete or out of place</source>
   <translation>不完整，或者位置不对</translation>
  </message>
  <message>
   <source>longer than {limit} characters</source>
   <translation>超过 {limit} 个字符</translation>
  </message>
  <message>
   <source>nested deeper than {limit} levels</source>
   <translation>嵌套超过 {limit} 层</translation>
  </message>
  <message>
   <source>{name} is not a number.</source>
   <translation>{name} 不是数字。</translation>
  </message>
  <message>
   <source>“{one}” and “{other}” cannot be compared.</source>
   <translation>「{one}」与「{other}」不能比较。</translation>
  </message>
  <message>
   <source>“{text}” is not allowed</source>
   <translation>不允许写「{text}」</translation>
  </message>
  <message>
   <source>“{text}” is not understood</source>
   <translation>看不懂「{text}」</translation>
  </message>
  <message>
   <source>“{value}” is neither yes nor no.</source>
   <translation>「{value}」既不是「是」也不是「否」。</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>「{value}」不是数字。</translation>
  </message>
 </context>
 <context>
  <name>figures</name>
  <message>
   <source>2 days ago</source>
   <translation>前天</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>4月</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>8月</translation>
  </message>
  <message>
   <source>CNY {yuan}</source>
   <translation>{wan} 万元</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>12月</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>2月</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>1月</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>7月</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>6月</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>3月</translation>
  </message>
  <message>
   <source>May</source>
   <translation>5月</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>11月</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>10月</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>9月</translation>
  </message>
  <message>
   <source>in 2 days</source>
   <translation>后天</translation>
  </message>
  <message>
   <source>in {count} days</source>
   <translation>{count} 天后</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>明天</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <source>{amount} cannot be written in words.</source>
   <translation>{amount} 不能写成大写金额。</translation>
  </message>
  <message>
   <source>{count} days ago</source>
   <translation>{count} 天前</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{month}{day}日</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{year}年{month}{day}日</translation>
  </message>
  <message>
   <source>“{text}” is finer than 0.01 yuan.</source>
   <translation>「{text}」精确到分以下，金额最多到 0.01 元。</translation>
  </message>
  <message>
   <source>“{text}” is not an amount; write 60万 or 600,000元.</source>
   <translation>「{text}」不是金额，请写成 60万 或 600,000元。</translation>
  </message>
  <message>
   <source>“{text}” is too large for an amount.</source>
   <translation>「{text}」太大，不能作金额。</translation>
  </message>
 </context>
 <context>
  <name>files</name>
  <message>
   <source>the disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>the file or its folder is read-only</source>
   <translation>文件或所在文件夹为只读</translation>
  </message>
  <message>
   <source>{file} cannot be written: {reason}.</source>
   <translation>{file} 写不出来：{reason}。</translation>
  </message>
 </context>
 <context>
  <name>identifiers</name>
  <message>
   <source>a credit code has 18 characters</source>
   <translation>统一社会信用代码应为 18 位</translation>
  </message>
  <message>
   <source>a credit code has only digits and letters, never I, O, S, V, Z</source>
   <translation>统一社会信用代码只含数字和字母，且没有 I、O、S、V、Z</translation>
  </message>
  <message>
   <source>a landline has an area code and seven or eight digits</source>
   <translation>座机应为区号加 7 至 8 位号码</translation>
  </message>
  <message>
   <source>a mobile number begins with 13 to 19</source>
   <translation>手机号应以 13 至 19 开头</translation>
  </message>
  <message>
   <source>a mobile number has 11 digits</source>
   <translation>手机号应为 11 位</translation>
  </message>
  <message>
   <source>a telephone number has only digits</source>
   <translation>电话号码只能是数字</translation>
  </message>
  <message>
   <source>an identity number has 18 characters</source>
   <translation>身份证号应为 18 位</translation>
  </message>
  <message>
   <source>an identity number has only digits and a last X</source>
   <translation>身份证号只含数字，末位可以是 X</translation>
  </message>
  <message>
   <source>the last character does not fit the others</source>
   <translation>校验位不符，请核对是否录错</translation>
  </message>
  <message>
   <source>the third to eighth character are the digits of a region</source>
   <translation>第 3 至 8 位应为行政区划数字</translation>
  </message>
  <message>
   <source>there is no such day of birth</source>
   <translation>出生日期不存在或晚于今天</translation>
  </message>
 </context>
 <context>
  <name>masking</name>
  <message>
   <source>There is no masking rule for “{kind}”.</source>
   <translation>没有「{kind}」的脱敏规则。</translation>
  </message>
 </context>
 <context>
  <name>pictures</name>
  <message>
   <source>This PDF claims to have {count} pages: too many to be shown.</source>
   <translation>该 PDF 自称有 {count} 页，太多了，无法显示。</translation>
  </message>
  <message>
   <source>This PDF is damaged or incomplete.</source>
   <translation>该 PDF 已损坏或不完整。</translation>
  </message>
  <message>
   <source>This PDF is locked with a password: save a copy and open it in a PDF program.</source>
   <translation>该 PDF 设有密码：请另存一份，用 PDF 软件打开。</translation>
  </message>
  <message>
   <source>This page is damaged.</source>
   <translation>该页已损坏。</translation>
  </message>
  <message>
   <source>This page takes too long to draw.</source>
   <translation>该页绘制时间过长。</translation>
  </message>
  <message>
   <source>This picture is damaged or incomplete.</source>
   <translation>该图片已损坏或不完整。</translation>
  </message>
  <message>
   <source>This picture is too large to be shown: {width} × {height} pixels.</source>
   <translation>该图片太大，无法显示：{width} × {height} 像素。</translation>
  </message>
 </context>
</TS>
