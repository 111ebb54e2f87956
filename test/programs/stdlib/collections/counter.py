from collections import Counter

c = Counter("mississippi")
print(c, c["s"], c["zz"], len(c), c.most_common(2), c.most_common(), sum(c.values()), c.total())
c.update("sip")
c.subtract({"m": 5})
print(c, +c, -c, sorted(c.elements()), list(c), dict(c))
a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=1)
print(a + b, a - b, a & b, a | b, a == Counter("aaab"), a <= b, Counter(a=1) <= a)
print(Counter([1, 2, 1]), Counter({"x": 5}), Counter(), Counter(a=2).items(), Counter("ab").copy(), isinstance(a, dict))
del a["a"]
del a["nothing"]
a["z"] += 1
print(a, a.pop("z"), Counter({"a": 0, "b": -1}), Counter("abcabc").most_common(1)[0])
for word, n in Counter("the cat the dog the end".split()).most_common():
    print(word, n)
a += Counter("bb")
print(a, repr(Counter(dict(x=1, y=2, z=1))))
