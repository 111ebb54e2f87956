# __format__ gets the spec as it stands, after its nested fields are filled in.
class Spec:
    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "text"


class Bad:
    def __format__(self, spec):
        return 3


s, width = Spec(), 7
print(f"{s}", f"{s:abc}", f"{s:{width}.{width + 1}}", f"{s!s:>6}", "{:x{}}".format(s, 5), "{0:{1}{1}}".format(s, "ab"), format(s, "q"))
for act in (lambda: f"{Bad()}", lambda: format(Bad()), lambda: "{}".format(Bad()), lambda: format(1, 2), lambda: format(), lambda: format(1, "d", 3)):
    try:
        print(act())
    except TypeError as error:
        print(error)
