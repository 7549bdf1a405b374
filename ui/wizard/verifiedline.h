// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlabel.h>

namespace beian {

class FilingSession;

// Who is verified, one line each: no page asks for anything of such a number, and without this line nobody
// would say that it is done. Hidden while there is none.
class VerifiedLine final : public QLabel
{
    Q_OBJECT

public:
    enum class Whom {
        All,
        KeptMasks, // where the others have a row: verified before this filing was opened again
    };

    VerifiedLine(FilingSession &session, Whom whom, const QString &namePrefix,
                 QWidget *parent = nullptr);

    void refresh();

private:
    FilingSession &m_session;
    const Whom m_whom;
};

} // namespace beian
