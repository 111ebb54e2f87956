// The unicodedata module: Unicode 15.1, and its object for Unicode 3.2, whose methods are the module's functions over older data.

import { strValue } from "../objects/boxed.js"
import { bufferBytes } from "../objects/buffer.js"
import { builtinType, objectType } from "../objects/builtin-types.js"
import { defineType } from "../objects/define.js"
import { keyError, typeError, valueError } from "../objects/exceptions.js"
import { fn, type MethodDef, member, method } from "../objects/method.js"
import { categoryOf, decimalValue, isAssigned, unicodeVersion } from "../objects/primitives/unicode.js"
import type { CharacterData, UnicodeNames } from "../objects/primitives/unicode-names.js"
import type { Runtime } from "../objects/runtime.js"
import { decodeBytes, encodeText } from "../objects/text-codecs.js"
import { type PyType, TypeFlag } from "../objects/type.js"
import { typeName } from "../objects/typeof.js"
import { unicodeNames } from "../objects/unicode-database.js"
import { PyFloat, PyObject, type Value } from "../objects/value.js"
import type { ModuleSpec } from "./module.js"

function codePoint(value: Value, where: string): number {
  const text = strValue(value)
  const cp = text?.codePointAt(0)
  if (text === undefined || cp === undefined || text.length !== (cp > 0xffff ? 2 : 1)) {
    throw typeError(`${where} must be a unicode character, not ${value === null ? "None" : typeName(value)}`)
  }
  return cp
}

/// A version of Unicode: what it tells of characters and texts.
interface Version {
  value<Key extends keyof CharacterData>(rt: Runtime, cp: number, key: Key): CharacterData[Key]
  name(rt: Runtime, cp: number): string | undefined
  normalize(rt: Runtime, text: string, form: string): string
}

// Categories and decimals are in the engine; the rest needs the data file.
const readers: { [Key in keyof CharacterData]: (data: UnicodeNames, cp: number) => CharacterData[Key] } = {
  category: (_data, cp) => categoryOf(cp),
  bidirectional: (data, cp) => data.bidirectional(cp),
  combining: (data, cp) => data.combining(cp),
  width: (data, cp) => data.eastAsianWidth(cp),
  mirrored: (data, cp) => (data.isMirrored(cp) ? 1 : 0),
  decomposition: (data, cp) => data.decomposition(cp),
  decimal: (_data, cp) => given(decimalValue(cp)),
  digit: (data, cp) => given(data.digit(cp)),
  numeric: (data, cp) => data.numeric(cp) ?? null,
}

const present: Version = {
  value: (rt, cp, key) => {
    if (key === "category") return categoryOf(cp) as never
    if (key === "decimal") return given(decimalValue(cp)) as never
    return readers[key](unicodeNames(rt), cp)
  },
  name: (rt, cp) => unicodeNames(rt).nameOf(cp),
  normalize: (_rt, text, form) => normalized(text, form, isAssigned),
}

const version32: Version = {
  value: (rt, cp, key) => unicodeNames(rt).in32(cp, key, readers[key](unicodeNames(rt), cp)),
  name: (rt, cp) => (unicodeNames(rt).isNewerThan32(cp) ? undefined : unicodeNames(rt).nameOf(cp)),
  normalize: (rt, text, form) => {
    const data = unicodeNames(rt)
    // As in CPython, newer characters have no decomposition, but are put in order and composed.
    const isFixed = (cp: number) => data.isNewerThan32(cp) && data.decomposition(cp) !== ""
    return normalized(data.correctedFor32(text), form, (cp) => isAssigned(cp) && !isFixed(cp))
  },
}

function property(version: Version, name: string, key: keyof CharacterData, doc: string): MethodDef {
  return fn("(chr, /)", (rt, chr: Value) => version.value(rt, codePoint(chr, `${name}() argument`), key), doc)
}

/// `get` gives undefined or None where the character has no such value.
function valued(name: string, get: (rt: Runtime, cp: number) => Value | undefined, without: string, doc: string): MethodDef {
  return fn(
    "(chr, default=<unrepresentable>, /)",
    (rt, chr: Value, otherwise: Value | undefined) => {
      const found = get(rt, codePoint(chr, `${name}() argument 1`))
      if (found !== undefined && found !== null) return found
      if (otherwise === undefined) throw valueError(without)
      return otherwise
    },
    doc,
  )
}

/// `type` is what Python has for the number.
function numberOf(
  version: Version,
  name: "decimal" | "digit" | "numeric",
  type: "integer" | "float",
  without: string,
): MethodDef {
  return valued(
    name,
    (rt, cp) => {
      const number = version.value(rt, cp, name)
      return number === null || type === "integer" ? number : new PyFloat(number)
    },
    without,
    `Converts a Unicode character into its equivalent ${name} value.\n\nReturns the ${name} value assigned to the character chr as ${type}.\nIf no such value is defined, default is returned, or, if not given,\nValueError is raised.`,
  )
}

const given = (digit: number): number | null => (digit < 0 ? null : digit)

function textArgument(value: Value, name: string, place: number): string {
  const text = strValue(value)
  if (text === undefined)
    throw typeError(`${name}() argument ${place} must be str, not ${value === null ? "None" : typeName(value)}`)
  return text
}

const forms = new Set(["NFC", "NFD", "NFKC", "NFKD"])

