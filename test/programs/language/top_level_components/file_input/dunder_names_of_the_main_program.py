import sys

print(__name__, __doc__, __package__, __spec__, __annotations__, __builtins__.__name__, sys.modules["__main__"].__dict__ is globals())
print(__file__.rsplit("/", 1)[-1], sys.argv[0].rsplit("/", 1)[-1], len(sys.argv))
