// What a pickler writes for an object that was taken apart by `__reduce_ex__` and its kin.

import { PyDict } from "../../objects/dict.js"
import { findAttribute, getAttribute } from "../../objects/operations/attributes.js"
import { isCallable } from "../../objects/operations/call.js"
import { isSame } from "../../objects/operations/compare.js"
import { emptyTuple, PyTuple } from "../../objects/tuple.js"
import { PyType } from "../../objects/type.js"
import { typeName, typeOf } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { picklingError } from "./errors.js"
import { Op } from "./opcodes.js"
import type { Saver } from "./save.js"
import { batchAppends, batchItems } from "./save-containers.js"

/// The parts of a reduction; what is missing or None stays away.
export interface Reduced {
  callable: Value
  args: PyTuple
  state?: Value
  items?: Value
  pairs?: Value
  setter?: Value
}

/// Checks what a reduction function gave.
export function reducedParts(reduced: Value): Reduced {
  if (!(reduced instanceof PyTuple)) throw picklingError("__reduce__ must return a string or tuple")
  const parts = reduced.items
  if (parts.length < 2 || parts.length > 6) {
    throw picklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
  }
  const [callable, args, ...rest] = parts
  if (!isCallable(callable)) throw picklingError("first item of the tuple returned by __reduce__ must be callable")
  if (!(args instanceof PyTuple)) throw picklingError("second item of the tuple returned by __reduce__ must be a tuple")
  const [state, items, pairs, setter] = rest.map((part) => part ?? undefined)
  for (const [iterator, nth] of [[items, "fourth"] as const, [pairs, "fifth"] as const]) {
    if (iterator !== undefined && typeOf(iterator).slots.tp_iternext === null) {
      throw picklingError(`${nth} element of the tuple returned by __reduce__ must be an iterator, not ${typeName(iterator)}`)
    }
  }
  if (setter !== undefined && !isCallable(setter)) {
    throw picklingError(`sixth element of the tuple returned by __reduce__ must be a function, not ${typeName(setter)}`)
  }
  return { callable, args, state, items, pairs, setter }
}

/// `value` is what was reduced; null for a value that has no place in the memo.
export function saveReduced(saver: Saver, reduced: Reduced, value: Value): void {
  const { out } = saver
  saveMaking(saver, reduced, value)
  if (value !== null) {
    // An object that its own arguments contain is in the memo now.
    if (saver.isKnown(value)) {
      out.op(Op.POP)
      saver.recall(value)
      return
    }
    saver.memoize(value)
  }
  if (reduced.items !== undefined) batchAppends(saver, reduced.items)
  if (reduced.pairs !== undefined) batchItems(saver, reduced.pairs)
  if (reduced.state === undefined) return
  if (reduced.setter === undefined) {
    saver.save(reduced.state)
    out.op(Op.BUILD)
    return
  }
  saver.save(reduced.setter)
  saver.save(value)
  saver.save(reduced.state)
  out.op(Op.TUPLE2)
  out.op(Op.REDUCE)
  out.op(Op.POP)
}

function saveMaking(saver: Saver, { callable, args }: Reduced, value: Value): void {
  const { out, rt } = saver
  const name = saver.options.protocol >= 2 ? findAttribute(rt, callable, "__name__") : undefined
  if (name === "__newobj_ex__") saveNewWithKeywords(saver, args)
  else if (name === "__newobj__") saveNew(saver, args, value)
  else {
    saver.save(callable)
    saver.save(args)
    out.op(Op.REDUCE)
  }
}

function saveNewWithKeywords(saver: Saver, { items }: PyTuple): void {
  const { out, rt } = saver
  if (items.length !== 3) {
    throw picklingError(`length of the NEWOBJ_EX argument tuple must be exactly 3, not ${items.length}`)
  }
  const [cls, args, kwargs] = items
  if (!(cls instanceof PyType))
    throw picklingError(`first item from NEWOBJ_EX argument tuple must be a class, not ${typeName(cls)}`)
  if (!(args instanceof PyTuple)) {
    throw picklingError(`second item from NEWOBJ_EX argument tuple must be a tuple, not ${typeName(args)}`)
  }
  if (!(kwargs instanceof PyDict)) {
    throw picklingError(`third item from NEWOBJ_EX argument tuple must be a dict, not ${typeName(kwargs)}`)
  }
  if (saver.options.protocol >= 4) {
    saver.save(cls)
    saver.save(args)
    saver.save(kwargs)
    out.op(Op.NEWOBJ_EX)
    return
  }
  const partial = getAttribute(rt, rt.importModule("functools"), "partial")
  const names = kwargs.keys().map(String)
  const made = rt.call(partial, [getAttribute(rt, cls, "__new__"), cls, ...args.items, ...kwargs.values()], names)
  saver.save(made)
  saver.save(emptyTuple)
  out.op(Op.REDUCE)
}

function saveNew(saver: Saver, { items }: PyTuple, value: Value): void {
  if (items.length < 1) throw picklingError("__newobj__ arglist is empty")
  const [cls, ...args] = items
  if (!(cls instanceof PyType)) throw picklingError("args[0] from __newobj__ args is not a type")
  if (value !== null && !isSame(getAttribute(saver.rt, value, "__class__"), cls)) {
    throw picklingError("args[0] from __newobj__ args has the wrong class")
  }
  saver.save(cls)
  saver.save(args.length === 0 ? emptyTuple : new PyTuple(args))
  saver.out.op(Op.NEWOBJ)
}
