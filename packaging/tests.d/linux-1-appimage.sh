# SPDX-License-Identifier: MIT
# Limit: 2400
# Makes the AppImage and runs it: mounted, unpacked, in a bare Debian, as another user, from a path
# with Chinese characters and a blank, on X11 and Wayland.
set -euo pipefail
# shellcheck source=packaging/linux/testing.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../linux/testing.sh"

# shellcheck source=packaging/postgresql.sh
source "$source_folder/packaging/postgresql.sh"

needs "${run_packages[@]}" "${appimage_packages[@]}" xvfb weston

app_dir="$source_folder/build/appimage/AppDir"
place="$(mktemp -d)/备案 核验"
mkdir "$place"
chmod 755 "$(dirname "$place")"
copy="$place/备案 助手.AppImage"
trap 'stop_display; rm -rf "$(dirname "$place")"' EXIT
largest=28000000

has_right_form() {
    [ "$(dd if="$image" bs=1 skip=8 count=3 status=none | od -An -tx1)" = " 41 49 02" ]
    local offset
    offset="$("$image" --appimage-offset)"
    unsquashfs -quiet -stat -offset "$offset" "$image" | grep --quiet 'Compression zstd'
    expect 'type 2' "$image" --appimage-version
}

has_right_size() {
    [ "$(stat --format=%s "$image")" -le $largest ] || {
        echo "$(stat --format=%s "$image") bytes, more than $largest"
        return 1
    }
}

unpacks_to_the_same() {
    cd "$place"
    "$image" --appimage-extract >/dev/null
    diff --recursive --no-dereference "$app_dir" squashfs-root
    rm -r squashfs-root
}

# The caller's runtime, only with its sum; here it is ours, so that the image must be the same.
takes_a_runtime_by_its_sum() {
    local runtime="$place/given" make="$source_folder/packaging/linux/make-appimage"
    cp "$source_folder/build/appimage/runtime" "$runtime"
    cp "$image" "$place/first"
    expect "is not $(printf '0%.0s' {1..64})" \
        refuses "$make" --runtime "$runtime" --sha256 "$(printf '0%.0s' {1..64})"
    cmp "$place/first" "$image"
    "$make" --runtime "$runtime" --sha256 "$(sha256sum <"$runtime" | cut -d ' ' -f 1)"
    cmp "$place/first" "$image"
}

# Packed again by somebody with other rights, another time zone and another language.
packs_the_same_again() {
    cp "$image" "$place/first"
    (umask 077 && TZ=Asia/Shanghai LC_ALL=C "$source_folder/packaging/linux/make-appimage")
    cmp "$place/first" "$image"
}

# Built from nothing in another folder. Its time is that of a build, so only on demand.
builds_the_same_elsewhere() {
    [ "${BEIAN_REPRODUCE:-0}" = 1 ] || skip "BEIAN_REPRODUCE=1 asks for it: a second build"
    [ -z "$(git -C "$source_folder" status --porcelain)" ] || skip "there are changes not committed"
    git clone --quiet "$source_folder" "$place/另一个 folder"
    CCACHE_DISABLE=1 "$place/另一个 folder/packaging/linux/make-appimage"
    cmp "$place/另一个 folder/dist/$(basename "$image")" "$image"
}

# The parts that the desktop's side asks for by name.
carries() {
    local part
    for part in plugins/platforms/libq{xcb,wayland-generic}.so plugins/sqldrivers/libq{sqlite,sqlpsql}.so \
        plugins/platforminputcontexts/lib{ibus,fcitx5}platforminputcontextplugin.so \
        plugins/platformthemes/libqxdgdesktopportal.so plugins/tls/libqopensslbackend.so \
        lib/libsqlite3.so.0 lib/libpq.so.5 lib/fallback/openssl/lib{ssl,crypto}.so \
        translations/qtbase_zh_{CN,TW}.qm; do
        [ -e "$app_dir/usr/$part" ] || {
            echo "lacks $part"
            return 1
        }
    done
}

# What it names as its loader is not of this system, and the launcher needs none.
names_no_loader_of_a_system() {
    expect 'interpreter: /proc/self/fd/' readelf --program-headers "$app_dir/usr/bin/$program"
    refuses grep --quiet INTERP <(readelf --program-headers "$app_dir/AppRun")
    [ -x "$app_dir/usr/lib/fallback/glibc/ld-linux-x86-64.so.2" ]
}

