import asyncio
import contextlib
import unittest


@contextlib.asynccontextmanager
async def resource():
    print("enter")
    yield "r"
    print("leave")


class Case(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        print("setUp")

    async def asyncSetUp(self):
        self.loop = asyncio.get_running_loop()
        self.addAsyncCleanup(self.cleanup, 1)
        print(await self.enterAsyncContext(resource()))

    async def cleanup(self, n):
        print("cleanup", n)

    async def test_coroutine(self):
        await asyncio.sleep(0)
        self.assertIs(asyncio.get_running_loop(), self.loop)

    def test_function(self):
        print("plain")

    async def test_failure(self):
        self.assertEqual(1, 2)

    async def asyncTearDown(self):
        print("asyncTearDown")

    def tearDown(self):
        print("tearDown")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Case).run(result)
print(result, [str(test) for test, _ in result.failures])
