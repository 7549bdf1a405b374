# SPDX-License-Identifier: MIT
# Limit: 1200
# Makes the DEB; lintian; installs it in a bare Debian, does the main job in it, purges it.
set -euo pipefail
# shellcheck source=packaging/linux/testing.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../linux/testing.sh"

needs "${run_packages[@]}" "${deb_packages[@]}" lintian
trap stop_display EXIT
package="$dist_folder/${program}_$(project_version)-1_amd64.deb"

# What is on the disk, without what apt and dpkg note for themselves.
list_files() {
    (cd "$root" && find . -xdev \( -path ./home -o -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/lib \
        -o -path ./var/cache -o -path ./var/log -o -path ./run -o -path ./usr/share/fonts \) -prune -o -print |
        LC_ALL=C sort)
}

installs() {
    cp "$package" "$root/tmp/"
    in_root root apt-get update -qq
    # First what it needs, so that the difference is the package alone.
    in_root root apt-get install --yes --no-install-recommends -qq "/tmp/$(basename "$package")"
    in_root root apt-get remove --yes -qq "$program"
    list_files >"$source_folder/build/deb-before.txt"
    in_root root apt-get install --yes --no-install-recommends -qq "/tmp/$(basename "$package")"
    in_root root dpkg --verify "$program"
}

shows_its_window() {
    window_picture "$source_folder/build/packaging-test/deb.png" in_root lilei "$program" --new
}

purges() {
    in_root root apt-get purge --yes -qq "$program"
    list_files >"$source_folder/build/deb-after.txt"
    diff "$source_folder/build/deb-before.txt" "$source_folder/build/deb-after.txt"
    # The person's data is the person's.
    has_filings
}

step "makes the DEB" "$source_folder/packaging/linux/make-deb"
step "lintian" is_clean "$package"
step "is hardened" /usr/bin/python3 "$source_folder/tests/packaging/check_built.py" \
    "$source_folder/build/package-linux/ui/$program"
step "names what it needs, plugins too" names_its_needs "$package"
needs_chroot "the rest"
step "a bare Debian" make_base
has_base || skip "the rest needs a bare Debian"
make_root deb
step "installs, with apt" installs
step "does its main job, as another user" main_job "$program"
start_display
step "shows its window" shows_its_window
step "purges, and leaves the person's data" purges
rm -rf "$root"
