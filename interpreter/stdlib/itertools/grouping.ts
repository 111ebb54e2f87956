// accumulate, batched, groupby, pairwise, tee.

import { builtinType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { valueError } from "../../objects/exceptions.js"
import { fn, method } from "../../objects/method.js"
import { add } from "../../objects/operations/arithmetic.js"
import { findAttribute, getAttribute } from "../../objects/operations/attributes.js"
import { equals } from "../../objects/operations/compare.js"
import { asSsize, truth } from "../../objects/operations/convert.js"
import { getIterator, type Iteration, iterate } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { emptyTuple, PyTuple } from "../../objects/tuple.js"
import { done, PyObject, type Value } from "../../objects/value.js"
import { inFields, iteratorType, PyNativeIterator, type Resumable, type Step, stateTuple } from "../native-iterator.js"

export const accumulateType = iteratorType(
  "itertools.accumulate",
  "(iterable, func=None, *, initial=None)",
  (rt, iterable: Value, func: Value, initial: Value): Resumable => {
    const it = iterate(rt, iterable)
    let total: Value | undefined
    let pending = initial !== null
    return {
      step: () => {
        if (pending) {
          pending = false
          total = initial
          return total
        }
        const item = it.next()
        if (item === done) return done
        total = total === undefined ? item : func === null ? add(rt, total, item) : rt.call(func, [total, item])
        return total
      },
      save: () => {
        const first = pending ? initial : total === null ? null : undefined
        if (first === undefined) return [[it.iterator, func], total ?? null]
        // What comes first stands before the rest.
        const chain = getAttribute(rt, rt.importModule("itertools"), "chain")
        return [[rt.call(chain, [new PyTuple([first]), it.iterator]), func], null]
      },
      restore: (state) => {
        if (state !== null) total = state
      },
    }
  },
  { saves: "place" },
)

export const batchedType = iteratorType(
  "itertools.batched",
  "(iterable, n, *, strict=False)",
  (rt, iterable: Value, n: Value, strict: Value): Step => {
    const size = asSsize(rt, n)
    if (size < 1) throw valueError("n must be at least one")
    const exact = truth(rt, strict)
    const it = iterate(rt, iterable)
    return () => {
      const batch: Value[] = []
      for (let item = it.next(); item !== done; item = it.next()) {
        batch.push(item)
        if (batch.length === size) return new PyTuple(batch)
      }
      if (batch.length === 0) return done
      if (exact) throw valueError("batched(): incomplete batch")
      return new PyTuple(batch)
    }
  },
)

export const pairwiseType = iteratorType("itertools.pairwise", "(iterable, /)", (rt, iterable: Value): Step => {
  const it = iterate(rt, iterable)
  let previous: Value | undefined
  return () => {
    if (previous === undefined) previous = it.next()
    if (previous === done) return done
    const next = it.next()
    if (next === done) return done
    const pair = new PyTuple([previous, next])
    previous = next
    return pair
  }
})

export const grouperType = builtinType("itertools._grouper")

class PyGrouper extends PyObject {
  cls = grouperType
  constructor(readonly step: Step) {
    super()
  }
}

defineType(grouperType, {
  slots: { tp_iter: (_rt, self) => self, tp_iternext: (_rt, self: PyGrouper) => self.step() },
})

/// What groupby and its groups share: the item read ahead and its key.
class Grouping {
  item: Value | undefined
  key: Value | undefined
  target: Value | undefined
  current = 0

  constructor(
    private readonly rt: Runtime,
    readonly it: Iteration,
    private readonly keyFunction: Value,
  ) {}

  advance(): boolean {
    const item = this.it.next()
    if (item === done) return false
    this.key = this.keyFunction === null ? item : this.rt.call(this.keyFunction, [item])
    this.item = item
    return true
  }

  inTarget(): boolean {
    return this.key !== undefined && this.target !== undefined && equals(this.rt, this.target, this.key)
  }
}

function groups(rt: Runtime, iterable: Value, key: Value): Resumable {
  const state = new Grouping(rt, iterate(rt, iterable), key)
  return {
    step: () => {
      state.current++
      while (state.key === undefined || state.inTarget()) if (!state.advance()) return done
      state.target = state.key
      return new PyTuple([state.key as Value, new PyGrouper(group(state, state.current))])
    },
    save: () => {
      const args = [state.it.iterator, key]
      const { item, target, key: current } = state
      if (item === undefined || target === undefined || current === undefined) return [args]
      return [args, new PyTuple([item, target, current])]
    },
    restore: (saved) => {
      const [item, target, current] = stateTuple(saved, 3)
      state.item = item
      state.target = target
      state.key = current
    },
  }
}

export const groupbyType = iteratorType("itertools.groupby", "(iterable, key=None)", groups, { saves: "place" })

function group(state: Grouping, id: number): Step {
  return () => {
    if (state.current !== id) return done
    if (state.item === undefined && !state.advance()) return done
    if (!state.inTarget()) return done
    const item = state.item
    state.item = undefined
    return item
  }
}

/// A link of the chain that the iterators of one tee() walk along.
class TeeLink {
  item: Value = null
  /// null until the item is there.
  next: TeeLink | null = null
}

export const teeType = builtinType("itertools._tee")

class PyTee extends PyNativeIterator {
  constructor(
    readonly source: Iteration,
    public link: TeeLink,
  ) {
    super(teeType, inFields)
  }
}

defineType(teeType, {
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (_rt, self: PyTee) => {
      const { link } = self
      if (link.next === null) {
        // At its end each of them asks again.
        const item = self.source.next()
        if (item === done) return done
        link.item = item
        link.next = new TeeLink()
      }
      self.link = link.next
      return link.item
    },
  },
  methods: { __copy__: method("(self, /)", (_rt, self: PyTee) => new PyTee(self.source, self.link)) },
})

function teeOf(rt: Runtime, iterable: Value): PyTee {
  const source = iterate(rt, iterable)
  const { iterator } = source
  return iterator instanceof PyTee ? new PyTee(iterator.source, iterator.link) : new PyTee(source, new TeeLink())
}

export const teeFunction = fn(
  "(iterable, n=2, /)",
  (rt, iterable: Value, n: Value) => {
    const count = asSsize(rt, n)
    if (count < 0) throw valueError("n must be >= 0")
    if (count === 0) return emptyTuple
    const iterator = getIterator(rt, iterable)
    // One that can be copied is the first itself.
    const first = findAttribute(rt, iterator, "__copy__") === undefined ? teeOf(rt, iterator) : iterator
    const copy = getAttribute(rt, first, "__copy__")
    return new PyTuple(Array.from({ length: count }, (_, i) => (i === 0 ? first : rt.call(copy, []))))
  },
  "Returns a tuple of n independent iterators.",
)
