# A long string that grows by concatenation is measured, indexed and sliced between the additions, astral characters included.
parts = ["a", "bc", "\u20ac", "\U0001f600", "x\U00010400y", "", "z" * 50, "\U0001f1e6" * 20, "\ud800", "q" * 3000, "tail\udc00"]


def check(start, steps):
    text = start
    model = list(start)
    state = 7
    seen = 0
    for step in range(steps):
        state = (state * 1103515245 + 12345) % 2**31
        part = parts[state // 65536 % len(parts)]
        text += part
        model += part
        n = len(text)
        at = state // 7 % n
        if n != len(model) or text[-1] != model[-1] or text[at] != model[at]:
            return "differs", step
        if text[at - n:at + 5] != "".join(model[at - n:at + 5]) or text[-3:] != "".join(model[-3:]):
            return "slice differs", step
        if step % 50 == 0:
            seen += text.find("\U0001f600", at) + text.count("x") + text.rfind(part)
            if list(text) != model:
                return "characters differ", step
        seen = (seen * 31 + ord(text[at]) + n) % 1000003
    return n, seen


print(check("s" * 5000, 300))
print(check("\U0001f600" * 3000, 300))
print(check("", 400))
print(check("é" * 4095, 20))
old = "k" * 6000
new = old + "\U0001f600"
print(len(old), len(new), new[-1] == "\U0001f600", old[-1], len(old + "e" + "\U0001f600" + "d"))
texts = ["a" * 5000, "b" * 5000, "a" * 5000]
for i in range(50):
    for k in range(3):
        texts[k] += "\U0001f600" if k == 1 else "xyz"[i % 3]
        texts[k] += "!"
    assert [len(text) for text in texts] == [5002 + 2 * i] * 3, i
print([(text[-1], text[-2], text[5000], len(text)) for text in texts], texts[0] == texts[2])
