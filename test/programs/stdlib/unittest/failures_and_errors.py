import unittest
from _report import report


class Arithmetic(unittest.TestCase):
    def test_ok(self):
        self.assertEqual(1 + 1, 2)

    def test_fail(self):
        """What the docstring says."""
        self.assertEqual(1 + 1, 3, "sums")

    def test_error(self):
        def inner():
            return 1 / 0

        inner()

    def test_chain(self):
        try:
            {}["a"]
        except KeyError:
            self.assertTrue(0)


print(report(Arithmetic))
report(Arithmetic, verbosity=2)
report(Arithmetic, verbosity=0, failfast=True)
