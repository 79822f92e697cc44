# SPDX-FileCopyrightText: 2026 The OnRecord authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# onrecord_test(tst_NAME.cpp [LABELS ...] [LIBRARIES ...] [TIMEOUT SECONDS] [SERIAL])
#
# One Qt Test program and one ctest entry from one source. The entry's name is the path below tests/:
# tests/core/text/tst_sentence_splitter.cpp becomes core.text.sentence_splitter, with the label core.
function(onrecord_test source)
    cmake_parse_arguments(ARG "SERIAL" "TIMEOUT" "LABELS;LIBRARIES" ${ARGN})
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/tests OUTPUT_VARIABLE folder)
    get_filename_component(stem ${source} NAME_WE)
    string(REGEX REPLACE "^tst_" "" stem ${stem})
    string(REPLACE "/" "." name "${folder}.${stem}")
    string(REPLACE "." "_" target "tst_${name}")
    string(REGEX MATCH "^[^/]+" room ${folder})

    add_executable(${target} ${source})
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE onrecord::core Qt6::Core Qt6::Test onrecord_warnings ${ARG_LIBRARIES})
    if(NOT room MATCHES "^(app|core|cli)$")
        target_link_libraries(${target} PRIVATE onrecord::ui)
    endif()
    target_compile_definitions(${target} PRIVATE
        ONRECORD_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        ONRECORD_SEEDS="${PROJECT_SOURCE_DIR}/seeds"
        ONRECORD_BIN="${PROJECT_BINARY_DIR}/bin")
    add_test(NAME ${name} COMMAND ${target})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        LABELS "${room};${ARG_LABELS}"
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;ONRECORD_RESOURCES=${PROJECT_SOURCE_DIR}/resources")
    if(ARG_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
