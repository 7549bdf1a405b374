// SPDX-License-Identifier: MIT
#include "ui/number/suffixform.h"

#include <utility>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qframe.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/session/filingsession.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/notebox.h"
#include "ui/forms/offreason.h"
#include "ui/forms/reservedlabel.h"
#include "ui/number/permitsketch.h"
#include "ui/number/secretfield.h"
#include "ui/number/suffixboxes.h"
#include "ui/platform/assistive.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/texts/sitetexts.h"
#include "ui/texts/smstexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestDocument = 10; // characters
constexpr int suffixSize = 6;

struct CheckLook
{
    Glyph glyph;
    Tone tone;
};

CheckLook lookOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return {Glyph::Check, Tone::Good};
    case CheckOutcome::Failed:
        return {Glyph::Cross, Tone::Bad};
    case CheckOutcome::CannotBeChecked:
        return {Glyph::Unknown, Tone::Neutral};
    case CheckOutcome::Warning:
        return {Glyph::Warning, Tone::Warn};
    }
    Q_UNREACHABLE();
}

QWidget *makeCheckLine(CheckLook look, const QString &text)
{
    auto *line = new QWidget;
    auto *icon = new ToneIcon;
    icon->setGlyph(look.glyph, look.tone);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(gap(2));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(makeLabel(text), 1);
    return line;
}

} // namespace

SuffixForm::SuffixForm(NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_fields(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_document(new QComboBox)
    , m_field(new SecretField(number, [this] { return isCopyHeld(); }))
    , m_error(new ReservedLabel(1))
    , m_answer(makeCard({}))
    , m_boxes(new SuffixBoxes)
    , m_copy(makeButton(namePrefix + "CopySuffix"_L1, {}, ButtonKind::Primary))
    , m_copyHint(makeLabel({}, TextKind::Hint))
    , m_checks(new QVBoxLayout)
    , m_name(namePrefix)
    , m_readings(new FlowLayout(gap(2)))
    , m_note(new NoteBox(namePrefix + "SuffixNote"_L1))
    , m_front(new PermitSketch(CardSide::Front))
    , m_back(new PermitSketch(CardSide::Back))
{
    m_document->setObjectName(namePrefix + "Document"_L1);
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_document->setMinimumContentsLength(narrowestDocument);
    for (const DocumentRules &document : number.filing().rules().documents)
        m_document->addItem(QString(), int(document.kind));
    m_field->setObjectName(namePrefix + "DocumentField"_L1);
    m_field->setMaxLength(64);
    m_boxes->setObjectName(namePrefix + "Boxes"_L1);
    buildLayout();
    connect(m_document, &QComboBox::currentIndexChanged, this, &SuffixForm::takeInput);
    connect(m_field, &QLineEdit::textChanged, this, &SuffixForm::takeInput);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        m_isEntered = true;
        refresh();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { m_number.filing().copy(m_number.suffix().suffix); });
    connect(&number, &NumberSession::changed, this, &SuffixForm::refresh);
    connect(&number.filing(), &FilingSession::clipboardChanged, this, &SuffixForm::refreshCopy);
    keepTexts(this, [this] { showTexts(); });
    keepLook(this, [this] { arrangeFields(); });
}

void SuffixForm::showTexts()
{
    for (int i = 0; i < m_document->count(); ++i) {
        const auto kind = DocumentKind(m_document->itemData(i).toInt());
        m_document->setItemText(i, m_number.filing().rules().document(kind).name.in(uiLanguage()));
    }
    refresh();
}

void SuffixForm::buildLayout()
{
    m_fields->setSpacing(gap(3));
    const auto kind = [] { return tr("Kind of document (the person's, as in this filing)"); };
    const auto last = [] { return tr("Last 6 characters (a full number is cut by the program)"); };
    QWidget *number = withLabel(last, m_field);
    number->layout()->addWidget(m_error);
    m_fields->addWidget(withLabel(kind, m_document), 1, Qt::AlignTop);
    m_fields->addWidget(number, 1, Qt::AlignTop);
    m_error->setObjectName(m_name + "DocumentError"_L1);
    setTone(m_error, Tone::Bad);
    auto *copyRow = new QHBoxLayout;
    copyRow->setSpacing(gap(2));
    copyRow->addWidget(m_copy);
    copyRow->addWidget(m_copyHint, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap(2));
    left->addWidget(
        makeLabel([] { return tr("To type on the administration's page"); }, TextKind::Field));
    left->addWidget(m_boxes);
    left->addLayout(copyRow);
    left->addStretch();
    m_checks->setSpacing(gap(1));
    auto *right = new QVBoxLayout;
    right->addLayout(m_checks);
    right->addStretch();
    keepTexts(m_answer, [this] { setAssistiveName(*m_answer, tr("Last six")); });
    m_answer->setLayout(m_columns);
    m_columns->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    m_columns->setSpacing(gap(6));
    m_columns->addLayout(left);
    m_columns->addLayout(right, 1);
    auto *sketches = new QHBoxLayout;
    sketches->setSpacing(gap(4));
    sketches->addWidget(m_front);
    sketches->addWidget(m_back);
    sketches->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(3));
    layout->addLayout(m_fields);
    layout->addWidget(m_answer);
    layout->addWidget(m_note);
    layout->addLayout(m_readings);
    layout->addLayout(sketches);
}

