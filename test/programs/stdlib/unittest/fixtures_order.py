import unittest
from _report import report


def setUpModule():
    print("setUpModule")


def tearDownModule():
    print("tearDownModule")


class First(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass", cls.__name__)
        cls.addClassCleanup(print, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass")

    def setUp(self):
        print("setUp", self._testMethodName)
        self.addCleanup(print, "cleanup 1")
        self.addCleanup(print, "cleanup 2", end="!\n")

    def tearDown(self):
        print("tearDown")

    def test_b(self):
        print("b")

    def test_a(self):
        print("a")
        self.fail()


class BadClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise ValueError("no class")

    def test(self):
        print("never")


class BadSetUp(unittest.TestCase):
    def setUp(self):
        raise ValueError("no test")

    def tearDown(self):
        print("never")

    def test(self):
        print("never")


class BadTearDown(unittest.TestCase):
    def tearDown(self):
        raise ValueError("after")

    def test(self):
        self.fail("and before")


report(First, BadClass, BadSetUp, BadTearDown)
