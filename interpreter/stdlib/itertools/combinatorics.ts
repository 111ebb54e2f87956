// product, permutations, combinations, combinations_with_replacement.

import { typeError, valueError } from "../../objects/exceptions.js"
import { asSsize, isInt } from "../../objects/operations/convert.js"
import { toArray } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { emptyTuple, PyTuple } from "../../objects/tuple.js"
import { done, type Value } from "../../objects/value.js"
import { iteratorType, PyNativeIterator, type Resumable, stateTuple } from "../native-iterator.js"

const productSignature = new Signature("(*iterables, repeat=1)")

export const productType = iteratorType("itertools.product", "(*iterables, repeat=1)", () => () => done, {
  saves: "place",
  slots: {
    tp_new: (rt, cls, args, kwnames) => {
      const [repeat, iterables] = productSignature.bind("product", "product", args, kwnames) as [Value, Value[]]
      return new PyNativeIterator(cls, product(rt, iterables, asSsize(rt, repeat)))
    },
  },
})

function product(rt: Runtime, iterables: readonly Value[], repeat: number): Resumable {
  if (repeat < 0) throw valueError("repeat argument cannot be negative")
  const once = (repeat === 0 ? [] : iterables).map((iterable) => toArray(rt, iterable))
  const pools: Value[][] = []
  for (let i = 0; i < repeat; i++) pools.push(...once)
  const indices = new Array<number>(pools.length).fill(0)
  let state: "first" | "going" | "ended" = pools.some((pool) => pool.length === 0) ? "ended" : "first"
  return {
    step: () => {
      if (state === "ended") return done
      if (state === "going" && !advanceOdometer(indices, pools)) {
        state = "ended"
        return done
      }
      state = "going"
      return new PyTuple(indices.map((index, i) => pools[i][index]))
    },
    save: () => {
      if (state === "ended") return [[emptyTuple]]
      const args = pools.map((pool) => new PyTuple(pool))
      return state === "first" ? [args] : [args, new PyTuple([...indices])]
    },
    restore: (saved) => {
      const places = savedIndices(rt, saved, pools.length)
      if (pools.some((pool) => pool.length === 0)) {
        state = "ended"
        return
      }
      places.forEach((index, i) => {
        indices[i] = Math.max(0, Math.min(index, pools[i].length - 1))
      })
      state = "going"
    },
  }
}

// Places in pools, given to `__setstate__`.
function savedIndices(rt: Runtime, saved: Value, n: number): number[] {
  if (!(saved instanceof PyTuple) || saved.items.length !== n) throw valueError("invalid arguments")
  return saved.items.map((index) => asSsize(rt, index))
}

// What combinations() and its like save: they differ in how they go on.
function resumable(rt: Runtime, pool: readonly Value[], indices: number[], ended: boolean, next: () => boolean): Resumable {
  let state: "first" | "going" | "ended" = ended ? "ended" : "first"
  const r = indices.length
  return {
    step: () => {
      if (state === "ended") return done
      if (state === "going" && !next()) {
        state = "ended"
        return done
      }
      state = "going"
      return new PyTuple(indices.map((index) => pool[index]))
    },
    save: () => {
      if (state === "ended") return [[emptyTuple, r]]
      const args = [new PyTuple([...pool]), r]
      return state === "first" ? [args] : [args, new PyTuple([...indices])]
    },
    restore: (saved) => {
      savedIndices(rt, saved, r).forEach((index, i) => {
        indices[i] = Math.max(0, Math.min(index, pool.length - 1))
      })
      state = "going"
    },
  }
}

// False when every combination has been seen.
function advanceOdometer(indices: number[], pools: readonly Value[][]): boolean {
  for (let i = indices.length - 1; i >= 0; i--) {
    if (++indices[i] < pools[i].length) return true
    indices[i] = 0
  }
  return false
}

export const permutationsType = iteratorType(
  "itertools.permutations",
  "(iterable, r=None)",
  (rt, iterable: Value, r: Value): Resumable => {
    const pool = toArray(rt, iterable)
    const n = pool.length
    if (r !== null && !isInt(r)) throw typeError("Expected int as r")
    const size = r === null ? n : asSsize(rt, r)
    if (size < 0) throw valueError("r must be non-negative")
    const indices = pool.map((_, i) => i)
    const cycles = Array.from({ length: Math.max(0, Math.min(size, n)) }, (_, i) => n - i)
    let state: "first" | "going" | "ended" = size > n ? "ended" : "first"
    return {
      step: () => {
        if (state === "ended") return done
        if (state === "going" && !advancePermutation(indices, cycles, size)) {
          state = "ended"
          return done
        }
        state = "going"
        return new PyTuple(indices.slice(0, size).map((index) => pool[index]))
      },
      save: () => {
        if (state === "ended") return [[emptyTuple, size]]
        const args = [new PyTuple([...pool]), size]
        return state === "first" ? [args] : [args, new PyTuple([new PyTuple([...indices]), new PyTuple([...cycles])])]
      },
      restore: (saved) => {
        const [places, turns] = stateTuple(saved, 2)
        const [at, left] = [savedIndices(rt, places, n), savedIndices(rt, turns, size)]
        at.forEach((index, i) => {
          indices[i] = Math.max(0, Math.min(index, n - 1))
        })
        left.forEach((turn, i) => {
          cycles[i] = Math.max(1, Math.min(turn, n - i))
        })
        state = "going"
      },
    }
  },
  { saves: "place" },
)

function advancePermutation(indices: number[], cycles: number[], size: number): boolean {
  const n = indices.length
  for (let i = size - 1; i >= 0; i--) {
    if (--cycles[i] === 0) {
      indices.push(...indices.splice(i, 1))
      cycles[i] = n - i
    } else {
      const j = n - cycles[i]
      const swap = indices[i]
      indices[i] = indices[j]
      indices[j] = swap
      return true
    }
  }
  return false
}

export const combinationsType = iteratorType(
  "itertools.combinations",
  "(iterable, r)",
  (rt, iterable: Value, r: Value): Resumable => {
    const size = asSsize(rt, r)
    const pool = toArray(rt, iterable)
    if (size < 0) throw valueError("r must be non-negative")
    const indices = Array.from({ length: size }, (_, i) => i)
    return resumable(rt, pool, indices, size > pool.length, () => advanceCombination(indices, pool.length))
  },
  { saves: "place" },
)

function advanceCombination(indices: number[], n: number): boolean {
  const r = indices.length
  for (let i = r - 1; i >= 0; i--) {
    if (indices[i] === i + n - r) continue
    indices[i]++
    for (let j = i + 1; j < r; j++) indices[j] = indices[j - 1] + 1
    return true
  }
  return false
}

export const combinationsWithReplacementType = iteratorType(
  "itertools.combinations_with_replacement",
  "(iterable, r)",
  (rt, iterable: Value, r: Value): Resumable => {
    const size = asSsize(rt, r)
    const pool = toArray(rt, iterable)
    if (size < 0) throw valueError("r must be non-negative")
    const indices = new Array<number>(size).fill(0)
    const ended = pool.length === 0 && size > 0
    return resumable(rt, pool, indices, ended, () => advanceWithReplacement(indices, pool.length))
  },
  { saves: "place" },
)

function advanceWithReplacement(indices: number[], n: number): boolean {
  for (let i = indices.length - 1; i >= 0; i--) {
    if (indices[i] === n - 1) continue
    indices.fill(indices[i] + 1, i)
    return true
  }
  return false
}
