// Code objects: `co_*`, positions and lines, replace().

import type { Code } from "../compiler/code.js"
import { positionRanges } from "../compiler/positions.js"
import { codeType } from "./builtin-types.js"
import { PyBytes } from "./bytes.js"
import { PyCode } from "./code.js"
import { newCode, replaceFields } from "./code-making.js"
import { defineType } from "./define.js"
import { exceptionTypes } from "./exception-types.js"
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
  co_nlocals: (code) => code.nlocals,
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
  co_varnames: (code) => new PyTuple(code.varnames),
  co_cellvars: (code) => new PyTuple(code.cellvars),
  co_freevars: (code) => new PyTuple(code.freevars),
  co_code: (code) => new PyBytes(code.bytecode),
  _co_code_adaptive: (code) => new PyBytes(code.bytecode),
}

function attributes(): Record<string, GetSetDef> {
  const all: Record<string, GetSetDef> = {}
  for (const [name, row] of Object.entries(rows)) all[name] = member((_rt, self: PyCode) => row(self.code, self))
  for (const [name, row] of Object.entries(computedRows)) all[name] = getset((_rt, self: PyCode) => row(self.code, self))
  all.co_lnotab = getset((rt, self: PyCode) => {
    rt.warn(exceptionTypes.DeprecationWarning, "co_lnotab is deprecated, use co_lines instead.")
    return new PyBytes(lnotab(self.code))
  })
  return all
}

defineType(codeType, {
  doc: "Create a code object.  Not for the faint of heart.",
  slots: {
    tp_new: (rt, _cls, args, kwnames) => newCode(rt, args, kwnames),
    tp_repr: (rt, self: PyCode) => {
      const { name, filename, firstlineno } = self.code
      return `<code object ${name} at ${address(rt, self)}, file "${filename}", line ${firstlineno}>`
    },
    tp_hash: (rt, self: PyCode) => hashOfCode(rt, self),
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
      (rt, self: PyCode, args: readonly Value[], kwnames: readonly string[] | null) => replaceFields(rt, self, args, kwnames),
      "Return a copy of the code object with new values for the specified fields.",
    ),
    __replace__: rawMethod(
      "(self, /, **changes)",
      (rt, self: PyCode, args: readonly Value[], kwnames: readonly string[] | null) => replaceFields(rt, self, args, kwnames),
      "The same as replace().",
    ),
    __sizeof__: method("(self, /)", (_rt, self: PyCode) => 208 + self.code.bytecode.length),
    _varname_from_oparg: method("(self, oparg)", (_rt, self: PyCode, oparg: Value) => self.code.localsplusnames[Number(oparg)]),
  },
  attributes: attributes(),
})

// Of what makes code what it is: name, constants, names, place and instructions.
function hashOfCode(rt: Runtime, { code, consts }: PyCode): number {
  let result = code.firstlineno
  const add = (part: number): void => {
    result = (Math.imul(result, 1000003) ^ part) | 0
  }
  const parts: Value[] = [code.name, new PyTuple(code.names), new PyTuple(code.localsplusnames), new PyTuple(consts)]
  for (const part of parts) add(Number(BigInt.asIntN(32, BigInt(hash(rt, part)))))
  for (const number of [code.argcount, code.posonlyargcount, code.kwonlyargcount, code.flags]) add(number)
  for (const byte of code.bytecode) add(byte)
  return result === -1 ? -2 : result
}

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
