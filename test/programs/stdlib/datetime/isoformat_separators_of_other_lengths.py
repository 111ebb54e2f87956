from datetime import datetime

moment = datetime(2024, 2, 29, 3, 4, 5)
for separator in "ab", "", " ", "\U0001f600", 5, None, b"T":
    try:
        print(moment.isoformat(separator))
    except TypeError as error:
        print(error)
