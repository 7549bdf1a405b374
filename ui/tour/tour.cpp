// SPDX-License-Identifier: MIT
#include "ui/tour/tour.h"

#include <utility>

#include <QtCore/qdir.h>
#include <QtWidgets/qapplication.h>

#include "app/time/beijingtime.h"
#include "ui/tour/boardtour.h"
#include "ui/tour/tourstage.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

class Script
{
public:
    explicit Script(const QString &folder)
        : m_folder(folder)
    { }

    [[nodiscard]] QList<TourTurn> pilotFiling(const QDateTime &start);
    [[nodiscard]] QList<TourTurn> nationalFiling(const QDateTime &start);
    [[nodiscard]] QList<TourTurn> lastMetre(const QDateTime &start);
    [[nodiscard]] QList<TourTurn> siteChecks(const QDateTime &start);
    [[nodiscard]] QList<TourTurn> lostSms(const QDateTime &start);
    [[nodiscard]] QList<TourTurn> nobodyVerifies();
    [[nodiscard]] QStringList pictures() const { return m_pictures; }

private:
    QString pathOf(const QString &name)
    {
        m_pictures << m_folder + u'/' + name + ".png"_L1;
        return m_pictures.last();
    }
    TourTurn take(const QString &name) { return picture(pathOf(name)); }

    QString m_folder;
    QStringList m_pictures;
};

QList<TourTurn> toPhones(const QString &province)
{
    return {fill(u"provinceField"_s, province), nextPage(), pressButton(u"type-first"_s),
            fill(u"person1Phone"_s, u"13800138000"_s), fill(u"person2Phone"_s, u"13300133000"_s)};
}

QList<TourTurn> toFirstSms(const QDateTime &start)
{
    return {fill(u"sms1Received"_s, beijingText(start.addSecs(-4 * 3600 - 1132))),
            fill(u"sms1Code"_s, u"482913"_s), pressButton(u"sms1More"_s),
            fill(u"sms1Sender"_s, u"106575000130"_s), pressButton(u"sms1More"_s),
            pressButton(u"sms2More"_s),
            fill(u"sms2Notice"_s, beijingText(start.addSecs(-10 * 60))),
            pressButton(u"sms2More"_s)};
}

// A first filing in 浙江: two persons, one of them with a Hong Kong permit.
QList<TourTurn> Script::pilotFiling(const QDateTime &start)
{
    QList<TourTurn> steps{fill(u"provinceField"_s, u"浙江"_s), take(u"1-province"_s)};
    steps << toPhones(u"浙江"_s) << take(u"2-people"_s) << nextPage() << toFirstSms(start)
          << take(u"3-sms"_s) << nextPage() << chooseNext(u"suffix1Document"_s, 2)
          << fill(u"suffix1DocumentField"_s, u"B123567(8)"_s) << take(u"4-suffix"_s)
          << chooseNext(u"suffixTabs"_s, 0) << pressKey(Qt::Key_Right)
          << fill(u"suffix2DocumentField"_s, u"18302X"_s) << nextPage() << take(u"5-verify"_s)
          << pressButton(u"row1Verified"_s) << pressButton(u"row2ToSms"_s)
          << pressButton(u"sms2Now"_s) << fill(u"sms2Code"_s, u"730154"_s) << nextPage()
          << nextPage() << pressButton(u"row2Verified"_s) << nextPage() << take(u"6-done"_s);
    return steps;
}

QList<TourTurn> Script::nationalFiling(const QDateTime &start)
{
    QList<TourTurn> steps{fill(u"provinceField"_s, u"广东"_s), take(u"1-province-national"_s)};
    steps << toPhones(u"广东"_s) << nextPage() << pressButton(u"pageFaq"_s)
          << dialogPicture(u"faqDialog"_s, pathOf(u"10-faq"_s)) << toFirstSms(start)
          << pressButton(u"sms1ToPhone"_s)
          << dialogPicture(u"phoneReminderDialog"_s, pathOf(u"8-phone"_s)) << nextPage()
          << chooseNext(u"suffix1Document"_s, 2) << fill(u"suffix1DocumentField"_s, u"H12345678"_s)
          << nextPage() << take(u"5-verify-national"_s);
    return steps;
}

QList<TourTurn> toNationalSite(const QDateTime &start)
{
    QList<TourTurn> steps{fill(u"provinceField"_s, u"广东"_s)};
    steps << toPhones(u"广东"_s) << nextPage() << toFirstSms(start) << nextPage()
          << fill(u"suffix1DocumentField"_s, u"18302X"_s) << nextPage();
    return steps;
}

