// The parts that the browser's engine is cut into: what each holds, and from which source files it takes what a program seldom needs.
// The first row that fits a file has it. `loose`: what the file's statements do concerns the file's own names alone. `never`:
// not loaded first even if an everyday program asks for it.

/// Modules of the library are parts of their own, named after their file or folder; these files belong to several of them.
const library = /^interpreter\/stdlib\/([\w-]+)/

export const rows = [
  { part: null, files: /^browser\.ts$/ },
  {
    part: "trace",
    holds: "recording, trace formats, verification",
    files: /^tracer\/|^index\.ts$|^interpreter\/vm\/(?:monitor|instrument)/,
    loose: true,
  },
  { part: "whitebox", holds: "Python texts of built-in functions", files: /^interpreter\/whitebox\//, loose: true },
  { part: "errors", holds: "which SyntaxError CPython raises", files: /^interpreter\/syntax\/(?:errors\/|messages)/ },
  {
    part: "docs",
    holds: "docstrings of built-in functions and methods",
    files: /^interpreter\/objects\/docs\/cut/,
    loose: true,
    never: true,
  },
  {
    part: "tools",
    holds: "dis, ast.dump, ast.unparse, instruction names",
    files: /^interpreter\/(?:syntax\/(?:dump|unparse|walk)|compiler\/(?:dis|unparse|opnames|opcodes|constant-repr))/,
  },
  {
    part: "syntax",
    holds: "rare syntax: f-string details, patterns, decorators",
    files: /^(?:grammar|interpreter\/syntax|interpreter\/source)\//,
  },
  {
    part: "compiler",
    holds: "rare statements and folds: match, async, except*, type parameters",
    files: /^interpreter\/compiler\//,
  },
  {
    part: "codecs",
    holds: "encodings, and the data of Unicode",
    files: /^interpreter\/objects\/(?:primitives\/(?:codec|unicode|generated)|text-codecs|unicode)/,
  },
  { part: "bytes", holds: "bytes, bytearray, memoryview", files: /^interpreter\/objects\/(?:bytes|bytearray|memoryview|buffer)/ },
  {
    part: "numbers",
    holds: "complex, rare methods and formats of numbers",
    files: /^interpreter\/objects\/(?:complex|float|int|bool|primitives\/(?:libm|math|int|float|complex|double))/,
  },
  {
    part: "text",
    holds: "rare methods of str, format and % in full",
    files: /^interpreter\/objects\/(?:str|percent|format|primitives\/(?:str|percent|format|case|code-points|find))/,
  },
  {
    part: "async",
    holds: "async generators, coroutines",
    files: /^interpreter\/(?:objects\/async|vm\/async|objects\/generator)/,
  },
  {
    part: "typing",
    holds: "generic aliases, unions, type parameters",
    files: /^interpreter\/objects\/(?:generic-alias|union|type-params)/,
  },
  {
    part: "tracebacks",
    holds: "carets, hints, exception groups",
    files: /^interpreter\/(?:objects\/(?:exception|traceback|suggestions)|error-report)/,
  },
  {
    part: "containers",
    holds: "rare methods of list, tuple, dict, set, range and their iterators",
    files: /^interpreter\/objects\/(?:list|tuple|dict|set|range|slice|timsort|sort|iterator|sequence|mapping|hash)/,
  },
  {
    part: "frames",
    holds: "frames and code as objects, sys.settrace, sys.monitoring",
    files: /^interpreter\/(?:vm|objects\/(?:frame|code|fiber))/,
  },
  { part: "objects", holds: "all else of the objects and the built-in functions", files: /^interpreter\/(?:objects|builtins)\// },
  { part: "streams", holds: "io, files, standard streams", files: /^interpreter\/(?:stdlib\/io|host)\//, loose: true },
  { part: "imports", holds: "import machinery", files: /^interpreter\/stdlib\/importlib\//, loose: true },
  { part: "engine", holds: "all else of the engine", files: /^interpreter\/[\w-]+\.ts$|^core\.ts$/ },
]

/// { part, loose } of a source file.
export function rowOf(file) {
  const row = rows.find(({ files }) => files.test(file))
  if (row !== undefined) return row
  const [, name] = library.exec(file) ?? []
  if (name === undefined) throw new Error(`scripts/parts/table.mjs has no row for ${file}`)
  return { part: `lib-${name}`, loose: true }
}
