// Instructions that only the VM knows: specialised forms put in by decode.ts, and the trace instruction.
// Their numbers lie where CPython 3.13 has none; `dis` never sees them.

export const enum VmOp {
  /// BINARY_OP by operator, plain and in place (numbers and strings are decided in the loop). Its argument stays.
  ADD = 160,
  SUBTRACT = 161,
  MULTIPLY = 162,
  REMAINDER = 163,
  FLOOR_DIVIDE = 164,
  TRUE_DIVIDE = 165,
  /// COMPARE_OP followed by POP_JUMP_IF_FALSE / POP_JUMP_IF_TRUE, which stays behind it and is skipped.
  COMPARE_JUMP_IF_FALSE = 167,
  COMPARE_JUMP_IF_TRUE = 168,
  /// LOAD_FAST (argument's upper 12 bits) and LOAD_CONST (lower 12); the LOAD_CONST stays behind it and is skipped.
  LOAD_FAST_LOAD_CONST = 171,
  /// LOAD_FAST before a plain LOAD_ATTR, done in one step where the attribute lies in the instance.
  LOAD_FAST_LOAD_ATTR = 172,
  /// LOAD_CONST before ADD or SUBTRACT, done in one step for numbers.
  LOAD_CONST_ADD = 173,
  LOAD_CONST_SUBTRACT = 174,
  /// LOAD_FAST, LOAD_CONST and a fused compare-and-jump, done in one step for numbers.
  COMPARE_FAST_CONST_JUMP = 175,
  /// LOAD_FAST before an operator, and LOAD_FAST_LOAD_FAST before one, done in one step for two ints or two floats.
  FAST_ADD = 176,
  FAST_SUBTRACT = 177,
  FAST_MULTIPLY = 178,
  FAST_FAST_ADD = 179,
  FAST_FAST_SUBTRACT = 180,
  FAST_FAST_MULTIPLY = 181,
  /// The same before BINARY_SUBSCR, for a list and an int in range.
  FAST_SUBSCR = 182,
  FAST_FAST_SUBSCR = 183,
  /// LOAD_FAST_LOAD_FAST before a fused compare-and-jump, for numbers.
  FAST_FAST_COMPARE_JUMP = 184,
  /// TO_BOOL followed by POP_JUMP_IF_FALSE / POP_JUMP_IF_TRUE, which stays behind it and is skipped.
  TRUTH_JUMP_IF_FALSE = 185,
  TRUTH_JUMP_IF_TRUE = 186,
  /// A number that is no instruction (`code.replace(co_code=...)`): the argument. Raises SystemError when it is reached.
  UNKNOWN = 188,
  /// POP_TOP where a loop's iterator may be dropped.
  DROP = 189,
  /// Calls `vm.tracer` with the trace point `arg`.
  TRACE = 170,
  /// Stands in for an instruction that is watched: `vm.monitor` knows what it was.
  WATCHED = 187,
}
