// The difflib module: matching blocks of two sequences and the line diffs built on them (HtmlDiff is not here).

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
import re as _re
from collections import namedtuple as _namedtuple
from heapq import nlargest as _nlargest
from types import GenericAlias

__all__ = ["get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK",
           "context_diff", "unified_diff", "diff_bytes", "Match"]

Match = _namedtuple("Match", "a b size")


def _similarity(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares pairs of sequences of hashable elements."""

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk, self.autojunk = isjunk, autojunk
        self.a = self.b = None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Set the two sequences to be compared."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Set the first sequence; what is known of the second stays."""
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Set the second sequence, and index its elements."""
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index_b()

    def _index_b(self):
        b = self.b
        places = self.b2j = {}
        for j, element in enumerate(b):
            if element in places:
                places[element].append(j)
            else:
                places[element] = [j]
        isjunk = self.isjunk
        self.bjunk = {element for element in places if isjunk(element)} if isjunk else set()
        for element in self.bjunk:
            del places[element]
        self.bpopular = set()
        if self.autojunk and len(b) >= 200:
            most = len(b) // 100 + 1
            self.bpopular.update(element for element, found in places.items() if len(found) > most)
            for element in self.bpopular:
                del places[element]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """Find the longest matching block in a[alo:ahi] and b[blo:bhi]."""
        a, b = self.a, self.b
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        i, j, size = self._longest_run(alo, ahi, blo, bhi)
        # Popular elements are not indexed, so a run may go on past its ends; junk joins only what is there already.
        isjunk = self.bjunk.__contains__
        for wanted in (False, True):
            while i > alo and j > blo and isjunk(b[j - 1]) is wanted and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and isjunk(b[j + size]) is wanted and a[i + size] == b[j + size]:
                size += 1
        return Match(i, j, size)

    def _longest_run(self, alo, ahi, blo, bhi):
        a, places = self.a, self.b2j
        start_a, start_b, longest = alo, blo, 0
        # ending[j] is the length of the run that ends at a[i - 1] and b[j].
        ending = {}
        nowhere = []
        for i in range(alo, ahi):
            now = {}
            for j in places.get(a[i], nowhere):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                length = now[j] = ending.get(j - 1, 0) + 1
                if length > longest:
                    start_a, start_b, longest = i - length + 1, j - length + 1, length
            ending = now
        return start_a, start_b, longest

    def get_matching_blocks(self):
        """Return the list of Match triples, ended by one of size 0."""
        if self.matching_blocks is None:
            self.matching_blocks = self._joined_blocks(sorted(self._found_blocks()))
        return self.matching_blocks

    def _found_blocks(self):
        found = []
        todo = [(0, len(self.a), 0, len(self.b))]
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            block = self.find_longest_match(alo, ahi, blo, bhi)
            i, j, size = block
            if not size:
                continue
            found.append(block)
            if i > alo and j > blo:
                todo.append((alo, i, blo, j))
            if i + size < ahi and j + size < bhi:
                todo.append((i + size, ahi, j + size, bhi))
        return found

    def _joined_blocks(self, found):
        joined = []
        for block in found:
            last = joined[-1] if joined else Match(0, 0, 0)
            if (last.a + last.size, last.b + last.size) != block[:2]:
                joined.append(block)
            elif joined:
                joined[-1] = last._replace(size=last.size + block.size)
            else:
                joined.append(block)
        joined.append(Match(len(self.a), len(self.b), 0))
        return joined

    def get_opcodes(self):
        """Return the list of (tag, i1, i2, j1, j2) that turn a into b."""
        if self.opcodes is None:
            blocks = self.get_matching_blocks()
            self.opcodes = steps = []
            i = j = 0
            for at, bt, size in blocks:
                tag = ("delete" if bt == j else "replace") if at > i else ("insert" if bt > j else None)
                if tag:
                    steps.append((tag, i, at, j, bt))
                i, j = at + size, bt + size
                if size:
                    steps.append(("equal", at, i, bt, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """Generate the opcodes in groups with up to n lines of context."""
        steps = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
        tag, i1, i2, j1, j2 = steps[0]
        if tag == "equal":
            steps[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = steps[-1]
        if tag == "equal":
            steps[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in steps:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """Return how alike the sequences are, from 0 to 1."""
        matches = sum(block[-1] for block in self.get_matching_blocks())
        return _similarity(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        """Return an upper bound on ratio() that is quicker to find."""
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for element in self.b:
                counts[element] = counts.get(element, 0) + 1
        total = self.fullbcount
        left = {}
        matches = 0
        for element in self.a:
            remaining = left[element] if element in left else total.get(element, 0)
            left[element] = remaining - 1
            if remaining > 0:
                matches += 1
        return _similarity(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """Return an upper bound on ratio() from the lengths alone."""
        la, lb = len(self.a), len(self.b)
        return _similarity(min(la, lb), la + lb)

    __class_getitem__ = classmethod(GenericAlias)


def _at_least(matcher, cutoff):
    return matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """Return a list of the best matches of word among possibilities, best first."""
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    good = []
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if _at_least(matcher, cutoff):
            good.append((matcher.ratio(), candidate))
    return [candidate for _, candidate in _nlargest(n, good)]


def _guide(line, marks):
    kept = (char if mark == " " and char.isspace() else mark for char, mark in zip(line, marks))
    return "".join(kept).rstrip()


# What an opcode puts under the characters of the old and of the new line.
_marks = {"replace": ("^", "^"), "delete": ("-", ""), "insert": ("", "+"), "equal": (" ", " ")}


class Differ:
    """Compares lines of text, and marks what changed within similar lines."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        """Compare two sequences of lines; generate the delta."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "equal":
                yield from self._dump(" ", a, alo, ahi)
            else:
                yield from self._changed(a, alo, ahi, b, blo, bhi)

    def _dump(self, tag, lines, lo, hi):
        for k in range(lo, hi):
            yield f"{tag} {lines[k]}"

    def _changed(self, a, alo, ahi, b, blo, bhi):
        if alo >= ahi:
            yield from self._dump("+", b, blo, bhi)
        elif blo >= bhi:
            yield from self._dump("-", a, alo, ahi)
        else:
            yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        pair = self._best_pair(a, alo, ahi, b, blo, bhi)
        if pair is None:
            yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
            return
        i, j = pair
        yield from self._changed(a, alo, i, b, blo, j)
        if a[i] == b[j]:
            yield "  " + a[i]
        else:
            yield from self._marked(a[i], b[j])
        yield from self._changed(a, i + 1, ahi, b, j + 1, bhi)

    def _best_pair(self, a, alo, ahi, b, blo, bhi):
        # The most similar two lines, if three quarters alike; else the first two equal ones, which can only be junk.
        best, similar, equal = 0.74, None, None
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            new = b[j]
            matcher.set_seq2(new)
            for i in range(alo, ahi):
                old = a[i]
                if old == new:
                    equal = equal or (i, j)
                    continue
                matcher.set_seq1(old)
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, similar = matcher.ratio(), (i, j)
        return equal if best < 0.75 else similar

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        old, new = self._dump("-", a, alo, ahi), self._dump("+", b, blo, bhi)
        shorter_first = (new, old) if bhi - blo < ahi - alo else (old, new)
        for lines in shorter_first:
            yield from lines

    def _marked(self, old, new):
        under_old = under_new = ""
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, old, new).get_opcodes():
            mark_old, mark_new = _marks[tag]
            under_old += mark_old * (i2 - i1)
            under_new += mark_new * (j2 - j1)
        for sign, line, marks in ("-", old, under_old), ("+", new, under_new):
            yield sign + " " + line
            guide = _guide(line, marks)
            if guide:
                yield f"? {guide}\n"


