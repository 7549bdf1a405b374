// SPDX-License-Identifier: MIT
#include "ui/texts/language.h"

#include <optional>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qtranslator.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct Joining
{
    Q_DECLARE_TR_FUNCTIONS(beian::Joining)
};

// `pattern` has %1 for those before and %2 for the next one.
QString joined(const QStringList &parts, const QString &pattern)
{
    QString text;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            text = text.isEmpty() ? part : pattern.arg(text, part);
    }
    return text;
}

std::optional<Language> languageOf(const QString &name)
{
    // QLocale turns a name that it does not know into C.
    const QLocale locale(name);
    if (locale.language() == QLocale::English)
        return Language::English;
    if (locale.language() != QLocale::Chinese)
        return {};
    // It knows the characters of a place from the name of the place alone.
    return locale.script() == QLocale::TraditionalHanScript ? Language::TraditionalChinese
                                                            : Language::Chinese;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return {QLocale::English, QLocale::UnitedStates};
    case Language::Chinese:
        return {QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China};
    case Language::TraditionalChinese:
        return {QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan};
    }
    Q_UNREACHABLE();
}

// As the files of translations are called, Qt's and ours.
QString catalogOf(Language language)
{
    // English needs its plurals alone, whatever the country.
    return language == Language::English ? u"en"_s : localeOf(language).name();
}

void loadTranslation(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QList<OfferedLanguage> offeredLanguages()
{
    QList<OfferedLanguage> languages{
        {u"zh_CN"_s, u"中文（简体）"_s},
        {u"zh_TW"_s, u"中文（繁體）"_s},
        {u"en"_s, u"English"_s},
    };
    languages.removeIf([](const OfferedLanguage &language) {
        return !QFile::exists(u":/i18n/beian_%1.qm"_s.arg(language.name));
    });
    return languages;
}

Language uiLanguage()
{
    return languageOf(QLocale().name()).value_or(Language::English);
}

QString joinedSentences(const QStringList &sentences)
{
    //: a sentence, and the next one
    return joined(sentences, Joining::tr("%1 %2"));
}

QString joinedNames(const QStringList &names)
{
    //: two names of a list
    return joined(names, Joining::tr("%1, %2"));
}

QString joinedFacts(const QStringList &facts)
{
    //: two facts about one thing
    return joined(facts, Joining::tr("%1 · %2"));
}

Language languageAmong(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        if (const std::optional<Language> language = languageOf(name))
            return *language;
    }
    return Language::English;
}

bool installLanguage(QCoreApplication &application, const QString &requested)
{
    const std::optional<Language> language = requested.isEmpty()
        ? languageAmong(QLocale::system().uiLanguages())
        : languageOf(requested);
    if (!language)
        return false;
    // The settings say at the start what the system said already.
    if (QLocale() == localeOf(*language) && application.findChild<QTranslator *>())
        return true;
    QLocale::setDefault(localeOf(*language));
    // Those of an earlier call; a translator that goes takes itself out.
    for (QObject *child : QObjectList(application.children())) {
        if (qobject_cast<QTranslator *>(child))
            delete child;
    }
    const QString catalog = catalogOf(*language);
    // Qt's own texts (calendar, context menus) first, so that ours win.
    loadTranslation(application, u"qtbase_%1"_s.arg(catalog),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    loadTranslation(application, u"beian_%1"_s.arg(catalog), u":/i18n"_s);
    return true;
}

} // namespace beian
