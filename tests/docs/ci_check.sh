#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# sh ci_check.sh CHECK: what ci/check gives the program, as its environment says.
set -eu
check=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/program" <<'EOF'
#!/bin/sh
for word; do printf '[%s]' "$word"; done
printf ' %s=%s\n' "$GIT_CONFIG_KEY_0" "$GIT_CONFIG_VALUE_0"
exit 3
EOF
chmod +x "$folder/program"
cd "$folder"

# expect WORDS [NAME=VALUE...]: the program is called with WORDS and its status is handed on.
expect() {
  expected="$1 safe.directory=$folder"
  shift
  status=0
  said=$(env CLAIMCHECK="$folder/program" "$@" "$check") || status=$?
  [ "$said" = "$expected" ] || { printf 'expected: %s\nactual:   %s\n' "$expected" "$said"; exit 1; }
  [ "$status" = 3 ] || { echo "status $status, not the program's"; exit 1; }
}

expect '[check][--format][text]'
expect '[check][--diff][origin/main][--format][github]' CLAIMCHECK_DIFF=origin/main \
  CLAIMCHECK_FORMAT=github
expect '[check][--config][a b.toml][--baseline][b$(id).json][--format][text][--all][*]' \
  CLAIMCHECK_CONFIG='a b.toml' CLAIMCHECK_BASELINE='b$(id).json' CLAIMCHECK_ARGUMENTS='--all *'
expect '[check][--format][gitlab][-o][r.json][--format][text]' CLAIMCHECK_FORMAT=gitlab \
  CLAIMCHECK_REPORT=r.json
