// The dunder table: which special method stands behind which slot, in both directions - the wrapper that Python sees for a
// built-in type's slot (`int.__add__`), and the slot function a Python class gets for its method.

import { objectType } from "./builtin-types.js"
import { typeError } from "./exceptions.js"
import { MethodDef, PyMethodDescriptor, PyWrapperDescriptor } from "./method.js"
import type { Runtime } from "./runtime.js"
import { type DunderRow, dunderRows } from "./slot-table.js"
import { type SlotName, Slots } from "./slots.js"
import { type PyType, TypeFlag } from "./type.js"
import { typeOf } from "./typeof.js"
import type { Value } from "./value.js"

const rowsByDunder: ReadonlyMap<string, DunderRow[]> = groupRows((row) => row.dunder)
const rowsBySlot: ReadonlyMap<SlotName, DunderRow[]> = groupRows((row) => row.slot)

function groupRows<Key>(keyOf: (row: DunderRow) => Key): Map<Key, DunderRow[]> {
  const groups = new Map<Key, DunderRow[]>()
  for (const row of dunderRows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}

// Slots that types show as plain methods, for the sake of speed (METH_COEXIST).
const COEXISTING: ReadonlySet<string> = new Set([
  "dict.__getitem__",
  "dict.__contains__",
  "list.__getitem__",
  "FrameLocalsProxy.__getitem__",
])

/// Puts a wrapper descriptor into a built-in type's dict for each slot it fills itself (`add_operators`).
export function addWrappers(type: PyType): void {
  for (const row of dunderRows) {
    if (row.wrap === null || type.slots[row.slot] === null || type.dict.has(row.dunder)) continue
    const def = new MethodDef("method", row.signature, row.wrap(type.slots[row.slot] as never) as never, row.raw, row.doc)
    def.name = row.dunder
    const isMethod = COEXISTING.has(`${type.name}.${row.dunder}`)
    type.dict.set(row.dunder, isMethod ? new PyMethodDescriptor(def, type) : new PyWrapperDescriptor(def, type, row.slot))
  }
}

/// Sets all slots of a Python class from its methods and its bases (`fixup_slot_dispatchers`).
export function setSlotsOfClass(type: PyType): void {
  const fresh = new Slots() as unknown as Record<SlotName, unknown>
  const own = type.slots as unknown as Record<SlotName, unknown>
  const base = type.base as PyType
  const inherits = inheritsAll(type, base)
  for (const [slot, rows] of rowsBySlot) {
    const isInherited = inherits && slot !== "tp_new" && !rows.some((row) => type.dict.has(row.dunder))
    fresh[slot] = isInherited ? (base.slots as unknown as Record<SlotName, unknown>)[slot] : chooseSlot(type, base, rows)
  }
  for (const name of Object.keys(fresh) as SlotName[]) own[name] = fresh[name]
}

// Does it find what it has not itself where its base does? Then the base's slots are its own: looking up each dunder took a sixth of
// the import of typing. Of built-in types only object's slots are all chosen as a class's are.
function inheritsAll(type: PyType, base: PyType): boolean {
  if (base.mro.length + 1 !== type.mro.length) return false
  return (base.has(TypeFlag.HEAP) || base === objectType) && base.mro.every((cls, i) => cls === type.mro[i + 1])
}

/// After an attribute of the class changed: the slots behind that name, here and in subclasses (`update_slot`).
export function updateSlots(rt: Runtime, type: PyType, name: string): void {
  const rows = rowsByDunder.get(name)
  if (rows === undefined) return
  const own = type.slots as unknown as Record<SlotName, unknown>
  for (const row of rows) own[row.slot] = chooseSlot(type, type.base as PyType, rowsBySlot.get(row.slot) as DunderRow[])
  for (const subclass of rt.subclassesOf(type)) updateSlots(rt, subclass, name)
}

// A slot is the built-in's own function when every dunder behind it is that function's wrapper, else the dispatcher.
function chooseSlot(type: PyType, base: PyType, rows: readonly DunderRow[]): unknown {
  let native: unknown = null
  let dispatcher: unknown = null
  for (const row of rows) {
    const attribute = type.lookup(row.dunder)
    if (attribute === undefined) continue
    if (row.dunder === "__hash__" && attribute === null) return hashNotImplemented
    if (isOtherSlotOfName(row, attribute)) continue
    const from = nativeSlot(type, base, row, attribute)
    if (from === undefined) dispatcher = row.dispatch
    else if (native === null || native === from) native = from
    else dispatcher = row.dispatch
  }
  if (dispatcher !== null) return dispatcher
  return native
}

// `list.__add__` is sq_concat's: it says nothing about nb_add (`resolve_slotdups`).
function isOtherSlotOfName(row: DunderRow, attribute: Value): boolean {
  return attribute instanceof PyWrapperDescriptor && attribute.slot !== row.slot && attribute.def.name === row.dunder
}

// The slot function of the built-in type that the attribute comes from; undefined when the attribute is Python's.
function nativeSlot(type: PyType, base: PyType, row: DunderRow, attribute: Value): unknown {
  if (attribute instanceof PyWrapperDescriptor && attribute.slot === row.slot && type.isSubtype(attribute.owner)) {
    return attribute.owner.slots[row.slot]
  }
  if (attribute instanceof PyMethodDescriptor && COEXISTING.has(`${attribute.owner.name}.${row.dunder}`)) {
    return attribute.owner.slots[row.slot] ?? undefined
  }
  if (row.dunder === "__new__") return isOwnNew(type) ? undefined : base.slots.tp_new
  return undefined
}

// `__new__` found in the MRO before any built-in type's: a Python function.
function isOwnNew(type: PyType): boolean {
  for (const cls of type.mro) {
    if (!cls.dict.has("__new__")) continue
    return cls.has(2)
  }
  return false
}

/// The hash slot of a type that sets `__hash__ = None`.
export function hashNotImplemented(_rt: Runtime, self: Value): number {
  throw typeError(`unhashable type: '${typeOf(self).tpName}'`)
}
