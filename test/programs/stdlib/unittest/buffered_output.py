import sys
import unittest
from _report import report


class Prints(unittest.TestCase):
    def test_ok(self):
        print("not shown")

    def test_bad(self):
        print("shown")
        print("this too", file=sys.stderr)
        self.fail("after")


report(Prints, buffer=True)
