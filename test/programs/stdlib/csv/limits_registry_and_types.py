import _csv
import csv


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(a, k, "->", type(r).__name__)
    except Exception as e:
        print(a, k, type(e).__name__, e)


import io


class W:
    def write(self, s):
        return repr(s)


old=csv.field_size_limit(5)
t(lambda:[*csv.reader(["abcdef"])]);t(lambda:[*csv.reader(['"abcde'])])
csv.field_size_limit(old)
t(csv.Dialect)
class bad(csv.excel): delimiter=5
t(bad)
class bad(csv.excel): quotechar="xx"
t(bad)
t(csv.list_dialects)
w=csv.writer(W()); print(w.writerows([[1],[2]])); 
try: w.writerows(5)
except Exception as e: print(e)
try: w.writerows([5])
except Exception as e: print(e)
try: w.dialect=1
except Exception as e: print(type(e),e)
try: csv.get_dialect("excel").delimiter=1
except Exception as e: print(type(e),e)
try: csv.get_dialect("excel").quoting=1
except Exception as e: print(type(e),e)
try: csv.get_dialect("excel").strict=1
except Exception as e: print(type(e),e)
print(_csv.Dialect, _csv.Reader,_csv.Writer, csv.reader, type(csv.reader([])))
t(_csv.Reader); t(_csv.Writer)
try:
    class Q(_csv.Reader): pass
except Exception as e: print(e)
class Q(_csv.Dialect): pass
print(Q().delimiter)

