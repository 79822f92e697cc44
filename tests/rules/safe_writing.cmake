# SPDX-FileCopyrightText: 2026 The OnRecord authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Files are written by core/base/file_writer alone: QSaveFile and streams report success on a full disk.
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

files_below(files "app;core;ui" "h;cpp")
list(REMOVE_ITEM files core/base/file_writer.cpp core/store/project_lock.cpp) # a lock file has no content to lose
foreach(file IN LISTS files)
    occurrences(found ${file} "[^A-Za-z0-9_](QSaveFile|ofstream|std::fstream|fopen|QIODevice::Append|QFile::copy|O_WRONLY|O_RDWR)[^A-Za-z0-9_]")
    file(READ ${ROOT}/${file} content)
    if(content MATCHES "[^A-Za-z0-9_]QFile[^A-Za-z0-9_:]" AND content MATCHES "(WriteOnly|ReadWrite)")
        list(APPEND found " QFile opened for writing ")
    endif()
    foreach(match IN LISTS found)
        string(REGEX REPLACE "^[^A-Za-z]+|[^A-Za-z_]+$" "" match "${match}")
        offence("${file}: writes without core/base/file_writer: ${match}")
    endforeach()
endforeach()
verdict()
