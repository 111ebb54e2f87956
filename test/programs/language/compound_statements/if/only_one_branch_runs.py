def grade(n):
    if n > 90: return "A"
    elif n > 80:
        return "B"
    elif n > 70: return "C"
    else: return "F"


print([grade(n) for n in (95, 85, 75, 5)])


class Loud:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print("test", self.v)
        return self.v > 1


if Loud(0): print("no")
elif Loud(1): print("no")
elif Loud(2): print("yes")
elif Loud(3): print("no")
for source in ("if x = 1: pass", "if x:\n    pass\nelse if y:\n    pass", "if:\n    pass", "if x\n    pass", "else: pass", "elif x: pass", "if x: pass\nelse: pass\nelif y: pass", "if x: pass\nelse: pass\nelse: pass", "if (x := 1): pass", "if x: y = 1; else: z", "if x then: pass", "if x:\n    pass\nelif:\n    pass", "if x == 1 or 2 = 3: pass", "if x.a = 1: pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine", repr(source))
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
