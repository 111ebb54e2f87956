from unittest.mock import MagicMock, Mock, NonCallableMagicMock, call


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as error:
        print(type(error).__name__, str(error).split(" id=")[0])


m = MagicMock()
print(len(m), bool(m), int(m), float(m), complex(m), list(m), 3 in m, m == m, m != m, m == 3, hash(m) == hash(m))
attempt(lambda: m < 3)
attempt(lambda: Mock() + 1)
attempt(lambda: len(Mock()))
m[1] = 2
m[3].x
m + 1
1 - m
m += 2
with MagicMock() as inside:
    print(repr(inside).split(" id=")[0])
m = MagicMock()
m.__getitem__.side_effect = lambda i: i * 2
m.__len__.return_value = 7
m.__iter__.return_value = iter("ab")
print(m[4], len(m), list(m), list(m), m.mock_calls)
m.__str__.return_value = "text"
print(str(m), f"{m}", round(MagicMock(__round__=Mock(return_value=4))))
plain = Mock()
plain.__len__ = lambda self: 9
print(len(plain))
attempt(setattr, plain, "__init__", 1)
attempt(lambda: MagicMock(spec=int)["x"])
attempt(lambda: len(NonCallableMagicMock()))
attempt(NonCallableMagicMock())
attempt(lambda: MagicMock().__reversed__)
m = MagicMock()
m.method().__enter__().x = 1
with m.open("f") as f:
    f.read()
print(m.mock_calls, m.mock_calls == [call.method(), call.method().__enter__(), call.open("f"), call.open().__enter__(),
                                     call.open().__enter__().read(), call.open().__exit__(None, None, None)])
