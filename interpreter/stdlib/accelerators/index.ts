// Modules that CPython builds into its machine: the import system, and what its library asks for in C.

import { codecsAccelerator } from "../codecs/native.js"
import {
  frozenExternalModule,
  frozenImportlibModule,
  impModule,
  importlibAbcModule,
  importlibMachineryModule,
  importlibModule,
  importlibUtilModule,
} from "../importlib/index.js"
import { marshalModule } from "../marshal/index.js"
import type { ModuleSpec } from "../module.js"
import { posixModule } from "../os/posix.js"
import { structModule } from "../struct.js"
import { threadModule } from "../threading/native.js"
import { abcAccelerator } from "./abc.js"
import { astAccelerator, astClassesModule } from "./ast.js"
import { gcModule } from "./collector.js"
import { contextvarsAccelerator } from "./contextvars.js"
import { expatModule } from "./expat.js"
import { opcodeAccelerator } from "./opcode.js"
import { profilerAccelerator } from "./profiler.js"
import {
  bisectAccelerator,
  collectionsAccelerator,
  datetimeAccelerator,
  functoolsAccelerator,
  hashAccelerators,
  heapqAccelerator,
  ioAccelerator,
  operatorAccelerator,
  randomAccelerator,
  typingAccelerator,
} from "./reexports.js"
import { signalAccelerator } from "./signal.js"
import {
  atexitModule,
  errnoModule,
  faulthandlerModule,
  processAccelerator,
  stringAccelerator,
  sysconfigDataModule,
} from "./small.js"
import { selectModule, socketAccelerator } from "./socket.js"
import { sreAccelerator } from "./sre.js"
import { symtableAccelerator } from "./symtable.js"
import { tokenizeAccelerator } from "./tokenize.js"
import { weakrefAccelerator } from "./weakref.js"

export const machineModules: Readonly<Record<string, () => ModuleSpec>> = {
  ...hashAccelerators,
  _abc: abcAccelerator,
  _ast: astAccelerator,
  _ast_classes: astClassesModule,
  _bisect: bisectAccelerator,
  _codecs: codecsAccelerator,
  _collections: collectionsAccelerator,
  _contextvars: contextvarsAccelerator,
  _datetime: datetimeAccelerator,
  _frozen_importlib: frozenImportlibModule,
  _frozen_importlib_external: frozenExternalModule,
  _functools: functoolsAccelerator,
  _heapq: heapqAccelerator,
  _imp: impModule,
  _io: ioAccelerator,
  _opcode: opcodeAccelerator,
  _lsprof: profilerAccelerator,
  _operator: operatorAccelerator,
  _posixsubprocess: processAccelerator,
  _random: randomAccelerator,
  _signal: signalAccelerator,
  _socket: socketAccelerator,
  _sre: sreAccelerator,
  _string: stringAccelerator,
  _struct: structModule,
  _sysconfigdata__darwin_: sysconfigDataModule,
  _sysconfigdata__linux_: sysconfigDataModule,
  _sysconfigdata__win32_: sysconfigDataModule,
  _symtable: symtableAccelerator,
  _thread: threadModule,
  _tokenize: tokenizeAccelerator,
  _typing: typingAccelerator,
  _weakref: weakrefAccelerator,
  atexit: atexitModule,
  errno: errnoModule,
  faulthandler: faulthandlerModule,
  gc: gcModule,
  importlib: importlibModule,
  "importlib.abc": importlibAbcModule,
  "importlib.machinery": importlibMachineryModule,
  "importlib.util": importlibUtilModule,
  marshal: marshalModule,
  posix: posixModule,
  pyexpat: expatModule,
  select: selectModule,
}
