// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/identity/documentsuffix.h"

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace beian {

class FlowLayout;
class NoteBox;
class NumberSession;
class PermitSketch;
class SuffixBoxes;

// Kind of document, last six characters or full number, and what was made of them. Shows what the
// number's session knows, so that what was typed for a resend serves the page of the last six too.
class SuffixForm final : public QWidget
{
    Q_OBJECT

public:
    // `namePrefix` keeps object names apart where the form is shown twice.
    SuffixForm(NumberSession &number, const QString &namePrefix, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    // What is made of it, below the field.
    [[nodiscard]] QWidget *answer() const { return m_answer; }
    // One column, without the drawings of the permit: for narrow places.
    void setCompact(bool compact);
    // For the site: nothing is copied while the number's next input waits for the comparison, or where no
    // input is left; the line beside the button says so.
    void holdForSite();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTexts();
    void arrangeFields();
    void buildLayout();
    void takeInput();
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] bool isWrong() const;
    [[nodiscard]] bool isCopyHeld() const;
    [[nodiscard]] QString whyNotCopied() const;
    void refreshCopy();
    void refresh();
    void showChecks(const SuffixResult &result, CardSide side);
    void showReadings(const QList<Secret> &readings);
    void showSide(const DocumentRules &document, const SuffixResult &result);

    NumberSession &m_number;
    QBoxLayout *m_fields;
    QBoxLayout *m_columns;
    QComboBox *m_document;
    QLineEdit *m_field;
    QLabel *m_error;
    QWidget *m_answer;
    SuffixBoxes *m_boxes;
    QPushButton *m_copy;
    QLabel *m_copyHint;
    QVBoxLayout *m_checks;
    QString m_name;
    FlowLayout *m_readings; // of a number that can be cut in more than one way
    QList<Secret> m_shownReadings;
    QStringList m_said; // of the checks, last
    NoteBox *m_note;
    PermitSketch *m_front;
    PermitSketch *m_back;
    bool m_isCompact = false;
    bool m_isForSite = false;
    bool m_isEntered = false; // what is in the field is all that was meant
};

} // namespace beian
