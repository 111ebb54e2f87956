// The shlex module.

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
import re
import sys
from collections import deque
from io import StringIO

__all__ = ["shlex", "split", "quote", "join"]


class shlex:
    "A lexical analyzer class for simple shell-like syntaxes."

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = StringIO(instream)
        self.instream = sys.stdin if instream is None else instream
        self.infile = None if instream is None else infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.state = " "
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ""
        self.filestack = deque()
        self.source = None
        self._punctuation_chars = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        if punctuation_chars:
            self._pushback_chars = deque()
            self.wordchars = self.wordchars + "~-./*?="
            self.wordchars = self.wordchars.translate(self.wordchars.maketrans(dict.fromkeys(self._punctuation_chars)))

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        "Push a token onto the stack popped by the get_token method"
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        "Push an input source onto the lexer's input source stack."
        if isinstance(newstream, str):
            newstream = StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile, self.instream, self.lineno = newfile, newstream, 1

    def pop_source(self):
        "Pop the input source stack."
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = " "

    def get_token(self):
        "Get a token from the input stream (or from stack if it's nonempty)"
        if self.pushback:
            return self.pushback.popleft()
        token = self.read_token()
        while self.source is not None and token == self.source:
            opened = self.sourcehook(self.read_token())
            if opened:
                newfile, newstream = opened
                self.push_source(newstream, newfile)
            token = self.get_token()
        while token == self.eof and self.filestack:
            self.pop_source()
            token = self.get_token()
        return token

    def read_token(self):
        self._was_quoted, self._before_escape = False, " "
        while not self._take(self._next_char()):
            pass
        text, self.token = self.token, ""
        return text if text or self._was_quoted or not self.posix else None

    def _next_char(self):
        if self._punctuation_chars and self._pushback_chars:
            char = self._pushback_chars.pop()
        else:
            char = self.instream.read(1)
        self.lineno += char == "\n"
        return char

    def _take(self, char):
        """Goes one character on; whether that ends the token. The state is the quote or escape it stands in,
        "a" in a word, "c" in punctuation, " " between tokens and None at the end."""
        state = self.state
        if state is None:
            self.token = ""
            return True
        if state == " ":
            return self._between(char)
        if state in self.quotes:
            return self._quoted(char)
        if state in self.escape:
            return self._escaped(char)
        return state in ("a", "c") and self._within(char)

    def _has_token(self):
        return bool(self.token) or self.posix and self._was_quoted

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def _escape(self, char):
        self._before_escape, self.state = "a", char

    def _between(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            return self._has_token()
        if char in self.commenters:
            self._skip_comment()
            return False
        if self.posix and char in self.escape:
            self._escape(char)
            return False
        is_word = char in self.wordchars
        is_punctuation = not is_word and char in self._punctuation_chars
        is_quote = not is_word and not is_punctuation and char in self.quotes
        if not (is_quote and self.posix):
            self.token = char
        if is_word or is_punctuation or is_quote or self.whitespace_split:
            self.state = char if is_quote else "c" if is_punctuation else "a"
            return False
        return True

    def _quoted(self, char):
        self._was_quoted = True
        quote = self.state
        if not char:
            raise ValueError("No closing quotation")
        if self.posix and char == quote:
            self.state = "a"
        elif self.posix and char in self.escape and quote in self.escapedquotes:
            self._before_escape, self.state = quote, char
        else:
            self.token += char
            if char == quote:
                self.state = " "
                return True
        return False

    def _escaped(self, char):
        if not char:
            raise ValueError("No escaped character")
        before = self._before_escape
        # In quotes a backslash stands for itself, except before a quote or another one.
        if before in self.quotes and char not in (self.state, before):
            self.token += self.state
        self.token += char
        self.state = before
        return False

    def _within(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            self.state = " "
            return self._has_token()
        if char in self.commenters:
            self._skip_comment()
            if not self.posix:
                return False
            self.state = " "
            return self._has_token()
        if self.state == "c":
            return self._punctuated(char)
        if self.posix and char in self.quotes:
            self.state = char
        elif self.posix and char in self.escape:
            self._escape(char)
        elif char in self.wordchars or char in self.quotes or self.whitespace_split and char not in self._punctuation_chars:
            self.token += char
        else:
            # The character is the next token's.
            if self._punctuation_chars:
                self._pushback_chars.append(char)
            else:
                self.pushback.appendleft(char)
            self.state = " "
            return self._has_token()
        return False

    def _punctuated(self, char):
        if char in self._punctuation_chars:
            self.token += char
            return False
        self._pushback_chars.append(char)
        self.state = " "
        return True

    def sourcehook(self, newfile):
        "Hook called on a filename to be sourced."
        from os import path
        name = newfile[1:-1] if newfile[0] == '"' else newfile
        if isinstance(self.infile, str) and not path.isabs(name):
            name = path.join(path.dirname(self.infile), name)
        return name, open(name, "r")

    def error_leader(self, infile=None, lineno=None):
        "Emit a C-compiler-like, Emacs-friendly error-message leader."
        where = (self.infile if infile is None else infile), (self.lineno if lineno is None else lineno)
        return '"%s", line %d: ' % where

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """Split the string *s* using shell-like syntax."""
    if s is None:
        raise ValueError("s argument must not be None")
    lexer = shlex(s, posix=posix)
    lexer.commenters = lexer.commenters if comments else ""
    lexer.whitespace_split = True
    return [*lexer]


def join(split_command):
    """Return a shell-escaped string from *split_command*."""
    return " ".join(quote(arg) for arg in split_command)


_find_unsafe = re.compile(r"[^\w@%+=:,./-]", re.ASCII).search


def quote(s):
    """Return a shell-escaped version of the string *s*."""
    if s and not _find_unsafe(s):
        return s
    # A quote within quotes: out of them, quoted otherwise, and back.
    inner = s.replace("'", "'\"'\"'") if s else ""
    return f"'{inner}'"
`

export function shlexModule(): ModuleSpec {
  return { name: "shlex", doc: "A lexical analyzer class for simple shell-like syntaxes.", python: python() }
}
