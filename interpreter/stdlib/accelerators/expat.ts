// pyexpat: a parser of XML that does not validate, as the library's xml packages ask for it.

import type { ModuleSpec } from "../module.js"
import { documentTypePython } from "./expat-doctype.js"

const head = () => String.raw`
import codecs
import re
import sys
import types

EXPAT_VERSION = "expat_2.6.3"
version_info = (2, 6, 3)
native_encoding = "UTF-8"
features = [("sizeof(XML_Char)", 1), ("sizeof(XML_LChar)", 1), ("XML_DTD", 0), ("XML_CONTEXT_BYTES", 1024), ("XML_NS", 0)]
XML_PARAM_ENTITY_PARSING_NEVER = 0
XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1
XML_PARAM_ENTITY_PARSING_ALWAYS = 2


class ExpatError(Exception):
    pass


ExpatError.__module__ = "xml.parsers.expat"
error = ExpatError

_messages = """
1 NO_MEMORY out of memory
2 SYNTAX syntax error
3 NO_ELEMENTS no element found
4 INVALID_TOKEN not well-formed (invalid token)
5 UNCLOSED_TOKEN unclosed token
6 PARTIAL_CHAR partial character
7 TAG_MISMATCH mismatched tag
8 DUPLICATE_ATTRIBUTE duplicate attribute
9 JUNK_AFTER_DOC_ELEMENT junk after document element
10 PARAM_ENTITY_REF illegal parameter entity reference
11 UNDEFINED_ENTITY undefined entity
12 RECURSIVE_ENTITY_REF recursive entity reference
13 ASYNC_ENTITY asynchronous entity
14 BAD_CHAR_REF reference to invalid character number
15 BINARY_ENTITY_REF reference to binary entity
16 ATTRIBUTE_EXTERNAL_ENTITY_REF reference to external entity in attribute
17 MISPLACED_XML_PI XML or text declaration not at start of entity
18 UNKNOWN_ENCODING unknown encoding
19 INCORRECT_ENCODING encoding specified in XML declaration is incorrect
20 UNCLOSED_CDATA_SECTION unclosed CDATA section
21 EXTERNAL_ENTITY_HANDLING error in processing external entity reference
22 NOT_STANDALONE document is not standalone
23 UNEXPECTED_STATE unexpected parser state - please send a bug report
24 ENTITY_DECLARED_IN_PE entity declared in parameter entity
25 FEATURE_REQUIRES_XML_DTD requested feature requires XML_DTD support in Expat
26 CANT_CHANGE_FEATURE_ONCE_PARSING cannot change setting once parsing has begun
27 UNBOUND_PREFIX unbound prefix
28 UNDECLARING_PREFIX must not undeclare prefix
29 INCOMPLETE_PE incomplete markup in parameter entity
30 XML_DECL XML declaration not well-formed
31 TEXT_DECL text declaration not well-formed
32 PUBLICID illegal character(s) in public id
33 SUSPENDED parser suspended
34 NOT_SUSPENDED parser not suspended
35 ABORTED parsing aborted
36 FINISHED parsing finished
37 SUSPEND_PE cannot suspend in external parameter entity
38 RESERVED_PREFIX_XML reserved prefix (xml) must not be undeclared or bound to another namespace name
39 RESERVED_PREFIX_XMLNS reserved prefix (xmlns) must not be declared or undeclared
40 RESERVED_NAMESPACE_URI prefix must not be bound to one of the reserved namespace names
41 INVALID_ARGUMENT invalid argument
42 NO_BUFFER a successful prior call to function XML_GetBuffer was required
43 AMPLIFICATION_LIMIT_BREACH limit on input amplification factor (from DTD and entities) breached
""".strip().split("\n")

errors = types.ModuleType("pyexpat.errors", "Constants used to describe error conditions.")
errors.codes, errors.messages = {}, {}
for _line in _messages:
    _code, _name, _text = _line.split(" ", 2)
    setattr(errors, "XML_ERROR_" + _name, _text)
    errors.codes[_text] = int(_code)
    errors.messages[int(_code)] = _text
del _line, _code, _name, _text, _messages
model = types.ModuleType("pyexpat.model", "Constants used to interpret content model information.")
for _name, _value in (("TYPE_EMPTY", 1), ("TYPE_ANY", 2), ("TYPE_MIXED", 3), ("TYPE_NAME", 4), ("TYPE_CHOICE", 5), ("TYPE_SEQ", 6),
                      ("QUANT_NONE", 0), ("QUANT_OPT", 1), ("QUANT_REP", 2), ("QUANT_PLUS", 3)):
    setattr(model, "XML_C" + _name, _value)
del _name, _value
sys.modules["pyexpat.errors"] = errors
sys.modules["pyexpat.model"] = model


def ErrorString(code, /):
    return errors.messages.get(code)


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    if namespace_separator is not None and not isinstance(namespace_separator, str):
        raise TypeError("ParserCreate() argument 'namespace_separator' must be str or None, not " + type(namespace_separator).__name__)
    if namespace_separator is not None and len(namespace_separator) > 1:
        raise ValueError("namespace_separator must be at most one character, omitted, or None")
    return XMLParserType(encoding, namespace_separator, {} if intern is None else intern)


_name_start = r":A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd"
_name_text = f"[{_name_start}][{_name_start}\\-.0-9\xb7\u0300-\u036f\u203f\u2040]*"
_name = re.compile(_name_text)
_space = re.compile(r"[ \t\r\n]*")
_attribute = re.compile(rf"[ \t\r\n]+({_name_text})[ \t\r\n]*=[ \t\r\n]*(\"[^\"<]*\"|'[^'<]*')")
_start_tag = re.compile(rf"<({_name_text})")
_end_tag = re.compile(rf"</({_name_text})[ \t\r\n]*>")
_tag_end = re.compile(r"[ \t\r\n]*(/?)>")
_whole_tag = re.compile(r"<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
_reference = re.compile(rf"&(?:#([0-9]+)|#x([0-9a-fA-F]+)|({_name_text}));")
_broken_reference = re.compile(rf"&(?:#x[0-9a-fA-F]*|#[0-9]*|{_name_text})?")
_declaration = re.compile(r"<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:\"([^\"]*)\"|'([^']*)')"
                          r"(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:\"([^\"]*)\"|'([^']*)'))?"
                          r"(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:\"(yes|no)\"|'(yes|no)'))?[ \t\r\n]*\?>")
_forbidden = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_predefined = {"lt": "<", "gt": ">", "amp": "&", "apos": "'", "quot": '"'}
_xml_uri = "http://www.w3.org/XML/1998/namespace"


class _Incomplete(Exception):
    pass


class _Failure(Exception):
    def __init__(self, code, position):
        self.code, self.position = code, position
`

