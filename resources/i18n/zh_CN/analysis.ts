<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>flows</name>
  <message>
   <source>About {amount} a month around day {day}, {times} times, to {name}.</source>
   <translation>每月 {day} 日前后付给 {name} 约 {amount} 元，共 {times} 次；征信未见的须问余额与到期日。</translation>
  </message>
  <message>
   <source>Account holders</source>
   <translation>账户户名</translation>
  </message>
  <message>
   <source>All are the client's, its spouse's or shared.</source>
   <translation>均为客户本人、配偶或共有账户。</translation>
  </message>
  <message>
   <source>All {links} links hold.</source>
   <translation>{links} 处衔接全部吻合。</translation>
  </message>
  <message>
   <source>All {wanted} months are covered.</source>
   <translation>{wanted} 个月齐全。</translation>
  </message>
  <message>
   <source>Balances at the ends of months</source>
   <translation>月末余额</translation>
  </message>
  <message>
   <source>Balances follow row by row</source>
   <translation>余额逐笔衔接</translation>
  </message>
  <message>
   <source>Both ways within {days} days: {names}.</source>
   <translation>{days} 天内有来有往：{names}。</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>现金存取</translation>
  </message>
  <message>
   <source>Classes given by hand</source>
   <translation>人工归类</translation>
  </message>
  <message>
   <source>Course of the inflow</source>
   <translation>流入走势</translation>
  </message>
  <message>
   <source>Covered in part: {months}.</source>
   <translation>只覆盖了一部分：{months}。</translation>
  </message>
  <message>
   <source>Even amounts</source>
   <translation>整数金额</translation>
  </message>
  <message>
   <source>Fewer than {rows} inflows.</source>
   <translation>流入不足 {rows} 笔。</translation>
  </message>
  <message>
   <source>First digits</source>
   <translation>首位数字</translation>
  </message>
  <message>
   <source>Held by {names}, who is neither the client nor its spouse.</source>
   <translation>户名是 {names}，不是客户也不是配偶。</translation>
  </message>
  <message>
   <source>In and out at once</source>
   <translation>快进快出</translation>
  </message>
  <message>
   <source>In {months} the last balance is {share} % or more above the average.</source>
   <translation>{months} 的月末余额比当月日均高 {share} % 以上。</translation>
  </message>
  <message>
   <source>Inflow against the payments</source>
   <translation>流入覆盖月供</translation>
  </message>
  <message>
   <source>Inflow at weekends</source>
   <translation>周末流入</translation>
  </message>
  <message>
   <source>Inflow that says nothing</source>
   <translation>来路不明的流入</translation>
  </message>
  <message>
   <source>Instalments to others</source>
   <translation>其他机构还款</translation>
  </message>
  <message>
   <source>Interest agrees with the balances</source>
   <translation>结息与余额</translation>
  </message>
  <message>
   <source>It is not known what is to be paid a month.</source>
   <translation>不知道每月要还多少。</translation>
  </message>
  <message>
   <source>It takes {count} whole months.</source>
   <translation>要有 {count} 个完整月份。</translation>
  </message>
  <message>
   <source>Large amounts at night</source>
   <translation>夜间大额</translation>
  </message>
  <message>
   <source>Large sums in equal parts</source>
   <translation>同额拆分</translation>
  </message>
  <message>
   <source>Largest payer</source>
   <translation>最大付款方</translation>
  </message>
  <message>
   <source>Months covered</source>
   <translation>覆盖月份</translation>
  </message>
  <message>
   <source>Months covered: {account}</source>
   <translation>覆盖月份：{account}</translation>
  </message>
  <message>
   <source>Near the average in all {count} months.</source>
   <translation>{count} 个月的月末余额都接近日均。</translation>
  </message>
  <message>
   <source>New payers</source>
   <translation>新付款方</translation>
  </message>
  <message>
   <source>No account prints balances.</source>
   <translation>没有账户印有余额。</translation>
  </message>
  <message>
   <source>No loan was paid in.</source>
   <translation>没有贷款入账。</translation>
  </message>
  <message>
   <source>No quarter has both its interest and all of its balances.</source>
   <translation>没有一个季度既有结息又有完整余额。</translation>
  </message>
  <message>
   <source>No related party is known.</source>
   <translation>还不知道有哪些关联方。</translation>
  </message>
  <message>
   <source>No time of day is printed.</source>
   <translation>流水没有印时间。</translation>
  </message>
  <message>
   <source>None both ways within {days} days.</source>
   <translation>{days} 天内没有来回。</translation>
  </message>
  <message>
   <source>None from {least} on within {days} days.</source>
   <translation>{days} 日内没有 {least} 元以上的。</translation>
  </message>
  <message>
   <source>None from {least} on.</source>
   <translation>没有 {least} 元以上的。</translation>
  </message>
  <message>
   <source>None is paid every month.</source>
   <translation>没有每月固定的还款。</translation>
  </message>
  <message>
   <source>None pays more than {share} %.</source>
   <translation>没有占比超过 {share} % 的。</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>没有。</translation>
  </message>
  <message>
   <source>Nothing is to be paid.</source>
   <translation>没有要还的。</translation>
  </message>
  <message>
   <source>The flows are no longer than {days} days.</source>
   <translation>流水不足 {days} 天。</translation>
  </message>
  <message>
   <source>The last {months} months bring {last} a month, {change} % against those before.</source>
   <translation>近 {months} 个月月均 {last} 元，比之前变动 {change} %。</translation>
  </message>
  <message>
   <source>The same amount there and back</source>
   <translation>同额一进一出</translation>
  </message>
  <message>
   <source>There is no account of the client.</source>
   <translation>没有客户的账户。</translation>
  </message>
  <message>
   <source>There is no flow yet.</source>
   <translation>还没有流水。</translation>
  </message>
  <message>
   <source>There was no inflow before.</source>
   <translation>之前没有流入。</translation>
  </message>
  <message>
   <source>To and from related parties</source>
   <translation>关联方来回</translation>
  </message>
  <message>
   <source>Where loans went</source>
   <translation>贷款去向</translation>
  </message>
  <message>
   <source>Words of gambling</source>
   <translation>涉赌字样</translation>
  </message>
  <message>
   <source>{amount} came in on {day} and stayed.</source>
   <translation>{day} 入账 {amount} 元，没有很快转出。</translation>
  </message>
  <message>
   <source>{amount} came in on {day}; within {days} days as much went out again.</source>
   <translation>{day} 入账 {amount} 元，{days} 日内又转出相当金额。</translation>
  </message>
  <message>
   <source>{average} a month is {times} times the payment of {payment}.</source>
   <translation>有效月均 {average} 元，是月供 {payment} 元的 {times} 倍。</translation>
  </message>
  <message>
   <source>{count} accounts print no holder.</source>
   <translation>{count} 个账户没有印户名。</translation>
  </message>
  <message>
   <source>{count} of {links} links are broken: pages lack, or it was edited.</source>
   <translation>{links} 处衔接断了 {count} 处：缺页，或被改动过。</translation>
  </message>
  <message>
   <source>{count} of {wanted} months lack: {months}.</source>
   <translation>{wanted} 个月缺 {count} 个：{months}。</translation>
  </message>
  <message>
   <source>{count} quarters; on {day} the interest implies {implied}, the balances give {printed}: {deviation} % apart.</source>
   <translation>{count} 个季度；{day} 结息倒推日均 {implied} 元，余额算得 {printed} 元，相差 {deviation} %。</translation>
  </message>
  <message>
   <source>{count} rows before {until} o'clock from {least} on.</source>
   <translation>{until} 点前、{least} 元以上的 {count} 笔。</translation>
  </message>
  <message>
   <source>{count} rows from {least} on.</source>
   <translation>{least} 元以上的 {count} 笔。</translation>
  </message>
  <message>
   <source>{count} rows, {amount}, {share} % of the effective inflow: ask what they are.</source>
   <translation>{count} 笔共 {amount}，没有对方也没有摘要，占有效流入 {share}%：请问明是什么钱。</translation>
  </message>
  <message>
   <source>{count} rows.</source>
   <translation>{count} 笔。</translation>
  </message>
  <message>
   <source>{count} rows; it takes {rows}.</source>
   <translation>只有 {count} 笔，要 {rows} 笔才判断。</translation>
  </message>
  <message>
   <source>{count} times, {amount} together.</source>
   <translation>{count} 次，合计 {amount} 元。</translation>
  </message>
  <message>
   <source>{first} %, the largest three {three} %, HHI {hhi}.</source>
   <translation>占 {first} %，前三家 {three} %，HHI {hhi}。</translation>
  </message>
  <message>
   <source>{name} pays {share} % of the last {days} days and never did before.</source>
   <translation>{name} 占最近 {days} 天的 {share} %，以前从未付过款。</translation>
  </message>
  <message>
   <source>{share} % of all that came in and went out.</source>
   <translation>占全部收支的 {share} %。</translation>
  </message>
  <message>
   <source>{share} % of the amounts were classed by hand.</source>
   <translation>按金额有 {share} % 是人工归类。</translation>
  </message>
  <message>
   <source>{share} % of the effective inflow is in multiples of {unit}.</source>
   <translation>有效流入的 {share} % 是 {unit} 的整数倍。</translation>
  </message>
  <message>
   <source>{share} % of the effective inflow; two days of seven are 28.6 %.</source>
   <translation>占有效流入的 {share} %；七天里两天为 28.6 %。</translation>
  </message>
  <message>
   <source>χ² {chi}, limit {limit}, {count} rows.</source>
   <translation>χ² {chi}，界限 {limit}，{count} 笔。</translation>
  </message>
 </context>
 <context>
  <name>statements</name>
  <message>
   <source>the base is below nil</source>
   <translation>基数为负</translation>
  </message>
  <message>
   <source>the base is nil</source>
   <translation>基数为零</translation>
  </message>
 </context>
</TS>
