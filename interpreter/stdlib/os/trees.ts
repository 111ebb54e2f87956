// Making, removing and walking trees of folders: Python text of the os module.

export const trees = () => String.raw`

def _split_last(name):
    """The folder and the last part of a path; a slash at its end is no part."""
    head, tail = path.split(name)
    return (head, tail) if tail else path.split(head)


def makedirs(name, mode=0o777, exist_ok=False):
    """Makes a folder, and those above it that are missing. One that is there already is an error, unless exist_ok.

    'mode' is that of the last folder only.
    """
    head, tail = _split_last(name)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            # Somebody else was faster.
            pass
        if tail in (curdir, b"."):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not (exist_ok and path.isdir(name)):
            raise


def removedirs(name):
    """Removes an empty folder, and those above it as long as they are empty."""
    rmdir(name)
    head, tail = _split_last(name)
    try:
        while head and tail:
            rmdir(head)
            head, tail = path.split(head)
    except OSError:
        pass


def renames(old, new):
    """Renames; makes the folders that the new name needs, and removes those that the old one leaves empty."""
    wanted, last = path.split(new)
    if wanted and last and not path.exists(wanted):
        makedirs(wanted)
    rename(old, new)
    left, last = path.split(old)
    if left and last:
        try:
            removedirs(left)
        except OSError:
            pass


def _listing(folder, onerror):
    """(entry, whether it is a folder) for each in the folder; None if it can't be read."""
    listed = []
    try:
        for entry in scandir(folder):
            try:
                listed.append((entry, entry.is_dir()))
            except OSError:
                listed.append((entry, False))
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return None
    return listed


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Generates (folder, names of its folders, names of its files) for each folder of a tree.

    Folders come before what is in them, and then the list of folders may be changed, to choose where to go; or after it,
    if not topdown. onerror(error) hears of folders that can't be read. Links to folders are named, and entered if followlinks.
    """
    # What is still to be entered, or - as a triple - to be told; the next is last.
    todo = [fspath(top)]
    while todo:
        folder = todo.pop()
        if isinstance(folder, tuple):
            yield folder
            continue
        listed = _listing(folder, onerror)
        if listed is None:
            continue
        told = folder, [e.name for e, is_dir in listed if is_dir], [e.name for e, is_dir in listed if not is_dir]
        if topdown:
            yield told
            below = [path.join(folder, name) for name in told[1]]
            todo += [sub for sub in reversed(below) if followlinks or not path.islink(sub)]
        else:
            todo.append(told)
            todo += [e.path for e, is_dir in reversed(listed) if is_dir and (followlinks or not e.is_symlink())]
`
