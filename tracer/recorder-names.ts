// What objects are called in events: the paths that lead to them as written, and the other names that a frame has for them.

import { type Machine, PyByteArray, PyCell, PyDict, type PyFrame, PyList, PySet, type Value } from "../interpreter/index.js"
import type { Site } from "./sites.js"

/// Other names of the frame for an object that changes in place.
export function* aliases(machine: Machine, frame: PyFrame, object: Value | undefined, path: string | null): Generator<string> {
  if (path === null || !isMutable(object)) return
  if (frame.locals instanceof PyDict) {
    for (let entry = frame.locals.first; entry !== null; entry = entry.next) {
      if (entry.value === object && entry.key !== path) yield entry.key as string
    }
    return
  }
  const { localsplusnames } = frame.code.code
  for (let i = 0; i < localsplusnames.length; i++) {
    const slot = machine.frameSlot(frame, i)
    if ((slot instanceof PyCell ? slot.value : slot) === object && localsplusnames[i] !== path) yield localsplusnames[i]
  }
}

/// Does its text change when it is changed in place?
export function isMutable(value: Value | undefined): boolean {
  return value instanceof PyList || value instanceof PyDict || value instanceof PySet || value instanceof PyByteArray
}

/// The text of a name or a chain of attributes; null for anything else.
export function pathText(node: Site["node"] | null | undefined): string | null {
  if (node === null || node === undefined) return null
  if (node.kind === "Name") return node.id as string
  if (node.kind !== "Attribute") return null
  const owner = pathText(node.value as Site["node"])
  return owner === null ? null : `${owner}.${node.attr as string}`
}
