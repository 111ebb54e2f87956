// The standard streams: text goes to the host and comes from it directly, until a program asks for the bytes below.

import { genericSetAttribute, setAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"
import { textCodec } from "./decoders.js"
import "./base.js"
import { type HostText, PyTextWrapper, textStreamType } from "./text-core.js"
import "./text-wrapper.js"

/// `sys.stdin`, `sys.stdout` or `sys.stderr`, by its descriptor.
export function standardStream(rt: Runtime, fd: 0 | 1 | 2): PyTextWrapper {
  const stream = new PyTextWrapper(textStreamType)
  const codec = textCodec(rt, "utf-8")
  stream.errors = fd === 2 ? "backslashreplace" : "strict"
  if (fd === 0) stream.decoder = codec.decoder(rt, stream.errors)
  else stream.encoder = codec.encoder(rt, stream.errors)
  stream.hostFd = fd
  stream.hostName = ["<stdin>", "<stdout>", "<stderr>"][fd]
  stream.host = hostText(rt, fd)
  stream.lineBuffering = fd === 2
  stream.makeBuffer = bufferMaker(rt, stream)
  genericSetAttribute(rt, stream, "mode", fd === 0 ? "r" : "w")
  stream.ready = true
  return stream
}

// V8 takes memory for long-lived objects for a function that is assigned to a property as it is written, and there it keeps the machine of
// a run that is over until the next full collection: trace("pass") took 0.9 ms with it, 0.5 without.
function bufferMaker(rt: Runtime, { hostFd, hostName }: PyTextWrapper): () => Value {
  return () => {
    const native = rt.importModule("_io")
    const raw = callMethod(rt, native, "FileIO", [hostFd, hostFd === 0 ? "r" : "w", false])
    setAttribute(rt, raw, "name", hostName)
    return callMethod(rt, native, hostFd === 0 ? "BufferedReader" : "BufferedWriter", [raw])
  }
}

function hostText(rt: Runtime, fd: number): HostText {
  const { host } = rt
  return {
    readLine: () => host.readLine(),
    readAll: () => host.readAll(),
    write: fd === 1 ? (text) => host.writeStdout(text) : (text) => host.writeStderr(text),
    flush: () => host.flush(),
  }
}
