// From the parser's and compiler's errors to Python's SyntaxError.

import { exceptionTypes } from "../objects/exception-types.js"
import { PyBaseException } from "../objects/exceptions.js"
import { PyTuple } from "../objects/tuple.js"
import type { PySyntaxError } from "../syntax/index.js"

export function syntaxErrorException(error: PySyntaxError): PyBaseException {
  const place = new PyTuple([error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset])
  const exception = new PyBaseException(exceptionTypes[error.type], error.isPlaced ? [error.message, place] : [error.message])
  return exception
    .setField("msg", error.message)
    .setField("filename", error.filename)
    .setField("lineno", error.lineno)
    .setField("offset", error.offset)
    .setField("text", error.text)
    .setField("end_lineno", error.end_lineno)
    .setField("end_offset", error.end_offset)
    .setField("print_file_and_line", null)
}
