// The asyncio module: an event loop over the host's clock. Sockets, pipes and subprocesses are not part of it.

import type { ModuleSpec } from "../module.js"
import { eventsPython } from "./events.js"
import { futuresPython } from "./futures.js"
import { locksPython } from "./locks.js"
import { loopsPython } from "./loops.js"
import { namesPython } from "./names.js"
import { queuesPython } from "./queues.js"
import { scopesPython } from "./scopes.js"
import { waitingPython } from "./waiting.js"

export function asyncioModule(): ModuleSpec {
  return {
    name: "asyncio",
    doc: "The asyncio package, tracking PEP 3156.",
    python: [eventsPython, loopsPython, futuresPython, waitingPython, scopesPython, locksPython, queuesPython, namesPython]
      .map((part) => part())
      .join(""),
  }
}
