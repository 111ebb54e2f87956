// Types of opened-check.mjs, which scripts run without a build step.

import type { TraceEvent, TraceOptions } from "pytracify"

export function lazyOf(api: typeof import("pytracify")): string[]
export function isOpened(event: TraceEvent): boolean
export function openedFaults(
  api: typeof import("pytracify"),
  source: string,
  run: TraceOptions,
  formatNames?: readonly string[],
): Generator<[what: string, where: string], Set<string>>
