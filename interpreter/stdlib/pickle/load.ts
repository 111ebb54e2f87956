// The machine that reads a pickle: a stack, marks in it, a memo; one method for each instruction that is more than a line.

import { dictType, listType } from "../../objects/builtin-types.js"
import { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, overflowError, type PyBaseException, typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { PyMemoryView } from "../../objects/memoryview.js"
import { viewOf } from "../../objects/memoryview-methods.js"
import { findAttribute, getAttribute, setAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { repr } from "../../objects/operations/convert.js"
import { nextItem } from "../../objects/operations/iterate.js"
import { setItem } from "../../objects/operations/subscript.js"
import { translating } from "../../objects/primitive-errors.js"
import { latin1Text } from "../../objects/primitives/codec-text.js"
import { readFloat } from "../../objects/primitives/float-text.js"
import { intFromBytes } from "../../objects/primitives/int.js"
import { intOfText } from "../../objects/primitives/int-text.js"
import { isAsciiText } from "../../objects/primitives/str.js"
import type { Runtime } from "../../objects/runtime.js"
import { frozensetOf, PySet } from "../../objects/set.js"
import { decodeBytes } from "../../objects/text-codecs.js"
import { emptyTuple, PyTuple } from "../../objects/tuple.js"
import { PyType } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { done, PyFloat, type Value } from "../../objects/value.js"
import { unpicklingError } from "./errors.js"
import { bytesOfEscapes } from "./old-strings.js"
import { HIGHEST_PROTOCOL, Op } from "./opcodes.js"
import type { PickleReader } from "./reader.js"

/// What an unpickler was told.
export interface LoadOptions {
  /// For the strings of Python 2; "bytes" leaves them as they are.
  encoding: string
  errors: string
  /// An iterator of out-of-band buffers.
  buffers: Value
  findClass(module: string, name: string, protocol: number): Value
  persistentLoad(id: Value): Value
}

const MAX_SIZE = 9223372036854775807n

export class Loader {
  private stack: Value[] = []
  private marks: number[] = []
  /// Items below can't be popped: they are before the last mark.
  private fence = 0
  /// Of the pickle, once it was read.
  protocol = 0

  constructor(
    private readonly rt: Runtime,
    private readonly input: PickleReader,
    private readonly memo: Map<number, Value>,
    private readonly options: LoadOptions,
  ) {}

  load(): Value {
    for (;;) {
      const op = this.input.op()
      if (op < 0) throw newException(exceptionTypes.EOFError, "Ran out of input")
      if (op === Op.STOP) return this.pop()
      if (!this.simple(op) && !this.sized(op) && !this.memory(op)) this.construct(op)
    }
  }

  // ---- the stack

  private push(value: Value): void {
    this.stack.push(value)
  }

  private underflow(): PyBaseException {
    return unpicklingError(this.marks.length > 0 ? "unexpected MARK found" : "unpickling stack underflow")
  }

  private pop(): Value {
    if (this.stack.length <= this.fence) throw this.underflow()
    return this.stack.pop() as Value
  }

  private get top(): Value {
    if (this.stack.length <= this.fence) throw this.underflow()
    return this.stack[this.stack.length - 1]
  }

  private dropMark(): number {
    const mark = this.marks.pop() as number
    this.fence = this.marks.length > 0 ? this.marks[this.marks.length - 1] : 0
    return mark
  }

  private marker(): number {
    if (this.marks.length < 1) throw unpicklingError("could not find MARK")
    return this.dropMark()
  }

  // What stands above the object at `at - 1`, off the stack; the object must be after the last mark.
  private itemsFrom(at: number): Value[] {
    if (at > this.stack.length || at <= this.fence) throw this.underflow()
    return this.stack.splice(at)
  }

  private popTuple(count: number): void {
    if (this.stack.length - this.fence < count) throw this.underflow()
    this.push(new PyTuple(this.stack.splice(this.stack.length - count)))
  }

  // ---- instructions

  /// Values without arguments and what moves the stack.
  private simple(op: number): boolean {
    switch (op) {
      case Op.NONE:
        this.push(null)
        return true
      case Op.NEWTRUE:
        this.push(true)
        return true
      case Op.NEWFALSE:
        this.push(false)
        return true
      case Op.EMPTY_TUPLE:
        this.push(emptyTuple)
        return true
      case Op.EMPTY_LIST:
        this.push(new PyList([]))
        return true
      case Op.EMPTY_DICT:
        this.push(new PyDict())
        return true
      case Op.EMPTY_SET:
        this.push(new PySet())
        return true
      case Op.MARK:
        this.marks.push(this.stack.length)
        this.fence = this.stack.length
        return true
      case Op.POP:
        if (this.marks.length > 0 && this.marks[this.marks.length - 1] === this.stack.length) this.dropMark()
        else this.pop()
        return true
      case Op.POP_MARK:
        this.stack.length = this.marker()
        return true
      case Op.DUP:
        this.push(this.top)
        return true
      case Op.TUPLE1:
      case Op.TUPLE2:
      case Op.TUPLE3:
        this.popTuple(op - Op.TUPLE1 + 1)
        return true
      case Op.TUPLE:
        this.push(new PyTuple(this.stack.splice(this.marker())))
        return true
      case Op.LIST:
        this.push(new PyList(this.stack.splice(this.marker())))
        return true
      case Op.FROZENSET:
        this.push(frozensetOf(this.rt, this.stack.splice(this.marker())))
        return true
      default:
        return false
    }
  }

  /// Numbers, text and bytes with their length or in a line.
  private sized(op: number): boolean {
    const { input } = this
    switch (op) {
      case Op.BININT:
        this.push(input.int32())
        return true
      case Op.BININT1:
        this.push(input.uint8())
        return true
      case Op.BININT2:
        this.push(input.uint16())
        return true
      case Op.INT:
        this.push(this.lineInt())
        return true
      case Op.LONG:
        this.push(this.lineLong())
        return true
      case Op.LONG1:
        this.push(intFromBytes(input.read(input.uint8()), "little", true))
        return true
      case Op.LONG4: {
        const size = input.int32()
        if (size < 0) throw unpicklingError("LONG pickle has negative byte count")
        this.push(intFromBytes(input.read(size), "little", true))
        return true
      }
      case Op.FLOAT:
        this.push(this.lineFloat())
        return true
      case Op.BINFLOAT:
        this.push(new PyFloat(input.double()))
        return true
      case Op.STRING:
        this.push(this.oldText(this.quoted()))
        return true
      case Op.BINSTRING:
        this.push(this.oldText(input.read(input.uint32())))
        return true
      case Op.SHORT_BINSTRING:
        this.push(this.oldText(input.read(input.uint8())))
        return true
      case Op.UNICODE: {
        const line = input.line(1)
        this.push(decodeBytes(this.rt, line.subarray(0, line.length - 1), "raw-unicode-escape"))
        return true
      }
      case Op.SHORT_BINUNICODE:
        this.push(this.text(input.uint8()))
        return true
      case Op.BINUNICODE:
        this.push(this.text(input.uint32()))
        return true
      case Op.BINUNICODE8:
        this.push(this.text(this.size("BINUNICODE exceeds system's maximum size of")))
        return true
      case Op.SHORT_BINBYTES:
        this.push(new PyBytes(input.read(input.uint8()).slice()))
        return true
      case Op.BINBYTES:
        this.push(new PyBytes(input.read(input.uint32()).slice()))
        return true
      case Op.BINBYTES8:
        this.push(new PyBytes(input.read(this.size("BINBYTES exceeds system's maximum size of")).slice()))
        return true
      case Op.BYTEARRAY8:
        this.push(new PyByteArray(input.read(this.size("BYTEARRAY8 exceeds system's maximum size of")).slice()))
        return true
      default:
        return false
    }
  }

  /// The memo, the input itself, and buffers.
  private memory(op: number): boolean {
    const { input } = this
    switch (op) {
      case Op.BINPUT:
        this.memo.set(input.uint8(), this.top)
        return true
      case Op.LONG_BINPUT:
        this.memo.set(input.uint32(), this.top)
        return true
      case Op.MEMOIZE:
        this.memo.set(this.memo.size, this.top)
        return true
      case Op.PUT: {
        const index = this.lineIndex()
        if (index < 0) throw valueError("negative PUT argument")
        this.memo.set(index, this.top)
        return true
      }
      case Op.GET:
        this.recall(this.lineIndex())
        return true
      case Op.BINGET:
        this.recall(input.uint8())
        return true
      case Op.LONG_BINGET:
        this.recall(input.uint32())
        return true
      case Op.PROTO: {
        const protocol = input.uint8()
        if (protocol > HIGHEST_PROTOCOL) throw valueError(`unsupported pickle protocol: ${protocol}`)
        this.protocol = protocol
        return true
      }
      case Op.FRAME:
        input.frame(this.size("FRAME length exceeds system's maximum of"))
        return true
      case Op.NEXT_BUFFER:
        this.push(this.nextBuffer())
        return true
      case Op.READONLY_BUFFER:
        this.makeReadonly()
        return true
      default:
        return false
    }
  }

  /// What makes or changes objects.
  private construct(op: number): void {
    switch (op) {
      case Op.APPEND:
        return this.append(this.stack.length - 1)
      case Op.APPENDS:
        return this.append(this.marker())
      case Op.SETITEM:
        return this.setItems(this.stack.length - 2)
      case Op.SETITEMS:
        return this.setItems(this.marker())
      case Op.DICT:
        return this.makeDict(this.marker())
      case Op.ADDITEMS:
        return this.addItems(this.marker())
      case Op.GLOBAL: {
        const [module, name] = this.twoLines()
        return this.push(this.findClass(module, name))
      }
      case Op.STACK_GLOBAL: {
        const [name, module] = [this.pop(), this.pop()]
        if (typeof name !== "string" || typeof module !== "string") throw unpicklingError("STACK_GLOBAL requires str")
        return this.push(this.findClass(module, name))
      }
      case Op.EXT1:
        return this.extension(this.input.uint8())
      case Op.EXT2:
        return this.extension(this.input.uint16())
      case Op.EXT4:
        return this.extension(this.input.int32())
      case Op.REDUCE:
        return this.reduce()
      case Op.NEWOBJ:
        return this.newObject(this.pop(), null, "NEWOBJ")
      case Op.NEWOBJ_EX: {
        const kwargs = this.pop()
        return this.newObject(this.pop(), kwargs, "NEWOBJ_EX")
      }
      case Op.OBJ: {
        const args = this.itemsAfterClass(this.marker())
        return this.instantiate(this.pop(), args)
      }
      case Op.INST: {
        const mark = this.marker()
        const [module, name] = this.twoLines()
        const cls = this.findClass(module, name)
        return this.instantiate(cls, this.stack.splice(mark))
      }
      case Op.BUILD:
        return this.build()
      case Op.PERSID: {
        const line = this.input.line(1)
        const id = latin1Text(line.subarray(0, line.length - 1))
        if (!isAsciiText(id)) throw unpicklingError("persistent IDs in protocol 0 must be ASCII strings")
        return this.push(this.options.persistentLoad(id))
      }
      case Op.BINPERSID:
        return this.push(this.options.persistentLoad(this.pop()))
      default:
        throw badKey(op)
    }
  }

  // ---- numbers and text

  private lineInt(): Value {
    const text = latin1Text(this.input.line(2))
    if (text === "00\n") return false
    if (text === "01\n") return true
    // As strtol() reads it, which takes a leading zero for octal.
    const match = /^\s*([+-]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)\n?$/.exec(text)
    if (match !== null) {
      const digits = match[2]
      const n = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits)
      if (Number.isSafeInteger(n)) return match[1] === "-" && n !== 0 ? -n : n
    }
    try {
      return intOfText(text, 0, () => "")
    } catch {
      throw valueError("could not convert string to int")
    }
  }

  private lineLong(): Value {
    const text = latin1Text(this.input.line(2))
    const digits = text[text.length - 2] === "L" ? text.slice(0, -2) : text
    return translating(() => intOfText(digits, 10, () => repr(this.rt, digits)))
  }

  private lineIndex(): number {
    const text = latin1Text(this.input.line(2))
    return Number(translating(() => intOfText(text, 10, () => repr(this.rt, text))))
  }

  private lineFloat(): Value {
    const text = latin1Text(this.input.line(2))
    const x = /^\S+\n?$/.test(text) ? readFloat(text.replace(/\n$/, "")) : undefined
    if (x === undefined) throw valueError(`could not convert string to float: '${text}'`)
    return new PyFloat(x)
  }

  private quoted(): Uint8Array {
    const line = this.input.line(1)
    const end = line[line.length - 1] === 10 ? line.length - 1 : line.length
    const quote = line[0]
    if (end < 2 || quote !== line[end - 1] || (quote !== 39 && quote !== 34)) {
      throw unpicklingError("the STRING opcode argument must be quoted")
    }
    return bytesOfEscapes(line.subarray(1, end - 1))
  }

  private oldText(bytes: Uint8Array): Value {
    const { encoding, errors } = this.options
    return encoding === "bytes" ? new PyBytes(bytes.slice()) : decodeBytes(this.rt, bytes, encoding, errors)
  }

  private text(size: number): string {
    return decodeBytes(this.rt, this.input.read(size), "utf-8", "surrogatepass")
  }

  private size(complaint: string): number {
    const size = this.input.uint64()
    if (size > MAX_SIZE) throw overflowError(`${complaint} ${MAX_SIZE} bytes`)
    return Number(size)
  }

  private twoLines(): [string, string] {
    const first = this.input.line(2)
    const module = decodeBytes(this.rt, first.subarray(0, first.length - 1), "utf-8", "strict")
    const second = this.input.line(2)
    return [module, decodeBytes(this.rt, second.subarray(0, second.length - 1), "utf-8", "strict")]
  }

  // ---- memo and buffers

  private recall(index: number): void {
    const value = this.memo.get(index)
    if (value === undefined) throw unpicklingError(`Memo value not found at index ${index}`)
    this.push(value)
  }

  private nextBuffer(): Value {
    const { buffers } = this.options
    if (buffers === null) {
      throw unpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given")
    }
    const buffer = nextItem(this.rt, buffers)
    if (buffer === done) throw unpicklingError("not enough out-of-band buffers")
    return buffer
  }

  private makeReadonly(): void {
    const view = viewOf(this.top)
    if (view.layout.readonly) {
      view.release()
      return
    }
    this.stack[this.stack.length - 1] = new PyMemoryView(view.owner, view.source, { ...view.layout, readonly: true })
    view.release()
  }

  // ---- filling

  private append(at: number): void {
    const items = this.itemsFrom(at)
    if (items.length === 0) return
    const list = this.stack[at - 1]
    if (list instanceof PyList && list.cls === listType) {
      for (const item of items) list.items.push(item)
      return
    }
    const extend = findAttribute(this.rt, list, "extend")
    if (extend !== undefined) {
      this.rt.call(extend, [new PyList(items)])
      return
    }
    const append = getAttribute(this.rt, list, "append")
    for (const item of items) this.rt.call(append, [item])
  }

  private setItems(at: number): void {
    const items = this.itemsFrom(at)
    if (items.length % 2 !== 0) throw unpicklingError("odd number of items for SETITEMS")
    const target = this.stack[at - 1]
    const isPlain = target instanceof PyDict && target.cls === dictType
    for (let i = 0; i < items.length; i += 2) {
      if (isPlain) target.set(this.rt, items[i], items[i + 1])
      else setItem(this.rt, target, items[i], items[i + 1])
    }
  }

  private makeDict(mark: number): void {
    const items = this.stack.splice(mark)
    if (items.length % 2 !== 0) throw unpicklingError("odd number of items for DICT")
    const dict = new PyDict()
    for (let i = 0; i < items.length; i += 2) dict.set(this.rt, items[i], items[i + 1])
    this.push(dict)
  }

  private addItems(at: number): void {
    const items = this.itemsFrom(at)
    if (items.length === 0) return
    const set = this.stack[at - 1]
    if (set instanceof PySet) {
      for (const item of items) set.add(this.rt, item)
      return
    }
    const add = getAttribute(this.rt, set, "add")
    for (const item of items) this.rt.call(add, [item])
  }

  // ---- objects

  private findClass(module: string, name: string): Value {
    return this.options.findClass(module, name, this.protocol)
  }

  private extension(code: number): void {
    const { rt } = this
    if (code <= 0) throw unpicklingError("EXT specifies code <= 0")
    const copyreg = rt.importModule("copyreg")
    const cache = getAttribute(rt, copyreg, "_extension_cache") as PyDict
    const known = cache.get(rt, code)
    if (known !== undefined) {
      this.push(known)
      return
    }
    const registered = (getAttribute(rt, copyreg, "_inverted_registry") as PyDict).get(rt, code)
    if (registered === undefined) throw valueError(`unregistered extension code ${code}`)
    const isPair = registered instanceof PyTuple && registered.items.length === 2
    const [module, name] = isPair ? registered.items : []
    if (typeof module !== "string" || typeof name !== "string") {
      throw valueError(`_inverted_registry[${code}] isn't a 2-tuple of strings`)
    }
    const value = this.findClass(module, name)
    cache.set(rt, code, value)
    this.push(value)
  }

  private reduce(): void {
    const args = this.pop()
    const callable = this.pop()
    if (!(args instanceof PyTuple)) throw typeError("argument list must be a tuple")
    this.push(this.rt.call(callable, args.items))
  }

  private newObject(args: Value, kwargs: Value, op: string): void {
    const cls = this.pop()
    if (!(cls instanceof PyType)) throw unpicklingError(`${op} class argument must be a type, not ${typeName(cls)}`)
    const make = cls.slots.tp_new
    if (make === null) throw unpicklingError(`${op} class argument '${cls.tpName}' doesn't have __new__`)
    if (!(args instanceof PyTuple)) throw unpicklingError(`${op} args argument must be a tuple, not ${typeName(args)}`)
    if (op === "NEWOBJ") {
      this.push(make(this.rt, cls, args.items, null))
      return
    }
    if (!(kwargs instanceof PyDict)) throw unpicklingError(`${op} kwargs argument must be a dict, not ${typeName(kwargs)}`)
    const names = kwargs.keys().map(String)
    this.push(make(this.rt, cls, [...args.items, ...kwargs.values()], names.length === 0 ? null : names))
  }

  private itemsAfterClass(mark: number): Value[] {
    if (this.stack.length - mark < 1) throw this.underflow()
    return this.stack.splice(mark + 1)
  }

  private instantiate(cls: Value, args: Value[]): void {
    const isBare = args.length === 0 && cls instanceof PyType && findAttribute(this.rt, cls, "__getinitargs__") === undefined
    this.push(isBare ? callMethod(this.rt, cls, "__new__", [cls]) : this.rt.call(cls, args))
  }

  private build(): void {
    const { rt } = this
    if (this.stack.length - 2 < this.fence) throw this.underflow()
    let state = this.pop()
    const object = this.stack[this.stack.length - 1]
    const setState = findAttribute(rt, object, "__setstate__")
    if (setState !== undefined) {
      rt.call(setState, [state])
      return
    }
    let slots: Value = null
    if (state instanceof PyTuple && state.items.length === 2) [state, slots] = state.items
    if (state !== null) {
      if (!(state instanceof PyDict)) throw unpicklingError("state is not a dictionary")
      const dict = getAttribute(rt, object, "__dict__")
      for (let entry = state.first; entry !== null; entry = entry.next) setItem(rt, dict, entry.key, entry.value as Value)
    }
    if (slots === null) return
    if (!(slots instanceof PyDict)) throw unpicklingError("slot state is not a dictionary")
    for (let entry = slots.first; entry !== null; entry = entry.next) {
      if (typeof entry.key !== "string") throw typeError(`attribute name must be string, not '${typeName(entry.key)}'`)
      setAttribute(rt, object, entry.key, entry.value as Value)
    }
  }
}

function badKey(op: number): PyBaseException {
  const shown =
    op >= 0x20 && op < 0x7f && op !== 39 && op !== 92 ? String.fromCharCode(op) : `\\x${op.toString(16).padStart(2, "0")}`
  return unpicklingError(`invalid load key, '${shown}'.`)
}
