inventory = [
    {"name": "bolt", "qty": 120, "price": 0.1, "tags": ["metal", "small"]},
    {"name": "plank", "qty": 8, "price": 4.75, "tags": ["wood"]},
    {"name": "nail", "qty": 500, "price": 0.02, "tags": ["metal"]},
]
by_tag = {}
for item in inventory:
    for tag in item["tags"]:
        by_tag.setdefault(tag, []).append(item["name"])
print(by_tag)
total = sum(i["qty"] * i["price"] for i in inventory)
print(f"total {total:.2f}", max(inventory, key=lambda i: i["qty"])["name"], sorted((i["price"], i["name"]) for i in inventory))
width = max(len(i["name"]) for i in inventory)
for n, item in enumerate(sorted(inventory, key=lambda i: -i["price"]), start=1):
    print(f"{n}. {item['name']:<{width}} {item['qty']:>5} {item['price']:>7.2f} {', '.join(item['tags'])}")
del inventory[0]["tags"][0]
low = [i["name"] for i in inventory if i["qty"] < 100] or ["none"]
print(low, inventory[0])
