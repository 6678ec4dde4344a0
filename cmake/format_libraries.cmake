# SPDX-License-Identifier: Apache-2.0
# The libraries that read formats. Debian 12's CMake files for them ask for programs of packages
# that are of no use here (md4c: md2html, libzip: zipcmp), so headers and libraries are looked up.
# format_library(NAME HEADER PACKAGE): the target NAME, or an error that names the Debian package.
function(format_library name header package)
  find_path(${name}_INCLUDE ${header})
  find_library(${name}_LIBRARY ${name})
  if(NOT ${name}_INCLUDE OR NOT ${name}_LIBRARY)
    message(FATAL_ERROR "${header} or its library is missing: install ${package}")
  endif()
  add_library(format::${name} UNKNOWN IMPORTED GLOBAL)
  set_target_properties(format::${name} PROPERTIES
    IMPORTED_LOCATION "${${name}_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${${name}_INCLUDE}")
endfunction()
format_library(md4c md4c.h libmd4c-dev)
format_library(pugixml pugixml.hpp libpugixml-dev)
format_library(simdjson simdjson.h libsimdjson-dev)
format_library(tomlplusplus toml++/toml.h libtomlplusplus-dev)
set_property(TARGET format::tomlplusplus PROPERTY INTERFACE_COMPILE_DEFINITIONS
  TOML_HEADER_ONLY=0 TOML_SHARED_LIB=1)
format_library(z zlib.h zlib1g-dev)
format_library(zip zip.h libzip-dev)
format_library(zstd zstd.h libzstd-dev)
