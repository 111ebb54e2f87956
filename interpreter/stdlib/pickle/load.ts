// The machine that reads a pickle: a stack, marks in it, a memo; a line for each instruction, or a method.

import { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, type PyBaseException, typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { PyMemoryView } from "../../objects/memoryview.js"
import { viewOf } from "../../objects/memoryview-methods.js"
import { nextItem } from "../../objects/operations/iterate.js"
import { latin1Text } from "../../objects/primitives/codec-text.js"
import { intFromBytes } from "../../objects/primitives/int.js"
import { isAsciiText } from "../../objects/primitives/str.js"
import type { Runtime } from "../../objects/runtime.js"
import { frozensetOf, PySet } from "../../objects/set.js"
import { emptyTuple, PyTuple } from "../../objects/tuple.js"
import { done, PyFloat, type Value } from "../../objects/value.js"
import { unpicklingError } from "./errors.js"
import { LoadArguments } from "./load-arguments.js"
import { extendList, extensionOf, instantiate, newObject, setState, updateDict, updateSet } from "./load-objects.js"
import { LoadStack } from "./load-stack.js"
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

export class Loader {
  private readonly stack = new LoadStack()
  private readonly arguments: LoadArguments
  /// Of the pickle, once it was read.
  protocol = 0

  constructor(
    private readonly rt: Runtime,
    private readonly input: PickleReader,
    private readonly memo: Map<number, Value>,
    private readonly options: LoadOptions,
  ) {
    this.arguments = new LoadArguments(rt, input, options)
  }

  load(): Value {
    for (;;) {
      const op = this.input.op()
      if (op < 0) throw newException(exceptionTypes.EOFError, "Ran out of input")
      if (op === Op.STOP) return this.stack.pop()
      if (!this.simple(op) && !this.sized(op) && !this.memory(op)) this.construct(op)
    }
  }

  // ---- instructions

  /// Values without arguments and what moves the stack.
  private simple(op: number): boolean {
    switch (op) {
      case Op.NONE:
        this.stack.push(null)
        return true
      case Op.NEWTRUE:
        this.stack.push(true)
        return true
      case Op.NEWFALSE:
        this.stack.push(false)
        return true
      case Op.EMPTY_TUPLE:
        this.stack.push(emptyTuple)
        return true
      case Op.EMPTY_LIST:
        this.stack.push(new PyList([]))
        return true
      case Op.EMPTY_DICT:
        this.stack.push(new PyDict())
        return true
      case Op.EMPTY_SET:
        this.stack.push(new PySet())
        return true
      case Op.MARK:
        this.stack.mark()
        return true
      case Op.POP:
        this.stack.drop()
        return true
      case Op.POP_MARK:
        this.stack.cut(this.stack.marker())
        return true
      case Op.DUP:
        this.stack.push(this.stack.top)
        return true
      case Op.TUPLE1:
      case Op.TUPLE2:
      case Op.TUPLE3:
        this.stack.popTuple(op - Op.TUPLE1 + 1)
        return true
      case Op.TUPLE:
        this.stack.push(new PyTuple(this.stack.cut(this.stack.marker())))
        return true
      case Op.LIST:
        this.stack.push(new PyList(this.stack.cut(this.stack.marker())))
        return true
      case Op.FROZENSET:
        this.stack.push(frozensetOf(this.rt, this.stack.cut(this.stack.marker())))
        return true
      default:
        return false
    }
  }

  /// Numbers, text and bytes with their length or in a line.
  private sized(op: number): boolean {
    const { input, arguments: args } = this
    switch (op) {
      case Op.BININT:
        this.stack.push(input.int32())
        return true
      case Op.BININT1:
        this.stack.push(input.uint8())
        return true
      case Op.BININT2:
        this.stack.push(input.uint16())
        return true
      case Op.INT:
        this.stack.push(args.lineInt())
        return true
      case Op.LONG:
        this.stack.push(args.lineLong())
        return true
      case Op.LONG1:
        this.stack.push(intFromBytes(input.read(input.uint8()), "little", true))
        return true
      case Op.LONG4: {
        const size = input.int32()
        if (size < 0) throw unpicklingError("LONG pickle has negative byte count")
        this.stack.push(intFromBytes(input.read(size), "little", true))
        return true
      }
      case Op.FLOAT:
        this.stack.push(args.lineFloat())
        return true
      case Op.BINFLOAT:
        this.stack.push(new PyFloat(input.double()))
        return true
      case Op.STRING:
        this.stack.push(args.oldText(args.quoted()))
        return true
      case Op.BINSTRING:
        this.stack.push(args.oldText(input.read(input.uint32())))
        return true
      case Op.SHORT_BINSTRING:
        this.stack.push(args.oldText(input.read(input.uint8())))
        return true
      case Op.UNICODE:
        this.stack.push(args.rawEscaped())
        return true
      case Op.SHORT_BINUNICODE:
        this.stack.push(args.text(input.uint8()))
        return true
      case Op.BINUNICODE:
        this.stack.push(args.text(input.uint32()))
        return true
      case Op.BINUNICODE8:
        this.stack.push(args.text(args.size("BINUNICODE exceeds system's maximum size of")))
        return true
      case Op.SHORT_BINBYTES:
        this.stack.push(new PyBytes(input.read(input.uint8()).slice()))
        return true
      case Op.BINBYTES:
        this.stack.push(new PyBytes(input.read(input.uint32()).slice()))
        return true
      case Op.BINBYTES8:
        this.stack.push(new PyBytes(input.read(args.size("BINBYTES exceeds system's maximum size of")).slice()))
        return true
      case Op.BYTEARRAY8:
        this.stack.push(new PyByteArray(input.read(args.size("BYTEARRAY8 exceeds system's maximum size of")).slice()))
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
        this.memo.set(input.uint8(), this.stack.top)
        return true
      case Op.LONG_BINPUT:
        this.memo.set(input.uint32(), this.stack.top)
        return true
      case Op.MEMOIZE:
        this.memo.set(this.memo.size, this.stack.top)
        return true
      case Op.PUT: {
        const index = this.arguments.lineIndex()
        if (index < 0) throw valueError("negative PUT argument")
        this.memo.set(index, this.stack.top)
        return true
      }
      case Op.GET:
        this.recall(this.arguments.lineIndex())
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
        input.frame(this.arguments.size("FRAME length exceeds system's maximum of"))
        return true
      case Op.NEXT_BUFFER:
        this.stack.push(this.nextBuffer())
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
        return this.append(this.stack.marker())
      case Op.SETITEM:
        return this.setItems(this.stack.length - 2)
      case Op.SETITEMS:
        return this.setItems(this.stack.marker())
      case Op.DICT:
        return this.makeDict(this.stack.marker())
      case Op.ADDITEMS:
        return this.addItems(this.stack.marker())
      case Op.GLOBAL: {
        const [module, name] = this.arguments.twoLines()
        return this.stack.push(this.findClass(module, name))
      }
      case Op.STACK_GLOBAL: {
        const [name, module] = [this.stack.pop(), this.stack.pop()]
        if (typeof name !== "string" || typeof module !== "string") throw unpicklingError("STACK_GLOBAL requires str")
        return this.stack.push(this.findClass(module, name))
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
        return this.newObject(this.stack.pop(), null, "NEWOBJ")
      case Op.NEWOBJ_EX: {
        const kwargs = this.stack.pop()
        return this.newObject(this.stack.pop(), kwargs, "NEWOBJ_EX")
      }
      case Op.OBJ: {
        const args = this.stack.itemsAfterClass(this.stack.marker())
        return this.stack.push(instantiate(this.rt, this.stack.pop(), args))
      }
      case Op.INST: {
        const mark = this.stack.marker()
        const [module, name] = this.arguments.twoLines()
        const cls = this.findClass(module, name)
        return this.stack.push(instantiate(this.rt, cls, this.stack.cut(mark)))
      }
      case Op.BUILD:
        return this.build()
      case Op.PERSID: {
        const line = this.input.line(1)
        const id = latin1Text(line.subarray(0, line.length - 1))
        if (!isAsciiText(id)) throw unpicklingError("persistent IDs in protocol 0 must be ASCII strings")
        return this.stack.push(this.options.persistentLoad(id))
      }
      case Op.BINPERSID:
        return this.stack.push(this.options.persistentLoad(this.stack.pop()))
      default:
        throw badKey(op)
    }
  }

  // ---- memo and buffers

  private recall(index: number): void {
    const value = this.memo.get(index)
    if (value === undefined) throw unpicklingError(`Memo value not found at index ${index}`)
    this.stack.push(value)
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
    const view = viewOf(this.stack.top)
    if (view.layout.readonly) {
      view.release()
      return
    }
    this.stack.replaceTop(new PyMemoryView(view.owner, view.source, { ...view.layout, readonly: true }))
    view.release()
  }

  // ---- containers and objects

  private append(at: number): void {
    const items = this.stack.itemsFrom(at)
    extendList(this.rt, this.stack.at(at - 1), items)
  }

  private setItems(at: number): void {
    const items = this.stack.itemsFrom(at)
    updateDict(this.rt, this.stack.at(at - 1), items, "SETITEMS")
  }

  private makeDict(mark: number): void {
    const dict = new PyDict()
    updateDict(this.rt, dict, this.stack.cut(mark), "DICT")
    this.stack.push(dict)
  }

  private addItems(at: number): void {
    const items = this.stack.itemsFrom(at)
    updateSet(this.rt, this.stack.at(at - 1), items)
  }

  private findClass(module: string, name: string): Value {
    return this.options.findClass(module, name, this.protocol)
  }

  private extension(code: number): void {
    this.stack.push(extensionOf(this.rt, code, (module, name) => this.findClass(module, name)))
  }

  private reduce(): void {
    const args = this.stack.pop()
    const callable = this.stack.pop()
    if (!(args instanceof PyTuple)) throw typeError("argument list must be a tuple")
    this.stack.push(this.rt.call(callable, args.items))
  }

  private newObject(args: Value, kwargs: Value, op: string): void {
    this.stack.push(newObject(this.rt, this.stack.pop(), args, kwargs, op))
  }

  private build(): void {
    this.stack.need(2)
    const state = this.stack.pop()
    setState(this.rt, this.stack.at(this.stack.length - 1), state)
  }
}

function badKey(op: number): PyBaseException {
  const shown =
    op >= 0x20 && op < 0x7f && op !== 39 && op !== 92 ? String.fromCharCode(op) : `\\x${op.toString(16).padStart(2, "0")}`
  return unpicklingError(`invalid load key, '${shown}'.`)
}
