"""What CPython tells of programs in the formats that are its own: each line of stdin is a request {source, stdin, formats}, each line of
stdout has the answers by format, files in the folder that the argument names, good until the next request. `trace-module` runs `python -m trace -t` with the library ignored, `pysnooper` PySnooper, where it is
installed: one snoop over all functions of the program, with `normalize`. A child process for each, so that none sees another."""

import json
import os
import sys
import tempfile
import trace
import types

try:
    import pysnooper
    import pysnooper.tracer
except ImportError:
    pysnooper = None

FILE = "program.py"


def run_trace_module(path):
    sys.argv = ["trace", "-t", f"--ignore-dir={sys.prefix}", path]
    try:
        trace.main()
    except SystemExit:
        pass


def codes(code):
    yield code
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            yield from codes(const)


def run_pysnooper(path):
    with open(path) as file:
        source = file.read()
    outer = sys.stdout
    tracer = pysnooper.snoop(outer.write, normalize=True)
    code = compile(source, path, "exec")
    tracer.target_codes.update(codes(code))
    sys.modules["__main__"] = module = types.ModuleType("__main__")
    namespace = module.__dict__
    namespace["__file__"] = path
    namespace["__builtins__"] = __builtins__
    given = set(namespace)
    reprs = pysnooper.tracer.get_local_reprs

    def without_given(frame, *args, **kwargs):
        found = reprs(frame, *args, **kwargs)
        if frame.f_globals is namespace and frame.f_code is code:
            for name in given:
                found.pop(name, None)
        return {name: "<module>" if text.startswith("<module '") else text for name, text in found.items()}

    pysnooper.tracer.get_local_reprs = without_given
    sys.stdout = open(os.devnull, "w", encoding="utf-8", errors="surrogatepass")
    pysnooper.tracer.thread_global.depth = -1
    # Not `with tracer`: that would show this function too.
    sys.settrace(tracer.trace)
    try:
        exec(code, namespace)
    except BaseException:
        pass
    sys.settrace(None)
    sys.stdout = outer


runners = {"trace-module": run_trace_module}
if pysnooper is not None:
    runners["pysnooper"] = run_pysnooper


def answer(runner, source, stdin, output):
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, FILE)
        with open(path, "w", encoding="utf-8", newline="", errors="surrogatepass") as file:
            file.write(source)
        with open(os.path.join(directory, "input"), "w", encoding="utf-8", errors="surrogatepass") as file:
            file.write(stdin)
        child = os.fork()
        if child == 0:
            try:
                for descriptor, name, flags in (
                    (0, os.path.join(directory, "input"), os.O_RDONLY),
                    (1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
                    (2, os.devnull, os.O_WRONLY),
                ):
                    os.dup2(os.open(name, flags), descriptor)
                sys.stdin = open(0, encoding="utf-8")
                sys.stdout = open(1, "w", encoding="utf-8", errors="backslashreplace")
                sys.path.insert(0, directory)
                runner(path)
                sys.stdout.flush()
            finally:
                os._exit(0)
        os.waitpid(child, 0)


for request in sys.stdin:
    asked = json.loads(request)
    answers = {}
    for name in asked["formats"]:
        if name in runners:
            answers[name] = os.path.join(sys.argv[1], name)
            answer(runners[name], asked["source"], asked["stdin"], answers[name])
    print(json.dumps(answers), flush=True)
