# SPDX-License-Identifier: MIT
# libsodium, static and in plain C, without the autotools that Windows and macOS do not have. Goes beside
# its unpacked source as CMakeLists.txt (packaging/build-sodium, packaging/windows/build-sodium).
cmake_minimum_required(VERSION 3.25)
project(sodium VERSION 1.0.18 LANGUAGES C)
file(GLOB source libsodium-*)
set(include ${source}/src/libsodium/include)
set(VERSION ${PROJECT_VERSION})
# As in its configure.ac.
set(SODIUM_LIBRARY_VERSION_MAJOR 10)
set(SODIUM_LIBRARY_VERSION_MINOR 3)
configure_file(${include}/sodium/version.h.in ${include}/sodium/version.h @ONLY)
file(GLOB_RECURSE sources ${source}/src/libsodium/*.c)
add_library(sodium STATIC ${sources})
target_compile_definitions(sodium PRIVATE CONFIGURED=1 SODIUM_STATIC)
target_include_directories(sodium PRIVATE ${include} ${include}/sodium)
install(TARGETS sodium)
install(DIRECTORY ${include}/ DESTINATION include FILES_MATCHING PATTERN *.h)
install(FILES ${source}/LICENSE DESTINATION share RENAME libsodium.txt)
