// configparser: reading the lines of a file into sections.

export const readingPython = () => String.raw`
class _Line:
    """What is left of a line without comments, and whether there was one."""

    def __init__(self, text, whole_prefixes, inline_prefixes):
        # A comment in a line stands after whitespace.
        starts = [at for prefix in inline_prefixes if (at := _comment_start(text, prefix)) is not None]
        if text.strip().startswith(whole_prefixes):
            starts = [0]
        self.has_comment = bool(starts)
        self.clean = text[:min(starts)].strip() if starts else text.strip()
        self.indent = len(text) - len(text.lstrip())


def _comment_start(text, prefix):
    at = text.find(prefix)
    while at > 0 and not text[at - 1].isspace():
        at = text.find(prefix, at + 1)
    return None if at < 0 else at


class _Reading:
    """A file being read into a parser: the section and option that the last lines were about."""

    def __init__(self, parser, name):
        self.parser, self.name = parser, name
        self.section = self.section_name = self.option = None
        self.indent = self.lineno = 0
        self.seen, self.errors = set(), []

    def take(self, text):
        parser = self.parser
        line = _Line(text, parser._comment_prefixes, parser._inline_comment_prefixes)
        if not line.clean:
            self.take_empty(line)
        elif self.section is not None and self.option and line.indent > self.indent:
            if self.section[self.option] is None:
                raise MultilineContinuationError(self.name, self.lineno, text)
            self.section[self.option].append(line.clean)
        else:
            self.indent = line.indent
            self.take_statement(text, line.clean)

    def take_empty(self, line):
        if not self.parser._empty_lines_in_values:
            # It ends the value: nothing is indented more.
            self.indent = sys.maxsize
        elif not line.has_comment and self.section is not None and self.option and self.section[self.option] is not None:
            self.section[self.option].append("")

    def take_statement(self, text, clean):
        parser = self.parser
        if parser._allow_unnamed_section and self.section is None:
            self.open(UNNAMED_SECTION)
        if header := parser.SECTCRE.match(clean):
            self.open(header["header"])
        elif self.section is None:
            raise MissingSectionHeaderError(self.name, self.lineno, text)
        else:
            self.take_option(text, parser._optcre.match(clean))

    def open(self, name):
        parser = self.parser
        if name in parser._sections:
            if parser._strict and name in self.seen:
                raise DuplicateSectionError(name, self.name, self.lineno)
            self.section = parser._sections[name]
            self.seen.add(name)
        elif name == parser.default_section:
            self.section = parser._defaults
        else:
            self.section = parser._sections[name] = parser._dict()
            parser._proxies[name] = SectionProxy(parser, name)
            self.seen.add(name)
        self.section_name, self.option = name, None

    def take_option(self, text, found):
        parser = self.parser
        if not found:
            self.errors.append(ParsingError(self.name, self.lineno, text))
            return
        name, value = found["option"], found["value"] if found["vi"] else None
        if not name:
            self.errors.append(ParsingError(self.name, self.lineno, text))
        self.option = name = parser.optionxform(name.rstrip())
        if parser._strict and (self.section_name, name) in self.seen:
            raise DuplicateOptionError(self.section_name, name, self.name, self.lineno)
        self.seen.add((self.section_name, name))
        self.section[name] = None if value is None else [value.strip()]
`
