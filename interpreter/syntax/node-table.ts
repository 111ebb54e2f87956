// CPython 3.13's classes of syntax nodes with the types of their fields, as its Python.asdl lists them: the one table that the
// `ast` module, its objects' conversion and the dumper are made of (the types of `ast.ts` say the same to the type checker).

import { lazily } from "../objects/primitives/lazily.js"

export interface FieldRow {
  readonly type: string
  readonly name: string
  /// Where the engine's node keeps it: `kind` of Constant is `prefix`.
  readonly property: string
  readonly optional: boolean
  readonly list: boolean
}

export interface NodeRow {
  readonly name: string
  /// The sum type that it is a constructor of; its own name for a product.
  readonly sum: string
  readonly fields: readonly FieldRow[]
  readonly positioned: boolean
}

/// Rows by constructor.
export const nodeRows = lazily((): ReadonlyMap<string, NodeRow> => {
  const rows = new Map<string, NodeRow>()
  let sum = ""
  let positioned = false
  for (const line of nodeClasses.trim().split("\n")) {
    if (!line.startsWith(" ")) positioned = line.startsWith("@")
    const text = line.replace("@", "").trim()
    const single = text.split(" = ")
    if (!line.startsWith(" ")) sum = single[0]!
    if (!line.startsWith(" ") && single.length === 1) continue
    const definition = single[single.length - 1]!
    const open = definition.indexOf("(")
    const name = definition.slice(0, open)
    rows.set(name, { name, sum, fields: readFields(name, definition.slice(open + 1, -1)), positioned })
  }
  return rows
})

function readFields(node: string, text: string): FieldRow[] {
  if (text === "") return []
  return text.split(", ").map((field) => {
    const [type, name] = field.split(" ") as [string, string]
    const property = node === "Constant" && name === "kind" ? "prefix" : name
    return { type: type.replace(/[?*]$/, ""), name, property, optional: type.endsWith("?"), list: type.endsWith("*") }
  })
}

/// A sum type a line, its constructors indented under it; `@` marks those that have a position.
export const nodeClasses = `
mod
  Module(stmt* body, type_ignore* type_ignores)
  Interactive(stmt* body)
  Expression(expr body)
  FunctionType(expr* argtypes, expr returns)
@stmt
  FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
  AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
  ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
  Return(expr? value)
  Delete(expr* targets)
  Assign(expr* targets, expr value, string? type_comment)
  TypeAlias(expr name, type_param* type_params, expr value)
  AugAssign(expr target, operator op, expr value)
  AnnAssign(expr target, expr annotation, expr? value, int simple)
  For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
  AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
  While(expr test, stmt* body, stmt* orelse)
  If(expr test, stmt* body, stmt* orelse)
  With(withitem* items, stmt* body, string? type_comment)
  AsyncWith(withitem* items, stmt* body, string? type_comment)
  Match(expr subject, match_case* cases)
  Raise(expr? exc, expr? cause)
  Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
  TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
  Assert(expr test, expr? msg)
  Import(alias* names)
  ImportFrom(identifier? module, alias* names, int? level)
  Global(identifier* names)
  Nonlocal(identifier* names)
  Expr(expr value)
  Pass()
  Break()
  Continue()
@expr
  BoolOp(boolop op, expr* values)
  NamedExpr(expr target, expr value)
  BinOp(expr left, operator op, expr right)
  UnaryOp(unaryop op, expr operand)
  Lambda(arguments args, expr body)
  IfExp(expr test, expr body, expr orelse)
  Dict(expr* keys, expr* values)
  Set(expr* elts)
  ListComp(expr elt, comprehension* generators)
  SetComp(expr elt, comprehension* generators)
  DictComp(expr key, expr value, comprehension* generators)
  GeneratorExp(expr elt, comprehension* generators)
  Await(expr value)
  Yield(expr? value)
  YieldFrom(expr value)
  Compare(expr left, cmpop* ops, expr* comparators)
  Call(expr func, expr* args, keyword* keywords)
  FormattedValue(expr value, int conversion, expr? format_spec)
  JoinedStr(expr* values)
  Constant(constant value, string? kind)
  Attribute(expr value, identifier attr, expr_context ctx)
  Subscript(expr value, expr slice, expr_context ctx)
  Starred(expr value, expr_context ctx)
  Name(identifier id, expr_context ctx)
  List(expr* elts, expr_context ctx)
  Tuple(expr* elts, expr_context ctx)
  Slice(expr? lower, expr? upper, expr? step)
expr_context
  Load()
  Store()
  Del()
boolop
  And()
  Or()
operator
  Add()
  Sub()
  Mult()
  MatMult()
  Div()
  Mod()
  Pow()
  LShift()
  RShift()
  BitOr()
  BitXor()
  BitAnd()
  FloorDiv()
unaryop
  Invert()
  Not()
  UAdd()
  USub()
cmpop
  Eq()
  NotEq()
  Lt()
  LtE()
  Gt()
  GtE()
  Is()
  IsNot()
  In()
  NotIn()
comprehension = comprehension(expr target, expr iter, expr* ifs, int is_async)
@excepthandler
  ExceptHandler(expr? type, identifier? name, stmt* body)
arguments = arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)
@arg = arg(identifier arg, expr? annotation, string? type_comment)
@keyword = keyword(identifier? arg, expr value)
@alias = alias(identifier name, identifier? asname)
withitem = withitem(expr context_expr, expr? optional_vars)
match_case = match_case(pattern pattern, expr? guard, stmt* body)
@pattern
  MatchValue(expr value)
  MatchSingleton(constant value)
  MatchSequence(pattern* patterns)
  MatchMapping(expr* keys, pattern* patterns, identifier? rest)
  MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
  MatchStar(identifier? name)
  MatchAs(pattern? pattern, identifier? name)
  MatchOr(pattern* patterns)
type_ignore
  TypeIgnore(int lineno, string tag)
@type_param
  TypeVar(identifier name, expr? bound, expr? default_value)
  ParamSpec(identifier name, expr? default_value)
  TypeVarTuple(identifier name, expr? default_value)
`
