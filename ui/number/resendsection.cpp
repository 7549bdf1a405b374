// SPDX-License-Identifier: MIT
#include "ui/number/resendsection.h"

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/steplines.h"
#include "ui/number/suffixform.h"
#include "ui/platform/assistive.h"
#include "ui/texts/language.h"
#include "ui/texts/sitetexts.h"
#include "ui/theme/icons.h"
#include "ui/number/answernote.h"
#include "ui/number/copybuttons.h"
#include "ui/number/siteopener.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

QString listText(const QList<SourcedText> &texts)
{
    QStringList lines;
    for (const SourcedText &text : texts)
        lines << u"· "_s + text.text.in(uiLanguage());
    return lines.join(u'\n');
}

} // namespace

ResendSection::ResendSection(NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_budget(makeLabel({}, TextKind::Strong))
    , m_suffix(new SuffixForm(number, namePrefix + "Resend"_L1))
    , m_requested(makeButton(namePrefix + "ResendRequested"_L1, {}))
    , m_wait(makeLabel({}, TextKind::Strong))
    , m_stillNothing(makeStillNothing(namePrefix))
{
    m_budget->setObjectName(namePrefix + "ResendBudget"_L1);
    m_wait->setObjectName(namePrefix + "ResendWait"_L1);
    buildLayout(namePrefix);
    // While a resend is waited for the click takes it back; after that it notes another one.
    connect(m_requested, &QPushButton::clicked, &number, &NumberSession::toggleResent);
    const auto refresh = [this] { refreshTime(m_number.filing().now()); };
    connect(&number, &NumberSession::changed, this, refresh);
    keepTexts(this, refresh);
}

void ResendSection::buildLayout(const QString &namePrefix)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(m_budget);
    layout->addWidget(
        makeLabel([] { return tr("A resend does not move the deadline."); }, TextKind::Hint));
    if (const BodyRules *body = m_number.filing().rules().body(m_number.filing().body()))
        layout->addWidget(makeStepLines(body->resendSteps));
    layout->addWidget(makeInputs(namePrefix));
    layout->addLayout(makeActions(namePrefix));
    layout->addWidget(m_wait);
    layout->addWidget(m_stillNothing);
}

// What the two fields of the resend take.
QWidget *ResendSection::makeInputs(const QString &namePrefix)
{
    QPushButton *phone =
        makeButton(namePrefix + "ResendCopyPhone"_L1, m_number.phone(), ButtonKind::Chip);
    const auto refresh = [this, phone] {
        showCopied(*phone, m_number.filing().copiedFor(Secret(m_number.phone())), m_number.phone());
        //: %1 is a mobile number, %2 a person
        setAssistiveName(
            *phone, tr("Copy the mobile number %1: %2").arg(m_number.phone(), whomText(m_number)));
    };
    keepRoomForCopied(*phone, [phone = m_number.phone()] { return phone; });
    keepTexts(phone, refresh);
    connect(&m_number.filing(), &FilingSession::clipboardChanged, phone, refresh);
    keepLook(phone, [phone] {
        phone->setIcon(glyphIcon(Glyph::Copy, QApplication::palette().color(QPalette::Link)));
    });
    connect(phone, &QPushButton::clicked, this,
            [this] { m_number.filing().copy(Secret(m_number.phone())); });
    m_suffix->setCompact(true);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(makeLabel([] { return tr("What the two fields take:"); }, TextKind::Field));
    layout->addWidget(phone, 0, Qt::AlignLeft);
    layout->addWidget(m_suffix);
    return holder;
}

QLayout *ResendSection::makeActions(const QString &namePrefix)
{
    auto *open = makeButton(namePrefix + "ResendOpen"_L1,
                            [] { return tr("Open the administration's site"); });
    keepLook(open, [open] {
        open->setIcon(
            glyphIcon(Glyph::External, QApplication::palette().color(QPalette::ButtonText)));
    });
    auto *opener = new SiteOpener(m_number.filing(), this);
    connect(open, &QPushButton::clicked, opener,
            [this, opener] { opener->open(m_number.filing().forecast().links.verify); });
    auto *answer =
        makeButton(namePrefix + "ResendAnswer"_L1, [] { return tr("Note the site's message…"); });
    connect(answer, &QPushButton::clicked, this, [this] { askForAnswer(m_number, *this); });
    auto *actions = new FlowLayout(gap(2));
    for (QPushButton *button : {open, answer, m_requested})
        actions->addWidget(button);
    return actions;
}

QWidget *ResendSection::makeStillNothing(const QString &namePrefix) const
{
    auto *holder = new QWidget;
    holder->setObjectName(namePrefix + "StillNothing"_L1);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    const BodyRules *body = m_number.filing().rules().body(m_number.filing().body());
    layout->addWidget(makeLabel([] { return tr("Still no SMS? Check:"); }, TextKind::Strong));
    layout->addWidget(makeLabel([body] { return listText(body->notReceivedChecks); }));
    layout->addSpacing(gap(1));
    layout->addWidget(makeLabel([] { return tr("What is left:"); }, TextKind::Strong));
    QLabel *next = makeLabel([body] { return listText(body->notReceivedNext); });
    next->setObjectName(namePrefix + "ResendNext"_L1);
    layout->addWidget(next);
    return holder;
}

QString ResendSection::waitText(const QDateTime &now) const
{
    const QDateTime resentAt = m_number.kept().resentAt;
    const seconds left(resentAt.isValid() ? now.secsTo(resentAt.addDuration(seconds(resendSpan)))
                                          : 0);
    if (left > seconds(0))
        return tr("Resent SMS: wait about 10 minutes, %1 left.").arg(countdownText(left));
    if (m_number.resends().left() == 0)
        return tr("No resend is left. Use the last code that came; without one see below.");
    return resentAt.isValid()
        ? tr("10 minutes are over. If nothing came, look at what to check below.")
        : QString();
}

void ResendSection::refreshTime(const QDateTime &now)
{
    const bool canUndo = m_number.isWaitingForResend();
    const QString request = canUndo ? tr("Undo: I did not ask for a resend")
                                    : tr("I asked the site to resend it just now");
    // Whose it is may be in its name since.
    if (m_requested->text() != request) {
        m_requested->setText(request);
        m_requested->setAccessibleName(request);
    }
    const Budget budget = m_number.resends();
    m_budget->setText(resendsText(budget));
    setTone(m_budget, budget.left() > 0 ? Tone::Neutral : Tone::Warn);
    const QString wait = waitText(now);
    m_wait->setText(wait);
    m_wait->setVisible(!wait.isEmpty());
    m_stillNothing->setVisible(!wait.isEmpty() && !canUndo);
}

} // namespace beian
