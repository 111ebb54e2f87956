// The locale module for a host that has the C locale alone.

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
import re
from builtins import str as _builtin_str

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "localeconv", "strcoll", "strxfrm", "str",
           "atof", "atoi", "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_MONETARY",
           "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding", "LC_MESSAGES"]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127


class Error(Exception):
    pass


# Names of the locale that there is.
_known = {"", "C", "POSIX", "C.UTF-8", "C.utf8"}
_override_localeconv = {}
_current = "C.UTF-8"


def setlocale(category, locale=None):
    """Set the locale for the given category: that of C, under any of its names, is the only one here. Returns its name.

    locale may be a name, or a pair of a language and an encoding. Raises Error for any other locale."""
    global _current
    if not LC_CTYPE <= category <= LC_ALL:
        raise Error("unsupported locale setting")
    if locale is None:
        return _current if category in (LC_ALL, LC_CTYPE) else "C"
    if not isinstance(locale, _builtin_str):
        locale = normalize(_build_localename(locale))
    if locale not in _known:
        raise Error("unsupported locale setting")
    _current = locale or "C.UTF-8"
    return _current


def _build_localename(localetuple):
    try:
        language, encoding = localetuple
    except (TypeError, ValueError):
        raise TypeError("Locale must be None, a string, or an iterable of two strings -- language code, encoding.") from None
    return ("C" if language is None else language) + ("." + encoding if encoding else "")


def normalize(localename):
    """Returns a normalized locale code for the given locale name; as it is, where that is not C."""
    return "C" if localename.lower() in ("c", "posix") else localename


def getlocale(category=LC_CTYPE):
    """Returns the current setting for the given locale category as tuple (language code, encoding)."""
    language, _, encoding = setlocale(category).partition(".")
    return (language, "UTF-8") if encoding else (None, None)


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """Tries to determine the default locale settings and returns them as tuple (language code, encoding)."""
    import os
    import warnings
    warnings.warn("Use setlocale(), getencoding() and getlocale() instead", DeprecationWarning, stacklevel=2)
    for name in envvars:
        if value := os.environ.get(name):
            language, _, encoding = value.split(":")[0].partition(".")
            return (None, None) if language in ("C", "POSIX") and not encoding else (language, encoding or None)
    return None, None


def getencoding():
    """Get the current locale encoding."""
    return "UTF-8"


def getpreferredencoding(do_setlocale=True):
    """Return the charset that the user is likely using."""
    return "utf-8"


def localeconv():
    """Returns numeric and monetary locale-specific parameters."""
    empty = "int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep"
    unset = "int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space p_sign_posn n_sign_posn"
    return {**dict.fromkeys(empty.split(), ""), "mon_grouping": [], "positive_sign": "", "negative_sign": "",
            **dict.fromkeys(unset.split(), CHAR_MAX), "decimal_point": ".", "thousands_sep": "", "grouping": [],
            **_override_localeconv}


def strcoll(a, b):
    """Compares two strings according to the locale."""
    a, b = strxfrm(a), strxfrm(b)
    return (a > b) - (a < b)


def strxfrm(s):
    """Returns a string that can be compared as the locale would compare s."""
    if "\0" in s:
        raise ValueError("embedded null character")
    return s


def _interval_sizes(grouping):
    """How many digits each group has, from the right: the last number again and again, none after CHAR_MAX."""
    last = None
    for size in grouping:
        if size == CHAR_MAX:
            return
        if size == 0:
            # The one before it is repeated.
            if last is None:
                raise ValueError("invalid grouping")
            break
        yield size
        last = size
    while last:
        yield last


def _group(s, monetary=False):
    """The digits of a number in groups, and how many characters that added."""
    conv = localeconv()
    separator, grouping = ((conv["mon_thousands_sep"], conv["mon_grouping"]) if monetary
                           else (conv["thousands_sep"], conv["grouping"]))
    if not grouping:
        return s, 0
    number = s.rstrip()
    blanks = s[len(number):]
    groups = []
    for size in _interval_sizes(grouping):
        # A sign or a blank ends them.
        if not number or number[-1] not in "0123456789":
            break
        groups.append(number[-size:])
        number = number[:-size]
    if number:
        if groups and number[-1] not in "0123456789":
            return number + separator.join(reversed(groups)) + blanks, len(separator) * (len(groups) - 1)
        groups.append(number)
    return separator.join(reversed(groups)) + blanks, len(separator) * (len(groups) - 1)


