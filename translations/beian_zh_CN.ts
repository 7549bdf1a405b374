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
        <translation>已于北京时间 %1 过期。备案将退回接入商：请重新提交，等待新短信。</translation>
    </message>
    <message>
        <source>Tells until when an SMS received at that time can be used.</source>
        <translation>说明在该时间收到的短信到何时有效。</translation>
    </message>
    <message>
        <source>When the SMS was received, such as 2018-09-12T10:32+08:00; without an offset it is Beijing time.</source>
        <translation>短信收到时间，如 2018-09-12T10:32+08:00；不带时差时为北京时间。</translation>
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
        <source>first, new-site, access, change, cancel-access or cancel.</source>
        <translation>first、new-site、access、change、cancel-access 或 cancel。</translation>
    </message>
    <message>
        <source>What a change concerns: subject, site or both.</source>
        <translation>变更的内容：subject、site 或 both。</translation>
    </message>
    <message>
        <source>What is cancelled: subject or site.</source>
        <translation>注销的内容：subject 或 site。</translation>
    </message>
    <message>
        <source>Mobile number of the subject responsible person.</source>
        <translation>主体负责人的手机号码。</translation>
    </message>
    <message>
        <source>Mobile number of a site responsible person; can be given several times.</source>
        <translation>网站负责人的手机号码，可给多次。</translation>
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
        <source>a quote is never closed</source>
        <translation>引号没有结束</translation>
    </message>
    <message>
        <source>a quote stands inside a cell without being doubled</source>
        <translation>单元格内的引号没有成对书写</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>该行过长</translation>
    </message>
    <message>
        <source>the row is not UTF-8 text</source>
        <translation>该行不是 UTF-8 文字</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>there is no column “%1”</source>
        <translation>没有“%1”列</translation>
    </message>
    <message>
        <source>the column “%1” can stand only once</source>
        <translation>“%1”列只能出现一次</translation>
    </message>
    <message>
        <source>the column “%1” is missing</source>
        <translation>缺少“%1”列</translation>
    </message>
    <message>
        <source>the row has %1 cells and the header %2</source>
        <translation>该行有 %1 格，表头有 %2 格</translation>
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
        <source>Subject responsible person</source>
        <translation>主体负责人</translation>
    </message>
    <message>
        <source>Site responsible person</source>
        <translation>网站负责人</translation>
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
        <source>The sender is a published number of the ministry. Numbers can be forged: type the code only on the administration&apos;s site.</source>
        <translation>发送号码与公布号码一致。号码可伪造：验证码只在管局网站填写。</translation>
    </message>
    <message>
        <source>The sender is the published number of another carrier. Numbers can be forged: type the code only on the administration&apos;s site.</source>
        <translation>发送号码是另一运营商的公布号码。号码可伪造：验证码只在管局网站填写。</translation>
    </message>
    <message>
        <source>The sender is not among the published numbers, which proves nothing. Type the code only on the administration&apos;s site.</source>
        <translation>发送号码不在公布号码之列，这不能说明真假。验证码只在管局网站填写。</translation>
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
</context>
<context>
    <name>beian::CodeSection</name>
    <message>
        <source>The code is read out of it</source>
        <translation>自动读出其中的验证码</translation>
    </message>
    <message>
        <source>SMS code (6 digits)</source>
        <translation>短信验证码（6 位）</translation>
    </message>
    <message>
        <source>Sender (optional)</source>
        <translation>发送号码（选填）</translation>
    </message>
    <message>
        <source>Or paste the whole SMS (optional)</source>
        <translation>或粘贴整条短信（选填）</translation>
    </message>
    <message>
        <source>The code stays in memory only. It is typed on the administration&apos;s site only; tell it to nobody.</source>
        <translation>验证码只留在内存中，不写入磁盘；验证码只在管局网站填写，不要告诉任何人。</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候选 %1</translation>
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
        <translation>管局审核需 1～20 个工作日。核验成功不会有短信通知；接入商控制台可能在 24 小时内仍显示“待核验”。</translation>
    </message>
    <message>
        <source>verified %1 (Beijing time)</source>
        <translation>%1 已核验（北京时间）</translation>
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
        <source>Use first, new-site, access, change, cancel-access or cancel.</source>
        <translation>可用 first、new-site、access、change、cancel-access、cancel。</translation>
    </message>
    <message>
        <source>A change needs to say what was changed.</source>
        <translation>变更备案须指明变更内容。</translation>
    </message>
    <message>
        <source>Add --changed subject, site or both.</source>
        <translation>请加上 --changed subject、site 或 both。</translation>
    </message>
    <message>
        <source>A cancellation needs to say what is cancelled.</source>
        <translation>注销备案须指明注销内容。</translation>
    </message>
    <message>
        <source>Add --cancel subject or site.</source>
        <translation>请加上 --cancel subject 或 site。</translation>
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
        <translation>请按接入商通知的时间填写，并检查本机时钟。</translation>
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
        <source>This is not the ministry&apos;s verification SMS.</source>
        <translation>这不是工信部的核验短信。</translation>
    </message>
    <message>
        <source>Look for the SMS signed by the ministry; codes for logging in or paying are not meant.</source>
        <translation>请找工信部署名的短信；登录、支付等验证码不适用。</translation>
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
</context>
<context>
    <name>beian::FilingTypeChooser</name>
    <message>
        <source>No verification</source>
        <translation>不需要核验</translation>
    </message>
