// The attributes of an object that are told.

import { instanceDict, type PyObject, PyType, type Value } from "../../interpreter/index.js"

/// What every class has, and what says what a class is made of.
const made: ReadonlySet<string> = new Set([
  "__doc__",
  "__module__",
  "__dict__",
  "__weakref__",
  "__qualname__",
  "__firstlineno__",
  "__static_attributes__",
])

/// Those of a class that a program would look at, in their order.
export function classAttributes(type: PyType): [string, Value][] {
  return [...type.dict].filter(([name]) => !made.has(name))
}

/// Those of any object but a PyInstance, which has its own places for them.
export function attributesOf(object: PyObject): [string, Value][] {
  return object instanceof PyType ? classAttributes(object) : (instanceDict.of(object)?.stringItems() ?? [])
}
