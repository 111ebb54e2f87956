a = 1; b = 2; c = a + b
def f(): x = 1; y = 2; return x + y
f(); f()
if a: b = 3; c = 4
for i in (1, 2): a = i; b = i
class C: x = 1; y = 2
with open("/dev/null") if 0 else __import__("contextlib").nullcontext(): a = 5; b = 6
try: a = 1; b = 2
except ValueError: pass
finally: c = 3; d = 4
