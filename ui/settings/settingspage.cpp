// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qframe.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qstyle.h>

#include "ui/platform/assistive.h"
#include "ui/settings/numberfield.h"
#include "ui/settings/settingbinder.h"
#include "ui/settings/wordingfield.h"
#include "ui/forms/controls.h"
#include "ui/forms/offreason.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QString timeFormat = u"HH:mm"_s;

// Of the line that says what holds where nothing is chosen.
QString standardName(Setting setting)
{
    return controlName(setting) + "Standard"_L1;
}

QScrollArea *makeScroll(const QString &name, QWidget *content)
{
    auto *scroll = new QScrollArea;
    nameControl(scroll, name + "Scroll"_L1, [] { return SettingsPage::tr("Content of the page"); });
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page is reached by its controls; the area itself is no stop of the Tab key.
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

QString controlName(Setting setting)
{
    QString name;
    bool isBeginning = false;
    for (const QChar letter : settingKey(setting).key) {
        if (letter.isLetterOrNumber())
            name += isBeginning ? letter.toUpper() : letter;
        isBeginning = !letter.isLetterOrNumber();
    }
    return name;
}

SettingsPage::SettingsPage(SettingBinder &binder, const QString &name, const Words &title,
                           const Words &subtitle, Standards standards)
    : m_binder(binder)
    , m_title(title)
    , m_standards(standards)
{
    setObjectName(name + "Page"_L1);
    keepTexts(this, [this, title] { makeGroup(*this, title()); });
    QFrame *card = makeCard(name + "Card"_L1);
    keepTexts(card, [card, title] { setAssistiveName(*card, title()); });
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    m_rows->setSpacing(gap(3));
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, gap(2), gap(2));
    contentLayout->setSpacing(gap(3));
    contentLayout->addWidget(card);
    if (standards != Standards::None)
        addReset(name, *contentLayout);
    contentLayout->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(8), gap(6), gap(6), gap(2));
    layout->setSpacing(gap(1));
    layout->addWidget(makeLabel(title, TextKind::Title));
    layout->addWidget(makeLabel(subtitle, TextKind::Subtitle));
    layout->addSpacing(gap(2));
    layout->addWidget(makeScroll(name, content), 1);
}

void SettingsPage::addReset(const QString &name, QVBoxLayout &layout)
{
    m_reset = makeButton(name + "Reset"_L1, [] { return tr("&Reset to defaults"); });
    m_resetWhy = makeLabel({}, TextKind::Hint);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap(3));
    foot->addWidget(m_reset, 0, Qt::AlignLeft); // also where nothing stands beside it
    foot->addWidget(m_resetWhy, 1);
    layout.addLayout(foot);
    keepTexts(m_resetWhy, [this] { refreshReset(); });
    m_reset->setAutoDefault(false);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_binder.reset(m_settings); });
}

QString SettingsPage::lockedText()
{
    return tr("Set by the administrator");
}

void SettingsPage::addSwitch(Setting setting, const Words &text, const OptionalWords &remark)
{
    auto *box = new QCheckBox;
    nameControl(box, controlName(setting), [text] { return text().remove(u'&'); });
    keepTexts(box, [box, text] { box->setText(text()); });
    m_binder.bind(box, setting);
    const bool isOn = settingKey(setting).standard.toBool();
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    layout->addWidget(box);
    QVBoxLayout *remarks = makeRemarks(
        box, setting, {[isOn] { return isOn ? tr("Default: on") : tr("Default: off"); }, remark});
    // Under the text, not under the square.
    keepLook(box, [box, remarks] {
        box->ensurePolished();
        const int square = box->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, box);
        remarks->setContentsMargins(square + gap(2), 0, 0, 0);
    });
    layout->addLayout(remarks);
    addRow(row);
    addResettable(setting, !m_binder.settings().isLocked(setting), allLockedText);
}

void SettingsPage::addNumber(Setting setting, const Words &label, const OptionalWords &remark)
{
    const SettingKey &key = settingKey(setting);
    auto *box = new NumberField;
    m_binder.bind(box, setting);
    const auto standard = [&key] {
        return tr("Default: %1. From %2 to %3.")
            .arg(key.standard.toInt())
            .arg(key.minimum)
            .arg(key.maximum);
    };
    addField(box, setting, label, {standard, remark});
    if (auto *limits = findChild<QLabel *>(standardName(setting)))
        tellRefused(*box, standard, *limits);
}

