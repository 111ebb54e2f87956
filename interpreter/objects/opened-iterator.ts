// Iterators of the built-in types whose items a Python generator gives: what a trace with opened built-ins puts in the place of the
// native ones.

import { typeType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { exceptionTypes } from "./exception-types.js"
import { endOrThrow, isException, typeError } from "./exceptions.js"
import type { PyGenerator } from "./generator.js"
import { method } from "./method.js"
import { repr } from "./operations/convert.js"
import { readyType } from "./ready.js"
import { NotImplemented } from "./singletons.js"
import { PyType } from "./type.js"
import { type Done, done, PyObject, type Value } from "./value.js"

export class OpenedIterator extends PyObject {
  /// What the generator's parameters were at first.
  readonly parameters: readonly Value[]

  constructor(
    public cls: PyType,
    /// Another one when it is asked after its end.
    public generator: PyGenerator,
    /// Goes on with the generator.
    readonly advance: () => Value | Done,
  ) {
    super()
    this.parameters = this.current ?? []
  }

  /// What they are now; null when it is at its end.
  get current(): Value[] | null {
    const { window, frame } = this.generator
    return window === null ? null : (window.slice(0, frame.code.code.argcount) as Value[])
  }
}

/// The arguments that an iterator shows in its repr.
export type ShownArguments = (iterator: OpenedIterator) => readonly Value[]

/// A type beside that of a native iterator, which it derives from: the slots must be its own.
export function openedIteratorType(type: PyType, shown: ShownArguments | undefined): PyType {
  const opened = new PyType(type.name, type.module, typeType, [type], type.flags)
  defineType(opened, {
    doc: type.doc ?? undefined,
    slots: {
      // A program's `type(iterator)(...)` makes a native one.
      tp_new: type.slots.tp_new && ((rt, _cls, args, kwnames) => type.slots.tp_new?.(rt, type, args, kwnames) as Value),
      ...(shown === undefined
        ? {}
        : {
            tp_repr: (rt, self: OpenedIterator) =>
              `${type.name}(${shown(self)
                .map((value) => repr(rt, value))
                .join(", ")})`,
          }),
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
  readyType(opened)
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
