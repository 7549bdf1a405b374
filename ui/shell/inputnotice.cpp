// SPDX-License-Identifier: MIT
#include "ui/shell/inputnotice.h"

#include <QtCore/qcoreapplication.h>

#include "app/settings/settings.h"
#include "ui/board/noticestack.h"
#include "ui/platform/inputmethod.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QString inputMatter = u"inputNotice"_s;

struct InputNotice
{
    Q_DECLARE_TR_FUNCTIONS(beian::InputNotice)
};

} // namespace

void watchInputMethod(NoticeStack &notices, Settings &settings)
{
    QObject::connect(&notices, &NoticeStack::dismissed, &settings,
                     [&settings](const QString &dismissed) {
                         // A file that cannot be written is said by the settings.
                         if (dismissed == inputMatter)
                             (void)settings.setValue(Setting::InputTold, true);
                     });
    if (!settings.isOn(Setting::InputTold))
        watchForOldFcitx(&notices, [&] { showInputNotice(notices, settings); });
}

void showInputNotice(NoticeStack &notices, Settings &settings)
{
    if (settings.isOn(Setting::InputTold))
        return;
    notices.show(
        inputMatter, Tone::Warn, Glyph::Warning,
        [] { return InputNotice::tr("Chinese cannot be typed into this program here"); },
        [] {
            return InputNotice::tr(
                "The input method that runs on this machine, fcitx 4, is too old for it. Type the "
                "text in another program, such as a text editor, and paste it here. A newer fcitx "
                "ends this: ask whoever looks after the machine.");
        },
        {}, NoticeStack::Place::Kept); // what is urgent comes first
}

} // namespace beian
