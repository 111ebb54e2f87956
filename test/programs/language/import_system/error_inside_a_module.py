try:
    import _broken
except ZeroDivisionError as error:
    print("import failed:", error)
import sys

print("_broken" in sys.modules)
try:
    import _syntax
except SyntaxError as error:
    print(error.msg, error.lineno, error.filename.rpartition("/")[2])
