// Code objects: `co_*`, positions and lines, replace().

import { Code } from "../compiler/code.js"
import { positionRanges } from "../compiler/positions.js"
import { codeType } from "./builtin-types.js"
import { PyBytes } from "./bytes.js"
import { PyCode } from "./code.js"
import { defineType } from "./define.js"
import { typeError } from "./exceptions.js"
import { type GetSetDef, getset, member, method, rawMethod } from "./method.js"
import { address } from "./names.js"
import { equals } from "./operations/compare.js"
import { hash } from "./operations/hash.js"
import { getIterator } from "./operations/iterate.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import { PyTuple } from "./tuple.js"
import { CompareOp, type Value } from "./value.js"

type CodeRow = (code: Code, self: PyCode) => Value

const rows: Readonly<Record<string, CodeRow>> = {
  co_argcount: (code) => code.argcount,
  co_posonlyargcount: (code) => code.posonlyargcount,
  co_kwonlyargcount: (code) => code.kwonlyargcount,
  co_stacksize: (code) => code.stacksize,
  co_flags: (code) => code.flags,
  co_names: (code) => new PyTuple(code.names),
  co_filename: (code) => code.filename,
  co_name: (code) => code.name,
  co_qualname: (code) => code.qualname,
  co_firstlineno: (code) => code.firstlineno,
  co_linetable: (code) => new PyBytes(code.linetable),
  co_exceptiontable: (code) => new PyBytes(code.exceptiontable),
  co_consts: (_code, self) => new PyTuple(self.consts),
}

const computedRows: Readonly<Record<string, CodeRow>> = {
  co_nlocals: (code) => code.nlocals,
  co_varnames: (code) => new PyTuple(code.varnames),
  co_cellvars: (code) => new PyTuple(code.cellvars),
  co_freevars: (code) => new PyTuple(code.freevars),
  co_code: (code) => new PyBytes(code.bytecode),
  co_lnotab: (code) => new PyBytes(lnotab(code)),
  _co_code_adaptive: (code) => new PyBytes(code.bytecode),
}

function attributes(): Record<string, GetSetDef> {
  const all: Record<string, GetSetDef> = {}
  for (const [name, row] of Object.entries(rows)) all[name] = member((_rt, self: PyCode) => row(self.code, self))
  for (const [name, row] of Object.entries(computedRows)) all[name] = getset((_rt, self: PyCode) => row(self.code, self))
  return all
}

