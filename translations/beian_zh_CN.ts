<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
    <context>
        <name>Commands</name>
        <message>
            <source>the commands are %1</source>
            <translation>可用的命令是 %1</translation>
        </message>
        <message>
            <source>there is an argument that belongs to no option</source>
            <translation>有不属于任何选项的参数</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>显示本帮助。</translation>
        </message>
        <message>
            <source>Writes JSON for programs.</source>
            <translation>输出供程序读取的 JSON。</translation>
        </message>
        <message>
            <source>there is no option --%1 here</source>
            <translation>此处没有选项 --%1</translation>
        </message>
        <message>
            <source>the option --%1 can be given only once</source>
            <translation>选项 --%1 只能给一次</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>用法：%1</translation>
        </message>
        <message>
            <source>the option --%1 is missing</source>
            <translation>缺少选项 --%1</translation>
        </message>
        <message>
            <source>Verify before %1 Beijing time. Time left: %2.</source>
            <translation>请在北京时间 %1 前完成核验。剩余时间：%2。</translation>
        </message>
        <message>
            <source>The time was over at %1 Beijing time. The filing goes back to the provider: submit it again and wait for a new SMS.</source>
            <translation>已于北京时间 %1 过期。备案将退回接入服务商：请重新提交，等待新短信。</translation>
        </message>
        <message>
            <source>Tells until when an SMS received at that time can be used.</source>
            <translation>说明在该时间收到的短信到何时有效。</translation>
        </message>
        <message>
            <source>The time to count from; the clock&apos;s by default.</source>
            <translation>以该时间为现在；默认取本机时钟。</translation>
        </message>
        <message>
            <source>Province by name, abbreviation, pinyin, initials or code.</source>
            <translation>省市的名称、简称、拼音、首字母或代码。</translation>
        </message>
        <message>
            <source>Day of submission, such as 2018-09-12; today by default.</source>
            <translation>备案提交日期，如 2018-09-12；默认为今天。</translation>
        </message>
        <message>
            <source>auto (by the date), pilot or national.</source>
            <translation>auto（按日期）、pilot 或 national。</translation>
        </message>
        <message>
            <source>Tells who must verify a filing by SMS, where and within which time.</source>
            <translation>说明备案由谁、在哪里、在多长时间内完成短信核验。</translation>
        </message>
        <message>
            <source>One filing a row; the header has the names of the options above.</source>
            <translation>每行一件备案；表头为上述选项的名称。</translation>
        </message>
        <message>
            <source>--csv takes the options of a filing from its file</source>
            <translation>使用 --csv 时，备案的选项取自文件</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>SMS verification is not required.</source>
            <translation>不要求短信核验。</translation>
        </message>
        <message>
            <source>SMS verification is required, within %1 hours from receiving the SMS.</source>
            <translation>须完成短信核验，自收到短信起 %1 小时内。</translation>
        </message>
        <message>
            <source>The pilot does not list %1.</source>
            <translation>%1未列入试点。</translation>
        </message>
        <message>
            <source>The pilot lists %1 since %2 (batch %3), which includes %4.</source>
            <translation>%1自 %2 起列入试点（第 %3 批），%4 已在其内。</translation>
        </message>
        <message>
            <source>The pilot lists %1 since %2 (batch %3), which is after %4.</source>
            <translation>%1自 %2 起列入试点（第 %3 批），晚于 %4。</translation>
        </message>
        <message>
            <source>some sources only</source>
            <translation>仅部分资料提及</translation>
        </message>
        <message>
            <source>the sender has no fixed number</source>
            <translation>无固定发送号码</translation>
        </message>
        <message>
            <source>the SMS comes from %1</source>
            <translation>短信来自 %1</translation>
        </message>
        <message>
            <source>Who verifies:</source>
            <translation>核验人：</translation>
        </message>
        <message>
            <source>Codes to expect: %1</source>
            <translation>预计验证码数：%1</translation>
        </message>
        <message>
            <source>Where to verify: %1</source>
            <translation>核验网址：%1</translation>
        </message>
        <message>
            <source>The province&apos;s entrance of 2019: %1</source>
            <translation>该省市 2019 年入口：%1</translation>
        </message>
        <message>
            <source>Source: %1 (%2)</source>
            <translation>来源：%1（%2）</translation>
        </message>
        <message>
            <source>Row %1: SMS verification is not required.</source>
            <translation>第 %1 行：不要求短信核验。</translation>
        </message>
        <message>
            <source>Row %1: SMS verification is required; codes to expect: %2; where: %3</source>
            <translation>第 %1 行：须完成短信核验；预计验证码数：%2；网址：%3</translation>
        </message>
        <message>
            <source>--changed takes subject, site or both</source>
            <translation>--changed 可为 subject、site 或 both</translation>
        </message>
        <message>
            <source>--cancel takes subject or site</source>
            <translation>--cancel 可为 subject 或 site</translation>
        </message>
        <message>
            <source>--rules takes auto, pilot or national</source>
            <translation>--rules 可为 auto、pilot 或 national</translation>
        </message>
        <message>
            <source>%1 %2: not in the pilot; entrance of 2019: %3</source>
            <translation>%1 %2：未列入试点；2019 年入口：%3</translation>
        </message>
        <message>
            <source>%1 %2: in the pilot since %3 (batch %4); entrance of 2019: %5</source>
            <translation>%1 %2：自 %3 起列入试点（第 %4 批）；2019 年入口：%5</translation>
        </message>
        <message>
            <source>Lists the provinces with their pilot dates and entrances.</source>
            <translation>列出各省市的试点日期和入口。</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>验证码：%1</translation>
        </message>
        <message>
            <source>Possible code: %1</source>
            <translation>可能的验证码：%1</translation>
        </message>
        <message>
            <source>Started by: %1</source>
            <translation>发起人：%1</translation>
        </message>
        <message>
            <source>Site: %1</source>
            <translation>网站：%1</translation>
        </message>
        <message>
            <source>Kind of filing: %1</source>
            <translation>备案类型：%1</translation>
        </message>
        <message>
            <source>The number the SMS came from.</source>
            <translation>短信的发送号码。</translation>
        </message>
        <message>
            <source>Carrier of the mobile number: telecom, unicom, mobile, broadnet or virtual.</source>
            <translation>手机号码的运营商：telecom、unicom、mobile、broadnet 或 virtual。</translation>
        </message>
        <message>
            <source>the text of the SMS comes on standard input only, never as an argument</source>
            <translation>短信文字只从标准输入读取，不作为参数</translation>
        </message>
        <message>
            <source>Finds the code in the text of an SMS from standard input.</source>
            <translation>从标准输入的短信文字中找出验证码。</translation>
        </message>
        <message>
            <source>Side of the card</source>
            <translation>证件的面</translation>
        </message>
        <message>
            <source>Number of characters</source>
            <translation>字符数</translation>
        </message>
        <message>
            <source>Characters that this document has</source>
            <translation>该证件所用字符</translation>
        </message>
        <message>
            <source>Shape of the full number</source>
            <translation>完整号码的格式</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Check digit</source>
            <translation>校验位</translation>
        </message>
        <message>
            <source>Digits that count renewals</source>
            <translation>换证次数</translation>
        </message>
        <message>
            <source>Not the code of an organisation</source>
            <translation>不是单位的代码</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>不符</translation>
        </message>
        <message>
            <source>cannot be checked</source>
            <translation>无法核对</translation>
        </message>
        <message>
            <source>compare it with what was filed</source>
            <translation>请对照备案所填号码</translation>
        </message>
        <message>
            <source>Corrected: the brackets are full-width now.</source>
            <translation>已更正：括号改为全角。</translation>
        </message>
        <message>
            <source>Corrected: the brackets were added.</source>
            <translation>已更正：补上括号。</translation>
        </message>
        <message>
            <source>Corrected: full-width letters and digits became ordinary ones.</source>
            <translation>已更正：全角字母数字改为半角。</translation>
        </message>
        <message>
            <source>Corrected: letters became capitals.</source>
            <translation>已更正：字母改为大写。</translation>
        </message>
        <message>
            <source>Corrected: blanks and dashes were taken off.</source>
            <translation>已更正：去掉空格和短横。</translation>
        </message>
        <message>
            <source>Type exactly: %1</source>
            <translation>请准确填写：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>id-card, passport, hk-macau-permit, hmt-residence, taiwan-permit, foreigner-card, officer or other.</source>
            <translation>id-card、passport、hk-macau-permit、hmt-residence、taiwan-permit、foreigner-card、officer 或 other。</translation>
        </message>
        <message>
            <source>the document number comes on standard input only, never as an argument</source>
            <translation>证件号码只从标准输入读取，不作为参数</translation>
        </message>
        <message>
            <source>Examines a document number, or its last six characters, from standard input.</source>
            <translation>核对标准输入中的证件号码或其后 6 位。</translation>
        </message>
        <message>
            <source>the argument %1 is missing</source>
            <translation>缺少参数 %1</translation>
        </message>
        <message>
            <source>One filing a row, with the names of the columns on top.</source>
            <translation>每行一件备案，首行为列名。</translation>
        </message>
        <message>
            <source>The folder of the kept filings.</source>
            <translation>保存备案的文件夹。</translation>
        </message>
        <message>
            <source>The file of the kept filings was damaged. The backup of %1 took its place; what came later is missing.</source>
            <translation>保存备案的文件已损坏，已改用 %1 的备份；此后的内容缺失。</translation>
        </message>
        <message>
            <source>Where the file of the kept filings was damaged, it says what took its place and ends with exit code 1.</source>
            <translation>如果保存备案的文件已损坏，会说明改用了什么，并以退出码 1 结束。</translation>
        </message>
        <message>
            <source>The file of the kept filings was damaged and there is no backup; it starts empty.</source>
            <translation>保存备案的文件已损坏且没有备份，已重新开始。</translation>
        </message>
        <message>
            <source>Saved so far: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>Imported: %1. Known already: %2. Bad rows: %3.</source>
            <translation>导入 %1 件，已有 %2 件，有误 %3 行。</translation>
        </message>
        <message>
            <source>The sender is a published number of the ministry. Numbers can be forged.</source>
            <translation>发送号码与公布号码一致。号码可以伪造。</translation>
        </message>
        <message>
            <source>The sender is the published number of another carrier. Numbers can be ported, and forged.</source>
            <translation>发送号码是另一运营商的公布号码。可能携号转网，号码也可以伪造。</translation>
        </message>
        <message>
            <source>The sender is not among the published numbers. Sure: any number can be forged. Not sure: whether this SMS is false, since virtual operators have no fixed number.</source>
            <translation>发送号码不在公布号码之列。可以确定：任何号码都可以伪造。不能确定：这条短信是真是假，因为虚拟运营商没有固定的发送号码。</translation>
        </message>
        <message>
            <source>The code is typed on the administration&apos;s site only; tell it to nobody.</source>
            <translation>验证码只在管局网站填写，不要告诉任何人。</translation>
        </message>
        <message>
            <source>Came from: %1</source>
            <translation>发送号码：%1</translation>
        </message>
        <message>
            <source>Came at: %1 (Beijing time)</source>
            <translation>收到时间：%1（北京时间）</translation>
        </message>
        <message>
            <source>Came to: %1</source>
            <translation>接收号码：%1</translation>
        </message>
        <message>
            <source>The provider&apos;s notice came at: %1 (Beijing time)</source>
            <translation>接入服务商通知的时间：%1（北京时间）</translation>
        </message>
        <message>
            <source>The phone shows a name instead of the number: open the details of the SMS to see the number.</source>
            <translation>手机显示的是名称而非号码：请打开短信详情查看号码。</translation>
        </message>
        <message>
            <source>Corrected: characters that only look right were replaced.</source>
            <translation>已更正：替换了形似的字符。</translation>
        </message>
        <message>
            <source>Character %1: “%2” was read as %3.</source>
            <translation>第 %1 个字符“%2”已按 %3 处理。</translation>
        </message>
        <message>
            <source>Character %1: “%2” is probably %3.</source>
            <translation>第 %1 个字符“%2”可能是 %3。</translation>
        </message>
        <message>
            <source>Character %1: “%2” can be %3 or %4.</source>
            <translation>第 %1 个字符“%2”可能是 %3 或 %4。</translation>
        </message>
        <message>
            <source>Character %1: “%2” does not occur in such a number.</source>
            <translation>第 %1 个字符“%2”不会出现在这种号码中。</translation>
        </message>
        <message>
            <source>Possible: %1</source>
            <translation>可能是：%1</translation>
        </message>
        <message>
            <source>What was imported is kept, but today&apos;s backup is not made: %1</source>
            <translation>导入的内容已保存，但今日备份未完成：%1</translation>
        </message>
        <message>
            <source>list, take or leave.</source>
            <translation>list（列出）、take（取回）或 leave（不取用）。</translation>
        </message>
        <message>
            <source>the actions are list, take and leave</source>
            <translation>可用的操作是 list、take 和 leave</translation>
        </message>
        <message>
            <source>When the SMS was received: as the phone shows it, such as 10:32, or 2018-09-12T10:32+08:00; without an offset it is Beijing time.</source>
            <translation>收到短信的时间：可照手机所示写成 10:32，也可写成 2018-09-12T10:32+08:00；未写时区即为北京时间。</translation>
        </message>
        <message>
            <source>Set for everybody: %1 = %2</source>
            <translation>对所有人生效：%1 = %2</translation>
        </message>
        <message>
            <source>Locked at its strictest value until then: %1</source>
            <translation>改正之前按最严格的值锁定：%1</translation>
        </message>
        <message>
            <source>For administrators: tells how the program understands a file of settings for everybody, before it is put in place.</source>
            <translation>供管理员使用：在统一设置文件部署之前，说明程序会怎样理解它。</translation>
        </message>
        <message>
            <source>What to do with it.</source>
            <translation>要做的操作。</translation>
        </message>
        <message>
            <source>The file.</source>
            <translation>该文件。</translation>
        </message>
        <message>
            <source>settings takes check and a file</source>
            <translation>settings 后面应为 check 和一个文件</translation>
        </message>
        <message>
            <source>first, new-site, access, change, cancel-access, cancel or migrate, or a name as consoles have it, such as 变更互联网信息服务.</source>
            <translation>first、new-site、access、change、cancel-access、cancel 或 migrate，或控制台的名称，如“变更互联网信息服务”。</translation>
        </message>
        <message>
            <source>What is filed: website (default), app or mini-program.</source>
            <translation>备案的服务：website（默认）、app 或 mini-program。</translation>
        </message>
        <message>
            <source>the persons that you choose: no rule was found for this type</source>
            <translation>由您选择的人：未找到该类型由谁核验的规则</translation>
        </message>
        <message>
            <source>--service takes website, app or mini-program</source>
            <translation>--service 可填 website、app 或 mini-program</translation>
        </message>
        <message>
            <source>--filter is one of %1</source>
            <translation>--filter 只能是 %1 之一</translation>
        </message>
        <message>
            <source>Exported: %1</source>
            <translation>已导出：%1</translation>
        </message>
        <message>
            <source>Nothing is exported; the table stays as it was.</source>
            <translation>没有导出任何内容，原有的表格保持不变。</translation>
        </message>
        <message>
            <source>The table to write.</source>
            <translation>要写入的表格。</translation>
        </message>
        <message>
            <source>Only those that a figure of the board counts: %1.</source>
            <translation>只写看板上某一项统计的备案：%1。</translation>
        </message>
        <message>
            <source>Only those that the board&apos;s search finds.</source>
            <translation>只写看板搜索能找到的备案。</translation>
        </message>
        <message>
            <source>Adds the filings of a table (.xlsx, .csv, .tsv) to those that are kept. What is there already is left out.</source>
            <translation>把表格（.xlsx、.csv、.tsv）中的备案加入已保存的备案，已有的不再加入。</translation>
        </message>
        <message>
            <source>Tells what would be taken, and keeps nothing.</source>
            <translation>只说明会读入什么，不保存。</translation>
        </message>
        <message>
            <source>left out, it is above the header.</source>
            <translation>已略过：在表头之上。</translation>
        </message>
        <message>
            <source>left out, it is a sum.</source>
            <translation>已略过：合计行。</translation>
        </message>
        <message>
            <source>left out, it is a line below the table.</source>
            <translation>已略过：表格下方的说明行。</translation>
        </message>
        <message>
            <source>left out, it is the header once more.</source>
            <translation>已略过：重复的表头。</translation>
        </message>
        <message>
            <source>Nothing was kept. It would take: %1. Known already: %2. Bad rows: %3.</source>
            <translation>未保存任何内容。可读入：%1；已有：%2；有误的行：%3。</translation>
        </message>
        <message>
            <source>Column “%1” is read as “%2”.</source>
            <translation>“%1”列读作“%2”。</translation>
        </message>
        <message>
            <source>Column “%1” is not read.</source>
            <translation>“%1”列不读取。</translation>
        </message>
        <message>
            <source>The sheet “%1” is read. Not read: %2.</source>
            <translation>读取工作表“%1”。未读取：%2。</translation>
        </message>
        <message>
            <source>Drafts among them: %1.</source>
            <translation>其中草稿：%1。</translation>
        </message>
        <message>
            <source>Column “%1” is read only to know drafts.</source>
            <translation>列“%1”仅用于识别草稿。</translation>
        </message>
        <message>
            <source>Columns that are not read: %1.</source>
            <translation>不读取的列：%1。</translation>
        </message>
        <message>
            <source>joined to the filing of row %1, which is of the same order.</source>
            <translation>与第 %1 行同属一个订单，已并入该行的备案。</translation>
        </message>
        <message>
            <source>a draft, as its state says; something of the filing is missing.</source>
            <translation>状态为草稿，备案内容尚不完整。</translation>
        </message>
        <message>
            <source>--columns is one of %1</source>
            <translation>--columns 只能是：%1</translation>
        </message>
        <message>
            <source>all: everything, as import reads it back; people: what a person reads, with masked numbers. Without the option: all.</source>
            <translation>all：全部列，可由 import 原样读回；people：给人看的列，手机号码遮盖显示。不写时为 all。</translation>
        </message>
        <message>
            <source>Filings in files that were set aside, newer than what is kept: %1. The command recover takes them over.</source>
            <translation>另存在旁的文件中有 %1 件备案比现有内容更新，可用命令 recover 取回。</translation>
        </message>
        <message>
            <source>Filings in files that were set aside, newer than what is kept: %1. Taken over: %2.</source>
            <translation>另存在旁的文件中比现有内容更新的备案：%1 件；已取回：%2 件。</translation>
        </message>
        <message>
            <source>Says what can be read of files that were set aside, damaged or replaced by a copy, takes it over, or leaves it out for good.</source>
            <translation>列出另存在旁的文件（已损坏的，或恢复副本时被替换的）中可读出的内容，予以取回或不再取回。</translation>
        </message>
        <message>
            <source>What a change concerns: subject (the entity), site or both.</source>
            <translation>变更的内容：subject（主体）、site 或 both。</translation>
        </message>
        <message>
            <source>What is cancelled: subject (the entity) or site.</source>
            <translation>注销的内容：subject（主体）或 site。</translation>
        </message>
        <message>
            <source>Mobile number of the entity&apos;s responsible person.</source>
            <translation>主体负责人的手机号码。</translation>
        </message>
        <message>
            <source>Mobile number of a site&apos;s responsible person; can be given several times.</source>
            <translation>网站负责人的手机号码，可给多次。</translation>
        </message>
        <message>
            <source>Entity&apos;s responsible person</source>
            <translation>主体负责人</translation>
        </message>
        <message>
            <source>Site&apos;s responsible person</source>
            <translation>网站负责人</translation>
        </message>
        <message>
            <source>a draft, the mobile number of the entity&apos;s responsible person is missing.</source>
            <translation>为草稿，缺少主体负责人的手机号码。</translation>
        </message>
        <message>
            <source>a draft, the mobile number of the site&apos;s responsible person is missing.</source>
            <translation>为草稿，缺少网站负责人的手机号码。</translation>
        </message>
        <message>
            <source>Writes the kept filings to a table: %1, as its name ends. A file of that name is replaced.</source>
            <translation>把已保存的备案写成表格：%1，由文件名结尾决定。同名文件会被替换。</translation>
        </message>
        <message>
            <source>the name of the file ends in one of %1</source>
            <translation>文件名应以下列之一结尾：%1</translation>
        </message>
    </context>
    <context>
        <name>beian::About</name>
        <message>
            <source>Runs from an AppImage.</source>
            <translation>从 AppImage 运行。</translation>
        </message>
        <message>
            <source>Installed as a package of the system.</source>
            <translation>作为系统软件包安装。</translation>
        </message>
        <message>
            <source>Installed with the Windows installer.</source>
            <translation>由 Windows 安装程序安装。</translation>
        </message>
        <message>
            <source>Runs from an unpacked folder, without installation.</source>
            <translation>从解压的文件夹运行，未安装。</translation>
        </message>
        <message>
            <source>Installed from the disk image for macOS.</source>
            <translation>从 macOS 磁盘映像安装。</translation>
        </message>
        <message>
            <source>Built from the source.</source>
            <translation>由源代码构建。</translation>
        </message>
        <message>
            <source>Takes an applicant through the SMS verification of an ICP filing in time.

Not official; not affiliated with the Ministry of Industry and Information Technology.

Version of the rule data: %1
MIT License</source>
            <translation>帮助备案人按时完成 ICP 备案短信核验。

非官方工具，与工业和信息化部无隶属关系。

规则数据版本：%1
MIT 许可证</translation>
        </message>
        <message>
            <source>It never updates itself.</source>
            <translation>程序不会自动更新。</translation>
        </message>
        <message>
            <source>Filings are kept in this folder:
%1</source>
            <translation>备案记录保存在此文件夹：
