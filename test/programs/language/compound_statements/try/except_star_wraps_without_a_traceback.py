# A group that except* puts around an exception has no traceback of its own.
import traceback


def f(how):
    try:
        1 // 0
    except* ZeroDivisionError as group:
        print(group.__traceback__, group.exceptions[0].__traceback__ is not None)
        if how == "bare":
            raise
        if how == "same":
            raise group
        raise ValueError(how)


for how in "bare", "same", "other":
    try:
        f(how)
    except BaseException as error:
        traceback.print_exception(error)
