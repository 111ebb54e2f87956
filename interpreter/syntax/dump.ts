// `ast.dump` and `python -m ast`: the tree as text, as CPython 3.13 prints it (empty lists and None are left out).

import { reprOfBytes, reprOfPieces, reprOfString } from "../objects/primitives/str.js"
import type { Constant, Node } from "./ast.js"
import {
  BytesConstant,
  ComplexConstant,
  type ConstantValue,
  EllipsisConstant,
  FloatConstant,
  FrozensetConstant,
  TupleConstant,
} from "./constant.js"
import { floatText } from "./float-text.js"
import { nodeRows } from "./node-table.js"
import { piecesOf } from "./surrogates.js"

export interface DumpOptions {
  annotateFields?: boolean
  includeAttributes?: boolean
  showEmpty?: boolean
  /// Null or undefined: one line. A number: that many blanks a level.
  indent?: number | string | null
}

const attributes = ["lineno", "col_offset", "end_lineno", "end_col_offset"]
// Fields that hold a class without fields (`Load()`), not a string.
const enumFields = new Set(["ctx", "op", "ops"])

/// Exactly `ast.dump(node, annotate_fields, include_attributes, indent=..., show_empty=...)`.
export function dump(node: Node, options: DumpOptions = {}): string {
  return new Dumper(options).node(node, 0).text
}

interface Dumped {
  readonly text: string
  /// Short enough to stay on its parent's line.
  readonly simple: boolean
}

class Dumper {
  private readonly indent: string | null
  private readonly annotate: boolean
  private readonly positions: boolean
  private readonly showEmpty: boolean

  constructor(options: DumpOptions) {
    const { indent } = options
    this.indent = indent === undefined || indent === null ? null : typeof indent === "number" ? " ".repeat(indent) : indent
    this.annotate = options.annotateFields ?? true
    this.positions = options.includeAttributes ?? false
    this.showEmpty = options.showEmpty ?? false
  }

  node(node: Node, level: number): Dumped {
    const row = nodeRows().get(node.kind)!
    const inner = this.indent === null ? level : level + 1
    const parts: string[] = []
    // Empty lists that must be printed after all if a field without a name follows.
    let skipped: string[] = []
    let simple = true
    let keywords = this.annotate
    for (const { property, name, optional, list } of row.fields) {
      const value = (node as unknown as Record<string, unknown>)[property]
      if (value === null && optional) {
        keywords = true
        continue
      }
      if (list && !this.showEmpty && (value as unknown[]).length === 0) {
        skipped.push("[]")
        continue
      }
      if (!keywords) {
        parts.push(...skipped)
        skipped = []
      }
      const dumped = property === "value" && node.kind === "Constant" ? constant(node) : this.field(property, value, inner)
      simple &&= dumped.simple
      parts.push(keywords ? `${name}=${dumped.text}` : dumped.text)
    }
    if (this.positions && row.positioned) {
      for (const attribute of attributes) parts.push(`${attribute}=${(node as unknown as Record<string, unknown>)[attribute]}`)
    }
    if (simple && parts.length <= 3) return { text: `${node.kind}(${parts.join(", ")})`, simple: parts.length === 0 }
    return { text: `${node.kind}(${this.prefix(inner)}${parts.join(this.separator(inner))})`, simple: false }
  }

  private field(property: string, value: unknown, level: number): Dumped {
    if (Array.isArray(value)) return this.list(property, value, level)
    if (enumFields.has(property)) return { text: `${value}()`, simple: true }
    if (property === "value" && !isNode(value)) return { text: constantRepr(value as ConstantValue), simple: true }
    if (isNode(value)) return this.node(value, level)
    return { text: typeof value === "string" ? reprOfString(value) : value === null ? "None" : String(value), simple: true }
  }

  private list(property: string, items: readonly unknown[], level: number): Dumped {
    if (items.length === 0) return { text: "[]", simple: true }
    const inner = this.indent === null ? level : level + 1
    const texts = items.map((item) => this.field(property, item, inner).text)
    return { text: `[${this.prefix(inner)}${texts.join(this.separator(inner))}]`, simple: false }
  }

  private prefix(level: number): string {
    return this.indent === null ? "" : `\n${this.indent.repeat(level)}`
  }

  private separator(level: number): string {
    return this.indent === null ? ", " : `,\n${this.indent.repeat(level)}`
  }
}

function constant({ value, splits }: Constant): Dumped {
  const text = splits === undefined ? constantRepr(value) : reprOfPieces(piecesOf(value as string, splits))
  return { text, simple: true }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "kind" in value
}

/// `repr` of a literal's value.
export function constantRepr(value: ConstantValue): string {
  if (value === null) return "None"
  if (typeof value === "boolean") return value ? "True" : "False"
  if (typeof value === "number" || typeof value === "bigint") return String(value)
  if (typeof value === "string") return reprOfString(value)
  if (value instanceof FloatConstant) return floatText(value.value)
  if (value instanceof ComplexConstant) return complexRepr(value)
  if (value instanceof BytesConstant) return reprOfBytes(value.bytes)
  if (value instanceof EllipsisConstant) return "Ellipsis"
  if (value instanceof TupleConstant) return `(${value.items.map(constantRepr).join(", ")}${value.items.length === 1 ? "," : ""})`
  if (value instanceof FrozensetConstant) return `frozenset({${value.items.map(constantRepr).join(", ")}})`
  return unreachable(value)
}

function unreachable(value: never): never {
  throw new Error(`no such constant: ${value}`)
}

function complexRepr({ real, imag }: ComplexConstant): string {
  const imaginary = `${floatText(imag).replace(/\.0$/, "")}j`
  if (real === 0 && !Object.is(real, -0)) return imaginary
  const sign = imag < 0 || Object.is(imag, -0) ? "" : "+"
  return `(${floatText(real).replace(/\.0$/, "")}${sign}${imaginary})`
}
