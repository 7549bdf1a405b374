// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include <algorithm>

#include <QtCore/qdir.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedwidget.h>

#include "ui/settings/centerpage.h"
#include "ui/settings/datapage.h"
#include "ui/settings/settingspages.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/forms/selectedrow.h"
#include "ui/forms/windowsize.h"
#include "ui/platform/autostart.h"
#include "ui/texts/errortexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// What the system has to agree to before a value is kept.
SettingBinder::Guard guardFor(const Places &places)
{
    // A program that was told where its data lie is told so at login too.
    const QStringList arguments = places.origin == DataOrigin::CommandLine
        ? QStringList{u"--data"_s, places.dataFolder}
        : QStringList();
    return [arguments](Setting setting, const QVariant &value) -> Result<void> {
        if (setting == Setting::StartAtLogin)
            return Autostart(Autostart::ownProgram(), arguments).setEnabled(value.toBool());
        const QString folder = value.toString();
        if (setting == Setting::DataFolder && !folder.isEmpty() && !isFolderWritable(folder))
            return Error{ErrorKind::DataFolderUnwritable, QDir::toNativeSeparators(folder)};
        return {};
    };
}

// Also the desktop's settings can switch it off, and on again: the page says what is.
void followDesktop(Settings &settings)
{
    const bool isOn = Autostart(Autostart::ownProgram()).isEnabled();
    if (settings.isOn(Setting::StartAtLogin) != isOn)
        (void)settings.setValue(Setting::StartAtLogin, isOn);
}

// What is wrong with the administrator's file: the first faults, since a file of another kind has one
// in each line.
NoteBox *makeFaults(const QList<Error> &faults)
{
    const auto text = [faults] {
        constexpr qsizetype most = 3;
        QStringList lines;
        for (const Error &fault : faults.first(std::min(most, faults.size())))
            lines << errorSentences(fault);
        if (faults.size() > most)
            lines << SettingsDialog::tr("And %n more.", nullptr, int(faults.size() - most));
        return lines.join(u'\n');
    };
    const auto title = [] {
        return SettingsDialog::tr("The administrator's file has faults; what it may have meant is "
                                  "locked");
    };
    auto *note = new NoteBox(u"administratorFaults"_s);
    note->setContent(Tone::Warn, Glyph::Warning, title, text);
    return note;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, const RuleBook &rules, const Places &places,
                               const CopyParts &copies, CenterAccess &center, QWidget *parent)
    : SettingsWindow(settings, guardFor(places), parent)
    , m_sections(new QListWidget)
    , m_pages(new QStackedWidget)
{
    followDesktop(settings);
    setObjectName(u"settingsDialog"_s);
    keepTexts(this, [this] { setWindowTitle(tr("Settings")); });
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeRail());
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(gap(8), 0, gap(6), gap(2));
    notes->addWidget(&errorNote());
    if (!settings.faults().isEmpty())
        notes->addWidget(makeFaults(settings.faults()));
    right->addLayout(notes);
    body->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    addPage(makeRemindersPage(binder()));
    addPage(makePrivacyPage(binder()));
    addPage(makeCounterPage(binder(), rules));
    addPage(new DataPage(binder(), places, copies));
    addPage(makeWindowPage(binder()));
    addPage(makeRulesPage(binder()));
    addPage(new CenterPage(binder(), center));
    // After the pages, so that Tab leads from a section to its fields and then to the button.
    layout->addWidget(makeRule());
    layout->addWidget(makeFooter());
    m_sections->setCurrentRow(0);
    followSelection(*m_sections);
    keepTexts(this, [this] { nameSections(); });
    keepLook(this, [this] { nameSections(); });
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    resizeWithin(*this, {gap(230), gap(165)});
}

QFrame *SettingsDialog::makeRail()
{
    auto *rail = new QFrame;
    rail->setProperty("kind", u"rail"_s);
    nameControl(m_sections, u"settingsSections"_s, QString());
    m_sections->setProperty("kind", u"sections"_s);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(rail);
    layout->setContentsMargins(gap(4), gap(6), gap(4), gap(4));
    layout->setSpacing(gap(2));
    layout->addWidget(makeFieldLabel([] { return tr("&Sections"); }, m_sections));
    layout->addWidget(m_sections, 1);
    return rail;
}

QFrame *SettingsDialog::makeFooter()
{
    auto *footer = new QFrame;
    footer->setProperty("kind", u"footer"_s);
    QPushButton *close = makeButton(
        u"closeSettings"_s, [] { return tr("&Close"); }, ButtonKind::Primary);
    // Return in a field takes the field's value over; it does not close the window.
    close->setAutoDefault(false);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    layout->addWidget(
        makeLabel([] { return tr("Every change is saved at once."); }, TextKind::Hint), 1);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return footer;
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_sections->addItem(page->title());
    m_pages->addWidget(page);
}

void SettingsDialog::nameSections()
{
    for (int i = 0; i < m_sections->count(); ++i)
        m_sections->item(i)->setText(static_cast<SettingsPage *>(m_pages->widget(i))->title());
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + gap(4));
}

void SettingsDialog::showSection(const QString &name)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->objectName() == name + "Page"_L1)
            m_sections->setCurrentRow(i);
    }
}

} // namespace beian
