// Expressions evaluated in a frame of a run that stands still: what they do is not told, and the machine stands as before afterwards.

import { PyBaseException, PyCode, PyDict, type PyFrame, RunStopped, typeOf, type Value } from "../../interpreter/index.js"
import type { TracedRun } from "../traced-run.js"
import { valueTexts } from "../value-styles.js"
import { type ValuePolicy, ValueRenderer, type ValueTexts } from "../values.js"

export interface Evaluation {
  /// The value's text, as variables are shown; "None" for statements.
  value: string
  /// The name of its class.
  type: string
  /// What was printed meanwhile. It does not count as the program's.
  output: string
}

/// An expression could not be evaluated: its message is the last line of what Python says.
export class EvaluationError extends Error {
  override readonly name = "EvaluationError"
}

/// After so many thousands of calls and jumps an evaluation is given up.
const MOST_TICKS = 500

const deaf = { point: () => {}, raised: () => {}, unwound: () => {} }

export class Evaluator {
  private readonly texts: ValueTexts

  constructor(
    private readonly run: TracedRun,
    policy: ValuePolicy,
  ) {
    this.texts =
      policy.style === "program"
        ? valueTexts(run.machine, policy)
        : new ValueRenderer(run.machine, { ...policy, style: "tracer" })
    // What the program has no name for is numbered apart.
    this.texts.aside = true
    if (this.texts instanceof ValueRenderer) this.texts.keeper = { keptName: (object) => run.nameOf(object) }
  }

  /// An expression's value, or statements carried out. EvaluationError.
  evaluate(source: string, frame: number | null): Evaluation {
    let output = ""
    const { tap } = this.run
    tap.aside = (text) => {
      output += text
    }
    try {
      const value = this.value(source, frame)
      return { value: this.texts.render(value), type: typeOf(value).name, output }
    } finally {
      tap.aside = null
    }
  }

  /// As `evaluate`, with what Python says as a result.
  attempt(source: string, frame: number | null): Evaluation | EvaluationError {
    try {
      return this.evaluate(source, frame)
    } catch (error) {
      if (error instanceof EvaluationError) return error
      throw error
    }
  }

  /// Is an expression true? What Python says where that can't be told.
  truth(source: string, frame: number): boolean | { error: string } {
    const result = this.attempt(`not not (\n${source}\n)`, frame)
    return result instanceof EvaluationError ? { error: result.message } : result.value === "True"
  }

  /// A text with the values of the expressions in braces, as an f-string has them; what fails says so in its place.
  interpolate(text: string, frame: number): string {
    return text.replace(/\{\{|\}\}|\{((?:[^{}]|\{[^{}]*\})+)\}/g, (whole, expression: string | undefined) => {
      if (expression === undefined) return whole[0]
      try {
        return this.textOf(`f'{${expression}}'`, frame)
      } catch (error) {
        if (error instanceof EvaluationError) return `<${error.message}>`
        throw error
      }
    })
  }

  private textOf(source: string, frame: number): string {
    const { tap } = this.run
    tap.aside = () => {}
    try {
      return String(this.value(source, frame))
    } finally {
      tap.aside = null
    }
  }

  private value(source: string, id: number | null): Value {
    const { machine, interpreter } = this.run
    const frame = id === null ? null : this.run.frameWith(id)
    const { frame: innermost, depth, excInfo, tracer, onTick, ticks, monitor } = machine
    let left = MOST_TICKS
    machine.onTick = () => {
      if (--left < 0) throw new RunStopped("cancelled")
    }
    if (tracer !== null) machine.tracer = deaf
    if (id === null) machine.frame = null
    try {
      const action = (): Value => this.execute(source, frame)
      return monitor === null ? action() : monitor.quietly(action)
    } catch (thrown) {
      if (thrown instanceof RunStopped) throw new EvaluationError(`given up after ${MOST_TICKS * 20_000} calls and jumps`)
      const error = thrown instanceof PyBaseException ? thrown : machine.errorFromNative(thrown)
      if (error === null) throw thrown
      throw new EvaluationError(interpreter.format(error).trimEnd().split("\n").pop())
    } finally {
      Object.assign(machine, { frame: innermost, depth, excInfo, tracer, onTick, ticks })
    }
  }

  private execute(source: string, frame: PyFrame | null): Value {
    const { machine, interpreter } = this.run
    const { dict } = interpreter.main
    const globals = frame === null ? dict : frame.globals
    const locals = frame === null ? dict : machine.getAttribute(frame, "f_locals")
    const code = this.compile(source)
    if (locals === globals || !code.consts.some((constant) => constant instanceof PyCode)) {
      return machine.execCode(code, globals, locals)
    }
    // Functions in the expression see the frame's variables as globals.
    const around = new PyDict()
    for (const [name, value] of globals.stringItems()) around.setString(name, value)
    machine.call(machine.getAttribute(around, "update"), [locals])
    return machine.execCode(code, around, locals)
  }

  private compile(source: string): PyCode {
    const { machine } = this.run
    try {
      return machine.compile(source.trim(), "<evaluate>", "eval", 0, true)
    } catch (thrown) {
      // Statements, then - or neither, and what Python says of the expression says it.
      try {
        return machine.compile(`${source}\n`, "<evaluate>", "exec", 0, true)
      } catch {
        throw thrown
      }
    }
  }
}
