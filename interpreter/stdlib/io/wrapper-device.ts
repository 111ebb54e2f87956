// io.TextIOWrapper(buffer): text over any object that reads and writes bytes.

import { intValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { typeError } from "../../objects/exceptions.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { decodeBytes, encodeText } from "../../objects/text-codecs.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { type NewlinePolicy, universalNewlines } from "./devices.js"
import type { TextDevice } from "./text-stream.js"

export class WrapperDevice implements TextDevice {
  readonly mode = "r"
  readonly readable: boolean
  readonly writable: boolean
  readonly truncate = null
  /// Text read from the buffer and not given out yet; null before the first read.
  private text: string | null = null

  constructor(
    private readonly rt: Runtime,
    readonly buffer: Value,
    readonly encoding: string,
    readonly errors: string,
    private readonly newlines: NewlinePolicy,
  ) {
    this.readable = this.asks("readable")
    this.writable = this.asks("writable")
  }

  private asks(name: string): boolean {
    const method = findAttribute(this.rt, this.buffer, name)
    return method !== undefined && truth(this.rt, this.rt.call(method, []))
  }

  get name(): Value {
    return findAttribute(this.rt, this.buffer, "name") ?? null
  }

  get fileno(): number {
    const n = intValue(callMethod(this.rt, this.buffer, "fileno"))
    return n === undefined ? -1 : Number(n)
  }

  write(text: string): void {
    const { lineOut } = this.newlines
    const bytes = encodeText(this.rt, lineOut === "\n" ? text : text.replaceAll("\n", lineOut), this.encoding, this.errors)
    callMethod(this.rt, this.buffer, "write", [new PyBytes(bytes)])
  }

  private load(): string {
    if (this.text === null || this.text === "") {
      const data = callMethod(this.rt, this.buffer, "read")
      const bytes = bufferBytes(data)
      if (bytes === undefined) {
        throw typeError(
          `underlying read() should have returned a bytes-like object, not '${data === null ? "NoneType" : typeName(data)}'`,
        )
      }
      const text = decodeBytes(this.rt, bytes, this.encoding, this.errors)
      this.text = this.newlines.translateIn ? universalNewlines(text) : text
    }
    return this.text
  }

  readLine(): string {
    const text = this.load()
    const pattern = this.newlines.lineEnd === "" ? /\r\n|\r|\n/ : this.newlines.lineEnd
    const match = typeof pattern === "string" ? text.indexOf(pattern) : text.search(pattern)
    const width = typeof pattern === "string" ? pattern.length : text.startsWith("\r\n", match) ? 2 : 1
    const end = match < 0 ? text.length : match + width
    this.text = text.slice(end)
    return text.slice(0, end)
  }

  readAll(): string {
    const text = this.load()
    this.text = ""
    return text
  }

  flush(): void {
    if (findAttribute(this.rt, this.buffer, "closed") !== true) callMethod(this.rt, this.buffer, "flush")
  }

  close(): void {
    callMethod(this.rt, this.buffer, "close")
  }

  seek = (position: number, whence: number): number => {
    this.text = null
    return Number(callMethod(this.rt, this.buffer, "seek", [position, whence]))
  }

  // Exact where nothing was read ahead, and for single-byte text.
  tell = (): number => {
    const rest = this.text === null ? 0 : encodeText(this.rt, this.text, this.encoding, this.errors).length
    return Number(callMethod(this.rt, this.buffer, "tell")) - rest
  }
}
