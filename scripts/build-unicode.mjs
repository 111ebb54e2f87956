// Writes interpreter/objects/primitives/generated/: Unicode 15.1 as CPython 3.13 sees it, packed into strings, and the 8-bit codecs.
// Case mappings hold only where this Node's own (newer or older Unicode) or a simple rule differ.
// node scripts/build-unicode.mjs

import { execFileSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const program = `
import codecs, encodings, json, pkgutil, unicodedata as u
from encodings.aliases import aliases
R = range(0x110000)
C = [chr(c) for c in R]
cat = [u.category(c) for c in C]
def differing(test, rule):
    return [i for i in R if test(C[i]) != rule(cat[i])]
start = {"Lu", "Ll", "Lt", "Lm", "Lo", "Nl"}
charsets = "cp437 cp1251 cp1252 iso8859-2 iso8859-15 koi8-r mac-roman".split()
# Every name of the usual text codecs: UTFs, charsets of one byte a character, escapes. "cp65001" and the like included; the rarer charsets are in unicode-names.json.
def here(name):
    try: codec = codecs.lookup(name)
    except LookupError: return False
    if not codec._is_text_encoding: return False
    module = getattr(encodings, name, None)
    return codec.name.startswith("utf") or codec.name in {"ascii", "iso8859-1", "unicode-escape", "raw-unicode-escape"} or hasattr(module, "decoding_table") or hasattr(module, "decoding_map")
usual = {codecs.lookup(name).name for name in charsets}
def isUsual(name):
    own = codecs.lookup(name).name
    return own in usual or own.startswith("utf") or own in {"ascii", "iso8859-1", "unicode-escape", "raw-unicode-escape"}
modules = [m.name for m in pkgutil.iter_modules(encodings.__path__) if m.name not in {"mbcs", "oem", "charmap"} and here(m.name) and isUsual(m.name)]
names = {name: codecs.lookup(name).name for name in modules}
names.update((alias, names[name]) for alias, name in aliases.items() if name in names)
print(json.dumps({
  "aliases": names,
  "charsets": {name: bytes(range(128, 256)).decode(name, "replace") for name in charsets},
  "version": u.unidata_version,
  "categories": cat,
  "upper": differing(str.isupper, lambda k: k == "Lu"),
  "lower": differing(str.islower, lambda k: k == "Ll"),
  "digit": differing(str.isdigit, lambda k: k == "Nd"),
  "numeric": differing(str.isnumeric, lambda k: k[0] == "N"),
  "idStart": differing(str.isidentifier, lambda k: k in start),
  "idContinue": differing(lambda c: ("a" + c).isidentifier(), lambda k: k in start or k in {"Mn", "Mc", "Nd", "Pc"}),
  "toUpper": [c.upper() for c in C], "toLower": [c.lower() for c in C], "toTitle": [c.title() for c in C], "toFold": [c.casefold() for c in C],
}))
`

const python = findPython()
if (python === null) {
  console.error(noPython)
  process.exit(1)
}
const data = JSON.parse(execFileSync(python, ["-c", program], { env: pythonEnv, encoding: "utf8", maxBuffer: 1 << 30 }))

const categories = "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn".split(" ")

// A number in base 45, low digits first: the digits of the last place are 45 higher. Printable, no quote, no backslash.
function packNumber(n) {
  let text = ""
  for (; n >= 45; n = Math.floor(n / 45)) text += digit(n % 45)
  return text + digit(n + 45)
}

function digit(n) {
  const code = 35 + n
  return String.fromCharCode(code >= 92 ? code + 1 : code)
}

function packCategories(list) {
  let kinds = ""
  let lengths = ""
  for (let i = 0; i < list.length; ) {
    let j = i
    while (j < list.length && list[j] === list[i]) j++
    kinds += String.fromCharCode(97 + categories.indexOf(list[i]))
    lengths += packNumber(j - i)
    i = j
  }
  return { kinds, lengths }
}

// Gaps and lengths in turn.
function packSet(list) {
  let text = ""
  let end = 0
  for (let i = 0; i < list.length; ) {
    let j = i + 1
    while (j < list.length && list[j] === list[j - 1] + 1) j++
    text += packNumber(list[i] - end) + packNumber(j - i)
    end = list[j - 1] + 1
    i = j
  }
  return text
}

const isSurrogate = (c) => c >= 0xd800 && c < 0xe000
const escaped = (text) => [...text].map((c) => (c >= " " && c <= "~" ? c : `\\u{${c.codePointAt(0).toString(16)}}`)).join("")

// "c=mapping" for each code point where the rule gives something else.
function mapping(wanted, rule) {
  const parts = []
  for (let c = 0; c < 0x110000; c++) {
    if (isSurrogate(c)) continue
    const char = String.fromCodePoint(c)
    if (wanted[c] !== rule(char)) parts.push(char + wanted[c])
  }
  return escaped(parts.join(" "))
}

const { kinds, lengths } = packCategories(data.categories)
const rows = [
  ["unicodeVersion", data.version, "The version of Unicode that this is."],
  ["categoryNames", categories.join(" "), "General categories in the order of their letters."],
  ["categoryKinds", kinds, "One letter a run of code points of one category."],
  ["categoryLengths", lengths, "The lengths of those runs."],
  ["upperExceptions", packSet(data.upper), "Code points where isupper() differs from category Lu."],
  ["lowerExceptions", packSet(data.lower), "Where islower() differs from Ll."],
  ["digitExceptions", packSet(data.digit), "Where isdigit() differs from Nd."],
  ["numericExceptions", packSet(data.numeric), "Where isnumeric() differs from N*."],
  ["idStartExceptions", packSet(data.idStart), "Where a start of an identifier is not L* or Nl."],
  ["idContinueExceptions", packSet(data.idContinue), "Where a part of an identifier is not a start, Mn, Mc, Nd or Pc."],
  ["upperCorrections", mapping(data.toUpper, (c) => c.toUpperCase()), "Mappings that differ from JavaScript's toUpperCase."],
  ["lowerCorrections", mapping(data.toLower, (c) => c.toLowerCase()), "Mappings that differ from JavaScript's toLowerCase."],
  ["titleExceptions", mapping(data.toTitle, (c) => data.toUpper[c.codePointAt(0)]), "Titlecase where it is not uppercase."],
  [
    "foldExceptions",
    mapping(data.toFold, (c) => [...data.toUpper[c.codePointAt(0)]].map((u) => data.toLower[u.codePointAt(0)]).join("")),
    "Case folding where it is not the lowercase of the uppercase.",
  ],
]
const lines = ["// Written by scripts/build-unicode.mjs from CPython's unicodedata. Do not edit.", ""]
for (const [name, value, doc] of rows) lines.push(`/// ${doc}`, `export const ${name} =\n  "${value}"`, "")
const folder = new URL("../interpreter/objects/primitives/generated/", import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL("unicode-data.ts", folder), lines.join("\n"))

const tables = [
  "// Written by scripts/build-unicode.mjs from CPython's codecs. Do not edit.",
  "",
  "/// What bytes 128 to 255 stand for in each 8-bit codec that keeps ASCII; U+FFFD where a byte stands for nothing.",
  "export const upperHalves: Record<string, string> = {",
]
for (const [name, half] of Object.entries(data.charsets)) tables.push(`  "${name}":\n    "${escaped(half)}",`)
const aliases = Object.entries(data.aliases).map(([alias, name]) => `${alias}=${name}`)
const aliasLines = [
  "",
  "/// Normalized names of codecs and what `codecs.lookup(name).name` is for them.",
  `export const codecAliases =\n  "${aliases.join(" ")}"`,
]
writeFileSync(new URL("codec-tables.ts", folder), `${tables.join("\n")}\n}\n${aliasLines.join("\n")}\n`)
