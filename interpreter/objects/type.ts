// PyType: a Python class, built-in or not. Slots hold what CPython's type structures hold; `dict` what `__dict__` shows.

import type { Runtime } from "./runtime.js"
import { Shape } from "./shape.js"
import { Slots } from "./slots.js"
import { PyObject, type Value } from "./value.js"

export const enum TypeFlag {
  /// May be subclassed.
  BASETYPE = 1,
  /// Made by a class statement or `type(...)`: mutable.
  HEAP = 2,
  ABSTRACT = 4,
  /// What `match` takes for a sequence or a mapping.
  SEQUENCE = 8,
  MAPPING = 16,
  /// `cannot create 'X' instances`.
  DISALLOW_INSTANTIATION = 32,
  /// A class pattern with one positional sub-pattern binds the whole value (int, str ...).
  MATCH_SELF = 64,
  /// Instances have a `__dict__`.
  HAS_DICT = 128,
  /// Instances can be referred to weakly.
  HAS_WEAKREF = 256,
  /// Functions that take `self` and may be called without making a bound method.
  METHOD_DESCRIPTOR = 512,
  /// Native here, a Python class in CPython: messages name it without its module.
  PYTHON_CLASS = 1024,
  /// Native, but instances may equal objects of other types (Decimal and the other numbers).
  EQUALS_OTHERS = 2048,
}

/// Type attributes by name, in definition order.
export type TypeDict = Map<string, Value>

export class PyType extends PyObject {
  cls: PyType
  name: string
  qualname: string
  /// The value of `__module__` for built-in types; heap types keep theirs in `dict`.
  module: string
  bases: readonly PyType[]
  /// The base whose instance layout this type has (`tp_base`); null for `object` alone.
  base: PyType | null
  mro: readonly PyType[]
  dict: TypeDict = new Map()
  flags: number
  readonly slots = new Slots()
  doc: string | null = null
  /// Changes whenever an attribute of the type or of a base does; inline caches compare it. Never reused within a type.
  version = 0
  /// The shape of a fresh instance (only `PyInstance` uses it); holds the reserved `__slots__` places.
  rootShape: Shape
  /// The shape of an instance whose attributes have moved to a dict: it knows no names, so no inline cache can hit.
  dictShape: Shape
  /// Names in `__slots__` order that have a place in the instance, inherited ones first.
  slotNames: readonly string[] = []
  ready = false
  private readonly found: Map<string, Value | undefined> = new Map()

  constructor(name: string, module: string, cls: PyType | null, bases: readonly PyType[], flags: number) {
    super()
    this.cls = cls ?? (this as PyType)
    this.name = name
    this.qualname = name
    this.module = module
    this.bases = bases
    this.base = bases.length > 0 ? bases[0] : null
    this.mro = [this, ...(this.base?.mro ?? [])]
    this.flags = flags
    this.rootShape = Shape.root(this, 0)
    this.dictShape = Shape.root(this, 0)
  }

  /// Looks a name up along the MRO (`_PyType_Lookup`): the raw attribute, not bound; undefined when there is none.
  lookup(name: string): Value | undefined {
    const found = this.found.get(name)
    if (found !== undefined || this.found.has(name)) return found
    const value = this.lookupUncached(name)
    this.found.set(name, value)
    return value
  }

  private lookupUncached(name: string): Value | undefined {
    for (const type of this.mro) {
      const value = type.dict.get(name)
      if (value !== undefined) return value
    }
    return undefined
  }

  /// Forgets what was looked up, here and in the subclasses; every change of `dict`, `mro` or `bases` must call it.
  modified(rt: Runtime): void {
    this.forget()
    for (const subclass of rt.subclassesOf(this)) subclass.modified(rt)
  }

  forget(): void {
    this.version += 1
    this.found.clear()
  }

  has(flag: TypeFlag): boolean {
    return (this.flags & flag) !== 0
  }

  /// `tp_name`, which error messages show: with the module for what CPython's extension modules define.
  get tpName(): string {
    if (this.module === "builtins" || this.has(TypeFlag.HEAP) || this.has(TypeFlag.PYTHON_CLASS)) return this.name
    return `${this.module}.${this.name}`
  }

  /// `issubclass` without hooks: is `other` in the MRO?
  isSubtype(other: PyType): boolean {
    return this === other || this.mro.includes(other)
  }
}
