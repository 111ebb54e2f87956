import time
import warnings

warnings.simplefilter("ignore")


def t(*a):
    try:
        print(a, tuple(time.strptime(*a)), time.strptime(*a).tm_zone, time.strptime(*a).tm_gmtoff)
    except Exception as e:
        print(a, type(e).__name__, e)


for case in [("2024-02-29 13:45:01", "%Y-%m-%d %H:%M:%S"), ("Sat Nov 21 19:14:39 2026",), ("12/31/99", "%D"), ("12/31/99", "%m/%d/%y"), ("1", "%j"), ("x", "%Y"), (1, "%Y"), ("1", 2),
             ("2024 10 1", "%Y %W %w"), ("2024 10 1", "%G %V %u"), ("+0530", "%z"), ("UTC", "%Z"), ("GMT 1", "%Z %d"), ("3PM", "%I%p"), ("12 30", "%H"), ("%", "%%"), ("a", "%Q"), ("a", "%"),
             ("2023-02-30", "%Y-%m-%d"), ("59.5", "%S.%f"), ("Monday", "%A"), ("feb", "%b"), ("2024060", "%Y%j"), ("2015-W53", "%G-W%V"), ("61", "%S"), ("12:00:61", "%X")]:
    t(*case)
