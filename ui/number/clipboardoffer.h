// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/support/secret.h"

class QLabel;

namespace beian {

class FilingSession;
class FlowLayout;
class NumberSession;

// One quiet line: the clipboard holds a verification SMS, which a click hands to one of the numbers
// that wait for theirs. Hidden while there is nothing to offer.
class ClipboardOffer final : public QWidget
{
    Q_OBJECT

public:
    explicit ClipboardOffer(FilingSession &session, QWidget *parent = nullptr);

    // The window came to the front; `text` is what the clipboard holds. A text that was offered and
    // left is not offered again.
    void look(const QString &text);

Q_SIGNALS:
    // The number has the SMS now.
    void used(NumberSession &number);

private:
    [[nodiscard]] QList<NumberSession *> numbersFor(const QString &text) const;
    void use(NumberSession &number);
    void clear();

    FilingSession &m_session;
    Secret m_text; // while it is offered
    QLabel *m_line;
    size_t m_seen; // hash of the text that was looked at last, which may be anybody's secret
    FlowLayout *m_row;
};

} // namespace beian