# taken_from FOLDER: the libraries that the loader would take, with their places.
taken_from() {
    LD_TRACE_LOADED_OBJECTS=1 "$1/AppRun"
}

# Debian 12's own libraries fit, since what is carried comes from there. One that lacks a name does not, nor
# does one that comes with it.
takes_what_fits() {
    local copy="$place/AppDir" ours="usr/lib/fallback"
    cp --archive "$app_dir" "$copy"
    [[ "$(taken_from "$copy")" != *"$ours"* ]]
    sed -i '/^libgssapi_krb5/s/$/ no_such_name/' "$copy/$ours/krb5/needs"
    expect "$copy/$ours/krb5/libgssapi_krb5.so.2" taken_from "$copy"
    expect "$copy/$ours/krb5/libkrb5.so.3" taken_from "$copy"
    [[ "$(taken_from "$copy")" != *"$ours/glibc"* ]]
    sed -i '/^libc.so.6/s/$/ GLIBC_9.99/' "$copy/$ours/glibc/needs"
    expect "$copy/$ours/glibc/libc.so.6" taken_from "$copy"
    expect "$copy/$ours/glibc/libm.so.6" taken_from "$copy"
    expect "$(project_version)" "$copy/AppRun" --version
    rm -r "$copy"
}

other_user() {
    setpriv --reuid=65534 --regid=65534 --clear-groups env -i PATH="$PATH" LANG=C.UTF-8 \
        HOME="$place/home" "$@"
}

runs_mounted() {
    [ -r /dev/fuse ] && [ -w /dev/fuse ] || skip "no /dev/fuse here"
    local mounts="$place/mounts"
    mkdir "$mounts"
    TMPDIR="$mounts" expect "$(project_version)" "$image" --version
    TMPDIR="$mounts" expect '"deadline"' "$image" deadline --received 2018-09-12T10:32+08:00 --json
    # Nothing stays mounted. What holds the mount ends only after the program.
    for _ in $(seq 100); do
        [ -n "$(ls -A "$mounts")" ] || return 0
        sleep 0.1
    done
    echo "still there: $(ls -A "$mounts")"
    return 1
}

passes_the_exit_code_on() {
    local code=0
    "$image" --appimage-extract-and-run deadline --received never >/dev/null 2>&1 || code=$?
    [ $code -eq 2 ]
}

runs_unpacked_as_another_user() {
    [ "$(id -u)" -eq 0 ] || skip "needs root, to become another user"
    cp "$image" "$copy"
    mkdir -p "$place/home"
    chown 65534 "$place/home"
    expect "$(project_version)" other_user "$copy" --appimage-extract-and-run --version
    # /dev/fuse is closed to others here, or there is no helper for it: it unpacks by itself.
    expect "$(project_version)" other_user "$copy" --version
    expect '谁' other_user "$copy" --lang zh_CN plan --help
    [ -z "$(find "${TMPDIR:-/tmp}" -maxdepth 1 -user 65534 -name '.appimage_*')" ]
}

# With the driver and libpq that it carries.
joins_with_what_it_carries() {
    local uri="postgresql://counter1@127.0.0.1:$port/postgres"
    "$image" center init "postgresql://owner@127.0.0.1:$port/postgres"
    "$programs/psql" -h "$server" -p "$port" -U owner -c 'CREATE ROLE counter1 LOGIN IN ROLE beian_counter' postgres
    "$image" center join "$uri" --counter 三号窗口 --data "$place/joined"
    expect 三号窗口 "$image" center status --data "$place/joined"
}

joins_a_center() {
    with_postgresql joins_with_what_it_carries
}

lacks_qt() {
    ! chroot "$root" sh -c 'ls /usr/lib/x86_64-linux-gnu' | grep -E 'libQt6|libicu|libX11|libEGL'
}

shows_its_window() {
    window_picture "$source_folder/build/packaging-test/appimage.png" \
        in_root lilei "$installed_image" --lang zh_CN --new
}

# What the program says about the plugins it opens, run with these variables until it opens its file,
# which comes after all that a window needs.
opened_plugins() {
    local log="$place/plugins.log"
    env "$@" QT_DEBUG_PLUGINS=1 "$image" --data "$place/data" --new >"$log" 2>&1 &
    wait_for 'libqsqlite.so" loaded library' "$log" $! || return 1
    cat "$log"
}