def IS_LINE_JUNK(line, pat=_re.compile(r"\s*(?:#\s*)?$").match):
    """Return True for a line that is blank or holds a single '#'."""
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Return True for a space or a tab."""
    return ch in ws


def _check_types(a, b, *args):
    for lines in a, b:
        if lines and not isinstance(lines[0], str):
            raise TypeError("lines to compare must be str, not %s (%r)" % (type(lines[0]).__name__, lines[0]))
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError("all arguments must be str, not: %r" % (arg,))


def _file_line(sign, name, date, lineterm):
    return f"{sign} {name}" + (f"\t{date}" if date else "") + lineterm


def _unified_range(start, stop):
    count = stop - start
    if count == 1:
        return str(start + 1)
    return f"{start + 1 if count else start},{count}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """Compare two sequences of lines; generate the delta as a unified diff."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    first = True
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if first:
            first = False
            yield _file_line("---", fromfile, fromfiledate, lineterm)
            yield _file_line("+++", tofile, tofiledate, lineterm)
        old = _unified_range(group[0][1], group[-1][2])
        new = _unified_range(group[0][3], group[-1][4])
        yield f"@@ -{old} +{new} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                yield from (" " + line for line in a[i1:i2])
                continue
            if tag != "insert":
                yield from ("-" + line for line in a[i1:i2])
            if tag != "delete":
                yield from ("+" + line for line in b[j1:j2])


def _context_range(start, stop):
    count = stop - start
    if count > 1:
        return f"{start + 1},{stop}"
    return str(start + count)


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """Compare two sequences of lines; generate the delta as a context diff."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    first = True
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if first:
            first = False
            yield _file_line("***", fromfile, fromfiledate, lineterm)
            yield _file_line("---", tofile, tofiledate, lineterm)
        yield "***************" + lineterm
        tags = {step[0] for step in group}
        yield f"*** {_context_range(group[0][1], group[-1][2])} ****{lineterm}"
        if tags & {"replace", "delete"}:
            yield from (signs[tag] + line for tag, i1, i2, _, _ in group if tag != "insert" for line in a[i1:i2])
        yield f"--- {_context_range(group[0][3], group[-1][4])} ----{lineterm}"
        if tags & {"replace", "insert"}:
            yield from (signs[tag] + line for tag, _, _, j1, j2 in group if tag != "delete" for line in b[j1:j2])


def _bytes_as_text(s):
    try:
        return s.decode("ascii", "surrogateescape")
    except AttributeError as error:
        raise TypeError("all arguments must be bytes, not %s (%r)" % (type(s).__name__, s)) from error


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """Compare lines of bytes of any encoding with dfunc, unified_diff or context_diff."""
    a, b = list(map(_bytes_as_text, a)), list(map(_bytes_as_text, b))
    names = map(_bytes_as_text, (fromfile, tofile, fromfiledate, tofiledate))
    for line in dfunc(a, b, *names, n, _bytes_as_text(lineterm)):
        yield line.encode("ascii", "surrogateescape")


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """Compare two lists of lines; return a Differ-style delta."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """Generate one of the two sequences (1 or 2) a Differ-style delta came from."""
    try:
        sign = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
    for line in delta:
        if line[:2] in ("  ", sign):
            yield line[2:]
`

export function difflibModule(): ModuleSpec {
  return { name: "difflib", doc: "Helpers for computing deltas between objects.", python: python() }
}