defineType(codeType, {
  doc: "Create a code object.  Not for mere mortals.",
  slots: {
    tp_new: () => {
      throw typeError("code() is not supported: use compile() or code.replace()")
    },
    tp_repr: (rt, self: PyCode) => {
      const { name, filename, firstlineno } = self.code
      return `<code object ${name} at ${address(rt, self)}, file "${filename}", line ${firstlineno}>`
    },
    tp_hash: (rt, self: PyCode) => Number(BigInt.asIntN(32, BigInt(hash(rt, self.code.name)))) ^ self.code.bytecode.length,
    tp_richcompare: (rt, a: PyCode, b, op) => {
      if (!(b instanceof PyCode) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      const same = a === b || sameCode(rt, a, b)
      return op === CompareOp.EQ ? same : !same
    },
  },
  methods: {
    co_positions: method("(self, /)", (rt, self: PyCode) => getIterator(rt, new PyTuple(positions(self.code)))),
    co_lines: method("(self, /)", (rt, self: PyCode) => getIterator(rt, new PyTuple(lines(self.code)))),
    replace: rawMethod(
      "(self, /, **changes)",
      (_rt, self: PyCode, args: readonly Value[], kwnames: readonly string[] | null) => replace(self, args, kwnames),
      "Return a copy of the code object with new values for the specified fields.",
    ),
    __replace__: rawMethod(
      "(self, /, **changes)",
      (_rt, self: PyCode, args: readonly Value[], kwnames: readonly string[] | null) => replace(self, args, kwnames),
      "The same as replace().",
    ),
    __sizeof__: method("(self, /)", (_rt, self: PyCode) => 208 + self.code.bytecode.length),
    _varname_from_oparg: method("(self, oparg)", (_rt, self: PyCode, oparg: Value) => self.code.localsplusnames[Number(oparg)]),
  },
  attributes: attributes(),
})

function sameCode(rt: Runtime, a: PyCode, b: PyCode): boolean {
  const [x, y] = [a.code, b.code]
  const plain =
    x.name === y.name &&
    x.qualname === y.qualname &&
    x.argcount === y.argcount &&
    x.posonlyargcount === y.posonlyargcount &&
    x.kwonlyargcount === y.kwonlyargcount &&
    x.flags === y.flags &&
    x.firstlineno === y.firstlineno &&
    sameItems(x.bytecode, y.bytecode) &&
    sameItems(x.linetable, y.linetable) &&
    sameItems(x.exceptiontable, y.exceptiontable) &&
    sameItems(x.names, y.names) &&
    sameItems(x.localsplusnames, y.localsplusnames)
  return plain && a.consts.length === b.consts.length && a.consts.every((item, i) => equals(rt, item, b.consts[i]))
}

function sameItems<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

// One tuple a code unit.
function positions(code: Code): Value[] {
  const result: Value[] = []
  for (const range of positionRanges(code)) {
    const place = new PyTuple([range.lineno, range.end_lineno, range.col_offset, range.end_col_offset])
    for (let unit = range.start; unit < range.end; unit++) result.push(place)
  }
  return result
}

// Runs of one line: (start, end, line), offsets in bytes.
function lines(code: Code): Value[] {
  const result: Value[] = []
  let start = 0
  let line: number | null | undefined
  let end = 0
  for (const range of positionRanges(code)) {
    if (line !== undefined && range.lineno !== line) {
      result.push(new PyTuple([start * 2, end * 2, line]))
      start = range.start
    }
    line = range.lineno
    end = range.end
  }
  if (line !== undefined) result.push(new PyTuple([start * 2, end * 2, line]))
  return result
}

// The line table of Python 2 to 3.9: pairs of a byte and a line step.
function lnotab(code: Code): Uint8Array {
  const bytes: number[] = []
  let line = code.firstlineno
  let waiting = 0
  for (const range of positionRanges(code)) {
    if (range.lineno !== null && range.lineno !== line) {
      pushSteps(bytes, waiting, range.lineno - line)
      line = range.lineno
      waiting = 0
    }
    waiting += (range.end - range.start) * 2
  }
  return Uint8Array.from(bytes)
}

function pushSteps(bytes: number[], byteStep: number, lineStep: number): void {
  let [forward, lines] = [byteStep, lineStep]
  for (; forward > 255; forward -= 255) bytes.push(255, 0)
  for (; lines < -128; lines += 128, forward = 0) bytes.push(forward, 0x80)
  for (; lines > 127; lines -= 127, forward = 0) bytes.push(forward, 127)
  bytes.push(forward, lines & 255)
}

// ---- replace

const replaceable: Readonly<Record<string, (value: Value) => Partial<Code>>> = {
  co_argcount: (value) => ({ argcount: requireInt("co_argcount", value) }),
  co_posonlyargcount: (value) => ({ posonlyargcount: requireInt("co_posonlyargcount", value) }),
  co_kwonlyargcount: (value) => ({ kwonlyargcount: requireInt("co_kwonlyargcount", value) }),
  co_stacksize: (value) => ({ stacksize: requireInt("co_stacksize", value) }),
  co_flags: (value) => ({ flags: requireInt("co_flags", value) }),
  co_firstlineno: (value) => ({ firstlineno: requireInt("co_firstlineno", value) }),
  co_code: (value) => ({ bytecode: requireBytes("co_code", value) }),
  co_linetable: (value) => ({ linetable: requireBytes("co_linetable", value) }),
  co_exceptiontable: (value) => ({ exceptiontable: requireBytes("co_exceptiontable", value) }),
  co_names: (value) => ({ names: requireNames("co_names", value) }),
  co_filename: (value) => ({ filename: requireText("co_filename", value) }),
  co_name: (value) => ({ name: requireText("co_name", value) }),
  co_qualname: (value) => ({ qualname: requireText("co_qualname", value) }),
}

function replace(self: PyCode, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos > 0) throw typeError(`replace() takes 0 positional arguments but ${npos} ${npos === 1 ? "was" : "were"} given`)
  let fields: Code = self.code
  let consts = self.consts
  kwnames?.forEach((name, i) => {
    const value = args[npos + i]
    if (name === "co_consts") {
      if (!(value instanceof PyTuple)) throw typeError("replace() argument 'co_consts' must be tuple")
      consts = value.items
      return
    }
    if (name === "co_varnames" || name === "co_cellvars" || name === "co_freevars" || name === "co_nlocals") {
      throw typeError(`replace() does not support '${name}' here`)
    }
    const change = replaceable[name]
    if (change === undefined) throw typeError(`replace() got an unexpected keyword argument '${name}'`)
    fields = Object.assign(Object.create(Code.prototype) as Code, fields, change(value))
  })
  return new PyCode(fields === self.code ? new Code(self.code) : fields, consts)
}

function requireInt(name: string, value: Value): number {
  if (typeof value === "number") return value
  throw typeError(`replace() argument '${name}' must be int`)
}

function requireText(name: string, value: Value): string {
  if (typeof value === "string") return value
  throw typeError(`replace() argument '${name}' must be str`)
}

function requireBytes(name: string, value: Value): Uint8Array {
  if (value instanceof PyBytes) return value.bytes
  throw typeError(`replace() argument '${name}' must be bytes`)
}

function requireNames(name: string, value: Value): string[] {
  if (value instanceof PyTuple) return value.items.map((item) => requireText(name, item))
  throw typeError(`replace() argument '${name}' must be tuple`)
}
