// list.sort: a stable merge sort that finds runs, as CPython's timsort does. Numbers alone and strings alone are compared in JS.

import { tupleType } from "./builtin-types.js"
import { exceptionTypes } from "./exception-types.js"
import { isException, typeError, valueError } from "./exceptions.js"
import type { PyList } from "./list.js"
import { equals, lessThan, orderOfStrings } from "./operations/compare.js"
import { truth } from "./operations/convert.js"
import type { Runtime } from "./runtime.js"
import { PyTuple } from "./tuple.js"
import { PyFloat, type Value } from "./value.js"

const surrogates = /[\ud800-\udfff]/

type Less = (a: number, b: number) => boolean

/// The method: `(key=None, reverse=False)`, both by keyword only.
export function sortList(rt: Runtime, list: PyList, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos > 0) throw typeError("sort() takes no positional arguments")
  let key: Value = null
  let reverse = false
  kwnames?.forEach((name, i) => {
    if (name === "key") key = args[i]
    else if (name === "reverse") reverse = truth(rt, args[i])
    else throw typeError(`sort() got an unexpected keyword argument '${name}'`)
  })
  const items = list.items
  // While sorting the list looks empty; what a comparison puts there is an error.
  list.items = []
  const placeholder = list.items
  try {
    const sorted = sortedItems(rt, items, key, reverse)
    const changed = list.items !== placeholder || placeholder.length > 0
    list.items = sorted
    if (changed) throw valueError("list modified during sort")
  } catch (error) {
    if (!isException(error, exceptionTypes.ValueError) || list.items === placeholder) list.items = items
    throw error
  }
  return null
}

function sortedItems(rt: Runtime, items: Value[], key: Value, reverse: boolean): Value[] {
  if (key === null) {
    const plain = sortedPlain(items)
    if (plain !== null) return reverse ? plain.reverse() : plain
  }
  const keys = key === null ? items : items.map((item) => rt.call(key, [item]))
  const order = new Array<number>(items.length)
  for (let i = 0; i < order.length; i++) order[i] = reverse ? order.length - 1 - i : i
  const native = nativeOrder(keys)
  if (native !== null) order.sort((a, b) => native(a, b) || (reverse ? b - a : a - b))
  else if (keys.every(isExactTuple)) mergeSort(order, (a, b) => lessItems(rt, keys[a] as PyTuple, keys[b] as PyTuple))
  else mergeSort(order, (a, b) => lessThan(rt, keys[a], keys[b]))
  // Sorting the reversed list ascending, then reversing, keeps equal items in order.
  if (reverse) order.reverse()
  const sorted = new Array<Value>(items.length)
  for (let i = 0; i < sorted.length; i++) sorted[i] = items[order[i]]
  return sorted
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

const MIN_RUN_LIMIT = 64

function minRun(n: number): number {
  let rest = 0
  while (n >= MIN_RUN_LIMIT) {
    rest |= n & 1
    n >>= 1
  }
  return n + rest
}

interface Run {
  start: number
  length: number
}

function mergeSort(a: number[], less: Less): void {
  const n = a.length
  if (n < 2) return
  const least = minRun(n)
  const runs: Run[] = []
  for (let start = 0; start < n; ) {
    let length = countRun(a, start, n, less)
    if (length < least) {
      const forced = Math.min(least, n - start)
      insertionSort(a, start, start + forced, start + length, less)
      length = forced
    }
    runs.push({ start, length })
    start += length
    collapse(a, runs, less)
  }
  while (runs.length > 1) mergeAt(a, runs, runs.length - 2, less)
}

// A run that descends strictly is turned round.
function countRun(a: number[], lo: number, hi: number, less: Less): number {
  if (lo + 1 >= hi) return hi - lo
  let i = lo + 1
  if (less(a[i], a[lo])) {
    while (i + 1 < hi && less(a[i + 1], a[i])) i++
    reverseRange(a, lo, i + 1)
  } else {
    while (i + 1 < hi && !less(a[i + 1], a[i])) i++
  }
  return i + 1 - lo
}

function reverseRange(a: number[], lo: number, hi: number): void {
  for (let i = lo, j = hi - 1; i < j; i++, j--) {
    const swap = a[i]
    a[i] = a[j]
    a[j] = swap
  }
}

// Binary insertion of what lies from `from` on.
function insertionSort(a: number[], lo: number, hi: number, from: number, less: Less): void {
  for (let i = Math.max(from, lo + 1); i < hi; i++) {
    const pivot = a[i]
    let left = lo
    let right = i
    while (left < right) {
      const mid = (left + right) >> 1
      if (less(pivot, a[mid])) right = mid
      else left = mid + 1
    }
    for (let j = i; j > left; j--) a[j] = a[j - 1]
    a[left] = pivot
  }
}

function collapse(a: number[], runs: Run[], less: Less): void {
  while (runs.length > 1) {
    const n = runs.length - 2
    const grows = n > 0 && runs[n - 1].length <= runs[n].length + runs[n + 1].length
    if (grows && runs[n - 1].length < runs[n + 1].length) mergeAt(a, runs, n - 1, less)
    else if (grows || runs[n].length <= runs[n + 1].length) mergeAt(a, runs, n, less)
    else return
  }
}

function mergeAt(a: number[], runs: Run[], i: number, less: Less): void {
  const left = runs[i]
  const right = runs[i + 1]
  const first = a.slice(left.start, left.start + left.length)
  let p = 0
  let q = right.start
  const end = right.start + right.length
  let at = left.start
  while (p < first.length && q < end) a[at++] = less(a[q], first[p]) ? a[q++] : first[p++]
  while (p < first.length) a[at++] = first[p++]
  runs.splice(i, 2, { start: left.start, length: left.length + right.length })
}
