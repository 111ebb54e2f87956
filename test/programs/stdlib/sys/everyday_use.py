import sys

print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.maxsize, sys.byteorder, sys.implementation.name, len(sys.argv), sys.argv[0].rpartition("/")[2])
print(type(sys.modules).__name__, "sys" in sys.modules, sys.getrecursionlimit(), sys.float_info.max, sys.float_info.epsilon, sys.int_info.bits_per_digit, sys.hash_info.width, sys.maxunicode)
sys.stdout.write("out\n")
sys.stdout.flush()
print(sys.stdout.encoding, sys.stdin is not None, sys.getdefaultencoding(), sys.exc_info(), sys.flags.optimize, sys.platform in ("linux", "darwin", "win32"))
print(sys.intern("a") == "a", callable(sys.getsizeof), sys.getrefcount is not None)


def f():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_lineno


print(f())
try:
    sys.exit(3)
except SystemExit as error:
    print("exit", error.code)
print(sys.path[0] != "", sys.executable is not None, sys.version.startswith("3.13"))
