// Sites: the places of a program that a trace speaks of. The syntax tree gives the expressions, the positions of finished code
// say which instruction completes which of them; from both come the trace points of a code object.

import {
  type CodePosition,
  type Executable,
  type Insertion,
  insertTracePoints,
  lineStarts,
  Op,
  parse,
  positionOf,
  type TreeNode,
  unparse,
  walkTree,
} from "../interpreter/index.js"

/// What happens at a trace point, and to which node of the tree.
export const enum PointKind {
  LINE,
  CALL,
  RESUME,
  RETURN,
  YIELD,
  /// Operands of an operation are on the stack; then its result.
  OPERANDS,
  RESULT,
  /// A name, attribute or item is about to be stored or deleted.
  STORE,
  DELETE,
  /// FOR_ITER is about to run; it gave an item.
  ITERATE,
  ITEM,
  /// A truth value on top of the stack decides a jump.
  TEST,
  /// A value whose truth is about to be taken is on top of the stack.
  TRUTH,
  /// The last operand of a value-giving `and`/`or` is on top of the stack.
  BOOL_END,
  APPEND,
  ENTER,
  HANDLE,
}

export interface Point {
  kind: PointKind
  /// The node, or null where the tree has none.
  site: Site | null
  /// The opcode and argument at the point; for LINE the line.
  op: number
  arg: number
  line: number
  /// Which operand of a short-circuit operator, which link of a chained comparison.
  part: number
  /// For TEST: the line that follows when the jump is not taken, and when it is; 0 where unknown.
  fallLine: number
  jumpLine: number
}

export interface Site {
  id: number
  node: TreeNode
  parent: Site | null
  /// The field of the parent this node stands in, and its index there (-1: no list).
  field: string
  index: number
}

/// All sites of one source text, and the trace points of its code objects.
export class Program {
  readonly sites: Site[] = []
  readonly points: Point[] = []
  readonly lines: string[]
  private readonly byPosition = new Map<string, Site[]>()

  constructor(
    readonly source: string,
    readonly filename: string,
    mode: "exec" | "eval" = "exec",
  ) {
    this.lines = source.split(/\r\n?|\n/)
    this.add(parse(source, { filename, mode }) as unknown as TreeNode, null, "", -1)
  }

  private add(node: TreeNode, parent: Site | null, field: string, index: number): void {
    const site: Site = { id: this.sites.length, node, parent, field, index }
    this.sites.push(site)
    const key = positionKey(node as unknown as Partial<CodePosition>)
    if (key !== null) {
      const same = this.byPosition.get(key)
      if (same === undefined) this.byPosition.set(key, [site])
      else same.push(site)
    }
    walkTree(node, (child, childField, childIndex) => this.add(child, site, childField, childIndex))
  }

  /// The site of a kind at a position.
  siteAt(position: Partial<CodePosition> | null, kinds: ReadonlySet<string>): Site | null {
    const key = position === null ? null : positionKey(position)
    if (key === null) return null
    return this.byPosition.get(key)?.find((site) => kinds.has(site.node.kind)) ?? null
  }

  /// The source text of a node, blanks and line ends folded.
  sourceOf(node: TreeNode): string {
    return unparse(node as never)
  }

  /// The executable with trace points at the expression level; as it is when it belongs to another file.
  instrument(executable: Executable): Executable {
    if (executable.code.code.filename !== this.filename) return executable
    return insertTracePoints(executable, new PointPlan(this, executable).insertions)
  }

  /// Trace points at line level only.
  instrumentLines(executable: Executable): Executable {
    if (executable.code.code.filename !== this.filename) return executable
    return insertTracePoints(executable, new PointPlan(this, executable, true).insertions)
  }
}

function positionKey(position: Partial<CodePosition>): string | null {
  const { lineno, col_offset, end_lineno, end_col_offset } = position
  if (lineno === undefined || lineno === null || col_offset === undefined || col_offset === null) return null
  return `${lineno}:${col_offset}:${end_lineno}:${end_col_offset}`
}

const operationKinds: Readonly<Record<number, ReadonlySet<string>>> = {
  [Op.BINARY_OP]: new Set(["BinOp", "AugAssign"]),
  [Op.COMPARE_OP]: new Set(["Compare"]),
  [Op.IS_OP]: new Set(["Compare"]),
  [Op.CONTAINS_OP]: new Set(["Compare"]),
  [Op.UNARY_NEGATIVE]: new Set(["UnaryOp"]),
  [Op.UNARY_INVERT]: new Set(["UnaryOp"]),
  [Op.UNARY_NOT]: new Set(["UnaryOp"]),
  [Op.CALL]: new Set(["Call"]),
  [Op.CALL_KW]: new Set(["Call"]),
  [Op.CALL_FUNCTION_EX]: new Set(["Call"]),
  [Op.BINARY_SUBSCR]: new Set(["Subscript"]),
  [Op.BINARY_SLICE]: new Set(["Subscript"]),
  [Op.LOAD_ATTR]: new Set(["Attribute"]),
  [Op.LOAD_SUPER_ATTR]: new Set(["Attribute"]),
  [Op.BUILD_LIST]: new Set(["List"]),
  [Op.BUILD_TUPLE]: new Set(["Tuple"]),
  [Op.BUILD_SET]: new Set(["Set"]),
  [Op.BUILD_MAP]: new Set(["Dict"]),
  [Op.BUILD_CONST_KEY_MAP]: new Set(["Dict"]),
  [Op.BUILD_STRING]: new Set(["JoinedStr"]),
}

