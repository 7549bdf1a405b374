// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandoutput.h"
#include "app/export/filingtable.h"
#include "app/store/storereport.h"

namespace beian {

// What the import command says, as it happens: each line leaves the program at once.
class ImportReport final
{
public:
    ImportReport(OutputFormat format, bool isDry, const CommandContext &context)
        : m_format(format)
        , m_isDry(isDry)
        , m_context(context)
    { }

    // Says so when a backup had to take the place of a damaged file.
    void tellOpened(const StoreReport &opened);
    // Nothing, unless something can be read of damaged files.
    void tellRecoverable(const Recoverable &found);
    // What was imported is kept anyway.
    void tellBackupFailed(const Error &error);
    // The records of the batch are in the store, or, in a dry run, would be.
    void tellSaved(const ImportResult &batch);
    [[nodiscard]] ExitCode tellEnd(const Result<void> &done);

private:
    void tellHeader(const TableHeader &header);
    void flush();

    const OutputFormat m_format;
    const bool m_isDry;
    const CommandContext &m_context;
    qsizetype m_saved = 0;
    qsizetype m_drafts = 0; // of those
    qsizetype m_joined = 0; // rows
    qsizetype m_duplicates = 0;
    qsizetype m_badRows = 0;
    qsizetype m_skipped = 0;
    bool m_hasToldHeader = false;
    bool m_isRecovered = false;
};

} // namespace beian
