// Trees of `ast` objects as programs make them for `unparse` and `literal_eval`: places may be missing, constants may be
// anything, and what is no node may stand where one belongs.

import { attributeError, PyBaseException } from "../../objects/exceptions.js"
import { PyInstance } from "../../objects/instance.js"
import { PyList } from "../../objects/list.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { repr, str } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { type FieldRow, type NodeRow, nodeRows } from "../../syntax/node-table.js"
import type { TreeNode } from "../../syntax/walk.js"
import { astNames, FromObjects } from "../accelerators/ast-convert.js"
import { ForeignConstant } from "./unparse-expressions.js"

const plainTypes = new Set(["constant", "identifier", "string", "int"])

export class LooseTrees extends FromObjects {
  private readonly objects = new Map<TreeNode, Value>()

  constructor(rt: Runtime) {
    super(rt, nodeRows(), astNames(rt))
  }

  /// The tree of an object of any class of nodes.
  tree(object: Value): TreeNode {
    return this.node(object, "")
  }

  /// The object that a node of such a tree was made of.
  objectOf(node: TreeNode): Value {
    return this.objects.get(node) as Value
  }

  /// Is this what some object of a program stands for that is no node?
  static isForeign(node: TreeNode): boolean {
    return node.kind === "foreign"
  }

  override node(object: Value, sum: string): TreeNode {
    const row = this.classRow(object)
    const tree: TreeNode = row === null ? { kind: "foreign", object } : super.node(object, sum)
    this.objects.set(tree, object)
    return tree
  }

  private classRow(object: Value): NodeRow | null {
    if (!(object instanceof PyInstance)) return null
    for (const cls of object.cls.mro) {
      const row = this.rows.get(cls.name)
      if (row !== undefined && this.module.getString(cls.name) === cls) return row
    }
    return null
  }

  protected override rowOf(object: Value): NodeRow {
    return this.classRow(object) as NodeRow
  }

  protected override checkPosition(): void {}

  protected override readPosition(tree: TreeNode, object: Value): void {
    const line = findAttribute(this.rt, object, "lineno")
    tree.lineno = typeof line === "number" ? line : 0
  }

  protected override field(row: NodeRow, field: FieldRow, object: Value): unknown {
    const value = findAttribute(this.rt, object, field.name)
    if (value === undefined && !field.optional && !field.list) {
      throw attributeError(`'${typeName(object)}' object has no attribute '${field.name}'`, object, field.name)
    }
    if (field.list) return this.list(row, field, value)
    const lacks = value === null && !field.optional && row.name !== "YieldFrom" && !plainTypes.has(field.type)
    return lacks ? { kind: "foreign", object: null } : this.value(field.type, value ?? null)
  }

  protected override list(_row: NodeRow, field: FieldRow, value: Value | undefined): unknown[] {
    if (value === undefined) return []
    const items = value instanceof PyList ? value.items : this.rt.call(this.rt.builtins.getString("list") as Value, [value])
    return (items instanceof PyList ? items.items : (items as Value[])).map((item) => this.value(field.type, item))
  }

  protected override value(type: string, value: Value): unknown {
    if (type === "constant") return this.constant(value)
    if (value === null) return null
    if (type === "int") return typeof value === "boolean" ? Number(value) : value
    if (type === "identifier" || type === "string") return str(this.rt, value)
    const row = this.classRow(value)
    return row !== null && row.fields.length === 0 && !row.positioned ? row.name : this.node(value, type)
  }

  protected override constant(value: Value): unknown {
    try {
      return super.constant(value)
    } catch (error) {
      if (!(error instanceof PyBaseException)) throw error
      return new ForeignConstant(value, repr(this.rt, value))
    }
  }
}
