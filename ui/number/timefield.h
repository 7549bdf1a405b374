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
    // Is there a text that no time is taken from?
    [[nodiscard]] bool isUnread() const;
    // The field counts as left, wherever the focus is: what is wrong with it is shown.
    void settle();
    // Whether it is said that a time is missing, while the field is empty.
    void setWanted(bool isWanted);

Q_SIGNALS:
    // By a button: the field needs nothing more.
    void chosen();

protected:
    // The field was left: it tells so itself only where it was changed since Enter.
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

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
    bool m_isTyping = false; // half a time is no mistake meanwhile
    bool m_isWanted = false;
    QDateTime m_begun; // in the dialog, which was left then; invalid: nothing
};

} // namespace beian
