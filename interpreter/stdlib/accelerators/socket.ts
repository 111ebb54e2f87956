// _socket and select: connected pairs of sockets inside the process, which an event loop wakes itself with. There is no network:
// any other socket is refused as the system would refuse it.

import type { ModuleSpec } from "../module.js"

const python = `
import time as _time

error = OSError
herror = type("herror", (OSError,), {"__module__": "socket"})
gaierror = type("gaierror", (OSError,), {"__module__": "socket"})
timeout = TimeoutError
has_ipv6 = False

AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW = 1, 2, 3
SOCK_NONBLOCK, SOCK_CLOEXEC = 2048, 524288
SOL_SOCKET, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_KEEPALIVE, SO_BROADCAST, SO_REUSEPORT = 1, 2, 3, 4, 9, 6, 15
SOMAXCONN = 4096
IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, TCP_NODELAY = 0, 6, 17, 41, 1
MSG_PEEK, MSG_DONTWAIT = 2, 64
AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST, AI_ADDRCONFIG = 1, 2, 4, 32
EAI_FAMILY, EAI_NONAME = -6, -2
NI_NUMERICHOST, NI_NUMERICSERV = 1, 2
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
INADDR_ANY = 0
INADDR_LOOPBACK = 0x7f000001

_ends = {}
_default_timeout = None


def _refuse():
    raise OSError(97, "Address family not supported by protocol")


class _End:
    """One side of a pair: what it has received."""

    def __init__(self):
        self.data = bytearray()
        self.peer = None
        self.closed = False


class socket:
    """An open connection inside the process."""

    __slots__ = ("_fd", "_family", "_type", "_proto", "_timeout")
    family = property(lambda self: self._family)
    type = property(lambda self: self._type)
    proto = property(lambda self: self._proto)
    timeout = property(lambda self: self._timeout)

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        if fileno is None:
            _refuse()
        if fileno not in _ends:
            raise OSError(9, "Bad file descriptor")
        self._fd = fileno
        self._family = AF_UNIX if family == -1 else family
        self._type = SOCK_STREAM if type == -1 else type
        self._proto = 0 if proto == -1 else proto
        self._timeout = _default_timeout

    def _end(self):
        if self._fd < 0:
            raise OSError(9, "Bad file descriptor")
        return _ends[self._fd]

    def fileno(self):
        return self._fd

    def detach(self):
        fd, self._fd = self._fd, -1
        return fd

    def close(self):
        if self._fd >= 0:
            _ends.pop(self._fd).closed = True
            self._fd = -1

    def setblocking(self, flag):
        self._timeout = None if flag else 0.0

    def getblocking(self):
        return self._timeout != 0.0

    def settimeout(self, value):
        self._timeout = value

    def gettimeout(self):
        return self._timeout

    def setsockopt(self, *args):
        pass

    def getsockopt(self, level, option, size=0):
        return 0

    def getsockname(self):
        return ""

    def getpeername(self):
        return ""

    def shutdown(self, how):
        pass

    def send(self, data, flags=0):
        end = self._end()
        if end.peer.closed:
            raise BrokenPipeError(32, "Broken pipe")
        end.peer.data += data
        return len(data)

    def sendall(self, data, flags=0):
        self.send(data)

    def recv(self, size, flags=0):
        end = self._end()
        if not end.data and not end.peer.closed:
            if self._timeout == 0.0:
                raise BlockingIOError(11, "Resource temporarily unavailable")
            raise RuntimeError("deadlock: nobody is left who could send")
        data = bytes(end.data[:size])
        del end.data[:size]
        return data

    def recv_into(self, buffer, nbytes=0, flags=0):
        data = self.recv(nbytes or len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def accept(self):
        _refuse()

    bind = connect = connect_ex = listen = sendto = recvfrom = lambda self, *args: _refuse()


SocketType = socket


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0):
    """Create a pair of sockets that are connected to each other."""
    left, right = _End(), _End()
    left.peer, right.peer = right, left
    fd = 1000 + 2 * len(_ends)
    while fd in _ends or fd + 1 in _ends:
        fd += 2
    _ends[fd], _ends[fd + 1] = left, right
    return socket(family, type, proto, fd), socket(family, type, proto, fd + 1)


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(value):
    global _default_timeout
    _default_timeout = value


def gethostname():
    return "localhost"


def getaddrinfo(*args, **kwargs):
    raise gaierror(EAI_NONAME, "Name or service not known")


gethostbyname = getnameinfo = gethostbyaddr = getservbyname = getaddrinfo


def close(fd):
    if fd not in _ends:
        raise OSError(9, "Bad file descriptor")
    _ends.pop(fd).closed = True


def dup(fd):
    _refuse()


def htons(n):
    return int.from_bytes(n.to_bytes(2, "big"), "little")


def htonl(n):
    return int.from_bytes(n.to_bytes(4, "big"), "little")


ntohs, ntohl = htons, htonl


def inet_aton(text):
    return bytes(int(part) for part in text.split("."))


def inet_ntoa(data):
    return ".".join(map(str, data))


def inet_pton(family, text):
    if family != AF_INET:
        _refuse()
    return inet_aton(text)


def inet_ntop(family, data):
    if family != AF_INET:
        _refuse()
    return inet_ntoa(data)


CAPI = None


def _ready(fds):
    result = []
    for fd in fds:
        number = fd if isinstance(fd, int) else fd.fileno()
        end = _ends.get(number)
        if end is not None and (end.data or end.peer.closed):
            result.append(fd)
    return result


@staticmethod
def _select(rlist, wlist, xlist, timeout=None, /):
    """Wait until one or more file descriptors are ready for some kind of I/O."""
    readable, writable = _ready(rlist), list(wlist)
    if not readable and not writable:
        if timeout is None:
            raise RuntimeError("deadlock: select() waits for sockets that nobody writes to")
        _time.sleep(max(timeout, 0))
    return readable, writable, []
`

export function socketAccelerator(): ModuleSpec {
  return { name: "_socket", doc: "Implementation module for socket operations.", python }
}

export function selectModule(): ModuleSpec {
  return {
    name: "select",
    doc: "This module supports asynchronous I/O on multiple file descriptors.",
    python: "from _socket import _select as select, error\n",
  }
}
