// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/rules/rulebook.h"

class QButtonGroup;

namespace beian {

class FilingSession;

// The six kinds of filing with who verifies each, and below them the part that a change or a
// cancellation concerns.
class FilingTypeChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit FilingTypeChooser(FilingSession &session, QWidget *parent = nullptr);

    void focusFirst();

private:
    QLayout *makeTypes();
    QLayout *makeParts();
    void choose();
    void refresh();
    void showChosen();
    void refreshParts();
    [[nodiscard]] QString subtitle(FilingType type) const;
    [[nodiscard]] QString roles(FilingType type, FilingPart part) const;

    FilingSession &m_session;
    QButtonGroup *m_types;
    QButtonGroup *m_parts;
};

} // namespace beian
