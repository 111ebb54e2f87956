# Arguments that open() refuses.
import os

path = "open_argument_errors.tmp"
open(path, "w").close()
for args, kwargs in (((), {}), ((path, 5), {}), ((path, "rb"), {"encoding": "utf-8"}), ((path, "rb"), {"errors": "strict"}), ((path, "rb"), {"newline": ""}), ((path, "r", 0), {}), ((path,), {"newline": "x"}), ((path,), {"newline": 5}), ((path,), {"encoding": 5}), ((path,), {"encoding": "nope"}), ((path,), {"errors": 5}), ((path, "r", "x"), {}), ((path,), {"closefd": False}), ((None,), {}), ((1.5,), {}), (("a\0b",), {}), ((path,), {"modus": "r"}), ((path, "r", -1, None, None, None, True, None, 1), {}), ((["a"],), {}), ((-1,), {}), ((path, "wb", 1.5), {})):
    try:
        with open(*args, **kwargs) as f:
            print(args, kwargs, f.mode)
    except (TypeError, ValueError, LookupError, OSError) as error:
        print(args, kwargs, type(error).__name__, error)
os.remove(path)
