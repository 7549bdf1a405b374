// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>

#include <QtCore/qvariant.h>
#include <QtSql/qsqldatabase.h>

#include "app/store/storeseam.h"
#include "app/support/error.h"
#include "app/support/result.h"

namespace beian {

// One connection to one SQLite file, used in the thread that opened it. Everything that reaches a
// database goes through here and through SqlStatement. Functions return false when they fail;
// error() then says why.
class SqlAccess final
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
    };

    explicit SqlAccess(const StoreSeam &seam);
    ~SqlAccess();
    Q_DISABLE_COPY_MOVE(SqlAccess)

    [[nodiscard]] bool open(const QString &file, Mode mode);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] const QString &file() const { return m_file; }

    // A statement without a result.
    [[nodiscard]] bool run(const QString &statement);
    // The first value of the first row; invalid without a row. Empty: it failed.
    [[nodiscard]] std::optional<QVariant> ask(const QString &statement);

    // Commits what `work` did, or nothing of it. A transaction inside another is part of that.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);
    // The same for reading: all of `work` sees one moment, and nobody waits.
    [[nodiscard]] Result<void> inSnapshot(const std::function<Result<void>()> &work);

    [[nodiscard]] const Error &error() const { return m_error; }

private:
    friend class SqlStatement;

    [[nodiscard]] Result<void> transact(const QString &begin,
                                        const std::function<Result<void>()> &work);
    // Records the fault that a test asks for.
    [[nodiscard]] bool isRefused(const QString &statement);
    void fail(int sqliteCode);
    void rollBack();

    const StoreSeam m_seam;
    const QString m_connection; // Qt's name of it, unique in the process
    QSqlDatabase m_database;
    QString m_file;
    Error m_error{};
    int m_code = 0; // the result code behind m_error
    bool m_isInTransaction = false;
};

} // namespace beian
