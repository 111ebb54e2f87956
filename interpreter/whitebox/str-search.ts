// White-box definitions of str's methods that look for something.

import type { Definitions } from "./definitions.js"

// Where a search begins and ends: an index from the end is counted from there, one outside is the nearest end.
const bounds = `
def bounds(start, end, length):
    if start is None:
        start = 0
    elif start < 0:
        start = max(start + length, 0)
    if end is None or end > length:
        end = length
    elif end < 0:
        end = max(end + length, 0)
    return start, end
`

const searching = "(self: str, sub: str, start: int | None = None, end: int | None = None, /)"

const forwards = `
    start, end = bounds(start, end, len(self))
    position = start
    while position + len(sub) <= end:
        if self[position:position + len(sub)] == sub:
            return position
        position += 1
`

const backwards = `
    start, end = bounds(start, end, len(self))
    position = end - len(sub)
    while position >= start:
        if self[position:position + len(sub)] == sub:
            return position
        position -= 1
`

const affix = "(self: str, %: str | tuple, start: int | None = None, end: int | None = None, /)"

export const strSearch: Definitions = {
  "str.find": `${bounds}

def find${searching}:${forwards}    return -1
`,
  "str.index": `${bounds}

def index${searching}:${forwards}    raise ValueError("substring not found")
`,
  "str.rfind": `${bounds}

def rfind${searching}:${backwards}    return -1
`,
  "str.rindex": `${bounds}

def rindex${searching}:${backwards}    raise ValueError("substring not found")
`,
  "str.count": `${bounds}

def count${searching}:
    start, end = bounds(start, end, len(self))
    if sub == "":
        return max(end - start + 1, 0)
    found = 0
    position = start
    while position + len(sub) <= end:
        if self[position:position + len(sub)] == sub:
            found += 1
            position += len(sub)
        else:
            position += 1
    return found
`,
  "str.startswith": `${bounds}

def startswith${affix.replace("%", "prefix")}:
    if isinstance(prefix, str):
        prefix = (prefix,)
    begin, stop = bounds(start, end, len(self))
    for candidate in prefix:
        if not isinstance(candidate, str):
            raise TypeError(f"tuple for startswith must only contain str, not {type(candidate).__name__}")
        if begin + len(candidate) <= stop and self[begin:begin + len(candidate)] == candidate:
            return True
    return False
`,
  "str.endswith": `${bounds}

def endswith${affix.replace("%", "suffix")}:
    if isinstance(suffix, str):
        suffix = (suffix,)
    begin, stop = bounds(start, end, len(self))
    for candidate in suffix:
        if not isinstance(candidate, str):
            raise TypeError(f"tuple for endswith must only contain str, not {type(candidate).__name__}")
        if stop - len(candidate) >= begin and self[stop - len(candidate):stop] == candidate:
            return True
    return False
`,
  "str.partition": `
def partition(self: str, sep: str, /):
    if sep == "":
        raise ValueError("empty separator")
    for position in range(len(self) - len(sep) + 1):
        if self[position:position + len(sep)] == sep:
            return self[:position], sep, self[position + len(sep):]
    return self, "", ""
`,
  "str.rpartition": `
def rpartition(self: str, sep: str, /):
    if sep == "":
        raise ValueError("empty separator")
    for position in range(len(self) - len(sep), -1, -1):
        if self[position:position + len(sep)] == sep:
            return self[:position], sep, self[position + len(sep):]
    return "", "", self
`,
}
