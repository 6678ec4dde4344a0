# SPDX-License-Identifier: Apache-2.0
# cmake -DPROGRAM=… -DROOT=… -P readme.cmake
# Checks that the example in README.md shows what the program prints; with CLAIMCHECK_UPDATE_GOLDEN=1
# in the environment, makes it do so.
set(begin "```\n$ ./claimcheck check docs/examples/sochi\n")
set(end "```\n")

execute_process(COMMAND ${PROGRAM} check docs/examples/sochi
  WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE status OUTPUT_VARIABLE printed ERROR_VARIABLE errors)
if(NOT status MATCHES "^[01]$" OR NOT errors STREQUAL "")
  message(FATAL_ERROR "claimcheck ended with ${status}: ${errors}")
endif()

file(READ ${ROOT}/README.md readme)
string(FIND "${readme}" "${begin}" at)
if(at EQUAL -1)
  message(FATAL_ERROR "README.md holds no block that begins with\n${begin}")
endif()
string(LENGTH "${begin}" length)
math(EXPR at "${at} + ${length}")
string(SUBSTRING "${readme}" 0 ${at} before)
string(SUBSTRING "${readme}" ${at} -1 after)
string(FIND "${after}" "${end}" length)
string(SUBSTRING "${after}" 0 ${length} shown)
string(SUBSTRING "${after}" ${length} -1 after)

if(DEFINED ENV{CLAIMCHECK_UPDATE_GOLDEN})
  file(WRITE ${ROOT}/README.md "${before}${printed}${after}")
elseif(NOT shown STREQUAL printed)
  message(FATAL_ERROR "README.md shows\n${shown}\nbut the program prints\n${printed}\n"
    "To show that: cmake --build build/release --target update_golden")
endif()
