<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>beian::PeoplePage</name>
        <message numerus="yes">
            <source>%n mobile number(s) to verify</source>
            <translation>
                <numerusform>%n mobile number to verify</numerusform>
                <numerusform>%n mobile numbers to verify</numerusform>
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
            <source>More than %n day(s) ago: the 24 hours of such a submission are usually over. Compare the date with the provider's notice.</source>
            <translation>
                <numerusform>More than %n day ago: the 24 hours of such a submission are usually over. Compare the date with the provider's notice.</numerusform>
                <numerusform>More than %n days ago: the 24 hours of such a submission are usually over. Compare the date with the provider's notice.</numerusform>
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
        <name>beian::SitePage</name>
        <message numerus="yes">
            <source>%n number(s) still to be verified.</source>
            <translation>
                <numerusform>%n number still to be verified.</numerusform>
                <numerusform>%n numbers still to be verified.</numerusform>
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
        <name>beian::SuffixPage</name>
        <message numerus="yes">
            <source>Copied; the clipboard is cleared in %n second(s)</source>
            <translation>
                <numerusform>Copied; the clipboard is cleared in %n second</numerusform>
                <numerusform>Copied; the clipboard is cleared in %n seconds</numerusform>
            </translation>
        </message>
    </context>
</TS>