// What the site can say, and what becomes of it, in one filing.
QList<TourTurn> Script::lastMetre(const QDateTime &start)
{
    constexpr int wrongInput = 4;
    constexpr int finalFailure = 6;
    const auto answer = [](int place) {
        return QList<TourTurn>{pressButton(u"row1Answer"_s), chooseAnswer(place)};
    };
    QList<TourTurn> steps = toNationalSite(start) << companionPicture(pathOf(u"7-companion"_s));
    steps << pressButton(u"row1Answer"_s) << dialogPicture(u"answerDialog"_s, pathOf(u"5-answer"_s))
          << answer(wrongInput) << answer(wrongInput) << take(u"5-compare"_s) << answer(wrongInput)
          << answer(wrongInput) << take(u"5-pause"_s)
          << companionPicture(pathOf(u"7-companion-pause"_s)) << pressButton(u"row2Resend"_s)
          << dialogPicture(u"resendDialog13300133000"_s, pathOf(u"5-resend"_s))
          << pressButton(u"row1Compared"_s) << answer(finalFailure) << take(u"5-return"_s);
    return steps;
}

// Page 5 where the address leads elsewhere, and where the clock of the machine is wrong.
QList<TourTurn> Script::siteChecks(const QDateTime &start)
{
    SiteReport elsewhere = ScriptedProbe::reachable();
    elsewhere.trouble = SiteTrouble::LeadsElsewhere;
    elsewhere.leadsTo = QUrl(u"http://login.example.net/"_s);
    SiteReport fast = ScriptedProbe::reachable();
    fast.clockDifference = std::chrono::minutes(7);
    QList<TourTurn> steps{letSiteSay(elsewhere)};
    steps << toNationalSite(start) << take(u"5-site-elsewhere"_s) << letSiteSay(fast)
          << pressButton(u"back"_s) << nextPage() << take(u"5-clock"_s)
          << pressButton(u"siteCheck"_s)
          << dialogPicture(u"siteCheckDialog"_s, pathOf(u"5-site-check"_s));
    return steps;
}

// Page 3 when the time is over, and when only a resent SMS came.
QList<TourTurn> Script::lostSms(const QDateTime &start)
{
    QList<TourTurn> steps{fill(u"provinceField"_s, u"广东"_s)};
    steps << toPhones(u"广东"_s) << nextPage()
          << fill(u"sms1Received"_s, beijingText(start.addSecs(-25 * 3600)))
          << pressButton(u"sms2More"_s)
          << fill(u"sms2Notice"_s, beijingText(start.addSecs(-90 * 60)))
          << fill(u"sms2Received"_s, beijingText(start.addSecs(-20 * 60)))
          << pressButton(u"sms2DelayResent"_s) << take(u"3-sms-lost"_s);
    return steps;
}

QList<TourTurn> Script::nobodyVerifies()
{
    return {fill(u"provinceField"_s, u"浙江"_s),
            nextPage(),
            chooseNext(u"type-first"_s, 1),
            pressKey(Qt::Key_Right),
            pressKey(Qt::Key_Space),
            take(u"8-none"_s)};
}

} // namespace

Result<QStringList> runTour(QApplication &application, const RuleBook &rules, const QString &folder,
                            const QDateTime &start, const TourLook &look)
{
    applyTheme(application, look.theme);
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::FileUnwritable, folder};
    Script script(QDir(folder).absolutePath());
    // The national rules are shown on a day on which they apply.
    const QDateTime today = qMax(start, fromBeijing(QDate(2026, 11, 23), QTime(14, 50, 52)));
    const QList<std::pair<QDateTime, QList<TourTurn>>> acts = {
        {start, script.pilotFiling(start)}, {today, script.nationalFiling(today)},
        {today, script.lastMetre(today)},   {today, script.siteChecks(today)},
        {today, script.lostSms(today)},     {start, script.nobodyVerifies()},
    };
    for (const auto &[begin, steps] : acts) {
        const QString stuck = playTour(rules, begin, look.isBounded, steps);
        if (!stuck.isEmpty())
            return Error{stuck.endsWith(".png"_L1) ? ErrorKind::FileUnwritable
                                                   : ErrorKind::TourStuck,
                         stuck};
    }
    QStringList pictures = script.pictures();
    // The board in both colours, whatever was asked for.
    for (const auto &[mode, suffix] :
         {std::pair(look.theme.mode, QString()), std::pair(ThemeMode::Dark, u"-dark"_s)}) {
        applyTheme(application, {mode, look.theme.scale});
        const auto board =
            runBoardTour(rules, QDir(folder).absolutePath(), suffix, start, look.isBounded);
        if (!board)
            return board.error();
        pictures << *board;
    }
    return pictures;
}

} // namespace beian