const storeKinds = new Set([
  "Name",
  "Attribute",
  "Subscript",
  "arg",
  "FunctionDef",
  "AsyncFunctionDef",
  "ClassDef",
  "alias",
  "ExceptHandler",
  "MatchAs",
  "MatchStar",
  "NamedExpr",
  "AugAssign",
  "TypeAlias",
])
const boolKinds = new Set(["BoolOp"])

/// Finds the trace points of one executable.
class PointPlan {
  readonly insertions: Insertion[] = []
  private readonly boolParts = new Map<Site, number>()
  private readonly compareParts = new Map<Site, number>()

  constructor(
    private readonly program: Program,
    private readonly executable: Executable,
    linesOnly = false,
  ) {
    for (const { index, line } of lineStarts(executable, (i) => this.positionAt(i)?.lineno ?? null)) {
      this.put(index, "before", { kind: PointKind.LINE, line })
    }
    for (let i = 0; i < executable.ops.length; i++) {
      if (linesOnly) this.visitFrameEvent(i)
      else this.visit(i)
    }
  }

  private positionAt(index: number): CodePosition | null {
    return positionOf(this.executable.code.code, this.executable.units[index])
  }

  private put(index: number, where: "before" | "after", point: Partial<Point> & { kind: PointKind }): void {
    const word = this.executable.ops[index]
    const full: Point = { site: null, op: word & 255, arg: word >> 8, line: 0, part: 0, fallLine: 0, jumpLine: 0, ...point }
    this.insertions.push({ index, where, point: this.program.points.length })
    this.program.points.push(full)
  }

  private visitFrameEvent(i: number): boolean {
    const word = this.executable.ops[i]
    switch (word & 255) {
      case Op.RESUME:
        this.put(i, "before", { kind: ((word >> 8) & 3) === 0 ? PointKind.CALL : PointKind.RESUME })
        return true
      case Op.RETURN_VALUE:
      case Op.RETURN_CONST:
        this.put(i, "before", { kind: PointKind.RETURN })
        return true
      case Op.YIELD_VALUE:
        this.put(i, "before", { kind: PointKind.YIELD })
        return true
      default:
        return false
    }
  }

  private visit(i: number): void {
    if (this.visitFrameEvent(i)) return
    const op = this.executable.ops[i] & 255
    switch (op) {
      case Op.STORE_FAST:
      case Op.STORE_NAME:
      case Op.STORE_GLOBAL:
      case Op.STORE_DEREF:
      case Op.STORE_ATTR:
      case Op.STORE_SUBSCR:
      case Op.STORE_SLICE:
      case Op.STORE_FAST_LOAD_FAST:
      case Op.STORE_FAST_STORE_FAST:
        this.visitStore(i, PointKind.STORE)
        return
      case Op.DELETE_FAST:
      case Op.DELETE_NAME:
      case Op.DELETE_GLOBAL:
      case Op.DELETE_DEREF:
      case Op.DELETE_ATTR:
      case Op.DELETE_SUBSCR:
        this.visitStore(i, PointKind.DELETE)
        return
      case Op.FOR_ITER:
        this.put(i, "before", { kind: PointKind.ITERATE })
        this.put(i, "after", { kind: PointKind.ITEM })
        return
      case Op.LIST_APPEND:
      case Op.SET_ADD:
      case Op.MAP_ADD:
        if (this.inComprehension(i)) this.put(i, "before", { kind: PointKind.APPEND })
        return
      case Op.BEFORE_WITH:
        this.put(i, "after", { kind: PointKind.ENTER })
        return
      case Op.PUSH_EXC_INFO:
        this.put(i, "before", { kind: PointKind.HANDLE })
        return
      case Op.POP_JUMP_IF_FALSE:
      case Op.POP_JUMP_IF_TRUE:
      case Op.POP_JUMP_IF_NONE:
      case Op.POP_JUMP_IF_NOT_NONE:
        this.visitTest(i)
        return
      case Op.TO_BOOL:
        this.put(i, "before", { kind: PointKind.TRUTH, site: this.testedSite(this.positionAt(i)) })
        return
      default:
        this.visitOperation(i, op)
    }
  }

  // Stores that the compiler made up (clearing an exception's name) have no columns.
  private visitStore(i: number, kind: PointKind.STORE | PointKind.DELETE): void {
    const position = this.positionAt(i)
    if (position === null || position.col_offset === null || this.isMadeUp(i)) return
    const site = this.program.siteAt(position, storeKinds)
    if (this.isClassAttribute(i) && site?.node.kind !== "Name") return
    this.put(i, "before", { kind, site })
  }

