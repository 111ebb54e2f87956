"""A package."""

NAME = "shapes"
from . import square
from .circle import area as circle_area
