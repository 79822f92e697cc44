# SPDX-FileCopyrightText: 2026 The OnRecord authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The program must not know the sample articles: no one who speaks in them is named in what we ship. (In small letters,
# the first of the names is a word of the language.)
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

files_below(files "app;core;ui;resources" "*")
list(FILTER files EXCLUDE REGEX "^resources/screenshots/|\\.(png|ico)$")
foreach(file IN LISTS files)
    file(READ ${ROOT}/${file} content)
    string(REGEX MATCHALL "(^|[^A-Za-z])(Lob|Daroff|Gantz|Hasanov|Shafiyev|Aliyev|Lapid|daroff|gantz|hasanov|shafiyev|aliyev|lapid)([^A-Za-z]|$)" found "${content}")
    foreach(match IN LISTS found)
        string(REGEX MATCH "[A-Za-z]+" name "${match}")
        offence("${file}: names ${name} of the sample articles")
    endforeach()
endforeach()
verdict()
