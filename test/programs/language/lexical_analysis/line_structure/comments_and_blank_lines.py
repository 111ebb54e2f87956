# a comment


def f():  # after a colon

    # indented differently

  # even outside
    return 1  # after return
        # deeper


if f():
    # only a comment before

    print("yes")  # done
# last
