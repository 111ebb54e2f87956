class Meta(type):
    def mro(cls):
        order = super().mro()
        return order[:1] + order[1:][::-1]


class A:
    who = "A"


class B(A, metaclass=Meta):
    who2 = "B"


print([c.__name__ for c in B.__mro__], B.who)


class Bad(type):
    def mro(cls): return cls.answer


for answer in ([5], 5, [], [int]):
    Bad.answer = answer
    try:
        print(Bad("C", (), {}).__mro__)
    except TypeError as error:
        print(error)
