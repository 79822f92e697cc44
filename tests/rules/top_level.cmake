# SPDX-FileCopyrightText: 2026 The OnRecord authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# At the top of the tree stands what the design names, and nothing else.
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

set(expected app core packaging resources seeds tests ui
    CHANGELOG.md CMakeLists.txt CMakePresets.json LICENSE README.md)

# What git keeps; in an unpacked archive, what is there.
find_program(GIT git)
if(GIT)
    execute_process(COMMAND ${GIT} -C ${ROOT} ls-files OUTPUT_VARIABLE kept ERROR_QUIET)
    string(REGEX REPLACE "/[^\n]*" "" kept "${kept}")
    string(REPLACE "\n" ";" kept "${kept}")
endif()
if(NOT kept)
    file(GLOB kept RELATIVE ${ROOT} ${ROOT}/*)
    list(REMOVE_ITEM kept build)
endif()
list(FILTER kept EXCLUDE REGEX "^\\.|^$")
list(REMOVE_DUPLICATES kept)

foreach(name IN LISTS kept)
    if(NOT name IN_LIST expected)
        offence("${name} has no place at the top")
    endif()
endforeach()
foreach(name IN LISTS expected)
    if(NOT name IN_LIST kept)
        offence("${name} is missing at the top")
    endif()
endforeach()
verdict()
