// SPDX-License-Identifier: MIT
#include "ui/wizard/personcard.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/identity/phonenumber.h"
#include "ui/forms/controlnames.h"
#include "ui/forms/controls.h"
#include "ui/forms/reservedlabel.h"
#include "ui/platform/assistive.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/texts/plaintext.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowestCarrier = 7; // characters
// Kept free, so that a mistake moves nothing below it; its text fits into them.
constexpr int hintLines = 2;
}

PersonCard::PersonCard(const RuleBook &rules, RuleBody body, int number, QWidget *parent)
    : QFrame(parent)
    , m_rules(rules)
    , m_body(body)
    , m_title(makeLabel({}, TextKind::Heading))
    , m_phone(new QLineEdit)
    , m_carrier(new QComboBox)
    , m_below(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_hint(new ReservedLabel(hintLines))
{
    const QString name = u"person%1"_s.arg(number);
    setObjectName(name);
    setProperty("kind", u"card"_s);
    m_phone->setObjectName(name + "Phone"_L1);
    m_phone->setMaxLength(40);
    m_carrier->setObjectName(name + "Carrier"_L1);
    m_hint->setObjectName(name + "Hint"_L1);
    m_title->setObjectName(name + "Title"_L1);
    m_carrier->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_carrier->setMinimumContentsLength(narrowestCarrier);
    m_carrier->addItem(QString(), -1);
    for (const CarrierRules &carrier : rules.carriers)
        m_carrier->addItem(QString(), int(carrier.carrier));
    m_fieldLabel = makeFieldLabel({}, m_phone);

    m_remove = makeButton(
        name + "Remove"_L1, [] { return tr("Remove"); }, ButtonKind::Link);
    // Return in the middle of typing numbers belongs to Next.
    m_remove->setAutoDefault(false);
    keepTexts(this, [this] { showTexts(); });
    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_remove);
    m_below->setSpacing(gap(2));
    m_below->addWidget(m_hint, 1);
    m_below->addWidget(m_carrier);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    layout->setSpacing(gap(1));
    layout->addLayout(header);
    layout->addWidget(m_fieldLabel);
    layout->addWidget(m_phone);
    layout->addLayout(m_below);
    // A card that is lower than its neighbour keeps its fields level with it.
    layout->addStretch();

    connect(m_phone, &QLineEdit::textChanged, this, [this] {
        m_isNormalized = false;
        refresh();
        Q_EMIT edited();
    });
    connect(m_phone, &QLineEdit::editingFinished, this, &PersonCard::normalize);
    connect(m_carrier, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, &PersonCard::removeRequested);
    keepLook(this, [this] { arrangeCarrier(); });
}

// Those that hang on the person and the number are set with these.
void PersonCard::showTexts()
{
    m_remove->setAccessibleDescription(tr("This person received no SMS and need not verify"));
    for (int i = 1; i < m_carrier->count(); ++i)
        m_carrier->setItemText(i, m_rules.carriers.at(i - 1).name.in(uiLanguage()));
}

// In one line, so that the fields of two cards are level; the whole of it is in the tooltip.
void PersonCard::showWho()
{
    const QString shortName = m_who.section(u'（', 0, 0).section(u" ("_s, 0, 0);
    m_title->setText(m_isOptional ? tr("%1 (optional)").arg(shortName) : shortName);
    setPlainToolTip(*m_title, m_who);
    makeGroup(*this, m_who);
    setAssistiveName(*m_remove, tr("Remove: %1").arg(m_who));
    nameBox(*m_carrier, tr("Carrier: %1").arg(m_who));
    //: a field, and whose it is
    setAssistiveName(*m_phone, tr("%1: %2").arg(m_fieldLabel->text(), m_who));
}

void PersonCard::setContent(const QString &phoneText, std::optional<Carrier> carrier,
                            bool isOptional)
{
    m_isOptional = isOptional;
    showWho();
    showText(*m_phone, phoneText);
    showIndex(*m_carrier, m_carrier->findData(carrier ? int(*carrier) : -1));
    refresh();
}

void PersonCard::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    refresh();
}

