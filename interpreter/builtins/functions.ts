// The built-in functions that compute with values: abs, all, any, ... sorted, sum.

import { AnextAwaitable } from "../objects/async-generator.js"
import { intValue, strValue } from "../objects/boxed.js"
import { PyByteArray } from "../objects/bytearray.js"
import { PyBytes } from "../objects/bytes.js"
import { buildClass } from "../objects/class-building.js"
import { stopIteration, typeError, valueError } from "../objects/exceptions.js"
import { PyGenerator } from "../objects/generator.js"
import { dropGenerator } from "../objects/generator-objects.js"
import { PyList } from "../objects/list.js"
import { fn, type MethodDef, rawFn } from "../objects/method.js"
import { absolute, add, divmod, power } from "../objects/operations/arithmetic.js"
import { findAttribute, getAttribute, setAttribute } from "../objects/operations/attributes.js"
import { isCallable, lookupSpecial } from "../objects/operations/call.js"
import { compareTruth } from "../objects/operations/compare.js"
import { ascii, asIndex, format, reprValue, truth } from "../objects/operations/convert.js"
import { hash } from "../objects/operations/hash.js"
import { isInstanceOf, isSubclassOf } from "../objects/operations/instance-check.js"
import { getIterator, iterate, nextItem, toArray } from "../objects/operations/iterate.js"
import { length } from "../objects/operations/subscript.js"
import { PyRange } from "../objects/range.js"
import type { Runtime } from "../objects/runtime.js"
import { PyCallableIterator } from "../objects/sequence-iterator.js"
import { unexpectedKeyword } from "../objects/suggestions.js"
import { typeName, typeOf } from "../objects/typeof.js"
import { CompareOp, type Done, done, orElse, PyFloat, type Value } from "../objects/value.js"

type Keywords = readonly string[] | null

