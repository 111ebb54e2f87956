# Case, classes and positions beyond ASCII; bytes patterns; astral characters count once.
import re

print(re.findall(r"\w+", "naïve café_1 Ωμέγα 日本 ٣٤"), re.findall(r"\w+", "naïve", re.A), re.findall(r"\d", "1٣५"), re.findall(r"\d", "1٣", re.A))
print(re.findall(r"\s", "a\u00a0b\u2003c\x1cd"), re.findall(r"\s", "a\u00a0b c", re.A), re.findall(r"\b\w", "été ça"))
print(re.findall("k", "kK\u212a", re.I), re.findall("s", "sSſ", re.I), re.findall("ß", "ßẞ", re.I), re.findall("i", "iIıİ", re.I), re.findall("i", "iIıİ", re.I | re.A))
print(re.findall("[a-z]+", "ſtK abc", re.I), re.findall("[α-ω]", "ΑΣς", re.I), re.findall("[^a]", "aAb", re.I), re.findall("µ", "µμΜ", re.I))
s = "a😀b𝒳c"
print(re.search("b", s), re.search("𝒳", s).span(), re.findall(".", s), re.findall("[😀-😂]", s), re.match(".{4}", s).end(), re.split("😀", s))
print(re.sub("(.)", r"\1|", s), re.findall("𐐀", "𐐀𐐨", re.I), [m.span() for m in re.finditer(r"\w", s)], re.compile("b").search(s, 2, 3))
print(re.findall("[\ud800-\udfff]", "a\ud800b"), ascii(re.sub("\ud800", "x", "\ud800\udbff")))
print(re.findall(rb"\w+", b"caf\xc3\xa9 1_a"), re.findall(rb"[\xe0-\xff]", b"\xc3\xe9"), re.findall(b"\xe9", b"\xc9\xe9", re.I), re.findall(rb"\w", b"a\xe9", re.L))
print(re.search(b"(?P<x>\\d+)", b"ab12").groupdict(), re.match(b".", b"\n"), re.match(b".", b"\n", re.S), re.fullmatch(rb"\x00\xff", b"\x00\xff"))
print(re.match("\u03b1\u0061\x62\U00000063", "αabc"), re.match(r"\u03b1\x61\141\060", "αaa0"), re.match(r"[\u03b1\x61]+", "αa"))
print(re.match("(?i:a)b", "AB"), re.match("(?i:a)b", "Ab"), re.match("(?-i:a)b", "aB", re.I), re.match("(?s:.).", "\n\n"), re.match("(?m:^)a$", "a\n"))
print(re.findall("(?m)^.*$", "a\nb\n"), re.findall("a$", "a\n"), re.findall(r"a\Z", "a\n"), re.findall("^", "a\nb", re.M), re.findall("$", "a\nb\n"))
print(re.findall(r"(?x) a  # comment\n  \  b [ #]", "a b#a b "), re.findall("(?x)a b", "ab"), re.match(r"(?a:\w)", "é"), re.match(r"(?u:\w)", "é"))
print(re.findall(r"\B", ""), re.findall(r"\b", ""), re.findall(r"\B", "ab"), re.findall(r"(?<=a)b|(?<!a)c", "abcac"), re.findall(r"a(?!b)", "abac"))
