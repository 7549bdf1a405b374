# SPDX-License-Identifier: MIT
# Other Debians in a folder, for trying the two commands in them. To be sourced after chroot.sh.

# Outside of the tree, so that a fresh clone finds what another one has made.
systems_store="${BEIAN_SYSTEMS:-/var/cache/beian-sms-verify}"

# The display is that of start_display or none: the tests in there start X servers of their own, which
# must not meet the sockets of this machine's.
unset DISPLAY

# make_system CODENAME: the smallest Debian of this name in $root, with a person who may use sudo.
# One that is there is taken as it is.
make_system() {
    [ ! -e "$root/ready" ] || return 0
    rm -rf "$root"
    mkdir -p "$systems_store"
    debootstrap --variant=minbase "$1" "$root" "$(mirror_for "$1")" ||
        skip "debootstrap found no $1"
    take_way_to_mirror
    # What the installer of a Debian leaves, and its first start.
    install --mode=1777 --directory "$root/tmp/.X11-unix"
    [ -e "$root/etc/hosts" ] || printf '127.0.0.1\tlocalhost\n::1\tlocalhost\n' >"$root/etc/hosts"
    in_root root apt-get update -qq --error-on=any || skip "no mirror answers for $1"
    in_root root apt-get install --yes --no-install-recommends -qq sudo ${compiler_cache:+ccache}
    in_root root useradd --create-home --shell /bin/bash lilei
    echo 'lilei ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/lilei"
    touch "$root/ready"
}

home_of() {
    if [ "$1" = root ]; then echo /root; else echo "/home/$1"; fi
}

# fresh_clone USER: of what is committed, as "beian" in that person's home.
fresh_clone() {
    local clone
    clone="$root$(home_of "$1")/beian"
    rm -rf "$clone"
    git clone --quiet --no-hardlinks "$source_folder" "$clone"
    in_root root chown --recursive "$1:$1" "$(home_of "$1")/beian"
}

# in_clone USER COMMAND…: with nothing to answer questions with.
in_clone() {
    local user="$1"
    shift
    in_root "$user" bash -ec 'cd ~/beian && exec "$@" </dev/null' in_clone "$@"
}

# belongs_to USER: what the commands have made in the clone is that person's, not the administrator's.
belongs_to() {
    local foreign
    foreign="$(in_clone "$1" find . ! -user "$1" -print -quit)"
    [ -z "$foreign" ] || {
        echo "does not belong to $1: $foreign"
        return 1
    }
}

# For the table: what the system is made of.
tell_versions() {
    in_root root bash -c '. /etc/os-release
        echo "  NOTE $PRETTY_NAME: Qt $(qmake6 -query QT_VERSION), GCC $(gcc -dumpfullversion)," \
            "$(cmake --version | head -n 1)"'
}

run_plans() {
    fresh_clone "$1"
    expect '"phone":"138****8000"' in_clone "$1" ./run plan --province 浙江 --submitted 2018-09-12 \
        --type first --subject-phone 13800138000 --json
}

clang_builds() {
    in_clone root cmake --preset clang
    in_clone root cmake --build --preset clang
}

# copy_system CODENAME: a fresh system in $root, as debootstrap has just left it.
copy_system() {
    rm -rf "$systems_store/fresh-$1"
    cp --archive "$systems_store/base-$1" "$systems_store/fresh-$1"
}

# both_commands CODENAME: in a fresh system each, as somebody with sudo and as root; the last one stays, in $root.
both_commands() {
    local user
    root="$systems_store/base-$1"
    rm -rf "$root"
    step "a fresh $1" make_system "$1"
    [ -e "$root/ready" ] || skip "no fresh $1 could be made here: debootstrap found none, or no mirror answers"
    root="$systems_store/fresh-$1"
    for user in lilei root; do
        step "a copy of it for $user" copy_system "$1"
        step "./run installs, builds and plans, as $user" run_plans "$user"
        step "./check installs, builds and passes, as $user" in_clone "$user" ./check
        step "what they made belongs to $user" belongs_to "$user"
    done
    rm -rf "$systems_store/base-$1"
    tell_versions
}
