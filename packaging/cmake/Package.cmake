# SPDX-FileCopyrightText: 2026 The OnRecord authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The .deb: what "cmake --install" installs, and nothing else. "cpack" in the build folder makes it.
# Depends comes from the linked libraries; Depends and Recommends that no linker knows come from packages.tsv.

# packages_of(RESULT STAGE): the packages of one stage of packages.tsv, as Debian writes lists.
function(packages_of result stage)
    file(STRINGS ${PROJECT_SOURCE_DIR}/packaging/packages.tsv lines REGEX "^[^#\t]+\t${stage}\t")
    list(TRANSFORM lines REPLACE "\t.*" "")
    list(JOIN lines ", " names)
    set(${result} "${names}" PARENT_SCOPE)
endfunction()

packages_of(CPACK_DEBIAN_PACKAGE_DEPENDS run)
packages_of(CPACK_DEBIAN_PACKAGE_RECOMMENDS recommend)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/packaging/packages.tsv)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME onrecord)
set(CPACK_PACKAGE_CONTACT "The OnRecord authors <onrecord@localhost.localdomain>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see who said what to whom in a folder of news articles")
set(CPACK_PACKAGE_DESCRIPTION "OnRecord reads a folder of news articles and draws a map of the people,
organisations and places that speak and are spoken of. Every line of the map
leads to the sentences it came from, and every sentence to its article.

Everything happens on your own machine: no network, no account, no server.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

include(CPack)
