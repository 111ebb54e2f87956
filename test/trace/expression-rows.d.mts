import type * as engine from "pytracify"

export type Row = unknown[]
export const filename: string
export function rowsOf(api: typeof engine, source: string, options?: { stdin?: string; maxSteps?: number }): Row[]
export function firstDifference(mine: readonly Row[], theirs: readonly Row[], limit: number): string | null
