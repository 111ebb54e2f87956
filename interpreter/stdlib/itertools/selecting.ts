// chain, compress, dropwhile, takewhile, filterfalse, islice, starmap, zip_longest.

import { PyBaseException, typeError, valueError } from "../../objects/exceptions.js"
import { classGetItem } from "../../objects/generic-alias.js"
import { PyList } from "../../objects/list.js"
import { classMethod } from "../../objects/method.js"
import { asSsize, truth } from "../../objects/operations/convert.js"
import { getIterator, type Iteration, iterate, toArray } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { emptyTuple, PyTuple } from "../../objects/tuple.js"
import type { PyType } from "../../objects/type.js"
import { typeOf } from "../../objects/typeof.js"
import { type Done, done, type Value } from "../../objects/value.js"
import { iteratorType, PyNativeIterator, type Resumable, stateTuple } from "../native-iterator.js"

export const chainType = iteratorType(
  "itertools.chain",
  "(*iterables)",
  (rt, iterables: Value[]): Resumable => chained(rt, getIterator(rt, new PyTuple(iterables))),
  {
    saves: "place",
    methods: {
      __class_getitem__: classGetItem(),
      from_iterable: classMethod("(type, iterable, /)", (rt, cls: PyType, iterable: Value) => {
        return new PyNativeIterator(cls, chained(rt, getIterator(rt, iterable)))
      }),
    },
  },
)

function chained(rt: Runtime, iterables: Value): Resumable {
  let outer: Iteration | null = iterate(rt, iterables)
  let current: Iteration | null = null
  return {
    step: () => {
      while (outer !== null) {
        if (current === null) {
          const iterable = outer.next()
          if (iterable === done) break
          current = iterate(rt, iterable)
        }
        const item = current.next()
        if (item !== done) return item
        current = null
      }
      outer = null
      return done
    },
    save: () => {
      if (outer === null) return [[]]
      return [[], new PyTuple(current === null ? [outer.iterator] : [outer.iterator, current.iterator])]
    },
    restore: (state) => {
      const parts = stateTuple(state, 1, 2)
      if (parts.some((part) => typeOf(part).slots.tp_iternext === null)) throw typeError("Arguments must be iterators.")
      outer = iterate(rt, parts[0])
      current = parts.length > 1 ? iterate(rt, parts[1]) : null
    },
  }
}

export const compressType = iteratorType(
  "itertools.compress",
  "(data, selectors)",
  (rt, data: Value, selectors: Value): Resumable => {
    const items = iterate(rt, data)
    const flags = iterate(rt, selectors)
    const step = (): Value | Done => {
      for (;;) {
        const item = items.next()
        if (item === done) return done
        const flag = flags.next()
        if (flag === done) return done
        if (truth(rt, flag)) return item
      }
    }
    return { step, save: () => [[items.iterator, flags.iterator]] }
  },
  { saves: "arguments" },
)

export const dropwhileType = iteratorType(
  "itertools.dropwhile",
  "(predicate, iterable, /)",
  (rt, predicate: Value, iterable: Value): Resumable => {
    const it = iterate(rt, iterable)
    let started = false
    const step = (): Value | Done => {
      for (;;) {
        const item = it.next()
        if (item === done) return done
        if (started || !truth(rt, rt.call(predicate, [item]))) {
          started = true
          return item
        }
      }
    }
    const restore = (state: Value): void => {
      started = truth(rt, state)
    }
    return { step, restore, save: () => [[predicate, it.iterator], started ? 1 : 0] }
  },
  { saves: "place" },
)

export const takewhileType = iteratorType(
  "itertools.takewhile",
  "(predicate, iterable, /)",
  (rt, predicate: Value, iterable: Value): Resumable => {
    const it = iterate(rt, iterable)
    let ended = false
    const step = (): Value | Done => {
      if (ended) return done
      const item = it.next()
      if (item === done) return done
      if (truth(rt, rt.call(predicate, [item]))) return item
      ended = true
      return done
    }
    const restore = (state: Value): void => {
      ended = truth(rt, state)
    }
    return { step, restore, save: () => [[predicate, it.iterator], ended ? 1 : 0] }
  },
  { saves: "place" },
)

