// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/rules/rulebook.h"

class QButtonGroup;
class QLabel;

namespace beian {

class FilingSession;
class FlowLayout;

// The kinds of filing with who verifies each; below them how consoles call the chosen one, the part
// that a change or a cancellation concerns, and what is filed, where other persons verify for it.
class FilingTypeChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit FilingTypeChooser(FilingSession &session, QWidget *parent = nullptr);

    void focusFirst();
    // What is asked beside the part of a change, in the same line.
    void addBesideParts(QWidget *control);
    // Is it asked whether a site, an app or a mini program is filed?
    [[nodiscard]] bool isServiceAsked() const;

Q_SIGNALS:
    // A kind was chosen with the mouse.
    void picked();

private:
    QLayout *makeTypes();
    QLayout *makeParts();
    QWidget *makeServices();
    void choose();
    void refresh();
    void showChosen();
    void refreshParts();
    void refreshServices();
    void refreshNames();
    [[nodiscard]] QString subtitle(FilingType type) const;
    [[nodiscard]] QString roles(FilingType type, FilingPart part) const;

    FilingSession &m_session;
    QButtonGroup *m_types;
    QButtonGroup *m_parts;
    QButtonGroup *m_services;
    FlowLayout *m_partRow;
    QWidget *m_serviceRow;
    QLabel *m_names;
};

} // namespace beian
