# SPDX-License-Identifier: MIT
# The description for software centres; its releases are those of the changelog.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/CHANGELOG.md)
execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/packaging/changelog releases
    OUTPUT_VARIABLE BEIAN_METAINFO_RELEASES COMMAND_ERROR_IS_FATAL ANY)

# beian_metainfo(FILE NEWS_URL PICTURES_URL): an address that is empty leaves out what needs it.
function(beian_metainfo file news_url BEIAN_PICTURES_URL)
    if(news_url)
        set(BEIAN_METAINFO_LINKS "  <url type=\"homepage\">${news_url}</url>\n")
    endif()
    if(BEIAN_PICTURES_URL)
        file(READ ${CMAKE_CURRENT_SOURCE_DIR}/screenshots.xml.in pictures)
        string(CONFIGURE "${pictures}" pictures @ONLY)
        string(APPEND BEIAN_METAINFO_LINKS "${pictures}")
    endif()
    configure_file(beian-sms-verify.metainfo.xml.in ${file} @ONLY)
endfunction()

beian_metainfo(beian-sms-verify.metainfo.xml "${BEIAN_NEWS_URL}" "${BEIAN_PICTURES_URL}")
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/beian-sms-verify.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
# For the test of what a build with both addresses installs.
if(BUILD_TESTING)
    beian_metainfo(with-pages/beian-sms-verify.metainfo.xml
        https://www.example.org/beian https://www.example.org/pictures)
endif()
