// The assert methods of unittest.TestCase: Python text that stands in the class's body.

const messages = () => String.raw`
    # ---- failing

    def fail(self, msg=None):
        """Fails the test, with the message."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        """The message of a failure: what happened, and what the caller says of it (alone, unless longMessage)."""
        if msg is None:
            return standardMsg
        if not self.longMessage:
            return msg or standardMsg
        try:
            return f"{standardMsg!s} : {msg!s}"
        except UnicodeDecodeError:
            return f"{safe_repr(standardMsg)} : {safe_repr(msg)}"

    def _refuse(self, msg, said):
        raise self.failureException(self._formatMessage(msg, said))

    def _fail_as(self, msg, template, *values):
        """Fails; '%r' is not used for values, as their repr may itself fail."""
        self.fail(self._formatMessage(msg, template % tuple(map(safe_repr, values))))

    def _truncateMessage(self, message, diff):
        limit = self.maxDiff
        fits = limit is None or len(diff) <= limit
        return message + (diff if fits else DIFF_OMITTED % len(diff))

    def _diff_of_lines(self, first, second):
        import difflib
        from pprint import pformat
        return "\n" + "\n".join(difflib.ndiff(pformat(first).splitlines(), pformat(second).splitlines()))
`

const single = () => String.raw`
    # ---- one value, or two

    def assertTrue(self, expr, msg=None):
        """Is it true?"""
        if not expr:
            self._refuse(msg, f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        """Is it false?"""
        if expr:
            self._refuse(msg, f"{safe_repr(expr)} is not false")

    def assertIs(self, expr1, expr2, msg=None):
        """Are they one object?"""
        if expr1 is not expr2:
            self._fail_as(msg, "%s is not %s", expr1, expr2)

    def assertIsNot(self, expr1, expr2, msg=None):
        """Are they two objects?"""
        if expr1 is expr2:
            self._fail_as(msg, "unexpectedly identical: %s", expr1)

    def assertIsNone(self, obj, msg=None):
        """Is it None?"""
        if obj is not None:
            self._fail_as(msg, "%s is not None", obj)

    def assertIsNotNone(self, obj, msg=None):
        """Is it anything but None?"""
        if obj is None:
            self._fail_as(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        """Is it an instance of the class, or of one of a tuple?"""
        if not isinstance(obj, cls):
            self.fail(self._formatMessage(msg, f"{safe_repr(obj)} is not an instance of {cls!r}"))

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Is it no instance of the class, nor of any of a tuple?"""
        if isinstance(obj, cls):
            self.fail(self._formatMessage(msg, f"{safe_repr(obj)} is an instance of {cls!r}"))

    def assertIn(self, member, container, msg=None):
        """Is it in the container?"""
        if member not in container:
            self._fail_as(msg, "%s not found in %s", member, container)

    def assertNotIn(self, member, container, msg=None):
        """Is it not in the container?"""
        if member in container:
            self._fail_as(msg, "%s unexpectedly found in %s", member, container)

    def assertLess(self, a, b, msg=None):
        """Is a < b?"""
        if not a < b:
            self._fail_as(msg, "%s not less than %s", a, b)

    def assertLessEqual(self, a, b, msg=None):
        """Is a <= b?"""
        if not a <= b:
            self._fail_as(msg, "%s not less than or equal to %s", a, b)

    def assertGreater(self, a, b, msg=None):
        """Is a > b?"""
        if not a > b:
            self._fail_as(msg, "%s not greater than %s", a, b)

    def assertGreaterEqual(self, a, b, msg=None):
        """Is a >= b?"""
        if not a >= b:
            self._fail_as(msg, "%s not greater than or equal to %s", a, b)

    def assertNotEqual(self, first, second, msg=None):
        """Is first != second?"""
        if not first != second:
            self._refuse(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    # ---- nearly equal numbers

    def _nearness(self, first, second, places, delta):
        """Are they as near as asked, how far apart are they, and what was asked in words?"""
        if places is not None and delta is not None:
            raise TypeError("specify delta or places not both")
        distance = abs(first - second)
        if delta is not None:
            return distance <= delta, distance, f"{safe_repr(delta)} delta"
        digits = 7 if places is None else places
        return round(distance, digits) == 0, distance, f"{digits!r} places"

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Is the difference at most delta, or zero when rounded to so many places (7 if not said)?"""
        if first == second:
            return
        is_near, distance, asked = self._nearness(first, second, places, delta)
        if not is_near:
            shown = f"{safe_repr(first)} != {safe_repr(second)}"
            self._refuse(msg, f"{shown} within {asked} ({safe_repr(distance)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Is the difference more than delta, or not zero when rounded to so many places (7 if not said)?"""
        is_near, distance, asked = self._nearness(first, second, places, delta)
        if not first == second and not is_near:
            return
        end = "" if delta is None else f" ({safe_repr(distance)} difference)"
        self._refuse(msg, f"{safe_repr(first)} == {safe_repr(second)} within {asked}{end}")
`

