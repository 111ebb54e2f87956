import typing

names = ["Pattern", "Match", "ContextManager", "AsyncContextManager"]
print([name in vars(typing) for name in names])
print([name in typing.__all__ for name in names])
for name in names:
    print(getattr(typing, name), name in vars(typing))
print(typing.Pattern is typing.Pattern, typing.Match[str], typing.ContextManager[int])
try:
    typing.nothing
except AttributeError as error:
    print(error)
from typing import *

print(Pattern is typing.Pattern)
