# SPDX-License-Identifier: MIT
# Limit: 2700
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

passes() {
    cd "$source_folder"
    "$windows/run-wine" --prepare
    ctest --preset windows --parallel 2 | tee build/windows-ctest.log
}

install_missing "${windows_packages[@]}" "${run_packages[@]}" "${wine_packages[@]}"
QT_WINDOWS_PREFIX="$("$windows/build-qt")"
export QT_WINDOWS_PREFIX
step "configures" configures
step "builds program and tests" builds
step "passes the tests under Wine" passes
grep 'tests passed' "$source_folder/build/windows-ctest.log" | sed 's/^/  /'
sed -n '/^The following tests did not run/,$s/^/  /p' "$source_folder/build/windows-ctest.log"
