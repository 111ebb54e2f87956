// What pyexpat has besides its parser: constants, errors and their texts, the names that XML allows.

export const expatHead = () => String.raw`
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
