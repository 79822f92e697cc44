# SPDX-FileCopyrightText: 2026 The OnRecord authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two interface libraries that our own targets link PRIVATE: the warnings, and what we forbid Qt to do for us.

add_library(onrecord_warnings INTERFACE)
target_compile_options(onrecord_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Woverloaded-virtual
    -Wnon-virtual-dtor -Wdouble-promotion
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wnull-dereference>
    $<$<BOOL:${ONRECORD_WERROR}>:-Werror>)

if(ONRECORD_SANITIZE)
    add_compile_options(-fsanitize=${ONRECORD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${ONRECORD_SANITIZE})
endif()

# What users run reads texts of strangers: the compiler's and linker's guards, as Debian builds its own packages.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT ONRECORD_SANITIZE)
    add_compile_definitions(_FORTIFY_SOURCE=2)
    add_compile_options(-fstack-protector-strong -fstack-clash-protection)
    add_link_options(-Wl,-z,relro -Wl,-z,now)
endif()

add_library(onrecord_qt_rules INTERFACE)
target_compile_definitions(onrecord_qt_rules INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
