# bool() asks __bool__, then __len__.
class HasBool:
    def __bool__(self):
        return False

    def __len__(self):
        return 5


class HasLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class BadBool:
    def __bool__(self):
        return 1


print(bool(HasBool()), bool(HasLen(0)), bool(HasLen(3)), bool(object()), not HasLen(0))
for bad in (BadBool(), HasLen(-1), HasLen("a"), HasLen(1 << 70), HasLen(2.5)):
    try:
        print(bool(bad))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
