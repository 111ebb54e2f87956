// The collections module.

import { PyDict } from "../../objects/dict.js"
import { fn } from "../../objects/method.js"
import { add } from "../../objects/operations/arithmetic.js"
import { callMethod } from "../../objects/operations/call.js"
import { iterate } from "../../objects/operations/iterate.js"
import { setItem } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { done, type Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { dequeType } from "./deque.js"
import { defaultdictType } from "./dicts.js"
import { orderedDictType } from "./ordered.js"
import { python } from "./python.js"
import { tuplegetterType } from "./tuplegetter.js"

export function collectionsModule(): ModuleSpec {
  return {
    name: "collections",
    native: "_collections",
    doc: "This module implements specialized container datatypes providing\nalternatives to Python's general purpose built-in containers, dict,\nlist, set, and tuple.",
    types: [dequeType, defaultdictType, orderedDictType, tuplegetterType],
    functions: {
      _count_elements: fn("(mapping, iterable, /)", (rt, mapping: Value, iterable: Value) => count(rt, mapping, iterable)),
    },
    python,
  }
}

function count(rt: Runtime, mapping: Value, iterable: Value): Value {
  const it = iterate(rt, iterable)
  const isPlain =
    mapping instanceof PyDict &&
    mapping.cls.lookup("__setitem__") === mapping.cls.mro[mapping.cls.mro.length - 2].dict.get("__setitem__")
  for (let item = it.next(); item !== done; item = it.next()) {
    if (isPlain) {
      const entry = (mapping as PyDict).entry(rt, item)
      if (entry === undefined) (mapping as PyDict).set(rt, item, 1)
      else entry.value = add(rt, entry.value as Value, 1)
    } else setItem(rt, mapping, item, add(rt, callMethod(rt, mapping, "get", [item, 0]), 1))
  }
  return null
}
