// html.parser: a parser that tells its methods what it meets, and bears any text; _markupbase, what it shares with others.

import type { ModuleSpec } from "../module.js"

const base = () => String.raw`
import re

_declname_match = re.compile(r"[a-zA-Z][-_.a-zA-Z0-9]*\s*").match
_commentclose = re.compile(r"--\s*>")
_markedsectionclose = re.compile(r"]\s*]\s*>")
_msmarkedsectionclose = re.compile(r"]\s*>")

# Sections of SGML end with two brackets, those of Microsoft's conditions with one.
_section_ends = {**dict.fromkeys(("temp", "cdata", "ignore", "include", "rcdata"), _markedsectionclose),
                 **dict.fromkeys(("if", "else", "endif"), _msmarkedsectionclose)}


class ParserBase:
    """Parser base class which provides some common support methods used
    by the SGML/HTML and XHTML parsers."""

    def __init__(self):
        if type(self) is ParserBase:
            raise RuntimeError("_markupbase.ParserBase must be subclassed")

    def reset(self):
        self.lineno, self.offset = 1, 0

    def getpos(self):
        """Return current line number and offset."""
        return self.lineno, self.offset

    def updatepos(self, i, j):
        """Moves line number and offset over rawdata[i:j], and gives j."""
        if i < j:
            passed = self.rawdata[i:j]
            self.lineno += passed.count("\n")
            line_start = passed.rfind("\n") + 1
            self.offset = len(passed) - line_start + (0 if line_start else self.offset)
        return j

    def parse_marked_section(self, i, report=1):
        """Takes a section <![name...]]> at i; gives its end, or -1 if that is not there yet."""
        data = self.rawdata
        assert data[i:i + 3] == "<![", "unexpected call to parse_marked_section()"
        name, j = self._scan_name(i + 3, i)
        if j < 0:
            return j
        if name not in _section_ends:
            raise AssertionError("unknown status keyword %r in marked section" % data[i + 3:j])
        close = _section_ends[name].search(data, i + 3)
        if close is None:
            return -1
        if report:
            self.unknown_decl(data[i + 3:close.start()])
        return close.end()

    def parse_comment(self, i, report=1):
        """Takes a comment at i; gives its end, or -1 if that is not there yet."""
        data = self.rawdata
        if not data.startswith("<!--", i):
            raise AssertionError("unexpected call to parse_comment()")
        close = _commentclose.search(data, i + 4)
        if close is None:
            return -1
        if report:
            self.handle_comment(data[i + 4:close.start()])
        return close.end()

    def _scan_name(self, i, declstartpos):
        """The name at i, in small letters, and where it ends; None and -1 where more text is needed to know."""
        data = self.rawdata
        if i == len(data):
            return None, -1
        found = _declname_match(data, i)
        if found is None:
            self.updatepos(declstartpos, i)
            raise AssertionError("expected name token at %r" % data[declstartpos:declstartpos + 20])
        if found.end() == len(data):
            return None, -1
        return found.group().strip().lower(), found.end()

    def unknown_decl(self, data):
        pass
`

