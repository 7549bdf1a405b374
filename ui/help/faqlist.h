// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlistwidget.h>

namespace beian {

struct FaqEntry;

// The questions that were found, each as long as it is: rows wrap.
class FaqList final : public QListWidget
{
    Q_OBJECT

public:
    explicit FaqList(QWidget *parent = nullptr);

    // Chooses the first.
    void setEntries(const QList<const FaqEntry *> &entries);
    // The id of the row that is chosen; empty when there is none.
    [[nodiscard]] QString currentEntry() const;
    void selectEntry(const QString &id);
    // One row down (1) or up (-1).
    void moveBy(int rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
    // Page Up and Page Down are left to the answer.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitRows();
};

} // namespace beian
