# A SyntaxWarning that the filters raise is a SyntaxError at its place.
import warnings

warnings.simplefilter("error")
sources = [
    "x is 1",
    "\n\nassert(x, 'message')",
    "y = 0x1for x in z",
    "[(1, 2) (3, 4)]",
    "a = 'x' '\\d'",
    "a = '\\400'",
    "f'{1}\\d'",
    "f'\\{6}'",
    "b'\\d'",
    "a='é' '\\d'",
    "1_000is x",
]
for source in sources:
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.args, error.__context__)
