# importlib.util knows the names that compiled files would have.
import importlib.util
import sys

print(sys.implementation.cache_tag)
for path, optimization in (("a.py", None), ("/x/y/a.b.py", None), ("a", ""), ("x/a.py", 2)):
    print(importlib.util.cache_from_source(path, optimization=optimization))
for path in "x/__pycache__/a.cpython-313.pyc", "__pycache__/a.cpython-313.opt-1.pyc", "a.pyc", "__pycache__/a.b.c.pyc", "__pycache__/a.pyc":
    try:
        print(importlib.util.source_from_cache(path))
    except ValueError as error:
        print(error)
try:
    importlib.util.cache_from_source("a.py", optimization="a-b")
except ValueError as error:
    print(error)
