// collections._tuplegetter: the descriptor of a namedtuple's field.

import { builtinType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { attributeError, indexError, typeError } from "../../objects/exceptions.js"
import { getset, method } from "../../objects/method.js"
import { asSsize, repr } from "../../objects/operations/convert.js"
import { PyTuple } from "../../objects/tuple.js"
import { typeName } from "../../objects/typeof.js"
import { PyObject, type Value } from "../../objects/value.js"

export const tuplegetterType = builtinType("collections._tuplegetter")

class PyTupleGetter extends PyObject {
  cls = tuplegetterType
  constructor(
    readonly index: number,
    public doc: Value,
  ) {
    super()
  }
}

defineType(tuplegetterType, {
  slots: {
    tp_new: (rt, _cls, args) => new PyTupleGetter(asSsize(rt, args[0]), args[1] ?? null),
    tp_repr: (rt, self: PyTupleGetter) => `_tuplegetter(${self.index}, ${repr(rt, self.doc)})`,
    tp_descr_get: (_rt, self: PyTupleGetter, obj) => {
      if (obj === undefined) return self
      if (!(obj instanceof PyTuple)) {
        throw typeError(`descriptor for index '${self.index}' for tuple subclasses doesn't apply to '${typeName(obj)}' object`)
      }
      const item = obj.items[self.index]
      if (item === undefined) throw indexError("tuple index out of range")
      return item
    },
    tp_descr_set: (_rt, _self, obj, value) => {
      throw attributeError(value === undefined ? "can't delete attribute" : "can't set attribute", obj, "")
    },
  },
  methods: {
    __reduce__: method(
      "(self, /)",
      (_rt, self: PyTupleGetter) => new PyTuple([tuplegetterType, new PyTuple([self.index, self.doc])]),
    ),
  },
  attributes: {
    __doc__: getset(
      (_rt, self: PyTupleGetter) => self.doc,
      (_rt, self: PyTupleGetter, value) => {
        self.doc = value ?? null
      },
    ),
  },
})
