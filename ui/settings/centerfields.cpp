// SPDX-License-Identifier: MIT
#include "ui/settings/centerfields.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

#include "app/center/addresspassword.h"
#include "app/cli/centerreport.h"
#include "ui/forms/controls.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAddress = 2000;
constexpr int longestName = 60;

} // namespace

CenterFields::CenterFields(const QString &counter)
    : m_address(new QLineEdit)
    , m_counter(new QLineEdit)
{
    m_address->setObjectName(u"centerAddress"_s);
    m_address->setMaxLength(longestAddress);
    keepTexts(m_address, [this] {
        m_address->setPlaceholderText(CenterCommands::tr("postgresql://user@server/database"));
    });
    m_counter->setObjectName(u"centerCounter"_s);
    m_counter->setMaxLength(longestName);
    m_counter->setText(counter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    addField(
        *layout, m_address, [] { return tr("&Address of the center"); },
        [] {
            return tr("The administrator of the center names it. Never write a password into it: "
                      "that stands in the password file of PostgreSQL (~/.pgpass), in a service "
                      "file, or a certificate takes its place.");
        });
    addField(
        *layout, m_counter, [] { return tr("&Name of this counter"); },
        [] { return tr("As the others know it; each counter has its own."); });
}

void CenterFields::addField(QVBoxLayout &layout, QLineEdit *field, const Words &label,
                            const Words &remark)
{
    layout.addWidget(withLabel(label, field));
    layout.addWidget(makeLabel(remark, TextKind::Hint));
    layout.addSpacing(gap(1));
    keepTexts(field, [field, remark] { field->setAccessibleDescription(remark()); });
}

QString CenterFields::address() const
{
    return m_address->text().trimmed();
}

QString CenterFields::counter() const
{
    return m_counter->text().trimmed();
}

void CenterFields::takePasswordOut()
{
    m_address->setText(withoutPassword(m_address->text()));
}

} // namespace beian
