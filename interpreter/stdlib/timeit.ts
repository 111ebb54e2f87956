// The timeit module.

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

dummy_src_name = "<timeit-src>"
default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter

_globals = globals

# Timer.src shows it, so its names are CPython's.
template = """
def inner(_it, _timer{init}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""


def reindent(src, indent):
    """The source with every line but the first moved in."""
    return src.replace("\n", "\n" + " " * indent)


class Timer:
    """A statement to be timed, what to set up before it, and the clock to time it with.

    Statement and set-up are source or callables; source runs in globals, or in this module without.
    """

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        """Compiles both into one function that loops over the statement."""
        self.timer = timer
        given = {}
        setup, before = self._part("setup", setup, 4, "", given)
        stmt, _ = self._part("stmt", stmt, 8, before, given)
        init = "".join(f", {name}={name}" for name in given)
        namespace = dict(given)
        global_ns = _globals() if globals is None else globals
        src = template.format(stmt=stmt, setup=setup, init=init)
        self.src = src
        code = compile(src, dummy_src_name, "exec")
        exec(code, global_ns, namespace)
        self.inner = namespace["inner"]

    @staticmethod
    def _part(which, part, indent, before, given):
        """The text of a part inside the template, and what stands before the next. A callable goes to given."""
        if isinstance(part, str):
            # Each must be whole statements by itself.
            compile(before + part, dummy_src_name, "exec")
            return reindent(part, indent), part + "\n"
        if not callable(part):
            raise ValueError(f"{which} is neither a string nor callable")
        given["_" + which] = part
        return f"_{which}()", ""

    def print_exc(self, file=None):
        """Prints the current exception, with the lines of the timed code."""
        import linecache, traceback
        if self.src is not None:
            linecache.cache[dummy_src_name] = (len(self.src), None, self.src.split("\n"), dummy_src_name)
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """Seconds that number runs of the statement take, after one set-up."""
        return self.inner(itertools.repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        """The times of several timeit() calls."""
        return [self.timeit(number) for i in range(repeat)]

    def autorange(self, callback=None):
        """Tries 1, 2, 5, 10, 20, 50 ... runs until they take 0.2 seconds: how many, and how long.

        callback(number, seconds) hears of each try.
        """
        scale = 1
        while True:
            for digit in 1, 2, 5:
                number = scale * digit
                time_taken = self.timeit(number)
                if callback:
                    callback(number, time_taken)
                if time_taken >= 0.2:
                    return number, time_taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """Timer(...).timeit(number)."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """Timer(...).repeat(repeat, number)."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_units = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}


class _Options:
    """What the command line asks for."""

    number, repeat, verbose, unit, timer = 0, default_repeat, 0, None, default_timer

    def __init__(self, pairs):
        self.setup = []
        self.help = False
        for option, value in pairs:
            getattr(self, "_" + option.lstrip("-")[0])(value)

    def _n(self, value):
        self.number = int(value)

    def _s(self, value):
        self.setup.append(value)

    def _r(self, value):
        self.repeat = max(1, int(value))

    def _p(self, value):
        self.timer = time.process_time

    def _v(self, value):
        self.verbose += 1

    def _h(self, value):
        self.help = True

    def _u(self, value):
        self.unit = value

    @property
    def precision(self):
        # Each -v after the first shows a digit more.
        return 3 + max(0, self.verbose - 1)

    def shown(self, seconds):
        unit = self.unit
        if unit is None:
            fitting = (name for name, size in reversed(_units.items()) if seconds >= size)
            unit = next(fitting, "nsec")
        return f"{seconds / _units[unit]:.{self.precision}g} {unit}"


def _plural(count):
    return "" if count == 1 else "s"


def main(args=None, *, _wrap_timer=None):
    """python -m timeit; returns the exit status, None for success."""
    from getopt import getopt, error
    try:
        pairs, parts = getopt(sys.argv[1:] if args is None else args, "n:u:s:r:pvh",
                              ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"])
    except error as problem:
        print(problem, "use -h/--help for command line help", sep="\n")
        return 2
    options = _Options(pairs)
    if options.unit not in (None, *_units):
        print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
        return 2
    if options.help:
        print(__doc__, end=" ")
        return 0
    clock = options.timer if _wrap_timer is None else _wrap_timer(options.timer)
    timer = Timer("\n".join(parts) or "pass", "\n".join(options.setup) or "pass", clock)
    try:
        number = options.number or _fitting_number(timer, options)
        timings = timer.repeat(options.repeat, number)
    except:
        timer.print_exc()
        return 1
    _report(timings, number, options)


def _fitting_number(timer, options):
    def tell(number, seconds):
        print(f"{number} loop{_plural(number)} -> {seconds:.{options.precision}g} secs")

    number, _ = timer.autorange(tell if options.verbose else None)
    if options.verbose:
        print()
    return number


def _report(timings, number, options):
    shown = options.shown
    if options.verbose:
        print("raw times:", ", ".join(map(shown, timings)), end="\n\n")
    best, worst = min(timings) / number, max(timings) / number
    print(f"{number} loop{_plural(number)}, best of {options.repeat}: {shown(best)} per loop")
    if worst < best * 4:
        return
    import warnings
    warnings.warn_explicit(f"The test results are likely unreliable. The worst time ({shown(worst)}) was more than four "
                           f"times slower than the best time ({shown(best)}).", UserWarning, "", 0)
`

export function timeitModule(): ModuleSpec {
  return {
    name: "timeit",
    doc: "Tool for measuring execution time of small code snippets.",
    python: python(),
    main: "import sys, timeit\nsys.exit(timeit.main())\n",
  }
}
