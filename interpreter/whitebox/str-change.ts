// White-box definitions of str's methods that make another string, or several.

import type { Definitions } from "./definitions.js"

export const strChange: Definitions = {
  "str.join": `
def join(self: str, iterable: "unsized", /):
    parts = list(iterable)
    result = ""
    for i in range(len(parts)):
        if not isinstance(parts[i], str):
            raise TypeError(f"sequence item {i}: expected str instance, {type(parts[i]).__name__} found")
        if i > 0:
            result += self
        result += parts[i]
    return result
`,
  "str.split": `
def split_words(text, maxsplit):
    words = []
    word = ""
    for i in range(len(text)):
        ch = text[i]
        if ch.isspace():
            if word != "":
                words.append(word)
                word = ""
        elif word == "" and len(words) == maxsplit:
            words.append(text[i:])
            return words
        else:
            word += ch
    if word != "":
        words.append(word)
    return words


def split(self: str, sep: str | None = None, maxsplit: int = -1):
    if sep is None:
        return split_words(self, maxsplit)
    if sep == "":
        raise ValueError("empty separator")
    parts = []
    begin = 0
    position = 0
    while position + len(sep) <= len(self) and len(parts) != maxsplit:
        if self[position:position + len(sep)] == sep:
            parts.append(self[begin:position])
            position += len(sep)
            begin = position
        else:
            position += 1
    parts.append(self[begin:])
    return parts
`,
  "str.rsplit": `
def rsplit_words(text, maxsplit):
    words = []
    word = ""
    for i in range(len(text) - 1, -1, -1):
        ch = text[i]
        if ch.isspace():
            if word != "":
                words.append(word)
                word = ""
        elif word == "" and len(words) == maxsplit:
            words.append(text[:i + 1])
            return words[::-1]
        else:
            word = ch + word
    if word != "":
        words.append(word)
    return words[::-1]


def rsplit(self: str, sep: str | None = None, maxsplit: int = -1):
    if sep is None:
        return rsplit_words(self, maxsplit)
    if sep == "":
        raise ValueError("empty separator")
    parts = []
    end = len(self)
    position = len(self)
    while position >= len(sep) and len(parts) != maxsplit:
        if self[position - len(sep):position] == sep:
            parts.append(self[position:end])
            position -= len(sep)
            end = position
        else:
            position -= 1
    parts.append(self[:end])
    return parts[::-1]
`,
  "str.splitlines": `
LINE_ENDS = "\\n\\r\\v\\f\\x1c\\x1d\\x1e\\x85\\u2028\\u2029"


def splitlines(self: str, keepends: bool = False):
    lines = []
    begin = 0
    position = 0
    while position < len(self):
        if self[position] not in LINE_ENDS:
            position += 1
            continue
        end = position
        position += 2 if self[position:position + 2] == "\\r\\n" else 1
        lines.append(self[begin:position if keepends else end])
        begin = position
    if begin < len(self):
        lines.append(self[begin:])
    return lines
`,
  "str.replace": `
def replace_everywhere(text, new, count):
    result = ""
    for i in range(len(text) + 1):
        if count != 0:
            result += new
            count -= 1
        result += text[i:i + 1]
    return result


def replace(self: str, old: str, new: str, /, count: int = -1):
    if old == "":
        return replace_everywhere(self, new, count)
    result = ""
    position = 0
    while position < len(self):
        if count != 0 and self[position:position + len(old)] == old:
            result += new
            position += len(old)
            count -= 1
        else:
            result += self[position]
            position += 1
    return result
`,
  ...strips(),
  "str.removeprefix": `
def removeprefix(self: str, prefix: str, /):
    if self[:len(prefix)] == prefix:
        return self[len(prefix):]
    return self
`,
  "str.removesuffix": `
def removesuffix(self: str, suffix: str, /):
    begin = len(self) - len(suffix)
    if begin >= 0 and self[begin:] == suffix:
        return self[:begin]
    return self
`,
  "str.zfill": `
def zfill(self: str, width: int, /):
    zeros = "0" * (width - len(self))
    if self[:1] in ("+", "-"):
        return self[0] + zeros + self[1:]
    return zeros + self
`,
  ...justified(),
  "str.expandtabs": `
def expandtabs(self: str, tabsize: int = 8):
    result = ""
    column = 0
    for ch in self:
        if ch == "\\t":
            blanks = tabsize - column % tabsize if tabsize > 0 else 0
            result += " " * blanks
            column += blanks
        else:
            result += ch
            column = 0 if ch in "\\n\\r" else column + 1
    return result
`,
  "str.translate": `
def translate(self: str, table: dict, /):
    result = ""
    for ch in self:
        if ord(ch) not in table:
            result += ch
            continue
        new = table[ord(ch)]
        if isinstance(new, int):
            if not 0 <= new <= 0x10FFFF:
                raise ValueError("character mapping must be in range(0x110000)")
            new = chr(new)
        elif new is None:
            new = ""
        elif not isinstance(new, str):
            raise TypeError("character mapping must return integer, None or str")
        result += new
    return result
`,
}

function strips(): Definitions {
  const left = "    while begin < end and is_stripped(self[begin], chars):\n        begin += 1\n"
  const right = "    while begin < end and is_stripped(self[end - 1], chars):\n        end -= 1\n"
  const define = (name: string, work: string): string => `
def is_stripped(ch, chars):
    return ch.isspace() if chars is None else ch in chars


def ${name}(self: str, chars: str | None = None, /):
    begin = 0
    end = len(self)
${work}    return self[begin:end]
`
  return {
    "str.strip": define("strip", left + right),
    "str.lstrip": define("lstrip", left),
    "str.rstrip": define("rstrip", right),
  }
}

function justified(): Definitions {
  const define = (name: string, result: string): string => `
def ${name}(self: str, width: int, fillchar: str = " ", /):
    if len(fillchar) != 1:
        raise TypeError("The fill character must be exactly one character long")
    missing = max(width - len(self), 0)
${result}`
  return {
    "str.ljust": define("ljust", "    return self + fillchar * missing\n"),
    "str.rjust": define("rjust", "    return fillchar * missing + self\n"),
    // The odd one goes to the left when the width is odd.
    "str.center": define(
      "center",
      "    left = missing // 2 + (missing & width & 1)\n    return fillchar * left + self + fillchar * (missing - left)\n",
    ),
  }
}
