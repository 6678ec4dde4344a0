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

# Headers are two thirds of a cold build's work, so they are compiled once: most sources' here, the
# test libraries' in tests/CMakeLists.txt. With ccache, which cannot see through a precompiled
# header, they are read each time; so whoever has it sees that each source includes what it uses.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
  set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 forgets that a precompiled <string> is the system's and warns of its copies: bug 105651;
  # and under the sanitizers of what std::regex moves about.
  add_compile_options(-Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
  if(CLAIMCHECK_SANITIZERS)
    add_compile_options(-Wno-maybe-uninitialized)
  endif()
endif()

# Of the headers that sources use, those that cost more to read in all than to have at hand in each.
set(CLAIMCHECK_COMMON_HEADERS
  <algorithm> <array> <cstddef> <cstdint> <map> <memory> <optional> <set> <string> <utility> <vector>
  <absl/functional/function_ref.h> <absl/numeric/int128.h> <absl/status/statusor.h>
  <absl/strings/ascii.h> <absl/strings/match.h> <absl/strings/numbers.h> <absl/strings/str_cat.h>
  <absl/strings/str_join.h> <absl/strings/str_split.h> <absl/strings/string_view.h>
  <absl/strings/strip.h> <absl/time/civil_time.h>)
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/common_headers.cc" CONTENT "// Nothing but its headers.\n")
add_library(common_headers OBJECT "${PROJECT_BINARY_DIR}/common_headers.cc")
target_precompile_headers(common_headers PRIVATE ${CLAIMCHECK_COMMON_HEADERS})

# claimcheck_library(NAME SOURCES… PUBLIC … PRIVATE …): one library of one folder.
# Headers are included by their path from the root: "claims/value/interval.h".
function(claimcheck_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_precompile_headers(${name} REUSE_FROM common_headers)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()
