// SPDX-License-Identifier: MIT
#include "app/center/centererrors.h"

#include <algorithm>
#include <array>

#include <QtSql/qsqlerror.h>

#include "app/center/certificateend.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct SaidWords
{
    QStringView part;
    ErrorKind kind;
};

// libpq's own words are English, since CenterLink asks for them in that; a server's may be those of its
// country. The first that fits.
constexpr auto saidWords = std::to_array<SaidWords>({
    {u"no password supplied", ErrorKind::CenterPasswordMissing},
    {u"password authentication failed", ErrorKind::CenterLoginWrong},
    {u"authentication failed", ErrorKind::CenterLoginWrong},
    {u"no pg_hba.conf entry", ErrorKind::CenterLoginWrong},
    {u"certificate authentication failed", ErrorKind::CenterLoginWrong},
    {u"认证失败", ErrorKind::CenterLoginWrong},
    {u"認證失敗", ErrorKind::CenterLoginWrong},
    {u"pg_hba.conf", ErrorKind::CenterLoginWrong},
    {u"certificate verify failed", ErrorKind::CenterCertificateWrong},
    {u"does not match host name", ErrorKind::CenterCertificateWrong},
    {u"root certificate file", ErrorKind::CenterCertificateWrong},
    {u"certificate", ErrorKind::CenterCertificateWrong},
    {u"does not support SSL", ErrorKind::CenterTlsMissing},
    {u"too many clients", ErrorKind::CenterCrowded},
    {u"too many connections", ErrorKind::CenterCrowded},
    {u"remaining connection slots", ErrorKind::CenterCrowded},
    {u"连接数", ErrorKind::CenterCrowded},
    {u"starting up", ErrorKind::CenterStarting},
    {u"shutting down", ErrorKind::CenterStarting},
    {u"recovery mode", ErrorKind::CenterStarting},
    {u"not yet accepting", ErrorKind::CenterStarting},
    {u"session is read-only", ErrorKind::CenterReadOnly},
    {u"hot standby mode", ErrorKind::CenterReadOnly},
});

struct KnownState
{
    QStringView code; // of SQLSTATE, or its beginning
    ErrorKind kind;
};

// https://www.postgresql.org/docs/current/errcodes-appendix.html
constexpr auto knownStates = std::to_array<KnownState>({
    {u"BN001", ErrorKind::CenterMachineUnknown},
    {u"BN002", ErrorKind::CenterCounterTaken},
    {u"25006", ErrorKind::CenterReadOnly},
    {u"3D000", ErrorKind::CenterDatabaseMissing},
    {u"3F000", ErrorKind::CenterNotMade},
    {u"42P01", ErrorKind::CenterNotMade},
    {u"42883", ErrorKind::CenterNotMade},
    {u"42501", ErrorKind::CenterNotPermitted},
    {u"53100", ErrorKind::CenterDiskFull},
    {u"53300", ErrorKind::CenterCrowded},
    {u"57P03", ErrorKind::CenterStarting},
    {u"57P01", ErrorKind::CenterCutOff},
    {u"57P02", ErrorKind::CenterCutOff},
    {u"08", ErrorKind::CenterCutOff},
    {u"28", ErrorKind::CenterLoginWrong},
});

} // namespace

Error connectionError(const QString &said, const CenterAddress &address)
{
    if (said.contains("database \""_L1) && said.contains("does not exist"_L1))
        return {ErrorKind::CenterDatabaseMissing, address.hosts};
    if (said.contains("role \""_L1) && said.contains("does not exist"_L1))
        return {ErrorKind::CenterLoginWrong, address.hosts};
    for (const SaidWords &each : saidWords) {
        if (!said.contains(each.part, Qt::CaseInsensitive))
            continue;
        if (each.kind == ErrorKind::CenterCertificateWrong) {
            // OpenSSL has one sentence for all that can be wrong with it.
            if (const QDate end = endOfCertificate(address); end.isValid())
                return {ErrorKind::CenterCertificateOver, end.toString(Qt::ISODate)};
        }
        return {each.kind, address.hosts};
    }
    return {ErrorKind::CenterUnreachable, address.hosts};
}

Error statementError(const QSqlError &error, const CenterAddress &address)
{
    const QString code = error.nativeErrorCode();
    if (code.isEmpty())
        return {ErrorKind::CenterCutOff, address.hosts};
    const auto state = std::ranges::find_if(
        knownStates, [&code](const KnownState &each) { return code.startsWith(each.code); });
    return state == knownStates.end() ? Error{ErrorKind::CenterFailed, code}
                                 : Error{state->kind, address.hosts};
}

bool isConnectionLost(const Error &error)
{
    return error.kind == ErrorKind::CenterCutOff || error.kind == ErrorKind::CenterStarting;
}

} // namespace beian
