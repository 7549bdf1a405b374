// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/identity/documentsuffix.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace beian {

class NoteBox;
class PermitSketch;
class SuffixBoxes;

// Kind of document, last six characters or full number, and what was made of them.
class SuffixForm final : public QWidget
{
    Q_OBJECT

public:
    // `namePrefix` keeps object names apart where the form stands twice. `rules` must outlive it.
    SuffixForm(const RuleBook &rules, const QString &provinceCode, const QString &namePrefix,
               QWidget *parent = nullptr);

    // Does not touch a field that already says the same, and reports nothing.
    void setContent(DocumentKind document, const Secret &text);
    [[nodiscard]] DocumentKind document() const;
    [[nodiscard]] Secret text() const;
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    // One column, without the drawings of the permit: for narrow places.
    void setCompact(bool compact);
    // The line beside the copy button: the countdown of the clipboard, or what copying does.
    void setCopyHint(const QString &hint);
    // Nothing is copied before the inputs were compared; the line beside the button says so.
    void setCopyHeld(bool isHeld);

Q_SIGNALS:
    void edited();
    void copyRequested(const beian::Secret &suffix);

private:
    void buildLayout();
    void refresh();
    void showChecks(const SuffixResult &result, CardSide side);
    void showSide(const DocumentRules &document, const SuffixResult &result);

    const RuleBook &m_rules;
    QString m_provinceCode;
    QBoxLayout *m_fields;
    QBoxLayout *m_columns;
    QComboBox *m_document;
    QLineEdit *m_field;
    SuffixBoxes *m_boxes;
    QPushButton *m_copy;
    QLabel *m_copyHint;
    QVBoxLayout *m_checks;
    NoteBox *m_note;
    PermitSketch *m_front;
    PermitSketch *m_back;
    Secret m_suffix;
    bool m_isCompact = false;
    bool m_isCopyHeld = false;
};

} // namespace beian
