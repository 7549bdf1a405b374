# SPDX-License-Identifier: MIT
# What makes a fault in the program harder to use: for everything that ships. tests/packaging reads in
# what was built whether it is there.
include(CheckCXXCompilerFlag)

add_library(beian_hardening INTERFACE)
if(MSVC)
    target_compile_options(beian_hardening INTERFACE /guard:cf /guard:ehcont /sdl)
    target_link_options(beian_hardening INTERFACE
        /GUARD:CF /GUARD:EHCONT /CETCOMPAT /DYNAMICBASE /HIGHENTROPYVA /NXCOMPAT)
    return()
endif()

# Each where the compiler knows it for this processor.
set(flags -fstack-clash-protection -fcf-protection=full -mbranch-protection=standard)
if(MINGW)
    # There GCC touches every page of a large frame anyway (___chkstk_ms), and given the option it ends
    # with an internal error at the first such frame (GCC 12).
    list(REMOVE_ITEM flags -fstack-clash-protection)
endif()
foreach(flag IN LISTS flags)
    string(MAKE_C_IDENTIFIER "BEIAN_KNOWS${flag}" is_known)
    set(CMAKE_REQUIRED_FLAGS -Werror)
    check_cxx_compiler_flag(${flag} ${is_known})
    unset(CMAKE_REQUIRED_FLAGS)
    if(${is_known})
        target_compile_options(beian_hardening INTERFACE ${flag})
    endif()
endforeach()
# Compilers of some systems set a level of their own, which has to go first.
target_compile_options(beian_hardening INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
target_compile_definitions(beian_hardening INTERFACE _GLIBCXX_ASSERTIONS)
if(MINGW)
    # GCC has no control flow guard for Windows; MSVC, above, has.
    target_link_options(beian_hardening INTERFACE
        -Wl,--dynamicbase -Wl,--high-entropy-va -Wl,--nxcompat)
elseif(NOT APPLE)
    target_link_options(beian_hardening INTERFACE
        -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,-z,separate-code)
endif()
