// The compiler as a library: what it promises beyond CPython's bytes.

import { describe, expect, test } from "vitest"
import { Code, CodeFlag } from "../../interpreter/compiler/code.js"
import { stackEffect } from "../../interpreter/compiler/exception-targets.js"
import { decodeExceptionTable } from "../../interpreter/compiler/exceptiontable.js"
import { type CompileOptions, compile, PyCompileRecursionError } from "../../interpreter/compiler/index.js"
import { Op, opSpecs } from "../../interpreter/compiler/opcodes.js"
import { lineOf, positionOf, positionRanges } from "../../interpreter/compiler/positions.js"
import { setOrder } from "../../interpreter/compiler/set-order.js"
import { type ParseMode, PySyntaxError, parse } from "../../interpreter/syntax/index.js"

function compiled(source: string, options: Partial<CompileOptions> = {}, mode: ParseMode = "exec"): Code {
  return compile(parse(source, { filename: "<test>", mode }), { filename: "<test>", source, ...options })
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const each of Object.values(value)) deepFreeze(each)
}

describe("compile", () => {
  test("leaves the tree as it is", () => {
    const tree = parse("def f(a=1 + 2, *b):\n  'x' 'y'\n  for i in [1, -2]: '%s' % (i,)\n  if not a in {1}: __debug__\n", {
      filename: "t",
    })
    const before = JSON.stringify(tree)
    deepFreeze(tree)
    compile(tree, { filename: "t" })
    expect(JSON.stringify(tree)).toBe(before)
  })

  test("takes flags, optimisation level and mode", () => {
    expect(compiled("x", { flags: CodeFlag.FUTURE_ANNOTATIONS }).flags).toBe(CodeFlag.FUTURE_ANNOTATIONS)
    expect(compiled("assert x", { optimize: 1 }).names).toEqual([])
    expect(compiled("'doc'", { optimize: 2 }).names).toEqual([])
    expect(compiled("a + b", {}, "eval").bytecode.at(-2)).toBe(Op.RETURN_VALUE)
    expect(compiled("await x", { allowTopLevelAwait: true }).flags).toBe(CodeFlag.COROUTINE)
    expect(() => compiled("await x")).toThrow(PySyntaxError)
  })

  test("shows the source line in errors of files only", () => {
    const error = (filename: string): unknown => {
      try {
        compiled("x = 1\nreturn x\n", { filename })
      } catch (thrown) {
        return thrown
      }
    }
    expect(error("a.py")).toMatchObject({ text: "return x\n", lineno: 2, offset: 1, end_offset: 9 })
    expect(error("<string>")).toMatchObject({ text: null })
  })

  test("reports warnings with their line", () => {
    const warnings: unknown[] = []
    compiled("a\nb is 1", { warn: (warning) => warnings.push(warning) })
    expect(warnings).toMatchObject([
      { category: "SyntaxWarning", message: '"is" with \'int\' literal. Did you mean "=="?', lineno: 2 },
    ])
  })
})

describe("long and deep sources", () => {
  test.each([
    ["a sum of 5000 terms", `x = ${"a + ".repeat(5000)}a`],
    ["a constant sum of 5000 terms", `x = ${"1 + ".repeat(5000)}1`],
    ["3000 elifs", `if a: b\n${"elif a: b\n".repeat(3000)}else: c\n`],
    ["a chain of 4000 attributes, calls and subscripts", `x${".a()[0]".repeat(1300)}`],
    ["10000 statements", "x = 1\n".repeat(10_000)],
    ["1000 operands of and", `x = ${"a and ".repeat(1000)}a`],
    ["180 brackets", `x = ${"[".repeat(180)}a${"]".repeat(180)}`],
  ])("%s", (_, source) => {
    expect(compiled(source)).toBeInstanceOf(Code)
  })

  test("nesting that no stack holds gives RecursionError", () => {
    const name = { kind: "Name", id: "a", ctx: "Load", lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 1 } as const
    let tree: unknown = name
    for (let i = 0; i < 100_000; i++) tree = { ...name, kind: "UnaryOp", op: "USub", operand: tree }
    const module = { kind: "Expression", body: tree } as Parameters<typeof compile>[0]
    expect(() => compile(module, { filename: "t" })).toThrow(PyCompileRecursionError)
  })
})

describe("places", () => {
  const code = compiled("x = (\n  a +\n  bb)\ntry: f()\nexcept E: pass\n", { filename: "t" })

  test("ranges cover the code without gaps", () => {
    let end = 0
    for (const range of positionRanges(code)) {
      expect(range.start).toBe(end)
      end = range.end
    }
    expect(end).toBe(code.bytecode.length / 2)
  })

  test("lineOf agrees with the ranges for every unit", () => {
    for (let unit = 0; unit < code.bytecode.length / 2; unit++) expect(lineOf(code, unit)).toBe(positionOf(code, unit)?.lineno)
    expect(lineOf(code, code.bytecode.length)).toBe(null)
    expect(positionOf(code, code.bytecode.length)).toBe(null)
  })

  test("columns are those of the expression", () => {
    const add = code.bytecode.findIndex((byte, i) => i % 2 === 0 && byte === Op.BINARY_OP) / 2
    expect(positionOf(code, add)).toMatchObject({ lineno: 2, end_lineno: 3, col_offset: 2, end_col_offset: 4 })
  })

  test("handlers lie inside the code", () => {
    const entries = decodeExceptionTable(code.exceptiontable)
    expect(entries.length).toBeGreaterThan(1)
    for (const { start, end, target } of entries) {
      expect(start).toBeLessThan(end)
      expect(target).toBeLessThan(code.bytecode.length / 2)
    }
  })
})

describe("opSpecs", () => {
  test("every row has a doc and a stack effect", () => {
    for (const [op, spec] of Object.entries(opSpecs)) {
      expect(spec.doc).not.toBe("")
      expect(Number.isInteger(stackEffect(Number(op) as Op, 3))).toBe(true)
    }
  })
})

test("setOrder is CPython's with PYTHONHASHSEED=0", () => {
  expect(setOrder(["optional", "mandatory", "compiler_flag", "é", "a", "Ω", "😀", "hello world this is long"])).toEqual([
    "é",
    "compiler_flag",
    "mandatory",
    "Ω",
    "😀",
    "hello world this is long",
    "a",
    "optional",
  ])
  expect(setOrder([1, -1, -2, 0, 1n << 70n, 17, 25, 33, 8])).toEqual([0, 1, 1n << 70n, 33, 8, 17, -2, 25, -1])
})
