import atexit

atexit.register(print, "at exit")


def cleanup():
    try:
        raise KeyError("first")
    finally:
        print("finally runs")


try:
    cleanup()
except KeyError as error:
    raise RuntimeError("second") from error
print("not reached")
