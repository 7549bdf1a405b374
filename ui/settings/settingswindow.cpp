// SPDX-License-Identifier: MIT
#include "ui/settings/settingswindow.h"

#include "ui/forms/notebox.h"

namespace beian {

using namespace Qt::StringLiterals;

SettingsWindow::SettingsWindow(Settings &settings, const SettingBinder::Guard &guard,
                               QWidget *parent)
    : QDialog(parent)
    , m_binder(settings, guard, this)
    , m_error(new NoteBox(u"settingsError"_s, this))
{
    m_error->hide();
    connect(&m_binder, &SettingBinder::failed, this, &SettingsWindow::showError);
    connect(&m_binder, &SettingBinder::kept, m_error, &QWidget::hide);
}

void SettingsWindow::showError(const Error &error)
{
    m_error->setError(error);
    m_error->show();
}

void SettingsWindow::done(int result)
{
    const bool wasThereAnError = m_error->isVisible();
    if (QWidget *field = focusWidget())
        field->clearFocus();
    // An error that comes only now is to be read first.
    if (wasThereAnError || !m_error->isVisible())
        QDialog::done(result);
}

} // namespace beian
