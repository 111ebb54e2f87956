// The types of frame-pictures.mjs.

/// Event, and the frames of the stack: name, line, variables.
export type FramesRow = [string, [string, number | null, string | null][]]

export interface FramesTask {
  hidden: readonly string[]
  rows: readonly FramesRow[]
  isCut: boolean
  stdin?: string
  filename?: string
  argv?: readonly string[]
  resource?: (name: string) => string | null
}

export const most: number
export const deepest: number
export function classesOf(source: string): string[]
export function compareFrames(api: typeof import("pytracify"), source: string, task: FramesTask): { equal: number; difference: unknown }
