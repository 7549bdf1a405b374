// SPDX-License-Identifier: MIT
#include "app/store/sqlstatement.h"

#include <QtSql/qsqlerror.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr int misuse = 21; // SQLITE_MISUSE: there is no connection
}

SqlStatement::SqlStatement(SqlAccess &access, const QString &text)
    : m_access(access)
    , m_text(text)
    , m_query(access.m_database)
{
    m_query.setForwardOnly(true);
}

bool SqlStatement::run(const QVariantList &values)
{
    if (!m_access.isOpen()) {
        m_access.fail(misuse);
        return !(m_hasFailed = true);
    }
    if (m_access.isRefused(m_text))
        return !(m_hasFailed = true);
    if (!prepare())
        return failWithQuery();
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values.at(i));
    if (!m_query.exec())
        return failWithQuery();
    return true;
}

bool SqlStatement::next()
{
    if (m_access.isRefused(u"NEXT"_s))
        return !(m_hasFailed = true);
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return failWithQuery();
    return false;
}

bool SqlStatement::prepare()
{
    // Only now, so that a statement that is never run does not reach the database.
    if (!m_isPrepared)
        m_isPrepared = m_query.prepare(m_text);
    return m_isPrepared;
}

bool SqlStatement::failWithQuery()
{
    m_hasFailed = true;
    m_access.fail(m_query.lastError().nativeErrorCode().toInt());
    return false;
}

} // namespace beian
