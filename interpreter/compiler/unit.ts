// The state of code generation: one `Unit` a code object being made, and the `Compiler` that emits into the innermost.

import type { expr_context, Position, stmt } from "../syntax/ast.js"
import type { ConstantValue } from "../syntax/constant.js"
import { assemble } from "./assemble.js"
import { type Code, type CodeConstant, CodeFlag } from "./code.js"
import { ConstantTable } from "./constants.js"
import { type SourceInfo, syntaxError, syntaxWarning } from "./errors.js"
import { InstructionSequence, type Label, noLabel, noLocation } from "./instructions.js"
import { Op } from "./opcodes.js"
import { Binding, BlockKind, Def, mangle, maybeMangle, type Scope } from "./scope.js"
import type { ScopeKey } from "./scope-builder.js"
import type { SymbolTable } from "./symtable.js"

export const enum UnitKind {
  MODULE,
  CLASS,
  FUNCTION,
  ASYNC_FUNCTION,
  LAMBDA,
  COMPREHENSION,
  TYPE_PARAMS,
}

/// What `return`, `break` and `continue` must undo on their way out.
export const enum FrameKind {
  WHILE_LOOP,
  FOR_LOOP,
  TRY_EXCEPT,
  FINALLY_TRY,
  FINALLY_END,
  WITH,
  ASYNC_WITH,
  HANDLER_CLEANUP,
  POP_VALUE,
  EXCEPTION_HANDLER,
  EXCEPTION_GROUP_HANDLER,
  ASYNC_COMPREHENSION_GENERATOR,
  STOP_ITERATION,
}

export interface FrameBlock {
  readonly kind: FrameKind
  readonly loc: Position
  /// Where `continue` goes.
  readonly start: Label
  /// Where `break` goes.
  readonly exit: Label
  /// FINALLY_TRY: the finally block. HANDLER_CLEANUP: the exception's name.
  readonly body: readonly stmt[] | null
  readonly name: string | null
}

const maxFrameBlocks = 21

export interface ArgCounts {
  readonly argcount: number
  readonly posonlyargcount: number
  readonly kwonlyargcount: number
}

const noArgs: ArgCounts = { argcount: 0, posonlyargcount: 0, kwonlyargcount: 0 }

export class Unit {
  readonly sequence = new InstructionSequence()
  readonly constants = new ConstantTable()
  readonly names = new Map<string, number>()
  readonly varnames = new Map<string, number>()
  readonly cellvars: Map<string, number>
  readonly freevars: Map<string, number>
  /// Fast locals of inlined comprehensions in a module or class; true while the comprehension is compiled.
  hidden: Map<string, boolean> | null = null
  readonly frames: FrameBlock[] = []
  /// In a class: what its methods assign to `self`.
  staticAttributes: Set<string> | null = null
  inlinedDepth = 0
  qualname = ""
  readonly argcount: number
  readonly posonlyargcount: number
  readonly kwonlyargcount: number

  constructor(
    readonly name: string,
    readonly kind: UnitKind,
    readonly scope: Scope,
    readonly firstlineno: number,
    readonly privateName: string | null,
    args: ArgCounts,
  ) {
    this.argcount = args.argcount
    this.posonlyargcount = args.posonlyargcount
    this.kwonlyargcount = args.kwonlyargcount
    for (const parameter of scope.parameters) this.varnames.set(parameter, this.varnames.size)
    this.cellvars = namesWith(scope, Binding.CELL, Def.COMP_CELL, 0)
    if (scope.needsClassClosure) indexOf(this.cellvars, "__class__")
    if (scope.needsClassDict) indexOf(this.cellvars, "__classdict__")
    this.freevars = namesWith(scope, Binding.FREE, Def.FREE_CLASS, this.cellvars.size)
  }
}

/// The names of that binding or flag, in the order of their code points, numbered from `first`.
function namesWith(scope: Scope, binding: Binding, flag: number, first: number): Map<string, number> {
  const names: string[] = []
  for (const [name, flags] of scope.symbols) {
    if (flags >> Def.SCOPE_SHIFT === binding || (flags & flag) !== 0) names.push(name)
  }
  if (names.length > 1) names.sort(compareCodePoints)
  const indices = new Map<string, number>()
  for (const name of names) indices.set(name, first + indices.size)
  return indices
}

