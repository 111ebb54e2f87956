// The collections module.

import { dictType } from "../../objects/builtin-types.js"
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
  const plain = mapping instanceof PyDict && hasMethodsOfDict(mapping, ["get", "__setitem__"]) ? mapping : null
  const oneMore = (old: Value | undefined): Value => (old === undefined ? 1 : add(rt, old, 1))
  for (let item = it.next(); item !== done; item = it.next()) {
    if (plain !== null) plain.change(rt, item, oneMore)
    else setItem(rt, mapping, item, add(rt, callMethod(rt, mapping, "get", [item, 0]), 1))
  }
  return null
}

// Are these methods dict's?
function hasMethodsOfDict(dict: PyDict, names: readonly string[]): boolean {
  return names.every((name) => dict.cls.lookup(name) === dictType.lookup(name))
}