void PersonCard::setListedTwice(bool isListedTwice)
{
    m_isListedTwice = isListedTwice;
    refresh();
}

void PersonCard::setKeptMask(const QString &mask)
{
    m_keptMask = mask;
    m_phone->setPlaceholderText(mask);
    refresh();
}

void PersonCard::setKeptState(Tone tone, const QString &text)
{
    if (tone == m_keptTone && text == m_keptText)
        return;
    m_keptTone = tone;
    m_keptText = text;
    refresh();
}

void PersonCard::setFieldLabel(const QString &label)
{
    m_fieldLabel->setText(label);
    showWho();
}

QList<QWidget *> PersonCard::controls() const
{
    return {m_phone, m_carrier, m_remove};
}

QString PersonCard::phoneText() const
{
    return m_phone->text();
}

std::optional<Carrier> PersonCard::chosenCarrier() const
{
    const int chosen = m_carrier->currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(Carrier(chosen));
}

void PersonCard::normalize()
{
    m_isNormalized = true;
    const auto phone = parsePhone(m_phone->text());
    if (phone && m_phone->text() != spacedPhone(*phone)) {
        showText(*m_phone, spacedPhone(*phone));
        Q_EMIT edited();
    }
    refresh();
}

void PersonCard::refresh()
{
    const auto phone = parsePhone(m_phone->text());
    const std::optional<Carrier> likely = phone ? m_rules.likelyCarrier(*phone) : std::nullopt;
    m_carrier->setItemText(0,
                           likely
                               ? tr("Auto: %1").arg(m_rules.carrier(*likely).name.in(uiLanguage()))
                               : tr("Carrier"));
    const bool isWrong = !phone && m_isNormalized && !m_phone->text().isEmpty();
    setStyleMark(m_phone, "tone", isWrong ? u"bad"_s : QString());
    setTone(m_hint, isWrong ? Tone::Bad : Tone::Neutral);
    setPlainToolTip(*m_hint, isWrong ? errorSentences(phone.error()) : QString());
    if (phone && !fitsMask(*phone, m_keptMask)) {
        setTone(m_hint, Tone::Warn);
        m_hint->setText(tr("Kept was %1. This is another number: the time of its SMS is not "
                           "carried over.")
                            .arg(m_keptMask));
    } else if (m_isListedTwice) {
        setTone(m_hint, Tone::Warn);
        m_hint->setText(tr("The same person with the same number is in the list already: remove one."));
    } else if (phone) {
        m_hint->setText(senderText(chosenCarrier() ? chosenCarrier() : likely));
    } else {
        if (!isWrong && !m_keptText.isEmpty())
            setTone(m_hint, m_keptTone);
        m_hint->setText(isWrong ? mistakeText(phone.error()) : hintWithoutPhone());
    }
    arrangeCarrier();
}

// The carrier below the hint where it would be cut beside it.
void PersonCard::arrangeCarrier()
{
    const bool isNarrow = 2 * m_carrier->sizeHint().width() > contentsRect().width();
    m_below->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PersonCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrangeCarrier();
}

QString PersonCard::hintWithoutPhone() const
{
    if (!m_keptText.isEmpty())
        return m_keptText;
    if (!m_keptMask.isEmpty())
        return tr("Only %1 was kept: type the full number once more.").arg(m_keptMask);
    if (m_isChosen)
        return tr("No source says who verifies, so you choose: type the number that got an SMS.");
    return m_isOptional ? tr("Some provinces ask this person too: leave it empty, or type the "
                             "number if an SMS came.")
                        : tr("11 digits; never the emergency number (应急电话).");
}

QString PersonCard::senderText(std::optional<Carrier> carrier) const
{
    const QStringList senders = m_body == RuleBody::National
        ? m_rules.nationalSenderExamples
        : m_rules.expectedSenders(m_body, carrier).mid(0, 1);
    if (senders.isEmpty())
        return tr("Virtual carriers have no fixed sender of the SMS.");
    return tr("The SMS comes from %1.").arg(senders.join(" / "_L1));
}

} // namespace beian
