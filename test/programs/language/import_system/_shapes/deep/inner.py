"""Inner module."""

from .. import NAME

VALUE = "inner of " + NAME
