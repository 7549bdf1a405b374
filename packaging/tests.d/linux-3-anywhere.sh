# SPDX-License-Identifier: MIT
# Limit: 1800
# The AppImage where there is nothing but a kernel and fonts, and in bare Debians that are older than what it
# carries (11), as old (12) and newer (13): main job, window, check of the site, browser, and whose C library.
set -euo pipefail
# shellcheck source=packaging/linux/testing.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../linux/testing.sh"

needs "${run_packages[@]}" "${appimage_packages[@]}" "${assistive_packages[@]}" openssl iproute2
needs_chroot
pictures="$source_folder/build/packaging-test"
mkdir -p "$pictures"

# What a kernel does not give: no loader, no C library, no shell.
is_empty() {
    [ -z "$(find "$root" -xdev -type f)" ]
    refuses chroot "$root" /bin/sh -c true
}

shows_its_window() {
    picture_alone "$pictures/$1.png" in_root lilei "$installed_image" --lang zh_CN --new
}

# try_in SYSTEM WHOSE: all that is told of the AppImage, in the root folder that was made for it.
try_in() {
    install_image
    step "$1: does its main job, as another user" main_job "$installed_image"
    step "$1: shows its window" shows_its_window "anywhere-$1"
    step "$1: checks the site over TLS and opens the browser; the C library is $2" tell \
        unshare --mount --net /usr/bin/python3 "$source_folder/tests/atspi/check_anywhere.py" "$root" \
        "$installed_image" "$2"
    sed 's/^/  NOTE /' "$told"
    rm -rf "$root"
}

# tell COMMAND…: its output is kept for the table.
told="$(mktemp)"
trap 'rm -f "$told"' EXIT
tell() {
    "$@" | tee "$told"
}

step "the AppImage" make_image
make_empty_root anywhere
step "a root folder with fonts alone" is_empty
try_in empty ours
for system in bullseye:ours bookworm:system trixie:system; do
    step "a bare ${system%:*}" make_base "${system%:*}"
    has_base "${system%:*}" || continue
    make_root anywhere "${system%:*}"
    try_in "${system%:*}" "${system#*:}"
done
