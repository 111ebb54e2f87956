class Log(dict):
    def __getitem__(self, k):
        print("get", k)
        return super().__getitem__(k)
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)


def key():
    print("key")
    return "k"


d = Log(k=1)
d[key()] += 5
x = [1, 2, 3]
x[0] += 10
x[1:] *= 2
t = ([1],)
try:
    t[0] += [2]
except TypeError as error:
    print(error)
print(x, t)
for source in ("(a) += 1", "a, b += 1, 2", "[a] += [1]", "a += b += 1", "a + b += 1", "f() -= 1", "a += yield", "a += 1, 2", "*a += 1", "a += *b", "x = y += 1", "1 += a", "'' += a", "a: int += 1", "a +== 1"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
