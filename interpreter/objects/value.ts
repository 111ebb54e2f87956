// What a Python value is. Everything that handles values starts here; this file imports types only.

import type { PyDict } from "./dict.js"
import type { PyType } from "./type.js"

/// int: a number while |n| <= 2**53 - 1, else a bigint. bool: a boolean. None: null. str: a string. All else: an object.
export type Value = null | boolean | number | bigint | string | PyObject

/// What an iterator gives when it has no more items. It is no value, so it can never be confused with one.
export const done = undefined
export type Done = undefined

/// An object with a type. `cls` is its Python type (`ob_type`). The classes of which programs make millions (float, tuple, list,
/// frame, instance, iterators) only implement it: V8 makes an object of a derived class several times slower outside its
/// inlining budget.
export abstract class PyObject {
  abstract cls: PyType
}

/// What a tracer knows of an object, kept with it while it is watched. Who walks objects passes it by: it refers to them, but holds none.
export abstract class TracerNote {}

/// Whether a value is an object of ours, whatever its class.
export function isObject(value: Value): value is PyObject {
  return typeof value === "object" && value !== null
}

/// `value`, or `otherwise` where there is none. Not `??`, which would take None for missing.
export function orElse<T extends Value | undefined>(value: Value | undefined, otherwise: T): Value | T {
  return value === undefined ? otherwise : value
}

/// An object of a type that may have an instance `__dict__`: built-in containers, exceptions, functions, modules ...
/// `dict` stays null until an attribute is stored. Instances of plain classes are `PyInstance`s (shapes) instead.
export abstract class AttributedObject extends PyObject {
  dict: PyDict | null
  constructor() {
    super()
    this.dict = null
  }
}

/// float. Exact floats carry nothing but their value; `cls` comes from the prototype (set in float.ts).
export class PyFloat implements PyObject {
  declare cls: PyType
  constructor(readonly value: number) {}
}

/// A type that has exactly one value (NotImplemented, Ellipsis).
export class PySingleton extends PyObject {
  constructor(
    readonly cls: PyType,
    readonly name: string,
  ) {
    super()
  }
}

/// The operators of `tp_richcompare`, numbered as in CPython.
export const enum CompareOp {
  LT = 0,
  LE = 1,
  EQ = 2,
  NE = 3,
  GT = 4,
  GE = 5,
}
