// enumerate, zip, map, filter and reversed.

import { builtinType, objectType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { exceptionTypes } from "./exception-types.js"
import { endOrThrow, isException, typeError, valueError } from "./exceptions.js"
import { classGetItem } from "./generic-alias.js"
import { iteratorMethods, stateIndex } from "./iterator-reduce.js"
import { lookupSpecial } from "./operations/call.js"
import { asIndex, truth } from "./operations/convert.js"
import { type Iteration, iterate } from "./operations/iterate.js"
import { getItem, length } from "./operations/subscript.js"
import { addInt, type Int } from "./primitives/int.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { emptyTuple, PyTuple } from "./tuple.js"
import { type PyType, TypeFlag } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import { AttributedObject, done, type Value } from "./value.js"

type Keywords = readonly string[] | null

export const enumerateType = builtinType("enumerate", objectType, TypeFlag.BASETYPE)
export const zipType = builtinType("zip", objectType, TypeFlag.BASETYPE)
export const mapType = builtinType("map", objectType, TypeFlag.BASETYPE)
export const filterType = builtinType("filter", objectType, TypeFlag.BASETYPE)
export const reversedType = builtinType("reversed", objectType, TypeFlag.BASETYPE)

// ---- enumerate

export class PyEnumerate extends AttributedObject {
  constructor(
    public cls: PyType,
    readonly source: Iteration,
    public index: Int,
  ) {
    super()
  }
}

const enumerateSignature = new Signature("(iterable, start=0)")

defineType(enumerateType, {
  doc: "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe enumerate object yields pairs containing a count (from start, which\ndefaults to zero) and a value yielded by the iterable argument.\n\nenumerate is useful for obtaining an indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
  slots: {
    tp_new: (rt, cls, args, kwnames) => {
      const [iterable, start] = cls === enumerateType ? enumerateArguments(args, kwnames) : bindEnumerate(args, kwnames)
      const first = asIndex(rt, start)
      return new PyEnumerate(cls, iterate(rt, iterable), first)
    },
    tp_iter: (_rt, self) => self,
    tp_iternext: (_rt, self: PyEnumerate) => {
      const item = self.source.next()
      if (item === done) return done
      const { index } = self
      self.index = typeof index === "number" && index < Number.MAX_SAFE_INTEGER ? index + 1 : addInt(index, 1)
      return new PyTuple([index, item])
    },
  },
  methods: {
    __class_getitem__: classGetItem(),
    ...iteratorMethods({
      reduce: (_rt, self: PyEnumerate) => new PyTuple([self.cls, new PyTuple([self.source.iterator, self.index])]),
    }),
  },
})

function bindEnumerate(args: readonly Value[], kwnames: Keywords): [Value, Value] {
  return enumerateSignature.bind("enumerate", "enumerate", args, kwnames) as [Value, Value]
}

// The type itself takes its arguments apart by hand (`enumerate_vectorcall`), and so has texts of its own.
function enumerateArguments(args: readonly Value[], kwnames: Keywords): [Value, Value] {
  const names = kwnames ?? []
  const npos = args.length - names.length
  if (args.length > 2 && npos > 0) throw typeError(`enumerate() takes at most 2 arguments (${args.length} given)`)
  if (args.length === 0 || args.length > 2) throw typeError("enumerate() missing required argument 'iterable'")
  if (names.length === 2 && names[0] === "start") {
    checkKeyword(names[1], "iterable")
    return [args[1], args[0]]
  }
  names.forEach((name, i) => {
    checkKeyword(name, npos + i === 0 ? "iterable" : "start")
  })
  return [args[0], args.length > 1 ? args[1] : 0]
}

function checkKeyword(given: string, wanted: string): void {
  if (given !== wanted) throw typeError(`'${given}' is an invalid keyword argument for enumerate()`)
}

// ---- zip

export class PyZip extends AttributedObject {
  constructor(
    public cls: PyType,
    readonly sources: readonly Iteration[],
    public strict: boolean,
  ) {
    super()
  }
}

const zipSignature = new Signature("(*iterables, strict=False)")

function nextZip(_rt: Runtime, self: PyZip): Value | typeof done {
  const { sources } = self
  if (sources.length === 0) return done
  const row = new Array<Value>(sources.length)
  for (let i = 0; i < sources.length; i++) {
    const item = sources[i].next()
    if (item === done) {
      if (self.strict) checkLengths(sources, i)
      return done
    }
    row[i] = item
  }
  return new PyTuple(row)
}

// The source at `ended` is the first without an item.
function checkLengths(sources: readonly Iteration[], ended: number): void {
  const others = (n: number): string => (n === 1 ? "argument 1" : `arguments 1-${n}`)
  if (ended > 0) throw valueError(`zip() argument ${ended + 1} is shorter than ${others(ended)}`)
  for (let i = 1; i < sources.length; i++) {
    if (sources[i].next() !== done) throw valueError(`zip() argument ${i + 1} is longer than ${others(i)}`)
  }
}

defineType(zipType, {
  doc: "The zip object yields n-length tuples, where n is the number of iterables\npassed as positional arguments to zip().  The i-th element in every tuple\ncomes from the i-th iterable argument to zip().  This continues until the\nshortest argument is exhausted.\n\nIf strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.\n\n   >>> list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]",
  slots: {
    tp_new: (rt, cls, args, kwnames) => {
      const nkw = kwnames?.length ?? 0
      if (nkw > 1) throw typeError(`zip() takes at most 1 keyword argument (${nkw} given)`)
      const [strict, iterables] = zipSignature.bind("zip", "zip", args, kwnames) as [Value, Value[]]
      // Before anything is iterated.
      const isStrict = truth(rt, strict)
      return new PyZip(
        cls,
        iterables.map((iterable) => iterate(rt, iterable)),
        isStrict,
      )
    },
    tp_iter: (_rt, self) => self,
    tp_iternext: nextZip,
  },
  methods: iteratorMethods({
    reduce: (_rt, { cls, sources, strict }: PyZip) => {
      const iterators = new PyTuple(sources.map((source) => source.iterator))
      return new PyTuple(strict ? [cls, iterators, true] : [cls, iterators])
    },
    setState: (rt, self: PyZip, state) => {
      self.strict = truth(rt, state)
    },
  }),
})

// ---- map and filter

export class PyMap extends AttributedObject {
  constructor(
    public cls: PyType,
    readonly fn: Value,
    readonly sources: readonly Iteration[],
  ) {
    super()
  }
}

/// The arguments without keywords. A subclass with an `__init__` of its own may take what it likes by keyword.
function positionalArguments(type: PyType, cls: PyType, args: readonly Value[], kwnames: Keywords): readonly Value[] {
  if (kwnames === null || kwnames.length === 0) return args
  if (cls.slots.tp_init === type.slots.tp_init) throw typeError(`${type.name}() takes no keyword arguments`)
  return args.slice(0, args.length - kwnames.length)
}

defineType(mapType, {
  doc: "Make an iterator that computes the function using arguments from\neach of the iterables.  Stops when the shortest iterable is exhausted.",
  slots: {
    tp_new: (rt, cls, given, kwnames) => {
      const args = positionalArguments(mapType, cls, given, kwnames)
      if (args.length < 2) throw typeError("map() must have at least two arguments.")
      return new PyMap(
        cls,
        args[0],
        args.slice(1).map((iterable) => iterate(rt, iterable)),
      )
    },
    tp_iter: (_rt, self) => self,
    tp_iternext: (rt, self: PyMap) => {
      const args: Value[] = []
      for (const source of self.sources) {
        const item = source.next()
        if (item === done) return done
        args.push(item)
      }
      try {
        return rt.call(self.fn, args)
      } catch (error) {
        return endOrThrow(error)
      }
    },
  },
  methods: iteratorMethods({
    reduce: (_rt, { cls, fn, sources }: PyMap) =>
      new PyTuple([cls, new PyTuple([fn, ...sources.map((source) => source.iterator)])]),
  }),
})

export class PyFilter extends AttributedObject {
  constructor(
    public cls: PyType,
    readonly predicate: Value,
    readonly source: Iteration,
  ) {
    super()
  }
}

function nextKept(rt: Runtime, { predicate, source }: PyFilter): Value | typeof done {
  try {
    for (let item = source.next(); item !== done; item = source.next()) {
      const keep = predicate === null ? truth(rt, item) : truth(rt, rt.call(predicate, [item]))
      if (keep) return item
    }
    return done
  } catch (error) {
    return endOrThrow(error)
  }
}

defineType(filterType, {
  doc: "Return an iterator yielding those items of iterable for which function(item)\nis true. If function is None, return the items that are true.",
  slots: {
    tp_new: (rt, cls, given, kwnames) => {
      const args = positionalArguments(filterType, cls, given, kwnames)
      if (args.length !== 2) throw typeError(`filter expected 2 arguments, got ${args.length}`)
      return new PyFilter(cls, args[0], iterate(rt, args[1]))
    },
    tp_iter: (_rt, self) => self,
    tp_iternext: (rt, self: PyFilter) => nextKept(rt, self),
  },
  methods: iteratorMethods({
    reduce: (_rt, self: PyFilter) => new PyTuple([self.cls, new PyTuple([self.predicate, self.source.iterator])]),
  }),
})

// ---- reversed

export class PyReversed extends AttributedObject {
  constructor(
    public cls: PyType,
    /// undefined once exhausted.
    public sequence: Value | undefined,
    public index: number,
  ) {
    super()
  }
}

function makeReversed(rt: Runtime, cls: PyType, given: readonly Value[], kwnames: Keywords): Value {
  const args = positionalArguments(reversedType, cls, given, kwnames)
  if (args.length !== 1) throw typeError(`reversed expected 1 argument, got ${args.length}`)
  const [sequence] = args
  const own = typeOf(sequence).lookup("__reversed__")
  if (own === null) throw typeError(`'${typeName(sequence)}' object is not reversible`)
  if (own !== undefined) return rt.call(lookupSpecial(rt, sequence, "__reversed__") as Value, [])
  const { mp_subscript } = typeOf(sequence).slots
  if (mp_subscript === null || typeOf(sequence).has(TypeFlag.MAPPING)) {
    throw typeError(`'${typeName(sequence)}' object is not reversible`)
  }
  return new PyReversed(cls, sequence, length(rt, sequence) - 1)
}

defineType(reversedType, {
  doc: "Return a reverse iterator over the values of the given sequence.",
  slots: {
    tp_new: makeReversed,
    tp_iter: (_rt, self) => self,
    tp_iternext: nextReversed,
  },
  methods: iteratorMethods({
    hint: (rt, { sequence, index }: PyReversed) => {
      if (sequence === undefined) return 0
      return length(rt, sequence) < index + 1 ? 0 : index + 1
    },
    reduce: (_rt, { cls, sequence, index }: PyReversed) =>
      new PyTuple(sequence === undefined ? [cls, new PyTuple([emptyTuple])] : [cls, new PyTuple([sequence]), index]),
    setState: (rt, self: PyReversed, state) => {
      const index = stateIndex(rt, state, -1, Number.POSITIVE_INFINITY)
      if (self.sequence !== undefined) self.index = Math.min(index, length(rt, self.sequence) - 1)
    },
  }),
})

function nextReversed(rt: Runtime, self: PyReversed): Value | typeof done {
  const { sequence, index } = self
  if (sequence === undefined) return done
  try {
    if (index >= 0) {
      const item = getItem(rt, sequence, index)
      self.index--
      return item
    }
  } catch (error) {
    if (!isException(error, exceptionTypes.IndexError) && !isException(error, exceptionTypes.StopIteration)) throw error
  }
  self.index = -1
  self.sequence = undefined
  return done
}
