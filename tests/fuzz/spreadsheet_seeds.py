#!/usr/bin/env python3
"""Writes the seeds of spreadsheet_fuzz from the workbooks of the tests. Usage: spreadsheet_seeds.py FOLDER"""
import struct
import sys
import zipfile
from pathlib import Path



def records(ole):
    """The workbook stream of an OLE file with sectors of 512 bytes, from its first record to the end of the file's
    chain; nothing where it stands in small sectors or the file is not whole."""
    def words(at, count):
        return struct.unpack_from(f"<{count}I", ole, at)

    def chain(sector):
        table = [word for one in words(76, 109) if one < len(ole) // 512 for word in words((one + 1) * 512, 128)]
        while sector < len(table):
            yield ole[(sector + 1) * 512:(sector + 2) * 512]
            sector = table[sector]

    try:
        directory = b"".join(chain(words(48, 1)[0]))
        for at in range(0, len(directory), 128):
            name = directory[at:at + 64].decode("utf-16-le").rstrip("\0")
            size = struct.unpack_from("<I", directory, at + 120)[0]
            if name in ("Workbook", "Book") and size >= 4096:
                return b"".join(chain(struct.unpack_from("<I", directory, at + 116)[0]))[:size]
    except (struct.error, UnicodeDecodeError):
        pass
    return b""


folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for path in sorted((Path(__file__).parent.parent / "data" / "spreadsheet").iterdir()):
    if path.suffix not in (".xlsx", ".xlsm", ".xlsb", ".ods", ".xls") or path.name == "bomb.xlsx":
        continue
    (folder / ("raw-" + path.name)).write_bytes(b"R" + path.read_bytes())
    if path.suffix == ".xls" and (stream := records(path.read_bytes())):
        (folder / ("records-" + path.name)).write_bytes(b"R" + stream)
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
