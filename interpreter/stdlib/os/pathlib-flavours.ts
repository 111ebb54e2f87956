// The pure paths of the two kinds of systems.

export const pathFlavours = () => String.raw`
class PurePosixPath(PurePath):
    """PurePath subclass for non-Windows systems.

    On a POSIX system, instantiating a PurePath should return this object.
    However, you can also instantiate it directly on any system.
    """

    __slots__ = ()


class _WindowsParser:
    sep = "\\"
    altsep = "/"


class PureWindowsPath(PurePath):
    """PurePath subclass for Windows systems.

    On a Windows system, instantiating a PurePath should return this object.
    However, you can also instantiate it directly on any system.
    """

    __slots__ = ()
    parser = _WindowsParser
    _sep = "\\"
    _case_sensitive = False

    @staticmethod
    def _fold(text):
        return text.lower()

    @classmethod
    def _splitroot(cls, path):
        path = path.replace("/", "\\")
        if path[:1] == "\\":
            if path[1:2] != "\\":
                return "", "\\", path[1:]
            # A UNC share is server and name.
            start = 8 if path[:8].upper() == "\\\\?\\UNC\\" else 2
            index = path.find("\\", start)
            if index < 0:
                return path, "", ""
            index2 = path.find("\\", index + 1)
            if index2 < 0:
                return path, "", ""
            return path[:index2], "\\", path[index2 + 1:]
        if path[1:2] == ":":
            if path[2:3] == "\\":
                return path[:2], "\\", path[3:]
            return path[:2], "", path[2:]
        return "", "", path

    @classmethod
    def _parse_path(cls, path):
        if not path:
            return "", "", []
        drv, root, rel = cls._splitroot(path)
        if not root and drv.startswith("\\") and not drv.endswith("\\"):
            root = "\\"
        return drv, root, [x for x in rel.split("\\") if x and x != "."]

    def _join(self, paths):
        drive, root, path = self._splitroot(paths[0])
        for p in paths[1:]:
            p_drive, p_root, p_path = self._splitroot(p)
            if p_root:
                if p_drive or not drive:
                    drive = p_drive
                root, path = p_root, p_path
                continue
            if p_drive and p_drive != drive:
                if p_drive.lower() != drive.lower():
                    drive, root, path = p_drive, p_root, p_path
                    continue
                drive = p_drive
            if path and path[-1] not in "\\/":
                path += "\\"
            path += p_path
        if path and not root and drive and drive[-1:] not in ":\\/":
            return drive + "\\" + path
        return drive + root + path

    def is_absolute(self):
        """True if the path is absolute (has both a root and, if applicable,
        a drive)."""
        return bool(self.root) and bool(self.drive)

    def is_reserved(self):
        """Return True if the path contains one of the special names reserved
        by the system, if any."""
        name = self.name.partition(".")[0].partition(":")[0].rstrip(" ").upper()
        return name in {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} or (
            len(name) == 4 and name[:3] in ("COM", "LPT") and name[3] in "123456789")
`
