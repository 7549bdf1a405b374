# SPDX-License-Identifier: MIT
# Limit: 1200
# Chinese typed into the AppImage with the input methods of Chinese desktops, each with its own daemon: fcitx 4
# in Debian 11 (UOS 20 and Kylin V10 have it), fcitx 5 and ibus in Debian 12.
set -euo pipefail
# shellcheck source=packaging/linux/testing.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../linux/testing.sh"

needs "${run_packages[@]}" "${appimage_packages[@]}" "${assistive_packages[@]}"
needs_chroot

# install_methods PACKAGE…: with the bus that they speak on.
install_methods() {
    take_way_to_mirror
    in_root root apt-get update -qq --error-on=any || skip "no mirror answers"
    in_root root apt-get install --yes --no-install-recommends -qq dbus "$@"
    install_image
    touch "$root/installed"
}

types_chinese() {
    unshare --mount /usr/bin/python3 "$source_folder/tests/atspi/check_input.py" "$root" \
        "$installed_image" "$1"
}

# try_methods CODENAME "PACKAGE…" METHOD…
try_methods() {
    local codename="$1" method packages
    read -ra packages <<<"$2"
    shift 2
    step "a bare $codename" make_base "$codename"
    has_base "$codename" || return 0
    make_root input "$codename"
    step "$codename: $* and their pinyin" install_methods "${packages[@]}"
    [ -e "$root/installed" ] || return 0
    for method in "$@"; do
        step "$codename: 你好 by $method, for the applicant and in the common questions" types_chinese "$method"
    done
    rm -rf "$root"
}

step "the AppImage" make_image
try_methods bullseye "fcitx-bin fcitx-frontend-all fcitx-module-dbus fcitx-modules fcitx-pinyin" fcitx
try_methods bookworm "fcitx5 fcitx5-pinyin ibus ibus-libpinyin" fcitx5 ibus
