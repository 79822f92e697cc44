# SPDX-FileCopyrightText: 2026 The OnRecord authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows that a rule can fail: runs RULE over the bad example in BAD and wants exactly the offences in BAD.expected.txt.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${BAD} -P ${RULE}
    OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status)
if(status EQUAL 0)
    message(FATAL_ERROR "${RULE} lets ${BAD} pass")
endif()
string(REGEX MATCHALL "offence: [^\n]*" found "${said}")
file(STRINGS ${BAD}.expected.txt expected REGEX "^offence: ")
list(SORT found)
list(SORT expected)
if(NOT found STREQUAL expected OR NOT expected)
    list(JOIN found "\n  " found)
    list(JOIN expected "\n  " expected)
    message(FATAL_ERROR "offences found:\n  ${found}\noffences expected:\n  ${expected}\nall that was said:\n${said}")
endif()
