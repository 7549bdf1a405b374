// SPDX-License-Identifier: MIT
#include "ui/board/settingsnotices.h"

#include <QtCore/qcoreapplication.h>

#include "app/settings/settings.h"
#include "ui/board/noticestack.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct SettingsNotices
{
    Q_DECLARE_TR_FUNCTIONS(beian::SettingsNotices)
};

} // namespace

void showAdministratorFaults(const Settings &settings, NoticeStack &notices,
                             const std::function<void()> &openSettings)
{
    const qsizetype faults = settings.faults().size();
    if (faults == 0)
        return;
    notices.show(
        u"administratorNotice"_s, Tone::Warn, Glyph::Warning,
        [] { return SettingsNotices::tr("The administrator's settings are not understood"); },
        [faults] {
            return SettingsNotices::tr(
                "%n fault(s) in the file. Until they are mended, what it may "
                "have meant is locked at its strictest value.",
                nullptr, int(faults));
        },
        {{u"showFaults"_s, [] { return SettingsNotices::tr("Show the faults"); }, openSettings}});
}

} // namespace beian
