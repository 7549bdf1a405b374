// SPDX-License-Identifier: MIT
#include "ui/wizard/provincepage.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcalendarwidget.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/filing/forecast.h"
#include "app/record/recordchanges.h"
#include "app/record/secretnames.h"
#include "app/time/beijingtime.h"
#include "ui/forms/controls.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fittinghint.h"
#include "ui/forms/notebox.h"
#include "ui/forms/reservedlabel.h"
#include "ui/platform/assistive.h"
#include "ui/wizard/provincechooser.h"
#include "ui/help/sourcesdialog.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"
#include "app/session/filingsession.h"
#include "ui/wizard/wizardwishes.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// An older submission is rarely still open: its 24 hours are long over.
constexpr int oldSubmissionDays = 30;
constexpr int longestTitle = 100; // characters

QString isoText(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

ProvincePage::ProvincePage(FilingSession &session, WizardWishes &wishes, QWidget *parent)
    : WizardPage(session, parent)
    , m_wishes(wishes)
    , m_chooser(new ProvinceChooser(session.rules()))
    , m_date(new DateField([&session] { return beijingDate(session.now()); }))
    , m_dateBefore(session.record().submitted)
    , m_dateRemark(new ReservedLabel(2))
    , m_note(new NoteBox(u"provinceNote"_s))
    , m_pilotCheck(makeLabel({}, TextKind::Hint))
    , m_applicant(new QLineEdit)
    , m_orderNumber(new QLineEdit)
    , m_titleRemark(makeLabel({}, TextKind::Hint))
{
    setHeading([] { return tr("Province and date of submission"); },
               [] { return tr("Province and date decide whether SMS verification applies."); });
    m_date->setObjectName(u"submittedField"_s);
    m_date->setDate(session.record().submitted);
    m_date->calendarWidget()->setObjectName(u"submittedCalendar"_s);
    keepTexts(m_date->calendarWidget(), [calendar = m_date->calendarWidget()] {
        calendar->setAccessibleName(tr("Date of submission"));
        calendar->setLocale(QLocale());
    });
    m_dateRemark->setObjectName(u"dateRemark"_s);
    setTone(m_dateRemark, Tone::Warn);
    m_pilotCheck->setObjectName(u"pilotCheck"_s);
    buildLayout();
    connect(m_chooser, &ProvinceChooser::provinceChosen, &session, &FilingSession::setProvince);
    connect(m_chooser, &ProvinceChooser::candidatesChanged, this, &ProvincePage::showCandidates);
    connect(m_date, &DateField::changed, this, &ProvincePage::takeDate);
    connect(&session, &FilingSession::filingChanged, this, &ProvincePage::refreshAnswer);
    showRestored();
    keepTexts(this, [this] {
        showTitleRemark();
        refreshAnswer();
    });
}

void ProvincePage::buildLayout()
{
    const auto which = [] {
        return tr("Province (name, abbreviation or pinyin initials, such as zj)");
    };
    // What is wrong with the date stands under the date, which has the width for it; what is known of the
    // province under the province.
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(gap(3));
    fields->setVerticalSpacing(gap(1));
    fields->addWidget(withLabel(which, m_chooser->field()), 0, 0, Qt::AlignBottom);
    fields->addWidget(withLabel([] { return tr("Date of submission"); }, m_date), 0, 1,
                      Qt::AlignBottom);
    fields->addWidget(m_pilotCheck, 1, 0, Qt::AlignTop);
    fields->addWidget(m_dateRemark, 1, 1);
    fields->setColumnStretch(0, 3);
    fields->setColumnStretch(1, 2);
    content()->addLayout(fields);
    content()->addWidget(m_chooser);
    content()->addWidget(m_note);
    content()->addStretch(1);
    content()->addWidget(makeTitleLine());
}

// A filing that was kept, or the province of the counter.
void ProvincePage::showRestored()
{
    if (const Province *province = session().province())
        m_chooser->chooseProvince(province->code);
    showText(*m_applicant, session().record().applicant);
    showText(*m_orderNumber, session().record().orderNumber);
}

// What the board calls the filing. Nothing depends on it.
QWidget *ProvincePage::makeTitleLine()
{
    m_applicant->setObjectName(u"applicantField"_s);
    m_applicant->setMaxLength(longestTitle);
    m_orderNumber->setObjectName(u"orderNumberField"_s);
    m_orderNumber->setMaxLength(longestTitle);
    m_titleRemark->setObjectName(u"titleRemark"_s);
    setTone(m_titleRemark, Tone::Warn);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    setFittingHint(*m_applicant, [] {
        return QStringList{tr("optional, kept on this machine only"), tr("optional"), QString()};
    });
    setFittingHint(*m_orderNumber, [] { return QStringList{tr("optional"), QString()}; });
    keepTexts(holder, [this] {
        m_applicant->setToolTip(tr("optional, kept on this machine only"));
        m_orderNumber->setToolTip(tr("optional"));
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(2));
    row->addWidget(makeFieldLabel([] { return tr("Applicant or organisation"); }, m_applicant));
    row->addWidget(m_applicant, 3);
    row->addWidget(makeFieldLabel([] { return tr("Order number"); }, m_orderNumber));
    row->addWidget(m_orderNumber, 2);
    layout->addLayout(row);
    layout->addWidget(m_titleRemark);
    m_titleRemark->hide();
    connect(m_applicant, &QLineEdit::textChanged, this, &ProvincePage::takeTitle);
    connect(m_orderNumber, &QLineEdit::textChanged, this, &ProvincePage::takeTitle);
    return holder;
}

void ProvincePage::takeTitle()
{
    showTitleRemark();
    if (!m_titleRemark->isHidden())
        reveal(m_titleRemark);
    updateCompleteness();
    // Mobile numbers are kept masked wherever they are typed.
    session().setApplicant(
        looksSecretInName(m_applicant->text()) ? QString() : maskPhones(m_applicant->text()));
    session().setOrderNumber(holdsDocumentNumber(m_orderNumber->text()) ? QString()
                                                                        : m_orderNumber->text());
}

void ProvincePage::showTitleRemark()
{
    const bool isSecret =
        looksSecretInName(m_applicant->text()) || holdsDocumentNumber(m_orderNumber->text());
    m_titleRemark->setText(isSecret ? errorSentences({ErrorKind::LooksSecret, {}}) : QString());
    m_titleRemark->setVisible(isSecret);
}

// What is no date decides nothing: it stays in its field, and the filing has the date from before. Nor does
// one that was only passed on the way there, as the third of February on the way to the thirtieth.
void ProvincePage::takeDate()
{
    const QDate date = m_date->date();
    session().setSubmitted(date.isValid() ? date : m_dateBefore);
    if (date.isValid() && !m_date->isTyping())
        m_dateBefore = date;
    refreshAnswer();
}

QString ProvincePage::missing() const
{
    if (!m_date->date().isValid())
        return tr("Next needs the date of submission.");
    if (!session().province())
        return tr("Next needs a province.");
    return m_titleRemark->text();
}

QWidget *ProvincePage::refused() const
{
    if (!m_date->date().isValid())
        return m_date;
    if (m_titleRemark->text().isEmpty())
        return nullptr;
    return looksSecretInName(m_applicant->text()) ? m_applicant : m_orderNumber;
}

// At a counter that has its province, what is asked first is who files.
void ProvincePage::focusFirst()
{
    const bool isKnown = session().isCounter() && session().province();
    QLineEdit *first = isKnown ? m_applicant : m_chooser->field();
    first->setFocus();
}

void ProvincePage::refreshAnswer()
{
    // Changed elsewhere.
    if (m_date->date().isValid() && m_date->date() != session().record().submitted) {
        m_dateBefore = session().record().submitted;
        m_date->setDate(m_dateBefore);
    }
    m_chooser->showCoverage(session().record().submitted, RuleChoice::Auto);
    const QString remark = dateRemark();
    if (m_dateRemark->text() != remark) {
        m_dateRemark->setText(remark);
        announce(*m_dateRemark, remark);
    }
    m_dateRemark->setVisible(!remark.isEmpty());
    const bool isRefused = !m_date->check();
    setTone(m_dateRemark, isRefused ? Tone::Bad : Tone::Warn);
    setStyleMark(m_date, "tone", isRefused ? u"bad"_s : QString());
    const Province *province = session().province();
    if (!province)
        m_chooser->tellCandidates();
    else if (!m_date->date().isValid())
        showDateWanted();
    else if (session().isProvinceCovered())
        showCovered(*province);
    else
        showNotCovered(*province);
    m_pilotCheck->setVisible(province && m_date->date().isValid());
    if (province)
        m_pilotCheck->setText(pilotCheckText(*province));
    updateCompleteness();
}

void ProvincePage::showCandidates(const QList<const Province *> &candidates, bool isTyping)
{
    if (session().province())
        return;
    m_note->clearActions();
    if (candidates.isEmpty()) {
        m_note->setContent(isTyping ? Tone::Warn : Tone::Neutral,
                           isTyping ? Glyph::Warning : Glyph::Info,
                           isTyping ? tr("No province fits") : tr("Choose the province"),
                           isTyping ? tr("Try the name, an abbreviation such as 浙, or pinyin "
                                         "such as zhejiang or zj.")
                                    : tr("It is the province of the filing, not the one you are "
                                         "in now."));
        return;
    }
    m_note->setContent(Tone::Neutral, Glyph::Info,
                       tr("%n province(s) fit; choose one", nullptr, int(candidates.size())),
                       QString());
    for (const Province *province : candidates) {
        auto *button = makeButton("candidate"_L1 + province->code,
                                  province->shortName.in(uiLanguage()), ButtonKind::Chip);
        setAssistiveName(*button, tr("Choose %1").arg(button->text()));
        connect(button, &QPushButton::clicked, this, [this, code = province->code] {
            m_chooser->chooseProvince(code);
            m_chooser->field()->setFocus();
        });
        m_note->addAction(button);
    }
}

void ProvincePage::showDateWanted()
{
    m_note->clearActions();
    m_note->setContent(Tone::Neutral, Glyph::Info, tr("Enter the date of submission"),
                       tr("It decides whether SMS verification applies in this province."));
}

void ProvincePage::showCovered(const Province &province)
{
    const QString date = isoText(session().record().submitted);
    const bool isNational = session().body() == RuleBody::National;
    const QString why = isNational
        ? tr("Since %1 every province verifies; the date of submission %2 is not before that. "
             "Whether you yourself must verify depends on the filing type (next page).")
              .arg(isoText(session().rules().national.from), date)
        : tr("%1 has been a pilot province since %2 (batch %3); the date of submission %4 is "
             "not before that. Whether you yourself must verify depends on the filing type "
             "(next page).")
              .arg(province.shortName.in(uiLanguage()), isoText(*province.pilotSince))
              .arg(province.pilotBatch)
              .arg(date);
    m_note->clearActions();
    m_note->setContent(Tone::Accent, Glyph::Check,
                       tr("SMS verification applies in this province on this date"), why);
    m_note->addAction(makeSourcesButton(session().rules(), session().forecast().sources));
}

void ProvincePage::showNotCovered(const Province &province)
{
    const QDate date = session().record().submitted;
    QString why;
    if (session().rules().bodyOn(date, RuleChoice::Auto) == RuleBody::None) {
        why = tr("The first pilot began on %1; on %2 nobody had to verify.")
                  .arg(isoText(session().rules().pilot.from), isoText(date));
    } else if (province.pilotSince) {
        why = tr("%1 has been a pilot province only since %2; the date of submission is %3.")
                  .arg(province.shortName.in(uiLanguage()), isoText(*province.pilotSince),
                       isoText(date));
    } else {
        why = tr("%1 was not in the pilot; every province verifies only since %2. The date of "
                 "submission is %3.")
                  .arg(province.shortName.in(uiLanguage()),
                       isoText(session().rules().national.from), isoText(date));
    }
    m_note->clearActions();
    m_note->setContent(Tone::Neutral, Glyph::Info,
                       tr("SMS verification is not required in this province on this date"), why);
    auto *anyway = makeButton(
        u"receivedAnyway"_s, tr("I received the verification SMS anyway, go on"), ButtonKind::Link);
    connect(anyway, &QPushButton::clicked, this, [this] {
        session().setReceivedAnyway(true);
        m_wishes.showNext();
    });
    m_note->addAction(anyway);
    m_note->addAction(makeSourcesButton(session().rules(), session().forecast().sources));
}

QString ProvincePage::pilotCheckText(const Province &province) const
{
    const PilotCheck check = beian::pilotCheck(province, session().record().submitted);
    const QString name = province.shortName.in(uiLanguage());
    if (!check.isListed)
        return tr("Pilot check: %1 is not in the three pilot batches of 2017 and 2018.").arg(name);
    return (check.isInForce
                ? tr("Pilot check: %1 is in batch %2, since %3; begun on the date of "
                     "submission.")
                : tr("Pilot check: %1 is in batch %2, since %3; not yet begun on the date of "
                     "submission."))
        .arg(name)
        .arg(check.batch)
        .arg(isoText(*check.since));
}

QString ProvincePage::dateRemark() const
{
    if (const Result<void> checked = m_date->check(); !checked)
        return m_date->text().isEmpty() ? errorText(checked.error()).nextStep
                                        : errorSentences(checked.error());
    const QDate today = beijingDate(session().now());
    const QDate date = session().record().submitted;
    if (date > today)
        return tr("In the future. Take the day on which the provider submitted the filing.");
    if (date.daysTo(today) > oldSubmissionDays)
        return tr("More than %n day(s) ago: its 24 hours are usually over. Compare the provider's "
                  "notice.",
                  nullptr, oldSubmissionDays);
    return {};
}

} // namespace beian
