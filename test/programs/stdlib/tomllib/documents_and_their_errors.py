import decimal
import io
import tomllib

text = r'''
title = "TOML \u00e9\tx" # comment
'quoted key' = 'lit\n'
a.b.c = 1
numbers = [1, -2, +3, 1_000, 0xff, 0o17, 0b101, 1.5, -2e3, 6.02_2e+23, inf, -inf]
flags = [true, false]
when = [1979-05-27T07:32:00Z, 1979-05-27 00:32:00.999999-07:00, 1979-05-27T07:32:00, 1979-05-27, 07:32:00.5]
multi = """
one \
   two
""three"""""
raw = """'''.replace("'''", '"""') if False else '''
title = "TOML \\u00e9\\tx" # comment
'quoted key' = 'lit\\n'
a.b.c = 1
numbers = [1, -2, +3, 1_000, 0xff, 0o17, 0b101, 1.5, -2e3, 6.02_2e+23, inf, -inf]
flags = [true, false,
  # inside
]
when = [1979-05-27T07:32:00Z, 1979-05-27 00:32:00.999999-07:00, 1979-05-27T07:32:00, 1979-05-27, 07:32:00.5]
multi = """
one \\
   two
""three"""""
inline = { x = 1, y.z = [ {q = 2} ] }

[table]
key = "value"
[table.sub]
[[list]]
name = 1
[[list]]
name = 2
[list.under]
deep = true
'''
print(tomllib.loads(text))
print(tomllib.load(io.BytesIO(b"x = 1.10\r\ny = 2")), tomllib.loads("x = 1.10", parse_float=decimal.Decimal))
for wrong in ("a", "a =", "a = 1 b", "a = 1\na = 2", "[a]\n[a]", "a = 1\n[a]", "a = [1", "a = {b = 1", "a = {b = 1, b = 2}", '"', 'a = "x', "a = 'x\ny'",
              'a = "\\q"', 'a = "\\u12"', 'a = "\\ud800"', "a = 1979-13-01", "a = 1979-02-30", "[a", "[[a]", "a.b = 1\n[a]", "a = {b = 1}\n[a.c]", "= 1", "a = 01",
              "a = 1__0", "a = nope", "[a]\nb.c = 1\n[a.b]", "a = []\n[[a]]", "# \x01", "a = \"\"\"x", "a = '''x", "\x00", "[]", "a..b = 1", "a = {b = 1,}", "a={}\na.b=1",
              "[fruit]\napple.color = 1\n[fruit.apple]", "a = 'x\x7f'"):
    try:
        print(tomllib.loads(wrong))
    except tomllib.TOMLDecodeError as error:
        print(repr(wrong), error)
for call in (lambda: tomllib.loads(b"a = 1"), lambda: tomllib.load(io.StringIO("a = 1")), lambda: tomllib.loads("a = 1.0", parse_float=lambda text: [])):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
