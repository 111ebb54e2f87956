// `ast.unparse`: statements back to text. Expressions are in unparse-expressions.ts, patterns too.

import { valueError } from "../../objects/exceptions.js"
import type * as ast from "../../syntax/ast.js"
import { nodeRows } from "../../syntax/node-table.js"
import type { TreeNode } from "../../syntax/walk.js"
import { ExpressionText, Level } from "./unparse-expressions.js"
import { docstringText } from "./unparse-strings.js"

type Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef

/// The program text of nodes, as CPython's `ast.unparse` writes it; positions are not looked at.
export function sourceOf(nodes: readonly TreeNode[]): string {
  const writer = new Unparser()
  for (const node of nodes) writer.any(node)
  return writer.text
}

class Unparser extends ExpressionText {
  text = ""
  private depth = 0
  private typeIgnores = new Map<number, string>()
  private inTryStar = false

  /// A node of any class.
  any(node: TreeNode): void {
    const part = node as unknown as ast.Node
    switch (part.kind) {
      case "Module":
        for (const { lineno, tag } of part.type_ignores) this.typeIgnores.set(lineno, `ignore${tag}`)
        this.documented(part)
        this.typeIgnores.clear()
        return
      case "Interactive":
        return this.block(part.body)
      case "Expression":
        this.text += this.of(part.body)
        return
      case "FunctionType":
        this.text += `(${this.list(part.argtypes)}) -> ${this.of(part.returns)}`
        return
      case "ExceptHandler":
        return this.handler(part)
      case "match_case":
        return this.matchCase(part)
      case "TypeIgnore":
        return
      default:
        if (isStatement(part)) this.statement(part)
        else if (!isPlain(part)) this.text += this.inline(part as never)
    }
  }

  private line(text: string): void {
    this.newLine()
    this.text += "    ".repeat(this.depth) + text
  }

  private newLine(): void {
    if (this.text !== "") this.text += "\n"
  }

  private block(body: readonly (ast.stmt | ast.match_case)[]): void {
    for (const statement of body) this.any(statement as unknown as TreeNode)
  }

  private indented(body: readonly (ast.stmt | ast.match_case)[], comment = ""): void {
    this.inside(comment, () => this.block(body))
  }

  private inside(comment: string, write: () => void): void {
    this.text += `:${comment}`
    this.depth++
    write()
    this.depth--
  }

  private typeComment(node: { lineno: number; type_comment: string | null }): string {
    const comment = this.typeIgnores.get(node.lineno) ?? node.type_comment
    return comment === null ? "" : ` # type: ${comment}`
  }

  /// A body whose docstring stands in three quotes.
  private documented(node: Definition | ast.Module): void {
    const first = node.body[0]
    const doc = first?.kind === "Expr" && first.value.kind === "Constant" ? first.value : null
    if (doc === null || typeof doc.value !== "string") return this.block(node.body)
    this.line((doc.prefix === "u" ? "u" : "") + docstringText(doc.value))
    this.block(node.body.slice(1))
  }

  private statement(node: ast.stmt): void {
    switch (node.kind) {
      case "FunctionDef":
        return this.functionDef(node, "def")
      case "AsyncFunctionDef":
        return this.functionDef(node, "async def")
      case "ClassDef":
        return this.classDef(node)
      case "Return":
        return this.line(`return${node.value === null ? "" : ` ${this.of(node.value)}`}`)
      case "Delete":
        return this.line(`del ${this.list(node.targets)}`)
      case "Assign": {
        const targets = node.targets.map((target) => `${this.of(target, Level.TUPLE)} = `).join("")
        return this.line(targets + this.of(node.value) + this.typeComment(node))
      }
      case "TypeAlias":
        return this.line(`type ${this.of(node.name)}${this.typeParameters(node.type_params)} = ${this.of(node.value)}`)
      case "AugAssign":
        return this.line(`${this.of(node.target)} ${this.operatorText(node.op)}= ${this.of(node.value)}`)
      case "AnnAssign": {
        const target = this.of(node.target)
        const wrapped = !node.simple && node.target.kind === "Name" ? `(${target})` : target
        const value = node.value === null ? "" : ` = ${this.of(node.value)}`
        return this.line(`${wrapped}: ${this.of(node.annotation)}${value}`)
      }
      case "For":
        return this.loop(node, "for")
      case "AsyncFor":
        return this.loop(node, "async for")
      case "While":
        this.line(`while ${this.of(node.test)}`)
        this.indented(node.body)
        return this.otherwise(node.orelse)
      case "If":
        return this.conditional(node)
      case "With":
      case "AsyncWith":
        this.line(`${node.kind === "With" ? "with" : "async with"} ${node.items.map((item) => this.inline(item)).join(", ")}`)
        return this.indented(node.body, this.typeComment(node))
      case "Match":
        this.line(`match ${this.of(node.subject)}`)
        return this.indented(node.cases)
      case "Raise":
        return this.raise(node)
      case "Try":
      case "TryStar":
        return this.tryBlock(node)
      case "Assert":
        return this.line(`assert ${this.of(node.test)}${node.msg === null ? "" : `, ${this.of(node.msg)}`}`)
      case "Import":
        return this.line(`import ${node.names.map((name) => this.inline(name)).join(", ")}`)
      case "ImportFrom": {
        const names = node.names.map((name) => this.inline(name)).join(", ")
        return this.line(`from ${".".repeat(node.level ?? 0)}${node.module ?? ""} import ${names}`)
      }
      case "Global":
      case "Nonlocal":
        return this.line(`${node.kind.toLowerCase()} ${node.names.join(", ")}`)
      case "Expr":
        return this.line(this.of(node.value, Level.YIELD))
      case "Pass":
      case "Break":
      case "Continue":
        return this.line(node.kind.toLowerCase())
      default:
        return unreachable(node)
    }
  }

