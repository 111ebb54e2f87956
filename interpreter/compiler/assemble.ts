// From the finished flow graph to a Code: cells and prefixes, jump distances, bytes, location table, exception table.

import type { Position } from "../syntax/ast.js"
import { Code, type CodeConstant, CodeFlag, LocalKind } from "./code.js"
import { stackDepth } from "./exception-targets.js"
import { convertPseudoInstructions, normalizeJumps, optimize } from "./flowgraph.js"
import { type Block, cacheUnits, Instruction, isJump, noLocation } from "./instructions.js"
import { Op } from "./opcodes.js"
import type { Unit } from "./unit.js"
import { ByteBuffer } from "./varints.js"

const generatorFlags = CodeFlag.GENERATOR | CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR

export function assemble(unit: Unit, flags: number, filename: string): Code {
  const { entry, consts } = optimize(unit.sequence, unit.constants, unit.varnames.size, unit.scope.parameters.length)
  const stacksize = Math.max(stackDepth(entry), 1)
  prepareLocals(unit, entry, flags)
  convertPseudoInstructions(entry)
  normalizeJumps(entry)
  const instructions = flatten(entry)
  resolveJumps(instructions)
  return makeCode(unit, flags, filename, consts, stacksize, instructions)
}

// ---- cells

/// Cells and free variables follow the locals; a cell that is also a local takes the local's place.
function prepareLocals(unit: Unit, entry: Block, flags: number): void {
  const nlocals = unit.varnames.size
  const places: number[] = []
  for (const name of unit.cellvars.keys()) places.push(unit.varnames.get(name) ?? nlocals + places.length)
  for (let i = 0; i < unit.freevars.size; i++) places.push(nlocals + places.length)
  insertPrefix(unit, entry, places, flags)
  let dropped = 0
  for (let i = 0; i < places.length; i++) {
    if (places[i] === i + nlocals) places[i] -= dropped
    else dropped++
  }
  if (places.length === 0) return
  for (let block: Block | null = entry; block !== null; block = block.next) {
    for (const instruction of block.instructions) {
      switch (instruction.op) {
        case Op.MAKE_CELL:
        case Op.LOAD_CLOSURE:
        case Op.LOAD_DEREF:
        case Op.STORE_DEREF:
        case Op.DELETE_DEREF:
        case Op.LOAD_FROM_DICT_OR_DEREF:
          instruction.arg = places[instruction.arg]
      }
    }
  }
}

function insertPrefix(unit: Unit, entry: Block, places: readonly number[], flags: number): void {
  const prefix: Instruction[] = []
  if (unit.freevars.size > 0) prefix.push(new Instruction(Op.COPY_FREE_VARS, unit.freevars.size, noLocation))
  const cells = Array.from(unit.cellvars.keys(), (_, i) => i).sort((a, b) => places[a] - places[b])
  for (const cell of cells) prefix.push(new Instruction(Op.MAKE_CELL, cell, noLocation))
  if ((flags & generatorFlags) !== 0) {
    const line = unit.firstlineno
    const loc: Position = { lineno: line, end_lineno: line, col_offset: -1, end_col_offset: -1 }
    prefix.push(new Instruction(Op.RETURN_GENERATOR, 0, loc), new Instruction(Op.POP_TOP, 0, loc))
  }
  if (prefix.length > 0) entry.instructions.unshift(...prefix)
}

// ---- jumps

interface FlatCode {
  readonly instructions: Instruction[]
  /// Code unit of each instruction, and of the end.
  // A plain array: the buffers of short-lived typed arrays cost more than the work on them.
  readonly offsets: number[]
}

function flatten(entry: Block): FlatCode {
  const instructions: Instruction[] = []
  for (let block: Block | null = entry; block !== null; block = block.next) {
    block.start = instructions.length
    for (const instruction of block.instructions) instructions.push(instruction)
  }
  return { instructions, offsets: [] }
}

function unitsOf(op: Op, arg: number): number {
  return 1 + cacheUnits[op] + (arg > 0xff ? 1 : 0) + (arg > 0xffff ? 1 : 0) + (arg > 0xffffff ? 1 : 0)
}

/// Distances depend on sizes and sizes on distances: repeats until no jump grows.
function resolveJumps({ instructions, offsets }: FlatCode): void {
  const targets: number[] = []
  for (let i = 0; i < instructions.length; i++) {
    const instruction = instructions[i]
    const target = isJump(instruction.op) ? instruction.target!.start : -1
    targets.push(target)
    if (target >= 0) instruction.arg = target
  }
  for (let changed = true; changed; ) {
    changed = false
    let total = 0
    for (let i = 0; i < instructions.length; i++) {
      offsets[i] = total
      total += unitsOf(instructions[i].op, instructions[i].arg)
    }
    offsets[instructions.length] = total
    for (let i = 0; i < instructions.length; i++) {
      const instruction = instructions[i]
      if (!isJump(instruction.op)) continue
      const size = unitsOf(instruction.op, instruction.arg)
      const after = offsets[i] + size
      const target = offsets[targets[i]]
      instruction.arg = target < after ? after - target : target - after
      if (unitsOf(instruction.op, instruction.arg) !== size) changed = true
    }
  }
}

// ---- bytes

