import calendar
print(calendar.month(2024, 2)); print(calendar.calendar(2023)); print(calendar.TextCalendar(6).formatmonth(2024, 9, 4, 2))
print(calendar.isleap(1900), calendar.leapdays(1900, 2001), calendar.monthrange(2024, 2), calendar.weekday(2024, 2, 29))
print(calendar.monthcalendar(2024, 2), list(calendar.day_name), calendar.month_abbr[1:4], list(calendar.month_name), len(calendar.day_abbr))
print(calendar.MONDAY, repr(calendar.SUNDAY), repr(calendar.JANUARY), calendar.FEBRUARY + 1, calendar.Day.MONDAY, list(calendar.Month)[:2])
c = calendar.Calendar(6)
print(list(c.iterweekdays()), list(c.itermonthdays(2024, 2)), list(c.itermonthdays2(2024, 2))[:4], list(c.itermonthdays3(2024, 2))[:6], list(c.itermonthdays4(2024, 2))[-4:])
print(list(c.itermonthdates(2024, 2))[:3], c.yeardayscalendar(2024, 6)[0][0][:2], c.monthdatescalendar(2024, 1)[0][0], c.firstweekday)
for f in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.month(2024, 0), lambda: calendar.weekday(2024, 2, 30)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
calendar.setfirstweekday(calendar.SUNDAY); calendar.prmonth(2024, 3); print(calendar.firstweekday(), calendar.weekheader(3), calendar.timegm((2024, 2, 29, 1, 2, 3)))
