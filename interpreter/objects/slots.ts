// The slots of a type: what CPython's PyTypeObject and its method suites hold, under the same names. A built-in type fills
// them with functions; a Python class gets functions that call its dunder methods (slot-dunders.ts says which).

import type { Runtime } from "./runtime.js"
import type { PyType } from "./type.js"
import type { CompareOp, Done, Value } from "./value.js"

// Declared as methods so that a built-in type may name its receiver's class: `(rt, list: PyList) => ...`.
type Bivariant<F extends (...args: never[]) => unknown> = { call(...args: Parameters<F>): ReturnType<F> }["call"]

export type UnarySlot = Bivariant<(rt: Runtime, self: Value) => Value>
/// Gives NotImplemented when the operands are not its business.
export type BinarySlot = Bivariant<(rt: Runtime, left: Value, right: Value) => Value>
export type TernarySlot = Bivariant<(rt: Runtime, base: Value, exponent: Value, modulus: Value) => Value>
export type RichCompareSlot = Bivariant<(rt: Runtime, left: Value, right: Value, op: CompareOp) => Value>
export type HashSlot = Bivariant<(rt: Runtime, self: Value) => number | bigint>
export type BoolSlot = Bivariant<(rt: Runtime, self: Value) => boolean>
export type LengthSlot = Bivariant<(rt: Runtime, self: Value) => number>
export type NextSlot = Bivariant<(rt: Runtime, self: Value) => Value | Done>
export type CallSlot = Bivariant<(rt: Runtime, self: Value, args: readonly Value[], kwnames: readonly string[] | null) => Value>
export type NewSlot = Bivariant<(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null) => Value>
export type InitSlot = Bivariant<(rt: Runtime, self: Value, args: readonly Value[], kwnames: readonly string[] | null) => void>
export type GetAttrSlot = Bivariant<(rt: Runtime, self: Value, name: string) => Value>
/// Stores an attribute; deletes it when `value` is undefined.
export type SetAttrSlot = Bivariant<(rt: Runtime, self: Value, name: string, value: Value | undefined) => void>
/// `obj` is undefined when the descriptor is read through the class.
export type DescrGetSlot = Bivariant<(rt: Runtime, self: Value, obj: Value | undefined, type: PyType | null) => Value>
export type DescrSetSlot = Bivariant<(rt: Runtime, self: Value, obj: Value, value: Value | undefined) => void>
/// Stores an item; deletes it when `value` is undefined.
export type SetItemSlot = Bivariant<(rt: Runtime, self: Value, key: Value, value: Value | undefined) => void>
export type ContainsSlot = Bivariant<(rt: Runtime, self: Value, item: Value) => boolean>

/// Gives a memoryview; the flags are those of `inspect.BufferFlags`.
export type GetBufferSlot = Bivariant<(rt: Runtime, self: Value, flags: number) => Value>
export type ReleaseBufferSlot = Bivariant<(rt: Runtime, self: Value, buffer: Value) => void>

export class Slots {
  tp_new: NewSlot | null = null
  tp_init: InitSlot | null = null
  tp_call: CallSlot | null = null
  tp_repr: UnarySlot | null = null
  tp_str: UnarySlot | null = null
  /// null: inherit; `hashNotImplemented` (object.ts): unhashable.
  tp_hash: HashSlot | null = null
  tp_richcompare: RichCompareSlot | null = null
  tp_iter: UnarySlot | null = null
  tp_iternext: NextSlot | null = null
  tp_getattro: GetAttrSlot | null = null
  tp_setattro: SetAttrSlot | null = null
  tp_descr_get: DescrGetSlot | null = null
  tp_descr_set: DescrSetSlot | null = null
  tp_finalize: UnarySlot | null = null
  bf_getbuffer: GetBufferSlot | null = null
  bf_releasebuffer: ReleaseBufferSlot | null = null
  nb_add: BinarySlot | null = null
  nb_subtract: BinarySlot | null = null
  nb_multiply: BinarySlot | null = null
  nb_remainder: BinarySlot | null = null
  nb_divmod: BinarySlot | null = null
  nb_power: TernarySlot | null = null
  nb_negative: UnarySlot | null = null
  nb_positive: UnarySlot | null = null
  nb_absolute: UnarySlot | null = null
  nb_bool: BoolSlot | null = null
  nb_invert: UnarySlot | null = null
  nb_lshift: BinarySlot | null = null
  nb_rshift: BinarySlot | null = null
  nb_and: BinarySlot | null = null
  nb_xor: BinarySlot | null = null
  nb_or: BinarySlot | null = null
  nb_int: UnarySlot | null = null
  nb_float: UnarySlot | null = null
  nb_floor_divide: BinarySlot | null = null
  nb_true_divide: BinarySlot | null = null
  nb_matrix_multiply: BinarySlot | null = null
  nb_index: UnarySlot | null = null
  nb_inplace_add: BinarySlot | null = null
  nb_inplace_subtract: BinarySlot | null = null
  nb_inplace_multiply: BinarySlot | null = null
  nb_inplace_remainder: BinarySlot | null = null
  nb_inplace_power: TernarySlot | null = null
  nb_inplace_lshift: BinarySlot | null = null
  nb_inplace_rshift: BinarySlot | null = null
  nb_inplace_and: BinarySlot | null = null
  nb_inplace_xor: BinarySlot | null = null
  nb_inplace_or: BinarySlot | null = null
  nb_inplace_floor_divide: BinarySlot | null = null
  nb_inplace_true_divide: BinarySlot | null = null
  nb_inplace_matrix_multiply: BinarySlot | null = null
  /// Length of sequences and mappings alike.
  sq_length: LengthSlot | null = null
  /// `+`, `*` of sequences: tried after the number slots.
  sq_concat: BinarySlot | null = null
  sq_repeat: BinarySlot | null = null
  sq_inplace_concat: BinarySlot | null = null
  sq_inplace_repeat: BinarySlot | null = null
  sq_contains: ContainsSlot | null = null
  /// Subscription of sequences and mappings alike.
  mp_subscript: BinarySlot | null = null
  mp_ass_subscript: SetItemSlot | null = null
  am_await: UnarySlot | null = null
  am_aiter: UnarySlot | null = null
  am_anext: UnarySlot | null = null
}

export type SlotName = keyof Slots

export const slotNames = Object.keys(new Slots()) as SlotName[]

/// Fills the slots a type leaves empty from its bases, nearest first. As in CPython, a type with its own comparison and
/// without its own hash is unhashable (`hashNotImplemented` is passed in by the caller).
export function inheritSlots(type: PyType, hashNotImplemented: HashSlot): void {
  const own = type.slots as unknown as Record<SlotName, unknown>
  if (own.tp_richcompare !== null && own.tp_hash === null) own.tp_hash = hashNotImplemented
  for (const base of type.mro) {
    if (base === type) continue
    for (const name of slotNames) own[name] ??= base.slots[name]
  }
}
