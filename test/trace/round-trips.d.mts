// Types of round-trips.mjs, which scripts run without a build step.

import type { TraceOptions } from "pytracify"
import type { FormatCase } from "./format-cases.mjs"

export function faultsOf(
  api: typeof import("pytracify"),
  source: string,
  run: TraceOptions,
  wanted?: readonly FormatCase[],
): Generator<[name: string, what: string]>