// Where the limits stand, so that nothing moves under the pointer that left the field.
void SettingsPage::tellRefused(const NumberField &box, const Words &standard, QLabel &label)
{
    connect(&box, &NumberField::refused, &label, [&box, &label](const QString &typed) {
        label.setText(tr("%1 is not possible: from %2 to %3. It stays %4.")
                          .arg(typed)
                          .arg(box.minimum())
                          .arg(box.maximum())
                          .arg(box.value()));
        setTone(&label, Tone::Bad);
        announce(label, label.text());
    });
    const auto forget = [&label, standard] {
        label.setText(standard());
        setTone(&label, Tone::Neutral);
    };
    connect(&box, &QSpinBox::valueChanged, &label, forget);
    // Typed anew. Of what Qt itself writes into the field, the number from before, nothing is told.
    connect(box.findChild<QLineEdit *>(), &QLineEdit::textChanged, &label, forget);
}

void SettingsPage::addTime(Setting setting, const Words &label, const OptionalWords &remark)
{
    auto *field = new QTimeEdit;
    field->setDisplayFormat(timeFormat);
    m_binder.bind(field, setting);
    const QString standard = settingKey(setting).standard.toTime().toString(timeFormat);
    addField(field, setting, label,
             {[standard] { return tr("Default: %1").arg(standard); }, remark});
}

void SettingsPage::addText(Setting setting, const Words &label, const OptionalWords &remark)
{
    auto *field = new QLineEdit;
    m_binder.bind(field, setting);
    addField(field, setting, label, {[] { return tr("Default: empty"); }, remark});
}

void SettingsPage::addWording(Setting setting, const Words &label, const Words &standard,
                              const OptionalWords &remark)
{
    auto *field = new WordingField;
    m_binder.bind(field, setting, standard);
    addField(field, setting, label,
             {[] { return tr("Default: what stands there when it is emptied"); }, remark});
}

void SettingsPage::addChoice(Setting setting, const Words &label,
                             const QList<std::pair<QString, Words>> &choices,
                             const OptionalWords &remark)
{
    constexpr int mostSeen = 12; // a list of provinces would cover the screen
    auto *box = new QComboBox;
    box->setMaxVisibleItems(mostSeen);
    for (const auto &[value, words] : choices)
        box->addItem(words(), value);
    keepTexts(box, [box, choices] {
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, choices.at(i).second());
    });
    m_binder.bind(box, setting);
    const int standard = box->findData(settingKey(setting).standard);
    addField(
        box, setting, label,
        {[words = choices.at(standard).second] { return tr("Default: %1").arg(words()); }, remark});
}

void SettingsPage::addField(QWidget *control, Setting setting, const Words &label,
                            const Remarks &remarks)
{
    control->setObjectName(controlName(setting));
    QLabel *name = makeFieldLabel(label, control);
    // Beside its field, not above it: as large as the text of a switch.
    setStyleMark(name, "kind", u"plain"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(gap(1));
    texts->addWidget(name);
    texts->addLayout(makeRemarks(control, setting, remarks));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(gap(6));
    layout->addLayout(texts, 1);
    layout->addWidget(control, 1, Qt::AlignVCenter);
    addRow(row);
    addResettable(setting, !m_binder.settings().isLocked(setting), allLockedText);
}

QVBoxLayout *SettingsPage::makeRemarks(QWidget *control, Setting setting,
                                       const Remarks &remarks) const
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(gap(1));
    QList<Words> lines;
    if (remarks.remark)
        lines << *remarks.remark;
    if (m_standards == Standards::Shown)
        lines << remarks.standard;
    for (const Words &line : std::as_const(lines))
        layout->addWidget(makeLabel(line, TextKind::Hint));
    // The last of them.
    if (m_standards == Standards::Shown)
        layout->itemAt(layout->count() - 1)->widget()->setObjectName(standardName(setting));
    if (m_binder.settings().isLocked(setting)) {
        lines << Words(lockedText);
        QLabel *locked = makeLabel(Words(lockedText), TextKind::Hint);
        locked->setObjectName(controlName(setting) + "Lock"_L1);
        auto *icon = new ToneIcon;
        icon->setGlyph(Glyph::Info, Tone::Accent);
        setTone(locked, Tone::Accent);
        auto *line = new QHBoxLayout;
        line->setSpacing(gap(1));
        line->addWidget(icon);
        line->addWidget(locked, 1);
        layout->addLayout(line);
    }
    keepTexts(control, [control, lines] {
        QStringList said;
        for (const Words &line : lines)
            said << line();
        control->setAccessibleDescription(said.join(u'\n'));
    });
    return layout;
}

void SettingsPage::addRow(QWidget *row)
{
    if (m_rows->count() > 0)
        m_rows->addWidget(makeRule());
    m_rows->addWidget(row);
}

void SettingsPage::addResettable(Setting setting, bool canChange, const Words &whyNot)
{
    if (canChange)
        m_settings << setting;
    else
        m_whyNot = whyNot;
    refreshReset();
}

QString SettingsPage::allLockedText()
{
    return tr("Everything here is set by the administrator.");
}

void SettingsPage::refreshReset()
{
    if (m_reset)
        setOffBeside(*m_reset, m_settings.isEmpty() ? m_whyNot() : QString(), *m_resetWhy);
}

} // namespace beian
