# SPDX-License-Identifier: Apache-2.0
# Warnings, sanitizers, compiler cache and linker for every target of this project.

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)
# A designated initializer may leave out members that have default values.
add_compile_options(-Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 sees overlapping copies in libstdc++'s own std::string when it optimizes: GCC bug 105651.
  add_compile_options(-Wno-restrict)
endif()

# Abseil's and ICU's headers are not ours to warn about; Debian installs them under /usr/include,
# which the compiler treats as a system directory already.

if(CLAIMCHECK_SANITIZERS)
  add_compile_options(-fsanitize=${CLAIMCHECK_SANITIZERS} -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${CLAIMCHECK_SANITIZERS})
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# claimcheck_library(NAME SOURCES… PUBLIC … PRIVATE …): one library of one folder.
# Headers are included by their path from the root: "claims/value/interval.h".
function(claimcheck_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()
