// The unicodedata module: Unicode 15.1. Its object for Unicode 3.2 (ucd_3_2_0) is not there.

import { strValue } from "../objects/boxed.js"
import { bufferBytes } from "../objects/buffer.js"
import { keyError, typeError, valueError } from "../objects/exceptions.js"
import { fn, type MethodDef } from "../objects/method.js"
import { categoryOf, decimalValue, isAssigned, unicodeVersion } from "../objects/primitives/unicode.js"
import type { UnicodeNames } from "../objects/primitives/unicode-names.js"
import type { Runtime } from "../objects/runtime.js"
import { decodeBytes, encodeText } from "../objects/text-codecs.js"
import { typeName } from "../objects/typeof.js"
import { unicodeNames } from "../objects/unicode-database.js"
import { PyFloat, type Value } from "../objects/value.js"
import type { ModuleSpec } from "./module.js"

function codePoint(value: Value, where: string): number {
  const text = strValue(value)
  const cp = text?.codePointAt(0)
  if (text === undefined || cp === undefined || text.length !== (cp > 0xffff ? 2 : 1)) {
    throw typeError(`${where} must be a unicode character, not ${value === null ? "None" : typeName(value)}`)
  }
  return cp
}

function property(name: string, get: (data: UnicodeNames, cp: number) => Value, doc: string): MethodDef {
  return fn("(chr, /)", (rt, chr: Value) => get(unicodeNames(rt), codePoint(chr, `${name}() argument`)), doc)
}

/// `get` gives undefined where the character has no such value.
function valued(name: string, get: (rt: Runtime, cp: number) => Value | undefined, without: string, doc: string): MethodDef {
  return fn(
    "(chr, default=<unrepresentable>, /)",
    (rt, chr: Value, otherwise: Value | undefined) => {
      const found = get(rt, codePoint(chr, `${name}() argument 1`))
      if (found !== undefined) return found
      if (otherwise === undefined) throw valueError(without)
      return otherwise
    },
    doc,
  )
}

const given = (digit: number): Value | undefined => (digit < 0 ? undefined : digit)

function textArgument(value: Value, name: string, place: number): string {
  const text = strValue(value)
  if (text === undefined)
    throw typeError(`${name}() argument ${place} must be str, not ${value === null ? "None" : typeName(value)}`)
  return text
}

const forms = new Set(["NFC", "NFD", "NFKC", "NFKD"])

// Characters that this Unicode does not have stay as they are: a newer one of the JavaScript engine may map them.
function normalized(text: string, form: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text
  let result = ""
  let part = ""
  for (const char of text) {
    if (isAssigned(char.codePointAt(0) as number)) part += char
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

const orDefault = "If no such value is defined, default is returned, or, if not given,\nValueError is raised."
const validForms = "Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'."

export function unicodedataModule(): ModuleSpec {
  return {
    name: "unicodedata",
    doc: `This module provides access to the Unicode Character Database which\ndefines character properties for all Unicode characters. The data in\nthis database is based on the UnicodeData.txt file version\n${unicodeVersion} which is publicly available from ftp://ftp.unicode.org/.\n\nThe module uses the same names and symbols as defined by the\nUnicodeData File Format ${unicodeVersion}.`,
    functions: {
      bidirectional: property(
        "bidirectional",
        (data, cp) => data.bidirectional(cp),
        "Returns the bidirectional class assigned to the character chr as string.\n\nIf no such value is defined, an empty string is returned.",
      ),
      category: fn(
        "(chr, /)",
        (_rt, chr: Value) => categoryOf(codePoint(chr, "category() argument")),
        "Returns the general category assigned to the character chr as string.",
      ),
      combining: property(
        "combining",
        (data, cp) => data.combining(cp),
        "Returns the canonical combining class assigned to the character chr as integer.\n\nReturns 0 if no combining class is defined.",
      ),
      decimal: valued(
        "decimal",
        (_rt, cp) => given(decimalValue(cp)),
        "not a decimal",
        `Converts a Unicode character into its equivalent decimal value.\n\nReturns the decimal value assigned to the character chr as integer.\n${orDefault}`,
      ),
      decomposition: property(
        "decomposition",
        (data, cp) => data.decomposition(cp),
        "Returns the character decomposition mapping assigned to the character chr as string.\n\nAn empty string is returned in case no such mapping is defined.",
      ),
      digit: valued(
        "digit",
        (rt, cp) => given(unicodeNames(rt).digit(cp)),
        "not a digit",
        `Converts a Unicode character into its equivalent digit value.\n\nReturns the digit value assigned to the character chr as integer.\n${orDefault}`,
      ),
      east_asian_width: property(
        "east_asian_width",
        (data, cp) => data.eastAsianWidth(cp),
        "Returns the east asian width assigned to the character chr as string.",
      ),
      is_normalized: fn(
        "(form, unistr, /)",
        (_rt, form: Value, unistr: Value) => {
          const [text, wanted] = normalizeArguments("is_normalized", form, unistr)
          return text === "" || normalized(text, wanted) === text
        },
        `Return whether the Unicode string unistr is in the normal form 'form'.\n\n${validForms}`,
      ),
      lookup: fn(
        "(name, /)",
        lookup,
        "Look up character by name.\n\nIf a character with the given name is found, return the\ncorresponding character.  If not found, KeyError is raised.",
      ),
      mirrored: property(
        "mirrored",
        (data, cp) => (data.isMirrored(cp) ? 1 : 0),
        'Returns the mirrored property assigned to the character chr as integer.\n\nReturns 1 if the character has been identified as a "mirrored"\ncharacter in bidirectional text, 0 otherwise.',
      ),
      name: valued(
        "name",
        (rt, cp) => unicodeNames(rt).nameOf(cp),
        "no such name",
        "Returns the name assigned to the character chr as a string.\n\nIf no name is defined, default is returned, or, if not given,\nValueError is raised.",
      ),
      normalize: fn(
        "(form, unistr, /)",
        (_rt, form: Value, unistr: Value) => {
          const [text, wanted] = normalizeArguments("normalize", form, unistr)
          return text === "" ? unistr : normalized(text, wanted)
        },
        `Return the normal form 'form' for the Unicode string unistr.\n\n${validForms}`,
      ),
      numeric: valued(
        "numeric",
        (rt, cp) => {
          const value = unicodeNames(rt).numeric(cp)
          return value === undefined ? undefined : new PyFloat(value)
        },
        "not a numeric character",
        `Converts a Unicode character into its equivalent numeric value.\n\nReturns the numeric value assigned to the character chr as float.\n${orDefault}`,
      ),
    },
    constants: { unidata_version: unicodeVersion },
  }
}
