# SPDX-License-Identifier: MIT
# What ./run and ./check share. To be sourced.

source_folder="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

run_packages=(g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-l10n-tools
    qt6-translations-l10n libqt6sql6-sqlite libqrencode-dev libxlsxwriter-dev libminizip-dev
    libsodium-dev zlib1g-dev libgl-dev libvulkan-dev libxcb1-dev fonts-noto-cjk)
check_packages=(clang libclang-rt-dev lld binutils dbus xvfb xauth python3 python3-jsonschema python3-icalendar
    python3-openpyxl python3-yaml
    poppler-utils zbar-tools desktop-file-utils appstream man-db mandoc
    postgresql libqt6sql6-psql openssl)
# With which rule sets are signed by who publishes them; its tests sign and check with it, too.
signing_packages=(minisign)
# With which the built program is worked as assistive technology does (tests/atspi).
assistive_packages=(at-spi2-core dbus gir1.2-atspi-2.0 openbox python3-gi xvfb)
# With which a test records what assistive technology is told.
recording_packages=(qt6-base-private-dev)

# Linux with apt goes on; elsewhere the commands are named and nothing is installed.
say_how_to_build_elsewhere() {
    case "$(uname -s)" in
    Darwin)
        cat <<'TEXT'
Install Qt and the tools, then build:
  brew install qt qrencode libxlsxwriter minizip libsodium cmake ninja
  cmake --preset release && cmake --build --preset release
  open build/release/ui/beian-sms-verify.app || build/release/ui/beian-sms-verify
TEXT
        exit 1 ;;
    MINGW* | MSYS* | CYGWIN*)
        cat <<'TEXT'
Install Qt 6.4 or newer (https://www.qt.io/download), CMake and Ninja, then build in a developer prompt:
  winget install Kitware.CMake Ninja-build.Ninja
  cmake --preset release -DCMAKE_PREFIX_PATH=C:/Qt/6.8.0/msvc2022_64 && cmake --build --preset release
  build\release\ui\beian-sms-verify.exe
TEXT
        exit 1 ;;
    esac
}

# Installs with apt what dpkg does not know as installed, saying so first. Asks apt nothing when
# everything is there.
install_missing() {
    command -v dpkg-query >/dev/null || return 0
    local package missing=()
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing with apt: ${missing[*]}" >&2
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "This needs root: install sudo, or run as root once." >&2
            exit 1
        }
        root=(sudo)
    fi
    "${root[@]}" apt-get update >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "${missing[@]}" >&2
}

# Configures and builds a preset; a second call builds nothing. Quiet unless it fails.
build_preset() {
    local log="$source_folder/build/$1.log"
    mkdir -p "$source_folder/build"
    (
        cd "$source_folder"
        [ -f "build/$1/build.ninja" ] || cmake --preset "$1"
        cmake --build --preset "$1"
    ) >"$log" 2>&1 || {
        cat "$log" >&2
        exit 1
    }
}
