// The local variables of a frame by name: fast locals, cells and free variables.

import { LocalKind } from "../compiler/code.js"
import { PyDict } from "./dict.js"
import { PyCell, type PyFrame } from "./function.js"
import type { Runtime } from "./runtime.js"
import type { Value } from "./value.js"

/// The bound variables in the order of `co_varnames`, `co_cellvars`, `co_freevars`, as a fresh dict (PEP 667's `locals()`).
export function frameLocals(rt: Runtime, frame: PyFrame): PyDict {
  const dict = new PyDict()
  const { localsplusnames, localspluskinds } = frame.code.code
  const isClass = (frame.code.code.flags & 1) === 0
  localsplusnames.forEach((name, i) => {
    // What a class body takes from outside is none of its names.
    if (isClass && (localspluskinds[i] & LocalKind.FREE) !== 0) return
    const value = frameVariable(rt, frame, i)
    if (value !== undefined) dict.setString(name, value)
  })
  const extra = frame.extra?.locals ?? null
  if (extra !== null) dict.updateFrom(rt, extra)
  return dict
}

/// Does a comprehension run in the frame of a module or class body? Then its variables are the frame's locals (PEP 709).
export function hasHiddenLocals(rt: Runtime, frame: PyFrame): boolean {
  const { localspluskinds } = frame.code.code
  for (let i = 0; i < localspluskinds.length; i++) {
    if ((localspluskinds[i] & LocalKind.HIDDEN) !== 0 && frameVariable(rt, frame, i) !== undefined) return true
  }
  return false
}

/// One variable by its index in `localsplusnames`, a cell's content for a cell; undefined when it is not bound.
export function frameVariable(rt: Runtime, frame: PyFrame, index: number): Value | undefined {
  const slot = rt.frameSlot(frame, index)
  const kind = frame.code.code.localspluskinds[index]
  const isCell = (kind & (LocalKind.CELL | LocalKind.FREE)) !== 0
  return isCell && slot instanceof PyCell ? slot.value : slot
}
