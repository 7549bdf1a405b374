# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What make-msi and make-zip share. To be sourced.

# shellcheck source=packaging/common.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../common.sh"
here="$source_folder/packaging/windows"

# The version that a library tells of itself: the first of these texts. All is read: who ends before "strings" does,
# ends it with a signal, and the recipe with it (pipefail), now and then.
version_in() {
    strings -n 5 "$1" | grep --line-regexp --extended-regexp "$2" | sed -n 1p
}

debian_version() {
    dpkg-query -W -f '${Version}' "$1"
}

# finish PACKAGE: the list of its parts, and the sums of everything in dist/.
finish() {
    local qt part parts=()
    qt="$(QT_WINDOWS_PREFIX="${QT_WINDOWS_PREFIX:-}" "$here/build-qt")"
    local number
    number="$(sed -n 's/^set(PACKAGE_VERSION "\(.*\)")$/\1/p' \
        "$qt/lib/cmake/Qt6/Qt6ConfigVersionImpl.cmake")"
    for part in double-conversion freetype harfbuzz libjpeg libpng1.6 pcre2 zlib; do
        parts+=(--part "$part=the copy in Qt $number")
    done
    parts+=(--part "libxlsxwriter=$(sed -n 's/^#define LXW_VERSION "\(.*\)"$/\1/p' \
        "$qt/include/xlsxwriter.h")" --part "minizip=the copy in libxlsxwriter"
        --part "libsodium=$(sed -n 's/^#define SODIUM_VERSION_STRING "\(.*\)"$/\1/p' \
            "$qt/include/sodium/version.h")")
    [ ! -e "$stage/libqrencode.dll" ] ||
        parts+=(--part "qrencode=$(version_in "$qt/bin/libqrencode.dll" '[0-9]\.[0-9]+\.[0-9]+')")
    if [ -e "$stage/libpq.dll" ]; then
        for part in $(<"$qt/share/libpq-versions.txt"); do
            parts+=(--part "$part")
        done
    fi
    SOURCE_DATE_EPOCH="$(source_time)" "$source_folder/packaging/make-spdx" "$1" "${parts[@]}" \
        --part "qt6-base=$number" \
        --part "qt6-translations=$(debian_version qt6-translations-l10n)" \
        --part "sqlite3=$(version_in "$qt/plugins/sqldrivers/qsqlite.dll" '3\.[0-9]+\.[0-9]+')" \
        --part "gcc-mingw-w64=$(debian_version g++-mingw-w64-x86-64-posix)" \
        --part "mingw-w64=$(debian_version mingw-w64-common)"
    "$source_folder/packaging/make-sums"
    say "Done: $1"
}