const python = () => String.raw`
import re
import _markupbase
from html import unescape

__all__ = ["HTMLParser"]

# Whitespace, and slashes that end no tag.
_gap = r"(?:\s|/(?!>))*"
_attribute_name = r"(?<=['\"\s/])[^\s/>]{}"
_attribute_value = r"""'[^']*'|"[^"]*"|(?!['"])[^>\s]*"""

interesting_normal = re.compile("[&<]")
incomplete = re.compile("&[a-zA-Z#]")
entityref = re.compile("&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]")
charref = re.compile("&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]")
starttagopen = re.compile("<[a-zA-Z]")
piclose = re.compile(">")
commentclose = re.compile(r"--\s*>")
tagfind_tolerant = re.compile(r"([a-zA-Z][^\t\n\r\f />\x00]*)" + _gap)
attrfind_tolerant = re.compile(f"({_attribute_name.format('[^\\s/=>]*')})" + r"(\s*=+\s*" + f"({_attribute_value}))?" + _gap)
locatestarttagend_tolerant = re.compile(
    r"<[a-zA-Z][^\t\n\r\f />\x00]*"
    r"(?:[\s/]*(?:" + _attribute_name.format(r"[^\s/=>]*") + r"(?:\s*=+\s*(?:" + _attribute_value + r")\s*)?" + _gap + ")*)?"
    r"\s*")
endendtag = re.compile(">")
endtagfind = re.compile(r"</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>")

# How far from the end a reference may begin that is not whole yet.
_LONGEST_REFERENCE = 34
_reference_end = re.compile(r"[\s;]")


class HTMLParser(_markupbase.ParserBase):
    """Find tags and other markup and call handler functions.

    Usage:
        p = HTMLParser()
        p.feed(data)
        ...
        p.close()

    Start tags are handled by calling self.handle_starttag() or
    self.handle_startendtag(); end tags by self.handle_endtag().  The
    data between tags is passed from the parser to the derived class
    by calling self.handle_data() with the data as argument (the data
    may be split up in arbitrary chunks).  If convert_charrefs is
    True the character references are converted automatically to the
    corresponding Unicode character (and self.handle_data() is no
    longer split in chunks), otherwise they are passed by calling
    self.handle_entityref() or self.handle_charref() with the string
    containing respectively the named or numeric reference as the
    argument.
    """

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        """Initialize and reset this instance.

        If convert_charrefs is True (the default), all character references
        are automatically converted to the corresponding Unicode characters.
        """
        super().__init__()
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        """Reset this instance.  Loses all unprocessed data."""
        super().reset()
        self.rawdata, self.lasttag = "", "???"
        self.interesting, self.cdata_elem = interesting_normal, None

    def feed(self, data):
        r"""Feed data to the parser.

        Call this as often as you want, with as little or as much text
        as you want (may include '\n').
        """
        self.rawdata += data
        self.goahead(0)

    def close(self):
        """Handle any buffered data."""
        self.goahead(1)

    __starttag_text = None

    def get_starttag_text(self):
        """Return full source of start tag: '<...>'."""
        return self.__starttag_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()
        self.interesting = re.compile(rf"</\s*{self.cdata_elem}\s*>", re.IGNORECASE)

    def clear_cdata_mode(self):
        self.interesting, self.cdata_elem = interesting_normal, None

    def goahead(self, end):
        """Takes what there is of the text, as far as that can be told; all of it at the end."""
        data, i = self.rawdata, 0
        while i < len(data):
            j = self._text_end(i)
            if j is None:
                break
            self._tell_text(i, j)
            i = self.updatepos(i, j)
            if i == len(data):
                break
            after = self._take_tag(i, end) if data[i] == "<" else self._take_reference(i, end)
            if after is None:
                break
            i = self.updatepos(i, after[0])
            if not after[1]:
                break
        if end and i < len(data) and not self.cdata_elem:
            self._tell_text(i, len(data))
            i = self.updatepos(i, len(data))
        self.rawdata = data[i:]

    def _text_end(self, i):
        """Where the text from i ends, None if that can't be told yet."""
        data = self.rawdata
        if self.cdata_elem or not self.convert_charrefs:
            if found := self.interesting.search(data, i):
                return found.start()
            return None if self.cdata_elem else len(data)
        j = data.find("<", i)
        if j >= 0:
            return j
        # The last reference may go on in what comes next.
        ampersand = data.rfind("&", max(i, len(data) - _LONGEST_REFERENCE))
        return None if ampersand >= 0 and not _reference_end.search(data, ampersand) else len(data)

    def _tell_text(self, i, j):
        if i < j:
            text = self.rawdata[i:j]
            self.handle_data(unescape(text) if self.convert_charrefs and not self.cdata_elem else text)

    def _take_tag(self, i, end):
        """Takes what begins with < at i; gives where it ends and that there is more to take, None if the end isn't there yet."""
        data = self.rawdata
        if starttagopen.match(data, i):
            k = self.parse_starttag(i)
        elif data.startswith("</", i):
            k = self.parse_endtag(i)
        elif data.startswith("<!--", i):
            k = self.parse_comment(i)
        elif data.startswith("<?", i):
            k = self.parse_pi(i)
        elif data.startswith("<!", i):
            k = self.parse_html_declaration(i)
        elif i + 1 < len(data):
            self.handle_data("<")
            k = i + 1
        else:
            return None
        if k < 0:
            if not end:
                return None
            # It is text then: up to its >, or to the next <, or this one character.
            k = data.find(">", i + 1) + 1 or data.find("<", i + 1)
            if k < 0:
                k = i + 1
            self._tell_text(i, k)
        return k, True

    def _take_reference(self, i, end):
        """Takes what begins with & at i, as _take_tag does."""
        data = self.rawdata
        is_number = data.startswith("&#", i)
        if found := (charref if is_number else entityref).match(data, i):
            if is_number:
                self.handle_charref(found.group()[2:-1])
            else:
                self.handle_entityref(found[1])
            k = found.end()
            return k if data[k - 1] == ";" else k - 1, True
        if is_number:
            if ";" not in data[i:]:
                return None
            # No number: the two characters are text, and the rest waits.
            self.handle_data("&#")
            return i + 2, False
        if found := incomplete.match(data, i):
            return (i + 1, False) if end and found.group() == data[i:] else None
        if i + 1 == len(data):
            return None
        self.handle_data("&")
        return i + 1, True

    def parse_html_declaration(self, i):
        data = self.rawdata
        assert data[i:i + 2] == "<!", "unexpected call to parse_html_declaration()"
        if data.startswith("<!--", i):
            return self.parse_comment(i)
        if data.startswith("<![", i):
            return self.parse_marked_section(i)
        if data[i:i + 9].lower() != "<!doctype":
            return self.parse_bogus_comment(i)
        close = data.find(">", i + 9)
        if close < 0:
            return -1
        self.handle_decl(data[i + 2:close])
        return close + 1

    def parse_bogus_comment(self, i, report=1):
        data = self.rawdata
        assert data[i:i + 2] in ("<!", "</"), "unexpected call to parse_comment()"
        close = data.find(">", i + 2)
        if close < 0:
            return -1
        if report:
            self.handle_comment(data[i + 2:close])
        return close + 1

    def parse_pi(self, i):
        data = self.rawdata
        assert data[i:i + 2] == "<?", "unexpected call to parse_pi()"
        close = data.find(">", i + 2)
        if close < 0:
            return -1
        self.handle_pi(data[i + 2:close])
        return close + 1

    def parse_starttag(self, i):
        data = self.rawdata
        self.__starttag_text = None
        stop = self.check_for_whole_start_tag(i)
        if stop < 0:
            return stop
        self.__starttag_text = data[i:stop]
        found = tagfind_tolerant.match(data, i + 1)
        assert found, "unexpected call to parse_starttag()"
        self.lasttag = tag = found[1].lower()
        attrs, k = [], found.end()
        while k < stop and (found := attrfind_tolerant.match(data, k)):
            name, rest, value = found.groups()
            if not rest:
                value = None
            elif value[:1] in ("'", '"') and value[:1] == value[-1:]:
                value = value[1:-1]
            attrs.append((name.lower(), unescape(value) if value else value))
            k = found.end()
        left = data[k:stop].strip()
        if left not in (">", "/>"):
            self.handle_data(data[i:stop])
        elif left == "/>":
            # XHTML's empty element.
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return stop

    def check_for_whole_start_tag(self, i):
        """Where the start tag at i ends, -1 if that isn't there yet."""
        data = self.rawdata
        found = locatestarttagend_tolerant.match(data, i)
        if found is None:
            raise AssertionError("we should not get here!")
        j = found.end()
        follows = data[j:j + 1]
        if follows == ">":
            return j + 1
        if follows == "/":
            if data.startswith("/>", j):
                return j + 2
            if data.startswith("/", j):
                return -1
        if follows == "" or follows in "abcdefghijklmnopqrstuvwxyz=/ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            return -1
        return j if j > i else i + 1

    def parse_endtag(self, i):
        data = self.rawdata
        assert data[i:i + 2] == "</", "unexpected call to parse_endtag"
        close = data.find(">", i + 1) + 1
        if not close:
            return -1
        found = endtagfind.match(data, i)
        if self.cdata_elem is not None and (found is None or found[1].lower() != self.cdata_elem):
            # No tag but text of a script or style.
            self.handle_data(data[i:close])
            return close
        if found is not None:
            self.handle_endtag(found[1].lower())
            self.clear_cdata_mode()
            return close
        name = tagfind_tolerant.match(data, i + 2)
        if name is None:
            return i + 3 if data.startswith("</>", i) else self.parse_bogus_comment(i)
        self.handle_endtag(name[1].lower())
        return data.find(">", name.end()) + 1

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
`

export function markupBaseModule(): ModuleSpec {
  const doc = "Shared support for scanning document type declarations in HTML and XHTML.\n\n"
  return { name: "_markupbase", doc, python: base() }
}

export function htmlParserModule(): ModuleSpec {
  return { name: "html.parser", doc: "A parser for HTML and XHTML.", python: python() }
}
