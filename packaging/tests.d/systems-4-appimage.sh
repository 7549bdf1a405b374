# SPDX-License-Identifier: MIT
# Limit: 1800
# By name only, as the others of its name.
# The AppImage that Debian 12 has made, in Debian 13: in a desktop, and where there is none.
set -euo pipefail
# shellcheck source=packaging/linux/testing.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../linux/testing.sh"
# shellcheck source=packaging/linux/systems.sh
source "$source_folder/packaging/linux/systems.sh"

[ "$(. /etc/os-release && echo "$VERSION_CODENAME")" = bookworm ] || skip "needs Debian 12, to make it"
needs "${run_packages[@]}" "${appimage_packages[@]}"
pictures="$source_folder/build/packaging-test"
root="$systems_store/desktop"
session=""
trap '[ -z "$session" ] || kill $session; stop_display; rm -rf "$root"' EXIT

put_image_there() {
    install_image
    expect "$(project_version)" in_root lilei "$installed_image" --version
}

shows_its_window() {
    window_picture "$pictures/debian13-$1.png" in_root lilei "$installed_image" --lang zh_CN --new
}

installs_a_desktop() {
    in_root root apt-get install --yes --no-install-recommends -qq xfce4-session xfwm4 xfce4-panel \
        xfdesktop4 dbus-x11 dbus-user-session fonts-noto-cjk adwaita-icon-theme
}

has_a_window_manager() {
    for _ in $(seq 100); do
        [[ "$(xprop -root _NET_SUPPORTING_WM_CHECK)" != *"window id"* ]] || return 0
        sleep 0.3
    done
    echo "no window manager"
    return 1
}

require_chroot
mkdir -p "$pictures"
step "the AppImage of Debian 12" make_image
rm -rf "$root"
step "a fresh trixie" make_system trixie
[ -e "$root/ready" ] || skip "no fresh trixie could be made here: debootstrap found none, or no mirror answers"
step "is put there and starts, from a path with Chinese and a blank" put_image_there
start_display
take_host_fonts
step "shows its window where there is no desktop" shows_its_window bare
# The desktop brings its own.
host_fonts=""
step "a desktop, Xfce" installs_a_desktop
in_root lilei dbus-run-session xfce4-session >"$pictures/debian13-desktop.log" 2>&1 &
session=$!
step "the desktop is up" has_a_window_manager
step "shows its window in the desktop" shows_its_window desktop
