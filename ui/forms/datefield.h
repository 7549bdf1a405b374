// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdatetimeedit.h>

namespace beian {

// A date, as 2018-09-13, with a calendar that opens by key, too: Alt+Down or F4, as the list of a combo box.
class DateField final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
};

} // namespace beian
