from collections import Counter


class Key:
    def __init__(self, n, bucket=1):
        self.n = n
        self.bucket = bucket

    def __hash__(self):
        print("hash", self.n)
        return self.bucket

    def __eq__(self, other):
        print(f"{self.n} == {other.n if isinstance(other, Key) else other}")
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"Key({self.n})"


c = Counter([Key(1), Key(2), 1, Key(1), Key(3, 5)])
print(len(c))
print("again")
c.update([Key(2), 1])
print(list(c.values()))


class Own(Counter):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)


print(dict(Own("aba")))
