import sys

first = sys.stdin.readline()
print(repr(first))
for i, line in enumerate(sys.stdin):
    print(i, repr(line))
    if i == 1:
        break
print(repr(sys.stdin.read()))
print(repr(sys.stdin.readline()))
