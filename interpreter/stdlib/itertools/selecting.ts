// chain, compress, dropwhile, takewhile, filterfalse, islice, starmap, zip_longest.

import { typeError, valueError } from "../../objects/exceptions.js"
import { classMethod } from "../../objects/method.js"
import { asIndex, truth } from "../../objects/operations/convert.js"
import { type Iteration, iterate, toArray } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import type { PyType } from "../../objects/type.js"
import { typeOf } from "../../objects/typeof.js"
import { done, type Value } from "../../objects/value.js"
import { iteratorType, PyNativeIterator, type Step } from "../native-iterator.js"

export const chainType = iteratorType(
  "itertools.chain",
  "(*iterables)",
  (rt, iterables: Value[]): Step => {
    let i = 0
    return chained(rt, () => (i < iterables.length ? iterables[i++] : done))
  },
  {
    methods: {
      from_iterable: classMethod("(type, iterable, /)", (rt, cls: PyType, iterable: Value) => {
        const outer = iterate(rt, iterable)
        return new PyNativeIterator(
          cls,
          chained(rt, () => outer.next()),
        )
      }),
    },
  },
)

function chained(rt: Runtime, nextIterable: () => Value | undefined): Step {
  let current: Iteration | null = null
  let ended = false
  return () => {
    while (!ended) {
      if (current === null) {
        const iterable = nextIterable()
        if (iterable === done) break
        current = iterate(rt, iterable)
      }
      const item = current.next()
      if (item !== done) return item
      current = null
    }
    ended = true
    return done
  }
}

export const compressType = iteratorType("itertools.compress", "(data, selectors)", (rt, data: Value, selectors: Value): Step => {
  const items = iterate(rt, data)
  const flags = iterate(rt, selectors)
  return () => {
    for (;;) {
      const item = items.next()
      if (item === done) return done
      const flag = flags.next()
      if (flag === done) return done
      if (truth(rt, flag)) return item
    }
  }
})

export const dropwhileType = iteratorType(
  "itertools.dropwhile",
  "(predicate, iterable, /)",
  (rt, predicate: Value, iterable: Value): Step => {
    const it = iterate(rt, iterable)
    let started = false
    return () => {
      for (;;) {
        const item = it.next()
        if (item === done) return done
        if (started || !truth(rt, rt.call(predicate, [item]))) {
          started = true
          return item
        }
      }
    }
  },
)

export const takewhileType = iteratorType(
  "itertools.takewhile",
  "(predicate, iterable, /)",
  (rt, predicate: Value, iterable: Value): Step => {
    const it = iterate(rt, iterable)
    let ended = false
    return () => {
      if (ended) return done
      const item = it.next()
      if (item === done) return done
      if (truth(rt, rt.call(predicate, [item]))) return item
      ended = true
      return done
    }
  },
)

export const filterfalseType = iteratorType(
  "itertools.filterfalse",
  "(function, iterable, /)",
  (rt, predicate: Value, iterable: Value): Step => {
    const it = iterate(rt, iterable)
    return () => {
      for (;;) {
        const item = it.next()
        if (item === done) return done
        const holds = predicate === null ? truth(rt, item) : truth(rt, rt.call(predicate, [item]))
        if (!holds) return item
      }
    }
  },
)

export const starmapType = iteratorType(
  "itertools.starmap",
  "(function, iterable, /)",
  (rt, fn: Value, iterable: Value): Step => {
    const it = iterate(rt, iterable)
    return () => {
      const item = it.next()
      return item === done ? done : rt.call(fn, item instanceof PyTuple ? item.items : toArray(rt, item))
    }
  },
)

const STOP_TEXT = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
const INDICES_TEXT = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
const STEP_TEXT = "Step for islice() must be a positive integer or None."

export const isliceType = iteratorType("itertools.islice", "(*args)", (rt, args: Value[]): Step => {
  if (args.length < 2) throw typeError(`islice expected at least 2 arguments, got ${args.length}`)
  if (args.length > 4) throw typeError(`islice expected at most 4 arguments, got ${args.length}`)
  const [startValue, stopValue, stepValue] = args.length === 2 ? [null, args[1], null] : [args[1], args[2], args[3] ?? null]
  // With a start, only a stop that is no index at all, or -1, is told apart.
  if (args.length > 2 && isBelowMinusOne(rt, stopValue)) throw valueError(INDICES_TEXT)
  const stop = bound(rt, stopValue, Number.POSITIVE_INFINITY, 0, STOP_TEXT)
  const start = bound(rt, startValue, 0, 0, INDICES_TEXT)
  const step = bound(rt, stepValue, 1, 1, STEP_TEXT)
  const it = iterate(rt, args[0])
  let at = 0
  let wanted = start
  let ended = false
  return () => {
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
})

function isBelowMinusOne(rt: Runtime, value: Value): boolean {
  return value !== null && typeOf(value).slots.nb_index !== null && asIndex(rt, value) < -1
}

function bound(rt: Runtime, value: Value, otherwise: number, least: number, text: string): number {
  if (value === null) return otherwise
  if (typeOf(value).slots.nb_index === null) throw valueError(text)
  const index = asIndex(rt, value)
  if (typeof index === "bigint" || index < least) throw valueError(text)
  return index
}

export const zipLongestType = iteratorType(
  "itertools.zip_longest",
  "(*iterables, fillvalue=None)",
  (rt, fill: Value, iterables: Value[]): Step => {
    const its: (Iteration | null)[] = iterables.map((iterable) => iterate(rt, iterable))
    let active = its.length
    return () => {
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
  },
)
