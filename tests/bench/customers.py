#!/usr/bin/env python3
"""Writes a CSV file of ROWS customers x 20 columns as a CRM exports them (about 185 bytes a row): customers.py ROWS."""
import random
import sys

HEADER = ("Customer ID,Company,Industry,Country,City,Employees,Annual Revenue,Total Revenue,CLV,Customer since,"
          "Last order,Technologies,Newsletter,Owner,Lead Source,NPS,Support tickets,Health,Plan,Remark\n")
SECTORS = ["Logistics", "Retail", "Food & drink", "Łódź textiles", "Mining", "Banking"]
TOOLS = ["SAP", "AWS", "SAP;AWS", "Azure", "AWS;Azure;SAP", ""]


def main():
    rows = int(sys.argv[1])
    draw = random.Random(20261124).random

    def below(limit):
        return int(draw() * limit)

    def amount(limit):
        return f"{below(limit)}.{10 + below(90)}"

    def date():
        return f"{1 + below(12)}/{1 + below(28)}/{2010 + below(15)}"

    write = sys.stdout.write
    write(HEADER)
    for row in range(rows):
        write(f"C-{1000000 + row},Company {row} Holding {below(5000)},{SECTORS[below(6)]},Country {below(60)},"
              f"City {below(4000)},{1 + below(5000)},{amount(9000000)},{amount(90000)},{amount(200000)},{date()},{date()},"
              f"{TOOLS[below(6)]},{'Yes' if below(2) else 'No'},Owner {below(40)},Source {below(8)},"
              f"{below(11) if below(5) else ''},{below(30)},{below(101)},Plan {below(4)},"
              f"\"Remark {below(200)}, called back\"\n")


main()
