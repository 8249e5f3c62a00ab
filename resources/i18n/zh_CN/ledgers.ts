<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>ledgers</name>
  <message>
   <source>A sheet holds {count} rows: choose a period.</source>
   <translation>一张表最多 {count} 行：请选一个期间。</translation>
  </message>
  <message>
   <source>Amounts in: {units}</source>
   <translation>金额单位：{units}</translation>
  </message>
  <message>
   <source>As of: {day}</source>
   <translation>截至：{day}</translation>
  </message>
  <message>
   <source>Branch: {branch}</source>
   <translation>机构：{branch}</translation>
  </message>
  <message>
   <source>Kept by: {manager}</source>
   <translation>登记人：{manager}</translation>
  </message>
  <message>
   <source>Masked version</source>
   <translation>脱敏版</translation>
  </message>
  <message>
   <source>Whole version: numbers of people are not masked</source>
   <translation>明文版：个人号码未脱敏</translation>
  </message>
 </context>
 <context>
  <name>statements</name>
  <message>
   <source>Adjusting entries</source>
   <translation>调整分录</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>金额</translation>
  </message>
  <message>
   <source>Change of cash in the balance sheets</source>
   <translation>资产负债表货币资金变动</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>勾稽</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>差额</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Figures used</source>
   <translation>所用的数</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>公式</translation>
  </message>
  <message>
   <source>Indirect cash flow</source>
   <translation>间接法现金流</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>左边</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>灯</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>科目</translation>
  </message>
  <message>
   <source>Net increase of cash</source>
   <translation>现金净增加</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>期间</translation>
  </message>
  <message>
   <source>Ratio</source>
   <translation>比率</translation>
  </message>
  <message>
   <source>Ratios</source>
   <translation>比率</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>右边</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Structure and growth</source>
   <translation>结构与增长</translation>
  </message>
  <message>
   <source>What must agree</source>
   <translation>勾稽关系</translation>
  </message>
  <message>
   <source>Yuan. A blank cell is not known; – is nil. Change a figure and everything follows.</source>
   <translation>单位：元。空白为未知，“–”为零；改动数字，其余随之重算。</translation>
  </message>
  <message>
   <source>does not agree</source>
   <translation>不符</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>passes</source>
   <translation>通过</translation>
  </message>
  <message>
   <source>{activity}, net</source>
   <translation>{activity}净额</translation>
  </message>
  <message>
   <source>{day} (opening)</source>
   <translation>{day}（年初/上年）</translation>
  </message>
  <message>
   <source>{day} ({months} months)</source>
   <translation>{day}（{months} 个月）</translation>
  </message>
  <message>
   <source>{day} adjusted</source>
   <translation>{day} 调整后</translation>
  </message>
  <message>
   <source>{day} adjustment</source>
   <translation>{day} 调整</translation>
  </message>
  <message>
   <source>{day} growth</source>
   <translation>{day} 增长</translation>
  </message>
  <message>
   <source>{day} reported</source>
   <translation>{day} 报表数</translation>
  </message>
  <message>
   <source>{day} share</source>
   <translation>{day} 占比</translation>
  </message>
  <message>
   <source>{name} (taken to be so unless entered)</source>
   <translation>{name}（未填时按此取值）</translation>
  </message>
 </context>
</TS>
