import configparser
import io
import sys

text = """
[DEFAULT]
base = /srv
; a comment
[one]
Path = %(base)s/one
empty =
multi = first
    second

    third
flag: yes
count = 42
ratio=2.5
[two two]
path = ${one:base}
"""
parser = configparser.ConfigParser()
parser.read_string(text)
print(parser.sections(), parser.options("one"), parser.defaults())
print(dict(parser["one"]), parser.get("one", "path", raw=True))
print(parser.getint("one", "count"), parser.getfloat("one", "ratio"), parser.getboolean("one", "flag"), parser["one"].getint("nope", 7), parser.get("one", "nope", fallback=None))
print(parser["one"], list(parser), len(parser), "one" in parser, "x" in parser, parser.has_option("one", "BASE"))
parser["three"] = {"a": "1", "b": "x\ny"}
parser.set("one", "new", "100%%")
parser.remove_option("one", "multi")
parser.write(sys.stdout)
parser.write(sys.stdout, space_around_delimiters=False)
print(parser.items("one", vars={"Extra": "e"}), parser.remove_section("three"), parser.remove_section("three"))
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_string("[a]\nx = 1\n[b]\ny = ${a:x}-$$-${z}\nz = 2\nw = ${q}\nv = ${a:b:c}\nu = $x\nt = ${t}")


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e, e.args)


for name in "yzwvut":
    t(extended.get, "b", name)
basic = configparser.ConfigParser()
basic.read_string("[s]\na = %(b)s\nb = %(a)s\nc = %(nope)s\nd = %x\ne = %(open\nf = 50%%")
for name in "acdef":
    t(basic.get, "s", name)
t(basic.set, "s", "g", "50%")
t(basic.set, "s", "g", 5)
t(basic.set, "nope", "g", "5")
t(basic.add_section, "s")
t(basic.add_section, "DEFAULT")
t(basic.add_section, 3)
t(basic.get, "nope", "a")
t(basic.get, "s", "zz")
t(basic.getint, "s", "f")
t(basic.getboolean, "s", "f")
t(lambda: basic["nope"])
t(lambda: basic["s"]["nope"])
t(basic.__delitem__, "DEFAULT")
for wrong in ("a = 1", "[s]\na = 1\na = 2", "[s]\n[s]", "[s]\njunk\n more\nother", "[s]\n= 1", "[s]\na\n b"):
    t(configparser.ConfigParser().read_string, wrong)
t(configparser.ConfigParser(allow_no_value=True).read_string, "[s]\na\n b")
loose = configparser.RawConfigParser(allow_no_value=True, strict=False, delimiters=("=>",), comment_prefixes=("//",), inline_comment_prefixes=(" ;",),
                                     empty_lines_in_values=False, default_section="common", converters={"list": str.split})
loose.read_string("// c\n[common]\nk\n[s]\na => 1 2 ; note\na => 3 4\n%x => %(y)s\n[s]\nb => 1\n  2\n\n")
print({name: dict(section) for name, section in loose.items()}, loose.getlist("s", "a"), loose["s"].getlist("a"))
loose.write(sys.stdout)
unnamed = configparser.ConfigParser(allow_unnamed_section=True)
unnamed.read_file(io.StringIO("x = 1\n[s]\ny = 2"))
print(unnamed.get(configparser.UNNAMED_SECTION, "x"), unnamed.sections())
unnamed.write(sys.stdout)
t(configparser.ConfigParser, interpolation=5)
print(configparser.ConfigParser().read(["/no/such/file.ini"]), parser.popitem())
