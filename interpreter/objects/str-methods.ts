// The type str. Its instances are JavaScript strings and boxed instances of subclasses; places count code points.

import { intValue, PyStrInstance, strValue } from "./boxed.js"
import { bufferBytes } from "./buffer.js"
import { strType } from "./builtin-types.js"
import { PyBytes } from "./bytes.js"
import { defineType } from "./define.js"
import { strDocs as docs } from "./docs/text.js"
import { exceptionTypes } from "./exception-types.js"
import { indexError, memoryError, overflowError, typeError } from "./exceptions.js"
import { formatMap, formatText } from "./format-string.js"
import { method, rawMethod, staticMethod } from "./method.js"
import { compareStrings } from "./operations/compare.js"
import { asSize, asString, str, strOrSubclass } from "./operations/convert.js"
import { resolveSlice } from "./operations/subscript.js"
import { percentFormat } from "./percent-format.js"
import { translating } from "./primitive-errors.js"
import * as casing from "./primitives/case.js"
import { hasAstral, itemAt, lengthOf, slice, sliceStep } from "./primitives/code-points.js"
import { formatString } from "./primitives/format-spec.js"
import { hashString } from "./primitives/hash.js"
import * as text from "./primitives/str.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { NotImplemented } from "./singletons.js"
import { PySlice } from "./slice.js"
import { PyStrIterator } from "./str-iterator.js"
import * as layout from "./str-layout.js"
import * as search from "./str-search.js"
import { textOf } from "./str-search.js"
import { makeTranslation, translate } from "./str-translate.js"
import { codecArgument, decodeBytes, encodeText } from "./text-codecs.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import type { CompareOp, Value } from "./value.js"

// ---- str(object, encoding, errors)

const signature = new Signature("(object=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)")

function newStr(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  if (args.length === 1 && kwnames === null && cls === strType) return strOrSubclass(rt, args[0])
  if (args.length > 3 && kwnames === null && cls === strType) {
    throw typeError(`str expected at most 3 arguments, got ${args.length}`)
  }
  const value = strOfArguments(rt, args, kwnames)
  return cls === strType ? value : new PyStrInstance(cls, value)
}

function strOfArguments(rt: Runtime, args: readonly Value[], kwnames: readonly string[] | null): string {
  const [object, encoding, errors] = signature.bind("str", "str", args, kwnames) as (Value | undefined)[]
  const none = kwnames === null ? "NoneType" : "None"
  const encodingName = codecArgument(encoding, "encoding", "str", none)
  const errorsName = codecArgument(errors, "errors", "str", none)
  if (object === undefined) return ""
  if (encodingName === undefined && errorsName === undefined) return str(rt, object)
  if (strValue(object) !== undefined) throw typeError("decoding str is not supported")
  const bytes = bufferBytes(object)
  if (bytes === undefined) throw typeError(`decoding to str: need a bytes-like object, ${typeName(object)} found`)
  return decodeBytes(rt, bytes, encodingName, errorsName)
}

// ---- sequence

function subscript(rt: Runtime, self: Value, key: Value): Value {
  const own = textOf(self)
  if (typeof key === "number") return characterAt(own, key)
  if (key instanceof PySlice) return sliceOf(rt, own, key)
  return characterAt(own, strIndexOf(rt, key))
}

function characterAt(own: string, index: number): string {
  const char = itemAt(own, index)
  if (char === "") throw indexError("string index out of range")
  return char
}

function strIndexOf(rt: Runtime, key: Value): number {
  if (intValue(key) === undefined && typeOf(key).slots.nb_index === null) {
    throw typeError(`string indices must be integers, not '${typeName(key)}'`)
  }
  const index = asSize(rt, key, exceptionTypes.IndexError)
  return index
}

function sliceOf(rt: Runtime, own: string, key: PySlice): string {
  const { start, stop, step, count } = resolveSlice(rt, key, lengthOf(own))
  if (count === 0) return ""
  if (step === 1) return slice(own, start, stop)
  return sliceStep(own, start, step, count)
}

