// re.RegexFlag: what enum.IntFlag makes of the flags in CPython, as a native subclass of int.

import { intValue, PyIntInstance } from "../../objects/boxed.js"
import { builtinType, intType, mappingproxyType, typeType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { keyError, typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { getset, method } from "../../objects/method.js"
import { repr } from "../../objects/operations/convert.js"
import { getIterator } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"

const enumType = builtinType("enum.EnumType", typeType, TypeFlag.PYTHON_CLASS)
export const regexFlagType = builtinType("re.RegexFlag", intType, TypeFlag.PYTHON_CLASS)
regexFlagType.cls = enumType

// In order of definition, which is the order of names in a repr.
const singleFlags: readonly (readonly [name: string, alias: string | null, value: number])[] = [
  ["ASCII", "A", 256],
  ["IGNORECASE", "I", 2],
  ["LOCALE", "L", 4],
  ["UNICODE", "U", 32],
  ["MULTILINE", "M", 8],
  ["DOTALL", "S", 16],
  ["VERBOSE", "X", 64],
  ["DEBUG", null, 128],
]

const members: ReadonlyMap<number, PyIntInstance> = new Map(
  [0, ...singleFlags.map(([, , value]) => value)].map((value) => [value, new PyIntInstance(regexFlagType, value)]),
)

/// Members and their aliases by name, in order of definition.
export const flagsByName: ReadonlyMap<string, PyIntInstance> = new Map(
  [["NOFLAG", null, 0] as const, ...singleFlags].flatMap(([name, alias, value]) => {
    const member = members.get(value) as PyIntInstance
    return alias === null ? [[name, member] as const] : [[name, member] as const, [alias, member] as const]
  }),
)

const allBits = 511n

/// The flag of a value, one object a value. Negative values stand for the bits that are not set.
function regexFlag(rt: Runtime, value: bigint): PyIntInstance {
  if (value < 0n) {
    let span = allBits + 1n
    while (span < -value) span *= 2n
    value += span
  }
  const small = value <= 0xffffffffn ? Number(value) : -1
  const member = members.get(small)
  if (member !== undefined) return member
  const made = rt.state("re.flags", () => new Map<bigint, PyIntInstance>())
  let flag = made.get(value)
  if (flag === undefined) {
    flag = new PyIntInstance(regexFlagType, value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value)
    made.set(value, flag)
  }
  return flag
}

/// The names of the single flags in a value, and the bits that have none.
function parts(flag: PyIntInstance): { names: string[]; rest: bigint } {
  let rest = BigInt(flag.value)
  const names: string[] = []
  for (const [name, , value] of singleFlags) {
    if ((rest & BigInt(value)) === 0n) continue
    names.push(name)
    rest ^= BigInt(value)
  }
  return { names, rest }
}

function flagName(flag: PyIntInstance): string | null {
  if (BigInt(flag.value) === 0n) return "NOFLAG"
  const { names, rest } = parts(flag)
  if (names.length === 0) return null
  if (rest !== 0n) names.push(`0x${rest.toString(16)}`)
  return names.join("|")
}

function flagRepr(flag: PyIntInstance): string {
  const name = flagName(flag)
  if (name === null) return `re.RegexFlag(${flag.value})`
  return name
    .split("|")
    .map((part) => (part.startsWith("0x") ? part : `re.${part}`))
    .join("|")
}

type BigOperation = (left: bigint, right: bigint) => bigint

function bitwise(operation: BigOperation): (rt: Runtime, left: Value, right: Value) => Value {
  return (rt, left, right) => {
    const a = intValue(left)
    const b = intValue(right)
    if (a === undefined || b === undefined) return NotImplemented
    return regexFlag(rt, operation(BigInt(a), BigInt(b)))
  }
}

defineType(regexFlagType, {
  doc: "An enumeration.",
  slots: {
    tp_new: (rt: Runtime, _cls: PyType, args: readonly Value[]) => {
      if (args.length === 0) throw typeError("EnumType.__call__() missing 1 required positional argument: 'value'")
      const value = intValue(args[0])
      if (value === undefined) throw valueError(`${repr(rt, args[0])} is not a valid RegexFlag`)
      return regexFlag(rt, BigInt(value))
    },
    tp_repr: (_rt, flag: PyIntInstance) => flagRepr(flag),
    tp_str: (_rt, flag: PyIntInstance) => flagRepr(flag),
    nb_or: bitwise((a, b) => a | b),
    nb_and: bitwise((a, b) => a & b),
    nb_xor: bitwise((a, b) => a ^ b),
    nb_invert: (rt, flag: PyIntInstance) => regexFlag(rt, ~BigInt(flag.value)),
    sq_length: (_rt, flag: PyIntInstance) => BigInt(flag.value).toString(2).replaceAll("0", "").length,
    sq_contains: (_rt, flag: PyIntInstance, other) => {
      if (!(other instanceof PyIntInstance) || other.cls !== regexFlagType) {
        throw typeError(`unsupported operand type(s) for 'in': '${typeName(other)}' and 'RegexFlag'`)
      }
      return (BigInt(flag.value) & BigInt(other.value)) === BigInt(other.value)
    },
    tp_iter: (rt, flag: PyIntInstance) => {
      const { names } = parts(flag)
      return getIterator(rt, new PyList(names.map((name) => flagsByName.get(name) as Value)))
    },
  },
  methods: {
    __reduce_ex__: method(
      "(self, proto, /)",
      (_rt, flag: PyIntInstance) => new PyTuple([regexFlagType, new PyTuple([flag.value])]),
    ),
  },
  attributes: {
    name: getset((_rt, flag: PyIntInstance) => flagName(flag)),
    value: getset((_rt, flag: PyIntInstance) => flag.value),
    _name_: getset((_rt, flag: PyIntInstance) => flagName(flag)),
    _value_: getset((_rt, flag: PyIntInstance) => flag.value),
  },
  constants: Object.fromEntries(flagsByName),
})

// The class itself can be iterated over and subscripted.
defineType(enumType, {
  slots: {
    tp_repr: (_rt, type: PyType) => `<flag '${type.name}'>`,
    sq_length: () => singleFlags.length,
    tp_iter: (rt) => getIterator(rt, new PyList(singleFlags.map(([name]) => flagsByName.get(name) as Value))),
    sq_contains: (_rt, _type, value) => intValue(value) !== undefined,
    mp_subscript: (_rt, _type, name) => {
      const member = typeof name === "string" ? flagsByName.get(name) : undefined
      if (member === undefined) throw keyError(name)
      return member
    },
  },
  attributes: {
    __members__: getset((rt) => {
      const dict = new PyDict()
      for (const [name, member] of flagsByName) dict.setString(name, member)
      return rt.call(mappingproxyType, [dict])
    }),
  },
})
