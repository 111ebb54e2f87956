// What a pickler writes for tuples, lists, dicts and sets: their items in batches.

import { frozensetType, setType } from "../../objects/builtin-types.js"
import type { PyDict } from "../../objects/dict.js"
import { runtimeError, typeError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { callMethod } from "../../objects/operations/call.js"
import { iterate } from "../../objects/operations/iterate.js"
import type { PyFrozenset, PySet } from "../../objects/set.js"
import { PyTuple } from "../../objects/tuple.js"
import { done, type Value } from "../../objects/value.js"
import { Op } from "./opcodes.js"
import type { Saver } from "./save.js"
import { saveReduced } from "./save-reduced.js"

const BATCH_SIZE = 1000

export function saveTuple(saver: Saver, value: PyTuple): void {
  const { items } = value
  const { out } = saver
  if (items.length === 0) {
    if (saver.binary) out.op(Op.EMPTY_TUPLE)
    else {
      out.op(Op.MARK)
      out.op(Op.TUPLE)
    }
    return
  }
  const isShort = items.length <= 3 && saver.options.protocol >= 2
  if (!isShort) out.op(Op.MARK)
  for (const item of items) saver.save(item)
  // A tuple that contains itself is in the memo now: what was put on the stack goes.
  if (saver.isKnown(value)) {
    if (!isShort && saver.binary) out.op(Op.POP_MARK)
    else for (let i = isShort ? 0 : -1; i < items.length; i++) out.op(Op.POP)
    saver.recall(value)
    return
  }
  out.op(isShort ? [Op.TUPLE1, Op.TUPLE2, Op.TUPLE3][items.length - 1] : Op.TUPLE)
  saver.memoize(value)
}

export function saveList(saver: Saver, list: PyList): void {
  saver.enterContainer(list)
  startContainer(saver, Op.EMPTY_LIST, Op.LIST)
  saver.memoize(list)
  if (list.items.length > 0) {
    if (saver.binary) batchListItems(saver, list)
    else batchAppends(saver, list)
  }
  saver.leaveContainer(list)
}

function startContainer(saver: Saver, empty: Op, marked: Op): void {
  if (saver.binary) saver.out.op(empty)
  else {
    saver.out.op(Op.MARK)
    saver.out.op(marked)
  }
}

function batchListItems(saver: Saver, list: PyList): void {
  const { out } = saver
  if (list.items.length === 1) {
    saver.save(list.items[0])
    out.op(Op.APPEND)
    return
  }
  let next = 0
  do {
    out.op(Op.MARK)
    for (let n = 0; n < BATCH_SIZE && next < list.items.length; n++) saver.save(list.items[next++])
    out.op(Op.APPENDS)
  } while (next < list.items.length)
}

/// The items of an iterable, appended one by one (protocol 0) or in batches.
export function batchAppends(saver: Saver, iterable: Value): void {
  batch(saver, iterable, Op.APPEND, Op.APPENDS, (item) => saver.save(item))
}

/// The same for pairs of key and value.
export function batchItems(saver: Saver, iterable: Value): void {
  batch(saver, iterable, Op.SETITEM, Op.SETITEMS, (pair) => {
    saver.save((pair as PyTuple).items[0])
    saver.save((pair as PyTuple).items[1])
  })
}

function batch(saver: Saver, iterable: Value, single: Op, several: Op, saveItem: (item: Value) => void): void {
  const { rt, out } = saver
  const it = iterate(rt, iterable)
  const next = (): Value | undefined => {
    const item = it.next()
    if (item !== done && single === Op.SETITEM && !(item instanceof PyTuple && item.items.length === 2)) {
      throw typeError("dict items iterator must return 2-tuples")
    }
    return item
  }
  if (!saver.binary) {
    for (let item = next(); item !== done; item = next()) {
      saveItem(item)
      out.op(single)
    }
    return
  }
  for (let count = BATCH_SIZE; count === BATCH_SIZE; ) {
    const first = next()
    if (first === done) return
    let item = next()
    if (item === done) {
      saveItem(first)
      out.op(single)
      return
    }
    out.op(Op.MARK)
    saveItem(first)
    for (count = 1; item !== done; ) {
      saveItem(item)
      if (++count === BATCH_SIZE) break
      item = next()
    }
    out.op(several)
  }
}

export function saveDict(saver: Saver, dict: PyDict): void {
  saver.enterContainer(dict)
  startContainer(saver, Op.EMPTY_DICT, Op.DICT)
  saver.memoize(dict)
  if (dict.size > 0) {
    if (saver.binary) batchDict(saver, dict)
    else batchItems(saver, callMethod(saver.rt, dict, "items"))
  }
  saver.leaveContainer(dict)
}

function batchDict(saver: Saver, dict: PyDict): void {
  const { out } = saver
  const { size } = dict
  let entry = dict.first
  if (size === 1 && entry !== null) {
    const value = entry.value as Value
    saver.save(entry.key)
    saver.save(value)
    out.op(Op.SETITEM)
    return
  }
  let n = BATCH_SIZE
  while (n === BATCH_SIZE) {
    out.op(Op.MARK)
    for (n = 0; entry !== null && n < BATCH_SIZE; n++) {
      const { key, value } = entry
      if (value === undefined) throw runtimeError("dictionary changed size during iteration")
      saver.save(key)
      saver.save(value)
      entry = entry.next
    }
    out.op(Op.SETITEMS)
    if (dict.size !== size) throw runtimeError("dictionary changed size during iteration")
  }
}

export function saveSet(saver: Saver, set: PySet): void {
  if (saver.options.protocol < 4) {
    saveReduced(saver, { callable: setType, args: new PyTuple([new PyList(set.toArray())]) }, set)
    return
  }
  const { out } = saver
  out.op(Op.EMPTY_SET)
  saver.memoize(set)
  const { size } = set
  if (size === 0) return
  const members = set.toArray()
  let next = 0
  let n = BATCH_SIZE
  while (n === BATCH_SIZE) {
    out.op(Op.MARK)
    for (n = 0; next < members.length && n < BATCH_SIZE; n++) saver.save(members[next++])
    out.op(Op.ADDITEMS)
    if (set.size !== size) throw runtimeError("set changed size during iteration")
  }
}

export function saveFrozenset(saver: Saver, set: PyFrozenset): void {
  if (saver.options.protocol < 4) {
    saveReduced(saver, { callable: frozensetType, args: new PyTuple([new PyList(set.toArray())]) }, set)
    return
  }
  const { out } = saver
  out.op(Op.MARK)
  for (const item of set.toArray()) saver.save(item)
  if (saver.isKnown(set)) {
    out.op(Op.POP_MARK)
    saver.recall(set)
    return
  }
  out.op(Op.FROZENSET)
  saver.memoize(set)
}
