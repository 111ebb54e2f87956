// The primitives against what CPython gave: data/*.jsonl, written by record.mjs from cases.py.

import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import * as casing from "../../../interpreter/objects/primitives/case.js"
import * as cmath from "../../../interpreter/objects/primitives/cmath.js"
import * as codePoints from "../../../interpreter/objects/primitives/code-points.js"
import * as codecs from "../../../interpreter/objects/primitives/codecs.js"
import * as complex from "../../../interpreter/objects/primitives/complex.js"
import * as float from "../../../interpreter/objects/primitives/float.js"
import * as floatText from "../../../interpreter/objects/primitives/float-text.js"
import * as format from "../../../interpreter/objects/primitives/format-spec.js"
import * as hash from "../../../interpreter/objects/primitives/hash.js"
import * as int from "../../../interpreter/objects/primitives/int.js"
import * as intText from "../../../interpreter/objects/primitives/int-text.js"
import * as math from "../../../interpreter/objects/primitives/math.js"
import { MersenneTwister } from "../../../interpreter/objects/primitives/mersenne.js"
import * as percent from "../../../interpreter/objects/primitives/percent.js"
import * as str from "../../../interpreter/objects/primitives/str.js"
import * as unicode from "../../../interpreter/objects/primitives/unicode.js"

type Callable = (...args: never[]) => unknown
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const conversion = (flags: number, width: number, precision: number, type: string) => ({ flags, width, precision, type })

/// Calls that take their arguments in another shape.
const adapters: Record<string, Callable> = {
  intOfText: (text: string, base: number) => intText.intOfText(text, base, () => str.reprOfString(text)),
  floatOfText: (text: string) => floatText.floatOfText(text, () => str.reprOfString(text)),
  percentInt: (n: number, ...rest: [number, number, number, string]) => percent.percentInt(n, conversion(...rest)),
  percentFloat: (x: number, ...rest: [number, number, number, string]) => percent.percentFloat(x, conversion(...rest)),
  hypotOf: (values: number[]) => math.hypot(values),
  hashTuple(hashes: int.Int[]) {
    const hasher = new hash.TupleHasher()
    for (const item of hashes) hasher.addInt(item)
    return hasher.finish()
  },
  hashFrozenset(hashes: int.Int[]) {
    const hasher = new hash.FrozensetHasher()
    for (const item of hashes) hasher.addInt(item)
    return hasher.finish()
  },
  sumFloats(values: number[]) {
    const sum = new float.CompensatedSum(0)
    for (const x of values) sum.add(x)
    return sum.value()
  },
  sumprod(p: number[], q: number[]) {
    const sum = new math.ProductSum()
    p.forEach((x, i) => {
      sum.add(x, q[i])
    })
    return sum.value()
  },
}

type Seed = int.Int | string | Uint8Array

function seeded(seed: Seed): MersenneTwister {
  const twister = new MersenneTwister()
  if (typeof seed === "string") twister.seedString(seed)
  else if (seed instanceof Uint8Array) twister.seedBytes(seed)
  else if (typeof seed === "number" && !Number.isInteger(seed)) twister.seedHash(hash.hashFloat(seed))
  else twister.seedInt(seed)
  return twister
}

const randomTable: Record<string, Callable> = {
  random(seed: Seed) {
    const twister = seeded(seed)
    return Array.from({ length: 5 }, () => twister.random())
  },
  getrandbits(seed: Seed, bits: number) {
    const twister = seeded(seed)
    return Array.from({ length: 300 }, () => twister.getrandbits(bits)).slice(-2)
  },
}

/// Every code point of the planes that hold characters, but no surrogates, given and joined, as one digest.
function digest(give: (char: string) => string): () => string {
  return () => {
    const parts: string[] = []
    for (let cp = 0; cp < 0xe0200; cp++) {
      if (cp === 0xd800) cp = 0xe000
      if (cp === 0x32400) cp = 0xe0000
      parts.push(give(String.fromCodePoint(cp)))
    }
    return createHash("sha256").update(parts.join("")).digest("hex")
  }
}

