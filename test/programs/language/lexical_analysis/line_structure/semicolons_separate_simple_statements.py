x = 1; y = 2;
print(x, y); print("again")
if x: y = 3; print(y)
for i in range(2): print(i); i = 5
for source in ("; x = 1", "x = 1;; y = 2", "if 1: pass; if 2: pass", "x = 1; def f(): pass", "while 0: x; else: y"):
    try:
        compile(source, "<s>", "exec")
    except SyntaxError as error:
        print(error.msg, error.offset)
