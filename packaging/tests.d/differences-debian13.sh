# SPDX-License-Identifier: MIT
# Limit: 1500
# By name only, until its time on an idle machine is known.
# In Debian 13 what its newer Qt, compiler and AppStream make different: everything is compiled with
# warnings as errors, every header by itself too, and the tests of windows on an X server, of the network,
# of times and of what the desktop reads are passed. The rest is the check of Debian 12 once more;
# "packaging/test systems" does it. The system is kept between runs, and what is built in it is not.
set -euo pipefail
# shellcheck source=packaging/steps.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../steps.sh"
# shellcheck source=packaging/linux/chroot.sh
source "$source_folder/packaging/linux/chroot.sh"
# shellcheck source=packaging/linux/systems.sh
source "$source_folder/packaging/linux/systems.sh"

different='_x11$|^desktop_|^tst_(beijingtime|commandline.*|sitevisit|rooms|texts|theme|accessibility|wizard)$'
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
    in_clone root cmake --build --preset check
}

require_chroot
step "a Debian 13" make_system trixie
[ -e "$root/ready" ] || skip "no Debian 13 could be made here: debootstrap found none, or no mirror answers"
step "a fresh clone" fresh_clone root
step "has what the two commands install" installs
[ -e "$complete" ] || skip "packages are missing in the Debian 13, and no mirror answers"
tell_versions
step "builds without a warning" builds
step "every header by itself" in_clone root cmake --build --preset check --target headers
step "passes the tests that differ" in_clone root ctest --preset check --parallel 2 -R "$different"
rm -rf "$root$(home_of root)/beian"
