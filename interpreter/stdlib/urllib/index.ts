// The urllib package: urllib.parse from results.ts, quoting.ts and deprecated.ts, and the taking apart and joining of URLs here.

import type { ModuleSpec } from "../module.js"
import { deprecatedPython } from "./deprecated.js"
import { quotingPython } from "./quoting.js"
import { resultsPython } from "./results.js"

const head = () => String.raw`
import functools
import math
import re
import types
import warnings
from collections import namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag",
           "urlsplit", "urlunsplit", "urlencode", "parse_qs",
           "parse_qsl", "quote", "quote_plus", "quote_from_bytes",
           "unquote", "unquote_plus", "unquote_to_bytes",
           "DefragResult", "ParseResult", "SplitResult",
           "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

# What can be relative, has a host, parameters, a query, a fragment; the empty scheme stands for a URL without one.
uses_relative = ["", *"ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss".split()]
uses_netloc = ["", *("ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync svn svn+ssh "
                     "sftp nfs git git+ssh ws wss itms-services").split()]
uses_params = ["", *"ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp tel".split()]
non_hierarchical = "gopher hdl mailto news telnet wais imap snews sip sips".split()
uses_query = ["", *"http wais imap https shttp mms gopher rtsp rtsps rtspu sip sips".split()]
uses_fragment = ["", *"ftp hdl http gopher news nntp wais https shttp snews file prospero".split()]

scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
_WHATWG_C0_CONTROL_OR_SPACE = "".join(map(chr, range(33)))
_UNSAFE_URL_BYTES_TO_REMOVE = ["\t", "\r", "\n"]


def clear_cache():
    """Clear internal performance caches. Undocumented; some tests want it."""
    urlsplit.cache_clear()
    _byte_quoter_factory.cache_clear()


# Bytes are worked on as ASCII text, and what comes out is made bytes again.
_implicit_encoding = "ascii"
_implicit_errors = "strict"


def _noop(obj):
    return obj


def _encode_result(obj, encoding=_implicit_encoding, errors=_implicit_errors):
    return obj.encode(encoding, errors)


def _decode_args(args, encoding=_implicit_encoding, errors=_implicit_errors):
    return tuple(arg.decode(encoding, errors) if arg else "" for arg in args)


def _coerce_args(*args):
    """The arguments as text, and what makes the result of the kind they were."""
    is_text = isinstance(args[0], str)
    if any(arg and isinstance(arg, str) is not is_text for arg in args[1:]):
        raise TypeError("Cannot mix str and non-str arguments")
    return (*args, _noop) if is_text else (*_decode_args(args), _encode_result)
`

