// The timeit module.

import type { ModuleSpec } from "./module.js"

const python = String.raw`
import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

dummy_src_name = "<timeit-src>"
default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter

_globals = globals

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


def main(args=None, *, _wrap_timer=None):
    """Main program, used when run as a script."""
    if args is None:
        args = sys.argv[1:]
    import getopt
    try:
        opts, args = getopt.getopt(args, "n:u:s:r:pvh", ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"])
    except getopt.error as err:
        print(err)
        print("use -h/--help for command line help")
        return 2
    timer = default_timer
    stmt = "\n".join(args) or "pass"
    number, setup, repeat, verbose, time_unit, precision = 0, [], default_repeat, 0, None, 3
    units = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}
    for o, a in opts:
        if o in ("-n", "--number"):
            number = int(a)
        if o in ("-s", "--setup"):
            setup.append(a)
        if o in ("-u", "--unit"):
            if a in units:
                time_unit = a
            else:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
        if o in ("-r", "--repeat"):
            repeat = max(int(a), 1)
        if o in ("-p", "--process"):
            timer = time.process_time
        if o in ("-v", "--verbose"):
            if verbose:
                precision += 1
            verbose += 1
        if o in ("-h", "--help"):
            print(__doc__, end="")
            return 0
    t = Timer(stmt, "\n".join(setup) or "pass", timer if _wrap_timer is None else _wrap_timer(timer))
    if number == 0:
        def callback(number, time_taken):
            print("{num} loop{s} -> {secs:.{prec}g} secs".format(num=number, s="" if number == 1 else "s",
                                                                secs=time_taken, prec=precision))
        try:
            number, _ = t.autorange(callback if verbose else None)
        except:
            t.print_exc()
            return 1
        if verbose:
            print()
    try:
        raw_timings = t.repeat(repeat, number)
    except:
        t.print_exc()
        return 1

    def format_time(dt):
        unit = time_unit
        if unit is None:
            unit = next(u for u, scale in sorted(units.items(), key=lambda x: -x[1]) if dt >= scale or u == "nsec")
        return "%.*g %s" % (precision, dt / units[unit], unit)

    if verbose:
        print("raw times: %s" % ", ".join(map(format_time, raw_timings)))
        print()
    timings = [dt / number for dt in raw_timings]
    best, worst = min(timings), max(timings)
    print("%d loop%s, best of %d: %s per loop" % (number, "s" if number != 1 else "", repeat, format_time(best)))
    if worst >= best * 4:
        import warnings
        warnings.warn_explicit("The test results are likely unreliable. "
                               "The worst time (%s) was more than four times slower than the best time (%s)."
                               % (format_time(worst), format_time(best)), UserWarning, "", 0)
    return None
`

export function timeitModule(): ModuleSpec {
  return {
    name: "timeit",
    doc: "Tool for measuring execution time of small code snippets.",
    python,
    main: "import sys, timeit\nsys.exit(timeit.main())\n",
  }
}
