import sys


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


try:
    deep(10**6)
except RecursionError as error:
    print(error)
print(deep(800))
sys.setrecursionlimit(100000)
print(deep(50000))
print(sys.getrecursionlimit())
try:
    sys.setrecursionlimit(0)
except ValueError as error:
    print(error)
