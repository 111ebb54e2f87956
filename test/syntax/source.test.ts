// Decoding of source files, and the line table.

import { expect, test } from "vitest"
import { decodeSource, type SourceDecodeError } from "../../interpreter/source/decode.js"
import { normalizeLineEnds, SourceText } from "../../interpreter/source/text.js"

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

test("UTF-8 by default, a byte order mark is dropped, a cookie decides", () => {
  expect(decodeSource(new TextEncoder().encode("é = 1"), "f.py")).toBe("é = 1")
  expect(decodeSource(bytes("\xef\xbb\xbfx"), "f.py")).toBe("x")
  expect(decodeSource(bytes("# -*- coding: latin-1 -*-\n\xe9"), "f.py")).toBe("# -*- coding: latin-1 -*-\né")
  expect(decodeSource(bytes("#!/bin/sh\n# vim: set fileencoding=iso8859-1 :\n\xe9"), "f.py")).toContain("é")
  expect(decodeSource(bytes("x = 1\n# coding: latin-1\n"), "f.py")).toContain("x = 1")
})

test("what cannot be decoded says why", () => {
  const message = (source: string) => {
    try {
      return decodeSource(bytes(source), "f.py")
    } catch (error) {
      return (error as SourceDecodeError).message
    }
  }
  expect(message("x\n\xff")).toBe(
    "Non-UTF-8 code starting with '\\xff' in file f.py on line 2, but no encoding declared; " +
      "see https://peps.python.org/pep-0263/ for details",
  )
  expect(message("# coding: nonsense\n")).toBe("unknown encoding: nonsense")
  expect(message("\xef\xbb\xbf# coding: latin-1\n")).toBe("encoding problem: iso-8859-1 with BOM")
})

test("lines and columns", () => {
  const source = new SourceText(normalizeLineEnds("a\r\né😀b\rc"))
  expect(source.text).toBe("a\né😀b\nc\n")
  expect(source.line(2)).toBe("é😀b\n")
  expect([0, 1, 2, 6, 7].map((offset) => source.lineAt(offset))).toEqual([1, 1, 2, 2, 3])
  expect(source.byteColumn(2, 5)).toBe(6)
  expect(source.charColumn(2, 5)).toBe(2)
})
