// Iterators of the built-in types whose items a Python generator gives: what a trace with opened built-ins puts in the place of the
// native ones.

import { builtinType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { typeError } from "./exceptions.js"
import type { PyGenerator } from "./generator.js"
import { enumerateType, filterType, mapType, reversedType, zipType } from "./iterator-types.js"
import { listReverseIteratorType } from "./list-iterator.js"
import { method } from "./method.js"
import { longRangeIteratorType, rangeIteratorType } from "./range-iterator.js"
import { NotImplemented } from "./singletons.js"
import type { PyType } from "./type.js"
import { PyObject } from "./value.js"

export class OpenedIterator extends PyObject {
  constructor(
    public cls: PyType,
    readonly generator: PyGenerator,
  ) {
    super()
  }
}

const openedTypes: ReadonlyMap<PyType, PyType> = new Map(
  [
    enumerateType,
    zipType,
    mapType,
    filterType,
    reversedType,
    listReverseIteratorType,
    rangeIteratorType,
    longRangeIteratorType,
  ].map((type) => [type, openedType(type)]),
)

// A type beside the real one, which it derives from: the slots must be its own.
function openedType(type: PyType): PyType {
  const opened = builtinType(type.name, type)
  defineType(opened, {
    slots: {
      tp_iter: (_rt, self) => self,
      tp_iternext: (rt, self: OpenedIterator) => rt.resume(self.generator, null),
    },
    methods: {
      __length_hint__: method("(self, /)", () => NotImplemented),
      __reduce__: method("(self, /)", () => {
        throw typeError(`cannot pickle '${type.name}' object while built-ins are opened`)
      }),
    },
  })
  return opened
}

/// The iterator that stands for a native one of this type; null when there is none of the type.
export function openedIterator(native: PyType, generator: PyGenerator): OpenedIterator | null {
  const type = openedTypes.get(native)
  return type === undefined ? null : new OpenedIterator(type, generator)
}
