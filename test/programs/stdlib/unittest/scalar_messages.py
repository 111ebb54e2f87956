import unittest
from _report import report


class Messages(unittest.TestCase):
    def test_true(self):
        self.assertTrue([])

    def test_false(self):
        self.assertFalse("x", "why")

    def test_equal_long(self):
        self.assertEqual("a" * 100 + "b", 3)

    def test_equal_common_prefix(self):
        self.assertEqual(list(range(40)) == 1, "x" * 90)

    def test_not_equal(self):
        self.assertNotEqual(1, 1.0)

    def test_almost(self):
        self.assertAlmostEqual(1.0, 1.1)

    def test_almost_delta(self):
        self.assertAlmostEqual(1.0, 1.5, delta=0.25)

    def test_not_almost(self):
        self.assertNotAlmostEqual(1.0, 1.00000001)

    def test_in(self):
        self.assertIn(1, [2, 3])

    def test_not_in(self):
        self.assertNotIn(2, [2, 3])

    def test_is(self):
        self.assertIs(None, 1)

    def test_is_not(self):
        self.assertIsNot(None, None)

    def test_none(self):
        self.assertIsNone(3)

    def test_not_none(self):
        self.assertIsNotNone(None)

    def test_less(self):
        self.assertLess(2, 1)

    def test_less_equal(self):
        self.assertLessEqual(2, 1)

    def test_greater(self):
        self.assertGreater(1, 2)

    def test_greater_equal(self):
        self.assertGreaterEqual(1, 2)

    def test_instance(self):
        self.assertIsInstance(3, (str, bytes))

    def test_not_instance(self):
        self.assertNotIsInstance(3, int)

    def test_regex(self):
        self.assertRegex("abc", "^b")

    def test_not_regex(self):
        self.assertNotRegex("abc", "b.")

    def test_set(self):
        self.assertEqual({1, 2}, {2, 3})

    def test_count(self):
        self.assertCountEqual([1, 2, 2], [2, 1, 1])

    def test_count_unhashable(self):
        self.assertCountEqual([[1], [2]], [[2], [3]])

    def test_fail(self):
        self.fail("as asked")

    def test_short_message(self):
        self.longMessage = False
        self.assertEqual(1, 2, "only this")


report(Messages)
