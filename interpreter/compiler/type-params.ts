// Code for type parameters and type aliases.

import type { expr, TypeAlias, type_param } from "../syntax/ast.js"
import { expression } from "./expressions.js"
import { makeClosure } from "./functions.js"
import { Intrinsic1, Intrinsic2, Op } from "./opcodes.js"
import type { Scope } from "./scope.js"
import { type Compiler, UnitKind } from "./unit.js"

const makers: Readonly<Record<type_param["kind"], Intrinsic1>> = {
  TypeVar: Intrinsic1.TYPEVAR,
  ParamSpec: Intrinsic1.PARAMSPEC,
  TypeVarTuple: Intrinsic1.TYPEVARTUPLE,
}

/// Makes and binds the parameters, and pushes a tuple of them.
export function typeParameters(c: Compiler, params: readonly type_param[]): void {
  let seenDefault = false
  for (const param of params) {
    c.checkName(param.name, "Store", param)
    c.loadConst(param.name, param)
    const bound = param.kind === "TypeVar" ? param.bound : null
    if (bound !== null) {
      lazyValue(c, bound, param.name, c.scopeOf(param), false)
      const isTuple = bound.kind === "Tuple"
      const intrinsic = isTuple ? Intrinsic2.TYPEVAR_WITH_CONSTRAINTS : Intrinsic2.TYPEVAR_WITH_BOUND
      c.opArg(Op.CALL_INTRINSIC_2, intrinsic, param)
    } else {
      c.opArg(Op.CALL_INTRINSIC_1, makers[param.kind], param)
    }
    if (param.default_value !== null) {
      seenDefault = true
      lazyValue(c, param.default_value, param.name, c.symbols.defaults.get(param)!, param.kind === "TypeVarTuple")
      c.opArg(Op.CALL_INTRINSIC_2, Intrinsic2.SET_TYPEPARAM_DEFAULT, param)
    } else if (seenDefault) {
      c.error(`non-default type parameter '${param.name}' follows default type parameter`, param)
    }
    c.opArg(Op.COPY, 1, param)
    c.storeName(param.name, param)
  }
  c.opArg(Op.BUILD_TUPLE, params.length, params[0])
}

/// A function that computes the value when it is asked for.
function lazyValue(c: Compiler, e: expr, name: string, scope: Scope, allowStarred: boolean): void {
  c.enterScope(name, UnitKind.TYPE_PARAMS, scope, e.lineno)
  if (allowStarred && e.kind === "Starred") {
    expression(c, e.value)
    c.opArg(Op.UNPACK_SEQUENCE, 1, e)
  } else {
    expression(c, e)
  }
  c.op(Op.RETURN_VALUE, e)
  makeClosure(c, e, c.leaveScopeReturningNone(), 0)
}

export function typeAlias(c: Compiler, s: TypeAlias): void {
  const name = s.name.kind === "Name" ? s.name.id : ""
  const generic = s.type_params.length > 0
  if (generic) {
    c.enterScope(`<generic parameters of ${name}>`, UnitKind.TYPE_PARAMS, c.scopeOf(s.type_params), s.lineno)
    c.loadConst(name, s)
    typeParameters(c, s.type_params)
  } else {
    c.loadConst(name, s)
    c.loadConst(null, s)
  }
  c.enterScope(name, UnitKind.FUNCTION, c.scopeOf(s), s.lineno)
  // The first constant is the docstring, and an alias has none.
  c.addConst(null)
  expression(c, s.value)
  c.op(Op.RETURN_VALUE, s)
  makeClosure(c, s, c.leaveScopeReturning(), 0)
  c.opArg(Op.BUILD_TUPLE, 3, s)
  c.opArg(Op.CALL_INTRINSIC_1, Intrinsic1.TYPEALIAS, s)
  if (generic) {
    makeClosure(c, s, c.leaveScopeReturning(), 0)
    c.op(Op.PUSH_NULL, s)
    c.opArg(Op.CALL, 0, s)
  }
  c.storeName(name, s)
}
