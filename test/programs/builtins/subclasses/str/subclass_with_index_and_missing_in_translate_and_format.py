class Table(dict):
    def __missing__(self, key):
        return chr(key).upper()


class Names(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("abc".translate(Table({97: "-"})), "{a} {b}".format_map(Names(a=1)), "%(a)s %(b)s" % Names(a=1))
try:
    print("{a} {b}".format(**Names(a=1)))
except KeyError as error:
    print("KeyError", error)


class S(str):
    def format(self, *args):
        return "own"

    def join(self, items):
        return "own join"


print(S("{}").format(1), S(",").join("ab"), str.join(S(","), "ab"), str.format(S("{}"), 1))
