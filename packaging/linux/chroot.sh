# SPDX-License-Identifier: MIT
# A bare Debian in a folder, for the tests of packages. To be sourced after steps.sh; sets root.

chroot_store="$source_folder/build/chroot"
root="" # made by make_root
# The folder of this machine's fonts that the root folder is to see; empty: it has its own.
host_fonts=""
# A folder in which what was compiled in a root folder is kept for the next one; empty: none. Times are
# then not those of a first build.
compiler_cache="${BEIAN_COMPILER_CACHE:-}"
# What in_root starts everything with: the command that runs programs of another processor, where it is to.
emulator=()
# How often window_picture looks for the window, five times a second, and how long it waits, in seconds, for it to
# be painted.
patience=150
painting=2

# Only root may change its root folder and mount.
require_chroot() {
    [ "$(id -u)" -eq 0 ] || skip "needs root, for chroot"
    unshare --mount --pid --fork true 2>/dev/null || skip "may not make namespaces, for chroot"
    needs debootstrap xvfb x11-apps x11-utils imagemagick
}

own_codename() {
    (. /etc/os-release && echo "$VERSION_CODENAME")
}

# mirror_for CODENAME: where this machine takes this one from, or else a Debian at all.
mirror_for() {
    local sites
    sites="$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' "Codename: $1"
        apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep '/debian$' || true
        echo http://deb.debian.org/debian)"
    echo "${sites%%$'\n'*}"
}

# has_base [CODENAME]: that of this machine where none is given.
has_base() {
    [ -e "$chroot_store/base-${1:-$(own_codename)}/ready" ]
}

# make_base [CODENAME]: the smallest Debian of that name, once for all tests: no Qt, no X, no fonts.
make_base() {
    local codename="${1:-$(own_codename)}" base
    ! has_base "$codename" || return 0
    base="$chroot_store/base-$codename"
    rm -rf "$base"
    debootstrap --variant=minbase "$codename" "$base" "$(mirror_for "$codename")" ||
        skip "debootstrap found no Debian $codename"
    touch "$base/ready"
}

# make_root NAME [CODENAME]: a copy of it that the test may change, with a person in it.
make_root() {
    root="$chroot_store/$1"
    rm -rf "$root"
    cp --archive "$chroot_store/base-${2:-$(own_codename)}" "$root"
    chroot "$root" useradd --create-home --shell /bin/bash lilei
    take_host_fonts
    mkdir -p "$root/tmp/.X11-unix"
}

# make_empty_root NAME: nothing of any system; what a kernel gives, fonts, and folders to write to.
make_empty_root() {
    root="$chroot_store/$1"
    rm -rf "$root"
    mkdir -p "$root"/{proc,dev,home/lilei,opt}
    mkdir -p -m 1777 "$root/tmp"
    chown 1000:1000 "$root/home/lilei"
    take_host_fonts
    mkdir -p "$root/tmp/.X11-unix"
}

# The way to the mirror is this machine's.
take_way_to_mirror() {
    apt-config dump | grep -E '^Acquire::(http|https|Check|Retries)' >"$root/etc/apt/apt.conf.d/99way" ||
        true
    cp --remove-destination /etc/resolv.conf "$root/etc/resolv.conf"
}

# For the picture alone: fonts are the system's, not the program's.
take_host_fonts() {
    host_fonts=/usr/share/fonts
    mkdir -p "$root$host_fonts"
}

# in_root USER COMMAND…: in namespaces of its own, which take mounts and processes along at the end.
in_root() {
    local user="$1"
    shift
    "${emulator[@]}" unshare --mount --pid --fork env -i \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        DISPLAY="${DISPLAY:-}" ROOT="$root" AS="$user" FONTS="$host_fonts" \
        CACHE="$compiler_cache" ${emulator:+QEMU_LD_PREFIX=/qemu} bash -ec '
            mount -t proc proc "$ROOT/proc"
            mount --rbind /dev "$ROOT/dev"
            [ -z "$DISPLAY" ] || [ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"
            [ ! -d "$FONTS" ] || mount --bind "$FONTS" "$ROOT$FONTS"
            if [ "$AS" = root ]; then HOME=/root; else HOME="/home/$AS"; fi
            export HOME
            if [ -d "$CACHE" ] && [ -x "$ROOT/usr/bin/ccache" ]; then
                mkdir -p "$ROOT/var/cache/ccache"
                mount --bind "$CACHE" "$ROOT/var/cache/ccache"
                export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_DIR=/var/cache/ccache CCACHE_UMASK=000 \
                    CCACHE_BASEDIR="$HOME" CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=15G \
                    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
            fi
            ids="$AS:$AS"
            # Where nobody has a name, the first person has the number that a Debian gives.
            [ -e "$ROOT/etc/passwd" ] || [ "$AS" != lilei ] || ids=1000:1000
            exec chroot --userspec="$ids" "$ROOT" "$@"' in_root "$@"
}

# main_job COMMAND: what people have the program for, as another user in the root folder: who must
# verify, and filings from CSV as Excel and WPS write it, in GB18030 and in Big5, that then lie on the disk.
main_job() {
    expect "$(project_version)" in_root lilei "$1" --version
    expect '"phone":"138****8000"' in_root lilei "$1" plan --province 浙江 --submitted 2018-09-12 \
        --type first --subject-phone 13800138000 --json
    printf '%s\n' '办理人,省份,提交日期,备案类型,手机号' '陈先生,浙江,2018-09-12,首次备案,13800138000' |
        iconv --to-code=GB18030 >"$root/tmp/表.csv"
    expect '"imported":1' in_root lilei "$1" import /tmp/表.csv --json
    printf '%s\n' '辦理人,省份,提交日期,備案類型,手機號' '林先生,浙江,2018-09-12,首次備案,13800138001' |
        iconv --to-code=BIG5 >"$root/tmp/表2.csv"
    expect '"imported":1' in_root lilei "$1" import /tmp/表2.csv --json
    has_filings
}

has_filings() {
    [ -s "$root/home/lilei/.local/share/$program/filings.db" ]
}

# picture_alone FILE COMMAND…: window_picture on a display of its own, with which the program ends.
picture_alone() {
    local code=0
    start_display
    window_picture "$@" || code=$?
    stop_display
    return $code
}

# window_picture FILE COMMAND…: starts the program, waits for its window, checks name and icon as
# the window system knows them, takes a picture of the screen and ends the program.
window_picture() {
    local file="$1" window="" process
    shift
    "$@" &
    process=$!
    for _ in $(seq "$patience"); do
        # A window may go while it is looked at; then the next look finds another.
        for window in $(xwininfo -root -tree 2>/dev/null |
            sed -n 's/^ *\(0x[0-9a-f]*\) .*("beian-sms-verify" .*/\1/p'); do
            [[ "$(xwininfo -id "$window" 2>/dev/null)" != *IsViewable* ]] || break 2
        done
        window=""
        sleep 0.2
    done
    [ -n "$window" ] || {
        echo "no window"
        kill $process
        return 1
    }
    sleep "$painting"
    local icon
    icon="$(xprop -id "$window" _NET_WM_ICON 2>&1)" || true
    import -window root -display "$DISPLAY" "$file"
    kill $process
    wait $process || true
    [[ "$icon" == *"16 x 16"* ]] || {
        echo "the window has no icon: $icon"
        return 1
    }
    [ "$(identify -format %k "$file")" -gt 50 ] || {
        echo "the picture is empty"
        return 1
    }
}
