// Trace points: where in the code of a program its recorder looks at the machine, and what for.

import type { Site } from "./sites.js"

/// What happens at a trace point, and to which node of the tree.
export const enum PointKind {
  LINE,
  CALL,
  RESUME,
  RETURN,
  YIELD,
  /// Operands of an operation are on the stack; then its result.
  OPERANDS,
  RESULT,
  /// A name, attribute or item is about to be stored or deleted.
  STORE,
  DELETE,
  /// FOR_ITER is about to run; it gave an item.
  ITERATE,
  ITEM,
  /// A truth value on top of the stack decides a jump.
  TEST,
  /// A value whose truth is about to be taken is on top of the stack.
  TRUTH,
  /// The last operand of a value-giving `and`/`or` is on top of the stack.
  BOOL_END,
  APPEND,
  ENTER,
  /// What a `with` block's `__exit__` gave is on top of the stack.
  EXIT,
  HANDLE,
  /// GET_ITER is about to run; it gave an iterator.
  ITERABLE,
  ITERATOR,
  /// The pattern of a `case` fits: its guard or its block begins.
  MATCHED,
  /// A display with stars is begun, gets a part, is whole.
  DISPLAY,
  DISPLAY_PART,
  DISPLAY_END,
  /// An instruction that opened built-ins are asked about, and nobody else.
  OPEN,
}

export interface Point {
  kind: PointKind
  /// The node, or null where the tree has none.
  site: Site | null
  /// The opcode and argument at the point; for LINE the line.
  op: number
  arg: number
  line: number
  /// Which operand of a short-circuit operator, which link of a chained comparison.
  part: number
}
