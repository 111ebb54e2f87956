// Where a module's name leads: to a module of the engine, to a file, to a directory.

import { type FileInfo, HostError } from "../../host/host.js"
import { PyList } from "../../objects/list.js"
import type { Runtime } from "../../objects/runtime.js"
import { flushOpenFiles } from "../io/open-files.js"
import { type ModuleSpec, moduleTable } from "../module.js"

export interface NativeModule {
  make: () => ModuleSpec
  /// As CPython shows it: modules written in C are built in, the others count as frozen.
  origin: "built-in" | "frozen"
}

// What CPython compiles in (but the import system itself): nothing on the search path can stand before these.
const compiledIn =
  "_abc _ast _codecs _collections _functools _imp _io _locale _opcode _operator _signal _sre _stat _string _symtable _thread " +
  "_tokenize _tracemalloc _typing _warnings _weakref atexit builtins errno faulthandler gc itertools marshal posix pwd sys time"

const builtIn = new Set([...compiledIn.split(" "), "_frozen_importlib", "_frozen_importlib_external"])

/// `sys.builtin_module_names`: those of them that there are.
export function builtInNames(rt: Runtime): string[] {
  const table = moduleTable(rt)
  return compiledIn.split(" ").filter((name) => name === "sys" || name === "builtins" || Object.hasOwn(table, name))
}

// Written in Python by CPython, but a part of the machine here: the library on the search path doesn't replace them.
const ours = new Set(["importlib", "importlib.machinery", "importlib.util", "importlib.abc", "importlib._abc", "io", "re"])

/// The engine's own module of this name; null when it has none.
export function findNative(rt: Runtime, name: string): NativeModule | null {
  const table = moduleTable(rt)
  if (!Object.hasOwn(table, name)) return null
  return { make: table[name], origin: builtIn.has(name) || isExtension(name) ? "built-in" : "frozen" }
}

// Extension modules of CPython that may be files of their own or not: they show as built in, but a program can shadow them.
function isExtension(name: string): boolean {
  return /^(array|cmath|math|select|unicodedata|zlib|_[a-z0-9]+)$/.test(name)
}

/// The directory of CPython's own library, when the host gave one: its files then come before the engine's modules.
export interface LibraryChoice {
  directory: string | null
}

export function libraryChoice(rt: Runtime): LibraryChoice {
  return rt.state<LibraryChoice>("importlib.library", () => ({ directory: null }))
}

/// Does the engine's module stand before a file of that name? Without a library, only the program's own directory comes
/// before it; with one, all of the search path does, but for what CPython compiles in.
export function prefersNative(rt: Runtime, name: string, directories: readonly string[]): boolean {
  if (builtIn.has(name)) return true
  const leaf = name.slice(name.lastIndexOf(".") + 1)
  if (libraryChoice(rt).directory !== null) return ours.has(name) || findOnPath(rt, leaf, directories)?.file == null
  if (name.includes(".")) return true
  return directories.length === 0 || findIn(rt, leaf, directories[0]) === null
}

export interface FoundModule {
  /// The Python file; null for a package without `__init__.py`.
  file: string | null
  /// The package's directories; null for a module.
  locations: readonly string[] | null
}

/// Looks for `leaf` (a name without dots) in each directory in turn.
export function findOnPath(rt: Runtime, leaf: string, directories: readonly string[]): FoundModule | null {
  flushOpenFiles(rt)
  const portions: string[] = []
  for (const directory of directories) {
    const found = findIn(rt, leaf, directory)
    if (found !== null) return found
    const base = join(rt, directory, leaf)
    if (statOf(rt, base)?.isDirectory === true) portions.push(base)
  }
  return portions.length === 0 ? null : { file: null, locations: portions }
}

function findIn(rt: Runtime, leaf: string, directory: string): FoundModule | null {
  const base = join(rt, directory, leaf)
  const init = `${base}/__init__.py`
  if (statOf(rt, init)?.isFile === true) return { file: init, locations: [base] }
  if (statOf(rt, `${base}.py`)?.isFile === true) return { file: `${base}.py`, locations: null }
  return null
}

// A place that can't be looked at holds no module.
function statOf(rt: Runtime, path: string): FileInfo | null {
  try {
    return rt.host.stat(path)
  } catch (error) {
    if (error instanceof HostError) return null
    throw error
  }
}

// Places are absolute, however sys.path writes the directory.
function join(rt: Runtime, directory: string, leaf: string): string {
  const absolute = directory.startsWith("/") ? directory : inWorkingDirectory(rt, directory.replace(/^\.\//, ""))
  return absolute.endsWith("/") ? absolute + leaf : `${absolute}/${leaf}`
}

function inWorkingDirectory(rt: Runtime, directory: string): string {
  const base = rt.host.cwd()
  if (directory === "" || directory === ".") return base
  return base.endsWith("/") ? base + directory : `${base}/${directory}`
}

/// sys.path as strings.
export function searchPath(rt: Runtime): string[] {
  const path = rt.sys.getString("path")
  if (!(path instanceof PyList)) return []
  return path.items.filter((item) => typeof item === "string")
}
