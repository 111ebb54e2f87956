// unittest.mock, of its parts.

import type { ModuleSpec } from "../../module.js"
import { assertionsPython } from "./assertions.js"
import { asyncPython } from "./async.js"
import { autospecPython, signaturesPython } from "./autospec.js"
import { basePython } from "./base.js"
import { callablePython, threadingMockPython } from "./callable.js"
import { callsPython } from "./calls.js"
import { magicNamesPython, magicPython } from "./magic.js"
import { patchPython } from "./patch.js"

const head = () => String.raw`
__all__ = ("Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "ThreadingMock",
           "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal")

import asyncio
import builtins
import contextlib
import inspect
import io
import pkgutil
import pprint
import sys
import threading
from asyncio import iscoroutinefunction
from functools import partial, wraps
from threading import RLock
from types import CodeType, FunctionType, MethodType, ModuleType
from unittest.util import safe_repr

# Whether dir() of a mock shows only what is of use.
FILTER_DIR = True

_builtins = {name for name in dir(builtins) if not name.startswith("_")}
_lock = RLock()
`

export function unittestMockModule(): ModuleSpec {
  const parts = [
    head(),
    callsPython(),
    magicNamesPython(),
    signaturesPython(),
    assertionsPython(),
    basePython(),
    callablePython(),
    magicPython(),
    threadingMockPython(),
    asyncPython(),
    autospecPython(),
    patchPython(),
  ]
  return { name: "unittest.mock", python: parts.join("\n") }
}
