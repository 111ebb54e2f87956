5
"text"
[1, 2]
def f(): return "unused"
f()
exec(compile("1 + 1\nNone\n'shown'\nx = 3\nx", "<s>", "exec"))
for source in ("1 + 1", "None", "'shown'", "x = 3", "f()"):
    exec(compile(source + "\n", "<s>", "single"))
import sys

sys.displayhook = lambda value: print("hook", value)
exec(compile("[1]\n", "<s>", "single"))
sys.displayhook = sys.__displayhook__
sys.displayhook(7)
sys.displayhook(None)
import builtins

print(builtins._)
