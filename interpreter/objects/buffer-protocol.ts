// `__buffer__` and `__release_buffer__`: what built-in types show through them, and objects of Python classes that have them.

import { bufferBytes } from "./buffer.js"
import { builtinType } from "./builtin-types.js"
import { bufferError, typeError, valueError } from "./exceptions.js"
import { PyMemoryView } from "./memoryview.js"
import type { Runtime } from "./runtime.js"
import * as dispatch from "./slot-dispatch.js"
import type { PyType } from "./type.js"
import { typeOf } from "./typeof.js"
import { PyObject, type Value } from "./value.js"

/// What `memoryview(object)` asks for: PyBUF_FULL_RO.
export const FULL_RO = 284
const WRITABLE = 1

const wrapperType = builtinType("_buffer_wrapper")

/// The `obj` of a memoryview over an object of a Python class.
class BufferWrapper extends PyObject {
  cls: PyType = wrapperType
  constructor(
    readonly exporter: Value,
    readonly view: PyMemoryView,
  ) {
    super()
  }
}

/// A memoryview of what an object of a Python class shows; undefined for objects that have no `__buffer__` in Python.
export function viewOfInstance(rt: Runtime, object: Value, flags: number): PyMemoryView | undefined {
  const get = typeOf(object).slots.bf_getbuffer
  if (get !== dispatch.getBuffer) return undefined
  const view = get(rt, object, flags)
  if (!(view instanceof PyMemoryView)) throw typeError("__buffer__ returned non-memoryview object")
  view.check()
  return new PyMemoryView(new BufferWrapper(object, view), view.source, view.layout)
}

/// Releases a view; an object of a Python class that is looked at is told.
export function releaseView(rt: Runtime, view: PyMemoryView): void {
  if (view.released) return
  view.release()
  if (!(view.owner instanceof BufferWrapper)) return
  const { exporter, view: inner } = view.owner
  typeOf(exporter).slots.bf_releasebuffer?.(rt, exporter, inner)
  inner.release()
}

/// The bytes that an object of a Python class shows, copied.
export function bytesOfInstance(rt: Runtime, object: Value): Uint8Array | undefined {
  const view = viewOfInstance(rt, object, FULL_RO)
  if (view === undefined) return undefined
  const bytes = view.bufferBytes().slice()
  releaseView(rt, view)
  return bytes
}

/// `bf_getbuffer` of the built-in types. `view` makes the memoryview.
export function showBuffer(view: (object: Value) => PyMemoryView) {
  return (_rt: Runtime, self: Value, flags: number): Value => {
    const shown = view(self)
    if ((flags & WRITABLE) !== 0 && shown.layout.readonly) {
      throw bufferError(
        self instanceof PyMemoryView ? "memoryview: underlying buffer is not writable" : "Object is not writable.",
      )
    }
    if (flags === 0 && !shown.isContiguous) throw bufferError("memoryview: underlying buffer is not C-contiguous")
    return shown
  }
}

/// `bf_releasebuffer` of the built-in types.
export function releaseShown(_rt: Runtime, self: Value, buffer: Value): void {
  if (!(buffer instanceof PyMemoryView)) throw typeError("expected a memoryview object")
  if (buffer.owner !== self && bufferBytes(self) !== buffer.source) throw valueError("memoryview's buffer is not this object")
  if (buffer.released) throw valueError("memoryview's buffer has already been released")
  buffer.release()
}
