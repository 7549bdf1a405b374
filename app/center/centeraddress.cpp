// SPDX-License-Identifier: MIT
#include "app/center/centeraddress.h"

#include <algorithm>

#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

using Parameters = QMap<QString, QString>; // of a connection string

struct Hosts
{
    QStringList names;
    QStringList ports;
};

// https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
class AddressReader final
{
public:
    explicit AddressReader(const QString &text)
        : m_rest(text.trimmed())
    { }

    [[nodiscard]] Result<Parameters> read();

private:
    [[nodiscard]] Result<void> readUser();
    [[nodiscard]] Result<void> readHosts(const QString &part);
    [[nodiscard]] Result<void> readQuery(const QString &query);
    [[nodiscard]] static QString decoded(const QString &part)
    {
        return QUrl::fromPercentEncoding(part.toUtf8());
    }

    QString m_rest;
    Parameters m_parameters;
};

Error wrong(const QString &part)
{
    return {ErrorKind::CenterAddressWrong, part};
}

const Error passwordGiven{ErrorKind::CenterPasswordGiven, {}};

Result<Parameters> AddressReader::read()
{
    for (const auto scheme : {"postgresql://"_L1, "postgres://"_L1}) {
        if (m_rest.startsWith(scheme)) {
            m_rest.remove(0, scheme.size());
            const QString query = m_rest.section(u'?', 1);
            m_rest = m_rest.section(u'?', 0, 0);
            if (const auto done = readUser(); !done)
                return done.error();
            const QString database = decoded(m_rest.section(u'/', 1));
            if (!database.isEmpty())
                m_parameters.insert(u"dbname"_s, database);
            if (const auto done = readHosts(m_rest.section(u'/', 0, 0)); !done)
                return done.error();
            if (const auto done = readQuery(query); !done)
                return done.error();
            return m_parameters;
        }
    }
    // Nothing of it is repeated: it may be a connection string of another kind, with a password.
    return wrong(u"postgresql://"_s);
}

Result<void> AddressReader::readUser()
{
    const qsizetype end = m_rest.section(u'/', 0, 0).lastIndexOf(u'@');
    if (end < 0)
        return {};
    const QString user = m_rest.first(end);
    if (user.contains(u':'))
        return passwordGiven;
    m_parameters.insert(u"user"_s, decoded(user));
    m_rest.remove(0, end + 1);
    return {};
}

Result<void> AddressReader::readHosts(const QString &part)
{
    static const QRegularExpression host(u"\\A(\\[[0-9A-Fa-f:.%]+\\]|[^:\\[\\]]*)(?::([0-9]*))?\\z"_s);
    if (part.isEmpty())
        return {};
    Hosts hosts;
    for (const QString &each : part.split(u',')) {
        const auto match = host.match(each);
        // It may be a user and the beginning of a password with a stroke in it.
        if (!match.hasMatch())
            return wrong(each.section(u':', 0, 0));
        QString name = match.captured(1);
        if (name.startsWith(u'['))
            name = name.sliced(1).chopped(1);
        hosts.names << decoded(name);
        hosts.ports << match.captured(2);
    }
    if (!hosts.names.join(QString()).isEmpty())
        m_parameters.insert(u"host"_s, hosts.names.join(u','));
    if (!hosts.ports.join(QString()).isEmpty())
        m_parameters.insert(u"port"_s, hosts.ports.join(u','));
    return {};
}

Result<void> AddressReader::readQuery(const QString &query)
{
    static const QRegularExpression word(u"\\A[a-z_]+\\z"_s);
    for (const QString &each : query.split(u'&', Qt::SkipEmptyParts)) {
        const QString key = decoded(each.section(u'=', 0, 0));
        if (key == "password"_L1 || key == "sslpassword"_L1)
            return passwordGiven;
        // It may be the rest of a password with a question mark in it.
        if (!word.match(key).hasMatch() || !each.contains(u'='))
            return wrong(u"?"_s);
        // By address alone nobody's certificate can be compared with a name.
        if (key == "hostaddr"_L1)
            return wrong(key);
        m_parameters.insert(key == "ssl"_L1 ? u"sslmode"_s : key, decoded(each.section(u'=', 1)));
    }
    return {};
}

bool isHere(const QString &host)
{
    static const QRegularExpression loopback(u"\\A127(?:\\.[0-9]{1,3}){3}\\z"_s);
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@')
        || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1
        || loopback.match(host).hasMatch();
}

// In quotes, as libpq has it; Qt makes blanks of semicolons, so there may be none.
QString connectionString(const Parameters &parameters)
{
    QStringList parts;
    for (auto each = parameters.cbegin(); each != parameters.cend(); ++each) {
        QString value = each.value();
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        parts << each.key() + u"='"_s + value + u'\'';
    }
    return parts.join(u' ');
}

void addOurs(Parameters &parameters)
{
    const auto standard = [&parameters](const QString &key, const QString &value) {
        if (!parameters.contains(key))
            parameters.insert(key, value);
    };
    standard(u"application_name"_s, u"beian-sms-verify"_s);
    standard(u"connect_timeout"_s, u"10"_s);
    // A cable that was pulled is noticed within a minute.
    standard(u"keepalives_idle"_s, u"20"_s);
    standard(u"keepalives_interval"_s, u"10"_s);
    standard(u"keepalives_count"_s, u"3"_s);
    standard(u"tcp_user_timeout"_s, u"30000"_s);
    if (parameters.value(u"host"_s).contains(u','))
        standard(u"target_session_attrs"_s, u"read-write"_s);
    const QString given = parameters.value(u"options"_s);
    parameters.insert(u"options"_s,
                      given + (given.isEmpty() ? QString() : u" "_s)
                          + u"-c client_min_messages=warning -c statement_timeout=60000"_s);
}

} // namespace

Result<CenterAddress> readCenterAddress(const QString &text, bool allowsUnverified)
{
    auto read = AddressReader(text).read();
    if (!read)
        return read.error();
    Parameters parameters = read.take();
    CenterAddress address;
    address.text = text.trimmed();
    const QStringList hosts = parameters.value(u"host"_s).split(u',');
    // What a service file names is not known here.
    address.isHere = std::ranges::all_of(hosts, isHere) && !parameters.contains(u"service"_s);
    const QString wanted = parameters.value(u"sslmode"_s);
    if (!address.isHere && wanted != "verify-full"_L1) {
        if (!wanted.isEmpty() && !allowsUnverified)
            return Error{ErrorKind::CenterTlsTooWeak, u"sslmode="_s + wanted};
        if (wanted.isEmpty())
            parameters.insert(u"sslmode"_s, u"verify-full"_s);
        address.isUnverified = !wanted.isEmpty();
    }
    addOurs(parameters);
    address.options = connectionString(parameters);
    if (address.options.contains(u';'))
        return wrong(u";"_s);
    address.hosts = address.isHere && hosts.join(QString()).isEmpty()
        ? u"localhost"_s
        : hosts.join(u", "_s);
    if (parameters.contains(u"service"_s) && !parameters.contains(u"host"_s))
        address.hosts = u"service="_s + parameters.value(u"service"_s);
    return address;
}

} // namespace beian