export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return a.codePointAt(i)! - b.codePointAt(i)!
  }
  return a.length - b.length
}

/// The name's index; a new name gets the next.
export function indexOf(table: Map<string, number>, name: string): number {
  let index = table.get(name)
  if (index === undefined) table.set(name, (index = table.size))
  return index
}

export interface CompilerSettings extends SourceInfo {
  readonly optimize: number
  /// Future features and compiler flags that go into every code object.
  readonly futureFlags: number
  readonly topLevelAwait: boolean
  readonly interactive: boolean
}

export class Compiler {
  private readonly stack: Unit[] = []
  /// The innermost unit; there is one whenever code is emitted.
  unit!: Unit

  constructor(
    readonly settings: CompilerSettings,
    readonly symbols: SymbolTable,
  ) {}

  // ---- errors

  error(message: string, loc: Position): never {
    throw syntaxError(this.settings, message, loc)
  }

  warn(message: string, loc: Position): void {
    syntaxWarning(this.settings, message, loc)
  }

  // ---- units

  enterScope(
    name: string,
    kind: UnitKind,
    scope: Scope,
    line: number,
    privateName: string | null = this.unit.privateName,
    args: ArgCounts = noArgs,
  ): void {
    const unit = new Unit(name, kind, scope, line, privateName, args)
    const isModule = kind === UnitKind.MODULE
    if (!isModule) this.stack.push(this.unit)
    this.unit = unit
    if (isModule) unit.qualname = name
    else unit.qualname = this.qualifiedName(unit)
    this.op(Op.RESUME, { lineno: isModule ? 0 : line, end_lineno: line, col_offset: 0, end_col_offset: 0 })
  }

  scopeOf(key: ScopeKey): Scope {
    const scope = this.symbols.scopes.get(key)
    if (scope === undefined) throw new Error("no symbol table entry")
    return scope
  }

  /// Makes the innermost unit's code and goes back to the unit around it.
  leaveScope(): Code {
    const code = assemble(this.unit, this.codeFlags(), this.settings.filename)
    const outer = this.stack.pop()
    if (outer !== undefined) this.unit = outer
    return code
  }

  /// As `leaveScope`, for code that falls off its end and then returns None.
  leaveScopeReturningNone(): Code {
    this.loadConst(null, noLocation)
    return this.leaveScopeReturning()
  }

  leaveScopeReturning(): Code {
    this.op(Op.RETURN_VALUE, noLocation)
    return this.leaveScope()
  }

  private qualifiedName(unit: Unit): string {
    const { stack } = this
    if (stack.length <= 1 && stack[0].kind === UnitKind.MODULE) return unit.name
    let parent = stack[stack.length - 1]
    if (parent.kind === UnitKind.TYPE_PARAMS) {
      if (stack.length === 2) return unit.name
      parent = stack[stack.length - 2]
    }
    if (unit.kind === UnitKind.FUNCTION || unit.kind === UnitKind.ASYNC_FUNCTION || unit.kind === UnitKind.CLASS) {
      if (parent.scope.bindingOf(mangle(parent.privateName, unit.name)) === Binding.GLOBAL_EXPLICIT) return unit.name
    }
    const isFunction =
      parent.kind === UnitKind.FUNCTION || parent.kind === UnitKind.ASYNC_FUNCTION || parent.kind === UnitKind.LAMBDA
    return `${parent.qualname}${isFunction ? ".<locals>" : ""}.${unit.name}`
  }

