// Makers of expressions (see nodes.ts).

import type * as ast from "./ast.js"
import type { Position } from "./ast.js"
import type { Fields } from "./nodes.js"

export function BoolOp(p: Position, f: Fields<ast.BoolOp>): ast.BoolOp {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "BoolOp",
    op: f.op,
    values: f.values,
  }
}

export function NamedExpr(p: Position, f: Fields<ast.NamedExpr>): ast.NamedExpr {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "NamedExpr",
    target: f.target,
    value: f.value,
  }
}

export function BinOp(p: Position, f: Fields<ast.BinOp>): ast.BinOp {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "BinOp",
    left: f.left,
    op: f.op,
    right: f.right,
  }
}

export function UnaryOp(p: Position, f: Fields<ast.UnaryOp>): ast.UnaryOp {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "UnaryOp",
    op: f.op,
    operand: f.operand,
  }
}

export function Lambda(p: Position, f: Fields<ast.Lambda>): ast.Lambda {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Lambda",
    args: f.args,
    body: f.body,
  }
}

export function IfExp(p: Position, f: Fields<ast.IfExp>): ast.IfExp {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "IfExp",
    test: f.test,
    body: f.body,
    orelse: f.orelse,
  }
}

export function Dict(p: Position, f: Fields<ast.Dict>): ast.Dict {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Dict",
    keys: f.keys,
    values: f.values,
  }
}

function SetDisplay(p: Position, f: Fields<ast.Set>): ast.Set {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Set",
    elts: f.elts,
  }
}

export { SetDisplay as Set }

export function ListComp(p: Position, f: Fields<ast.ListComp>): ast.ListComp {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "ListComp",
    elt: f.elt,
    generators: f.generators,
  }
}

export function SetComp(p: Position, f: Fields<ast.SetComp>): ast.SetComp {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "SetComp",
    elt: f.elt,
    generators: f.generators,
  }
}

export function DictComp(p: Position, f: Fields<ast.DictComp>): ast.DictComp {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "DictComp",
    key: f.key,
    value: f.value,
    generators: f.generators,
  }
}

export function GeneratorExp(p: Position, f: Fields<ast.GeneratorExp>): ast.GeneratorExp {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "GeneratorExp",
    elt: f.elt,
    generators: f.generators,
  }
}

export function Await(p: Position, f: Fields<ast.Await>): ast.Await {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Await",
    value: f.value,
  }
}

export function Yield(p: Position, f: Fields<ast.Yield>): ast.Yield {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Yield",
    value: f.value,
  }
}

export function YieldFrom(p: Position, f: Fields<ast.YieldFrom>): ast.YieldFrom {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "YieldFrom",
    value: f.value,
  }
}

export function Compare(p: Position, f: Fields<ast.Compare>): ast.Compare {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Compare",
    left: f.left,
    ops: f.ops,
    comparators: f.comparators,
  }
}

export function Call(p: Position, f: Fields<ast.Call>): ast.Call {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Call",
    func: f.func,
    args: f.args,
    keywords: f.keywords,
  }
}

export function FormattedValue(p: Position, f: Fields<ast.FormattedValue>): ast.FormattedValue {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "FormattedValue",
    value: f.value,
    conversion: f.conversion,
    format_spec: f.format_spec,
  }
}

export function JoinedStr(p: Position, f: Fields<ast.JoinedStr>): ast.JoinedStr {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "JoinedStr",
    values: f.values,
  }
}

export function Constant(p: Position, f: Fields<ast.Constant>): ast.Constant {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Constant",
    value: f.value,
    prefix: f.prefix,
  }
}

export function Attribute(p: Position, f: Fields<ast.Attribute>): ast.Attribute {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Attribute",
    value: f.value,
    attr: f.attr,
    ctx: f.ctx,
  }
}

export function Subscript(p: Position, f: Fields<ast.Subscript>): ast.Subscript {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Subscript",
    value: f.value,
    slice: f.slice,
    ctx: f.ctx,
  }
}

export function Starred(p: Position, f: Fields<ast.Starred>): ast.Starred {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Starred",
    value: f.value,
    ctx: f.ctx,
  }
}

export function Name(p: Position, f: Fields<ast.Name>): ast.Name {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Name",
    id: f.id,
    ctx: f.ctx,
  }
}

export function List(p: Position, f: Fields<ast.List>): ast.List {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "List",
    elts: f.elts,
    ctx: f.ctx,
  }
}

export function Tuple(p: Position, f: Fields<ast.Tuple>): ast.Tuple {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Tuple",
    elts: f.elts,
    ctx: f.ctx,
  }
}

export function Slice(p: Position, f: Fields<ast.Slice>): ast.Slice {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "Slice",
    lower: f.lower,
    upper: f.upper,
    step: f.step,
  }
}
