def f():
    while a:
        try:
            with b:
                for c in d:
                    try:
                        if e: return f
                        if g: continue
                        if h: break
                    except I as j:
                        if j: continue
                        raise
                    finally:
                        k
        except L:
            break
        finally:
            if m: return n
    return o
