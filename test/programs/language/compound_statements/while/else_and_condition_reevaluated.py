n = 3
while n > 0:
    n -= 1
    if n == 1: continue
    print(n)
else:
    print("else", n)
while (line := "x" * n) != "xx":
    n += 1
print(line, n)
while 0: print("never")
else: print("at once")
while True:
    try:
        break
    finally:
        print("finally")
else: print("never")
items = [1, 2]
while items: items.pop()
print(items)
for source in ("while: pass", "while x = 1: pass", "while x pass", "while 1: pass\nelif 2: pass", "while x: pass else: pass", "while (yield): pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine")
    except SyntaxError as error:
        print(source, "->", error.msg)
