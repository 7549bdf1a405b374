# SPDX-License-Identifier: MIT
# The build that the AppImage and the DEB share. To be sourced; sets build_folder and appimage_folder.

# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"
# shellcheck source=packaging/linux/processor.sh
source "$source_folder/packaging/linux/processor.sh"

build_folder="$source_folder/build/package-linux$variant"
appimage_folder="$source_folder/build/appimage$variant"
libpq_folder="$source_folder/build/libpq$variant"
SOURCE_DATE_EPOCH="$(source_time)"
export SOURCE_DATE_EPOCH

# What is not Linux on x86-64 with apt cannot make these packages.
require_linux() {
    [ "$(uname -sm)" = "Linux x86_64" ] && command -v dpkg-query >/dev/null || {
        echo "This needs Debian or Ubuntu on x86-64." >&2
        exit 77
    }
    [ "$processor" = amd64 ] || dpkg --print-foreign-architectures | grep --quiet "^$processor\$" || {
        echo "This Debian takes no packages for $processor; packaging/linux/make-$processor makes one that does." >&2
        exit 77
    }
}

build_for_linux() {
    say "Building (log: build/package-linux$variant.log)"
    command -v ccache >/dev/null && export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    # An earlier configuration may be that of another commit.
    rm -f "$build_folder/build.ninja"
    # Qt's resources hold the time of their files. One that never changes: a build that goes on from
    # an earlier commit does not make them anew.
    (
        unset SOURCE_DATE_EPOCH
        export QT_RCC_SOURCE_DATE_OVERRIDE=1
        build_preset "package-linux$variant"
    )
}
