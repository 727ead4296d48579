<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>Where shall backups go?</source>
        <translation>备份放到哪里？</translation>
    </message>
    <message>
        <source>Which backup shall be restored?</source>
        <translation>要恢复哪一份备份？</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>备份（{patterns}）</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>上次备份失败</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>第二处没有备份</translation>
    </message>
    <message>
        <source>The owner makes one in the office, under Backup.</source>
        <translation>请店主到后台的“备份”里备份一次。</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>备份放在</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>换文件夹</translation>
    </message>
    <message>
        <source>Beside the shop file</source>
        <translation>放回店铺文件旁边</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二处</translation>
    </message>
    <message>
        <source>none: a USB stick or a network folder keeps what a fire takes</source>
        <translation>未设置：电脑坏了、丢了，U 盘或网络文件夹里还有一份</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>not there: plug it in</source>
        <translation>不在：请插上</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup beside the shop now</source>
        <translation>备份与现在的店铺对照</translation>
    </message>
    <message>
        <source>Type {word} to restore it</source>
        <translation>输入 {word} 以恢复</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restoring ...</source>
        <translation>正在恢复……</translation>
    </message>
    <message>
        <source>1 sale is not in it and will no longer be in the books.</source>
        <translation>有 1 单消费不在这份备份里，将不在账上。</translation>
    </message>
    <message>
        <source>{n} sales are not in it and will no longer be in the books.</source>
        <translation>有 {n} 单消费不在这份备份里，将不在账上。</translation>
    </message>
    <message>
        <source>No sale is lost by it.</source>
        <translation>不会少任何一单消费。</translation>
    </message>
    <message>
        <source>The shop file of now is set aside, and can be restored in the same way. Everyone signs in again.</source>
        <translation>现在的店铺文件会换下保存，也可以同样恢复回来。所有人要重新登录。</translation>
    </message>
    <message>
        <source>Some figures in the backup do not agree.</source>
        <translation>备份里有些数字对不上。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>消费单数</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>最后一单</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份里</translation>
    </message>
    <message>
        <source>In the shop now</source>
        <translation>现在店里</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>读不出</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
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
        <translation>数字对不上</translation>
    </message>
    <message>
        <source>Enter restores one</source>
        <translation>按 Enter 恢复选中的一份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>已有备份</translation>
    </message>
    <message>
        <source>None yet: F9 makes the first one.</source>
        <translation>还没有备份：按 F9 做第一份。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>从文件恢复</translation>
    </message>
    <message>
        <source>Backing up ...</source>
        <translation>正在备份……</translation>
    </message>
    <message>
        <source>Looking at it ...</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backed up, but some figures do not agree: have them checked.</source>
        <translation>已备份，但有些数字对不上，请核对。</translation>
    </message>
    <message>
        <source>Backed up here, not in {place}: {reason}</source>
        <translation>已备份在本机，但 {place} 没有：{reason}</translation>
    </message>
    <message>
        <source>Backed up in both places.</source>
        <translation>两处都已备份。</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>已备份。</translation>
    </message>
    <message>
        <source>The backup was restored. The shop file of before was gone; its journal is kept as {name}.</source>
        <translation>备份已恢复。原来的店铺文件已不在；它的日志文件保存为 {name}。</translation>
    </message>
    <message>
        <source>The backup was restored. The shop file of before was gone.</source>
        <translation>备份已恢复。原来的店铺文件已不在。</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>今天已备份</translation>
    </message>
    <message>
        <source>Last backup yesterday</source>
        <translation>上次备份：昨天</translation>
    </message>
    <message>
        <source>Last backup {n} days ago</source>
        <translation>上次备份：{n} 天前</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>升级之前</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>合并会员前</translation>
    </message>
    <message>
        <source>before erasing someone</source>
        <translation>抹除会员前</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>换下的</translation>
    </message>
    <message>
        <source>before a change of key</source>
        <translation>换密钥之前</translation>
    </message>
    <message>
        <source>The backup was given up because ShopClub was closed.</source>
        <translation>ShopClub 已关闭，这次备份没有做完。</translation>
    </message>
    <message>
        <source>No backup was made in {folder}: {reason}</source>
        <translation>没能备份到 {folder}：{reason}</translation>
    </message>
    <message>
        <source>the disk is full. Make room, then try again.</source>
        <translation>磁盘已满。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>nothing may be written there. Choose another folder.</source>
        <translation>那里不允许写入。请换一个文件夹。</translation>
    </message>
    <message>
        <source>the folder is not there. Plug it in or choose another.</source>
        <translation>文件夹不在。请插好设备，或另选一个。</translation>
    </message>
    <message>
        <source>the disk takes no file of this size. Choose another one.</source>
        <translation>这个磁盘放不下这么大的文件。请换一个。</translation>
    </message>
    <message>
        <source>another backup is being made. Wait for it to end.</source>
        <translation>另一个备份正在进行，请等它结束。</translation>
    </message>
    <message>
        <source>the shop file is damaged. Restore the last good backup.</source>
        <translation>店铺文件已损坏。请恢复最近一份完好的备份。</translation>
    </message>
    <message>
        <source>the backups are there already. Choose another folder.</source>
        <translation>备份本来就放在那里。请另选文件夹。</translation>
    </message>
    <message>
        <source>it could not be written or proved there. Try again.</source>
        <translation>没能写入或核对。请再试一次。</translation>
    </message>
    <message>
        <source>Type {word} to go on.</source>
        <translation>请输入 {word} 以继续。</translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose another backup.</source>
        <translation>{name} 已经不在了。请选另一份备份。</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check the disk it is on.</source>
        <translation>读不出 {name}。请检查它所在的磁盘。</translation>
    </message>
    <message>
        <source>{name} is empty: it is not a ShopClub backup.</source>
        <translation>{name} 是空文件，不是 ShopClub 备份。</translation>
    </message>
    <message>
        <source>{name} is not a ShopClub backup, or it is locked with another key.</source>
        <translation>{name} 不是 ShopClub 备份，或者用了别的密钥加密。</translation>
    </message>
    <message>
        <source>{name} is a backup of another shop.</source>
        <translation>{name} 是另一家店的备份。</translation>
    </message>
    <message>
        <source>{name} was made by a newer ShopClub. Install that version first.</source>
        <translation>{name} 由更新版本的 ShopClub 生成。请先安装那个版本。</translation>
    </message>
    <message>
        <source>{name} is damaged. Choose another backup.</source>
        <translation>{name} 已损坏。请选另一份备份。</translation>
    </message>
    <message>
        <source>{name} is the shop file itself. Choose a backup.</source>
        <translation>{name} 就是店铺文件本身。请选一份备份。</translation>
    </message>
    <message>
        <source>The backup was restored. The shop file of before is kept.</source>
        <translation>备份已恢复，之前的店铺文件也留着。</translation>
    </message>
    <message>
        <source>Backed up today {time}</source>
        <translation>已备份，今天 {time}</translation>
    </message>
