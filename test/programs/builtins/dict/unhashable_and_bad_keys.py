class BadHash:
    def __hash__(self): raise RuntimeError("hash")


class BadEq:
    def __hash__(self): return 1
    def __eq__(self, other): raise RuntimeError("eq")


d = {BadEq(): 1}
for source in ("{}[[]]", "{[]: 1}", "{{}: 1}", "{}.get(set())", "[] in {}", "{(1, [])}", "{BadHash(): 1}", "d[BadEq()]", "d[1]", "BadEq() in d", "{}[slice(1)]", "del {}[[]]", "d.setdefault(BadEq())", "{bytearray(b'a'): 1}", "del {}['k']", "{}['k']", "{}[(1, 2)]", "{}[None]", "d.pop(5)"):
    try:
        exec(source)
        print("fine", source)
    except (TypeError, RuntimeError, KeyError) as error:
        print(source, type(error).__name__, error)
