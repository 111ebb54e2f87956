import io
import sys
import unittest


class T(unittest.TestCase):
    def test(self):
        self.assertIn("a", "abc")


class F(unittest.TestCase):
    def test(self):
        self.assertIn("x", "abc")


sys.stderr = io.StringIO()
for name in ("T", "F", "F.test", ("T", "F"), "Nothing"):
    try:
        unittest.main(defaultTest=name)
    except SystemExit as status:
        print(name, status.code)
program = unittest.main(exit=False)
print(program.result)
sys.stderr = sys.__stderr__
print(unittest.TestSuite([T("test"), F("test")]))
print(T("test"), repr(T("test")), T("test").id(), T("test") == T("test"), T("test") == F("test"))
try:
    T("other")
except ValueError as error:
    print(error)
