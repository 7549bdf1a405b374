// SPDX-License-Identifier: MIT
#include "app/center/centerlink.h"

#include <atomic>

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qlibrary.h>
#include <QtSql/qsqldriver.h>
#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlfield.h>
#include <QtSql/qsqlquery.h>
#include <QtSql/qsqlrecord.h>

#include "app/center/centererrors.h"

#ifdef __GLIBC__
#include <clocale>
#endif

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QString channel = u"beian"_s;

// As its file is called on Windows, where Qt puts nothing before a name.
#if defined(Q_OS_WIN)
const QString libpqName = u"libpq"_s;
#else
const QString libpqName = u"pq"_s;
#endif

QString uniqueConnection()
{
    static std::atomic<int> last = 0;
    return u"beian-center-"_s + QString::number(++last);
}

// libpq says in the language of the process why there is no connection, and has no other way to tell
// the causes apart.
class EnglishWords final
{
public:
#ifdef __GLIBC__
    EnglishWords()
        : m_english(newlocale(LC_MESSAGES_MASK, "C", duplocale(LC_GLOBAL_LOCALE)))
        , m_before(uselocale(m_english))
    { }
    ~EnglishWords()
    {
        uselocale(m_before);
        freelocale(m_english);
    }
#else
    EnglishWords() = default;
    ~EnglishWords() = default;
#endif
    Q_DISABLE_COPY_MOVE(EnglishWords)

private:
#ifdef __GLIBC__
    locale_t m_english;
    locale_t m_before;
#endif
};

} // namespace

CenterLink::CenterLink()
    : m_connection(uniqueConnection())
{ }

CenterLink::~CenterLink()
{
    close();
}

Result<void> CenterLink::open(const CenterAddress &address)
{
    close();
    m_address = address;
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return Error{ErrorKind::CenterDriverMissing, {}};
    const EnglishWords english;
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    // A driver that is there can still fail to load: libpq may be missing.
    if (!m_database.isValid()) {
        close();
        return Error{ErrorKind::CenterDriverMissing, {}};
    }
    m_database.setConnectOptions(address.options);
    if (m_database.open())
        return {};
    const Error error = connectionError(m_database.lastError().databaseText(), address);
    close();
    return error;
}

void CenterLink::close()
{
    if (!m_database.isValid() && !QSqlDatabase::contains(m_connection))
        return;
    m_database.close();
    // Qt warns about a connection that is taken away while a copy of it lives.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<CenterRows> CenterLink::ask(const QString &statement, const QVariantList &values)
{
    if (!isOpen())
        return Error{ErrorKind::CenterCutOff, m_address.hosts};
    QSqlQuery query(m_database);
    if (!query.exec(withValues(statement, values)))
        return fail(query);
    CenterRows rows;
    const int columns = query.record().count();
    while (query.next()) {
        CenterRow row;
        for (int i = 0; i < columns; ++i)
            row << query.value(i);
        rows << row;
    }
    return rows;
}

// In quotes by the driver. Statements that the server keeps prepared would have to be given up one by one,
// with a warning for each where the connection is lost.
QString CenterLink::withValues(const QString &statement, const QVariantList &values) const
{
    const QStringList parts = statement.split(u'?');
    Q_ASSERT(parts.size() == values.size() + 1);
    QString text = parts.constFirst();
    for (qsizetype i = 0; i < values.size(); ++i) {
        QSqlField field(QString(), values.at(i).metaType());
        field.setValue(values.at(i));
        text += m_database.driver()->formatValue(field) + parts.at(i + 1);
    }
    return text;
}

Result<void> CenterLink::run(const QString &statements)
{
    if (!isOpen())
        return Error{ErrorKind::CenterCutOff, m_address.hosts};
    QSqlQuery query(m_database);
    if (!query.exec(statements))
        return fail(query);
    return {};
}

Result<void> CenterLink::listen()
{
    QSqlDriver *driver = m_database.driver();
    if (!driver->subscribeToNotification(channel))
        return Error{ErrorKind::CenterCutOff, m_address.hosts};
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                Q_EMIT notified(payload.toString());
            });
    watchForItsEnd();
    return {};
}

// Qt's driver reads what the server sends, and does not tell of the end of the connection. libpq, which is
// loaded with it, knows: asked before each wait of the event loop, which costs a look at a number. Where
// it is not found by its name, the next poll finds out.
void CenterLink::watchForItsEnd()
{
    using StatusOf = int (*)(const void *connection);
    const auto statusOf =
        reinterpret_cast<StatusOf>(QLibrary(libpqName, 5).resolve("PQstatus"));
    const QVariant handle = m_database.driver()->handle();
    QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
    if (!statusOf || !loop || handle.metaType().sizeOf() != sizeof(void *))
        return;
    const void *connection = *static_cast<const void *const *>(handle.constData());
    // Its life ends with close(), and so does that of the driver.
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, m_database.driver(), [=, this] {
        if (statusOf(connection) == 0)
            return;
        close();
        Q_EMIT ended();
    });
}

Error CenterLink::fail(const QSqlQuery &query)
{
    const Error error = statementError(query.lastError(), m_address);
    if (isConnectionLost(error))
        close();
    return error;
}

} // namespace beian