</context>
<context>
    <name>beian::Help</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Takes a filer through the SMS verification of an ICP filing in time.

Not official; not affiliated with the Ministry of Industry and Information Technology.

Version of the rule data: %1
MIT License</source>
        <translation>帮助备案人按时完成 ICP 备案短信核验。

非官方工具，与工业和信息化部无隶属关系。

规则数据版本：%1
MIT 许可证</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>键盘操作</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab: next and previous field
Arrow keys: within tiles, kinds and tabs
Space: press the button that has the focus
Enter, Alt+N: next page
Alt+B: previous page
Alt+H: this menu
Esc: close (asks first)</source>
        <translation>Tab、Shift+Tab：下一个、上一个栏目
方向键：在省市、类型、页签之间移动
空格：按下当前按钮
Enter、Alt+N：下一步
Alt+B：上一步
Alt+H：本菜单
Esc：关闭（会先询问）</translation>
    </message>
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
        <source>The shape fits this document</source>
        <translation>格式与该证件相符</translation>
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
        <source>The shape does not fit this document</source>
        <translation>格式与该证件不符</translation>
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
        <source>Shape: cannot be checked, compare with the document</source>
        <translation>格式：无法核对，请对照证件</translation>
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
        <source>, </source>
        <extracomment>between the names of two roles</extracomment>
        <translation>、</translation>
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
        <source>A published number (it can be forged; only the administration&apos;s site counts)</source>
        <translation>与公布号码一致（号码可伪造，仍以管局网站为准）</translation>
    </message>
    <message>
        <source>The published number of another carrier (numbers can be ported)</source>
        <translation>是另一运营商的公布号码（可能携号转网；号码可伪造，仍以管局网站为准）</translation>
    </message>
    <message>
        <source>Not a published number: neither fake nor safe</source>
        <translation>不在公布号码之列：不代表是假，也不代表安全；号码可伪造，验证码只在管局网站填写</translation>
    </message>
    <message>
        <source>Subject changed</source>
        <translation>变更主体</translation>
    </message>
    <message>
        <source>Cancel the subject</source>
        <translation>注销主体</translation>
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
        <source>Subject person</source>
        <translation>主体负责人</translation>
    </message>
    <message>
        <source>Site person</source>
        <translation>网站负责人</translation>
    </message>
    <message>
        <source>Site, app or mini program person</source>
        <translation>网站/APP/小程序负责人（互联网信息服务负责人）</translation>
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
        <source>Add: %1</source>
        <translation>＋ 添加%1</translation>
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
        <source>Next needs the mobile number of: %1.</source>
        <translation>还需填写%1的手机号码。</translation>
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
        <source>By the rules no verification SMS comes, and there is nothing to do on the administration&apos;s site. A code is typed on the administration&apos;s site only; tell it to nobody.</source>
        <translation>按规则通常不会收到核验短信，也无须访问管局网站。验证码只在管局网站填写，不要告诉任何人。</translation>
    </message>
    <message>
        <source>I received the verification SMS all the same, go on</source>
        <translation>我仍然收到了核验短信，继续 →</translation>
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
        <translation>%1（可选）</translation>
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
        <translation>自动 %1</translation>
    </message>
