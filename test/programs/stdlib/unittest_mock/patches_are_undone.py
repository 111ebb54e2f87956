import os
import unittest.mock
from unittest.mock import DEFAULT, MagicMock, Mock, patch


class Thing:
    value = 1
    table = {"a": 1}

    def method(self, x):
        return x


def attempt(f, *args, **kwargs):
    try:
        print(str(f(*args, **kwargs)).split(" id=")[0])
    except Exception as error:
        print(type(error).__name__, str(error).split(" id=")[0])


with patch("os.getcwd", return_value="/x") as fake:
    print(os.getcwd(), fake.call_count)
print(os.getcwd() != "/x")


@patch.object(Thing, "value", 5)
@patch.object(Thing, "method")
@patch("os.sep")
def both(arg, sep, method):
    print(arg, Thing.value, type(sep).__name__, Thing().method is method, repr(method).split(" id=")[0])


both(0)
print(Thing.value, Thing().method(3), os.sep)
with patch.dict(Thing.table, {"b": 2}, c=3):
    print(Thing.table)
print(Thing.table)
with patch.dict(Thing.table, clear=True):
    print(Thing.table)
with patch.dict("os.environ", {"PATCHED": "yes"}):
    print(os.environ["PATCHED"])
print("PATCHED" in os.environ, Thing.table)
with patch.multiple(Thing, value=2, method=DEFAULT) as made:
    print(Thing.value, list(made))
with patch.object(Thing, "method", autospec=True) as method:
    Thing().method(1)
    attempt(Thing().method)
    print(method.call_count, method.call_args.args[1:])
with patch(f"{__name__}.Thing", autospec=True) as Fake:
    made = Fake()
    made.method.return_value = 8
    print(made.method(x=1), isinstance(made, Thing.__class__), Fake.mock_calls)
    attempt(Fake, 1)
    attempt(made.method)
    attempt(getattr, made, "other")
attempt(patch("os.nothing").start)
attempt(patch, "os")
attempt(patch("nosuch.x").start)
attempt(patch.object, "os", "x")
attempt(patch.multiple, Thing)
attempt(patch.object(Thing, "value", 3, x=1).start)
attempt(patch, "os.sep", new=1, new_callable=Mock)
attempt(patch, "os.sep", autospect=True)
with patch("os.brandnew", create=True, new_callable=lambda: 3):
    print(os.brandnew)
print(hasattr(os, "brandnew"))


@patch.object(Thing, "value", "in class")
class Suite:
    def test_one(self):
        print(Thing.value)

    def other(self):
        print(Thing.value)


Suite().test_one()
Suite().other()
p = patch.object(Thing, "value", 10)
p.start()
print(Thing.value)
patch.stopall()
print(Thing.value, p.stop())
try:
    with patch.object(Thing, "value", 7):
        raise ValueError("inside")
except ValueError:
    print(Thing.value)
