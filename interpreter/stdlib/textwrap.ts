// The textwrap module.

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_whitespace = "\t\n\x0b\x0c\r "
_ws = "[" + re.escape(_whitespace) + "]"
_nws = "[^" + _ws[1:]
_letter = r"[^\d\W]"
_punct = r"[\w!\"'&.,?]"


class TextWrapper:
    """Object for wrapping/filling text."""

    # A piece is a run of blanks, a dash between words, or a word that may end at a hyphen.
    wordsep_re = re.compile(
        rf"({_ws}+|(?<={_punct})-{{2,}}(?=\w)|{_nws}+?(?:-(?:(?<={_letter}{{2}}-)|(?<={_letter}-{_letter}-))"
        rf"(?={_letter}-?{_letter})|(?={_ws}|\Z)|(?<={_punct})(?=-{{2,}}\w)))")
    wordsep_simple_re = re.compile(rf"({_ws}+)")
    sentence_end_re = re.compile(r"[a-z][\.\!\?][\"\']?\Z")
    unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), ord(" "))

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8,
                 *, max_lines=None, placeholder=" [...]"):
        self.width, self.max_lines, self.placeholder = width, max_lines, placeholder
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        self.expand_tabs, self.tabsize, self.replace_whitespace = expand_tabs, tabsize, replace_whitespace
        self.fix_sentence_endings, self.drop_whitespace = fix_sentence_endings, drop_whitespace
        self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens

    def _munge_whitespace(self, text):
        expanded = text.expandtabs(self.tabsize) if self.expand_tabs else text
        return expanded.translate(self.unicode_whitespace_trans) if self.replace_whitespace else expanded

    def _split(self, text):
        pattern = self.wordsep_re if self.break_on_hyphens is True else self.wordsep_simple_re
        return [chunk for chunk in pattern.split(text) if chunk]

    def _fix_sentence_endings(self, chunks):
        for at in range(1, len(chunks)):
            if chunks[at] == " " and self.sentence_end_re.search(chunks[at - 1]):
                chunks[at] = "  "

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        if not self.break_long_words:
            # It stands alone, as long as it is.
            if not cur_line:
                cur_line.append(reversed_chunks.pop())
            return
        word = reversed_chunks.pop()
        end = space = width - cur_len if width >= 1 else 1
        if self.break_on_hyphens and len(word) > space:
            hyphen = word.rfind("-", 0, space)
            if hyphen > 0 and word[:hyphen].strip("-"):
                end = hyphen + 1
        cur_line.append(word[:end])
        reversed_chunks.append(word[end:])

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        limit = self.max_lines
        if limit is not None:
            indent = self.initial_indent if limit <= 1 else self.subsequent_indent
            if len(indent + self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        # A stack: the next chunk is the last.
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            words = self._next_line(chunks, lines, width)
            if not words:
                continue
            is_last = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            text = "".join(words)
            if limit is None or len(lines) < limit - 1 or is_last and len(text) <= width:
                lines.append(indent + text)
                continue
            self._cut(lines, words, indent, width)
            break
        return lines

    def _next_line(self, chunks, lines, width):
        """Takes the chunks of a line."""
        if lines and self.drop_whitespace and not chunks[-1].strip():
            chunks.pop()
        words, space = [], width
        while chunks and len(chunks[-1]) <= space:
            words.append(chunks.pop())
            space -= len(words[-1])
        if chunks and len(chunks[-1]) > width:
            self._handle_long_word(chunks, words, width - space, width)
        if words and self.drop_whitespace and not words[-1].strip():
            words.pop()
        return words

    def _cut(self, lines, words, indent, width):
        """Ends the lines with the placeholder: after as many words as leave room, else on the line before, else alone."""
        room = width - len(self.placeholder)
        while words and (not words[-1].strip() or sum(map(len, words)) > room):
            words.pop()
        if words:
            lines.append(indent + "".join(words) + self.placeholder)
        elif lines and len(lines[-1].rstrip() + self.placeholder) <= self.width:
            lines[-1] = lines[-1].rstrip() + self.placeholder
        else:
            lines.append(indent + self.placeholder.lstrip())

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """Reformat the single paragraph in 'text' so it fits in lines of no more than 'self.width' columns."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """Reformat the single paragraph in 'text' to fit in lines of no more than 'self.width' columns."""
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """Wrap a single paragraph of text, returning a list of wrapped lines."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """Fill a single paragraph of text, returning a new string."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """Collapse and truncate the given text to fit in the given width."""
    one_line = TextWrapper(width=width, max_lines=1, **kwargs)
    return one_line.fill(" ".join(text.split()))


_whitespace_only_re = re.compile("^[ \t]+$", re.MULTILINE)
_leading_whitespace_re = re.compile("(^[ \t]*)(?:[^ \t\n])", re.MULTILINE)


def dedent(text):
    """Remove any common leading whitespace from every line in ${"`text`"}."""
    text = _whitespace_only_re.sub("", text)
    indents = _leading_whitespace_re.findall(text)
    margin = indents[0] if indents else ""
    for indent in indents:
        while not indent.startswith(margin):
            margin = margin[:-1]
    return re.sub(r"(?m)^" + margin, "", text) if margin else text


def indent(text, prefix, predicate=None):
    """Adds 'prefix' to the beginning of selected lines in 'text'."""
    chosen = (lambda line: line.strip()) if predicate is None else predicate
    return "".join(prefix + line if chosen(line) else line for line in text.splitlines(True))
`

export function textwrapModule(): ModuleSpec {
  return { name: "textwrap", doc: "Text wrapping and filling.", python: python() }
}
