// SPDX-License-Identifier: MIT
#include "ui/texts/copyerrortexts.h"

#include <QtCore/qcoreapplication.h>

namespace beian {

namespace {

class CopyErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::CopyErrorTexts)

public:
    static ErrorText ofSaving(const Error &error);
    static ErrorText ofTaking(const Error &error);
};

ErrorText CopyErrorTexts::ofSaving(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CopyInDataFolder:
        return {tr("A copy cannot lie among the kept filings themselves: %1.").arg(error.detail),
                tr("Choose another folder, best on another disk.")};
    case ErrorKind::CopyNameTaken:
        return {tr("Something else has this name, or belongs to it: %1.").arg(error.detail),
                tr("Choose another name for the copy.")};
    case ErrorKind::CopyNoSpace:
        return {tr("There is no space left for the copy %1.").arg(error.detail),
                tr("Make room there, or choose another disk.")};
    case ErrorKind::CopyReadOnly:
        return {tr("The copy %1 cannot be written: its folder is read-only.").arg(error.detail),
                tr("Choose a folder where you may write; a stick can have a switch against "
                   "writing.")};
    case ErrorKind::CopyPlaceGone:
        return {tr("The folder of the copy is not there, or no longer: %1.").arg(error.detail),
                tr("Connect the disk or stick again, or choose another folder.")};
    case ErrorKind::CopyUnsound:
        return {tr("What was written as %1 cannot be read back; no copy was kept there.")
                    .arg(error.detail),
                tr("Save the copy on another disk; this one may be faulty.")};
    default:
        return {};
    }
}

ErrorText CopyErrorTexts::ofTaking(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CopyNotOurs:
        return {tr("%1 is no copy of kept filings.").arg(error.detail),
                tr("Choose a file that this program saved as a copy, or one of its backups.")};
    case ErrorKind::CopyDamaged:
        return {tr("The copy %1 is damaged; nothing was changed.").arg(error.detail),
                tr("Choose another copy, or one of the daily backups.")};
    case ErrorKind::CopyIsOpen:
        return {tr("%1 is the file that is open now.").arg(error.detail),
                tr("Choose a copy of it, or one of the daily backups.")};
    default:
        return {};
    }
}

} // namespace

ErrorText copyErrorText(const Error &error)
{
    const ErrorText text = CopyErrorTexts::ofSaving(error);
    return text.sentence.isEmpty() ? CopyErrorTexts::ofTaking(error) : text;
}

} // namespace beian
