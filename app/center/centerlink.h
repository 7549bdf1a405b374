// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qvariant.h>
#include <QtSql/qsqldatabase.h>

#include "app/center/centeraddress.h"

class QSqlQuery;

namespace beian {

using CenterRow = QVariantList;
using CenterRows = QList<CenterRow>;

// One connection to PostgreSQL, used in the thread that opened it. A statement waits for its answer.
class CenterLink final : public QObject
{
    Q_OBJECT

public:
    CenterLink();
    ~CenterLink() override;
    Q_DISABLE_COPY_MOVE(CenterLink)

    [[nodiscard]] Result<void> open(const CenterAddress &address);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isValid() && m_database.isOpen(); }
    [[nodiscard]] const CenterAddress &address() const { return m_address; }

    // The values take the places of the question marks. After an error by which the connection is lost,
    // it is closed.
    [[nodiscard]] Result<CenterRows> ask(const QString &statement, const QVariantList &values = {});
    // Several statements without values: all of them, or none.
    [[nodiscard]] Result<void> run(const QString &statements);
    // Notifications from now on.
    [[nodiscard]] Result<void> listen();

Q_SIGNALS:
    // Something was changed at the center, by this connection or another: its revision, or a word.
    void notified(const QString &what);
    // The server has ended the connection, and so it is closed here.
    void ended();

private:
    [[nodiscard]] QString withValues(const QString &statement, const QVariantList &values) const;
    void watchForItsEnd();
    [[nodiscard]] Error fail(const QSqlQuery &query);

    const QString m_connection; // Qt's name of it, unique in the process
    CenterAddress m_address;
    QSqlDatabase m_database;
};

} // namespace beian
