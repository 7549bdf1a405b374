# SPDX-License-Identifier: MIT
# Limit: 900
# Makes the portable ZIP, twice, and runs it under Wine from a folder with Chinese characters: it
# writes beside itself and nowhere else.
set -euo pipefail
# shellcheck source=packaging/windows/testing.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../windows/testing.sh"
windows_is wine-zip
trap end_windows EXIT

folder="$program-$(project_version)"
zip="$dist_folder/$folder-windows-x64-portable.zip"
stage="$source_folder/build/windows-stage"

is_the_same_again() {
    local sum
    sum="$(sha256sum <"$zip")"
    "$windows/make-zip"
    [ "$(sha256sum <"$zip")" = "$sum" ]
}

# The libraries too: those of Qt and of the compiler lie in the same process.
is_hardened() {
    local files
    mapfile -t files < <(find "$stage" -name '*.exe' -o -name '*.dll')
    [ ${#files[@]} -gt 10 ]
    /usr/bin/python3 "$source_folder/tests/packaging/check_built.py" "${files[@]}"
    /usr/bin/python3 "$source_folder/tests/packaging/check_hardening.py" "$source_folder" \
        "$source_folder/build/windows-presets" windows
}

unpacks() {
    mkdir "$drive/便携 工具"
    python3 -m zipfile -e "$zip" "$drive/便携 工具"
    local difference
    difference="$(diff -r "$stage" "$drive/便携 工具/$folder" || true)"
    [ "$difference" = "Only in $drive/便携 工具/$folder: $program.portable" ]
    [ ! -s "$drive/便携 工具/$folder/$program.portable" ]
}

writes_beside_itself_alone() {
    printf '办理人,省市,备案类型,主体手机\r\n林女士,福建,首次备案,13800138001\r\n' >"$drive/list.csv"
    find "$drive/users" | LC_ALL=C sort >"$source_folder/build/zip-before.txt"
    expect '"imported":1' as_installed "C:\\便携 工具\\$folder\\$program.exe" import 'C:\list.csv' --json
    [ -s "$drive/便携 工具/$folder/data/filings.db" ]
    find "$drive/users" | LC_ALL=C sort | diff "$source_folder/build/zip-before.txt" -
}

needs_windows
step "is made by one command" "$windows/make-zip"
step "the same bytes again" is_the_same_again
step "is hardened, program and libraries" is_hardened
echo "  NOTE control flow guard: the compiler of MinGW-w64 has none"
step "a Windows with a Chinese account" fresh_windows
step "holds the installer's files and the mark" unpacks
step "writes beside itself alone" writes_beside_itself_alone
