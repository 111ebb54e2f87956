// pyexpat: a parser of XML that does not validate, as the library's xml packages ask for it.

import type { ModuleSpec } from "../module.js"
import { documentTypePython } from "./expat-doctype.js"
import { elementsPython } from "./expat-elements.js"
import { expatHead } from "./expat-head.js"

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
`

export function expatModule(): ModuleSpec {
  return {
    name: "pyexpat",
    doc: "Python wrapper for Expat parser.",
    python: expatHead() + parser() + elementsPython() + documentTypePython(),
  }
}
