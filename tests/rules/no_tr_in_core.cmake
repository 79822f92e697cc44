# SPDX-FileCopyrightText: 2026 The OnRecord authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# core never speaks to the user: no translated text in core/.
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

files_below(files "core" "h;cpp")
foreach(file IN LISTS files)
    occurrences(found ${file} "[^A-Za-z0-9_](tr|QCoreApplication::translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)[ \t]*\\(")
    foreach(match IN LISTS found)
        string(STRIP "${match}" match)
        offence("${file}: speaks to the user: ${match}")
    endforeach()
endforeach()
verdict()
