// Assigning `__bases__`: the class and all its subclasses get new MROs and slots.

import { typeError } from "./exceptions.js"
import { askForMro } from "./mro.js"
import { sameLayout } from "./object.js"
import { nativeBase } from "./ready.js"
import type { Runtime } from "./runtime.js"
import { setSlotsOfClass } from "./slot-dunders.js"
import { PyTuple } from "./tuple.js"
import { PyType } from "./type.js"
import { bestBase } from "./type-new.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

export function setBases(rt: Runtime, type: PyType, value: Value): void {
  if (!(value instanceof PyTuple)) throw typeError(`can only assign tuple to ${type.name}.__bases__, not ${typeName(value)}`)
  if (value.items.length === 0) throw typeError(`can only assign non-empty tuple to ${type.name}.__bases__, not ()`)
  const bases = value.items.map((base) => {
    if (!(base instanceof PyType)) throw typeError(`${type.name}.__bases__ must be tuple of classes, not '${typeName(base)}'`)
    if (base.isSubtype(type)) throw typeError("a __bases__ item causes an inheritance cycle")
    return base
  })
  const base = bestBase(bases)
  checkLayout(type.base as PyType, base, type)
  const before = { bases: type.bases, base: type.base }
  type.bases = bases
  type.base = base
  try {
    refresh(rt, type)
  } catch (error) {
    type.bases = before.bases
    type.base = before.base
    refresh(rt, type)
    throw error
  }
  for (const parent of bases) if (!before.bases.includes(parent)) rt.registerSubclass(parent, type)
}

function checkLayout(old: PyType, base: PyType, type: PyType): void {
  const native = nativeBase(base)
  if (native !== nativeBase(old)) {
    if (old.slotNames.length === 0 && native.mro.length === 2 && nativeBase(old).mro.length === 1 && old.mro.length > 1) {
      throw typeError(`__bases__ assignment: '${base.tpName}' deallocator differs from '${old.tpName}'`)
    }
    throw typeError(`__bases__ assignment: '${base.tpName}' object layout differs from '${old.tpName}'`)
  }
  const compatible = sameLayout(base, old) || (base.slotNames.length === 0 && old.slotNames.length === 0)
  if (!compatible) throw typeError(`__bases__ assignment: '${base.tpName}' object layout differs from '${old.tpName}'`)
  void type
}

function refresh(rt: Runtime, type: PyType): void {
  type.mro = askForMro(rt, type)
  type.modified(rt)
  setSlotsOfClass(type)
  for (const subclass of rt.subclassesOf(type)) refresh(rt, subclass)
}