  private codeFlags(): number {
    const { scope } = this.unit
    let flags = this.settings.futureFlags
    if (scope.isFunctionLike()) {
      flags |= CodeFlag.NEWLOCALS | CodeFlag.OPTIMIZED
      if (scope.nested) flags |= CodeFlag.NESTED
      if (scope.generator) flags |= scope.coroutine ? CodeFlag.ASYNC_GENERATOR : CodeFlag.GENERATOR
      else if (scope.coroutine) flags |= CodeFlag.COROUTINE
      if (scope.varargs) flags |= CodeFlag.VARARGS
      if (scope.varkeywords) flags |= CodeFlag.VARKEYWORDS
    } else if (this.settings.topLevelAwait && scope.coroutine && !scope.generator) {
      flags |= CodeFlag.COROUTINE
    }
    return flags
  }

  /// The class around the innermost function, if any: it keeps what is assigned to `self`.
  noteStaticAttribute(name: string): void {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const unit = this.stack[i]
      if (unit.kind !== UnitKind.CLASS) continue
      unit.staticAttributes ??= new Set()
      unit.staticAttributes.add(name)
      return
    }
  }

  isTopLevelAwait(): boolean {
    return this.settings.topLevelAwait && this.unit.scope.kind === BlockKind.MODULE
  }

  // ---- instructions

  op(op: Op, loc: Position): void {
    this.unit.sequence.add(op, 0, loc)
  }

  opArg(op: Op, arg: number, loc: Position): void {
    this.unit.sequence.add(op, arg, loc)
  }

  loadConst(value: CodeConstant, loc: Position): void {
    this.unit.sequence.add(Op.LOAD_CONST, this.unit.constants.add(value), loc)
  }

  /// Makes sure that the constant has an index, without loading it.
  addConst(value: ConstantValue): void {
    this.unit.constants.add(value)
  }

  newLabel(): Label {
    return this.unit.sequence.newLabel()
  }

  useLabel(label: Label): void {
    this.unit.sequence.useLabel(label)
  }

  jump(op: Op, label: Label, loc: Position): void {
    this.unit.sequence.add(op, label, loc)
  }

  mangle(name: string): string {
    return maybeMangle(this.unit.privateName, this.unit.scope, name)
  }

  /// An instruction on a name of `co_names`. For LOAD_ATTR and its like, `arg` is made from the index.
  nameArg(op: Op, name: string, loc: Position): void {
    const index = indexOf(this.unit.names, this.mangle(name))
    switch (op) {
      case Op.LOAD_ATTR:
        this.opArg(op, index << 1, loc)
        break
      case Op.LOAD_METHOD:
        this.opArg(Op.LOAD_ATTR, (index << 1) | 1, loc)
        break
      case Op.LOAD_SUPER_ATTR:
        this.opArg(op, (index << 2) | 2, loc)
        break
      case Op.LOAD_SUPER_METHOD:
        this.opArg(Op.LOAD_SUPER_ATTR, (index << 2) | 3, loc)
        break
      case Op.LOAD_ZERO_SUPER_ATTR:
        this.opArg(Op.LOAD_SUPER_ATTR, index << 2, loc)
        break
      case Op.LOAD_ZERO_SUPER_METHOD:
        this.opArg(Op.LOAD_SUPER_ATTR, (index << 2) | 1, loc)
        break
      default:
        this.opArg(op, index, loc)
    }
  }

  // ---- variables

  /// Refuses `__debug__` as a target.
  checkName(name: string, ctx: expr_context, loc: Position): void {
    if (name !== "__debug__") return
    if (ctx === "Store") this.error("cannot assign to __debug__", loc)
    if (ctx === "Del") this.error("cannot delete __debug__", loc)
  }

  loadName(name: string, loc: Position): void {
    this.variable(name, "Load", loc)
  }

  storeName(name: string, loc: Position): void {
    this.variable(name, "Store", loc)
  }

  variable(name: string, ctx: expr_context, loc: Position): void {
    this.checkName(name, ctx, loc)
    const { unit } = this
    const { scope } = unit
    const mangled = this.mangle(name)
    const binding = scope.bindingOf(mangled)
    switch (binding) {
      case Binding.FREE:
      case Binding.CELL:
        this.cellVariable(mangled, binding, ctx, loc)
        return
      case Binding.LOCAL:
        if (!scope.isFunctionLike() && unit.hidden?.get(mangled) !== true) break
        this.opArg(fastOps[ctx], indexOf(unit.varnames, mangled), loc)
        return
      case Binding.GLOBAL_IMPLICIT:
        if (!scope.isFunctionLike()) break
        this.globalVariable(mangled, binding, ctx, loc)
        return
      case Binding.GLOBAL_EXPLICIT:
        this.globalVariable(mangled, binding, ctx, loc)
        return
    }
    const index = indexOf(unit.names, mangled)
    const skipsClass = ctx === "Load" && scope.kind === BlockKind.CLASS && unit.inlinedDepth > 0
    if (skipsClass) this.opArg(Op.LOAD_GLOBAL, index << 1, loc)
    else this.opArg(nameOps[ctx], index, loc)
  }

  private cellVariable(mangled: string, binding: Binding, ctx: expr_context, loc: Position): void {
    const { unit } = this
    const index = this.cellIndex(mangled, binding)
    if (ctx !== "Load") {
      this.opArg(ctx === "Store" ? Op.STORE_DEREF : Op.DELETE_DEREF, index, loc)
    } else if (unit.scope.kind === BlockKind.CLASS && unit.inlinedDepth === 0) {
      this.op(Op.LOAD_LOCALS, loc)
      this.opArg(Op.LOAD_FROM_DICT_OR_DEREF, index, loc)
    } else if (unit.scope.canSeeClassScope) {
      this.opArg(Op.LOAD_DEREF, this.cellIndex("__classdict__", Binding.FREE), loc)
      this.opArg(Op.LOAD_FROM_DICT_OR_DEREF, index, loc)
    } else {
      this.opArg(Op.LOAD_DEREF, index, loc)
    }
  }

  /// Index among cells, then free variables.
  cellIndex(name: string, binding: Binding): number {
    return indexOf(binding === Binding.FREE ? this.unit.freevars : this.unit.cellvars, name)
  }

  private globalVariable(mangled: string, binding: Binding, ctx: expr_context, loc: Position): void {
    const { unit } = this
    if (ctx !== "Load") {
      this.opArg(ctx === "Store" ? Op.STORE_GLOBAL : Op.DELETE_GLOBAL, indexOf(unit.names, mangled), loc)
    } else if (unit.scope.canSeeClassScope && binding === Binding.GLOBAL_IMPLICIT) {
      this.opArg(Op.LOAD_DEREF, this.cellIndex("__classdict__", Binding.FREE), loc)
      this.opArg(Op.LOAD_FROM_DICT_OR_GLOBALS, indexOf(unit.names, mangled), loc)
    } else {
      this.opArg(Op.LOAD_GLOBAL, indexOf(unit.names, mangled) << 1, loc)
    }
  }

  /// How the innermost unit refers to a name that an inner function takes as a free variable.
  closureBinding(name: string): Binding {
    const binding = this.closureBindingOrNone(name)
    if (binding === Binding.UNKNOWN) throw new Error(`no scope for ${name} in ${this.unit.qualname}`)
    return binding
  }

  closureBindingOrNone(name: string): Binding {
    const { unit } = this
    if (unit.kind === UnitKind.CLASS && (name === "__class__" || name === "__classdict__")) return Binding.CELL
    return unit.scope.bindingOf(name)
  }

  // ---- frame blocks

  pushFrame(
    kind: FrameKind,
    loc: Position,
    start: Label = noLabel,
    exit: Label = noLabel,
    body: readonly stmt[] | null = null,
    name: string | null = null,
  ): void {
    if (this.unit.frames.length >= maxFrameBlocks) this.error("too many statically nested blocks", loc)
    this.unit.frames.push({ kind, loc, start, exit, body, name })
  }

  popFrame(): FrameBlock | undefined {
    return this.unit.frames.pop()
  }
}

const fastOps: Readonly<Record<expr_context, Op>> = { Load: Op.LOAD_FAST, Store: Op.STORE_FAST, Del: Op.DELETE_FAST }

const nameOps: Readonly<Record<expr_context, Op>> = { Load: Op.LOAD_NAME, Store: Op.STORE_NAME, Del: Op.DELETE_NAME }
