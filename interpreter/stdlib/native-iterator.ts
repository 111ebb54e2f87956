// Iterator types whose state is a closure: one row makes the type, its constructor and its `__next__`.

import { builtinType, objectType } from "../objects/builtin-types.js"
import { defineType, type TypeSpec } from "../objects/define.js"
import type { Runtime } from "../objects/runtime.js"
import { Signature } from "../objects/signature.js"
import { type PyType, TypeFlag } from "../objects/type.js"
import { AttributedObject, type Done, type Value } from "../objects/value.js"

export type Step = () => Value | Done

export class PyNativeIterator extends AttributedObject {
  cls: PyType
  constructor(
    cls: PyType,
    public step: Step,
  ) {
    super()
    this.cls = cls
  }
}

/// Makes the type `name` ("itertools.count"). `make` gets the bound arguments (see Signature) and gives what `__next__` does.
export function iteratorType(
  name: string,
  signature: string,
  make: (rt: Runtime, ...args: never[]) => Step,
  spec: TypeSpec = {},
): PyType {
  const type = builtinType(name, objectType, TypeFlag.BASETYPE)
  const parsed = new Signature(signature)
  const construct = make as unknown as (rt: Runtime, ...args: unknown[]) => Step
  defineType(type, {
    ...spec,
    slots: {
      tp_new: (rt, cls, args, kwnames) =>
        new PyNativeIterator(cls, construct(rt, ...parsed.bind(type.name, type.name, args, kwnames))),
      tp_init: () => {},
      tp_iter: (_rt, self) => self,
      tp_iternext: (_rt, self: PyNativeIterator) => self.step(),
      ...spec.slots,
    },
  })
  return type
}
