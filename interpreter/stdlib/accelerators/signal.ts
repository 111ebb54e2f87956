// _signal: handlers are kept, but no host here delivers signals: only raise_signal() calls them.

import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, typeError, valueError } from "../../objects/exceptions.js"
import { fn } from "../../objects/method.js"
import { isCallable } from "../../objects/operations/call.js"
import { asIndex } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"

// Linux's numbers, and what its C library calls them.
const signals: readonly [name: string, number: number, text: string][] = [
  ["SIGHUP", 1, "Hangup"],
  ["SIGINT", 2, "Interrupt"],
  ["SIGQUIT", 3, "Quit"],
  ["SIGILL", 4, "Illegal instruction"],
  ["SIGTRAP", 5, "Trace/breakpoint trap"],
  ["SIGABRT", 6, "Aborted"],
  ["SIGIOT", 6, "Aborted"],
  ["SIGBUS", 7, "Bus error"],
  ["SIGFPE", 8, "Floating point exception"],
  ["SIGKILL", 9, "Killed"],
  ["SIGUSR1", 10, "User defined signal 1"],
  ["SIGSEGV", 11, "Segmentation fault"],
  ["SIGUSR2", 12, "User defined signal 2"],
  ["SIGPIPE", 13, "Broken pipe"],
  ["SIGALRM", 14, "Alarm clock"],
  ["SIGTERM", 15, "Terminated"],
  ["SIGSTKFLT", 16, "Stack fault"],
  ["SIGCHLD", 17, "Child exited"],
  ["SIGCLD", 17, "Child exited"],
  ["SIGCONT", 18, "Continued"],
  ["SIGSTOP", 19, "Stopped (signal)"],
  ["SIGTSTP", 20, "Stopped"],
  ["SIGTTIN", 21, "Stopped (tty input)"],
  ["SIGTTOU", 22, "Stopped (tty output)"],
  ["SIGURG", 23, "Urgent I/O condition"],
  ["SIGXCPU", 24, "CPU time limit exceeded"],
  ["SIGXFSZ", 25, "File size limit exceeded"],
  ["SIGVTALRM", 26, "Virtual timer expired"],
  ["SIGPROF", 27, "Profiling timer expired"],
  ["SIGWINCH", 28, "Window changed"],
  ["SIGIO", 29, "I/O possible"],
  ["SIGPOLL", 29, "I/O possible"],
  ["SIGPWR", 30, "Power failure"],
  ["SIGSYS", 31, "Bad system call"],
]
const firstRealTime = 34
const count = 65
const ignored: ReadonlySet<number> = new Set([17, 18, 23, 28])
const byDefault = 0
const ignore = 1

function handlers(rt: Runtime): Map<number, Value> {
  // CPython ignores SIGPIPE and SIGXFSZ, and answers SIGINT by KeyboardInterrupt.
  return rt.state<Map<number, Value>>(
    "signal.handlers",
    () =>
      new Map<number, Value>([
        [2, rt.importModule("_signal").get("default_int_handler") as Value],
        [13, ignore],
        [25, ignore],
      ]),
  )
}

function numberOf(rt: Runtime, value: Value): number {
  const n = Number(asIndex(rt, value))
  if (n < 1 || n >= count) throw valueError("signal number out of range")
  return n
}

function invalid(rt: Runtime): never {
  throw rt.call(exceptionTypes.OSError, [22, "Invalid argument"]) as object
}

function setHandler(rt: Runtime, signum: Value, handler: Value): Value {
  const n = Number(asIndex(rt, signum))
  const kind = typeof handler === "object" && handler !== null && !isCallable(handler) ? Number(asIndex(rt, handler)) : handler
  if (!isCallable(handler) && kind !== byDefault && kind !== ignore) {
    throw typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
  }
  numberOf(rt, signum)
  if (n === 9 || n === 19 || n === 32 || n === 33) invalid(rt)
  const before = handlers(rt).get(n) ?? byDefault
  handlers(rt).set(n, kind as Value)
  return before
}

function raise(rt: Runtime, signum: Value): Value {
  const n = Number(asIndex(rt, signum))
  if (n === 0) return null
  if (n < 0 || n >= count) invalid(rt)
  const handler = handlers(rt).get(n) ?? byDefault
  if (typeof handler !== "number") rt.call(handler, [n, rt.currentFrame()])
  else if (handler === byDefault && !ignored.has(n)) {
    const name = signals.find((row) => row[1] === n)?.[0] ?? `signal ${n}`
    throw newException(
      exceptionTypes.NotImplementedError,
      `signal.raise_signal(): ${name} would end the process by its default action, which a program here can't do`,
    )
  }
  return null
}

function textOf(rt: Runtime, signum: Value): Value {
  const n = numberOf(rt, signum)
  if (n >= firstRealTime) return `Real-time signal ${n - firstRealTime}`
  return signals.find((row) => row[1] === n)?.[2] ?? null
}

const intHandlerDoc = "The default handler for SIGINT installed by Python.\n\nIt raises KeyboardInterrupt."
const getDoc = `Return the current action for the given signal.

The return value can be:
  SIG_IGN -- if the signal is being ignored
  SIG_DFL -- if the default action for the signal is in effect
  None    -- if an unknown handler is in effect
  anything else -- the callable Python object used as a handler`

export function signalAccelerator(): ModuleSpec {
  return {
    name: "_signal",
    native: "signal",
    constants: {
      SIG_DFL: byDefault,
      SIG_IGN: ignore,
      NSIG: count,
      SIGRTMIN: firstRealTime,
      SIGRTMAX: count - 1,
      ...Object.fromEntries(signals.map(([name, n]) => [name, n])),
    },
    functions: {
      signal: fn("(signalnum, handler, /)", setHandler, "Set the action for the given signal."),
      getsignal: fn("(signalnum, /)", (rt, signum: Value) => handlers(rt).get(numberOf(rt, signum)) ?? byDefault, getDoc),
      raise_signal: fn("(signalnum, /)", raise, "Send a signal to the executing process."),
      default_int_handler: fn(
        "(signalnum, frame, /)",
        () => {
          throw newException(exceptionTypes.KeyboardInterrupt)
        },
        intHandlerDoc,
      ),
      set_wakeup_fd: fn("(fd, /, *, warn_on_full_buffer=True)", () => -1),
      strsignal: fn("(signalnum, /)", textOf, "Return the system description of the given signal."),
      valid_signals: fn(
        "()",
        (rt) => {
          const numbers = [...Array(count).keys()].filter((n) => n > 0 && n !== 32 && n !== 33)
          return rt.call(rt.builtins.getString("set") as Value, [new PyTuple(numbers)])
        },
        "Return a set of valid signal numbers on this platform.",
      ),
    },
  }
}
