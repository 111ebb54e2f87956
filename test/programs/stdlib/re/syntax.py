import re

cases = [
    (r"a|b|cd", "xcd"), (r"[^abc]+", "abcxyz"), (r"\bword\b", "a word here"), (r"(?:ab)+", "ababx"), (r"a{2,3}", "aaaa"), (r"a{2,3}?", "aaaa"), (r".*?,", "ab,cd,"), (r"(a)(b)?\1", "aa"),
    (r"foo(?=bar)", "foobar"), (r"foo(?!bar)", "foobaz"), (r"(?<=\$)\d+", "cost $45"), (r"(?<!\$)\b\d+", "$45 67"), (r"^\s*$", "   "), (r"\Aab\Z", "ab"), (r"[\w.]+@[\w.]+\.\w+", "mail a.b@c.org now"),
    (r"(?P<q>['\"]).*?(?P=q)", "say 'hi' \"x\""), (r"[a-z\d_-]+", "AB a1_-"), (r"\D+\S\W", "ab1 !x"), (r"(x)?(?(1)y|z)", "xy"), (r"\u00e9|\x41", "caféA"), (r"a++b", "aaab"), (r"(?>a+)b", "aab"), (r"[]a]+", "]a]"), (r"\\d", r"\d"), (r"(?s:.)\n?", "\n\n"), (r"", "abc"), (r"((a)|b)+", "ab"), (r"(a*)*", "aaa"), (r"[[:alpha:]]", "a]") if False else (r"[é-ü]+", "éíü"),
]
for pattern, text in cases:
    m = re.search(pattern, text)
    print(pattern, m and (m.span(), m.group(), m.groups()))
for bad in ("(", "a)", "[a", "*a", "a**", "a{2,1}", r"\1", "(?P<a>x)(?P<a>y)", "(?P<1>a)", "(?<=a+)b", r"\q", "(?z)", "[b-a]", "(?P=zz)", "a\\"):
    try:
        re.compile(bad)
        print("fine", bad)
    except re.error as error:
        print(bad, error, error.pos)
