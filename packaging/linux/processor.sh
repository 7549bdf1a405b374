# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# The processor that the packages for Linux are made for, and all that the recipes have to know about it.
# To be sourced. BEIAN_PROCESSOR is Debian's name of it; without it, that of this machine is meant.
# shellcheck disable=SC2034

processor="${BEIAN_PROCESSOR:-amd64}"
# image_processor: its name in names of AppImages. triplet: its name in folders of libraries and in the names
# of its compiler and tools. loader: of its C library. branch_protection: the option of its compiler.
# variant: what tells its folders and presets from those of this machine's.
case "$processor" in
amd64)
    image_processor=x86_64 triplet=x86_64-linux-gnu loader=ld-linux-x86-64.so.2
    branch_protection=-fcf-protection=full variant=""
    ;;
arm64)
    image_processor=aarch64 triplet=aarch64-linux-gnu loader=ld-linux-aarch64.so.1
    branch_protection=-mbranch-protection=standard variant=-arm64
    ;;
*)
    echo "Packages are made for amd64 and arm64, not for $processor." >&2
    exit 2
    ;;
esac
