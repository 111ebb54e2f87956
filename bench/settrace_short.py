# Many short programs in one process, compiled and run one after the other: with sys.settrace as in settrace.py, and without. Takes
# a JSON list of sources and the number of passes; prints the number of events, and the seconds of the median pass of both.

import io
import json
import statistics
import sys
import tempfile
import time
import warnings

from settrace import run_traced

PATH = "<string>"


def run_plain(code):
    stdout, sys.stdout = sys.stdout, io.StringIO()
    try:
        exec(code, {"__name__": "__main__"})
    finally:
        sys.stdout = stdout


def main():
    sources, passes = json.load(sys.stdin)
    warnings.simplefilter("ignore")
    out = tempfile.TemporaryFile("w")
    traced, plain = [], []
    for _ in range(passes):
        out.truncate(0)
        start = time.perf_counter()
        events = sum(run_traced(compile(source, PATH, "exec"), PATH, out) for source in sources)
        out.flush()
        between = time.perf_counter()
        for source in sources:
            run_plain(compile(source, PATH, "exec"))
        traced.append(between - start)
        plain.append(time.perf_counter() - between)
    print(events, statistics.median(traced), statistics.median(plain))


main()
