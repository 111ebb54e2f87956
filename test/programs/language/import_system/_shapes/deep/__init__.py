from .inner import VALUE
from ..circle import area

__all__ = ["public"]
public = "public name"
hidden = "hidden name"
