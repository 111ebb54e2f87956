// The signal module: enums around _signal. What only an operating system can do says so.

import type { ModuleSpec } from "./module.js"

const python = `
import _signal
from _signal import default_int_handler, raise_signal, set_wakeup_fd, strsignal
from enum import IntEnum as _IntEnum

NSIG = _signal.NSIG
SIGRTMIN, SIGRTMAX = _signal.SIGRTMIN, _signal.SIGRTMAX

_IntEnum._convert_("Signals", __name__, lambda name: name.startswith("SIG") and not name.startswith("SIG_"), _signal)
_IntEnum._convert_("Handlers", __name__, lambda name: name in ("SIG_DFL", "SIG_IGN"), _signal)


def _named(value, kind):
    """A number as a member of the enum, anything else as it is."""
    if not isinstance(value, int):
        return value
    try:
        return kind(value)
    except ValueError:
        return value


def _plain(value):
    return int(value) if isinstance(value, _IntEnum) else value


def signal(signalnum, handler):
    """Set the action for the given signal.

    The action can be SIG_DFL, SIG_IGN, or a callable Python object. The previous action is returned; see getsignal()
    for possible return values. No host sends signals to a program here: handlers are called by raise_signal().
    """
    return _named(_signal.signal(_plain(signalnum), _plain(handler)), Handlers)


def getsignal(signalnum):
    return _named(_signal.getsignal(signalnum), Handlers)


getsignal.__doc__ = _signal.getsignal.__doc__


def valid_signals():
    return {_named(number, Signals) for number in _signal.valid_signals()}


valid_signals.__doc__ = _signal.valid_signals.__doc__


def alarm(seconds, /):
    """Arrange for SIGALRM to arrive after the given number of seconds: not possible here, but for 0, which takes back an alarm."""
    if seconds:
        _impossible("alarm")
    return 0


def pause():
    """Wait until a signal arrives: none would."""
    _impossible("pause")


def setitimer(which, seconds, interval=0.0, /):
    """Have a timer send a signal: not possible here, but for 0, which takes the timer back."""
    if seconds:
        _impossible("setitimer")
    return 0.0, 0.0


def getitimer(which, /):
    """Returns current value of given itimer: none is ever set."""
    return 0.0, 0.0


def _impossible(name):
    raise NotImplementedError(f"signal.{name}(): no host of pytracify sends signals to a program")


ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
ItimerError = OSError
`

export function signalModule(): ModuleSpec {
  return { name: "signal", python }
}