const flag = (f: (text: string) => boolean) => digest((char) => (f(char) ? "1" : "0"))

const unicodeTable: Record<string, Callable> = {
  isalpha: flag(str.isAlphaText),
  isdigit: flag(str.isDigitText),
  isdecimal: flag(str.isDecimalText),
  isnumeric: flag(str.isNumericText),
  isalnum: flag(str.isAlnumText),
  isspace: flag(str.isSpaceText),
  isprintable: flag(str.isPrintableText),
  isidentifier: flag(str.isIdentifier),
  isupper: flag(casing.isUpperText),
  islower: flag(casing.isLowerText),
  istitle: flag(casing.isTitleText),
  lower: digest(casing.lower),
  upper: digest(casing.upper),
  title: digest(casing.title),
  capitalize: digest(casing.capitalize),
  casefold: digest(casing.casefold),
  swapcase: digest(casing.swapcase),
  repr: digest(str.reprOfString),
  "final sigma": digest((char) => casing.lower(`a${char}\u03a3${char}b`)),
}

test("unicode is the version of CPython 3.13", () => {
  expect(unicode.unicodeVersion).toBe("15.1.0")
})

const modules = [int, intText, float, floatText, format, hash, str, codePoints, casing, codecs, complex] as unknown[]

function tableFor(area: string): Record<string, Callable> {
  if (area === "unicode") return unicodeTable
  if (area === "random") return randomTable
  const own = area === "cmath" ? [cmath] : [math, ...modules]
  return Object.assign({}, ...own, adapters)
}

const view = new DataView(new ArrayBuffer(8))

function unpack(value: Json): unknown {
  if (Array.isArray(value)) return value.map(unpack)
  if (value === null || typeof value !== "object") return value
  if ("i" in value) return BigInt(value.i as string)
  if ("s" in value) return String.fromCodePoint(...(value.s as number[]))
  if ("b" in value) return Uint8Array.from(value.b as number[])
  if ("c" in value) return { re: unpack((value.c as Json[])[0]), im: unpack((value.c as Json[])[1]) }
  view.setBigUint64(0, BigInt(`0x${value.f}`))
  return view.getFloat64(0)
}

function outcomeOf(f: Callable, args: Json[]): unknown {
  try {
    return f(...(args.map(unpack) as never[]))
  } catch (error) {
    if (error instanceof Error) throw error
    return { error: String(error) }
  }
}

/// A few units in the last place: the C library's own functions are not correctly rounded, so no one can equal them all.
function isNear(got: unknown, want: unknown): boolean {
  if (typeof got === "number" && typeof want === "number") {
    return Object.is(got, want) || Math.abs(got - want) <= 4 * math.ulp(want)
  }
  const [a, b] = [got as complex.Complex, want as complex.Complex]
  const known = typeof got === "object" && typeof want === "object" && "re" in a && "re" in b
  return known && isNear(a.re, b.re) && isNear(a.im, b.im)
}

for (const area of ["int", "float", "format", "text", "codecs", "libm", "cmath", "unicode", "random"]) {
  test(`${area}: as CPython recorded`, () => {
    const table = tableFor(area)
    const lines = readFileSync(new URL(`data/${area}.jsonl`, import.meta.url), "utf8")
      .trimEnd()
      .split("\n")
    const wrong: unknown[] = []
    for (const line of lines) {
      const [name, args, outcome] = JSON.parse(line) as [string, Json[], { r: Json } | { e: string }]
      const want = "e" in outcome ? { error: outcome.e } : unpack(outcome.r)
      const got = outcomeOf(table[name], args)
      if (isEqual(got, want) || ((area === "libm" || area === "cmath") && isNear(got, want))) continue
      wrong.push({ name, args, got, want })
    }
    expect(wrong).toEqual([])
  })
}

function isEqual(got: unknown, want: unknown): boolean {
  try {
    expect(got).toStrictEqual(want)
    return true
  } catch {
    return false
  }
}
