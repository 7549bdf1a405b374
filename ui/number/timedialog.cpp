// SPDX-License-Identifier: MIT
#include "ui/number/timedialog.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/time/beijingtime.h"
#include "ui/forms/controls.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
// What is older than an SMS holds twice over is typed with its date.
constexpr int daysOffered = 4;
} // namespace

TimeDialog::TimeDialog(const QDateTime &now, const QDateTime &from, QWidget *parent)
    : QDialog(parent)
    , m_day(new QComboBox)
    , m_time(new QTimeEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"timeDialog"_s);
    setWindowTitle(tr("Time shown on the phone"));
    setMinimumWidth(gap(75)); // room for the title
    const QDate today = beijingDate(now);
    const QStringList words{tr("Today"), tr("Yesterday"), tr("The day before yesterday")};
    for (int back = 0; back < daysOffered; ++back) {
        const QDate day = today.addDays(-back);
        const QString date = day.toString(Qt::ISODate);
        m_day->addItem(back < words.size() ? tr("%1 (%2)").arg(words.at(back), date.mid(5)) : date, day);
    }
    nameControl(m_day, u"timeDay"_s, tr("Day"));
    nameControl(m_time, u"timeOfDay"_s, tr("Time (Beijing time)"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_day->setCurrentIndex(qBound(0, int(inBeijing(from).date().daysTo(today)), daysOffered - 1));
    m_time->setTime(inBeijing(from).time());
    auto *cancel = makeButton(u"timeCancel"_s, tr("Cancel"));
    auto *take = makeButton(u"timeTake"_s, tr("Use this time"), ButtonKind::Primary);
    cancel->setAutoDefault(false);
    take->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(fromBeijing(m_day->currentData().toDate(), m_time->time()));
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap(2));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(withLabel(m_day->accessibleName(), m_day));
    layout->addWidget(withLabel(m_time->accessibleName(), m_time));
    layout->addLayout(buttons);
    m_time->setFocus();
}

} // namespace beian
