# SPDX-FileCopyrightText: 2026 The OnRecord authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the rules share. A rule is run with "cmake -DROOT=FOLDER -P RULE.cmake", reports each offence on a line of its
# own, and ends with verdict(), which fails when there was one.
cmake_minimum_required(VERSION 3.25)
if(NOT IS_DIRECTORY "${ROOT}")
    message(FATAL_ERROR "Say which tree to look at: cmake -DROOT=FOLDER -P RULE.cmake")
endif()

# files_below(RESULT "app;core" "h;cpp"): paths relative to ROOT, sorted; the rules' own bad examples and what stands in
# a build folder are left out.
function(files_below result folders endings)
    set(found)
    foreach(folder IN LISTS folders)
        foreach(ending IN LISTS endings)
            file(GLOB_RECURSE some RELATIVE ${ROOT} ${ROOT}/${folder}/*.${ending})
            list(APPEND found ${some})
        endforeach()
    endforeach()
    list(FILTER found EXCLUDE REGEX "^tests/rules/bad/|^build/")
    list(SORT found)
    list(REMOVE_DUPLICATES found)
    set(${result} ${found} PARENT_SCOPE)
endfunction()

# occurrences(RESULT FILE REGEX): what matches in a file, comments of C++ left out.
function(occurrences result file regex)
    file(READ ${ROOT}/${file} content)
    string(REGEX REPLACE "//[^\n]*" "" content "${content}")
    string(REGEX MATCHALL "${regex}" matches "${content}")
    set(${result} ${matches} PARENT_SCOPE)
endfunction()

function(offence text)
    message(NOTICE "offence: ${text}")
    get_property(count GLOBAL PROPERTY offences)
    math(EXPR count "0${count} + 1")
    set_property(GLOBAL PROPERTY offences ${count})
endfunction()

function(verdict)
    get_property(count GLOBAL PROPERTY offences)
    if(count)
        message(FATAL_ERROR "The rule is broken ${count} times.")
    endif()
endfunction()
