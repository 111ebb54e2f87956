// The html package: escaping, character references, names of characters. The parser is in parser.ts.

import { PyDict } from "../../objects/dict.js"
import type { ModuleSpec } from "../module.js"
import { html4, html5 } from "./generated/entities.js"

const python = () => String.raw`
import re as _re
from html.entities import html5 as _html5

__all__ = ["escape", "unescape"]
__path__ = []


def escape(s, quote=True):
    """
    Replace special characters "&", "<" and ">" to HTML-safe sequences.
    If the optional flag quote is true (the default), the quotation mark
    characters, both double quote (") and single quote (') characters are also
    translated.
    """
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


# What numbers of characters mean that HTML doesn't allow: Windows' characters for those of C1, else the same or U+FFFD.
_invalid_charrefs = {0: "\ufffd", 13: "\r"}
for _code in range(0x80, 0xa0):
    _invalid_charrefs[_code] = bytes([_code]).decode("cp1252", "ignore") or chr(_code)
del _code

_invalid_codepoints = {*range(1, 9), 0xb, *range(0xe, 0x20), *range(0x7f, 0xa0), *range(0xfdd0, 0xfdf0)}
_invalid_codepoints.update(plane << 16 | last for plane in range(17) for last in (0xfffe, 0xffff))

_charref = _re.compile(r"&(?:#([0-9]+);?|#[xX]([0-9a-fA-F]+);?|([^\t\n\f <&#;]{1,32};?))")


def _replace_charref(found):
    decimal, hexadecimal, name = found.groups()
    if name is None:
        return _numbered(int(decimal) if decimal else int(hexadecimal, 16))
    # The longest beginning that is a name; those of two letters have no shorter one.
    for size in range(len(name), 1, -1):
        if char := _html5.get(name[:size]):
            return char + name[size:]
    return "&" + name


def _numbered(code):
    if code in _invalid_charrefs:
        return _invalid_charrefs[code]
    if 0xd800 <= code <= 0xdfff or code > 0x10ffff:
        return "\ufffd"
    return "" if code in _invalid_codepoints else chr(code)


def unescape(s):
    """
    Convert all named and numeric character references (e.g. &gt;, &#62;,
    &x3e;) in the string s to the corresponding unicode characters.
    This function uses the rules defined by the HTML 5 standard
    for both valid and invalid character references, and the list of
    HTML 5 named character references defined in html.entities.html5.
    """
    return _charref.sub(_replace_charref, s) if "&" in s else s
`

export function htmlModule(): ModuleSpec {
  return { name: "html", doc: "\nGeneral functions for HTML manipulation.\n", python: python() }
}

/// Names and code points ("amp; 26") in pairs.
function pairs(table: string): [string, string][] {
  const words = table.split(" ")
  const found: [string, string][] = []
  for (let i = 0; i < words.length; i += 2) found.push([words[i], words[i + 1]])
  return found
}

export function htmlEntitiesModule(): ModuleSpec {
  return {
    name: "html.entities",
    doc: "HTML character entity references.",
    setup: (rt, module) => {
      const [five, codes, names, texts] = [new PyDict(), new PyDict(), new PyDict(), new PyDict()]
      for (const [name, points] of pairs(html5)) {
        five.setString(name, String.fromCodePoint(...points.split("+").map((point) => Number.parseInt(point, 16))))
      }
      for (const [name, point] of pairs(html4)) {
        const code = Number.parseInt(point, 16)
        codes.setString(name, code)
        names.set(rt, code, name)
        texts.setString(name, String.fromCodePoint(code))
      }
      for (const [name, table] of Object.entries({
        name2codepoint: codes,
        html5: five,
        codepoint2name: names,
        entitydefs: texts,
      })) {
        module.dict.setString(name, table)
      }
    },
    python: '__all__ = ["html5", "name2codepoint", "codepoint2name", "entitydefs"]\n',
  }
}
