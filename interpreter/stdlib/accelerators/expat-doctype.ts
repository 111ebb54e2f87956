// What pyexpat reads of a document type declaration: entities, defaults of attributes, notations.

/// Python text that gives the parser its `_doctype`.
export const documentTypePython = () => String.raw`
_doctype_head = re.compile(rf"<!DOCTYPE[ \t\r\n]+({_name_text})[ \t\r\n]*"
                           r"(?:SYSTEM[ \t\r\n]+(\"[^\"]*\"|'[^']*')|PUBLIC[ \t\r\n]+(\"[^\"]*\"|'[^']*')"
                           r"[ \t\r\n]+(\"[^\"]*\"|'[^']*'))?[ \t\r\n]*")
_doctype_item = re.compile(r"<!--.*?-->|<\?.*?\?>|<!(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>|%[^;]*;|[ \t\r\n]+|\]", re.DOTALL)
_entity_declaration = re.compile(
    rf"<!ENTITY[ \t\r\n]+(%[ \t\r\n]+)?({_name_text})[ \t\r\n]+(?:(\"[^\"]*\"|'[^']*')|"
    r"(?:SYSTEM|PUBLIC[ \t\r\n]+(\"[^\"]*\"|'[^']*'))[ \t\r\n]+(\"[^\"]*\"|'[^']*')"
    rf"(?:[ \t\r\n]+NDATA[ \t\r\n]+({_name_text}))?)[ \t\r\n]*>")
_attlist = re.compile(rf"<!ATTLIST[ \t\r\n]+({_name_text})(.*)>", re.DOTALL)
_attribute_definition = re.compile(
    rf"[ \t\r\n]+({_name_text})[ \t\r\n]+(NOTATION[ \t\r\n]*\([^)]*\)|\([^)]*\)|[A-Z]+)[ \t\r\n]+"
    r"(?:(#REQUIRED|#IMPLIED)|(#FIXED[ \t\r\n]+)?(\"[^\"]*\"|'[^']*'))")
_element = re.compile(rf"<!ELEMENT[ \t\r\n]+({_name_text})[ \t\r\n]+(.*?)[ \t\r\n]*>", re.DOTALL)
_notation = re.compile(rf"<!NOTATION[ \t\r\n]+({_name_text})[ \t\r\n]+(?:SYSTEM[ \t\r\n]+(\"[^\"]*\"|'[^']*')|"
                       r"PUBLIC[ \t\r\n]+(\"[^\"]*\"|'[^']*')(?:[ \t\r\n]+(\"[^\"]*\"|'[^']*'))?)[ \t\r\n]*>")


def _unquoted(text):
    return None if text is None else text[1:-1]


def _content_model(text):
    """A content model as nested (type, quantifier, name, children)."""
    tokens = re.findall(rf"[(),|]|[?*+]|#PCDATA|{_name_text}", text)
    position = 0

    def quantifier():
        nonlocal position
        if position < len(tokens) and tokens[position] in "?*+":
            position += 1
            return "?*+".index(tokens[position - 1]) + 1
        return 0

    def item():
        nonlocal position
        token = tokens[position]
        position += 1
        if token != "(":
            return (4, quantifier(), token, ())
        children, kind = [], 6
        if tokens[position] == "#PCDATA":
            position += 1
            kind = 3
        else:
            children.append(item())
        while tokens[position] != ")":
            if tokens[position] == "|" and kind != 3:
                kind = 5
            position += 1
            children.append(item())
        position += 1
        return (kind, quantifier(), None, tuple(children))

    if text in ("EMPTY", "ANY"):
        return (1 if text == "EMPTY" else 2, 0, None, ())
    return item()


class _DocumentType:
    """What the parser does with <!DOCTYPE ...>."""

    def _doctype(self, text, at):
        head = _doctype_head.match(text, at)
        if not head:
            if ">" in text[at:]:
                raise _Failure(2, at)
            raise _Incomplete
        position = head.end()
        items, closed = [], None
        if text[position:position + 1] == "[":
            position += 1
            while closed is None:
                found = _doctype_item.match(text, position)
                if not found:
                    if ">" in text[position:]:
                        raise _Failure(4, position)
                    raise _Incomplete
                position = found.end()
                if found[0] == "]":
                    closed = True
                else:
                    items.append(found)
            position = _space.match(text, position).end()
        if text[position:position + 1] != ">":
            if position >= len(text):
                raise _Incomplete
            raise _Failure(4, position)
        system = _unquoted(head[2] or head[4])
        self._has_doctype = True
        self._external = self._external or system is not None
        if system is not None and not self._alone and self.NotStandaloneHandler is not None:
            self._flush()
            if not self.NotStandaloneHandler():
                raise _Failure(22, at)
        if not self._tell(self.StartDoctypeDeclHandler, head[1], system, _unquoted(head[3]), int(closed is not None)):
            self._tell_default(text[at:position + 1])
        for item in items:
            self._place(item.start())
            self._subset_item(text, item)
        self._place(position)
        self._tell(self.EndDoctypeDeclHandler)
        return position + 1

    def _subset_item(self, text, item):
        source = item[0]
        if not self._subset_declaration(text, item, source):
            self._tell_default(source)

    def _subset_declaration(self, text, item, source):
        """Reads one; false when no handler was told of it."""
        if source.startswith("<!--"):
            return self._tell(self.CommentHandler, source[4:-3])
        if source.startswith("<?"):
            self._instruction(text, item.start())
            return True
        elif source.startswith("<!ENTITY"):
            return self._entity_declaration(source, item.start())
        elif source.startswith("<!ATTLIST"):
            return self._attribute_declarations(source, item.start())
        elif source.startswith("<!ELEMENT"):
            found = _element.fullmatch(source)
            if not found:
                raise _Failure(2, item.start())
            return self._tell(self.ElementDeclHandler, found[1], _content_model(found[2]))
        elif source.startswith("<!NOTATION"):
            found = _notation.fullmatch(source)
            if not found:
                raise _Failure(2, item.start())
            return self._tell(self.NotationDeclHandler, found[1], self._base, _unquoted(found[2] or found[4]), _unquoted(found[3]))
        elif source.startswith("<!"):
            raise _Failure(2, item.start())
        elif source.startswith("%"):
            # Parameter entities are not read: what they declare is unknown from here on.
            self._external = True
        return False

    def _entity_declaration(self, source, at):
        found = _entity_declaration.fullmatch(source)
        if not found:
            raise _Failure(2, at)
        is_parameter, name, value, public, system, notation = found.groups()
        value = _unquoted(value)
        if value is not None:
            value = re.sub(r"&#(?:([0-9]+)|x([0-9a-fA-F]+));", lambda m: chr(int(m[1]) if m[1] else int(m[2], 16)), value)
        if not is_parameter:
            self._entities.setdefault(name, (value, _unquoted(system), _unquoted(public), notation))
        if notation is not None and self.UnparsedEntityDeclHandler is not None:
            return self._tell(self.UnparsedEntityDeclHandler, name, self._base, _unquoted(system), _unquoted(public), notation)
        return self._tell(self.EntityDeclHandler, name, int(bool(is_parameter)), value, self._base, _unquoted(system), _unquoted(public), notation)

    def _attribute_declarations(self, source, at):
        found = _attlist.fullmatch(source)
        if not found:
            raise _Failure(2, at)
        element, rest = found.groups()
        for name, kind, word, fixed, default in _attribute_definition.findall(rest):
            value = _unquoted(default) if default else None
            if value is not None:
                value = self._attribute_value(value, at)
                self._defaults.setdefault(element, {}).setdefault(name, value)
            kind = re.sub(r"[ \t\r\n]", "", kind)
            self._tell(self.AttlistDeclHandler, element, name, kind, value, int(word == "#REQUIRED" or bool(fixed)))
        return self.AttlistDeclHandler is not None


for _key, _function in vars(_DocumentType).items():
    if isinstance(_function, types.FunctionType):
        setattr(XMLParserType, _key, _function)
del _key, _function, _DocumentType
XMLParserType.__name__ = XMLParserType.__qualname__ = "xmlparser"
XMLParserType.__module__ = "pyexpat"
`
