// The configparser module, of its parts; parsers and sections are in parsers.ts.

import type { ModuleSpec } from "../module.js"
import { errorsPython } from "./errors.js"
import { parsersPython } from "./parsers.js"
import { readingPython } from "./reading.js"

const head = () => String.raw`
from collections.abc import MutableMapping
from collections import ChainMap
import functools
import io
import itertools
import os
import re
import sys

__all__ = ("NoSectionError", "DuplicateOptionError", "DuplicateSectionError",
           "NoOptionError", "InterpolationError", "InterpolationDepthError",
           "InterpolationMissingOptionError", "InterpolationSyntaxError",
           "ParsingError", "MissingSectionHeaderError",
           "MultilineContinuationError",
           "ConfigParser", "RawConfigParser",
           "Interpolation", "BasicInterpolation", "ExtendedInterpolation",
           "SectionProxy", "ConverterMapping",
           "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH", "UNNAMED_SECTION")

_default_dict = dict
DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10


class _UnnamedSection:
    def __repr__(self):
        return "<UNNAMED_SECTION>"


UNNAMED_SECTION = _UnnamedSection()
_UNSET = object()
`

export function configparserModule(): ModuleSpec {
  const python = head() + errorsPython() + readingPython() + parsersPython()
  return { name: "configparser", doc: "Configuration file parser.", python }
}
