// What the rest of the engine uses of the syntax folder.

export type * from "./ast.js"
export * from "./constant.js"
export { constantRepr, type DumpOptions, dump } from "./dump.js"
export { PySyntaxError, type SyntaxErrorFields, type SyntaxErrorType } from "./error.js"
export type { SyntaxWarning } from "./lowering.js"
export { type ParseMode, type ParseOptions, parse, tryParse } from "./parse.js"
export { unparse } from "./unparse.js"
