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
    keepLook(this, [this] { setMinimumWidth(gap(75)); }); // room for the title
    const QDate today = beijingDate(now);
    for (int back = 0; back < daysOffered; ++back)
        m_day->addItem(QString(), today.addDays(-back));
    m_day->setObjectName(u"timeDay"_s);
    m_day->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_time->setObjectName(u"timeOfDay"_s);
    keepTexts(this, [this] { showTexts(); });
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_day->setCurrentIndex(qBound(0, int(inBeijing(from).date().daysTo(today)), daysOffered - 1));
    m_time->setTime(inBeijing(from).time());
    auto *cancel = makeButton(u"timeCancel"_s, [] { return tr("Cancel"); });
    auto *take = makeButton(
        u"timeTake"_s, [] { return tr("Use this time"); }, ButtonKind::Primary);
    cancel->setAutoDefault(false);
    take->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(shown());
        accept();
    });
    connect(this, &QDialog::rejected, this, [this] { Q_EMIT left(shown()); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap(2));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(withLabel([] { return tr("Day"); }, m_day));
    layout->addWidget(withLabel([] { return tr("Time (Beijing time)"); }, m_time));
    layout->addLayout(buttons);
    m_time->setFocus();
}

QDateTime TimeDialog::shown() const
{
    return fromBeijing(m_day->currentData().toDate(), m_time->time());
}

void TimeDialog::showTexts()
{
    setWindowTitle(tr("Time shown on the phone"));
    const QStringList words{tr("Today"), tr("Yesterday"), tr("The day before yesterday")};
    for (int back = 0; back < m_day->count(); ++back) {
        const QString date = m_day->itemData(back).toDate().toString(Qt::ISODate);
        m_day->setItemText(
            back, back < words.size() ? tr("%1 (%2)").arg(words.at(back), date.mid(5)) : date);
    }
}

} // namespace beian
