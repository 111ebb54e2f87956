// PyInstance: an instance of a class written in Python (no built-in payload). Attributes live in `slots`, laid out by `shape`.

import { PyDict } from "./dict.js"
import type { Shape } from "./shape.js"
import type { PyType } from "./type.js"
import type { PyObject, TracerNote, Value } from "./value.js"

// Past this many attributes names are data, not structure, and a dict serves better.
const LARGEST_SHAPE = 64

export class PyInstance implements PyObject {
  cls: PyType
  shape: Shape
  slots: (Value | undefined)[]
  /// Set once `__dict__` was asked for or the shape grew too large: from then on attributes live there, and `shape` is the root.
  dict: PyDict | null = null
  traced: TracerNote | null = null

  constructor(cls: PyType) {
    this.cls = cls
    this.shape = cls.rootShape
    this.slots = cls.rootShape.size === 0 ? [] : new Array(cls.rootShape.size).fill(undefined)
  }

  /// The instance attribute, undefined when there is none. Types are not consulted.
  getAttribute(name: string): Value | undefined {
    if (this.dict !== null) return this.dict.getString(name)
    const index = this.shape.indexOf(name)
    return index === undefined ? undefined : this.slots[index]
  }

  setAttribute(name: string, value: Value): void {
    if (this.dict !== null) {
      this.dict.setString(name, value)
      return
    }
    const index = this.shape.indexOf(name)
    if (index !== undefined) {
      this.slots[index] = value
    } else if (this.shape.size >= LARGEST_SHAPE) {
      this.materializeDict().setString(name, value)
    } else {
      this.shape = this.shape.with(name)
      this.slots.push(value)
    }
  }

  /// False when there is no such attribute.
  deleteAttribute(name: string): boolean {
    if (this.dict !== null) return this.dict.deleteString(name)
    const index = this.shape.indexOf(name)
    if (index === undefined) return false
    const names = this.shape.names()
    const reserved = this.cls.rootShape.size
    this.shape = this.cls.rootShape
    for (const other of names) if (other !== name) this.shape = this.shape.with(other)
    this.slots.splice(index, 1)
    if (this.slots.length < reserved) throw new RangeError("a reserved slot was removed")
    return true
  }

  /// Attribute names and values in the order they were stored.
  attributes(): [string, Value][] {
    if (this.dict !== null) return this.dict.stringItems()
    return this.shape.names().map((name) => [name, this.slots[this.shape.indexOf(name) as number] as Value])
  }

  /// `__dict__`: the live dict. Moves the attributes there for good.
  materializeDict(): PyDict {
    if (this.dict === null) {
      const dict = new PyDict()
      for (const [name, value] of this.attributes()) dict.setString(name, value)
      this.replaceDict(dict)
    }
    return this.dict as unknown as PyDict
  }

  replaceDict(dict: PyDict): void {
    this.slots.length = this.cls.rootShape.size
    this.shape = this.cls.dictShape
    this.dict = dict
  }

  /// `__class__` assignment: keeps the attributes, in the new class's layout.
  changeClass(cls: PyType): void {
    const attributes = this.dict === null ? this.attributes() : null
    const reserved = this.slots.slice(0, this.cls.rootShape.size)
    this.cls = cls
    this.shape = this.dict === null ? cls.rootShape : cls.dictShape
    this.slots = reserved
    if (attributes !== null) for (const [name, value] of attributes) this.setAttribute(name, value)
  }
}
