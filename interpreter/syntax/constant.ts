// What a literal means, before there are objects: the values that `Constant` nodes and `co_consts` hold.
// The VM turns each into an object once per Code; nothing here knows about objects.

/// int: a number while |n| <= 2**53 - 1, else a bigint. str: a JS string (lone surrogates allowed).
export type ConstantValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | FloatConstant
  | ComplexConstant
  | BytesConstant
  | EllipsisConstant
  | TupleConstant
  | FrozensetConstant

export class FloatConstant {
  constructor(readonly value: number) {}
}

export class ComplexConstant {
  constructor(
    readonly real: number,
    readonly imag: number,
  ) {}
}

export class BytesConstant {
  constructor(readonly bytes: Uint8Array) {}
}

export class EllipsisConstant {
  static readonly instance = new EllipsisConstant()
}

/// Only the compiler makes these, when it folds constants.
export class TupleConstant {
  constructor(readonly items: readonly ConstantValue[]) {}
}

export class FrozensetConstant {
  constructor(readonly items: readonly ConstantValue[]) {}
}
