# SPDX-FileCopyrightText: 2026 The OnRecord authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two SPDX lines on top of every source, CMake file and script (below a script's #! line).
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

set(folders .ci app core packaging resources tests ui)
files_below(sources "${folders}" "h;cpp;cmake;sh;py;txt")
list(FILTER sources INCLUDE REGEX "(\\.(h|cpp|cmake|sh|py)|CMakeLists\\.txt)$")
foreach(folder .ci packaging) # scripts without an ending
    file(GLOB some RELATIVE ${ROOT} ${ROOT}/${folder}/*)
    foreach(file IN LISTS some)
        if(NOT IS_DIRECTORY ${ROOT}/${file})
            list(APPEND sources ${file})
        endif()
    endforeach()
endforeach()
if(EXISTS ${ROOT}/CMakeLists.txt)
    list(APPEND sources CMakeLists.txt)
endif()
list(FILTER sources EXCLUDE REGEX "\\.(md|svg)$")
list(REMOVE_DUPLICATES sources)

foreach(file IN LISTS sources)
    file(READ ${ROOT}/${file} head LIMIT 400)
    string(REGEX REPLACE "^#![^\n]*\n" "" head "${head}")
    if(NOT head MATCHES "^(//|#) SPDX-FileCopyrightText: 2026 The OnRecord authors\n(//|#) SPDX-License-Identifier: GPL-3.0-or-later\n")
        offence("${file}: does not begin with the two SPDX lines")
    endif()
endforeach()
verdict()
