<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>驱动器</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Look in:</source>
   <translation>查找范围(&amp;L)：</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>文件类型(&amp;T)：</translation>
  </message>
 </context>
 <context>
  <name>applications</name>
  <message>
   <source> {wan} × 10,000</source>
   <translation> {wan} 万</translation>
  </message>
  <message>
   <source>Accept an application of {name}</source>
   <translation>受理{name}的授信申请</translation>
  </message>
  <message>
   <source>Accept the application</source>
   <translation>受理申请</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Adopted, the lowest</source>
   <translation>采用（取最低）</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>申请额</translation>
  </message>
  <message>
   <source>Amount, yuan</source>
   <translation>申请额（元）</translation>
  </message>
  <message>
   <source>An application starts the checklist of documents and the memo.</source>
   <translation>受理申请后，生成材料清单，随后撰写调查报告。</translation>
  </message>
  <message>
   <source>Annual rate</source>
   <translation>年利率</translation>
  </message>
  <message>
   <source>Applications</source>
   <translation>授信申请</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>审批</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>Archive index</source>
   <translation>归档目录</translation>
  </message>
  <message>
   <source>Calculators</source>
   <translation>计算器</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cannot tell</source>
   <translation>不能判断</translation>
  </message>
  <message>
   <source>Change application {number}</source>
   <translation>修改申请 {number}</translation>
  </message>
  <message>
   <source>Change {number}</source>
   <translation>修改 {number}</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>材料清单</translation>
  </message>
  <message>
   <source>Choose a client from the list.</source>
   <translation>请从下拉名单中选定客户。</translation>
  </message>
  <message>
   <source>Choose a product to see its limits and conditions</source>
   <translation>选定产品后，这里显示额度、期限与准入条件</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Client's copy</source>
   <translation>客户版</translation>
  </message>
  <message>
   <source>Committee</source>
   <translation>拟上会</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>准入</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Drop many files</source>
   <translation>批量拖入</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>修改</translation>
  </message>
  <message>
   <source>Edit the application</source>
   <translation>修改申请</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>已结束</translation>
  </message>
  <message>
   <source>Fees</source>
   <translation>费用</translation>
  </message>
  <message>
   <source>For</source>
   <translation>适用</translation>
  </message>
  <message>
   <source>For comparison: level payments would be {payment} a month</source>
   <translation>供比较：若按等额本息，月供 {payment}</translation>
  </message>
  <message>
   <source>Guarantee</source>
   <translation>担保方式</translation>
  </message>
  <message>
   <source>In progress</source>
   <translation>在办</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>主体</translation>
  </message>
  <message>
   <source>Level monthly payment</source>
   <translation>等额本息月供</translation>
  </message>
  <message>
   <source>Level monthly payment {payment}</source>
   <translation>等额本息月供 {payment}</translation>
  </message>
  <message>
   <source>Limit, 10,000 yuan</source>
   <translation>额度（万元）</translation>
  </message>
  <message>
   <source>Monthly</source>
   <translation>月供</translation>
  </message>
  <message>
   <source>Name of the person or company</source>
   <translation>姓名或企业名称</translation>
  </message>
  <message>
   <source>Name, pinyin, phone</source>
   <translation>姓名、拼音、电话</translation>
  </message>
  <message>
   <source>New application</source>
   <translation>新建申请</translation>
  </message>
  <message>
   <source>New application: {name}</source>
   <translation>新建申请：{name}</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>下一页签</translation>
  </message>
  <message>
   <source>No application here yet</source>
   <translation>这里还没有授信申请</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Open checklist</source>
   <translation>打开材料清单</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>概要</translation>
  </message>
  <message>
   <source>Parts of the application</source>
   <translation>申请的各部分</translation>
  </message>
  <message>
   <source>Planned committee day</source>
   <translation>拟上会日</translation>
  </message>
  <message>
   <source>Pricing</source>
   <translation>定价</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Prospects found</source>
   <translation>找到的意向客户</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>利率</translation>
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
   <source>Sales as the visits tell them</source>
   <translation>走访测算的销售额</translation>
  </message>
  <message>
   <source>Save changes</source>
   <translation>保存修改</translation>
  </message>
  <message>
   <source>Saw the numbers in application {number}</source>
   <translation>查看了申请 {number} 中的号码</translation>
  </message>
  <message>
   <source>See the prospects</source>
   <translation>看意向客户</translation>
  </message>
  <message>
   <source>Somebody the book knows, or a new name</source>
   <translation>账本里有的，或新的名字</translation>
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
   <source>Take out</source>
   <translation>移出</translation>
  </message>
  <message>
   <source>Take out {name}</source>
   <translation>移出 {name}</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Term, months</source>
   <translation>期限（月）</translation>
  </message>
  <message>
   <source>The amount must be more than zero.</source>
   <translation>金额须大于零。</translation>
  </message>
  <message>
   <source>The client's copy</source>
   <translation>客户版清单</translation>
  </message>
  <message>
   <source>The request</source>
   <translation>申请要素</translation>
  </message>
  <message>
   <source>Where the approval lies</source>
   <translation>审批到了谁手上</translation>
  </message>
  <message>
   <source>Who takes part</source>
   <translation>申请里的人</translation>
  </message>
  <message>
   <source>Work paper</source>
   <translation>调查底稿</translation>
  </message>
  <message>
   <source>Write the memo</source>
   <translation>写报告</translation>
  </message>
  <message>
   <source>applied for</source>
   <translation>申请合计</translation>
  </message>
  <message>
   <source>has passed</source>
   <translation>已过</translation>
  </message>
  <message>
   <source>months</source>
   <translation>个月</translation>
  </message>
  <message>
   <source>open</source>
   <translation>未定</translation>
  </message>
  <message>
   <source>routes differ by {share}</source>
   <translation>各路径相差 {share}</translation>
  </message>
  <message>
   <source>yuan</source>
   <translation>元</translation>
  </message>
  <message>
   <source>{count} answers lacking</source>
   <translation>缺 {count} 个答案</translation>
  </message>
  <message>
   <source>{count} applications</source>
   <translation>{count} 笔申请</translation>
  </message>
  <message>
   <source>{count} applications in progress</source>
   <translation>在办申请 {count} 笔</translation>
  </message>
  <message>
   <source>{count} months</source>
   <translation>{count} 个月</translation>
  </message>
  <message>
   <source>{count} without an amount</source>
   <translation>{count} 笔未定金额</translation>
  </message>
  <message>
   <source>{role}: {name}</source>
   <translation>{role}：{name}</translation>
  </message>
  <message>
   <source>{yuan} yuan</source>
   <translation>{yuan} 元</translation>
  </message>
 </context>
 <context>
  <name>approval</name>
  <message>
   <source>A further condition</source>
   <translation>再加一条条件</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Before the money is paid out</source>
   <translation>放款条件</translation>
  </message>
  <message>
   <source>Condition of {number}</source>
   <translation>{number} 放款条件</translation>
  </message>
  <message>
   <source>Condition of {number} met</source>
   <translation>{number} 放款条件已落实</translation>
  </message>
  <message>
   <source>Condition of {number} open again</source>
   <translation>{number} 放款条件重新打开</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>经办或审核人</translation>
  </message>
  <message>
   <source>Lies with next</source>
   <translation>下一位是谁</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>流转</translation>
  </message>
  <message>
   <source>Move the application</source>
   <translation>流转申请</translation>
  </message>
  <message>
   <source>Moves so far</source>
   <translation>流转记录</translation>
  </message>
  <message>
   <source>Next move</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>No move is recorded.</source>
   <translation>没有流转记录。</translation>
  </message>
  <message>
   <source>Not submitted yet.</source>
   <translation>还没有上报。</translation>
  </message>
  <message>
   <source>Opinion, or why</source>
   <translation>意见或理由</translation>
  </message>
  <message>
   <source>Sent back {count} times</source>
   <translation>退回过 {count} 次</translation>
  </message>
  <message>
   <source>Such as: mortgage registered</source>
   <translation>如：抵押登记办妥</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>删去</translation>
  </message>
  <message>
   <source>Take out a condition of {number}</source>
   <translation>删去 {number} 的放款条件</translation>
  </message>
  <message>
   <source>The approval has come to its end.</source>
   <translation>审批已经结束。</translation>
  </message>
  <message>
   <source>The chain</source>
   <translation>审批链</translation>
  </message>
  <message>
   <source>To</source>
   <translation>流转到</translation>
  </message>
  <message>
   <source>Write down what the approval demands, one by one.</source>
   <translation>批复的放款条件，逐条写在这里。</translation>
  </message>
  <message>
   <source>Write why: the next one to read it will want to know.</source>
   <translation>请写明理由：下一位要看。</translation>
  </message>
  <message>
   <source>for {count} days</source>
   <translation>已 {count} 天</translation>
  </message>
  <message>
   <source>lay {count} days</source>
   <translation>停留 {count} 天</translation>
  </message>
  <message>
   <source>since today</source>
   <translation>今天开始</translation>
  </message>
  <message>
   <source>then {name}</source>
   <translation>交给{name}</translation>
  </message>
  <message>
   <source>{count} days late</source>
   <translation>超时 {count} 天</translation>
  </message>
  <message>
   <source>{number}: {state}</source>
   <translation>{number}：{state}</translation>
  </message>
 </context>
 <context>
  <name>archive</name>
  <message>
   <source>Archive index</source>
   <translation>归档目录</translation>
  </message>
  <message>
   <source>Export all files…</source>
   <translation>导出全部文件…</translation>
  </message>
  <message>
   <source>Files are named by client number, document, day of issue and page.</source>
   <translation>文件按「客户号_材料代码_出具日_页码」命名。</translation>
  </message>
  <message>
   <source>Files for the archive</source>
   <translation>归档文件</translation>
  </message>
  <message>
   <source>Save the index as PDF</source>
   <translation>目录存为 PDF</translation>
  </message>
  <message>
   <source>The archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>The files leave as they are, with every number on them: the journal asks why.</source>
   <translation>文件按原样导出，上面的号码都在，所以要写明理由并记入日志。</translation>
  </message>
  <message>
   <source>ZIP files (*.zip)</source>
   <translation>ZIP 文件（*.zip）</translation>
  </message>
 </context>
 <context>
  <name>attachments</name>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>File before</source>
   <translation>上一个文件</translation>
  </message>
  <message>
   <source>Files of this kind are kept here, but not shown.</source>
   <translation>这类文件已保存在此，但无法在这里显示。</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Next file</source>
   <translation>下一个文件</translation>
  </message>
  <message>
   <source>Open it after all</source>
   <translation>仍要打开</translation>
  </message>
  <message>
   <source>Opening {file}</source>
   <translation>正在打开 {file}</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>第 {page} / {count} 页</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>另存一份</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>另存一份…</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>To the settings</source>
   <translation>去设置</translation>
  </message>
  <message>
   <source>came in {time}</source>
   <translation>{time} 收入</translation>
  </message>
  <message>
   <source>the file {file}</source>
   <translation>文件 {file}</translation>
  </message>
 </context>
 <context>
  <name>bank</name>
  <message>
   <source>Change the account {name}</source>
   <translation>修改账户 {name}</translation>
  </message>
  <message>
   <source>Delete the account {name}</source>
   <translation>删除账户 {name}</translation>
  </message>
  <message>
   <source>Delete the flows of {file}</source>
   <translation>删除 {file} 的流水</translation>
  </message>
  <message>
   <source>Import the flows of {file}</source>
   <translation>导入 {file} 的流水</translation>
  </message>
  <message>
   <source>Keep the scan {file}</source>
   <translation>留存扫描件 {file}</translation>
  </message>
 </context>
 <context>
  <name>bin</name>
  <message>
   <source>By</source>
   <translation>删除人</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Delete every file in the bin for good?</source>
   <translation>彻底删除回收站里的所有文件？</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>彻底删除</translation>
  </message>
  <message>
   <source>Delete for good…</source>
   <translation>彻底删除…</translation>
  </message>
  <message>
   <source>Delete {title} for good</source>
   <translation>彻底删除 {title}</translation>
  </message>
  <message>
   <source>Delete {title} for good?</source>
   <translation>彻底删除 {title}？</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>删除时间</translation>
  </message>
  <message>
   <source>Empty the bin…</source>
   <translation>清空回收站…</translation>
  </message>
  <message>
   <source>Empty the recycle bin</source>
   <translation>清空回收站</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>The files leave the book; nothing in it brings them back. The history keeps what they were called, and backups made before still hold them.</source>
   <translation>文件会从账本里彻底删除，账本里再也找不回来。历史里仍留着文件名；以前的备份里还有这些文件。</translation>
  </message>
  <message>
   <source>The recycle bin is empty</source>
   <translation>回收站是空的</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What was deleted</source>
   <translation>已删除的内容</translation>
  </message>
  <message>
   <source>What you delete lies here until you restore it, or delete its files for good.</source>
   <translation>删除的内容都在这里，直到您恢复它，或彻底删除其中的文件。</translation>
  </message>
  <message>
   <source>With it</source>
   <translation>连带</translation>
  </message>
  <message>
   <source>{count} deleted</source>
   <translation>删除 {count} 项</translation>
  </message>
  <message>
   <source>{count} more rows</source>
   <translation>另有 {count} 条记录</translation>
  </message>
 </context>
 <context>
  <name>calculators</name>
  <message>
   <source>10,000 yuan</source>
   <translation>万元</translation>
  </message>
  <message>
   <source>A calculation into application {number}</source>
   <translation>把试算写入申请 {number}</translation>
  </message>
  <message>
   <source>Add an offer</source>
   <translation>加一个方案</translation>
  </message>
  <message>
   <source>Back to the desk</source>
   <translation>退出客户视图</translation>
  </message>
  <message>
   <source>Bank or product</source>
   <translation>银行或产品</translation>
  </message>
  <message>
   <source>Calculators</source>
   <translation>计算器</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>选定</translation>
  </message>
  <message>
   <source>Choose the client</source>
   <translation>选择客户</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Client {name}</source>
   <translation>客户 {name}</translation>
  </message>
  <message>
   <source>Copied: paste it into a message</source>
   <translation>已复制，可粘贴到消息里</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Empty this calculator</source>
   <translation>清空这个计算器</translation>
  </message>
  <message>
   <source>Filled in from what the book knows of the client</source>
   <translation>已按账本里这位客户的申请或报表填上</translation>
  </message>
  <message>
   <source>For a client…</source>
   <translation>选客户…</translation>
  </message>
  <message>
   <source>For the client to see</source>
   <translation>给客户看（全屏）</translation>
  </message>
  <message>
   <source>For whom?</source>
   <translation>为哪位客户？</translation>
  </message>
  <message>
   <source>Into the application</source>
   <translation>写入申请</translation>
  </message>
  <message>
   <source>Next calculator</source>
   <translation>下一个计算器</translation>
  </message>
  <message>
   <source>No application of this client may be changed: accept one first.</source>
   <translation>这位客户没有草稿状态的申请：请先受理一笔。</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Remove this offer</source>
   <translation>去掉这个方案</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>这个结果</translation>
  </message>
  <message>
   <source>Type amount, rate and term of two offers: what they cost stands here at once.</source>
   <translation>填两个方案的金额、年利率、期限，成本马上显示在这里。</translation>
  </message>
  <message>
   <source>What you typed for a client before stands there again.</source>
   <translation>上次为这位客户填的会原样恢复。</translation>
  </message>
  <message>
   <source>calculation “{title}”</source>
   <translation>试算“{title}”</translation>
  </message>
  <message>
   <source>days</source>
   <translation>天</translation>
  </message>
  <message>
   <source>months</source>
   <translation>个月</translation>
  </message>
 </context>
 <context>
  <name>checklist</name>
  <message>
   <source> ({count} days)</source>
   <translation>（{count} 天）</translation>
  </message>
  <message>
   <source>; </source>
   <translation>；</translation>
  </message>
  <message>
   <source>A date, or “For good”</source>
   <translation>填日期，或「长期」</translation>
  </message>
  <message>
   <source>A second person has to see the original</source>
   <translation>核原件须双人，还差一位</translation>
  </message>
  <message>
   <source>All complete</source>
   <translation>全部已齐</translation>
  </message>
  <message>
   <source>All there</source>
   <translation>都齐了</translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation>全部 {count}</translation>
  </message>
  <message>
   <source>Already in; Del puts it back to be collected</source>
   <translation>这份已收；按 Del 退回待收集</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>批准人</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>再提醒</translation>
  </message>
  <message>
   <source>Ask again on</source>
   <translation>提醒日</translation>
  </message>
  <message>
   <source>Ask first</source>
   <translation>先问清</translation>
  </message>
  <message>
   <source>Ask for it again</source>
   <translation>重新要求</translation>
  </message>
  <message>
   <source>Ask the client</source>
   <translation>向客户要</translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>加附件</translation>
  </message>
  <message>
   <source>Attach {count} files</source>
   <translation>附上 {count} 个文件</translation>
  </message>
  <message>
   <source>Attach {count} files: {document}</source>
   <translation>附上 {count} 个文件：{document}</translation>
  </message>
  <message>
   <source>Back to be collected</source>
   <translation>退回待收集</translation>
  </message>
  <message>
   <source>Back to be collected: {document}</source>
   <translation>退回待收集：{document}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cannot tell</source>
   <translation>不能判断</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>改</translation>
  </message>
  <message>
   <source>Check the original</source>
   <translation>核对原件</translation>
  </message>
  <message>
   <source>Choose a document</source>
   <translation>选一份材料</translation>
  </message>
  <message>
   <source>Choose files</source>
   <translation>选择文件</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Choose the document</source>
   <translation>选择对应材料</translation>
  </message>
  <message>
   <source>Complete in {count} working days at best: {steps}</source>
   <translation>最快 {count} 个工作日补齐：{steps}</translation>
  </message>
  <message>
   <source>Complete today at best: {steps}</source>
   <translation>今天就能补齐：{steps}</translation>
  </message>
  <message>
   <source>Complete {done} / {count}</source>
   <translation>已齐 {done} / {count}</translation>
  </message>
  <message>
   <source>Conditional</source>
   <translation>按条件</translation>
  </message>
  <message>
   <source>Conditions: all {count} settled</source>
   <translation>情况 {count} 项均已确认</translation>
  </message>
  <message>
   <source>Conditions: {count} open</source>
   <translation>情况待确认 {count}</translation>
  </message>
  <message>
   <source>Copied: paste it into a message</source>
   <translation>已复制，可粘贴到微信</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy as a message</source>
   <translation>复制微信文字</translation>
  </message>
  <message>
   <source>Covers {done} of {count}</source>
   <translation>已覆盖 {done} / {count} 期</translation>
  </message>
  <message>
   <source>Day it was signed</source>
   <translation>签署日</translation>
  </message>
  <message>
   <source>Day looked up online</source>
   <translation>联网核验日</translation>
  </message>
  <message>
   <source>Day of expiry</source>
   <translation>到期日</translation>
  </message>
  <message>
   <source>Day of expiry: {document}</source>
   <translation>登记到期日：{document}</translation>
  </message>
  <message>
   <source>Day of issue</source>
   <translation>出具日</translation>
  </message>
  <message>
   <source>Day of issue: {document}</source>
   <translation>登记出具日：{document}</translation>
  </message>
  <message>
   <source>Do in the bank</source>
   <translation>行内办理</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Document before　K</source>
   <translation>上一份　K</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>拖到此处</translation>
  </message>
  <message>
   <source>Drop files here</source>
   <translation>把文件拖到这里，按文件名自动对应材料</translation>
  </message>
  <message>
   <source>Drop files on the row, or press A.</source>
   <translation>把文件拖到这一行上，或按 A。</translation>
  </message>
  <message>
   <source>Enter the day of expiry</source>
   <translation>登记到期日</translation>
  </message>
  <message>
   <source>Enter the day of issue</source>
   <translation>登记出具日</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>附件</translation>
  </message>
  <message>
   <source>Files {count}</source>
   <translation>附件 {count}</translation>
  </message>
  <message>
   <source>Find a document</source>
   <translation>找材料</translation>
  </message>
  <message>
   <source>For good</source>
   <translation>长期</translation>
  </message>
  <message>
   <source>For the client</source>
   <translation>给客户</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Get from outside</source>
   <translation>外部机构办</translation>
  </message>
  <message>
   <source>Get what is lacking</source>
   <translation>补齐缺的</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Have a new one ready</source>
   <translation>备好新的</translation>
  </message>
  <message>
   <source>Have it signed again</source>
   <translation>重新签署</translation>
  </message>
  <message>
   <source>In {number}</source>
   <translation>{number} 里有</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Left out, as only files are taken in: {names}</source>
   <translation>只接收文件，以下未加入：{names}</translation>
  </message>
  <message>
   <source>Look it up online</source>
   <translation>联网核验</translation>
  </message>
  <message>
   <source>Many files at once</source>
   <translation>批量拖入</translation>
  </message>
  <message>
   <source>Mark received</source>
   <translation>标记已收</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>缺</translation>
  </message>
  <message>
   <source>Months covered: {document}</source>
   <translation>覆盖月份：{document}</translation>
  </message>
  <message>
   <source>Months not ticked</source>
   <translation>没有勾月份</translation>
  </message>
  <message>
   <source>Next document not complete</source>
   <translation>下一份未齐材料</translation>
  </message>
  <message>
   <source>Next document　J</source>
   <translation>下一份　J</translation>
  </message>
  <message>
   <source>Next open question</source>
   <translation>下一个待确认的情况</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>No</source>
   <translation>否</translation>
  </message>
  <message>
   <source>No date entered</source>
   <translation>未登记日期</translation>
  </message>
  <message>
   <source>No question is open</source>
   <translation>没有待确认的情况</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>Not applicable: {document}</source>
   <translation>不适用：{document}</translation>
  </message>
  <message>
   <source>Not applicable…</source>
   <translation>不适用…</translation>
  </message>
  <message>
   <source>Not complete {count}</source>
   <translation>未齐 {count}</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>还不清楚</translation>
  </message>
  <message>
   <source>Not valid</source>
   <translation>不合格</translation>
  </message>
  <message>
   <source>Note a reminder</source>
   <translation>记一条提醒</translation>
  </message>
  <message>
   <source>Note how it goes on</source>
   <translation>注明如何续期</translation>
  </message>
  <message>
   <source>Note the day on which it was looked up online.</source>
   <translation>请记下联网核验的日期。</translation>
  </message>
  <message>
   <source>Noted</source>
   <translation>登记</translation>
  </message>
  <message>
   <source>Noted already: {days}</source>
   <translation>已记提醒：{days}</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <source>Of the client</source>
   <translation>客户资料里有</translation>
  </message>
  <message>
   <source>Open again: {question}</source>
   <translation>重新待确认：{question}</translation>
  </message>
  <message>
   <source>Original seen</source>
   <translation>已核原件</translation>
  </message>
  <message>
   <source>Original seen by {one} and {other}</source>
   <translation>原件由{one}、{other} 双人核过</translation>
  </message>
  <message>
   <source>Original seen: {document}</source>
   <translation>已核原件：{document}</translation>
  </message>
  <message>
   <source>Ready by</source>
   <translation>备齐日</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>已收</translation>
  </message>
  <message>
   <source>Received: {document}</source>
   <translation>已收：{document}</translation>
  </message>
  <message>
   <source>Remind the client of {count} documents</source>
   <translation>提醒客户交 {count} 份材料</translation>
  </message>
  <message>
   <source>Remind {name} on {day}</source>
   <translation>{day} 提醒{name}</translation>
  </message>
  <message>
   <source>Renew: {giver}</source>
   <translation>重新取得：{giver}</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>必需</translation>
  </message>
  <message>
   <source>Risk control will want to know.</source>
   <translation>风控会看这条理由。</translation>
  </message>
  <message>
   <source>Rule it out</source>
   <translation>标为不适用</translation>
  </message>
  <message>
   <source>Runs out soon</source>
   <translation>将过期</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>存为 PDF</translation>
  </message>
  <message>
   <source>Save the client's copy</source>
   <translation>保存客户版清单</translation>
  </message>
  <message>
   <source>Saw the numbers in the reason about {document}</source>
   <translation>查看了「{document}」理由中的号码</translation>
  </message>
  <message>
   <source>Second person to see it</source>
   <translation>还差一位核原件</translation>
  </message>
  <message>
   <source>Seen together with</source>
   <translation>共同核原件的人</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>确认</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>已确认的情况</translation>
  </message>
  <message>
   <source>Shorter than the loan</source>
   <translation>短于贷款期</translation>
  </message>
  <message>
   <source>Signatures: {document}</source>
   <translation>签字盖章：{document}</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>签字</translation>
  </message>
  <message>
   <source>Signed by {who}</source>
   <translation>已签字盖章：{who}</translation>
  </message>
  <message>
   <source>Signed too late</source>
   <translation>签署晚于查询</translation>
  </message>
  <message>
   <source>Space received · E edit · A attach · drop files on a row</source>
   <translation>空格 标记已收　E 编辑　A 附件</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>还没齐的</translation>
  </message>
  <message>
   <source>Still open: {count}</source>
   <translation>待确认 {count} 项</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>直接引用</translation>
  </message>
  <message>
   <source>Take off {file}</source>
   <translation>取下附件 {file}</translation>
  </message>
  <message>
   <source>Take on site</source>
   <translation>现场取得</translation>
  </message>
  <message>
   <source>Take over all the book has</source>
   <translation>引用账本里已有的全部材料</translation>
  </message>
  <message>
   <source>Take over {count} documents</source>
   <translation>引用 {count} 份材料</translation>
  </message>
  <message>
   <source>Take over: {document}</source>
   <translation>引用：{document}</translation>
  </message>
  <message>
   <source>Take the document over</source>
   <translation>引用这份材料</translation>
  </message>
  <message>
   <source>Take this file off</source>
   <translation>取下这个附件</translation>
  </message>
  <message>
   <source>The book has it already</source>
   <translation>账本里已经有</translation>
  </message>
  <message>
   <source>The book has no other copy of this document</source>
   <translation>账本里没有这份材料可引用</translation>
  </message>
  <message>
   <source>The book has no other copy of what is wanted</source>
   <translation>缺的材料账本里都没有</translation>
  </message>
  <message>
   <source>The book has {count} of them: take them over</source>
   <translation>其中 {count} 份账本里已有，一次引用</translation>
  </message>
  <message>
   <source>The message holds no telephone; the paper names yours.</source>
   <translation>微信文字里没有电话；纸上印您的电话。</translation>
  </message>
  <message>
   <source>Tick the months</source>
   <translation>勾选月份</translation>
  </message>
  <message>
   <source>Tick the months it covers: a gap must be filled before the committee.</source>
   <translation>请勾选覆盖的月份；缺的要在上会前补齐。</translation>
  </message>
  <message>
   <source>Tick the signatures</source>
   <translation>勾选签字盖章</translation>
  </message>
  <message>
   <source>To be settled</source>
   <translation>待确认</translation>
  </message>
  <message>
   <source>To the client</source>
   <translation>对客户说</translation>
  </message>
  <message>
   <source>Two persons see the original and sign the copy.</source>
   <translation>核原件须双人，并在复印件上签字。</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>有效期</translation>
  </message>
  <message>
   <source>Valid until {last}: after the committee day ({day}) only {count} days are left.</source>
   <translation>有效至 {last}，到拟上会日（{day}）只剩 {count} 天。</translation>
  </message>
  <message>
   <source>Valid until {last}: on the committee day ({day}) it is {count} days over.</source>
   <translation>有效至 {last}，到拟上会日（{day}）已过 {count} 天。</translation>
  </message>
  <message>
   <source>Valid until {last}: {count} days left.</source>
   <translation>有效至 {last}，剩 {count} 天。</translation>
  </message>
  <message>
   <source>Valid until {last}: {count} days over.</source>
   <translation>有效至 {last}，已过 {count} 天。</translation>
  </message>
  <message>
   <source>Verified</source>
   <translation>已核原件</translation>
  </message>
  <message>
   <source>Waive it</source>
   <translation>豁免这份材料</translation>
  </message>
  <message>
   <source>Waived</source>
   <translation>豁免</translation>
  </message>
  <message>
   <source>Waived: {document}</source>
   <translation>豁免：{document}</translation>
  </message>
  <message>
   <source>Waive…</source>
   <translation>豁免…</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>要求</translation>
  </message>
  <message>
   <source>What decides the list</source>
   <translation>决定清单的情况</translation>
  </message>
  <message>
   <source>What decides which documents are asked for</source>
   <translation>这些情况决定要收哪些材料</translation>
  </message>
  <message>
   <source>What stands on it</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What to bring</source>
   <translation>材料清单</translation>
  </message>
  <message>
   <source>When</source>
   <translation>条件</translation>
  </message>
  <message>
   <source>Without the day of expiry nobody can tell whether it is still valid.</source>
   <translation>没有到期日，判断不了是否还有效。</translation>
  </message>
  <message>
   <source>Without the day of issue nobody can tell whether it is still valid.</source>
   <translation>没有出具日，判断不了是否还有效。</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>about {count} working days</source>
   <translation>约 {count} 个工作日</translation>
  </message>
  <message>
   <source>from a visit</source>
   <translation>来自走访</translation>
  </message>
  <message>
   <source>from the application</source>
   <translation>来自申请</translation>
  </message>
  <message>
   <source>from the client</source>
   <translation>来自客户资料</translation>
  </message>
  <message>
   <source>from the product</source>
   <translation>来自产品</translation>
  </message>
  <message>
   <source>if: {condition}</source>
   <translation>条件：{condition}</translation>
  </message>
  <message>
   <source>of {day}</source>
   <translation>{day} 出具</translation>
  </message>
  <message>
   <source>required ones {share}</source>
   <translation>完整度按必需项计 {share}</translation>
  </message>
  <message>
   <source>same day</source>
   <translation>当天</translation>
  </message>
  <message>
   <source>same day {said}</source>
   <translation>当天可得 {said}</translation>
  </message>
  <message>
   <source>start now {documents}</source>
   <translation>先办 {documents}</translation>
  </message>
  <message>
   <source>the last {count} months</source>
   <translation>近 {count} 个月</translation>
  </message>
  <message>
   <source>the last {count} years</source>
   <translation>近 {count} 年</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>至 {day}</translation>
  </message>
  <message>
   <source>{count} copies</source>
   <translation>{count} 份</translation>
  </message>
  <message>
   <source>{count} days from issue</source>
   <translation>出具后 {count} 天</translation>
  </message>
  <message>
   <source>{count} days left</source>
   <translation>剩 {count} 天</translation>
  </message>
  <message>
   <source>{count} days over</source>
   <translation>已过 {count} 天</translation>
  </message>
  <message>
   <source>{count} documents · {files} files</source>
   <translation>{count} 项材料 · 附件 {files} 个</translation>
  </message>
  <message>
   <source>{count} files</source>
   <translation>{count} 个文件</translation>
  </message>
  <message>
   <source>{count} files: choose a document for each, or they stay out.</source>
   <translation>{count} 个文件未对应材料：请逐个选择，否则不附。</translation>
  </message>
  <message>
   <source>{count} lacking</source>
   <translation>缺 {count} 期</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>另 {count} 份</translation>
  </message>
  <message>
   <source>{done} of {count} complete</source>
   <translation>材料已齐 {done} / {count}</translation>
  </message>
  <message>
   <source>{question} {answer}</source>
   <translation>{question}{answer}</translation>
  </message>
 </context>
 <context>
  <name>customers</name>
  <message>
   <source>Accept an application</source>
   <translation>受理申请</translation>
  </message>
  <message>
   <source>Add an opportunity of “{name}”</source>
   <translation>给「{name}」加一个意向</translation>
  </message>
  <message>
   <source>Add “{name}”</source>
   <translation>新增「{name}」</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Address cards</source>
   <translation>名片</translation>
  </message>
  <message>
   <source>Address cards of all selected</source>
   <translation>导出所选客户的名片</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation>全部 {count}</translation>
  </message>
  <message>
   <source>Applications</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>回到列表</translation>
  </message>
  <message>
   <source>Bank flows</source>
   <translation>流水分析</translation>
  </message>
  <message>
   <source>Calculators</source>
   <translation>计算器</translation>
  </message>
  <message>
   <source>Change “{name}”</source>
   <translation>修改「{name}」</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>改动</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>沟通</translation>
  </message>
  <message>
   <source>Credit code</source>
   <translation>统一社会信用代码</translation>
  </message>
  <message>
   <source>Customers {day}</source>
   <translation>客户清单 {day}</translation>
  </message>
  <message>
   <source>Customers {day} whole</source>
   <translation>客户清单 {day} 明文</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete all selected</source>
   <translation>删除所选</translation>
  </message>
  <message>
   <source>Delete the customer</source>
   <translation>删除客户</translation>
  </message>
  <message>
   <source>Delete {count} customers</source>
   <translation>删除 {count} 个客户</translation>
  </message>
  <message>
   <source>Delete “{name}”</source>
   <translation>删除「{name}」</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Edit “{name}”</source>
   <translation>编辑「{name}」</translation>
  </message>
  <message>
   <source>Every change of the customer</source>
   <translation>客户的每次改动</translation>
  </message>
  <message>
   <source>Every change with its details</source>
   <translation>看每次改动的细节</translation>
  </message>
  <message>
   <source>Fill in the profile</source>
   <translation>去填画像</translation>
  </message>
  <message>
   <source>Go on with the application</source>
   <translation>继续申请</translation>
  </message>
  <message>
   <source>Has</source>
   <translation>有</translation>
  </message>
  <message>
   <source>Identity number</source>
   <translation>身份证号</translation>
  </message>
  <message>
   <source>In the book since</source>
   <translation>建档日期</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Last visit</source>
   <translation>上次走访</translation>
  </message>
  <message>
   <source>List of customers</source>
   <translation>客户列表</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>缺</translation>
  </message>
  <message>
   <source>New customer</source>
   <translation>新增客户</translation>
  </message>
  <message>
   <source>New opportunity</source>
   <translation>新意向</translation>
  </message>
  <message>
   <source>Next customer</source>
   <translation>下一位客户</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>下一页签</translation>
  </message>
  <message>
   <source>No customer passes these filters</source>
   <translation>没有符合筛选条件的客户</translation>
  </message>
  <message>
   <source>No customers yet</source>
   <translation>还没有客户</translation>
  </message>
  <message>
   <source>No paper runs out soon</source>
   <translation>近期没有证件到期</translation>
  </message>
  <message>
   <source>No private persons yet</source>
   <translation>还没有个人客户</translation>
  </message>
  <message>
   <source>Nobody has an application yet</source>
   <translation>还没有客户申请</translation>
  </message>
  <message>
   <source>Nobody has visited yet</source>
   <translation>还没有走访</translation>
  </message>
  <message>
   <source>Nobody here</source>
   <translation>这里没有客户</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>还不知道的</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Nothing is asked for yet</source>
   <translation>还没有意向或申请</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>还没有</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>打开客户</translation>
  </message>
  <message>
   <source>Opportunities</source>
   <translation>意向</translation>
  </message>
  <message>
   <source>Opportunities and applications</source>
   <translation>意向与申请</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>全貌</translation>
  </message>
  <message>
   <source>Paper: {title}</source>
   <translation>材料：{title}</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Papers running out</source>
   <translation>证件将到期</translation>
  </message>
  <message>
   <source>Papers that expire</source>
   <translation>证件</translation>
  </message>
  <message>
   <source>Parts of the customer</source>
   <translation>客户的各部分</translation>
  </message>
  <message>
   <source>People</source>
   <translation>关系人</translation>
  </message>
  <message>
   <source>Persons</source>
   <translation>个人</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Previous customer</source>
   <translation>上一位客户</translation>
  </message>
  <message>
   <source>Print the customers</source>
   <translation>打印客户清单</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Prospects only</source>
   <translation>仅有意向</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>联系</translation>
  </message>
  <message>
   <source>Relations</source>
   <translation>关系</translation>
  </message>
  <message>
   <source>Running out</source>
   <translation>将到期</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>名下企业</translation>
  </message>
  <message>
   <source>Save the customer</source>
   <translation>保存客户</translation>
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
   <source>Statements</source>
   <translation>报表</translation>
  </message>
  <message>
   <source>Taboo</source>
   <translation>忌讳</translation>
  </message>
  <message>
   <source>Task done</source>
   <translation>办完一件待办</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>待办</translation>
  </message>
  <message>
   <source>This customer is no longer in the book.</source>
   <translation>账本里已没有这位客户。</translation>
  </message>
  <message>
   <source>Trade</source>
   <translation>行业</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>走访</translation>
  </message>
  <message>
   <source>Visits of the customer</source>
   <translation>客户的走访</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>经过</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>所见</translation>
  </message>
  <message>
   <source>Whoever you enter or import as a prospect stands here too.</source>
   <translation>录入或导入的意向客户也会列在这里。</translation>
  </message>
  <message>
   <source>With applications</source>
   <translation>有申请</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>address cards of {count} customers</source>
   <translation>{count} 个客户的名片</translation>
  </message>
  <message>
   <source>an application</source>
   <translation>授信申请</translation>
  </message>
  <message>
   <source>an open prospect</source>
   <translation>进行中的意向</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>另有 {count} 项</translation>
  </message>
  <message>
   <source>contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>credit code</source>
   <translation>信用代码</translation>
  </message>
  <message>
   <source>customers</source>
   <translation>客户清单</translation>
  </message>
  <message>
   <source>have run out</source>
   <translation>已过期</translation>
  </message>
  <message>
   <source>never</source>
   <translation>从未</translation>
  </message>
  <message>
   <source>no opportunity</source>
   <translation>无意向</translation>
  </message>
  <message>
   <source>nothing said</source>
   <translation>未说明</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>run out soon</source>
   <translation>即将到期</translation>
  </message>
  <message>
   <source>{count} customers</source>
   <translation>{count} 位客户</translation>
  </message>
  <message>
   <source>{count} direct</source>
   <translation>直接 {count}</translation>
  </message>
  <message>
   <source>{count} papers came in</source>
   <translation>收到 {count} 份材料</translation>
  </message>
 </context>
 <context>
  <name>figures</name>
  <message>
   <source>{day} {month}</source>
   <translation>{month}{day}日</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{year}年{month}{day}日</translation>
  </message>
 </context>
 <context>
  <name>flows</name>
  <message>
   <source>10,000 yuan</source>
   <translation>万元</translation>
  </message>
  <message>
   <source>A currency has three letters, as CNY.</source>
   <translation>币种写三个字母，如 CNY。</translation>
  </message>
  <message>
   <source>A month earlier</source>
   <translation>再早一个月</translation>
  </message>
  <message>
   <source>A scan without text</source>
   <translation>扫描件，没有文字</translation>
  </message>
  <message>
   <source>A scan, kept as evidence; nothing was typed of it</source>
   <translation>扫描件，留存为资料；未录入合计</translation>
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
   <source>Accounts</source>
   <translation>账户</translation>
  </message>
  <message>
   <source>Add flows</source>
   <translation>加流水</translation>
  </message>
  <message>
   <source>Add flows…</source>
   <translation>加流水…</translation>
  </message>
  <message>
   <source>All in</source>
   <translation>全部流入</translation>
  </message>
  <message>
   <source>All sheets</source>
   <translation>全部工作表</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>不限</translation>
  </message>
  <message>
   <source>As a file of a bank's pack: headings and columns, nobody's figures</source>
   <translation>存为目录包文件，给同事用：只有列名和列的对应，没有任何人的数据</translation>
  </message>
  <message>
   <source>Average balance</source>
   <translation>日均余额</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>返回列表</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>余额</translation>
  </message>
  <message>
   <source>Balance at the end {amount}</source>
   <translation>月末余额 {amount}</translation>
  </message>
  <message>
   <source>Balances</source>
   <translation>账户余额</translation>
  </message>
  <message>
   <source>Balances follow</source>
   <translation>余额连续</translation>
  </message>
  <message>
   <source>Bank</source>
   <translation>开户行</translation>
  </message>
  <message>
   <source>Bank flows</source>
   <translation>流水分析</translation>
  </message>
  <message>
   <source>Below nought came in, as on a card</source>
   <translation>负数是流入（信用卡账单）</translation>
  </message>
  <message>
   <source>Breaks</source>
   <translation>断链</translation>
  </message>
  <message>
   <source>Bring in</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Bring in {count} rows</source>
   <translation>导入 {count} 笔</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>按月</translation>
  </message>
  <message>
   <source>By the rules</source>
   <translation>按规则自动</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>日历</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>修改…</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>归类</translation>
  </message>
  <message>
   <source>Class of {count} rows</source>
   <translation>{count} 笔的归类</translation>
  </message>
  <message>
   <source>Class the flows with {name}</source>
   <translation>给与 {name} 的往来归类</translation>
  </message>
  <message>
   <source>Class {count} flows</source>
   <translation>给 {count} 笔流水归类</translation>
  </message>
  <message>
   <source>Class…</source>
   <translation>归类…</translation>
  </message>
  <message>
   <source>Clear the filters</source>
   <translation>清除筛选</translation>
  </message>
  <message>
   <source>Click the number of the row that holds the headings</source>
   <translation>点表头所在行的行号</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Clients with flows</source>
   <translation>有流水的客户</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>已关闭</translation>
  </message>
  <message>
   <source>Column {heading}</source>
   <translation>列 {heading}</translation>
  </message>
  <message>
   <source>Counterparties</source>
   <translation>对手</translation>
  </message>
  <message>
   <source>Counterparty</source>
   <translation>对手</translation>
  </message>
  <message>
   <source>Currency (CNY, USD, HKD…)</source>
   <translation>币种（CNY、USD、HKD…）</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>E class · Enter rows</source>
   <translation>E 归类 · Enter 看明细</translation>
  </message>
  <message>
   <source>Effective</source>
   <translation>有效流入</translation>
  </message>
  <message>
   <source>Effective inflow a month</source>
   <translation>有效流入（月均）</translation>
  </message>
  <message>
   <source>Every amount came in</source>
   <translation>全部是流入</translation>
  </message>
  <message>
   <source>Every amount went out</source>
   <translation>全部是流出</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>导出 Excel…</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>筛选</translation>
  </message>
  <message>
   <source>Filter…</source>
   <translation>筛选…</translation>
  </message>
  <message>
   <source>Find in the flows</source>
   <translation>在流水里查找</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>发现</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>发现</translation>
  </message>
  <message>
   <source>First rows of the file</source>
   <translation>文件前几行</translation>
  </message>
  <message>
   <source>Flows (*.csv *.xls *.xlsx *.txt *.pdf *.zip *.jpg *.jpeg *.png *.heic);;All files (*)</source>
   <translation>流水 (*.csv *.xls *.xlsx *.txt *.pdf *.zip *.jpg *.jpeg *.png *.heic);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Flows by day</source>
   <translation>逐日流水</translation>
  </message>
  <message>
   <source>Flows of {name}.xlsx</source>
   <translation>{name}流水.xlsx</translation>
  </message>
  <message>
   <source>From</source>
   <translation>金额不低于</translation>
  </message>
  <message>
   <source>Hand on how files are read</source>
   <translation>导出识别格式</translation>
  </message>
  <message>
   <source>Hand on how files are read…</source>
   <translation>导出识别格式…</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>户名</translation>
  </message>
  <message>
   <source>How files are read</source>
   <translation>识别格式</translation>
  </message>
  <message>
   <source>How it is read</source>
   <translation>怎么读</translation>
  </message>
  <message>
   <source>How it is read…</source>
   <translation>读法…</translation>
  </message>
  <message>
   <source>In</source>
   <translation>流入</translation>
  </message>
  <message>
   <source>In and out by month</source>
   <translation>每月进出：钱从哪来，到哪去</translation>
  </message>
  <message>
   <source>In or out</source>
   <translation>收支方向</translation>
  </message>
  <message>
   <source>In {amount}, {count} rows</source>
   <translation>流入 {amount}，{count} 笔</translation>
  </message>
  <message>
   <source>In {into} · out {out}</source>
   <translation>流入 {into} · 流出 {out}</translation>
  </message>
  <message>
   <source>In, yuan</source>
   <translation>流入 元</translation>
  </message>
  <message>
   <source>Interest agrees</source>
   <translation>结息反推</translation>
  </message>
  <message>
   <source>Into the work paper</source>
   <translation>写入尽调</translation>
  </message>
  <message>
   <source>Keep the scan</source>
   <translation>留存扫描件</translation>
  </message>
  <message>
   <source>Largest payer</source>
   <translation>最大付款方</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>最近</translation>
  </message>
  <message>
   <source>Last balance</source>
   <translation>月末余额</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>未计入</translation>
  </message>
  <message>
   <source>Let the files go here: exports of any bank, WeChat, Alipay; csv, xls, xlsx or PDF.</source>
   <translation>把文件拖到这里：任何银行、微信、支付宝的导出，csv、xls、xlsx 或 PDF。</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>去看</translation>
  </message>
  <message>
   <source>Looking through the flows</source>
   <translation>正在分析流水</translation>
  </message>
  <message>
   <source>M T W T F S S</source>
   <translation>一 二 三 四 五 六 日</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>月份</translation>
  </message>
  <message>
   <source>Neither</source>
   <translation>不计收支</translation>
  </message>
  <message>
   <source>Net of {count} months</source>
   <translation>净流入（{count} 个月）</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>从新到旧</translation>
  </message>
  <message>
   <source>No account prints balances.</source>
   <translation>没有账户印有余额。</translation>
  </message>
  <message>
   <source>No bank flows of this client yet</source>
   <translation>这位客户还没有流水</translation>
  </message>
  <message>
   <source>No client has bank flows yet</source>
   <translation>还没有客户的流水</translation>
  </message>
  <message>
   <source>No flows yet</source>
   <translation>还没有流水</translation>
  </message>
  <message>
   <source>Of it business</source>
   <translation>其中经营支出</translation>
  </message>
  <message>
   <source>Of it effective {amount}</source>
   <translation>其中有效 {amount}</translation>
  </message>
  <message>
   <source>Of the effective inflow, else of the outflow</source>
   <translation>占有效流入；只有支出的占全部支出</translation>
  </message>
  <message>
   <source>Off by</source>
   <translation>差额</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>从旧到新</translation>
  </message>
  <message>
   <source>Open a customer and its tab “Bank flows”, and let the files go there.</source>
   <translation>打开一位客户的“流水分析”页，把文件拖进去。</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>流出</translation>
  </message>
  <message>
   <source>Out {amount}, {count} rows</source>
   <translation>流出 {amount}，{count} 笔</translation>
  </message>
  <message>
   <source>Out, yuan</source>
   <translation>流出 元</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>正在读 {file}</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Row {row}: {text}</source>
   <translation>第 {row} 行：{text}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>明细</translation>
  </message>
  <message>
   <source>Said</source>
   <translation>摘要</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>占同向</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>The account</source>
   <translation>账户</translation>
  </message>
  <message>
   <source>The figures of the flows into the work paper of {number}</source>
   <translation>把流水的数字写入 {number} 的工作底稿</translation>
  </message>
  <message>
   <source>The fuller, the more; a click shows the day's rows.</source>
   <translation>颜色越深金额越大；点一天看当天明细。</translation>
  </message>
  <message>
   <source>The month before plus in less out comes to another balance</source>
   <translation>上月余额加流入减流出，得不到这个余额</translation>
  </message>
  <message>
   <source>The reason is kept and can be read in the history.</source>
   <translation>理由会留痕，在历史里查得到。</translation>
  </message>
  <message>
   <source>They point at something; they conclude nothing.</source>
   <translation>只提示，不下结论。</translation>
  </message>
  <message>
   <source>This client has no application whose work paper could take the figures.</source>
   <translation>这位客户还没有授信申请，没有工作底稿可写。</translation>
  </message>
  <message>
   <source>To the customers</source>
   <translation>去客户列表</translation>
  </message>
  <message>
   <source>Totals by month</source>
   <translation>按月合计</translation>
  </message>
  <message>
   <source>Transactions</source>
   <translation>交易明细</translation>
  </message>
  <message>
   <source>Type what the pages print; what they do not stays empty. It stands beside the analysis.</source>
   <translation>照页面上印的录入，没有的留空。这些合计单独列示，不计入流水分析。</translation>
  </message>
  <message>
   <source>Ways to look at the flows</source>
   <translation>流水的看法</translation>
  </message>
  <message>
   <source>What comes in from {name}</source>
   <translation>{name} 转来的是什么</translation>
  </message>
  <message>
   <source>What each column was taken for; choose another to set it right. A click on a row's number says that the headings stand there.</source>
   <translation>每列被认作什么，认错了就改选。点行号可指定表头所在行。</translation>
  </message>
  <message>
   <source>What goes out to {name}</source>
   <translation>付给 {name} 的是什么</translation>
  </message>
  <message>
   <source>What is left open here is found from the file.</source>
   <translation>不选的由程序从文件里判断。</translation>
  </message>
  <message>
   <source>What it holds</source>
   <translation>文件内容</translation>
  </message>
  <message>
   <source>Which way</source>
   <translation>收支方向</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>谁的账户</translation>
  </message>
  <message>
   <source>With</source>
   <translation>对手</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>Workbooks (*.xlsx)</source>
   <translation>工作簿 (*.xlsx)</translation>
  </message>
  <message>
   <source>Write the year with four digits, as 2026.</source>
   <translation>年份写四位数字，如 2026。</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>正在写工作簿</translation>
  </message>
  <message>
   <source>Written: {file}</source>
   <translation>已写入：{file}</translation>
  </message>
  <message>
   <source>Year of days without one</source>
   <translation>没印年份时的年份</translation>
  </message>
  <message>
   <source>all money in</source>
   <translation>全部流入</translation>
  </message>
  <message>
   <source>all money out</source>
   <translation>全部流出</translation>
  </message>
  <message>
   <source>and {count} more rows that cannot be read</source>
   <translation>另有 {count} 行读不出</translation>
  </message>
  <message>
   <source>as the file shows</source>
   <translation>按文件判断</translation>
  </message>
  <message>
   <source>at most {share} apart</source>
   <translation>误差至多 {share}</translation>
  </message>
  <message>
   <source>balance</source>
   <translation>余额</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>不能判断</translation>
  </message>
  <message>
   <source>covered in part</source>
   <translation>覆盖不全</translation>
  </message>
  <message>
   <source>day, month, year</source>
   <translation>日、月、年</translation>
  </message>
  <message>
   <source>direction by balances</source>
   <translation>按余额推算</translation>
  </message>
  <message>
   <source>direction by marks</source>
   <translation>按收支标志</translation>
  </message>
  <message>
   <source>direction by signs</source>
   <translation>按正负号</translation>
  </message>
  <message>
   <source>direction by words</source>
   <translation>按摘要用语</translation>
  </message>
  <message>
   <source>effective</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>headings in row {row}</source>
   <translation>表头在第 {row} 行</translation>
  </message>
  <message>
   <source>in</source>
   <translation>流入</translation>
  </message>
  <message>
   <source>in and out in two columns</source>
   <translation>收支两列</translation>
  </message>
  <message>
   <source>in {income}, out {out}</source>
   <translation>流入 {income}，流出 {out}</translation>
  </message>
  <message>
   <source>month, day, year</source>
   <translation>月、日、年</translation>
  </message>
  <message>
   <source>newest first</source>
   <translation>新的在前</translation>
  </message>
  <message>
   <source>no name printed</source>
   <translation>未印户名</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>不用</translation>
  </message>
  <message>
   <source>nothing to explain</source>
   <translation>无待解释</translation>
  </message>
  <message>
   <source>oldest first</source>
   <translation>旧的在前</translation>
  </message>
  <message>
   <source>out</source>
   <translation>流出</translation>
  </message>
  <message>
   <source>the largest three {share}</source>
   <translation>前三家 {share}</translation>
  </message>
  <message>
   <source>year, month, day</source>
   <translation>年、月、日</translation>
  </message>
  <message>
   <source>yuan</source>
   <translation>元</translation>
  </message>
  <message>
   <source>{accounts} accounts · {first} to {last} · {rows} rows</source>
   <translation>{accounts} 个账户 · {first} 至 {last} · {rows} 笔</translation>
  </message>
  <message>
   <source>{amount} wan</source>
   <translation>{amount} 万</translation>
  </message>
  <message>
   <source>{amount} · {count} rows</source>
   <translation>{amount} · {count} 笔</translation>
  </message>
  <message>
   <source>{count} balances do not follow</source>
   <translation>{count} 处余额对不上</translation>
  </message>
  <message>
   <source>{count} breaks</source>
   <translation>断链 {count} 处</translation>
  </message>
  <message>
   <source>{count} figures stand in the work paper now, with the statement behind them.</source>
   <translation>{count} 个数字已写入工作底稿，并附上流水原件。</translation>
  </message>
  <message>
   <source>{count} months lack</source>
   <translation>缺 {count} 个月</translation>
  </message>
  <message>
   <source>{count} months to {last}, {share} of all inflow</source>
   <translation>截至 {last} 的 {count} 个月，占全部流入 {share}</translation>
  </message>
  <message>
   <source>{count} quarters</source>
   <translation>{count} 季</translation>
  </message>
  <message>
   <source>{count} rows</source>
   <translation>{count} 笔</translation>
  </message>
  <message>
   <source>{count} rows are no transactions</source>
   <translation>{count} 行不是交易</translation>
  </message>
  <message>
   <source>{count} to explain</source>
   <translation>待解释 {count}</translation>
  </message>
  <message>
   <source>{days} · {count} months typed off a scan, beside the analysis</source>
   <translation>{days} · 扫描件，手工录入 {count} 个月，未计入分析</translation>
  </message>
  <message>
   <source>{days} · {rows} rows are its own · read as {format}</source>
   <translation>{days} · 自带 {rows} 笔 · 读作 {format}</translation>
  </message>
  <message>
   <source>{days} · {rows} rows · balance {balance}</source>
   <translation>{days} · {rows} 笔 · 余额 {balance}</translation>
  </message>
  <message>
   <source>{day}: in {income}, out {out}</source>
   <translation>{day}：流入 {income}，流出 {out}</translation>
  </message>
  <message>
   <source>{month}</source>
   <translation>{month}月</translation>
  </message>
  <message>
   <source>{same} of them are in the book already and stay once.</source>
   <translation>其中 {same} 笔账本里已有，只留一份。</translation>
  </message>
  <message>
   <source>{year}/{month}</source>
   <translation>{year}年{month}月</translation>
  </message>
  <message>
   <source>“{text}” is no amount.</source>
   <translation>“{text}”不是金额。</translation>
  </message>
  <message>
   <source>借 is money in, as a firm's books do</source>
   <translation>借方是流入（企业账）</translation>
  </message>
  <message>
   <source>贷 is money in, as banks print</source>
   <translation>贷方是流入（银行对账单）</translation>
  </message>
 </context>
 <context>
  <name>history</name>
  <message>
   <source>About</source>
   <translation>涉及</translation>
  </message>
  <message>
   <source>After</source>
   <translation>改后</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>改前</translation>
  </message>
  <message>
   <source>By</source>
   <translation>经办人</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>改动</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Copied, numbers masked</source>
   <translation>已复制，号码已脱敏</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>复制为文本</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>日期范围</translation>
  </message>
  <message>
   <source>Do again</source>
   <translation>重做此项</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>筛选</translation>
  </message>
  <message>
   <source>For good</source>
   <translation>彻底删除</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>前往查看</translation>
  </message>
  <message>
   <source>Kinds of entries</source>
   <translation>记录类别</translation>
  </message>
  <message>
   <source>List of what was done</source>
   <translation>操作列表</translation>
  </message>
  <message>
   <source>Looked at and exported</source>
   <translation>查看与导出</translation>
  </message>
  <message>
   <source>Noted</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Nothing has been done here yet</source>
   <translation>还没有任何操作</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Redo: {label}</source>
   <translation>重做：{label}</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>显示更多</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>This entry changed nothing: it only notes what was done.</source>
   <translation>这一条没有改动数据，只记录做过什么。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo this</source>
   <translation>撤销此项</translation>
  </message>
  <message>
   <source>Undo: {label}</source>
   <translation>撤销：{label}</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <source>Undone on {when}</source>
   <translation>撤销于 {when}</translation>
  </message>
  <message>
   <source>What</source>
   <translation>做了什么</translation>
  </message>
  <message>
   <source>What was changed, before and after</source>
   <translation>改动的内容，改前与改后</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>谁</translation>
  </message>
  <message>
   <source>added</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>改动</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>deleted for good</source>
   <translation>彻底删除</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>未署名</translation>
  </message>
  <message>
   <source>the last {count} days</source>
   <translation>最近 {count} 天</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>{count} added</source>
   <translation>新增 {count} 条</translation>
  </message>
  <message>
   <source>{count} changed</source>
   <translation>改动 {count} 条</translation>
  </message>
  <message>
   <source>{count} deleted</source>
   <translation>删除 {count} 条</translation>
  </message>
  <message>
   <source>{field}: {before} → {after}</source>
   <translation>{field}：{before} → {after}</translation>
  </message>
  <message>
   <source>{read} of {total} shown</source>
   <translation>已显示 {read} 条，共 {total} 条</translation>
  </message>
  <message>
   <source>{shown} of {total} rows shown</source>
   <translation>已显示 {shown} 条，共 {total} 条</translation>
  </message>
 </context>
 <context>
  <name>ledgers</name>
  <message>
   <source>Between two days…</source>
   <translation>指定起止日…</translation>
  </message>
  <message>
   <source>Export to Excel</source>
   <translation>导出 Excel</translation>
  </message>
  <message>
   <source>Export whole</source>
   <translation>导出明文</translation>
  </message>
  <message>
   <source>Export whole…</source>
   <translation>导出明文…</translation>
  </message>
  <message>
   <source>From</source>
   <translation>从</translation>
  </message>
  <message>
   <source>Ledger</source>
   <translation>台账</translation>
  </message>
  <message>
   <source>Ledgers</source>
   <translation>台账</translation>
  </message>
  <message>
   <source>Ledgers {day}</source>
   <translation>台账 {day}</translation>
  </message>
  <message>
   <source>Ledgers {day} whole</source>
   <translation>台账 {day} 明文</translation>
  </message>
  <message>
   <source>Nothing in the book yet</source>
   <translation>账本里还没有</translation>
  </message>
  <message>
   <source>Nothing in this period</source>
   <translation>这段时间没有</translation>
  </message>
  <message>
   <source>Numbers and contacts are masked here and in the workbook, names within texts are not</source>
   <translation>号码与联系人姓名在此处和导出件中已脱敏，文字里的姓名除外</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>期间</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Saw “{column}” of {name} in a ledger</source>
   <translation>在台账中查看了{name}的「{column}」</translation>
  </message>
  <message>
   <source>To</source>
   <translation>到</translation>
  </message>
  <message>
   <source>Workbooks (*.xlsx)</source>
   <translation>Excel 工作簿 (*.xlsx)</translation>
  </message>
  <message>
   <source>Write “{column}” in the {ledger}</source>
   <translation>在{ledger}填写「{column}」</translation>
  </message>
  <message>
   <source>Write…</source>
   <translation>填写…</translation>
  </message>
  <message>
   <source>Written by hand: double-click a cell, or press E</source>
   <translation>手工填写：双击格子，或按 E</translation>
  </message>
  <message>
   <source>all ledgers</source>
   <translation>全部台账</translation>
  </message>
  <message>
   <source>last month</source>
   <translation>上月</translation>
  </message>
  <message>
   <source>more than {count} rows</source>
   <translation>{count} 行以上</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>不填</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>本月</translation>
  </message>
  <message>
   <source>this quarter</source>
   <translation>本季</translation>
  </message>
  <message>
   <source>this year</source>
   <translation>今年</translation>
  </message>
  <message>
   <source>{count} rows</source>
   <translation>{count} 条</translation>
  </message>
 </context>
 <context>
  <name>lists</name>
  <message>
   <source> and {count} more</source>
   <translation>另 {count} 户</translation>
  </message>
  <message>
   <source>Add a filter</source>
   <translation>加筛选</translation>
  </message>
  <message>
   <source>Another number of days…</source>
   <translation>其他天数…</translation>
  </message>
  <message>
   <source>Change the view “{name}”</source>
   <translation>更新视图「{name}」</translation>
  </message>
  <message>
   <source>Delete the view “{name}”</source>
   <translation>删除视图「{name}」</translation>
  </message>
  <message>
   <source>Delete this view</source>
   <translation>删除这个视图</translation>
  </message>
  <message>
   <source>Export to Excel</source>
   <translation>导出 Excel</translation>
  </message>
  <message>
   <source>Export whole…</source>
   <translation>导出明文…</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>筛选</translation>
  </message>
  <message>
   <source>It keeps what is searched, the filters and the order.</source>
   <translation>记住当前的搜索、筛选和排序。</translation>
  </message>
  <message>
   <source>Keep the changes in this view</source>
   <translation>把改动存入这个视图</translation>
  </message>
  <message>
   <source>Longer than</source>
   <translation>超过</translation>
  </message>
  <message>
   <source>Move the view “{name}”</source>
   <translation>移动视图「{name}」</translation>
  </message>
  <message>
   <source>Move this view to the left</source>
   <translation>视图左移</translation>
  </message>
  <message>
   <source>Move this view to the right</source>
   <translation>视图右移</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Not visited</source>
   <translation>未走访</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Remove all filters</source>
   <translation>清除全部筛选</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>改名</translation>
  </message>
  <message>
   <source>Rename a view to “{name}”</source>
   <translation>视图改名为「{name}」</translation>
  </message>
  <message>
   <source>Rename the view</source>
   <translation>视图改名</translation>
  </message>
  <message>
   <source>Rename this view…</source>
   <translation>视图改名…</translation>
  </message>
  <message>
   <source>Save as a view</source>
   <translation>存为视图</translation>
  </message>
  <message>
   <source>Save the view “{name}”</source>
   <translation>存视图「{name}」</translation>
  </message>
  <message>
   <source>Save this as a view…</source>
   <translation>存为视图…</translation>
  </message>
  <message>
   <source>Save view</source>
   <translation>存视图</translation>
  </message>
  <message>
   <source>Select one only</source>
   <translation>只选一户</translation>
  </message>
  <message>
   <source>The range ends before it begins.</source>
   <translation>范围的止小于起。</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>视图</translation>
  </message>
  <message>
   <source>Views: save, rename, delete</source>
   <translation>视图：保存、改名、删除</translation>
  </message>
  <message>
   <source>days</source>
   <translation>天</translation>
  </message>
  <message>
   <source>for {days} days</source>
   <translation>超 {days} 天</translation>
  </message>
  <message>
   <source>from {least}</source>
   <translation>{least} 起</translation>
  </message>
  <message>
   <source>none given</source>
   <translation>未填</translation>
  </message>
  <message>
   <source>up to {most}</source>
   <translation>至 {most}</translation>
  </message>
  <message>
   <source>{count} selected</source>
   <translation>已选 {count} 户</translation>
  </message>
  <message>
   <source>{done} done, {count} stay as they are:</source>
   <translation>已办 {done} 户，{count} 户未动：</translation>
  </message>
  <message>
   <source>{filter}…</source>
   <translation>{filter}…</translation>
  </message>
  <message>
   <source>{first} and {more} more</source>
   <translation>{first}等 {count} 个</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>{least} 至 {most}</translation>
  </message>
 </context>
 <context>
  <name>manual</name>
  <message>
   <source>Chapters of the manual</source>
   <translation>手册章节</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Find in the manual</source>
   <translation>在手册里查找</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>使用手册</translation>
  </message>
  <message>
   <source>The manual is not there</source>
   <translation>找不到手册</translation>
  </message>
 </context>
 <context>
  <name>masking</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Export whole</source>
   <translation>导出明文</translation>
  </message>
  <message>
   <source>Export {what} whole</source>
   <translation>导出 {what} 明文</translation>
  </message>
  <message>
   <source>More ways to export</source>
   <translation>更多导出方式</translation>
  </message>
  <message>
   <source>Note it and export whole</source>
   <translation>记录并导出明文</translation>
  </message>
  <message>
   <source>Phones, identity numbers, accounts and addresses will stand whole in the file. The journal keeps the reason, your name and the time; nothing undoes that.</source>
   <translation>文件中的电话、身份证号、账号和地址将全部显示明文。理由、您的姓名和时间会写入日志，不可撤销。</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Such as: the court asks for it, letter of 12 March</source>
   <translation>例如：法院 3 月 12 日来函调取</translation>
  </message>
  <message>
   <source>Writing {file}</source>
   <translation>正在写出 {file}</translation>
  </message>
  <message>
   <source>Wrote {file}</source>
   <translation>已写出 {file}</translation>
  </message>
  <message>
   <source>archive index {number}</source>
   <translation>归档目录 {number}</translation>
  </message>
  <message>
   <source>client's copy {number}</source>
   <translation>客户版清单 {number}</translation>
  </message>
  <message>
   <source>files {number}</source>
   <translation>材料文件 {number}</translation>
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
  <name>memo</name>
  <message>
   <source>A memo is printed from an application and everything known of its client.</source>
   <translation>报告由申请和已知的客户事实印成。</translation>
  </message>
  <message>
   <source>A4 · {pages} pages · {size} MB</source>
   <translation>版面 A4 · {pages} 页 · {size} MB</translation>
  </message>
  <message>
   <source>Blocks submission</source>
   <translation>卡住送审</translation>
  </message>
  <message>
   <source>Chapter</source>
   <translation>章节</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>章节</translation>
  </message>
  <message>
   <source>Completeness</source>
   <translation>完整度</translation>
  </message>
  <message>
   <source>Credit memo</source>
   <translation>授信调查报告</translation>
  </message>
  <message>
   <source>Does not block, but will be asked</source>
   <translation>不卡，但会被问</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Draft {version}</source>
   <translation>草稿 {version}</translation>
  </message>
  <message>
   <source>Facts of {day}</source>
   <translation>数据取自 {day}</translation>
  </message>
  <message>
   <source>Freeze and submit</source>
   <translation>冻结并送审</translation>
  </message>
  <message>
   <source>Freeze and submit…</source>
   <translation>冻结并送审…</translation>
  </message>
  <message>
   <source>Mend</source>
   <translation>去补</translation>
  </message>
  <message>
   <source>Mend the next thing</source>
   <translation>下一个缺项</translation>
  </message>
  <message>
   <source>Not ready to submit</source>
   <translation>还不能送审</translation>
  </message>
  <message>
   <source>Nothing blocks submission</source>
   <translation>可以送审</translation>
  </message>
  <message>
   <source>Nothing blocks this memo</source>
   <translation>没有卡住送审的事项</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>PDF 文件 (*.pdf)</translation>
  </message>
  <message>
   <source>Packages (*.zip)</source>
   <translation>上报包 (*.zip)</translation>
  </message>
  <message>
   <source>Page {page} / {count}</source>
   <translation>第 {page} / {count} 页</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Pages or chapters</source>
   <translation>切换页面或章节</translation>
  </message>
  <message>
   <source>Print anew</source>
   <translation>重新生成</translation>
  </message>
  <message>
   <source>Printing the memo</source>
   <translation>正在生成报告</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>存为 PDF</translation>
  </message>
  <message>
   <source>Save whole</source>
   <translation>存明文</translation>
  </message>
  <message>
   <source>Save whole…</source>
   <translation>存明文…</translation>
  </message>
  <message>
   <source>Submission package</source>
   <translation>上报包</translation>
  </message>
  <message>
   <source>Submit the memo of {client}</source>
   <translation>送审「{client}」的调查报告</translation>
  </message>
  <message>
   <source>Submit the memo of {number}</source>
   <translation>送审 {number} 的调查报告</translation>
  </message>
  <message>
   <source>The facts are frozen as they stand: this version prints the same, byte for byte, whatever changes later. The application leaves the draft; sent back, it can be drafted and submitted again.</source>
   <translation>报告所依据的数据按现状冻结：以后无论怎么改，这一版印出来逐字节相同。申请离开草稿状态；退回后可以再改、再送。</translation>
  </message>
  <message>
   <source>The memo is being printed</source>
   <translation>报告正在生成</translation>
  </message>
  <message>
   <source>The memo's language</source>
   <translation>报告的语言</translation>
  </message>
  <message>
   <source>There is no application to write a memo for</source>
   <translation>还没有可写报告的申请</translation>
  </message>
  <message>
   <source>To the applications</source>
   <translation>去授信申请</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Version {version} of {day}</source>
   <translation>第 {version} 版 · {day}</translation>
  </message>
  <message>
   <source>What stands at the left</source>
   <translation>左侧显示什么</translation>
  </message>
  <message>
   <source>Where {count} figures come from</source>
   <translation>{count} 个数字的出处</translation>
  </message>
  <message>
   <source>Whole package…</source>
   <translation>明文上报包…</translation>
  </message>
  <message>
   <source>Whole submission package</source>
   <translation>明文上报包</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>还有 {count} 处</translation>
  </message>
  <message>
   <source>blocks {count}</source>
   <translation>卡 {count} 处</translation>
  </message>
  <message>
   <source>declined {count}</source>
   <translation>拒答 {count}</translation>
  </message>
  <message>
   <source>known {known} · declined {declined} · open {unknown}</source>
   <translation>已有 {known} · 拒答 {declined} · 未知 {unknown}</translation>
  </message>
  <message>
   <source>lacks {count}</source>
   <translation>缺 {count}</translation>
  </message>
  <message>
   <source>no facts</source>
   <translation>无事实</translation>
  </message>
  <message>
   <source>{count} facts wanted</source>
   <translation>应有 {count} 项</translation>
  </message>
  <message>
   <source>{count} without a grade</source>
   <translation>{count} 个未定级</translation>
  </message>
  <message>
   <source>{place} of {count} that block: {what} (F8: the next)</source>
   <translation>卡点 {place} / {count}：{what}（F8 下一项）</translation>
  </message>
  <message>
   <source>{whole} / {all} complete</source>
   <translation>{whole} / {all} 完整</translation>
  </message>
 </context>
 <context>
  <name>papers</name>
  <message>
   <source>Add papers…</source>
   <translation>添加材料…</translation>
  </message>
  <message>
   <source>Add {count} papers</source>
   <translation>添加 {count} 份材料</translation>
  </message>
  <message>
   <source>Belongs to</source>
   <translation>归属</translation>
  </message>
  <message>
   <source>Change the paper “{title}”</source>
   <translation>修改材料「{title}」</translation>
  </message>
  <message>
   <source>Choose the file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Delete the paper</source>
   <translation>删除这份材料</translation>
  </message>
  <message>
   <source>Delete the paper “{title}”</source>
   <translation>删除材料「{title}」</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>File of the paper “{title}”</source>
   <translation>材料「{title}」的文件</translation>
  </message>
  <message>
   <source>Files of applications</source>
   <translation>申请材料</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>签发日</translation>
  </message>
  <message>
   <source>Let files go here: licence, identity card, lease, permit.</source>
   <translation>把文件拖到这里：执照、身份证、租约、许可证。</translation>
  </message>
  <message>
   <source>No papers yet</source>
   <translation>还没有材料</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Papers of the customer</source>
   <translation>客户自有材料</translation>
  </message>
  <message>
   <source>Photos of visits</source>
   <translation>走访照片</translation>
  </message>
  <message>
   <source>Replace the file…</source>
   <translation>换文件…</translation>
  </message>
  <message>
   <source>Runs out on</source>
   <translation>到期日</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>The file of the paper</source>
   <translation>材料的文件</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>是什么</translation>
  </message>
  <message>
   <source>another paper</source>
   <translation>其他材料</translation>
  </message>
  <message>
   <source>application {number}</source>
   <translation>申请 {number}</translation>
  </message>
  <message>
   <source>of the customer</source>
   <translation>客户自有</translation>
  </message>
  <message>
   <source>ran out {days} days ago</source>
   <translation>已过期 {days} 天</translation>
  </message>
  <message>
   <source>visit {number}</source>
   <translation>走访 {number}</translation>
  </message>
  <message>
   <source>{days} days left</source>
   <translation>还剩 {days} 天</translation>
  </message>
 </context>
 <context>
  <name>people</name>
  <message>
   <source>(empty)</source>
   <translation>（空）</translation>
  </message>
  <message>
   <source>Add contact</source>
   <translation>添加联系人</translation>
  </message>
  <message>
   <source>Add contact {name}</source>
   <translation>添加联系人{name}</translation>
  </message>
  <message>
   <source>Add relation</source>
   <translation>添加关系</translation>
  </message>
  <message>
   <source>Add relation to {name}</source>
   <translation>添加与{name}的关系</translation>
  </message>
  <message>
   <source>Add {count} contacts to {name}</source>
   <translation>为{name}添加 {count} 位联系人</translation>
  </message>
  <message>
   <source>Add {count} prospects from address cards</source>
   <translation>由名片新建 {count} 户意向客户</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Address cards (*.vcf *.vcard)</source>
   <translation>名片 (*.vcf *.vcard)</translation>
  </message>
  <message>
   <source>Address cards (*.vcf)</source>
   <translation>名片 (*.vcf)</translation>
  </message>
  <message>
   <source>All clients by this channel: {leads} leads, first visits {visits}, loans paid out {loans}, {days} days</source>
   <translation>全部老客户转介：线索 {leads}，首访率 {visits}，转化率 {loans}，平均成交 {days} 天</translation>
  </message>
  <message>
   <source>And {count} more; those that are new come in too.</source>
   <translation>另有 {count} 张，其中新的也一并导入。</translation>
  </message>
  <message>
   <source>As contacts</source>
   <translation>作为联系人</translation>
  </message>
  <message>
   <source>As new prospects</source>
   <translation>建为意向客户</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>生日</translation>
  </message>
  <message>
   <source>Birthday {day}</source>
   <translation>生日 {day}</translation>
  </message>
  <message>
   <source>Both are shown side by side before anything is written.</source>
   <translation>先并排比对，确认后才写入。</translation>
  </message>
  <message>
   <source>Card {number}: {words}</source>
   <translation>第 {number} 张：{words}</translation>
  </message>
  <message>
   <source>Change contact {name}</source>
   <translation>修改联系人{name}</translation>
  </message>
  <message>
   <source>Change relation to {name}</source>
   <translation>修改与{name}的关系</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比对</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Contact “{name}”</source>
   <translation>联系人「{name}」</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Days to the loan</source>
   <translation>成交天数</translation>
  </message>
  <message>
   <source>Delete contact {name}</source>
   <translation>删除联系人{name}</translation>
  </message>
  <message>
   <source>Delete relation</source>
   <translation>删除关系</translation>
  </message>
  <message>
   <source>Delete relation to {name}</source>
   <translation>删除与{name}的关系</translation>
  </message>
  <message>
   <source>Delete {name}</source>
   <translation>删除{name}</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>邮箱</translation>
  </message>
  <message>
   <source>Edit {name}</source>
   <translation>编辑{name}</translation>
  </message>
  <message>
   <source>Everything of both is kept together under the older one. Undo takes all of it apart again.</source>
   <translation>两边的全部内容并到较早建档的一户；撤销即可原样拆开。</translation>
  </message>
  <message>
   <source>Export address cards</source>
   <translation>导出名片</translation>
  </message>
  <message>
   <source>Export address cards…</source>
   <translation>导出名片…</translation>
  </message>
  <message>
   <source>First visits</source>
   <translation>首访率</translation>
  </message>
  <message>
   <source>Found in the book; nothing is noted before you say so.</source>
   <translation>由账本比对得出，确认前不会记录。</translation>
  </message>
  <message>
   <source>From this customer</source>
   <translation>由本户而来</translation>
  </message>
  <message>
   <source>Group credit</source>
   <translation>集团授信</translation>
  </message>
  <message>
   <source>How relations are shown</source>
   <translation>关系的显示方式</translation>
  </message>
  <message>
   <source>Import address cards</source>
   <translation>导入名片</translation>
  </message>
  <message>
   <source>Import address cards…</source>
   <translation>导入名片…</translation>
  </message>
  <message>
   <source>Import {count}</source>
   <translation>导入 {count} 张</translation>
  </message>
  <message>
   <source>In the book</source>
   <translation>已在账本</translation>
  </message>
  <message>
   <source>Is the contact</source>
   <translation>就是联系人</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>都保留</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>List</source>
   <translation>列表</translation>
  </message>
  <message>
   <source>Loans paid out</source>
   <translation>转化率</translation>
  </message>
  <message>
   <source>Looking for duplicates</source>
   <translation>正在查重</translation>
  </message>
  <message>
   <source>Main contact</source>
   <translation>主要联系人</translation>
  </message>
  <message>
   <source>Make {name} the main contact</source>
   <translation>将{name}设为主要联系人</translation>
  </message>
  <message>
   <source>May belong together</source>
   <translation>可能有关联</translation>
  </message>
  <message>
   <source>Merge into one</source>
   <translation>合并为一户</translation>
  </message>
  <message>
   <source>Merge two clients</source>
   <translation>合并两户</translation>
  </message>
  <message>
   <source>Merge with…</source>
   <translation>与另一户合并…</translation>
  </message>
  <message>
   <source>Merge “{other}” into “{one}”</source>
   <translation>将「{other}」并入「{one}」</translation>
  </message>
  <message>
   <source>Merge…</source>
   <translation>合并…</translation>
  </message>
  <message>
   <source>More closely</source>
   <translation>具体关系</translation>
  </message>
  <message>
   <source>Moves over from the newer one: {things}</source>
   <translation>从较晚的一户移入：{things}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Name, pinyin or phone; one who is not in the book yet is added with the relation.</source>
   <translation>输入名称、拼音或电话；账本里没有的，随关系一并建档。</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新的</translation>
  </message>
  <message>
   <source>New contact</source>
   <translation>新联系人</translation>
  </message>
  <message>
   <source>New relation</source>
   <translation>新关系</translation>
  </message>
  <message>
   <source>No client stands in the book twice</source>
   <translation>没有重复的客户</translation>
  </message>
  <message>
   <source>No relation is known yet: a spouse, an owner, a supplier, a referrer.</source>
   <translation>还没有关系：配偶、股东、供应商、推荐人都可以记。</translation>
  </message>
  <message>
   <source>Nobody to talk to is known yet.</source>
   <translation>还没有联系人。</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>先不</translation>
  </message>
  <message>
   <source>Not the same</source>
   <translation>不是同一户</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Note as relation</source>
   <translation>记为关系</translation>
  </message>
  <message>
   <source>Note that {name} is another</source>
   <translation>确认{name}不是同一户</translation>
  </message>
  <message>
   <source>One borrower for group credit</source>
   <translation>合并授信</translation>
  </message>
  <message>
   <source>Open this customer</source>
   <translation>打开该客户</translation>
  </message>
  <message>
   <source>Other phone</source>
   <translation>其他电话</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Pick one of the book: nobody else has exactly this name.</source>
   <translation>请从提示中选一户：账本里没有恰好同名的唯一客户。</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>关系图</translation>
  </message>
  <message>
   <source>Please check: {reason}</source>
   <translation>请核对：{reason}</translation>
  </message>
  <message>
   <source>Possible duplicates</source>
   <translation>可能重复的客户</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>正在读取 {file}</translation>
  </message>
  <message>
   <source>Referred</source>
   <translation>已推荐</translation>
  </message>
  <message>
   <source>Relations</source>
   <translation>关系</translation>
  </message>
  <message>
   <source>Relations of {name} as a picture</source>
   <translation>{name}的关系图</translation>
  </message>
  <message>
   <source>Repeated</source>
   <translation>文件内重复</translation>
  </message>
  <message>
   <source>Same address</source>
   <translation>同地址</translation>
  </message>
  <message>
   <source>Same credit code</source>
   <translation>同一信用代码</translation>
  </message>
  <message>
   <source>Same credit code, same identity number, or same name and telephone.</source>
   <translation>信用代码相同、身份证号相同，或名称与电话都相同。</translation>
  </message>
  <message>
   <source>Same identity number</source>
   <translation>同一身份证号</translation>
  </message>
  <message>
   <source>Same name and telephone</source>
   <translation>同名同电话</translation>
  </message>
  <message>
   <source>Same number as {name}</source>
   <translation>与{name}号码相同</translation>
  </message>
  <message>
   <source>Same person behind both</source>
   <translation>同一人控制</translation>
  </message>
  <message>
   <source>Same telephone</source>
   <translation>同电话</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Saw a number of {name}</source>
   <translation>查看了{name}的号码</translation>
  </message>
  <message>
   <source>Second degree</source>
   <translation>二度</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>份额</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>起始日</translation>
  </message>
  <message>
   <source>The newer one</source>
   <translation>较晚建档</translation>
  </message>
  <message>
   <source>The older one</source>
   <translation>较早建档</translation>
  </message>
  <message>
   <source>The same as</source>
   <translation>与谁是同一户</translation>
  </message>
  <message>
   <source>The same in both: {fields}</source>
   <translation>两边相同：{fields}</translation>
  </message>
  <message>
   <source>They are not merged; the window says why.</source>
   <translation>未合并，原因见主窗口提示。</translation>
  </message>
  <message>
   <source>They are to this customer</source>
   <translation>对方是本户的</translation>
  </message>
  <message>
   <source>To be looked at</source>
   <translation>提示关注</translation>
  </message>
  <message>
   <source>To this customer they are</source>
   <translation>对方是本户的</translation>
  </message>
  <message>
   <source>WeChat</source>
   <translation>微信</translation>
  </message>
  <message>
   <source>WeChat {name}</source>
   <translation>微信 {name}</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>不同之处</translation>
  </message>
  <message>
   <source>What it has referred</source>
   <translation>推荐情况</translation>
  </message>
  <message>
   <source>What they are</source>
   <translation>对方类别</translation>
  </message>
  <message>
   <source>What they become</source>
   <translation>导入为</translation>
  </message>
  <message>
   <source>What they share</source>
   <translation>相同之处</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>对方</translation>
  </message>
  <message>
   <source>a new contact</source>
   <translation>新联系人</translation>
  </message>
  <message>
   <source>accountant, shop manager</source>
   <translation>会计、店长</translation>
  </message>
  <message>
   <source>address cards of {name}</source>
   <translation>{name}的名片</translation>
  </message>
  <message>
   <source>at least {count}</source>
   <translation>至少 {count}</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>不能判断</translation>
  </message>
  <message>
   <source>no name</source>
   <translation>无姓名</translation>
  </message>
  <message>
   <source>on average</source>
   <translation>平均</translation>
  </message>
  <message>
   <source>one borrower for group credit</source>
   <translation>合并授信</translation>
  </message>
  <message>
   <source>second degree {count}</source>
   <translation>二度 {count}</translation>
  </message>
  <message>
   <source>{all} cards: {new} new, {known} known, {repeated} repeated</source>
   <translation>共 {all} 张：新 {new}，已在账本 {known}，重复 {repeated}</translation>
  </message>
  <message>
   <source>{count} borrowers referred within a short time, {shared}: {names}. Check whether they are one gang.</source>
   <translation>短期内推荐的 {count} 户借款户{shared}：{names}。请核查是否团伙。</translation>
  </message>
  <message>
   <source>{count} more are not drawn</source>
   <translation>另有 {count} 户未画出</translation>
  </message>
  <message>
   <source>{count} of {all}</source>
   <translation>{all} 户中 {count} 户</translation>
  </message>
  <message>
   <source>{count} pairs</source>
   <translation>{count} 对</translation>
  </message>
  <message>
   <source>{count} parties</source>
   <translation>{count} 户</translation>
  </message>
  <message>
   <source>{words} of {name}</source>
   <translation>{name}的{words}</translation>
  </message>
  <message>
   <source>“{one}” and “{other}” become one</source>
   <translation>「{one}」与「{other}」合并为一户</translation>
  </message>
 </context>
 <context>
  <name>profile</name>
  <message>
   <source>* required</source>
   <translation>* 必填</translation>
  </message>
  <message>
   <source>2026-10-31, or “no end”</source>
   <translation>2026-10-31，或「长期」</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>截至</translation>
  </message>
  <message>
   <source>Choose the file that proves it…</source>
   <translation>选择佐证文件…</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证据</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>字段</translation>
  </message>
  <message>
   <source>Fields of the profile</source>
   <translation>画像字段</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>文件…</translation>
  </message>
  <message>
   <source>Large enterprise</source>
   <translation>大型</translation>
  </message>
  <message>
   <source>Medium enterprise</source>
   <translation>中型</translation>
  </message>
  <message>
   <source>Micro enterprise</source>
   <translation>微型</translation>
  </message>
  <message>
   <source>Next missing</source>
   <translation>下一个缺项</translation>
  </message>
  <message>
   <source>No file</source>
   <translation>无文件</translation>
  </message>
  <message>
   <source>Nothing required is missing</source>
   <translation>必填项都齐了</translation>
  </message>
  <message>
   <source>Sales, visits</source>
   <translation>走访测算营业额</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Sensitive: only with the client's consent, left out of whatever leaves masked</source>
   <translation>敏感信息：须客户授权，脱敏的导出不含</translation>
  </message>
  <message>
   <source>Small enterprise</source>
   <translation>小型</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>采用</translation>
  </message>
  <message>
   <source>Take over all proposals</source>
   <translation>采用全部建议</translation>
  </message>
  <message>
   <source>Take over {count} facts of {name}</source>
   <translation>采用「{name}」的 {count} 项建议</translation>
  </message>
  <message>
   <source>The file that proves it</source>
   <translation>佐证文件</translation>
  </message>
  <message>
   <source>What is known</source>
   <translation>已知</translation>
  </message>
  <message>
   <source>Without the file</source>
   <translation>去掉文件</translation>
  </message>
  <message>
   <source>a paper, a statement, the client's words</source>
   <translation>凭证、报表、流水，或客户原话</translation>
  </message>
  <message>
   <source>answers lacking</source>
   <translation>问答不足</translation>
  </message>
  <message>
   <source>as of {day}</source>
   <translation>截至 {day}</translation>
  </message>
  <message>
   <source>by 工信部联企业〔2011〕300 号</source>
   <translation>依据工信部联企业〔2011〕300 号</translation>
  </message>
  <message>
   <source>cannot be told</source>
   <translation>不能判断</translation>
  </message>
  <message>
   <source>cannot be told without: {fields}</source>
   <translation>不能判断，还缺：{fields}</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>拒答</translation>
  </message>
  <message>
   <source>no end</source>
   <translation>长期</translation>
  </message>
  <message>
   <source>none</source>
   <translation>没有</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>未问</translation>
  </message>
  <message>
   <source>not graded</source>
   <translation>未评</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>有建议值</translation>
  </message>
  <message>
   <source>routes differ by {share}</source>
   <translation>各路相差 {share}</translation>
  </message>
  <message>
   <source>size class unknown</source>
   <translation>规模不能判断</translation>
  </message>
  <message>
   <source>to be asked</source>
   <translation>待问</translation>
  </message>
  <message>
   <source>together {sum}</source>
   <translation>合计 {sum}</translation>
  </message>
  <message>
   <source>told on a visit</source>
   <translation>走访问答所说</translation>
  </message>
  <message>
   <source>{count} declined</source>
   <translation>拒答 {count} 项</translation>
  </message>
  <message>
   <source>{count} required fields not asked</source>
   <translation>必填未问 {count} 项</translation>
  </message>
  <message>
   <source>{percent} % complete</source>
   <translation>完整度 {percent} %</translation>
  </message>
  <message>
   <source>{percent} % of what is required</source>
   <translation>必填已知 {percent} %</translation>
  </message>
  <message>
   <source>{value}, proposed</source>
   <translation>{value}（建议）</translation>
  </message>
  <message>
   <source>“{field}” of {name}</source>
   <translation>{name}的「{field}」</translation>
  </message>
 </context>
 <context>
  <name>prospects</name>
  <message>
   <source>1 day overdue</source>
   <translation>逾期 1 天</translation>
  </message>
  <message>
   <source>1 no hurry</source>
   <translation>1 不急</translation>
  </message>
  <message>
   <source>10k CNY</source>
   <translation>万元</translation>
  </message>
  <message>
   <source>2 some time</source>
   <translation>2 可缓</translation>
  </message>
  <message>
   <source>3 normal</source>
   <translation>3 一般</translation>
  </message>
  <message>
   <source>4 soon</source>
   <translation>4 较急</translation>
  </message>
  <message>
   <source>5 at once</source>
   <translation>5 很急</translation>
  </message>
  <message>
   <source>Accept application</source>
   <translation>受理申请</translation>
  </message>
  <message>
   <source>Accounts and payments</source>
   <translation>账户与结算</translation>
  </message>
  <message>
   <source>Add “{name}”</source>
   <translation>登记意向「{name}」</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All shown</source>
   <translation>所列各行</translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation>全部 {count} 条</translation>
  </message>
  <message>
   <source>Already in the book?</source>
   <translation>账本中是否已有</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Application: {product}</source>
   <translation>受理申请：{product}</translation>
  </message>
  <message>
   <source>As a list</source>
   <translation>列表</translation>
  </message>
  <message>
   <source>As recognised</source>
   <translation>改回自动识别</translation>
  </message>
  <message>
   <source>At this stage for {days} days, {most} are usual</source>
   <translation>在本阶段已 {days} 天，一般不超过 {most} 天</translation>
  </message>
  <message>
   <source>At this stage since</source>
   <translation>进入本阶段</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>返回列表</translation>
  </message>
  <message>
   <source>Between two days…</source>
   <translation>两天之间…</translation>
  </message>
  <message>
   <source>Board by stage</source>
   <translation>阶段看板</translation>
  </message>
  <message>
   <source>Change “{name}”</source>
   <translation>修改「{name}」</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>渠道</translation>
  </message>
  <message>
   <source>Channel of {count} prospects: {channel}</source>
   <translation>把 {count} 户的渠道设为{channel}</translation>
  </message>
  <message>
   <source>Choose a row to compare it</source>
   <translation>选一行，与已有的对照</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Clients with the same name, phone or credit code will show here.</source>
   <translation>名称、电话或信用代码与已有客户相同时，会在这里提示。</translation>
  </message>
  <message>
   <source>Columns as you set them last time; click one to set it right:</source>
   <translation>各列按您上次的设置识别，点一列可改正：</translation>
  </message>
  <message>
   <source>Columns were understood so; click one to set it right:</source>
   <translation>各列按以下理解，点击可更正：</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Credit code</source>
   <translation>信用代码</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete all selected</source>
   <translation>删除所选</translation>
  </message>
  <message>
   <source>Delete the prospect “{name}”</source>
   <translation>删除意向客户「{name}」</translation>
  </message>
  <message>
   <source>Delete {count} prospects</source>
   <translation>删除 {count} 户意向客户</translation>
  </message>
  <message>
   <source>Drag a card, or move it with Alt and ← →</source>
   <translation>拖动卡片，或按 Alt 加 ← → 移动</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>修改</translation>
  </message>
  <message>
   <source>Edit “{name}”</source>
   <translation>修改「{name}」</translation>
  </message>
  <message>
   <source>Every change</source>
   <translation>全部改动</translation>
  </message>
  <message>
   <source>Everybody has a next step</source>
   <translation>每户都已安排下一步</translation>
  </message>
  <message>
   <source>Everybody was seen within 30 days</source>
   <translation>没有超过 30 天未联系的客户</translation>
  </message>
  <message>
   <source>First met</source>
   <translation>首次接触</translation>
  </message>
  <message>
   <source>For {approver} to decide.</source>
   <translation>须{approver}决定。</translation>
  </message>
  <message>
   <source>From</source>
   <translation>从</translation>
  </message>
  <message>
   <source>From “{stage}” the pipeline does not lead to “{wanted}”.</source>
   <translation>「{stage}」阶段不能直接转到「{wanted}」。</translation>
  </message>
  <message>
   <source>Identity number</source>
   <translation>身份证号</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Import a sheet</source>
   <translation>导入 Excel 表</translation>
  </message>
  <message>
   <source>Import all shown as new</source>
   <translation>所列各行全部作为新客户导入</translation>
  </message>
  <message>
   <source>Import prospects</source>
   <translation>导入意向客户</translation>
  </message>
  <message>
   <source>Import this row as a new client</source>
   <translation>本行作为新客户导入</translation>
  </message>
  <message>
   <source>Import {count} prospects</source>
   <translation>导入 {count} 户</translation>
  </message>
  <message>
   <source>Import {count} prospects from {file}</source>
   <translation>导入 {count} 户意向客户（{file}）</translation>
  </message>
  <message>
   <source>Import {count} prospects from {file}, merge {merged}</source>
   <translation>导入 {count} 户意向客户，合并 {merged} 行（{file}）</translation>
  </message>
  <message>
   <source>Import {count}, merge {merged}</source>
   <translation>导入 {count} 户，合并 {merged} 行</translation>
  </message>
  <message>
   <source>In 10,000 yuan</source>
   <translation>单位：万元</translation>
  </message>
  <message>
   <source>In the book</source>
   <translation>已在账本</translation>
  </message>
  <message>
   <source>Industry</source>
   <translation>行业</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>保留原值</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>两者都留</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>主体类型</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>上次联系</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>最近</translation>
  </message>
  <message>
   <source>Left empty, each keeps what is to be done.</source>
   <translation>不填则各户保留原来要做的事。</translation>
  </message>
  <message>
   <source>Let go to read the sheet</source>
   <translation>松开鼠标，读取这张表</translation>
  </message>
  <message>
   <source>List of prospects</source>
   <translation>意向客户列表</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>贷款</translation>
  </message>
  <message>
   <source>Made-up example</source>
   <translation>虚构示例</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>合并</translation>
  </message>
  <message>
   <source>Merge all shown</source>
   <translation>所列各行全部合并</translation>
  </message>
  <message>
   <source>Merge this row</source>
   <translation>合并本行</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>缺</translation>
  </message>
  <message>
   <source>More about the channel</source>
   <translation>渠道说明</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>转阶段</translation>
  </message>
  <message>
   <source>Move stage</source>
   <translation>移动阶段</translation>
  </message>
  <message>
   <source>Move stage of all selected</source>
   <translation>所选转阶段</translation>
  </message>
  <message>
   <source>Move to “{stage}”</source>
   <translation>转到「{stage}」</translation>
  </message>
  <message>
   <source>Move {count} prospects to {stage}</source>
   <translation>把 {count} 户转到{stage}</translation>
  </message>
  <message>
   <source>Move {count} to “{stage}”</source>
   <translation>把 {count} 户转到「{stage}」</translation>
  </message>
  <message>
   <source>Move “{name}” to {stage}</source>
   <translation>「{name}」转到{stage}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>客户名称</translation>
  </message>
  <message>
   <source>Need</source>
   <translation>需求</translation>
  </message>
  <message>
   <source>Needed by</source>
   <translation>用款时间</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新</translation>
  </message>
  <message>
   <source>New prospect</source>
   <translation>新意向</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>下次跟进</translation>
  </message>
  <message>
   <source>Next step on</source>
   <translation>下次跟进日</translation>
  </message>
  <message>
   <source>No next step planned</source>
   <translation>未安排下次跟进</translation>
  </message>
  <message>
   <source>No prospect passes these filters</source>
   <translation>没有符合筛选的意向客户</translation>
  </message>
  <message>
   <source>No prospect waits for you</source>
   <translation>没有在办的意向客户</translation>
  </message>
  <message>
   <source>No prospects yet</source>
   <translation>还没有意向客户</translation>
  </message>
  <message>
   <source>Nobody has this name, phone or credit code.</source>
   <translation>没有同名、同电话或同信用代码的客户。</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>未安排</translation>
  </message>
  <message>
   <source>Not saved: what you typed is kept as a draft.</source>
   <translation>尚未保存，填写的内容已留作草稿</translation>
  </message>
  <message>
   <source>Not seen for 30 days</source>
   <translation>超 30 天未联系</translation>
  </message>
  <message>
   <source>Not visited</source>
   <translation>未走访</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Nothing is overdue</source>
   <translation>没有逾期的跟进</translation>
  </message>
  <message>
   <source>Nothing is planned for this week</source>
   <translation>本周没有安排</translation>
  </message>
  <message>
   <source>Nothing noted</source>
   <translation>未写事项</translation>
  </message>
  <message>
   <source>Now {stage}</source>
   <translation>转为{stage}</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>意向编号</translation>
  </message>
  <message>
   <source>One who is in the book is noted as a relation.</source>
   <translation>若是账本里的客户，会同时记为推荐关系。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>在办</translation>
  </message>
  <message>
   <source>Open application</source>
   <translation>打开申请</translation>
  </message>
  <message>
   <source>Other phone</source>
   <translation>备用电话</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>逾期跟进</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Pipeline</source>
   <translation>流程</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>安排</translation>
  </message>
  <message>
   <source>Plan all selected</source>
   <translation>所选安排下一步</translation>
  </message>
  <message>
   <source>Plan it</source>
   <translation>确定日期</translation>
  </message>
  <message>
   <source>Plan nothing for “{name}”</source>
   <translation>取消「{name}」的下次跟进</translation>
  </message>
  <message>
   <source>Plan the next step</source>
   <translation>安排下次跟进</translation>
  </message>
  <message>
   <source>Plan the next step of {count}</source>
   <translation>给 {count} 户安排下一步</translation>
  </message>
  <message>
   <source>Plan {count} prospects for {day}</source>
   <translation>给 {count} 户安排在 {day} 跟进</translation>
  </message>
  <message>
   <source>Plan “{name}” for {day}</source>
   <translation>「{name}」下次跟进定在 {day}</translation>
  </message>
  <message>
   <source>Please check: {reason}</source>
   <translation>请核对：{reason}</translation>
  </message>
  <message>
   <source>Print the prospects</source>
   <translation>打印意向客户表</translation>
  </message>
  <message>
   <source>Prospects {day}</source>
   <translation>意向客户表 {day}</translation>
  </message>
  <message>
   <source>Prospects {day} whole</source>
   <translation>意向客户表 {day} 完整版</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Read “{sheet}” instead</source>
   <translation>改读「{sheet}」</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>读取 {file}</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Record visit</source>
   <translation>记走访</translation>
  </message>
  <message>
   <source>Referrer</source>
   <translation>推荐人</translation>
  </message>
  <message>
   <source>Repeated</source>
   <translation>表内重复</translation>
  </message>
  <message>
   <source>Reschedule</source>
   <translation>改期</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>第 {row} 行</translation>
  </message>
  <message>
   <source>Rows of the sheet</source>
   <translation>表中各行</translation>
  </message>
  <message>
   <source>Rows to check</source>
   <translation>待核对的行</translation>
  </message>
  <message>
   <source>Save prospect</source>
   <translation>保存客户</translation>
  </message>
  <message>
   <source>Save rows to check</source>
   <translation>另存待核对的行</translation>
  </message>
  <message>
   <source>Save rows to check whole…</source>
   <translation>另存待核对的行（完整版）…</translation>
  </message>
  <message>
   <source>Save rows to check…</source>
   <translation>另存待核对的行…</translation>
  </message>
  <message>
   <source>Saw the credit code of {name}</source>
   <translation>查看了{name}的统一社会信用代码</translation>
  </message>
  <message>
   <source>Saw the identity number of {name}</source>
   <translation>查看了{name}的身份证号</translation>
  </message>
  <message>
   <source>Saw the numbers in what is noted of {name}</source>
   <translation>查看了{name}备注中的号码</translation>
  </message>
  <message>
   <source>Saw the other phone of {name}</source>
   <translation>查看了{name}的其他电话</translation>
  </message>
  <message>
   <source>Saw the phone of {name}</source>
   <translation>查看了{name}的电话</translation>
  </message>
  <message>
   <source>Set channel of all selected</source>
   <translation>所选设渠道</translation>
  </message>
  <message>
   <source>Sheets</source>
   <translation>表格</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <source>Skip all shown</source>
   <translation>所列各行全部跳过</translation>
  </message>
  <message>
   <source>Skip this row</source>
   <translation>跳过本行</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>情况</translation>
  </message>
  <message>
   <source>Such as tomorrow, +7 or 3-20</source>
   <translation>可填 明天、+7、3-20</translation>
  </message>
  <message>
   <source>Take the sheet's</source>
   <translation>用表中的</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>The amount wanted cannot be negative.</source>
   <translation>意向金额不能为负。</translation>
  </message>
  <message>
   <source>The book has changed meanwhile: {count} rows that are in it now were left out</source>
   <translation>其间账本有变：{count} 行已在账本，未再导入</translation>
  </message>
  <message>
   <source>The pipeline leads nowhere in that direction.</source>
   <translation>流程不能往这个方向转。</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>处理</translation>
  </message>
  <message>
   <source>This prospect is no longer in the book.</source>
   <translation>账本中已没有这户意向客户</translation>
  </message>
  <message>
   <source>This week</source>
   <translation>本周必访</translation>
  </message>
  <message>
   <source>To</source>
   <translation>到</translation>
  </message>
  <message>
   <source>To check</source>
   <translation>待核对</translation>
  </message>
  <message>
   <source>Type the first one, or import the sheet you keep them in: .xlsx, .xls or .csv.</source>
   <translation>登记第一户，或导入现有登记表（.xlsx、.xls、.csv）。</translation>
  </message>
  <message>
   <source>Urgency</source>
   <translation>紧急程度</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>意向金额</translation>
  </message>
  <message>
   <source>Wanted, 10k</source>
   <translation>意向 万元</translation>
  </message>
  <message>
   <source>What becomes of the row</source>
   <translation>本行怎么处理</translation>
  </message>
  <message>
   <source>What is new is written below</source>
   <translation>账本里没有的内容，补在后面</translation>
  </message>
  <message>
   <source>What they do</source>
   <translation>主营</translation>
  </message>
  <message>
   <source>What they want</source>
   <translation>意向</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>跟进事项</translation>
  </message>
  <message>
   <source>Which rows</source>
   <translation>显示哪些行</translation>
  </message>
  <message>
   <source>a new prospect</source>
   <translation>新意向客户</translation>
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
   <source>first contact</source>
   <translation>首次接触</translation>
  </message>
  <message>
   <source>headings in row {row}</source>
   <translation>表头在第 {row} 行</translation>
  </message>
  <message>
   <source>into the note</source>
   <translation>记入备注</translation>
  </message>
  <message>
   <source>months</source>
   <translation>个月</translation>
  </message>
  <message>
   <source>never</source>
   <translation>未联系</translation>
  </message>
  <message>
   <source>no row of headings</source>
   <translation>无表头</translation>
  </message>
  <message>
   <source>none given</source>
   <translation>未填</translation>
  </message>
  <message>
   <source>not given</source>
   <translation>未留</translation>
  </message>
  <message>
   <source>not planned</source>
   <translation>未安排</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>未谈</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>已逾期</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>prospects</source>
   <translation>意向客户</translation>
  </message>
  <message>
   <source>rows of a sheet to check</source>
   <translation>待核对的行</translation>
  </message>
  <message>
   <source>same as row {row}</source>
   <translation>与第 {row} 行相同</translation>
  </message>
  <message>
   <source>sheet “{sheet}”</source>
   <translation>工作表「{sheet}」</translation>
  </message>
  <message>
   <source>the same credit code</source>
   <translation>信用代码相同</translation>
  </message>
  <message>
   <source>the same name</source>
   <translation>名称相同</translation>
  </message>
  <message>
   <source>the same phone</source>
   <translation>电话相同</translation>
  </message>
  <message>
   <source>this week</source>
   <translation>本周</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>visit</source>
   <translation>走访</translation>
  </message>
  <message>
   <source>wanted</source>
   <translation>意向</translation>
  </message>
  <message>
   <source>weighted by stage</source>
   <translation>按概率加权</translation>
  </message>
  <message>
   <source>yuan</source>
   <translation>元</translation>
  </message>
  <message>
   <source>{count} months</source>
   <translation>{count} 个月</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>另有 {count} 处</translation>
  </message>
  <message>
   <source>{count} not seen lately</source>
   <translation>久未联系 {count}</translation>
  </message>
  <message>
   <source>{count} others that are no clients</source>
   <translation>另有 {count} 行不是客户</translation>
  </message>
  <message>
   <source>{count} overdue</source>
   <translation>逾期跟进 {count}</translation>
  </message>
  <message>
   <source>{count} prospects</source>
   <translation>{count} 户</translation>
  </message>
  <message>
   <source>{count} rows</source>
   <translation>{count} 行</translation>
  </message>
  <message>
   <source>{count} without an amount</source>
   <translation>{count} 户未写金额</translation>
  </message>
  <message>
   <source>{days} days ago</source>
   <translation>{days} 天前</translation>
  </message>
  <message>
   <source>{days} days overdue</source>
   <translation>逾期 {days} 天</translation>
  </message>
  <message>
   <source>{file} to check</source>
   <translation>{file} 待核对</translation>
  </message>
  <message>
   <source>{photos} photos, {answers} answers</source>
   <translation>照片 {photos}，回答 {answers}</translation>
  </message>
 </context>
 <context>
  <name>screens</name>
  <message>
   <source>Applications</source>
   <translation>授信申请</translation>
  </message>
  <message>
   <source>Bank flows</source>
   <translation>流水分析</translation>
  </message>
  <message>
   <source>Calculators</source>
   <translation>计算器</translation>
  </message>
  <message>
   <source>Credit memo</source>
   <translation>调查报告</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>查重</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <source>Ledgers</source>
   <translation>台账报表</translation>
  </message>
  <message>
   <source>Lending</source>
   <translation>授信</translation>
  </message>
  <message>
   <source>Prospects</source>
   <translation>意向客户</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>台账</translation>
  </message>
  <message>
   <source>Recycle bin</source>
   <translation>回收站</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今日</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>走访</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>A bank may lay its own products, checklists, questions and rules over the program's.</source>
   <translation>本行可以用自己的产品、清单、问题和规则盖在程序自带的目录之上。</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>换个文件夹…</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>At most {count} are kept</source>
   <translation>最多保留 {count} 份</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>立即备份</translation>
  </message>
  <message>
   <source>Back up to a file</source>
   <translation>备份到文件</translation>
  </message>
  <message>
   <source>Back up to a file…</source>
   <translation>备份到文件…</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Backups ({pattern})</source>
   <translation>备份文件 ({pattern})</translation>
  </message>
  <message>
   <source>Both files together are the book; without the passphrase nobody reads it. Keep a copy of both.</source>
   <translation>两个文件合起来才是账本；没有口令谁也读不出。请两个一起备份。</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>机构</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>修改口令…</translation>
  </message>
  <message>
   <source>Change whose book this is</source>
   <translation>修改账本主人</translation>
  </message>
  <message>
   <source>Check the book</source>
   <translation>检查账本</translation>
  </message>
  <message>
   <source>Checking the book</source>
   <translation>正在检查账本</translation>
  </message>
  <message>
   <source>Choose the bank's catalog…</source>
   <translation>选择本行目录包…</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Client manager</source>
   <translation>客户经理</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>紧凑</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日间</translation>
  </message>
  <message>
   <source>Explain…</source>
   <translation>说明原因…</translation>
  </message>
  <message>
   <source>Exports</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Folder of the backups</source>
   <translation>备份文件夹</translation>
  </message>
  <message>
   <source>Folder of the bank's catalog</source>
   <translation>本行目录包所在文件夹</translation>
  </message>
  <message>
   <source>From the next start: {name}</source>
   <translation>下次启动起：{name}</translation>
  </message>
  <message>
   <source>Holds for this computer, at once</source>
   <translation>只影响这台电脑，立即生效</translation>
  </message>
  <message>
   <source>Holds from the next start</source>
   <translation>下次启动起生效</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>正在用</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>已保留</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>钥匙</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>最近一次</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>明暗</translation>
  </message>
  <message>
   <source>Lock after</source>
   <translation>自动锁定</translation>
  </message>
  <message>
   <source>Masked everywhere, inside notes too. A click, Enter or Space shows a number for {seconds} seconds; each showing and copying is noted in the journal.</source>
   <translation>处处脱敏，备注中的号码也一样。点击，或按回车、空格，显示明文 {seconds} 秒；每次查看和复制都写入日志。</translation>
  </message>
  <message>
   <source>Masked, addresses, e-mails and plates too. This bank lets nothing leave whole.</source>
   <translation>一律脱敏，地址、邮箱、车牌也一样。本行规定不得导出明文。</translation>
  </message>
  <message>
   <source>Masked, addresses, e-mails and plates too. Whole only with a reason, noted in the journal.</source>
   <translation>默认脱敏，地址、邮箱、车牌也一样。导出明文须写明理由，并写入日志。</translation>
  </message>
  <message>
   <source>Night</source>
   <translation>夜间</translation>
  </message>
  <message>
   <source>Offered first when a visit takes two</source>
   <translation>双人走访时首先推荐</translation>
  </message>
  <message>
   <source>On screen</source>
   <translation>屏幕显示</translation>
  </message>
  <message>
   <source>Once a day, by itself: one encrypted file with the book and its key, opened to check it. It opens with the passphrase of its day. A folder on another drive survives the loss of this computer. To go back to a backup choose “Restore a backup” where the program asks for the passphrase.</source>
   <translation>每天自动备份一次：账本和密钥合成一个加密文件，并打开验证。用备份当天的口令打开。放在另一块磁盘上，电脑丢了备份还在。要回到某份备份，请在输入口令的窗口选「恢复备份」。</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <source>Read the bank's catalog again</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <source>Reading the bank's catalog</source>
   <translation>正在读本行目录包</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>不用</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>行高</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Saw the manager's own phone</source>
   <translation>查看了客户经理自己的电话</translation>
  </message>
  <message>
   <source>Show the recovery key…</source>
   <translation>查看恢复码…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>界面大小</translation>
  </message>
  <message>
   <source>So long without a key, a click or a touch; time asleep counts. Ctrl+L at once.</source>
   <translation>这么久没有按键、点击或触摸即锁定，睡眠时间也计入；Ctrl+L 立即锁定。</translation>
  </message>
  <message>
   <source>Staff number</source>
   <translation>工号</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>标准</translation>
  </message>
  <message>
   <source>Stands on memos and ledgers</source>
   <translation>印在报告和台账上</translation>
  </message>
  <message>
   <source>Stands on what clients get</source>
   <translation>印在给客户的清单上</translation>
  </message>
  <message>
   <source>The bank's catalog</source>
   <translation>本行目录包</translation>
  </message>
  <message>
   <source>The bank's rules</source>
   <translation>按本行规定</translation>
  </message>
  <message>
   <source>The book</source>
   <translation>账本</translation>
  </message>
  <message>
   <source>The book is damaged ({count}): {found}</source>
   <translation>账本有损坏（{count} 处）：{found}</translation>
  </message>
  <message>
   <source>The book is whole: file, journal, rows and stored files</source>
   <translation>账本完好：文件、日志、各行与附件均已核对</translation>
  </message>
  <message>
   <source>The program's own</source>
   <translation>程序自带的目录</translation>
  </message>
  <message>
   <source>The reason stands in the journal. Such as: the battery was empty, the clock was set right.</source>
   <translation>原因会记入历史。例如：电池没电，时间校正过。</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Their staff number</source>
   <translation>其工号</translation>
  </message>
  <message>
   <source>Touch</source>
   <translation>触控</translation>
  </message>
  <message>
   <source>Usual second investigator</source>
   <translation>常用协办</translation>
  </message>
  <message>
   <source>Whose book this is</source>
   <translation>账本主人</translation>
  </message>
  <message>
   <source>Why did the clock go back?</source>
   <translation>时钟为什么被调回？</translation>
  </message>
  <message>
   <source>Without the bank's catalog</source>
   <translation>不用目录包</translation>
  </message>
  <message>
   <source>and {count} more; “cmdesk catalog check” names them all</source>
   <translation>另有 {count} 处；cmdesk catalog check 会全部列出</translation>
  </message>
  <message>
   <source>none in this folder</source>
   <translation>这个文件夹里还没有</translation>
  </message>
  <message>
   <source>{count} changes</source>
   <translation>改了 {count} 处</translation>
  </message>
  <message>
   <source>{count} min</source>
   <translation>{count} 分钟</translation>
  </message>
  <message>
   <source>{count} of at most {most}, {size}</source>
   <translation>{count} 份（最多 {most} 份），共 {size}</translation>
  </message>
  <message>
   <source>{title}, version {version}</source>
   <translation>{title}，版本 {version}</translation>
  </message>
  <message>
   <source>{why} Nothing of this folder is used.</source>
   <translation>{why}这个文件夹一条也没有采用。</translation>
  </message>
 </context>
 <context>
  <name>sheets</name>
  <message>
   <source>This is not the password of {file}.</source>
   <translation>密码不对，打不开 {file}。</translation>
  </message>
 </context>
 <context>
  <name>statements</name>
  <message>
   <source>10,000 yuan</source>
   <translation>万元</translation>
  </message>
  <message>
   <source>Add (+) or take off (−)</source>
   <translation>调增（+）或调减（−）</translation>
  </message>
  <message>
   <source>Add a period</source>
   <translation>加一期</translation>
  </message>
  <message>
   <source>Add the period {day}</source>
   <translation>加一期 {day}</translation>
  </message>
  <message>
   <source>Adds up</source>
   <translation>勾稽相符</translation>
  </message>
  <message>
   <source>Adjust {line} of {day}</source>
   <translation>调整 {day} 的{line}</translation>
  </message>
  <message>
   <source>Adjust “{line}”</source>
   <translation>调整「{line}」</translation>
  </message>
  <message>
   <source>Adjustments</source>
   <translation>调整分录</translation>
  </message>
  <message>
   <source>Adjust…</source>
   <translation>调整…</translation>
  </message>
  <message>
   <source>Amounts</source>
   <translation>金额</translation>
  </message>
  <message>
   <source>As the file prints it</source>
   <translation>文件里的科目</translation>
  </message>
  <message>
   <source>Assets = liabilities + equity</source>
   <translation>资产＝负债＋权益</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Basis</source>
   <translation>报表来历</translation>
  </message>
  <message>
   <source>Before {day}</source>
   <translation>{day} 年初</translation>
  </message>
  <message>
   <source>Bring in</source>
   <translation>读入</translation>
  </message>
  <message>
   <source>Bring in {count} periods</source>
   <translation>读入 {count} 期</translation>
  </message>
  <message>
   <source>Bring in {count} periods, replace {replaced}</source>
   <translation>读入 {count} 期，其中替换 {replaced} 期</translation>
  </message>
  <message>
   <source>Cash flow, indirect</source>
   <translation>间接法现金流</translation>
  </message>
  <message>
   <source>Change of cash in the balance sheets</source>
   <translation>资产负债表货币资金变动</translation>
  </message>
  <message>
   <source>Change the period {day}</source>
   <translation>修改 {day} 一期</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>修改…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>清空</translation>
  </message>
  <message>
   <source>Click a line to set right what a name was taken for; it is remembered for this client.</source>
   <translation>认错的科目点一下即可改正，本客户以后都按此认。</translation>
  </message>
  <message>
   <source>Consolidated</source>
   <translation>合并</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Day of the statements</source>
   <translation>报表日期</translation>
  </message>
  <message>
   <source>Delete the period</source>
   <translation>删除这一期</translation>
  </message>
  <message>
   <source>Delete the period {day}</source>
   <translation>删除 {day} 一期</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>差额</translation>
  </message>
  <message>
   <source>Does it add up?</source>
   <translation>勾稽关系</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>期末</translation>
  </message>
  <message>
   <source>Enter {count} figures</source>
   <translation>填 {count} 个数</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>导出 Excel…</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>格式</translation>
  </message>
  <message>
   <source>Growth</source>
   <translation>增长</translation>
  </message>
  <message>
   <source>Import the statements of {file}</source>
   <translation>导入 {file} 的报表</translation>
  </message>
  <message>
   <source>In the book already with {count} figures, of which {differing} would be other ones.</source>
   <translation>账上已有这一期，{count} 个数，与文件不同的 {differing} 个。</translation>
  </message>
  <message>
   <source>In the book already, with the same figures.</source>
   <translation>账上已有这一期，各数相同。</translation>
  </message>
  <message>
   <source>Its columns say 期末 and 年初, and no line says of when: 2025-12-31, for example.</source>
   <translation>表里只有“期末”“年初”，没有写是哪一天，例如 2025-12-31。</translation>
  </message>
  <message>
   <source>Its rows add up to {sum}</source>
   <translation>各行合计为 {sum}</translation>
  </message>
  <message>
   <source>Keep the book's</source>
   <translation>留用账上的</translation>
  </message>
  <message>
   <source>Last day of the period</source>
   <translation>报表截止日</translation>
  </message>
  <message>
   <source>Leave this row out</source>
   <translation>这一行不读入</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>不读入的行</translation>
  </message>
  <message>
   <source>Let a file go here (Excel, csv, PDF), paste rows with their names (Ctrl+V), or add a period and type.</source>
   <translation>把报表文件（Excel、csv、PDF）拖到这里，或从表格复制带科目名的行粘贴（Ctrl+V），或添加一期后录入。</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>科目</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>科目</translation>
  </message>
  <message>
   <source>Look for a line</source>
   <translation>查找科目</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>月数</translation>
  </message>
  <message>
   <source>Name or initials</source>
   <translation>科目名或拼音首字母</translation>
  </message>
  <message>
   <source>Net increase of cash</source>
   <translation>现金净增加</translation>
  </message>
  <message>
   <source>No statements yet</source>
   <translation>还没有报表</translation>
  </message>
  <message>
   <source>Nobody knows these names</source>
   <translation>认不出的科目</translation>
  </message>
  <message>
   <source>None raised</source>
   <translation>没有触发</translation>
  </message>
  <message>
   <source>Nothing of this can be put in: copy rows with their names, or bare figures.</source>
   <translation>没有可填入的：请连科目名一起复制，或只复制数字。</translation>
  </message>
  <message>
   <source>Our line</source>
   <translation>对应科目</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Paste {count} figures</source>
   <translation>粘贴 {count} 个数</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>期间</translation>
  </message>
  <message>
   <source>Periods</source>
   <translation>各期</translation>
  </message>
  <message>
   <source>Proved by</source>
   <translation>佐证文件</translation>
  </message>
  <message>
   <source>Ratios</source>
   <translation>比率</translation>
  </message>
  <message>
   <source>Read a file…</source>
   <translation>读入文件…</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>继续读取</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>正在读取 {file}</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>撤掉</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>替换账上的</translation>
  </message>
  <message>
   <source>Rows of the file</source>
   <translation>文件里的各行</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>口径</translation>
  </message>
  <message>
   <source>Self-made</source>
   <translation>自编报表</translation>
  </message>
  <message>
   <source>Set right</source>
   <translation>改正</translation>
  </message>
  <message>
   <source>Set the unit of {day} right</source>
   <translation>改正 {day} 的单位</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>占比</translation>
  </message>
  <message>
   <source>Signals</source>
   <translation>异常信号</translation>
  </message>
  <message>
   <source>Single</source>
   <translation>单体</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>报表</translation>
  </message>
  <message>
   <source>Statements (*.xls *.xlsx *.csv *.txt *.pdf *.zip);;All files (*)</source>
   <translation>报表 (*.xls *.xlsx *.csv *.txt *.pdf *.zip);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Sums</source>
   <translation>勾稽</translation>
  </message>
  <message>
   <source>Take back the adjustment of {line}</source>
   <translation>撤掉{line}的调整</translation>
  </message>
  <message>
   <source>The figures of {day} are in another unit</source>
   <translation>{day} 的数是别的单位</translation>
  </message>
  <message>
   <source>They are 10,000 yuan: multiply by 10,000</source>
   <translation>本是万元：各数乘以 10,000</translation>
  </message>
  <message>
   <source>They are yuan: divide by 10,000</source>
   <translation>本是元：各数除以 10,000</translation>
  </message>
  <message>
   <source>Three statements</source>
   <translation>三表</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>View</source>
   <translation>看法</translation>
  </message>
  <message>
   <source>What is in the book</source>
   <translation>账上已有的</translation>
  </message>
  <message>
   <source>What it holds</source>
   <translation>文件内容</translation>
  </message>
  <message>
   <source>Which line is this?</source>
   <translation>请选择科目…</translation>
  </message>
  <message>
   <source>Which line is “{name}”?</source>
   <translation>「{name}」是哪个科目？</translation>
  </message>
  <message>
   <source>Wrong unit…</source>
   <translation>单位有误…</translation>
  </message>
  <message>
   <source>Yuan</source>
   <translation>元</translation>
  </message>
  <message>
   <source>and {count} more cells that cannot be read</source>
   <translation>另有 {count} 格读不出</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>不能判断</translation>
  </message>
  <message>
   <source>columns without a heading</source>
   <translation>没有表头的列</translation>
  </message>
  <message>
   <source>lacks {what}</source>
   <translation>缺 {what}</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>不读入</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>没有</translation>
  </message>
  <message>
   <source>statements</source>
   <translation>报表</translation>
  </message>
  <message>
   <source>{activity}, net</source>
   <translation>{activity}净额</translation>
  </message>
  <message>
   <source>{count} adjustments made to it are deleted where it is replaced.</source>
   <translation>替换后，对它做的 {count} 笔调整一并删除。</translation>
  </message>
  <message>
   <source>{count} breaks</source>
   <translation>{count} 处不符</translation>
  </message>
  <message>
   <source>{count} cannot be told yet</source>
   <translation>另有 {count} 项还不能判断</translation>
  </message>
  <message>
   <source>{count} cells were left out, the first in row {row}, column {column}: {why}</source>
   <translation>{count} 格没有填入，第一处在第 {row} 行第 {column} 列：{why}</translation>
  </message>
  <message>
   <source>{count} figures have no period here ({titles}): add their periods first, then paste again.</source>
   <translation>有 {count} 个数在这里没有对应的期间（{titles}）：先加上这些期间，再粘贴一次。</translation>
  </message>
  <message>
   <source>{count} looked at</source>
   <translation>核对 {count} 处</translation>
  </message>
  <message>
   <source>{count} names are not known: say which line each is (Enter), or leave it out. It is remembered.</source>
   <translation>有 {count} 个科目认不出：逐个选对应科目（回车），或不读入；选过的以后都认得。</translation>
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
   <source>{day} in the book</source>
   <translation>账上 {day}</translation>
  </message>
  <message>
   <source>{day} · reported {amount}</source>
   <translation>{day} · 报表数 {amount}</translation>
  </message>
  <message>
   <source>{file} names no day</source>
   <translation>{file} 没有日期</translation>
  </message>
  <message>
   <source>{line} (counts towards it)</source>
   <translation>{line}（并入）</translation>
  </message>
  <message>
   <source>{name} ({end}): {difference} apart</source>
   <translation>{name}（{end}）：差 {difference}</translation>
  </message>
  <message>
   <source>{name} ({end}): {difference} {unit} apart</source>
   <translation>{name}（{end}）差 {difference} {unit}</translation>
  </message>
  <message>
   <source>{sheet} row {row}, {column}: {text}</source>
   <translation>{sheet} 第 {row} 行、{column}：{text}</translation>
  </message>
  <message>
   <source>{sheet}, row {row}</source>
   <translation>{sheet} 第 {row} 行</translation>
  </message>
  <message>
   <source>{statement}: every row is in</source>
   <translation>{statement}已逐行填完（空行即为零）</translation>
  </message>
  <message>
   <source>“{row}” follows from its rows: adjust one of them.</source>
   <translation>“{row}”由明细算出，请调整其中的科目。</translation>
  </message>
  <message>
   <source>“{text}” is no figure.</source>
   <translation>「{text}」不是数字。</translation>
  </message>
 </context>
 <context>
  <name>tasks</name>
  <message>
   <source>1 day overdue</source>
   <translation>逾期 1 天</translation>
  </message>
  <message>
   <source>A click asks for the client; Del takes it away</source>
   <translation>点击选客户；按 Del 去掉</translation>
  </message>
  <message>
   <source>Add a task in one line</source>
   <translation>一行加一项待办</translation>
  </message>
  <message>
   <source>Add in one line: tomorrow 10:00 call Mr Wang</source>
   <translation>一行加一项：明天 10点 给王老板回电</translation>
  </message>
  <message>
   <source>Add the task</source>
   <translation>加上</translation>
  </message>
  <message>
   <source>Add “{task}” for {day}</source>
   <translation>加待办「{task}」，{day}</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Change the task</source>
   <translation>改待办</translation>
  </message>
  <message>
   <source>Change “{task}”</source>
   <translation>改待办「{task}」</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete “{task}”</source>
   <translation>删除待办「{task}」</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>已办</translation>
  </message>
  <message>
   <source>Done: {task}</source>
   <translation>办完：{task}</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>修改</translation>
  </message>
  <message>
   <source>For which client?</source>
   <translation>为哪一户？</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Kind of visit</source>
   <translation>走访类型</translation>
  </message>
  <message>
   <source>New task</source>
   <translation>新待办</translation>
  </message>
  <message>
   <source>No tasks here</source>
   <translation>这里还没有待办</translation>
  </message>
  <message>
   <source>Nobody in particular</source>
   <translation>不指定客户</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>先不</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>未定</translation>
  </message>
  <message>
   <source>Not saved: what you typed is kept as a draft.</source>
   <translation>未保存：已填的内容留作草稿。</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>未办</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Put off by 3 days</source>
   <translation>推迟 3 天</translation>
  </message>
  <message>
   <source>Put off to next Monday</source>
   <translation>推迟到下周一</translation>
  </message>
  <message>
   <source>Put off to tomorrow</source>
   <translation>推迟到明天</translation>
  </message>
  <message>
   <source>Put off “{task}” to {day}</source>
   <translation>「{task}」推迟到 {day}</translation>
  </message>
  <message>
   <source>Record the visit</source>
   <translation>记这次走访</translation>
  </message>
  <message>
   <source>Save the task</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save, and it is done</source>
   <translation>保存并办结</translation>
  </message>
  <message>
   <source>Such as tomorrow, +7 or 3-20</source>
   <translation>可写 明天、+7 或 3-20</translation>
  </message>
  <message>
   <source>Take up again</source>
   <translation>重新办理</translation>
  </message>
  <message>
   <source>Take up again: {task}</source>
   <translation>重新办理：{task}</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>待办</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>What is to be done</source>
   <translation>要做什么</translation>
  </message>
  <message>
   <source>done {day}</source>
   <translation>{day}办完</translation>
  </message>
  <message>
   <source>was for {day}</source>
   <translation>约在{day}</translation>
  </message>
  <message>
   <source>{days} days overdue</source>
   <translation>逾期 {days} 天</translation>
  </message>
 </context>
 <context>
  <name>today</name>
  <message>
   <source>1 client</source>
   <translation>1 户</translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>剩 1 天</translation>
  </message>
  <message>
   <source>A new book: whom do you want to win first?</source>
   <translation>账本是新的，先从哪一户开始？</translation>
  </message>
  <message>
   <source>A paper</source>
   <translation>其他材料</translation>
  </message>
  <message>
   <source>About to expire</source>
   <translation>快到期的</translation>
  </message>
  <message>
   <source>Add a task in one line</source>
   <translation>一行加一项待办</translation>
  </message>
  <message>
   <source>Add your first prospect, or bring in the sheet you keep them in under Prospects. From then on this page says every morning what is due, where to go and who goes cold.</source>
   <translation>先加第一户意向客户，或到「意向客户」里导入手头的表。之后每天早上，这里会告诉您：今天该办什么、该去哪儿、谁快凉了。</translation>
  </message>
  <message>
   <source>All planned</source>
   <translation>全部计划</translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation>全部 {count}</translation>
  </message>
  <message>
   <source>Back to today</source>
   <translation>回今日</translation>
  </message>
  <message>
   <source>Birthdays</source>
   <translation>生日</translation>
  </message>
  <message>
   <source>Calendar file</source>
   <translation>日历文件</translation>
  </message>
  <message>
   <source>Calendar files (*.ics)</source>
   <translation>日历文件 (*.ics)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>已办</translation>
  </message>
  <message>
   <source>Done with “{name}”: {action}</source>
   <translation>「{name}」跟进已办：{action}</translation>
  </message>
  <message>
   <source>Done, and what comes next?</source>
   <translation>办完了，下一步呢？</translation>
  </message>
  <message>
   <source>Done: {action}</source>
   <translation>已办：{action}</translation>
  </message>
  <message>
   <source>Due {count}</source>
   <translation>今天到期 {count}</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部事项</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>周五</translation>
  </message>
  <message>
   <source>Get in touch</source>
   <translation>联系客户</translation>
  </message>
  <message>
   <source>Going cold</source>
   <translation>快凉了的</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>清单</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>周一</translation>
  </message>
  <message>
   <source>New prospect</source>
   <translation>新意向</translation>
  </message>
  <message>
   <source>New task</source>
   <translation>新待办</translation>
  </message>
  <message>
   <source>No paper runs out in the next while.</source>
   <translation>近期没有材料到期。</translation>
  </message>
  <message>
   <source>No visit is planned for today. Plan one as a task of kind visit.</source>
   <translation>今天没有走访计划。加一项「走访」类待办即可。</translation>
  </message>
  <message>
   <source>Nobody stands too long at a stage.</source>
   <translation>没有客户在某个阶段停留过久。</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>先不</translation>
  </message>
  <message>
   <source>Not seen for 30 days</source>
   <translation>30 天未联系</translation>
  </message>
  <message>
   <source>Nothing is planned.</source>
   <translation>暂无安排。</translation>
  </message>
  <message>
   <source>Nothing is to be done today. Add a task below, or a next step to a prospect.</source>
   <translation>今天没有要办的事。可在下面加一项，或给意向客户定下一步。</translation>
  </message>
  <message>
   <source>Nothing more</source>
   <translation>不再跟进</translation>
  </message>
  <message>
   <source>Open tasks</source>
   <translation>未办</translation>
  </message>
  <message>
   <source>Overdue {count}</source>
   <translation>逾期 {count}</translation>
  </message>
  <message>
   <source>Plan it</source>
   <translation>定下来</translation>
  </message>
  <message>
   <source>Planned visits</source>
   <translation>走访计划</translation>
  </message>
  <message>
   <source>Print the route</source>
   <translation>打印路线单</translation>
  </message>
  <message>
   <source>Record a visit</source>
   <translation>记一次走访</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>周六</translation>
  </message>
  <message>
   <source>Save for the calendar</source>
   <translation>存为日历文件</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>周日</translation>
  </message>
  <message>
   <source>The next 7 days</source>
   <translation>接下来 7 天</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>周四</translation>
  </message>
  <message>
   <source>To Prospects, to import a sheet</source>
   <translation>到「意向客户」导入表格</translation>
  </message>
  <message>
   <source>To do</source>
   <translation>要做的</translation>
  </message>
  <message>
   <source>To do today</source>
   <translation>今天要做</translation>
  </message>
  <message>
   <source>Too long at one stage</source>
   <translation>停留过久</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>周二</translation>
  </message>
  <message>
   <source>Visits from {day}</source>
   <translation>走访日历 {day} 起</translation>
  </message>
  <message>
   <source>Visits {day}</source>
   <translation>走访路线 {day}</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>周三</translation>
  </message>
  <message>
   <source>What</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>下一步做什么</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Where to go today</source>
   <translation>今天去哪儿</translation>
  </message>
  <message>
   <source>any time</source>
   <translation>顺路</translation>
  </message>
  <message>
   <source>done</source>
   <translation>已办</translation>
  </message>
  <message>
   <source>expired yesterday</source>
   <translation>已过 1 天</translation>
  </message>
  <message>
   <source>expired {days} days ago</source>
   <translation>已过 {days} 天</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>今天到期</translation>
  </message>
  <message>
   <source>lunar {date}</source>
   <translation>农历{date}</translation>
  </message>
  <message>
   <source>more than {limit} days at {stage}</source>
   <translation>在「{stage}」超过 {limit} 天</translation>
  </message>
  <message>
   <source>more than {limit} working days at {stage}</source>
   <translation>在「{stage}」超过 {limit} 个工作日</translation>
  </message>
  <message>
   <source>next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>of the application</source>
   <translation>申请材料</translation>
  </message>
  <message>
   <source>of the client</source>
   <translation>客户证照</translation>
  </message>
  <message>
   <source>planned visits</source>
   <translation>走访计划</translation>
  </message>
  <message>
   <source>recorded</source>
   <translation>已记走访</translation>
  </message>
  <message>
   <source>too long at one stage</source>
   <translation>在同一阶段停留过久</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>有效至{day}</translation>
  </message>
  <message>
   <source>{count} clients</source>
   <translation>{count} 户</translation>
  </message>
  <message>
   <source>{count} done</source>
   <translation>已办 {count}</translation>
  </message>
  <message>
   <source>{count} to do</source>
   <translation>{count} 项</translation>
  </message>
  <message>
   <source>{count} working days left this month</source>
   <translation>本月还剩 {count} 个工作日</translation>
  </message>
  <message>
   <source>{count} working days left this month, counted Monday to Friday: no holidays published yet</source>
   <translation>本月还剩 {count} 个工作日（节假日安排未公布，按周一至周五算）</translation>
  </message>
  <message>
   <source>{days} days</source>
   <translation>{days} 天</translation>
  </message>
  <message>
   <source>{days} days left</source>
   <translation>剩 {days} 天</translation>
  </message>
  <message>
   <source>{name}: birthday {day}</source>
   <translation>{name}{day}生日</translation>
  </message>
  <message>
   <source>{weekday}, {day} {month}</source>
   <translation>{month}{day}日 {weekday}</translation>
  </message>
 </context>
 <context>
  <name>visits</name>
  <message>
   <source> ({grade})</source>
   <translation>（{grade}）</translation>
  </message>
  <message>
   <source>A figure with its unit</source>
   <translation>有带单位的实数</translation>
  </message>
  <message>
   <source>A route that is not above zero compares with nothing</source>
   <translation>有一路不大于零，无法比较</translation>
  </message>
  <message>
   <source>Add a row</source>
   <translation>加一行</translation>
  </message>
  <message>
   <source>Add photos</source>
   <translation>加照片</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All twelve months are needed.</source>
   <translation>十二个月都要填。</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>换一句</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>问答</translation>
  </message>
  <message>
   <source>Ask next</source>
   <translation>接着问</translation>
  </message>
  <message>
   <source>Back to the visit</source>
   <translation>回到走访</translation>
  </message>
  <message>
   <source>Before the start.</source>
   <translation>早于开始时间。</translation>
  </message>
  <message>
   <source>By</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>By, such as +3</source>
   <translation>期限，如 +3</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>请选择</translation>
  </message>
  <message>
   <source>Choose the questions of the client's trade at the left.</source>
   <translation>请在左边选这位客户所属行业的问题集。</translation>
  </message>
  <message>
   <source>Choose the trade</source>
   <translation>选择行业</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>更正</translation>
  </message>
  <message>
   <source>Correct visit {number} to {client}</source>
   <translation>更正走访 {number}（{client}）</translation>
  </message>
  <message>
   <source>Correct {number}</source>
   <translation>更正 {number}</translation>
  </message>
  <message>
   <source>Corrected later</source>
   <translation>已被更正</translation>
  </message>
  <message>
   <source>Counted on site</source>
   <translation>有带单位的实数</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>数字键</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>Does not apply any more; the answer stays</source>
   <translation>已不适用，答案仍保留</translation>
  </message>
  <message>
   <source>Doubts</source>
   <translation>疑点已写明</translation>
  </message>
  <message>
   <source>Doubts, or why there are none</source>
   <translation>疑点，或未发现疑点及理由</translation>
  </message>
  <message>
   <source>Drag photos here, paste with Ctrl+V, or press A</source>
   <translation>把照片拖到这里，或按 Ctrl+V 粘贴，或按 A 选文件</translation>
  </message>
  <message>
   <source>Due diligence takes {count} people</source>
   <translation>双人调查需 {count} 人</translation>
  </message>
  <message>
   <source>End</source>
   <translation>结束</translation>
  </message>
  <message>
   <source>Every figure has its evidence</source>
   <translation>每个数都有证据等级</translation>
  </message>
  <message>
   <source>Everything has been asked.</source>
   <translation>全部问过了。</translation>
  </message>
  <message>
   <source>Evidence of every figure</source>
   <translation>每个数注明证据等级</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续记</translation>
  </message>
  <message>
   <source>Goes along</source>
   <translation>协办</translation>
  </message>
  <message>
   <source>In the client's words</source>
   <translation>客户原话</translation>
  </message>
  <message>
   <source>Income by these answers</source>
   <translation>按这次问答推算收入</translation>
  </message>
  <message>
   <source>Keep the signature</source>
   <translation>保存签字</translation>
  </message>
  <message>
   <source>Kept every second</source>
   <translation>每秒自动存</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Kind of visit</source>
   <translation>走访类型</translation>
  </message>
  <message>
   <source>Kinds of visits</source>
   <translation>走访类型</translation>
  </message>
  <message>
   <source>Last stroke back</source>
   <translation>撤回一笔</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>主办</translation>
  </message>
  <message>
   <source>Leave this photo out</source>
   <translation>不要这张照片</translation>
  </message>
  <message>
   <source>Leave this step out</source>
   <translation>去掉这一步</translation>
  </message>
  <message>
   <source>List of visits</source>
   <translation>走访列表</translation>
  </message>
  <message>
   <source>Month {number}</source>
   <translation>{number} 月</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Name, pinyin or phone of the client</source>
   <translation>客户名称、拼音或电话</translation>
  </message>
  <message>
   <source>Needs {count} people</source>
   <translation>需 {count} 人</translation>
  </message>
  <message>
   <source>New visit</source>
   <translation>记走访</translation>
  </message>
  <message>
   <source>Next step with its day</source>
   <translation>下一步与日期</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>Next unasked</source>
   <translation>跳到未问</translation>
  </message>
  <message>
   <source>No</source>
   <translation>否</translation>
  </message>
  <message>
   <source>No route yet; from two on they can be compared</source>
   <translation>还没有一路，有两路才能比较</translation>
  </message>
  <message>
   <source>No subject yet</source>
   <translation>未归类</translation>
  </message>
  <message>
   <source>No such client: add it under Prospects first.</source>
   <translation>没有这位客户：请先在「意向客户」中登记。</translation>
  </message>
  <message>
   <source>No time from the camera: does not count</source>
   <translation>无拍摄时间，不计入张数</translation>
  </message>
  <message>
   <source>No visits yet</source>
   <translation>还没有走访记录</translation>
  </message>
  <message>
   <source>No whole ID or phone number</source>
   <translation>不写完整证件号、手机号</translation>
  </message>
  <message>
   <source>No whole numbers of people</source>
   <translation>无完整证件号、手机号</translation>
  </message>
  <message>
   <source>Not recorded yet: {client} ({time})</source>
   <translation>未记完：{client}（{time}）</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>走访记录</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>One more answer gives route {number}: {route}</source>
   <translation>再答 1 题，出第 {number} 路：{route}</translation>
  </message>
  <message>
   <source>One route so far; from two on they can be compared</source>
   <translation>只有一路，有两路才能比较</translation>
  </message>
  <message>
   <source>Paste a photo</source>
   <translation>粘贴照片</translation>
  </message>
  <message>
   <source>Pasted {time}</source>
   <translation>粘贴 {time}</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>照片</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Put away, keep the draft</source>
   <translation>先放下，保留草稿</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>问题集</translation>
  </message>
  <message>
   <source>Questions, photos and your note all go into one record of the visit.</source>
   <translation>问题、照片和随手记，都落在一次走访里。</translation>
  </message>
  <message>
   <source>Questions: {trade}</source>
   <translation>{trade}问题集</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>记原话</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <source>Record a visit</source>
   <translation>记一次走访</translation>
  </message>
  <message>
   <source>Record a visit to</source>
   <translation>给哪位客户记走访？</translation>
  </message>
  <message>
   <source>Record the new version</source>
   <translation>保存新版本</translation>
  </message>
  <message>
   <source>Record the visit</source>
   <translation>记录走访</translation>
  </message>
  <message>
   <source>Record visit to {client}</source>
   <translation>记录走访 {client}</translation>
  </message>
  <message>
   <source>Restored your draft of {time}</source>
   <translation>已恢复 {time} 的草稿</translation>
  </message>
  <message>
   <source>Saw the numbers in visit {number} to {name}</source>
   <translation>查看了{name}走访 {number} 中的号码</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>签字</translation>
  </message>
  <message>
   <source>Sign here</source>
   <translation>在此签字</translation>
  </message>
  <message>
   <source>Sign visit {number} to {client}</source>
   <translation>走访 {number}（{client}）签字</translation>
  </message>
  <message>
   <source>Staff number</source>
   <translation>工号</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>重新签</translation>
  </message>
  <message>
   <source>Start and end</source>
   <translation>开始与结束时间</translation>
  </message>
  <message>
   <source>Start the clock</source>
   <translation>开始计时</translation>
  </message>
  <message>
   <source>Stop the clock</source>
   <translation>结束计时</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>照片归类</translation>
  </message>
  <message>
   <source>Take this row away</source>
   <translation>删去这一行</translation>
  </message>
  <message>
   <source>Taken {time}</source>
   <translation>{time} 拍摄</translation>
  </message>
  <message>
   <source>The client's words</source>
   <translation>客户原话</translation>
  </message>
  <message>
   <source>The client's words in 「」</source>
   <translation>客户原话加「」</translation>
  </message>
  <message>
   <source>The file cannot be read</source>
   <translation>文件读不了</translation>
  </message>
  <message>
   <source>The lowest counts: {amount}</source>
   <translation>采信最低一路：{amount}</translation>
  </message>
  <message>
   <source>The trade of this client is not known yet: choose it at the left, and its questions stand here.</source>
   <translation>还不知道这位客户的行业：在左边选好，要问的问题就在这里。</translation>
  </message>
  <message>
   <source>This visit: answered {known}  declined {declined}  not asked {silent}</source>
   <translation>本次：已答 {known}　拒答 {declined}　未问 {silent}</translation>
  </message>
  <message>
   <source>To the client</source>
   <translation>看客户</translation>
  </message>
  <message>
   <source>Two go together</source>
   <translation>双人</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>第 {number} 版</translation>
  </message>
  <message>
   <source>Version {number}, {when}</source>
   <translation>第 {number} 版，{when}</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>走访情况</translation>
  </message>
  <message>
   <source>Visit again</source>
   <translation>再访</translation>
  </message>
  <message>
   <source>Was there</source>
   <translation>受访人</translation>
  </message>
  <message>
   <source>What to do next</source>
   <translation>下一步做什么</translation>
  </message>
  <message>
   <source>What was wrong, such as: miscounted, the second till was forgotten</source>
   <translation>哪里不对，如：数错了，漏了第二个收款码</translation>
  </message>
  <message>
   <source>What you saw and counted, the client's words in 「」, doubts, what comes next and when</source>
   <translation>看到什么、数了多少；客户原话加「」；疑点；下一步、谁、几号前</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>调查人</translation>
  </message>
  <message>
   <source>Who signs</source>
   <translation>谁签字</translation>
  </message>
  <message>
   <source>Who was there</source>
   <translation>受访人</translation>
  </message>
  <message>
   <source>Why it is corrected</source>
   <translation>更正原因</translation>
  </message>
  <message>
   <source>Worked out as you ask</source>
   <translation>答完立刻重算</translation>
  </message>
  <message>
   <source>Write with the mouse, a pen or a finger; the picture is kept in the book with the time.</source>
   <translation>用鼠标、手写笔或手指签；笔迹连同时间存入账本。</translation>
  </message>
  <message>
   <source>Written late</source>
   <translation>补记</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>等，另有 {count} 题</translation>
  </message>
  <message>
   <source>cannot be divided</source>
   <translation>除数为零</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>不能判断</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>拒答</translation>
  </message>
  <message>
   <source>from {time}</source>
   <translation>{time} 起</translation>
  </message>
  <message>
   <source>if it applies</source>
   <translation>视情况</translation>
  </message>
  <message>
   <source>lacks {count}</source>
   <translation>缺 {count} 题</translation>
  </message>
  <message>
   <source>may be left out</source>
   <translation>选填</translation>
  </message>
  <message>
   <source>never visited</source>
   <translation>未访过</translation>
  </message>
  <message>
   <source>none</source>
   <translation>没有</translation>
  </message>
  <message>
   <source>signed {time}</source>
   <translation>{time} 签</translation>
  </message>
  <message>
   <source>taken {time}</source>
   <translation>{time} 拍摄</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>至 {time}</translation>
  </message>
  <message>
   <source>written late</source>
   <translation>补记</translation>
  </message>
  <message>
   <source>{count} more answers give route {number}: {route}</source>
   <translation>再答 {count} 题，出第 {number} 路：{route}</translation>
  </message>
  <message>
   <source>{count} not asked</source>
   <translation>未问 {count}</translation>
  </message>
  <message>
   <source>{count} photos</source>
   <translation>照片 {count} 张</translation>
  </message>
  <message>
   <source>{count} rows</source>
   <translation>{count} 行</translation>
  </message>
  <message>
   <source>{count} signatures</source>
   <translation>{count} 个签字</translation>
  </message>
  <message>
   <source>{count} to settle</source>
   <translation>还缺 {count} 项</translation>
  </message>
  <message>
   <source>{day}: declined</source>
   <translation>{day}拒答</translation>
  </message>
  <message>
   <source>{day}: {said}</source>
   <translation>{day}答 {said}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{total} 项中完成 {done} 项</translation>
  </message>
  <message>
   <source>{file} is among the photos already.</source>
   <translation>「{file}」已在照片里。</translation>
  </message>
  <message>
   <source>{file} is no picture.</source>
   <translation>「{file}」不是照片。</translation>
  </message>
  <message>
   <source>{grade} {meaning}; click for the next, A to E choose</source>
   <translation>{grade} {meaning}；点一下换下一级，按 A 到 E 直接选</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} 分钟</translation>
  </message>
  <message>
   <source>{name} signed visit {number}</source>
   <translation>{name} 在走访 {number} 上签字</translation>
  </message>
  <message>
   <source>{question}: evidence {grade}, {meaning}</source>
   <translation>{question}：证据等级 {grade}，{meaning}</translation>
  </message>
  <message>
   <source>{read} of {total} shown</source>
   <translation>第 1–{read} 次，共 {total} 次</translation>
  </message>
  <message>
   <source>{said} and {count} more</source>
   <translation>{said}，另有 {count} 份</translation>
  </message>
  <message>
   <source>{said}: more than {hours} h from the visit</source>
   <translation>{said}，离走访超过 {hours} 小时</translation>
  </message>
  <message>
   <source>{said}; {metres} m from the last visit: say why</source>
   <translation>{said}；离上次走访 {metres} 米：请说明</translation>
  </message>
  <message>
   <source>{score} points</source>
   <translation>质检 {score} 分</translation>
  </message>
  <message>
   <source>“{column}” is missing in a row.</source>
   <translation>有一行没填「{column}」。</translation>
  </message>
  <message>
   <source>“{prompt}”</source>
   <translation>「{prompt}」</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>「{words}」</translation>
  </message>
 </context>
 <context>
  <name>window</name>
  <message>
   <source>A book holds clients, visits and applications in one encrypted file on this computer.</source>
   <translation>账本把客户、走访和授信存放在本机的一个加密文件中。</translation>
  </message>
  <message>
   <source>A new book “{name}”</source>
   <translation>新建账本「{name}」</translation>
  </message>
  <message>
   <source>A new passphrase for “{name}”</source>
   <translation>为「{name}」设置新口令</translation>
  </message>
  <message>
   <source>A whole number, please.</source>
   <translation>请填整数。</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Another passphrase for “{name}”</source>
   <translation>修改「{name}」的口令</translation>
  </message>
  <message>
   <source>Another place…</source>
   <translation>换个位置…</translation>
  </message>
  <message>
   <source>Another program is writing to the book: try again in a moment.</source>
   <translation>另一个程序正在写账本：请稍后再试。</translation>
  </message>
  <message>
   <source>At least {amount}.</source>
   <translation>不得小于 {amount}。</translation>
  </message>
  <message>
   <source>At least {count} characters, please.</source>
   <translation>至少需要 {count} 个字符。</translation>
  </message>
  <message>
   <source>At most {amount}.</source>
   <translation>不得大于 {amount}。</translation>
  </message>
  <message>
   <source>At most {count} characters.</source>
   <translation>最多 {count} 个字。</translation>
  </message>
  <message>
   <source>At most {count} decimal places.</source>
   <translation>最多保留 {count} 位小数。</translation>
  </message>
  <message>
   <source>Attach to the row</source>
   <translation>为该行添加附件</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>后退</translation>
  </message>
  <message>
   <source>Backed up and opened to check: {file}</source>
   <translation>已备份，并打开检查过：{file}</translation>
  </message>
  <message>
   <source>Backing up the book</source>
   <translation>正在备份账本</translation>
  </message>
  <message>
   <source>Backup {time}</source>
   <translation>备份 {time}</translation>
  </message>
  <message>
   <source>Backups ({pattern})</source>
   <translation>备份文件 ({pattern})</translation>
  </message>
  <message>
   <source>Books</source>
   <translation>账本</translation>
  </message>
  <message>
   <source>Books (*.cmdesk)</source>
   <translation>账本 (*.cmdesk)</translation>
  </message>
  <message>
   <source>Books opened before</source>
   <translation>最近打开的账本</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>修改口令</translation>
  </message>
  <message>
   <source>Changing the passphrase</source>
   <translation>正在修改口令</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>请选择</translation>
  </message>
  <message>
   <source>Cleared from the clipboard after 30 seconds</source>
   <translation>30 秒后从剪贴板清除</translation>
  </message>
  <message>
   <source>Click to show for 30 seconds; the journal notes it</source>
   <translation>点击显示 30 秒；查看会写入日志</translation>
  </message>
  <message>
   <source>Client desk</source>
   <translation>客户经理工作台</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Columns as at first</source>
   <translation>恢复默认列</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>复制报告</translation>
  </message>
  <message>
   <source>Copy {what}</source>
   <translation>复制{what}</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>拒答</translation>
  </message>
  <message>
   <source>Del removes this filter</source>
   <translation>按 Del 移除此筛选</translation>
  </message>
  <message>
   <source>Delete the row (undo brings it back)</source>
   <translation>删除该行（可撤销）</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Details: show or hide</source>
   <translation>显示或收起详情栏</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>Do one of these again</source>
   <translation>单独重做其中一项</translation>
  </message>
  <message>
   <source>Doing again</source>
   <translation>正在重做</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>已重做：{label}</translation>
  </message>
  <message>
   <source>Edit the row</source>
   <translation>编辑该行</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>任何地方</translation>
  </message>
  <message>
   <source>Evidence {grade}: {meaning}</source>
   <translation>证据 {grade} 级：{meaning}</translation>
  </message>
  <message>
   <source>Filter {caption} {value}</source>
   <translation>筛选：{caption} {value}</translation>
  </message>
  <message>
   <source>Find a client, or type a command</source>
   <translation>搜客户、电话、拼音，或输入命令</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>查找或输入命令</translation>
  </message>
  <message>
   <source>Find in this list</source>
   <translation>在此列表中查找</translation>
  </message>
  <message>
   <source>Find what is typed</source>
   <translation>直接输入即查找</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>前进</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>查找结果</translation>
  </message>
  <message>
   <source>Give the passphrase of “{name}” to go on.</source>
   <translation>输入「{name}」的口令后继续。</translation>
  </message>
  <message>
   <source>Go on working</source>
   <translation>继续工作</translation>
  </message>
  <message>
   <source>Go to {screen}</source>
   <translation>前往{screen}</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>Hide the numbers</source>
   <translation>隐藏号码</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>历史…</translation>
  </message>
  <message>
   <source>I have written it down and put it in a safe place</source>
   <translation>我已抄写并妥善保管</translation>
  </message>
  <message>
   <source>If you forget the passphrase, this key opens the book. Whoever has it can read everything: keep it apart from this computer.</source>
   <translation>忘记口令时用它打开账本。持有者可以读出全部内容：请与本机分开保管。</translation>
  </message>
  <message>
   <source>In a list</source>
   <translation>在列表中</translation>
  </message>
  <message>
   <source>In an answer</source>
   <translation>在四态事实中</translation>
  </message>
  <message>
   <source>In the client's words</source>
   <translation>客户原话</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>有数</translation>
  </message>
  <message>
   <source>Known, with this figure</source>
   <translation>直接输入数字，记为「有数」</translation>
  </message>
  <message>
   <source>Leave this file out</source>
   <translation>不读这个文件</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>锁定</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>已锁定</translation>
  </message>
  <message>
   <source>MMMM yyyy</source>
   <translation>yyyy年M月</translation>
  </message>
  <message>
   <source>Made on {time} of {book}, up to journal entry {entry}, {size}.</source>
   <translation>{time} 备份自 {book}，截至日志第 {entry} 条，{size}。</translation>
  </message>
  <message>
   <source>Make a book</source>
   <translation>新建账本</translation>
  </message>
  <message>
   <source>Make the book</source>
   <translation>创建账本</translation>
  </message>
  <message>
   <source>Making the book…</source>
   <translation>正在创建账本…</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>使用手册</translation>
  </message>
  <message>
   <source>Month after</source>
   <translation>下个月</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>上个月</translation>
  </message>
  <message>
   <source>Move this column to the left</source>
   <translation>此列左移</translation>
  </message>
  <message>
   <source>Move this column to the right</source>
   <translation>此列右移</translation>
  </message>
  <message>
   <source>Needed.</source>
   <translation>此项必填。</translation>
  </message>
  <message>
   <source>New book</source>
   <translation>新建账本</translation>
  </message>
  <message>
   <source>New book…</source>
   <translation>新建账本…</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>新口令</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>下一个标签</translation>
  </message>
  <message>
   <source>Next, previous row</source>
   <translation>下一行、上一行</translation>
  </message>
  <message>
   <source>Night or day</source>
   <translation>切换日间、夜间</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>还没有备份</translation>
  </message>
  <message>
   <source>No book yet</source>
   <translation>还没有账本</translation>
  </message>
  <message>
   <source>No file can be made beside {file}: {folder} cannot be written to.</source>
   <translation>无法在 {file} 旁边建立文件：{folder} 不可写。</translation>
  </message>
  <message>
   <source>None</source>
   <translation>没有</translation>
  </message>
  <message>
   <source>Not after {day}.</source>
   <translation>不得晚于 {day}。</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>未问</translation>
  </message>
  <message>
   <source>Not asked, declined, none, known</source>
   <translation>未问、拒答、没有、有数</translation>
  </message>
  <message>
   <source>Not before {day}.</source>
   <translation>不得早于 {day}。</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <source>Nothing is overdue</source>
   <translation>没有逾期的事</translation>
  </message>
  <message>
   <source>Nothing leaves this computer but what you export.</source>
   <translation>除您主动导出的文件外，任何数据都不会离开本机。</translation>
  </message>
  <message>
   <source>Nothing selected</source>
   <translation>未选择任何条目</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open a book</source>
   <translation>打开账本</translation>
  </message>
  <message>
   <source>Open another…</source>
   <translation>打开其他账本…</translation>
  </message>
  <message>
   <source>Open the book</source>
   <translation>打开账本</translation>
  </message>
  <message>
   <source>Open the book “{name}”</source>
   <translation>打开账本「{name}」</translation>
  </message>
  <message>
   <source>Open the row</source>
   <translation>打开该行</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>正在打开…</translation>
  </message>
  <message>
   <source>Page {number}</source>
   <translation>第 {number} 页</translation>
  </message>
  <message>
   <source>Page {number} cannot be drawn</source>
   <translation>第 {number} 页无法绘制</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>口令</translation>
  </message>
  <message>
   <source>Passphrase, at least {count} characters</source>
   <translation>口令，至少 {count} 个字符</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>密码</translation>
  </message>
  <message>
   <source>Password of the file</source>
   <translation>文件密码</translation>
  </message>
  <message>
   <source>Pick a date</source>
   <translation>选择日期</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Previous tab</source>
   <translation>上一个标签</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Printing {name}</source>
   <translation>正在打印 {name}</translation>
  </message>
  <message>
   <source>Rail: words or icons</source>
   <translation>收起或展开导航栏</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>恢复码</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Remove from the list</source>
   <translation>从列表中移除</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>错误报告</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>恢复备份</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>恢复备份…</translation>
  </message>
  <message>
   <source>Restore the book</source>
   <translation>恢复账本</translation>
  </message>
  <message>
   <source>Restore “{name}”</source>
   <translation>恢复「{name}」</translation>
  </message>
  <message>
   <source>Restored your draft of {time}</source>
   <translation>已恢复 {time} 未保存的草稿</translation>
  </message>
  <message>
   <source>Restoring the book, every byte compared…</source>
   <translation>正在恢复账本，逐字节核对…</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>存为 PDF</translation>
  </message>
  <message>
   <source>Save the form</source>
   <translation>保存表单</translation>
  </message>
  <message>
   <source>Save whole…</source>
   <translation>存不脱敏版…</translation>
  </message>
  <message>
   <source>Saved on this computer</source>
   <translation>已存本机</translation>
  </message>
  <message>
   <source>Saved on this computer {time}</source>
   <translation>已存本机 {time}</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>导航</translation>
  </message>
  <message>
   <source>Sent {count} pages to the printer</source>
   <translation>已送 {count} 页到打印机</translation>
  </message>
  <message>
   <source>Set the passphrase</source>
   <translation>设置口令</translation>
  </message>
  <message>
   <source>Setting the passphrase…</source>
   <translation>正在设置口令…</translation>
  </message>
  <message>
   <source>Show for 30 seconds; the journal notes it</source>
   <translation>显示 30 秒；查看会写入日志</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>查看恢复码</translation>
  </message>
  <message>
   <source>Show the numbers</source>
   <translation>显示号码</translation>
  </message>
  <message>
   <source>Show the passphrase</source>
   <translation>显示口令</translation>
  </message>
  <message>
   <source>Show the recovery key of “{name}”</source>
   <translation>查看「{name}」的恢复码</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>程序出错</translation>
  </message>
  <message>
   <source>Start working</source>
   <translation>开始使用</translation>
  </message>
  <message>
   <source>Step {at} of {count}: {step}</source>
   <translation>第 {at} 步，共 {count} 步：{step}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>The bank's catalog is not used, the program's own is: {why}</source>
   <translation>没有采用本行目录包，仍用程序自带的目录：{why}</translation>
  </message>
  <message>
   <source>The book comes back to a new place as it was then; books you have stay as they are. It opens with the passphrase of that day.</source>
   <translation>账本会恢复到一个新位置，内容是备份当时的样子；现有的账本不受影响。用备份当天的口令打开。</translation>
  </message>
  <message>
   <source>The book is one encrypted file on this computer. Only the passphrase opens it; nobody can replace it.</source>
   <translation>账本是本机上的一个加密文件，只有口令能打开，任何人都无法代为重置。</translation>
  </message>
  <message>
   <source>The new passphrase opens the book from now on</source>
   <translation>口令已修改，今后用新口令打开账本</translation>
  </message>
  <message>
   <source>The one after</source>
   <translation>下一户</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>上一户</translation>
  </message>
  <message>
   <source>The passphrase until now</source>
   <translation>当前口令</translation>
  </message>
  <message>
   <source>The passphrase was wrong {count} times in a row: wait {left} s.</source>
   <translation>口令连续输错 {count} 次：请等待 {left} 秒。</translation>
  </message>
  <message>
   <source>The printer does not take the pages: look whether it is on.</source>
   <translation>打印机没有接收：请看是否已开机、联机。</translation>
  </message>
  <message>
   <source>The recovery key stays the same. Backups made before open with the passphrase they were made with.</source>
   <translation>恢复码不变。此前的备份仍用备份当时的口令打开。</translation>
  </message>
  <message>
   <source>The recovery key was shown when the book was made: eight groups of letters and digits. It opens the book and makes a new key file; nothing in the book changes, and the recovery key stays the same.</source>
   <translation>恢复码在新建账本时显示过，共八组字母和数字。它能打开账本并重建钥匙文件；账本内容和恢复码都不变。</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>再次输入口令</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>两次输入的口令不一致。</translation>
  </message>
  <message>
   <source>This is a mistake of the program, not yours. What was not finished has not been written; what was saved before is safe. The report holds places in the code only, nothing about clients.</source>
   <translation>这是程序的错误，与您的操作无关。未完成的操作没有写入，此前保存的内容完好。报告只含程序代码位置，不含任何客户信息。</translation>
  </message>
  <message>
   <source>Tick the row</source>
   <translation>勾选该行</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo one of these alone</source>
   <translation>单独撤销其中一项</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>正在撤销</translation>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>已撤销：{label}</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解锁</translation>
  </message>
  <message>
   <source>Use the recovery key</source>
   <translation>使用恢复码</translation>
  </message>
  <message>
   <source>Use the recovery key…</source>
   <translation>使用恢复码…</translation>
  </message>
  <message>
   <source>WeChat and Alipay tell it in the message the file came with. It is not kept.</source>
   <translation>微信、支付宝的密码在随文件来的消息里。密码不会保存。</translation>
  </message>
  <message>
   <source>What is overdue</source>
   <translation>看逾期事项</translation>
  </message>
  <message>
   <source>Whoever has it can read everything. That it was shown stands in the journal.</source>
   <translation>持有恢复码的人可以读出全部内容。查看会记入操作日志。</translation>
  </message>
  <message>
   <source>Work begun before goes on.</source>
   <translation>锁定前开始的任务仍在进行。</translation>
  </message>
  <message>
   <source>Write it down and keep it apart from this computer. It stays the same for this book.</source>
   <translation>请抄写下来，与本机分开保管。同一账本的恢复码不变。</translation>
  </message>
  <message>
   <source>Your recovery key</source>
   <translation>您的恢复码</translation>
  </message>
  <message>
   <source>done</source>
   <translation>全部完成</translation>
  </message>
  <message>
   <source>estimated</source>
   <translation>估算</translation>
  </message>
  <message>
   <source>issued by the client</source>
   <translation>客户出具</translation>
  </message>
  <message>
   <source>not found: {folder}</source>
   <translation>未找到：{folder}</translation>
  </message>
  <message>
   <source>said</source>
   <translation>口述</translation>
  </message>
  <message>
   <source>seen on site</source>
   <translation>现场所见</translation>
  </message>
  <message>
   <source>third party</source>
   <translation>第三方</translation>
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
   <source>{count} overdue</source>
   <translation>逾期 {count} 项</translation>
  </message>
  <message>
   <source>{file} exists already. Replace it?</source>
   <translation>{file} 已经存在，要替换它吗？</translation>
  </message>
  <message>
   <source>{file} is locked</source>
   <translation>{file} 有密码</translation>
  </message>
  <message>
   <source>{file} is open in another window (process {process} on {host}). Go on working there, or close that window and try again.</source>
   <translation>{file} 已在另一个窗口中打开（{host} 上的进程 {process}）。请在那里继续，或关闭那个窗口后重试。</translation>
  </message>
  <message>
   <source>{file} whole</source>
   <translation>{file} 不脱敏</translation>
  </message>
  <message>
   <source>{word}: {label}</source>
   <translation>{word}：{label}</translation>
  </message>
  <message>
   <source>“{label}” is still running: wait, or stop it.</source>
   <translation>「{label}」仍在进行，请等待完成或先停止。</translation>
  </message>
  <message>
   <source>“{text}” is not a date: type 2026-03-12.</source>
   <translation>「{text}」不是有效日期，请按 2026-03-12 的格式输入。</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>「{text}」不是有效数字。</translation>
  </message>
  <message>
   <source>“{text}” is not a time: type 15:00.</source>
   <translation>「{text}」不是有效时间，请按 15:00 的格式输入。</translation>
  </message>
 </context>
 <context>
  <name>workpaper</name>
  <message>
   <source>.</source>
   <translation>。</translation>
  </message>
  <message>
   <source>A line of “{table}” of {name}</source>
   <translation>{name} 的「{table}」加一行</translation>
  </message>
  <message>
   <source>Add a line</source>
   <translation>加一行</translation>
  </message>
  <message>
   <source>Add a line to the table</source>
   <translation>给表加一行</translation>
  </message>
  <message>
   <source>An explanation for {name}</source>
   <translation>{name} 的一条说明</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>改为未问</translation>
  </message>
  <message>
   <source>Attachments</source>
   <translation>附件</translation>
  </message>
  <message>
   <source>Back to the work paper</source>
   <translation>回到底稿</translation>
  </message>
  <message>
   <source>Balance sheet, income and cash flow are the client's own, period by period.</source>
   <translation>资产负债表、利润表、现金流量表按期填在客户名下。</translation>
  </message>
  <message>
   <source>Both have signed</source>
   <translation>两人都已签字</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>修改</translation>
  </message>
  <message>
   <source>Change a line of “{table}” of {name}</source>
   <translation>修改 {name} 的「{table}」一行</translation>
  </message>
  <message>
   <source>Chapter</source>
   <translation>章节</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>章节</translation>
  </message>
  <message>
   <source>Chapters of the work paper</source>
   <translation>底稿的章节</translation>
  </message>
  <message>
   <source>Choose a field or a line</source>
   <translation>选一个字段或一行</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>拒答</translation>
  </message>
  <message>
   <source>Delete a line of “{table}” of {name}</source>
   <translation>删除 {name} 的「{table}」一行</translation>
  </message>
  <message>
   <source>Delete the line (Del)</source>
   <translation>删除这一行（Del）</translation>
  </message>
  <message>
   <source>Down (Ctrl+Shift+↓)</source>
   <translation>下移（Ctrl+Shift+↓）</translation>
  </message>
  <message>
   <source>Explanation</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Explanations</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Fields of the chapter</source>
   <translation>本章字段</translation>
  </message>
  <message>
   <source>From the client's profile</source>
   <translation>取自客户画像</translation>
  </message>
  <message>
   <source>Left out: {count} lines of totals</source>
   <translation>合计行 {count} 行没有取</translation>
  </message>
  <message>
   <source>Lines copied from a spreadsheet (Ctrl+V)</source>
   <translation>粘贴从表格里复制的行（Ctrl+V）</translation>
  </message>
  <message>
   <source>Move the line down</source>
   <translation>下移一行</translation>
  </message>
  <message>
   <source>Move the line up</source>
   <translation>上移一行</translation>
  </message>
  <message>
   <source>Next chapter</source>
   <translation>下一章</translation>
  </message>
  <message>
   <source>Next missing</source>
   <translation>下一个缺项</translation>
  </message>
  <message>
   <source>Nothing required is missing</source>
   <translation>必填项都齐了</translation>
  </message>
  <message>
   <source>Nothing was taken over. {problems}</source>
   <translation>一行也没有取：{problems}</translation>
  </message>
  <message>
   <source>Of this application</source>
   <translation>本次申请</translation>
  </message>
  <message>
   <source>Order of “{table}” of {name}</source>
   <translation>{name} 的「{table}」换了顺序</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Paste lines from a spreadsheet</source>
   <translation>粘贴表格里的行</translation>
  </message>
  <message>
   <source>Previous chapter</source>
   <translation>上一章</translation>
  </message>
  <message>
   <source>Printed in the memo beside what it explains; emptied, it is forgotten.</source>
   <translation>印在报告里所说明的地方旁边；清空即删除。</translation>
  </message>
  <message>
   <source>Row {row}, {column}: {said}</source>
   <translation>第 {row} 行「{column}」：{said}</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>签字</translation>
  </message>
  <message>
   <source>Sign the declaration</source>
   <translation>签独立调查声明</translation>
  </message>
  <message>
   <source>Sign the declaration for {client}</source>
   <translation>签 {client} 的独立调查声明</translation>
  </message>
  <message>
   <source>Signature of {name}</source>
   <translation>{name} 的签字</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>报表</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Take back the signature of {name} for {client}</source>
   <translation>撤回 {name} 在 {client} 声明上的签字</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>采用</translation>
  </message>
  <message>
   <source>Take over all proposals</source>
   <translation>采用全部建议</translation>
  </message>
  <message>
   <source>Take over the lines of “{table}” of {name}</source>
   <translation>采用 {name} 的「{table}」的建议</translation>
  </message>
  <message>
   <source>Take over what is known already of {name}</source>
   <translation>采用 {name} 已有的数</translation>
  </message>
  <message>
   <source>The list of attachments is the checklist as it stands.</source>
   <translation>附件清单就是材料清单的现状。</translation>
  </message>
  <message>
   <source>There is none</source>
   <translation>没有</translation>
  </message>
  <message>
   <source>To the checklist</source>
   <translation>去材料清单</translation>
  </message>
  <message>
   <source>To the statements</source>
   <translation>去填报表</translation>
  </message>
  <message>
   <source>Together: {sums}</source>
   <translation>合计：{sums}</translation>
  </message>
  <message>
   <source>Twice in the table now: {count} lines (rows {rows}). Undo takes the paste back.</source>
   <translation>有 {count} 行与已有的行相同（第 {rows} 行），请核对；撤销可收回本次粘贴。</translation>
  </message>
  <message>
   <source>Up (Ctrl+Shift+↑)</source>
   <translation>上移（Ctrl+Shift+↑）</translation>
  </message>
  <message>
   <source>Visits: {days}</source>
   <translation>走访日：{days}</translation>
  </message>
  <message>
   <source>What is applied for</source>
   <translation>申请要素</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>还有 {count} 处</translation>
  </message>
  <message>
   <source>before the last visit</source>
   <translation>早于最后一次走访</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>拒答</translation>
  </message>
  <message>
   <source>declined {count}</source>
   <translation>拒答 {count}</translation>
  </message>
  <message>
   <source>known {known} · declined {declined} · not known {unknown}</source>
   <translation>已知 {known} · 拒答 {declined} · 未知 {unknown}</translation>
  </message>
  <message>
   <source>known {known} · {lacks} required are missing</source>
   <translation>已知 {known} 项 · 必填还缺 {lacks} 项</translation>
  </message>
  <message>
   <source>lacks {count}</source>
   <translation>缺 {count}</translation>
  </message>
  <message>
   <source>nobody has been there yet</source>
   <translation>还没有走访</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>未问</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>not signed</source>
   <translation>未签</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>未填</translation>
  </message>
  <message>
   <source>signed {at}</source>
   <translation>签于 {at}</translation>
  </message>
  <message>
   <source>there is none</source>
   <translation>没有</translation>
  </message>
  <message>
   <source>to be filled in</source>
   <translation>待填</translation>
  </message>
  <message>
   <source>what is changed here is changed there</source>
   <translation>在这里改，就是改画像</translation>
  </message>
  <message>
   <source>{column} {sum}</source>
   <translation>{column} {sum}</translation>
  </message>
  <message>
   <source>{count} lines</source>
   <translation>{count} 行</translation>
  </message>
  <message>
   <source>{count} lines of “{table}” of {name} pasted</source>
   <translation>{name} 的「{table}」粘贴 {count} 行</translation>
  </message>
  <message>
   <source>{name} signed the declaration for {client}</source>
   <translation>{name} 签了 {client} 的独立调查声明</translation>
  </message>
  <message>
   <source>{sum} ({count} not known)</source>
   <translation>{sum}（{count} 行未知）</translation>
  </message>
  <message>
   <source>{table}: a new line</source>
   <translation>{table}：新的一行</translation>
  </message>
  <message>
   <source>{whole} / {all} complete</source>
   <translation>{whole} / {all} 完整</translation>
  </message>
  <message>
   <source>“{table}” of {name}: ask again</source>
   <translation>{name} 的「{table}」：改为未问</translation>
  </message>
  <message>
   <source>“{table}” of {name}: declined</source>
   <translation>{name} 的「{table}」：拒答</translation>
  </message>
  <message>
   <source>“{table}” of {name}: there is none</source>
   <translation>{name} 的「{table}」：没有</translation>
  </message>
 </context>
</TS>
