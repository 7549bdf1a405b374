// SPDX-License-Identifier: MIT
#include "ui/wizard/filingtypechooser.h"

#include <QtCore/qobject.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qradiobutton.h>

#include "ui/wizard/choicebutton.h"
#include "ui/forms/flowlayout.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/theme/theme.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;

bool hasParts(FilingType type)
{
    return type == FilingType::Change || type == FilingType::Cancel;
}

} // namespace

FilingTypeChooser::FilingTypeChooser(FilingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_types(new QButtonGroup(this))
    , m_parts(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(3));
    layout->addLayout(makeTypes());
    layout->addLayout(makeParts());
    for (QButtonGroup *group : {m_types, m_parts}) {
        connect(group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
            if (isOn)
                choose();
        });
    }
    connect(&session, &FilingSession::filingChanged, this, &FilingTypeChooser::refresh);
    refresh();
}

QLayout *FilingTypeChooser::makeTypes()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(gap(2));
    for (const FilingTypeText &type : m_session.rules().filingTypes) {
        auto *button = new ChoiceButton("type-"_L1 + type.id, type.name.in(uiLanguage()));
        const int place = int(m_types->buttons().size());
        m_types->addButton(button, int(type.type));
        grid->addWidget(button, place / columns, place % columns);
        grid->setColumnStretch(place % columns, 1);
    }
    return grid;
}

QLayout *FilingTypeChooser::makeParts()
{
    auto *row = new FlowLayout(gap(5));
    for (const FilingPart part : {FilingPart::Subject, FilingPart::Site, FilingPart::Both}) {
        auto *button = new QRadioButton;
        button->setObjectName(u"part%1"_s.arg(int(part)));
        m_parts->addButton(button, int(part));
        row->addWidget(button);
    }
    return row;
}

void FilingTypeChooser::focusFirst()
{
    QAbstractButton *checked = m_types->checkedButton();
    (checked ? checked : m_types->buttons().constFirst())->setFocus();
}

void FilingTypeChooser::choose()
{
    const auto type = FilingType(m_types->checkedId());
    const bool hasPart = hasParts(type) && m_parts->checkedId() >= 0;
    auto part = hasPart ? FilingPart(m_parts->checkedId()) : FilingPart::None;
    if (type == FilingType::Cancel && part == FilingPart::Both)
        part = FilingPart::None;
    m_session.setType(type, part);
}

void FilingTypeChooser::refresh()
{
    for (QAbstractButton *button : m_types->buttons()) {
        static_cast<ChoiceButton *>(button)->setSubtitle(subtitle(FilingType(m_types->id(button))));
    }
    showChosen();
    refreshParts();
}

// What was taken up again or preselected.
void FilingTypeChooser::showChosen()
{
    const std::optional<FilingType> type = m_session.record().type;
    if (!type || m_types->checkedId() == int(*type))
        return;
    const QSignalBlocker types(m_types);
    const QSignalBlocker parts(m_parts);
    m_types->button(int(*type))->setChecked(true);
    if (m_session.record().part != FilingPart::None)
        m_parts->button(int(m_session.record().part))->setChecked(true);
}

void FilingTypeChooser::refreshParts()
{
    const std::optional<FilingType> type = m_session.record().type;
    const bool isShown = type && hasParts(*type);
    const bool isChange = type == FilingType::Change;
    for (QAbstractButton *button : m_parts->buttons()) {
        const auto part = FilingPart(m_parts->id(button));
        const QString name = filingPartName(type.value_or(FilingType::First), part);
        button->setText(name);
        button->setAccessibleName(name);
        button->setVisible(isShown && (isChange || part != FilingPart::Both));
    }
    // A part that this kind does not have is no longer the answer.
    QAbstractButton *checked = m_parts->checkedButton();
    if (!checked || m_session.isTypeComplete())
        return;
    m_parts->setExclusive(false);
    checked->setChecked(false);
    m_parts->setExclusive(true);
}

// Who verifies, as the body in force says; for kinds with parts, the parts.
QString FilingTypeChooser::subtitle(FilingType type) const
{
    const QString whole = roles(type, FilingPart::None);
    const bool needsSomebody = !whole.isEmpty() || !roles(type, FilingPart::Subject).isEmpty()
        || !roles(type, FilingPart::Site).isEmpty();
    if (!needsSomebody)
        return tr("No verification");
    return hasParts(type) ? filingPartName(type, FilingPart::Subject) + " / "_L1
            + filingPartName(type, FilingPart::Site)
                          : whole;
}

QString FilingTypeChooser::roles(FilingType type, FilingPart part) const
{
    const ForecastRule *rule = m_session.rules().forecastRule(m_session.body(), type, part);
    QStringList names;
    for (const Role role : rule ? rule->required : QList<Role>())
        names << roleName(role);
    return names.join(" + "_L1);
}

} // namespace beian
