// Iterator types whose state is a closure: one row makes the type, its constructor and its `__next__`.

import { builtinType, objectType } from "../objects/builtin-types.js"
import { defineType, type TypeSpec } from "../objects/define.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { endOrThrow, typeError } from "../objects/exceptions.js"
import { reduceDoc, setStateDoc } from "../objects/iterator-reduce.js"
import { type MethodDef, method } from "../objects/method.js"
import type { Runtime } from "../objects/runtime.js"
import { Signature } from "../objects/signature.js"
import { PyTuple } from "../objects/tuple.js"
import { type PyType, TypeFlag } from "../objects/type.js"
import { AttributedObject, type Done, done, type Value } from "../objects/value.js"

export type Step = () => Value | Done

/// What `__reduce__` gives beside the type: the arguments that make such an iterator, and the state to set afterwards.
export type Saved = readonly [args: readonly Value[], state?: Value]

/// A step whose place can be saved, and set again.
export interface Resumable {
  step: Step
  save: () => Saved
  restore?: (state: Value) => void
}

/// For classes that keep their state in fields and have a `__next__` of their own.
export const inFields: Resumable = { step: () => done, save: () => [[]] }

export class PyNativeIterator extends AttributedObject {
  cls: PyType
  readonly step: Step
  readonly resumable: Resumable | null
  constructor(cls: PyType, moves: Step | Resumable) {
    super()
    this.cls = cls
    this.step = typeof moves === "function" ? moves : moves.step
    this.resumable = typeof moves === "function" ? null : moves
  }
}

function stepOf(self: PyNativeIterator): Value | Done {
  try {
    return self.step()
  } catch (error) {
    return endOrThrow(error)
  }
}

function warnOfPickling(rt: Runtime): void {
  rt.warn(exceptionTypes.DeprecationWarning, "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.")
}

/// `__reduce__` of a type, by what saves an iterator of it.
export function reduceMethod(save: (rt: Runtime, self: never) => Saved): MethodDef {
  return method(
    "(self, /)",
    (rt, self: PyNativeIterator) => {
      warnOfPickling(rt)
      const [args, state] = save(rt, self as never)
      const head = [self.cls, new PyTuple(args)]
      return new PyTuple(state === undefined ? head : [...head, state])
    },
    reduceDoc,
  )
}

const resumableMethods = {
  __reduce__: () =>
    reduceMethod((_rt, self: PyNativeIterator) => {
      if (self.resumable === null) throw typeError(`cannot pickle '${self.cls.tpName}' object`)
      return self.resumable.save()
    }),
  __setstate__: () =>
    method(
      "(self, state, /)",
      (rt, self: PyNativeIterator, state: Value) => {
        warnOfPickling(rt)
        self.resumable?.restore?.(state)
        return null
      },
      setStateDoc,
    ),
}

/// A tuple given to `__setstate__`.
export function stateTuple(state: Value, least: number, most = least): readonly Value[] {
  if (!(state instanceof PyTuple)) throw typeError("state is not a tuple")
  const n = state.items.length
  if (n < least)
    throw typeError(
      `function takes ${least === most ? "exactly" : "at least"} ${least} argument${least === 1 ? "" : "s"} (${n} given)`,
    )
  if (n > most)
    throw typeError(
      `function takes ${least === most ? "exactly" : "at most"} ${most} argument${most === 1 ? "" : "s"} (${n} given)`,
    )
  return state.items
}

/// Makes the type `name` ("itertools.count"). `make` gets the bound arguments (see Signature) and gives what `__next__` does.
export function iteratorType(
  name: string,
  signature: string,
  make: (rt: Runtime, ...args: never[]) => Step | Resumable,
  spec: TypeSpec & { saves?: "place" | "arguments" } = {},
): PyType {
  const type = builtinType(name, objectType, TypeFlag.BASETYPE)
  const parsed = new Signature(signature)
  const { saves, ...table } = spec
  const takesOne = parsed.parameters.length === 1 && parsed.required === 1 && parsed.parameters[0].kind === "positional"
  const construct = make as unknown as (rt: Runtime, ...args: unknown[]) => Step | Resumable
  defineType(type, {
    ...table,
    slots: {
      tp_new: (rt, cls, args, kwnames) => {
        // _PyArg_CheckPositional's text, where a method would say "takes exactly one argument".
        if (takesOne && kwnames === null && args.length !== 1) {
          throw typeError(`${type.name} expected 1 argument, got ${args.length}`)
        }
        return new PyNativeIterator(cls, construct(rt, ...parsed.bind(type.name, type.name, args, kwnames)))
      },
      tp_init: () => {},
      tp_iter: (_rt, self) => self,
      tp_iternext: (_rt, self: PyNativeIterator) => stepOf(self),
      ...spec.slots,
    },
    methods: {
      ...(saves === undefined ? {} : { __reduce__: resumableMethods.__reduce__() }),
      ...(saves === "place" ? { __setstate__: resumableMethods.__setstate__() } : {}),
      ...spec.methods,
    },
  })
  return type
}
