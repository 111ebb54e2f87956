# A trace function writes to f_locals of the function that it traces, which sees it at once (PEP 667).
import sys


def trace(frame, event, arg):
    if frame.f_code is not work.__code__:
        return None
    if event == "line":
        proxy = frame.f_locals
        step = frame.f_lineno - frame.f_code.co_firstlineno
        print("line", step, {k: v for k, v in proxy.items() if k != 'inner'})
        if step == 2:
            proxy["x"] = 100
        elif step == 3:
            proxy["y"] += 1
            proxy["extra"] = "kept"
        elif step == 4:
            frame.f_locals["cell"] = [9]
    return trace


def work(x):
    y = 2
    z = x + y
    cell = [1]
    def inner(): return cell
    result = inner()
    return x, y, z, result, sorted(locals())


sys.settrace(trace)
answer = work(1)
sys.settrace(None)
print(answer)
