# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What the tests of the packages for Linux share. To be sourced.

# shellcheck source=packaging/steps.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../steps.sh"
# shellcheck source=packaging/linux/chroot.sh
source "$source_folder/packaging/linux/chroot.sh"
# shellcheck source=packaging/linux/processor.sh
source "$source_folder/packaging/linux/processor.sh"
# shellcheck source=packaging/linux/packages.sh
source "$source_folder/packaging/linux/packages.sh"

[ "$(uname -sm)" = "Linux x86_64" ] && command -v dpkg-query >/dev/null ||
    skip "needs Debian or Ubuntu on x86-64"
image="$dist_folder/$program-$(project_version)-$image_processor.AppImage"

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

# is_clean DEB, as lintian finds it.
is_clean() {
    # The one thing that a package outside of Debian cannot have: the number of a wish in Debian.
    # A program started as root, as in CI, is what lintian would not.
    lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$1"
}

# names_its_needs DEB: the libraries that it links, and the plugins that Qt opens by itself.
names_its_needs() {
    local needs name
    needs="$(dpkg-deb --field "$1" Depends)"
    for name in libqt6core6 libqt6widgets6 libqt6sql6-sqlite qt6-qpa-plugins libc6; do
        [[ " $needs" == *" $name"[\ ,\(]* ]] || [[ " $needs" == *" $name" ]] || {
            echo "lacks $name: $needs"
            return 1
        }
    done
}
