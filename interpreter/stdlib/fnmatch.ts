// The fnmatch module: shell patterns as regular expressions.

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
import functools
import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Test whether FILENAME matches PATTERN.

    Patterns are Unix shell style:

    *       matches everything
    ?       matches any single character
    [seq]   matches any character in seq
    [!seq]  matches any char not in seq

    An initial period in FILENAME is not special.
    Both FILENAME and PATTERN are first case-normalized
    if the operating system requires it.
    If you don't want this, use fnmatchcase(FILENAME, PATTERN).
    """
    return fnmatchcase(name, pat)


@functools.lru_cache(maxsize=32768, typed=True)
def _compile_pattern(pat):
    if isinstance(pat, bytes):
        res = bytes(translate(str(pat, "ISO-8859-1")), "ISO-8859-1")
    else:
        res = translate(pat)
    return re.compile(res).match


def filter(names, pat):
    """Construct a list from those elements of the iterable NAMES that match PAT."""
    match = _compile_pattern(pat)
    return [name for name in names if match(name) is not None]


def fnmatchcase(name, pat):
    """Test whether FILENAME matches PATTERN, including case.

    This is a version of fnmatch() which doesn't case-normalize
    its arguments.
    """
    return _compile_pattern(pat)(name) is not None


def translate(pat):
    """Translate a shell PATTERN to a regular expression.

    There is no way to quote meta-characters.
    """
    star = object()
    return _join_translated_parts(_translate(pat, star, "."), star)


_re_setops_sub = re.compile(r"([&~|])").sub


def _translate(pat, star, question_mark):
    parts = []
    i, n = 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == "*":
            # Several stars in a row are one.
            if not parts or parts[-1] is not star:
                parts.append(star)
        elif c == "?":
            parts.append(question_mark)
        elif c == "[":
            j = i
            if j < n and pat[j] == "!":
                j += 1
            if j < n and pat[j] == "]":
                j += 1
            while j < n and pat[j] != "]":
                j += 1
            if j >= n:
                parts.append("\\[")
            else:
                parts.append(_translate_set(pat, i, j))
                i = j + 1
        else:
            parts.append(re.escape(c))
    return parts


def _translate_set(pat, i, j):
    ranges = _range_pieces(pat[i:j])
    body = "-".join([piece.replace("\\", r"\\").replace("-", r"\-") for piece in ranges])
    if not body:
        return "(?!)"
    if body == "!":
        return "."
    body = _re_setops_sub(r"\\\1", body)
    if body[0] == "!":
        body = "^" + body[1:]
    elif body[0] in ("^", "["):
        body = "\\" + body
    return f"[{body}]"


def _range_pieces(body):
    """The body of a set, split at the hyphens of its ranges: from a piece's last character to the next one's first."""
    pieces, start = [], 0
    hyphen = body.find("-", 2 if body.startswith("!") else 1)
    while hyphen >= 0:
        pieces.append(body[start:hyphen])
        start, hyphen = hyphen + 1, body.find("-", hyphen + 3)
    if body[start:] or not pieces:
        pieces.append(body[start:])
    else:
        pieces[-1] += "-"
    kept = [pieces.pop()]
    for piece in reversed(pieces):
        if piece[-1] > kept[-1][0]:
            # A range that goes down holds nothing.
            kept[-1] = piece[:-1] + kept[-1][1:]
        else:
            kept.append(piece)
    return kept[::-1]


def _join_translated_parts(inp, star):
    res = []
    i, n = 0, len(inp)
    while i < n and inp[i] is not star:
        res.append(inp[i])
        i += 1
    # Between two stars the shortest match is enough: an atomic group never comes back to it.
    while i < n:
        i += 1
        if i == n:
            res.append(".*")
            break
        fixed = []
        while i < n and inp[i] is not star:
            fixed.append(inp[i])
            i += 1
        fixed = "".join(fixed)
        if i == n:
            res.append(".*")
            res.append(fixed)
        else:
            res.append(f"(?>.*?{fixed})")
    res = "".join(res)
    return rf"(?s:{res})\Z"
`

export function fnmatchModule(): ModuleSpec {
  return { name: "fnmatch", doc: "Filename matching with shell patterns.", python: python() }
}
