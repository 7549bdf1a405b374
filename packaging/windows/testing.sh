# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What the tests of the packages for Windows share. To be sourced.

# shellcheck source=packaging/steps.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../steps.sh"
windows="$source_folder/packaging/windows"
# shellcheck source=packaging/windows/packages.sh
source "$windows/packages.sh"

[ "$(uname -sm)" = "Linux x86_64" ] && command -v apt-get >/dev/null ||
    skip "needs Debian or Ubuntu on x86-64"

# Installs what making and testing needs. Sets QT_WINDOWS_PREFIX; without a Qt the script ends.
needs_windows() {
    needs "${windows_packages[@]}" "${run_packages[@]}" "${wine_packages[@]}"
    QT_WINDOWS_PREFIX="$("$windows/build-qt")"
    export QT_WINDOWS_PREFIX
}

# What Wine sees of a path of this machine.
windows_path() {
    printf 'Z:%s' "${1//\//\\}"
}

# windows_is NAME: the Windows of this test lies in build/NAME. Its person's folders are below 张三, as
# with a Chinese account.
windows_is() {
    export WINEPREFIX="$source_folder/build/$1"
    drive="$WINEPREFIX/drive_c"
    home="$drive/users/张三"
    local_data="$home/AppData/Local"
}

# Makes it anew.
fresh_windows() {
    rm -rf "$WINEPREFIX"
    "$windows/run-wine" --prepare
    local name folder
    local key='HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders'
    while IFS='=' read -r name folder; do
        mkdir -p "$home/${folder//\\//}"
        as_installed reg add "$key" /v "$name" /t REG_SZ /d "C:\\users\\张三\\$folder" /f </dev/null
    done <<'FOLDERS'
AppData=AppData\Roaming
Local AppData=AppData\Local
Desktop=Desktop
Programs=AppData\Roaming\Microsoft\Windows\Start Menu\Programs
Start Menu=AppData\Roaming\Microsoft\Windows\Start Menu
FOLDERS
}

# What a program installed alone finds: Wine is told nothing of Qt or of the compiler.
as_installed() {
    RUN_WINE_ALONE=1 "$windows/run-wine" "$@"
}

end_windows() {
    wineserver --kill 2>/dev/null || true
}

# window_picture FILE COMMAND…: starts the program in a display of its own, waits until its window
# is painted, and takes a picture of the screen. The program is ended with its Windows.
window_picture() {
    local file="$1" colours=0
    shift
    # What runs without a display would have none for the window either.
    wineserver --wait
    start_display
    "$@" >/dev/null 2>&1 &
    for _ in $(seq 120); do
        import -window root -display "$DISPLAY" "$file"
        colours="$(identify -format %k "$file")"
        [ "$colours" -le 100 ] || break
        sleep 0.5
    done
    # The rest of the first painting.
    sleep 2
    import -window root -display "$DISPLAY" "$file"
    end_windows
    stop_display
    [ "$colours" -gt 100 ] || {
        echo "no window: $colours colours"
        return 1
    }
}
