// SPDX-License-Identifier: MIT
#include "ui/number/copybuttons.h"

#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/session/filingsession.h"
#include "ui/forms/controls.h"
#include "ui/forms/offreason.h"
#include "ui/platform/assistive.h"
#include "ui/platform/keeping.h"
#include "ui/platform/secretclipboard.h"
#include "ui/texts/sitetexts.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

void keepRoomForCopied(QPushButton &button, const Words &usual)
{
    const auto fit = [&button, usual] {
        const QString text = button.text();
        button.ensurePolished();
        button.setMinimumWidth(0);
        int widest = 0;
        for (const QString &words : {usual(), copiedText(SecretClipboard::lifetime)}) {
            button.setText(words);
            widest = qMax(widest, button.sizeHint().width());
        }
        button.setText(text);
        button.setMinimumWidth(widest);
    };
    keepTexts(&button, fit);
    keepLook(&button, fit);
}

void showCopied(QPushButton &button, std::chrono::seconds left, const QString &usual)
{
    const bool isCopied = left > std::chrono::seconds(0);
    button.setText(isCopied ? copiedText(left) : usual);
    setStyleMark(&button, "tone", isCopied ? u"good"_s : QString());
}

QPushButton *makePhoneCopy(NumberSession &number, const QString &objectName, const Words &words,
                           const Words &paused, QLabel &why)
{
    QPushButton *copy = makeButton(objectName, QString());
    copy->setAutoDefault(false);
    const auto refresh = [copy, &number, words, paused, &why] {
        const QString held = number.isPaused() ? paused() : noInputLeftText();
        setOffBeside(*copy, number.isCopyHeld() ? held : QString(), why);
        showCopied(*copy, number.filing().copiedFor(Secret(number.phone())), words());
        setAssistiveName(*copy, words());
    };
    keepRoomForCopied(*copy, words);
    keepTexts(&why, refresh);
    QObject::connect(&number, &NumberSession::changed, copy, refresh);
    QObject::connect(&number.filing(), &FilingSession::clipboardChanged, copy, refresh);
    QObject::connect(copy, &QPushButton::clicked, &number,
                     [&number] { number.filing().copy(Secret(number.phone())); });
    return copy;
}

} // namespace beian
