// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtWidgets/qdialog.h>

#include "app/rules/faqsearch.h"

class QBoxLayout;
class QComboBox;
class QFrame;
class QLineEdit;
class QPushButton;

namespace beian {

class FaqAnswer;
class FaqList;
class NoteBox;

// The common questions: search, list, answer. Is shown beside the window that opened it and stops
// nothing there.
class FaqDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FaqDialog(const RuleBook &rules, QWidget *parent = nullptr);

    // All questions of a topic; empty: all of them.
    void showTopic(std::optional<FaqTopic> topic);
    // The answer to one question, among all.
    void showEntry(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    // Up, Down and Return in the search field go to the list; Page Up and Page Down scroll the
    // answer; Esc empties the search, then closes.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QLayout *makeSearchRow();
    void fillNothingNote();
    void find();
    void fillList();
    void refreshTexts();
    [[nodiscard]] QList<const FaqEntry *> foundEntries() const;
    void showAnswer();
    [[nodiscard]] std::optional<FaqTopic> topic() const;

    const RuleBook &m_rules;
    const FaqSearch m_search;
    QLineEdit *m_field;
    QComboBox *m_topic;
    FaqList *m_list;
    FaqAnswer *m_answer;
    QFrame *m_answerCard;
    NoteBox *m_nothing;
    QPushButton *m_everywhere;
    QBoxLayout *m_body;
    std::optional<FaqTopic> m_topicOfPage; // what the window was opened for
    bool m_isTopicChosen = false; // by hand, not by the page
};

// Opens the common questions beside the window of `window`, at a topic (empty: all) or at one
// question; one dialog for each window.
void openFaq(QWidget &window, const RuleBook &rules, std::optional<FaqTopic> topic);
void openFaqEntry(QWidget &window, const RuleBook &rules, const QString &id);

} // namespace beian