function concatenate(_rt: Runtime, left: Value, right: Value): Value {
  const other = strValue(right)
  if (other === undefined) throw typeError(`can only concatenate str (not "${typeName(right)}") to str`)
  return limited(() => textOf(left) + other)
}

function repeat(rt: Runtime, self: Value, count: Value): Value {
  const times = asSize(rt, count)
  const text = textOf(self)
  if (times * text.length >= 2 ** 63) throw overflowError("repeated string is too long")
  return times <= 0 ? "" : limited(() => text.repeat(times))
}

// V8's longest string has about 2**29 units.
function limited(make: () => string): string {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) throw memoryError()
    throw error
  }
}

function richCompare(_rt: Runtime, left: Value, right: Value, op: CompareOp): Value {
  const a = strValue(left)
  const b = strValue(right)
  return a === undefined || b === undefined ? NotImplemented : compareStrings(a, b, op)
}

// ---- methods

function changing(change: (text: string) => string) {
  return (_rt: Runtime, self: Value): Value => change(textOf(self))
}

function testing(test: (text: string) => boolean) {
  return (_rt: Runtime, self: Value): Value => test(textOf(self))
}

function removePrefix(_rt: Runtime, self: Value, prefix: Value): Value {
  const part = asString(prefix, "removeprefix() argument")
  const own = textOf(self)
  return own.startsWith(part) ? own.slice(part.length) : own
}

function removeSuffix(_rt: Runtime, self: Value, suffix: Value): Value {
  const part = asString(suffix, "removesuffix() argument")
  const own = textOf(self)
  return part !== "" && own.endsWith(part) ? own.slice(0, -part.length) : own
}

function encodeMethod(rt: Runtime, self: Value, encoding: Value, errors: Value): Value {
  const encodingName = codecArgument(encoding, "encoding", "encode")
  return new PyBytes(encodeText(rt, textOf(self), encodingName, codecArgument(errors, "errors", "encode")))
}

function formatMethod(rt: Runtime, self: Value, spec: Value): Value {
  const specification = asString(spec, "__format__() argument")
  if (specification === "") return str(rt, self)
  return translating(() => formatString(textOf(self), specification, typeName(self)))
}

// CPython's: a header, then 1, 2 or 4 bytes a character and one character more.
function sizeOf(own: string): number {
  const n = lengthOf(own)
  if (text.isAsciiText(own)) return 41 + n
  if (hasAstral(own)) return 56 + 4 * (n + 1)
  return 56 + (/^[\0-\xff]*$/.test(own) ? 1 : 2) * (n + 1)
}

const range = "start=None, end=None, /)"

