// The steps of an `etcot` trace, as data: one a line. The grammar of their text is in ETCOT.md; the printer is here, the parser in
// etcot-parser.ts, and what makes steps from events in etcot.ts.

/// `#2 f(n=3)`: a frame is entered.
export interface EnterStep {
  kind: "enter"
  frame: number
  name: string
  args: [string, string][]
}

/// `L4 if x > 1:`: a line is about to run.
export interface LineStep {
  kind: "line"
  line: number
  source: string
}

/// `x % 2 -> 3 % 2 -> 1`: an operation as written, with values put in, and its value.
export interface EvaluateStep {
  kind: "evaluate"
  forms: string[]
  value: string
}

/// `total := 6`.
export interface BindStep {
  kind: "bind"
  target: string
  value: string
}

/// `del x`.
export interface UnbindStep {
  kind: "unbind"
  target: string
}

/// `it1 next 0 -> (0, 3)`, `it1 next 2 -> end`: `value` is null at the end.
export interface NextStep {
  kind: "next"
  iterator: string
  index: number
  value: string | null
}

/// `<< 4`: an element joins the result of a comprehension.
export interface AppendStep {
  kind: "append"
  value: string
}

/// `=> L5`, `=> y + 1`: where a decision leads.
export interface BranchStep {
  kind: "branch"
  target: string
}

/// `return 6`, `yield 1`, `raise ValueError('x')`, `handle ValueError('x')`, `enter 3`, `exit False`, `resume None`, `print 'text'`, `limit steps`.
export interface WordStep {
  kind: "word"
  word: StepWord
  value: string
}

/// `... 7 of L3`: so many iterations of the loop at that line are left out. What they changed follows as bindings.
export interface ElidedStep {
  kind: "elided"
  iterations: number
  line: number
}

/// `~ if 1 == 1 and x > 1:`: what a statement has become.
export interface RewriteStep {
  kind: "rewrite"
  text: string
}

/// `= #1 f(n=3)`: the variables of a frame, at a checkpoint.
export interface StateStep {
  kind: "state"
  frame: number
  name: string
  variables: [string, string][]
}

/// `unwind`: the frame is left by an exception.
export interface UnwindStep {
  kind: "unwind"
}

export const stepWords = ["return", "yield", "raise", "handle", "enter", "exit", "resume", "print", "limit"] as const
export type StepWord = (typeof stepWords)[number]

export type StepBody =
  | EnterStep
  | LineStep
  | EvaluateStep
  | BindStep
  | UnbindStep
  | NextStep
  | AppendStep
  | BranchStep
  | WordStep
  | ElidedStep
  | RewriteStep
  | StateStep
  | UnwindStep

/// One line of a trace. `frame` is the frame that the step belongs to when it is not the one of the step before, else null.
export interface Step {
  frame: number | null
  body: StepBody
}

/// One step as its line, without the line end.
export function printStep(step: Step): string {
  const { body, frame } = step
  if (body.kind === "enter") {
    return `#${body.frame} ${body.name}(${printVariables(body.args)})`
  }
  if (body.kind === "state") return `= #${body.frame} ${body.name}(${printVariables(body.variables)})`
  if (body.kind === "line") return `${frame === null ? "" : `#${frame} `}L${body.line} ${body.source}`.trimEnd()
  return (frame === null ? "  " : `#${frame} `) + printBody(body)
}

function printVariables(variables: readonly (readonly [string, string])[]): string {
  return variables.map(([name, value]) => `${name}=${value}`).join(", ")
}

function printBody(body: Exclude<StepBody, EnterStep | LineStep | StateStep>): string {
  switch (body.kind) {
    case "rewrite":
      return `~ ${body.text}`
    case "evaluate":
      return [...body.forms, body.value].join(" -> ")
    case "bind":
      return `${body.target} := ${body.value}`
    case "unbind":
      return `del ${body.target}`
    case "next":
      return `${body.iterator} next ${body.index} -> ${body.value ?? "end"}`
    case "append":
      return `<< ${body.value}`
    case "branch":
      return `=> ${body.target}`
    case "word":
      return `${body.word} ${body.value}`
    case "elided":
      return `... ${body.iterations} of L${body.line}`
    case "unwind":
      return "unwind"
  }
}

export function printSteps(steps: Iterable<Step>): string {
  let text = ""
  for (const step of steps) text += `${printStep(step)}\n`
  return text
}
