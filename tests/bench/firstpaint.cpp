// SPDX-License-Identifier: MIT
// A plugin of Qt that any program of Qt loads (QT_QPA_GENERIC_PLUGINS=firstpaint): it ends the program once
// a window was painted, and prints the memory that it has then.
#include <cstdio>
#include <cstdlib>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qfile.h>
#include <QtCore/qmetaobject.h>
#include <QtGui/qgenericplugin.h>

namespace {

// Kilobytes: of what it shares with other processes, its part.
long memory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').constFirst().toLong();
    }
    return 0;
}

// Not by quit(): the program would ask what to do with what is open.
void end()
{
    std::printf("%ld\n", memory());
    std::fflush(stdout);
    std::_Exit(0);
}

class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QObject *application) : QObject(application)
    {
        application->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // When all that is painted in the same turn is.
        if (watched->isWidgetType() && event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class FirstPaintPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        return new FirstPaint(QCoreApplication::instance());
    }
};

#include "firstpaint.moc"
