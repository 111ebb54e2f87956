// Inline caches: what an instruction remembers about the last object it met.

import type { DictEntry, PyDict } from "../objects/dict.js"
import { PyFunction } from "../objects/function.js"
import { PyInstance } from "../objects/instance.js"
import { instanceDict } from "../objects/instance-dict.js"
import { PyGetSetDescriptor, PyMethodDescriptor } from "../objects/method.js"
import { PyModule } from "../objects/module.js"
import { genericGetAttribute, genericSetAttribute, getAttribute, setAttribute } from "../objects/operations/attributes.js"
import type { Runtime } from "../objects/runtime.js"
import type { Shape } from "../objects/shape.js"
import { PyType, TypeFlag } from "../objects/type.js"
import { typeOf } from "../objects/typeof.js"
import type { Value } from "../objects/value.js"
import type { Machine } from "./machine.js"

/// LOAD_GLOBAL: the entry, good while it holds a value and - for a builtin - while the globals have the same keys.
export class GlobalCache {
  constructor(
    readonly entry: DictEntry,
    /// `globals.keysVersion` for a builtin, -1 for a global.
    readonly version: number,
  ) {}
}

export const enum AttrKind {
  /// `slots[index]` of a PyInstance of this shape.
  SLOT,
  /// `value` is a function or method descriptor found on the type: call it with the object as first argument.
  METHOD,
  /// `value` as it is.
  CONSTANT,
  /// `entry.value` of a module's dict.
  ENTRY,
}

/// LOAD_ATTR. `shape` is null unless the owner is a PyInstance; then the type alone decides.
export class AttrCache {
  /// What the instruction remembers of other owners.
  next: AttrCache | null = null
  constructor(
    readonly kind: AttrKind,
    readonly type: PyType,
    readonly version: number,
    readonly shape: Shape | null,
    readonly index: number,
    readonly value: Value,
    /// The type object or module whose attribute it is, when the owner is one.
    readonly owner: Value,
    readonly entry: DictEntry | null,
  ) {}
}

/// STORE_ATTR on a PyInstance: overwrites `slots[index]`, or appends and moves to `next`.
export class StoreCache {
  other: StoreCache | null = null
  constructor(
    readonly shape: Shape,
    readonly version: number,
    readonly index: number,
    readonly next: Shape | null,
  ) {}
}

/// CALL of a class whose instances are made inline.
export class ClassCache {
  constructor(
    readonly type: PyType,
    readonly version: number,
    readonly init: PyFunction,
  ) {}
}

export function lookUpGlobal(globals: PyDict, builtins: PyDict, name: string): GlobalCache | null {
  const entry = globals.entryOfString(name)
  if (entry !== undefined) return new GlobalCache(entry, -1)
  const builtin = builtins.entryOfString(name)
  return builtin === undefined ? null : new GlobalCache(builtin, globals.keysVersion)
}

/// What a LOAD_ATTR on this owner may remember, or null when nothing is safe to remember.
function attributeCache(owner: Value, name: string): AttrCache | null {
  if (owner instanceof PyType) return typeAttributeCache(owner, name)
  if (owner instanceof PyModule) return moduleAttributeCache(owner, name)
  const type = typeOf(owner)
  if (type.slots.tp_getattro !== genericGetAttribute) return null
  const attribute = type.lookup(name)
  const shape = owner instanceof PyInstance ? owner.shape : null
  if (owner instanceof PyInstance && owner.dict !== null) return null
  if (attribute !== undefined && typeOf(attribute).slots.tp_descr_set !== null) return memberCache(owner, type, attribute)
  if (owner instanceof PyInstance) {
    const index = owner.shape.indexOf(name)
    if (index !== undefined) return new AttrCache(AttrKind.SLOT, type, type.version, shape, index, null, null, null)
  } else if (instanceDict.of(owner) !== null) return null
  if (attribute === undefined) return null
  if (attribute instanceof PyFunction || (attribute instanceof PyMethodDescriptor && attribute.def.kind === "method")) {
    return new AttrCache(AttrKind.METHOD, type, type.version, shape, -1, attribute, null, null)
  }
  if (typeOf(attribute).slots.tp_descr_get !== null) return null
  return new AttrCache(AttrKind.CONSTANT, type, type.version, shape, -1, attribute, null, null)
}

// A `__slots__` member is a place in the instance like any other.
function memberCache(owner: Value, type: PyType, attribute: Value): AttrCache | null {
  if (!(owner instanceof PyInstance) || !(attribute instanceof PyGetSetDescriptor) || attribute.index < 0) return null
  return new AttrCache(AttrKind.SLOT, type, type.version, owner.shape, attribute.index, null, null, null)
}

