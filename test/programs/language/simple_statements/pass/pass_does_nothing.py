def f(): pass
class C: pass
for i in range(2): pass
while False: pass
if 1: pass; pass
with open(__file__): pass
try: pass
finally: pass
print(f(), C.__dict__.get("x"), i, f.__code__.co_consts)
for source in ("pass 1", "pass = 1", "x = pass", "pass, pass", "if 1: pass else: pass", "lambda: pass"):
    try:
        compile(source, "<s>", "exec")
    except SyntaxError as error:
        print(source, error.msg)
