import unittest
from _report import report


class Mixed(unittest.TestCase):
    @unittest.skip("not now")
    def test_skip(self):
        print("never")

    @unittest.skipIf(True, "if")
    def test_skip_if(self):
        print("never")

    @unittest.skipUnless(True, "unless")
    def test_skip_unless(self):
        print("runs")

    def test_skip_inside(self):
        self.skipTest("inside")

    def test_raise(self):
        raise unittest.SkipTest("raised")

    @unittest.expectedFailure
    def test_expected(self):
        self.assertEqual(1, 2)

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    @unittest.skip
    def test_bare(self):
        pass


@unittest.skip("whole class")
class Skipped(unittest.TestCase):
    def test(self):
        print("never")


for verbosity in (1, 2):
    result = report(Mixed, Skipped, verbosity=verbosity)
    print(result, result.wasSuccessful(), [reason for _, reason in result.skipped])
