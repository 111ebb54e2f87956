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
import { piecesOf } from "./surrogates.js"

export interface DumpOptions {
  annotateFields?: boolean
  includeAttributes?: boolean
  showEmpty?: boolean
  /// Null or undefined: one line. A number: that many blanks a level.
  indent?: number | string | null
}

/// Fields of each class in CPython's order. `?` may be None, `*` is a list; both are left out when None or empty.
/// `kind` of Constant is `prefix` here, and `-` marks classes without a position.
const classes: Readonly<Record<string, string>> = {
  Module: "- body* type_ignores*",
  Interactive: "- body*",
  Expression: "- body",
  FunctionType: "- argtypes* returns",
  FunctionDef: "name args body* decorator_list* returns? type_comment? type_params*",
  AsyncFunctionDef: "name args body* decorator_list* returns? type_comment? type_params*",
  ClassDef: "name bases* keywords* body* decorator_list* type_params*",
  Return: "value?",
  Delete: "targets*",
  Assign: "targets* value type_comment?",
  TypeAlias: "name type_params* value",
  AugAssign: "target op value",
  AnnAssign: "target annotation value? simple",
  For: "target iter body* orelse* type_comment?",
  AsyncFor: "target iter body* orelse* type_comment?",
  While: "test body* orelse*",
  If: "test body* orelse*",
  With: "items* body* type_comment?",
  AsyncWith: "items* body* type_comment?",
  Match: "subject cases*",
  Raise: "exc? cause?",
  Try: "body* handlers* orelse* finalbody*",
  TryStar: "body* handlers* orelse* finalbody*",
  Assert: "test msg?",
  Import: "names*",
  ImportFrom: "module? names* level?",
  Global: "names*",
  Nonlocal: "names*",
  Expr: "value",
  Pass: "",
  Break: "",
  Continue: "",
  BoolOp: "op values*",
  NamedExpr: "target value",
  BinOp: "left op right",
  UnaryOp: "op operand",
  Lambda: "args body",
  IfExp: "test body orelse",
  Dict: "keys* values*",
  Set: "elts*",
  ListComp: "elt generators*",
  SetComp: "elt generators*",
  DictComp: "key value generators*",
  GeneratorExp: "elt generators*",
  Await: "value",
  Yield: "value?",
  YieldFrom: "value",
  Compare: "left ops* comparators*",
  Call: "func args* keywords*",
  FormattedValue: "value conversion format_spec?",
  JoinedStr: "values*",
  Constant: "value prefix?",
  Attribute: "value attr ctx",
  Subscript: "value slice ctx",
  Starred: "value ctx",
  Name: "id ctx",
  List: "elts* ctx",
  Tuple: "elts* ctx",
  Slice: "lower? upper? step?",
  comprehension: "- target iter ifs* is_async",
  ExceptHandler: "type? name? body*",
  arguments: "- posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*",
  arg: "arg annotation? type_comment?",
  keyword: "arg? value",
  alias: "name asname?",
  withitem: "- context_expr optional_vars?",
  match_case: "- pattern guard? body*",
  MatchValue: "value",
  MatchSingleton: "value",
  MatchSequence: "patterns*",
  MatchMapping: "keys* patterns* rest?",
  MatchClass: "cls patterns* kwd_attrs* kwd_patterns*",
  MatchStar: "name?",
  MatchAs: "pattern? name?",
  MatchOr: "patterns*",
  TypeIgnore: "- lineno tag",
  TypeVar: "name bound? default_value?",
  ParamSpec: "name default_value?",
  TypeVarTuple: "name default_value?",
}

interface FieldRow {
  readonly property: string
  readonly name: string
  readonly optional: boolean
  readonly list: boolean
}

interface ClassRow {
  readonly fields: readonly FieldRow[]
  readonly positioned: boolean
}

/// The fields of a class of nodes, in order; `property` is where the node keeps the field CPython calls `name`.
function classRow(kind: string): ClassRow {
  const words = classes[kind]!.split(" ").filter((word) => word !== "")
  return {
    positioned: words[0] !== "-",
    fields: words
      .filter((word) => word !== "-")
      .map((word) => {
        const property = word.replace(/[?*]$/, "")
        return {
          property,
          name: property === "prefix" ? "kind" : property,
          optional: word.endsWith("?"),
          list: word.endsWith("*"),
        }
      }),
  }
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
  private readonly rows = new Map<string, ClassRow>()
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
    const row = this.row(node.kind)
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

  private row(kind: string): ClassRow {
    let row = this.rows.get(kind)
    if (row === undefined) {
      row = classRow(kind)
      this.rows.set(kind, row)
    }
    return row
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
