// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

#include "app/support/secret.h"
#include "ui/platform/keeping.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace beian {

class SecretClipboard;
class NumberSession;

// What the three fields of the site take, large, each with its copy button. Nothing is copied while
// the last input waits for the comparison.
class CompanionValues final : public QFrame
{
    Q_OBJECT

public:
    explicit CompanionValues(SecretClipboard &clipboard, QWidget *parent = nullptr);

    void showNumber(const NumberSession &number);
    // There is no number: nothing of the one before stays.
    void showNone();
    // Nothing can be copied, for the `reason` that is said by `shown`, a part of the same window. Empty: it
    // can.
    void hold(const QString &reason, const QWidget &shown);
    // The copy button of the first value that is there.
    void focusFirst();

private:
    struct Value
    {
        QLabel *text;
        QPushButton *copy;
    };

    Value addValue(QGridLayout &grid, const Words &title, const QString &name);
    void show(const Value &value, const Secret &secret);
    void offer(const Value &value);
    static void nameCopy(const Value &value);
    void fitWidths();
    void refreshCopied();

    [[nodiscard]] QList<Value> values() const { return {m_code, m_number, m_suffix}; }

    SecretClipboard &m_clipboard;
    QString m_held;
    const QWidget *m_heldShown = nullptr;
    Value m_code;
    Value m_number;
    Value m_suffix;
};

} // namespace beian
