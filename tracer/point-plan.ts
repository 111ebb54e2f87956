// PointPlan: where the code of a program gets trace points. The positions of finished code say which instruction completes which node.

import {
  type CodePosition,
  type Executable,
  type Insertion,
  lineStarts,
  Op,
  positionRanges,
  type TreeNode,
} from "../interpreter/index.js"
import { type Point, PointKind } from "./points.js"
import { isWithin, positionKey } from "./positions.js"
import {
  awaitKinds,
  boolKinds,
  comprehensionKinds,
  displayKinds,
  displayParts,
  displayStarts,
  expressionKinds,
  genexprKinds,
  handlerKinds,
  invertedOps,
  iteratingKinds,
  mappingPatternKinds,
  operationKinds,
  storeKinds,
} from "./site-kinds.js"
import type { Program, Site } from "./sites.js"

/// Finds the trace points of one executable.
export class PointPlan {
  readonly insertions: Insertion[] = []
  private readonly noneParts = new Map<Site, number>()
  private readonly chainParts = new Map<Site, number>()
  private readonly boolParts = new Map<Site, number>()
  /// Value-giving `and`s and `or`s by the instruction before which they end.
  private readonly boolEnds = new Map<number, Site[]>()
  private readonly compareParts = new Map<Site, number>()
  /// Displays with stars that are begun, and where they get their last part.
  private readonly begun = new Set<Site>()
  private readonly lastParts = new Map<Site, number>()
  private readonly decoratorCalls = new Set<Site>()
  /// What the END_SEND to come ends: 0 an `await`, 1 `__aenter__`, 2 `__aexit__`.
  private awaiting: { kind: number; site: Site | null } | null = null
  /// By code unit.
  private readonly positions: CodePosition[] = []

  constructor(
    private readonly program: Program,
    private readonly executable: Executable,
  ) {
    for (const range of positionRanges(executable.code.code)) {
      for (let unit = range.start; unit < range.end; unit++) this.positions[unit] = range
    }
    for (const { index, line } of lineStarts(executable, (i) => this.positionAt(i)?.lineno ?? null)) {
      this.put(index, "before", { kind: PointKind.LINE, line })
    }
    this.findMatches()
    this.findLastParts()
    for (let i = 0; i < executable.ops.length; i++) this.visit(i)
  }

  // A guard or block begins with the first instruction that stands within it.
  private findMatches(): void {
    for (const site of this.program.cases.values()) {
      const begin = (site.node.guard ?? (site.node.body as TreeNode[])[0]) as CodePosition & TreeNode
      for (let i = 0; i < this.executable.ops.length; i++) {
        const position = this.positionAt(i)
        if (position === null || !isWithin(position, begin)) continue
        this.put(i, "before", { kind: PointKind.MATCHED, site })
        break
      }
    }
  }

  private findLastParts(): void {
    const { ops } = this.executable
    for (let i = 0; i < ops.length; i++) {
      const op = ops[i] & 255
      const isTupleEnd = op === Op.CALL_INTRINSIC_1 && ops[i] >> 8 === LIST_TO_TUPLE
      if (!displayParts.has(op) && !isTupleEnd) continue
      const site = this.program.siteAt(this.positionAt(i), displayKinds)
      if (site !== null && isStarred(site.node)) this.lastParts.set(site, i)
    }
  }

  private positionAt(index: number): CodePosition | null {
    return this.positions[this.executable.units[index]] ?? null
  }

