// SPDX-License-Identifier: MIT
#include "ui/wizard/provincechooser.h"

#include <algorithm>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qframe.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/filing/forecast.h"
#include "ui/forms/controlnames.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/platform/assistive.h"
#include "ui/texts/language.h"
#include "ui/texts/plaintext.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

ProvinceChooser::ProvinceChooser(const RuleBook &rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_field(new QLineEdit)
    , m_tiles(new QButtonGroup(this))
{
    m_field->setObjectName(u"provinceField"_s);
    addClearButton(*m_field);
    QFrame *card = makeCard(u"provinceTiles"_s);
    keepTexts(card, [card] { setAssistiveName(*card, tr("Provinces")); });
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    rows->setSpacing(gap(2));
    for (const int batch : {1, 2, 3, 0}) {
        if (rows->count() > 0)
            rows->addWidget(makeRule());
        addBatch(rows, batch);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    connect(m_field, &QLineEdit::textChanged, this, &ProvinceChooser::interpretText);
    connect(m_tiles, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *tile, bool isOn) {
        if (isOn)
            choose(*m_rules.province(m_tileByCode.key(static_cast<QPushButton *>(tile))));
    });
    keepTexts(this, [this] { showTexts(); });
}

// A name that was put into the field is said in the new language; what a person typed stays.
void ProvinceChooser::showTexts()
{
    const QAbstractButton *tile = m_tiles->checkedButton();
    if (!tile || m_field->text() != m_ownText)
        return;
    m_ownText = tile->text();
    showText(*m_field, m_ownText);
}

void ProvinceChooser::tellCandidates()
{
    const QString typed = m_field->text();
    Q_EMIT candidatesChanged(m_rules.provincesMatching(typed), !typed.trimmed().isEmpty());
}

void ProvinceChooser::addBatch(QLayout *layout, int batch)
{
    QLabel *title = makeLabel({}, TextKind::Strong);
    QLabel *since = makeLabel({}, TextKind::Hint);
    if (batch == 0) {
        m_unlistedTitle = title;
        m_unlistedSince = since;
    } else {
        keepTexts(title, [this, title, since, batch] {
            title->setText(batch == 1       ? tr("Pilot batch 1")
                               : batch == 2 ? tr("Pilot batch 2")
                                            : tr("Pilot batch 3"));
            const auto first = std::ranges::find(m_rules.provinces, batch, &Province::pilotBatch);
            since->setText(tr("since %1").arg(first->pilotSince->toString(Qt::ISODate)));
        });
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title);
    texts->addWidget(since);
    texts->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(3));
    row->addLayout(texts, 1);
    row->addLayout(makeTiles(batch), 6);
    static_cast<QBoxLayout *>(layout)->addLayout(row);
}

QLayout *ProvinceChooser::makeTiles(int batch)
{
    auto *tiles = new FlowLayout(gap(1));
    for (const Province &province : m_rules.provinces) {
        if (province.pilotBatch != batch)
            continue;
        const auto name = [&province] { return province.shortName.in(uiLanguage()); };
        QPushButton *tile = makeButton("province"_L1 + province.code, name, ButtonKind::Tile);
        m_tiles->addButton(tile);
        // One of many: within a group Qt takes nothing else from it than the role.
        tile->setAutoExclusive(true);
        m_tileByCode.insert(province.code, tile);
        tiles->addWidget(tile);
    }
    return tiles;
}

void ProvinceChooser::showCoverage(QDate date, RuleChoice choice)
{
    for (const Province &province : m_rules.provinces) {
        QPushButton *tile = m_tileByCode.value(province.code);
        const bool isCovered = isProvinceCovered(m_rules, province, date, choice);
        setStyleMark(tile, "covered", isCovered);
        const QString coverage = isCovered ? tr("SMS verification applies on this date")
                                           : tr("No SMS verification on this date");
        tile->setAccessibleDescription(coverage);
        setPlainToolTip(*tile, coverage);
    }
    const bool isNational = m_rules.bodyOn(date, choice) == RuleBody::National;
    m_unlistedTitle->setText(isNational ? tr("Nationwide") : tr("Not in the pilot"));
    m_unlistedSince->setText(isNational
                                 ? tr("since %1").arg(m_rules.national.from.toString(Qt::ISODate))
                                 : tr("see the later rules"));
}

void ProvinceChooser::chooseProvince(const QString &code)
{
    if (const Province *province = m_rules.province(code))
        choose(*province);
}

void ProvinceChooser::choose(const Province &province)
{
    check(province);
    m_ownText = province.shortName.in(uiLanguage());
    showText(*m_field, m_ownText);
    Q_EMIT candidatesChanged({}, false);
    Q_EMIT provinceChosen(province.code);
}

void ProvinceChooser::check(const Province &province)
{
    const QSignalBlocker blocker(m_tiles);
    m_tileByCode.value(province.code)->setChecked(true);
}

// Typing never rewrites what is being typed: an input method may be in the middle of a word.
void ProvinceChooser::interpretText(const QString &text)
{
    m_ownText.clear();
    const QList<const Province *> matches = m_rules.provincesMatching(text);
    if (matches.size() == 1) {
        check(*matches.first());
        Q_EMIT candidatesChanged({}, false);
        Q_EMIT provinceChosen(matches.first()->code);
        return;
    }
    m_tiles->setExclusive(false);
    if (QAbstractButton *checked = m_tiles->checkedButton())
        checked->setChecked(false);
    m_tiles->setExclusive(true);
    Q_EMIT provinceChosen({});
    Q_EMIT candidatesChanged(matches, !text.trimmed().isEmpty());
}

} // namespace beian
