# SPDX-License-Identifier: MIT
# Qt's driver for PostgreSQL alone, for a Qt that was built without it. Goes as CMakeLists.txt beside Qt's
# unpacked source and that of PostgreSQL, in which libpq is built (build-libpq).
cmake_minimum_required(VERSION 3.25)
project(qsqlpsql LANGUAGES CXX)
find_package(Qt6 REQUIRED COMPONENTS Core Sql)
qt_standard_project_setup()
# Of the very version: it sees what is private in Qt.
set(driver ${CMAKE_SOURCE_DIR}/qtbase-everywhere-src-${Qt6_VERSION}/src/plugins/sqldrivers/psql)
file(GLOB postgresql ${CMAKE_SOURCE_DIR}/postgresql-*/src)
add_library(qsqlpsql MODULE ${driver}/main.cpp ${driver}/qsql_psql.cpp ${driver}/qsql_psql_p.h)
set_target_properties(qsqlpsql PROPERTIES PREFIX "")
target_compile_definitions(qsqlpsql PRIVATE QT_PLUGIN)
target_include_directories(qsqlpsql PRIVATE ${postgresql}/include ${postgresql}/interfaces/libpq)
target_link_libraries(qsqlpsql PRIVATE Qt6::CorePrivate Qt6::SqlPrivate ${postgresql}/interfaces/libpq/libpq.dll.a)
