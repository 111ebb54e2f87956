def balanced(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for i, ch in enumerate(text):
        if ch in pairs.values():
            stack.append((ch, i))
        elif ch in pairs:
            if not stack or stack.pop()[0] != pairs[ch]:
                return f"bad {ch!r} at {i}"
    return "open " + repr(stack[-1]) if stack else "ok"


for text in ("(a[b]{c})", "(]", "((", "", "a)b"):
    print(repr(text), balanced(text))


def shunting_yard(tokens):
    prec = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
    out, ops = [], []
    for t in tokens:
        if t.isdigit():
            out.append(t)
        elif t == "(":
            ops.append(t)
        elif t == ")":
            while ops[-1] != "(":
                out.append(ops.pop())
            ops.pop()
        else:
            while ops and ops[-1] != "(" and (prec[ops[-1]] > prec[t] or (prec[ops[-1]] == prec[t] and t != "^")):
                out.append(ops.pop())
            ops.append(t)
    return out + ops[::-1]


print(" ".join(shunting_yard("3 + 4 * 2 / ( 1 - 5 ) ^ 2 ^ 3".split())))
