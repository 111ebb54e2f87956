from urllib.parse import parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urlencode

for text in ("a b/c", "é ü", "~-_.!*'()", "", "a+b&c=d", b"\xff /", "\u20ac%"):
    print(repr(text), quote(text), quote(text, safe=""), quote_plus(text), quote(text, safe=b"/ ~"))
print(quote("é", encoding="latin-1"), quote_from_bytes(b"a\x80b"))
for text in ("a%20b", "%e9", "%E2%82%AC", "%zz%2", "a+b", "é%C3%A9", "%", b"%41\xff"):
    print(repr(text), ascii(unquote(text)), unquote_to_bytes(text))
print(ascii(unquote("%e9", encoding="latin-1")), ascii(unquote("%e9", errors="ignore")), unquote_plus("a+b%2B"))
print(urlencode({"a": 1, "b c": "d&e", "é": [1, 2]}), urlencode({"é": [1, 2], "x": "ab", "y": (b"z", None)}, doseq=True), urlencode([("a", b"\xff")]), urlencode({}))
print(urlencode({"a": "b c"}, quote_via=quote), urlencode({"a": "/"}, safe="/"))
print(parse_qs("a=1&a=2&b=&c&d=%20+x"), parse_qs("a=1&b=", keep_blank_values=True), parse_qsl(b"a=1;b=%ff", separator=b";"), parse_qsl(""))
for call in (lambda: parse_qs("a", strict_parsing=True), lambda: parse_qs("a=1&b=2", max_num_fields=1), lambda: parse_qsl("a=1", separator=""), lambda: urlencode("a"),
             lambda: urlencode(5), lambda: urlencode([1]), lambda: quote(b"a", encoding="utf-8"), lambda: quote_from_bytes("a"), lambda: quote(5), lambda: unquote(5)):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
