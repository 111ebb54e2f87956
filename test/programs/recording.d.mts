// Types of recording.mjs, which the recorder runs without a build step.

export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

export const programsFolder: string
export function listPrograms(folder?: string): string[]
export function recording(outcome: Outcome, folder: string): string
export function modulesBeside(folder: string): Record<string, string>
