#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the documents of this folder with the programs that newsrooms use, from texts of our own.
# Debian 12 packages: pandoc, libreoffice-writer-nogui, chromium. Run it here; the results are
# committed, so that the tests need none of these programs.
set -eu
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Word files by pandoc and by LibreOffice, which reads pandoc's OpenDocument text.
pandoc ferry.md -o ferry-pandoc.docx
pandoc ferry.md -o "$scratch/ferry-libreoffice.odt"
soffice --headless -env:UserInstallation="file://$scratch/profile" --convert-to docx \
  --outdir . "$scratch/ferry-libreoffice.odt" >&2
# Web pages by both.
pandoc -s ferry.md -o ferry-pandoc.html 2>/dev/null
soffice --headless -env:UserInstallation="file://$scratch/profile" --convert-to html \
  --outdir "$scratch" ferry-libreoffice.docx >&2
cp "$scratch/ferry-libreoffice.html" .
# The page as Chromium has it after its scripts ran.
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$scratch/chromium" \
  --dump-dom "file://$PWD/page.html" > page-chromium.html 2>/dev/null
# The same saved by Chromium as one file.
python3 save_mhtml.py page.html http://harbourpost.example/2016/05/03/ferry page-chromium.mhtml
