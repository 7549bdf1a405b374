// SPDX-License-Identifier: MIT
#pragma once

#include <QtSql/qsqlquery.h>

#include "app/store/sqlaccess.h"

namespace beian {

// A prepared statement, to be run once or many times. Why something failed is told by
// SqlAccess::error(). The access stays open meanwhile.
class SqlStatement final
{
public:
    SqlStatement(SqlAccess &access, const QString &text);
    Q_DISABLE_COPY_MOVE(SqlStatement)

    // The values take the places of the question marks, in order.
    [[nodiscard]] bool run(const QVariantList &values = {});
    // False at the end, and when it failed.
    [[nodiscard]] bool next();
    // Gives up the rows that were not read. A statement that is still on one holds a
    // checkpoint up.
    void finish() { m_query.finish(); }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

private:
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool failWithQuery();

    SqlAccess &m_access;
    const QString m_text;
    QSqlQuery m_query;
    bool m_isPrepared = false;
    bool m_hasFailed = false;
};

} // namespace beian
