# SPDX-License-Identifier: MIT
# cmake -D SOURCE=FOLDER -P build.cmake: configures and builds the fuzz targets.
foreach(step "--preset;fuzz" "--build;--preset;fuzz")
    execute_process(COMMAND ${CMAKE_COMMAND} ${step} WORKING_DIRECTORY ${SOURCE}
        RESULT_VARIABLE fault)
    if(NOT fault EQUAL 0)
        message(FATAL_ERROR "cmake ${step} failed")
    endif()
endforeach()
