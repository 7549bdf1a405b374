// SPDX-License-Identifier: MIT
#include "ui/board/filingtransfer.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qthreadpool.h>
#include <QtWidgets/qfiledialog.h>

#include "app/export/faulttable.h"
#include "app/record/recordchanges.h"
#include "app/settings/plainfile.h"
#include "app/settings/settings.h"
#include "app/time/beijingtime.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "app/tables/tableformats.h"
#include "ui/texts/errortexts.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importpreview.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QString transferMatter = u"transferNotice"_s;
// Of files that were written. What an import left to be saved is not gone with it.
const QString savedMatter = u"savedNotice"_s;

// The format of a name, else the one that is proposed first.
const TableFormat &formatFor(const QString &path)
{
    const TableFormat *format = formatNamed(path);
    return format ? *format : *tableFormats().constFirst();
}

using WriteTable = std::function<Result<void>(const TableFormat &, QIODevice &)>;

Result<void> writeFile(const QString &path, const WriteTable &write)
{
    QSaveFile file(path);
    if (!isFreeForFile(path) || !file.open(QIODevice::WriteOnly) || !write(formatFor(path), file)
        || !file.commit())
        return Error{ErrorKind::FileUnwritable, QDir::toNativeSeparators(path)};
    return {};
}

// Reads batch by batch; `progress` is asked whether to go on, with the percentage that is read.
Result<ImportResult> readTable(QIODevice &device, const RuleBook &rules,
                               const ImportOptions &options,
                               const std::function<bool(int)> &progress)
{
    ImportResult all;
    const Result<void> read = importFilings(device, rules, options, [&](const ImportResult &batch) {
        all.append(batch);
        return progress(int(batch.progress * 100));
    });
    return read ? Result<ImportResult>(all) : Result<ImportResult>(read.error());
}

