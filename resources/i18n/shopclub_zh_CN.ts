<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message>
        <source>Solar</source>
        <translation>公历</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}日</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Month 1</source>
        <translation>正月</translation>
    </message>
    <message>
        <source>Month 2</source>
        <translation>二月</translation>
    </message>
    <message>
        <source>Month 3</source>
        <translation>三月</translation>
    </message>
    <message>
        <source>Month 4</source>
        <translation>四月</translation>
    </message>
    <message>
        <source>Month 5</source>
        <translation>五月</translation>
    </message>
    <message>
        <source>Month 6</source>
        <translation>六月</translation>
    </message>
    <message>
        <source>Month 7</source>
        <translation>七月</translation>
    </message>
    <message>
        <source>Month 8</source>
        <translation>八月</translation>
    </message>
    <message>
        <source>Month 9</source>
        <translation>九月</translation>
    </message>
    <message>
        <source>Month 10</source>
        <translation>十月</translation>
    </message>
    <message>
        <source>Month 11</source>
        <translation>冬月</translation>
    </message>
    <message>
        <source>Month 12</source>
        <translation>腊月</translation>
    </message>
    <message>
        <source>Day 1</source>
        <translation>初一</translation>
    </message>
    <message>
        <source>Day 2</source>
        <translation>初二</translation>
    </message>
    <message>
        <source>Day 3</source>
        <translation>初三</translation>
    </message>
    <message>
        <source>Day 4</source>
        <translation>初四</translation>
    </message>
    <message>
        <source>Day 5</source>
        <translation>初五</translation>
    </message>
    <message>
        <source>Day 6</source>
        <translation>初六</translation>
    </message>
    <message>
        <source>Day 7</source>
        <translation>初七</translation>
    </message>
    <message>
        <source>Day 8</source>
        <translation>初八</translation>
    </message>
    <message>
        <source>Day 9</source>
        <translation>初九</translation>
    </message>
    <message>
        <source>Day 10</source>
        <translation>初十</translation>
    </message>
    <message>
        <source>Day 11</source>
        <translation>十一</translation>
    </message>
    <message>
        <source>Day 12</source>
        <translation>十二</translation>
    </message>
    <message>
        <source>Day 13</source>
        <translation>十三</translation>
    </message>
    <message>
        <source>Day 14</source>
        <translation>十四</translation>
    </message>
    <message>
        <source>Day 15</source>
        <translation>十五</translation>
    </message>
    <message>
        <source>Day 16</source>
        <translation>十六</translation>
    </message>
    <message>
        <source>Day 17</source>
        <translation>十七</translation>
    </message>
    <message>
        <source>Day 18</source>
        <translation>十八</translation>
    </message>
    <message>
        <source>Day 19</source>
        <translation>十九</translation>
    </message>
    <message>
        <source>Day 20</source>
        <translation>二十</translation>
    </message>
    <message>
        <source>Day 21</source>
        <translation>廿一</translation>
    </message>
    <message>
        <source>Day 22</source>
        <translation>廿二</translation>
    </message>
    <message>
        <source>Day 23</source>
        <translation>廿三</translation>
    </message>
    <message>
        <source>Day 24</source>
        <translation>廿四</translation>
    </message>
    <message>
        <source>Day 25</source>
        <translation>廿五</translation>
    </message>
    <message>
        <source>Day 26</source>
        <translation>廿六</translation>
    </message>
    <message>
        <source>Day 27</source>
        <translation>廿七</translation>
    </message>
    <message>
        <source>Day 28</source>
        <translation>廿八</translation>
    </message>
    <message>
        <source>Day 29</source>
        <translation>廿九</translation>
    </message>
    <message>
        <source>Day 30</source>
        <translation>三十</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>For the member only. No card? Give your phone. Lost? Free replacement.</source>
        <translation>仅限本人使用。忘带卡可报手机号，遗失请到店免费补办。</translation>
    </message>
    <message>
        <source>1 point per {money}</source>
        <translation>消费 {money}积 1 分</translation>
    </message>
    <message>
        <source>{n} points per {money}</source>
        <translation>消费 {money}积 {n} 分</translation>
    </message>
    <message>
        <source>1 point = {money} off</source>
        <translation>每 1 分抵 {money}</translation>
    </message>
    <message>
        <source>{n} points = {money} off</source>
        <translation>每 {n} 分抵 {money}</translation>
    </message>
    <message>
        <source>Points do not expire.</source>
        <translation>积分长期有效。</translation>
    </message>
    <message>
        <source>Valid 1 month, to month&apos;s end.</source>
        <translation>积分有效至获得月满 1 个月之月末。</translation>
    </message>
    <message>
        <source>Valid {months} months, to month&apos;s end.</source>
        <translation>积分有效至获得月满 {months} 个月之月末。</translation>
    </message>
    <message>
        <source>{earning}, {redeeming}. {validity}</source>
        <translation>{earning}，{redeeming}。{validity}</translation>
    </message>
    <message>
        <source>Tel {phone}</source>
        <translation>电话 {phone}</translation>
    </message>
    <message>
        <source>MEMBER CARD</source>
        <translation>会员卡</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Scan a card or type to find a member.</source>
        <translation>扫卡，或输入查找会员。</translation>
    </message>
    <message>
        <source>in an empty box starts a sale without a card</source>
        <translation>不输入直接按，可无卡收银</translation>
    </message>
    <message>
        <source>A sale without a card earns no points.</source>
        <translation>无卡收银不积分。</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>卡号 {number}</translation>
    </message>
    <message>
        <source>Finish with this member</source>
        <translation>结束这位会员</translation>
    </message>
    <message>
        <source>Allergic: {allergies}</source>
        <translation>过敏：{allergies}</translation>
    </message>
    <message>
        <source>owes {points}</source>
        <translation>欠 {points}</translation>
    </message>
    <message>
        <source>= {money}</source>
        <translation>= {money}</translation>
    </message>
    <message>
        <source>point</source>
        <translation>分</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>{points} expire {day}</source>
        <translation>{points} 分 {day}到期</translation>
    </message>
    <message>
        <source>The highest tier.</source>
        <translation>已是最高等级。</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>今天生日</translation>
    </message>
    <message>
        <source>Birthday tomorrow</source>
        <translation>明天生日</translation>
    </message>
    <message>
        <source>Birthday in {n} days</source>
        <translation>生日还有 {n} 天</translation>
    </message>
    <message>
        <source>Lunar birthday today</source>
        <translation>今天农历生日</translation>
    </message>
    <message>
        <source>Lunar birthday tomorrow</source>
        <translation>明天农历生日</translation>
    </message>
    <message>
        <source>Lunar birthday in {n} days</source>
        <translation>农历生日还有 {n} 天</translation>
    </message>
    <message>
        <source>(leap {month}, {day})</source>
        <translation>（闰{month}{day}）</translation>
    </message>
    <message>
        <source>({month}, {day})</source>
        <translation>（{month}{day}）</translation>
    </message>
    <message>
        <source>Frozen, no sale: {reason}</source>
        <translation>已冻结，不能消费：{reason}</translation>
    </message>
    <message>
        <source>This member has left the club: no sale.</source>
        <translation>该会员已退会，不能消费。</translation>
    </message>
    <message>
        <source>{money} more keeps {tier}</source>
        <translation>再消费 {money} 保住{tier}</translation>
    </message>
    <message>
        <source>{money} more for {tier}</source>
        <translation>再消费 {money} 升{tier}</translation>
    </message>
    <message>
        <source>{points} more keep {tier}</source>
        <translation>再得 {points} 保住{tier}</translation>
    </message>
    <message>
        <source>{points} more for {tier}</source>
        <translation>再得 {points} 升{tier}</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>第一次到店</translation>
    </message>
    <message>
        <source>1 purchase</source>
        <translation>消费 1 次</translation>
    </message>
    <message>
        <source>{count} purchases</source>
        <translation>消费 {count} 次</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>怎么付款？</translation>
    </message>
    <message>
        <source>1 to 5, or the cash handed over; Enter takes it</source>
        <translation>按 1 到 5，或输入实收现金，回车收款</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的会员</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>select</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>New member &quot;{text}&quot;</source>
        <translation>新会员“{text}”</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>还没来过</translation>
    </message>
    <message>
        <source>last visit {ago}</source>
        <translation>{ago}来过</translation>
    </message>
    <message>
        <source>Payment taken, print</source>
        <translation>收款完成，打印</translation>
    </message>
    <message>
        <source>Take payment and print</source>
        <translation>收款并打印</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>12.8+3*5 adds up</source>
        <translation>可输入 12.8+3*5</translation>
    </message>
    <message>
        <source>{tier} discount</source>
        <translation>{tier}折扣</translation>
    </message>
    <message>
        <source>Type the amount of the purchase.</source>
        <translation>请输入消费金额。</translation>
    </message>
    <message>
        <source>Points to use</source>
        <translation>使用积分</translation>
    </message>
    <message>
        <source>F5 max {points}</source>
        <translation>F5 最多 {points}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分抵扣</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分部门(&amp;S)</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>原为 {before}</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Points appear with the amount.</source>
        <translation>输入金额后显示积分。</translation>
    </message>
    <message>
        <source>{tier} x{times}</source>
        <translation>{tier} ×{times}</translation>
    </message>
    <message>
        <source>Earns {points} points</source>
        <translation>本单得 {points} 分</translation>
    </message>
    <message>
        <source>Balance {points} points</source>
        <translation>余额 {points} 分</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Card, phone, last digits, name or pinyin</source>
        <translation>扫卡，或输入手机、尾号、姓名、拼音</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>Receipt again</source>
        <translation>上一张小票</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>积分明细</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 位会员</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} 位会员</translation>
    </message>
    <message>
        <source>Bring a member to the counter first.</source>
        <translation>请先找到会员。</translation>
    </message>
    <message>
        <source>No sale yet today.</source>
        <translation>今天还没有收银。</translation>
    </message>
    <message>
        <source>Today&apos;s takings</source>
        <translation>今日收款</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>最近几笔</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>more than a week ago at this time</source>
        <translation>高于上周同一时间</translation>
    </message>
    <message>
        <source>less than a week ago at this time</source>
        <translation>低于上周同一时间</translation>
    </message>
    <message>
        <source>from a week ago at this time</source>
        <translation>与上周同一时间相比</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>{money} each</source>
        <translation>每笔 {money}</translation>
    </message>
    <message>
        <source>With a card</source>
        <translation>会员消费</translation>
    </message>
    <message>
        <source>{share} of takings</source>
        <translation>占收款 {share}</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>无卡</translation>
    </message>
    <message>
        <source>member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Saved at {time} as {number}. The form now says {amount}.</source>
        <translation>{time} 已保存，单号 {number}。现在填写的是 {amount}。</translation>
    </message>
    <message>
        <source>Done, it is saved</source>
        <translation>好，已保存</translation>
    </message>
    <message>
        <source>&amp;New sale of {amount}</source>
        <translation>另开一单 {amount}(&amp;N)</translation>
    </message>
    <message>
        <source>It has the receipt {number}.</source>
        <translation>那一单的小票号是 {number}。</translation>
    </message>
    <message>
        <source>No, only once</source>
        <translation>不，只收一次</translation>
    </message>
    <message>
        <source>&amp;Yes, take it again</source>
        <translation>是，再收一次(&amp;Y)</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>Enter takes the rest</source>
        <translation>按 Enter 填入余额</translation>
    </message>
    <message>
        <source>{money} left</source>
        <translation>剩 {money}</translation>
    </message>
    <message>
        <source>{money} too much</source>
        <translation>多 {money}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The sale was NOT saved. {cause}</source>
        <translation>这一单没有保存！{cause}</translation>
    </message>
    <message>
        <source>The refund was NOT saved. {cause}</source>
        <translation>退款没有保存。{cause}</translation>
    </message>
    <message>
        <source>The closing was NOT saved. {cause}</source>
        <translation>结账没有保存。{cause}</translation>
    </message>
    <message>
        <source>It is not certain that this was saved. {cause}</source>
        <translation>不能确定是否已保存。{cause}</translation>
    </message>
    <message>
        <source>There is no shop file at {path}.</source>
        <translation>{path} 没有店铺文件。</translation>
    </message>
    <message>
        <source>There is a shop file at {path} already. It was left as it is.</source>
        <translation>{path} 已有店铺文件，没有改动它。</translation>
    </message>
    <message>
        <source>{path} is not a shop file of ShopClub, or it is locked with another key.</source>
        <translation>{path} 不是 ShopClub 的店铺文件，或是用别的密钥锁住了。</translation>
    </message>
    <message>
        <source>{path} was made by a newer ShopClub. Install that version to open it.</source>
        <translation>{path} 由更新版本的 ShopClub 创建，请安装新版再打开。</translation>
    </message>
    <message>
        <source>The guards of the points ledger are missing. The file was changed from outside.</source>
        <translation>积分流水的保护不见了，文件被外部改动过。</translation>
    </message>
    <message>
        <source>The shop file could not be opened safely ({setting}).</source>
        <translation>店铺文件无法安全打开（{setting}）。</translation>
    </message>
    <message>
        <source>The shop file is damaged. Open a backup.</source>
        <translation>店铺文件已损坏，请打开备份。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>磁盘已满，请腾出空间后再试。</translation>
    </message>
    <message>
        <source>Another program holds the shop file. Close it, then try again.</source>
        <translation>店铺文件被别的程序占用，请关闭它再试。</translation>
    </message>
    <message>
        <source>The shop file or its folder may not be written.</source>
        <translation>店铺文件或它的文件夹不能写入。</translation>
    </message>
    <message>
        <source>The disk failed to read or write. Check it before you go on.</source>
        <translation>磁盘读写出错，请先检查磁盘。</translation>
    </message>
    <message>
        <source>The shop file could not be read or written ({reason}).</source>
        <translation>店铺文件无法读写（{reason}）。</translation>
    </message>
    <message>
        <source>The disk is full: the PDF was not saved.</source>
        <translation>磁盘已满，PDF 没有保存。</translation>
    </message>
    <message>
        <source>Nothing may be saved in {folder}.</source>
        <translation>不能在 {folder} 里保存。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>找不到文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The PDF could not be saved in {folder}.</source>
        <translation>PDF 无法保存到 {folder}。</translation>
    </message>
    <message>
        <source>There is no printer. Save the PDF instead.</source>
        <translation>没有打印机，可以先存为 PDF。</translation>
    </message>
    <message>
        <source>The printer {printer} is not there. Choose another one or save the PDF.</source>
        <translation>找不到打印机“{printer}”，请另选一台或存为 PDF。</translation>
    </message>
    <message>
        <source>{printer} did not take the paper. Check it, or save the PDF.</source>
        <translation>“{printer}”没有打印成功，请检查，或存为 PDF。</translation>
    </message>
    <message>
        <source>The font {path} is missing. Install ShopClub again.</source>
        <translation>缺少字体 {path}，请重新安装 ShopClub。</translation>
    </message>
    <message>
        <source>The words of this language are missing. Install ShopClub again.</source>
        <translation>缺少这种语言的文字，请重新安装 ShopClub。</translation>
    </message>
    <message>
        <source>Something went wrong in ShopClub. See whether it was done, then go on.</source>
        <translation>ShopClub 出了点问题。请先看看刚才的操作是否完成，再继续。</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>Card {number}</source>
        <translation>卡号 {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}入会</translation>
    </message>
    <message>
        <source>worth {amount}</source>
        <translation>折合 {amount}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>共消费 {amount}</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次到店</translation>
    </message>
    <message>
        <source>never</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Points by lot</source>
        <translation>积分批次</translation>
    </message>
    <message>
        <source>spent in this order</source>
        <translation>按此顺序使用</translation>
    </message>
    <message>
        <source>No points yet: the next sale brings some.</source>
        <translation>还没有积分，下一笔消费就有。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>积分流水</translation>
    </message>
    <message>
        <source>the last {n} entries</source>
        <translation>最近 {n} 条</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新的在上</translation>
    </message>
    <message>
        <source>The first sale writes the first entry.</source>
        <translation>第一笔消费后，这里就有记录。</translation>
    </message>
    <message>
        <source>Spend in 12 months</source>
        <translation>12 个月消费</translation>
    </message>
    <message>
        <source>the highest tier is reached</source>
        <translation>已是最高等级</translation>
    </message>
    <message>
        <source>Spend towards {tier}</source>
        <translation>计级消费（{tier}）</translation>
    </message>
    <message>
        <source>{amount} more for {tier}</source>
        <translation>再消费 {amount} 升{tier}</translation>
    </message>
    <message>
        <source>never expire</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>{left} of {granted}</source>
        <translation>{left} / {granted}</translation>
    </message>
    <message>
        <source>Earlier credits: {n}</source>
        <translation>较早入账 {n} 笔</translation>
    </message>
    <message>
        <source>Sale of {day}</source>
        <translation>{day}消费</translation>
    </message>
    <message>
        <source>Credit of {day}</source>
        <translation>{day}入账</translation>
    </message>
    <message>
        <source>{n} sales of {day}</source>
        <translation>{day} {n} 笔消费</translation>
    </message>
    <message>
        <source>{n} credits of {day}</source>
        <translation>{day} {n} 笔入账</translation>
    </message>
    <message>
        <source>{n} sales, {first} to {last}</source>
        <translation>{first}至{last}，{n} 笔消费</translation>
    </message>
    <message>
        <source>{n} credits, {first} to {last}</source>
        <translation>{first}至{last}，{n} 笔入账</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Not used in time</source>
        <translation>到期未用</translation>
    </message>
    <message>
        <source>Sale {number}, paid with points</source>
        <translation>消费 {number}，积分抵扣</translation>
    </message>
    <message>
        <source>Sale {number}, {amount}</source>
        <translation>消费 {number}，{amount}</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>柜台(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print card</source>
        <translation>打印会员卡(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Bronze</source>
        <translation>青铜会员</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>白银会员</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>黄金会员</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Other payment</source>
        <translation>其他支付</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}-{two_digit_month}-{two_digit_day}</translation>
    </message>
    <message>
        <source>by {day} {month}</source>
        <translation>{month_number} 月 {day} 日前</translation>
    </message>
    <message>
        <source>by {day} {month} {year}</source>
        <translation>{year} 年 {month_number} 月 {day} 日前</translation>
    </message>
    <message>
        <source>{tier} {percent}%</source>
        <translation>{tier} {tenths_kept} 折</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Printed as {sign}, for the font does not have it: {signs}</source>
        <translation>字体里没有，印作 {sign}：{signs}</translation>
    </message>
    <message>
        <source>Drawing the paper ...</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>打印机(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>请选择打印机</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>存为 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>已发送到“{printer}”。</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reprint</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Tel {phone}</source>
        <translation>电话 {phone}</translation>
    </message>
    <message>
        <source>Cashier {name}</source>
        <translation>收银员 {name}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>Refund of receipt</source>
        <translation>原小票</translation>
    </message>
    <message>
        <source>{tier}  #{last_digits}</source>
        <translation>{tier}  尾号 {last_digits}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Join us: points with every purchase</source>
        <translation>成为会员，每次消费都能积分</translation>
    </message>
    <message>
        <source>Thank you, see you soon</source>
        <translation>谢谢光临，欢迎再来！</translation>
    </message>
    <message>
        <source>Exchange within 7 days</source>
        <translation>七日内凭小票退换，扫上方条码可查本单</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>积分支付部分</translation>
    </message>
    <message>
        <source>1 point used</source>
        <translation>积分抵扣  1 分</translation>
    </message>
    <message>
        <source>{n} points used</source>
        <translation>积分抵扣  {n} 分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>You saved today</source>
        <translation>本次共省</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>获得积分</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用积分</translation>
    </message>
    <message>
        <source>Points left</source>
        <translation>积分余额</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} 积分</translation>
    </message>
    <message>
        <source>{tier} points: {figure} x{factor}</source>
        <translation>{tier} {factor} 倍积分：{figure} × {factor}</translation>
    </message>
    <message>
        <source>1 point expires on {date}</source>
        <translation>其中 1 分将于 {date} 到期，请尽快使用</translation>
    </message>
    <message>
        <source>{n} points expire on {date}</source>
        <translation>其中 {n} 分将于 {date} 到期，请尽快使用</translation>
    </message>
    <message>
        <source>{amount} more keeps you {tier}</source>
        <translation>再消费 {amount}，保留{tier}</translation>
    </message>
    <message>
        <source>{amount} more {deadline} keeps you {tier}</source>
        <translation>{deadline}再消费 {amount}，保留{tier}</translation>
    </message>
    <message>
        <source>{amount} more brings you {tier}</source>
        <translation>再消费 {amount}，升级为{tier}</translation>
    </message>
    <message>
        <source>{amount} more {deadline} brings you {tier}</source>
        <translation>{deadline}再消费 {amount}，升级为{tier}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A name is needed.</source>
        <translation>请填写名称或姓名。</translation>
    </message>
    <message>
        <source>This member has left the club.</source>
        <translation>该会员已退会。</translation>
    </message>
    <message>
        <source>This membership is frozen: {reason}</source>
        <translation>该会员已被冻结：{reason}</translation>
    </message>
    <message>
        <source>Under {limit} years a guardian must consent. Enter who, or leave the year empty.</source>
        <translation>未满 {limit} 岁须经监护人同意。请填写监护人，或不填出生年份。</translation>
    </message>
    <message>
        <source>The membership notice must be accepted: without it nothing is kept.</source>
        <translation>须先同意会员须知，否则不能保存任何资料。</translation>
    </message>
    <message>
        <source>This needs the member&apos;s consent.</source>
        <translation>此项须经会员同意。</translation>
    </message>
    <message>
        <source>The lunar calendar is known from {first} to {last} only.</source>
        <translation>农历只支持 {first} 至 {last} 年。</translation>
    </message>
    <message>
        <source>This card was replaced and is not valid any more.</source>
        <translation>此卡已补办新卡，旧卡不再有效。</translation>
    </message>
    <message>
        <source>This code belongs to a member already.</source>
        <translation>此编号已属于一位会员。</translation>
    </message>
    <message>
        <source>This looks like a card of this shop: it issues its own.</source>
        <translation>这像是本店的卡号，本店卡号由系统发放。</translation>
    </message>
    <message>
        <source>At most {limit} characters.</source>
        <translation>最多 {limit} 个字。</translation>
    </message>
    <message>
        <source>This contains a character that cannot be stored.</source>
        <translation>含有无法保存的字符。</translation>
    </message>
    <message>
        <source>At most {limit} tags.</source>
        <translation>最多 {limit} 个标签。</translation>
    </message>
    <message>
        <source>Nobody brings themselves: choose another member.</source>
        <translation>不能介绍自己，请选择其他会员。</translation>
    </message>
    <message>
        <source>Whoever brought this member is no member: choose one.</source>
        <translation>介绍人不是会员，请选择一位会员。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>A code is needed.</source>
        <translation>请填写编号。</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>此项不能为空。</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>This is more than {years} years ago.</source>
        <translation>距今超过 {years} 年。</translation>
    </message>
    <message>
        <source>Choose the month and the day, or neither.</source>
        <translation>月和日要一起选，或都不选。</translation>
    </message>
    <message>
        <source>Enter the year with four digits, or leave it empty.</source>
        <translation>年份写四位数字，或留空。</translation>
    </message>
    <message>
        <source>Enter an amount like {example}.</source>
        <translation>请输入金额，例如 {example}。</translation>
    </message>
    <message>
        <source>Enter digits only, like {example}.</source>
        <translation>只能输入数字，例如 {example}。</translation>
    </message>
    <message>
        <source>The amount must be more than 0.</source>
        <translation>金额必须大于 0。</translation>
    </message>
    <message>
        <source>This looks like a barcode, not an amount.</source>
        <translation>这像是条码，不是金额。</translation>
    </message>
    <message>
        <source>No member and no receipt has the code {code}.</source>
        <translation>没有会员或小票使用编码 {code}。</translation>
    </message>
    <message>
        <source>At most {n} decimals.</source>
        <translation>最多 {n} 位小数。</translation>
    </message>
    <message>
        <source>This currency has no decimals.</source>
        <translation>这种货币没有小数。</translation>
    </message>
    <message>
        <source>Did you mean {amount}?</source>
        <translation>您是说 {amount} 吗？</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金额太大。</translation>
    </message>
    <message>
        <source>A phone number is needed.</source>
        <translation>请填写手机号。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>{expected} digits expected, {found} found.</source>
        <translation>应为 {expected} 位，现有 {found} 位。</translation>
    </message>
    <message>
        <source>This is too long for a phone number.</source>
        <translation>电话号码太长。</translation>
    </message>
    <message>
        <source>Excel has damaged this number ({entry}).</source>
        <translation>这个号码被 Excel 弄坏了（{entry}）。</translation>
    </message>
    <message>
        <source>Already a member: {name} - open?</source>
        <translation>已是会员：{name}，要打开吗？</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>没有这位会员。</translation>
    </message>
    <message>
        <source>The amount must be more than 0; for returns use Refund.</source>
        <translation>金额必须大于 0；退货请用“退款”。</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again.</source>
        <translation>密码不对，请再试一次。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>密码错误次数太多，请 {time}后再试。</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>密码只能是数字。</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>密码为 {shortest} 到 {longest} 位数字。</translation>
    </message>
    <message>
        <source>Too easy to guess: no runs and no repeated digits.</source>
        <translation>太容易猜到：不要连号或重复的数字。</translation>
    </message>
    <message>
        <source>This is not the same PIN as before.</source>
        <translation>两次输入的密码不一样。</translation>
    </message>
    <message>
        <source>{name} already works here. Enter another name.</source>
        <translation>已有员工叫{name}，请换个名字。</translation>
    </message>
    <message>
        <source>This shop has an owner already.</source>
        <translation>这家店已经有店主了。</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner.</source>
        <translation>您没有这个权限，请找店主。</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>No points to use: {owed} are owed.</source>
        <translation>没有可用积分：还欠 {owed} 分。</translation>
    </message>
    <message>
        <source>Not enough points: has {has}, needs {needs}.</source>
        <translation>积分不够：有 {has} 分，需要 {needs} 分。</translation>
    </message>
    <message>
        <source>From 1 to {most} points at a time.</source>
        <translation>每次可调整 1 至 {most} 分。</translation>
    </message>
    <message>
        <source>Only a member pays with points: find the member first.</source>
        <translation>只有会员可以用积分，请先查找会员。</translation>
    </message>
    <message>
        <source>Points are used in steps of {step}.</source>
        <translation>积分每次要用 {step} 的整数倍。</translation>
    </message>
    <message>
        <source>This bill takes no points.</source>
        <translation>这一单不能用积分。</translation>
    </message>
    <message>
        <source>This bill takes at most {points}.</source>
        <translation>这一单最多用 {points}。</translation>
    </message>
    <message>
        <source>Points can be used from {minimum} on: this member has {has}.</source>
        <translation>满 {minimum} 分才能用，这位会员有 {has} 分。</translation>
    </message>
    <message>
        <source>This sale was saved as {amount}.</source>
        <translation>这一单已按 {amount} 保存。</translation>
    </message>
    <message>
        <source>{amount} was taken from this member at {time}. Again?</source>
        <translation>{time} 已收过这位会员 {amount}，还要再收一次吗？</translation>
    </message>
    <message>
        <source>Already saved at {time}: {amount}.</source>
        <translation>{time} 已经保存：{amount}。</translation>
    </message>
    <message>
        <source>The member is not in the club any more. Choose again.</source>
        <translation>这位会员已不在会，请重新选择。</translation>
    </message>
    <message>
        <source>{points} lapsed at the end of {day}: {left} left.</source>
        <translation>{points}已于{day}到期，剩 {left} 分。</translation>
    </message>
    <message>
        <source>Only {left} left: redeemed at {time} at till {till}.</source>
        <translation>只剩 {left}：{time} 已在 {till} 号收银台用掉。</translation>
    </message>
    <message>
        <source>Something changed meanwhile: now {amount} to pay. Look once more.</source>
        <translation>情况有变：现应付 {amount}，请再看一遍。</translation>
    </message>
    <message>
        <source>{missing} short: {tendered} of {to_pay}.</source>
        <translation>还差 {missing}：应付 {to_pay}，实收 {tendered}。</translation>
    </message>
    <message>
        <source>{amount} is unusually high, above {limit}. Ask the owner.</source>
        <translation>{amount} 金额异常高，超过 {limit}。请店主确认。</translation>
    </message>
    <message>
        <source>The departments come to {sum}, not {amount}.</source>
        <translation>各部门合计 {sum}，不等于 {amount}。</translation>
    </message>
    <message>
        <source>Each department needs its own name and an amount of more than 0.</source>
        <translation>每个部门都要有各自的名称和大于 0 的金额。</translation>
    </message>
    <message>
        <source>The clock says {now}, the last sale {last}: set it right or ask the owner.</source>
        <translation>电脑时间是 {now}，而上一笔销售在 {last}。请校准时间，或请店主确认。</translation>
    </message>
    <message>
        <source>Already refunded: {refunded} of {paid}.</source>
        <translation>已退 {refunded}，共付 {paid}。</translation>
    </message>
    <message>
        <source>No more than {paid} can come back.</source>
        <translation>最多可退 {paid}。</translation>
    </message>
    <message>
        <source>There is no such sale.</source>
        <translation>没有这笔销售。</translation>
    </message>
    <message>
        <source>There is no sale of today to undo.</source>
        <translation>今天没有可撤销的销售。</translation>
    </message>
    <message>
        <source>This refund was saved as {amount}.</source>
        <translation>这笔退款已保存，金额为 {amount}。</translation>
    </message>
    <message>
        <source>Something changed meanwhile: now {amount} goes back. Look once more.</source>
        <translation>情况有变：现在应退 {amount}。请再核对一次。</translation>
    </message>
    <message>
        <source>A refund above {limit} needs the owner.</source>
        <translation>超过 {limit} 的退款需要店主确认。</translation>
    </message>
    <message>
        <source>Sold {days} days ago: after {limit} days a refund needs the owner.</source>
        <translation>这笔销售已过 {days} 天：超过 {limit} 天的退款需要店主确认。</translation>
    </message>
    <message>
        <source>This closing was saved with {amount} counted.</source>
        <translation>这次结账已保存，清点现金为 {amount}。</translation>
    </message>
    <message>
        <source>{day} is closed already.</source>
        <translation>{day} 已经日结。</translation>
    </message>
    <message>
        <source>Enter the cash that was counted, 0 or more.</source>
        <translation>请输入清点的现金，0 或以上。</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Making the shop ...</source>
        <translation>正在建立店铺…</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>开张</translation>
    </message>
    <message>
        <source>It takes two minutes, then the counter opens.</source>
        <translation>只要两分钟，柜台就能开张。</translation>
    </message>
    <message>
        <source>All of it stays in one file on this computer.</source>
        <translation>所有资料只存在这台电脑的一个文件里。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>开设您的店铺</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Shop name</source>
        <translation>店名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>货币(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Shop p&amp;hone</source>
        <translation>店铺电话(&amp;H)</translation>
    </message>
    <message>
        <source>You, the owner</source>
        <translation>您是店主</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>6 to 12 digits</source>
        <translation>6 到 12 位数字</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>再输一次密码(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>谁在柜台？</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>店里的人</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>Signup</name>
    <message>
        <source>Calendar</source>
        <translation>历法</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>&amp;Leap</source>
        <translation>闰月(&amp;L)</translation>
    </message>
    <message>
        <source>Leap month</source>
        <translation>闰月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>会员卡预览</translation>
    </message>
    <message>
        <source>Someone has this number already</source>
        <translation>这个号码已有会员</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settle the duplicate number first, then save.</source>
        <translation>先处理重复的手机号，才能保存。</translation>
    </message>
    <message>
        <source>Phone and name will do, the rest can wait</source>
        <translation>手机和姓名即可，其余以后再补</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>手机(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Birthday</source>
        <translation>生日(&amp;B)</translation>
    </message>
    <message>
        <source>optional, also without year</source>
        <translation>可不填，也可不填年份</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>number follows on saving</source>
        <translation>卡号和二维码保存后生成</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>The shop could not be opened</source>
        <translation>店铺打不开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Less: {name}</source>
        <translation>减少：{name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>增加：{name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Desk menu</source>
        <translation>操作菜单</translation>
    </message>
    <message>
        <source>Date and time are &amp;right</source>
        <translation>日期和时间正确(&amp;R)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Look of the s&amp;ystem</source>
        <translation>跟随系统外观(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <translation>声音(&amp;U)</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>会员卡 {number}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>小票 {number}</translation>
    </message>
    <message>
        <source>Saved as {number}. F8 shows the receipt.</source>
        <translation>已保存，小票 {number}。按 F8 查看小票。</translation>
    </message>
    <message>
        <source>Date and time are confirmed.</source>
        <translation>已确认日期和时间。</translation>
    </message>
    <message>
        <source>Saved as {number}.</source>
        <translation>已保存，小票 {number}。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Bronze</source>
        <translation>青铜</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>白银</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>黄金</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>New Taiwan dollar</source>
        <translation>新台币</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>Macanese pataca</source>
        <translation>澳门元</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>Malaysian ringgit</source>
        <translation>马来西亚林吉特</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>科威特第纳尔</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>earn</source>
        <translation>累积</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>redeem</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} 分</translation>
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
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} 天前</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
</context>
</TS>