// Characters that this Unicode does not have stay as they are: a newer one of the JavaScript engine may map them.
function normalized(text: string, form: string, isKnown: (cp: number) => boolean): string {
  if (/^[\0-\x7f]*$/.test(text)) return text
  let result = ""
  let part = ""
  for (const char of text) {
    if (isKnown(char.codePointAt(0) as number)) part += char
    else {
      result += part.normalize(form) + char
      part = ""
    }
  }
  return result + part.normalize(form)
}

function normalizeArguments(name: string, form: Value, unistr: Value): [string, string] {
  const wanted = textArgument(form, name, 1)
  const text = textArgument(unistr, name, 2)
  if (text !== "" && !forms.has(wanted)) throw valueError("invalid normalization form")
  return [text, wanted]
}

function lookup(rt: Runtime, name: Value): Value {
  const own = strValue(name)
  const bytes = own === undefined ? bufferBytes(name) : encodeText(rt, own)
  if (bytes === undefined) throw typeError(`a bytes-like object is required, not '${typeName(name)}'`)
  if (bytes.length > 256) throw keyError("name too long")
  const text = own ?? decodeBytes(rt, bytes, "latin-1")
  const found = unicodeNames(rt).lookupSequence(text)
  if (found === undefined) throw keyError(`undefined character name '${text}'`)
  return found
}

const validForms = "Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'."

// The functions of the module, over the data of one version.
function functionsOf(version: Version): Record<string, MethodDef> {
  return {
    bidirectional: property(
      version,
      "bidirectional",
      "bidirectional",
      "Returns the bidirectional class assigned to the character chr as string.\n\nIf no such value is defined, an empty string is returned.",
    ),
    category: property(version, "category", "category", "Returns the general category assigned to the character chr as string."),
    combining: property(
      version,
      "combining",
      "combining",
      "Returns the canonical combining class assigned to the character chr as integer.\n\nReturns 0 if no combining class is defined.",
    ),
    decimal: numberOf(version, "decimal", "integer", "not a decimal"),
    decomposition: property(
      version,
      "decomposition",
      "decomposition",
      "Returns the character decomposition mapping assigned to the character chr as string.\n\nAn empty string is returned in case no such mapping is defined.",
    ),
    digit: numberOf(version, "digit", "integer", "not a digit"),
    east_asian_width: property(
      version,
      "east_asian_width",
      "width",
      "Returns the east asian width assigned to the character chr as string.",
    ),
    is_normalized: fn(
      "(form, unistr, /)",
      (rt, form: Value, unistr: Value) => {
        const [text, wanted] = normalizeArguments("is_normalized", form, unistr)
        return text === "" || version.normalize(rt, text, wanted) === text
      },
      `Return whether the Unicode string unistr is in the normal form 'form'.\n\n${validForms}`,
    ),
    lookup: fn(
      "(name, /)",
      lookup,
      "Look up character by name.\n\nIf a character with the given name is found, return the\ncorresponding character.  If not found, KeyError is raised.",
    ),
    mirrored: property(
      version,
      "mirrored",
      "mirrored",
      'Returns the mirrored property assigned to the character chr as integer.\n\nReturns 1 if the character has been identified as a "mirrored"\ncharacter in bidirectional text, 0 otherwise.',
    ),
    name: valued(
      "name",
      (rt, cp) => version.name(rt, cp),
      "no such name",
      "Returns the name assigned to the character chr as a string.\n\nIf no name is defined, default is returned, or, if not given,\nValueError is raised.",
    ),
    normalize: fn(
      "(form, unistr, /)",
      (rt, form: Value, unistr: Value) => {
        const [text, wanted] = normalizeArguments("normalize", form, unistr)
        return text === "" ? unistr : version.normalize(rt, text, wanted)
      },
      `Return the normal form 'form' for the Unicode string unistr.\n\n${validForms}`,
    ),
    numeric: numberOf(version, "numeric", "float", "not a numeric character"),
  }
}

const ucdType = builtinType("unicodedata.UCD", objectType, TypeFlag.DISALLOW_INSTANTIATION)

class OldDatabase extends PyObject {
  cls: PyType = ucdType
}

// A function as a method of the database object.
function asMethod(def: MethodDef): MethodDef {
  const call = def.fn as (rt: Runtime, ...args: Value[]) => Value
  return method(
    def.signatureText.replace("(", "(self, "),
    (rt, _self: OldDatabase, ...args: Value[]) => call(rt, ...args),
    def.doc,
  )
}

defineType(ucdType, {
  methods: Object.fromEntries(Object.entries(functionsOf(version32)).map(([name, def]) => [name, asMethod(def)])),
  attributes: { unidata_version: member(() => "3.2.0") },
})

export function unicodedataModule(): ModuleSpec {
  return {
    name: "unicodedata",
    doc: `This module provides access to the Unicode Character Database which\ndefines character properties for all Unicode characters. The data in\nthis database is based on the UnicodeData.txt file version\n${unicodeVersion} which is publicly available from ftp://ftp.unicode.org/.\n\nThe module uses the same names and symbols as defined by the\nUnicodeData File Format ${unicodeVersion}.`,
    functions: functionsOf(present),
    types: [ucdType],
    constants: { unidata_version: unicodeVersion, ucd_3_2_0: new OldDatabase() },
  }
}
