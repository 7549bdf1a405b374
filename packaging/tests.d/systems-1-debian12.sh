# SPDX-License-Identifier: MIT
# Limit: 7200
# By name only: it takes longer than all others together.
# The two commands in a fresh Debian 12, the oldest that is served; then every header by itself.
set -euo pipefail
# shellcheck source=packaging/steps.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../steps.sh"
# shellcheck source=packaging/linux/chroot.sh
source "$source_folder/packaging/linux/chroot.sh"
# shellcheck source=packaging/linux/systems.sh
source "$source_folder/packaging/linux/systems.sh"

require_chroot
both_commands bookworm
step "every header by itself" in_clone root cmake --build --preset check --target headers
rm -rf "$root"
