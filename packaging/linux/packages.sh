# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What the recipes for Linux need of Debian or Ubuntu. To be sourced after setup.sh and processor.sh.
# shellcheck disable=SC2034

# Debian's packages whose static libraries go into the AppImage's runtime.
runtime_packages=(libsquashfuse-dev libfuse3-dev libzstd-dev liblz4-dev liblzma-dev zlib1g-dev libc6-dev)
appimage_libraries=(qt6-wayland fcitx5-frontend-qt6 qt6-xdgdesktopportal-platformtheme libqt6sql6-psql
    libssl-dev "${runtime_packages[@]}")
appimage_tools=(squashfs-tools patchelf icu-devtools python3 desktop-file-utils)
deb_packages=(dpkg-dev file python3)

if [ "$processor" = amd64 ]; then
    build_packages=("${run_packages[@]}")
    appimage_packages=("${appimage_tools[@]}" "${appimage_libraries[@]}")
else
    # This machine's tools, and beside them the libraries of the other processor. Qt is needed as both.
    build_packages=()
    for package in "${run_packages[@]}"; do
        case "$package" in
        g++) build_packages+=("g++-$triplet") ;;
        lib*-dev | libqt6* | zlib1g-dev) build_packages+=("$package:$processor") ;;
        qt6-base-dev | qt6-tools-dev) build_packages+=("$package:amd64" "$package:$processor") ;;
        fonts-*) ;; # of no use for building
        *) build_packages+=("$package") ;;
        esac
    done
    appimage_packages=("${appimage_tools[@]}" "${appimage_libraries[@]/%/:$processor}")
fi