  // `except E as e` ends with e = None; del e; an inlined comprehension puts the outer variable back.
  private isMadeUp(i: number): boolean {
    const { ops } = this.executable
    const previous = i > 0 ? ops[i - 1] & 255 : -1
    const next = i + 1 < ops.length ? ops[i + 1] & 255 : -1
    const isDelete = (op: number): boolean =>
      op === Op.DELETE_FAST || op === Op.DELETE_NAME || op === Op.DELETE_GLOBAL || op === Op.DELETE_DEREF
    const isStore = (op: number): boolean =>
      op === Op.STORE_FAST || op === Op.STORE_NAME || op === Op.STORE_GLOBAL || op === Op.STORE_DEREF
    const own = ops[i] & 255
    if (isStore(own) && isDelete(next) && previous === Op.LOAD_CONST && this.namedSame(i, i + 1)) return true
    if (isDelete(own) && isStore(previous) && this.namedSame(i - 1, i)) return true
    return own === Op.STORE_FAST && this.program.siteAt(this.positionAt(i), comprehensionKinds) !== null
  }

  // What the compiler stores at the beginning and the end of every class body.
  private isClassAttribute(i: number): boolean {
    const word = this.executable.ops[i]
    return (word & 255) === Op.STORE_NAME && classAttributes.has(this.executable.code.code.names[word >> 8])
  }

  private namedSame(i: number, j: number): boolean {
    return this.executable.ops[i] >> 8 === this.executable.ops[j] >> 8
  }

  private inComprehension(i: number): boolean {
    const word = this.executable.ops[i]
    // Displays build at depth 1; a comprehension's container lies below its iterators.
    return word >> 8 > 1 || (word & 255) === Op.MAP_ADD
  }

  private visitTest(i: number): void {
    const position = this.positionAt(i)
    const word = this.executable.ops[i]
    const bool = this.program.siteAt(position, boolKinds)
    const lines = { fallLine: this.positionAt(i + 1)?.lineno ?? 0, jumpLine: this.positionAt(word >> 8)?.lineno ?? 0 }
    if (bool !== null && this.isValueTest(i)) {
      // A loop's test may stand twice in the code.
      const part = (this.boolParts.get(bool) ?? 0) % ((bool.node.values as TreeNode[]).length - 1)
      this.boolParts.set(bool, part + 1)
      this.put(i, "before", { kind: PointKind.TEST, site: bool, part, ...lines })
      const isLast = part === (bool.node.values as TreeNode[]).length - 2
      if (isLast) this.put(word >> 8, "before", { kind: PointKind.BOOL_END, site: bool })
      return
    }
    this.put(i, "before", { kind: PointKind.TEST, site: this.testedSite(position), part: -1, ...lines })
  }

  // COPY, TO_BOOL, POP_JUMP: the operand's value stays on the stack.
  private isValueTest(i: number): boolean {
    const { ops } = this.executable
    return i >= 2 && (ops[i - 1] & 255) === Op.TO_BOOL && (ops[i - 2] & 255) === Op.COPY
  }

  private testedSite(position: CodePosition | null): Site | null {
    const key = position === null ? null : positionKey(position)
    return key === null ? null : (this.program.siteAt(position, expressionKinds) ?? null)
  }

  private visitOperation(i: number, op: number): void {
    const kinds = operationKinds[op]
    if (kinds === undefined) return
    const position = this.positionAt(i)
    const site = this.program.siteAt(position, kinds)
    if (site === null || isTargetOfStore(site)) return
    const part = site.node.kind === "Compare" ? (this.compareParts.get(site) ?? 0) % (site.node.ops as string[]).length : 0
    if (site.node.kind === "Compare") this.compareParts.set(site, part + 1)
    if (site.node.kind === "Attribute" && site.field === "func") return
    this.put(i, "before", { kind: PointKind.OPERANDS, site, part })
    this.put(i, "after", { kind: PointKind.RESULT, site, part })
  }
}

const classAttributes = new Set([
  "__module__",
  "__qualname__",
  "__firstlineno__",
  "__static_attributes__",
  "__classcell__",
  "__classdictcell__",
])

const comprehensionKinds = new Set(["ListComp", "SetComp", "DictComp", "GeneratorExp"])

const expressionKinds: ReadonlySet<string> = new Set([
  "BoolOp",
  "NamedExpr",
  "BinOp",
  "UnaryOp",
  "Lambda",
  "IfExp",
  "Dict",
  "Set",
  "ListComp",
  "SetComp",
  "DictComp",
  "GeneratorExp",
  "Await",
  "Yield",
  "YieldFrom",
  "Compare",
  "Call",
  "FormattedValue",
  "JoinedStr",
  "Constant",
  "Attribute",
  "Subscript",
  "Starred",
  "Name",
  "List",
  "Tuple",
])

// `d[k] += v` reads what it then stores: shown once, with the statement.
function isTargetOfStore(site: Site): boolean {
  return site.field === "targets" || (site.node.ctx !== undefined && site.node.ctx !== "Load")
}
