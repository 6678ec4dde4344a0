# SPDX-License-Identifier: Apache-2.0
# What ./claimcheck and ./test share: Debian packages, the lock, configuring and building.
# Sourced with $root set to the repository. Everything said here goes to standard error: standard
# output belongs to the program. Nothing reads standard input: it may hold an article.

# The one list of packages (names of Debian 12). Kept in step with the find_package calls.
program_packages="g++ cmake ninja-build libicu-dev libabsl-dev nlohmann-json3-dev libmd4c-dev\
  libpugixml-dev libsimdjson-dev libtomlplusplus-dev libzip-dev libzstd-dev zlib1g-dev"
# dpkg-dev and file are what CPack makes the Debian package with.
test_packages="libgtest-dev libgmock-dev libbenchmark-dev librapidcheck-dev git dpkg-dev file"
# What ./test web calls, each with its package; a node or npm from elsewhere will do.
web_commands="node=nodejs npm=npm xmllint=libxml2-utils chromium=chromium\
  pdftotext=poppler-utils zsh=zsh fish=fish pre-commit=pre-commit git=git"
# The fonts of the pictures that the pages are held to.
web_packages="fonts-dejavu-core"

say() { printf '%s: %s\n' "$me" "$*" >&2; }
fail() { say "$*"; exit 2; }

# Those of the packages named that are not installed.
missing_packages() {
  for package in "$@"; do
    case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) in
      installed*) ;;
      *) printf ' %s' "$package" ;;
    esac
  done
}

# packages_of_missing_commands COMMAND=PACKAGE...: the packages of the commands not on the PATH.
packages_of_missing_commands() {
  for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null || printf ' %s' "${pair#*=}"
  done
}

# Installs what is missing of the packages named. A machine without apt-get is left to CMake, which
# names what it does not find.
install_packages() {
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 0
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ]; then
    as_root=
  elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 2 ]; }; then
    as_root=sudo
  else
    fail "Debian packages are missing and installing them needs root; run:" \
      "sudo apt-get install$missing"
  fi
  say "installing Debian packages with apt-get:$missing"
  $as_root apt-get -q update >&2 </dev/null ||
    say "apt-get could not refresh all its lists; going on with those it has"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
    -o DPkg::Lock::Timeout=300 install $missing >&2 </dev/null ||
    fail "apt-get could not install them; its reason stands above. To try by hand:" \
      "${as_root:+$as_root }apt-get install$missing"
}

# lock: waits until no other set-up or build of this repository runs, for the rest of the (sub)shell.
lock() {
  mkdir -p "$root/build" || fail "cannot write to $root/build"
  exec 9>"$root/build/.lock" || fail "cannot write to $root/build"
  flock -n 9 || { say "waiting for another build to end"; flock 9; }
}

# configure PRESET [ARGUMENT...]: only where the preset was not configured with tests switched the
# way the arguments want; after that the build system looks after changed CMake files itself.
configure() {
  (cd "$root" && cmake --preset "$@" --log-level=NOTICE >&2 </dev/null) ||
    fail "CMake could not configure the build; its reason stands above"
}

# build PRESET [ARGUMENT...]
build() {
  quiet=--quiet
  [ -t 2 ] && quiet=
  (cd "$root" && cmake --build --preset "$@" -- $quiet >&2 </dev/null) ||
    fail "the build failed; its reason stands above"
}