void SuffixForm::takeInput()
{
    m_isEntered = false;
    m_number.setDocument(DocumentKind(m_document->currentData().toInt()), Secret(m_field->text()));
}

void SuffixForm::setCompact(bool compact)
{
    m_isCompact = compact;
    m_columns->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    arrangeFields();
    refresh();
}

// Below each other where the longest kind of document would be cut beside the number.
void SuffixForm::arrangeFields()
{
    const bool isNarrow = 2 * m_document->sizeHint().width() + m_fields->spacing() > width();
    m_fields->setDirection(m_isCompact || isNarrow ? QBoxLayout::TopToBottom
                                                   : QBoxLayout::LeftToRight);
}

void SuffixForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeFields();
}

QString SuffixForm::whyNotCopied() const
{
    if (isCopyHeld())
        return m_number.isPaused() ? tr("Held: compare the three inputs first, on the page “Verify”")
                                   : noInputLeftText();
    if (!m_number.suffix().readings.isEmpty())
        return tr("Nothing to copy yet: choose one of the readings below");
    if (!m_number.suffix().suffix.isEmpty())
        return {};
    const bool isShort = m_field->text().trimmed().size() < suffixSize;
    return isWrong() && !isShort ? tr("Nothing to copy: what was typed is not right yet")
                                 : tr("Nothing to copy yet: the six characters are missing");
}

// Why nothing can be copied, or what becomes of the clipboard.
void SuffixForm::refreshCopy()
{
    const QString why = whyNotCopied();
    const auto left = why.isEmpty() ? m_number.filing().copiedFor(m_number.suffix().suffix)
                                    : std::chrono::seconds(0);
    if (!why.isEmpty())
        m_copyHint->setText(why);
    else if (left > std::chrono::seconds(0))
        m_copyHint->setText(
            tr("Copied; the clipboard is cleared in %n second(s)", nullptr, int(left.count())));
    else
        m_copyHint->setText(tr("The clipboard is cleared after 60 seconds"));
    setOff(*m_copy, why, *m_copyHint);
}

void SuffixForm::holdForSite()
{
    m_isForSite = true;
    refreshCopy();
}

bool SuffixForm::isCopyHeld() const
{
    return m_isForSite && m_number.isCopyHeld();
}

void SuffixForm::refresh()
{
    const DocumentRules &document = m_number.filing().rules().document(m_number.kept().document);
    const SuffixResult result = m_number.suffix();
    showIndex(*m_document, m_document->findData(int(document.kind)));
    showText(*m_field, m_number.documentText().reveal());
    m_boxes->setSuffix(result.suffix);
    setAssistiveName(*m_boxes, result.suffix.isEmpty()
                         ? tr("Nothing to type yet")
                         : tr("To type on the administration's page: %1")
                               .arg(result.suffix.reveal()));
    m_copy->setText(result.suffix.isEmpty() ? tr("Copy")
                                            : tr("Copy %1").arg(result.suffix.reveal()));
    setAssistiveName(*m_copy, m_copy->text());
    refreshCopy();
    showReadings(result.readings);
    showChecks(result, document.sideIn(m_number.filing().record().provinceCode));
    showSide(document, result);
}

