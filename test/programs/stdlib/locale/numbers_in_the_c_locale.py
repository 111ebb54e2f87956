import locale

print(locale.setlocale(locale.LC_ALL, "C"), locale.getlocale(locale.LC_NUMERIC), locale.localeconv())
print(locale.format_string("%d %.2f %s %5d%%", (1234567, 1234.5, "x", 3), grouping=True), locale.format_string("%(a)d", {"a": 3}), locale.format_string("%*d", (5, 42)))
print(locale.str(1.5), locale.atof("1.25"), locale.atoi("12"), locale.delocalize("1,000.5"), locale.localize("1234.5", grouping=True), locale.strcoll("a", "b"), locale.strxfrm("x"))
print(locale.normalize("C"), locale.LC_ALL, locale.LC_CTYPE, locale.LC_NUMERIC)
for call in (lambda: locale.setlocale(locale.LC_ALL, "no_SUCH"), lambda: locale.setlocale(99, "C"), lambda: locale.currency(5), lambda: locale.getlocale(locale.LC_ALL), lambda: locale.strxfrm("a\0")):
    try:
        print(call())
    except (locale.Error, ValueError, TypeError) as error:
        print(type(error).__name__, error)
