// Formats whose steps are JSON objects, one a line: their text and the way back. The shape of a step is checked field by field.

import { stepByLine, type TextReader } from "./text-reader.js"

/// What a field may hold. "changes" is an object of texts and nulls, "variables" one of texts.
export type FieldType = "number" | "text" | "texts" | "variables" | "changes" | Shape | readonly [Shape]
/// Fields by name, in the order they are written; a name that ends with `?` may be missing.
export interface Shape {
  readonly [field: string]: FieldType
}

export function printJson(step: unknown): string {
  return `${JSON.stringify(step)}\n`
}

/// One step a line; `shapeOf` says which fields a step must have, null for none that is known.
export function readJson<Step>(shapeOf: (step: Record<string, unknown>) => Shape | null): (text: TextReader) => Generator<Step> {
  return stepByLine((line, text) => {
    let step: unknown
    try {
      step = JSON.parse(line)
    } catch {
      throw text.wrong("not JSON")
    }
    if (!isRecord(step)) throw text.wrong("not an object")
    const shape = shapeOf(step)
    if (shape === null) throw text.wrong("no step has these fields")
    const message = mismatch(step, shape)
    if (message !== null) throw text.wrong(message)
    return step as Step
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function mismatch(step: Record<string, unknown>, shape: Shape): string | null {
  const known = new Set<string>()
  for (const [field, type] of Object.entries(shape)) {
    const optional = field.endsWith("?")
    const name = optional ? field.slice(0, -1) : field
    known.add(name)
    if (!Object.hasOwn(step, name)) {
      if (optional) continue
      return `${name} is missing`
    }
    if (!fits(step[name], type)) return `${name} is not what it should be`
  }
  const extra = Object.keys(step).find((name) => !known.has(name))
  return extra === undefined ? null : `there is no field ${extra}`
}

function fits(value: unknown, type: FieldType): boolean {
  if (type === "number") return typeof value === "number"
  if (type === "text") return typeof value === "string"
  if (type === "texts") return Array.isArray(value) && value.every((item) => typeof item === "string")
  if (Array.isArray(type))
    return Array.isArray(value) && value.every((item) => isRecord(item) && mismatch(item, type[0]) === null)
  if (!isRecord(value)) return false
  if (type === "variables") return Object.values(value).every((item) => typeof item === "string")
  if (type === "changes") return Object.values(value).every((item) => typeof item === "string" || item === null)
  return mismatch(value, type as Shape) === null
}
