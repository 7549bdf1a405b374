// SPDX-License-Identifier: MIT
#include "ui/number/timefield.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/session/filingsession.h"
#include "app/time/beijingtime.h"
#include "ui/forms/controls.h"
#include "ui/forms/fittinghint.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/reservedlabel.h"
#include "ui/number/timedialog.h"
#include "ui/platform/assistive.h"
#include "ui/texts/timetexts.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr int timeErrorLines = 2;
}

TimeField::TimeField(Which which, NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_which(which)
    , m_number(number)
    , m_name(namePrefix + (which == Which::Notice ? "Notice"_L1 : "Received"_L1))
    , m_field(new QLineEdit)
    , m_error(new ReservedLabel(which == Which::Received ? timeErrorLines : 0))
    , m_guess(makeButton(m_name + "Guess"_L1, {}))
    , m_now(makeButton(namePrefix + "Now"_L1, [] { return tr("Just now"); }))
    , m_fiveMinutes(makeButton(namePrefix + "FiveMinutes"_L1, [] { return tr("5 minutes ago"); }))
    , m_quick(new QWidget)
    , m_choose(makeButton(m_name + "Choose"_L1, {}))
{
    buildLayout();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        // What assistive technology writes into a field without the focus is complete.
        m_isTyping = m_field->hasFocus();
        set(text);
    });
    connect(m_field, &QLineEdit::editingFinished, this, &TimeField::settle);
    connect(m_guess, &QPushButton::clicked, this, [this] {
        if (const std::optional<QDateTime> instant = guess())
            choose(*instant);
    });
    connect(m_now, &QPushButton::clicked, this, [this] { choose(m_number.filing().now()); });
    connect(m_fiveMinutes, &QPushButton::clicked, this,
            [this] { choose(m_number.filing().now().addSecs(-5 * 60)); });
    connect(m_choose, &QPushButton::clicked, this, &TimeField::openChooser);
    m_now->setVisible(which == Which::Received);
}

void TimeField::buildLayout()
{
    m_field->setObjectName(m_name);
    setFittingHint(*m_field, [this] {
        const QString today = beijingText(m_number.filing().now()).mid(5, 5);
        return m_which == Which::Notice
            ? QStringList{tr("unknown"), QString()}
            : QStringList{tr("10:32, or %1 10:32").arg(today), u"10:32"_s};
    });
    m_error->setObjectName(m_name + "Error"_L1);
    setTone(m_error, Tone::Bad);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(2));
    row->addWidget(m_field, 1);
    row->addWidget(m_choose);
    // What can be pressed for a time stays where it is, whatever is said of one, and leaves its room.
    QSizePolicy policy = m_quick->sizePolicy();
    policy.setRetainSizeWhenHidden(m_which == Which::Received);
    m_quick->setSizePolicy(policy);
    auto *quickRow = new FlowLayout(gap(2), m_quick);
    quickRow->addWidget(m_now);
    quickRow->addWidget(m_fiveMinutes);
    quickRow->addWidget(m_guess);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    const auto label = [which = m_which] {
        return which == Which::Notice ? tr("Provider's notice “submitted” (optional)")
                                      : tr("Time shown on the phone (Beijing time)");
    };
    layout->addWidget(makeFieldLabel(label, m_field));
    layout->addLayout(row);
    layout->addWidget(m_quick);
    layout->addWidget(m_error);
}

QWidget *TimeField::field() const
{
    return m_field;
}

bool TimeField::isUnread() const
{
    return !typed().trimmed().isEmpty() && !taken().isValid();
}

void TimeField::settle()
{
    m_isTyping = false;
    m_number.settleTimes();
}

void TimeField::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    refresh();
}

bool TimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_isTyping && isLeft(*static_cast<QFocusEvent *>(event)))
        settle();
    return QWidget::eventFilter(watched, event);
}

void TimeField::set(const QString &text)
{
    m_begun = {};
    if (m_which == Which::Notice)
        m_number.setNotice(text);
    else
        m_number.setReceived(text);
}

void TimeField::choose(const QDateTime &instant)
{
    set(beijingText(instant));
    settle();
    Q_EMIT chosen();
}

// Choosing begins where it was left, or with what is in the field already.
void TimeField::openChooser()
{
    const QDateTime now = m_number.filing().now();
    const QDateTime from = m_begun.isValid() ? m_begun : taken();
    const QDateTime shown = from.isValid() ? from : now;
    auto *dialog = new TimeDialog(now, shown, this);
    connect(dialog, &TimeDialog::chosen, this, &TimeField::choose);
    connect(dialog, &TimeDialog::left, this, [this, shown](const QDateTime &begun) {
        if (beijingText(begun) != beijingText(shown))
            m_begun = begun;
    });
    dialog->open();
}

QString TimeField::typed() const
{
    const ReceptionEntry &entry = m_number.reception();
    return m_which == Which::Notice ? entry.noticeText() : entry.receivedText();
}

QDateTime TimeField::taken() const
{
    const Verification &verification = m_number.kept().verification;
    return m_which == Which::Notice ? verification.noticeAt : verification.receivedAt;
}

std::optional<QDateTime> TimeField::guess() const
{
    return m_which == Which::Notice ? m_number.guessedNotice() : m_number.guessedReceived();
}

QString TimeField::whatIsWrong() const
{
    const QDateTime now = m_number.filing().now();
    const ReceptionEntry &entry = m_number.reception();
    const Result<void> checked = m_which == Which::Notice
        ? entry.checkNotice(now)
        : entry.checkReceived(m_number.kept(), now);
    if (m_isWanted && typed().trimmed().isEmpty())
        return tr("When did this SMS come? Fill it in, or go on without it: Next once more.");
    // Half a time is no mistake while it is being typed.
    if (checked || (checked.error().kind == ErrorKind::InvalidTime && m_isTyping))
        return {};
    return timeErrorText(checked.error(), typed(), now);
}

void TimeField::refresh()
{
    showText(*m_field, typed());
    const std::optional<QDateTime> guessed = guess();
    m_guess->setVisible(guessed.has_value());
    if (guessed)
        m_guess->setText(tr("Yesterday, %1").arg(beijingText(*guessed).right(5)));
    const QString wrong = guessed ? aheadQuestionText(*guessed) : whatIsWrong();
    m_hasError = !wrong.isEmpty();
    m_error->setVisible(m_hasError);
    if (m_error->text() != wrong) {
        m_error->setText(wrong);
        announce(*m_error, wrong);
    }
    setTone(m_error, guessed ? Tone::Warn : Tone::Bad);
    setStyleMark(m_field, "tone", m_hasError ? (guessed ? u"warn"_s : u"bad"_s) : QString());
    const bool hasTime = taken().isValid();
    // In one line with the question, which is more likely what was meant.
    m_fiveMinutes->setVisible(m_which == Which::Received && !guessed);
    m_quick->setVisible(guessed || (m_which == Which::Received && !hasTime));
    m_choose->setText(hasTime ? tr("Change…") : tr("Choose…"));
    const QString field = withoutMnemonic(m_field->accessibleName());
    setAssistiveName(*m_choose, (hasTime ? tr("Change…: %1") : tr("Choose…: %1")).arg(field));
}

} // namespace beian