</context>
<context>
    <name>beian::ProvinceChooser</name>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>First pilot batch</source>
        <translation>首批试点</translation>
    </message>
    <message>
        <source>Second pilot batch</source>
        <translation>第二批试点</translation>
    </message>
    <message>
        <source>Third pilot batch</source>
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
        <source>Province, autonomous region or municipality (name, abbreviation or pinyin initials, such as zj)</source>
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
        <source>I received the verification SMS all the same, go on</source>
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
        <source>This date lies in the future. Take the day on which the provider submitted the filing to the administration.</source>
        <translation>该日期在未来。请填写接入商将备案提交管局的日期。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n day(s) ago: the 24 hours of such a submission are usually over. Compare the date with the provider&apos;s notice.</source>
        <translation>
            <numerusform>提交日期已超过 %n 天：这样的核验 24 小时通常早已过期。请对照接入商的通知核对日期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ReceptionNote</name>
    <message>
        <source>How to resend the SMS</source>
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
        <translation>备案将退回接入商。请在接入商处重新提交，届时会收到新短信并重新计 24 小时。若只是时间填错，请更正上面的时间。</translation>
    </message>
    <message>
        <source>The SMS comes about 5 minutes after the notice</source>
        <translation>提交管局后约 5 分钟收到短信</translation>
    </message>
    <message>
        <source>The number stays on watch; you can go on with another one.</source>
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
</context>
<context>
    <name>beian::ResendSection</name>
    <message>
        <source>Undo: I did not ask for a resend</source>
        <translation>撤销：我没有申请重发</translation>
    </message>
    <message>
        <source>I asked the site to resend it just now</source>
        <translation>我刚刚在网站申请了重发</translation>
    </message>
    <message>
        <source>Resent SMS: wait about 10 minutes, %1 left. The deadline does not move.</source>
        <translation>已申请重发：约 10 分钟到达，还剩 %1。截止时间不变。</translation>
    </message>
    <message>
        <source>10 minutes are over. If nothing came, look at what to check below.</source>
        <translation>已过 10 分钟。若仍未收到，请看“收不到怎么办”。</translation>
    </message>
    <message>
        <source>Open the administration&apos;s site</source>
        <translation>打开管局网站</translation>
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
        <source>Open the national page</source>
        <translation>打开全国网站</translation>
    </message>
    <message>
        <source>Open the old entrance</source>
        <translation>仍打开原入口</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>beian::SitePage</name>
    <message>
        <source>Verify on the administration&apos;s site</source>
        <translation>到管局网站完成核验</translation>
    </message>
    <message>
        <source>Submit the numbers one after the other; when the site says it is done, note it here.</source>
        <translation>手机号码逐一提交；网站提示完成后回到这里登记。</translation>
    </message>
    <message>
        <source>Open the filing site of %1</source>
        <translation>打开%1备案网站</translation>
    </message>
    <message>
        <source>Open the national filing site</source>
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
    <message>
        <source>Home page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Old entrance of %1 (out of use)</source>
        <translation>原%1入口（已停用）</translation>
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
    <message numerus="yes">
        <source>%n number(s) still to be verified.</source>
        <translation>
            <numerusform>还有 %n 个号码未登记为已核验。</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>无法打开浏览器</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser yourself: %1</source>
        <translation>请复制网址，自行在浏览器中打开：%1</translation>
    </message>
    <message numerus="yes">
        <source>Copied; the clipboard is cleared in %n second(s)</source>
        <translation>
            <numerusform>已复制，%n 秒后自动清除剪贴板</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste it into the field of the site.</source>
        <translation>请粘贴到网站对应的栏目。</translation>
    </message>
    <message>
        <source>Click a number to copy exactly what the field takes</source>
        <translation>点按即复制，与网站栏目所需完全一致</translation>
    </message>
    <message>
        <source>The code is typed on the administration&apos;s site only; tell it to nobody. Five wrong inputs send a filing back: compare all three before you submit.</source>
        <translation>验证码只在管局网站填写，不要告诉任何人。据全国系统资料，累计输错 5 次将被退回：提交前请核对三项。</translation>
    </message>
