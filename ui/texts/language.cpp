// SPDX-License-Identifier: MIT
#include "ui/texts/language.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qtranslator.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

void loadTranslation(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

Language uiLanguage()
{
    return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QString joinedSentences(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(uiLanguage() == Language::Chinese ? QString() : u" "_s);
}

bool installLanguage(QCoreApplication &application, const QString &requested)
{
    const QLocale wanted = requested.isEmpty() ? QLocale::system() : QLocale(requested);
    const bool isChinese = wanted.language() == QLocale::Chinese;
    // QLocale turns a name that it does not know into C.
    const bool isEnglish = wanted.language() == QLocale::English;
    if (!requested.isEmpty() && !isChinese && !isEnglish)
        return false;
    QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese, QLocale::China)
                                  : QLocale(QLocale::English, QLocale::UnitedStates));
    // Those of an earlier call; a translator that goes takes itself out.
    for (QObject *child : QObjectList(application.children())) {
        if (qobject_cast<QTranslator *>(child))
            delete child;
    }
    const QString language = isChinese ? u"zh_CN"_s : u"en"_s;
    // Qt's own texts (calendar, context menus) first, so that ours win. English needs its plurals.
    loadTranslation(application, u"qtbase_%1"_s.arg(language),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    loadTranslation(application, u"beian_%1"_s.arg(language), u":/i18n"_s);
    return true;
}

} // namespace beian
