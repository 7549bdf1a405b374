// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/support/secret.h"

class QLabel;

namespace beian {

class FlowLayout;
struct SmsReading;
class NumberSession;

// What was read out of the whole text of an SMS: why there is no code, several codes to choose from,
// and what it says of its filing.
class PastedSms final : public QWidget
{
    Q_OBJECT

public:
    // Tab leads from `field`, in which the text is, to the codes to choose from.
    PastedSms(NumberSession &number, const QString &namePrefix, QWidget &field,
              QWidget *parent = nullptr);

    // The text was changed, or forgotten.
    void refresh();

Q_SIGNALS:
    // Of several codes the person chose one.
    void codeChosen();

private:
    void buildLayout();
    void read(const Secret &pasted);
    void choose(const Secret &candidate);
    void showMentions(const SmsReading &reading);
    void showError(const SmsReading &reading);
    void showCandidates(const QList<Secret> &candidates);

    NumberSession &m_number;
    QString m_name;
    QWidget &m_field;
    Secret m_shown; // what is shown is of it
    Secret m_shownCode; // and of the code that was taken of it
    QLabel *m_error;
    QLabel *m_mentions;
    FlowLayout *m_candidates;
};

} // namespace beian
