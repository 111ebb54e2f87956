// _opcode: what the instructions are like, for the library's opcode and dis.

import { stackEffect } from "../../compiler/exception-targets.js"
import { intrinsics1, intrinsics2, Op, type OpSpec, opSpecs } from "../../compiler/opcodes.js"
import { valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { fn, type MethodDef } from "../../objects/method.js"
import { asIndex } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"

const numberNames =
  "ADD + AND & FLOOR_DIVIDE // LSHIFT << MATRIX_MULTIPLY @ MULTIPLY * REMAINDER % OR | POWER ** RSHIFT >> SUBTRACT - TRUE_DIVIDE / XOR ^"

function numberOperations(): Value {
  const words = numberNames.split(" ")
  const plain: Value[] = []
  const inPlace: Value[] = []
  for (let i = 0; i < words.length; i += 2) {
    plain.push(new PyTuple([`NB_${words[i]}`, words[i + 1]]))
    inPlace.push(new PyTuple([`NB_INPLACE_${words[i]}`, `${words[i + 1]}=`]))
  }
  return new PyList([...plain, ...inPlace])
}

function specOf(op: number): OpSpec | undefined {
  return (opSpecs as Readonly<Record<number, OpSpec | undefined>>)[op]
}

function asks(question: (spec: OpSpec, op: number) => boolean): MethodDef {
  return fn("(opcode)", (rt, opcode: Value) => {
    const op = Number(asIndex(rt, opcode))
    const spec = specOf(op)
    return spec !== undefined && question(spec, op)
  })
}

// The pseudo-instructions that begin a protected block.
const blockPushes: readonly number[] = [Op.SETUP_CLEANUP, Op.SETUP_FINALLY, Op.SETUP_WITH]

function effect(rt: Runtime, opcode: Value, oparg: Value, jump: Value): Value {
  const op = Number(asIndex(rt, opcode))
  const spec = specOf(op)
  if (jump !== null && typeof jump !== "boolean") throw valueError("stack_effect: jump must be False, True or None")
  if (spec === undefined) throw valueError("invalid opcode or oparg")
  const arg = oparg === null ? 0 : Number(asIndex(rt, oparg))
  const straight = stackEffect(op as Op, arg)
  if (!blockPushes.includes(op)) return straight
  const jumped = op === Op.SETUP_FINALLY ? 1 : 2
  return jump === true ? jumped : jump === false ? 0 : Math.max(jumped, 0)
}

function names(prefix: string, table: Readonly<Record<number, string>>): Value {
  const rows = Object.keys(table).map(Number)
  const list: Value[] = [`${prefix}_INVALID`]
  for (const i of rows.sort((a, b) => a - b)) if (i > 0) list[i] = table[i]
  return new PyList(list)
}

export function opcodeAccelerator(): ModuleSpec {
  return {
    name: "_opcode",
    doc: "Opcode support module.",
    constants: { ENABLE_SPECIALIZATION: false, ENABLE_SPECIALIZATION_FT: false },
    functions: {
      stack_effect: fn("(opcode, oparg=None, /, *, jump=None)", (rt, opcode: Value, oparg: Value, jump: Value) =>
        effect(rt, opcode, oparg, jump),
      ),
      is_valid: asks(() => true),
      has_arg: asks((_spec, op) => op >= Op.BINARY_OP),
      has_const: asks((spec) => spec.operand === "const"),
      has_name: asks((spec) => ["name", "attribute", "global", "superAttribute"].includes(spec.operand)),
      has_jump: asks((spec) => spec.operand === "jumpForward" || spec.operand === "jumpBackward" || spec.operand === "label"),
      has_free: asks((spec) => spec.operand === "cell"),
      has_local: asks((spec) => spec.operand === "local" || spec.operand === "twoLocals"),
      has_exc: asks((_spec, op) => blockPushes.includes(op)),
      get_executor: fn("(code, offset)", () => null),
      get_nb_ops: fn("()", numberOperations),
      get_intrinsic1_descs: fn("()", () => names("INTRINSIC_1", intrinsics1)),
      get_intrinsic2_descs: fn("()", () => names("INTRINSIC_2", intrinsics2)),
      get_specialization_stats: fn("()", () => null),
    },
  }
}
