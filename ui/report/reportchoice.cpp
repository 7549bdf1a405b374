// SPDX-License-Identifier: MIT
#include "ui/report/reportchoice.h"

#include <algorithm>

#include <QtCore/qset.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>

#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/report/reporttable.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QComboBox *makeCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMinimumContentsLength(2); // of one character alone Qt counts the ink
    return combo;
}

// Side by side: these are four words each, and the height belongs to the figures.
QWidget *besideLabel(const Words &text, QWidget *field)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->setSpacing(gap(2));
    QLabel *label = makeFieldLabel(text, field);
    label->setWordWrap(false);
    row->addWidget(label);
    row->addWidget(field);
    return holder;
}

// The entries behind the first one, which means all; what is chosen stays.
void refill(QComboBox &combo, const QList<std::pair<QString, QVariant>> &entries)
{
    const QVariant chosen = combo.currentData();
    const QSignalBlocker blocker(combo);
    while (combo.count() > 1)
        combo.removeItem(1);
    for (const auto &[text, value] : entries)
        combo.addItem(text, value);
    combo.setCurrentIndex(std::max(0, combo.findData(chosen)));
}

} // namespace

ReportChoice::ReportChoice(const RuleBook &rules, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_span(spanAround(today, ReportLength::Month))
    , m_day(today)
    , m_length(makeCombo(u"reportLength"_s))
    , m_step(makeCombo(u"reportStep"_s))
    , m_type(makeCombo(u"reportType"_s))
    , m_province(makeCombo(u"reportProvince"_s))
{
    for (const ReportLength length :
         {ReportLength::Month, ReportLength::Quarter, ReportLength::Year})
        m_length->addItem(QString(), int(length));
    m_type->addItem(QString());
    m_province->addItem(QString());
    keepTexts(this, [this] {
        m_length->setItemText(0, tr("One month"));
        m_length->setItemText(1, tr("One quarter"));
        m_length->setItemText(2, tr("One year"));
        m_type->setItemText(0, tr("All kinds"));
        m_province->setItemText(0, tr("All provinces"));
        offerSteps();
    });
    auto *flow = new FlowLayout(gap(4), this);
    flow->setContentsMargins({});
    flow->addWidget(besideLabel([] { return tr("&Span"); }, m_length));
    flow->addWidget(besideLabel([] { return tr("&By"); }, m_step));
    flow->addWidget(besideLabel([] { return tr("&Kind"); }, m_type));
    flow->addWidget(besideLabel([] { return tr("P&rovince"); }, m_province));
    connect(m_length, &QComboBox::currentIndexChanged, this, &ReportChoice::changeLength);
    for (const QComboBox *combo : {m_step, m_type, m_province})
        connect(combo, &QComboBox::currentIndexChanged, this, &ReportChoice::changed);
}

ReportLength ReportChoice::length() const
{
    return ReportLength(m_length->currentData().toInt());
}

ReportStep ReportChoice::step() const
{
    return ReportStep(m_step->currentData().toInt());
}

ReportQuery ReportChoice::query() const
{
    ReportQuery query{m_span, step(), {}, m_province->currentData().toString()};
    if (m_type->currentIndex() > 0)
        query.type = FilingType(m_type->currentData().toInt());
    return query;
}

// A year in days would be bars that nobody can tell apart.
void ReportChoice::offerSteps()
{
    const QVariant chosen = m_step->currentData();
    const QSignalBlocker blocker(m_step);
    m_step->clear();
    if (length() != ReportLength::Year)
        m_step->addItem(tr("Day"), int(ReportStep::Day));
    m_step->addItem(tr("Week"), int(ReportStep::Week));
    m_step->addItem(tr("Month"), int(ReportStep::Month));
    m_step->setCurrentIndex(std::max(0, m_step->findData(chosen)));
}

void ReportChoice::changeLength()
{
    offerSteps();
    m_span = spanAround(m_day, length());
    Q_EMIT changed();
}

void ReportChoice::goBeside(int steps)
{
    m_span = spanBeside(m_span, length(), steps);
    m_day = m_span.last;
    Q_EMIT changed();
}

void ReportChoice::offer(const QList<Outcome> &outcomes)
{
    QSet<FilingType> types;
    QSet<QString> provinces;
    for (const Outcome &outcome : outcomes) {
        types << outcome.type;
        provinces << outcome.provinceCode;
    }
    QList<std::pair<QString, QVariant>> entries;
    for (const FilingTypeText &type : m_rules.filingTypes) {
        if (types.contains(type.type))
            entries << std::pair(typeName(type.type, m_rules), QVariant(int(type.type)));
    }
    refill(*m_type, entries);
    entries.clear();
    QStringList codes = provinces.values();
    codes.sort();
    for (const QString &code : std::as_const(codes))
        entries << std::pair(provinceName(code, m_rules), QVariant(code));
    refill(*m_province, entries);
}

} // namespace beian