  private put(index: number, where: "before" | "after", point: Partial<Point> & { kind: PointKind }): void {
    const word = this.executable.ops[index]
    const full: Point = { site: null, op: word & 255, arg: word >> 8, line: 0, part: 0, ...point }
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

  // Of operators within one another that end at one place the inner ones come first.
  private endBools(i: number): void {
    const ended = this.boolEnds.get(i)
    if (ended === undefined) return
    for (const site of ended.sort((a, b) => b.id - a.id)) this.put(i, "before", { kind: PointKind.BOOL_END, site })
  }

  private visit(i: number): void {
    this.endBools(i)
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
      case Op.LIST_EXTEND:
      case Op.SET_UPDATE:
      case Op.DICT_UPDATE:
        if (this.inComprehension(i, op)) this.put(i, "before", { kind: PointKind.APPEND })
        else this.visitDisplay(i, op)
        return
      case Op.BEFORE_WITH:
        this.put(i, "after", { kind: PointKind.ENTER })
        return
      case Op.WITH_EXCEPT_START:
        if (this.isOpcode(i + 1, Op.TO_BOOL)) this.put(i, "after", { kind: PointKind.EXIT })
        return
      case Op.GET_AWAITABLE:
        this.visitAwait(i)
        return
      case Op.END_SEND:
        this.visitAwaited(i)
        return
      case Op.GET_ITER:
        this.visitIterable(i)
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
        if (this.isOpcode(i - 1, Op.COPY) && isChain(this.testedSite(this.positionAt(i)))) return
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
    if (kind === PointKind.DELETE && this.program.siteAt(position, mappingPatternKinds) !== null) return
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
    const name = (word & 255) === Op.STORE_NAME ? this.executable.code.code.names[word >> 8] : null
    // Those that begin with a point are the compiler's own.
    return name !== null && (classAttributes.has(name) || name.startsWith("."))
  }

  private namedSame(i: number, j: number): boolean {
    return this.executable.ops[i] >> 8 === this.executable.ops[j] >> 8
  }

  private isOpcode(i: number, op: number): boolean {
    return i >= 0 && i < this.executable.ops.length && (this.executable.ops[i] & 255) === op
  }

  private visitAwait(i: number): void {
    const kind = this.executable.ops[i] >> 8
    const site = kind === 0 ? this.program.siteAt(this.positionAt(i), awaitKinds) : null
    this.awaiting = { kind, site }
    if (site !== null) this.put(i, "before", { kind: PointKind.OPERANDS, site })
  }

  private visitAwaited(i: number): void {
    const awaiting = this.awaiting
    this.awaiting = null
    if (awaiting === null) return
    if (awaiting.kind === 1) this.put(i, "after", { kind: PointKind.ENTER })
    else if (awaiting.kind === 2) this.put(i, "after", { kind: PointKind.EXIT })
    else if (awaiting.site !== null) this.put(i, "after", { kind: PointKind.RESULT, site: awaiting.site })
  }

  private visitIterable(i: number): void {
    const site = this.program.siteAt(this.positionAt(i), expressionKinds)?.parent ?? null
    const isKnown = site !== null && iteratingKinds.has(site.node.kind)
    if (isKnown) this.put(i, "before", { kind: PointKind.ITERABLE, site })
    this.put(i, "before", { kind: PointKind.OPEN })
    if (!isKnown) return
    this.put(i, "after", { kind: PointKind.ITERATOR, site })
  }

  private visitDisplay(i: number, op: number): boolean {
    const site = this.program.siteAt(this.positionAt(i), displayKinds)
    if (site === null || !isStarred(site.node) || !this.lastParts.has(site)) return false
    if (displayStarts.has(op)) {
      if (!this.begun.has(site)) this.put(i, "before", { kind: PointKind.DISPLAY, site })
      this.begun.add(site)
    } else if (displayParts.has(op)) this.put(i, "before", { kind: PointKind.DISPLAY_PART, site })
    if (this.lastParts.get(site) === i) this.put(i, "after", { kind: PointKind.DISPLAY_END, site })
    return true
  }

  // `__exit__` is called at the place of the `with` item, with a None of the same place three times.
  private isExitCall(i: number): boolean {
    const place = positionKey(this.positionAt(i) as Partial<CodePosition>)
    for (let at = i - 3; at < i; at++) {
      const position = this.positionAt(at)
      if (!this.isOpcode(at, Op.LOAD_CONST) || position === null || positionKey(position) !== place) return false
    }
    return true
  }

  // A decorator's call has the decorator's place; so has the call that the decorator itself may be.
  private isDecoration(site: Site): boolean {
    if (site.field !== "decorator_list") return false
    if (site.node.kind !== "Call" || this.decoratorCalls.has(site)) return true
    this.decoratorCalls.add(site)
    return false
  }

  private visitCall(i: number): boolean {
    const position = this.positionAt(i)
    if (position === null) return false
    if (i >= 3 && this.isExitCall(i)) {
      const isAsync = this.isOpcode(i + 1, Op.GET_AWAITABLE)
      if (!isAsync) this.put(i, "after", { kind: PointKind.EXIT })
      return true
    }
    const decorator = this.program.siteAt(position, expressionKinds)
    const genexpr = this.program.siteAt(position, genexprKinds)
    const site = genexpr ?? (decorator !== null && this.isDecoration(decorator) ? decorator.parent : null)
    if (site === null) return false
    this.put(i, "before", { kind: PointKind.OPERANDS, site })
    this.put(i, "after", { kind: PointKind.RESULT, site })
    return true
  }

  private inComprehension(i: number, op: number): boolean {
    if (op === Op.LIST_EXTEND || op === Op.SET_UPDATE || op === Op.DICT_UPDATE) return false
    const word = this.executable.ops[i]
    // Displays build at depth 1; a comprehension's container lies below its iterators.
    return word >> 8 > 1
  }

  private visitTest(i: number): void {
    const position = this.positionAt(i)
    const word = this.executable.ops[i]
    const bool = this.program.siteAt(position, boolKinds)
    if (bool !== null && this.isValueTest(i)) {
      // A loop's test may stand twice in the code.
      const part = (this.boolParts.get(bool) ?? 0) % ((bool.node.values as TreeNode[]).length - 1)
      this.boolParts.set(bool, part + 1)
      this.put(i, "before", { kind: PointKind.TEST, site: bool, part })
      const isLast = part === (bool.node.values as TreeNode[]).length - 2
      if (isLast) this.boolEnds.set(word >> 8, [...(this.boolEnds.get(word >> 8) ?? []), bool])
      return
    }
    const handler = this.isHandlerTest(i) ? this.program.siteAt(position, handlerKinds) : null
    const site = handler ?? this.testedAt(i)
    if (isChain(site)) this.visitChainTest(i, site as Site)
    else
      this.put(i, "before", {
        kind: PointKind.TEST,
        site: this.isInverted(i - 1, site) ? (site?.parent ?? null) : site,
        part: -1,
      })
  }

  // The compiler makes one instruction of `not x in y`, and of `not x is y`: it gives the value of the `not`.
  private isInverted(i: number, site: Site | null): boolean {
    const isOne = this.isOpcode(i, Op.CONTAINS_OP) || this.isOpcode(i, Op.IS_OP)
    if (!isOne || site?.node.kind !== "Compare") return false
    return (this.executable.ops[i] >> 8 === 1) !== invertedOps.has((site.node.ops as string[])[0])
  }

  // A link of a chained comparison. Where the chain gives a value, its links decide nothing.
  private visitChainTest(i: number, site: Site): void {
    if (this.isValueTest(i)) return
    const part = (this.chainParts.get(site) ?? 0) % (site.node.ops as string[]).length
    this.chainParts.set(site, part + 1)
    this.put(i, "before", { kind: PointKind.TEST, site, part })
  }

  // In a comprehension a test has the place of the element; what was computed last is what it tests.
  private testedAt(i: number): Site | null {
    const site = this.testedSite(this.positionAt(i))
    // An element `not x in y` is one instruction, which has the place of `x in y`.
    const around = site?.parent?.node.kind === "UnaryOp" ? site.parent.parent : (site?.parent ?? null)
    if (i === 0 || (site !== null && !comprehensionKinds.has(around?.node.kind ?? ""))) return site
    const isNoneTest = this.isOpcode(i, Op.POP_JUMP_IF_NONE) || this.isOpcode(i, Op.POP_JUMP_IF_NOT_NONE)
    if (isNoneTest) return this.nextNoneTest(around) ?? site
    return this.testedSite(this.positionAt(i - 1)) ?? site
  }

  // `x is None` leaves no instruction of its own.
  private nextNoneTest(comprehension: Site | null): Site | null {
    if (comprehension === null) return null
    const generators = (comprehension.node.generators ?? []) as unknown as { ifs: TreeNode[] }[]
    const tests = generators.flatMap(({ ifs }) => ifs.flatMap(noneTests))
    if (tests.length === 0) return null
    const at = this.noneParts.get(comprehension) ?? 0
    this.noneParts.set(comprehension, at + 1)
    return this.program.siteOf(tests[at % tests.length])
  }

  private isHandlerTest(i: number): boolean {
    return this.isOpcode(i - 1, Op.CHECK_EXC_MATCH) || (this.isOpcode(i - 1, Op.COPY) && this.isOpcode(i - 2, Op.CHECK_EG_MATCH))
  }

  // COPY, TO_BOOL, POP_JUMP: the operand's value stays on the stack.
  private isValueTest(i: number): boolean {
    const { ops } = this.executable
    return i >= 2 && (ops[i - 1] & 255) === Op.TO_BOOL && (ops[i - 2] & 255) === Op.COPY
  }

  private testedSite(position: CodePosition | null): Site | null {
    return this.program.siteAt(position, expressionKinds)
  }

  private visitOperation(i: number, op: number): void {
    const kinds = operationKinds[op]
    if (kinds === undefined) return
    if (op === Op.CALL && this.visitCall(i)) return
    if ((displayStarts.has(op) || op === Op.CALL_INTRINSIC_1) && this.visitDisplay(i, op)) return
    if (op === Op.CALL_INTRINSIC_1 && this.executable.ops[i] >> 8 !== UNARY_POSITIVE) return
    const position = this.positionAt(i)
    const site = this.program.siteAt(position, kinds)
    if (site === null || isTargetOfStore(site)) return
    if (site.field === "decorator_list") this.decoratorCalls.add(site)
    const part = site.node.kind === "Compare" ? (this.compareParts.get(site) ?? 0) % (site.node.ops as string[]).length : 0
    if (site.node.kind === "Compare") this.compareParts.set(site, part + 1)
    if (site.node.kind === "Attribute" && site.field === "func") return
    // A display of constants is filled from one: its beginning is no step.
    if (displayStarts.has(op) && this.executable.ops[i] >> 8 === 0 && isFilled(site.node)) return
    // What stands among other parts of a text is shown with it.
    if (op === Op.FORMAT_SIMPLE && (site.parent?.node.values as unknown[] | undefined)?.length !== 1) return
    this.put(i, "before", { kind: PointKind.OPERANDS, site, part })
    this.put(i, "after", { kind: PointKind.RESULT, site, part })
  }
}

// Arguments of CALL_INTRINSIC_1.
const UNARY_POSITIVE = 5
const LIST_TO_TUPLE = 6

const classAttributes = new Set([
  "__module__",
  "__qualname__",
  "__firstlineno__",
  "__static_attributes__",
  "__classcell__",
  "__classdictcell__",
])

// The comparisons with None that a test is made of.
function noneTests(test: TreeNode): TreeNode[] {
  if (test.kind === "BoolOp") return (test.values as TreeNode[]).flatMap(noneTests)
  if (test.kind === "UnaryOp" && test.op === "Not") return noneTests(test.operand as TreeNode)
  if (test.kind !== "Compare") return []
  const [op, ...more] = test.ops as string[]
  const [right] = test.comparators as (TreeNode & { value: unknown })[]
  const isNone = right.kind === "Constant" && right.value === null
  return isNone && more.length === 0 && (op === "Is" || op === "IsNot") ? [test] : []
}

function isChain(site: Site | null): boolean {
  return site?.node.kind === "Compare" && (site.node.ops as string[]).length > 1
}

function isFilled(node: TreeNode): boolean {
  return ((node.elts ?? node.keys ?? []) as unknown[]).length > 0
}

/// `[*a, b]`, `{**a}`.
function isStarred(node: TreeNode): boolean {
  if (node.kind === "Dict") return (node.keys as (TreeNode | null)[]).includes(null)
  return (node.elts as TreeNode[]).some((element) => element.kind === "Starred")
}

// `d[k] += v` reads what it then stores: shown once, with the statement.
function isTargetOfStore(site: Site): boolean {
  return site.field === "targets" || (site.node.ctx !== undefined && site.node.ctx !== "Load")
}
