// SPDX-License-Identifier: MIT
#include "ui/number/phonereminderdialog.h"

#include <algorithm>
#include <memory>

#include <QtCore/qdir.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpromise.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qthreadpool.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/settings/plainfile.h"
#include "app/time/beijingtime.h"
#include "app/time/clock.h"
#include "ui/forms/controlnames.h"
#include "ui/forms/contentheight.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/forms/offreason.h"
#include "ui/forms/qrview.h"
#include "ui/forms/scrollarea.h"
#include "ui/forms/windowsize.h"
#include "ui/texts/calendartexts.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// In steps of the grid: four dots a module for the longest event.
constexpr int codeSize = 106;
constexpr int leastCodeSize = 80; // three of them, where the window is low
constexpr int sideWidth = 82;

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (isFreeForFile(path) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size() && file.commit())
        return {};
    return Error{ErrorKind::FileUnwritable, QDir::toNativeSeparators(path)};
}

} // namespace

PhoneReminderDialog::PhoneReminderDialog(const RuleBook &rules, const Clock &clock,
                                         const FilingRecord &record, NumberId number,
                                         QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_clock(clock)
    , m_record(record)
    , m_numbers(openDeadlines(record, clock.now()))
    , m_code(new QrView(codeSize, leastCodeSize))
    , m_whom(makeLabel({}, TextKind::Heading))
    , m_choice(new QComboBox)
    , m_deadline(makeLabel({}, TextKind::Deadline))
    , m_save(makeButton(u"reminderSave"_s, [] { return tr("&Save as calendar file…"); }))
    , m_note(new NoteBox(u"reminderNote"_s))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"phoneReminderDialog"_s);
    m_code->setObjectName(u"reminderCode"_s);
    m_whom->setObjectName(u"reminderWhom"_s);
    m_deadline->setObjectName(u"reminderDeadline"_s);
    m_choice->setObjectName(u"reminderNumber"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->addItems(QStringList(m_numbers.size()));
    m_choice->setCurrentIndex(int(std::max<qsizetype>(0, m_numbers.indexOf(number))));
    buildLayout();
    m_note->hide();
    const bool isChoice = m_numbers.size() > 1;
    m_choice->setVisible(isChoice);
    m_whom->setVisible(!isChoice);
    connect(m_choice, &QComboBox::currentIndexChanged, m_note, &QWidget::hide);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PhoneReminderDialog::showNumber);
    // Alarms that are past, and a deadline that is over, are not handed out.
    connect(&m_refresh, &QTimer::timeout, this, &PhoneReminderDialog::showNumber);
    m_refresh.start(30s);
    keepTexts(this, [this] { showTexts(); });
}

void PhoneReminderDialog::showTexts()
{
    setWindowTitle(tr("Reminder in the phone"));
    m_code->setAccessibleName(tr("QR code of the deadline"));
    nameBox(*m_choice, tr("Whose deadline"));
    for (int i = 0; i < m_choice->count(); ++i)
        m_choice->setItemText(i, maskedNumberText(m_record, m_numbers.at(i)));
    showNumber();
}

void PhoneReminderDialog::buildLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(5));
    layout->addWidget(m_code, 0, Qt::AlignTop);
    layout->addWidget(makeSide());
    resizeWithin(*this, layout->sizeHint());
    keepAsHighAsContent(*this, *m_scroll);
}

