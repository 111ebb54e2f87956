// The rows of the dunder table. One row a special method: slot, signature and doc for Python, `wrap` (slot -> method),
// `dispatch` (method -> slot). A new special method is a new row.

import type { Runtime } from "./runtime.js"
import * as dispatch from "./slot-dispatch.js"
import * as wrap from "./slot-wrap.js"
import type { SlotName } from "./slots.js"
import type { Value } from "./value.js"

export interface DunderRow {
  dunder: string
  slot: SlotName
  signature: string
  doc: string
  /// Makes the native function of the wrapper descriptor; null where a slot shows no wrapper.
  wrap: ((slot: wrap.SlotFunction) => (rt: Runtime, self: never, ...args: never[]) => Value) | null
  /// True when the wrapper takes (args, kwnames) raw.
  raw: boolean
  /// The slot function of a class with this method.
  dispatch: unknown
}

type Wrap = DunderRow["wrap"]

function row(dunder: string, slot: SlotName, signature: string, doc: string, wrapper: Wrap, dispatcher: unknown): DunderRow {
  return { dunder, slot, signature, doc, wrap: wrapper, raw: signature === "(self, /, *args, **kwargs)", dispatch: dispatcher }
}

function unary(dunder: string, slot: SlotName, doc: string): DunderRow {
  return row(dunder, slot, "(self, /)", doc, wrap.unary, dispatch.unary(dunder))
}

function binary(name: string, slot: SlotName, symbol: string): DunderRow[] {
  const dispatcher = dispatch.binary(slot, `__${name}__`, `__r${name}__`)
  return [
    row(`__${name}__`, slot, "(self, value, /)", `Return self${symbol}value.`, wrap.binaryLeft, dispatcher),
    row(`__r${name}__`, slot, "(self, value, /)", `Return value${symbol}self.`, wrap.binaryRight, dispatcher),
  ]
}

function inplace(name: string, slot: SlotName, symbol: string): DunderRow {
  return row(
    `__i${name}__`,
    slot,
    "(self, value, /)",
    `Return self${symbol}value.`,
    wrap.binaryLeft,
    dispatch.inplace(`__i${name}__`),
  )
}

function compare(dunder: string, op: number, symbol: string): DunderRow {
  return row(dunder, "tp_richcompare", "(self, value, /)", `Return self${symbol}value.`, wrap.compare(op), dispatch.richCompare)
}

const divmodDispatch = dispatch.binary("nb_divmod", "__divmod__", "__rdivmod__")

