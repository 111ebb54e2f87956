// _csv: reader, writer and the registry of dialects.

import { intValue, strValue } from "../../objects/boxed.js"
import { overflowError, typeError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { fn, rawFn } from "../../objects/method.js"
import { asIndex } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { csvError, csvErrorType, dialectType, makeDialect, Quoting, registered, registry } from "./dialect.js"
import { fieldLimit, PyCsvReader, readerType } from "./reader.js"
import { PyCsvWriter, writerType } from "./writer.js"

/// One required argument and perhaps a dialect, before the options.
function checkCount(args: readonly Value[], kwnames: readonly string[] | null): void {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos < 1) throw typeError(` expected at least 1 argument, got ${npos}`)
  if (npos > 2) throw typeError(` expected at most 2 arguments, got ${npos}`)
}

function cLong(rt: Runtime, value: Value): number {
  const n = asIndex(rt, value)
  if (BigInt.asIntN(64, BigInt(n)) !== BigInt(n)) throw overflowError("Python int too large to convert to C long")
  return Number(n)
}

const registerDoc =
  "Create a mapping from a string name to a dialect class.\n    dialect = csv.register_dialect(name[, dialect[, **fmtparams]])"
const unregisterDoc = "Delete the name/dialect mapping associated with a string name.\n\n    csv.unregister_dialect(name)"
const getDoc = "Return the dialect instance associated with name.\n\n    dialect = csv.get_dialect(name)"
const listDoc = "Return a list of all known dialect names.\n\n    names = csv.list_dialects()"
const limitDoc =
  "Sets an upper limit on parsed fields.\n\n    csv.field_size_limit([limit])\n\n" +
  "Returns old limit. If limit is not given, no new limit is set and\nthe old limit is returned"
const readerDoc = `    csv_reader = reader(iterable [, dialect='excel']
                        [optional keyword args])
    for row in csv_reader:
        process(row)

The "iterable" argument can be any object that returns a line
of input for each iteration, such as a file object or a list.  The
optional "dialect" parameter is discussed below.  The function
also accepts optional keyword arguments which override settings
provided by the dialect.

The returned object is an iterator.  Each iteration returns a row
of the CSV file (which can span multiple input lines).
`
const writerDoc = `    csv_writer = csv.writer(fileobj [, dialect='excel']
                            [optional keyword args])
    for row in sequence:
        csv_writer.writerow(row)

    [or]

    csv_writer = csv.writer(fileobj [, dialect='excel']
                            [optional keyword args])
    csv_writer.writerows(rows)

The "fileobj" argument can be any object that supports the file API.
`

export function csvAccelerator(): ModuleSpec {
  return {
    name: "_csv",
    doc: "CSV parsing and writing.\n",
    types: [dialectType, csvErrorType],
    constants: {
      QUOTE_MINIMAL: Quoting.MINIMAL,
      QUOTE_ALL: Quoting.ALL,
      QUOTE_NONNUMERIC: Quoting.NONNUMERIC,
      QUOTE_NONE: Quoting.NONE,
      QUOTE_STRINGS: Quoting.STRINGS,
      QUOTE_NOTNULL: Quoting.NOTNULL,
      Reader: readerType,
      Writer: writerType,
    },
    functions: {
      reader: rawFn(
        "(iterable, /, dialect='excel', **options)",
        (rt, _self, args, kwnames) => {
          checkCount(args, kwnames)
          const [lines, ...rest] = args
          const iterator = rt.call(rt.builtins.getString("iter") as Value, [lines])
          return new PyCsvReader(rt, iterator, makeDialect(rt, dialectType, rest, kwnames))
        },
        readerDoc,
      ),
      writer: rawFn(
        "(fileobj, /, dialect='excel', **options)",
        (rt, _self, args, kwnames) => {
          checkCount(args, kwnames)
          const [file, ...rest] = args
          return PyCsvWriter.to(rt, file, makeDialect(rt, dialectType, rest, kwnames))
        },
        writerDoc,
      ),
      list_dialects: fn("()", (rt) => new PyList(registry(rt).keys()), listDoc),
      register_dialect: rawFn(
        "(name, /, dialect=None, **options)",
        (rt, _self, args, kwnames) => {
          checkCount(args, kwnames)
          const [name, ...rest] = args
          if (strValue(name) === undefined) throw typeError("dialect name must be a string")
          registry(rt).set(rt, name, makeDialect(rt, dialectType, rest, kwnames))
          return null
        },
        registerDoc,
      ),
      unregister_dialect: fn(
        "(name)",
        (rt, name: Value) => {
          if (registry(rt).delete(rt, name) === undefined) throw csvError("unknown dialect")
          return null
        },
        unregisterDoc,
      ),
      get_dialect: fn("(name)", (rt, name: Value) => registered(rt, name), getDoc),
      field_size_limit: fn(
        "(new_limit=<unrepresentable>)",
        (rt, limit: Value | undefined) => {
          const kept = fieldLimit(rt)
          const before = kept.value
          if (limit !== undefined) {
            if (intValue(limit) === undefined || typeof limit === "boolean") throw typeError("limit must be an integer")
            kept.value = cLong(rt, limit)
          }
          return before
        },
        limitDoc,
      ),
    },
    setup: (rt, module) => module.dict.setString("_dialects", registry(rt)),
  }
}
