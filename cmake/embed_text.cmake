# SPDX-License-Identifier: Apache-2.0
# embed_text(TARGET NAME FILE): compiles the bytes of FILE into TARGET as
#
#     namespace claimcheck::embedded { absl::string_view NAME(); }
#
# The generated source includes the file's bytes with the assembler's .incbin, so that a table of
# any size costs no compile time; a change of the file rebuilds just that object.
function(embed_text target name file)
  get_filename_component(path "${file}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embed_${name}.cc")
  file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT [=[
// Made by cmake/embed_text.cmake; edit @path@ instead.
#include "absl/strings/string_view.h"
asm(".section .rodata\n"
    ".balign 16\n"
    "claimcheck_embedded_@name@:\n"
    ".incbin \"@path@\"\n"
    "claimcheck_embedded_@name@_end:\n"
    ".byte 0\n"
    ".previous\n");
extern "C" const char claimcheck_embedded_@name@[];
extern "C" const char claimcheck_embedded_@name@_end[];
namespace claimcheck::embedded {
absl::string_view @name@() {
  return absl::string_view(claimcheck_embedded_@name@,
                           static_cast<std::size_t>(claimcheck_embedded_@name@_end -
                                                    claimcheck_embedded_@name@));
}
}  // namespace claimcheck::embedded
]=])
  set_source_files_properties("${source}" PROPERTIES OBJECT_DEPENDS "${path}")
  target_sources(${target} PRIVATE "${source}")
endfunction()

# embed_hashed_text(TARGET NAME FILE): the same, and NAME_sha256(), the file's SHA-256 in hexadecimal,
# for those who must announce what they embed.
function(embed_hashed_text target name file)
  embed_text(${target} ${name} ${file})
  get_filename_component(path "${file}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
  file(SHA256 "${path}" sha256)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embed_${name}_sha256.cc")
  file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT [=[
// Made by cmake/embed_text.cmake; edit @path@ instead.
#include "absl/strings/string_view.h"
namespace claimcheck::embedded {
absl::string_view @name@_sha256() { return "@sha256@"; }
}  // namespace claimcheck::embedded
]=])
  target_sources(${target} PRIVATE "${source}")
endfunction()
