// How pyexpat's parser reads elements: start and end tags, attributes, namespaces.

/// Python text that goes on with the parser's class: its last methods.
export const elementsPython = () => String.raw`
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
