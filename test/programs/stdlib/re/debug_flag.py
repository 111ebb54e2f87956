# re.DEBUG prints the tree of a pattern and CPython's code for it.
import re

for pattern, flags in (
    ("ab+c", 0), (r"(?P<x>\d+)[^a-f_]*?(?:foo|bar\b)", 0), (r"^(a|bc)(?(1)x|y)$", re.M), ("[a-zé]+", re.I), ("(?i:abc)(?>x)y++", re.A),
    (r"(?<=ab)(?!c)(?=d)\1" if False else r"(?<=ab)(?!c)(?=d)(e)\1", 0), ("[\u0100-\u017f\u4e00z]", re.I), (b"a\\w", re.L | re.I), ("aab(aaba)", 0), ("[:x\\W😀-😂]", 0),
):
    print(re.compile(pattern, flags | re.DEBUG))
