// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlabel.h>

namespace beian {

class FilingSession;

// Who verified before this filing was opened again. Only the mask of such a number is kept: no page asks
// for anything of it, and without this line nobody would say that it is done. Hidden while there is none.
class VerifiedLine final : public QLabel
{
    Q_OBJECT

public:
    VerifiedLine(FilingSession &session, const QString &namePrefix, QWidget *parent = nullptr);

    void refresh();

private:
    FilingSession &m_session;
};

} // namespace beian
