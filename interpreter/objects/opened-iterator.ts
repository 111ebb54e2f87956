// Iterators of the built-in types whose items a Python generator gives: what a trace with opened built-ins puts in the place of the
// native ones.

import { typeType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { exceptionTypes } from "./exception-types.js"
import { endOrThrow, isException, typeError } from "./exceptions.js"
import type { PyGenerator } from "./generator.js"
import { method } from "./method.js"
import { NotImplemented } from "./singletons.js"
import { PyType } from "./type.js"
import { type Done, done, PyObject, type Value } from "./value.js"

export class OpenedIterator extends PyObject {
  constructor(
    public cls: PyType,
    readonly generator: PyGenerator,
    /// Goes on with the generator.
    readonly advance: () => Value | Done,
  ) {
    super()
  }
}

/// A type beside that of a native iterator, which it derives from: the slots must be its own.
export function openedIteratorType(type: PyType): PyType {
  const opened = new PyType(type.name, type.module, typeType, [type], type.flags)
  defineType(opened, {
    slots: {
      tp_iter: (_rt, self) => self,
      tp_iternext: (_rt, self: OpenedIterator) => {
        try {
          return self.advance()
        } catch (error) {
          return isOwnEnd(error) ? done : endOrThrow(error)
        }
      },
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

// A StopIteration that a function of the program's raised in the generator has become another error there, which no frame of the program's
// has seen. For the native iterator it is the end.
function isOwnEnd(error: unknown): boolean {
  return (
    isException(error, exceptionTypes.RuntimeError) &&
    error.traceback === null &&
    isException(error.cause, exceptionTypes.StopIteration)
  )
}
