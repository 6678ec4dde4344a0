# SPDX-License-Identifier: Apache-2.0
# embed_text(TARGET NAME FILE [NAME FILE]…): compiles the bytes of each FILE into TARGET as
#
#     namespace claimcheck::embedded { absl::string_view NAME(); }
#
# The generated source, one for all of them, includes the files' bytes with the assembler's .incbin,
# so that a table of any size costs no compile time; a change of a file rebuilds just that object.
function(embed_text target)
  set(names_and_files ${ARGN})
  list(GET names_and_files 0 first_name)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embed_${first_name}.cc")
  set(paths)
  set(content [=[
// Made by cmake/embed_text.cmake; edit the files named here instead.
#include "absl/strings/string_view.h"
]=])
  while(names_and_files)
    list(POP_FRONT names_and_files name file)
    get_filename_component(path "${file}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
    list(APPEND paths "${path}")
    string(CONFIGURE [=[

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
]=] embedded @ONLY)
    string(APPEND content "${embedded}")
  endwhile()
  file(CONFIGURE OUTPUT "${source}" CONTENT "${content}" @ONLY)
  set_source_files_properties("${source}" PROPERTIES OBJECT_DEPENDS "${paths}")
  target_sources(${target} PRIVATE "${source}")
endfunction()

# embed_hashed_text(TARGET NAME FILE [NAME FILE]…): the same, and for each NAME_sha256(), the file's
# SHA-256 in hexadecimal, for those who must announce what they embed.
function(embed_hashed_text target)
  embed_text(${target} ${ARGN})
  set(names_and_files ${ARGN})
  list(GET names_and_files 0 first_name)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embed_${first_name}_sha256.cc")
  set(content [=[
// Made by cmake/embed_text.cmake; edit the files named here instead.
#include "absl/strings/string_view.h"
namespace claimcheck::embedded {
]=])
  while(names_and_files)
    list(POP_FRONT names_and_files name file)
    get_filename_component(path "${file}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
    file(SHA256 "${path}" sha256)
    string(APPEND content
      "absl::string_view ${name}_sha256() { return \"${sha256}\"; }  // ${path}\n")
  endwhile()
  string(APPEND content "}  // namespace claimcheck::embedded\n")
  file(CONFIGURE OUTPUT "${source}" CONTENT "${content}" @ONLY)
  target_sources(${target} PRIVATE "${source}")
endfunction()
