// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

namespace beian {

struct StartPlace;

// Asks for the desktop's own file dialogs, through its portal, while an application object is made.
// Only a program that carries its Qt has to: it has none of the desktop's plugins. Afterwards the
// environment is as before, for what is started from here. QT_QPA_PLATFORMTHEME, where it is set,
// overrules this.
class PortalDialogs final
{
public:
    explicit PortalDialogs(const StartPlace &place);
    ~PortalDialogs();
    PortalDialogs(const PortalDialogs &) = delete;
    PortalDialogs &operator=(const PortalDialogs &) = delete;

private:
    bool m_isAsked = false;
};

// Whether a portal for files is installed below one of these folders, those of XDG_DATA_DIRS.
[[nodiscard]] bool hasFilePortal(const QStringList &dataFolders);

} // namespace beian
