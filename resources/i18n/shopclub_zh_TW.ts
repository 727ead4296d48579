<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>Where shall backups go?</source>
        <translation>備份放到哪裡？</translation>
    </message>
    <message>
        <source>Which backup shall be restored?</source>
        <translation>要復原哪一份備份？</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>備份（{patterns}）</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>上次備份失敗</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>第二處沒有備份</translation>
    </message>
    <message>
        <source>The owner makes one in the office, under Backup.</source>
        <translation>請店主到後台的「備份」裡備份一次。</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>備份放在</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>換資料夾</translation>
    </message>
    <message>
        <source>Beside the shop file</source>
        <translation>放回店鋪檔案旁邊</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二處</translation>
    </message>
    <message>
        <source>none: a USB stick or a network folder keeps what a fire takes</source>
        <translation>未設定：電腦壞了、丟了，隨身碟或網路資料夾裡還有一份</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>not there: plug it in</source>
        <translation>不在：請接上</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>還沒有備份</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持現狀</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>復原備份</translation>
    </message>
    <message>
        <source>The backup beside the shop now</source>
        <translation>備份與現在的店鋪對照</translation>
    </message>
    <message>
        <source>Type {word} to restore it</source>
        <translation>輸入 {word} 以復原</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Restoring ...</source>
        <translation>正在復原……</translation>
    </message>
    <message>
        <source>1 sale is not in it and will no longer be in the books.</source>
        <translation>有 1 單消費不在這份備份裡，將不在帳上。</translation>
    </message>
    <message>
        <source>{n} sales are not in it and will no longer be in the books.</source>
        <translation>有 {n} 單消費不在這份備份裡，將不在帳上。</translation>
    </message>
    <message>
        <source>No sale is lost by it.</source>
        <translation>不會少任何一單消費。</translation>
    </message>
    <message>
        <source>The shop file of now is set aside, and can be restored in the same way. Everyone signs in again.</source>
        <translation>現在的店鋪檔案會換下保存，也可以同樣復原回來。所有人要重新登入。</translation>
    </message>
    <message>
        <source>Some figures in the backup do not agree.</source>
        <translation>備份裡有些數字對不上。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>消費單數</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>最後一單</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>備份裡</translation>
    </message>
    <message>
        <source>In the shop now</source>
        <translation>現在店裡</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>讀不出</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>figures differ</source>
        <translation>數字對不上</translation>
    </message>
    <message>
        <source>Enter restores one</source>
        <translation>按 Enter 復原選中的一份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>已有備份</translation>
    </message>
    <message>
        <source>None yet: F9 makes the first one.</source>
        <translation>還沒有備份：按 F9 做第一份。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>從檔案復原</translation>
    </message>
    <message>
        <source>Backing up ...</source>
        <translation>正在備份……</translation>
    </message>
    <message>
        <source>Looking at it ...</source>
        <translation>正在檢查……</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Backed up, but some figures do not agree: have them checked.</source>
        <translation>已備份，但有些數字對不上，請核對。</translation>
    </message>
    <message>
        <source>Backed up here, not in {place}: {reason}</source>
        <translation>已備份在本機，但 {place} 沒有：{reason}</translation>
    </message>
    <message>
        <source>Backed up in both places.</source>
        <translation>兩處都已備份。</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>已備份。</translation>
    </message>
    <message>
        <source>The backup was restored. The shop file of before was gone; its journal is kept as {name}.</source>
        <translation>備份已復原。原來的店鋪檔案已不在；它的日誌檔保存為 {name}。</translation>
    </message>
    <message>
        <source>The backup was restored. The shop file of before was gone.</source>
        <translation>備份已復原。原來的店鋪檔案已不在。</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>還沒有備份</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>今天已備份</translation>
    </message>
    <message>
        <source>Last backup yesterday</source>
        <translation>上次備份：昨天</translation>
    </message>
    <message>
        <source>Last backup {n} days ago</source>
        <translation>上次備份：{n} 天前</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>升級之前</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>復原之前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>匯入之前</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>合併會員前</translation>
    </message>
    <message>
        <source>before erasing someone</source>
        <translation>抹除會員前</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>換下的</translation>
    </message>
    <message>
        <source>before a change of key</source>
        <translation>更換金鑰之前</translation>
    </message>
    <message>
        <source>The backup was given up because ShopClub was closed.</source>
        <translation>ShopClub 已關閉，這次備份沒有做完。</translation>
    </message>
    <message>
        <source>No backup was made in {folder}: {reason}</source>
        <translation>未能備份到 {folder}：{reason}</translation>
    </message>
    <message>
        <source>the disk is full. Make room, then try again.</source>
        <translation>磁碟已滿。請騰出空間後再試。</translation>
    </message>
    <message>
        <source>nothing may be written there. Choose another folder.</source>
        <translation>那裡不允許寫入。請換一個資料夾。</translation>
    </message>
    <message>
        <source>the folder is not there. Plug it in or choose another.</source>
        <translation>資料夾不在。請接好裝置，或另選一個。</translation>
    </message>
    <message>
        <source>the disk takes no file of this size. Choose another one.</source>
        <translation>這個磁碟放不下這麼大的檔案。請換一個。</translation>
    </message>
    <message>
        <source>another backup is being made. Wait for it to end.</source>
        <translation>另一個備份正在進行，請等它結束。</translation>
    </message>
    <message>
        <source>the shop file is damaged. Restore the last good backup.</source>
        <translation>店鋪檔案已損壞。請復原最近一份完好的備份。</translation>
    </message>
    <message>
        <source>the backups are there already. Choose another folder.</source>
        <translation>備份本來就放在那裡。請另選資料夾。</translation>
    </message>
    <message>
        <source>it could not be written or proved there. Try again.</source>
        <translation>未能寫入或核對。請再試一次。</translation>
    </message>
    <message>
        <source>Type {word} to go on.</source>
        <translation>請輸入 {word} 以繼續。</translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose another backup.</source>
        <translation>{name} 已經不在了。請選另一份備份。</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check the disk it is on.</source>
        <translation>讀不出 {name}。請檢查它所在的磁碟。</translation>
    </message>
    <message>
        <source>{name} is empty: it is not a ShopClub backup.</source>
        <translation>{name} 是空檔案，不是 ShopClub 備份。</translation>
    </message>
    <message>
        <source>{name} is not a ShopClub backup, or it is locked with another key.</source>
        <translation>{name} 不是 ShopClub 備份，或者用了別的金鑰加密。</translation>
    </message>
    <message>
        <source>{name} is a backup of another shop.</source>
        <translation>{name} 是另一家店的備份。</translation>
    </message>
    <message>
        <source>{name} was made by a newer ShopClub. Install that version first.</source>
        <translation>{name} 由更新版本的 ShopClub 產生。請先安裝那個版本。</translation>
    </message>
    <message>
        <source>{name} is damaged. Choose another backup.</source>
        <translation>{name} 已損壞。請選另一份備份。</translation>
    </message>
    <message>
        <source>{name} is the shop file itself. Choose a backup.</source>
        <translation>{name} 就是店鋪檔案本身。請選一份備份。</translation>
    </message>
    <message>
        <source>The backup was restored. The shop file of before is kept.</source>
        <translation>備份已復原，之前的店鋪檔案也留著。</translation>
    </message>
    <message>
        <source>Backed up today {time}</source>
        <translation>已備份，今天 {time}</translation>
    </message>
</context>
<context>
    <name>BirthdayList</name>
    <message>
        <source>Birthdays</source>
        <translation>生日名單</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>誰的生日</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>農曆</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已祝福</translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation>{age} 歲</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>called</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>{n} days from {day}</source>
        <translation>{day}起 {n} 天</translation>
    </message>
    <message>
        <source>{n} of {all} listed</source>
        <translation>列出 {n} / {all} 位</translation>
    </message>
    <message>
        <source>{n} without consent left out</source>
        <translation>未同意提醒的 {n} 位不列</translation>
    </message>
    <message>
        <source>{listed}, {left_out}</source>
        <translation>{listed}，{left_out}</translation>
    </message>