# wait_for TEXT FILE PROCESS: ends the process once the text stands in the file, after a minute without.
wait_for() {
    local found=1
    for _ in $(seq 300); do
        ! grep --quiet --fixed-strings "$1" "$2" || { found=0 && break; }
        sleep 0.2
    done
    kill "$3" || true
    wait "$3" || true
    [ $found -eq 0 ] || {
        echo "not within a minute: $1"
        tail -n 30 "$2"
        return 1
    }
}

opens_input_plugins() {
    local name
    for name in fcitx5 ibus; do
        expect "lib${name}platforminputcontextplugin.so\" loaded library" opened_plugins \
            QT_IM_MODULE=$name
    done
}

# A portal for files is known by its file, a session bus by its address.
asks_the_portal() {
    local data="$place/share"
    mkdir -p "$data/xdg-desktop-portal/portals"
    local about=(XDG_DATA_DIRS="$data" DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere)
    local plugin='libqxdgdesktopportal.so" loaded library'
    local output
    output="$(opened_plugins "${about[@]}")"
    [[ "$output" != *"$plugin"* ]]
    echo 'Interfaces=org.freedesktop.impl.portal.FileChooser;' \
        >"$data/xdg-desktop-portal/portals/test.portal"
    expect "$plugin" opened_plugins "${about[@]}"
    output="$(opened_plugins -u DBUS_SESSION_BUS_ADDRESS "${about[@]::1}")"
    [[ "$output" != *"$plugin"* ]]
}

runs_on_wayland() {
    local runtime="$place/runtime" log="$place/weston.log"
    mkdir -m 700 "$runtime"
    XDG_RUNTIME_DIR="$runtime" weston --backend=headless-backend.so --socket=wayland-test \
        --idle-time=0 >"$log" 2>&1 &
    local compositor=$!
    for _ in $(seq 50); do
        [ ! -S "$runtime/wayland-test" ] || break
        sleep 0.1
    done
    # A window with a title and a content that was shown.
    local shown="$place/wayland.log"
    env -u DISPLAY XDG_RUNTIME_DIR="$runtime" WAYLAND_DISPLAY=wayland-test \
        WAYLAND_DEBUG=1 QT_QPA_PLATFORM=wayland "$image" --data "$place/data" --new >"$shown" 2>&1 &
    local code=0
    wait_for '.commit()' "$shown" $! || code=$?
    kill $compositor
    [ $code -eq 0 ]
    expect 'set_title(' cat "$shown"
    expect 'set_app_id("beian-sms-verify")' cat "$shown"
}

# By actions, set texts and values alone, from the first page to the last.
can_be_worked_by_assistive_technology() {
    needs "${assistive_packages[@]}"
    /usr/bin/python3 "$source_folder/tests/atspi/check_program.py" "$image" --short
}

step "makes the AppImage" "$source_folder/packaging/linux/make-appimage"
step "type 2, zstd" has_right_form
step "at most $largest bytes" has_right_size
step "is hardened, launcher and runtime too" /usr/bin/python3 "$source_folder/tests/packaging/check_built.py" \
    "$app_dir/usr/bin/$program" "$app_dir/AppRun" "$source_folder/build/appimage/runtime"
step "carries xcb, wayland, SQLite, PostgreSQL's client, TLS, ibus, fcitx5, portal, Chinese texts of Qt" carries
step "names no loader of a system" names_no_loader_of_a_system
step "takes of the system what fits, and its own where a name is missing" takes_what_fits
step "unpacks to what was packed" unpacks_to_the_same
step "takes a runtime that is given, by its sum" takes_a_runtime_by_its_sum
step "packs to the same bytes again" packs_the_same_again
step "builds to the same bytes elsewhere" builds_the_same_elsewhere
step "runs mounted" runs_mounted
step "passes the exit code on" passes_the_exit_code_on
step "joins a center" joins_a_center
step "runs unpacked, as another user, from a path with Chinese and a blank" \
    runs_unpacked_as_another_user

start_display
step "opens the input plugins of fcitx5 and ibus" opens_input_plugins
step "asks the desktop's portal for files where there is one" asks_the_portal
step "runs on Wayland" runs_on_wayland
step "can be worked by assistive technology" can_be_worked_by_assistive_technology
needs_chroot "the rest"
step "a bare Debian" make_base
has_base || skip "the rest needs a bare Debian"
make_root appimage
step "has neither Qt nor ICU nor X11" lacks_qt
install_image
step "does its main job there, as another user" main_job "$installed_image"
step "shows its window there, on X11" shows_its_window chroot
rm -rf "$root"
