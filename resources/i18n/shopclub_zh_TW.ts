<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message>
        <source>Solar</source>
        <translation>國曆</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>農曆</translation>
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
        <translation>臘月</translation>
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
        <translation>僅限本人使用。忘帶卡可報手機號碼，遺失請到店免費補辦。</translation>
    </message>
    <message>
        <source>1 point per {money}</source>
        <translation>消費 {money}積 1 點</translation>
    </message>
    <message>
        <source>{n} points per {money}</source>
        <translation>消費 {money}積 {n} 點</translation>
    </message>
    <message>
        <source>1 point = {money} off</source>
        <translation>每 1 點折抵 {money}</translation>
    </message>
    <message>
        <source>{n} points = {money} off</source>
        <translation>每 {n} 點折抵 {money}</translation>
    </message>
    <message>
        <source>Points do not expire.</source>
        <translation>點數永久有效。</translation>
    </message>
    <message>
        <source>Valid 1 month, to month&apos;s end.</source>
        <translation>點數有效至獲得月滿 1 個月之月底。</translation>
    </message>
    <message>
        <source>Valid {months} months, to month&apos;s end.</source>
        <translation>點數有效至獲得月滿 {months} 個月之月底。</translation>
    </message>
    <message>
        <source>{earning}, {redeeming}. {validity}</source>
        <translation>{earning}，{redeeming}。{validity}</translation>
    </message>
    <message>
        <source>Tel {phone}</source>
        <translation>電話 {phone}</translation>
    </message>
    <message>
        <source>MEMBER CARD</source>
        <translation>會員卡</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Scan a card or type to find a member.</source>
        <translation>掃卡，或輸入查找會員。</translation>
    </message>
    <message>
        <source>in an empty box starts a sale without a card</source>
        <translation>不輸入直接按，可無卡收銀</translation>
    </message>
    <message>
        <source>A sale without a card earns no points.</source>
        <translation>無卡收銀不累點。</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>卡號 {number}</translation>
    </message>
    <message>
        <source>Finish with this member</source>
        <translation>結束這位會員</translation>
    </message>
    <message>
        <source>Allergic: {allergies}</source>
        <translation>過敏：{allergies}</translation>
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
        <translation>點</translation>
    </message>
    <message>
        <source>points</source>
        <translation>點</translation>
    </message>
    <message>
        <source>{points} expire {day}</source>
        <translation>{points} 點 {day}到期</translation>
    </message>
    <message>
        <source>The highest tier.</source>
        <translation>已是最高等級。</translation>
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
        <translation>生日還有 {n} 天</translation>
    </message>
    <message>
        <source>Lunar birthday today</source>
        <translation>今天農曆生日</translation>
    </message>
    <message>
        <source>Lunar birthday tomorrow</source>
        <translation>明天農曆生日</translation>
    </message>
    <message>
        <source>Lunar birthday in {n} days</source>
        <translation>農曆生日還有 {n} 天</translation>
    </message>
    <message>
        <source>(leap {month}, {day})</source>
        <translation>（閏{month}{day}）</translation>
    </message>
    <message>
        <source>({month}, {day})</source>
        <translation>（{month}{day}）</translation>
    </message>
    <message>
        <source>Frozen, no sale: {reason}</source>
        <translation>已凍結，不能消費：{reason}</translation>
    </message>
    <message>
        <source>This member has left the club: no sale.</source>
        <translation>該會員已退會，不能消費。</translation>
    </message>
    <message>
        <source>{money} more keeps {tier}</source>
        <translation>再消費 {money} 保住{tier}</translation>
    </message>
    <message>
        <source>{money} more for {tier}</source>
        <translation>再消費 {money} 升{tier}</translation>
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
        <translation>消費 1 次</translation>
    </message>
    <message>
        <source>{count} purchases</source>
        <translation>消費 {count} 次</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>怎麼付款？</translation>
    </message>
    <message>
        <source>1 to 5, or the cash handed over; Enter takes it</source>
        <translation>按 1 到 5，或輸入實收現金，Enter 收款</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的會員</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>select</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>New member &quot;{text}&quot;</source>
        <translation>新會員「{text}」</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>沒有找到。</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>還沒來過</translation>
    </message>
    <message>
        <source>last visit {ago}</source>
        <translation>{ago}來過</translation>
    </message>
    <message>
        <source>Payment taken, print</source>
        <translation>收款完成，列印</translation>
    </message>
    <message>
        <source>Take payment and print</source>
        <translation>收款並列印</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>消費金額</translation>
    </message>
    <message>
        <source>12.8+3*5 adds up</source>
        <translation>可輸入 12.8+3*5</translation>
    </message>
    <message>
        <source>{tier} discount</source>
        <translation>{tier}折扣</translation>
    </message>
    <message>
        <source>Type the amount of the purchase.</source>
        <translation>請輸入消費金額。</translation>
    </message>
    <message>
        <source>Points to use</source>
        <translation>使用點數</translation>
    </message>
    <message>
        <source>F5 max {points}</source>
        <translation>F5 最多 {points}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數折抵</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分部門(&amp;S)</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>原為 {before}</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Points appear with the amount.</source>
        <translation>輸入金額後顯示點數。</translation>
    </message>
    <message>
        <source>{tier} x{times}</source>
        <translation>{tier} ×{times}</translation>
    </message>
    <message>
        <source>Earns {points} points</source>
        <translation>本單得 {points} 點</translation>
    </message>
    <message>
        <source>Balance {points} points</source>
        <translation>餘額 {points} 點</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收銀員</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Card, phone, last digits, name or pinyin</source>
        <translation>掃卡，或輸入手機、末碼、姓名、拼音</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <source>Receipt again</source>
        <translation>上一張收據</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>點數明細</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 位會員</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} 位會員</translation>
    </message>
    <message>
        <source>Bring a member to the counter first.</source>
        <translation>請先找到會員。</translation>
    </message>
    <message>
        <source>No sale yet today.</source>
        <translation>今天還沒有收銀。</translation>
    </message>
    <message>
        <source>Today&apos;s takings</source>
        <translation>今日收款</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>最近幾筆</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>more than a week ago at this time</source>
        <translation>高於上週同一時間</translation>
    </message>
    <message>
        <source>less than a week ago at this time</source>
        <translation>低於上週同一時間</translation>
    </message>
    <message>
        <source>from a week ago at this time</source>
        <translation>與上週同一時間相比</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>{money} each</source>
        <translation>每筆 {money}</translation>
    </message>
    <message>
        <source>With a card</source>
        <translation>會員消費</translation>
    </message>
    <message>
        <source>{share} of takings</source>
        <translation>佔收款 {share}</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>無卡</translation>
    </message>
    <message>
        <source>member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Saved at {time} as {number}. The form now says {amount}.</source>
        <translation>{time} 已儲存，單號 {number}。現在填寫的是 {amount}。</translation>
    </message>
    <message>
        <source>Done, it is saved</source>
        <translation>好，已儲存</translation>
    </message>
    <message>
        <source>&amp;New sale of {amount}</source>
        <translation>另開一單 {amount}(&amp;N)</translation>
    </message>
    <message>
        <source>It has the receipt {number}.</source>
        <translation>那一單的收據編號是 {number}。</translation>
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
        <translation>按部門</translation>
    </message>
    <message>
        <source>Enter takes the rest</source>
        <translation>按 Enter 填入餘額</translation>
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
        <translation>這一單沒有儲存！{cause}</translation>
    </message>
    <message>
        <source>The refund was NOT saved. {cause}</source>
        <translation>退款沒有儲存。{cause}</translation>
    </message>
    <message>
        <source>The closing was NOT saved. {cause}</source>
        <translation>結帳沒有儲存。{cause}</translation>
    </message>
    <message>
        <source>It is not certain that this was saved. {cause}</source>
        <translation>不能確定是否已儲存。{cause}</translation>
    </message>
    <message>
        <source>There is no shop file at {path}.</source>
        <translation>{path} 沒有店鋪檔案。</translation>
    </message>
    <message>
        <source>There is a shop file at {path} already. It was left as it is.</source>
        <translation>{path} 已有店鋪檔案，沒有更動它。</translation>
    </message>
    <message>
        <source>{path} is not a shop file of ShopClub, or it is locked with another key.</source>
        <translation>{path} 不是 ShopClub 的店鋪檔案，或是用別的金鑰鎖住了。</translation>
    </message>
    <message>
        <source>{path} was made by a newer ShopClub. Install that version to open it.</source>
        <translation>{path} 由更新版本的 ShopClub 建立，請安裝新版再開啟。</translation>
    </message>
    <message>
        <source>The guards of the points ledger are missing. The file was changed from outside.</source>
        <translation>點數明細的保護不見了，檔案被外部更動過。</translation>
    </message>
    <message>
        <source>The shop file could not be opened safely ({setting}).</source>
        <translation>店鋪檔案無法安全開啟（{setting}）。</translation>
    </message>
    <message>
        <source>The shop file is damaged. Open a backup.</source>
        <translation>店鋪檔案已損壞，請開啟備份。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>磁碟已滿，請騰出空間後再試。</translation>
    </message>
    <message>
        <source>Another program holds the shop file. Close it, then try again.</source>
        <translation>店鋪檔案被別的程式占用，請關閉它再試。</translation>
    </message>
    <message>
        <source>The shop file or its folder may not be written.</source>
        <translation>店鋪檔案或它的資料夾不能寫入。</translation>
    </message>
    <message>
        <source>The disk failed to read or write. Check it before you go on.</source>
        <translation>磁碟讀寫出錯，請先檢查磁碟。</translation>
    </message>
    <message>
        <source>The shop file could not be read or written ({reason}).</source>
        <translation>店鋪檔案無法讀寫（{reason}）。</translation>
    </message>
    <message>
        <source>The disk is full: the PDF was not saved.</source>
        <translation>磁碟已滿，PDF 沒有儲存。</translation>
    </message>
    <message>
        <source>Nothing may be saved in {folder}.</source>
        <translation>不能在 {folder} 裡儲存。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>找不到資料夾 {folder}。</translation>
    </message>
    <message>
        <source>The PDF could not be saved in {folder}.</source>
        <translation>PDF 無法儲存到 {folder}。</translation>
    </message>
    <message>
        <source>There is no printer. Save the PDF instead.</source>
        <translation>沒有印表機，可以先存為 PDF。</translation>
    </message>
    <message>
        <source>The printer {printer} is not there. Choose another one or save the PDF.</source>
        <translation>找不到印表機「{printer}」，請另選一台或存為 PDF。</translation>
    </message>
    <message>
        <source>{printer} did not take the paper. Check it, or save the PDF.</source>
        <translation>「{printer}」沒有列印成功，請檢查，或存為 PDF。</translation>
    </message>
    <message>
        <source>The font {path} is missing. Install ShopClub again.</source>
        <translation>缺少字型 {path}，請重新安裝 ShopClub。</translation>
    </message>
    <message>
        <source>The words of this language are missing. Install ShopClub again.</source>
        <translation>缺少這種語言的文字，請重新安裝 ShopClub。</translation>
    </message>
    <message>
        <source>Something went wrong in ShopClub. See whether it was done, then go on.</source>
        <translation>ShopClub 出了點問題。請先看看剛才的操作是否完成，再繼續。</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>Card {number}</source>
        <translation>卡號 {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}入會</translation>
    </message>
    <message>
        <source>worth {amount}</source>
        <translation>折合 {amount}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>共消費 {amount}</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次到店</translation>
    </message>
    <message>
        <source>never</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Points by lot</source>
        <translation>點數批次</translation>
    </message>
    <message>
        <source>spent in this order</source>
        <translation>按此順序使用</translation>
    </message>
    <message>
        <source>No points yet: the next sale brings some.</source>
        <translation>還沒有點數，下一筆消費就有。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>點數明細</translation>
    </message>
    <message>
        <source>the last {n} entries</source>
        <translation>最近 {n} 筆</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新的在上</translation>
    </message>
    <message>
        <source>The first sale writes the first entry.</source>
        <translation>第一筆消費後，這裡就有記錄。</translation>
    </message>
    <message>
        <source>Spend in 12 months</source>
        <translation>12 個月消費</translation>
    </message>
    <message>
        <source>the highest tier is reached</source>
        <translation>已是最高等級</translation>
    </message>
    <message>
        <source>Spend towards {tier}</source>
        <translation>計級消費（{tier}）</translation>
    </message>
    <message>
        <source>{amount} more for {tier}</source>
        <translation>再消費 {amount} 升{tier}</translation>
    </message>
    <message>
        <source>never expire</source>
        <translation>永不失效</translation>
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
        <translation>較早入帳 {n} 筆</translation>
    </message>
    <message>
        <source>Sale of {day}</source>
        <translation>{day}消費</translation>
    </message>
    <message>
        <source>Credit of {day}</source>
        <translation>{day}入帳</translation>
    </message>
    <message>
        <source>{n} sales of {day}</source>
        <translation>{day} {n} 筆消費</translation>
    </message>
    <message>
        <source>{n} credits of {day}</source>
        <translation>{day} {n} 筆入帳</translation>
    </message>
    <message>
        <source>{n} sales, {first} to {last}</source>
        <translation>{first}至{last}，{n} 筆消費</translation>
    </message>
    <message>
        <source>{n} credits, {first} to {last}</source>
        <translation>{first}至{last}，{n} 筆入帳</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>Not used in time</source>
        <translation>到期未用</translation>
    </message>
    <message>
        <source>Sale {number}, paid with points</source>
        <translation>消費 {number}，點數折抵</translation>
    </message>
    <message>
        <source>Sale {number}, {amount}</source>
        <translation>消費 {number}，{amount}</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>櫃檯(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print card</source>
        <translation>列印會員卡(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Bronze</source>
        <translation>青銅會員</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>白銀會員</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>黃金會員</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付寶</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>銀行卡</translation>
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
        <translation>列印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Printed as {sign}, for the font does not have it: {signs}</source>
        <translation>字型裡沒有，印作 {sign}：{signs}</translation>
    </message>
    <message>
        <source>Drawing the paper ...</source>
        <translation>正在繪製…</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>印表機(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>請選擇印表機</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>存為 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已儲存：{path}</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>已傳送到「{printer}」。</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reprint</source>
        <translation>補印</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Tel {phone}</source>
        <translation>電話 {phone}</translation>
    </message>
    <message>
        <source>Cashier {name}</source>
        <translation>收銀員 {name}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據編號</translation>
    </message>
    <message>
        <source>Refund of receipt</source>
        <translation>原收據</translation>
    </message>
    <message>
        <source>{tier}  #{last_digits}</source>
        <translation>{tier}  尾號 {last_digits}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Join us: points with every purchase</source>
        <translation>成為會員，每次消費都能累積點數</translation>
    </message>
    <message>
        <source>Thank you, see you soon</source>
        <translation>謝謝光臨，歡迎再來！</translation>
    </message>
    <message>
        <source>Exchange within 7 days</source>
        <translation>七日內憑收據退換，掃上方條碼可查本單</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退還</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>應付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>消費金額</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>積分支付部分</translation>
    </message>
    <message>
        <source>1 point used</source>
        <translation>點數折抵  1 點</translation>
    </message>
    <message>
        <source>{n} points used</source>
        <translation>點數折抵  {n} 點</translation>
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
        <translation>獲得點數</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用點數</translation>
    </message>
    <message>
        <source>Points left</source>
        <translation>點數餘額</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} 點</translation>
    </message>
    <message>
        <source>{tier} points: {figure} x{factor}</source>
        <translation>{tier} {factor} 倍點數：{figure} × {factor}</translation>
    </message>
    <message>
        <source>1 point expires on {date}</source>
        <translation>其中 1 點將於 {date} 到期，請儘快使用</translation>
    </message>
    <message>
        <source>{n} points expire on {date}</source>
        <translation>其中 {n} 點將於 {date} 到期，請儘快使用</translation>
    </message>
    <message>
        <source>{amount} more keeps you {tier}</source>
        <translation>再消費 {amount}，保留{tier}</translation>
    </message>
    <message>
        <source>{amount} more {deadline} keeps you {tier}</source>
        <translation>{deadline}再消費 {amount}，保留{tier}</translation>
    </message>
    <message>
        <source>{amount} more brings you {tier}</source>
        <translation>再消費 {amount}，升級為{tier}</translation>
    </message>
    <message>
        <source>{amount} more {deadline} brings you {tier}</source>
        <translation>{deadline}再消費 {amount}，升級為{tier}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A name is needed.</source>
        <translation>請填寫名稱或姓名。</translation>
    </message>
    <message>
        <source>This member has left the club.</source>
        <translation>該會員已退會。</translation>
    </message>
    <message>
        <source>This membership is frozen: {reason}</source>
        <translation>該會員已被凍結：{reason}</translation>
    </message>
    <message>
        <source>Under {limit} years a guardian must consent. Enter who, or leave the year empty.</source>
        <translation>未滿 {limit} 歲須經監護人同意。請填寫監護人，或不填出生年份。</translation>
    </message>
    <message>
        <source>The membership notice must be accepted: without it nothing is kept.</source>
        <translation>須先同意會員須知，否則不能保存任何資料。</translation>
    </message>
    <message>
        <source>This needs the member&apos;s consent.</source>
        <translation>此項須經會員同意。</translation>
    </message>
    <message>
        <source>The lunar calendar is known from {first} to {last} only.</source>
        <translation>農曆只支援 {first} 至 {last} 年。</translation>
    </message>
    <message>
        <source>This card was replaced and is not valid any more.</source>
        <translation>此卡已補辦新卡，舊卡不再有效。</translation>
    </message>
    <message>
        <source>This code belongs to a member already.</source>
        <translation>此編號已屬於一位會員。</translation>
    </message>
    <message>
        <source>This looks like a card of this shop: it issues its own.</source>
        <translation>這像是本店的卡號，本店卡號由系統發放。</translation>
    </message>
    <message>
        <source>At most {limit} characters.</source>
        <translation>最多 {limit} 個字。</translation>
    </message>
    <message>
        <source>This contains a character that cannot be stored.</source>
        <translation>含有無法儲存的字元。</translation>
    </message>
    <message>
        <source>At most {limit} tags.</source>
        <translation>最多 {limit} 個標籤。</translation>
    </message>
    <message>
        <source>Nobody brings themselves: choose another member.</source>
        <translation>不能介紹自己，請選擇其他會員。</translation>
    </message>
    <message>
        <source>Whoever brought this member is no member: choose one.</source>
        <translation>介紹人不是會員，請選擇一位會員。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>A code is needed.</source>
        <translation>請填寫編號。</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>此項不能為空。</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>沒有這一天。</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>這一天還沒到。</translation>
    </message>
    <message>
        <source>This is more than {years} years ago.</source>
        <translation>距今超過 {years} 年。</translation>
    </message>
    <message>
        <source>Choose the month and the day, or neither.</source>
        <translation>月和日要一起選，或都不選。</translation>
    </message>
    <message>
        <source>Enter the year with four digits, or leave it empty.</source>
        <translation>年份寫四位數字，或留空。</translation>
    </message>
    <message>
        <source>Enter an amount like {example}.</source>
        <translation>請輸入金額，例如 {example}。</translation>
    </message>
    <message>
        <source>Enter digits only, like {example}.</source>
        <translation>只能輸入數字，例如 {example}。</translation>
    </message>
    <message>
        <source>The amount must be more than 0.</source>
        <translation>金額必須大於 0。</translation>
    </message>
    <message>
        <source>This looks like a barcode, not an amount.</source>
        <translation>這像是條碼，不是金額。</translation>
    </message>
    <message>
        <source>No member and no receipt has the code {code}.</source>
        <translation>沒有會員或收據使用編碼 {code}。</translation>
    </message>
    <message>
        <source>At most {n} decimals.</source>
        <translation>最多 {n} 位小數。</translation>
    </message>
    <message>
        <source>This currency has no decimals.</source>
        <translation>這種貨幣沒有小數。</translation>
    </message>
    <message>
        <source>Did you mean {amount}?</source>
        <translation>您是說 {amount} 嗎？</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金額太大。</translation>
    </message>
    <message>
        <source>A phone number is needed.</source>
        <translation>請填寫手機號碼。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>這不是電話號碼。</translation>
    </message>
    <message>
        <source>{expected} digits expected, {found} found.</source>
        <translation>應為 {expected} 位，現有 {found} 位。</translation>
    </message>
    <message>
        <source>This is too long for a phone number.</source>
        <translation>電話號碼太長。</translation>
    </message>
    <message>
        <source>Excel has damaged this number ({entry}).</source>
        <translation>這個號碼被 Excel 弄壞了（{entry}）。</translation>
    </message>
    <message>
        <source>Already a member: {name} - open?</source>
        <translation>已是會員：{name}，要開啟嗎？</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>沒有這位會員。</translation>
    </message>
    <message>
        <source>The amount must be more than 0; for returns use Refund.</source>
        <translation>金額必須大於 0；退貨請用「退款」。</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again.</source>
        <translation>密碼不對，請再試一次。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>密碼錯誤次數太多，請 {time}後再試。</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>密碼只能是數字。</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>密碼為 {shortest} 到 {longest} 位數字。</translation>
    </message>
    <message>
        <source>Too easy to guess: no runs and no repeated digits.</source>
        <translation>太容易猜到：不要連號或重複的數字。</translation>
    </message>
    <message>
        <source>This is not the same PIN as before.</source>
        <translation>兩次輸入的密碼不一樣。</translation>
    </message>
    <message>
        <source>{name} already works here. Enter another name.</source>
        <translation>已有員工叫{name}，請換個名字。</translation>
    </message>
    <message>
        <source>This shop has an owner already.</source>
        <translation>這家店已經有店主了。</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner.</source>
        <translation>您沒有這個權限，請找店主。</translation>
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
        <translation>{n} 分鐘</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} 小時</translation>
    </message>
    <message>
        <source>No points to use: {owed} are owed.</source>
        <translation>沒有可用點數：還欠 {owed} 點。</translation>
    </message>
    <message>
        <source>Not enough points: has {has}, needs {needs}.</source>
        <translation>點數不夠：有 {has} 點，需要 {needs} 點。</translation>
    </message>
    <message>
        <source>From 1 to {most} points at a time.</source>
        <translation>每次可調整 1 至 {most} 點。</translation>
    </message>
    <message>
        <source>Only a member pays with points: find the member first.</source>
        <translation>只有會員可以用點數，請先查詢會員。</translation>
    </message>
    <message>
        <source>Points are used in steps of {step}.</source>
        <translation>點數每次要用 {step} 的整數倍。</translation>
    </message>
    <message>
        <source>This bill takes no points.</source>
        <translation>這一單不能用點數。</translation>
    </message>
    <message>
        <source>This bill takes at most {points}.</source>
        <translation>這一單最多用 {points}。</translation>
    </message>
    <message>
        <source>Points can be used from {minimum} on: this member has {has}.</source>
        <translation>滿 {minimum} 點才能用，這位會員有 {has} 點。</translation>
    </message>
    <message>
        <source>This sale was saved as {amount}.</source>
        <translation>這一單已按 {amount} 儲存。</translation>
    </message>
    <message>
        <source>{amount} was taken from this member at {time}. Again?</source>
        <translation>{time} 已收過這位會員 {amount}，還要再收一次嗎？</translation>
    </message>
    <message>
        <source>Already saved at {time}: {amount}.</source>
        <translation>{time} 已經儲存：{amount}。</translation>
    </message>
    <message>
        <source>The member is not in the club any more. Choose again.</source>
        <translation>這位會員已不在會，請重新選擇。</translation>
    </message>
    <message>
        <source>{points} lapsed at the end of {day}: {left} left.</source>
        <translation>{points}已於{day}到期，剩 {left} 分。</translation>
    </message>
    <message>
        <source>Only {left} left: redeemed at {time} at till {till}.</source>
        <translation>只剩 {left}：{time} 已在 {till} 號收銀台用掉。</translation>
    </message>
    <message>
        <source>Something changed meanwhile: now {amount} to pay. Look once more.</source>
        <translation>情況有變：現應付 {amount}，請再看一遍。</translation>
    </message>
    <message>
        <source>{missing} short: {tendered} of {to_pay}.</source>
        <translation>還差 {missing}：應付 {to_pay}，實收 {tendered}。</translation>
    </message>
    <message>
        <source>{amount} is unusually high, above {limit}. Ask the owner.</source>
        <translation>{amount} 金額異常高，超過 {limit}。請店主確認。</translation>
    </message>
    <message>
        <source>The departments come to {sum}, not {amount}.</source>
        <translation>各部門合計 {sum}，不等於 {amount}。</translation>
    </message>
    <message>
        <source>Each department needs its own name and an amount of more than 0.</source>
        <translation>每個部門都要有各自的名稱和大於 0 的金額。</translation>
    </message>
    <message>
        <source>The clock says {now}, the last sale {last}: set it right or ask the owner.</source>
        <translation>電腦時間是 {now}，而上一筆銷售在 {last}。請校準時間，或請店主確認。</translation>
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
        <translation>沒有這筆銷售。</translation>
    </message>
    <message>
        <source>There is no sale of today to undo.</source>
        <translation>今天沒有可撤銷的銷售。</translation>
    </message>
    <message>
        <source>This refund was saved as {amount}.</source>
        <translation>這筆退款已儲存，金額為 {amount}。</translation>
    </message>
    <message>
        <source>Something changed meanwhile: now {amount} goes back. Look once more.</source>
        <translation>情況有變：現在應退 {amount}。請再核對一次。</translation>
    </message>
    <message>
        <source>A refund above {limit} needs the owner.</source>
        <translation>超過 {limit} 的退款需要店主確認。</translation>
    </message>
    <message>
        <source>Sold {days} days ago: after {limit} days a refund needs the owner.</source>
        <translation>這筆銷售已過 {days} 天：超過 {limit} 天的退款需要店主確認。</translation>
    </message>
    <message>
        <source>This closing was saved with {amount} counted.</source>
        <translation>這次結帳已儲存，清點現金為 {amount}。</translation>
    </message>
    <message>
        <source>{day} is closed already.</source>
        <translation>{day} 已經日結。</translation>
    </message>
    <message>
        <source>Enter the cash that was counted, 0 or more.</source>
        <translation>請輸入清點的現金，0 或以上。</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Making the shop ...</source>
        <translation>正在建立店鋪…</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>開張</translation>
    </message>
    <message>
        <source>It takes two minutes, then the counter opens.</source>
        <translation>只要兩分鐘，櫃檯就能開張。</translation>
    </message>
    <message>
        <source>All of it stays in one file on this computer.</source>
        <translation>所有資料只存在這台電腦的一個檔案裡。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>開設您的店鋪</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>&amp;Shop name</source>
        <translation>店名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>貨幣(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Shop p&amp;hone</source>
        <translation>店鋪電話(&amp;H)</translation>
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
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>6 to 12 digits</source>
        <translation>6 到 12 位數字</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>再輸一次密碼(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>誰在櫃檯？</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>店裡的人</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
</context>
<context>
    <name>Signup</name>
    <message>
        <source>Calendar</source>
        <translation>曆法</translation>
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
        <translation>閏月(&amp;L)</translation>
    </message>
    <message>
        <source>Leap month</source>
        <translation>閏月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>會員卡預覽</translation>
    </message>
    <message>
        <source>Someone has this number already</source>
        <translation>這個號碼已有會員</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Settle the duplicate number first, then save.</source>
        <translation>先處理重複的手機號碼，才能儲存。</translation>
    </message>
    <message>
        <source>Phone and name will do, the rest can wait</source>
        <translation>手機和姓名即可，其餘以後再補</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>手機(&amp;P)</translation>
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
        <translation>會員卡</translation>
    </message>
    <message>
        <source>number follows on saving</source>
        <translation>卡號和二維碼儲存後產生</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>The shop could not be opened</source>
        <translation>店鋪打不開</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Less: {name}</source>
        <translation>減少：{name}</translation>
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
        <translation>操作選單</translation>
    </message>
    <message>
        <source>Date and time are &amp;right</source>
        <translation>日期和時間正確(&amp;R)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>登出(&amp;O)</translation>
    </message>
    <message>
        <source>Look of the s&amp;ystem</source>
        <translation>跟隨系統外觀(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <translation>聲音(&amp;U)</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>會員卡 {number}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>收據 {number}</translation>
    </message>
    <message>
        <source>Saved as {number}. F8 shows the receipt.</source>
        <translation>已儲存，收據 {number}。按 F8 查看收據。</translation>
    </message>
    <message>
        <source>Date and time are confirmed.</source>
        <translation>已確認日期和時間。</translation>
    </message>
    <message>
        <source>Saved as {number}.</source>
        <translation>已儲存，收據 {number}。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Bronze</source>
        <translation>青銅</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>白銀</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>黃金</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付寶</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>銀行卡</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民幣</translation>
    </message>
    <message>
        <source>New Taiwan dollar</source>
        <translation>新臺幣</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港幣</translation>
    </message>
    <message>
        <source>Macanese pataca</source>
        <translation>澳門幣</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>Malaysian ringgit</source>
        <translation>馬來西亞令吉</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>歐元</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>英鎊</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日圓</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>科威特第納爾</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>店長</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收銀員</translation>
    </message>
    <message>
        <source>earn</source>
        <translation>累積</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>贈送</translation>
    </message>
    <message>
        <source>redeem</source>
        <translation>折抵</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>沖銷</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>轉移</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 點</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} 點</translation>
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
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
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
