// SPDX-License-Identifier: MIT
#include "ui/tour/tourscreen.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// 96 dots an inch: what a screen has at a scale of 100 %.
QByteArray description(const QSize &size)
{
    constexpr int dots = 96;
    const QJsonObject screen{{u"name"_s, u"tour"_s},
                             {u"x"_s, 0},
                             {u"y"_s, 0},
                             {u"width"_s, size.width()},
                             {u"height"_s, size.height()},
                             {u"logicalDpi"_s, dots},
                             {u"logicalBaseDpi"_s, dots},
                             {u"dpr"_s, 1}};
    return QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{screen}}}).toJson();
}

} // namespace

TourScreen::TourScreen(const QSize &size)
    : m_before(QDir::currentPath())
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
#if defined(Q_OS_WIN)
    // Without a display Qt asks a folder for its fonts, not the system.
    const QByteArray fonts = qgetenv("WINDIR") + "\\Fonts";
    if (!qEnvironmentVariableIsSet("QT_QPA_FONTDIR"))
        qputenv("QT_QPA_FONTDIR", fonts);
#endif
    QFile file(m_folder.filePath(u"screen.json"_s));
    if (size.isEmpty() || !m_folder.isValid() || !file.open(QIODevice::WriteOnly)
        || file.write(description(size)) < 0)
        return;
    file.close();
    // By its name alone: a colon, as in the paths of Windows, begins another parameter there.
    QDir::setCurrent(m_folder.path());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=screen.json");
}

TourScreen::~TourScreen()
{
    QDir::setCurrent(m_before);
}

} // namespace beian
