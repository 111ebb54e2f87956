// Writes interpreter/objects/primitives/generated/unicode-names.json: what only unicodedata, \N{...} and rare codecs need, read
// when first asked for. Python can't list aliases and named sequences: unicode-aliases.txt does.
// node scripts/build-unicode-names.mjs

import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const program = `
import json, sys, re, codecs, unicodedata as u
aliases = sys.stdin.read().split("\\n")[:-1]
C = [chr(c) for c in range(0x110000)]

def runs(values):
    out = []
    for v in values:
        if out and out[-1][0] == v: out[-1][1] += 1
        else: out.append([v, 1])
    return out

def isAlgorithmic(c, name):
    return name == "CJK UNIFIED IDEOGRAPH-%X" % c or 0xac00 <= c <= 0xd7a3

names = [(c, u.name(C[c])) for c in range(0x110000) if u.name(C[c], None)]
listed = [(c, name) for c, name in names if not isAlgorithmic(c, name)]
ideographs = [c for c, name in names if name.startswith("CJK UNIFIED IDEOGRAPH-")]

# The words that a name shares with the one before are a digit.
def shorten(names):
    out, last = [], []
    for name in names:
        parts = name.split(" ")
        same = 0
        while same < min(len(parts), len(last), 9) and parts[same] == last[same]: same += 1
        out.append((str(same) if same else "") + "|" + " ".join(parts[same:]))
        last = parts
    return "\\n".join(out)

def ranges(list):
    out = []
    for c in list:
        if out and out[-1][0] + out[-1][1] == c: out[-1][1] += 1
        else: out.append([c, 1])
    return out

def table(name):
    return bytes(range(256)).decode(name, "replace")

charsets = "cp850 cp852 cp858 cp866 cp1250 cp1253 cp1254 cp1257 iso8859_5 iso8859_7 iso8859_9 koi8_u cp1006 cp1125 cp1255 cp1256 cp1258 cp720 cp737 cp775 cp855 cp856 cp857 cp860 cp861 cp862 cp863 cp865 cp869 cp874 hp_roman8 iso8859_3 iso8859_4 iso8859_6 iso8859_8 iso8859_10 iso8859_11 iso8859_13 iso8859_14 iso8859_16 koi8_t kz1048 mac_arabic mac_croatian mac_cyrillic mac_farsi mac_greek mac_iceland mac_latin2 mac_romanian mac_turkish palmos ptcp154 tis_620 cp037 cp1026 cp1140 cp273 cp424 cp500 cp864 cp875".split()
from encodings.aliases import aliases as encodingAliases
charsetNames = {name: codecs.lookup(name).name for name in charsets}
charsetNames.update((alias, charsetNames[name]) for alias, name in encodingAliases.items() if name in charsetNames)
# Unicode 3.2 by its differences: what it lacks, and other values. A character that it lacks has the values of \`unassigned\`.
old = u.ucd_3_2_0
def values(db, char):
    return {"category": db.category(char), "bidirectional": db.bidirectional(char), "combining": db.combining(char),
            "width": db.east_asian_width(char), "mirrored": db.mirrored(char), "decomposition": db.decomposition(char),
            "decimal": db.decimal(char, None), "digit": db.digit(char, None), "numeric": db.numeric(char, None)}
unassigned = {"category": "Cn", "bidirectional": "", "combining": 0, "width": "N", "mirrored": 0, "decomposition": "",
              "decimal": None, "digit": None, "numeric": None}
def isMissing(char):
    return old.category(char) == "Cn" and u.category(char) != "Cn"
def oldRuns():
    out = []
    for c, char in enumerate(C):
        base = unassigned if isMissing(char) else values(u, char)
        change = {key: value for key, value in values(old, char).items() if value != base[key]}
        if not change: continue
        if out and out[-1][0] + out[-1][1] == c and out[-1][2] == change: out[-1][1] += 1
        else: out.append([c, 1, change])
    return out
def corrected(c, char):
    return old.category(char) != "Cn" and u.normalize("NFD", char) != old.normalize("NFD", char)
print(json.dumps({
  "old": {"missing": ranges([c for c, char in enumerate(C) if isMissing(char)]), "changes": oldRuns(),
          "corrected": {char: old.normalize("NFD", char) for c, char in enumerate(C) if corrected(c, char)}},
  "charsetNames": charsetNames,
  "listed": ranges([c for c, _ in listed]),
  "names": shorten([name for _, name in listed]),
  "ideographs": ranges(ideographs),
  "aliases": {name: u.lookup(name) for name in aliases},
  "bidirectional": runs([u.bidirectional(c) for c in C]),
  "combining": runs([u.combining(c) for c in C]),
  "width": runs([u.east_asian_width(c) for c in C]),
  "mirrored": ranges([c for c in range(0x110000) if u.mirrored(C[c])]),
  "decomposition": {"%x" % c: u.decomposition(C[c]) for c in range(0x110000) if u.decomposition(C[c]) and not 0xac00 <= c <= 0xd7a3},
  "numeric": {"%x" % c: u.numeric(C[c]) for c in range(0x110000) if u.numeric(C[c], None) is not None and u.decimal(C[c], None) is None},
  "digit": ranges([c for c in range(0x110000) if u.digit(C[c], None) is not None and u.decimal(C[c], None) is None]),
  "charsets": {codecs.lookup(name).name: table(name) for name in charsets},
}))
`

const python = findPython()
if (python === null) {
  console.error(noPython)
  process.exit(1)
}
const input = readFileSync(new URL("unicode-aliases.txt", import.meta.url), "utf8")
const data = execFileSync(python, ["-c", program], { env: pythonEnv, encoding: "utf8", maxBuffer: 1 << 30, input })
const file = new URL("../interpreter/objects/primitives/generated/unicode-names.json", import.meta.url)
writeFileSync(file, `${JSON.stringify(JSON.parse(data))}\n`)
