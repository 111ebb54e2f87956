// list.sort. Numbers alone and strings alone are compared in JS; the rest by timsort.ts.

import { tupleType } from "./builtin-types.js"
import { valueError } from "./exceptions.js"
import type { PyList } from "./list.js"
import { equals, lessThan, orderOfStrings } from "./operations/compare.js"
import { truth } from "./operations/convert.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { NotImplemented } from "./singletons.js"
import { type Less, timsort } from "./timsort.js"
import { PyTuple } from "./tuple.js"
import { typeOf } from "./typeof.js"
import { CompareOp, PyFloat, type Value } from "./value.js"

const surrogates = /[\ud800-\udfff]/

const signature = new Signature("(*, key=None, reverse=False)")

/// The method: `(key=None, reverse=False)`, both by keyword only.
export function sortList(rt: Runtime, list: PyList, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const [key, backwards] = signature.bind("sort", "sort", args, kwnames) as [Value, Value]
  const reverse = truth(rt, backwards)
  const items = list.items
  // While sorting the list looks empty; what a comparison puts there is an error, and lost.
  const placeholder = new Placeholder()
  list.items = placeholder
  let sorted = items
  try {
    sorted = sortedItems(rt, items, key, reverse, (partly) => {
      sorted = partly
    })
    if (list.items !== placeholder || placeholder.length > 0 || placeholder.touched) throw valueError("list modified during sort")
  } finally {
    list.items = sorted
  }
  return null
}

// Notices what comparisons put into the list although they take it out again.
class Placeholder extends Array<Value> {
  touched = false
  override push(...items: Value[]): number {
    this.touched = true
    return super.push(...items)
  }
}

// When a comparison throws, `keep` gets the items as far as they are sorted.
function sortedItems(rt: Runtime, items: Value[], key: Value, reverse: boolean, keep: (items: Value[]) => void): Value[] {
  if (key === null) {
    const plain = sortedPlain(items)
    if (plain !== null) return reverse ? plain.reverse() : plain
  }
  const keys = key === null ? items : items.map((item) => rt.call(key, [item]))
  const order = new Array<number>(items.length)
  for (let i = 0; i < order.length; i++) order[i] = reverse ? order.length - 1 - i : i
  const native = nativeOrder(keys)
  // Sorting the reversed list ascending, then reversing, keeps equal items in order.
  const itemsInOrder = (): Value[] => (reverse ? order.reverse() : order).map((i) => items[i])
  if (native !== null) order.sort((a, b) => native(a, b) || (reverse ? b - a : a - b))
  else {
    try {
      timsort(order, comparison(rt, keys))
    } catch (error) {
      keep(itemsInOrder())
      throw error
    }
  }
  return itemsInOrder()
}

// As CPython picks one before it sorts.
function comparison(rt: Runtime, keys: readonly Value[]): Less {
  if (keys.every(isExactTuple)) return (a, b) => lessItems(rt, keys[a] as PyTuple, keys[b] as PyTuple)
  const type = typeOf(keys[0])
  const compare = type.slots.tp_richcompare
  if (compare === null || !keys.every((key) => typeOf(key) === type)) return (a, b) => lessThan(rt, keys[a], keys[b])
  return (a, b) => {
    // A comparison may have given an item another class.
    if (typeOf(keys[a]).slots.tp_richcompare !== compare) return lessThan(rt, keys[a], keys[b])
    const answer = compare(rt, keys[a], keys[b], CompareOp.LT)
    if (typeof answer === "boolean") return answer
    return answer === NotImplemented ? lessThan(rt, keys[a], keys[b]) : truth(rt, answer)
  }
}

// Ints alone or strings alone, without a key: equal ones can't be told apart, so any sort will do.
function sortedPlain(items: readonly Value[]): Value[] | null {
  if (items.length < 2) return null
  if (items.every((item) => typeof item === "number")) return Array.from(Float64Array.from(items as number[]).sort())
  return items.every(isPlainText) ? (items as string[]).slice().sort() : null
}

// Strings whose order by code units is that by code points.
function isPlainText(key: Value): boolean {
  return typeof key === "string" && !surrogates.test(key)
}

function isExactTuple(key: Value): boolean {
  return key instanceof PyTuple && key.cls === tupleType
}

/// `left < right` for exact tuples, item by item as tuplerichcompare does it.
function lessItems(rt: Runtime, left: PyTuple, right: PyTuple): boolean {
  const n = Math.min(left.items.length, right.items.length)
  for (let i = 0; i < n; i++) {
    const a = left.items[i]
    const b = right.items[i]
    if (a === b) continue
    if (typeof a === "number" && typeof b === "number") return a < b
    if (typeof a === "string" && typeof b === "string") return orderOfStrings(a, b) < 0
    if (!equals(rt, a, b)) return lessThan(rt, a, b)
  }
  return left.items.length < right.items.length
}

// A comparison of key indexes in JS where it says exactly what Python's would.
function nativeOrder(keys: readonly Value[]): ((a: number, b: number) => number) | null {
  if (keys.length < 2) return () => 0
  if (keys.every((key) => typeof key === "number")) {
    const numbers = keys as number[]
    return (a, b) => numbers[a] - numbers[b]
  }
  if (keys.every(isPlainText)) {
    const strings = keys as string[]
    return (a, b) => (strings[a] < strings[b] ? -1 : strings[a] > strings[b] ? 1 : 0)
  }
  if (keys.every((key) => typeof key === "string")) {
    const strings = keys as string[]
    return (a, b) => orderOfStrings(strings[a], strings[b])
  }
  if (keys.every((key) => key instanceof PyFloat && key.cls === PyFloat.prototype.cls && !Number.isNaN(key.value))) {
    const floats = keys as PyFloat[]
    return (a, b) => (floats[a].value < floats[b].value ? -1 : floats[a].value > floats[b].value ? 1 : 0)
  }
  return null
}
