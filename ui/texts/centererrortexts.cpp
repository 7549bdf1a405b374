// SPDX-License-Identifier: MIT
#include "ui/texts/centererrortexts.h"

#include <QtCore/qcoreapplication.h>

namespace beian {

namespace {

class CenterErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::CenterErrorTexts)

public:
    static ErrorText ofAddress(const Error &error);
    static ErrorText ofServer(const Error &error);
    static ErrorText ofLogin(const Error &error);
    static ErrorText ofTables(const Error &error);
    static ErrorText ofMembership(const Error &error);

private:
    static QString whatStays()
    {
        return tr("What you do meanwhile is kept on this machine and sent by itself.");
    }
    static QString askAdministrator() { return tr("Tell the administrator of the center."); }
};

ErrorText CenterErrorTexts::ofAddress(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CenterDriverMissing:
        return {tr("The driver for PostgreSQL is missing, so no center can be reached."),
                tr("Install it: on Debian, Ubuntu, UOS and Kylin the package libqt6sql6-psql."),
                whatStays()};
    case ErrorKind::CenterAddressWrong:
        return {tr("The address of the center is not understood at “%1”.").arg(error.detail),
                tr("Write it as postgresql://user@server/database.")};
    case ErrorKind::CenterPasswordGiven:
        return {tr("There is a password in the address of the center; it was not kept."),
                tr("Leave it out and put it where libpq looks for it: in the file ~/.pgpass "
                   "(on Windows %APPDATA%\\postgresql\\pgpass.conf) that only you can read, in a "
                   "service file, or use a client certificate.")};
    case ErrorKind::CenterTlsTooWeak:
        return {tr("The address asks for %1, with which the other end of the connection is not "
                   "proved.")
                    .arg(error.detail),
                tr("Leave it out, or have the administrator's file allow it with "
                   "center/unverified.")};
    case ErrorKind::CenterCounterMissing:
        return {tr("A center needs the name of this counter, of at most 60 characters."),
                tr("Name it as the others know it, such as 三号窗口.")};
    default:
        return {};
    }
}

ErrorText CenterErrorTexts::ofServer(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CenterUnreachable:
        return {tr("The center at %1 is not reached.").arg(error.detail),
                tr("Check the network and whether the server runs."), whatStays()};
    case ErrorKind::CenterCutOff:
        return {tr("The connection to the center at %1 was cut.").arg(error.detail),
                tr("Check the network and whether the server runs."), whatStays()};
    case ErrorKind::CenterStarting:
        return {tr("The center at %1 is just starting or stopping.").arg(error.detail),
                tr("Wait a moment."), whatStays()};
    case ErrorKind::CenterCrowded:
        return {tr("The center at %1 has no connection left.").arg(error.detail),
                tr("Wait a moment; if it stays so, the administrator raises max_connections."),
                whatStays()};
    case ErrorKind::CenterReadOnly:
        return {tr("The center at %1 can only be read at the moment.").arg(error.detail),
                tr("It is a copy of the real one, or was set so: name the other server in the "
                   "address, too, or tell the administrator of the center."),
                whatStays()};
    case ErrorKind::CenterDiskFull:
        return {tr("The disk of the center at %1 is full.").arg(error.detail), askAdministrator(),
                whatStays()};
    case ErrorKind::CenterFailed:
        return {tr("The center answered with an error that is not known here (SQLSTATE %1).")
                    .arg(error.detail),
                askAdministrator(), whatStays()};
    default:
        return {};
    }
}