function makeCode(unit: Unit, flags: number, filename: string, consts: CodeConstant[], stacksize: number, flat: FlatCode): Code {
  const localsplusnames = Array.from(unit.varnames.keys())
  const kinds: number[] = localsplusnames.map(
    (name) => LocalKind.LOCAL | (unit.hidden?.has(name) ? LocalKind.HIDDEN : 0) | (unit.cellvars.has(name) ? LocalKind.CELL : 0),
  )
  for (const name of unit.cellvars.keys()) {
    if (unit.varnames.has(name)) continue
    localsplusnames.push(name)
    kinds.push(LocalKind.CELL)
  }
  for (const name of unit.freevars.keys()) {
    localsplusnames.push(name)
    kinds.push(LocalKind.FREE)
  }
  return new Code({
    name: unit.name,
    qualname: unit.qualname,
    filename,
    firstlineno: unit.firstlineno,
    flags,
    argcount: unit.argcount + unit.posonlyargcount,
    posonlyargcount: unit.posonlyargcount,
    kwonlyargcount: unit.kwonlyargcount,
    stacksize,
    consts,
    names: Array.from(unit.names.keys()),
    localsplusnames,
    localspluskinds: Uint8Array.from(kinds),
    bytecode: bytesOf(flat),
    linetable: locationTable(flat, unit.firstlineno),
    exceptiontable: exceptionTable(flat),
  })
}

function bytesOf({ instructions, offsets }: FlatCode): Uint8Array {
  const bytes = new Uint8Array(offsets[instructions.length] * 2)
  let at = 0
  for (const { op, arg } of instructions) {
    for (let shift = arg > 0xffffff ? 24 : arg > 0xffff ? 16 : arg > 0xff ? 8 : 0; shift > 0; shift -= 8) {
      bytes[at++] = Op.EXTENDED_ARG
      bytes[at++] = (arg >>> shift) & 0xff
    }
    bytes[at++] = op
    bytes[at++] = arg & 0xff
    at += cacheUnits[op] * 2
  }
  return bytes
}

function sameLocation(a: Position, b: Position): boolean {
  return (
    a === b ||
    (a.lineno === b.lineno &&
      a.end_lineno === b.end_lineno &&
      a.col_offset === b.col_offset &&
      a.end_col_offset === b.end_col_offset)
  )
}

const enum Entry {
  ONE_LINE0 = 10,
  NO_COLUMNS = 13,
  LONG = 14,
  NONE = 15,
}

function locationTable({ instructions, offsets }: FlatCode, firstlineno: number): Uint8Array {
  const out = new ByteBuffer()
  let line = firstlineno
  let loc = noLocation
  let start = 0
  for (let i = 0; i <= instructions.length; i++) {
    if (i < instructions.length && sameLocation(loc, instructions[i].loc)) continue
    for (let size = offsets[i] - start; size > 0; size -= 8) line = writeLocation(out, loc, Math.min(size, 8), line)
    if (i === instructions.length) break
    loc = instructions[i].loc
    start = offsets[i]
  }
  return out.take()
}

/// Gives the line that the next entry counts from.
function writeLocation(out: ByteBuffer, loc: Position, size: number, line: number): number {
  const head = (kind: number): void => out.push(0x80 | (kind << 3) | (size - 1))
  if (loc.lineno < 0) {
    head(Entry.NONE)
    return line
  }
  const delta = loc.lineno - line
  const column = loc.col_offset
  const endColumn = loc.end_col_offset
  if (column < 0 || endColumn < 0) {
    if (loc.end_lineno === loc.lineno || loc.end_lineno === -1) {
      head(Entry.NO_COLUMNS)
      out.pushSignedVarint(delta)
      return loc.lineno
    }
  } else if (loc.end_lineno === loc.lineno) {
    if (delta === 0 && column < 80 && endColumn - column < 16 && endColumn >= column) {
      head(column >> 3)
      out.push(((column & 7) << 4) | (endColumn - column))
      return loc.lineno
    }
    if (delta >= 0 && delta < 3 && column < 128 && endColumn < 128) {
      head(Entry.ONE_LINE0 + delta)
      out.push(column)
      out.push(endColumn)
      return loc.lineno
    }
  }
  head(Entry.LONG)
  out.pushSignedVarint(delta)
  out.pushVarint(loc.end_lineno - loc.lineno)
  out.pushVarint(column + 1)
  out.pushVarint(endColumn + 1)
  return loc.lineno
}

function exceptionTable({ instructions, offsets }: FlatCode): Uint8Array {
  const out = new ByteBuffer()
  let handler: Block | null = null
  let start = 0
  for (let i = 0; i <= instructions.length; i++) {
    const next: Block | null = i < instructions.length ? instructions[i].except : null
    if (next === handler) continue
    if (handler !== null) {
      out.pushTableItem(start, 0x80)
      out.pushTableItem(offsets[i] - start, 0)
      out.pushTableItem(offsets[handler.start], 0)
      const depth = handler.startDepth - 1 - (handler.preserveLasti ? 1 : 0)
      out.pushTableItem((depth << 1) | (handler.preserveLasti ? 1 : 0), 0)
    }
    handler = next
    start = offsets[i]
  }
  return out.take()
}
