# What stands in the cache, and what a program may put there.
import linecache
import os
import tempfile
import traceback

linecache.cache["made up"] = (5, None, ["def f():\n", "    1 // 0\n"], "made up")
print(linecache.getline("made up", 2), linecache.getlines("made up"))
linecache.checkcache()
print("made up" in linecache.cache)
space = {}
exec(compile("def f():\n    1 // 0\n", "made up", "exec"), space)
try:
    space["f"]()
except ZeroDivisionError as error:
    print("".join(traceback.format_exception(error)[-2:]))
print(linecache.getlines("nowhere.py"), "nowhere.py" in linecache.cache)
print(repr(linecache.getline("made up", 0)), repr(linecache.getline("made up", 3)), linecache.getlines("<x>"))


class Loader:
    def get_source(self, name):
        print("asked for", name)
        return "one\ntwo"


names = {"__name__": "m", "__loader__": Loader()}
print(linecache.lazycache("lazy.py", names), len(linecache.cache["lazy.py"]), linecache.lazycache("lazy.py", names))
print(linecache.getlines("lazy.py"), linecache.cache["lazy.py"])
print(linecache.lazycache("other.py", None), linecache.lazycache("<x>", names), linecache.lazycache("lazy.py", names))
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a.py")
    with open(path, "w") as file:
        file.write("x = 1\ny = 2")
    print(linecache.getlines(path), linecache.cache[path][0], linecache.cache[path][3] == path)
    with open(path, "w") as file:
        file.write("other\n")
    print(linecache.getline(path, 1))
    linecache.checkcache(path)
    print(linecache.getline(path, 1))
linecache.checkcache()
print(linecache.getline(path, 1) == "")
linecache.clearcache()
print(linecache.cache)
