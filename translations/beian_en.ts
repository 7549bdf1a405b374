<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>beian::BoardTexts</name>
        <message numerus="yes">
            <source>submitted %n minute(s) ago</source>
            <translation>
                <numerusform>submitted %n minute ago</numerusform>
                <numerusform>submitted %n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No SMS after %n minute(s): check blocking, then resend</source>
            <translation>
                <numerusform>No SMS after %n minute: check blocking, then resend</numerusform>
                <numerusform>No SMS after %n minutes: check blocking, then resend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Resent SMS asked for %n minute(s) ago</source>
            <translation>
                <numerusform>Resent SMS asked for %n minute ago</numerusform>
                <numerusform>Resent SMS asked for %n minutes ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::BoardWindow</name>
        <message numerus="yes">
            <source>%n filing(s)</source>
            <translation>
                <numerusform>%n filing</numerusform>
                <numerusform>%n filings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected: %1 and others</source>
            <translation>
                <numerusform>%n selected: %1 and others</numerusform>
                <numerusform>%n selected: %1 and others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::CenterAnswers</name>
        <message numerus="yes">
            <source>At the center: %n filing(s).</source>
            <translation>
                <numerusform>At the center: %n filing.</numerusform>
                <numerusform>At the center: %n filings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What this machine has is offered to it: %n filing(s).</source>
            <translation>
                <numerusform>What this machine has is offered to it: %n filing.</numerusform>
                <numerusform>What this machine has is offered to it: %n filings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) are known there already, and are put together.</source>
            <translation>
                <numerusform>%n filing is known there already, and is put together.</numerusform>
                <numerusform>%n filings are known there already, and are put together.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Finished filings are removed after %n day(s), as the center has it.</source>
            <translation>
                <numerusform>Finished filings are removed after %n day, as the center has it.</numerusform>
                <numerusform>Finished filings are removed after %n days, as the center has it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) have changes that are kept on this machine only: without a copy these are lost.</source>
            <translation>
                <numerusform>%n filing has changes that are kept on this machine only: without a copy these are lost.</numerusform>
                <numerusform>%n filings have changes that are kept on this machine only: without a copy these are lost.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::CenterCommands</name>
        <message numerus="yes">
            <source>Kept on this machine and not yet with the center: %n filing(s).</source>
            <translation>
                <numerusform>Kept on this machine and not yet with the center: %n filing.</numerusform>
                <numerusform>Kept on this machine and not yet with the center: %n filings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::CenterTexts</name>
        <message numerus="yes">
            <source>%n other counter(s) connected</source>
            <translation>
                <numerusform>%n other counter connected</numerusform>
                <numerusform>%n other counters connected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept on this machine only: %n filing(s)</source>
            <translation>
                <numerusform>Kept on this machine only: %n filing</numerusform>
                <numerusform>Kept on this machine only: %n filings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::CopySection</name>
        <message numerus="yes">
            <source>%n filing(s) of the copy are finished for longer than the settings keep them, and are removed again.</source>
            <translation>
                <numerusform>%n filing of the copy is finished for longer than the settings keep it, and is removed again.</numerusform>
                <numerusform>%n filings of the copy are finished for longer than the settings keep them, and are removed again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the copy: %n filing(s)</source>
            <translation>
                <numerusform>In the copy: %n filing</numerusform>
                <numerusform>In the copy: %n filings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept now: %n filing(s)</source>
            <translation>
                <numerusform>Kept now: %n filing</numerusform>
                <numerusform>Kept now: %n filings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::ExportDialog</name>
        <message numerus="yes">
            <source>Which columns for %n filing(s)?</source>
            <translation>
                <numerusform>Which columns for %n filing?</numerusform>
                <numerusform>Which columns for %n filings?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::FilingActions</name>
        <message numerus="yes">
            <source>%n filing(s) reminded</source>
            <translation>
                <numerusform>%n filing reminded</numerusform>
                <numerusform>%n filings reminded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note added to %n filing(s)</source>
            <translation>
                <numerusform>Note added to %n filing</numerusform>
                <numerusform>Note added to %n filings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) submitted again</source>
            <translation>
                <numerusform>%n filing submitted again</numerusform>
                <numerusform>%n filings submitted again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>One note for %n filing(s)</source>
            <translation>
                <numerusform>One note for %n filing</numerusform>
                <numerusform>One note for %n filings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: no SMS is noted yet.</source>
            <translation>
                <numerusform>%n left out: no SMS is noted yet.</numerusform>
                <numerusform>%n left out: no SMS is noted yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nobody of it is open.</source>
            <translation>
                <numerusform>%n left out: nobody in it has to verify any more.</numerusform>
                <numerusform>%n left out: nobody in them has to verify any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: still under way.</source>
            <translation>
                <numerusform>%n left out: still under way.</numerusform>
                <numerusform>%n left out: still under way.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::FilingTransfer</name>
        <message numerus="yes">
            <source>%n row(s) are on the board already.</source>
            <translation>
                <numerusform>%n row is on the board already.</numerusform>
                <numerusform>%n rows are on the board already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be taken.</source>
            <translation>
                <numerusform>%n row could not be taken.</numerusform>
                <numerusform>%n rows could not be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) imported</source>
            <translation>
                <numerusform>%n filing imported</numerusform>
                <numerusform>%n filings imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) exported</source>
            <translation>
                <numerusform>%n filing exported</numerusform>
                <numerusform>%n filings exported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them lack(s) something: see the draft(s).</source>
            <translation>
                <numerusform>%n of them lacks something: see the draft.</numerusform>
                <numerusform>%n of them lack something: see the drafts.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::FilterLine</name>
        <message numerus="yes">
            <source>%1 of %n filing(s) shown</source>
            <extracomment>%1 of %n</extracomment>
            <translation>
                <numerusform>%1 of %n filing shown</numerusform>
                <numerusform>%1 of %n filings shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::ForecastNote</name>
        <message numerus="yes">
            <source>%n mobile number(s) to verify</source>
            <translation>
                <numerusform>%n mobile number to verify</numerusform>
                <numerusform>%n mobile numbers to verify</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::HandOverActions</name>
        <message numerus="yes">
            <source>%n filing(s) without a responsible counter</source>
            <translation>
                <numerusform>%n filing without a responsible counter</numerusform>
                <numerusform>%n filings without a responsible counter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) handed over to “%1”</source>
            <translation>
                <numerusform>%n filing handed over to “%1”</numerusform>
                <numerusform>%n filings handed over to “%1”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutAction</name>
        <message numerus="yes">
            <source>Select at most %n filing(s) at once.</source>
            <translation>
                <numerusform>Select at most %n filing at once.</numerusform>
                <numerusform>Select at most %n filings at once.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutFile</name>
        <message numerus="yes">
            <source>%n filing(s)</source>
            <translation>
                <numerusform>%n filing</numerusform>
                <numerusform>%n filings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::HandoutTexts</name>
        <message numerus="yes">
            <source>At most %n time(s).</source>
            <translation>
                <numerusform>At most %n time.</numerusform>
                <numerusform>At most %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more number(s), each with its own time</source>
            <translation>
                <numerusform>and %n more number, with its own time</numerusform>
                <numerusform>and %n more numbers, each with its own time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::ImportPreview</name>
        <message numerus="yes">
            <source>%n filing(s) can be taken.</source>
            <translation>
                <numerusform>%n filing can be taken.</numerusform>
                <numerusform>%n filings can be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are on the board already.</source>
            <translation>
                <numerusform>%n row is on the board already.</numerusform>
                <numerusform>%n rows are on the board already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be taken.</source>
            <translation>
                <numerusform>%n row cannot be taken.</numerusform>
                <numerusform>%n rows cannot be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them lack(s) something and will be draft(s).</source>
            <translation>
                <numerusform>%n of them lacks something and will be a draft.</numerusform>
                <numerusform>%n of them lack something and will be drafts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were joined to another of the same order.</source>
            <translation>
                <numerusform>%n row was joined to another of the same order.</numerusform>
                <numerusform>%n rows were joined to another of the same order.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::LeftOut</name>
        <message numerus="yes">
            <source>%n left out: type or numbers are missing.</source>
            <translation>
                <numerusform>%n left out: type or numbers are missing.</numerusform>
                <numerusform>%n left out: type or numbers are missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nobody has to verify.</source>
            <translation>
                <numerusform>%n left out: nobody has to verify.</numerusform>
                <numerusform>%n left out: nobody has to verify.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: verified already.</source>
            <translation>
                <numerusform>%n left out: verified already.</numerusform>
                <numerusform>%n left out: verified already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: expired or returned.</source>
            <translation>
                <numerusform>%n left out: expired or returned.</numerusform>
                <numerusform>%n left out: expired or returned.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::NoticeStack</name>
        <message numerus="yes">
            <source>Next notice (%n more)</source>
            <translation>
                <numerusform>Next notice (%n more)</numerusform>
                <numerusform>Next notice (%n more)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::NumberHeader</name>
        <message numerus="yes">
            <source>Submitted %1, %n minute(s) ago</source>
            <translation>
                <numerusform>Submitted %1, %n minute ago</numerusform>
                <numerusform>Submitted %1, %n minutes ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::ProvincePage</name>
        <message numerus="yes">
            <source>%n province(s) fit; choose one</source>
            <translation>
                <numerusform>%n province fits; choose it</numerusform>
                <numerusform>%n provinces fit; choose one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More than %n day(s) ago: its 24 hours are usually over. Compare the provider&apos;s notice.</source>
            <translation>
                <numerusform>More than %n day ago: its 24 hours are usually over. Compare the provider&apos;s notice.</numerusform>
                <numerusform>More than %n days ago: its 24 hours are usually over. Compare the provider&apos;s notice.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::QuitQuestion</name>
        <message numerus="yes">
            <source>%n filing(s) are due within 6 hours. Nobody is reminded of them once the program has quit.</source>
            <translation>
                <numerusform>%n filing is due within 6 hours. Nobody is reminded of it once the program has quit.</numerusform>
                <numerusform>%n filings are due within 6 hours. Nobody is reminded of them once the program has quit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n open filing(s), codes, document numbers or full mobile numbers are in memory only. They are forgotten and must be typed again.</source>
            <translation>
                <numerusform>In %n open filing, codes, document numbers or full mobile numbers are in memory only. They are forgotten and must be typed again.</numerusform>
                <numerusform>In %n open filings, codes, document numbers or full mobile numbers are in memory only. They are forgotten and must be typed again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::ReceptionNote</name>
        <message numerus="yes">
            <source>Submitted %n minute(s) ago, still no SMS</source>
            <translation>
                <numerusform>Submitted %n minute ago, still no SMS</numerusform>
                <numerusform>Submitted %n minutes ago, still no SMS</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::ReminderDisplay</name>
        <message numerus="yes">
            <source>%n number(s) need attention</source>
            <translation>
                <numerusform>%n number needs attention</numerusform>
                <numerusform>%n numbers need attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n of them over</source>
            <translation>
                <numerusform>%1, %n of them over</numerusform>
                <numerusform>%1, %n of them over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) expire before %1 (Beijing time)</source>
            <translation>
                <numerusform>%n filing expires before %1 (Beijing time)</numerusform>
                <numerusform>%n filings expire before %1 (Beijing time)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more number(s)</source>
            <translation>
                <numerusform>and %n more number</numerusform>
                <numerusform>and %n more numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more filing(s)</source>
            <translation>
                <numerusform>and %n more filing</numerusform>
                <numerusform>and %n more filings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::ReminderWords</name>
        <message numerus="yes">
            <source>within %n hour(s) of receiving the SMS</source>
            <extracomment>in place of {deadline}</extracomment>
            <translation>
                <numerusform>within %n hour of receiving the SMS</numerusform>
                <numerusform>within %n hours of receiving the SMS</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::RemoveAction</name>
        <message numerus="yes">
            <source>The 24 hours still run for %n of them.</source>
            <translation>
                <numerusform>The 24 hours still run for %n of them.</numerusform>
                <numerusform>The 24 hours still run for %n of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n filing(s) off the board?</source>
            <translation>
                <numerusform>Take %n filing off the board?</numerusform>
                <numerusform>Take %n filings off the board?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) removed</source>
            <translation>
                <numerusform>%n filing removed</numerusform>
                <numerusform>%n filings removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A code or a document number is typed in %n of them. It is never kept, and cannot be brought back.</source>
            <translation>
                <numerusform>A code or a document number is typed in %n of them. It is never kept, and cannot be brought back.</numerusform>
                <numerusform>A code or a document number is typed in %n of them. It is never kept, and cannot be brought back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::RuleCommands</name>
        <message numerus="yes">
            <source>%n kept filing(s) would be treated otherwise.</source>
            <translation>
                <numerusform>%n kept filing would be treated otherwise.</numerusform>
                <numerusform>%n kept filings would be treated otherwise.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::RuleNewsTexts</name>
        <message numerus="yes">
            <source>%n filing(s) that are kept here are treated otherwise by them.</source>
            <translation>
                <numerusform>%n filing that is kept here is treated otherwise by them.</numerusform>
                <numerusform>%n filings that are kept here are treated otherwise by them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… and %n more.</numerusform>
                <numerusform>… and %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::RuleTexts</name>
        <message numerus="yes">
            <source>%1 may have to verify, within %n hour(s), at %2</source>
            <translation>
                <numerusform>%1 may have to verify, within %n hour, at %2</numerusform>
                <numerusform>%1 may have to verify, within %n hours, at %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 must verify within %n hour(s), at %2</source>
            <translation>
                <numerusform>%1 must verify within %n hour, at %2</numerusform>
                <numerusform>%1 must verify within %n hours, at %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::SettingsDialog</name>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::SettingsNotices</name>
        <message numerus="yes">
            <source>%n fault(s) in the file. Until they are mended, what it may have meant is locked at its strictest value.</source>
            <translation>
                <numerusform>%n fault in the file. Until it is mended, what it may have meant is locked at its strictest value.</numerusform>
                <numerusform>%n faults in the file. Until they are mended, what it may have meant is locked at its strictest value.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::SiteCheckTexts</name>
        <message numerus="yes">
            <source>The clock of this computer is about %n minute(s) fast</source>
            <translation>
                <numerusform>The clock of this computer is about %n minute fast</numerusform>
                <numerusform>The clock of this computer is about %n minutes fast</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is about %n minute(s) slow</source>
            <translation>
                <numerusform>The clock of this computer is about %n minute slow</numerusform>
                <numerusform>The clock of this computer is about %n minutes slow</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The site did not answer within %n second(s)</source>
            <translation>
                <numerusform>The site did not answer within %n second</numerusform>
                <numerusform>The site did not answer within %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>none within %n second(s)</source>
            <translation>
                <numerusform>none within %n second</numerusform>
                <numerusform>none within %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::SitePage</name>
        <message numerus="yes">
            <source>%n number(s) still to be verified.</source>
            <translation>
                <numerusform>%n number still to be verified.</numerusform>
                <numerusform>%n numbers still to be verified.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::SiteTexts</name>
        <message numerus="yes">
            <source>%n wrong input(s) left</source>
            <translation>
                <numerusform>%n wrong input left</numerusform>
                <numerusform>%n wrong inputs left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resend(s) left</source>
            <translation>
                <numerusform>%n resend left</numerusform>
                <numerusform>%n resends left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied · %n s</source>
            <extracomment>On the clipboard for %n more seconds</extracomment>
            <translation>
                <numerusform>Copied · %n s</numerusform>
                <numerusform>Copied · %n s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::StoreNotices</name>
        <message numerus="yes">
            <source>%n filing(s) were brought back</source>
            <translation>
                <numerusform>%n filing was brought back</numerusform>
                <numerusform>%n filings were brought back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) that were set aside can be brought back</source>
            <translation>
                <numerusform>%n filing that was set aside can be brought back</numerusform>
                <numerusform>%n filings that were set aside can be brought back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::SuffixForm</name>
        <message numerus="yes">
            <source>6 characters are needed; %n is (are) there.</source>
            <translation>
                <numerusform>6 characters are needed; %n is there.</numerusform>
                <numerusform>6 characters are needed; %n are there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied; the clipboard is cleared in %n second(s)</source>
            <translation>
                <numerusform>Copied; the clipboard is cleared in %n second</numerusform>
                <numerusform>Copied; the clipboard is cleared in %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::TrayIcon</name>
        <message numerus="yes">
            <source>Beian SMS Verify: %n filing(s) with less than 1 hour left</source>
            <translation>
                <numerusform>Beian SMS Verify: %n filing with less than 1 hour left</numerusform>
                <numerusform>Beian SMS Verify: %n filings with less than 1 hour left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::UndoAction</name>
        <message numerus="yes">
            <source>%n of them were changed since and stay: %1 and others.</source>
            <translation>
                <numerusform>%n of them was changed since and stays: %1 and others.</numerusform>
                <numerusform>%n of them were changed since and stay: %1 and others.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were changed since and stay: %1.</source>
            <translation>
                <numerusform>%n of them was changed since and stays: %1.</numerusform>
                <numerusform>%n of them were changed since and stay: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: %1 (%n filing(s))</source>
            <translation>
                <numerusform>&amp;Undo: %1 (%n filing)</numerusform>
                <numerusform>&amp;Undo: %1 (%n filings)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>R&amp;edo: %1 (%n filing(s))</source>
            <translation>
                <numerusform>R&amp;edo: %1 (%n filing)</numerusform>
                <numerusform>R&amp;edo: %1 (%n filings)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Undone: “%1” (%n filing(s))</source>
            <translation>
                <numerusform>Undone: “%1” (%n filing)</numerusform>
                <numerusform>Undone: “%1” (%n filings)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done again: “%1” (%n filing(s))</source>
            <translation>
                <numerusform>Done again: “%1” (%n filing)</numerusform>
                <numerusform>Done again: “%1” (%n filings)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beian::VerifyMany</name>
        <message numerus="yes">
            <source>%n number(s) noted as verified</source>
            <translation>
                <numerusform>%n number noted as verified</numerusform>
                <numerusform>%n numbers noted as verified</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) are done.</source>
            <translation>
                <numerusform>%n filing is done.</numerusform>
                <numerusform>%n filings are done.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filing(s) still wait for another number.</source>
            <translation>
                <numerusform>%n filing still waits for another number.</numerusform>
                <numerusform>%n filings still wait for another number.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note %n number(s) as verified at once?</source>
            <translation>
                <numerusform>Note %n number as verified at once?</numerusform>
                <numerusform>Note %n numbers as verified at once?</numerusform>
            </translation>
        </message>
    </context>
</TS>
