import unittest
import warnings
from _report import report


class Raises(unittest.TestCase):
    def test_context(self):
        with self.assertRaises(ValueError) as caught:
            int("x")
        print(repr(caught.exception))

    def test_call(self):
        self.assertRaises(KeyError, {}.__getitem__, "a")

    def test_nothing(self):
        with self.assertRaises(ValueError):
            pass

    def test_nothing_called(self):
        self.assertRaises((ValueError, KeyError), len, "a")

    def test_message(self):
        with self.assertRaises(ValueError, msg="because"):
            pass

    def test_other(self):
        with self.assertRaises(ValueError):
            raise KeyError("other")

    def test_regex(self):
        with self.assertRaisesRegex(ValueError, "literal .* 10"):
            int("x")

    def test_regex_wrong(self):
        with self.assertRaisesRegex(ValueError, "nope"):
            int("x")

    def test_no_type(self):
        try:
            self.assertRaises("ValueError", int)
        except TypeError as error:
            print(error)

    def test_warns(self):
        with self.assertWarns(DeprecationWarning) as caught:
            warnings.warn("old", DeprecationWarning)
        print(caught.warning)

    def test_warns_not(self):
        self.assertWarns(UserWarning, int)

    def test_warns_regex(self):
        with self.assertWarnsRegex(UserWarning, "new"):
            warnings.warn("old")


report(Raises)
