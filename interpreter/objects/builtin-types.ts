// The built-in types as bare type objects, in one table, so that every file can name them without importing each other.
// What they can do is filled in by the file of each type (`defineType` in define.ts).

import { PyType, TypeFlag } from "./type.js"

/// Every built-in type made by `builtinType`, bases before subclasses. Written while modules load, read-only afterwards.
export const builtinTypes: PyType[] = []

export const objectType = new PyType("object", "builtins", null, [], TypeFlag.BASETYPE)
export const typeType = new PyType(
  "type",
  "builtins",
  null,
  [objectType],
  TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.HAS_WEAKREF,
)
objectType.cls = typeType
/// Those of them that came with a file since the last were made ready.
export const freshTypes: PyType[] = []
builtinTypes.push(objectType, typeType)
freshTypes.push(objectType, typeType)

/// Makes a built-in type. `name` may carry its module: "collections.deque".
export function builtinType(name: string, base: PyType = objectType, flags: number = 0): PyType {
  const dot = name.lastIndexOf(".")
  const module = dot < 0 ? "builtins" : name.slice(0, dot)
  const type = new PyType(name.slice(dot + 1), module, typeType, [base], flags | inherited(base))
  builtinTypes.push(type)
  freshTypes.push(type)
  return type
}

function inherited(base: PyType): number {
  return base.flags & (TypeFlag.SEQUENCE | TypeFlag.MAPPING | TypeFlag.MATCH_SELF | TypeFlag.HAS_DICT)
}

const { BASETYPE, DISALLOW_INSTANTIATION, HAS_DICT, MAPPING, MATCH_SELF, METHOD_DESCRIPTOR, SEQUENCE } = {
  BASETYPE: TypeFlag.BASETYPE,
  DISALLOW_INSTANTIATION: TypeFlag.DISALLOW_INSTANTIATION,
  HAS_DICT: TypeFlag.HAS_DICT,
  MAPPING: TypeFlag.MAPPING,
  MATCH_SELF: TypeFlag.MATCH_SELF,
  METHOD_DESCRIPTOR: TypeFlag.METHOD_DESCRIPTOR,
  SEQUENCE: TypeFlag.SEQUENCE,
}

export const noneType = builtinType("NoneType")
export const notImplementedType = builtinType("NotImplementedType")
export const ellipsisType = builtinType("ellipsis")

export const intType = builtinType("int", objectType, BASETYPE | MATCH_SELF)
export const boolType = builtinType("bool", intType)
export const floatType = builtinType("float", objectType, BASETYPE | MATCH_SELF)
export const complexType = builtinType("complex", objectType, BASETYPE)

export const strType = builtinType("str", objectType, BASETYPE | MATCH_SELF)
export const bytesType = builtinType("bytes", objectType, BASETYPE | MATCH_SELF)
export const bytearrayType = builtinType("bytearray", objectType, BASETYPE | MATCH_SELF)
export const memoryviewType = builtinType("memoryview", objectType, SEQUENCE)

export const listType = builtinType("list", objectType, BASETYPE | SEQUENCE | MATCH_SELF)
export const tupleType = builtinType("tuple", objectType, BASETYPE | SEQUENCE | MATCH_SELF)
export const dictType = builtinType("dict", objectType, BASETYPE | MAPPING | MATCH_SELF)
export const setType = builtinType("set", objectType, BASETYPE | MATCH_SELF | TypeFlag.HAS_WEAKREF)
export const frozensetType = builtinType("frozenset", objectType, BASETYPE | MATCH_SELF | TypeFlag.HAS_WEAKREF)
export const rangeType = builtinType("range", objectType, SEQUENCE)
export const sliceType = builtinType("slice")
export const mappingproxyType = builtinType("mappingproxy", objectType, MAPPING)

export const functionType = builtinType("function", objectType, HAS_DICT | METHOD_DESCRIPTOR)
export const methodType = builtinType("method")
export const builtinFunctionType = builtinType("builtin_function_or_method", objectType, DISALLOW_INSTANTIATION)
export const methodDescriptorType = builtinType("method_descriptor", objectType, DISALLOW_INSTANTIATION | METHOD_DESCRIPTOR)
export const classMethodDescriptorType = builtinType("classmethod_descriptor", objectType, DISALLOW_INSTANTIATION)
export const wrapperDescriptorType = builtinType("wrapper_descriptor", objectType, DISALLOW_INSTANTIATION | METHOD_DESCRIPTOR)
export const methodWrapperType = builtinType("method-wrapper", objectType, DISALLOW_INSTANTIATION)
export const getsetDescriptorType = builtinType("getset_descriptor", objectType, DISALLOW_INSTANTIATION)
export const memberDescriptorType = builtinType("member_descriptor", objectType, DISALLOW_INSTANTIATION)
export const propertyType = builtinType("property", objectType, BASETYPE)
export const staticmethodType = builtinType("staticmethod", objectType, BASETYPE | HAS_DICT)
export const classmethodType = builtinType("classmethod", objectType, BASETYPE | HAS_DICT)
export const superType = builtinType("super", objectType, BASETYPE)

export const moduleType = builtinType("module", objectType, BASETYPE | HAS_DICT)
export const codeType = builtinType("code")
export const frameType = builtinType("frame", objectType, DISALLOW_INSTANTIATION)
export const tracebackType = builtinType("traceback")
export const cellType = builtinType("cell")
export const generatorType = builtinType("generator", objectType, DISALLOW_INSTANTIATION)
export const coroutineType = builtinType("coroutine", objectType, DISALLOW_INSTANTIATION)
export const asyncGeneratorType = builtinType("async_generator", objectType, DISALLOW_INSTANTIATION)
