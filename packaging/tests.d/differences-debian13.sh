# SPDX-License-Identifier: MIT
# Limit: 1500
# By name only: .ci/run names it, after the check.
# In Debian 13 what its newer Qt, compiler, libraries and AppStream make different: the program is built
# with warnings as errors, every header compiles by itself, and the tests are passed of what the system
# has a part in. The other tests are not built: their rules are the same on every system, and
# "packaging/test systems" passes them. The system is kept between runs, what is built in it is not.
set -euo pipefail
# shellcheck source=packaging/steps.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../steps.sh"
# shellcheck source=packaging/linux/chroot.sh
source "$source_folder/packaging/linux/chroot.sh"
# shellcheck source=packaging/linux/systems.sh
source "$source_folder/packaging/linux/systems.sh"

# Windows on an X server and in Qt's styles; TLS; Qt's times, JSON and settings; SQLite; the encodings of
# ICU; PDF and QR codes as others read them; the memory of the process; the program as a whole.
tests=(tst_changedmind tst_secretclipboard tst_tickwhileshown tst_windows tst_theme
    tst_sitevisit
    tst_beijingtime tst_commandline_plan tst_settings
    tst_storerecovery tst_storesalvage
    tst_textdecoder tst_csvencoding
    tst_handoutsheet tst_qrcode
    tst_memory tst_program)
root="$systems_store/trixie"

complete="$root/complete"

takes_packages() {
    # shellcheck disable=SC2016
    in_root root bash -ec 'source "$1/packaging/setup.sh"
        install_missing "${run_packages[@]}" "${check_packages[@]}"' takes_packages "$(home_of root)/beian"
}

installs() {
    rm -f "$complete"
    takes_packages || {
        in_root root apt-get update -qq --error-on=any || skip "no mirror answers"
        return 1
    }
    touch "$complete"
}

builds() {
    in_clone root cmake --preset check
    in_clone root cmake --build --preset check --target beian-sms-verify "${tests[@]}"
}

# Those tests, on an X server too where they are, and of what the desktop reads.
passes() {
    local names
    names="$(IFS='|' && echo "${tests[*]}")"
    in_clone root ctest --preset check --parallel 4 -R "^(desktop_.*|($names)(_x11)?)\$"
}

require_chroot
step "a Debian 13" make_system trixie
[ -e "$root/ready" ] || skip "no Debian 13 could be made here: debootstrap found none, or no mirror answers"
step "a fresh clone" fresh_clone root
step "has what the two commands install" installs
[ -e "$complete" ] || skip "packages are missing in the Debian 13, and no mirror answers"
tell_versions
step "the program and the tests that differ build without a warning" builds
step "passes the tests that differ" passes
step "every header by itself" in_clone root cmake --build --preset check --target headers
rm -rf "$root$(home_of root)/beian"
