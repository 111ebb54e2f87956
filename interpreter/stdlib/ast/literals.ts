// `ast.literal_eval`: the value of an expression that is made of literals alone.

import { PyComplex } from "../../objects/complex.js"
import { PyDict } from "../../objects/dict.js"
import { valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { add, subtract } from "../../objects/operations/arithmetic.js"
import { repr } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { PySet } from "../../objects/set.js"
import { PyTuple } from "../../objects/tuple.js"
import { PyFloat, type Value } from "../../objects/value.js"
import type { TreeNode } from "../../syntax/walk.js"

/// Evaluates a tree. Messages show a node as `objectOf` makes it; `constant` is the value of a Constant node.
export class LiteralReader {
  constructor(
    private readonly rt: Runtime,
    private readonly objectOf: (node: TreeNode | null) => Value,
    private readonly constant: (node: TreeNode) => Value,
  ) {}

  read(node: TreeNode | null): Value {
    switch (node?.kind) {
      case "Constant":
        return this.constant(node)
      case "Tuple":
        return new PyTuple(this.all(node.elts))
      case "List":
        return new PyList(this.all(node.elts))
      case "Set": {
        const set = new PySet()
        for (const item of this.all(node.elts)) set.add(this.rt, item)
        return set
      }
      case "Dict":
        return this.dict(node)
      case "Call":
        if (isEmptySet(node)) return new PySet()
        throw this.malformed(node)
      case "BinOp":
        if (node.op === "Add" || node.op === "Sub") return this.complex(node)
        throw this.malformed(node)
      default:
        return this.signed(node)
    }
  }

  private all(nodes: unknown): Value[] {
    return (nodes as readonly TreeNode[]).map((node) => this.read(node))
  }

  private dict(node: TreeNode): Value {
    const keys = node.keys as readonly (TreeNode | null)[]
    const values = node.values as readonly TreeNode[]
    if (keys.length !== values.length) throw this.malformed(node)
    const dict = new PyDict()
    keys.forEach((key, i) => {
      const name = this.read(key)
      dict.set(this.rt, name, this.read(values[i]))
    })
    return dict
  }

  /// `real + imaginary j`.
  private complex(node: TreeNode): Value {
    const left = this.signed(node.left as TreeNode)
    const right = this.number(node.right as TreeNode)
    if (left instanceof PyComplex || !(right instanceof PyComplex)) throw this.malformed(node)
    return node.op === "Add" ? add(this.rt, left, right) : subtract(this.rt, left, right)
  }

  private signed(node: TreeNode | null): Value {
    if (node?.kind !== "UnaryOp" || (node.op !== "UAdd" && node.op !== "USub")) return this.number(node)
    const value = this.number(node.operand as TreeNode)
    if (node.op === "UAdd") return value
    if (value instanceof PyFloat) return new PyFloat(-value.value)
    if (value instanceof PyComplex) return new PyComplex(-value.real, -value.imag)
    return value === 0 ? 0 : -(value as number)
  }

  private number(node: TreeNode | null): Value {
    const value = node?.kind === "Constant" ? this.constant(node) : null
    if (typeof value === "number" || typeof value === "bigint") return value
    if (value instanceof PyFloat || value instanceof PyComplex) return value
    throw this.malformed(node)
  }

  private malformed(node: TreeNode | null): object {
    const line = node?.lineno ? ` on line ${node.lineno}` : ""
    return valueError(`malformed node or string${line}: ${repr(this.rt, this.objectOf(node))}`)
  }
}

function isEmptySet(node: TreeNode): boolean {
  const func = node.func as TreeNode
  const given = (node.args as unknown[]).length + (node.keywords as unknown[]).length
  return func.kind === "Name" && func.id === "set" && given === 0
}
