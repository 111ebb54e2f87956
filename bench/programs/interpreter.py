# An expression parser and a tree-walking evaluator: string scanning, classes, recursion, dispatch by dict and isinstance.


class Number:
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value


class Name:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name


class Binary:
    __slots__ = ("op", "left", "right")

    def __init__(self, op, left, right):
        self.op = op
        self.left = left
        self.right = right


PRIORITY = {"<": 1, "+": 2, "-": 2, "*": 3, "%": 3}


def tokenize(text):
    i = 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit():
            start = i
            while i < len(text) and text[i].isdigit():
                i += 1
            yield "number", int(text[start:i])
        elif ch.isalpha():
            start = i
            while i < len(text) and text[i].isalnum():
                i += 1
            yield "name", text[start:i]
        else:
            i += 1
            yield "op", ch
    yield "end", None


class Parser:
    def __init__(self, text):
        self.tokens = tokenize(text)
        self.advance()

    def advance(self):
        self.kind, self.value = next(self.tokens)

    def parse(self, level=0):
        left = self.atom()
        while self.kind == "op" and PRIORITY.get(self.value, -1) > level:
            op = self.value
            self.advance()
            left = Binary(op, left, self.parse(PRIORITY[op]))
        return left

    def atom(self):
        kind, value = self.kind, self.value
        self.advance()
        if kind == "number":
            return Number(value)
        if kind == "name":
            return Name(value)
        if value == "(":
            inner = self.parse()
            self.advance()
            return inner
        raise SyntaxError(f"unexpected {value!r}")


OPS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "%": lambda a, b: a % b,
    "<": lambda a, b: int(a < b),
}


def evaluate(node, scope):
    if isinstance(node, Binary):
        return OPS[node.op](evaluate(node.left, scope), evaluate(node.right, scope))
    if isinstance(node, Name):
        return scope[node.name]
    return node.value


source = "(a * 3 + b % 7 - 2) * (b + 1) % 1009 + (a < b) * 5"
for _ in range(4000):
    tree = Parser(source).parse()
scope = {"a": 1, "b": 2}
for i in range(180000):
    scope["a"], scope["b"] = scope["b"], evaluate(tree, scope)
print(scope)