const parts = () => String.raw`
def urlparse(url, scheme="", allow_fragments=True):
    """Parse a URL into 6 components:
    <scheme>://<netloc>/<path>;<params>?<query>#<fragment>

    The result is a named 6-tuple. Components are not broken up further, and
    % escapes are not expanded. The scheme argument is what a URL without one has; with a false
    allow_fragments a # is part of what stands before it.
    """
    url, scheme, coerced = _coerce_args(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        path, params = _splitparams(path)
    return coerced(ParseResult(scheme, netloc, path, params, query, fragment))


def _splitparams(url):
    # They belong to the last part of the path.
    at = url.find(";", max(url.rfind("/"), 0))
    return (url, "") if at < 0 else (url[:at], url[at + 1:])


def _splitnetloc(url, start=0):
    ends = [at for delim in "/?#" if (at := url.find(delim, start)) >= 0]
    end = min(ends, default=len(url))
    return url[start:end], url[end:]


def _checknetloc(netloc):
    """No character of a host may turn into one that ends it."""
    if not netloc or netloc.isascii():
        return
    import unicodedata
    plain = netloc.translate(dict.fromkeys(map(ord, "@:#?")))
    normal = unicodedata.normalize("NFKC", plain)
    if plain != normal and any(c in normal for c in "/?#@:"):
        raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def _check_bracketed_host(hostname):
    if hostname.startswith("v"):
        if not re.match(r"\Av[a-fA-F0-9]+\..+\Z", hostname):
            raise ValueError("IPvFuture address is invalid")
        return
    from ipaddress import ip_address
    if ip_address(hostname).version == 4:
        raise ValueError("An IPv4 address cannot be in brackets")


def _split_scheme(url, scheme):
    before, colon, rest = url.partition(":")
    is_scheme = colon and before[:1].isascii() and before[:1].isalpha() and all(c in scheme_chars for c in before)
    return (before.lower(), rest) if is_scheme else (scheme, url)


@functools.lru_cache(typed=True)
def urlsplit(url, scheme="", allow_fragments=True):
    """Parse a URL into 5 components:
    <scheme>://<netloc>/<path>?<query>#<fragment>

    The result is a named 5-tuple. Components are not broken up further, and
    % escapes are not expanded. The scheme argument is what a URL without one has; with a false
    allow_fragments a # is part of what stands before it.
    """
    url, scheme, coerced = _coerce_args(url, scheme)
    # Blanks around it, and line ends and tabs in it, are no part of a URL.
    url = url.lstrip(_WHATWG_C0_CONTROL_OR_SPACE)
    scheme = scheme.strip(_WHATWG_C0_CONTROL_OR_SPACE)
    for unsafe in _UNSAFE_URL_BYTES_TO_REMOVE:
        url, scheme = url.replace(unsafe, ""), scheme.replace(unsafe, "")
    scheme, url = _split_scheme(url, scheme)
    netloc = query = fragment = ""
    if url.startswith("//"):
        netloc, url = _splitnetloc(url, 2)
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        if "[" in netloc:
            _check_bracketed_host(netloc.partition("[")[2].partition("]")[0])
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    _checknetloc(netloc)
    return coerced(SplitResult(scheme, netloc, url, query, fragment))


def urlunparse(components):
    """Put a parsed URL back together again.  This may result in a
    slightly different, but equivalent URL, if the URL that was parsed
    originally had redundant delimiters, e.g. a ? with an empty query
    (the draft states that these are equivalent)."""
    scheme, netloc, url, params, query, fragment, coerced = _coerce_args(*components)
    if params:
        url = f"{url};{params}"
    return coerced(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    """Combine the elements of a tuple as returned by urlsplit() into a
    complete URL as a string. The data argument can be any five-item iterable.
    This may result in a slightly different, but equivalent URL, if the URL that
    was parsed originally had unnecessary delimiters (for example, a ? with an
    empty query; the RFC states that these are equivalent)."""
    scheme, netloc, url, query, fragment, coerced = _coerce_args(*components)
    if netloc:
        slash = "/" if url and not url.startswith("/") else ""
        url = f"//{netloc}{slash}{url}"
    elif url.startswith("//") or scheme and scheme in uses_netloc and url[:1] in ("", "/"):
        # An empty host must be seen, or the path would be taken for one.
        url = "//" + url
    for text, before, after in (scheme, "", ":"), (query, "?", ""), (fragment, "#", ""):
        if text:
            url = text + after + url if after else url + before + text
    return coerced(url)


def urljoin(base, url, allow_fragments=True):
    """Join a base URL and a possibly relative URL to form an absolute
    interpretation of the latter."""
    if not base or not url:
        return url or base
    base, url, coerced = _coerce_args(base, url)
    of_base = urlparse(base, "", allow_fragments)
    found = urlparse(url, of_base.scheme, allow_fragments)
    if found.scheme != of_base.scheme or found.scheme not in uses_relative:
        return coerced(url)
    if found.scheme in uses_netloc:
        if found.netloc:
            return coerced(urlunparse(found))
        found = found._replace(netloc=of_base.netloc)
    if found.path or found.params:
        return coerced(urlunparse(found._replace(path=_joined_path(of_base.path, found.path))))
    found = found._replace(path=of_base.path, params=of_base.params, query=found.query or of_base.query)
    return coerced(urlunparse(found))


def _joined_path(base, path):
    """A path as seen from another one, without its dots (RFC 3986, 5.2.4)."""
    segments = path.split("/")
    if not path.startswith("/"):
        kept = base.split("/")
        if kept[-1]:
            # What the base itself is called.
            kept.pop()
        segments = kept + segments
        segments[1:-1] = filter(None, segments[1:-1])
    resolved = []
    for segment in segments:
        if segment == "..":
            resolved[-1:] = []
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return "/".join(resolved) or "/"


def urldefrag(url):
    """Removes any existing fragment from URL.

    Returns a tuple of the defragmented URL and the fragment.  If
    the URL contained no fragments, the second element is the
    empty string.
    """
    url, coerced = _coerce_args(url)
    fragment = ""
    if "#" in url:
        parsed = urlparse(url)
        url, fragment = urlunparse(parsed._replace(fragment="")), parsed.fragment
    return coerced(DefragResult(url, fragment))


def unwrap(url):
    """Transform a string like '<URL:scheme://host/path>' into 'scheme://host/path'.

    The string is returned unchanged if it's not a wrapped URL.
    """
    url = str(url).strip()
    if url.startswith("<") and url.endswith(">"):
        url = url[1:-1].strip()
    return url[4:].strip() if url.startswith("URL:") else url
`

export function urllibModule(): ModuleSpec {
  return { name: "urllib", python: "__path__ = []\n" }
}

export function urllibParseModule(): ModuleSpec {
  const python = head() + resultsPython() + parts() + quotingPython() + deprecatedPython()
  return { name: "urllib.parse", doc: "Parse (absolute and relative) URLs.", python }
}
