# For `pytracify parity` and scripts/reference-trace.mjs, after parity-run.py: runs programs (JSON lines on stdin: source, filename, call, stdin,
# limit, phases) and writes what it tells of each (JSON lines on stdout).

import json

# What is left over of a program (threads, exit functions) must not write between the answers.
out = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def write(message):
    out.write(json.dumps(message) + "\n")
    out.flush()


for line in sys.stdin.buffer:
    task = json.loads(line)
    if not hasattr(os, "fork"):
        answer(task, write)
        continue
    # A process of its own: nothing that a program leaves behind reaches the next one.
    child = os.fork()
    if child == 0:
        answer(task, write)
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        write({"crashed": True})
