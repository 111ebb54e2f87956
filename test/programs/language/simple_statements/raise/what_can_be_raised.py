class E(Exception):
    def __init__(self, *args):
        print("made with", args)
        super().__init__(*args)


class Strange(Exception):
    def __new__(cls): return 5


for source in ("raise E", "raise E(1)", "raise E from ValueError", "raise 5", "raise 'text'", "raise None", "raise int", "raise Strange", "raise E from 5", "raise E from int", "raise", "raise E()()", "raise ValueError from None", "raise (E, 1)", "raise KeyError('k') from E('cause')"):
    try:
        exec(source)
    except BaseException as error:
        print(source, "->", type(error).__name__, error, "| cause", repr(error.__cause__), error.__suppress_context__)
for source in ("raise E, 1", "raise E from", "raise from E", "x = raise E", "lambda: raise E", "raise E from a, b", "raise *E"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, error.msg)
