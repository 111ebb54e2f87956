// The functools module: what must be fast natively, the rest in Python.

import { mappingproxyType } from "../../objects/builtin-types.js"
import { typeError } from "../../objects/exceptions.js"
import { genericAliasType } from "../../objects/generic-alias.js"
import { fn } from "../../objects/method.js"
import { getIteratorOr, Iteration } from "../../objects/operations/iterate.js"
import { unionType } from "../../objects/union.js"
import { done, type Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { cmpToKey } from "./cmp-to-key.js"
import { dispatching } from "./dispatch.js"
import { lruCacheWrapper } from "./lru-cache.js"
import { partialType } from "./partial.js"
import { python } from "./python.js"

export function functoolsModule(): ModuleSpec {
  return {
    name: "functools",
    native: "_functools",
    doc: "functools.py - Tools for working with functions and callable objects\n",
    types: [partialType],
    // Given, as importing types would take longer than all of functools.
    constants: { GenericAlias: genericAliasType, _MappingProxyType: mappingproxyType, _UnionType: unionType },
    functions: {
      reduce: fn(
        "(function, iterable, initial=<unrepresentable>, /)",
        (rt, func: Value, iterable: Value, initial: Value | undefined) => {
          const it = new Iteration(rt, getIteratorOr(rt, iterable, "reduce() arg 2 must support iteration"))
          let total = initial === undefined ? it.next() : initial
          if (total === done) throw typeError("reduce() of empty iterable with no initial value")
          for (let item = it.next(); item !== done; item = it.next()) total = rt.call(func, [total as Value, item])
          return total
        },
        "Apply a function of two arguments cumulatively to the items of an iterable, from left to right.",
      ),
      cmp_to_key: cmpToKey,
      _lru_cache_wrapper: lruCacheWrapper,
    },
    python: python() + dispatching(),
  }
}
