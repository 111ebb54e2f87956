import sys
print([name in sys.builtin_module_names for name in ("sys", "builtins", "time", "json", "textwrap", "math")])
print(type(sys.builtin_module_names).__name__, type(sys.stdlib_module_names).__name__)
print([name in sys.stdlib_module_names for name in ("sys", "json", "textwrap", "nothing")])