const contexts = () => String.raw`
    # ---- exceptions, warnings, logs, patterns

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Does the callable raise it? Without a callable: a context whose block must raise it."""
        return _AssertRaisesContext(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """As assertRaises, and the pattern is found in the exception's text."""
        return _AssertRaisesContext(expected_exception, self, expected_regex).handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Does the callable warn so? Without a callable: a context whose block must."""
        return _AssertWarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """As assertWarns, and the pattern is found in the warning's text."""
        return _AssertWarnsContext(expected_warning, self, expected_regex).handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """A context whose block must log something at the level (INFO if not said) or above."""
        return self._log_context(logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """A context whose block must log nothing at the level (INFO if not said) or above."""
        return self._log_context(logger, level, no_logs=True)

    def _log_context(self, logger, level, no_logs):
        from unittest._log import _AssertLogsContext
        return _AssertLogsContext(self, logger, level, no_logs)

    def assertRegex(self, text, expected_regex, msg=None):
        """Is the pattern found in the text?"""
        pattern = expected_regex
        if isinstance(pattern, (str, bytes)):
            assert pattern, "expected_regex must not be empty."
            pattern = re.compile(pattern)
        if pattern.search(text) is None:
            self._refuse(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Is the pattern not found in the text?"""
        pattern = unexpected_regex
        if isinstance(pattern, (str, bytes)):
            pattern = re.compile(pattern)
        found = pattern.search(text)
        if found is not None:
            self._refuse(msg, f"Regex matched: {text[slice(*found.span())]!r} matches {pattern.pattern!r} in {text!r}")
`

