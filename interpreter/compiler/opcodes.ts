// The instruction set of CPython 3.13: numbers here, shapes in `opSpecs`. The VM must cover both.

import type { operator } from "../syntax/ast.js"

/// Opcode numbers as in CPython 3.13's `opcode.opmap`; those above 255 are the compiler's pseudo-instructions.
export const enum Op {
  CACHE = 0,
  BEFORE_ASYNC_WITH = 1,
  BEFORE_WITH = 2,
  BINARY_SLICE = 4,
  BINARY_SUBSCR = 5,
  CHECK_EG_MATCH = 6,
  CHECK_EXC_MATCH = 7,
  CLEANUP_THROW = 8,
  DELETE_SUBSCR = 9,
  END_ASYNC_FOR = 10,
  END_FOR = 11,
  END_SEND = 12,
  EXIT_INIT_CHECK = 13,
  FORMAT_SIMPLE = 14,
  FORMAT_WITH_SPEC = 15,
  GET_AITER = 16,
  GET_ANEXT = 18,
  GET_ITER = 19,
  GET_LEN = 20,
  GET_YIELD_FROM_ITER = 21,
  INTERPRETER_EXIT = 22,
  LOAD_ASSERTION_ERROR = 23,
  LOAD_BUILD_CLASS = 24,
  LOAD_LOCALS = 25,
  MAKE_FUNCTION = 26,
  MATCH_KEYS = 27,
  MATCH_MAPPING = 28,
  MATCH_SEQUENCE = 29,
  NOP = 30,
  POP_EXCEPT = 31,
  POP_TOP = 32,
  PUSH_EXC_INFO = 33,
  PUSH_NULL = 34,
  RETURN_GENERATOR = 35,
  RETURN_VALUE = 36,
  SETUP_ANNOTATIONS = 37,
  STORE_SLICE = 38,
  STORE_SUBSCR = 39,
  TO_BOOL = 40,
  UNARY_INVERT = 41,
  UNARY_NEGATIVE = 42,
  UNARY_NOT = 43,
  WITH_EXCEPT_START = 44,
  BINARY_OP = 45,
  BUILD_CONST_KEY_MAP = 46,
  BUILD_LIST = 47,
  BUILD_MAP = 48,
  BUILD_SET = 49,
  BUILD_SLICE = 50,
  BUILD_STRING = 51,
  BUILD_TUPLE = 52,
  CALL = 53,
  CALL_FUNCTION_EX = 54,
  CALL_INTRINSIC_1 = 55,
  CALL_INTRINSIC_2 = 56,
  CALL_KW = 57,
  COMPARE_OP = 58,
  CONTAINS_OP = 59,
  CONVERT_VALUE = 60,
  COPY = 61,
  COPY_FREE_VARS = 62,
  DELETE_ATTR = 63,
  DELETE_DEREF = 64,
  DELETE_FAST = 65,
  DELETE_GLOBAL = 66,
  DELETE_NAME = 67,
  DICT_MERGE = 68,
  DICT_UPDATE = 69,
  EXTENDED_ARG = 71,
  FOR_ITER = 72,
  GET_AWAITABLE = 73,
  IMPORT_FROM = 74,
  IMPORT_NAME = 75,
  IS_OP = 76,
  JUMP_BACKWARD = 77,
  JUMP_BACKWARD_NO_INTERRUPT = 78,
  JUMP_FORWARD = 79,
  LIST_APPEND = 80,
  LIST_EXTEND = 81,
  LOAD_ATTR = 82,
  LOAD_CONST = 83,
  LOAD_DEREF = 84,
  LOAD_FAST = 85,
  LOAD_FAST_AND_CLEAR = 86,
  LOAD_FAST_CHECK = 87,
  LOAD_FAST_LOAD_FAST = 88,
  LOAD_FROM_DICT_OR_DEREF = 89,
  LOAD_FROM_DICT_OR_GLOBALS = 90,
  LOAD_GLOBAL = 91,
  LOAD_NAME = 92,
  LOAD_SUPER_ATTR = 93,
  MAKE_CELL = 94,
  MAP_ADD = 95,
  MATCH_CLASS = 96,
  POP_JUMP_IF_FALSE = 97,
  POP_JUMP_IF_NONE = 98,
  POP_JUMP_IF_NOT_NONE = 99,
  POP_JUMP_IF_TRUE = 100,
  RAISE_VARARGS = 101,
  RERAISE = 102,
  RETURN_CONST = 103,
  SEND = 104,
  SET_ADD = 105,
  SET_FUNCTION_ATTRIBUTE = 106,
  SET_UPDATE = 107,
  STORE_ATTR = 108,
  STORE_DEREF = 109,
  STORE_FAST = 110,
  STORE_FAST_LOAD_FAST = 111,
  STORE_FAST_STORE_FAST = 112,
  STORE_GLOBAL = 113,
  STORE_NAME = 114,
  SWAP = 115,
  UNPACK_EX = 116,
  UNPACK_SEQUENCE = 117,
  YIELD_VALUE = 118,
  RESUME = 149,
  JUMP = 256,
  JUMP_NO_INTERRUPT = 257,
  LOAD_CLOSURE = 258,
  LOAD_METHOD = 259,
  LOAD_SUPER_METHOD = 260,
  LOAD_ZERO_SUPER_ATTR = 261,
  LOAD_ZERO_SUPER_METHOD = 262,
  POP_BLOCK = 263,
  SETUP_CLEANUP = 264,
  SETUP_FINALLY = 265,
  SETUP_WITH = 266,
  STORE_FAST_MAYBE_NULL = 267,
}

