// functools._lru_cache_wrapper: the memo behind lru_cache and cache.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { PyMethod } from "../../objects/function.js"
import { fn, method } from "../../objects/method.js"
import { asIndex, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { TypeFlag } from "../../objects/type.js"
import { typeOf } from "../../objects/typeof.js"
import { AttributedObject, PySingleton, type Value } from "../../objects/value.js"

const lruCacheType = builtinType(
  "functools._lru_cache_wrapper",
  objectType,
  TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.METHOD_DESCRIPTOR,
)
const keywordMark = new PySingleton(objectType, "keyword mark")

class PyLruCache extends AttributedObject {
  cls = lruCacheType
  hits = 0
  misses = 0
  /// Oldest first; a hit moves its entry to the end.
  cache = new PyDict()
  constructor(
    readonly fn: Value,
    /// null: unbounded.
    readonly maxsize: number | null,
    readonly typed: boolean,
    readonly infoType: Value,
  ) {
    super()
  }
}

function keyOf(self: PyLruCache, args: readonly Value[], kwnames: readonly string[] | null): Value {
  if (kwnames === null && !self.typed) {
    const only = args[0]
    if (args.length === 1 && (typeof only === "number" || typeof only === "bigint" || typeof only === "string")) return only
    return new PyTuple(args)
  }
  const npos = args.length - (kwnames?.length ?? 0)
  const key: Value[] = args.slice(0, npos)
  if (kwnames !== null) {
    key.push(keywordMark)
    kwnames.forEach((name, i) => key.push(name, args[npos + i]))
  }
  if (self.typed) for (const arg of args) key.push(typeOf(arg))
  return new PyTuple(key)
}

function call(rt: Runtime, self: PyLruCache, args: readonly Value[], kwnames: readonly string[] | null): Value {
  if (self.maxsize === 0) {
    self.misses++
    return rt.call(self.fn, args, kwnames)
  }
  const key = keyOf(self, args, kwnames)
  const entry = self.cache.entry(rt, key)
  if (entry !== undefined) {
    self.hits++
    if (self.maxsize !== null) self.cache.moveToEnd(entry)
    return entry.value as Value
  }
  self.misses++
  const result = rt.call(self.fn, args, kwnames)
  self.cache.set(rt, key, result)
  if (self.maxsize !== null && self.cache.size > self.maxsize && self.cache.first !== null)
    self.cache.remove(rt, self.cache.first)
  return result
}

defineType(lruCacheType, {
  slots: {
    tp_call: call,
    tp_descr_get: (_rt, self: PyLruCache, obj) => (obj === undefined ? self : new PyMethod(self, obj)),
  },
  methods: {
    cache_info: method("(self, /)", (rt, self: PyLruCache) =>
      rt.call(self.infoType, [self.hits, self.misses, self.maxsize, self.cache.size]),
    ),
    cache_clear: method("(self, /)", (_rt, self: PyLruCache) => {
      self.cache = new PyDict()
      self.hits = self.misses = 0
      return null
    }),
    __reduce__: method("(self, /)", (_rt, self: PyLruCache) => self.dict?.getString("__qualname__") ?? null),
    __copy__: method("(self, /)", (_rt, self: PyLruCache) => self),
    __deepcopy__: method("(self, memo, /)", (_rt, self: PyLruCache) => self),
  },
})

export const lruCacheWrapper = fn(
  "(user_function, maxsize, typed, cache_info_type)",
  (rt, user: Value, maxsize: Value, typed: Value, info: Value) => {
    const size = maxsize === null ? null : Math.max(0, Number(asIndex(rt, maxsize)))
    return new PyLruCache(user, size, truth(rt, typed), info)
  },
)
