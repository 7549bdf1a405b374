// SPDX-License-Identifier: MIT
#include "ui/board/filingtransfer.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qthreadpool.h>
#include <QtWidgets/qfiledialog.h>

#include "app/record/recordchanges.h"
#include "app/settings/settings.h"
#include "app/store/filingcache.h"
#include "ui/board/noticestack.h"
#include "ui/board/rowfaultsdialog.h"
#include "ui/texts/errortexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QString matter = u"transferNotice"_s;

Result<ImportResult> readFilings(const QString &path, const RuleBook &rules,
                                 const ImportOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, QDir::toNativeSeparators(path)};
    return importFilings(file, rules, options);
}

std::optional<Error> writeFilings(const QString &path, const QList<FilingRecord> &records,
                                  const RuleBook &rules, const ExportOptions &options)
{
    QSaveFile file(path);
    const Error unwritable{ErrorKind::FileUnwritable, QDir::toNativeSeparators(path)};
    if (!file.open(QIODevice::WriteOnly) || exportFilings(records, rules, options, file)
        || !file.commit())
        return unwritable;
    return std::nullopt;
}

QFileDialog *makeDialog(QWidget *window, const QString &name, const QString &title)
{
    auto *dialog = new QFileDialog(window, title, QDir::homePath(),
                                   FilingTransfer::tr("Tables (*.csv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    return dialog;
}

} // namespace

FilingTransfer::FilingTransfer(FilingCache &cache, const Settings &settings, NoticeStack &notices,
                               QWidget *window)
    : QObject(window)
    , m_cache(cache)
    , m_settings(settings)
    , m_notices(notices)
    , m_window(window)
{
    connect(&cache, &FilingCache::loaded, this, &FilingTransfer::importNext);
}

// The work refers to this object and to the rules.
FilingTransfer::~FilingTransfer()
{
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
    QFileDialog *dialog = makeDialog(m_window, u"exportDialog"_s, tr("Export filings"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &FilingTransfer::exportTo);
    dialog->open();
}

void FilingTransfer::importFrom(const QString &path)
{
    m_waiting << path;
    importNext();
}

// One at a time, and only when everything that is kept was read: nothing may come in twice.
void FilingTransfer::importNext()
{
    if (m_isImporting || !m_cache.isLoaded() || m_waiting.isEmpty())
        return;
    m_isImporting = true;
    const QString path = m_waiting.takeFirst();
    ImportOptions options;
    options.now = m_cache.now();
    options.keepsFullNumbers = m_settings.isOn(Setting::KeepFullNumbers);
    QList<FilingRecord> known;
    m_cache.list().forEach([&known](const FilingRecord &record) { known << record; });
    run([this, path, options, known, &rules = m_cache.rules()]() mutable {
        for (const FilingRecord &record : std::as_const(known))
            options.knownKeys << importKey(record);
        const auto result = readFilings(path, rules, options);
        QMetaObject::invokeMethod(this, [this, path, result] {
            if (result)
                takeImported(path, *result);
            else
                showFailure(result.error());
            m_isImporting = false;
            Q_EMIT finished();
            importNext();
        });
    });
}

void FilingTransfer::takeImported(const QString &path, const ImportResult &result)
{
    QList<KeptChange> changes;
    const QDateTime now = m_cache.now();
    for (const FilingRecord &record : result.records)
        changes << KeptChange{record, importEvents(record, now)};
    if (!changes.isEmpty())
        m_cache.putAll(changes);
    QStringList lines{QFileInfo(path).fileName()};
    if (result.duplicates > 0)
        lines << tr("%n row(s) are on the board already.", nullptr, result.duplicates);
    QList<NoticeStack::Action> actions;
    if (!result.faults.isEmpty()) {
        lines << tr("%n row(s) could not be taken.", nullptr, int(result.faults.size()));
        actions << NoticeStack::Action{u"showRowFaults"_s, tr("Which, and why"),
                                       [this, faults = result.faults] { showFaults(faults); }};
    }
    const bool isClean = result.faults.isEmpty();
    m_notices.show(matter, isClean ? Tone::Good : Tone::Warn,
                   isClean ? Glyph::Check : Glyph::Warning,
                   tr("%n filing(s) imported", nullptr, int(result.records.size())),
                   lines.join(u'\n'), actions);
}

void FilingTransfer::exportTo(const QString &path)
{
    QList<FilingRecord> records;
    for (qsizetype row = 0; row < m_cache.list().shownCount(); ++row)
        records << m_cache.list().shownAt(row);
    const ExportOptions options{m_cache.now(), m_settings.isOn(Setting::KeepFullNumbers)};
    run([this, path, records, options, &rules = m_cache.rules()] {
        const auto error = writeFilings(path, records, rules, options);
        QMetaObject::invokeMethod(this, [this, path, error, count = int(records.size())] {
            if (error)
                showFailure(*error);
            else
                m_notices.show(matter, Tone::Good, Glyph::Check,
                               tr("%n filing(s) exported", nullptr, count),
                               QDir::toNativeSeparators(path));
            Q_EMIT finished();
        });
    });
}

void FilingTransfer::showFaults(const QList<RowFault> &faults)
{
    openRowFaults(faults, m_window);
}

void FilingTransfer::showFailure(const Error &error)
{
    const ErrorText text = errorText(error);
    m_notices.show(matter, Tone::Bad, Glyph::Warning, text.sentence, text.nextStep);
}

} // namespace beian
