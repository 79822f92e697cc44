# SPDX-FileCopyrightText: 2026 The OnRecord authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The table of packages in README.md is the one in packaging/packages.tsv.
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

execute_process(COMMAND ${CMAKE_CURRENT_LIST_DIR}/../../packaging/readme-table --check ${ROOT}
    OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT status EQUAL 0)
    offence("${said}")
endif()
verdict()
