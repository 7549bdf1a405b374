// SPDX-License-Identifier: MIT
#include "ui/settings/countersetup.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/forms/windowsize.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

CounterSetup::CounterSetup(Settings &settings, const RuleBook &rules, QWidget *parent)
    : SettingsWindow(settings, [](Setting, const QVariant &) { return Result<void>(); }, parent)
{
    setObjectName(u"counterSetup"_s);
    keepTexts(this, [this] { setWindowTitle(tr("Set up a counter")); });
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(gap(8), 0, gap(6), gap(2));
    notes->addWidget(&errorNote());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeCounterSetupPage(binder(), rules), 1);
    layout->addLayout(notes);
    layout->addWidget(makeRule());
    layout->addWidget(makeFooter());
    focusFirst();
    resizeWithin(*this, {gap(185), gap(160)});
}

// Not the button that brings the defaults back.
void CounterSetup::focusFirst()
{
    for (const Setting setting : {Setting::CounterProvince, Setting::CounterName,
                                  Setting::TypeScale, Setting::CloseBehaviour}) {
        auto *control = findChild<QWidget *>(controlName(setting));
        if (control->isEnabled()) {
            control->setFocus();
            return;
        }
    }
}

QFrame *CounterSetup::makeFooter()
{
    auto *footer = new QFrame;
    footer->setProperty("kind", u"footer"_s);
    QLabel *mode = makeLabel([this] { return modeText(); }, TextKind::Hint);
    mode->setObjectName(u"counterSetupMode"_s);
    const bool isDecided =
        settings().isOn(Setting::CounterMode) || settings().isLocked(Setting::CounterMode);
    QPushButton *leave = makeButton(u"counterSetupLeave"_s, [] { return tr("N&ot now"); });
    QPushButton *finish = makeButton(
        u"counterSetupFinish"_s,
        [isDecided] { return isDecided ? tr("&Done") : tr("Switch counter &mode on"); },
        ButtonKind::Primary);
    keepTexts(finish, [this, finish] { finish->setAccessibleDescription(modeText()); });
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    layout->setSpacing(gap(2));
    layout->addWidget(mode, 1);
    for (QPushButton *button : {leave, finish}) {
        // Return in a field takes the field's value over; it does not close the window.
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    leave->setVisible(!isDecided);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(finish, &QPushButton::clicked, this, &CounterSetup::finish);
    return footer;
}

QString CounterSetup::modeText() const
{
    const bool isOn = settings().isOn(Setting::CounterMode);
    if (settings().isLocked(Setting::CounterMode)) {
        return isOn ? tr("Counter mode is on: the administrator has set it.")
                    : tr("Counter mode is off: the administrator has set it.");
    }
    return isOn ? tr("Counter mode is on.")
                : tr("Counter mode chooses province and last type beforehand; when nobody is there, "
                     "private fields are wiped and names masked.");
}

void CounterSetup::finish()
{
    const bool isToSet =
        !settings().isOn(Setting::CounterMode) && !settings().isLocked(Setting::CounterMode);
    // What could not be kept is said here.
    if (!isToSet || binder().set(Setting::CounterMode, true))
        accept();
}

} // namespace beian