QWidget *PhoneReminderDialog::makeSide()
{
    auto *close = makeButton(u"reminderClose"_s, [] { return tr("&Close"); }, ButtonKind::Primary);
    close->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &PhoneReminderDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *side = new QWidget;
    side->setFixedWidth(gap(sideWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(gap(3));
    m_scroll = new UprightScroll(u"reminderScroll"_s, makeContent());
    column->addWidget(m_scroll, 1);
    column->addWidget(m_save);
    column->addWidget(close);
    return side;
}

QWidget *PhoneReminderDialog::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(gap(3));
    column->addWidget(m_whom);
    column->addWidget(m_choice);
    column->addWidget(makeLabel([] { return tr("Deadline (Beijing time)"); }, TextKind::Field));
    column->addWidget(m_deadline);
    column->addWidget(makeLabel([] {
        return tr("Scan it with the camera of the phone and add the event to the calendar. WeChat "
                  "shows its text only.");
    }));
    column->addWidget(makeLabel([] {
        return tr("Or send the file to the phone: all open deadlines of the filing, with alarms "
                  "6 h, 1 h and 15 min before.");
    }));
    const auto nothing = [] { return tr("No name, no code, no document number, no full mobile number."); };
    column->addWidget(makeLabel(nothing, TextKind::Hint));
    column->addStretch(1);
    column->addWidget(m_note);
    return content;
}

void PhoneReminderDialog::showNumber()
{
    const QDateTime now = m_clock.now();
    const bool isOver = openDeadlines(m_record, now).isEmpty();
    setOff(*m_save, isOver ? errorText({ErrorKind::NoOpenDeadline, {}}).sentence : QString(),
           *m_note);
    if (m_numbers.isEmpty())
        return showFailure({ErrorKind::NoOpenDeadline, {}});
    const NumberId number = m_numbers.at(m_choice->currentIndex());
    const auto text =
        calendarCodeText(m_record, number, calendarWords(m_record, number, m_rules, now), now);
    const auto code = text ? makeQrCode(*text) : Result<QrCode>(text.error());
    m_whom->setText(maskedNumberText(m_record, number));
    m_deadline->setText(beijingText(m_record.find(number)->verification.deadline()));
    m_code->setCode(code ? *code : QrCode());
    m_code->setAccessibleDescription(joinedFacts({m_whom->text(), m_deadline->text()}));
    if (!code)
        showFailure(code.error());
}

QString PhoneReminderDialog::proposedFileName() const
{
    QList<QDateTime> deadlines;
    for (const NumberId number : m_numbers)
        deadlines << m_record.find(number)->verification.deadline();
    const auto form = u"'beian-sms-'yyyy-MM-dd-HHmm'.ics'"_s;
    return deadlines.isEmpty() ? u"beian-sms.ics"_s : inBeijing(std::ranges::min(deadlines)).toString(form);
}

void PhoneReminderDialog::chooseFile()
{
    if (openDeadlines(m_record, m_clock.now()).isEmpty())
        return showFailure({ErrorKind::NoOpenDeadline, {}});
    auto *dialog = new QFileDialog(this, tr("Save as calendar file"), QDir::homePath(),
                                   tr("Calendar files (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"reminderFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(proposedFileName());
    connect(dialog, &QFileDialog::fileSelected, this, &PhoneReminderDialog::save);
    dialog->open();
}

// In a thread of its own: a folder of the network can take its time.
void PhoneReminderDialog::save(const QString &path)
{
    QList<CalendarWords> words;
    const QDateTime now = m_clock.now();
    for (const NumberId number : m_numbers)
        words << calendarWords(m_record, number, m_rules, now);
    const auto content = calendarFile(m_record, m_numbers, words, now);
    if (!content)
        return showFailure(content.error());
    auto promise = std::make_shared<QPromise<Result<void>>>();
    // The dialog can be gone before the disk answers.
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcher<Result<void>>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        showSaved(path, watcher->result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path, content = *content] {
        promise->start();
        promise->addResult(writeFile(path, content));
        promise->finish();
    });
}

void PhoneReminderDialog::showSaved(const QString &path, const Result<void> &written)
{
    if (!written)
        return showFailure(written.error());
    const auto saved = [] { return tr("Saved"); };
    m_note->setContent(Tone::Good, Glyph::Check, saved, QDir::toNativeSeparators(path));
    m_note->show();
}

void PhoneReminderDialog::showFailure(const Error &error)
{
    m_note->setError(error);
    m_note->show();
}

void openPhoneReminder(QWidget &widget, const RuleBook &rules, const Clock &clock,
                       const FilingRecord &record, NumberId number)
{
    auto *dialog = new PhoneReminderDialog(rules, clock, record, number, widget.window());
    dialog->open();
}

} // namespace beian