export const valueFunctions: Record<string, MethodDef> = {
  abs: fn("(x, /)", (rt, x: Value) => absolute(rt, x), "Return the absolute value of the argument."),
  all: fn(
    "(iterable, /)",
    (rt, iterable: Value) => {
      return firstWith(rt, iterable, false) === done
    },
    "Return True if bool(x) is True for all values x in the iterable.\n\nIf the iterable is empty, return True.",
  ),
  any: fn(
    "(iterable, /)",
    (rt, iterable: Value) => {
      return firstWith(rt, iterable, true) !== done
    },
    "Return True if bool(x) is True for any x in the iterable.\n\nIf the iterable is empty, return False.",
  ),
  ascii: fn("(obj, /)", (rt, obj: Value) => ascii(rt, obj)),
  bin: fn(
    "(number, /)",
    (rt, n: Value) => radix(asIndex(rt, n), 2, "0b"),
    "Return the binary representation of an integer.\n\n   >>> bin(2796202)\n   '0b1010101010101010101010'",
  ),
  oct: fn(
    "(number, /)",
    (rt, n: Value) => radix(asIndex(rt, n), 8, "0o"),
    "Return the octal representation of an integer.\n\n   >>> oct(342391)\n   '0o1234567'",
  ),
  hex: fn(
    "(number, /)",
    (rt, n: Value) => radix(asIndex(rt, n), 16, "0x"),
    "Return the hexadecimal representation of an integer.\n\n   >>> hex(12648430)\n   '0xc0ffee'",
  ),
  callable: fn(
    "(obj, /)",
    (_rt, obj: Value) => isCallable(obj),
    "Return whether the object is callable (i.e., some kind of function).\n\nNote that classes are callable, as are instances of classes with a\n__call__() method.",
  ),
  chr: fn("(i, /)", (rt, i: Value) => chr(rt, i), "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff."),
  ord: fn("(c, /)", (_rt, c: Value) => ord(c), "Return the Unicode code point for a one-character string."),
  delattr: fn(
    "(obj, name, /)",
    (rt, obj: Value, name: Value) => {
      setAttribute(rt, obj, attributeName(name), undefined)
      return null
    },
    "Deletes the named attribute from the given object.\n\ndelattr(x, 'y') is equivalent to ``del x.y``",
  ),
  setattr: fn(
    "(obj, name, value, /)",
    (rt, obj: Value, name: Value, value: Value) => {
      setAttribute(rt, obj, attributeName(name), value)
      return null
    },
    "Sets the named attribute on the given object to the specified value.\n\nsetattr(x, 'y', v) is equivalent to ``x.y = v``",
  ),
  getattr: rawFn(
    "(object, name[, default])",
    (rt, _self: null, args: readonly Value[], kwnames: Keywords) => getattr(rt, args, kwnames),
    "getattr(object, name[, default]) -> value\n\nGet a named attribute from an object; getattr(x, 'y') is equivalent to x.y.\nWhen a default argument is given, it is returned when the attribute doesn't\nexist; without it, an exception is raised in that case.",
  ),
  hasattr: fn(
    "(obj, name, /)",
    (rt, obj: Value, name: Value) => findAttribute(rt, obj, attributeName(name)) !== undefined,
    "Return whether the object has an attribute with the given name.\n\nThis is done by calling getattr(obj, name) and catching AttributeError.",
  ),
  divmod: fn(
    "(x, y, /)",
    (rt, x: Value, y: Value) => divmod(rt, x, y),
    "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.",
  ),
  format: fn(
    "(value, format_spec='', /)",
    (rt, value: Value, spec: Value) => format(rt, value, requireSpec(spec)),
    "Return type(value).__format__(value, format_spec)",
  ),
  hash: fn(
    "(obj, /)",
    (rt, obj: Value) => hash(rt, obj),
    "Return the hash value for the given object.\n\nTwo objects that compare equal must also have the same hash value, but the\nreverse is not necessarily true.",
  ),
  id: fn(
    "(obj, /)",
    (rt, obj: Value) => rt.idOf(obj),
    "Return the identity of an object.\n\nThis is guaranteed to be unique among simultaneously existing objects.\n(CPython uses the object's memory address.)",
  ),
  isinstance: fn(
    "(obj, class_or_tuple, /)",
    (rt, obj: Value, cls: Value) => isInstanceOf(rt, obj, cls),
    "Return whether an object is an instance of a class or of a subclass thereof.\n\nA tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to\ncheck against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)\nor ...`` etc.",
  ),
  issubclass: fn(
    "($module, cls, class_or_tuple, /)",
    (rt, cls: Value, other: Value) => isSubclassOf(rt, cls, other),
    "Return whether 'cls' is derived from another class or is the same class.\n\nA tuple, as in ``issubclass(x, (A, B, ...))``, may be given as the target to\ncheck against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)\nor ...``.",
  ),
  iter: rawFn(
    "(iterable[, sentinel])",
    (rt, _self: null, args: readonly Value[], kwnames: Keywords) => iter(rt, args, kwnames),
    "iter(iterable) -> iterator\niter(callable, sentinel) -> iterator\n\nGet an iterator from an object.\nIn the first form, the argument must supply its own iterator, or be a sequence.\nIn the second form, the callable is called until it returns the sentinel.",
  ),
  next: rawFn(
    "(iterator[, default])",
    (rt, _self: null, args: readonly Value[], kwnames: Keywords) => next(rt, args, kwnames),
    "next(iterator[, default])\n\nReturn the next item from the iterator. If default is given and the iterator\nis exhausted, it is returned instead of raising StopIteration.",
  ),
  aiter: fn(
    "(async_iterable, /)",
    (rt, iterable: Value) => aiter(rt, iterable),
    "Return an AsyncIterator for an AsyncIterable object.",
  ),
  anext: fn(
    "(aiterator, default=<unrepresentable>, /)",
    (rt, iterator: Value, fallback: Value | undefined) => anext(rt, iterator, fallback),
    "Return the next item from the async iterator.\n\nIf default is given and the async iterator is exhausted,\nit is returned instead of raising StopAsyncIteration.",
  ),
  len: fn("(obj, /)", lengthOf, "Return the number of items in a container."),
  max: rawFn(
    "(iterable, *[, default=obj, key=func])",
    (rt, _self: null, args: readonly Value[], kwnames: Keywords) => extreme(rt, "max", CompareOp.GT, args, kwnames),
    "max(iterable, *[, default=obj, key=func]) -> value\nmax(arg1, arg2, *args, *[, key=func]) -> value\n\nWith a single iterable argument, return its biggest item. The\ndefault keyword-only argument specifies an object to return if\nthe provided iterable is empty.\nWith two or more positional arguments, return the largest argument.",
  ),
  min: rawFn(
    "(iterable, *[, default=obj, key=func])",
    (rt, _self: null, args: readonly Value[], kwnames: Keywords) => extreme(rt, "min", CompareOp.LT, args, kwnames),
    "min(iterable, *[, default=obj, key=func]) -> value\nmin(arg1, arg2, *args, *[, key=func]) -> value\n\nWith a single iterable argument, return its smallest item. The\ndefault keyword-only argument specifies an object to return if\nthe provided iterable is empty.\nWith two or more positional arguments, return the smallest argument.",
  ),
  pow: fn(
    "(base, exp, mod=None)",
    (rt, base: Value, exp: Value, mod: Value) => power(rt, base, exp, mod),
    "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.\n\nSome types, such as ints, are able to use a more efficient algorithm when\ninvoked using the three argument form.",
  ),
  repr: fn(
    "(obj, /)",
    (rt, obj: Value) => reprValue(rt, obj),
    "Return the canonical string representation of the object.\n\nFor many object types, including most builtins, eval() will return\nan object equal to the input.",
  ),
  round: fn(
    "(number, ndigits=None)",
    (rt, number: Value, ndigits: Value) => round(rt, number, ndigits),
    "Round a number to a given precision in decimal digits.\n\nThe return value is an integer if ndigits is omitted or None.  Otherwise\nthe return value has the same type as the number.  ndigits may be negative.",
  ),
  sorted: rawFn(
    "(iterable, /, *, key=None, reverse=False)",
    (rt, _self: null, args: readonly Value[], kwnames: Keywords) => sorted(rt, args, kwnames),
    "Return a new list containing all items from the iterable in ascending order.\n\nA custom key function can be supplied to customize the sort order, and the\nreverse flag can be set to request the result in descending order.",
  ),
  sum: fn(
    "(iterable, /, start=0)",
    (rt, iterable: Value, start: Value) => sum(rt, iterable, start),
    "Return the sum of a 'start' value (default: 0) plus an iterable of numbers\n\nWhen the iterable is empty, return the start value.\nThis function is intended specifically for use with numeric values and may\nreject non-numeric types.",
  ),
  __build_class__: rawFn(
    "(func, name, /, *bases, [metaclass], **kwds) -> class",
    (rt, _self: null, args: readonly Value[], kwnames: Keywords) => {
      const npos = args.length - (kwnames?.length ?? 0)
      const kwargs = new Map<string, Value>()
      kwnames?.forEach((name, i) => kwargs.set(name, args[npos + i]))
      return buildClass(rt, args[0] as never, args[1] as string, args.slice(2, npos), kwargs)
    },
    "__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class\n\nInternal helper function used by the class statement.",
  ),
}

