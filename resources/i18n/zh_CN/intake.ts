<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>prospects</name>
  <message>
   <source>No column holds the clients' names: say which it is, or give it a heading.</source>
   <translation>没有认出客户名称所在的列：请指定，或给它加上表头。</translation>
  </message>
  <message>
   <source>Reason (import)</source>
   <translation>原因（导入）</translation>
  </message>
  <message>
   <source>Row {row} gives another phone for the same client, {phone}: keep the one that works.</source>
   <translation>同一客户在第 {row} 行的电话是 {phone}，与本行不同：请核对后保留能打通的。</translation>
  </message>
  <message>
   <source>Row {row} has the same name and was taken for another client.</source>
   <translation>与第 {row} 行同名，按另一户处理，请核对。</translation>
  </message>
  <message>
   <source>Row {row} has the same phone and another credit code.</source>
   <translation>与第 {row} 行电话相同而信用代码不同，按另一户处理，请核对。</translation>
  </message>
  <message>
   <source>Row {row} has the same phone and another identity number.</source>
   <translation>与第 {row} 行电话相同、身份证号不同。</translation>
  </message>
  <message>
   <source>The row names nobody and was left out.</source>
   <translation>本行没有客户名称和联系人，未读入。</translation>
  </message>
  <message>
   <source>The sheet names no unit: {count} bare amounts were read in 万元, those from 10,000 on in 元.</source>
   <translation>表中未注明金额单位：{count} 个未带单位的数字按万元读取，一万及以上的按元读取，请核对。</translation>
  </message>
  <message>
   <source>The sheet “{other}” holds a list too; only “{sheet}” was read.</source>
   <translation>工作表「{other}」里也有名单；本次只读取了「{sheet}」。</translation>
  </message>
  <message>
   <source>There is no name; that of the contact person was taken.</source>
   <translation>没有客户名称，已用联系人姓名代替。</translation>
  </message>
  <message>
   <source>There is no prospect under the headings.</source>
   <translation>表头下没有客户。</translation>
  </message>
  <message>
   <source>address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>amount wanted</source>
   <translation>意向金额</translation>
  </message>
  <message>
   <source>contact person</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>credit code</source>
   <translation>统一社会信用代码</translation>
  </message>
  <message>
   <source>first contact</source>
   <translation>首次接触</translation>
  </message>
  <message>
   <source>identity number</source>
   <translation>身份证号</translation>
  </message>
  <message>
   <source>industry</source>
   <translation>行业</translation>
  </message>
  <message>
   <source>is this in 万元? The amount was left open</source>
   <translation>单位是万元吗？金额暂未填入</translation>
  </message>
  <message>
   <source>name</source>
   <translation>客户名称</translation>
  </message>
  <message>
   <source>need</source>
   <translation>资金需求</translation>
  </message>
  <message>
   <source>note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>referrer</source>
   <translation>推荐人</translation>
  </message>
  <message>
   <source>second phone</source>
   <translation>备用电话</translation>
  </message>
  <message>
   <source>source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>the sheet kept it as a figure, and its last digits are lost</source>
   <translation>表里存成了数值，后几位已丢失，请查原件补全</translation>
  </message>
  <message>
   <source>this day is yet to come</source>
   <translation>日期晚于今天</translation>
  </message>
  <message>
   <source>this is no day of the calendar</source>
   <translation>认不出是哪一天</translation>
  </message>
  <message>
   <source>{file} has no sheet “{sheet}”.</source>
   <translation>{file} 里没有工作表「{sheet}」。</translation>
  </message>
  <message>
   <source>{file} holds no list of prospects: it needs a row of headings, with the clients' names and phones.</source>
   <translation>{file} 里没有客户名单：需要有一行表头，并有客户名称和电话。</translation>
  </message>
  <message>
   <source>“{heading}” may be “{field}” too; “{taken}” was taken and “{heading}” kept as a further detail.</source>
   <translation>「{heading}」也可能是{field}；已采用「{taken}」，「{heading}」留在其他信息里。</translation>
  </message>
  <message>
   <source>“{heading}” was taken for “{field}” because of what stands in it.</source>
   <translation>「{heading}」列按内容认作{field}，请核对。</translation>
  </message>
  <message>
   <source>“{value}”: {reason}.</source>
   <translation>「{value}」：{reason}。</translation>
  </message>
 </context>
 <context>
  <name>sheets</name>
  <message>
   <source>A character of this row cannot be read; it shows as �.</source>
   <translation>本行有字符无法识别，显示为 �。</translation>
  </message>
  <message>
   <source>A page holds more text than any statement.</source>
   <translation>有一页的文字多得不像流水。</translation>
  </message>
  <message>
   <source>The quotation marks do not match; compare the rows with the file.</source>
   <translation>文件中的引号不成对，请对照原文件核对各行。</translation>
  </message>
  <message>
   <source>There is no file {file}.</source>
   <translation>找不到文件 {file}。</translation>
  </message>
  <message>
   <source>This is not the password of {file}.</source>
   <translation>密码不对，打不开 {file}。</translation>
  </message>
  <message>
   <source>What {file} holds is too large.</source>
   <translation>{file} 解开后太大。</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>无法读取 {file}：{reason}。</translation>
  </message>
  <message>
   <source>{file} has more than {count} pages.</source>
   <translation>{file} 超过 {count} 页。</translation>
  </message>
  <message>
   <source>{file} holds no sheet.</source>
   <translation>{file} 里没有表格文件。</translation>
  </message>
  <message>
   <source>{file} holds several sheets, unpack it first: {names}</source>
   <translation>{file} 里有几个表格，请先解压再选一个：{names}</translation>
  </message>
  <message>
   <source>{file} holds too many files.</source>
   <translation>{file} 里的文件太多。</translation>
  </message>
  <message>
   <source>{file} is a scan without text: keep it as evidence and type its totals, or ask for an export.</source>
   <translation>{file} 是扫描件，没有文字：请作为资料留存并手工录入合计，或请客户重新导出。</translation>
  </message>
  <message>
   <source>{file} is a web page: open it in Excel or WPS and save it as .xlsx.</source>
   <translation>{file} 其实是网页：请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
  </message>
  <message>
   <source>{file} is damaged or no workbook: open it in Excel or WPS and save it anew.</source>
   <translation>{file} 已损坏或不是工作簿：请用 Excel 或 WPS 打开后重新保存。</translation>
  </message>
  <message>
   <source>{file} is damaged: ask for it again.</source>
   <translation>{file} 已损坏，请客户重新提供。</translation>
  </message>
  <message>
   <source>{file} is empty.</source>
   <translation>{file} 是空文件。</translation>
  </message>
  <message>
   <source>{file} is no sheet: choose an .xlsx, .xls or .csv file.</source>
   <translation>{file} 不是表格：请选择 .xlsx、.xls 或 .csv 文件。</translation>
  </message>
  <message>
   <source>{file} is protected by a password.</source>
   <translation>{file} 有密码保护。</translation>
  </message>
  <message>
   <source>{file} is too large: save the one sheet that is needed in a file of its own.</source>
   <translation>{file} 太大：请只把需要的那张表另存为一个文件。</translation>
  </message>
 </context>
 <context>
  <name>statement</name>
  <message>
   <source>  row {row}: the balance {printed} does not follow, {expected} would</source>
   <translation>  第 {row} 行：余额 {printed} 接不上，应为 {expected}</translation>
  </message>
  <message>
   <source>  row {row}: {text}</source>
   <translation>  第 {row} 行：{text}</translation>
  </message>
  <message>
   <source>All rows of the sheet “{sheet}” stand in “{whole}” too; they were read once.</source>
   <translation>工作表“{sheet}”的各行在“{whole}”里都有，只读了一次。</translation>
  </message>
  <message>
   <source>Days such as {day} can be read in two ways.</source>
   <translation>像 {day} 这样的日期有两种读法。</translation>
  </message>
  <message>
   <source>Days such as {day} have no year: say which it is.</source>
   <translation>像 {day} 这样的日期没有年份：请指明是哪一年。</translation>
  </message>
  <message>
   <source>It cannot be told whether this came in or went out.</source>
   <translation>看不出这笔是收入还是支出。</translation>
  </message>
  <message>
   <source>Nothing says whether {count} of {all} amounts came in or went out; they were read as money in.</source>
   <translation>{all} 笔中有 {count} 笔看不出是收入还是支出，先按收入读入。</translation>
  </message>
  <message>
   <source>The balances do not tell whether {count} amounts came in or went out; they were read as money in.</source>
   <translation>有 {count} 笔从余额看不出是收入还是支出，先按收入读入。</translation>
  </message>
  <message>
   <source>The file holds {count} accounts: each is kept by itself.</source>
   <translation>文件里有 {count} 个账户：分账户存放。</translation>
  </message>
  <message>
   <source>The file looks like a firm's own books: 借 (debit) was read as money in.</source>
   <translation>这像是企业自己的账簿：借方按收入读入。</translation>
  </message>
  <message>
   <source>The file looks like a shop's card takings: purchases were read as money in.</source>
   <translation>文件像是商户刷卡收款明细：消费按收入读取。</translation>
  </message>
  <message>
   <source>The file prints {printed} ({what}); its rows add up to {found}.</source>
   <translation>文件印的是 {printed}（{what}），各行加起来是 {found}。</translation>
  </message>
  <message>
   <source>The file prints {printed} rows ({what}); {found} were found.</source>
   <translation>文件印的是 {printed} 笔（{what}），读到 {found} 笔。</translation>
  </message>
  <message>
   <source>There is a day but no amount.</source>
   <translation>有日期，没有金额。</translation>
  </message>
  <message>
   <source>There is an amount both in and out.</source>
   <translation>收入和支出两栏都有金额。</translation>
  </message>
  <message>
   <source>There is an amount but no day.</source>
   <translation>有金额，没有日期。</translation>
  </message>
  <message>
   <source>all rows</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>amount, in or out</source>
   <translation>金额（收或支）</translation>
  </message>
  <message>
   <source>balance</source>
   <translation>余额</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>渠道</translation>
  </message>
  <message>
   <source>currency</source>
   <translation>币种</translation>
  </message>
  <message>
   <source>date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>in or out</source>
   <translation>收支标志</translation>
  </message>
  <message>
   <source>money in</source>
   <translation>收入</translation>
  </message>
  <message>
   <source>money out</source>
   <translation>支出</translation>
  </message>
  <message>
   <source>neither in nor out</source>
   <translation>不计收支</translation>
  </message>
  <message>
   <source>other party</source>
   <translation>对方户名</translation>
  </message>
  <message>
   <source>other party's account</source>
   <translation>对方账号</translation>
  </message>
  <message>
   <source>other party's bank</source>
   <translation>对方开户行</translation>
  </message>
  <message>
   <source>own account</source>
   <translation>本方账号</translation>
  </message>
  <message>
   <source>payee</source>
   <translation>收款人</translation>
  </message>
  <message>
   <source>payee's account</source>
   <translation>收款人账号</translation>
  </message>
  <message>
   <source>payee's bank</source>
   <translation>收款人开户行</translation>
  </message>
  <message>
   <source>payer</source>
   <translation>付款人</translation>
  </message>
  <message>
   <source>payer's account</source>
   <translation>付款人账号</translation>
  </message>
  <message>
   <source>payer's bank</source>
   <translation>付款人开户行</translation>
  </message>
  <message>
   <source>purpose</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>refund</source>
   <translation>退款</translation>
  </message>
  <message>
   <source>serial number</source>
   <translation>流水号</translation>
  </message>
  <message>
   <source>status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <source>time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>凭证号</translation>
  </message>
  <message>
   <source>{count} balances cannot be read, this the first; the amounts are.</source>
   <translation>有 {count} 个余额读不出，这是第一个；金额照读。</translation>
  </message>
  <message>
   <source>{count} rows with a blank mark were counted as neither in nor out.</source>
   <translation>{count} 笔收支标记为空，按不计收支计。</translation>
  </message>
  <message>
   <source>{count} rows without a day were given that of the row above.</source>
   <translation>有 {count} 行没有日期，按上一行的日期读入。</translation>
  </message>
  <message>
   <source>{file} has no sheet “{sheet}”.</source>
   <translation>{file} 里没有工作表“{sheet}”。</translation>
  </message>
  <message>
   <source>{file} holds no statement: it needs a list with the day and the amount of each transaction.</source>
   <translation>{file} 里没有流水：要有每笔交易的日期和金额。</translation>
  </message>
  <message>
   <source>{rows} transactions ({format}): {count_in} in, {total_in}; {count_out} out, {total_out}; {neutral} neither.</source>
   <translation>{rows} 笔（{format}）：收入 {count_in} 笔 {total_in}，支出 {count_out} 笔 {total_out}，不计收支 {neutral} 笔。</translation>
  </message>
  <message>
   <source>“{heading}” was taken for “{field}” because of what stands in it.</source>
   <translation>“{heading}”按内容认作“{field}”。</translation>
  </message>
  <message>
   <source>“{text}” is no amount that can be read.</source>
   <translation>“{text}”不是能读出的金额。</translation>
  </message>
  <message>
   <source>“{text}” is no day that can be read.</source>
   <translation>“{text}”不是能读出的日期。</translation>
  </message>
 </context>
 <context>
  <name>statements</name>
  <message>
   <source>  no line is called “{name}”</source>
   <translation>  没有科目叫“{name}”</translation>
  </message>
  <message>
   <source>  row {row}: {text}</source>
   <translation>  第 {row} 行：{text}</translation>
  </message>
  <message>
   <source>More than {count} cells were copied: copy the statement alone.</source>
   <translation>复制了超过 {count} 格：请只复制报表。</translation>
  </message>
  <message>
   <source>No row of the statements is called “{name}”.</source>
   <translation>报表里没有「{name}」这一行。</translation>
  </message>
  <message>
   <source>Two units stand in it, {units}: copy one statement at a time.</source>
   <translation>里面有两种单位（{units}）：请一次只复制一张报表。</translation>
  </message>
  <message>
   <source>this row stands twice with different figures; the first was taken.</source>
   <translation>本行出现两次且金额不同，只取了第一次。</translation>
  </message>
  <message>
   <source>{file} does not say at which day it stands: say that.</source>
   <translation>{file} 没有写是哪一天的报表：请指明日期。</translation>
  </message>
  <message>
   <source>{file} holds no statement that can be read: it needs names of rows and columns with a period.</source>
   <translation>{file} 里没有读得出的报表：要有科目名称，列头要写明期间。</translation>
  </message>
  <message>
   <source>{lines} lines, {periods} periods, {unit}: {wrong} of {checks} sums do not come out.</source>
   <translation>{lines} 个科目，{periods}，{unit}：{checks} 处勾稽中 {wrong} 处不平。</translation>
  </message>
  <message>
   <source>“{name}” stands twice with different figures.</source>
   <translation>“{name}”出现两次而且数字不同。</translation>
  </message>
  <message>
   <source>“{text}” is finer than 0.01 yuan.</source>
   <translation>“{text}”细于 1 分，小数点可能是千分位，请核对。</translation>
  </message>
  <message>
   <source>“{text}” is no figure.</source>
   <translation>「{text}」不是数字。</translation>
  </message>
 </context>
 <context>
  <name>vcard</name>
  <message>
   <source>Only the first {count} cards are read.</source>
   <translation>只读取前 {count} 张名片。</translation>
  </message>
  <message>
   <source>The birthday is not a whole date and stays out.</source>
   <translation>生日不是完整日期，未读入。</translation>
  </message>
  <message>
   <source>The file ends in the middle of a card.</source>
   <translation>文件在一张名片中间中断。</translation>
  </message>
  <message>
   <source>This card has neither a name nor a telephone.</source>
   <translation>这张名片既无姓名也无电话。</translation>
  </message>
  <message>
   <source>{file} cannot be read.</source>
   <translation>无法读取 {file}。</translation>
  </message>
  <message>
   <source>{file} holds no address card (vCard).</source>
   <translation>{file} 里没有名片（vCard）。</translation>
  </message>
  <message>
   <source>{file} is too large for address cards.</source>
   <translation>{file} 太大，不像名片文件。</translation>
  </message>
  <message>
   <source>“{phone}” is no usual telephone number.</source>
   <translation>「{phone}」不像常见的电话号码。</translation>
  </message>
 </context>
</TS>
