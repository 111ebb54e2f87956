# An error in __str__ comes after what was already written.
class Bad:
    def __str__(self):
        raise ValueError("no text")


class NotText:
    def __str__(self):
        return 5


for value in (Bad(), NotText()):
    try:
        print("before", value, "after")
    except (ValueError, TypeError) as error:
        print()
        print(type(error).__name__, error)
