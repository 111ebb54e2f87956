// A code object as CPython 3.13 lays it out: what the compiler makes, `dis` shows and the VM decodes.
// It holds no objects: constants are `ConstantValue`s, which the VM turns into values once.

import type { ConstantValue } from "../syntax/constant.js"

/// The `co_flags` bits.
export const enum CodeFlag {
  OPTIMIZED = 0x1,
  NEWLOCALS = 0x2,
  VARARGS = 0x4,
  VARKEYWORDS = 0x8,
  NESTED = 0x10,
  GENERATOR = 0x20,
  COROUTINE = 0x80,
  ITERABLE_COROUTINE = 0x100,
  ASYNC_GENERATOR = 0x200,
  FUTURE_BARRY_AS_BDFL = 0x400000,
  FUTURE_GENERATOR_STOP = 0x800000,
  FUTURE_ANNOTATIONS = 0x1000000,
  HAS_DOCSTRING = 0x4000000,
}

/// The kind bits of one fast local (`co_localspluskinds`).
export const enum LocalKind {
  HIDDEN = 0x10,
  LOCAL = 0x20,
  CELL = 0x40,
  FREE = 0x80,
}

/// One constant of `co_consts`.
export type CodeConstant = ConstantValue | Code

/// What the assembler hands over; see `Code` for the meaning of each field.
export type CodeFields = {
  [K in Exclude<keyof Code, "varnames" | "cellvars" | "freevars" | "nlocals" | "lineRuns" | "decoded">]: Code[K]
}

export class Code {
  readonly name: string
  readonly qualname: string
  readonly filename: string
  readonly firstlineno: number
  /// Bits of `CodeFlag`.
  readonly flags: number
  readonly argcount: number
  readonly posonlyargcount: number
  readonly kwonlyargcount: number
  readonly stacksize: number
  readonly consts: readonly CodeConstant[]
  readonly names: readonly string[]
  /// Names and kinds of the fast locals: arguments, locals, then cells and free variables (a cell that is an argument stands once).
  readonly localsplusnames: readonly string[]
  readonly localspluskinds: Uint8Array
  /// `co_code`: two bytes a code unit (opcode, argument), inline cache units included.
  readonly bytecode: Uint8Array
  /// `co_linetable` in CPython 3.11's format, byte for byte.
  readonly linetable: Uint8Array
  /// `co_exceptiontable`, byte for byte.
  readonly exceptiontable: Uint8Array
  readonly varnames: readonly string[]
  readonly cellvars: readonly string[]
  readonly freevars: readonly string[]
  readonly nlocals: number
  /// The ends and lines of runs of code units with one line: `lineOf` makes it when first asked.
  lineRuns: { readonly ends: Int32Array; readonly lines: Int32Array } | null = null
  /// What the VM decodes it to, before it is specialised for a run; as in `Executable`.
  decoded: { readonly ops: Int32Array; readonly units: Int32Array; readonly handlers: Int32Array } | null = null

  constructor(fields: CodeFields) {
    this.name = fields.name
    this.qualname = fields.qualname
    this.filename = fields.filename
    this.firstlineno = fields.firstlineno
    this.flags = fields.flags
    this.argcount = fields.argcount
    this.posonlyargcount = fields.posonlyargcount
    this.kwonlyargcount = fields.kwonlyargcount
    this.stacksize = fields.stacksize
    this.consts = fields.consts
    this.names = fields.names
    this.localsplusnames = fields.localsplusnames
    this.localspluskinds = fields.localspluskinds
    this.bytecode = fields.bytecode
    this.linetable = fields.linetable
    this.exceptiontable = fields.exceptiontable
    this.varnames = this.namesOfKind(LocalKind.LOCAL)
    this.cellvars = this.namesOfKind(LocalKind.CELL)
    this.freevars = this.namesOfKind(LocalKind.FREE)
    this.nlocals = this.varnames.length
  }

  private namesOfKind(kind: LocalKind): string[] {
    return this.localsplusnames.filter((_, i) => ((this.localspluskinds[i] as number) & kind) !== 0)
  }
}