export const dunderRows: readonly DunderRow[] = [
  row(
    "__new__",
    "tp_new",
    "(*args, **kwargs)",
    "Create and return a new object.  See help(type) for accurate signature.",
    null,
    dispatch.tpNew,
  ),
  row(
    "__init__",
    "tp_init",
    "(self, /, *args, **kwargs)",
    "Initialize self.  See help(type(self)) for accurate signature.",
    wrap.init,
    dispatch.init,
  ),
  row("__call__", "tp_call", "(self, /, *args, **kwargs)", "Call self as a function.", wrap.call, dispatch.call),
  row("__repr__", "tp_repr", "(self, /)", "Return repr(self).", wrap.unary, dispatch.repr),
  row("__str__", "tp_str", "(self, /)", "Return str(self).", wrap.unary, dispatch.unary("__str__")),
  row("__hash__", "tp_hash", "(self, /)", "Return hash(self).", wrap.hash, dispatch.hash),
  row(
    "__getattribute__",
    "tp_getattro",
    "(self, name, /)",
    "Return getattr(self, name).",
    wrap.getAttribute,
    dispatch.getAttribute,
  ),
  row("__getattr__", "tp_getattro", "(self, name, /)", "", null, dispatch.getAttribute),
  row(
    "__setattr__",
    "tp_setattro",
    "(self, name, value, /)",
    "Implement setattr(self, name, value).",
    wrap.setAttribute,
    dispatch.setAttribute,
  ),
  row(
    "__delattr__",
    "tp_setattro",
    "(self, name, /)",
    "Implement delattr(self, name).",
    wrap.deleteAttribute,
    dispatch.setAttribute,
  ),
  compare("__lt__", 0, "<"),
  compare("__le__", 1, "<="),
  compare("__eq__", 2, "=="),
  compare("__ne__", 3, "!="),
  compare("__gt__", 4, ">"),
  compare("__ge__", 5, ">="),
  row("__iter__", "tp_iter", "(self, /)", "Implement iter(self).", wrap.unary, dispatch.iter),
  row("__next__", "tp_iternext", "(self, /)", "Implement next(self).", wrap.next, dispatch.next),
  row(
    "__get__",
    "tp_descr_get",
    "(self, instance, owner=None, /)",
    "Return an attribute of instance, which is of type owner.",
    wrap.descriptorGet,
    dispatch.descriptorGet,
  ),
  row(
    "__set__",
    "tp_descr_set",
    "(self, instance, value, /)",
    "Set an attribute of instance to value.",
    wrap.descriptorSet,
    dispatch.descriptorSet,
  ),
  row(
    "__delete__",
    "tp_descr_set",
    "(self, instance, /)",
    "Delete an attribute of instance.",
    wrap.descriptorDelete,
    dispatch.descriptorSet,
  ),
  ...binary("add", "nb_add", "+"),
  ...binary("sub", "nb_subtract", "-"),
  ...binary("mul", "nb_multiply", "*"),
  ...binary("mod", "nb_remainder", "%"),
  row("__divmod__", "nb_divmod", "(self, value, /)", "Return divmod(self, value).", wrap.binaryLeft, divmodDispatch),
  row("__rdivmod__", "nb_divmod", "(self, value, /)", "Return divmod(value, self).", wrap.binaryRight, divmodDispatch),
  row("__pow__", "nb_power", "(self, value, mod=None, /)", "Return pow(self, value, mod).", wrap.power, dispatch.power),
  row("__rpow__", "nb_power", "(self, value, mod=None, /)", "Return pow(value, self, mod).", wrap.powerRight, dispatch.power),
  unary("__neg__", "nb_negative", "-self"),
  unary("__pos__", "nb_positive", "+self"),
  unary("__abs__", "nb_absolute", "abs(self)"),
  row("__bool__", "nb_bool", "(self, /)", "True if self else False", wrap.bool, dispatch.bool),
  unary("__invert__", "nb_invert", "~self"),
  ...binary("lshift", "nb_lshift", "<<"),
  ...binary("rshift", "nb_rshift", ">>"),
  ...binary("and", "nb_and", "&"),
  ...binary("xor", "nb_xor", "^"),
  ...binary("or", "nb_or", "|"),
  unary("__int__", "nb_int", "int(self)"),
  unary("__float__", "nb_float", "float(self)"),
  inplace("add", "nb_inplace_add", "+="),
  inplace("sub", "nb_inplace_subtract", "-="),
  inplace("mul", "nb_inplace_multiply", "*="),
  inplace("mod", "nb_inplace_remainder", "%="),
  row(
    "__ipow__",
    "nb_inplace_power",
    "(self, value, /)",
    "Return self**=value.",
    wrap.inplacePower,
    dispatch.inplace("__ipow__"),
  ),
  inplace("lshift", "nb_inplace_lshift", "<<="),
  inplace("rshift", "nb_inplace_rshift", ">>="),
  inplace("and", "nb_inplace_and", "&="),
  inplace("xor", "nb_inplace_xor", "^="),
  inplace("or", "nb_inplace_or", "|="),
  ...binary("floordiv", "nb_floor_divide", "//"),
  ...binary("truediv", "nb_true_divide", "/"),
  inplace("floordiv", "nb_inplace_floor_divide", "//="),
  inplace("truediv", "nb_inplace_true_divide", "/="),
  unary("__index__", "nb_index", "Return self converted to an integer, if self is suitable for use as an index into a list."),
  ...binary("matmul", "nb_matrix_multiply", "@"),
  inplace("matmul", "nb_inplace_matrix_multiply", "@="),
  row("__len__", "sq_length", "(self, /)", "Return len(self).", wrap.length, dispatch.length),
  row("__getitem__", "mp_subscript", "(self, key, /)", "Return self[key].", wrap.binaryLeft, dispatch.getItem),
  row("__setitem__", "mp_ass_subscript", "(self, key, value, /)", "Set self[key] to value.", wrap.setItem, dispatch.setItem),
  row("__delitem__", "mp_ass_subscript", "(self, key, /)", "Delete self[key].", wrap.deleteItem, dispatch.setItem),
  // Sequences show their concatenation under the number's names, as in CPython; a class's __add__ fills nb_add alone.
  row("__add__", "sq_concat", "(self, value, /)", "Return self+value.", wrap.binaryLeft, null),
  row("__mul__", "sq_repeat", "(self, value, /)", "Return self*value.", wrap.repeat, null),
  row("__rmul__", "sq_repeat", "(self, value, /)", "Return value*self.", wrap.repeat, null),
  row("__iadd__", "sq_inplace_concat", "(self, value, /)", "Implement self+=value.", wrap.binaryLeft, null),
  row("__imul__", "sq_inplace_repeat", "(self, value, /)", "Implement self*=value.", wrap.repeat, null),
  row("__contains__", "sq_contains", "(self, key, /)", "Return bool(key in self).", wrap.contains, dispatch.contains),
  unary("__await__", "am_await", "Return an iterator to be used in await expression."),
  unary("__aiter__", "am_aiter", "Return an awaitable, that resolves in asynchronous iterator."),
  unary("__anext__", "am_anext", "Return a value or raise StopAsyncIteration."),
  row("__del__", "tp_finalize", "(self, /)", "Called when the instance is about to be destroyed.", wrap.unary, dispatch.finalize),
  row(
    "__buffer__",
    "bf_getbuffer",
    "(self, flags, /)",
    "Return a buffer object that exposes the underlying memory of the object.",
    wrap.getBuffer,
    dispatch.getBuffer,
  ),
  row(
    "__release_buffer__",
    "bf_releasebuffer",
    "(self, buffer, /)",
    "Release the buffer object that exposes the underlying memory of the object.",
    wrap.releaseBuffer,
    dispatch.releaseBuffer,
  ),
]
