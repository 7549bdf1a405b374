# SPDX-License-Identifier: MIT
# The DEB, made by CPack: cpack -G DEB in the build folder (packaging/linux/make-deb).
set(BEIAN_MAINTAINER "The Beian SMS Verify authors <maintainers@beian-sms-verify.invalid>" CACHE
    STRING "Name and address that the DEB names as its maintainer")
set(doc ${CMAKE_INSTALL_DATADIR}/doc/beian-sms-verify)
install(FILES copyright DESTINATION ${doc})
# Written by make-deb, compressed without a time inside.
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
        DESTINATION ${doc} OPTIONAL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME beian-sms-verify)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT ${BEIAN_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "take an ICP applicant through the SMS verification in time")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Tells people who file a website with the telecom administrations of mainland
China who must verify by SMS, with which mobile number and until when. Checks
the SMS, its sender, the code and the last six characters of the document
number, and watches several filings on a board with reminders.
.
Codes and document numbers are never written to disk. Not official; not
affiliated with the Ministry of Industry and Information Technology.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Linked libraries are found by dpkg-shlibdeps; plugins that Qt opens by itself are not.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-translations-l10n, qt6-wayland, libqt6sql6-psql, fonts-noto-cjk | fonts-wqy-microhei | fonts-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS
    "fcitx5-frontend-qt6 | ibus, qt6-xdgdesktopportal-platformtheme, xdg-utils")
if(BEIAN_NEWS_URL)
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${BEIAN_NEWS_URL})
endif()
include(CPack)
