// SPDX-License-Identifier: MIT
#include "ui/forms/mnemonicguard.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qwidget.h>

namespace beian {

MnemonicGuard::MnemonicGuard(QObject *parent)
    : QObject(parent)
{
#if !defined(Q_OS_MACOS)
    QCoreApplication::instance()->installEventFilter(this);
#endif
}

bool MnemonicGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !qobject_cast<QWidget *>(watched))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // AltGr, which types characters, is Ctrl and Alt or neither.
    const bool isMnemonic = key->modifiers() == Qt::AltModifier && !key->text().isEmpty()
        && key->text().at(0).isLetterOrNumber();
    return isMnemonic || QObject::eventFilter(watched, event);
}

} // namespace beian
