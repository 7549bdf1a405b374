# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What the tests of the packages for Linux share. To be sourced.

# shellcheck source=packaging/steps.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../steps.sh"
# shellcheck source=packaging/linux/chroot.sh
source "$source_folder/packaging/linux/chroot.sh"
# shellcheck source=packaging/linux/packages.sh
source "$source_folder/packaging/linux/packages.sh"

[ "$(uname -sm)" = "Linux x86_64" ] && command -v dpkg-query >/dev/null ||
    skip "needs Debian or Ubuntu on x86-64"
image="$dist_folder/$program-$(project_version)-x86_64.AppImage"

# The AppImage, where it was not made before.
make_image() {
    [ -e "$image" ] || "$source_folder/packaging/linux/make-appimage"
}

# Where people might put it, as seen from within a root folder.
installed_image="/opt/备案 工具/app"
install_image() {
    mkdir -p "$root${installed_image%/*}"
    cp "$image" "$root$installed_image"
}

# needs_chroot [WHAT]: ends the script where a root folder cannot be changed; "the rest" is what a script
# says that has shown something before.
needs_chroot() {
    local lack
    lack="$(require_chroot 2>&1)" || skip "${1:+$1 }$(tail -n 1 <<<"$lack")"
}
