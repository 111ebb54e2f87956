// PickleBuffer: a buffer that a pickler may leave out of the pickle.

import { bufferBytes, PyBuffer } from "../../objects/buffer.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { bufferError, typeError, valueError } from "../../objects/exceptions.js"
import { PyMemoryView } from "../../objects/memoryview.js"
import { viewOf } from "../../objects/memoryview-methods.js"
import { method } from "../../objects/method.js"
import { TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"

export const pickleBufferType = builtinType("pickle.PickleBuffer", objectType, TypeFlag.HAS_WEAKREF)

export class PyPickleBuffer extends PyBuffer {
  cls = pickleBufferType
  constructor(private held: PyMemoryView | null) {
    super()
  }

  get view(): PyMemoryView {
    if (this.held === null) throw valueError("operation forbidden on released PickleBuffer object")
    return this.held
  }

  bufferBytes(): Uint8Array {
    return this.view.bufferBytes()
  }

  override exporter(): Value {
    return this.view
  }

  release(): void {
    this.held?.release()
    this.held = null
  }
}

/// Are the items one after the other in Fortran's order?
export function isFortranContiguous({ layout }: PyMemoryView): boolean {
  let expected = layout.itemSize
  for (let i = 0; i < layout.shape.length; i++) {
    if (layout.shape[i] > 1 && layout.strides[i] !== expected) return false
    expected *= layout.shape[i]
  }
  return true
}

defineType(pickleBufferType, {
  doc: "Wrapper for potentially out-of-band buffers",
  slots: {
    tp_new: (_rt, _cls, args, kwnames) => {
      if ((kwnames?.length ?? 0) > 0) throw typeError("PickleBuffer() takes no keyword arguments")
      if (args.length === 0) throw typeError("PickleBuffer() takes exactly 1 positional argument (0 given)")
      if (args.length > 1) throw typeError(`PickleBuffer() takes at most 1 argument (${args.length} given)`)
      const owner: Value = args[0]
      if (bufferBytes(owner) === undefined) throw typeError(`a bytes-like object is required, not '${typeName(owner)}'`)
      return new PyPickleBuffer(viewOf(owner))
    },
  },
  methods: {
    raw: method(
      "(self, /)",
      (_rt, self: PyPickleBuffer) => {
        const view = self.view
        if (!view.isContiguous && !isFortranContiguous(view)) {
          throw bufferError("cannot extract raw buffer from non-contiguous buffer")
        }
        const { layout } = view
        const size = view.byteCount
        return new PyMemoryView(view.owner, view.source, { ...PyMemoryView.plain(size, layout.readonly), offset: layout.offset })
      },
      "Return a memoryview of the raw memory underlying this buffer.\n\nWill raise BufferError is the buffer isn't contiguous.",
    ),
    release: method(
      "(self, /)",
      (_rt, self: PyPickleBuffer) => {
        self.release()
        return null
      },
      "Release the underlying buffer held by the PickleBuffer object.",
    ),
  },
})
