print("\d \w")
