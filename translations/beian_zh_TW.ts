<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
    <context>
        <name>Commands</name>
        <message>
            <source>the commands are %1</source>
            <translation>可用的命令是 %1</translation>
        </message>
        <message>
            <source>there is an argument that belongs to no option</source>
            <translation>有不屬於任何選項的參數</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>顯示本說明。</translation>
        </message>
        <message>
            <source>Writes JSON for programs.</source>
            <translation>輸出供程式讀取的 JSON。</translation>
        </message>
        <message>
            <source>there is no option --%1 here</source>
            <translation>此處沒有選項 --%1</translation>
        </message>
        <message>
            <source>the option --%1 can be given only once</source>
            <translation>選項 --%1 只能給一次</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>用法：%1</translation>
        </message>
        <message>
            <source>the option --%1 is missing</source>
            <translation>缺少選項 --%1</translation>
        </message>
        <message>
            <source>Verify before %1 Beijing time. Time left: %2.</source>
            <translation>請在北京時間 %1 前完成核驗。剩餘時間：%2。</translation>
        </message>
        <message>
            <source>The time was over at %1 Beijing time. The filing goes back to the provider: submit it again and wait for a new SMS.</source>
            <translation>已於北京時間 %1 過期。備案將退回接入服務商：請重新提交，等待新簡訊。</translation>
        </message>
        <message>
            <source>Tells until when an SMS received at that time can be used.</source>
            <translation>說明在該時間收到的簡訊到何時有效。</translation>
        </message>
        <message>
            <source>The time to count from; the clock&apos;s by default.</source>
            <translation>以該時間為現在；預設取本機時鐘。</translation>
        </message>
        <message>
            <source>Province by name, abbreviation, pinyin, initials or code.</source>
            <translation>省市的名稱、簡稱、拼音、首字母或代碼。</translation>
        </message>
        <message>
            <source>Day of submission, such as 2018-09-12; today by default.</source>
            <translation>備案提交日期，如 2018-09-12；預設為今天。</translation>
        </message>
        <message>
            <source>auto (by the date), pilot or national.</source>
            <translation>auto（按日期）、pilot 或 national。</translation>
        </message>
        <message>
            <source>Tells who must verify a filing by SMS, where and within which time.</source>
            <translation>說明備案由誰、在哪裡、在多長時間內完成簡訊核驗。</translation>
        </message>
        <message>
            <source>One filing a row; the header has the names of the options above.</source>
            <translation>每列一件備案；標題列為上述選項的名稱。</translation>
        </message>
        <message>
            <source>--csv takes the options of a filing from its file</source>
            <translation>使用 --csv 時，備案的選項取自檔案</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>第 %1 列：%2</translation>
        </message>
        <message>
            <source>SMS verification is not required.</source>
            <translation>不要求簡訊核驗。</translation>
        </message>
        <message>
            <source>SMS verification is required, within %1 hours from receiving the SMS.</source>
            <translation>須完成簡訊核驗，自收到簡訊起 %1 小時內。</translation>
        </message>
        <message>
            <source>The pilot does not list %1.</source>
            <translation>%1未列入試點。</translation>
        </message>
        <message>
            <source>The pilot lists %1 since %2 (batch %3), which includes %4.</source>
            <translation>%1自 %2 起列入試點（第 %3 批），%4 已在其內。</translation>
        </message>
        <message>
            <source>The pilot lists %1 since %2 (batch %3), which is after %4.</source>
            <translation>%1自 %2 起列入試點（第 %3 批），晚於 %4。</translation>
        </message>
        <message>
            <source>some sources only</source>
            <translation>僅部分資料提及</translation>
        </message>
        <message>
            <source>the sender has no fixed number</source>
            <translation>無固定發送號碼</translation>
        </message>
        <message>
            <source>the SMS comes from %1</source>
            <translation>簡訊來自 %1</translation>
        </message>
        <message>
            <source>Who verifies:</source>
            <translation>核驗人：</translation>
        </message>
        <message>
            <source>Codes to expect: %1</source>
            <translation>預計驗證碼數：%1</translation>
        </message>
        <message>
            <source>Where to verify: %1</source>
            <translation>核驗網址：%1</translation>
        </message>
        <message>
            <source>The province&apos;s entrance of 2019: %1</source>
            <translation>該省市 2019 年入口：%1</translation>
        </message>
        <message>
            <source>Source: %1 (%2)</source>
            <translation>來源：%1（%2）</translation>
        </message>
        <message>
            <source>Row %1: SMS verification is not required.</source>
            <translation>第 %1 列：不要求簡訊核驗。</translation>
        </message>
        <message>
            <source>Row %1: SMS verification is required; codes to expect: %2; where: %3</source>
            <translation>第 %1 列：須完成簡訊核驗；預計驗證碼數：%2；網址：%3</translation>
        </message>
        <message>
            <source>--changed takes subject, site or both</source>
            <translation>--changed 可為 subject、site 或 both</translation>
        </message>
        <message>
            <source>--cancel takes subject or site</source>
            <translation>--cancel 可為 subject 或 site</translation>
        </message>
        <message>
            <source>--rules takes auto, pilot or national</source>
            <translation>--rules 可為 auto、pilot 或 national</translation>
        </message>
        <message>
            <source>%1 %2: not in the pilot; entrance of 2019: %3</source>
            <translation>%1 %2：未列入試點；2019 年入口：%3</translation>
        </message>
        <message>
            <source>%1 %2: in the pilot since %3 (batch %4); entrance of 2019: %5</source>
            <translation>%1 %2：自 %3 起列入試點（第 %4 批）；2019 年入口：%5</translation>
        </message>
        <message>
            <source>Lists the provinces with their pilot dates and entrances.</source>
            <translation>列出各省市的試點日期和入口。</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>驗證碼：%1</translation>
        </message>
        <message>
            <source>Possible code: %1</source>
            <translation>可能的驗證碼：%1</translation>
        </message>
        <message>
            <source>Started by: %1</source>
            <translation>發起人：%1</translation>
        </message>
        <message>
            <source>Site: %1</source>
            <translation>網站：%1</translation>
        </message>
        <message>
            <source>Kind of filing: %1</source>
            <translation>備案類型：%1</translation>
        </message>
        <message>
            <source>The number the SMS came from.</source>
            <translation>簡訊的發送號碼。</translation>
        </message>
        <message>
            <source>Carrier of the mobile number: telecom, unicom, mobile, broadnet or virtual.</source>
            <translation>手機號碼的電信業者：telecom、unicom、mobile、broadnet 或 virtual。</translation>
        </message>
        <message>
            <source>the text of the SMS comes on standard input only, never as an argument</source>
            <translation>簡訊文字只從標準輸入讀取，不作為參數</translation>
        </message>
        <message>
            <source>Finds the code in the text of an SMS from standard input.</source>
            <translation>從標準輸入的簡訊文字中找出驗證碼。</translation>
        </message>
        <message>
            <source>Side of the card</source>
            <translation>證件的面</translation>
        </message>
        <message>
            <source>Number of characters</source>
            <translation>字元數</translation>
        </message>
        <message>
            <source>Characters that this document has</source>
            <translation>該證件所用字元</translation>
        </message>
        <message>
            <source>Shape of the full number</source>
            <translation>完整號碼的格式</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Check digit</source>
            <translation>檢查碼</translation>
        </message>
        <message>
            <source>Digits that count renewals</source>
            <translation>換證次數</translation>
        </message>
        <message>
            <source>Not the code of an organisation</source>
            <translation>不是單位的代碼</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>通過</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>不符</translation>
        </message>
        <message>
            <source>cannot be checked</source>
            <translation>無法核對</translation>
        </message>
        <message>
            <source>compare it with what was filed</source>
            <translation>請對照備案所填號碼</translation>
        </message>
        <message>
            <source>Corrected: the brackets are full-width now.</source>
            <translation>已更正：括號改為全形。</translation>
        </message>
        <message>
            <source>Corrected: the brackets were added.</source>
            <translation>已更正：補上括號。</translation>
        </message>
        <message>
            <source>Corrected: full-width letters and digits became ordinary ones.</source>
            <translation>已更正：全形字母數字改為半形。</translation>
        </message>
        <message>
            <source>Corrected: letters became capitals.</source>
            <translation>已更正：字母改為大寫。</translation>
        </message>
        <message>
            <source>Corrected: blanks and dashes were taken off.</source>
            <translation>已更正：去掉空格和連字號。</translation>
        </message>
        <message>
            <source>Type exactly: %1</source>
            <translation>請準確填寫：%1</translation>
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
            <translation>證件號碼只從標準輸入讀取，不作為參數</translation>
        </message>
        <message>
            <source>Examines a document number, or its last six characters, from standard input.</source>
            <translation>核對標準輸入中的證件號碼或其後 6 位。</translation>
        </message>
        <message>
            <source>the argument %1 is missing</source>
            <translation>缺少參數 %1</translation>
        </message>
        <message>
            <source>One filing a row, with the names of the columns on top.</source>
            <translation>每列一件備案，第一列為欄名。</translation>
        </message>
        <message>
            <source>The folder of the kept filings.</source>
            <translation>儲存備案的資料夾。</translation>
        </message>
        <message>
            <source>The file of the kept filings was damaged. The backup of %1 took its place; what came later is missing.</source>
            <translation>儲存備案的檔案已損壞，已改用 %1 的備份；此後的內容缺失。</translation>
        </message>
        <message>
            <source>Where the file of the kept filings was damaged, it says what took its place and ends with exit code 1.</source>
            <translation>如果儲存備案的檔案已損壞，會說明改用了什麼，並以結束代碼 1 結束。</translation>
        </message>
        <message>
            <source>The file of the kept filings was damaged and there is no backup; it starts empty.</source>
            <translation>儲存備案的檔案已損壞且沒有備份，已重新開始。</translation>
        </message>
        <message>
            <source>Saved so far: %1</source>
            <translation>已儲存：%1</translation>
        </message>
        <message>
            <source>Imported: %1. Known already: %2. Bad rows: %3.</source>
            <translation>匯入 %1 件，已有 %2 件，有誤 %3 列。</translation>
        </message>
        <message>
            <source>The sender is a published number of the ministry. Numbers can be forged.</source>
            <translation>發送號碼與公布號碼一致。號碼可以偽造。</translation>
        </message>
        <message>
            <source>The sender is the published number of another carrier. Numbers can be ported, and forged.</source>
            <translation>發送號碼是另一電信業者的公布號碼。可能攜號轉網，號碼也可以偽造。</translation>
        </message>
        <message>
            <source>The sender is not among the published numbers. Sure: any number can be forged. Not sure: whether this SMS is false, since virtual operators have no fixed number.</source>
            <translation>發送號碼不在公布號碼之列。可以確定：任何號碼都可以偽造。不能確定：這條簡訊是真是假，因為虛擬電信業者沒有固定的發送號碼。</translation>
        </message>
        <message>
            <source>The code is typed on the administration&apos;s site only; tell it to nobody.</source>
            <translation>驗證碼只在管局網站填寫，不要告訴任何人。</translation>
        </message>
        <message>
            <source>Came from: %1</source>
            <translation>發送號碼：%1</translation>
        </message>
        <message>
            <source>Came at: %1 (Beijing time)</source>
            <translation>收到時間：%1（北京時間）</translation>
        </message>
        <message>
            <source>Came to: %1</source>
            <translation>接收號碼：%1</translation>
        </message>
        <message>
            <source>The provider&apos;s notice came at: %1 (Beijing time)</source>
            <translation>接入服務商通知的時間：%1（北京時間）</translation>
        </message>
        <message>
            <source>The phone shows a name instead of the number: open the details of the SMS to see the number.</source>
            <translation>手機顯示的是名稱而非號碼：請開啟簡訊詳細資料檢視號碼。</translation>
        </message>
        <message>
            <source>Corrected: characters that only look right were replaced.</source>
            <translation>已更正：取代了形似的字元。</translation>
        </message>
        <message>
            <source>Character %1: “%2” was read as %3.</source>
            <translation>第 %1 個字元「%2」已按 %3 處理。</translation>
        </message>
        <message>
            <source>Character %1: “%2” is probably %3.</source>
            <translation>第 %1 個字元「%2」可能是 %3。</translation>
        </message>
        <message>
            <source>Character %1: “%2” can be %3 or %4.</source>
            <translation>第 %1 個字元「%2」可能是 %3 或 %4。</translation>
        </message>
        <message>
            <source>Character %1: “%2” does not occur in such a number.</source>
            <translation>第 %1 個字元「%2」不會出現在這種號碼中。</translation>
        </message>
        <message>
            <source>Possible: %1</source>
            <translation>可能是：%1</translation>
        </message>
        <message>
            <source>What was imported is kept, but today&apos;s backup is not made: %1</source>
            <translation>匯入的內容已儲存，但今日備份未完成：%1</translation>
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
            <translation>收到簡訊的時間：可照手機所示寫成 10:32，也可寫成 2018-09-12T10:32+08:00；未寫時區即為北京時間。</translation>
        </message>
        <message>
            <source>Set for everybody: %1 = %2</source>
            <translation>對所有人生效：%1 = %2</translation>
        </message>
        <message>
            <source>Locked at its strictest value until then: %1</source>
            <translation>改正之前按最嚴格的值鎖定：%1</translation>
        </message>
        <message>
            <source>For administrators: tells how the program understands a file of settings for everybody, before it is put in place.</source>
            <translation>供管理員使用：在統一設定檔部署之前，說明程式會怎樣理解它。</translation>
        </message>
        <message>
            <source>What to do with it.</source>
            <translation>要做的操作。</translation>
        </message>
        <message>
            <source>The file.</source>
            <translation>該檔案。</translation>
        </message>
        <message>
            <source>settings takes check and a file</source>
            <translation>settings 後面應為 check 和一個檔案</translation>
        </message>
        <message>
            <source>first, new-site, access, change, cancel-access, cancel or migrate, or a name as consoles have it, such as 变更互联网信息服务.</source>
            <translation>first、new-site、access、change、cancel-access、cancel 或 migrate，或主控台的名稱，如「变更互联网信息服务」。</translation>
        </message>
        <message>
            <source>What is filed: website (default), app or mini-program.</source>
            <translation>備案的服務：website（預設）、app 或 mini-program。</translation>
        </message>
        <message>
            <source>the persons that you choose: no rule was found for this type</source>
            <translation>由您選擇的人：未找到該類型由誰核驗的規則</translation>
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
            <translation>已匯出：%1</translation>
        </message>
        <message>
            <source>Nothing is exported; the table stays as it was.</source>
            <translation>沒有匯出任何內容，原有的表格保持不變。</translation>
        </message>
        <message>
            <source>The table to write.</source>
            <translation>要寫入的表格。</translation>
        </message>
        <message>
            <source>Only those that a figure of the board counts: %1.</source>
            <translation>只寫看板上某一項統計的備案：%1。</translation>
        </message>
        <message>
            <source>Only those that the board&apos;s search finds.</source>
            <translation>只寫看板搜尋能找到的備案。</translation>
        </message>
        <message>
            <source>Adds the filings of a table (.xlsx, .csv, .tsv) to those that are kept. What is there already is left out.</source>
            <translation>把表格（.xlsx、.csv、.tsv）中的備案加入已儲存的備案，已有的不再加入。</translation>
        </message>
        <message>
            <source>Tells what would be taken, and keeps nothing.</source>
            <translation>只說明會讀入什麼，不儲存。</translation>
        </message>
        <message>
            <source>left out, it is above the header.</source>
            <translation>已略過：在標題列之上。</translation>
        </message>
        <message>
            <source>left out, it is a sum.</source>
            <translation>已略過：合計列。</translation>
        </message>
        <message>
            <source>left out, it is a line below the table.</source>
            <translation>已略過：表格下方的說明文字。</translation>
        </message>
        <message>
            <source>left out, it is the header once more.</source>
            <translation>已略過：重複的標題列。</translation>
        </message>
        <message>
            <source>Nothing was kept. It would take: %1. Known already: %2. Bad rows: %3.</source>
            <translation>未儲存任何內容。可讀入：%1；已有：%2；有誤的列：%3。</translation>
        </message>
        <message>
            <source>Column “%1” is read as “%2”.</source>
            <translation>「%1」欄讀作「%2」。</translation>
        </message>
        <message>
            <source>Column “%1” is not read.</source>
            <translation>「%1」欄不讀取。</translation>
        </message>
        <message>
            <source>The sheet “%1” is read. Not read: %2.</source>
            <translation>讀取工作表「%1」。未讀取：%2。</translation>
        </message>
        <message>
            <source>Drafts among them: %1.</source>
            <translation>其中草稿：%1。</translation>
        </message>
        <message>
            <source>Column “%1” is read only to know drafts.</source>
            <translation>「%1」欄僅用於辨識草稿。</translation>
        </message>
        <message>
            <source>Columns that are not read: %1.</source>
            <translation>不讀取的欄：%1。</translation>
        </message>
        <message>
            <source>joined to the filing of row %1, which is of the same order.</source>
            <translation>與第 %1 列同屬一個訂單，已併入該列的備案。</translation>
        </message>
        <message>
            <source>a draft, as its state says; something of the filing is missing.</source>
            <translation>狀態為草稿，備案內容尚不完整。</translation>
        </message>
        <message>
            <source>--columns is one of %1</source>
            <translation>--columns 只能是：%1</translation>
        </message>
        <message>
            <source>all: everything, as import reads it back; people: what a person reads, with masked numbers. Without the option: all.</source>
            <translation>all：全部欄位，可由 import 原樣讀回；people：給人看的欄位，手機號碼遮蔽顯示。不寫時為 all。</translation>
        </message>
        <message>
            <source>Filings in files that were set aside, newer than what is kept: %1. The command recover takes them over.</source>
            <translation>另存在旁的檔案中有 %1 件備案比現有內容更新，可用命令 recover 取回。</translation>
        </message>
        <message>
            <source>Filings in files that were set aside, newer than what is kept: %1. Taken over: %2.</source>
            <translation>另存在旁的檔案中比現有內容更新的備案：%1 件；已取回：%2 件。</translation>
        </message>
        <message>
            <source>Says what can be read of files that were set aside, damaged or replaced by a copy, takes it over, or leaves it out for good.</source>
            <translation>列出另存在旁的檔案（已損壞的，或還原副本時被取代的）中可讀出的內容，予以取回或不再取回。</translation>
        </message>
        <message>
            <source>What a change concerns: subject (the entity), site or both.</source>
            <translation>變更的內容：subject（主體）、site 或 both。</translation>
        </message>
        <message>
            <source>What is cancelled: subject (the entity) or site.</source>
            <translation>註銷的內容：subject（主體）或 site。</translation>
        </message>
        <message>
            <source>Mobile number of the entity&apos;s responsible person.</source>
            <translation>主體負責人的手機號碼。</translation>
        </message>
        <message>
            <source>Mobile number of a site&apos;s responsible person; can be given several times.</source>
            <translation>網站負責人的手機號碼，可給多次。</translation>
        </message>
        <message>
            <source>Entity&apos;s responsible person</source>
            <translation>主體負責人</translation>
        </message>
        <message>
            <source>Site&apos;s responsible person</source>
            <translation>網站負責人</translation>
        </message>
        <message>
            <source>a draft, the mobile number of the entity&apos;s responsible person is missing.</source>
            <translation>為草稿，缺少主體負責人的手機號碼。</translation>
        </message>
        <message>
            <source>a draft, the mobile number of the site&apos;s responsible person is missing.</source>
            <translation>為草稿，缺少網站負責人的手機號碼。</translation>
        </message>
        <message>
            <source>Writes the kept filings to a table: %1, as its name ends. A file of that name is replaced.</source>
            <translation>把已儲存的備案寫成表格：%1，由檔名結尾決定。同名檔案會被取代。</translation>
        </message>
        <message>
            <source>the name of the file ends in one of %1</source>
            <translation>檔名應以下列之一結尾：%1</translation>
        </message>
    </context>
    <context>
        <name>beian::About</name>
        <message>
            <source>Runs from an AppImage.</source>
            <translation>從 AppImage 執行。</translation>
        </message>
        <message>
            <source>Installed as a package of the system.</source>
            <translation>作為系統套件安裝。</translation>
        </message>
        <message>
            <source>Installed with the Windows installer.</source>
            <translation>由 Windows 安裝程式安裝。</translation>
        </message>
        <message>
            <source>Runs from an unpacked folder, without installation.</source>
            <translation>從解壓縮後的資料夾執行，未安裝。</translation>
        </message>
        <message>
            <source>Installed from the disk image for macOS.</source>
            <translation>從 macOS 磁碟映像檔安裝。</translation>
        </message>
        <message>
            <source>Built from the source.</source>
            <translation>從原始碼建置。</translation>
        </message>
        <message>
            <source>Takes an applicant through the SMS verification of an ICP filing in time.

Not official; not affiliated with the Ministry of Industry and Information Technology.

Version of the rule data: %1
MIT License</source>
            <translation>協助備案人按時完成 ICP 備案簡訊核驗。

非官方工具，與工業和信息化部無隸屬關係。

規則資料版本：%1
MIT 授權條款</translation>
        </message>
        <message>
            <source>It never updates itself.</source>
            <translation>程式不會自動更新。</translation>
        </message>
        <message>
            <source>Filings are kept in this folder:
%1</source>
            <translation>備案記錄儲存在此資料夾：
