# SPDX-License-Identifier: MIT
# Limit: 7200
# Builds the program and its tests for Windows and passes them under Wine.
set -euo pipefail
# shellcheck source=packaging/windows/testing.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../windows/testing.sh"

configures() {
    cd "$source_folder"
    cmake --preset windows
}

builds() {
    cd "$source_folder"
    cmake --build --preset windows
}

# Of the libraries beside it windows-3 tells.
is_hardened() {
    /usr/bin/python3 "$source_folder/tests/packaging/check_built.py" \
        "$source_folder/build/windows/beian-sms-verify.exe"
}

passes() {
    cd "$source_folder"
    "$windows/run-wine" --prepare
    # Wine itself now and then hangs: what fails twice is ours.
    ctest --preset windows --parallel 4 --repeat until-pass:2 | tee build/windows-ctest.log
}

needs_windows
step "configures" configures
step "builds program and tests" builds
step "is hardened" is_hardened
step "passes the tests under Wine" passes
# How many there were, the names of those that Wine cannot run, and what others leave out, with why.
sed -n '/tests passed/s/^/  NOTE /p; s/^[\t ]*[0-9]* - \(.*\) (Disabled)$/  SKIP \1/p' \
    "$source_folder/build/windows-ctest.log"
sed -n 's/^SKIP   : \([^\r]*\).*/  SKIP \1/p' \
    "$source_folder/build/windows/Testing/Temporary/LastTest.log" | LC_ALL=C sort -u
