// The machine's stack as the recorder reads it: slots of frames, their texts, and the operands of the instruction to come.

import { type Machine, Op, type PyFrame, type Value } from "../interpreter/index.js"
import type { Point } from "./points.js"
import type { FrameState } from "./recorder-frames.js"
import type { ValueTexts } from "./values.js"

export class StackReader {
  constructor(
    readonly machine: Machine,
    private readonly values: ValueTexts,
  ) {}

  /// The stack slot `depth` below the top (1: the top itself).
  top(frame: PyFrame, depth: number): Value | undefined {
    return this.machine.stack[frame.sp - depth]
  }

  text(value: Value | undefined): string {
    return this.values.render(value)
  }

  textAt(frame: PyFrame, depth: number): string {
    return this.values.render(this.machine.stack[frame.sp - depth])
  }

  /// What the operation of a point takes.
  operands(frame: PyFrame, state: FrameState, point: Point): (Value | undefined)[] {
    const take = (n: number): (Value | undefined)[] => this.machine.stack.slice(frame.sp - n, frame.sp)
    switch (point.op) {
      case Op.UNARY_NOT: {
        // Its truth was taken already.
        const taken = state.truthOf
        state.truthOf = null
        return taken === null ? take(1) : [taken.value]
      }
      case Op.UNARY_NEGATIVE:
      case Op.UNARY_INVERT:
      case Op.CALL_INTRINSIC_1:
      case Op.FORMAT_SIMPLE:
      case Op.GET_AWAITABLE:
      case Op.LOAD_ATTR:
      case Op.LOAD_SUPER_ATTR:
        return take(1)
      case Op.BINARY_SLICE:
        return take(3)
      case Op.CALL: {
        const [callable, self, ...args] = take(point.arg + 2)
        if (definitions.has(point.site?.node.kind ?? "")) return [callable, self]
        return [self ?? callable, ...args]
      }
      case Op.CALL_KW: {
        const [callable, self, ...args] = take(point.arg + 3)
        return [self ?? callable, ...args.slice(0, -1)]
      }
      case Op.CALL_FUNCTION_EX: {
        const [callable, , ...args] = take(3 + (point.arg & 1))
        return [callable, ...args]
      }
      case Op.BUILD_LIST:
      case Op.BUILD_TUPLE:
      case Op.BUILD_SET:
      case Op.BUILD_STRING:
        return take(point.arg)
      case Op.BUILD_MAP:
        return take(point.arg * 2)
      case Op.BUILD_CONST_KEY_MAP:
        return take(point.arg + 1).slice(0, -1)
      default:
        return take(2)
    }
  }
}

/// What decorators are applied to.
const definitions: ReadonlySet<string> = new Set(["FunctionDef", "AsyncFunctionDef", "ClassDef"])