function radix(n: number | bigint, base: number, prefix: string): string {
  return n < 0 ? `-${prefix}${(-n).toString(base)}` : `${prefix}${n.toString(base)}`
}

function chr(rt: Runtime, i: Value): Value {
  const code = asIndex(rt, i)
  if (code < 0 || code > 0x10ffff) throw valueError("chr() arg not in range(0x110000)")
  return String.fromCodePoint(Number(code))
}

function ord(c: Value): Value {
  const text = strValue(c)
  if (text !== undefined) {
    const code = text.codePointAt(0)
    const n = code === undefined ? 0 : [...text].length
    if (n === 1) return code as number
    throw typeError(`ord() expected a character, but string of length ${n} found`)
  }
  if (c instanceof PyBytes || c instanceof PyByteArray) {
    const bytes = c.bytes
    if (bytes.length === 1) return bytes[0]
    throw typeError(`ord() expected a character, but string of length ${bytes.length} found`)
  }
  throw typeError(`ord() expected string of length 1, but ${typeName(c)} found`)
}

function attributeName(name: Value): string {
  const text = strValue(name)
  if (text === undefined) throw typeError(`attribute name must be string, not '${typeName(name)}'`)
  return text
}

function requireSpec(spec: Value): string {
  const text = strValue(spec)
  if (text === undefined) throw typeError(`format() argument 2 must be str, not ${spec === null ? "None" : typeName(spec)}`)
  return text
}

