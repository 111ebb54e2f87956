def run(action):
    log = []
    try:
        log.append("try")
        action()
    except KeyError as e:
        log.append(f"key {e}")
    except (ValueError, TypeError):
        log.append("value or type")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


print(run(lambda: None), run(lambda: {}[1]), run(lambda: int("x")))
try:
    print(run(lambda: 1 / 0))
except ZeroDivisionError as error:
    print("passed", error)
try:
    try: pass
    except ValueError: print("no")
    else: raise ValueError("from else")
    finally: print("inner finally")
except ValueError as error:
    print(error)
for source in ("try: pass", "try: pass\nelse: pass", "try: pass\nfinally: pass\nexcept: pass", "try: pass\nexcept: pass\nexcept E: pass", "try: pass\nexcept E as 1: pass", "try: pass\nexcept E, F: pass", "try: pass\nexcept E, F as e: pass", "try: pass\nexcept E as e.x: pass", "try: pass\nexcept* E: pass\nexcept F: pass", "try: pass\nexcept*: pass", "try: pass\nexcept E as f(): pass", "try pass\nexcept: pass", "try: pass\nexcept E pass", "except E: pass", "finally: pass", "try: pass\nexcept as e: pass", "try: pass\nexcept (E, F) as e: pass", "try: pass\nexcept E:\nfinally: pass", "try: pass\nexcept E as e:\npass", "try:\n    pass\nx = 1", "try: pass\nexcept *E: return", "try: pass\nexcept E if x else F: pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine", repr(source))
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
