// Between the engine's syntax trees and the objects of the `ast` module, in both directions.

import { intValue, strValue } from "../../objects/boxed.js"
import { PyBytes } from "../../objects/bytes.js"
import { PyComplex } from "../../objects/complex.js"
import type { PyDict } from "../../objects/dict.js"
import { recursionError, typeError, valueError } from "../../objects/exceptions.js"
import { PyInstance } from "../../objects/instance.js"
import { PyList } from "../../objects/list.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { repr } from "../../objects/operations/convert.js"
import { isInstanceOf } from "../../objects/operations/instance-check.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyFrozenset } from "../../objects/set.js"
import { Ellipsis } from "../../objects/singletons.js"
import { PyTuple } from "../../objects/tuple.js"
import { PyType } from "../../objects/type.js"
import { typeName, typeOf } from "../../objects/typeof.js"
import { PyFloat, type Value } from "../../objects/value.js"
import {
  BytesConstant,
  ComplexConstant,
  type ConstantValue,
  EllipsisConstant,
  FloatConstant,
  FrozensetConstant,
  TupleConstant,
} from "../../syntax/constant.js"
import { type FieldRow, type NodeRow, nodeRows } from "../../syntax/node-table.js"
import type { TreeNode } from "../../syntax/walk.js"
import { validateTree } from "./ast-validate.js"

const positions = ["lineno", "col_offset", "end_lineno", "end_col_offset"] as const
/// Sum types whose constructors have no fields: the engine keeps only their names.
const plainSums = new Set(["expr_context", "boolop", "operator", "unaryop", "cmpop"])

const positionedSums = new Set(["stmt", "expr", "excepthandler", "arg", "keyword", "alias", "pattern", "type_param"])

/// The classes and constants of `_ast`, made when first asked for.
export function astNames(rt: Runtime): PyDict {
  return rt.state("ast.names", () => {
    const { dict } = rt.importModule("_ast_classes")
    rt.modules.deleteString("_ast_classes")
    return dict
  })
}

/// The `ast` object of a tree.
export function astObject(rt: Runtime, tree: TreeNode): Value {
  const module = astNames(rt)
  return new ToObjects(rt, nodeRows(), module, module.getString("_shared") as PyDict).node(tree)
}

class ToObjects {
  constructor(
    private readonly rt: Runtime,
    private readonly rows: ReadonlyMap<string, NodeRow>,
    private readonly module: PyDict,
    private readonly shared: PyDict,
  ) {}

  node(tree: TreeNode): Value {
    const row = this.rows.get(tree.kind)
    if (row === undefined) throw new Error(`no class for the node ${tree.kind}`)
    const object = new PyInstance(this.module.getString(tree.kind) as PyType)
    for (const field of row.fields) object.setAttribute(field.name, this.field(field, tree[field.property]))
    if (row.positioned) for (const name of positions) object.setAttribute(name, tree[name] as Value)
    return object
  }

  private field(field: FieldRow, value: unknown): Value {
    if (Array.isArray(value)) return new PyList(value.map((item) => this.value(field, item)))
    return this.value(field, value)
  }

  private value(field: FieldRow, value: unknown): Value {
    if (value === null || value === undefined) return null
    if (field.type === "constant") return constantObject(this.rt, value as ConstantValue)
    if (plainSums.has(field.type)) return this.shared.getString(value as string) as Value
    if (typeof value === "object") return this.node(value as TreeNode)
    return typeof value === "boolean" ? Number(value) : (value as Value)
  }
}

/// The object of a literal.
export function constantObject(rt: Runtime, value: ConstantValue): Value {
  if (value instanceof FloatConstant) return new PyFloat(value.value)
  if (value instanceof ComplexConstant) return new PyComplex(value.real, value.imag)
  if (value instanceof BytesConstant) return new PyBytes(value.bytes)
  if (value instanceof EllipsisConstant) return Ellipsis
  if (value instanceof TupleConstant) return new PyTuple(value.items.map((item) => constantObject(rt, item)))
  if (value instanceof FrozensetConstant) {
    const items = new PyTuple(value.items.map((item) => constantObject(rt, item)))
    return rt.call(rt.builtins.getString("frozenset") as Value, [items])
  }
  return value
}

/// Is this an object of the `ast` module?
export function isAstObject(rt: Runtime, value: Value): boolean {
  if (!(value instanceof PyInstance)) return false
  const base = astNames(rt).getString("AST")
  return base instanceof PyType && value.cls.isSubtype(base)
}

/// The tree of an `ast` object, to be compiled in this mode. Raises TypeError and ValueError as CPython's conversion does.
export function treeOf(rt: Runtime, object: Value, mode: "exec" | "eval" | "single"): TreeNode {
  const module = astNames(rt)
  const wanted = { exec: "Module", eval: "Expression", single: "Interactive" }[mode]
  if (!isInstanceOf(rt, object, module.getString(wanted) as Value)) {
    throw typeError(`expected ${wanted} node, got ${typeName(object)}`)
  }
  const tree = new FromObjects(rt, nodeRows(), module).node(object, "mod")
  validateTree(tree)
  return tree
}

/// Trees of objects that may be compiled; what a subclass overrides is what `compile()` insists on.
export class FromObjects {
  private depth = 0