function checkPositional(name: string, args: readonly Value[], kwnames: Keywords, min: number, max: number): void {
  if (kwnames !== null && kwnames.length > 0) throw typeError(`${name}() takes no keyword arguments`)
  const n = args.length
  if (n < min) throw typeError(`${name} expected at least ${min} argument${min === 1 ? "" : "s"}, got ${n}`)
  if (n > max) throw typeError(`${name} expected at most ${max} argument${max === 1 ? "" : "s"}, got ${n}`)
}

function getattr(rt: Runtime, args: readonly Value[], kwnames: Keywords): Value {
  checkPositional("getattr", args, kwnames, 2, 3)
  const name = attributeName(args[1])
  if (args.length === 2) return getAttribute(rt, args[0], name)
  return orElse(findAttribute(rt, args[0], name), args[2])
}

function iter(rt: Runtime, args: readonly Value[], kwnames: Keywords): Value {
  checkPositional("iter", args, kwnames, 1, 2)
  if (args.length === 1) return getIterator(rt, args[0])
  if (!isCallable(args[0])) throw typeError("iter(v, w): v must be callable")
  return new PyCallableIterator(args[0], args[1])
}

// The first item with this truth value, or `done`.
function firstWith(rt: Runtime, iterable: Value, wanted: boolean): Value | Done {
  const isTemporary = iterable instanceof PyGenerator && rt.isTemporary(iterable)
  const it = iterate(rt, iterable)
  let item = it.next()
  while (item !== done && truth(rt, item) !== wanted) item = it.next()
  if (isTemporary && item !== done) dropGenerator(rt, iterable)
  return item
}

function next(rt: Runtime, args: readonly Value[], kwnames: Keywords): Value {
  checkPositional("next", args, kwnames, 1, 2)
  const isTemporary = args[0] instanceof PyGenerator && rt.isTemporary(args[0])
  const item = nextItem(rt, args[0])
  if (isTemporary) dropGenerator(rt, args[0] as PyGenerator)
  if (item !== done) return item
  if (args.length === 2) return args[1]
  throw stopIteration(endValue(args[0]))
}

// A generator's return value travels in the StopIteration.
function endValue(iterator: Value): Value {
  const returned = (iterator as { returned?: Value } | null)?.returned
  if (returned === undefined) return null
  ;(iterator as unknown as { returned: Value }).returned = null
  return returned
}

function aiter(rt: Runtime, iterable: Value): Value {
  const slot = typeOf(iterable).slots.am_aiter
  if (slot === null) throw typeError(`'${typeName(iterable)}' object is not an async iterable`)
  const iterator = slot(rt, iterable)
  if (typeOf(iterator).slots.am_anext === null) {
    throw typeError(`aiter() returned not an async iterator of type '${typeName(iterator)}'`)
  }
  return iterator
}

function anext(rt: Runtime, iterator: Value, fallback: Value | undefined): Value {
  const slot = typeOf(iterator).slots.am_anext
  if (slot === null) throw typeError(`'${typeName(iterator)}' object is not an async iterator`)
  const awaitable = slot(rt, iterator)
  return fallback === undefined ? awaitable : new AnextAwaitable(awaitable, fallback)
}

interface ExtremeOptions {
  key: Value
  default: Value | undefined
}

