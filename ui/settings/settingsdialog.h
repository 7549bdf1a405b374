// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/places.h"
#include "ui/settings/settingswindow.h"

class QFrame;
class QListWidget;
class QStackedWidget;

namespace beian {

class CenterAccess;
class RuleBook;
class SettingsPage;
struct CopyParts;

// Everything that can be set, by section. What is changed holds at once; there is no OK. Show it
// with open(); it does not delete itself.
class SettingsDialog final : public SettingsWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(Settings &settings, const RuleBook &rules, const Places &places,
                   const CopyParts &copies, CenterAccess &center, QWidget *parent = nullptr);

    // The section whose page has this name ("window"); empty, or none: stays where it is.
    void showSection(const QString &name);

private:
    [[nodiscard]] QFrame *makeRail();
    [[nodiscard]] QFrame *makeFooter();
    void addPage(SettingsPage *page);
    // And gives their list the width of the longest.
    void nameSections();

    QListWidget *m_sections;
    QStackedWidget *m_pages;
};

} // namespace beian