const equality = () => String.raw`
    # ---- equality, by type

    def addTypeEqualityFunc(self, typeobj, function):
        """Has assertEqual compare two values of exactly this type by function(first, second, msg=None)."""
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        special = self._type_equality_funcs.get(type(first)) if type(first) == type(second) else None
        if isinstance(special, str):
            special = getattr(self, special)
        return special or self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._refuse(msg, "%s != %s" % _common_shorten_repr(first, second))

    def assertEqual(self, first, second, msg=None):
        """Is first == second? What differs is shown as fits their type."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertListEqual(self, list1, list2, msg=None):
        """Are both lists, and equal?"""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Are both tuples, and equal?"""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Are both sequences (of the type) equal? Says where they first differ, and what one has more."""
        name = "sequence" if seq_type is None else seq_type.__name__
        both = {"First": seq1, "Second": seq2}
        if seq_type is not None:
            for which, seq in both.items():
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{which} sequence is not a {name}: {safe_repr(seq)}")
        lengths = []
        said = ""
        for which, seq in both.items():
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                said = said or f"{which} {name} has no length.    Non-sequence?"
        if not said:
            if seq1 == seq2:
                return
            where = self._first_difference(seq1, seq2, min(lengths), name)
            if where is None and len({*lengths}) == 1 and seq_type is None and type(seq1) != type(seq2):
                # Of two types, with the same items.
                return
            said = "%ss differ: %s != %s\n" % (name.capitalize(), *_common_shorten_repr(seq1, seq2))
            said += (where or "") + self._surplus(both, lengths, name)
        self.fail(self._formatMessage(msg, self._truncateMessage(said, self._diff_of_lines(seq1, seq2))))

    def _first_difference(self, seq1, seq2, length, name):
        for i in range(length):
            items = []
            for which, seq in (("first", seq1), ("second", seq2)):
                try:
                    items.append(seq[i])
                except (TypeError, IndexError, NotImplementedError):
                    return f"\nUnable to index element {i} of {which} {name}\n"
            if items[0] != items[1]:
                return "\nFirst differing element %d:\n%s\n%s\n" % (i, *_common_shorten_repr(*items))
        return None

    def _surplus(self, both, lengths, name):
        shorter, longer = sorted(lengths)
        if shorter == longer:
            return ""
        which = "First" if lengths[0] == longer else "Second"
        text = f"\n{which} {name} contains {longer - shorter} additional elements.\n"
        try:
            return text + f"First extra element {shorter}:\n{safe_repr(both[which][shorter])}\n"
        except (TypeError, IndexError, NotImplementedError):
            return text + f"Unable to index element {shorter} of {which.lower()} {name}\n"

    def assertSetEqual(self, set1, set2, msg=None):
        """Are both sets equal? Says what only one of them has."""
        report = []
        for which, other, one, two in (("first", "second", set1, set2), ("second", "first", set2, set1)):
            try:
                only = one.difference(two)
            except TypeError as error:
                self.fail(f"invalid type when attempting set difference: {error}")
            except AttributeError as error:
                self.fail(f"{which} argument does not support set difference: {error}")
            if only:
                report += [f"Items in the {which} set but not the {other}:", *map(repr, only)]
        if report:
            self.fail(self._formatMessage(msg, "\n".join(report)))

    def assertDictEqual(self, d1, d2, msg=None):
        """Are both dictionaries, and equal?"""
        for which, d in (("First", d1), ("Second", d2)):
            self.assertIsInstance(d, dict, f"{which} argument is not a dictionary")
        if d1 != d2:
            said = "%s != %s" % _common_shorten_repr(d1, d2)
            self.fail(self._formatMessage(msg, self._truncateMessage(said, self._diff_of_lines(d1, d2))))

    def assertCountEqual(self, first, second, msg=None):
        """Have both the same items, each as often, in whatever order?"""
        items = [*first], [*second]
        try:
            if Counter(items[0]) == Counter(items[1]):
                return
            differences = _count_diff_hashable(*items)
        except TypeError:
            differences = _count_diff_all_purpose(*items)
        if differences:
            lines = (f"First has {mine}, Second has {theirs}:  {item!r}" for mine, theirs, item in differences)
            said = self._truncateMessage("Element counts were not equal:\n", "\n".join(lines))
            self.fail(self._formatMessage(msg, said))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Are both strings, and equal? Shows the lines that differ."""
        for which, text in (("First", first), ("Second", second)):
            self.assertIsInstance(text, str, f"{which} argument is not a string")
        if first == second:
            return
        import difflib
        # Beyond this size the differ would take for ever.
        if max(len(first), len(second)) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        texts = [first, second]
        if any(text and not text.endswith("\n") for text in texts):
            # Ends of lines count only where both have text.
            texts = [text and text + "\n" for text in texts]
        said = "%s != %s" % _common_shorten_repr(first, second)
        diff = "\n" + "".join(difflib.ndiff(*(text.splitlines(keepends=True) for text in texts)))
        self.fail(self._formatMessage(msg, self._truncateMessage(said, diff)))
`

export const assertMethods = () => messages() + single() + contexts() + equality()