/// What an instruction's argument is: an index into one of the code object's tables, a jump, or a number with a meaning.
export type Operand =
  | "none"
  | "number"
  | "const"
  | "name"
  | "global"
  | "attribute"
  | "superAttribute"
  | "local"
  | "twoLocals"
  | "cell"
  | "jumpForward"
  | "jumpBackward"
  | "label"
  | "binaryOp"
  | "compareOp"
  | "containsOp"
  | "isOp"
  | "intrinsic1"
  | "intrinsic2"
  | "conversion"
  | "functionAttribute"

/// A count that may depend on the argument.
type Count = number | ((arg: number) => number)

export interface OpSpec {
  readonly operand: Operand
  /// Values taken from and put on the stack when control goes on to the next instruction.
  readonly pops: Count
  readonly pushes: Count
  /// Inline cache units that follow the instruction.
  readonly caches: number
  /// The stack before and after, top to the right, and what happens.
  readonly doc: string
}

function row(operand: Operand, pops: Count, pushes: Count, caches: number, doc: string): OpSpec {
  return { operand, pops, pushes, caches, doc }
}

const n = (arg: number): number => arg
const plus = (more: number) => (arg: number) => arg + more

/// One row an instruction. A block push (SETUP_*) acts on the stack only where it jumps; its row says what the handler finds.
export const opSpecs: Readonly<Record<Op, OpSpec>> = {
  [Op.CACHE]: row("none", 0, 0, 0, "-- . Room for an inline cache; never executed."),
  [Op.BEFORE_ASYNC_WITH]: row("none", 1, 2, 0, "manager -- aexit awaitable. Calls `__aenter__`."),
  [Op.BEFORE_WITH]: row("none", 1, 2, 0, "manager -- exit value. Calls `__enter__`."),
  [Op.BINARY_SLICE]: row("none", 3, 1, 0, "container start stop -- result. container[start:stop]"),
  [Op.BINARY_SUBSCR]: row("none", 2, 1, 1, "container key -- result. container[key]"),
  [Op.CHECK_EG_MATCH]: row("none", 2, 2, 0, "exc type -- rest match. Splits an exception group for `except*`."),
  [Op.CHECK_EXC_MATCH]: row("none", 2, 2, 0, "exc type -- exc bool. Does the exception match the type or tuple of types?"),
  [Op.CLEANUP_THROW]: row(
    "none",
    3,
    2,
    0,
    "subiterator last exc -- None value. StopIteration gives its value, all else is raised on.",
  ),
  [Op.DELETE_SUBSCR]: row("none", 2, 0, 0, "container key -- . del container[key]"),
  [Op.END_ASYNC_FOR]: row("none", 2, 0, 0, "iterator exc -- . Swallows StopAsyncIteration, raises all else."),
  [Op.END_FOR]: row("none", 1, 0, 0, "value -- . The end of a for loop."),
  [Op.END_SEND]: row("none", 2, 1, 0, "receiver value -- value."),
  [Op.EXIT_INIT_CHECK]: row("none", 1, 0, 0, "None -- . `__init__` must have returned None."),
  [Op.FORMAT_SIMPLE]: row("none", 1, 1, 0, "value -- text. format(value)"),
  [Op.FORMAT_WITH_SPEC]: row("none", 2, 1, 0, "value spec -- text. format(value, spec)"),
  [Op.GET_AITER]: row("none", 1, 1, 0, "iterable -- iterator. `__aiter__`"),
  [Op.GET_ANEXT]: row("none", 1, 2, 0, "iterator -- iterator awaitable. `__anext__`"),
  [Op.GET_ITER]: row("none", 1, 1, 0, "iterable -- iterator. iter(iterable)"),
  [Op.GET_LEN]: row("none", 1, 2, 0, "value -- value len. len(value)"),
  [Op.GET_YIELD_FROM_ITER]: row("none", 1, 1, 0, "iterable -- iterator. As GET_ITER, but a coroutine stays itself."),
  [Op.INTERPRETER_EXIT]: row("none", 1, 0, 0, "value -- . Leaves the interpreter."),
  [Op.LOAD_ASSERTION_ERROR]: row("none", 0, 1, 0, "-- AssertionError."),
  [Op.LOAD_BUILD_CLASS]: row("none", 0, 1, 0, "-- `__build_class__`."),
  [Op.LOAD_LOCALS]: row("none", 0, 1, 0, "-- namespace. The local namespace."),
  [Op.MAKE_FUNCTION]: row("none", 1, 1, 0, "code -- function."),
  [Op.MATCH_KEYS]: row("none", 2, 3, 0, "subject keys -- subject keys values. A tuple of values, or None."),
  [Op.MATCH_MAPPING]: row("none", 1, 2, 0, "subject -- subject bool. Is it a mapping?"),
  [Op.MATCH_SEQUENCE]: row("none", 1, 2, 0, "subject -- subject bool. Is it a sequence?"),
  [Op.NOP]: row("none", 0, 0, 0, "-- . Nothing; keeps a line for tracing."),
  [Op.POP_EXCEPT]: row("none", 1, 0, 0, "previous -- . Makes `previous` the handled exception again."),
  [Op.POP_TOP]: row("none", 1, 0, 0, "value -- ."),
  [Op.PUSH_EXC_INFO]: row("none", 1, 2, 0, "exc -- previous exc. Makes `exc` the handled exception."),
  [Op.PUSH_NULL]: row("none", 0, 1, 0, "-- NULL."),
  [Op.RETURN_GENERATOR]: row("none", 0, 1, 0, "-- generator. Makes the generator, returns it to the caller."),
  [Op.RETURN_VALUE]: row("none", 1, 0, 0, "value -- . Returns it."),
  [Op.SETUP_ANNOTATIONS]: row("none", 0, 0, 0, "-- . Makes `__annotations__` in the local namespace if it is missing."),
  [Op.STORE_SLICE]: row("none", 4, 0, 0, "value container start stop -- . container[start:stop] = value"),
  [Op.STORE_SUBSCR]: row("none", 3, 0, 1, "value container key -- . container[key] = value"),
  [Op.TO_BOOL]: row("none", 1, 1, 3, "value -- bool. bool(value)"),
  [Op.UNARY_INVERT]: row("none", 1, 1, 0, "value -- result. ~value"),
  [Op.UNARY_NEGATIVE]: row("none", 1, 1, 0, "value -- result. -value"),
  [Op.UNARY_NOT]: row("none", 1, 1, 0, "bool -- bool. not bool"),
  [Op.WITH_EXCEPT_START]: row(
    "none",
    4,
    5,
    0,
    "exit lasti previous exc -- exit lasti previous exc result. Calls exit(type, exc, tb).",
  ),
  [Op.BINARY_OP]: row("binaryOp", 2, 1, 1, "a b -- result. a <op> b, or in place (`binaryOps`)."),
  [Op.BUILD_CONST_KEY_MAP]: row("number", plus(1), 1, 0, "values[arg] keys -- dict. `keys` is a tuple."),
  [Op.BUILD_LIST]: row("number", n, 1, 0, "items[arg] -- list."),
  [Op.BUILD_MAP]: row("number", (arg) => arg * 2, 1, 0, "(key value)[arg] -- dict."),
  [Op.BUILD_SET]: row("number", n, 1, 0, "items[arg] -- set."),
  [Op.BUILD_SLICE]: row("number", (arg) => (arg === 3 ? 3 : 2), 1, 0, "start stop (step) -- slice."),
  [Op.BUILD_STRING]: row("number", n, 1, 0, "texts[arg] -- text. Joins them."),
  [Op.BUILD_TUPLE]: row("number", n, 1, 0, "items[arg] -- tuple."),
  [Op.CALL]: row("number", plus(2), 1, 3, "callable self|NULL args[arg] -- result."),
  [Op.CALL_FUNCTION_EX]: row("number", (arg) => 3 + (arg & 1), 1, 0, "callable NULL args (kwargs) -- result."),
  [Op.CALL_INTRINSIC_1]: row("intrinsic1", 1, 1, 0, "value -- result. `intrinsics1[arg]`"),
  [Op.CALL_INTRINSIC_2]: row("intrinsic2", 2, 1, 0, "a b -- result. `intrinsics2[arg]`"),
  [Op.CALL_KW]: row(
    "number",
    plus(3),
    1,
    0,
    "callable self|NULL args[arg] names -- result. The last len(names) are keyword arguments.",
  ),
  [Op.COMPARE_OP]: row("compareOp", 2, 1, 1, "a b -- result. `compareOps[arg >> 5]`; bit 16: the result is made a bool."),
  [Op.CONTAINS_OP]: row("containsOp", 2, 1, 1, "item container -- bool. in, or not in (1)."),
  [Op.CONVERT_VALUE]: row("conversion", 1, 1, 0, "value -- text. str (1), repr (2) or ascii (3)."),
  [Op.COPY]: row("number", n, plus(1), 0, "value ... -- value ... value. Copies the arg-th value from the top."),
  [Op.COPY_FREE_VARS]: row("number", 0, 0, 0, "-- . Copies the closure's cells into the frame."),
  [Op.DELETE_ATTR]: row("name", 1, 0, 0, "owner -- . del owner.name"),
  [Op.DELETE_DEREF]: row("cell", 0, 0, 0, "-- . Empties the cell."),
  [Op.DELETE_FAST]: row("local", 0, 0, 0, "-- . Unbinds the local."),
  [Op.DELETE_GLOBAL]: row("name", 0, 0, 0, "-- ."),
  [Op.DELETE_NAME]: row("name", 0, 0, 0, "-- ."),
  [Op.DICT_MERGE]: row(
    "number",
    plus(4),
    plus(3),
    0,
    "callable NULL args dict ... mapping -- callable NULL args dict ... . As DICT_UPDATE, a key twice raises.",
  ),
  [Op.DICT_UPDATE]: row("number", plus(1), n, 0, "dict ... mapping -- dict ... . dict.update(mapping)"),
  [Op.EXTENDED_ARG]: row("number", 0, 0, 0, "-- . Eight more bits for the next argument."),
  [Op.FOR_ITER]: row("jumpForward", 1, 2, 1, "iterator -- iterator value. At the end jumps to END_FOR."),
  [Op.GET_AWAITABLE]: row("number", 1, 1, 0, "value -- awaitable. 1: of `__aenter__`, 2: of `__aexit__`."),
  [Op.IMPORT_FROM]: row("name", 1, 2, 0, "module -- module value. from module import name"),
  [Op.IMPORT_NAME]: row("name", 2, 1, 0, "level fromlist -- module."),
  [Op.IS_OP]: row("isOp", 2, 1, 0, "a b -- bool. is, or is not (1)."),
  [Op.JUMP_BACKWARD]: row("jumpBackward", 0, 0, 1, "-- . Checks for interrupts."),
  [Op.JUMP_BACKWARD_NO_INTERRUPT]: row("jumpBackward", 0, 0, 0, "-- ."),
  [Op.JUMP_FORWARD]: row("jumpForward", 0, 0, 0, "-- ."),
  [Op.LIST_APPEND]: row("number", plus(1), n, 0, "list ... value -- list ... ."),
  [Op.LIST_EXTEND]: row("number", plus(1), n, 0, "list ... iterable -- list ... ."),
  [Op.LOAD_ATTR]: row(
    "attribute",
    1,
    (arg) => 1 + (arg & 1),
    9,
    "owner -- value, or owner -- method self|NULL. Bit 0: to be called.",
  ),
  [Op.LOAD_CONST]: row("const", 0, 1, 0, "-- constant."),
  [Op.LOAD_DEREF]: row("cell", 0, 1, 0, "-- value. From the cell."),
  [Op.LOAD_FAST]: row("local", 0, 1, 0, "-- value. The local is known to be bound."),
  [Op.LOAD_FAST_AND_CLEAR]: row("local", 0, 1, 0, "-- value|NULL. Unbinds the local."),
  [Op.LOAD_FAST_CHECK]: row("local", 0, 1, 0, "-- value. Raises UnboundLocalError."),
  [Op.LOAD_FAST_LOAD_FAST]: row("twoLocals", 0, 2, 0, "-- a b. Locals arg >> 4 and arg & 15."),
  [Op.LOAD_FROM_DICT_OR_DEREF]: row("cell", 1, 1, 0, "namespace -- value. From the namespace, else from the cell."),
  [Op.LOAD_FROM_DICT_OR_GLOBALS]: row("name", 1, 1, 0, "namespace -- value. From the namespace, else global, else built in."),
  [Op.LOAD_GLOBAL]: row("global", 0, (arg) => 1 + (arg & 1), 4, "-- value (NULL). Bit 0: to be called."),
  [Op.LOAD_NAME]: row("name", 0, 1, 0, "-- value. Local, else global, else built in."),
  [Op.LOAD_SUPER_ATTR]: row(
    "superAttribute",
    3,
    (arg) => 1 + (arg & 1),
    1,
    "super class self -- value, or method self. Bit 0: to be called, bit 1: two arguments were written.",
  ),
  [Op.MAKE_CELL]: row("cell", 0, 0, 0, "-- . Puts the local into a new cell."),
  [Op.MAP_ADD]: row("number", plus(2), n, 0, "dict ... key value -- dict ... ."),
  [Op.MATCH_CLASS]: row("number", 3, 1, 0, "subject class names -- attributes|None. arg positional sub-patterns."),
  [Op.POP_JUMP_IF_FALSE]: row("jumpForward", 1, 0, 1, "bool -- ."),
  [Op.POP_JUMP_IF_NONE]: row("jumpForward", 1, 0, 1, "value -- ."),
  [Op.POP_JUMP_IF_NOT_NONE]: row("jumpForward", 1, 0, 1, "value -- ."),
  [Op.POP_JUMP_IF_TRUE]: row("jumpForward", 1, 0, 1, "bool -- ."),
  [Op.RAISE_VARARGS]: row("number", n, 0, 0, "(exc (cause)) -- . 0: raises the handled exception again."),
  [Op.RERAISE]: row(
    "number",
    plus(1),
    n,
    0,
    "lasti? ... exc -- lasti? ... . With arg, the frame's instruction becomes the arg-th value below.",
  ),
  [Op.RETURN_CONST]: row("const", 0, 0, 0, "-- . Returns the constant."),
  [Op.SEND]: row("jumpForward", 2, 2, 1, "receiver value -- receiver result. Jumps when the receiver has returned."),
  [Op.SET_ADD]: row("number", plus(1), n, 0, "set ... value -- set ... ."),
  [Op.SET_FUNCTION_ATTRIBUTE]: row(
    "functionAttribute",
    2,
    1,
    0,
    "value function -- function. 1 defaults, 2 keyword defaults, 4 annotations, 8 closure.",
  ),
  [Op.SET_UPDATE]: row("number", plus(1), n, 0, "set ... iterable -- set ... ."),
  [Op.STORE_ATTR]: row("name", 2, 0, 4, "value owner -- . owner.name = value"),
  [Op.STORE_DEREF]: row("cell", 1, 0, 0, "value -- . Into the cell."),
  [Op.STORE_FAST]: row("local", 1, 0, 0, "value -- ."),
  [Op.STORE_FAST_LOAD_FAST]: row("twoLocals", 1, 1, 0, "value -- other. Stores arg >> 4, loads arg & 15."),
  [Op.STORE_FAST_STORE_FAST]: row("twoLocals", 2, 0, 0, "b a -- . Stores a to arg >> 4, b to arg & 15."),
  [Op.STORE_GLOBAL]: row("name", 1, 0, 0, "value -- ."),
  [Op.STORE_NAME]: row("name", 1, 0, 0, "value -- ."),
  [Op.SWAP]: row("number", n, n, 0, "a ... b -- b ... a. Swaps the top with the arg-th value."),
  [Op.UNPACK_EX]: row(
    "number",
    1,
    (arg) => 1 + (arg >> 8) + (arg & 0xff),
    0,
    "iterable -- values. arg & 255 before the list, arg >> 8 after; the first on top.",
  ),
  [Op.UNPACK_SEQUENCE]: row("number", 1, n, 1, "iterable -- values[arg]. The first on top."),
  [Op.YIELD_VALUE]: row("number", 1, 1, 0, "value -- sent. Suspends. 1: inside an await or yield from."),
  [Op.RESUME]: row("number", 0, 0, 0, "-- . 0 start, 1 after yield, 2 after yield from, 3 after await; 4: one try block deep."),
  [Op.JUMP]: row("label", 0, 0, 0, "-- . Pseudo: JUMP_FORWARD or JUMP_BACKWARD."),
  [Op.JUMP_NO_INTERRUPT]: row("label", 0, 0, 0, "-- . Pseudo: JUMP_FORWARD or JUMP_BACKWARD_NO_INTERRUPT."),
  [Op.LOAD_CLOSURE]: row("cell", 0, 1, 0, "-- cell. Pseudo: LOAD_FAST of a cell."),
  [Op.LOAD_METHOD]: row("attribute", 1, 2, 0, "owner -- method self|NULL. Pseudo: LOAD_ATTR to be called."),
  [Op.LOAD_SUPER_METHOD]: row("superAttribute", 3, 2, 0, "super class self -- method self. Pseudo."),
  [Op.LOAD_ZERO_SUPER_ATTR]: row("superAttribute", 3, 1, 0, "super class self -- value. Pseudo."),
  [Op.LOAD_ZERO_SUPER_METHOD]: row("superAttribute", 3, 2, 0, "super class self -- method self. Pseudo."),
  [Op.POP_BLOCK]: row("none", 0, 0, 0, "-- . Pseudo: the end of a SETUP_*."),
  [Op.SETUP_CLEANUP]: row("label", 0, 2, 0, "-- lasti exc. Pseudo: from here on, exceptions go to the label."),
  [Op.SETUP_FINALLY]: row("label", 0, 1, 0, "-- exc. Pseudo: from here on, exceptions go to the label."),
  [Op.SETUP_WITH]: row("label", 0, 1, 0, "value -- lasti exc. Pseudo: from here on, exceptions go to the label."),
  [Op.STORE_FAST_MAYBE_NULL]: row("local", 1, 0, 0, "value|NULL -- . Pseudo: STORE_FAST that may unbind."),
}