</context>
<context>
    <name>Birthdays</name>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>The greeting for {name} is on the clipboard.</source>
        <translation>給{name}的祝福已複製，可直接貼上。</translation>
    </message>
    <message>
        <source>and {n} more.</source>
        <translation>還有 {n} 位。</translation>
    </message>
    <message>
        <source>No birthday in these days.</source>
        <translation>這幾天沒有人過生日。</translation>
    </message>
    <message>
        <source>&amp;Letter...</source>
        <translation>寫賀卡(&amp;L)...</translation>
    </message>
    <message>
        <source>C&amp;opy greeting</source>
        <translation>複製祝福(&amp;O)</translation>
    </message>
    <message>
        <source>How far the list looks ahead</source>
        <translation>名單看多少天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>15 days</source>
        <translation>15 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>1 birthday</source>
        <translation>1 個生日</translation>
    </message>
    <message>
        <source>{n} birthdays</source>
        <translation>{n} 個生日</translation>
    </message>
    <message>
        <source>Birthday letters</source>
        <translation>生日賀卡</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>地址標籤</translation>
    </message>
    <message>
        <source>List of birthdays</source>
        <translation>生日名單</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Nobody is in the list.</source>
        <translation>名單裡沒有人。</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX</source>
        <translation>存成 XLSX(&amp;X)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV</source>
        <translation>存成 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>把名單存成表格</translation>
    </message>
    <message>
        <source>&amp;Print list</source>
        <translation>列印名單(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>標籤(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;etters</source>
        <translation>賀卡(&amp;E)</translation>
    </message>
    <message>
        <source>First label on the sheet</source>
        <translation>從第幾枚標籤開始</translation>
    </message>
    <message>
        <source>label {n}</source>
        <translation>第 {n} 枚</translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation>{age} 歲</translation>
    </message>
    <message>
        <source>voucher issued</source>
        <translation>已送優惠券</translation>
    </message>
    <message>
        <source>gift given</source>
        <translation>禮品已領</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}，{then}</translation>
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
        <source>in {n} days</source>
        <translation>{n} 天後</translation>
    </message>
    <message>
        <source>{age} {when}</source>
        <translation>{when}，{age} 歲</translation>
    </message>
    <message>
        <source>{when}, lunar</source>
        <translation>農曆，{when}</translation>
    </message>
    <message>
        <source>tomorrow, {date}</source>
        <translation>明天，{date}</translation>
    </message>
    <message>
        <source>in {n} days, {date}</source>
        <translation>{n} 天後，{date}</translation>
    </message>
    <message>
        <source>lunar leap {month}, {day}</source>
        <translation>農曆閏{month}{day}</translation>
    </message>
    <message>
        <source>lunar {month}, {day}</source>
        <translation>農曆{month}{day}</translation>
    </message>
    <message>
        <source>&amp;Said it</source>
        <translation>當面祝福(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>打了電話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Wrote</source>
        <translation>寫了信(&amp;W)</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已祝福</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已致電</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>已去信</translation>
    </message>
    <message>
        <source>member</source>
        <translation>位</translation>
    </message>
    <message>
        <source>members</source>
        <translation>位</translation>
    </message>
    <message>
        <source>1 more has not agreed to reminders and is not listed.</source>
        <translation>另有 1 位未同意提醒，不列出。</translation>
    </message>
    <message>
        <source>{n} more have not agreed to reminders and are not listed.</source>
        <translation>另有 {n} 位未同意提醒，不列出。</translation>
    </message>
    <message>
        <source>&amp;Not greeted after all</source>
        <translation>其實沒有祝福(&amp;N)</translation>
    </message>
    <message>
        <source>Greet</source>
        <translation>去祝福</translation>
    </message>
    <message>
        <source>{how} by {name}</source>
        <translation>{name}{how}</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Ended by itself last time</source>
        <translation>上次意外結束</translation>
    </message>
    <message>
        <source>ShopClub ended by itself last time. See the report.</source>
        <translation>ShopClub 上次意外結束。點此查看報告。</translation>
    </message>
    <message>
        <source>ShopClub ended by itself last time</source>
        <translation>ShopClub 上次意外結束</translation>
    </message>
    <message>
        <source>Something went wrong in ShopClub</source>
        <translation>ShopClub 出了點問題</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Restart ShopClub</source>
        <translation>重新啟動 ShopClub</translation>
    </message>
    <message>
        <source>Everything that was saved is there, and a sale that was typed comes back at the counter. The report below says what happened; no customer&apos;s data is in it. Please send it to whoever looks after ShopClub.</source>
        <translation>已儲存的內容都在；未完成的一單會回到櫃檯。下面的報告說明了當時的情況，其中沒有顧客資料。請把它寄給負責維護 ShopClub 的人。</translation>
    </message>
    <message>
        <source>It was noted. Nothing that was saved is lost, and what was typed is still there. Check whether the last step was done before you repeat it.</source>
        <translation>問題已記錄。已儲存的內容沒有遺失，已輸入的內容還在。重做上一步之前，請先看看它是否已經完成。</translation>
    </message>
    <message>
        <source>It happened again within a minute: a restart helps. The sale in hand is kept.</source>
        <translation>一分鐘內再次出錯：請重新啟動。未完成的一單會保留。</translation>
    </message>
    <message>
        <source>No customer&apos;s data is in the report. Please send it to whoever looks after ShopClub.</source>
        <translation>報告中沒有顧客資料。請把它寄給負責維護 ShopClub 的人。</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>錯誤報告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已儲存為 {path}。</translation>
    </message>
    <message>
        <source>The report is copied: paste it into a message.</source>
        <translation>報告已複製，可貼到訊息中傳送。</translation>
    </message>
    <message>
        <source>The report is kept in {path}.</source>
        <translation>報告儲存在 {path}。</translation>
    </message>
    <message>
        <source>The report could not be kept on this disk. Copy it.</source>
        <translation>報告無法儲存到磁碟，請複製它。</translation>
    </message>
    <message>
        <source>ShopClub could not start</source>
        <translation>ShopClub 無法啟動</translation>
    </message>
    <message>
        <source>An error inside ShopClub keeps it from starting. Nothing that was saved is lost. Please send the report to whoever looks after ShopClub; no customer&apos;s data is in it.</source>
        <translation>ShopClub 內部出錯，無法啟動。已儲存的內容沒有遺失。請把報告寄給負責維護 ShopClub 的人，其中沒有顧客資料。</translation>
    </message>
</context>
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
        <source>{weekday} {date}</source>
        <translation>{date} {weekday}</translation>
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
        <source>Valid 1 month.</source>
        <translation>點數 1 個月內有效。</translation>
    </message>
    <message>
        <source>Valid {months} months.</source>
        <translation>點數 {months} 個月內有效。</translation>
    </message>
    <message>
        <source>Valid 1 day.</source>
        <translation>點數 1 天內有效。</translation>
    </message>
    <message>
        <source>Valid {days} days.</source>
        <translation>點數 {days} 天內有效。</translation>
    </message>
    <message>
        <source>Points are cleared every {day}.</source>
        <translation>點數每年 {day} 歸零。</translation>
    </message>
    <message>
        <source>Tel {phone}</source>
        <translation>電話 {phone}</translation>
    </message>
    <message>
        <source>MEMBER CARD</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <source>{shop}, cards: {n}, {width} x {height} mm, print at 100%, do not scale, sheet {page} / {pages}, front</source>
        <translation>{shop}·會員卡 {n} 張·{width} × {height} mm·100% 列印，勿縮放·第 {page}/{pages} 張正面</translation>
    </message>
    <message>
        <source>{shop}, cards: {n}, print at 100%, do not scale, sheet {page} / {pages}, back, turn on the long edge</source>
        <translation>{shop}·會員卡 {n} 張·100% 列印，勿縮放·第 {page}/{pages} 張反面，沿長邊翻轉</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Day closed</source>
        <translation>日結單</translation>
    </message>
    <message>
        <source>Change of cashier</source>
        <translation>交班單</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>上次結算</translation>
    </message>
    <message>
        <source>Sales ({n})</source>
        <translation>銷售（{n} 筆）</translation>
    </message>
    <message>
        <source>Added for gifts</source>
        <translation>禮品另付</translation>
    </message>
    <message>
        <source>Refunds ({n})</source>
        <translation>退款（{n} 筆）</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>實收合計</translation>
    </message>
    <message>
        <source>By means of payment</source>
        <translation>依付款方式</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>依收銀員</translation>
    </message>
    <message>
        <source>Change put in before</source>
        <translation>備用零錢</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>現金收入</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>應有現金</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>實點現金</translation>
    </message>
    <message>
        <source>The cash agrees</source>
        <translation>現金相符</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>短少</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>溢收</translation>
    </message>
</context>
<context>
    <name>Closings</name>
    <message>
        <source>Piles may be added up: 3*100+7*50+12.5</source>
        <translation>可以直接寫算式：3*100+7*50+12.5</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>結算內容</translation>
    </message>
    <message>
        <source>&amp;Cash counted</source>
        <translation>實點現金(&amp;C)</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>實點現金</translation>
    </message>
    <message>
        <source>C&amp;hange put in before</source>
        <translation>備用零錢(&amp;H)</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今日已結算</translation>
    </message>
    <message>
        <source>&amp;Print again</source>
        <translation>補印(&amp;P)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>補印</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Taken in all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>應有現金</translation>
    </message>
    <message>
        <source>Close the day or change cashier</source>
        <translation>日結／交班</translation>
    </message>
    <message>
        <source>Change the cashier</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Count the cash in the drawer first.</source>
        <translation>請先清點錢箱裡的現金。</translation>
    </message>
    <message>
        <source>Later sales fall to the next day.</source>
        <translation>之後的銷售算下一個營業日。</translation>
    </message>
    <message>
        <source>{day}, since {since}</source>
        <translation>{day}，自 {since} 起</translation>
    </message>
    <message>
        <source>By means of payment</source>
        <translation>依付款方式</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>依收銀員</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>For gifts</source>
        <translation>禮品另付</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Change of cashier</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>The cash agrees.</source>
        <translation>現金相符。</translation>
    </message>
    <message>
        <source>{money} is missing.</source>
        <translation>短少 {money}。</translation>
    </message>
    <message>
        <source>{money} too much.</source>
        <translation>溢收 {money}。</translation>
    </message>
    <message>
        <source>{time}  {kind}, {money}</source>
        <translation>{time}  {kind}，{money}</translation>
    </message>
    <message>
        <source>The change of cashier is saved. {cash}</source>
        <translation>交班已儲存。{cash}</translation>
    </message>
    <message>
        <source>{day} is closed. {cash} The next sale is of {next}.</source>
        <translation>{day} 已日結。{cash}之後的銷售算 {next}。</translation>
    </message>
    <message>
        <source>All figures were checked: they agree.</source>
        <translation>所有資料已核對無誤。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Membership notice. {shop} keeps your name, your telephone number and whatever else you tell us here to run your membership: to find you at the counter, to count your points and to print your card and your receipts. The data stays with {shop} and is given to nobody else. You may see it, correct it, take a copy along, or leave and have it erased at any time. Without this notice we may not keep your number.</source>
        <translation>會員須知。{shop}保存您的姓名、手機號碼以及您在此告知的其他資料，僅用於辦理會員業務：在櫃檯查找您、計算點數、列印會員卡和收據。資料只留在{shop}，不提供給任何其他人。您可以隨時查看、更正、索取副本，或退會並要求刪除。不同意本須知，我們就不能保存您的號碼。</translation>
    </message>
    <message>
        <source>Birthday and offers (optional). {shop} may send you wishes for your birthday, reminders of points that are about to lapse, and offers, by message or letter. Without your yes you are in no such list, and your membership is the same.</source>
        <translation>生日與優惠（可選）。{shop}可以透過簡訊、訊息或信件向您發送生日祝福、點數到期提醒和優惠資訊。如您不同意，您不會出現在此類名單中，會員權益不受影響。</translation>
    </message>
    <message>
        <source>Telephone calls (optional). {shop} may call you to ask whether you were content with what you bought. Without your yes nobody calls, and your membership is the same.</source>
        <translation>電話回訪（可選）。{shop}可以致電了解您對所購商品是否滿意。如您不同意，我們不會致電，會員權益不受影響。</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>What they agreed to</source>
        <translation>同意事項</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>&amp;Birthday and offers</source>
        <translation>生日祝福與優惠訊息(&amp;B)</translation>
    </message>
    <message>
        <source>Phone &amp;calls</source>
        <translation>電話聯繫(&amp;C)</translation>
    </message>
    <message>
        <source>The text they saw</source>
        <translation>當時所見文字</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>會員須知</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>優惠訊息</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Whoever said no is in no list, letter or reminder from that moment on. Who takes the notice back leaves the club or is erased.</source>
        <translation>不同意者即刻不再出現在任何名單、信件或提醒中。撤回會員須知者，請辦理退會或抹除資料。</translation>
    </message>
    <message>
        <source>Never asked: counts as no.</source>
        <translation>未曾詢問，視為不同意。</translation>
    </message>
    <message>
        <source>Yes, since {day}.</source>
        <translation>同意，自 {day} 起。</translation>
    </message>
    <message>
        <source>No, since {day}.</source>
        <translation>不同意，自 {day} 起。</translation>
    </message>
    <message>
        <source>They saw:</source>
        <translation>當時所見：</translation>
    </message>
    <message>
        <source>Whoever answers now sees:</source>
        <translation>現在答覆者所見：</translation>
    </message>
    <message>
        <source>&amp;What they agreed to ...</source>
        <translation>同意事項(&amp;W)…</translation>
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
        <source>Show the phone number</source>
        <translation>查看完整手機號碼</translation>
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
        <source>1 expires {day}</source>
        <translation>1 點 {day}到期</translation>
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
        <source>Introduced by {name}</source>
        <translation>介紹人：{name}</translation>
    </message>
    <message>
        <source>voucher issued {day}</source>
        <translation>{day}已送優惠券</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>{day}已送過</translation>
    </message>
    <message>
        <source>gift from next year</source>
        <translation>生日禮明年起</translation>
    </message>
    <message>
        <source>gift: {name}</source>
        <translation>禮品：{name}</translation>
    </message>
    <message>
        <source>x{times}</source>
        <translation>{times} 倍</translation>
    </message>
    <message>
        <source>Birthday yesterday</source>
        <translation>昨天生日</translation>
    </message>
    <message>
        <source>Birthday {n} days ago</source>
        <translation>{n} 天前生日</translation>
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
        <source>Lunar birthday yesterday</source>
        <translation>昨天農曆生日</translation>
    </message>
    <message>
        <source>Lunar birthday {n} days ago</source>
        <translation>{n} 天前農曆生日</translation>
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
        <source>1 voucher</source>
        <translation>1 張優惠券</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} 張優惠券</translation>
    </message>
    <message>
        <source>the next lapses {day}</source>
        <translation>最近到期 {day}</translation>
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
        <source>{points} more to keep {tier}</source>
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
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>還差</translation>
    </message>
    <message>
        <source>Not saved yet. The disk or another till is slow: wait for the answer.</source>
        <translation>尚未儲存。磁碟或另一個收銀台較慢，請等結果。</translation>
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
        <source>Take the voucher off</source>
        <translation>不用這張券</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>優惠券</translation>
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
        <source>Earns {points}</source>
        <translation>本單得 {points}</translation>
    </message>
    <message>
        <source>Balance {points}</source>
        <translation>餘額 {points}</translation>
    </message>
    <message>
        <source>Birthday +{points}</source>
        <translation>生日送 {points} 點</translation>
    </message>
    <message>
        <source>{tier} and birthday x{times}</source>
        <translation>{tier} + 生日 {times} 倍</translation>
    </message>
    <message>
        <source>Birthday x{times}, above {tier} x{less}</source>
        <translation>生日 {times} 倍，高於{tier} {less} 倍</translation>
    </message>
    <message>
        <source>Birthday x{times}</source>
        <translation>生日 {times} 倍</translation>
    </message>
    <message>
        <source>{tier} x{times}</source>
        <translation>{tier} ×{times}</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收銀員</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
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
        <source>Office</source>
        <translation>後台</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>兌換禮品</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>重印收據</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>撤銷上一筆</translation>
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
        <source>This member has no voucher.</source>
        <translation>這位會員沒有優惠券。</translation>
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
        <source>+ {money} for gifts</source>
        <translation>+ 禮品另付 {money}</translation>
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
        <source>The sale begun at {time} is still here.</source>
        <translation>{time} 開始的這一單還在。</translation>
    </message>
    <message>
        <source>The sale begun on {day} at {time} is still here.</source>
        <translation>{day} {time} 開始的這一單還在。</translation>
    </message>
    <message>
        <source>The sale begun at {time} was saved already as {number}.</source>
        <translation>{time} 開始的這一單已儲存，單號 {number}。</translation>
    </message>
    <message>
        <source>The sale begun on {day} at {time} was saved already as {number}.</source>
        <translation>{day} {time} 開始的這一單已儲存，單號 {number}。</translation>
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
    <message>
        <source>The new member has joined.</source>
        <translation>新會員已入會。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A day at {shop}</source>
        <translation>{shop}的一天</translation>
    </message>
    <message>
        <source>A new shop</source>
        <translation>新店開張</translation>
    </message>
    <message>
        <source>First start: shop, owner and PIN</source>
        <translation>首次啟動：店名、店主和密碼</translation>
    </message>
    <message>
        <source>The shop is made; who is at the desk?</source>
        <translation>店鋪建好了，誰在櫃檯？</translation>
    </message>
    <message>
        <source>Signed in with the PIN</source>
        <translation>用密碼登入</translation>
    </message>
    <message>
        <source>Signing up 王小明: a phone and a name will do</source>
        <translation>登記王小明：手機和姓名就夠了</translation>
    </message>
    <message>
        <source>Saved: he has a card</source>
        <translation>已儲存：他有會員卡了</translation>
    </message>
    <message>
        <source>His card</source>
        <translation>他的會員卡</translation>
    </message>
    <message>
        <source>The card is saved as PDF</source>
        <translation>會員卡存為 PDF</translation>
    </message>
    <message>
        <source>Finding him again by the last four digits</source>
        <translation>輸入手機尾號四位就找到他</translation>
    </message>
    <message>
        <source>He buys for 128.00</source>
        <translation>他消費 128.00 元</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>怎麼付款？</translation>
    </message>
    <message>
        <source>Payment taken: he has 128 points</source>
        <translation>收款完成：他得到 128 點</translation>
    </message>
    <message>
        <source>Back again: 10.00 of 129.00 paid with 100 points</source>
        <translation>再次光臨：129.00 元裡用 100 點折抵 10.00 元</translation>
    </message>
    <message>
        <source>Cash: 150 handed over, 31.00 back</source>
        <translation>現金：收 150 元，找零 31.00 元</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>收款完成</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>The receipt is saved as PDF</source>
        <translation>小票存為 PDF</translation>
    </message>
    <message>
        <source>Every movement of his points</source>
        <translation>他每一筆點數的來去</translation>
    </message>
    <message>
        <source>In the afternoon: money back</source>
        <translation>下午：退款</translation>
    </message>
    <message>
        <source>A refund: which sale? Scanned, typed or chosen</source>
        <translation>退款：是哪一筆？可掃碼、輸入或選擇</translation>
    </message>
    <message>
        <source>A part of it: what happens to money, points and tier</source>
        <translation>退一部分：錢、點數和等級會怎樣，先說清楚</translation>
    </message>
    <message>
        <source>Refunded, in one quiet line</source>
        <translation>退好了，只說一句</translation>
    </message>
    <message>
        <source>88.00 rung up by mistake: undoing says what it does</source>
        <translation>誤收了 88.00 元：撤銷之前先說明後果</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>傍晚</translation>
    </message>
    <message>
        <source>Locked in mid-sale: nothing is to be seen</source>
        <translation>做到一半鎖上：別人什麼也看不到</translation>
    </message>
    <message>
        <source>Unlocked: the sale is still there</source>
        <translation>解鎖：那一筆還在</translation>
    </message>
    <message>
        <source>The day&apos;s receipts: sales, a refund, one undone</source>
        <translation>今天的收據：收款、退款，還有撤銷的一筆</translation>
    </message>
    <message>
        <source>Any of them again, as it was printed</source>
        <translation>隨便哪一張都能照原樣重印</translation>
    </message>
    <message>
        <source>Every movement of a member&apos;s points</source>
        <translation>一位會員每一筆點數的來去</translation>
    </message>
    <message>
        <source>The takings of the day</source>
        <translation>今天的收款</translation>
    </message>
    <message>
        <source>The office opens to the owner&apos;s PIN</source>
        <translation>店主輸入密碼，進入後台</translation>
    </message>
    <message>
        <source>The same counter in other looks, switched live</source>
        <translation>同一個櫃台，換個模樣，隨時切換</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>In Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>早上</translation>
    </message>
    <message>
        <source>小王 signs in: the shop as it was left</source>
        <translation>小王登入：店鋪還是離開時的樣子</translation>
    </message>
    <message>
        <source>A regular: three letters of pinyin, and there he is</source>
        <translation>老顧客來了：三個拼音首字母，他就在清單裡</translation>
    </message>
    <message>
        <source>His allergy stands in red above the sale</source>
        <translation>他的過敏用紅色提示，一眼就看到</translation>
    </message>
    <message>
        <source>Three buns of 5.00 beside it: the amount adds up</source>
        <translation>再來三個 5 元的麵包：金額欄自己會算</translation>
    </message>
    <message>
        <source>He pays by WeChat: one digit</source>
        <translation>他用微信付：按一個數字</translation>
    </message>
    <message>
        <source>Saved, and the next one may come</source>
        <translation>已儲存，下一位請</translation>
    </message>
    <message>
        <source>A sale without a card: 10.00 given, the change is said</source>
        <translation>無卡顧客：收 10.00 元，找零寫得清清楚楚</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>有人入會</translation>
    </message>
    <message>
        <source>A number that is known already is said at once</source>
        <translation>手機號碼已經登記過，馬上提示</translation>
    </message>
    <message>
        <source>With a lunar birthday, brought by 王小明</source>
        <translation>農曆生日，由王小明介紹</translation>
    </message>
    <message>
        <source>Her card at once: she takes a picture of it</source>
        <translation>會員卡馬上就有：拍下 QR 碼就行</translation>
    </message>
    <message>
        <source>Or printed: the card, front and back</source>
        <translation>也可以列印：會員卡正面和背面</translation>
    </message>
    <message>
        <source>Her first purchase earns its first points</source>
        <translation>第一次消費，得到第一筆點數</translation>
    </message>
    <message>
        <source>At noon: regulars and their points</source>
        <translation>中午：老顧客和他們的點數</translation>
    </message>
    <message>
        <source>It is her birthday, and the counter knows</source>
        <translation>今天是她的生日，櫃台知道</translation>
    </message>
    <message>
        <source>Some of his points lapse soon: worth a word</source>
        <translation>他有點數快到期了，值得提醒一聲</translation>
    </message>
    <message>
        <source>So he pays with all that the bill takes</source>
        <translation>於是能用的點數全用上</translation>
    </message>
    <message>
        <source>An unusual amount asks for the owner&apos;s PIN, in place</source>
        <translation>金額偏高：就地請店主輸入密碼</translation>
    </message>
    <message>
        <source>Approved and saved; nothing was typed twice</source>
        <translation>店主同意，已儲存，什麼都不用重輸</translation>
    </message>
    <message>
        <source>Summary {month}</source>
        <translation>經營摘要 {month}</translation>
    </message>
    <message>
        <source>Ten cards on A4, to be cut</source>
        <translation>會員卡 A4 十張一頁，可裁切</translation>
    </message>
    <message>
        <source>Receipt {number} on 58 mm</source>
        <translation>收據 {number}，58 公釐</translation>
    </message>
    <message>
        <source>Receipt {number} on A5</source>
        <translation>收據 {number}，A5</translation>
    </message>
    <message>
        <source>Refund {number}</source>
        <translation>退款收據 {number}</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>A setting was changed outside ShopClub (no. {whose})</source>
        <translation>有設定在 ShopClub 之外被改動（第 {whose} 項）</translation>
    </message>
    <message>
        <source>The erasing of member {whose} is not whole</source>
        <translation>會員 {whose} 的資料沒有抹除乾淨</translation>
    </message>
    <message>
        <source>Who works here is not as the log says (no. {whose})</source>
        <translation>在職人員與日誌不符（編號 {whose}）</translation>
    </message>
    <message>
        <source>The closing {whose} does not agree</source>
        <translation>日結 {whose} 對不上</translation>
    </message>
    <message>
        <source>Voucher {whose} does not agree</source>
        <translation>優惠券 {whose} 對不上</translation>
    </message>
    <message>
        <source>Gift {whose} does not agree</source>
        <translation>禮品 {whose} 對不上</translation>
    </message>
    <message>
        <source>A refund does not agree ({whose})</source>
        <translation>有退款對不上（{whose}）</translation>
    </message>
    <message>
        <source>A birthday gift does not agree ({whose})</source>
        <translation>有生日優惠對不上（{whose}）</translation>
    </message>
    <message>
        <source>What came in from a list does not agree (no. {whose})</source>
        <translation>名單匯入紀錄對不上（編號 {whose}）</translation>
    </message>
    <message>
        <source>Target {whose} is not as the log says</source>
        <translation>目標 {whose} 與記錄不符</translation>
    </message>
    <message>
        <source>The merging of member {whose} does not agree</source>
        <translation>會員 {whose} 的合併對不上</translation>
    </message>
    <message>
        <source>The total of {whose} does not agree</source>
        <translation>{whose} 的合計對不上</translation>
    </message>
    <message>
        <source>The tier of {whose} does not agree</source>
        <translation>等級對不上（{whose}）</translation>
    </message>
    <message>
        <source>Points do not agree (no. {whose})</source>
        <translation>點數對不上（第 {whose} 條）</translation>
    </message>
    <message>
        <source>Sale {whose} does not agree</source>
        <translation>消費 {whose} 對不上</translation>
    </message>
    <message>
        <source>The data of member {whose} does not agree</source>
        <translation>會員 {whose} 的資料對不上</translation>
    </message>
    <message>
        <source>The file is not the one that was saved last</source>
        <translation>檔案不是最後儲存的那一份</translation>
    </message>
    <message>
        <source>The file is damaged ({whose})</source>
        <translation>檔案有損壞（{whose}）</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>What does not agree in the shop file</source>
        <translation>店鋪檔案裡對不上的內容</translation>
    </message>
    <message>
        <source>Go on with it as it is</source>
        <translation>按現狀繼續</translation>
    </message>
    <message>
        <source>Nothing was changed by itself. Until this is settled only the owner takes money. Going on writes each line into the log. A good backup can be put back in the office.</source>
        <translation>沒有自動改動任何內容。處理之前，只有店主可以收款。選擇繼續會把每一條記入日誌。也可以在後台還原一份完好的備份。</translation>
    </message>
    <message>
        <source>Make kept figures anew from the ledger</source>
        <translation>按流水重新計算彙總數字</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>還有 {n} 條</translation>
    </message>
    <message>
        <source>Figures in doubt</source>
        <translation>數字存疑</translation>
    </message>
    <message>
        <source>Only the owner takes money until the owner has looked at it.</source>
        <translation>店主查看之前，只有店主可以收款。</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Recovery sheet</source>
        <translation>復原單</translation>
    </message>
    <message>
        <source>Show the recovery sheet</source>
        <translation>打開復原單</translation>
    </message>
    <message>
        <source>Type group {n} of the sheet</source>
        <translation>輸入復原單上的第 {n} 組</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>通行短語</translation>
    </message>
    <message>
        <source>This computer keeps no keys: it is asked at each start.</source>
        <translation>這台電腦不能儲存金鑰：每次啟動都要輸入通行短語。</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再輸一次通行短語</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Encrypt them</source>
        <translation>全部加密</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>全部刪除</translation>
    </message>
    <message>
        <source>off: whoever gets the file can read it</source>
        <translation>未開啟：誰拿到檔案都能讀</translation>
    </message>
    <message>
        <source>on: this computer opens the shop by itself</source>
        <translation>已開啟：這台電腦自動打開店鋪</translation>
    </message>
    <message>
        <source>on: the passphrase or recovery code is asked at each start</source>
        <translation>已開啟：每次啟動都要通行短語或復原碼</translation>
    </message>
    <message>
        <source>Encrypt the shop</source>
        <translation>加密店鋪檔案</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更換金鑰</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新復原單</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>關閉加密</translation>
    </message>
    <message>
        <source>The shop file and every backup from now on can only be read with a key. Print the recovery sheet first and keep it away from this computer: without it and without this computer nobody can open the shop.</source>
        <translation>店鋪檔案和今後的每份備份都要有金鑰才能讀。請先列印復原單，不要和電腦放在一起：復原單和這台電腦都沒有了，誰也打不開店鋪檔案。</translation>
    </message>
    <message>
        <source>The shop file is written anew under another key. The recovery sheet of before opens only the backups made until now; the new one opens those too, where a newer backup lies with them. Print the new sheet first.</source>
        <translation>店鋪檔案會用新金鑰重寫。以前的復原單只能打開到現在為止的備份；新復原單也能打開它們，只要同一資料夾裡有更新的備份。請先列印新的復原單。</translation>
    </message>
    <message>
        <source>For a sheet that was lost: the one of before no longer opens the shop file, only the backups made until now. If others may have seen it, change the key instead. Print the new sheet first.</source>
        <translation>復原單丟了就重做一份：以前的復原單不再能打開店鋪檔案，只能打開到現在為止的備份。如果可能被別人看到了，請改為更換金鑰。請先列印新的復原單。</translation>
    </message>
    <message>
        <source>The shop file can then be read by whoever gets it, and so can new backups. Keep the recovery sheet: older backups stay encrypted.</source>
        <translation>關閉後，誰拿到店鋪檔案和新的備份都能讀。請留好復原單：以前的備份仍是加密的。</translation>
    </message>
    <message>
        <source>The shop is encrypted.</source>
        <translation>店鋪檔案已加密。</translation>
    </message>
    <message>
        <source>The shop has another key.</source>
        <translation>店鋪檔案已換上新金鑰。</translation>
    </message>
    <message>
        <source>The new recovery sheet holds from now on.</source>
        <translation>新的復原單從現在起有效。</translation>
    </message>
    <message>
        <source>The shop is not encrypted any more.</source>
        <translation>店鋪檔案不再加密。</translation>
    </message>
    <message>
        <source>Stopping; the shop stays as it is ...</source>
        <translation>正在停止，店鋪檔案保持原樣……</translation>
    </message>
    <message>
        <source>Writing the shop file anew ...</source>
        <translation>正在重寫店鋪檔案……</translation>
    </message>
    <message>
        <source>Proving every figure ...</source>
        <translation>正在核對每個數字……</translation>
    </message>
    <message>
        <source>Changing over ...</source>
        <translation>正在切換……</translation>
    </message>
    <message>
        <source>1 older backup can still be read by anybody.</source>
        <translation>還有 1 份以前的備份誰都能讀。</translation>
    </message>
    <message>
        <source>{n} older backups can still be read by anybody.</source>
        <translation>還有 {n} 份以前的備份誰都能讀。</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Erase this person</source>
        <translation>抹除此人資料</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Type {word} to erase the person</source>
        <translation>輸入 {word} 以抹除此人</translation>
    </message>
    <message>
        <source>This cannot be undone. A backup is made before it.</source>
        <translation>此操作無法復原。抹除前會先做一次備份。</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Name, phone, card, birthday, family, notes, and every change of them, for good.</source>
        <translation>姓名、手機號碼、會員卡、生日、家人、備註及其全部修改記錄，永久清除。</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>儲存的檢視</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Older ones hold the person until they are let go, files that were set aside until you delete them. Restoring one erases the person again.</source>
        <translation>舊備份到期清除前、換下的店鋪檔案由您刪除前，仍有此人；還原時會再次抹除。</translation>
    </message>
    <message>
        <source>That somebody joined; nothing was bought.</source>
        <translation>只保留「有人入會」；沒有消費記錄。</translation>
    </message>
    <message>
        <source>1 visit and {money} stay in every sum; its receipt says &quot;member&quot;.</source>
        <translation>1 次消費共 {money} 仍計入各項合計；收據上只寫「會員」。</translation>
    </message>
    <message>
        <source>{n} visits and {money} stay in every sum; their receipts say &quot;member&quot;.</source>
        <translation>{n} 次消費共 {money} 仍計入各項合計；收據上只寫「會員」。</translation>
    </message>
    <message>
        <source>1 is owed: nobody will pay it.</source>
        <translation>尚欠 1，不再有人償還。</translation>
    </message>
    <message>
        <source>{points} are owed: nobody will pay them.</source>
        <translation>尚欠 {points}，不再有人償還。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>沒有點數。</translation>
    </message>
    <message>
        <source>1 can be used by nobody then; it lapses when it is due.</source>
        <translation>1 之後無人可用，到期自動失效。</translation>
    </message>
    <message>
        <source>{points} can be used by nobody then; they lapse when they are due.</source>
        <translation>{points} 之後無人可用，到期自動失效。</translation>
    </message>
    <message>
        <source>1 unused voucher becomes void.</source>
        <translation>1 張未用的優惠券作廢。</translation>
    </message>
    <message>
        <source>{n} unused vouchers become void.</source>
        <translation>{n} 張未用的優惠券作廢。</translation>
    </message>
    <message>
        <source>1 membership that went into this one is erased with it.</source>
        <translation>曾併入此會員的 1 個會員資料一併抹除。</translation>
    </message>
    <message>
        <source>{n} memberships that went into this one are erased with it.</source>
        <translation>曾併入此會員的 {n} 個會員資料一併抹除。</translation>
    </message>
    <message>
        <source>Named after the person, and erased too: {names}</source>
        <translation>名稱或條件中有此人，一併抹除：{names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Type {word} to erase them</source>
        <translation>輸入 {word} 以抹除這些人</translation>
    </message>
    <message>
        <source>&amp;Erase this person ...</source>
        <translation>抹除此人資料(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This is a list of</source>
        <translation>這份名單是</translation>
    </message>
    <message>
        <source>Keep purchases by non-members</source>
        <translation>保留非會員的消費</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>{n} sheets; the first with rows is opened</source>
        <translation>共 {n} 張，預設開啟第一張有內容的</translation>
    </message>
    <message>
        <source>A phone or card that is taken already</source>
        <translation>手機號碼或卡號已有人使用時</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>這一列不匯入</translation>
    </message>
    <message>
        <source>Merge: fill in what is missing, add the points</source>
        <translation>合併：補全資料，點數相加</translation>
    </message>
    <message>
        <source>A new member without a phone</source>
        <translation>新建會員，不填手機號碼</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>共 {n} 列</translation>
    </message>
    <message>
        <source>05/06/1990 is</source>
        <translation>05/06/1990 是指</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>5 June (day first)</source>
        <translation>6月5日（日在前）</translation>
    </message>
    <message>
        <source>6 May (month first)</source>
        <translation>5月6日（月在前）</translation>
    </message>
    <message>
        <source>Some days of this list can be read in two ways.</source>
        <translation>這份名單裡有些日期有兩種讀法。</translation>
    </message>
    <message>
        <source>Last day of these points</source>
        <translation>這些點數的到期日</translation>
    </message>
    <message>
        <source>Empty: they never lapse</source>
        <translation>不填則永不過期</translation>
    </message>
    <message>
        <source>Bring a list from elsewhere</source>
        <translation>匯入別處的名單</translation>
    </message>
    <message>
        <source>Members, point balances or purchases of an older programme, as XLSX, XLS or CSV. Drop the file here or choose it. Nothing is written before you have seen what would come of it.</source>
        <translation>舊系統的會員、點數餘額或消費記錄，XLSX、XLS 或 CSV 均可。把檔案拖到這裡，或點按鈕選擇。先給您看匯入結果，確認之前不會寫入任何內容。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Save an empty list to fill in</source>
        <translation>儲存空白模板</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>匯出全部資料</translation>
    </message>
    <message>
        <source>Export as CSV parts</source>
        <translation>匯出為 CSV 資料夾</translation>
    </message>
    <message>
        <source>Export as one XLSX</source>
        <translation>匯出為一個 XLSX</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>已匯入的檔案</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Members, points with their lots, sales, refunds and settings. The CSV parts or the XLSX can be brought back as the same shop. They hold personal data: keep them safe.</source>
        <translation>包括會員、點數及其批次、銷售、退款和設定。CSV 檔案和 XLSX 都可以還原成同一家店。其中含有個人資訊，請妥善保管。</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>匯入列數</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各欄內容</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>第 {n} 欄</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>名單 ({patterns})</translation>
    </message>
    <message>
        <source>members.csv</source>
        <translation>會員名單.csv</translation>
    </message>
    <message>
        <source>Where shall the export go?</source>
        <translation>匯出到哪裡？</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前幾列</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>the first {n} of {all}</source>
        <translation>前 {n} 條，共 {all} 條</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要留意的列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>{name} has this card already.</source>
        <translation>這張卡已是{name}的。</translation>
    </message>
    <message>
        <source>{name} has this phone already.</source>
        <translation>{name}已在使用這個手機號碼。</translation>
    </message>
    <message>
        <source>The same phone as in line {line}.</source>
        <translation>與第 {line} 列的手機號碼相同。</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>{encoding}, split at {signs}</source>
        <translation>{encoding} 編碼，以{signs}分隔</translation>
    </message>
    <message>
        <source>sheet {name}; hidden and not read: {hidden}</source>
        <translation>工作表 {name}；隱藏的未讀取：{hidden}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>工作表 {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading the file ...</source>
        <translation>正在讀取檔案……</translation>
    </message>
    <message>
        <source>Trying the list ...</source>
        <translation>正在試算……</translation>
    </message>
    <message>
        <source>Making a backup first ...</source>
        <translation>正在先做備份……</translation>
    </message>
    <message>
        <source>Exporting ...</source>
        <translation>正在匯出……</translation>
    </message>
    <message>
        <source>Stopping; nothing will be kept ...</source>
        <translation>正在停止，不會保留任何內容……</translation>
    </message>
    <message>
        <source>Importing: {done} of {of}</source>
        <translation>正在匯入：{done} / {of}</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>匯入與匯出</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>逐一核對</translation>
    </message>
    <message>
        <source>First say: day or month first?</source>
        <translation>請先選擇日和月的順序</translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation>還沒有可匯入的內容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>匯入 1 列</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>匯入 {n} 列</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>換一個檔案</translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark is not closed.</source>
        <translation>第 {line} 列：引號沒有成對。</translation>
    </message>
    <message>
        <source>Choose the column that holds: {field}.</source>
        <translation>請指定哪一欄是：{field}。</translation>
    </message>
    <message>
        <source>This file was already imported on {day}. Nothing was done.</source>
        <translation>這個檔案已於 {day} 匯入過，這次沒有改動。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>已停止，沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Members changed meanwhile. Look at the list again, then import.</source>
        <translation>會員資料剛有變動，請重新檢視後再匯入。</translation>
    </message>
    <message>
        <source>There is something at {path} already. It was left as it is.</source>
        <translation>{path} 已經存在，沒有改動。</translation>
    </message>
    <message>
        <source>This export was made by a newer ShopClub.</source>
        <translation>這份匯出由更新版本的 ShopClub 生成。</translation>
    </message>
    <message>
        <source>{part} is not as it was written.</source>
        <translation>{part} 與匯出時不一致。</translation>
    </message>
    <message>
        <source>{part} has more than {n} rows. Export as CSV instead.</source>
        <translation>{part} 超過 {n} 列，請改用 CSV 匯出。</translation>
    </message>
    <message>
        <source>Line {line}: a cell has more than {most} characters.</source>
        <translation>第 {line} 行：有一個儲存格超過 {most} 個字元。</translation>
    </message>
    <message>
        <source>This is not an export of everything from ShopClub.</source>
        <translation>這不是 ShopClub 的全部資料匯出。</translation>
    </message>
    <message>
        <source>{part} has more rows than a sheet can hold. Bring back the CSV parts instead.</source>
        <translation>{part} 的列數超過一張工作表的上限，請改用 CSV 檔案還原。</translation>
    </message>
    <message>
        <source>Sheet {part}, row {row} is not as it was written. Nothing was done.</source>
        <translation>工作表 {part} 的第 {row} 列與匯出時不一致，沒有還原任何內容。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>這個檔案是空的。</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>這不是可以讀取的檔案。</translation>
    </message>
    <message>
        <source>This is not a table. Choose a CSV, XLSX or XLS file.</source>
        <translation>這不是表格，請選擇 CSV、XLSX 或 XLS 檔案。</translation>
    </message>
    <message>
        <source>This is an Excel file with another name. Let it end in .xlsx or .xls.</source>
        <translation>這是改了名的 Excel 檔案，請把字尾改回 .xlsx 或 .xls。</translation>
    </message>
    <message>
        <source>This file is damaged or unsafe.</source>
        <translation>檔案已損壞或不安全。</translation>
    </message>
    <message>
        <source>This file is password protected. Save it without a password first.</source>
        <translation>檔案有密碼保護，請先另存為無密碼的檔案。</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>檔案裡沒有內容。</translation>
    </message>
    <message>
        <source>There are no rows on that sheet.</source>
        <translation>那張工作表裡沒有內容。</translation>
    </message>
    <message>
        <source>This file is larger than {n} MB.</source>
        <translation>檔案超過 {n} MB。</translation>
    </message>
    <message>
        <source>This file unpacks to more than {n} MB.</source>
        <translation>檔案解壓後超過 {n} MB。</translation>
    </message>
    <message>
        <source>This list has more than {n} rows. Cut it in parts.</source>
        <translation>名單超過 {n} 列，請分成幾份。</translation>
    </message>
    <message>
        <source>This list has more than {n} columns.</source>
        <translation>名單超過 {n} 欄。</translation>
    </message>
    <message>
        <source>This list has more than {n} cells. Cut it in parts.</source>
        <translation>名單超過 {n} 個單元格，請分成幾份。</translation>
    </message>
    <message>
        <source>This is not a day: {entry}</source>
        <translation>不是日期：{entry}</translation>
    </message>
    <message>
        <source>Day or month first? {entry}</source>
        <translation>日在前還是月在前？{entry}</translation>
    </message>
    <message>
        <source>Points are whole numbers: {entry}</source>
        <translation>點數須為整數：{entry}</translation>
    </message>
    <message>
        <source>Points cannot be less than 0: {entry}</source>
        <translation>點數不能小於 0：{entry}</translation>
    </message>
    <message>
        <source>So many points cannot be: {entry}</source>
        <translation>點數過多：{entry}</translation>
    </message>
    <message>
        <source>Formula in {entry}: save the file as values.</source>
        <translation>{entry} 是公式，請另存為數值後再匯入。</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>日期在將來。</translation>
    </message>
    <message>
        <source>Purchases are kept from 1960 on.</source>
        <translation>消費記錄最早可到 1960 年。</translation>
    </message>
    <message>
        <source>Members are kept from 1960 on.</source>
        <translation>入會日期從 1960 年起才能記錄。</translation>
    </message>
    <message>
        <source>This row has 1 cell, not as many as the others.</source>
        <translation>這一列有 1 格，與其他列不一致。</translation>
    </message>
    <message>
        <source>This row has {n} cells, not as many as the others.</source>
        <translation>這一列有 {n} 格，與其他列不一致。</translation>
    </message>
    <message>
        <source>Not known as a gender: {entry}</source>
        <translation>無法識別的性別：{entry}</translation>
    </message>
    <message>
        <source>No member has {entry}.</source>
        <translation>沒有會員使用 {entry}。</translation>
    </message>
    <message>
        <source>This row names no member.</source>
        <translation>這一列沒有寫明會員。</translation>
    </message>
    <message>
        <source>Another member has the code {entry}.</source>
        <translation>卡號 {entry} 已屬於其他會員。</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>這一天已經過去了。</translation>
    </message>
    <message>
        <source>{entry} stands in the list twice.</source>
        <translation>{entry} 在名單裡出現了兩次。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card or code</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入會日期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>介紹人</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期時間</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Point balances</source>
        <translation>點數餘額</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>消費記錄</translation>
    </message>
    <message>
        <source>{members} would come in with {points}.</source>
        <translation>將匯入 {members}，共 {points}。</translation>
    </message>
    <message>
        <source>{members} would come in and {rows} be merged, with {points}.</source>
        <translation>將匯入 {members}，合併 {rows}，共 {points}。</translation>
    </message>
    <message>
        <source>{members} would be given {points}.</source>
        <translation>將為 {members}記入 {points}。</translation>
    </message>
    <message>
        <source>{purchases} of {money} would come in.</source>
        <translation>將匯入 {purchases}，共 {money}。</translation>
    </message>
    <message>
        <source>{rows} read, {out} left out</source>
        <translation>讀取 {rows}，{out} 列不匯入</translation>
    </message>
    <message>
        <source>Imported: {purchases} of {money}; {lifted} reached a tier.</source>
        <translation>已匯入 {purchases}，共 {money}；{lifted}升級。</translation>
    </message>
    <message>
        <source>1 who came in may be a member already.</source>
        <translation>匯入的會員中有 1 位可能早已入會。</translation>
    </message>
    <message>
        <source>Exported: {rows} to {path}</source>
        <translation>已匯出 {rows}到 {path}</translation>
    </message>
    <message>
        <source>1 purchase</source>
        <translation>1 筆消費</translation>
    </message>
    <message>
        <source>{n} purchases</source>
        <translation>{n} 筆消費</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 列</translation>
    </message>
    <message>
        <source>Imported: {points}.</source>
        <translation>已記入 {points}。</translation>
    </message>
    <message>
        <source>Imported: {members}, {points}.</source>
        <translation>已匯入 {members}，共 {points}。</translation>
    </message>
    <message>
        <source>Imported: {members}, {rows} merged, {points}.</source>
        <translation>已匯入 {members}，合併 {rows}，共 {points}。</translation>
    </message>
    <message>
        <source>{n} who came in may be members already.</source>
        <translation>匯入的會員中有 {n} 位可能早已入會。</translation>
    </message>
    <message>
        <source>People were erased here, the last on {day}; nothing says any more who. If this list is older, take them out of it before you import.</source>
        <translation>這家店抹除過會員，最近一次是 {day}，已不知道是誰。如果這份名單更早，請先從中去掉他們再匯入。</translation>
    </message>
    <message>
        <source>{entry} is {day}</source>
        <translation>{entry} 即 {day}</translation>
    </message>
</context>
<context>
    <name>FailedPrints</name>
    <message>
        <source>Open again</source>
        <translation>再開一次</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新列印</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>不列印了</translation>
    </message>
    <message>
        <source>{count} papers were not printed.</source>
        <translation>{count} 張沒有列印出來。</translation>
    </message>
    <message>
        <source>The cash drawer did not open.</source>
        <translation>錢箱沒有打開。</translation>
    </message>
    <message>
        <source>{paper} was not printed.</source>
        <translation>{paper} 沒有列印出來。</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Days that matter</source>
        <translation>家庭紀念日</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>&amp;Whose day</source>
        <translation>誰的日子(&amp;W)</translation>
    </message>
    <message>
        <source>daughter Lan, wedding ...</source>
        <translation>如：女兒小蘭、結婚紀念日</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>No day yet: a child&apos;s birthday, a wedding?</source>
        <translation>還沒有紀念日：孩子的生日？結婚紀念日？</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>修改(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;dd a day</source>
        <translation>新增(&amp;D)</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>還有 {n} 個</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>刪除 {name}</translation>
    </message>
    <message>
        <source>{day}, {year}</source>
        <translation>{year}年{day}</translation>
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
        <source>The gift was NOT saved. {cause}</source>
        <translation>禮品兌換沒有儲存。{cause}</translation>
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
        <source>The shop file vanished from {path}. Put it back, then start again.</source>
        <translation>店鋪檔案從 {path} 消失了。請放回原處後重新啟動。</translation>
    </message>
    <message>
        <source>The shop file vanished from {path}. All that was saved is in {copy}.</source>
        <translation>店鋪檔案從 {path} 消失了。已儲存的全部內容都在 {copy}。</translation>
    </message>
    <message>
        <source>There is no shop file at {path}, only its journal with the last sales. Put the file back there, and nothing is lost. Beside another one the journal is kept, but only its own file can take it up.</source>
        <translation>{path} 沒有店鋪檔案，只剩記著最後幾筆銷售的日誌檔。把店鋪檔案放回原處，什麼也不會丟。換上別的檔案時，日誌檔會保留，但只有原來的店鋪檔案能再用上它。</translation>
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
        <source>{path} is empty. A copy that failed leaves such a file.</source>
        <translation>{path} 是空的。複製失敗時會留下這樣的檔案。</translation>
    </message>
    <message>
        <source>{path} is a file of another program, or its start is damaged.</source>
        <translation>{path} 是別的程式的檔案，或是它的開頭已損壞。</translation>
    </message>
    <message>
        <source>The start of {path} is damaged, or the shop is encrypted and its key file {key_file} is missing. Take that from the last backup, then try again.</source>
        <translation>{path} 的開頭已損壞；或是店鋪已加密，而它的金鑰檔 {key_file} 不在旁邊。請從最近一次備份旁取回金鑰檔，再試一次。</translation>
    </message>
    <message>
        <source>{path} is not a shop file of ShopClub.</source>
        <translation>{path} 不是 ShopClub 的店鋪檔案。</translation>
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
        <source>The end of {path} is missing. Open a backup.</source>
        <translation>{path} 的結尾缺失。請打開備份。</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer may not read {path}.</source>
        <translation>目前登入這台電腦的使用者無權讀取 {path}。</translation>
    </message>
    <message>
        <source>The shop file is older than what was saved last, at {time}: 1 entry of the log is missing. It was put back by hand, or lost its journal.</source>
        <translation>店鋪檔案比 {time} 最後儲存的內容舊：缺少 1 條日誌。檔案可能被人手動換回，或者遺失了隨附的日誌檔。</translation>
    </message>
    <message>
        <source>The shop file is older than what was saved last, at {time}: {n} entries of the log are missing. It was put back by hand, or lost its journal.</source>
        <translation>店鋪檔案比 {time} 最後儲存的內容舊：缺少 {n} 條日誌。檔案可能被人手動換回，或者遺失了隨附的日誌檔。</translation>
    </message>
    <message>
        <source>{path} is not the shop that was open here last: another file took its place.</source>
        <translation>{path} 不是上次在這裡打開的店鋪：它被另一個檔案取代了。</translation>
    </message>
    <message>
        <source>The log of the shop is broken at line {line}: the file was changed or damaged.</source>
        <translation>店鋪日誌在第 {line} 條斷開：檔案被改動過或已損壞。</translation>
    </message>
    <message>
        <source>The shop file is damaged. Open a backup.</source>
        <translation>店鋪檔案已損壞，請開啟備份。</translation>
    </message>
    <message>
        <source>{path} is open on the computer {host}, by {user}. Close it there, then try again: two computers at once would damage it.</source>
        <translation>{path} 正在電腦 {host} 上由 {user} 開啟。請先在那裡關閉，再試一次：兩台電腦同時使用會損壞它。</translation>
    </message>
    <message>
        <source>{program} of {user} holds {path}. Close it there, then try again.</source>
        <translation>{path} 被 {user} 的程式 {program} 佔用。請先在那裡關閉，再試一次。</translation>
    </message>
    <message>
        <source>{program} holds {path}. Close it, then try again.</source>
        <translation>{path} 被程式 {program} 佔用。請關閉它，再試一次。</translation>
    </message>
    <message>
        <source>Another program holds {path}. Close it, then try again.</source>
        <translation>{path} 被另一個程式佔用。請關閉它，再試一次。</translation>
    </message>
    <message>
        <source>{path} lies on a network drive. The log that keeps every sale safe does not work over a network: sales may be lost and the file damaged. Keep the shop on this computer&apos;s own disk; backups may go to the network.</source>
        <translation>{path} 在網路磁碟機上。保證每筆銷售安全的日誌（WAL）在網路上不起作用：銷售可能遺失，檔案可能損壞。請把店鋪放在本機自己的磁碟上；備份可以放到網路上。</translation>
    </message>
    <message>
        <source>{path} lies in a folder that {service} keeps in step with other computers. It copies the file in the middle of a sale, and may put an older one in its place. Keep the shop outside that folder; backups may go into it.</source>
        <translation>{path} 在 {service} 的同步資料夾裡。它會在銷售進行中複製檔案，還可能用舊檔案取代它。請把店鋪放在該資料夾之外；備份可以放進去。</translation>
    </message>
    <message>
        <source>{path} lies on a stick or another disk that can be pulled out. If it comes loose during a sale, the sale is lost and the file may be damaged. Keep the shop on this computer&apos;s own disk; backups may go to the stick.</source>
        <translation>{path} 在隨身碟或其他可拔出的磁碟上。如果在銷售時鬆脫，這筆銷售會遺失，檔案也可能損壞。請把店鋪放在本機自己的磁碟上；備份可以放到隨身碟。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>磁碟已滿，請騰出空間後再試。</translation>
    </message>
    <message>
        <source>The disk is full: {n} MB are left in {place}. Make room, then try again.</source>
        <translation>磁碟已滿：{place} 只剩 {n} MB。請騰出空間後再試。</translation>
    </message>
    <message>
        <source>Another program holds the shop file. Close it, then try again.</source>
        <translation>店鋪檔案被別的程式占用，請關閉它再試。</translation>
    </message>
    <message>
        <source>The shop is open to be read only: nothing is saved in it.</source>
        <translation>店鋪以唯讀方式開啟：不會儲存任何內容。</translation>
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
        <source>{name} cannot be read. Close it in other programs, then try again.</source>
        <translation>無法讀取 {name}。請在其他程式中關閉它，然後再試。</translation>
    </message>
    <message>
        <source>The shop file could not be read or written ({reason}).</source>
        <translation>店鋪檔案無法讀寫（{reason}）。</translation>
    </message>
    <message>
        <source>The disk is full: the file was not saved.</source>
        <translation>磁碟已滿，檔案沒有儲存。</translation>
    </message>
    <message>
        <source>The file could not be saved in {folder}.</source>
        <translation>檔案無法儲存到 {folder}。</translation>
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
    <message>
        <source>{place} does not answer. Is it on?</source>
        <translation>{place} 沒有回應，印表機開了嗎？</translation>
    </message>
    <message>
        <source>{place} takes no connection. Is it on?</source>
        <translation>連不上 {place}，印表機開了嗎？</translation>
    </message>
    <message>
        <source>No machine on the network is called {place}.</source>
        <translation>網路上找不到 {place}。</translation>
    </message>
    <message>
        <source>{place} is not there. Is it plugged in?</source>
        <translation>找不到 {place}，接好了嗎？</translation>
    </message>
    <message>
        <source>ShopClub may not write to {place}.</source>
        <translation>沒有寫入 {place} 的權限。</translation>
    </message>
    <message>
        <source>Another program holds {place}.</source>
        <translation>{place} 正被其他程式占用。</translation>
    </message>
    <message>
        <source>There is no room left at {place}.</source>
        <translation>{place} 已經沒有空間了。</translation>
    </message>
    <message>
        <source>{place} did not take the paper. Check it.</source>
        <translation>{place} 沒有列印，請檢查一下。</translation>
    </message>
    <message>
        <source>{path} is encrypted. It opens with its passphrase or the code of its recovery sheet.</source>
        <translation>{path} 已加密，要用通行短語或復原單上的復原碼打開。</translation>
    </message>
    <message>
        <source>{path} is missing or damaged. Take the one beside the last backup.</source>
        <translation>{path} 遺失或損壞，請取用最近一份備份旁邊的那份。</translation>
    </message>
    <message>
        <source>Stopped. The shop file is as it was.</source>
        <translation>已停止，店鋪檔案和原來一樣。</translation>
    </message>
    <message>
        <source>This computer has no memory left for a PIN, a code or a passphrase. Close other programs, then try again: this was no wrong try.</source>
        <translation>這台電腦的記憶體不足，無法核對密碼、復原碼或通行短語。請關閉其他程式後再試；這一次不算輸錯。</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Nobody bought for the first time in these months.</source>
        <translation>這幾個月沒有首次消費的會員。</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>首次購買</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>每日銷售</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>others</source>
        <translation>非會員</translation>
    </message>
    <message>
        <source>0%</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>100% of members</source>
        <translation>100% 會員</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>少來</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>常來</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>Stayed away</source>
        <translation>未再來</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次購買</translation>
    </message>
    <message>
        <source>Members&apos; basket</source>
        <translation>會員客單價</translation>
    </message>
    <message>
        <source>Visits each</source>
        <translation>人均次數</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>間隔天數</translation>
    </message>
    <message>
        <source>80% comes from</source>
        <translation>八成銷售來自</translation>
    </message>
    <message>
        <source>{issued} issued, {back} taken back by refunds</source>
        <translation>發放 {issued}，退貨收回 {back}</translation>
    </message>
    <message>
        <source>{redeemed} redeemed, {back} given back by refunds</source>
        <translation>兌換 {redeemed}，退貨退回 {back}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Lapsed unused</source>
        <translation>到期未用</translation>
    </message>
    <message>
        <source>Breakage</source>
        <translation>點數未用率</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未兌換餘額</translation>
    </message>
    <message>
        <source>Open member</source>
        <translation>開啟會員</translation>
    </message>
    <message>
        <source>Nobody is behind this figure.</source>
        <translation>這個數字後面沒有會員。</translation>
    </message>
    <message>
        <source>The first {shown} of {all} are listed.</source>
        <translation>共 {all} 位，列出前 {shown} 位。</translation>
    </message>
    <message>
        <source>Bought in {period}</source>
        <translation>{period}有購買的會員</translation>
    </message>
    <message>
        <source>Bought on two days or more in {period}</source>
        <translation>{period}在兩天以上購買的會員</translation>
    </message>
    <message>
        <source>Came again in {period}</source>
        <translation>{period}再次光臨的會員</translation>
    </message>
    <message>
        <source>Stayed away in {period}</source>
        <translation>{period}沒有再來的會員</translation>
    </message>
    <message>
        <source>First purchase in {period}</source>
        <translation>{period}首次購買的會員</translation>
    </message>
    <message>
        <source>Joined in {period}</source>
        <translation>{period}加入的會員</translation>
    </message>
    <message>
        <source>Of this tier, bought in {period}</source>
        <translation>{period}購買的本等級會員</translation>
    </message>
    <message>
        <source>Spent most in {period}</source>
        <translation>{period}消費最多的會員</translation>
    </message>
    <message>
        <source>First bought in {cohort}, bought in {month}</source>
        <translation>{cohort} 首次購買、{month} 也購買</translation>
    </message>
    <message>
        <source>Recency {recency}, frequency {often}</source>
        <translation>最近 {recency} 分，頻次 {often} 分</translation>
    </message>
    <message>
        <source>Bought often, now silent</source>
        <translation>常來但近來沉默</translation>
    </message>
    <message>
        <source>Points at the end of {period}</source>
        <translation>{period}末的點數</translation>
    </message>
    <message>
        <source>Points issued in {period}</source>
        <translation>{period}發放的點數</translation>
    </message>
    <message>
        <source>Points redeemed in {period}</source>
        <translation>{period}兌換的點數</translation>
    </message>
    <message>
        <source>Points lapsed in {period}</source>
        <translation>{period}到期未用的點數</translation>
    </message>
    <message>
        <source>{step}, before {period}</source>
        <translation>{step}（{period}之前）</translation>
    </message>
    <message>
        <source>{step}, came in {period}</source>
        <translation>{step}（{period}進入）</translation>
    </message>
    <message>
        <source>{step}, left in {period}</source>
        <translation>{step}（{period}離開）</translation>
    </message>
    <message>
        <source>{step}, at the end of {period}</source>
        <translation>{step}（{period}末）</translation>
    </message>
    <message>
        <source>{totals}; {n} only refunded</source>
        <translation>{totals}；另有 {n} 人只退款</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次光臨</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>erased member</source>
        <translation>已刪除的會員</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>自選</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <translation>{year}年第{week}週</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year}年第{quarter}季度</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{points} pt</source>
        <translation>{points} 個百分點</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>存為 CSV</translation>
    </message>
    <message>
        <source>Save XLSX</source>
        <translation>存為 XLSX</translation>
    </message>
    <message>
        <source>Reading the figures ...</source>
        <translation>正在讀取數字……</translation>
    </message>
    <message>
        <source>The first {shown} of {all} rows; a CSV file has them all.</source>
        <translation>共 {all} 列，顯示前 {shown} 列；CSV 檔案裡是全部。</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>經營分析</translation>
    </message>
    <message>
        <source>Nothing was sold in this period. Choose another one above.</source>
        <translation>這段時間沒有銷售，請在上面另選一段。</translation>
    </message>
    <message>
        <source>{day}: {money}</source>
        <translation>{day}：{money}</translation>
    </message>
    <message>
        <source>members {money}</source>
        <translation>會員 {money}</translation>
    </message>
    <message>
        <source>was {figure}</source>
        <translation>原為 {figure}</translation>
    </message>
    <message>
        <source>{few} make {share}</source>
        <translation>{few} 占 {share}</translation>
    </message>
    <message>
        <source>First bought in {cohort}, bought in {month}: {n}</source>
        <translation>{cohort}首次購買、{month}也購買：{n}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Long ago</source>
        <translation>久未來</translation>
    </message>
    <message>
        <source>Recency {recency}, frequency {often}: {n}</source>
        <translation>最近 {recency} 分，頻次 {often} 分：{n}</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>會員等級</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>share of sales</source>
        <translation>占銷售額</translation>
    </message>
    <message>
        <source>Cohort retention</source>
        <translation>各月新客留存</translation>
    </message>
    <message>
        <source>% still buying, months on</source>
        <translation>之後各月仍購買的 %</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>最近與頻次</translation>
    </message>
    <message>
        <source>members to date</source>
        <translation>截至今日的會員</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>回頭情況</translation>
    </message>
    <message>
        <source>Ladder of loyalty</source>
        <translation>忠誠階梯</translation>
    </message>
    <message>
        <source>{days}; nothing before to compare with.</source>
        <translation>{days}；之前沒有可比的資料。</translation>
    </message>
    <message>
        <source>{days}, against {before}. Click any figure to see the members behind it.</source>
        <translation>{days}，對比{before}。點任一數字可看到背後的會員。</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>{day}起的一週</translation>
    </message>
    <message>
        <source>bought often, now silent</source>
        <translation>常來但近來沉默</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>去挽回</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>未用會員卡</translation>
    </message>
    <message>
        <source>Sales, net of refunds</source>
        <translation>淨銷售額</translation>
    </message>
    <message>
        <source>Members&apos; share</source>
        <translation>會員占比</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>客單價</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message>
        <source>Repurchase rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <source>Points liability</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>時間長短</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>First day, as 2026-10-03</source>
        <translation>第一天，如 2026-10-03</translation>
    </message>
    <message>
        <source>Last day, as 2026-11-15</source>
        <translation>最後一天，如 2026-11-15</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation>PDF 摘要</translation>
    </message>
    <message>
        <source>before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>came</source>
        <translation>進入</translation>
    </message>
    <message>
        <source>left</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Suspect: none in 90 days</source>
        <translation>觀望：90 天從未購買</translation>
    </message>
    <message>
        <source>Prospect: none so far</source>
        <translation>潛在：尚未購買</translation>
    </message>
    <message>
        <source>First-time: bought once</source>
        <translation>初次：買過 1 次</translation>
    </message>
    <message>
        <source>Repeat: 2 to 4 times</source>
        <translation>再購：買過 2 至 4 次</translation>
    </message>
    <message>
        <source>Client: 5 times or more</source>
        <translation>常客：買過 5 次以上</translation>
    </message>
    <message>
        <source>Advocate: brought a friend</source>
        <translation>推薦：帶來朋友的常客</translation>
    </message>
    <message>
        <source>Inactive for 90 days</source>
        <translation>沉睡：90 天沒有購買</translation>
    </message>
    <message>
        <source>Members&apos; sales</source>
        <translation>會員銷售額</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Ms</source>
        <translation>女士 收</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>先生 收</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Happy birthday</source>
        <translation>生日快樂</translation>
    </message>
    <message>
        <source>{gift}: {when}</source>
        <translation>{gift}：{when}</translation>
    </message>
    <message>
        <source>Its number: {code}</source>
        <translation>券號：{code}</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>盼您常來。</translation>
    </message>
    <message>
        <source>Dear Ms {name},</source>
        <translation>{name} 女士：</translation>
    </message>
    <message>
        <source>Dear Mr {name},</source>
        <translation>{name} 先生：</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>{name}：</translation>
    </message>
    <message>
        <source>Your birthday by the lunar calendar, {lunar}, is on {day} this year. Everybody at {shop} wishes you good health, a happy family and joy every day!</source>
        <translation>農曆{lunar}（今年是 {day}）是您的生日，{shop}全體店員祝您身體健康、闔家幸福、天天開心！</translation>
    </message>
    <message>
        <source>Your birthday is on {day}. Everybody at {shop} wishes you good health, a happy family and joy every day!</source>
        <translation>{day}是您的生日，{shop}全體店員祝您身體健康、闔家幸福、天天開心！</translation>
    </message>
    <message>
        <source>{first} to {last}, free</source>
        <translation>{first}至 {last}，免費領取</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 點</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>送 {n} 點</translation>
    </message>
    <message>
        <source>Double points</source>
        <translation>雙倍點數</translation>
    </message>
    <message>
        <source>Points x{times}</source>
        <translation>{times} 倍點數</translation>
    </message>
    <message>
        <source>{first} to {last}, on one purchase</source>
        <translation>{first}至 {last}，一次消費有效</translation>
    </message>
    <message>
        <source>A voucher: {off} off</source>
        <translation>優惠券：優惠 {off}</translation>
    </message>
    <message>
        <source>A voucher: {off} off from {minimum} on</source>
        <translation>優惠券：滿 {minimum} 優惠 {off}</translation>
    </message>
    <message>
        <source>Thank you for being our customer.</source>
        <translation>感謝您的光顧。</translation>
    </message>
    <message>
        <source>Thank you for a year with us.</source>
        <translation>感謝您一年來的光顧。</translation>
    </message>
    <message>
        <source>Thank you for {n} years with us.</source>
        <translation>感謝您 {n} 年來的光顧。</translation>
    </message>
    <message>
        <source>A gift waits for you this year:</source>
        <translation>今年我們為您備了一份禮：</translation>
    </message>
    <message>
        <source>leap month {month}, day {day}</source>
        <translation>閏 {month} 月 {day} 日</translation>
    </message>
    <message>
        <source>month {month}, day {day}</source>
        <translation>{month} 月 {day} 日</translation>
    </message>
    <message>
        <source>Birthday voucher</source>
        <translation>生日券</translation>
    </message>
    <message>
        <source>{condition}, yours alone, once</source>
        <translation>{condition}，限本人一次</translation>
    </message>
    <message>
        <source>show it when you pay</source>
        <translation>結帳時請出示</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>manager</source>
        <translation>店長</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>收銀員</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>Member joined</source>
        <translation>新會員入會</translation>
    </message>
    <message>
        <source>Particulars changed</source>
        <translation>會員資料修改</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>補卡</translation>
    </message>
    <message>
        <source>Further code of a card added</source>
        <translation>加了一個舊卡號</translation>
    </message>
    <message>
        <source>Membership frozen</source>
        <translation>會員凍結</translation>
    </message>
    <message>
        <source>Membership unfrozen</source>
        <translation>會員解凍</translation>
    </message>
    <message>
        <source>Left the club</source>
        <translation>退會</translation>
    </message>
    <message>
        <source>Day of the family added</source>
        <translation>加了家人紀念日</translation>
    </message>
    <message>
        <source>Day of the family removed</source>
        <translation>刪了家人紀念日</translation>
    </message>
    <message>
        <source>Tag given to {members}</source>
        <translation>給{members}加了標籤</translation>
    </message>
    <message>
        <source>Tag taken from {members}</source>
        <translation>去掉{members}的標籤</translation>
    </message>
    <message>
        <source>Note about a member written</source>
        <translation>為會員寫了備註</translation>
    </message>
    <message>
        <source>Note about a member removed</source>
        <translation>刪除了會員的備註</translation>
    </message>
    <message>
        <source>Member {gone} merged into this one</source>
        <translation>會員 {gone} 併入本會員</translation>
    </message>
    <message>
        <source>Phone number shown in full</source>
        <translation>查看完整手機號碼</translation>
    </message>
    <message>
        <source>Person behind a membership erased</source>
        <translation>刪除會員個人資料</translation>
    </message>
    <message>
        <source>All data of a member handed out</source>
        <translation>把會員全部資料交給本人</translation>
    </message>
    <message>
        <source>Phone number taken: it is somebody else&apos;s now</source>
        <translation>收回手機號碼：號碼已換主人</translation>
    </message>
    <message>
        <source>{members} written to a file</source>
        <translation>{members}匯出成檔案</translation>
    </message>
    <message>
        <source>Report written to a file: {report}</source>
        <translation>報表匯出成檔案：{report}</translation>
    </message>
    <message>
        <source>Log written to a file</source>
        <translation>操作記錄匯出成檔案</translation>
    </message>
    <message>
        <source>Everything of the shop written to files</source>
        <translation>全店資料匯出成檔案</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>修改設定</translation>
    </message>
    <message>
        <source>Began to work here as {role}</source>
        <translation>到職，身分是{role}</translation>
    </message>
    <message>
        <source>Another name at work</source>
        <translation>員工改名</translation>
    </message>
    <message>
        <source>Own PIN changed</source>
        <translation>改了自己的密碼</translation>
    </message>
    <message>
        <source>New PIN given</source>
        <translation>給了新密碼</translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>Works here again as {role}</source>
        <translation>重新到職，身分是{role}</translation>
    </message>
    <message>
        <source>Role: {before} → {role}</source>
        <translation>職務：{before} → {role}</translation>
    </message>
    <message>
        <source>What roles may do was changed</source>
        <translation>修改職務權限</translation>
    </message>
    <message>
        <source>Recovery code made</source>
        <translation>產生復原碼</translation>
    </message>
    <message>
        <source>Recovery code taken back</source>
        <translation>收回復原碼</translation>
    </message>
    <message>
        <source>Wrong recovery code</source>
        <translation>復原碼不對</translation>
    </message>
    <message>
        <source>New PIN by the recovery code</source>
        <translation>用復原碼設了新密碼</translation>
    </message>
    <message>
        <source>Shop brought back, new PIN of the owner</source>
        <translation>店鋪資料遷回，店主設了新密碼</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Approved by PIN</source>
        <translation>輸入密碼核准</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>密碼不對</translation>
    </message>
    <message>
        <source>The shop file stays on a network drive</source>
        <translation>店鋪檔案保留在網路磁碟機上</translation>
    </message>
    <message>
        <source>The shop file stays in a synced folder</source>
        <translation>店鋪檔案保留在同步資料夾中</translation>
    </message>
    <message>
        <source>The shop file stays on a removable disk</source>
        <translation>店鋪檔案保留在可移除磁碟上</translation>
    </message>
    <message>
        <source>The shop file stays where it may be lost</source>
        <translation>店鋪檔案保留在可能遺失的位置</translation>
    </message>
    <message>
        <source>List of members imported</source>
        <translation>匯入會員名單</translation>
    </message>
    <message>
        <source>List of points imported</source>
        <translation>匯入點數名單</translation>
    </message>
    <message>
        <source>List of purchases imported</source>
        <translation>匯入消費記錄</translation>
    </message>
    <message>
        <source>Kept figures made anew</source>
        <translation>重新計算彙總數字</translation>
    </message>
    <message>
        <source>A doubt about the file was accepted</source>
        <translation>確認資料疑點後繼續使用</translation>
    </message>
    <message>
        <source>New recovery sheet for the key</source>
        <translation>新的金鑰復原單</translation>
    </message>
    <message>
        <source>Shop file encrypted</source>
        <translation>店鋪檔案已加密</translation>
    </message>
    <message>
        <source>Shop file decrypted</source>
        <translation>店鋪檔案已解密</translation>
    </message>
    <message>
        <source>Another key for the shop</source>
        <translation>更換店鋪金鑰</translation>
    </message>
    <message>
        <source>A backup took the place of the shop file</source>
        <translation>用備份還原了店鋪資料</translation>
    </message>
    <message>
        <source>What could be read of a damaged shop file</source>
        <translation>從損壞的店鋪檔案搶救的內容</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>{name}核准</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>last line at {time}</source>
        <translation>上一筆記錄在 {time}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>從 {day} 起</translation>
    </message>
    <message>
        <source>{points} earned</source>
        <translation>得 {points}</translation>
    </message>
    <message>
        <source>{points} used</source>
        <translation>用 {points}</translation>
    </message>
    <message>
        <source>{points} returned</source>
        <translation>退回 {points}</translation>
    </message>
    <message>
        <source>{points} taken back</source>
        <translation>收回 {points}</translation>
    </message>
    <message>
        <source>{points} let go</source>
        <translation>免收 {points}</translation>
    </message>
    <message>
        <source>counted {money}</source>
        <translation>清點 {money}</translation>
    </message>
    <message>
        <source>expected {money}</source>
        <translation>應有 {money}</translation>
    </message>
    <message>
        <source>purchases: {n}</source>
        <translation>消費 {n} 筆</translation>
    </message>
    <message>
        <source>reviewed: {n}</source>
        <translation>評定 {n} 位</translation>
    </message>
    <message>
        <source>moved: {n}</source>
        <translation>變動 {n} 位</translation>
    </message>
    <message>
        <source>updated: {n}</source>
        <translation>更新 {n} 位</translation>
    </message>
    <message>
        <source>left out: {n}</source>
        <translation>未匯入 {n} 列</translation>
    </message>
    <message>
        <source>sales lost by it: {n}</source>
        <translation>因此遺失 {n} 筆消費</translation>
    </message>
    <message>
        <source>lines: {n}</source>
        <translation>{n} 筆</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>About</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作記錄</translation>
    </message>
    <message>
        <source>{sign}1 point</source>
        <translation>{sign}1 點</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 點</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 位會員</translation>
    </message>
    <message>
        <source>{n} members</source>
        <translation>{n} 位會員</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Sale of {money}</source>
        <translation>收款 {money}</translation>
    </message>
    <message>
        <source>Sale undone, {money} given back</source>
        <translation>撤銷收款，退還 {money}</translation>
    </message>
    <message>
        <source>Refund of {money}</source>
        <translation>退款 {money}</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Clock of the computer confirmed</source>
        <translation>確認電腦時間</translation>
    </message>
    <message>
        <source>Gift given for {points}</source>
        <translation>兌換禮品，用 {points}</translation>
    </message>
    <message>
        <source>Gift taken back, {points} returned</source>
        <translation>退回禮品，返還 {points}</translation>
    </message>
    <message>
        <source>Voucher of {worth} issued</source>
        <translation>發券 {worth}</translation>
    </message>
    <message>
        <source>Voucher made void</source>
        <translation>作廢優惠券</translation>
    </message>
    <message>
        <source>Gift added to the catalogue</source>
        <translation>新增禮品</translation>
    </message>
    <message>
        <source>Gift of the catalogue changed</source>
        <translation>修改禮品</translation>
    </message>
    <message>
        <source>Picture of a gift changed</source>
        <translation>更換禮品圖片</translation>
    </message>
    <message>
        <source>{points} by hand</source>
        <translation>手動調整 {points}</translation>
    </message>
    <message>
        <source>Tier locked</source>
        <translation>鎖定等級</translation>
    </message>
    <message>
        <source>Tier unlocked</source>
        <translation>解鎖等級</translation>
    </message>
    <message>
        <source>Tiers reviewed</source>
        <translation>等級評定</translation>
    </message>
    <message>
        <source>This line is missing</source>
        <translation>這筆記錄不見了</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>ShopClub itself</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>{thing}, {whose}</source>
        <translation>{thing}，{whose}</translation>
    </message>
    <message>
        <source>Only the newest {n} lines are shown.</source>
        <translation>只顯示最新的 {n} 筆。</translation>
    </message>
    <message>
        <source>Target set: {figure}, {before} → {goal}</source>
        <translation>設定目標：{figure}，{before} → {goal}</translation>
    </message>
    <message>
        <source>Target changed: {figure}</source>
        <translation>修改目標：{figure}</translation>
    </message>
    <message>
        <source>Target ended: {figure}, {before} → {goal}</source>
        <translation>結束目標：{figure}，{before} → {goal}</translation>
    </message>
</context>
<context>
    <name>LogField</name>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>喜好</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>introduced by</source>
        <translation>介紹人</translation>
    </message>
    <message>
        <source>points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>step</source>
        <translation>計算單位</translation>
    </message>
    <message>
        <source>most of the bill</source>
        <translation>最多折抵</translation>
    </message>
    <message>
        <source>least balance</source>
        <translation>最低餘額</translation>
    </message>
    <message>
        <source>earning</source>
        <translation>累點規則</translation>
    </message>
    <message>
        <source>redeeming</source>
        <translation>折抵規則</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>效期</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月數</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>days of notice</source>
        <translation>提前提醒天數</translation>
    </message>
    <message>
        <source>days of grace</source>
        <translation>寬限天數</translation>
    </message>
    <message>
        <source>several multipliers</source>
        <translation>多個倍數</translation>
    </message>
    <message>
        <source>points that are owed</source>
        <translation>欠點處理</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>threshold in points</source>
        <translation>積分門檻</translation>
    </message>
    <message>
        <source>points times</source>
        <translation>點數倍數</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>折扣優惠</translation>
    </message>
    <message>
        <source>welcome points</source>
        <translation>升級禮點</translation>
    </message>
    <message>
        <source>what it brings besides</source>
        <translation>其他禮遇</translation>
    </message>
    <message>
        <source>what it sees early</source>
        <translation>優先享有</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>voucher in percent</source>
        <translation>優惠券折扣</translation>
    </message>
    <message>
        <source>least bill of the voucher</source>
        <translation>用券最低消費</translation>
    </message>
    <message>
        <source>months that count</source>
        <translation>計算月數</translation>
    </message>
    <message>
        <source>days around the birthday</source>
        <translation>生日前後天數</translation>
    </message>
    <message>
        <source>birthday gift</source>
        <translation>生日禮</translation>
    </message>
    <message>
        <source>gift number</source>
        <translation>禮品編號</translation>
    </message>
    <message>
        <source>days the date is told before</source>
        <translation>生日提前登記天數</translation>
    </message>
    <message>
        <source>days between two</source>
        <translation>兩次間隔天數</translation>
    </message>
    <message>
        <source>29 February</source>
        <translation>2月29日</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>hour at which the day ends</source>
        <translation>營業日結束時刻</translation>
    </message>
    <message>
        <source>country</source>
        <translation>國家或地區</translation>
    </message>
    <message>
        <source>phone is needed</source>
        <translation>必填手機號碼</translation>
    </message>
    <message>
        <source>notice is needed</source>
        <translation>必須同意告知</translation>
    </message>
    <message>
        <source>guardian below the age of</source>
        <translation>監護人同意年齡</translation>
    </message>
    <message>
        <source>highest amount</source>
        <translation>金額上限</translation>
    </message>
    <message>
        <source>highest refund</source>
        <translation>退款上限</translation>
    </message>
    <message>
        <source>days for a refund</source>
        <translation>退款期限天數</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>會員號數</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>配對</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>首月</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準值</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>儲存的檢視</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>店標</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>People told apart</source>
        <translation>確認不是同一人</translation>
    </message>
    <message>
        <source>Views of the members</source>
        <translation>會員檢視</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log {day}</source>
        <translation>操作記錄 {day}</translation>
    </message>
    <message>
        <source>log {day}.{ending}</source>
        <translation>操作記錄 {day}.{ending}</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>匯出操作記錄</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作記錄</translation>
    </message>
    <message>
        <source>No line meets all of this: take a condition away.</source>
        <translation>沒有符合全部條件的記錄，請去掉一個條件。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>About</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>操作類型</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>First day, as 2026-10-03</source>
        <translation>開始日期，如 2026-10-03</translation>
    </message>
    <message>
        <source>Last day, as 2026-10-03</source>
        <translation>結束日期，如 2026-10-03</translation>
    </message>
    <message>
        <source>Card, name ...</source>
        <translation>卡號、姓名...</translation>
    </message>
    <message>
        <source>Receipt, card, phone, name</source>
        <translation>收據號、卡號、手機、姓名</translation>
    </message>
    <message>
        <source>What the lines are about</source>
        <translation>記錄的對象</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>ShopClub itself</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;top writing, {percent}%</source>
        <translation>停止寫入(&amp;T)，{percent}%</translation>
    </message>
    <message>
        <source>&amp;CSV, with the hashes of the chain ...</source>
        <translation>CSV，附驗證鏈(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Excel workbook ...</source>
        <translation>Excel 表格(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;PDF ...</source>
        <translation>PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Sales and closings</source>
        <translation>收款與結帳</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Gifts and vouchers</source>
        <translation>禮品和優惠券</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Points and tiers by hand</source>
        <translation>點數和等級調整</translation>
    </message>
    <message>
        <source>Phone numbers and exports</source>
        <translation>手機號碼和匯出</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>員工和密碼</translation>
    </message>
    <message>
        <source>Imports and backups</source>
        <translation>匯入和備份</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>{n} found, looking on ...</source>
        <translation>找到 {n} 筆，繼續尋找…</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 筆</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} 筆</translation>
    </message>
    <message>
        <source>Checking the chain: {percent}%</source>
        <translation>正在核對：{percent}%</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>記錄被動過</translation>
    </message>
    <message>
        <source>1 line, unbroken</source>
        <translation>1 筆，完整無更動</translation>
    </message>
    <message>
        <source>{n} lines, unbroken</source>
        <translation>{n} 筆，完整無更動</translation>
    </message>
    <message>
        <source>And {n} more; shopclub check names them all.</source>
        <translation>還有 {n} 處，用 shopclub check 可全部列出。</translation>
    </message>
    <message>
        <source>Line {lines} was changed.</source>
        <translation>第 {lines} 筆被更動。</translation>
    </message>
    <message>
        <source>Line {lines} is missing.</source>
        <translation>第 {lines} 筆不見了。</translation>
    </message>
    <message>
        <source>Lines {lines} are missing.</source>
        <translation>第 {lines} 筆不見了。</translation>
    </message>
    <message>
        <source>Line {lines} was put in.</source>
        <translation>第 {lines} 筆是後來插入的。</translation>
    </message>
    <message>
        <source>Lines {lines} changed places.</source>
        <translation>第 {lines} 筆調換了位置。</translation>
    </message>
    <message>
        <source>Line {lines} cannot be proved: the one before it is missing.</source>
        <translation>第 {lines} 筆無法核對：它前面的一筆不見了。</translation>
    </message>
    <message>
        <source>The counter of lines says {first}, the last line is {last}.</source>
        <translation>記錄計數是 {first}，最後一筆卻是 {last}。</translation>
    </message>
    <message>
        <source>1 line written to {name}</source>
        <translation>已寫入 1 筆：{name}</translation>
    </message>
    <message>
        <source>{n} lines written to {name}</source>
        <translation>已寫入 {n} 筆：{name}</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>第 {n} 筆</translation>
    </message>
    <message>
        <source>hash {hash} ...</source>
        <translation>驗證碼 {hash}…</translation>
    </message>
</context>
<context>
    <name>LogPermission</name>
    <message>
        <source>to sell</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>to refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>to close the day</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>to go beyond a limit</source>
        <translation>超出限額</translation>
    </message>
    <message>
        <source>to confirm the clock</source>
        <translation>確認時間</translation>
    </message>
    <message>
        <source>to sign up members</source>
        <translation>辦會員</translation>
    </message>
    <message>
        <source>to see a member</source>
        <translation>查看會員</translation>
    </message>
    <message>
        <source>to open the office</source>
        <translation>開啟後台</translation>
    </message>
    <message>
        <source>to change settings</source>
        <translation>修改設定</translation>
    </message>
    <message>
        <source>to manage staff</source>
        <translation>管理員工</translation>
    </message>
    <message>
        <source>to lock a tier</source>
        <translation>鎖定等級</translation>
    </message>
    <message>
        <source>to adjust points</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <source>to manage gifts and vouchers</source>
        <translation>管理禮品和優惠券</translation>
    </message>
    <message>
        <source>to import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>to export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>to manage backups</source>
        <translation>管理備份</translation>
    </message>
    <message>
        <source>to see a phone number in full</source>
        <translation>查看完整手機號碼</translation>
    </message>
    <message>
        <source>to merge members</source>
        <translation>合併會員</translation>
    </message>
    <message>
        <source>to encrypt the shop file</source>
        <translation>加密店鋪檔案</translation>
    </message>
    <message>
        <source>to erase members</source>
        <translation>抹除會員</translation>
    </message>
    <message>
        <source>to move a phone number</source>
        <translation>把手機號轉給新主人</translation>
    </message>
    <message>
        <source>to read the log</source>
        <translation>查看操作記錄</translation>
    </message>
</context>
<context>
    <name>LogReason</name>
    <message>
        <source>goods returned</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>wrong amount</source>
        <translation>金額有誤</translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>當場撤銷</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>to call the member</source>
        <translation>聯絡會員</translation>
    </message>
    <message>
        <source>for a delivery</source>
        <translation>送貨</translation>
    </message>
    <message>
        <source>as they asked</source>
        <translation>本人要求</translation>
    </message>
    <message>
        <source>silent for years</source>
        <translation>多年未到店</translation>
    </message>
    <message>
        <source>again, after a backup</source>
        <translation>還原備份後再次刪除</translation>
    </message>
    <message>
        <source>to check the number</source>
        <translation>核對號碼</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動發放</translation>
    </message>
    <message>
        <source>bought with points</source>
        <translation>點數兌換</translation>
    </message>
    <message>
        <source>for a birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>for a tier</source>
        <translation>升級禮</translation>
    </message>
</context>
<context>
    <name>MemberActs</name>
    <message>
        <source>&amp;Points</source>
        <translation>點數(&amp;P)</translation>
    </message>
    <message>
        <source>as 50, or -50 to take</source>
        <translation>如 50；扣除寫 -50</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Reason to choose</source>
        <translation>選擇原因</translation>
    </message>
    <message>
        <source>Another reason ...</source>
        <translation>其他原因…</translation>
    </message>
    <message>
        <source>&amp;In your own words</source>
        <translation>自行填寫(&amp;I)</translation>
    </message>
    <message>
        <source>Adjust points</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <source>Counts for the balance, never for the tier.</source>
        <translation>只影響點數餘額，不影響等級。</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Lock the tier</source>
        <translation>鎖定等級</translation>
    </message>
    <message>
        <source>No review takes this tier away until it is unlocked.</source>
        <translation>解鎖之前，等級評定不會降低此等級。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Unlock the tier</source>
        <translation>解鎖等級</translation>
    </message>
    <message>
        <source>The next review judges this tier again.</source>
        <translation>下次評定會重新評定此等級。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Freeze this membership</source>
        <translation>凍結此會籍</translation>
    </message>
    <message>
        <source>Nothing is sold to it or redeemed by it; the counter says why.</source>
        <translation>凍結後不能消費或使用點數；櫃檯會顯示原因。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Unfreeze this membership</source>
        <translation>解除凍結此會籍</translation>
    </message>
    <message>
        <source>It is served again at once.</source>
        <translation>立即恢復正常使用。</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>解除凍結</translation>
    </message>
    <message>
        <source>Replace a lost card</source>
        <translation>補辦會員卡</translation>
    </message>
    <message>
        <source>A new number is given; the old card is refused from now on.</source>
        <translation>會發放新卡號；舊卡從現在起作廢。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>補辦</translation>
    </message>
    <message>
        <source>Show the phone number</source>
        <translation>顯示手機號碼</translation>
    </message>
    <message>
        <source>Who saw it and why is kept with the member.</source>
        <translation>誰因何查看會記錄在會員資料裡。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>The number is somebody else&apos;s now</source>
        <translation>此號碼現已歸他人所有</translation>
    </message>
    <message>
        <source>The number is taken from this member, and whoever has it now can join with it. Why is kept with the member.</source>
        <translation>將此號碼從該會員處移除，現在的機主即可用它入會。原因會隨該會員保存。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Leave the club</source>
        <translation>退會</translation>
    </message>
    <message>
        <source>No search or card finds this member any more, and the phone number is free again. Points stay in the ledger until they lapse.</source>
        <translation>查找和刷卡都不會再找到此會員，手機號碼可供他人使用。點數留在明細裡直到到期。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退會</translation>
    </message>
    <message>
        <source>{before} now, {change}, {after} then</source>
        <translation>現有 {before}，{change}，調整後 {after}</translation>
    </message>
    <message>
        <source>{said}; usable until {day}</source>
        <translation>{said}；有效至 {day}</translation>
    </message>
    <message>
        <source>Phone number shown: {reason}</source>
        <translation>查看了手機號碼：{reason}</translation>
    </message>
    <message>
        <source>The number went to somebody else: {reason}</source>
        <translation>號碼已歸他人：{reason}</translation>
    </message>
    <message>
        <source>{field} changed, was somebody who was erased</source>
        <translation>修改了{field}，原為一位已抹除的會員</translation>
    </message>
    <message>
        <source>{field} entered</source>
        <translation>填寫了{field}</translation>
    </message>
    <message>
        <source>{field} changed, was {before}</source>
        <translation>修改了{field}，原為 {before}</translation>
    </message>
    <message>
        <source>to call the member</source>
        <translation>聯絡會員</translation>
    </message>
    <message>
        <source>for a delivery</source>
        <translation>送貨</translation>
    </message>
    <message>
        <source>to check the number</source>
        <translation>核對號碼</translation>
    </message>
    <message>
        <source>From {first} to {then} by an import</source>
        <translation>因匯入由{first}升為{then}</translation>
    </message>
    <message>
        <source>All data handed out</source>
        <translation>已匯出全部資料</translation>
    </message>
    <message>
        <source>Day of the family added</source>
        <translation>新增了家庭紀念日</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>備註已刪除</translation>
    </message>
    <message>
        <source>Day of the family removed</source>
        <translation>刪除了家庭紀念日</translation>
    </message>
    <message>
        <source>Two memberships merged</source>
        <translation>兩個會員合併</translation>
    </message>
    <message>
        <source>{tier} locked</source>
        <translation>已鎖定{tier}</translation>
    </message>
    <message>
        <source>&amp;Adjust points ...</source>
        <translation>調整點數(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Lock the tier ...</source>
        <translation>鎖定等級(&amp;L)…</translation>
    </message>
    <message>
        <source>Un&amp;lock the tier ...</source>
        <translation>解鎖等級(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Freeze ...</source>
        <translation>凍結會籍(&amp;F)…</translation>
    </message>
    <message>
        <source>Un&amp;freeze ...</source>
        <translation>解除凍結(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Replace a lost card ...</source>
        <translation>補辦會員卡(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Show the phone number ...</source>
        <translation>顯示手機號碼(&amp;S)…</translation>
    </message>
    <message>
        <source>The &amp;number is somebody else&apos;s ...</source>
        <translation>此號碼已歸他人(&amp;N)…</translation>
    </message>
    <message>
        <source>Leave the &amp;club ...</source>
        <translation>退會(&amp;C)…</translation>
    </message>
    <message>
        <source>{tier} unlocked</source>
        <translation>已解鎖{tier}</translation>
    </message>
    <message>
        <source>From {first} to {then} by a purchase</source>
        <translation>因消費由{first}升為{then}</translation>
    </message>
    <message>
        <source>From {first} to {then} by a refund</source>
        <translation>因退款由{first}變為{then}</translation>
    </message>
    <message>
        <source>From {first} to {then} by a merge</source>
        <translation>因合併由{first}升為{then}</translation>
    </message>
    <message>
        <source>From {first} to {then} at a review</source>
        <translation>等級評定：由{first}變為{then}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>喜好</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>介紹人</translation>
    </message>
    <message>
        <source>Joined the club</source>
        <translation>入會</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>補辦了會員卡</translation>
    </message>
    <message>
        <source>Further code added</source>
        <translation>新增了其他卡號</translation>
    </message>
    <message>
        <source>Membership frozen</source>
        <translation>凍結了會籍</translation>
    </message>
    <message>
        <source>Membership unfrozen</source>
        <translation>解除了凍結</translation>
    </message>
    <message>
        <source>Left the club</source>
        <translation>已退會</translation>
    </message>
    <message>
        <source>Change particulars</source>
        <translation>修改資料</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>leave empty to keep the number</source>
        <translation>留空則保留原號</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>用逗號分開</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;phone</source>
        <translation>新手機號碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Birthday</source>
        <translation>生日(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Guardian</source>
        <translation>監護人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;llergies</source>
        <translation>過敏(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <translation>喜好(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>標籤(&amp;T)</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>下方顯示的內容</translation>
    </message>
    <message>
        <source>Change &amp;particulars ...</source>
        <translation>修改資料(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>MemberFile</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>會員卡號</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入會日期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>累計消費</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店次數</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近到店</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已退會</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Add a tag</source>
        <translation>加標籤</translation>
    </message>
    <message>
        <source>to {n} members</source>
        <translation>給 {n} 位會員</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>標籤(&amp;T)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>{n} people, for good; a backup comes first</source>
        <translation>{n} 人，永久抹除；會先做一次備份</translation>
    </message>
    <message>
        <source>Erase who was silent for years</source>
        <translation>抹除多年無往來者的資料</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>儲存為檢視</translation>
    </message>
    <message>
        <source>order and conditions, for everyone in the office</source>
        <translation>排序與條件，辦公室裡人人可用</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>members {day}.csv</source>
        <translation>會員 {day}.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>匯出會員</translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation>列印會員卡</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>累計消費</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>來店次數</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近來店</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入會</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已退會</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>欠</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Lunar leap {month_number}-{day_number}</source>
        <translation>農曆 閏{month}{day}</translation>
    </message>
    <message>
        <source>Lunar {month_number}-{day_number}</source>
        <translation>農曆 {month}{day}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>國曆 {month}{day}</translation>
    </message>
    <message>
        <source>{label}:</source>
        <translation>{label}：</translation>
    </message>
    <message>
        <source>{label}: {value}, Delete takes it away</source>
        <translation>{label}：{value}，按 Delete 去掉</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>what is left empty narrows nothing</source>
        <translation>留空的不限</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>days, 1 or more</source>
        <translation>天，至少 1</translation>
    </message>
    <message>
        <source>as 2026-12-31</source>
        <translation>如 2026-12-31</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>等級(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>標籤(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Spent at least</source>
        <translation>累計消費不少於(&amp;S)</translation>
    </message>
    <message>
        <source>Spent at &amp;most</source>
        <translation>累計消費不多於(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Points at least</source>
        <translation>點數不少於(&amp;P)</translation>
    </message>
    <message>
        <source>Points at m&amp;ost</source>
        <translation>點數不多於(&amp;O)</translation>
    </message>
    <message>
        <source>Away f&amp;or</source>
        <translation>未來店(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Birthday in</source>
        <translation>生日月份(&amp;B)</translation>
    </message>
    <message>
        <source>Last visit s&amp;ince</source>
        <translation>最近來店不早於(&amp;I)</translation>
    </message>
    <message>
        <source>Last visit b&amp;efore</source>
        <translation>最近來店早於(&amp;E)</translation>
    </message>
    <message>
        <source>Agree&amp;d to</source>
        <translation>已同意(&amp;D)</translation>
    </message>
    <message>
        <source>Sta&amp;nding</source>
        <translation>會籍(&amp;N)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已選</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}，已選</translation>
    </message>
    <message>
        <source>{name}, not chosen</source>
        <translation>{name}，未選</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>Nobody meets all of this: take a condition away.</source>
        <translation>沒有會員同時符合這些條件：去掉一個條件再看。</translation>
    </message>
    <message>
        <source>No members yet: F2 at the counter signs the first one up, Import and export brings in an old list.</source>
        <translation>還沒有會員：在櫃檯按 F2 登記第一位，或在「匯入與匯出」裡匯入舊名單。</translation>
    </message>
    <message>
        <source>Forget this &amp;view</source>
        <translation>刪除此檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Save as a &amp;view</source>
        <translation>儲存為檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Name, pinyin, phone, card</source>
        <translation>姓名、拼音、手機、卡號</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>查找會員</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>加條件(&amp;C)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>欄位(&amp;U)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找結果</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部會員</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Birthday in</source>
        <translation>生日月份</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>會籍</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>≤ {most}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>≥ {least}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <source>the membership notice</source>
        <translation>會員須知</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>優惠訊息</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>all who belong</source>
        <translation>全部在會</translation>
    </message>
    <message>
        <source>active only</source>
        <translation>只看正常</translation>
    </message>
    <message>
        <source>left the club</source>
        <translation>已退會</translation>
    </message>
    <message>
        <source>silent for years, to be erased</source>
        <translation>多年無往來，待抹除</translation>
    </message>
    <message>
        <source>counting ...</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>1 member, {points}</source>
        <translation>1 位，合計 {points}</translation>
    </message>
    <message>
        <source>{n} members, {points} in all</source>
        <translation>{n} 位，合計 {points}</translation>
    </message>
    <message>
        <source>{n} chosen; cards come {most} at a time</source>
        <translation>已選 {n} 人，會員卡每次印 {most} 張</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>已選 {n} 位</translation>
    </message>
    <message>
        <source>Erased: {done} of {whole}</source>
        <translation>已抹除：{done} / {whole}</translation>
    </message>
    <message>
        <source>Cards: {done} of {whole}</source>
        <translation>會員卡：{done} / {whole}</translation>
    </message>
    <message>
        <source>{tag}: given to {n} members.</source>
        <translation>已給 {n} 位會員加上「{tag}」。</translation>
    </message>
    <message>
        <source>{n} people erased; every sum stays.</source>
        <translation>已抹除 {n} 人的資料；各項合計不變。</translation>
    </message>
    <message>
        <source>{n} members written to {file}.</source>
        <translation>{n} 位會員已寫入 {file}。</translation>
    </message>
    <message>
        <source>{tag}: given to 1 member.</source>
        <translation>已給 1 位會員加上「{tag}」。</translation>
    </message>
    <message>
        <source>1 person erased; every sum stays.</source>
        <translation>已抹除 1 人的資料；各項合計不變。</translation>
    </message>
    <message>
        <source>1 member written to {file}.</source>
        <translation>1 位會員已寫入 {file}。</translation>
    </message>
    <message>
        <source>to 1 member</source>
        <translation>給 1 位會員</translation>
    </message>
    <message>
        <source>1 person, for good; a backup comes first</source>
        <translation>1 人，永久抹除；會先做一次備份</translation>
    </message>
    <message>
        <source>1 day or more</source>
        <translation>1 天以上</translation>
    </message>
    <message>
        <source>{n} days or more</source>
        <translation>{n} 天以上</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>未來店</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>{day} 之前</translation>
    </message>
    <message>
        <source>1 person was silent for years and is proposed for erasing.</source>
        <translation>有 1 人多年無往來，建議抹除。</translation>
    </message>
    <message>
        <source>{n} people were silent for years and are proposed for erasing.</source>
        <translation>有 {n} 人多年無往來，建議抹除。</translation>
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
        <source>frozen: {reason}</source>
        <translation>已凍結：{reason}</translation>
    </message>
    <message>
        <source>left the club</source>
        <translation>已退會</translation>
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
        <source>newest first</source>
        <translation>最新的在上</translation>
    </message>
    <message>
        <source>The first sale writes the first entry.</source>
        <translation>第一筆消費後，這裡就有記錄。</translation>
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
        <source>{amount} more keeps it</source>
        <translation>再消費 {amount} 保級</translation>
    </message>
    <message>
        <source>Spend for {tier}</source>
        <translation>{tier}保級消費</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>last visit {ago}</source>
        <translation>上次到店 {ago}</translation>
    </message>
    <message>
        <source>Usual interval</source>
        <translation>平均間隔</translation>
    </message>
    <message>
        <source>never here yet</source>
        <translation>還沒來過</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>客單價</translation>
    </message>
    <message>
        <source>a purchase on average</source>
        <translation>平均每筆</translation>
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
        <source>in {n} days</source>
        <translation>{n} 天後</translation>
    </message>
    <message>
        <source>lunar, {when}</source>
        <translation>農曆，{when}</translation>
    </message>
    <message>
        <source>Next birthday</source>
        <translation>下個生日</translation>
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
        <source>Brought along from the old list</source>
        <translation>從舊名單帶入</translation>
    </message>
    <message>
        <source>{gift}, gift slip {number}</source>
        <translation>{gift}，禮品兌換單 {number}</translation>
    </message>
    <message>
        <source>{gift} taken back, gift slip {number}</source>
        <translation>退回{gift}，禮品兌換單 {number}</translation>
    </message>
    <message>
        <source>Refund {number}, {amount}</source>
        <translation>退款 {number}，{amount}</translation>
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
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
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
    <name>Merge</name>
    <message>
        <source>Told differently: which is right?</source>
        <translation>兩邊資料不同：以哪個為準？</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Merge two memberships</source>
        <translation>合併兩個會員</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>&amp;Other membership of the same person</source>
        <translation>同一個人的另一個會員(&amp;O)</translation>
    </message>
    <message>
        <source>card, phone or name</source>
        <translation>卡號、手機號碼或姓名</translation>
    </message>
    <message>
        <source>&amp;Keep the other one instead</source>
        <translation>改為保留另一個(&amp;K)</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>合併後無法復原。</translation>
    </message>
    <message>
        <source>Points keep their last days. The card of the one that goes is refused from then on.</source>
        <translation>點數保留各自的到期日。被併入的會員的卡從此不能再用。</translation>
    </message>
    <message>
        <source>1 welcome point of the new tier comes with it.</source>
        <translation>另送新等級的升級禮 1 點。</translation>
    </message>
    <message>
        <source>{points} welcome points of the new tier come with it.</source>
        <translation>另送新等級的升級禮 {points} 點。</translation>
    </message>
    <message>
        <source>The tier is locked: no review takes it away.</source>
        <translation>等級已鎖定：審核時不會降級。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>消費次數</translation>
    </message>
    <message>
        <source>Bought in all</source>
        <translation>累計消費</translation>
    </message>
    <message>
        <source>Unused vouchers</source>
        <translation>未用的券</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入會日</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>{name}（保留）</translation>
    </message>
    <message>
        <source>{name} goes</source>
        <translation>{name}（併入）</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>合併後</translation>
    </message>
    <message>
        <source>&amp;Merge with another membership ...</source>
        <translation>與另一個會員合併(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>1 character left</source>
        <translation>還可輸入 1 字</translation>
    </message>
    <message>
        <source>1 character too many</source>
        <translation>超出 1 字</translation>
    </message>
    <message>
        <source>{n} characters left</source>
        <translation>還可輸入 {n} 字</translation>
    </message>
    <message>
        <source>{n} characters too many</source>
        <translation>超出 {n} 字</translation>
    </message>
    <message>
        <source>Note of {day}</source>
        <translation>{day}的備註</translation>
    </message>
    <message>
        <source>about {name}, by {who}</source>
        <translation>會員：{name}，記錄人：{who}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Write a note (Ctrl+N)</source>
        <translation>寫備註（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Pages of the office</source>
        <translation>後台頁面</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>後台</translation>
    </message>
</context>
<context>
    <name>OldList</name>
    <message>
        <source>Your members of before</source>
        <translation>原有會員</translation>
    </message>
    <message>
        <source>a spreadsheet or a CSV file</source>
        <translation>試算表或 CSV 檔案</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>匯入名單</translation>
    </message>
    <message>
        <source>A list of your members, with their points and purchases if it has them, can be brought in now. Nothing is written before you have seen what it becomes.</source>
        <translation>原有的會員名單現在就可以匯入，名單裡的積分和消費記錄也會一併匯入。您看過匯入結果之前，不會寫入任何內容。</translation>
    </message>
    <message>
        <source>Later, it is in the office, under Import and export.</source>
        <translation>以後可在後台的「匯入與匯出」裡進行。</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>What we keep of you</source>
        <translation>本店保存的您的資料</translation>
    </message>
    <message>
        <source>membership {numbers}</source>
        <translation>會員序號 {numbers}</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>您告訴我們的</translation>
    </message>
    <message>
        <source>What you agreed to, and the text you saw</source>
        <translation>您同意的事項及當時所見文字</translation>
    </message>
    <message>
        <source>Days of your family</source>
        <translation>家人的日子</translation>
    </message>
    <message>
        <source>Birthday greetings</source>
        <translation>生日問候</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Points you can use</source>
        <translation>可用點數</translation>
    </message>
    <message>
        <source>Moves of tier</source>
        <translation>等級變動</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>禮品</translation>
    </message>
    <message>
        <source>Changes of what you told us</source>
        <translation>資料修改記錄</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>券號</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原等級</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>禮品</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What our log says of you</source>
        <translation>操作日誌中與您有關的記錄</translation>
    </message>
    <message>
        <source>What we noted about you</source>
        <translation>我們為您記的備註</translation>
    </message>
    <message>
        <source>% off</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>消費金額</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>折抵</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Of receipt</source>
        <translation>原收據</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>實付</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Points counted</source>
        <translation>計入積分</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>獲得點數</translation>
    </message>
    <message>
        <source>Points returned</source>
        <translation>退還點數</translation>
    </message>
    <message>
        <source>Points taken</source>
        <translation>扣回點數</translation>
    </message>
    <message>
        <source>Points used</source>
        <translation>使用點數</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Text you saw</source>
        <translation>當時所見文字</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新等級</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>What we keep</source>
        <translation>保存的內容</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>會員須知</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>優惠訊息</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>電話聯繫</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>獲得</translation>
    </message>
    <message>
        <source>given</source>
        <translation>贈送</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>退還</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動調整</translation>
    </message>
    <message>
        <source>brought along</source>
        <translation>期初帶入</translation>
    </message>
    <message>
        <source>moved by a merge</source>
        <translation>合併轉移</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>for the birthday</source>
        <translation>因生日贈送</translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>a refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>評定</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>said</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>called</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <source>left the club</source>
        <translation>已退會</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Number went to somebody else</source>
        <translation>號碼已歸他人</translation>
    </message>
    <message>
        <source>Phone number shown</source>
        <translation>手機號碼曾被查看</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>稱謂</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Introduced by membership</source>
        <translation>介紹人（會員序號）</translation>
    </message>
    <message>
        <source>Cards and codes</source>
        <translation>會員卡與編碼</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入會</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Frozen because</source>
        <translation>凍結原因</translation>
    </message>
    <message>
        <source>lunar: {date}</source>
        <translation>農曆{date}</translation>
    </message>
    <message>
        <source>lunar: {date} of {year}</source>
        <translation>農曆{year}年{date}</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>Hand out all data</source>
        <translation>匯出全部資料</translation>
    </message>
    <message>
        <source>Save both files</source>
        <translation>儲存兩個檔案</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然後</translation>
    </message>
    <message>
        <source>Give them to the member, and delete them here.</source>
        <translation>交給會員後，請在這裡刪除。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>All that is kept of the member: what they said and agreed to, family days, purchases, points with their lots, tiers, vouchers, gifts, changes, and the log.</source>
        <translation>本店保存的此會員全部資料：所填資料與同意事項、家人的日子、消費、點數及批次、等級、優惠券、禮品、修改記錄和操作記錄。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>A PDF to read and a JSON file for other programs, for the owner&apos;s eyes only. Neither file is named after the member.</source>
        <translation>一份供閱讀的 PDF 和一份供其他程式使用的 JSON，僅店主可讀；檔名不含會員姓名。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>That it was handed out is a line of the log.</source>
        <translation>此次匯出會記入操作記錄。</translation>
    </message>
    <message>
        <source>&amp;Hand out all data ...</source>
        <translation>匯出全部資料(&amp;H)…</translation>
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
        <source>{day} {month}</source>
        <translation>{month_number} 月 {day} 日</translation>
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
        <source>S&amp;heet</source>
        <translation>紙張(&amp;H)</translation>
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
        <source>Member cards</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>The first {shown} of {all} pages</source>
        <translation>共 {all} 頁，這裡顯示前 {shown} 頁</translation>
    </message>
    <message>
        <source>Looking for the printers ...</source>
        <translation>正在尋找印表機…</translation>
    </message>
    <message>
        <source>A receipt printer takes rolls only.</source>
        <translation>小票機只能列印捲紙。</translation>
    </message>
    <message>
        <source>Printing ...</source>
        <translation>正在列印…</translation>
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
    <name>PaperMaking</name>
    <message>
        <source>Drawn: {done} of {whole}</source>
        <translation>已產生 {done} / {whole}</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>At the counter</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>後台</translation>
    </message>
    <message>
        <source>The owner&apos;s alone</source>
        <translation>只屬店主</translation>
    </message>
    <message>
        <source>Sell, and give out gifts</source>
        <translation>收銀、兌換禮品</translation>
    </message>
    <message>
        <source>See members and their birthdays</source>
        <translation>查看會員和生日</translation>
    </message>
    <message>
        <source>Sign up members and change their data</source>
        <translation>辦理入會、修改會員資料</translation>
    </message>
    <message>
        <source>Refund and undo, up to the limits</source>
        <translation>在限額內退款、撤銷</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>查看完整手機號碼</translation>
    </message>
    <message>
        <source>Go beyond the limits of the till</source>
        <translation>超出收銀限額</translation>
    </message>
    <message>
        <source>Confirm date and time</source>
        <translation>確認日期和時間</translation>
    </message>
    <message>
        <source>Open the office and see the figures</source>
        <translation>進入後台、查看經營數據</translation>
    </message>
    <message>
        <source>Lock the tier of a member</source>
        <translation>鎖定會員等級</translation>
    </message>
    <message>
        <source>Give and take points by hand</source>
        <translation>手動增減積分</translation>
    </message>
    <message>
        <source>Change gifts and issue vouchers</source>
        <translation>管理禮品、發放優惠券</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>匯入名單</translation>
    </message>
    <message>
        <source>Export members and figures</source>
        <translation>匯出會員和數據</translation>
    </message>
    <message>
        <source>Merge two memberships</source>
        <translation>合併兩個會員</translation>
    </message>
    <message>
        <source>See the log of what was done</source>
        <translation>查看操作記錄</translation>
    </message>
    <message>
        <source>Move a phone number to its new holder</source>
        <translation>把手機號碼轉給新的機主</translation>
    </message>
    <message>
        <source>Encrypt the shop file</source>
        <translation>加密店鋪檔案</translation>
    </message>
    <message>
        <source>Erase members for good</source>
        <translation>徹底刪除會員</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>修改設定</translation>
    </message>
    <message>
        <source>Appoint people, and all on this page</source>
        <translation>新增員工，以及本頁的一切</translation>
    </message>
    <message>
        <source>Make and restore backups</source>
        <translation>備份與還原</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Convenience store</source>
        <translation>便利商店</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>咖啡店</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>麵包店</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>美容美髮</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>藥局</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>服飾店</translation>
    </message>
    <message>
        <source>{money} earns {points}; {off} off for {used}.</source>
        <translation>每消費 {money} 得 {points}，{used}抵 {off}。</translation>
    </message>
    <message>
        <source>{tier} from {money}</source>
        <translation>{tier}：滿 {money}</translation>
    </message>
    <message>
        <source>{promise} {tiers}.</source>
        <translation>{promise}{tiers}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{promise} {cost}</source>
        <translation>{promise}{cost}</translation>
    </message>
    <message>
        <source>Costs {least} to {most}% of sales, if members redeem every point.</source>
        <translation>若點數全部兌換，成本為銷售額的 {least}%–{most}%。</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>File {path}</source>
        <translation>檔案 {path}</translation>
    </message>
    <message>
        <source>Receipt printer {place}</source>
        <translation>小票機 {place}</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A receipt printer takes rolls only: 80 mm is printed.</source>
        <translation>小票機只能列印捲紙，會按 80 mm 列印。</translation>
    </message>
    <message>
        <source>Printing ...</source>
        <translation>正在列印…</translation>
    </message>
    <message>
        <source>Choose a printer first.</source>
        <translation>請先選擇印表機。</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>已傳送到 {printer}。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Receipts go to</source>
        <translation>收據列印到</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>選擇印表機</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <translation>收據用紙</translation>
    </message>
    <message>
        <source>Print each receipt when its sale is saved</source>
        <translation>每筆交易儲存後立即列印收據</translation>
    </message>
    <message>
        <source>Open the cash drawer when cash is paid</source>
        <translation>收現金時打開錢箱</translation>
    </message>
    <message>
        <source>A receipt printer opens the drawer. Choose one first.</source>
        <translation>錢箱由小票機打開，請先選擇小票機。</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>列印測試</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>不列印</translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation>本機的印表機</translation>
    </message>
    <message>
        <source>Receipt printer on the network</source>
        <translation>網路小票機</translation>
    </message>
    <message>
        <source>Receipt printer at a port</source>
        <translation>接在連接埠的小票機</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Cards and pages</source>
        <translation>會員卡與紙張</translation>
    </message>
    <message>
        <source>Single cards</source>
        <translation>單張卡</translation>
    </message>
    <message>
        <source>Ten cards on A4</source>
        <translation>A4 紙十張卡</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Birthday letters</source>
        <translation>生日賀卡</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>地址標籤</translation>
    </message>
    <message>
        <source>List of birthdays</source>
        <translation>生日名單</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>復原單</translation>
    </message>
    <message>
        <source>Summaries and reports</source>
        <translation>總結與報表</translation>
    </message>
    <message>
        <source>The day&apos;s summary</source>
        <translation>每日總結</translation>
    </message>
    <message>
        <source>Save it as PDF when the day is closed</source>
        <translation>日結時存為 PDF</translation>
    </message>
    <message>
        <source>It goes to the folder of papers, and names the best members.</source>
        <translation>存入單據資料夾，內含消費最多的會員姓名。</translation>
    </message>
    <message>
        <source>Choose when printing</source>
        <translation>列印時選擇</translation>
    </message>
    <message>
        <source>Birthday letters and labels</source>
        <translation>生日賀卡與地址標籤</translation>
    </message>
    <message>
        <source>Save ink: a thin bar above letters instead of the band</source>
        <translation>省墨：賀卡上方只印細條，不印彩帶</translation>
    </message>
    <message>
        <source>Labels on A4</source>
        <translation>A4 標籤紙</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>{n} labels, {width} x {height} mm</source>
        <translation>{n} 枚，{width} x {height} 公釐</translation>
    </message>
    <message>
        <source>Labels across</source>
        <translation>每列枚數</translation>
    </message>
    <message>
        <source>Labels down</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>寬（公釐）</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>高（公釐）</translation>
    </message>
    <message>
        <source>Left margin, mm</source>
        <translation>左邊距（公釐）</translation>
    </message>
    <message>
        <source>Top margin, mm</source>
        <translation>上邊距（公釐）</translation>
    </message>
    <message>
        <source>Gap across, mm</source>
        <translation>左右間隔（公釐）</translation>
    </message>
    <message>
        <source>Gap down, mm</source>
        <translation>上下間隔（公釐）</translation>
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
        <source>Voucher {percent}%</source>
        <translation>優惠券 {tenths_kept} 折</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>點數支付部分</translation>
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
        <source>Birthday points: {figure} x{factor}</source>
        <translation>生日 {factor} 倍點數：{figure} × {factor}</translation>
    </message>
    <message>
        <source>{tier} and birthday points: {figure} x{factor}</source>
        <translation>{tier} + 生日 {factor} 倍點數：{figure} × {factor}</translation>
    </message>
    <message>
        <source>Birthday points: {figure} x{factor} ({tier} x{less})</source>
        <translation>生日 {factor} 倍點數：{figure} × {factor}（高於{tier} {less} 倍）</translation>
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
    <message>
        <source>Birthday on {date}: 1 point as a gift!</source>
        <translation>{date}生日，送您 1 點！</translation>
    </message>
    <message>
        <source>Birthday on {date}: {n} points as a gift!</source>
        <translation>{date}生日，送您 {n} 點！</translation>
    </message>
    <message>
        <source>Birthday on {date}: best wishes!</source>
        <translation>{date}生日快樂！</translation>
    </message>
    <message>
        <source>Birthday gift until {date}: {name}</source>
        <translation>生日禮品待領取，有效至 {date}：{name}</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 點</translation>
    </message>
    <message>
        <source>Birthday voucher {code}: {off} off from {minimum} on until {date}</source>
        <translation>生日券 {code}：滿 {minimum} 優惠 {off}，有效至 {date}</translation>
    </message>
    <message>
        <source>Birthday voucher {code}: {off} off until {date}</source>
        <translation>生日券 {code}：優惠 {off}，有效至 {date}</translation>
    </message>
    <message>
        <source>Welcome voucher {code}: {off} off until {date}</source>
        <translation>升級券 {code}：優惠 {off}，有效至 {date}</translation>
    </message>
    <message>
        <source>Welcome voucher: {off} off until {date}</source>
        <translation>升級券：優惠 {off}，有效至 {date}</translation>
    </message>
    <message>
        <source>Birthday gift: 1 point stays yours</source>
        <translation>生日禮 1 點仍歸您</translation>
    </message>
    <message>
        <source>Birthday gift: {n} points stay yours</source>
        <translation>生日禮 {n} 點仍歸您</translation>
    </message>
    <message>
        <source>Birthday points x{factor}: again until {date}</source>
        <translation>生日 {factor} 倍點數可再用至 {date}</translation>
    </message>
    <message>
        <source>Birthday points x{factor}: stay used</source>
        <translation>生日 {factor} 倍點數：已使用</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery sheet</source>
        <translation>復原單</translation>
    </message>
    <message>
        <source>Made {date}</source>
        <translation>製作於 {date}</translation>
    </message>
    <message>
        <source>Page 1 / 1</source>
        <translation>第 1 / 1 頁</translation>
    </message>
    <message>
        <source>Recovery sheet: shop file</source>
        <translation>復原單：店鋪檔案</translation>
    </message>
    <message>
        <source>Recovery sheet: owner&apos;s PIN</source>
        <translation>復原單：店主密碼</translation>
    </message>
    <message>
        <source>Opens the shop file where this computer does not, or is lost.</source>
        <translation>電腦遺失或打不開店鋪檔案時，憑它打開。</translation>
    </message>
    <message>
        <source>The only way back in if the owner&apos;s PIN is forgotten.</source>
        <translation>店主忘記密碼時，只有它能找回。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>製作日期</translation>
    </message>
    <message>
        <source>scan where ShopClub asks for the recovery code, or type it</source>
        <translation>在 ShopClub 要求輸入復原碼時掃碼，或手動輸入</translation>
    </message>
    <message>
        <source>Digits and capitals. No I, L, O or U: 0 is zero, 1 is one.</source>
        <translation>只有數字和大寫字母，沒有 I、L、O、U：0 是零，1 是一。</translation>
    </message>
    <message>
        <source>Group 8 checks the other seven.</source>
        <translation>第 8 組用來校驗前七組。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>妥善保管</translation>
    </message>
    <message>
        <source>Print two. One at home, one in a bank box or with someone you trust.</source>
        <translation>列印兩份：一份放家裡，一份放保險箱或交給信得過的人。</translation>
    </message>
    <message>
        <source>Not by the till, not as a photo. If seen by others, change the key.</source>
        <translation>不要放在收銀台，不要拍照。被別人看到了，就更換金鑰。</translation>
    </message>
    <message>
        <source>Not by the till, not as a photo. If seen by others, make a new one.</source>
        <translation>不要放在收銀台，不要拍照。被別人看到了，就重做一份。</translation>
    </message>
    <message>
        <source>If you need it</source>
        <translation>需要用的時候</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>第幾份</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放處</translation>
    </message>
    <message>
        <source>Checked on, by</source>
        <translation>核對日期、核對人</translation>
    </message>
    <message>
        <source>Opens the encrypted shop file, every backup since this sheet, and older ones beside them.</source>
        <translation>打開加密的店鋪檔案、此單之後做的每一份備份，以及和它們放在一起的舊備份。</translation>
    </message>
    <message>
        <source>Earlier sheets open only backups from before it.</source>
        <translation>以前的復原單只能打開此單之前的備份。</translation>
    </message>
    <message>
        <source>Open the shop, or restore a backup. ShopClub asks for the code.</source>
        <translation>打開店鋪，或恢復備份時，ShopClub 會要求輸入復原碼。</translation>
    </message>
    <message>
        <source>If it is lost, make a new one in the office, under Backup; if seen, change the key.</source>
        <translation>此單遺失時，在後台的「備份」裡重做一份；被人看到時，更換金鑰。</translation>
    </message>
    <message>
        <source>Sets a new PIN for the owner.</source>
        <translation>為店主設定新密碼。</translation>
    </message>
    <message>
        <source>It replaces all earlier sheets for the PIN.</source>
        <translation>以前的店主密碼復原單由它取代。</translation>
    </message>
    <message>
        <source>Not a PIN, and no help to the cashiers.</source>
        <translation>它不是登入密碼，收銀員用不到它。</translation>
    </message>
    <message>
        <source>Nobody else has a copy. If this computer and this sheet are lost, nobody can open the file.</source>
        <translation>別處沒有副本。電腦和此單都遺失了，誰也打不開店鋪檔案。</translation>
    </message>
    <message>
        <source>Not a PIN for daily use, and no help to the cashiers.</source>
        <translation>它不是平時用的密碼，收銀員用不到它。</translation>
    </message>
    <message>
        <source>Nobody else has a copy. If the PIN and this sheet are lost, nobody can act as the owner.</source>
        <translation>別處沒有副本。密碼和此單都遺失了，誰也無法以店主身分操作。</translation>
    </message>
    <message>
        <source>Scan the square, or type the eight groups. Spaces and dashes do not matter.</source>
        <translation>掃方碼，或輸入八組字元，空格和橫線不影響。</translation>
    </message>
    <message>
        <source>Open ShopClub and choose &quot;Forgotten PIN&quot;.</source>
        <translation>打開 ShopClub，選擇「忘記密碼」。</translation>
    </message>
    <message>
        <source>Choose a new PIN. ShopClub then prints a new sheet. Destroy this one.</source>
        <translation>設定新密碼，ShopClub 會列印新的復原單，請銷毀此單。</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>製作復原單</translation>
    </message>
    <message>
        <source>an older one stops working</source>
        <translation>以前的復原單隨即作廢</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>製作復原單</translation>
    </message>
    <message>
        <source>A new recovery sheet</source>
        <translation>新的復原單</translation>
    </message>
    <message>
        <source>one page to print or to save</source>
        <translation>一頁紙，可列印或儲存</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>The old sheet is used up: it opens nothing any more.</source>
        <translation>舊的復原單已經用過，不能再用了。</translation>
    </message>
    <message>
        <source>If you ever forget your PIN, the code on this sheet lets you in, once, and you choose a new one. There is no other way in: nobody, not even we, can open your shop without it.</source>
        <translation>萬一忘了密碼，憑這張單上的復原碼可以進入一次，並設新密碼。沒有別的辦法：沒有它，誰都打不開您的店鋪，我們也不能。</translation>
    </message>
    <message>
        <source>Keep it where you keep money, and not beside the till.</source>
        <translation>請像錢一樣收好，不要放在收銀台旁。</translation>
    </message>
    <message>
        <source>Later, it is in the office, under Staff, which reminds you.</source>
        <translation>以後可在後台的「員工」裡製作，那裡會提醒您。</translation>
    </message>
    <message>
        <source>The sheet is nowhere yet</source>
        <translation>復原單還沒有留下來</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>It was neither printed nor saved. Without it its code opens nothing, and you need a new sheet later.</source>
        <translation>復原單既沒列印也沒儲存。不留下來，復原碼就作廢，以後要重新製作。</translation>
    </message>
    <message>
        <source>Forgotten PIN</source>
        <translation>忘記密碼</translation>
    </message>
    <message>
        <source>Choose this PIN</source>
        <translation>使用新密碼</translation>
    </message>
    <message>
        <source>An owner comes back with the code of the recovery sheet. Everyone else gets a new PIN from the owner, in the office under Staff.</source>
        <translation>店主憑復原單上的復原碼重新進入。其他人請店主在後台的「員工」裡設新密碼。</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>店主(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Code on the sheet</source>
        <translation>復原碼(&amp;C)</translation>
    </message>
    <message>
        <source>typed or scanned</source>
        <translation>輸入或掃碼</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>重新製作</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet. Who forgets the only owner&apos;s PIN cannot get in without one.</source>
        <translation>還沒有復原單。沒有它，忘了店主密碼就再也進不來。</translation>
    </message>
    <message>
        <source>made {day}; it opens once, with a new PIN, if you forget yours</source>
        <translation>{day}製作；忘記密碼時可憑它進入一次並設新密碼</translation>
    </message>
</context>
<context>
    <name>Refunds</name>
    <message>
        <source>Receipt &amp;number</source>
        <translation>收據編號(&amp;N)</translation>
    </message>
    <message>
        <source>scan it, type it, or choose below</source>
        <translation>掃碼、輸入，或在下面選擇</translation>
    </message>
    <message>
        <source>Receipts of today</source>
        <translation>今天的收據</translation>
    </message>
    <message>
        <source>No receipt of today fits: Enter looks for its number.</source>
        <translation>今天沒有相符的收據：按 Enter 依編號查找。</translation>
    </message>
    <message>
        <source>No sale yet today: scan the receipt of an earlier day.</source>
        <translation>今天還沒有銷售：請掃描以前的收據。</translation>
    </message>
    <message>
        <source>Refunded {money} as {number}.</source>
        <translation>已退款 {money}，收據 {number}。</translation>
    </message>
    <message>
        <source>Refunded {money} as {number}. F8 shows the receipt.</source>
        <translation>已退款 {money}，收據 {number}。按 F8 查看收據。</translation>
    </message>
    <message>
        <source>Sale {number} is undone: {money} goes back.</source>
        <translation>已撤銷 {number}：退還 {money}。</translation>
    </message>
    <message>
        <source>Receipt {number} is printed again.</source>
        <translation>收據 {number} 已重印。</translation>
    </message>
    <message>
        <source>Gift slip {number} is printed again.</source>
        <translation>禮品兌換單 {number} 已重印。</translation>
    </message>
    <message>
        <source>Points come back: {days}.</source>
        <translation>點數退回：{days}。</translation>
    </message>
    <message>
        <source>The promotion&apos;s unused voucher becomes void.</source>
        <translation>這次升級的優惠券未使用，將作廢。</translation>
    </message>
    <message>
        <source>The promotion&apos;s voucher is used: it stays so.</source>
        <translation>這次升級的優惠券已使用，不收回。</translation>
    </message>
    <message>
        <source>A voucher paid for this sale: no money is due.</source>
        <translation>這筆帳由優惠券付清：不退錢。</translation>
    </message>
    <message>
        <source>Points paid for this sale: no money goes back.</source>
        <translation>這筆是用點數付的：不退現金。</translation>
    </message>
    <message>
        <source>Points of this sale are spent: the member will owe {points}.</source>
        <translation>這筆的點數已被用掉：退款後會員欠 {points}。</translation>
    </message>
    <message>
        <source>Spent already and forgiven: {points} of this sale.</source>
        <translation>已被用掉，免還：這筆的 {points}。</translation>
    </message>
    <message>
        <source>Lapsed unused, owed by nobody: {points} of this sale.</source>
        <translation>未用已到期，不必歸還：這筆的 {points}。</translation>
    </message>
    <message>
        <source>Gone of the welcome gift and forgiven: {points}.</source>
        <translation>升級禮中已用掉，免還：{points}。</translation>
    </message>
    <message>
        <source>The voucher comes back only when all of the sale does.</source>
        <translation>全部退完時才退回優惠券。</translation>
    </message>
    <message>
        <source>The voucher comes back, to be used until {day}.</source>
        <translation>優惠券退回，可用到 {day}。</translation>
    </message>
    <message>
        <source>The birthday gift stays: {points}.</source>
        <translation>生日禮保留：{points}。</translation>
    </message>
    <message>
        <source>The birthday&apos;s x{times} stays used until all of the sale comes back.</source>
        <translation>生日 {times} 倍已使用，整單退回才恢復。</translation>
    </message>
    <message>
        <source>The birthday&apos;s x{times} comes back, but its days are over.</source>
        <translation>生日 {times} 倍已恢復，但生日期間已過。</translation>
    </message>
    <message>
        <source>The birthday&apos;s x{times} comes back, to be used until {day}.</source>
        <translation>生日 {times} 倍恢復，可再用至{day}。</translation>
    </message>
    <message>
        <source>Falls back to {tier}: the promotion of this sale is undone.</source>
        <translation>降回{tier}：這筆帶來的升級一併撤銷。</translation>
    </message>
    <message>
        <source>Stays {tier}.</source>
        <translation>仍為{tier}。</translation>
    </message>
    <message>
        <source>Paid for this sale</source>
        <translation>這筆實付</translation>
    </message>
    <message>
        <source>goes back to the customer</source>
        <translation>退還給顧客</translation>
    </message>
    <message>
        <source>paid by points alone</source>
        <translation>全部用點數支付</translation>
    </message>
    <message>
        <source>Points earned are taken back</source>
        <translation>收回所得點數</translation>
    </message>
    <message>
        <source>until {n} different days</source>
        <translation>退回到 {n} 個不同的有效期</translation>
    </message>
    <message>
        <source>Points spent come back</source>
        <translation>退回所用點數</translation>
    </message>
    <message>
        <source>Welcome points are taken back</source>
        <translation>收回升級禮點數</translation>
    </message>
    <message>
        <source>they came with the promotion</source>
        <translation>隨升級所贈</translation>
    </message>
    <message>
        <source>Points balance</source>
        <translation>點數餘額</translation>
    </message>
    <message>
        <source>below 0 is owed</source>
        <translation>負數為所欠點數</translation>
    </message>
    <message>
        <source>all that the sale earned</source>
        <translation>這筆所得的全部</translation>
    </message>
    <message>
        <source>the rest of what the sale earned</source>
        <translation>這筆所得的剩餘部分</translation>
    </message>
    <message>
        <source>half of what the sale earned</source>
        <translation>這筆所得的一半</translation>
    </message>
    <message>
        <source>of {points} that the sale earned</source>
        <translation>這筆共得 {points} 點</translation>
    </message>
    <message>
        <source>Points towards {tier}</source>
        <translation>計入{tier}的點數</translation>
    </message>
    <message>
        <source>Spend towards {tier}</source>
        <translation>計入{tier}的消費</translation>
    </message>
    <message>
        <source>no longer enough for {tier}</source>
        <translation>已不夠{tier}</translation>
    </message>
    <message>
        <source>{amount} more keeps {tier} until {day}</source>
        <translation>{day}前再有 {amount} 可保留{tier}</translation>
    </message>
    <message>
        <source>enough to keep {tier} on {day}</source>
        <translation>{day}足以保留{tier}</translation>
    </message>
    <message>
        <source>{amount} more reaches {tier}</source>
        <translation>再有 {amount} 升為{tier}</translation>
    </message>
    <message>
        <source>the tier is locked</source>
        <translation>等級已鎖定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Give the customer</source>
        <translation>退給顧客</translation>
    </message>
    <message>
        <source>{points} for ever</source>
        <translation>{points} 點永久有效</translation>
    </message>
    <message>
        <source>{points} to {day}</source>
        <translation>{points} 點至{day}</translation>
    </message>
    <message>
        <source>{points} lapsed, again to {day}</source>
        <translation>{points} 點已到期，寬限至{day}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
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
        <source>{name}: {gift}</source>
        <translation>{name}：{gift}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免費</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>禮品</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>part refunded</source>
        <translation>部分已退</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>將會發生</translation>
    </message>
    <message>
        <source>How it goes back</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Which sale?</source>
        <translation>哪一筆？</translation>
    </message>
    <message>
        <source>Choose this sale</source>
        <translation>選擇這筆</translation>
    </message>
    <message>
        <source>Refund {money} and print</source>
        <translation>退款 {money} 並列印</translation>
    </message>
    <message>
        <source>Give {points} back and print</source>
        <translation>退回 {points} 並列印</translation>
    </message>
    <message>
        <source>Say how much goes back.</source>
        <translation>請輸入退多少。</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN will be asked for.</source>
        <translation>需要店主輸入密碼。</translation>
    </message>
    <message>
        <source>Over {money} asks for the owner&apos;s PIN.</source>
        <translation>超過 {money} 需要店主的密碼。</translation>
    </message>
    <message>
        <source>up to {money}</source>
        <translation>最多 {money}</translation>
    </message>
    <message>
        <source>{money} goes back, goods up to {most}</source>
        <translation>退 {money}，原價最多 {most}</translation>
    </message>
    <message>
        <source>{listed} of the list price, up to {most}</source>
        <translation>合原價 {listed}，最多 {most}</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>退多少(&amp;H)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>剩餘全部</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>退多少</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>按退款額</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>按原價</translation>
    </message>
    <message>
        <source>What the amount is</source>
        <translation>金額的含義</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>金額有誤</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>當場撤銷</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重印</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>today, the newest first</source>
        <translation>今天，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Show the receipt</source>
        <translation>查看收據(&amp;S)</translation>
    </message>
    <message>
        <source>Take the gift &amp;back</source>
        <translation>退回禮品(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Refund this sale</source>
        <translation>給這筆退款(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a receipt first.</source>
        <translation>請先選擇收據。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>實付</translation>
    </message>
    <message>
        <source>Paid by points</source>
        <translation>點數支付</translation>
    </message>
    <message>
        <source>{money} refunded so far</source>
        <translation>已退 {money}</translation>
    </message>
    <message>
        <source>nothing refunded so far</source>
        <translation>尚未退款</translation>
    </message>
    <message>
        <source>Sale {number}, {day} {time}</source>
        <translation>收據 {number}，{day} {time}</translation>
    </message>
    <message>
        <source>Undo last sale</source>
        <translation>撤銷上一筆</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>goes back: {means}</source>
        <translation>原路退回：{means}</translation>
    </message>
    <message>
        <source>Undo {money}</source>
        <translation>撤銷 {money}</translation>
    </message>
</context>
<context>
    <name>Report</name>
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
        <source>Members who bought nothing were refunded {money}; it is in none of these lines.</source>
        <translation>本期沒有購買的會員退款 {money}，未計入以上各列。</translation>
    </message>
    <message>
        <source>Top {percent}%</source>
        <translation>前 {percent}%</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Of the members</source>
        <translation>占會員</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Of the sales</source>
        <translation>占銷售</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>The few who bring 80%</source>
        <translation>帶來八成銷售的少數</translation>
    </message>
    <message>
        <source>All who bought</source>
        <translation>全部購買者</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>erased member</source>
        <translation>已刪除的會員</translation>
    </message>
    <message>
        <source>The first {shown} of {all} members</source>
        <translation>共 {all} 位會員，列出前 {shown} 位</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>A purchase</source>
        <translation>每筆消費</translation>
    </message>
    <message>
        <source>Purchases a year</source>
        <translation>每年筆數</translation>
    </message>
    <message>
        <source>Stays, months</source>
        <translation>留存月數</translation>
    </message>
    <message>
        <source>Profit a year</source>
        <translation>每年利潤</translation>
    </message>
    <message>
        <source>Profit in all</source>
        <translation>累計利潤</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s margin under Settings, Shop, to see what is left of it.</source>
        <translation>在「設定 → 店鋪」填寫毛利率後，這裡會算出利潤。</translation>
    </message>
    <message>
        <source>Each member, at a margin of {percent}%. How long they stay is told by the period before; ten years at most.</source>
        <translation>均為每位會員的數字，按實付金額的 {percent}% 計毛利。留存時間由上一期顧客中再次來店的比例推算，最長十年。</translation>
    </message>
    <message>
        <source>Member profit</source>
        <translation>會員利潤</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>累計占比</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Members by spend</source>
        <translation>會員消費排行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Nothing stands out in this period.</source>
        <translation>這段時間沒有異常。</translation>
    </message>
    <message>
        <source>Many refunds</source>
        <translation>退款較多</translation>
    </message>
    <message>
        <source>Refunded after its points were spent</source>
        <translation>點數用掉後退貨</translation>
    </message>
    <message>
        <source>Rung up on a card of one&apos;s own name</source>
        <translation>收銀員刷同名會員卡</translation>
    </message>
    <message>
        <source>Joined again under the same phone</source>
        <translation>同一手機號再次入會</translation>
    </message>
    <message>
        <source>Many purchases of one card in a day</source>
        <translation>一張卡一天多次購買</translation>
    </message>
    <message>
        <source>Points adjusted by hand</source>
        <translation>手動調整點數</translation>
    </message>
    <message>
        <source>Best members silent for {days} days</source>
        <translation>最高等級會員 {days} 天未來</translation>
    </message>
    <message>
        <source>Oddities</source>
        <translation>異常提示</translation>
    </message>
    <message>
        <source>Outstanding at the beginning</source>
        <translation>期初未用</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Given back on refunds</source>
        <translation>退款返還</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>手動調整</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兌用</translation>
    </message>
    <message>
        <source>Lapsed unused (breakage)</source>
        <translation>過期未用</translation>
    </message>
    <message>
        <source>Taken back on refunds</source>
        <translation>退款收回</translation>
    </message>
    <message>
        <source>Outstanding at the end</source>
        <translation>期末未用</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>折合金額</translation>
    </message>
    <message>
        <source>Of those gone</source>
        <translation>占去向</translation>
    </message>
    <message>
        <source>Points and liability</source>
        <translation>點數與負債</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>首次購買</translation>
    </message>
    <message>
        <source>Mo. {n}</source>
        <translation>第 {n} 月</translation>
    </message>
    <message>
        <source>Retention by cohort</source>
        <translation>各月新客留存</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Taken, net</source>
        <translation>淨收入</translation>
    </message>
    <message>
        <source>Of members</source>
        <translation>其中會員</translation>
    </message>
    <message>
        <source>Members&apos; share</source>
        <translation>會員占比</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>客單價</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款筆數</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退款金額</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>每日銷售</translation>
    </message>
    <message>
        <source>Recency {score}</source>
        <translation>最近 {score} 分</translation>
    </message>
    <message>
        <source>Frequency {score}</source>
        <translation>頻次 {score} 分</translation>
    </message>
    <message>
        <source>As of today; 5 is the best fifth of all who ever bought.</source>
        <translation>截至今日；5 分是所有買過的人中最好的五分之一。</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>最近與頻次</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原有</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>進入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現有</translation>
    </message>
    <message>
        <source>Suspect: never bought in 90 days</source>
        <translation>觀望：90 天從未購買</translation>
    </message>
    <message>
        <source>Prospect: has not bought yet</source>
        <translation>潛在：尚未購買</translation>
    </message>
    <message>
        <source>First-time: bought once</source>
        <translation>初次：買過 1 次</translation>
    </message>
    <message>
        <source>Repeat: bought 2 to 4 times</source>
        <translation>再購：買過 2 至 4 次</translation>
    </message>
    <message>
        <source>Client: bought 5 times or more</source>
        <translation>常客：買過 5 次以上</translation>
    </message>
    <message>
        <source>Advocate: a client who brought a friend</source>
        <translation>推薦：帶來朋友的常客</translation>
    </message>
    <message>
        <source>Inactive: no purchase in 90 days</source>
        <translation>沉睡：90 天沒有購買</translation>
    </message>
    <message>
        <source>Ladder of loyalty</source>
        <translation>忠誠階梯</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>會員等級</translation>
    </message>
    <message>
        <source>Money {score}</source>
        <translation>金額 {score}</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>近來來過</translation>
    </message>
    <message>
        <source>Long ago</source>
        <translation>久未來</translation>
    </message>
    <message>
        <source>As of today, by fifths: 5 paid most. Lately: the two fifths who came last; long ago: the two away longest.</source>
        <translation>截至今天；5 為消費最多的五分之一顧客。「近來來過」為最近來店的前兩個五分之一，「久未來」為最久沒來的後兩個五分之一。</translation>
    </message>
    <message>
        <source>Value classes</source>
        <translation>價值分層</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>應達</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No target has begun by then.</source>
        <translation>截至該期還沒有開始的目標。</translation>
    </message>
    <message>
        <source>Expected is the straight way from the baseline to the goal, month by month. Between shares the difference is in points of percent.</source>
        <translation>「應達」為從基準值到目標值逐月直線推進的數值；比率之間的相差為百分點。</translation>
    </message>
    <message>
        <source>{figure}: {baseline} to {goal}</source>
        <translation>{figure}：{baseline} 到 {goal}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已達到</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落後</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Repurchase rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Members&apos; sales</source>
        <translation>會員銷售額</translation>
    </message>
    <message>
        <source>Members&apos; basket</source>
        <translation>會員客單價</translation>
    </message>
    <message>
        <source>Visits each</source>
        <translation>人均次數</translation>
    </message>
</context>
<context>
    <name>Rewards</name>
    <message>
        <source>{gift} is given, slip {number}.</source>
        <translation>已兌換{gift}，單號 {number}。</translation>
    </message>
    <message>
        <source>{gift} is taken back, the points are returned.</source>
        <translation>已撤銷{gift}的兌換，點數已退回。</translation>
    </message>
    <message>
        <source>Redeem a gift</source>
        <translation>兌換禮品</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>禮品</translation>
    </message>
    <message>
        <source>No gift is offered today. The owner adds gifts in the office.</source>
        <translation>今天沒有可兌換的禮品。店主可在後台新增。</translation>
    </message>
    <message>
        <source>Give the gift</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Free for the birthday, once a year; no points are taken.</source>
        <translation>生日免費領取，每年一次，不扣點數。</translation>
    </message>
    <message>
        <source>{money} paid by</source>
        <translation>{money} 支付方式</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>{n} in stock</source>
        <translation>庫存 {n}</translation>
    </message>
    <message>
        <source>Takes {points} and {money}, leaves {left}.</source>
        <translation>扣 {points}，另付 {money}，餘 {left}。</translation>
    </message>
    <message>
        <source>Takes {points}, leaves {left}.</source>
        <translation>扣 {points}，餘 {left}。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免費</translation>
    </message>
    <message>
        <source>Birthday gift</source>
        <translation>生日禮品</translation>
    </message>
    <message>
        <source>and {money}</source>
        <translation>另付 {money}</translation>
    </message>
    <message>
        <source>Take a gift back</source>
        <translation>撤銷兌換</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>The birthday gift waits for the member again.</source>
        <translation>生日禮品退回後，會員可以再領。</translation>
    </message>
    <message>
        <source>The member gets {points} and {money} back.</source>
        <translation>退還會員 {points} 和 {money}。</translation>
    </message>
    <message>
        <source>The member gets {points} back.</source>
        <translation>退還會員 {points}。</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>禮品與優惠券</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>New gift</source>
        <translation>新禮品</translation>
    </message>
    <message>
        <source>Change the gift</source>
        <translation>修改禮品</translation>
    </message>
    <message>
        <source>like 2026-12-31</source>
        <translation>如 2026-12-31</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>所需點數(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Money added</source>
        <translation>另付金額(&amp;M)</translation>
    </message>
    <message>
        <source>may be 0</source>
        <translation>可為 0</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;tock</source>
        <translation>庫存(&amp;T)</translation>
    </message>
    <message>
        <source>empty: no end</source>
        <translation>留空：不限</translation>
    </message>
    <message>
        <source>Voucher, takes &amp;off</source>
        <translation>優惠券優惠(&amp;O)</translation>
    </message>
    <message>
        <source>20 or 10%; empty: no voucher</source>
        <translation>20 或 10%；不是券留空</translation>
    </message>
    <message>
        <source>Voucher, from a &amp;bill of</source>
        <translation>優惠券滿額(&amp;B)</translation>
    </message>
    <message>
        <source>Voucher, &amp;days to use it</source>
        <translation>優惠券有效天數(&amp;D)</translation>
    </message>
    <message>
        <source>Every member</source>
        <translation>所有會員</translation>
    </message>
    <message>
        <source>{tier} and above</source>
        <translation>{tier}及以上</translation>
    </message>
    <message>
        <source>Fo&amp;r whom</source>
        <translation>適用會員(&amp;R)</translation>
    </message>
    <message>
        <source>Offered no&amp;w</source>
        <translation>可兌換(&amp;W)</translation>
    </message>
    <message>
        <source>Offered now</source>
        <translation>可兌換</translation>
    </message>
    <message>
        <source>P&amp;icture ...</source>
        <translation>照片(&amp;I)…</translation>
    </message>
    <message>
        <source>Picture of the gift</source>
        <translation>禮品照片</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>禮品</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Money added</source>
        <translation>另付金額</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>已送完</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>可兌換</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有會員</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>New &amp;gift</source>
        <translation>新禮品(&amp;G)</translation>
    </message>
    <message>
        <source>What can members have for their points? Begin with a new gift.</source>
        <translation>會員的積分能換什麼？先加一件禮品吧。</translation>
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
        <source>Under {limit} years a guardian must consent: enter who. Without, neither birthday nor phone may be kept.</source>
        <translation>未滿 {limit} 歲須監護人同意，請填寫監護人；否則生日和手機都不能保存。</translation>
    </message>
    <message>
        <source>The membership notice must be accepted: without it we may not keep the number.</source>
        <translation>須同意會員須知，否則不能保存號碼。</translation>
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
        <source>This membership was merged into that of {name}: use their card.</source>
        <translation>該會員已併入 {name}：請使用 {name} 的會員卡。</translation>
    </message>
    <message>
        <source>At most {limit} tags.</source>
        <translation>最多 {limit} 個標籤。</translation>
    </message>
    <message>
        <source>No letter: no birthday was told, or they did not agree to reminders.</source>
        <translation>無法寫賀卡：未登記生日，或未同意接收提醒。</translation>
    </message>
    <message>
        <source>Nobody in this list has told an address.</source>
        <translation>名單裡沒有人留過地址。</translation>
    </message>
    <message>
        <source>At most {limit} days beside the birthday.</source>
        <translation>除生日外最多記 {limit} 個日子。</translation>
    </message>
    <message>
        <source>Nobody brings themselves: choose another member.</source>
        <translation>不能介紹自己，請選擇其他會員。</translation>
    </message>
    <message>
        <source>There are {limit} views already: forget one first.</source>
        <translation>已有 {limit} 個檢視：請先刪除一個。</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>終點在起點之前。</translation>
    </message>
    <message>
        <source>Whoever brought this member is no member: choose one.</source>
        <translation>介紹人不是會員，請選擇一位會員。</translation>
    </message>
    <message>
        <source>This is the same membership: choose another one.</source>
        <translation>這是同一個會員：請另選一個。</translation>
    </message>
    <message>
        <source>Something has changed meanwhile: look again, then confirm.</source>
        <translation>期間有變動：請再看一遍，然後確認。</translation>
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
        <source>Choose the month and the day.</source>
        <translation>請選擇月和日。</translation>
    </message>
    <message>
        <source>Enter the year with four digits, or leave it empty.</source>
        <translation>年份寫四位數字，或留空。</translation>
    </message>
    <message>
        <source>Day or month first? Choose month and day, then enter the year.</source>
        <translation>分不清月和日。請先選月和日，再填年份。</translation>
    </message>
    <message>
        <source>Read as {day}. Save if that is right.</source>
        <translation>識別為 {day}，無誤請儲存。</translation>
    </message>
    <message>
        <source>This is cut to {limit} characters.</source>
        <translation>已截取前 {limit} 個字元。</translation>
    </message>
    <message>
        <source>A number from abroad: {phone}. Save again to keep it.</source>
        <translation>境外號碼：{phone}。再按一次儲存即可。</translation>
    </message>
    <message>
        <source>Read as {phone}. Save again to keep it.</source>
        <translation>識別為 {phone}，再按一次儲存即可。</translation>
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
        <source>The member has changed: this person was erased. Choose again.</source>
        <translation>會員已變更：此人資料已被抹除，請重新選擇。</translation>
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
        <source>This code opens nothing. Is it the newest sheet?</source>
        <translation>復原碼不對，請確認是最新的復原單。</translation>
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
        <source>Too easy to guess: this reads as a date.</source>
        <translation>太容易猜到：像是日期。</translation>
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
        <source>{name} is the only owner. Make somebody else an owner first.</source>
        <translation>{name}是唯一的店主，請先把另一人設為店主。</translation>
    </message>
    <message>
        <source>{name} went or came back meanwhile. Look at the list again.</source>
        <translation>{name}的在職狀態剛剛變了，請再看一下名單。</translation>
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
        <source>No points to use: 1 is owed.</source>
        <translation>沒有可用點數：還欠 1 點。</translation>
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
        <source>Something in the shop file does not agree. Ask the owner.</source>
        <translation>店鋪檔案裡有一處對不上，請店主來處理。</translation>
    </message>
    <message>
        <source>{n} things in the shop file do not agree. Ask the owner.</source>
        <translation>店鋪檔案裡有 {n} 處對不上，請店主來處理。</translation>
    </message>
    <message>
        <source>The departments come to {sum}, not {amount}.</source>
        <translation>各部門合計 {sum}，不等於 {amount}。</translation>
    </message>
    <message>
        <source>A period is a year, a quarter, a month, a week or days: 2026-10.</source>
        <translation>期間可以是年、季、月、週或若干天，例如 2026-10。</translation>
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
        <source>Nothing was paid for this sale.</source>
        <translation>這筆沒有付款。</translation>
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
        <source>This is the number of a card, not of a receipt.</source>
        <translation>這是會員卡號，不是收據編號。</translation>
    </message>
    <message>
        <source>A receipt number has 12 digits, like {example}.</source>
        <translation>收據編號有 12 位數字，如 {example}。</translation>
    </message>
    <message>
        <source>Receipt {number} was not found.</source>
        <translation>找不到收據 {number}。</translation>
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
        <source>Sold {days} ago: after {limit} a refund needs the owner.</source>
        <translation>這筆銷售已過 {days}：超過 {limit}的退款需要店主確認。</translation>
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
        <source>A new shop day has begun meanwhile: {day} would be closed now.</source>
        <translation>期間已進入新的營業日：現在日結的將是 {day}。</translation>
    </message>
    <message>
        <source>All figures were checked: 1 differs. Tell the owner.</source>
        <translation>資料已核對：有 1 處不符，請告訴店主。</translation>
    </message>
    <message>
        <source>All figures were checked: {n} differ. Tell the owner.</source>
        <translation>資料已核對：有 {n} 處不符，請告訴店主。</translation>
    </message>
    <message>
        <source>Enter the cash that was counted, 0 or more.</source>
        <translation>請輸入清點的現金，0 或以上。</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}.</source>
        <translation>請輸入 {least} 到 {most} 之間的數字。</translation>
    </message>
    <message>
        <source>Too many decimals: a number from {least} to {most}.</source>
        <translation>小數位太多：請輸入 {least} 到 {most} 之間的數字。</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>請填 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>From {least} to {most} points for every {amount} spent.</source>
        <translation>每消費 {amount} 可得 {least} 到 {most} 點。</translation>
    </message>
    <message>
        <source>From {least} to {most}; or choose &quot;Points never expire&quot;.</source>
        <translation>請填 {least} 到 {most}；也可以選「點數永不過期」。</translation>
    </message>
    <message>
        <source>A step must be worth whole coins: take a larger one.</source>
        <translation>每一檔要正好折抵整數金額：請改大一些。</translation>
    </message>
    <message>
        <source>A shop has at most {limit} departments.</source>
        <translation>最多 {limit} 個部門。</translation>
    </message>
    <message>
        <source>{name}: at most {limit} characters.</source>
        <translation>「{name}」太長：最多 {limit} 個字。</translation>
    </message>
    <message>
        <source>{name} is there twice.</source>
        <translation>「{name}」重複了。</translation>
    </message>
    <message>
        <source>{upper} must ask for more than {lower}.</source>
        <translation>{upper}的門檻要高於{lower}。</translation>
    </message>
    <message>
        <source>The new tier</source>
        <translation>新等級</translation>
    </message>
    <message>
        <source>The lowest tier begins at 0.</source>
        <translation>最低一級從 0 開始。</translation>
    </message>
    <message>
        <source>So many labels do not fit on A4.</source>
        <translation>一張 A4 放不下這麼多標籤。</translation>
    </message>
    <message>
        <source>Choose a gift for everybody, or for a tier.</source>
        <translation>請選擇所有會員的禮品，或某個等級的禮品。</translation>
    </message>
    <message>
        <source>Enter a day like 2026-12-01.</source>
        <translation>請按 2026-12-01 的格式輸入日期。</translation>
    </message>
    <message>
        <source>This day is over: today or a later day.</source>
        <translation>這一天已經過去：請選今天或以後。</translation>
    </message>
    <message>
        <source>This is years away: {day} at the latest.</source>
        <translation>太遠了：最晚 {day}。</translation>
    </message>
    <message>
        <source>Changed at another till meanwhile: {parts}. It stands here beside your changes: look again, then apply.</source>
        <translation>其間另一收銀台改過：{parts}。那邊的改動已和您的改動一起顯示在這裡，請再看一遍，然後套用。</translation>
    </message>
    <message>
        <source>Sales were made in {code}: the currency cannot change any more.</source>
        <translation>已經有 {code} 的銷售，貨幣不能再改。</translation>
    </message>
    <message>
        <source>A logo is a PNG or JPG picture. The old one stays.</source>
        <translation>店標須是 PNG 或 JPG 圖片。原來的不變。</translation>
    </message>
    <message>
        <source>A logo has 5 MB at most. The old one stays.</source>
        <translation>店標最大 5 MB。原來的不變。</translation>
    </message>
    <message>
        <source>A logo has 4,000 x 4,000 pixels at most. The old one stays.</source>
        <translation>店標最大 4000×4000 像素。原來的不變。</translation>
    </message>
    <message>
        <source>{count} are too many for one paper, which takes {most}: ask for fewer.</source>
        <translation>共 {count} 份，一次最多印 {most} 份，請縮小範圍。</translation>
    </message>
    <message>
        <source>Choose a printer.</source>
        <translation>請選擇印表機。</translation>
    </message>
    <message>
        <source>Enter the address of the printer, like 192.168.1.50.</source>
        <translation>請填寫印表機的位址，例如 192.168.1.50。</translation>
    </message>
    <message>
        <source>Enter an address like 192.168.1.50.</source>
        <translation>請填寫正確的位址，例如 192.168.1.50。</translation>
    </message>
    <message>
        <source>The port is a number up to {last}; most printers have 9100.</source>
        <translation>連接埠是不超過 {last} 的數字，一般是 9100。</translation>
    </message>
    <message>
        <source>Enter where it is.</source>
        <translation>請填寫位置。</translation>
    </message>
    <message>
        <source>Enter a device like /dev/usb/lp0 or COM3.</source>
        <translation>請填寫裝置，例如 /dev/usb/lp0 或 COM3。</translation>
    </message>
    <message>
        <source>Enter the whole path, like {unix} or {windows}.</source>
        <translation>請填寫完整路徑，例如 {unix} 或 {windows}。</translation>
    </message>
    <message>
        <source>This gift is for {tier} and above.</source>
        <translation>這件禮品限{tier}以上會員。</translation>
    </message>
    <message>
        <source>The birthday gift was given on {day}.</source>
        <translation>生日禮已於{day}領取。</translation>
    </message>
    <message>
        <source>No birthday gift waits for this member.</source>
        <translation>這位會員現在沒有可領的生日禮品。</translation>
    </message>
    <message>
        <source>The birthday gift changed: now {gift}.</source>
        <translation>生日禮品有變：現在是{gift}。</translation>
    </message>
    <message>
        <source>The gift changed: now {points} and {money}.</source>
        <translation>禮品已變動：現在要 {points}，另付 {money}。</translation>
    </message>
    <message>
        <source>The gift changed: now {points}, {left} left after it.</source>
        <translation>禮品已變動：現在要 {points}，兌換後餘 {left}。</translation>
    </message>
    <message>
        <source>{gift} was given under this number already.</source>
        <translation>這個編號已經兌換過{gift}。</translation>
    </message>
    <message>
        <source>This gift is not in the catalogue any more.</source>
        <translation>禮品目錄裡已經沒有這件禮品。</translation>
    </message>
    <message>
        <source>This gift is not offered today.</source>
        <translation>這件禮品今天不能兌換。</translation>
    </message>
    <message>
        <source>{gift} is out of stock.</source>
        <translation>{gift}已經兌完。</translation>
    </message>
    <message>
        <source>No gift has the number {number}.</source>
        <translation>沒有單號為 {number} 的禮品兌換。</translation>
    </message>
    <message>
        <source>This gift was taken back already.</source>
        <translation>這次兌換已經撤銷過。</translation>
    </message>
    <message>
        <source>A gift costs from 1 to {most} points.</source>
        <translation>禮品需要 1 到 {most} 點。</translation>
    </message>
    <message>
        <source>The money added must be 0 or more.</source>
        <translation>另付金額不能小於 0。</translation>
    </message>
    <message>
        <source>A stock is from 0 to {most}, or empty.</source>
        <translation>庫存為 0 到 {most}，不限則留空。</translation>
    </message>
    <message>
        <source>The last day must not be before {day}.</source>
        <translation>截止日不能早於 {day}。</translation>
    </message>
    <message>
        <source>A picture is a PNG of at most {size} KB.</source>
        <translation>照片須為 PNG，最大 {size} KB。</translation>
    </message>
    <message>
        <source>There is no voucher {code}.</source>
        <translation>沒有編號為 {code} 的優惠券。</translation>
    </message>
    <message>
        <source>This voucher was used on {day}.</source>
        <translation>這張優惠券已於 {day}用掉。</translation>
    </message>
    <message>
        <source>This voucher was made void on {day}.</source>
        <translation>這張優惠券已於 {day}作廢。</translation>
    </message>
    <message>
        <source>This voucher lapsed at the end of {day}.</source>
        <translation>這張優惠券已於 {day}過期。</translation>
    </message>
    <message>
        <source>This voucher can be used from {day} on.</source>
        <translation>這張優惠券從 {day}起才能用。</translation>
    </message>
    <message>
        <source>This voucher is another member&apos;s.</source>
        <translation>這張優惠券屬於另一位會員。</translation>
    </message>
    <message>
        <source>This voucher needs {minimum}: the bill is {bill}.</source>
        <translation>這張優惠券滿 {minimum} 可用，現為 {bill}。</translation>
    </message>
    <message>
        <source>This voucher takes nothing off this bill.</source>
        <translation>這張優惠券對這筆帳沒有優惠。</translation>
    </message>
    <message>
        <source>Enter what the voucher takes off, more than 0.</source>
        <translation>請填寫優惠的金額或折扣，要大於 0。</translation>
    </message>
    <message>
        <source>The last day is today or later, within {most} days.</source>
        <translation>截止日不早於今天，最長 {most} 天。</translation>
    </message>
    <message>
        <source>This does not open the file. Try again.</source>
        <translation>打不開檔案，請再試一次。</translation>
    </message>
    <message>
        <source>A passphrase of at least {shortest} characters is needed.</source>
        <translation>需要至少 {shortest} 個字元的通行短語。</translation>
    </message>
    <message>
        <source>This is not the same passphrase as before.</source>
        <translation>兩次輸入的通行短語不一樣。</translation>
    </message>
    <message>
        <source>Enter the eight groups of the recovery sheet.</source>
        <translation>請輸入復原單上的八組字元。</translation>
    </message>
    <message>
        <source>Group {n} must have four characters.</source>
        <translation>第 {n} 組應為四個字元。</translation>
    </message>
    <message>
        <source>The code has {length} characters; {n} entered.</source>
        <translation>復原碼共 {length} 個字元，現在輸入了 {n} 個。</translation>
    </message>
    <message>
        <source>Group {n} has a character that no code has.</source>
        <translation>第 {n} 組裡有復原碼不會用到的字元。</translation>
    </message>
    <message>
        <source>Group {n} is not right. Compare it with the sheet.</source>
        <translation>第 {n} 組不對，請與復原單核對。</translation>
    </message>
    <message>
        <source>This code is not right. Compare every group with the sheet.</source>
        <translation>復原碼不對，請與復原單逐組核對。</translation>
    </message>
    <message>
        <source>{name} is encrypted: enter its recovery code.</source>
        <translation>{name} 已加密：請輸入它的復原碼。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>back of {hundred}</source>
        <translation>每花 {hundred} 返</translation>
    </message>
    <message>
        <source>{tier}: each {hundred} gives back {back}, {percent}% with the discount.</source>
        <translation>{tier}每花 {hundred} 返 {back}，連折扣佔營業額 {percent}%。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>折合成本</translation>
    </message>
    <message>
        <source>If members redeem every point they earn.</source>
        <translation>按會員用完所得點數計算。</translation>
    </message>
    <message>
        <source>of sales</source>
        <translation>佔營業額</translation>
    </message>
    <message>
        <source>Terms are planned from {day}: what you apply replaces them.</source>
        <translation>已定於 {day} 改用新規則：現在套用的會取代它。</translation>
    </message>
    <message>
        <source>What was earned and sold before stays as it is.</source>
        <translation>此前的點數和銷售不變。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Another day ...</source>
        <translation>另選一天…</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>另選一天</translation>
    </message>
    <message>
        <source>This screen is too small for that size.</source>
        <translation>螢幕太小，放不下這個字級。</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Lock the counter</source>
        <translation>自動鎖屏</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>A tone when a sale is taken or refused</source>
        <translation>收款成功或被拒時響一聲</translation>
    </message>
    <message>
        <source>All of this holds at once, on this computer only.</source>
        <translation>改了馬上生效，只對這台電腦。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>After 1 minute without a touch</source>
        <translation>1 分鐘無操作後</translation>
    </message>
    <message>
        <source>After {n} minutes without a touch</source>
        <translation>{n} 分鐘無操作後</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青綠</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛青</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>梅紫</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>A birthday brings</source>
        <translation>生日禮</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>From a bill of</source>
        <translation>滿額</translation>
    </message>
    <message>
        <source>Around the day</source>
        <translation>生日期間</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>提前登記</translation>
    </message>
    <message>
        <source>Between two</source>
        <translation>兩次間隔</translation>
    </message>
    <message>
        <source>29 February</source>
        <translation>2月29日</translation>
    </message>
    <message>
        <source>times the points</source>
        <translation>倍點數</translation>
    </message>
    <message>
        <source>such as 20 or 10%</source>
        <translation>如 20 或 10%</translation>
    </message>
    <message>
        <source>days before and after</source>
        <translation>天（前後各）</translation>
    </message>
    <message>
        <source>What you promise</source>
        <translation>對會員的承諾</translation>
    </message>
    <message>
        <source>Who tells or changes the date later waits for next year.</source>
        <translation>登記或更改生日更晚的，從次年起享有。</translation>
    </message>
    <message>
        <source>When it is in years without this day.</source>
        <translation>沒有這一天的年份，生日算在哪天。</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>{money} earns</source>
        <translation>{money}得</translation>
    </message>
    <message>
        <source>points</source>
        <translation>點</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>For every</source>
        <translation>每消費</translation>
    </message>
    <message>
        <source>In whole steps of</source>
        <translation>計點單位</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>折抵</translation>
    </message>
    <message>
        <source>money off</source>
        <translation>折抵金額</translation>
    </message>
    <message>
        <source>points pay</source>
        <translation>點折抵</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>折抵單位</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多折抵</translation>
    </message>
    <message>
        <source>From a balance of</source>
        <translation>起用餘額</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>歸零日</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Told ahead</source>
        <translation>到期提前提醒</translation>
    </message>
    <message>
        <source>Taken back, but spent</source>
        <translation>應扣但已用掉</translation>
    </message>
    <message>
        <source>Back, but expired</source>
        <translation>退回但已過期</translation>
    </message>
    <message>
        <source>Several multipliers</source>
        <translation>同時有多個倍數</translation>
    </message>
    <message>
        <source>% of the bill</source>
        <translation>% 帳單</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>列印效果</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <source>Paper of the preview</source>
        <translation>預覽哪種紙</translation>
    </message>
    <message>
        <source>Waits until every entry can be read.</source>
        <translation>等每一項都填對後再顯示。</translation>
    </message>
    <message>
        <source>The receipt under these settings</source>
        <translation>按這些設定列印的收據</translation>
    </message>
    <message>
        <source>The card of the tier that is edited, front and back</source>
        <translation>正在修改的等級的會員卡，正反兩面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>回到櫃台</translation>
    </message>
    <message>
        <source>Some changes are not saved. What shall become of them?</source>
        <translation>有改動還沒有儲存，怎麼處理？</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄改動</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Points and tiers</source>
        <translation>點數與等級</translation>
    </message>
    <message>
        <source>Till and joining</source>
        <translation>收銀與入會</translation>
    </message>
    <message>
        <source>Paper and printers</source>
        <translation>紙張與印表機</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Months, from the end of the month</source>
        <translation>得點當月底起若干個月</translation>
    </message>
    <message>
        <source>Months, to the day</source>
        <translation>得點當天起若干個月</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>得點當天起若干天</translation>
    </message>
    <message>
        <source>A clearing day every year</source>
        <translation>每年歸零日</translation>
    </message>
    <message>
        <source>Points never expire</source>
        <translation>點數永不過期</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>記欠點</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>取最高</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最近 1 個月消費</translation>
    </message>
    <message>
        <source>Last {n} months</source>
        <translation>最近 {n} 個月消費</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>曆年消費</translation>
    </message>
    <message>
        <source>All purchases</source>
        <translation>全部消費</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>消費金額</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>所得點數</translation>
    </message>
    <message>
        <source>All members on 31 December</source>
        <translation>每年 12 月 31 日統一評定</translation>
    </message>
    <message>
        <source>Each a year after joining</source>
        <translation>各自入會週年評定</translation>
    </message>
    <message>
        <source>Each a year after reaching the tier</source>
        <translation>各自升級週年評定</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Fixed: sales were made in it.</source>
        <translation>已有銷售，不能再改。</translation>
    </message>
    <message>
        <source>Can change until the first sale.</source>
        <translation>第一筆銷售之前可以改。</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>圖片 ({kinds})</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>選擇店標</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>店標</translation>
    </message>
    <message>
        <source>PNG or JPG, 5 MB at most; shown at once.</source>
        <translation>PNG 或 JPG，最大 5 MB；馬上顯示。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Papers speak</source>
        <translation>單據語言</translation>
    </message>
    <message>
        <source>The day turns at</source>
        <translation>營業日結束於</translation>
    </message>
    <message>
        <source>Night sales belong to the day before. Holds from tomorrow.</source>
        <translation>夜裡的銷售算前一天。從明天起生效。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>% of sales</source>
        <translation>% 銷售額</translation>
    </message>
    <message>
        <source>What is left after the goods, for the report. Empty: unknown.</source>
        <translation>扣除貨款後剩下的，用於利潤報表。留空：不清楚。</translation>
    </message>
    <message>
        <source>Choose a picture ...</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>新等級</translation>
    </message>
    <message>
        <source>From {tier} up</source>
        <translation>{tier}及以上</translation>
    </message>
    <message>
        <source>Which gift</source>
        <translation>哪種禮品</translation>
    </message>
    <message>
        <source>There is no gift yet: add one under Rewards.</source>
        <translation>還沒有禮品：請先在「禮品與優惠券」中新增。</translation>
    </message>
    <message>
        <source>The same as below</source>
        <translation>與下一級相同</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>達到</translation>
    </message>
    <message>
        <source>Points x</source>
        <translation>點數倍數</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>折扣 %</translation>
    </message>
    <message>
        <source>Welcome points</source>
        <translation>升級送點數</translation>
    </message>
    <message>
        <source>Welcome voucher</source>
        <translation>升級券</translation>
    </message>
    <message>
        <source>What it brings besides</source>
        <translation>其他禮遇</translation>
    </message>
    <message>
        <source>What it sees early</source>
        <translation>優先享有</translation>
    </message>
    <message>
        <source>Welcome gift</source>
        <translation>升級禮</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Remove {tier}</source>
        <translation>移除{tier}</translation>
    </message>
    <message>
        <source>Which purchases count</source>
        <translation>計入哪些消費</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>加一級</translation>
    </message>
    <message>
        <source>Up at once, down only at the review</source>
        <translation>升級立刻，降級只在評定時</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>統計最近</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>按什麼計</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評定</translation>
    </message>
    <message>
        <source>Voucher valid for</source>
        <translation>升級券有效期</translation>
    </message>
    <message>
        <source>A voucher takes off 20, or 10%. Each welcome comes once.</source>
        <translation>優惠券可填 20 或 10%。每級升級禮只送一次。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>From ({unit})</source>
        <translation>達到 ({unit})</translation>
    </message>
    <message>
        <source>Off %</source>
        <translation>折扣 %</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <translation>須店主同意</translation>
    </message>
    <message>
        <source>Sales above</source>
        <translation>單筆銷售超過</translation>
    </message>
    <message>
        <source>Refunds above</source>
        <translation>退款超過</translation>
    </message>
    <message>
        <source>Refunds after</source>
        <translation>售後超過</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>不填：不限。</translation>
    </message>
    <message>
        <source>Sales by department</source>
        <translation>依部門記帳</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Up to 6, with commas between. Empty: sales are not split.</source>
        <translation>最多 6 個，用逗號分開。留空則不分部門。</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>入會</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知書</translation>
    </message>
    <message>
        <source>A guardian consents</source>
        <translation>監護人同意</translation>
    </message>
    <message>
        <source>A phone number is needed</source>
        <translation>必須留手機號碼</translation>
    </message>
    <message>
        <source>The notice must be accepted</source>
        <translation>必須同意告知書</translation>
    </message>
    <message>
        <source>below this age</source>
        <translation>歲以下</translation>
    </message>
    <message>
        <source>Without it: members with a card only.</source>
        <translation>不勾選：可以只憑卡入會。</translation>
    </message>
    <message>
        <source>0: nobody is asked.</source>
        <translation>填 0：不需要。</translation>
    </message>
    <message>
        <source>Propose for erasing</source>
        <translation>建議抹除</translation>
    </message>
    <message>
        <source>years without a word</source>
        <translation>年無往來</translation>
    </message>
    <message>
        <source>In the list of members; nobody goes unasked. 0: never.</source>
        <translation>列於會員列表中；不會自動抹除。0：從不。</translation>
    </message>
    <message>
        <source>Saved, in force from {day}</source>
        <translation>已儲存，{day}起生效</translation>
    </message>
    <message>
        <source>Something cannot be: F9 shows where.</source>
        <translation>有填寫不對的地方：按 F9 查看。</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 處未儲存的改動</translation>
    </message>
    <message>
        <source>{n} unsaved changes</source>
        <translation>{n} 處未儲存的改動</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>馬上套用</translation>
    </message>
    <message>
        <source>Apply from {day}</source>
        <translation>從 {day} 起生效</translation>
    </message>
    <message>
        <source>Take a preset...</source>
        <translation>套用行業方案…</translation>
    </message>
    <message>
        <source>No member bought anything in that month.</source>
        <translation>那個月沒有會員消費。</translation>
    </message>
    <message>
        <source>Last month is being counted again ...</source>
        <translation>正在重算上個月……</translation>
    </message>
    <message>
        <source>If last month had been so</source>
        <translation>如果上個月就這樣</translation>
    </message>
    <message>
        <source>was</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>would be</source>
        <translation>改後</translation>
    </message>
    <message>
        <source>change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>發放點數</translation>
    </message>
    <message>
        <source>Their worth</source>
        <translation>折合金額</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>等級折扣</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>升級券</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>佔營業額</translation>
    </message>
    <message>
        <source>Welcome vouchers count as all used, percents on an average sale.</source>
        <translation>升級券按全部用掉計算，打折的按平均每筆消費計。</translation>
    </message>
    <message>
        <source>1 sale to a member on these terms, less what came back since.</source>
        <translation>按這些規則重算 1 筆會員消費，已扣退款。</translation>
    </message>
    <message>
        <source>{n} sales to members on these terms, less what came back since.</source>
        <translation>按這些規則重算 {n} 筆會員消費，已扣退款。</translation>
    </message>
    <message>
        <source>Of the points, welcomes to a tier: {was} as it was, {would} by the change.</source>
        <translation>其中升級禮點數：實際 {was} 點，改後 {would} 點。</translation>
    </message>
    <message>
        <source>1 member would be on another tier.</source>
        <translation>1 位會員會換等級。</translation>
    </message>
    <message>
        <source>{n} members would be on another tier.</source>
        <translation>{n} 位會員會換等級。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不贈送</translation>
    </message>
    <message>
        <source>More points for a purchase</source>
        <translation>一次消費多倍點數</translation>
    </message>
    <message>
        <source>Points as a gift</source>
        <translation>贈送點數</translation>
    </message>
    <message>
        <source>A voucher</source>
        <translation>送優惠券</translation>
    </message>
    <message>
        <source>A gift of the catalogue</source>
        <translation>目錄中的禮品</translation>
    </message>
    <message>
        <source>28 February</source>
        <translation>2月28日</translation>
    </message>
    <message>
        <source>1 March</source>
        <translation>3月1日</translation>
    </message>
    <message>
        <source>A birthday brings nothing; the counter and the office still speak of it.</source>
        <translation>生日不贈送；櫃檯和後台仍會提醒。</translation>
    </message>
    <message>
        <source>Once a year, {when}: {what}.</source>
        <translation>每年一次，{when}：{what}。</translation>
    </message>
    <message>
        <source>on the birthday itself</source>
        <translation>生日當天</translation>
    </message>
    <message>
        <source>from the day before the birthday to the day after</source>
        <translation>生日前一天至後一天</translation>
    </message>
    <message>
        <source>from {n} days before the birthday to {n} days after</source>
        <translation>生日前 {n} 天至後 {n} 天</translation>
    </message>
    <message>
        <source>a gift, by the tier</source>
        <translation>依等級領取一份禮品</translation>
    </message>
    <message>
        <source>{gift}, free</source>
        <translation>免費領取{gift}</translation>
    </message>
    <message>
        <source>{points} as a gift with a purchase</source>
        <translation>消費時贈送 {points}</translation>
    </message>
    <message>
        <source>a voucher, {off}</source>
        <translation>送優惠券，{off}</translation>
    </message>
    <message>
        <source>one purchase earns {times} times the points, and the tier&apos;s bonus on top</source>
        <translation>一次消費按 {times} 倍計點，再加等級的加成</translation>
    </message>
    <message>
        <source>one purchase earns {times} times the points, or the tier&apos;s if that is more</source>
        <translation>一次消費按 {times} 倍計點，等級倍數更高則按等級</translation>
    </message>
    <message>
        <source>From {tier} up: {gift}, free.</source>
        <translation>{tier}及以上：免費領取{gift}。</translation>
    </message>
    <message>
        <source>It is handed over at the counter: F3 offers it first.</source>
        <translation>在櫃檯領取：按 F3，它排在最前。</translation>
    </message>
    <message>
        <source>It is issued by itself on the first day, and used by a scan.</source>
        <translation>優惠券在期間第一天自動發放，掃碼使用。</translation>
    </message>
    <message>
        <source>The date must be told by the day before.</source>
        <translation>生日須提前 1 天登記。</translation>
    </message>
    <message>
        <source>The date must be told {n} days before.</source>
        <translation>生日須提前 {n} 天登記。</translation>
    </message>
    <message>
        <source>Two never come within {n} days.</source>
        <translation>兩次至少間隔 {n} 天。</translation>
    </message>
    <message>
        <source>{tier}: {gifts}.</source>
        <translation>{tier}：{gifts}。</translation>
    </message>
    <message>
        <source>No tier welcomes with points or a voucher.</source>
        <translation>升級不送點數，也不送優惠券。</translation>
    </message>
    <message>
        <source>{points}, worth {money}</source>
        <translation>{points}（值 {money}）</translation>
    </message>
    <message>
        <source>{points} and {voucher}</source>
        <translation>{points}、{voucher}</translation>
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
        <source>It takes two minutes and stays in one file on this computer.</source>
        <translation>兩分鐘即可完成，全部資料存放在這台電腦上的一個檔案裡。</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>範例店鋪</translation>
    </message>
    <message>
        <source>The sample shop could not be started.</source>
        <translation>無法打開範例店鋪。</translation>
    </message>
    <message>
        <source>The sample shop opens in a window of its own; its PIN: {pin}</source>
        <translation>範例店鋪在單獨的視窗中打開，密碼：{pin}</translation>
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
        <source>&amp;Kind of shop</source>
        <translation>店鋪類型(&amp;K)</translation>
    </message>
    <message>
        <source>its rules can change later</source>
        <translation>規則以後可改</translation>
    </message>
    <message>
        <source>A &amp;birthday brings</source>
        <translation>生日禮(&amp;B)</translation>
    </message>
    <message>
        <source>How &amp;much</source>
        <translation>數值(&amp;M)</translation>
    </message>
    <message>
        <source>Another shop</source>
        <translation>其他</translation>
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
    <message>
        <source>Nothing</source>
        <translation>不送</translation>
    </message>
    <message>
        <source>More points</source>
        <translation>多倍點數</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>送點數</translation>
    </message>
    <message>
        <source>A voucher</source>
        <translation>送優惠券</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>一份禮品</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>誰在櫃檯？</translation>
    </message>
    <message>
        <source>What was begun is still there.</source>
        <translation>做到一半的內容都還在。</translation>
    </message>
    <message>
        <source>&amp;Forgotten PIN?</source>
        <translation>忘記密碼？(&amp;F)</translation>
    </message>
    <message>
        <source>This is the code of a card or a voucher, not a PIN. It does not count as a try.</source>
        <translation>這是會員卡或優惠券的號碼，不是密碼；不算輸錯。</translation>
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
        <source>Perhaps a member already, and {n} more like this</source>
        <translation>可能已是會員，另有 {n} 位相似</translation>
    </message>
    <message>
        <source>Perhaps a member already</source>
        <translation>可能已是會員</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>last visit {ago}</source>
        <translation>{ago}來過</translation>
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
        <source>Save and print the card</source>
        <translation>儲存並列印卡</translation>
    </message>
    <message>
        <source>Settle the duplicate number first, then save.</source>
        <translation>先處理重複的手機號碼，才能儲存。</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Phone and name will do, the rest can wait</source>
        <translation>手機和姓名即可，其餘以後再補</translation>
    </message>
    <message>
        <source>QR code of the card</source>
        <translation>會員卡 QR 碼</translation>
    </message>
    <message>
        <source>The member may take a picture of it</source>
        <translation>會員可以拍照保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
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
        <source>G&amp;uardian</source>
        <translation>監護人(&amp;U)</translation>
    </message>
    <message>
        <source>for a child under {years}</source>
        <translation>未滿 {years} 歲由誰同意</translation>
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
        <source>Int&amp;roduced by</source>
        <translation>介紹人(&amp;R)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Card, phone or name</source>
        <translation>卡號、手機或姓名</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意事項</translation>
    </message>
    <message>
        <source>From abroad: {phone}</source>
        <translation>境外號碼：{phone}</translation>
    </message>
    <message>
        <source>Kept as {phone}</source>
        <translation>將保存為 {phone}</translation>
    </message>
    <message>
        <source>In years without 29 February it is the 28th.</source>
        <translation>沒有 2 月 29 日的年份按 28 日。</translation>
    </message>
    <message>
        <source>In years without 29 February it is 1 March.</source>
        <translation>沒有 2 月 29 日的年份按 3 月 1 日。</translation>
    </message>
    <message>
        <source>This year: {day}</source>
        <translation>今年是 {day}</translation>
    </message>
    <message>
        <source>This lunar year: {day}</source>
        <translation>本農曆年是 {day}</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <source>prints when saved</source>
        <translation>儲存後立刻列印</translation>
    </message>
    <message>
        <source>number follows on saving</source>
        <translation>卡號和 QR 碼儲存後產生</translation>
    </message>
    <message>
        <source>Prin&amp;t the card</source>
        <translation>列印會員卡(&amp;T)</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>列印會員卡</translation>
    </message>
    <message>
        <source>Show the &amp;QR code on the screen</source>
        <translation>在螢幕上顯示 QR 碼(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the QR code on the screen</source>
        <translation>在螢幕上顯示 QR 碼</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Accepts the membership noti&amp;ce</source>
        <translation>同意會員須知(&amp;C)</translation>
    </message>
    <message>
        <source>Birthday and o&amp;ffers</source>
        <translation>生日與優惠提醒(&amp;F)</translation>
    </message>
    <message>
        <source>Phone c&amp;alls</source>
        <translation>電話回訪(&amp;A)</translation>
    </message>
    <message>
        <source>Read &amp;it</source>
        <translation>看全文(&amp;I)</translation>
    </message>
    <message>
        <source>In no list: no messages, no letters, no calls.</source>
        <translation>不列入任何名單：不發訊息、不寄信、不致電。</translation>
    </message>
    <message>
        <source>No messages and no letters.</source>
        <translation>不發訊息、不寄信。</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>不致電。</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的會員</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>沒有找到會員。</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>卡號 {number}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>性別(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>喜好(&amp;P)</translation>
    </message>
    <message>
        <source>what they like</source>
        <translation>喜歡什麼</translation>
    </message>
    <message>
        <source>A&amp;llergies</source>
        <translation>過敏(&amp;L)</translation>
    </message>
    <message>
        <source>shown in red at the counter</source>
        <translation>櫃檯上以紅色顯示</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>Tag&amp;s</source>
        <translation>標籤(&amp;S)</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>用逗號分開</translation>
    </message>
    <message>
        <source>What the member agrees to</source>
        <translation>會員同意的內容</translation>
    </message>
    <message>
        <source>birthday gift from next year on</source>
        <translation>生日禮明年起</translation>
    </message>
    <message>
        <source>points x{times}</source>
        <translation>點數 ×{times}</translation>
    </message>
    <message>
        <source>a voucher</source>
        <translation>有優惠券</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>有禮品</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{day} {what}</translation>
    </message>
    <message>
        <source>{what} from {first} to {last}</source>
        <translation>{first}至{last} {what}</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Gift slip</source>
        <translation>禮品兌換單</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>Happy birthday</source>
        <translation>生日快樂</translation>
    </message>
    <message>
        <source>Enjoy your gift</source>
        <translation>祝您喜歡這份禮品！</translation>
    </message>
    <message>
        <source>Thank you for coming back</source>
        <translation>感謝您一直以來的支持</translation>
    </message>
    <message>
        <source>Your birthday gift</source>
        <translation>您的生日禮品</translation>
    </message>
    <message>
        <source>Your gift</source>
        <translation>兌換禮品</translation>
    </message>
    <message>
        <source>Money added</source>
        <translation>另付金額</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免費</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Add a cashier</source>
        <translation>新增收銀員</translation>
    </message>
    <message>
        <source>Signs in with a PIN that only they know</source>
        <translation>用只有本人知道的密碼登入</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>身分(&amp;R)</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>密碼（PIN）已變更。</translation>
    </message>
    <message>
        <source>{name} works here now, and signs in with the new PIN.</source>
        <translation>{name} 已加入，可用新密碼（PIN）登入。</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <translation>請店主確認</translation>
    </message>
    <message>
        <source>Nothing is lost: Esc goes back</source>
        <translation>按 Esc 返回，內容不會遺失</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>{name} 接班</translation>
    </message>
    <message>
        <source>The sale stays as it is</source>
        <translation>這一單保持原樣</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接班</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>在職員工</translation>
    </message>
    <message>
        <source>Enter changes one, or takes one back</source>
        <translation>按 Enter 修改，或讓離職的人回來</translation>
    </message>
    <message>
        <source>Take {name} back</source>
        <translation>讓{name}回來工作</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢復在職</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>修改我的密碼</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>給{name}設新密碼</translation>
    </message>
    <message>
        <source>It ends a wait after wrong ones</source>
        <translation>因輸錯而鎖定的也隨即解除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>PIN until &amp;now</source>
        <translation>原密碼(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>新密碼(&amp;P)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>再輸一次(&amp;G)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>到職</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登入</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>went on {day}</source>
        <translation>{day}離職</translation>
    </message>
    <message>
        <source>you</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation>{day}到職</translation>
    </message>
    <message>
        <source>Change my &amp;PIN</source>
        <translation>修改我的密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Give a new &amp;PIN</source>
        <translation>設新密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>離職(&amp;L)</translation>
    </message>
    <message>
        <source>Let {name} go</source>
        <translation>{name}離職</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>辦理離職</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more. Sales and everything else that {name} did stay as they are. You can take {name} back later.</source>
        <translation>{name}不能再登入。{name}經手的銷售等紀錄全部保留，以後也可以讓{name}回來。</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>各身份的權限</translation>
    </message>
    <message>
        <source>A tick holds at once, at every till</source>
        <translation>勾選後立即在每個收銀台生效</translation>
    </message>
    <message>
        <source>may</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>不可以</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Go on with what was read</source>
        <translation>使用讀出的內容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>輸入密碼</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>就這樣做</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀出</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>能讀出的內容</translation>
    </message>
    <message>
        <source>No owner&apos;s PIN could be read: choose a new one for the owner.</source>
        <translation>沒有讀到店主的密碼：請為店主設定新密碼。</translation>
    </message>
    <message>
        <source>Put the newest backup back</source>
        <translation>還原最新的備份</translation>
    </message>
    <message>
        <source>Read what can still be read</source>
        <translation>搶救還能讀出的內容</translation>
    </message>
    <message>
        <source>Choose another backup ...</source>
        <translation>選擇其他備份...</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>按現狀打開</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Set up a new shop</source>
        <translation>新建一家店</translation>
    </message>
    <message>
        <source>Only look at the shop</source>
        <translation>只檢視店鋪</translation>
    </message>
    <message>
        <source>Keep the shop here all the same</source>
        <translation>仍然放在這裡</translation>
    </message>
    <message>
        <source>Makes a new shop file of it and says what is missing. Takes a while.</source>
        <translation>用它產生新的店鋪檔案，並說明缺了什麼。需要一些時間。</translation>
    </message>
    <message>
        <source>From a USB stick, for example. It is proved first.</source>
        <translation>例如隨身碟上的備份。會先驗證。</translation>
    </message>
    <message>
        <source>Only the owner takes money until the owner accepts it.</source>
        <translation>店主確認之前，只有店主可以收款。</translation>
    </message>
    <message>
        <source>When the cause is mended.</source>
        <translation>排除原因之後再試。</translation>
    </message>
    <message>
        <source>Members and figures as they are now; nothing can be saved.</source>
        <translation>檢視目前的會員和數字；不能儲存任何內容。</translation>
    </message>
    <message>
        <source>The owner decides. It is not asked again for this file.</source>
        <translation>由店主決定。以後不再就此檔案詢問。</translation>
    </message>
    <message>
        <source>Only if there shall be no old one: it begins empty.</source>
        <translation>只有確定不要舊店鋪時才選：新店從空白開始。</translation>
    </message>
    <message>
        <source>{name} is encrypted and this computer does not know its key. Enter its passphrase, or the code of the recovery sheet that was in force when it was made.</source>
        <translation>{name} 已加密，本機沒有它的金鑰。請輸入它的通行短語，或者製作它時有效的復原單上的代碼。</translation>
    </message>
    <message>
        <source>Enter the code of the owner&apos;s recovery sheet. It stays good: at the sign-in it lets you choose a new PIN.</source>
        <translation>請輸入店主復原單上的代碼。它仍然有效：登入時可以用它設定新密碼。</translation>
    </message>
    <message>
        <source>Only the owner can decide this.</source>
        <translation>只有店主可以決定。</translation>
    </message>
    <message>
        <source>Only the owner can do this. Enter the PIN that was in force in that file.</source>
        <translation>只有店主可以這樣做。請輸入該檔案中當時有效的密碼。</translation>
    </message>
    <message>
        <source>Looking at the file ...</source>
        <translation>正在查看檔案……</translation>
    </message>
    <message>
        <source>Reading what can be read ...</source>
        <translation>正在搶救能讀出的內容...</translation>
    </message>
    <message>
        <source>Proving the backup and putting it back ...</source>
        <translation>正在驗證並還原備份...</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Entries of points</source>
        <translation>積分流水</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>還有 {n} 條</translation>
    </message>
    <message>
        <source>1 who works here was read from the newest backup</source>
        <translation>1 位店員的資料取自最新的備份</translation>
    </message>
    <message>
        <source>{n} who work here were read from the newest backup</source>
        <translation>{n} 位店員的資料取自最新的備份</translation>
    </message>
    <message>
        <source>1 who works here is known by number only; the owner takes them back</source>
        <translation>1 位店員只剩編號，由店主重新錄用</translation>
    </message>
    <message>
        <source>{n} who work here are known by number only; the owner takes them back</source>
        <translation>{n} 位店員只剩編號，由店主重新錄用</translation>
    </message>
    <message>
        <source>Of {made}, encrypted: its passphrase or recovery code is asked for.</source>
        <translation>{made} 的備份，已加密：需要它的通行短語或復原碼。</translation>
    </message>
    <message>
        <source>Of {made}: {members}, {sales}, the last one {last}.</source>
        <translation>{made}：{members}，{sales}，最後一筆在 {last}。</translation>
    </message>
    <message>
        <source>Points of member {whose}: {kept} before, the ledger bears {proved}</source>
        <translation>會員 {whose} 的積分：原為 {kept}，流水只能證明 {proved}</translation>
    </message>
    <message>
        <source>Membership {whose} was made anew: when it began may be wrong</source>
        <translation>會員 {whose} 的會籍是重建的，入會時間可能不準</translation>
    </message>
    <message>
        <source>Sale {whose} is not as the log says</source>
        <translation>銷售 {whose} 與日誌不符</translation>
    </message>
    <message>
        <source>Line {whose} of the log is missing or was changed</source>
        <translation>操作日誌第 {whose} 條缺失或被改動</translation>
    </message>
    <message>
        <source>A page of the file is damaged</source>
        <translation>檔案中有一頁已損壞</translation>
    </message>
    <message>
        <source>{whose} does not agree ({what})</source>
        <translation>{whose} 對不上（{what}）</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Not a safe place for the shop</source>
        <translation>店鋪放在這裡不安全</translation>
    </message>
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
    <name>Summary</name>
    <message>
        <source>made {instant}</source>
        <translation>製表 {instant}</translation>
    </message>
    <message>
        <source>page {number} / {count}</source>
        <translation>第 {number} / {count} 頁</translation>
    </message>
    <message>
        <source>{period}, in detail</source>
        <translation>{period}明細</translation>
    </message>
    <message>
        <source>money in whole {sign}, net of refunds</source>
        <translation>金額單位 {sign}，取整，已扣退款</translation>
    </message>
    <message>
        <source>money in {sign}, net of refunds</source>
        <translation>金額單位 {sign}，已扣退款</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日明細</translation>
    </message>
    <message>
        <source>weekends tinted</source>
        <translation>週末加底色</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>逐週明細</translation>
    </message>
    <message>
        <source>by their first day</source>
        <translation>按每週首日</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月明細</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>單數</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>末碼</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Cum.</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>erased member</source>
        <translation>已刪除會員</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{share} of buyers&apos; sales</source>
        <translation>占購買者消費額 {share}</translation>
    </message>
    <message>
        <source>Best members</source>
        <translation>最佳會員</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>會員等級</translation>
    </message>
    <message>
        <source>members who bought</source>
        <translation>有消費的會員</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>Taken back on refunds</source>
        <translation>退貨收回</translation>
    </message>
    <message>
        <source>Given back on refunds</source>
        <translation>退貨返還</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>手工調整</translation>
    </message>
    <message>
        <source>Outstanding at the beginning</source>
        <translation>期初未用</translation>
    </message>
    <message>
        <source>Points and liability</source>
        <translation>點數與負債</translation>
    </message>
    <message>
        <source>Outstanding at the end</source>
        <translation>期末未用</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>每日銷售</translation>
    </message>
    <message>
        <source>Sales by week</source>
        <translation>每週銷售</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>每月銷售</translation>
    </message>
    <message>
        <source>members dark, others pale; dashed: mean {money}</source>
        <translation>深色為會員，淺色為非會員；虛線為平均 {money}</translation>
    </message>
    <message>
        <source>members {money}</source>
        <translation>會員 {money}</translation>
    </message>
    <message>
        <source>others {money}</source>
        <translation>非會員 {money}</translation>
    </message>
    <message>
        <source>highest {best_day} {best}, lowest {least_day} {least}</source>
        <translation>最高 {best_day} {best}，最低 {least_day} {least}</translation>
    </message>
    <message>
        <source>of members&apos; sales</source>
        <translation>占會員銷售額</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活躍</translation>
    </message>
    <message>
        <source>each</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Concentration and best members</source>
        <translation>集中度與最佳會員</translation>
    </message>
    <message>
        <source>of buyers&apos; sales</source>
        <translation>占購買者消費額</translation>
    </message>
    <message>
        <source>top {share}% ({count})</source>
        <translation>前 {share}%（{count} 人）</translation>
    </message>
    <message>
        <source>+ given back</source>
        <translation>＋ 退貨返還</translation>
    </message>
    <message>
        <source>+ adjusted by hand</source>
        <translation>＋ 手工調整</translation>
    </message>
    <message>
        <source>− adjusted by hand</source>
        <translation>− 手工調整</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>期初未用</translation>
    </message>
    <message>
        <source>+ issued</source>
        <translation>＋ 發放</translation>
    </message>
    <message>
        <source>− redeemed</source>
        <translation>− 兌換</translation>
    </message>
    <message>
        <source>− expired</source>
        <translation>− 過期</translation>
    </message>
    <message>
        <source>− taken back</source>
        <translation>− 退貨收回</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>期末未用</translation>
    </message>
    <message>
        <source>{points} = {money}</source>
        <translation>每 {points} = {money}</translation>
    </message>
    <message>
        <source>1 pt.</source>
        <translation>1 點</translation>
    </message>
    <message>
        <source>{points} pts.</source>
        <translation>{points} 點</translation>
    </message>
    <message>
        <source>liability</source>
        <translation>負債</translation>
    </message>
    <message>
        <source>bought in the period before</source>
        <translation>上期有消費</translation>
    </message>
    <message>
        <source>of them came back</source>
        <translation>其中本期又來</translation>
    </message>
    <message>
        <source>of them stayed away</source>
        <translation>其中本期沒來</translation>
    </message>
    <message>
        <source>first purchase ever</source>
        <translation>首次消費</translation>
    </message>
    <message>
        <source>bought on two days or more</source>
        <translation>來過兩天以上</translation>
    </message>
    <message>
        <source>visits of a member</source>
        <translation>人均到店次數</translation>
    </message>
    <message>
        <source>spent by a member</source>
        <translation>人均消費</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>回頭客</translation>
    </message>
    <message>
        <source>members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>{first} to {last}, {count} in all</source>
        <translation>{first} 至 {last}，共 {count} 位</translation>
    </message>
    <message>
        <source>Birthdays next week</source>
        <translation>下週生日</translation>
    </message>
    <message>
        <source>None of those who agreed.</source>
        <translation>同意提醒的會員裡沒有。</translation>
    </message>
    <message>
        <source>card ending {card}: {money} back, {points} spent</source>
        <translation>末碼 {card}：退 {money}，已用掉 {points}</translation>
    </message>
    <message>
        <source>card ending {card}: {adjusted}, {points}</source>
        <translation>卡末碼 {card}：{adjusted}，共 {points} 點</translation>
    </message>
    <message>
        <source>{adjusted}, points {points}</source>
        <translation>{adjusted}，共 {points} 點</translation>
    </message>
    <message>
        <source>adjusted once</source>
        <translation>調整 1 次</translation>
    </message>
    <message>
        <source>adjusted {count} times</source>
        <translation>調整 {count} 次</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 項</translation>
    </message>
    <message>
        <source>lunar</source>
        <translation>農曆</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>國曆</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得一看</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>沒有異常。</translation>
    </message>
    <message>
        <source>Many refunds</source>
        <translation>退款偏多</translation>
    </message>
    <message>
        <source>{name}: {count} refunds, {money}</source>
        <translation>{name} {count} 筆，{money}</translation>
    </message>
    <message>
        <source>Spent, refunded</source>
        <translation>用點後退貨</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>同名卡</translation>
    </message>
    <message>
        <source>{name} on a card of that name: sales {count}, {money}</source>
        <translation>{name}刷同名會員卡 {count} 筆，{money}</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>同一手機號</translation>
    </message>
    <message>
        <source>card ending {card}: joined {count} times, last on {day}</source>
        <translation>末碼 {card}：入會 {count} 次，最近 {day}</translation>
    </message>
    <message>
        <source>Busy card</source>
        <translation>一天多單</translation>
    </message>
    <message>
        <source>card ending {card}: {count} purchases on {day}</source>
        <translation>末碼 {card} 在 {day} 消費 {count} 次</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工調分</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>久未光顧</translation>
    </message>
    <message>
        <source>{count} on {tier} did not come for {days} days</source>
        <translation>{count} 位{tier}會員超過 {days} 天沒來</translation>
    </message>
    <message>
        <source>compared with {period}</source>
        <translation>變化均與 {period} 相比</translation>
    </message>
    <message>
        <source>{period}: summary</source>
        <translation>{period}經營摘要</translation>
    </message>
    <message>
        <source>nothing before to compare with</source>
        <translation>之前沒有可比的資料</translation>
    </message>
    <message>
        <source>Sales, net of refunds</source>
        <translation>銷售額（已扣退款）</translation>
    </message>
    <message>
        <source>Members&apos; share of sales</source>
        <translation>會員銷售占比</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message>
        <source>Repurchase rate</source>
        <translation>復購率</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>客單價</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <translation>{year} 年第 {week} 週</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} 年 {month_number} 月</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year} 年第 {quarter} 季</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year} 年</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 點</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 點</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
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
        <source>1 visit</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>{points} pts</source>
        <translation>{points} 個百分點</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>&amp;End this target</source>
        <translation>結束此目標(&amp;E)</translation>
    </message>
    <message>
        <source>month that is over</source>
        <translation>已結束的月份</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>應達</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>尚未開始。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>應達</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>End the target</source>
        <translation>結束目標</translation>
    </message>
    <message>
        <source>It is followed no longer; the log keeps that it was.</source>
        <translation>此後不再追蹤；操作記錄中仍留有紀錄。</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>設定目標</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>設定目標</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>修改目標</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>儲存修改</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>指標(&amp;F)</translation>
    </message>
    <message>
        <source>of each calendar month</source>
        <translation>按曆月計</translation>
    </message>
    <message>
        <source>The goal &amp;is given</source>
        <translation>目標值填寫方式(&amp;I)</translation>
    </message>
    <message>
        <source>as a value</source>
        <translation>填數值</translation>
    </message>
    <message>
        <source>as a change in percent</source>
        <translation>填增減百分比</translation>
    </message>
    <message>
        <source>Month by month the way from baseline to goal is straight; the last month is the goal.</source>
        <translation>從基準值到目標值逐月直線推進，最後一個月即為目標值。</translation>
    </message>
    <message>
        <source>+15 or -5, in %</source>
        <translation>如 +15 或 -5，單位 %</translation>
    </message>
    <message>
        <source>First &amp;month</source>
        <translation>首月(&amp;M)</translation>
    </message>
    <message>
        <source>like 2026-12</source>
        <translation>如 2026-12</translation>
    </message>
    <message>
        <source>&amp;How many months</source>
        <translation>月數(&amp;H)</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1 到 {most}</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>基準值(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>目標值(&amp;G)</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>單位 %</translation>
    </message>
    <message>
        <source>members</source>
        <translation>人</translation>
    </message>
    <message>
        <source>visits, like 2.5</source>
        <translation>次，如 2.5</translation>
    </message>
    <message>
        <source>{month} has no such figure.</source>
        <translation>{month}沒有這項資料。</translation>
    </message>
    <message>
        <source>In {month} it was {value}.</source>
        <translation>{month}為 {value}。</translation>
    </message>
    <message>
        <source>That is {value}.</source>
        <translation>即 {value}。</translation>
    </message>
    <message>
        <source>That is {change} above the baseline.</source>
        <translation>比基準值高 {change}。</translation>
    </message>
    <message>
        <source>That is {change} below the baseline.</source>
        <translation>比基準值低 {change}。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>No target yet. Say what a figure is and what it should be in a year, such as a repurchase rate 15% higher, and see each month whether you are on the way.</source>
        <translation>還沒有目標。選一項指標，填上現在的數值和一年後想達到的數值（例如回購率提高 15%），每月就能看到進度。</translation>
    </message>
    <message>
        <source>{baseline} to {goal} in {first}</source>
        <translation>{baseline} 到 {goal}，{first}</translation>
    </message>
    <message>
        <source>{baseline} to {goal}, {first} to {last}</source>
        <translation>{baseline} 到 {goal}，{first}至{last}</translation>
    </message>
    <message>
        <source>{month}: expected {value}</source>
        <translation>{month}：應達 {value}</translation>
    </message>
    <message>
        <source>{value}, {result}</source>
        <translation>{value}，{result}</translation>
    </message>
    <message>
        <source>begins {month}</source>
        <translation>{month}開始</translation>
    </message>
    <message>
        <source>expected {value}, {month}</source>
        <translation>應達 {value}，{month}</translation>
    </message>
    <message>
        <source>{baseline} to {goal} by {month}</source>
        <translation>{baseline} 到 {goal}，{month}止</translation>
    </message>
    <message>
        <source>The goal is the baseline: choose a higher or lower one.</source>
        <translation>目標值與基準值相同：請填更高或更低的值。</translation>
    </message>
    <message>
        <source>Choose a value from {least} to {most}.</source>
        <translation>請填 {least} 到 {most} 之間的值。</translation>
    </message>
    <message>
        <source>Choose 1 to {most} months.</source>
        <translation>請填 1 到 {most} 個月。</translation>
    </message>
    <message>
        <source>The first month can be {month} at the latest.</source>
        <translation>首月最晚為 {month}。</translation>
    </message>
    <message>
        <source>Its last month would be {month}, which is over: choose more months.</source>
        <translation>末月為 {month}，已經過去：請增加月數。</translation>
    </message>
    <message>
        <source>{figure} has a target from {first} to {last}: end it first, or choose other months.</source>
        <translation>「{figure}」在 {first} 至 {last} 已有目標：請先結束它，或換個月份。</translation>
    </message>
    <message>
        <source>Write the month like 2026-12.</source>
        <translation>請按 2026-12 的樣子填月份。</translation>
    </message>
    <message>
        <source>This target was ended meanwhile.</source>
        <translation>這個目標已被結束。</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已達到</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落後</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>無資料</translation>
    </message>
</context>
<context>
    <name>Technical</name>
    <message>
        <source>Technical log</source>
        <translation>執行記錄</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>刪除報告</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>模組</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>意外結束</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>未能啟動</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>顯示哪些記錄</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>錯誤報告</translation>
    </message>
    <message>
        <source>Enter opens one</source>
        <translation>按 Enter 開啟</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>1 line is copied</source>
        <translation>已複製 1 行</translation>
    </message>
    <message>
        <source>{n} lines are copied</source>
        <translation>已複製 {n} 行</translation>
    </message>
    <message>
        <source>There is nothing to tell</source>
        <translation>沒有記錄</translation>
    </message>
    <message>
        <source>No customer&apos;s data is in it</source>
        <translation>其中沒有顧客資料</translation>
    </message>
</context>
<context>
    <name>TestStrip</name>
    <message>
        <source>Test print</source>
        <translation>列印測試</translation>
    </message>
    <message>
        <source>{width} mm from edge to edge</source>
        <translation>兩邊之間 {width} 公釐</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Overview</source>
        <translation>概覽</translation>
    </message>
    <message>
        <source>Nothing yet: the first sale will stand here.</source>
        <translation>還沒有紀錄：第一筆消費會出現在這裡。</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>No sale yet: begin one at the counter.</source>
        <translation>還沒有消費：在櫃檯開始第一筆。</translation>
    </message>
    <message>
        <source>Gifts and vouchers</source>
        <translation>禮品與券</translation>
    </message>
    <message>
        <source>No gift and no voucher yet: F3 at the counter gives gifts.</source>
        <translation>還沒有禮品和券：在櫃檯按 F3 兌換禮品。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>No change of tier yet.</source>
        <translation>還沒有等級變動。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>No paper yet: the first receipt will stand here.</source>
        <translation>還沒有單據：第一張收據會出現在這裡。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>還沒有備註。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation>還沒有變更。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Bought for {amount}</source>
        <translation>消費 {amount}</translation>
    </message>
    <message>
        <source>{amount} given back</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>of sale {number}</source>
        <translation>銷售單 {number}</translation>
    </message>
    <message>
        <source>Note, {name}</source>
        <translation>備註，{name}</translation>
    </message>
    <message>
        <source>paid with {points}</source>
        <translation>折抵 {points}</translation>
    </message>
    <message>
        <source>Gift taken back: {name}</source>
        <translation>退回禮品：{name}</translation>
    </message>
    <message>
        <source>Birthday gift: {name}</source>
        <translation>生日禮品：{name}</translation>
    </message>
    <message>
        <source>Gift: {name}</source>
        <translation>兌換禮品：{name}</translation>
    </message>
    <message>
        <source>for no points</source>
        <translation>不扣點數</translation>
    </message>
    <message>
        <source>Voucher of {amount}</source>
        <translation>{amount} 的券</translation>
    </message>
    <message>
        <source>Voucher of {percent} %</source>
        <translation>減 {percent}% 的券</translation>
    </message>
    <message>
        <source>{points} lapsed</source>
        <translation>{points}到期</translation>
    </message>
    <message>
        <source>not used in time</source>
        <translation>未及時使用</translation>
    </message>
    <message>
        <source>{points} by hand</source>
        <translation>手動調整 {points}</translation>
    </message>
    <message>
        <source>{points} brought along</source>
        <translation>期初 {points}</translation>
    </message>
    <message>
        <source>{points} as a bonus</source>
        <translation>贈送 {points}</translation>
    </message>
    <message>
        <source>use by {day}</source>
        <translation>{day}前有效</translation>
    </message>
    <message>
        <source>{points} point</source>
        <translation>{points} 點</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 點</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}，{then}</translation>
    </message>
    <message>
        <source>Receipts, gift slips and vouchers open from their row.</source>
        <translation>點開各列即可檢視收據、禮品兌換單和優惠券。</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <source>Birthday letter</source>
        <translation>生日賀卡</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{members} of 1 sale</source>
        <translation>{members} / 1 筆</translation>
    </message>
    <message>
        <source>{members} of {all} sales</source>
        <translation>{members} / {all} 筆</translation>
    </message>
    <message>
        <source>{points} redeemed</source>
        <translation>兌換 {points}</translation>
    </message>
    <message>
        <source>+ {money} for gifts</source>
        <translation>+ 禮品另付 {money}</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>今日營業額</translation>
    </message>
    <message>
        <source>By members</source>
        <translation>會員消費占比</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>今日發放點數</translation>
    </message>
    <message>
        <source>{change} on last week</source>
        <translation>比上週同時 {change}</translation>
    </message>
    <message>
        <source>Opens the member&apos;s page</source>
        <translation>開啟會員頁面</translation>
    </message>
    <message>
        <source>Opens the gift</source>
        <translation>開啟該禮品</translation>
    </message>
    <message>
        <source>Compares the two</source>
        <translation>對比這兩位會員</translation>
    </message>
    <message>
        <source>Opens these lines of the log</source>
        <translation>檢視操作記錄中的相關記錄</translation>
    </message>
    <message>
        <source>Lists these members</source>
        <translation>列出這些會員</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>生日相同</translation>
    </message>
    <message>
        <source>phones one slip apart</source>
        <translation>手機號碼只差一處</translation>
    </message>
    <message>
        <source>same name, one without a phone</source>
        <translation>同名，其一無手機號碼</translation>
    </message>
    <message>
        <source>{name}, twice</source>
        <translation>{name}（兩份）</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} 與 {other}</translation>
    </message>
    <message>
        <source>{much} short, {day}</source>
        <translation>差 {much}，{day}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>不到 1 天</translation>
    </message>
    <message>
        <source>about 1 day</source>
        <translation>約夠 1 天</translation>
    </message>
    <message>
        <source>about {n} days</source>
        <translation>約夠 {n} 天</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>已送完</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>剩 {n} 件</translation>
    </message>
    <message>
        <source>{n} refunds by {name}</source>
        <translation>{name}退款 {n} 次</translation>
    </message>
    <message>
        <source>Redeemed, refunded</source>
        <translation>兌換點數後退貨</translation>
    </message>
    <message>
        <source>{name} on a card of that name</source>
        <translation>{name}刷同名會員卡</translation>
    </message>
    <message>
        <source>One phone joined {n} times</source>
        <translation>同一手機號入會 {n} 次</translation>
    </message>
    <message>
        <source>One card used {n} times a day</source>
        <translation>一卡一天用 {n} 次</translation>
    </message>
    <message>
        <source>1 adjustment by hand</source>
        <translation>手動調整點數 1 次</translation>
    </message>
    <message>
        <source>{n} adjustments by hand</source>
        <translation>手動調整點數 {n} 次</translation>
    </message>
    <message>
        <source>1 of {tier} stays away</source>
        <translation>1 位{tier}會員未來店</translation>
    </message>
    <message>
        <source>{n} of {tier} stay away</source>
        <translation>{n} 位{tier}會員未來店</translation>
    </message>
    <message>
        <source>card {digits}, {points}</source>
        <translation>末碼 {digits}，{points}</translation>
    </message>
    <message>
        <source>1 sale, {money}</source>
        <translation>1 筆，{money}</translation>
    </message>
    <message>
        <source>{n} sales, {money}</source>
        <translation>{n} 筆，{money}</translation>
    </message>
    <message>
        <source>ends in {digits}, {day}</source>
        <translation>末碼 {digits}，{day}</translation>
    </message>
    <message>
        <source>{points} in all</source>
        <translation>合計 {points}</translation>
    </message>
    <message>
        <source>card {digits}, {points} in all</source>
        <translation>卡末碼 {digits}，共 {points}</translation>
    </message>
    <message>
        <source>for {n} days</source>
        <translation>已 {n} 天</translation>
    </message>
    <message>
        <source>Out of the ordinary</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>沒有異常。</translation>
    </message>
    <message>
        <source>All that stands out</source>
        <translation>全部異常</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>within 7 days, {n} today</source>
        <translation>7 天內，今天 {n} 位</translation>
    </message>
    <message>
        <source>No birthday within 7 days.</source>
        <translation>7 天內沒有人過生日。</translation>
    </message>
    <message>
        <source>All birthdays, letters and labels</source>
        <translation>全部生日、賀卡與標籤</translation>
    </message>
    <message>
        <source>Expiring points</source>
        <translation>即將到期點數</translation>
    </message>
    <message>
        <source>No points expire soon.</source>
        <translation>近期沒有點數到期。</translation>
    </message>
    <message>
        <source>Everybody whose points expire</source>
        <translation>全部到期名單</translation>
    </message>
    <message>
        <source>Expiring vouchers</source>
        <translation>即將到期的券</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>張</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>張</translation>
    </message>
    <message>
        <source>No voucher lapses soon.</source>
        <translation>近期沒有券到期。</translation>
    </message>
    <message>
        <source>All vouchers about to lapse</source>
        <translation>全部即將到期的券</translation>
    </message>
    <message>
        <source>Tier reviews</source>
        <translation>等級評定</translation>
    </message>
    <message>
        <source>All {n}; {m} more without consent</source>
        <translation>全部 {n}；另有 {m} 未同意提醒</translation>
    </message>
    <message>
        <source>{days}, {worth}</source>
        <translation>{days}內，合 {worth}</translation>
    </message>
    <message>
        <source>lapse within {days}</source>
        <translation>{days}內到期</translation>
    </message>
    <message>
        <source>within {days}</source>
        <translation>{days}內到評定日</translation>
    </message>
    <message>
        <source>Nobody is about to lose a tier.</source>
        <translation>近期沒有人會降級。</translation>
    </message>
    <message>
        <source>Everybody about to lose a tier</source>
        <translation>查看評定名單</translation>
    </message>
    <message>
        <source>Nobody here agreed to reminders.</source>
        <translation>其中無人同意接收提醒。</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>庫存不足</translation>
    </message>
    <message>
        <source>pace of the last 30 days</source>
        <translation>按最近 30 天兌換速度</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>種</translation>
    </message>
    <message>
        <source>gifts</source>
        <translation>種</translation>
    </message>
    <message>
        <source>No gift runs out soon.</source>
        <translation>近期沒有禮品會送完。</translation>
    </message>
    <message>
        <source>All gifts that run out</source>
        <translation>全部庫存不足的禮品</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>compare, and merge if so</source>
        <translation>核對後可合併</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>對</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>對</translation>
    </message>
    <message>
        <source>Nobody seems to be a member twice.</source>
        <translation>沒有發現重複入會的會員。</translation>
    </message>
    <message>
        <source>All who may be members twice</source>
        <translation>全部可能重複的會員</translation>
    </message>
    <message>
        <source>&amp;Print today&apos;s summary</source>
        <translation>列印今日總結(&amp;P)</translation>
    </message>
    <message>
        <source>Birthday l&amp;etters</source>
        <translation>生日賀卡(&amp;E)</translation>
    </message>
    <message>
        <source>Nobody&apos;s own birthday is within 7 days.</source>
        <translation>7 天內沒有會員本人過生日。</translation>
    </message>
    <message>
        <source>{weekday}, {date}, {lunar}</source>
        <translation>{date} {weekday}，{lunar}</translation>
    </message>
    <message>
        <source>&amp;Compare and merge ...</source>
        <translation>核對並合併(&amp;C)...</translation>
    </message>
    <message>
        <source>They are &amp;two people</source>
        <translation>確是兩個人(&amp;T)</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>一人還是兩人</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>The backup is encrypted</source>
        <translation>備份已加密</translation>
    </message>
    <message>
        <source>This computer does not know its key. Enter its passphrase, or the code of the recovery sheet of that time, or of a newer one if newer backups lie with it.</source>
        <translation>這台電腦沒有它的金鑰。請輸入它的通行短語，或當時復原單上的復原碼；旁邊有更新的備份時，也可用更新的復原單。</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery code</source>
        <translation>通行短語或復原碼(&amp;P)</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>不打開</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>The shop is encrypted</source>
        <translation>店鋪檔案已加密</translation>
    </message>
    <message>
        <source>This computer does not know its key. Enter the passphrase, or the code of the recovery sheet.</source>
        <translation>這台電腦沒有它的金鑰。請輸入通行短語，或復原單上的復原碼。</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>顯示輸入的內容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open by itself on this computer from now on</source>
        <translation>以後在這台電腦上自動打開(&amp;O)</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>正在查看……</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Only to look at, as of {time}: nothing can be saved. {why}</source>
        <translation>只供檢視，截至 {time}：不能儲存任何內容。{why}</translation>
    </message>
    <message>
        <source>The shop file or its folder may not be written.</source>
        <translation>店鋪檔案或它的資料夾不可寫入。</translation>
    </message>
    <message>
        <source>It is open on {host} ({user}).</source>
        <translation>它正在 {host} 上開啟（{user}）。</translation>
    </message>
    <message>
        <source>It is held by {program} of {user}.</source>
        <translation>它被 {user} 的 {program} 佔用。</translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation>它被另一個程式佔用。</translation>
    </message>
</context>
<context>
    <name>Voucher</name>
    <message>
        <source>Cut along the dashed lines</source>
        <translation>沿虛線剪下</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{percent}</source>
        <translation>{tenths_kept}</translation>
    </message>
    <message>
        <source>% off</source>
        <translation>折</translation>
    </message>
    <message>
        <source>on any purchase</source>
        <translation>無門檻</translation>
    </message>
    <message>
        <source>from {minimum} on</source>
        <translation>滿 {minimum}可用</translation>
    </message>
    <message>
        <source>one use, no change given</source>
        <translation>一次一張，不找零</translation>
    </message>
    <message>
        <source>one member, one use, no change given</source>
        <translation>限會員本人，一次一張，不找零</translation>
    </message>
    <message>
        <source>for {name} only, one use, no change given</source>
        <translation>限{name}本人，一次一張，不找零</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Use a voucher</source>
        <translation>用優惠券</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用券</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>找到 {n} 張</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>共 {n} 張</translation>
    </message>
    <message>
        <source>No such voucher: look for a number, a name or a phone.</source>
        <translation>沒有找到優惠券，請換券號、姓名或手機號再找。</translation>
    </message>
    <message>
        <source>&amp;Print open vouchers</source>
        <translation>列印可用的券(&amp;P)</translation>
    </message>
    <message>
        <source>Issue &amp;vouchers</source>
        <translation>發放優惠券(&amp;V)</translation>
    </message>
    <message>
        <source>Number, name, phone</source>
        <translation>券號、姓名、手機號</translation>
    </message>
    <message>
        <source>Search vouchers</source>
        <translation>查找優惠券</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>No voucher yet: issue some here, or let a tier bring them.</source>
        <translation>還沒有券：可以在這裡發放，也可以讓等級升級時送出。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>不用這張券</translation>
    </message>
    <message>
        <source>Use this voucher</source>
        <translation>用這張券</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day}起可用</translation>
    </message>
    <message>
        <source>on this sale</source>
        <translation>本單已用</translation>
    </message>
    <message>
        <source>{off} from {minimum} on</source>
        <translation>滿 {minimum} 可用，{off}</translation>
    </message>
    <message>
        <source>{money} off</source>
        <translation>減 {money}</translation>
    </message>
    <message>
        <source>{percent}% off</source>
        <translation>優惠 {percent}%</translation>
    </message>
    <message>
        <source>open</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>20 or 10%</source>
        <translation>20 或 10%</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Nobody is found: choose a member.</source>
        <translation>沒有找到：請選擇會員。</translation>
    </message>
    <message>
        <source>Issue vouchers</source>
        <translation>發放優惠券</translation>
    </message>
    <message>
        <source>name, phone or card; empty: for whoever brings it</source>
        <translation>姓名、手機或卡號；留空：不記名</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>會員(&amp;M)</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的會員</translation>
    </message>
    <message>
        <source>Takes &amp;off</source>
        <translation>優惠(&amp;O)</translation>
    </message>
    <message>
        <source>From a &amp;bill of</source>
        <translation>滿額可用(&amp;B)</translation>
    </message>
    <message>
        <source>How ma&amp;ny</source>
        <translation>張數(&amp;N)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>whoever brings it</source>
        <translation>不記名</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Make a voucher void</source>
        <translation>作廢優惠券</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
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
        <source>&amp;Add a cashier...</source>
        <translation>新增收銀員(&amp;A)...</translation>
    </message>
    <message>
        <source>Date and time are &amp;right</source>
        <translation>日期和時間正確(&amp;R)</translation>
    </message>
    <message>
        <source>Close the day or chan&amp;ge cashier</source>
        <translation>日結／交班(&amp;G)</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>鎖定(&amp;K)</translation>
    </message>
    <message>
        <source>Change my &amp;PIN...</source>
        <translation>修改我的密碼(&amp;P)...</translation>
    </message>
    <message>
        <source>Off&amp;ice</source>
        <translation>後台(&amp;I)</translation>
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
        <source>Text si&amp;ze...</source>
        <translation>文字大小(&amp;Z)...</translation>
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
        <source>Cards {first} to {last}</source>
        <translation>會員卡 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Vouchers {number}</source>
        <translation>優惠券 {number}</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>錢箱</translation>
    </message>
    <message>
        <source>Gift slip {number}</source>
        <translation>禮品兌換單 {number}</translation>
    </message>
    <message>
        <source>Closing of {when}</source>
        <translation>結算單 {when}</translation>
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
    <message>
        <source>Summary {period}</source>
        <translation>經營摘要 {period}</translation>
    </message>
    <message>
        <source>The summary of the day is saved: {name}</source>
        <translation>當日總結已儲存：{name}</translation>
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
        <source>−1 point</source>
        <translation>−1 點</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} 點</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 位會員</translation>
    </message>
    <message>
        <source>{n} members</source>
        <translation>{n} 位會員</translation>
    </message>
    <message>
        <source>1 sale</source>
        <translation>1 筆銷售</translation>
    </message>
    <message>
        <source>{n} sales</source>
        <translation>{n} 筆銷售</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
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
