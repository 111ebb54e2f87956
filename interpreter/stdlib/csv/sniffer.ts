// csv.Sniffer: the dialect of a sample, found by what stands around quotes, else by which character comes equally often in all lines.

export const snifferPython = () => String.raw`
class Sniffer:
    """"Sniffs" the format of a CSV file (i.e. delimiter, quotechar)
    Returns a Dialect object."""

    def __init__(self):
        # Of several that would do, the first of these.
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """Returns a dialect (or None) corresponding to the sample"""
        quote, doubled, delim, skips = self._guess_quote_and_delimiter(sample, delimiters)
        if not delim:
            delim, skips = self._guess_delimiter(sample, delimiters)
        if not delim:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL
            delimiter = delim
            doublequote = doubled
            quotechar = quote or '"'
            skipinitialspace = skips

        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        """What quoted fields tell: quote, whether it is doubled, delimiter, and whether blanks follow that. A quoted field stands
        between delimiters, else at the start of a line, else at its end, else alone on it."""
        before = r"(?P<delim>[^\w\n\"'])(?P<space> ?)"
        field = r"(?P<quote>[\"']).*?(?P=quote)"
        start, stop = r"(?:^|\n)", r"(?:$|\n)"
        found = []
        for pattern in (before + field + r"(?P=delim)", start + field + before, before + field + stop, start + field + stop):
            pattern = re.compile(pattern, re.DOTALL | re.MULTILINE)
            found = [match.groupdict("") for match in pattern.finditer(data)]
            if found:
                break
        if not found:
            return "", False, None, 0
        quotes, delims, spaces = {}, {}, 0
        for match in found:
            if quote := match["quote"]:
                quotes[quote] = quotes.get(quote, 0) + 1
            if "delim" not in match:
                continue
            delim = match["delim"]
            if delim and (delimiters is None or delim in delimiters):
                delims[delim] = delims.get(delim, 0) + 1
            spaces += bool(match["space"])
        quote = max(quotes, key=quotes.get)
        delim, skips = "", 0
        if delims:
            delim = max(delims, key=delims.get)
            skips = delims[delim] == spaces
            if delim == "\n":
                # A file of one column.
                delim = ""
        d = re.escape(delim)
        plain = rf"[^{d}\n]*"
        doubled = re.search(rf"(({d})|^)\W*{quote}{plain}{quote}{plain}{quote}\W*(({d})|$)", data, re.MULTILINE)
        return quote, doubled is not None, delim, skips

    def _guess_delimiter(self, data, delimiters):
        """The ASCII character that comes equally often in (nearly) all lines. Lines are counted ten at a time, until one is left."""
        lines = [line for line in data.split("\n") if line]
        step = min(10, len(lines))
        counts = {chr(code): {} for code in range(127)}
        candidates = {}
        for start in range(0, len(lines), step or 1):
            chunk = lines[start:start + step]
            for char, of_count in counts.items():
                for line in chunk:
                    count = line.count(char)
                    of_count[count] = of_count.get(count, 0) + 1
            candidates = self._consistent(counts, min(start + step, len(lines)), delimiters)
            if len(candidates) == 1:
                return self._with_space(lines[0], *candidates)
        if not candidates:
            return "", 0
        for delim in self.preferred:
            if delim in candidates:
                return self._with_space(lines[0], delim)
        return self._with_space(lines[0], max((mode, char) for char, mode in candidates.items())[1])

    def _consistent(self, counts, total, delimiters):
        """The characters whose commonest count per line stands out, with count and weight; the most consistent ones."""
        modes = {}
        for char, of_count in counts.items():
            if of_count.keys() == {0}:
                continue
            count = max(of_count, key=of_count.get)
            weight = 2 * of_count[count] - sum(of_count.values())
            if count > 0 and weight > 0 and (delimiters is None or char in delimiters):
                modes[char] = count, weight
        consistency = 1.0
        while consistency >= 0.9:
            if best := {char: mode for char, mode in modes.items() if mode[1] / total >= consistency}:
                return best
            consistency -= 0.01
        return {}

    def _with_space(self, line, delim):
        return delim, line.count(delim) == line.count(delim + " ")

    def has_header(self, sample):
        """Whether the first row looks unlike the others: columns of numbers, or of texts of one length, vote on their heading."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for seen, row in enumerate(rows):
            if seen > 20:
                break
            if len(row) != len(header):
                continue
            for column in [*kinds]:
                kind = complex if _is_number(row[column]) else len(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                differs = len(header[column]) != kind
            else:
                # No row told anything: nothing can be made of the heading either.
                differs = kind is None or not _is_number(header[column])
            votes += 1 if differs else -1
        return votes > 0


def _is_number(text):
    try:
        complex(text)
    except (ValueError, OverflowError):
        return False
    return True
`