%1</translation>
        </message>
        <message>
            <source>About</source>
            <translation>關於</translation>
        </message>
        <message>
            <source>Beian SMS Verify %1</source>
            <translation>備案簡訊核驗助手 %1</translation>
        </message>
        <message>
            <source>New &amp;versions…</source>
            <translation>新版本(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <source>New versions</source>
            <translation>新版本</translation>
        </message>
        <message>
            <source>No browser could be opened.</source>
            <translation>無法開啟瀏覽器。</translation>
        </message>
        <message>
            <source>This is the address:
%1</source>
            <translation>網址如下：
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
            <translation>自動辨識其中的提示</translation>
        </message>
        <message>
            <source>Messages of the site</source>
            <translation>網站提示</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose the message in the result box of the site:</source>
            <translation>選擇網站結果框中的提示：</translation>
        </message>
        <message>
            <source>Or paste it (optional)</source>
            <translation>或貼上提示（選填）</translation>
        </message>
        <message>
            <source>&amp;Note it</source>
            <translation>登記(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Keep it in the history</source>
            <translation>存入記錄(&amp;K)</translation>
        </message>
        <message>
            <source>Several messages could be meant</source>
            <translation>可能是其中幾條</translation>
        </message>
        <message>
            <source>Choose the one shown in the result box.</source>
            <translation>請選擇結果框中顯示的那一條。</translation>
        </message>
        <message>
            <source>This message is not known</source>
            <translation>未收錄的提示</translation>
        </message>
        <message>
            <source>It can be kept in the history; nothing else changes. If it fits one of the list, choose that one. Else ask the provider.</source>
            <translation>可存入記錄，其他內容不變。如與清單中某條相符，請選擇該條；否則請洽詢接入服務商。</translation>
        </message>
        <message>
            <source>The result box appears after the puzzle</source>
            <translation>完成拼圖後網站會顯示結果框</translation>
        </message>
        <message>
            <source>Its words decide what comes next; nothing changes before you note them.</source>
            <translation>按其內容決定下一步；登記之前不會改變任何內容。</translation>
        </message>
        <message>
            <source>Choose &amp;another message</source>
            <translation>另選一條(&amp;A)</translation>
        </message>
        <message>
            <source>Note the site&apos;s message</source>
            <translation>登記網站提示</translation>
        </message>
        <message>
            <source>Choose which of them it is.</source>
            <translation>請選擇是其中哪一條。</translation>
        </message>
        <message>
            <source>Choose a message first.</source>
            <translation>請先選擇一條提示。</translation>
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
            <translation>復原</translation>
        </message>
        <message>
            <source>Undo: what the site said</source>
            <translation>復原「網站提示」</translation>
        </message>
        <message>
            <source>%1: kept in the history</source>
            <translation>%1：已存入記錄</translation>
        </message>
        <message>
            <source>The message is not known, so nothing was changed. Ask the provider what it means.</source>
            <translation>該提示未收錄，未作任何改動。請向接入服務商洽詢其含義。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>A resend does not move the deadline.</source>
            <translation>重發簡訊不會延長截止時間。</translation>
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
            <translation>匯入 / 匯出(&amp;I)</translation>
        </message>
        <message>
            <source>+ New verification</source>
            <translation>＋ 新增核驗</translation>
        </message>
        <message>
            <source>Search applicant, province, last digits</source>
            <translation>搜尋辦理人、省市、手機尾號</translation>
        </message>
        <message>
            <source>Search   Ctrl+F</source>
            <translation>搜尋   Ctrl+F</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜尋</translation>
        </message>
        <message>
            <source>Search applicant, province, last digits   Ctrl+F</source>
            <translation>搜尋辦理人、省市、手機尾號   Ctrl+F</translation>
        </message>
        <message>
            <source>&amp;Print hand-out</source>
            <translation>列印告知單(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Import a table…</source>
            <translation>匯入表格(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Export what is shown…</source>
            <translation>匯出目前顯示的備案(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Save an empty table…</source>
            <translation>下載空白表格(&amp;S)…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>an act and its key</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>New verification</source>
            <translation>新增核驗</translation>
        </message>
    </context>
    <context>
        <name>beian::BoardMenuBar</name>
        <message>
            <source>Menus</source>
            <translation>選單</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>說明(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>檔案(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;New verification</source>
            <translation>新增核驗(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Import a table…</source>
            <translation>匯入表格(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Export what is shown…</source>
            <translation>匯出目前顯示的備案(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Save an empty table…</source>
            <translation>下載空白表格(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>結束(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編輯(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Paste rows of a table</source>
            <translation>貼上表格中的列(&amp;P)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全選(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>尋找(&amp;F)</translation>
        </message>
        <message>
            <source>Filin&amp;g</source>
            <translation>備案(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>檢視(&amp;V)</translation>
        </message>
        <message>
            <source>Due within &amp;1 hour</source>
            <translation>1 小時內到期(&amp;1)</translation>
        </message>
        <message>
            <source>Due within &amp;6 hours</source>
            <translation>6 小時內到期(&amp;6)</translation>
        </message>
        <message>
            <source>&amp;Running</source>
            <translation>進行中(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Done today</source>
            <translation>今日完成(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;All filings</source>
            <translation>全部備案(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>排序方式(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Time left</source>
            <translation>剩餘時間(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Applicant</source>
            <translation>辦理人(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Province</source>
            <translation>省市(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Kind of filing</source>
            <translation>備案類型(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Verified</source>
            <translation>已核驗(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>設定(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;All settings…</source>
            <translation>全部設定(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Reminders…</source>
            <translation>提醒(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Privacy…</source>
            <translation>隱私(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Counter…</source>
            <translation>服務窗口(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Data…</source>
            <translation>資料(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Window…</source>
            <translation>外觀與啟動(&amp;W)…</translation>
        </message>
        <message>
            <source>R&amp;ules and site…</source>
            <translation>規則與網站(&amp;U)…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open the filing</source>
            <translation>開啟備案</translation>
        </message>
        <message>
            <source>Shift+Down, Ctrl+Space</source>
            <translation>Shift+向下鍵、Ctrl+空白鍵</translation>
        </message>
        <message>
            <source>Select several filings</source>
            <translation>選取多件備案</translation>
        </message>
        <message>
            <source>Letters and digits on the rows</source>
            <translation>在清單上輸入字母或數字</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜尋</translation>
        </message>
        <message>
            <source>Empty the search, then show all filings again</source>
            <translation>先清空搜尋，再還原顯示全部備案</translation>
        </message>
        <message>
            <source>Menu key, Shift+F10</source>
            <translation>選單鍵、Shift+F10</translation>
        </message>
        <message>
            <source>What can be done with the row</source>
            <translation>開啟該列的選單</translation>
        </message>
        <message>
            <source>Alt and an underlined letter</source>
            <translation>Alt 加帶底線的字母</translation>
        </message>
        <message>
            <source>The menu or button with that letter</source>
            <translation>開啟對應的選單或按下對應的按鈕</translation>
        </message>
        <message>
            <source>More to no&amp;te</source>
            <translation>登記其他情況(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Pass on</source>
            <translation>列印與轉交(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Columns as they were at first</source>
            <translation>還原預設欄位(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Expired, returned</source>
            <translation>已過期、已退回(&amp;E)</translation>
        </message>
        <message>
            <source>E&amp;xport what is selected…</source>
            <translation>匯出選取的備案(&amp;X)…</translation>
        </message>
        <message>
            <source>Se&amp;t up a counter…</source>
            <translation>服務窗口首次設定(&amp;T)…</translation>
        </message>
        <message>
            <source>Ctrl +, Ctrl −, Ctrl 0</source>
            <translation>Ctrl +、Ctrl −、Ctrl 0</translation>
        </message>
        <message>
            <source>Larger, smaller, normal type, in every window</source>
            <translation>放大、縮小、還原字型大小，在任何視窗皆可</translation>
        </message>
        <message>
            <source>&amp;Outcomes…</source>
            <translation>核驗情況報表(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Install a rule set…</source>
            <translation>安裝規則檔案(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Look for filings from elsewhere</source>
            <translation>尋找別處新增的備案(&amp;L)</translation>
        </message>
        <message>
            <source>Of this counter onl&amp;y</source>
            <translation>只看本服務窗口(&amp;Y)</translation>
        </message>
        <message>
            <source>Ce&amp;nter…</source>
            <translation>協同中心(&amp;N)…</translation>
        </message>
        <message>
            <source>Responsi&amp;ble counter</source>
            <translation>負責的服務窗口(&amp;B)</translation>
        </message>
    </context>
    <context>
        <name>beian::BoardModel</name>
        <message>
            <source>Applicant</source>
            <translation>辦理人</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>省市</translation>
        </message>
        <message>
            <source>Kind of filing</source>
            <translation>備案類型</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核驗</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩餘時間</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Filing</source>
            <translation>備案</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>負責的服務窗口</translation>
        </message>
    </context>
    <context>
        <name>beian::BoardTable</name>
        <message>
            <source>Filings</source>
            <translation>備案清單</translation>
        </message>
    </context>
    <context>
        <name>beian::BoardTexts</name>
        <message numerus="yes">
            <source>submitted %n minute(s) ago</source>
            <translation>
                <numerusform>已提交 %n 分鐘</numerusform>
            </translation>
        </message>
        <message>
            <source>Note the time when the SMS comes</source>
            <translation>收到簡訊後記下時間</translation>
        </message>
        <message numerus="yes">
            <source>No SMS after %n minute(s): check blocking, then resend</source>
            <translation>
                <numerusform>%n 分鐘仍無簡訊：查攔截，再重發</numerusform>
            </translation>
        </message>
        <message>
            <source>No SMS since %1: check blocking, then resend</source>
            <translation>%1 起無簡訊：查攔截，再重發</translation>
        </message>
        <message numerus="yes">
            <source>Resent SMS asked for %n minute(s) ago</source>
            <translation>
                <numerusform>已申請重發 %n 分鐘</numerusform>
            </translation>
        </message>
        <message>
            <source>No resent SMS since %1: see what to check</source>
            <translation>%1 申請重發後仍無簡訊：見排查辦法</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>已輸入</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>已匯入</translation>
        </message>
        <message>
            <source>SMS received</source>
            <translation>收到簡訊</translation>
        </message>
        <message>
            <source>Reception of the SMS withdrawn</source>
            <translation>復原「收到簡訊」</translation>
        </message>
        <message>
            <source>Resend asked for</source>
            <translation>已申請重發</translation>
        </message>
        <message>
            <source>Resend withdrawn</source>
            <translation>復原「申請重發」</translation>
        </message>
        <message>
            <source>Wrong input at the site</source>
            <translation>網站提示輸入有誤</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核驗</translation>
        </message>
        <message>
            <source>Verified: withdrawn</source>
            <translation>復原「已核驗」</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已過期</translation>
        </message>
        <message>
            <source>Finally refused by the site</source>
            <translation>網站最終判定核驗未通過</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>已提醒</translation>
        </message>
        <message>
            <source>Submitted again, a new round</source>
            <translation>已重新提交，新一輪</translation>
        </message>
        <message>
            <source>Submitted again: withdrawn</source>
            <translation>復原「已重新提交」</translation>
        </message>
        <message>
            <source>Responsible counter</source>
            <translation>負責的服務窗口</translation>
        </message>
        <message>
            <source>Gave way to a later entry</source>
            <translation>已被之後的輸入取代</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>無需核驗</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Waiting for SMS</source>
            <translation>等待簡訊</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>繼續填寫</translation>
        </message>
        <message>
            <source>Nobody has to verify</source>
            <translation>無需任何人核驗</translation>
        </message>
        <message>
            <source>To be verified</source>
            <translation>等待核驗</translation>
        </message>
        <message>
            <source>%1 to verify</source>
            <translation>%1待核驗</translation>
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
            <translation>訂單號 %1</translation>
        </message>
        <message>
            <source>verified %1</source>
            <translation>已核驗 %1</translation>
        </message>
        <message>
            <source>deadline %1 (Beijing time)</source>
            <translation>截止 %1（北京時間）</translation>
        </message>
        <message>
            <source>%1: %2 (number ending %3)</source>
            <translation>%1：%2（尾號 %3）</translation>
        </message>
        <message>
            <source>Number ending %1</source>
            <translation>尾號 %1</translation>
        </message>
        <message>
            <source>%1 (number ending %2)</source>
            <translation>%1（尾號 %2）</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>核驗未通過</translation>
        </message>
        <message>
            <source>No resend left: use the last code, or let it be returned</source>
            <translation>重發次數已用完：使用最後的驗證碼，或待退回後重新提交</translation>
        </message>
        <message>
            <source>Wrong input at the site: withdrawn</source>
            <translation>復原「網站提示輸入有誤」</translation>
        </message>
        <message>
            <source>Finally refused by the site: withdrawn</source>
            <translation>復原「網站最終判定核驗未通過」</translation>
        </message>
        <message>
            <source>The site said</source>
            <translation>網站提示</translation>
        </message>
        <message>
            <source>Five wrong inputs: ask the provider (number ending %1)</source>
            <translation>已輸錯 5 次：洽詢接入服務商（尾號 %1）</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1「%2」</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Reminded: withdrawn</source>
            <translation>復原「已提醒」</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>備註：%1</translation>
        </message>
        <message>
            <source>The note was taken away</source>
            <translation>備註已刪除</translation>
        </message>
        <message>
            <source>Mobile number is missing: %1</source>
            <translation>缺%1的手機號碼</translation>
        </message>
        <message>
            <source>Remind the applicant (…%1)</source>
            <translation>提醒辦理人（尾號 %1）</translation>
        </message>
        <message>
            <source>No responsible counter any more</source>
            <translation>不再有負責的服務窗口</translation>
        </message>
    </context>
    <context>
        <name>beian::BoardWindow</name>
        <message>
            <source>Beian SMS Verify</source>
            <translation>備案簡訊核驗助手</translation>
        </message>
        <message>
            <source>No filing yet. Ctrl+N begins one.</source>
            <translation>還沒有備案。按 Ctrl+N 新增。</translation>
        </message>
        <message>
            <source>The filings are being read…</source>
            <translation>正在讀取備案…</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>正在儲存…</translation>
        </message>
        <message>
            <source>last saved %1</source>
            <translation>最近一次儲存 %1</translation>
        </message>
        <message>
            <source>SMS codes and document numbers are not saved</source>
            <translation>簡訊驗證碼和證件號碼不儲存</translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>顯示 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>No filing is left. Ctrl+Z takes back the last step; Ctrl+N begins a new filing.</source>
            <translation>看板上已沒有備案。按 Ctrl+Z 復原上一步，按 Ctrl+N 新增核驗。</translation>
        </message>
        <message>
            <source>No filing fits the search and the filters. Esc shows all.</source>
            <translation>沒有符合搜尋和篩選條件的備案。按 Esc 顯示全部。</translation>
        </message>
        <message numerus="yes">
            <source>%n selected: %1 and others</source>
            <translation>
                <numerusform>已選 %n 件（%1 等）</numerusform>
            </translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>已選：%1</translation>
        </message>
        <message>
            <source>Beian SMS Verify — %1</source>
            <translation>備案簡訊核驗助手 — %1</translation>
        </message>
    </context>
    <context>
        <name>beian::BusNotifier</name>
        <message>
            <source>Beian SMS Verify</source>
            <translation>備案簡訊核驗助手</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
        </message>
    </context>
    <context>
        <name>beian::CalendarTexts</name>
        <message>
            <source>Deadline of the filing SMS (%1)</source>
            <extracomment>the title of an event in a calendar; %1 is a masked mobile number</extracomment>
            <translation>備案簡訊核驗截止（%1）</translation>
        </message>
        <message>
            <source> HK/Macao permits: the number on the back, full-width brackets.</source>
            <translation>港澳通行證填背面號碼，括號為全形。</translation>
        </message>
        <message>
            <source>Until %1 (Beijing time) %2 has to verify on the administration&apos;s site; after that the filing goes back to the provider.</source>
            <translation>%2須在北京時間 %1 之前到管局網站完成核驗，逾期備案將退回接入服務商。</translation>
        </message>
        <message>
            <source>To type: the code of the SMS, the mobile number, the last six characters of the document number; then the puzzle.</source>
            <translation>填寫簡訊驗證碼、手機號碼、證件號碼後 6 位，再完成拼圖。</translation>
        </message>
        <message>
            <source>Page: %1</source>
            <translation>網頁：%1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: roles, %2: masked mobile number</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Until %1 (Beijing time): code, mobile number and last six of the document on the page of the administration.</source>
            <translation>北京時間 %1 前到管局網頁填寫驗證碼、手機號碼、證件號碼後 6 位。</translation>
        </message>
        <message>
            <source>Verify the filing SMS</source>
            <translation>備案簡訊核驗</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterAnswers</name>
        <message numerus="yes">
            <source>At the center: %n filing(s).</source>
            <translation>
                <numerusform>中心現有 %n 件備案。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What this machine has is offered to it: %n filing(s).</source>
            <translation>
                <numerusform>本機的備案將提供給中心：%n 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) are known there already, and are put together.</source>
            <translation>
                <numerusform>另有 %n 件中心已有，將合併。</numerusform>
            </translation>
        </message>
        <message>
            <source>This machine was in this center before; nothing is there twice.</source>
            <translation>本機曾加入過該中心，不會出現重複。</translation>
        </message>
        <message>
            <source>Every counter of the center sees them. SMS codes and document numbers are never sent.</source>
            <translation>中心的每個服務窗口都能看到這些備案。簡訊驗證碼和證件號碼從不傳送。</translation>
        </message>
        <message>
            <source>Mobile numbers are sent in full where this machine keeps them so, else masked.</source>
            <translation>本機保留完整手機號碼時傳送完整號碼，否則只傳送遮蔽後的號碼。</translation>
        </message>
        <message>
            <source>Mobile numbers are sent masked.</source>
            <translation>手機號碼只以遮蔽形式傳送。</translation>
        </message>
        <message numerus="yes">
            <source>Finished filings are removed after %n day(s), as the center has it.</source>
            <translation>
                <numerusform>已結束的備案依中心的規定在 %n 天後刪除。</numerusform>
            </translation>
        </message>
        <message>
            <source>The other end of the connection is not proved: the administrator&apos;s file allows that.</source>
            <translation>未驗證連線的對方身分：管理員的檔案允許這樣做。</translation>
        </message>
        <message>
            <source>Join the center?</source>
            <translation>加入協同中心？</translation>
        </message>
        <message>
            <source>Join the center at %1 as “%2”?</source>
            <translation>以「%2」的名稱加入位於 %1 的協同中心？</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>暫不加入(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>加入(&amp;J)</translation>
        </message>
        <message>
            <source>With a copy, all filings stay on this machine and go on alone. Without one, they and their traces go from it. The center and the other counters keep them either way.</source>
            <translation>保留副本：所有備案留在本機，今後各自獨立。不保留副本：備案及其痕跡從本機刪除。無論哪種方式，中心和其他服務窗口的備案都不受影響。</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) have changes that are kept on this machine only: without a copy these are lost.</source>
            <translation>
                <numerusform>%n 件備案有僅儲存在本機的改動：不保留副本就會遺失。</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the center?</source>
            <translation>退出協同中心？</translation>
        </message>
        <message>
            <source>Leave the center as “%1”?</source>
            <translation>「%1」要退出協同中心嗎？</translation>
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
            <translation>加入協同中心：把此資料夾中的備案提供給中心，並取得中心已有的備案。密碼由 libpq 處理：密碼檔、服務檔或客戶端憑證。</translation>
        </message>
        <message>
            <source>What to do with it.</source>
            <translation>要執行的操作。</translation>
        </message>
        <message>
            <source>postgresql://user@server/database</source>
            <translation>postgresql://使用者@主機/資料庫</translation>
        </message>
        <message>
            <source>The name of this counter.</source>
            <translation>本服務窗口的名稱。</translation>
        </message>
        <message>
            <source>Joined. Offered to the center: %1 filings; known there already: %2.</source>
            <translation>已加入。提供給中心的備案：%1 個；中心原已有：%2 個。</translation>
        </message>
        <message>
            <source>One full exchange now. Exit code 0: nothing is left to send.</source>
            <translation>立即完整同步一次。結束代碼 0：沒有尚未傳送的內容。</translation>
        </message>
        <message>
            <source>Which center this folder has joined, whether it is reached, what is queued, and which counters there are. Nothing is exchanged.</source>
            <translation>此資料夾加入了哪個中心、能否連線、有多少待傳送、有哪些服務窗口。不進行同步。</translation>
        </message>
        <message>
            <source>Leaves the center, with a copy of its filings on this machine or without one.</source>
            <translation>退出協同中心，可在本機保留或不保留備案副本。</translation>
        </message>
        <message>
            <source>The filings stay on this machine.</source>
            <translation>備案保留在本機。</translation>
        </message>
        <message>
            <source>The filings and their traces go.</source>
            <translation>刪除備案及其痕跡。</translation>
        </message>
        <message>
            <source>Also where something is not with the center yet, and is lost with --no-copy.</source>
            <translation>即使有內容尚未送達中心也執行；與 --no-copy 合用時，這些內容會遺失。</translation>
        </message>
        <message>
            <source>leave takes --copy or --no-copy</source>
            <translation>leave 需要 --copy 或 --no-copy</translation>
        </message>
        <message>
            <source>Left the center.</source>
            <translation>已退出協同中心。</translation>
        </message>
        <message>
            <source>Several counters, one board: a center is a database of PostgreSQL. Each part has a --help of its own.</source>
            <translation>多個服務窗口，共用一個看板：協同中心是一個 PostgreSQL 資料庫。每個子命令都有自己的 --help。</translation>
        </message>
        <message>
            <source>center takes init, check, join, sync, status or leave</source>
            <translation>center 需要 init、check、join、sync、status 或 leave</translation>
        </message>
        <message>
            <source>For the owner of a database of PostgreSQL 13 or newer: makes the tables of a center in it, and the role beian_counter that counters log in with. What is there already is brought up to date and keeps its data.</source>
            <translation>供 PostgreSQL 13 或更新版本資料庫的擁有者使用：在其中建立協同中心的資料表，以及服務窗口登入所用的角色 beian_counter。已有的會更新，資料不變。</translation>
        </message>
        <message>
            <source>The center is made. Give each counter a login: CREATE ROLE counter1 LOGIN IN ROLE beian_counter</source>
            <translation>協同中心已建立。請為每個服務窗口建立登入角色：CREATE ROLE counter1 LOGIN IN ROLE beian_counter</translation>
        </message>
        <message>
            <source>The center was there; its functions and rights are up to date.</source>
            <translation>協同中心原已存在；其函式和權限已是最新。</translation>
        </message>
        <message>
            <source>Is there a center at this address that can be joined? Nothing is changed. Exit code 1: no, and why.</source>
            <translation>此位址是否有可以加入的協同中心？不做任何變更。結束代碼 1：沒有，並說明原因。</translation>
        </message>
        <message>
            <source>There is a center with %1 filings. This folder would offer it %2; %3 are known there already.</source>
            <translation>這裡有一個協同中心，備案 %1 個。此資料夾將提供 %2 個；中心已有其中 %3 個。</translation>
        </message>
        <message>
            <source>This folder has not joined a center.</source>
            <translation>此資料夾尚未加入協同中心。</translation>
        </message>
        <message>
            <source>Counter “%1” of the center %2.</source>
            <translation>協同中心 %2 的服務窗口「%1」。</translation>
        </message>
        <message numerus="yes">
            <source>Kept on this machine and not yet with the center: %n filing(s).</source>
            <translation>
                <numerusform>已儲存在本機、尚未送達中心：%n 個備案。</numerusform>
            </translation>
        </message>
        <message>
            <source>With the center since %1.</source>
            <translation>%1 已送達中心。</translation>
        </message>
        <message>
            <source>Nothing is left to send.</source>
            <translation>沒有尚未傳送的內容。</translation>
        </message>
        <message>
            <source>The other end of the connection is not proved: the administrator&apos;s file allows that.</source>
            <translation>未驗證連線的對方身分：管理員的檔案允許如此。</translation>
        </message>
        <message>
            <source>Revision %1.</source>
            <translation>修訂號 %1。</translation>
        </message>
        <message>
            <source>%1: connected</source>
            <translation>%1：已連線</translation>
        </message>
        <message>
            <source>%1: not connected</source>
            <translation>%1：未連線</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterErrorTexts</name>
        <message>
            <source>What you do meanwhile is kept on this machine and sent by itself.</source>
            <translation>這段期間的操作會儲存在本機，之後自動傳送。</translation>
        </message>
        <message>
            <source>Tell the administrator of the center.</source>
            <translation>請告知協同中心的管理員。</translation>
        </message>
        <message>
            <source>The driver for PostgreSQL is missing, so no center can be reached.</source>
            <translation>缺少 PostgreSQL 驅動程式，無法連線協同中心。</translation>
        </message>
        <message>
            <source>Install it: on Debian, Ubuntu, UOS and Kylin the package libqt6sql6-psql.</source>
            <translation>請安裝驅動程式：在 Debian、Ubuntu、統信 UOS 和麒麟上是 libqt6sql6-psql 套件。</translation>
        </message>
        <message>
            <source>The address of the center is not understood at “%1”.</source>
            <translation>無法理解協同中心位址中的「%1」。</translation>
        </message>
        <message>
            <source>Write it as postgresql://user@server/database.</source>
            <translation>請寫成 postgresql://使用者@主機/資料庫 的形式。</translation>
        </message>
        <message>
            <source>There is a password in the address of the center; it was not kept.</source>
            <translation>協同中心的位址中含有密碼；密碼未儲存。</translation>
        </message>
        <message>
            <source>Leave it out and put it where libpq looks for it: in the file ~/.pgpass (on Windows %APPDATA%\postgresql\pgpass.conf) that only you can read, in a service file, or use a client certificate.</source>
            <translation>請去掉密碼，改放在 libpq 會尋找的地方：只有您能讀取的 ~/.pgpass 檔案（Windows 上為 %APPDATA%\postgresql\pgpass.conf）、服務檔，或使用客戶端憑證。</translation>
        </message>
        <message>
            <source>The address asks for %1, with which the other end of the connection is not proved.</source>
            <translation>位址中要求 %1，這樣無法驗證連線的對方身分。</translation>
        </message>
        <message>
            <source>Leave it out, or have the administrator&apos;s file allow it with center/unverified.</source>
            <translation>請去掉它，或由管理員的檔案用 center/unverified 允許。</translation>
        </message>
        <message>
            <source>A center needs the name of this counter, of at most 60 characters.</source>
            <translation>協同中心需要本服務窗口的名稱，最多 60 個字元。</translation>
        </message>
        <message>
            <source>Name it as the others know it, such as 三号窗口.</source>
            <translation>請使用其他人熟悉的名稱，例如「三號窗口」。</translation>
        </message>
        <message>
            <source>The center at %1 is not reached.</source>
            <translation>無法連線 %1 的協同中心。</translation>
        </message>
        <message>
            <source>Check the network and whether the server runs.</source>
            <translation>請檢查網路，並確認伺服器正在執行。</translation>
        </message>
        <message>
            <source>The connection to the center at %1 was cut.</source>
            <translation>與 %1 的協同中心的連線已中斷。</translation>
        </message>
        <message>
            <source>The center at %1 is just starting or stopping.</source>
            <translation>%1 的協同中心正在啟動或停止。</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <translation>請稍候。</translation>
        </message>
        <message>
            <source>The center at %1 has no connection left.</source>
            <translation>%1 的協同中心已沒有空閒的連線。</translation>
        </message>
        <message>
            <source>Wait a moment; if it stays so, the administrator raises max_connections.</source>
            <translation>請稍候；如果一直如此，請管理員調高 max_connections。</translation>
        </message>
        <message>
            <source>The center at %1 can only be read at the moment.</source>
            <translation>%1 的協同中心目前只能讀取。</translation>
        </message>
        <message>
            <source>It is a copy of the real one, or was set so: name the other server in the address, too, or tell the administrator of the center.</source>
            <translation>它是備用副本，或被設成了唯讀：請在位址中同時寫上另一台主機，或告知協同中心的管理員。</translation>
        </message>
        <message>
            <source>The disk of the center at %1 is full.</source>
            <translation>%1 的協同中心磁碟已滿。</translation>
        </message>
        <message>
            <source>The center answered with an error that is not known here (SQLSTATE %1).</source>
            <translation>協同中心傳回了未知錯誤（SQLSTATE %1）。</translation>
        </message>
        <message>
            <source>The center at %1 refuses this login: user, password or the place it comes from.</source>
            <translation>%1 的協同中心拒絕了登入：使用者、密碼或來源有誤。</translation>
        </message>
        <message>
            <source>Check the user in the address and the password in the password file.</source>
            <translation>請檢查位址中的使用者和密碼檔中的密碼。</translation>
        </message>
        <message>
            <source>The center at %1 wants a password, and none was found.</source>
            <translation>%1 的協同中心要求密碼，但沒有找到。</translation>
        </message>
        <message>
            <source>Put it into the file ~/.pgpass (on Windows %APPDATA%\postgresql\pgpass.conf) that only you can read (0600), or into a service file.</source>
            <translation>請寫入只有您能讀取（0600）的 ~/.pgpass 檔案（Windows 上為 %APPDATA%\postgresql\pgpass.conf），或寫入服務檔。</translation>
        </message>
        <message>
            <source>The server at %1 has no such database.</source>
            <translation>%1 的伺服器上沒有這個資料庫。</translation>
        </message>
        <message>
            <source>Check the name behind the last stroke of the address.</source>
            <translation>請檢查位址中最後一個斜線後的名稱。</translation>
        </message>
        <message>
            <source>The server at %1 has no TLS, without which nobody knows who reads along.</source>
            <translation>%1 的伺服器未啟用 TLS，通訊內容可能被他人讀取。</translation>
        </message>
        <message>
            <source>The certificate of the center at %1 is not one that this machine trusts, or is for another name.</source>
            <translation>%1 的協同中心的憑證不受本機信任，或憑證中的名稱不符。</translation>
        </message>
        <message>
            <source>Put the certificate of the issuer into ~/.postgresql/root.crt (on Windows %APPDATA%\postgresql\root.crt), and use the name in the certificate.</source>
            <translation>請把簽發者的憑證放到 ~/.postgresql/root.crt（Windows 上為 %APPDATA%\postgresql\root.crt），並使用憑證中的名稱。</translation>
        </message>
        <message>
            <source>The certificate of the center was valid until %1.</source>
            <translation>協同中心的憑證已於 %1 到期。</translation>
        </message>
        <message>
            <source>The administrator of the center has to renew it; if the date of this machine is wrong, set it.</source>
            <translation>需要協同中心的管理員更新憑證；如果本機日期有誤，請校正。</translation>
        </message>
        <message>
            <source>The database at %1 is no center yet.</source>
            <translation>%1 的資料庫還不是協同中心。</translation>
        </message>
        <message>
            <source>Its owner makes one of it: beian-sms-verify center init with the address.</source>
            <translation>請由資料庫的擁有者建立：beian-sms-verify center init 加上位址。</translation>
        </message>
        <message>
            <source>This login may not use the center at %1.</source>
            <translation>此登入角色無權使用 %1 的協同中心。</translation>
        </message>
        <message>
            <source>The owner gives it the role: GRANT beian_counter TO the login.</source>
            <translation>請由擁有者授予角色：GRANT beian_counter TO 登入角色。</translation>
        </message>
        <message>
            <source>The center at %1 was made by an older version of this program.</source>
            <translation>%1 的協同中心由本程式的舊版本建立。</translation>
        </message>
        <message>
            <source>Its owner brings it up to date: beian-sms-verify center init.</source>
            <translation>請由擁有者更新：beian-sms-verify center init。</translation>
        </message>
        <message>
            <source>The center at %1 was made by a newer version of this program.</source>
            <translation>%1 的協同中心由本程式的新版本建立。</translation>
        </message>
        <message>
            <source>Install that version or a later one on this machine.</source>
            <translation>請在本機安裝該版本或更新的版本。</translation>
        </message>
        <message>
            <source>At %1 there is another center than the one that was joined.</source>
            <translation>%1 上的協同中心不是之前加入的那一個。</translation>
        </message>
        <message>
            <source>Check the address; to change over, leave with a copy and join again.</source>
            <translation>請檢查位址；如需更換，請保留副本退出後重新加入。</translation>
        </message>
        <message>
            <source>The center at %1 knows less than this machine: it was restored from an older backup.</source>
            <translation>%1 的協同中心比本機的資料舊：它是從較早的備份還原的。</translation>
        </message>
        <message>
            <source>Leave with a copy and join again: what this machine has is offered, and nothing counts twice.</source>
            <translation>請保留副本退出後重新加入：本機已有的會提供給中心，不會重複計數。</translation>
        </message>
        <message>
            <source>A filing of the center cannot be read here: %1.</source>
            <translation>無法讀取協同中心的一個備案：%1。</translation>
        </message>
        <message>
            <source>Install the newest version; if it stays so, tell the administrator of the center.</source>
            <translation>請安裝最新版本；如果仍然如此，請告知協同中心的管理員。</translation>
        </message>
        <message>
            <source>The center does not know this machine as “%1” any longer: another machine took the name, or the login is another one.</source>
            <translation>協同中心不再把本機認作「%1」：名稱已被另一台機器使用，或登入角色已更換。</translation>
        </message>
        <message>
            <source>Leave with a copy and join again.</source>
            <translation>請保留副本退出後重新加入。</translation>
        </message>
        <message>
            <source>A counter “%1” is connected to the center right now.</source>
            <translation>名為「%1」的服務窗口正連線至協同中心。</translation>
        </message>
        <message>
            <source>Choose another name for this one.</source>
            <translation>請為本服務窗口另取名稱。</translation>
        </message>
        <message>
            <source>This folder has not joined a center.</source>
            <translation>此資料夾尚未加入協同中心。</translation>
        </message>
        <message>
            <source>Join one first: beian-sms-verify center join.</source>
            <translation>請先加入：beian-sms-verify center join。</translation>
        </message>
        <message>
            <source>This folder has joined a center already, as “%1”.</source>
            <translation>此資料夾已作為「%1」加入協同中心。</translation>
        </message>
        <message>
            <source>Leave that one first.</source>
            <translation>請先退出。</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterFields</name>
        <message>
            <source>&amp;Address of the center</source>
            <translation>協同中心的位址(&amp;A)</translation>
        </message>
        <message>
            <source>The administrator of the center names it. Never write a password into it: that stands in the password file of PostgreSQL (~/.pgpass), in a service file, or a certificate takes its place.</source>
            <translation>由協同中心的管理員提供。切勿在位址中寫密碼：密碼放在 PostgreSQL 的密碼檔（~/.pgpass）或服務檔中，或改用憑證。</translation>
        </message>
        <message>
            <source>&amp;Name of this counter</source>
            <translation>本服務窗口的名稱(&amp;N)</translation>
        </message>
        <message>
            <source>As the others know it; each counter has its own.</source>
            <translation>其他人熟悉的名稱；每個服務窗口各用一個。</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterLine</name>
        <message>
            <source>Try again</source>
            <translation>重試</translation>
        </message>
        <message>
            <source>What to do…</source>
            <translation>如何處理…</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterPage</name>
        <message>
            <source>Center</source>
            <translation>協同中心</translation>
        </message>
        <message>
            <source>Several counters share one board: each machine keeps its own file, and a database of PostgreSQL, the center, keeps them together.</source>
            <translation>多個服務窗口共用一個看板：每台機器保留自己的檔案，由一個 PostgreSQL 資料庫（協同中心）保持一致。</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>測試(&amp;T)</translation>
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
            <translation>退出協同中心(&amp;V)…</translation>
        </message>
        <message>
            <source>This machine has joined the center</source>
            <translation>本機已加入協同中心</translation>
        </message>
        <message>
            <source>What it has is on its way there; the board says when it is.</source>
            <translation>本機的備案正在同步；完成後看板上會顯示。</translation>
        </message>
        <message>
            <source>The center is being asked…</source>
            <translation>正在詢問協同中心…</translation>
        </message>
        <message>
            <source>Joining the center…</source>
            <translation>正在加入協同中心…</translation>
        </message>
        <message>
            <source>Leaving the center…</source>
            <translation>正在退出協同中心…</translation>
        </message>
        <message>
            <source>The center can be joined</source>
            <translation>可以加入該協同中心</translation>
        </message>
    </context>
    <context>
        <name>beian::CenterTexts</name>
        <message>
            <source>connecting to the center…</source>
            <translation>正在連線中心…</translation>
        </message>
        <message>
            <source>the center is not reached</source>
            <translation>連線不上中心</translation>
        </message>
        <message numerus="yes">
            <source>%n other counter(s) connected</source>
            <translation>
                <numerusform>另有 %n 個服務窗口在線</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is working on it</source>
            <translation>%1正在辦理</translation>
        </message>
        <message>
            <source>no responsible counter</source>
            <translation>沒有負責的服務窗口</translation>
        </message>
        <message>
            <source>responsible counter: %1</source>
            <translation>負責的服務窗口：%1</translation>
        </message>
        <message>
            <source>Something that was entered did not stay, since another counter entered something else: the history says what</source>
            <translation>有一項輸入因其他服務窗口的輸入而未保留，詳見歷史</translation>
        </message>
        <message numerus="yes">
            <source>Kept on this machine only: %n filing(s)</source>
            <translation>
                <numerusform>僅儲存在本機：%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>the others with the center since %1</source>
            <translation>其餘已同步到中心：%1</translation>
        </message>
        <message>
            <source>With the center since %1</source>
            <translation>已同步到中心：%1</translation>
        </message>
        <message>
            <source>the other end of the connection is not proved (allowed by the administrator)</source>
            <translation>未驗證連線的對方身分（管理員允許）</translation>
        </message>
        <message>
            <source>no other counter connected</source>
            <translation>沒有其他服務窗口在線</translation>
        </message>
        <message>
            <source>Nothing is left to send</source>
            <translation>沒有待同步的備案</translation>
        </message>
    </context>
    <context>
        <name>beian::ClipboardOffer</name>
        <message>
            <source>The clipboard holds a verification SMS.</source>
            <translation>剪貼簿中有一條核驗簡訊。</translation>
        </message>
        <message>
            <source>Use it for: %1 %2</source>
            <translation>用於%1 %2</translation>
        </message>
    </context>
    <context>
        <name>beian::CloseQuestion</name>
        <message>
            <source>Close?</source>
            <translation>關閉視窗？</translation>
        </message>
        <message>
            <source>What shall closing the window do?</source>
            <translation>按「關閉」時，程式應該怎樣做？</translation>
        </message>
        <message>
            <source>This desktop has no tray. Minimised, the program still reminds you of deadlines; once it has quit, it does not. This is asked once; the settings have it under “Window”.</source>
            <translation>此桌面沒有系統匣。最小化後程式仍會提醒到期時間；結束後不再提醒。只詢問這一次，以後可在設定的「外觀與啟動」中更改。</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>結束(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Keep running, minimised</source>
            <translation>最小化，繼續提醒(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>beian::ClosingQuestion</name>
        <message>
            <source>“Keep and close” leaves it on the board as a to-do. “Discard” takes it off the board; Undo (Ctrl+Z) there brings it back, for a day also after a restart.</source>
            <translation>選「儲存並關閉」，它作為待辦留在看板上。選「放棄」，它會從看板上移除；在看板上按「復原」（Ctrl+Z）即可找回，一天之內重新啟動程式後也可以。</translation>
        </message>
        <message>
            <source>“Keep and close” leaves it on the board as it is now. “Discard these changes” makes it what it was when it was opened; Undo (Ctrl+Z) on the board brings the changes back, until the program ends.</source>
            <translation>選「儲存並關閉」，它按現在的內容留在看板上。選「放棄本次修改」，它還原為開啟時的樣子；程式結束前，在看板上按「復原」（Ctrl+Z）即可找回這些改動。</translation>
        </message>
        <message>
            <source>Close?</source>
            <translation>關閉？</translation>
        </message>
        <message>
            <source>Close this filing for now?</source>
            <translation>先關閉這件備案？</translation>
        </message>
        <message>
            <source>Codes and document numbers are kept in memory only and must be typed again; mobile numbers are kept in full.</source>
            <translation>驗證碼和證件號碼只儲存在記憶體中，之後須重新填寫；手機號碼完整儲存。</translation>
        </message>
        <message>
            <source>Codes, document numbers and full mobile numbers are kept in memory only and must be typed again; of a mobile number the mask is kept.</source>
            <translation>驗證碼、證件號碼和完整手機號碼只儲存在記憶體中，之後須重新填寫；手機號碼只保留遮蔽後的形式。</translation>
        </message>
        <message>
            <source>It stays on the board as a to-do: an SMS came. To take it off, remove it there.</source>
            <translation>它作為待辦留在看板上：已收到簡訊。如需去掉，請在看板上移除。</translation>
        </message>
        <message>
            <source>It stays on the board as a to-do: the site answered, or an SMS was resent. To take it off, remove it there.</source>
            <translation>它作為待辦留在看板上：網站已有答覆，或已申請重發簡訊。如需去掉，請在看板上移除。</translation>
        </message>
        <message>
            <source>&amp;Discard these changes</source>
            <translation>放棄本次修改(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>放棄(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Go on with it</source>
            <translation>繼續填寫(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Keep and close</source>
            <translation>儲存並關閉(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>beian::CodeSection</name>
        <message>
            <source>Copy the code</source>
            <translation>複製驗證碼</translation>
        </message>
        <message>
            <source>6 digits, or paste it here</source>
            <translation>6 位數字，或在此貼上</translation>
        </message>
        <message>
            <source>SMS code, or the whole SMS</source>
            <translation>簡訊驗證碼，或貼上整條簡訊</translation>
        </message>
        <message>
            <source>Only 5 of 6 digits. Is a zero in front missing?</source>
            <translation>只有 5 位，應為 6 位：是否漏了開頭的 0？</translation>
        </message>
        <message>
            <source>Copying waits: compare the three inputs first, on the page “Verify”.</source>
            <translation>暫不能複製：請先在「前往核驗」頁逐項核對三項。</translation>
        </message>
        <message>
            <source>It can be copied once its six digits are there.</source>
            <translation>填滿 6 位數字後才能複製。</translation>
        </message>
    </context>
    <context>
        <name>beian::CompanionValues</name>
        <message>
            <source>SMS code</source>
            <translation>簡訊驗證碼</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手機號碼</translation>
        </message>
        <message>
            <source>Last six</source>
            <translation>證件號碼後 6 位</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>複製：%1</translation>
        </message>
        <message>
            <source>To copy</source>
            <translation>可複製的內容</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>未填寫</translation>
        </message>
    </context>
    <context>
        <name>beian::CompanionWindow</name>
        <message>
            <source>On top</source>
            <translation>置頂</translation>
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
            <translation>置頂：一律顯示在其他視窗之上</translation>
        </message>
        <message>
            <source>Back to the wizard</source>
            <translation>返回精靈</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩餘</translation>
        </message>
        <message>
            <source>Deadline %1 (Beijing time)</source>
            <translation>截止 %1（北京時間）</translation>
        </message>
        <message>
            <source>No SMS yet</source>
            <translation>尚未收到簡訊</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>One input is left: go back to the wizard and compare all three.</source>
            <translation>只剩 1 次輸入機會：請返回精靈，逐項核對三項資訊。</translation>
        </message>
        <message>
            <source>What is copied is cleared from the clipboard after 60 seconds.</source>
            <translation>複製後 60 秒清除剪貼簿。</translation>
        </message>
        <message>
            <source>Note the site&apos;s message…</source>
            <translation>登記網站提示…</translation>
        </message>
        <message>
            <source>Note as verified</source>
            <translation>登記為已核驗</translation>
        </message>
        <message>
            <source>Small window — %1</source>
            <translation>隨身小視窗 — %1</translation>
        </message>
        <message>
            <source>Show how to resend</source>
            <translation>檢視重發步驟</translation>
        </message>
        <message>
            <source>No number is left in this filing.</source>
            <translation>這件備案已沒有手機號碼。</translation>
        </message>
    </context>
    <context>
        <name>beian::ComparePanel</name>
        <message>
            <source>I have compared all three</source>
            <translation>已逐項核對三項</translation>
        </message>
        <message>
            <source>SMS code</source>
            <translation>簡訊驗證碼</translation>
        </message>
        <message>
            <source>The newest SMS on this very phone?</source>
            <translation>是否為這部手機上最新的一條簡訊？</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手機號碼</translation>
        </message>
        <message>
            <source>Contact 1, as it was filed?</source>
            <translation>是否與備案填寫的「联系方式 1」一致？</translation>
        </message>
        <message>
            <source>Last six</source>
            <translation>證件號碼後 6 位</translation>
        </message>
        <message>
            <source>Of the document as filed: %1?</source>
            <translation>備案填寫的證件：%1？</translation>
        </message>
        <message>
            <source>%1: stop, %2</source>
            <translation>%1：請先停下，%2</translation>
        </message>
        <message>
            <source>Another one sends the filing back. Compare all three, ask the provider what was filed; copying waits.</source>
            <translation>再輸錯一次，備案將被退回。請逐項核對，並向接入服務商核實備案填寫的手機號碼和證件。確認核對後才能繼續複製。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Compare the three inputs before the next attempt.</source>
            <translation>再次提交前，請逐項核對三項資訊。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>Undo: what the site said</source>
            <translation>復原「網站提示」</translation>
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
            <translation>副本不能放在備案資料自身的資料夾中：%1。</translation>
        </message>
        <message>
            <source>Choose another folder, best on another disk.</source>
            <translation>請選擇其他資料夾，最好在另一個磁碟上。</translation>
        </message>
        <message>
            <source>Something else has this name, or belongs to it: %1.</source>
            <translation>此名稱已被其他內容佔用：%1。</translation>
        </message>
        <message>
            <source>Choose another name for the copy.</source>
            <translation>請為副本另選一個名稱。</translation>
        </message>
        <message>
            <source>There is no space left for the copy %1.</source>
            <translation>磁碟空間不足，無法儲存副本 %1。</translation>
        </message>
        <message>
            <source>Make room there, or choose another disk.</source>
            <translation>請在該磁碟上騰出空間，或選擇其他磁碟。</translation>
        </message>
        <message>
            <source>The copy %1 cannot be written: its folder is read-only.</source>
            <translation>無法寫入副本 %1：所在資料夾為唯讀。</translation>
        </message>
        <message>
            <source>Choose a folder where you may write; a stick can have a switch against writing.</source>
            <translation>請選擇有寫入權限的資料夾；如使用隨身碟，請檢查防寫開關。</translation>
        </message>
        <message>
            <source>The folder of the copy is not there, or no longer: %1.</source>
            <translation>副本所在的資料夾不存在或已中斷連線：%1。</translation>
        </message>
        <message>
            <source>Connect the disk or stick again, or choose another folder.</source>
            <translation>請重新連接磁碟或隨身碟，或選擇其他資料夾。</translation>
        </message>
        <message>
            <source>What was written as %1 cannot be read back; no copy was kept there.</source>
            <translation>寫入 %1 的內容無法正確讀回，未在該處保留副本。</translation>
        </message>
        <message>
            <source>Save the copy on another disk; this one may be faulty.</source>
            <translation>請將副本儲存到其他磁碟；目前磁碟可能有故障。</translation>
        </message>
        <message>
            <source>%1 is no copy of kept filings.</source>
            <translation>%1 不是本程式的備案副本。</translation>
        </message>
        <message>
            <source>Choose a file that this program saved as a copy, or one of its backups.</source>
            <translation>請選擇本程式另存的副本，或每日備份中的檔案。</translation>
        </message>
        <message>
            <source>The copy %1 is damaged; nothing was changed.</source>
            <translation>副本 %1 已損壞；現有內容未作任何改動。</translation>
        </message>
        <message>
            <source>Choose another copy, or one of the daily backups.</source>
            <translation>請選擇其他副本，或每日備份中的檔案。</translation>
        </message>
        <message>
            <source>%1 is the file that is open now.</source>
            <translation>%1 就是目前正在使用的檔案。</translation>
        </message>
        <message>
            <source>Choose a copy of it, or one of the daily backups.</source>
            <translation>請選擇它的副本，或每日備份中的檔案。</translation>
        </message>
    </context>
    <context>
        <name>beian::CopySection</name>
        <message>
            <source>Copies and backups (%1)</source>
            <translation>副本與備份 (%1)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) of the copy are finished for longer than the settings keep them, and are removed again.</source>
            <translation>
                <numerusform>副本中有 %n 件備案的完成時間已超過設定的保留期限，還原後會被清理。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sa&amp;ve a copy…</source>
            <translation>另存一份(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Take one back…</source>
            <translation>從備份還原(&amp;T)…</translation>
        </message>
        <message>
            <source>Copies of the filings</source>
            <translation>備案的副本</translation>
        </message>
        <message>
            <source>The program makes a backup every day, in the folder “backups” beside the filings; seven stay. A copy of your own can lie on another disk.</source>
            <translation>程式每天自動備份到備案旁的「backups」資料夾，保留七份；您也可以另存一份到其他磁碟。</translation>
        </message>
        <message>
            <source>The copy was saved</source>
            <translation>副本已儲存</translation>
        </message>
        <message>
            <source>The copy was taken back; the board shows it</source>
            <translation>已從副本還原，看板顯示的就是副本內容</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存一份</translation>
        </message>
        <message>
            <source>Copy of the filings %1</source>
            <translation>備案副本 %1</translation>
        </message>
        <message>
            <source>The copy is being saved…</source>
            <translation>正在儲存副本…</translation>
        </message>
        <message>
            <source>Take a copy back</source>
            <translation>從備份還原</translation>
        </message>
        <message>
            <source>The copy is being checked…</source>
            <translation>正在檢查副本…</translation>
        </message>
        <message>
            <source>Take back %1?</source>
            <translation>要還原 %1 嗎？</translation>
        </message>
        <message>
            <source>&amp;Leave it</source>
            <translation>不還原(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Take it back</source>
            <translation>還原(&amp;T)</translation>
        </message>
        <message>
            <source>The copy is being taken back…</source>
            <translation>正在還原…</translation>
        </message>
        <message numerus="yes">
            <source>In the copy: %n filing(s)</source>
            <translation>
                <numerusform>副本中：%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Newest entry: %1</source>
            <translation>最新記錄：%1</translation>
        </message>
        <message numerus="yes">
            <source>Kept now: %n filing(s)</source>
            <translation>
                <numerusform>現有：%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>What is kept now is set aside, and the board offers what the copy lacks of it. Filings that are open in a window stay as they are.</source>
            <translation>現有備案會另行儲存，其中副本沒有的內容，看板會提示取回。已在視窗中開啟的備案保持不變。</translation>
        </message>
        <message>
            <source>What was kept before is set aside. The board offers what the copy lacks of it.</source>
            <translation>原有備案已另行儲存，其中副本沒有的內容，看板會提示取回。</translation>
        </message>
    </context>
    <context>
        <name>beian::CountdownRing</name>
        <message>
            <source>Waiting</source>
            <translation>等待簡訊</translation>
        </message>
        <message>
            <source>about 5 minutes</source>
            <translation>約 5 分鐘內到達</translation>
        </message>
        <message>
            <source>left</source>
            <translation>剩餘</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核驗</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已過期</translation>
        </message>
        <message>
            <source>submit again</source>
            <translation>需重新提交</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>核驗未通過</translation>
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
            <translation>服務窗口首次設定</translation>
        </message>
        <message>
            <source>N&amp;ot now</source>
            <translation>以後再說(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>完成(&amp;D)</translation>
        </message>
        <message>
            <source>Switch counter &amp;mode on</source>
            <translation>開啟服務窗口模式(&amp;M)</translation>
        </message>
        <message>
            <source>Counter mode is on: the administrator has set it.</source>
            <translation>服務窗口模式已開啟：由管理員設定。</translation>
        </message>
        <message>
            <source>Counter mode is off: the administrator has set it.</source>
            <translation>服務窗口模式未開啟：由管理員設定。</translation>
        </message>
        <message>
            <source>Counter mode is on.</source>
            <translation>服務窗口模式已開啟。</translation>
        </message>
        <message>
            <source>Counter mode chooses province and last type beforehand; when nobody is there, private fields are wiped and names masked.</source>
            <translation>服務窗口模式會預選省市和上次的備案類型；無人操作時清除私密內容並遮蔽姓名。</translation>
        </message>
    </context>
    <context>
        <name>beian::Curtain</name>
        <message>
            <source>Covered, since nobody was here.</source>
            <translation>因無人操作，已隱去內容。</translation>
        </message>
        <message>
            <source>Show this window</source>
            <translation>顯示此視窗</translation>
        </message>
    </context>
    <context>
        <name>beian::DataPage</name>
        <message>
            <source>Data</source>
            <translation>資料</translation>
        </message>
        <message>
            <source>Where filings are kept on this machine. Nothing is sent anywhere.</source>
            <translation>備案在本機的儲存位置。不向任何地方發送。</translation>
        </message>
        <message>
            <source>File of the settings</source>
            <translation>設定檔</translation>
        </message>
        <message>
            <source>Folder of the filings</source>
            <translation>備案資料夾</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>開啟資料夾(&amp;F)</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>更改(&amp;H)…</translation>
        </message>
        <message>
            <source>Given at the start with --data; it cannot be changed here.</source>
            <translation>啟動時由 --data 指定，此處不能更改。</translation>
        </message>
        <message>
            <source>Set by the administrator; it cannot be changed here.</source>
            <translation>由管理員設定，此處不能更改。</translation>
        </message>
        <message>
            <source>Beside the program, since it is portable; it cannot be changed here.</source>
            <translation>可攜式模式，儲存在程式旁邊，此處不能更改。</translation>
        </message>
        <message>
            <source>Chosen on this page. Default: the system&apos;s place for data of programs.</source>
            <translation>在本頁選定。預設：系統規定的程式資料位置。</translation>
        </message>
        <message>
            <source>Default: the system&apos;s place for data of programs.</source>
            <translation>預設：系統規定的程式資料位置。</translation>
        </message>
        <message>
            <source>the system&apos;s place</source>
            <translation>系統規定的位置</translation>
        </message>
        <message>
            <source>From the next start on: %1</source>
            <translation>下次啟動起：%1</translation>
        </message>
        <message>
            <source>Filings that were kept so far stay in the folder above.</source>
            <translation>此前儲存的備案仍留在上面的資料夾。</translation>
        </message>
    </context>
    <context>
        <name>beian::DateField</name>
        <message>
            <source>Calendar</source>
            <translation>行事曆</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>上個月</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>下個月</translation>
        </message>
        <message>
            <source>Choose the month</source>
            <translation>選擇月份</translation>
        </message>
        <message>
            <source>Choose the year</source>
            <translation>選擇年份</translation>
        </message>
    </context>
    <context>
        <name>beian::DelayQuestion</name>
        <message>
            <source>More than 30 minutes after the notice</source>
            <translation>比通知晚 30 分鐘以上</translation>
        </message>
        <message>
            <source>Is this the first SMS, or one that was resent? A resend is not known to move the deadline: then it counts from when the first should have come.</source>
            <translation>這是第一條簡訊，還是重發的？沒有資料說明重發會順延截止時間：若是重發的，從第一條應到達時起算。</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>第一條</translation>
        </message>
        <message>
            <source>A resent one; the first never came</source>
            <translation>重發的，第一條沒收到</translation>
        </message>
    </context>
    <context>
        <name>beian::DonePage</name>
        <message>
            <source>Everything is verified</source>
            <translation>全部核驗完成</translation>
        </message>
        <message>
            <source>The filing now goes to the administration&apos;s review.</source>
            <translation>備案申請將進入管局審核。</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>接下來</translation>
        </message>
        <message>
            <source>The administration&apos;s review takes 1 to 20 working days. No SMS tells of the success, and the provider&apos;s console can still say “to verify” for up to 24 hours.</source>
            <translation>管局審核需 1～20 個工作日。核驗成功不會有簡訊通知；接入服務商主控台可能在 24 小時內仍顯示「待核验」。</translation>
        </message>
        <message>
            <source>verified %1 (Beijing time)</source>
            <translation>%1 已核驗（北京時間）</translation>
        </message>
        <message>
            <source>Verified numbers</source>
            <translation>已核驗的手機號碼</translation>
        </message>
    </context>
    <context>
        <name>beian::ErrorTexts</name>
        <message>
            <source>The rule file %1 is missing.</source>
            <translation>缺少規則檔案 %1。</translation>
        </message>
        <message>
            <source>Install the program again; your own data is not touched by that.</source>
            <translation>請重新安裝本程式，您的資料不受影響。</translation>
        </message>
        <message>
            <source>A rule file is damaged: %1.</source>
            <translation>規則檔案已損壞：%1。</translation>
        </message>
        <message>
            <source>The command was not understood: %1.</source>
            <translation>無法理解該命令：%1。</translation>
        </message>
        <message>
            <source>See --help for the commands and their options.</source>
            <translation>命令和選項見 --help。</translation>
        </message>
        <message>
            <source>There is no province named “%1”.</source>
            <translation>沒有名為「%1」的省市。</translation>
        </message>
        <message>
            <source>Give its name, abbreviation, pinyin or initials, such as 浙江, 浙, zhejiang or zj.</source>
            <translation>請用名稱、簡稱、拼音或首字母，如 浙江、浙、zhejiang、zj。</translation>
        </message>
        <message>
            <source>Several provinces fit: %1.</source>
            <translation>有多個省市符合：%1。</translation>
        </message>
        <message>
            <source>Name one of them.</source>
            <translation>請指明其中一個。</translation>
        </message>
        <message>
            <source>There is no filing type “%1”.</source>
            <translation>沒有備案類型「%1」。</translation>
        </message>
        <message>
            <source>A change needs to say what was changed.</source>
            <translation>變更備案須指明變更內容。</translation>
        </message>
        <message>
            <source>A cancellation needs to say what is cancelled.</source>
            <translation>註銷備案須指明註銷內容。</translation>
        </message>
        <message>
            <source>There is no document kind “%1”.</source>
            <translation>沒有證件類型「%1」。</translation>
        </message>
        <message>
            <source>Use id-card, passport, hk-macau-permit, hmt-residence, taiwan-permit, foreigner-card, officer or other.</source>
            <translation>可用 id-card、passport、hk-macau-permit、hmt-residence、taiwan-permit、foreigner-card、officer、other。</translation>
        </message>
        <message>
            <source>There is no carrier “%1”.</source>
            <translation>沒有電信業者「%1」。</translation>
        </message>
        <message>
            <source>Use telecom, unicom, mobile, broadnet or virtual.</source>
            <translation>可用 telecom、unicom、mobile、broadnet、virtual。</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>無法讀取檔案 %1。</translation>
        </message>
        <message>
            <source>Check its name and that you may read it.</source>
            <translation>請檢查檔名和讀取權限。</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>無法寫入檔案 %1。</translation>
        </message>
        <message>
            <source>Check the folder, the space on the disk and that you may write there.</source>
            <translation>請檢查資料夾、磁碟空間和寫入權限。</translation>
        </message>
        <message>
            <source>The tour could not go on at: %1.</source>
            <translation>示範在此處無法繼續：%1。</translation>
        </message>
        <message>
            <source>Please report this with the version of the program.</source>
            <translation>請連同程式版本一併回報。</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>「%1」不是日期。</translation>
        </message>
        <message>
            <source>Write the day on which the provider handed the filing to the administration.</source>
            <translation>請填寫接入服務商把備案提交給管局的日期。</translation>
        </message>
        <message>
            <source>%1 is before %2, when the rules for filings came into force.</source>
            <translation>%1 早於 %2，當時備案規定尚未施行。</translation>
        </message>
        <message>
            <source>%1 is still to come.</source>
            <translation>%1 還沒有到。</translation>
        </message>
        <message>
            <source>Write year, month and day, such as 2018-09-12.</source>
            <translation>請寫年月日，如 2018-09-12。</translation>
        </message>
        <message>
            <source>“%1” is not a time.</source>
            <translation>「%1」不是時間。</translation>
        </message>
        <message>
            <source>Write it as the phone shows it, such as 10:32 or 2018-09-12 10:32 (Beijing time).</source>
            <translation>請按手機顯示填寫，如 10:32 或 2018-09-12 10:32（北京時間）。</translation>
        </message>
        <message>
            <source>The time of the notice lies in the future.</source>
            <translation>通知時間在未來。</translation>
        </message>
        <message>
            <source>Take the time of the provider&apos;s message; check the clock of this computer.</source>
            <translation>請按接入服務商通知的時間填寫，並檢查本機時鐘。</translation>
        </message>
        <message>
            <source>The time of reception lies in the future.</source>
            <translation>收到時間在未來。</translation>
        </message>
        <message>
            <source>Take the time that the phone shows beside the SMS; check the clock of this computer.</source>
            <translation>請按手機上簡訊旁顯示的時間填寫，並檢查本機時鐘。</translation>
        </message>
        <message>
            <source>The SMS cannot have come before the provider&apos;s notice.</source>
            <translation>簡訊不會早於提交管局的通知。</translation>
        </message>
        <message>
            <source>Compare both times with the phone; an older SMS belongs to another submission.</source>
            <translation>請對照手機核對兩個時間；更早的簡訊屬於另一次提交。</translation>
        </message>
        <message>
            <source>The mobile number is missing.</source>
            <translation>缺少手機號碼。</translation>
        </message>
        <message>
            <source>Type the number of contact method 1 of the filing.</source>
            <translation>請填寫備案中「联系方式 1」的手機號碼。</translation>
        </message>
        <message>
            <source>This is not a mobile number of the Chinese mainland.</source>
            <translation>這不是內地手機號碼。</translation>
        </message>
        <message>
            <source>It has 11 digits and begins with 13 to 19; a landline or emergency number gets no SMS.</source>
            <translation>手機號碼為 11 位，以 13～19 開頭；固定電話、應急電話收不到簡訊。</translation>
        </message>
        <message>
            <source>The code has exactly 6 digits.</source>
            <translation>驗證碼恰為 6 位數字。</translation>
        </message>
        <message>
            <source>Compare it with the SMS, digit by digit.</source>
            <translation>請對照簡訊逐位核對。</translation>
        </message>
        <message>
            <source>The last six characters are missing.</source>
            <translation>缺少證件號碼後 6 位。</translation>
        </message>
        <message>
            <source>Type them as they stand on the document, or the full number.</source>
            <translation>請按證件填寫後 6 位，或輸入完整號碼。</translation>
        </message>
        <message>
            <source>This is neither six characters nor a full number.</source>
            <translation>既不是 6 位，也不是完整號碼。</translation>
        </message>
        <message>
            <source>Type the last six characters, or the whole number.</source>
            <translation>請填寫後 6 位，或完整號碼。</translation>
        </message>
        <message>
            <source>A character does not occur in numbers of this document.</source>
            <translation>含有該證件號碼中不會出現的字元。</translation>
        </message>
        <message>
            <source>Compare it with the document; check that the kind of document is right.</source>
            <translation>請對照證件核對，並確認證件類型是否選對。</translation>
        </message>
        <message>
            <source>This number does not have the shape of this document.</source>
            <translation>號碼格式與該證件不符。</translation>
        </message>
        <message>
            <source>The check digit does not fit: a character is mistyped.</source>
            <translation>檢查碼不符：有字元輸錯。</translation>
        </message>
        <message>
            <source>Compare the number with the document, character by character.</source>
            <translation>請對照證件逐位核對號碼。</translation>
        </message>
        <message>
            <source>The date of birth inside the number does not exist.</source>
            <translation>號碼中的出生日期不存在。</translation>
        </message>
        <message>
            <source>This is the number of the front; Zhejiang wants the one on the back.</source>
            <translation>這是正面的號碼；浙江填寫背面的號碼。</translation>
        </message>
        <message>
            <source>Turn the card: take the Hong Kong or Macao identity number, such as 567（8）.</source>
            <translation>請翻到背面：取香港/澳門身份證件號碼，如 567（8）。</translation>
        </message>
        <message>
            <source>This is the number of the back; here the one on the front is wanted.</source>
            <translation>這是背面的號碼；此處填寫正面的號碼。</translation>
        </message>
        <message>
            <source>Turn the card: take the last six of the permit number on the front, such as 345678.</source>
            <translation>請翻到正面：取通行證證件號碼後 6 位，如 345678。</translation>
        </message>
        <message>
            <source>This is a permit for mainland residents; it has no Hong Kong or Macao number.</source>
            <translation>這是內地居民的往來港澳通行證，背面沒有香港/澳門身份證件號碼。</translation>
        </message>
        <message>
            <source>Choose the document that was given in the filing, usually the identity card.</source>
            <translation>請選擇備案時所填的證件，通常是居民身份證。</translation>
        </message>
        <message>
            <source>This is a unified social credit code: it belongs to the organisation.</source>
            <translation>這是統一社會信用代碼，屬於單位。</translation>
        </message>
        <message>
            <source>Take the document of the responsible person, as filed.</source>
            <translation>請使用備案所填的負責人個人證件。</translation>
        </message>
        <message>
            <source>The program runs already and does not answer.</source>
            <translation>程式已在執行但沒有回應。</translation>
        </message>
        <message>
            <source>End it in the system&apos;s task manager, then start it again. What was saved is not touched.</source>
            <translation>請在系統的工作管理員中結束它，再重新啟動。已儲存的內容不受影響。</translation>
        </message>
        <message>
            <source>This looks like an SMS code or a document number, which are never kept.</source>
            <translation>看起來像簡訊驗證碼或證件號碼，這些不予儲存。</translation>
        </message>
        <message>
            <source>Take it out; everything else can stay.</source>
            <translation>請刪去該部分，其餘可以保留。</translation>
        </message>
        <message>
            <source>The kept filings in %1 come from a newer version of this program.</source>
            <translation>%1 中的備案由更新版本的程式儲存。</translation>
        </message>
        <message>
            <source>Install that version or a later one; the file was left as it is.</source>
            <translation>請安裝該版本或更新的版本；檔案未作改動。</translation>
        </message>
        <message>
            <source>The kept filings in %1 cannot be changed: the file or its folder is read-only.</source>
            <translation>%1 中的備案無法更改：檔案或資料夾為唯讀。</translation>
        </message>
        <message>
            <source>Another program holds the kept filings in %1.</source>
            <translation>%1 中的備案正被其他程式佔用。</translation>
        </message>
        <message>
            <source>There is no space left for the kept filings in %1.</source>
            <translation>%1 所在磁碟空間不足，備案無法儲存。</translation>
        </message>
        <message>
            <source>The file of the kept filings is damaged: %1.</source>
            <translation>儲存備案的檔案已損壞：%1。</translation>
        </message>
        <message>
            <source>The kept filings in %1 cannot be reached.</source>
            <translation>無法存取 %1 中的備案。</translation>
        </message>
        <message>
            <source>This is the time of the resent SMS; the deadline still counts from the first.</source>
            <translation>這是重發簡訊的時間；截止時間仍從第一條簡訊起算。</translation>
        </message>
        <message>
            <source>Keep the time of the first SMS and only type the new code. If the first never came, empty the field and leave it, then enter this time again.</source>
            <translation>請保留第一條簡訊的時間，只填寫新的驗證碼。如果第一條從未收到，請清空此欄並離開，再重新填寫。</translation>
        </message>
        <message>
            <source>%1 bytes of text cannot become a QR code; it holds 1 to about 2900.</source>
            <translation>%1 位元組的文字無法產生 QR 碼，QR 碼可容納 1 到約 2900 位元組。</translation>
        </message>
        <message>
            <source>Shorten the names in the filing, or hand the text over as a file.</source>
            <translation>請縮短備案中的名稱，或改用檔案傳遞。</translation>
        </message>
        <message>
            <source>Nobody has to verify this filing: there is nothing to hand out.</source>
            <translation>這件備案無須簡訊核驗，沒有需要告知的內容。</translation>
        </message>
        <message>
            <source>If an SMS came anyway, open the filing and say so on page 2.</source>
            <translation>如果仍收到了核驗簡訊，請開啟該備案，在第 2 步註明。</translation>
        </message>
        <message>
            <source>This filing is a draft: province, kind or persons are missing.</source>
            <translation>這件備案尚未填寫完整：缺少省市、類型或負責人。</translation>
        </message>
        <message>
            <source>Open it and fill in pages 1 and 2.</source>
            <translation>請開啟並填寫第 1、2 步。</translation>
        </message>
        <message>
            <source>The printer %1 did not take the sheets.</source>
            <translation>印表機 %1 未能列印。</translation>
        </message>
        <message>
            <source>See that it is on and has paper, or save a PDF and print that.</source>
            <translation>請檢查印表機是否開啟、是否有紙，或先儲存為 PDF 再列印。</translation>
        </message>
        <message>
            <source>No SMS of this filing is waiting for its verification.</source>
            <translation>本備案沒有等待核驗的簡訊。</translation>
        </message>
        <message>
            <source>Note the time of an SMS first; where the time is over, submit the filing again.</source>
            <translation>請先登記簡訊的收到時間；已過期的，請重新提交備案。</translation>
        </message>
        <message>
            <source>This is the number of a permit issued before 2008-09-25; today&apos;s has 8 digits.</source>
            <translation>這是 2008-09-25 之前簽發的通行證號碼；現行號碼為 8 位數字。</translation>
        </message>
        <message>
            <source>Take the card that is valid now. If the filing really was made with the old one, choose “Other document”.</source>
            <translation>請使用現行有效的證件。如果備案時確實填的是舊號碼，請選擇「其他證件」。</translation>
        </message>
        <message>
            <source>The last six can be read in two ways, and no rule says which counts.</source>
            <translation>後 6 位有兩種取法，沒有規則說明以哪種為準。</translation>
        </message>
        <message>
            <source>Choose what was filed, or type these six characters yourself.</source>
            <translation>請選擇備案時填報的那一種，或自行輸入這 6 個字元。</translation>
        </message>
        <message>
            <source>What you typed stays here and is saved as soon as that is possible.</source>
            <translation>已填寫的內容仍保留在這裡，一旦可以就會儲存。</translation>
        </message>
        <message>
            <source>What the command says could not be written in full.</source>
            <translation>命令的輸出未能完整寫出。</translation>
        </message>
        <message>
            <source>Make room on the disk or write it somewhere else, and run the command again.</source>
            <translation>請騰出磁碟空間，或換個位置輸出，然後重新執行該命令。</translation>
        </message>
        <message>
            <source>See that you may write there, or choose another folder in the settings.</source>
            <translation>請確認您有權在該處寫入，或在設定中另選資料夾。</translation>
        </message>
        <message>
            <source>Close that program, or wait until it is done.</source>
            <translation>請關閉那個程式，或等它完成。</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>請騰出磁碟空間。</translation>
        </message>
        <message>
            <source>The file is set aside, and the last good backup takes its place.</source>
            <translation>程式會將該檔案另存，並啟用最近一份完好的備份。</translation>
        </message>
        <message>
            <source>Keep this program open: it saves again what you typed.</source>
            <translation>請不要關閉本程式：它會重新儲存您填寫的內容。</translation>
        </message>
        <message>
            <source>Check that the disk or network drive is connected and that you may use the folder.</source>
            <translation>請檢查磁碟或網路磁碟機是否已連線，以及您是否有權使用該資料夾。</translation>
        </message>
        <message>
            <source>Use first, new-site, access, change, cancel-access, cancel or migrate, or the name that the provider&apos;s console has, such as 变更互联网信息服务.</source>
            <translation>請使用 first、new-site、access、change、cancel-access、cancel 或 migrate，或接入服務商主控台的名稱，如「变更互联网信息服务」。</translation>
        </message>
        <message>
            <source>No text says that %1 has an SMS verification.</source>
            <translation>查閱的資料中，%1都沒有提到簡訊核驗。</translation>
        </message>
        <message>
            <source>Ask your provider. If a verification SMS comes anyway, act on it within 24 hours.</source>
            <translation>請洽詢接入服務商。如果仍收到核驗簡訊，請在 24 小時內完成。</translation>
        </message>
        <message>
            <source>“%1” does not say which kind of filing it is.</source>
            <translation>「%1」沒有說明是哪一種備案。</translation>
        </message>
        <message>
            <source>It is cancelled offline at the administration; no SMS step is named for that. In some provinces a service can be added without cancelling: then write 新增网站.</source>
            <translation>空殼主體須到管局線下註銷，沒有提到簡訊核驗步驟。部分省市無需註銷，可以直接新增服務：這時請寫「新增网站」。</translation>
        </message>
        <message>
            <source>“%1” is no kind of filing: it is a site that has no provider left.</source>
            <translation>「%1」不是備案類型，而是已沒有接入服務商的網站。</translation>
        </message>
        <message>
            <source>If its mobile number is still right, write 接入备案. If the number has changed, cancel the filing (注销网站) first, then file again (新增网站).</source>
            <translation>手機號碼沒有變，請寫「接入備案」；號碼已變，請先註銷（註銷網站），再重新備案（新增網站）。</translation>
        </message>
        <message>
            <source>This has %1 digits; a mobile number has 11.</source>
            <translation>號碼有 %1 位，手機號碼是 11 位。</translation>
        </message>
        <message>
            <source>Compare it with the filing: a digit is missing or was typed twice.</source>
            <translation>請與備案資訊對照：可能少輸或多輸了一位。</translation>
        </message>
        <message>
            <source>Write 首次备案（APP） if the entity has no filing yet, 新增APP or 新增小程序 if it has one, or the name that the provider&apos;s console has.</source>
            <translation>主體還沒有備案，請寫「首次备案（APP）」；已有備案，請寫「新增APP」或「新增小程序」；也可照接入服務商主控台上的名稱填寫。</translation>
        </message>
        <message>
            <source>“%1” is no kind of filing: it is an entity that has no service left.</source>
            <translation>「%1」不是備案類型，而是名下已沒有任何服務的主體。</translation>
        </message>
        <message>
            <source>Add --changed subject (the entity), site or both.</source>
            <translation>請加上 --changed subject（主體）、site 或 both。</translation>
        </message>
        <message>
            <source>Add --cancel subject (the entity) or site.</source>
            <translation>請加上 --cancel subject（主體）或 site。</translation>
        </message>
    </context>
    <context>
        <name>beian::ExportDialog</name>
        <message>
            <source>For &amp;people</source>
            <translation>給人看的(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Everything</source>
            <translation>全部(&amp;E)</translation>
        </message>
        <message>
            <source>Export filings</source>
            <translation>匯出備案</translation>
        </message>
        <message numerus="yes">
            <source>Which columns for %n filing(s)?</source>
            <translation>
                <numerusform>匯出 %n 件：要哪些欄位？</numerusform>
            </translation>
        </message>
        <message>
            <source>All columns. An import reads the same filings back from it.</source>
            <translation>所有欄位；以後可以原樣匯入。</translation>
        </message>
        <message>
            <source>Choose the &amp;file…</source>
            <translation>選擇檔案(&amp;F)…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Applicant, province, kind, state, time left, deadline, who must verify, masked numbers and the note.</source>
            <translation>辦理人、省市、備案類型、狀態、剩餘時間、截止時間、核驗人、遮蔽的手機號碼和備註。</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>欄</translation>
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
            <translation>怎麼辦</translation>
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
            <translation>在全部主題中尋找</translation>
        </message>
        <message>
            <source>Common questions</source>
            <translation>常見問題</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <source>Search the questions</source>
            <translation>搜尋問題</translation>
        </message>
        <message>
            <source>Search the questions   Ctrl+F</source>
            <translation>搜尋問題   Ctrl+F</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主題</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>全部主題</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>沒有找到</translation>
        </message>
        <message>
            <source>Try fewer or other words, such as a few of the site&apos;s own message. If nothing fits, ask the provider and quote that message in full.</source>
            <translation>請減少或更換關鍵詞，例如網站提示中的幾個字。仍沒有的，請洽詢接入服務商，並完整提供網站的提示。</translation>
        </message>
        <message>
            <source>Show all questions</source>
            <translation>顯示全部問題</translation>
        </message>
    </context>
    <context>
        <name>beian::FaqList</name>
        <message>
            <source>Questions</source>
            <translation>問題</translation>
        </message>
    </context>
    <context>
        <name>beian::FilingActions</name>
        <message>
            <source>&amp;Open</source>
            <translation>開啟(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>歷史(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>複製(&amp;C)</translation>
        </message>
        <message>
            <source>Noted in the history.</source>
            <translation>已記入歷史。</translation>
        </message>
        <message>
            <source>Submitted again: every number waits for a new SMS</source>
            <translation>已重新提交：每個號碼等待新的簡訊</translation>
        </message>
        <message>
            <source>Rem&amp;ind the applicant</source>
            <translation>提醒辦理人(&amp;I)</translation>
        </message>
        <message>
            <source>Not noted</source>
            <translation>未記錄</translation>
        </message>
        <message>
            <source>The filing or this number was changed or taken out in the meantime. Look at the filing, then note it again.</source>
            <translation>該備案或該號碼已同時被更動或移除。請先檢視該備案，再重新登記。</translation>
        </message>
        <message>
            <source>The text is on the clipboard: paste it into WeChat or an SMS.</source>
            <translation>提醒文字已放到剪貼簿，可貼到微信或簡訊。</translation>
        </message>
        <message>
            <source>Note as &amp;verified</source>
            <translation>登記為已核驗(&amp;V)</translation>
        </message>
        <message>
            <source>Note a re&amp;send</source>
            <translation>登記已重發(&amp;S)</translation>
        </message>
        <message>
            <source>Note a &amp;wrong input</source>
            <translation>登記輸錯一次(&amp;W)</translation>
        </message>
        <message>
            <source>Note the site&apos;s &amp;message…</source>
            <translation>登記網站提示(&amp;M)…</translation>
        </message>
        <message>
            <source>With&amp;draw “verified”</source>
            <translation>復原「已核驗」(&amp;D)</translation>
        </message>
        <message>
            <source>Submit a&amp;gain: new round</source>
            <translation>重新提交，開始新一輪(&amp;G)</translation>
        </message>
        <message>
            <source>Note SMS as &amp;received</source>
            <translation>登記剛收到簡訊(&amp;R)</translation>
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
                <numerusform>已為 %n 件新增備註</numerusform>
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
            <translation>備註(&amp;N)…</translation>
        </message>
        <message>
            <source>The filing is no longer on the board: the note was not kept.</source>
            <translation>該備案已不在看板上，備註未儲存。</translation>
        </message>
        <message>
            <source>Note taken away</source>
            <translation>備註已刪除</translation>
        </message>
        <message>
            <source>Note kept</source>
            <translation>備註已儲存</translation>
        </message>
        <message numerus="yes">
            <source>One note for %n filing(s)</source>
            <translation>
                <numerusform>為 %n 件新增同一條備註</numerusform>
            </translation>
        </message>
        <message>
            <source>A filing that has a note already gets this one behind it.</source>
            <translation>已有備註的，會接在原備註之後。</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: no SMS is noted yet.</source>
            <translation>
                <numerusform>%n 件未處理：尚未登記收到簡訊。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nobody of it is open.</source>
            <translation>
                <numerusform>%n 件未處理：沒有待核驗的號碼。</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the note away</source>
            <translation>刪除備註</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備註</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>新增備註</translation>
        </message>
        <message>
            <source>Note the site&apos;s message</source>
            <translation>登記網站提示</translation>
        </message>
        <message>
            <source>Submit again</source>
            <translation>重新提交</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: still under way.</source>
            <translation>
                <numerusform>%n 件未處理：仍在辦理中。</numerusform>
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
            <translation>匯入備案</translation>
        </message>
        <message>
            <source>Export filings</source>
            <translation>匯出備案</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are on the board already.</source>
            <translation>
                <numerusform>%n 列已在看板上，未重複匯入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be taken.</source>
            <translation>
                <numerusform>%n 列未能匯入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) imported</source>
            <translation>
                <numerusform>已匯入 %n 件備案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) exported</source>
            <translation>
                <numerusform>已匯出 %n 件備案</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>表格（%1）</translation>
        </message>
        <message>
            <source>Pasted cells</source>
            <translation>貼上的儲存格</translation>
        </message>
        <message>
            <source>Filings</source>
            <translation>備案</translation>
        </message>
        <message>
            <source>Save an empty table</source>
            <translation>儲存空白表格</translation>
        </message>
        <message>
            <source>Empty table</source>
            <translation>備案空白表格</translation>
        </message>
        <message>
            <source>Reading %1: %2 %</source>
            <translation>正在讀取 %1：%2 %</translation>
        </message>
        <message>
            <source>Nothing is kept yet.</source>
            <translation>尚未儲存任何內容。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The import was stopped</source>
            <translation>匯入已停止</translation>
        </message>
        <message>
            <source>Nothing of %1 was kept.</source>
            <translation>%1 中的內容均未儲存。</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>儲存有誤的列</translation>
        </message>
        <message>
            <source>%1 - faulty rows</source>
            <translation>%1 - 有誤的列</translation>
        </message>
        <message>
            <source>The faulty rows were saved</source>
            <translation>有誤的列已儲存</translation>
        </message>
        <message>
            <source>The empty table was saved</source>
            <translation>空白表格已儲存</translation>
        </message>
        <message numerus="yes">
            <source>%n of them lack(s) something: see the draft(s).</source>
            <translation>
                <numerusform>其中 %n 件內容不全，見草稿。</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the faulty rows…</source>
            <translation>儲存有誤的列…</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>復原（Ctrl+Z）</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>匯入</translation>
        </message>
    </context>
    <context>
        <name>beian::FilingTypeChooser</name>
        <message>
            <source>No verification</source>
            <translation>不需要核驗</translation>
        </message>
        <message>
            <source>Also called: %1</source>
            <translation>又稱：%1</translation>
        </message>
        <message>
            <source>You choose who verifies</source>
            <translation>由您選擇核驗人</translation>
        </message>
        <message>
            <source>Kind of filing</source>
            <translation>備案類型</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>服務類型</translation>
        </message>
        <message>
            <source>Responsible persons of entity and site</source>
            <translation>主體負責人 + 網站負責人</translation>
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
                <numerusform>顯示 %1 / %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Of this counter</source>
            <translation>本服務窗口</translation>
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
            <translation>全部類型(&amp;A)</translation>
        </message>
        <message>
            <source>Due within 1 hour</source>
            <translation>1 小時內到期</translation>
        </message>
        <message>
            <source>Due within 6 hours</source>
            <translation>6 小時內到期</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>今日完成</translation>
        </message>
        <message>
            <source>Expired, returned</source>
            <translation>已過期、已退回</translation>
        </message>
        <message>
            <source>All filings</source>
            <translation>全部備案</translation>
        </message>
        <message>
            <source>Only &amp;province</source>
            <translation>只看省市(&amp;P)</translation>
        </message>
        <message>
            <source>Only &amp;kind</source>
            <translation>只看類型(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>beian::ForecastNote</name>
        <message>
            <source>I received the verification SMS anyway, go on</source>
            <translation>我仍然收到了核驗簡訊，繼續 →</translation>
        </message>
        <message>
            <source>More about this kind ▾</source>
            <translation>更多說明 ▾</translation>
        </message>
        <message>
            <source>More about this kind ▸</source>
            <translation>更多說明 ▸</translation>
        </message>
        <message>
            <source>Show less about this kind</source>
            <translation>收起這類備案的說明</translation>
        </message>
        <message>
            <source>Show more about this kind</source>
            <translation>展開這類備案的說明</translation>
        </message>
        <message>
            <source>Each number gets a code of its own</source>
            <translation>每個手機號碼各收到一個驗證碼</translation>
        </message>
        <message numerus="yes">
            <source>%n mobile number(s) to verify</source>
            <translation>
                <numerusform>%n 個手機號碼要核驗</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: no SMS verification</source>
            <translation>%1不需要簡訊核驗</translation>
        </message>
        <message>
            <source>By the rules no verification SMS comes, and there is nothing to do on the administration&apos;s site.</source>
            <translation>按規則通常不會收到核驗簡訊，也無須開啟管局網站。</translation>
        </message>
    </context>
    <context>
        <name>beian::GaveWayTexts</name>
        <message>
            <source>the pilot rules</source>
            <translation>試點規則</translation>
        </message>
        <message>
            <source>the national rules</source>
            <translation>全國規則</translation>
        </message>
        <message>
            <source>by the date of the filing</source>
            <translation>按提交日期</translation>
        </message>
        <message>
            <source>Applicant “%1”: gave way to a later entry</source>
            <translation>辦理人「%1」未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>Order number “%1”: gave way to a later entry</source>
            <translation>訂單號「%1」未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>The note was taken away: gave way to a later entry</source>
            <translation>刪除備註未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>Note “%1”: gave way to a later entry</source>
            <translation>備註「%1」未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>Responsible counter, nobody: gave way to a later entry</source>
            <translation>「沒有負責的服務窗口」未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>Responsible counter “%1”: gave way to a later entry</source>
            <translation>負責的服務窗口「%1」未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>Submitted on %1: gave way to a later entry</source>
            <translation>提交日期 %1 未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>Province “%1”: gave way to a later entry</source>
            <translation>省市「%1」未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>Kind of filing “%1”: gave way to a later entry</source>
            <translation>備案類型「%1」未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>Kind of service “%1”: gave way to a later entry</source>
            <translation>服務類型「%1」未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>Rules “%1”: gave way to a later entry</source>
            <translation>規則「%1」未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>Mobile number or carrier of a person (%1): gave way to a later entry</source>
            <translation>核驗人的手機號碼或電信業者（%1）未保留，以之後的輸入為準</translation>
        </message>
        <message>
            <source>SMS received at %1: an earlier time holds</source>
            <translation>收到簡訊的時間 %1 未保留，以更早的時間為準</translation>
        </message>
        <message>
            <source>Verified at %1: an earlier time holds</source>
            <translation>核驗時間 %1 未保留，以更早的時間為準</translation>
        </message>
        <message>
            <source>Finally refused by the site, and verified at another counter: both are kept</source>
            <translation>網站最終判定核驗未通過，而另一服務窗口登記為已核驗：兩者都保留</translation>
        </message>
        <message>
            <source>Entered in round %1, which was over: it was submitted again elsewhere</source>
            <translation>輸入於已結束的第 %1 輪：另一服務窗口已重新提交</translation>
        </message>
        <message>
            <source>Taken off the board, and changed at another counter: the filing stays</source>
            <translation>已移出看板，但另一服務窗口作了改動：備案仍保留</translation>
        </message>
    </context>
    <context>
        <name>beian::HandOverActions</name>
        <message>
            <source>&amp;Take over</source>
            <translation>接手辦理(&amp;T)</translation>
        </message>
        <message>
            <source>H&amp;and over to…</source>
            <translation>轉交給(&amp;A)…</translation>
        </message>
        <message>
            <source>No res&amp;ponsible counter</source>
            <translation>取消負責的服務窗口(&amp;P)</translation>
        </message>
        <message>
            <source>No responsible counter</source>
            <translation>取消負責的服務窗口</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>接手辦理</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>轉交</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) without a responsible counter</source>
            <translation>
                <numerusform>%n 件備案已沒有負責的服務窗口</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) handed over to “%1”</source>
            <translation>
                <numerusform>%n 件備案已轉交給「%1」</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutAction</name>
        <message>
            <source>&amp;Print hand-out…</source>
            <translation>列印告知單(&amp;P)…</translation>
        </message>
        <message>
            <source>Select a filing first.</source>
            <translation>請先選擇一件備案。</translation>
        </message>
        <message numerus="yes">
            <source>Select at most %n filing(s) at once.</source>
            <translation>
                <numerusform>一次最多選擇 %n 件備案。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>an act and its key</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Print hand-out</source>
            <translation>列印告知單</translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutDialog</name>
        <message>
            <source>P&amp;revious</source>
            <translation>上一張(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>下一張(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>放大(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>列印(&amp;P)…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>儲存為 PDF(&amp;D)…</translation>
        </message>
        <message>
            <source>Hand-out</source>
            <translation>告知單</translation>
        </message>
        <message>
            <source>Hand-out for the applicant</source>
            <translation>交給辦理人的告知單</translation>
        </message>
        <message>
            <source>One sheet a filing. No code, no document number and no full mobile number is on it.</source>
            <translation>每件備案一張，不含驗證碼、證件號碼和完整手機號碼。</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>紙張</translation>
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
            <translation>紙張 %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>which sheet of how many</extracomment>
            <translation>第 %1 張，共 %2 張</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>已送往印表機</translation>
        </message>
        <message>
            <source>Save the hand-out as PDF</source>
            <translation>將告知單儲存為 PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已儲存</translation>
        </message>
        <message>
            <source>Set by the administrator</source>
            <translation>由管理員設定</translation>
        </message>
        <message>
            <source>The sheets are being made…</source>
            <translation>正在生成告知單…</translation>
        </message>
        <message>
            <source>Looking for printers…</source>
            <translation>正在尋找印表機…</translation>
        </message>
        <message>
            <source>No printer is installed here. Save a PDF and print it on another machine.</source>
            <translation>本機沒有安裝印表機。請另存為 PDF，在其他電腦上列印。</translation>
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
            <translation>告知單 %1</translation>
        </message>
        <message>
            <source>Hand-out %1 %2</source>
            <translation>告知單 %1 %2</translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutHost</name>
        <message>
            <source>Hand-out</source>
            <translation>告知單</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutPreview</name>
        <message>
            <source>The sheet as it will be printed</source>
            <translation>列印效果預覽</translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutTexts</name>
        <message>
            <source>Verified, nothing left to do</source>
            <translation>已核驗，無須再辦</translation>
        </message>
        <message>
            <source>Refused: submit again</source>
            <translation>核驗失敗，須重新提交</translation>
        </message>
        <message>
            <source>Over since %1: submit again</source>
            <translation>%1 已過期，須重新提交</translation>
        </message>
        <message>
            <source>within %1 hours of receiving the SMS</source>
            <translation>收到簡訊後 %1 小時內</translation>
        </message>
        <message>
            <source>Document of the person (usually the identity card)</source>
            <translation>負責人的身份證件（一般為居民身份證）</translation>
        </message>
        <message>
            <source>%1: the last 6 characters of the number on the front, an X and other letters as capitals.</source>
            <translation>%1：證件正面號碼的後 6 位，字母（含 X）一律大寫。</translation>
        </message>
        <message>
            <source>%1: the last 6 characters of the Hong Kong or Macao identity number on the back: three digits and, in full-width brackets, the check character, in the shape ×××（×）.</source>
            <translation>%1：證件背面的香港或澳門身份證件號碼後 6 位，即三位數字加全形括號內的檢查碼，形如×××（×）。</translation>
        </message>
        <message>
            <source>%1: the last 6 characters of the number as it was filed.</source>
            <translation>%1：備案時填報的證件號碼後 6 位。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>a kind of filing and which part of it</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>SMS verification of an ICP filing</source>
            <translation>備案簡訊核驗告知單</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>列印時間 %1</translation>
        </message>
        <message>
            <source>A filing in %1</source>
            <translation>%1的備案</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>%1 提交</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>備案訂單號 %1</translation>
        </message>
        <message>
            <source>Verify on the site before (Beijing time)</source>
            <translation>請在此時間前到管局網站完成核驗（北京時間）</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>date and time, then the day of the week</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 hours from receiving the SMS; asking for it once more does not move the time.</source>
            <translation>自收到簡訊起 %1 小時內有效，重發簡訊不延後截止時間。</translation>
        </message>
        <message>
            <source>The earliest time: every number has its own.</source>
            <translation>以上為最早的時間，各手機號碼分別計時，見下表。</translation>
        </message>
        <message>
            <source>Every number is verified</source>
            <translation>所有手機號碼均已核驗</translation>
        </message>
        <message>
            <source>Nothing left to do</source>
            <translation>無須再辦</translation>
        </message>
        <message>
            <source>The administration examines the filing now; no SMS tells of it.</source>
            <translation>備案已進入管局審核；審核開始不會另發簡訊。</translation>
        </message>
        <message>
            <source>The time is over, or the site has refused</source>
            <translation>已過期，或網站判定失敗</translation>
        </message>
        <message>
            <source>Submit again</source>
            <translation>須重新提交</translation>
        </message>
        <message>
            <source>The filing goes back to the provider. Submitted again there, it brings a new SMS and a new time.</source>
            <translation>備案會退回接入服務商。在接入服務商處重新提交後，會收到新的簡訊，重新計時。</translation>
        </message>
        <message>
            <source>The SMS has not come yet. Verify on the site</source>
            <translation>尚未收到簡訊。請到管局網站完成核驗，時間為</translation>
        </message>
        <message>
            <source>SMS came at: ________________   time over at: ________________</source>
            <extracomment>two lines to write on by hand</extracomment>
            <translation>簡訊收到時間：________________   截止時間：________________</translation>
        </message>
        <message>
            <source>Who verifies</source>
            <translation>核驗人</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手機號碼</translation>
        </message>
        <message>
            <source>The SMS comes from</source>
            <translation>簡訊來自</translation>
        </message>
        <message>
            <source>Before (Beijing time)</source>
            <translation>截止時間（北京時間）</translation>
        </message>
        <message>
            <source>as filed</source>
            <translation>以備案填報為準</translation>
        </message>
        <message>
            <source>no fixed number</source>
            <translation>無固定號碼</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>在哪裡核驗</translation>
        </message>
        <message>
            <source>The old entrance of the province is out of use.</source>
            <translation>原各省市的核驗入口已停用。</translation>
        </message>
        <message>
            <source>If it does not open: %1</source>
            <translation>打不開時：%1</translation>
        </message>
        <message>
            <source>Scan to open the page</source>
            <translation>掃描以開啟網頁</translation>
        </message>
        <message>
            <source>How</source>
            <translation>怎樣核驗</translation>
        </message>
        <message>
            <source>What to type</source>
            <translation>填寫什麼</translation>
        </message>
        <message>
            <source>The document of the person as filed, never the business licence.</source>
            <translation>須為備案時填報的負責人本人證件，不是營業執照。</translation>
        </message>
        <message>
            <source>The 6 digits of the SMS. Every number gets a code of its own.</source>
            <translation>簡訊中的 6 位數字。每個手機號碼各有一個驗證碼。</translation>
        </message>
        <message>
            <source>The 11 digits of the number that received the SMS, without blanks and without +86.</source>
            <translation>收到簡訊的 11 位手機號碼，不加空格，不加 +86。</translation>
        </message>
        <message>
            <source>No SMS?</source>
            <translation>沒有收到簡訊？</translation>
        </message>
        <message>
            <source>Look into the phone&apos;s list of blocked messages; check signal and arrears. The emergency number receives no SMS.</source>
            <translation>檢視手機的簡訊攔截記錄，檢查訊號和是否欠費。應急電話不會收到簡訊。</translation>
        </message>
        <message>
            <source>On the same page choose 短信重发; the SMS then comes after about 10 minutes.</source>
            <translation>在同一網頁選擇「短信重发」，約 10 分鐘後檢視手機。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n time(s).</source>
            <translation>
                <numerusform>最多重發 %n 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>Printed by Beian SMS Verify. Not official; not affiliated with the Ministry of Industry and Information Technology.</source>
            <translation>由備案簡訊核驗助手列印。非官方工具，與工業和信息化部無隸屬關係。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more number(s), each with its own time</source>
            <translation>
                <numerusform>另有 %n 個手機號碼，各自計時</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 hours from the SMS</source>
            <translation>收到簡訊後 %1 小時內</translation>
        </message>
        <message>
            <source>SMS code
短信验证码</source>
            <translation>簡訊驗證碼
短信验证码</translation>
        </message>
        <message>
            <source>Mobile number
手机号码</source>
            <translation>手機號碼
手机号码</translation>
        </message>
        <message>
            <source>Last 6 of the document
证件号码后 6 位</source>
            <translation>證件號碼後 6 位
证件号码后 6 位</translation>
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
            <translation>快速鍵(&amp;S)</translation>
        </message>
        <message>
            <source>Copy &amp;diagnostic information</source>
            <translation>複製診斷資訊(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>關於(&amp;A)</translation>
        </message>
        <message>
            <source>Common &amp;questions</source>
            <translation>常見問題(&amp;Q)</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab、Shift+Tab</translation>
        </message>
        <message>
            <source>Next and previous field</source>
            <translation>下一項、上一項</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>方向鍵</translation>
        </message>
        <message>
            <source>Within tiles, kinds and tabs</source>
            <translation>在省份、類型、分頁之間移動</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空白鍵</translation>
        </message>
        <message>
            <source>Press the button that has the focus</source>
            <translation>按下目前的按鈕</translation>
        </message>
        <message>
            <source>Enter, Alt+N</source>
            <translation>Enter、Alt+N</translation>
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
            <translation>開啟此選單</translation>
        </message>
        <message>
            <source>Common questions of the page</source>
            <translation>本頁的常見問題</translation>
        </message>
        <message>
            <source>Print the hand-out</source>
            <translation>列印告知單</translation>
        </message>
        <message>
            <source>Close; asks first</source>
            <translation>關閉（先詢問）</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>存為待辦</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>使用手冊(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>beian::HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>歷史</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Time (Beijing)</source>
            <translation>時間（北京）</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
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
            <translation>檔案的編碼無法讀取。</translation>
        </message>
        <message>
            <source>Save the table as “CSV UTF-8” and import it again.</source>
            <translation>請把表格另存為「CSV UTF-8」後再匯入。</translation>
        </message>
        <message>
            <source>The file has no rows.</source>
            <translation>檔案中沒有資料列。</translation>
        </message>
        <message>
            <source>The header has no column “%1”.</source>
            <translation>第一列缺少「%1」欄。</translation>
        </message>
        <message>
            <source>Name the columns in the first row as an exported file does.</source>
            <translation>請按匯出檔案的樣式命名第一列各欄。</translation>
        </message>
        <message>
            <source>A quotation mark in this row is never closed, or is alone inside a cell.</source>
            <translation>本列的引號沒有成對。</translation>
        </message>
        <message>
            <source>Close it, or write it twice where it belongs to the text.</source>
            <translation>請補上引號；引號屬於內容時請寫兩個。</translation>
        </message>
        <message>
            <source>The row is too long for a filing.</source>
            <translation>本列過長。</translation>
        </message>
        <message>
            <source>Look for a quotation mark that is never closed.</source>
            <translation>請檢查是否有未成對的引號。</translation>
        </message>
        <message>
            <source>The row has not %1 cells as the header has, and only blanks between them: which one is missing cannot be told.</source>
            <translation>標題列有 %1 欄，該列的儲存格數不同，各欄之間又只有空格，無法判斷缺了哪一格。</translation>
        </message>
        <message>
            <source>Put a comma or a tab between the columns, or write a dash in a blank cell.</source>
            <translation>請用逗號或定位字元分隔各欄，或在空儲存格中寫一個連字號。</translation>
        </message>
        <message>
            <source>The row has more cells than the header.</source>
            <translation>本列的儲存格多於第一列。</translation>
        </message>
        <message>
            <source>Put a text that holds a comma between quotation marks.</source>
            <translation>含逗號的內容請用引號括起。</translation>
        </message>
        <message>
            <source>“%1” is blank.</source>
            <translation>「%1」為空。</translation>
        </message>
        <message>
            <source>Fill in this cell.</source>
            <translation>請填寫該儲存格。</translation>
        </message>
        <message>
            <source>The text under “%1” cannot be understood.</source>
            <translation>「%1」欄的內容無法辨識。</translation>
        </message>
        <message>
            <source>Write it as an exported file does, or leave the cell blank.</source>
            <translation>請按匯出檔案的寫法填寫，或留空。</translation>
        </message>
        <message>
            <source>There is no filing type “%1”.</source>
            <translation>沒有備案類型「%1」。</translation>
        </message>
        <message>
            <source>A spreadsheet has shortened the number under “%1”.</source>
            <translation>試算表軟體截短了「%1」欄的號碼。</translation>
        </message>
        <message>
            <source>Set the format of the column to text, enter the number again and save.</source>
            <translation>請把該欄設為文字格式，重新輸入後儲存。</translation>
        </message>
        <message>
            <source>Choose a table with a header and one filing in each row.</source>
            <translation>請選擇帶標題列、每列一件備案的表格。</translation>
        </message>
        <message>
            <source>The workbook is damaged.</source>
            <translation>活頁簿已損壞。</translation>
        </message>
        <message>
            <source>Open it in Excel or WPS, save it as a new .xlsx file, and import that.</source>
            <translation>請用 Excel 或 WPS 開啟，另存為新的 .xlsx 檔案後再匯入。</translation>
        </message>
        <message>
            <source>The workbook unpacks to more than a table of filings can hold.</source>
            <translation>活頁簿解壓縮後超出備案表格可能的大小。</translation>
        </message>
        <message>
            <source>Copy the rows into a new workbook, save it, and import that.</source>
            <translation>請把資料列複製到新的活頁簿，儲存後再匯入。</translation>
        </message>
        <message>
            <source>The workbook is protected by a password.</source>
            <translation>活頁簿有密碼保護。</translation>
        </message>
        <message>
            <source>Open it in Excel or WPS, remove the password, save it, and import it again.</source>
            <translation>請用 Excel 或 WPS 開啟，取消密碼並儲存後再匯入。</translation>
        </message>
        <message>
            <source>This is a workbook in the format of Excel before 2007 (.xls).</source>
            <translation>這是 Excel 2007 以前格式的活頁簿（.xls）。</translation>
        </message>
        <message>
            <source>Open it in Excel or WPS, save it as .xlsx, and import that.</source>
            <translation>請用 Excel 或 WPS 開啟，另存為 .xlsx 後再匯入。</translation>
        </message>
        <message>
            <source>This is a file of another program and no table that can be read here.</source>
            <translation>這是其他程式的檔案，不是這裡能讀取的表格。</translation>
        </message>
        <message>
            <source>Save the table as .xlsx or CSV there, and import that.</source>
            <translation>請在原程式中另存為 .xlsx 或 CSV 後再匯入。</translation>
        </message>
        <message>
            <source>Under “%1” a number and words are in one cell.</source>
            <translation>「%1」欄裡號碼和文字混在一起。</translation>
        </message>
        <message>
            <source>Leave the number alone in the cell; several with a semicolon between.</source>
            <translation>儲存格裡只留號碼；多個號碼用分號隔開。</translation>
        </message>
        <message>
            <source>The spreadsheet did not show what is under “%1”.</source>
            <translation>「%1」欄的內容沒有顯示出來。</translation>
        </message>
        <message>
            <source>Make the column wider, or mend the formula, and save again.</source>
            <translation>請加寬該欄或修正公式，再重新儲存。</translation>
        </message>
        <message>
            <source>Write 首次备案, 新增网站, 接入备案, 变更备案, 取消接入, 注销备案 or 迁移备案.</source>
            <translation>請填寫：首次備案、新增網站、接入備案、變更備案、取消接入、註銷備案或遷移備案。</translation>
        </message>
        <message>
            <source>This is a web page or an XML table, whatever its name ends in.</source>
            <translation>這是網頁或 XML 表格，只是檔名像活頁簿。</translation>
        </message>
        <message>
            <source>“%1” is not on that weekday.</source>
            <translation>「%1」的日期與星期不符。</translation>
        </message>
        <message>
            <source>Correct the date or the weekday, or leave the weekday out.</source>
            <translation>請更正日期或星期，或去掉星期。</translation>
        </message>
        <message>
            <source>Under “%1” there is not one value for each mobile number.</source>
            <translation>「%1」欄的內容與手機號碼的個數對不上。</translation>
        </message>
        <message>
            <source>Write as many as there are numbers, with “;” between them.</source>
            <translation>每個號碼寫一項，用「;」隔開。</translation>
        </message>
        <message>
            <source>Write what is changed or cancelled: 主体, 网站 or, of a change, 主体和网站.</source>
            <translation>請寫明變更或註銷的是：主體、網站，變更還可以是主體和網站。</translation>
        </message>
    </context>
    <context>
        <name>beian::ImportPreview</name>
        <message>
            <source>Import filings</source>
            <translation>匯入備案</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) can be taken.</source>
            <translation>
                <numerusform>可匯入 %n 件備案。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are on the board already.</source>
            <translation>
                <numerusform>%n 列已在看板上。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be taken.</source>
            <translation>
                <numerusform>%n 列無法匯入。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, sheet “%2”</source>
            <translation>%1，工作表「%2」</translation>
        </message>
        <message>
            <source>Sheets that are not read: %1</source>
            <translation>未讀取的工作表：%1</translation>
        </message>
        <message>
            <source>&amp;Save the faulty rows…</source>
            <translation>儲存有誤的列(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Keep nothing</source>
            <translation>不匯入(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Take them</source>
            <translation>匯入(&amp;T)</translation>
        </message>
        <message numerus="yes">
            <source>%n of them lack(s) something and will be draft(s).</source>
            <translation>
                <numerusform>其中 %n 件內容不全，將作為草稿。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were joined to another of the same order.</source>
            <translation>
                <numerusform>%n 列與同一訂單的其他列合併。</numerusform>
            </translation>
        </message>
        <message>
            <source>What was understood</source>
            <translation>辨識結果</translation>
        </message>
        <message>
            <source>The first %1 filings</source>
            <translation>前 %1 件備案</translation>
        </message>
        <message>
            <source>Filings (%1)</source>
            <translation>備案（%1）</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>欄位</translation>
        </message>
        <message>
            <source>Other rows (%1)</source>
            <translation>其他列（%1）</translation>
        </message>
    </context>
    <context>
        <name>beian::InputNotice</name>
        <message>
            <source>Chinese cannot be typed into this program here</source>
            <translation>本機無法在本程式中輸入中文</translation>
        </message>
        <message>
            <source>The input method that runs on this machine, fcitx 4, is too old for it. Type the text in another program, such as a text editor, and paste it here. A newer fcitx ends this: ask whoever looks after the machine.</source>
            <translation>正在使用的輸入法框架 fcitx 4 版本過舊。請在其他程式（如文字編輯器）中輸入，再貼上到這裡。更新 fcitx 後可直接輸入，請聯絡電腦管理員。</translation>
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
            <translation>離開？</translation>
        </message>
        <message>
            <source>What was typed here is not kept yet.</source>
            <translation>這裡填寫的內容還沒有儲存。</translation>
        </message>
        <message>
            <source>Discard it and leave?</source>
            <translation>要放棄並離開嗎？</translation>
        </message>
        <message>
            <source>&amp;Go on with it</source>
            <translation>繼續填寫(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Discard it</source>
            <translation>放棄(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>beian::LeftOut</name>
        <message numerus="yes">
            <source>%n left out: type or numbers are missing.</source>
            <translation>
                <numerusform>%n 件未處理：類型或號碼未填齊。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nobody has to verify.</source>
            <translation>
                <numerusform>%n 件未處理：無需核驗。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: verified already.</source>
            <translation>
                <numerusform>%n 件未處理：已核驗。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: expired or returned.</source>
            <translation>
                <numerusform>%n 件未處理：已過期或已退回。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::MainProgram</name>
        <message>
            <source>A filing was left half way</source>
            <translation>有一件備案填到一半</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>繼續填寫</translation>
        </message>
        <message>
            <source>Does this machine stand at a counter?</source>
            <translation>本機在服務窗口使用嗎？</translation>
        </message>
        <message>
            <source>Its province, its name and the size of the type are set in one small window.</source>
            <translation>省市、服務窗口名稱和字型大小可在一處一次設好。</translation>
        </message>
        <message>
            <source>Yes, set it up…</source>
            <translation>是，去設定…</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>A filing that was open here was taken off the board at another counter</source>
            <translation>本機開啟的一件備案已被另一服務窗口移出看板</translation>
        </message>
        <message>
            <source>%1: its window was closed. If it is still needed, ask that counter to undo it.</source>
            <translation>%1：其視窗已關閉。如仍需要，請讓該服務窗口復原。</translation>
        </message>
    </context>
    <context>
        <name>beian::ManualText</name>
        <message>
            <source>Text of the manual</source>
            <translation>手冊正文</translation>
        </message>
    </context>
    <context>
        <name>beian::ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>使用手冊</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>章節</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>搜尋手冊</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <source>Not in the manual</source>
            <translation>手冊中沒有</translation>
        </message>
        <message>
            <source>Search the manual   Ctrl+F</source>
            <translation>搜尋手冊   Ctrl+F</translation>
        </message>
        <message>
            <source>Search   Ctrl+F</source>
            <translation>搜尋   Ctrl+F</translation>
        </message>
    </context>
    <context>
        <name>beian::Names</name>
        <message>
            <source>Zhejiang: the Hong Kong/Macao identity number on the back of the permit</source>
            <translation>浙江：取通行證背面的香港/澳門身份證件號碼</translation>
        </message>
        <message>
            <source>The number on the front of the document</source>
            <translation>取證件正面的號碼</translation>
        </message>
        <message>
            <source>6 characters in all</source>
            <translation>共 6 個字元</translation>
        </message>
        <message>
            <source>Only characters that this document has</source>
            <translation>字元均為該證件所用</translation>
        </message>
        <message>
            <source>The date of birth inside exists</source>
            <translation>號碼中的出生日期有效</translation>
        </message>
        <message>
            <source>The check digit is right</source>
            <translation>檢查碼正確</translation>
        </message>
        <message>
            <source>No renewal digits inside</source>
            <translation>不含換證次數</translation>
        </message>
        <message>
            <source>Not an organisation&apos;s credit code</source>
            <translation>不是統一社會信用代碼</translation>
        </message>
        <message>
            <source>Wrong side: Zhejiang wants the number on the back</source>
            <translation>看錯面了：浙江取背面的號碼</translation>
        </message>
        <message>
            <source>Wrong side: the number on the front is wanted</source>
            <translation>看錯面了：應取正面的號碼</translation>
        </message>
        <message>
            <source>Not 6 characters</source>
            <translation>不是 6 個字元</translation>
        </message>
        <message>
            <source>A character that this document does not have</source>
            <translation>含有該證件沒有的字元</translation>
        </message>
        <message>
            <source>The date of birth inside does not exist</source>
            <translation>號碼中的出生日期不存在</translation>
        </message>
        <message>
            <source>The check digit is wrong</source>
            <translation>檢查碼不符</translation>
        </message>
        <message>
            <source>The renewal digits are wrong</source>
            <translation>換證次數不符</translation>
        </message>
        <message>
            <source>An organisation&apos;s credit code</source>
            <translation>是統一社會信用代碼</translation>
        </message>
        <message>
            <source>Check digit: cannot be checked with what was typed</source>
            <translation>檢查碼：僅憑所填內容無法核對</translation>
        </message>
        <message>
            <source>Date of birth: cannot be checked with what was typed</source>
            <translation>出生日期：僅憑所填內容無法核對</translation>
        </message>
        <message>
            <source>Cannot be checked, compare with the document</source>
            <translation>無法核對，請對照證件</translation>
        </message>
        <message>
            <source>The last two digits count renewals: compare with the number as filed</source>
            <translation>末兩位為換證次數：請對照備案所填號碼</translation>
        </message>
        <message>
            <source>Shorter than 6 characters: taken whole, compare with the number as filed</source>
            <translation>不足 6 位：按全部填寫，請對照備案所填號碼</translation>
        </message>
        <message>
            <source>No rule is known for this document: compare with the number as filed</source>
            <translation>該證件沒有已知規則：請對照備案所填號碼</translation>
        </message>
        <message>
            <source>Compare with the number as filed</source>
            <translation>請對照備案所填號碼</translation>
        </message>
        <message>
            <source>Half-width brackets ( ) became full-width （ ）</source>
            <translation>半形括號 ( ) 已改為全形（ ）</translation>
        </message>
        <message>
            <source>The missing full-width brackets （ ） were added</source>
            <translation>已補上缺少的全形括號（ ）</translation>
        </message>
        <message>
            <source>Full-width characters became half-width</source>
            <translation>全形字元已改為半形</translation>
        </message>
        <message>
            <source>Letters became capitals, as printed</source>
            <translation>字母已改為大寫，與證件一致</translation>
        </message>
        <message>
            <source>Blanks and dashes were taken out</source>
            <translation>已去掉空格和連字號</translation>
        </message>
        <message>
            <source>Site changed</source>
            <translation>變更網站</translation>
        </message>
        <message>
            <source>Cancel the site</source>
            <translation>註銷網站</translation>
        </message>
        <message>
            <source>Both changed</source>
            <translation>主體和網站均變更</translation>
        </message>
        <message>
            <source>several or primary sources</source>
            <translation>多個或第一手來源</translation>
        </message>
        <message>
            <source>one good source</source>
            <translation>一個可靠來源</translation>
        </message>
        <message>
            <source>weak or contradicted</source>
            <translation>依據較弱或有矛盾</translation>
        </message>
        <message>
            <source>Waiting for the SMS</source>
            <translation>等待簡訊</translation>
        </message>
        <message>
            <source>To be verified</source>
            <translation>等待核驗</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核驗</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已過期</translation>
        </message>
        <message>
            <source>Refused by the site</source>
            <translation>網站判定失敗</translation>
        </message>
        <message>
            <source>Province and date</source>
            <translation>省市與日期</translation>
        </message>
        <message>
            <source>Kind and persons</source>
            <translation>備案類型與負責人</translation>
        </message>
        <message>
            <source>Receive the SMS</source>
            <translation>接收簡訊</translation>
        </message>
        <message>
            <source>Last 6 of the document</source>
            <translation>證件號碼後 6 位</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>前往核驗</translation>
        </message>
        <message>
            <source>After the verification</source>
            <translation>核驗之後</translation>
        </message>
        <message>
            <source>Characters that only look right were replaced</source>
            <translation>已取代形似的字元</translation>
        </message>
        <message>
            <source>“%1” at place %2 was read as %3</source>
            <translation>第 %2 位的「%1」已按 %3 處理</translation>
        </message>
        <message>
            <source>“%1” at place %2 is probably %3</source>
            <translation>第 %2 位的「%1」可能是 %3</translation>
        </message>
        <message>
            <source>“%1” at place %2 can be %3 or %4</source>
            <translation>第 %2 位的「%1」可能是 %3 或 %4</translation>
        </message>
        <message>
            <source>“%1” at place %2 does not occur in such a number</source>
            <translation>第 %2 位的「%1」不會出現在這種號碼中</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>網站</translation>
        </message>
        <message>
            <source>APP</source>
            <translation>APP</translation>
        </message>
        <message>
            <source>Mini program</source>
            <translation>小程式</translation>
        </message>
        <message>
            <source>The format is that of this document</source>
            <translation>格式與該證件相符</translation>
        </message>
        <message>
            <source>The format is not that of this document</source>
            <translation>格式與該證件不符</translation>
        </message>
        <message>
            <source>Format: cannot be checked, compare with the document</source>
            <translation>格式：無法核對，請對照證件</translation>
        </message>
        <message>
            <source>Renewal digits: cannot be told from 6 characters</source>
            <translation>換證次數：僅憑 6 位無法核對</translation>
        </message>
        <message>
            <source>Organisation&apos;s credit code or not: cannot be told from 6 characters</source>
            <translation>是否誤填單位代碼：僅憑 6 位無法判斷</translation>
        </message>
        <message>
            <source>Entity&apos;s responsible person</source>
            <translation>主體負責人</translation>
        </message>
        <message>
            <source>Site&apos;s responsible person</source>
            <translation>網站負責人</translation>
        </message>
        <message>
            <source>Site&apos;s responsible person (of a site, an app or a mini program)</source>
            <translation>網站負責人（含 APP、小程式，新稱「互联网信息服务负责人」）</translation>
        </message>
        <message>
            <source>Entity changed</source>
            <translation>變更主體</translation>
        </message>
        <message>
            <source>Cancel the entity</source>
            <translation>註銷主體</translation>
        </message>
        <message>
            <source>App&apos;s responsible person</source>
            <translation>APP 負責人</translation>
        </message>
        <message>
            <source>Mini program&apos;s responsible person</source>
            <translation>小程式負責人</translation>
        </message>
    </context>
    <context>
        <name>beian::NewerRulesNote</name>
        <message>
            <source>Newer rules decide this otherwise</source>
            <translation>按更新的規則，結果會不同</translation>
        </message>
        <message>
            <source>They came into force while this window was open, which goes on with those it began with. By the newer ones: %1. Keep the filing and open it again to go by them.</source>
            <translation>此視窗開啟後啟用了更新的規則，而此視窗仍按開啟時的規則進行。按更新的規則：%1。先儲存這筆備案再重新開啟，即按更新的規則進行。</translation>
        </message>
    </context>
    <context>
        <name>beian::NoteDialog</name>
        <message>
            <source>Note</source>
            <translation>備註</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>&amp;Note (no code, no document number)</source>
            <translation>備註（不要寫驗證碼和證件號碼）(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>儲存(&amp;S)</translation>
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
                <numerusform>下一條（還有 %n 條）</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the details</source>
            <translation>收起詳情</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳情</translation>
        </message>
    </context>
    <context>
        <name>beian::NumberHeader</name>
        <message>
            <source>Until (Beijing time)</source>
            <translation>截止（北京時間）</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩餘時間</translation>
        </message>
        <message numerus="yes">
            <source>Submitted %1, %n minute(s) ago</source>
            <translation>
                <numerusform>%1 提交管局，已 %n 分鐘</numerusform>
            </translation>
        </message>
        <message>
            <source>It comes about 5 minutes after the provider&apos;s notice.</source>
            <translation>收到接入服務商通知後約 5 分鐘內到達。</translation>
        </message>
        <message>
            <source>The safe one: 24 hours from when the first SMS should have come. From the resent SMS it would be %1.</source>
            <translation>按較早的計算：從第一條簡訊應到達的時間起 24 小時。若從重發簡訊起算為 %1。</translation>
        </message>
        <message>
            <source>Counted from the resent SMS. If the notice came earlier, enter its time: the safe deadline then counts from it.</source>
            <translation>從重發簡訊起算。如知道「提交管局」通知的時間，請填寫，按較早的時間計算更穩妥。</translation>
        </message>
        <message>
            <source>The SMS is here</source>
            <translation>簡訊已收到</translation>
        </message>
        <message>
            <source>Its time is missing: fill it in below.</source>
            <translation>還缺收到時間，請在下方填寫。</translation>
        </message>
    </context>
    <context>
        <name>beian::OpenQuestion</name>
        <message>
            <source>Open it all the same?</source>
            <translation>仍要開啟？</translation>
        </message>
        <message>
            <source>“%1” is working on this filing.</source>
            <translation>「%1」正在辦理這件備案。</translation>
        </message>
        <message>
            <source>What both of you enter is put together. Where you enter different things, the later entry holds, and the history keeps the other one.</source>
            <translation>雙方的輸入會合併；輸入不一致時，以之後的輸入為準，另一項保留在歷史中。</translation>
        </message>
        <message>
            <source>&amp;Leave it to them</source>
            <translation>不開啟(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Open it</source>
            <translation>開啟(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>beian::PageCodeDialog</name>
        <message>
            <source>QR code of the page</source>
            <translation>網頁的 QR 碼</translation>
        </message>
        <message>
            <source>Open on the phone</source>
            <translation>在手機上開啟</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>網址</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <source>Scan it with the phone: the same page opens there.</source>
            <translation>用手機掃描，開啟同一網頁。</translation>
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
            <translation>發起人：%1</translation>
        </message>
        <message>
            <source>Site: %1</source>
            <translation>網站：%1</translation>
        </message>
        <message>
            <source>Compare what the SMS names with this filing:</source>
            <translation>請核對簡訊所述是否為本次備案：</translation>
        </message>
        <message>
            <source>Received by: %1</source>
            <translation>接收號碼：%1</translation>
        </message>
        <message>
            <source>Candidate %1: %2</source>
            <translation>候選 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>beian::PeoplePage</name>
        <message>
            <source>The mobile number itself is being changed</source>
            <translation>本次變更的是手機號碼本身</translation>
        </message>
        <message>
            <source>Which kind of filing?</source>
            <translation>辦理哪種備案？</translation>
        </message>
        <message>
            <source>The kind decides who must verify by SMS.</source>
            <translation>備案類型決定由誰完成簡訊核驗。</translation>
        </message>
        <message>
            <source>Next needs the kind of filing.</source>
            <translation>選擇備案類型後可繼續。</translation>
        </message>
        <message>
            <source>Next needs what was changed.</source>
            <translation>選擇變更的內容後可繼續。</translation>
        </message>
        <message>
            <source>Next needs what is cancelled.</source>
            <translation>選擇註銷的內容後可繼續。</translation>
        </message>
        <message>
            <source>Next needs the number that received the SMS.</source>
            <translation>請填寫收到簡訊的手機號碼。</translation>
        </message>
        <message>
            <source>New mobile number</source>
            <translation>新手機號碼</translation>
        </message>
        <message>
            <source>Mobile number of contact method 1</source>
            <translation>「联系方式 1」的手機號碼</translation>
        </message>
        <message>
            <source>Mobile number of contact method 1, as in this change</source>
            <translation>「联系方式 1」的手機號碼（本次變更所填）</translation>
        </message>
        <message>
            <source>Mobile number of contact method 1, as first filed</source>
            <translation>「联系方式 1」的手機號碼（原備案所填）</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>還原</translation>
        </message>
        <message>
            <source>Taken out: %1</source>
            <translation>已移除：%1</translation>
        </message>
        <message>
            <source>For this kind of filing the rules expect this person to verify, too. Leave the person out only if no SMS came to that number.</source>
            <translation>按規則，這類備案還需此負責人核驗。只有該號碼沒有收到簡訊時，才可移除。</translation>
        </message>
        <message>
            <source>Add a responsible person of the site</source>
            <translation>＋ 新增網站負責人</translation>
        </message>
        <message>
            <source>Add a responsible person of the entity</source>
            <translation>＋ 新增主體負責人</translation>
        </message>
        <message>
            <source>Next needs the mobile number of the site&apos;s responsible person.</source>
            <translation>還需填寫網站負責人的手機號碼。</translation>
        </message>
        <message>
            <source>Next needs the mobile number of the app&apos;s responsible person.</source>
            <translation>還需填寫APP 負責人的手機號碼。</translation>
        </message>
        <message>
            <source>Next needs the mobile number of the mini program&apos;s responsible person.</source>
            <translation>還需填寫小程式負責人的手機號碼。</translation>
        </message>
        <message>
            <source>Next needs the mobile number of the entity&apos;s responsible person.</source>
            <translation>還需填寫主體負責人的手機號碼。</translation>
        </message>
        <message>
            <source>Verified at %1: nothing more is needed.</source>
            <translation>已於 %1 完成核驗，無需再填。</translation>
        </message>
        <message>
            <source>%1 left, until %2. Type the full number once more to go on.</source>
            <translation>剩餘 %1，截止 %2。請再輸入一次完整號碼以繼續。</translation>
        </message>
    </context>
    <context>
        <name>beian::PermitSketch</name>
        <message>
            <source>Front of the permit · look here</source>
            <translation>通行證正面 · 看這裡</translation>
        </message>
        <message>
            <source>Front of the permit</source>
            <translation>通行證正面</translation>
        </message>
        <message>
            <source>Back of the permit · look here</source>
            <translation>通行證背面 · 看這裡</translation>
        </message>
        <message>
            <source>Back of the permit</source>
            <translation>通行證背面</translation>
        </message>
    </context>
    <context>
        <name>beian::PersonCard</name>
        <message>
            <source>Carrier</source>
            <translation>電信業者</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>This person received no SMS and need not verify</source>
            <translation>此人沒有收到簡訊，不需核驗</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1（選填）</translation>
        </message>
        <message>
            <source>Some provinces ask this person too: leave it empty, or type the number if an SMS came.</source>
            <translation>部分資料稱此人也需核驗：收到簡訊再填寫，否則留空。</translation>
        </message>
        <message>
            <source>11 digits; never the emergency number (应急电话).</source>
            <translation>11 位手機號碼；不是應急電話。</translation>
        </message>
        <message>
            <source>Virtual carriers have no fixed sender of the SMS.</source>
            <translation>虛擬電信業者無固定發送號碼。</translation>
        </message>
        <message>
            <source>The SMS comes from %1.</source>
            <translation>簡訊來自 %1</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>移除：%1</translation>
        </message>
        <message>
            <source>Carrier: %1</source>
            <translation>電信業者：%1</translation>
        </message>
        <message>
            <source>Auto: %1</source>
            <translation>自動：%1</translation>
        </message>
        <message>
            <source>Kept was %1. This is another number: the time of its SMS is not carried over.</source>
            <translation>原來儲存的是 %1，這是另一個號碼：簡訊時間不會沿用。</translation>
        </message>
        <message>
            <source>Only %1 was kept: type the full number once more.</source>
            <translation>只儲存了 %1，請再輸入一次完整號碼。</translation>
        </message>
        <message>
            <source>No source says who verifies, so you choose: type the number that got an SMS.</source>
            <translation>沒有資料說明由誰核驗，請自行選擇：填寫收到簡訊的號碼。</translation>
        </message>
        <message>
            <source>The same person with the same number is in the list already: remove one.</source>
            <translation>清單中已有相同負責人和相同號碼，請移除一個。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Not a mobile number of the mainland (11 digits).</source>
            <translation>不是內地手機號碼（11 位）。</translation>
        </message>
    </context>
    <context>
        <name>beian::PhoneReminderAction</name>
        <message>
            <source>To the ca&amp;lendar of the phone…</source>
            <translation>存到手機行事曆(&amp;L)…</translation>
        </message>
    </context>
    <context>
        <name>beian::PhoneReminderDialog</name>
        <message>
            <source>Reminder in the phone</source>
            <translation>手機行事曆提醒</translation>
        </message>
        <message>
            <source>QR code of the deadline</source>
            <translation>截止時間的 QR 碼</translation>
        </message>
        <message>
            <source>Whose deadline</source>
            <translation>哪個號碼的截止時間</translation>
        </message>
        <message>
            <source>&amp;Save as calendar file…</source>
            <translation>儲存行事曆檔案(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <source>Deadline (Beijing time)</source>
            <translation>截止（北京時間）</translation>
        </message>
        <message>
            <source>Scan it with the camera of the phone and add the event to the calendar. WeChat shows its text only.</source>
            <translation>用手機相機掃描，把行程加入行事曆。微信掃描只顯示文字。</translation>
        </message>
        <message>
            <source>Or send the file to the phone: all open deadlines of the filing, with alarms 6 h, 1 h and 15 min before.</source>
            <translation>也可以把行事曆檔案發到手機：內含本備案所有未到期的截止時間，提前 6 小時、1 小時、15 分鐘提醒。</translation>
        </message>
        <message>
            <source>No name, no code, no document number, no full mobile number.</source>
            <translation>不含姓名、驗證碼、證件號碼和完整手機號碼。</translation>
        </message>
        <message>
            <source>Save as calendar file</source>
            <translation>儲存行事曆檔案</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>行事曆檔案 (*.ics)</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已儲存</translation>
        </message>
    </context>
    <context>
        <name>beian::PhoneReminderLink</name>
        <message>
            <source>To the phone&apos;s calendar…</source>
            <translation>存到手機行事曆…</translation>
        </message>
    </context>
    <context>
        <name>beian::PreviewLists</name>
        <message>
            <source>Left out: it is above the header.</source>
            <translation>已略過：在標題列之上。</translation>
        </message>
        <message>
            <source>Left out: it is a sum.</source>
            <translation>已略過：合計列。</translation>
        </message>
        <message>
            <source>Left out: it is a line below the table.</source>
            <translation>已略過：表格下方的說明文字。</translation>
        </message>
        <message>
            <source>Left out: it is the header once more.</source>
            <translation>已略過：重複的標題列。</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>不讀取</translation>
        </message>
        <message>
            <source>%1, only to know drafts</source>
            <translation>%1，僅用於辨識草稿</translation>
        </message>
        <message>
            <source>%1, where numbers stand there</source>
            <translation>%1，僅讀取其中的號碼</translation>
        </message>
        <message>
            <source>A draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>Filings as they were understood</source>
            <translation>辨識出的備案</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>檔案中的欄位</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>檔案中的欄位</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>讀作</translation>
        </message>
        <message>
            <source>Rows without a filing of their own</source>
            <translation>未單獨成為備案的列</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Joined to the filing of row %1: both are of one order.</source>
            <translation>與第 %1 列同屬一個訂單，已併入該列的備案。</translation>
        </message>
        <message>
            <source>Mobile number is missing: %1</source>
            <translation>缺%1的手機號碼</translation>
        </message>
    </context>
    <context>
        <name>beian::PrivateFieldsDialog</name>
        <message>
            <source>&amp;Open the administration&apos;s site</source>
            <translation>開啟管局網站(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Leave and forget</source>
            <translation>離開並清除(&amp;L)</translation>
        </message>
        <message>
            <source>The applicant types</source>
            <translation>請辦理人填寫</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>負責人</translation>
        </message>
        <message>
            <source>&amp;Next person</source>
            <translation>下一位負責人(&amp;N)</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>複製號碼</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手機號碼</translation>
        </message>
        <message>
            <source>First compare the three inputs, on the page “Verify”.</source>
            <translation>請先在「前往核驗」頁逐項核對三項。</translation>
        </message>
        <message>
            <source>It is forgotten when you leave.</source>
            <translation>離開即清除。</translation>
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
            <translation>首批試點</translation>
        </message>
        <message>
            <source>Pilot batch 2</source>
            <translation>第二批試點</translation>
        </message>
        <message>
            <source>Pilot batch 3</source>
            <translation>第三批試點</translation>
        </message>
        <message>
            <source>SMS verification applies on this date</source>
            <translation>此日期實行簡訊核驗</translation>
        </message>
        <message>
            <source>No SMS verification on this date</source>
            <translation>此日期不實行簡訊核驗</translation>
        </message>
        <message>
            <source>Nationwide</source>
            <translation>全國施行</translation>
        </message>
        <message>
            <source>Not in the pilot</source>
            <translation>未列入試點</translation>
        </message>
        <message>
            <source>see the later rules</source>
            <translation>見後續規則</translation>
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
            <translation>備案所在省市與提交日期</translation>
        </message>
        <message>
            <source>Province and date decide whether SMS verification applies.</source>
            <translation>按省市和提交日期判斷是否需要簡訊核驗。</translation>
        </message>
        <message>
            <source>Date of submission</source>
            <translation>備案提交日期</translation>
        </message>
        <message>
            <source>Province (name, abbreviation or pinyin initials, such as zj)</source>
            <translation>省、自治區、直轄市（可輸入名稱、簡稱或拼音首字母，如 zj）</translation>
        </message>
        <message>
            <source>Next needs a province.</source>
            <translation>選擇省市後可繼續。</translation>
        </message>
        <message>
            <source>No province fits</source>
            <translation>沒有符合的省市</translation>
        </message>
        <message>
            <source>Choose the province</source>
            <translation>請選擇省市</translation>
        </message>
        <message>
            <source>Try the name, an abbreviation such as 浙, or pinyin such as zhejiang or zj.</source>
            <translation>請輸入名稱、簡稱（如 浙）或拼音（如 zhejiang、zj）。</translation>
        </message>
        <message>
            <source>It is the province of the filing, not the one you are in now.</source>
            <translation>指備案所在省市，不是您現在所在的地方。</translation>
        </message>
        <message numerus="yes">
            <source>%n province(s) fit; choose one</source>
            <translation>
                <numerusform>有 %n 個省市符合，請選擇</numerusform>
            </translation>
        </message>
        <message>
            <source>Since %1 every province verifies; the date of submission %2 is not before that. Whether you yourself must verify depends on the filing type (next page).</source>
            <translation>自 %1 起全國各省市均須核驗，提交日期 %2 不早於該日。是否需要本人核驗還要看備案類型（下一步）。</translation>
        </message>
        <message>
            <source>%1 has been a pilot province since %2 (batch %3); the date of submission %4 is not before that. Whether you yourself must verify depends on the filing type (next page).</source>
            <translation>%1自 %2 起為試點省份（第 %3 批），提交日期 %4 不早於該日。是否需要本人核驗還要看備案類型（下一步）。</translation>
        </message>
        <message>
            <source>SMS verification applies in this province on this date</source>
            <translation>該省市此日期實行簡訊核驗</translation>
        </message>
        <message>
            <source>The first pilot began on %1; on %2 nobody had to verify.</source>
            <translation>首批試點自 %1 開始，%2 尚無須核驗。</translation>
        </message>
        <message>
            <source>%1 has been a pilot province only since %2; the date of submission is %3.</source>
            <translation>%1自 %2 起才列為試點省份，提交日期為 %3。</translation>
        </message>
        <message>
            <source>%1 was not in the pilot; every province verifies only since %2. The date of submission is %3.</source>
            <translation>%1未列入試點，自 %2 起全國才均須核驗，提交日期為 %3。</translation>
        </message>
        <message>
            <source>SMS verification is not required in this province on this date</source>
            <translation>該省市此日期不要求簡訊核驗</translation>
        </message>
        <message>
            <source>I received the verification SMS anyway, go on</source>
            <translation>我仍然收到了核驗簡訊，繼續 →</translation>
        </message>
        <message>
            <source>Pilot check: %1 is not in the three pilot batches of 2017 and 2018.</source>
            <translation>試點日期核對：%1未列入 2017–2018 年三批試點名單。</translation>
        </message>
        <message>
            <source>Pilot check: %1 is in batch %2, since %3; begun on the date of submission.</source>
            <translation>試點日期核對：%1為第 %2 批試點，自 %3 起；提交日期已在其內。</translation>
        </message>
        <message>
            <source>Pilot check: %1 is in batch %2, since %3; not yet begun on the date of submission.</source>
            <translation>試點日期核對：%1為第 %2 批試點，自 %3 起；提交日期尚未開始。</translation>
        </message>
        <message>
            <source>In the future. Take the day on which the provider submitted the filing.</source>
            <translation>該日期在未來。請填寫接入服務商提交管局的日期。</translation>
        </message>
        <message numerus="yes">
            <source>More than %n day(s) ago: its 24 hours are usually over. Compare the provider&apos;s notice.</source>
            <translation>
                <numerusform>已超過 %n 天，24 小時通常早已過期。請對照接入服務商的通知。</numerusform>
            </translation>
        </message>
        <message>
            <source>optional, kept on this machine only</source>
            <translation>選填，只儲存在本機</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>選填</translation>
        </message>
        <message>
            <source>Applicant or organisation</source>
            <translation>辦理人/單位</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>備案訂單號</translation>
        </message>
        <message>
            <source>Choose %1</source>
            <translation>選擇 %1</translation>
        </message>
        <message>
            <source>Next needs the date of submission.</source>
            <translation>填寫備案提交日期後可繼續。</translation>
        </message>
        <message>
            <source>Enter the date of submission</source>
            <translation>請填寫備案提交日期</translation>
        </message>
        <message>
            <source>It decides whether SMS verification applies in this province.</source>
            <translation>由它判斷該省市是否需要簡訊核驗。</translation>
        </message>
    </context>
    <context>
        <name>beian::QuitQuestion</name>
        <message numerus="yes">
            <source>%n filing(s) are due within 6 hours. Nobody is reminded of them once the program has quit.</source>
            <translation>
                <numerusform>%n 件備案將在 6 小時內到期。結束後不再提醒。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n open filing(s), codes, document numbers or full mobile numbers are in memory only. They are forgotten and must be typed again.</source>
            <translation>
                <numerusform>%n 件開啟的備案中，驗證碼、證件號碼或完整手機號碼只在記憶體中。結束後將清除，需重新輸入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Quit?</source>
            <translation>結束？</translation>
        </message>
        <message>
            <source>Quit the program?</source>
            <translation>要結束程式嗎？</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>不結束(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>結束(&amp;Q)</translation>
        </message>
    </context>
    <context>
        <name>beian::Reading</name>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>beian::ReceptionNote</name>
        <message>
            <source>How to resend</source>
            <translation>簡訊重發步驟</translation>
        </message>
        <message>
            <source>What if it does not come?</source>
            <translation>收不到怎麼辦</translation>
        </message>
        <message>
            <source>Submitted again: start a new round</source>
            <translation>已重新提交，開始新一輪</translation>
        </message>
        <message>
            <source>The 24 hours are over</source>
            <translation>24 小時已過</translation>
        </message>
        <message>
            <source>The filing goes back to the provider. Submit it again there; a new SMS comes with a new 24 hours. Or correct the time above, if it was mistyped.</source>
            <translation>備案將退回接入服務商。請在接入服務商處重新提交，屆時會收到新簡訊並重新計 24 小時。若只是時間填錯，請更正上面的時間。</translation>
        </message>
        <message>
            <source>About 5 minutes after the notice</source>
            <translation>收到通知後約 5 分鐘收到簡訊</translation>
        </message>
        <message>
            <source>Meanwhile, go on with another number.</source>
            <translation>該號碼繼續等待，可先辦理其他號碼。</translation>
        </message>
        <message numerus="yes">
            <source>Submitted %n minute(s) ago, still no SMS</source>
            <translation>
                <numerusform>提交管局已 %n 分鐘，仍未收到</numerusform>
            </translation>
        </message>
        <message>
            <source>It can be resent on the administration&apos;s site; it then takes about 10 minutes.</source>
            <translation>可在管局網站重發簡訊，約 10 分鐘到達。</translation>
        </message>
        <message>
            <source>The filing goes back to the provider</source>
            <translation>備案將退回接入服務商</translation>
        </message>
        <message>
            <source>The site refused this number, or its inputs are used up. Submit the filing again at the provider; a new SMS comes with a new 24 hours.</source>
            <translation>網站判定該號碼核驗失敗，或輸入次數已用完。請在接入服務商處重新提交；屆時會收到新簡訊，重新計時 24 小時。</translation>
        </message>
        <message>
            <source>The number stays on watch.</source>
            <translation>該號碼繼續等待。</translation>
        </message>
    </context>
    <context>
        <name>beian::ReminderDisplay</name>
        <message numerus="yes">
            <source>%n number(s) need attention</source>
            <translation>
                <numerusform>%n 個號碼需要處理</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n of them over</source>
            <translation>
                <numerusform>%1，其中 %n 個已過期</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: until %2</source>
            <translation>%1：截止 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) expire before %1 (Beijing time)</source>
            <translation>
                <numerusform>%n 件備案將在 %1（北京時間）前到期</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the most urgent</source>
            <translation>開啟最緊急的一件</translation>
        </message>
        <message>
            <source>%1: over since %2</source>
            <translation>%1：已過期，截止時間為 %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more number(s)</source>
            <translation>
                <numerusform>另有 %n 個號碼</numerusform>
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
            <translation>距核驗截止不足 6 小時</translation>
        </message>
        <message>
            <source>Less than 1 hour to verify</source>
            <translation>距核驗截止不足 1 小時</translation>
        </message>
        <message>
            <source>Less than 15 minutes to verify</source>
            <translation>距核驗截止不足 15 分鐘</translation>
        </message>
        <message>
            <source>The 24 hours are over: submit again</source>
            <translation>24 小時已過：需重新提交</translation>
        </message>
        <message>
            <source>No SMS 5 minutes after the notice</source>
            <translation>提交通知後 5 分鐘仍無簡訊</translation>
        </message>
        <message>
            <source>No SMS 10 minutes after the resend</source>
            <translation>申請重發後 10 分鐘仍無簡訊</translation>
        </message>
    </context>
    <context>
        <name>beian::ReminderWords</name>
        <message>
            <source>A filing in %1</source>
            <translation>%1的備案</translation>
        </message>
        <message>
            <source>by %1 (Beijing time)</source>
            <extracomment>in place of {deadline}</extracomment>
            <translation>在 %1（北京時間）前</translation>
        </message>
        <message numerus="yes">
            <source>within %n hour(s) of receiving the SMS</source>
            <extracomment>in place of {deadline}</extracomment>
            <translation>
                <numerusform>在收到簡訊後 %n 小時內</numerusform>
            </translation>
        </message>
        <message>
            <source>the last 6 characters of the number on the front (%1, letters as capitals)</source>
            <extracomment>in place of {characters}; %1 is a document</extracomment>
            <translation>證件正面號碼的後 6 位（%1，字母大寫）</translation>
        </message>
        <message>
            <source>the last 6 characters of the Hong Kong or Macao identity number on the back, in the shape ×××（×） (%1)</source>
            <extracomment>in place of {characters}; %1 is a document</extracomment>
            <translation>證件背面香港或澳門身份證號碼的後 6 位，形如 ×××（×）（%1）</translation>
        </message>
        <message>
            <source>the last 6 characters of the number as it was filed (%1)</source>
            <extracomment>in place of {characters}; %1 is a document</extracomment>
            <translation>備案時所填證件號碼的後 6 位（%1）</translation>
        </message>
        <message>
            <source>as filed</source>
            <translation>以備案填報為準</translation>
        </message>
        <message>
            <source>no fixed number</source>
            <translation>無固定號碼</translation>
        </message>
        <message>
            <source>{applicant}: {person} ({number}), please do the SMS verification of the filing {deadline}. Open {site} and fill in the 6 digits of the SMS (it comes from {sender}), the mobile number, and {characters}. Do not tell anybody the code, not even us.</source>
            <extracomment>The words in braces are fields. Use those of the language: {办理人} {负责人} {手机号} {时限} {网址} {证件后六位} {发送号码} {订单号}, {辦理人} {負責人} {手機號碼} {時限} {網址} {證件後六位} {發送號碼} {訂單號}</extracomment>
            <translation>{辦理人}：請{負責人}（{手機號碼}）{時限}完成備案簡訊核驗。開啟 {網址} ，填寫簡訊中的 6 位驗證碼（由 {發送號碼} 發來）、手機號碼和{證件後六位}。驗證碼請勿告訴任何人，包括我們。</translation>
        </message>
        <message>
            <source>the last 6 characters of the number of the document that was filed (letters as capitals)</source>
            <extracomment>in place of {characters}</extracomment>
            <translation>備案時所填證件號碼的後 6 位（字母大寫）</translation>
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
            <translation>在看板上按「復原」（Ctrl+Z）即可找回，一天之內重新啟動程式後也可以。</translation>
        </message>
        <message numerus="yes">
            <source>The 24 hours still run for %n of them.</source>
            <translation>
                <numerusform>其中 %n 件的 24 小時時限仍在計時。</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove?</source>
            <translation>移除？</translation>
        </message>
        <message numerus="yes">
            <source>Take %n filing(s) off the board?</source>
            <translation>
                <numerusform>從看板上移除 %n 件備案？</numerusform>
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
                <numerusform>已移除 %n 件備案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A code or a document number is typed in %n of them. It is never kept, and cannot be brought back.</source>
            <translation>
                <numerusform>其中 %n 件已填寫驗證碼或證件號碼：這些內容從不儲存，移除後無法找回。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::ReportCards</name>
        <message>
            <source>Begun</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Verified in time</source>
            <translation>按時核驗</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Time taken, median</source>
            <translation>用時中位數</translation>
        </message>
        <message>
            <source>90 % took at most</source>
            <translation>90% 用時不超過</translation>
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
            <translation>下表的長條圖</translation>
        </message>
        <message>
            <source>%1: %2 in time, %3 late, %4 returned</source>
            <translation>%1：按時 %2，逾期 %3，退回 %4</translation>
        </message>
    </context>
    <context>
        <name>beian::ReportChoice</name>
        <message>
            <source>One month</source>
            <translation>一個月</translation>
        </message>
        <message>
            <source>One quarter</source>
            <translation>一個季度</translation>
        </message>
        <message>
            <source>One year</source>
            <translation>一年</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>全部類型</translation>
        </message>
        <message>
            <source>All provinces</source>
            <translation>全部省市</translation>
        </message>
        <message>
            <source>&amp;Span</source>
            <translation>範圍(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>按(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>類型(&amp;K)</translation>
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
            <translation>週</translation>
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
            <translation>分組</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Verified in time</source>
            <translation>按時核驗</translation>
        </message>
        <message>
            <source>Verified late</source>
            <translation>逾期登記</translation>
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
            <translation>中位數（分鐘）</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Kind of filing</source>
            <translation>備案類型</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>省市</translation>
        </message>
        <message>
            <source>90 % took at most (minutes)</source>
            <translation>90% 用時不超過（分鐘）</translation>
        </message>
    </context>
    <context>
        <name>beian::ReportOutput</name>
        <message>
            <source>Export the report</source>
            <translation>匯出報表</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>表格 (%1)</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>已匯出</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>已列印</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>將報表存為 PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已儲存</translation>
        </message>
    </context>
    <context>
        <name>beian::ReportTables</name>
        <message>
            <source>Begun</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>按時核驗</translation>
        </message>
        <message>
            <source>Share</source>
            <extracomment>of those that ended, how many were verified in time
----------
of all that were returned</extracomment>
            <translation>佔比</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>逾期登記</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中位數</translation>
        </message>
        <message>
            <source>Of those that ended, how many were verified in time.</source>
            <translation>已有結果的備案中，按時核驗所佔的比例。</translation>
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
            <source>Each day</source>
            <translation>每日</translation>
        </message>
        <message>
            <source>Each week</source>
            <translation>每週</translation>
        </message>
        <message>
            <source>Each month</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>Kinds of filing</source>
            <translation>備案類型</translation>
        </message>
        <message>
            <source>Kind of filing</source>
            <translation>備案類型</translation>
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
            <translation>含義</translation>
        </message>
        <message>
            <source>90 % took at most</source>
            <translation>90% 用時不超過</translation>
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
            <translation>%2 年第 %1 季</translation>
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
            <translation>%1 小時 %2 分</translation>
        </message>
        <message>
            <source>24 hours over</source>
            <translation>24 小時已過</translation>
        </message>
        <message>
            <source>Other person missing</source>
            <translation>另一人未核驗</translation>
        </message>
        <message>
            <source>Five wrong inputs</source>
            <translation>輸錯 5 次</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被網站或接入服務商退回</translation>
        </message>
        <message>
            <source>Nobody had verified when the 24 hours after the SMS were over.</source>
            <translation>收到簡訊後 24 小時已過，仍無人完成核驗。</translation>
        </message>
        <message>
            <source>Somebody had verified, but another person of the same filing had not when the 24 hours were over.</source>
            <translation>同一備案中已有人完成核驗，但 24 小時已過，另一人仍未核驗。</translation>
        </message>
        <message>
            <source>All five inputs of a number were used up, and it was not verified.</source>
            <translation>某個手機號碼的 5 次輸入機會用完，仍未核驗成功。</translation>
        </message>
        <message>
            <source>The site refused it finally, or it was submitted again while there was still time.</source>
            <translation>網站最終判為失敗，或尚未到期就已重新提交。</translation>
        </message>
        <message>
            <source>Every mobile number of the filing was verified within 24 hours of its SMS. It counts on the day of the last verification.</source>
            <translation>備案的每個手機號碼都在收到簡訊後 24 小時內核驗，計入最後一次核驗的當日。</translation>
        </message>
        <message>
            <source>Everybody is verified, but for at least one number that was entered only after its 24 hours.</source>
            <translation>全部已核驗，但至少有一個手機號碼是在 24 小時之後才登記的。</translation>
        </message>
        <message>
            <source>The submission came back. Why, is told by its cause.</source>
            <translation>備案被退回，具體見退回原因。</translation>
        </message>
        <message>
            <source>From the first SMS to the last verification: half of those verified in time took no longer.</source>
            <translation>從收到第一條簡訊到最後一次核驗：按時核驗的備案中，一半不超過此時間。</translation>
        </message>
        <message>
            <source>From the first SMS to the last verification: nine tenths of those verified in time took no longer.</source>
            <translation>從收到第一條簡訊到最後一次核驗：按時核驗的備案中，90% 不超過此時間。</translation>
        </message>
        <message>
            <source>Submissions that were entered in this period. Each “submitted again” is one more. Filings in which nobody has to verify are not counted.</source>
            <translation>本期輸入的備案提交次數。每次「重新提交」另計一次。無需核驗的備案不計入。</translation>
        </message>
    </context>
    <context>
        <name>beian::ReportWindow</name>
        <message>
            <source>Later</source>
            <translation>後一期</translation>
        </message>
        <message>
            <source>Nothing began and nothing ended in this time. For each day, a bar will stand here: what was verified in time, and on top of it what was returned.</source>
            <translation>本期沒有開始的備案，也沒有結果。有資料後，這裡每期顯示一根長條：下方為按時核驗，上方為退回。</translation>
        </message>
        <message>
            <source>Content of the page</source>
            <translation>頁面內容</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>匯出(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>列印(&amp;P)…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>存為 PDF(&amp;D)…</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>前一期</translation>
        </message>
        <message>
            <source>Verified in time</source>
            <translation>按時核驗</translation>
        </message>
        <message>
            <source>Verified late</source>
            <translation>逾期登記</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>報表的各部分</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>報表</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Printed %1 (Beijing). Counts only: no names and no numbers.</source>
            <translation>列印於北京時間 %1。只統計次數，不含姓名和號碼。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>核驗情況報表</translation>
        </message>
        <message>
            <source>Nothing later yet</source>
            <translation>之後暫無資料</translation>
        </message>
        <message>
            <source>Counts only: no names and no numbers, nor filings in which nobody has to verify. They stay when filings are removed.</source>
            <translation>只統計次數，不含姓名和號碼，無需核驗的備案不計入；備案移除後，統計仍保留。</translation>
        </message>
    </context>
    <context>
        <name>beian::ResendDialog</name>
        <message>
            <source>How to resend the SMS</source>
            <translation>簡訊重發步驟</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>beian::ResendSection</name>
        <message>
            <source>Undo: I did not ask for a resend</source>
            <translation>復原「申請重發」</translation>
        </message>
        <message>
            <source>I asked the site to resend it just now</source>
            <translation>我剛剛在網站申請了重發</translation>
        </message>
        <message>
            <source>10 minutes are over. If nothing came, look at what to check below.</source>
            <translation>已過 10 分鐘。若仍未收到，請看「收不到怎麼辦」。</translation>
        </message>
        <message>
            <source>Open the administration&apos;s site</source>
            <translation>開啟管局網站</translation>
        </message>
        <message>
            <source>A resend does not move the deadline.</source>
            <translation>重發簡訊不會延長截止時間。</translation>
        </message>
        <message>
            <source>What the two fields take:</source>
            <translation>兩欄應填內容：</translation>
        </message>
        <message>
            <source>Still no SMS? Check:</source>
            <translation>仍未收到？請檢查：</translation>
        </message>
        <message>
            <source>What is left:</source>
            <translation>還可以：</translation>
        </message>
        <message>
            <source>Resent SMS: wait about 10 minutes, %1 left.</source>
            <translation>簡訊重發：約需等待 10 分鐘，還剩 %1。</translation>
        </message>
        <message>
            <source>No resend is left. Use the last code that came; without one see below.</source>
            <translation>重發次數已用完。請使用最後收到的驗證碼；沒有的請看下方。</translation>
        </message>
        <message>
            <source>Note the site&apos;s message…</source>
            <translation>登記網站提示…</translation>
        </message>
        <message>
            <source>Copy the mobile number %1: %2</source>
            <translation>複製手機號碼 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>beian::ReturnNote</name>
        <message>
            <source>It was submitted again: start a new round</source>
            <translation>已重新提交，開始新一輪</translation>
        </message>
        <message>
            <source>The filing goes back to the provider</source>
            <translation>備案將退回接入服務商</translation>
        </message>
        <message>
            <source>The applicant submits it again in the provider&apos;s console; nothing is filled in again here. A new SMS comes then, with a new 24 hours for everybody. What was noted by mistake can be corrected instead.</source>
            <translation>由辦理人在接入服務商控制台重新提交，此處無需重填；之後每人收到新簡訊，重新計時 24 小時。登記有誤請直接更正。</translation>
        </message>
        <message>
            <source>%1: the 24 hours were over at %2 (Beijing time).</source>
            <translation>%1：24 小時已於 %2（北京時間）到期。</translation>
        </message>
        <message>
            <source>%1: the site refused finally.</source>
            <translation>%1：網站提示核驗最終失敗。</translation>
        </message>
        <message>
            <source>%1: all inputs are used up; ask the provider whether it was returned already.</source>
            <translation>%1：輸入次數已用完；請向接入服務商核實是否已退回。</translation>
        </message>
        <message>
            <source>The 24 hours of a number are over: the filing goes back. Submit it again at the provider; the new SMS starts a new 24 hours.</source>
            <translation>有號碼已過期：24 小時已過，備案將被退回。請在接入服務商處重新提交，收到新簡訊後重新計時。</translation>
        </message>
        <message>
            <source>The filing goes back. Submit it again at the provider; the new SMS starts a new 24 hours.</source>
            <translation>備案將被退回。請在接入服務商處重新提交；收到新簡訊後重新計時 24 小時。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>Undo: what the site said</source>
            <translation>復原「網站提示」</translation>
        </message>
    </context>
    <context>
        <name>beian::RuleCommands</name>
        <message>
            <source>The folder of the kept filings; rules belong to it.</source>
            <translation>備案記錄所在的資料夾，規則隨之儲存。</translation>
        </message>
        <message>
            <source>--key is a public key as minisign writes it</source>
            <translation>--key 須是 minisign 格式的公鑰</translation>
        </message>
        <message>
            <source>Would this rule set be accepted here? Its signature is in FILE.minisig. Exit code 1: no.</source>
            <translation>這套規則能否在本機採用？簽章在 FILE.minisig 中。結束代碼 1 表示不能。</translation>
        </message>
        <message>
            <source>What to do with it.</source>
            <translation>要做的事。</translation>
        </message>
        <message>
            <source>The rule set.</source>
            <translation>規則檔案。</translation>
        </message>
        <message>
            <source>The only key that counts, in place of those that this machine trusts.</source>
            <translation>只認這個公鑰，不看本機信任的公鑰。</translation>
        </message>
        <message>
            <source>Accepted: rule set %1.</source>
            <translation>可以採用：規則 %1。</translation>
        </message>
        <message>
            <source>Puts a signed rule set in force, if it is accepted and newer. Its signature is in FILE.minisig.</source>
            <translation>採用一套已簽章、且比現有規則更新的規則。簽章在 FILE.minisig 中。</translation>
        </message>
        <message>
            <source>In force now: rule set %1.</source>
            <translation>現已採用：規則 %1。</translation>
        </message>
        <message>
            <source>In force: rule set %1 (%2).</source>
            <translation>正在使用：規則 %1（%2）。</translation>
        </message>
        <message>
            <source>It was meant to be replaced by %1; it may be out of date.</source>
            <translation>本應在 %1 之前更新；規則可能已過時。</translation>
        </message>
        <message>
            <source>Which rules are in force, and where they are from.</source>
            <translation>現在使用哪套規則，來自哪裡。</translation>
        </message>
        <message>
            <source>Rules that were published after this program. Each part has a --help of its own.</source>
            <translation>在本程式之後發布的規則。各項都有自己的 --help。</translation>
        </message>
        <message>
            <source>rules takes status, check, install, diff or pack</source>
            <translation>rules 之後須是 status、check、install、diff 或 pack</translation>
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
            <translation>%1：%2：原為 %3，改為 %4</translation>
        </message>
        <message>
            <source>They say the same.</source>
            <translation>兩套規則相同。</translation>
        </message>
        <message numerus="yes">
            <source>%n kept filing(s) would be treated otherwise.</source>
            <translation>
                <numerusform>已儲存的備案中，%n 件會因此改變。</numerusform>
            </translation>
        </message>
        <message>
            <source>What two rule sets say differently, and which kept filings the new one would treat otherwise. Each is a file, a folder, or built-in.</source>
            <translation>兩套規則有哪些不同，已儲存的備案中哪些會因此改變。每一方可以是檔案、資料夾或 built-in（程式內建）。</translation>
        </message>
        <message>
            <source>The rules until now.</source>
            <translation>原來的規則。</translation>
        </message>
        <message>
            <source>The rules from now on.</source>
            <translation>新的規則。</translation>
        </message>
        <message>
            <source>The folder of the kept filings.</source>
            <translation>備案記錄所在的資料夾。</translation>
        </message>
        <message>
            <source>--next-key is a public key as minisign writes it</source>
            <translation>--next-key 須是 minisign 格式的公鑰</translation>
        </message>
        <message>
            <source>--version is a number such as 2026112901</source>
            <translation>--version 須是編號，例如 2026112901</translation>
        </message>
        <message>
            <source>The rule files, as in resources/rules.</source>
            <translation>規則檔案所在的資料夾，內容同 resources/rules。</translation>
        </message>
        <message>
            <source>Of the set; larger is newer: 2026112901.</source>
            <translation>規則的編號，越大越新，例如 2026112901。</translation>
        </message>
        <message>
            <source>The file to write.</source>
            <translation>要寫入的檔案。</translation>
        </message>
        <message>
            <source>After this day the program says that the rules may be out of date.</source>
            <translation>過了這一天，程式會提示規則可能過時。</translation>
        </message>
        <message>
            <source>Of the rules; today without it.</source>
            <translation>規則的日期；不寫則為今天。</translation>
        </message>
        <message>
            <source>The oldest program that understands them; this one without it.</source>
            <translation>能理解這套規則的最低程式版本；不寫則為本版本。</translation>
        </message>
        <message>
            <source>JSON with what is new: {&quot;en&quot;, &quot;zh&quot;, &quot;zh-TW&quot;}.</source>
            <translation>更新說明（JSON）：{&quot;en&quot;, &quot;zh&quot;, &quot;zh-TW&quot;}。</translation>
        </message>
        <message>
            <source>A key that may sign the following sets.</source>
            <translation>可以簽署後續規則的公鑰。</translation>
        </message>
        <message>
            <source>For who publishes rules: checks the rule files and puts them into one file, which is signed then: minisign -S -s KEY -m FILE</source>
            <translation>供規則發布者使用：檢查規則檔案並合成一個檔案，之後簽章：minisign -S -s KEY -m FILE</translation>
        </message>
        <message>
            <source>Written, and to be signed now: %1</source>
            <translation>已寫入，請簽章：%1</translation>
        </message>
    </context>
    <context>
        <name>beian::RuleErrorTexts</name>
        <message>
            <source>The file is no rule set, or a damaged one: %1.</source>
            <translation>該檔案不是規則檔案，或已損壞：%1。</translation>
        </message>
        <message>
            <source>Get it again from its publisher; the rules in force stay.</source>
            <translation>請向發布者重新索取；現有規則不變。</translation>
        </message>
        <message>
            <source>The file is larger than any rule set.</source>
            <translation>該檔案過大，不是規則檔案。</translation>
        </message>
        <message>
            <source>This rule set is for a newer version of the program: %1.</source>
            <translation>這套規則需要更新的程式版本：%1。</translation>
        </message>
        <message>
            <source>Install the new version of the program; the rules in force stay until then.</source>
            <translation>請安裝新版程式；在此之前現有規則不變。</translation>
        </message>
        <message>
            <source>This rule set is not newer than one that was in force here: %1.</source>
            <translation>這套規則不比本機用過的規則新：%1。</translation>
        </message>
        <message>
            <source>Get the newest one. An administrator can go back to an older one by its number (rules/version).</source>
            <translation>請索取最新的規則。管理員可以指定編號，退回較舊的規則（rules/version）。</translation>
        </message>
        <message>
            <source>The rule set has no signature.</source>
            <translation>規則檔案沒有簽章。</translation>
        </message>
        <message>
            <source>Put the publisher&apos;s file that ends in .minisig beside it, under the same name.</source>
            <translation>請把發布者的同名 .minisig 檔案放在它旁邊。</translation>
        </message>
        <message>
            <source>The rule set is signed by somebody whom this machine does not trust.</source>
            <translation>規則檔案的簽章者不受本機信任。</translation>
        </message>
        <message>
            <source>Get it from its publisher. An administrator can add a publisher&apos;s key (rules/keys).</source>
            <translation>請向發布者索取。管理員可以新增發布者的公鑰（rules/keys）。</translation>
        </message>
        <message>
            <source>The rule set is not what its publisher signed.</source>
            <translation>規則檔案與發布者簽章的內容不一致。</translation>
        </message>
        <message>
            <source>Get it again from its publisher, with its signature; the rules in force stay.</source>
            <translation>請向發布者重新索取檔案和簽章；現有規則不變。</translation>
        </message>
        <message>
            <source>The machine&apos;s own rules are not used, since others than administrators can change them: %1.</source>
            <translation>沒有採用本機專用規則，因為管理員以外的人也能改動：%1。</translation>
        </message>
        <message>
            <source>Let an administrator own the folder and its files, and nobody else write there.</source>
            <translation>請讓該資料夾及其中的檔案歸管理員所有，且其他人不能寫入。</translation>
        </message>
        <message>
            <source>Newer rules could not be asked for: %1 did not answer with a rule set.</source>
            <translation>未能查詢更新的規則：%1 沒有給出規則檔案。</translation>
        </message>
        <message>
            <source>It is asked again tomorrow; the rules in force stay. If that goes on, an administrator should look at the address (rules/address).</source>
            <translation>明天會再次查詢，現用規則不變。如果一直如此，請管理員檢查該地址（rules/address）。</translation>
        </message>
        <message>
            <source>Newer rules were not taken: their address leads elsewhere, to %1.</source>
            <translation>沒有採用更新的規則：其地址轉到了別處（%1）。</translation>
        </message>
        <message>
            <source>The rules in force stay. An administrator should look at the address (rules/address).</source>
            <translation>現用規則不變。請管理員檢查該地址（rules/address）。</translation>
        </message>
    </context>
    <context>
        <name>beian::RuleNewsTexts</name>
        <message>
            <source>No filing that is kept here is treated otherwise by them.</source>
            <translation>本機儲存的備案都不受影響。</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) that are kept here are treated otherwise by them.</source>
            <translation>
                <numerusform>本機儲存的備案中有 %n 筆會因此改變。</numerusform>
            </translation>
        </message>
        <message>
            <source>Windows that are open go on with the rules that they began with.</source>
            <translation>已開啟的視窗仍按開啟時的規則進行。</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>……還有 %n 項。</numerusform>
            </translation>
        </message>
        <message>
            <source>What the rules say otherwise</source>
            <translation>規則有哪些不同</translation>
        </message>
        <message>
            <source>They say the same.</source>
            <translation>兩套規則相同。</translation>
        </message>
        <message>
            <source>Filings that are treated otherwise</source>
            <translation>會因此改變的備案</translation>
        </message>
        <message>
            <source>Until now: %1. From now on: %2.</source>
            <translation>此前：%1。此後：%2。</translation>
        </message>
        <message>
            <source>What is new in the rules</source>
            <translation>規則有哪些變化</translation>
        </message>
        <message>
            <source>Newer rules are in force</source>
            <translation>已啟用更新的規則</translation>
        </message>
        <message>
            <source>What is new…</source>
            <translation>有哪些變化…</translation>
        </message>
    </context>
    <context>
        <name>beian::RuleTexts</name>
        <message>
            <source>Version of the rule data: %1, built into the program.</source>
            <translation>規則資料版本：%1，程式內建。</translation>
        </message>
        <message>
            <source>Version of the rule data: %1, from the administrator of this machine, unsigned.</source>
            <translation>規則資料版本：%1，由本機管理員提供，未簽章。</translation>
        </message>
        <message>
            <source>Version of the rule data: %1, from a file that was installed on %2, signed with the key %3.</source>
            <translation>規則資料版本：%1，來自 %2 安裝的規則檔案，簽章公鑰 %3。</translation>
        </message>
        <message>
            <source>Version of the rule data: %1, from its publisher&apos;s address on %2, signed with the key %3.</source>
            <translation>規則資料版本：%1，於 %2 從發布者的地址取得，簽章公鑰 %3。</translation>
        </message>
        <message>
            <source>Newer ones were last asked for on %1.</source>
            <translation>上次查詢更新的規則：%1。</translation>
        </message>
        <message>
            <source>nobody has to verify</source>
            <translation>誰都不需要核驗</translation>
        </message>
        <message numerus="yes">
            <source>%1 may have to verify, within %n hour(s), at %2</source>
            <translation>
                <numerusform>%1可能需要在 %n 小時內核驗，網址 %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 must verify within %n hour(s), at %2</source>
            <translation>
                <numerusform>%1須在 %n 小時內核驗，網址 %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::RulesNotices</name>
        <message>
            <source>The rules may be out of date</source>
            <translation>規則可能已過時</translation>
        </message>
        <message>
            <source>Their publisher meant to replace them by %1. They hold until a newer rule set is installed.</source>
            <translation>發布者本應在 %1 之前更新。在安裝更新的規則之前，仍按現有規則處理。</translation>
        </message>
        <message>
            <source>The newest rules are not used</source>
            <translation>沒有採用最新的規則</translation>
        </message>
        <message>
            <source>Newer rules were refused</source>
            <translation>沒有採用更新的規則</translation>
        </message>
    </context>
    <context>
        <name>beian::RulesSwitch</name>
        <message>
            <source>Install a rule set</source>
            <translation>安裝規則檔案</translation>
        </message>
        <message>
            <source>Rule sets (%1)</source>
            <translation>規則檔案 (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>所有檔案 (%1)</translation>
        </message>
        <message>
            <source>The rules in force stay</source>
            <translation>現用規則不變</translation>
        </message>
        <message>
            <source>This rule set is in force already, or the machine&apos;s own rules go before it.</source>
            <translation>這套規則已經在用，或者本機自己的規則優先於它。</translation>
        </message>
    </context>
    <context>
        <name>beian::SenderCheck</name>
        <message>
            <source>False SMS and their senders</source>
            <translation>怎樣辨識假簡訊</translation>
        </message>
    </context>
    <context>
        <name>beian::SettingErrorTexts</name>
        <message>
            <source>The setting %1 is set by the administrator.</source>
            <translation>設定 %1 由管理員設定。</translation>
        </message>
        <message>
            <source>Ask the administrator of this computer to change it.</source>
            <translation>如需更改，請聯絡本機的管理員。</translation>
        </message>
        <message>
            <source>The value does not fit the setting %1.</source>
            <translation>該值不適用於設定 %1。</translation>
        </message>
        <message>
            <source>The value before still holds; choose one within the limits.</source>
            <translation>仍沿用原值；請在允許範圍內選擇。</translation>
        </message>
        <message>
            <source>The settings cannot be saved in %1; the change holds until the program ends.</source>
            <translation>設定無法儲存到 %1；本次更改只在程式結束前有效。</translation>
        </message>
        <message>
            <source>Check the folder, the space on the disk and that you may write there; the next change saves this one too.</source>
            <translation>請檢查資料夾、磁碟空間和寫入權限；下次更改時會一併儲存。</translation>
        </message>
        <message>
            <source>The portable program cannot write in %1.</source>
            <translation>可攜式版程式無法寫入 %1。</translation>
        </message>
        <message>
            <source>Move it to a place where you may write, or delete the file beian-sms-verify.portable beside it to keep the data in your user account.</source>
            <translation>請把它移到可寫入的位置，或刪除旁邊的 beian-sms-verify.portable 檔案，改為儲存在使用者帳戶中。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written.</source>
            <translation>資料夾 %1 無法寫入。</translation>
        </message>
        <message>
            <source>Choose a folder where you may write.</source>
            <translation>請選擇有寫入權限的資料夾。</translation>
        </message>
        <message>
            <source>The folder %1 could not be opened.</source>
            <translation>資料夾 %1 無法開啟。</translation>
        </message>
        <message>
            <source>Open it yourself in the file manager.</source>
            <translation>請在檔案管理員中自行開啟。</translation>
        </message>
        <message>
            <source>The start at login could not be changed in %1.</source>
            <translation>無法更改「開機登入後啟動」（%1）。</translation>
        </message>
        <message>
            <source>Check that you may write there, or use the system&apos;s own list of login programs.</source>
            <translation>請檢查寫入權限，或使用系統內建的開機啟動清單。</translation>
        </message>
        <message>
            <source>The administrator&apos;s settings in %1 cannot be read.</source>
            <translation>無法讀取管理員的統一設定 %1。</translation>
        </message>
        <message>
            <source>It must be a plain file of at most 1 MB that everybody may read. Until then the strictest values hold.</source>
            <translation>它必須是普通檔案，不超過 1 MB，且所有人可讀。在此之前按最嚴格的值執行。</translation>
        </message>
        <message>
            <source>The administrator&apos;s settings in %1 are in an encoding that cannot be read here.</source>
            <translation>管理員的統一設定 %1 使用了這裡無法辨識的編碼。</translation>
        </message>
        <message>
            <source>Save the file as UTF-8. Until then the strictest values hold.</source>
            <translation>請將該檔案另存為 UTF-8。在此之前按最嚴格的值執行。</translation>
        </message>
        <message>
            <source>The administrator&apos;s settings in %1 can be changed by others than administrators.</source>
            <translation>管理員以外的人也能改動管理員的統一設定 %1。</translation>
        </message>
        <message>
            <source>File and folder must belong to the administrators, and nobody else may write to them. Until then the strictest values hold.</source>
            <translation>檔案及其資料夾必須歸管理員所有，其他人不得寫入。在此之前按最嚴格的值執行。</translation>
        </message>
        <message>
            <source>Line %1 of the administrator&apos;s settings is not understood.</source>
            <translation>管理員統一設定的第 %1 行無法理解。</translation>
        </message>
        <message>
            <source>Write key=value below a line with [section]. Until then the strictest values hold for all settings of the section, or of all sections.</source>
            <translation>請在 [節] 之下按 鍵=值 的格式書寫。在此之前，該節（或所有節）的設定一律按最嚴格的值執行。</translation>
        </message>
        <message>
            <source>The administrator&apos;s settings name %1, which is no setting.</source>
            <translation>管理員的統一設定中有 %1，但沒有這一項設定。</translation>
        </message>
        <message>
            <source>Correct the name. Until then the strictest values hold for all settings of the section, or of all sections.</source>
            <translation>請改正名稱。在此之前，該節（或所有節）的設定一律按最嚴格的值執行。</translation>
        </message>
        <message>
            <source>In the administrator&apos;s settings the value does not fit %1.</source>
            <translation>管理員的統一設定中，%1 的值不符合要求。</translation>
        </message>
        <message>
            <source>Write one within the limits. Until then the strictest value holds.</source>
            <translation>請改為允許範圍內的值。在此之前按最嚴格的值執行。</translation>
        </message>
        <message>
            <source>The administrator&apos;s settings give two values to %1.</source>
            <translation>管理員的統一設定為 %1 給出了兩個值。</translation>
        </message>
        <message>
            <source>Leave one of them. Until then the strictest value holds.</source>
            <translation>請只保留一個。在此之前按最嚴格的值執行。</translation>
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
            <translation>程式在什麼時候提醒。無論如何選擇，看板上都會顯示。</translation>
        </message>
        <message>
            <source>&amp;6 hours before the deadline</source>
            <translation>截止前 6 小時(&amp;6)</translation>
        </message>
        <message>
            <source>&amp;1 hour before the deadline</source>
            <translation>截止前 1 小時(&amp;1)</translation>
        </message>
        <message>
            <source>15 &amp;minutes before the deadline</source>
            <translation>截止前 15 分鐘(&amp;M)</translation>
        </message>
        <message>
            <source>When the deadline is &amp;over</source>
            <translation>到期時(&amp;O)</translation>
        </message>
        <message>
            <source>No SMS 5 minutes after the provider&apos;s &amp;notice</source>
            <translation>接入服務商通知提交後 5 分鐘仍無簡訊(&amp;N)</translation>
        </message>
        <message>
            <source>No SMS 10 minutes after a r&amp;esend</source>
            <translation>申請重發後 10 分鐘仍無簡訊(&amp;W)</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>隱私</translation>
        </message>
        <message>
            <source>What is kept on this machine. SMS codes and document numbers never are, nor are their last six.</source>
            <translation>本機上儲存什麼。簡訊驗證碼、證件號碼及其後六位從不儲存。</translation>
        </message>
        <message>
            <source>Keep mobile numbers in &amp;full</source>
            <translation>儲存完整手機號碼(&amp;F)</translation>
        </message>
        <message>
            <source>Off: only 138****8000 is kept, and a filing that is opened again asks for the number.</source>
            <translation>關閉時只儲存 138****8000，再次開啟備案時需重新輸入號碼。</translation>
        </message>
        <message>
            <source>Remove finished filings after (&amp;days)</source>
            <translation>已完成的備案保留天數(&amp;D)</translation>
        </message>
        <message>
            <source>They are removed for good, with their traces in the file.</source>
            <translation>到期後徹底刪除，檔案中不留痕跡。</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>服務窗口</translation>
        </message>
        <message>
            <source>For service centers, where one machine serves many applicants.</source>
            <translation>用於一台電腦服務多位辦理人的服務窗口。</translation>
        </message>
        <message>
            <source>Counter &amp;mode</source>
            <translation>服務窗口模式(&amp;M)</translation>
        </message>
        <message>
            <source>Province and last type are chosen beforehand; when nobody is there, private fields are wiped and names masked.</source>
            <translation>預先選好省市和上次的備案類型；無人操作時清除私密內容並隱去姓名。</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>a province that is not chosen</extracomment>
            <translation>無</translation>
        </message>
        <message>
            <source>&amp;Province of the counter</source>
            <translation>服務窗口所在省市(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Name of the counter</source>
            <translation>服務窗口名稱(&amp;N)</translation>
        </message>
        <message>
            <source>Nobody is there after (m&amp;inutes without a key)</source>
            <translation>無按鍵多少分鐘視為無人(&amp;I)</translation>
        </message>
        <message>
            <source>Remind at closing &amp;time</source>
            <translation>下班前提醒(&amp;T)</translation>
        </message>
        <message>
            <source>Lists what expires before the counter opens again.</source>
            <translation>列出下次上班前到期的備案。</translation>
        </message>
        <message>
            <source>The counter c&amp;loses at</source>
            <translation>下班時間(&amp;L)</translation>
        </message>
        <message>
            <source>Beijing time</source>
            <translation>北京時間</translation>
        </message>
        <message>
            <source>The counter &amp;opens at</source>
            <translation>上班時間(&amp;O)</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>外觀與啟動</translation>
        </message>
        <message>
            <source>How the program starts, looks and stays out of the way.</source>
            <translation>程式如何啟動、外觀如何、如何不打擾。</translation>
        </message>
        <message>
            <source>When the &amp;window is closed</source>
            <translation>關閉視窗時(&amp;W)</translation>
        </message>
        <message>
            <source>Keep watching in the tray</source>
            <translation>在系統匣中繼續提醒</translation>
        </message>
        <message>
            <source>Quit the program</source>
            <translation>結束程式</translation>
        </message>
        <message>
            <source>Start at &amp;login</source>
            <translation>開機登入後啟動(&amp;L)</translation>
        </message>
        <message>
            <source>The program starts minimised and watches the deadlines.</source>
            <translation>啟動後最小化，繼續提醒截止時間。</translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation>顏色(&amp;O)</translation>
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
            <source>Size of the &amp;type</source>
            <translation>字型大小(&amp;T)</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>標準</translation>
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
            <translation>按哪套規則判斷誰需要核驗。試點規則與全國規則從不混用。</translation>
        </message>
        <message>
            <source>Rules for new &amp;filings</source>
            <translation>新備案適用的規則(&amp;F)</translation>
        </message>
        <message>
            <source>By the date of the filing</source>
            <translation>按提交日期</translation>
        </message>
        <message>
            <source>Always the pilot rules</source>
            <translation>始終用試點規則</translation>
        </message>
        <message>
            <source>Always the national rules</source>
            <translation>始終用全國規則</translation>
        </message>
        <message>
            <source>Filings that are on the board keep their rules.</source>
            <translation>看板上已有的備案不受影響。</translation>
        </message>
        <message>
            <source>Rules and site</source>
            <translation>規則與網站</translation>
        </message>
        <message>
            <source>Once, whenever the page of the site is opened: asks for that page and sends nothing of a filing.</source>
            <translation>每次進入「前往核驗」頁時檢查一次：只請求該網頁，不發送備案的任何內容。</translation>
        </message>
        <message>
            <source>C&amp;heck whether the site can be reached</source>
            <translation>檢查網站能否連上(&amp;H)</translation>
        </message>
        <message>
            <source>P&amp;aper of hand-outs</source>
            <translation>告知單紙張(&amp;A)</translation>
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
            <translation>提示剪貼簿中的核驗簡訊(&amp;O)</translation>
        </message>
        <message>
            <source>Only while an SMS is waited for and the window comes to the front; the clipboard is read at no other time, and never in counter mode.</source>
            <translation>僅在等待簡訊且視窗回到最前面時提示；其他時候不讀取剪貼簿，服務窗口模式下從不讀取。</translation>
        </message>
        <message>
            <source>&amp;Text that reminds an applicant</source>
            <translation>提醒辦理人的文字(&amp;T)</translation>
        </message>
        <message>
            <source>“Remind the applicant” on the board puts it on the clipboard, for WeChat or an SMS. Fields: %1</source>
            <translation>看板上的「提醒辦理人」會把它放到剪貼簿，用於微信或簡訊。可用欄位：%1</translation>
        </message>
        <message>
            <source>Ask once where there is no tray</source>
            <translation>沒有系統匣時詢問一次</translation>
        </message>
        <message>
            <source>It is printed on hand-outs and stands in the title of the board.</source>
            <translation>印在告知單上，並顯示在看板的標題中。</translation>
        </message>
        <message>
            <source>This machine at a counter</source>
            <translation>服務窗口首次設定</translation>
        </message>
        <message>
            <source>What is chosen here holds at once; all else is in the settings.</source>
            <translation>在此所作的選擇立即生效；其他選項見設定。</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>語言(&amp;G)</translation>
        </message>
        <message>
            <source>Largest (200 %)</source>
            <translation>最大（200 %）</translation>
        </message>
        <message>
            <source>Also by Ctrl + and Ctrl −, in every window; Ctrl 0 is normal.</source>
            <translation>在任何視窗也可按 Ctrl + 和 Ctrl − 調整，Ctrl 0 還原為標準。</translation>
        </message>
        <message>
            <source>Without a tray, “Keep watching in the tray” minimises the window instead.</source>
            <translation>沒有系統匣時，「在系統匣中繼續提醒」改為最小化視窗。</translation>
        </message>
    </context>
    <context>
        <name>beian::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>&amp;Sections</source>
            <translation>分類(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <source>Every change is saved at once.</source>
            <translation>每項更改立即儲存。</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>另有 %n 處。</numerusform>
            </translation>
        </message>
        <message>
            <source>The administrator&apos;s file has faults; what it may have meant is locked</source>
            <translation>管理員的統一設定檔有誤，可能涉及的設定已鎖定</translation>
        </message>
    </context>
    <context>
        <name>beian::SettingsNotices</name>
        <message>
            <source>The administrator&apos;s settings are not understood</source>
            <translation>無法理解管理員的統一設定</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) in the file. Until they are mended, what it may have meant is locked at its strictest value.</source>
            <translation>
                <numerusform>該檔案有 %n 處錯誤。改正之前，可能涉及的設定都按最嚴格的值鎖定。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the faults</source>
            <translation>檢視錯誤</translation>
        </message>
    </context>
    <context>
        <name>beian::SettingsPage</name>
        <message>
            <source>Content of the page</source>
            <translation>頁面內容</translation>
        </message>
        <message>
            <source>&amp;Reset to defaults</source>
            <translation>還原預設(&amp;R)</translation>
        </message>
        <message>
            <source>Set by the administrator</source>
            <translation>由管理員設定</translation>
        </message>
        <message>
            <source>Default: on</source>
            <translation>預設：開</translation>
        </message>
        <message>
            <source>Default: off</source>
            <translation>預設：關</translation>
        </message>
        <message>
            <source>Default: %1. From %2 to %3.</source>
            <translation>預設：%1，範圍 %2 至 %3。</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>預設：%1</translation>
        </message>
        <message>
            <source>Default: empty</source>
            <translation>預設：空</translation>
        </message>
        <message>
            <source>Default: what stands there when it is emptied</source>
            <translation>預設：清空後顯示的文字</translation>
        </message>
        <message>
            <source>Everything here is set by the administrator.</source>
            <translation>本頁各項均由管理員設定。</translation>
        </message>
        <message>
            <source>%1 is not possible: from %2 to %3. It stays %4.</source>
            <translation>%1 超出範圍：可填 %2～%3，仍為 %4。</translation>
        </message>
    </context>
    <context>
        <name>beian::ShortcutsDialog</name>
        <message>
            <source>Shortcuts</source>
            <translation>快速鍵</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按鍵</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>作用</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <source>By keyboard</source>
            <translation>用鍵盤操作</translation>
        </message>
    </context>
    <context>
        <name>beian::SiteBadge</name>
        <message>
            <source>Checking…</source>
            <translation>正在檢查…</translation>
        </message>
        <message>
            <source>Can the site be reached?</source>
            <translation>網站能連上嗎？</translation>
        </message>
        <message>
            <source>Show what was checked</source>
            <translation>檢視檢查了什麼</translation>
        </message>
        <message>
            <source>One page was asked for, without anything of this filing. The check can be switched off in the settings.</source>
            <translation>只請求了一個網頁，未發送本備案的任何內容。可在設定中關閉此檢查。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
    </context>
    <context>
        <name>beian::SiteCheckTexts</name>
        <message>
            <source>leads elsewhere, to %1; not followed</source>
            <translation>重新導向至其他網址：%1；未跟隨</translation>
        </message>
        <message>
            <source>what came is no web page</source>
            <translation>收到的不是網頁</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is about %n minute(s) fast</source>
            <translation>
                <numerusform>本機時鐘約快 %n 分鐘</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is about %n minute(s) slow</source>
            <translation>
                <numerusform>本機時鐘約慢 %n 分鐘</numerusform>
            </translation>
        </message>
        <message>
            <source>It was compared with the site&apos;s. Set it in the system&apos;s date and time: until then the time left that is shown here is wrong by as much.</source>
            <translation>已與網站的時間比對。請在系統的日期和時間設定中校正；在此之前，這裡顯示的剩餘時間也會有同樣的偏差。</translation>
        </message>
        <message>
            <source>This computer has no network</source>
            <translation>本機沒有網路</translation>
        </message>
        <message>
            <source>Connect it, or open the page on a phone: the time goes on.</source>
            <translation>請連接網路，或用手機開啟網頁：時限仍在計時。</translation>
        </message>
        <message numerus="yes">
            <source>The site did not answer within %n second(s)</source>
            <translation>
                <numerusform>網站在 %n 秒內沒有回應</numerusform>
            </translation>
        </message>
        <message>
            <source>It may be busy. Open it anyway and try again in a few minutes, or from another network, such as a phone&apos;s.</source>
            <translation>網站可能繁忙。仍可開啟試試，或過幾分鐘再試，或換一個網路（如手機網路）。</translation>
        </message>
        <message>
            <source>The name of the site was not found</source>
            <translation>找不到網站的網域名稱</translation>
        </message>
        <message>
            <source>The connection to the internet or its name service does not work. Check it, or open the page on a phone.</source>
            <translation>網際網路連線或網域名稱解析（DNS）不通。請檢查網路，或用手機開啟網頁。</translation>
        </message>
        <message>
            <source>The site could not be connected</source>
            <translation>無法連線網站</translation>
        </message>
        <message>
            <source>A firewall may be in between, or the site is being maintained. Try another network, such as a phone&apos;s.</source>
            <translation>可能被防火牆攔截，或網站正在維護。請換一個網路（如手機網路）再試。</translation>
        </message>
        <message>
            <source>The proxy of this computer did not let the check through</source>
            <translation>本機的代理伺服器未放行檢查</translation>
        </message>
        <message>
            <source>The browser may have more rights: open the site. If it does not open, ask whoever looks after the network.</source>
            <translation>瀏覽器的權限可能更多：請直接開啟網站。打不開時，請聯絡網路管理員。</translation>
        </message>
        <message>
            <source>The certificate is not that of the site</source>
            <translation>憑證不是該網站的</translation>
        </message>
        <message>
            <source>Something in the network is in between. Type no code and no number into that page; use another network, such as a phone&apos;s.</source>
            <translation>網路連線可能被攔截。請勿在該網頁填寫驗證碼和號碼；請換一個網路（如手機網路）。</translation>
        </message>
        <message>
            <source>By the date of this computer, the certificate of the site does not hold</source>
            <translation>按本機日期，網站的憑證不在有效期內</translation>
        </message>
        <message>
            <source>Check the date and time of the system first: a wrong clock also shows a wrong time left.</source>
            <translation>請先檢查系統的日期和時間：時鐘不準，剩餘時間也會顯示錯誤。</translation>
        </message>
        <message>
            <source>What answered there is no web site</source>
            <translation>回應的不是網站</translation>
        </message>
        <message>
            <source>Something in the network may stand in between. Open the site; if it does not appear, use another network, such as a phone&apos;s.</source>
            <translation>網路連線可能被攔截。請開啟網站；若不顯示，請換一個網路（如手機網路）。</translation>
        </message>
        <message>
            <source>The address leads elsewhere: %1</source>
            <translation>網站重新導向至其他網址：%1</translation>
        </message>
        <message>
            <source>That is not the administration&apos;s, and it was not followed. In a hotel or office, sign in to the network first. Type no code and no number there.</source>
            <translation>那不是管局的網址，未跟隨。在飯店或辦公室，請先登入網路。請勿在那裡填寫驗證碼和號碼。</translation>
        </message>
        <message>
            <source>Leads elsewhere</source>
            <translation>重新導向至其他網址</translation>
        </message>
        <message>
            <source>Not reachable</source>
            <translation>無法連線</translation>
        </message>
        <message>
            <source>Reachable · %1 s</source>
            <extracomment>%1: how long it took, in seconds</extracomment>
            <translation>可連線 · %1 s</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>of a host, on the internet</extracomment>
            <translation>網域名稱</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>連線</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>憑證</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回應</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>未檢查</translation>
        </message>
        <message>
            <source>none: this address is not encrypted</source>
            <translation>無：該網址未加密</translation>
        </message>
        <message>
            <source>there, status %1 (any status will do)</source>
            <extracomment>%1: a status of HTTP, such as 200 or 521</extracomment>
            <translation>有，狀態碼 %1（任何狀態碼均表示可連線）</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>正常</translation>
        </message>
        <message numerus="yes">
            <source>none within %n second(s)</source>
            <translation>
                <numerusform>%n 秒內沒有</numerusform>
            </translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
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
            <translation>現在請在全國備案網站核驗。</translation>
        </message>
        <message>
            <source>Open the &amp;national page</source>
            <translation>開啟全國網站(&amp;N)</translation>
        </message>
        <message>
            <source>Open the &amp;old entrance</source>
            <translation>仍開啟原入口(&amp;O)</translation>
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
            <translation>到管局網站完成核驗</translation>
        </message>
        <message>
            <source>Open the filing site of %1</source>
            <translation>開啟%1備案網站</translation>
        </message>
        <message>
            <source>Open the national site</source>
            <translation>開啟全國備案網站</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>網址</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>複製網址</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) still to be verified.</source>
            <translation>
                <numerusform>還有 %n 個號碼未登記為已核驗。</numerusform>
            </translation>
        </message>
        <message>
            <source>No browser opened</source>
            <translation>無法開啟瀏覽器</translation>
        </message>
        <message>
            <source>The mobile number of a person who must verify is missing.</source>
            <translation>還缺一位需核驗的負責人的手機號碼。</translation>
        </message>
        <message>
            <source>It stays on top beside the browser, with everything to copy.</source>
            <translation>開啟網站後，可切換到置頂的隨身小視窗，邊看網頁邊複製。</translation>
        </message>
        <message>
            <source>Print hand-out…</source>
            <translation>列印告知單…</translation>
        </message>
        <message>
            <source>Open the site, copy one value after the other; each number is submitted by itself.</source>
            <translation>先開啟網站，再逐項複製；每個號碼單獨提交。</translation>
        </message>
        <message>
            <source>Open on the phone…</source>
            <translation>用手機掃描開啟…</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>網站首頁</translation>
        </message>
        <message>
            <source>On the site</source>
            <translation>在網站上</translation>
        </message>
        <message>
            <source>Copies are cleared after 60 seconds.</source>
            <translation>複製後 60 秒清除剪貼簿。</translation>
        </message>
        <message>
            <source>Address copied</source>
            <translation>已複製網址</translation>
        </message>
        <message>
            <source>Opened in the browser</source>
            <translation>已在瀏覽器中開啟</translation>
        </message>
        <message>
            <source>Open small window</source>
            <translation>切換到隨身小視窗</translation>
        </message>
        <message>
            <source>The administration&apos;s site</source>
            <translation>管局網站</translation>
        </message>
        <message>
            <source>First compare the three inputs</source>
            <translation>請先逐項核對下方三項</translation>
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
            <translation>填寫號碼</translation>
        </message>
        <message>
            <source>Somebody else must verify</source>
            <translation>還有其他人需核驗</translation>
        </message>
        <message>
            <source>The mobile number of a responsible person is not known here yet. The filing is done only when everybody has verified.</source>
            <translation>還有一位負責人的手機號碼未填寫。所有人核驗完成，備案才算完成。</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>負責人</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手機號碼</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>驗證碼</translation>
        </message>
        <message>
            <source>Last six</source>
            <translation>證件後 6 位</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩餘</translation>
        </message>
        <message>
            <source>Mobile numbers</source>
            <translation>手機號碼</translation>
        </message>
    </context>
    <context>
        <name>beian::SiteTexts</name>
        <message>
            <source>%1 (reported for the national system)</source>
            <extracomment>%1 is a figure such as &quot;4 wrong inputs left&quot;</extracomment>
            <translation>%1（據全國系統資料）</translation>
        </message>
        <message>
            <source>The site says that everybody is done</source>
            <translation>網站提示已全部完成</translation>
        </message>
        <message>
            <source>Here somebody is still open. Does the message stand for this very filing? Codes of several filings get swapped.</source>
            <translation>這裡還有人未核驗。該提示確是這個備案的嗎？多個備案的驗證碼容易混用。</translation>
        </message>
        <message>
            <source>&amp;Everybody is done</source>
            <translation>全部已完成(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Only this number is done</source>
            <translation>僅此號碼已完成(&amp;O)</translation>
        </message>
        <message>
            <source>The site waits for somebody else</source>
            <translation>網站還在等待其他核驗人</translation>
        </message>
        <message>
            <source>Here nobody else is open: a person may be missing in the list. The filing is not finished before everybody has verified.</source>
            <translation>這裡已沒有其他未核驗的人：名單可能少了一位。所有人核驗完成，備案才算完成。</translation>
        </message>
        <message>
            <source>Add the &amp;missing person</source>
            <translation>補上這位負責人(&amp;M)</translation>
        </message>
        <message>
            <source>Only &amp;note this number</source>
            <translation>只登記此號碼(&amp;N)</translation>
        </message>
        <message>
            <source>This number is noted as verified here</source>
            <translation>此號碼在這裡已登記為已核驗</translation>
        </message>
        <message>
            <source>The site says that it failed. Which of the two holds?</source>
            <translation>網站提示核驗失敗。以哪個為準？</translation>
        </message>
        <message>
            <source>It is &amp;not verified</source>
            <translation>未核驗成功(&amp;N)</translation>
        </message>
        <message>
            <source>It &amp;stays verified</source>
            <translation>仍為已核驗(&amp;S)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1: inputs left, %2: resends left</extracomment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n wrong input(s) left</source>
            <translation>
                <numerusform>還可輸錯 %n 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resend(s) left</source>
            <translation>
                <numerusform>還可重發 %n 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied · %n s</source>
            <extracomment>On the clipboard for %n more seconds</extracomment>
            <translation>
                <numerusform>已複製 · %n 秒</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is copied: no input is left.</source>
            <translation>輸入次數已用完，不能複製。</translation>
        </message>
    </context>
    <context>
        <name>beian::SmsCard</name>
        <message>
            <source>Sender (optional)</source>
            <translation>發送號碼（選填）</translation>
        </message>
        <message>
            <source>Sender, provider&apos;s notice ▾</source>
            <translation>發送號碼、提交管局通知 ▾</translation>
        </message>
        <message>
            <source>Sender, provider&apos;s notice ▸</source>
            <translation>發送號碼、提交管局通知 ▸</translation>
        </message>
        <message>
            <source>Sender, provider&apos;s notice: hide</source>
            <translation>發送號碼、提交管局通知：隱藏</translation>
        </message>
        <message>
            <source>Sender, provider&apos;s notice: show</source>
            <translation>發送號碼、提交管局通知：顯示</translation>
        </message>
    </context>
    <context>
        <name>beian::SmsErrorTexts</name>
        <message>
            <source>No code was found in this text.</source>
            <translation>文字中沒有找到驗證碼。</translation>
        </message>
        <message>
            <source>Paste the whole SMS, or type its 6 digits yourself.</source>
            <translation>請貼上整條簡訊，或自行輸入 6 位數字。</translation>
        </message>
        <message>
            <source>The text holds several codes.</source>
            <translation>文字中有多個驗證碼。</translation>
        </message>
        <message>
            <source>Choose the one of this filing: look at the time, the site and who started it.</source>
            <translation>請按時間、網站和發起人選出本次備案的那一個。</translation>
        </message>
        <message>
            <source>The code in this text has 5 digits; it must have 6.</source>
            <translation>文字中的驗證碼只有 5 位，應為 6 位。</translation>
        </message>
        <message>
            <source>A zero in front may be lost, as happens in spreadsheets: read the code on the phone and type all 6 digits.</source>
            <translation>可能遺漏了開頭的 0（試算表常會如此）：請對照手機簡訊，輸入完整的 6 位數字。</translation>
        </message>
        <message>
            <source>This code may belong to another portal of the ministry: the text speaks of registering, a password or a few minutes, or of no filing at all.</source>
            <translation>這可能是工信部其他平台的驗證碼：簡訊提到註冊、密碼或幾分鐘內有效，或者沒有提到備案。</translation>
        </message>
        <message>
            <source>Use it only if this SMS came after your filing was submitted, and you asked for no other code.</source>
            <translation>只有在備案提交管局後收到、且沒有申請過其他驗證碼時才使用。</translation>
        </message>
        <message>
            <source>This is not the ministry&apos;s verification SMS: somebody else signed it.</source>
            <translation>這不是工信部的核驗簡訊：署名是其他單位。</translation>
        </message>
        <message>
            <source>Look for the SMS signed by the ministry (工信部 or 工业和信息化部).</source>
            <translation>請找署名為「工信部」或「工业和信息化部」的簡訊。</translation>
        </message>
        <message>
            <source>This is a code for logging in, not for the filing.</source>
            <translation>這是登入驗證碼，不是備案核驗驗證碼。</translation>
        </message>
        <message>
            <source>Look for the ministry&apos;s SMS about the filing; tell this code to nobody.</source>
            <translation>請找工信部關於備案的簡訊；這個驗證碼不要告訴任何人。</translation>
        </message>
        <message>
            <source>This is an SMS about a payment, not about the filing.</source>
            <translation>這是支付簡訊，與備案無關。</translation>
        </message>
        <message>
            <source>This is an SMS about a parcel or delivery, not about the filing.</source>
            <translation>這是快遞或取貨簡訊，與備案無關。</translation>
        </message>
        <message>
            <source>Look for the ministry&apos;s SMS about the filing.</source>
            <translation>請找工信部關於備案的簡訊。</translation>
        </message>
        <message>
            <source>This is a warning against fraud; it contains no code.</source>
            <translation>這是防詐騙提醒，沒有驗證碼。</translation>
        </message>
        <message>
            <source>12381 sends such warnings too. Look for another SMS that names the filing and a code.</source>
            <translation>12381 也會發送這類提醒。請另找提到備案和驗證碼的簡訊。</translation>
        </message>
        <message>
            <source>This SMS tells that the information of a filing was changed; nothing is verified with it.</source>
            <translation>這條簡訊告知備案資訊已被變更，無需也不能用它核驗。</translation>
        </message>
        <message>
            <source>It comes after an approval, and also when an earlier provider ended the access. Ask your provider if you did not expect it.</source>
            <translation>審核通過後會收到，原接入服務商取消接入時也會收到。如非您本人辦理，請洽詢接入服務商。</translation>
        </message>
        <message>
            <source>This SMS tells the result of a review; nothing is verified with it.</source>
            <translation>這條簡訊告知審核結果，無需也不能用它核驗。</translation>
        </message>
        <message>
            <source>If the filing came back, ask your provider and submit it again: that brings a new SMS.</source>
            <translation>如果備案被退回，請洽詢接入服務商並重新提交，屆時會收到新的簡訊。</translation>
        </message>
        <message>
            <source>This SMS is about the face check of the provider&apos;s platform, which comes before the submission.</source>
            <translation>這是接入服務商平台的人證核驗簡訊，在提交管局之前進行。</translation>
        </message>
        <message>
            <source>Finish it there. The ministry&apos;s SMS follows when the filing has been submitted to the administration.</source>
            <translation>請先在平台完成。備案提交管局後，才會收到工信部的簡訊。</translation>
        </message>
        <message>
            <source>This is the provider&apos;s notice that the filing was submitted to the administration.</source>
            <translation>這是接入服務商的通知：備案已提交管局。</translation>
        </message>
        <message>
            <source>The ministry&apos;s SMS with the code comes about 5 minutes after it: wait for it and paste that one.</source>
            <translation>通知後約 5 分鐘會收到工信部帶驗證碼的簡訊：請等待並貼上那一條。</translation>
        </message>
        <message>
            <source>In place of a digit, the code in this text has “%1”.</source>
            <translation>這段文字裡的驗證碼有一位不是數字，而是「%1」。</translation>
        </message>
        <message>
            <source>A code has the digits 0 to 9 only, and the letter O is no 0: read the code on the phone and type its 6 digits.</source>
            <translation>驗證碼只含數字 0 到 9，字母 O 不是 0：請檢視手機上的驗證碼，手動輸入 6 位數字。</translation>
        </message>
        <message>
            <source>The code in this text has %1 digits; it must have 6.</source>
            <translation>這段文字裡的驗證碼有 %1 位數字，應為 6 位。</translation>
        </message>
        <message>
            <source>Read the code on the phone and type its 6 digits.</source>
            <translation>請檢視手機上的驗證碼，手動輸入 6 位數字。</translation>
        </message>
        <message>
            <source>This SMS may be false: it names %1, which is no address of the administration.</source>
            <translation>這條簡訊可能是假的：其中的 %1 不是管局的網址。</translation>
        </message>
        <message>
            <source>Do not open it. Type the code on beian.miit.gov.cn only, and only if this SMS came after your filing was submitted; when in doubt, ask your provider.</source>
            <translation>請勿開啟該網址。驗證碼只在 beian.miit.gov.cn 填寫，並且這條簡訊須是在備案提交之後收到的；如有疑問，請洽詢接入服務商。</translation>
        </message>
        <message>
            <source>This SMS may be false: it wants you to reply with the code, or to tell or send it to somebody. The administration never asks for that.</source>
            <translation>這條簡訊可能是假的：它要求回覆驗證碼，或者把驗證碼告訴、發送給別人。管局從不這樣要求。</translation>
        </message>
        <message>
            <source>Do not answer, and tell the code to nobody. Type it on beian.miit.gov.cn only, and only if this SMS came after your filing was submitted.</source>
            <translation>請勿回覆，也不要把驗證碼告訴任何人。驗證碼只在 beian.miit.gov.cn 填寫，並且這條簡訊須是在備案提交之後收到的。</translation>
        </message>
    </context>
    <context>
        <name>beian::SmsPage</name>
        <message>
            <source>It must be verified on the administration&apos;s site within 24 hours of receiving it. Every number has its own 24 hours.</source>
            <translation>自收到簡訊起 24 小時內須在管局網站完成核驗。每個手機號碼各自計時。</translation>
        </message>
        <message>
            <source>Next needs the 6-digit code of one SMS.</source>
            <translation>還需填寫一條簡訊的 6 位驗證碼。</translation>
        </message>
        <message>
            <source>Print hand-out…</source>
            <translation>列印告知單…</translation>
        </message>
        <message>
            <source>It stays in memory only.</source>
            <translation>驗證碼只留在記憶體中，不寫入磁碟。</translation>
        </message>
        <message>
            <source>Next needs the time at which that SMS came.</source>
            <translation>還需填寫這條簡訊的收到時間。</translation>
        </message>
        <message>
            <source>Next needs one SMS: its code, and the time at which it came. The other numbers can follow later.</source>
            <translation>還需填寫一條簡訊的驗證碼和收到時間；其他號碼可以以後再填。</translation>
        </message>
        <message>
            <source>Have you received the SMS?</source>
            <translation>收到簡訊了嗎？</translation>
        </message>
        <message>
            <source>Next needs the time at which an SMS came; the applicant types the code.</source>
            <translation>填寫一條簡訊的收到時間後可繼續；驗證碼由辦理人填寫。</translation>
        </message>
        <message>
            <source>Next needs the code of the SMS, and the time at which it came.</source>
            <translation>填寫簡訊的驗證碼和收到時間後可繼續。</translation>
        </message>
    </context>
    <context>
        <name>beian::SmsTexts</name>
        <message>
            <source>The SMS is about: %1. This filing is: %2. If the SMS is right, go back and correct the kind.</source>
            <translation>簡訊所述為「%1」，本次備案為「%2」。若簡訊無誤，請返回更正備案類型。</translation>
        </message>
        <message>
            <source>The SMS names as the one who started it: %1. This filing is noted under: %2.</source>
            <translation>簡訊的發起人為「%1」，本次備案登記為「%2」。</translation>
        </message>
        <message>
            <source>The SMS names as the one who started it: %1. The SMS of %3 names: %2.</source>
            <translation>簡訊的發起人為「%1」，%3 的簡訊為「%2」。</translation>
        </message>
        <message>
            <source>The SMS names the site: %1. The SMS of %3 names: %2. Only a filing of several sites can have both.</source>
            <translation>簡訊的網站為「%1」，%3 的簡訊為「%2」。一次備案含多個網站時才會不同。</translation>
        </message>
        <message>
            <source>The same code is in another filing that is open. A code belongs to one filing only: compare which SMS it came with.</source>
            <translation>開啟的另一個備案已填有同一驗證碼。一個驗證碼只屬於一個備案，請核對它來自哪條簡訊。</translation>
        </message>
        <message>
            <source>The same code is already used for %1. Every number gets a code of its own: compare on which phone it came.</source>
            <translation>%1 已填有同一驗證碼。每個號碼各有一個驗證碼，請核對它來自哪部手機。</translation>
        </message>
        <message>
            <source>The code is typed on the administration&apos;s site only; tell it to nobody.</source>
            <translation>驗證碼只在管局網站填寫，不要告訴任何人。</translation>
        </message>
        <message>
            <source>A published number (it can be forged; only the administration&apos;s site counts)</source>
            <translation>與公布號碼一致（號碼可偽造，仍以管局網站為準）</translation>
        </message>
        <message>
            <source>The published number of another carrier (numbers can be ported, and forged; only the administration&apos;s site counts)</source>
            <translation>是另一電信業者的公布號碼（可能攜號轉網；號碼可偽造，仍以管局網站為準）</translation>
        </message>
        <message>
            <source>Not a published number: neither fake nor safe</source>
            <translation>不在公布號碼之列：不代表是假，也不代表安全</translation>
        </message>
        <message>
            <source>Sure: any number can be forged, and the code is typed only on the administration&apos;s site. Not sure: whether this SMS is false, since virtual operators have no fixed number.</source>
            <translation>可以確定：任何號碼都可以偽造，驗證碼只在管局網站填寫。不能確定：這條簡訊是真是假，因為虛擬電信業者沒有固定的發送號碼。</translation>
        </message>
        <message>
            <source>The SMS came to the number %1. Here the number is: %2. Compare whose SMS it is.</source>
            <translation>簡訊是號碼 %1 收到的，此處的號碼是：%2。請核對這是誰的簡訊。</translation>
        </message>
        <message>
            <source>The phone shows a name instead of the number: open the details of the SMS to see the number.</source>
            <translation>手機顯示的是名稱而非號碼：請開啟簡訊詳細資料檢視號碼。</translation>
        </message>
        <message>
            <source>Cleared because nobody was here.</source>
            <translation>因無人操作已清除。</translation>
        </message>
        <message>
            <source>Type the code only here and on the administration&apos;s site, and tell it to nobody.</source>
            <translation>驗證碼只在本程式和管局網站填寫，不要告訴任何人。</translation>
        </message>
    </context>
    <context>
        <name>beian::Sources</name>
        <message>
            <source>Sources of the rules</source>
            <translation>規則來源</translation>
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
            <translation>顯示本說明。</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>顯示版本。</translation>
        </message>
        <message>
            <source>Language of the texts: zh_CN, zh_TW or en.</source>
            <translation>文字的語言：zh_CN、zh_TW 或 en。</translation>
        </message>
        <message>
            <source>light, dark or system.</source>
            <translation>light（淺色）、dark（深色）或 system（跟隨系統）。</translation>
        </message>
        <message>
            <source>Size of the type, 1 to 2.</source>
            <translation>文字大小，1 至 2。</translation>
        </message>
        <message>
            <source>Read the rule files from this folder.</source>
            <translation>從該資料夾讀取規則檔案。</translation>
        </message>
        <message>
            <source>Walk the wizard without a display and write a picture of each page into this folder.</source>
            <translation>不需顯示器走完精靈，把每頁圖片寫入該資料夾。</translation>
        </message>
        <message>
            <source>The time that the tour begins with.</source>
            <translation>示範開始的時間。</translation>
        </message>
        <message>
            <source>Takes an applicant through the SMS verification of an ICP filing in time. Without a command the window opens. Commands without a display: %1; see COMMAND --help.</source>
            <translation>協助備案人按時完成 ICP 備案簡訊核驗。不帶命令時開啟視窗。不需顯示器的命令：%1；用法見 命令 --help。</translation>
        </message>
        <message>
            <source>an option lacks its value</source>
            <translation>有選項缺少值</translation>
        </message>
        <message>
            <source>there is no option --%1</source>
            <translation>沒有選項 --%1</translation>
        </message>
        <message>
            <source>Keep filings and settings in this folder.</source>
            <translation>把備案和設定儲存在此資料夾。</translation>
        </message>
        <message>
            <source>Begin a new verification.</source>
            <translation>新增一件核驗。</translation>
        </message>
        <message>
            <source>Start without a window, to watch the deadlines.</source>
            <translation>啟動時不顯示視窗，只提醒截止時間。</translation>
        </message>
        <message>
            <source>With --version: JSON for programs, with what the administrator has set.</source>
            <translation>與 --version 合用：輸出供程式讀取的 JSON，含管理員的統一設定。</translation>
        </message>
        <message>
            <source>The screen of the tour in pixels, such as 1280x800.</source>
            <translation>示範所用螢幕的大小（像素），例如 1280x800。</translation>
        </message>
    </context>
    <context>
        <name>beian::StepList</name>
        <message>
            <source>Steps</source>
            <translation>步驟</translation>
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
            <translation>%1 所在磁碟空間不足。</translation>
        </message>
        <message>
            <source>This cannot be written: %1.</source>
            <translation>無法寫入 %1。</translation>
        </message>
        <message>
            <source>What was entered is saved anyway. It is tried again later, without your doing.</source>
            <translation>已輸入的內容均已儲存；稍後會自動重試。</translation>
        </message>
        <message>
            <source>Today&apos;s backup and clean-up are not done</source>
            <translation>今日備份與清理未完成</translation>
        </message>
        <message>
            <source>The backup of %1 (Beijing time) was opened. What was entered after it is missing: compare with the consoles of the providers.</source>
            <translation>已改用 %1（北京時間）的備份，此後輸入的內容缺失：請與接入服務商主控台核對。</translation>
        </message>
        <message>
            <source>There was no good backup: the board begins empty. Enter the open filings again.</source>
            <translation>沒有完好的備份，看板從空白開始。請重新輸入未完成的備案。</translation>
        </message>
        <message>
            <source>The damaged file was kept: %1</source>
            <translation>損壞的檔案已另存：%1</translation>
        </message>
        <message>
            <source>The file of the filings was damaged</source>
            <translation>儲存備案的檔案已損壞</translation>
        </message>
        <message>
            <source>The clock of this machine was set ahead by %1</source>
            <translation>本機的時鐘被撥快了 %1</translation>
        </message>
        <message>
            <source>The clock of this machine was set back by %1</source>
            <translation>本機的時鐘被撥慢了 %1</translation>
        </message>
        <message>
            <source>Deadlines count from the times of the SMS that were entered. Check that the clock is right now, and that the times of today&apos;s SMS are those that the phones show.</source>
            <translation>截止時間按輸入的簡訊時間計算。請確認時鐘現在準確，並核對今天輸入的收到時間與手機顯示一致。</translation>
        </message>
        <message>
            <source>They can still be read, and are newer than what is on the board: %1</source>
            <translation>這些備案仍可讀出，且比看板上的內容更新：%1</translation>
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
            <translation>本機日期是否正確？</translation>
        </message>
        <message>
            <source>The filings were last kept on %1, and the clock of this machine does not fit that. Old filings are not cleaned up until it fits again, or until you say that the date is right.</source>
            <translation>備案最近一次儲存於 %1，與本機時鐘不符。在兩者重新相符或您確認日期正確之前，不會清理舊備案。</translation>
        </message>
        <message>
            <source>The date is right</source>
            <translation>日期正確</translation>
        </message>
        <message>
            <source>They are on the board again.</source>
            <translation>這些備案已回到看板。</translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) were brought back</source>
            <translation>
                <numerusform>已取回 %n 個備案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) that were set aside can be brought back</source>
            <translation>
                <numerusform>有 %n 件另存在旁的備案可以取回</numerusform>
            </translation>
        </message>
        <message>
            <source>The board shows the copy that was taken back</source>
            <translation>已從副本還原，看板顯示的就是副本內容</translation>
        </message>
        <message>
            <source>The copy of the filings was saved</source>
            <translation>備案的副本已儲存</translation>
        </message>
        <message>
            <source>What was kept before is set aside. What the copy lacks of it is offered here.</source>
            <translation>原有備案已另行儲存，其中副本沒有的內容，會在此提示取回。</translation>
        </message>
    </context>
    <context>
        <name>beian::SuffixForm</name>
        <message>
            <source>Kind of document (the person&apos;s, as in this filing)</source>
            <translation>證件類型（本次備案所填的個人證件）</translation>
        </message>
        <message>
            <source>Last 6 characters (a full number is cut by the program)</source>
            <translation>後 6 位（也可輸入完整號碼，由程式擷取）</translation>
        </message>
        <message>
            <source>To type on the administration&apos;s page</source>
            <translation>在管局網頁填寫</translation>
        </message>
        <message>
            <source>The clipboard is cleared after 60 seconds</source>
            <translation>60 秒後自動清除剪貼簿</translation>
        </message>
        <message>
            <source>Nothing to type yet</source>
            <translation>尚無可填寫的內容</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>複製 %1</translation>
        </message>
        <message>
            <source>Every check appears here while you type. Nothing is saved.</source>
            <translation>輸入時在此逐項核對，內容不儲存。</translation>
        </message>
        <message>
            <source>Zhejiang differs from the other provinces</source>
            <translation>浙江與其他省市不同</translation>
        </message>
        <message>
            <source>Held: compare the three inputs first, on the page “Verify”</source>
            <translation>暫停複製：請先在「前往核驗」頁比對三項輸入</translation>
        </message>
        <message>
            <source>Last six</source>
            <translation>證件號碼後 6 位</translation>
        </message>
        <message>
            <source>To type on the administration&apos;s page: %1</source>
            <translation>在管局網頁填寫：%1</translation>
        </message>
        <message>
            <source>Reading %1: %2</source>
            <translation>取法 %1：%2</translation>
        </message>
        <message>
            <source>Cut to the last 6 characters</source>
            <translation>已擷取後 6 位</translation>
        </message>
        <message numerus="yes">
            <source>6 characters are needed; %n is (are) there.</source>
            <translation>
                <numerusform>需要 6 位，現為 %n 位。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to copy: what was typed is not right yet</source>
            <translation>填寫有誤，沒有可複製的內容</translation>
        </message>
        <message>
            <source>Nothing to copy yet: the six characters are missing</source>
            <translation>尚未填滿 6 位，沒有可複製的內容</translation>
        </message>
        <message>
            <source>Nothing to copy yet: choose one of the readings below</source>
            <translation>請先在下方選擇一種取法，再複製</translation>
        </message>
        <message numerus="yes">
            <source>Copied; the clipboard is cleared in %n second(s)</source>
            <translation>
                <numerusform>已複製，%n 秒後自動清除剪貼簿</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::SuffixPage</name>
        <message>
            <source>Last 6 of the document number</source>
            <translation>證件號碼後 6 位</translation>
        </message>
        <message>
            <source>The last six characters of the personal document used in this filing. Only the form is checked; nothing is saved.</source>
            <translation>填寫本次備案所用個人證件的後 6 位；此處只核對格式，不儲存。</translation>
        </message>
        <message>
            <source>Mobile numbers</source>
            <translation>手機號碼</translation>
        </message>
        <message>
            <source>Next needs the last six of one number whose SMS has come.</source>
            <translation>還需填寫一個已收到簡訊的號碼的證件號碼後 6 位。</translation>
        </message>
        <message>
            <source>%1 · to fill in</source>
            <extracomment>%1 is a person and a number</extracomment>
            <translation>%1 · 未填</translation>
        </message>
        <message>
            <source>%1: still to fill in</source>
            <translation>%1：還未填寫</translation>
        </message>
        <message>
            <source>The SMS of this number has come as well. Fill in its document, or go on without it: Next once more.</source>
            <translation>該號碼的簡訊也已收到。請填寫其證件，或再按一次「下一步」先繼續。</translation>
        </message>
        <message>
            <source>%1: not right yet</source>
            <translation>%1：填寫有誤</translation>
        </message>
        <message>
            <source>Correct it, or go on without it: Next once more.</source>
            <translation>請更正，或再按一次「下一步」先繼續。</translation>
        </message>
    </context>
    <context>
        <name>beian::SwapNote</name>
        <message>
            <source>How codes get swapped</source>
            <translation>驗證碼為什麼會搞混</translation>
        </message>
        <message>
            <source>This code is in use already</source>
            <translation>這個驗證碼已在使用</translation>
        </message>
        <message>
            <source>This SMS may belong to another filing</source>
            <translation>這條簡訊可能不屬於本次備案</translation>
        </message>
        <message>
            <source>It belongs to this filing: use its code</source>
            <translation>屬於本次備案，使用其驗證碼</translation>
        </message>
        <message>
            <source>It belongs to this filing</source>
            <translation>屬於本次備案</translation>
        </message>
        <message>
            <source>Its code is not filled in before you say that it belongs here. You can always type a code by hand.</source>
            <translation>確認屬於本次備案之前，不會填入其中的驗證碼；隨時可以手動填寫。</translation>
        </message>
    </context>
    <context>
        <name>beian::TimeDialog</name>
        <message>
            <source>Time shown on the phone</source>
            <translation>手機上顯示的收到時間</translation>
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
            <translation>時間（北京時間）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Use this time</source>
            <translation>使用這個時間</translation>
        </message>
    </context>
    <context>
        <name>beian::TimeField</name>
        <message>
            <source>Just now</source>
            <translation>剛剛收到</translation>
        </message>
        <message>
            <source>5 minutes ago</source>
            <translation>5 分鐘前</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不清楚可留空</translation>
        </message>
        <message>
            <source>Provider&apos;s notice “submitted” (optional)</source>
            <translation>提交管局通知（選填）</translation>
        </message>
        <message>
            <source>Time shown on the phone (Beijing time)</source>
            <translation>手機上顯示的收到時間（北京時間）</translation>
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
            <translation>選擇…</translation>
        </message>
        <message>
            <source>Change…: %1</source>
            <translation>更改…：%1</translation>
        </message>
        <message>
            <source>Choose…: %1</source>
            <translation>選擇…：%1</translation>
        </message>
        <message>
            <source>10:32, or %1 10:32</source>
            <translation>如 10:32 或 %1 10:32</translation>
        </message>
        <message>
            <source>When did this SMS come? Fill it in, or go on without it: Next once more.</source>
            <translation>這條簡訊是何時收到的？請填寫，或再按一次「下一步」先繼續。</translation>
        </message>
    </context>
    <context>
        <name>beian::TimeTexts</name>
        <message>
            <source>At what time? Such as “%1 10:32”.</source>
            <translation>具體是幾點？例如「%1 10:32」。</translation>
        </message>
        <message>
            <source>“%1” is not a time.</source>
            <translation>「%1」不是時間。</translation>
        </message>
        <message>
            <source>Write it as the phone shows it, such as 10:32 or %1.</source>
            <translation>請按手機上顯示的填寫，例如 10:32 或 %1。</translation>
        </message>
        <message>
            <source>It is not yet %1. Is it yesterday&apos;s time?</source>
            <translation>現在還沒到 %1。是昨天的時間嗎？</translation>
        </message>
    </context>
    <context>
        <name>beian::TrayIcon</name>
        <message>
            <source>Open the &amp;board</source>
            <translation>開啟看板(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;New verification</source>
            <translation>新增核驗(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>結束(&amp;Q)</translation>
        </message>
        <message>
            <source>Beian SMS Verify: no filing has less than 1 hour left</source>
            <translation>備案簡訊核驗助手：沒有 1 小時內到期的備案</translation>
        </message>
        <message numerus="yes">
            <source>Beian SMS Verify: %n filing(s) with less than 1 hour left</source>
            <translation>
                <numerusform>備案簡訊核驗助手：%n 件備案 1 小時內到期</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::UndoAction</name>
        <message>
            <source>&amp;Undo</source>
            <translation>復原(&amp;U)</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>復原（Ctrl+Z）</translation>
        </message>
        <message>
            <source>Not undone</source>
            <translation>未復原</translation>
        </message>
        <message>
            <source>The filing was changed since. Open it to correct it.</source>
            <translation>這件備案此後又有改動。請開啟它進行更正。</translation>
        </message>
        <message numerus="yes">
            <source>%n of them were changed since and stay: %1 and others.</source>
            <translation>
                <numerusform>其中 %n 件之後改動過，保留在看板上：%1等。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were changed since and stay: %1.</source>
            <translation>
                <numerusform>其中 %n 件之後改動過，保留在看板上：%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>R&amp;edo</source>
            <translation>重做(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>復原(&amp;U)「%1」</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: %1 (%n filing(s))</source>
            <translation>
                <numerusform>復原(&amp;U)「%1」（%n 件）</numerusform>
            </translation>
        </message>
        <message>
            <source>R&amp;edo: %1</source>
            <translation>重做(&amp;E)「%1」</translation>
        </message>
        <message numerus="yes">
            <source>R&amp;edo: %1 (%n filing(s))</source>
            <translation>
                <numerusform>重做(&amp;E)「%1」（%n 件）</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: “%1”</source>
            <translation>已復原「%1」</translation>
        </message>
        <message numerus="yes">
            <source>Undone: “%1” (%n filing(s))</source>
            <translation>
                <numerusform>已復原「%1」（%n 件）</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: “%1”</source>
            <translation>已重做「%1」</translation>
        </message>
        <message numerus="yes">
            <source>Done again: “%1” (%n filing(s))</source>
            <translation>
                <numerusform>已重做「%1」（%n 件）</numerusform>
            </translation>
        </message>
        <message>
            <source>The filing was changed since. It stays as it is.</source>
            <translation>該備案之後又有改動，保持現狀。</translation>
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
            <translation>結束？</translation>
        </message>
        <message>
            <source>The last changes could not be saved</source>
            <translation>最近的更改未能儲存</translation>
        </message>
        <message>
            <source>They are lost when the program ends now. The board says why they could not be saved.</source>
            <translation>現在結束將遺失這些更改。未能儲存的原因見看板。</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>不結束(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Quit and lose them</source>
            <translation>結束並放棄(&amp;Q)</translation>
        </message>
    </context>
    <context>
        <name>beian::UprightScroll</name>
        <message>
            <source>Content of the window</source>
            <translation>視窗內容</translation>
        </message>
    </context>
    <context>
        <name>beian::VerificationRow</name>
        <message>
            <source>Time left: %1</source>
            <translation>剩餘時間：%1</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已過期</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核驗</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待簡訊</translation>
        </message>
        <message>
            <source>Enter the SMS: %1</source>
            <translation>填寫簡訊：%1</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>復原「%1」</translation>
        </message>
        <message>
            <source>How to resend the SMS: %1</source>
            <translation>簡訊重發步驟：%1</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>核驗未通過</translation>
        </message>
        <message>
            <source>Note the site&apos;s message…</source>
            <translation>登記網站提示…</translation>
        </message>
        <message>
            <source>Note the site&apos;s message: %1</source>
            <translation>登記網站提示：%1</translation>
        </message>
        <message>
            <source>Enter the SMS</source>
            <translation>填寫簡訊</translation>
        </message>
        <message>
            <source>How to resend…</source>
            <translation>重發步驟…</translation>
        </message>
        <message>
            <source>Verified at %1</source>
            <translation>已於 %1 核驗</translation>
        </message>
        <message>
            <source>Fill in…</source>
            <translation>填寫…</translation>
        </message>
        <message>
            <source>Note as verified</source>
            <translation>登記為已核驗</translation>
        </message>
        <message>
            <source>Note as verified: %1</source>
            <translation>登記為已核驗：%1</translation>
        </message>
        <message>
            <source>Verified: %1</source>
            <translation>已核驗：%1</translation>
        </message>
        <message>
            <source>Copy the mobile number %1: %2</source>
            <translation>複製手機號碼 %1：%2</translation>
        </message>
        <message>
            <source>Fill in the SMS code: %1</source>
            <translation>填寫驗證碼：%1</translation>
        </message>
        <message>
            <source>Copy the SMS code %1: %2</source>
            <translation>複製驗證碼 %1：%2</translation>
        </message>
        <message>
            <source>Fill in the last six: %1</source>
            <translation>填寫證件號碼後 6 位：%1</translation>
        </message>
        <message>
            <source>Copy the last six %1: %2</source>
            <translation>複製證件號碼後 6 位 %1：%2</translation>
        </message>
        <message>
            <source>compare all three to copy again</source>
            <translation>核對三項後才能複製</translation>
        </message>
        <message>
            <source>nothing is copied, since no input is left</source>
            <translation>輸入次數已用完，不能複製</translation>
        </message>
    </context>
    <context>
        <name>beian::VerifiedLine</name>
        <message>
            <source>%1: verified at %2, nothing more is needed.</source>
            <translation>%1：已於 %2 完成核驗，無需再填。</translation>
        </message>
    </context>
    <context>
        <name>beian::VerifyMany</name>
        <message numerus="yes">
            <source>%n number(s) noted as verified</source>
            <translation>
                <numerusform>%n 個號碼已登記為已核驗</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) are done.</source>
            <translation>
                <numerusform>%n 件已辦完。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) still wait for another number.</source>
            <translation>
                <numerusform>%n 件還有號碼待核驗。</numerusform>
            </translation>
        </message>
        <message>
            <source>Note as verified?</source>
            <translation>登記為已核驗？</translation>
        </message>
        <message numerus="yes">
            <source>Note %n number(s) as verified at once?</source>
            <translation>
                <numerusform>將 %n 個號碼一次登記為已核驗？</numerusform>
            </translation>
        </message>
        <message>
            <source>Their countdowns end, and nobody is reminded of them any more. Undo (Ctrl+Z) on the board takes it back.</source>
            <translation>這些號碼不再計時，也不再提醒。在看板上按 Ctrl+Z 可以復原。</translation>
        </message>
        <message>
            <source>&amp;Leave them running</source>
            <translation>繼續計時(&amp;L)</translation>
        </message>
        <message>
            <source>Note as &amp;verified</source>
            <translation>登記為已核驗(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>beian::VerifyWizard</name>
        <message>
            <source>Province and date</source>
            <translation>省市與日期</translation>
        </message>
        <message>
            <source>Kind and persons</source>
            <translation>備案類型與負責人</translation>
        </message>
        <message>
            <source>Receive the SMS</source>
            <translation>接收簡訊</translation>
        </message>
        <message>
            <source>Last 6 of the document</source>
            <translation>證件號碼後 6 位</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>前往核驗</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Not official; not affiliated with the Ministry of Industry and Information Technology</source>
            <translation>非官方工具，與工業和信息化部無隸屬關係</translation>
        </message>
        <message>
            <source>Beian SMS Verify — new verification</source>
            <translation>備案簡訊核驗助手 — 新增核驗</translation>
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
            <translation>說明(&amp;H)</translation>
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
            <translation>說明</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <source>The applicant &amp;types…</source>
            <translation>請辦理人填寫(&amp;T)…</translation>
        </message>
        <message>
            <source>The applicant types</source>
            <translation>請辦理人填寫</translation>
        </message>
        <message>
            <source>Beian SMS Verify — %1</source>
            <translation>備案簡訊核驗助手 — %1</translation>
        </message>
        <message>
            <source>Ne&amp;xt filing</source>
            <translation>辦理下一件(&amp;X)</translation>
        </message>
        <message>
            <source>Next filing</source>
            <translation>辦理下一件</translation>
        </message>
        <message>
            <source>&amp;Keep for later</source>
            <translation>存為待辦(&amp;K)</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>存為待辦</translation>
        </message>
    </context>
    <context>
        <name>beian::Why</name>
        <message>
            <source>The rules behind this page</source>
            <translation>本頁依據的規則</translation>
        </message>
    </context>
    <context>
        <name>beian::WizardPage</name>
        <message>
            <source>Content of the page</source>
            <translation>頁面內容</translation>
        </message>
        <message>
            <source>Common questions</source>
            <translation>常見問題</translation>
        </message>
        <message>
            <source>Causes and remedies for this page (F1)</source>
            <translation>本頁常見的原因和辦法（F1）</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>為什麼？</translation>
        </message>
        <message>
            <source>The rules behind this page, with their sources</source>
            <translation>本頁依據的規則及其出處</translation>
        </message>
    </context>
    <context>
        <name>beian::WizardVisit</name>
        <message>
            <source>Not kept: nobody has to verify</source>
            <translation>未保留：無人需要核驗</translation>
        </message>
        <message>
            <source>Filing discarded</source>
            <translation>已放棄這件備案</translation>
        </message>
        <message>
            <source>Changes discarded</source>
            <translation>已放棄本次修改</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Discard the filing</source>
            <translation>放棄這件備案</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>放棄本次修改</translation>
        </message>
    </context>
</TS>
