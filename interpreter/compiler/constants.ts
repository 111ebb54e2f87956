// Constants while compiling: which are the same, which are true, and the table that gives each its index.

import {
  BytesConstant,
  ComplexConstant,
  type ConstantValue,
  EllipsisConstant,
  FloatConstant,
  FrozensetConstant,
  TupleConstant,
} from "../syntax/constant.js"
import { Code, type CodeConstant } from "./code.js"
import { setOrder } from "./set-order.js"

/// The constants of one unit, each once: 1, 1.0 and True are different, 0.0 and -0.0 too, equal code objects are the same.
export class ConstantTable {
  readonly values: CodeConstant[] = []
  private readonly simple = new Map<unknown, number>()
  private composite: Map<string, number> | null = null
  /// Places of code objects by name and line: only those can be equal.
  private codes: Map<string, number[]> | null = null

  add(value: CodeConstant): number {
    if (typeof value !== "object" || value === null || value instanceof EllipsisConstant) {
      const found = this.simple.get(value)
      if (found !== undefined) return found
      const index = this.values.push(value) - 1
      this.simple.set(value, index)
      return index
    }
    if (value instanceof Code) return this.addCode(value)
    // A NaN equals nothing, so each stands for itself.
    if (value instanceof FloatConstant && Number.isNaN(value.value)) return this.addNaN(value)
    const key = constantKey(value)
    this.composite ??= new Map()
    const found = this.composite.get(key)
    if (found !== undefined) return found
    const index = this.values.push(value) - 1
    this.composite.set(key, index)
    return index
  }

  private addNaN(value: FloatConstant): number {
    const index = this.values.indexOf(value)
    return index < 0 ? this.values.push(value) - 1 : index
  }

  private addCode(code: Code): number {
    const key = `${code.firstlineno}:${code.name}`
    this.codes ??= new Map()
    const places = this.codes.get(key)
    const index = this.values.length
    if (places === undefined) {
      this.codes.set(key, [index])
    } else {
      for (const place of places) if (sameCode(code, this.values[place] as Code)) return place
      places.push(index)
    }
    this.values.push(code)
    return index
  }
}

/// Two constants with the same key are interchangeable.
export function constantKey(value: ConstantValue): string {
  switch (typeof value) {
    case "string":
      return `s${value.length}:${value}`
    case "number":
    case "bigint":
      return `i${value}`
    case "boolean":
      return value ? "T" : "F"
  }
  if (value === null) return "N"
  if (value instanceof FloatConstant) return `f${floatKey(value.value)}`
  if (value instanceof ComplexConstant) return `c${floatKey(value.real)},${floatKey(value.imag)}`
  if (value instanceof BytesConstant) return `b${value.bytes.length}:${value.bytes.join()}`
  if (value instanceof TupleConstant) return `(${value.items.map(constantKey).join()})`
  if (value instanceof FrozensetConstant) return `{${value.items.map(constantKey).sort().join()}}`
  return "E"
}

function floatKey(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value)
}

function sameCode(a: Code, b: Code): boolean {
  return (
    a.name === b.name &&
    a.firstlineno === b.firstlineno &&
    a.flags === b.flags &&
    a.argcount === b.argcount &&
    a.posonlyargcount === b.posonlyargcount &&
    a.kwonlyargcount === b.kwonlyargcount &&
    sameItems(a.bytecode, b.bytecode) &&
    sameItems(a.linetable, b.linetable) &&
    sameItems(a.exceptiontable, b.exceptiontable) &&
    sameItems(a.names, b.names) &&
    sameItems(a.localsplusnames, b.localsplusnames) &&
    a.consts.length === b.consts.length &&
    a.consts.every((value, i) => sameConstant(value, b.consts[i]))
  )
}

function sameConstant(a: CodeConstant, b: CodeConstant): boolean {
  if (a instanceof Code) return b instanceof Code && sameCode(a, b)
  return !(b instanceof Code) && (a === b || constantKey(a) === constantKey(b))
}

function sameItems<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/// Truth as `bool()` has it.
export function isTrue(value: CodeConstant): boolean {
  switch (typeof value) {
    case "string":
      return value.length > 0
    case "number":
      return value !== 0
    case "bigint":
      return value !== 0n
    case "boolean":
      return value
  }
  if (value === null) return false
  // NaN is true.
  if (value instanceof FloatConstant) return value.value !== 0
  if (value instanceof ComplexConstant) return value.real !== 0 || value.imag !== 0
  if (value instanceof BytesConstant) return value.bytes.length > 0
  if (value instanceof TupleConstant || value instanceof FrozensetConstant) return value.items.length > 0
  return true
}

/// The items, or null if a code object is among them.
export function plainConstants(items: readonly CodeConstant[]): ConstantValue[] | null {
  const plain: ConstantValue[] = []
  for (const item of items) {
    if (item instanceof Code) return null
    plain.push(item)
  }
  return plain
}

/// The key under which Python's `==` and `hash` find a constant: 1, 1.0 and True have the same.
export function equalityKey(value: ConstantValue): string {
  if (typeof value === "boolean") return `i${Number(value)}`
  if (value instanceof FloatConstant) return numberKey(value.value)
  if (value instanceof ComplexConstant) return value.imag === 0 ? numberKey(value.real) : `c${value.real + 0},${value.imag + 0}`
  if (value instanceof TupleConstant) return `(${value.items.map(equalityKey).join()})`
  if (value instanceof FrozensetConstant) return `{${value.items.map(equalityKey).sort().join()}}`
  return constantKey(value)
}

function numberKey(value: number): string {
  return Number.isInteger(value) ? `i${BigInt(value)}` : `f${value}`
}

/// A frozenset of the items, each once, in the order of a set that got them in this order.
export function frozensetOf(items: readonly ConstantValue[]): FrozensetConstant {
  const seen = new Set<string>()
  const kept: ConstantValue[] = []
  for (const item of items) {
    const key = equalityKey(item)
    if (seen.has(key)) continue
    seen.add(key)
    kept.push(item)
  }
  return new FrozensetConstant(setOrder(kept))
}