function extreme(rt: Runtime, name: string, op: CompareOp, args: readonly Value[], kwnames: Keywords): Value {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos === 0) throw typeError(`${name} expected at least 1 argument, got 0`)
  const options = extremeOptions(name, args, kwnames, npos)
  if (npos > 1 && options.default !== undefined) {
    throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`)
  }
  const it = npos > 1 ? null : iterate(rt, args[0])
  let i = 0
  const take = (): Value | undefined => (it === null ? (i < npos ? args[i++] : done) : it.next())
  let best: Value | undefined
  let bestKey: Value = null
  for (let item = take(); item !== done; item = take()) {
    const key = options.key === null ? item : rt.call(options.key, [item])
    if (best === undefined || compareTruth(rt, key, bestKey, op)) {
      best = item
      bestKey = key
    }
  }
  if (best !== undefined) return best
  if (options.default !== undefined) return options.default
  throw valueError(`${name}() iterable argument is empty`)
}

function extremeOptions(name: string, args: readonly Value[], kwnames: Keywords, npos: number): ExtremeOptions {
  const options: ExtremeOptions = { key: null, default: undefined }
  kwnames?.forEach((keyword, i) => {
    if (keyword === "key") options.key = args[npos + i]
    else if (keyword === "default") options.default = args[npos + i]
    else throw typeError(unexpectedKeyword(name, ["key", "default"], keyword))
  })
  return options
}

function round(rt: Runtime, number: Value, ndigits: Value): Value {
  const method = lookupSpecial(rt, number, "__round__")
  if (method === undefined) throw typeError(`type ${typeName(number)} doesn't define __round__ method`)
  return rt.call(method, ndigits === null ? [] : [ndigits])
}

function sorted(rt: Runtime, args: readonly Value[], kwnames: Keywords): Value {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos !== 1) throw typeError(`sorted expected 1 argument, got ${npos}`)
  const list = new PyList(toArray(rt, args[0]))
  rt.call(getAttribute(rt, list, "sort"), args.slice(1), kwnames)
  return list
}

// Ints and floats are summed natively; floats with Neumaier's compensation, as CPython 3.12 and later do.
function sum(rt: Runtime, iterable: Value, start: Value): Value {
  const it = iterate(rt, iterable)
  if (typeof start === "string") throw typeError("sum() can't sum strings [use ''.join(seq) instead]")
  if (start instanceof PyBytes) throw typeError("sum() can't sum bytes [use b''.join(seq) instead]")
  if (start instanceof PyByteArray) throw typeError("sum() can't sum bytearray [use b''.join(seq) instead]")
  let total: Value = start
  let item = it.next()
  for (; item !== done; item = it.next()) {
    if (total instanceof PyFloat && total.cls === PyFloat.prototype.cls) {
      const partial = sumFloats(total.value, item, () => it.next())
      total = new PyFloat(partial.sum)
      if (partial.rest === done) return total
      item = partial.rest
    }
    total = add(rt, total, item)
  }
  return total
}

function sumFloats(start: number, first: Value, take: () => Value | undefined): { sum: number; rest: Value | undefined } {
  let total = start
  let compensation = 0
  let item: Value | undefined = first
  for (; item !== done; item = take()) {
    let x: number
    if (item instanceof PyFloat) x = item.value
    else {
      const int = typeof item === "number" || typeof item === "boolean" ? intValue(item) : undefined
      if (typeof int !== "number") break
      x = int
      total += x
      continue
    }
    const next = total + x
    compensation += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total
    total = next
  }
  return { sum: compensation !== 0 && Number.isFinite(compensation) ? total + compensation : total, rest: item }
}

// A length is a C number of 64 bits; beyond 2**53 only ranges and own classes have one.
function lengthOf(rt: Runtime, obj: Value): Value {
  const n = length(rt, obj)
  if (n <= Number.MAX_SAFE_INTEGER) return n
  return obj instanceof PyRange ? obj.length : BigInt(n)
}