QFileDialog *makeDialog(QWidget *window, const QString &name, const QString &title)
{
    auto *dialog = new QFileDialog(window, title, QDir::homePath(),
                                   FilingTransfer::tr("Tables (%1)").arg(tablePatterns()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    return dialog;
}

QFileDialog *makeSaveDialog(QWidget *window, const QString &name, const QString &title,
                            const QString &proposal)
{
    QFileDialog *dialog = makeDialog(window, name, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(FilingTransfer::tr("Tables (%1)").arg(writtenPatterns()));
    dialog->setDefaultSuffix(QFileInfo(proposal).suffix());
    dialog->selectFile(proposal);
    return dialog;
}

// "Filings 2026-11-29.xlsx", by the day in Beijing: exports of several days lie side by side.
QString datedName(const QString &name, const QDateTime &now)
{
    return u"%1 %2.xlsx"_s.arg(name, beijingDate(now).toString(Qt::ISODate));
}

} // namespace

QString FilingTransfer::Import::name() const
{
    return path.isEmpty() ? FilingTransfer::tr("Pasted cells") : QFileInfo(path).fileName();
}

Words FilingTransfer::Import::words() const
{
    return [source = Import{path, {}}] { return source.name(); };
}

FilingTransfer::FilingTransfer(FilingCache &cache, const Settings &settings, NoticeStack &notices,
                               QWidget *window)
    : QObject(window)
    , m_cache(cache)
    , m_settings(settings)
    , m_notices(notices)
    , m_window(window)
{
    connect(&cache, &FilingCache::loaded, this, &FilingTransfer::importNext);
    followUndo();
}

// The work refers to this object and to the rules.
FilingTransfer::~FilingTransfer()
{
    m_isStopped = true;
    QThreadPool::globalInstance()->waitForDone();
}

void FilingTransfer::run(const std::function<void()> &work)
{
    QThreadPool::globalInstance()->start(work);
}

void FilingTransfer::chooseImport()
{
    QFileDialog *dialog = makeDialog(m_window, u"importDialog"_s, tr("Import filings"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FilingTransfer::importFrom);
    dialog->open();
}

void FilingTransfer::chooseExport()
{
    askForTable(m_cache.list().shownCount(),
                [this](const QString &path, ExportColumns columns) { exportTo(path, columns); });
}

void FilingTransfer::chooseExportOf(const QList<QUuid> &ids)
{
    askForTable(ids.size(), [this, ids](const QString &path, ExportColumns columns) {
        exportRecords(m_cache.list().records(ids), path, columns);
    });
}

void FilingTransfer::askForTable(
    qsizetype filings, const std::function<void(const QString &path, ExportColumns columns)> &write)
{
    auto *choice = new ExportDialog(int(filings), m_columns, m_window);
    connect(choice, &ExportDialog::chosen, this, [this, write](ExportColumns columns) {
        m_columns = columns;
        QFileDialog *dialog = makeSaveDialog(m_window, u"exportDialog"_s, tr("Export filings"),
                                             datedName(tr("Filings"), m_cache.now()));
        connect(dialog, &QFileDialog::fileSelected, this,
                [write, columns](const QString &path) { write(path, columns); });
        dialog->open();
    });
    choice->open();
}

void FilingTransfer::chooseTemplate()
{
    QFileDialog *dialog = makeSaveDialog(m_window, u"templateDialog"_s, tr("Save an empty table"),
                                         tr("Empty table") + u".xlsx"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &FilingTransfer::writeTemplateTo);
    dialog->open();
}

void FilingTransfer::importFrom(const QString &path)
{
    m_waiting << Import{path, {}};
    importNext();
}

void FilingTransfer::importCells(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    m_waiting << Import{{}, text.toUtf8()};
    importNext();
}

// One at a time, and only when everything that is kept was read: nothing may come in twice.
void FilingTransfer::importNext()
{
    if (m_isImporting || !m_cache.isLoaded() || m_waiting.isEmpty())
        return;
    m_isImporting = true;
    m_isStopped = false;
    Import import = m_waiting.takeFirst();
    ImportOptions options;
    options.now = m_cache.now();
    options.keepsFullNumbers = m_settings.isOn(Setting::KeepFullNumbers);
    showProgress(import.words(), 0);
    QList<FilingRecord> known;
    m_cache.list().forEach([&known](const FilingRecord &record) { known << record; });
    run([this, import, options, known, &rules = m_cache.rules()]() mutable {
        for (const FilingRecord &record : std::as_const(known))
            options.knownKeys << importKey(record);
        QFile file(import.path);
        QBuffer cells(&import.cells);
        QIODevice &device = import.path.isEmpty() ? static_cast<QIODevice &>(cells) : file;
        int told = 0;
        const auto progress = [&](int percent) {
            constexpr int step = 5;
            if (percent >= told + step) {
                told = percent;
                QMetaObject::invokeMethod(
                    this, [this, name = import.words(), percent] { showProgress(name, percent); });
            }
            return !m_isStopped;
        };
        Result<ImportResult> result =
            Error{ErrorKind::FileUnreadable, QDir::toNativeSeparators(import.path)};
        // Anything else could keep its reader waiting for ever, and with it every later import.
        const bool isReadable = import.path.isEmpty() || isPlainFile(import.path);
        if (isReadable && device.open(QIODevice::ReadOnly))
            result = readTable(device, rules, options, progress);
        QMetaObject::invokeMethod(this, [this, import, result] { takeResult(import, result); });
    });
}

void FilingTransfer::showProgress(const Words &name, int percent)
{
    if (!m_isImporting || m_isStopped)
        return;
    say(
        Tone::Neutral, Glyph::Info,
        [name, percent] { return tr("Reading %1: %2 %").arg(name()).arg(percent); },
        [] { return tr("Nothing is kept yet."); },
        {{u"stopImport"_s, [] { return tr("Stop"); }, [this] { m_isStopped = true; }}});
}

void FilingTransfer::takeResult(const Import &import, const Result<ImportResult> &result)
{
    m_notices.dismiss(transferMatter);
    if (result && !m_isStopped) {
        showPreview(import, *result);
        Q_EMIT previewed();
        return;
    }
    if (result)
        say(
            Tone::Neutral, Glyph::Info, [] { return tr("The import was stopped"); },
            [name = import.words()] { return tr("Nothing of %1 was kept.").arg(name()); });
    else
        showFailure(result.error());
    endImport();
}

void FilingTransfer::endImport()
{
    m_isImporting = false;
    Q_EMIT finished();
    importNext();
}

void FilingTransfer::showPreview(const Import &import, const ImportResult &result)
{
    auto *preview =
        new ImportPreview(import.words(), result, m_cache.rules(), m_cache.now(), m_window);
    connect(preview, &ImportPreview::savingRequested, this,
            [this, import, result] { chooseFaultFile(import, result); });
    // Without the cells that were pasted: what is in them nobody knows.
    connect(preview, &QDialog::accepted, this,
            [this, source = Import{import.path, {}}, result] { takeImported(source, result); });
    connect(preview, &QDialog::finished, this, &FilingTransfer::endImport);
    preview->open();
}

void FilingTransfer::takeImported(const Import &import, const ImportResult &result)
{
    QList<KeptChange> changes;
    const QDateTime now = m_cache.now();
    for (const FilingRecord &record : result.records)
        changes << KeptChange{record, importEvents(record, now)};
    m_told.reset(); // it is no longer of the import before
    m_cache.undo().add({[] { return tr("Import"); },
                        [count = int(changes.size())] {
                            return tr("%n filing(s) imported", nullptr, count);
                        }},
                       changes);
    m_told.emplace(import, result);
    tellImported(!changes.isEmpty(), NoticeStack::Place::Front);
}

// What became of the rows that are not on the board now.
QString FilingTransfer::importedText(const QString &name, const ImportResult &result)
{
    QStringList lines{name};
    if (!result.drafts.isEmpty())
        lines << tr("%n of them lack(s) something: see the draft(s).", nullptr,
                    int(result.drafts.size()));
    if (result.duplicates > 0)
        lines << tr("%n row(s) are on the board already.", nullptr, result.duplicates);
    if (!result.faults.isEmpty())
        lines << tr("%n row(s) could not be taken.", nullptr, int(result.faults.size()));
    return lines.join(u'\n');
}

void FilingTransfer::tellImported(bool canBeTakenBack, NoticeStack::Place place)
{
    const ImportResult &result = m_told->second;
    const bool isClean = result.faults.isEmpty();
    QList<NoticeStack::Action> actions;
    if (!isClean)
        actions << NoticeStack::Action{
            u"saveFaultsLater"_s, [] { return tr("Save the faulty rows…"); },
            [this, told = *m_told, canBeTakenBack] {
                // It stays: the file may not be chosen, or not be written.
                tellImported(canBeTakenBack, NoticeStack::Place::Kept);
                chooseFaultFile(told.first, told.second);
            }};
    if (canBeTakenBack)
        actions << NoticeStack::Action{u"undoImport"_s, [] { return tr("Undo (Ctrl+Z)"); },
                                       [this] { Q_EMIT undoRequested(); }};
    m_notices.show(
        transferMatter, isClean ? Tone::Good : Tone::Warn, isClean ? Glyph::Check : Glyph::Warning,
        [count = int(result.records.size())] {
            return tr("%n filing(s) imported", nullptr, count);
        },
        [told = *m_told] { return importedText(told.first.name(), told.second); }, actions, place);
}

// Anything else than an import that was kept.
void FilingTransfer::say(Tone tone, Glyph glyph, const Words &title, const Words &text,
                         const QList<NoticeStack::Action> &actions)
{
    m_told.reset();
    m_notices.show(transferMatter, tone, glyph, title, text, actions);
}

// The notice speaks of what is on the board: an import that was taken back is not, and only the
// last step can be taken back.
void FilingTransfer::followUndo()
{
    connect(&m_cache.undo(), &FilingUndo::added, this, [this] {
        if (m_told && m_notices.isShown(transferMatter))
            tellImported(false, NoticeStack::Place::Kept);
    });
    connect(&m_cache.undo(), &FilingUndo::takenBack, this, [this](const UndoStep &step) {
        if (m_told && !step.added.isEmpty())
            m_notices.dismiss(transferMatter);
    });
}

// In the format of the file that they come from.
void FilingTransfer::chooseFaultFile(const Import &import, const ImportResult &result)
{
    const QString suffix = formatFor(import.path).suffixes().constFirst();
    QFileDialog *dialog = makeSaveDialog(
        m_window, u"faultsDialog"_s, tr("Save the faulty rows"),
        tr("%1 - faulty rows").arg(QFileInfo(import.name()).completeBaseName()) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, result](const QString &path) {
        QStringList reasons;
        for (const RowFault &fault : result.faults)
            reasons << errorSentences(fault.error);
        run([this, path, result, reasons] {
            const Result<void> written =
                writeFile(path, [&](const TableFormat &format, QIODevice &device) {
                    return writeFaults(result.header, result.faults, reasons, format, device);
                });
            QMetaObject::invokeMethod(this, [this, path, written] {
                tellWritten(
                    written, [] { return tr("The faulty rows were saved"); }, path);
            });
        });
    });
    dialog->open();
}

void FilingTransfer::exportTo(const QString &path, ExportColumns columns)
{
    QList<FilingRecord> records;
    for (qsizetype row = 0; row < m_cache.list().shownCount(); ++row)
        records << m_cache.list().shownAt(row);
    exportRecords(records, path, columns);
}

void FilingTransfer::exportRecords(const QList<FilingRecord> &records, const QString &path,
                                   ExportColumns columns)
{
    const ExportOptions options{m_cache.now(), m_settings.isOn(Setting::KeepFullNumbers), columns};
    run([this, path, records, options, &rules = m_cache.rules()] {
        const Result<void> written =
            writeFile(path, [&](const TableFormat &format, QIODevice &device) {
                return exportFilings(records, rules, options, format, device);
            });
        QMetaObject::invokeMethod(this, [this, path, written, count = int(records.size())] {
            tellWritten(
                written, [count] { return tr("%n filing(s) exported", nullptr, count); }, path);
            Q_EMIT finished();
        });
    });
}

void FilingTransfer::writeTemplateTo(const QString &path)
{
    run([this, path, &rules = m_cache.rules()] {
        const Result<void> written =
            writeFile(path, [&](const TableFormat &format, QIODevice &device) {
                return writeTemplate(rules, format, device);
            });
        QMetaObject::invokeMethod(this, [this, path, written] {
            tellWritten(
                written, [] { return tr("The empty table was saved"); }, path);
            Q_EMIT finished();
        });
    });
}

void FilingTransfer::tellWritten(const Result<void> &written, const Words &title,
                                 const QString &path)
{
    if (!written)
        return m_notices.showError(savedMatter, written.error());
    m_notices.showPassing(savedMatter, Tone::Good, Glyph::Check, title, QDir::toNativeSeparators(path));
}

void FilingTransfer::showFailure(const Error &error)
{
    m_told.reset();
    m_notices.showError(transferMatter, error);
}

} // namespace beian
