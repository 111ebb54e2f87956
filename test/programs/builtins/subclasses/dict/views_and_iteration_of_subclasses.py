class D(dict):
    def keys(self):
        return "own keys"

    def __iter__(self):
        return iter(["iterated"])

    def __reversed__(self):
        return iter(["reversed"])


d = D(a=1, b=2)
print(d.keys(), list(d), list(reversed(d)), list(dict.keys(d)), list(d.items()), dict.keys(d) & {"a"}, sorted(d), max(d), [key for key in d], {*d}, tuple(d), "".join(d), list(map(str, d)), "a" in d, *d)
a, = d
print(a, sum(len(k) for k in d), any(d), list(enumerate(d)), list(zip(d, d.values())))