def _strip_padding(s, amount):
    """Takes as many blanks away as were added in separators."""
    left = len(s) - len(s.lstrip(" "))
    s = s[min(left, amount):]
    amount -= min(left, amount)
    right = len(s) - len(s.rstrip(" "))
    return s[:len(s) - min(right, amount)] if amount and right else s


_percent_re = re.compile(r"%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]")


def _format(percent, value, grouping=False, monetary=False, *additional):
    formatted = percent % ((value, *additional) if additional else value)
    return _localize(formatted, grouping, monetary) if percent[-1] in "eEfFgGdiu" else formatted


def _localize(formatted, grouping=False, monetary=False):
    if "." in formatted:
        whole, point, fraction = formatted.partition(".")
        added = 0
        if grouping:
            whole, added = _group(whole, monetary=monetary)
        decimal = localeconv()["mon_decimal_point" if monetary else "decimal_point"]
        formatted = whole + decimal + fraction
    else:
        added = 0
        if grouping:
            formatted, added = _group(formatted, monetary=monetary)
    return _strip_padding(formatted, added) if added else formatted


def format_string(f, val, grouping=False, monetary=False):
    """Formats a string in the same way that the % formatting would use,
    but takes the current locale into account.

    Grouping is applied if the third parameter is true.
    Conversion uses monetary thousands separator and grouping strings if
    forth parameter monetary is true."""
    from collections.abc import Mapping
    parts = [*_percent_re.finditer(f)]
    template = _percent_re.sub("%s", f)
    if isinstance(val, Mapping):
        values = [_format(part.group(), val, grouping, monetary) if part.group()[-1] != "%" else "%" for part in parts]
        return template % tuple(values)
    given = iter(val if isinstance(val, tuple) else (val,))
    values = []
    for part in parts:
        percent = part.group()
        if percent[-1] == "%":
            values.append("%")
        else:
            stars = [next(given) for _ in range(part["modifiers"].count("*"))]
            values.append(_format(percent, *(stars[:1] or [next(given)]), grouping, monetary, *stars[1:], *([next(given)] if stars else [])))
    return template % tuple(values)


def currency(val, symbol=True, grouping=False, international=False):
    """Formats val according to the currency settings
    in the current locale."""
    conv = localeconv()
    digits = conv["int_frac_digits" if international else "frac_digits"]
    if digits == CHAR_MAX:
        raise ValueError("Currency formatting is not possible using the 'C' locale.")
    text = _localize(f"{abs(val):.{digits}f}", grouping, monetary=True)
    side = "n" if val < 0 else "p"
    if symbol:
        sign = conv["int_curr_symbol" if international else "currency_symbol"]
        between = " " if conv[side + "_sep_by_space"] else ""
        if conv[side + "_cs_precedes"]:
            text = sign + between + text
        else:
            text = text + between + (sign[:-1] if international and sign[-1] == " " else sign)
    mark = conv["negative_sign" if val < 0 else "positive_sign"]
    place = conv[side + "_sign_posn"]
    if place == 0:
        return f"({text})"
    return text + mark if place == 2 else mark + text


def str(val):
    """Convert float to string, taking the locale into account."""
    return _format("%.12g", val)


def delocalize(string):
    "Parses a string as a normalized number according to the locale settings."
    conv = localeconv()
    if separator := conv["thousands_sep"]:
        string = string.replace(separator, "")
    return string.replace(conv["decimal_point"], ".") if conv["decimal_point"] else string


def localize(string, grouping=False, monetary=False):
    """Parses a string as locale number according to the locale settings."""
    return _localize(string, grouping, monetary)


def atof(string, func=float):
    "Parses a string as a float according to the locale settings."
    return func(delocalize(string))


def atoi(string):
    "Converts a string to an integer according to the locale settings."
    return int(delocalize(string))
`

export function localeModule(): ModuleSpec {
  return {
    name: "locale",
    doc: "Locale support module, for the C locale: the only one that a host has here.\n",
    python: python(),
  }
}
