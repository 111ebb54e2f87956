// Struct sequences: tuples with named fields (sys.version_info, time.struct_time ...).

import { builtinType, tupleType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { typeError } from "./exceptions.js"
import { type GetSetDef, member, method } from "./method.js"
import { repr } from "./operations/convert.js"
import { toArray } from "./operations/iterate.js"
import { Signature } from "./signature.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { orElse, type Value } from "./value.js"

const newSignature = new Signature("(sequence, dict=None)")

/// Makes the type `name` ("module.name") with these fields, and gives a function that makes its instances. `hidden` fields come
/// after the visible ones: attributes that are no items.
export function structSequence(
  name: string,
  fields: readonly string[],
  hidden: readonly string[] = [],
): ((values: readonly Value[]) => StructSequence) & { type: PyType } {
  const type = builtinType(name, tupleType)
  const attributes: Record<string, GetSetDef> = {}
  fields.forEach((field, i) => {
    attributes[field] = member((_rt, self: PyTuple) => self.items[i])
  })
  hidden.forEach((field, i) => {
    attributes[field] = member((_rt, self: StructSequence) => self.hidden[i] ?? null)
  })
  defineType(type, {
    slots: {
      tp_new: (rt, cls, args, kwnames) => {
        const [sequence, named = null] = newSignature.bind(name, name, args, kwnames) as Value[]
        if (named !== null && !(named instanceof PyDict)) throw typeError(`${name}() takes a dict as second arg, if any`)
        const items = toArray(rt, sequence)
        const most = fields.length + hidden.length
        if (items.length < fields.length)
          throw typeError(`${name}() takes an at least ${fields.length}-sequence (${items.length}-sequence given)`)
        if (items.length > most) throw typeError(`${name}() takes an at most ${most}-sequence (${items.length}-sequence given)`)
        const rest = hidden.map((field, i) => {
          const given = items[fields.length + i] as Value | undefined
          return given === undefined ? orElse(named?.getString(field), null) : given
        })
        return new StructSequence(items.slice(0, fields.length), rest, cls)
      },
      tp_repr: (rt, self: PyTuple) => `${name}(${fields.map((field, i) => `${field}=${repr(rt, self.items[i])}`).join(", ")})`,
    },
    methods: {
      __reduce__: method("(self, /)", (_rt, self: StructSequence) => {
        const rest = new PyDict()
        hidden.forEach((field, i) => rest.setString(field, orElse(self.hidden[i], null)))
        return new PyTuple([self.cls, new PyTuple([new PyTuple(self.items), rest])])
      }),
    },
    attributes,
    constants: {
      n_sequence_fields: fields.length,
      n_fields: fields.length + hidden.length,
      n_unnamed_fields: 0,
      __match_args__: new PyTuple(fields),
    },
  })
  const make = (values: readonly Value[]): StructSequence =>
    new StructSequence(values.slice(0, fields.length), values.slice(fields.length), type)
  return Object.assign(make, { type })
}

export class StructSequence extends PyTuple {
  constructor(
    items: readonly Value[],
    readonly hidden: readonly Value[],
    cls: PyType,
  ) {
    super(items, cls)
  }
}