  constructor(
    protected readonly rt: Runtime,
    protected readonly rows: ReadonlyMap<string, NodeRow>,
    protected readonly module: PyDict,
  ) {}

  node(object: Value, sum: string): TreeNode {
    this.checkPosition(object, sum)
    const row = this.rowOf(object, sum)
    if (++this.depth > 2000) throw recursionError("maximum recursion depth exceeded during ast construction")
    const tree: TreeNode = { kind: row.name }
    if (row.positioned) this.readPosition(tree, object, sum)
    for (const field of row.fields) tree[field.property] = this.field(row, field, object)
    this.depth--
    return tree
  }

  protected rowOf(object: Value, sum: string): NodeRow {
    const base = this.module.getString(sum)
    if (!(object instanceof PyInstance) || !(base instanceof PyType) || !object.cls.isSubtype(base)) {
      throw typeError(`expected some sort of ${sum}, but got ${repr(this.rt, object)}`)
    }
    for (const cls of object.cls.mro) {
      const row = this.rows.get(cls.name)
      if (row !== undefined && row.sum === sum && this.module.getString(cls.name) === cls) return row
    }
    throw typeError(`expected some sort of ${sum}, but got ${repr(this.rt, object)}`)
  }

  // Asked before the class is: what is no node at all lacks its place.
  protected checkPosition(object: Value, sum: string): void {
    if (!positionedSums.has(sum)) return
    for (const name of ["lineno", "col_offset"]) {
      if (findAttribute(this.rt, object, name) === undefined) throw typeError(`required field "${name}" missing from ${sum}`)
    }
  }

  protected readPosition(tree: TreeNode, object: Value, sum: string): void {
    for (const name of positions) {
      const value = findAttribute(this.rt, object, name)
      const isEnd = name.startsWith("end")
      if (value === undefined && !isEnd) throw typeError(`required field "${name}" missing from ${sum}`)
      if (value === undefined || (isEnd && value === null)) tree[name] = tree[name === "end_lineno" ? "lineno" : "col_offset"]
      else tree[name] = this.int(value)
    }
  }

  protected int(value: Value): number {
    const n = intValue(value)
    if (n === undefined) throw valueError(`invalid integer value: ${repr(this.rt, value)}`)
    return Number(n)
  }

  protected field(row: NodeRow, field: FieldRow, object: Value): unknown {
    const value = findAttribute(this.rt, object, field.name)
    if (field.list) return this.list(row, field, value)
    if (value === undefined) {
      if (field.optional) return null
      if (field.type === "expr_context") return "Load"
      throw typeError(`required field "${field.name}" missing from ${row.name}`)
    }
    if (value === null && field.optional) return null
    if (value === null && field.type !== "constant") {
      throw valueError(`field '${field.name}' is required for ${row.name}`)
    }
    return this.value(field.type, value)
  }

  protected list(row: NodeRow, field: FieldRow, value: Value | undefined): unknown[] {
    if (value === undefined) return []
    if (!(value instanceof PyList)) {
      throw typeError(`${row.name} field "${field.name}" must be a list, not a ${value === null ? "NoneType" : typeName(value)}`)
    }
    const mayBeNone = (row.name === "Dict" && field.name === "keys") || field.name === "kw_defaults"
    return value.items.map((item) => {
      if (item === null && mayBeNone) return null
      if (item === null && field.type === "expr") throw valueError(`None disallowed in expression list`)
      if (item === null && field.type === "stmt") throw valueError(`None disallowed in statement list`)
      return this.value(field.type, item)
    })
  }

  protected value(type: string, value: Value): unknown {
    if (type === "int") return this.int(value)
    if (type === "identifier") {
      const text = strValue(value)
      if (text === undefined) throw typeError("AST identifier must be of type str")
      if (["None", "True", "False"].includes(text)) throw valueError(`identifier field can't represent '${text}' constant`)
      return text
    }
    if (type === "string") {
      const text = strValue(value)
      if (text === undefined) throw typeError("AST string must be of type str")
      return text
    }
    if (type === "constant") return this.constant(value)
    if (plainSums.has(type)) return this.rowOf(value, type).name
    return this.node(value, type)
  }

  protected constant(value: Value): unknown {
    return constantOf(value)
  }
}

// A subclass of a literal's type is no literal.
function isPlain(value: Value): boolean {
  return typeOf(value).flags !== undefined && literalTypes.has(typeOf(value).name) && typeOf(value).mro.length === 2
}

const literalTypes = new Set(["float", "complex", "bytes", "ellipsis", "tuple", "frozenset"])

function constantOf(value: Value): ConstantValue {
  if (value === null || typeof value !== "object") return value as ConstantValue
  if (!isPlain(value)) throw typeError(`got an invalid type in Constant: ${typeName(value)}`)
  if (value instanceof PyFloat) return new FloatConstant(value.value)
  if (value instanceof PyComplex) return new ComplexConstant(value.real, value.imag)
  if (value instanceof PyBytes) return new BytesConstant(value.bytes)
  if (value === Ellipsis) return EllipsisConstant.instance
  if (value instanceof PyTuple) return new TupleConstant(value.items.map(constantOf))
  if (value instanceof PyFrozenset) return new FrozensetConstant(value.toArray().map(constantOf))
  throw typeError(`got an invalid type in Constant: ${typeName(value)}`)
}
