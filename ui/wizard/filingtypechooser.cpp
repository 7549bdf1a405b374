// SPDX-License-Identifier: MIT
#include "ui/wizard/filingtypechooser.h"

#include <algorithm>

#include <QtCore/qobject.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qradiobutton.h>

#include "app/session/filingsession.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/platform/assistive.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/theme/theme.h"
#include "ui/wizard/choicebutton.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int tilesInARow = 4;

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
    , m_services(new QButtonGroup(this))
    , m_partRow(new FlowLayout(gap(5)))
    , m_serviceRow(makeServices())
    , m_names(makeLabel({}, TextKind::Hint))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    m_names->setObjectName(u"typeNames"_s);
    keepTexts(this, [this] { makeGroup(*this, tr("Kind of filing")); });
    layout->addLayout(makeTypes());
    layout->addWidget(m_names);
    layout->addLayout(makeParts());
    layout->addWidget(m_serviceRow);
    for (QButtonGroup *group : {m_types, m_parts}) {
        connect(group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
            if (isOn)
                choose();
        });
    }
    connect(&session, &FilingSession::filingChanged, this, &FilingTypeChooser::refresh);
    keepTexts(this, [this] { refresh(); });
}

QLayout *FilingTypeChooser::makeTypes()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(gap(2));
    for (const FilingTypeText &type : m_session.rules().filingTypes) {
        auto *button =
            new ChoiceButton("type-"_L1 + type.id, [&type] { return type.name.in(uiLanguage()); });
        const int place = int(m_types->buttons().size());
        m_types->addButton(button, int(type.type));
        // One of many: within a group Qt takes nothing else from it than the role.
        button->setAutoExclusive(true);
        connect(button, &ChoiceButton::picked, this, &FilingTypeChooser::picked);
        grid->addWidget(button, place / tilesInARow, place % tilesInARow);
        grid->setColumnStretch(place % tilesInARow, 1);
    }
    return grid;
}

QLayout *FilingTypeChooser::makeParts()
{
    for (const FilingPart part : {FilingPart::Subject, FilingPart::Site, FilingPart::Both}) {
        auto *button = new QRadioButton;
        button->setObjectName(u"part%1"_s.arg(int(part)));
        m_parts->addButton(button, int(part));
        m_partRow->addWidget(button);
    }
    return m_partRow;
}

void FilingTypeChooser::addBesideParts(QWidget *control)
{
    m_partRow->addWidget(control);
}

QWidget *FilingTypeChooser::makeServices()
{
    auto *holder = new QWidget;
    keepTexts(holder, [holder] { makeGroup(*holder, tr("Kind of service")); });
    auto *row = new FlowLayout(gap(5), holder);
    for (const ServiceKind service :
         {ServiceKind::Website, ServiceKind::App, ServiceKind::MiniProgram}) {
        auto *button = new QRadioButton;
        button->setObjectName(u"service%1"_s.arg(int(service)));
        keepTexts(button, [button, service] {
            button->setText(serviceName(service));
            button->setAccessibleName(button->text());
        });
        m_services->addButton(button, int(service));
        row->addWidget(button);
    }
    connect(m_services, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            m_session.setService(ServiceKind(id));
    });
    return holder;
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
    refreshServices();
    refreshNames();
}

// Only exceptions of a service make a difference; without one the question would be idle.
bool FilingTypeChooser::isServiceAsked() const
{
    const BodyRules *body = m_session.rules().body(m_session.body());
    const FilingRecord &record = m_session.record();
    return body && record.type
        && std::ranges::any_of(body->exceptions, [&record](const ForecastRule &rule) {
               return rule.type == record.type && rule.part == record.part
                   && !rule.services.isEmpty();
           });
}

void FilingTypeChooser::refreshServices()
{
    const QSignalBlocker services(m_services);
    m_services->button(int(m_session.record().service))->setChecked(true);
    m_serviceRow->setVisible(isServiceAsked());
}

void FilingTypeChooser::refreshNames()
{
    const auto &type = m_session.record().type;
    QStringList names;
    if (type) {
        for (const FilingTypeName &name : m_session.rules().filingType(*type).names)
            names << name.name;
    }
    m_names->setVisible(!names.isEmpty());
    m_names->setText(tr("Also called: %1").arg(names.join(u"、"_s)));
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
    if (!hasParts(type))
        return whole;
    //: parts of a kind of filing, one of which is chosen
    return tr("%1 / %2").arg(filingPartName(type, FilingPart::Subject),
                             filingPartName(type, FilingPart::Site));
}

QString FilingTypeChooser::roles(FilingType type, FilingPart part) const
{
    const ForecastRule *rule = m_session.rules().forecastRule(
        m_session.body(), type, part, m_session.record().service, m_session.record().provinceCode);
    if (!rule)
        return {};
    if (rule->required.isEmpty() && !rule->optional.isEmpty())
        return tr("You choose who verifies");
    if (rule->required.size() > 1)
        return tr("Responsible persons of entity and site");
    return rule->required.isEmpty() ? QString() : roleName(rule->required.constFirst(), m_session.record().service);
}

} // namespace beian