</context>
<context>
    <name>beian::SiteSketch</name>
    <message>
        <source>Drawing of the page: the entrance is at the lower right of the home page</source>
        <translation>网页示意图：入口在首页右下角</translation>
    </message>
    <message>
        <source>Drawing of the page: the tab, three fields and the button below</source>
        <translation>网页示意图：页签、三个栏目和提交按钮</translation>
    </message>
</context>
<context>
    <name>beian::SmsCard</name>
    <message>
        <source>Deadline (Beijing time)</source>
        <translation>截止（北京时间）</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚刚收到</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不清楚可不填</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>更早收到…</translation>
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
        <source>More than 30 minutes after the notice</source>
        <translation>比通知晚 30 分钟以上</translation>
    </message>
    <message>
        <source>Is this the first SMS, or one that was resent? A resend is not known to move the deadline: then it counts from when the first should have come.</source>
        <translation>这是第一条短信，还是重发的？没有资料说明重发会顺延截止时间：若是重发的，从第一条应到达时起算。</translation>
    </message>
    <message>
        <source>A resent one; the first never came</source>
        <translation>重发的，第一条没收到</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>第一条</translation>
    </message>
</context>
<context>
    <name>beian::SmsPage</name>
    <message>
        <source>Has the SMS come?</source>
        <translation>收到短信了吗？</translation>
    </message>
    <message>
        <source>It must be verified on the administration&apos;s site within 24 hours of receiving it. Every number has its own 24 hours.</source>
        <translation>自收到短信起 24 小时内须在管局网站完成核验。每个手机号码各自计时。</translation>
    </message>
    <message>
        <source>Next needs the 6-digit code of one SMS.</source>
        <translation>还需填写一条短信的 6 位验证码。</translation>
    </message>
    <message>
        <source>Next needs the time at which one SMS came; the other numbers can follow later.</source>
        <translation>填写一个号码的短信收到时间后可继续，其他号码可稍后再填。</translation>
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
    <message>
        <source>Version of the rule data: %1</source>
        <translation>规则数据版本：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Language of the texts: zh_CN or en.</source>
        <translation>文字的语言：zh_CN 或 en。</translation>
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
        <source>Takes a filer through the SMS verification of an ICP filing in time. Without a command the window opens. Commands without a display: %1; see COMMAND --help.</source>
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
        <source>Six characters to type</source>
        <translation>要填写的六个字符</translation>
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
        <source>Copy the last six</source>
        <translation>复制证件后 6 位</translation>
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
        <translation>还需填写一个已收到短信的号码的证件后 6 位。</translation>
    </message>
    <message>
        <source>%1 · to fill in</source>
        <extracomment>%1 is a person and a number</extracomment>
        <translation>%1 · 未填</translation>
    </message>
    <message numerus="yes">
        <source>Copied; the clipboard is cleared in %n second(s)</source>
        <translation>
            <numerusform>已复制，%n 秒后自动清除剪贴板</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::VerificationRow</name>
    <message>
        <source>Copy the mobile number: %1</source>
        <translation>复制手机号码：%1</translation>
    </message>
    <message>
        <source>Copy the SMS code: %1</source>
        <translation>复制验证码：%1</translation>
    </message>
    <message>
        <source>Copy the last six: %1</source>
        <translation>复制证件后 6 位：%1</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>剩余时间：%1</translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation>未填</translation>
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
        <source>Enter SMS</source>
        <translation>填写短信</translation>
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
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>已核验：%1</translation>
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
        <source>Close?</source>
        <translation>关闭？</translation>
    </message>
    <message>
        <source>Close and forget what was typed?</source>
        <translation>关闭并放弃已填写的内容？</translation>
    </message>
    <message>
        <source>Codes and document numbers are kept in memory only and are gone after closing.</source>
        <translation>验证码和证件号码只在内存中，关闭后即消失。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>beian::WizardPage</name>
    <message>
        <source>Content of the page</source>
        <translation>页面内容</translation>
    </message>
    <message>
        <source>The 24 hours of a number are over: the filing goes back. Submit it again at the provider; the new SMS starts a new 24 hours.</source>
        <translation>有号码已过期：24 小时已过，备案将被退回。请在接入商处重新提交，收到新短信后重新计时。</translation>
    </message>
</context>
</TS>
