# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sources from wherever this machine takes its packages. To be sourced; needs $work, a folder.

# fetch_source NAME: only what upstream released, of the newest version that can be had, unpacked in $work,
# without touching the lists of this machine. Stays in $work.
fetch_source() {
    mkdir -p "$work"/apt/{parts,lists/partial,cache/archives/partial}
    local list
    for list in /etc/apt/sources.list.d/*.sources; do
        [ ! -e "$list" ] || sed 's/^Types:.*/Types: deb-src/' "$list" >"$work/apt/parts/${list##*/}"
    done
    for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ ! -s "$list" ] || sed 's/^deb /deb-src /' "$list" >"$work/apt/parts/${list##*/}"
    done
    local options=(-o Dir::Etc::SourceList=/dev/null
        -o "Dir::Etc::SourceParts=$work/apt/parts" -o "Dir::State::Lists=$work/apt/lists"
        -o "Dir::Cache=$work/apt/cache" -o "APT::Sandbox::User=$(id -un)")
    local apt=(apt-get -qq "${options[@]}")
    cd "$work"
    "${apt[@]}" update
    local version versions
    versions="$(apt-cache "${options[@]}" showsrc --only-source "$1" | sed -n 's/^Version: //p' | sort -rV)"
    for version in $versions; do
        "${apt[@]}" --download-only --tar-only source "$1=$version" || continue
        tar -xf "$1"_*.orig.tar.*
        return
    done
    echo "No source of $1 can be had." >&2
    return 1
}
