# SPDX-License-Identifier: MIT
# Every fuzz target: fuzz_NAME in fuzz_NAME.cpp, which begins with what lies in tests/fuzz/seeds/NAME.
# A new one needs its name here, its sources in CMakeLists.txt and its seeds.
set(BEIAN_FUZZERS smsreading suffix entry rules table workbook database)