  private functionDef(node: ast.FunctionDef | ast.AsyncFunctionDef, keyword: string): void {
    this.decorators(node)
    const returns = node.returns === null ? "" : ` -> ${this.of(node.returns)}`
    this.line(`${keyword} ${node.name}${this.typeParameters(node.type_params)}(${this.parameters(node.args)})${returns}`)
    this.inside(this.typeComment(node), () => this.documented(node))
  }

  private classDef(node: ast.ClassDef): void {
    this.decorators(node)
    const bases = [...node.bases.map((base) => this.of(base)), ...node.keywords.map((keyword) => this.inline(keyword))]
    const list = bases.length === 0 ? "" : `(${bases.join(", ")})`
    this.line(`class ${node.name}${this.typeParameters(node.type_params)}${list}`)
    this.inside("", () => this.documented(node))
  }

  private decorators(node: Definition): void {
    this.newLine()
    for (const decorator of node.decorator_list) this.line(`@${this.of(decorator)}`)
  }

  private loop(node: ast.For | ast.AsyncFor, keyword: string): void {
    this.line(`${keyword} ${this.of(node.target, Level.TUPLE)} in ${this.of(node.iter)}`)
    this.indented(node.body, this.typeComment(node))
    this.otherwise(node.orelse)
  }

  private otherwise(body: readonly ast.stmt[]): void {
    if (body.length === 0) return
    this.line("else")
    this.indented(body)
  }

  private conditional(node: ast.If): void {
    this.line(`if ${this.of(node.test)}`)
    this.indented(node.body)
    let orelse = node.orelse
    for (;;) {
      const only = orelse.length === 1 ? orelse[0]! : null
      if (only?.kind !== "If") break
      this.line(`elif ${this.of(only.test)}`)
      this.indented(only.body)
      orelse = only.orelse
    }
    this.otherwise(orelse)
  }

  private raise({ exc, cause }: ast.Raise): void {
    if (exc === null && cause !== null) throw valueError("Node can't use cause without an exception.")
    this.line(`raise${exc === null ? "" : ` ${this.of(exc)}`}${cause === null ? "" : ` from ${this.of(cause)}`}`)
  }

  private tryBlock(node: ast.Try | ast.TryStar): void {
    const before = this.inTryStar
    this.inTryStar = node.kind === "TryStar"
    this.line("try")
    this.indented(node.body)
    for (const handler of node.handlers) this.handler(handler)
    this.otherwise(node.orelse)
    if (node.finalbody.length > 0) {
      this.line("finally")
      this.indented(node.finalbody)
    }
    this.inTryStar = before
  }

  private handler(node: ast.ExceptHandler): void {
    const type = node.type === null ? "" : ` ${this.of(node.type)}`
    this.line(`${this.inTryStar ? "except*" : "except"}${type}${node.name === null ? "" : ` as ${node.name}`}`)
    this.indented(node.body)
  }

  private matchCase(node: ast.match_case): void {
    this.line(`case ${this.pattern(node.pattern)}${node.guard === null ? "" : ` if ${this.of(node.guard)}`}`)
    this.indented(node.body)
  }
}

function unreachable(node: never): never {
  throw new Error(`no such statement: ${node}`)
}

function isStatement(part: ast.Node): part is ast.stmt {
  return nodeRows().get(part.kind)?.sum === "stmt"
}

// Operators and contexts have no text of their own.
function isPlain({ kind }: ast.Node): boolean {
  const row = nodeRows().get(kind)
  return row !== undefined && row.fields.length === 0
}
