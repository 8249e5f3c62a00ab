<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>bank</name>
  <message>
   <source>Import the flows of {file}</source>
   <translation>导入 {file} 的流水</translation>
  </message>
 </context>
 <context>
  <name>calc</name>
  <message>
   <source>10,000 yuan</source>
   <translation>万元</translation>
  </message>
  <message>
   <source>A name or number with most of it hidden</source>
   <translation>姓名或号码脱敏</translation>
  </message>
  <message>
   <source>A purchase hedged on the futures market</source>
   <translation>买入套期保值</translation>
  </message>
  <message>
   <source>A target split by workdays</source>
   <translation>目标按工作日分解</translation>
  </message>
  <message>
   <source>Altman's Z'' of a private firm</source>
   <translation>Altman Z''（私营企业）</translation>
  </message>
  <message>
   <source>An amount in the capitals of a contract</source>
   <translation>人民币大写</translation>
  </message>
  <message>
   <source>Bad and overdue loans</source>
   <translation>不良率、逾期率与偏离度</translation>
  </message>
  <message>
   <source>Check of a bank card's number</source>
   <translation>银行卡号校验</translation>
  </message>
  <message>
   <source>Check of a mobile number</source>
   <translation>手机号校验</translation>
  </message>
  <message>
   <source>Check of a unified social credit code</source>
   <translation>校验统一社会信用代码</translation>
  </message>
  <message>
   <source>Check of an identity card's number</source>
   <translation>校验身份证号</translation>
  </message>
  <message>
   <source>Check of an organisation code</source>
   <translation>组织机构代码校验</translation>
  </message>
  <message>
   <source>Clients with several products</source>
   <translation>交叉销售率与户均产品数</translation>
  </message>
  <message>
   <source>Daily average behind an interest credit</source>
   <translation>结息倒推日均</translation>
  </message>
  <message>
   <source>Daily average of an account's balances</source>
   <translation>账户余额日均</translation>
  </message>
  <message>
   <source>Discount of a bill</source>
   <translation>票据贴现</translation>
  </message>
  <message>
   <source>Fee of a letter of guarantee</source>
   <translation>保函手续费</translation>
  </message>
  <message>
   <source>Give either days or balances, not “{field}” too.</source>
   <translation>周转天数与平均余额只给一种，不要再给「{field}」。</translation>
  </message>
  <message>
   <source>Gross margin of the price list and of the books</source>
   <translation>毛利率检验：菜单与账面</translation>
  </message>
  <message>
   <source>How far a target is, against the time that passed</source>
   <translation>目标完成率与序时进度</translation>
  </message>
  <message>
   <source>How much of the inflow hangs on the largest payers</source>
   <translation>对手方集中度</translation>
  </message>
  <message>
   <source>Inflow that is business</source>
   <translation>有效经营流入</translation>
  </message>
  <message>
   <source>Interest on an overdue instalment</source>
   <translation>逾期罚息与复利</translation>
  </message>
  <message>
   <source>Level of a risk</source>
   <translation>风险等级</translation>
  </message>
  <message>
   <source>Loan on commercial property</source>
   <translation>经营性物业贷款</translation>
  </message>
  <message>
   <source>Margin of a futures position</source>
   <translation>期货保证金</translation>
  </message>
  <message>
   <source>Money on all accounts and in the books</source>
   <translation>资金检验：各账户余额与自编报表</translation>
  </message>
  <message>
   <source>Need of working capital</source>
   <translation>流动资金贷款需求</translation>
  </message>
  <message>
   <source>One figure by several routes</source>
   <translation>同一数字多条路径的交叉检验</translation>
  </message>
  <message>
   <source>Own funds that work in the business</source>
   <translation>借款人自有营运资金</translation>
  </message>
  <message>
   <source>Part of a loan paid early</source>
   <translation>部分提前还款</translation>
  </message>
  <message>
   <source>Payables by the suppliers' statements and in the books</source>
   <translation>应付检验：供应商对账单与账面</translation>
  </message>
  <message>
   <source>Profit and loss item by item, and what can be disposed of</source>
   <translation>逐项自编损益与可支配收入</translation>
  </message>
  <message>
   <source>Profit as claimed and as worked out</source>
   <translation>净利检验：口述与自编</translation>
  </message>
  <message>
   <source>Ratios, rules and signals of financial statements</source>
   <translation>财务报表的比率、勾稽与异常信号</translation>
  </message>
  <message>
   <source>Receivables as confirmed and in the books</source>
   <translation>应收检验：已确认与账面</translation>
  </message>
  <message>
   <source>Repayment schedule</source>
   <translation>还款计划</translation>
  </message>
  <message>
   <source>Sales by every route of an industry</source>
   <translation>分行业多路径推算销售额</translation>
  </message>
  <message>
   <source>Sales of a year from some of its months</source>
   <translation>由部分月份按季节系数年化销售额</translation>
  </message>
  <message>
   <source>Score of the targets by weight</source>
   <translation>考核指标加权得分</translation>
  </message>
  <message>
   <source>Signals of trouble after a loan is paid out</source>
   <translation>贷后预警信号</translation>
  </message>
  <message>
   <source>Size class of an enterprise</source>
   <translation>企业规模划型</translation>
  </message>
  <message>
   <source>Stock as counted and in the books</source>
   <translation>点货检验：实盘与账面</translation>
  </message>
  <message>
   <source>The amount to suggest: the least of all limits</source>
   <translation>建议额度：各项上限取最小</translation>
  </message>
  <message>
   <source>The class a loan belongs into at least</source>
   <translation>五级分类下限</translation>
  </message>
  <message>
   <source>The day's cash position</source>
   <translation>当日头寸</translation>
  </message>
  <message>
   <source>The days instalments are due</source>
   <translation>还款日</translation>
  </message>
  <message>
   <source>The five Cs of credit in one score</source>
   <translation>5C 评分</translation>
  </message>
  <message>
   <source>The input is no JSON object.</source>
   <translation>输入不是 JSON 对象。</translation>
  </message>
  <message>
   <source>The largest loan a client can carry</source>
   <translation>反推最高可贷额</translation>
  </message>
  <message>
   <source>The whole cost of a personal loan</source>
   <translation>个人贷款综合融资成本</translation>
  </message>
  <message>
   <source>What a client brings in a year</source>
   <translation>客户综合贡献</translation>
  </message>
  <message>
   <source>What is lent on collateral</source>
   <translation>抵押率与可贷额</translation>
  </message>
  <message>
   <source>What the record of a visit lacks</source>
   <translation>走访记录缺什么</translation>
  </message>
  <message>
   <source>When a due day is brought to mind</source>
   <translation>到期提醒日</translation>
  </message>
  <message>
   <source>When a loan is checked after it is paid out</source>
   <translation>贷后检查计划</translation>
  </message>
  <message>
   <source>Whether a client can carry a loan</source>
   <translation>可负担性</translation>
  </message>
  <message>
   <source>Whether a document is still good</source>
   <translation>材料是否在有效期内</translation>
  </message>
  <message>
   <source>Whether a product suits a client</source>
   <translation>适当性匹配</translation>
  </message>
  <message>
   <source>Whether a prospect may move to a stage</source>
   <translation>意向客户能否转到某阶段</translation>
  </message>
  <message>
   <source>Whether a transaction is a large one</source>
   <translation>是否大额交易</translation>
  </message>
  <message>
   <source>Whether an application may move to a state</source>
   <translation>申请能否转到某审批状态</translation>
  </message>
  <message>
   <source>Whether income carries a home loan</source>
   <translation>个人住房按揭的收入负担</translation>
  </message>
  <message>
   <source>Whether statements cover the months asked for</source>
   <translation>流水是否覆盖要求的月份</translation>
  </message>
  <message>
   <source>Whether what a client owns follows from what they earned</source>
   <translation>权益检验</translation>
  </message>
  <message>
   <source>Who stands behind a firm</source>
   <translation>受益所有人</translation>
  </message>
  <message>
   <source>Words that must not stand in a text</source>
   <translation>禁用与提示语检查</translation>
  </message>
  <message>
   <source>Working days between two days</source>
   <translation>两日之间的工作日</translation>
  </message>
  <message>
   <source>Yearly cost of a loan</source>
   <translation>贷款年化成本</translation>
  </message>
  <message>
   <source>Yearly cost of flows on their days</source>
   <translation>按实际日期的年化成本（XIRR）</translation>
  </message>
  <message>
   <source>a code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>a date such as 2026-10-31</source>
   <translation>日期，如 2026-10-31</translation>
  </message>
  <message>
   <source>a fraction, 0.042 for 4.2 %</source>
   <translation>小数，4.2% 写作 0.042</translation>
  </message>
  <message>
   <source>a list, each: {each}</source>
   <translation>列表，每一项：{each}</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>a number, a text, true or false</source>
   <translation>数字、文字、true 或 false</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>a time such as 14:30</source>
   <translation>时间，如 14:30</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>an amount, all of them in one unit</source>
   <translation>金额，单位须一致</translation>
  </message>
  <message>
   <source>an object of numbers</source>
   <translation>由数字组成的对象</translation>
  </message>
  <message>
   <source>an object, each: {each}</source>
   <translation>对象，每一项：{each}</translation>
  </message>
  <message>
   <source>days</source>
   <translation>天数</translation>
  </message>
  <message>
   <source>persons</source>
   <translation>人数</translation>
  </message>
  <message>
   <source>pieces</source>
   <translation>件数</translation>
  </message>
  <message>
   <source>points</source>
   <translation>分数</translation>
  </message>
  <message>
   <source>times, 1.5 for one and a half</source>
   <translation>倍数，一倍半写作 1.5</translation>
  </message>
  <message>
   <source>tons</source>
   <translation>吨</translation>
  </message>
  <message>
   <source>tons a lot</source>
   <translation>吨/手</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>yuan</source>
   <translation>元</translation>
  </message>
  <message>
   <source>yuan a month</source>
   <translation>元/月</translation>
  </message>
  <message>
   <source>yuan a ton</source>
   <translation>元/吨</translation>
  </message>
  <message>
   <source>yuan a year</source>
   <translation>元/年</translation>
  </message>
  <message>
   <source>{file} cannot be read.</source>
   <translation>读不了 {file}。</translation>
  </message>
  <message>
   <source>“{field}” is no input of this calculation.</source>
   <translation>这个计算没有「{field}」这项输入。</translation>
  </message>
  <message>
   <source>“{field}” is no value that can be here.</source>
   <translation>「{field}」这里填不了这个。</translation>
  </message>
  <message>
   <source>“{field}” is out of the range that is possible, or does not go with the other inputs; it takes {unit}.</source>
   <translation>「{field}」超出了可能的范围，或与其他输入不相符；应填：{unit}。</translation>
  </message>
  <message>
   <source>“{field}” takes a date such as 2026-10-31.</source>
   <translation>「{field}」须是日期，如 2026-10-31。</translation>
  </message>
  <message>
   <source>“{field}” takes a list.</source>
   <translation>「{field}」要填列表。</translation>
  </message>
  <message>
   <source>“{field}” takes a number ({unit}).</source>
   <translation>「{field}」请填数字（{unit}）。</translation>
  </message>
  <message>
   <source>“{field}” takes a number that is not negative ({unit}).</source>
   <translation>「{field}」请填非负数字（{unit}）。</translation>
  </message>
  <message>
   <source>“{field}” takes a text.</source>
   <translation>「{field}」须是文字。</translation>
  </message>
  <message>
   <source>“{field}” takes a time such as 14:30.</source>
   <translation>「{field}」请填时间，如 14:30。</translation>
  </message>
  <message>
   <source>“{field}” takes a whole number.</source>
   <translation>「{field}」要填整数。</translation>
  </message>
  <message>
   <source>“{field}” takes an object.</source>
   <translation>「{field}」要填对象。</translation>
  </message>
  <message>
   <source>“{field}” takes one of: {codes}</source>
   <translation>「{field}」要填其中之一：{codes}</translation>
  </message>
  <message>
   <source>“{field}” takes true or false.</source>
   <translation>「{field}」要填 true 或 false。</translation>
  </message>
 </context>
 <context>
  <name>cli</name>
  <message>
   <source>  row {row}, {column}: {text}</source>
   <translation>  第 {row} 行，{column}：{text}</translation>
  </message>
  <message>
   <source>--full needs --reason: why it leaves whole.</source>
   <translation>--full 需要同时给出 --reason：说明为何导出明文。</translation>
  </message>
  <message>
   <source>--reason belongs to --full.</source>
   <translation>--reason 只能与 --full 一起使用。</translation>
  </message>
  <message>
   <source>A bank's catalog to lay over the program's; else CMDESK_CATALOG, else the settings.</source>
   <translation>盖在程序目录之上的本行目录包；不写则用 CMDESK_CATALOG，再不然用设置里的。</translation>
  </message>
  <message>
   <source>A file that holds the recovery key; else a prompt.</source>
   <translation>存有恢复码的文件；不给则提示输入。</translation>
  </message>
  <message>
   <source>A file whose first line is the new passphrase; else a prompt.</source>
   <translation>首行为新口令的文件；不给则提示输入。</translation>
  </message>
  <message>
   <source>A file whose first line is the passphrase; else CMDESK_PASSPHRASE, else a prompt.</source>
   <translation>口令文件（取第一行）；没有则取环境变量 CMDESK_PASSPHRASE，再没有则询问。</translation>
  </message>
  <message>
   <source>A file whose first line is the password that the sheet is locked with; else a prompt.</source>
   <translation>首行是表格密码的文件；不给则询问。</translation>
  </message>
  <message>
   <source>A passphrase is needed: give --passphrase-file, or set CMDESK_PASSPHRASE.</source>
   <translation>需要口令：请给出 --passphrase-file，或设置环境变量 CMDESK_PASSPHRASE。</translation>
  </message>
  <message>
   <source>A version of the memo that was submitted; else the memo as it stands.</source>
   <translation>已送审的某一版；不写则按现状。</translation>
  </message>
  <message>
   <source>About to expire {count}</source>
   <translation>快到期 {count}</translation>
  </message>
  <message>
   <source>At most so many of each.</source>
   <translation>每类最多列出多少条。</translation>
  </message>
  <message>
   <source>At most so many.</source>
   <translation>最多列出多少条。</translation>
  </message>
  <message>
   <source>Bring a file into the book, in one gesture.</source>
   <translation>把文件导入账本，一次可撤销的动作。</translation>
  </message>
  <message>
   <source>Change the passphrase of the book; its recovery key stays the same.</source>
   <translation>修改账本口令；恢复码不变。</translation>
  </message>
  <message>
   <source>Check every byte of a package and its signature; with --book also that this book made it.</source>
   <translation>核对上报包的每个字节与签名；给出 --book 时，再核对是否由该账本生成。</translation>
  </message>
  <message>
   <source>Check the catalog, with a bank's pack laid over it, and print what it changes.</source>
   <translation>检查目录（盖上本行目录包之后），并列出改了什么。</translation>
  </message>
  <message>
   <source>Check the integrity of the book: file, journal, rows and stored files.</source>
   <translation>检查账本是否完好：文件、流水日志、各行数据与附件。</translation>
  </message>
  <message>
   <source>Due today {due}, overdue {overdue}</source>
   <translation>今天到期 {due}，逾期 {overdue}</translation>
  </message>
  <message>
   <source>Every byte is as it was packed.</source>
   <translation>每个字节都与打包时一致。</translation>
  </message>
  <message>
   <source>How many clients.</source>
   <translation>客户数。</translation>
  </message>
  <message>
   <source>How many visits, spread over them.</source>
   <translation>走访次数，分散在各客户名下。</translation>
  </message>
  <message>
   <source>Import a bank statement into a client's accounts.</source>
   <translation>把流水导入客户的账户。</translation>
  </message>
  <message>
   <source>Import a sheet of prospects; rows that are there already are skipped.</source>
   <translation>导入意向客户表；已有的行跳过。</translation>
  </message>
  <message>
   <source>Import financial statements of a client, a period each.</source>
   <translation>导入客户的财务报表，每期一份。</translation>
  </message>
  <message>
   <source>Imported the periods {days}.</source>
   <translation>已导入各期：{days}。</translation>
  </message>
  <message>
   <source>Imported {imported} transactions; {repeated} were there already; {problems} rows cannot be read.</source>
   <translation>导入 {imported} 笔；{repeated} 笔账本里已有；{problems} 行读不出。</translation>
  </message>
  <message>
   <source>Imported {imported}; skipped {repeated} repeated and {known} already in the book; {problems} problems noted.</source>
   <translation>已导入 {imported} 户；跳过表内重复 {repeated} 行、账本已有 {known} 行；记录问题 {problems} 处。</translation>
  </message>
  <message>
   <source>List the entries of one kind: code and name.</source>
   <translation>列出一类条目：代码和名称。</translation>
  </message>
  <message>
   <source>List what the book holds.</source>
   <translation>列出账本内容。</translation>
  </message>
  <message>
   <source>Look at the catalog: what the program knows of products, documents, questions and stages.</source>
   <translation>查看目录：程序所知的产品、材料、问题与阶段。</translation>
  </message>
  <message>
   <source>Made {file} with {customers} clients, {visits} visits and {answers} answers.</source>
   <translation>已建立 {file}：{customers} 户客户、{visits} 次走访、{answers} 个回答。</translation>
  </message>
  <message>
   <source>Made {file}.</source>
   <translation>已新建 {file}。</translation>
  </message>
  <message>
   <source>Make a large book of made-up clients, for benchmarks.</source>
   <translation>建一个虚构客户的大账本，供性能测试用。</translation>
  </message>
  <message>
   <source>Make a new encrypted book.</source>
   <translation>新建加密账本。</translation>
  </message>
  <message>
   <source>Make the sample book and, without a screen, all it yields.</source>
   <translation>生成示例账本及其全部产出，不需要屏幕。</translation>
  </message>
  <message>
   <source>Making the sample book, its photos and documents; this takes a moment …</source>
   <translation>正在生成示例账本、照片与文档，请稍候……</translation>
  </message>
  <message>
   <source>Name a kind of calculation, or give --list.</source>
   <translation>请写明算哪一种，或用 --list。</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>新口令</translation>
  </message>
  <message>
   <source>No passphrase can be read from {file}.</source>
   <translation>读不出 {file} 里的口令。</translation>
  </message>
  <message>
   <source>No recovery key can be read from {file}.</source>
   <translation>无法从 {file} 读出恢复码。</translation>
  </message>
  <message>
   <source>Nobody is there to type: give {option}.</source>
   <translation>当前无法输入：请给出 {option}。</translation>
  </message>
  <message>
   <source>Note why the clock went back; the check passes over it from then on.</source>
   <translation>记下时钟为何被调回；以后检查时不再报告。</translation>
  </message>
  <message>
   <source>Nothing is called “{wanted}”.</source>
   <translation>没有叫「{wanted}」的。</translation>
  </message>
  <message>
   <source>Nothing was set right so far: there is nothing to hand on.</source>
   <translation>还没有手工设定过识别格式，没有可导出的。</translation>
  </message>
  <message>
   <source>One calculation: JSON in from a file or stdin, JSON out.</source>
   <translation>一次计算：从文件或标准输入读 JSON，输出 JSON。</translation>
  </message>
  <message>
   <source>Only what holds this text, pinyin or number.</source>
   <translation>只列出含这段文字、拼音或号码的。</translation>
  </message>
  <message>
   <source>Package of {number}, made on {day}: {files}</source>
   <translation>{number} 的上报包，{day} 生成：{files}</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>口令</translation>
  </message>
  <message>
   <source>Password of the file</source>
   <translation>文件密码</translation>
  </message>
  <message>
   <source>Planned visits {count}</source>
   <translation>走访计划 {count}</translation>
  </message>
  <message>
   <source>Print every kind with its inputs, units and source.</source>
   <translation>列出每种计算的输入、单位和来源。</translation>
  </message>
  <message>
   <source>Print one JSON document and nothing else.</source>
   <translation>只输出一个 JSON 文档。</translation>
  </message>
  <message>
   <source>Put them in place of periods that are there.</source>
   <translation>替换已有的同期报表。</translation>
  </message>
  <message>
   <source>Read a file without a book: what was found, what is wrong.</source>
   <translation>不开账本，只读文件：读到什么、有何问题。</translation>
  </message>
  <message>
   <source>Read a sheet of prospects.</source>
   <translation>读取意向客户表。</translation>
  </message>
  <message>
   <source>Read a statement of an account: a bank's, WeChat's, Alipay's.</source>
   <translation>读一份流水：银行、微信、支付宝的都行。</translation>
  </message>
  <message>
   <source>Read financial statements.</source>
   <translation>读一份财务报表。</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>恢复码</translation>
  </message>
  <message>
   <source>Recovery key, shown only now; write it down: {key}</source>
   <translation>恢复码只显示这一次，请抄下来：{key}</translation>
  </message>
  <message>
   <source>Restore a backup to a new place; it opens with the passphrase of the day it was made.</source>
   <translation>把备份恢复到新位置；用备份当天的口令打开。</translation>
  </message>
  <message>
   <source>Restored {book} as it was on {time}, up to journal entry {entry}. It opens with the passphrase of that day.</source>
   <translation>已恢复 {book}，内容截至 {time}、日志第 {entry} 条。用当天的口令打开。</translation>
  </message>
  <message>
   <source>Set a new passphrase with the recovery key: the old one or the key file is lost.</source>
   <translation>忘记口令或丢失钥匙文件时，用恢复码设置新口令。</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”, header in row {header}: {rows} rows, {twice} repeated, {problems} problems</source>
   <translation>工作表「{sheet}」，表头在第 {header} 行：共 {rows} 行，重复 {twice} 对，问题 {problems} 处</translation>
  </message>
  <message>
   <source>Show the whole of a customer or an application, as JSON.</source>
   <translation>以 JSON 显示一个客户或一笔申请的全部。</translation>
  </message>
  <message>
   <source>Signed with the key {key}</source>
   <translation>签名密钥 {key}</translation>
  </message>
  <message>
   <source>Stopped; nothing was written.</source>
   <translation>已停止，没有写入任何内容。</translation>
  </message>
  <message>
   <source>Tell what is due, where to go, what runs out and who has gone stale.</source>
   <translation>列出今天要办的、要去的、快到期的和停留过久的。</translation>
  </message>
  <message>
   <source>The book is not as cmdesk left it.</source>
   <translation>账本在程序之外被改动或已损坏。</translation>
  </message>
  <message>
   <source>The book is whole.</source>
   <translation>账本完好。</translation>
  </message>
  <message>
   <source>The book to make.</source>
   <translation>要生成的账本。</translation>
  </message>
  <message>
   <source>The book; by default the one in the user's data folder.</source>
   <translation>账本文件；默认是用户数据文件夹里的那一本。</translation>
  </message>
  <message>
   <source>The client: an id, a name, or an unambiguous start.</source>
   <translation>客户：编号、名称，或不会混淆的开头。</translation>
  </message>
  <message>
   <source>The day that statements stand at whose sheets name none.</source>
   <translation>表上没有写日期时，报表的截止日。</translation>
  </message>
  <message>
   <source>The file to write.</source>
   <translation>要写出的文件。</translation>
  </message>
  <message>
   <source>The first day.</source>
   <translation>起始日。</translation>
  </message>
  <message>
   <source>The folder to write to.</source>
   <translation>写出到哪个文件夹。</translation>
  </message>
  <message>
   <source>The last day lies before the first.</source>
   <translation>截止日早于起始日。</translation>
  </message>
  <message>
   <source>The last day.</source>
   <translation>截止日。</translation>
  </message>
  <message>
   <source>The memo's language.</source>
   <translation>报告的语言。</translation>
  </message>
  <message>
   <source>The new passphrase opens {file}. The recovery key stays the same; backups made before open with the old passphrase.</source>
   <translation>{file} 已改用新口令。恢复码不变；此前的备份仍用旧口令打开。</translation>
  </message>
  <message>
   <source>The package is not as it was packed.</source>
   <translation>上报包与打包时不一致。</translation>
  </message>
  <message>
   <source>The program's own catalog, whole. No pack is in use.</source>
   <translation>程序自带的目录，完好。没有使用目录包。</translation>
  </message>
  <message>
   <source>The same number makes the same clients.</source>
   <translation>随机种子：数字相同，客户就相同。</translation>
  </message>
  <message>
   <source>The sheet to read; by default all that hold transactions.</source>
   <translation>读哪张表；默认读所有有交易的表。</translation>
  </message>
  <message>
   <source>This book made it, and its journal still stands as it did.</source>
   <translation>由该账本生成，其日志至今未变。</translation>
  </message>
  <message>
   <source>This is a bug in cmdesk. Please report these lines; they hold no customer data:</source>
   <translation>这是 cmdesk 的程序错误。请把下面几行报告给开发者，其中没有客户资料：</translation>
  </message>
  <message>
   <source>Too long at one stage {count}</source>
   <translation>停留过久 {count}</translation>
  </message>
  <message>
   <source>Which line a name means, by its code; nothing behind the = passes the row over.</source>
   <translation>报表里的叫法对应哪个科目（写科目代码）；= 后面不写就略过这一行。</translation>
  </message>
  <message>
   <source>Whose account it is.</source>
   <translation>账户是谁的。</translation>
  </message>
  <message>
   <source>Why it leaves whole; the journal keeps it.</source>
   <translation>为何导出明文；写入日志。</translation>
  </message>
  <message>
   <source>Work as on this day, such as 2026-10-31.</source>
   <translation>按这一天办理，例如 2026-10-31。</translation>
  </message>
  <message>
   <source>Write a client's financial statements as a workbook of live formulas.</source>
   <translation>把客户的财务报表写成带公式的 Excel 工作簿。</translation>
  </message>
  <message>
   <source>Write a ledger, or all of them, as a workbook.</source>
   <translation>把一本或全部台账写成 Excel 工作簿。</translation>
  </message>
  <message>
   <source>Write how statements are read, as it was set right, as a file of a pack.</source>
   <translation>把手工设定过的流水识别格式写成目录包文件。</translation>
  </message>
  <message>
   <source>Write numbers and addresses of people whole; asks for --reason.</source>
   <translation>号码与地址按明文写出；须同时给出 --reason。</translation>
  </message>
  <message>
   <source>Write the book and its key to one file, proved by opening it.</source>
   <translation>把账本和密钥备份成一个文件，并打开验证。</translation>
  </message>
  <message>
   <source>Write the credit memo of an application as PDF.</source>
   <translation>把一笔申请的授信调查报告写成 PDF。</translation>
  </message>
  <message>
   <source>Write the submission package of an application: memo, ledgers, checklist, evidence, manifest.</source>
   <translation>生成一笔申请的上报包：报告、台账、材料清单、证据、清单文件。</translation>
  </message>
  <message>
   <source>Wrote {file} ({size} bytes), opened and checked: the book up to journal entry {entry}.</source>
   <translation>已写出 {file}（{size} 字节），并打开检查过：账本截至日志第 {entry} 条。</translation>
  </message>
  <message>
   <source>Wrote {file} ({size} bytes).</source>
   <translation>已写出 {file}（{size} 字节）。</translation>
  </message>
  <message>
   <source>a date reads 2026-10-31</source>
   <translation>日期请写成 2026-10-31</translation>
  </message>
  <message>
   <source>cmdesk, the offline desk of a bank credit manager. Without a command it opens the window.</source>
   <translation>客户经理工作台：信贷客户经理的离线工作台。不带命令时打开窗口。</translation>
  </message>
  <message>
   <source>{title}, version {version}: {count} changes</source>
   <translation>{title}，版本 {version}：改了 {count} 处</translation>
  </message>
  <message>
   <source>“{wanted}” fits {count}: {names} … Name one.</source>
   <translation>「{wanted}」对应 {count} 个：{names} …… 请写明是哪一个。</translation>
  </message>
 </context>
 <context>
  <name>masking</name>
  <message>
   <source>Wrote {file}</source>
   <translation>已写出 {file}</translation>
  </message>
  <message>
   <source>ledger {key}</source>
   <translation>台账 {key}</translation>
  </message>
  <message>
   <source>memo {number}</source>
   <translation>调查报告 {number}</translation>
  </message>
  <message>
   <source>package {number}</source>
   <translation>上报包 {number}</translation>
  </message>
 </context>
 <context>
  <name>prospects</name>
  <message>
   <source>Import {file}</source>
   <translation>导入 {file}</translation>
  </message>
 </context>
 <context>
  <name>statements</name>
  <message>
   <source>Import the statements of {file}</source>
   <translation>导入 {file} 的报表</translation>
  </message>
  <message>
   <source>statements</source>
   <translation>报表</translation>
  </message>
 </context>
</TS>
