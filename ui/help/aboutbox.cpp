// SPDX-License-Identifier: MIT
#include "ui/help/aboutbox.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qurl.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/messagebox.h"
#include "ui/platform/urlopener.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dataFolderProperty = "beianDataFolder";

struct About
{
    Q_DECLARE_TR_FUNCTIONS(beian::About)
};

QString installationSentence(Installation installation)
{
    switch (installation) {
    case Installation::AppImage:
        return About::tr("Runs from an AppImage.");
    case Installation::SystemPackage:
        return About::tr("Installed as a package of the system.");
    case Installation::WindowsInstaller:
        return About::tr("Installed with the Windows installer.");
    case Installation::PortableFolder:
        return About::tr("Runs from an unpacked folder, without installation.");
    case Installation::DiskImage:
        return About::tr("Installed from the disk image for macOS.");
    case Installation::Source:
        return About::tr("Built from the source.");
    }
    Q_UNREACHABLE();
}

QString aboutText(const AboutFacts &facts)
{
    QStringList lines{
        About::tr("Takes an applicant through the SMS verification of an ICP filing in time.\n\nNot "
                  "official; not affiliated with the Ministry of Industry and Information "
                  "Technology.\n\nVersion of the rule data: %1\nMIT License")
            .arg(facts.ruleVersion),
        QString(),
        installationSentence(facts.installation),
        About::tr("It never updates itself."),
    };
    if (!facts.dataFolder.isEmpty())
        lines << QString()
              << About::tr("Filings are kept in this folder:\n%1")
                     .arg(QDir::toNativeSeparators(facts.dataFolder));
    return lines.join(u'\n');
}

// With the address, for a browser on another machine.
void tellUnopened(QWidget *parent, const QUrl &page)
{
    QMessageBox *box =
        makeMessageBox(parent, u"newVersionsUnopened"_s, QMessageBox::Warning, [page]() -> MessageTexts {
            return {About::tr("New versions"), About::tr("No browser could be opened."),
                    About::tr("This is the address:\n%1").arg(page.toString(QUrl::FullyEncoded))};
        });
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addAnswer(
        *box, u"newVersionsClose"_s, [] { return About::tr("&Close"); }, QMessageBox::RejectRole);
    box->open();
}

} // namespace

AboutFacts aboutFacts(const QString &ruleVersion)
{
    return {
        .ruleVersion = ruleVersion,
        .installation = installationOf(systemInstallationSigns()),
        .dataFolder = QCoreApplication::instance()->property(dataFolderProperty).toString(),
        .newsPage = QUrl(QStringLiteral(BEIAN_NEWS_URL)),
    };
}

void noteDataFolder(const QString &folder)
{
    QCoreApplication::instance()->setProperty(dataFolderProperty, folder);
}

void showAbout(QWidget *parent, const AboutFacts &facts)
{
    QMessageBox *box =
        makeMessageBox(parent, u"aboutBox"_s, QMessageBox::NoIcon, [facts]() -> MessageTexts {
            return {About::tr("About"),
                    About::tr("Beian SMS Verify %1").arg(QCoreApplication::applicationVersion()),
                    aboutText(facts)};
        });
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!facts.newsPage.isEmpty()) {
        QPushButton *news = addAnswer(
            *box, u"newVersions"_s, [] { return About::tr("New &versions…"); },
            QMessageBox::HelpRole);
        const QUrl page = facts.newsPage;
        QObject::connect(news, &QPushButton::clicked, parent, [parent, page] {
            openOutside(page, parent, [parent, page](bool isOpen) {
                if (!isOpen)
                    tellUnopened(parent, page);
            });
        });
    }
    auto *close = addAnswer(
        *box, u"aboutClose"_s, [] { return About::tr("&Close"); }, QMessageBox::RejectRole);
    box->setDefaultButton(close);
    box->open();
}

} // namespace beian
