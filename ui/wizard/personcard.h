// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtWidgets/qframe.h>

#include "app/rules/rulebook.h"
#include "ui/texts/errortexts.h"
#include "ui/theme/theme.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace beian {

class ReservedLabel;

// One responsible person: mobile number, carrier, the senders to expect.
class PersonCard final : public QFrame
{
    Q_OBJECT

public:
    // `number` counts the cards from 1, for their names.
    PersonCard(const RuleBook &rules, RuleBody body, int number, QWidget *parent = nullptr);

    // Who it is: the whole name, and what of it stands in the title.
    void setWho(const QString &name)
    {
        m_who = name;
        showWho();
    }
    // Does not touch a field that already says the same.
    void setContent(const QString &phoneText, std::optional<Carrier> carrier, bool isOptional);
    // No source says who verifies, so that every person is one that somebody chose.
    void setChosen(bool isChosen);
    // The same role with the same number is in a card before this one.
    void setListedTwice(bool isListedTwice);
    // The number was kept by this mask only and is asked for again; empty: it was not.
    void setKeptMask(const QString &mask);
    // What is known of that number, in place of asking for it; empty: it is asked for.
    void setKeptState(Tone tone, const QString &text);
    void setFieldLabel(const QString &label);
    [[nodiscard]] QLineEdit *phoneField() const { return m_phone; }
    // In the order of the Tab key.
    [[nodiscard]] QList<QWidget *> controls() const;
    [[nodiscard]] QString phoneText() const;
    [[nodiscard]] std::optional<Carrier> chosenCarrier() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTexts();
    void showWho();
    void refresh();
    void arrangeCarrier();
    void normalize();
    // In few words: there is no room for more.
    [[nodiscard]] static QString mistakeText(const Error &error)
    {
        return error.kind == ErrorKind::PhoneNotMobile
            ? tr("Not a mobile number of the mainland (11 digits).")
            : errorText(error).sentence;
    }
    [[nodiscard]] QString hintWithoutPhone() const;
    [[nodiscard]] QString senderText(std::optional<Carrier> carrier) const;

    const RuleBook &m_rules;
    RuleBody m_body;
    QLabel *m_title;
    QLabel *m_fieldLabel;
    QLineEdit *m_phone;
    QComboBox *m_carrier;
    QBoxLayout *m_below; // hint and carrier
    ReservedLabel *m_hint;
    QPushButton *m_remove;
    QString m_who;
    QString m_keptMask;
    QString m_keptText;
    Tone m_keptTone = Tone::Neutral;
    bool m_isOptional = false;
    bool m_isListedTwice = false;
    bool m_isChosen = false;
    bool m_isNormalized = true; // the field was left: an unfinished number is now a wrong one
};

} // namespace beian
