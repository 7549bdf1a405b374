// SPDX-License-Identifier: MIT
#include "app/store/sqlaccess.h"

#include <atomic>

#include <QtCore/qurl.h>
#include <QtSql/qsqlerror.h>

#include "app/store/sqlerrors.h"
#include "app/store/sqlstatement.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString uniqueConnection()
{
    static std::atomic<int> last = 0;
    return u"beian-store-"_s + QString::number(++last);
}

QString locationOf(const QString &file, const QString &fileLayer)
{
    if (fileLayer.isEmpty())
        return file;
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(file, "/:"));
    return u"file:"_s + path + u"?vfs="_s + fileLayer;
}

} // namespace

SqlAccess::SqlAccess(const StoreSeam &seam)
    : m_seam(seam)
    , m_connection(uniqueConnection())
{ }

SqlAccess::~SqlAccess()
{
    close();
}

bool SqlAccess::open(const QString &file, Mode mode)
{
    close();
    m_file = file;
    if (isRefused(u"OPEN"_s))
        return false;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(locationOf(file, m_seam.fileLayer));
    // Two seconds: long enough for the commit of another process, short enough to tell the person.
    QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (!m_seam.fileLayer.isEmpty())
        options += u";QSQLITE_OPEN_URI"_s;
    m_database.setConnectOptions(options);
    if (m_database.open())
        return true;
    fail(m_database.lastError().nativeErrorCode().toInt());
    close();
    return false;
}

void SqlAccess::close()
{
    m_isInTransaction = false;
    if (!m_database.isValid())
        return;
    m_database.close();
    // Qt warns about a connection that is taken away while a copy of it lives.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool SqlAccess::run(const QString &statement)
{
    return SqlStatement(*this, statement).run();
}

std::optional<QVariant> SqlAccess::ask(const QString &statement)
{
    SqlStatement question(*this, statement);
    if (!question.run())
        return {};
    const QVariant answer = question.next() ? question.value(0) : QVariant();
    if (question.hasFailed())
        return {};
    return answer;
}

Result<void> SqlAccess::inTransaction(const std::function<Result<void>()> &work)
{
    // IMMEDIATE, so that waiting for another process happens here and not in the middle.
    return transact(u"BEGIN IMMEDIATE"_s, work);
}

Result<void> SqlAccess::inSnapshot(const std::function<Result<void>()> &work)
{
    return transact(u"BEGIN"_s, work);
}

Result<void> SqlAccess::transact(const QString &begin, const std::function<Result<void>()> &work)
{
    if (m_isInTransaction)
        return work();
    if (!run(begin))
        return m_error;
    m_isInTransaction = true;
    Result<void> done = work();
    if (done && !run(u"COMMIT"_s))
        done = m_error;
    m_isInTransaction = false;
    if (!done)
        rollBack();
    return done;
}

bool SqlAccess::isRefused(const QString &statement)
{
    const int code = m_seam.fault ? m_seam.fault(statement) : 0;
    if (code == 0)
        return false;
    fail(code);
    return true;
}

void SqlAccess::fail(int sqliteCode)
{
    m_code = sqliteCode;
    m_error = storeError(sqliteCode, m_file);
}

void SqlAccess::rollBack()
{
    const Error cause = m_error;
    // SQLite rolls back by itself after some failures (a full disk); then there is nothing to roll
    // back, which it calls a plain error. After any other failure only closing ends the
    // transaction for certain.
    if (!run(u"ROLLBACK"_s) && m_code != sqliteError)
        close();
    m_error = cause;
}

} // namespace beian
