# SPDX-License-Identifier: Apache-2.0
# cmake -DBUILD=… -DPREFIX=… -P install.cmake: installs the build below a folder of its own and tries
# what is there; then makes the Debian package, where dpkg-deb is at hand, and looks into it.
file(REMOVE_RECURSE "${PREFIX}")
execute_process(COMMAND ${CMAKE_COMMAND} --install "${BUILD}" --prefix "${PREFIX}"
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
foreach(file bin/claimcheck share/man/man1/claimcheck.1 share/doc/claimcheck/copyright
        share/doc/claimcheck/ci.md share/doc/claimcheck/rules.md
        share/bash-completion/completions/claimcheck share/zsh/vendor-completions/_claimcheck
        share/fish/vendor_completions.d/claimcheck.fish)
  if(NOT EXISTS "${PREFIX}/${file}")
    message(FATAL_ERROR "not installed: ${file}")
  endif()
endforeach()
execute_process(COMMAND "${PREFIX}/bin/claimcheck" --version OUTPUT_VARIABLE version
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${PREFIX}/bin/claimcheck" completions bash OUTPUT_VARIABLE made
                COMMAND_ERROR_IS_FATAL ANY)
file(READ "${PREFIX}/share/bash-completion/completions/claimcheck" installed)
if(NOT made STREQUAL installed)
  message(FATAL_ERROR "the completions installed are not those of the program")
endif()

find_program(DPKG_DEB dpkg-deb)
if(NOT DPKG_DEB)
  return()
endif()
execute_process(COMMAND ${CMAKE_CPACK_COMMAND} -G DEB -B "${PREFIX}" WORKING_DIRECTORY "${BUILD}"
                OUTPUT_VARIABLE log ERROR_VARIABLE log RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "no package was made:\n${log}")
endif()
file(GLOB package "${PREFIX}/*.deb")
execute_process(COMMAND ${DPKG_DEB} --info "${package}" OUTPUT_VARIABLE info
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${DPKG_DEB} --contents "${package}" OUTPUT_VARIABLE contents
                COMMAND_ERROR_IS_FATAL ANY)
find_program(DPKG_SHLIBDEPS dpkg-shlibdeps)  # without it the package names no libraries
if(DPKG_SHLIBDEPS)
  set(depends "Depends: [^\n]*libicu")
endif()
foreach(expected "Package: claimcheck" "Homepage: https://" ${depends})
  if(NOT info MATCHES "${expected}")
    message(FATAL_ERROR "the package does not say ${expected}:\n${info}")
  endif()
endforeach()
foreach(expected "./usr/bin/claimcheck\n" "./usr/share/man/man1/claimcheck.1")
  if(NOT contents MATCHES "${expected}")
    message(FATAL_ERROR "the package does not hold ${expected}:\n${contents}")
  endif()
endforeach()
