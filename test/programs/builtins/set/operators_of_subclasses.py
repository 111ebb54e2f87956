# Operators give the left operand's class for sets... or plain sets; methods too.
class S(set):
    pass


class F(frozenset):
    pass


for left in (S("ab"), F("ab"), set("ab"), frozenset("ab")):
    for right in (S("bc"), F("bc"), {"c"}, frozenset("c")):
        print(type(left).__name__, type(right).__name__, [type(r).__name__ for r in (left | right, left & right, left - right, left ^ right, left.union(right), left.copy(), left.difference("a"))], left == right, left <= right)
print(F("a") == {"a"}, hash(F("a")) == hash(frozenset("a")), type(frozenset(F("a"))).__name__, repr(S("a")), repr(F()), frozenset("a") is frozenset(frozenset("a")) or "copied")
