# SPDX-License-Identifier: MIT
# Limit: 900
# Makes the package for the stores of UOS, deepin and Kylin; checks it against their description; installs,
# starts and removes it in a bare Debian 11, whose C library is nearest to theirs.
set -euo pipefail
# shellcheck source=packaging/linux/testing.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../linux/testing.sh"

needs "${run_packages[@]}" "${appimage_packages[@]}" "${assistive_packages[@]}" openssl iproute2
id=org.example.beian
make="$source_folder/packaging/linux/make-store-deb"
package="$dist_folder/${id}_$(project_version).0_amd64.deb"
start="/opt/apps/$id/files/bin/$program"
trap 'rm -f "$package"*; "$source_folder/packaging/make-sums"' EXIT

keeps_to_the_description() {
    /usr/bin/python3 "$source_folder/tests/packaging/check_store.py" "$package"
}

# What the check says of packages that are as they must not be.
is_refused_otherwise() {
    local broken
    broken="$(mktemp -d)"
    dpkg-deb --raw-extract "$package" "$broken/package"
    printf '#!/bin/sh\n' >"$broken/package/DEBIAN/postinst"
    chmod 755 "$broken/package/DEBIAN/postinst"
    mkdir -p "$broken/package/usr/bin"
    ln -s "$start" "$broken/package/usr/bin/$program"
    sed -i 's/"trayicon": true,//' "$broken/package/opt/apps/$id/info"
    sed -i 's|^Exec=.*|Exec=/usr/bin/beian|; s|^Icon=.*|Icon=/usr/icon.png|' \
        "$broken/package/opt/apps/$id/entries/applications/$id.desktop"
    dpkg-deb --root-owner-group -Zgzip -z1 --build "$broken/package" "$broken/broken.deb"
    local said
    said="$(/usr/bin/python3 "$source_folder/tests/packaging/check_store.py" "$broken/broken.deb" 2>&1 || true)"
    rm -r "$broken"
    echo "$said"
    local fault
    for fault in "a script of the package: postinst" "outside of /opt/apps/$id: usr/bin/$program" \
        "permissions are those of the store" "Exec starts nothing of the package" "Icon is not"; do
        [[ "$said" == *"$fault"* ]]
    done
}

refuses_other_names() {
    local name
    for name in beian Com.Example.Beian com.example com.example.beian-sms; do
        refuses "$make" --id "$name"
    done
}

packs_the_same_again() {
    cp "$package" "$package.first"
    (umask 077 && TZ=Asia/Shanghai LC_ALL=C "$make" --id "$id")
    cmp "$package.first" "$package"
}

list_files() {
    (cd "$root" && find . -xdev \( -path ./home -o -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var \
        -o -path ./run -o -path ./usr/share/fonts \) -prune -o -print | LC_ALL=C sort)
}

installs() {
    list_files >"$source_folder/build/store-before.txt"
    cp "$package" "$root/tmp/"
    # By dpkg alone: nothing else is to be needed.
    in_root root dpkg --install "/tmp/$(basename "$package")"
    in_root root dpkg --verify "$id"
}

shows_its_window() {
    picture_alone "$source_folder/build/packaging-test/store.png" in_root lilei "$start" --lang zh_CN --new
}

is_removed() {
    in_root root dpkg --purge "$id"
    list_files >"$source_folder/build/store-after.txt"
    # dpkg takes /opt away, too, when the package was alone in it: it is no other package's.
    diff <(grep --invert-match '^\./opt$' "$source_folder/build/store-before.txt") \
        "$source_folder/build/store-after.txt"
    has_filings
}

step "makes the package" "$make" --id "$id"
step "keeps to the stores' description" keeps_to_the_description
step "the check sees what breaks it" is_refused_otherwise
step "refuses other names" refuses_other_names
step "packs to the same bytes again" packs_the_same_again
needs_chroot "the rest"
step "a bare bullseye" make_base bullseye
has_base bullseye || skip "the rest needs a bare Debian 11"
make_root store bullseye
step "installs by dpkg alone" installs
step "does its main job, as another user" main_job "$start"
step "shows its window" shows_its_window
step "is removed, and leaves the person's data" is_removed
step "installs again" in_root root dpkg --install "/tmp/$(basename "$package")"
step "checks the site over TLS and opens the browser; the C library is ours" \
    unshare --mount --net /usr/bin/python3 "$source_folder/tests/atspi/check_anywhere.py" "$root" "$start" ours
rm -rf "$root"
