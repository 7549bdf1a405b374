// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>

#include "app/settings/installation.h"

class QWidget;

namespace beian {

// What the About box tells besides name and version.
struct AboutFacts
{
    QString ruleVersion;
    Installation installation = Installation::Source;
    QString dataFolder; // where filings are kept; empty: not told
    QUrl newsPage; // where new versions are announced; empty: no button for it
};

// The facts of this program. The page is a setting of the build, BEIAN_NEWS_URL; the folder is the
// one noted with noteDataFolder().
[[nodiscard]] AboutFacts aboutFacts(const QString &ruleVersion);
// To be called once the places are known. Kept with the application object, as its name and version
// are. Needs one.
void noteDataFolder(const QString &folder);

// Opens the box over `parent`, whose child it is. The button for new versions opens their page in
// the browser; the program itself asks nobody.
void showAbout(QWidget *parent, const AboutFacts &facts);

} // namespace beian
