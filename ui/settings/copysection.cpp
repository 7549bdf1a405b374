// SPDX-License-Identifier: MIT
#include "ui/settings/copysection.h"

#include <utility>

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstandardpaths.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/store/databasethread.h"
#include "app/time/beijingtime.h"
#include "app/time/clock.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/messagebox.h"
#include "ui/forms/notebox.h"
#include "ui/forms/offreason.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const auto suffix = u"db"_s;

QFileDialog *makeDialog(QWidget *window, const QString &name, const QString &title,
                        const QString &folder)
{
    auto *dialog = new QFileDialog(window, title, folder,
                                   CopySection::tr("Copies and backups (%1)").arg(u"*.db"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    return dialog;
}

// In one piece: a line does not end between day and time.
QString momentText(const QDateTime &at)
{
    return at.isValid() ? beijingText(at).replace(u' ', QChar::Nbsp) : CopySection::tr("none");
}

// What the copy holds, what is kept now, and what becomes of it.
QStringList linesOf(const CopyComparison &comparison)
{
    const auto [copy, kept] = comparison;
    QStringList lines{
        CopySection::tr("In the copy: %n filing(s)", nullptr, int(copy.filings)),
        CopySection::tr("Newest entry: %1").arg(momentText(copy.changedAt)),
        QString(),
        CopySection::tr("Kept now: %n filing(s)", nullptr, int(kept.filings)),
        CopySection::tr("Newest entry: %1").arg(momentText(kept.changedAt)),
        QString(),
        CopySection::tr("What is kept now is set aside, and the board offers what the copy lacks of it. "
                        "Filings that are open in a window stay as they are."),
    };
    if (copy.aged > 0) {
        lines << CopySection::tr("%n filing(s) of the copy are finished for longer than the settings "
                                 "keep them, and are removed again.",
                                 nullptr, int(copy.aged));
    }
    return lines;
}

} // namespace

CopySection::CopySection(const CopyParts &parts)
    : m_parts(parts)
    , m_save(makeButton(u"copySave"_s, [] { return tr("Sa&ve a copy…"); }))
    , m_take(makeButton(u"copyTake"_s, [] { return tr("&Take one back…"); }))
    , m_note(new NoteBox(u"copyNote"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    layout->addWidget(makeLabel([] { return tr("Copies of the filings"); }));
    const Words remark = [] {
        return tr("The program makes a backup every day, in the folder “backups” beside "
                  "the filings; seven stay. A copy of your own can lie on another disk.");
    };
    layout->addWidget(makeLabel(remark, TextKind::Hint));
    layout->addSpacing(gap(1));
    auto *buttons = new FlowLayout(gap(2));
    for (QPushButton *button : {m_save, m_take}) {
        button->setAutoDefault(false);
        keepTexts(button, [button, remark] { button->setAccessibleDescription(remark()); });
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    layout->addSpacing(gap(1));
    layout->addWidget(m_note);
    m_note->hide();
    connect(m_save, &QPushButton::clicked, this, &CopySection::chooseTarget);
    connect(m_take, &QPushButton::clicked, this, &CopySection::chooseCopy);
    connectDatabase();
}

void CopySection::connectDatabase()
{
    connect(&m_parts.database, &DatabaseThread::copySaved, this, [this](const QString &file) {
        m_lastFolder = QFileInfo(file).absolutePath();
        tell([] { return tr("The copy was saved"); }, QDir::toNativeSeparators(file));
    });
    connect(&m_parts.database, &DatabaseThread::copyCompared, this, &CopySection::ask);
    connect(&m_parts.database, &DatabaseThread::copyFailed, this, &CopySection::showError);
    // Not under which name it is set aside: it gets another once it is known to say nothing new.
    connect(&m_parts.database, &DatabaseThread::takenBack, this, [this] {
        tell([] { return tr("The copy was taken back; the board shows it"); },
             [] {
                 return tr("What was kept before is set aside. The board offers what the copy "
                           "lacks of it.");
             });
    });
}

void CopySection::chooseTarget()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog *dialog = makeDialog(window(), u"copySaveDialog"_s, tr("Save a copy"), folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    const QString day = beijingDate(m_parts.clock.now()).toString(Qt::ISODate);
    dialog->selectFile(tr("Copy of the filings %1").arg(day) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_pressed = m_save;
        wait([] { return tr("The copy is being saved…"); });
        (void)m_parts.openFilings(); // it has what was typed just now
        m_parts.database.saveCopy(file);
    });
    dialog->open();
}

void CopySection::chooseCopy()
{
    QFileDialog *dialog =
        makeDialog(window(), u"copyTakeDialog"_s, tr("Take a copy back"),
                   m_lastFolder.isEmpty() ? m_parts.backupFolder : m_lastFolder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_pressed = m_take;
        m_examined = file;
        wait([] { return tr("The copy is being checked…"); });
        (void)m_parts.openFilings(); // what is kept now is compared with it
        m_parts.database.compareCopy(file);
    });
    dialog->open();
}

void CopySection::ask(const QString &file, const CopyComparison &comparison)
{
    if (file != m_examined)
        return; // an earlier dialog asked for it
    release();
    m_note->hide();
    QMessageBox *box =
        makeMessageBox(window(), u"copyQuestion"_s, QMessageBox::Question,
                       [name = QFileInfo(file).fileName(), comparison]() -> MessageTexts {
                           return {tr("Take a copy back"), tr("Take back %1?").arg(name),
                                   linesOf(comparison).join(u'\n')};
                       });
    QPushButton *leave = addAnswer(
        *box, u"copyLeave"_s, [] { return tr("&Leave it"); }, QMessageBox::RejectRole);
    QPushButton *take = addAnswer(
        *box, u"copyTakeBack"_s, [] { return tr("&Take it back"); }, QMessageBox::AcceptRole);
    box->setDefaultButton(leave);
    connect(take, &QPushButton::clicked, this, [this, file] {
        m_pressed = m_take;
        wait([] { return tr("The copy is being taken back…"); });
        m_parts.database.restoreCopy(file, m_parts.openFilings());
    });
    box->open();
}

void CopySection::wait(const Words &title)
{
    m_note->setContent(Tone::Accent, Glyph::Clock, title, QString());
    for (QPushButton *button : {m_save, m_take})
        setOff(*button, title(), *m_note);
    m_note->show();
}

void CopySection::tell(const Words &title, const Words &text)
{
    release();
    m_note->setContent(Tone::Good, Glyph::Check, title, text);
    m_note->show();
}

void CopySection::showError(const Error &error)
{
    release();
    m_note->setError(error);
    m_note->show();
}

void CopySection::release()
{
    m_examined.clear();
    for (QPushButton *button : {m_save, m_take})
        setOff(*button, {}, *m_note);
    if (QPushButton *pressed = std::exchange(m_pressed, nullptr))
        pressed->setFocus();
}

} // namespace beian
