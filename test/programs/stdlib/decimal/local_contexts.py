from decimal import *

getcontext().prec = 6
print(Decimal(1) / Decimal(7))
with localcontext() as context:
    context.prec = 42
    print(Decimal(1) / Decimal(7))
    with localcontext(prec=3, rounding=ROUND_UP):
        print(Decimal(1) / Decimal(7))
print(Decimal(1) / Decimal(7))
print(getcontext())
with localcontext(ExtendedContext) as context:
    print(Decimal(1) / Decimal(0), context.flags[DivisionByZero])
    context.traps[DivisionByZero] = True
    try:
        Decimal(1) / Decimal(0)
    except ZeroDivisionError as error:
        print(type(error), error)
print(getcontext().flags[Inexact], getcontext().flags[Rounded])
getcontext().clear_flags()
getcontext().traps[FloatOperation] = True
try:
    Decimal(1.5)
except TypeError as error:
    print(type(error), error)
print(Decimal.from_float(1.5), Decimal(2) == 2.0)
try:
    Decimal("1") < 2.5
except FloatOperation as error:
    print(error)
setcontext(Context(prec=4, rounding=ROUND_FLOOR, traps=[]))
print(Decimal(2).sqrt(), Decimal(-2).sqrt(), Decimal(-1) / 3, getcontext().flags)
for setting in ({"prec": 0}, {"rounding": "up"}, {"Emax": -1}, {"Emin": 1}, {"clamp": 2}, {"capitals": 5}, {"traps": [int]}):
    try:
        localcontext(**setting)
    except Exception as error:
        print(type(error).__name__, error)
context = Context(prec=5)
copied = context.copy()
copied.prec = 7
print(context.prec, copied.prec, context.create_decimal("1.23456789"), copied.divide(1, 3))
try:
    del context.prec
except AttributeError as error:
    print(error)


class Money(Decimal):
    pass


price = Money("1.50")
price.currency = "EUR"
print(repr(price), type(price + 1), price.currency, Money.from_float(0.25), hash(price) == hash(1.5))
