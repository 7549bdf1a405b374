# SPDX-License-Identifier: MIT
# What every recipe under packaging/ shares. To be sourced; sets source_folder (setup.sh) and
# dist_folder.

# shellcheck source=packaging/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

program=beian-sms-verify
dist_folder="$source_folder/dist"

# The one place of the version: project(VERSION) of CMakeLists.txt.
project_version() {
    sed -n 's/^project(beian-sms-verify VERSION \([0-9.]*\).*/\1/p' "$source_folder/CMakeLists.txt"
}

# Seconds since 1970 of the commit, so that the same commit gives the same bytes. Outside a
# checkout, of the newest version in the changelog.
source_time() {
    git -C "$source_folder" log -1 --format=%ct 2>/dev/null ||
        date --utc --date="$(sed -n 's/^## .* (\(.*\))$/\1/p' "$source_folder/CHANGELOG.md" |
            head -n 1)" +%s
}

# Says on one line what is being done; the time is that of the step before.
say() {
    echo "[$(date +%H:%M:%S)] $*" >&2
}