</context>
<context>
    <name>BirthdayList</name>
    <message>
        <source>Birthdays</source>
        <translation>生日名单</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>谁的生日</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已祝福</translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>called</source>
        <translation>电话</translation>
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
        <translation>给{name}的祝福已复制，可直接粘贴。</translation>
    </message>
    <message>
        <source>and {n} more.</source>
        <translation>还有 {n} 位。</translation>
    </message>
    <message>
        <source>No birthday in these days.</source>
        <translation>这几天没有人过生日。</translation>
    </message>
    <message>
        <source>&amp;Letter...</source>
        <translation>写贺卡(&amp;L)...</translation>
    </message>
    <message>
        <source>C&amp;opy greeting</source>
        <translation>复制祝福(&amp;O)</translation>
    </message>
    <message>
        <source>How far the list looks ahead</source>
        <translation>名单看多少天</translation>
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
        <translation>1 个生日</translation>
    </message>
    <message>
        <source>{n} birthdays</source>
        <translation>{n} 个生日</translation>
    </message>
    <message>
        <source>Birthday letters</source>
        <translation>生日贺卡</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>地址标签</translation>
    </message>
    <message>
        <source>List of birthdays</source>
        <translation>生日名单</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Nobody is in the list.</source>
        <translation>名单里没有人。</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX</source>
        <translation>保存为 XLSX(&amp;X)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV</source>
        <translation>保存为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>把名单保存为表格</translation>
    </message>
    <message>
        <source>&amp;Print list</source>
        <translation>打印名单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;etters</source>
        <translation>贺卡(&amp;E)</translation>
    </message>
    <message>
        <source>First label on the sheet</source>
        <translation>从第几枚标签开始</translation>
    </message>
    <message>
        <source>label {n}</source>
        <translation>第 {n} 枚</translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>voucher issued</source>
        <translation>已送优惠券</translation>
    </message>
    <message>
        <source>gift given</source>
        <translation>礼品已领</translation>
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
        <translation>{n} 天后</translation>
    </message>
    <message>
        <source>{age} {when}</source>
        <translation>{when}，{age} 岁</translation>
    </message>
    <message>
        <source>{when}, lunar</source>
        <translation>农历，{when}</translation>
    </message>
    <message>
        <source>tomorrow, {date}</source>
        <translation>明天，{date}</translation>
    </message>
    <message>
        <source>in {n} days, {date}</source>
        <translation>{n} 天后，{date}</translation>
    </message>
    <message>
        <source>lunar leap {month}, {day}</source>
        <translation>农历闰{month}{day}</translation>
    </message>
    <message>
        <source>lunar {month}, {day}</source>
        <translation>农历{month}{day}</translation>
    </message>
    <message>
        <source>&amp;Said it</source>
        <translation>当面祝福(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>打了电话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Wrote</source>
        <translation>写了信(&amp;W)</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已祝福</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已致电</translation>
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
        <translation>其实没有祝福(&amp;N)</translation>
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
        <translation>上次意外退出</translation>
    </message>
    <message>
        <source>ShopClub ended by itself last time. See the report.</source>
        <translation>ShopClub 上次意外退出。点击查看报告。</translation>
    </message>
    <message>
        <source>ShopClub ended by itself last time</source>
        <translation>ShopClub 上次意外退出</translation>
    </message>
    <message>
        <source>Something went wrong in ShopClub</source>
        <translation>ShopClub 出了点问题</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Restart ShopClub</source>
        <translation>重新启动 ShopClub</translation>
    </message>
    <message>
        <source>Everything that was saved is there, and a sale that was typed comes back at the counter. The report below says what happened; no customer&apos;s data is in it. Please send it to whoever looks after ShopClub.</source>
        <translation>已保存的内容都在；未完成的一单会回到柜台。下面的报告说明了当时的情况，其中没有顾客资料。请把它发给负责维护 ShopClub 的人。</translation>
    </message>
    <message>
        <source>It was noted. Nothing that was saved is lost, and what was typed is still there. Check whether the last step was done before you repeat it.</source>
        <translation>问题已记录。已保存的内容没有丢失，已输入的内容还在。重做上一步之前，请先看看它是否已经完成。</translation>
    </message>
    <message>
        <source>It happened again within a minute: a restart helps. The sale in hand is kept.</source>
        <translation>一分钟内再次出错：请重新启动。未完成的一单会保留。</translation>
    </message>
    <message>
        <source>No customer&apos;s data is in the report. Please send it to whoever looks after ShopClub.</source>
        <translation>报告中没有顾客资料。请把它发给负责维护 ShopClub 的人。</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>The report is copied: paste it into a message.</source>
        <translation>报告已复制，可粘贴到消息中发送。</translation>
    </message>
    <message>
        <source>The report is kept in {path}.</source>
        <translation>报告保存在 {path}。</translation>
    </message>
    <message>
        <source>The report could not be kept on this disk. Copy it.</source>
        <translation>报告无法保存到磁盘，请复制它。</translation>
    </message>
    <message>
        <source>ShopClub could not start</source>
        <translation>ShopClub 无法启动</translation>
    </message>
    <message>
        <source>An error inside ShopClub keeps it from starting. Nothing that was saved is lost. Please send the report to whoever looks after ShopClub; no customer&apos;s data is in it.</source>
        <translation>ShopClub 内部出错，无法启动。已保存的内容没有丢失。请把报告发给负责维护 ShopClub 的人，其中没有顾客资料。</translation>
    </message>
</context>
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
        <source>Valid 1 month.</source>
        <translation>积分 1 个月内有效。</translation>
    </message>
    <message>
        <source>Valid {months} months.</source>
        <translation>积分 {months} 个月内有效。</translation>
    </message>
    <message>
        <source>Valid 1 day.</source>
        <translation>积分 1 天内有效。</translation>
    </message>
    <message>
        <source>Valid {days} days.</source>
        <translation>积分 {days} 天内有效。</translation>
    </message>
    <message>
        <source>Points are cleared every {day}.</source>
        <translation>积分每年 {day} 清零。</translation>
    </message>
    <message>
        <source>Tel {phone}</source>
        <translation>电话 {phone}</translation>
    </message>
    <message>
        <source>MEMBER CARD</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>{shop}, cards: {n}, {width} x {height} mm, print at 100%, do not scale, sheet {page} / {pages}, front</source>
        <translation>{shop}·会员卡 {n} 张·{width} × {height} mm·100% 打印，勿缩放·第 {page}/{pages} 张正面</translation>
    </message>
    <message>
        <source>{shop}, cards: {n}, print at 100%, do not scale, sheet {page} / {pages}, back, turn on the long edge</source>
        <translation>{shop}·会员卡 {n} 张·100% 打印，勿缩放·第 {page}/{pages} 张反面，沿长边翻转</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Day closed</source>
        <translation>日结单</translation>
    </message>
    <message>
        <source>Change of cashier</source>
        <translation>交班单</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>上次结算</translation>
    </message>
    <message>
        <source>Sales ({n})</source>
        <translation>销售（{n} 笔）</translation>
    </message>
    <message>
        <source>Added for gifts</source>
        <translation>礼品另付</translation>
    </message>
    <message>
        <source>Refunds ({n})</source>
        <translation>退款（{n} 笔）</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>实收合计</translation>
    </message>
    <message>
        <source>By means of payment</source>
        <translation>按支付方式</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>按收银员</translation>
    </message>
    <message>
        <source>Change put in before</source>
        <translation>备用零钱</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>现金收入</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>应有现金</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>实点现金</translation>
    </message>
    <message>
        <source>The cash agrees</source>
        <translation>现金相符</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>短款</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>长款</translation>
    </message>
</context>
<context>
    <name>Closings</name>
    <message>
        <source>Piles may be added up: 3*100+7*50+12.5</source>
        <translation>可以直接写算式：3*100+7*50+12.5</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>结算内容</translation>
    </message>
    <message>
        <source>&amp;Cash counted</source>
        <translation>实点现金(&amp;C)</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>实点现金</translation>
    </message>
    <message>
        <source>C&amp;hange put in before</source>
        <translation>备用零钱(&amp;H)</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今日已结算</translation>
    </message>
    <message>
        <source>&amp;Print again</source>
        <translation>补打(&amp;P)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Taken in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>应有现金</translation>
    </message>
    <message>
        <source>Close the day or change cashier</source>
        <translation>日结 / 交班</translation>
    </message>
    <message>
        <source>Change the cashier</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Count the cash in the drawer first.</source>
        <translation>请先清点钱箱里的现金。</translation>
    </message>
    <message>
        <source>Later sales fall to the next day.</source>
        <translation>之后的销售算下一个营业日。</translation>
    </message>
    <message>
        <source>{day}, since {since}</source>
        <translation>{day}，自 {since} 起</translation>
    </message>
    <message>
        <source>By means of payment</source>
        <translation>按支付方式</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>按收银员</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>For gifts</source>
        <translation>礼品另付</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Change of cashier</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>The cash agrees.</source>
        <translation>现金相符。</translation>
    </message>
    <message>
        <source>{money} is missing.</source>
        <translation>短款 {money}。</translation>
    </message>
    <message>
        <source>{money} too much.</source>
        <translation>长款 {money}。</translation>
    </message>
    <message>
        <source>{time}  {kind}, {money}</source>
        <translation>{time}  {kind}，{money}</translation>
    </message>
    <message>
        <source>The change of cashier is saved. {cash}</source>
        <translation>交班已保存。{cash}</translation>
    </message>
    <message>
        <source>{day} is closed. {cash} The next sale is of {next}.</source>
        <translation>{day} 已日结。{cash}之后的销售算 {next}。</translation>
    </message>
    <message>
        <source>All figures were checked: they agree.</source>
        <translation>所有数据已核对无误。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Membership notice. {shop} keeps your name, your telephone number and whatever else you tell us here to run your membership: to find you at the counter, to count your points and to print your card and your receipts. The data stays with {shop} and is given to nobody else. You may see it, correct it, take a copy along, or leave and have it erased at any time. Without this notice we may not keep your number.</source>
        <translation>会员须知。{shop}保存您的姓名、手机号码以及您在此告知的其他资料，仅用于办理会员业务：在柜台查找您、计算积分、打印会员卡和小票。资料只留在{shop}，不提供给任何其他人。您可以随时查看、更正、索取副本，或退会并要求删除。不同意本须知，我们就不能保存您的号码。</translation>
    </message>
    <message>
        <source>Birthday and offers (optional). {shop} may send you wishes for your birthday, reminders of points that are about to lapse, and offers, by message or letter. Without your yes you are in no such list, and your membership is the same.</source>
        <translation>生日与优惠（可选）。{shop}可以通过短信、消息或信件向您发送生日祝福、积分到期提醒和优惠信息。如您不同意，您不会出现在此类名单中，会员权益不受影响。</translation>
    </message>
    <message>
        <source>Telephone calls (optional). {shop} may call you to ask whether you were content with what you bought. Without your yes nobody calls, and your membership is the same.</source>
        <translation>电话回访（可选）。{shop}可以致电了解您对所购商品是否满意。如您不同意，我们不会致电，会员权益不受影响。</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>What they agreed to</source>
        <translation>同意事项</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Birthday and offers</source>
        <translation>生日祝福与优惠信息(&amp;B)</translation>
    </message>
    <message>
        <source>Phone &amp;calls</source>
        <translation>电话联系(&amp;C)</translation>
    </message>
    <message>
        <source>The text they saw</source>
        <translation>当时所见文字</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>会员须知</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>优惠信息</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Whoever said no is in no list, letter or reminder from that moment on. Who takes the notice back leaves the club or is erased.</source>
        <translation>不同意者即刻不再出现在任何名单、信件或提醒中。撤回会员须知者，请办理退会或抹除资料。</translation>
    </message>
    <message>
        <source>Never asked: counts as no.</source>
        <translation>未曾询问，视为不同意。</translation>
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
        <translation>当时所见：</translation>
    </message>
    <message>
        <source>Whoever answers now sees:</source>
        <translation>现在答复者所见：</translation>
    </message>
    <message>
        <source>&amp;What they agreed to ...</source>
        <translation>同意事项(&amp;W)…</translation>
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
        <source>Show the phone number</source>
        <translation>查看完整手机号</translation>
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
        <source>1 expires {day}</source>
        <translation>1 分 {day}到期</translation>
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
        <source>Introduced by {name}</source>
        <translation>介绍人：{name}</translation>
    </message>
    <message>
        <source>voucher issued {day}</source>
        <translation>{day}已送优惠券</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>{day}已送过</translation>
    </message>
    <message>
        <source>gift from next year</source>
        <translation>生日礼明年起</translation>
    </message>
    <message>
        <source>gift: {name}</source>
        <translation>礼品：{name}</translation>
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
        <translation>生日还有 {n} 天</translation>
    </message>
    <message>
        <source>Lunar birthday yesterday</source>
        <translation>昨天农历生日</translation>
    </message>
    <message>
        <source>Lunar birthday {n} days ago</source>
        <translation>{n} 天前农历生日</translation>
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
        <source>1 voucher</source>
        <translation>1 张优惠券</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} 张优惠券</translation>
    </message>
    <message>
        <source>the next lapses {day}</source>
        <translation>最近到期 {day}</translation>
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
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Not saved yet. The disk or another till is slow: wait for the answer.</source>
        <translation>尚未保存。磁盘或另一个收银台较慢，请等结果。</translation>
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
        <source>Take the voucher off</source>
        <translation>不用这张券</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>优惠券</translation>
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
        <source>Earns {points}</source>
        <translation>本单得 {points}</translation>
    </message>
    <message>
        <source>Balance {points}</source>
        <translation>余额 {points}</translation>
    </message>
    <message>
        <source>Birthday +{points}</source>
        <translation>生日送 {points} 分</translation>
    </message>
    <message>
        <source>{tier} and birthday x{times}</source>
        <translation>{tier} + 生日 {times} 倍</translation>
    </message>
    <message>
        <source>Birthday x{times}, above {tier} x{less}</source>
        <translation>生日 {times} 倍，高于{tier} {less} 倍</translation>
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
        <translation>收银员</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <source>Office</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>兑换礼品</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>重印小票</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>撤销上一笔</translation>
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
        <source>This member has no voucher.</source>
        <translation>这位会员没有优惠券。</translation>
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
        <source>+ {money} for gifts</source>
        <translation>+ 礼品另付 {money}</translation>
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
        <source>The sale begun at {time} is still here.</source>
        <translation>{time} 开始的这一单还在。</translation>
    </message>
    <message>
        <source>The sale begun on {day} at {time} is still here.</source>
        <translation>{day} {time} 开始的这一单还在。</translation>
    </message>
    <message>
        <source>The sale begun at {time} was saved already as {number}.</source>
        <translation>{time} 开始的这一单已保存，单号 {number}。</translation>
    </message>
    <message>
        <source>The sale begun on {day} at {time} was saved already as {number}.</source>
        <translation>{day} {time} 开始的这一单已保存，单号 {number}。</translation>
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
    <message>
        <source>The new member has joined.</source>
        <translation>新会员已入会。</translation>
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
        <translation>新店开张</translation>
    </message>
    <message>
        <source>First start: shop, owner and PIN</source>
        <translation>首次启动：店名、店主和密码</translation>
    </message>
    <message>
        <source>The shop is made; who is at the desk?</source>
        <translation>店铺建好了，谁在柜台？</translation>
    </message>
    <message>
        <source>Signed in with the PIN</source>
        <translation>用密码登录</translation>
    </message>
    <message>
        <source>Signing up 王小明: a phone and a name will do</source>
        <translation>登记王小明：手机和姓名就够了</translation>
    </message>
    <message>
        <source>Saved: he has a card</source>
        <translation>已保存：他有会员卡了</translation>
    </message>
    <message>
        <source>His card</source>
        <translation>他的会员卡</translation>
    </message>
    <message>
        <source>The card is saved as PDF</source>
        <translation>会员卡存为 PDF</translation>
    </message>
    <message>
        <source>Finding him again by the last four digits</source>
        <translation>输入手机尾号四位就找到他</translation>
    </message>
    <message>
        <source>He buys for 128.00</source>
        <translation>他消费 128.00 元</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>怎么付款？</translation>
    </message>
    <message>
        <source>Payment taken: he has 128 points</source>
        <translation>收款完成：他得到 128 分</translation>
    </message>
    <message>
        <source>Back again: 10.00 of 129.00 paid with 100 points</source>
        <translation>再次光临：129.00 元里用 100 分抵 10.00 元</translation>
    </message>
    <message>
        <source>Cash: 150 handed over, 31.00 back</source>
        <translation>现金：收 150 元，找零 31.00 元</translation>
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
        <translation>小票存为 PDF</translation>
    </message>
    <message>
        <source>Every movement of his points</source>
        <translation>他每一笔积分的来去</translation>
    </message>
    <message>
        <source>In the afternoon: money back</source>
        <translation>下午：退款</translation>
    </message>
    <message>
        <source>A refund: which sale? Scanned, typed or chosen</source>
        <translation>退款：是哪一笔？可扫码、输入或选择</translation>
    </message>
    <message>
        <source>A part of it: what happens to money, points and tier</source>
        <translation>退一部分：钱、积分和等级会怎样，先说清楚</translation>
    </message>
    <message>
        <source>Refunded, in one quiet line</source>
        <translation>退好了，只说一句</translation>
    </message>
    <message>
        <source>88.00 rung up by mistake: undoing says what it does</source>
        <translation>误收了 88.00 元：撤销之前先说明后果</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>傍晚</translation>
    </message>
    <message>
        <source>Locked in mid-sale: nothing is to be seen</source>
        <translation>做到一半锁上：别人什么也看不到</translation>
    </message>
    <message>
        <source>Unlocked: the sale is still there</source>
        <translation>解锁：那一笔还在</translation>
    </message>
    <message>
        <source>The day&apos;s receipts: sales, a refund, one undone</source>
        <translation>今天的小票：收款、退款，还有撤销的一笔</translation>
    </message>
    <message>
        <source>Any of them again, as it was printed</source>
        <translation>随便哪一张都能照原样重印</translation>
    </message>
    <message>
        <source>Every movement of a member&apos;s points</source>
        <translation>一位会员每一笔积分的来去</translation>
    </message>
    <message>
        <source>The takings of the day</source>
        <translation>今天的收款</translation>
    </message>
    <message>
        <source>The office opens to the owner&apos;s PIN</source>
        <translation>店主输入密码，进入后台</translation>
    </message>
    <message>
        <source>The same counter in other looks, switched live</source>
        <translation>同一个柜台，换个模样，随时切换</translation>
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
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>早上</translation>
    </message>
    <message>
        <source>小王 signs in: the shop as it was left</source>
        <translation>小王登录：店铺还是离开时的样子</translation>
    </message>
    <message>
        <source>A regular: three letters of pinyin, and there he is</source>
        <translation>老顾客来了：三个拼音首字母，他就在列表里</translation>
    </message>
    <message>
        <source>His allergy stands in red above the sale</source>
        <translation>他的过敏用红色提示，一眼就看到</translation>
    </message>
    <message>
        <source>Three buns of 5.00 beside it: the amount adds up</source>
        <translation>再来三个 5 元的面包：金额栏自己会算</translation>
    </message>
    <message>
        <source>He pays by WeChat: one digit</source>
        <translation>他用微信付：按一个数字</translation>
    </message>
    <message>
        <source>Saved, and the next one may come</source>
        <translation>已保存，下一位请</translation>
    </message>
    <message>
        <source>A sale without a card: 10.00 given, the change is said</source>
        <translation>无卡顾客：收 10.00 元，找零写得清清楚楚</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>有人入会</translation>
    </message>
    <message>
        <source>A number that is known already is said at once</source>
        <translation>手机号已经登记过，马上提示</translation>
    </message>
    <message>
        <source>With a lunar birthday, brought by 王小明</source>
        <translation>农历生日，由王小明介绍</translation>
    </message>
    <message>
        <source>Her card at once: she takes a picture of it</source>
        <translation>会员卡马上就有：拍下二维码就行</translation>
    </message>
    <message>
        <source>Or printed: the card, front and back</source>
        <translation>也可以打印：会员卡正面和背面</translation>
    </message>
    <message>
        <source>Her first purchase earns its first points</source>
        <translation>第一次消费，得到第一笔积分</translation>
    </message>
    <message>
        <source>At noon: regulars and their points</source>
        <translation>中午：老顾客和他们的积分</translation>
    </message>
    <message>
        <source>It is her birthday, and the counter knows</source>
        <translation>今天是她的生日，柜台知道</translation>
    </message>
    <message>
        <source>Some of his points lapse soon: worth a word</source>
        <translation>他有积分快到期了，值得提醒一声</translation>
    </message>
    <message>
        <source>So he pays with all that the bill takes</source>
        <translation>于是能用的积分全用上</translation>
    </message>
    <message>
        <source>An unusual amount asks for the owner&apos;s PIN, in place</source>
        <translation>金额偏高：就地请店主输入密码</translation>
    </message>
    <message>
        <source>Approved and saved; nothing was typed twice</source>
        <translation>店主同意，已保存，什么都不用重输</translation>
    </message>
    <message>
        <source>Summary {month}</source>
        <translation>经营摘要 {month}</translation>
    </message>
    <message>
        <source>Ten cards on A4, to be cut</source>
        <translation>会员卡 A4 十张一页，可裁切</translation>
    </message>
    <message>
        <source>Receipt {number} on 58 mm</source>
        <translation>小票 {number}，58 毫米</translation>
    </message>
    <message>
        <source>Receipt {number} on A5</source>
        <translation>小票 {number}，A5</translation>
    </message>
    <message>
        <source>Refund {number}</source>
        <translation>退款小票 {number}</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>A setting was changed outside ShopClub (no. {whose})</source>
        <translation>有设置在 ShopClub 之外被改动（第 {whose} 项）</translation>
    </message>
    <message>
        <source>The erasing of member {whose} is not whole</source>
        <translation>会员 {whose} 的资料没有抹除干净</translation>
    </message>
    <message>
        <source>Who works here is not as the log says (no. {whose})</source>
        <translation>在职人员与日志不符（编号 {whose}）</translation>
    </message>
    <message>
        <source>The closing {whose} does not agree</source>
        <translation>日结 {whose} 对不上</translation>
    </message>
    <message>
        <source>Voucher {whose} does not agree</source>
        <translation>优惠券 {whose} 对不上</translation>
    </message>
    <message>
        <source>Gift {whose} does not agree</source>
        <translation>礼品 {whose} 对不上</translation>
    </message>
    <message>
        <source>A refund does not agree ({whose})</source>
        <translation>有退款对不上（{whose}）</translation>
    </message>
    <message>
        <source>A birthday gift does not agree ({whose})</source>
        <translation>有生日优惠对不上（{whose}）</translation>
    </message>
    <message>
        <source>What came in from a list does not agree (no. {whose})</source>
        <translation>名单导入记录对不上（编号 {whose}）</translation>
    </message>
    <message>
        <source>Target {whose} is not as the log says</source>
        <translation>目标 {whose} 与日志不符</translation>
    </message>
    <message>
        <source>The merging of member {whose} does not agree</source>
        <translation>会员 {whose} 的合并对不上</translation>
    </message>
    <message>
        <source>The total of {whose} does not agree</source>
        <translation>{whose} 的合计对不上</translation>
    </message>
    <message>
        <source>The tier of {whose} does not agree</source>
        <translation>等级对不上（{whose}）</translation>
    </message>
    <message>
        <source>Points do not agree (no. {whose})</source>
        <translation>积分对不上（第 {whose} 条）</translation>
    </message>
    <message>
        <source>Sale {whose} does not agree</source>
        <translation>消费 {whose} 对不上</translation>
    </message>
    <message>
        <source>The data of member {whose} does not agree</source>
        <translation>会员 {whose} 的资料对不上</translation>
    </message>
    <message>
        <source>The file is not the one that was saved last</source>
        <translation>文件不是最后保存的那一份</translation>
    </message>
    <message>
        <source>The file is damaged ({whose})</source>
        <translation>文件有损坏（{whose}）</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>What does not agree in the shop file</source>
        <translation>店铺文件里对不上的内容</translation>
    </message>
    <message>
        <source>Go on with it as it is</source>
        <translation>按现状继续</translation>
    </message>
    <message>
        <source>Nothing was changed by itself. Until this is settled only the owner takes money. Going on writes each line into the log. A good backup can be put back in the office.</source>
        <translation>没有自动改动任何内容。处理之前，只有店主可以收款。选择继续会把每一条记入日志。也可以在后台恢复一份完好的备份。</translation>
    </message>
    <message>
        <source>Make kept figures anew from the ledger</source>
        <translation>按流水重新计算汇总数字</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>还有 {n} 条</translation>
    </message>
    <message>
        <source>Figures in doubt</source>
        <translation>数字存疑</translation>
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
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Show the recovery sheet</source>
        <translation>打开恢复单</translation>
    </message>
    <message>
        <source>Type group {n} of the sheet</source>
        <translation>输入恢复单上的第 {n} 组</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>This computer keeps no keys: it is asked at each start.</source>
        <translation>这台电脑不能保存密钥：每次启动都要输入口令。</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再输一次口令</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
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
        <translation>全部删除</translation>
    </message>
    <message>
        <source>off: whoever gets the file can read it</source>
        <translation>未开启：谁拿到文件都能读</translation>
    </message>
    <message>
        <source>on: this computer opens the shop by itself</source>
        <translation>已开启：这台电脑自动打开店铺</translation>
    </message>
    <message>
        <source>on: the passphrase or recovery code is asked at each start</source>
        <translation>已开启：每次启动都要口令或恢复码</translation>
    </message>
    <message>
        <source>Encrypt the shop</source>
        <translation>加密店铺文件</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新恢复单</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>关闭加密</translation>
    </message>
    <message>
        <source>The shop file and every backup from now on can only be read with a key. Print the recovery sheet first and keep it away from this computer: without it and without this computer nobody can open the shop.</source>
        <translation>店铺文件和今后的每份备份都要有密钥才能读。请先打印恢复单，不要和电脑放在一起：恢复单和这台电脑都没有了，谁也打不开店铺文件。</translation>
    </message>
    <message>
        <source>The shop file is written anew under another key. The recovery sheet of before opens only the backups made until now; the new one opens those too, where a newer backup lies with them. Print the new sheet first.</source>
        <translation>店铺文件会用新密钥重写。以前的恢复单只能打开到现在为止的备份；新恢复单也能打开它们，只要同一文件夹里有更新的备份。请先打印新的恢复单。</translation>
    </message>
    <message>
        <source>For a sheet that was lost: the one of before no longer opens the shop file, only the backups made until now. If others may have seen it, change the key instead. Print the new sheet first.</source>
        <translation>恢复单丢了就重做一份：以前的恢复单不再能打开店铺文件，只能打开到现在为止的备份。如果可能被别人看到了，请改为更换密钥。请先打印新的恢复单。</translation>
    </message>
    <message>
        <source>The shop file can then be read by whoever gets it, and so can new backups. Keep the recovery sheet: older backups stay encrypted.</source>
        <translation>关闭后，谁拿到店铺文件和新的备份都能读。请留好恢复单：以前的备份仍是加密的。</translation>
    </message>
    <message>
        <source>The shop is encrypted.</source>
        <translation>店铺文件已加密。</translation>
    </message>
    <message>
        <source>The shop has another key.</source>
        <translation>店铺文件已换上新密钥。</translation>
    </message>
    <message>
        <source>The new recovery sheet holds from now on.</source>
        <translation>新的恢复单从现在起有效。</translation>
    </message>
    <message>
        <source>The shop is not encrypted any more.</source>
        <translation>店铺文件不再加密。</translation>
    </message>
    <message>
        <source>Stopping; the shop stays as it is ...</source>
        <translation>正在停止，店铺文件保持原样……</translation>
    </message>
    <message>
        <source>Writing the shop file anew ...</source>
        <translation>正在重写店铺文件……</translation>
    </message>
    <message>
        <source>Proving every figure ...</source>
        <translation>正在核对每个数字……</translation>
    </message>
    <message>
        <source>Changing over ...</source>
        <translation>正在切换……</translation>
    </message>
    <message>
        <source>1 older backup can still be read by anybody.</source>
        <translation>还有 1 份以前的备份谁都能读。</translation>
    </message>
    <message>
        <source>{n} older backups can still be read by anybody.</source>
        <translation>还有 {n} 份以前的备份谁都能读。</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Erase this person</source>
        <translation>抹除此人资料</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Type {word} to erase the person</source>
        <translation>输入 {word} 以抹除此人</translation>
    </message>
    <message>
        <source>This cannot be undone. A backup is made before it.</source>
        <translation>此操作无法撤销。抹除前会先做一次备份。</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Name, phone, card, birthday, family, notes, and every change of them, for good.</source>
        <translation>姓名、手机号、会员卡、生日、家人、备注及其全部修改记录，永久清除。</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Older ones hold the person until they are let go, files that were set aside until you delete them. Restoring one erases the person again.</source>
        <translation>旧备份到期清除前、换下的店铺文件由您删除前，仍有此人；恢复时会再次抹除。</translation>
    </message>
    <message>
        <source>That somebody joined; nothing was bought.</source>
        <translation>只保留“有人入会”；没有消费记录。</translation>
    </message>
    <message>
        <source>1 visit and {money} stay in every sum; its receipt says &quot;member&quot;.</source>
        <translation>1 次消费共 {money} 仍计入各项合计；小票上只写“会员”。</translation>
    </message>
    <message>
        <source>{n} visits and {money} stay in every sum; their receipts say &quot;member&quot;.</source>
        <translation>{n} 次消费共 {money} 仍计入各项合计；小票上只写“会员”。</translation>
    </message>
    <message>
        <source>1 is owed: nobody will pay it.</source>
        <translation>尚欠 1，不再有人偿还。</translation>
    </message>
    <message>
        <source>{points} are owed: nobody will pay them.</source>
        <translation>尚欠 {points}，不再有人偿还。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有积分。</translation>
    </message>
    <message>
        <source>1 can be used by nobody then; it lapses when it is due.</source>
        <translation>1 之后无人可用，到期自动失效。</translation>
    </message>
    <message>
        <source>{points} can be used by nobody then; they lapse when they are due.</source>
        <translation>{points} 之后无人可用，到期自动失效。</translation>
    </message>
    <message>
        <source>1 unused voucher becomes void.</source>
        <translation>1 张未用的优惠券作废。</translation>
    </message>
    <message>
        <source>{n} unused vouchers become void.</source>
        <translation>{n} 张未用的优惠券作废。</translation>
    </message>
    <message>
        <source>1 membership that went into this one is erased with it.</source>
        <translation>曾并入此会员的 1 个会员资料一并抹除。</translation>
    </message>
    <message>
        <source>{n} memberships that went into this one are erased with it.</source>
        <translation>曾并入此会员的 {n} 个会员资料一并抹除。</translation>
    </message>
    <message>
        <source>Named after the person, and erased too: {names}</source>
        <translation>名称或条件中有此人，一并抹除：{names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Type {word} to erase them</source>
        <translation>输入 {word} 以抹除这些人</translation>
    </message>
    <message>
        <source>&amp;Erase this person ...</source>
        <translation>抹除此人资料(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This is a list of</source>
        <translation>这份名单是</translation>
    </message>
    <message>
        <source>Keep purchases by non-members</source>
        <translation>保留非会员的消费</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>{n} sheets; the first with rows is opened</source>
        <translation>共 {n} 张，默认打开第一张有内容的</translation>
    </message>
    <message>
        <source>A phone or card that is taken already</source>
        <translation>手机号或卡号已有人使用时</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>这一行不导入</translation>
    </message>
    <message>
        <source>Merge: fill in what is missing, add the points</source>
        <translation>合并：补全资料，积分相加</translation>
    </message>
    <message>
        <source>A new member without a phone</source>
        <translation>新建会员，不填手机号</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>共 {n} 行</translation>
    </message>
    <message>
        <source>05/06/1990 is</source>
        <translation>05/06/1990 是指</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
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
        <translation>这份名单里有些日期有两种读法。</translation>
    </message>
    <message>
        <source>Last day of these points</source>
        <translation>这些积分的到期日</translation>
    </message>
    <message>
        <source>Empty: they never lapse</source>
        <translation>不填则永不过期</translation>
    </message>
    <message>
        <source>Bring a list from elsewhere</source>
        <translation>导入别处的名单</translation>
    </message>
    <message>
        <source>Members, point balances or purchases of an older programme, as XLSX, XLS or CSV. Drop the file here or choose it. Nothing is written before you have seen what would come of it.</source>
        <translation>旧系统的会员、积分余额或消费记录，XLSX、XLS 或 CSV 均可。把文件拖到这里，或点按钮选择。先给您看导入结果，确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Save an empty list to fill in</source>
        <translation>保存空白模板</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>导出全部数据</translation>
    </message>
    <message>
        <source>Export as CSV parts</source>
        <translation>导出为 CSV 文件夹</translation>
    </message>
    <message>
        <source>Export as one XLSX</source>
        <translation>导出为一个 XLSX</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Members, points with their lots, sales, refunds and settings. The CSV parts or the XLSX can be brought back as the same shop. They hold personal data: keep them safe.</source>
        <translation>包括会员、积分及其批次、销售、退款和设置。CSV 文件和 XLSX 都可以还原成同一家店。其中含有个人信息，请妥善保管。</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>导入行数</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各列内容</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>第 {n} 列</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>名单 ({patterns})</translation>
    </message>
    <message>
        <source>members.csv</source>
        <translation>会员名单.csv</translation>
    </message>
    <message>
        <source>Where shall the export go?</source>
        <translation>导出到哪里？</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>the first {n} of {all}</source>
        <translation>前 {n} 条，共 {all} 条</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要留意的行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>{name} has this card already.</source>
        <translation>这张卡已是{name}的。</translation>
    </message>
    <message>
        <source>{name} has this phone already.</source>
        <translation>{name}已在使用这个手机号。</translation>
    </message>
    <message>
        <source>The same phone as in line {line}.</source>
        <translation>与第 {line} 行的手机号相同。</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>{encoding}, split at {signs}</source>
        <translation>{encoding} 编码，以{signs}分隔</translation>
    </message>
    <message>
        <source>sheet {name}; hidden and not read: {hidden}</source>
        <translation>工作表 {name}；隐藏的未读取：{hidden}</translation>
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
        <translation>正在读取文件……</translation>
    </message>
    <message>
        <source>Trying the list ...</source>
        <translation>正在试算……</translation>
    </message>
    <message>
        <source>Making a backup first ...</source>
        <translation>正在先做备份……</translation>
    </message>
    <message>
        <source>Exporting ...</source>
        <translation>正在导出……</translation>
    </message>
    <message>
        <source>Stopping; nothing will be kept ...</source>
        <translation>正在停止，不会保留任何内容……</translation>
    </message>
    <message>
        <source>Importing: {done} of {of}</source>
        <translation>正在导入：{done} / {of}</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>导入与导出</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>逐一核对</translation>
    </message>
    <message>
        <source>First say: day or month first?</source>
        <translation>请先选择日和月的顺序</translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation>还没有可导入的内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>导入 1 行</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>导入 {n} 行</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark is not closed.</source>
        <translation>第 {line} 行：引号没有成对。</translation>
    </message>
    <message>
        <source>Choose the column that holds: {field}.</source>
        <translation>请指定哪一列是：{field}。</translation>
    </message>
    <message>
        <source>This file was already imported on {day}. Nothing was done.</source>
        <translation>这个文件已于 {day} 导入过，这次没有改动。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>已停止，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Members changed meanwhile. Look at the list again, then import.</source>
        <translation>会员资料刚有变动，请重新查看后再导入。</translation>
    </message>
    <message>
        <source>There is something at {path} already. It was left as it is.</source>
        <translation>{path} 已经存在，没有改动。</translation>
    </message>
    <message>
        <source>This export was made by a newer ShopClub.</source>
        <translation>这份导出由更新版本的 ShopClub 生成。</translation>
    </message>
    <message>
        <source>{part} is not as it was written.</source>
        <translation>{part} 与导出时不一致。</translation>
    </message>
    <message>
        <source>{part} has more than {n} rows. Export as CSV instead.</source>
        <translation>{part} 超过 {n} 行，请改用 CSV 导出。</translation>
    </message>
    <message>
        <source>Line {line}: a cell has more than {most} characters.</source>
        <translation>第 {line} 行：有一个单元格超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>This is not an export of everything from ShopClub.</source>
        <translation>这不是 ShopClub 的全部数据导出。</translation>
    </message>
    <message>
        <source>{part} has more rows than a sheet can hold. Bring back the CSV parts instead.</source>
        <translation>{part} 的行数超过一张工作表的上限，请改用 CSV 文件还原。</translation>
    </message>
    <message>
        <source>Sheet {part}, row {row} is not as it was written. Nothing was done.</source>
        <translation>工作表 {part} 的第 {row} 行与导出时不一致，没有还原任何内容。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>这个文件是空的。</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>这不是可以读取的文件。</translation>
    </message>
    <message>
        <source>This is not a table. Choose a CSV, XLSX or XLS file.</source>
        <translation>这不是表格，请选择 CSV、XLSX 或 XLS 文件。</translation>
    </message>
    <message>
        <source>This is an Excel file with another name. Let it end in .xlsx or .xls.</source>
        <translation>这是改了名的 Excel 文件，请把后缀改回 .xlsx 或 .xls。</translation>
    </message>
    <message>
        <source>This file is damaged or unsafe.</source>
        <translation>文件已损坏或不安全。</translation>
    </message>
    <message>
        <source>This file is password protected. Save it without a password first.</source>
        <translation>文件有密码保护，请先另存为无密码的文件。</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>文件里没有内容。</translation>
    </message>
    <message>
        <source>There are no rows on that sheet.</source>
        <translation>那张工作表里没有内容。</translation>
    </message>
    <message>
        <source>This file is larger than {n} MB.</source>
        <translation>文件超过 {n} MB。</translation>
    </message>
    <message>
        <source>This file unpacks to more than {n} MB.</source>
        <translation>文件解压后超过 {n} MB。</translation>
    </message>
    <message>
        <source>This list has more than {n} rows. Cut it in parts.</source>
        <translation>名单超过 {n} 行，请分成几份。</translation>
    </message>
    <message>
        <source>This list has more than {n} columns.</source>
        <translation>名单超过 {n} 列。</translation>
    </message>
    <message>
        <source>This list has more than {n} cells. Cut it in parts.</source>
        <translation>名单超过 {n} 个单元格，请分成几份。</translation>
    </message>
    <message>
        <source>This is not a day: {entry}</source>
        <translation>不是日期：{entry}</translation>
    </message>
    <message>
        <source>Day or month first? {entry}</source>
        <translation>日在前还是月在前？{entry}</translation>
    </message>
    <message>
        <source>Points are whole numbers: {entry}</source>
        <translation>积分须为整数：{entry}</translation>
    </message>
    <message>
        <source>Points cannot be less than 0: {entry}</source>
        <translation>积分不能小于 0：{entry}</translation>
    </message>
    <message>
        <source>So many points cannot be: {entry}</source>
        <translation>积分过多：{entry}</translation>
    </message>
    <message>
        <source>Formula in {entry}: save the file as values.</source>
        <translation>{entry} 是公式，请另存为数值后再导入。</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>日期在将来。</translation>
    </message>
    <message>
        <source>Purchases are kept from 1960 on.</source>
        <translation>消费记录最早可到 1960 年。</translation>
    </message>
    <message>
        <source>Members are kept from 1960 on.</source>
        <translation>入会日期从 1960 年起才能记录。</translation>
    </message>
    <message>
        <source>This row has 1 cell, not as many as the others.</source>
        <translation>这一行有 1 格，与其他行不一致。</translation>
    </message>
    <message>
        <source>This row has {n} cells, not as many as the others.</source>
        <translation>这一行有 {n} 格，与其他行不一致。</translation>
    </message>
    <message>
        <source>Not known as a gender: {entry}</source>
        <translation>无法识别的性别：{entry}</translation>
    </message>
    <message>
        <source>No member has {entry}.</source>
        <translation>没有会员使用 {entry}。</translation>
    </message>
    <message>
        <source>This row names no member.</source>
        <translation>这一行没有写明会员。</translation>
    </message>
    <message>
        <source>Another member has the code {entry}.</source>
        <translation>卡号 {entry} 已属于其他会员。</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>这一天已经过去了。</translation>
    </message>
    <message>
        <source>{entry} stands in the list twice.</source>
        <translation>{entry} 在名单里出现了两次。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card or code</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会日期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Point balances</source>
        <translation>积分余额</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>消费记录</translation>
    </message>
    <message>
        <source>{members} would come in with {points}.</source>
        <translation>将导入 {members}，共 {points}。</translation>
    </message>
    <message>
        <source>{members} would come in and {rows} be merged, with {points}.</source>
        <translation>将导入 {members}，合并 {rows}，共 {points}。</translation>
    </message>
    <message>
        <source>{members} would be given {points}.</source>
        <translation>将为 {members}记入 {points}。</translation>
    </message>
    <message>
        <source>{purchases} of {money} would come in.</source>
        <translation>将导入 {purchases}，共 {money}。</translation>
    </message>
    <message>
        <source>{rows} read, {out} left out</source>
        <translation>读取 {rows}，{out} 行不导入</translation>
    </message>
    <message>
        <source>Imported: {purchases} of {money}; {lifted} reached a tier.</source>
        <translation>已导入 {purchases}，共 {money}；{lifted}升级。</translation>
    </message>
    <message>
        <source>1 who came in may be a member already.</source>
        <translation>导入的会员中有 1 位可能早已入会。</translation>
    </message>
    <message>
        <source>Exported: {rows} to {path}</source>
        <translation>已导出 {rows}到 {path}</translation>
    </message>
    <message>
        <source>1 purchase</source>
        <translation>1 笔消费</translation>
    </message>
    <message>
        <source>{n} purchases</source>
        <translation>{n} 笔消费</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <source>Imported: {points}.</source>
        <translation>已记入 {points}。</translation>
    </message>
    <message>
        <source>Imported: {members}, {points}.</source>
        <translation>已导入 {members}，共 {points}。</translation>
    </message>
    <message>
        <source>Imported: {members}, {rows} merged, {points}.</source>
        <translation>已导入 {members}，合并 {rows}，共 {points}。</translation>
    </message>
    <message>
        <source>{n} who came in may be members already.</source>
        <translation>导入的会员中有 {n} 位可能早已入会。</translation>
    </message>
    <message>
        <source>People were erased here, the last on {day}; nothing says any more who. If this list is older, take them out of it before you import.</source>
        <translation>这家店抹除过会员，最近一次是 {day}，已不知道是谁。如果这份名单更早，请先从中去掉他们再导入。</translation>
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
        <translation>再开一次</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>不打印了</translation>
    </message>
    <message>
        <source>{count} papers were not printed.</source>
        <translation>{count} 张没有打印出来。</translation>
    </message>
    <message>
        <source>The cash drawer did not open.</source>
        <translation>钱箱没有打开。</translation>
    </message>
    <message>
        <source>{paper} was not printed.</source>
        <translation>{paper} 没有打印出来。</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Days that matter</source>
        <translation>家庭纪念日</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Whose day</source>
        <translation>谁的日子(&amp;W)</translation>
    </message>
    <message>
        <source>daughter Lan, wedding ...</source>
        <translation>如：女儿小兰、结婚纪念日</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>No day yet: a child&apos;s birthday, a wedding?</source>
        <translation>还没有纪念日：孩子的生日？结婚纪念日？</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>修改(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;dd a day</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>还有 {n} 个</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>删除 {name}</translation>
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
        <translation>这一单没有保存！{cause}</translation>
    </message>
    <message>
        <source>The refund was NOT saved. {cause}</source>
        <translation>退款没有保存。{cause}</translation>
    </message>
    <message>
        <source>The gift was NOT saved. {cause}</source>
        <translation>礼品兑换没有保存。{cause}</translation>
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
        <source>The shop file vanished from {path}. Put it back, then start again.</source>
        <translation>店铺文件从 {path} 消失了。请放回原处后重新启动。</translation>
    </message>
    <message>
        <source>The shop file vanished from {path}. All that was saved is in {copy}.</source>
        <translation>店铺文件从 {path} 消失了。已保存的全部内容都在 {copy}。</translation>
    </message>
    <message>
        <source>There is no shop file at {path}, only its journal with the last sales. Put the file back there, and nothing is lost. Beside another one the journal is kept, but only its own file can take it up.</source>
        <translation>{path} 没有店铺文件，只剩记着最后几笔销售的日志文件。把店铺文件放回原处，什么也不会丢。换上别的文件时，日志文件会保留，但只有原来的店铺文件能再用上它。</translation>
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
        <source>{path} is empty. A copy that failed leaves such a file.</source>
        <translation>{path} 是空的。复制失败时会留下这样的文件。</translation>
    </message>
    <message>
        <source>{path} is a file of another program, or its start is damaged.</source>
        <translation>{path} 是别的程序的文件，或是它的开头已损坏。</translation>
    </message>
    <message>
        <source>The start of {path} is damaged, or the shop is encrypted and its key file {key_file} is missing. Take that from the last backup, then try again.</source>
        <translation>{path} 的开头已损坏；或是店铺已加密，而它的密钥文件 {key_file} 不在旁边。请从最近一次备份旁取回密钥文件，再试一次。</translation>
    </message>
    <message>
        <source>{path} is not a shop file of ShopClub.</source>
        <translation>{path} 不是 ShopClub 的店铺文件。</translation>
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
        <source>The end of {path} is missing. Open a backup.</source>
        <translation>{path} 的末尾缺失。请打开备份。</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer may not read {path}.</source>
        <translation>当前登录这台电脑的用户无权读取 {path}。</translation>
    </message>
    <message>
        <source>The shop file is older than what was saved last, at {time}: 1 entry of the log is missing. It was put back by hand, or lost its journal.</source>
        <translation>店铺文件比 {time} 最后保存的内容旧：缺少 1 条日志。文件可能被人手动换回，或者丢失了随附的日志文件。</translation>
    </message>
    <message>
        <source>The shop file is older than what was saved last, at {time}: {n} entries of the log are missing. It was put back by hand, or lost its journal.</source>
        <translation>店铺文件比 {time} 最后保存的内容旧：缺少 {n} 条日志。文件可能被人手工换回，或者丢失了随附的日志文件。</translation>
    </message>
    <message>
        <source>{path} is not the shop that was open here last: another file took its place.</source>
        <translation>{path} 不是上次在这里打开的店铺：它被另一个文件替换了。</translation>
    </message>
    <message>
        <source>The log of the shop is broken at line {line}: the file was changed or damaged.</source>
        <translation>店铺日志在第 {line} 条断开：文件被改动过或已损坏。</translation>
    </message>
    <message>
        <source>The shop file is damaged. Open a backup.</source>
        <translation>店铺文件已损坏，请打开备份。</translation>
    </message>
    <message>
        <source>{path} is open on the computer {host}, by {user}. Close it there, then try again: two computers at once would damage it.</source>
        <translation>{path} 正在电脑 {host} 上由 {user} 打开。请先在那里关闭，再试一次：两台电脑同时使用会损坏它。</translation>
    </message>
    <message>
        <source>{program} of {user} holds {path}. Close it there, then try again.</source>
        <translation>{path} 被 {user} 的程序 {program} 占用。请先在那里关闭，再试一次。</translation>
    </message>
    <message>
        <source>{program} holds {path}. Close it, then try again.</source>
        <translation>{path} 被程序 {program} 占用。请关闭它，再试一次。</translation>
    </message>
    <message>
        <source>Another program holds {path}. Close it, then try again.</source>
        <translation>{path} 被另一个程序占用。请关闭它，再试一次。</translation>
    </message>
    <message>
        <source>{path} lies on a network drive. The log that keeps every sale safe does not work over a network: sales may be lost and the file damaged. Keep the shop on this computer&apos;s own disk; backups may go to the network.</source>
        <translation>{path} 在网络驱动器上。保证每笔销售安全的日志（WAL）在网络上不起作用：销售可能丢失，文件可能损坏。请把店铺放在本机自己的磁盘上；备份可以放到网络上。</translation>
    </message>
    <message>
        <source>{path} lies in a folder that {service} keeps in step with other computers. It copies the file in the middle of a sale, and may put an older one in its place. Keep the shop outside that folder; backups may go into it.</source>
        <translation>{path} 在 {service} 的同步文件夹里。它会在销售进行中复制文件，还可能用旧文件替换它。请把店铺放在该文件夹之外；备份可以放进去。</translation>
    </message>
    <message>
        <source>{path} lies on a stick or another disk that can be pulled out. If it comes loose during a sale, the sale is lost and the file may be damaged. Keep the shop on this computer&apos;s own disk; backups may go to the stick.</source>
        <translation>{path} 在U盘或其他可拔出的磁盘上。如果在销售时松脱，这笔销售会丢失，文件也可能损坏。请把店铺放在本机自己的磁盘上；备份可以放到U盘。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>磁盘已满，请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The disk is full: {n} MB are left in {place}. Make room, then try again.</source>
        <translation>磁盘已满：{place} 只剩 {n} MB。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>Another program holds the shop file. Close it, then try again.</source>
        <translation>店铺文件被别的程序占用，请关闭它再试。</translation>
    </message>
    <message>
        <source>The shop is open to be read only: nothing is saved in it.</source>
        <translation>店铺以只读方式打开：不会保存任何内容。</translation>
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
        <source>{name} cannot be read. Close it in other programs, then try again.</source>
        <translation>无法读取 {name}。请在其他程序中关闭它，然后再试。</translation>
    </message>
    <message>
        <source>The shop file could not be read or written ({reason}).</source>
        <translation>店铺文件无法读写（{reason}）。</translation>
    </message>
    <message>
        <source>The disk is full: the file was not saved.</source>
        <translation>磁盘已满，文件没有保存。</translation>
    </message>
    <message>
        <source>The file could not be saved in {folder}.</source>
        <translation>文件无法保存到 {folder}。</translation>
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
    <message>
        <source>{place} does not answer. Is it on?</source>
        <translation>{place} 没有回应，打印机开了吗？</translation>
    </message>
    <message>
        <source>{place} takes no connection. Is it on?</source>
        <translation>连不上 {place}，打印机开了吗？</translation>
    </message>
    <message>
        <source>No machine on the network is called {place}.</source>
        <translation>网络上找不到 {place}。</translation>
    </message>
    <message>
        <source>{place} is not there. Is it plugged in?</source>
        <translation>找不到 {place}，接好了吗？</translation>
    </message>
    <message>
        <source>ShopClub may not write to {place}.</source>
        <translation>没有写入 {place} 的权限。</translation>
    </message>
    <message>
        <source>Another program holds {place}.</source>
        <translation>{place} 正被其他程序占用。</translation>
    </message>
    <message>
        <source>There is no room left at {place}.</source>
        <translation>{place} 已经没有空间了。</translation>
    </message>
    <message>
        <source>{place} did not take the paper. Check it.</source>
        <translation>{place} 没有打印，请检查一下。</translation>
    </message>
    <message>
        <source>{path} is encrypted. It opens with its passphrase or the code of its recovery sheet.</source>
        <translation>{path} 已加密，要用口令或恢复单上的恢复码打开。</translation>
    </message>
    <message>
        <source>{path} is missing or damaged. Take the one beside the last backup.</source>
        <translation>{path} 丢失或损坏，请取用最近一份备份旁边的那份。</translation>
    </message>
    <message>
        <source>Stopped. The shop file is as it was.</source>
        <translation>已停止，店铺文件和原来一样。</translation>
    </message>
    <message>
        <source>This computer has no memory left for a PIN, a code or a passphrase. Close other programs, then try again: this was no wrong try.</source>
        <translation>这台电脑的内存不够，无法核对密码、恢复码或口令。请关闭其他程序后再试；这一次不算输错。</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Nobody bought for the first time in these months.</source>
        <translation>这几个月没有首次消费的会员。</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>首次购买</translation>
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
        <translation>每日销售</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>others</source>
        <translation>非会员</translation>
    </message>
    <message>
        <source>0%</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>100% of members</source>
        <translation>100% 会员</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>少来</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>常来</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>Stayed away</source>
        <translation>未再来</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次购买</translation>
    </message>
    <message>
        <source>Members&apos; basket</source>
        <translation>会员客单价</translation>
    </message>
    <message>
        <source>Visits each</source>
        <translation>人均次数</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>间隔天数</translation>
    </message>
    <message>
        <source>80% comes from</source>
        <translation>八成销售来自</translation>
    </message>
    <message>
        <source>{issued} issued, {back} taken back by refunds</source>
        <translation>发放 {issued}，退货收回 {back}</translation>
    </message>
    <message>
        <source>{redeemed} redeemed, {back} given back by refunds</source>
        <translation>兑换 {redeemed}，退货退回 {back}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Lapsed unused</source>
        <translation>到期未用</translation>
    </message>
    <message>
        <source>Breakage</source>
        <translation>积分未用率</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未兑换余额</translation>
    </message>
    <message>
        <source>Open member</source>
        <translation>打开会员</translation>
    </message>
    <message>
        <source>Nobody is behind this figure.</source>
        <translation>这个数字后面没有会员。</translation>
    </message>
    <message>
        <source>The first {shown} of {all} are listed.</source>
        <translation>共 {all} 位，列出前 {shown} 位。</translation>
    </message>
    <message>
        <source>Bought in {period}</source>
        <translation>{period}有购买的会员</translation>
    </message>
    <message>
        <source>Bought on two days or more in {period}</source>
        <translation>{period}在两天以上购买的会员</translation>
    </message>
    <message>
        <source>Came again in {period}</source>
        <translation>{period}再次光临的会员</translation>
    </message>
    <message>
        <source>Stayed away in {period}</source>
        <translation>{period}没有再来的会员</translation>
    </message>
    <message>
        <source>First purchase in {period}</source>
        <translation>{period}首次购买的会员</translation>
    </message>
    <message>
        <source>Joined in {period}</source>
        <translation>{period}加入的会员</translation>
    </message>
    <message>
        <source>Of this tier, bought in {period}</source>
        <translation>{period}购买的本等级会员</translation>
    </message>
    <message>
        <source>Spent most in {period}</source>
        <translation>{period}消费最多的会员</translation>
    </message>
    <message>
        <source>First bought in {cohort}, bought in {month}</source>
        <translation>{cohort} 首次购买、{month} 也购买</translation>
    </message>
    <message>
        <source>Recency {recency}, frequency {often}</source>
        <translation>最近 {recency} 分，频次 {often} 分</translation>
    </message>
    <message>
        <source>Bought often, now silent</source>
        <translation>常来但近来沉默</translation>
    </message>
    <message>
        <source>Points at the end of {period}</source>
        <translation>{period}末的积分</translation>
    </message>
    <message>
        <source>Points issued in {period}</source>
        <translation>{period}发放的积分</translation>
    </message>
    <message>
        <source>Points redeemed in {period}</source>
        <translation>{period}兑换的积分</translation>
    </message>
    <message>
        <source>Points lapsed in {period}</source>
        <translation>{period}到期未用的积分</translation>
    </message>
    <message>
        <source>{step}, before {period}</source>
        <translation>{step}（{period}之前）</translation>
    </message>
    <message>
        <source>{step}, came in {period}</source>
        <translation>{step}（{period}进入）</translation>
    </message>
    <message>
        <source>{step}, left in {period}</source>
        <translation>{step}（{period}离开）</translation>
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
        <translation>卡号</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次光临</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>erased member</source>
        <translation>已删除的会员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
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
        <translation>自选</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <translation>{year}年第{week}周</translation>
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
        <translation>{points} 个百分点</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>Save XLSX</source>
        <translation>存为 XLSX</translation>
    </message>
    <message>
        <source>Reading the figures ...</source>
        <translation>正在读取数字……</translation>
    </message>
    <message>
        <source>The first {shown} of {all} rows; a CSV file has them all.</source>
        <translation>共 {all} 行，显示前 {shown} 行；CSV 文件里是全部。</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>经营分析</translation>
    </message>
    <message>
        <source>Nothing was sold in this period. Choose another one above.</source>
        <translation>这段时间没有销售，请在上面另选一段。</translation>
    </message>
    <message>
        <source>{day}: {money}</source>
        <translation>{day}：{money}</translation>
    </message>
    <message>
        <source>members {money}</source>
        <translation>会员 {money}</translation>
    </message>
    <message>
        <source>was {figure}</source>
        <translation>原为 {figure}</translation>
    </message>
    <message>
        <source>{few} make {share}</source>
        <translation>{few} 占 {share}</translation>
    </message>
    <message>
        <source>First bought in {cohort}, bought in {month}: {n}</source>
        <translation>{cohort}首次购买、{month}也购买：{n}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Long ago</source>
        <translation>久未来</translation>
    </message>
    <message>
        <source>Recency {recency}, frequency {often}: {n}</source>
        <translation>最近 {recency} 分，频次 {often} 分：{n}</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>share of sales</source>
        <translation>占销售额</translation>
    </message>
    <message>
        <source>Cohort retention</source>
        <translation>各月新客留存</translation>
    </message>
    <message>
        <source>% still buying, months on</source>
        <translation>之后各月仍购买的 %</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>最近与频次</translation>
    </message>
    <message>
        <source>members to date</source>
        <translation>截至今日的会员</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>回头情况</translation>
    </message>
    <message>
        <source>Ladder of loyalty</source>
        <translation>忠诚阶梯</translation>
    </message>
    <message>
        <source>{days}; nothing before to compare with.</source>
        <translation>{days}；之前没有可比的数据。</translation>
    </message>
    <message>
        <source>{days}, against {before}. Click any figure to see the members behind it.</source>
        <translation>{days}，对比{before}。点任一数字可看到背后的会员。</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>{day}起的一周</translation>
    </message>
    <message>
        <source>bought often, now silent</source>
        <translation>常来但近来沉默</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>去挽回</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>未用会员卡</translation>
    </message>
    <message>
        <source>Sales, net of refunds</source>
        <translation>净销售额</translation>
    </message>
    <message>
        <source>Members&apos; share</source>
        <translation>会员占比</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活跃会员</translation>
    </message>
    <message>
        <source>Repurchase rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>Points liability</source>
        <translation>积分负债</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>时间长短</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>First day, as 2026-10-03</source>
        <translation>第一天，如 2026-10-03</translation>
    </message>
    <message>
        <source>Last day, as 2026-11-15</source>
        <translation>最后一天，如 2026-11-15</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
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
        <translation>进入</translation>
    </message>
    <message>
        <source>left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Suspect: none in 90 days</source>
        <translation>观望：90 天从未购买</translation>
    </message>
    <message>
        <source>Prospect: none so far</source>
        <translation>潜在：尚未购买</translation>
    </message>
    <message>
        <source>First-time: bought once</source>
        <translation>初次：买过 1 次</translation>
    </message>
    <message>
        <source>Repeat: 2 to 4 times</source>
        <translation>再购：买过 2 至 4 次</translation>
    </message>
    <message>
        <source>Client: 5 times or more</source>
        <translation>常客：买过 5 次以上</translation>
    </message>
    <message>
        <source>Advocate: brought a friend</source>
        <translation>推荐：带来朋友的常客</translation>
    </message>
    <message>
        <source>Inactive for 90 days</source>
        <translation>沉睡：90 天没有购买</translation>
    </message>
    <message>
        <source>Members&apos; sales</source>
        <translation>会员销售额</translation>
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
        <translation>生日快乐</translation>
    </message>
    <message>
        <source>{gift}: {when}</source>
        <translation>{gift}：{when}</translation>
    </message>
    <message>
        <source>Its number: {code}</source>
        <translation>券号：{code}</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>盼您常来。</translation>
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
        <translation>农历{lunar}（今年是 {day}）是您的生日，{shop}全体店员祝您身体健康、阖家幸福、天天开心！</translation>
    </message>
    <message>
        <source>Your birthday is on {day}. Everybody at {shop} wishes you good health, a happy family and joy every day!</source>
        <translation>{day}是您的生日，{shop}全体店员祝您身体健康、阖家幸福、天天开心！</translation>
    </message>
    <message>
        <source>{first} to {last}, free</source>
        <translation>{first}至 {last}，免费领取</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>送 {n} 分</translation>
    </message>
    <message>
        <source>Double points</source>
        <translation>双倍积分</translation>
    </message>
    <message>
        <source>Points x{times}</source>
        <translation>{times} 倍积分</translation>
    </message>
    <message>
        <source>{first} to {last}, on one purchase</source>
        <translation>{first}至 {last}，一次消费有效</translation>
    </message>
    <message>
        <source>A voucher: {off} off</source>
        <translation>优惠券：优惠 {off}</translation>
    </message>
    <message>
        <source>A voucher: {off} off from {minimum} on</source>
        <translation>优惠券：满 {minimum} 优惠 {off}</translation>
    </message>
    <message>
        <source>Thank you for being our customer.</source>
        <translation>感谢您的光顾。</translation>
    </message>
    <message>
        <source>Thank you for a year with us.</source>
        <translation>感谢您一年来的光顾。</translation>
    </message>
    <message>
        <source>Thank you for {n} years with us.</source>
        <translation>感谢您 {n} 年来的光顾。</translation>
    </message>
    <message>
        <source>A gift waits for you this year:</source>
        <translation>今年我们为您备了一份礼：</translation>
    </message>
    <message>
        <source>leap month {month}, day {day}</source>
        <translation>闰 {month} 月 {day} 日</translation>
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
        <translation>结账时请出示</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>Member joined</source>
        <translation>新会员入会</translation>
    </message>
    <message>
        <source>Particulars changed</source>
        <translation>会员资料修改</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>Further code of a card added</source>
        <translation>加了一个旧卡号</translation>
    </message>
    <message>
        <source>Membership frozen</source>
        <translation>会员冻结</translation>
    </message>
    <message>
        <source>Membership unfrozen</source>
        <translation>会员解冻</translation>
    </message>
    <message>
        <source>Left the club</source>
        <translation>退会</translation>
    </message>
    <message>
        <source>Day of the family added</source>
        <translation>加了家人纪念日</translation>
    </message>
    <message>
        <source>Day of the family removed</source>
        <translation>删了家人纪念日</translation>
    </message>
    <message>
        <source>Tag given to {members}</source>
        <translation>给{members}加了标签</translation>
    </message>
    <message>
        <source>Tag taken from {members}</source>
        <translation>去掉{members}的标签</translation>
    </message>
    <message>
        <source>Note about a member written</source>
        <translation>为会员写了备注</translation>
    </message>
    <message>
        <source>Note about a member removed</source>
        <translation>删除了会员的备注</translation>
    </message>
    <message>
        <source>Member {gone} merged into this one</source>
        <translation>会员 {gone} 并入本会员</translation>
    </message>
    <message>
        <source>Phone number shown in full</source>
        <translation>查看完整手机号</translation>
    </message>
    <message>
        <source>Person behind a membership erased</source>
        <translation>删除会员个人信息</translation>
    </message>
    <message>
        <source>All data of a member handed out</source>
        <translation>把会员全部资料交给本人</translation>
    </message>
    <message>
        <source>Phone number taken: it is somebody else&apos;s now</source>
        <translation>收回手机号：号码已换主人</translation>
    </message>
    <message>
        <source>{members} written to a file</source>
        <translation>{members}导出成文件</translation>
    </message>
    <message>
        <source>Report written to a file: {report}</source>
        <translation>报表导出成文件：{report}</translation>
    </message>
    <message>
        <source>Log written to a file</source>
        <translation>操作日志导出成文件</translation>
    </message>
    <message>
        <source>Everything of the shop written to files</source>
        <translation>全店数据导出成文件</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Began to work here as {role}</source>
        <translation>入职，身份是{role}</translation>
    </message>
    <message>
        <source>Another name at work</source>
        <translation>员工改名</translation>
    </message>
    <message>
        <source>Own PIN changed</source>
        <translation>改了自己的密码</translation>
    </message>
    <message>
        <source>New PIN given</source>
        <translation>给了新密码</translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Works here again as {role}</source>
        <translation>重新入职，身份是{role}</translation>
    </message>
    <message>
        <source>Role: {before} → {role}</source>
        <translation>岗位：{before} → {role}</translation>
    </message>
    <message>
        <source>What roles may do was changed</source>
        <translation>修改岗位权限</translation>
    </message>
    <message>
        <source>Recovery code made</source>
        <translation>生成恢复码</translation>
    </message>
    <message>
        <source>Recovery code taken back</source>
        <translation>收回恢复码</translation>
    </message>
    <message>
        <source>Wrong recovery code</source>
        <translation>恢复码不对</translation>
    </message>
    <message>
        <source>New PIN by the recovery code</source>
        <translation>用恢复码设了新密码</translation>
    </message>
    <message>
        <source>Shop brought back, new PIN of the owner</source>
        <translation>店铺数据迁回，店主设了新密码</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Approved by PIN</source>
        <translation>输入密码批准</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>密码不对</translation>
    </message>
    <message>
        <source>The shop file stays on a network drive</source>
        <translation>店铺文件保留在网络驱动器上</translation>
    </message>
    <message>
        <source>The shop file stays in a synced folder</source>
        <translation>店铺文件保留在同步文件夹中</translation>
    </message>
    <message>
        <source>The shop file stays on a removable disk</source>
        <translation>店铺文件保留在可移动磁盘上</translation>
    </message>
    <message>
        <source>The shop file stays where it may be lost</source>
        <translation>店铺文件保留在可能丢失的位置</translation>
    </message>
    <message>
        <source>List of members imported</source>
        <translation>导入会员名单</translation>
    </message>
    <message>
        <source>List of points imported</source>
        <translation>导入积分名单</translation>
    </message>
    <message>
        <source>List of purchases imported</source>
        <translation>导入消费记录</translation>
    </message>
    <message>
        <source>Kept figures made anew</source>
        <translation>重新计算汇总数字</translation>
    </message>
    <message>
        <source>A doubt about the file was accepted</source>
        <translation>确认数据疑点后继续使用</translation>
    </message>
    <message>
        <source>New recovery sheet for the key</source>
        <translation>新的密钥恢复单</translation>
    </message>
    <message>
        <source>Shop file encrypted</source>
        <translation>店铺文件已加密</translation>
    </message>
    <message>
        <source>Shop file decrypted</source>
        <translation>店铺文件已解密</translation>
    </message>
    <message>
        <source>Another key for the shop</source>
        <translation>更换店铺密钥</translation>
    </message>
    <message>
        <source>A backup took the place of the shop file</source>
        <translation>用备份恢复了店铺数据</translation>
    </message>
    <message>
        <source>What could be read of a damaged shop file</source>
        <translation>从损坏的店铺文件抢救的内容</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>{name}批准</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>last line at {time}</source>
        <translation>上一条记录在 {time}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>从 {day} 起</translation>
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
        <translation>清点 {money}</translation>
    </message>
    <message>
        <source>expected {money}</source>
        <translation>应有 {money}</translation>
    </message>
    <message>
        <source>purchases: {n}</source>
        <translation>消费 {n} 笔</translation>
    </message>
    <message>
        <source>reviewed: {n}</source>
        <translation>评定 {n} 位</translation>
    </message>
    <message>
        <source>moved: {n}</source>
        <translation>变动 {n} 位</translation>
    </message>
    <message>
        <source>updated: {n}</source>
        <translation>更新 {n} 位</translation>
    </message>
    <message>
        <source>left out: {n}</source>
        <translation>未导入 {n} 行</translation>
    </message>
    <message>
        <source>sales lost by it: {n}</source>
        <translation>因此丢失 {n} 笔消费</translation>
    </message>
    <message>
        <source>lines: {n}</source>
        <translation>{n} 条</translation>
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
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>{sign}1 point</source>
        <translation>{sign}1 分</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 位会员</translation>
    </message>
    <message>
        <source>{n} members</source>
        <translation>{n} 位会员</translation>
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
        <translation>撤销收款，退还 {money}</translation>
    </message>
    <message>
        <source>Refund of {money}</source>
        <translation>退款 {money}</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Clock of the computer confirmed</source>
        <translation>确认电脑时间</translation>
    </message>
    <message>
        <source>Gift given for {points}</source>
        <translation>兑换礼品，用 {points}</translation>
    </message>
    <message>
        <source>Gift taken back, {points} returned</source>
        <translation>退回礼品，返还 {points}</translation>
    </message>
    <message>
        <source>Voucher of {worth} issued</source>
        <translation>发券 {worth}</translation>
    </message>
    <message>
        <source>Voucher made void</source>
        <translation>作废优惠券</translation>
    </message>
    <message>
        <source>Gift added to the catalogue</source>
        <translation>新增礼品</translation>
    </message>
    <message>
        <source>Gift of the catalogue changed</source>
        <translation>修改礼品</translation>
    </message>
    <message>
        <source>Picture of a gift changed</source>
        <translation>更换礼品图片</translation>
    </message>
    <message>
        <source>{points} by hand</source>
        <translation>手工调整 {points}</translation>
    </message>
    <message>
        <source>Tier locked</source>
        <translation>锁定等级</translation>
    </message>
    <message>
        <source>Tier unlocked</source>
        <translation>解锁等级</translation>
    </message>
    <message>
        <source>Tiers reviewed</source>
        <translation>等级评定</translation>
    </message>
    <message>
        <source>This line is missing</source>
        <translation>这条记录不见了</translation>
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
        <translation>系统</translation>
    </message>
    <message>
        <source>{thing}, {whose}</source>
        <translation>{thing}，{whose}</translation>
    </message>
    <message>
        <source>Only the newest {n} lines are shown.</source>
        <translation>只显示最新的 {n} 条。</translation>
    </message>
    <message>
        <source>Target set: {figure}, {before} → {goal}</source>
        <translation>设定目标：{figure}，{before} → {goal}</translation>
    </message>
    <message>
        <source>Target changed: {figure}</source>
        <translation>修改目标：{figure}</translation>
    </message>
    <message>
        <source>Target ended: {figure}, {before} → {goal}</source>
        <translation>结束目标：{figure}，{before} → {goal}</translation>
    </message>
</context>
<context>
    <name>LogField</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>性别</translation>
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
        <translation>过敏</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>introduced by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>step</source>
        <translation>计算单位</translation>
    </message>
    <message>
        <source>most of the bill</source>
        <translation>最多抵扣</translation>
    </message>
    <message>
        <source>least balance</source>
        <translation>最低余额</translation>
    </message>
    <message>
        <source>earning</source>
        <translation>积分规则</translation>
    </message>
    <message>
        <source>redeeming</source>
        <translation>抵扣规则</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>days of notice</source>
        <translation>提前提醒天数</translation>
    </message>
    <message>
        <source>days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <source>several multipliers</source>
        <translation>多个倍数</translation>
    </message>
    <message>
        <source>points that are owed</source>
        <translation>欠分处理</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>threshold in points</source>
        <translation>积分门槛</translation>
    </message>
    <message>
        <source>points times</source>
        <translation>积分倍数</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>折扣优惠</translation>
    </message>
    <message>
        <source>welcome points</source>
        <translation>升级礼分</translation>
    </message>
    <message>
        <source>what it brings besides</source>
        <translation>其他礼遇</translation>
    </message>
    <message>
        <source>what it sees early</source>
        <translation>优先享有</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>voucher in percent</source>
        <translation>优惠券折扣</translation>
    </message>
    <message>
        <source>least bill of the voucher</source>
        <translation>用券最低消费</translation>
    </message>
    <message>
        <source>months that count</source>
        <translation>计算月数</translation>
    </message>
    <message>
        <source>days around the birthday</source>
        <translation>生日前后天数</translation>
    </message>
    <message>
        <source>birthday gift</source>
        <translation>生日礼</translation>
    </message>
    <message>
        <source>gift number</source>
        <translation>礼品编号</translation>
    </message>
    <message>
        <source>days the date is told before</source>
        <translation>生日提前登记天数</translation>
    </message>
    <message>
        <source>days between two</source>
        <translation>两次间隔天数</translation>
    </message>
    <message>
        <source>29 February</source>
        <translation>2月29日</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>hour at which the day ends</source>
        <translation>营业日结束时刻</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>phone is needed</source>
        <translation>必填手机号</translation>
    </message>
    <message>
        <source>notice is needed</source>
        <translation>必须同意告知</translation>
    </message>
    <message>
        <source>guardian below the age of</source>
        <translation>监护人同意年龄</translation>
    </message>
    <message>
        <source>highest amount</source>
        <translation>金额上限</translation>
    </message>
    <message>
        <source>highest refund</source>
        <translation>退款上限</translation>
    </message>
    <message>
        <source>days for a refund</source>
        <translation>退款期限天数</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>会员号数</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>首月</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准值</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>保存的视图</translation>
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
        <translation>店铺</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>店标</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>People told apart</source>
        <translation>确认不是同一人</translation>
    </message>
    <message>
        <source>Views of the members</source>
        <translation>会员视图</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log {day}</source>
        <translation>操作日志 {day}</translation>
    </message>
    <message>
        <source>log {day}.{ending}</source>
        <translation>操作日志 {day}.{ending}</translation>
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
        <translation>导出操作日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>No line meets all of this: take a condition away.</source>
        <translation>没有符合全部条件的记录，请去掉一个条件。</translation>
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
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>操作类型</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>First day, as 2026-10-03</source>
        <translation>开始日期，如 2026-10-03</translation>
    </message>
    <message>
        <source>Last day, as 2026-10-03</source>
        <translation>结束日期，如 2026-10-03</translation>
    </message>
    <message>
        <source>Card, name ...</source>
        <translation>卡号、姓名...</translation>
    </message>
    <message>
        <source>Receipt, card, phone, name</source>
        <translation>小票号、卡号、手机、姓名</translation>
    </message>
    <message>
        <source>What the lines are about</source>
        <translation>记录的对象</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>ShopClub itself</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;top writing, {percent}%</source>
        <translation>停止写入(&amp;T)，{percent}%</translation>
    </message>
    <message>
        <source>&amp;CSV, with the hashes of the chain ...</source>
        <translation>CSV，带校验链(&amp;C)…</translation>
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
        <translation>收款与结账</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Gifts and vouchers</source>
        <translation>礼品和优惠券</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Points and tiers by hand</source>
        <translation>积分和等级调整</translation>
    </message>
    <message>
        <source>Phone numbers and exports</source>
        <translation>手机号和导出</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>员工和密码</translation>
    </message>
    <message>
        <source>Imports and backups</source>
        <translation>导入和备份</translation>
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
        <translation>找到 {n} 条，继续查找…</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 条</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} 条</translation>
    </message>
    <message>
        <source>Checking the chain: {percent}%</source>
        <translation>正在核对：{percent}%</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>记录被动过</translation>
    </message>
    <message>
        <source>1 line, unbroken</source>
        <translation>1 条，完整无改动</translation>
    </message>
    <message>
        <source>{n} lines, unbroken</source>
        <translation>{n} 条，完整无改动</translation>
    </message>
    <message>
        <source>And {n} more; shopclub check names them all.</source>
        <translation>还有 {n} 处，用 shopclub check 可全部列出。</translation>
    </message>
    <message>
        <source>Line {lines} was changed.</source>
        <translation>第 {lines} 条被改动。</translation>
    </message>
    <message>
        <source>Line {lines} is missing.</source>
        <translation>第 {lines} 条不见了。</translation>
    </message>
    <message>
        <source>Lines {lines} are missing.</source>
        <translation>第 {lines} 条不见了。</translation>
    </message>
    <message>
        <source>Line {lines} was put in.</source>
        <translation>第 {lines} 条是后来插入的。</translation>
    </message>
    <message>
        <source>Lines {lines} changed places.</source>
        <translation>第 {lines} 条调换了位置。</translation>
    </message>
    <message>
        <source>Line {lines} cannot be proved: the one before it is missing.</source>
        <translation>第 {lines} 条无法核对：它前面的一条不见了。</translation>
    </message>
    <message>
        <source>The counter of lines says {first}, the last line is {last}.</source>
        <translation>记录计数是 {first}，最后一条却是 {last}。</translation>
    </message>
    <message>
        <source>1 line written to {name}</source>
        <translation>已写入 1 条：{name}</translation>
    </message>
    <message>
        <source>{n} lines written to {name}</source>
        <translation>已写入 {n} 条：{name}</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>第 {n} 条</translation>
    </message>
    <message>
        <source>hash {hash} ...</source>
        <translation>校验码 {hash}…</translation>
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
        <translation>日结</translation>
    </message>
    <message>
        <source>to go beyond a limit</source>
        <translation>超出限额</translation>
    </message>
    <message>
        <source>to confirm the clock</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>to sign up members</source>
        <translation>办会员</translation>
    </message>
    <message>
        <source>to see a member</source>
        <translation>查看会员</translation>
    </message>
    <message>
        <source>to open the office</source>
        <translation>打开后台</translation>
    </message>
    <message>
        <source>to change settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>to manage staff</source>
        <translation>管理员工</translation>
    </message>
    <message>
        <source>to lock a tier</source>
        <translation>锁定等级</translation>
    </message>
    <message>
        <source>to adjust points</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <source>to manage gifts and vouchers</source>
        <translation>管理礼品和优惠券</translation>
    </message>
    <message>
        <source>to import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>to export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>to manage backups</source>
        <translation>管理备份</translation>
    </message>
    <message>
        <source>to see a phone number in full</source>
        <translation>查看完整手机号</translation>
    </message>
    <message>
        <source>to merge members</source>
        <translation>合并会员</translation>
    </message>
    <message>
        <source>to encrypt the shop file</source>
        <translation>加密店铺文件</translation>
    </message>
    <message>
        <source>to erase members</source>
        <translation>抹除会员</translation>
    </message>
    <message>
        <source>to move a phone number</source>
        <translation>把手机号转给新主人</translation>
    </message>
    <message>
        <source>to read the log</source>
        <translation>查看操作日志</translation>
    </message>
</context>
<context>
    <name>LogReason</name>
    <message>
        <source>goods returned</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>wrong amount</source>
        <translation>金额有误</translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>当场撤销</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>to call the member</source>
        <translation>联系会员</translation>
    </message>
    <message>
        <source>for a delivery</source>
        <translation>送货</translation>
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
        <translation>恢复备份后再次删除</translation>
    </message>
    <message>
        <source>to check the number</source>
        <translation>核对号码</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工发放</translation>
    </message>
    <message>
        <source>bought with points</source>
        <translation>积分兑换</translation>
    </message>
    <message>
        <source>for a birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>for a tier</source>
        <translation>升级礼</translation>
    </message>
</context>
<context>
    <name>MemberActs</name>
    <message>
        <source>&amp;Points</source>
        <translation>积分(&amp;P)</translation>
    </message>
    <message>
        <source>as 50, or -50 to take</source>
        <translation>如 50；扣除写 -50</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Reason to choose</source>
        <translation>选择原因</translation>
    </message>
    <message>
        <source>Another reason ...</source>
        <translation>其他原因…</translation>
    </message>
    <message>
        <source>&amp;In your own words</source>
        <translation>自己填写(&amp;I)</translation>
    </message>
    <message>
        <source>Adjust points</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <source>Counts for the balance, never for the tier.</source>
        <translation>只影响积分余额，不影响等级。</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Lock the tier</source>
        <translation>锁定等级</translation>
    </message>
    <message>
        <source>No review takes this tier away until it is unlocked.</source>
        <translation>解锁之前，等级评定不会降低此等级。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock the tier</source>
        <translation>解锁等级</translation>
    </message>
    <message>
        <source>The next review judges this tier again.</source>
        <translation>下次评定会重新评定此等级。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Freeze this membership</source>
        <translation>冻结此会籍</translation>
    </message>
    <message>
        <source>Nothing is sold to it or redeemed by it; the counter says why.</source>
        <translation>冻结后不能消费或使用积分；柜台会显示原因。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Unfreeze this membership</source>
        <translation>解除冻结此会籍</translation>
    </message>
    <message>
        <source>It is served again at once.</source>
        <translation>立即恢复正常使用。</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>解除冻结</translation>
    </message>
    <message>
        <source>Replace a lost card</source>
        <translation>补办会员卡</translation>
    </message>
    <message>
        <source>A new number is given; the old card is refused from now on.</source>
        <translation>会发放新卡号；旧卡从现在起作废。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>补办</translation>
    </message>
    <message>
        <source>Show the phone number</source>
        <translation>显示手机号</translation>
    </message>
    <message>
        <source>Who saw it and why is kept with the member.</source>
        <translation>谁因何查看会记录在会员资料里。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The number is somebody else&apos;s now</source>
        <translation>此号码现已归他人所有</translation>
    </message>
    <message>
        <source>The number is taken from this member, and whoever has it now can join with it. Why is kept with the member.</source>
        <translation>将此号码从该会员处移除，现在的机主即可用它入会。原因会随该会员保存。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Leave the club</source>
        <translation>退会</translation>
    </message>
    <message>
        <source>No search or card finds this member any more, and the phone number is free again. Points stay in the ledger until they lapse.</source>
        <translation>查找和刷卡都不会再找到此会员，手机号可供他人使用。积分留在明细里直到到期。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退会</translation>
    </message>
    <message>
        <source>{before} now, {change}, {after} then</source>
        <translation>现有 {before}，{change}，调整后 {after}</translation>
    </message>
    <message>
        <source>{said}; usable until {day}</source>
        <translation>{said}；有效至 {day}</translation>
    </message>
    <message>
        <source>Phone number shown: {reason}</source>
        <translation>查看了手机号：{reason}</translation>
    </message>
    <message>
        <source>The number went to somebody else: {reason}</source>
        <translation>号码已归他人：{reason}</translation>
    </message>
    <message>
        <source>{field} changed, was somebody who was erased</source>
        <translation>修改了{field}，原为一位已抹除的会员</translation>
    </message>
    <message>
        <source>{field} entered</source>
        <translation>填写了{field}</translation>
    </message>
    <message>
        <source>{field} changed, was {before}</source>
        <translation>修改了{field}，原为 {before}</translation>
    </message>
    <message>
        <source>to call the member</source>
        <translation>联系会员</translation>
    </message>
    <message>
        <source>for a delivery</source>
        <translation>送货</translation>
    </message>
    <message>
        <source>to check the number</source>
        <translation>核对号码</translation>
    </message>
    <message>
        <source>From {first} to {then} by an import</source>
        <translation>因导入由{first}升为{then}</translation>
    </message>
    <message>
        <source>All data handed out</source>
        <translation>已导出全部资料</translation>
    </message>
    <message>
        <source>Day of the family added</source>
        <translation>添加了家庭纪念日</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>备注已删除</translation>
    </message>
    <message>
        <source>Day of the family removed</source>
        <translation>删除了家庭纪念日</translation>
    </message>
    <message>
        <source>Two memberships merged</source>
        <translation>两个会员合并</translation>
    </message>
    <message>
        <source>{tier} locked</source>
        <translation>已锁定{tier}</translation>
    </message>
    <message>
        <source>&amp;Adjust points ...</source>
        <translation>调整积分(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Lock the tier ...</source>
        <translation>锁定等级(&amp;L)…</translation>
    </message>
    <message>
        <source>Un&amp;lock the tier ...</source>
        <translation>解锁等级(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Freeze ...</source>
        <translation>冻结会籍(&amp;F)…</translation>
    </message>
    <message>
        <source>Un&amp;freeze ...</source>
        <translation>解除冻结(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Replace a lost card ...</source>
        <translation>补办会员卡(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Show the phone number ...</source>
        <translation>显示手机号(&amp;S)…</translation>
    </message>
    <message>
        <source>The &amp;number is somebody else&apos;s ...</source>
        <translation>此号码已归他人(&amp;N)…</translation>
    </message>
    <message>
        <source>Leave the &amp;club ...</source>
        <translation>退会(&amp;C)…</translation>
    </message>
    <message>
        <source>{tier} unlocked</source>
        <translation>已解锁{tier}</translation>
    </message>
    <message>
        <source>From {first} to {then} by a purchase</source>
        <translation>因消费由{first}升为{then}</translation>
    </message>
    <message>
        <source>From {first} to {then} by a refund</source>
        <translation>因退款由{first}变为{then}</translation>
    </message>
    <message>
        <source>From {first} to {then} by a merge</source>
        <translation>因合并由{first}升为{then}</translation>
    </message>
    <message>
        <source>From {first} to {then} at a review</source>
        <translation>等级评定：由{first}变为{then}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>称呼</translation>
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
        <translation>过敏</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Joined the club</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>补办了会员卡</translation>
    </message>
    <message>
        <source>Further code added</source>
        <translation>添加了其他卡号</translation>
    </message>
    <message>
        <source>Membership frozen</source>
        <translation>冻结了会籍</translation>
    </message>
    <message>
        <source>Membership unfrozen</source>
        <translation>解除了冻结</translation>
    </message>
    <message>
        <source>Left the club</source>
        <translation>已退会</translation>
    </message>
    <message>
        <source>Change particulars</source>
        <translation>修改资料</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>leave empty to keep the number</source>
        <translation>留空则保留原号</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>用逗号分开</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;phone</source>
        <translation>新手机号(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Birthday</source>
        <translation>生日(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Guardian</source>
        <translation>监护人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;llergies</source>
        <translation>过敏(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <translation>喜好(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>下方显示的内容</translation>
    </message>
    <message>
        <source>Change &amp;particulars ...</source>
        <translation>修改资料(&amp;P)…</translation>
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
        <translation>手机号</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>会员卡号</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会日期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>累计消费</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店次数</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近到店</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
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
        <translation>已冻结</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已退会</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Add a tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>to {n} members</source>
        <translation>给 {n} 位会员</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>{n} people, for good; a backup comes first</source>
        <translation>{n} 人，永久抹除；会先做一次备份</translation>
    </message>
    <message>
        <source>Erase who was silent for years</source>
        <translation>抹除多年无往来者的资料</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>保存为视图</translation>
    </message>
    <message>
        <source>order and conditions, for everyone in the office</source>
        <translation>排序与条件，办公室里人人可用</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>members {day}.csv</source>
        <translation>会员 {day}.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>导出会员</translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation>打印会员卡</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>累计消费</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店次数</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近到店</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已退会</translation>
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
        <translation>农历 闰{month}{day}</translation>
    </message>
    <message>
        <source>Lunar {month_number}-{day_number}</source>
        <translation>农历 {month}{day}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>公历 {month}{day}</translation>
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
        <translation>条件</translation>
    </message>
    <message>
        <source>what is left empty narrows nothing</source>
        <translation>留空的不限</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
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
        <translation>等级(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Spent at least</source>
        <translation>累计消费不少于(&amp;S)</translation>
    </message>
    <message>
        <source>Spent at &amp;most</source>
        <translation>累计消费不多于(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Points at least</source>
        <translation>积分不少于(&amp;P)</translation>
    </message>
    <message>
        <source>Points at m&amp;ost</source>
        <translation>积分不多于(&amp;O)</translation>
    </message>
    <message>
        <source>Away f&amp;or</source>
        <translation>未到店(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Birthday in</source>
        <translation>生日月份(&amp;B)</translation>
    </message>
    <message>
        <source>Last visit s&amp;ince</source>
        <translation>最近到店不早于(&amp;I)</translation>
    </message>
    <message>
        <source>Last visit b&amp;efore</source>
        <translation>最近到店早于(&amp;E)</translation>
    </message>
    <message>
        <source>Agree&amp;d to</source>
        <translation>已同意(&amp;D)</translation>
    </message>
    <message>
        <source>Sta&amp;nding</source>
        <translation>会籍(&amp;N)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}，已选</translation>
    </message>
    <message>
        <source>{name}, not chosen</source>
        <translation>{name}，未选</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>Nobody meets all of this: take a condition away.</source>
        <translation>没有会员同时符合这些条件：去掉一个条件再看。</translation>
    </message>
    <message>
        <source>No members yet: F2 at the counter signs the first one up, Import and export brings in an old list.</source>
        <translation>还没有会员：在柜台按 F2 登记第一位，或在“导入与导出”里导入旧名单。</translation>
    </message>
    <message>
        <source>Forget this &amp;view</source>
        <translation>删除此视图(&amp;V)</translation>
    </message>
    <message>
        <source>Save as a &amp;view</source>
        <translation>保存为视图(&amp;V)</translation>
    </message>
    <message>
        <source>Name, pinyin, phone, card</source>
        <translation>姓名、拼音、手机、卡号</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>查找会员</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>加条件(&amp;C)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部会员</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
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
        <translation>会籍</translation>
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
        <translation>会员须知</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>优惠信息</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>all who belong</source>
        <translation>全部在会</translation>
    </message>
    <message>
        <source>active only</source>
        <translation>只看正常</translation>
    </message>
    <message>
        <source>left the club</source>
        <translation>已退会</translation>
    </message>
    <message>
        <source>silent for years, to be erased</source>
        <translation>多年无往来，待抹除</translation>
    </message>
    <message>
        <source>counting ...</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>1 member, {points}</source>
        <translation>1 位，合计 {points}</translation>
    </message>
    <message>
        <source>{n} members, {points} in all</source>
        <translation>{n} 位，合计 {points}</translation>
    </message>
    <message>
        <source>{n} chosen; cards come {most} at a time</source>
        <translation>已选 {n} 人，会员卡每次印 {most} 张</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>已选 {n} 位</translation>
    </message>
    <message>
        <source>Erased: {done} of {whole}</source>
        <translation>已抹除：{done} / {whole}</translation>
    </message>
    <message>
        <source>Cards: {done} of {whole}</source>
        <translation>会员卡：{done} / {whole}</translation>
    </message>
    <message>
        <source>{tag}: given to {n} members.</source>
        <translation>已给 {n} 位会员加上“{tag}”。</translation>
    </message>
    <message>
        <source>{n} people erased; every sum stays.</source>
        <translation>已抹除 {n} 人的资料；各项合计不变。</translation>
    </message>
    <message>
        <source>{n} members written to {file}.</source>
        <translation>{n} 位会员已写入 {file}。</translation>
    </message>
    <message>
        <source>{tag}: given to 1 member.</source>
        <translation>已给 1 位会员加上“{tag}”。</translation>
    </message>
    <message>
        <source>1 person erased; every sum stays.</source>
        <translation>已抹除 1 人的资料；各项合计不变。</translation>
    </message>
    <message>
        <source>1 member written to {file}.</source>
        <translation>1 位会员已写入 {file}。</translation>
    </message>
    <message>
        <source>to 1 member</source>
        <translation>给 1 位会员</translation>
    </message>
    <message>
        <source>1 person, for good; a backup comes first</source>
        <translation>1 人，永久抹除；会先做一次备份</translation>
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
        <translation>未到店</translation>
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
        <translation>有 1 人多年无往来，建议抹除。</translation>
    </message>
    <message>
        <source>{n} people were silent for years and are proposed for erasing.</source>
        <translation>有 {n} 人多年无往来，建议抹除。</translation>
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
        <source>frozen: {reason}</source>
        <translation>已冻结：{reason}</translation>
    </message>
    <message>
        <source>left the club</source>
        <translation>已退会</translation>
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
        <source>newest first</source>
        <translation>最新的在上</translation>
    </message>
    <message>
        <source>The first sale writes the first entry.</source>
        <translation>第一笔消费后，这里就有记录。</translation>
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
        <source>{amount} more keeps it</source>
        <translation>再消费 {amount} 保级</translation>
    </message>
    <message>
        <source>Spend for {tier}</source>
        <translation>{tier}保级消费</translation>
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
        <translation>平均间隔</translation>
    </message>
    <message>
        <source>never here yet</source>
        <translation>还没来过</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>a purchase on average</source>
        <translation>平均每笔</translation>
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
        <translation>{n} 天后</translation>
    </message>
    <message>
        <source>lunar, {when}</source>
        <translation>农历，{when}</translation>
    </message>
    <message>
        <source>Next birthday</source>
        <translation>下个生日</translation>
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
        <source>Brought along from the old list</source>
        <translation>从旧名单带入</translation>
    </message>
    <message>
        <source>{gift}, gift slip {number}</source>
        <translation>{gift}，礼品兑换单 {number}</translation>
    </message>
    <message>
        <source>{gift} taken back, gift slip {number}</source>
        <translation>退回{gift}，礼品兑换单 {number}</translation>
    </message>
    <message>
        <source>Refund {number}, {amount}</source>
        <translation>退款 {number}，{amount}</translation>
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
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
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
    <name>Merge</name>
    <message>
        <source>Told differently: which is right?</source>
        <translation>两边资料不同：以哪个为准？</translation>
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
        <translation>合并两个会员</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>&amp;Other membership of the same person</source>
        <translation>同一个人的另一个会员(&amp;O)</translation>
    </message>
    <message>
        <source>card, phone or name</source>
        <translation>卡号、手机号或姓名</translation>
    </message>
    <message>
        <source>&amp;Keep the other one instead</source>
        <translation>改为保留另一个(&amp;K)</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>合并后无法撤销。</translation>
    </message>
    <message>
        <source>Points keep their last days. The card of the one that goes is refused from then on.</source>
        <translation>积分保留各自的到期日。被并入的会员的卡从此不能再用。</translation>
    </message>
    <message>
        <source>1 welcome point of the new tier comes with it.</source>
        <translation>另送新等级的升级礼 1 分。</translation>
    </message>
    <message>
        <source>{points} welcome points of the new tier come with it.</source>
        <translation>另送新等级的升级礼 {points} 分。</translation>
    </message>
    <message>
        <source>The tier is locked: no review takes it away.</source>
        <translation>等级已锁定：审核时不会降级。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>消费次数</translation>
    </message>
    <message>
        <source>Bought in all</source>
        <translation>累计消费</translation>
    </message>
    <message>
        <source>Unused vouchers</source>
        <translation>未用的券</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会日</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>{name}（保留）</translation>
    </message>
    <message>
        <source>{name} goes</source>
        <translation>{name}（并入）</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>合并后</translation>
    </message>
    <message>
        <source>&amp;Merge with another membership ...</source>
        <translation>与另一个会员合并(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>1 character left</source>
        <translation>还可输入 1 字</translation>
    </message>
    <message>
        <source>1 character too many</source>
        <translation>超出 1 字</translation>
    </message>
    <message>
        <source>{n} characters left</source>
        <translation>还可输入 {n} 字</translation>
    </message>
    <message>
        <source>{n} characters too many</source>
        <translation>超出 {n} 字</translation>
    </message>
    <message>
        <source>Note of {day}</source>
        <translation>{day}的备注</translation>
    </message>
    <message>
        <source>about {name}, by {who}</source>
        <translation>会员：{name}，记录人：{who}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Write a note (Ctrl+N)</source>
        <translation>写备注（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Pages of the office</source>
        <translation>后台页面</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>后台</translation>
    </message>
</context>
<context>
    <name>OldList</name>
    <message>
        <source>Your members of before</source>
        <translation>原有会员</translation>
    </message>
    <message>
        <source>a spreadsheet or a CSV file</source>
        <translation>电子表格或 CSV 文件</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>A list of your members, with their points and purchases if it has them, can be brought in now. Nothing is written before you have seen what it becomes.</source>
        <translation>原有的会员名单现在就可以导入，名单里的积分和消费记录也会一并导入。您看过导入结果之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Later, it is in the office, under Import and export.</source>
        <translation>以后可在后台的“导入与导出”里进行。</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>What we keep of you</source>
        <translation>本店保存的您的资料</translation>
    </message>
    <message>
        <source>membership {numbers}</source>
        <translation>会员序号 {numbers}</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>您告诉我们的</translation>
    </message>
    <message>
        <source>What you agreed to, and the text you saw</source>
        <translation>您同意的事项及当时所见文字</translation>
    </message>
    <message>
        <source>Days of your family</source>
        <translation>家人的日子</translation>
    </message>
    <message>
        <source>Birthday greetings</source>
        <translation>生日问候</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Points you can use</source>
        <translation>可用积分</translation>
    </message>
    <message>
        <source>Moves of tier</source>
        <translation>等级变动</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Changes of what you told us</source>
        <translation>资料修改记录</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>券号</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原等级</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What our log says of you</source>
        <translation>操作日志中与您有关的记录</translation>
    </message>
    <message>
        <source>What we noted about you</source>
        <translation>我们为您记的备注</translation>
    </message>
    <message>
        <source>% off</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Of receipt</source>
        <translation>原小票</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Points counted</source>
        <translation>计入积分</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>获得积分</translation>
    </message>
    <message>
        <source>Points returned</source>
        <translation>退还积分</translation>
    </message>
    <message>
        <source>Points taken</source>
        <translation>扣回积分</translation>
    </message>
    <message>
        <source>Points used</source>
        <translation>使用积分</translation>
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
        <translation>小票</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Text you saw</source>
        <translation>当时所见文字</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新等级</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>What we keep</source>
        <translation>保存的内容</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>会员须知</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>优惠信息</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>电话联系</translation>
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
        <translation>获得</translation>
    </message>
    <message>
        <source>given</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工调整</translation>
    </message>
    <message>
        <source>brought along</source>
        <translation>期初带入</translation>
    </message>
    <message>
        <source>moved by a merge</source>
        <translation>合并转移</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>for the birthday</source>
        <translation>因生日赠送</translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>a refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>said</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>called</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>书面</translation>
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
        <translation>会员</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>left the club</source>
        <translation>已退会</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Number went to somebody else</source>
        <translation>号码已归他人</translation>
    </message>
    <message>
        <source>Phone number shown</source>
        <translation>手机号曾被查看</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>称谓</translation>
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
        <translation>过敏</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Introduced by membership</source>
        <translation>介绍人（会员序号）</translation>
    </message>
    <message>
        <source>Cards and codes</source>
        <translation>会员卡与编码</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Frozen because</source>
        <translation>冻结原因</translation>
    </message>
    <message>
        <source>lunar: {date}</source>
        <translation>农历{date}</translation>
    </message>
    <message>
        <source>lunar: {date} of {year}</source>
        <translation>农历{year}年{date}</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>Hand out all data</source>
        <translation>导出全部资料</translation>
    </message>
    <message>
        <source>Save both files</source>
        <translation>保存两个文件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>Give them to the member, and delete them here.</source>
        <translation>交给会员后，请在这里删除。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>All that is kept of the member: what they said and agreed to, family days, purchases, points with their lots, tiers, vouchers, gifts, changes, and the log.</source>
        <translation>本店保存的此会员全部资料：所填资料与同意事项、家人的日子、消费、积分及批次、等级、优惠券、礼品、修改记录和操作日志。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>A PDF to read and a JSON file for other programs, for the owner&apos;s eyes only. Neither file is named after the member.</source>
        <translation>一份供阅读的 PDF 和一份供其他程序使用的 JSON，仅店主可读；文件名不含会员姓名。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>That it was handed out is a line of the log.</source>
        <translation>此次导出会记入操作日志。</translation>
    </message>
    <message>
        <source>&amp;Hand out all data ...</source>
        <translation>导出全部资料(&amp;H)…</translation>
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
        <source>S&amp;heet</source>
        <translation>纸张(&amp;H)</translation>
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
        <source>Member cards</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>The first {shown} of {all} pages</source>
        <translation>共 {all} 页，这里显示前 {shown} 页</translation>
    </message>
    <message>
        <source>Looking for the printers ...</source>
        <translation>正在查找打印机…</translation>
    </message>
    <message>
        <source>A receipt printer takes rolls only.</source>
        <translation>小票机只能打印卷纸。</translation>
    </message>
    <message>
        <source>Printing ...</source>
        <translation>正在打印…</translation>
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
    <name>PaperMaking</name>
    <message>
        <source>Drawn: {done} of {whole}</source>
        <translation>已生成 {done} / {whole}</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>At the counter</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>The owner&apos;s alone</source>
        <translation>只归店主</translation>
    </message>
    <message>
        <source>Sell, and give out gifts</source>
        <translation>收银、兑换礼品</translation>
    </message>
    <message>
        <source>See members and their birthdays</source>
        <translation>查看会员和生日</translation>
    </message>
    <message>
        <source>Sign up members and change their data</source>
        <translation>办理入会、修改会员资料</translation>
    </message>
    <message>
        <source>Refund and undo, up to the limits</source>
        <translation>在限额内退款、撤销</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>查看完整手机号</translation>
    </message>
    <message>
        <source>Go beyond the limits of the till</source>
        <translation>超出收银限额</translation>
    </message>
    <message>
        <source>Confirm date and time</source>
        <translation>确认日期和时间</translation>
    </message>
    <message>
        <source>Open the office and see the figures</source>
        <translation>进入后台、查看经营数据</translation>
    </message>
    <message>
        <source>Lock the tier of a member</source>
        <translation>锁定会员等级</translation>
    </message>
    <message>
        <source>Give and take points by hand</source>
        <translation>手工增减积分</translation>
    </message>
    <message>
        <source>Change gifts and issue vouchers</source>
        <translation>管理礼品、发放优惠券</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Export members and figures</source>
        <translation>导出会员和数据</translation>
    </message>
    <message>
        <source>Merge two memberships</source>
        <translation>合并两个会员</translation>
    </message>
    <message>
        <source>See the log of what was done</source>
        <translation>查看操作日志</translation>
    </message>
    <message>
        <source>Move a phone number to its new holder</source>
        <translation>把手机号转给新的机主</translation>
    </message>
    <message>
        <source>Encrypt the shop file</source>
        <translation>加密店铺文件</translation>
    </message>
    <message>
        <source>Erase members for good</source>
        <translation>彻底删除会员</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Appoint people, and all on this page</source>
        <translation>添加员工，以及本页的一切</translation>
    </message>
    <message>
        <source>Make and restore backups</source>
        <translation>备份与恢复</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Convenience store</source>
        <translation>便利店</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>咖啡店</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>面包店</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>美容美发</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>药店</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>服装店</translation>
    </message>
    <message>
        <source>{money} earns {points}; {off} off for {used}.</source>
        <translation>每消费 {money} 得 {points}，{used}抵 {off}。</translation>
    </message>
    <message>
        <source>{tier} from {money}</source>
        <translation>{tier}：满 {money}</translation>
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
        <translation>若积分全部兑换，成本为销售额的 {least}%–{most}%。</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>File {path}</source>
        <translation>文件 {path}</translation>
    </message>
    <message>
        <source>Receipt printer {place}</source>
        <translation>小票机 {place}</translation>
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
        <translation>小票机只能打印卷纸，会按 80 mm 打印。</translation>
    </message>
    <message>
        <source>Printing ...</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Choose a printer first.</source>
        <translation>请先选择打印机。</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>已发送到 {printer}。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>Receipts go to</source>
        <translation>小票打印到</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>选择打印机</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <translation>小票用纸</translation>
    </message>
    <message>
        <source>Print each receipt when its sale is saved</source>
        <translation>每笔交易保存后立即打印小票</translation>
    </message>
    <message>
        <source>Open the cash drawer when cash is paid</source>
        <translation>收现金时打开钱箱</translation>
    </message>
    <message>
        <source>A receipt printer opens the drawer. Choose one first.</source>
        <translation>钱箱由小票机打开，请先选择小票机。</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>打印测试</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation>本机的打印机</translation>
    </message>
    <message>
        <source>Receipt printer on the network</source>
        <translation>网络小票机</translation>
    </message>
    <message>
        <source>Receipt printer at a port</source>
        <translation>接在端口上的小票机</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Cards and pages</source>
        <translation>会员卡与纸张</translation>
    </message>
    <message>
        <source>Single cards</source>
        <translation>单张卡</translation>
    </message>
    <message>
        <source>Ten cards on A4</source>
        <translation>A4 纸十张卡</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Birthday letters</source>
        <translation>生日贺卡</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>地址标签</translation>
    </message>
    <message>
        <source>List of birthdays</source>
        <translation>生日名单</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Summaries and reports</source>
        <translation>总结与报表</translation>
    </message>
    <message>
        <source>The day&apos;s summary</source>
        <translation>每日总结</translation>
    </message>
    <message>
        <source>Save it as PDF when the day is closed</source>
        <translation>日结时存为 PDF</translation>
    </message>
    <message>
        <source>It goes to the folder of papers, and names the best members.</source>
        <translation>存入单据文件夹，内含消费最多的会员姓名。</translation>
    </message>
    <message>
        <source>Choose when printing</source>
        <translation>打印时选择</translation>
    </message>
    <message>
        <source>Birthday letters and labels</source>
        <translation>生日贺卡与地址标签</translation>
    </message>
    <message>
        <source>Save ink: a thin bar above letters instead of the band</source>
        <translation>省墨：贺卡上方只印细条，不印彩带</translation>
    </message>
    <message>
        <source>Labels on A4</source>
        <translation>A4 标签纸</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>{n} labels, {width} x {height} mm</source>
        <translation>{n} 枚，{width} x {height} 毫米</translation>
    </message>
    <message>
        <source>Labels across</source>
        <translation>每行枚数</translation>
    </message>
    <message>
        <source>Labels down</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>宽（毫米）</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>高（毫米）</translation>
    </message>
    <message>
        <source>Left margin, mm</source>
        <translation>左边距（毫米）</translation>
    </message>
    <message>
        <source>Top margin, mm</source>
        <translation>上边距（毫米）</translation>
    </message>
    <message>
        <source>Gap across, mm</source>
        <translation>左右间隔（毫米）</translation>
    </message>
    <message>
        <source>Gap down, mm</source>
        <translation>上下间隔（毫米）</translation>
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
        <source>Voucher {percent}%</source>
        <translation>优惠券 {tenths_kept} 折</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>优惠券</translation>
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
        <source>Birthday points: {figure} x{factor}</source>
        <translation>生日 {factor} 倍积分：{figure} × {factor}</translation>
    </message>
    <message>
        <source>{tier} and birthday points: {figure} x{factor}</source>
        <translation>{tier} + 生日 {factor} 倍积分：{figure} × {factor}</translation>
    </message>
    <message>
        <source>Birthday points: {figure} x{factor} ({tier} x{less})</source>
        <translation>生日 {factor} 倍积分：{figure} × {factor}（高于{tier} {less} 倍）</translation>
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
    <message>
        <source>Birthday on {date}: 1 point as a gift!</source>
        <translation>{date}生日，送您 1 分！</translation>
    </message>
    <message>
        <source>Birthday on {date}: {n} points as a gift!</source>
        <translation>{date}生日，送您 {n} 分！</translation>
    </message>
    <message>
        <source>Birthday on {date}: best wishes!</source>
        <translation>{date}生日快乐！</translation>
    </message>
    <message>
        <source>Birthday gift until {date}: {name}</source>
        <translation>生日礼品待领取，有效至 {date}：{name}</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>Birthday voucher {code}: {off} off from {minimum} on until {date}</source>
        <translation>生日券 {code}：满 {minimum} 优惠 {off}，有效至 {date}</translation>
    </message>
    <message>
        <source>Birthday voucher {code}: {off} off until {date}</source>
        <translation>生日券 {code}：优惠 {off}，有效至 {date}</translation>
    </message>
    <message>
        <source>Welcome voucher {code}: {off} off until {date}</source>
        <translation>升级券 {code}：优惠 {off}，有效至 {date}</translation>
    </message>
    <message>
        <source>Welcome voucher: {off} off until {date}</source>
        <translation>升级券：优惠 {off}，有效至 {date}</translation>
    </message>
    <message>
        <source>Birthday gift: 1 point stays yours</source>
        <translation>生日礼 1 分仍归您</translation>
    </message>
    <message>
        <source>Birthday gift: {n} points stay yours</source>
        <translation>生日礼 {n} 分仍归您</translation>
    </message>
    <message>
        <source>Birthday points x{factor}: again until {date}</source>
        <translation>生日 {factor} 倍积分可再用至 {date}</translation>
    </message>
    <message>
        <source>Birthday points x{factor}: stay used</source>
        <translation>生日 {factor} 倍积分：已使用</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Made {date}</source>
        <translation>制作于 {date}</translation>
    </message>
    <message>
        <source>Page 1 / 1</source>
        <translation>第 1 / 1 页</translation>
    </message>
    <message>
        <source>Recovery sheet: shop file</source>
        <translation>恢复单：店铺文件</translation>
    </message>
    <message>
        <source>Recovery sheet: owner&apos;s PIN</source>
        <translation>恢复单：店主密码</translation>
    </message>
    <message>
        <source>Opens the shop file where this computer does not, or is lost.</source>
        <translation>电脑丢失或打不开店铺文件时，凭它打开。</translation>
    </message>
    <message>
        <source>The only way back in if the owner&apos;s PIN is forgotten.</source>
        <translation>店主忘记密码时，只有它能找回。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>scan where ShopClub asks for the recovery code, or type it</source>
        <translation>在 ShopClub 要求输入恢复码时扫码，或手工输入</translation>
    </message>
    <message>
        <source>Digits and capitals. No I, L, O or U: 0 is zero, 1 is one.</source>
        <translation>只有数字和大写字母，没有 I、L、O、U：0 是零，1 是一。</translation>
    </message>
    <message>
        <source>Group 8 checks the other seven.</source>
        <translation>第 8 组用来校验前七组。</translation>
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
        <translation>打印两份：一份放家里，一份放保险箱或交给信得过的人。</translation>
    </message>
    <message>
        <source>Not by the till, not as a photo. If seen by others, change the key.</source>
        <translation>不要放在收银台，不要拍照。被别人看到了，就更换密钥。</translation>
    </message>
    <message>
        <source>Not by the till, not as a photo. If seen by others, make a new one.</source>
        <translation>不要放在收银台，不要拍照。被别人看到了，就重做一份。</translation>
    </message>
    <message>
        <source>If you need it</source>
        <translation>需要用的时候</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>第几份</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Checked on, by</source>
        <translation>核对日期、核对人</translation>
    </message>
    <message>
        <source>Opens the encrypted shop file, every backup since this sheet, and older ones beside them.</source>
        <translation>打开加密的店铺文件、此单之后做的每一份备份，以及和它们放在一起的旧备份。</translation>
    </message>
    <message>
        <source>Earlier sheets open only backups from before it.</source>
        <translation>以前的恢复单只能打开此单之前的备份。</translation>
    </message>
    <message>
        <source>Open the shop, or restore a backup. ShopClub asks for the code.</source>
        <translation>打开店铺，或恢复备份时，ShopClub 会要求输入恢复码。</translation>
    </message>
    <message>
        <source>If it is lost, make a new one in the office, under Backup; if seen, change the key.</source>
        <translation>此单丢失时，在后台的“备份”里重做一份；被人看到时，更换密钥。</translation>
    </message>
    <message>
        <source>Sets a new PIN for the owner.</source>
        <translation>为店主设置新密码。</translation>
    </message>
    <message>
        <source>It replaces all earlier sheets for the PIN.</source>
        <translation>以前的店主密码恢复单由它取代。</translation>
    </message>
    <message>
        <source>Not a PIN, and no help to the cashiers.</source>
        <translation>它不是登录密码，收银员用不到它。</translation>
    </message>
    <message>
        <source>Nobody else has a copy. If this computer and this sheet are lost, nobody can open the file.</source>
        <translation>别处没有副本。电脑和此单都丢了，谁也打不开店铺文件。</translation>
    </message>
    <message>
        <source>Not a PIN for daily use, and no help to the cashiers.</source>
        <translation>它不是平时用的密码，收银员用不到它。</translation>
    </message>
    <message>
        <source>Nobody else has a copy. If the PIN and this sheet are lost, nobody can act as the owner.</source>
        <translation>别处没有副本。密码和此单都丢了，谁也无法以店主身份操作。</translation>
    </message>
    <message>
        <source>Scan the square, or type the eight groups. Spaces and dashes do not matter.</source>
        <translation>扫方码，或输入八组字符，空格和横线不影响。</translation>
    </message>
    <message>
        <source>Open ShopClub and choose &quot;Forgotten PIN&quot;.</source>
        <translation>打开 ShopClub，选择“忘记密码”。</translation>
    </message>
    <message>
        <source>Choose a new PIN. ShopClub then prints a new sheet. Destroy this one.</source>
        <translation>设置新密码，ShopClub 会打印新的恢复单，请销毁此单。</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>制作恢复单</translation>
    </message>
    <message>
        <source>an older one stops working</source>
        <translation>以前的恢复单随即作废</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>制作恢复单</translation>
    </message>
    <message>
        <source>A new recovery sheet</source>
        <translation>新的恢复单</translation>
    </message>
    <message>
        <source>one page to print or to save</source>
        <translation>一页纸，可打印或保存</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The old sheet is used up: it opens nothing any more.</source>
        <translation>旧的恢复单已经用过，不能再用了。</translation>
    </message>
    <message>
        <source>If you ever forget your PIN, the code on this sheet lets you in, once, and you choose a new one. There is no other way in: nobody, not even we, can open your shop without it.</source>
        <translation>万一忘了密码，凭这张单上的恢复码可以进入一次，并设新密码。没有别的办法：没有它，谁都打不开您的店铺，我们也不能。</translation>
    </message>
    <message>
        <source>Keep it where you keep money, and not beside the till.</source>
        <translation>请像钱一样收好，不要放在收银台旁。</translation>
    </message>
    <message>
        <source>Later, it is in the office, under Staff, which reminds you.</source>
        <translation>以后可在后台的“员工”里制作，那里会提醒您。</translation>
    </message>
    <message>
        <source>The sheet is nowhere yet</source>
        <translation>恢复单还没有留下来</translation>
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
        <translation>恢复单既没打印也没保存。不留下来，恢复码就作废，以后要重新制作。</translation>
    </message>
    <message>
        <source>Forgotten PIN</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <source>Choose this PIN</source>
        <translation>使用新密码</translation>
    </message>
    <message>
        <source>An owner comes back with the code of the recovery sheet. Everyone else gets a new PIN from the owner, in the office under Staff.</source>
        <translation>店主凭恢复单上的恢复码重新进入。其他人请店主在后台的“员工”里设新密码。</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>店主(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Code on the sheet</source>
        <translation>恢复码(&amp;C)</translation>
    </message>
    <message>
        <source>typed or scanned</source>
        <translation>输入或扫码</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>重新制作</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet. Who forgets the only owner&apos;s PIN cannot get in without one.</source>
        <translation>还没有恢复单。没有它，忘了店主密码就再也进不来。</translation>
    </message>
    <message>
        <source>made {day}; it opens once, with a new PIN, if you forget yours</source>
        <translation>{day}制作；忘记密码时可凭它进入一次并设新密码</translation>
    </message>
</context>
<context>
    <name>Refunds</name>
    <message>
        <source>Receipt &amp;number</source>
        <translation>小票号(&amp;N)</translation>
    </message>
    <message>
        <source>scan it, type it, or choose below</source>
        <translation>扫码、输入，或在下面选择</translation>
    </message>
    <message>
        <source>Receipts of today</source>
        <translation>今天的小票</translation>
    </message>
    <message>
        <source>No receipt of today fits: Enter looks for its number.</source>
        <translation>今天没有相符的小票：按 Enter 按编号查找。</translation>
    </message>
    <message>
        <source>No sale yet today: scan the receipt of an earlier day.</source>
        <translation>今天还没有销售：请扫描以前的小票。</translation>
    </message>
    <message>
        <source>Refunded {money} as {number}.</source>
        <translation>已退款 {money}，小票 {number}。</translation>
    </message>
    <message>
        <source>Refunded {money} as {number}. F8 shows the receipt.</source>
        <translation>已退款 {money}，小票 {number}。按 F8 查看小票。</translation>
    </message>
    <message>
        <source>Sale {number} is undone: {money} goes back.</source>
        <translation>已撤销 {number}：退还 {money}。</translation>
    </message>
    <message>
        <source>Receipt {number} is printed again.</source>
        <translation>小票 {number} 已重印。</translation>
    </message>
    <message>
        <source>Gift slip {number} is printed again.</source>
        <translation>礼品兑换单 {number} 已重印。</translation>
    </message>
    <message>
        <source>Points come back: {days}.</source>
        <translation>积分退回：{days}。</translation>
    </message>
    <message>
        <source>The promotion&apos;s unused voucher becomes void.</source>
        <translation>这次升级的优惠券未使用，将作废。</translation>
    </message>
    <message>
        <source>The promotion&apos;s voucher is used: it stays so.</source>
        <translation>这次升级的优惠券已使用，不收回。</translation>
    </message>
    <message>
        <source>A voucher paid for this sale: no money is due.</source>
        <translation>这笔账由优惠券付清：不退钱。</translation>
    </message>
    <message>
        <source>Points paid for this sale: no money goes back.</source>
        <translation>这笔是用积分付的：不退现金。</translation>
    </message>
    <message>
        <source>Points of this sale are spent: the member will owe {points}.</source>
        <translation>这笔的积分已被用掉：退款后会员欠 {points}。</translation>
    </message>
    <message>
        <source>Spent already and forgiven: {points} of this sale.</source>
        <translation>已被用掉，免还：这笔的 {points}。</translation>
    </message>
    <message>
        <source>Lapsed unused, owed by nobody: {points} of this sale.</source>
        <translation>未用已到期，不必归还：这笔的 {points}。</translation>
    </message>
    <message>
        <source>Gone of the welcome gift and forgiven: {points}.</source>
        <translation>升级礼中已用掉，免还：{points}。</translation>
    </message>
    <message>
        <source>The voucher comes back only when all of the sale does.</source>
        <translation>全部退完时才退回优惠券。</translation>
    </message>
    <message>
        <source>The voucher comes back, to be used until {day}.</source>
        <translation>优惠券退回，可用到 {day}。</translation>
    </message>
    <message>
        <source>The birthday gift stays: {points}.</source>
        <translation>生日礼保留：{points}。</translation>
    </message>
    <message>
        <source>The birthday&apos;s x{times} stays used until all of the sale comes back.</source>
        <translation>生日 {times} 倍已使用，整单退回才恢复。</translation>
    </message>
    <message>
        <source>The birthday&apos;s x{times} comes back, but its days are over.</source>
        <translation>生日 {times} 倍已恢复，但生日期间已过。</translation>
    </message>
    <message>
        <source>The birthday&apos;s x{times} comes back, to be used until {day}.</source>
        <translation>生日 {times} 倍恢复，可再用至{day}。</translation>
    </message>
    <message>
        <source>Falls back to {tier}: the promotion of this sale is undone.</source>
        <translation>降回{tier}：这笔带来的升级一并撤销。</translation>
    </message>
    <message>
        <source>Stays {tier}.</source>
        <translation>仍为{tier}。</translation>
    </message>
    <message>
        <source>Paid for this sale</source>
        <translation>这笔实付</translation>
    </message>
    <message>
        <source>goes back to the customer</source>
        <translation>退还给顾客</translation>
    </message>
    <message>
        <source>paid by points alone</source>
        <translation>全部用积分支付</translation>
    </message>
    <message>
        <source>Points earned are taken back</source>
        <translation>收回所得积分</translation>
    </message>
    <message>
        <source>until {n} different days</source>
        <translation>退回到 {n} 个不同的有效期</translation>
    </message>
    <message>
        <source>Points spent come back</source>
        <translation>退回所用积分</translation>
    </message>
    <message>
        <source>Welcome points are taken back</source>
        <translation>收回升级礼积分</translation>
    </message>
    <message>
        <source>they came with the promotion</source>
        <translation>随升级所赠</translation>
    </message>
    <message>
        <source>Points balance</source>
        <translation>积分余额</translation>
    </message>
    <message>
        <source>below 0 is owed</source>
        <translation>负数为所欠积分</translation>
    </message>
    <message>
        <source>all that the sale earned</source>
        <translation>这笔所得的全部</translation>
    </message>
    <message>
        <source>the rest of what the sale earned</source>
        <translation>这笔所得的剩余部分</translation>
    </message>
    <message>
        <source>half of what the sale earned</source>
        <translation>这笔所得的一半</translation>
    </message>
    <message>
        <source>of {points} that the sale earned</source>
        <translation>这笔共得 {points} 分</translation>
    </message>
    <message>
        <source>Points towards {tier}</source>
        <translation>计入{tier}的积分</translation>
    </message>
    <message>
        <source>Spend towards {tier}</source>
        <translation>计入{tier}的消费</translation>
    </message>
    <message>
        <source>no longer enough for {tier}</source>
        <translation>已不够{tier}</translation>
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
        <translation>再有 {amount} 升为{tier}</translation>
    </message>
    <message>
        <source>the tier is locked</source>
        <translation>等级已锁定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Give the customer</source>
        <translation>退给顾客</translation>
    </message>
    <message>
        <source>{points} for ever</source>
        <translation>{points} 分永久有效</translation>
    </message>
    <message>
        <source>{points} to {day}</source>
        <translation>{points} 分至{day}</translation>
    </message>
    <message>
        <source>{points} lapsed, again to {day}</source>
        <translation>{points} 分已到期，宽限至{day}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
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
        <source>{name}: {gift}</source>
        <translation>{name}：{gift}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>礼品</translation>
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
        <translation>将会发生</translation>
    </message>
    <message>
        <source>How it goes back</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Which sale?</source>
        <translation>哪一笔？</translation>
    </message>
    <message>
        <source>Choose this sale</source>
        <translation>选择这笔</translation>
    </message>
    <message>
        <source>Refund {money} and print</source>
        <translation>退款 {money} 并打印</translation>
    </message>
    <message>
        <source>Give {points} back and print</source>
        <translation>退回 {points} 并打印</translation>
    </message>
    <message>
        <source>Say how much goes back.</source>
        <translation>请输入退多少。</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN will be asked for.</source>
        <translation>需要店主输入密码。</translation>
    </message>
    <message>
        <source>Over {money} asks for the owner&apos;s PIN.</source>
        <translation>超过 {money} 需要店主的密码。</translation>
    </message>
    <message>
        <source>up to {money}</source>
        <translation>最多 {money}</translation>
    </message>
    <message>
        <source>{money} goes back, goods up to {most}</source>
        <translation>退 {money}，原价最多 {most}</translation>
    </message>
    <message>
        <source>{listed} of the list price, up to {most}</source>
        <translation>合原价 {listed}，最多 {most}</translation>
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
        <translation>剩余全部</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>退多少</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>按退款额</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>按原价</translation>
    </message>
    <message>
        <source>What the amount is</source>
        <translation>金额的含义</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>金额有误</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>当场撤销</translation>
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
        <translation>小票</translation>
    </message>
    <message>
        <source>today, the newest first</source>
        <translation>今天，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Show the receipt</source>
        <translation>查看小票(&amp;S)</translation>
    </message>
    <message>
        <source>Take the gift &amp;back</source>
        <translation>退回礼品(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Refund this sale</source>
        <translation>给这笔退款(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a receipt first.</source>
        <translation>请先选择小票。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Paid by points</source>
        <translation>积分支付</translation>
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
        <translation>小票 {number}，{day} {time}</translation>
    </message>
    <message>
        <source>Undo last sale</source>
        <translation>撤销上一笔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>goes back: {means}</source>
        <translation>原路退回：{means}</translation>
    </message>
    <message>
        <source>Undo {money}</source>
        <translation>撤销 {money}</translation>
    </message>
</context>
<context>
    <name>Report</name>
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
        <source>Members who bought nothing were refunded {money}; it is in none of these lines.</source>
        <translation>本期没有购买的会员退款 {money}，未计入以上各行。</translation>
    </message>
    <message>
        <source>Top {percent}%</source>
        <translation>前 {percent}%</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Of the members</source>
        <translation>占会员</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Of the sales</source>
        <translation>占销售</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>The few who bring 80%</source>
        <translation>带来八成销售的少数</translation>
    </message>
    <message>
        <source>All who bought</source>
        <translation>全部购买者</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>erased member</source>
        <translation>已删除的会员</translation>
    </message>
    <message>
        <source>The first {shown} of {all} members</source>
        <translation>共 {all} 位会员，列出前 {shown} 位</translation>
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
        <translation>卡号</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>A purchase</source>
        <translation>每笔消费</translation>
    </message>
    <message>
        <source>Purchases a year</source>
        <translation>每年笔数</translation>
    </message>
    <message>
        <source>Stays, months</source>
        <translation>留存月数</translation>
    </message>
    <message>
        <source>Profit a year</source>
        <translation>每年利润</translation>
    </message>
    <message>
        <source>Profit in all</source>
        <translation>累计利润</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s margin under Settings, Shop, to see what is left of it.</source>
        <translation>在“设置 → 店铺”填写毛利率后，这里会算出利润。</translation>
    </message>
    <message>
        <source>Each member, at a margin of {percent}%. How long they stay is told by the period before; ten years at most.</source>
        <translation>均为每位会员的数字，按实付金额的 {percent}% 计毛利。留存时间由上一期顾客中再次来店的比例推算，最长十年。</translation>
    </message>
    <message>
        <source>Member profit</source>
        <translation>会员利润</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Members by spend</source>
        <translation>会员消费排行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Nothing stands out in this period.</source>
        <translation>这段时间没有异常。</translation>
    </message>
    <message>
        <source>Many refunds</source>
        <translation>退款较多</translation>
    </message>
    <message>
        <source>Refunded after its points were spent</source>
        <translation>积分用掉后退货</translation>
    </message>
    <message>
        <source>Rung up on a card of one&apos;s own name</source>
        <translation>收银员刷同名会员卡</translation>
    </message>
    <message>
        <source>Joined again under the same phone</source>
        <translation>同一手机号再次入会</translation>
    </message>
    <message>
        <source>Many purchases of one card in a day</source>
        <translation>一张卡一天多次购买</translation>
    </message>
    <message>
        <source>Points adjusted by hand</source>
        <translation>手工调整积分</translation>
    </message>
    <message>
        <source>Best members silent for {days} days</source>
        <translation>最高等级会员 {days} 天未来</translation>
    </message>
    <message>
        <source>Oddities</source>
        <translation>异常提示</translation>
    </message>
    <message>
        <source>Outstanding at the beginning</source>
        <translation>期初未用</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Given back on refunds</source>
        <translation>退款返还</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>手工调整</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兑用</translation>
    </message>
    <message>
        <source>Lapsed unused (breakage)</source>
        <translation>过期未用</translation>
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
        <translation>折合金额</translation>
    </message>
    <message>
        <source>Of those gone</source>
        <translation>占去向</translation>
    </message>
    <message>
        <source>Points and liability</source>
        <translation>积分与负债</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>首次购买</translation>
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
        <translation>笔数</translation>
    </message>
    <message>
        <source>Taken, net</source>
        <translation>净收入</translation>
    </message>
    <message>
        <source>Of members</source>
        <translation>其中会员</translation>
    </message>
    <message>
        <source>Members&apos; share</source>
        <translation>会员占比</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款笔数</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>每日销售</translation>
    </message>
    <message>
        <source>Recency {score}</source>
        <translation>最近 {score} 分</translation>
    </message>
    <message>
        <source>Frequency {score}</source>
        <translation>频次 {score} 分</translation>
    </message>
    <message>
        <source>As of today; 5 is the best fifth of all who ever bought.</source>
        <translation>截至今日；5 分是所有买过的人中最好的五分之一。</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>最近与频次</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原有</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Suspect: never bought in 90 days</source>
        <translation>观望：90 天从未购买</translation>
    </message>
    <message>
        <source>Prospect: has not bought yet</source>
        <translation>潜在：尚未购买</translation>
    </message>
    <message>
        <source>First-time: bought once</source>
        <translation>初次：买过 1 次</translation>
    </message>
    <message>
        <source>Repeat: bought 2 to 4 times</source>
        <translation>再购：买过 2 至 4 次</translation>
    </message>
    <message>
        <source>Client: bought 5 times or more</source>
        <translation>常客：买过 5 次以上</translation>
    </message>
    <message>
        <source>Advocate: a client who brought a friend</source>
        <translation>推荐：带来朋友的常客</translation>
    </message>
    <message>
        <source>Inactive: no purchase in 90 days</source>
        <translation>沉睡：90 天没有购买</translation>
    </message>
    <message>
        <source>Ladder of loyalty</source>
        <translation>忠诚阶梯</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Money {score}</source>
        <translation>金额 {score}</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>近来来过</translation>
    </message>
    <message>
        <source>Long ago</source>
        <translation>久未来</translation>
    </message>
    <message>
        <source>As of today, by fifths: 5 paid most. Lately: the two fifths who came last; long ago: the two away longest.</source>
        <translation>截至今天；5 为消费最多的五分之一顾客。“近来来过”为最近来店的前两个五分之一，“久未来”为最久没来的后两个五分之一。</translation>
    </message>
    <message>
        <source>Value classes</source>
        <translation>价值分层</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应达</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No target has begun by then.</source>
        <translation>截至该期还没有开始的目标。</translation>
    </message>
    <message>
        <source>Expected is the straight way from the baseline to the goal, month by month. Between shares the difference is in points of percent.</source>
        <translation>“应达”为从基准值到目标值逐月直线推进的数值；比率之间的相差为百分点。</translation>
    </message>
    <message>
        <source>{figure}: {baseline} to {goal}</source>
        <translation>{figure}：{baseline} 到 {goal}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Repurchase rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活跃会员</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Members&apos; sales</source>
        <translation>会员销售额</translation>
    </message>
    <message>
        <source>Members&apos; basket</source>
        <translation>会员客单价</translation>
    </message>
    <message>
        <source>Visits each</source>
        <translation>人均次数</translation>
    </message>
</context>
<context>
    <name>Rewards</name>
    <message>
        <source>{gift} is given, slip {number}.</source>
        <translation>已兑换{gift}，单号 {number}。</translation>
    </message>
    <message>
        <source>{gift} is taken back, the points are returned.</source>
        <translation>已撤销{gift}的兑换，积分已退回。</translation>
    </message>
    <message>
        <source>Redeem a gift</source>
        <translation>兑换礼品</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>兑换</translation>
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
        <translation>礼品</translation>
    </message>
    <message>
        <source>No gift is offered today. The owner adds gifts in the office.</source>
        <translation>今天没有可兑换的礼品。店主可在后台添加。</translation>
    </message>
    <message>
        <source>Give the gift</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Free for the birthday, once a year; no points are taken.</source>
        <translation>生日免费领取，每年一次，不扣积分。</translation>
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
        <translation>库存 {n}</translation>
    </message>
    <message>
        <source>Takes {points} and {money}, leaves {left}.</source>
        <translation>扣 {points}，另付 {money}，余 {left}。</translation>
    </message>
    <message>
        <source>Takes {points}, leaves {left}.</source>
        <translation>扣 {points}，余 {left}。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Birthday gift</source>
        <translation>生日礼品</translation>
    </message>
    <message>
        <source>and {money}</source>
        <translation>另付 {money}</translation>
    </message>
    <message>
        <source>Take a gift back</source>
        <translation>撤销兑换</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>The birthday gift waits for the member again.</source>
        <translation>生日礼品退回后，会员可以再领。</translation>
    </message>
    <message>
        <source>The member gets {points} and {money} back.</source>
        <translation>退还会员 {points} 和 {money}。</translation>
    </message>
    <message>
        <source>The member gets {points} back.</source>
        <translation>退还会员 {points}。</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>礼品与优惠券</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New gift</source>
        <translation>新礼品</translation>
    </message>
    <message>
        <source>Change the gift</source>
        <translation>修改礼品</translation>
    </message>
    <message>
        <source>like 2026-12-31</source>
        <translation>如 2026-12-31</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>所需积分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Money added</source>
        <translation>另付金额(&amp;M)</translation>
    </message>
    <message>
        <source>may be 0</source>
        <translation>可为 0</translation>
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
        <translation>库存(&amp;T)</translation>
    </message>
    <message>
        <source>empty: no end</source>
        <translation>留空：不限</translation>
    </message>
    <message>
        <source>Voucher, takes &amp;off</source>
        <translation>优惠券优惠(&amp;O)</translation>
    </message>
    <message>
        <source>20 or 10%; empty: no voucher</source>
        <translation>20 或 10%；不是券留空</translation>
    </message>
    <message>
        <source>Voucher, from a &amp;bill of</source>
        <translation>优惠券满额(&amp;B)</translation>
    </message>
    <message>
        <source>Voucher, &amp;days to use it</source>
        <translation>优惠券有效天数(&amp;D)</translation>
    </message>
    <message>
        <source>Every member</source>
        <translation>所有会员</translation>
    </message>
    <message>
        <source>{tier} and above</source>
        <translation>{tier}及以上</translation>
    </message>
    <message>
        <source>Fo&amp;r whom</source>
        <translation>适用会员(&amp;R)</translation>
    </message>
    <message>
        <source>Offered no&amp;w</source>
        <translation>可兑换(&amp;W)</translation>
    </message>
    <message>
        <source>Offered now</source>
        <translation>可兑换</translation>
    </message>
    <message>
        <source>P&amp;icture ...</source>
        <translation>照片(&amp;I)…</translation>
    </message>
    <message>
        <source>Picture of the gift</source>
        <translation>礼品照片</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Money added</source>
        <translation>另付金额</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用</translation>
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
        <translation>可兑换</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有会员</translation>
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
        <translation>新礼品(&amp;G)</translation>
    </message>
    <message>
        <source>What can members have for their points? Begin with a new gift.</source>
        <translation>会员的积分能换什么？先加一件礼品吧。</translation>
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
        <source>Under {limit} years a guardian must consent: enter who. Without, neither birthday nor phone may be kept.</source>
        <translation>未满 {limit} 岁须监护人同意，请填写监护人；否则生日和手机都不能保存。</translation>
    </message>
    <message>
        <source>The membership notice must be accepted: without it we may not keep the number.</source>
        <translation>须同意会员须知，否则不能保存号码。</translation>
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
        <source>This membership was merged into that of {name}: use their card.</source>
        <translation>该会员已并入 {name}：请使用 {name} 的会员卡。</translation>
    </message>
    <message>
        <source>At most {limit} tags.</source>
        <translation>最多 {limit} 个标签。</translation>
    </message>
    <message>
        <source>No letter: no birthday was told, or they did not agree to reminders.</source>
        <translation>无法写贺卡：未登记生日，或未同意接收提醒。</translation>
    </message>
    <message>
        <source>Nobody in this list has told an address.</source>
        <translation>名单里没有人留过地址。</translation>
    </message>
    <message>
        <source>At most {limit} days beside the birthday.</source>
        <translation>除生日外最多记 {limit} 个日子。</translation>
    </message>
    <message>
        <source>Nobody brings themselves: choose another member.</source>
        <translation>不能介绍自己，请选择其他会员。</translation>
    </message>
    <message>
        <source>There are {limit} views already: forget one first.</source>
        <translation>已有 {limit} 个视图：请先删除一个。</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>终点在起点之前。</translation>
    </message>
    <message>
        <source>Whoever brought this member is no member: choose one.</source>
        <translation>介绍人不是会员，请选择一位会员。</translation>
    </message>
    <message>
        <source>This is the same membership: choose another one.</source>
        <translation>这是同一个会员：请另选一个。</translation>
    </message>
    <message>
        <source>Something has changed meanwhile: look again, then confirm.</source>
        <translation>期间有变化：请再看一遍，然后确认。</translation>
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
        <source>Choose the month and the day.</source>
        <translation>请选择月和日。</translation>
    </message>
    <message>
        <source>Enter the year with four digits, or leave it empty.</source>
        <translation>年份写四位数字，或留空。</translation>
    </message>
    <message>
        <source>Day or month first? Choose month and day, then enter the year.</source>
        <translation>分不清月和日。请先选月和日，再填年份。</translation>
    </message>
    <message>
        <source>Read as {day}. Save if that is right.</source>
        <translation>识别为 {day}，无误请保存。</translation>
    </message>
    <message>
        <source>This is cut to {limit} characters.</source>
        <translation>已截取前 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A number from abroad: {phone}. Save again to keep it.</source>
        <translation>境外号码：{phone}。再按一次保存即可。</translation>
    </message>
    <message>
        <source>Read as {phone}. Save again to keep it.</source>
        <translation>识别为 {phone}，再按一次保存即可。</translation>
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
        <source>The member has changed: this person was erased. Choose again.</source>
        <translation>会员已变更：此人资料已被抹除，请重新选择。</translation>
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
        <source>This code opens nothing. Is it the newest sheet?</source>
        <translation>恢复码不对，请确认是最新的恢复单。</translation>
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
        <source>Too easy to guess: this reads as a date.</source>
        <translation>太容易猜到：像是日期。</translation>
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
        <source>{name} is the only owner. Make somebody else an owner first.</source>
        <translation>{name}是唯一的店主，请先把另一人设为店主。</translation>
    </message>
    <message>
        <source>{name} went or came back meanwhile. Look at the list again.</source>
        <translation>{name}的在职状态刚刚变了，请再看一下名单。</translation>
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
        <source>No points to use: 1 is owed.</source>
        <translation>没有可用积分：还欠 1 分。</translation>
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
        <source>Something in the shop file does not agree. Ask the owner.</source>
        <translation>店铺文件里有一处对不上，请店主来处理。</translation>
    </message>
    <message>
        <source>{n} things in the shop file do not agree. Ask the owner.</source>
        <translation>店铺文件里有 {n} 处对不上，请店主来处理。</translation>
    </message>
    <message>
        <source>The departments come to {sum}, not {amount}.</source>
        <translation>各部门合计 {sum}，不等于 {amount}。</translation>
    </message>
    <message>
        <source>A period is a year, a quarter, a month, a week or days: 2026-10.</source>
        <translation>期间可以是年、季、月、周或若干天，例如 2026-10。</translation>
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
        <source>Nothing was paid for this sale.</source>
        <translation>这笔没有付款。</translation>
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
        <translation>这是会员卡号，不是小票号。</translation>
    </message>
    <message>
        <source>A receipt number has 12 digits, like {example}.</source>
        <translation>小票号有 12 位数字，如 {example}。</translation>
    </message>
    <message>
        <source>Receipt {number} was not found.</source>
        <translation>找不到小票 {number}。</translation>
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
        <source>Sold {days} ago: after {limit} a refund needs the owner.</source>
        <translation>这笔销售已过 {days}：超过 {limit}的退款需要店主确认。</translation>
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
        <source>A new shop day has begun meanwhile: {day} would be closed now.</source>
        <translation>期间已进入新的营业日：现在日结的将是 {day}。</translation>
    </message>
    <message>
        <source>All figures were checked: 1 differs. Tell the owner.</source>
        <translation>数据已核对：有 1 处不符，请告诉店主。</translation>
    </message>
    <message>
        <source>All figures were checked: {n} differ. Tell the owner.</source>
        <translation>数据已核对：有 {n} 处不符，请告诉店主。</translation>
    </message>
    <message>
        <source>Enter the cash that was counted, 0 or more.</source>
        <translation>请输入清点的现金，0 或以上。</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}.</source>
        <translation>请输入 {least} 到 {most} 之间的数字。</translation>
    </message>
    <message>
        <source>Too many decimals: a number from {least} to {most}.</source>
        <translation>小数位太多：请输入 {least} 到 {most} 之间的数字。</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>请填 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>From {least} to {most} points for every {amount} spent.</source>
        <translation>每消费 {amount} 可得 {least} 到 {most} 分。</translation>
    </message>
    <message>
        <source>From {least} to {most}; or choose &quot;Points never expire&quot;.</source>
        <translation>请填 {least} 到 {most}；也可以选“积分永不过期”。</translation>
    </message>
    <message>
        <source>A step must be worth whole coins: take a larger one.</source>
        <translation>每一档要正好抵整分钱：请改大一些。</translation>
    </message>
    <message>
        <source>A shop has at most {limit} departments.</source>
        <translation>最多 {limit} 个部门。</translation>
    </message>
    <message>
        <source>{name}: at most {limit} characters.</source>
        <translation>“{name}”太长：最多 {limit} 个字。</translation>
    </message>
    <message>
        <source>{name} is there twice.</source>
        <translation>“{name}”重复了。</translation>
    </message>
    <message>
        <source>{upper} must ask for more than {lower}.</source>
        <translation>{upper}的门槛要高于{lower}。</translation>
    </message>
    <message>
        <source>The new tier</source>
        <translation>新等级</translation>
    </message>
    <message>
        <source>The lowest tier begins at 0.</source>
        <translation>最低一级从 0 开始。</translation>
    </message>
    <message>
        <source>So many labels do not fit on A4.</source>
        <translation>一张 A4 放不下这么多标签。</translation>
    </message>
    <message>
        <source>Choose a gift for everybody, or for a tier.</source>
        <translation>请选择所有会员的礼品，或某个等级的礼品。</translation>
    </message>
    <message>
        <source>Enter a day like 2026-12-01.</source>
        <translation>请按 2026-12-01 的格式输入日期。</translation>
    </message>
    <message>
        <source>This day is over: today or a later day.</source>
        <translation>这一天已经过去：请选今天或以后。</translation>
    </message>
    <message>
        <source>This is years away: {day} at the latest.</source>
        <translation>太远了：最晚 {day}。</translation>
    </message>
    <message>
        <source>Changed at another till meanwhile: {parts}. It stands here beside your changes: look again, then apply.</source>
        <translation>其间另一收银台改过：{parts}。那边的改动已和您的改动一起显示在这里，请再看一遍，然后应用。</translation>
    </message>
    <message>
        <source>Sales were made in {code}: the currency cannot change any more.</source>
        <translation>已经有 {code} 的销售，货币不能再改。</translation>
    </message>
    <message>
        <source>A logo is a PNG or JPG picture. The old one stays.</source>
        <translation>店标须是 PNG 或 JPG 图片。原来的不变。</translation>
    </message>
    <message>
        <source>A logo has 5 MB at most. The old one stays.</source>
        <translation>店标最大 5 MB。原来的不变。</translation>
    </message>
    <message>
        <source>A logo has 4,000 x 4,000 pixels at most. The old one stays.</source>
        <translation>店标最大 4000×4000 像素。原来的不变。</translation>
    </message>
    <message>
        <source>{count} are too many for one paper, which takes {most}: ask for fewer.</source>
        <translation>共 {count} 份，一次最多印 {most} 份，请缩小范围。</translation>
    </message>
    <message>
        <source>Choose a printer.</source>
        <translation>请选择打印机。</translation>
    </message>
    <message>
        <source>Enter the address of the printer, like 192.168.1.50.</source>
        <translation>请填写打印机的地址，例如 192.168.1.50。</translation>
    </message>
    <message>
        <source>Enter an address like 192.168.1.50.</source>
        <translation>请填写正确的地址，例如 192.168.1.50。</translation>
    </message>
    <message>
        <source>The port is a number up to {last}; most printers have 9100.</source>
        <translation>端口是不超过 {last} 的数字，一般是 9100。</translation>
    </message>
    <message>
        <source>Enter where it is.</source>
        <translation>请填写位置。</translation>
    </message>
    <message>
        <source>Enter a device like /dev/usb/lp0 or COM3.</source>
        <translation>请填写设备，例如 /dev/usb/lp0 或 COM3。</translation>
    </message>
    <message>
        <source>Enter the whole path, like {unix} or {windows}.</source>
        <translation>请填写完整路径，例如 {unix} 或 {windows}。</translation>
    </message>
    <message>
        <source>This gift is for {tier} and above.</source>
        <translation>这件礼品限{tier}及以上会员。</translation>
    </message>
    <message>
        <source>The birthday gift was given on {day}.</source>
        <translation>生日礼已于{day}领取。</translation>
    </message>
    <message>
        <source>No birthday gift waits for this member.</source>
        <translation>这位会员现在没有可领的生日礼品。</translation>
    </message>
    <message>
        <source>The birthday gift changed: now {gift}.</source>
        <translation>生日礼品有变：现在是{gift}。</translation>
    </message>
    <message>
        <source>The gift changed: now {points} and {money}.</source>
        <translation>礼品已变动：现在要 {points}，另付 {money}。</translation>
    </message>
    <message>
        <source>The gift changed: now {points}, {left} left after it.</source>
        <translation>礼品已变动：现在要 {points}，兑换后余 {left}。</translation>
    </message>
    <message>
        <source>{gift} was given under this number already.</source>
        <translation>这个编号已经兑换过{gift}。</translation>
    </message>
    <message>
        <source>This gift is not in the catalogue any more.</source>
        <translation>礼品目录里已经没有这件礼品。</translation>
    </message>
    <message>
        <source>This gift is not offered today.</source>
        <translation>这件礼品今天不能兑换。</translation>
    </message>
    <message>
        <source>{gift} is out of stock.</source>
        <translation>{gift}已经兑完。</translation>
    </message>
    <message>
        <source>No gift has the number {number}.</source>
        <translation>没有单号为 {number} 的礼品兑换。</translation>
    </message>
    <message>
        <source>This gift was taken back already.</source>
        <translation>这次兑换已经撤销过。</translation>
    </message>
    <message>
        <source>A gift costs from 1 to {most} points.</source>
        <translation>礼品需要 1 到 {most} 分。</translation>
    </message>
    <message>
        <source>The money added must be 0 or more.</source>
        <translation>另付金额不能小于 0。</translation>
    </message>
    <message>
        <source>A stock is from 0 to {most}, or empty.</source>
        <translation>库存为 0 到 {most}，不限则留空。</translation>
    </message>
    <message>
        <source>The last day must not be before {day}.</source>
        <translation>截止日不能早于 {day}。</translation>
    </message>
    <message>
        <source>A picture is a PNG of at most {size} KB.</source>
        <translation>照片须为 PNG，最大 {size} KB。</translation>
    </message>
    <message>
        <source>There is no voucher {code}.</source>
        <translation>没有编号为 {code} 的优惠券。</translation>
    </message>
    <message>
        <source>This voucher was used on {day}.</source>
        <translation>这张优惠券已于 {day}用掉。</translation>
    </message>
    <message>
        <source>This voucher was made void on {day}.</source>
        <translation>这张优惠券已于 {day}作废。</translation>
    </message>
    <message>
        <source>This voucher lapsed at the end of {day}.</source>
        <translation>这张优惠券已于 {day}过期。</translation>
    </message>
    <message>
        <source>This voucher can be used from {day} on.</source>
        <translation>这张优惠券从 {day}起才能用。</translation>
    </message>
    <message>
        <source>This voucher is another member&apos;s.</source>
        <translation>这张优惠券属于另一位会员。</translation>
    </message>
    <message>
        <source>This voucher needs {minimum}: the bill is {bill}.</source>
        <translation>这张优惠券满 {minimum} 可用，现为 {bill}。</translation>
    </message>
    <message>
        <source>This voucher takes nothing off this bill.</source>
        <translation>这张优惠券对这笔账没有优惠。</translation>
    </message>
    <message>
        <source>Enter what the voucher takes off, more than 0.</source>
        <translation>请填写优惠的金额或折扣，要大于 0。</translation>
    </message>
    <message>
        <source>The last day is today or later, within {most} days.</source>
        <translation>截止日不早于今天，最长 {most} 天。</translation>
    </message>
    <message>
        <source>This does not open the file. Try again.</source>
        <translation>打不开文件，请再试一次。</translation>
    </message>
    <message>
        <source>A passphrase of at least {shortest} characters is needed.</source>
        <translation>需要至少 {shortest} 个字符的口令。</translation>
    </message>
    <message>
        <source>This is not the same passphrase as before.</source>
        <translation>两次输入的口令不一样。</translation>
    </message>
    <message>
        <source>Enter the eight groups of the recovery sheet.</source>
        <translation>请输入恢复单上的八组字符。</translation>
    </message>
    <message>
        <source>Group {n} must have four characters.</source>
        <translation>第 {n} 组应为四个字符。</translation>
    </message>
    <message>
        <source>The code has {length} characters; {n} entered.</source>
        <translation>恢复码共 {length} 个字符，现在输入了 {n} 个。</translation>
    </message>
    <message>
        <source>Group {n} has a character that no code has.</source>
        <translation>第 {n} 组里有恢复码不会用到的字符。</translation>
    </message>
    <message>
        <source>Group {n} is not right. Compare it with the sheet.</source>
        <translation>第 {n} 组不对，请与恢复单核对。</translation>
    </message>
    <message>
        <source>This code is not right. Compare every group with the sheet.</source>
        <translation>恢复码不对，请与恢复单逐组核对。</translation>
    </message>
    <message>
        <source>{name} is encrypted: enter its recovery code.</source>
        <translation>{name} 已加密：请输入它的恢复码。</translation>
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
        <translation>{tier}每花 {hundred} 返 {back}，连折扣占营业额 {percent}%。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>折合成本</translation>
    </message>
    <message>
        <source>If members redeem every point they earn.</source>
        <translation>按会员用完所得积分计算。</translation>
    </message>
    <message>
        <source>of sales</source>
        <translation>占营业额</translation>
    </message>
    <message>
        <source>Terms are planned from {day}: what you apply replaces them.</source>
        <translation>已定于 {day} 改用新规则：现在应用的会取代它。</translation>
    </message>
    <message>
        <source>What was earned and sold before stays as it is.</source>
        <translation>此前的积分和销售不变。</translation>
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
        <translation>另选一天…</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>另选一天</translation>
    </message>
    <message>
        <source>This screen is too small for that size.</source>
        <translation>屏幕太小，放不下这个字号。</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Lock the counter</source>
        <translation>自动锁屏</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>A tone when a sale is taken or refused</source>
        <translation>收款成功或被拒时响一声</translation>
    </message>
    <message>
        <source>All of this holds at once, on this computer only.</source>
        <translation>改了马上生效，只对这台电脑。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>After 1 minute without a touch</source>
        <translation>1 分钟无操作后</translation>
    </message>
    <message>
        <source>After {n} minutes without a touch</source>
        <translation>{n} 分钟无操作后</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青绿</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛青</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>梅紫</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
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
        <translation>生日礼</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>From a bill of</source>
        <translation>满额</translation>
    </message>
    <message>
        <source>Around the day</source>
        <translation>生日期间</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>提前登记</translation>
    </message>
    <message>
        <source>Between two</source>
        <translation>两次间隔</translation>
    </message>
    <message>
        <source>29 February</source>
        <translation>2月29日</translation>
    </message>
    <message>
        <source>times the points</source>
        <translation>倍积分</translation>
    </message>
    <message>
        <source>such as 20 or 10%</source>
        <translation>如 20 或 10%</translation>
    </message>
    <message>
        <source>days before and after</source>
        <translation>天（前后各）</translation>
    </message>
    <message>
        <source>What you promise</source>
        <translation>对会员的承诺</translation>
    </message>
    <message>
        <source>Who tells or changes the date later waits for next year.</source>
        <translation>登记或更改生日更晚的，从次年起享受。</translation>
    </message>
    <message>
        <source>When it is in years without this day.</source>
        <translation>没有这一天的年份，生日算在哪天。</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>{money} earns</source>
        <translation>{money}得</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>For every</source>
        <translation>每消费</translation>
    </message>
    <message>
        <source>In whole steps of</source>
        <translation>计分单位</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>money off</source>
        <translation>抵扣金额</translation>
    </message>
    <message>
        <source>points pay</source>
        <translation>分抵</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>抵扣单位</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多抵扣</translation>
    </message>
    <message>
        <source>From a balance of</source>
        <translation>起用余额</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>清零日</translation>
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
        <translation>应扣但已用掉</translation>
    </message>
    <message>
        <source>Back, but expired</source>
        <translation>退回但已过期</translation>
    </message>
    <message>
        <source>Several multipliers</source>
        <translation>多个倍数同时有</translation>
    </message>
    <message>
        <source>% of the bill</source>
        <translation>% 账单</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>Paper of the preview</source>
        <translation>预览哪种纸</translation>
    </message>
    <message>
        <source>Waits until every entry can be read.</source>
        <translation>等每一项都填对后再显示。</translation>
    </message>
    <message>
        <source>The receipt under these settings</source>
        <translation>按这些设置打印的小票</translation>
    </message>
    <message>
        <source>The card of the tier that is edited, front and back</source>
        <translation>正在修改的等级的会员卡，正反两面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>回到柜台</translation>
    </message>
    <message>
        <source>Some changes are not saved. What shall become of them?</source>
        <translation>有改动还没有保存，怎么处理？</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Points and tiers</source>
        <translation>积分与等级</translation>
    </message>
    <message>
        <source>Till and joining</source>
        <translation>收银与入会</translation>
    </message>
    <message>
        <source>Paper and printers</source>
        <translation>纸张与打印机</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Months, from the end of the month</source>
        <translation>得分当月底起若干个月</translation>
    </message>
    <message>
        <source>Months, to the day</source>
        <translation>得分当天起若干个月</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>得分当天起若干天</translation>
    </message>
    <message>
        <source>A clearing day every year</source>
        <translation>每年清零日</translation>
    </message>
    <message>
        <source>Points never expire</source>
        <translation>积分永不过期</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>记欠分</translation>
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
        <translation>最近 1 个月消费</translation>
    </message>
    <message>
        <source>Last {n} months</source>
        <translation>最近 {n} 个月消费</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>自然年消费</translation>
    </message>
    <message>
        <source>All purchases</source>
        <translation>全部消费</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>所得积分</translation>
    </message>
    <message>
        <source>All members on 31 December</source>
        <translation>每年 12 月 31 日统一评定</translation>
    </message>
    <message>
        <source>Each a year after joining</source>
        <translation>各自入会周年评定</translation>
    </message>
    <message>
        <source>Each a year after reaching the tier</source>
        <translation>各自升级周年评定</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Fixed: sales were made in it.</source>
        <translation>已有销售，不能再改。</translation>
    </message>
    <message>
        <source>Can change until the first sale.</source>
        <translation>第一笔销售之前可以改。</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>图片 ({kinds})</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择店标</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>店标</translation>
    </message>
    <message>
        <source>PNG or JPG, 5 MB at most; shown at once.</source>
        <translation>PNG 或 JPG，最大 5 MB；马上显示。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Papers speak</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>The day turns at</source>
        <translation>营业日结束于</translation>
    </message>
    <message>
        <source>Night sales belong to the day before. Holds from tomorrow.</source>
        <translation>夜里的销售算前一天。从明天起生效。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>% of sales</source>
        <translation>% 销售额</translation>
    </message>
    <message>
        <source>What is left after the goods, for the report. Empty: unknown.</source>
        <translation>扣除货款后剩下的，用于利润报表。留空：不清楚。</translation>
    </message>
    <message>
        <source>Choose a picture ...</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>新等级</translation>
    </message>
    <message>
        <source>From {tier} up</source>
        <translation>{tier}及以上</translation>
    </message>
    <message>
        <source>Which gift</source>
        <translation>哪种礼品</translation>
    </message>
    <message>
        <source>There is no gift yet: add one under Rewards.</source>
        <translation>还没有礼品：请先在“礼品与优惠券”中添加。</translation>
    </message>
    <message>
        <source>The same as below</source>
        <translation>与下一级相同</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Points x</source>
        <translation>积分倍数</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>折扣 %</translation>
    </message>
    <message>
        <source>Welcome points</source>
        <translation>升级送积分</translation>
    </message>
    <message>
        <source>Welcome voucher</source>
        <translation>升级券</translation>
    </message>
    <message>
        <source>What it brings besides</source>
        <translation>其他礼遇</translation>
    </message>
    <message>
        <source>What it sees early</source>
        <translation>优先享有</translation>
    </message>
    <message>
        <source>Welcome gift</source>
        <translation>升级礼</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Remove {tier}</source>
        <translation>移除{tier}</translation>
    </message>
    <message>
        <source>Which purchases count</source>
        <translation>计入哪些消费</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>加一级</translation>
    </message>
    <message>
        <source>Up at once, down only at the review</source>
        <translation>升级立刻，降级只在评定时</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>统计最近</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>按什么计</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Voucher valid for</source>
        <translation>升级券有效期</translation>
    </message>
    <message>
        <source>A voucher takes off 20, or 10%. Each welcome comes once.</source>
        <translation>优惠券可填 20 或 10%。每级升级礼只送一次。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>From ({unit})</source>
        <translation>达到 ({unit})</translation>
    </message>
    <message>
        <source>Off %</source>
        <translation>折扣 %</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <translation>须店主同意</translation>
    </message>
    <message>
        <source>Sales above</source>
        <translation>单笔销售超过</translation>
    </message>
    <message>
        <source>Refunds above</source>
        <translation>退款超过</translation>
    </message>
    <message>
        <source>Refunds after</source>
        <translation>售后超过</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>不填：不限。</translation>
    </message>
    <message>
        <source>Sales by department</source>
        <translation>按部门记账</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Up to 6, with commas between. Empty: sales are not split.</source>
        <translation>最多 6 个，用逗号分开。留空则不分部门。</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知书</translation>
    </message>
    <message>
        <source>A guardian consents</source>
        <translation>监护人同意</translation>
    </message>
    <message>
        <source>A phone number is needed</source>
        <translation>必须留手机号</translation>
    </message>
    <message>
        <source>The notice must be accepted</source>
        <translation>必须同意告知书</translation>
    </message>
    <message>
        <source>below this age</source>
        <translation>岁以下</translation>
    </message>
    <message>
        <source>Without it: members with a card only.</source>
        <translation>不勾选：可以只凭卡入会。</translation>
    </message>
    <message>
        <source>0: nobody is asked.</source>
        <translation>填 0：不需要。</translation>
    </message>
    <message>
        <source>Propose for erasing</source>
        <translation>建议抹除</translation>
    </message>
    <message>
        <source>years without a word</source>
        <translation>年无往来</translation>
    </message>
    <message>
        <source>In the list of members; nobody goes unasked. 0: never.</source>
        <translation>列于会员列表中；不会自动抹除。0：从不。</translation>
    </message>
    <message>
        <source>Saved, in force from {day}</source>
        <translation>已保存，{day}起生效</translation>
    </message>
    <message>
        <source>Something cannot be: F9 shows where.</source>
        <translation>有填写不对的地方：按 F9 查看。</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 处未保存的改动</translation>
    </message>
    <message>
        <source>{n} unsaved changes</source>
        <translation>{n} 处未保存的改动</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>马上应用</translation>
    </message>
    <message>
        <source>Apply from {day}</source>
        <translation>从 {day} 起生效</translation>
    </message>
    <message>
        <source>Take a preset...</source>
        <translation>套用行业方案…</translation>
    </message>
    <message>
        <source>No member bought anything in that month.</source>
        <translation>那个月没有会员消费。</translation>
    </message>
    <message>
        <source>Last month is being counted again ...</source>
        <translation>正在重算上月……</translation>
    </message>
    <message>
        <source>If last month had been so</source>
        <translation>如果上月就这样</translation>
    </message>
    <message>
        <source>was</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>would be</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>发放积分</translation>
    </message>
    <message>
        <source>Their worth</source>
        <translation>折合金额</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>等级折扣</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>升级券</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>占营业额</translation>
    </message>
    <message>
        <source>Welcome vouchers count as all used, percents on an average sale.</source>
        <translation>升级券按全部用掉计算，打折的按平均每笔消费计。</translation>
    </message>
    <message>
        <source>1 sale to a member on these terms, less what came back since.</source>
        <translation>按这些规则重算 1 笔会员消费，已扣退款。</translation>
    </message>
    <message>
        <source>{n} sales to members on these terms, less what came back since.</source>
        <translation>按这些规则重算 {n} 笔会员消费，已扣退款。</translation>
    </message>
    <message>
        <source>Of the points, welcomes to a tier: {was} as it was, {would} by the change.</source>
        <translation>其中升级礼积分：实际 {was} 分，改后 {would} 分。</translation>
    </message>
    <message>
        <source>1 member would be on another tier.</source>
        <translation>1 位会员会换等级。</translation>
    </message>
    <message>
        <source>{n} members would be on another tier.</source>
        <translation>{n} 位会员会换等级。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不赠送</translation>
    </message>
    <message>
        <source>More points for a purchase</source>
        <translation>一次消费多倍积分</translation>
    </message>
    <message>
        <source>Points as a gift</source>
        <translation>赠送积分</translation>
    </message>
    <message>
        <source>A voucher</source>
        <translation>送优惠券</translation>
    </message>
    <message>
        <source>A gift of the catalogue</source>
        <translation>目录中的礼品</translation>
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
        <translation>生日不赠送；柜台和后台仍会提醒。</translation>
    </message>
    <message>
        <source>Once a year, {when}: {what}.</source>
        <translation>每年一次，{when}：{what}。</translation>
    </message>
    <message>
        <source>on the birthday itself</source>
        <translation>生日当天</translation>
    </message>
    <message>
        <source>from the day before the birthday to the day after</source>
        <translation>生日前一天至后一天</translation>
    </message>
    <message>
        <source>from {n} days before the birthday to {n} days after</source>
        <translation>生日前 {n} 天至后 {n} 天</translation>
    </message>
    <message>
        <source>a gift, by the tier</source>
        <translation>按等级领取一份礼品</translation>
    </message>
    <message>
        <source>{gift}, free</source>
        <translation>免费领取{gift}</translation>
    </message>
    <message>
        <source>{points} as a gift with a purchase</source>
        <translation>消费时赠送 {points}</translation>
    </message>
    <message>
        <source>a voucher, {off}</source>
        <translation>送优惠券，{off}</translation>
    </message>
    <message>
        <source>one purchase earns {times} times the points, and the tier&apos;s bonus on top</source>
        <translation>一次消费按 {times} 倍计分，再加等级的加成</translation>
    </message>
    <message>
        <source>one purchase earns {times} times the points, or the tier&apos;s if that is more</source>
        <translation>一次消费按 {times} 倍计分，等级倍数更高则按等级</translation>
    </message>
    <message>
        <source>From {tier} up: {gift}, free.</source>
        <translation>{tier}及以上：免费领取{gift}。</translation>
    </message>
    <message>
        <source>It is handed over at the counter: F3 offers it first.</source>
        <translation>在柜台领取：按 F3，它排在最前。</translation>
    </message>
    <message>
        <source>It is issued by itself on the first day, and used by a scan.</source>
        <translation>优惠券在期间第一天自动发放，扫码使用。</translation>
    </message>
    <message>
        <source>The date must be told by the day before.</source>
        <translation>生日须提前 1 天登记。</translation>
    </message>
    <message>
        <source>The date must be told {n} days before.</source>
        <translation>生日须提前 {n} 天登记。</translation>
    </message>
    <message>
        <source>Two never come within {n} days.</source>
        <translation>两次至少间隔 {n} 天。</translation>
    </message>
    <message>
        <source>{tier}: {gifts}.</source>
        <translation>{tier}：{gifts}。</translation>
    </message>
    <message>
        <source>No tier welcomes with points or a voucher.</source>
        <translation>升级不送积分，也不送优惠券。</translation>
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
        <translation>正在建立店铺…</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>开张</translation>
    </message>
    <message>
        <source>It takes two minutes and stays in one file on this computer.</source>
        <translation>两分钟即可完成，全部数据存放在这台电脑上的一个文件里。</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>示例店铺</translation>
    </message>
    <message>
        <source>The sample shop could not be started.</source>
        <translation>无法打开示例店铺。</translation>
    </message>
    <message>
        <source>The sample shop opens in a window of its own; its PIN: {pin}</source>
        <translation>示例店铺在单独的窗口中打开，密码：{pin}</translation>
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
        <source>&amp;Kind of shop</source>
        <translation>店铺类型(&amp;K)</translation>
    </message>
    <message>
        <source>its rules can change later</source>
        <translation>规则以后可改</translation>
    </message>
    <message>
        <source>A &amp;birthday brings</source>
        <translation>生日礼(&amp;B)</translation>
    </message>
    <message>
        <source>How &amp;much</source>
        <translation>数值(&amp;M)</translation>
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
    <message>
        <source>Nothing</source>
        <translation>不送</translation>
    </message>
    <message>
        <source>More points</source>
        <translation>多倍积分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>送积分</translation>
    </message>
    <message>
        <source>A voucher</source>
        <translation>送优惠券</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>一份礼品</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>谁在柜台？</translation>
    </message>
    <message>
        <source>What was begun is still there.</source>
        <translation>做到一半的内容都还在。</translation>
    </message>
    <message>
        <source>&amp;Forgotten PIN?</source>
        <translation>忘记密码？(&amp;F)</translation>
    </message>
    <message>
        <source>This is the code of a card or a voucher, not a PIN. It does not count as a try.</source>
        <translation>这是会员卡或优惠券的号码，不是密码；不算输错。</translation>
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
        <source>Perhaps a member already, and {n} more like this</source>
        <translation>可能已是会员，另有 {n} 位相似</translation>
    </message>
    <message>
        <source>Perhaps a member already</source>
        <translation>可能已是会员</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>last visit {ago}</source>
        <translation>{ago}来过</translation>
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
        <source>Save and print the card</source>
        <translation>保存并打印卡</translation>
    </message>
    <message>
        <source>Settle the duplicate number first, then save.</source>
        <translation>先处理重复的手机号，才能保存。</translation>
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
        <translation>手机和姓名即可，其余以后再补</translation>
    </message>
    <message>
        <source>QR code of the card</source>
        <translation>会员卡二维码</translation>
    </message>
    <message>
        <source>The member may take a picture of it</source>
        <translation>会员可以拍照保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
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
        <source>G&amp;uardian</source>
        <translation>监护人(&amp;U)</translation>
    </message>
    <message>
        <source>for a child under {years}</source>
        <translation>未满 {years} 岁由谁同意</translation>
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
        <source>Int&amp;roduced by</source>
        <translation>介绍人(&amp;R)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Card, phone or name</source>
        <translation>卡号、手机或姓名</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意事项</translation>
    </message>
    <message>
        <source>From abroad: {phone}</source>
        <translation>境外号码：{phone}</translation>
    </message>
    <message>
        <source>Kept as {phone}</source>
        <translation>将保存为 {phone}</translation>
    </message>
    <message>
        <source>In years without 29 February it is the 28th.</source>
        <translation>没有 2 月 29 日的年份按 28 日。</translation>
    </message>
    <message>
        <source>In years without 29 February it is 1 March.</source>
        <translation>没有 2 月 29 日的年份按 3 月 1 日。</translation>
    </message>
    <message>
        <source>This year: {day}</source>
        <translation>今年是 {day}</translation>
    </message>
    <message>
        <source>This lunar year: {day}</source>
        <translation>本农历年是 {day}</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>prints when saved</source>
        <translation>保存后立刻打印</translation>
    </message>
    <message>
        <source>number follows on saving</source>
        <translation>卡号和二维码保存后生成</translation>
    </message>
    <message>
        <source>Prin&amp;t the card</source>
        <translation>打印会员卡(&amp;T)</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>打印会员卡</translation>
    </message>
    <message>
        <source>Show the &amp;QR code on the screen</source>
        <translation>在屏幕上显示二维码(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the QR code on the screen</source>
        <translation>在屏幕上显示二维码</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Accepts the membership noti&amp;ce</source>
        <translation>同意会员须知(&amp;C)</translation>
    </message>
    <message>
        <source>Birthday and o&amp;ffers</source>
        <translation>生日与优惠提醒(&amp;F)</translation>
    </message>
    <message>
        <source>Phone c&amp;alls</source>
        <translation>电话回访(&amp;A)</translation>
    </message>
    <message>
        <source>Read &amp;it</source>
        <translation>看全文(&amp;I)</translation>
    </message>
    <message>
        <source>In no list: no messages, no letters, no calls.</source>
        <translation>不列入任何名单：不发消息、不寄信、不致电。</translation>
    </message>
    <message>
        <source>No messages and no letters.</source>
        <translation>不发消息、不寄信。</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>不致电。</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的会员</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>没有找到会员。</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>卡号 {number}</translation>
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
        <translation>性别(&amp;G)</translation>
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
        <translation>喜欢什么</translation>
    </message>
    <message>
        <source>A&amp;llergies</source>
        <translation>过敏(&amp;L)</translation>
    </message>
    <message>
        <source>shown in red at the counter</source>
        <translation>柜台上以红色显示</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Tag&amp;s</source>
        <translation>标签(&amp;S)</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>用逗号分开</translation>
    </message>
    <message>
        <source>What the member agrees to</source>
        <translation>会员同意的内容</translation>
    </message>
    <message>
        <source>birthday gift from next year on</source>
        <translation>生日礼明年起</translation>
    </message>
    <message>
        <source>points x{times}</source>
        <translation>积分 ×{times}</translation>
    </message>
    <message>
        <source>a voucher</source>
        <translation>有优惠券</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>有礼品</translation>
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
        <translation>礼品兑换单</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Happy birthday</source>
        <translation>生日快乐</translation>
    </message>
    <message>
        <source>Enjoy your gift</source>
        <translation>祝您喜欢这份礼品！</translation>
    </message>
    <message>
        <source>Thank you for coming back</source>
        <translation>感谢您一直以来的支持</translation>
    </message>
    <message>
        <source>Your birthday gift</source>
        <translation>您的生日礼品</translation>
    </message>
    <message>
        <source>Your gift</source>
        <translation>兑换礼品</translation>
    </message>
    <message>
        <source>Money added</source>
        <translation>另付金额</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Add a cashier</source>
        <translation>添加收银员</translation>
    </message>
    <message>
        <source>Signs in with a PIN that only they know</source>
        <translation>用只有本人知道的密码登录</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>身份(&amp;R)</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>密码（PIN）已更改。</translation>
    </message>
    <message>
        <source>{name} works here now, and signs in with the new PIN.</source>
        <translation>{name} 已加入，可用新密码（PIN）登录。</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <translation>请店主确认</translation>
    </message>
    <message>
        <source>Nothing is lost: Esc goes back</source>
        <translation>按 Esc 返回，内容不会丢失</translation>
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
        <translation>这一单保持原样</translation>
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
        <translation>员工</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>在职员工</translation>
    </message>
    <message>
        <source>Enter changes one, or takes one back</source>
        <translation>按 Enter 修改，或让离职的人回来</translation>
    </message>
    <message>
        <source>Take {name} back</source>
        <translation>让{name}回来工作</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复在职</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>给{name}设新密码</translation>
    </message>
    <message>
        <source>It ends a wait after wrong ones</source>
        <translation>因输错而锁定的也随即解除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>PIN until &amp;now</source>
        <translation>原密码(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>再输一次(&amp;G)</translation>
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
        <translation>入职</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>went on {day}</source>
        <translation>{day}离职</translation>
    </message>
    <message>
        <source>you</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation>{day}入职</translation>
    </message>
    <message>
        <source>Change my &amp;PIN</source>
        <translation>修改我的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Give a new &amp;PIN</source>
        <translation>设新密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>离职(&amp;L)</translation>
    </message>
    <message>
        <source>Let {name} go</source>
        <translation>{name}离职</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>办理离职</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more. Sales and everything else that {name} did stay as they are. You can take {name} back later.</source>
        <translation>{name}不能再登录。{name}经手的销售等记录全部保留，以后也可以让{name}回来。</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>各身份的权限</translation>
    </message>
    <message>
        <source>A tick holds at once, at every till</source>
        <translation>勾选后立即在每个收银台生效</translation>
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
        <translation>使用读出的内容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>就这样做</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读出</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>能读出的内容</translation>
    </message>
    <message>
        <source>No owner&apos;s PIN could be read: choose a new one for the owner.</source>
        <translation>没有读到店主的密码：请为店主设置新密码。</translation>
    </message>
    <message>
        <source>Put the newest backup back</source>
        <translation>恢复最新的备份</translation>
    </message>
    <message>
        <source>Read what can still be read</source>
        <translation>抢救还能读出的内容</translation>
    </message>
    <message>
        <source>Choose another backup ...</source>
        <translation>选择其他备份...</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>按现状打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Set up a new shop</source>
        <translation>新建一家店</translation>
    </message>
    <message>
        <source>Only look at the shop</source>
        <translation>只查看店铺</translation>
    </message>
    <message>
        <source>Keep the shop here all the same</source>
        <translation>仍然放在这里</translation>
    </message>
    <message>
        <source>Makes a new shop file of it and says what is missing. Takes a while.</source>
        <translation>用它生成新的店铺文件，并说明缺了什么。需要一些时间。</translation>
    </message>
    <message>
        <source>From a USB stick, for example. It is proved first.</source>
        <translation>例如 U 盘上的备份。会先验证。</translation>
    </message>
    <message>
        <source>Only the owner takes money until the owner accepts it.</source>
        <translation>店主确认之前，只有店主可以收款。</translation>
    </message>
    <message>
        <source>When the cause is mended.</source>
        <translation>排除原因之后再试。</translation>
    </message>
    <message>
        <source>Members and figures as they are now; nothing can be saved.</source>
        <translation>查看目前的会员和数字；不能保存任何内容。</translation>
    </message>
    <message>
        <source>The owner decides. It is not asked again for this file.</source>
        <translation>由店主决定。以后不再就此文件询问。</translation>
    </message>
    <message>
        <source>Only if there shall be no old one: it begins empty.</source>
        <translation>只有确定不要旧店铺时才选：新店从空白开始。</translation>
    </message>
    <message>
        <source>{name} is encrypted and this computer does not know its key. Enter its passphrase, or the code of the recovery sheet that was in force when it was made.</source>
        <translation>{name} 已加密，本机没有它的密钥。请输入它的口令，或者制作它时有效的恢复单上的代码。</translation>
    </message>
    <message>
        <source>Enter the code of the owner&apos;s recovery sheet. It stays good: at the sign-in it lets you choose a new PIN.</source>
        <translation>请输入店主恢复单上的代码。它仍然有效：登录时可以用它设定新密码。</translation>
    </message>
    <message>
        <source>Only the owner can decide this.</source>
        <translation>只有店主可以决定。</translation>
    </message>
    <message>
        <source>Only the owner can do this. Enter the PIN that was in force in that file.</source>
        <translation>只有店主可以这样做。请输入该文件中当时有效的密码。</translation>
    </message>
    <message>
        <source>Looking at the file ...</source>
        <translation>正在查看文件……</translation>
    </message>
    <message>
        <source>Reading what can be read ...</source>
        <translation>正在抢救能读出的内容...</translation>
    </message>
    <message>
        <source>Proving the backup and putting it back ...</source>
        <translation>正在验证并恢复备份...</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
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
        <translation>积分流水</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>还有 {n} 条</translation>
    </message>
    <message>
        <source>1 who works here was read from the newest backup</source>
        <translation>1 位店员的资料取自最新的备份</translation>
    </message>
    <message>
        <source>{n} who work here were read from the newest backup</source>
        <translation>{n} 位店员的资料取自最新的备份</translation>
    </message>
    <message>
        <source>1 who works here is known by number only; the owner takes them back</source>
        <translation>1 位店员只剩编号，由店主重新录用</translation>
    </message>
    <message>
        <source>{n} who work here are known by number only; the owner takes them back</source>
        <translation>{n} 位店员只剩编号，由店主重新录用</translation>
    </message>
    <message>
        <source>Of {made}, encrypted: its passphrase or recovery code is asked for.</source>
        <translation>{made} 的备份，已加密：需要它的口令或恢复码。</translation>
    </message>
    <message>
        <source>Of {made}: {members}, {sales}, the last one {last}.</source>
        <translation>{made}：{members}，{sales}，最后一笔在 {last}。</translation>
    </message>
    <message>
        <source>Points of member {whose}: {kept} before, the ledger bears {proved}</source>
        <translation>会员 {whose} 的积分：原为 {kept}，流水只能证明 {proved}</translation>
    </message>
    <message>
        <source>Membership {whose} was made anew: when it began may be wrong</source>
        <translation>会员 {whose} 的会籍是重建的，入会时间可能不准</translation>
    </message>
    <message>
        <source>Sale {whose} is not as the log says</source>
        <translation>销售 {whose} 与日志不符</translation>
    </message>
    <message>
        <source>Line {whose} of the log is missing or was changed</source>
        <translation>操作日志第 {whose} 条缺失或被改动</translation>
    </message>
    <message>
        <source>A page of the file is damaged</source>
        <translation>文件中有一页已损坏</translation>
    </message>
    <message>
        <source>{whose} does not agree ({what})</source>
        <translation>{whose} 对不上（{what}）</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Not a safe place for the shop</source>
        <translation>店铺放在这里不安全</translation>
    </message>
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
    <name>Summary</name>
    <message>
        <source>made {instant}</source>
        <translation>制表 {instant}</translation>
    </message>
    <message>
        <source>page {number} / {count}</source>
        <translation>第 {number} / {count} 页</translation>
    </message>
    <message>
        <source>{period}, in detail</source>
        <translation>{period}明细</translation>
    </message>
    <message>
        <source>money in whole {sign}, net of refunds</source>
        <translation>金额单位 {sign}，取整，已扣退款</translation>
    </message>
    <message>
        <source>money in {sign}, net of refunds</source>
        <translation>金额单位 {sign}，已扣退款</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日明细</translation>
    </message>
    <message>
        <source>weekends tinted</source>
        <translation>周末加底色</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>逐周明细</translation>
    </message>
    <message>
        <source>by their first day</source>
        <translation>按每周首日</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月明细</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>尾号</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Cum.</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>erased member</source>
        <translation>已删除会员</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>{share} of buyers&apos; sales</source>
        <translation>占购买者消费额 {share}</translation>
    </message>
    <message>
        <source>Best members</source>
        <translation>最佳会员</translation>
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
        <translation>会员等级</translation>
    </message>
    <message>
        <source>members who bought</source>
        <translation>有消费的会员</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Taken back on refunds</source>
        <translation>退货收回</translation>
    </message>
    <message>
        <source>Given back on refunds</source>
        <translation>退货返还</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>手工调整</translation>
    </message>
    <message>
        <source>Outstanding at the beginning</source>
        <translation>期初未用</translation>
    </message>
    <message>
        <source>Points and liability</source>
        <translation>积分与负债</translation>
    </message>
    <message>
        <source>Outstanding at the end</source>
        <translation>期末未用</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>每日销售</translation>
    </message>
    <message>
        <source>Sales by week</source>
        <translation>每周销售</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>每月销售</translation>
    </message>
    <message>
        <source>members dark, others pale; dashed: mean {money}</source>
        <translation>深色为会员，浅色为非会员；虚线为平均 {money}</translation>
    </message>
    <message>
        <source>members {money}</source>
        <translation>会员 {money}</translation>
    </message>
    <message>
        <source>others {money}</source>
        <translation>非会员 {money}</translation>
    </message>
    <message>
        <source>highest {best_day} {best}, lowest {least_day} {least}</source>
        <translation>最高 {best_day} {best}，最低 {least_day} {least}</translation>
    </message>
    <message>
        <source>of members&apos; sales</source>
        <translation>占会员销售额</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>each</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Concentration and best members</source>
        <translation>集中度与最佳会员</translation>
    </message>
    <message>
        <source>of buyers&apos; sales</source>
        <translation>占购买者消费额</translation>
    </message>
    <message>
        <source>top {share}% ({count})</source>
        <translation>前 {share}%（{count} 人）</translation>
    </message>
    <message>
        <source>+ given back</source>
        <translation>＋ 退货返还</translation>
    </message>
    <message>
        <source>+ adjusted by hand</source>
        <translation>＋ 手工调整</translation>
    </message>
    <message>
        <source>− adjusted by hand</source>
        <translation>− 手工调整</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>期初未用</translation>
    </message>
    <message>
        <source>+ issued</source>
        <translation>＋ 发放</translation>
    </message>
    <message>
        <source>− redeemed</source>
        <translation>− 兑换</translation>
    </message>
    <message>
        <source>− expired</source>
        <translation>− 过期</translation>
    </message>
    <message>
        <source>− taken back</source>
        <translation>− 退货收回</translation>
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
        <translation>1 分</translation>
    </message>
    <message>
        <source>{points} pts.</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>liability</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>bought in the period before</source>
        <translation>上期有消费</translation>
    </message>
    <message>
        <source>of them came back</source>
        <translation>其中本期又来</translation>
    </message>
    <message>
        <source>of them stayed away</source>
        <translation>其中本期没来</translation>
    </message>
    <message>
        <source>first purchase ever</source>
        <translation>首次消费</translation>
    </message>
    <message>
        <source>bought on two days or more</source>
        <translation>来过两天以上</translation>
    </message>
    <message>
        <source>visits of a member</source>
        <translation>人均到店次数</translation>
    </message>
    <message>
        <source>spent by a member</source>
        <translation>人均消费</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>回头客</translation>
    </message>
    <message>
        <source>members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>{first} to {last}, {count} in all</source>
        <translation>{first} 至 {last}，共 {count} 位</translation>
    </message>
    <message>
        <source>Birthdays next week</source>
        <translation>下周生日</translation>
    </message>
    <message>
        <source>None of those who agreed.</source>
        <translation>同意提醒的会员里没有。</translation>
    </message>
    <message>
        <source>card ending {card}: {money} back, {points} spent</source>
        <translation>尾号 {card}：退 {money}，已用掉 {points}</translation>
    </message>
    <message>
        <source>card ending {card}: {adjusted}, {points}</source>
        <translation>卡尾号 {card}：{adjusted}，共 {points} 分</translation>
    </message>
    <message>
        <source>{adjusted}, points {points}</source>
        <translation>{adjusted}，共 {points} 分</translation>
    </message>
    <message>
        <source>adjusted once</source>
        <translation>调整 1 次</translation>
    </message>
    <message>
        <source>adjusted {count} times</source>
        <translation>调整 {count} 次</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>lunar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>公历</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得一看</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>没有异常。</translation>
    </message>
    <message>
        <source>Many refunds</source>
        <translation>退款偏多</translation>
    </message>
    <message>
        <source>{name}: {count} refunds, {money}</source>
        <translation>{name} {count} 笔，{money}</translation>
    </message>
    <message>
        <source>Spent, refunded</source>
        <translation>用分后退货</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>同名卡</translation>
    </message>
    <message>
        <source>{name} on a card of that name: sales {count}, {money}</source>
        <translation>{name}刷同名会员卡 {count} 笔，{money}</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>同一手机号</translation>
    </message>
    <message>
        <source>card ending {card}: joined {count} times, last on {day}</source>
        <translation>尾号 {card}：入会 {count} 次，最近 {day}</translation>
    </message>
    <message>
        <source>Busy card</source>
        <translation>一天多单</translation>
    </message>
    <message>
        <source>card ending {card}: {count} purchases on {day}</source>
        <translation>尾号 {card} 在 {day} 消费 {count} 次</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工调分</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>久未光顾</translation>
    </message>
    <message>
        <source>{count} on {tier} did not come for {days} days</source>
        <translation>{count} 位{tier}会员超过 {days} 天没来</translation>
    </message>
    <message>
        <source>compared with {period}</source>
        <translation>变化均与 {period} 相比</translation>
    </message>
    <message>
        <source>{period}: summary</source>
        <translation>{period}经营摘要</translation>
    </message>
    <message>
        <source>nothing before to compare with</source>
        <translation>之前没有可比的数据</translation>
    </message>
    <message>
        <source>Sales, net of refunds</source>
        <translation>销售额（已扣退款）</translation>
    </message>
    <message>
        <source>Members&apos; share of sales</source>
        <translation>会员销售占比</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活跃会员</translation>
    </message>
    <message>
        <source>Repurchase rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <translation>{year} 年第 {week} 周</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} 年 {month_number} 月</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year} 年第 {quarter} 季度</translation>
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
        <translation>1 分</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 分</translation>
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
        <translation>{points} 个百分点</translation>
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
        <translation>结束此目标(&amp;E)</translation>
    </message>
    <message>
        <source>month that is over</source>
        <translation>已结束的月份</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>应达</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应达</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>End the target</source>
        <translation>结束目标</translation>
    </message>
    <message>
        <source>It is followed no longer; the log keeps that it was.</source>
        <translation>此后不再跟踪；日志中仍留有记录。</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>指标(&amp;F)</translation>
    </message>
    <message>
        <source>of each calendar month</source>
        <translation>按自然月计</translation>
    </message>
    <message>
        <source>The goal &amp;is given</source>
        <translation>目标值填写方式(&amp;I)</translation>
    </message>
    <message>
        <source>as a value</source>
        <translation>填数值</translation>
    </message>
    <message>
        <source>as a change in percent</source>
        <translation>填增减百分比</translation>
    </message>
    <message>
        <source>Month by month the way from baseline to goal is straight; the last month is the goal.</source>
        <translation>从基准值到目标值逐月直线推进，最后一个月即为目标值。</translation>
    </message>
    <message>
        <source>+15 or -5, in %</source>
        <translation>如 +15 或 -5，单位 %</translation>
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
        <translation>月数(&amp;H)</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1 到 {most}</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>基准值(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>目标值(&amp;G)</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>单位 %</translation>
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
        <translation>{month}没有这项数据。</translation>
    </message>
    <message>
        <source>In {month} it was {value}.</source>
        <translation>{month}为 {value}。</translation>
    </message>
    <message>
        <source>That is {value}.</source>
        <translation>即 {value}。</translation>
    </message>
    <message>
        <source>That is {change} above the baseline.</source>
        <translation>比基准值高 {change}。</translation>
    </message>
    <message>
        <source>That is {change} below the baseline.</source>
        <translation>比基准值低 {change}。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No target yet. Say what a figure is and what it should be in a year, such as a repurchase rate 15% higher, and see each month whether you are on the way.</source>
        <translation>还没有目标。选一项指标，填上现在的数值和一年后想达到的数值（例如复购率提高 15%），每月就能看到进度。</translation>
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
        <translation>{month}：应达 {value}</translation>
    </message>
    <message>
        <source>{value}, {result}</source>
        <translation>{value}，{result}</translation>
    </message>
    <message>
        <source>begins {month}</source>
        <translation>{month}开始</translation>
    </message>
    <message>
        <source>expected {value}, {month}</source>
        <translation>应达 {value}，{month}</translation>
    </message>
    <message>
        <source>{baseline} to {goal} by {month}</source>
        <translation>{baseline} 到 {goal}，{month}止</translation>
    </message>
    <message>
        <source>The goal is the baseline: choose a higher or lower one.</source>
        <translation>目标值与基准值相同：请填更高或更低的值。</translation>
    </message>
    <message>
        <source>Choose a value from {least} to {most}.</source>
        <translation>请填 {least} 到 {most} 之间的值。</translation>
    </message>
    <message>
        <source>Choose 1 to {most} months.</source>
        <translation>请填 1 到 {most} 个月。</translation>
    </message>
    <message>
        <source>The first month can be {month} at the latest.</source>
        <translation>首月最晚为 {month}。</translation>
    </message>
    <message>
        <source>Its last month would be {month}, which is over: choose more months.</source>
        <translation>末月为 {month}，已经过去：请增加月数。</translation>
    </message>
    <message>
        <source>{figure} has a target from {first} to {last}: end it first, or choose other months.</source>
        <translation>“{figure}”在 {first} 至 {last} 已有目标：请先结束它，或换个月份。</translation>
    </message>
    <message>
        <source>Write the month like 2026-12.</source>
        <translation>请按 2026-12 的样子填月份。</translation>
    </message>
    <message>
        <source>This target was ended meanwhile.</source>
        <translation>这个目标已被结束。</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>Technical</name>
    <message>
        <source>Technical log</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>删除报告</translation>
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
        <translation>错误</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>意外退出</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>未能启动</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>显示哪些记录</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>Enter opens one</source>
        <translation>按 Enter 打开</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>1 line is copied</source>
        <translation>已复制 1 行</translation>
    </message>
    <message>
        <source>{n} lines are copied</source>
        <translation>已复制 {n} 行</translation>
    </message>
    <message>
        <source>There is nothing to tell</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>No customer&apos;s data is in it</source>
        <translation>其中没有顾客资料</translation>
    </message>
</context>
<context>
    <name>TestStrip</name>
    <message>
        <source>Test print</source>
        <translation>打印测试</translation>
    </message>
    <message>
        <source>{width} mm from edge to edge</source>
        <translation>两边之间 {width} 毫米</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Nothing yet: the first sale will stand here.</source>
        <translation>还没有记录：第一笔消费会出现在这里。</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>No sale yet: begin one at the counter.</source>
        <translation>还没有消费：在柜台开始第一笔。</translation>
    </message>
    <message>
        <source>Gifts and vouchers</source>
        <translation>礼品与券</translation>
    </message>
    <message>
        <source>No gift and no voucher yet: F3 at the counter gives gifts.</source>
        <translation>还没有礼品和券：在柜台按 F3 兑换礼品。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>No change of tier yet.</source>
        <translation>还没有等级变动。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>No paper yet: the first receipt will stand here.</source>
        <translation>还没有单据：第一张小票会出现在这里。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>还没有备注。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation>还没有变更。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Bought for {amount}</source>
        <translation>消费 {amount}</translation>
    </message>
    <message>
        <source>{amount} given back</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>of sale {number}</source>
        <translation>销售单 {number}</translation>
    </message>
    <message>
        <source>Note, {name}</source>
        <translation>备注，{name}</translation>
    </message>
    <message>
        <source>paid with {points}</source>
        <translation>抵用 {points}</translation>
    </message>
    <message>
        <source>Gift taken back: {name}</source>
        <translation>退回礼品：{name}</translation>
    </message>
    <message>
        <source>Birthday gift: {name}</source>
        <translation>生日礼品：{name}</translation>
    </message>
    <message>
        <source>Gift: {name}</source>
        <translation>兑换礼品：{name}</translation>
    </message>
    <message>
        <source>for no points</source>
        <translation>不扣积分</translation>
    </message>
    <message>
        <source>Voucher of {amount}</source>
        <translation>{amount} 的券</translation>
    </message>
    <message>
        <source>Voucher of {percent} %</source>
        <translation>减 {percent}% 的券</translation>
    </message>
    <message>
        <source>{points} lapsed</source>
        <translation>{points}过期</translation>
    </message>
    <message>
        <source>not used in time</source>
        <translation>未及时使用</translation>
    </message>
    <message>
        <source>{points} by hand</source>
        <translation>手工调整 {points}</translation>
    </message>
    <message>
        <source>{points} brought along</source>
        <translation>期初 {points}</translation>
    </message>
    <message>
        <source>{points} as a bonus</source>
        <translation>赠送 {points}</translation>
    </message>
    <message>
        <source>use by {day}</source>
        <translation>{day}前有效</translation>
    </message>
    <message>
        <source>{points} point</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}，{then}</translation>
    </message>
    <message>
        <source>Receipts, gift slips and vouchers open from their row.</source>
        <translation>点开各行即可查看小票、礼品兑换单和优惠券。</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>Birthday letter</source>
        <translation>生日贺卡</translation>
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
        <translation>{members} / 1 笔</translation>
    </message>
    <message>
        <source>{members} of {all} sales</source>
        <translation>{members} / {all} 笔</translation>
    </message>
    <message>
        <source>{points} redeemed</source>
        <translation>兑换 {points}</translation>
    </message>
    <message>
        <source>+ {money} for gifts</source>
        <translation>+ 礼品另付 {money}</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>今日营业额</translation>
    </message>
    <message>
        <source>By members</source>
        <translation>会员消费占比</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>今日发放积分</translation>
    </message>
    <message>
        <source>{change} on last week</source>
        <translation>比上周同时 {change}</translation>
    </message>
    <message>
        <source>Opens the member&apos;s page</source>
        <translation>打开会员页面</translation>
    </message>
    <message>
        <source>Opens the gift</source>
        <translation>打开该礼品</translation>
    </message>
    <message>
        <source>Compares the two</source>
        <translation>对比这两位会员</translation>
    </message>
    <message>
        <source>Opens these lines of the log</source>
        <translation>查看操作日志中的相关记录</translation>
    </message>
    <message>
        <source>Lists these members</source>
        <translation>列出这些会员</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>生日相同</translation>
    </message>
    <message>
        <source>phones one slip apart</source>
        <translation>手机号只差一处</translation>
    </message>
    <message>
        <source>same name, one without a phone</source>
        <translation>同名，其一无手机号</translation>
    </message>
    <message>
        <source>{name}, twice</source>
        <translation>{name}（两份）</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} 与 {other}</translation>
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
        <translation>约够 1 天</translation>
    </message>
    <message>
        <source>about {n} days</source>
        <translation>约够 {n} 天</translation>
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
        <translation>兑换积分后退货</translation>
    </message>
    <message>
        <source>{name} on a card of that name</source>
        <translation>{name}刷同名会员卡</translation>
    </message>
    <message>
        <source>One phone joined {n} times</source>
        <translation>同一手机号入会 {n} 次</translation>
    </message>
    <message>
        <source>One card used {n} times a day</source>
        <translation>一卡一天用 {n} 次</translation>
    </message>
    <message>
        <source>1 adjustment by hand</source>
        <translation>手工调整积分 1 次</translation>
    </message>
    <message>
        <source>{n} adjustments by hand</source>
        <translation>手工调整积分 {n} 次</translation>
    </message>
    <message>
        <source>1 of {tier} stays away</source>
        <translation>1 位{tier}会员未来店</translation>
    </message>
    <message>
        <source>{n} of {tier} stay away</source>
        <translation>{n} 位{tier}会员未来店</translation>
    </message>
    <message>
        <source>card {digits}, {points}</source>
        <translation>尾号 {digits}，{points}</translation>
    </message>
    <message>
        <source>1 sale, {money}</source>
        <translation>1 笔，{money}</translation>
    </message>
    <message>
        <source>{n} sales, {money}</source>
        <translation>{n} 笔，{money}</translation>
    </message>
    <message>
        <source>ends in {digits}, {day}</source>
        <translation>尾号 {digits}，{day}</translation>
    </message>
    <message>
        <source>{points} in all</source>
        <translation>合计 {points}</translation>
    </message>
    <message>
        <source>card {digits}, {points} in all</source>
        <translation>卡尾号 {digits}，共 {points}</translation>
    </message>
    <message>
        <source>for {n} days</source>
        <translation>已 {n} 天</translation>
    </message>
    <message>
        <source>Out of the ordinary</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>没有异常。</translation>
    </message>
    <message>
        <source>All that stands out</source>
        <translation>全部异常</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>within 7 days, {n} today</source>
        <translation>7 天内，今天 {n} 位</translation>
    </message>
    <message>
        <source>No birthday within 7 days.</source>
        <translation>7 天内没有人过生日。</translation>
    </message>
    <message>
        <source>All birthdays, letters and labels</source>
        <translation>全部生日、贺卡与标签</translation>
    </message>
    <message>
        <source>Expiring points</source>
        <translation>即将到期积分</translation>
    </message>
    <message>
        <source>No points expire soon.</source>
        <translation>近期没有积分到期。</translation>
    </message>
    <message>
        <source>Everybody whose points expire</source>
        <translation>全部到期名单</translation>
    </message>
    <message>
        <source>Expiring vouchers</source>
        <translation>即将到期的券</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>张</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>张</translation>
    </message>
    <message>
        <source>No voucher lapses soon.</source>
        <translation>近期没有券到期。</translation>
    </message>
    <message>
        <source>All vouchers about to lapse</source>
        <translation>全部即将到期的券</translation>
    </message>
    <message>
        <source>Tier reviews</source>
        <translation>等级评定</translation>
    </message>
    <message>
        <source>All {n}; {m} more without consent</source>
        <translation>全部 {n}；另有 {m} 未同意提醒</translation>
    </message>
    <message>
        <source>{days}, {worth}</source>
        <translation>{days}内，合 {worth}</translation>
    </message>
    <message>
        <source>lapse within {days}</source>
        <translation>{days}内到期</translation>
    </message>
    <message>
        <source>within {days}</source>
        <translation>{days}内到评定日</translation>
    </message>
    <message>
        <source>Nobody is about to lose a tier.</source>
        <translation>近期没有人会降级。</translation>
    </message>
    <message>
        <source>Everybody about to lose a tier</source>
        <translation>查看评定名单</translation>
    </message>
    <message>
        <source>Nobody here agreed to reminders.</source>
        <translation>其中无人同意接收提醒。</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>pace of the last 30 days</source>
        <translation>按最近 30 天兑换速度</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>种</translation>
    </message>
    <message>
        <source>gifts</source>
        <translation>种</translation>
    </message>
    <message>
        <source>No gift runs out soon.</source>
        <translation>近期没有礼品会送完。</translation>
    </message>
    <message>
        <source>All gifts that run out</source>
        <translation>全部库存不足的礼品</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>compare, and merge if so</source>
        <translation>核对后可合并</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>对</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>对</translation>
    </message>
    <message>
        <source>Nobody seems to be a member twice.</source>
        <translation>没有发现重复入会的会员。</translation>
    </message>
    <message>
        <source>All who may be members twice</source>
        <translation>全部可能重复的会员</translation>
    </message>
    <message>
        <source>&amp;Print today&apos;s summary</source>
        <translation>打印今日总结(&amp;P)</translation>
    </message>
    <message>
        <source>Birthday l&amp;etters</source>
        <translation>生日贺卡(&amp;E)</translation>
    </message>
    <message>
        <source>Nobody&apos;s own birthday is within 7 days.</source>
        <translation>7 天内没有会员本人过生日。</translation>
    </message>
    <message>
        <source>{weekday}, {date}, {lunar}</source>
        <translation>{date} {weekday}，{lunar}</translation>
    </message>
    <message>
        <source>&amp;Compare and merge ...</source>
        <translation>核对并合并(&amp;C)...</translation>
    </message>
    <message>
        <source>They are &amp;two people</source>
        <translation>确是两个人(&amp;T)</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>一人还是两人</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>The backup is encrypted</source>
        <translation>备份已加密</translation>
    </message>
    <message>
        <source>This computer does not know its key. Enter its passphrase, or the code of the recovery sheet of that time, or of a newer one if newer backups lie with it.</source>
        <translation>这台电脑没有它的密钥。请输入它的口令，或当时恢复单上的恢复码；旁边有更新的备份时，也可用更新的恢复单。</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery code</source>
        <translation>口令或恢复码(&amp;P)</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The shop is encrypted</source>
        <translation>店铺文件已加密</translation>
    </message>
    <message>
        <source>This computer does not know its key. Enter the passphrase, or the code of the recovery sheet.</source>
        <translation>这台电脑没有它的密钥。请输入口令，或恢复单上的恢复码。</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>显示输入的内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open by itself on this computer from now on</source>
        <translation>以后在这台电脑上自动打开(&amp;O)</translation>
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
        <translation>登录</translation>
    </message>
    <message>
        <source>Only to look at, as of {time}: nothing can be saved. {why}</source>
        <translation>只供查看，截至 {time}：不能保存任何内容。{why}</translation>
    </message>
    <message>
        <source>The shop file or its folder may not be written.</source>
        <translation>店铺文件或它的文件夹不可写入。</translation>
    </message>
    <message>
        <source>It is open on {host} ({user}).</source>
        <translation>它正在 {host} 上打开（{user}）。</translation>
    </message>
    <message>
        <source>It is held by {program} of {user}.</source>
        <translation>它被 {user} 的 {program} 占用。</translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation>它被另一个程序占用。</translation>
    </message>
</context>
<context>
    <name>Voucher</name>
    <message>
        <source>Cut along the dashed lines</source>
        <translation>沿虚线剪下</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>优惠券</translation>
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
        <translation>无门槛</translation>
    </message>
    <message>
        <source>from {minimum} on</source>
        <translation>满 {minimum}可用</translation>
    </message>
    <message>
        <source>one use, no change given</source>
        <translation>一次一张，不找零</translation>
    </message>
    <message>
        <source>one member, one use, no change given</source>
        <translation>限会员本人，一次一张，不找零</translation>
    </message>
    <message>
        <source>for {name} only, one use, no change given</source>
        <translation>限{name}本人，一次一张，不找零</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Use a voucher</source>
        <translation>用优惠券</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用券</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>找到 {n} 张</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>共 {n} 张</translation>
    </message>
    <message>
        <source>No such voucher: look for a number, a name or a phone.</source>
        <translation>没有找到优惠券，请换券号、姓名或手机号再找。</translation>
    </message>
    <message>
        <source>&amp;Print open vouchers</source>
        <translation>打印可用的券(&amp;P)</translation>
    </message>
    <message>
        <source>Issue &amp;vouchers</source>
        <translation>发放优惠券(&amp;V)</translation>
    </message>
    <message>
        <source>Number, name, phone</source>
        <translation>券号、姓名、手机号</translation>
    </message>
    <message>
        <source>Search vouchers</source>
        <translation>查找优惠券</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>No voucher yet: issue some here, or let a tier bring them.</source>
        <translation>还没有券：可以在这里发放，也可以让等级升级时送出。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>不用这张券</translation>
    </message>
    <message>
        <source>Use this voucher</source>
        <translation>用这张券</translation>
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
        <translation>本单已用</translation>
    </message>
    <message>
        <source>{off} from {minimum} on</source>
        <translation>满 {minimum} 可用，{off}</translation>
    </message>
    <message>
        <source>{money} off</source>
        <translation>减 {money}</translation>
    </message>
    <message>
        <source>{percent}% off</source>
        <translation>优惠 {percent}%</translation>
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
        <translation>作废</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>20 or 10%</source>
        <translation>20 或 10%</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Nobody is found: choose a member.</source>
        <translation>没有找到：请选择会员。</translation>
    </message>
    <message>
        <source>Issue vouchers</source>
        <translation>发放优惠券</translation>
    </message>
    <message>
        <source>name, phone or card; empty: for whoever brings it</source>
        <translation>姓名、手机或卡号；留空：不记名</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>会员(&amp;M)</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的会员</translation>
    </message>
    <message>
        <source>Takes &amp;off</source>
        <translation>优惠(&amp;O)</translation>
    </message>
    <message>
        <source>From a &amp;bill of</source>
        <translation>满额可用(&amp;B)</translation>
    </message>
    <message>
        <source>How ma&amp;ny</source>
        <translation>张数(&amp;N)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>whoever brings it</source>
        <translation>不记名</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Make a voucher void</source>
        <translation>作废优惠券</translation>
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
        <source>&amp;Add a cashier...</source>
        <translation>添加收银员(&amp;A)...</translation>
    </message>
    <message>
        <source>Date and time are &amp;right</source>
        <translation>日期和时间正确(&amp;R)</translation>
    </message>
    <message>
        <source>Close the day or chan&amp;ge cashier</source>
        <translation>日结 / 交班(&amp;G)</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>锁定(&amp;K)</translation>
    </message>
    <message>
        <source>Change my &amp;PIN...</source>
        <translation>修改我的密码(&amp;P)...</translation>
    </message>
    <message>
        <source>Off&amp;ice</source>
        <translation>后台(&amp;I)</translation>
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
        <source>Text si&amp;ze...</source>
        <translation>文字大小(&amp;Z)...</translation>
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
        <source>Cards {first} to {last}</source>
        <translation>会员卡 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Vouchers {number}</source>
        <translation>优惠券 {number}</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Gift slip {number}</source>
        <translation>礼品兑换单 {number}</translation>
    </message>
    <message>
        <source>Closing of {when}</source>
        <translation>结算单 {when}</translation>
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
    <message>
        <source>Summary {period}</source>
        <translation>经营摘要 {period}</translation>
    </message>
    <message>
        <source>The summary of the day is saved: {name}</source>
        <translation>当日总结已保存：{name}</translation>
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
        <source>−1 point</source>
        <translation>−1 分</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 位会员</translation>
    </message>
    <message>
        <source>{n} members</source>
        <translation>{n} 位会员</translation>
    </message>
    <message>
        <source>1 sale</source>
        <translation>1 笔销售</translation>
    </message>
    <message>
        <source>{n} sales</source>
        <translation>{n} 笔销售</translation>
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
