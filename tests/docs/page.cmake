# SPDX-License-Identifier: Apache-2.0
# cmake -DPROGRAM=… -DROOT=… -P page.cmake
# Checks that docs/examples/sochi-report.html is what the program writes; with
# CLAIMCHECK_UPDATE_GOLDEN=1 in the environment, makes it so. Run beside the report, so that its
# links lead to the articles.
set(page ${ROOT}/docs/examples/sochi-report.html)

execute_process(COMMAND ${PROGRAM} check sochi --no-config --format html
  WORKING_DIRECTORY ${ROOT}/docs/examples
  RESULT_VARIABLE status OUTPUT_VARIABLE printed ERROR_VARIABLE errors)
if(NOT status MATCHES "^[01]$" OR NOT errors STREQUAL "")
  message(FATAL_ERROR "claimcheck ended with ${status}: ${errors}")
endif()

if(DEFINED ENV{CLAIMCHECK_UPDATE_GOLDEN})
  file(WRITE ${page} "${printed}")
  return()
endif()
file(READ ${page} kept)
if(NOT kept STREQUAL printed)
  message(FATAL_ERROR "docs/examples/sochi-report.html is not what the program writes.\n"
    "To make it so: cmake --build build/release --target update_golden")
endif()
