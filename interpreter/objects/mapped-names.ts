// A namespace that is no dict, for where the engine holds a dict: `__builtins__` may be any object.

import { PyDict } from "./dict.js"
import { typeOf } from "./typeof.js"
import type { Value } from "./value.js"

/// Its own entries stay empty: names are looked up in `mapping` by subscription, which the class says by being no plain dict's.
export class MappedNames extends PyDict {
  constructor(readonly mapping: Value) {
    super(typeOf(mapping))
  }
}

/// The namespace as the program gave it.
export function givenNames(names: PyDict): Value {
  return names instanceof MappedNames ? names.mapping : names
}
