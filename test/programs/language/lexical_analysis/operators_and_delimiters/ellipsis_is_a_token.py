print(..., Ellipsis is ..., type(...).__name__, bool(...), [...], x := ...)
a = [0] * 3
a[:] = ..., ...
print(a, {...: 1}[...])
class Index:
    def __getitem__(self, key):
        return key
print(Index()[..., 1], Index()[...])
for source in ("... = 1", ". . .", "...x", "del ..."):
    try:
        print(eval(source)) if source == ". . ." else exec(source)
    except SyntaxError as error:
        print(error.msg, error.offset)