void SuffixForm::showChecks(const SuffixResult &result, CardSide side)
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_field->text().isEmpty() || isTyping()) {
        m_checks->addWidget(
            makeCheckLine({Glyph::Info, Tone::Neutral},
                          m_number.isDocumentWiped()
                              ? wipedText()
                              : tr("Every check appears here while you type. Nothing is saved.")));
        return;
    }
    QStringList said;
    const auto add = [this, &said](CheckLook look, const QString &text) {
        m_checks->addWidget(makeCheckLine(look, text));
        said << text;
    };
    const bool isCut = result.normalizedNumber.view().size() > suffixSize;
    for (const SuffixCheck &check : result.checks) {
        // Which six it are is open.
        if (check.id == SuffixCheckId::Length && !result.readings.isEmpty())
            continue;
        const bool isCutHere = isCut && check.id == SuffixCheckId::Length
            && check.outcome == CheckOutcome::Passed;
        add(lookOf(check.outcome), isCutHere ? tr("Cut to the last 6 characters")
                                             : suffixCheckText(check, side));
    }
    for (const SuffixCorrection correction : result.corrections)
        add({Glyph::Corrected, Tone::Warn}, suffixCorrectionText(correction));
    for (const OddCharacter &odd : result.oddCharacters)
        add({odd.isCorrected ? Glyph::Corrected : Glyph::Warning, Tone::Warn},
            oddCharacterText(odd));
    if (std::exchange(m_said, said) != said)
        announce(*this, said.join(u'\n'));
}

// Six characters are typed one by one: fewer are no mistake before the field is left, or Enter pressed.
bool SuffixForm::isTyping() const
{
    return m_field->hasFocus() && !m_isEntered && m_field->text().trimmed().size() < suffixSize;
}

// A chosen one takes the place of the number, and is accepted as it is.
void SuffixForm::showReadings(const QList<Secret> &readings)
{
    // One of them may have the focus.
    if (readings == m_shownReadings)
        return;
    m_shownReadings = readings;
    m_readings->clear();
    int place = 0;
    for (const Secret &reading : readings) {
        QPushButton *button =
            makeButton(m_name + u"Reading%1"_s.arg(++place), reading.reveal(), ButtonKind::Chip);
        connect(button, &QPushButton::clicked, this, [this, reading] {
            m_number.setDocument(m_number.kept().document, reading);
            m_field->setFocus();
        });
        keepTexts(button, [button, place] {
            button->setAccessibleName(tr("Reading %1: %2").arg(place).arg(button->text()));
        });
        m_readings->addWidget(button);
    }
}

// Not of what is still being typed.
bool SuffixForm::isWrong() const
{
    return m_number.suffix().error && !m_field->text().isEmpty() && !isTyping();
}

void SuffixForm::showSide(const DocumentRules &document, const SuffixResult &result)
{
    const bool isPermit = document.kind == DocumentKind::HkMacauPermit;
    const CardSide side = document.sideIn(m_number.filing().record().provinceCode);
    m_front->setVisible(isPermit && !m_isCompact);
    m_back->setVisible(isPermit && !m_isCompact);
    setStyleMark(m_field, "tone", isWrong() ? u"bad"_s : QString());
    const int typed = int(m_field->text().trimmed().size());
    m_error->setText(!isWrong()           ? QString()
                     : typed < suffixSize ? tr("6 characters are needed; %n is (are) there.", nullptr, typed)
                                          : errorText(*result.error).sentence);
    m_error->setVisible(isWrong());
    m_front->setWanted(side == CardSide::Front);
    m_back->setWanted(side == CardSide::Back);
    if (isWrong()) {
        const ErrorText text = errorText(*result.error);
        m_note->setContent(Tone::Bad, Glyph::Warning, text.sentence, text.nextStep);
    } else {
        m_note->setContent(Tone::Accent, Glyph::Info,
                           isPermit ? tr("Zhejiang differs from the other provinces")
                                    : document.name.in(uiLanguage()),
                           document.hint.in(uiLanguage()));
    }
}

} // namespace beian
