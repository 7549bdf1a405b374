// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qmap.h>
#include <QtWidgets/qheaderview.h>

namespace beian {

// The titles of the board's columns: they can be made wider, moved, and sorted by. The applicant
// has what the others leave; the next step takes half of that until somebody gives it a width.
class BoardHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit BoardHeader(QWidget *parent = nullptr);

    // Once there is a model. Every column as at first, sorted by the time that is left.
    void takeDefaults();
    // For the settings: names and widths from left to right, "ring=64 applicant province=80 …"; of
    // those that nobody changed no width.
    [[nodiscard]] QString layoutText() const;
    // What is no such text, or names not each column once, changes nothing.
    void setLayoutText(const QString &text);
    // "time-left ascending".
    [[nodiscard]] QString sortText() const;
    void setSortText(const QString &text);
    // All that can stand in this column: it gets the room for it that applicant and next step do not need.
    void setTexts(int section, const QStringList &texts);
    // There is a column more, or one less: as it was kept.
    void takeCounted();
    // The room for all columns has changed.
    void fit(int width);

Q_SIGNALS:
    // By a person: the texts say something else.
    void rearranged();

private:
    void noteWidth(int section);
    [[nodiscard]] int leastWidth(int section, int steps) const;
    [[nodiscard]] int widthOfTexts(int section);

    QList<bool> m_isChosen; // the width of the section
    QMap<int, QStringList> m_texts;
    QMap<int, int> m_widths; // of the widest of them, in the type of now; measured when it is asked for
    QString m_kept; // the layout that was given; empty: a person has changed it since
    int m_width = 0;
    bool m_isFitting = false; // by the program
};

} // namespace beian
