// mappingproxy: a read-only view of a mapping, or of a type's attributes.

import { mappingproxyType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { typeError } from "./exceptions.js"
import { classGetItem } from "./generic-alias.js"
import { method } from "./method.js"
import { or } from "./operations/arithmetic.js"
import { callMethod } from "./operations/call.js"
import { richCompare } from "./operations/compare.js"
import { repr, str } from "./operations/convert.js"
import { hash } from "./operations/hash.js"
import { getIterator } from "./operations/iterate.js"
import { contains, getItem, length } from "./operations/subscript.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import type { PyType } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import { PyObject, type Value } from "./value.js"

export class PyMappingProxy extends PyObject {
  cls: PyType = mappingproxyType
  constructor(
    private readonly source: Value,
    /// Set for `type.__dict__`: read afresh each time, since a type's attributes are no dict.
    private readonly type: PyType | null,
  ) {
    super()
  }

  get mapping(): Value {
    if (this.type === null) return this.source
    const dict = new PyDict()
    for (const [name, value] of this.type.dict) dict.setString(name, value)
    return dict
  }

  /// One attribute without building the whole mapping; undefined when it is missing.
  attribute(name: string): Value | undefined {
    return this.type?.dict.get(name)
  }

  get isTypeDict(): boolean {
    return this.type !== null
  }
}

export function mappingProxyOf(mapping: Value): PyMappingProxy {
  return new PyMappingProxy(mapping, null)
}

/// What a proxy shows; any other value as it is.
export function mappingProxyTarget(value: Value): Value {
  return value instanceof PyMappingProxy ? value.mapping : value
}

const forward = (name: string) => (rt: Runtime, self: PyMappingProxy) => callMethod(rt, self.mapping, name)

defineType(mappingproxyType, {
  doc: "Read-only proxy of a mapping.",
  slots: {
    tp_new: (_rt, _cls, args) => {
      if (args.length !== 1) throw typeError(`mappingproxy expected 1 argument, got ${args.length}`)
      const type = typeOf(args[0])
      if (type.slots.mp_subscript === null || type.name === "list" || type.name === "tuple") {
        throw typeError(`mappingproxy() argument must be a mapping, not ${typeName(args[0])}`)
      }
      return mappingProxyOf(args[0])
    },
    tp_str: (rt, self: PyMappingProxy) => str(rt, self.mapping),
    tp_repr: (rt, self: PyMappingProxy) => `mappingproxy(${repr(rt, self.mapping)})`,
    tp_hash: (rt, self: PyMappingProxy) => hash(rt, self.mapping),
    tp_richcompare: (rt, left: PyMappingProxy, right, op) => richCompare(rt, left.mapping, mappingProxyTarget(right), op),
    tp_iter: (rt, self: PyMappingProxy) => getIterator(rt, self.mapping),
    sq_length: (rt, self: PyMappingProxy) => length(rt, self.mapping),
    sq_contains: (rt, self: PyMappingProxy, key) =>
      self.isTypeDict && typeof key === "string" ? self.attribute(key) !== undefined : contains(rt, self.mapping, key),
    mp_subscript: (rt, self: PyMappingProxy, key) => {
      const found = typeof key === "string" ? self.attribute(key) : undefined
      return found === undefined ? getItem(rt, self.mapping, key) : found
    },
    nb_inplace_or: (_rt, self: PyMappingProxy) => {
      throw typeError(`'|=' is not supported by ${typeName(self)}; use '|' instead`)
    },
    nb_or: (rt, left, right) => {
      if (!(left instanceof PyMappingProxy) && !(right instanceof PyMappingProxy)) return NotImplemented
      return or(rt, mappingProxyTarget(left), mappingProxyTarget(right))
    },
  },
  methods: {
    keys: method("(self, /)", forward("keys")),
    values: method("(self, /)", forward("values")),
    items: method("(self, /)", forward("items")),
    copy: method("(self, /)", forward("copy")),
    get: method("(self, key, default=None, /)", (rt, self: PyMappingProxy, key: Value, otherwise: Value) =>
      callMethod(rt, self.mapping, "get", [key, otherwise]),
    ),
    __class_getitem__: classGetItem(),
    __reversed__: method("(self, /)", forward("__reversed__")),
  },
})
