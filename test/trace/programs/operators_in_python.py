class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, o):
        return V(self.x + o.x)

    def __iadd__(self, o):
        self.x += o.x
        return self

    def __eq__(self, o):
        return self.x == o.x

    def __lt__(self, o):
        return self.x < o.x

    def __hash__(self):
        return hash(self.x)

    def __bool__(self):
        return self.x != 0

    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i

    def __setitem__(self, i, v):
        pass

    def __delitem__(self, i):
        pass

    def __contains__(self, v):
        return True

    def __call__(self, *a):
        return a

    def __getattr__(self, name):
        raise AttributeError(name)

    def __repr__(self):
        return "V"

    def __format__(self, spec):
        return spec

    def __neg__(self):
        return self

    def __index__(self):
        return 1


a = V(1)
b = V(2)
c = a + b
a += b
a == b
a < b
a != b
{a: 1}[a]
if a: pass
if not a: pass
while not a: pass
len(a)
list(a)
a[0]
a[0] = 1
del a[0]
1 in a
a(1)
hasattr(a, "q")
f"{a!r:>3}{a:x}"
-a
[1, 2, 3][a]
x, y, z = a
print([*a], sorted([b, a]), max(a, b))
for i in a: pass
