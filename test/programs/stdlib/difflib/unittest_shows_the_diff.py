import unittest


class T(unittest.TestCase):
    maxDiff = None

    def report(self, check, *values):
        try:
            check(*values)
        except AssertionError as error:
            print(error)
            print("=" * 20)

    def test(self):
        self.report(self.assertEqual, [1, 2, 3, "four"], [1, 2, 4, "fore"])
        self.report(self.assertEqual, {"a": 1, "bee": [1, 2]}, {"a": 2, "bee": [1, 3]})
        self.report(self.assertEqual, "one\ntwo\nthree\n", "one\ntoo\nthree")
        self.report(self.assertEqual, (1, 2), (1, 2, 3))
        self.report(self.assertEqual, {1, 2}, {2, 3})


T("test").debug()
