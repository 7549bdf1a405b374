# SPDX-License-Identifier: MIT
# The fuzz targets as tests: built once, then each runs for a short while from its seeds. Named and not
# run where there is no clang with its fuzzing library.
include(${CMAKE_CURRENT_LIST_DIR}/harnesses.cmake)
set(BEIAN_FUZZ_SECONDS 20 CACHE STRING "How long each fuzz target runs among the tests")

find_program(BEIAN_FUZZ_COMPILER clang++)
set(fault 1)
if(BEIAN_FUZZ_COMPILER AND NOT CMAKE_CROSSCOMPILING)
    file(WRITE ${CMAKE_BINARY_DIR}/fuzzer.cpp
        "extern \"C\" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }\n")
    execute_process(COMMAND ${BEIAN_FUZZ_COMPILER} -fsanitize=fuzzer,address,undefined
        ${CMAKE_BINARY_DIR}/fuzzer.cpp -o ${CMAKE_BINARY_DIR}/fuzzer
        RESULT_VARIABLE fault OUTPUT_QUIET ERROR_QUIET)
endif()

add_test(NAME fuzz_build COMMAND ${CMAKE_COMMAND} -D SOURCE=${CMAKE_SOURCE_DIR}
    -P ${CMAKE_CURRENT_LIST_DIR}/build.cmake)
# First, since each of the others waits for it, and those take the longest.
set_tests_properties(fuzz_build PROPERTIES FIXTURES_SETUP fuzzers TIMEOUT 900 PROCESSORS 2 COST 100)
foreach(name IN LISTS BEIAN_FUZZERS)
    set(folder ${CMAKE_CURRENT_LIST_DIR}/seeds/${name})
    if(name STREQUAL smsreading)
        set(folder ${CMAKE_SOURCE_DIR}/tests/data/sms)
    elseif(name STREQUAL rules)
        set(folder ${CMAKE_SOURCE_DIR}/resources/rules)
    endif()
    # What is found on the way goes into a folder of this build, never into the seeds.
    set(found ${CMAKE_BINARY_DIR}/fuzz/${name})
    file(MAKE_DIRECTORY ${found})
    add_test(NAME fuzz_${name}
        COMMAND ${CMAKE_SOURCE_DIR}/build/fuzz/tests/fuzz/fuzz_${name}
            -max_total_time=${BEIAN_FUZZ_SECONDS} -timeout=20 -rss_limit_mb=1500 -print_final_stats=1
            -artifact_prefix=${found}/found- ${found} ${folder}
        WORKING_DIRECTORY ${CMAKE_BINARY_DIR})
    set_tests_properties(fuzz_${name} PROPERTIES FIXTURES_REQUIRED fuzzers PROCESSORS 2 COST 50)
    if(NOT fault EQUAL 0)
        message(STATUS "Not run: fuzz_${name}, which needs clang++ with libFuzzer")
        set_tests_properties(fuzz_${name} fuzz_build PROPERTIES DISABLED ON)
    endif()
endforeach()
