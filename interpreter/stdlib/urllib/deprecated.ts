// urllib.parse: the functions that took URLs apart before urlsplit; they warn, and those with an underscore don't.

export const deprecatedPython = () => String.raw`
def __getattr__(name):
    if name == "Quoter":
        warnings.warn("Deprecated in 3.11. urllib.parse.Quoter will be removed in Python 3.14. It was not intended to be a public API.",
                      DeprecationWarning, stacklevel=2)
        return _Quoter
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


_typeprog = re.compile("([^/:]+):(.*)", re.DOTALL)
_hostprog = re.compile("//([^/#?]*)(.*)", re.DOTALL)
_portprog = re.compile("(.*):([0-9]*)", re.DOTALL)


def _to_bytes(url):
    """to_bytes(u"URL") --> 'URL'."""
    if isinstance(url, str):
        try:
            url = url.encode("ASCII").decode()
        except UnicodeError:
            raise UnicodeError("URL " + repr(url) + " contains non-ASCII characters")
    return url


def _splittype(url):
    """splittype('type:opaquestring') --> 'type', 'opaquestring'."""
    found = _typeprog.match(url)
    return (found[1].lower(), found[2]) if found else (None, url)


def _splithost(url):
    """splithost('//host[:port]/path') --> 'host[:port]', '/path'."""
    found = _hostprog.match(url)
    if not found:
        return None, url
    host, path = found.groups()
    return host, path if path[:1] in ("", "/") else "/" + path


def _splituser(host):
    """splituser('user[:passwd]@host[:port]') --> 'user[:passwd]', 'host[:port]'."""
    user, at, host = host.rpartition("@")
    return user if at else None, host


def _splitpasswd(user):
    """splitpasswd('user:passwd') -> 'user', 'passwd'."""
    user, colon, password = user.partition(":")
    return user, password if colon else None


def _splitport(host):
    """splitport('host:port') --> 'host', 'port'."""
    found = _portprog.fullmatch(host)
    if found and found[2]:
        return found[1], found[2]
    return found[1] if found else host, None


def _splitnport(host, defport=-1):
    """Split host and port, returning numeric port.
    Return given default port if no ':' found; defaults to -1.
    Return numerical port if a valid number is found after ':'.
    Return None if ':' but not a valid number."""
    before, colon, port = host.rpartition(":")
    if not colon:
        return host, defport
    if not port:
        return before, defport
    return before, int(port) if port.isascii() and port.isdigit() else None


def _split_last(text, delim):
    before, found, after = text.rpartition(delim)
    return (before, after) if found else (text, None)


def _splitquery(url):
    """splitquery('/path?query') --> '/path', 'query'."""
    return _split_last(url, "?")


def _splittag(url):
    """splittag('/path#tag') --> '/path', 'tag'."""
    return _split_last(url, "#")


def _splitattr(url):
    """splitattr('/path;attr1=value1;attr2=value2;...') ->
    '/path', ['attr1=value1', 'attr2=value2', ...]."""
    path, *attributes = url.split(";")
    return path, attributes


def _splitvalue(attr):
    """splitvalue('attr=value') --> 'attr', 'value'."""
    name, equals, value = attr.partition("=")
    return name, value if equals else None


def _warn_of(name, instead):
    warnings.warn(f"urllib.parse.{name}() is deprecated as of 3.8{instead}", DeprecationWarning, stacklevel=3)


def splittype(url):
    _warn_of("splittype", ", use urllib.parse.urlparse() instead")
    return _splittype(url)


def splithost(url):
    _warn_of("splithost", ", use urllib.parse.urlparse() instead")
    return _splithost(url)


def splituser(host):
    _warn_of("splituser", ", use urllib.parse.urlparse() instead")
    return _splituser(host)


def splitpasswd(user):
    _warn_of("splitpasswd", ", use urllib.parse.urlparse() instead")
    return _splitpasswd(user)


def splitport(host):
    _warn_of("splitport", ", use urllib.parse.urlparse() instead")
    return _splitport(host)


def splitnport(host, defport=-1):
    _warn_of("splitnport", ", use urllib.parse.urlparse() instead")
    return _splitnport(host, defport)


def splitquery(url):
    _warn_of("splitquery", ", use urllib.parse.urlparse() instead")
    return _splitquery(url)


def splittag(url):
    _warn_of("splittag", ", use urllib.parse.urlparse() instead")
    return _splittag(url)


def splitattr(url):
    _warn_of("splitattr", ", use urllib.parse.urlparse() instead")
    return _splitattr(url)


def splitvalue(attr):
    _warn_of("splitvalue", ", use urllib.parse.parse_qsl() instead")
    return _splitvalue(attr)


def to_bytes(url):
    _warn_of("to_bytes", "")
    return _to_bytes(url)
`
