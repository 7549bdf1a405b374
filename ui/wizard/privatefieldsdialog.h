// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

class QComboBox;
class QScrollArea;
class QStackedWidget;

namespace beian {

class CodeSection;
class FilingSession;
class NumberSession;
class SecretClipboard;

// At a counter the filer types what is nobody else's business: code and last six, enlarged, with a
// line on what for. Its size stays while somebody types: what grows scrolls. When the window closes,
// both are forgotten.
class PrivateFieldsDialog final : public QDialog
{
    Q_OBJECT

public:
    // `session` has a province and numbers. Deletes itself when closed.
    PrivateFieldsDialog(FilingSession &session, SecretClipboard &clipboard, QWidget *parent);

    // By Esc or the frame: asks before it forgets what was typed.
    void reject() override;

private:
    void showTexts();
    [[nodiscard]] static QString pausedText()
    {
        return tr("First compare the three inputs, on the page “Verify”.");
    }
    void reveal(QWidget &part, QWidget &field);
    void buildLayout();
    void addNumber(NumberSession &number);
    QWidget *makeButtons();
    QWidget *makePhoneRow(NumberSession &number, const QString &name);
    void showNextPerson();
    void showNumber(int place);

    FilingSession &m_session;
    const QList<NumberSession *> m_numbers; // in the order of the pages
    QScrollArea *m_scroll;
    QComboBox *m_person;
    QStackedWidget *m_pages; // one a number
    QList<CodeSection *> m_codes; // on them
};

// Opens it in front of `wizard` and returns at once; nothing where there is no number yet.
void openPrivateFields(FilingSession &session, SecretClipboard &clipboard, QWidget &wizard);

} // namespace beian
