def add(a, b):
    return a + b


ops = {"+": add, "-": lambda a, b: a - b, "*": int.__mul__, "max": max}
print([ops[k](6, 3) for k in ops])


def rpn(text):
    stack = []
    for token in text.split():
        if token in ops:
            b, a = stack.pop(), stack.pop()
            stack.append(ops[token](a, b))
        else:
            stack.append(int(token))
    return stack.pop()


print(rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"))
print(list(map(lambda f: f(-2.5), [abs, round, int, str, bool, repr])))


class Event:
    def __init__(self):
        self.handlers = []

    def __iadd__(self, handler):
        self.handlers.append(handler)
        return self

    def __call__(self, *args):
        return [h(*args) for h in self.handlers]


e = Event()
e += print
e += lambda *a: sum(a)
print(e(1, 2))
