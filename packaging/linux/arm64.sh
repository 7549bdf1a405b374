# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154
# A Debian 12 in a folder, in which the packages for arm64 are built on x86-64. To be sourced after systems.sh.

system_root="$systems_store/arm64"

# make_build_system: that Debian, with arm64 as its second processor, and a fresh clone in it of what is
# committed. The Debian is kept.
make_build_system() {
    root="$system_root"
    make_system bookworm
    # Nothing is lost where the machine stops meanwhile: it is made again.
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/99quick"
    in_root root dpkg --add-architecture arm64
    fresh_clone root
    # Besides what the recipes need: git, which tells them the time of the commit, and what runs programs for arm64.
    # shellcheck disable=SC2016
    in_clone root env BEIAN_PROCESSOR=arm64 bash -ec 'source packaging/linux/build.sh
        source packaging/linux/packages.sh
        install_missing git qemu-user-static \
            "${build_packages[@]}" "${appimage_packages[@]}" "${deb_packages[@]}"' ||
        skip "the packages for arm64 could not be installed"
}

# make_there RECIPE…: packages for arm64 by the recipes of packaging/linux, into the folder for packages here.
make_there() {
    local recipe
    for recipe in "$@"; do
        in_clone root env BEIAN_PROCESSOR=arm64 "packaging/linux/$recipe"
    done
    mkdir -p "$dist_folder"
    find "$root$(home_of root)/beian/dist" -type f ! -name SHA256SUMS -exec cp {} "$dist_folder/" \;
    "$source_folder/packaging/make-sums"
}

# emulate: from here on, in_root runs programs for arm64. Ends the script where the kernel is too old for it.
emulate() {
    emulator=("$source_folder/packaging/linux/emulate-arm64" "$system_root/usr/bin/qemu-aarch64-static")
    patience=1500
    painting=120
    "${emulator[@]}" true 2>/dev/null || skip "the rest needs Linux 6.7, for QEMU in a namespace of its own"
}

# lend_loader LOADER: QEMU opens a program's loader only when the kernel has closed what AppRun has opened for it
# (launcher.c). So it is given that file under the name by which it looks for it.
lend_loader() {
    local number
    number="$(sed -n 's/^LOADER_FILE = //p' "$source_folder/packaging/linux/deploy-qt")"
    mkdir -p "$root/qemu/proc/self/fd"
    cp "$1" "$root/qemu/proc/self/fd/$number"
}

# make_target_root: the smallest Debian 12 for arm64, with a person in it; what debootstrap makes is kept.
make_target_root() {
    local base="$systems_store/base-arm64"
    host_fonts=""
    [ -e "$base/ready" ] || {
        rm -rf "$base"
        debootstrap --foreign --arch=arm64 --variant=minbase bookworm "$base" "$(mirror_for bookworm)" ||
            skip "debootstrap found no Debian 12 for arm64"
        root="$base"
        # As in LXC: no files of devices can be made in a namespace of users.
        in_root root env container=lxc /debootstrap/debootstrap --second-stage
        touch "$base/ready"
    }
    root="$systems_store/bare-arm64"
    rm -rf "$root"
    cp --archive "$base" "$root"
    in_root root useradd --create-home --shell /bin/bash lilei
    take_way_to_mirror
    take_host_fonts
    mkdir -p "$root/tmp/.X11-unix"
}