export const filterfalseType = iteratorType(
  "itertools.filterfalse",
  "(function, iterable, /)",
  (rt, predicate: Value, iterable: Value): Resumable => {
    const it = iterate(rt, iterable)
    const step = (): Value | Done => {
      for (;;) {
        const item = it.next()
        if (item === done) return done
        const holds = predicate === null ? truth(rt, item) : truth(rt, rt.call(predicate, [item]))
        if (!holds) return item
      }
    }
    return { step, save: () => [[predicate, it.iterator]] }
  },
  { saves: "arguments" },
)

export const starmapType = iteratorType(
  "itertools.starmap",
  "(function, iterable, /)",
  (rt, fn: Value, iterable: Value): Resumable => {
    const it = iterate(rt, iterable)
    const step = (): Value | Done => {
      const item = it.next()
      return item === done ? done : rt.call(fn, item instanceof PyTuple ? item.items : toArray(rt, item))
    }
    return { step, save: () => [[fn, it.iterator]] }
  },
  { saves: "arguments" },
)

const STOP_TEXT = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
const INDICES_TEXT = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
const STEP_TEXT = "Step for islice() must be a positive integer or None."

export const isliceType = iteratorType(
  "itertools.islice",
  "(*args)",
  (rt, args: Value[]): Resumable => {
    if (args.length < 2) throw typeError(`islice expected at least 2 arguments, got ${args.length}`)
    if (args.length > 4) throw typeError(`islice expected at most 4 arguments, got ${args.length}`)
    const [startValue, stopValue, stepValue] = args.length === 2 ? [null, args[1], null] : [args[1], args[2], args[3] ?? null]
    const start = startValue === null ? 0 : bound(rt, startValue)
    const stop = stopValue === null ? Number.POSITIVE_INFINITY : bound(rt, stopValue)
    if (stop === -1) throw valueError(STOP_TEXT)
    if (start < 0 || stop < 0) throw valueError(INDICES_TEXT)
    const step = stepValue === null ? 1 : bound(rt, stepValue)
    if (step < 1) throw valueError(STEP_TEXT)
    return slicing(rt, iterate(rt, args[0]), start, stop, step)
  },
  { saves: "place" },
)

function slicing(rt: Runtime, it: Iteration, start: number, stop: number, step: number): Resumable {
  let at = 0
  let wanted = start
  let ended = false
  const next = (): Value | Done => {
    if (ended) return done
    if (wanted >= stop) {
      // What lies before the stop is consumed all the same.
      while (at < stop && it.next() !== done) at++
      ended = true
      return done
    }
    for (;;) {
      const item = it.next()
      if (item === done) {
        ended = true
        return done
      }
      if (at++ === wanted) {
        wanted += step
        return item
      }
    }
  }
  return {
    step: next,
    save: () => {
      if (ended) return [[getIterator(rt, new PyList([])), 0], 0]
      return [[it.iterator, wanted, stop === Number.POSITIVE_INFINITY ? null : stop, step], at]
    },
    restore: (state) => {
      at = asSsize(rt, state)
    },
  }
}

// What is no index, or raises an exception when it is asked for it, is -1.
function bound(rt: Runtime, value: Value): number {
  try {
    return asSsize(rt, value)
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error
    return -1
  }
}

export const zipLongestType = iteratorType(
  "itertools.zip_longest",
  "(*iterables, fillvalue=None)",
  (rt, fillValue: Value, iterables: Value[]): Resumable => {
    let fill = fillValue
    const its: (Iteration | null)[] = iterables.map((iterable) => iterate(rt, iterable))
    let active = its.length
    const step = (): Value | Done => {
      if (active === 0) return done
      const row: Value[] = []
      for (let i = 0; i < its.length; i++) {
        const item = its[i]?.next()
        if (item !== done) {
          row.push(item)
          continue
        }
        if (its[i] !== null) {
          its[i] = null
          if (--active === 0) return done
        }
        row.push(fill)
      }
      return new PyTuple(row)
    }
    const restore = (state: Value): void => {
      fill = state
    }
    return { step, restore, save: () => [its.map((it) => it?.iterator ?? emptyTuple), fill] }
  },
  { saves: "place" },
)
