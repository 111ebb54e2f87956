from .circle import area as other
from . import circle


def area(a):
    return a * a, circle.area is other
