// SPDX-License-Identifier: MIT
#include "ui/settings/datapage.h"

#include <QtCore/qdir.h>
#include <QtCore/qurl.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/settings/copysection.h"
#include "ui/settings/settingbinder.h"
#include "app/support/privatefiles.h"
#include "app/support/repeatable.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/notebox.h"
#include "ui/forms/offreason.h"
#include "ui/platform/urlopener.h"
#include "ui/texts/plaintext.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QLabel *makePath(const QString &name, const Words &description, const QString &path)
{
    QLabel *label = makeLabel(withoutControls(QDir::toNativeSeparators(path)), TextKind::Address);
    label->setObjectName(name);
    // The path itself is what is heard first.
    keepTexts(label, [label, description] { label->setAccessibleDescription(description()); });
    // A folder with a very long name must not widen the page.
    label->setMinimumWidth(1);
    setPlainToolTip(*label, label->text());
    return label;
}

} // namespace

DataPage::DataPage(SettingBinder &binder, const Places &places, const CopyParts &copies)
    : SettingsPage(
        binder, u"data"_s, [] { return tr("Data"); },
        [] { return tr("Where filings are kept on this machine. Nothing is sent anywhere."); })
    , m_places(places)
    , m_next(new NoteBox(u"dataFolderNext"_s))
{
    addPlace();
    addRow(new CopySection(copies));
    auto *file = new QWidget;
    auto *layout = new QVBoxLayout(file);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    layout->addWidget(makeLabel([] { return tr("File of the settings"); }));
    layout->addWidget(makePath(
        u"settingsFile"_s, [] { return tr("File of the settings"); }, places.settingsFile));
    addRow(file);
    addResettable(Setting::DataFolder, canChange(), [this] { return originText(); });
    connect(&binder.settings(), &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::DataFolder)
            showWhatComes();
    });
    showWhatComes();
}

void DataPage::addPlace()
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    layout->addWidget(makeLabel([] { return tr("Folder of the filings"); }));
    layout->addWidget(makePath(
        u"dataFolderPath"_s, [] { return tr("Folder of the filings"); }, m_places.dataFolder));
    QLabel *origin = makeLabel([this] { return originText(); }, TextKind::Hint);
    origin->setObjectName(u"dataFolderOrigin"_s);
    layout->addWidget(origin);
    layout->addSpacing(gap(1));
    QPushButton *open = makeButton(u"dataFolderOpen"_s, [] { return tr("Open &folder"); });
    QPushButton *change = makeButton(u"dataFolder"_s, [] { return tr("C&hange…"); });
    keepTexts(change, [this, change, origin] {
        change->setAccessibleDescription(originText());
        setOff(*change, canChange() ? QString() : originText(), *origin);
    });
    for (QPushButton *button : {open, change})
        button->setAutoDefault(false);
    auto *buttons = new FlowLayout(gap(2));
    buttons->addWidget(open);
    buttons->addWidget(change);
    layout->addLayout(buttons);
    layout->addSpacing(gap(1));
    layout->addWidget(m_next);
    addRow(row);
    connect(open, &QPushButton::clicked, this, &DataPage::openFolder);
    connect(change, &QPushButton::clicked, this, &DataPage::askForFolder);
}

bool DataPage::canChange() const
{
    return m_places.origin == DataOrigin::Setting || m_places.origin == DataOrigin::System;
}

QString DataPage::originText() const
{
    switch (m_places.origin) {
    case DataOrigin::CommandLine:
        return tr("Given at the start with --data; it cannot be changed here.");
    case DataOrigin::Administrator:
        return tr("Set by the administrator; it cannot be changed here.");
    case DataOrigin::Portable:
        return tr("Beside the program, since it is portable; it cannot be changed here.");
    case DataOrigin::Setting:
        return tr("Chosen on this page. Default: the system's place for data of programs.");
    case DataOrigin::System:
        return tr("Default: the system's place for data of programs.");
    }
    Q_UNREACHABLE();
}

void DataPage::openFolder()
{
    const auto answer = [this](bool isOpen) {
        if (!isOpen)
            Q_EMIT binder().failed(
                {ErrorKind::FolderNotOpened, QDir::toNativeSeparators(m_places.dataFolder)});
    };
    // Before the first filing there may be none yet.
    if (createPrivateFolder(m_places.dataFolder))
        openOutside(QUrl::fromLocalFile(m_places.dataFolder), this, answer);
    else
        answer(false);
}

void DataPage::askForFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Folder of the filings"), m_places.dataFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"dataFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        binder().set(Setting::DataFolder, QDir::cleanPath(folder));
    });
    dialog->open();
}

void DataPage::showWhatComes()
{
    const QString chosen = binder().settings().text(Setting::DataFolder);
    const QString now = m_places.origin == DataOrigin::Setting ? m_places.dataFolder : QString();
    m_next->setVisible(canChange() && QDir::cleanPath(chosen) != QDir::cleanPath(now));
    m_next->setContent(
        Tone::Accent, Glyph::Info,
        [chosen] {
            return tr("From the next start on: %1")
                .arg(chosen.isEmpty() ? tr("the system's place")
                                      : QDir::toNativeSeparators(chosen));
        },
        [] { return tr("Filings that were kept so far stay in the folder above."); });
}

} // namespace beian
