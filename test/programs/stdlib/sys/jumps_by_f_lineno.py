import sys
import warnings


def jumping(function, start, to, event="line"):
    first = function.__code__.co_firstlineno
    jumped = []

    def trace(frame, kind, arg):
        if frame.f_code.co_name == function.__name__ and not jumped and kind == event and frame.f_lineno == first + start:
            jumped.append(True)
            try:
                frame.f_lineno = first + to
            except (ValueError, AttributeError) as error:
                print("  refused:", error)
        elif frame.f_code is function.__code__ and jumped:
            print("  ", kind, frame.f_lineno - first)
        return trace

    output = []
    sys.settrace(trace)
    try:
        function(output)
    finally:
        sys.settrace(None)
    print(function.__name__, start, "->", to, output)


def simple(output):
    output.append(1)
    output.append(2)
    output.append(3)


def loops(output):
    output.append(1)
    for i in 1, 2:
        output.append(3)
        with memoryview(b"") as m:
            output.append(5)
        output.append(6)
    output.append(7)


def handlers(output):
    try:
        output.append(2)
        1 / 0
    except ZeroDivisionError as e:
        output.append(5)
    except ValueError:
        output.append(7)
    finally:
        output.append(9)
    output.append(10)


def while_loop(output):
    i = 2
    while i:
        output.append(i)
        i -= 1
    else:
        output.append(6)


def generator(output):
    def gen():
        output.append(2)
        yield 3
        output.append(4)
        yield 5

    output.extend(gen())


def unbound(output):
    output.append(1)
    x = 2
    output.append(x)


jumping(simple, 2, 3)
jumping(simple, 3, 1)
jumping(simple, 1, 0)
jumping(simple, 1, -1)
jumping(simple, 1, 50)
jumping(simple, 1, 10**20)
jumping(simple, 3, 1, "return")
jumping(simple, 0, 2, "call")
jumping(loops, 3, 7)
jumping(loops, 1, 3)
jumping(loops, 5, 1)
jumping(loops, 3, 5)
jumping(loops, 5, 6)
jumping(handlers, 2, 5)
jumping(handlers, 5, 10)
jumping(handlers, 5, 2)
jumping(handlers, 2, 9)
jumping(handlers, 3, 9, "exception")
jumping(while_loop, 3, 6)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    jumping(unbound, 1, 3)
print([str(warning.message) for warning in caught])

frame = sys._getframe()
for value in (1.5, "a", None, 1):
    try:
        frame.f_lineno = value
    except ValueError as error:
        print(error)
try:
    del frame.f_lineno
except AttributeError as error:
    print(error)