/// The functions behind CALL_INTRINSIC_1 and CALL_INTRINSIC_2.
export const enum Intrinsic1 {
  PRINT = 1,
  IMPORT_STAR = 2,
  STOPITERATION_ERROR = 3,
  ASYNC_GEN_WRAP = 4,
  UNARY_POSITIVE = 5,
  LIST_TO_TUPLE = 6,
  TYPEVAR = 7,
  PARAMSPEC = 8,
  TYPEVARTUPLE = 9,
  SUBSCRIPT_GENERIC = 10,
  TYPEALIAS = 11,
}

export const enum Intrinsic2 {
  PREP_RERAISE_STAR = 1,
  TYPEVAR_WITH_BOUND = 2,
  TYPEVAR_WITH_CONSTRAINTS = 3,
  SET_FUNCTION_TYPE_PARAMS = 4,
  SET_TYPEPARAM_DEFAULT = 5,
}

export const intrinsics1: Readonly<Record<Intrinsic1 | 0, string>> = {
  0: "INTRINSIC_1_INVALID",
  [Intrinsic1.PRINT]: "INTRINSIC_PRINT",
  [Intrinsic1.IMPORT_STAR]: "INTRINSIC_IMPORT_STAR",
  [Intrinsic1.STOPITERATION_ERROR]: "INTRINSIC_STOPITERATION_ERROR",
  [Intrinsic1.ASYNC_GEN_WRAP]: "INTRINSIC_ASYNC_GEN_WRAP",
  [Intrinsic1.UNARY_POSITIVE]: "INTRINSIC_UNARY_POSITIVE",
  [Intrinsic1.LIST_TO_TUPLE]: "INTRINSIC_LIST_TO_TUPLE",
  [Intrinsic1.TYPEVAR]: "INTRINSIC_TYPEVAR",
  [Intrinsic1.PARAMSPEC]: "INTRINSIC_PARAMSPEC",
  [Intrinsic1.TYPEVARTUPLE]: "INTRINSIC_TYPEVARTUPLE",
  [Intrinsic1.SUBSCRIPT_GENERIC]: "INTRINSIC_SUBSCRIPT_GENERIC",
  [Intrinsic1.TYPEALIAS]: "INTRINSIC_TYPEALIAS",
}

