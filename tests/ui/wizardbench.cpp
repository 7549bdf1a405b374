// SPDX-License-Identifier: MIT
#include "wizardbench.h"

#include <QtGui/qdesktopservices.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>

#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Lets queued calls and deferred deletions happen; waits for nothing.
void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

const RuleBook &builtInRules()
{
    static const Result<RuleBook> rules = RuleBook::load(RuleBook::builtInFolder());
    Q_ASSERT(rules);
    return *rules;
}

QDateTime pilotDay()
{
    return fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52));
}

QDateTime today()
{
    return fromBeijing(QDate(2026, 11, 23), QTime(9, 0, 0));
}

NumberSession &BenchSession::number(const QString &phone) const
{
    for (int id = 0; NumberSession *known = number(NumberId(id)); ++id) {
        if (known->phone() == phone)
            return *known;
    }
    qFatal("no such number in the session");
}

WizardBench::WizardBench(const QDateTime &start)
    : clock(start)
    , ticker(clock)
    , clipboard(clock)
    , session(builtInRules(), clock)
    , wizard(session, clipboard, ticker, probe)
    , keys(wizard)
{
    session.setSurroundings(
        {false,
         {},
         [this](const Secret &text) { clipboard.copy(text.reveal()); },
         [this](const Secret &text) { return clipboard.remainingOf(text); }});
    for (const QString &scheme : {u"http"_s, u"https"_s})
        QDesktopServices::setUrlHandler(scheme, this, "recordUrl");
    wizard.show();
    // A field tells that it was left only in an active window.
    wizard.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    settle();
}

WizardBench::~WizardBench()
{
    session.setSurroundings(
        {false, {}, [this](const Secret &text) { clipboard.copy(text.reveal()); }});
    for (const QString &scheme : {u"http"_s, u"https"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

bool WizardBench::fill(const QString &name, const QString &text)
{
    static const QRegularExpression folded(u"\\Asms([0-9])(?:Sender|Notice)\\z"_s);
    const QRegularExpressionMatch match = folded.match(name);
    if (match.hasMatch() && !showMore(match.captured(1).toInt()))
        return false;
    const bool isDone = keys.fill(name, text);
    settle();
    return isDone;
}

bool WizardBench::paste(const QString &name, const QString &text)
{
    if (!keys.tabTo(name))
        return false;
    QGuiApplication::clipboard()->setText(text);
    keys.press(Qt::Key_A, Qt::ControlModifier);
    keys.press(Qt::Key_V, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    settle();
    return true;
}

bool WizardBench::showMore(int card)
{
    const QString name = u"sms%1"_s.arg(card);
    return find<QWidget>(name + u"Sender"_s) || press(name + u"More"_s);
}

bool WizardBench::press(const QString &name)
{
    const bool isDone = keys.pressButton(name);
    settle();
    return isDone;
}

bool WizardBench::chooseProvince(const QString &text)
{
    return fill(u"provinceField"_s, text) && session.province();
}

// The seven kinds are in rows of four; the Tab key knows them as one stop.
bool WizardBench::chooseType(const QString &id)
{
    static const QStringList order{u"first"_s,  u"new-site"_s,      u"access"_s,
                                   u"change"_s, u"cancel-access"_s, u"cancel"_s, u"migrate"_s};
    const auto isOnType = [this] {
        const QWidget *focused = wizard.focusWidget();
        return focused && focused->objectName().startsWith("type-"_L1);
    };
    for (int stop = 0; stop < 100 && !isOnType(); ++stop)
        keys.press(Qt::Key_Tab);
    if (!isOnType())
        return false;
    const auto at = order.indexOf(wizard.focusWidget()->objectName().mid(5));
    const auto wanted = order.indexOf(id);
    // Columns first: the last row is not full.
    constexpr int columns = 4;
    for (auto column = at % columns; column < wanted % columns; ++column)
        keys.press(Qt::Key_Right);
    for (auto column = at % columns; column > wanted % columns; --column)
        keys.press(Qt::Key_Left);
    for (auto row = at / columns; row < wanted / columns; ++row)
        keys.press(Qt::Key_Down);
    for (auto row = at / columns; row > wanted / columns; --row)
        keys.press(Qt::Key_Up);
    keys.press(Qt::Key_Space);
    settle();
    return wizard.focusWidget() && wizard.focusWidget()->objectName() == "type-"_L1 + id;
}

bool WizardBench::choosePart(FilingPart part)
{
    if (!keys.tabTo(u"part1"_s))
        return false;
    for (int at = int(FilingPart::Subject); at < int(part); ++at)
        keys.press(Qt::Key_Right);
    keys.press(Qt::Key_Space);
    settle();
    return session.record().part == part;
}

bool WizardBench::chooseDocument(const QString &form, DocumentKind kind)
{
    if (!keys.tabTo(form + "Document"_L1))
        return false;
    auto *box = find<QComboBox>(form + "Document"_L1);
    keys.press(Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentData().toInt() != int(kind); ++i)
        keys.press(Qt::Key_Down);
    settle();
    return box->currentData().toInt() == int(kind);
}

bool WizardBench::next()
{
    const int before = wizard.currentId();
    if (!keys.pressButton(u"next"_s))
        return false;
    settle();
    return wizard.currentId() != before;
}

void WizardBench::back()
{
    QVERIFY(keys.pressButton(u"back"_s));
    settle();
}

void WizardBench::advance(std::chrono::seconds span)
{
    clock.advance(span);
    clipboard.refresh();
    ticker.tick();
    settle();
}

bool WizardBench::goToSms(const QString &province, const QStringList &phones)
{
    if (!chooseProvince(province) || !next() || !chooseType(u"first"_s))
        return false;
    for (qsizetype i = 0; i < phones.size(); ++i) {
        if (i >= session.persons().size() && !press(u"addSitePerson"_s))
            return false;
        if (!fill(u"person%1Phone"_s.arg(i + 1), phones.at(i)))
            return false;
    }
    return next() && page() == PageId::Sms;
}

bool WizardBench::receiveNow(int card, const QString &code)
{
    return press(u"sms%1Now"_s.arg(card)) && fill(u"sms%1Code"_s.arg(card), code);
}

bool WizardBench::fillSuffix(int tab, const QString &text)
{
    if (!keys.tabTo(u"suffixTabs"_s))
        return false;
    for (int i = 0; i < 10; ++i)
        keys.press(Qt::Key_Left);
    for (int i = 1; i < tab; ++i)
        keys.press(Qt::Key_Right);
    return fill(u"suffix%1DocumentField"_s.arg(tab), text);
}

bool WizardBench::goToSite(const QString &province, const QStringList &phones)
{
    return goToSms(province, phones) && receiveNow(1, u"482913"_s) && next()
        && fillSuffix(1, u"18302X"_s) && next() && page() == PageId::Site;
}

QString WizardBench::text(const QString &labelName) const
{
    const auto *label = find<QLabel>(labelName);
    return label ? label->text() : QString();
}

bool WizardBench::isShown(const QString &name) const
{
    return find<QWidget>(name);
}

bool WizardBench::isNextEnabled() const
{
    const QAbstractButton *next = wizard.button(QWizard::NextButton);
    return next->isVisible() && next->isEnabled();
}

bool WizardBench::isFinishShown() const
{
    return wizard.button(QWizard::FinishButton)->isVisible();
}

QString WizardBench::missing() const
{
    return text(u"missing"_s);
}

} // namespace beian
