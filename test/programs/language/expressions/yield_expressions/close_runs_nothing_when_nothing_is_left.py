import sys

events = []


def plain():
    for i in range(3):
        yield i


def guarded():
    try:
        yield 1
    finally:
        print("finally")


def delegating():
    yield from guarded()


def tracer(frame, event, arg):
    events.append((frame.f_code.co_name, event))
    return tracer


for make in (plain, guarded, delegating):
    gen = make()
    next(gen)
    sys.settrace(tracer)
    result = gen.close()
    sys.settrace(None)
    print(make.__name__, result, gen.gi_frame, events)
    events.clear()
    print(next(gen, "ended"))
