out = []
for i in range(4):
    try:
        if i == 1:
            continue
        for j in "ab":
            try:
                if j == "b":
                    break
                out.append((i, j))
            finally:
                out.append("inner finally")
        else:
            out.append("no break")
        if i == 2:
            break
    finally:
        out.append(f"finally {i}")
else:
    out.append("never")
print(out)
n = 0
while True:
    n += 1
    with open(__file__):
        if n < 3: continue
        break
print(n)
for source in ("break", "continue", "if 1: break", "def f(): continue", "for x in y:\n    def f(): break", "class C: break", "while 1:\n    class C: continue", "for x in y: pass\nelse: break", "lambda: break", "while 1: (break)", "try: break\nfinally: pass", "with x: continue", "for x in y:\n    try: pass\n    except* E: break", "for x in y:\n    try: pass\n    except* E: continue"):
    try:
        compile(source, "<s>", "exec")
        print("fine")
    except SyntaxError as error:
        print(repr(source), error.msg)
