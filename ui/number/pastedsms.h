// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/support/secret.h"

class QLabel;
class QPlainTextEdit;

namespace beian {

class FlowLayout;
struct SmsReading;
class NumberSession;

// The whole text of one SMS: the code is read out of it, and what it says of its filing shown.
class PastedSms final : public QWidget
{
    Q_OBJECT

public:
    PastedSms(NumberSession &number, const QString &namePrefix, QWidget *parent = nullptr);

    // The text was changed elsewhere, as by forgetting it.
    void refresh();

Q_SIGNALS:
    // Of several codes the person chose one.
    void codeChosen();

private:
    void buildLayout();
    void read();
    void choose(const Secret &candidate);
    void showReading();
    void showMentions(const SmsReading &reading);
    void showCandidates(const QList<Secret> &candidates);

    NumberSession &m_number;
    QString m_name;
    QPlainTextEdit *m_text;
    QLabel *m_error;
    QLabel *m_mentions;
    FlowLayout *m_candidates;
};

} // namespace beian
