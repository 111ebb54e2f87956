data = {"users": [{"name": "Ann"}]}


def email(i):
    return data["users"][i]["email"]


print(email(0))
