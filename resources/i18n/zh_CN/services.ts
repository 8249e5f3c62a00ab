<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>answers</name>
  <message>
   <source>a date such as 2026-10-31</source>
   <translation>日期，例如 2026-10-31</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>a percentage such as 18.75</source>
   <translation>百分数，例如 18.75</translation>
  </message>
  <message>
   <source>a table with a figure in every column</source>
   <translation>每列都有数字的表</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>an amount</source>
   <translation>金额</translation>
  </message>
  <message>
   <source>twelve figures, January first</source>
   <translation>十二个月的数，从一月起</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>是或否</translation>
  </message>
  <message>
   <source>“{question}” takes {expected}, not “{typed}”.</source>
   <translation>「{question}」应填{expected}，不能填「{typed}」。</translation>
  </message>
 </context>
 <context>
  <name>applications</name>
  <message>
   <source>Above the usual {most}: the memo must say why.</source>
   <translation>超过通常上限 {most}：报告须说明理由。</translation>
  </message>
  <message>
   <source>Above {most} the product grants nothing.</source>
   <translation>超过上限 {most}，该产品不能办理。</translation>
  </message>
  <message>
   <source>Beyond {most} months the product grants nothing.</source>
   <translation>超过最长期限 {most} 个月，该产品不能办理。</translation>
  </message>
  <message>
   <source>Choose a product.</source>
   <translation>请选择产品。</translation>
  </message>
  <message>
   <source>Longer than the usual {most} months: the memo must say why.</source>
   <translation>超过通常期限 {most} 个月：报告须说明理由。</translation>
  </message>
  <message>
   <source>The amount must be more than zero.</source>
   <translation>金额须大于零。</translation>
  </message>
  <message>
   <source>The annual rate has four decimals of a percent at most.</source>
   <translation>年利率（%）最多四位小数。</translation>
  </message>
  <message>
   <source>The annual rate must be between 0 and 100 %.</source>
   <translation>年利率须在 0 到 100 % 之间。</translation>
  </message>
  <message>
   <source>The product starts at {least} months.</source>
   <translation>该产品期限最短 {least} 个月。</translation>
  </message>
  <message>
   <source>The product starts at {least}.</source>
   <translation>该产品 {least}起办。</translation>
  </message>
  <message>
   <source>The term must be between 1 and {most} months.</source>
   <translation>期限须在 1 到 {most} 个月之间。</translation>
  </message>
  <message>
   <source>{number} has been submitted and cannot be changed here.</source>
   <translation>{number} 已上报，不能在这里修改。</translation>
  </message>
 </context>
 <context>
  <name>attachments</name>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} 读不出来：{reason}。</translation>
  </message>
  <message>
   <source>{file} is empty.</source>
   <translation>{file} 是空文件。</translation>
  </message>
 </context>
 <context>
  <name>check</name>
  <message>
   <source>A row of “{table}” points to one that is gone.</source>
   <translation>「{table}」有一行指向已不存在的行。</translation>
  </message>
  <message>
   <source>Journal entry {number} “{label}” was altered.</source>
   <translation>日志第 {number} 条「{label}」被改动过。</translation>
  </message>
  <message>
   <source>The clock went back before entry {number} “{label}”.</source>
   <translation>第 {number} 条「{label}」之前时钟被拨回。</translation>
  </message>
  <message>
   <source>The file is damaged: {said}</source>
   <translation>文件已损坏：{said}</translation>
  </message>
  <message>
   <source>The stored file {sha256} is damaged.</source>
   <translation>附件 {sha256} 已损坏。</translation>
  </message>
  <message>
   <source>{count} rows of “{table}” were changed outside the program.</source>
   <translation>「{table}」有 {count} 行在程序之外被改动。</translation>
  </message>
 </context>
 <context>
  <name>checklist</name>
  <message>
   <source>Say why the document is not asked for: risk control will want to know.</source>
   <translation>请写明为什么不收这份材料：风险部门会问。</translation>
  </message>
  <message>
   <source>The document cannot have been issued in the future: check the date.</source>
   <translation>出具日不能晚于今天：请核对日期。</translation>
  </message>
 </context>
 <context>
  <name>journal</name>
  <message>
   <source>Change the passphrase</source>
   <translation>修改口令</translation>
  </message>
  <message>
   <source>Set a new passphrase with the recovery key</source>
   <translation>用恢复码设置新口令</translation>
  </message>
  <message>
   <source>Show the recovery key</source>
   <translation>查看恢复码</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>没有可重做的动作。</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>没有可撤销的动作。</translation>
  </message>
  <message>
   <source>“{label}” changed nothing: it stays noted.</source>
   <translation>「{label}」没有改动数据，仅作记录，不能撤销。</translation>
  </message>
  <message>
   <source>“{label}” is undone already.</source>
   <translation>「{label}」已经撤销。</translation>
  </message>
 </context>
 <context>
  <name>ledgers</name>
  <message>
   <source>There is no ledger “{key}”; there are: {keys}.</source>
   <translation>没有叫「{key}」的台账；现有：{keys}。</translation>
  </message>
 </context>
 <context>
  <name>limits</name>
  <message>
   <source>An amount has two decimals at most.</source>
   <translation>金额最多两位小数。</translation>
  </message>
  <message>
   <source>The amount cannot be so large: check its digits.</source>
   <translation>金额过大，请核对位数。</translation>
  </message>
 </context>
 <context>
  <name>memo</name>
  <message>
   <source>, </source>
   <translation>，</translation>
  </message>
  <message>
   <source>; </source>
   <translation>；</translation>
  </message>
  <message>
   <source>An invented example; no real client is meant</source>
   <translation>虚构示例，不涉及任何真实客户</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>{name} ({figures})</source>
   <translation>{name}（{figures}）</translation>
  </message>
 </context>
 <context>
  <name>package</name>
  <message>
   <source>The seal is broken: a byte of the package was changed.</source>
   <translation>封签不符：上报包里有字节被改动。</translation>
  </message>
  <message>
   <source>There is no file {file}.</source>
   <translation>找不到文件 {file}。</translation>
  </message>
  <message>
   <source>{file} is not a package, or it is damaged beyond reading.</source>
   <translation>{file} 不是上报包，或已损坏到读不出来。</translation>
  </message>
  <message>
   <source>{name} is missing.</source>
   <translation>缺少 {name}。</translation>
  </message>
  <message>
   <source>{name} was added.</source>
   <translation>多出 {name}。</translation>
  </message>
  <message>
   <source>{name} was changed.</source>
   <translation>{name} 被改动。</translation>
  </message>
 </context>
 <context>
  <name>prospects</name>
  <message>
   <source>A prospect needs a name.</source>
   <translation>意向客户须有名称。</translation>
  </message>
  <message>
   <source>From “{stage}” the pipeline does not lead to “{wanted}”.</source>
   <translation>「{stage}」阶段不能直接转到「{wanted}」。</translation>
  </message>
  <message>
   <source>The amount wanted cannot be negative.</source>
   <translation>意向金额不能为负。</translation>
  </message>
  <message>
   <source>“{wanted}” is for {approver} to decide: write the reason.</source>
   <translation>转「{wanted}」须{approver}决定，请写明原因。</translation>
  </message>
  <message>
   <source>“{wanted}” is possible from {day} on.</source>
   <translation>{day} 起才可转「{wanted}」。</translation>
  </message>
  <message>
   <source>“{wanted}” needs a day for the next step.</source>
   <translation>转「{wanted}」须填下次跟进日。</translation>
  </message>
 </context>
 <context>
  <name>sample</name>
  <message>
   <source>Sample: application of {name}</source>
   <translation>示例：「{name}」的授信申请</translation>
  </message>
  <message>
   <source>Sample: documents of {name}</source>
   <translation>示例：「{name}」的材料</translation>
  </message>
  <message>
   <source>Sample: new prospect {name}</source>
   <translation>示例：新意向「{name}」</translation>
  </message>
  <message>
   <source>Sample: next stage of {name}</source>
   <translation>示例：「{name}」进入下一阶段</translation>
  </message>
  <message>
   <source>Sample: prospects around town</source>
   <translation>示例：全城意向客户</translation>
  </message>
  <message>
   <source>Sample: the manager</source>
   <translation>示例：客户经理</translation>
  </message>
  <message>
   <source>Sample: visit to {name}</source>
   <translation>示例：走访「{name}」</translation>
  </message>
 </context>
 <context>
  <name>visits</name>
  <message>
   <source>A visit cannot lie in the future: check the date.</source>
   <translation>走访日期不能在将来：请核对日期。</translation>
  </message>
  <message>
   <source>The visit ends before it starts: check the times.</source>
   <translation>结束时间早于开始时间：请核对时间。</translation>
  </message>
  <message>
   <source>This client is no longer in the book.</source>
   <translation>这位客户已不在册。</translation>
  </message>
 </context>
</TS>
