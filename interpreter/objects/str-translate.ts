// str.maketrans and str.translate.

import { intValue, strValue } from "./boxed.js"
import { PyDict } from "./dict.js"
import { exceptionTypes } from "./exception-types.js"
import { isException, typeError, valueError } from "./exceptions.js"
import { asString } from "./operations/convert.js"
import { getItem } from "./operations/subscript.js"
import { characters, lengthOf } from "./primitives/code-points.js"
import type { Runtime } from "./runtime.js"
import type { Value } from "./value.js"

export function makeTranslation(rt: Runtime, x: Value, y: Value | undefined, z: Value | undefined): Value {
  const table = new PyDict()
  if (y === undefined) {
    if (!(x instanceof PyDict)) throw typeError("if you give only one argument to maketrans it must be a dict")
    for (let entry = x.first; entry !== null; entry = entry.next) {
      table.set(rt, translationKey(entry.key), entry.value as Value)
    }
    return table
  }
  const to = characters(asString(y, "maketrans() argument 2"))
  const deleted = z === undefined ? "" : asString(z, "maketrans() argument 3")
  const first = strValue(x)
  if (first === undefined) throw typeError("first maketrans argument must be a string if there is a second argument")
  const from = characters(first)
  if (from.length !== to.length) throw valueError("the first two maketrans arguments must have equal length")
  from.forEach((char, i) => {
    table.set(rt, char.codePointAt(0) as number, to[i].codePointAt(0) as number)
  })
  for (const char of characters(deleted)) table.set(rt, char.codePointAt(0) as number, null)
  return table
}

function translationKey(key: Value): Value {
  const text = strValue(key)
  if (text !== undefined) {
    if (lengthOf(text) !== 1) throw valueError("string keys in translate table must be of length 1")
    return text.codePointAt(0) as number
  }
  if (intValue(key) === undefined) throw typeError("keys in translate table must be strings or integers")
  return key
}

/// `text.translate(table)`.
export function translate(rt: Runtime, text: string, table: Value): string {
  // Every character is looked up once.
  const known = new Map<string, string>()
  let result = ""
  for (const char of characters(text)) {
    let mapped = known.get(char)
    if (mapped === undefined) {
      mapped = translateCharacter(rt, char, table)
      known.set(char, mapped)
    }
    result += mapped
  }
  return result
}

function translateCharacter(rt: Runtime, char: string, table: Value): string {
  const mapped = lookUp(rt, char, table)
  if (mapped === undefined) return char
  if (mapped === null) return ""
  const text = strValue(mapped)
  if (text !== undefined) return text
  const code = intValue(mapped)
  if (code === undefined) throw typeError("character mapping must return integer, None or str")
  if (code < 0 || code > 0x10ffff) throw valueError("character mapping must be in range(0x110000)")
  return String.fromCodePoint(code as number)
}

// What the table says; undefined when it raises LookupError.
function lookUp(rt: Runtime, char: string, table: Value): Value | undefined {
  try {
    return getItem(rt, table, char.codePointAt(0) as number)
  } catch (error) {
    if (isException(error, exceptionTypes.LookupError)) return undefined
    throw error
  }
}
