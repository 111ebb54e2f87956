from unittest.mock import ANY, DEFAULT, Mock, MagicMock, NonCallableMock, PropertyMock, call, sentinel


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


m = Mock(name="m")
m(1, x=2)
m.a.b("c")
m.a().d(3)
print(m.mock_calls, m.method_calls, m.call_args_list, m.call_count, m.called, m.a.mock_calls)
print(m.call_args, m.call_args.args, m.call_args.kwargs, m.call_args == call(1, x=2), m.call_args == ((1,), {"x": ANY}))
attempt(m.assert_called_with, 1, x=3)
attempt(m.assert_called_once_with, 1, x=2)
attempt(m.assert_not_called)
attempt(m.a.b.assert_called_once)
attempt(m.zz.assert_called)
attempt(m.zz.assert_called_with, 5)
attempt(m.assert_any_call, 9)
attempt(m.assert_has_calls, [call(1, x=2), call.a.b("c")])
attempt(m.assert_has_calls, [call.a.b("c"), call(1, x=2)])
attempt(m.assert_has_calls, [call.a.b("c"), call(1, x=2)], any_order=True)
attempt(m.assert_has_calls, [call.q()], any_order=True)
m(1)
attempt(m.assert_called_once_with, 1)
attempt(getattr, m, "assert_caled")
attempt(getattr, m, "called_once")
m.reset_mock()
print(m.mock_calls, m.call_args, m.call_count)
for effect in (ValueError("v"), KeyError, [1, IndexError("i"), 2], lambda *a: a, lambda *a: DEFAULT):
    f = Mock(side_effect=effect, return_value="r")
    for i in range(2):
        attempt(f, i)
attempt(Mock(side_effect=5), 1)
print(call.a(1).b["x"] if False else call.a(1).b(2).call_list(), call(), call.x.y, call.__len__(), sentinel.one, sentinel.one is sentinel.one)
m = Mock(**{"a.b.return_value": 3, "c": 4, "f.side_effect": TypeError("no")})
print(m.a.b(), m.c)
attempt(m.f)


class Point:
    x = 1

    def move(self, dx, dy=0):
        pass


m = Mock(spec=Point)
print(isinstance(m, Point), repr(m).split(" id=")[0])
attempt(getattr, m, "nope")
m.move(1, dy=2)
attempt(m.move.assert_called_with, 1, 2)
attempt(m.move.assert_called_with, 1, 2, 3)
m.extra = 1
attempt(setattr, Mock(spec_set=Point), "extra", 1)
attempt(getattr, Mock(spec=["a"]), "b")
parent = Mock()
parent.attach_mock(Mock(), "child")
parent.child(1)
print(parent.mock_calls)
attempt(NonCallableMock())
print(Mock(wraps=[1, 2]).count(1), Mock(wraps=len)("abc"))
with_property = Mock()
type(with_property).p = p = PropertyMock(return_value=5)
print(with_property.p, p.mock_calls)
with_property.p = 6
print(p.mock_calls)
del m.x
attempt(getattr, m, "x")
print([name for name in dir(Mock(spec=["one", "two"])) if not name.startswith("assert")])
