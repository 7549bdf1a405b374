// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/site/scriptedprobe.h"
#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/platform/secretclipboard.h"
#include "ui/wizard/donepage.h"
#include "ui/wizard/peoplepage.h"
#include "ui/wizard/provincepage.h"
#include "ui/wizard/sitepage.h"
#include "ui/wizard/smspage.h"
#include "ui/wizard/suffixpage.h"
#include "ui/wizard/wizardpage.h"
#include "ui/wizard/wizardwishes.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

class Wishes final : public WizardWishes
{
public:
    void showSms(NumberSession &) override { }
    void showSuffix() override { }
    void showPeople() override { }
    void showResend(NumberSession &) override { }
    void showNext() override { }
    void shrink() override { }
    void printHandout() override { }
};

// Every page on one session, outside of a wizard.
struct Bench
{
    NumberBench numbers;
    FilingSession &session = numbers.session;
    Wishes wishes;
    ScriptedProbe probe;
    SecretClipboard clipboard{numbers.clock};
    ProvincePage province{session, wishes};
    PeoplePage people{session};
    SmsPage sms{session, wishes};
    SuffixPage suffix{session};
    SitePage site{session, wishes, clipboard, probe};
    DonePage done{session};

    // What each page waits for, as far as it waits: "sms: Next needs …".
    [[nodiscard]] QStringList waiting() const
    {
        QStringList all;
        const std::initializer_list<std::pair<QString, const WizardPage *>> pages{
            {u"province"_s, &province}, {u"people"_s, &people}, {u"sms"_s, &sms},
            {u"suffix"_s, &suffix},     {u"site"_s, &site},     {u"done"_s, &done}};
        for (const auto &[name, page] : pages) {
            if (page->isComplete() != page->missing().isEmpty())
                all << name + u" contradicts itself"_s;
            if (!page->missing().isEmpty())
                all << name + u": "_s + page->missing();
        }
        return all;
    }
    [[nodiscard]] QString wait(const QString &page) const
    {
        const QStringList found = waiting().filter(QRegularExpression(u'^' + page + u": "_s));
        return found.isEmpty() ? QString() : found.constFirst().mid(page.size() + 2);
    }
};

} // namespace

// What each page of the wizard still waits for, in words, from a new filing to the last number.
class WizardPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void theProvinceFirst();
    void thenTheKindAndItsPart();
    void thenEveryNumber();
    void aKindThatAsksNobodyWaitsForNothing();
    void oneSmsIsEnoughToGoOn();
    void oneDocumentIsEnoughToGoOn();
    void theSiteWaitsForEveryNumber();
};

void WizardPageTest::theProvinceFirst()
{
    Bench bench;
    QCOMPARE(bench.wait(u"province"_s), QString());
    bench.session.setProvince({});
    QCOMPARE(bench.wait(u"province"_s), u"Next needs a province."_s);
}

void WizardPageTest::thenTheKindAndItsPart()
{
    Bench bench;
    bench.session.setType(FilingType::Change, FilingPart::None);
    QCOMPARE(bench.wait(u"people"_s), u"Next needs what was changed."_s);
    bench.session.setType(FilingType::Cancel, FilingPart::None);
    QCOMPARE(bench.wait(u"people"_s), u"Next needs what is cancelled."_s);
    bench.session.setType(FilingType::First, FilingPart::None);
    QCOMPARE(bench.wait(u"people"_s), QString());
}

void WizardPageTest::thenEveryNumber()
{
    Bench bench;
    bench.session.setPerson(1, u"1330013"_s, {});
    QCOMPARE(bench.wait(u"people"_s), u"Next needs the mobile number of the site's responsible person."_s);
    bench.session.setService(ServiceKind::MiniProgram);
    QCOMPARE(bench.wait(u"people"_s),
             u"Next needs the mobile number of the mini program's responsible person."_s);
    bench.session.setPerson(1, sitePhone, {});
    QCOMPARE(bench.wait(u"people"_s), QString());
}

void WizardPageTest::aKindThatAsksNobodyWaitsForNothing()
{
    Bench bench;
    bench.session.setType(FilingType::CancelAccess, FilingPart::None);
    QVERIFY(bench.session.needsNobody());
    QCOMPARE(bench.wait(u"people"_s), QString());
    bench.session.setReceivedAnyway(true);
    QCOMPARE(bench.wait(u"people"_s), QString()); // those that were typed before
    bench.session.setPerson(0, {}, {});
    bench.session.setPerson(1, {}, {});
    QCOMPARE(bench.wait(u"people"_s), u"Next needs the number that received the SMS."_s);
}

void WizardPageTest::oneSmsIsEnoughToGoOn()
{
    Bench bench;
    QVERIFY(bench.wait(u"sms"_s).startsWith(u"Next needs one SMS: its code, and the time"_s));
    // The code can come first, and then its time.
    bench.numbers.number().setCode(Secret(u"482913"_s));
    QCOMPARE(bench.wait(u"sms"_s), u"Next needs the time at which that SMS came."_s);
    bench.numbers.number().setCode({});
    bench.numbers.receive();
    QCOMPARE(bench.wait(u"sms"_s), u"Next needs the 6-digit code of one SMS."_s);
    bench.numbers.number().setCode(Secret(u"48291"_s));
    QCOMPARE(bench.wait(u"sms"_s), u"Next needs the 6-digit code of one SMS."_s);
    bench.numbers.number().setCode(Secret(u"482913"_s));
    QCOMPARE(bench.wait(u"sms"_s), QString());
}

void WizardPageTest::oneDocumentIsEnoughToGoOn()
{
    Bench bench;
    const QString waits = u"Next needs the last six of one number whose SMS has come."_s;
    // Of a number whose SMS has not come it is not enough.
    bench.numbers.other().setDocument(DocumentKind::IdCard, Secret(u"18302X"_s));
    QCOMPARE(bench.wait(u"suffix"_s), waits);
    bench.numbers.receive();
    bench.numbers.number().setCode(Secret(u"482913"_s));
    QCOMPARE(bench.wait(u"suffix"_s), waits);
    bench.numbers.number().setDocument(DocumentKind::IdCard, Secret(u"18302X"_s));
    QCOMPARE(bench.wait(u"suffix"_s), QString());
}

void WizardPageTest::theSiteWaitsForEveryNumber()
{
    Bench bench;
    QCOMPARE(bench.wait(u"site"_s), u"2 numbers still to be verified."_s);
    for (NumberSession *number : {&bench.numbers.number(), &bench.numbers.other()}) {
        number->setReceived(beijingText(bench.numbers.clock.now()));
        number->toggleVerified();
    }
    QCOMPARE(bench.wait(u"site"_s), QString());
    bench.numbers.other().toggleVerified();
    QCOMPARE(bench.wait(u"site"_s), u"1 number still to be verified."_s);
    QCOMPARE(bench.wait(u"done"_s), QString());
}

#include "tst_wizardpage.moc"

BEIAN_UI_TEST_MAIN(WizardPageTest)
