// Makers of statements and their positioned parts (see nodes.ts).

import type * as ast from "./ast.js"
import type { Position } from "./ast.js"
import type { Fields } from "./nodes.js"

export function FunctionDef(p: Position, f: Fields<ast.FunctionDef>): ast.FunctionDef {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "FunctionDef",
    name: f.name,
    args: f.args,
    body: f.body,
    decorator_list: f.decorator_list,
    returns: f.returns,
    type_comment: f.type_comment,
    type_params: f.type_params,
  }
}

export function AsyncFunctionDef(p: Position, f: Fields<ast.AsyncFunctionDef>): ast.AsyncFunctionDef {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "AsyncFunctionDef",
    name: f.name,
    args: f.args,
    body: f.body,
    decorator_list: f.decorator_list,
    returns: f.returns,
    type_comment: f.type_comment,
    type_params: f.type_params,
  }
}

export function ClassDef(p: Position, f: Fields<ast.ClassDef>): ast.ClassDef {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "ClassDef",
    name: f.name,
    bases: f.bases,
    keywords: f.keywords,
    body: f.body,
    decorator_list: f.decorator_list,
    type_params: f.type_params,
  }
}

export function Return(p: Position, f: Fields<ast.Return>): ast.Return {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Return",
    value: f.value,
  }
}

export function Delete(p: Position, f: Fields<ast.Delete>): ast.Delete {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Delete",
    targets: f.targets,
  }
}

export function Assign(p: Position, f: Fields<ast.Assign>): ast.Assign {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Assign",
    targets: f.targets,
    value: f.value,
    type_comment: f.type_comment,
  }
}

export function TypeAlias(p: Position, f: Fields<ast.TypeAlias>): ast.TypeAlias {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "TypeAlias",
    name: f.name,
    type_params: f.type_params,
    value: f.value,
  }
}

export function AugAssign(p: Position, f: Fields<ast.AugAssign>): ast.AugAssign {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "AugAssign",
    target: f.target,
    op: f.op,
    value: f.value,
  }
}

export function AnnAssign(p: Position, f: Fields<ast.AnnAssign>): ast.AnnAssign {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "AnnAssign",
    target: f.target,
    annotation: f.annotation,
    value: f.value,
    simple: f.simple,
  }
}

export function For(p: Position, f: Fields<ast.For>): ast.For {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "For",
    target: f.target,
    iter: f.iter,
    body: f.body,
    orelse: f.orelse,
    type_comment: f.type_comment,
  }
}

export function AsyncFor(p: Position, f: Fields<ast.AsyncFor>): ast.AsyncFor {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "AsyncFor",
    target: f.target,
    iter: f.iter,
    body: f.body,
    orelse: f.orelse,
    type_comment: f.type_comment,
  }
}

export function While(p: Position, f: Fields<ast.While>): ast.While {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "While",
    test: f.test,
    body: f.body,
    orelse: f.orelse,
  }
}

export function If(p: Position, f: Fields<ast.If>): ast.If {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "If",
    test: f.test,
    body: f.body,
    orelse: f.orelse,
  }
}

export function With(p: Position, f: Fields<ast.With>): ast.With {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "With",
    items: f.items,
    body: f.body,
    type_comment: f.type_comment,
  }
}

export function AsyncWith(p: Position, f: Fields<ast.AsyncWith>): ast.AsyncWith {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "AsyncWith",
    items: f.items,
    body: f.body,
    type_comment: f.type_comment,
  }
}

export function Match(p: Position, f: Fields<ast.Match>): ast.Match {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Match",
    subject: f.subject,
    cases: f.cases,
  }
}

export function Raise(p: Position, f: Fields<ast.Raise>): ast.Raise {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Raise",
    exc: f.exc,
    cause: f.cause,
  }
}

export function Try(p: Position, f: Fields<ast.Try>): ast.Try {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Try",
    body: f.body,
    handlers: f.handlers,
    orelse: f.orelse,
    finalbody: f.finalbody,
  }
}

export function TryStar(p: Position, f: Fields<ast.TryStar>): ast.TryStar {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "TryStar",
    body: f.body,
    handlers: f.handlers,
    orelse: f.orelse,
    finalbody: f.finalbody,
  }
}

export function Assert(p: Position, f: Fields<ast.Assert>): ast.Assert {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Assert",
    test: f.test,
    msg: f.msg,
  }
}

export function Import(p: Position, f: Fields<ast.Import>): ast.Import {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Import",
    names: f.names,
  }
}

export function ImportFrom(p: Position, f: Fields<ast.ImportFrom>): ast.ImportFrom {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "ImportFrom",
    module: f.module,
    names: f.names,
    level: f.level,
  }
}

export function Global(p: Position, f: Fields<ast.Global>): ast.Global {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Global",
    names: f.names,
  }
}

export function Nonlocal(p: Position, f: Fields<ast.Nonlocal>): ast.Nonlocal {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Nonlocal",
    names: f.names,
  }
}

export function Expr(p: Position, f: Fields<ast.Expr>): ast.Expr {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Expr",
    value: f.value,
  }
}

export function Pass(p: Position): ast.Pass {
  return { lineno: p.lineno, col_offset: p.col_offset, end_lineno: p.end_lineno, end_col_offset: p.end_col_offset, kind: "Pass" }
}

export function Break(p: Position): ast.Break {
  return { lineno: p.lineno, col_offset: p.col_offset, end_lineno: p.end_lineno, end_col_offset: p.end_col_offset, kind: "Break" }
}

export function Continue(p: Position): ast.Continue {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Continue",
  }
}

export function ExceptHandler(p: Position, f: Fields<ast.ExceptHandler>): ast.ExceptHandler {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "ExceptHandler",
    type: f.type,
    name: f.name,
    body: f.body,
  }
}

export function arg(p: Position, f: Fields<ast.arg>): ast.arg {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "arg",
    arg: f.arg,
    annotation: f.annotation,
    type_comment: f.type_comment,
  }
}

export function keyword(p: Position, f: Fields<ast.keyword>): ast.keyword {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "keyword",
    arg: f.arg,
    value: f.value,
  }
}

export function alias(p: Position, f: Fields<ast.alias>): ast.alias {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "alias",
    name: f.name,
    asname: f.asname,
  }
}

export function TypeVar(p: Position, f: Fields<ast.TypeVar>): ast.TypeVar {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "TypeVar",
    name: f.name,
    bound: f.bound,
    default_value: f.default_value,
  }
}

export function ParamSpec(p: Position, f: Fields<ast.ParamSpec>): ast.ParamSpec {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "ParamSpec",
    name: f.name,
    default_value: f.default_value,
  }
}

export function TypeVarTuple(p: Position, f: Fields<ast.TypeVarTuple>): ast.TypeVarTuple {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "TypeVarTuple",
    name: f.name,
    default_value: f.default_value,
  }
}
