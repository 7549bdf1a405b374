# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What the recipes for Windows need of Debian or Ubuntu. To be sourced.
# shellcheck disable=SC2034

windows_packages=(cmake ninja-build g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev
    binutils-mingw-w64-x86-64 libz-mingw-w64-dev qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-l10n-tools
    qt6-translations-l10n wixl msitools python3)
wine_packages=(wine wine64 xvfb xauth imagemagick xdotool fonts-noto-cjk)
qt_source_packages=(dpkg-dev tcl xz-utils perl make gcc)
