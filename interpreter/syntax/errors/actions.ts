// The rules' actions that need more than a place and a message, and the words for expressions in messages.

import { Token } from "../../../grammar/generated/terms.js"
import { ComplexConstant } from "../constant.js"
import { messages } from "../messages.js"
import { numberValue } from "../numbers.js"
import { decodeEscapes, stringValue } from "../strings.js"
import type { Actions, Match, Peg, PegNode, PegValue } from "./peg.js"
import { PegNode as Node } from "./peg.js"
import type { Places } from "./places.js"

const expressionNames: Readonly<Record<string, string>> = {
  Attribute: "attribute",
  Subscript: "subscript",
  Starred: "starred",
  Name: "name",
  List: "list",
  Tuple: "tuple",
  Lambda: "lambda",
  Call: "function call",
  BoolOp: "expression",
  BinOp: "expression",
  UnaryOp: "expression",
  GeneratorExp: "generator expression",
  Yield: "yield expression",
  Await: "await expression",
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  Dict: "dict literal",
  Set: "set display",
  JoinedStr: "f-string expression",
  Compare: "comparison",
  IfExp: "conditional expression",
  NamedExpr: "named expression",
}

const constantNames: ReadonlyMap<number, string> = new Map([
  [Token.kNone, "None"],
  [Token.kTrue, "True"],
  [Token.kFalse, "False"],
  [Token.ellipsis, "ellipsis"],
])

function expressionName(peg: Peg, node: PegNode): string {
  return expressionNames[node.kind] ?? constantNames.get(peg.type(node.first)) ?? "literal"
}

function part(match: Match, name: string): PegNode {
  return match.parts[name] as PegNode
}

function list(value: PegValue | undefined): readonly PegNode[] {
  return (value ?? []) as readonly PegNode[]
}

type TargetKind = "star" | "delete" | "for"

// The first part of an expression that cannot be a target, or null. Only tuples and lists are looked into.
function invalidTarget(node: PegNode, kind: TargetKind): PegNode | null {
  switch (node.kind) {
    case "Tuple":
    case "List":
      for (const element of list(node.parts["a"])) {
        const found = invalidTarget(element, kind)
        if (found !== null) return found
      }
      return null
    case "Starred":
      return kind === "delete" ? node : invalidTarget(part(node, "a"), kind)
    case "Compare": {
      if (kind !== "for") return node
      // `a in b` of `for a in b` has been read as a comparison.
      const first = list(node.parts["b"])[0]!
      return first.kind === "In" ? invalidTarget(part(node, "a"), kind) : null
    }
    case "Name":
    case "Subscript":
    case "Attribute":
      return null
    default:
      return node
  }
}