%1</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Beian SMS Verify %1</source>
            <translation>备案短信核验助手 %1</translation>
        </message>
        <message>
            <source>New &amp;versions…</source>
            <translation>新版本(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>New versions</source>
            <translation>新版本</translation>
        </message>
        <message>
            <source>No browser could be opened.</source>
            <translation>无法打开浏览器。</translation>
        </message>
        <message>
            <source>This is the address:
%1</source>
            <translation>网址如下：
%1</translation>
        </message>
    </context>
    <context>
        <name>beian::ActionButtons</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>beian::AnswerDialog</name>
        <message>
            <source>The message is found in it</source>
            <translation>自动识别其中的提示</translation>
        </message>
        <message>
            <source>Messages of the site</source>
            <translation>网站提示</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose the message in the result box of the site:</source>
            <translation>选择网站结果框中的提示：</translation>
        </message>
        <message>
            <source>Or paste it (optional)</source>
            <translation>或粘贴提示（选填）</translation>
        </message>
        <message>
            <source>&amp;Note it</source>
            <translation>登记(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Keep it in the history</source>
            <translation>存入记录(&amp;K)</translation>
        </message>
        <message>
            <source>Several messages could be meant</source>
            <translation>可能是其中几条</translation>
        </message>
        <message>
            <source>Choose the one shown in the result box.</source>
            <translation>请选择结果框中显示的那一条。</translation>
        </message>
        <message>
            <source>This message is not known</source>
            <translation>未收录的提示</translation>
        </message>
        <message>
            <source>It can be kept in the history; nothing else changes. If it fits one of the list, choose that one. Else ask the provider.</source>
            <translation>可存入记录，其他内容不变。如与列表中某条相符，请选择该条；否则请咨询接入服务商。</translation>
        </message>
        <message>
            <source>The result box appears after the puzzle</source>
            <translation>完成拼图后网站会显示结果框</translation>
        </message>
        <message>
            <source>Its words decide what comes next; nothing changes before you note them.</source>
            <translation>按其内容决定下一步；登记之前不会改变任何内容。</translation>
        </message>
        <message>
            <source>Choose &amp;another message</source>
            <translation>另选一条(&amp;A)</translation>
        </message>
        <message>
            <source>Note the site&apos;s message</source>
            <translation>登记网站提示</translation>
        </message>
        <message>
            <source>Choose which of them it is.</source>
            <translation>请选择是其中哪一条。</translation>
        </message>
        <message>
            <source>Choose a message first.</source>
            <translation>请先选择一条提示。</translation>
        </message>
    </context>
    <context>
        <name>beian::AnswerNote</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo: what the site said</source>
            <translation>撤销“网站提示”</translation>
        </message>
        <message>
            <source>%1: kept in the history</source>
            <translation>%1：已存入记录</translation>
        </message>
        <message>
            <source>The message is not known, so nothing was changed. Ask the provider what it means.</source>
            <translation>该提示未收录，未作任何改动。请向接入服务商咨询其含义。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>A resend does not move the deadline.</source>
            <translation>重发短信不会延长截止时间。</translation>
        </message>
        <message>
            <source>%1.</source>
            <extracomment>%1 is a figure such as &quot;4 wrong inputs left&quot;, which stands as a sentence here</extracomment>
            <translation>%1。</translation>
        </message>
    </context>
    <context>
        <name>beian::BoardBar</name>
        <message>
            <source>&amp;Import / export</source>
            <translation>导入 / 导出(&amp;I)</translation>
        </message>
        <message>
            <source>+ New verification</source>
            <translation>＋ 新建核验</translation>
        </message>
        <message>
            <source>Search applicant, province, last digits</source>
            <translation>搜索办理人、省市、手机尾号</translation>
        </message>
        <message>
            <source>Search   Ctrl+F</source>
            <translation>搜索   Ctrl+F</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search applicant, province, last digits   Ctrl+F</source>
            <translation>搜索办理人、省市、手机尾号   Ctrl+F</translation>
        </message>
        <message>
            <source>&amp;Print hand-out</source>
            <translation>打印告知单(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Import a table…</source>
            <translation>导入表格(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Export what is shown…</source>
            <translation>导出当前显示的备案(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Save an empty table…</source>
            <translation>保存空表(&amp;S)…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>an act and its key</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>New verification</source>
            <translation>新建核验</translation>
        </message>
    </context>
    <context>
        <name>beian::BoardMenuBar</name>
        <message>
            <source>Menus</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;New verification</source>
            <translation>新建核验(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Import a table…</source>
            <translation>导入表格(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Export what is shown…</source>
            <translation>导出当前显示的备案(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Save an empty table…</source>
            <translation>保存空表(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Paste rows of a table</source>
            <translation>粘贴表格中的行(&amp;P)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <source>Filin&amp;g</source>
            <translation>备案(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <source>Due within &amp;1 hour</source>
            <translation>1 小时内到期(&amp;1)</translation>
        </message>
        <message>
            <source>Due within &amp;6 hours</source>
            <translation>6 小时内到期(&amp;6)</translation>
        </message>
        <message>
            <source>&amp;Running</source>
            <translation>进行中(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Done today</source>
            <translation>今日完成(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;All filings</source>
            <translation>全部备案(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>排序方式(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Time left</source>
            <translation>剩余时间(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Applicant</source>
            <translation>办理人(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Province</source>
            <translation>省市(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Kind of filing</source>
            <translation>备案类型(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Verified</source>
            <translation>已核验(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>设置(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;All settings…</source>
            <translation>全部设置(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Reminders…</source>
            <translation>提醒(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Privacy…</source>
            <translation>隐私(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Counter…</source>
            <translation>服务窗口(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Data…</source>
            <translation>数据(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Window…</source>
            <translation>外观与启动(&amp;W)…</translation>
        </message>
        <message>
            <source>R&amp;ules and site…</source>
            <translation>规则与网站(&amp;U)…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>Open the filing</source>
            <translation>打开备案</translation>
        </message>
        <message>
            <source>Shift+Down, Ctrl+Space</source>
            <translation>Shift+下方向键、Ctrl+空格</translation>
        </message>
        <message>
            <source>Select several filings</source>
            <translation>选中多件备案</translation>
        </message>
        <message>
            <source>Letters and digits on the rows</source>
            <translation>在列表上输入字母或数字</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Empty the search, then show all filings again</source>
            <translation>先清空搜索，再恢复显示全部备案</translation>
        </message>
        <message>
            <source>Menu key, Shift+F10</source>
            <translation>菜单键、Shift+F10</translation>
        </message>
        <message>
            <source>What can be done with the row</source>
            <translation>打开该行的菜单</translation>
        </message>
        <message>
            <source>Alt and an underlined letter</source>
            <translation>Alt 加带下划线的字母</translation>
        </message>
        <message>
            <source>The menu or button with that letter</source>
            <translation>打开对应的菜单或按下对应的按钮</translation>
        </message>
        <message>
            <source>More to no&amp;te</source>
            <translation>登记其他情况(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Pass on</source>
            <translation>打印与转交(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Columns as they were at first</source>
            <translation>恢复默认列(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Expired, returned</source>
            <translation>已过期、已退回(&amp;E)</translation>
        </message>
        <message>
            <source>E&amp;xport what is selected…</source>
            <translation>导出选中的备案(&amp;X)…</translation>
        </message>
        <message>
            <source>Se&amp;t up a counter…</source>
            <translation>服务窗口首次设置(&amp;T)…</translation>
        </message>
        <message>
            <source>Ctrl +, Ctrl −, Ctrl 0</source>
            <translation>Ctrl +、Ctrl −、Ctrl 0</translation>
        </message>
        <message>
            <source>Larger, smaller, normal type, in every window</source>
            <translation>放大、缩小、恢复字号，在任何窗口均可</translation>
        </message>
        <message>
            <source>&amp;Outcomes…</source>
            <translation>核验情况报表(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Install a rule set…</source>
            <translation>安装规则文件(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Look for filings from elsewhere</source>
            <translation>查找别处新增的备案(&amp;L)</translation>
        </message>
        <message>
            <source>Of this counter onl&amp;y</source>
            <translation>只看本服务窗口(&amp;Y)</translation>
        </message>
        <message>
            <source>Ce&amp;nter…</source>
            <translation>协同中心(&amp;N)…</translation>
        </message>
        <message>
            <source>Responsi&amp;ble counter</source>
            <translation>负责的服务窗口(&amp;B)</translation>
        </message>
    </context>
    <context>
        <name>beian::BoardModel</name>
        <message>
            <source>Applicant</source>
            <translation>办理人</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>省市</translation>
        </message>
        <message>
            <source>Kind of filing</source>
            <translation>备案类型</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核验</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余时间</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Filing</source>
            <translation>备案</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>负责的服务窗口</translation>
        </message>
    </context>
    <context>
        <name>beian::BoardTable</name>
        <message>
            <source>Filings</source>
            <translation>备案列表</translation>
        </message>
    </context>
    <context>
        <name>beian::BoardTexts</name>
        <message numerus="yes">
            <source>submitted %n minute(s) ago</source>
            <translation>
                <numerusform>已提交 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Note the time when the SMS comes</source>
            <translation>收到短信后记下时间</translation>
        </message>
        <message numerus="yes">
            <source>No SMS after %n minute(s): check blocking, then resend</source>
            <translation>
                <numerusform>%n 分钟仍无短信：查拦截，再重发</numerusform>
            </translation>
        </message>
        <message>
            <source>No SMS since %1: check blocking, then resend</source>
            <translation>%1 起无短信：查拦截，再重发</translation>
        </message>
        <message numerus="yes">
            <source>Resent SMS asked for %n minute(s) ago</source>
            <translation>
                <numerusform>已申请重发 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>No resent SMS since %1: see what to check</source>
            <translation>%1 申请重发后仍无短信：见排查办法</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>已录入</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>已导入</translation>
        </message>
        <message>
            <source>SMS received</source>
            <translation>收到短信</translation>
        </message>
        <message>
            <source>Reception of the SMS withdrawn</source>
            <translation>撤销“收到短信”</translation>
        </message>
        <message>
            <source>Resend asked for</source>
            <translation>已申请重发</translation>
        </message>
        <message>
            <source>Resend withdrawn</source>
            <translation>撤销“申请重发”</translation>
        </message>
        <message>
            <source>Wrong input at the site</source>
            <translation>网站提示输入有误</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核验</translation>
        </message>
        <message>
            <source>Verified: withdrawn</source>
            <translation>撤销“已核验”</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Finally refused by the site</source>
            <translation>网站最终判定核验未通过</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>已提醒</translation>
        </message>
        <message>
            <source>Submitted again, a new round</source>
            <translation>已重新提交，新一轮</translation>
        </message>
        <message>
            <source>Submitted again: withdrawn</source>
            <translation>撤销“已重新提交”</translation>
        </message>
        <message>
            <source>Responsible counter</source>
            <translation>负责的服务窗口</translation>
        </message>
        <message>
            <source>Gave way to a later entry</source>
            <translation>已被之后的录入取代</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>无需核验</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Waiting for SMS</source>
            <translation>等待短信</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>Nobody has to verify</source>
            <translation>无需任何人核验</translation>
        </message>
        <message>
            <source>To be verified</source>
            <translation>等待核验</translation>
        </message>
        <message>
            <source>%1 to verify</source>
            <translation>%1待核验</translation>
        </message>
        <message>
            <source>Must be submitted again</source>
            <translation>需重新提交</translation>
        </message>
        <message>
            <source>Done %1</source>
            <translation>%1 完成</translation>
        </message>
        <message>
            <source>order %1</source>
            <translation>订单号 %1</translation>
        </message>
        <message>
            <source>verified %1</source>
            <translation>已核验 %1</translation>
        </message>
        <message>
            <source>deadline %1 (Beijing time)</source>
            <translation>截止 %1（北京时间）</translation>
        </message>
        <message>
            <source>%1: %2 (number ending %3)</source>
            <translation>%1：%2（尾号 %3）</translation>
        </message>
        <message>
            <source>Number ending %1</source>
            <translation>尾号 %1</translation>
        </message>
        <message>
            <source>%1 (number ending %2)</source>
            <translation>%1（尾号 %2）</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>核验未通过</translation>
        </message>
        <message>
            <source>No resend left: use the last code, or let it be returned</source>
            <translation>重发次数已用完：使用最后的验证码，或待退回后重新提交</translation>
        </message>
        <message>
            <source>Wrong input at the site: withdrawn</source>
            <translation>撤销“网站提示输入有误”</translation>
        </message>
        <message>
            <source>Finally refused by the site: withdrawn</source>
            <translation>撤销“网站最终判定核验未通过”</translation>
        </message>
        <message>
            <source>The site said</source>
            <translation>网站提示</translation>
        </message>
        <message>
            <source>Five wrong inputs: ask the provider (number ending %1)</source>
            <translation>已输错 5 次：咨询接入服务商（尾号 %1）</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1“%2”</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Reminded: withdrawn</source>
            <translation>撤销“已提醒”</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>备注：%1</translation>
        </message>
        <message>
            <source>The note was taken away</source>
            <translation>备注已删除</translation>
        </message>
        <message>
            <source>Mobile number is missing: %1</source>
            <translation>缺%1的手机号码</translation>
        </message>
        <message>
            <source>Remind the applicant (…%1)</source>
            <translation>提醒办理人（尾号 %1）</translation>
        </message>
        <message>
            <source>No responsible counter any more</source>
            <translation>不再有负责的服务窗口</translation>
        </message>
    </context>
    <context>
        <name>beian::BoardWindow</name>
        <message>
            <source>Beian SMS Verify</source>
            <translation>备案短信核验助手</translation>
        </message>
        <message>
            <source>No filing yet. Ctrl+N begins one.</source>
            <translation>还没有备案。按 Ctrl+N 新建。</translation>
        </message>
        <message>
            <source>The filings are being read…</source>
            <translation>正在读取备案…</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>last saved %1</source>
            <translation>最近一次保存 %1</translation>
        </message>
        <message>
            <source>SMS codes and document numbers are not saved</source>
            <translation>短信验证码和证件号码不保存</translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>显示 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>No filing is left. Ctrl+Z takes back the last step; Ctrl+N begins a new filing.</source>
            <translation>看板上已没有备案。按 Ctrl+Z 撤销上一步，按 Ctrl+N 新建核验。</translation>
        </message>
        <message>
            <source>No filing fits the search and the filters. Esc shows all.</source>
            <translation>没有符合搜索和筛选条件的备案。按 Esc 显示全部。</translation>
        </message>
        <message numerus="yes">
            <source>%n selected: %1 and others</source>
            <translation>
                <numerusform>已选 %n 件（%1 等）</numerusform>
            </translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>已选：%1</translation>
        </message>
        <message>
            <source>Beian SMS Verify — %1</source>
            <translation>备案短信核验助手 — %1</translation>
        </message>
    </context>
    <context>
        <name>beian::BusNotifier</name>
        <message>
            <source>Beian SMS Verify</source>
            <translation>备案短信核验助手</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>beian::CalendarTexts</name>
        <message>
            <source>Deadline of the filing SMS (%1)</source>
            <extracomment>the title of an event in a calendar; %1 is a masked mobile number</extracomment>
            <translation>备案短信核验截止（%1）</translation>
        </message>
        <message>
            <source> HK/Macao permits: the number on the back, full-width brackets.</source>
            <translation>港澳通行证填背面号码，括号为全角。</translation>
        </message>
        <message>
            <source>Until %1 (Beijing time) %2 has to verify on the administration&apos;s site; after that the filing goes back to the provider.</source>
            <translation>%2须在北京时间 %1 之前到管局网站完成核验，逾期备案将退回接入服务商。</translation>
        </message>
        <message>
            <source>To type: the code of the SMS, the mobile number, the last six characters of the document number; then the puzzle.</source>
            <translation>填写短信验证码、手机号码、证件号码后 6 位，再完成拼图。</translation>
        </message>
        <message>
            <source>Page: %1</source>
            <translation>网页：%1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: roles, %2: masked mobile number</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Until %1 (Beijing time): code, mobile number and last six of the document on the page of the administration.</source>
            <translation>北京时间 %1 前到管局网页填写验证码、手机号码、证件号码后 6 位。</translation>
        </message>
        <message>
            <source>Verify the filing SMS</source>
            <translation>备案短信核验</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterAnswers</name>
        <message numerus="yes">
            <source>At the center: %n filing(s).</source>
            <translation>
                <numerusform>中心现有 %n 件备案。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What this machine has is offered to it: %n filing(s).</source>
            <translation>
                <numerusform>本机的备案将提供给中心：%n 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) are known there already, and are put together.</source>
            <translation>
                <numerusform>另有 %n 件中心已有，将合并。</numerusform>
            </translation>
        </message>
        <message>
            <source>This machine was in this center before; nothing is there twice.</source>
            <translation>本机曾加入过该中心，不会出现重复。</translation>
        </message>
        <message>
            <source>Every counter of the center sees them. SMS codes and document numbers are never sent.</source>
            <translation>中心的每个服务窗口都能看到这些备案。短信验证码和证件号码从不发送。</translation>
        </message>
        <message>
            <source>Mobile numbers are sent in full where this machine keeps them so, else masked.</source>
            <translation>本机保留完整手机号码时发送完整号码，否则只发送打码后的号码。</translation>
        </message>
        <message>
            <source>Mobile numbers are sent masked.</source>
            <translation>手机号码只以打码形式发送。</translation>
        </message>
        <message numerus="yes">
            <source>Finished filings are removed after %n day(s), as the center has it.</source>
            <translation>
                <numerusform>已结束的备案按中心的规定在 %n 天后删除。</numerusform>
            </translation>
        </message>
        <message>
            <source>The other end of the connection is not proved: the administrator&apos;s file allows that.</source>
            <translation>未验证连接的对方身份：管理员的文件允许这样做。</translation>
        </message>
        <message>
            <source>Join the center?</source>
            <translation>加入协同中心？</translation>
        </message>
        <message>
            <source>Join the center at %1 as “%2”?</source>
            <translation>以“%2”的名称加入位于 %1 的协同中心？</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>暂不加入(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>加入(&amp;J)</translation>
        </message>
        <message>
            <source>With a copy, all filings stay on this machine and go on alone. Without one, they and their traces go from it. The center and the other counters keep them either way.</source>
            <translation>保留副本：所有备案留在本机，今后各自独立。不保留副本：备案及其痕迹从本机删除。无论哪种方式，中心和其他服务窗口的备案都不受影响。</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) have changes that are kept on this machine only: without a copy these are lost.</source>
            <translation>
                <numerusform>%n 件备案有仅保存在本机的改动：不保留副本就会丢失。</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the center?</source>
            <translation>退出协同中心？</translation>
        </message>
        <message>
            <source>Leave the center as “%1”?</source>
            <translation>“%1”要退出协同中心吗？</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>不退出(&amp;S)</translation>
        </message>
        <message>
            <source>Leave &amp;without a copy</source>
            <translation>退出，不保留副本(&amp;W)</translation>
        </message>
        <message>
            <source>Leave with a &amp;copy</source>
            <translation>退出，保留副本(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterCommands</name>
        <message>
            <source>Joins a center: what this folder has is offered to it, and what the center has comes here. Passwords are libpq&apos;s matter: a password file, a service file or a client certificate.</source>
            <translation>加入协同中心：把此文件夹中的备案提供给中心，并取得中心已有的备案。密码由 libpq 处理：密码文件、服务文件或客户端证书。</translation>
        </message>
        <message>
            <source>What to do with it.</source>
            <translation>要执行的操作。</translation>
        </message>
        <message>
            <source>postgresql://user@server/database</source>
            <translation>postgresql://用户@主机/数据库</translation>
        </message>
        <message>
            <source>The name of this counter.</source>
            <translation>本服务窗口的名称。</translation>
        </message>
        <message>
            <source>Joined. Offered to the center: %1 filings; known there already: %2.</source>
            <translation>已加入。提供给中心的备案：%1 个；中心原已有：%2 个。</translation>
        </message>
        <message>
            <source>One full exchange now. Exit code 0: nothing is left to send.</source>
            <translation>立即完整同步一次。退出码 0：没有尚未发送的内容。</translation>
        </message>
        <message>
            <source>Which center this folder has joined, whether it is reached, what is queued, and which counters there are. Nothing is exchanged.</source>
            <translation>此文件夹加入了哪个中心、能否连接、有多少待发送、有哪些服务窗口。不进行同步。</translation>
        </message>
        <message>
            <source>Leaves the center, with a copy of its filings on this machine or without one.</source>
            <translation>退出协同中心，可在本机保留或不保留备案副本。</translation>
        </message>
        <message>
            <source>The filings stay on this machine.</source>
            <translation>备案保留在本机。</translation>
        </message>
        <message>
            <source>The filings and their traces go.</source>
            <translation>删除备案及其痕迹。</translation>
        </message>
        <message>
            <source>Also where something is not with the center yet, and is lost with --no-copy.</source>
            <translation>即使有内容尚未送达中心也执行；与 --no-copy 合用时，这些内容会丢失。</translation>
        </message>
        <message>
            <source>leave takes --copy or --no-copy</source>
            <translation>leave 需要 --copy 或 --no-copy</translation>
        </message>
        <message>
            <source>Left the center.</source>
            <translation>已退出协同中心。</translation>
        </message>
        <message>
            <source>Several counters, one board: a center is a database of PostgreSQL. Each part has a --help of its own.</source>
            <translation>多个服务窗口，共用一个看板：协同中心是一个 PostgreSQL 数据库。每个子命令都有自己的 --help。</translation>
        </message>
        <message>
            <source>center takes init, check, join, sync, status or leave</source>
            <translation>center 需要 init、check、join、sync、status 或 leave</translation>
        </message>
        <message>
            <source>For the owner of a database of PostgreSQL 13 or newer: makes the tables of a center in it, and the role beian_counter that counters log in with. What is there already is brought up to date and keeps its data.</source>
            <translation>供 PostgreSQL 13 或更新版本数据库的所有者使用：在其中建立协同中心的表，以及服务窗口登录所用的角色 beian_counter。已有的会更新，数据不变。</translation>
        </message>
        <message>
            <source>The center is made. Give each counter a login: CREATE ROLE counter1 LOGIN IN ROLE beian_counter</source>
            <translation>协同中心已建立。请为每个服务窗口建立登录角色：CREATE ROLE counter1 LOGIN IN ROLE beian_counter</translation>
        </message>
        <message>
            <source>The center was there; its functions and rights are up to date.</source>
            <translation>协同中心原已存在；其函数和权限已是最新。</translation>
        </message>
        <message>
            <source>Is there a center at this address that can be joined? Nothing is changed. Exit code 1: no, and why.</source>
            <translation>此地址是否有可以加入的协同中心？不做任何更改。退出码 1：没有，并说明原因。</translation>
        </message>
        <message>
            <source>There is a center with %1 filings. This folder would offer it %2; %3 are known there already.</source>
            <translation>这里有一个协同中心，备案 %1 个。此文件夹将提供 %2 个；中心已有其中 %3 个。</translation>
        </message>
        <message>
            <source>This folder has not joined a center.</source>
            <translation>此文件夹尚未加入协同中心。</translation>
        </message>
        <message>
            <source>Counter “%1” of the center %2.</source>
            <translation>协同中心 %2 的服务窗口“%1”。</translation>
        </message>
        <message numerus="yes">
            <source>Kept on this machine and not yet with the center: %n filing(s).</source>
            <translation>
                <numerusform>已保存在本机、尚未送达中心：%n 个备案。</numerusform>
            </translation>
        </message>
        <message>
            <source>With the center since %1.</source>
            <translation>%1 已送达中心。</translation>
        </message>
        <message>
            <source>Nothing is left to send.</source>
            <translation>没有尚未发送的内容。</translation>
        </message>
        <message>
            <source>The other end of the connection is not proved: the administrator&apos;s file allows that.</source>
            <translation>未验证连接的对方身份：管理员的文件允许如此。</translation>
        </message>
        <message>
            <source>Revision %1.</source>
            <translation>修订号 %1。</translation>
        </message>
        <message>
            <source>%1: connected</source>
            <translation>%1：已连接</translation>
        </message>
        <message>
            <source>%1: not connected</source>
            <translation>%1：未连接</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterErrorTexts</name>
        <message>
            <source>What you do meanwhile is kept on this machine and sent by itself.</source>
            <translation>这期间的操作会保存在本机，之后自动发送。</translation>
        </message>
        <message>
            <source>Tell the administrator of the center.</source>
            <translation>请告知协同中心的管理员。</translation>
        </message>
        <message>
            <source>The driver for PostgreSQL is missing, so no center can be reached.</source>
            <translation>缺少 PostgreSQL 驱动，无法连接协同中心。</translation>
        </message>
        <message>
            <source>Install it: on Debian, Ubuntu, UOS and Kylin the package libqt6sql6-psql.</source>
            <translation>请安装驱动：在 Debian、Ubuntu、统信 UOS 和麒麟上是 libqt6sql6-psql 软件包。</translation>
        </message>
        <message>
            <source>The address of the center is not understood at “%1”.</source>
            <translation>无法理解协同中心地址中的“%1”。</translation>
        </message>
        <message>
            <source>Write it as postgresql://user@server/database.</source>
            <translation>请写成 postgresql://用户@主机/数据库 的形式。</translation>
        </message>
        <message>
            <source>There is a password in the address of the center; it was not kept.</source>
            <translation>协同中心的地址中含有密码；密码未保存。</translation>
        </message>
        <message>
            <source>Leave it out and put it where libpq looks for it: in the file ~/.pgpass (on Windows %APPDATA%\postgresql\pgpass.conf) that only you can read, in a service file, or use a client certificate.</source>
            <translation>请去掉密码，改放在 libpq 会查找的地方：只有您能读取的 ~/.pgpass 文件（Windows 上为 %APPDATA%\postgresql\pgpass.conf）、服务文件，或使用客户端证书。</translation>
        </message>
        <message>
            <source>The address asks for %1, with which the other end of the connection is not proved.</source>
            <translation>地址中要求 %1，这样无法验证连接的对方身份。</translation>
        </message>
        <message>
            <source>Leave it out, or have the administrator&apos;s file allow it with center/unverified.</source>
            <translation>请去掉它，或由管理员的文件用 center/unverified 允许。</translation>
        </message>
        <message>
            <source>A center needs the name of this counter, of at most 60 characters.</source>
            <translation>协同中心需要本服务窗口的名称，最多 60 个字符。</translation>
        </message>
        <message>
            <source>Name it as the others know it, such as 三号窗口.</source>
            <translation>请使用其他人熟悉的名称，例如“三号窗口”。</translation>
        </message>
        <message>
            <source>The center at %1 is not reached.</source>
            <translation>无法连接 %1 的协同中心。</translation>
        </message>
        <message>
            <source>Check the network and whether the server runs.</source>
            <translation>请检查网络，并确认服务器正在运行。</translation>
        </message>
        <message>
            <source>The connection to the center at %1 was cut.</source>
            <translation>与 %1 的协同中心的连接已中断。</translation>
        </message>
        <message>
            <source>The center at %1 is just starting or stopping.</source>
            <translation>%1 的协同中心正在启动或停止。</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <translation>请稍候。</translation>
        </message>
        <message>
            <source>The center at %1 has no connection left.</source>
            <translation>%1 的协同中心已没有空闲的连接。</translation>
        </message>
        <message>
            <source>Wait a moment; if it stays so, the administrator raises max_connections.</source>
            <translation>请稍候；如果一直如此，请管理员调高 max_connections。</translation>
        </message>
        <message>
            <source>The center at %1 can only be read at the moment.</source>
            <translation>%1 的协同中心目前只能读取。</translation>
        </message>
        <message>
            <source>It is a copy of the real one, or was set so: name the other server in the address, too, or tell the administrator of the center.</source>
            <translation>它是备用副本，或被设成了只读：请在地址中同时写上另一台主机，或告知协同中心的管理员。</translation>
        </message>
        <message>
            <source>The disk of the center at %1 is full.</source>
            <translation>%1 的协同中心磁盘已满。</translation>
        </message>
        <message>
            <source>The center answered with an error that is not known here (SQLSTATE %1).</source>
            <translation>协同中心返回了未知错误（SQLSTATE %1）。</translation>
        </message>
        <message>
            <source>The center at %1 refuses this login: user, password or the place it comes from.</source>
            <translation>%1 的协同中心拒绝了登录：用户、密码或来源有误。</translation>
        </message>
        <message>
            <source>Check the user in the address and the password in the password file.</source>
            <translation>请检查地址中的用户和密码文件中的密码。</translation>
        </message>
        <message>
            <source>The center at %1 wants a password, and none was found.</source>
            <translation>%1 的协同中心要求密码，但没有找到。</translation>
        </message>
        <message>
            <source>Put it into the file ~/.pgpass (on Windows %APPDATA%\postgresql\pgpass.conf) that only you can read (0600), or into a service file.</source>
            <translation>请写入只有您能读取（0600）的 ~/.pgpass 文件（Windows 上为 %APPDATA%\postgresql\pgpass.conf），或写入服务文件。</translation>
        </message>
        <message>
            <source>The server at %1 has no such database.</source>
            <translation>%1 的服务器上没有这个数据库。</translation>
        </message>
        <message>
            <source>Check the name behind the last stroke of the address.</source>
            <translation>请检查地址中最后一个斜杠后的名称。</translation>
        </message>
        <message>
            <source>The server at %1 has no TLS, without which nobody knows who reads along.</source>
            <translation>%1 的服务器未启用 TLS，通信内容可能被他人读取。</translation>
        </message>
        <message>
            <source>The certificate of the center at %1 is not one that this machine trusts, or is for another name.</source>
            <translation>%1 的协同中心的证书不受本机信任，或证书中的名称不符。</translation>
        </message>
        <message>
            <source>Put the certificate of the issuer into ~/.postgresql/root.crt (on Windows %APPDATA%\postgresql\root.crt), and use the name in the certificate.</source>
            <translation>请把签发者的证书放到 ~/.postgresql/root.crt（Windows 上为 %APPDATA%\postgresql\root.crt），并使用证书中的名称。</translation>
        </message>
        <message>
            <source>The certificate of the center was valid until %1.</source>
            <translation>协同中心的证书已于 %1 到期。</translation>
        </message>
        <message>
            <source>The administrator of the center has to renew it; if the date of this machine is wrong, set it.</source>
            <translation>需要协同中心的管理员更新证书；如果本机日期有误，请校正。</translation>
        </message>
        <message>
            <source>The database at %1 is no center yet.</source>
            <translation>%1 的数据库还不是协同中心。</translation>
        </message>
        <message>
            <source>Its owner makes one of it: beian-sms-verify center init with the address.</source>
            <translation>请由数据库的所有者建立：beian-sms-verify center init 加上地址。</translation>
        </message>
        <message>
            <source>This login may not use the center at %1.</source>
            <translation>此登录角色无权使用 %1 的协同中心。</translation>
        </message>
        <message>
            <source>The owner gives it the role: GRANT beian_counter TO the login.</source>
            <translation>请由所有者授予角色：GRANT beian_counter TO 登录角色。</translation>
        </message>
        <message>
            <source>The center at %1 was made by an older version of this program.</source>
            <translation>%1 的协同中心由本程序的旧版本建立。</translation>
        </message>
        <message>
            <source>Its owner brings it up to date: beian-sms-verify center init.</source>
            <translation>请由所有者更新：beian-sms-verify center init。</translation>
        </message>
        <message>
            <source>The center at %1 was made by a newer version of this program.</source>
            <translation>%1 的协同中心由本程序的新版本建立。</translation>
        </message>
        <message>
            <source>Install that version or a later one on this machine.</source>
            <translation>请在本机安装该版本或更新的版本。</translation>
        </message>
        <message>
            <source>At %1 there is another center than the one that was joined.</source>
            <translation>%1 上的协同中心不是之前加入的那一个。</translation>
        </message>
        <message>
            <source>Check the address; to change over, leave with a copy and join again.</source>
            <translation>请检查地址；如需更换，请保留副本退出后重新加入。</translation>
        </message>
        <message>
            <source>The center at %1 knows less than this machine: it was restored from an older backup.</source>
            <translation>%1 的协同中心比本机的数据旧：它是从较早的备份恢复的。</translation>
        </message>
        <message>
            <source>Leave with a copy and join again: what this machine has is offered, and nothing counts twice.</source>
            <translation>请保留副本退出后重新加入：本机已有的会提供给中心，不会重复计数。</translation>
        </message>
        <message>
            <source>A filing of the center cannot be read here: %1.</source>
            <translation>无法读取协同中心的一个备案：%1。</translation>
        </message>
        <message>
            <source>Install the newest version; if it stays so, tell the administrator of the center.</source>
            <translation>请安装最新版本；如果仍然如此，请告知协同中心的管理员。</translation>
        </message>
        <message>
            <source>The center does not know this machine as “%1” any longer: another machine took the name, or the login is another one.</source>
            <translation>协同中心不再把本机认作“%1”：名称已被另一台机器使用，或登录角色已更换。</translation>
        </message>
        <message>
            <source>Leave with a copy and join again.</source>
            <translation>请保留副本退出后重新加入。</translation>
        </message>
        <message>
            <source>A counter “%1” is connected to the center right now.</source>
            <translation>名为“%1”的服务窗口正连接着协同中心。</translation>
        </message>
        <message>
            <source>Choose another name for this one.</source>
            <translation>请为本服务窗口另取名称。</translation>
        </message>
        <message>
            <source>This folder has not joined a center.</source>
            <translation>此文件夹尚未加入协同中心。</translation>
        </message>
        <message>
            <source>Join one first: beian-sms-verify center join.</source>
            <translation>请先加入：beian-sms-verify center join。</translation>
        </message>
        <message>
            <source>This folder has joined a center already, as “%1”.</source>
            <translation>此文件夹已作为“%1”加入协同中心。</translation>
        </message>
        <message>
            <source>Leave that one first.</source>
            <translation>请先退出。</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterFields</name>
        <message>
            <source>&amp;Address of the center</source>
            <translation>协同中心的地址(&amp;A)</translation>
        </message>
        <message>
            <source>The administrator of the center names it. Never write a password into it: that stands in the password file of PostgreSQL (~/.pgpass), in a service file, or a certificate takes its place.</source>
            <translation>由协同中心的管理员提供。切勿在地址中写密码：密码放在 PostgreSQL 的密码文件（~/.pgpass）或服务文件中，或改用证书。</translation>
        </message>
        <message>
            <source>&amp;Name of this counter</source>
            <translation>本服务窗口的名称(&amp;N)</translation>
        </message>
        <message>
            <source>As the others know it; each counter has its own.</source>
            <translation>其他人熟悉的名称；每个服务窗口各用一个。</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterLine</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>What to do…</source>
            <translation>如何处理…</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterPage</name>
        <message>
            <source>Center</source>
            <translation>协同中心</translation>
        </message>
        <message>
            <source>Several counters share one board: each machine keeps its own file, and a database of PostgreSQL, the center, keeps them together.</source>
            <translation>多个服务窗口共用一个看板：每台机器保留自己的文件，由一个 PostgreSQL 数据库（协同中心）保持一致。</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>测试(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Join…</source>
            <translation>加入(&amp;J)…</translation>
        </message>
        <message>
            <source>E&amp;xchange now</source>
            <translation>立即同步(&amp;X)</translation>
        </message>
        <message>
            <source>Lea&amp;ve the center…</source>
            <translation>退出协同中心(&amp;V)…</translation>
        </message>
        <message>
            <source>This machine has joined the center</source>
            <translation>本机已加入协同中心</translation>
        </message>
        <message>
            <source>What it has is on its way there; the board says when it is.</source>
            <translation>本机的备案正在同步；完成后看板上会显示。</translation>
        </message>
        <message>
            <source>The center is being asked…</source>
            <translation>正在询问协同中心…</translation>
        </message>
        <message>
            <source>Joining the center…</source>
            <translation>正在加入协同中心…</translation>
        </message>
        <message>
            <source>Leaving the center…</source>
            <translation>正在退出协同中心…</translation>
        </message>
        <message>
            <source>The center can be joined</source>
            <translation>可以加入该协同中心</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterTexts</name>
        <message>
            <source>connecting to the center…</source>
            <translation>正在连接中心…</translation>
        </message>
        <message>
            <source>the center is not reached</source>
            <translation>连接不上中心</translation>
        </message>
        <message numerus="yes">
            <source>%n other counter(s) connected</source>
            <translation>
                <numerusform>另有 %n 个服务窗口在线</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is working on it</source>
            <translation>%1正在办理</translation>
        </message>
        <message>
            <source>no responsible counter</source>
            <translation>没有负责的服务窗口</translation>
        </message>
        <message>
            <source>responsible counter: %1</source>
            <translation>负责的服务窗口：%1</translation>
        </message>
        <message>
            <source>Something that was entered did not stay, since another counter entered something else: the history says what</source>
            <translation>有一项录入因其他服务窗口的录入而未保留，详见历史</translation>
        </message>
        <message numerus="yes">
            <source>Kept on this machine only: %n filing(s)</source>
            <translation>
                <numerusform>仅保存在本机：%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>the others with the center since %1</source>
            <translation>其余已同步到中心：%1</translation>
        </message>
        <message>
            <source>With the center since %1</source>
            <translation>已同步到中心：%1</translation>
        </message>
        <message>
            <source>the other end of the connection is not proved (allowed by the administrator)</source>
            <translation>未验证连接的对方身份（管理员允许）</translation>
        </message>
        <message>
            <source>no other counter connected</source>
            <translation>没有其他服务窗口在线</translation>
        </message>
        <message>
            <source>Nothing is left to send</source>
            <translation>没有待同步的备案</translation>
        </message>
    </context>
    <context>
        <name>beian::ClipboardOffer</name>
        <message>
            <source>The clipboard holds a verification SMS.</source>
            <translation>剪贴板中有一条核验短信。</translation>
        </message>
        <message>
            <source>Use it for: %1 %2</source>
            <translation>用于%1 %2</translation>
        </message>
    </context>
    <context>
        <name>beian::CloseQuestion</name>
        <message>
            <source>Close?</source>
            <translation>关闭窗口？</translation>
        </message>
        <message>
            <source>What shall closing the window do?</source>
            <translation>点“关闭”时，程序应该怎样做？</translation>
        </message>
        <message>
            <source>This desktop has no tray. Minimised, the program still reminds you of deadlines; once it has quit, it does not. This is asked once; the settings have it under “Window”.</source>
            <translation>此桌面没有托盘。最小化后程序仍会提醒到期时间；退出后不再提醒。只询问这一次，以后可在设置的“外观与启动”中更改。</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Keep running, minimised</source>
            <translation>最小化，继续提醒(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>beian::ClosingQuestion</name>
        <message>
            <source>“Keep and close” leaves it on the board as a to-do. “Discard” takes it off the board; Undo (Ctrl+Z) there brings it back, for a day also after a restart.</source>
            <translation>选“保存并关闭”，它作为待办留在看板上。选“放弃”，它会从看板上移除；在看板上按“撤销”（Ctrl+Z）即可找回，一天之内重新启动程序后也可以。</translation>
        </message>
        <message>
            <source>“Keep and close” leaves it on the board as it is now. “Discard these changes” makes it what it was when it was opened; Undo (Ctrl+Z) on the board brings the changes back, until the program ends.</source>
            <translation>选“保存并关闭”，它按现在的内容留在看板上。选“放弃本次修改”，它恢复为打开时的样子；程序退出前，在看板上按“撤销”（Ctrl+Z）即可找回这些改动。</translation>
        </message>
        <message>
            <source>Close?</source>
            <translation>关闭？</translation>
        </message>
        <message>
            <source>Close this filing for now?</source>
            <translation>先关闭这件备案？</translation>
        </message>
        <message>
            <source>Codes and document numbers are kept in memory only and must be typed again; mobile numbers are kept in full.</source>
            <translation>验证码和证件号码只保存在内存中，之后须重新填写；手机号码完整保存。</translation>
        </message>
        <message>
            <source>Codes, document numbers and full mobile numbers are kept in memory only and must be typed again; of a mobile number the mask is kept.</source>
            <translation>验证码、证件号码和完整手机号码只保存在内存中，之后须重新填写；手机号码只保留掩码。</translation>
        </message>
        <message>
            <source>It stays on the board as a to-do: an SMS came. To take it off, remove it there.</source>
            <translation>它作为待办留在看板上：已收到短信。如需去掉，请在看板上移除。</translation>
        </message>
        <message>
            <source>It stays on the board as a to-do: the site answered, or an SMS was resent. To take it off, remove it there.</source>
            <translation>它作为待办留在看板上：网站已有答复，或已申请重发短信。如需去掉，请在看板上移除。</translation>
        </message>
        <message>
            <source>&amp;Discard these changes</source>
            <translation>放弃本次修改(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>放弃(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Go on with it</source>
            <translation>继续填写(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Keep and close</source>
            <translation>保存并关闭(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>beian::CodeSection</name>
        <message>
            <source>Copy the code</source>
            <translation>复制验证码</translation>
        </message>
        <message>
            <source>6 digits, or paste it here</source>
            <translation>6 位数字，或在此粘贴</translation>
        </message>
        <message>
            <source>SMS code, or the whole SMS</source>
            <translation>短信验证码，或粘贴整条短信</translation>
        </message>
        <message>
            <source>Only 5 of 6 digits. Is a zero in front missing?</source>
            <translation>只有 5 位，应为 6 位：是否漏了开头的 0？</translation>
        </message>
        <message>
            <source>Copying waits: compare the three inputs first, on the page “Verify”.</source>
            <translation>暂不能复制：请先在“前往核验”页逐项核对三项。</translation>
        </message>
        <message>
            <source>It can be copied once its six digits are there.</source>
            <translation>填满 6 位数字后才能复制。</translation>
        </message>
    </context>
    <context>
        <name>beian::CompanionValues</name>
        <message>
            <source>SMS code</source>
            <translation>短信验证码</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>Last six</source>
            <translation>证件号码后 6 位</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>复制：%1</translation>
        </message>
        <message>
            <source>To copy</source>
            <translation>可复制的内容</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>未填写</translation>
        </message>
    </context>
    <context>
        <name>beian::CompanionWindow</name>
        <message>
            <source>On top</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Previous person</source>
            <translation>上一位</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>下一位</translation>
        </message>
        <message>
            <source>Stay on top of other windows</source>
            <translation>置顶：始终显示在其他窗口之上</translation>
        </message>
        <message>
            <source>Back to the wizard</source>
            <translation>返回向导</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>Deadline %1 (Beijing time)</source>
            <translation>截止 %1（北京时间）</translation>
        </message>
        <message>
            <source>No SMS yet</source>
            <translation>尚未收到短信</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>One input is left: go back to the wizard and compare all three.</source>
            <translation>只剩 1 次输入机会：请返回向导，逐项核对三项信息。</translation>
        </message>
        <message>
            <source>What is copied is cleared from the clipboard after 60 seconds.</source>
            <translation>复制后 60 秒清除剪贴板。</translation>
        </message>
        <message>
            <source>Note the site&apos;s message…</source>
            <translation>登记网站提示…</translation>
        </message>
        <message>
            <source>Note as verified</source>
            <translation>登记为已核验</translation>
        </message>
        <message>
            <source>Small window — %1</source>
            <translation>随身小窗 — %1</translation>
        </message>
        <message>
            <source>Show how to resend</source>
            <translation>查看重发步骤</translation>
        </message>
        <message>
            <source>No number is left in this filing.</source>
            <translation>这件备案已没有手机号码。</translation>
        </message>
    </context>
    <context>
        <name>beian::ComparePanel</name>
        <message>
            <source>I have compared all three</source>
            <translation>已逐项核对三项</translation>
        </message>
        <message>
            <source>SMS code</source>
            <translation>短信验证码</translation>
        </message>
        <message>
            <source>The newest SMS on this very phone?</source>
            <translation>是否为这部手机上最新的一条短信？</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>Contact 1, as it was filed?</source>
            <translation>是否与备案填写的联系方式 1 一致？</translation>
        </message>
        <message>
            <source>Last six</source>
            <translation>证件号码后 6 位</translation>
        </message>
        <message>
            <source>Of the document as filed: %1?</source>
            <translation>备案填写的证件：%1？</translation>
        </message>
        <message>
            <source>%1: stop, %2</source>
            <translation>%1：请先停下，%2</translation>
        </message>
        <message>
            <source>Another one sends the filing back. Compare all three, ask the provider what was filed; copying waits.</source>
            <translation>再输错一次，备案将被退回。请逐项核对，并向接入服务商核实备案填写的手机号码和证件。确认核对后才能继续复制。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Compare the three inputs before the next attempt.</source>
            <translation>再次提交前，请逐项核对三项信息。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo: what the site said</source>
            <translation>撤销“网站提示”</translation>
        </message>
    </context>
    <context>
        <name>beian::ControlNames</name>
        <message>
            <source>Empty the field</source>
            <translation>清空</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>beian::CopyErrorTexts</name>
        <message>
            <source>A copy cannot lie among the kept filings themselves: %1.</source>
            <translation>副本不能放在备案数据自身的文件夹中：%1。</translation>
        </message>
        <message>
            <source>Choose another folder, best on another disk.</source>
            <translation>请选择其他文件夹，最好在另一块磁盘上。</translation>
        </message>
        <message>
            <source>Something else has this name, or belongs to it: %1.</source>
            <translation>此名称已被其他内容占用：%1。</translation>
        </message>
        <message>
            <source>Choose another name for the copy.</source>
            <translation>请为副本另选一个名称。</translation>
        </message>
        <message>
            <source>There is no space left for the copy %1.</source>
            <translation>磁盘空间不足，无法保存副本 %1。</translation>
        </message>
        <message>
            <source>Make room there, or choose another disk.</source>
            <translation>请在该磁盘上腾出空间，或选择其他磁盘。</translation>
        </message>
        <message>
            <source>The copy %1 cannot be written: its folder is read-only.</source>
            <translation>无法写入副本 %1：所在文件夹为只读。</translation>
        </message>
        <message>
            <source>Choose a folder where you may write; a stick can have a switch against writing.</source>
            <translation>请选择有写入权限的文件夹；如使用 U 盘，请检查写保护开关。</translation>
        </message>
        <message>
            <source>The folder of the copy is not there, or no longer: %1.</source>
            <translation>副本所在的文件夹不存在或已断开：%1。</translation>
        </message>
        <message>
            <source>Connect the disk or stick again, or choose another folder.</source>
            <translation>请重新连接磁盘或 U 盘，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>What was written as %1 cannot be read back; no copy was kept there.</source>
            <translation>写入 %1 的内容无法正确读回，未在该处保留副本。</translation>
        </message>
        <message>
            <source>Save the copy on another disk; this one may be faulty.</source>
            <translation>请将副本保存到其他磁盘；当前磁盘可能有故障。</translation>
        </message>
        <message>
            <source>%1 is no copy of kept filings.</source>
            <translation>%1 不是本程序的备案副本。</translation>
        </message>
        <message>
            <source>Choose a file that this program saved as a copy, or one of its backups.</source>
            <translation>请选择本程序另存的副本，或每日备份中的文件。</translation>
        </message>
        <message>
            <source>The copy %1 is damaged; nothing was changed.</source>
            <translation>副本 %1 已损坏；现有内容未作任何改动。</translation>
        </message>
        <message>
            <source>Choose another copy, or one of the daily backups.</source>
            <translation>请选择其他副本，或每日备份中的文件。</translation>
        </message>
        <message>
            <source>%1 is the file that is open now.</source>
            <translation>%1 就是当前正在使用的文件。</translation>
        </message>
        <message>
            <source>Choose a copy of it, or one of the daily backups.</source>
            <translation>请选择它的副本，或每日备份中的文件。</translation>
        </message>
    </context>
    <context>
        <name>beian::CopySection</name>
        <message>
            <source>Copies and backups (%1)</source>
            <translation>副本与备份 (%1)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) of the copy are finished for longer than the settings keep them, and are removed again.</source>
            <translation>
                <numerusform>副本中有 %n 件备案的完成时间已超过设置的保留期限，恢复后会被清理。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sa&amp;ve a copy…</source>
            <translation>另存一份(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Take one back…</source>
            <translation>从备份恢复(&amp;T)…</translation>
        </message>
        <message>
            <source>Copies of the filings</source>
            <translation>备案的副本</translation>
        </message>
        <message>
            <source>The program makes a backup every day, in the folder “backups” beside the filings; seven stay. A copy of your own can lie on another disk.</source>
            <translation>程序每天自动备份到备案旁的“backups”文件夹，保留七份；您也可以另存一份到其他磁盘。</translation>
        </message>
        <message>
            <source>The copy was saved</source>
            <translation>副本已保存</translation>
        </message>
        <message>
            <source>The copy was taken back; the board shows it</source>
            <translation>已从副本恢复，看板显示的就是副本内容</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存一份</translation>
        </message>
        <message>
            <source>Copy of the filings %1</source>
            <translation>备案副本 %1</translation>
        </message>
        <message>
            <source>The copy is being saved…</source>
            <translation>正在保存副本…</translation>
        </message>
        <message>
            <source>Take a copy back</source>
            <translation>从备份恢复</translation>
        </message>
        <message>
            <source>The copy is being checked…</source>
            <translation>正在检查副本…</translation>
        </message>
        <message>
            <source>Take back %1?</source>
            <translation>要恢复 %1 吗？</translation>
        </message>
        <message>
            <source>&amp;Leave it</source>
            <translation>不恢复(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Take it back</source>
            <translation>恢复(&amp;T)</translation>
        </message>
        <message>
            <source>The copy is being taken back…</source>
            <translation>正在恢复…</translation>
        </message>
        <message numerus="yes">
            <source>In the copy: %n filing(s)</source>
            <translation>
                <numerusform>副本中：%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Newest entry: %1</source>
            <translation>最新记录：%1</translation>
        </message>
        <message numerus="yes">
            <source>Kept now: %n filing(s)</source>
            <translation>
                <numerusform>现有：%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>What is kept now is set aside, and the board offers what the copy lacks of it. Filings that are open in a window stay as they are.</source>
            <translation>现有备案会另行保存，其中副本没有的内容，看板会提示取回。已在窗口中打开的备案保持不变。</translation>
        </message>
        <message>
            <source>What was kept before is set aside. The board offers what the copy lacks of it.</source>
            <translation>原有备案已另行保存，其中副本没有的内容，看板会提示取回。</translation>
        </message>
    </context>
    <context>
        <name>beian::CountdownRing</name>
        <message>
            <source>Waiting</source>
            <translation>等待短信</translation>
        </message>
        <message>
            <source>about 5 minutes</source>
            <translation>约 5 分钟内到达</translation>
        </message>
        <message>
            <source>left</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核验</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>submit again</source>
            <translation>需重新提交</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>核验未通过</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>beian::CounterSetup</name>
        <message>
            <source>Set up a counter</source>
            <translation>服务窗口首次设置</translation>
        </message>
        <message>
            <source>N&amp;ot now</source>
            <translation>以后再说(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>完成(&amp;D)</translation>
        </message>
        <message>
            <source>Switch counter &amp;mode on</source>
            <translation>开启服务窗口模式(&amp;M)</translation>
        </message>
        <message>
            <source>Counter mode is on: the administrator has set it.</source>
            <translation>服务窗口模式已开启：由管理员设置。</translation>
        </message>
        <message>
            <source>Counter mode is off: the administrator has set it.</source>
            <translation>服务窗口模式未开启：由管理员设置。</translation>
        </message>
        <message>
            <source>Counter mode is on.</source>
            <translation>服务窗口模式已开启。</translation>
        </message>
        <message>
            <source>Counter mode chooses province and last type beforehand; when nobody is there, private fields are wiped and names masked.</source>
            <translation>服务窗口模式会预选省市和上次的备案类型；无人操作时清除私密内容并遮盖姓名。</translation>
        </message>
    </context>
    <context>
        <name>beian::Curtain</name>
        <message>
            <source>Covered, since nobody was here.</source>
            <translation>因无人操作，已隐去内容。</translation>
        </message>
        <message>
            <source>Show this window</source>
            <translation>显示此窗口</translation>
        </message>
    </context>
    <context>
        <name>beian::DataPage</name>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Where filings are kept on this machine. Nothing is sent anywhere.</source>
            <translation>备案在本机的保存位置。不向任何地方发送。</translation>
        </message>
        <message>
            <source>File of the settings</source>
            <translation>设置文件</translation>
        </message>
        <message>
            <source>Folder of the filings</source>
            <translation>备案文件夹</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>打开文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>更改(&amp;H)…</translation>
        </message>
        <message>
            <source>Given at the start with --data; it cannot be changed here.</source>
            <translation>启动时由 --data 指定，此处不能更改。</translation>
        </message>
        <message>
            <source>Set by the administrator; it cannot be changed here.</source>
            <translation>由管理员设定，此处不能更改。</translation>
        </message>
        <message>
            <source>Beside the program, since it is portable; it cannot be changed here.</source>
            <translation>便携模式，保存在程序旁边，此处不能更改。</translation>
        </message>
        <message>
            <source>Chosen on this page. Default: the system&apos;s place for data of programs.</source>
            <translation>在本页选定。默认：系统规定的程序数据位置。</translation>
        </message>
        <message>
            <source>Default: the system&apos;s place for data of programs.</source>
            <translation>默认：系统规定的程序数据位置。</translation>
        </message>
        <message>
            <source>the system&apos;s place</source>
            <translation>系统规定的位置</translation>
        </message>
        <message>
            <source>From the next start on: %1</source>
            <translation>下次启动起：%1</translation>
        </message>
        <message>
            <source>Filings that were kept so far stay in the folder above.</source>
            <translation>此前保存的备案仍留在上面的文件夹。</translation>
        </message>
    </context>
    <context>
        <name>beian::DateField</name>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>上个月</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>下个月</translation>
        </message>
        <message>
            <source>Choose the month</source>
            <translation>选择月份</translation>
        </message>
        <message>
            <source>Choose the year</source>
            <translation>选择年份</translation>
        </message>
    </context>
    <context>
        <name>beian::DelayQuestion</name>
        <message>
            <source>More than 30 minutes after the notice</source>
            <translation>比通知晚 30 分钟以上</translation>
        </message>
        <message>
            <source>Is this the first SMS, or one that was resent? A resend is not known to move the deadline: then it counts from when the first should have come.</source>
            <translation>这是第一条短信，还是重发的？没有资料说明重发会顺延截止时间：若是重发的，从第一条应到达时起算。</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>第一条</translation>
        </message>
        <message>
            <source>A resent one; the first never came</source>
            <translation>重发的，第一条没收到</translation>
        </message>
    </context>
    <context>
        <name>beian::DonePage</name>
        <message>
            <source>Everything is verified</source>
            <translation>全部核验完成</translation>
        </message>
        <message>
            <source>The filing now goes to the administration&apos;s review.</source>
            <translation>备案申请将进入管局审核。</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>The administration&apos;s review takes 1 to 20 working days. No SMS tells of the success, and the provider&apos;s console can still say “to verify” for up to 24 hours.</source>
            <translation>管局审核需 1～20 个工作日。核验成功不会有短信通知；接入服务商控制台可能在 24 小时内仍显示“待核验”。</translation>
        </message>
        <message>
            <source>verified %1 (Beijing time)</source>
            <translation>%1 已核验（北京时间）</translation>
        </message>
        <message>
            <source>Verified numbers</source>
            <translation>已核验的手机号码</translation>
        </message>
    </context>
    <context>
        <name>beian::ErrorTexts</name>
        <message>
            <source>The rule file %1 is missing.</source>
            <translation>缺少规则文件 %1。</translation>
        </message>
        <message>
            <source>Install the program again; your own data is not touched by that.</source>
            <translation>请重新安装本程序，您的数据不受影响。</translation>
        </message>
        <message>
            <source>A rule file is damaged: %1.</source>
            <translation>规则文件已损坏：%1。</translation>
        </message>
        <message>
            <source>The command was not understood: %1.</source>
            <translation>无法理解该命令：%1。</translation>
        </message>
        <message>
            <source>See --help for the commands and their options.</source>
            <translation>命令和选项见 --help。</translation>
        </message>
        <message>
            <source>There is no province named “%1”.</source>
            <translation>没有名为“%1”的省市。</translation>
        </message>
        <message>
            <source>Give its name, abbreviation, pinyin or initials, such as 浙江, 浙, zhejiang or zj.</source>
            <translation>请用名称、简称、拼音或首字母，如 浙江、浙、zhejiang、zj。</translation>
        </message>
        <message>
            <source>Several provinces fit: %1.</source>
            <translation>有多个省市符合：%1。</translation>
        </message>
        <message>
            <source>Name one of them.</source>
            <translation>请指明其中一个。</translation>
        </message>
        <message>
            <source>There is no filing type “%1”.</source>
            <translation>没有备案类型“%1”。</translation>
        </message>
        <message>
            <source>A change needs to say what was changed.</source>
            <translation>变更备案须指明变更内容。</translation>
        </message>
        <message>
            <source>A cancellation needs to say what is cancelled.</source>
            <translation>注销备案须指明注销内容。</translation>
        </message>
        <message>
            <source>There is no document kind “%1”.</source>
            <translation>没有证件类型“%1”。</translation>
        </message>
        <message>
            <source>Use id-card, passport, hk-macau-permit, hmt-residence, taiwan-permit, foreigner-card, officer or other.</source>
            <translation>可用 id-card、passport、hk-macau-permit、hmt-residence、taiwan-permit、foreigner-card、officer、other。</translation>
        </message>
        <message>
            <source>There is no carrier “%1”.</source>
            <translation>没有运营商“%1”。</translation>
        </message>
        <message>
            <source>Use telecom, unicom, mobile, broadnet or virtual.</source>
            <translation>可用 telecom、unicom、mobile、broadnet、virtual。</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>无法读取文件 %1。</translation>
        </message>
        <message>
            <source>Check its name and that you may read it.</source>
            <translation>请检查文件名和读取权限。</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>无法写入文件 %1。</translation>
        </message>
        <message>
            <source>Check the folder, the space on the disk and that you may write there.</source>
            <translation>请检查文件夹、磁盘空间和写入权限。</translation>
        </message>
        <message>
            <source>The tour could not go on at: %1.</source>
            <translation>演示在此处无法继续：%1。</translation>
        </message>
        <message>
            <source>Please report this with the version of the program.</source>
            <translation>请连同程序版本一并反馈。</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>“%1”不是日期。</translation>
        </message>
        <message>
            <source>Write the day on which the provider handed the filing to the administration.</source>
            <translation>请填写接入服务商把备案提交给管局的日期。</translation>
        </message>
        <message>
            <source>%1 is before %2, when the rules for filings came into force.</source>
            <translation>%1 早于 %2，当时备案规定尚未施行。</translation>
        </message>
        <message>
            <source>%1 is still to come.</source>
            <translation>%1 还没有到。</translation>
        </message>
        <message>
            <source>Write year, month and day, such as 2018-09-12.</source>
            <translation>请写年月日，如 2018-09-12。</translation>
        </message>
        <message>
            <source>“%1” is not a time.</source>
            <translation>“%1”不是时间。</translation>
        </message>
        <message>
            <source>Write it as the phone shows it, such as 10:32 or 2018-09-12 10:32 (Beijing time).</source>
            <translation>请按手机显示填写，如 10:32 或 2018-09-12 10:32（北京时间）。</translation>
        </message>
        <message>
            <source>The time of the notice lies in the future.</source>
            <translation>通知时间在未来。</translation>
        </message>
        <message>
            <source>Take the time of the provider&apos;s message; check the clock of this computer.</source>
            <translation>请按接入服务商通知的时间填写，并检查本机时钟。</translation>
        </message>
        <message>
            <source>The time of reception lies in the future.</source>
            <translation>收到时间在未来。</translation>
        </message>
        <message>
            <source>Take the time that the phone shows beside the SMS; check the clock of this computer.</source>
            <translation>请按手机上短信旁显示的时间填写，并检查本机时钟。</translation>
        </message>
        <message>
            <source>The SMS cannot have come before the provider&apos;s notice.</source>
            <translation>短信不会早于提交管局的通知。</translation>
        </message>
        <message>
            <source>Compare both times with the phone; an older SMS belongs to another submission.</source>
            <translation>请对照手机核对两个时间；更早的短信属于另一次提交。</translation>
        </message>
        <message>
            <source>The mobile number is missing.</source>
            <translation>缺少手机号码。</translation>
        </message>
        <message>
            <source>Type the number of contact method 1 of the filing.</source>
            <translation>请填写备案中联系方式 1 的手机号码。</translation>
        </message>
        <message>
            <source>This is not a mobile number of the Chinese mainland.</source>
            <translation>这不是内地手机号码。</translation>
        </message>
        <message>
            <source>It has 11 digits and begins with 13 to 19; a landline or emergency number gets no SMS.</source>
            <translation>手机号码为 11 位，以 13～19 开头；固定电话、应急电话收不到短信。</translation>
        </message>
        <message>
            <source>The code has exactly 6 digits.</source>
            <translation>验证码恰为 6 位数字。</translation>
        </message>
        <message>
            <source>Compare it with the SMS, digit by digit.</source>
            <translation>请对照短信逐位核对。</translation>
        </message>
        <message>
            <source>The last six characters are missing.</source>
            <translation>缺少证件号码后 6 位。</translation>
        </message>
        <message>
            <source>Type them as they stand on the document, or the full number.</source>
            <translation>请按证件填写后 6 位，或输入完整号码。</translation>
        </message>
        <message>
            <source>This is neither six characters nor a full number.</source>
            <translation>既不是 6 位，也不是完整号码。</translation>
        </message>
        <message>
            <source>Type the last six characters, or the whole number.</source>
            <translation>请填写后 6 位，或完整号码。</translation>
        </message>
        <message>
            <source>A character does not occur in numbers of this document.</source>
            <translation>含有该证件号码中不会出现的字符。</translation>
        </message>
        <message>
            <source>Compare it with the document; check that the kind of document is right.</source>
            <translation>请对照证件核对，并确认证件类型是否选对。</translation>
        </message>
        <message>
            <source>This number does not have the shape of this document.</source>
            <translation>号码格式与该证件不符。</translation>
        </message>
        <message>
            <source>The check digit does not fit: a character is mistyped.</source>
            <translation>校验位不符：有字符输错。</translation>
        </message>
        <message>
            <source>Compare the number with the document, character by character.</source>
            <translation>请对照证件逐位核对号码。</translation>
        </message>
        <message>
            <source>The date of birth inside the number does not exist.</source>
            <translation>号码中的出生日期不存在。</translation>
        </message>
        <message>
            <source>This is the number of the front; Zhejiang wants the one on the back.</source>
            <translation>这是正面的号码；浙江填写背面的号码。</translation>
        </message>
        <message>
            <source>Turn the card: take the Hong Kong or Macao identity number, such as 567（8）.</source>
            <translation>请翻到背面：取香港/澳门身份证件号码，如 567（8）。</translation>
        </message>
        <message>
            <source>This is the number of the back; here the one on the front is wanted.</source>
            <translation>这是背面的号码；此处填写正面的号码。</translation>
        </message>
        <message>
            <source>Turn the card: take the last six of the permit number on the front, such as 345678.</source>
            <translation>请翻到正面：取通行证证件号码后 6 位，如 345678。</translation>
        </message>
        <message>
            <source>This is a permit for mainland residents; it has no Hong Kong or Macao number.</source>
            <translation>这是内地居民的往来港澳通行证，背面没有香港/澳门身份证件号码。</translation>
        </message>
        <message>
            <source>Choose the document that was given in the filing, usually the identity card.</source>
            <translation>请选择备案时所填的证件，通常是居民身份证。</translation>
        </message>
        <message>
            <source>This is a unified social credit code: it belongs to the organisation.</source>
            <translation>这是统一社会信用代码，属于单位。</translation>
        </message>
        <message>
            <source>Take the document of the responsible person, as filed.</source>
            <translation>请使用备案所填的负责人个人证件。</translation>
        </message>
        <message>
            <source>The program runs already and does not answer.</source>
            <translation>程序已在运行但没有响应。</translation>
        </message>
        <message>
            <source>End it in the system&apos;s task manager, then start it again. What was saved is not touched.</source>
            <translation>请在系统的任务管理器中结束它，再重新启动。已保存的内容不受影响。</translation>
        </message>
        <message>
            <source>This looks like an SMS code or a document number, which are never kept.</source>
            <translation>看起来像短信验证码或证件号码，这些不予保存。</translation>
        </message>
        <message>
            <source>Take it out; everything else can stay.</source>
            <translation>请删去该部分，其余可以保留。</translation>
        </message>
        <message>
            <source>The kept filings in %1 come from a newer version of this program.</source>
            <translation>%1 中的备案由更新版本的程序保存。</translation>
        </message>
        <message>
            <source>Install that version or a later one; the file was left as it is.</source>
            <translation>请安装该版本或更新的版本；文件未作改动。</translation>
        </message>
        <message>
            <source>The kept filings in %1 cannot be changed: the file or its folder is read-only.</source>
            <translation>%1 中的备案无法更改：文件或文件夹为只读。</translation>
        </message>
        <message>
            <source>Another program holds the kept filings in %1.</source>
            <translation>%1 中的备案正被其他程序占用。</translation>
        </message>
        <message>
            <source>There is no space left for the kept filings in %1.</source>
            <translation>%1 所在磁盘空间不足，备案无法保存。</translation>
        </message>
        <message>
            <source>The file of the kept filings is damaged: %1.</source>
            <translation>保存备案的文件已损坏：%1。</translation>
        </message>
        <message>
            <source>The kept filings in %1 cannot be reached.</source>
            <translation>无法访问 %1 中的备案。</translation>
        </message>
        <message>
            <source>This is the time of the resent SMS; the deadline still counts from the first.</source>
            <translation>这是重发短信的时间；截止时间仍从第一条短信起算。</translation>
        </message>
        <message>
            <source>Keep the time of the first SMS and only type the new code. If the first never came, empty the field and leave it, then enter this time again.</source>
            <translation>请保留第一条短信的时间，只填写新的验证码。如果第一条从未收到，请清空此栏并离开，再重新填写。</translation>
        </message>
        <message>
            <source>%1 bytes of text cannot become a QR code; it holds 1 to about 2900.</source>
            <translation>%1 字节的文字无法生成二维码，二维码可容纳 1 到约 2900 字节。</translation>
        </message>
        <message>
            <source>Shorten the names in the filing, or hand the text over as a file.</source>
            <translation>请缩短备案中的名称，或改用文件传递。</translation>
        </message>
        <message>
            <source>Nobody has to verify this filing: there is nothing to hand out.</source>
            <translation>这件备案无须短信核验，没有需要告知的内容。</translation>
        </message>
        <message>
            <source>If an SMS came anyway, open the filing and say so on page 2.</source>
            <translation>如果仍收到了核验短信，请打开该备案，在第 2 步注明。</translation>
        </message>
        <message>
            <source>This filing is a draft: province, kind or persons are missing.</source>
            <translation>这件备案尚未填写完整：缺少省市、类型或负责人。</translation>
        </message>
        <message>
            <source>Open it and fill in pages 1 and 2.</source>
            <translation>请打开并填写第 1、2 步。</translation>
        </message>
        <message>
            <source>The printer %1 did not take the sheets.</source>
            <translation>打印机 %1 未能打印。</translation>
        </message>
        <message>
            <source>See that it is on and has paper, or save a PDF and print that.</source>
            <translation>请检查打印机是否开启、是否有纸，或先保存为 PDF 再打印。</translation>
        </message>
        <message>
            <source>No SMS of this filing is waiting for its verification.</source>
            <translation>本备案没有等待核验的短信。</translation>
        </message>
        <message>
            <source>Note the time of an SMS first; where the time is over, submit the filing again.</source>
            <translation>请先登记短信的收到时间；已过期的，请重新提交备案。</translation>
        </message>
        <message>
            <source>This is the number of a permit issued before 2008-09-25; today&apos;s has 8 digits.</source>
            <translation>这是 2008-09-25 之前签发的通行证号码；现行号码为 8 位数字。</translation>
        </message>
        <message>
            <source>Take the card that is valid now. If the filing really was made with the old one, choose “Other document”.</source>
            <translation>请使用现行有效的证件。如果备案时确实填的是旧号码，请选择“其他证件”。</translation>
        </message>
        <message>
            <source>The last six can be read in two ways, and no rule says which counts.</source>
            <translation>后 6 位有两种取法，没有规则说明以哪种为准。</translation>
        </message>
        <message>
            <source>Choose what was filed, or type these six characters yourself.</source>
            <translation>请选择备案时填报的那一种，或自行输入这 6 个字符。</translation>
        </message>
        <message>
            <source>What you typed stays here and is saved as soon as that is possible.</source>
            <translation>已填写的内容仍保留在这里，一旦可以就会保存。</translation>
        </message>
        <message>
            <source>What the command says could not be written in full.</source>
            <translation>命令的输出未能完整写出。</translation>
        </message>
        <message>
            <source>Make room on the disk or write it somewhere else, and run the command again.</source>
            <translation>请腾出磁盘空间，或换个位置输出，然后重新运行该命令。</translation>
        </message>
        <message>
            <source>See that you may write there, or choose another folder in the settings.</source>
            <translation>请确认您有权在该处写入，或在设置中另选文件夹。</translation>
        </message>
        <message>
            <source>Close that program, or wait until it is done.</source>
            <translation>请关闭那个程序，或等它完成。</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>请腾出磁盘空间。</translation>
        </message>
        <message>
            <source>The file is set aside, and the last good backup takes its place.</source>
            <translation>程序会将该文件另存，并启用最近一份完好的备份。</translation>
        </message>
        <message>
            <source>Keep this program open: it saves again what you typed.</source>
            <translation>请不要关闭本程序：它会重新保存您填写的内容。</translation>
        </message>
        <message>
            <source>Check that the disk or network drive is connected and that you may use the folder.</source>
            <translation>请检查磁盘或网络驱动器是否已连接，以及您是否有权使用该文件夹。</translation>
        </message>
        <message>
            <source>Use first, new-site, access, change, cancel-access, cancel or migrate, or the name that the provider&apos;s console has, such as 变更互联网信息服务.</source>
            <translation>请使用 first、new-site、access、change、cancel-access、cancel 或 migrate，或接入服务商控制台的名称，如“变更互联网信息服务”。</translation>
        </message>
        <message>
            <source>No text says that %1 has an SMS verification.</source>
            <translation>查阅的资料中，%1都没有提到短信核验。</translation>
        </message>
        <message>
            <source>Ask your provider. If a verification SMS comes anyway, act on it within 24 hours.</source>
            <translation>请咨询接入服务商。如果仍收到核验短信，请在 24 小时内完成。</translation>
        </message>
        <message>
            <source>“%1” does not say which kind of filing it is.</source>
            <translation>“%1”没有说明是哪一种备案。</translation>
        </message>
        <message>
            <source>It is cancelled offline at the administration; no SMS step is named for that. In some provinces a service can be added without cancelling: then write 新增网站.</source>
            <translation>空壳主体须到管局线下注销，没有提到短信核验步骤。部分省市无需注销，可以直接新增服务：这时请写“新增网站”。</translation>
        </message>
        <message>
            <source>“%1” is no kind of filing: it is a site that has no provider left.</source>
            <translation>“%1”不是备案类型，而是已没有接入服务商的网站。</translation>
        </message>
        <message>
            <source>If its mobile number is still right, write 接入备案. If the number has changed, cancel the filing (注销网站) first, then file again (新增网站).</source>
            <translation>手机号码没有变，请写“接入备案”；号码已变，请先注销（注销网站），再重新备案（新增网站）。</translation>
        </message>
        <message>
            <source>This has %1 digits; a mobile number has 11.</source>
            <translation>号码有 %1 位，手机号码是 11 位。</translation>
        </message>
        <message>
            <source>Compare it with the filing: a digit is missing or was typed twice.</source>
            <translation>请与备案信息对照：可能少输或多输了一位。</translation>
        </message>
        <message>
            <source>Write 首次备案（APP） if the entity has no filing yet, 新增APP or 新增小程序 if it has one, or the name that the provider&apos;s console has.</source>
            <translation>主体还没有备案，请写“首次备案（APP）”；已有备案，请写“新增APP”或“新增小程序”；也可照接入服务商控制台上的名称填写。</translation>
        </message>
        <message>
            <source>“%1” is no kind of filing: it is an entity that has no service left.</source>
            <translation>“%1”不是备案类型，而是名下已没有任何服务的主体。</translation>
        </message>
        <message>
            <source>Add --changed subject (the entity), site or both.</source>
            <translation>请加上 --changed subject（主体）、site 或 both。</translation>
        </message>
        <message>
            <source>Add --cancel subject (the entity) or site.</source>
            <translation>请加上 --cancel subject（主体）或 site。</translation>
        </message>
    </context>
    <context>
        <name>beian::ExportDialog</name>
        <message>
            <source>For &amp;people</source>
            <translation>给人看的(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Everything</source>
            <translation>全部(&amp;E)</translation>
        </message>
        <message>
            <source>Export filings</source>
            <translation>导出备案</translation>
        </message>
        <message numerus="yes">
            <source>Which columns for %n filing(s)?</source>
            <translation>
                <numerusform>导出 %n 件：要哪些列？</numerusform>
            </translation>
        </message>
        <message>
            <source>All columns. An import reads the same filings back from it.</source>
            <translation>所有列；以后可以原样导入。</translation>
        </message>
        <message>
            <source>Choose the &amp;file…</source>
            <translation>选择文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Applicant, province, kind, state, time left, deadline, who must verify, masked numbers and the note.</source>
            <translation>办理人、省市、备案类型、状态、剩余时间、截止时间、核验人、遮盖的手机号码和备注。</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
    </context>
    <context>
        <name>beian::Facts</name>
        <message>
            <source>%1 (%2, %3)</source>
            <translation>%1（%2，%3）</translation>
        </message>
    </context>
    <context>
        <name>beian::FaqAnswer</name>
        <message>
            <source>Answer</source>
            <translation>解答</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>怎么办</translation>
        </message>
        <message>
            <source>How sure: %1</source>
            <translation>可靠程度：%1</translation>
        </message>
    </context>
    <context>
        <name>beian::FaqDialog</name>
        <message>
            <source>Search all topics</source>
            <translation>在全部主题中查找</translation>
        </message>
        <message>
            <source>Common questions</source>
            <translation>常见问题</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Search the questions</source>
            <translation>搜索问题</translation>
        </message>
        <message>
            <source>Search the questions   Ctrl+F</source>
            <translation>搜索问题   Ctrl+F</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>全部主题</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Try fewer or other words, such as a few of the site&apos;s own message. If nothing fits, ask the provider and quote that message in full.</source>
            <translation>请减少或更换关键词，例如网站提示中的几个字。仍没有的，请咨询接入服务商，并完整提供网站的提示。</translation>
        </message>
        <message>
            <source>Show all questions</source>
            <translation>显示全部问题</translation>
        </message>
    </context>
    <context>
        <name>beian::FaqList</name>
        <message>
            <source>Questions</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>beian::FilingActions</name>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>历史(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Noted in the history.</source>
            <translation>已记入历史。</translation>
        </message>
        <message>
            <source>Submitted again: every number waits for a new SMS</source>
            <translation>已重新提交：每个号码等待新的短信</translation>
        </message>
        <message>
            <source>Rem&amp;ind the applicant</source>
            <translation>提醒办理人(&amp;I)</translation>
        </message>
        <message>
            <source>Not noted</source>
            <translation>未记录</translation>
        </message>
        <message>
            <source>The filing or this number was changed or taken out in the meantime. Look at the filing, then note it again.</source>
            <translation>该备案或该号码已同时被改动或移除。请先查看该备案，再重新记录。</translation>
        </message>
        <message>
            <source>The text is on the clipboard: paste it into WeChat or an SMS.</source>
            <translation>提醒文字已放到剪贴板，可粘贴到微信或短信。</translation>
        </message>
        <message>
            <source>Note as &amp;verified</source>
            <translation>登记为已核验(&amp;V)</translation>
        </message>
        <message>
            <source>Note a re&amp;send</source>
            <translation>登记已重发(&amp;S)</translation>
        </message>
        <message>
            <source>Note a &amp;wrong input</source>
            <translation>登记输错一次(&amp;W)</translation>
        </message>
        <message>
            <source>Note the site&apos;s &amp;message…</source>
            <translation>登记网站提示(&amp;M)…</translation>
        </message>
        <message>
            <source>With&amp;draw “verified”</source>
            <translation>撤销“已核验”(&amp;D)</translation>
        </message>
        <message>
            <source>Submit a&amp;gain: new round</source>
            <translation>重新提交，开始新一轮(&amp;G)</translation>
        </message>
        <message>
            <source>Note SMS as &amp;received</source>
            <translation>登记刚收到短信(&amp;R)</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) reminded</source>
            <translation>
                <numerusform>%n 件已提醒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note added to %n filing(s)</source>
            <translation>
                <numerusform>已为 %n 件添加备注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) submitted again</source>
            <translation>
                <numerusform>%n 件已重新提交</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>备注(&amp;N)…</translation>
        </message>
        <message>
            <source>The filing is no longer on the board: the note was not kept.</source>
            <translation>该备案已不在看板上，备注未保存。</translation>
        </message>
        <message>
            <source>Note taken away</source>
            <translation>备注已删除</translation>
        </message>
        <message>
            <source>Note kept</source>
            <translation>备注已保存</translation>
        </message>
        <message numerus="yes">
            <source>One note for %n filing(s)</source>
            <translation>
                <numerusform>为 %n 件添加同一条备注</numerusform>
            </translation>
        </message>
        <message>
            <source>A filing that has a note already gets this one behind it.</source>
            <translation>已有备注的，会接在原备注之后。</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: no SMS is noted yet.</source>
            <translation>
                <numerusform>%n 件未处理：尚未登记收到短信。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nobody of it is open.</source>
            <translation>
                <numerusform>%n 件未处理：没有待核验的号码。</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the note away</source>
            <translation>删除备注</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>添加备注</translation>
        </message>
        <message>
            <source>Note the site&apos;s message</source>
            <translation>登记网站提示</translation>
        </message>
        <message>
            <source>Submit again</source>
            <translation>重新提交</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: still under way.</source>
            <translation>
                <numerusform>%n 件未处理：仍在办理中。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>beian::FilingTransfer</name>
        <message>
            <source>Import filings</source>
            <translation>导入备案</translation>
        </message>
        <message>
            <source>Export filings</source>
            <translation>导出备案</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are on the board already.</source>
            <translation>
                <numerusform>%n 行已在看板上，未重复导入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be taken.</source>
            <translation>
                <numerusform>%n 行未能导入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) imported</source>
            <translation>
                <numerusform>已导入 %n 件备案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) exported</source>
            <translation>
                <numerusform>已导出 %n 件备案</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>表格（%1）</translation>
        </message>
        <message>
            <source>Pasted cells</source>
            <translation>粘贴的单元格</translation>
        </message>
        <message>
            <source>Filings</source>
            <translation>备案</translation>
        </message>
        <message>
            <source>Save an empty table</source>
            <translation>保存空表</translation>
        </message>
        <message>
            <source>Empty table</source>
            <translation>备案空表</translation>
        </message>
        <message>
            <source>Reading %1: %2 %</source>
            <translation>正在读取 %1：%2 %</translation>
        </message>
        <message>
            <source>Nothing is kept yet.</source>
            <translation>尚未保存任何内容。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The import was stopped</source>
            <translation>导入已停止</translation>
        </message>
        <message>
            <source>Nothing of %1 was kept.</source>
            <translation>%1 中的内容均未保存。</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>保存有误的行</translation>
        </message>
        <message>
            <source>%1 - faulty rows</source>
            <translation>%1 - 有误的行</translation>
        </message>
        <message>
            <source>The faulty rows were saved</source>
            <translation>有误的行已保存</translation>
        </message>
        <message>
            <source>The empty table was saved</source>
            <translation>空表已保存</translation>
        </message>
        <message numerus="yes">
            <source>%n of them lack(s) something: see the draft(s).</source>
            <translation>
                <numerusform>其中 %n 件内容不全，见草稿。</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the faulty rows…</source>
            <translation>保存有误的行…</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>撤销（Ctrl+Z）</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
    </context>
    <context>
        <name>beian::FilingTypeChooser</name>
        <message>
            <source>No verification</source>
            <translation>不需要核验</translation>
        </message>
        <message>
            <source>Also called: %1</source>
            <translation>又称：%1</translation>
        </message>
        <message>
            <source>You choose who verifies</source>
            <translation>由您选择核验人</translation>
        </message>
        <message>
            <source>Kind of filing</source>
            <translation>备案类型</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>服务类型</translation>
        </message>
        <message>
            <source>Responsible persons of entity and site</source>
            <translation>主体负责人 + 网站负责人</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>beian::FilterLine</name>
        <message>
            <source>Only:</source>
            <translation>只看</translation>
        </message>
        <message>
            <source>No longer only: %1</source>
            <translation>取消只看：%1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n filing(s) shown</source>
            <extracomment>%1 of %n</extracomment>
            <translation>
                <numerusform>显示 %1 / %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Of this counter</source>
            <translation>本服务窗口</translation>
        </message>
    </context>
    <context>
        <name>beian::FilterTexts</name>
        <message>
            <source>&amp;Any province</source>
            <translation>全部省市(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Any kind</source>
            <translation>全部类型(&amp;A)</translation>
        </message>
        <message>
            <source>Due within 1 hour</source>
            <translation>1 小时内到期</translation>
        </message>
        <message>
            <source>Due within 6 hours</source>
            <translation>6 小时内到期</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>今日完成</translation>
        </message>
        <message>
            <source>Expired, returned</source>
            <translation>已过期、已退回</translation>
        </message>
        <message>
            <source>All filings</source>
            <translation>全部备案</translation>
        </message>
        <message>
            <source>Only &amp;province</source>
            <translation>只看省市(&amp;P)</translation>
        </message>
        <message>
            <source>Only &amp;kind</source>
            <translation>只看类型(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>beian::ForecastNote</name>
        <message>
            <source>I received the verification SMS anyway, go on</source>
            <translation>我仍然收到了核验短信，继续 →</translation>
        </message>
        <message>
            <source>More about this kind ▾</source>
            <translation>更多说明 ▾</translation>
        </message>
        <message>
            <source>More about this kind ▸</source>
            <translation>更多说明 ▸</translation>
        </message>
        <message>
            <source>Show less about this kind</source>
            <translation>收起这类备案的说明</translation>
        </message>
        <message>
            <source>Show more about this kind</source>
            <translation>展开这类备案的说明</translation>
        </message>
        <message>
            <source>Each number gets a code of its own</source>
            <translation>每个手机号码各收到一个验证码</translation>
        </message>
        <message numerus="yes">
            <source>%n mobile number(s) to verify</source>
            <translation>
                <numerusform>%n 个手机号码要核验</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: no SMS verification</source>
            <translation>%1不需要短信核验</translation>
        </message>
        <message>
            <source>By the rules no verification SMS comes, and there is nothing to do on the administration&apos;s site.</source>
            <translation>按规则通常不会收到核验短信，也无须访问管局网站。</translation>
        </message>
    </context>
    <context>
        <name>beian::GaveWayTexts</name>
        <message>
            <source>the pilot rules</source>
            <translation>试点规则</translation>
        </message>
        <message>
            <source>the national rules</source>
            <translation>全国规则</translation>
        </message>
        <message>
            <source>by the date of the filing</source>
            <translation>按提交日期</translation>
        </message>
        <message>
            <source>Applicant “%1”: gave way to a later entry</source>
            <translation>办理人“%1”未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>Order number “%1”: gave way to a later entry</source>
            <translation>订单号“%1”未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>The note was taken away: gave way to a later entry</source>
            <translation>删除备注未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>Note “%1”: gave way to a later entry</source>
            <translation>备注“%1”未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>Responsible counter, nobody: gave way to a later entry</source>
            <translation>“没有负责的服务窗口”未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>Responsible counter “%1”: gave way to a later entry</source>
            <translation>负责的服务窗口“%1”未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>Submitted on %1: gave way to a later entry</source>
            <translation>提交日期 %1 未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>Province “%1”: gave way to a later entry</source>
            <translation>省市“%1”未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>Kind of filing “%1”: gave way to a later entry</source>
            <translation>备案类型“%1”未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>Kind of service “%1”: gave way to a later entry</source>
            <translation>服务类型“%1”未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>Rules “%1”: gave way to a later entry</source>
            <translation>规则“%1”未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>Mobile number or carrier of a person (%1): gave way to a later entry</source>
            <translation>核验人的手机号码或运营商（%1）未保留，以之后的录入为准</translation>
        </message>
        <message>
            <source>SMS received at %1: an earlier time holds</source>
            <translation>收到短信的时间 %1 未保留，以更早的时间为准</translation>
        </message>
        <message>
            <source>Verified at %1: an earlier time holds</source>
            <translation>核验时间 %1 未保留，以更早的时间为准</translation>
        </message>
        <message>
            <source>Finally refused by the site, and verified at another counter: both are kept</source>
            <translation>网站最终判定核验未通过，而另一服务窗口登记为已核验：两者都保留</translation>
        </message>
        <message>
            <source>Entered in round %1, which was over: it was submitted again elsewhere</source>
            <translation>录入于已结束的第 %1 轮：另一服务窗口已重新提交</translation>
        </message>
        <message>
            <source>Taken off the board, and changed at another counter: the filing stays</source>
            <translation>已移出看板，但另一服务窗口作了改动：备案仍保留</translation>
        </message>
    </context>
    <context>
        <name>beian::HandOverActions</name>
        <message>
            <source>&amp;Take over</source>
            <translation>接手办理(&amp;T)</translation>
        </message>
        <message>
            <source>H&amp;and over to…</source>
            <translation>转交给(&amp;A)…</translation>
        </message>
        <message>
            <source>No res&amp;ponsible counter</source>
            <translation>取消负责的服务窗口(&amp;P)</translation>
        </message>
        <message>
            <source>No responsible counter</source>
            <translation>取消负责的服务窗口</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>接手办理</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>转交</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) without a responsible counter</source>
            <translation>
                <numerusform>%n 件备案已没有负责的服务窗口</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) handed over to “%1”</source>
            <translation>
                <numerusform>%n 件备案已转交给“%1”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutAction</name>
        <message>
            <source>&amp;Print hand-out…</source>
            <translation>打印告知单(&amp;P)…</translation>
        </message>
        <message>
            <source>Select a filing first.</source>
            <translation>请先选择一件备案。</translation>
        </message>
        <message numerus="yes">
            <source>Select at most %n filing(s) at once.</source>
            <translation>
                <numerusform>一次最多选择 %n 件备案。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>an act and its key</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Print hand-out</source>
            <translation>打印告知单</translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutDialog</name>
        <message>
            <source>P&amp;revious</source>
            <translation>上一张(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>下一张(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>放大(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>保存为 PDF(&amp;D)…</translation>
        </message>
        <message>
            <source>Hand-out</source>
            <translation>告知单</translation>
        </message>
        <message>
            <source>Hand-out for the applicant</source>
            <translation>交给办理人的告知单</translation>
        </message>
        <message>
            <source>One sheet a filing. No code, no document number and no full mobile number is on it.</source>
            <translation>每件备案一张，不含验证码、证件号码和完整手机号码。</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>A&amp;4</source>
            <translation>A&amp;4</translation>
        </message>
        <message>
            <source>A&amp;5</source>
            <translation>A&amp;5</translation>
        </message>
        <message>
            <source>Paper %1</source>
            <translation>纸张 %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>which sheet of how many</extracomment>
            <translation>第 %1 张，共 %2 张</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>已送往打印机</translation>
        </message>
        <message>
            <source>Save the hand-out as PDF</source>
            <translation>将告知单保存为 PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Set by the administrator</source>
            <translation>由管理员设定</translation>
        </message>
        <message>
            <source>The sheets are being made…</source>
            <translation>正在生成告知单…</translation>
        </message>
        <message>
            <source>Looking for printers…</source>
            <translation>正在查找打印机…</translation>
        </message>
        <message>
            <source>No printer is installed here. Save a PDF and print it on another machine.</source>
            <translation>本机没有安装打印机。请另存为 PDF，在其他电脑上打印。</translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutFile</name>
        <message numerus="yes">
            <source>%n filing(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand-out %1</source>
            <extracomment>the name of a file: hand-out, whose, day</extracomment>
            <translation>告知单 %1</translation>
        </message>
        <message>
            <source>Hand-out %1 %2</source>
            <translation>告知单 %1 %2</translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutHost</name>
        <message>
            <source>Hand-out</source>
            <translation>告知单</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutPreview</name>
        <message>
            <source>The sheet as it will be printed</source>
            <translation>打印效果预览</translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutTexts</name>
        <message>
            <source>Verified, nothing left to do</source>
            <translation>已核验，无须再办</translation>
        </message>
        <message>
            <source>Refused: submit again</source>
            <translation>核验失败，须重新提交</translation>
        </message>
        <message>
            <source>Over since %1: submit again</source>
            <translation>%1 已过期，须重新提交</translation>
        </message>
        <message>
            <source>within %1 hours of receiving the SMS</source>
            <translation>收到短信后 %1 小时内</translation>
        </message>
        <message>
            <source>Document of the person (usually the identity card)</source>
            <translation>负责人的身份证件（一般为居民身份证）</translation>
        </message>
        <message>
            <source>%1: the last 6 characters of the number on the front, an X and other letters as capitals.</source>
            <translation>%1：证件正面号码的后 6 位，字母（含 X）一律大写。</translation>
        </message>
        <message>
            <source>%1: the last 6 characters of the Hong Kong or Macao identity number on the back: three digits and, in full-width brackets, the check character, in the shape ×××（×）.</source>
            <translation>%1：证件背面的香港或澳门身份证件号码后 6 位，即三位数字加全角括号内的校验码，形如×××（×）。</translation>
        </message>
        <message>
            <source>%1: the last 6 characters of the number as it was filed.</source>
            <translation>%1：备案时填报的证件号码后 6 位。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>a kind of filing and which part of it</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>SMS verification of an ICP filing</source>
            <translation>备案短信核验告知单</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>打印时间 %1</translation>
        </message>
        <message>
            <source>A filing in %1</source>
            <translation>%1的备案</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>%1 提交</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>备案订单号 %1</translation>
        </message>
        <message>
            <source>Verify on the site before (Beijing time)</source>
            <translation>请在此时间前到管局网站完成核验（北京时间）</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>date and time, then the day of the week</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 hours from receiving the SMS; asking for it once more does not move the time.</source>
            <translation>自收到短信起 %1 小时内有效，重发短信不延后截止时间。</translation>
        </message>
        <message>
            <source>The earliest time: every number has its own.</source>
            <translation>以上为最早的时间，各手机号码分别计时，见下表。</translation>
        </message>
        <message>
            <source>Every number is verified</source>
            <translation>所有手机号码均已核验</translation>
        </message>
        <message>
            <source>Nothing left to do</source>
            <translation>无须再办</translation>
        </message>
        <message>
            <source>The administration examines the filing now; no SMS tells of it.</source>
            <translation>备案已进入管局审核；审核开始不会另发短信。</translation>
        </message>
        <message>
            <source>The time is over, or the site has refused</source>
            <translation>已过期，或网站判定失败</translation>
        </message>
        <message>
            <source>Submit again</source>
            <translation>须重新提交</translation>
        </message>
        <message>
            <source>The filing goes back to the provider. Submitted again there, it brings a new SMS and a new time.</source>
            <translation>备案会退回接入服务商。在接入服务商处重新提交后，会收到新的短信，重新计时。</translation>
        </message>
        <message>
            <source>The SMS has not come yet. Verify on the site</source>
            <translation>尚未收到短信。请到管局网站完成核验，时间为</translation>
        </message>
        <message>
            <source>SMS came at: ________________   time over at: ________________</source>
            <extracomment>two lines to write on by hand</extracomment>
            <translation>短信收到时间：________________   截止时间：________________</translation>
        </message>
        <message>
            <source>Who verifies</source>
            <translation>核验人</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>The SMS comes from</source>
            <translation>短信来自</translation>
        </message>
        <message>
            <source>Before (Beijing time)</source>
            <translation>截止时间（北京时间）</translation>
        </message>
        <message>
            <source>as filed</source>
            <translation>以备案填报为准</translation>
        </message>
        <message>
            <source>no fixed number</source>
            <translation>无固定号码</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>在哪里核验</translation>
        </message>
        <message>
            <source>The old entrance of the province is out of use.</source>
            <translation>原各省市的核验入口已停用。</translation>
        </message>
        <message>
            <source>If it does not open: %1</source>
            <translation>打不开时：%1</translation>
        </message>
        <message>
            <source>Scan to open the page</source>
            <translation>扫码打开网页</translation>
        </message>
        <message>
            <source>How</source>
            <translation>怎样核验</translation>
        </message>
        <message>
            <source>What to type</source>
            <translation>填写什么</translation>
        </message>
        <message>
            <source>The document of the person as filed, never the business licence.</source>
            <translation>须为备案时填报的负责人本人证件，不是营业执照。</translation>
        </message>
        <message>
            <source>The 6 digits of the SMS. Every number gets a code of its own.</source>
            <translation>短信中的 6 位数字。每个手机号码各有一个验证码。</translation>
        </message>
        <message>
            <source>The 11 digits of the number that received the SMS, without blanks and without +86.</source>
            <translation>收到短信的 11 位手机号码，不加空格，不加 +86。</translation>
        </message>
        <message>
            <source>No SMS?</source>
            <translation>没有收到短信？</translation>
        </message>
        <message>
            <source>Look into the phone&apos;s list of blocked messages; check signal and arrears. The emergency number receives no SMS.</source>
            <translation>查看手机的短信拦截记录，检查信号和是否欠费。应急电话不会收到短信。</translation>
        </message>
        <message>
            <source>On the same page choose 短信重发; the SMS then comes after about 10 minutes.</source>
            <translation>在同一网页选择“短信重发”，约 10 分钟后查看手机。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n time(s).</source>
            <translation>
                <numerusform>最多重发 %n 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>Printed by Beian SMS Verify. Not official; not affiliated with the Ministry of Industry and Information Technology.</source>
            <translation>由备案短信核验助手打印。非官方工具，与工业和信息化部无隶属关系。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more number(s), each with its own time</source>
            <translation>
                <numerusform>另有 %n 个手机号码，各自计时</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 hours from the SMS</source>
            <translation>收到短信后 %1 小时内</translation>
        </message>
        <message>
            <source>SMS code
短信验证码</source>
            <translation>短信验证码</translation>
        </message>
        <message>
            <source>Mobile number
手机号码</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>Last 6 of the document
证件号码后 6 位</source>
            <translation>证件号码后 6 位</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>beian::Help</name>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>快捷键(&amp;S)</translation>
        </message>
        <message>
            <source>Copy &amp;diagnostic information</source>
            <translation>复制诊断信息(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>关于(&amp;A)</translation>
        </message>
        <message>
            <source>Common &amp;questions</source>
            <translation>常见问题(&amp;Q)</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab、Shift+Tab</translation>
        </message>
        <message>
            <source>Next and previous field</source>
            <translation>下一项、上一项</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>方向键</translation>
        </message>
        <message>
            <source>Within tiles, kinds and tabs</source>
            <translation>在省份、类型、标签之间移动</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Press the button that has the focus</source>
            <translation>按下当前按钮</translation>
        </message>
        <message>
            <source>Enter, Alt+N</source>
            <translation>回车、Alt+N</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>This menu</source>
            <translation>打开此菜单</translation>
        </message>
        <message>
            <source>Common questions of the page</source>
            <translation>本页的常见问题</translation>
        </message>
        <message>
            <source>Print the hand-out</source>
            <translation>打印告知单</translation>
        </message>
        <message>
            <source>Close; asks first</source>
            <translation>关闭（先询问）</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>存为待办</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>使用手册(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>beian::HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Time (Beijing)</source>
            <translation>时间（北京）</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>%1, %2, submitted %3</source>
            <translation>%1，%2，%3 提交</translation>
        </message>
    </context>
    <context>
        <name>beian::ImportErrorTexts</name>
        <message>
            <source>The text is in an encoding that cannot be read here.</source>
            <translation>文件的编码无法读取。</translation>
        </message>
        <message>
            <source>Save the table as “CSV UTF-8” and import it again.</source>
            <translation>请把表格另存为“CSV UTF-8”后再导入。</translation>
        </message>
        <message>
            <source>The file has no rows.</source>
            <translation>文件中没有数据行。</translation>
        </message>
        <message>
            <source>The header has no column “%1”.</source>
            <translation>首行缺少“%1”列。</translation>
        </message>
        <message>
            <source>Name the columns in the first row as an exported file does.</source>
            <translation>请按导出文件的样式命名首行各列。</translation>
        </message>
        <message>
            <source>A quotation mark in this row is never closed, or is alone inside a cell.</source>
            <translation>本行的引号没有成对。</translation>
        </message>
        <message>
            <source>Close it, or write it twice where it belongs to the text.</source>
            <translation>请补上引号；引号属于内容时请写两个。</translation>
        </message>
        <message>
            <source>The row is too long for a filing.</source>
            <translation>本行过长。</translation>
        </message>
        <message>
            <source>Look for a quotation mark that is never closed.</source>
            <translation>请检查是否有未成对的引号。</translation>
        </message>
        <message>
            <source>The row has not %1 cells as the header has, and only blanks between them: which one is missing cannot be told.</source>
            <translation>表头有 %1 列，该行的单元格数不同，列之间又只有空格，无法判断缺了哪一格。</translation>
        </message>
        <message>
            <source>Put a comma or a tab between the columns, or write a dash in a blank cell.</source>
            <translation>请用逗号或制表符分隔各列，或在空单元格里写一个短横线。</translation>
        </message>
        <message>
            <source>The row has more cells than the header.</source>
            <translation>本行的单元格多于首行。</translation>
        </message>
        <message>
            <source>Put a text that holds a comma between quotation marks.</source>
            <translation>含逗号的内容请用引号括起。</translation>
        </message>
        <message>
            <source>“%1” is blank.</source>
            <translation>“%1”为空。</translation>
        </message>
        <message>
            <source>Fill in this cell.</source>
            <translation>请填写该单元格。</translation>
        </message>
        <message>
            <source>The text under “%1” cannot be understood.</source>
            <translation>“%1”列的内容无法识别。</translation>
        </message>
        <message>
            <source>Write it as an exported file does, or leave the cell blank.</source>
            <translation>请按导出文件的写法填写，或留空。</translation>
        </message>
        <message>
            <source>There is no filing type “%1”.</source>
            <translation>没有备案类型“%1”。</translation>
        </message>
        <message>
            <source>A spreadsheet has shortened the number under “%1”.</source>
            <translation>表格软件截短了“%1”列的号码。</translation>
        </message>
        <message>
            <source>Set the format of the column to text, enter the number again and save.</source>
            <translation>请把该列设为文本格式，重新输入后保存。</translation>
        </message>
        <message>
            <source>Choose a table with a header and one filing in each row.</source>
            <translation>请选择带表头、每行一件备案的表格。</translation>
        </message>
        <message>
            <source>The workbook is damaged.</source>
            <translation>工作簿已损坏。</translation>
        </message>
        <message>
            <source>Open it in Excel or WPS, save it as a new .xlsx file, and import that.</source>
            <translation>请用 Excel 或 WPS 打开，另存为新的 .xlsx 文件后再导入。</translation>
        </message>
        <message>
            <source>The workbook unpacks to more than a table of filings can hold.</source>
            <translation>工作簿解压后超出备案表格可能的大小。</translation>
        </message>
        <message>
            <source>Copy the rows into a new workbook, save it, and import that.</source>
            <translation>请把数据行复制到新的工作簿，保存后再导入。</translation>
        </message>
        <message>
            <source>The workbook is protected by a password.</source>
            <translation>工作簿有密码保护。</translation>
        </message>
        <message>
            <source>Open it in Excel or WPS, remove the password, save it, and import it again.</source>
            <translation>请用 Excel 或 WPS 打开，取消密码并保存后再导入。</translation>
        </message>
        <message>
            <source>This is a workbook in the format of Excel before 2007 (.xls).</source>
            <translation>这是 Excel 2007 以前格式的工作簿（.xls）。</translation>
        </message>
        <message>
            <source>Open it in Excel or WPS, save it as .xlsx, and import that.</source>
            <translation>请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。</translation>
        </message>
        <message>
            <source>This is a file of another program and no table that can be read here.</source>
            <translation>这是其他程序的文件，不是这里能读取的表格。</translation>
        </message>
        <message>
            <source>Save the table as .xlsx or CSV there, and import that.</source>
            <translation>请在原程序中另存为 .xlsx 或 CSV 后再导入。</translation>
        </message>
        <message>
            <source>Under “%1” a number and words are in one cell.</source>
            <translation>“%1”一栏里号码和文字混在一起。</translation>
        </message>
        <message>
            <source>Leave the number alone in the cell; several with a semicolon between.</source>
            <translation>单元格里只留号码；多个号码用分号隔开。</translation>
        </message>
        <message>
            <source>The spreadsheet did not show what is under “%1”.</source>
            <translation>“%1”一栏的内容没有显示出来。</translation>
        </message>
        <message>
            <source>Make the column wider, or mend the formula, and save again.</source>
            <translation>请加宽该列或修正公式，再重新保存。</translation>
        </message>
        <message>
            <source>Write 首次备案, 新增网站, 接入备案, 变更备案, 取消接入, 注销备案 or 迁移备案.</source>
            <translation>请填写：首次备案、新增网站、接入备案、变更备案、取消接入、注销备案或迁移备案。</translation>
        </message>
        <message>
            <source>This is a web page or an XML table, whatever its name ends in.</source>
            <translation>这是网页或 XML 表格，只是文件名像工作簿。</translation>
        </message>
        <message>
            <source>“%1” is not on that weekday.</source>
            <translation>“%1”的日期与星期不符。</translation>
        </message>
        <message>
            <source>Correct the date or the weekday, or leave the weekday out.</source>
            <translation>请更正日期或星期，或去掉星期。</translation>
        </message>
        <message>
            <source>Under “%1” there is not one value for each mobile number.</source>
            <translation>“%1”一列的内容与手机号码的个数对不上。</translation>
        </message>
        <message>
            <source>Write as many as there are numbers, with “;” between them.</source>
            <translation>每个号码写一项，用“;”隔开。</translation>
        </message>
        <message>
            <source>Write what is changed or cancelled: 主体, 网站 or, of a change, 主体和网站.</source>
            <translation>请写明变更或注销的是：主体、网站，变更还可以是主体和网站。</translation>
        </message>
    </context>
    <context>
        <name>beian::ImportPreview</name>
        <message>
            <source>Import filings</source>
            <translation>导入备案</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) can be taken.</source>
            <translation>
                <numerusform>可导入 %n 件备案。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are on the board already.</source>
            <translation>
                <numerusform>%n 行已在看板上。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be taken.</source>
            <translation>
                <numerusform>%n 行无法导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, sheet “%2”</source>
            <translation>%1，工作表“%2”</translation>
        </message>
        <message>
            <source>Sheets that are not read: %1</source>
            <translation>未读取的工作表：%1</translation>
        </message>
        <message>
            <source>&amp;Save the faulty rows…</source>
            <translation>保存有误的行(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Keep nothing</source>
            <translation>不导入(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Take them</source>
            <translation>导入(&amp;T)</translation>
        </message>
        <message numerus="yes">
            <source>%n of them lack(s) something and will be draft(s).</source>
            <translation>
                <numerusform>其中 %n 件内容不全，将作为草稿。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were joined to another of the same order.</source>
            <translation>
                <numerusform>%n 行与同一订单的其他行合并。</numerusform>
            </translation>
        </message>
        <message>
            <source>What was understood</source>
            <translation>识别结果</translation>
        </message>
        <message>
            <source>The first %1 filings</source>
            <translation>前 %1 件备案</translation>
        </message>
        <message>
            <source>Filings (%1)</source>
            <translation>备案（%1）</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Other rows (%1)</source>
            <translation>其他行（%1）</translation>
        </message>
    </context>
    <context>
        <name>beian::InputNotice</name>
        <message>
            <source>Chinese cannot be typed into this program here</source>
            <translation>本机无法在本程序中输入中文</translation>
        </message>
        <message>
            <source>The input method that runs on this machine, fcitx 4, is too old for it. Type the text in another program, such as a text editor, and paste it here. A newer fcitx ends this: ask whoever looks after the machine.</source>
            <translation>正在使用的输入法框架 fcitx 4 版本过旧。请在其他程序（如文本编辑器）中输入，再粘贴到这里。更新 fcitx 后可直接输入，请联系电脑管理员。</translation>
        </message>
    </context>
    <context>
        <name>beian::Joining</name>
        <message>
            <source>%1 %2</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>beian::LeaveQuestion</name>
        <message>
            <source>Leave?</source>
            <translation>离开？</translation>
        </message>
        <message>
            <source>What was typed here is not kept yet.</source>
            <translation>这里填写的内容还没有保存。</translation>
        </message>
        <message>
            <source>Discard it and leave?</source>
            <translation>要放弃并离开吗？</translation>
        </message>
        <message>
            <source>&amp;Go on with it</source>
            <translation>继续填写(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Discard it</source>
            <translation>放弃(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>beian::LeftOut</name>
        <message numerus="yes">
            <source>%n left out: type or numbers are missing.</source>
            <translation>
                <numerusform>%n 件未处理：类型或号码未填齐。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nobody has to verify.</source>
            <translation>
                <numerusform>%n 件未处理：无需核验。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: verified already.</source>
            <translation>
                <numerusform>%n 件未处理：已核验。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: expired or returned.</source>
            <translation>
                <numerusform>%n 件未处理：已过期或已退回。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::MainProgram</name>
        <message>
            <source>A filing was left half way</source>
            <translation>有一件备案填到一半</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>Does this machine stand at a counter?</source>
            <translation>本机在服务窗口使用吗？</translation>
        </message>
        <message>
            <source>Its province, its name and the size of the type are set in one small window.</source>
            <translation>省市、服务窗口名称和字号可在一处一次设好。</translation>
        </message>
        <message>
            <source>Yes, set it up…</source>
            <translation>是，去设置…</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>A filing that was open here was taken off the board at another counter</source>
            <translation>本机打开的一件备案已被另一服务窗口移出看板</translation>
        </message>
        <message>
            <source>%1: its window was closed. If it is still needed, ask that counter to undo it.</source>
            <translation>%1：其窗口已关闭。如仍需要，请让该服务窗口撤销。</translation>
        </message>
    </context>
    <context>
        <name>beian::ManualText</name>
        <message>
            <source>Text of the manual</source>
            <translation>手册正文</translation>
        </message>
    </context>
    <context>
        <name>beian::ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>使用手册</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>章节</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>搜索手册</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Not in the manual</source>
            <translation>手册中没有</translation>
        </message>
        <message>
            <source>Search the manual   Ctrl+F</source>
            <translation>搜索手册   Ctrl+F</translation>
        </message>
        <message>
            <source>Search   Ctrl+F</source>
            <translation>搜索   Ctrl+F</translation>
        </message>
    </context>
    <context>
        <name>beian::Names</name>
        <message>
            <source>Zhejiang: the Hong Kong/Macao identity number on the back of the permit</source>
            <translation>浙江：取通行证背面的香港/澳门身份证件号码</translation>
        </message>
        <message>
            <source>The number on the front of the document</source>
            <translation>取证件正面的号码</translation>
        </message>
        <message>
            <source>6 characters in all</source>
            <translation>共 6 个字符</translation>
        </message>
        <message>
            <source>Only characters that this document has</source>
            <translation>字符均为该证件所用</translation>
        </message>
        <message>
            <source>The date of birth inside exists</source>
            <translation>号码中的出生日期有效</translation>
        </message>
        <message>
            <source>The check digit is right</source>
            <translation>校验位正确</translation>
        </message>
        <message>
            <source>No renewal digits inside</source>
            <translation>不含换证次数</translation>
        </message>
        <message>
            <source>Not an organisation&apos;s credit code</source>
            <translation>不是统一社会信用代码</translation>
        </message>
        <message>
            <source>Wrong side: Zhejiang wants the number on the back</source>
            <translation>看错面了：浙江取背面的号码</translation>
        </message>
        <message>
            <source>Wrong side: the number on the front is wanted</source>
            <translation>看错面了：应取正面的号码</translation>
        </message>
        <message>
            <source>Not 6 characters</source>
            <translation>不是 6 个字符</translation>
        </message>
        <message>
            <source>A character that this document does not have</source>
            <translation>含有该证件没有的字符</translation>
        </message>
        <message>
            <source>The date of birth inside does not exist</source>
            <translation>号码中的出生日期不存在</translation>
        </message>
        <message>
            <source>The check digit is wrong</source>
            <translation>校验位不符</translation>
        </message>
        <message>
            <source>The renewal digits are wrong</source>
            <translation>换证次数不符</translation>
        </message>
        <message>
            <source>An organisation&apos;s credit code</source>
            <translation>是统一社会信用代码</translation>
        </message>
        <message>
            <source>Check digit: cannot be checked with what was typed</source>
            <translation>校验位：仅凭所填内容无法核对</translation>
        </message>
        <message>
            <source>Date of birth: cannot be checked with what was typed</source>
            <translation>出生日期：仅凭所填内容无法核对</translation>
        </message>
        <message>
            <source>Cannot be checked, compare with the document</source>
            <translation>无法核对，请对照证件</translation>
        </message>
        <message>
            <source>The last two digits count renewals: compare with the number as filed</source>
            <translation>末两位为换证次数：请对照备案所填号码</translation>
        </message>
        <message>
            <source>Shorter than 6 characters: taken whole, compare with the number as filed</source>
            <translation>不足 6 位：按全部填写，请对照备案所填号码</translation>
        </message>
        <message>
            <source>No rule is known for this document: compare with the number as filed</source>
            <translation>该证件没有已知规则：请对照备案所填号码</translation>
        </message>
        <message>
            <source>Compare with the number as filed</source>
            <translation>请对照备案所填号码</translation>
        </message>
        <message>
            <source>Half-width brackets ( ) became full-width （ ）</source>
            <translation>半角括号 ( ) 已改为全角（ ）</translation>
        </message>
        <message>
            <source>The missing full-width brackets （ ） were added</source>
            <translation>已补上缺少的全角括号（ ）</translation>
        </message>
        <message>
            <source>Full-width characters became half-width</source>
            <translation>全角字符已改为半角</translation>
        </message>
        <message>
            <source>Letters became capitals, as printed</source>
            <translation>字母已改为大写，与证件一致</translation>
        </message>
        <message>
            <source>Blanks and dashes were taken out</source>
            <translation>已去掉空格和短横</translation>
        </message>
        <message>
            <source>Site changed</source>
            <translation>变更网站</translation>
        </message>
        <message>
            <source>Cancel the site</source>
            <translation>注销网站</translation>
        </message>
        <message>
            <source>Both changed</source>
            <translation>主体和网站均变更</translation>
        </message>
        <message>
            <source>several or primary sources</source>
            <translation>多个或一手来源</translation>
        </message>
        <message>
            <source>one good source</source>
            <translation>一个可靠来源</translation>
        </message>
        <message>
            <source>weak or contradicted</source>
            <translation>依据较弱或有矛盾</translation>
        </message>
        <message>
            <source>Waiting for the SMS</source>
            <translation>等待短信</translation>
        </message>
        <message>
            <source>To be verified</source>
            <translation>等待核验</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核验</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Refused by the site</source>
            <translation>网站判定失败</translation>
        </message>
        <message>
            <source>Province and date</source>
            <translation>省市与日期</translation>
        </message>
        <message>
            <source>Kind and persons</source>
            <translation>备案类型与负责人</translation>
        </message>
        <message>
            <source>Receive the SMS</source>
            <translation>接收短信</translation>
        </message>
        <message>
            <source>Last 6 of the document</source>
            <translation>证件号码后 6 位</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>前往核验</translation>
        </message>
        <message>
            <source>After the verification</source>
            <translation>核验之后</translation>
        </message>
        <message>
            <source>Characters that only look right were replaced</source>
            <translation>已替换形似的字符</translation>
        </message>
        <message>
            <source>“%1” at place %2 was read as %3</source>
            <translation>第 %2 位的“%1”已按 %3 处理</translation>
        </message>
        <message>
            <source>“%1” at place %2 is probably %3</source>
            <translation>第 %2 位的“%1”可能是 %3</translation>
        </message>
        <message>
            <source>“%1” at place %2 can be %3 or %4</source>
            <translation>第 %2 位的“%1”可能是 %3 或 %4</translation>
        </message>
        <message>
            <source>“%1” at place %2 does not occur in such a number</source>
            <translation>第 %2 位的“%1”不会出现在这种号码中</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>APP</source>
            <translation>APP</translation>
        </message>
        <message>
            <source>Mini program</source>
            <translation>小程序</translation>
        </message>
        <message>
            <source>The format is that of this document</source>
            <translation>格式与该证件相符</translation>
        </message>
        <message>
            <source>The format is not that of this document</source>
            <translation>格式与该证件不符</translation>
        </message>
        <message>
            <source>Format: cannot be checked, compare with the document</source>
            <translation>格式：无法核对，请对照证件</translation>
        </message>
        <message>
            <source>Renewal digits: cannot be told from 6 characters</source>
            <translation>换证次数：仅凭 6 位无法核对</translation>
        </message>
        <message>
            <source>Organisation&apos;s credit code or not: cannot be told from 6 characters</source>
            <translation>是否误填单位代码：仅凭 6 位无法判断</translation>
        </message>
        <message>
            <source>Entity&apos;s responsible person</source>
            <translation>主体负责人</translation>
        </message>
        <message>
            <source>Site&apos;s responsible person</source>
            <translation>网站负责人</translation>
        </message>
        <message>
            <source>Site&apos;s responsible person (of a site, an app or a mini program)</source>
            <translation>网站负责人（含 APP、小程序，新称互联网信息服务负责人）</translation>
        </message>
        <message>
            <source>Entity changed</source>
            <translation>变更主体</translation>
        </message>
        <message>
            <source>Cancel the entity</source>
            <translation>注销主体</translation>
        </message>
        <message>
            <source>App&apos;s responsible person</source>
            <translation>APP负责人</translation>
        </message>
        <message>
            <source>Mini program&apos;s responsible person</source>
            <translation>小程序负责人</translation>
        </message>
    </context>
    <context>
        <name>beian::NewerRulesNote</name>
        <message>
            <source>Newer rules decide this otherwise</source>
            <translation>按更新的规则，结果会不同</translation>
        </message>
        <message>
            <source>They came into force while this window was open, which goes on with those it began with. By the newer ones: %1. Keep the filing and open it again to go by them.</source>
            <translation>此窗口打开后启用了更新的规则，而此窗口仍按打开时的规则进行。按更新的规则：%1。先保存这笔备案再重新打开，即按更新的规则进行。</translation>
        </message>
    </context>
    <context>
        <name>beian::NoteDialog</name>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>&amp;Note (no code, no document number)</source>
            <translation>备注（不要写验证码和证件号码）(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>beian::NoticeStack</name>
        <message>
            <source>Dismiss</source>
            <translation>知道了</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>通知</translation>
        </message>
        <message numerus="yes">
            <source>Next notice (%n more)</source>
            <translation>
                <numerusform>下一条（还有 %n 条）</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the details</source>
            <translation>收起详情</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
    </context>
    <context>
        <name>beian::NumberHeader</name>
        <message>
            <source>Until (Beijing time)</source>
            <translation>截止（北京时间）</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余时间</translation>
        </message>
        <message numerus="yes">
            <source>Submitted %1, %n minute(s) ago</source>
            <translation>
                <numerusform>%1 提交管局，已 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>It comes about 5 minutes after the provider&apos;s notice.</source>
            <translation>收到接入服务商通知后约 5 分钟内到达。</translation>
        </message>
        <message>
            <source>The safe one: 24 hours from when the first SMS should have come. From the resent SMS it would be %1.</source>
            <translation>按较早的计算：从第一条短信应到达的时间起 24 小时。若从重发短信起算为 %1。</translation>
        </message>
        <message>
            <source>Counted from the resent SMS. If the notice came earlier, enter its time: the safe deadline then counts from it.</source>
            <translation>从重发短信起算。如知道“提交管局”通知的时间，请填写，按较早的时间计算更稳妥。</translation>
        </message>
        <message>
            <source>The SMS is here</source>
            <translation>短信已收到</translation>
        </message>
        <message>
            <source>Its time is missing: fill it in below.</source>
            <translation>还缺收到时间，请在下方填写。</translation>
        </message>
    </context>
    <context>
        <name>beian::OpenQuestion</name>
        <message>
            <source>Open it all the same?</source>
            <translation>仍要打开？</translation>
        </message>
        <message>
            <source>“%1” is working on this filing.</source>
            <translation>“%1”正在办理这件备案。</translation>
        </message>
        <message>
            <source>What both of you enter is put together. Where you enter different things, the later entry holds, and the history keeps the other one.</source>
            <translation>双方的录入会合并；录入不一致时，以之后的录入为准，另一项保留在历史中。</translation>
        </message>
        <message>
            <source>&amp;Leave it to them</source>
            <translation>不打开(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Open it</source>
            <translation>打开(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>beian::PageCodeDialog</name>
        <message>
            <source>QR code of the page</source>
            <translation>网页二维码</translation>
        </message>
        <message>
            <source>Open on the phone</source>
            <translation>在手机上打开</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Scan it with the phone: the same page opens there.</source>
            <translation>用手机扫码，打开同一网页。</translation>
        </message>
    </context>
    <context>
        <name>beian::PassingNotice</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>beian::PastedSms</name>
        <message>
            <source>Started by: %1</source>
            <translation>发起人：%1</translation>
        </message>
        <message>
            <source>Site: %1</source>
            <translation>网站：%1</translation>
        </message>
        <message>
            <source>Compare what the SMS names with this filing:</source>
            <translation>请核对短信所述是否为本次备案：</translation>
        </message>
        <message>
            <source>Received by: %1</source>
            <translation>接收号码：%1</translation>
        </message>
        <message>
            <source>Candidate %1: %2</source>
            <translation>候选 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>beian::PeoplePage</name>
        <message>
            <source>The mobile number itself is being changed</source>
            <translation>本次变更的是手机号码本身</translation>
        </message>
        <message>
            <source>Which kind of filing?</source>
            <translation>办理哪种备案？</translation>
        </message>
        <message>
            <source>The kind decides who must verify by SMS.</source>
            <translation>备案类型决定由谁完成短信核验。</translation>
        </message>
        <message>
            <source>Next needs the kind of filing.</source>
            <translation>选择备案类型后可继续。</translation>
        </message>
        <message>
            <source>Next needs what was changed.</source>
            <translation>选择变更的内容后可继续。</translation>
        </message>
        <message>
            <source>Next needs what is cancelled.</source>
            <translation>选择注销的内容后可继续。</translation>
        </message>
        <message>
            <source>Next needs the number that received the SMS.</source>
            <translation>请填写收到短信的手机号码。</translation>
        </message>
        <message>
            <source>New mobile number</source>
            <translation>新手机号码</translation>
        </message>
        <message>
            <source>Mobile number of contact method 1</source>
            <translation>联系方式 1 的手机号码</translation>
        </message>
        <message>
            <source>Mobile number of contact method 1, as in this change</source>
            <translation>联系方式 1 的手机号码（本次变更所填）</translation>
        </message>
        <message>
            <source>Mobile number of contact method 1, as first filed</source>
            <translation>联系方式 1 的手机号码（原备案所填）</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Taken out: %1</source>
            <translation>已移除：%1</translation>
        </message>
        <message>
            <source>For this kind of filing the rules expect this person to verify, too. Leave the person out only if no SMS came to that number.</source>
            <translation>按规则，这类备案还需此负责人核验。只有该号码没有收到短信时，才可移除。</translation>
        </message>
        <message>
            <source>Add a responsible person of the site</source>
            <translation>＋ 添加网站负责人</translation>
        </message>
        <message>
            <source>Add a responsible person of the entity</source>
            <translation>＋ 添加主体负责人</translation>
        </message>
        <message>
            <source>Next needs the mobile number of the site&apos;s responsible person.</source>
            <translation>还需填写网站负责人的手机号码。</translation>
        </message>
        <message>
            <source>Next needs the mobile number of the app&apos;s responsible person.</source>
            <translation>还需填写APP负责人的手机号码。</translation>
        </message>
        <message>
            <source>Next needs the mobile number of the mini program&apos;s responsible person.</source>
            <translation>还需填写小程序负责人的手机号码。</translation>
        </message>
        <message>
            <source>Next needs the mobile number of the entity&apos;s responsible person.</source>
            <translation>还需填写主体负责人的手机号码。</translation>
        </message>
        <message>
            <source>Verified at %1: nothing more is needed.</source>
            <translation>已于 %1 完成核验，无需再填。</translation>
        </message>
        <message>
            <source>%1 left, until %2. Type the full number once more to go on.</source>
            <translation>剩余 %1，截止 %2。请再输入一次完整号码以继续。</translation>
        </message>
    </context>
    <context>
        <name>beian::PermitSketch</name>
        <message>
            <source>Front of the permit · look here</source>
            <translation>通行证正面 · 看这里</translation>
        </message>
        <message>
            <source>Front of the permit</source>
            <translation>通行证正面</translation>
        </message>
        <message>
            <source>Back of the permit · look here</source>
            <translation>通行证背面 · 看这里</translation>
        </message>
        <message>
            <source>Back of the permit</source>
            <translation>通行证背面</translation>
        </message>
    </context>
    <context>
        <name>beian::PersonCard</name>
        <message>
            <source>Carrier</source>
            <translation>运营商</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>This person received no SMS and need not verify</source>
            <translation>此人没有收到短信，不需核验</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1（选填）</translation>
        </message>
        <message>
            <source>Some provinces ask this person too: leave it empty, or type the number if an SMS came.</source>
            <translation>部分资料称此人也需核验：收到短信再填写，否则留空。</translation>
        </message>
        <message>
            <source>11 digits; never the emergency number (应急电话).</source>
            <translation>11 位手机号码；不是应急电话。</translation>
        </message>
        <message>
            <source>Virtual carriers have no fixed sender of the SMS.</source>
            <translation>虚拟运营商无固定发送号码。</translation>
        </message>
        <message>
            <source>The SMS comes from %1.</source>
            <translation>短信来自 %1</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>移除：%1</translation>
        </message>
        <message>
            <source>Carrier: %1</source>
            <translation>运营商：%1</translation>
        </message>
        <message>
            <source>Auto: %1</source>
            <translation>自动：%1</translation>
        </message>
        <message>
            <source>Kept was %1. This is another number: the time of its SMS is not carried over.</source>
            <translation>原来保存的是 %1，这是另一个号码：短信时间不会沿用。</translation>
        </message>
        <message>
            <source>Only %1 was kept: type the full number once more.</source>
            <translation>只保存了 %1，请再输入一次完整号码。</translation>
        </message>
        <message>
            <source>No source says who verifies, so you choose: type the number that got an SMS.</source>
            <translation>没有资料说明由谁核验，请自行选择：填写收到短信的号码。</translation>
        </message>
        <message>
            <source>The same person with the same number is in the list already: remove one.</source>
            <translation>列表中已有相同负责人和相同号码，请移除一个。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Not a mobile number of the mainland (11 digits).</source>
            <translation>不是内地手机号码（11 位）。</translation>
        </message>
    </context>
    <context>
        <name>beian::PhoneReminderAction</name>
        <message>
            <source>To the ca&amp;lendar of the phone…</source>
            <translation>存到手机日历(&amp;L)…</translation>
        </message>
    </context>
    <context>
        <name>beian::PhoneReminderDialog</name>
        <message>
            <source>Reminder in the phone</source>
            <translation>手机日历提醒</translation>
        </message>
        <message>
            <source>QR code of the deadline</source>
            <translation>截止时间二维码</translation>
        </message>
        <message>
            <source>Whose deadline</source>
            <translation>哪个号码的截止时间</translation>
        </message>
        <message>
            <source>&amp;Save as calendar file…</source>
            <translation>保存日历文件(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Deadline (Beijing time)</source>
            <translation>截止（北京时间）</translation>
        </message>
        <message>
            <source>Scan it with the camera of the phone and add the event to the calendar. WeChat shows its text only.</source>
            <translation>用手机相机扫码，把日程加入日历。微信扫码只显示文字。</translation>
        </message>
        <message>
            <source>Or send the file to the phone: all open deadlines of the filing, with alarms 6 h, 1 h and 15 min before.</source>
            <translation>也可以把日历文件发到手机：内含本备案所有未到期的截止时间，提前 6 小时、1 小时、15 分钟提醒。</translation>
        </message>
        <message>
            <source>No name, no code, no document number, no full mobile number.</source>
            <translation>不含姓名、验证码、证件号码和完整手机号码。</translation>
        </message>
        <message>
            <source>Save as calendar file</source>
            <translation>保存日历文件</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>日历文件 (*.ics)</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
    </context>
    <context>
        <name>beian::PhoneReminderLink</name>
        <message>
            <source>To the phone&apos;s calendar…</source>
            <translation>存到手机日历…</translation>
        </message>
    </context>
    <context>
        <name>beian::PreviewLists</name>
        <message>
            <source>Left out: it is above the header.</source>
            <translation>已略过：在表头之上。</translation>
        </message>
        <message>
            <source>Left out: it is a sum.</source>
            <translation>已略过：合计行。</translation>
        </message>
        <message>
            <source>Left out: it is a line below the table.</source>
            <translation>已略过：表格下方的说明行。</translation>
        </message>
        <message>
            <source>Left out: it is the header once more.</source>
            <translation>已略过：重复的表头。</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>不读取</translation>
        </message>
        <message>
            <source>%1, only to know drafts</source>
            <translation>%1，仅用于识别草稿</translation>
        </message>
        <message>
            <source>%1, where numbers stand there</source>
            <translation>%1，仅读取其中的号码</translation>
        </message>
        <message>
            <source>A draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>Filings as they were understood</source>
            <translation>识别出的备案</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>文件中的列</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>文件中的列</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>读作</translation>
        </message>
        <message>
            <source>Rows without a filing of their own</source>
            <translation>未单独成为备案的行</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Joined to the filing of row %1: both are of one order.</source>
            <translation>与第 %1 行同属一个订单，已并入该行的备案。</translation>
        </message>
        <message>
            <source>Mobile number is missing: %1</source>
            <translation>缺%1的手机号码</translation>
        </message>
    </context>
    <context>
        <name>beian::PrivateFieldsDialog</name>
        <message>
            <source>&amp;Open the administration&apos;s site</source>
            <translation>打开管局网站(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Leave and forget</source>
            <translation>离开并清除(&amp;L)</translation>
        </message>
        <message>
            <source>The applicant types</source>
            <translation>请办理人填写</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>&amp;Next person</source>
            <translation>下一位负责人(&amp;N)</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>复制号码</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>First compare the three inputs, on the page “Verify”.</source>
            <translation>请先在“前往核验”页逐项核对三项。</translation>
        </message>
        <message>
            <source>It is forgotten when you leave.</source>
            <translation>离开即清除。</translation>
        </message>
    </context>
    <context>
        <name>beian::ProvinceChooser</name>
        <message>
            <source>since %1</source>
            <translation>%1 起</translation>
        </message>
        <message>
            <source>Pilot batch 1</source>
            <translation>首批试点</translation>
        </message>
        <message>
            <source>Pilot batch 2</source>
            <translation>第二批试点</translation>
        </message>
        <message>
            <source>Pilot batch 3</source>
            <translation>第三批试点</translation>
        </message>
        <message>
            <source>SMS verification applies on this date</source>
            <translation>此日期实行短信核验</translation>
        </message>
        <message>
            <source>No SMS verification on this date</source>
            <translation>此日期不实行短信核验</translation>
        </message>
        <message>
            <source>Nationwide</source>
            <translation>全国施行</translation>
        </message>
        <message>
            <source>Not in the pilot</source>
            <translation>未列入试点</translation>
        </message>
        <message>
            <source>see the later rules</source>
            <translation>见后续规则</translation>
        </message>
        <message>
            <source>Provinces</source>
            <translation>省份</translation>
        </message>
    </context>
    <context>
        <name>beian::ProvincePage</name>
        <message>
            <source>Province and date of submission</source>
            <translation>备案所在省市与提交日期</translation>
        </message>
        <message>
            <source>Province and date decide whether SMS verification applies.</source>
            <translation>按省市和提交日期判断是否需要短信核验。</translation>
        </message>
        <message>
            <source>Date of submission</source>
            <translation>备案提交日期</translation>
        </message>
        <message>
            <source>Province (name, abbreviation or pinyin initials, such as zj)</source>
            <translation>省、自治区、直辖市（可输入名称、简称或拼音首字母，如 zj）</translation>
        </message>
        <message>
            <source>Next needs a province.</source>
            <translation>选择省市后可继续。</translation>
        </message>
        <message>
            <source>No province fits</source>
            <translation>没有符合的省市</translation>
        </message>
        <message>
            <source>Choose the province</source>
            <translation>请选择省市</translation>
        </message>
        <message>
            <source>Try the name, an abbreviation such as 浙, or pinyin such as zhejiang or zj.</source>
            <translation>请输入名称、简称（如 浙）或拼音（如 zhejiang、zj）。</translation>
        </message>
        <message>
            <source>It is the province of the filing, not the one you are in now.</source>
            <translation>指备案所在省市，不是您现在所在的地方。</translation>
        </message>
        <message numerus="yes">
            <source>%n province(s) fit; choose one</source>
            <translation>
                <numerusform>有 %n 个省市符合，请选择</numerusform>
            </translation>
        </message>
        <message>
            <source>Since %1 every province verifies; the date of submission %2 is not before that. Whether you yourself must verify depends on the filing type (next page).</source>
            <translation>自 %1 起全国各省市均须核验，提交日期 %2 不早于该日。是否需要本人核验还要看备案类型（下一步）。</translation>
        </message>
        <message>
            <source>%1 has been a pilot province since %2 (batch %3); the date of submission %4 is not before that. Whether you yourself must verify depends on the filing type (next page).</source>
            <translation>%1自 %2 起为试点省份（第 %3 批），提交日期 %4 不早于该日。是否需要本人核验还要看备案类型（下一步）。</translation>
        </message>
        <message>
            <source>SMS verification applies in this province on this date</source>
            <translation>该省市此日期实行短信核验</translation>
        </message>
        <message>
            <source>The first pilot began on %1; on %2 nobody had to verify.</source>
            <translation>首批试点自 %1 开始，%2 尚无须核验。</translation>
        </message>
        <message>
            <source>%1 has been a pilot province only since %2; the date of submission is %3.</source>
            <translation>%1自 %2 起才列为试点省份，提交日期为 %3。</translation>
        </message>
        <message>
            <source>%1 was not in the pilot; every province verifies only since %2. The date of submission is %3.</source>
            <translation>%1未列入试点，自 %2 起全国才均须核验，提交日期为 %3。</translation>
        </message>
        <message>
            <source>SMS verification is not required in this province on this date</source>
            <translation>该省市此日期不要求短信核验</translation>
        </message>
        <message>
            <source>I received the verification SMS anyway, go on</source>
            <translation>我仍然收到了核验短信，继续 →</translation>
        </message>
        <message>
            <source>Pilot check: %1 is not in the three pilot batches of 2017 and 2018.</source>
            <translation>试点日期核对：%1未列入 2017–2018 年三批试点名单。</translation>
        </message>
        <message>
            <source>Pilot check: %1 is in batch %2, since %3; begun on the date of submission.</source>
            <translation>试点日期核对：%1为第 %2 批试点，自 %3 起；提交日期已在其内。</translation>
        </message>
        <message>
            <source>Pilot check: %1 is in batch %2, since %3; not yet begun on the date of submission.</source>
            <translation>试点日期核对：%1为第 %2 批试点，自 %3 起；提交日期尚未开始。</translation>
        </message>
        <message>
            <source>In the future. Take the day on which the provider submitted the filing.</source>
            <translation>该日期在未来。请填写接入服务商提交管局的日期。</translation>
        </message>
        <message numerus="yes">
            <source>More than %n day(s) ago: its 24 hours are usually over. Compare the provider&apos;s notice.</source>
            <translation>
                <numerusform>已超过 %n 天，24 小时通常早已过期。请对照接入服务商的通知。</numerusform>
            </translation>
        </message>
        <message>
            <source>optional, kept on this machine only</source>
            <translation>选填，只保存在本机</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>选填</translation>
        </message>
        <message>
            <source>Applicant or organisation</source>
            <translation>办理人/单位</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>备案订单号</translation>
        </message>
        <message>
            <source>Choose %1</source>
            <translation>选择 %1</translation>
        </message>
        <message>
            <source>Next needs the date of submission.</source>
            <translation>填写备案提交日期后可继续。</translation>
        </message>
        <message>
            <source>Enter the date of submission</source>
            <translation>请填写备案提交日期</translation>
        </message>
        <message>
            <source>It decides whether SMS verification applies in this province.</source>
            <translation>由它判断该省市是否需要短信核验。</translation>
        </message>
    </context>
    <context>
        <name>beian::QuitQuestion</name>
        <message numerus="yes">
            <source>%n filing(s) are due within 6 hours. Nobody is reminded of them once the program has quit.</source>
            <translation>
                <numerusform>%n 件备案将在 6 小时内到期。退出后不再提醒。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n open filing(s), codes, document numbers or full mobile numbers are in memory only. They are forgotten and must be typed again.</source>
            <translation>
                <numerusform>%n 件打开的备案中，验证码、证件号码或完整手机号码只在内存中。退出后将清除，需重新输入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Quit?</source>
            <translation>退出？</translation>
        </message>
        <message>
            <source>Quit the program?</source>
            <translation>要退出程序吗？</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>不退出(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
    </context>
    <context>
        <name>beian::Reading</name>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>beian::ReceptionNote</name>
        <message>
            <source>How to resend</source>
            <translation>短信重发步骤</translation>
        </message>
        <message>
            <source>What if it does not come?</source>
            <translation>收不到怎么办</translation>
        </message>
        <message>
            <source>Submitted again: start a new round</source>
            <translation>已重新提交，开始新一轮</translation>
        </message>
        <message>
            <source>The 24 hours are over</source>
            <translation>24 小时已过</translation>
        </message>
        <message>
            <source>The filing goes back to the provider. Submit it again there; a new SMS comes with a new 24 hours. Or correct the time above, if it was mistyped.</source>
            <translation>备案将退回接入服务商。请在接入服务商处重新提交，届时会收到新短信并重新计 24 小时。若只是时间填错，请更正上面的时间。</translation>
        </message>
        <message>
            <source>About 5 minutes after the notice</source>
            <translation>收到通知后约 5 分钟收到短信</translation>
        </message>
        <message>
            <source>Meanwhile, go on with another number.</source>
            <translation>该号码继续等待，可先办理其他号码。</translation>
        </message>
        <message numerus="yes">
            <source>Submitted %n minute(s) ago, still no SMS</source>
            <translation>
                <numerusform>提交管局已 %n 分钟，仍未收到</numerusform>
            </translation>
        </message>
        <message>
            <source>It can be resent on the administration&apos;s site; it then takes about 10 minutes.</source>
            <translation>可在管局网站重发短信，约 10 分钟到达。</translation>
        </message>
        <message>
            <source>The filing goes back to the provider</source>
            <translation>备案将退回接入服务商</translation>
        </message>
        <message>
            <source>The site refused this number, or its inputs are used up. Submit the filing again at the provider; a new SMS comes with a new 24 hours.</source>
            <translation>网站判定该号码核验失败，或输入次数已用完。请在接入服务商处重新提交；届时会收到新短信，重新计时 24 小时。</translation>
        </message>
        <message>
            <source>The number stays on watch.</source>
            <translation>该号码继续等待。</translation>
        </message>
    </context>
    <context>
        <name>beian::ReminderDisplay</name>
        <message numerus="yes">
            <source>%n number(s) need attention</source>
            <translation>
                <numerusform>%n 个号码需要处理</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n of them over</source>
            <translation>
                <numerusform>%1，其中 %n 个已过期</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: until %2</source>
            <translation>%1：截止 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) expire before %1 (Beijing time)</source>
            <translation>
                <numerusform>%n 件备案将在 %1（北京时间）前到期</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the most urgent</source>
            <translation>打开最紧急的一件</translation>
        </message>
        <message>
            <source>%1: over since %2</source>
            <translation>%1：已过期，截止时间为 %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more number(s)</source>
            <translation>
                <numerusform>另有 %n 个号码</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more filing(s)</source>
            <translation>
                <numerusform>另有 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::ReminderTexts</name>
        <message>
            <source>Less than 6 hours to verify</source>
            <translation>距核验截止不足 6 小时</translation>
        </message>
        <message>
            <source>Less than 1 hour to verify</source>
            <translation>距核验截止不足 1 小时</translation>
        </message>
        <message>
            <source>Less than 15 minutes to verify</source>
            <translation>距核验截止不足 15 分钟</translation>
        </message>
        <message>
            <source>The 24 hours are over: submit again</source>
            <translation>24 小时已过：需重新提交</translation>
        </message>
        <message>
            <source>No SMS 5 minutes after the notice</source>
            <translation>提交通知后 5 分钟仍无短信</translation>
        </message>
        <message>
            <source>No SMS 10 minutes after the resend</source>
            <translation>申请重发后 10 分钟仍无短信</translation>
        </message>
    </context>
    <context>
        <name>beian::ReminderWords</name>
        <message>
            <source>A filing in %1</source>
            <translation>%1的备案</translation>
        </message>
        <message>
            <source>by %1 (Beijing time)</source>
            <extracomment>in place of {deadline}</extracomment>
            <translation>在 %1（北京时间）前</translation>
        </message>
        <message numerus="yes">
            <source>within %n hour(s) of receiving the SMS</source>
            <extracomment>in place of {deadline}</extracomment>
            <translation>
                <numerusform>在收到短信后 %n 小时内</numerusform>
            </translation>
        </message>
        <message>
            <source>the last 6 characters of the number on the front (%1, letters as capitals)</source>
            <extracomment>in place of {characters}; %1 is a document</extracomment>
            <translation>证件正面号码的后 6 位（%1，字母大写）</translation>
        </message>
        <message>
            <source>the last 6 characters of the Hong Kong or Macao identity number on the back, in the shape ×××（×） (%1)</source>
            <extracomment>in place of {characters}; %1 is a document</extracomment>
            <translation>证件背面香港或澳门身份证号码的后 6 位，形如 ×××（×）（%1）</translation>
        </message>
        <message>
            <source>the last 6 characters of the number as it was filed (%1)</source>
            <extracomment>in place of {characters}; %1 is a document</extracomment>
            <translation>备案时所填证件号码的后 6 位（%1）</translation>
        </message>
        <message>
            <source>as filed</source>
            <translation>以备案填报为准</translation>
        </message>
        <message>
            <source>no fixed number</source>
            <translation>无固定号码</translation>
        </message>
        <message>
            <source>{applicant}: {person} ({number}), please do the SMS verification of the filing {deadline}. Open {site} and fill in the 6 digits of the SMS (it comes from {sender}), the mobile number, and {characters}. Do not tell anybody the code, not even us.</source>
            <extracomment>The words in braces are fields. Use those of the language: {办理人} {负责人} {手机号} {时限} {网址} {证件后六位} {发送号码} {订单号}, {辦理人} {負責人} {手機號碼} {時限} {網址} {證件後六位} {發送號碼} {訂單號}</extracomment>
            <translation>{办理人}：请{负责人}（{手机号}）{时限}完成备案短信核验。打开 {网址} ，填写短信中的 6 位验证码（由 {发送号码} 发来）、手机号码和{证件后六位}。验证码请勿告诉任何人，包括我们。</translation>
        </message>
        <message>
            <source>the last 6 characters of the number of the document that was filed (letters as capitals)</source>
            <extracomment>in place of {characters}</extracomment>
            <translation>备案时所填证件号码的后 6 位（字母大写）</translation>
        </message>
    </context>
    <context>
        <name>beian::RemoveAction</name>
        <message>
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z) on the board brings them back, for a day also after a restart.</source>
            <translation>在看板上按“撤销”（Ctrl+Z）即可找回，一天之内重新启动程序后也可以。</translation>
        </message>
        <message numerus="yes">
            <source>The 24 hours still run for %n of them.</source>
            <translation>
                <numerusform>其中 %n 件的 24 小时时限仍在计时。</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove?</source>
            <translation>移除？</translation>
        </message>
        <message numerus="yes">
            <source>Take %n filing(s) off the board?</source>
            <translation>
                <numerusform>从看板上移除 %n 件备案？</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Leave them there</source>
            <translation>保留(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) removed</source>
            <translation>
                <numerusform>已移除 %n 件备案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A code or a document number is typed in %n of them. It is never kept, and cannot be brought back.</source>
            <translation>
                <numerusform>其中 %n 件已填写验证码或证件号码：这些内容从不保存，移除后无法找回。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::ReportCards</name>
        <message>
            <source>Begun</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Verified in time</source>
            <translation>按时核验</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Time taken, median</source>
            <translation>用时中位数</translation>
        </message>
        <message>
            <source>90 % took at most</source>
            <translation>90% 用时不超过</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>beian::ReportChart</name>
        <message>
            <source>Bars of the table below</source>
            <translation>下表的柱形图</translation>
        </message>
        <message>
            <source>%1: %2 in time, %3 late, %4 returned</source>
            <translation>%1：按时 %2，逾期 %3，退回 %4</translation>
        </message>
    </context>
    <context>
        <name>beian::ReportChoice</name>
        <message>
            <source>One month</source>
            <translation>一个月</translation>
        </message>
        <message>
            <source>One quarter</source>
            <translation>一个季度</translation>
        </message>
        <message>
            <source>One year</source>
            <translation>一年</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>全部类型</translation>
        </message>
        <message>
            <source>All provinces</source>
            <translation>全部省市</translation>
        </message>
        <message>
            <source>&amp;Span</source>
            <translation>范围(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>按(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <source>P&amp;rovince</source>
            <translation>省市(&amp;R)</translation>
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
    </context>
    <context>
        <name>beian::ReportFiles</name>
        <message>
            <source>Part</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Verified in time</source>
            <translation>按时核验</translation>
        </message>
        <message>
            <source>Verified late</source>
            <translation>逾期登记</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Returned: %1</source>
            <translation>退回：%1</translation>
        </message>
        <message>
            <source>Median (minutes)</source>
            <translation>中位数（分钟）</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Kind of filing</source>
            <translation>备案类型</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>省市</translation>
        </message>
        <message>
            <source>90 % took at most (minutes)</source>
            <translation>90% 用时不超过（分钟）</translation>
        </message>
    </context>
    <context>
        <name>beian::ReportOutput</name>
        <message>
            <source>Export the report</source>
            <translation>导出报表</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>表格 (%1)</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>已导出</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>已打印</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>将报表存为 PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
    </context>
    <context>
        <name>beian::ReportTables</name>
        <message>
            <source>Begun</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>按时核验</translation>
        </message>
        <message>
            <source>Share</source>
            <extracomment>of those that ended, how many were verified in time
----------
of all that were returned</extracomment>
            <translation>占比</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>逾期登记</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <source>Of those that ended, how many were verified in time.</source>
            <translation>已有结果的备案中，按时核验所占的比例。</translation>
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
            <source>Each day</source>
            <translation>每日</translation>
        </message>
        <message>
            <source>Each week</source>
            <translation>每周</translation>
        </message>
        <message>
            <source>Each month</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>Kinds of filing</source>
            <translation>备案类型</translation>
        </message>
        <message>
            <source>Kind of filing</source>
            <translation>备案类型</translation>
        </message>
        <message>
            <source>Provinces</source>
            <translation>省市</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>省市</translation>
        </message>
        <message>
            <source>Causes of returns</source>
            <translation>退回原因</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>90 % took at most</source>
            <translation>90% 用时不超过</translation>
        </message>
    </context>
    <context>
        <name>beian::ReportTexts</name>
        <message>
            <source>%1-%2</source>
            <extracomment>a month: year, month in two digits</extracomment>
            <translation>%1 年 %2 月</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <extracomment>a quarter of a year: its number, the year</extracomment>
            <translation>%2 年第 %1 季度</translation>
        </message>
        <message>
            <source>Year %1</source>
            <extracomment>a whole year</extracomment>
            <translation>%1 年</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>a week: its first day, its last day</extracomment>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>%1 min</source>
            <extracomment>minutes</extracomment>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <extracomment>hours, minutes</extracomment>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message>
            <source>24 hours over</source>
            <translation>24 小时已过</translation>
        </message>
        <message>
            <source>Other person missing</source>
            <translation>另一人未核验</translation>
        </message>
        <message>
            <source>Five wrong inputs</source>
            <translation>输错 5 次</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被网站或接入服务商退回</translation>
        </message>
        <message>
            <source>Nobody had verified when the 24 hours after the SMS were over.</source>
            <translation>收到短信后 24 小时已过，仍无人完成核验。</translation>
        </message>
        <message>
            <source>Somebody had verified, but another person of the same filing had not when the 24 hours were over.</source>
            <translation>同一备案中已有人完成核验，但 24 小时已过，另一人仍未核验。</translation>
        </message>
        <message>
            <source>All five inputs of a number were used up, and it was not verified.</source>
            <translation>某个手机号码的 5 次输入机会用完，仍未核验成功。</translation>
        </message>
        <message>
            <source>The site refused it finally, or it was submitted again while there was still time.</source>
            <translation>网站最终判为失败，或尚未到期就已重新提交。</translation>
        </message>
        <message>
            <source>Every mobile number of the filing was verified within 24 hours of its SMS. It counts on the day of the last verification.</source>
            <translation>备案的每个手机号码都在收到短信后 24 小时内核验，计入最后一次核验的当日。</translation>
        </message>
        <message>
            <source>Everybody is verified, but for at least one number that was entered only after its 24 hours.</source>
            <translation>全部已核验，但至少有一个手机号码是在 24 小时之后才登记的。</translation>
        </message>
        <message>
            <source>The submission came back. Why, is told by its cause.</source>
            <translation>备案被退回，具体见退回原因。</translation>
        </message>
        <message>
            <source>From the first SMS to the last verification: half of those verified in time took no longer.</source>
            <translation>从收到第一条短信到最后一次核验：按时核验的备案中，一半不超过此时间。</translation>
        </message>
        <message>
            <source>From the first SMS to the last verification: nine tenths of those verified in time took no longer.</source>
            <translation>从收到第一条短信到最后一次核验：按时核验的备案中，90% 不超过此时间。</translation>
        </message>
        <message>
            <source>Submissions that were entered in this period. Each “submitted again” is one more. Filings in which nobody has to verify are not counted.</source>
            <translation>本期录入的备案提交次数。每次“重新提交”另计一次。无需核验的备案不计入。</translation>
        </message>
    </context>
    <context>
        <name>beian::ReportWindow</name>
        <message>
            <source>Later</source>
            <translation>后一期</translation>
        </message>
        <message>
            <source>Nothing began and nothing ended in this time. For each day, a bar will stand here: what was verified in time, and on top of it what was returned.</source>
            <translation>本期没有开始的备案，也没有结果。有数据后，这里每期显示一根柱：下方为按时核验，上方为退回。</translation>
        </message>
        <message>
            <source>Content of the page</source>
            <translation>页面内容</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>存为 PDF(&amp;D)…</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>前一期</translation>
        </message>
        <message>
            <source>Verified in time</source>
            <translation>按时核验</translation>
        </message>
        <message>
            <source>Verified late</source>
            <translation>逾期登记</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>报表的各部分</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报表</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Printed %1 (Beijing). Counts only: no names and no numbers.</source>
            <translation>打印于北京时间 %1。只统计次数，不含姓名和号码。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>核验情况报表</translation>
        </message>
        <message>
            <source>Nothing later yet</source>
            <translation>之后暂无数据</translation>
        </message>
        <message>
            <source>Counts only: no names and no numbers, nor filings in which nobody has to verify. They stay when filings are removed.</source>
            <translation>只统计次数，不含姓名和号码，无需核验的备案不计入；备案移除后，统计仍保留。</translation>
        </message>
    </context>
    <context>
        <name>beian::ResendDialog</name>
        <message>
            <source>How to resend the SMS</source>
            <translation>短信重发步骤</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>beian::ResendSection</name>
        <message>
            <source>Undo: I did not ask for a resend</source>
            <translation>撤销“申请重发”</translation>
        </message>
        <message>
            <source>I asked the site to resend it just now</source>
            <translation>我刚刚在网站申请了重发</translation>
        </message>
        <message>
            <source>10 minutes are over. If nothing came, look at what to check below.</source>
            <translation>已过 10 分钟。若仍未收到，请看“收不到怎么办”。</translation>
        </message>
        <message>
            <source>Open the administration&apos;s site</source>
            <translation>打开管局网站</translation>
        </message>
        <message>
            <source>A resend does not move the deadline.</source>
            <translation>重发短信不会延长截止时间。</translation>
        </message>
        <message>
            <source>What the two fields take:</source>
            <translation>两栏应填内容：</translation>
        </message>
        <message>
            <source>Still no SMS? Check:</source>
            <translation>仍未收到？请检查：</translation>
        </message>
        <message>
            <source>What is left:</source>
            <translation>还可以：</translation>
        </message>
        <message>
            <source>Resent SMS: wait about 10 minutes, %1 left.</source>
            <translation>短信重发：约需等待 10 分钟，还剩 %1。</translation>
        </message>
        <message>
            <source>No resend is left. Use the last code that came; without one see below.</source>
            <translation>重发次数已用完。请使用最后收到的验证码；没有的请看下方。</translation>
        </message>
        <message>
            <source>Note the site&apos;s message…</source>
            <translation>登记网站提示…</translation>
        </message>
        <message>
            <source>Copy the mobile number %1: %2</source>
            <translation>复制手机号码 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>beian::ReturnNote</name>
        <message>
            <source>It was submitted again: start a new round</source>
            <translation>已重新提交，开始新一轮</translation>
        </message>
        <message>
            <source>The filing goes back to the provider</source>
            <translation>备案将退回接入服务商</translation>
        </message>
        <message>
            <source>The applicant submits it again in the provider&apos;s console; nothing is filled in again here. A new SMS comes then, with a new 24 hours for everybody. What was noted by mistake can be corrected instead.</source>
            <translation>由办理人在接入服务商控制台重新提交，此处无需重填；之后每人收到新短信，重新计时 24 小时。登记有误请直接更正。</translation>
        </message>
        <message>
            <source>%1: the 24 hours were over at %2 (Beijing time).</source>
            <translation>%1：24 小时已于 %2（北京时间）到期。</translation>
        </message>
        <message>
            <source>%1: the site refused finally.</source>
            <translation>%1：网站提示核验最终失败。</translation>
        </message>
        <message>
            <source>%1: all inputs are used up; ask the provider whether it was returned already.</source>
            <translation>%1：输入次数已用完；请向接入服务商核实是否已退回。</translation>
        </message>
        <message>
            <source>The 24 hours of a number are over: the filing goes back. Submit it again at the provider; the new SMS starts a new 24 hours.</source>
            <translation>有号码已过期：24 小时已过，备案将被退回。请在接入服务商处重新提交，收到新短信后重新计时。</translation>
        </message>
        <message>
            <source>The filing goes back. Submit it again at the provider; the new SMS starts a new 24 hours.</source>
            <translation>备案将被退回。请在接入服务商处重新提交；收到新短信后重新计时 24 小时。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo: what the site said</source>
            <translation>撤销“网站提示”</translation>
        </message>
    </context>
    <context>
        <name>beian::RuleCommands</name>
        <message>
            <source>The folder of the kept filings; rules belong to it.</source>
            <translation>备案记录所在的文件夹，规则随之保存。</translation>
        </message>
        <message>
            <source>--key is a public key as minisign writes it</source>
            <translation>--key 须是 minisign 格式的公钥</translation>
        </message>
        <message>
            <source>Would this rule set be accepted here? Its signature is in FILE.minisig. Exit code 1: no.</source>
            <translation>这套规则能否在本机采用？签名在 FILE.minisig 中。退出码 1 表示不能。</translation>
        </message>
        <message>
            <source>What to do with it.</source>
            <translation>要做的事。</translation>
        </message>
        <message>
            <source>The rule set.</source>
            <translation>规则文件。</translation>
        </message>
        <message>
            <source>The only key that counts, in place of those that this machine trusts.</source>
            <translation>只认这个公钥，不看本机信任的公钥。</translation>
        </message>
        <message>
            <source>Accepted: rule set %1.</source>
            <translation>可以采用：规则 %1。</translation>
        </message>
        <message>
            <source>Puts a signed rule set in force, if it is accepted and newer. Its signature is in FILE.minisig.</source>
            <translation>采用一套已签名、且比现有规则更新的规则。签名在 FILE.minisig 中。</translation>
        </message>
        <message>
            <source>In force now: rule set %1.</source>
            <translation>现已采用：规则 %1。</translation>
        </message>
        <message>
            <source>In force: rule set %1 (%2).</source>
            <translation>正在使用：规则 %1（%2）。</translation>
        </message>
        <message>
            <source>It was meant to be replaced by %1; it may be out of date.</source>
            <translation>本应在 %1 之前更新；规则可能已过时。</translation>
        </message>
        <message>
            <source>Which rules are in force, and where they are from.</source>
            <translation>现在使用哪套规则，来自哪里。</translation>
        </message>
        <message>
            <source>Rules that were published after this program. Each part has a --help of its own.</source>
            <translation>在本程序之后发布的规则。各项都有自己的 --help。</translation>
        </message>
        <message>
            <source>rules takes status, check, install, diff or pack</source>
            <translation>rules 之后须是 status、check、install、diff 或 pack</translation>
        </message>
        <message>
            <source>%1: %2: new: %3</source>
            <translation>%1：%2：新增：%3</translation>
        </message>
        <message>
            <source>%1: %2: no longer: %3</source>
            <translation>%1：%2：已取消：%3</translation>
        </message>
        <message>
            <source>%1: %2: until now %3; from now on %4</source>
            <translation>%1：%2：原为 %3，改为 %4</translation>
        </message>
        <message>
            <source>They say the same.</source>
            <translation>两套规则相同。</translation>
        </message>
        <message numerus="yes">
            <source>%n kept filing(s) would be treated otherwise.</source>
            <translation>
                <numerusform>已保存的备案中，%n 件会因此改变。</numerusform>
            </translation>
        </message>
        <message>
            <source>What two rule sets say differently, and which kept filings the new one would treat otherwise. Each is a file, a folder, or built-in.</source>
            <translation>两套规则有哪些不同，已保存的备案中哪些会因此改变。每一方可以是文件、文件夹或 built-in（程序自带）。</translation>
        </message>
        <message>
            <source>The rules until now.</source>
            <translation>原来的规则。</translation>
        </message>
        <message>
            <source>The rules from now on.</source>
            <translation>新的规则。</translation>
        </message>
        <message>
            <source>The folder of the kept filings.</source>
            <translation>备案记录所在的文件夹。</translation>
        </message>
        <message>
            <source>--next-key is a public key as minisign writes it</source>
            <translation>--next-key 须是 minisign 格式的公钥</translation>
        </message>
        <message>
            <source>--version is a number such as 2026112901</source>
            <translation>--version 须是编号，例如 2026112901</translation>
        </message>
        <message>
            <source>The rule files, as in resources/rules.</source>
            <translation>规则文件所在的文件夹，内容同 resources/rules。</translation>
        </message>
        <message>
            <source>Of the set; larger is newer: 2026112901.</source>
            <translation>规则的编号，越大越新，例如 2026112901。</translation>
        </message>
        <message>
            <source>The file to write.</source>
            <translation>要写入的文件。</translation>
        </message>
        <message>
            <source>After this day the program says that the rules may be out of date.</source>
            <translation>过了这一天，程序会提示规则可能过时。</translation>
        </message>
        <message>
            <source>Of the rules; today without it.</source>
            <translation>规则的日期；不写则为今天。</translation>
        </message>
        <message>
            <source>The oldest program that understands them; this one without it.</source>
            <translation>能理解这套规则的最低程序版本；不写则为本版本。</translation>
        </message>
        <message>
            <source>JSON with what is new: {&quot;en&quot;, &quot;zh&quot;, &quot;zh-TW&quot;}.</source>
            <translation>更新说明（JSON）：{&quot;en&quot;, &quot;zh&quot;, &quot;zh-TW&quot;}。</translation>
        </message>
        <message>
            <source>A key that may sign the following sets.</source>
            <translation>可以签署后续规则的公钥。</translation>
        </message>
        <message>
            <source>For who publishes rules: checks the rule files and puts them into one file, which is signed then: minisign -S -s KEY -m FILE</source>
            <translation>供规则发布者使用：检查规则文件并合成一个文件，之后签名：minisign -S -s KEY -m FILE</translation>
        </message>
        <message>
            <source>Written, and to be signed now: %1</source>
            <translation>已写入，请签名：%1</translation>
        </message>
    </context>
    <context>
        <name>beian::RuleErrorTexts</name>
        <message>
            <source>The file is no rule set, or a damaged one: %1.</source>
            <translation>该文件不是规则文件，或已损坏：%1。</translation>
        </message>
        <message>
            <source>Get it again from its publisher; the rules in force stay.</source>
            <translation>请向发布者重新索取；现有规则不变。</translation>
        </message>
        <message>
            <source>The file is larger than any rule set.</source>
            <translation>该文件过大，不是规则文件。</translation>
        </message>
        <message>
            <source>This rule set is for a newer version of the program: %1.</source>
            <translation>这套规则需要更新的程序版本：%1。</translation>
        </message>
        <message>
            <source>Install the new version of the program; the rules in force stay until then.</source>
            <translation>请安装新版程序；在此之前现有规则不变。</translation>
        </message>
        <message>
            <source>This rule set is not newer than one that was in force here: %1.</source>
            <translation>这套规则不比本机用过的规则新：%1。</translation>
        </message>
        <message>
            <source>Get the newest one. An administrator can go back to an older one by its number (rules/version).</source>
            <translation>请索取最新的规则。管理员可以指定编号，退回较旧的规则（rules/version）。</translation>
        </message>
        <message>
            <source>The rule set has no signature.</source>
            <translation>规则文件没有签名。</translation>
        </message>
        <message>
            <source>Put the publisher&apos;s file that ends in .minisig beside it, under the same name.</source>
            <translation>请把发布者的同名 .minisig 文件放在它旁边。</translation>
        </message>
        <message>
            <source>The rule set is signed by somebody whom this machine does not trust.</source>
            <translation>规则文件的签名者不受本机信任。</translation>
        </message>
        <message>
            <source>Get it from its publisher. An administrator can add a publisher&apos;s key (rules/keys).</source>
            <translation>请向发布者索取。管理员可以添加发布者的公钥（rules/keys）。</translation>
        </message>
        <message>
            <source>The rule set is not what its publisher signed.</source>
            <translation>规则文件与发布者签名的内容不一致。</translation>
        </message>
        <message>
            <source>Get it again from its publisher, with its signature; the rules in force stay.</source>
            <translation>请向发布者重新索取文件和签名；现有规则不变。</translation>
        </message>
        <message>
            <source>The machine&apos;s own rules are not used, since others than administrators can change them: %1.</source>
            <translation>没有采用本机专用规则，因为管理员以外的人也能改动：%1。</translation>
        </message>
        <message>
            <source>Let an administrator own the folder and its files, and nobody else write there.</source>
            <translation>请让该文件夹及其中的文件归管理员所有，且其他人不能写入。</translation>
        </message>
        <message>
            <source>Newer rules could not be asked for: %1 did not answer with a rule set.</source>
            <translation>未能查询更新的规则：%1 没有给出规则文件。</translation>
        </message>
        <message>
            <source>It is asked again tomorrow; the rules in force stay. If that goes on, an administrator should look at the address (rules/address).</source>
            <translation>明天会再次查询，现用规则不变。如果一直如此，请管理员检查该地址（rules/address）。</translation>
        </message>
        <message>
            <source>Newer rules were not taken: their address leads elsewhere, to %1.</source>
            <translation>没有采用更新的规则：其地址转到了别处（%1）。</translation>
        </message>
        <message>
            <source>The rules in force stay. An administrator should look at the address (rules/address).</source>
            <translation>现用规则不变。请管理员检查该地址（rules/address）。</translation>
        </message>
    </context>
    <context>
        <name>beian::RuleNewsTexts</name>
        <message>
            <source>No filing that is kept here is treated otherwise by them.</source>
            <translation>本机保存的备案都不受影响。</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) that are kept here are treated otherwise by them.</source>
            <translation>
                <numerusform>本机保存的备案中有 %n 笔会因此改变。</numerusform>
            </translation>
        </message>
        <message>
            <source>Windows that are open go on with the rules that they began with.</source>
            <translation>已打开的窗口仍按打开时的规则进行。</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>……还有 %n 项。</numerusform>
            </translation>
        </message>
        <message>
            <source>What the rules say otherwise</source>
            <translation>规则有哪些不同</translation>
        </message>
        <message>
            <source>They say the same.</source>
            <translation>两套规则相同。</translation>
        </message>
        <message>
            <source>Filings that are treated otherwise</source>
            <translation>会因此改变的备案</translation>
        </message>
        <message>
            <source>Until now: %1. From now on: %2.</source>
            <translation>此前：%1。此后：%2。</translation>
        </message>
        <message>
            <source>What is new in the rules</source>
            <translation>规则有哪些变化</translation>
        </message>
        <message>
            <source>Newer rules are in force</source>
            <translation>已启用更新的规则</translation>
        </message>
        <message>
            <source>What is new…</source>
            <translation>有哪些变化…</translation>
        </message>
    </context>
    <context>
        <name>beian::RuleTexts</name>
        <message>
            <source>Version of the rule data: %1, built into the program.</source>
            <translation>规则数据版本：%1，程序自带。</translation>
        </message>
        <message>
            <source>Version of the rule data: %1, from the administrator of this machine, unsigned.</source>
            <translation>规则数据版本：%1，由本机管理员提供，未签名。</translation>
        </message>
        <message>
            <source>Version of the rule data: %1, from a file that was installed on %2, signed with the key %3.</source>
            <translation>规则数据版本：%1，来自 %2 安装的规则文件，签名公钥 %3。</translation>
        </message>
        <message>
            <source>Version of the rule data: %1, from its publisher&apos;s address on %2, signed with the key %3.</source>
            <translation>规则数据版本：%1，于 %2 从发布者的地址取得，签名公钥 %3。</translation>
        </message>
        <message>
            <source>Newer ones were last asked for on %1.</source>
            <translation>上次查询更新的规则：%1。</translation>
        </message>
        <message>
            <source>nobody has to verify</source>
            <translation>谁都不需要核验</translation>
        </message>
        <message numerus="yes">
            <source>%1 may have to verify, within %n hour(s), at %2</source>
            <translation>
                <numerusform>%1可能需要在 %n 小时内核验，网址 %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 must verify within %n hour(s), at %2</source>
            <translation>
                <numerusform>%1须在 %n 小时内核验，网址 %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::RulesNotices</name>
        <message>
            <source>The rules may be out of date</source>
            <translation>规则可能已过时</translation>
        </message>
        <message>
            <source>Their publisher meant to replace them by %1. They hold until a newer rule set is installed.</source>
            <translation>发布者本应在 %1 之前更新。在安装更新的规则之前，仍按现有规则处理。</translation>
        </message>
        <message>
            <source>The newest rules are not used</source>
            <translation>没有采用最新的规则</translation>
        </message>
        <message>
            <source>Newer rules were refused</source>
            <translation>没有采用更新的规则</translation>
        </message>
    </context>
    <context>
        <name>beian::RulesSwitch</name>
        <message>
            <source>Install a rule set</source>
            <translation>安装规则文件</translation>
        </message>
        <message>
            <source>Rule sets (%1)</source>
            <translation>规则文件 (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>所有文件 (%1)</translation>
        </message>
        <message>
            <source>The rules in force stay</source>
            <translation>现用规则不变</translation>
        </message>
        <message>
            <source>This rule set is in force already, or the machine&apos;s own rules go before it.</source>
            <translation>这套规则已经在用，或者本机自己的规则优先于它。</translation>
        </message>
    </context>
    <context>
        <name>beian::SenderCheck</name>
        <message>
            <source>False SMS and their senders</source>
            <translation>怎样识别假短信</translation>
        </message>
    </context>
    <context>
        <name>beian::SettingErrorTexts</name>
        <message>
            <source>The setting %1 is set by the administrator.</source>
            <translation>设置 %1 由管理员设定。</translation>
        </message>
        <message>
            <source>Ask the administrator of this computer to change it.</source>
            <translation>如需更改，请联系本机的管理员。</translation>
        </message>
        <message>
            <source>The value does not fit the setting %1.</source>
            <translation>该值不适用于设置 %1。</translation>
        </message>
        <message>
            <source>The value before still holds; choose one within the limits.</source>
            <translation>仍沿用原值；请在允许范围内选择。</translation>
        </message>
        <message>
            <source>The settings cannot be saved in %1; the change holds until the program ends.</source>
            <translation>设置无法保存到 %1；本次更改只在程序结束前有效。</translation>
        </message>
        <message>
            <source>Check the folder, the space on the disk and that you may write there; the next change saves this one too.</source>
            <translation>请检查文件夹、磁盘空间和写入权限；下次更改时会一并保存。</translation>
        </message>
        <message>
            <source>The portable program cannot write in %1.</source>
            <translation>便携版程序无法写入 %1。</translation>
        </message>
        <message>
            <source>Move it to a place where you may write, or delete the file beian-sms-verify.portable beside it to keep the data in your user account.</source>
            <translation>请把它移到可写入的位置，或删除旁边的 beian-sms-verify.portable 文件，改为保存在用户账户中。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written.</source>
            <translation>文件夹 %1 无法写入。</translation>
        </message>
        <message>
            <source>Choose a folder where you may write.</source>
            <translation>请选择有写入权限的文件夹。</translation>
        </message>
        <message>
            <source>The folder %1 could not be opened.</source>
            <translation>文件夹 %1 无法打开。</translation>
        </message>
        <message>
            <source>Open it yourself in the file manager.</source>
            <translation>请在文件管理器中自行打开。</translation>
        </message>
        <message>
            <source>The start at login could not be changed in %1.</source>
            <translation>无法更改“开机登录后启动”（%1）。</translation>
        </message>
        <message>
            <source>Check that you may write there, or use the system&apos;s own list of login programs.</source>
            <translation>请检查写入权限，或使用系统自带的登录启动项列表。</translation>
        </message>
        <message>
            <source>The administrator&apos;s settings in %1 cannot be read.</source>
            <translation>无法读取管理员的统一设置 %1。</translation>
        </message>
        <message>
            <source>It must be a plain file of at most 1 MB that everybody may read. Until then the strictest values hold.</source>
            <translation>它必须是普通文件，不超过 1 MB，且所有人可读。在此之前按最严格的值执行。</translation>
        </message>
        <message>
            <source>The administrator&apos;s settings in %1 are in an encoding that cannot be read here.</source>
            <translation>管理员的统一设置 %1 使用了这里无法识别的编码。</translation>
        </message>
        <message>
            <source>Save the file as UTF-8. Until then the strictest values hold.</source>
            <translation>请将该文件另存为 UTF-8。在此之前按最严格的值执行。</translation>
        </message>
        <message>
            <source>The administrator&apos;s settings in %1 can be changed by others than administrators.</source>
            <translation>管理员以外的人也能改动管理员的统一设置 %1。</translation>
        </message>
        <message>
            <source>File and folder must belong to the administrators, and nobody else may write to them. Until then the strictest values hold.</source>
            <translation>文件及其文件夹必须归管理员所有，其他人不得写入。在此之前按最严格的值执行。</translation>
        </message>
        <message>
            <source>Line %1 of the administrator&apos;s settings is not understood.</source>
            <translation>管理员统一设置的第 %1 行无法理解。</translation>
        </message>
        <message>
            <source>Write key=value below a line with [section]. Until then the strictest values hold for all settings of the section, or of all sections.</source>
            <translation>请在 [节] 之下按 键=值 的格式书写。在此之前，该节（或所有节）的设置一律按最严格的值执行。</translation>
        </message>
        <message>
            <source>The administrator&apos;s settings name %1, which is no setting.</source>
            <translation>管理员的统一设置中有 %1，但没有这一项设置。</translation>
        </message>
        <message>
            <source>Correct the name. Until then the strictest values hold for all settings of the section, or of all sections.</source>
            <translation>请改正名称。在此之前，该节（或所有节）的设置一律按最严格的值执行。</translation>
        </message>
        <message>
            <source>In the administrator&apos;s settings the value does not fit %1.</source>
            <translation>管理员的统一设置中，%1 的值不符合要求。</translation>
        </message>
        <message>
            <source>Write one within the limits. Until then the strictest value holds.</source>
            <translation>请改为允许范围内的值。在此之前按最严格的值执行。</translation>
        </message>
        <message>
            <source>The administrator&apos;s settings give two values to %1.</source>
            <translation>管理员的统一设置为 %1 给出了两个值。</translation>
        </message>
        <message>
            <source>Leave one of them. Until then the strictest value holds.</source>
            <translation>请只保留一个。在此之前按最严格的值执行。</translation>
        </message>
    </context>
    <context>
        <name>beian::SettingTexts</name>
        <message>
            <source>Reminders</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>When the program speaks up. The board shows the same, whatever is chosen here.</source>
            <translation>程序在什么时候提醒。无论如何选择，看板上都会显示。</translation>
        </message>
        <message>
            <source>&amp;6 hours before the deadline</source>
            <translation>截止前 6 小时(&amp;6)</translation>
        </message>
        <message>
            <source>&amp;1 hour before the deadline</source>
            <translation>截止前 1 小时(&amp;1)</translation>
        </message>
        <message>
            <source>15 &amp;minutes before the deadline</source>
            <translation>截止前 15 分钟(&amp;M)</translation>
        </message>
        <message>
            <source>When the deadline is &amp;over</source>
            <translation>到期时(&amp;O)</translation>
        </message>
        <message>
            <source>No SMS 5 minutes after the provider&apos;s &amp;notice</source>
            <translation>接入服务商通知提交后 5 分钟仍无短信(&amp;N)</translation>
        </message>
        <message>
            <source>No SMS 10 minutes after a r&amp;esend</source>
            <translation>申请重发后 10 分钟仍无短信(&amp;W)</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <source>What is kept on this machine. SMS codes and document numbers never are, nor are their last six.</source>
            <translation>本机上保存什么。短信验证码、证件号码及其后六位从不保存。</translation>
        </message>
        <message>
            <source>Keep mobile numbers in &amp;full</source>
            <translation>保存完整手机号码(&amp;F)</translation>
        </message>
        <message>
            <source>Off: only 138****8000 is kept, and a filing that is opened again asks for the number.</source>
            <translation>关闭时只保存 138****8000，再次打开备案时需重新输入号码。</translation>
        </message>
        <message>
            <source>Remove finished filings after (&amp;days)</source>
            <translation>已完成的备案保留天数(&amp;D)</translation>
        </message>
        <message>
            <source>They are removed for good, with their traces in the file.</source>
            <translation>到期后彻底删除，文件中不留痕迹。</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>服务窗口</translation>
        </message>
        <message>
            <source>For service centers, where one machine serves many applicants.</source>
            <translation>用于一台电脑服务多位办理人的服务窗口。</translation>
        </message>
        <message>
            <source>Counter &amp;mode</source>
            <translation>服务窗口模式(&amp;M)</translation>
        </message>
        <message>
            <source>Province and last type are chosen beforehand; when nobody is there, private fields are wiped and names masked.</source>
            <translation>预先选好省市和上次的备案类型；无人操作时清除私密内容并隐去姓名。</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>a province that is not chosen</extracomment>
            <translation>无</translation>
        </message>
        <message>
            <source>&amp;Province of the counter</source>
            <translation>窗口所在省市(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Name of the counter</source>
            <translation>服务窗口名称(&amp;N)</translation>
        </message>
        <message>
            <source>Nobody is there after (m&amp;inutes without a key)</source>
            <translation>无按键多少分钟视为无人(&amp;I)</translation>
        </message>
        <message>
            <source>Remind at closing &amp;time</source>
            <translation>下班前提醒(&amp;T)</translation>
        </message>
        <message>
            <source>Lists what expires before the counter opens again.</source>
            <translation>列出下次上班前到期的备案。</translation>
        </message>
        <message>
            <source>The counter c&amp;loses at</source>
            <translation>下班时间(&amp;L)</translation>
        </message>
        <message>
            <source>Beijing time</source>
            <translation>北京时间</translation>
        </message>
        <message>
            <source>The counter &amp;opens at</source>
            <translation>上班时间(&amp;O)</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>外观与启动</translation>
        </message>
        <message>
            <source>How the program starts, looks and stays out of the way.</source>
            <translation>程序如何启动、外观如何、如何不打扰。</translation>
        </message>
        <message>
            <source>When the &amp;window is closed</source>
            <translation>关闭窗口时(&amp;W)</translation>
        </message>
        <message>
            <source>Keep watching in the tray</source>
            <translation>在托盘中继续提醒</translation>
        </message>
        <message>
            <source>Quit the program</source>
            <translation>退出程序</translation>
        </message>
        <message>
            <source>Start at &amp;login</source>
            <translation>开机登录后启动(&amp;L)</translation>
        </message>
        <message>
            <source>The program starts minimised and watches the deadlines.</source>
            <translation>启动后最小化，继续提醒截止时间。</translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation>颜色(&amp;O)</translation>
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
            <source>Size of the &amp;type</source>
            <translation>字号(&amp;T)</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Large (125 %)</source>
            <translation>大（125 %）</translation>
        </message>
        <message>
            <source>Very large (150 %)</source>
            <translation>特大（150 %）</translation>
        </message>
        <message>
            <source>Which rules say who must verify. The pilot rules and the national ones are never mixed.</source>
            <translation>按哪套规则判断谁需要核验。试点规则与全国规则从不混用。</translation>
        </message>
        <message>
            <source>Rules for new &amp;filings</source>
            <translation>新备案适用的规则(&amp;F)</translation>
        </message>
        <message>
            <source>By the date of the filing</source>
            <translation>按提交日期</translation>
        </message>
        <message>
            <source>Always the pilot rules</source>
            <translation>始终用试点规则</translation>
        </message>
        <message>
            <source>Always the national rules</source>
            <translation>始终用全国规则</translation>
        </message>
        <message>
            <source>Filings that are on the board keep their rules.</source>
            <translation>看板上已有的备案不受影响。</translation>
        </message>
        <message>
            <source>Rules and site</source>
            <translation>规则与网站</translation>
        </message>
        <message>
            <source>Once, whenever the page of the site is opened: asks for that page and sends nothing of a filing.</source>
            <translation>每次进入“前往核验”页时检查一次：只请求该网页，不发送备案的任何内容。</translation>
        </message>
        <message>
            <source>C&amp;heck whether the site can be reached</source>
            <translation>检查网站能否访问(&amp;H)</translation>
        </message>
        <message>
            <source>P&amp;aper of hand-outs</source>
            <translation>告知单纸张(&amp;A)</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>A5</source>
            <translation>A5</translation>
        </message>
        <message>
            <source>&amp;Offer an SMS that the clipboard holds</source>
            <translation>提示剪贴板中的核验短信(&amp;O)</translation>
        </message>
        <message>
            <source>Only while an SMS is waited for and the window comes to the front; the clipboard is read at no other time, and never in counter mode.</source>
            <translation>仅在等待短信且窗口回到前台时提示；其他时候不读取剪贴板，服务窗口模式下从不读取。</translation>
        </message>
        <message>
            <source>&amp;Text that reminds an applicant</source>
            <translation>提醒办理人的文字(&amp;T)</translation>
        </message>
        <message>
            <source>“Remind the applicant” on the board puts it on the clipboard, for WeChat or an SMS. Fields: %1</source>
            <translation>看板上的“提醒办理人”会把它放到剪贴板，用于微信或短信。可用字段：%1</translation>
        </message>
        <message>
            <source>Ask once where there is no tray</source>
            <translation>没有托盘时询问一次</translation>
        </message>
        <message>
            <source>It is printed on hand-outs and stands in the title of the board.</source>
            <translation>印在告知单上，并显示在看板的标题中。</translation>
        </message>
        <message>
            <source>This machine at a counter</source>
            <translation>服务窗口首次设置</translation>
        </message>
        <message>
            <source>What is chosen here holds at once; all else is in the settings.</source>
            <translation>在此所作的选择立即生效；其他选项见设置。</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>语言(&amp;G)</translation>
        </message>
        <message>
            <source>Largest (200 %)</source>
            <translation>最大（200 %）</translation>
        </message>
        <message>
            <source>Also by Ctrl + and Ctrl −, in every window; Ctrl 0 is normal.</source>
            <translation>在任何窗口也可按 Ctrl + 和 Ctrl − 调整，Ctrl 0 恢复标准。</translation>
        </message>
        <message>
            <source>Without a tray, “Keep watching in the tray” minimises the window instead.</source>
            <translation>没有托盘时，“在托盘中继续提醒”改为最小化窗口。</translation>
        </message>
    </context>
    <context>
        <name>beian::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>&amp;Sections</source>
            <translation>分类(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Every change is saved at once.</source>
            <translation>每项更改立即保存。</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>另有 %n 处。</numerusform>
            </translation>
        </message>
        <message>
            <source>The administrator&apos;s file has faults; what it may have meant is locked</source>
            <translation>管理员的统一设置文件有误，可能涉及的设置已锁定</translation>
        </message>
    </context>
    <context>
        <name>beian::SettingsNotices</name>
        <message>
            <source>The administrator&apos;s settings are not understood</source>
            <translation>无法理解管理员的统一设置</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) in the file. Until they are mended, what it may have meant is locked at its strictest value.</source>
            <translation>
                <numerusform>该文件有 %n 处错误。改正之前，可能涉及的设置都按最严格的值锁定。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the faults</source>
            <translation>查看错误</translation>
        </message>
    </context>
    <context>
        <name>beian::SettingsPage</name>
        <message>
            <source>Content of the page</source>
            <translation>页面内容</translation>
        </message>
        <message>
            <source>&amp;Reset to defaults</source>
            <translation>恢复默认(&amp;R)</translation>
        </message>
        <message>
            <source>Set by the administrator</source>
            <translation>由管理员设定</translation>
        </message>
        <message>
            <source>Default: on</source>
            <translation>默认：开</translation>
        </message>
        <message>
            <source>Default: off</source>
            <translation>默认：关</translation>
        </message>
        <message>
            <source>Default: %1. From %2 to %3.</source>
            <translation>默认：%1，范围 %2 至 %3。</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>默认：%1</translation>
        </message>
        <message>
            <source>Default: empty</source>
            <translation>默认：空</translation>
        </message>
        <message>
            <source>Default: what stands there when it is emptied</source>
            <translation>默认：清空后显示的文字</translation>
        </message>
        <message>
            <source>Everything here is set by the administrator.</source>
            <translation>本页各项均由管理员设定。</translation>
        </message>
        <message>
            <source>%1 is not possible: from %2 to %3. It stays %4.</source>
            <translation>%1 超出范围：可填 %2～%3，仍为 %4。</translation>
        </message>
    </context>
    <context>
        <name>beian::ShortcutsDialog</name>
        <message>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>作用</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>By keyboard</source>
            <translation>用键盘操作</translation>
        </message>
    </context>
    <context>
        <name>beian::SiteBadge</name>
        <message>
            <source>Checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>Can the site be reached?</source>
            <translation>网站能访问吗？</translation>
        </message>
        <message>
            <source>Show what was checked</source>
            <translation>查看检查了什么</translation>
        </message>
        <message>
            <source>One page was asked for, without anything of this filing. The check can be switched off in the settings.</source>
            <translation>只请求了一个网页，未发送本备案的任何内容。可在设置中关闭此检查。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>beian::SiteCheckTexts</name>
        <message>
            <source>leads elsewhere, to %1; not followed</source>
            <translation>跳转到其他网址：%1；未跟随</translation>
        </message>
        <message>
            <source>what came is no web page</source>
            <translation>收到的不是网页</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is about %n minute(s) fast</source>
            <translation>
                <numerusform>本机时钟约快 %n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is about %n minute(s) slow</source>
            <translation>
                <numerusform>本机时钟约慢 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>It was compared with the site&apos;s. Set it in the system&apos;s date and time: until then the time left that is shown here is wrong by as much.</source>
            <translation>已与网站的时间比对。请在系统的日期和时间设置中校准；在此之前，这里显示的剩余时间也会有同样的偏差。</translation>
        </message>
        <message>
            <source>This computer has no network</source>
            <translation>本机没有网络</translation>
        </message>
        <message>
            <source>Connect it, or open the page on a phone: the time goes on.</source>
            <translation>请连接网络，或用手机打开网页：时限仍在计时。</translation>
        </message>
        <message numerus="yes">
            <source>The site did not answer within %n second(s)</source>
            <translation>
                <numerusform>网站在 %n 秒内没有响应</numerusform>
            </translation>
        </message>
        <message>
            <source>It may be busy. Open it anyway and try again in a few minutes, or from another network, such as a phone&apos;s.</source>
            <translation>网站可能繁忙。仍可打开试试，或过几分钟再试，或换一个网络（如手机网络）。</translation>
        </message>
        <message>
            <source>The name of the site was not found</source>
            <translation>找不到网站的域名</translation>
        </message>
        <message>
            <source>The connection to the internet or its name service does not work. Check it, or open the page on a phone.</source>
            <translation>互联网连接或域名解析（DNS）不通。请检查网络，或用手机打开网页。</translation>
        </message>
        <message>
            <source>The site could not be connected</source>
            <translation>无法连接网站</translation>
        </message>
        <message>
            <source>A firewall may be in between, or the site is being maintained. Try another network, such as a phone&apos;s.</source>
            <translation>可能被防火墙拦截，或网站正在维护。请换一个网络（如手机网络）再试。</translation>
        </message>
        <message>
            <source>The proxy of this computer did not let the check through</source>
            <translation>本机的代理未放行检查</translation>
        </message>
        <message>
            <source>The browser may have more rights: open the site. If it does not open, ask whoever looks after the network.</source>
            <translation>浏览器的权限可能更多：请直接打开网站。打不开时，请联系网络管理员。</translation>
        </message>
        <message>
            <source>The certificate is not that of the site</source>
            <translation>证书不是该网站的</translation>
        </message>
        <message>
            <source>Something in the network is in between. Type no code and no number into that page; use another network, such as a phone&apos;s.</source>
            <translation>网络连接可能被拦截。请勿在该网页填写验证码和号码；请换一个网络（如手机网络）。</translation>
        </message>
        <message>
            <source>By the date of this computer, the certificate of the site does not hold</source>
            <translation>按本机日期，网站的证书不在有效期内</translation>
        </message>
        <message>
            <source>Check the date and time of the system first: a wrong clock also shows a wrong time left.</source>
            <translation>请先检查系统的日期和时间：时钟不准，剩余时间也会显示错误。</translation>
        </message>
        <message>
            <source>What answered there is no web site</source>
            <translation>响应的不是网站</translation>
        </message>
        <message>
            <source>Something in the network may stand in between. Open the site; if it does not appear, use another network, such as a phone&apos;s.</source>
            <translation>网络连接可能被拦截。请打开网站；若不显示，请换一个网络（如手机网络）。</translation>
        </message>
        <message>
            <source>The address leads elsewhere: %1</source>
            <translation>网站跳转到其他网址：%1</translation>
        </message>
        <message>
            <source>That is not the administration&apos;s, and it was not followed. In a hotel or office, sign in to the network first. Type no code and no number there.</source>
            <translation>那不是管局的网址，未跟随。在酒店或办公室，请先登录网络。请勿在那里填写验证码和号码。</translation>
        </message>
        <message>
            <source>Leads elsewhere</source>
            <translation>跳转到其他网址</translation>
        </message>
        <message>
            <source>Not reachable</source>
            <translation>无法访问</translation>
        </message>
        <message>
            <source>Reachable · %1 s</source>
            <extracomment>%1: how long it took, in seconds</extracomment>
            <translation>可访问 · %1 s</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>of a host, on the internet</extracomment>
            <translation>域名</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>未检查</translation>
        </message>
        <message>
            <source>none: this address is not encrypted</source>
            <translation>无：该网址未加密</translation>
        </message>
        <message>
            <source>there, status %1 (any status will do)</source>
            <extracomment>%1: a status of HTTP, such as 200 or 521</extracomment>
            <translation>有，状态码 %1（任何状态码均表示可访问）</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>正常</translation>
        </message>
        <message numerus="yes">
            <source>none within %n second(s)</source>
            <translation>
                <numerusform>%n 秒内没有</numerusform>
            </translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
    </context>
    <context>
        <name>beian::SiteOpener</name>
        <message>
            <source>Old entrance</source>
            <translation>原入口</translation>
        </message>
        <message>
            <source>The provincial entrances are out of use since %1.</source>
            <translation>各省市原入口自 %1 起已停用。</translation>
        </message>
        <message>
            <source>Verification is done on the national page today.</source>
            <translation>现在请在全国备案网站核验。</translation>
        </message>
        <message>
            <source>Open the &amp;national page</source>
            <translation>打开全国网站(&amp;N)</translation>
        </message>
        <message>
            <source>Open the &amp;old entrance</source>
            <translation>仍打开原入口(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>beian::SitePage</name>
        <message>
            <source>Verify on the administration&apos;s site</source>
            <translation>到管局网站完成核验</translation>
        </message>
        <message>
            <source>Open the filing site of %1</source>
            <translation>打开%1备案网站</translation>
        </message>
        <message>
            <source>Open the national site</source>
            <translation>打开全国备案网站</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>复制网址</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) still to be verified.</source>
            <translation>
                <numerusform>还有 %n 个号码未登记为已核验。</numerusform>
            </translation>
        </message>
        <message>
            <source>No browser opened</source>
            <translation>无法打开浏览器</translation>
        </message>
        <message>
            <source>The mobile number of a person who must verify is missing.</source>
            <translation>还缺一位需核验的负责人的手机号码。</translation>
        </message>
        <message>
            <source>It stays on top beside the browser, with everything to copy.</source>
            <translation>打开网站后，可切换到置顶的随身小窗，边看网页边复制。</translation>
        </message>
        <message>
            <source>Print hand-out…</source>
            <translation>打印告知单…</translation>
        </message>
        <message>
            <source>Open the site, copy one value after the other; each number is submitted by itself.</source>
            <translation>先打开网站，再逐项复制；每个号码单独提交。</translation>
        </message>
        <message>
            <source>Open on the phone…</source>
            <translation>手机扫码打开…</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>网站首页</translation>
        </message>
        <message>
            <source>On the site</source>
            <translation>在网站上</translation>
        </message>
        <message>
            <source>Copies are cleared after 60 seconds.</source>
            <translation>复制后 60 秒清除剪贴板。</translation>
        </message>
        <message>
            <source>Address copied</source>
            <translation>已复制网址</translation>
        </message>
        <message>
            <source>Opened in the browser</source>
            <translation>已在浏览器中打开</translation>
        </message>
        <message>
            <source>Open small window</source>
            <translation>切换到随身小窗</translation>
        </message>
        <message>
            <source>The administration&apos;s site</source>
            <translation>管局网站</translation>
        </message>
        <message>
            <source>First compare the three inputs</source>
            <translation>请先逐项核对下方三项</translation>
        </message>
        <message>
            <source>Old site of %1</source>
            <translation>原%1入口（已停用）</translation>
        </message>
    </context>
    <context>
        <name>beian::SiteTable</name>
        <message>
            <source>Enter the number</source>
            <translation>填写号码</translation>
        </message>
        <message>
            <source>Somebody else must verify</source>
            <translation>还有其他人需核验</translation>
        </message>
        <message>
            <source>The mobile number of a responsible person is not known here yet. The filing is done only when everybody has verified.</source>
            <translation>还有一位负责人的手机号码未填写。所有人核验完成，备案才算完成。</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>验证码</translation>
        </message>
        <message>
            <source>Last six</source>
            <translation>证件后 6 位</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>Mobile numbers</source>
            <translation>手机号码</translation>
        </message>
    </context>
    <context>
        <name>beian::SiteTexts</name>
        <message>
            <source>%1 (reported for the national system)</source>
            <extracomment>%1 is a figure such as &quot;4 wrong inputs left&quot;</extracomment>
            <translation>%1（据全国系统资料）</translation>
        </message>
        <message>
            <source>The site says that everybody is done</source>
            <translation>网站提示已全部完成</translation>
        </message>
        <message>
            <source>Here somebody is still open. Does the message stand for this very filing? Codes of several filings get swapped.</source>
            <translation>这里还有人未核验。该提示确是这个备案的吗？多个备案的验证码容易混用。</translation>
        </message>
        <message>
            <source>&amp;Everybody is done</source>
            <translation>全部已完成(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Only this number is done</source>
            <translation>仅此号码已完成(&amp;O)</translation>
        </message>
        <message>
            <source>The site waits for somebody else</source>
            <translation>网站还在等待其他核验人</translation>
        </message>
        <message>
            <source>Here nobody else is open: a person may be missing in the list. The filing is not finished before everybody has verified.</source>
            <translation>这里已没有其他未核验的人：名单可能少了一位。所有人核验完成，备案才算完成。</translation>
        </message>
        <message>
            <source>Add the &amp;missing person</source>
            <translation>补上这位负责人(&amp;M)</translation>
        </message>
        <message>
            <source>Only &amp;note this number</source>
            <translation>只登记此号码(&amp;N)</translation>
        </message>
        <message>
            <source>This number is noted as verified here</source>
            <translation>此号码在这里已登记为已核验</translation>
        </message>
        <message>
            <source>The site says that it failed. Which of the two holds?</source>
            <translation>网站提示核验失败。以哪个为准？</translation>
        </message>
        <message>
            <source>It is &amp;not verified</source>
            <translation>未核验成功(&amp;N)</translation>
        </message>
        <message>
            <source>It &amp;stays verified</source>
            <translation>仍为已核验(&amp;S)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1: inputs left, %2: resends left</extracomment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n wrong input(s) left</source>
            <translation>
                <numerusform>还可输错 %n 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resend(s) left</source>
            <translation>
                <numerusform>还可重发 %n 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied · %n s</source>
            <extracomment>On the clipboard for %n more seconds</extracomment>
            <translation>
                <numerusform>已复制 · %n 秒</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is copied: no input is left.</source>
            <translation>输入次数已用完，不能复制。</translation>
        </message>
    </context>
    <context>
        <name>beian::SmsCard</name>
        <message>
            <source>Sender (optional)</source>
            <translation>发送号码（选填）</translation>
        </message>
        <message>
            <source>Sender, provider&apos;s notice ▾</source>
            <translation>发送号码、提交管局通知 ▾</translation>
        </message>
        <message>
            <source>Sender, provider&apos;s notice ▸</source>
            <translation>发送号码、提交管局通知 ▸</translation>
        </message>
        <message>
            <source>Sender, provider&apos;s notice: hide</source>
            <translation>发送号码、提交管局通知：隐藏</translation>
        </message>
        <message>
            <source>Sender, provider&apos;s notice: show</source>
            <translation>发送号码、提交管局通知：显示</translation>
        </message>
    </context>
    <context>
        <name>beian::SmsErrorTexts</name>
        <message>
            <source>No code was found in this text.</source>
            <translation>文字中没有找到验证码。</translation>
        </message>
        <message>
            <source>Paste the whole SMS, or type its 6 digits yourself.</source>
            <translation>请粘贴整条短信，或自行输入 6 位数字。</translation>
        </message>
        <message>
            <source>The text holds several codes.</source>
            <translation>文字中有多个验证码。</translation>
        </message>
        <message>
            <source>Choose the one of this filing: look at the time, the site and who started it.</source>
            <translation>请按时间、网站和发起人选出本次备案的那一个。</translation>
        </message>
        <message>
            <source>The code in this text has 5 digits; it must have 6.</source>
            <translation>文字中的验证码只有 5 位，应为 6 位。</translation>
        </message>
        <message>
            <source>A zero in front may be lost, as happens in spreadsheets: read the code on the phone and type all 6 digits.</source>
            <translation>可能丢失了开头的 0（电子表格常会如此）：请对照手机短信，输入完整的 6 位数字。</translation>
        </message>
        <message>
            <source>This code may belong to another portal of the ministry: the text speaks of registering, a password or a few minutes, or of no filing at all.</source>
            <translation>这可能是工信部其他平台的验证码：短信提到注册、密码或几分钟内有效，或者没有提到备案。</translation>
        </message>
        <message>
            <source>Use it only if this SMS came after your filing was submitted, and you asked for no other code.</source>
            <translation>只有在备案提交管局后收到、且没有申请过其他验证码时才使用。</translation>
        </message>
        <message>
            <source>This is not the ministry&apos;s verification SMS: somebody else signed it.</source>
            <translation>这不是工信部的核验短信：签名是其他单位。</translation>
        </message>
        <message>
            <source>Look for the SMS signed by the ministry (工信部 or 工业和信息化部).</source>
            <translation>请找签名为“工信部”或“工业和信息化部”的短信。</translation>
        </message>
        <message>
            <source>This is a code for logging in, not for the filing.</source>
            <translation>这是登录验证码，不是备案核验验证码。</translation>
        </message>
        <message>
            <source>Look for the ministry&apos;s SMS about the filing; tell this code to nobody.</source>
            <translation>请找工信部关于备案的短信；这个验证码不要告诉任何人。</translation>
        </message>
        <message>
            <source>This is an SMS about a payment, not about the filing.</source>
            <translation>这是支付短信，与备案无关。</translation>
        </message>
        <message>
            <source>This is an SMS about a parcel or delivery, not about the filing.</source>
            <translation>这是快递或取件短信，与备案无关。</translation>
        </message>
        <message>
            <source>Look for the ministry&apos;s SMS about the filing.</source>
            <translation>请找工信部关于备案的短信。</translation>
        </message>
        <message>
            <source>This is a warning against fraud; it contains no code.</source>
            <translation>这是反诈提醒，没有验证码。</translation>
        </message>
        <message>
            <source>12381 sends such warnings too. Look for another SMS that names the filing and a code.</source>
            <translation>12381 也会发送这类提醒。请另找提到备案和验证码的短信。</translation>
        </message>
        <message>
            <source>This SMS tells that the information of a filing was changed; nothing is verified with it.</source>
            <translation>这条短信告知备案信息已被变更，无需也不能用它核验。</translation>
        </message>
        <message>
            <source>It comes after an approval, and also when an earlier provider ended the access. Ask your provider if you did not expect it.</source>
            <translation>审核通过后会收到，原接入服务商取消接入时也会收到。如非您本人办理，请咨询接入服务商。</translation>
        </message>
        <message>
            <source>This SMS tells the result of a review; nothing is verified with it.</source>
            <translation>这条短信告知审核结果，无需也不能用它核验。</translation>
        </message>
        <message>
            <source>If the filing came back, ask your provider and submit it again: that brings a new SMS.</source>
            <translation>如果备案被退回，请咨询接入服务商并重新提交，届时会收到新的短信。</translation>
        </message>
        <message>
            <source>This SMS is about the face check of the provider&apos;s platform, which comes before the submission.</source>
            <translation>这是接入服务商平台的人证核验短信，在提交管局之前进行。</translation>
        </message>
        <message>
            <source>Finish it there. The ministry&apos;s SMS follows when the filing has been submitted to the administration.</source>
            <translation>请先在平台完成。备案提交管局后，才会收到工信部的短信。</translation>
        </message>
        <message>
            <source>This is the provider&apos;s notice that the filing was submitted to the administration.</source>
            <translation>这是接入服务商的通知：备案已提交管局。</translation>
        </message>
        <message>
            <source>The ministry&apos;s SMS with the code comes about 5 minutes after it: wait for it and paste that one.</source>
            <translation>通知后约 5 分钟会收到工信部带验证码的短信：请等待并粘贴那一条。</translation>
        </message>
        <message>
            <source>In place of a digit, the code in this text has “%1”.</source>
            <translation>这段文字里的验证码有一位不是数字，而是“%1”。</translation>
        </message>
        <message>
            <source>A code has the digits 0 to 9 only, and the letter O is no 0: read the code on the phone and type its 6 digits.</source>
            <translation>验证码只含数字 0 到 9，字母 O 不是 0：请查看手机上的验证码，手动输入 6 位数字。</translation>
        </message>
        <message>
            <source>The code in this text has %1 digits; it must have 6.</source>
            <translation>这段文字里的验证码有 %1 位数字，应为 6 位。</translation>
        </message>
        <message>
            <source>Read the code on the phone and type its 6 digits.</source>
            <translation>请查看手机上的验证码，手动输入 6 位数字。</translation>
        </message>
        <message>
            <source>This SMS may be false: it names %1, which is no address of the administration.</source>
            <translation>这条短信可能是假的：其中的 %1 不是管局的网址。</translation>
        </message>
        <message>
            <source>Do not open it. Type the code on beian.miit.gov.cn only, and only if this SMS came after your filing was submitted; when in doubt, ask your provider.</source>
            <translation>请勿打开该网址。验证码只在 beian.miit.gov.cn 填写，并且这条短信须是在备案提交之后收到的；如有疑问，请咨询接入服务商。</translation>
        </message>
        <message>
            <source>This SMS may be false: it wants you to reply with the code, or to tell or send it to somebody. The administration never asks for that.</source>
            <translation>这条短信可能是假的：它要求回复验证码，或者把验证码告诉、发送给别人。管局从不这样要求。</translation>
        </message>
        <message>
            <source>Do not answer, and tell the code to nobody. Type it on beian.miit.gov.cn only, and only if this SMS came after your filing was submitted.</source>
            <translation>请勿回复，也不要把验证码告诉任何人。验证码只在 beian.miit.gov.cn 填写，并且这条短信须是在备案提交之后收到的。</translation>
        </message>
    </context>
    <context>
        <name>beian::SmsPage</name>
        <message>
            <source>It must be verified on the administration&apos;s site within 24 hours of receiving it. Every number has its own 24 hours.</source>
            <translation>自收到短信起 24 小时内须在管局网站完成核验。每个手机号码各自计时。</translation>
        </message>
        <message>
            <source>Next needs the 6-digit code of one SMS.</source>
            <translation>还需填写一条短信的 6 位验证码。</translation>
        </message>
        <message>
            <source>Print hand-out…</source>
            <translation>打印告知单…</translation>
        </message>
        <message>
            <source>It stays in memory only.</source>
            <translation>验证码只留在内存中，不写入磁盘。</translation>
        </message>
        <message>
            <source>Next needs the time at which that SMS came.</source>
            <translation>还需填写这条短信的收到时间。</translation>
        </message>
        <message>
            <source>Next needs one SMS: its code, and the time at which it came. The other numbers can follow later.</source>
            <translation>还需填写一条短信的验证码和收到时间；其他号码可以以后再填。</translation>
        </message>
        <message>
            <source>Have you received the SMS?</source>
            <translation>收到短信了吗？</translation>
        </message>
        <message>
            <source>Next needs the time at which an SMS came; the applicant types the code.</source>
            <translation>填写一条短信的收到时间后可继续；验证码由办理人填写。</translation>
        </message>
        <message>
            <source>Next needs the code of the SMS, and the time at which it came.</source>
            <translation>填写短信的验证码和收到时间后可继续。</translation>
        </message>
    </context>
    <context>
        <name>beian::SmsTexts</name>
        <message>
            <source>The SMS is about: %1. This filing is: %2. If the SMS is right, go back and correct the kind.</source>
            <translation>短信所述为“%1”，本次备案为“%2”。若短信无误，请返回更正备案类型。</translation>
        </message>
        <message>
            <source>The SMS names as the one who started it: %1. This filing is noted under: %2.</source>
            <translation>短信的发起人为“%1”，本次备案登记为“%2”。</translation>
        </message>
        <message>
            <source>The SMS names as the one who started it: %1. The SMS of %3 names: %2.</source>
            <translation>短信的发起人为“%1”，%3 的短信为“%2”。</translation>
        </message>
        <message>
            <source>The SMS names the site: %1. The SMS of %3 names: %2. Only a filing of several sites can have both.</source>
            <translation>短信的网站为“%1”，%3 的短信为“%2”。一次备案含多个网站时才会不同。</translation>
        </message>
        <message>
            <source>The same code is in another filing that is open. A code belongs to one filing only: compare which SMS it came with.</source>
            <translation>打开的另一个备案已填有同一验证码。一个验证码只属于一个备案，请核对它来自哪条短信。</translation>
        </message>
        <message>
            <source>The same code is already used for %1. Every number gets a code of its own: compare on which phone it came.</source>
            <translation>%1 已填有同一验证码。每个号码各有一个验证码，请核对它来自哪部手机。</translation>
        </message>
        <message>
            <source>The code is typed on the administration&apos;s site only; tell it to nobody.</source>
            <translation>验证码只在管局网站填写，不要告诉任何人。</translation>
        </message>
        <message>
            <source>A published number (it can be forged; only the administration&apos;s site counts)</source>
            <translation>与公布号码一致（号码可伪造，仍以管局网站为准）</translation>
        </message>
        <message>
            <source>The published number of another carrier (numbers can be ported, and forged; only the administration&apos;s site counts)</source>
            <translation>是另一运营商的公布号码（可能携号转网；号码可伪造，仍以管局网站为准）</translation>
        </message>
        <message>
            <source>Not a published number: neither fake nor safe</source>
            <translation>不在公布号码之列：不代表是假，也不代表安全</translation>
        </message>
        <message>
            <source>Sure: any number can be forged, and the code is typed only on the administration&apos;s site. Not sure: whether this SMS is false, since virtual operators have no fixed number.</source>
            <translation>可以确定：任何号码都可以伪造，验证码只在管局网站填写。不能确定：这条短信是真是假，因为虚拟运营商没有固定的发送号码。</translation>
        </message>
        <message>
            <source>The SMS came to the number %1. Here the number is: %2. Compare whose SMS it is.</source>
            <translation>短信是号码 %1 收到的，此处的号码是：%2。请核对这是谁的短信。</translation>
        </message>
        <message>
            <source>The phone shows a name instead of the number: open the details of the SMS to see the number.</source>
            <translation>手机显示的是名称而非号码：请打开短信详情查看号码。</translation>
        </message>
        <message>
            <source>Cleared because nobody was here.</source>
            <translation>因无人操作已清除。</translation>
        </message>
        <message>
            <source>Type the code only here and on the administration&apos;s site, and tell it to nobody.</source>
            <translation>验证码只在本程序和管局网站填写，不要告诉任何人。</translation>
        </message>
    </context>
    <context>
        <name>beian::Sources</name>
        <message>
            <source>Sources of the rules</source>
            <translation>规则来源</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>publisher of a source, and its date</extracomment>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>beian::Start</name>
        <message>
            <source>Show this help.</source>
            <translation>显示本帮助。</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>显示版本。</translation>
        </message>
        <message>
            <source>Language of the texts: zh_CN, zh_TW or en.</source>
            <translation>文字的语言：zh_CN、zh_TW 或 en。</translation>
        </message>
        <message>
            <source>light, dark or system.</source>
            <translation>light（浅色）、dark（深色）或 system（跟随系统）。</translation>
        </message>
        <message>
            <source>Size of the type, 1 to 2.</source>
            <translation>文字大小，1 至 2。</translation>
        </message>
        <message>
            <source>Read the rule files from this folder.</source>
            <translation>从该文件夹读取规则文件。</translation>
        </message>
        <message>
            <source>Walk the wizard without a display and write a picture of each page into this folder.</source>
            <translation>不需显示器走完向导，把每页图片写入该文件夹。</translation>
        </message>
        <message>
            <source>The time that the tour begins with.</source>
            <translation>演示开始的时间。</translation>
        </message>
        <message>
            <source>Takes an applicant through the SMS verification of an ICP filing in time. Without a command the window opens. Commands without a display: %1; see COMMAND --help.</source>
            <translation>帮助备案人按时完成 ICP 备案短信核验。不带命令时打开窗口。不需显示器的命令：%1；用法见 命令 --help。</translation>
        </message>
        <message>
            <source>an option lacks its value</source>
            <translation>有选项缺少值</translation>
        </message>
        <message>
            <source>there is no option --%1</source>
            <translation>没有选项 --%1</translation>
        </message>
        <message>
            <source>Keep filings and settings in this folder.</source>
            <translation>把备案和设置保存在此文件夹。</translation>
        </message>
        <message>
            <source>Begin a new verification.</source>
            <translation>新建一件核验。</translation>
        </message>
        <message>
            <source>Start without a window, to watch the deadlines.</source>
            <translation>启动时不显示窗口，只提醒截止时间。</translation>
        </message>
        <message>
            <source>With --version: JSON for programs, with what the administrator has set.</source>
            <translation>与 --version 合用：输出供程序读取的 JSON，含管理员的统一设置。</translation>
        </message>
        <message>
            <source>The screen of the tour in pixels, such as 1280x800.</source>
            <translation>演示所用屏幕的大小（像素），例如 1280x800。</translation>
        </message>
    </context>
    <context>
        <name>beian::StepList</name>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <extracomment>%1 and %2 are numbers, %3 is the name of the step</extracomment>
            <translation>第 %1 步，共 %2 步：%3</translation>
        </message>
    </context>
    <context>
        <name>beian::StoreNotices</name>
        <message>
            <source>No space is left in %1.</source>
            <translation>%1 所在磁盘空间不足。</translation>
        </message>
        <message>
            <source>This cannot be written: %1.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>What was entered is saved anyway. It is tried again later, without your doing.</source>
            <translation>已录入的内容均已保存；稍后会自动重试。</translation>
        </message>
        <message>
            <source>Today&apos;s backup and clean-up are not done</source>
            <translation>今日备份与清理未完成</translation>
        </message>
        <message>
            <source>The backup of %1 (Beijing time) was opened. What was entered after it is missing: compare with the consoles of the providers.</source>
            <translation>已改用 %1（北京时间）的备份，此后录入的内容缺失：请与接入服务商控制台核对。</translation>
        </message>
        <message>
            <source>There was no good backup: the board begins empty. Enter the open filings again.</source>
            <translation>没有完好的备份，看板从空白开始。请重新录入未完成的备案。</translation>
        </message>
        <message>
            <source>The damaged file was kept: %1</source>
            <translation>损坏的文件已另存：%1</translation>
        </message>
        <message>
            <source>The file of the filings was damaged</source>
            <translation>保存备案的文件已损坏</translation>
        </message>
        <message>
            <source>The clock of this machine was set ahead by %1</source>
            <translation>本机的时钟被拨快了 %1</translation>
        </message>
        <message>
            <source>The clock of this machine was set back by %1</source>
            <translation>本机的时钟被拨慢了 %1</translation>
        </message>
        <message>
            <source>Deadlines count from the times of the SMS that were entered. Check that the clock is right now, and that the times of today&apos;s SMS are those that the phones show.</source>
            <translation>截止时间按录入的短信时间计算。请确认时钟现在准确，并核对今天录入的收到时间与手机显示一致。</translation>
        </message>
        <message>
            <source>They can still be read, and are newer than what is on the board: %1</source>
            <translation>这些备案仍可读出，且比看板上的内容更新：%1</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>取回</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>不取回</translation>
        </message>
        <message>
            <source>Is the date of this machine right?</source>
            <translation>本机日期是否正确？</translation>
        </message>
        <message>
            <source>The filings were last kept on %1, and the clock of this machine does not fit that. Old filings are not cleaned up until it fits again, or until you say that the date is right.</source>
            <translation>备案最近一次保存于 %1，与本机时钟不符。在两者重新相符或您确认日期正确之前，不会清理旧备案。</translation>
        </message>
        <message>
            <source>The date is right</source>
            <translation>日期正确</translation>
        </message>
        <message>
            <source>They are on the board again.</source>
            <translation>这些备案已回到看板。</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) were brought back</source>
            <translation>
                <numerusform>已取回 %n 个备案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) that were set aside can be brought back</source>
            <translation>
                <numerusform>有 %n 件另存在旁的备案可以取回</numerusform>
            </translation>
        </message>
        <message>
            <source>The board shows the copy that was taken back</source>
            <translation>已从副本恢复，看板显示的就是副本内容</translation>
        </message>
        <message>
            <source>The copy of the filings was saved</source>
            <translation>备案的副本已保存</translation>
        </message>
        <message>
            <source>What was kept before is set aside. What the copy lacks of it is offered here.</source>
            <translation>原有备案已另行保存，其中副本没有的内容，会在此提示取回。</translation>
        </message>
    </context>
    <context>
        <name>beian::SuffixForm</name>
        <message>
            <source>Kind of document (the person&apos;s, as in this filing)</source>
            <translation>证件类型（本次备案所填的个人证件）</translation>
        </message>
        <message>
            <source>Last 6 characters (a full number is cut by the program)</source>
            <translation>后 6 位（也可输入完整号码，由程序截取）</translation>
        </message>
        <message>
            <source>To type on the administration&apos;s page</source>
            <translation>在管局网页填写</translation>
        </message>
        <message>
            <source>The clipboard is cleared after 60 seconds</source>
            <translation>60 秒后自动清除剪贴板</translation>
        </message>
        <message>
            <source>Nothing to type yet</source>
            <translation>尚无可填写的内容</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>复制 %1</translation>
        </message>
        <message>
            <source>Every check appears here while you type. Nothing is saved.</source>
            <translation>输入时在此逐项核对，内容不保存。</translation>
        </message>
        <message>
            <source>Zhejiang differs from the other provinces</source>
            <translation>浙江与其他省市不同</translation>
        </message>
        <message>
            <source>Held: compare the three inputs first, on the page “Verify”</source>
            <translation>暂停复制：请先在“前往核验”页比对三项输入</translation>
        </message>
        <message>
            <source>Last six</source>
            <translation>证件号码后 6 位</translation>
        </message>
        <message>
            <source>To type on the administration&apos;s page: %1</source>
            <translation>在管局网页填写：%1</translation>
        </message>
        <message>
            <source>Reading %1: %2</source>
            <translation>取法 %1：%2</translation>
        </message>
        <message>
            <source>Cut to the last 6 characters</source>
            <translation>已截取后 6 位</translation>
        </message>
        <message numerus="yes">
            <source>6 characters are needed; %n is (are) there.</source>
            <translation>
                <numerusform>需要 6 位，现为 %n 位。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to copy: what was typed is not right yet</source>
            <translation>填写有误，没有可复制的内容</translation>
        </message>
        <message>
            <source>Nothing to copy yet: the six characters are missing</source>
            <translation>尚未填满 6 位，没有可复制的内容</translation>
        </message>
        <message>
            <source>Nothing to copy yet: choose one of the readings below</source>
            <translation>请先在下方选择一种取法，再复制</translation>
        </message>
        <message numerus="yes">
            <source>Copied; the clipboard is cleared in %n second(s)</source>
            <translation>
                <numerusform>已复制，%n 秒后自动清除剪贴板</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::SuffixPage</name>
        <message>
            <source>Last 6 of the document number</source>
            <translation>证件号码后 6 位</translation>
        </message>
        <message>
            <source>The last six characters of the personal document used in this filing. Only the form is checked; nothing is saved.</source>
            <translation>填写本次备案所用个人证件的后 6 位；此处只核对格式，不保存。</translation>
        </message>
        <message>
            <source>Mobile numbers</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>Next needs the last six of one number whose SMS has come.</source>
            <translation>还需填写一个已收到短信的号码的证件号码后 6 位。</translation>
        </message>
        <message>
            <source>%1 · to fill in</source>
            <extracomment>%1 is a person and a number</extracomment>
            <translation>%1 · 未填</translation>
        </message>
        <message>
            <source>%1: still to fill in</source>
            <translation>%1：还未填写</translation>
        </message>
        <message>
            <source>The SMS of this number has come as well. Fill in its document, or go on without it: Next once more.</source>
            <translation>该号码的短信也已收到。请填写其证件，或再按一次“下一步”先继续。</translation>
        </message>
        <message>
            <source>%1: not right yet</source>
            <translation>%1：填写有误</translation>
        </message>
        <message>
            <source>Correct it, or go on without it: Next once more.</source>
            <translation>请更正，或再按一次“下一步”先继续。</translation>
        </message>
    </context>
    <context>
        <name>beian::SwapNote</name>
        <message>
            <source>How codes get swapped</source>
            <translation>验证码为什么会搞混</translation>
        </message>
        <message>
            <source>This code is in use already</source>
            <translation>这个验证码已在使用</translation>
        </message>
        <message>
            <source>This SMS may belong to another filing</source>
            <translation>这条短信可能不属于本次备案</translation>
        </message>
        <message>
            <source>It belongs to this filing: use its code</source>
            <translation>属于本次备案，使用其验证码</translation>
        </message>
        <message>
            <source>It belongs to this filing</source>
            <translation>属于本次备案</translation>
        </message>
        <message>
            <source>Its code is not filled in before you say that it belongs here. You can always type a code by hand.</source>
            <translation>确认属于本次备案之前，不会填入其中的验证码；随时可以手动填写。</translation>
        </message>
    </context>
    <context>
        <name>beian::TimeDialog</name>
        <message>
            <source>Time shown on the phone</source>
            <translation>手机上显示的收到时间</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>The day before yesterday</source>
            <translation>前天</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Time (Beijing time)</source>
            <translation>时间（北京时间）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Use this time</source>
            <translation>使用这个时间</translation>
        </message>
    </context>
    <context>
        <name>beian::TimeField</name>
        <message>
            <source>Just now</source>
            <translation>刚刚收到</translation>
        </message>
        <message>
            <source>5 minutes ago</source>
            <translation>5 分钟前</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不清楚可留空</translation>
        </message>
        <message>
            <source>Provider&apos;s notice “submitted” (optional)</source>
            <translation>提交管局通知（选填）</translation>
        </message>
        <message>
            <source>Time shown on the phone (Beijing time)</source>
            <translation>手机上显示的收到时间（北京时间）</translation>
        </message>
        <message>
            <source>Yesterday, %1</source>
            <translation>昨天 %1</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Change…: %1</source>
            <translation>更改…：%1</translation>
        </message>
        <message>
            <source>Choose…: %1</source>
            <translation>选择…：%1</translation>
        </message>
        <message>
            <source>10:32, or %1 10:32</source>
            <translation>如 10:32 或 %1 10:32</translation>
        </message>
        <message>
            <source>When did this SMS come? Fill it in, or go on without it: Next once more.</source>
            <translation>这条短信是何时收到的？请填写，或再按一次“下一步”先继续。</translation>
        </message>
    </context>
    <context>
        <name>beian::TimeTexts</name>
        <message>
            <source>At what time? Such as “%1 10:32”.</source>
            <translation>具体是几点？例如“%1 10:32”。</translation>
        </message>
        <message>
            <source>“%1” is not a time.</source>
            <translation>“%1”不是时间。</translation>
        </message>
        <message>
            <source>Write it as the phone shows it, such as 10:32 or %1.</source>
            <translation>请按手机上显示的填写，例如 10:32 或 %1。</translation>
        </message>
        <message>
            <source>It is not yet %1. Is it yesterday&apos;s time?</source>
            <translation>现在还没到 %1。是昨天的时间吗？</translation>
        </message>
    </context>
    <context>
        <name>beian::TrayIcon</name>
        <message>
            <source>Open the &amp;board</source>
            <translation>打开看板(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;New verification</source>
            <translation>新建核验(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>Beian SMS Verify: no filing has less than 1 hour left</source>
            <translation>备案短信核验助手：没有 1 小时内到期的备案</translation>
        </message>
        <message numerus="yes">
            <source>Beian SMS Verify: %n filing(s) with less than 1 hour left</source>
            <translation>
                <numerusform>备案短信核验助手：%n 件备案 1 小时内到期</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::UndoAction</name>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>撤销（Ctrl+Z）</translation>
        </message>
        <message>
            <source>Not undone</source>
            <translation>未撤销</translation>
        </message>
        <message>
            <source>The filing was changed since. Open it to correct it.</source>
            <translation>这件备案此后又有改动。请打开它进行更正。</translation>
        </message>
        <message numerus="yes">
            <source>%n of them were changed since and stay: %1 and others.</source>
            <translation>
                <numerusform>其中 %n 件之后改动过，保留在看板上：%1等。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were changed since and stay: %1.</source>
            <translation>
                <numerusform>其中 %n 件之后改动过，保留在看板上：%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>R&amp;edo</source>
            <translation>重做(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>撤销(&amp;U)“%1”</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: %1 (%n filing(s))</source>
            <translation>
                <numerusform>撤销(&amp;U)“%1”（%n 件）</numerusform>
            </translation>
        </message>
        <message>
            <source>R&amp;edo: %1</source>
            <translation>重做(&amp;E)“%1”</translation>
        </message>
        <message numerus="yes">
            <source>R&amp;edo: %1 (%n filing(s))</source>
            <translation>
                <numerusform>重做(&amp;E)“%1”（%n 件）</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: “%1”</source>
            <translation>已撤销“%1”</translation>
        </message>
        <message numerus="yes">
            <source>Undone: “%1” (%n filing(s))</source>
            <translation>
                <numerusform>已撤销“%1”（%n 件）</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: “%1”</source>
            <translation>已重做“%1”</translation>
        </message>
        <message numerus="yes">
            <source>Done again: “%1” (%n filing(s))</source>
            <translation>
                <numerusform>已重做“%1”（%n 件）</numerusform>
            </translation>
        </message>
        <message>
            <source>The filing was changed since. It stays as it is.</source>
            <translation>该备案之后又有改动，保持现状。</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>重做（Ctrl+Y）</translation>
        </message>
        <message>
            <source>Not done again</source>
            <translation>未重做</translation>
        </message>
    </context>
    <context>
        <name>beian::UnsavedQuestion</name>
        <message>
            <source>Quit?</source>
            <translation>退出？</translation>
        </message>
        <message>
            <source>The last changes could not be saved</source>
            <translation>最近的更改未能保存</translation>
        </message>
        <message>
            <source>They are lost when the program ends now. The board says why they could not be saved.</source>
            <translation>现在退出将丢失这些更改。未能保存的原因见看板。</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>不退出(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Quit and lose them</source>
            <translation>退出并放弃(&amp;Q)</translation>
        </message>
    </context>
    <context>
        <name>beian::UprightScroll</name>
        <message>
            <source>Content of the window</source>
            <translation>窗口内容</translation>
        </message>
    </context>
    <context>
        <name>beian::VerificationRow</name>
        <message>
            <source>Time left: %1</source>
            <translation>剩余时间：%1</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核验</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待短信</translation>
        </message>
        <message>
            <source>Enter the SMS: %1</source>
            <translation>填写短信：%1</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销“%1”</translation>
        </message>
        <message>
            <source>How to resend the SMS: %1</source>
            <translation>短信重发步骤：%1</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>核验未通过</translation>
        </message>
        <message>
            <source>Note the site&apos;s message…</source>
            <translation>登记网站提示…</translation>
        </message>
        <message>
            <source>Note the site&apos;s message: %1</source>
            <translation>登记网站提示：%1</translation>
        </message>
        <message>
            <source>Enter the SMS</source>
            <translation>填写短信</translation>
        </message>
        <message>
            <source>How to resend…</source>
            <translation>重发步骤…</translation>
        </message>
        <message>
            <source>Verified at %1</source>
            <translation>已于 %1 核验</translation>
        </message>
        <message>
            <source>Fill in…</source>
            <translation>填写…</translation>
        </message>
        <message>
            <source>Note as verified</source>
            <translation>登记为已核验</translation>
        </message>
        <message>
            <source>Note as verified: %1</source>
            <translation>登记为已核验：%1</translation>
        </message>
        <message>
            <source>Verified: %1</source>
            <translation>已核验：%1</translation>
        </message>
        <message>
            <source>Copy the mobile number %1: %2</source>
            <translation>复制手机号码 %1：%2</translation>
        </message>
        <message>
            <source>Fill in the SMS code: %1</source>
            <translation>填写验证码：%1</translation>
        </message>
        <message>
            <source>Copy the SMS code %1: %2</source>
            <translation>复制验证码 %1：%2</translation>
        </message>
        <message>
            <source>Fill in the last six: %1</source>
            <translation>填写证件号码后 6 位：%1</translation>
        </message>
        <message>
            <source>Copy the last six %1: %2</source>
            <translation>复制证件号码后 6 位 %1：%2</translation>
        </message>
        <message>
            <source>compare all three to copy again</source>
            <translation>核对三项后才能复制</translation>
        </message>
        <message>
            <source>nothing is copied, since no input is left</source>
            <translation>输入次数已用完，不能复制</translation>
        </message>
    </context>
    <context>
        <name>beian::VerifiedLine</name>
        <message>
            <source>%1: verified at %2, nothing more is needed.</source>
            <translation>%1：已于 %2 完成核验，无需再填。</translation>
        </message>
    </context>
    <context>
        <name>beian::VerifyMany</name>
        <message numerus="yes">
            <source>%n number(s) noted as verified</source>
            <translation>
                <numerusform>%n 个号码已登记为已核验</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) are done.</source>
            <translation>
                <numerusform>%n 件已办完。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) still wait for another number.</source>
            <translation>
                <numerusform>%n 件还有号码待核验。</numerusform>
            </translation>
        </message>
        <message>
            <source>Note as verified?</source>
            <translation>登记为已核验？</translation>
        </message>
        <message numerus="yes">
            <source>Note %n number(s) as verified at once?</source>
            <translation>
                <numerusform>将 %n 个号码一次登记为已核验？</numerusform>
            </translation>
        </message>
        <message>
            <source>Their countdowns end, and nobody is reminded of them any more. Undo (Ctrl+Z) on the board takes it back.</source>
            <translation>这些号码不再计时，也不再提醒。在看板上按 Ctrl+Z 可以撤销。</translation>
        </message>
        <message>
            <source>&amp;Leave them running</source>
            <translation>继续计时(&amp;L)</translation>
        </message>
        <message>
            <source>Note as &amp;verified</source>
            <translation>登记为已核验(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>beian::VerifyWizard</name>
        <message>
            <source>Province and date</source>
            <translation>省市与日期</translation>
        </message>
        <message>
            <source>Kind and persons</source>
            <translation>备案类型与负责人</translation>
        </message>
        <message>
            <source>Receive the SMS</source>
            <translation>接收短信</translation>
        </message>
        <message>
            <source>Last 6 of the document</source>
            <translation>证件号码后 6 位</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>前往核验</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Not official; not affiliated with the Ministry of Industry and Information Technology</source>
            <translation>非官方工具，与工业和信息化部无隶属关系</translation>
        </message>
        <message>
            <source>Beian SMS Verify — new verification</source>
            <translation>备案短信核验助手 — 新建核验</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>上一步(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>下一步(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>完成(&amp;F)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>The applicant &amp;types…</source>
            <translation>请办理人填写(&amp;T)…</translation>
        </message>
        <message>
            <source>The applicant types</source>
            <translation>请办理人填写</translation>
        </message>
        <message>
            <source>Beian SMS Verify — %1</source>
            <translation>备案短信核验助手 — %1</translation>
        </message>
        <message>
            <source>Ne&amp;xt filing</source>
            <translation>办理下一件(&amp;X)</translation>
        </message>
        <message>
            <source>Next filing</source>
            <translation>办理下一件</translation>
        </message>
        <message>
            <source>&amp;Keep for later</source>
            <translation>存为待办(&amp;K)</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>存为待办</translation>
        </message>
    </context>
    <context>
        <name>beian::Why</name>
        <message>
            <source>The rules behind this page</source>
            <translation>本页依据的规则</translation>
        </message>
    </context>
    <context>
        <name>beian::WizardPage</name>
        <message>
            <source>Content of the page</source>
            <translation>页面内容</translation>
        </message>
        <message>
            <source>Common questions</source>
            <translation>常见问题</translation>
        </message>
        <message>
            <source>Causes and remedies for this page (F1)</source>
            <translation>本页常见的原因和办法（F1）</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>The rules behind this page, with their sources</source>
            <translation>本页依据的规则及其出处</translation>
        </message>
    </context>
    <context>
        <name>beian::WizardVisit</name>
        <message>
            <source>Not kept: nobody has to verify</source>
            <translation>未保留：无人需要核验</translation>
        </message>
        <message>
            <source>Filing discarded</source>
            <translation>已放弃这件备案</translation>
        </message>
        <message>
            <source>Changes discarded</source>
            <translation>已放弃本次修改</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Discard the filing</source>
            <translation>放弃这件备案</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>放弃本次修改</translation>
        </message>
    </context>
</TS>
