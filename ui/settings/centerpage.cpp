// SPDX-License-Identifier: MIT
#include "ui/settings/centerpage.h"

#include <utility>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include "app/center/centeraccess.h"
#include "app/center/centerstanding.h"
#include "app/cli/centerreport.h"
#include "app/support/repeatable.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/notebox.h"
#include "ui/forms/offreason.h"
#include "ui/settings/centeranswers.h"
#include "ui/settings/centerfields.h"
#include "ui/settings/settingbinder.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// As the commands say it; names come from other machines.
QStringList stateLines(const CenterState &state)
{
    QStringList lines = centerStateLines(state);
    for (QString &line : lines)
        line = withoutControls(line);
    return lines;
}

} // namespace

CenterPage::CenterPage(SettingBinder &binder, CenterAccess &center)
    : SettingsPage(
        binder, u"center"_s, [] { return tr("Center"); },
        [] {
            return tr("Several counters share one board: each machine keeps its own file, and a "
                      "database of PostgreSQL, the center, keeps them together.");
        },
        Standards::None)
    , m_center(center)
    , m_fields(new CenterFields(binder.settings().text(Setting::CounterName)))
    , m_note(new NoteBox(u"centerNote"_s))
    , m_state(new NoteBox(u"centerState"_s))
    , m_trouble(new NoteBox(u"centerTrouble"_s))
    , m_outside(makeOutside())
    , m_inside(makeInside())
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(m_outside);
    layout->addWidget(m_inside);
    layout->addWidget(m_note);
    addRow(row);
    m_note->hide();
    connectCenter();
    keepTexts(this, [this] { showState(); });
}

QWidget *CenterPage::makeOutside()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    layout->addWidget(m_fields);
    auto *buttons = new FlowLayout(gap(2));
    m_test = addButton(
        *buttons, u"centerTest"_s, [] { return tr("&Test"); }, [this] { test(); });
    m_join = addButton(
        *buttons, u"centerJoin"_s, [] { return tr("&Join…"); }, [this] { join(); });
    layout->addLayout(buttons);
    return part;
}

QWidget *CenterPage::makeInside()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(m_state);
    layout->addWidget(m_trouble);
    auto *buttons = new FlowLayout(gap(2));
    m_exchange = addButton(
        *buttons, u"centerExchange"_s, [] { return tr("E&xchange now"); },
        [this] { m_center.exchangeNow(); });
    m_leave = addButton(
        *buttons, u"centerLeave"_s, [] { return tr("Lea&ve the center…"); }, [this] { leave(); });
    layout->addLayout(buttons);
    return part;
}

QPushButton *CenterPage::addButton(QLayout &layout, const QString &name, const Words &text,
                                   const std::function<void()> &act)
{
    QPushButton *button = makeButton(name, text);
    button->setAutoDefault(false);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void CenterPage::connectCenter()
{
    connect(&m_center, &CenterAccess::stateChanged, this, &CenterPage::showState);
    connect(&m_center, &CenterAccess::checked, this, &CenterPage::takeReport);
    connect(&m_center, &CenterAccess::refused, this, &CenterPage::showError);
    connect(&m_center, &CenterAccess::joined, this, [this] {
        tell([] { return tr("This machine has joined the center"); },
             [] { return tr("What it has is on its way there; the board says when it is."); });
    });
    connect(&m_center, &CenterAccess::left, this, [this] {
        tell([] { return CenterCommands::tr("Left the center."); }, QString());
    });
}

// Until it is answered nothing else can be asked for.
void CenterPage::ask(Asked asked, const Words &words, QPushButton &pressed)
{
    m_asked = asked;
    m_pressed = &pressed;
    m_note->setContent(Tone::Accent, Glyph::Clock, words, QString());
    for (QPushButton *button : {m_test, m_join, m_exchange, m_leave})
        setOff(*button, words(), *m_note);
    m_note->show();
}

void CenterPage::test()
{
    ask(Asked::Test, [] { return tr("The center is being asked…"); }, *m_test);
    m_center.check(m_fields->address());
}

void CenterPage::join()
{
    if (m_fields->counter().isEmpty()) {
        m_pressed = m_join;
        return showError({ErrorKind::CenterCounterMissing, {}});
    }
    ask(Asked::Join, [] { return tr("The center is being asked…"); }, *m_join);
    m_center.check(m_fields->address());
}

void CenterPage::enter()
{
    ask(Asked::Entry, [] { return tr("Joining the center…"); }, *m_join);
    m_center.join(m_fields->address(), m_fields->counter());
}

void CenterPage::leave()
{
    askToLeave(*window(), m_center.state(), [this](LeaveWith with) {
        ask(Asked::Exit, [] { return tr("Leaving the center…"); }, *m_leave);
        m_center.leave(with);
    });
}

void CenterPage::takeReport(const CenterReport &report)
{
    const Asked asked = std::exchange(m_asked, Asked::Nothing);
    if (asked == Asked::Test) {
        tell([] { return tr("The center can be joined"); }, [report] {
            return CenterCommands::tr("There is a center with %1 filings. This folder would "
                                      "offer it %2; %3 are known there already.")
                .arg(report.filings)
                .arg(report.offered)
                .arg(report.known);
        });
    } else if (asked == Asked::Join) {
        release();
        m_note->hide();
        askToJoin(*window(), m_fields->address(), m_fields->counter(), report,
                  [this] { enter(); });
    }
}

void CenterPage::showState()
{
    const CenterState &state = m_center.state();
    const bool isJoined = state.phase != CenterState::Phase::None;
    m_outside->setVisible(!isJoined);
    m_inside->setVisible(isJoined);
    m_trouble->setVisible(isJoined && state.trouble);
    if (!isJoined)
        return;
    const bool isGood = standingOf(state) == CenterStanding::Together && !state.isUnverified;
    m_state->setContent(
        isGood ? Tone::Good : Tone::Accent, isGood ? Glyph::Check : Glyph::Info,
        [state] { return stateLines(state).constFirst(); },
        [state] { return stateLines(state).mid(1).join(u'\n'); });
    if (state.trouble)
        m_trouble->setError(*state.trouble);
}

void CenterPage::tell(const Words &title, const Words &text)
{
    release();
    m_note->setContent(Tone::Good, Glyph::Check, title, text);
    m_note->show();
}

void CenterPage::showError(const Error &error)
{
    release();
    if (error.kind == ErrorKind::CenterPasswordGiven)
        m_fields->takePasswordOut();
    m_note->setError(error);
    m_note->show();
}

void CenterPage::release()
{
    m_asked = Asked::Nothing;
    for (QPushButton *button : {m_test, m_join, m_exchange, m_leave})
        setOff(*button, {}, *m_note);
    if (QPushButton *pressed = std::exchange(m_pressed, nullptr))
        pressed->setFocus();
}

} // namespace beian