export function makeActions(places: Places): Actions {
  function raiseOver(message: string, first: PegNode, last: PegNode = first): never {
    throw places.over(message, first.first, last.to)
  }

  function raiseFrom(message: string, match: Match): never {
    throw places.from(message, part(match, "a").first)
  }

  function raiseTarget(peg: Peg, match: Match, kind: TargetKind): null {
    const invalid = invalidTarget(part(match, "a"), kind)
    if (invalid === null) return null
    const name = expressionName(peg, invalid)
    return raiseOver(kind === "delete" ? messages.cannotDelete(name) : messages.cannotAssign(name), invalid)
  }

  function legacyName(peg: Peg, node: PegNode): string | null {
    const name = node.kind === "Name" ? peg.reader.text(node.first) : ""
    return name === "print" || name === "exec" ? name : null
  }

  // The last thing of the last `for` clause: its last condition, or what it iterates over.
  function lastOfClauses(clauses: readonly PegNode[]): PegNode {
    const clause = clauses[clauses.length - 1]!
    return list(clause.parts["b"]).at(-1) ?? part(clause, "a")
  }

  return {
    tuple: (_peg, { first, to, parts }) =>
      new Node("Tuple", first, to, { a: [part({ parts } as Match, "a"), ...list(parts["b"])] }, []),
    elements: (_peg, { parts }) => [parts["b"]!, ...list(parts["c"])],
    interactiveEnd: () => null,
    number: (peg, { first, to }) => {
      numberValue(peg.reader, first)
      return new Node("Constant", first, to, {}, [])
    },
    string: (peg, { first, to }) => {
      const { value } = stringValue(peg.reader, first)
      return new Node(typeof value === "string" ? "Constant" : "Bytes", first, to, {}, [])
    },
    fstring: (peg, { first, to }) => {
      checkEscapes(peg, first, to)
      return new Node("JoinedStr", first, to, {}, [])
    },
    strings: (_peg, { first, to, parts }) => {
      const strings = list(parts["a"])
      const bytes = strings.filter((string) => string.kind === "Bytes").length
      if (bytes > 0 && bytes < strings.length) throw places.last(messages.mixedBytes)
      const formatted = strings.some((string) => string.kind === "JoinedStr")
      return new Node(formatted ? "JoinedStr" : "Constant", first, to, {}, [])
    },
    conversion: (peg, match) => checkConversion(peg, part(match, "a"), part(match, "b"), places),
    field: (peg, match) => checkConversionName(peg, match, places),
    realNumber: (peg, match) => {
      const number = part(match, "a")
      if (numberValue(peg.reader, number.first) instanceof ComplexConstant) raiseOver(messages.realNumberRequired, number)
      return number
    },
    imaginaryNumber: (peg, match) => {
      const number = part(match, "a")
      if (!(numberValue(peg.reader, number.first) instanceof ComplexConstant)) raiseOver(messages.imaginaryNumberRequired, number)
      return number
    },

    starTarget: (peg, match) => raiseTarget(peg, match, "star"),
    forTarget: (peg, match) => raiseTarget(peg, match, "for"),
    deleteTarget: (peg, match) => raiseTarget(peg, match, "delete"),
    annotationTarget: (peg, match) =>
      raiseOver(messages.annotationTarget(expressionName(peg, part(match, "a"))), part(match, "a")),
    augmentedTarget: (peg, match) => raiseOver(messages.augmentedTarget(expressionName(peg, part(match, "a"))), part(match, "a")),
    assignmentExpressionTarget: (peg, match) =>
      raiseOver(messages.assignmentExpressionTarget(expressionName(peg, part(match, "a"))), part(match, "a")),
    assignmentHere: (peg, match) => raiseOver(messages.cannotAssignHere(expressionName(peg, part(match, "a"))), part(match, "a")),
    assignToKeyword: (peg, match) =>
      raiseOver(messages.cannotAssign(peg.reader.text(part(match, "a").first)), part(match, "a"), part(match, "b")),

    legacyStatement: (peg, match) => {
      const name = legacyName(peg, part(match, "a"))
      return name === null ? null : raiseOver(messages.missingParentheses(name), part(match, "a"), part(match, "b"))
    },
    forgottenComma: (peg, match) => {
      const a = part(match, "a")
      if (legacyName(peg, a) !== null || bracketDepth(peg, match.to - 1) === 0) return null
      return raiseOver(messages.forgottenComma, a, part(match, "b"))
    },
    colonAfterKey: (_peg, match) => {
      const key = part(match, "a")
      const error = places.over(messages.colonAfterKey, key.first, key.to)
      throw places.build("SyntaxError", error.message, error.lineno!, error.end_offset! - 1, error.end_lineno!, 0)
    },

    unparenthesizedGenerator: (_peg, match) =>
      raiseOver(messages.generatorParenthesized, part(match, "a"), lastOfClauses(list(match.parts["b"]))),
    generatorAmongArguments: (_peg, match) => {
      const args = positional(part(match, "a"))
      if (args.length <= 1) return null
      return raiseOver(messages.generatorParenthesized, args[args.length - 1]!, lastOfClauses(list(match.parts["b"])))
    },
    generatorAfterArguments: (_peg, match) => {
      const clauses = list(match.parts["b"])
      const target = clauses[clauses.length - 1]!.items.find(
        (item) => !Array.isArray(item) && (item as PegNode).kind !== "token",
      ) as PegNode
      return raiseOver(messages.generatorParenthesized, part(match, "a"), target)
    },
    positionalAfterKeyword: (_peg, match) => {
      const unpacked = keywordsOf(part(match, "a")).some((keyword) => keyword.kind === "Unpacking")
      throw places.last(unpacked ? messages.positionalAfterUnpacking : messages.positionalAfterKeyword)
    },
    typeVarTupleBound: (_peg, match) => raiseFrom(messages.typeParameterBound(isTuple(match), "TypeVarTuple"), match),
    paramSpecBound: (_peg, match) => raiseFrom(messages.typeParameterBound(isTuple(match), "ParamSpec"), match),
    indentedBlock: () => {
      throw places.last(messages.indentedBlock, "IndentationError")
    },
  }
}

function isTuple(match: Match): boolean {
  return part(match, "b").kind === "Tuple"
}

// Positional arguments of an Args or Kwargs node (a starred one among keywords is positional).
function positional(args: PegNode): readonly PegNode[] {
  const own = args.kind === "Args" ? list(args.parts["a"]) : []
  return [...own, ...keywordGroup(args).filter((argument) => argument.kind === "Starred")]
}

function keywordsOf(args: PegNode): readonly PegNode[] {
  return keywordGroup(args).filter((argument) => argument.kind !== "Starred")
}

function keywordGroup(args: PegNode): readonly PegNode[] {
  const keywords = args.kind === "Args" ? args.parts["c"] : args.parts["a"]
  if (keywords === undefined || Array.isArray(keywords)) return []
  const { parts } = keywords as PegNode
  return [...list(parts["a"]), ...list(parts["b"])]
}

function bracketDepth(peg: Peg, token: number): number {
  const { types } = peg.reader.tokens
  let depth = 0
  for (let i = 0; i <= token; i++) {
    const type = types[i]
    if (type === Token.lpar || type === Token.lsqb || type === Token.lbrace) depth++
    else if (type === Token.rpar || type === Token.rsqb || type === Token.rbrace) depth--
  }
  return depth
}

function checkEscapes(peg: Peg, first: number, to: number): void {
  const { reader } = peg
  if (/r/i.test(reader.text(first))) return
  let depth = 0
  for (let token = first + 1; token < to - 1; token++) {
    const type = reader.tokens.types[token]
    if (type === Token.fstart) depth++
    else if (type === Token.fend) depth--
    else if (type === Token.FMiddle && depth === 0) decodeEscapes(reader, reader.text(token), to - 1, [])
  }
}

function checkConversion(peg: Peg, bang: PegNode, name: PegNode, places: Places): PegNode {
  const { tokens } = peg.reader
  if (tokens.ends[bang.first] !== tokens.starts[name.first]) {
    throw places.over(messages.conversionPlace, bang.first, name.to)
  }
  return name
}

function checkConversionName(peg: Peg, match: Match, places: Places): PegNode {
  const name = match.parts["a"]
  if (name !== undefined && !Array.isArray(name)) checkName(peg, name as PegNode, places)
  return new Node("", match.first, match.to, {}, [])
}

function checkName(peg: Peg, name: PegNode, places: Places): void {
  const text = peg.reader.text(name.first)
  if (text !== "s" && text !== "r" && text !== "a") throw places.over(messages.conversionName(text), name.first, name.to)
}
