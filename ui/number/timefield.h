// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/session/numbersession.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace beian {

// One of the two times of a number, as the phone shows it: typed, or by the buttons beside it. What is
// wrong with it is below it, with the border of the field.
class TimeField final : public QWidget
{
    Q_OBJECT

public:
    enum class Which {
        Notice, // the provider's
        Received, // of the SMS
    };

    TimeField(Which which, NumberSession &number, const QString &namePrefix,
              QWidget *parent = nullptr);

    // The time, or what is wrong with it, was changed elsewhere; or time went on.
    void refresh();
    [[nodiscard]] QWidget *field() const;
    [[nodiscard]] bool hasError() const { return m_hasError; }

Q_SIGNALS:
    // By a button: the field needs nothing more.
    void chosen();

private:
    void buildLayout();
    void set(const QString &text);
    void choose(const QDateTime &instant);
    void openChooser();
    [[nodiscard]] QString typed() const;
    [[nodiscard]] std::optional<QDateTime> guess() const;
    [[nodiscard]] QString whatIsWrong() const;
    [[nodiscard]] QDateTime taken() const;

    Which m_which;
    NumberSession &m_number;
    QString m_name;
    QLineEdit *m_field;
    QLabel *m_error;
    QPushButton *m_guess; // "昨天 23:59？"
    QPushButton *m_now;
    QPushButton *m_fiveMinutes;
    QWidget *m_quick; // these three, while there is no time or one is guessed
    QPushButton *m_choose;
    bool m_hasError = false;
    QDateTime m_begun; // in the dialog, which was left then; invalid: nothing
};

} // namespace beian
