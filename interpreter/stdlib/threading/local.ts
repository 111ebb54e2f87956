// _thread._local: an object with other attributes in each thread.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { attributeError, typeError } from "../../objects/exceptions.js"
import { genericGetAttribute, genericSetAttribute } from "../../objects/operations/attributes.js"
import type { Runtime } from "../../objects/runtime.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { AttributedObject, type Value } from "../../objects/value.js"
import { schedulerOf, type ThreadState } from "./scheduler.js"

export const localType = builtinType("_thread._local", objectType, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)

class PyLocal extends AttributedObject {
  cls: PyType
  readonly dicts = new WeakMap<ThreadState, PyDict>()
  constructor(
    cls: PyType,
    /// What `__init__` is called with in every thread that uses the object.
    readonly args: readonly Value[],
    readonly kwnames: readonly string[] | null,
  ) {
    super()
    this.cls = cls
  }
}

/// Puts the running thread's attributes in place; a thread's first use runs `__init__`.
function enter(rt: Runtime, self: PyLocal): void {
  const thread = schedulerOf(rt).current
  const known = self.dicts.get(thread)
  self.dict = known ?? new PyDict()
  if (known !== undefined) return
  self.dicts.set(thread, self.dict)
  self.cls.slots.tp_init?.(rt, self, self.args, self.kwnames)
}

defineType(localType, {
  doc: "Thread-local data",
  slots: {
    tp_new: (rt, cls, args, kwnames) => {
      if (args.length > 0 && cls.lookup("__init__") === localType.lookup("__init__"))
        throw typeError("Initialization arguments are not supported")
      const self = new PyLocal(cls, args, kwnames)
      self.dict = new PyDict()
      self.dicts.set(schedulerOf(rt).current, self.dict)
      return self
    },
    tp_init: () => {},
    tp_getattro: (rt, self: PyLocal, name) => {
      enter(rt, self)
      return genericGetAttribute(rt, self, name)
    },
    tp_setattro: (rt, self: PyLocal, name, value) => {
      if (name === "__dict__") throw attributeError(`'${self.cls.name}' object attribute '__dict__' is read-only`, self, name)
      enter(rt, self)
      genericSetAttribute(rt, self, name, value)
    },
  },
})
