// SPDX-License-Identifier: MIT
#include "ui/texts/settingerrortexts.h"

#include <QtCore/qcoreapplication.h>

namespace beian {

namespace {

class SettingErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::SettingErrorTexts)

public:
    static ErrorText ofPerson(const Error &error);
    static ErrorText ofAdministrator(const Error &error);
};

ErrorText SettingErrorTexts::ofPerson(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SettingLocked:
        return {tr("The setting %1 is set by the administrator.").arg(error.detail),
                tr("Ask the administrator of this computer to change it.")};
    case ErrorKind::SettingInvalid:
        return {tr("The value does not fit the setting %1.").arg(error.detail),
                tr("The value before still holds; choose one within the limits.")};
    case ErrorKind::SettingsUnwritable:
        return {tr("The settings cannot be saved in %1; the change holds until the program ends.")
                    .arg(error.detail),
                tr("Check the folder, the space on the disk and that you may write there; the next "
                   "change saves this one too.")};
    case ErrorKind::PortableFolderUnwritable:
        return {tr("The portable program cannot write in %1.").arg(error.detail),
                tr("Move it to a place where you may write, or delete the file "
                   "beian-sms-verify.portable beside it to keep the data in your user account.")};
    case ErrorKind::DataFolderUnwritable:
        return {tr("The folder %1 cannot be written.").arg(error.detail),
                tr("Choose a folder where you may write.")};
    case ErrorKind::FolderNotOpened:
        return {tr("The folder %1 could not be opened.").arg(error.detail),
                tr("Open it yourself in the file manager.")};
    case ErrorKind::AutostartFailed:
        return {tr("The start at login could not be changed in %1.").arg(error.detail),
                tr("Check that you may write there, or use the system's own list of login "
                   "programs.")};
    default:
        return {};
    }
}

ErrorText SettingErrorTexts::ofAdministrator(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::LockFileUnreadable:
        return {tr("The administrator's settings in %1 cannot be read.").arg(error.detail),
                tr("It must be a plain file of at most 1 MB that everybody may read. Until then "
                   "the strictest values hold.")};
    case ErrorKind::LockFileEncoding:
        return {tr("The administrator's settings in %1 are in an encoding that cannot be read here.")
                    .arg(error.detail),
                tr("Save the file as UTF-8. Until then the strictest values hold.")};
    case ErrorKind::LockFileUnprotected:
        return {tr("The administrator's settings in %1 can be changed by others than administrators.")
                    .arg(error.detail),
                tr("File and folder must belong to the administrators, and nobody else may write to "
                   "them. Until then the strictest values hold.")};
    case ErrorKind::LockLineUnclear:
        return {tr("Line %1 of the administrator's settings is not understood.").arg(error.detail),
                tr("Write key=value below a line with [section]. Until then the strictest values "
                   "hold for all settings of the section, or of all sections.")};
    case ErrorKind::LockUnknown:
        return {tr("The administrator's settings name %1, which is no setting.").arg(error.detail),
                tr("Correct the name. Until then the strictest values hold for all settings of the "
                   "section, or of all sections.")};
    case ErrorKind::LockInvalid:
        return {tr("In the administrator's settings the value does not fit %1.").arg(error.detail),
                tr("Write one within the limits. Until then the strictest value holds.")};
    case ErrorKind::LockGivenTwice:
        return {tr("The administrator's settings give two values to %1.").arg(error.detail),
                tr("Leave one of them. Until then the strictest value holds.")};
    default:
        return {};
    }
}

} // namespace

ErrorText settingErrorText(const Error &error)
{
    const ErrorText text = SettingErrorTexts::ofPerson(error);
    return text.sentence.isEmpty() ? SettingErrorTexts::ofAdministrator(error) : text;
}

} // namespace beian