ErrorText CenterErrorTexts::ofLogin(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CenterLoginWrong:
        return {tr("The center at %1 refuses this login: user, password or the place it comes "
                   "from.")
                    .arg(error.detail),
                tr("Check the user in the address and the password in the password file."),
                whatStays()};
    case ErrorKind::CenterPasswordMissing:
        return {tr("The center at %1 wants a password, and none was found.").arg(error.detail),
                tr("Put it into the file ~/.pgpass (on Windows %APPDATA%\\postgresql\\pgpass.conf) "
                   "that only you can read (0600), or into a service file."),
                whatStays()};
    case ErrorKind::CenterDatabaseMissing:
        return {tr("The server at %1 has no such database.").arg(error.detail),
                tr("Check the name behind the last stroke of the address."), whatStays()};
    case ErrorKind::CenterTlsMissing:
        return {tr("The server at %1 has no TLS, without which nobody knows who reads along.")
                    .arg(error.detail),
                askAdministrator(), whatStays()};
    case ErrorKind::CenterCertificateWrong:
        return {tr("The certificate of the center at %1 is not one that this machine trusts, or "
                   "is for another name.")
                    .arg(error.detail),
                tr("Put the certificate of the issuer into ~/.postgresql/root.crt (on Windows "
                   "%APPDATA%\\postgresql\\root.crt), and use the name in the certificate."),
                whatStays()};
    case ErrorKind::CenterCertificateOver:
        return {tr("The certificate of the center was valid until %1.").arg(error.detail),
                tr("The administrator of the center has to renew it; if the date of this machine "
                   "is wrong, set it."),
                whatStays()};
    default:
        return {};
    }
}

ErrorText CenterErrorTexts::ofTables(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CenterNotMade:
        return {tr("The database at %1 is no center yet.").arg(error.detail),
                tr("Its owner makes one of it: beian-sms-verify center init with the address.")};
    case ErrorKind::CenterNotPermitted:
        return {tr("This login may not use the center at %1.").arg(error.detail),
                tr("The owner gives it the role: GRANT beian_counter TO the login."), whatStays()};
    case ErrorKind::CenterOlder:
        return {tr("The center at %1 was made by an older version of this program.")
                    .arg(error.detail),
                tr("Its owner brings it up to date: beian-sms-verify center init."), whatStays()};
    case ErrorKind::CenterNewer:
        return {tr("The center at %1 was made by a newer version of this program.")
                    .arg(error.detail),
                tr("Install that version or a later one on this machine."), whatStays()};
    case ErrorKind::CenterOther:
        return {tr("At %1 there is another center than the one that was joined.")
                    .arg(error.detail),
                tr("Check the address; to change over, leave with a copy and join again."),
                whatStays()};
    case ErrorKind::CenterBehind:
        return {tr("The center at %1 knows less than this machine: it was restored from an older "
                   "backup.")
                    .arg(error.detail),
                tr("Leave with a copy and join again: what this machine has is offered, and "
                   "nothing counts twice."),
                whatStays()};
    case ErrorKind::CenterUnclear:
        return {tr("A filing of the center cannot be read here: %1.").arg(error.detail),
                tr("Install the newest version; if it stays so, tell the administrator of the "
                   "center."),
                whatStays()};
    default:
        return {};
    }
}

ErrorText CenterErrorTexts::ofMembership(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CenterMachineUnknown:
        return {tr("The center does not know this machine as “%1” any longer: another machine took "
                   "the name, or the login is another one.")
                    .arg(error.detail),
                tr("Leave with a copy and join again."), whatStays()};
    case ErrorKind::CenterCounterTaken:
        return {tr("A counter “%1” is connected to the center right now.").arg(error.detail),
                tr("Choose another name for this one.")};
    case ErrorKind::CenterNotJoined:
        return {tr("This folder has not joined a center."),
                tr("Join one first: beian-sms-verify center join.")};
    case ErrorKind::CenterJoined:
        return {tr("This folder has joined a center already, as “%1”.").arg(error.detail),
                tr("Leave that one first.")};
    default:
        return {};
    }
}

} // namespace

ErrorText centerErrorText(const Error &error)
{
    for (const auto &part :
         {CenterErrorTexts::ofAddress, CenterErrorTexts::ofServer, CenterErrorTexts::ofLogin,
          CenterErrorTexts::ofTables, CenterErrorTexts::ofMembership}) {
        const ErrorText text = part(error);
        if (!text.sentence.isEmpty())
            return text;
    }
    return {};
}

} // namespace beian
