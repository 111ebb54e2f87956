// Which kinds of syntax nodes an instruction can belong to: what it computes, stores, tests, or puts together.

import { Op } from "../interpreter/index.js"

/// What an operation computes, by its instruction.
export const operationKinds: Readonly<Record<number, ReadonlySet<string>>> = {
  [Op.BINARY_OP]: new Set(["BinOp", "AugAssign"]),
  [Op.COMPARE_OP]: new Set(["Compare"]),
  [Op.IS_OP]: new Set(["Compare"]),
  [Op.CONTAINS_OP]: new Set(["Compare"]),
  [Op.UNARY_NEGATIVE]: new Set(["UnaryOp"]),
  [Op.UNARY_INVERT]: new Set(["UnaryOp"]),
  [Op.UNARY_NOT]: new Set(["UnaryOp"]),
  [Op.CALL]: new Set(["Call"]),
  [Op.CALL_KW]: new Set(["Call"]),
  [Op.CALL_FUNCTION_EX]: new Set(["Call"]),
  [Op.BINARY_SUBSCR]: new Set(["Subscript"]),
  [Op.BINARY_SLICE]: new Set(["Subscript"]),
  [Op.LOAD_ATTR]: new Set(["Attribute"]),
  [Op.LOAD_SUPER_ATTR]: new Set(["Attribute"]),
  [Op.BUILD_LIST]: new Set(["List"]),
  [Op.BUILD_TUPLE]: new Set(["Tuple"]),
  [Op.BUILD_SET]: new Set(["Set"]),
  [Op.BUILD_MAP]: new Set(["Dict"]),
  [Op.BUILD_CONST_KEY_MAP]: new Set(["Dict"]),
  [Op.BUILD_STRING]: new Set(["JoinedStr"]),
  [Op.CALL_INTRINSIC_1]: new Set(["UnaryOp"]),
  [Op.FORMAT_SIMPLE]: new Set(["FormattedValue"]),
  [Op.FORMAT_WITH_SPEC]: new Set(["FormattedValue"]),
}

/// What is bound by storing.
export const storeKinds = new Set([
  "Name",
  "Attribute",
  "Subscript",
  "arg",
  "FunctionDef",
  "AsyncFunctionDef",
  "ClassDef",
  "alias",
  "ExceptHandler",
  "MatchAs",
  "MatchStar",
  "NamedExpr",
  "AugAssign",
  "TypeAlias",
])

export const expressionKinds: ReadonlySet<string> = new Set([
  "BoolOp",
  "NamedExpr",
  "BinOp",
  "UnaryOp",
  "Lambda",
  "IfExp",
  "Dict",
  "Set",
  "ListComp",
  "SetComp",
  "DictComp",
  "GeneratorExp",
  "Await",
  "Yield",
  "YieldFrom",
  "Compare",
  "Call",
  "FormattedValue",
  "JoinedStr",
  "Constant",
  "Attribute",
  "Subscript",
  "Starred",
  "Name",
  "List",
  "Tuple",
])

/// Comparisons that their instruction makes by its argument 1.
export const invertedOps: ReadonlySet<string> = new Set(["NotIn", "IsNot"])
export const boolKinds = new Set(["BoolOp"])
export const genexprKinds = new Set(["GeneratorExp"])
export const displayKinds = new Set(["List", "Tuple", "Set", "Dict"])
export const awaitKinds = new Set(["Await"])
/// What asks an expression for its iterator.
export const iteratingKinds: ReadonlySet<string> = new Set(["For", "comprehension"])
export const comprehensionKinds = new Set(["ListComp", "SetComp", "DictComp", "GeneratorExp"])
export const handlerKinds = new Set(["ExceptHandler"])
export const mappingPatternKinds = new Set(["MatchMapping"])

/// Instructions that add to a display with stars.
export const displayParts: ReadonlySet<number> = new Set([
  Op.LIST_EXTEND,
  Op.LIST_APPEND,
  Op.SET_UPDATE,
  Op.SET_ADD,
  Op.DICT_UPDATE,
  Op.MAP_ADD,
])
/// Instructions that begin one.
export const displayStarts: ReadonlySet<number> = new Set([
  Op.BUILD_LIST,
  Op.BUILD_SET,
  Op.BUILD_MAP,
  Op.BUILD_CONST_KEY_MAP,
  Op.BUILD_TUPLE,
])
