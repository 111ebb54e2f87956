import unittest
from _report import report


class Sub(unittest.TestCase):
    def test_numbers(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertEqual(i % 2, 0)

    def test_messages(self):
        with self.subTest("named"):
            with self.subTest("inner", a=1, b="x"):
                raise KeyError("k")
        with self.subTest():
            self.fail()
        print("goes on")

    def test_passes(self):
        with self.subTest(x=1):
            pass


report(Sub)
report(Sub, verbosity=2)
