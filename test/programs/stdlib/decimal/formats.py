from decimal import Decimal

values = ["0", "-0", "0e5", "0e-5", "nan", "-snan5", "inf", "1.5", "123456.789", "-1234567", "5E-8", "2.675"]
specs = ["", ".2f", "f", ".3e", "E", "g", ".3g", "%", ".1%", "10", "<12.1f", "^12", "=+10", "*>9", "+", " ", "020.3e", "08,.0f", ",", ",.2f", "#.0f"]
specs += ["z.1f", "n", "_", "x", "<010", "012,", ".0f"]
for value in values:
    for spec in specs:
        try:
            print(value, spec, repr(format(Decimal(value), spec)))
        except ValueError as error:
            print(value, spec, error)
