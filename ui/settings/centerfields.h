// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "ui/platform/keeping.h"

class QLineEdit;
class QVBoxLayout;

namespace beian {

// Where a center is and how this counter is called there, as they are typed. Nothing of it is kept.
class CenterFields final : public QWidget
{
    Q_OBJECT

public:
    // The name that is proposed.
    explicit CenterFields(const QString &counter);

    [[nodiscard]] QString address() const;
    [[nodiscard]] QString counter() const;
    // A password that somebody wrote into the address is no longer seen there.
    void takePasswordOut();

private:
    void addField(QVBoxLayout &layout, QLineEdit *field, const Words &label, const Words &remark);

    QLineEdit *m_address;
    QLineEdit *m_counter;
};

} // namespace beian
