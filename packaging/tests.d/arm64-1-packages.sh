# SPDX-License-Identifier: MIT
# Limit: 10800
# By name only: it takes hours where others are at work beside it.
# Makes AppImage and DEB for arm64 on x86-64, from what is committed, and tries them under QEMU: some of the
# program's tests; the AppImage where there is nothing but fonts; the DEB in a bare Debian 12 for arm64.
set -euo pipefail
export BEIAN_PROCESSOR=arm64
# shellcheck source=packaging/linux/testing.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../linux/testing.sh"
# shellcheck source=packaging/linux/systems.sh
source "$source_folder/packaging/linux/systems.sh"
# shellcheck source=packaging/linux/arm64.sh
source "$source_folder/packaging/linux/arm64.sh"

# What of the program the processor and its libraries have a part in: numbers and times, texts and their encodings,
# erased memory, SQLite, settings, the command line. Others have limits of time that QEMU does not keep.
tests=(tst_beijingtime tst_checkdigits tst_rulebook tst_pinyin tst_textdecoder tst_csvencoding tst_secret
    tst_privateplaces tst_databasethread tst_settings tst_commandline_plan)
package="$dist_folder/${program}_$(project_version)-1_arm64.deb"
pictures="$source_folder/build/packaging-test"
largest=28000000
trap stop_display EXIT

# is_for_arm64 FILE: and for kernels there whose pages have 64 KB, as well as for those with 4.
is_for_arm64() {
    expect AArch64 readelf --file-header "$1"
    refuses grep --extended-regexp ' LOAD .* 0x[0-9a-f]{1,4}$' <(readelf --wide --program-headers "$1")
}

has_right_form() {
    [ "$(dd if="$image" bs=1 skip=8 count=3 status=none | od -An -tx1)" = " 41 49 02" ]
    is_for_arm64 "$image"
    [ "$(stat --format=%s "$image")" -le $largest ]
    local file
    while read -r file; do
        is_for_arm64 "$file"
    done < <(find "$clone/build/appimage-arm64/AppDir" -type f -exec sh -c \
        'for file; do head -c 4 "$file" | grep -q ELF && echo "$file"; done' find {} +)
}

is_hardened() {
    /usr/bin/python3 "$source_folder/tests/packaging/check_built.py" \
        "$clone/build/package-linux-arm64/ui/$program" "$clone/build/appimage-arm64/AppDir/AppRun" \
        "$clone/build/appimage-arm64/runtime"
}

# By the cross compiler, which only the Debian that builds has.
sees_what_is_left_out() {
    in_clone root python3 tests/packaging/check_built_faults.py "$triplet-g++" tests/packaging/hardenedprobe.cpp \
        build/faults
}

compiles_all_of_it_hardened() {
    in_clone root python3 tests/packaging/check_hardening.py "$(home_of root)/beian" build/presets package-linux-arm64
}

builds_tests() {
    in_clone root cmake --build --preset package-linux-arm64 --target "${tests[@]}"
}

passes() {
    local names
    names="$(IFS='|' && echo "${tests[*]}")"
    in_clone root ctest --preset package-linux-arm64 --parallel 2 -R "^($names)\$"
}

installs() {
    cp "$package" "$root/tmp/"
    in_root root apt-get update -qq
    in_root root apt-get install --yes --no-install-recommends -qq "/tmp/$(basename "$package")"
    in_root root dpkg --verify "$program"
}

shows_its_window() {
    picture_alone "$pictures/$1.png" in_root lilei "$2" --lang zh_CN --new
}

require_chroot
mkdir -p "$pictures"
step "a Debian 12 that builds for arm64" make_build_system
clone="$root$(home_of root)/beian"
step "makes the AppImage" make_there make-appimage
step "is of type 2, of arm64 and at most $largest bytes" has_right_form
step "makes the DEB" make_there make-deb
step "what reads that sees each thing left out" sees_what_is_left_out
step "is hardened, launcher and runtime too" is_hardened
step "and so is each file of the program" compiles_all_of_it_hardened
step "lintian" is_clean "$package"
step "names what it needs, plugins too" names_its_needs "$package"
step "builds ${#tests[@]} tests" builds_tests
emulate
step "passes them under QEMU" passes
make_empty_root arm64
lend_loader "$clone/build/appimage-arm64/AppDir/usr/lib/fallback/glibc/$loader"
install_image
step "the AppImage does its main job in an empty folder, as another user" main_job "$installed_image"
step "and shows its window" shows_its_window arm64-appimage "$installed_image"
step "a bare Debian 12 for arm64" make_target_root
step "installs the DEB, with apt" installs
step "the DEB does its main job, as another user" main_job "$program"
step "and shows its window" shows_its_window arm64-deb "$program"
rm -rf "$root"