const parser = () => String.raw`
def _switch(name):
    hidden = "_" + name
    return property(lambda self: self.__dict__.get(hidden, False), lambda self, value: self.__dict__.__setitem__(hidden, bool(value)))


class XMLParserType:
    """XML parser"""

    StartElementHandler = EndElementHandler = CharacterDataHandler = ProcessingInstructionHandler = CommentHandler = None
    StartCdataSectionHandler = EndCdataSectionHandler = DefaultHandler = DefaultHandlerExpand = None
    StartNamespaceDeclHandler = EndNamespaceDeclHandler = StartDoctypeDeclHandler = EndDoctypeDeclHandler = None
    ElementDeclHandler = AttlistDeclHandler = EntityDeclHandler = NotationDeclHandler = UnparsedEntityDeclHandler = None
    ExternalEntityRefHandler = SkippedEntityHandler = NotStandaloneHandler = XmlDeclHandler = None
    buffer_size, buffer_used = 8192, 0
    ordered_attributes, specified_attributes = _switch("ordered_attributes"), _switch("specified_attributes")
    namespace_prefixes = _switch("namespace_prefixes")
    ErrorCode = ErrorByteIndex = 0

    def __init__(self, encoding, separator, intern):
        self.intern = intern
        self._encoding, self._separator = encoding, separator
        self._bytes, self._decoder = b"", None
        self._text, self._at, self._line, self._column = "", 0, 1, 0
        self._open, self._rooted, self._finished = [], False, False
        self._declared = False
        self._namespaces = {"xml": _xml_uri}
        self._entities, self._defaults, self._active = {}, {}, []
        self._has_doctype = self._external = False
        self._buffering, self._waiting = False, []
        self._base = None

    @property
    def buffer_text(self):
        return self._buffering

    @buffer_text.setter
    def buffer_text(self, value):
        self._flush()
        self._buffering = bool(value)

    CurrentLineNumber = ErrorLineNumber = property(lambda self: self._line)
    CurrentColumnNumber = ErrorColumnNumber = property(lambda self: self._column)
    CurrentByteIndex = property(lambda self: len(self._text[:self._at].encode("utf-8", "surrogatepass")))

    def SetBase(self, base, /):
        self._base = base

    def GetBase(self):
        return self._base

    def GetInputContext(self):
        return self._text[self._at:].encode() or None

    def UseForeignDTD(self, flag=True, /):
        self._external = bool(flag)

    def SetParamEntityParsing(self, flag, /):
        return 1

    def GetReparseDeferralEnabled(self):
        return self._deferral

    def SetReparseDeferralEnabled(self, enabled, /):
        # Nothing is parsed twice here: when a token is whole, it is told of.
        self._deferral = bool(enabled)

    def ExternalEntityParserCreate(self, context, encoding=None, /):
        child = XMLParserType(encoding, self._separator, self.intern)
        child.__dict__.update({name: value for name, value in self.__dict__.items() if name.endswith("Handler")})
        child._entities, child._namespaces, child._buffering = self._entities, self._namespaces, self._buffering
        return child

    def ParseFile(self, file, /):
        while data := file.read(65536):
            self.Parse(data, False)
        return self.Parse(b"", True)

    def Parse(self, data, isfinal=False, /):
        if self._finished:
            self._fail(36)
        if isinstance(data, str):
            if self._decoder is None:
                self._encoding = "utf-8"
            data = data.encode("utf-8", "surrogatepass")
        self._text = self._text[self._at:] + self._decode(bytes(data), bool(isfinal))
        self._at = 0
        try:
            self._run(self._text, bool(isfinal))
        except _Failure as failure:
            self._move(failure.position)
            self._fail(failure.code)
        if isfinal:
            self._finished = True
            if self._open or not self._rooted:
                self._fail(3 if not self._cdata else 20)
        self._flush()
        return 1

    _cdata, _deferral, _alone = False, True, False

    def _fail(self, code):
        self._flush()
        self.ErrorCode, self._finished = code, True
        failure = ExpatError(f"{ErrorString(code)}: line {self._line}, column {self._column}")
        failure.code, failure.lineno, failure.offset = code, self._line, self._column
        raise failure from None

    def _decode(self, data, final):
        if self._decoder is None:
            self._bytes += data
            if len(self._bytes) < 4 and not final:
                return ""
            start = self._bytes.lstrip()[:5]
            if not final and start == b"<?xml" and b"?>" not in self._bytes:
                return ""
            data, self._bytes = self._bytes, b""
            name = self._encoding or self._detect(data)
            try:
                self._decoder = codecs.getincrementaldecoder(name)("strict")
            except LookupError:
                self._fail(18)
            if data.startswith(codecs.BOM_UTF8):
                data = data[3:]
        try:
            return self._decoder.decode(data, final)
        except UnicodeDecodeError as e:
            good = e.object[:e.start].decode(self._decoder_name(e), "ignore")
            self._text = self._text[self._at:] + good
            self._at = 0
            try:
                self._run(self._text, False)
            except _Failure as failure:
                self._move(failure.position)
                self._fail(failure.code)
            self._move(len(self._text))
            self._fail(4)

    def _decoder_name(self, e):
        return e.encoding

    def _detect(self, data):
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        if data[:2] == b"<\x00":
            return "utf-16-le"
        if data[:2] == b"\x00<":
            return "utf-16-be"
        found = re.match(rb"(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding[ \t\r\n]*=[ \t\r\n]*[\"']([A-Za-z0-9._-]+)", data)
        return found[1].decode() if found else "utf-8"

    def _move(self, position):
        skipped = self._text[self._at:position]
        if skipped:
            lines = re.split(r"\r\n|\r|\n", skipped)
            self._line += len(lines) - 1
            self._column = len(lines[-1]) + (self._column if len(lines) == 1 else 0)
        self._at = position

    def _place(self, position):
        """Where the next event is; inside entities all are where the reference stands."""
        if not self._active:
            self._move(position)

    # ---- telling

    def _tell(self, handler, *args):
        if handler is None:
            return False
        self._flush()
        handler(*args)
        return True

    def _tell_default(self, text):
        handler = self.DefaultHandlerExpand or self.DefaultHandler
        if handler is not None and text:
            self._flush()
            handler(text)

    def _characters(self, text):
        if not text:
            return
        if self.CharacterDataHandler is None:
            self._tell_default(text)
        elif self._buffering:
            self._waiting.append(text)
        else:
            for part in re.findall(r"[^\n]+|\n", text):
                self.CharacterDataHandler(part)

    def _flush(self):
        if self._waiting:
            text, self._waiting = "".join(self._waiting), []
            if self.CharacterDataHandler is not None:
                for start in range(0, len(text), self.buffer_size):
                    self.CharacterDataHandler(text[start:start + self.buffer_size])

    # ---- reading

    def _run(self, text, final, nested=False):
        position = 0
        depth = len(self._open)
        while position < len(text):
            if not nested:
                self._move(position)
            try:
                position = self._token(text, position, final)
            except _Incomplete:
                if not final:
                    return
                raise _Failure(5, position)
            except _Failure as failure:
                raise _Failure(failure.code, self._at) if nested else failure
        if nested:
            if len(self._open) != depth:
                raise _Failure(13, self._at)
        else:
            self._move(position)

    def _token(self, text, at, final):
        inside = bool(self._open) or bool(self._active)
        if self._cdata:
            return self._cdata_text(text, at, final)
        if text[at] != "<":
            return self._text_token(text, at, final) if inside else self._outside(text, at, final)
        following = text[at:at + 9]
        for opening, method, allowed in (("<!--", self._comment, True), ("<![CDATA[", self._cdata_start, inside),
                                         ("<!DOCTYPE", self._doctype, not self._rooted), ("<?", self._instruction, True)):
            if following.startswith(opening):
                if not allowed:
                    raise _Failure(4 if opening != "<!DOCTYPE" else 2, at)
                return method(text, at)
            if len(text) - at < len(opening) and opening.startswith(text[at:]):
                raise _Incomplete
        if following.startswith("</"):
            return self._end(text, at)
        return self._start(text, at)

    def _outside(self, text, at, final):
        end = _space.match(text, at).end()
        if end > at:
            self._tell_default(text[at:end])
            return end
        if text[at] == "\ufeff" and not self._declared and at == 0:
            return at + 1
        raise _Failure(9 if self._rooted else 4 if text[at] == "&" or _forbidden.match(text, at) else 2, at)

    def _text_token(self, text, at, final):
        if text[at] == "&":
            return self._entity(text, at)
        end = min((place for place in (text.find("<", at), text.find("&", at)) if place >= 0), default=-1)
        if end < 0:
            end = len(text)
            # What may be the half of something waits for the rest.
            if not final and text[end - 1] in "\r]":
                end = end - 1 if text[end - 1] == "\r" else len(text[:end].rstrip("]"))
                if end == at:
                    raise _Incomplete
        data = text[at:end]
        wrong = _forbidden.search(data)
        marker = data.find("]]>")
        if wrong or marker >= 0:
            place = wrong.start() if wrong else marker
            self._characters(data[:place].replace("\r\n", "\n").replace("\r", "\n"))
            raise _Failure(4, at + place + (0 if wrong else 2))
        self._characters(data.replace("\r\n", "\n").replace("\r", "\n"))
        return end

    def _entity(self, text, at):
        found = _reference.match(text, at)
        if not found:
            if ";" not in text[at:] and re.fullmatch(rf"&(?:#x?[0-9a-fA-F]*|(?:{_name_text})?)", text[at:]):
                raise _Incomplete
            raise _Failure(4, _broken_reference.match(text, at).end())
        if found[3] is None:
            self._characters(self._character(found, at))
        elif found[3] in _predefined:
            self._characters(_predefined[found[3]])
        else:
            self._named_entity(found[3], found[0], at)
        return found.end()

    def _character(self, found, at):
        code = int(found[1]) if found[1] else int(found[2], 16)
        if code > 0x10ffff or code in (0xfffe, 0xffff) or 0xd800 <= code < 0xe000 or code < 32 and code not in (9, 10, 13):
            raise _Failure(14, at)
        return chr(code)

    def _named_entity(self, name, raw, at):
        entity = self._entities.get(name)
        if entity is None:
            if not self._has_doctype or not self._external:
                raise _Failure(11, at)
            if not self._tell(self.SkippedEntityHandler, name, 0):
                self._tell_default(raw)
            return
        value, system, public, notation = entity
        if name in self._active:
            raise _Failure(12, at)
        if notation is not None:
            raise _Failure(15, at)
        if value is None:
            if self.ExternalEntityRefHandler is not None:
                self._flush()
                if not self.ExternalEntityRefHandler(name, self._base, system, public):
                    raise _Failure(21, at)
            else:
                self._tell_default(raw)
            return
        if self.DefaultHandler is not None and self.DefaultHandlerExpand is None:
            self._tell_default(raw)
            return
        self._active.append(name)
        self._run(value, True, nested=True)
        self._active.pop()

    def _comment(self, text, at):
        end = text.find("--", at + 4)
        if end < 0 or end + 2 >= len(text):
            raise _Incomplete
        if text[end + 2] != ">":
            raise _Failure(4, end + 2)
        self._check(text, at, end)
        body = text[at + 4:end].replace("\r\n", "\n").replace("\r", "\n")
        if not self._tell(self.CommentHandler, body):
            self._tell_default(text[at:end + 3])
        return end + 3

    def _check(self, text, at, end):
        if wrong := _forbidden.search(text, at, end):
            raise _Failure(4, wrong.start())

    def _cdata_start(self, text, at):
        if not self._tell(self.StartCdataSectionHandler):
            self._tell_default("<![CDATA[") if self.CharacterDataHandler is None else None
        self._cdata = True
        return at + 9

    def _cdata_text(self, text, at, final):
        end = text.find("]]>", at)
        if end < 0:
            keep = len(text) if final else max(at, len(text) - 2)
            if keep == at:
                raise _Incomplete
            self._characters(text[at:keep].replace("\r\n", "\n"))
            return keep
        self._check(text, at, end)
        self._characters(text[at:end].replace("\r\n", "\n").replace("\r", "\n"))
        self._place(end)
        self._tell(self.EndCdataSectionHandler)
        self._cdata = False
        return end + 3

    def _instruction(self, text, at):
        end = text.find("?>", at)
        if end < 0:
            raise _Incomplete
        target = _name.match(text, at + 2)
        if not target:
            raise _Failure(4, at + 2)
        if target[0].lower() == "xml":
            return self._xml_declaration(text, at, end, target[0])
        data = text[target.end():end]
        if data and data[0] not in " \t\r\n":
            raise _Failure(4, target.end())
        self._check(text, at, end)
        if not self._tell(self.ProcessingInstructionHandler, target[0], data.lstrip(" \t\r\n").replace("\r\n", "\n")):
            self._tell_default(text[at:end + 2])
        return end + 2

    def _xml_declaration(self, text, at, end, target):
        if target != "xml":
            raise _Failure(4, at + 2 + len(target))
        if self._declared or self._rooted or self._has_doctype or self._line != 1 or self._column != 0:
            raise _Failure(17, at)
        found = _declaration.match(text, at)
        if not found:
            raise _Failure(30, at + 6)
        self._declared = True
        alone = found[5] or found[6]
        self._alone = alone == "yes"
        arguments = found[1] or found[2], found[3] or found[4], -1 if alone is None else int(alone == "yes")
        if not self._tell(self.XmlDeclHandler, *arguments):
            self._tell_default(text[at:end + 2])
        return end + 2

    # ---- elements

    def _start(self, text, at):
        opening = _start_tag.match(text, at)
        if not opening:
            if len(text) == at + 1:
                raise _Incomplete
            raise _Failure(4, at + 1)
        if not self._open and not self._active and self._rooted:
            raise _Failure(9, at)
        position, attributes = opening.end(), []
        while found := _attribute.match(text, position):
            if any(found[1] == name for name, _ in attributes):
                raise _Failure(8, found.start(1))
            attributes.append((found[1], self._attribute_value(found[2][1:-1], found.start(2) + 1)))
            position = found.end()
        closing = _tag_end.match(text, position)
        if not closing:
            if not _whole_tag.match(text, at):
                rest = text[at + 1:]
                if "<" in rest and rest.index("<") < (rest.index('"') if '"' in rest else len(rest)):
                    raise _Failure(4, at + 1 + rest.index("<"))
                raise _Incomplete
            raise _Failure(4, self._wrong_place(text, position))
        self._rooted = True
        self._begin(opening[1], attributes, at)
        if closing[1]:
            self._place(closing.end())
            self._finish()
        return closing.end()

    def _wrong_place(self, text, position):
        after = _space.match(text, position).end()
        name = _name.match(text, after)
        if not name or after == position:
            return after
        after = _space.match(text, name.end()).end()
        if text[after] != "=":
            return after
        after = _space.match(text, after + 1).end()
        return text.find("<", after) if text[after] in "\"'" else after

    def _attribute_value(self, raw, at):
        raw = re.sub(r"\r\n|[\t\r\n]", " ", raw)
        if "&" not in raw:
            return raw
        parts, position = [], 0
        while (start := raw.find("&", position)) >= 0:
            parts.append(raw[position:start])
            found = _reference.match(raw, start)
            if not found:
                raise _Failure(4, at + _broken_reference.match(raw, start).end())
            if found[3] is None:
                parts.append(self._character(found, at + start))
            elif found[3] in _predefined:
                parts.append(_predefined[found[3]])
            else:
                parts.append(self._attribute_entity(found[3], at + start))
            position = found.end()
        return "".join(parts) + raw[position:]

    def _attribute_entity(self, name, at):
        entity = self._entities.get(name)
        if entity is None:
            raise _Failure(11, at)
        if name in self._active:
            raise _Failure(12, at)
        if entity[0] is None:
            raise _Failure(16, at)
        self._active.append(name)
        value = self._attribute_value(entity[0], at)
        self._active.pop()
        return value

    def _begin(self, name, attributes, at):
        given = {key for key, _ in attributes}
        if not self.specified_attributes:
            attributes += [item for item in self._defaults.get(name, {}).items() if item[0] not in given]
        declared = []
        if self._separator is not None:
            attributes = self._declare(attributes, declared, at)
        self._open.append((name, declared))
        full = self._expand(name, at, True)
        pairs = [(self._expand(key, at, False), value) for key, value in attributes]
        if len({key for key, _ in pairs}) < len(pairs):
            raise _Failure(8, at)
        shown = [item for pair in pairs for item in pair] if self.ordered_attributes else dict(pairs)
        if not self._tell(self.StartElementHandler, full, shown):
            self._tell_default(f"<{name}>")

    def _declare(self, attributes, declared, at):
        kept = []
        for name, value in attributes:
            if name != "xmlns" and not name.startswith("xmlns:"):
                kept.append((name, value))
                continue
            prefix = name[6:] or None
            if prefix is not None and not value:
                raise _Failure(28, at)
            if prefix == "xmlns":
                raise _Failure(39, at)
            declared.append((prefix, self._namespaces.get(prefix)))
            self._namespaces[prefix] = value
            self._tell(self.StartNamespaceDeclHandler, prefix, value or None)
        return kept

    def _expand(self, name, at, is_element):
        if self._separator is None:
            return name
        prefix, colon, local = name.partition(":")
        if not colon:
            uri = self._namespaces.get(None) if is_element else None
            return f"{uri}{self._separator}{name}" if uri else name
        uri = self._namespaces.get(prefix)
        if uri is None:
            raise _Failure(27, at)
        full = f"{uri}{self._separator}{local}"
        return f"{full}{self._separator}{prefix}" if self.namespace_prefixes else full

    def _end(self, text, at):
        found = _end_tag.match(text, at)
        if not found:
            if ">" not in text[at:]:
                raise _Incomplete
            name = _name.match(text, at + 2)
            raise _Failure(4, name.end() if name else at + 2)
        if not self._open:
            if self._active or self._rooted:
                raise _Failure(13 if self._active else 9, at)
            raise _Failure(4, at + 1)
        if self._open[-1][0] != found[1]:
            raise _Failure(7, at + 2)
        self._finish()
        return found.end()

    def _finish(self):
        name, declared = self._open[-1]
        full = self._expand(name, self._at, True)
        self._open.pop()
        if not self._tell(self.EndElementHandler, full):
            self._tell_default(f"</{name}>")
        for prefix, before in reversed(declared):
            self._tell(self.EndNamespaceDeclHandler, prefix)
            if before is None:
                del self._namespaces[prefix]
            else:
                self._namespaces[prefix] = before
`

export function expatModule(): ModuleSpec {
  return {
    name: "pyexpat",
    doc: "Python wrapper for Expat parser.",
    python: head() + parser() + documentTypePython(),
  }
}
