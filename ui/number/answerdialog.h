// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtWidgets/qdialog.h>

#include "app/record/siteoutcome.h"
#include "ui/platform/keeping.h"

class QBoxLayout;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace beian {

class NoteBox;

// "What did the site say?" The messages to choose from, or the text to paste; what it means and
// what comes next. A message that does not fit what is noted here is asked about first.
class AnswerDialog final : public QDialog
{
    Q_OBJECT

public:
    using ConflictTest = std::function<AnswerConflict(SiteMessageEffect effect)>;

    // `whom` names the person and the number. Shown with open(); deletes itself when
    // closed.
    AnswerDialog(const RuleBook &rules, const Words &whom, const ConflictTest &conflictOf,
                 QWidget *parent);

    // What was given to the site: it stays in sight where the dialog covers it.
    void showInputs(const Words &inputs);
    // They are forgotten.
    void hideInputs();
    // By Esc or the frame: asks before a text that was pasted is lost.
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    // Once, when the person has noted it.
    void answered(const beian::SiteMessage &message, beian::AnswerChoice choice);
    void unknownAnswered(const QString &text);

private:
    void buildLayout(const Words &whom);
    void arrange();
    void showTexts();
    void readPasted();
    void refresh();
    void noteAnswer();
    void askAbout(AnswerConflict conflict, const SiteMessage &message);
    void finish(const SiteMessage &message, AnswerChoice choice);
    [[nodiscard]] const SiteMessage *chosen() const;

    const RuleBook &m_rules;
    const ConflictTest m_conflictOf;
    QLabel *m_inputs;
    QBoxLayout *m_columns;
    QPlainTextEdit *m_pasted;
    QListWidget *m_list;
    NoteBox *m_note;
    QLabel *m_why; // the answer cannot be noted yet
    QPushButton *m_take;
    QList<const SiteMessage *> m_matches; // of the pasted text
};

} // namespace beian
