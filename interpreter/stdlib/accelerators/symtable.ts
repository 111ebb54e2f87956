// _symtable: the compiler's own symbol tables as objects, for the library's `symtable`.

import { CodeFlag } from "../../compiler/code.js"
import { futureFlags } from "../../compiler/future.js"
import { Binding, BlockKind, Def, type Scope } from "../../compiler/scope.js"
import { buildSymbolTable, type SymbolTable } from "../../compiler/symtable.js"
import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { builtinType } from "../../objects/builtin-types.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { fn, getset } from "../../objects/method.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import { PyObject, type Value } from "../../objects/value.js"
import type { mod } from "../../syntax/ast.js"
import { PySyntaxError } from "../../syntax/error.js"
import type { TreeNode } from "../../syntax/walk.js"
import { decodeProgram } from "../linecache.js"
import type { ModuleSpec } from "../module.js"

const entryType = builtinType("symtable entry")

class PySymtableEntry extends PyObject {
  cls = entryType
  readonly children: PyList

  constructor(readonly scope: Scope) {
    super()
    this.children = new PyList(scope.children.map((child) => new PySymtableEntry(child)))
  }
}

defineType(entryType, {
  slots: {
    tp_repr: (rt, self: PySymtableEntry) =>
      `<symtable entry ${self.scope.name}(${rt.idOf(self)}), line ${self.scope.loc.lineno}>`,
  },
  attributes: {
    id: getset((rt, self: PySymtableEntry) => rt.idOf(self)),
    name: getset((_rt, self: PySymtableEntry) => self.scope.name),
    symbols: getset((_rt, self: PySymtableEntry) => {
      const dict = new PyDict()
      for (const [name, flags] of self.scope.symbols) dict.setString(name, flags)
      return dict
    }),
    varnames: getset((_rt, self: PySymtableEntry) => new PyList([...self.scope.parameters])),
    children: getset((_rt, self: PySymtableEntry) => self.children),
    nested: getset((_rt, self: PySymtableEntry) => Number(self.scope.nested)),
    type: getset((_rt, self: PySymtableEntry) => self.scope.kind),
    lineno: getset((_rt, self: PySymtableEntry) => self.scope.loc.lineno),
  },
})

export function symtableAccelerator(): ModuleSpec {
  return {
    name: "_symtable",
    functions: {
      symtable: fn("(source, filename, startstr, /)", (rt, source: Value, filename: Value, start: Value) =>
        symbolTable(rt, sourceOf(source, filename), fileName(filename), modeOf(start)),
      ),
    },
    constants: {
      USE: Def.USE,
      DEF_GLOBAL: Def.GLOBAL,
      DEF_NONLOCAL: Def.NONLOCAL,
      DEF_LOCAL: Def.LOCAL,
      DEF_PARAM: Def.PARAM,
      DEF_TYPE_PARAM: Def.TYPE_PARAM,
      DEF_FREE: Def.FREE,
      DEF_FREE_CLASS: Def.FREE_CLASS,
      DEF_IMPORT: Def.IMPORT,
      DEF_BOUND: Def.BOUND,
      DEF_ANNOT: Def.ANNOT,
      DEF_COMP_ITER: Def.COMP_ITER,
      DEF_COMP_CELL: Def.COMP_CELL,
      TYPE_FUNCTION: BlockKind.FUNCTION,
      TYPE_CLASS: BlockKind.CLASS,
      TYPE_MODULE: BlockKind.MODULE,
      TYPE_ANNOTATION: BlockKind.ANNOTATION,
      TYPE_TYPE_ALIAS: BlockKind.TYPE_ALIAS,
      TYPE_TYPE_PARAMETERS: BlockKind.TYPE_PARAMETERS,
      TYPE_TYPE_VARIABLE: BlockKind.TYPE_VARIABLE,
      LOCAL: Binding.LOCAL,
      GLOBAL_EXPLICIT: Binding.GLOBAL_EXPLICIT,
      GLOBAL_IMPLICIT: Binding.GLOBAL_IMPLICIT,
      FREE: Binding.FREE,
      CELL: Binding.CELL,
      SCOPE_OFF: Def.SCOPE_SHIFT,
      SCOPE_MASK: 15,
    },
  }
}

type Mode = "exec" | "eval" | "single"

function fileName(value: Value): string {
  const found = value instanceof PyBytes ? new TextDecoder().decode(value.bytes) : strValue(value)
  if (found !== undefined) return found
  throw typeError(`expected str, bytes or os.PathLike object, not ${value === null ? "NoneType" : typeName(value)}`)
}

function sourceOf(source: Value, filename: Value): string {
  const bytes = bufferBytes(source)
  const found = bytes === undefined ? strValue(source) : decodeProgram(bytes, strValue(filename) ?? "<string>")
  if (found === undefined) throw typeError("symtable() arg 1 must be a string or bytes")
  return found
}

function modeOf(start: Value): Mode {
  const mode = strValue(start)
  if (mode === "exec" || mode === "eval" || mode === "single") return mode
  throw valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'")
}

function symbolTable(rt: Runtime, source: string, filename: string, mode: Mode): Value {
  const tree = rt.parseTree(source, filename, mode)
  return new PySymtableEntry(tableOf(rt, tree, source, filename, mode).top)
}

function tableOf(rt: Runtime, tree: TreeNode, source: string, filename: string, mode: Mode): SymbolTable {
  const info = { filename, source, warn: undefined }
  const program = tree as unknown as mod
  try {
    const futureAnnotations = (futureFlags(program, info) & CodeFlag.FUTURE_ANNOTATIONS) !== 0
    return buildSymbolTable(program, { futureAnnotations, topLevelAwait: false }, info)
  } catch (error) {
    // The compiler refuses the program for the same reason, and knows how to tell it.
    if (error instanceof PySyntaxError) rt.compile(source, filename, mode, 0, true)
    throw error
  }
}