export const intrinsics2: Readonly<Record<Intrinsic2 | 0, string>> = {
  0: "INTRINSIC_2_INVALID",
  [Intrinsic2.PREP_RERAISE_STAR]: "INTRINSIC_PREP_RERAISE_STAR",
  [Intrinsic2.TYPEVAR_WITH_BOUND]: "INTRINSIC_TYPEVAR_WITH_BOUND",
  [Intrinsic2.TYPEVAR_WITH_CONSTRAINTS]: "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
  [Intrinsic2.SET_FUNCTION_TYPE_PARAMS]: "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
  [Intrinsic2.SET_TYPEPARAM_DEFAULT]: "INTRINSIC_SET_TYPEPARAM_DEFAULT",
}

/// BINARY_OP's argument for each operator; in place is 13 more.
export const binaryOpArgs: Readonly<Record<operator, number>> = {
  Add: 0,
  BitAnd: 1,
  FloorDiv: 2,
  LShift: 3,
  MatMult: 4,
  Mult: 5,
  Mod: 6,
  BitOr: 7,
  Pow: 8,
  RShift: 9,
  Sub: 10,
  Div: 11,
  BitXor: 12,
}

/// As `dis` writes BINARY_OP's argument.
export const binaryOps: readonly string[] = [
  ...["+", "&", "//", "<<", "@", "*", "%", "|", "**", ">>", "-", "/", "^"],
  ...["+=", "&=", "//=", "<<=", "@=", "*=", "%=", "|=", "**=", ">>=", "-=", "/=", "^="],
]

/// As `dis` writes COMPARE_OP's argument (its upper bits).
export const compareOps: readonly string[] = ["<", "<=", "==", "!=", ">", ">="]

/// COMPARE_OP's argument without the bool bit: the index above, and the mask that specialised instructions use.
export const compareOpArgs: Readonly<Record<"Lt" | "LtE" | "Eq" | "NotEq" | "Gt" | "GtE", number>> = {
  Lt: (0 << 5) | 2,
  LtE: (1 << 5) | 10,
  Eq: (2 << 5) | 8,
  NotEq: (3 << 5) | 7,
  Gt: (4 << 5) | 4,
  GtE: (5 << 5) | 12,
}
