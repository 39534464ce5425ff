#!/usr/bin/env python3
"""Writes the seeds of spreadsheet_fuzz from the workbooks of the tests. Usage: spreadsheet_seeds.py FOLDER"""
import sys
import zipfile
from pathlib import Path

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for path in sorted((Path(__file__).parent.parent / "data" / "spreadsheet").iterdir()):
    if path.suffix not in (".xlsx", ".xlsm", ".xlsb", ".ods", ".xls") or path.name == "bomb.xlsx":
        continue
    (folder / ("raw-" + path.name)).write_bytes(b"R" + path.read_bytes())
    try:
        archive = zipfile.ZipFile(path)
    except zipfile.BadZipFile:
        continue

    def part(word):
        return next((archive.read(name) for name in archive.namelist() if word in name), b"")

    if "content.xml" in archive.namelist():
        (folder / ("ods-" + path.name)).write_bytes(b"O" + part("content.xml"))
    else:
        (folder / ("xlsx-" + path.name)).write_bytes(
            b"X" + b"\1".join([part("worksheets/sheet"), part("sharedStrings"), part("styles")]))
