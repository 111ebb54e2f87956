# input() writes its prompt and reads a line of sys.stdin.
import io
import sys

real_in, real_out = sys.stdin, sys.stdout
sys.stdin = io.StringIO("first\nsecond\r\n\nlast")
sys.stdout = io.StringIO()
results = []
for prompt in ((), ("> ",), (5,), ([1],)):
    results.append(input(*prompt))
try:
    input("none")
except EOFError as error:
    results.append(repr(error))
shown = sys.stdout.getvalue()
sys.stdin, sys.stdout = real_in, real_out
print(results, repr(shown))
for call in (lambda: input("a", "b"), lambda: input(prompt="x")):
    try:
        call()
    except TypeError as error:
        print(error)
sys.stdin = None
try:
    input()
except RuntimeError as error:
    print(error)
