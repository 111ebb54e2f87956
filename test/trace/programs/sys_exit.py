import sys


def f():
    try:
        sys.exit(3)
    finally:
        print("leaving")


f()
print("never")
