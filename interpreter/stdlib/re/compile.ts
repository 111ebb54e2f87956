// re.compile(): patterns from Python values, kept in a cache.

import { intValue, strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { isException, overflowError, typeError, valueError } from "../../objects/exceptions.js"
import { and } from "../../objects/operations/arithmetic.js"
import { callMethod } from "../../objects/operations/call.js"
import { truth } from "../../objects/operations/convert.js"
import { hash } from "../../objects/operations/hash.js"
import type { Runtime } from "../../objects/runtime.js"
import { isInstance } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { compilePattern, debugPattern, latin1, type RegexHooks } from "./engine/index.js"
import { raising } from "./errors.js"
import { regexFlagType } from "./flags.js"
import { PyPattern } from "./pattern-object.js"

const cacheSize = 512
const debug = 128

/// Compiled patterns by flags and text.
export class PatternCache {
  private readonly texts = new Map<number, Map<string, PyPattern>>()
  private readonly bytes = new Map<number, Map<string, PyPattern>>()
  private size = 0

  get(text: string, isText: boolean, flags: number): PyPattern | undefined {
    return (isText ? this.texts : this.bytes).get(flags)?.get(text)
  }

  set(text: string, isText: boolean, flags: number, pattern: PyPattern): void {
    if (this.size >= cacheSize) this.clear()
    const byFlags = isText ? this.texts : this.bytes
    let byText = byFlags.get(flags)
    if (byText === undefined) byFlags.set(flags, (byText = new Map()))
    byText.set(text, pattern)
    this.size++
  }

  clear(): void {
    this.texts.clear()
    this.bytes.clear()
    this.size = 0
  }
}

export function patternCache(rt: Runtime): PatternCache {
  return rt.state("re.cache", () => new PatternCache())
}

/// A pattern from a str, bytes or Pattern.
export function compile(rt: Runtime, source: Value, flags: Value): PyPattern {
  if (typeof source === "string" && typeof flags === "number") {
    const known = patternCache(rt).get(source, true, flags)
    if (known !== undefined) return known
  }
  if (source instanceof PyPattern) {
    if (truth(rt, flags)) throw valueError("cannot process flags argument with a compiled pattern")
    return source
  }
  hash(rt, source)
  const text = strValue(source)
  const bytes = source instanceof PyBytes ? bufferBytes(source) : undefined
  if (text === undefined && bytes === undefined) throw typeError("first argument must be string or compiled pattern")
  return compileSource(rt, source, text ?? (bytes as Uint8Array), flagsValue(rt, flags))
}

export function flagsValue(rt: Runtime, flags: Value): number {
  const value = intValue(flags)
  // Says which operand types `&` does not support.
  if (value === undefined) return Number(intValue(and(rt, flags, 64)))
  if (value > 2147483647 || value < -2147483648) throw overflowError("Python int too large to convert to C int")
  return Number(value)
}

function compileSource(rt: Runtime, source: Value, text: string | Uint8Array, flags: number): PyPattern {
  const isText = typeof text === "string"
  const key = isText ? text : latin1(text)
  const cache = patternCache(rt)
  const known = cache.get(key, isText, flags)
  if (known !== undefined) return known
  const engine = raising(source, () => compilePattern(text, flags, engineHooks(rt)))
  const pattern = new PyPattern(engine, source, isText)
  if (flags & debug) {
    const dump = raising(source, () => debugPattern(text, flags, engineHooks(rt)))
    callMethod(rt, rt.sys.getString("stdout") as Value, "write", [dump])
    return pattern
  }
  cache.set(key, isText, flags, pattern)
  return pattern
}

// A group costs CPython two frames; the JS stack has no room for more than this many.
const deepest = 2000

export function engineHooks(rt: Runtime): RegexHooks {
  return {
    warn: (category, message) => rt.warn(exceptionTypes[category], message),
    characterNamed: (name) => characterNamed(rt, name),
    recursionLimit: Math.min(rt.recursionLimit - 9, deepest),
    poll: () => rt.poll(),
  }
}

function characterNamed(rt: Runtime, name: string): number | null {
  try {
    const found = callMethod(rt, rt.importModule("unicodedata"), "lookup", [name]) as string
    const char = found.codePointAt(0) as number
    return found.length === (char > 0xffff ? 2 : 1) ? char : null
  } catch (error) {
    if (isException(error, exceptionTypes.KeyError)) return null
    throw error
  }
}

/// `flags` as the number the engine takes: a RegexFlag is its value.
export function plainFlags(flags: Value): Value {
  return isInstance(flags, regexFlagType) ? (intValue(flags) as Value) : flags
}
