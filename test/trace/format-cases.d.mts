// Types of format-cases.mjs, which scripts and a page run without a build step.

import type { FormatOptions, TraceOptions } from "pytracify"

export interface FormatCase {
  name: string
  format: string
  options: FormatOptions
  run?: TraceOptions
}

export const cases: readonly FormatCase[]
export const plainCases: readonly FormatCase[]
export const filename: string
export function scriptOf(record: { code: string; call: string | null; tests?: string[] }): string
export function textsOf(
  api: typeof import("pytracify"),
  source: string,
  run: TraceOptions,
  wanted?: readonly FormatCase[],
): Generator<[name: string, text: string]>
