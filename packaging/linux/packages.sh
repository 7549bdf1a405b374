# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What the recipes for Linux need of Debian or Ubuntu, besides run_packages. To be sourced.
# shellcheck disable=SC2034

# Debian's packages whose static libraries go into the AppImage's runtime.
runtime_packages=(libsquashfuse-dev libfuse3-dev libzstd-dev liblz4-dev liblzma-dev zlib1g-dev libc6-dev)
appimage_packages=(squashfs-tools patchelf icu-devtools python3 qt6-wayland fcitx5-frontend-qt6
    qt6-xdgdesktopportal-platformtheme desktop-file-utils "${runtime_packages[@]}")
deb_packages=(dpkg-dev file python3)
