// The text of `python3.13 -m dis`.

import { Code, type CodeConstant } from "./code.js"
import { constantRepr } from "./constant-repr.js"
import { decodeExceptionTable } from "./exceptiontable.js"
import { binaryOps, compareOps, intrinsics1, intrinsics2, Op, type OpSpec, opSpecs } from "./opcodes.js"
import { cacheFormats, opNames } from "./opnames.js"
import { positionRanges } from "./positions.js"

export interface DisOptions {
  /// How many levels of nested code objects to show; all where it is not given.
  depth?: number
  showCaches?: boolean
  showOffsets?: boolean
  /// The address in a code object's repr.
  addressOf?: (code: Code) => string
}

/// What `dis.dis(code)` prints.
export function dis(code: Code, options: DisOptions = {}): string {
  const lines: string[] = []
  disassembleNested(code, options, options.depth ?? Number.POSITIVE_INFINITY, lines)
  return `${lines.join("\n")}\n`
}

function disassembleNested(code: Code, options: DisOptions, depth: number, lines: string[]): void {
  new Disassembler(code, options, lines).run()
  if (depth <= 0) return
  for (const each of code.consts) {
    if (!(each instanceof Code)) continue
    lines.push("", `Disassembly of ${codeRepr(each, options)}:`)
    disassembleNested(each, options, depth - 1, lines)
  }
}

function codeRepr(code: Code, { addressOf }: DisOptions): string {
  return `<code object ${code.name} at ${addressOf?.(code) ?? "0x0"}, file "${code.filename}", line ${code.firstlineno}>`
}

const nameWidth = 20
const argWidth = 5
const noLine = "  --"
const functionAttributes = ["defaults", "kwdefaults", "annotations", "closure"]
const conversions = ["", "str", "repr", "ascii"]

class Disassembler {
  /// Offset -> label number.
  private readonly labels: Map<number, number>
  /// Offset -> line, where a line starts; null where code without a line starts.
  private readonly lineStarts: Map<number, number | null>
  private readonly lineWidth: number
  private readonly labelWidth: number
  private readonly offsetWidth: number

  constructor(
    private readonly code: Code,
    private readonly options: DisOptions,
    private readonly lines: string[],
  ) {
    this.labels = labelsOf(code)
    this.lineStarts = lineStartsOf(code)
    this.lineWidth = lineWidthOf(this.lineStarts)
    this.labelWidth = 4 + String(this.labels.size).length
    this.offsetWidth = options.showOffsets ? String(Math.max(code.bytecode.length - 2, 9999)).length : 0
  }

  run(): void {
    for (const { offset, op, spec, arg } of instructionsOf(this.code.bytecode)) {
      this.line(offset, this.lineStarts.get(offset), opNames[op], arg, arg === null ? "" : this.argText(spec, arg, offset))
      if (this.options.showCaches) this.caches(offset, op)
    }
    this.exceptionTable()
  }

  private caches(offset: number, op: Op): void {
    for (const [name, size] of cacheFormats[op] ?? []) {
      for (let i = 0; i < size; i++) {
        offset += 2
        this.line(offset, undefined, "CACHE", 0, i === 0 ? `${name}: 0` : "")
      }
    }
  }

  private line(offset: number, start: number | null | undefined, name: string, arg: number | null, text: string): void {
    const fields: string[] = []
    if (this.lineWidth > 0) {
      if (start !== undefined && offset > 0) this.lines.push("")
      fields.push((start === undefined ? "" : start === null ? noLine : String(start)).padStart(this.lineWidth))
    }
    const label = name === "CACHE" ? undefined : this.labels.get(offset)
    fields.push((label === undefined ? "" : `L${label}:`).padStart(this.labelWidth))
    if (this.offsetWidth > 0) fields.push(`${String(offset).padStart(this.offsetWidth)}  `)
    fields.push("   ", name.padEnd(nameWidth))
    if (arg !== null) {
      fields.push(String(arg).padStart(argWidth - Math.max(0, name.length - nameWidth)))
      if (text !== "") fields.push(`(${text})`)
    }
    this.lines.push(fields.join(" ").trimEnd())
  }

