# SPDX-License-Identifier: Apache-2.0
# What `cmake --install` puts where, and the Debian package that `cpack` makes of it.
include(GNUInstallDirs)

install(TARGETS claimcheck RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES docs/claimcheck.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES README.md CHANGELOG.md NOTICE docs/ci.md docs/cli.md docs/configuration.md
              docs/claimcheck.schema.json docs/dates.md docs/formats.md docs/report.schema.json
              docs/rules.md
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

# claimcheck_completions(SHELL FOLDER NAME): the program's own completions, under the name and in
# the folder of FOLDER that the shell looks in.
function(claimcheck_completions shell folder name)
  set(file ${PROJECT_BINARY_DIR}/completions/${shell}/${name})
  add_custom_command(OUTPUT ${file}
    COMMAND claimcheck completions ${shell} --output ${file}
    DEPENDS claimcheck VERBATIM)
  install(FILES ${file} DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder})
  set(completions ${completions} ${file} PARENT_SCOPE)
endfunction()
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/completions/bash ${PROJECT_BINARY_DIR}/completions/zsh
     ${PROJECT_BINARY_DIR}/completions/fish)
claimcheck_completions(bash bash-completion/completions claimcheck)
claimcheck_completions(zsh zsh/vendor-completions _claimcheck)
claimcheck_completions(fish fish/vendor_completions.d claimcheck.fish)
add_custom_target(completions ALL DEPENDS ${completions})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME claimcheck)
set(CPACK_PACKAGE_CONTACT "claimcheck <claimcheck@example.invalid>")
set(CPACK_PACKAGE_HOMEPAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS git)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Cross-checks the numbers and dates of news articles
 Reads articles, works out what each number and date is about, holds the
 articles against each other and says where they disagree, with reasons.")
include(CPack)
