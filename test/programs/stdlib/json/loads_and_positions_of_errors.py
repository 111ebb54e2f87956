import json, io

def t(s, **k):
    try: print(repr(s)[:40], "->", repr(json.loads(s, **k)))
    except Exception as e:
        print(repr(s)[:40], type(e).__module__, type(e).__name__, e, *[getattr(e, n, "") for n in ("msg", "pos", "lineno", "colno")])

for s in ["", " ", "1", "-1", "-0", "0.5", "1e5", "-1.5E-3", "12345678901234567890", "01", "1.", "-", "+1", ".5", "nul", "null",
          "true", "false", "NaN", "Infinity", "-Infinity", '"a"', '"\\u00e9\\n\\/\\"\\\\"', '"\\ud83d\\ude00"', '"😀x" y',
          '"abc', '"\\x"', '"\\u12"', '"\\u12g4"', '"a\nb"', '"\\', "[]", "[ ]", "[1, 2 , [3]]", "[", "[1", "[1,", "[1,]",
          "[1 2]", "[,]", "]", "{}", "{ }", '{"a": 1, "b": {"c": []}}', '{"a": 1, "a": 2}', "{", '{"a"', '{"a":', '{"a":1',
          '{"a":1,', '{"a":1,}', '{"a" 1}', "{1:2}", "{'a':1}", '{"a":1 2}', "1 2", "[1]\n\n  x", '{\n "a": 1,\n "b" 2\n}',
          "\ufeff1", '["😀", x]', b'{"a": "\xc3\xa9"}', bytearray(b"[1]"), '"a"'.encode("utf-16"), "[1]".encode("utf-32-le"),
          b"\xef\xbb\xbf1", 3, None, '\t\r\n [1]\n']:
    t(s)
t('"a\nb"', strict=False)
t('{"a": {"b": 1}}', object_hook=lambda d: sorted(d))
t('{"a": 1, "b": {"c": 2}}', object_pairs_hook=tuple)
t("[1, 1.5, NaN]", parse_int=str, parse_float=str, parse_constant=str)
t("[1.5]", parse_float=lambda s: ("f", s))
class D(json.JSONDecoder):
    def decode(self, s): return ["mine", super().decode(s)]
t("[1]", cls=D)
d = json.JSONDecoder()
print(d.raw_decode("[1] rest"), d.raw_decode("x[1]", 1))
for a in (("", 0), ("1", 5), ("1", -1), ("  1",)):
    try: print(d.raw_decode(*a))
    except ValueError as e: print(type(e).__name__, e)
print(json.load(io.StringIO('{"k": [1, 2]}')))
print(issubclass(json.JSONDecodeError, ValueError), json.JSONDecodeError("m", "ab\nc", 4), repr(json.JSONDecodeError("m", "ab", 1)))
print(json.JSONDecodeError("m", "ab", 1).__reduce__()[1:], json.decoder.JSONDecodeError is json.JSONDecodeError)
x = {"a": [1, {"b": None}], "c": "é"}
print(json.loads(json.dumps(x)) == x)
