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
   <source>{figure} {unit}</source>
   <translation>{figure} {unit}</translation>
  </message>
  <message>
   <source>“{question}” takes {expected}, not “{typed}”.</source>
   <translation>「{question}」应填{expected}，不能填「{typed}」。</translation>
  </message>
 </context>
 <context>
  <name>applications</name>
  <message>
   <source>A person needs a name.</source>
   <translation>请写姓名或名称。</translation>
  </message>
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
   <source>Choose a role.</source>
   <translation>请选角色。</translation>
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
   <source>There is one borrower; others are co-borrowers.</source>
   <translation>借款人只有一位；其他人请用「共同借款人」。</translation>
  </message>
  <message>
   <source>This party has this role already.</source>
   <translation>这一方已是这个角色。</translation>
  </message>
  <message>
   <source>{number} has been submitted and cannot be changed here.</source>
   <translation>{number} 已上报，不能在这里修改。</translation>
  </message>
  <message>
   <source>{number} needs its borrower.</source>
   <translation>{number} 不能没有借款人。</translation>
  </message>
 </context>
 <context>
  <name>approval</name>
  <message>
   <source>From “{here}” the chain does not lead to “{there}”.</source>
   <translation>审批链不能从「{here}」走到「{there}」。</translation>
  </message>
  <message>
   <source>Write what is demanded.</source>
   <translation>请写明条件。</translation>
  </message>
  <message>
   <source>Write why: the next one to read it will want to know.</source>
   <translation>请写明理由：下一位要看。</translation>
  </message>
  <message>
   <source>{count} conditions of the approval are not met, such as “{words}”.</source>
   <translation>还有 {count} 条放款条件没有落实，如「{words}」。</translation>
  </message>
  <message>
   <source>{count} documents are not complete, such as {names}: settle the checklist first.</source>
   <translation>还有 {count} 项材料没有收齐，如 {names}：请先处理材料清单。</translation>
  </message>
  <message>
   <source>{first}, {second}</source>
   <translation>{first}、{second}</translation>
  </message>
 </context>
 <context>
  <name>archive</name>
  <message>
   <source>Checklist</source>
   <translation>材料清单</translation>
  </message>
 </context>
 <context>
  <name>attachments</name>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} 读不出来：{reason}。</translation>
  </message>
  <message>
   <source>{file} changed while it was read: close it elsewhere, then try again.</source>
   <translation>{file} 在读取过程中被改动：请先在其他程序中关闭它，再试一次。</translation>
  </message>
  <message>
   <source>{file} is a folder: choose the files in it.</source>
   <translation>{file} 是文件夹：请选择其中的文件。</translation>
  </message>
  <message>
   <source>{file} is damaged in the book. Check the book in the settings, and restore a backup that still has it.</source>
   <translation>{file} 在账本中已损坏。请在设置里检查账本，并恢复一份完好的备份。</translation>
  </message>
  <message>
   <source>{file} is empty.</source>
   <translation>{file} 是空文件。</translation>
  </message>
  <message>
   <source>{file} is no file that can be kept.</source>
   <translation>{file} 不是可以保存的文件。</translation>
  </message>
 </context>
 <context>
  <name>bank</name>
  <message>
   <source>A month stands twice.</source>
   <translation>同一个月出现两次。</translation>
  </message>
  <message>
   <source>Import the flows of {file}</source>
   <translation>导入 {file} 的流水</translation>
  </message>
  <message>
   <source>In</source>
   <translation>流入</translation>
  </message>
  <message>
   <source>Neither</source>
   <translation>不计收支</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>流出</translation>
  </message>
  <message>
   <source>Row {row} of {file}: {amount} is no amount that can be kept.</source>
   <translation>{file} 第 {row} 行：{amount} 不是能入账的金额。</translation>
  </message>
  <message>
   <source>Say whose account it is.</source>
   <translation>请选择账户是谁的。</translation>
  </message>
  <message>
   <source>Say why: the class is changed by hand, and the reason is kept.</source>
   <translation>请写理由：人工改归类要留痕。</translation>
  </message>
  <message>
   <source>There is no flow yet.</source>
   <translation>还没有流水。</translation>
  </message>
  <message>
   <source>This account is there already: bring its files into that one.</source>
   <translation>这个账户已经有了：请把流水导入那个账户。</translation>
  </message>
  <message>
   <source>This class is not one of the rows' direction.</source>
   <translation>这个归类与这些行的收支方向不符。</translation>
  </message>
  <message>
   <source>{file} holds no transaction.</source>
   <translation>{file} 里没有一笔交易。</translation>
  </message>
  <message>
   <source>{file} holds nothing new: its rows are in the book already.</source>
   <translation>{file} 没有新的交易：其中各行账本里都有了。</translation>
  </message>
  <message>
   <source>{month}: a total is not below nought.</source>
   <translation>{month}：合计不能是负数。</translation>
  </message>
  <message>
   <source>“{month}” is no month: write it as 2026-01.</source>
   <translation>“{month}”不是月份，请写成 2026-01。</translation>
  </message>
 </context>
 <context>
  <name>bin</name>
  <message>
   <source>Restore {thing} {title}</source>
   <translation>恢复{thing} {title}</translation>
  </message>
  <message>
   <source>This lies in the recycle bin no more.</source>
   <translation>它已不在回收站里。</translation>
  </message>
  <message>
   <source>{thing} “{title}”</source>
   <translation>{thing}「{title}」</translation>
  </message>
  <message>
   <source>{what} cannot be restored: its file was deleted for good.</source>
   <translation>{what}无法恢复：它的文件已被彻底删除。</translation>
  </message>
  <message>
   <source>{what} cannot be restored: its place is taken by one that was added since.</source>
   <translation>{what}无法恢复：它的位置已被后来新增的记录占用。</translation>
  </message>
  <message>
   <source>{what} cannot be restored: {parent}, to which it belongs, is gone.</source>
   <translation>{what}无法恢复：它所属的{parent}已不存在。</translation>
  </message>
 </context>
 <context>
  <name>calculators</name>
  <message>
   <source>10,000 yuan</source>
   <translation>万元</translation>
  </message>
  <message>
   <source>All payments ÷ income</source>
   <translation>全部月供 ÷ 月收入</translation>
  </message>
  <message>
   <source>All payments ÷ income (≤ {share})</source>
   <translation>全部月供 ÷ 月收入（≤ {share}）</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>贷款金额</translation>
  </message>
  <message>
   <source>An amount below zero is not possible here.</source>
   <translation>这里的金额不能是负数，单位元。</translation>
  </message>
  <message>
   <source>An upper bound: repayment, security and purpose bound the loan too.</source>
   <translation>这是上限参考：实际额度还受还款能力、担保和用途约束。</translation>
  </message>
  <message>
   <source>Annual rate</source>
   <translation>年利率</translation>
  </message>
  <message>
   <source>Annual rate of the bank</source>
   <translation>商业贷款年利率</translation>
  </message>
  <message>
   <source>Annual rate of the fund</source>
   <translation>公积金贷款年利率</translation>
  </message>
  <message>
   <source>At least {share} by the catalog.</source>
   <translation>最低首付 {share}（目录，按当地政策）</translation>
  </message>
  <message>
   <source>At most {count} decimals of a percent.</source>
   <translation>百分数最多 {count} 位小数。</translation>
  </message>
  <message>
   <source>At simple interest</source>
   <translation>真实年利率（单利）</translation>
  </message>
  <message>
   <source>Bill discount</source>
   <translation>票据贴现</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>贴现</translation>
  </message>
  <message>
   <source>By collateral</source>
   <translation>按抵押物</translation>
  </message>
  <message>
   <source>By income</source>
   <translation>按还款能力</translation>
  </message>
  <message>
   <source>Cash cycle</source>
   <translation>现金周转天数</translation>
  </message>
  <message>
   <source>Collateral</source>
   <translation>抵押物</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>贷款比较</translation>
  </message>
  <message>
   <source>Compare loans</source>
   <translation>贷款比较</translation>
  </message>
  <message>
   <source>Cost a year of what is paid out</source>
   <translation>实付金额的年化成本</translation>
  </message>
  <message>
   <source>Cost of sales</source>
   <translation>销售成本</translation>
  </message>
  <message>
   <source>Current assets less current liabilities.</source>
   <translation>流动资产减流动负债，可为负数。</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>天数</translation>
  </message>
  <message>
   <source>Days of receivables</source>
   <translation>应收账款周转天数</translation>
  </message>
  <message>
   <source>Discount rate, a year</source>
   <translation>年贴现率</translation>
  </message>
  <message>
   <source>Discount taken off</source>
   <translation>贴现利息</translation>
  </message>
  <message>
   <source>Discounted on</source>
   <translation>贴现日</translation>
  </message>
  <message>
   <source>Down payment</source>
   <translation>首付</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>到期日</translation>
  </message>
  <message>
   <source>Empty: what repays the loan in the months left.</source>
   <translation>不填则按剩余期数算出。</translation>
  </message>
  <message>
   <source>Expected growth of sales</source>
   <translation>预计销售增长率</translation>
  </message>
  <message>
   <source>Face value</source>
   <translation>票面金额</translation>
  </message>
  <message>
   <source>Fee a month</source>
   <translation>每月费用</translation>
  </message>
  <message>
   <source>Fee for paying early</source>
   <translation>违约金</translation>
  </message>
  <message>
   <source>Fees at the start</source>
   <translation>前期费用</translation>
  </message>
  <message>
   <source>Fees in all</source>
   <translation>费用合计</translation>
  </message>
  <message>
   <source>Fees must stay below the amount.</source>
   <translation>前期费用要低于贷款金额。</translation>
  </message>
  <message>
   <source>First payment</source>
   <translation>首期还款</translation>
  </message>
  <message>
   <source>Funds there are</source>
   <translation>已有资金</translation>
  </message>
  <message>
   <source>Gap after funds there are</source>
   <translation>资金缺口</translation>
  </message>
  <message>
   <source>Growth</source>
   <translation>增长率</translation>
  </message>
  <message>
   <source>Growth above {most}: the memo must say what it rests on.</source>
   <translation>增长率超过 {most}：报告里要说明依据。</translation>
  </message>
  <message>
   <source>Home loan</source>
   <translation>房贷</translation>
  </message>
  <message>
   <source>How does growth change the loan?</source>
   <translation>增长率不同，贷款要多少？</translation>
  </message>
  <message>
   <source>How much can be carried, by term?</source>
   <translation>期限不同，能贷多少？</translation>
  </message>
  <message>
   <source>How much interest is paid by then?</source>
   <translation>到那时付了多少利息？</translation>
  </message>
  <message>
   <source>How much is still owed?</source>
   <translation>还欠多少本金？</translation>
  </message>
  <message>
   <source>If it comes otherwise</source>
   <translation>情形不同时</translation>
  </message>
  <message>
   <source>If the rate were another</source>
   <translation>贴现率不同时</translation>
  </message>
  <message>
   <source>If the term were another</source>
   <translation>期限不同时</translation>
  </message>
  <message>
   <source>In days, from 0 to {most}.</source>
   <translation>填天数，0 至 {most}。</translation>
  </message>
  <message>
   <source>In percent, from {low} to {high}.</source>
   <translation>填百分数（%），{low} 至 {high}。</translation>
  </message>
  <message>
   <source>Income a month</source>
   <translation>月收入</translation>
  </message>
  <message>
   <source>Interest and fees</source>
   <translation>利息加费用</translation>
  </message>
  <message>
   <source>Interest counts actual days ÷ 360; holidays move nothing.</source>
   <translation>按实际天数 ÷ 360 计息，遇节假日不顺延。</translation>
  </message>
  <message>
   <source>Interest in all</source>
   <translation>利息合计</translation>
  </message>
  <message>
   <source>Interest saved, after the fee</source>
   <translation>省下利息（扣违约金）</translation>
  </message>
  <message>
   <source>Inventory</source>
   <translation>存货</translation>
  </message>
  <message>
   <source>Its payment a month</source>
   <translation>对应月供</translation>
  </message>
  <message>
   <source>Largest loan</source>
   <translation>最高可贷</translation>
  </message>
  <message>
   <source>Largest loan by income</source>
   <translation>按还款能力最高可贷</translation>
  </message>
  <message>
   <source>Largest loan, rounded down</source>
   <translation>最高可贷（向下取整）</translation>
  </message>
  <message>
   <source>Largest payment a month</source>
   <translation>最高月供</translation>
  </message>
  <message>
   <source>Last payment</source>
   <translation>末期还款</translation>
  </message>
  <message>
   <source>Last year or twelve months</source>
   <translation>上年度或近 12 个月</translation>
  </message>
  <message>
   <source>Left each month</source>
   <translation>每月可支配</translation>
  </message>
  <message>
   <source>Less a month</source>
   <translation>每月少还</translation>
  </message>
  <message>
   <source>Loan</source>
   <translation>贷款额</translation>
  </message>
  <message>
   <source>Loan ÷ price</source>
   <translation>贷款 ÷ 房价</translation>
  </message>
  <message>
   <source>Lowest true rate</source>
   <translation>真实利率最低</translation>
  </message>
  <message>
   <source>Months left</source>
   <translation>剩余期数</translation>
  </message>
  <message>
   <source>Months less</source>
   <translation>少还期数</translation>
  </message>
  <message>
   <source>More than is owed.</source>
   <translation>比剩余本金还多。</translation>
  </message>
  <message>
   <source>More than the loan, or than the fund lends.</source>
   <translation>超过贷款总额，或超过公积金最高额。</translation>
  </message>
  <message>
   <source>New loan</source>
   <translation>新增贷款</translation>
  </message>
  <message>
   <source>New payment a month</source>
   <translation>新月供</translation>
  </message>
  <message>
   <source>New working capital loan, at most</source>
   <translation>新增流动资金贷款，最多</translation>
  </message>
  <message>
   <source>Next year</source>
   <translation>下一年</translation>
  </message>
  <message>
   <source>Of it from the housing fund</source>
   <translation>其中公积金贷款</translation>
  </message>
  <message>
   <source>Offer</source>
   <translation>方案</translation>
  </message>
  <message>
   <source>Other funding</source>
   <translation>其他渠道资金</translation>
  </message>
  <message>
   <source>Other payments on debts, a month</source>
   <translation>其他债务月供</translation>
  </message>
  <message>
   <source>Own working capital</source>
   <translation>自有营运资金</translation>
  </message>
  <message>
   <source>Paid early</source>
   <translation>提前还款额</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>实付金额</translation>
  </message>
  <message>
   <source>Payables</source>
   <translation>应付账款</translation>
  </message>
  <message>
   <source>Payment a month</source>
   <translation>月供</translation>
  </message>
  <message>
   <source>Payment a month so far</source>
   <translation>目前月供</translation>
  </message>
  <message>
   <source>Payment ÷ income (≤ {share})</source>
   <translation>月供 ÷ 月收入（≤ {share}）</translation>
  </message>
  <message>
   <source>Payment ÷ what is left</source>
   <translation>月供 ÷ 可支配</translation>
  </message>
  <message>
   <source>Payments on debts there are, a month</source>
   <translation>现有债务月供</translation>
  </message>
  <message>
   <source>Prepaid to suppliers</source>
   <translation>预付账款</translation>
  </message>
  <message>
   <source>Prepay</source>
   <translation>提前还款</translation>
  </message>
  <message>
   <source>Prepayment</source>
   <translation>提前还款</translation>
  </message>
  <message>
   <source>Price of the home</source>
   <translation>房价</translation>
  </message>
  <message>
   <source>Receivables</source>
   <translation>应收账款</translation>
  </message>
  <message>
   <source>Received in advance</source>
   <translation>预收账款</translation>
  </message>
  <message>
   <source>Repayment</source>
   <translation>还款方式</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>销售收入</translation>
  </message>
  <message>
   <source>Same payment, shorter</source>
   <translation>月供不变，缩短期限</translation>
  </message>
  <message>
   <source>Same term, lower payments</source>
   <translation>期限不变，减少月供</translation>
  </message>
  <message>
   <source>Security, if any</source>
   <translation>抵押（如有）</translation>
  </message>
  <message>
   <source>Share of what is left that may go into payments</source>
   <translation>可支配中用于月供的份额</translation>
  </message>
  <message>
   <source>So large an amount is not possible: check its digits.</source>
   <translation>金额太大，请核对位数（单位元）。</translation>
  </message>
  <message>
   <source>Spending of the household a month</source>
   <translation>家庭月支出</translation>
  </message>
  <message>
   <source>Still owed</source>
   <translation>剩余本金</translation>
  </message>
  <message>
   <source>Still owed afterwards</source>
   <translation>还后剩余本金</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>The amount must be more than zero.</source>
   <translation>金额要大于零。</translation>
  </message>
  <message>
   <source>The application says the same already.</source>
   <translation>申请里已经是这些数，没有改动。</translation>
  </message>
  <message>
   <source>The bill</source>
   <translation>票据</translation>
  </message>
  <message>
   <source>The bill must be due after it is discounted, within a hundred years.</source>
   <translation>到期日要在贴现日之后、一百年之内。</translation>
  </message>
  <message>
   <source>The discount would eat up the bill.</source>
   <translation>贴现利息超过了票面金额。</translation>
  </message>
  <message>
   <source>The down payment is below the least one.</source>
   <translation>首付低于最低比例。</translation>
  </message>
  <message>
   <source>The down payment leaves no loan.</source>
   <translation>首付已付清，没有贷款。</translation>
  </message>
  <message>
   <source>The fund's part has a rate too.</source>
   <translation>公积金部分也要填年利率。</translation>
  </message>
  <message>
   <source>The funds there are cover the need: no new loan.</source>
   <translation>已有资金覆盖需求，或融资已过度：不需新增贷款。</translation>
  </message>
  <message>
   <source>The home</source>
   <translation>房屋</translation>
  </message>
  <message>
   <source>The loan</source>
   <translation>贷款</translation>
  </message>
  <message>
   <source>The loan as it stands</source>
   <translation>目前的贷款</translation>
  </message>
  <message>
   <source>This is not possible: check the figure.</source>
   <translation>这个数不可能，请核对。</translation>
  </message>
  <message>
   <source>This payment does not repay the loan: it must exceed the interest of a month.</source>
   <translation>这个月供还不清贷款：至少要高于一个月的利息。</translation>
  </message>
  <message>
   <source>Total profit ÷ sales</source>
   <translation>销售利润率</translation>
  </message>
  <message>
   <source>Total profit, not the gross margin.</source>
   <translation>利润总额 ÷ 销售收入，不是毛利率。</translation>
  </message>
  <message>
   <source>True annual rate, compounded</source>
   <translation>真实年利率（复利）</translation>
  </message>
  <message>
   <source>Turnover a year</source>
   <translation>年周转次数</translation>
  </message>
  <message>
   <source>Turnover by</source>
   <translation>周转按什么算</translation>
  </message>
  <message>
   <source>Value of the collateral</source>
   <translation>抵押物价值</translation>
  </message>
  <message>
   <source>What comes in and goes out</source>
   <translation>收入与支出</translation>
  </message>
  <message>
   <source>What is left each month carries no loan.</source>
   <translation>每月可支配不足，还不了新贷款。</translation>
  </message>
  <message>
   <source>What is paid early</source>
   <translation>提前还多少</translation>
  </message>
  <message>
   <source>Whether income carries it</source>
   <translation>收入能否承担</translation>
  </message>
  <message>
   <source>Whole months, from 1 to {most}.</source>
   <translation>填整月数，1 至 {most}。</translation>
  </message>
  <message>
   <source>Without paying early</source>
   <translation>不提前还</translation>
  </message>
  <message>
   <source>Working capital</source>
   <translation>营运资金</translation>
  </message>
  <message>
   <source>Working capital loans of all banks</source>
   <translation>各行现有流动资金贷款</translation>
  </message>
  <message>
   <source>Working capital needed</source>
   <translation>营运资金需求</translation>
  </message>
  <message>
   <source>Write a number of days.</source>
   <translation>请填天数，如 60。</translation>
  </message>
  <message>
   <source>Write a percentage such as 4.2.</source>
   <translation>请填百分数，如 4.2（%）。</translation>
  </message>
  <message>
   <source>Write months, or 3年.</source>
   <translation>请填月数，如 36，或写 3年。</translation>
  </message>
  <message>
   <source>Years too: 30年</source>
   <translation>也可写 30年</translation>
  </message>
  <message>
   <source>at most {share} of the value</source>
   <translation>不超过价值的 {share}</translation>
  </message>
  <message>
   <source>average balances</source>
   <translation>平均余额</translation>
  </message>
  <message>
   <source>bank {bank} yuan, fund {fund} yuan</source>
   <translation>商业 {bank} 元，公积金 {fund} 元</translation>
  </message>
  <message>
   <source>days</source>
   <translation>天</translation>
  </message>
  <message>
   <source>months</source>
   <translation>个月</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>none given</source>
   <translation>未填</translation>
  </message>
  <message>
   <source>on {day}</source>
   <translation>{day}</translation>
  </message>
  <message>
   <source>open</source>
   <translation>待定</translation>
  </message>
  <message>
   <source>turnover days</source>
   <translation>周转天数</translation>
  </message>
  <message>
   <source>yuan</source>
   <translation>元</translation>
  </message>
  <message>
   <source>{amount}, {rate}, {months}, {repayment}</source>
   <translation>{amount}，{rate}，{months}，{repayment}</translation>
  </message>
  <message>
   <source>{count} months</source>
   <translation>{count} 个月</translation>
  </message>
  <message>
   <source>{figure} {unit}</source>
   <translation>{figure} {unit}</translation>
  </message>
  <message>
   <source>{loan}, {fee} yuan a month</source>
   <translation>{loan}，每月费用 {fee} 元</translation>
  </message>
  <message>
   <source>{loan}, {fee} yuan at the start</source>
   <translation>{loan}，前期费用 {fee} 元</translation>
  </message>
  <message>
   <source>{number} Offer {place}</source>
   <translation>{number} 方案 {place}</translation>
  </message>
  <message>
   <source>{number} {name}</source>
   <translation>{number} {name}</translation>
  </message>
  <message>
   <source>{yuan} yuan</source>
   <translation>{yuan} 元</translation>
  </message>
  <message>
   <source>“{product}” is not repaid by {repayment}: choose another way to repay.</source>
   <translation>“{product}”不能用“{repayment}”还款：请换一种还款方式。</translation>
  </message>
  <message>
   <source>“{text}” is not a date: type 2026-03-12.</source>
   <translation>“{text}”不是日期：请写 2026-03-12。</translation>
  </message>
 </context>
 <context>
  <name>check</name>
  <message>
   <source>A part of the book cannot be read: {said}</source>
   <translation>账本有一部分无法读取：{said}</translation>
  </message>
  <message>
   <source>A row of “{table}” points to one that is gone.</source>
   <translation>「{table}」有一行指向已不存在的行。</translation>
  </message>
  <message>
   <source>Explained why the clock went back before entry {number}: {reason}</source>
   <translation>说明第 {number} 条之前时钟为何调回：{reason}</translation>
  </message>
  <message>
   <source>Journal entry {number} cannot be read: it was altered.</source>
   <translation>日志第 {number} 条无法读取：它被改动过。</translation>
  </message>
  <message>
   <source>Journal entry {number} is not what the backup {file} holds.</source>
   <translation>日志第 {number} 条与备份 {file} 中的不一致。</translation>
  </message>
  <message>
   <source>Journal entry {number} “{label}” stands open.</source>
   <translation>日志第 {number} 条「{label}」没有结束。</translation>
  </message>
  <message>
   <source>Journal entry {number} “{label}” was altered.</source>
   <translation>日志第 {number} 条「{label}」被改动过。</translation>
  </message>
  <message>
   <source>Rows of “{table}” were changed outside the program.</source>
   <translation>「{table}」中有内容在程序之外被改动。</translation>
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
   <source>The last entries of the journal are gone: {count}.</source>
   <translation>日志末尾的记录被删去：{count} 条。</translation>
  </message>
  <message>
   <source>The search index holds {held} of {wanted} clients.</source>
   <translation>搜索索引里有 {held} 户，账本里有 {wanted} 户。</translation>
  </message>
  <message>
   <source>The stored file {sha256} is damaged.</source>
   <translation>附件 {sha256} 已损坏。</translation>
  </message>
  <message>
   <source>{count} of the triggers that write the journal were altered.</source>
   <translation>写日志的触发器有 {count} 个被改动。</translation>
  </message>
  <message>
   <source>{count} rows of “{table}” were changed outside the program.</source>
   <translation>「{table}」有 {count} 行在程序之外被改动。</translation>
  </message>
 </context>
 <context>
  <name>checklist</name>
  <message>
   <source>A reminder lies ahead: choose today or later.</source>
   <translation>提醒要在今天或以后：请改日期。</translation>
  </message>
  <message>
   <source>At least {count} days must be left.</source>
   <translation>至少要剩 {count} 天。</translation>
  </message>
  <message>
   <source>It ends {last}, the loan only {day}: note how it will be prolonged.</source>
   <translation>{last} 到期，贷款到 {day} 才到期：请注明如何续期。</translation>
  </message>
  <message>
   <source>Lacking: {periods}</source>
   <translation>缺：{periods}</translation>
  </message>
  <message>
   <source>Say who approved that the document is waived.</source>
   <translation>请写明由谁批准豁免。</translation>
  </message>
  <message>
   <source>Say why the document is not asked for: risk control will want to know.</source>
   <translation>请写明为什么不收这份材料：风险部门会问。</translation>
  </message>
  <message>
   <source>Signed {signed}, but the report was queried {queried} already.</source>
   <translation>{signed} 才签署，而报告 {queried} 就查了。</translation>
  </message>
  <message>
   <source>The document cannot have been issued in the future: check the date.</source>
   <translation>出具日不能晚于今天：请核对日期。</translation>
  </message>
  <message>
   <source>The document is ruled out here: ask for it again first.</source>
   <translation>这项材料在这里已排除：请先重新要求。</translation>
  </message>
 </context>
 <context>
  <name>customers</name>
  <message>
   <source>A customer needs a name.</source>
   <translation>客户须有名称。</translation>
  </message>
  <message>
   <source>It takes part in an application.</source>
   <translation>有业务申请。</translation>
  </message>
  <message>
   <source>It takes part in application {numbers}: it cannot be deleted.</source>
   <translation>它参与了申请 {numbers}，不能删除。</translation>
  </message>
 </context>
 <context>
  <name>declaration</name>
  <message>
   <source>A signature needs the name of who signs, and a stroke of the pen.</source>
   <translation>签字要有签字人的姓名和笔迹。</translation>
  </message>
  <message>
   <source>Nobody has visited the client yet: visit first, then sign.</source>
   <translation>还没有走访过这个客户：先走访，再签字。</translation>
  </message>
  <message>
   <source>Only the two investigators sign the declaration.</source>
   <translation>声明只由主办、协办两人签。</translation>
  </message>
  <message>
   <source>The last visit is of {day}: nobody can sign before it.</source>
   <translation>最后一次走访在 {day}：不能早于这一天签字。</translation>
  </message>
  <message>
   <source>Two different people sign: {name} has signed.</source>
   <translation>须由两个人分别签字：{name} 已经签过。</translation>
  </message>
  <message>
   <source>{name} has signed already: take that signature back first.</source>
   <translation>{name} 已经签过：先撤回那个签字。</translation>
  </message>
 </context>
 <context>
  <name>files</name>
  <message>
   <source>{file} belongs to the book itself: choose another name.</source>
   <translation>{file} 属于账本本身：请换一个文件名。</translation>
  </message>
  <message>
   <source>{file} is a book or its key: choose another name.</source>
   <translation>{file} 是账本或密钥文件：请换一个文件名。</translation>
  </message>
 </context>
 <context>
  <name>flows</name>
  <message>
   <source>Closed</source>
   <translation>已关闭</translation>
  </message>
  <message>
   <source>Neither</source>
   <translation>不计收支</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>人工</translation>
  </message>
  <message>
   <source>by the rules</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>不能判断</translation>
  </message>
  <message>
   <source>green</source>
   <translation>绿</translation>
  </message>
  <message>
   <source>in</source>
   <translation>流入</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>neither</source>
   <translation>不计</translation>
  </message>
  <message>
   <source>out</source>
   <translation>流出</translation>
  </message>
  <message>
   <source>red</source>
   <translation>红</translation>
  </message>
  <message>
   <source>whole</source>
   <translation>完整</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>黄</translation>
  </message>
 </context>
 <context>
  <name>history</name>
  <message>
   <source>Accepted on</source>
   <translation>受理日期</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>账户</translation>
  </message>
  <message>
   <source>Account number</source>
   <translation>账号</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Adjusting entry</source>
   <translation>调整分录</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>金额</translation>
  </message>
  <message>
   <source>Amount wanted</source>
   <translation>意向金额</translation>
  </message>
  <message>
   <source>Annual rate</source>
   <translation>年利率</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>授信申请</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>审批状态</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>批准人</translation>
  </message>
  <message>
   <source>As</source>
   <translation>身份</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>截至</translation>
  </message>
  <message>
   <source>At</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>At this stage since</source>
   <translation>进入阶段日期</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>余额</translation>
  </message>
  <message>
   <source>Bank</source>
   <translation>银行</translation>
  </message>
  <message>
   <source>Bank flow</source>
   <translation>流水</translation>
  </message>
  <message>
   <source>Basis</source>
   <translation>依据</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>生日</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>机构</translation>
  </message>
  <message>
   <source>By</source>
   <translation>经办人</translation>
  </message>
  <message>
   <source>CNY {yuan}</source>
   <translation>{yuan} 元</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>客户的叫法</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>相机</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>渠道</translation>
  </message>
  <message>
   <source>Channel in their words</source>
   <translation>渠道原文</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Class of a counterparty</source>
   <translation>对手的类别</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Columns of a bank file</source>
   <translation>流水文件的列</translation>
  </message>
  <message>
   <source>Columns of a sheet</source>
   <translation>表格的列</translation>
  </message>
  <message>
   <source>Committee day</source>
   <translation>上会日期</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>条件</translation>
  </message>
  <message>
   <source>Condition of the approval</source>
   <translation>放款条件</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Contact person</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Content (SHA-256)</source>
   <translation>内容（SHA-256）</translation>
  </message>
  <message>
   <source>Corrected by</source>
   <translation>更正为</translation>
  </message>
  <message>
   <source>Counterparty</source>
   <translation>对方户名</translation>
  </message>
  <message>
   <source>Covers</source>
   <translation>覆盖</translation>
  </message>
  <message>
   <source>Credit code</source>
   <translation>统一社会信用代码</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>币种</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Day of the next step</source>
   <translation>下一步日期</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>方向</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Done on</source>
   <translation>完成于</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>到期</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>邮箱</translation>
  </message>
  <message>
   <source>End of the period</source>
   <translation>期末</translation>
  </message>
  <message>
   <source>Entered to the end</source>
   <translation>已逐行填完</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证据等级</translation>
  </message>
  <message>
   <source>Expires on</source>
   <translation>到期日</translation>
  </message>
  <message>
   <source>Explanation</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>情况</translation>
  </message>
  <message>
   <source>Facts it was printed from</source>
   <translation>打印所依据的事实</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Figure of a statement</source>
   <translation>报表的一个数</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>File name</source>
   <translation>文件名</translation>
  </message>
  <message>
   <source>File of a document</source>
   <translation>材料附件</translation>
  </message>
  <message>
   <source>File of bank flows</source>
   <translation>流水文件</translation>
  </message>
  <message>
   <source>File type</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>底稿字段</translation>
  </message>
  <message>
   <source>First met</source>
   <translation>首次接触</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>格式</translation>
  </message>
  <message>
   <source>From</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <source>From stage</source>
   <translation>原阶段</translation>
  </message>
  <message>
   <source>Guarantee</source>
   <translation>担保方式</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>表头</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>户名</translation>
  </message>
  <message>
   <source>Identity number</source>
   <translation>证件号码</translation>
  </message>
  <message>
   <source>In the client's words</source>
   <translation>客户原话</translation>
  </message>
  <message>
   <source>In this state since</source>
   <translation>进入状态日期</translation>
  </message>
  <message>
   <source>Industry</source>
   <translation>行业</translation>
  </message>
  <message>
   <source>Industry in their words</source>
   <translation>行业原文</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>出具日期</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Kind of visit</source>
   <translation>走访类型</translation>
  </message>
  <message>
   <source>Known as</source>
   <translation>已知为</translation>
  </message>
  <message>
   <source>Lead investigator</source>
   <translation>主办</translation>
  </message>
  <message>
   <source>Ledger</source>
   <translation>台账</translation>
  </message>
  <message>
   <source>Lies with</source>
   <translation>现在谁手上</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Line of the work paper</source>
   <translation>底稿表格的一行</translation>
  </message>
  <message>
   <source>List</source>
   <translation>列表</translation>
  </message>
  <message>
   <source>Made-up example</source>
   <translation>虚构示例</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>客户经理</translation>
  </message>
  <message>
   <source>Memo</source>
   <translation>调查报告</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>在场人员</translation>
  </message>
  <message>
   <source>Met on</source>
   <translation>落实日</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>月数</translation>
  </message>
  <message>
   <source>More closely</source>
   <translation>具体</translation>
  </message>
  <message>
   <source>Move of stage</source>
   <translation>阶段变更</translation>
  </message>
  <message>
   <source>Move of the approval</source>
   <translation>审批流转</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name of a line</source>
   <translation>科目的叫法</translation>
  </message>
  <message>
   <source>Need</source>
   <translation>需求</translation>
  </message>
  <message>
   <source>Needed by</source>
   <translation>最晚用款日</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Note in a ledger</source>
   <translation>台账批注</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>One party</source>
   <translation>一方</translation>
  </message>
  <message>
   <source>Opening or last year's</source>
   <translation>年初或上年数</translation>
  </message>
  <message>
   <source>Opinion</source>
   <translation>意见</translation>
  </message>
  <message>
   <source>Original seen with</source>
   <translation>共同核原件</translation>
  </message>
  <message>
   <source>Other party</source>
   <translation>另一方</translation>
  </message>
  <message>
   <source>Other phone</source>
   <translation>其他电话</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Paper of a client</source>
   <translation>客户证照</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>当事人</translation>
  </message>
  <message>
   <source>Party to the application</source>
   <translation>申请当事人</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>照片</translation>
  </message>
  <message>
   <source>Pipeline</source>
   <translation>流程</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Prospect</source>
   <translation>意向</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Question set</source>
   <translation>问题集</translation>
  </message>
  <message>
   <source>Read as</source>
   <translation>识别为</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Reason of the correction</source>
   <translation>更正原因</translation>
  </message>
  <message>
   <source>Referred by</source>
   <translation>转介人</translation>
  </message>
  <message>
   <source>Relation</source>
   <translation>关系</translation>
  </message>
  <message>
   <source>Repayment</source>
   <translation>还款方式</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Saved view</source>
   <translation>视图</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>口径</translation>
  </message>
  <message>
   <source>Second investigator</source>
   <translation>协办</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>流水号</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>份额</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>签字</translation>
  </message>
  <message>
   <source>Signature under the declaration</source>
   <translation>声明的签字</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>签字盖章</translation>
  </message>
  <message>
   <source>Signed as</source>
   <translation>签字身份</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>签字时间</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Staff number</source>
   <translation>工号</translation>
  </message>
  <message>
   <source>Staff number of the second</source>
   <translation>协办工号</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>报表</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>拍摄对象</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>Taken at</source>
   <translation>拍摄时间</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>待办</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Their account</source>
   <translation>对方账号</translation>
  </message>
  <message>
   <source>Their bank</source>
   <translation>对方开户行</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>To</source>
   <translation>到</translation>
  </message>
  <message>
   <source>To stage</source>
   <translation>新阶段</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>结束时间</translation>
  </message>
  <message>
   <source>Urgency</source>
   <translation>紧急程度</translation>
  </message>
  <message>
   <source>Usual second investigator</source>
   <translation>常用协办</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>走访</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>凭证号</translation>
  </message>
  <message>
   <source>WeChat</source>
   <translation>微信</translation>
  </message>
  <message>
   <source>What it finds</source>
   <translation>查找条件</translation>
  </message>
  <message>
   <source>What it says of itself</source>
   <translation>文件自述</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>做什么</translation>
  </message>
  <message>
   <source>Whose account</source>
   <translation>账户归属</translation>
  </message>
  <message>
   <source>Whose book</source>
   <translation>账本归属</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>accounts and payments</source>
   <translation>账户与收单</translation>
  </message>
  <message>
   <source>kept whole, {count} characters</source>
   <translation>整体保存，{count} 个字符</translation>
  </message>
  <message>
   <source>loans</source>
   <translation>信贷</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>one that is not known any more</source>
   <translation>已无从查考</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>第 {number} 版</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} 字节</translation>
  </message>
  <message>
   <source>{count} months</source>
   <translation>{count} 个月</translation>
  </message>
  <message>
   <source>{first} {second}</source>
   <translation>{first} {second}</translation>
  </message>
  <message>
   <source>{one} – {other}: {role}</source>
   <translation>{one} – {other}：{role}</translation>
  </message>
 </context>
 <context>
  <name>journal</name>
  <message>
   <source>Change the passphrase</source>
   <translation>修改口令</translation>
  </message>
  <message>
   <source>Journal entry {number} was altered outside the program, so nothing can be written: check the book, and restore the last backup that is whole.</source>
   <translation>日志第 {number} 条在程序之外被改动，因此不能写入：请检查账本，并恢复最近一份完好的备份。</translation>
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
  <message>
   <source>“{label}”: what is deleted for good does not come back.</source>
   <translation>「{label}」：彻底删除的内容无法找回。</translation>
  </message>
 </context>
 <context>
  <name>ledgers</name>
  <message>
   <source>At most {count} characters.</source>
   <translation>最多 {count} 个字。</translation>
  </message>
  <message>
   <source>Choose one of: {names}.</source>
   <translation>请选其中一个：{names}。</translation>
  </message>
  <message>
   <source>Printed on {day}　{count} rows</source>
   <translation>打印日期：{day}　共 {count} 行</translation>
  </message>
  <message>
   <source>There is no ledger “{key}”; there are: {keys}.</source>
   <translation>没有叫「{key}」的台账；现有：{keys}。</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>a time such as 9:30</source>
   <translation>时间，如 9:30</translation>
  </message>
  <message>
   <source>“{column}” comes from the book; change it there.</source>
   <translation>「{column}」取自账本，请到原处修改。</translation>
  </message>
  <message>
   <source>“{column}” takes {expected}, not “{typed}”.</source>
   <translation>「{column}」要填{expected}，不是「{typed}」。</translation>
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
  <name>masking</name>
  <message>
   <source>A reason has at most {count} characters.</source>
   <translation>理由最多 {count} 个字。</translation>
  </message>
  <message>
   <source>Exported {what} whole: {reason}</source>
   <translation>导出 {what} 明文：{reason}</translation>
  </message>
  <message>
   <source>This bank lets nothing leave unmasked (masking.toml, full_export).</source>
   <translation>本行规定不得导出明文（masking.toml 的 full_export）。</translation>
  </message>
  <message>
   <source>Write the reason in a few words: it stands in the journal.</source>
   <translation>请写明理由，不要太短：理由会写入日志。</translation>
  </message>
 </context>
 <context>
  <name>memo</name>
  <message>
   <source>, </source>
   <translation>，</translation>
  </message>
  <message>
   <source>1 month</source>
   <translation>1 个月</translation>
  </message>
  <message>
   <source>; </source>
   <translation>；</translation>
  </message>
  <message>
   <source>Actual equity</source>
   <translation>实际权益</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>金额</translation>
  </message>
  <message>
   <source>Amount asked for</source>
   <translation>申请金额</translation>
  </message>
  <message>
   <source>An invented example; no real client is meant</source>
   <translation>虚构示例，不涉及任何真实客户</translation>
  </message>
  <message>
   <source>Annual rate</source>
   <translation>年利率</translation>
  </message>
  <message>
   <source>Expected equity</source>
   <translation>应有权益</translation>
  </message>
  <message>
   <source>Explanation</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Financial statements</source>
   <translation>财务报表</translation>
  </message>
  <message>
   <source>New working capital credit</source>
   <translation>新增流动资金贷款</translation>
  </message>
  <message>
   <source>No version {version} of this memo was submitted.</source>
   <translation>没有送审过第 {version} 版。</translation>
  </message>
  <message>
   <source>Payments of the new credit</source>
   <translation>本次授信的还款</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Repayment</source>
   <translation>还款方式</translation>
  </message>
  <message>
   <source>Sales adopted by the cross-check</source>
   <translation>交叉检验采信的收入</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>报表</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Term asked for</source>
   <translation>申请期限</translation>
  </message>
  <message>
   <source>Visit {number}</source>
   <translation>走访 {number}</translation>
  </message>
  <message>
   <source>assumed drawn on {day}</source>
   <translation>假定 {day} 提款</translation>
  </message>
  <message>
   <source>large</source>
   <translation>大型</translation>
  </message>
  <message>
   <source>loans: {count}</source>
   <translation>{count} 笔</translation>
  </message>
  <message>
   <source>medium-sized</source>
   <translation>中型</translation>
  </message>
  <message>
   <source>micro</source>
   <translation>微型</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>small</source>
   <translation>小型</translation>
  </message>
  <message>
   <source>with a contract: {amount}</source>
   <translation>有合同 {amount}</translation>
  </message>
  <message>
   <source>without other income of the household, which is unknown</source>
   <translation>家庭其他收入不明，未计入</translation>
  </message>
  <message>
   <source>without the principal of {amount} due at maturity</source>
   <translation>不含到期一次偿还的本金 {amount}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>{count} months</source>
   <translation>{count} 个月</translation>
  </message>
  <message>
   <source>{count} things block this memo, such as: {what}</source>
   <translation>有 {count} 处卡住送审，例如：{what}</translation>
  </message>
  <message>
   <source>{name} ({figures})</source>
   <translation>{name}（{figures}）</translation>
  </message>
  <message>
   <source>{name}, period before</source>
   <translation>{name}（上期）</translation>
  </message>
 </context>
 <context>
  <name>package</name>
  <message>
   <source>Another book signed this package.</source>
   <translation>上报包是另一个账本签名的。</translation>
  </message>
  <message>
   <source>Journal entry {number} of the book is not the one packed.</source>
   <translation>账本日志第 {number} 条与打包时不同。</translation>
  </message>
  <message>
   <source>The seal is broken: a byte of the package was changed.</source>
   <translation>封签不符：上报包里有字节被改动。</translation>
  </message>
  <message>
   <source>The signature is not that of the manifest.</source>
   <translation>签名与清单文件不符。</translation>
  </message>
  <message>
   <source>There is no file {file}.</source>
   <translation>找不到文件 {file}。</translation>
  </message>
  <message>
   <source>{file} is a package of another version, {format}: verify it with the program that made it.</source>
   <translation>{file} 是另一版本（{format}）的上报包：请用生成它的程序核对。</translation>
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
  <name>paper</name>
  <message>
   <source>Address</source>
   <translation>经营地址</translation>
  </message>
  <message>
   <source>Arrived–left</source>
   <translation>到离时间</translation>
  </message>
  <message>
   <source>Bring or ask for</source>
   <translation>要带回、要问的</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Checked by:</source>
   <translation>复核人：</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户名称</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>负责人</translation>
  </message>
  <message>
   <source>Credit code</source>
   <translation>统一社会信用代码</translation>
  </message>
  <message>
   <source>Date:</source>
   <translation>日期：</translation>
  </message>
  <message>
   <source>First met</source>
   <translation>首次接触</translation>
  </message>
  <message>
   <source>Industry</source>
   <translation>行业</translation>
  </message>
  <message>
   <source>Kept by: {name}　Branch: {branch}</source>
   <translation>登记人：{name}　支行：{branch}</translation>
  </message>
  <message>
   <source>Manager:</source>
   <translation>客户经理：</translation>
  </message>
  <message>
   <source>Masked version</source>
   <translation>脱敏版</translation>
  </message>
  <message>
   <source>Need</source>
   <translation>资金需求</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>下次跟进</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>序号</translation>
  </message>
  <message>
   <source>Not masked: internal use only</source>
   <translation>未脱敏，仅供内部使用</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>联系电话</translation>
  </message>
  <message>
   <source>Printed on {day}</source>
   <translation>{day} 打印</translation>
  </message>
  <message>
   <source>Printed on {day}　Amounts in 10,000 yuan</source>
   <translation>打印日期：{day}　单位：万元</translation>
  </message>
  <message>
   <source>Prospects ({year}-{month})</source>
   <translation>意向客户登记表（{year} 年 {month} 月）</translation>
  </message>
  <message>
   <source>Second investigator:</source>
   <translation>协办：</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Visits of {day}</source>
   <translation>{day} 走访计划与路线</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>意向金额</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>目的</translation>
  </message>
  <message>
   <source>and {count} more documents</source>
   <translation>另有 {count} 份材料</translation>
  </message>
  <message>
   <source>on the way</source>
   <translation>顺路</translation>
  </message>
  <message>
   <source>{count} clients in all</source>
   <translation>合计 {count} 户</translation>
  </message>
  <message>
   <source>{count} questions open</source>
   <translation>{count} 题未问</translation>
  </message>
  <message>
   <source>{count} visits in all</source>
   <translation>共 {count} 家</translation>
  </message>
 </context>
 <context>
  <name>papers</name>
  <message>
   <source>A paper needs a name: choose what it is, or write it.</source>
   <translation>材料须有名称：选一种，或写上名称。</translation>
  </message>
  <message>
   <source>It would run out before it was issued: check the days.</source>
   <translation>到期日早于签发日，请核对。</translation>
  </message>
 </context>
 <context>
  <name>people</name>
  <message>
   <source>A contact needs a name.</source>
   <translation>请填联系人姓名。</translation>
  </message>
  <message>
   <source>A party cannot be related to itself.</source>
   <translation>不能与自己建立关系。</translation>
  </message>
  <message>
   <source>A relation stays between its two parties: delete it and add another.</source>
   <translation>关系的双方不能更换：请删除后另建。</translation>
  </message>
  <message>
   <source>A share lies between 0 and 100 %.</source>
   <translation>份额应大于 0 且不超过 100 %。</translation>
  </message>
  <message>
   <source>A visit to “{name}” is typed and not recorded: record it first.</source>
   <translation>「{name}」有一次走访已填写、尚未登记：请先登记。</translation>
  </message>
  <message>
   <source>Say who it is.</source>
   <translation>请写明是谁。</translation>
  </message>
  <message>
   <source>The catalog knows no relation “{code}”.</source>
   <translation>目录中没有关系「{code}」。</translation>
  </message>
  <message>
   <source>The shares would come to {sum}: the others hold {taken} already.</source>
   <translation>份额合计将达 {sum}：其他各方已占 {taken}。</translation>
  </message>
  <message>
   <source>This relation has no share.</source>
   <translation>这种关系不填份额。</translation>
  </message>
  <message>
   <source>This relation stands in the book already.</source>
   <translation>账本里已有这条关系。</translation>
  </message>
  <message>
   <source>Two different parties of the book are needed to merge.</source>
   <translation>合并需要账本里两个不同的客户。</translation>
  </message>
  <message>
   <source>“{relation}” would close a circle: {chain}</source>
   <translation>「{relation}」会成环：{chain}</translation>
  </message>
 </context>
 <context>
  <name>profile</name>
  <message>
   <source>a part of the whole lies between 0 and 100 %.</source>
   <translation>占比须在 0 到 100 % 之间。</translation>
  </message>
  <message>
   <source>at least {low}.</source>
   <translation>不能小于 {low}。</translation>
  </message>
  <message>
   <source>at most {count} characters.</source>
   <translation>最多 {count} 个字。</translation>
  </message>
  <message>
   <source>between {low} and {high}.</source>
   <translation>须在 {low} 到 {high} 之间。</translation>
  </message>
  <message>
   <source>by the trade of the client</source>
   <translation>按客户的行业</translation>
  </message>
  <message>
   <source>finer than 0.01 yuan.</source>
   <translation>细于 0.01 元。</translation>
  </message>
  <message>
   <source>no end</source>
   <translation>长期</translation>
  </message>
  <message>
   <source>one to {count} names.</source>
   <translation>一到 {count} 个名称。</translation>
  </message>
  <message>
   <source>the contact of the client</source>
   <translation>客户的联系人</translation>
  </message>
  <message>
   <source>the parts add up to {sum}, not to 100 %.</source>
   <translation>各项合计 {sum}，不是 100 %。</translation>
  </message>
  <message>
   <source>the shares add up to {sum}.</source>
   <translation>份额合计 {sum}，超过 100 %。</translation>
  </message>
  <message>
   <source>the twelve months add up to {sum}, not to 12.</source>
   <translation>12 个月合计 {sum}，不是 12。</translation>
  </message>
  <message>
   <source>told on a visit</source>
   <translation>走访问答所说</translation>
  </message>
  <message>
   <source>{before}, {part}</source>
   <translation>{before}，{part}</translation>
  </message>
  <message>
   <source>“{field}” cannot be “{typed}”.</source>
   <translation>「{field}」不能是「{typed}」。</translation>
  </message>
  <message>
   <source>“{field}” is changed in the opportunity.</source>
   <translation>「{field}」在意向里改。</translation>
  </message>
  <message>
   <source>“{field}” needs the client's consent: “{consent}” first.</source>
   <translation>「{field}」须客户授权：请先填「{consent}」。</translation>
  </message>
  <message>
   <source>“{field}”: it cannot speak of a day to come.</source>
   <translation>「{field}」：截至日不能在将来。</translation>
  </message>
  <message>
   <source>“{field}”: there is no evidence {grade}.</source>
   <translation>「{field}」：没有证据等级 {grade}。</translation>
  </message>
  <message>
   <source>“{field}”: {why}</source>
   <translation>「{field}」：{why}</translation>
  </message>
 </context>
 <context>
  <name>prospects</name>
  <message>
   <source>A prospect needs a name.</source>
   <translation>意向客户须有名称。</translation>
  </message>
  <message>
   <source>A term is between 1 and {most} months.</source>
   <translation>期限应在 1 到 {most} 个月之间。</translation>
  </message>
  <message>
   <source>From “{stage}” the pipeline does not lead to “{wanted}”.</source>
   <translation>「{stage}」阶段不能直接转到「{wanted}」。</translation>
  </message>
  <message>
   <source>It has an application.</source>
   <translation>已有授信申请。</translation>
  </message>
  <message>
   <source>The amount wanted cannot be negative.</source>
   <translation>意向金额不能为负。</translation>
  </message>
  <message>
   <source>The client was visited.</source>
   <translation>已有走访记录。</translation>
  </message>
  <message>
   <source>The other pipeline has no stage “{stage}”: move it first.</source>
   <translation>另一条流程没有「{stage}」阶段，请先转到两条流程都有的阶段。</translation>
  </message>
  <message>
   <source>Urgency goes from 1 to 5.</source>
   <translation>紧急程度为 1 到 5。</translation>
  </message>
  <message>
   <source>a day for the next step</source>
   <translation>下次跟进日</translation>
  </message>
  <message>
   <source>a visit by two</source>
   <translation>双人走访</translation>
  </message>
  <message>
   <source>an application</source>
   <translation>授信申请</translation>
  </message>
  <message>
   <source>{count} required documents</source>
   <translation>{count} 份必需材料</translation>
  </message>
  <message>
   <source>{first}, {rest}</source>
   <translation>{first}、{rest}</translation>
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
   <source>“{wanted}” needs {what}.</source>
   <translation>转入「{wanted}」还缺：{what}。</translation>
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
   <source>Sample: made-up clients, part {part}</source>
   <translation>示例：虚构客户，第 {part} 批</translation>
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
   <source>Sample: people around {name}</source>
   <translation>示例：{name}身边的人</translation>
  </message>
  <message>
   <source>Sample: profile of {name}</source>
   <translation>示例：{name}的画像</translation>
  </message>
  <message>
   <source>Sample: prospects around town</source>
   <translation>示例：全城意向客户</translation>
  </message>
  <message>
   <source>Sample: statements of {name}</source>
   <translation>示例：「{name}」的报表</translation>
  </message>
  <message>
   <source>Sample: tasks and planned visits</source>
   <translation>示例：待办与走访计划</translation>
  </message>
  <message>
   <source>Sample: the manager</source>
   <translation>示例：客户经理</translation>
  </message>
  <message>
   <source>Sample: visit to {name}</source>
   <translation>示例：走访「{name}」</translation>
  </message>
  <message>
   <source>Sample: work paper of {name}</source>
   <translation>示例：{name} 的调查底稿</translation>
  </message>
 </context>
 <context>
  <name>statements</name>
  <message>
   <source>A period covers 1 to {most} months.</source>
   <translation>一期为 1 到 {most} 个月。</translation>
  </message>
  <message>
   <source>A reason has at most {count} characters.</source>
   <translation>理由最多 {count} 个字。</translation>
  </message>
  <message>
   <source>An adjustment cannot be {amount}.</source>
   <translation>调整金额不能是 {amount}。</translation>
  </message>
  <message>
   <source>As of {day}</source>
   <translation>截至 {day}</translation>
  </message>
  <message>
   <source>At most {count} periods: delete the oldest first.</source>
   <translation>最多 {count} 期：请先删掉最早的。</translation>
  </message>
  <message>
   <source>Consolidated</source>
   <translation>合并</translation>
  </message>
  <message>
   <source>Say first which line these are: {names}.</source>
   <translation>请先说明这些科目对应哪一行：{names}。</translation>
  </message>
  <message>
   <source>Say why: an adjustment without a reason proves nothing.</source>
   <translation>请写明理由：没有理由的调整说明不了问题。</translation>
  </message>
  <message>
   <source>Self-made</source>
   <translation>自编报表</translation>
  </message>
  <message>
   <source>Single</source>
   <translation>单体</translation>
  </message>
  <message>
   <source>Statements are single or consolidated, not “{scope}”.</source>
   <translation>报表要么是单体、要么是合并，没有「{scope}」。</translation>
  </message>
  <message>
   <source>The period ends on {day}, which is still to come.</source>
   <translation>期末 {day} 还没到。</translation>
  </message>
  <message>
   <source>The period that ends on {day} is there already.</source>
   <translation>期末为 {day} 的一期已经有了。</translation>
  </message>
  <message>
   <source>There are no statements yet.</source>
   <translation>还没有报表。</translation>
  </message>
  <message>
   <source>There is no evidence {grade}.</source>
   <translation>没有证据等级 {grade}。</translation>
  </message>
  <message>
   <source>There is no row “{code}” in these statements.</source>
   <translation>这套报表里没有「{code}」这一行。</translation>
  </message>
  <message>
   <source>There is no such basis: {code}.</source>
   <translation>没有这种报表来历：{code}。</translation>
  </message>
  <message>
   <source>These periods are there already: {days}.</source>
   <translation>这些期间已经有了：{days}。</translation>
  </message>
  <message>
   <source>Three statements</source>
   <translation>三表</translation>
  </message>
  <message>
   <source>green</source>
   <translation>绿</translation>
  </message>
  <message>
   <source>no light</source>
   <translation>—</translation>
  </message>
  <message>
   <source>red</source>
   <translation>红</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>黄</translation>
  </message>
  <message>
   <source>“{row}” cannot be {amount}.</source>
   <translation>「{row}」不能是 {amount}。</translation>
  </message>
  <message>
   <source>“{row}” follows from its rows: adjust one of them.</source>
   <translation>“{row}”由明细算出，请调整其中的科目。</translation>
  </message>
 </context>
 <context>
  <name>tasks</name>
  <message>
   <source>This prospect is no longer in the book.</source>
   <translation>账本里已没有这户意向客户。</translation>
  </message>
  <message>
   <source>This task is no longer in the book.</source>
   <translation>账本里已没有这项待办。</translation>
  </message>
  <message>
   <source>Write what is to be done.</source>
   <translation>请写明要做什么。</translation>
  </message>
 </context>
 <context>
  <name>views</name>
  <message>
   <source>A list keeps {count} views at most: delete one first.</source>
   <translation>一个列表最多存 {count} 个视图，请先删掉一个。</translation>
  </message>
  <message>
   <source>A view needs a name.</source>
   <translation>请给视图起个名字。</translation>
  </message>
  <message>
   <source>A view's name has {count} characters at most.</source>
   <translation>视图名最多 {count} 个字。</translation>
  </message>
  <message>
   <source>There is a view “{name}” already.</source>
   <translation>已有名为「{name}」的视图。</translation>
  </message>
 </context>
 <context>
  <name>visits</name>
  <message>
   <source>A correction says why: write the reason.</source>
   <translation>更正须说明原因：请写明。</translation>
  </message>
  <message>
   <source>A later version of this visit stands: open that one.</source>
   <translation>这次走访已有更正后的版本：请打开那一版。</translation>
  </message>
  <message>
   <source>A signature needs the name of who signs, and a stroke of the pen.</source>
   <translation>签字须有签字人姓名和笔迹。</translation>
  </message>
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
  <message>
   <source>This visit is no longer in the book.</source>
   <translation>账本里已没有这次走访。</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
 </context>
 <context>
  <name>workpaper</name>
  <message>
   <source>A table holds at most {count} lines.</source>
   <translation>一张表最多 {count} 行。</translation>
  </message>
  <message>
   <source>Ratio: {name}</source>
   <translation>指标：{name}</translation>
  </message>
  <message>
   <source>That is more than a table holds: copy its lines alone.</source>
   <translation>超过一张表能放的：请只复制表里的行。</translation>
  </message>
  <message>
   <source>There is nothing to paste: copy lines of a spreadsheet first.</source>
   <translation>没有可以粘贴的内容：先在表格里复制几行。</translation>
  </message>
  <message>
   <source>This cannot be read as lines of a spreadsheet: copy the cells again.</source>
   <translation>读不成表格的行：请重新复制单元格。</translation>
  </message>
  <message>
   <source>Warning: {name}</source>
   <translation>预警：{name}</translation>
  </message>
  <message>
   <source>Words: {name}</source>
   <translation>表述：{name}</translation>
  </message>
  <message>
   <source>as the application says</source>
   <translation>申请里已有</translation>
  </message>
  <message>
   <source>by the identity number</source>
   <translation>由证件号码得出</translation>
  </message>
  <message>
   <source>by the newest statements</source>
   <translation>按最近一期报表</translation>
  </message>
  <message>
   <source>by the relations of the client</source>
   <translation>客户的关系里已有</translation>
  </message>
  <message>
   <source>by the roles in the application</source>
   <translation>申请的角色里已有</translation>
  </message>
  <message>
   <source>it is needed and stands empty</source>
   <translation>必填，但空着</translation>
  </message>
  <message>
   <source>the table has no such column</source>
   <translation>这张表没有这一列</translation>
  </message>
  <message>
   <source>the table has only {count} columns</source>
   <translation>这张表只有 {count} 列</translation>
  </message>
  <message>
   <source>the unit of the heading is none of 元, 千元, 万元, 百万元, 亿元</source>
   <translation>列名里的单位不是元、千元、万元、百万元、亿元</translation>
  </message>
  <message>
   <source>told on the visit of {day}</source>
   <translation>{day}走访时所说</translation>
  </message>
  <message>
   <source>“{cell}” does not fit here</source>
   <translation>这里不能是「{cell}」</translation>
  </message>
  <message>
   <source>“{table}” has lines: delete them first.</source>
   <translation>「{table}」里还有内容：先删掉。</translation>
  </message>
  <message>
   <source>“{table}”: every line needs “{column}”.</source>
   <translation>「{table}」每一行都要有「{column}」。</translation>
  </message>
  <message>
   <source>“{table}”: “{column}” adds up to {sum}, more than 100 %.</source>
   <translation>「{table}」的「{column}」合计 {sum}，超过 100 %。</translation>
  </message>
 </context>
</TS>