function typeAttributeCache(owner: PyType, name: string): AttrCache | null {
  const meta = owner.cls
  if (meta.lookup(name) !== undefined || meta.lookup("__getattr__") !== undefined) return null
  const attribute = owner.lookup(name)
  if (attribute === undefined) return null
  const isPlain = attribute instanceof PyFunction || typeOf(attribute).slots.tp_descr_get === null
  return isPlain ? new AttrCache(AttrKind.CONSTANT, meta, owner.version, null, -1, attribute, owner, null) : null
}

function moduleAttributeCache(owner: PyModule, name: string): AttrCache | null {
  if (owner.cls.lookup(name) !== undefined) return null
  const entry = owner.dict.entryOfString(name)
  return entry === undefined ? null : new AttrCache(AttrKind.ENTRY, owner.cls, owner.cls.version, null, -1, null, owner, entry)
}

/// Where an attribute was found when the owner was no PyInstance hit by its shape; undefined: the cache does not apply.
export function cachedAttribute(cache: AttrCache, owner: Value): Value | undefined {
  if (cache.owner !== null) {
    if (cache.owner !== owner) return undefined
    if (cache.entry !== null) return cache.entry.value
    return cache.version === (owner as PyType).version ? cache.value : undefined
  }
  if (cache.shape !== null) return undefined
  const type = typeOf(owner)
  if (type !== cache.type || type.version !== cache.version) return undefined
  return !type.has(TypeFlag.HAS_DICT) || instanceDict.of(owner) === null ? cache.value : undefined
}

// How many kinds of owner one instruction remembers.
const MOST_KINDS = 4

/// LOAD_ATTR when the first cache does not fit: asks the others, then the object, and remembers. When `asMethod` is set and what is
/// found is a method of the type, `vm.boundSelf` says so: the value is to be called with the owner as first argument.
export function loadAttribute(vm: Machine, caches: unknown[], at: number, owner: Value, name: string, asMethod: boolean): Value {
  const first = caches[at] as AttrCache | undefined
  for (let cache = first?.next ?? null; cache !== null; cache = cache.next) {
    const value = fittingValue(cache, owner)
    if (value === undefined) continue
    if (cache.kind !== AttrKind.METHOD) return value
    if (asMethod) {
      vm.boundSelf = true
      return value
    }
  }
  const fresh = attributeCache(owner, name)
  if (fresh !== null) {
    fresh.next = first === undefined || chainLength(first) >= MOST_KINDS ? null : first
    caches[at] = fresh
    if (fresh.kind === AttrKind.METHOD && asMethod) {
      vm.boundSelf = true
      return fresh.value
    }
  }
  return getAttribute(vm, owner, name)
}

function fittingValue(cache: AttrCache, owner: Value): Value | undefined {
  if (!(owner instanceof PyInstance)) return cachedAttribute(cache, owner)
  if (owner.shape !== cache.shape || owner.cls.version !== cache.version) return undefined
  return cache.kind === AttrKind.SLOT ? owner.slots[cache.index] : cache.value
}

function chainLength(first: AttrCache): number {
  let n = 0
  for (let cache: AttrCache | null = first; cache !== null; cache = cache.next) n++
  return n
}

/// STORE_ATTR when the first cache does not fit.
export function storeThroughCaches(vm: Machine, caches: unknown[], at: number, owner: Value, name: string, value: Value): void {
  const first = caches[at] as StoreCache | undefined
  let n = 0
  for (let cache = first ?? null; cache !== null; cache = cache.other, n++) {
    if (!(owner instanceof PyInstance) || owner.shape !== cache.shape || owner.cls.version !== cache.version) continue
    if (cache.next === null) owner.slots[cache.index] = value
    else {
      owner.slots.push(value)
      owner.shape = cache.next
    }
    return
  }
  const fresh = storeAttribute(vm, owner, name, value)
  if (fresh === null) return
  fresh.other = n >= MOST_KINDS ? null : (first ?? null)
  caches[at] = fresh
}

/// Stores an attribute and gives what STORE_ATTR may remember, or null.
function storeAttribute(rt: Runtime, owner: Value, name: string, value: Value): StoreCache | null {
  if (!(owner instanceof PyInstance) || owner.cls.slots.tp_setattro !== genericSetAttribute || owner.dict !== null) {
    setAttribute(rt, owner, name, value)
    return null
  }
  const before = owner.shape
  genericSetAttribute(rt, owner, name, value)
  const attribute = owner.cls.lookup(name)
  if (attribute !== undefined && typeOf(attribute).slots.tp_descr_set !== null) {
    const index = attribute instanceof PyGetSetDescriptor ? attribute.index : -1
    return index < 0 ? null : new StoreCache(before, owner.cls.version, index, null)
  }
  const index = owner.shape.indexOf(name)
  if (index === undefined) return null
  return new StoreCache(before, owner.cls.version, index, owner.shape === before ? null : owner.shape)
}
