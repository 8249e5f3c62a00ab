<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
 <context>
  <name>catalog</name>
  <message>
   <source>0 至 100</source>
   <translation>0 to 100</translation>
  </message>
  <message>
   <source>1 千元起</source>
   <translation>From 1,000</translation>
  </message>
  <message>
   <source>1 手起</source>
   <translation>From 1 lot</translation>
  </message>
  <message>
   <source>1 月到 12 月，合计 12</source>
   <translation>January to December, together 12</translation>
  </message>
  <message>
   <source>1 至 5</source>
   <translation>1 to 5</translation>
  </message>
  <message>
   <source>10 年</source>
   <translation>10 years</translation>
  </message>
  <message>
   <source>10 年+</source>
   <translation>10 years and more</translation>
  </message>
  <message>
   <source>12 个月</source>
   <translation>12 months</translation>
  </message>
  <message>
   <source>12 个月内 ≥ 2 次</source>
   <translation>Twice or more in 12 months</translation>
  </message>
  <message>
   <source>12 个月内变更 ≥ 2 次</source>
   <translation>Two changes or more in 12 months</translation>
  </message>
  <message>
   <source>12 个月内展期或调整次数</source>
   <translation>Extensions or changes in 12 months</translation>
  </message>
  <message>
   <source>12 个月内登记变更次数</source>
   <translation>Changes of registration in 12 months</translation>
  </message>
  <message>
   <source>12 个月淡旺季系数</source>
   <translation>Seasonal index of 12 months</translation>
  </message>
  <message>
   <source>12 个月连续</source>
   <translation>12 consecutive months</translation>
  </message>
  <message>
   <source>1~120（单笔≤60，循环额度可更长，可配置）</source>
   <translation>1–120 (single drawdown ≤ 60; revolving limit may be longer; configurable)</translation>
  </message>
  <message>
   <source>1~182 天</source>
   <translation>1–182 days</translation>
  </message>
  <message>
   <source>1~300（普惠口径常见≤200）</source>
   <translation>1–300 (usually ≤ 200 under inclusive-finance rules)</translation>
  </message>
  <message>
   <source>1~6 月</source>
   <translation>1–6 months</translation>
  </message>
  <message>
   <source>20 年（现行要求，请以经营机构制度为准）</source>
   <translation>20 years (as required today; the institution's own rules prevail)</translation>
  </message>
  <message>
   <source>2017 销售专区双录规定为 6 个月；理财公司理财产品销售规定据记忆为 20 年；二手资料说法不一，取长者</source>
   <translation>6 months by the 2017 rules on recording sales; 20 years by the rules on sales of wealth products, from memory; sources differ, the longer is taken</translation>
  </message>
  <message>
   <source>24 个月内逾期</source>
   <translation>Overdue within 24 months</translation>
  </message>
  <message>
   <source>3 个会计年度；需审计的附审计报告</source>
   <translation>3 financial years; with audit report where audit is required</translation>
  </message>
  <message>
   <source>3 个月</source>
   <translation>3 months</translation>
  </message>
  <message>
   <source>3 个月内查询</source>
   <translation>Inquiries within 3 months</translation>
  </message>
  <message>
   <source>30 年</source>
   <translation>30 years</translation>
  </message>
  <message>
   <source>360/存货周转率</source>
   <translation>360 ÷ inventory turnover</translation>
  </message>
  <message>
   <source>360/应收账款周转率</source>
   <translation>360 ÷ receivables turnover</translation>
  </message>
  <message>
   <source>360×平均应付/营业成本</source>
   <translation>360 × average payables ÷ cost of sales</translation>
  </message>
  <message>
   <source>5 年</source>
   <translation>5 years</translation>
  </message>
  <message>
   <source>5C 评分</source>
   <translation>Five Cs</translation>
  </message>
  <message>
   <source>5C 评分表</source>
   <translation>5C score</translation>
  </message>
  <message>
   <source>6 个月；制造业须电费近 12 个月</source>
   <translation>6 months; manufacturers 12 months of power bills</translation>
  </message>
  <message>
   <source>A 农、林、牧、渔业</source>
   <translation>A agriculture, forestry, livestock, fishery</translation>
  </message>
  <message>
   <source>AR 增速-收入增速 &gt; 20 个百分点</source>
   <translation>They grow more than 20 points faster</translation>
  </message>
  <message>
   <source>B采矿业；C制造业；D电热燃气水生产供应业</source>
   <translation>B mining; C manufacturing; D electricity, heat, gas and water</translation>
  </message>
  <message>
   <source>DSCR、月供/可支配、交叉检验</source>
   <translation>DSCR, payment / disposable income, cross-checks</translation>
  </message>
  <message>
   <source>DSCR（仅计分期本金）</source>
   <translation>DSCR (principal of instalments only)</translation>
  </message>
  <message>
   <source>DSCR（含短期借款）</source>
   <translation>DSCR (with short-term loans)</translation>
  </message>
  <message>
   <source>E 建筑业</source>
   <translation>E construction</translation>
  </message>
  <message>
   <source>EBIT/利息 &lt; 1.5 或 EBITDA/利息 &lt; 2</source>
   <translation>EBIT below 1.5 times interest, or EBITDA below twice</translation>
  </message>
  <message>
   <source>EBITDA 不为正</source>
   <translation>EBITDA is not above zero</translation>
  </message>
  <message>
   <source>EBITDA 利息保障</source>
   <translation>EBITDA interest cover</translation>
  </message>
  <message>
   <source>ETC 账单</source>
   <translation>ETC bills</translation>
  </message>
  <message>
   <source>F51 批发业</source>
   <translation>F51 wholesale</translation>
  </message>
  <message>
   <source>F52 零售业</source>
   <translation>F52 retail</translation>
  </message>
  <message>
   <source>G 交通运输(不含铁路)</source>
   <translation>G transport (without railways)</translation>
  </message>
  <message>
   <source>G59 仓储业</source>
   <translation>G59 warehousing</translation>
  </message>
  <message>
   <source>G60 邮政业</source>
   <translation>G60 postal services</translation>
  </message>
  <message>
   <source>GPS 距注册/经营地址 &gt;300m 时须写说明（可配置）</source>
   <translation>Explain when GPS is more than 300 m from the registered or business address (configurable)</translation>
  </message>
  <message>
   <source>H61 住宿业</source>
   <translation>H61 accommodation</translation>
  </message>
  <message>
   <source>H62 餐饮业</source>
   <translation>H62 catering</translation>
  </message>
  <message>
   <source>I63/I64 电信、互联网等</source>
   <translation>I63/I64 telecoms, internet</translation>
  </message>
  <message>
   <source>I65 软件和信息技术服务业</source>
   <translation>I65 software and IT services</translation>
  </message>
  <message>
   <source>K701 房地产开发经营</source>
   <translation>K701 real estate development</translation>
  </message>
  <message>
   <source>K702 物业管理</source>
   <translation>K702 property management</translation>
  </message>
  <message>
   <source>KPI 完成与得分（主键=期间+指标）</source>
   <translation>KPI results and scores (key = period + indicator)</translation>
  </message>
  <message>
   <source>L 租赁和商务服务业</source>
   <translation>L leasing and business services</translation>
  </message>
  <message>
   <source>L+年月日+3 位流水</source>
   <translation>L + date + 3-digit serial</translation>
  </message>
  <message>
   <source>M/N/O/Q/R等未列明行业</source>
   <translation>M/N/O/Q/R and other trades</translation>
  </message>
  <message>
   <source>T-15提醒日</source>
   <translation>Reminder T-15</translation>
  </message>
  <message>
   <source>T-30提醒日</source>
   <translation>Reminder T-30</translation>
  </message>
  <message>
   <source>T-60提醒日</source>
   <translation>Reminder T-60</translation>
  </message>
  <message>
   <source>T-7提醒日</source>
   <translation>Reminder T-7</translation>
  </message>
  <message>
   <source>V+年月日+3 位流水</source>
   <translation>V + date + 3-digit serial</translation>
  </message>
  <message>
   <source>cfo/有息负债</source>
   <translation>Operating cash flow ÷ interest-bearing debt</translation>
  </message>
  <message>
   <source>kg/亩</source>
   <translation>kg/mu</translation>
  </message>
  <message>
   <source>kg/头</source>
   <translation>kg/head</translation>
  </message>
  <message>
   <source>km/台·月</source>
   <translation>km/vehicle·month</translation>
  </message>
  <message>
   <source>≤120（最长 180）</source>
   <translation>≤ 120 (at most 180)</translation>
  </message>
  <message>
   <source>≤36（最长 60）</source>
   <translation>≤ 36 (at most 60)</translation>
  </message>
  <message>
   <source>《反洗钱法》2025-01-01 施行、《金融机构客户尽职调查和客户身份资料及交易记录保存管理办法》2026-01-01 施行</source>
   <translation>Anti-Money-Laundering Law, in force 2025-01-01; Measures on customer due diligence and keeping of records, in force 2026-01-01</translation>
  </message>
  <message>
   <source>㎡/台</source>
   <translation>㎡ / units</translation>
  </message>
  <message>
   <source>一、授信概要</source>
   <translation>1. Credit summary</translation>
  </message>
  <message>
   <source>一、营业收入</source>
   <translation>1. Revenue</translation>
  </message>
  <message>
   <source>一位客户全部账户的流水，逐月</source>
   <translation>Flows of all accounts of one client, month by month</translation>
  </message>
  <message>
   <source>一位客户全部账户的流水，逐笔，重叠已合并、已归类</source>
   <translation>Flows of all accounts of one client, row by row, overlaps merged, classed</translation>
  </message>
  <message>
   <source>一位客户的交易对手，名称变体已合并</source>
   <translation>Counterparties of one client, variants of names merged</translation>
  </message>
  <message>
   <source>一季一算</source>
   <translation>Worked out by the season</translation>
  </message>
  <message>
   <source>一次查询一份</source>
   <translation>One per check</translation>
  </message>
  <message>
   <source>一笔一份</source>
   <translation>One per deal</translation>
  </message>
  <message>
   <source>一笔授信一条，记录从受理到批复的全过程</source>
   <translation>One row a credit, from acceptance to approval</translation>
  </message>
  <message>
   <source>一笔放款一行，含支付方式与用途核验</source>
   <translation>One row a drawdown, with payment method and use verified</translation>
  </message>
  <message>
   <source>一般</source>
   <translation>fair</translation>
  </message>
  <message>
   <source>七、交叉检验</source>
   <translation>7. Cross-checks</translation>
  </message>
  <message>
   <source>万元</source>
   <translation>CNY 10k</translation>
  </message>
  <message>
   <source>万元/期</source>
   <translation>CNY 10k/period</translation>
  </message>
  <message>
   <source>万元、%</source>
   <translation>CNY 10k, %</translation>
  </message>
  <message>
   <source>三、利润总额（亏损总额以「-」号填列）</source>
   <translation>3. Total profit (loss as “-”)</translation>
  </message>
  <message>
   <source>三、实际控制人及家庭</source>
   <translation>3. Actual controller and family</translation>
  </message>
  <message>
   <source>三品（人品、产品、押品）与三表（水表、电表、纳税/报关表）逐项落笔</source>
   <translation>Three qualities (person, product, collateral) and three meters (water, power, tax / customs), each in writing</translation>
  </message>
  <message>
   <source>三品（人品、产品、押品）与三表（水表、电表、纳税或报关表）逐项落笔</source>
   <translation>Character, product and collateral; water, power and tax or customs: one by one</translation>
  </message>
  <message>
   <source>三年财务主要科目与比率表</source>
   <translation>Main items and ratios of three years</translation>
  </message>
  <message>
   <source>三费比率</source>
   <translation>Expense ratio</translation>
  </message>
  <message>
   <source>上下游</source>
   <translation>Supplier or buyer</translation>
  </message>
  <message>
   <source>上下游往来</source>
   <translation>Trade partners</translation>
  </message>
  <message>
   <source>上市流通股票</source>
   <translation>Listed shares</translation>
  </message>
  <message>
   <source>上年净利润不为正</source>
   <translation>Last year's net profit is not above zero</translation>
  </message>
  <message>
   <source>上年同期用电或产量月均</source>
   <translation>The same a year before</translation>
  </message>
  <message>
   <source>上年期末＝本年年初</source>
   <translation>End of last year = beginning of this year</translation>
  </message>
  <message>
   <source>上报</source>
   <translation>Submitted</translation>
  </message>
  <message>
   <source>上报前：双人走访≥1 次、照片达到规定张数、调查报告必填节齐全、材料清单必需项齐</source>
   <translation>Before submission: at least 1 two-person visit, photos complete, required memo sections complete, required documents complete</translation>
  </message>
  <message>
   <source>上报日期</source>
   <translation>Submitted on</translation>
  </message>
  <message>
   <source>上报时点距查询日≤30 天</source>
   <translation>Not older than 30 days at submission</translation>
  </message>
  <message>
   <source>上报风险；核实转贷</source>
   <translation>Report the risk; check for on-lending</translation>
  </message>
  <message>
   <source>上报；冻结额度</source>
   <translation>Report; freeze the line</translation>
  </message>
  <message>
   <source>上报；准备诉讼</source>
   <translation>Report; prepare a suit</translation>
  </message>
  <message>
   <source>上报；压降退出</source>
   <translation>Report; reduce and leave</translation>
  </message>
  <message>
   <source>上游与采购</source>
   <translation>Suppliers and purchases</translation>
  </message>
  <message>
   <source>上游平均账期</source>
   <translation>Average credit from suppliers</translation>
  </message>
  <message>
   <source>上游要现款</source>
   <translation>Suppliers want cash</translation>
  </message>
  <message>
   <source>上门核实开户意愿</source>
   <translation>Account opening intent verified on site</translation>
  </message>
  <message>
   <source>下一步、责任人、期限</source>
   <translation>Next step, who, by when</translation>
  </message>
  <message>
   <source>下一步动作</source>
   <translation>Next step</translation>
  </message>
  <message>
   <source>下次联系</source>
   <translation>Next contact</translation>
  </message>
  <message>
   <source>下次走访日</source>
   <translation>Next visit</translation>
  </message>
  <message>
   <source>下次跟进日</source>
   <translation>Next follow-up</translation>
  </message>
  <message>
   <source>下游与销售</source>
   <translation>Customers and sales</translation>
  </message>
  <message>
   <source>下游客户</source>
   <translation>Customer</translation>
  </message>
  <message>
   <source>下游平均账期</source>
   <translation>Average credit to customers</translation>
  </message>
  <message>
   <source>下调分类；制定化解方案</source>
   <translation>Lower the class; make a plan to resolve it</translation>
  </message>
  <message>
   <source>不动产权证+购房合同</source>
   <translation>Title certificate and purchase contract</translation>
  </message>
  <message>
   <source>不动产权证（房产证）原件；房贷还没还清的，带原贷款合同</source>
   <translation>Original title; if the home loan is not repaid, the loan contract too</translation>
  </message>
  <message>
   <source>不动产查询显示查封/异议登记</source>
   <translation>The register shows a seizure or an objection</translation>
  </message>
  <message>
   <source>不动产登记信息查询结果（抵押/查封）</source>
   <translation>Real estate register search (mortgage / seizure)</translation>
  </message>
  <message>
   <source>不同意</source>
   <translation>Decline</translation>
  </message>
  <message>
   <source>不定期</source>
   <translation>Open-ended</translation>
  </message>
  <message>
   <source>不得使用</source>
   <translation>Must not be used</translation>
  </message>
  <message>
   <source>不得办理无贸易背景票据</source>
   <translation>No bills without genuine trade</translation>
  </message>
  <message>
   <source>不得变相投机</source>
   <translation>No disguised speculation</translation>
  </message>
  <message>
   <source>不得夸大保障</source>
   <translation>Cover must not be exaggerated</translation>
  </message>
  <message>
   <source>不得夸大收益、误导银保存款</source>
   <translation>No exaggerated returns, not to be presented as a deposit</translation>
  </message>
  <message>
   <source>不得将保险、理财表述为存款</source>
   <translation>Insurance and wealth products must not be called deposits</translation>
  </message>
  <message>
   <source>不得建议投机、承诺盈利、代客交易</source>
   <translation>No advice to speculate, no promise of profit, no trading for clients</translation>
  </message>
  <message>
   <source>不得承诺收益或保本</source>
   <translation>No promise of returns or principal</translation>
  </message>
  <message>
   <source>不得承诺最高收益为预期</source>
   <translation>The highest return must not be promised as expected</translation>
  </message>
  <message>
   <source>不得承诺本金或收益</source>
   <translation>Neither principal nor return may be promised</translation>
  </message>
  <message>
   <source>不得承诺理赔</source>
   <translation>No promise of claims being paid</translation>
  </message>
  <message>
   <source>不得挪作流动资金</source>
   <translation>Not to be diverted to working capital</translation>
  </message>
  <message>
   <source>不得提供投资建议（非持牌）</source>
   <translation>No investment advice without a licence</translation>
  </message>
  <message>
   <source>不得泄露第三方信息</source>
   <translation>No disclosure about third parties</translation>
  </message>
  <message>
   <source>不得流入房地产/资本市场</source>
   <translation>Must not flow into real estate or capital markets</translation>
  </message>
  <message>
   <source>不得用于固定资产投资、股权投资，禁止挪用</source>
   <translation>Not for fixed assets or equity investment; no diversion</translation>
  </message>
  <message>
   <source>不得用于购地、新建</source>
   <translation>Not for buying land or new construction</translation>
  </message>
  <message>
   <source>不得用于购房、股市、理财、期货、偿还他行消费贷</source>
   <translation>Not for buying homes, stocks, wealth products or futures, nor for repaying other banks' consumer loans</translation>
  </message>
  <message>
   <source>不得用于购房、股市、理财、期货、偿还他行消费贷；不得用于归还房贷</source>
   <translation>Not for buying homes, stocks, wealth products or futures, nor for repaying other banks' consumer loans; not for repaying home loans</translation>
  </message>
  <message>
   <source>不得诱导投机</source>
   <translation>No luring into speculation</translation>
  </message>
  <message>
   <source>不得转贷他人</source>
   <translation>No lending on to others</translation>
  </message>
  <message>
   <source>不得预先在本金中扣息</source>
   <translation>Interest must not be deducted from the principal in advance</translation>
  </message>
  <message>
   <source>不活跃</source>
   <translation>Dormant</translation>
  </message>
  <message>
   <source>不用您准备，由客户经理在公开网站查询</source>
   <translation>Nothing to prepare; the manager searches public websites</translation>
  </message>
  <message>
   <source>不用您准备，由客户经理填写</source>
   <translation>Nothing to prepare; written by the manager</translation>
  </message>
  <message>
   <source>不用您准备，由客户经理撰写</source>
   <translation>Nothing to prepare; written by the manager</translation>
  </message>
  <message>
   <source>不用您准备，由客户经理核对各项数字</source>
   <translation>Nothing to prepare; the manager checks the figures against each other</translation>
  </message>
  <message>
   <source>不用您准备，签好授权后由行里查询，当天出结果</source>
   <translation>Nothing to prepare; once you have authorised it the bank checks the same day</translation>
  </message>
  <message>
   <source>不用您编表；请带进货单和收款记录，客户经理当面和您一起算</source>
   <translation>No need to prepare statements; bring purchase notes and takings records, the manager works them out with you</translation>
  </message>
  <message>
   <source>不看征信</source>
   <translation>Without credit report</translation>
  </message>
  <message>
   <source>不符</source>
   <translation>Not as agreed</translation>
  </message>
  <message>
   <source>不脱敏</source>
   <translation>Not masked</translation>
  </message>
  <message>
   <source>不脱敏但限制导出</source>
   <translation>Not masked, but export is restricted</translation>
  </message>
  <message>
   <source>不计入</source>
   <translation>Left out</translation>
  </message>
  <message>
   <source>不适用</source>
   <translation>Not applicable</translation>
  </message>
  <message>
   <source>与借款人关系</source>
   <translation>Relation to the borrower</translation>
  </message>
  <message>
   <source>与工商、企业规模划型一致；个体工商户写经营者及家庭成员</source>
   <translation>As in the register and the size class; for individual businesses the owner and family</translation>
  </message>
  <message>
   <source>与工商登记、企业规模划型一致；个体工商户写经营者及家庭成员</source>
   <translation>In line with the register and the size class; of an individual business, the operator and the family</translation>
  </message>
  <message>
   <source>与征信的差异说明</source>
   <translation>Differences from the credit report</translation>
  </message>
  <message>
   <source>与征信逐笔核对；差异说明</source>
   <translation>Checked line by line against the credit report; differences explained</translation>
  </message>
  <message>
   <source>与本人其他账户之间的往来不计入</source>
   <translation>What goes between the client's own accounts does not count</translation>
  </message>
  <message>
   <source>与材料清单一致，缺件须说明并列入补充条件</source>
   <translation>As in the checklist; missing documents explained and made conditions</translation>
  </message>
  <message>
   <source>与登记信息一致</source>
   <translation>Agrees with the register</translation>
  </message>
  <message>
   <source>与票据对应的贸易合同</source>
   <translation>Trade contract behind the bill</translation>
  </message>
  <message>
   <source>与走访记录关联</source>
   <translation>Linked to the visit note</translation>
  </message>
  <message>
   <source>专项</source>
   <translation>Special</translation>
  </message>
  <message>
   <source>专项报告</source>
   <translation>Special report</translation>
  </message>
  <message>
   <source>专项排查</source>
   <translation>Special check</translation>
  </message>
  <message>
   <source>业务关系结束（或一次性交易完成）后</source>
   <translation>from the end of the relation or of a single transaction</translation>
  </message>
  <message>
   <source>业务招待费</source>
   <translation>Entertainment</translation>
  </message>
  <message>
   <source>业务申请数</source>
   <translation>Applications</translation>
  </message>
  <message>
   <source>两位客户经理上门拍照：门头、店里、存货、抵押房产，请您在场</source>
   <translation>Two managers visit and take photos of storefront, shop, stock and collateral; please be there</translation>
  </message>
  <message>
   <source>两址不一致的原因</source>
   <translation>Why the addresses differ</translation>
  </message>
  <message>
   <source>严禁套现、二维码转让</source>
   <translation>No cash-out, no lending of the QR code</translation>
  </message>
  <message>
   <source>丧偶</source>
   <translation>Widowed</translation>
  </message>
  <message>
   <source>个</source>
   <translation>units</translation>
  </message>
  <message>
   <source>个人</source>
   <translation>Individual</translation>
  </message>
  <message>
   <source>个人/企业</source>
   <translation>Individual / enterprise</translation>
  </message>
  <message>
   <source>个人住房按揭</source>
   <translation>Home mortgage loan</translation>
  </message>
  <message>
   <source>个人信息保护法最小必要与保存期限原则</source>
   <translation>Personal Information Protection Law: no more and no longer than needed</translation>
  </message>
  <message>
   <source>个人信息处理授权（含敏感信息单独同意）</source>
   <translation>Personal data consent (separate consent for sensitive data)</translation>
  </message>
  <message>
   <source>个人信用报告</source>
   <translation>Personal credit report</translation>
  </message>
  <message>
   <source>个人信用概况</source>
   <translation>Personal credit</translation>
  </message>
  <message>
   <source>个人在营授信机构数 ≥ 5 或网贷余额 &gt; 10 万元</source>
   <translation>Five lenders or more with loans to one person, or online loans above 100,000 yuan</translation>
  </message>
  <message>
   <source>个人征信查询授权书（借款人/配偶/担保人/法人/实控人各一份）</source>
   <translation>Personal credit check authorisation (one each for borrower / spouse / guarantor / legal representative / controller)</translation>
  </message>
  <message>
   <source>个人经营抵押贷</source>
   <translation>Personal business mortgage loan</translation>
  </message>
  <message>
   <source>个人经营贷（抵押）</source>
   <translation>Personal business loan (mortgage)</translation>
  </message>
  <message>
   <source>个人账户流水（实控人/借款人）</source>
   <translation>Personal account statements (controller / borrower)</translation>
  </message>
  <message>
   <source>个人购房</source>
   <translation>Home purchase</translation>
  </message>
  <message>
   <source>个人贷款综合融资成本明示表</source>
   <translation>Total financing cost disclosure for personal loans</translation>
  </message>
  <message>
   <source>个体工商户</source>
   <translation>Individual business</translation>
  </message>
  <message>
   <source>个体工商户/企业</source>
   <translation>Individual business / enterprise</translation>
  </message>
  <message>
   <source>个体工商户/小微企业主</source>
   <translation>Individual business / small-business owner</translation>
  </message>
  <message>
   <source>个月</source>
   <translation>months</translation>
  </message>
  <message>
   <source>个贷须明示全部综合融资成本（2026-08-01）</source>
   <translation>A personal loan must disclose its whole cost (2026-08-01)</translation>
  </message>
  <message>
   <source>中</source>
   <translation>Medium</translation>
  </message>
  <message>
   <source>中介返点</source>
   <translation>Kickback to an agent</translation>
  </message>
  <message>
   <source>临时拆借一次成本大概多少，一年几次？</source>
   <translation>What does one stopgap loan cost, and how often a year?</translation>
  </message>
  <message>
   <source>为其担保的对象</source>
   <translation>Guaranteed by it</translation>
  </message>
  <message>
   <source>为股东或实控人担保须股东会决议且关联方回避</source>
   <translation>For a shareholder or controller: shareholders' resolution, related parties abstaining</translation>
  </message>
  <message>
   <source>主体</source>
   <translation>The parties</translation>
  </message>
  <message>
   <source>主体与家庭</source>
   <translation>Identity and family</translation>
  </message>
  <message>
   <source>主体资格</source>
   <translation>Legal standing</translation>
  </message>
  <message>
   <source>主体身份</source>
   <translation>Identity</translation>
  </message>
  <message>
   <source>主办</source>
   <translation>Lead investigator</translation>
  </message>
  <message>
   <source>主办+协办</source>
   <translation>Lead + co-investigator</translation>
  </message>
  <message>
   <source>主流媒体或投诉平台集中报道</source>
   <translation>Reported by main media or complaint sites</translation>
  </message>
  <message>
   <source>主结算行</source>
   <translation>Main bank</translation>
  </message>
  <message>
   <source>主营业务收入占比</source>
   <translation>Share of the main business in revenue</translation>
  </message>
  <message>
   <source>主营业务收入占比 &lt; 60%</source>
   <translation>Main business below 60 % of revenue</translation>
  </message>
  <message>
   <source>主营产品或服务</source>
   <translation>Main products or services</translation>
  </message>
  <message>
   <source>主要产品</source>
   <translation>Main product</translation>
  </message>
  <message>
   <source>主要供应商断供或要求现款</source>
   <translation>A main supplier stops, or asks for cash</translation>
  </message>
  <message>
   <source>主要客户流失</source>
   <translation>A main customer lost</translation>
  </message>
  <message>
   <source>主要结算行</source>
   <translation>Main settlement bank</translation>
  </message>
  <message>
   <source>主要设备</source>
   <translation>Main equipment</translation>
  </message>
  <message>
   <source>主要设备净值</source>
   <translation>Net value of main equipment</translation>
  </message>
  <message>
   <source>九、资金需求测算</source>
   <translation>9. Funding need</translation>
  </message>
  <message>
   <source>书面提示；上门约谈</source>
   <translation>Remind in writing; talk on site</translation>
  </message>
  <message>
   <source>书面责令整改；可提前收回</source>
   <translation>Demand remedy in writing; the loan may be called</translation>
  </message>
  <message>
   <source>买卖双方</source>
   <translation>Buyer and seller</translation>
  </message>
  <message>
   <source>买的是二手房吗？</source>
   <translation>Is it a second-hand home?</translation>
  </message>
  <message>
   <source>事后查实</source>
   <translation>Proved later</translation>
  </message>
  <message>
   <source>二、借款人基本情况</source>
   <translation>2. The borrower</translation>
  </message>
  <message>
   <source>二、营业利润（亏损以「-」号填列）</source>
   <translation>2. Operating profit (loss as “-”)</translation>
  </message>
  <message>
   <source>二手价</source>
   <translation>Second-hand price</translation>
  </message>
  <message>
   <source>二手房</source>
   <translation>Second-hand home</translation>
  </message>
  <message>
   <source>互保、联保圈扩大</source>
   <translation>Circle of mutual guarantees grows</translation>
  </message>
  <message>
   <source>五、期末现金余额</source>
   <translation>5. Cash at the end</translation>
  </message>
  <message>
   <source>五、财务分析</source>
   <translation>5. Financial analysis</translation>
  </message>
  <message>
   <source>五级分类</source>
   <translation>Five-category class</translation>
  </message>
  <message>
   <source>交叉检验</source>
   <translation>Cross-check</translation>
  </message>
  <message>
   <source>交叉检验最大偏差</source>
   <translation>Largest deviation of the cross-checks</translation>
  </message>
  <message>
   <source>交叉检验未做或数据自相矛盾</source>
   <translation>Cross-checks missing or data contradictory</translation>
  </message>
  <message>
   <source>交叉检验结论</source>
   <translation>Cross-check result</translation>
  </message>
  <message>
   <source>交叉检验表（销售额/毛利/权益）</source>
   <translation>Cross-check sheet (sales / margin / equity)</translation>
  </message>
  <message>
   <source>交易结束后</source>
   <translation>from the end of the transaction</translation>
  </message>
  <message>
   <source>交易记录</source>
   <translation>Records of transactions</translation>
  </message>
  <message>
   <source>交通运输业</source>
   <translation>Transport</translation>
  </message>
  <message>
   <source>产业企业</source>
   <translation>Industrial enterprise</translation>
  </message>
  <message>
   <source>产品</source>
   <translation>Product</translation>
  </message>
  <message>
   <source>产品/客户/供应商三大表</source>
   <translation>Products, customers and suppliers</translation>
  </message>
  <message>
   <source>产品与产能</source>
   <translation>Products and capacity</translation>
  </message>
  <message>
   <source>产品数</source>
   <translation>Number of products</translation>
  </message>
  <message>
   <source>产品终止日或合同关系解除日起</source>
   <translation>from the end of the product or contract</translation>
  </message>
  <message>
   <source>产品要求双录</source>
   <translation>Product requires a recorded sale</translation>
  </message>
  <message>
   <source>产品要求双录吗？</source>
   <translation>Does the product require a recorded sale?</translation>
  </message>
  <message>
   <source>产成品存货</source>
   <translation>Finished goods</translation>
  </message>
  <message>
   <source>产权比率</source>
   <translation>Debt to equity</translation>
  </message>
  <message>
   <source>产能路径</source>
   <translation>Capacity route</translation>
  </message>
  <message>
   <source>亩</source>
   <translation>mu</translation>
  </message>
  <message>
   <source>亩产</source>
   <translation>Yield per mu</translation>
  </message>
  <message>
   <source>亲友</source>
   <translation>Family or friend</translation>
  </message>
  <message>
   <source>亲属</source>
   <translation>Relative</translation>
  </message>
  <message>
   <source>人</source>
   <translation>persons</translation>
  </message>
  <message>
   <source>人品（口碑与信誉）</source>
   <translation>Character (repute)</translation>
  </message>
  <message>
   <source>人均日服务单数</source>
   <translation>Jobs per person and day</translation>
  </message>
  <message>
   <source>人工与材料</source>
   <translation>Labour and materials</translation>
  </message>
  <message>
   <source>人工与费用</source>
   <translation>Staff and costs</translation>
  </message>
  <message>
   <source>人工占产值比例</source>
   <translation>Labour share of output</translation>
  </message>
  <message>
   <source>人工占比高</source>
   <translation>Much of it is labour</translation>
  </message>
  <message>
   <source>人工路径</source>
   <translation>Labour route</translation>
  </message>
  <message>
   <source>人次/天</source>
   <translation>visitors/day</translation>
  </message>
  <message>
   <source>人次路径</source>
   <translation>Jobs route</translation>
  </message>
  <message>
   <source>人脸影像</source>
   <translation>Face image</translation>
  </message>
  <message>
   <source>仅介绍产品与风险</source>
   <translation>Only describe the product and its risks</translation>
  </message>
  <message>
   <source>今天先把材料清单过一遍，下周三我来取可以吗？</source>
   <translation>Shall we go through the document list today, and I collect them next Wednesday?</translation>
  </message>
  <message>
   <source>介质</source>
   <translation>Medium</translation>
  </message>
  <message>
   <source>从业人员</source>
   <translation>Staff</translation>
  </message>
  <message>
   <source>从业年限</source>
   <translation>Years in the trade</translation>
  </message>
  <message>
   <source>从业年限与年龄相称（满 16 岁起算）</source>
   <translation>Years in the trade fit the age (from 16 on)</translation>
  </message>
  <message>
   <source>仓储业</source>
   <translation>Warehousing</translation>
  </message>
  <message>
   <source>他岗移交</source>
   <translation>Handed over internally</translation>
  </message>
  <message>
   <source>他行余额变动率</source>
   <translation>Change of the balance at other banks</translation>
  </message>
  <message>
   <source>他行抽贷压贷或授信额度骤降</source>
   <translation>Other banks withdraw or cut lines</translation>
  </message>
  <message>
   <source>他行新增逾期</source>
   <translation>New overdue debt at another bank</translation>
  </message>
  <message>
   <source>他行贷款</source>
   <translation>Loan of another bank</translation>
  </message>
  <message>
   <source>他行贷款/信用卡逾期（含连三累六）</source>
   <translation>Loan or card overdue at another bank</translation>
  </message>
  <message>
   <source>他行贷款到期或成本高</source>
   <translation>Other bank's loan falls due or costs too much</translation>
  </message>
  <message>
   <source>他项权证号/登记号</source>
   <translation>Encumbrance / registration no.</translation>
  </message>
  <message>
   <source>他项权证注销或保险到期未续</source>
   <translation>Registration cancelled, or insurance not renewed</translation>
  </message>
  <message>
   <source>付关联方</source>
   <translation>To related parties</translation>
  </message>
  <message>
   <source>付款凭证与发票</source>
   <translation>Payment vouchers and invoices</translation>
  </message>
  <message>
   <source>付首付的转账回单或收据，说明钱从哪里来</source>
   <translation>Transfer slips or receipts of the down payment; say where the money comes from</translation>
  </message>
  <message>
   <source>代办</source>
   <translation>Through an agent</translation>
  </message>
  <message>
   <source>代发</source>
   <translation>Payroll</translation>
  </message>
  <message>
   <source>代发+雇主责任险（自愿）</source>
   <translation>Payroll + employer's liability insurance (voluntary)</translation>
  </message>
  <message>
   <source>代发人员清单（姓名/证件/账号/金额）</source>
   <translation>Payroll list (name / ID / account / amount)</translation>
  </message>
  <message>
   <source>代发单位</source>
   <translation>Payroll employer</translation>
  </message>
  <message>
   <source>代发工资</source>
   <translation>Payroll service</translation>
  </message>
  <message>
   <source>代发工资协议</source>
   <translation>Payroll agreement</translation>
  </message>
  <message>
   <source>代客理财、承诺收益、荐股</source>
   <translation>Managing clients' money, promising returns, tipping stocks</translation>
  </message>
  <message>
   <source>代工 8~18%</source>
   <translation>Contract work 8–18%</translation>
  </message>
  <message>
   <source>代理或加盟合同到期日</source>
   <translation>Agency or franchise contract expires on</translation>
  </message>
  <message>
   <source>代码</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>代销产品非本行发行</source>
   <translation>A product sold for others is not issued by this bank</translation>
  </message>
  <message>
   <source>以完工进度确认</source>
   <translation>Recognised by progress of work</translation>
  </message>
  <message>
   <source>以授权查询结果为准</source>
   <translation>By the report queried with authorisation</translation>
  </message>
  <message>
   <source>以申请编号为档案号</source>
   <translation>The application's number serves as the file's</translation>
  </message>
  <message>
   <source>件</source>
   <translation>cases</translation>
  </message>
  <message>
   <source>件/月</source>
   <translation>pcs/month</translation>
  </message>
  <message>
   <source>价值</source>
   <translation>Value</translation>
  </message>
  <message>
   <source>任一审核人</source>
   <translation>Any reviewer</translation>
  </message>
  <message>
   <source>任一指标红色须二次核实并双人签字</source>
   <translation>Any red figure is verified again and signed by two</translation>
  </message>
  <message>
   <source>任一阶段可由支行行长转为禁入并记录原因；解禁须支行行长且写原因，仅可转培育</source>
   <translation>The branch head may bar a client at any stage, with the reason on record; only the branch head may lift it, with a reason, and only to nurturing</translation>
  </message>
  <message>
   <source>任何贷款都需查征信</source>
   <translation>Every loan needs a look at the credit report</translation>
  </message>
  <message>
   <source>任职的企业</source>
   <translation>Business it serves in</translation>
  </message>
  <message>
   <source>份</source>
   <translation>copies</translation>
  </message>
  <message>
   <source>份数</source>
   <translation>Copies</translation>
  </message>
  <message>
   <source>份额</source>
   <translation>Share</translation>
  </message>
  <message>
   <source>企业</source>
   <translation>Enterprise</translation>
  </message>
  <message>
   <source>企业/个人</source>
   <translation>Enterprise / individual</translation>
  </message>
  <message>
   <source>企业/个体工商户</source>
   <translation>Enterprise / individual business</translation>
  </message>
  <message>
   <source>企业、实际控制人家庭、保证人各一行，每人只写一次。企业的收入为扣除成本、工资、税金后的现金；从其他成员拿到、对方没有列作费用的钱（分红、支取、归还的借款）写在“其中来自其他成员”，工资和租金已是对方的费用，不算。</source>
   <translation>A line each for the business, the household of whoever controls it and every guarantor, nobody twice. A business earns its cash after costs, wages and taxes; money from another member that was no cost to it (dividends, drawings, repaid loans) stands under “of it from other members”; wages and rent were a cost there and do not.</translation>
  </message>
  <message>
   <source>企业主及家人重大变故</source>
   <translation>Grave change for the owner or family</translation>
  </message>
  <message>
   <source>企业信用报告</source>
   <translation>Corporate credit report</translation>
  </message>
  <message>
   <source>企业名称</source>
   <translation>Company name</translation>
  </message>
  <message>
   <source>企业征信查询授权书</source>
   <translation>Corporate credit check authorisation</translation>
  </message>
  <message>
   <source>企业网银导出对公账户明细，或到开户行柜台打印盖章，约半小时</source>
   <translation>Export from corporate online banking, or have the branch print and stamp it, about half an hour</translation>
  </message>
  <message>
   <source>优势</source>
   <translation>Strength</translation>
  </message>
  <message>
   <source>会员储值/预收款</source>
   <translation>Prepaid balances / advances received</translation>
  </message>
  <message>
   <source>会员储值余额</source>
   <translation>Prepaid member balances</translation>
  </message>
  <message>
   <source>会小企 01 表</source>
   <translation>Form 01 for small enterprises</translation>
  </message>
  <message>
   <source>会小企 02 表</source>
   <translation>Form 02 for small enterprises</translation>
  </message>
  <message>
   <source>会小企 03 表</source>
   <translation>Form 03 for small enterprises</translation>
  </message>
  <message>
   <source>会计凭证与账簿</source>
   <translation>Vouchers and books of account</translation>
  </message>
  <message>
   <source>会计档案管理办法</source>
   <translation>Measures on accounting archives</translation>
  </message>
  <message>
   <source>估算</source>
   <translation>Estimate</translation>
  </message>
  <message>
   <source>低</source>
   <translation>Low</translation>
  </message>
  <message>
   <source>住宅（完全产权）</source>
   <translation>Residential (full title)</translation>
  </message>
  <message>
   <source>住宿</source>
   <translation>Lodging</translation>
  </message>
  <message>
   <source>住宿业</source>
   <translation>Accommodation</translation>
  </message>
  <message>
   <source>住建部门/借款人</source>
   <translation>Housing authority / borrower</translation>
  </message>
  <message>
   <source>住建部门的施工许可证原件；还没开工的，开工前补上</source>
   <translation>The original construction permit; if work has not begun, before it does</translation>
  </message>
  <message>
   <source>住房</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>何时</source>
   <translation>When</translation>
  </message>
  <message>
   <source>余额</source>
   <translation>Balance</translation>
  </message>
  <message>
   <source>余额/现值</source>
   <translation>balance / present value</translation>
  </message>
  <message>
   <source>余额下降 &gt; 20%</source>
   <translation>Balance down by more than 20 %</translation>
  </message>
  <message>
   <source>余额截图/对账单</source>
   <translation>Screenshot of balance or statement</translation>
  </message>
  <message>
   <source>佣金</source>
   <translation>Commission</translation>
  </message>
  <message>
   <source>例行</source>
   <translation>Routine</translation>
  </message>
  <message>
   <source>供应商</source>
   <translation>Supplier</translation>
  </message>
  <message>
   <source>供应商对账</source>
   <translation>Reconciled with suppliers</translation>
  </message>
  <message>
   <source>供应商平均账期</source>
   <translation>Average credit from suppliers</translation>
  </message>
  <message>
   <source>供应商由赊销改为现款现货</source>
   <translation>The supplier has gone from credit to cash</translation>
  </message>
  <message>
   <source>供应商送货单</source>
   <translation>Suppliers' delivery notes</translation>
  </message>
  <message>
   <source>依据</source>
   <translation>Grounds</translation>
  </message>
  <message>
   <source>保函</source>
   <translation>Letter of guarantee</translation>
  </message>
  <message>
   <source>保函代替保证金</source>
   <translation>Letter of guarantee instead of a cash deposit</translation>
  </message>
  <message>
   <source>保函格式文本</source>
   <translation>Text of the letter of guarantee</translation>
  </message>
  <message>
   <source>保函（投标/履约/预付款/质量）</source>
   <translation>Letter of guarantee (bid / performance / advance payment / quality)</translation>
  </message>
  <message>
   <source>保本</source>
   <translation>Principal guaranteed</translation>
  </message>
  <message>
   <source>保留区号与后 2 位</source>
   <translation>Area code and last 2 digits</translation>
  </message>
  <message>
   <source>保留至街道，其后 ****</source>
   <translation>Down to the street, then ****</translation>
  </message>
  <message>
   <source>保管人</source>
   <translation>Custodian</translation>
  </message>
  <message>
   <source>保管位置</source>
   <translation>Stored at</translation>
  </message>
  <message>
   <source>保管期限</source>
   <translation>Retention</translation>
  </message>
  <message>
   <source>保证</source>
   <translation>Guarantee</translation>
  </message>
  <message>
   <source>保证人</source>
   <translation>Guarantor</translation>
  </message>
  <message>
   <source>保证人为企业</source>
   <translation>Guarantor is a company</translation>
  </message>
  <message>
   <source>保证人主体资料包</source>
   <translation>Guarantor's documents</translation>
  </message>
  <message>
   <source>保证人失联或否认担保</source>
   <translation>Guarantor out of reach, or denies the guarantee</translation>
  </message>
  <message>
   <source>保证人征信恶化或代偿能力下降</source>
   <translation>Guarantor's credit report or strength gets worse</translation>
  </message>
  <message>
   <source>保证人收入/财务与征信</source>
   <translation>Guarantor's income / financials and credit report</translation>
  </message>
  <message>
   <source>保证人是企业吗？</source>
   <translation>Is the guarantor a company?</translation>
  </message>
  <message>
   <source>保证人的收入证明或报表、近半年流水；征信由行里查，保证人先签授权</source>
   <translation>Guarantor's income proof or statements and half a year of account statements; the bank checks credit after the guarantor's authorisation</translation>
  </message>
  <message>
   <source>保证人的身份证、户口簿、婚姻证明；保证人是公司的带营业执照和章程</source>
   <translation>Guarantor's ID card, household register, marital proof; for a company, licence and articles</translation>
  </message>
  <message>
   <source>保证人表</source>
   <translation>Guarantors</translation>
  </message>
  <message>
   <source>保证人资产负债率</source>
   <translation>Guarantor's debt ratio</translation>
  </message>
  <message>
   <source>保证人逾期</source>
   <translation>Guarantor overdue</translation>
  </message>
  <message>
   <source>保证人逾期或资产负债率 &gt; 80%</source>
   <translation>Guarantor overdue, or debt ratio above 80 %</translation>
  </message>
  <message>
   <source>保证公司开股东会，出具同意担保的决议，签字盖公章</source>
   <translation>The guarantor company holds a shareholders' meeting and resolves to guarantee, signed and sealed</translation>
  </message>
  <message>
   <source>保证金</source>
   <translation>Margin</translation>
  </message>
  <message>
   <source>保证金+手续费</source>
   <translation>Margin + commission</translation>
  </message>
  <message>
   <source>保证金+敞口担保</source>
   <translation>Margin + security for the exposure</translation>
  </message>
  <message>
   <source>保证金/抵押/保证</source>
   <translation>Margin / mortgage / guarantee</translation>
  </message>
  <message>
   <source>保证金存到约定账户即可，凭证由行里打印</source>
   <translation>Just pay the margin into the agreed account; the bank prints the slip</translation>
  </message>
  <message>
   <source>保证金比例按批复</source>
   <translation>Margin ratio as approved</translation>
  </message>
  <message>
   <source>保费</source>
   <translation>Premium</translation>
  </message>
  <message>
   <source>保费=保额×费率</source>
   <translation>Premium = sum insured × rate</translation>
  </message>
  <message>
   <source>保险</source>
   <translation>Insurance</translation>
  </message>
  <message>
   <source>保险公司</source>
   <translation>Insurer</translation>
  </message>
  <message>
   <source>保险公司由您自己选，第一受益人写本行，一般一两天出单</source>
   <translation>You choose the insurer; the bank is first beneficiary; policy usually within a day or two</translation>
  </message>
  <message>
   <source>保险到期日</source>
   <translation>Insured until</translation>
  </message>
  <message>
   <source>保险到期日（最早）</source>
   <translation>Insurance expires on (earliest)</translation>
  </message>
  <message>
   <source>保险剩余天数</source>
   <translation>Days left of the insurance</translation>
  </message>
  <message>
   <source>保险可回溯视听资料（保险期间&gt;1 年）</source>
   <translation>Recordings of insurance sales (cover of over 1 year)</translation>
  </message>
  <message>
   <source>保险可回溯视听资料（保险期间≤1 年）</source>
   <translation>Recordings of insurance sales (cover of up to 1 year)</translation>
  </message>
  <message>
   <source>保险合同终止日起</source>
   <translation>from the end of the insurance contract</translation>
  </message>
  <message>
   <source>保险夸大</source>
   <translation>Insurance exaggerated</translation>
  </message>
  <message>
   <source>保险纠纷视听资料</source>
   <translation>Recordings of insurance disputes</translation>
  </message>
  <message>
   <source>保险销售行为可回溯管理规定</source>
   <translation>Rules on traceable insurance sales</translation>
  </message>
  <message>
   <source>保额≥贷款余额，保期覆盖</source>
   <translation>Sum insured ≥ loan balance; cover throughout</translation>
  </message>
  <message>
   <source>信息与身份证一致</source>
   <translation>Agrees with the ID card</translation>
  </message>
  <message>
   <source>信息传输业</source>
   <translation>Information transmission</translation>
  </message>
  <message>
   <source>信用</source>
   <translation>Unsecured</translation>
  </message>
  <message>
   <source>信用/保证</source>
   <translation>Unsecured / guarantee</translation>
  </message>
  <message>
   <source>信用/保证/抵押/质押</source>
   <translation>Unsecured / guarantee / mortgage / pledge</translation>
  </message>
  <message>
   <source>信用减值且预期信用损失占账面余额 50% 以上</source>
   <translation>Credit-impaired, expected loss 50% of the carrying amount or more</translation>
  </message>
  <message>
   <source>信用减值且预期信用损失占账面余额 90% 以上</source>
   <translation>Credit-impaired, expected loss 90% of the carrying amount or more</translation>
  </message>
  <message>
   <source>信用卡</source>
   <translation>Credit card</translation>
  </message>
  <message>
   <source>信用卡已用</source>
   <translation>Credit cards used</translation>
  </message>
  <message>
   <source>信用状况</source>
   <translation>Credit</translation>
  </message>
  <message>
   <source>信用记录</source>
   <translation>Credit record</translation>
  </message>
  <message>
   <source>信用记录不良（连三累六）无合理解释</source>
   <translation>Bad credit record (three in a row, six in total) without good explanation</translation>
  </message>
  <message>
   <source>信用贷；金额小、期限短</source>
   <translation>Unsecured loan; small amount, short term</translation>
  </message>
  <message>
   <source>信贷档案（借款合同、调查报告、贷后报告）</source>
   <translation>Credit files (contracts, memos, post-loan reports)</translation>
  </message>
  <message>
   <source>倍</source>
   <translation>times</translation>
  </message>
  <message>
   <source>借出款</source>
   <translation>Lent out</translation>
  </message>
  <message>
   <source>借出款（其他应收）</source>
   <translation>Lent to others (other receivables)</translation>
  </message>
  <message>
   <source>借据号</source>
   <translation>Loan no.</translation>
  </message>
  <message>
   <source>借新还旧或靠其他债务融资偿还</source>
   <translation>Repaid by a new loan or other debt</translation>
  </message>
  <message>
   <source>借新还旧或靠其他债务融资偿还（符合条件的小微续贷除外）</source>
   <translation>Repaid by a new loan or other debt (but not the renewal of a small business that meets the conditions)</translation>
  </message>
  <message>
   <source>借条/转账</source>
   <translation>IOU or transfer</translation>
  </message>
  <message>
   <source>借款人</source>
   <translation>Borrower</translation>
  </message>
  <message>
   <source>借款人+交易对手</source>
   <translation>Borrower + counterparty</translation>
  </message>
  <message>
   <source>借款人/公司盖章</source>
   <translation>Borrower / company seal</translation>
  </message>
  <message>
   <source>借款人婚姻状况？</source>
   <translation>Borrower's marital status?</translation>
  </message>
  <message>
   <source>借款人居民身份证（正反面）</source>
   <translation>Borrower's ID card (both sides)</translation>
  </message>
  <message>
   <source>借款人意外险/还贷险</source>
   <translation>Borrower accident / repayment insurance</translation>
  </message>
  <message>
   <source>借款人本人</source>
   <translation>The borrower's own</translation>
  </message>
  <message>
   <source>借阅记录</source>
   <translation>Lending record</translation>
  </message>
  <message>
   <source>债务人已进入破产清算程序</source>
   <translation>The debtor is in bankruptcy liquidation</translation>
  </message>
  <message>
   <source>债务人逃废银行债务</source>
   <translation>The debtor evades bank debts</translation>
  </message>
  <message>
   <source>债权人</source>
   <translation>Creditor</translation>
  </message>
  <message>
   <source>偏好</source>
   <translation>Preferences</translation>
  </message>
  <message>
   <source>偏差 &gt; 10%</source>
   <translation>Deviation above 10 %</translation>
  </message>
  <message>
   <source>做批发（送货）吗</source>
   <translation>Wholesale (with delivery)</translation>
  </message>
  <message>
   <source>停业或歇业</source>
   <translation>Closed or out of business</translation>
  </message>
  <message>
   <source>停止业务并上报合规</source>
   <translation>Stop the business and report to compliance</translation>
  </message>
  <message>
   <source>停留天数</source>
   <translation>Days in stage</translation>
  </message>
  <message>
   <source>健康情况</source>
   <translation>Health</translation>
  </message>
  <message>
   <source>偿债能力</source>
   <translation>Capacity</translation>
  </message>
  <message>
   <source>偿还借款利息支付的现金</source>
   <translation>Loan interest paid</translation>
  </message>
  <message>
   <source>偿还借款本金支付的现金</source>
   <translation>Loan principal repaid</translation>
  </message>
  <message>
   <source>储蓄国债</source>
   <translation>Savings bond</translation>
  </message>
  <message>
   <source>催收</source>
   <translation>Collection</translation>
  </message>
  <message>
   <source>元</source>
   <translation>CNY</translation>
  </message>
  <message>
   <source>元/L</source>
   <translation>CNY/L</translation>
  </message>
  <message>
   <source>元/kg</source>
   <translation>CNY/kg</translation>
  </message>
  <message>
   <source>元/km</source>
   <translation>CNY/km</translation>
  </message>
  <message>
   <source>元/人</source>
   <translation>CNY/guest</translation>
  </message>
  <message>
   <source>元/件</source>
   <translation>CNY/pc</translation>
  </message>
  <message>
   <source>元/单</source>
   <translation>CNY/order</translation>
  </message>
  <message>
   <source>元/度</source>
   <translation>CNY/kWh</translation>
  </message>
  <message>
   <source>元/批</source>
   <translation>CNY/batch</translation>
  </message>
  <message>
   <source>元/月</source>
   <translation>CNY/month</translation>
  </message>
  <message>
   <source>元/次</source>
   <translation>CNY/job</translation>
  </message>
  <message>
   <source>元、%</source>
   <translation>CNY, %</translation>
  </message>
  <message>
   <source>兄弟姐妹</source>
   <translation>Sibling</translation>
  </message>
  <message>
   <source>先留 3 个月固定支出作备用金，再按风险等级与流动性匹配</source>
   <translation>Keep 3 months of fixed costs in reserve, then match by risk level and liquidity</translation>
  </message>
  <message>
   <source>先租后抵须承租人放弃优先权或承诺腾退</source>
   <translation>Leased before mortgage: tenant waives priority or undertakes to vacate</translation>
  </message>
  <message>
   <source>免费或优惠</source>
   <translation>Free or discounted</translation>
  </message>
  <message>
   <source>全体共有人</source>
   <translation>All co-owners</translation>
  </message>
  <message>
   <source>全局现金流（每年）</source>
   <translation>Global cash flow, a year</translation>
  </message>
  <message>
   <source>全部流入</source>
   <translation>All inflow</translation>
  </message>
  <message>
   <source>全面</source>
   <translation>Full</translation>
  </message>
  <message>
   <source>八、融资与负债（含民间）</source>
   <translation>8. Borrowings and debts (private ones included)</translation>
  </message>
  <message>
   <source>公募基金代销</source>
   <translation>Mutual fund (agency sale)</translation>
  </message>
  <message>
   <source>公司</source>
   <translation>Company</translation>
  </message>
  <message>
   <source>公司盖章</source>
   <translation>Company seal</translation>
  </message>
  <message>
   <source>公司盖章+客户经理</source>
   <translation>Company seal + manager</translation>
  </message>
  <message>
   <source>公司盖章/借款人签字</source>
   <translation>Company seal / borrower's signature</translation>
  </message>
  <message>
   <source>公司盖章/经营者签字</source>
   <translation>Company seal / owner's signature</translation>
  </message>
  <message>
   <source>公司章程原件和历次修正案；找不到的可到登记机关打印，当天可取</source>
   <translation>Original articles with all amendments; if lost, the registry prints them the same day</translation>
  </message>
  <message>
   <source>公司章程及全部修正案</source>
   <translation>Articles of association with all amendments</translation>
  </message>
  <message>
   <source>公告命中</source>
   <translation>Found in an announcement</translation>
  </message>
  <message>
   <source>公开查询命中</source>
   <translation>Found in the public register</translation>
  </message>
  <message>
   <source>公式与参数来源可追溯；不得反推凑数</source>
   <translation>Formulas and parameters traceable; no working backwards</translation>
  </message>
  <message>
   <source>六、流水与现金流</source>
   <translation>6. Bank statements and cash flow</translation>
  </message>
  <message>
   <source>共同借款人</source>
   <translation>Co-borrower</translation>
  </message>
  <message>
   <source>共有人同意抵押声明及身份证</source>
   <translation>Co-owners' consent to mortgage and ID cards</translation>
  </message>
  <message>
   <source>共有或代持</source>
   <translation>Shared, or held for the client</translation>
  </message>
  <message>
   <source>关注类</source>
   <translation>Special mention</translation>
  </message>
  <message>
   <source>关系</source>
   <translation>Relation</translation>
  </message>
  <message>
   <source>关系维护与二次需求</source>
   <translation>Relationship care and further needs</translation>
  </message>
  <message>
   <source>关联企业或关联人</source>
   <translation>Related company or person</translation>
  </message>
  <message>
   <source>关联担保、互保未披露</source>
   <translation>Related or mutual guarantees not disclosed</translation>
  </message>
  <message>
   <source>关联方及关联交易声明</source>
   <translation>Declaration of related parties and transactions</translation>
  </message>
  <message>
   <source>关联方往来</source>
   <translation>Related party</translation>
  </message>
  <message>
   <source>关联方表</source>
   <translation>Related parties</translation>
  </message>
  <message>
   <source>其中与其他成员重复</source>
   <translation>of it another member's too</translation>
  </message>
  <message>
   <source>其中有效</source>
   <translation>Of it effective</translation>
  </message>
  <message>
   <source>其中来自其他成员</source>
   <translation>of it from other members</translation>
  </message>
  <message>
   <source>其中经营支出</source>
   <translation>Of it business</translation>
  </message>
  <message>
   <source>其中自有（非挂靠）车辆数</source>
   <translation>Of these owned (not affiliated)</translation>
  </message>
  <message>
   <source>其中：利息费用（收入以「-」号填列）</source>
   <translation>Of which: interest (income as “-”)</translation>
  </message>
  <message>
   <source>其中：原材料</source>
   <translation>Of which: raw materials</translation>
  </message>
  <message>
   <source>其中：商品维修费</source>
   <translation>Of which: repair of goods sold</translation>
  </message>
  <message>
   <source>其中：坏账损失</source>
   <translation>Of which: bad debts</translation>
  </message>
  <message>
   <source>其中：开办费</source>
   <translation>Of which: start-up expenses</translation>
  </message>
  <message>
   <source>其中：政府补助</source>
   <translation>Of which: government grants</translation>
  </message>
  <message>
   <source>其中：消费税</source>
   <translation>Of which: consumption tax</translation>
  </message>
  <message>
   <source>其他</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>其他亲属</source>
   <translation>Other relative</translation>
  </message>
  <message>
   <source>其他关系</source>
   <translation>Other relation</translation>
  </message>
  <message>
   <source>其他应付</source>
   <translation>Other debts</translation>
  </message>
  <message>
   <source>其他应付款</source>
   <translation>Other payables</translation>
  </message>
  <message>
   <source>其他应付款增加</source>
   <translation>Increase of other payables</translation>
  </message>
  <message>
   <source>其他应收占用</source>
   <translation>Funds tied up in other receivables</translation>
  </message>
  <message>
   <source>其他应收款</source>
   <translation>Other receivables</translation>
  </message>
  <message>
   <source>其他应收款/资产总计 &gt; 10% 或较上期翻倍</source>
   <translation>More than 10 % of assets, or more than twice the period before</translation>
  </message>
  <message>
   <source>其他应收款减少</source>
   <translation>Decrease of other receivables</translation>
  </message>
  <message>
   <source>其他应收款大额增加</source>
   <translation>Other receivables grow much</translation>
  </message>
  <message>
   <source>其他支出</source>
   <translation>Other spending</translation>
  </message>
  <message>
   <source>其他有息负债（票据敞口、信用卡、民间借款等）</source>
   <translation>Other interest-bearing debt (notes exposure, credit cards, private loans)</translation>
  </message>
  <message>
   <source>其他未列明行业</source>
   <translation>Other trades</translation>
  </message>
  <message>
   <source>其他流入</source>
   <translation>Other inflow</translation>
  </message>
  <message>
   <source>其他流动负债</source>
   <translation>Other current liabilities</translation>
  </message>
  <message>
   <source>其他流动负债增加</source>
   <translation>Increase of other current liabilities</translation>
  </message>
  <message>
   <source>其他流动资产</source>
   <translation>Other current assets</translation>
  </message>
  <message>
   <source>其他流动资产减少</source>
   <translation>Decrease of other current assets</translation>
  </message>
  <message>
   <source>其他渠道营运资金</source>
   <translation>Working capital from elsewhere</translation>
  </message>
  <message>
   <source>其他行业</source>
   <translation>Other industry</translation>
  </message>
  <message>
   <source>其他费用月均</source>
   <translation>Other costs, monthly average</translation>
  </message>
  <message>
   <source>其他非流动负债</source>
   <translation>Other non-current liabilities</translation>
  </message>
  <message>
   <source>其他非流动资产</source>
   <translation>Other non-current assets</translation>
  </message>
  <message>
   <source>其他非流动资产减少</source>
   <translation>Decrease of other non-current assets</translation>
  </message>
  <message>
   <source>养殖</source>
   <translation>Livestock</translation>
  </message>
  <message>
   <source>写字楼</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>写明产品类型</source>
   <translation>Name the kind of product</translation>
  </message>
  <message>
   <source>写清在哪家借的、还剩多少、利率、哪天到期、替谁担保；民间借款也要写</source>
   <translation>Where you borrowed, how much is left, rate, due date, whom you guarantee; private loans too</translation>
  </message>
  <message>
   <source>写清您和家人还有哪些公司、店铺，和它们有没有买卖往来，盖公章</source>
   <translation>Name every other company or shop of yours and your family's, and whether you trade with them; sealed</translation>
  </message>
  <message>
   <source>写清每位股东和持股比例，股东是公司的一直写到个人</source>
   <translation>List every shareholder and share; where a shareholder is a company, go on down to persons</translation>
  </message>
  <message>
   <source>写清设备、车辆、房产：哪年买的、花了多少、现在值多少、登记在谁名下</source>
   <translation>Machines, vehicles, houses: when bought, for how much, worth now, in whose name</translation>
  </message>
  <message>
   <source>写清谁欠您多少、您欠谁多少、欠了多久，会计可从账上导出</source>
   <translation>Who owes you how much, whom you owe, for how long; your accountant can export it</translation>
  </message>
  <message>
   <source>农、林、牧、渔业</source>
   <translation>Agriculture, forestry, livestock, fishery</translation>
  </message>
  <message>
   <source>农业保险保额</source>
   <translation>Agricultural insurance cover</translation>
  </message>
  <message>
   <source>农产品单价</source>
   <translation>Crop price</translation>
  </message>
  <message>
   <source>农民工工资专户流水</source>
   <translation>Statements of the migrant workers' wage account</translation>
  </message>
  <message>
   <source>农民工工资保证金</source>
   <translation>Migrant workers' wage deposit</translation>
  </message>
  <message>
   <source>冲正</source>
   <translation>Reversal</translation>
  </message>
  <message>
   <source>冻结</source>
   <translation>Frozen</translation>
  </message>
  <message>
   <source>净值型理财</source>
   <translation>Net-value wealth product</translation>
  </message>
  <message>
   <source>净值浮动</source>
   <translation>Net value floats</translation>
  </message>
  <message>
   <source>净利</source>
   <translation>Net profit</translation>
  </message>
  <message>
   <source>净利检验</source>
   <translation>Net profit check</translation>
  </message>
  <message>
   <source>净利润</source>
   <translation>Net profit</translation>
  </message>
  <message>
   <source>净利润/平均所有者权益</source>
   <translation>Net profit ÷ average equity</translation>
  </message>
  <message>
   <source>净利润/平均资产总计</source>
   <translation>Net profit ÷ average total assets</translation>
  </message>
  <message>
   <source>净利润/营业收入</source>
   <translation>Net profit ÷ revenue</translation>
  </message>
  <message>
   <source>净利润不为正</source>
   <translation>Net profit is not above zero</translation>
  </message>
  <message>
   <source>净利润增长率</source>
   <translation>Growth of net profit</translation>
  </message>
  <message>
   <source>净利润现金含量</source>
   <translation>Cash content of net profit</translation>
  </message>
  <message>
   <source>净利率</source>
   <translation>Net margin</translation>
  </message>
  <message>
   <source>净利（口述，月）</source>
   <translation>Net profit (told, month)</translation>
  </message>
  <message>
   <source>净利（逐项自编，月）</source>
   <translation>Net profit (built item by item, month)</translation>
  </message>
  <message>
   <source>净流量</source>
   <translation>Net flow</translation>
  </message>
  <message>
   <source>净资产</source>
   <translation>Net assets</translation>
  </message>
  <message>
   <source>净资产增长率</source>
   <translation>Growth of equity</translation>
  </message>
  <message>
   <source>净资产收益率</source>
   <translation>Return on equity</translation>
  </message>
  <message>
   <source>净资产（万元）</source>
   <translation>Net assets (万元)</translation>
  </message>
  <message>
   <source>减：所得税费用</source>
   <translation>Less: income tax</translation>
  </message>
  <message>
   <source>减：累计折旧</source>
   <translation>Less: accumulated depreciation</translation>
  </message>
  <message>
   <source>减：营业外支出</source>
   <translation>Less: non-operating expenses</translation>
  </message>
  <message>
   <source>减：营业成本</source>
   <translation>Less: cost of sales</translation>
  </message>
  <message>
   <source>出借方</source>
   <translation>Lender</translation>
  </message>
  <message>
   <source>出具日</source>
   <translation>Issued on</translation>
  </message>
  <message>
   <source>出库单/物流单</source>
   <translation>Delivery / freight notes</translation>
  </message>
  <message>
   <source>出库路径</source>
   <translation>Shipments route</translation>
  </message>
  <message>
   <source>出栏单价</source>
   <translation>Price at sale</translation>
  </message>
  <message>
   <source>出栏均重</source>
   <translation>Average weight at sale</translation>
  </message>
  <message>
   <source>出栏路径</source>
   <translation>Sales route</translation>
  </message>
  <message>
   <source>出票后补</source>
   <translation>Supplied after the bill is issued</translation>
  </message>
  <message>
   <source>出让土地使用权</source>
   <translation>Land use right (granted)</translation>
  </message>
  <message>
   <source>出质人</source>
   <translation>Pledgor</translation>
  </message>
  <message>
   <source>函证货币资金；查受限</source>
   <translation>Confirm the cash by letter; look for restrictions</translation>
  </message>
  <message>
   <source>分</source>
   <translation>points</translation>
  </message>
  <message>
   <source>分主体/经营/财务/信用/用途/担保</source>
   <translation>By identity / business / finances / credit / purpose / security</translation>
  </message>
  <message>
   <source>分时段实测 10 分钟</source>
   <translation>Count 10 minutes at different hours</translation>
  </message>
  <message>
   <source>分期归还的本金，不含到期周转的流动资金贷款</source>
   <translation>Principal paid in instalments, without working capital loans that are renewed</translation>
  </message>
  <message>
   <source>分配利润</source>
   <translation>Profit distributed</translation>
  </message>
  <message>
   <source>分配利润支付的现金</source>
   <translation>Profit distributed</translation>
  </message>
  <message>
   <source>分钟</source>
   <translation>min</translation>
  </message>
  <message>
   <source>划型行业</source>
   <translation>Trade for the size class</translation>
  </message>
  <message>
   <source>列入成本明示表或不得收取</source>
   <translation>Put it into the cost disclosure, or do not charge it</translation>
  </message>
  <message>
   <source>列入经营异常名录</source>
   <translation>Listed as operating abnormally</translation>
  </message>
  <message>
   <source>列入经营异常名录或严重违法失信名单</source>
   <translation>Listed as abnormal or as a grave offender</translation>
  </message>
  <message>
   <source>列入被执行人</source>
   <translation>Listed for enforcement</translation>
  </message>
  <message>
   <source>列明业绩比较基准及其含义</source>
   <translation>State the benchmark and what it means</translation>
  </message>
  <message>
   <source>初中</source>
   <translation>Junior secondary school</translation>
  </message>
  <message>
   <source>初始权益</source>
   <translation>Opening equity</translation>
  </message>
  <message>
   <source>初步了解主体、经营、需求，判断是否值得尽调</source>
   <translation>Get to know client, business and need; decide whether due diligence is worthwhile</translation>
  </message>
  <message>
   <source>删除</source>
   <translation>Delete it</translation>
  </message>
  <message>
   <source>利息保障倍数</source>
   <translation>Interest cover</translation>
  </message>
  <message>
   <source>利息保障倍数不足</source>
   <translation>Interest is not covered</translation>
  </message>
  <message>
   <source>利息收入</source>
   <translation>Interest income</translation>
  </message>
  <message>
   <source>利息费用（年）</source>
   <translation>Interest expense (year)</translation>
  </message>
  <message>
   <source>利润与现金流背离</source>
   <translation>Profit without cash</translation>
  </message>
  <message>
   <source>利润为正但经营现金流持续为负</source>
   <translation>Profit, and operating cash flow negative again</translation>
  </message>
  <message>
   <source>利润分配（年）</source>
   <translation>Distribution of profit (year)</translation>
  </message>
  <message>
   <source>利润总额/营业收入</source>
   <translation>Total profit ÷ revenue</translation>
  </message>
  <message>
   <source>利润表</source>
   <translation>Income statement</translation>
  </message>
  <message>
   <source>利率差两个点，60 万贷款一年多付多少利息？（示例：60 万×2 %=1.2 万元）</source>
   <translation>With rates two points apart, how much more interest is that a year on 600,000? (Example: 600,000 × 2 % = 12,000)</translation>
  </message>
  <message>
   <source>利率类型</source>
   <translation>Rate type</translation>
  </message>
  <message>
   <source>利随本清</source>
   <translation>Bullet</translation>
  </message>
  <message>
   <source>到不动产登记中心或政务 App 查家庭名下住房，当天出结果</source>
   <translation>Look up your family's homes at the registry or in its app, ready the same day</translation>
  </message>
  <message>
   <source>到期一次还本付息</source>
   <translation>Principal and interest at maturity</translation>
  </message>
  <message>
   <source>到期台账</source>
   <translation>Maturity ledger</translation>
  </message>
  <message>
   <source>到期托收</source>
   <translation>Collected at maturity</translation>
  </message>
  <message>
   <source>到期收回</source>
   <translation>Repaid at maturity</translation>
  </message>
  <message>
   <source>到期日</source>
   <translation>Maturity</translation>
  </message>
  <message>
   <source>到期自动失效</source>
   <translation>Lapses at expiry</translation>
  </message>
  <message>
   <source>到期解付</source>
   <translation>Honoured at maturity</translation>
  </message>
  <message>
   <source>到期贷款收回</source>
   <translation>Loans repaid at maturity</translation>
  </message>
  <message>
   <source>到证件到期日</source>
   <translation>Until the document expires</translation>
  </message>
  <message>
   <source>制造</source>
   <translation>Manufacturing</translation>
  </message>
  <message>
   <source>制造业</source>
   <translation>Manufacturing</translation>
  </message>
  <message>
   <source>制造业（加工）</source>
   <translation>Manufacturing (processing)</translation>
  </message>
  <message>
   <source>刷卡</source>
   <translation>Card</translation>
  </message>
  <message>
   <source>前 2 后 1</source>
   <translation>First 2 and last 1</translation>
  </message>
  <message>
   <source>前 3 后 4</source>
   <translation>First 3 and last 4</translation>
  </message>
  <message>
   <source>前 6 后 4（长度&lt;12 时仅后 4 位）</source>
   <translation>First 6 and last 4 (only the last 4 if shorter than 12)</translation>
  </message>
  <message>
   <source>前 6 后 4，中间 *</source>
   <translation>First 6 and last 4, * between</translation>
  </message>
  <message>
   <source>前三大客户任一停止合作或占比下降 &gt; 50%</source>
   <translation>One of the three largest customers has stopped, or its share fell by more than 50 %</translation>
  </message>
  <message>
   <source>前五大上游</source>
   <translation>Top five suppliers</translation>
  </message>
  <message>
   <source>前五大下游</source>
   <translation>Top five customers</translation>
  </message>
  <message>
   <source>前五大客户占比</source>
   <translation>Share of top five customers</translation>
  </message>
  <message>
   <source>剔除项目</source>
   <translation>Left out</translation>
  </message>
  <message>
   <source>剔除项目列明金额与笔数</source>
   <translation>What is left out, with amounts and counts</translation>
  </message>
  <message>
   <source>剔除项目须列明金额与笔数</source>
   <translation>State amount and count of what is left out</translation>
  </message>
  <message>
   <source>剩余天数</source>
   <translation>Days left</translation>
  </message>
  <message>
   <source>剩余有效天数</source>
   <translation>Days it is still good</translation>
  </message>
  <message>
   <source>剩余租期 &lt; 3 个月且未续签，或欠租 &gt; 1 个月</source>
   <translation>Less than 3 months of lease left and not renewed, or more than 1 month of rent owed</translation>
  </message>
  <message>
   <source>剩余租期应≥贷款期限或说明续租</source>
   <translation>Remaining lease ≥ loan term, or renewal explained</translation>
  </message>
  <message>
   <source>加密传输</source>
   <translation>Encrypted transfer</translation>
  </message>
  <message>
   <source>加权成本率</source>
   <translation>Weighted cost ratio</translation>
  </message>
  <message>
   <source>加：利息费用</source>
   <translation>Add: interest expense</translation>
  </message>
  <message>
   <source>加：投资收益（损失以「-」号填列）</source>
   <translation>Plus: investment income (loss as “-”)</translation>
  </message>
  <message>
   <source>加：折旧与摊销</source>
   <translation>Add: depreciation and amortisation</translation>
  </message>
  <message>
   <source>加：期初现金余额</source>
   <translation>Plus: cash at the beginning</translation>
  </message>
  <message>
   <source>加：营业外收入</source>
   <translation>Plus: non-operating income</translation>
  </message>
  <message>
   <source>劣势</source>
   <translation>Weakness</translation>
  </message>
  <message>
   <source>动产融资统一登记</source>
   <translation>Registered in the movables registry</translation>
  </message>
  <message>
   <source>助贷中介</source>
   <translation>Loan intermediary</translation>
  </message>
  <message>
   <source>勾稽失败且无法解释，或与税报收入差 &gt; 20%</source>
   <translation>They do not agree and nobody can say why, or differ from the revenue declared by more than 20 %</translation>
  </message>
  <message>
   <source>勾稽容差</source>
   <translation>Tolerance of consistency checks</translation>
  </message>
  <message>
   <source>勾稽红色条数</source>
   <translation>Rules of consistency broken at red</translation>
  </message>
  <message>
   <source>包批</source>
   <translation>Approval promised</translation>
  </message>
  <message>
   <source>包装流水</source>
   <translation>Dressed-up account flows</translation>
  </message>
  <message>
   <source>北斗/GPS 平台</source>
   <translation>BeiDou / GPS platform</translation>
  </message>
  <message>
   <source>区域/商圈</source>
   <translation>District</translation>
  </message>
  <message>
   <source>区域性风险事件或群体纠纷</source>
   <translation>Regional risk, or a dispute of many</translation>
  </message>
  <message>
   <source>十、用途与还款来源</source>
   <translation>10. Purpose and sources of repayment</translation>
  </message>
  <message>
   <source>十一、担保分析</source>
   <translation>11. Security</translation>
  </message>
  <message>
   <source>十三、综合评价与结论</source>
   <translation>13. Overall assessment and conclusion</translation>
  </message>
  <message>
   <source>十二、风险与缓释</source>
   <translation>12. Risks and mitigation</translation>
  </message>
  <message>
   <source>十五、附件清单</source>
   <translation>15. Attachments</translation>
  </message>
  <message>
   <source>十四、独立调查声明</source>
   <translation>14. Declaration of independent investigation</translation>
  </message>
  <message>
   <source>协办</source>
   <translation>Second investigator</translation>
  </message>
  <message>
   <source>协办复核</source>
   <translation>Co-investigator review</translation>
  </message>
  <message>
   <source>协办客户经理</source>
   <translation>Co-investigator</translation>
  </message>
  <message>
   <source>单/人·天</source>
   <translation>jobs/person·day</translation>
  </message>
  <message>
   <source>单/天</source>
   <translation>orders/day</translation>
  </message>
  <message>
   <source>单/月</source>
   <translation>orders/month</translation>
  </message>
  <message>
   <source>单一付款方占有效流入 &gt; 50%</source>
   <translation>One payer above 50 % of effective inflow</translation>
  </message>
  <message>
   <source>单件计件工资</source>
   <translation>Piecework wage per unit</translation>
  </message>
  <message>
   <source>单位产品电耗</source>
   <translation>Power per unit</translation>
  </message>
  <message>
   <source>单位盖章的收入证明，加近半年工资流水</source>
   <translation>Income certificate sealed by your employer, with half a year of salary statements</translation>
  </message>
  <message>
   <source>单位里程油耗</source>
   <translation>Fuel per km</translation>
  </message>
  <message>
   <source>单均金额</source>
   <translation>Average job</translation>
  </message>
  <message>
   <source>单次耗材成本</source>
   <translation>Consumables per job</translation>
  </message>
  <message>
   <source>单车月行驶里程</source>
   <translation>Mileage per vehicle and month</translation>
  </message>
  <message>
   <source>占有效流入</source>
   <translation>Of the effective inflow</translation>
  </message>
  <message>
   <source>占比</source>
   <translation>Share</translation>
  </message>
  <message>
   <source>占比&gt;20 % 须说明</source>
   <translation>Explain if over 20 %</translation>
  </message>
  <message>
   <source>卷内页数</source>
   <translation>Pages in file</translation>
  </message>
  <message>
   <source>厂房是否自有</source>
   <translation>Factory owned</translation>
  </message>
  <message>
   <source>厂房租约到期日</source>
   <translation>Factory lease expires on</translation>
  </message>
  <message>
   <source>厅堂</source>
   <translation>Walk-in</translation>
  </message>
  <message>
   <source>原件</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>原件存放处</source>
   <translation>Where the original lies</translation>
  </message>
  <message>
   <source>原料/产品价格波动</source>
   <translation>Material / product price swings</translation>
  </message>
  <message>
   <source>原材料存货</source>
   <translation>Raw materials</translation>
  </message>
  <message>
   <source>原材料或产品价格剧烈波动</source>
   <translation>Prices of materials or products swing</translation>
  </message>
  <message>
   <source>参与民间高息借贷、赌博或传销</source>
   <translation>Private loans at high interest, gambling or pyramid selling</translation>
  </message>
  <message>
   <source>参加人数</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>双人与实控人合影（含门头）</source>
   <translation>Both investigators with the controller (storefront in view)</translation>
  </message>
  <message>
   <source>双人实地影像（门头/合影/现场/存货/抵押物）</source>
   <translation>On-site photos by two investigators (storefront / group / site / stock / collateral)</translation>
  </message>
  <message>
   <source>双人现场尽调证据不足（照片、定位、签字时间对不上）</source>
   <translation>Weak evidence of two-person due diligence (photos, position and signing times do not agree)</translation>
  </message>
  <message>
   <source>双人签字表</source>
   <translation>Signatures of both investigators</translation>
  </message>
  <message>
   <source>双人调查人</source>
   <translation>Both investigators</translation>
  </message>
  <message>
   <source>双套</source>
   <translation>Both</translation>
  </message>
  <message>
   <source>双录结果登记（编号/时长/质检）</source>
   <translation>Recorded-sale register (number / length / quality check)</translation>
  </message>
  <message>
   <source>反映极端续贷压力</source>
   <translation>Shows the strain if no loan were renewed</translation>
  </message>
  <message>
   <source>发函单位(会计师事务所)</source>
   <translation>Sent by (accounting firm)</translation>
  </message>
  <message>
   <source>发改部门的项目备案证或核准文件原件</source>
   <translation>The original filing or approval of the project</translation>
  </message>
  <message>
   <source>发现问题</source>
   <translation>Findings</translation>
  </message>
  <message>
   <source>发生即触发</source>
   <translation>Raised as soon as it happens</translation>
  </message>
  <message>
   <source>发票是出票后补吗？</source>
   <translation>Will the invoice follow after the bill is issued?</translation>
  </message>
  <message>
   <source>取得借款收到的现金</source>
   <translation>Cash from loans</translation>
  </message>
  <message>
   <source>取得客户书面授权后选「是」</source>
   <translation>Choose yes once the client has consented in writing</translation>
  </message>
  <message>
   <source>取得投资收益收到的现金</source>
   <translation>Cash from investment income</translation>
  </message>
  <message>
   <source>取得的凭证编号与照片编号</source>
   <translation>Numbers of vouchers and photos taken</translation>
  </message>
  <message>
   <source>取消</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>取现</source>
   <translation>Cash taken out</translation>
  </message>
  <message>
   <source>受托</source>
   <translation>Entrusted</translation>
  </message>
  <message>
   <source>受托支付对象</source>
   <translation>Entrusted payee</translation>
  </message>
  <message>
   <source>受损评估；纾困政策适用</source>
   <translation>Assess the damage; apply relief policies</translation>
  </message>
  <message>
   <source>受理</source>
   <translation>Acceptance</translation>
  </message>
  <message>
   <source>受理日期</source>
   <translation>Accepted on</translation>
  </message>
  <message>
   <source>受益所有人</source>
   <translation>Beneficial owners</translation>
  </message>
  <message>
   <source>受益所有人识别表（≥25 % 或实际控制）</source>
   <translation>Beneficial owner form (≥ 25 % or actual control)</translation>
  </message>
  <message>
   <source>受访人及职务</source>
   <translation>People met and positions</translation>
  </message>
  <message>
   <source>受限资金的增加</source>
   <translation>Increase in restricted cash</translation>
  </message>
  <message>
   <source>受限资金要扣除</source>
   <translation>Restricted cash is to be taken off</translation>
  </message>
  <message>
   <source>变更后须更新</source>
   <translation>Renew after changes</translation>
  </message>
  <message>
   <source>变现</source>
   <translation>Ease of sale</translation>
  </message>
  <message>
   <source>口述</source>
   <translation>Said</translation>
  </message>
  <message>
   <source>可疑交易调查相关</source>
   <translation>Investigations of suspicious transactions</translation>
  </message>
  <message>
   <source>可疑类</source>
   <translation>Doubtful</translation>
  </message>
  <message>
   <source>可能获得收益，也可能发生亏损</source>
   <translation>There may be a return, and there may be a loss</translation>
  </message>
  <message>
   <source>可行性研究报告/投资估算</source>
   <translation>Feasibility study / investment estimate</translation>
  </message>
  <message>
   <source>可配置默认值</source>
   <translation>configurable default</translation>
  </message>
  <message>
   <source>台</source>
   <translation>vehicles</translation>
  </message>
  <message>
   <source>司机人数</source>
   <translation>Drivers</translation>
  </message>
  <message>
   <source>各表金额单位不一致（差万倍）</source>
   <translation>Statements in different units (ten thousand times apart)</translation>
  </message>
  <message>
   <source>合作单位</source>
   <translation>Partners</translation>
  </message>
  <message>
   <source>合作方转介</source>
   <translation>Partner's referral</translation>
  </message>
  <message>
   <source>合作额度</source>
   <translation>Limit</translation>
  </message>
  <message>
   <source>合同</source>
   <translation>Contracts</translation>
  </message>
  <message>
   <source>合同/测绘</source>
   <translation>Contract / survey</translation>
  </message>
  <message>
   <source>合同与付款凭证</source>
   <translation>Contract and proof of payment</translation>
  </message>
  <message>
   <source>合同号</source>
   <translation>Contract no.</translation>
  </message>
  <message>
   <source>合同客户月结算额</source>
   <translation>Contract settlements per month</translation>
  </message>
  <message>
   <source>合同约定进度款支付比例</source>
   <translation>Contractual progress payment ratio</translation>
  </message>
  <message>
   <source>合同结算路径</source>
   <translation>Contract settlement route</translation>
  </message>
  <message>
   <source>合同额</source>
   <translation>Contract value</translation>
  </message>
  <message>
   <source>合影须≥1 张且能辨认双方与门头</source>
   <translation>At least 1 group photo in which both sides and the storefront can be recognised</translation>
  </message>
  <message>
   <source>合格应收=账龄 ≤180 天且无争议</source>
   <translation>Eligible receivables: up to ≤180 days old and undisputed</translation>
  </message>
  <message>
   <source>合约期</source>
   <translation>Contract period</translation>
  </message>
  <message>
   <source>合规</source>
   <translation>Compliance</translation>
  </message>
  <message>
   <source>合规类：反洗钱、适当性、个人信息授权缺失</source>
   <translation>Compliance: anti-money-laundering, suitability or data consent missing</translation>
  </message>
  <message>
   <source>合计 100 %</source>
   <translation>Together 100 %</translation>
  </message>
  <message>
   <source>合计=12</source>
   <translation>adds up to 12</translation>
  </message>
  <message>
   <source>同一债务人在所有银行逾期 90 天以上债务占比</source>
   <translation>Share of the debtor's debts at all banks overdue more than 90 days</translation>
  </message>
  <message>
   <source>同一债务人在本行债权中不良占比</source>
   <translation>Share of the debtor's debts at this bank that are non-performing</translation>
  </message>
  <message>
   <source>同一非零售债务人在所有银行逾期 90 天以上债务占比超 20%</source>
   <translation>More than 20% of a non-retail debtor's debts at all banks are overdue more than 90 days</translation>
  </message>
  <message>
   <source>同一非零售债务人在本行或他行债务出现不良</source>
   <translation>Other debts of the same non-retail debtor are non-performing</translation>
  </message>
  <message>
   <source>同地址、电话或收款码</source>
   <translation>Same address, phone or payment code</translation>
  </message>
  <message>
   <source>同意</source>
   <translation>Approve</translation>
  </message>
  <message>
   <source>同意采集健康、家庭信息</source>
   <translation>Consents to notes on health and family</translation>
  </message>
  <message>
   <source>同时开通网银吗？</source>
   <translation>Open online banking as well?</translation>
  </message>
  <message>
   <source>同行</source>
   <translation>Same trade</translation>
  </message>
  <message>
   <source>同贷款期限</source>
   <translation>As the loan term</translation>
  </message>
  <message>
   <source>名单筛查日期</source>
   <translation>Lists screened on</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>名称变体</source>
   <translation>Variants</translation>
  </message>
  <message>
   <source>后台余额</source>
   <translation>Balance in the back end</translation>
  </message>
  <message>
   <source>否</source>
   <translation>No</translation>
  </message>
  <message>
   <source>否决</source>
   <translation>Rejected</translation>
  </message>
  <message>
   <source>否决/退回原因</source>
   <translation>Reason for rejection / return</translation>
  </message>
  <message>
   <source>否决之日起</source>
   <translation>from the rejection</translation>
  </message>
  <message>
   <source>含充值</source>
   <translation>Incl. top-ups</translation>
  </message>
  <message>
   <source>含税口径会大于 1</source>
   <translation>With VAT it exceeds 1</translation>
  </message>
  <message>
   <source>启动催收与协查</source>
   <translation>Start collection and search</translation>
  </message>
  <message>
   <source>吸收投资者投资收到的现金</source>
   <translation>Cash from investors</translation>
  </message>
  <message>
   <source>员工</source>
   <translation>Employee</translation>
  </message>
  <message>
   <source>员工≥20 人</source>
   <translation>≥ 20 employees</translation>
  </message>
  <message>
   <source>员工人数</source>
   <translation>Number of employees</translation>
  </message>
  <message>
   <source>员工名册真实</source>
   <translation>Genuine staff list</translation>
  </message>
  <message>
   <source>员工多</source>
   <translation>Many employees</translation>
  </message>
  <message>
   <source>员工大量减少或欠薪</source>
   <translation>Many staff gone, or wages owed</translation>
  </message>
  <message>
   <source>员工姓名、身份证号、卡号和金额的表格，当面交，不要发微信</source>
   <translation>A table of staff with identity numbers, cards and amounts; hand it over in person, never by WeChat</translation>
  </message>
  <message>
   <source>员工数</source>
   <translation>Staff</translation>
  </message>
  <message>
   <source>员工数较授信时减少 &gt; 30%,或欠薪 &gt; 1 个月</source>
   <translation>Staff more than 30 % fewer than at approval, or wages owed for more than 1 month</translation>
  </message>
  <message>
   <source>周末午市翻台次数</source>
   <translation>Weekend lunch turns</translation>
  </message>
  <message>
   <source>周末晚市翻台次数</source>
   <translation>Weekend dinner turns</translation>
  </message>
  <message>
   <source>周转性流贷不计入本金</source>
   <translation>Revolving working capital loans do not count as principal</translation>
  </message>
  <message>
   <source>周转材料</source>
   <translation>Consumables</translation>
  </message>
  <message>
   <source>和这张票据对应的买卖合同</source>
   <translation>The contract of sale behind this bill</translation>
  </message>
  <message>
   <source>和这张票据对应的增值税发票</source>
   <translation>The VAT invoice behind this bill</translation>
  </message>
  <message>
   <source>品德/还款意愿</source>
   <translation>Character / willingness to repay</translation>
  </message>
  <message>
   <source>商会、园区、街道、会计师、协会</source>
   <translation>Chamber of commerce, business park, subdistrict, accountant, association</translation>
  </message>
  <message>
   <source>商户收款码</source>
   <translation>Merchant QR code</translation>
  </message>
  <message>
   <source>商户聚合收款码</source>
   <translation>Merchant QR payment code</translation>
  </message>
  <message>
   <source>商贸、建筑可到 80%</source>
   <translation>Up to 80% in trade and construction</translation>
  </message>
  <message>
   <source>商铺</source>
   <translation>Shop</translation>
  </message>
  <message>
   <source>商铺/商住</source>
   <translation>Shop</translation>
  </message>
  <message>
   <source>喜欢的联系方式</source>
   <translation>Preferred way of contact</translation>
  </message>
  <message>
   <source>四、净利润（净亏损以「-」号填列）</source>
   <translation>4. Net profit (loss as “-”)</translation>
  </message>
  <message>
   <source>四、现金净增加额</source>
   <translation>4. Net increase in cash</translation>
  </message>
  <message>
   <source>四、行业与经营分析</source>
   <translation>4. Industry and business</translation>
  </message>
  <message>
   <source>回函截止</source>
   <translation>Reply due</translation>
  </message>
  <message>
   <source>回函日</source>
   <translation>Replied on</translation>
  </message>
  <message>
   <source>回款路径</source>
   <translation>Receipts route</translation>
  </message>
  <message>
   <source>固定</source>
   <translation>Fixed</translation>
  </message>
  <message>
   <source>固定电话</source>
   <translation>Landline</translation>
  </message>
  <message>
   <source>固定资产与在建工程增加额 &gt; 长期借款与权益增加额之和</source>
   <translation>Fixed assets and works in progress grew by more than long loans and equity</translation>
  </message>
  <message>
   <source>固定资产原价</source>
   <translation>Fixed assets at cost</translation>
  </message>
  <message>
   <source>固定资产周转率</source>
   <translation>Fixed asset turnover</translation>
  </message>
  <message>
   <source>固定资产清单（购置日/原值/净值/权属）</source>
   <translation>Fixed asset list (purchase date / cost / net value / title)</translation>
  </message>
  <message>
   <source>固定资产清理</source>
   <translation>Fixed assets being disposed of</translation>
  </message>
  <message>
   <source>固定资产账面价值</source>
   <translation>Net fixed assets</translation>
  </message>
  <message>
   <source>固定资产账面价值＝原价－累计折旧</source>
   <translation>Net fixed assets = cost − accumulated depreciation</translation>
  </message>
  <message>
   <source>固定资产贷款</source>
   <translation>Fixed asset loan</translation>
  </message>
  <message>
   <source>国企</source>
   <translation>State-owned enterprise</translation>
  </message>
  <message>
   <source>国债逆回购/现金管理</source>
   <translation>Reverse repo / cash management</translation>
  </message>
  <message>
   <source>国际</source>
   <translation>International</translation>
  </message>
  <message>
   <source>土地/棚舍权属</source>
   <translation>Title to land / sheds</translation>
  </message>
  <message>
   <source>土地使用权证/用地批准</source>
   <translation>Land use title / land approval</translation>
  </message>
  <message>
   <source>土地增值税</source>
   <translation>Land appreciation tax</translation>
  </message>
  <message>
   <source>土地租约到期日</source>
   <translation>Land lease expires on</translation>
  </message>
  <message>
   <source>土地证（不动产权证）或用地批准书原件</source>
   <translation>The original land certificate or approval of land use</translation>
  </message>
  <message>
   <source>在不动产登记中心或政务 App 查询，一般当天出结果；放款前还要再查一次</source>
   <translation>Search at the real estate registry or in the government app, usually the same day; again before drawdown</translation>
  </message>
  <message>
   <source>在产品</source>
   <translation>Work in progress</translation>
  </message>
  <message>
   <source>在产品存货</source>
   <translation>Work in progress</translation>
  </message>
  <message>
   <source>在先债权</source>
   <translation>Prior claims</translation>
  </message>
  <message>
   <source>在售品种数</source>
   <translation>Items on sale</translation>
  </message>
  <message>
   <source>在建工程</source>
   <translation>Construction in progress</translation>
  </message>
  <message>
   <source>在建项目表</source>
   <translation>Works in progress</translation>
  </message>
  <message>
   <source>在微信、支付宝商家端或收款码后台申请账单发到邮箱，约 10 分钟</source>
   <translation>Request the bill by e-mail in the WeChat or Alipay merchant app or the QR code console, about 10 minutes</translation>
  </message>
  <message>
   <source>在手订单金额</source>
   <translation>Orders on hand</translation>
  </message>
  <message>
   <source>在执行及近一年购销合同</source>
   <translation>Purchase and sales contracts, current and last year</translation>
  </message>
  <message>
   <source>在押</source>
   <translation>Held</translation>
  </message>
  <message>
   <source>在本行结算占比</source>
   <translation>Share settled with us</translation>
  </message>
  <message>
   <source>在网点或店里面谈签字，约 30 分钟，带身份证</source>
   <translation>Interview and signing at the branch or your shop, about 30 minutes; bring your ID card</translation>
  </message>
  <message>
   <source>在营授信机构数</source>
   <translation>Lenders with a loan outstanding</translation>
  </message>
  <message>
   <source>地产</source>
   <translation>Property developer</translation>
  </message>
  <message>
   <source>地址</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>地点</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>地点与定位、是否营业</source>
   <translation>Place and position, open for business or not</translation>
  </message>
  <message>
   <source>场外期权（风险管理子公司）</source>
   <translation>OTC option (risk management subsidiary)</translation>
  </message>
  <message>
   <source>坐落</source>
   <translation>Location</translation>
  </message>
  <message>
   <source>坐落/存放地</source>
   <translation>Location / storage</translation>
  </message>
  <message>
   <source>城市维护建设税</source>
   <translation>Urban maintenance and construction tax</translation>
  </message>
  <message>
   <source>城镇土地使用税、房产税、车船税、印花税</source>
   <translation>Land use, property, vehicle and stamp taxes</translation>
  </message>
  <message>
   <source>培育</source>
   <translation>Nurturing</translation>
  </message>
  <message>
   <source>培育须填下次跟进日</source>
   <translation>Nurturing needs the next follow-up date</translation>
  </message>
  <message>
   <source>基数</source>
   <translation>Base</translation>
  </message>
  <message>
   <source>基本存款账户信息（编号）/开户许可证</source>
   <translation>Basic account information (number) / account permit</translation>
  </message>
  <message>
   <source>基本情况</source>
   <translation>Basics</translation>
  </message>
  <message>
   <source>基本相符</source>
   <translation>Mostly as agreed</translation>
  </message>
  <message>
   <source>基础合同真实；非标文本法审</source>
   <translation>Genuine underlying contract; non-standard wording reviewed by legal</translation>
  </message>
  <message>
   <source>堂食人均消费</source>
   <translation>Average spend per guest, dine-in</translation>
  </message>
  <message>
   <source>境内转账</source>
   <translation>Domestic transfer</translation>
  </message>
  <message>
   <source>增值税发票</source>
   <translation>VAT invoice</translation>
  </message>
  <message>
   <source>增幅过高也要核实</source>
   <translation>Too much growth needs checking too</translation>
  </message>
  <message>
   <source>增资减减资</source>
   <translation>Capital added less capital withdrawn</translation>
  </message>
  <message>
   <source>声明须完整、双人签字、签字日期≥最后走访日</source>
   <translation>Declaration complete, signed by both, dated on or after the last visit</translation>
  </message>
  <message>
   <source>处置</source>
   <translation>Disposed of</translation>
  </message>
  <message>
   <source>处置固定资产、无形资产和其他非流动资产收回的现金净额</source>
   <translation>Net cash from disposal of fixed and other long-term assets</translation>
  </message>
  <message>
   <source>处置转出的累计折旧</source>
   <translation>Accumulated depreciation of assets disposed of</translation>
  </message>
  <message>
   <source>备注</source>
   <translation>Remarks</translation>
  </message>
  <message>
   <source>备货/季节性周转</source>
   <translation>Stocking up / seasonal turnover</translation>
  </message>
  <message>
   <source>复印件核原件</source>
   <translation>Copy checked against original</translation>
  </message>
  <message>
   <source>外协比例</source>
   <translation>Share outsourced</translation>
  </message>
  <message>
   <source>外卖/电商后台</source>
   <translation>Back end of the delivery or shop platform</translation>
  </message>
  <message>
   <source>外卖单均金额（抽佣前）</source>
   <translation>Average takeaway order (before commission)</translation>
  </message>
  <message>
   <source>外卖平台到账净额月均</source>
   <translation>Net takeaway platform payouts, monthly average</translation>
  </message>
  <message>
   <source>外卖平台综合抽佣比例</source>
   <translation>Takeaway platform commission, all in</translation>
  </message>
  <message>
   <source>外评有效期一般 1 年，上报与放款均需在有效期内</source>
   <translation>External appraisals hold about 1 year; valid at submission and drawdown</translation>
  </message>
  <message>
   <source>外部</source>
   <translation>External</translation>
  </message>
  <message>
   <source>外部机构</source>
   <translation>Outside body</translation>
  </message>
  <message>
   <source>外部评级大幅下调致履约能力显著下降</source>
   <translation>External rating cut sharply, ability to pay much weaker</translation>
  </message>
  <message>
   <source>多头借贷共债</source>
   <translation>Debts at many lenders</translation>
  </message>
  <message>
   <source>大专</source>
   <translation>College</translation>
  </message>
  <message>
   <source>大额奢侈消费与收入不符</source>
   <translation>Luxury that does not fit the income</translation>
  </message>
  <message>
   <source>大额支取预约</source>
   <translation>Large withdrawals booked</translation>
  </message>
  <message>
   <source>天</source>
   <translation>days</translation>
  </message>
  <message>
   <source>天/月</source>
   <translation>days/month</translation>
  </message>
  <message>
   <source>失联</source>
   <translation>Out of reach</translation>
  </message>
  <message>
   <source>失联工作日数</source>
   <translation>Workdays without contact</translation>
  </message>
  <message>
   <source>头/只</source>
   <translation>head</translation>
  </message>
  <message>
   <source>头寸(资金)预报台账</source>
   <translation>Cash position forecast ledger</translation>
  </message>
  <message>
   <source>套</source>
   <translation>units</translation>
  </message>
  <message>
   <source>套/月</source>
   <translation>sets/month</translation>
  </message>
  <message>
   <source>套保仅对冲现货敞口</source>
   <translation>Hedge spot exposure only</translation>
  </message>
  <message>
   <source>套期保值（期货）</source>
   <translation>Hedging (futures)</translation>
  </message>
  <message>
   <source>如 2026-03</source>
   <translation>such as 2026-03</translation>
  </message>
  <message>
   <source>如 LPR 加点、重定价周期</source>
   <translation>such as points over LPR, how often it is reset</translation>
  </message>
  <message>
   <source>如实登记渠道并留痕</source>
   <translation>Register the channel truthfully and keep a trace</translation>
  </message>
  <message>
   <source>如果备货资金跟不上，会丢掉多少订单？</source>
   <translation>If money for stock runs short, how many orders are lost?</translation>
  </message>
  <message>
   <source>如果能按季还息、到期还本，对您现金流帮助大不大？</source>
   <translation>How much would quarterly interest and principal at maturity help your cash flow?</translation>
  </message>
  <message>
   <source>如食品经营、道路运输、建筑资质、排污、种畜禽、危化</source>
   <translation>Such as food, road transport, construction, discharge, breeding, hazardous goods</translation>
  </message>
  <message>
   <source>姓名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>威胁</source>
   <translation>Threat</translation>
  </message>
  <message>
   <source>婉拒</source>
   <translation>Declined</translation>
  </message>
  <message>
   <source>婉拒/被否</source>
   <translation>Declined / rejected</translation>
  </message>
  <message>
   <source>婉拒或被否后至少间隔 90 天才能转培育（可配置）</source>
   <translation>After a decline or rejection at least 90 days before nurturing (configurable)</translation>
  </message>
  <message>
   <source>婚姻状况</source>
   <translation>Marital status</translation>
  </message>
  <message>
   <source>婚姻状况证明（结婚证/离婚证及协议/未婚或丧偶声明）</source>
   <translation>Marital status proof (marriage certificate / divorce certificate and agreement / declaration of single or widowed)</translation>
  </message>
  <message>
   <source>子女</source>
   <translation>Child</translation>
  </message>
  <message>
   <source>存单、国债凭证原件；应收账款质押的由客户经理办理登记</source>
   <translation>Original deposit or bond certificates; pledged receivables are registered by the client manager</translation>
  </message>
  <message>
   <source>存在××风险，详见风险揭示书</source>
   <translation>There is a risk of ××; see the risk disclosure</translation>
  </message>
  <message>
   <source>存款</source>
   <translation>Deposit</translation>
  </message>
  <message>
   <source>存款日均</source>
   <translation>Average deposits</translation>
  </message>
  <message>
   <source>存款时点与日均（分对公/个人）、贷款余额与净增、不良与逾期、新增有效户、中收、代发户与金额、收单交易额、走访与尽调户数、重大风险</source>
   <translation>Deposit balances and averages (corporate / personal), loan balance and net growth, non-performing and overdue, new active clients, fee income, payroll clients and amounts, acquiring volume, visits and due diligence, major risks</translation>
  </message>
  <message>
   <source>存款理财</source>
   <translation>Deposit and wealth</translation>
  </message>
  <message>
   <source>存续状态正常；未列入经营异常/严重违法名单；当年年报已公示（每年 6月30日前报上年）</source>
   <translation>Registered as active; not listed as abnormal or seriously illegal; annual report published (by 30 June for the year before)</translation>
  </message>
  <message>
   <source>存货</source>
   <translation>Stock</translation>
  </message>
  <message>
   <source>存货与采购</source>
   <translation>Stock and purchases</translation>
  </message>
  <message>
   <source>存货减少</source>
   <translation>Decrease of stock</translation>
  </message>
  <message>
   <source>存货及变动</source>
   <translation>Stock and change</translation>
  </message>
  <message>
   <source>存货周转天数</source>
   <translation>Days in inventory</translation>
  </message>
  <message>
   <source>存货周转天数较上期增加 &gt; 50% 或库龄 &gt; 180 天占比 &gt; 30%</source>
   <translation>Days of stock up by more than 50 %, or more than 30 % older than 180 days</translation>
  </message>
  <message>
   <source>存货周转率</source>
   <translation>Inventory turnover</translation>
  </message>
  <message>
   <source>存货增速-成本增速 &gt; 20 个百分点</source>
   <translation>It grows more than 20 points faster</translation>
  </message>
  <message>
   <source>存货增速高于成本增速</source>
   <translation>Inventory grows faster than cost of sales</translation>
  </message>
  <message>
   <source>存货增长率</source>
   <translation>Growth of inventory</translation>
  </message>
  <message>
   <source>存货异常积压</source>
   <translation>Stock piles up</translation>
  </message>
  <message>
   <source>存货或设备</source>
   <translation>Stock or equipment</translation>
  </message>
  <message>
   <source>存货清单（品种/数量/成本/库龄）</source>
   <translation>Stock list (item / quantity / cost / age)</translation>
  </message>
  <message>
   <source>存货（动产质押）</source>
   <translation>Inventory (pledged)</translation>
  </message>
  <message>
   <source>存货（点货推算）</source>
   <translation>Stock (by count)</translation>
  </message>
  <message>
   <source>存货（账面或口述）</source>
   <translation>Stock (books or told)</translation>
  </message>
  <message>
   <source>存贷双高</source>
   <translation>Much cash and much debt at once</translation>
  </message>
  <message>
   <source>存贷款时点余额与日均、净增</source>
   <translation>Deposit and loan balances, averages and net growth</translation>
  </message>
  <message>
   <source>季后 5 日内</source>
   <translation>Within 5 days of quarter-end</translation>
  </message>
  <message>
   <source>季度目标完成率、资产质量迁徙、行业与担保结构、户均产品数、综合贡献、典型案例与整改</source>
   <translation>Quarterly targets, asset quality migration, industry and security mix, products per client, contribution, typical cases and remedies</translation>
  </message>
  <message>
   <source>季报</source>
   <translation>Quarterly report</translation>
  </message>
  <message>
   <source>学历</source>
   <translation>Education</translation>
  </message>
  <message>
   <source>安全生产许可到期日</source>
   <translation>Safety permit expires on</translation>
  </message>
  <message>
   <source>完工进度路径</source>
   <translation>Progress route</translation>
  </message>
  <message>
   <source>完成</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>完成值</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>完成率</source>
   <translation>Completion</translation>
  </message>
  <message>
   <source>定价说明</source>
   <translation>Pricing</translation>
  </message>
  <message>
   <source>定位</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>实控人个人账户参与结算</source>
   <translation>Controller's personal accounts are used for business</translation>
  </message>
  <message>
   <source>实收资本（或股本）</source>
   <translation>Paid-in capital</translation>
  </message>
  <message>
   <source>实检日</source>
   <translation>Checked on</translation>
  </message>
  <message>
   <source>实缴出资</source>
   <translation>Paid in</translation>
  </message>
  <message>
   <source>实缴资本</source>
   <translation>Paid-in capital</translation>
  </message>
  <message>
   <source>实载率（含空返折算）</source>
   <translation>Load rate (empty runs included)</translation>
  </message>
  <message>
   <source>实际控制人</source>
   <translation>Actual controller</translation>
  </message>
  <message>
   <source>实际控制人及配偶身份证</source>
   <translation>ID cards of actual controller and spouse</translation>
  </message>
  <message>
   <source>实际控制人和配偶带身份证原件</source>
   <translation>Actual controller and spouse bring their original ID cards</translation>
  </message>
  <message>
   <source>实际控制人年龄</source>
   <translation>Age of the controller</translation>
  </message>
  <message>
   <source>实际控制人用个人账户收付货款吗？</source>
   <translation>Does the controller use personal accounts for business payments?</translation>
  </message>
  <message>
   <source>实际控制的企业</source>
   <translation>Business controlled</translation>
  </message>
  <message>
   <source>实际权益</source>
   <translation>Actual equity</translation>
  </message>
  <message>
   <source>实际调整</source>
   <translation>Actual adjustment</translation>
  </message>
  <message>
   <source>实际负债</source>
   <translation>Actual liabilities</translation>
  </message>
  <message>
   <source>实际资产</source>
   <translation>Actual assets</translation>
  </message>
  <message>
   <source>审批</source>
   <translation>Approval</translation>
  </message>
  <message>
   <source>审批人</source>
   <translation>Approver</translation>
  </message>
  <message>
   <source>审查</source>
   <translation>Review</translation>
  </message>
  <message>
   <source>审查编号</source>
   <translation>Review no.</translation>
  </message>
  <message>
   <source>审计报告</source>
   <translation>Audit report</translation>
  </message>
  <message>
   <source>审计询证/银行函证</source>
   <translation>Audit and bank confirmations</translation>
  </message>
  <message>
   <source>客单价</source>
   <translation>Average ticket</translation>
  </message>
  <message>
   <source>客户</source>
   <translation>Client</translation>
  </message>
  <message>
   <source>客户(存量)台账</source>
   <translation>Client (portfolio) ledger</translation>
  </message>
  <message>
   <source>客户做哪一行？</source>
   <translation>Which industry is the client in?</translation>
  </message>
  <message>
   <source>客户出具</source>
   <translation>Client's document</translation>
  </message>
  <message>
   <source>客户分层</source>
   <translation>Client tier</translation>
  </message>
  <message>
   <source>客户列表的导出与打印，只含显示的列</source>
   <translation>What the list of customers exports and prints, with the columns that show</translation>
  </message>
  <message>
   <source>客户原话要点（金额、时间、承诺）</source>
   <translation>What the client said (amounts, dates, promises)</translation>
  </message>
  <message>
   <source>客户号</source>
   <translation>Client no.</translation>
  </message>
  <message>
   <source>客户名称</source>
   <translation>Client</translation>
  </message>
  <message>
   <source>客户所说，记原话</source>
   <translation>As the client said it; words on record</translation>
  </message>
  <message>
   <source>客户提供</source>
   <translation>From the client</translation>
  </message>
  <message>
   <source>客户是哪类主体？</source>
   <translation>What kind of client is it?</translation>
  </message>
  <message>
   <source>客户清单</source>
   <translation>List of customers</translation>
  </message>
  <message>
   <source>客户类型</source>
   <translation>Client type</translation>
  </message>
  <message>
   <source>客户经理</source>
   <translation>Manager</translation>
  </message>
  <message>
   <source>客户经理+借款人</source>
   <translation>Manager + borrower</translation>
  </message>
  <message>
   <source>客户经理上门拍照：门头、收银台、店里</source>
   <translation>The client manager takes photos at your place: shop front, till, inside</translation>
  </message>
  <message>
   <source>客户经理上门核实，请法定代表人在场</source>
   <translation>The client manager comes to verify; the legal representative should be there</translation>
  </message>
  <message>
   <source>客户经理双人</source>
   <translation>Two managers</translation>
  </message>
  <message>
   <source>客户经理只登记，不代替行内双录系统</source>
   <translation>The manager only registers it; the bank's recording system is not replaced</translation>
  </message>
  <message>
   <source>客户经理和您一起填：谁最终持股 25 % 以上、谁说了算</source>
   <translation>The manager fills it in with you: who finally holds 25 % or more, who decides</translation>
  </message>
  <message>
   <source>客户自己的账本、单据、报表</source>
   <translation>The client's own books, notes and statements</translation>
  </message>
  <message>
   <source>客户自报</source>
   <translation>Client's own</translation>
  </message>
  <message>
   <source>客户身份资料</source>
   <translation>Identity of customers</translation>
  </message>
  <message>
   <source>客户须通过期货公司适当性评估且等级不低于产品等级；由期货公司持牌人员办理开户与双录，银行客户经理只做介绍；不得代客交易、喊单</source>
   <translation>Client must pass the futures firm's suitability test at the product's level or above; account opening and recording by its licensed staff, the bank only introduces; no trading for clients, no calls</translation>
  </message>
  <message>
   <source>客户风险承受能力测评结果</source>
   <translation>Client risk tolerance test</translation>
  </message>
  <message>
   <source>客户风险等级≥产品等级；双录</source>
   <translation>Client risk level ≥ product level; recorded sale</translation>
  </message>
  <message>
   <source>客户风险等级≥期货公司评定的产品等级（待确认）；现货背景匹配；套保额度≤现货敞口</source>
   <translation>Client risk level ≥ product level set by the futures firm (to be confirmed); matching spot business; hedge ≤ spot exposure</translation>
  </message>
  <message>
   <source>客流与成交</source>
   <translation>Visitors and sales</translation>
  </message>
  <message>
   <source>客流与翻台</source>
   <translation>Guests and turns</translation>
  </message>
  <message>
   <source>客流路径</source>
   <translation>Guests route</translation>
  </message>
  <message>
   <source>家</source>
   <translation>lenders</translation>
  </message>
  <message>
   <source>家庭住房情况查询/声明</source>
   <translation>Family housing search / declaration</translation>
  </message>
  <message>
   <source>家庭其他月收入</source>
   <translation>Other monthly income of the family</translation>
  </message>
  <message>
   <source>家庭成员</source>
   <translation>Members of the family</translation>
  </message>
  <message>
   <source>家庭成员与资产负债表</source>
   <translation>Family members and their balance sheet</translation>
  </message>
  <message>
   <source>家庭支出</source>
   <translation>Household spending</translation>
  </message>
  <message>
   <source>家庭支出、购置、分红</source>
   <translation>Family spending, purchases, dividends</translation>
  </message>
  <message>
   <source>家庭月支出</source>
   <translation>Monthly spending of the family</translation>
  </message>
  <message>
   <source>家庭负债</source>
   <translation>Debts of the family</translation>
  </message>
  <message>
   <source>家庭贷款月供</source>
   <translation>Monthly payment of household loans</translation>
  </message>
  <message>
   <source>家庭资产</source>
   <translation>Assets of the family</translation>
  </message>
  <message>
   <source>家庭资产证明（房产/车辆/存款/理财）</source>
   <translation>Proof of family assets (property / vehicles / deposits / wealth products)</translation>
  </message>
  <message>
   <source>容易</source>
   <translation>easy</translation>
  </message>
  <message>
   <source>对公/个人转账货款月均</source>
   <translation>Payments by transfer, monthly average</translation>
  </message>
  <message>
   <source>对公开户</source>
   <translation>Corporate account opening</translation>
  </message>
  <message>
   <source>对公户+统一收款归集；公私分账</source>
   <translation>Corporate account + takings in one place; business and private money apart</translation>
  </message>
  <message>
   <source>对公结算账户</source>
   <translation>Corporate settlement account</translation>
  </message>
  <message>
   <source>对公账户流水</source>
   <translation>Corporate account statements</translation>
  </message>
  <message>
   <source>对外担保</source>
   <translation>Guarantees given</translation>
  </message>
  <message>
   <source>对外担保额/净资产 &gt; 50%</source>
   <translation>Guarantees given above 50 % of net assets</translation>
  </message>
  <message>
   <source>对外担保额（万元）</source>
   <translation>Guarantees given (万元)</translation>
  </message>
  <message>
   <source>对应借据</source>
   <translation>Loan no. secured</translation>
  </message>
  <message>
   <source>对手</source>
   <translation>Counterparty</translation>
  </message>
  <message>
   <source>对方要求的保函文字；没有的用行里的格式</source>
   <translation>The wording the other side wants; without one, the bank's own</translation>
  </message>
  <message>
   <source>对方账号</source>
   <translation>Their account</translation>
  </message>
  <message>
   <source>对账单</source>
   <translation>Reconciliation statements</translation>
  </message>
  <message>
   <source>导出打码</source>
   <translation>Blurred in exports</translation>
  </message>
  <message>
   <source>小型/微型企业</source>
   <translation>Small / micro enterprise</translation>
  </message>
  <message>
   <source>小学及以下</source>
   <translation>Primary school or less</translation>
  </message>
  <message>
   <source>小微企业主</source>
   <translation>Small-business owner</translation>
  </message>
  <message>
   <source>小微企业信用贷（法人）</source>
   <translation>Micro enterprise credit loan (corporate)</translation>
  </message>
  <message>
   <source>小微信用贷（个人）</source>
   <translation>Micro business credit loan (personal)</translation>
  </message>
  <message>
   <source>尽职调查</source>
   <translation>Due diligence</translation>
  </message>
  <message>
   <source>尽职调查中</source>
   <translation>In due diligence</translation>
  </message>
  <message>
   <source>尽职调查（双人）</source>
   <translation>Due diligence (two persons)</translation>
  </message>
  <message>
   <source>尽调</source>
   <translation>Due diligence</translation>
  </message>
  <message>
   <source>尽调≥2 人</source>
   <translation>Due diligence: at least 2</translation>
  </message>
  <message>
   <source>展期</source>
   <translation>Extended</translation>
  </message>
  <message>
   <source>岁</source>
   <translation>years old</translation>
  </message>
  <message>
   <source>工业</source>
   <translation>Industry</translation>
  </message>
  <message>
   <source>工业厂房及土地</source>
   <translation>Factory and land</translation>
  </message>
  <message>
   <source>工作单位</source>
   <translation>Employer</translation>
  </message>
  <message>
   <source>工作单位盖章</source>
   <translation>Employer's seal</translation>
  </message>
  <message>
   <source>工作日午市翻台次数（0.7=七成上座）</source>
   <translation>Weekday lunch turns (0.7 = 70 % of seats taken)</translation>
  </message>
  <message>
   <source>工作日晚市翻台次数</source>
   <translation>Weekday dinner turns</translation>
  </message>
  <message>
   <source>工商登记与股权变更查询（含经营异常名录）</source>
   <translation>Company register and ownership change search (incl. abnormal list)</translation>
  </message>
  <message>
   <source>工程与产值</source>
   <translation>Works and output</translation>
  </message>
  <message>
   <source>工程物资</source>
   <translation>Construction materials</translation>
  </message>
  <message>
   <source>工资</source>
   <translation>Wages</translation>
  </message>
  <message>
   <source>工资表</source>
   <translation>Payroll</translation>
  </message>
  <message>
   <source>工资表或转账</source>
   <translation>Payroll or transfers</translation>
  </message>
  <message>
   <source>已上报审批</source>
   <translation>Submitted for approval</translation>
  </message>
  <message>
   <source>已中标未开工合同额</source>
   <translation>Won but not started</translation>
  </message>
  <message>
   <source>已出租</source>
   <translation>Let to a tenant</translation>
  </message>
  <message>
   <source>已婚</source>
   <translation>Married</translation>
  </message>
  <message>
   <source>已对外担保</source>
   <translation>Guarantees given</translation>
  </message>
  <message>
   <source>已开通</source>
   <translation>Opened</translation>
  </message>
  <message>
   <source>已批复</source>
   <translation>Approved</translation>
  </message>
  <message>
   <source>已收</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>已放款</source>
   <translation>Disbursed</translation>
  </message>
  <message>
   <source>已放款套数</source>
   <translation>Units disbursed</translation>
  </message>
  <message>
   <source>已核原件</source>
   <translation>Original checked</translation>
  </message>
  <message>
   <source>已流失</source>
   <translation>Lost</translation>
  </message>
  <message>
   <source>已用额度</source>
   <translation>Limit used</translation>
  </message>
  <message>
   <source>已确认不是同一客户</source>
   <translation>Confirmed not the same client</translation>
  </message>
  <message>
   <source>已签约</source>
   <translation>Signed</translation>
  </message>
  <message>
   <source>已签约套数</source>
   <translation>Units signed</translation>
  </message>
  <message>
   <source>已结清</source>
   <translation>Settled</translation>
  </message>
  <message>
   <source>已联系</source>
   <translation>Contacted</translation>
  </message>
  <message>
   <source>已进入破产清算程序</source>
   <translation>In bankruptcy liquidation</translation>
  </message>
  <message>
   <source>已首访</source>
   <translation>First visit done</translation>
  </message>
  <message>
   <source>币种</source>
   <translation>Currency</translation>
  </message>
  <message>
   <source>市场利率</source>
   <translation>Market rate</translation>
  </message>
  <message>
   <source>带公章、财务章和法定代表人章，当场预留</source>
   <translation>Bring the company, finance and representative's seals</translation>
  </message>
  <message>
   <source>常见 70 %~85 %</source>
   <translation>Usually 70 %–85 %</translation>
  </message>
  <message>
   <source>平台</source>
   <translation>Platform</translation>
  </message>
  <message>
   <source>平台佣金</source>
   <translation>Platform commission</translation>
  </message>
  <message>
   <source>平台待结算</source>
   <translation>Receivable from platforms</translation>
  </message>
  <message>
   <source>平台综合扣点</source>
   <translation>Platform charges, all in</translation>
  </message>
  <message>
   <source>平均出厂单价（不含税）</source>
   <translation>Average ex-works price (before tax)</translation>
  </message>
  <message>
   <source>平均权益不为正</source>
   <translation>Average equity is not above zero</translation>
  </message>
  <message>
   <source>平均运价</source>
   <translation>Average freight rate</translation>
  </message>
  <message>
   <source>年</source>
   <translation>years</translation>
  </message>
  <message>
   <source>年利率</source>
   <translation>Annual rate</translation>
  </message>
  <message>
   <source>年度 KPI 得分、客户结构变化、不良成因、档案与贷后执行率、培训与转培情况</source>
   <translation>Annual KPI score, change in client mix, causes of bad loans, file and post-loan discipline, training</translation>
  </message>
  <message>
   <source>年批次</source>
   <translation>Batches per year</translation>
  </message>
  <message>
   <source>年报</source>
   <translation>Annual report</translation>
  </message>
  <message>
   <source>年收入</source>
   <translation>Income a year</translation>
  </message>
  <message>
   <source>年生活支出</source>
   <translation>Living costs a year</translation>
  </message>
  <message>
   <source>年租金</source>
   <translation>Rent a year</translation>
  </message>
  <message>
   <source>年营业收入</source>
   <translation>Revenue a year</translation>
  </message>
  <message>
   <source>年补贴</source>
   <translation>Subsidy per year</translation>
  </message>
  <message>
   <source>年还本付息</source>
   <translation>Payments on debts a year</translation>
  </message>
  <message>
   <source>年龄</source>
   <translation>Age</translation>
  </message>
  <message>
   <source>广告费和业务宣传费</source>
   <translation>Advertising and promotion</translation>
  </message>
  <message>
   <source>序号</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>序时缺口</source>
   <translation>Gap to schedule</translation>
  </message>
  <message>
   <source>库存商品</source>
   <translation>Finished goods</translation>
  </message>
  <message>
   <source>库龄超 180 天存货占比</source>
   <translation>Share of stock older than 180 days</translation>
  </message>
  <message>
   <source>库龄超过 180 天的存货占比</source>
   <translation>Share of stock older than 180 days</translation>
  </message>
  <message>
   <source>应交税费</source>
   <translation>Taxes payable</translation>
  </message>
  <message>
   <source>应交税费增加</source>
   <translation>Increase of taxes payable</translation>
  </message>
  <message>
   <source>应付利息</source>
   <translation>Interest payable</translation>
  </message>
  <message>
   <source>应付利润</source>
   <translation>Profit payable</translation>
  </message>
  <message>
   <source>应付工资</source>
   <translation>Wages owed</translation>
  </message>
  <message>
   <source>应付平均账期</source>
   <translation>Average payable days</translation>
  </message>
  <message>
   <source>应付材料款</source>
   <translation>Materials payable</translation>
  </message>
  <message>
   <source>应付检验</source>
   <translation>Payables check</translation>
  </message>
  <message>
   <source>应付票据</source>
   <translation>Notes payable</translation>
  </message>
  <message>
   <source>应付票据增加</source>
   <translation>Increase of notes payable</translation>
  </message>
  <message>
   <source>应付职工薪酬</source>
   <translation>Wages payable</translation>
  </message>
  <message>
   <source>应付职工薪酬增加</source>
   <translation>Increase of wages payable</translation>
  </message>
  <message>
   <source>应付账款</source>
   <translation>Accounts payable</translation>
  </message>
  <message>
   <source>应付账款周转天数</source>
   <translation>Days payable</translation>
  </message>
  <message>
   <source>应付账款周转率</source>
   <translation>Payables turnover</translation>
  </message>
  <message>
   <source>应付账款增加</source>
   <translation>Increase of payables</translation>
  </message>
  <message>
   <source>应付账款（账面或口述）</source>
   <translation>Payables (books or told)</translation>
  </message>
  <message>
   <source>应付账款（货款）</source>
   <translation>Payable for goods</translation>
  </message>
  <message>
   <source>应付账款（逐户核实）</source>
   <translation>Payables (confirmed one by one)</translation>
  </message>
  <message>
   <source>应收利息</source>
   <translation>Interest receivable</translation>
  </message>
  <message>
   <source>应收增速高于收入增速</source>
   <translation>Receivables grow faster than revenue</translation>
  </message>
  <message>
   <source>应收天数+存货天数-应付天数</source>
   <translation>Days receivable + days in inventory − days payable</translation>
  </message>
  <message>
   <source>应收工程款余额</source>
   <translation>Receivables from works</translation>
  </message>
  <message>
   <source>应收平均账期</source>
   <translation>Average receivable days</translation>
  </message>
  <message>
   <source>应收应付账龄表</source>
   <translation>Ageing of receivables and payables</translation>
  </message>
  <message>
   <source>应收检验</source>
   <translation>Receivables check</translation>
  </message>
  <message>
   <source>应收票据</source>
   <translation>Notes receivable</translation>
  </message>
  <message>
   <source>应收票据减少</source>
   <translation>Decrease of notes receivable</translation>
  </message>
  <message>
   <source>应收股利</source>
   <translation>Dividends receivable</translation>
  </message>
  <message>
   <source>应收股利、利息减少</source>
   <translation>Decrease of dividends and interest receivable</translation>
  </message>
  <message>
   <source>应收账款</source>
   <translation>Accounts receivable</translation>
  </message>
  <message>
   <source>应收账款减少</source>
   <translation>Decrease of receivables</translation>
  </message>
  <message>
   <source>应收账款周转天数</source>
   <translation>Days receivable</translation>
  </message>
  <message>
   <source>应收账款周转率</source>
   <translation>Receivables turnover</translation>
  </message>
  <message>
   <source>应收账款增速高于收入增速</source>
   <translation>Receivables grow faster than revenue</translation>
  </message>
  <message>
   <source>应收账款增长率</source>
   <translation>Growth of receivables</translation>
  </message>
  <message>
   <source>应收账款质押</source>
   <translation>Receivables (pledged)</translation>
  </message>
  <message>
   <source>应收账款须在动产融资统一登记公示系统登记</source>
   <translation>Receivables registered in the unified movables finance register</translation>
  </message>
  <message>
   <source>应收账款（账面或口述）</source>
   <translation>Receivables (books or told)</translation>
  </message>
  <message>
   <source>应收账款（逐户核实）</source>
   <translation>Receivables (confirmed one by one)</translation>
  </message>
  <message>
   <source>应检日</source>
   <translation>Due on</translation>
  </message>
  <message>
   <source>度/件</source>
   <translation>kWh/pc</translation>
  </message>
  <message>
   <source>座位数（含包间）</source>
   <translation>Seats (incl. private rooms)</translation>
  </message>
  <message>
   <source>延期</source>
   <translation>Postponed</translation>
  </message>
  <message>
   <source>建档日期</source>
   <translation>In the book since</translation>
  </message>
  <message>
   <source>建筑</source>
   <translation>Construction</translation>
  </message>
  <message>
   <source>建筑业</source>
   <translation>Construction</translation>
  </message>
  <message>
   <source>建筑工程施工许可证</source>
   <translation>Construction permit</translation>
  </message>
  <message>
   <source>建筑（分包）</source>
   <translation>Construction (subcontracting)</translation>
  </message>
  <message>
   <source>建议分类</source>
   <translation>Class proposed</translation>
  </message>
  <message>
   <source>建议变更方案</source>
   <translation>Propose a changed plan</translation>
  </message>
  <message>
   <source>建议年利率</source>
   <translation>Annual rate proposed</translation>
  </message>
  <message>
   <source>建议担保方式</source>
   <translation>Guarantee proposed</translation>
  </message>
  <message>
   <source>建议期限</source>
   <translation>Term proposed</translation>
  </message>
  <message>
   <source>建议期限不长于申请期限</source>
   <translation>The term proposed is not longer than the one asked for</translation>
  </message>
  <message>
   <source>建议用途</source>
   <translation>Purpose proposed</translation>
  </message>
  <message>
   <source>建议还款方式</source>
   <translation>Repayment proposed</translation>
  </message>
  <message>
   <source>建议金额</source>
   <translation>Amount proposed</translation>
  </message>
  <message>
   <source>建议金额不高于申请金额</source>
   <translation>The amount proposed is not above the one asked for</translation>
  </message>
  <message>
   <source>建设用地与工程规划许可证</source>
   <translation>Land and works planning permits</translation>
  </message>
  <message>
   <source>开出日</source>
   <translation>Issued on</translation>
  </message>
  <message>
   <source>开分店/装修/买设备</source>
   <translation>New branch / fit-out / equipment</translation>
  </message>
  <message>
   <source>开发商</source>
   <translation>Developer</translation>
  </message>
  <message>
   <source>开发支出</source>
   <translation>Development costs</translation>
  </message>
  <message>
   <source>开始时间</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>开工前取得</source>
   <translation>Before construction starts</translation>
  </message>
  <message>
   <source>开工前须取得施工许可</source>
   <translation>The construction permit must be obtained before work starts</translation>
  </message>
  <message>
   <source>开工率明显下降</source>
   <translation>Clearly lower utilisation</translation>
  </message>
  <message>
   <source>开户</source>
   <translation>Account opening</translation>
  </message>
  <message>
   <source>开户意愿核实记录与上门核实影像</source>
   <translation>Record and photos of account opening intent verified on site</translation>
  </message>
  <message>
   <source>开户许可证原件；没有的带基本户编号，开户行可查</source>
   <translation>The original account permit, or the number of the basic account; your bank knows it</translation>
  </message>
  <message>
   <source>开票与回款</source>
   <translation>Invoices and receipts</translation>
  </message>
  <message>
   <source>开票收入（年，不含税）</source>
   <translation>Invoiced revenue (year, net of tax)</translation>
  </message>
  <message>
   <source>开票路径</source>
   <translation>Invoice route</translation>
  </message>
  <message>
   <source>开票金额（不含税）</source>
   <translation>Invoiced sales (without VAT)</translation>
  </message>
  <message>
   <source>开票（不含税）与收入差异</source>
   <translation>Invoiced sales (without VAT) differ from revenue</translation>
  </message>
  <message>
   <source>开立单位银行结算账户申请书</source>
   <translation>Application to open a corporate settlement account</translation>
  </message>
  <message>
   <source>开立资信、存款、结清证明</source>
   <translation>Certificates of standing, deposits and settlement</translation>
  </message>
  <message>
   <source>开股东会（或董事会），出具同意借款的决议，签字盖公章</source>
   <translation>Hold a shareholders' (or board) meeting and pass a resolution to borrow, signed and sealed</translation>
  </message>
  <message>
   <source>开通网银</source>
   <translation>Opening online banking</translation>
  </message>
  <message>
   <source>异常消费或资产外流</source>
   <translation>Odd spending, or assets flow out</translation>
  </message>
  <message>
   <source>张</source>
   <translation>pcs</translation>
  </message>
  <message>
   <source>归类</source>
   <translation>Class</translation>
  </message>
  <message>
   <source>归类方式</source>
   <translation>Classed by</translation>
  </message>
  <message>
   <source>当前余额</source>
   <translation>Balance</translation>
  </message>
  <message>
   <source>当前开工率</source>
   <translation>Current utilisation</translation>
  </message>
  <message>
   <source>当地收购价</source>
   <translation>Local purchase price</translation>
  </message>
  <message>
   <source>当场填写声明，盖公章</source>
   <translation>Filled in on the spot and sealed</translation>
  </message>
  <message>
   <source>当场填写签字：借多少、借多久、做什么用、拿什么还</source>
   <translation>Fill in and sign on the spot: how much, how long, what for, repaid from what</translation>
  </message>
  <message>
   <source>当场填写，盖公章</source>
   <translation>Filled in on the spot, sealed</translation>
  </message>
  <message>
   <source>当场填写：店名、地址、收款进哪个账户</source>
   <translation>Filled in on the spot: shop, address, account to be paid into</translation>
  </message>
  <message>
   <source>当场数人头核对</source>
   <translation>Check by counting heads</translation>
  </message>
  <message>
   <source>当场签字，承诺贷款不买房、不炒股、不转借</source>
   <translation>Signed on the spot: no home buying, no stocks, no on-lending</translation>
  </message>
  <message>
   <source>当年应还本金</source>
   <translation>Principal due this year</translation>
  </message>
  <message>
   <source>当年应还本金（不含周转性流动资金贷款）</source>
   <translation>Principal due this year (without revolving working capital loans)</translation>
  </message>
  <message>
   <source>当日上报；法律保全评估</source>
   <translation>Report the same day; assess legal preservation</translation>
  </message>
  <message>
   <source>当日催收并记录原因</source>
   <translation>Dun the same day and note the reason</translation>
  </message>
  <message>
   <source>当期还款逾期</source>
   <translation>Instalment overdue</translation>
  </message>
  <message>
   <source>影像</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>影像数</source>
   <translation>Files</translation>
  </message>
  <message>
   <source>影响</source>
   <translation>Impact</translation>
  </message>
  <message>
   <source>征信</source>
   <translation>Credit report</translation>
  </message>
  <message>
   <source>征信、口碑、家庭稳定性、诉讼</source>
   <translation>Credit report, reputation, family stability, lawsuits</translation>
  </message>
  <message>
   <source>征信、诉讼、口碑</source>
   <translation>Credit report, lawsuits, reputation</translation>
  </message>
  <message>
   <source>征信业管理条例及行内制度</source>
   <translation>Credit Reporting Regulations and the bank's own rules</translation>
  </message>
  <message>
   <source>征信变化</source>
   <translation>Change in credit report</translation>
  </message>
  <message>
   <source>征信可见</source>
   <translation>In the credit report</translation>
  </message>
  <message>
   <source>征信报告日期</source>
   <translation>Date of the credit report</translation>
  </message>
  <message>
   <source>征信授权签署日晚于查询日</source>
   <translation>Credit check authorisation signed after the check</translation>
  </message>
  <message>
   <source>征信新增逾期</source>
   <translation>Newly overdue in the credit report</translation>
  </message>
  <message>
   <source>征信查询授权书</source>
   <translation>Authorisations of credit reports</translation>
  </message>
  <message>
   <source>征信查询激增</source>
   <translation>Many inquiries in the credit report</translation>
  </message>
  <message>
   <source>待办</source>
   <translation>To do</translation>
  </message>
  <message>
   <source>待办与责任人</source>
   <translation>To do and by whom</translation>
  </message>
  <message>
   <source>待收集</source>
   <translation>To collect</translation>
  </message>
  <message>
   <source>待确认</source>
   <translation>To be settled</translation>
  </message>
  <message>
   <source>待行内配置（常见 5 年以上）</source>
   <translation>to be set by the bank (often 5 years and more)</translation>
  </message>
  <message>
   <source>待行内配置（常见：短期 5 年/中长期 10~20 年/核销永久）</source>
   <translation>to be set by the bank (often 5 years, 10 to 20 for longer loans, for ever if written off)</translation>
  </message>
  <message>
   <source>待行内配置（默认 2 年后去标识化或删除）</source>
   <translation>to be set by the bank (by default anonymised or deleted after 2 years)</translation>
  </message>
  <message>
   <source>待行内配置（默认 24 个月后清除敏感字段）</source>
   <translation>to be set by the bank (by default sensitive fields are cleared after 24 months)</translation>
  </message>
  <message>
   <source>得分</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>微信</source>
   <translation>WeChat</translation>
  </message>
  <message>
   <source>微信/支付宝余额截图</source>
   <translation>Screenshot of WeChat or Alipay balance</translation>
  </message>
  <message>
   <source>必需</source>
   <translation>Required</translation>
  </message>
  <message>
   <source>忌讳</source>
   <translation>Taboo</translation>
  </message>
  <message>
   <source>快消 5~15%，建材 5~20%</source>
   <translation>Consumer goods 5–15%, building materials 5–20%</translation>
  </message>
  <message>
   <source>快进快出</source>
   <translation>Quick in and out</translation>
  </message>
  <message>
   <source>快餐 0.45~0.65，外卖占比高会下降</source>
   <translation>Fast food 0.45–0.65; less with much delivery</translation>
  </message>
  <message>
   <source>态度消极、不配合检查</source>
   <translation>Unwilling, does not cooperate</translation>
  </message>
  <message>
   <source>总结</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>总资产周转率</source>
   <translation>Asset turnover</translation>
  </message>
  <message>
   <source>总资产增长率</source>
   <translation>Growth of total assets</translation>
  </message>
  <message>
   <source>总资产报酬率（净利口径）</source>
   <translation>Return on assets (net profit)</translation>
  </message>
  <message>
   <source>息税前利润</source>
   <translation>EBIT</translation>
  </message>
  <message>
   <source>息税折旧摊销前利润</source>
   <translation>EBITDA</translation>
  </message>
  <message>
   <source>您家里除了店还有别的收入和负债吗？</source>
   <translation>Does the family have other income or debts besides the shop?</translation>
  </message>
  <message>
   <source>您店开了几年，现在一天大概多少客流？</source>
   <translation>How long has the shop been open, and how many guests come in a day now?</translation>
  </message>
  <message>
   <source>您现在主要用哪家银行结算，存贷款各是多少？</source>
   <translation>Which bank do you mainly use, and what are your deposits and loans there?</translation>
  </message>
  <message>
   <source>意向</source>
   <translation>Intention</translation>
  </message>
  <message>
   <source>意向客户台账</source>
   <translation>Prospect ledger</translation>
  </message>
  <message>
   <source>意向新增</source>
   <translation>New prospects</translation>
  </message>
  <message>
   <source>意向确认</source>
   <translation>Intention confirmed</translation>
  </message>
  <message>
   <source>意向编号</source>
   <translation>Prospect no.</translation>
  </message>
  <message>
   <source>意向贷款</source>
   <translation>Loans in prospect</translation>
  </message>
  <message>
   <source>意向金额</source>
   <translation>Amount wanted</translation>
  </message>
  <message>
   <source>成交单数/进店人数</source>
   <translation>Sales / visitors</translation>
  </message>
  <message>
   <source>成交率</source>
   <translation>Conversion rate</translation>
  </message>
  <message>
   <source>成功概率</source>
   <translation>Probability</translation>
  </message>
  <message>
   <source>成员</source>
   <translation>Member</translation>
  </message>
  <message>
   <source>成本率</source>
   <translation>Cost ratio</translation>
  </message>
  <message>
   <source>成活率</source>
   <translation>Survival rate</translation>
  </message>
  <message>
   <source>成立日期</source>
   <translation>Founded on</translation>
  </message>
  <message>
   <source>成立满一年</source>
   <translation>Founded over a year ago</translation>
  </message>
  <message>
   <source>成立满一年了吗？</source>
   <translation>Founded over a year ago?</translation>
  </message>
  <message>
   <source>成长能力</source>
   <translation>Growth</translation>
  </message>
  <message>
   <source>户</source>
   <translation>clients</translation>
  </message>
  <message>
   <source>户口簿原件：首页、本人页，有变更的带变更页；集体户可到派出所开户籍证明</source>
   <translation>Original household register: cover, own page, any change page; for a collective household the police station issues a certificate</translation>
  </message>
  <message>
   <source>户口簿（首页、本人页、变更页）</source>
   <translation>Household register (cover, own page, changes)</translation>
  </message>
  <message>
   <source>房主不是借款人时：房主和配偶的身份证、婚姻证明；房主是公司的带营业执照、章程和决议</source>
   <translation>If the owner is not the borrower: ID cards and marital proof of owner and spouse; for a company, licence, articles and resolution</translation>
  </message>
  <message>
   <source>房产证、行驶证、存款和理财截图，有什么带什么；只看家底，不作抵押</source>
   <translation>Property title, vehicle licence, screenshots of deposits and wealth products, whatever you have; only to see your means, not as security</translation>
  </message>
  <message>
   <source>房产证上每位共有人都要带身份证到场，签同意抵押声明</source>
   <translation>Every co-owner on the title comes with an ID card and signs the consent</translation>
  </message>
  <message>
   <source>房地产开发经营</source>
   <translation>Real estate development</translation>
  </message>
  <message>
   <source>房子已出租的：租赁合同，加承租人签的承诺</source>
   <translation>If let: the lease, with the tenant's signed undertaking</translation>
  </message>
  <message>
   <source>房贷</source>
   <translation>Home loan</translation>
  </message>
  <message>
   <source>所属期</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>所有人</source>
   <translation>Owner</translation>
  </message>
  <message>
   <source>所有投资产品均有风险</source>
   <translation>Every investment product has risks</translation>
  </message>
  <message>
   <source>所有者权益</source>
   <translation>Owners' equity</translation>
  </message>
  <message>
   <source>所有者权益不为正（资不抵债）</source>
   <translation>Equity is not above zero (insolvent)</translation>
  </message>
  <message>
   <source>所有者权益（或股东权益）合计</source>
   <translation>Total owners' equity</translation>
  </message>
  <message>
   <source>手机停机</source>
   <translation>Telephone switched off for good</translation>
  </message>
  <message>
   <source>手机停机或 3 个工作日无法联系</source>
   <translation>Telephone dead, or no contact for 3 workdays</translation>
  </message>
  <message>
   <source>手机号</source>
   <translation>Mobile</translation>
  </message>
  <message>
   <source>手机银行导出带电子章的交易明细，约 10 分钟；常用的每张卡都要</source>
   <translation>Export statements with the electronic seal from mobile banking, about 10 minutes; every card you use</translation>
  </message>
  <message>
   <source>手续费</source>
   <translation>Fees</translation>
  </message>
  <message>
   <source>手续费 0.05 %+敞口承诺费</source>
   <translation>Fee 0.05 % + commitment fee on the exposure</translation>
  </message>
  <message>
   <source>打开平台后台核对，无则 0</source>
   <translation>Check in the platform console; 0 if none</translation>
  </message>
  <message>
   <source>扣款失败 ≥ 2 次/月</source>
   <translation>Two debits or more failed in a month</translation>
  </message>
  <message>
   <source>执业/办学/卫生许可到期日</source>
   <translation>Practice / school / hygiene permit expires on</translation>
  </message>
  <message>
   <source>执行利率</source>
   <translation>Rate</translation>
  </message>
  <message>
   <source>扫码与 POS 收款月均</source>
   <translation>QR and POS takings, monthly average</translation>
  </message>
  <message>
   <source>扫街陌拜</source>
   <translation>Street visit</translation>
  </message>
  <message>
   <source>批/年</source>
   <translation>batches/year</translation>
  </message>
  <message>
   <source>批发</source>
   <translation>Wholesale</translation>
  </message>
  <message>
   <source>批发业</source>
   <translation>Wholesale</translation>
  </message>
  <message>
   <source>批发贸易</source>
   <translation>Wholesale</translation>
  </message>
  <message>
   <source>批发重点</source>
   <translation>Key for wholesale</translation>
  </message>
  <message>
   <source>批复</source>
   <translation>Approved</translation>
  </message>
  <message>
   <source>批复下达</source>
   <translation>Approval issued</translation>
  </message>
  <message>
   <source>批复日期</source>
   <translation>Approved on</translation>
  </message>
  <message>
   <source>批复有效期</source>
   <translation>Approval valid until</translation>
  </message>
  <message>
   <source>批复条件</source>
   <translation>Conditions of approval</translation>
  </message>
  <message>
   <source>批复要求存保证金吗？</source>
   <translation>Does the approval require a margin deposit?</translation>
  </message>
  <message>
   <source>批复金额</source>
   <translation>Amount approved</translation>
  </message>
  <message>
   <source>批零业可放宽至 1.2；预收大的行业需结合</source>
   <translation>Trade may do with 1.2; look closer where advances are large</translation>
  </message>
  <message>
   <source>找会计要最近一个月末的报表，盖公章</source>
   <translation>Ask your accountant for the latest month-end statements, sealed</translation>
  </message>
  <message>
   <source>找会计要盖章的年度报表；做过审计的带审计报告</source>
   <translation>Ask your accountant for sealed annual statements; with audit report if audited</translation>
  </message>
  <message>
   <source>承兑/保函保证金存入凭证</source>
   <translation>Margin deposit receipt for acceptance / guarantee</translation>
  </message>
  <message>
   <source>承包</source>
   <translation>Contracted</translation>
  </message>
  <message>
   <source>承诺收益</source>
   <translation>Return promised</translation>
  </message>
  <message>
   <source>技术性原因逾期</source>
   <translation>Overdue for a technical reason</translation>
  </message>
  <message>
   <source>投入资本增加</source>
   <translation>Capital paid in</translation>
  </message>
  <message>
   <source>投标/履约</source>
   <translation>Bidding / performance</translation>
  </message>
  <message>
   <source>投资活动</source>
   <translation>Investing activities</translation>
  </message>
  <message>
   <source>投资活动产生的现金流量净额</source>
   <translation>Net cash from investing activities</translation>
  </message>
  <message>
   <source>投资连结保险等</source>
   <translation>Unit-linked insurance and the like</translation>
  </message>
  <message>
   <source>折旧</source>
   <translation>Depreciation</translation>
  </message>
  <message>
   <source>折旧与摊销</source>
   <translation>Depreciation and amortisation</translation>
  </message>
  <message>
   <source>折旧与摊销（年）</source>
   <translation>Depreciation and amortisation (year)</translation>
  </message>
  <message>
   <source>折旧前净利</source>
   <translation>Profit before depreciation</translation>
  </message>
  <message>
   <source>折旧前的利润</source>
   <translation>Profit before depreciation</translation>
  </message>
  <message>
   <source>报关</source>
   <translation>Customs</translation>
  </message>
  <message>
   <source>报告</source>
   <translation>Memo</translation>
  </message>
  <message>
   <source>报告完成日</source>
   <translation>Memo finished on</translation>
  </message>
  <message>
   <source>报告撰写</source>
   <translation>Writing the memo</translation>
  </message>
  <message>
   <source>报税收入与报表收入差异</source>
   <translation>Sales by tax returns differ from the statements</translation>
  </message>
  <message>
   <source>报表与纳税申报、开票、流水核对；红色指标逐条解释</source>
   <translation>Statements checked against tax returns, invoices and bank flows; every red figure explained</translation>
  </message>
  <message>
   <source>报表年营业收入与交叉检验采信的收入相符</source>
   <translation>Revenue of the statements agrees with the sales adopted</translation>
  </message>
  <message>
   <source>报表收入与纳税申报收入相符</source>
   <translation>Revenue agrees with tax returns</translation>
  </message>
  <message>
   <source>报表日距上报日≤60 天</source>
   <translation>Statement date ≤ 60 days before submission</translation>
  </message>
  <message>
   <source>报表须与纳税申报、开票、流水核对；红色指标逐条解释</source>
   <translation>Statements checked against tax returns, invoices and bank statements; every red figure explained</translation>
  </message>
  <message>
   <source>报送人</source>
   <translation>Reported by</translation>
  </message>
  <message>
   <source>抵押</source>
   <translation>Mortgage</translation>
  </message>
  <message>
   <source>抵押/质押/保证</source>
   <translation>Mortgage / pledge / guarantee</translation>
  </message>
  <message>
   <source>抵押中长期+收款归集+财产险（自愿）</source>
   <translation>Medium to long mortgage loan + takings through us + property insurance (voluntary)</translation>
  </message>
  <message>
   <source>抵押人</source>
   <translation>Mortgagor</translation>
  </message>
  <message>
   <source>抵押人/承租人</source>
   <translation>Mortgagor / tenant</translation>
  </message>
  <message>
   <source>抵押人为第三人</source>
   <translation>Mortgagor is a third party</translation>
  </message>
  <message>
   <source>抵押人主体资料包</source>
   <translation>Mortgagor's documents</translation>
  </message>
  <message>
   <source>抵押办证套数</source>
   <translation>Units mortgaged</translation>
  </message>
  <message>
   <source>抵押物/人员风险</source>
   <translation>Collateral / key-person risk</translation>
  </message>
  <message>
   <source>抵押物不动产权证</source>
   <translation>Real estate title of the collateral</translation>
  </message>
  <message>
   <source>抵押物价值明显下降</source>
   <translation>Collateral worth clearly less</translation>
  </message>
  <message>
   <source>抵押物内景</source>
   <translation>Collateral inside</translation>
  </message>
  <message>
   <source>抵押物出租了吗？</source>
   <translation>Is the collateral let?</translation>
  </message>
  <message>
   <source>抵押物周边</source>
   <translation>Collateral surroundings</translation>
  </message>
  <message>
   <source>抵押物外观</source>
   <translation>Collateral outside</translation>
  </message>
  <message>
   <source>抵押物是谁的？</source>
   <translation>Whose is the collateral?</translation>
  </message>
  <message>
   <source>抵押物有共有人吗？</source>
   <translation>Does the collateral have co-owners?</translation>
  </message>
  <message>
   <source>抵押物租赁情况声明/承租人承诺</source>
   <translation>Tenancy declaration / tenant's undertaking</translation>
  </message>
  <message>
   <source>抵押物被出租、转租、毁损或拆迁</source>
   <translation>Collateral let, transferred, damaged or to be pulled down</translation>
  </message>
  <message>
   <source>抵押物被查封</source>
   <translation>Collateral seized</translation>
  </message>
  <message>
   <source>抵押物被查封、扣押、涉诉</source>
   <translation>Collateral seized, attached or in dispute</translation>
  </message>
  <message>
   <source>抵押物评估报告/内评表</source>
   <translation>Appraisal report / internal appraisal of the collateral</translation>
  </message>
  <message>
   <source>抵押物财产险保单（第一受益人为本行）</source>
   <translation>Property insurance of the collateral (bank as first beneficiary)</translation>
  </message>
  <message>
   <source>抵押物重估值</source>
   <translation>Collateral's value as revalued</translation>
  </message>
  <message>
   <source>抵押率</source>
   <translation>Loan-to-value</translation>
  </message>
  <message>
   <source>抵押率、变现、保证人实力</source>
   <translation>Loan-to-value, saleability, guarantor's strength</translation>
  </message>
  <message>
   <source>抵押率上限</source>
   <translation>Loan-to-value cap</translation>
  </message>
  <message>
   <source>抵押率超限或权属瑕疵未处理</source>
   <translation>Loan-to-value over the cap, or title defects unresolved</translation>
  </message>
  <message>
   <source>抵押登记或保险手续脱保</source>
   <translation>Registration or insurance lapsed</translation>
  </message>
  <message>
   <source>抵押登记有效</source>
   <translation>Registration of the mortgage valid</translation>
  </message>
  <message>
   <source>抵质押物</source>
   <translation>Pledged and mortgaged</translation>
  </message>
  <message>
   <source>抵质押物台账</source>
   <translation>Collateral ledger</translation>
  </message>
  <message>
   <source>抵质押物权属与变现、保证人</source>
   <translation>Title and saleability of collateral, guarantors</translation>
  </message>
  <message>
   <source>抵质押物状况</source>
   <translation>State of collateral</translation>
  </message>
  <message>
   <source>抵质押物状态、价值重估与保险</source>
   <translation>State, revaluation and insurance of collateral</translation>
  </message>
  <message>
   <source>抵质押物表</source>
   <translation>Collateral</translation>
  </message>
  <message>
   <source>押品</source>
   <translation>Collateral</translation>
  </message>
  <message>
   <source>押品共有人</source>
   <translation>Co-owner of collateral</translation>
  </message>
  <message>
   <source>押品编号</source>
   <translation>Collateral no.</translation>
  </message>
  <message>
   <source>押金/保证金</source>
   <translation>Deposits paid</translation>
  </message>
  <message>
   <source>抽 10 笔小票</source>
   <translation>Sample 10 receipts</translation>
  </message>
  <message>
   <source>抽 20 个品种</source>
   <translation>Sample 20 items</translation>
  </message>
  <message>
   <source>抽最近 20 张小票</source>
   <translation>Sample the last 20 receipts</translation>
  </message>
  <message>
   <source>抽样平均毛利率</source>
   <translation>Average gross margin, sampled</translation>
  </message>
  <message>
   <source>抽盘</source>
   <translation>Count a sample</translation>
  </message>
  <message>
   <source>抽盘≥5 个品种</source>
   <translation>Sample-count at least 5 items</translation>
  </message>
  <message>
   <source>抽盘品种的账面金额占存货余额</source>
   <translation>Book value of the goods counted as part of all stock</translation>
  </message>
  <message>
   <source>抽盘，成本价</source>
   <translation>Spot count at cost</translation>
  </message>
  <message>
   <source>担任法定代表人的企业</source>
   <translation>Business it legally represents</translation>
  </message>
  <message>
   <source>担保</source>
   <translation>Security</translation>
  </message>
  <message>
   <source>担保人股东会/董事会同意担保决议</source>
   <translation>Guarantor's shareholders' / board resolution to guarantee</translation>
  </message>
  <message>
   <source>担保分析</source>
   <translation>Analysis of the security</translation>
  </message>
  <message>
   <source>担保方式</source>
   <translation>Security</translation>
  </message>
  <message>
   <source>拍摄时间须在走访起止时间±2 小时内（可配置）</source>
   <translation>Taken within ±2 hours of the visit (configurable)</translation>
  </message>
  <message>
   <source>拒答</source>
   <translation>Declined</translation>
  </message>
  <message>
   <source>拒绝提供材料或现场检查 ≥ 2 次</source>
   <translation>Refused papers or checks twice or more</translation>
  </message>
  <message>
   <source>拒绝配合次数</source>
   <translation>Refusals to cooperate</translation>
  </message>
  <message>
   <source>招标文件/基础合同</source>
   <translation>Tender documents / underlying contract</translation>
  </message>
  <message>
   <source>招标文件，或要保函的那份合同</source>
   <translation>The tender, or the contract the guarantee is for</translation>
  </message>
  <message>
   <source>持有产品</source>
   <translation>Products held</translation>
  </message>
  <message>
   <source>持票人</source>
   <translation>Bill holder</translation>
  </message>
  <message>
   <source>持股或经营的企业</source>
   <translation>Business owned or held</translation>
  </message>
  <message>
   <source>持股比例</source>
   <translation>Share</translation>
  </message>
  <message>
   <source>挂钩标的</source>
   <translation>Linked to an underlying</translation>
  </message>
  <message>
   <source>指标</source>
   <translation>Indicator</translation>
  </message>
  <message>
   <source>按合同约定的还本计划</source>
   <translation>By the repayment plan in the contract</translation>
  </message>
  <message>
   <source>按合同约定计息</source>
   <translation>Interest by the contract</translation>
  </message>
  <message>
   <source>按合同警戒线</source>
   <translation>By the contract's warning line</translation>
  </message>
  <message>
   <source>按同业或经验推算</source>
   <translation>From peers or experience</translation>
  </message>
  <message>
   <source>按品种写数量、进价和进货时间，可从进销存系统导出；我们到店抽盘</source>
   <translation>By item: quantity, cost, date bought; export from your stock system; we sample-count on site</translation>
  </message>
  <message>
   <source>按季 0.1 %~0.3 %（可配置）</source>
   <translation>0.1 %–0.3 % a quarter (configurable)</translation>
  </message>
  <message>
   <source>按季付息到期还本</source>
   <translation>Interest quarterly, principal at maturity</translation>
  </message>
  <message>
   <source>按季付息到期还本/等额</source>
   <translation>Interest quarterly, principal at maturity / equal instalments</translation>
  </message>
  <message>
   <source>按工信部联企业〔2011〕300 号的行业</source>
   <translation>Trades of MIIT 2011 No. 300</translation>
  </message>
  <message>
   <source>按已投入且未付工程款后的净额</source>
   <translation>Net of work done and not yet paid</translation>
  </message>
  <message>
   <source>按当地政策认定套数</source>
   <translation>Number of homes per local policy</translation>
  </message>
  <message>
   <source>按押品重估周期</source>
   <translation>By revaluation cycle</translation>
  </message>
  <message>
   <source>按揭项目台账</source>
   <translation>Mortgage project ledger</translation>
  </message>
  <message>
   <source>按最低张数校验</source>
   <translation>Checked against the minimum</translation>
  </message>
  <message>
   <source>按月付息到期还本</source>
   <translation>Interest monthly, principal at maturity</translation>
  </message>
  <message>
   <source>按月付息到期还本/等额</source>
   <translation>Interest monthly, principal at maturity / equal instalments</translation>
  </message>
  <message>
   <source>按期数连续覆盖</source>
   <translation>Covers consecutive periods</translation>
  </message>
  <message>
   <source>按期还本</source>
   <translation>Agreed instalments</translation>
  </message>
  <message>
   <source>按材料清单</source>
   <translation>By checklist</translation>
  </message>
  <message>
   <source>按条件</source>
   <translation>Conditional</translation>
  </message>
  <message>
   <source>按综合贡献测算</source>
   <translation>By contribution estimate</translation>
  </message>
  <message>
   <source>按阶段默认</source>
   <translation>Default by stage</translation>
  </message>
  <message>
   <source>挑买得最多、卖得最多的前五家</source>
   <translation>Choose the five you buy most from and the five you sell most to</translation>
  </message>
  <message>
   <source>挑选前五大客户、供应商</source>
   <translation>Top five customers and suppliers</translation>
  </message>
  <message>
   <source>损失类</source>
   <translation>Loss</translation>
  </message>
  <message>
   <source>授信时员工数</source>
   <translation>Staff at approval</translation>
  </message>
  <message>
   <source>授信时抵押物价值</source>
   <translation>Collateral's value at approval</translation>
  </message>
  <message>
   <source>授信时有效流入月均</source>
   <translation>Effective inflow at approval, monthly mean</translation>
  </message>
  <message>
   <source>授信时资产负债率</source>
   <translation>Debt ratio at approval</translation>
  </message>
  <message>
   <source>授信机构</source>
   <translation>Lenders</translation>
  </message>
  <message>
   <source>授信档案台账</source>
   <translation>Credit file ledger</translation>
  </message>
  <message>
   <source>授信申请台账</source>
   <translation>Credit application ledger</translation>
  </message>
  <message>
   <source>授信编号</source>
   <translation>Credit no.</translation>
  </message>
  <message>
   <source>授信要素表</source>
   <translation>Key terms</translation>
  </message>
  <message>
   <source>授信调查报告</source>
   <translation>Credit memo</translation>
  </message>
  <message>
   <source>授信（贷款）申请书</source>
   <translation>Credit (loan) application form</translation>
  </message>
  <message>
   <source>授权</source>
   <translation>Authorisations</translation>
  </message>
  <message>
   <source>授权委托书及经办人身份证</source>
   <translation>Power of attorney and agent's ID card</translation>
  </message>
  <message>
   <source>授权终止/贷款结清后</source>
   <translation>from the end of the authorisation or loan</translation>
  </message>
  <message>
   <source>排名</source>
   <translation>Rank</translation>
  </message>
  <message>
   <source>排查应收损失</source>
   <translation>Work out the loss on receivables</translation>
  </message>
  <message>
   <source>排查民间与网贷</source>
   <translation>Look for private and online loans</translation>
  </message>
  <message>
   <source>排查过度融资</source>
   <translation>Look for too much financing</translation>
  </message>
  <message>
   <source>排污/安全许可到期日</source>
   <translation>Discharge / safety permit expires on</translation>
  </message>
  <message>
   <source>控制人</source>
   <translation>Controller</translation>
  </message>
  <message>
   <source>控制人身份证号</source>
   <translation>Controller's identity number</translation>
  </message>
  <message>
   <source>推荐</source>
   <translation>Referral</translation>
  </message>
  <message>
   <source>推荐人</source>
   <translation>Referrer</translation>
  </message>
  <message>
   <source>推荐人/来源客户</source>
   <translation>Referrer / source client</translation>
  </message>
  <message>
   <source>推荐图</source>
   <translation>Referral graph</translation>
  </message>
  <message>
   <source>措施</source>
   <translation>Mitigant</translation>
  </message>
  <message>
   <source>措施与时限</source>
   <translation>Measures and dates</translation>
  </message>
  <message>
   <source>提供虚假材料</source>
   <translation>False papers</translation>
  </message>
  <message>
   <source>提前资金落实</source>
   <translation>See to the funds in advance</translation>
  </message>
  <message>
   <source>提取盈余公积</source>
   <translation>Transferred to surplus reserve</translation>
  </message>
  <message>
   <source>提款条件</source>
   <translation>Conditions of drawing</translation>
  </message>
  <message>
   <source>揽存</source>
   <translation>Deposits won</translation>
  </message>
  <message>
   <source>搭售或强制</source>
   <translation>Tied or forced sale</translation>
  </message>
  <message>
   <source>摘要</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>撤回</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <source>撰写</source>
   <translation>Writing</translation>
  </message>
  <message>
   <source>支付其他与经营活动有关的现金</source>
   <translation>Other cash paid for operating activities</translation>
  </message>
  <message>
   <source>支付凭证</source>
   <translation>Payment vouchers</translation>
  </message>
  <message>
   <source>支付利息</source>
   <translation>Interest paid</translation>
  </message>
  <message>
   <source>支付宝</source>
   <translation>Alipay</translation>
  </message>
  <message>
   <source>支付方式</source>
   <translation>Payment method</translation>
  </message>
  <message>
   <source>支付的税费</source>
   <translation>Taxes paid</translation>
  </message>
  <message>
   <source>支付的职工薪酬</source>
   <translation>Wages paid</translation>
  </message>
  <message>
   <source>支付金额</source>
   <translation>Amount paid</translation>
  </message>
  <message>
   <source>支出</source>
   <translation>Out</translation>
  </message>
  <message>
   <source>支行行长</source>
   <translation>Branch head</translation>
  </message>
  <message>
   <source>支行行长审核</source>
   <translation>Branch head review</translation>
  </message>
  <message>
   <source>收入</source>
   <translation>In</translation>
  </message>
  <message>
   <source>收入、成本、流水、负债、民间借贷</source>
   <translation>Income, costs, statements, debts, private loans</translation>
  </message>
  <message>
   <source>收入估计</source>
   <translation>Revenue estimate</translation>
  </message>
  <message>
   <source>收入偿债比偏高</source>
   <translation>High debt-to-income ratio</translation>
  </message>
  <message>
   <source>收入证明及工资流水（6 个月）</source>
   <translation>Income certificate and salary statements (6 months)</translation>
  </message>
  <message>
   <source>收函日期</source>
   <translation>Received on</translation>
  </message>
  <message>
   <source>收到其他与经营活动有关的现金</source>
   <translation>Other cash from operating activities</translation>
  </message>
  <message>
   <source>收单</source>
   <translation>Acquiring</translation>
  </message>
  <message>
   <source>收单/微信/支付宝商户流水</source>
   <translation>Acquiring / WeChat / Alipay merchant statements</translation>
  </message>
  <message>
   <source>收单手续费</source>
   <translation>Card and code fees</translation>
  </message>
  <message>
   <source>收单收款</source>
   <translation>Card and QR</translation>
  </message>
  <message>
   <source>收回短期投资、长期债券投资和长期股权投资收到的现金</source>
   <translation>Cash from investments recovered</translation>
  </message>
  <message>
   <source>收支</source>
   <translation>In or out</translation>
  </message>
  <message>
   <source>收款</source>
   <translation>Takings</translation>
  </message>
  <message>
   <source>收款分散/手续费高</source>
   <translation>Takings scattered / fees high</translation>
  </message>
  <message>
   <source>收款方</source>
   <translation>Payee</translation>
  </message>
  <message>
   <source>收款渠道占比</source>
   <translation>How customers pay</translation>
  </message>
  <message>
   <source>收款码</source>
   <translation>QR code</translation>
  </message>
  <message>
   <source>收款码/POS</source>
   <translation>QR code / POS</translation>
  </message>
  <message>
   <source>收款码/POS 后台</source>
   <translation>QR code / POS console</translation>
  </message>
  <message>
   <source>收款码、代发、理财一起办，手续费能省多少？</source>
   <translation>QR code, payroll and wealth together: how much would you save in fees?</translation>
  </message>
  <message>
   <source>收款码或流水连续≥6 个月；有效流入覆盖月供×2</source>
   <translation>At least 6 consecutive months of QR takings or statements; effective inflow covers twice the monthly payment</translation>
  </message>
  <message>
   <source>收款码手续费、提现到账、对账麻不麻烦？</source>
   <translation>Are QR fees, withdrawals and reconciliation a nuisance?</translation>
  </message>
  <message>
   <source>收款路径</source>
   <translation>Takings route</translation>
  </message>
  <message>
   <source>收款路径（充值转消耗）</source>
   <translation>Takings route (top-ups to consumption)</translation>
  </message>
  <message>
   <source>收益不确定，以产品说明书与合同为准</source>
   <translation>Returns are uncertain; the product description and contract prevail</translation>
  </message>
  <message>
   <source>收购单据路径</source>
   <translation>Purchase notes route</translation>
  </message>
  <message>
   <source>收集材料</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>收集状态</source>
   <translation>State of collection</translation>
  </message>
  <message>
   <source>改为套保说明</source>
   <translation>Speak of hedging</translation>
  </message>
  <message>
   <source>改为脱敏展示</source>
   <translation>Show it masked</translation>
  </message>
  <message>
   <source>改写真实经营用途</source>
   <translation>State the real business purpose</translation>
  </message>
  <message>
   <source>改用客观事实</source>
   <translation>State objective facts</translation>
  </message>
  <message>
   <source>放款</source>
   <translation>Disbursement</translation>
  </message>
  <message>
   <source>放款中心</source>
   <translation>Disbursement centre</translation>
  </message>
  <message>
   <source>放款前取得</source>
   <translation>Obtained before drawdown</translation>
  </message>
  <message>
   <source>放款前须再查</source>
   <translation>Search again before drawdown</translation>
  </message>
  <message>
   <source>放款后 30 天内回流占比</source>
   <translation>Share of the loan that came back within 30 days</translation>
  </message>
  <message>
   <source>放款后 30 天内资金回流本人/关联账户 ≥ 10%</source>
   <translation>10 % or more back to the client or a related account within 30 days</translation>
  </message>
  <message>
   <source>放款日</source>
   <translation>Disbursed on</translation>
  </message>
  <message>
   <source>放款条件落实</source>
   <translation>Meeting drawdown conditions</translation>
  </message>
  <message>
   <source>放款条件落实情况</source>
   <translation>Drawdown conditions met</translation>
  </message>
  <message>
   <source>放款笔数与金额</source>
   <translation>Drawdowns, number and amount</translation>
  </message>
  <message>
   <source>放款金额</source>
   <translation>Amount disbursed</translation>
  </message>
  <message>
   <source>放款须有签约日与借据号；签约须有未过期的批复</source>
   <translation>Disbursement needs signing date and loan number; signing needs an unexpired approval</translation>
  </message>
  <message>
   <source>政府</source>
   <translation>Government</translation>
  </message>
  <message>
   <source>政府白名单</source>
   <translation>Government whitelist</translation>
  </message>
  <message>
   <source>政治公众人物</source>
   <translation>Politically exposed person</translation>
  </message>
  <message>
   <source>敏感性测算；套保建议</source>
   <translation>Work out the sensitivity; suggest hedging</translation>
  </message>
  <message>
   <source>教育支出</source>
   <translation>Education</translation>
  </message>
  <message>
   <source>教育费附加、矿产资源补偿费、排污费</source>
   <translation>Education surcharge, mineral compensation and sewage fees</translation>
  </message>
  <message>
   <source>料肉比</source>
   <translation>Feed conversion ratio</translation>
  </message>
  <message>
   <source>新增意向</source>
   <translation>New prospects</translation>
  </message>
  <message>
   <source>新增投资额 &gt; 净资产 30% 或进入不相关行业</source>
   <translation>New investment above 30 % of net assets, or an unrelated industry</translation>
  </message>
  <message>
   <source>新增投资（万元）</source>
   <translation>New investment (万元)</translation>
  </message>
  <message>
   <source>新增线索</source>
   <translation>New lead</translation>
  </message>
  <message>
   <source>新开户</source>
   <translation>New accounts</translation>
  </message>
  <message>
   <source>方便联系的时间</source>
   <translation>When to get in touch</translation>
  </message>
  <message>
   <source>方式</source>
   <translation>Way</translation>
  </message>
  <message>
   <source>方面</source>
   <translation>Side</translation>
  </message>
  <message>
   <source>无不良</source>
   <translation>No bad record</translation>
  </message>
  <message>
   <source>无偿使用</source>
   <translation>Used free of charge</translation>
  </message>
  <message>
   <source>无则 0</source>
   <translation>0 if none</translation>
  </message>
  <message>
   <source>无形资产</source>
   <translation>Intangible assets</translation>
  </message>
  <message>
   <source>无法收回的长期债券投资损失</source>
   <translation>Loss on long-term bonds written off</translation>
  </message>
  <message>
   <source>无法收回的长期股权投资损失</source>
   <translation>Loss on long-term equity investments written off</translation>
  </message>
  <message>
   <source>无真实贸易背景</source>
   <translation>No genuine trade behind the bill</translation>
  </message>
  <message>
   <source>无还本续贷</source>
   <translation>Renewed without repayment</translation>
  </message>
  <message>
   <source>无风险</source>
   <translation>No risk</translation>
  </message>
  <message>
   <source>日</source>
   <translation>day</translation>
  </message>
  <message>
   <source>日均余额</source>
   <translation>Average daily balance</translation>
  </message>
  <message>
   <source>日均外卖单量</source>
   <translation>Takeaway orders per day</translation>
  </message>
  <message>
   <source>日均进店客流</source>
   <translation>Visitors per day</translation>
  </message>
  <message>
   <source>日均送货单数</source>
   <translation>Delivery notes per day</translation>
  </message>
  <message>
   <source>日志与错误信息禁止出现 C2/C3 明文</source>
   <translation>No C2/C3 data in logs or error messages</translation>
  </message>
  <message>
   <source>日期</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>日期、开始/结束时间</source>
   <translation>Date, start and end time</translation>
  </message>
  <message>
   <source>旬报</source>
   <translation>Ten-day report</translation>
  </message>
  <message>
   <source>时效</source>
   <translation>Validity</translation>
  </message>
  <message>
   <source>时长</source>
   <translation>Duration</translation>
  </message>
  <message>
   <source>时间</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>时间、金额、主体与票据匹配</source>
   <translation>Date, amount and parties match the bill</translation>
  </message>
  <message>
   <source>时间进度</source>
   <translation>Time elapsed</translation>
  </message>
  <message>
   <source>时限</source>
   <translation>By</translation>
  </message>
  <message>
   <source>旺季备货时资金够用吗，差多少、差多久？</source>
   <translation>Is there enough money to stock up for the high season; how much is short, and for how long?</translation>
  </message>
  <message>
   <source>旺季缺货、断供会影响多少客人回头？</source>
   <translation>How many guests stay away when you run out in the high season?</translation>
  </message>
  <message>
   <source>明文敏感信息</source>
   <translation>Number of a person in plain text</translation>
  </message>
  <message>
   <source>明确「本行为代销机构，不承担兑付责任」</source>
   <translation>State: “This bank only distributes the product and is not liable for payment”</translation>
  </message>
  <message>
   <source>是</source>
   <translation>Yes</translation>
  </message>
  <message>
   <source>是→红线</source>
   <translation>Yes → red line</translation>
  </message>
  <message>
   <source>是否必需</source>
   <translation>Needed</translation>
  </message>
  <message>
   <source>是否挂靠/转包</source>
   <translation>Affiliation or subcontracting of the whole</translation>
  </message>
  <message>
   <source>暂停用信直至恢复</source>
   <translation>Stop drawdowns until it is restored</translation>
  </message>
  <message>
   <source>暂停用信；3 个工作日内专项检查；评估提前收回</source>
   <translation>Stop drawdowns; special check within 3 workdays; consider calling the loan</translation>
  </message>
  <message>
   <source>暗示</source>
   <translation>Implication</translation>
  </message>
  <message>
   <source>更换或追加保证人</source>
   <translation>Replace or add a guarantor</translation>
  </message>
  <message>
   <source>最低备付</source>
   <translation>Minimum reserve</translation>
  </message>
  <message>
   <source>最后一次联系后</source>
   <translation>from the last contact</translation>
  </message>
  <message>
   <source>最大付款方</source>
   <translation>Largest payer</translation>
  </message>
  <message>
   <source>最早</source>
   <translation>First</translation>
  </message>
  <message>
   <source>最终以审批为准</source>
   <translation>The approval decides</translation>
  </message>
  <message>
   <source>最近</source>
   <translation>Last</translation>
  </message>
  <message>
   <source>最近联系</source>
   <translation>Last contact</translation>
  </message>
  <message>
   <source>最近走访日</source>
   <translation>Last visit</translation>
  </message>
  <message>
   <source>最长逾期</source>
   <translation>Longest overdue</translation>
  </message>
  <message>
   <source>月</source>
   <translation>months</translation>
  </message>
  <message>
   <source>月份</source>
   <translation>Month</translation>
  </message>
  <message>
   <source>月出库数量</source>
   <translation>Shipped per month</translation>
  </message>
  <message>
   <source>月可支配</source>
   <translation>Disposable a month</translation>
  </message>
  <message>
   <source>月可支配收入</source>
   <translation>Monthly disposable income</translation>
  </message>
  <message>
   <source>月均申报收入</source>
   <translation>Declared revenue, monthly average</translation>
  </message>
  <message>
   <source>月工资及提成</source>
   <translation>Wages and commission per month</translation>
  </message>
  <message>
   <source>月工资总额</source>
   <translation>Total wages per month</translation>
  </message>
  <message>
   <source>月度有效流入</source>
   <translation>Effective inflow by month</translation>
  </message>
  <message>
   <source>月度有效流入表</source>
   <translation>Effective inflow by month</translation>
  </message>
  <message>
   <source>月报</source>
   <translation>Monthly report</translation>
  </message>
  <message>
   <source>月损耗率</source>
   <translation>Loss rate per month</translation>
  </message>
  <message>
   <source>月收入</source>
   <translation>Monthly income</translation>
  </message>
  <message>
   <source>月末余额</source>
   <translation>Balance at the end</translation>
  </message>
  <message>
   <source>月燃料费</source>
   <translation>Fuel cost per month</translation>
  </message>
  <message>
   <source>月电费</source>
   <translation>Power cost per month</translation>
  </message>
  <message>
   <source>月租金</source>
   <translation>Rent per month</translation>
  </message>
  <message>
   <source>月租金（自有填 0）</source>
   <translation>Rent per month (0 if owned)</translation>
  </message>
  <message>
   <source>月线上订单</source>
   <translation>Online orders per month</translation>
  </message>
  <message>
   <source>月维修轮胎费</source>
   <translation>Repairs and tyres per month</translation>
  </message>
  <message>
   <source>月耗材用量金额</source>
   <translation>Consumables used per month</translation>
  </message>
  <message>
   <source>月营业天数</source>
   <translation>Days open per month</translation>
  </message>
  <message>
   <source>月计件工资总额</source>
   <translation>Piecework wages per month</translation>
  </message>
  <message>
   <source>月设计产能</source>
   <translation>Design capacity per month</translation>
  </message>
  <message>
   <source>月还款</source>
   <translation>Monthly payment</translation>
  </message>
  <message>
   <source>月进货额</source>
   <translation>Purchases per month</translation>
  </message>
  <message>
   <source>月通行费</source>
   <translation>Tolls per month</translation>
  </message>
  <message>
   <source>月食材采购额</source>
   <translation>Food purchases per month</translation>
  </message>
  <message>
   <source>有保证人</source>
   <translation>Has a guarantor</translation>
  </message>
  <message>
   <source>有保证人吗？</source>
   <translation>Is there a guarantor?</translation>
  </message>
  <message>
   <source>有共有人</source>
   <translation>Has co-owners</translation>
  </message>
  <message>
   <source>有合同</source>
   <translation>Contract</translation>
  </message>
  <message>
   <source>有存货</source>
   <translation>Has stock</translation>
  </message>
  <message>
   <source>有存货吗？</source>
   <translation>Is there stock?</translation>
  </message>
  <message>
   <source>有对公账户</source>
   <translation>Has a corporate account</translation>
  </message>
  <message>
   <source>有对公账户吗？</source>
   <translation>Is there a corporate account?</translation>
  </message>
  <message>
   <source>有应收应付</source>
   <translation>Has receivables or payables</translation>
  </message>
  <message>
   <source>有息负债</source>
   <translation>Interest-bearing debt</translation>
  </message>
  <message>
   <source>有息负债/EBITDA</source>
   <translation>Interest-bearing debt ÷ EBITDA</translation>
  </message>
  <message>
   <source>有息负债/营业收入</source>
   <translation>Interest-bearing debt ÷ revenue</translation>
  </message>
  <message>
   <source>有息负债增幅大于收入增幅</source>
   <translation>Interest-bearing debt grows faster than revenue</translation>
  </message>
  <message>
   <source>有息负债增速-收入增速 &gt; 20 个百分点</source>
   <translation>It grows more than 20 points faster</translation>
  </message>
  <message>
   <source>有息负债率</source>
   <translation>Interest-bearing debt to assets</translation>
  </message>
  <message>
   <source>有收单</source>
   <translation>Takes card or QR payments</translation>
  </message>
  <message>
   <source>有效期 12 个月（可配置）；单日≤2 次、12 个月累计≤8 次</source>
   <translation>Valid 12 months (configurable); ≤ 2 a day, ≤ 8 in 12 months</translation>
  </message>
  <message>
   <source>有效期应覆盖贷款期限或可续办</source>
   <translation>Validity should cover the loan term or be renewable</translation>
  </message>
  <message>
   <source>有效流入</source>
   <translation>Effective inflow</translation>
  </message>
  <message>
   <source>有效流入中 POS/扫码本人占比 &gt; 20%</source>
   <translation>More than 20 % of effective inflow are own card or code payments</translation>
  </message>
  <message>
   <source>有效流入中本人刷卡占比</source>
   <translation>Own card payments as a share of effective inflow</translation>
  </message>
  <message>
   <source>有数</source>
   <translation>Known</translation>
  </message>
  <message>
   <source>有权人</source>
   <translation>Authorised person</translation>
  </message>
  <message>
   <source>有权人审批</source>
   <translation>Authorised approval</translation>
  </message>
  <message>
   <source>有权审批人</source>
   <translation>Authorised approver</translation>
  </message>
  <message>
   <source>有条件同意</source>
   <translation>Approve with conditions</translation>
  </message>
  <message>
   <source>有资质单位编的可行性研究报告，含投资估算</source>
   <translation>A feasibility study by a licensed firm, with costs</translation>
  </message>
  <message>
   <source>有赊出去的货款，或者欠供应商的货款吗？</source>
   <translation>Is anything owed by customers or to suppliers?</translation>
  </message>
  <message>
   <source>服务</source>
   <translation>Services</translation>
  </message>
  <message>
   <source>服务人员数</source>
   <translation>Service staff</translation>
  </message>
  <message>
   <source>服务能力</source>
   <translation>Service capacity</translation>
  </message>
  <message>
   <source>服务（美发/修理/教培/医美等）</source>
   <translation>Services (hair, repair, training, aesthetics …)</translation>
  </message>
  <message>
   <source>服务（美容美发/修理）</source>
   <translation>Services (beauty, repair)</translation>
  </message>
  <message>
   <source>期内人工费总额</source>
   <translation>Labour cost in the period</translation>
  </message>
  <message>
   <source>期内完成产值</source>
   <translation>Output completed in the period</translation>
  </message>
  <message>
   <source>期内开票额</source>
   <translation>Invoiced in the period</translation>
  </message>
  <message>
   <source>期内收到工程款</source>
   <translation>Received in the period</translation>
  </message>
  <message>
   <source>期内收购单据合计</source>
   <translation>Purchase notes in the period</translation>
  </message>
  <message>
   <source>期初头寸</source>
   <translation>Opening position</translation>
  </message>
  <message>
   <source>期初存货</source>
   <translation>Opening stock</translation>
  </message>
  <message>
   <source>期初权益不为正</source>
   <translation>Equity at the beginning is not above zero</translation>
  </message>
  <message>
   <source>期初进度</source>
   <translation>Opening progress</translation>
  </message>
  <message>
   <source>期初预付卡余额</source>
   <translation>Opening prepaid card balance</translation>
  </message>
  <message>
   <source>期末/期初-1</source>
   <translation>End ÷ beginning − 1</translation>
  </message>
  <message>
   <source>期末头寸</source>
   <translation>Closing position</translation>
  </message>
  <message>
   <source>期末存货</source>
   <translation>Closing stock</translation>
  </message>
  <message>
   <source>期末未分配利润＝期初＋净利润－提取盈余公积－分配</source>
   <translation>Undistributed profit at the end = beginning + net profit − surplus reserve − distribution</translation>
  </message>
  <message>
   <source>期末进度</source>
   <translation>Closing progress</translation>
  </message>
  <message>
   <source>期末预付卡余额</source>
   <translation>Closing prepaid card balance</translation>
  </message>
  <message>
   <source>期货</source>
   <translation>Futures</translation>
  </message>
  <message>
   <source>期货盈利诱导</source>
   <translation>Luring into futures</translation>
  </message>
  <message>
   <source>期间</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>期间利润</source>
   <translation>Profit of the period</translation>
  </message>
  <message>
   <source>期间折旧</source>
   <translation>Depreciation of the period</translation>
  </message>
  <message>
   <source>期间提取</source>
   <translation>Drawn during the period</translation>
  </message>
  <message>
   <source>期间注资</source>
   <translation>Paid in during the period</translation>
  </message>
  <message>
   <source>未分配利润</source>
   <translation>Undistributed profit</translation>
  </message>
  <message>
   <source>未分配利润滚动不平</source>
   <translation>Undistributed profit does not roll forward</translation>
  </message>
  <message>
   <source>未婚</source>
   <translation>Single</translation>
  </message>
  <message>
   <source>未婚、丧偶以本人签署声明为准，离婚须附财产分割</source>
   <translation>Single or widowed: own signed declaration; divorced: with division of property</translation>
  </message>
  <message>
   <source>未成交意向客户个人信息</source>
   <translation>Personal data of prospects not won</translation>
  </message>
  <message>
   <source>未经同意擅自改变资金用途</source>
   <translation>Use of funds changed without consent</translation>
  </message>
  <message>
   <source>未落实上期批复条件</source>
   <translation>Conditions of the previous approval not met</translation>
  </message>
  <message>
   <source>未问</source>
   <translation>Not asked</translation>
  </message>
  <message>
   <source>本人</source>
   <translation>The person concerned</translation>
  </message>
  <message>
   <source>本人互转</source>
   <translation>Between own accounts</translation>
  </message>
  <message>
   <source>本人做一份风险测评，约 5 分钟</source>
   <translation>A risk questionnaire you fill in yourself, about 5 minutes</translation>
  </message>
  <message>
   <source>本人及协办人已亲赴现场调查，核对原件，所附数据与影像真实，由本人独立判断并承担调查责任</source>
   <translation>The co-investigator and I went to the site in person and checked the originals; all data and images are genuine; I judged independently and bear the responsibility of the investigation</translation>
  </message>
  <message>
   <source>本人当面签字，签好才能查征信；配偶、保证人各签一份</source>
   <translation>Signed in person before we may check; spouse and guarantor sign one each</translation>
  </message>
  <message>
   <source>本人（本企业）</source>
   <translation>The client</translation>
  </message>
  <message>
   <source>本地库 AES-256 加密，密钥与数据分离</source>
   <translation>Local database encrypted with AES-256; key kept apart from the data</translation>
  </message>
  <message>
   <source>本年净利/上年净利-1</source>
   <translation>This year's net profit ÷ last year's − 1</translation>
  </message>
  <message>
   <source>本年收入/上年收入-1</source>
   <translation>This year's revenue ÷ last year's − 1</translation>
  </message>
  <message>
   <source>本批饲料用量</source>
   <translation>Feed used for this batch</translation>
  </message>
  <message>
   <source>本月扣款失败次数</source>
   <translation>Failed debits this month</translation>
  </message>
  <message>
   <source>本期计提折旧</source>
   <translation>Depreciation of the period</translation>
  </message>
  <message>
   <source>本次担保</source>
   <translation>Guarantees now</translation>
  </message>
  <message>
   <source>本科</source>
   <translation>Bachelor</translation>
  </message>
  <message>
   <source>本行存单/国债</source>
   <translation>Deposit certificate of this bank / treasury bond</translation>
  </message>
  <message>
   <source>本行贷款</source>
   <translation>Loan of our bank</translation>
  </message>
  <message>
   <source>本金币种一致</source>
   <translation>Principal in the same currency</translation>
  </message>
  <message>
   <source>本金按合同约定保障、收益浮动；须专区双录</source>
   <translation>Principal protected by contract, return floats; recorded sale in the dedicated area</translation>
  </message>
  <message>
   <source>机会</source>
   <translation>Opportunity</translation>
  </message>
  <message>
   <source>机器设备（通用）</source>
   <translation>Machinery (general)</translation>
  </message>
  <message>
   <source>机构/控制人税收居民身份声明</source>
   <translation>Tax residence declaration of entity / controller</translation>
  </message>
  <message>
   <source>权利金</source>
   <translation>Option premium</translation>
  </message>
  <message>
   <source>权属、查封、价值、变现四项</source>
   <translation>Title, seizure, value, saleability</translation>
  </message>
  <message>
   <source>权属人</source>
   <translation>Title holder</translation>
  </message>
  <message>
   <source>权属清晰、未查封、可办理抵押</source>
   <translation>Clear title, not seized, mortgageable</translation>
  </message>
  <message>
   <source>权益、自有资金比例、家庭资产</source>
   <translation>Equity, own funds, family assets</translation>
  </message>
  <message>
   <source>权益乘数</source>
   <translation>Equity multiplier</translation>
  </message>
  <message>
   <source>权益变动＝净利润－分配＋增资－减资</source>
   <translation>Change in equity = net profit − distribution + capital added − capital withdrawn</translation>
  </message>
  <message>
   <source>权益检验</source>
   <translation>Equity check</translation>
  </message>
  <message>
   <source>权证原件</source>
   <translation>Original title</translation>
  </message>
  <message>
   <source>权证号</source>
   <translation>Title no.</translation>
  </message>
  <message>
   <source>权重</source>
   <translation>Weight</translation>
  </message>
  <message>
   <source>材料</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>材料形式</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>材料收集中</source>
   <translation>Collecting documents</translation>
  </message>
  <message>
   <source>材料清单</source>
   <translation>Checklist</translation>
  </message>
  <message>
   <source>材料清单台账</source>
   <translation>Ledger of documents</translation>
  </message>
  <message>
   <source>材料清单状态表</source>
   <translation>Checklist status</translation>
  </message>
  <message>
   <source>材料类别</source>
   <translation>Category of document</translation>
  </message>
  <message>
   <source>条件</source>
   <translation>Conditions</translation>
  </message>
  <message>
   <source>来自意向，在意向里改</source>
   <translation>From the opportunity; change it there</translation>
  </message>
  <message>
   <source>来自预警信号目录</source>
   <translation>From the warning signals</translation>
  </message>
  <message>
   <source>林权/水域滩涂养殖权</source>
   <translation>Forest or aquaculture rights</translation>
  </message>
  <message>
   <source>查主体（营业执照、实控、关联）</source>
   <translation>Check identity (licence, control, related parties)</translation>
  </message>
  <message>
   <source>查封</source>
   <translation>Sealed</translation>
  </message>
  <message>
   <source>查担保与资产</source>
   <translation>Check security and assets</translation>
  </message>
  <message>
   <source>查担保变化</source>
   <translation>Check changes in security</translation>
  </message>
  <message>
   <source>查用途与还款能力</source>
   <translation>Check purpose and ability to repay</translation>
  </message>
  <message>
   <source>查真实经营与现金流</source>
   <translation>Check real business and cash flow</translation>
  </message>
  <message>
   <source>查经营与财务变化</source>
   <translation>Check changes in business and finances</translation>
  </message>
  <message>
   <source>查资金流向</source>
   <translation>Check where the money went</translation>
  </message>
  <message>
   <source>查还款与预警</source>
   <translation>Check repayment and warnings</translation>
  </message>
  <message>
   <source>标的真实；投保人对标的有保险利益</source>
   <translation>Genuine object; policyholder has an insurable interest</translation>
  </message>
  <message>
   <source>标的额 &gt; 净资产 10%</source>
   <translation>Amount in dispute above 10 % of net assets</translation>
  </message>
  <message>
   <source>核发票与抵押状态</source>
   <translation>Check invoices and whether mortgaged</translation>
  </message>
  <message>
   <source>核合同与面签</source>
   <translation>Verify contract and signing in person</translation>
  </message>
  <message>
   <source>核实</source>
   <translation>Check</translation>
  </message>
  <message>
   <source>核实信用状况</source>
   <translation>Check the standing</translation>
  </message>
  <message>
   <source>核实占用方是否关联</source>
   <translation>Check whether who holds them is related</translation>
  </message>
  <message>
   <source>核实原因；冻结额度</source>
   <translation>Check; freeze the line</translation>
  </message>
  <message>
   <source>核实原因；重测集中度</source>
   <translation>Find the reason; measure the concentration anew</translation>
  </message>
  <message>
   <source>核实合同</source>
   <translation>Check the contract</translation>
  </message>
  <message>
   <source>核实实控人与股权</source>
   <translation>Check who controls the firm, and its shares</translation>
  </message>
  <message>
   <source>核实实际用款人</source>
   <translation>Check who really uses the money</translation>
  </message>
  <message>
   <source>核实并记录</source>
   <translation>Check and note</translation>
  </message>
  <message>
   <source>核实搬迁计划；要求提供新租约</source>
   <translation>Check the plan to move; ask for a new lease</translation>
  </message>
  <message>
   <source>核实权利；保险理赔</source>
   <translation>Check the rights; claim the insurance</translation>
  </message>
  <message>
   <source>核实真实性、合法性、合理性、完整性、有效性</source>
   <translation>Verify truth, legality, reasonableness, completeness and validity</translation>
  </message>
  <message>
   <source>核实续贷安排</source>
   <translation>Check what is arranged for renewal</translation>
  </message>
  <message>
   <source>核实资金来源；约束用途</source>
   <translation>Find where the money comes from; tie its use</translation>
  </message>
  <message>
   <source>核实进展与资产保全</source>
   <translation>Check progress, and preservation of assets</translation>
  </message>
  <message>
   <source>核实金额与整改期限</source>
   <translation>Check the amount and the time to mend</translation>
  </message>
  <message>
   <source>核实；关注群体事件</source>
   <translation>Check; watch for unrest</translation>
  </message>
  <message>
   <source>核实；限制新增</source>
   <translation>Check; limit new loans</translation>
  </message>
  <message>
   <source>核心企业上下游</source>
   <translation>Core company's supply chain</translation>
  </message>
  <message>
   <source>核心企业（上下游）暴雷</source>
   <translation>Core enterprise up or down the chain fails</translation>
  </message>
  <message>
   <source>核心品种价格月变动</source>
   <translation>Monthly change of the key price</translation>
  </message>
  <message>
   <source>核心品种价格月变动 &gt; 20%</source>
   <translation>Key price moves by more than 20 % in a month</translation>
  </message>
  <message>
   <source>核心客户/供应商逾期或破产</source>
   <translation>Core customer or supplier overdue or bankrupt</translation>
  </message>
  <message>
   <source>核抵质押登记</source>
   <translation>Verify mortgage and pledge registration</translation>
  </message>
  <message>
   <source>核支付对象与金额</source>
   <translation>Verify payee and amount</translation>
  </message>
  <message>
   <source>核放款条件落实</source>
   <translation>Verify drawdown conditions</translation>
  </message>
  <message>
   <source>核查收入真实性</source>
   <translation>Check that revenue is real</translation>
  </message>
  <message>
   <source>核查资金用途</source>
   <translation>Check what the money was used for</translation>
  </message>
  <message>
   <source>核首付来源</source>
   <translation>Check the source of the down payment</translation>
  </message>
  <message>
   <source>档案号</source>
   <translation>File no.</translation>
  </message>
  <message>
   <source>档案移交、借阅与保管</source>
   <translation>Hand-over, lending and custody of files</translation>
  </message>
  <message>
   <source>检查</source>
   <translation>Check</translation>
  </message>
  <message>
   <source>检查人(双人)</source>
   <translation>Checked by (two)</translation>
  </message>
  <message>
   <source>检查前分类</source>
   <translation>Class before</translation>
  </message>
  <message>
   <source>检查报告</source>
   <translation>Check report</translation>
  </message>
  <message>
   <source>检查类型</source>
   <translation>Check type</translation>
  </message>
  <message>
   <source>检查编号</source>
   <translation>Check no.</translation>
  </message>
  <message>
   <source>楼栋/套数</source>
   <translation>Buildings / units</translation>
  </message>
  <message>
   <source>楼盘准入与按揭放款进度</source>
   <translation>Admission of housing projects and progress of home loans</translation>
  </message>
  <message>
   <source>楼盘风险提示</source>
   <translation>Project risk note</translation>
  </message>
  <message>
   <source>概率</source>
   <translation>Probability</translation>
  </message>
  <message>
   <source>欠条/签单/微信记录，逐户</source>
   <translation>IOUs, signed bills or chats, debtor by debtor</translation>
  </message>
  <message>
   <source>欠租月数</source>
   <translation>Months of rent owed</translation>
  </message>
  <message>
   <source>欠税或虚开处罚</source>
   <translation>Tax owed, or fined for false invoices</translation>
  </message>
  <message>
   <source>欠薪月数</source>
   <translation>Months of wages owed</translation>
  </message>
  <message>
   <source>次</source>
   <translation>times</translation>
  </message>
  <message>
   <source>次年 1月15日前</source>
   <translation>By 15 January of the next year</translation>
  </message>
  <message>
   <source>次级类</source>
   <translation>Substandard</translation>
  </message>
  <message>
   <source>正常收回</source>
   <translation>Repaid</translation>
  </message>
  <message>
   <source>正常类</source>
   <translation>Pass</translation>
  </message>
  <message>
   <source>正文不应出现完整证件号/卡号/手机号</source>
   <translation>A text should not hold a whole identity, card or telephone number</translation>
  </message>
  <message>
   <source>歧视性表述</source>
   <translation>Discriminating words</translation>
  </message>
  <message>
   <source>每个风险必须有具体措施、责任人与时限</source>
   <translation>Every risk has a concrete measure, a person and a date</translation>
  </message>
  <message>
   <source>每公里通行成本</source>
   <translation>Toll per km</translation>
  </message>
  <message>
   <source>每张照片必须归到对应用途标签；缺项不得提交尽调</source>
   <translation>Every photo carries its tag; due diligence cannot be submitted with tags missing</translation>
  </message>
  <message>
   <source>每批（季）现金成本</source>
   <translation>Cash cost per batch (season)</translation>
  </message>
  <message>
   <source>每日资金净流量预测</source>
   <translation>Daily net cash flow forecast</translation>
  </message>
  <message>
   <source>每月 10/20/月末</source>
   <translation>10th, 20th and end of each month</translation>
  </message>
  <message>
   <source>每月 3 日前报上月</source>
   <translation>By the 3rd for the month before</translation>
  </message>
  <message>
   <source>每月周末及节假日营业天数</source>
   <translation>Weekend days and holidays open per month</translation>
  </message>
  <message>
   <source>每月外卖营业天数</source>
   <translation>Takeaway days per month</translation>
  </message>
  <message>
   <source>每月工作日营业天数</source>
   <translation>Weekdays open per month</translation>
  </message>
  <message>
   <source>每月营业天数</source>
   <translation>Days open per month</translation>
  </message>
  <message>
   <source>每月还款占家庭收入的比例是多少？</source>
   <translation>What share of family income goes to monthly repayments?</translation>
  </message>
  <message>
   <source>每次走访一条，双人尽调两名调查人必填</source>
   <translation>One row a visit; both investigators required for due diligence</translation>
  </message>
  <message>
   <source>每笔申请的每份材料一条：收到没有、是否还有效</source>
   <translation>One line for each document of each application: whether it came in, whether it is still good</translation>
  </message>
  <message>
   <source>毛利</source>
   <translation>Gross profit</translation>
  </message>
  <message>
   <source>毛利率</source>
   <translation>Gross margin</translation>
  </message>
  <message>
   <source>毛利率异动</source>
   <translation>Jump in gross margin</translation>
  </message>
  <message>
   <source>毛利率异常波动</source>
   <translation>Gross margin jumps</translation>
  </message>
  <message>
   <source>毛利率检验</source>
   <translation>Gross margin check</translation>
  </message>
  <message>
   <source>毛利率（抽样加权）</source>
   <translation>Gross margin (weighted sample)</translation>
  </message>
  <message>
   <source>毛利率（账面）</source>
   <translation>Gross margin (books)</translation>
  </message>
  <message>
   <source>民企</source>
   <translation>Private enterprise</translation>
  </message>
  <message>
   <source>民间借款</source>
   <translation>Private loans</translation>
  </message>
  <message>
   <source>民间借贷与网贷未穿透</source>
   <translation>Private and online loans not looked through</translation>
  </message>
  <message>
   <source>水、电、燃气缴费单；「网上国网」或微信生活缴费里能查，截图即可</source>
   <translation>Water, power and gas bills; screenshots from the State Grid app or WeChat payments will do</translation>
  </message>
  <message>
   <source>水电月均</source>
   <translation>Water and power, monthly average</translation>
  </message>
  <message>
   <source>水电煤及变动</source>
   <translation>Utilities and change</translation>
  </message>
  <message>
   <source>水电燃气</source>
   <translation>Power, water and gas</translation>
  </message>
  <message>
   <source>水电燃气月均</source>
   <translation>Water, power and gas, monthly average</translation>
  </message>
  <message>
   <source>水表、电表、纳税</source>
   <translation>Water, power, tax</translation>
  </message>
  <message>
   <source>水表电表</source>
   <translation>Water and power meters</translation>
  </message>
  <message>
   <source>水费</source>
   <translation>Water</translation>
  </message>
  <message>
   <source>沙龙、展会</source>
   <translation>Salon, fair</translation>
  </message>
  <message>
   <source>没有</source>
   <translation>None</translation>
  </message>
  <message>
   <source>没有利息费用</source>
   <translation>There is no interest</translation>
  </message>
  <message>
   <source>没有到期本息</source>
   <translation>No principal or interest falls due</translation>
  </message>
  <message>
   <source>没有有息负债</source>
   <translation>There is no interest-bearing debt</translation>
  </message>
  <message>
   <source>没有负债</source>
   <translation>There are no liabilities</translation>
  </message>
  <message>
   <source>油卡/充电账单</source>
   <translation>Fuel card / charging bills</translation>
  </message>
  <message>
   <source>油耗与通行</source>
   <translation>Fuel and tolls</translation>
  </message>
  <message>
   <source>泄露他人信息</source>
   <translation>Disclosure about others</translation>
  </message>
  <message>
   <source>法人/本人生日</source>
   <translation>Birthday of legal representative / client</translation>
  </message>
  <message>
   <source>法人或非法人组织，统一社会信用代码以 91 或 93 开头</source>
   <translation>Legal person or other organisation; credit code begins with 91 or 93</translation>
  </message>
  <message>
   <source>法务介入</source>
   <translation>Call in the lawyers</translation>
  </message>
  <message>
   <source>法定代表人</source>
   <translation>Legal representative</translation>
  </message>
  <message>
   <source>法定代表人或实际控制人</source>
   <translation>Legal representative or controller</translation>
  </message>
  <message>
   <source>法定代表人来不了时：委托书签字盖章，经办人带身份证</source>
   <translation>If the legal representative cannot come: signed and sealed power of attorney; the agent brings an ID card</translation>
  </message>
  <message>
   <source>法定代表人签字+公章</source>
   <translation>Legal representative's signature + seal</translation>
  </message>
  <message>
   <source>法定代表人签字、盖公章的证明书，带身份证原件</source>
   <translation>Certificate signed by the legal representative and sealed; bring the original ID card</translation>
  </message>
  <message>
   <source>法定代表人身份证明书及身份证</source>
   <translation>Legal representative's certificate and ID card</translation>
  </message>
  <message>
   <source>法律合规</source>
   <translation>Legal and compliance</translation>
  </message>
  <message>
   <source>注册信息与实际是否一致；家庭成员、婚姻、子女</source>
   <translation>Does registration match reality; family, marriage, children</translation>
  </message>
  <message>
   <source>注册地与经营地不一致时填写</source>
   <translation>Where the registered and the business address differ</translation>
  </message>
  <message>
   <source>注册地址</source>
   <translation>Registered address</translation>
  </message>
  <message>
   <source>注册资本</source>
   <translation>Registered capital</translation>
  </message>
  <message>
   <source>洗钱风险等级</source>
   <translation>Money-laundering risk</translation>
  </message>
  <message>
   <source>活动、投入与转化</source>
   <translation>Campaigns, cost and conversion</translation>
  </message>
  <message>
   <source>活动名称</source>
   <translation>Campaign</translation>
  </message>
  <message>
   <source>活动日期</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>活动编号</source>
   <translation>Campaign no.</translation>
  </message>
  <message>
   <source>活跃</source>
   <translation>Active</translation>
  </message>
  <message>
   <source>流入</source>
   <translation>Inflow</translation>
  </message>
  <message>
   <source>流入笔数</source>
   <translation>Inflows</translation>
  </message>
  <message>
   <source>流出</source>
   <translation>Outflow</translation>
  </message>
  <message>
   <source>流出笔数</source>
   <translation>Outflows</translation>
  </message>
  <message>
   <source>流动比率</source>
   <translation>Current ratio</translation>
  </message>
  <message>
   <source>流动比率低于 1</source>
   <translation>Current ratio below 1</translation>
  </message>
  <message>
   <source>流动比率低于 1 或营运资金由正转负</source>
   <translation>Current ratio below 1, or working capital turned negative</translation>
  </message>
  <message>
   <source>流动负债</source>
   <translation>Current liabilities</translation>
  </message>
  <message>
   <source>流动负债合计</source>
   <translation>Total current liabilities</translation>
  </message>
  <message>
   <source>流动负债合计＝明细之和</source>
   <translation>Current liabilities = sum of their rows</translation>
  </message>
  <message>
   <source>流动资产</source>
   <translation>Current assets</translation>
  </message>
  <message>
   <source>流动资产/流动负债</source>
   <translation>Current assets ÷ current liabilities</translation>
  </message>
  <message>
   <source>流动资产合计</source>
   <translation>Total current assets</translation>
  </message>
  <message>
   <source>流动资产合计＝明细之和</source>
   <translation>Current assets = sum of their rows</translation>
  </message>
  <message>
   <source>流动资金测算表/项目资金平衡表/还款能力表</source>
   <translation>Working capital / project funding / repayment capacity</translation>
  </message>
  <message>
   <source>流动资金贷款</source>
   <translation>Working capital loan</translation>
  </message>
  <message>
   <source>流向限制领域笔数</source>
   <translation>Payments into restricted fields</translation>
  </message>
  <message>
   <source>流失</source>
   <translation>Lost</translation>
  </message>
  <message>
   <source>流水分析</source>
   <translation>Analysis of the flows</translation>
  </message>
  <message>
   <source>流水发现</source>
   <translation>Findings in the flows</translation>
  </message>
  <message>
   <source>流水号</source>
   <translation>Serial</translation>
  </message>
  <message>
   <source>流水对手</source>
   <translation>Counterparties</translation>
  </message>
  <message>
   <source>流水对手方</source>
   <translation>Counterparty in statements</translation>
  </message>
  <message>
   <source>流水明细</source>
   <translation>Flows</translation>
  </message>
  <message>
   <source>流水月度</source>
   <translation>Flows by month</translation>
  </message>
  <message>
   <source>流水月数</source>
   <translation>Months looked at</translation>
  </message>
  <message>
   <source>流水账户数</source>
   <translation>Accounts looked at</translation>
  </message>
  <message>
   <source>流水里查过什么、查出什么</source>
   <translation>What was looked for in the flows, and found</translation>
  </message>
  <message>
   <source>流贷测算用</source>
   <translation>For the need of working capital</translation>
  </message>
  <message>
   <source>测算参数无依据、逻辑倒推</source>
   <translation>Parameters without basis; reverse-engineered logic</translation>
  </message>
  <message>
   <source>测算担保链风险</source>
   <translation>Work out the risk of the chain</translation>
  </message>
  <message>
   <source>测算说明</source>
   <translation>How the need is reckoned</translation>
  </message>
  <message>
   <source>测算资金缺口</source>
   <translation>Work out the gap of funds</translation>
  </message>
  <message>
   <source>消费、按揭、理财</source>
   <translation>Consumption, mortgage, wealth</translation>
  </message>
  <message>
   <source>消防/油烟/排水是否合规</source>
   <translation>Fire safety, exhaust and drainage in order</translation>
  </message>
  <message>
   <source>涉及笔数</source>
   <translation>Rows</translation>
  </message>
  <message>
   <source>涉嫌转贷或高利贷，须核实合规</source>
   <translation>Hints at on-lending or usury; check whether it is allowed</translation>
  </message>
  <message>
   <source>涉嫌违法</source>
   <translation>Hints at a crime</translation>
  </message>
  <message>
   <source>涉嫌造假</source>
   <translation>Hints at forgery</translation>
  </message>
  <message>
   <source>涉诉情况</source>
   <translation>Lawsuits</translation>
  </message>
  <message>
   <source>淡旺季系数</source>
   <translation>Seasonal index</translation>
  </message>
  <message>
   <source>混淆存款</source>
   <translation>Confused with a deposit</translation>
  </message>
  <message>
   <source>灯</source>
   <translation>Light</translation>
  </message>
  <message>
   <source>点货检验</source>
   <translation>Stock count</translation>
  </message>
  <message>
   <source>点货覆盖率</source>
   <translation>Coverage of the count</translation>
  </message>
  <message>
   <source>照片</source>
   <translation>Photos</translation>
  </message>
  <message>
   <source>照片与走访记录、调查报告互相引用编号；不得删改原图，只能新增补充</source>
   <translation>Photos, visit notes and memo refer to each other by number; originals are never deleted or altered, only added to</translation>
  </message>
  <message>
   <source>照片元数据：拍摄时间（EXIF）、GPS、设备、文件 SHA-256、导入时间、原图未编辑</source>
   <translation>Photo data: time taken (EXIF), GPS, device, SHA-256, time imported, original unedited</translation>
  </message>
  <message>
   <source>照片数</source>
   <translation>Photos</translation>
  </message>
  <message>
   <source>燃料单价</source>
   <translation>Fuel price</translation>
  </message>
  <message>
   <source>燃料路径</source>
   <translation>Fuel route</translation>
  </message>
  <message>
   <source>燃气</source>
   <translation>Gas</translation>
  </message>
  <message>
   <source>父母</source>
   <translation>Parent</translation>
  </message>
  <message>
   <source>物业管理</source>
   <translation>Property management</translation>
  </message>
  <message>
   <source>物流运费月均</source>
   <translation>Logistics, monthly average</translation>
  </message>
  <message>
   <source>特约商户申请表与结算账户信息</source>
   <translation>Merchant application and settlement account</translation>
  </message>
  <message>
   <source>状态</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>环保、安全、消防、食品安全处罚或停产整改</source>
   <translation>Fined or halted for environment, safety, fire or food</translation>
  </message>
  <message>
   <source>环境</source>
   <translation>Conditions</translation>
  </message>
  <message>
   <source>环评批复/登记、节能审查</source>
   <translation>Environmental approval / filing, energy review</translation>
  </message>
  <message>
   <source>环评批复或登记表；要做节能审查的带审查意见</source>
   <translation>The environmental approval or form, and the energy review where one is due</translation>
  </message>
  <message>
   <source>现值</source>
   <translation>Present value</translation>
  </message>
  <message>
   <source>现在有多少员工？</source>
   <translation>How many employees are there now?</translation>
  </message>
  <message>
   <source>现在的贷款利率和还款方式您觉得哪里不合适？</source>
   <translation>What do you dislike about your present loan's rate and repayment?</translation>
  </message>
  <message>
   <source>现场</source>
   <translation>On site</translation>
  </message>
  <message>
   <source>现场关门且营业时间内连续 2 次走访未营业</source>
   <translation>Found closed on two visits in a row within business hours</translation>
  </message>
  <message>
   <source>现场发现或公告</source>
   <translation>Found on site or announced</translation>
  </message>
  <message>
   <source>现场取得</source>
   <translation>On site</translation>
  </message>
  <message>
   <source>现场所见</source>
   <translation>Seen on site</translation>
  </message>
  <message>
   <source>现场抽盘</source>
   <translation>Sample count on site</translation>
  </message>
  <message>
   <source>现场核实订单；下调额度</source>
   <translation>Check the orders on site; lower the line</translation>
  </message>
  <message>
   <source>现场点数</source>
   <translation>Count on site</translation>
  </message>
  <message>
   <source>现场点数或抽样</source>
   <translation>Count or sample on site</translation>
  </message>
  <message>
   <source>现有融资</source>
   <translation>Borrowings</translation>
  </message>
  <message>
   <source>现有融资一览表</source>
   <translation>Existing borrowings</translation>
  </message>
  <message>
   <source>现货匹配+书面风险确认</source>
   <translation>Matching spot business + written risk confirmation</translation>
  </message>
  <message>
   <source>现金</source>
   <translation>Cash</translation>
  </message>
  <message>
   <source>现金净增加＝货币资金变动（受限资金另调）</source>
   <translation>Net increase in cash = change in cash and bank (restricted cash apart)</translation>
  </message>
  <message>
   <source>现金及保险柜</source>
   <translation>Cash and safe</translation>
  </message>
  <message>
   <source>现金存入</source>
   <translation>Cash paid in</translation>
  </message>
  <message>
   <source>现金循环天数</source>
   <translation>Cash cycle</translation>
  </message>
  <message>
   <source>现金投放</source>
   <translation>Cash issued</translation>
  </message>
  <message>
   <source>现金支取</source>
   <translation>Cash drawn</translation>
  </message>
  <message>
   <source>现金收入月均</source>
   <translation>Cash takings, monthly average</translation>
  </message>
  <message>
   <source>现金收入月均（自述）</source>
   <translation>Cash takings, monthly average (as stated)</translation>
  </message>
  <message>
   <source>现金比率</source>
   <translation>Cash ratio</translation>
  </message>
  <message>
   <source>现金流</source>
   <translation>Cash flow</translation>
  </message>
  <message>
   <source>现金流动负债比</source>
   <translation>Operating cash flow to current liabilities</translation>
  </message>
  <message>
   <source>现金流量表</source>
   <translation>Cash flow statement</translation>
  </message>
  <message>
   <source>现金流量表不平</source>
   <translation>Cash flow statement does not agree</translation>
  </message>
  <message>
   <source>现金流高度依赖单一渠道</source>
   <translation>Cash flow hangs on one channel</translation>
  </message>
  <message>
   <source>理由</source>
   <translation>Reasons</translation>
  </message>
  <message>
   <source>理财</source>
   <translation>Wealth</translation>
  </message>
  <message>
   <source>理财/代销产品购买</source>
   <translation>Purchase of wealth / agency products</translation>
  </message>
  <message>
   <source>理财与证券</source>
   <translation>Wealth products and securities</translation>
  </message>
  <message>
   <source>理财申购</source>
   <translation>Wealth products bought</translation>
  </message>
  <message>
   <source>理财经理</source>
   <translation>Wealth manager</translation>
  </message>
  <message>
   <source>理财赎回</source>
   <translation>Wealth product redeemed</translation>
  </message>
  <message>
   <source>生产周期</source>
   <translation>Production cycle</translation>
  </message>
  <message>
   <source>生产性生物资产</source>
   <translation>Biological assets</translation>
  </message>
  <message>
   <source>生活、教育、赡养，不含还贷</source>
   <translation>Living, education, support; without loan payments</translation>
  </message>
  <message>
   <source>生鲜 15~25%</source>
   <translation>Fresh food 15–25%</translation>
  </message>
  <message>
   <source>生鲜填，其他 0</source>
   <translation>For fresh food; otherwise 0</translation>
  </message>
  <message>
   <source>生鲜餐饮宜 &lt;15</source>
   <translation>Fresh food and catering better &lt;15</translation>
  </message>
  <message>
   <source>用什么方式担保？</source>
   <translation>How is it secured?</translation>
  </message>
  <message>
   <source>用信条件</source>
   <translation>Conditions of use</translation>
  </message>
  <message>
   <source>用地规划许可证和工程规划许可证原件</source>
   <translation>The original permits of land use and of construction planning</translation>
  </message>
  <message>
   <source>用收款码或 POS 收款吗？</source>
   <translation>Are payments taken by QR code or POS?</translation>
  </message>
  <message>
   <source>用途</source>
   <translation>Purpose</translation>
  </message>
  <message>
   <source>用途不真实或与金额、期限不匹配</source>
   <translation>Purpose not genuine, or not matching amount and term</translation>
  </message>
  <message>
   <source>用途不符或受托支付资金回流</source>
   <translation>Not used as agreed, or entrusted payment came back</translation>
  </message>
  <message>
   <source>用途与还款</source>
   <translation>Purpose and repayment</translation>
  </message>
  <message>
   <source>用途合理性、自有资金比例、第一/第二还款来源</source>
   <translation>Sound purpose, own funds, first and second source of repayment</translation>
  </message>
  <message>
   <source>用途明细</source>
   <translation>Purposes</translation>
  </message>
  <message>
   <source>用途明细表</source>
   <translation>Use of funds</translation>
  </message>
  <message>
   <source>用途有合同；自有资金比例≥30 %（可配置）</source>
   <translation>Purpose under contract; own funds ≥ 30 % (configurable)</translation>
  </message>
  <message>
   <source>用途有合同；自有资金比例不低于 30 %</source>
   <translation>A contract for every purpose; own funds of at least 30 %</translation>
  </message>
  <message>
   <source>用途标的物（货物/设备/装修）</source>
   <translation>Object of the loan (goods / equipment / fit-out)</translation>
  </message>
  <message>
   <source>用途核查结果</source>
   <translation>Use of funds</translation>
  </message>
  <message>
   <source>用途核验（受托/自主支付凭证）、经营变化</source>
   <translation>Verify use (entrusted or own payment vouchers), changes in business</translation>
  </message>
  <message>
   <source>由其推荐</source>
   <translation>Referred by it</translation>
  </message>
  <message>
   <source>由客户经理据凭证编制并注明来源</source>
   <translation>Drawn up by the manager from documents, with sources</translation>
  </message>
  <message>
   <source>由经办人代办</source>
   <translation>Handled by an agent</translation>
  </message>
  <message>
   <source>由经办人代办吗？</source>
   <translation>Does an agent handle it?</translation>
  </message>
  <message>
   <source>由行里认可的评估公司上门看房，约 3 个工作日出报告</source>
   <translation>An appraiser approved by the bank visits; report in about 3 working days</translation>
  </message>
  <message>
   <source>由走访台账回填</source>
   <translation>From the visit ledger</translation>
  </message>
  <message>
   <source>由问题集推出的月收入与毛利率</source>
   <translation>Monthly revenue and gross margin from the question set</translation>
  </message>
  <message>
   <source>甲方类型</source>
   <translation>Type of client</translation>
  </message>
  <message>
   <source>申报表</source>
   <translation>Tax return</translation>
  </message>
  <message>
   <source>申请</source>
   <translation>Application</translation>
  </message>
  <message>
   <source>申请人</source>
   <translation>Applicant</translation>
  </message>
  <message>
   <source>申请利率</source>
   <translation>Rate applied for</translation>
  </message>
  <message>
   <source>申请多少金额？</source>
   <translation>What amount is applied for?</translation>
  </message>
  <message>
   <source>申请授权</source>
   <translation>Application and authorisation</translation>
  </message>
  <message>
   <source>申请期限</source>
   <translation>Term applied for</translation>
  </message>
  <message>
   <source>申请编号</source>
   <translation>Application no.</translation>
  </message>
  <message>
   <source>申请金额</source>
   <translation>Amount applied for</translation>
  </message>
  <message>
   <source>电价</source>
   <translation>Power price</translation>
  </message>
  <message>
   <source>电商平台到账净额月均</source>
   <translation>Net e-commerce payouts, monthly average</translation>
  </message>
  <message>
   <source>电子</source>
   <translation>Electronic</translation>
  </message>
  <message>
   <source>电子税务局可导出开票汇总，约 5 分钟</source>
   <translation>Export the invoice summary from the e-tax office, about 5 minutes</translation>
  </message>
  <message>
   <source>电子税务局可导出申报表和完税证明，约 5 分钟</source>
   <translation>Export returns and tax receipts from the e-tax office, about 5 minutes</translation>
  </message>
  <message>
   <source>电子税务局可直接下载，约 5 分钟</source>
   <translation>Download from the e-tax office, about 5 minutes</translation>
  </message>
  <message>
   <source>电子邮箱</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>电耗路径</source>
   <translation>Power route</translation>
  </message>
  <message>
   <source>电话</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>电费</source>
   <translation>Power</translation>
  </message>
  <message>
   <source>电费或产量近 3 月均值较上年同期下降 &gt; 30%</source>
   <translation>Mean of 3 months of power or output more than 30 % below the year before</translation>
  </message>
  <message>
   <source>画像的从业人员与走访所见相符</source>
   <translation>Staff in the profile agree with the visit</translation>
  </message>
  <message>
   <source>画像的年营业收入与报表相符</source>
   <translation>Revenue in the profile agrees with the statements</translation>
  </message>
  <message>
   <source>画像的负债总额与报表相符</source>
   <translation>Total liabilities in the profile agree with the statements</translation>
  </message>
  <message>
   <source>画像的资产总额与报表相符</source>
   <translation>Total assets in the profile agree with the statements</translation>
  </message>
  <message>
   <source>疑点与待核实事项</source>
   <translation>Doubts and points to verify</translation>
  </message>
  <message>
   <source>登记日</source>
   <translation>Registered on</translation>
  </message>
  <message>
   <source>登记日期</source>
   <translation>Registered on</translation>
  </message>
  <message>
   <source>登记机构</source>
   <translation>Registry</translation>
  </message>
  <message>
   <source>登记每个线索并推动到放款</source>
   <translation>Registers every lead and moves it on to disbursement</translation>
  </message>
  <message>
   <source>盈余公积</source>
   <translation>Surplus reserve</translation>
  </message>
  <message>
   <source>盈余公积增加不超过净利润的 10%</source>
   <translation>Surplus reserve grows by no more than 10% of net profit</translation>
  </message>
  <message>
   <source>盈利能力</source>
   <translation>Profitability</translation>
  </message>
  <message>
   <source>盖公章，签好才能查企业征信</source>
   <translation>Sealed before we may check the company's credit</translation>
  </message>
  <message>
   <source>盘点</source>
   <translation>Count</translation>
  </message>
  <message>
   <source>盘点；计提风险</source>
   <translation>Count the stock; provide for the risk</translation>
  </message>
  <message>
   <source>目前几个人在干活，谁管钱？</source>
   <translation>How many people work here, and who keeps the money?</translation>
  </message>
  <message>
   <source>目标值</source>
   <translation>Target</translation>
  </message>
  <message>
   <source>目标客群</source>
   <translation>Target group</translation>
  </message>
  <message>
   <source>目的、方式、种类、保存期限齐全</source>
   <translation>Purpose, means, kinds and retention all stated</translation>
  </message>
  <message>
   <source>盲目扩张或跨行业投资</source>
   <translation>Blind expansion, or another trade</translation>
  </message>
  <message>
   <source>相符</source>
   <translation>As agreed</translation>
  </message>
  <message>
   <source>看入住率×房价</source>
   <translation>Depends on occupancy × room rate</translation>
  </message>
  <message>
   <source>看出租率与区位</source>
   <translation>Depends on occupancy and location</translation>
  </message>
  <message>
   <source>看到的：面积、员工数、存货、设备、客流（实测人数）</source>
   <translation>Seen: area, staff, stock, equipment, guests (counted)</translation>
  </message>
  <message>
   <source>看周期</source>
   <translation>Depends on the cycle</translation>
  </message>
  <message>
   <source>看排班与设备</source>
   <translation>Look at shifts and machines</translation>
  </message>
  <message>
   <source>看期限错配</source>
   <translation>Watch for maturity mismatch</translation>
  </message>
  <message>
   <source>看清楚再盖章，一式两份，您留一份</source>
   <translation>Read it, then seal it; two copies, one for you</translation>
  </message>
  <message>
   <source>看清楚再签字：我们收集哪些信息、做什么用、保存多久</source>
   <translation>Read before signing: what we collect, what for, how long we keep it</translation>
  </message>
  <message>
   <source>看清楚收费和用法再签，一式两份，您留一份</source>
   <translation>Read fees and use, then sign; two copies, one for you</translation>
  </message>
  <message>
   <source>看清楚风险再签字</source>
   <translation>Read the risks before you sign</translation>
  </message>
  <message>
   <source>看环保与变现</source>
   <translation>Mind environment and saleability</translation>
  </message>
  <message>
   <source>看行驶证与登记证</source>
   <translation>See vehicle licences and registrations</translation>
  </message>
  <message>
   <source>真伪查验、金额覆盖</source>
   <translation>Verified genuine; amount covered</translation>
  </message>
  <message>
   <source>真实经营场景；不得为不合规商户进件</source>
   <translation>Genuine place of business; no onboarding of non-compliant merchants</translation>
  </message>
  <message>
   <source>真实贸易背景；保证金比例按评级；最长 6 个月</source>
   <translation>Genuine trade; margin ratio by rating; at most 6 months</translation>
  </message>
  <message>
   <source>知识产权</source>
   <translation>Intellectual property</translation>
  </message>
  <message>
   <source>短债长投</source>
   <translation>Short loans for long assets</translation>
  </message>
  <message>
   <source>短期借款</source>
   <translation>Short-term loans</translation>
  </message>
  <message>
   <source>短期借款/有息负债</source>
   <translation>Short-term loans ÷ interest-bearing debt</translation>
  </message>
  <message>
   <source>短期借款增加</source>
   <translation>Increase of short-term loans</translation>
  </message>
  <message>
   <source>短期投资</source>
   <translation>Short-term investments</translation>
  </message>
  <message>
   <source>短期投资、长期债券投资和长期股权投资支付的现金</source>
   <translation>Cash paid for investments</translation>
  </message>
  <message>
   <source>短期投资减少</source>
   <translation>Decrease of short-term investments</translation>
  </message>
  <message>
   <source>短期有息负债占比</source>
   <translation>Short-term share of interest-bearing debt</translation>
  </message>
  <message>
   <source>短期流贷或银承替代现付</source>
   <translation>Short working capital loan, or acceptances instead of cash</translation>
  </message>
  <message>
   <source>短贷长投</source>
   <translation>Short-term loans in long-term assets</translation>
  </message>
  <message>
   <source>砍头息</source>
   <translation>Interest deducted in advance</translation>
  </message>
  <message>
   <source>研究费用</source>
   <translation>Research</translation>
  </message>
  <message>
   <source>硕士及以上</source>
   <translation>Master or higher</translation>
  </message>
  <message>
   <source>票据</source>
   <translation>Bill</translation>
  </message>
  <message>
   <source>票据或信用卡套现特征</source>
   <translation>Looks like cash drawn from bills or cards</translation>
  </message>
  <message>
   <source>票据敞口、贸易融资、股东与民间借款</source>
   <translation>Bills, trade finance, loans of shareholders and private lenders</translation>
  </message>
  <message>
   <source>票据正背面影像</source>
   <translation>Images of both sides of the bill</translation>
  </message>
  <message>
   <source>票据正面和背面的清晰影像，电子票据截图即可</source>
   <translation>Clear pictures of both sides of the bill; a screenshot of an electronic one</translation>
  </message>
  <message>
   <source>票据融资（表内）</source>
   <translation>Bill finance (on balance sheet)</translation>
  </message>
  <message>
   <source>票据贴现</source>
   <translation>Bill discounting</translation>
  </message>
  <message>
   <source>票面</source>
   <translation>Coupon</translation>
  </message>
  <message>
   <source>票面、背书连续；贸易背景真实</source>
   <translation>Face and endorsements unbroken; genuine trade</translation>
  </message>
  <message>
   <source>禁入</source>
   <translation>Barred</translation>
  </message>
  <message>
   <source>禁止助贷返利</source>
   <translation>No kickbacks to loan agents</translation>
  </message>
  <message>
   <source>离异</source>
   <translation>Divorced</translation>
  </message>
  <message>
   <source>私营非上市通用版；新兴市场版加 3.25（界值 5.85/4.15）</source>
   <translation>General version for private firms; the one for emerging markets adds 3.25 (limits 5.85/4.15)</translation>
  </message>
  <message>
   <source>种养殖</source>
   <translation>Farming</translation>
  </message>
  <message>
   <source>种植</source>
   <translation>Crops</translation>
  </message>
  <message>
   <source>种植路径</source>
   <translation>Planting route</translation>
  </message>
  <message>
   <source>种植面积</source>
   <translation>Planted area</translation>
  </message>
  <message>
   <source>种类</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>租户清单、租赁合同，加近 12 个月收租的银行流水</source>
   <translation>Tenants, leases, and statements of 12 months of rent</translation>
  </message>
  <message>
   <source>租房合同，加最近几次付租金的转账记录或收据；店面是自己的带产权证</source>
   <translation>Lease plus recent rent transfers or receipts; if you own the shop, the title</translation>
  </message>
  <message>
   <source>租约到期</source>
   <translation>Lease ends</translation>
  </message>
  <message>
   <source>租约到期无法续租或被催租</source>
   <translation>Lease cannot be renewed, or rent is dunned</translation>
  </message>
  <message>
   <source>租约到期日</source>
   <translation>Lease expires on</translation>
  </message>
  <message>
   <source>租约剩余天数</source>
   <translation>Days left of the lease</translation>
  </message>
  <message>
   <source>租约已续签</source>
   <translation>Lease renewed</translation>
  </message>
  <message>
   <source>租赁</source>
   <translation>Leased</translation>
  </message>
  <message>
   <source>租赁和商务服务业</source>
   <translation>Leasing and business services</translation>
  </message>
  <message>
   <source>租金</source>
   <translation>Rent</translation>
  </message>
  <message>
   <source>移交人/接收人</source>
   <translation>Handed over by / to</translation>
  </message>
  <message>
   <source>移交日</source>
   <translation>Handed over on</translation>
  </message>
  <message>
   <source>税务欠缴、虚开处罚或信用等级 D 级</source>
   <translation>Tax owed, false invoices, or tax rating D</translation>
  </message>
  <message>
   <source>税收滞纳金</source>
   <translation>Late fees on taxes</translation>
  </message>
  <message>
   <source>税费</source>
   <translation>Taxes and social security</translation>
  </message>
  <message>
   <source>税金及附加</source>
   <translation>Taxes and surcharges</translation>
  </message>
  <message>
   <source>稳赚不赔</source>
   <translation>Sure to win</translation>
  </message>
  <message>
   <source>突发小额</source>
   <translation>Sudden small need</translation>
  </message>
  <message>
   <source>立即上报</source>
   <translation>Report at once</translation>
  </message>
  <message>
   <source>立即上报保全</source>
   <translation>Report for preservation at once</translation>
  </message>
  <message>
   <source>立即核查并上报</source>
   <translation>Check and report at once</translation>
  </message>
  <message>
   <source>竞争与优势</source>
   <translation>Competition and strengths</translation>
  </message>
  <message>
   <source>笔</source>
   <translation>items</translation>
  </message>
  <message>
   <source>笔数</source>
   <translation>Count</translation>
  </message>
  <message>
   <source>符合条件的小微企业续贷</source>
   <translation>Renewal of a small business that meets the conditions</translation>
  </message>
  <message>
   <source>第一付款方占有效流入</source>
   <translation>Largest payer's share of effective inflow</translation>
  </message>
  <message>
   <source>第一受益人</source>
   <translation>First beneficiary</translation>
  </message>
  <message>
   <source>第一大付款方占比</source>
   <translation>Share of the largest payer</translation>
  </message>
  <message>
   <source>第一大客户占比</source>
   <translation>Share of largest customer</translation>
  </message>
  <message>
   <source>第一还款来源</source>
   <translation>First source of repayment</translation>
  </message>
  <message>
   <source>第一还款来源不足，单纯依赖抵押</source>
   <translation>First source of repayment insufficient; relying on collateral alone</translation>
  </message>
  <message>
   <source>第三人</source>
   <translation>A third party's</translation>
  </message>
  <message>
   <source>第三方</source>
   <translation>Third party</translation>
  </message>
  <message>
   <source>第三方支付余额</source>
   <translation>Balances with payment services</translation>
  </message>
  <message>
   <source>第三方监管</source>
   <translation>Held by a third party</translation>
  </message>
  <message>
   <source>第二还款来源</source>
   <translation>Second source of repayment</translation>
  </message>
  <message>
   <source>第四条路径</source>
   <translation>The fourth route</translation>
  </message>
  <message>
   <source>等本等息</source>
   <translation>Flat (equal principal and interest on the first balance)</translation>
  </message>
  <message>
   <source>等额本息</source>
   <translation>Annuity</translation>
  </message>
  <message>
   <source>等额本息/先息后本</source>
   <translation>Annuity / interest first, principal at maturity</translation>
  </message>
  <message>
   <source>等额本息/等额本金</source>
   <translation>Annuity / equal principal</translation>
  </message>
  <message>
   <source>等额本息/等额本金/按月或按季付息到期还本</source>
   <translation>Annuity / equal principal / interest monthly or quarterly, principal at maturity</translation>
  </message>
  <message>
   <source>等额本金</source>
   <translation>Equal principal</translation>
  </message>
  <message>
   <source>等额本金/按期还本</source>
   <translation>Equal principal / agreed instalments</translation>
  </message>
  <message>
   <source>等额本金/等额本息</source>
   <translation>Equal principal / annuity</translation>
  </message>
  <message>
   <source>筹资活动</source>
   <translation>Financing activities</translation>
  </message>
  <message>
   <source>筹资活动产生的现金流量净额</source>
   <translation>Net cash from financing activities</translation>
  </message>
  <message>
   <source>签协议+员工开户</source>
   <translation>Agreement signed + staff accounts opened</translation>
  </message>
  <message>
   <source>签合同前请看清全部利息和费用再签字，一式两份，您留一份</source>
   <translation>Read all interest and fees before you sign; two copies, one is yours</translation>
  </message>
  <message>
   <source>签名影像</source>
   <translation>Signature image</translation>
  </message>
  <message>
   <source>签约</source>
   <translation>Signing</translation>
  </message>
  <message>
   <source>签署或报价日≤90 天</source>
   <translation>Signed or quoted ≤ 90 days ago</translation>
  </message>
  <message>
   <source>签订合同前由借款人签字确认（2026-08-01 起）</source>
   <translation>Confirmed and signed by the borrower before the contract (from 2026-08-01)</translation>
  </message>
  <message>
   <source>简称</source>
   <translation>Short name</translation>
  </message>
  <message>
   <source>管户客户及产品持有</source>
   <translation>Clients in charge and products held</translation>
  </message>
  <message>
   <source>管户客户经理</source>
   <translation>Manager in charge</translation>
  </message>
  <message>
   <source>管户经理</source>
   <translation>Manager</translation>
  </message>
  <message>
   <source>管理人员数</source>
   <translation>Managing staff</translation>
  </message>
  <message>
   <source>管理费用</source>
   <translation>Administrative expenses</translation>
  </message>
  <message>
   <source>管理资产(AUM)</source>
   <translation>Assets under management</translation>
  </message>
  <message>
   <source>籍贯</source>
   <translation>Native place</translation>
  </message>
  <message>
   <source>类别</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>类型</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>系统或影像</source>
   <translation>System or image</translation>
  </message>
  <message>
   <source>累计折旧增加＝本期折旧－处置转出</source>
   <translation>Increase in accumulated depreciation = depreciation − disposals</translation>
  </message>
  <message>
   <source>纠纷结束后</source>
   <translation>from the end of the dispute</translation>
  </message>
  <message>
   <source>红</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>约定交付日</source>
   <translation>Delivery due</translation>
  </message>
  <message>
   <source>约谈；限制</source>
   <translation>Talk to the client; restrict</translation>
  </message>
  <message>
   <source>纳税</source>
   <translation>Tax</translation>
  </message>
  <message>
   <source>纳税信用 B 级及以上或有稳定流水</source>
   <translation>Tax credit rating B or better, or steady account turnover</translation>
  </message>
  <message>
   <source>纳税信用等级</source>
   <translation>Tax credit rating</translation>
  </message>
  <message>
   <source>纳税信用等级/无欠税证明</source>
   <translation>Tax credit rating / no-arrears certificate</translation>
  </message>
  <message>
   <source>纳税申报收入</source>
   <translation>Sales by tax returns</translation>
  </message>
  <message>
   <source>纳税申报收入（年）</source>
   <translation>Revenue in tax returns (year)</translation>
  </message>
  <message>
   <source>纳税申报表</source>
   <translation>Tax return</translation>
  </message>
  <message>
   <source>纳税申报路径</source>
   <translation>Tax return route</translation>
  </message>
  <message>
   <source>纸质</source>
   <translation>Paper</translation>
  </message>
  <message>
   <source>线上预约</source>
   <translation>Online appointment</translation>
  </message>
  <message>
   <source>组合</source>
   <translation>Combined</translation>
  </message>
  <message>
   <source>终止业务；上报合规</source>
   <translation>End the business; report to compliance</translation>
  </message>
  <message>
   <source>经办</source>
   <translation>Handled by</translation>
  </message>
  <message>
   <source>经办人</source>
   <translation>Agent</translation>
  </message>
  <message>
   <source>经核实</source>
   <translation>Proved</translation>
  </message>
  <message>
   <source>经核实为伪造、变造</source>
   <translation>Proved to be forged or altered</translation>
  </message>
  <message>
   <source>经营</source>
   <translation>Business</translation>
  </message>
  <message>
   <source>经营、财务、信用、担保四方面变化</source>
   <translation>Changes in business, finances, credit and security</translation>
  </message>
  <message>
   <source>经营以外、可以证明的月收入</source>
   <translation>Monthly income besides the business that can be proved</translation>
  </message>
  <message>
   <source>经营净额-资本开支</source>
   <translation>Operating cash flow − capital expenditure</translation>
  </message>
  <message>
   <source>经营净额/有息负债</source>
   <translation>Operating cash flow to interest-bearing debt</translation>
  </message>
  <message>
   <source>经营地址</source>
   <translation>Business address</translation>
  </message>
  <message>
   <source>经营场所</source>
   <translation>Business premises</translation>
  </message>
  <message>
   <source>经营场所是租的吗？</source>
   <translation>Are the business premises rented?</translation>
  </message>
  <message>
   <source>经营场所租赁</source>
   <translation>Business premises are rented</translation>
  </message>
  <message>
   <source>经营场所租赁合同及近期租金支付凭证/产权证</source>
   <translation>Lease of business premises with recent rent receipts / title</translation>
  </message>
  <message>
   <source>经营性物业租赁合同汇总与租金流水</source>
   <translation>Summary of leases and rent received for the property</translation>
  </message>
  <message>
   <source>经营性物业贷</source>
   <translation>Commercial property loan</translation>
  </message>
  <message>
   <source>经营性物业贷款</source>
   <translation>Commercial property loan</translation>
  </message>
  <message>
   <source>经营性营运资金</source>
   <translation>Operating working capital</translation>
  </message>
  <message>
   <source>经营正常；需求测算有缺口；按 2024 版《流动资金贷款管理办法》</source>
   <translation>Business as usual; calculated funding gap; per the 2024 Measures for Working Capital Loans</translation>
  </message>
  <message>
   <source>经营活动</source>
   <translation>Operating activities</translation>
  </message>
  <message>
   <source>经营活动产生的现金流量净额</source>
   <translation>Net cash from operating activities</translation>
  </message>
  <message>
   <source>经营活动净额/净利润</source>
   <translation>Operating cash flow ÷ net profit</translation>
  </message>
  <message>
   <source>经营活动净额/流动负债</source>
   <translation>Operating cash flow ÷ current liabilities</translation>
  </message>
  <message>
   <source>经营流入</source>
   <translation>Business inflow</translation>
  </message>
  <message>
   <source>经营满 1 年（可配置）；抵押物权属清晰；征信无连三累六</source>
   <translation>In business for at least 1 year (configurable); clear title to the collateral; no three-in-a-row or six-in-total overdue on the credit report</translation>
  </message>
  <message>
   <source>经营现场</source>
   <translation>Business site</translation>
  </message>
  <message>
   <source>经营现场（不同角度）</source>
   <translation>Business site (different angles)</translation>
  </message>
  <message>
   <source>经营用房产（购入价）</source>
   <translation>Business property (at purchase price)</translation>
  </message>
  <message>
   <source>经营者</source>
   <translation>Owner</translation>
  </message>
  <message>
   <source>经营者或股东</source>
   <translation>Owner or shareholder</translation>
  </message>
  <message>
   <source>经营者签字</source>
   <translation>Owner's signature</translation>
  </message>
  <message>
   <source>经营能力与规模</source>
   <translation>Capacity and size</translation>
  </message>
  <message>
   <source>经营范围或主业变更</source>
   <translation>Scope or main business changed</translation>
  </message>
  <message>
   <source>经营贷近 12 个月，信用小额近 6 个月</source>
   <translation>Business loan: 12 months; small credit loan: 6 months</translation>
  </message>
  <message>
   <source>经营面积</source>
   <translation>Floor area</translation>
  </message>
  <message>
   <source>结婚证原件；离婚的带离婚证和协议书；未婚或丧偶的当场签一份声明</source>
   <translation>Original marriage certificate; if divorced, certificate and agreement; if single or widowed, sign a declaration on the spot</translation>
  </message>
  <message>
   <source>结息</source>
   <translation>Interest</translation>
  </message>
  <message>
   <source>结息倒推日均</source>
   <translation>Daily balance by the interest credited</translation>
  </message>
  <message>
   <source>结束时间</source>
   <translation>End</translation>
  </message>
  <message>
   <source>结构性存款</source>
   <translation>Structured deposit</translation>
  </message>
  <message>
   <source>结果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>结清</source>
   <translation>Settlement</translation>
  </message>
  <message>
   <source>结清日</source>
   <translation>Settled on</translation>
  </message>
  <message>
   <source>结算</source>
   <translation>Settlement</translation>
  </message>
  <message>
   <source>结论</source>
   <translation>Conclusion</translation>
  </message>
  <message>
   <source>结论须为：同意/有条件同意/不同意，并给出可量化条件</source>
   <translation>The conclusion is approve, approve with conditions or decline, with measurable conditions</translation>
  </message>
  <message>
   <source>给出可量化的条件</source>
   <translation>Conditions that can be measured</translation>
  </message>
  <message>
   <source>统一社会信用代码</source>
   <translation>Unified social credit code</translation>
  </message>
  <message>
   <source>统一社会信用代码以 92 开头</source>
   <translation>Credit code begins with 92</translation>
  </message>
  <message>
   <source>统一社会信用代码（个体工商户）</source>
   <translation>Unified social credit code (individual business)</translation>
  </message>
  <message>
   <source>绩效台账</source>
   <translation>Performance ledger</translation>
  </message>
  <message>
   <source>续贷</source>
   <translation>Renewed</translation>
  </message>
  <message>
   <source>续贷方案</source>
   <translation>Renewal plan</translation>
  </message>
  <message>
   <source>续贷进度</source>
   <translation>Renewal progress</translation>
  </message>
  <message>
   <source>维护</source>
   <translation>Client care</translation>
  </message>
  <message>
   <source>维护回访</source>
   <translation>Client care visit</translation>
  </message>
  <message>
   <source>综合</source>
   <translation>Overall</translation>
  </message>
  <message>
   <source>综合融资成本明示表未签署（个人贷款）</source>
   <translation>Total financing cost disclosure not signed (personal loans)</translation>
  </message>
  <message>
   <source>综合贡献(年)</source>
   <translation>Contribution (year)</translation>
  </message>
  <message>
   <source>绿</source>
   <translation>Green</translation>
  </message>
  <message>
   <source>编制单位</source>
   <translation>Author of the study</translation>
  </message>
  <message>
   <source>编号</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>缺什么、为什么、何时补；补充条件写进第十三节</source>
   <translation>What is missing, why, and by when; conditions belong in chapter 13</translation>
  </message>
  <message>
   <source>缺件</source>
   <translation>Missing documents</translation>
  </message>
  <message>
   <source>缺件说明</source>
   <translation>Missing papers</translation>
  </message>
  <message>
   <source>缺口(负=需调入)</source>
   <translation>Gap (negative = funds needed)</translation>
  </message>
  <message>
   <source>网签备案过的购房合同，买卖双方签好字</source>
   <translation>The registered contract of sale, signed by both sides</translation>
  </message>
  <message>
   <source>网络贷款</source>
   <translation>Online loans</translation>
  </message>
  <message>
   <source>网贷</source>
   <translation>Online loan</translation>
  </message>
  <message>
   <source>网贷余额（元）</source>
   <translation>Online loans (yuan)</translation>
  </message>
  <message>
   <source>网银/收单/账户服务协议</source>
   <translation>Online banking / acquiring / account agreement</translation>
  </message>
  <message>
   <source>置换须核实原贷款用途与合规；不得协助垫资过桥</source>
   <translation>Refinancing: check the old loan's use and compliance; never help with bridge money</translation>
  </message>
  <message>
   <source>老客户转介</source>
   <translation>Existing client's referral</translation>
  </message>
  <message>
   <source>耗材</source>
   <translation>Consumables</translation>
  </message>
  <message>
   <source>耗材路径</source>
   <translation>Consumables route</translation>
  </message>
  <message>
   <source>职业</source>
   <translation>Occupation</translation>
  </message>
  <message>
   <source>联系</source>
   <translation>Get in touch</translation>
  </message>
  <message>
   <source>联系人</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>联系保证人失败次数</source>
   <translation>Failed contacts with the guarantor</translation>
  </message>
  <message>
   <source>联系方式失效 &gt; 3 次</source>
   <translation>Contact failed more than 3 times</translation>
  </message>
  <message>
   <source>联网核验</source>
   <translation>Verified online</translation>
  </message>
  <message>
   <source>股东</source>
   <translation>Shareholder</translation>
  </message>
  <message>
   <source>股东/董事签字+公章</source>
   <translation>Shareholders' / directors' signatures + seal</translation>
  </message>
  <message>
   <source>股东会/董事会同意借款决议</source>
   <translation>Shareholders' / board resolution to borrow</translation>
  </message>
  <message>
   <source>股东名册/股权结构图（穿透至自然人）</source>
   <translation>Shareholder register / ownership chart (down to natural persons)</translation>
  </message>
  <message>
   <source>股东或经营者</source>
   <translation>Owner or shareholder</translation>
  </message>
  <message>
   <source>股东签字+公章</source>
   <translation>Shareholders' signatures + seal</translation>
  </message>
  <message>
   <source>股权、控制权变化时重做；个体工商户不适用</source>
   <translation>Redo when ownership or control changes; not for individual businesses</translation>
  </message>
  <message>
   <source>股权代持、无偿转让、资产转出</source>
   <translation>Nominee shares, transfer for nothing, assets moved out</translation>
  </message>
  <message>
   <source>股权结构</source>
   <translation>Shareholding</translation>
  </message>
  <message>
   <source>股权结构图</source>
   <translation>Ownership chart</translation>
  </message>
  <message>
   <source>背景</source>
   <translation>Situation</translation>
  </message>
  <message>
   <source>能耗</source>
   <translation>Energy</translation>
  </message>
  <message>
   <source>脱敏</source>
   <translation>Masked</translation>
  </message>
  <message>
   <source>自主</source>
   <translation>Own</translation>
  </message>
  <message>
   <source>自出具日起算</source>
   <translation>From date of issue</translation>
  </message>
  <message>
   <source>自动</source>
   <translation>Automatic</translation>
  </message>
  <message>
   <source>自动从发放台账生成，提前预警</source>
   <translation>Made from the disbursement ledger; warns ahead</translation>
  </message>
  <message>
   <source>自愿+需求分析，不得与放款捆绑</source>
   <translation>Voluntary + needs analysis; never tied to the loan</translation>
  </message>
  <message>
   <source>自愿购买，不得与放款捆绑</source>
   <translation>Voluntary; never tied to the loan</translation>
  </message>
  <message>
   <source>自有</source>
   <translation>Owned</translation>
  </message>
  <message>
   <source>自有营运资金</source>
   <translation>Own working capital</translation>
  </message>
  <message>
   <source>自有资金已经投进项目的证明：转账回单、发票、验资或审计</source>
   <translation>Proof of own money put into the project: transfers, invoices, audit</translation>
  </message>
  <message>
   <source>自有车辆按油费/过路费核</source>
   <translation>Own vehicles: checked against fuel and tolls</translation>
  </message>
  <message>
   <source>自然人，贷款用于本人名下或实际控制的企业经营</source>
   <translation>Natural person; the loan is for the business of an enterprise they own or control</translation>
  </message>
  <message>
   <source>自然灾害、疫情等不可抗力</source>
   <translation>Natural disaster, epidemic or the like</translation>
  </message>
  <message>
   <source>自然灾害等不可抗力因素造成的损失</source>
   <translation>Loss from natural disasters and other force majeure</translation>
  </message>
  <message>
   <source>自由现金流</source>
   <translation>Free cash flow</translation>
  </message>
  <message>
   <source>自筹资金</source>
   <translation>Own funds</translation>
  </message>
  <message>
   <source>自编报表</source>
   <translation>Statements drawn up by us</translation>
  </message>
  <message>
   <source>自编月损益</source>
   <translation>Self-made monthly profit and loss</translation>
  </message>
  <message>
   <source>自编简易资产负债表与损益表</source>
   <translation>Simple balance sheet and income statement drawn up by us</translation>
  </message>
  <message>
   <source>自编资产负债表</source>
   <translation>Self-made balance sheet</translation>
  </message>
  <message>
   <source>至少 2 年</source>
   <translation>at least 2 years</translation>
  </message>
  <message>
   <source>至少 4 类，销售占比合计 100 %</source>
   <translation>At least 4 categories; sales shares add up to 100 %</translation>
  </message>
  <message>
   <source>至少同上且调查未结束的保存至调查结束</source>
   <translation>as above, and until the investigation ends</translation>
  </message>
  <message>
   <source>若能用店铺抵押做三年期，您打算先做哪件事？</source>
   <translation>If the shop could secure a three-year loan, what would you do first?</translation>
  </message>
  <message>
   <source>草稿</source>
   <translation>Draft</translation>
  </message>
  <message>
   <source>荐股</source>
   <translation>Stock tip</translation>
  </message>
  <message>
   <source>获客渠道</source>
   <translation>Channel</translation>
  </message>
  <message>
   <source>菜单抽样表</source>
   <translation>Menu sample</translation>
  </message>
  <message>
   <source>营业利润/营业收入</source>
   <translation>Operating profit ÷ revenue</translation>
  </message>
  <message>
   <source>营业利润、利润总额、净利润逐级相符</source>
   <translation>Operating, total and net profit agree step by step</translation>
  </message>
  <message>
   <source>营业利润率</source>
   <translation>Operating margin</translation>
  </message>
  <message>
   <source>营业成本/平均存货</source>
   <translation>Cost of sales ÷ average inventory</translation>
  </message>
  <message>
   <source>营业成本/平均应付账款</source>
   <translation>Cost of sales ÷ average payables</translation>
  </message>
  <message>
   <source>营业成本增长率</source>
   <translation>Growth of cost of sales</translation>
  </message>
  <message>
   <source>营业成本（食材、进货）</source>
   <translation>Cost of sales (ingredients, goods)</translation>
  </message>
  <message>
   <source>营业执照到期</source>
   <translation>Licence ends</translation>
  </message>
  <message>
   <source>营业执照正副本原件；找不到的可用手机「电子营业执照」小程序出示</source>
   <translation>Original business licence; if lost, show the electronic licence app on your phone</translation>
  </message>
  <message>
   <source>营业执照（正副本）</source>
   <translation>Business licence (original and duplicate)</translation>
  </message>
  <message>
   <source>营业收入</source>
   <translation>Revenue</translation>
  </message>
  <message>
   <source>营业收入/平均固定资产净值</source>
   <translation>Revenue ÷ average net fixed assets</translation>
  </message>
  <message>
   <source>营业收入/平均应收账款</source>
   <translation>Revenue ÷ average receivables</translation>
  </message>
  <message>
   <source>营业收入/平均资产总计</source>
   <translation>Revenue ÷ average total assets</translation>
  </message>
  <message>
   <source>营业收入及变动</source>
   <translation>Revenue and change</translation>
  </message>
  <message>
   <source>营业收入增长率</source>
   <translation>Growth of revenue</translation>
  </message>
  <message>
   <source>营业收入大幅下滑</source>
   <translation>Sharp fall of revenue</translation>
  </message>
  <message>
   <source>营业时间</source>
   <translation>Opening hours</translation>
  </message>
  <message>
   <source>营业税（历史项，现行为 0）</source>
   <translation>Business tax (historical, now 0)</translation>
  </message>
  <message>
   <source>营业面积</source>
   <translation>Floor area</translation>
  </message>
  <message>
   <source>营运能力</source>
   <translation>Operation</translation>
  </message>
  <message>
   <source>营运资本</source>
   <translation>Working capital</translation>
  </message>
  <message>
   <source>营运车辆数</source>
   <translation>Vehicles in service</translation>
  </message>
  <message>
   <source>营销活动台账</source>
   <translation>Campaign ledger</translation>
  </message>
  <message>
   <source>董监高或财务负责人</source>
   <translation>Director, supervisor, executive or finance head</translation>
  </message>
  <message>
   <source>融资与对外担保明细（余额/利率/到期/担保）</source>
   <translation>List of borrowings and guarantees given (balance / rate / maturity / security)</translation>
  </message>
  <message>
   <source>行业</source>
   <translation>Industry</translation>
  </message>
  <message>
   <source>行业、年限、商业模式、淡旺季、竞争</source>
   <translation>Industry, years, business model, seasons, competition</translation>
  </message>
  <message>
   <source>行业、政策、区域</source>
   <translation>Industry, policy, region</translation>
  </message>
  <message>
   <source>行业不良率较年初上升 &gt; 1 个百分点或限制类产业</source>
   <translation>NPL ratio of the industry up by more than 1 point this year, or a restricted industry</translation>
  </message>
  <message>
   <source>行业不良率较年初变动</source>
   <translation>Change of the industry's NPL ratio this year</translation>
  </message>
  <message>
   <source>行业与市场</source>
   <translation>Trade and market</translation>
  </message>
  <message>
   <source>行业会诊；集中度控制</source>
   <translation>Consult on the industry; limit concentration</translation>
  </message>
  <message>
   <source>行业周期下行或政策限制</source>
   <translation>Industry in decline, or restricted by policy</translation>
  </message>
  <message>
   <source>行业或历史均值</source>
   <translation>Industry or historical average</translation>
  </message>
  <message>
   <source>行业经营许可证（食品经营/道路运输/建筑资质/排污/种畜禽/危化等）</source>
   <translation>Industry permit (food, road transport, construction, discharge, breeding, hazardous goods …)</translation>
  </message>
  <message>
   <source>行业许可剩余有效期 &lt; 30 天或已吊销</source>
   <translation>Less than 30 days of the industry's permit left, or it was revoked</translation>
  </message>
  <message>
   <source>行业许可证原件，如食品经营许可证、道路运输证；快到期的请先续办</source>
   <translation>Original permit, such as food business or road transport; renew it first if it expires soon</translation>
  </message>
  <message>
   <source>行业限制类或禁入客户</source>
   <translation>Restricted industry or barred client</translation>
  </message>
  <message>
   <source>行业须许可</source>
   <translation>The industry needs a permit</translation>
  </message>
  <message>
   <source>行内办理</source>
   <translation>By the bank</translation>
  </message>
  <message>
   <source>行内档案制度</source>
   <translation>The bank's rules on archives</translation>
  </message>
  <message>
   <source>行内要求投保</source>
   <translation>The bank requires insurance</translation>
  </message>
  <message>
   <source>行内要求给抵押物投保吗？</source>
   <translation>Does the bank require the collateral to be insured?</translation>
  </message>
  <message>
   <source>行政处罚决定书</source>
   <translation>A decision on an administrative penalty</translation>
  </message>
  <message>
   <source>行政许可</source>
   <translation>Permits</translation>
  </message>
  <message>
   <source>衍生品</source>
   <translation>Derivative</translation>
  </message>
  <message>
   <source>补件</source>
   <translation>Returned</translation>
  </message>
  <message>
   <source>补充</source>
   <translation>To be completed</translation>
  </message>
  <message>
   <source>补充核查</source>
   <translation>Check further</translation>
  </message>
  <message>
   <source>补栏均重</source>
   <translation>Average weight at stocking</translation>
  </message>
  <message>
   <source>补栏（投苗）数量</source>
   <translation>Animals stocked</translation>
  </message>
  <message>
   <source>表</source>
   <translation>Meter</translation>
  </message>
  <message>
   <source>表外</source>
   <translation>Off balance sheet</translation>
  </message>
  <message>
   <source>被公安、纪检调查</source>
   <translation>Investigated by police or discipline</translation>
  </message>
  <message>
   <source>被列入被执行人或失信被执行人</source>
   <translation>Listed for enforcement or as a defaulter</translation>
  </message>
  <message>
   <source>被否决/撤回申请材料</source>
   <translation>Files of rejected or withdrawn applications</translation>
  </message>
  <message>
   <source>被执行人/失信/裁判文书/行政处罚查询截图</source>
   <translation>Enforcement / dishonesty / judgment / penalty search screenshots</translation>
  </message>
  <message>
   <source>被担保人</source>
   <translation>Guaranteed for</translation>
  </message>
  <message>
   <source>被查询人</source>
   <translation>The person checked</translation>
  </message>
  <message>
   <source>被询证客户</source>
   <translation>Client concerned</translation>
  </message>
  <message>
   <source>装修净值</source>
   <translation>Renovation, net</translation>
  </message>
  <message>
   <source>装修扩店或换设备打算怎么解决资金？</source>
   <translation>How do you plan to pay for fit-out, expansion or new equipment?</translation>
  </message>
  <message>
   <source>装修款×剩余租期/总租期</source>
   <translation>Cost of renovation × lease left ÷ total lease</translation>
  </message>
  <message>
   <source>要求保证金</source>
   <translation>Margin required</translation>
  </message>
  <message>
   <source>要点摘要</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>要素齐全：金额、期限、用途、担保、还款来源</source>
   <translation>Complete: amount, term, purpose, security, source of repayment</translation>
  </message>
  <message>
   <source>覆盖</source>
   <translation>Covered</translation>
  </message>
  <message>
   <source>计入平均</source>
   <translation>In the average</translation>
  </message>
  <message>
   <source>见行业毛利率参考表</source>
   <translation>See the table of gross margins by industry</translation>
  </message>
  <message>
   <source>见证人</source>
   <translation>Witness</translation>
  </message>
  <message>
   <source>见资料保存期限</source>
   <translation>See the retention periods</translation>
  </message>
  <message>
   <source>见阶段目录</source>
   <translation>See the stages</translation>
  </message>
  <message>
   <source>视同本人</source>
   <translation>Counts as the client's own</translation>
  </message>
  <message>
   <source>解押</source>
   <translation>Released</translation>
  </message>
  <message>
   <source>解押日</source>
   <translation>Released on</translation>
  </message>
  <message>
   <source>计件工资路径</source>
   <translation>Piecework route</translation>
  </message>
  <message>
   <source>计入负债</source>
   <translation>Counts as debt</translation>
  </message>
  <message>
   <source>计入负债，无则 0</source>
   <translation>Counts as debt; 0 if none</translation>
  </message>
  <message>
   <source>订单与客户</source>
   <translation>Orders and customers</translation>
  </message>
  <message>
   <source>订单收购方</source>
   <translation>Contract buyer</translation>
  </message>
  <message>
   <source>认定价值</source>
   <translation>Value relied on</translation>
  </message>
  <message>
   <source>许可剩余天数</source>
   <translation>Days left of the permit</translation>
  </message>
  <message>
   <source>许可已吊销</source>
   <translation>Permit revoked</translation>
  </message>
  <message>
   <source>许可证到期或被吊销</source>
   <translation>Permit expires or is revoked</translation>
  </message>
  <message>
   <source>许可证名称、编号、到期日；不需要的选「无」</source>
   <translation>Name, number and end of each permit; “none” where none is needed</translation>
  </message>
  <message>
   <source>设备与场地</source>
   <translation>Equipment and site</translation>
  </message>
  <message>
   <source>设备净值</source>
   <translation>Equipment, net</translation>
  </message>
  <message>
   <source>设警戒线/平仓线</source>
   <translation>With warning and liquidation lines</translation>
  </message>
  <message>
   <source>证件有效期内</source>
   <translation>Within validity</translation>
  </message>
  <message>
   <source>证件有效期内，剩余&lt;30 天提示换证</source>
   <translation>Within validity; renew when &lt; 30 days remain</translation>
  </message>
  <message>
   <source>证券</source>
   <translation>Securities</translation>
  </message>
  <message>
   <source>证券开户与投资</source>
   <translation>Securities account and investment</translation>
  </message>
  <message>
   <source>证券期货</source>
   <translation>Securities and futures</translation>
  </message>
  <message>
   <source>证券期货投资者适当性管理办法</source>
   <translation>Measures on suitability of investors</translation>
  </message>
  <message>
   <source>证券期货适当性资料</source>
   <translation>Suitability records of securities and futures</translation>
  </message>
  <message>
   <source>证券经营机构资质人员销售；风险测评等级不低于产品等级（C3 可买 R3）；科创板/创业板权限另测</source>
   <translation>Sold by the securities firm's qualified staff; risk level not below the product's (C3 may buy R3); separate test for STAR and ChiNext boards</translation>
  </message>
  <message>
   <source>证明日期</source>
   <translation>Certified as of</translation>
  </message>
  <message>
   <source>证明类型</source>
   <translation>Certificate type</translation>
  </message>
  <message>
   <source>证明编号</source>
   <translation>Certificate no.</translation>
  </message>
  <message>
   <source>证明金额</source>
   <translation>Amount certified</translation>
  </message>
  <message>
   <source>证照与其他</source>
   <translation>Permits and other</translation>
  </message>
  <message>
   <source>证照原件</source>
   <translation>Original licences</translation>
  </message>
  <message>
   <source>评估价与近 6 个月成交价孰低</source>
   <translation>The lower of appraisal and recent six months' prices</translation>
  </message>
  <message>
   <source>评估日</source>
   <translation>Valued on</translation>
  </message>
  <message>
   <source>评估机构/内评双人</source>
   <translation>Appraiser / two internal appraisers</translation>
  </message>
  <message>
   <source>评估费由银行承担（按行内）</source>
   <translation>Valuation fee borne by the bank (per bank rules)</translation>
  </message>
  <message>
   <source>诉讼标的额（万元）</source>
   <translation>Amount in dispute (万元)</translation>
  </message>
  <message>
   <source>询证</source>
   <translation>Confirmation</translation>
  </message>
  <message>
   <source>询证内容</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>询证函台账</source>
   <translation>Confirmation letter ledger</translation>
  </message>
  <message>
   <source>询证基准日</source>
   <translation>As of</translation>
  </message>
  <message>
   <source>询问+流水</source>
   <translation>Asked, and seen in the flow of accounts</translation>
  </message>
  <message>
   <source>详细地址</source>
   <translation>Full address</translation>
  </message>
  <message>
   <source>说明</source>
   <translation>Remarks</translation>
  </message>
  <message>
   <source>说明现金价值与退保损失</source>
   <translation>Explain cash value and loss on surrender</translation>
  </message>
  <message>
   <source>说明责任免除与健康告知</source>
   <translation>Explain exclusions and the health declaration</translation>
  </message>
  <message>
   <source>说明资金来源与用途</source>
   <translation>Say where the money comes from and what it is for</translation>
  </message>
  <message>
   <source>请带身份证原件，当场核对、复印</source>
   <translation>Please bring the original ID card; checked and copied on the spot</translation>
  </message>
  <message>
   <source>请配偶带身份证原件到场；一时来不了的先拍清晰照片，签字前补看原件</source>
   <translation>Please have your spouse bring the original ID card; if not yet possible send a clear photo and show the original before signing</translation>
  </message>
  <message>
   <source>调查人（双人）姓名与工号、受访人及职务</source>
   <translation>Investigators (two): name and staff number; people met and their positions</translation>
  </message>
  <message>
   <source>调查报告</source>
   <translation>Memo</translation>
  </message>
  <message>
   <source>调查自编</source>
   <translation>Built by the investigators</translation>
  </message>
  <message>
   <source>豁免</source>
   <translation>Waived</translation>
  </message>
  <message>
   <source>豁免或不适用原因</source>
   <translation>Why waived or not applicable</translation>
  </message>
  <message>
   <source>负债</source>
   <translation>Debt</translation>
  </message>
  <message>
   <source>负债合计</source>
   <translation>Total liabilities</translation>
  </message>
  <message>
   <source>负债合计/所有者权益</source>
   <translation>Total liabilities ÷ owners' equity</translation>
  </message>
  <message>
   <source>负债合计/资产总计</source>
   <translation>Total liabilities ÷ total assets</translation>
  </message>
  <message>
   <source>负债和所有者权益（或股东权益）总计</source>
   <translation>Total liabilities and equity</translation>
  </message>
  <message>
   <source>负债总额</source>
   <translation>Total liabilities</translation>
  </message>
  <message>
   <source>负责人</source>
   <translation>In charge</translation>
  </message>
  <message>
   <source>负面舆情扩散</source>
   <translation>Bad press spreads</translation>
  </message>
  <message>
   <source>财产险/货物运输险</source>
   <translation>Property / cargo insurance</translation>
  </message>
  <message>
   <source>财务</source>
   <translation>Financials</translation>
  </message>
  <message>
   <source>财务与资金</source>
   <translation>Finances and funding</translation>
  </message>
  <message>
   <source>财务分析</source>
   <translation>Financial analysis</translation>
  </message>
  <message>
   <source>财务报表与纳税申报/开票差异&gt;20 % 无解释</source>
   <translation>Statements differ from tax returns or invoices by &gt; 20 % without explanation</translation>
  </message>
  <message>
   <source>财务费用</source>
   <translation>Financial expenses</translation>
  </message>
  <message>
   <source>财报数据不实</source>
   <translation>Statements are not true</translation>
  </message>
  <message>
   <source>责任人</source>
   <translation>Who sees to it</translation>
  </message>
  <message>
   <source>账户</source>
   <translation>Account</translation>
  </message>
  <message>
   <source>账户管理费按标准</source>
   <translation>Account fee per tariff</translation>
  </message>
  <message>
   <source>账期</source>
   <translation>Days of credit</translation>
  </message>
  <message>
   <source>账本/进销存/收银系统</source>
   <translation>Books / stock system / cash register</translation>
  </message>
  <message>
   <source>账面闲置</source>
   <translation>Idle cash on account</translation>
  </message>
  <message>
   <source>账龄核查；函证</source>
   <translation>Check their age; ask for confirmations</translation>
  </message>
  <message>
   <source>账龄超 1 年应收占比</source>
   <translation>Share of receivables over 1 year</translation>
  </message>
  <message>
   <source>货币资金</source>
   <translation>Cash and bank</translation>
  </message>
  <message>
   <source>货币资金/流动负债</source>
   <translation>Cash ÷ current liabilities</translation>
  </message>
  <message>
   <source>货币资金/资产 ≥ 20% 且有息负债/资产 ≥ 40%</source>
   <translation>Cash at least 20 % of assets and interest-bearing debt at least 40 %</translation>
  </message>
  <message>
   <source>货币资金收益率异常</source>
   <translation>Unusual yield on cash</translation>
  </message>
  <message>
   <source>货币资金（当日截图）</source>
   <translation>Cash and bank (seen the same day)</translation>
  </message>
  <message>
   <source>货币资金（账面或口述）</source>
   <translation>Cash and bank (books or told)</translation>
  </message>
  <message>
   <source>质保金余额</source>
   <translation>Retention money</translation>
  </message>
  <message>
   <source>质押</source>
   <translation>Pledge</translation>
  </message>
  <message>
   <source>质押凭证（存单/国债/应收账款登记）</source>
   <translation>Pledge documents (deposit / government bond / receivables registration)</translation>
  </message>
  <message>
   <source>质押物市值</source>
   <translation>Market value of the pledge</translation>
  </message>
  <message>
   <source>质押物市值跌破警戒线</source>
   <translation>Pledge below its warning line</translation>
  </message>
  <message>
   <source>质押物警戒线</source>
   <translation>Warning line of the pledge</translation>
  </message>
  <message>
   <source>质押物适用</source>
   <translation>For pledged goods</translation>
  </message>
  <message>
   <source>购买原材料、商品、接受劳务支付的现金</source>
   <translation>Cash paid for materials, goods and services</translation>
  </message>
  <message>
   <source>购买时本人在场，录音录像</source>
   <translation>You are present at the purchase; it is recorded</translation>
  </message>
  <message>
   <source>购建固定资产、无形资产和其他非流动资产支付的现金</source>
   <translation>Cash paid for fixed and other long-term assets</translation>
  </message>
  <message>
   <source>购建长期资产（净额）</source>
   <translation>Long-term assets bought, net</translation>
  </message>
  <message>
   <source>购房、股市、期货、理财、他人还款</source>
   <translation>House, shares, futures, wealth products, somebody else's debt</translation>
  </message>
  <message>
   <source>购房合同（网签备案）</source>
   <translation>Home purchase contract (filed online)</translation>
  </message>
  <message>
   <source>购置价×剩余年限/总年限</source>
   <translation>Purchase price × years left ÷ total years</translation>
  </message>
  <message>
   <source>贴现率按市场</source>
   <translation>Discount rate per market</translation>
  </message>
  <message>
   <source>贷前</source>
   <translation>Before lending</translation>
  </message>
  <message>
   <source>贷后</source>
   <translation>After lending</translation>
  </message>
  <message>
   <source>贷后例检</source>
   <translation>Routine post-loan check</translation>
  </message>
  <message>
   <source>贷后例行检查</source>
   <translation>Routine post-loan check</translation>
  </message>
  <message>
   <source>贷后检查台账</source>
   <translation>Post-loan check ledger</translation>
  </message>
  <message>
   <source>贷后管理</source>
   <translation>Post-loan</translation>
  </message>
  <message>
   <source>贷后要求</source>
   <translation>After the loan</translation>
  </message>
  <message>
   <source>贷后首检</source>
   <translation>First post-loan check</translation>
  </message>
  <message>
   <source>贷后首次检查</source>
   <translation>First post-loan check</translation>
  </message>
  <message>
   <source>贷审会</source>
   <translation>Credit committee</translation>
  </message>
  <message>
   <source>贷审会审议</source>
   <translation>Credit committee</translation>
  </message>
  <message>
   <source>贷时</source>
   <translation>At lending</translation>
  </message>
  <message>
   <source>贷款</source>
   <translation>Loan</translation>
  </message>
  <message>
   <source>贷款不得用于购房投资</source>
   <translation>A loan must not go into buying property</translation>
  </message>
  <message>
   <source>贷款不得进入资本市场</source>
   <translation>A loan must not go into the capital market</translation>
  </message>
  <message>
   <source>贷款余额</source>
   <translation>Loan balance</translation>
  </message>
  <message>
   <source>贷款发放</source>
   <translation>Loans disbursed</translation>
  </message>
  <message>
   <source>贷款发放台账</source>
   <translation>Disbursement ledger</translation>
  </message>
  <message>
   <source>贷款审批结果不确定</source>
   <translation>Whether a loan is approved is uncertain</translation>
  </message>
  <message>
   <source>贷款用途承诺书（不入楼市股市等）</source>
   <translation>Loan purpose undertaking (no housing, no stock market …)</translation>
  </message>
  <message>
   <source>贷款用途证明（采购/装修/设备订购合同、报价单）</source>
   <translation>Proof of loan purpose (purchase / fit-out / equipment contract, quotation)</translation>
  </message>
  <message>
   <source>贷款结清后</source>
   <translation>from the repayment of the loan</translation>
  </message>
  <message>
   <source>贷款销售比</source>
   <translation>Loans to sales</translation>
  </message>
  <message>
   <source>费率 0.38 %（活动可 0.30 %）</source>
   <translation>Fee 0.38 % (0.30 % on promotion)</translation>
  </message>
  <message>
   <source>费用</source>
   <translation>Cost</translation>
  </message>
  <message>
   <source>资不抵债</source>
   <translation>Insolvent</translation>
  </message>
  <message>
   <source>资产</source>
   <translation>Asset</translation>
  </message>
  <message>
   <source>资产升值或减值</source>
   <translation>Assets revalued</translation>
  </message>
  <message>
   <source>资产合计</source>
   <translation>Total assets (self-made)</translation>
  </message>
  <message>
   <source>资产总计</source>
   <translation>Total assets</translation>
  </message>
  <message>
   <source>资产总计/所有者权益</source>
   <translation>Total assets ÷ owners' equity</translation>
  </message>
  <message>
   <source>资产总计＝负债合计＋所有者权益</source>
   <translation>Total assets = total liabilities + equity</translation>
  </message>
  <message>
   <source>资产总额</source>
   <translation>Total assets</translation>
  </message>
  <message>
   <source>资产负债率</source>
   <translation>Debt to assets</translation>
  </message>
  <message>
   <source>资产负债率快速上升</source>
   <translation>Debt ratio rises fast</translation>
  </message>
  <message>
   <source>资产负债表</source>
   <translation>Balance sheet</translation>
  </message>
  <message>
   <source>资产负债表不平</source>
   <translation>Balance sheet does not balance</translation>
  </message>
  <message>
   <source>资信</source>
   <translation>Standing</translation>
  </message>
  <message>
   <source>资信证明/贷款证明台账</source>
   <translation>Credit certificate ledger</translation>
  </message>
  <message>
   <source>资本/家底</source>
   <translation>Capital</translation>
  </message>
  <message>
   <source>资本公积</source>
   <translation>Capital reserve</translation>
  </message>
  <message>
   <source>资本金与贷款同比例到位或先行到位</source>
   <translation>Capital paid in pro rata with the loan or first</translation>
  </message>
  <message>
   <source>资源税</source>
   <translation>Resource tax</translation>
  </message>
  <message>
   <source>资质</source>
   <translation>Qualification</translation>
  </message>
  <message>
   <source>资质等级</source>
   <translation>Qualification level</translation>
  </message>
  <message>
   <source>资金投向、关联、反洗钱</source>
   <translation>Use of funds, related parties, anti-money-laundering</translation>
  </message>
  <message>
   <source>资金检验</source>
   <translation>Funds check</translation>
  </message>
  <message>
   <source>资金汇划</source>
   <translation>Transfers</translation>
  </message>
  <message>
   <source>资金流向限制领域</source>
   <translation>Money went into a restricted field</translation>
  </message>
  <message>
   <source>走访</source>
   <translation>Visit</translation>
  </message>
  <message>
   <source>走访/流水/舆情佐证</source>
   <translation>Shown by visits, flows or press</translation>
  </message>
  <message>
   <source>走访人(主办/协办)</source>
   <translation>Visitors (lead / co-investigator)</translation>
  </message>
  <message>
   <source>走访台账</source>
   <translation>Visit ledger</translation>
  </message>
  <message>
   <source>走访地点</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>走访户数</source>
   <translation>Clients visited</translation>
  </message>
  <message>
   <source>走访日期</source>
   <translation>Visited on</translation>
  </message>
  <message>
   <source>走访时提示</source>
   <translation>Shown on a visit</translation>
  </message>
  <message>
   <source>走访时看到、点数、拍照</source>
   <translation>Seen, counted or photographed on a visit</translation>
  </message>
  <message>
   <source>走访目的</source>
   <translation>Purpose of visit</translation>
  </message>
  <message>
   <source>走访类型</source>
   <translation>Visit type</translation>
  </message>
  <message>
   <source>走访编号</source>
   <translation>Visit no.</translation>
  </message>
  <message>
   <source>走访记录</source>
   <translation>Visit note</translation>
  </message>
  <message>
   <source>超期天数</source>
   <translation>Days overdue</translation>
  </message>
  <message>
   <source>跟进结果</source>
   <translation>Follow-up result</translation>
  </message>
  <message>
   <source>跨境转账</source>
   <translation>Cross-border transfer</translation>
  </message>
  <message>
   <source>身份证到期</source>
   <translation>Identity card ends</translation>
  </message>
  <message>
   <source>身份证号</source>
   <translation>ID card number</translation>
  </message>
  <message>
   <source>车牌号</source>
   <translation>Number plate</translation>
  </message>
  <message>
   <source>车贷月供</source>
   <translation>Vehicle loan payment per month</translation>
  </message>
  <message>
   <source>车辆</source>
   <translation>Vehicle</translation>
  </message>
  <message>
   <source>车辆与里程</source>
   <translation>Vehicles and mileage</translation>
  </message>
  <message>
   <source>车辆净值（经营用）</source>
   <translation>Vehicles for business, net</translation>
  </message>
  <message>
   <source>车辆贷款余额</source>
   <translation>Vehicle loan balance</translation>
  </message>
  <message>
   <source>转给本人</source>
   <translation>To the client's own</translation>
  </message>
  <message>
   <source>转贷</source>
   <translation>On-lending</translation>
  </message>
  <message>
   <source>软件和信息技术服务业</source>
   <translation>Software and IT services</translation>
  </message>
  <message>
   <source>较上期变动 &gt; 5 个百分点且无合理解释</source>
   <translation>More than 5 points from the period before, without a good explanation</translation>
  </message>
  <message>
   <source>较授信时上升 &gt; 10 个百分点或 &gt; 75%</source>
   <translation>More than 10 points above that at approval, or above 75 %</translation>
  </message>
  <message>
   <source>较难</source>
   <translation>hard</translation>
  </message>
  <message>
   <source>过桥垫资</source>
   <translation>Bridge financing</translation>
  </message>
  <message>
   <source>过短无议价，过长有拖欠</source>
   <translation>Too short: no bargaining power; too long: in arrears</translation>
  </message>
  <message>
   <source>运价与结算</source>
   <translation>Rates and settlement</translation>
  </message>
  <message>
   <source>运费平均账期</source>
   <translation>Average freight credit</translation>
  </message>
  <message>
   <source>运输</source>
   <translation>Transport</translation>
  </message>
  <message>
   <source>运输（货运）</source>
   <translation>Transport (freight)</translation>
  </message>
  <message>
   <source>近 12 个月</source>
   <translation>Last 12 months</translation>
  </message>
  <message>
   <source>近 12 个月商户流水</source>
   <translation>Merchant statements of the last 12 months</translation>
  </message>
  <message>
   <source>近 12 个月开票汇总（电子税务局导出）</source>
   <translation>Invoice summary, last 12 months (from the e-tax office)</translation>
  </message>
  <message>
   <source>近 12 个月投诉数</source>
   <translation>Complaints, last 12 months</translation>
  </message>
  <message>
   <source>近 12 个月电费单</source>
   <translation>Power bills of the last 12 months</translation>
  </message>
  <message>
   <source>近 12 个月纳税申报</source>
   <translation>Tax returns of the last 12 months</translation>
  </message>
  <message>
   <source>近 12 个月纳税申报表及完税凭证</source>
   <translation>Tax returns and payment receipts, last 12 months</translation>
  </message>
  <message>
   <source>近 12 个月责任事故次数</source>
   <translation>At-fault accidents, last 12 months</translation>
  </message>
  <message>
   <source>近 12 个月连续，主要结算行全覆盖</source>
   <translation>12 consecutive months; all main settlement banks</translation>
  </message>
  <message>
   <source>近 12 个月逾期期数</source>
   <translation>Instalments overdue in 12 months</translation>
  </message>
  <message>
   <source>近 3 个月审批类查询次数</source>
   <translation>Inquiries for approvals in 3 months</translation>
  </message>
  <message>
   <source>近 3 个月工资表/社保缴纳明细</source>
   <translation>Payroll / social insurance details, last 3 months</translation>
  </message>
  <message>
   <source>近 3 个月贷款审批类查询 &gt; 6 次</source>
   <translation>More than 6 inquiries for approvals in 3 months</translation>
  </message>
  <message>
   <source>近 3 月有效流入月均</source>
   <translation>Effective inflow, monthly mean of 3 months</translation>
  </message>
  <message>
   <source>近 3 月有效流入月均较授信时下降 &gt; 30%</source>
   <translation>Mean effective inflow of 3 months more than 30 % below that at approval</translation>
  </message>
  <message>
   <source>近 3 月用电或产量月均</source>
   <translation>Power used or output, monthly mean of 3 months</translation>
  </message>
  <message>
   <source>近 6 个月水、电、气缴费单</source>
   <translation>Water, power and gas bills, last 6 months</translation>
  </message>
  <message>
   <source>近 6 个月账单</source>
   <translation>Bills of the last 6 months</translation>
  </message>
  <message>
   <source>近一期财务报表（最近月末）</source>
   <translation>Latest statements (last month-end)</translation>
  </message>
  <message>
   <source>近三个月的工资表，或社保缴费明细（手机可查）</source>
   <translation>Payrolls or social insurance of the last three months (on your phone)</translation>
  </message>
  <message>
   <source>近三年年度财务报表（成立不足三年按成立以来）</source>
   <translation>Annual statements of the last three years (since founding if younger)</translation>
  </message>
  <message>
   <source>还款</source>
   <translation>Repayment</translation>
  </message>
  <message>
   <source>还款意愿与来源</source>
   <translation>Willingness and source of repayment</translation>
  </message>
  <message>
   <source>还款方式</source>
   <translation>Repayment</translation>
  </message>
  <message>
   <source>还款日</source>
   <translation>Payment day</translation>
  </message>
  <message>
   <source>还款来源异常</source>
   <translation>Repayment comes from an odd source</translation>
  </message>
  <message>
   <source>还款来源落实</source>
   <translation>Source of repayment secured</translation>
  </message>
  <message>
   <source>还款行为</source>
   <translation>Repayment</translation>
  </message>
  <message>
   <source>还款账户余额不足提醒多次</source>
   <translation>Reminded of too little on the account, again</translation>
  </message>
  <message>
   <source>还款资金</source>
   <translation>Repayment funds</translation>
  </message>
  <message>
   <source>还款资金来自新借款或垫资过桥</source>
   <translation>It is paid from a new loan or a bridge</translation>
  </message>
  <message>
   <source>这一行要办许可证吗？</source>
   <translation>Does this industry need a permit?</translation>
  </message>
  <message>
   <source>进入不相关行业</source>
   <translation>Entered an unrelated industry</translation>
  </message>
  <message>
   <source>进货、装修或买设备的合同或报价单，写清金额和收款方</source>
   <translation>Contract or quotation for goods, fit-out or equipment, with amount and payee</translation>
  </message>
  <message>
   <source>进货与存货</source>
   <translation>Purchases and stock</translation>
  </message>
  <message>
   <source>进销存路径</source>
   <translation>Stock flow route</translation>
  </message>
  <message>
   <source>违规承诺</source>
   <translation>A promise against the rules</translation>
  </message>
  <message>
   <source>违规用途-房</source>
   <translation>Forbidden use: property</translation>
  </message>
  <message>
   <source>违规用途-股</source>
   <translation>Forbidden use: shares</translation>
  </message>
  <message>
   <source>连续 2 期 CFO &lt; 0 且净利 &gt; 0</source>
   <translation>Cash flow from operations below zero and profit above it, two periods running</translation>
  </message>
  <message>
   <source>连续 2 期或近 12 个月累计 3 期</source>
   <translation>Two in a row, or three within 12 months</translation>
  </message>
  <message>
   <source>连续两年亏损</source>
   <translation>Two years of losses</translation>
  </message>
  <message>
   <source>连续两期逾期或累计三期</source>
   <translation>Two instalments overdue in a row, or three in all</translation>
  </message>
  <message>
   <source>连续逾期期数</source>
   <translation>Instalments overdue in a row</translation>
  </message>
  <message>
   <source>追加担保/压降</source>
   <translation>More security, or less loan</translation>
  </message>
  <message>
   <source>追赶措施</source>
   <translation>Catch-up measures</translation>
  </message>
  <message>
   <source>退保可能有损失</source>
   <translation>Surrender may cost money</translation>
  </message>
  <message>
   <source>退保误导</source>
   <translation>Misleading about surrender</translation>
  </message>
  <message>
   <source>退回补正</source>
   <translation>Returned for correction</translation>
  </message>
  <message>
   <source>退回；重新尽调</source>
   <translation>Send back; investigate anew</translation>
  </message>
  <message>
   <source>退款</source>
   <translation>Refund</translation>
  </message>
  <message>
   <source>退货率</source>
   <translation>Return rate</translation>
  </message>
  <message>
   <source>退费率</source>
   <translation>Refund rate</translation>
  </message>
  <message>
   <source>送货单均金额</source>
   <translation>Average delivery note</translation>
  </message>
  <message>
   <source>送货单路径（批发）</source>
   <translation>Delivery notes route (wholesale)</translation>
  </message>
  <message>
   <source>送达凭证</source>
   <translation>Proof of delivery</translation>
  </message>
  <message>
   <source>适当性匹配；科创板/创业板权限须测评</source>
   <translation>Suitability match; test required for STAR and ChiNext boards</translation>
  </message>
  <message>
   <source>逃废银行债务</source>
   <translation>Evades bank debts</translation>
  </message>
  <message>
   <source>逐个项目填期初、期末进度</source>
   <translation>Opening and closing progress, project by project</translation>
  </message>
  <message>
   <source>逐条勾选</source>
   <translation>Ticked one by one</translation>
  </message>
  <message>
   <source>递延收益</source>
   <translation>Deferred income</translation>
  </message>
  <message>
   <source>递延收益与其他非流动负债增加</source>
   <translation>Increase of deferred income and other non-current liabilities</translation>
  </message>
  <message>
   <source>通常作补充担保</source>
   <translation>Usually as additional security</translation>
  </message>
  <message>
   <source>通知补足</source>
   <translation>Ask to make it up</translation>
  </message>
  <message>
   <source>通行费路径</source>
   <translation>Toll route</translation>
  </message>
  <message>
   <source>速动比率</source>
   <translation>Quick ratio</translation>
  </message>
  <message>
   <source>造假</source>
   <translation>Forgery</translation>
  </message>
  <message>
   <source>逾期</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>逾期 1 天及以上</source>
   <translation>Overdue by a day or more</translation>
  </message>
  <message>
   <source>逾期与欠息</source>
   <translation>Overdue principal and interest</translation>
  </message>
  <message>
   <source>逾期天数</source>
   <translation>Days overdue</translation>
  </message>
  <message>
   <source>逾期户数</source>
   <translation>Borrowers overdue</translation>
  </message>
  <message>
   <source>逾期标红</source>
   <translation>Red when overdue</translation>
  </message>
  <message>
   <source>逾期超过 270 天</source>
   <translation>More than 270 days overdue</translation>
  </message>
  <message>
   <source>逾期超过 360 天</source>
   <translation>More than 360 days overdue</translation>
  </message>
  <message>
   <source>逾期超过 90 天</source>
   <translation>More than 90 days overdue</translation>
  </message>
  <message>
   <source>逾期（技术性原因且 7 天内除外）</source>
   <translation>Overdue (but not up to 7 days for a technical reason)</translation>
  </message>
  <message>
   <source>道德</source>
   <translation>Integrity</translation>
  </message>
  <message>
   <source>道路运输许可到期日</source>
   <translation>Road transport permit expires on</translation>
  </message>
  <message>
   <source>避免歧视性语言</source>
   <translation>Avoid discriminating language</translation>
  </message>
  <message>
   <source>邮政业</source>
   <translation>Postal services</translation>
  </message>
  <message>
   <source>邻里</source>
   <translation>Neighbour</translation>
  </message>
  <message>
   <source>部门经理</source>
   <translation>Department head</translation>
  </message>
  <message>
   <source>部门经理审核</source>
   <translation>Department head review</translation>
  </message>
  <message>
   <source>配偶</source>
   <translation>Spouse</translation>
  </message>
  <message>
   <source>配偶共债签字；重大健康与变故</source>
   <translation>Spouse signs for joint debt; serious illness and changes</translation>
  </message>
  <message>
   <source>配偶居民身份证（正反面）</source>
   <translation>Spouse's ID card (both sides)</translation>
  </message>
  <message>
   <source>采信的月净利加家庭其他收入，减家庭支出</source>
   <translation>Net profit relied on plus other income of the family less its spending</translation>
  </message>
  <message>
   <source>采购</source>
   <translation>Purchases</translation>
  </message>
  <message>
   <source>采购与耗材</source>
   <translation>Purchases and consumables</translation>
  </message>
  <message>
   <source>采购成本路径</source>
   <translation>Purchase cost route</translation>
  </message>
  <message>
   <source>里程路径</source>
   <translation>Mileage route</translation>
  </message>
  <message>
   <source>重估值较授信下降 &gt; 20% 或抵押率超上限</source>
   <translation>More than 20 % below the value at approval, or beyond the highest loan to value</translation>
  </message>
  <message>
   <source>重估日</source>
   <translation>Revalued on</translation>
  </message>
  <message>
   <source>重做行业评价</source>
   <translation>Judge the industry anew</translation>
  </message>
  <message>
   <source>重大健康与变故</source>
   <translation>Health and upheavals</translation>
  </message>
  <message>
   <source>重大安全、质量事故或客户集体投诉</source>
   <translation>Grave accident, or customers complain together</translation>
  </message>
  <message>
   <source>重大诉讼或仲裁</source>
   <translation>Grave lawsuit or arbitration</translation>
  </message>
  <message>
   <source>重新评估分类</source>
   <translation>Classify anew</translation>
  </message>
  <message>
   <source>重新评估；可提前收回</source>
   <translation>Assess anew; the loan may be called</translation>
  </message>
  <message>
   <source>重测负债；压降</source>
   <translation>Measure debts anew; reduce</translation>
  </message>
  <message>
   <source>重测还款能力</source>
   <translation>Measure the ability to repay anew</translation>
  </message>
  <message>
   <source>重测还款能力；要求追加担保</source>
   <translation>Measure the ability to repay anew; ask for more security</translation>
  </message>
  <message>
   <source>重疾/寿险/年金</source>
   <translation>Critical illness / life / annuity</translation>
  </message>
  <message>
   <source>重病、死亡、离婚、失踪、被羁押</source>
   <translation>Grave illness, death, divorce, missing, detained</translation>
  </message>
  <message>
   <source>重组</source>
   <translation>Restructured</translation>
  </message>
  <message>
   <source>金融资产已发生信用减值</source>
   <translation>The asset is credit-impaired</translation>
  </message>
  <message>
   <source>金额</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>金额&gt;10 万元</source>
   <translation>Amount &gt; CNY 100,000</translation>
  </message>
  <message>
   <source>金额&gt;30 万元</source>
   <translation>Amount &gt; CNY 300,000</translation>
  </message>
  <message>
   <source>金额&gt;5 万元</source>
   <translation>Amount &gt; CNY 50,000</translation>
  </message>
  <message>
   <source>金额、期限、用途与申请一致；表决比例符合章程</source>
   <translation>Amount, term and purpose as applied for; majority as the articles require</translation>
  </message>
  <message>
   <source>金额、期限、用途与申请书、决议一致；一页写清</source>
   <translation>Amount, term and purpose as in application and resolution; clear on one page</translation>
  </message>
  <message>
   <source>金额与用途明确</source>
   <translation>Amount and purpose are clear</translation>
  </message>
  <message>
   <source>银承替代现金</source>
   <translation>Acceptances instead of cash</translation>
  </message>
  <message>
   <source>银行、税务、登记机构、平台等出具</source>
   <translation>Issued by a bank, tax office, registry, platform …</translation>
  </message>
  <message>
   <source>银行信用背书</source>
   <translation>The bank's name as a guarantee</translation>
  </message>
  <message>
   <source>银行借款</source>
   <translation>Bank loans</translation>
  </message>
  <message>
   <source>银行卡/账号</source>
   <translation>Bank card / account</translation>
  </message>
  <message>
   <source>银行存款</source>
   <translation>Bank deposits</translation>
  </message>
  <message>
   <source>银行承兑汇票</source>
   <translation>Bank acceptance bill</translation>
  </message>
  <message>
   <source>银行承兑汇票质押</source>
   <translation>Bank acceptance bill (pledged)</translation>
  </message>
  <message>
   <source>银行理财/代销双录与销售资料</source>
   <translation>Recordings and papers of wealth products sold</translation>
  </message>
  <message>
   <source>银行理财与代销理财</source>
   <translation>Wealth products of and sold by banks</translation>
  </message>
  <message>
   <source>销售</source>
   <translation>Sales</translation>
  </message>
  <message>
   <source>销售与成本</source>
   <translation>Sales and cost</translation>
  </message>
  <message>
   <source>销售产成品、商品、提供劳务收到的现金</source>
   <translation>Cash from sales of goods and services</translation>
  </message>
  <message>
   <source>销售利润率</source>
   <translation>Profit rate of sales</translation>
  </message>
  <message>
   <source>销售占比</source>
   <translation>Share of sales</translation>
  </message>
  <message>
   <source>销售收现/营业收入</source>
   <translation>Cash from sales ÷ revenue</translation>
  </message>
  <message>
   <source>销售现金率</source>
   <translation>Cash collected from sales</translation>
  </message>
  <message>
   <source>销售费用</source>
   <translation>Selling expenses</translation>
  </message>
  <message>
   <source>销售额/毛利率/权益检验表</source>
   <translation>Sales, margin and equity checks</translation>
  </message>
  <message>
   <source>销售额或权益检验偏差超标</source>
   <translation>Cross-check of sales or equity out of bounds</translation>
  </message>
  <message>
   <source>销售额检验</source>
   <translation>Sales check</translation>
  </message>
  <message>
   <source>销毁/移交分行日</source>
   <translation>Destroyed / sent to branch on</translation>
  </message>
  <message>
   <source>长期</source>
   <translation>Long-term</translation>
  </message>
  <message>
   <source>长期借款</source>
   <translation>Long-term loans</translation>
  </message>
  <message>
   <source>长期借款增加</source>
   <translation>Increase of long-term loans</translation>
  </message>
  <message>
   <source>长期债券投资</source>
   <translation>Long-term bonds</translation>
  </message>
  <message>
   <source>长期应付款</source>
   <translation>Long-term payables</translation>
  </message>
  <message>
   <source>长期应付款增加</source>
   <translation>Increase of long-term payables</translation>
  </message>
  <message>
   <source>长期待摊费用</source>
   <translation>Long-term deferred expenses</translation>
  </message>
  <message>
   <source>长期投资减少</source>
   <translation>Decrease of long-term investments</translation>
  </message>
  <message>
   <source>长期股权投资</source>
   <translation>Long-term equity investments</translation>
  </message>
  <message>
   <source>门头</source>
   <translation>Storefront</translation>
  </message>
  <message>
   <source>门头、收银台、经营场景照片</source>
   <translation>Photos of storefront, counter and premises</translation>
  </message>
  <message>
   <source>门头与门牌号</source>
   <translation>Storefront and house number</translation>
  </message>
  <message>
   <source>门头或住所</source>
   <translation>Storefront or home</translation>
  </message>
  <message>
   <source>门头或客户场所</source>
   <translation>Storefront or client's place</translation>
  </message>
  <message>
   <source>闲置土地不接受</source>
   <translation>No idle land</translation>
  </message>
  <message>
   <source>间接法与直接法的经营净额相符</source>
   <translation>Operating cash flow agrees by both methods</translation>
  </message>
  <message>
   <source>间接法经营活动净额</source>
   <translation>Operating cash flow, indirect method</translation>
  </message>
  <message>
   <source>防疫/种畜禽/养殖备案到期日</source>
   <translation>Epidemic prevention / breeding / farm registration expires on</translation>
  </message>
  <message>
   <source>阶段</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>阶段变更写日志：时间、操作者、原因</source>
   <translation>Every change of stage is logged: time, person, reason</translation>
  </message>
  <message>
   <source>阶段性担保保证金</source>
   <translation>Margin for interim guarantee</translation>
  </message>
  <message>
   <source>附件</source>
   <translation>Attachments</translation>
  </message>
  <message>
   <source>附言</source>
   <translation>Purpose</translation>
  </message>
  <message>
   <source>限制新增；核实负债来源</source>
   <translation>Limit new loans; find where the debt comes from</translation>
  </message>
  <message>
   <source>限制类产业</source>
   <translation>Restricted industry</translation>
  </message>
  <message>
   <source>限期移出；暂停用信</source>
   <translation>Have it removed by a deadline; stop drawdowns</translation>
  </message>
  <message>
   <source>限期补办</source>
   <translation>Have it done by a deadline</translation>
  </message>
  <message>
   <source>随基础合同</source>
   <translation>As the underlying contract</translation>
  </message>
  <message>
   <source>隐匿、转移资产</source>
   <translation>Assets hidden or moved</translation>
  </message>
  <message>
   <source>隐瞒负债、担保或婚姻状况</source>
   <translation>Debts, guarantees or marriage concealed</translation>
  </message>
  <message>
   <source>难点</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>雇主责任险</source>
   <translation>Employer's liability insurance</translation>
  </message>
  <message>
   <source>零售/批发</source>
   <translation>Retail / wholesale</translation>
  </message>
  <message>
   <source>零售业</source>
   <translation>Retail</translation>
  </message>
  <message>
   <source>零售资产</source>
   <translation>Retail asset</translation>
  </message>
  <message>
   <source>零售（便利店/超市）</source>
   <translation>Retail (convenience store, supermarket)</translation>
  </message>
  <message>
   <source>需核对家庭成员或户籍时</source>
   <translation>When family members or residence must be checked</translation>
  </message>
  <message>
   <source>需求</source>
   <translation>Needs</translation>
  </message>
  <message>
   <source>需求分析+支付能力评估；投连险须风险测评；保险可回溯双录</source>
   <translation>Needs analysis + affordability; risk test for unit-linked; traceable recorded sale</translation>
  </message>
  <message>
   <source>需求测算</source>
   <translation>Calculated need</translation>
  </message>
  <message>
   <source>需求确认</source>
   <translation>Need-payoff</translation>
  </message>
  <message>
   <source>需求类型</source>
   <translation>Need</translation>
  </message>
  <message>
   <source>需要核对家庭成员或户籍吗？</source>
   <translation>Must family members or residence be checked?</translation>
  </message>
  <message>
   <source>非个体工商户</source>
   <translation>Not an individual business</translation>
  </message>
  <message>
   <source>非标准文本须法审</source>
   <translation>Non-standard text reviewed by legal</translation>
  </message>
  <message>
   <source>非流动负债</source>
   <translation>Non-current liabilities</translation>
  </message>
  <message>
   <source>非流动负债合计</source>
   <translation>Total non-current liabilities</translation>
  </message>
  <message>
   <source>非流动资产</source>
   <translation>Non-current assets</translation>
  </message>
  <message>
   <source>非流动资产合计</source>
   <translation>Total non-current assets</translation>
  </message>
  <message>
   <source>非流动资产合计＝明细之和</source>
   <translation>Non-current assets = sum of their rows</translation>
  </message>
  <message>
   <source>非现场</source>
   <translation>Off site</translation>
  </message>
  <message>
   <source>非零售债务人在本行债权超 10% 被分为不良则全部归不良</source>
   <translation>More than 10% of a non-retail debtor's debts at this bank are non-performing: all of them are</translation>
  </message>
  <message>
   <source>面积</source>
   <translation>Area</translation>
  </message>
  <message>
   <source>面积/数量</source>
   <translation>Area / quantity</translation>
  </message>
  <message>
   <source>面谈记录/面签影像</source>
   <translation>Interview record / signing photos</translation>
  </message>
  <message>
   <source>页</source>
   <translation>pages</translation>
  </message>
  <message>
   <source>项目</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>项目合规（立项/用地/规划/施工/环评）；资本金比例达标</source>
   <translation>Project compliant (approval, land, planning, construction, environment); capital ratio met</translation>
  </message>
  <message>
   <source>项目名称</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>项目立项备案/核准文件</source>
   <translation>Project filing / approval</translation>
  </message>
  <message>
   <source>项目编号</source>
   <translation>Project no.</translation>
  </message>
  <message>
   <source>项目要开工了吗？</source>
   <translation>Is construction about to start?</translation>
  </message>
  <message>
   <source>项目资本金到位证明</source>
   <translation>Proof that project capital is paid in</translation>
  </message>
  <message>
   <source>须取得真实凭证</source>
   <translation>Genuine documents are needed</translation>
  </message>
  <message>
   <source>须在查询之前签署</source>
   <translation>Signed before the check</translation>
  </message>
  <message>
   <source>须在查询之前签署，载明用途与期限</source>
   <translation>Signed before the check; states purpose and period</translation>
  </message>
  <message>
   <source>须填下次跟进日</source>
   <translation>The next follow-up date must be set</translation>
  </message>
  <message>
   <source>须审批人与理由</source>
   <translation>Needs approver and reason</translation>
  </message>
  <message>
   <source>须持保险销售从业资格；双录可回溯；银行网点不得将保险混同存款；健康告知与犹豫期提示</source>
   <translation>Insurance sales licence required; traceable recording; never presented as a deposit; health declaration and cooling-off period explained</translation>
  </message>
  <message>
   <source>须有依据：在手订单、近 12 个月同比、行业</source>
   <translation>With grounds: orders in hand, the last 12 months, the trade</translation>
  </message>
  <message>
   <source>预付款（租金/货款）</source>
   <translation>Prepaid rent or goods</translation>
  </message>
  <message>
   <source>预付账款</source>
   <translation>Prepayments</translation>
  </message>
  <message>
   <source>预付账款减少</source>
   <translation>Decrease of prepayments</translation>
  </message>
  <message>
   <source>预售许可证号</source>
   <translation>Presale permit no.</translation>
  </message>
  <message>
   <source>预收/储值卡</source>
   <translation>Advances and stored-value cards</translation>
  </message>
  <message>
   <source>预收账款</source>
   <translation>Advances from customers</translation>
  </message>
  <message>
   <source>预收账款增加</source>
   <translation>Increase of advances received</translation>
  </message>
  <message>
   <source>预期信用损失占账面余额</source>
   <translation>Expected credit loss ÷ carrying amount</translation>
  </message>
  <message>
   <source>预期收益不代表实际收益</source>
   <translation>An expected return is no actual return</translation>
  </message>
  <message>
   <source>预留印鉴卡</source>
   <translation>Specimen seal card</translation>
  </message>
  <message>
   <source>预警信号</source>
   <translation>Warning signals</translation>
  </message>
  <message>
   <source>预计存款流入</source>
   <translation>Expected deposits</translation>
  </message>
  <message>
   <source>预计销售收入年增长率</source>
   <translation>Expected growth of sales</translation>
  </message>
  <message>
   <source>领取人</source>
   <translation>Received by</translation>
  </message>
  <message>
   <source>频繁变更经营地址、法定代表人或股东</source>
   <translation>Address, legal representative or shareholders change often</translation>
  </message>
  <message>
   <source>频繁申请展期、借新还旧或调整计划</source>
   <translation>Extensions, renewals or changes asked for often</translation>
  </message>
  <message>
   <source>额外收费</source>
   <translation>Additional fees</translation>
  </message>
  <message>
   <source>额度≤评估价值 70 %；到期日早于产权证到期日≥5 年；租金覆盖本息≥1.2</source>
   <translation>Amount ≤ 70 % of appraised value; matures ≥ 5 years before the land title expires; rent covers debt service ≥ 1.2 times</translation>
  </message>
  <message>
   <source>额度内先到先得</source>
   <translation>First come, first served within quota</translation>
  </message>
  <message>
   <source>风险</source>
   <translation>Risk</translation>
  </message>
  <message>
   <source>风险告知</source>
   <translation>Risk disclosure</translation>
  </message>
  <message>
   <source>风险揭示书</source>
   <translation>Risk disclosure</translation>
  </message>
  <message>
   <source>风险测评</source>
   <translation>Risk level</translation>
  </message>
  <message>
   <source>风险测评日期</source>
   <translation>Risk assessed on</translation>
  </message>
  <message>
   <source>风险矩阵</source>
   <translation>Risk matrix</translation>
  </message>
  <message>
   <source>风险矩阵（风险-影响-概率-措施）</source>
   <translation>Risk matrix (risk – impact – probability – measure)</translation>
  </message>
  <message>
   <source>风险等级</source>
   <translation>Risk level</translation>
  </message>
  <message>
   <source>风险管理部</source>
   <translation>Risk department</translation>
  </message>
  <message>
   <source>风险管理部审查</source>
   <translation>Risk department review</translation>
  </message>
  <message>
   <source>风险经理</source>
   <translation>Risk manager</translation>
  </message>
  <message>
   <source>食品经营许可证到期日</source>
   <translation>Food business permit expires on</translation>
  </message>
  <message>
   <source>餐具（或湿巾）月用量</source>
   <translation>Tableware sets (or wet towels) used per month</translation>
  </message>
  <message>
   <source>餐饮</source>
   <translation>Catering</translation>
  </message>
  <message>
   <source>餐饮业</source>
   <translation>Catering</translation>
  </message>
  <message>
   <source>餐饮（正餐）</source>
   <translation>Catering (full service)</translation>
  </message>
  <message>
   <source>饲料单据</source>
   <translation>Feed notes</translation>
  </message>
  <message>
   <source>饲料路径</source>
   <translation>Feed route</translation>
  </message>
  <message>
   <source>首付不得来自消费贷/经营贷</source>
   <translation>Down payment must not come from consumer or business loans</translation>
  </message>
  <message>
   <source>首付不得来自贷款</source>
   <translation>Down payment must not come from a loan</translation>
  </message>
  <message>
   <source>首付与利率按当地政策（可配置）；房产支出/收入≤50 %、全部债务/收入≤55 %（可配置）</source>
   <translation>Down payment and rate per local policy (configurable); housing cost ≤ 50 % and all debt service ≤ 55 % of income (configurable)</translation>
  </message>
  <message>
   <source>首付款凭证与来源说明</source>
   <translation>Down payment receipts and source</translation>
  </message>
  <message>
   <source>首字 + * + 末字（两字只留首字）</source>
   <translation>First + * + last character (of two only the first)</translation>
  </message>
  <message>
   <source>首字符 + *** + @域名</source>
   <translation>First character + *** + @domain</translation>
  </message>
  <message>
   <source>首次</source>
   <translation>First</translation>
  </message>
  <message>
   <source>首次与定期检查、发现问题及整改</source>
   <translation>First and regular checks, findings and remedies</translation>
  </message>
  <message>
   <source>首次检查应检日</source>
   <translation>First check due</translation>
  </message>
  <message>
   <source>首次评估值</source>
   <translation>First appraisal</translation>
  </message>
  <message>
   <source>首访</source>
   <translation>First visit</translation>
  </message>
  <message>
   <source>高</source>
   <translation>High</translation>
  </message>
  <message>
   <source>高中或中专</source>
   <translation>Senior secondary school</translation>
  </message>
  <message>
   <source>高收益</source>
   <translation>High return</translation>
  </message>
  <message>
   <source>黄</source>
   <translation>Yellow</translation>
  </message>
  <message>
   <source>默认 20 年（可配置）</source>
   <translation>20 years by default</translation>
  </message>
  <message>
   <source>默认不脱敏，可改 method 为 ends</source>
   <translation>Not masked; method may be set to ends</translation>
  </message>
  <message>
   <source>默认为流动资产减流动负债</source>
   <translation>Current assets less current liabilities, by default</translation>
  </message>
  <message>
   <source>默认脱敏，点击后显示明文 30 秒，并写审计日志</source>
   <translation>Masked by default; shown for 30 seconds on a click, with an audit entry</translation>
  </message>
  <message>
   <source>默认脱敏；含明文导出须写明理由，并写审计日志</source>
   <translation>Masked by default; a full export needs a reason and is audited</translation>
  </message>
  <message>
   <source>（EBITDA-所得税）/（当年应还本金+利息）</source>
   <translation>(EBITDA − income tax) ÷ (principal due this year + interest)</translation>
  </message>
  <message>
   <source>（EBITDA-所得税）/（短期借款+当年应还本金+利息）</source>
   <translation>(EBITDA − income tax) ÷ (short-term loans + principal due this year + interest)</translation>
  </message>
  <message>
   <source>（利润总额+利息+折旧摊销）/利息费用</source>
   <translation>(Total profit + interest + depreciation and amortisation) ÷ interest</translation>
  </message>
  <message>
   <source>（利润总额+利息费用）/利息费用</source>
   <translation>(Total profit + interest) ÷ interest</translation>
  </message>
  <message>
   <source>（流动资产-存货-预付账款）/流动负债</source>
   <translation>(Current assets − inventory − prepayments) ÷ current liabilities</translation>
  </message>
  <message>
   <source>（短期借款+长期借款+应付票据敞口+其他有息）/资产总计</source>
   <translation>(Short-term loans + long-term loans + notes exposure + other interest-bearing debt) ÷ total assets</translation>
  </message>
  <message>
   <source>（营业收入-营业成本）/营业收入</source>
   <translation>(Revenue − cost of sales) ÷ revenue</translation>
  </message>
  <message>
   <source>（销售+管理+财务费用）/营业收入</source>
   <translation>(Selling + administrative + financial expenses) ÷ revenue</translation>
  </message>
 </context>
</TS>
