// `BaseException.add_note`.

import { typeError } from "./exceptions.js"
import { PyList } from "./list.js"
import { findAttribute, setAttribute } from "./operations/attributes.js"
import type { Runtime } from "./runtime.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

/// Appends to `__notes__`, which is made at the first note.
export function addNote(rt: Runtime, error: Value, note: Value): void {
  if (typeof note !== "string") throw typeError(`note must be a str, not '${typeName(note)}'`)
  const notes = findAttribute(rt, error, "__notes__")
  if (notes === undefined) setAttribute(rt, error, "__notes__", new PyList([note]))
  else if (notes instanceof PyList) notes.items.push(note)
  else throw typeError("Cannot add note: __notes__ is not a list")
}
