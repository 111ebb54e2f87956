// Types of alterations.mjs, which a script runs without a build step.

export type Random = () => number

export const judged: readonly string[]
export function randomNumbers(seed: number): Random
export function pick<Item>(list: readonly Item[], random: Random): Item
export function alteredTrace(texts: readonly string[], random: Random): { at: number; changed: string[] }
export function mangled(text: string, random: Random): string
