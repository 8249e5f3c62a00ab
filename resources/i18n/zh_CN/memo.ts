<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>archive</name>
  <message>
   <source>Archive index</source>
   <translation>归档目录</translation>
  </message>
  <message>
   <source>kept {period}</source>
   <translation>保管期限：{period}</translation>
  </message>
 </context>
 <context>
  <name>calculators</name>
  <message>
   <source>, </source>
   <translation>、</translation>
  </message>
  <message>
   <source>10,000 yuan</source>
   <translation>万元</translation>
  </message>
  <message>
   <source>A trial calculation for reference only; what holds is the contract as it is signed.</source>
   <translation>试算结果仅供参考，以合同为准。</translation>
  </message>
  <message>
   <source>CNY {yuan}</source>
   <translation>{yuan} 元</translation>
  </message>
  <message>
   <source>For {client}</source>
   <translation>客户：{client}</translation>
  </message>
  <message>
   <source>Still missing: {names}</source>
   <translation>还缺：{names}</translation>
  </message>
  <message>
   <source>cannot tell yet</source>
   <translation>还不能判断</translation>
  </message>
  <message>
   <source>months</source>
   <translation>个月</translation>
  </message>
  <message>
   <source>{count} days</source>
   <translation>{count} 天</translation>
  </message>
  <message>
   <source>{count} months</source>
   <translation>{count} 个月</translation>
  </message>
  <message>
   <source>{count} times</source>
   <translation>{count} 次</translation>
  </message>
  <message>
   <source>{figure} ({words})</source>
   <translation>{figure}（{words}）</translation>
  </message>
  <message>
   <source>{name}: {text}</source>
   <translation>{name}：{text}</translation>
  </message>
 </context>
 <context>
  <name>client_copy</name>
  <message>
   <source> (the one we have is too old)</source>
   <translation>（手上的已过期，要新的）</translation>
  </message>
  <message>
   <source> × {count}</source>
   <translation>　{count} 份</translation>
  </message>
  <message>
   <source>Perhaps too: tell us first</source>
   <translation>可能还要：先跟我们说一声</translation>
  </message>
  <message>
   <source>Please bring</source>
   <translation>请您带来</translation>
  </message>
  <message>
   <source>Please have everything ready by {day}.</source>
   <translation>请在 {day}前备齐。</translation>
  </message>
  <message>
   <source>Questions? {contact}</source>
   <translation>有问题找：{contact}</translation>
  </message>
  <message>
   <source>The bank does this, nothing to prepare</source>
   <translation>行里来办，不用您准备</translation>
  </message>
  <message>
   <source>To be had from others</source>
   <translation>到外面的机构办</translation>
  </message>
  <message>
   <source>What we need from you</source>
   <translation>请您准备的材料</translation>
  </message>
  <message>
   <source>When we come to see you</source>
   <translation>我们上门或面谈时</translation>
  </message>
  <message>
   <source>a file or screenshot</source>
   <translation>电子版</translation>
  </message>
  <message>
   <source>dated {day} or later</source>
   <translation>{day}以后出具的</translation>
  </message>
  <message>
   <source>only if: {condition}</source>
   <translation>如果{condition}</translation>
  </message>
  <message>
   <source>signature: {who}</source>
   <translation>签章：{who}</translation>
  </message>
  <message>
   <source>the original</source>
   <translation>要原件</translation>
  </message>
  <message>
   <source>the original, to be copied</source>
   <translation>带原件，我们复印</translation>
  </message>
  <message>
   <source>working days it takes: {count}</source>
   <translation>约 {count} 个工作日</translation>
  </message>
  <message>
   <source>{client}, for {product}</source>
   <translation>{client}　{product}</translation>
  </message>
  <message>
   <source>{first} to {last}, none missing</source>
   <translation>{first}至 {last}，一个月都不能缺</translation>
  </message>
 </context>
 <context>
  <name>memo</name>
  <message>
   <source> Missing: {what}. Nothing was taken for zero; this is not a pass.</source>
   <translation>缺：{what}。未作零处理，不计为通过。</translation>
  </message>
  <message>
   <source>"{words}"</source>
   <translation>「{words}」</translation>
  </message>
  <message>
   <source>1 month</source>
   <translation>1 个月</translation>
  </message>
  <message>
   <source>10,000 yuan</source>
   <translation>万元</translation>
  </message>
  <message>
   <source>Accepted on</source>
   <translation>受理日</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Adjusted</source>
   <translation>调整后</translation>
  </message>
  <message>
   <source>Adjusted by the manager; the figures above are after adjustment.</source>
   <translation>经办人调整，上表为调整后金额。</translation>
  </message>
  <message>
   <source>Adjustment</source>
   <translation>调整</translation>
  </message>
  <message>
   <source>After lending</source>
   <translation>贷后要求</translation>
  </message>
  <message>
   <source>Age in days</source>
   <translation>距今天数</translation>
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
   <source>Annual rate</source>
   <translation>年利率</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>答案</translation>
  </message>
  <message>
   <source>Application number</source>
   <translation>申请编号</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>审批状态</translation>
  </message>
  <message>
   <source>As far as told</source>
   <translation>自查结果</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>数据截至</translation>
  </message>
  <message>
   <source>As reported</source>
   <translation>报表数</translation>
  </message>
  <message>
   <source>Asked for</source>
   <translation>应拍</translation>
  </message>
  <message>
   <source>Assumed drawn on {day}; days and interest move with the day of drawing.</source>
   <translation>假定 {day} 提款；还款日与利息随实际提款日变动。</translation>
  </message>
  <message>
   <source>Assumed: the first payment falls a whole month after the drawing.</source>
   <translation>假定提款后满一个月为首期还款。</translation>
  </message>
  <message>
   <source>At the beginning</source>
   <translation>期初权益</translation>
  </message>
  <message>
   <source>Average</source>
   <translation>平均余额</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>上期</translation>
  </message>
  <message>
   <source>Before drawing</source>
   <translation>提款条件</translation>
  </message>
  <message>
   <source>Beneficial owner</source>
   <translation>受益所有人</translation>
  </message>
  <message>
   <source>Blank fields: {count} of {wanted}, first {what}</source>
   <translation>必填项空 {count} 项（共 {wanted} 项），先补{what}</translation>
  </message>
  <message>
   <source>Borrower</source>
   <translation>借款人</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>经办机构</translation>
  </message>
  <message>
   <source>CNY</source>
   <translation>万元</translation>
  </message>
  <message>
   <source>CNY {yuan}</source>
   <translation>{yuan} 元</translation>
  </message>
  <message>
   <source>Cannot tell. Missing: {what}. Nothing was taken for zero; this is not a pass.</source>
   <translation>不能判断：缺{what}。未作零处理，不计为通过。</translation>
  </message>
  <message>
   <source>Cannot tell: fewer than two routes have a result. Nothing was taken for zero; this is not a pass.</source>
   <translation>不能判断：有结果的路径不足两条。未作零处理，不计为通过。</translation>
  </message>
  <message>
   <source>Cannot tell: {names}.</source>
   <translation>不能判断：{names}。</translation>
  </message>
  <message>
   <source>Cap</source>
   <translation>抵押率上限</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Cash of all members for debts, a year</source>
   <translation>全部成员年可还债现金</translation>
  </message>
  <message>
   <source>Ceiling</source>
   <translation>约束</translation>
  </message>
  <message>
   <source>Ceiling of the product</source>
   <translation>产品上限</translation>
  </message>
  <message>
   <source>Chance</source>
   <translation>概率</translation>
  </message>
  <message>
   <source>Chance and impact</source>
   <translation>概率与影响</translation>
  </message>
  <message>
   <source>Chapters without facts</source>
   <translation>尚无事实的章节</translation>
  </message>
  <message>
   <source>Character</source>
   <translation>字符</translation>
  </message>
  <message>
   <source>Characters spelled out</source>
   <translation>以代码代替的字符</translation>
  </message>
  <message>
   <source>Checklist of documents</source>
   <translation>材料清单</translation>
  </message>
  <message>
   <source>Co-investigator</source>
   <translation>协办客户经理</translation>
  </message>
  <message>
   <source>Committee on</source>
   <translation>上会日</translation>
  </message>
  <message>
   <source>Conclusion</source>
   <translation>调查结论</translation>
  </message>
  <message>
   <source>Consistency and signals</source>
   <translation>勾稽与异常信号</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>目录</translation>
  </message>
  <message>
   <source>Controller</source>
   <translation>实际控制人</translation>
  </message>
  <message>
   <source>Course of the periods</source>
   <translation>各期走势</translation>
  </message>
  <message>
   <source>Credit cards</source>
   <translation>信用卡</translation>
  </message>
  <message>
   <source>Credit code</source>
   <translation>信用代码</translation>
  </message>
  <message>
   <source>Credit here</source>
   <translation>本行授信</translation>
  </message>
  <message>
   <source>Credit memo</source>
   <translation>授信调查报告</translation>
  </message>
  <message>
   <source>Credit memo·{borrower}</source>
   <translation>授信调查报告·{borrower}</translation>
  </message>
  <message>
   <source>Cross-check of equity</source>
   <translation>权益检验</translation>
  </message>
  <message>
   <source>Cross-check of funds</source>
   <translation>资金检验</translation>
  </message>
  <message>
   <source>Cross-check of gross margin</source>
   <translation>毛利率检验</translation>
  </message>
  <message>
   <source>Cross-check of net profit</source>
   <translation>净利检验</translation>
  </message>
  <message>
   <source>Cross-check of payables</source>
   <translation>应付检验</translation>
  </message>
  <message>
   <source>Cross-check of receivables</source>
   <translation>应收检验</translation>
  </message>
  <message>
   <source>Cross-check of sales</source>
   <translation>销售额检验</translation>
  </message>
  <message>
   <source>Cross-check of stock</source>
   <translation>点货检验</translation>
  </message>
  <message>
   <source>Cross-checks</source>
   <translation>交叉检验</translation>
  </message>
  <message>
   <source>DRAFT</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Daily balance against that of the interest</source>
   <translation>日均与结息倒推之差</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>周转天数</translation>
  </message>
  <message>
   <source>Days of the visits: {days}. No signature may be dated before the last of them.</source>
   <translation>走访日：{days}。签字日期不得早于最后一次走访日。</translation>
  </message>
  <message>
   <source>Days of the working capital cycle</source>
   <translation>营运资金周转天数</translation>
  </message>
  <message>
   <source>Debt payments to income (DTI)</source>
   <translation>全部月供÷月净收入（DTI）</translation>
  </message>
  <message>
   <source>Debt service coverage (DSCR)</source>
   <translation>偿债覆盖（DSCR）</translation>
  </message>
  <message>
   <source>Debt service coverage of the year of maturity</source>
   <translation>到期年度偿债备付率（含到期本金）</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>拒答</translation>
  </message>
  <message>
   <source>Declined by the client</source>
   <translation>客户拒答</translation>
  </message>
  <message>
   <source>Demanded by the approval before drawing</source>
   <translation>批复要求的提款条件</translation>
  </message>
  <message>
   <source>Depreciation</source>
   <translation>折旧</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>差额</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Documents missing or expired</source>
   <translation>缺件与过期材料</translation>
  </message>
  <message>
   <source>Draft {number}</source>
   <translation>草稿 {number}</translation>
  </message>
  <message>
   <source>Effective inflow, monthly average</source>
   <translation>月均有效流入</translation>
  </message>
  <message>
   <source>Effective part of the inflow</source>
   <translation>有效流入占比</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>企业</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证据</translation>
  </message>
  <message>
   <source>Evidence index</source>
   <translation>证据索引</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>应有</translation>
  </message>
  <message>
   <source>Explanation</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>Facts as of {day}</source>
   <translation>数据截至 {day}</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>影像</translation>
  </message>
  <message>
   <source>Financial score</source>
   <translation>财务评分</translation>
  </message>
  <message>
   <source>Financial statements</source>
   <translation>财务报表</translation>
  </message>
  <message>
   <source>Financing by lender</source>
   <translation>融资合计</translation>
  </message>
  <message>
   <source>Financing in all</source>
   <translation>融资总额</translation>
  </message>
  <message>
   <source>Financing in sums</source>
   <translation>融资合计</translation>
  </message>
  <message>
   <source>Fingerprint of the facts (SHA-256): {mark}</source>
   <translation>事实指纹（SHA-256）：{mark}</translation>
  </message>
  <message>
   <source>First payment</source>
   <translation>首期还款</translation>
  </message>
  <message>
   <source>First seen in</source>
   <translation>出处</translation>
  </message>
  <message>
   <source>First source of repayment</source>
   <translation>第一还款来源</translation>
  </message>
  <message>
   <source>Five Cs</source>
   <translation>5C 评分</translation>
  </message>
  <message>
   <source>Founded</source>
   <translation>成立日期</translation>
  </message>
  <message>
   <source>From one equity to the other</source>
   <translation>权益推算</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>缺口</translation>
  </message>
  <message>
   <source>Global debt service coverage</source>
   <translation>全局偿债备付率</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>等级</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>绿灯区间</translation>
  </message>
  <message>
   <source>Group credit</source>
   <translation>集团授信</translation>
  </message>
  <message>
   <source>Guarantee</source>
   <translation>担保方式</translation>
  </message>
  <message>
   <source>Guarantees given</source>
   <translation>对外担保</translation>
  </message>
  <message>
   <source>Guarantees to net assets of the guarantors</source>
   <translation>保证人担保÷净资产</translation>
  </message>
  <message>
   <source>Identity number</source>
   <translation>证件号码</translation>
  </message>
  <message>
   <source>If</source>
   <translation>情形</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>影响</translation>
  </message>
  <message>
   <source>In all {due}, of which interest {interest}.</source>
   <translation>合计应还 {due} 元，其中利息 {interest} 元。</translation>
  </message>
  <message>
   <source>Individual business</source>
   <translation>个体工商户</translation>
  </message>
  <message>
   <source>Industry</source>
   <translation>行业</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>利息</translation>
  </message>
  <message>
   <source>Interest in all</source>
   <translation>利息合计</translation>
  </message>
  <message>
   <source>Internal</source>
   <translation>内部资料</translation>
  </message>
  <message>
   <source>Investigators</source>
   <translation>调查人</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>出具日</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Key figures</source>
   <translation>关键指标</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>主体类型</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>已知</translation>
  </message>
  <message>
   <source>Known, and old</source>
   <translation>已知但偏旧</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>本期</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>余额</translation>
  </message>
  <message>
   <source>Legal representative</source>
   <translation>法定代表人</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>等级</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>科目</translation>
  </message>
  <message>
   <source>Loan to value</source>
   <translation>抵押率</translation>
  </message>
  <message>
   <source>Loan to value of {item}</source>
   <translation>{item}的抵押率</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>主办客户经理</translation>
  </message>
  <message>
   <source>Manager and co-investigator are the same person.</source>
   <translation>主办与协办是同一人。</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>得分</translation>
  </message>
  <message>
   <source>Masked version</source>
   <translation>脱敏版</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>措施</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>见到</translation>
  </message>
  <message>
   <source>Missing: {what}</source>
   <translation>缺：{what}</translation>
  </message>
  <message>
   <source>Monthly payment</source>
   <translation>每月还款</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name in Unicode</source>
   <translation>Unicode 名称</translation>
  </message>
  <message>
   <source>Need for working capital</source>
   <translation>流动资金需求测算</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>要求</translation>
  </message>
  <message>
   <source>Net assets of the household</source>
   <translation>家庭净资产</translation>
  </message>
  <message>
   <source>New working capital credit</source>
   <translation>新增流动资金贷款</translation>
  </message>
  <message>
   <source>No cross-check has come to a result.</source>
   <translation>交叉检验没有一项有结果。</translation>
  </message>
  <message>
   <source>No visit by two investigators is on record.</source>
   <translation>没有双人走访记录。</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>期</translation>
  </message>
  <message>
   <source>Not done: {names}. This is not a pass.</source>
   <translation>未做：{names}。不计为通过。</translation>
  </message>
  <message>
   <source>Not in the credit report</source>
   <translation>征信未见</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Not ready for submission, points to mend: {count}</source>
   <translation>还不能送审，卡住 {count} 处</translation>
  </message>
  <message>
   <source>Not shown in a masked version: it may show a person, papers or a number.</source>
   <translation>脱敏版不显示：可能有人脸、证件或号码</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Nothing is unknown, declined or missing.</source>
   <translation>没有未知、拒答或缺件。</translation>
  </message>
  <message>
   <source>Nothing of this chapter is filled, first {what}</source>
   <translation>本节未填，先补{what}</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Online loans</source>
   <translation>网贷</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>经营者</translation>
  </message>
  <message>
   <source>Other banks</source>
   <translation>他行</translation>
  </message>
  <message>
   <source>Own funds</source>
   <translation>自有资金比例</translation>
  </message>
  <message>
   <source>Owner of a small business</source>
   <translation>小微企业主</translation>
  </message>
  <message>
   <source>Ownership</source>
   <translation>股权结构图</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>页</translation>
  </message>
  <message>
   <source>Page {page} of {total}</source>
   <translation>第 {page} 页　共 {total} 页</translation>
  </message>
  <message>
   <source>Paid-in capital</source>
   <translation>实收资本</translation>
  </message>
  <message>
   <source>Part with a contract</source>
   <translation>有合同的占比</translation>
  </message>
  <message>
   <source>Payables</source>
   <translation>应付账款</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>应还</translation>
  </message>
  <message>
   <source>Payment to disposable income</source>
   <translation>月供÷月可支配</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>期间</translation>
  </message>
  <message>
   <source>Permits</source>
   <translation>许可证照</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>个人</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>影像</translation>
  </message>
  <message>
   <source>Photo {number}</source>
   <translation>照片 {number}</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>影像</translation>
  </message>
  <message>
   <source>Photos of {what}: {have} of {wanted}</source>
   <translation>照片不足：{what}应有 {wanted} 张，现有 {have} 张</translation>
  </message>
  <message>
   <source>Photos that cannot be read</source>
   <translation>读不出的影像</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Place and fingerprint</source>
   <translation>地点与指纹</translation>
  </message>
  <message>
   <source>Power to repay</source>
   <translation>还款能力</translation>
  </message>
  <message>
   <source>Prepayments made</source>
   <translation>预付账款</translation>
  </message>
  <message>
   <source>Prepayments received</source>
   <translation>预收账款</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>本金</translation>
  </message>
  <message>
   <source>Prior claims</source>
   <translation>在先债权</translation>
  </message>
  <message>
   <source>Private loans</source>
   <translation>民间借款</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>授信产品</translation>
  </message>
  <message>
   <source>Profit</source>
   <translation>期间利润</translation>
  </message>
  <message>
   <source>Proofs of figures</source>
   <translation>数字的凭据</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>授信建议</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Purpose in all</source>
   <translation>用途合计</translation>
  </message>
  <message>
   <source>Put in</source>
   <translation>注资</translation>
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
   <source>Questions and answers</source>
   <translation>问答</translation>
  </message>
  <message>
   <source>Ratio</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>Ratios</source>
   <translation>比率</translation>
  </message>
  <message>
   <source>Ready for submission</source>
   <translation>可以送审</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Reason for sending back</source>
   <translation>退回原因</translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Receivables</source>
   <translation>应收账款</translation>
  </message>
  <message>
   <source>Reckoned from</source>
   <translation>依据</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Registered capital</source>
   <translation>注册资本</translation>
  </message>
  <message>
   <source>Related parties and group credit</source>
   <translation>关联方与集团授信</translation>
  </message>
  <message>
   <source>Related party</source>
   <translation>关联方</translation>
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
   <source>Repayment schedule</source>
   <translation>还款计划</translation>
  </message>
  <message>
   <source>Repayment schedule in full</source>
   <translation>还款计划（逐期）</translation>
  </message>
  <message>
   <source>Required and not asked</source>
   <translation>必问未问</translation>
  </message>
  <message>
   <source>Required questions not asked yet: {count} of {wanted}, first {what}</source>
   <translation>必答 {wanted} 题中 {count} 题未问，从「{what}」开始</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>依据</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Revaluation</source>
   <translation>升值或减值</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>风险</translation>
  </message>
  <message>
   <source>Risk matrix</source>
   <translation>风险矩阵</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>可贷上限</translation>
  </message>
  <message>
   <source>Route</source>
   <translation>路径</translation>
  </message>
  <message>
   <source>Say instead</source>
   <translation>改写</translation>
  </message>
  <message>
   <source>Second source of repayment</source>
   <translation>第二还款来源</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>章节</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>押品</translation>
  </message>
  <message>
   <source>Self-check before submission</source>
   <translation>上报前自查</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>敏感性</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>占比</translation>
  </message>
  <message>
   <source>Signal</source>
   <translation>信号</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>签名</translation>
  </message>
  <message>
   <source>Signatures under the declaration: {count} of {wanted}</source>
   <translation>独立调查声明已签 {count} 人，应签 {wanted} 人</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>签字</translation>
  </message>
  <message>
   <source>Signed; not shown in a masked version</source>
   <translation>已签名，脱敏版不显示</translation>
  </message>
  <message>
   <source>Size class</source>
   <translation>企业规模</translation>
  </message>
  <message>
   <source>Source and words</source>
   <translation>出处与原话</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>员工人数</translation>
  </message>
  <message>
   <source>Staff number</source>
   <translation>工号</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>存货</translation>
  </message>
  <message>
   <source>Suggested amount</source>
   <translation>建议额度</translation>
  </message>
  <message>
   <source>Suggested: {amount}; bottleneck: {limit}</source>
   <translation>建议额度 {amount}，瓶颈：{limit}</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>已拍</translation>
  </message>
  <message>
   <source>Taken out</source>
   <translation>提取</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>The file of this photo cannot be read or has been changed.</source>
   <translation>影像文件打不开，或已被改动。</translation>
  </message>
  <message>
   <source>The file of this photo is not at hand.</source>
   <translation>影像文件不在。</translation>
  </message>
  <message>
   <source>The fonts of this memo lack these characters; in the text their codes stand for them.</source>
   <translation>本报告所用字库没有以下字符，正文以代码代替。</translation>
  </message>
  <message>
   <source>The household in all</source>
   <translation>家庭合计</translation>
  </message>
  <message>
   <source>The routes side by side</source>
   <translation>各路径对比</translation>
  </message>
  <message>
   <source>There are no facts for this section yet.</source>
   <translation>本节尚无事实。</translation>
  </message>
  <message>
   <source>There are no facts for this section yet. Expected: {what}.</source>
   <translation>本节尚无事实。应有：{what}。</translation>
  </message>
  <message>
   <source>There are no financial statements.</source>
   <translation>没有财务报表。</translation>
  </message>
  <message>
   <source>There is no checklist of documents.</source>
   <translation>没有材料清单。</translation>
  </message>
  <message>
   <source>This bank</source>
   <translation>本行</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>Turns a year</source>
   <translation>周转次数</translation>
  </message>
  <message>
   <source>Turns of the working capital</source>
   <translation>营运资金周转次数</translation>
  </message>
  <message>
   <source>Two-person rule</source>
   <translation>双人调查</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>Unit: {unit}</source>
   <translation>单位：{unit}</translation>
  </message>
  <message>
   <source>Unknown, declined and missing</source>
   <translation>未知、拒答与缺件</translation>
  </message>
  <message>
   <source>Use of the credit</source>
   <translation>用信条件</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>有效期至</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>认定价值</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>第 {number} 版</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>走访</translation>
  </message>
  <message>
   <source>Visit by two investigators</source>
   <translation>双人走访</translation>
  </message>
  <message>
   <source>Visit days</source>
   <translation>走访日</translation>
  </message>
  <message>
   <source>Visit {number}</source>
   <translation>走访 {number}</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>走访</translation>
  </message>
  <message>
   <source>Waived</source>
   <translation>已豁免</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>Weighted total</source>
   <translation>加权总分</translation>
  </message>
  <message>
   <source>What can be paid back</source>
   <translation>可负担</translation>
  </message>
  <message>
   <source>What goes without security</source>
   <translation>信用贷</translation>
  </message>
  <message>
   <source>What stands in the way of submission</source>
   <translation>卡住送审</translation>
  </message>
  <message>
   <source>What the flows say</source>
   <translation>流水测算</translation>
  </message>
  <message>
   <source>What the purpose takes</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>What the security carries</source>
   <translation>押品</translation>
  </message>
  <message>
   <source>Where the figures come from</source>
   <translation>数字的出处</translation>
  </message>
  <message>
   <source>Who, until</source>
   <translation>责任人与时限</translation>
  </message>
  <message>
   <source>Whole version: numbers of people are not masked</source>
   <translation>明文版：个人号码未脱敏</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>表述</translation>
  </message>
  <message>
   <source>Words said</source>
   <translation>原话</translation>
  </message>
  <message>
   <source>Words to look at</source>
   <translation>须留意的表述</translation>
  </message>
  <message>
   <source>Working capital credit</source>
   <translation>流动资金缺口</translation>
  </message>
  <message>
   <source>Working capital needed</source>
   <translation>营运资金量</translation>
  </message>
  <message>
   <source>adopted {figure}</source>
   <translation>采信 {figure}</translation>
  </message>
  <message>
   <source>asked for {amount}</source>
   <translation>申请 {amount}</translation>
  </message>
  <message>
   <source>axis from {figure}</source>
   <translation>纵轴自 {figure} 起</translation>
  </message>
  <message>
   <source>beyond the cap</source>
   <translation>超过抵押率上限</translation>
  </message>
  <message>
   <source>bottleneck</source>
   <translation>瓶颈</translation>
  </message>
  <message>
   <source>cannot be reckoned: {what}</source>
   <translation>算不出：{what}</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>不能判断</translation>
  </message>
  <message>
   <source>checks not done: {count}, first {what}</source>
   <translation>未做的检验 {count} 项，先补{what}</translation>
  </message>
  <message>
   <source>checks that cannot be told: {count}</source>
   <translation>不能判断 {count} 项</translation>
  </message>
  <message>
   <source>client's paper</source>
   <translation>客户出具</translation>
  </message>
  <message>
   <source>comparisons that cannot be told: {count}</source>
   <translation>无法比对的数据 {count} 项</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>完整</translation>
  </message>
  <message>
   <source>condition met</source>
   <translation>条件成立</translation>
  </message>
  <message>
   <source>condition unknown</source>
   <translation>条件未明</translation>
  </message>
  <message>
   <source>contradictions: {count}, first {what}</source>
   <translation>数据矛盾 {count} 处，首先是{what}</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>拒答</translation>
  </message>
  <message>
   <source>deviation {deviation}</source>
   <translation>偏差 {deviation}</translation>
  </message>
  <message>
   <source>enough</source>
   <translation>已够</translation>
  </message>
  <message>
   <source>estimated</source>
   <translation>估算</translation>
  </message>
  <message>
   <source>expired</source>
   <translation>过期</translation>
  </message>
  <message>
   <source>expires soon</source>
   <translation>将过期</translation>
  </message>
  <message>
   <source>files: {count}</source>
   <translation>影像 {count} 份</translation>
  </message>
  <message>
   <source>fired, orange</source>
   <translation>触发，橙</translation>
  </message>
  <message>
   <source>fired, red</source>
   <translation>触发，红</translation>
  </message>
  <message>
   <source>fired, yellow</source>
   <translation>触发，黄</translation>
  </message>
  <message>
   <source>growth {percent}</source>
   <translation>增长 {percent}</translation>
  </message>
  <message>
   <source>high</source>
   <translation>高</translation>
  </message>
  <message>
   <source>inputs are missing</source>
   <translation>缺测算参数</translation>
  </message>
  <message>
   <source>it is so</source>
   <translation>有此情形</translation>
  </message>
  <message>
   <source>kinds of photos wanting: {count}</source>
   <translation>照片缺 {count} 类</translation>
  </message>
  <message>
   <source>known, withheld in the masked version</source>
   <translation>已知，脱敏版不印</translation>
  </message>
  <message>
   <source>low</source>
   <translation>低</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>中</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>缺</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>no facts yet</source>
   <translation>尚无事实</translation>
  </message>
  <message>
   <source>no grade</source>
   <translation>未评级</translation>
  </message>
  <message>
   <source>no photos</source>
   <translation>没有照片</translation>
  </message>
  <message>
   <source>no product</source>
   <translation>未定产品</translation>
  </message>
  <message>
   <source>no visit</source>
   <translation>无走访</translation>
  </message>
  <message>
   <source>no words on record</source>
   <translation>未记原话</translation>
  </message>
  <message>
   <source>none</source>
   <translation>没有</translation>
  </message>
  <message>
   <source>not applicable</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>未问</translation>
  </message>
  <message>
   <source>not asked for</source>
   <translation>不要求</translation>
  </message>
  <message>
   <source>not every purpose has a contract</source>
   <translation>部分用途没有合同</translation>
  </message>
  <message>
   <source>not filled</source>
   <translation>未填</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>not written</source>
   <translation>未写</translation>
  </message>
  <message>
   <source>nothing speaks for it</source>
   <translation>未见此情形</translation>
  </message>
  <message>
   <source>one borrower</source>
   <translation>并计为一户</translation>
  </message>
  <message>
   <source>one investigator</source>
   <translation>单人到场</translation>
  </message>
  <message>
   <source>out of tolerance</source>
   <translation>不符</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>通过</translation>
  </message>
  <message>
   <source>place not known</source>
   <translation>地点未知</translation>
  </message>
  <message>
   <source>proposed {amount}</source>
   <translation>拟授信 {amount}</translation>
  </message>
  <message>
   <source>receivables {days} days</source>
   <translation>应收 {days} 天</translation>
  </message>
  <message>
   <source>received</source>
   <translation>已收</translation>
  </message>
  <message>
   <source>red and not explained: {count}</source>
   <translation>红灯未说明 {count} 项</translation>
  </message>
  <message>
   <source>required</source>
   <translation>必需</translation>
  </message>
  <message>
   <source>said</source>
   <translation>口述</translation>
  </message>
  <message>
   <source>sealed by a court</source>
   <translation>已被查封</translation>
  </message>
  <message>
   <source>seen on site</source>
   <translation>现场所见</translation>
  </message>
  <message>
   <source>serious</source>
   <translation>严重</translation>
  </message>
  <message>
   <source>third party</source>
   <translation>第三方</translation>
  </message>
  <message>
   <source>time not known</source>
   <translation>时间未知</translation>
  </message>
  <message>
   <source>to be looked at</source>
   <translation>须核实</translation>
  </message>
  <message>
   <source>to be watched</source>
   <translation>关注</translation>
  </message>
  <message>
   <source>tolerance {tolerance}</source>
   <translation>允许 {tolerance}</translation>
  </message>
  <message>
   <source>two investigators</source>
   <translation>双人到场</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>已核原件</translation>
  </message>
  <message>
   <source>waived</source>
   <translation>豁免</translation>
  </message>
  <message>
   <source>yuan</source>
   <translation>元</translation>
  </message>
  <message>
   <source>{count} declined</source>
   <translation>拒答 {count}</translation>
  </message>
  <message>
   <source>{count} documents: {here} here, {missing} missing, {expired} expired, {waived} waived, {open} not decided.</source>
   <translation>材料 {count} 项：已收 {here}，缺 {missing}，过期 {expired}，豁免 {waived}，条件未明 {open}。</translation>
  </message>
  <message>
   <source>{count} figures</source>
   <translation>{count} 个数字</translation>
  </message>
  <message>
   <source>{count} known</source>
   <translation>已知 {count}</translation>
  </message>
  <message>
   <source>{count} missing</source>
   <translation>缺 {count}</translation>
  </message>
  <message>
   <source>{count} months</source>
   <translation>{count} 个月</translation>
  </message>
  <message>
   <source>{count} more: {where}</source>
   <translation>另有 {count} 处，见「{where}」</translation>
  </message>
  <message>
   <source>{count} not asked</source>
   <translation>未问 {count}</translation>
  </message>
  <message>
   <source>{count} not known</source>
   <translation>未知 {count}</translation>
  </message>
  <message>
   <source>{count} of {wanted} green</source>
   <translation>绿 {count} / {wanted}</translation>
  </message>
  <message>
   <source>{count} of {wanted} rules of consistency and signals are in order.</source>
   <translation>勾稽与信号共 {wanted} 项，正常 {count} 项。</translation>
  </message>
  <message>
   <source>{count} payments</source>
   <translation>{count} 期</translation>
  </message>
  <message>
   <source>{count} to be mended</source>
   <translation>{count} 项待改</translation>
  </message>
  <message>
   <source>{day}, 1 month</source>
   <translation>{day}（1 个月）</translation>
  </message>
  <message>
   <source>{day}, {count} months</source>
   <translation>{day}（{count} 个月）</translation>
  </message>
  <message>
   <source>{item} is sealed by a court.</source>
   <translation>{item}已被查封。</translation>
  </message>
  <message>
   <source>{names} and {count} more</source>
   <translation>{names}等 {count} 项</translation>
  </message>
  <message>
   <source>{name} ({code})</source>
   <translation>{name}（{code}）</translation>
  </message>
  <message>
   <source>{name} ({role}, {time})</source>
   <translation>{name}（{role}，{time}）</translation>
  </message>
  <message>
   <source>{name} signed before the last visit.</source>
   <translation>{name}的签字日期早于最后一次走访日。</translation>
  </message>
  <message>
   <source>{relation} of {name}</source>
   <translation>{name}的{relation}</translation>
  </message>
  <message>
   <source>{what} cannot be reckoned, first missing: {first}</source>
   <translation>{what}算不出，先补{first}</translation>
  </message>
  <message>
   <source>{what} is out of tolerance and not explained.</source>
   <translation>{what}不符，尚未说明。</translation>
  </message>
  <message>
   <source>{what} is red and not explained.</source>
   <translation>{what}为红，未作说明。</translation>
  </message>
  <message>
   <source>{what}: expired</source>
   <translation>{what}：过期</translation>
  </message>
  <message>
   <source>{what}: expired on {day}</source>
   <translation>{what}：已于 {day} 过期</translation>
  </message>
  <message>
   <source>{what}: missing</source>
   <translation>{what}：缺</translation>
  </message>
  <message>
   <source>{what}: no facts yet</source>
   <translation>{what}：尚无事实</translation>
  </message>
  <message>
   <source>{what}: not done</source>
   <translation>{what}：未做</translation>
  </message>
  <message>
   <source>{what}: not known</source>
   <translation>{what}：未知</translation>
  </message>
  <message>
   <source>{what}: the client declined to say</source>
   <translation>{what}：客户拒答</translation>
  </message>
  <message>
   <source>{what}: {days} days old</source>
   <translation>{what}：已过 {days} 天</translation>
  </message>
  <message>
   <source>“{words}” in {place}: {instead}</source>
   <translation>{place}中的「{words}」：{instead}</translation>
  </message>
  <message>
   <source>“{words}” must not stand in {place}.</source>
   <translation>{place}中不得出现「{words}」。</translation>
  </message>
 </context>
</TS>
