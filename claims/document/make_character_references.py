#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints character_references.tsv: python3 make_character_references.py > character_references.tsv

The names are those of the WHATWG HTML Living Standard, 13.5, as Python's html.entities has them.
"""
import html.entities

print("# Named character references of HTML: WHATWG HTML Living Standard, 13.5, printed by")
print("# make_character_references.py from Python's html.entities. A name without a semicolon may")
print("# stand before other letters.")
print("# name\tcharacters, as hexadecimal code points")
for name, characters in sorted(html.entities.html5.items()):
    print(name, " ".join("%04X" % ord(c) for c in characters), sep="\t")
