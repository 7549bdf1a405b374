// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

#include "app/settings/places.h"
#include "ui/settings/settingbinder.h"

class QFrame;
class QListWidget;
class QStackedWidget;

namespace beian {

class NoteBox;
class RuleBook;
class SettingsPage;

// Everything that can be set, by section. What is changed holds at once; there is no OK. Show it
// with open(); it does not delete itself.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(Settings &settings, const RuleBook &rules, const Places &places,
                   QWidget *parent = nullptr);

    // The section whose page has this name ("window"); empty, or none: stays where it is.
    void showSection(const QString &name);
    // Commits the field that is being typed in.
    void done(int result) override;

private:
    [[nodiscard]] QFrame *makeRail();
    [[nodiscard]] QFrame *makeFooter();
    void addPage(SettingsPage *page);
    void showError(const Error &error);

    SettingBinder m_binder;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    NoteBox *m_error;
};

} // namespace beian