defineType(strType, {
  doc: docs.type,
  slots: {
    tp_new: newStr,
    tp_repr: (_rt, self) => text.reprOfString(textOf(self)),
    tp_str: (_rt, self) => textOf(self),
    tp_hash: (_rt, self) => hashString(textOf(self)),
    tp_richcompare: richCompare,
    tp_iter: (_rt, self) => new PyStrIterator(textOf(self), self),
    nb_remainder: (rt, left, right) => {
      const format = strValue(left)
      return format === undefined ? NotImplemented : percentFormat(rt, format, right)
    },
    sq_length: (_rt, self) => lengthOf(textOf(self)),
    sq_concat: concatenate,
    sq_repeat: repeat,
    sq_contains: search.strContains,
    mp_subscript: subscript,
  },
  methods: {
    encode: method("(self, /, encoding='utf-8', errors='strict')", encodeMethod, docs.encode),
    replace: method("(self, old, new, /, count=-1)", layout.strReplace, docs.replace),
    split: method("(self, /, sep=None, maxsplit=-1)", layout.strSplit, docs.split),
    rsplit: method("(self, /, sep=None, maxsplit=-1)", layout.strSplitFromEnd, docs.rsplit),
    join: method("(self, iterable, /)", layout.strJoin, docs.join),
    capitalize: method("(self, /)", changing(casing.capitalize), docs.capitalize),
    casefold: method("(self, /)", changing(casing.casefold), docs.casefold),
    title: method("(self, /)", changing(casing.title), docs.title),
    center: method("(self, width, fillchar=' ', /)", layout.strCenter, docs.center),
    count: method(`(self, sub, ${range}`, search.strCount, docs.count),
    expandtabs: method("(self, /, tabsize=8)", layout.strExpandTabs, docs.expandtabs),
    find: method(`(self, sub, ${range}`, search.strFind, docs.find),
    partition: method("(self, sep, /)", search.strPartition, docs.partition),
    index: method(`(self, sub, ${range}`, search.strIndex, docs.index),
    ljust: method("(self, width, fillchar=' ', /)", layout.strJustifyLeft, docs.ljust),
    lower: method("(self, /)", changing(casing.lower), docs.lower),
    lstrip: method("(self, chars=None, /)", layout.strStripStart, docs.lstrip),
    rfind: method(`(self, sub, ${range}`, search.strFindLast, docs.rfind),
    rindex: method(`(self, sub, ${range}`, search.strIndexLast, docs.rindex),
    rjust: method("(self, width, fillchar=' ', /)", layout.strJustifyRight, docs.rjust),
    rstrip: method("(self, chars=None, /)", layout.strStripEnd, docs.rstrip),
    rpartition: method("(self, sep, /)", search.strPartitionLast, docs.rpartition),
    splitlines: method("(self, /, keepends=False)", layout.strSplitLines, docs.splitlines),
    strip: method("(self, chars=None, /)", layout.strStrip, docs.strip),
    swapcase: method("(self, /)", changing(casing.swapcase), docs.swapcase),
    translate: method("(self, table, /)", (rt, self: Value, table: Value) => translate(rt, textOf(self), table), docs.translate),
    upper: method("(self, /)", changing(casing.upper), docs.upper),
    startswith: method(`(self, prefix, ${range}`, search.strStartsWith, docs.startswith),
    endswith: method(`(self, suffix, ${range}`, search.strEndsWith, docs.endswith),
    removeprefix: method("(self, prefix, /)", removePrefix, docs.removeprefix),
    removesuffix: method("(self, suffix, /)", removeSuffix, docs.removesuffix),
    isascii: method("(self, /)", testing(text.isAsciiText), docs.isascii),
    islower: method("(self, /)", testing(casing.isLowerText), docs.islower),
    isupper: method("(self, /)", testing(casing.isUpperText), docs.isupper),
    istitle: method("(self, /)", testing(casing.isTitleText), docs.istitle),
    isspace: method("(self, /)", testing(text.isSpaceText), docs.isspace),
    isdecimal: method("(self, /)", testing(text.isDecimalText), docs.isdecimal),
    isdigit: method("(self, /)", testing(text.isDigitText), docs.isdigit),
    isnumeric: method("(self, /)", testing(text.isNumericText), docs.isnumeric),
    isalpha: method("(self, /)", testing(text.isAlphaText), docs.isalpha),
    isalnum: method("(self, /)", testing(text.isAlnumText), docs.isalnum),
    isidentifier: method("(self, /)", testing(text.isIdentifier), docs.isidentifier),
    isprintable: method("(self, /)", testing(text.isPrintableText), docs.isprintable),
    zfill: method("(self, width, /)", layout.strFillZeros, docs.zfill),
    format: rawMethod(
      "(self, /, *args, **kwargs)",
      (rt, self: Value, args, kwnames) => formatText(rt, textOf(self), args, kwnames),
      docs.format,
    ),
    format_map: method(
      "(self, mapping, /)",
      (rt, self: Value, mapping: Value) => formatMap(rt, textOf(self), mapping),
      docs.format_map,
    ),
    __format__: method("(self, format_spec, /)", formatMethod, docs.__format__),
    maketrans: staticMethod("(x, y=<unrepresentable>, z=<unrepresentable>, /)", makeTranslation, docs.maketrans),
    __sizeof__: method("(self, /)", (_rt, self: Value) => sizeOf(textOf(self)), docs.__sizeof__),
    __getnewargs__: method("(self, /)", (_rt, self: Value) => new PyTuple([textOf(self)])),
  },
})
