// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

#include "ui/settings/settingbinder.h"

namespace beian {

class NoteBox;

// A dialog in which what is chosen holds at once: it says what could not be kept, and takes over what
// is being typed when it is closed.
class SettingsWindow : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsWindow)

public:
    // Commits the field that is being typed in; an error that comes of it is to be read first.
    void done(int result) override;

protected:
    SettingsWindow(Settings &settings, const SettingBinder::Guard &guard, QWidget *parent);

    [[nodiscard]] SettingBinder &binder() { return m_binder; }
    [[nodiscard]] const Settings &settings() const { return m_binder.settings(); }
    // Hidden while there is none. A layout of the dialog takes it.
    [[nodiscard]] NoteBox &errorNote() const { return *m_error; }

private:
    void showError(const Error &error);

    SettingBinder m_binder;
    NoteBox *m_error;
};

} // namespace beian
