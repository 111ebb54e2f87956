from datetime import datetime, time

for text in ["20240229", "12.5", "1234.5", "12:34.5", "12:34:56:78", "1234561Z", "123456-010203456", "1234567890123", "12345", "12:3456", "12:34:56."]:
    for read in time.fromisoformat, lambda text: datetime.fromisoformat(f"2024-01-02T{text}"):
        try:
            print(repr(read(text)))
        except ValueError as error:
            print(error)
