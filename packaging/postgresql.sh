# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# A PostgreSQL of the test's own, of Debian's package, for the tests of packages. To be sourced after steps.sh.

# The server refuses to be root.
as_nobody() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    else
        "$@"
    fi
}

# with_postgresql COMMAND…: a server of its own while the command runs, whose exit code it gives. The command
# finds the server's folder, in which its socket lies, in $server, the port of 127.0.0.1 in $port, and
# PostgreSQL's programs in $programs; "owner" may do everything there, and nobody has a password.
with_postgresql() {
    local programs server port code=0
    needs postgresql
    programs="$(echo /usr/lib/postgresql/*/bin)"
    server="$(mktemp -d /tmp/center-XXXXXX)" # short: a socket's path is
    [ "$(id -u)" -ne 0 ] || chown 65534 "$server"
    port="$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')"
    as_nobody "$programs/initdb" -D "$server/data" -U owner -A trust --locale=C --encoding=UTF8 --no-sync
    as_nobody "$programs/pg_ctl" -D "$server/data" -l "$server/log" -w start \
        -o "-k $server -p $port -c listen_addresses=127.0.0.1"
    # With its own -e: "||" switches that of the test off.
    (set -e && "$@") &
    wait $! || code=$?
    as_nobody "$programs/pg_ctl" -D "$server/data" -m immediate stop
    rm -rf "$server"
    return $code
}