  private argText(spec: OpSpec, arg: number, offset: number): string {
    const { names, localsplusnames, consts } = this.code
    switch (spec.operand) {
      case "const":
        return this.constantText(consts[arg])
      case "name":
        return names[arg]
      case "global":
        return names[arg >> 1] + ((arg & 1) !== 0 ? " + NULL" : "")
      case "attribute":
        return names[arg >> 1] + ((arg & 1) !== 0 ? " + NULL|self" : "")
      case "superAttribute":
        return names[arg >> 2] + ((arg & 1) !== 0 ? " + NULL|self" : "")
      case "local":
      case "cell":
        return localsplusnames[arg]
      case "twoLocals":
        return `${localsplusnames[arg >> 4]}, ${localsplusnames[arg & 15]}`
      case "jumpForward":
      case "jumpBackward":
        return `to L${this.labels.get(jumpTarget(spec, arg, offset))}`
      case "binaryOp":
        return binaryOps[arg]
      case "compareOp":
        return (arg & 16) !== 0 ? `bool(${compareOps[arg >> 5]})` : compareOps[arg >> 5]
      case "intrinsic1":
        return intrinsics1[arg as keyof typeof intrinsics1]
      case "intrinsic2":
        return intrinsics2[arg as keyof typeof intrinsics2]
      case "conversion":
        return conversions[arg]
      case "functionAttribute":
        return functionAttributes.filter((_, i) => (arg & (1 << i)) !== 0).join(", ")
      default:
        return ""
    }
  }

  private constantText(value: CodeConstant): string {
    return value instanceof Code ? codeRepr(value, this.options) : constantRepr(value)
  }

  private exceptionTable(): void {
    const entries = decodeExceptionTable(this.code.exceptiontable)
    if (entries.length === 0) return
    this.lines.push("ExceptionTable:")
    for (const { start, end, target, depth, lasti } of entries) {
      const [from, to, handler] = [start, end, target].map((unit) => `L${this.labels.get(unit * 2)}`)
      this.lines.push(`  ${from} to ${to} -> ${handler} [${depth}]${lasti ? " lasti" : ""}`)
    }
  }
}

interface DecodedInstruction {
  /// In bytes, as `dis` counts.
  readonly offset: number
  readonly op: Op
  readonly spec: OpSpec
  /// Null where the instruction has none.
  readonly arg: number | null
}

/// EXTENDED_ARG stands as an instruction of its own; caches are left out.
function* instructionsOf(bytecode: Uint8Array): Generator<DecodedInstruction> {
  let extended = 0
  for (let offset = 0; offset < bytecode.length; ) {
    const op = bytecode[offset] as Op
    const spec = opSpecs[op]
    const arg = spec.operand === "none" ? null : bytecode[offset + 1] | extended
    extended = op === Op.EXTENDED_ARG ? (arg ?? 0) << 8 : 0
    yield { offset, op, spec, arg }
    offset += 2 + spec.caches * 2
  }
}

function jumpTarget(spec: OpSpec, arg: number, offset: number): number {
  return offset + 2 + spec.caches * 2 + (spec.operand === "jumpBackward" ? -arg : arg) * 2
}

function labelsOf(code: Code): Map<number, number> {
  const offsets = new Set<number>()
  for (const { offset, spec, arg } of instructionsOf(code.bytecode)) {
    if (spec.operand === "jumpForward" || spec.operand === "jumpBackward") offsets.add(jumpTarget(spec, arg!, offset))
  }
  for (const { start, end, target } of decodeExceptionTable(code.exceptiontable)) {
    offsets
      .add(start * 2)
      .add(end * 2)
      .add(target * 2)
  }
  return new Map([...offsets].sort((a, b) => a - b).map((offset, i) => [offset, i + 1]))
}

function lineStartsOf(code: Code): Map<number, number | null> {
  const starts = new Map<number, number | null>()
  let last: number | null | undefined
  for (const { start, lineno } of positionRanges(code)) {
    if (lineno !== last) starts.set(start * 2, lineno)
    last = lineno
  }
  return starts
}

function lineWidthOf(starts: Map<number, number | null>): number {
  const lines = [...starts.values()]
  const highest = lines.reduce<number>((max, line) => Math.max(max, line ?? 0), 0)
  if (highest === 0) return 0
  const width = Math.max(3, String(highest).length)
  return lines.includes(null) ? Math.max(width, noLine.length) : width
}
