// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtWidgets/qdialog.h>

class QComboBox;
class QTimeEdit;

namespace beian {

// A moment of today or the days before it, in Beijing time: for who does not type it.
class TimeDialog final : public QDialog
{
    Q_OBJECT

public:
    // Begins at `from`, which is not after `now`.
    TimeDialog(const QDateTime &now, const QDateTime &from, QWidget *parent);

Q_SIGNALS:
    // In UTC.
    void chosen(const QDateTime &instant);
    // It was left without choosing; `instant` is what it showed.
    void left(const QDateTime &instant);

private:
    void showTexts();
    [[nodiscard]] QDateTime shown() const;

    QComboBox *m_day;
    QTimeEdit *m_time;
};

} // namespace beian
