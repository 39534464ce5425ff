#!/usr/bin/env python3
"""Makes the workbooks of this folder, each with NAME.expected: what has to come out of it. Needs openpyxl, LibreOffice
(soffice, with its Python bridge), Gnumeric (ssconvert) and Perl's Spreadsheet::WriteExcel; the tests need none of
them, since the files are kept. Usage: make.py [FOLDER]

An .expected file: the sheet, then a line per row with cells between tabs (\\n for a line break), then a line "!" per
issue with its place, kind and text."""
import datetime as dt
import io
import random
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)


def expect(name, sheet, rows, issues=()):
    lines = [sheet] + ["\t".join(cell.replace("\n", "\\n") for cell in row) for row in rows]
    lines += ["! " + issue for issue in issues]
    (folder / (name + ".expected")).write_text("\n".join(lines) + "\n", encoding="utf-8")


def convert(source, ending, name, output_filter=""):
    subprocess.run(["soffice", "--headless", "--convert-to", ending + output_filter, "--outdir", str(folder / "made"),
                    str(folder / source)], check=True, stdout=subprocess.DEVNULL)
    made = next((folder / "made").glob("*." + ending))
    made.rename(folder / name)
    (folder / "made").rmdir()


def zipped(name, members, stored=()):
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, text in members:
            how = zipfile.ZIP_STORED if member in stored else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(member, (2024, 1, 1, 0, 0, 0)), text, how)


# Types, on both epochs, and as LibreOffice writes them.
header = ["Id", "Code", "Since", "Seen", "Starts", "Lasts", "Active", "Margin", "Price", "Fee", "Remark", "Long id",
          "Sum", "Ratio"]
euro, zloty = '#,##0.00\\ "€"', '#,##0.00\\ [$zł-415]'


def types(epoch1904):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Types"
    if epoch1904:
        book.epoch = CALENDAR_MAC_1904
    sheet.append(header)
    for i in range(3):
        sheet.append([i + 1, "00123", dt.date(2024, 2, 28 + i) if i < 2 else dt.date(2024, 3, 1),
                      dt.datetime(2024, 3, 5, 14, 30, i), dt.time(8, 5, 9), dt.timedelta(hours=30, minutes=i),
                      i % 2 == 0, 0.155 + i, 1234.5 * i, 99.99, "one\ntwo", "1234567890123456789", 0.1 + 0.2, 1 / 3])
        for column, style in ((3, "dd/mm/yyyy"), (4, "m/d/yy h:mm"), (8, "0.0%"), (9, euro), (10, zloty)):
            sheet.cell(i + 2, column).number_format = style
        sheet.cell(i + 2, 6).number_format = "[h]:mm:ss"
    return book


expected = [header] + [
    [str(i + 1), "00123", ["2024-02-28", "2024-02-29", "2024-03-01"][i], f"2024-03-05 14:30:0{i}", "08:05:09",
     f"30:0{i}:00", ["TRUE", "FALSE", "TRUE"][i], ["15.5%", "115.5%", "215.5%"][i],
     ["0 €", "1234.5 €", "2469 €"][i], "99.99 zł", "one\ntwo", "1234567890123456789", "0.3", "0.333333333333333"]
    for i in range(3)]
types(False).save(folder / "types.xlsx")
types(True).save(folder / "types-1904.xlsx")
expect("types.xlsx", "Types", expected)
expect("types-1904.xlsx", "Types", expected)
convert("types.xlsx", "xlsx", "types-libreoffice.xlsx")
expect("types-libreoffice.xlsx", "Types", expected)
convert("types.xlsx", "ods", "types.ods")
by_type = [row[:] for row in expected]
for row, active, margin in zip(by_type[1:], "101", ("15.5%", "115.5%", "215.5%")):
    row[6] = active  # LibreOffice forgot that it was a truth value
    row[8] = row[8].replace(" €", "")  # the format only; the cell's type is a number
    row[9] = "99.99 PLN"
expect("types.ods", "Types", by_type)
convert("types.xlsx", "xls", "types.xls", ":MS Excel 97")
expect("types.xls", "Types", expected)
convert("types-1904.xlsx", "xls", "types-1904.xls", ":MS Excel 97")
expect("types-1904.xls", "Types", expected)

# A report: titles, gaps, a hidden row, a total, a remark, a stray cell.
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Report 2024"
sheet["C3"] = "Customers by revenue"
sheet.merge_cells("C3:E3")
sheet["C4"] = "as of 31 March"
for column, name in enumerate(["Company", "Revenue", "Since"]):
    sheet.cell(6, 3 + column, name)
for i in range(4):
    sheet.cell(7 + i, 3, f"Firma {i}")
    sheet.cell(7 + i, 4, 100.5 * i)
    sheet.cell(7 + i, 5, dt.date(2020, 1, 1 + i))
sheet.row_dimensions[8].hidden = True
sheet["C11"], sheet["D11"] = "Total", 603
sheet["C13"] = "Figures are not audited."
for i in range(25):
    sheet.cell(20 + i, 3, None)
book.save(folder / "report.xlsx")
rows = [["Company", "Revenue", "Since"]] + [[f"Firma {i}", str(100.5 * i).removesuffix(".0"), f"2020-01-0{1 + i}"]
                                            for i in range(4)]
lost = ["'Report 2024'!3:3 rejected Customers by revenue", "'Report 2024'!4:4 rejected as of 31 March",
        "'Report 2024'!11:11 rejected Total\\t603", "'Report 2024'!13:13 rejected Figures are not audited."]
expect("report.xlsx", "Report 2024", rows, lost)
book.save(folder / "report.xlsm")
expect("report.xlsm", "Report 2024", rows, lost)
convert("report.xlsx", "ods", "report.ods")
expect("report.ods", "Report 2024", rows, lost)

# The sheets of a CRM: a hidden one first, a read-me, the accounts, a small list.
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "hiddenSheet"
for i in range(50):
    sheet.append([f"account:{i}", "x" * 20, "checksum", i, i, i])
sheet.sheet_state = "veryHidden"
sheet = book.create_sheet("Read me")
sheet.append(["This workbook was made by the CRM."])
sheet.append(["Do not change the hidden sheet."])
sheet = book.create_sheet("Accounts")
sheet.append(["Account name", "Industry", "Annual revenue"])
for i in range(12):
    sheet.append([f"Account {i}", "Retail" if i % 2 else "Energy", 1000 * i])
sheet = book.create_sheet("Lists")
for name in ("Retail", "Energy"):
    sheet.append([name])
book.active = 2
book.save(folder / "crm.xlsx")
expect("crm.xlsx", "Accounts", [["Account name", "Industry", "Annual revenue"]]
       + [[f"Account {i}", "Retail" if i % 2 else "Energy", str(1000 * i)] for i in range(12)])
convert("crm.xlsx", "xls", "crm.xls", ":MS Excel 97")
convert("crm.xlsx", "ods", "crm.ods")

# Formulas without results, errors, merged cells.
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Sums"
sheet.append(["Company", "Region", "Revenue", "Share"])
for i in range(6):
    sheet.append([f"Firma {i}", "North" if i == 0 else None, 100 + i, "#N/A" if i == 4 else f"=C{i + 2}/618"])
sheet.merge_cells("B2:B4")
book.save(folder / "formulas.xlsx")
rows = [["Company", "Region", "Revenue", "Share"]] + [
    [f"Firma {i}", "North" if i == 0 else "", str(100 + i), "#N/A" if i == 4 else ""] for i in range(6)]
expect("formulas.xlsx", "Sums", rows,
       ["Sums!D2 kept =C2/618", "Sums!B2 kept", "Sums!D3 kept =C3/618", "Sums!D4 kept =C4/618",
        "Sums!D5 kept =C5/618", "Sums!D7 kept =C7/618"])
convert("formulas.xlsx", "xls", "formulas.xls", ":MS Excel 97")
for i, row in enumerate(rows[1:]):
    row[3] = "#N/A" if i == 4 else f"{(100 + i) / 618:.15g}"
expect("formulas.xls", "Sums", rows, ["Sums!B2 kept"])

# Every kind of cell that Excel 97 and Excel 95 know, with a hidden sheet before and after, a hidden row and column,
# merged cells and long texts; by two programs.
def kinds(epoch1904):
    book = openpyxl.Workbook()
    if epoch1904:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Before"
    for i in range(6):
        sheet.append(["secret", i])
    sheet.sheet_state = "hidden"
    sheet = book.create_sheet("Kunden")
    sheet.append(["Firma", "Since", "Starts", "Active", "Count", "Share", "Price", "Double", "Loud", "Many", "Quotient",
                  "Blank", "شرکت", "公司"])
    for i in range(8):
        row = i + 2
        sheet.append([f"Caña {i}", dt.date(2023, 1 + i, 28), dt.time(8, i, 9), i % 2 == 0, 10 * i, 0.125 * i,
                      -12.5 * i, f"=E{row}*2", f'=A{row}&"!"', f"=E{row}>30", f"=30/E{row}", '=IF(TRUE,"","")',
                      f"البرز {i}", f"上海{i}"])
        sheet.cell(row, 2).number_format = "dd.mm.yyyy"
        sheet.cell(row, 3).number_format = "hh:mm:ss"
        sheet.cell(row, 6).number_format = "0.0%"
        sheet.cell(row, 7).number_format = '#,##0.00\\ [$€-407];[Red]\\(#,##0.00\\ [$€-407]\\)'
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["G"].hidden = True
    sheet.merge_cells("A8:A9")
    sheet = book.create_sheet("Long")
    sheet.append(["Id", "Text"])
    for i in range(8):
        sheet.append([i, f"{i}-" + ("ä漢" * 3000 if i % 3 == 0 else "plain " * 1200) + f"-{i}"])
    sheet = book.create_sheet("After")
    sheet.append(["more"])
    sheet.sheet_state = "veryHidden"
    book.active = 1
    return book


def gnumeric(source, kind, name):
    subprocess.run(["ssconvert", "-T", "Gnumeric_Excel:excel_" + kind, str(folder / source), str(folder / name)],
                   check=True, stderr=subprocess.DEVNULL)


quotients = ["#DIV/0!", "3", "1.5", "1", "0.75", "0.6", "0.5", "0.428571428571429"]
rows = [["Firma", "Since", "Starts", "Active", "Count", "Share", "Price", "Double", "Loud", "Many", "Quotient", "Blank",
         "شرکت", "公司"]]
for i in range(8):
    name = "" if i == 7 else f"Caña {i}"
    price = f"{-12.5 * i:g}" if i else "0"
    rows.append([name, f"2023-0{1 + i}-28", f"08:0{i}:09", "FALSE" if i % 2 else "TRUE", str(10 * i),
                 f"{12.5 * i:g}%", price + " €", str(20 * i), name + "!", "TRUE" if i > 3 else "FALSE",
                 quotients[i], "", f"البرز {i}", f"上海{i}"])
issues = ["Kunden!A8 kept"]
for epoch in ("-1904", ""):
    kinds(bool(epoch)).save(folder / "kinds.xlsx")
    convert("kinds.xlsx", "xls", f"kinds{epoch}.xls", ":MS Excel 97")
    expect(f"kinds{epoch}.xls", "Kunden", rows, issues)
gnumeric("kinds.xlsx", "biff8", "kinds-gnumeric.xls")
expect("kinds-gnumeric.xls", "Kunden", rows, issues)
gnumeric("kinds.xlsx", "biff7", "kinds-95.xls")  # which knows the letters of Western Europe only
(folder / "kinds.xlsx").unlink()
western = [["".join(c if ord(c) < 256 or c == "€" else "?" for c in cell) for cell in row] for row in rows]
expect("kinds-95.xls", "Kunden", western, issues)

# Formulas that nobody calculated, links, dates; a chart before the sheet.
subprocess.run(["perl", "-MSpreadsheet::WriteExcel", "-Mutf8", "-e", """
my $book = Spreadsheet::WriteExcel->new($ARGV[0]);
my $chart = $book->add_chart(type => 'column', name => 'Chart');
my $sheet = $book->add_worksheet('Dane');
$chart->add_series(values => '=Dane!$C$2:$C$6');
$book->add_worksheet('Ukryte')->hide();
my $date = $book->add_format(num_format => 'yyyy-mm-dd');
$sheet->write_row(0, 0, ['Name', 'When', 'Twice', 'Web']);
for my $i (1 .. 5) {
    $sheet->write_string($i, 0, "Żółw 漢 $i");
    $sheet->write_date_time($i, 1, "2024-0$i-15T", $date);
    $sheet->write_formula($i, 2, '=B2*2');
    $sheet->write_url($i, 3, "http://example.com/$i");
}
$book->close();""", str(folder / "writeexcel.xls")], check=True)
expect("writeexcel.xls", "Dane", [["Name", "When", "Twice", "Web"]]
       + [[f"Żółw 漢 {i}", f"2024-0{i}-15", "", f"http://example.com/{i}"] for i in range(1, 6)],
       [f"Dane!C{i} kept =…" for i in range(2, 7)])

# What CRM systems export as .xls: a web page, and XML Spreadsheet 2003 (as Excel writes it).
convert("crm.xlsx", "html", "page.xls", ":HTML (StarCalc)")
expect("page.xls", "Table 2", [["Account name", "Industry", "Annual revenue"]]
       + [[f"Account {i}", "Retail" if i % 2 else "Energy", str(1000 * i)] for i in range(12)])
office2003 = "urn:schemas-microsoft-com:office:"
cells = "".join(
    f'<Row{" ss:Hidden=%s1%s" % (chr(34), chr(34)) if i == 2 else ""}><Cell><Data ss:Type="String">Żółw &amp; 漢 {i}'
    f'</Data></Cell><Cell ss:StyleID="s21"><Data ss:Type="DateTime">2024-0{i}-15T00:00:00.000</Data></Cell>'
    f'<Cell ss:StyleID="s22"><Data ss:Type="DateTime">1899-12-31T08:0{i}:09.000</Data></Cell>'
    f'<Cell ss:StyleID="s23"><Data ss:Type="Number">0.{i}5</Data></Cell><Cell ss:Index="6" ss:Formula="=RC[-2]&gt;0">'
    f'<Data ss:Type="Boolean">{i % 2}</Data></Cell><Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell>'
    f'<Cell ss:StyleID="s24"><Data ss:Type="Number">{i}000.5</Data><Comment ss:Author="A"><ss:Data>remark</ss:Data>'
    f'</Comment></Cell></Row>' for i in range(1, 6))
titles = "".join(f'<Cell{index}><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>{name}</B></ss:Data>'
                 '</Cell>' for name, index in (("Name", ""), ("When", ""), ("Starts", ""), ("Share", ""),
                                               ("Known", ' ss:Index="6"'), ("Ratio", ""), ("Fee", "")))
(folder / "xml-2003.xls").write_text(
    f'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="{office2003}spreadsheet" '
    f'xmlns:o="{office2003}office" xmlns:x="{office2003}excel" xmlns:ss="{office2003}spreadsheet"><Styles>'
    '<Style ss:ID="Default" ss:Name="Normal"><NumberFormat/></Style>'
    '<Style ss:ID="s21"><NumberFormat ss:Format="Short Date"/></Style>'
    '<Style ss:ID="s22"><NumberFormat ss:Format="h:mm:ss"/></Style>'
    '<Style ss:ID="s23"><NumberFormat ss:Format="Percent"/></Style>'
    '<Style ss:ID="s24"><NumberFormat ss:Format="Euro Currency"/></Style></Styles>'
    '<Worksheet ss:Name="Secret"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table>'
    '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>'
    '</Worksheet><Worksheet ss:Name="Dane"><Table ss:ExpandedColumnCount="999999999" ss:ExpandedRowCount="999999999">'
    '<Column ss:Index="3" ss:Hidden="1" ss:Span="1"/>'
    f'<Row ss:Index="2"><Cell ss:MergeAcross="3"><Data ss:Type="String">Report</Data></Cell></Row>'
    f'<Row ss:Index="4">{titles}</Row>{cells}</Table></Worksheet></Workbook>', encoding="utf-8")
expect("xml-2003.xls", "Dane", [["Name", "When", "Starts", "Share", "Column 5", "Known", "Ratio", "Fee"]]
       + [[f"Żółw & 漢 {i}", f"2024-0{i}-15", f"08:0{i}:09", f"{10 * i + 5}%", "", "TRUE" if i % 2 else "FALSE",
           "#DIV/0!", f"{i}000.5 €"] for i in range(1, 6)], ["Dane!2:2 rejected Report"])

# Several tables in one sheet: parameters above, a small one beside, another below; names in two rows.
def tables(name, lines, merged=()):
    book = openpyxl.Workbook()
    sheet = book.active
    for line in lines:
        sheet.append(line)
    for place in merged:
        sheet.merge_cells(place)
    book.save(folder / name)


names = ["Company", "Industry", "Employees", "Revenue"]
rows = [[f"Co {i}", "Retail", i * 3, i * 10.5] for i in range(30)]
tables("parameters.xlsx", [["Parameter", "Value"], ["Currency", "EUR"], ["Year", 2023], [], names] + rows)
expect("parameters.xlsx", "Sheet", [names] + [[f"{cell:g}" if type(cell) is float else str(cell) for cell in row]
                                              for row in rows],
       ["Sheet!1:1 rejected Parameter\\tValue", "Sheet!2:2 rejected Currency\\tEUR",
        "Sheet!3:3 rejected Year\\t2023"])
names = ["Id", "Name", "Revenue"]
rows = [[i, f"C{i}", i * 100] for i in range(12)]
tables("beside.xlsx", [names + [None, None, "Country", "Manager"]]
       + [row + ([None, None, "DE", "Anna"] if i < 2 else []) for i, row in enumerate(rows)]
       + [[], ["Product", "Price"], ["Ring", 9.5], ["Chain", 19]])
expect("beside.xlsx", "Sheet", [names] + [[str(cell) for cell in row] for row in rows],
       [f"Sheet!{column}{row} repaired {text}" for row in (2, 3) for column, text in (("F", "DE"), ("G", "Anna"))]
       + [f"Sheet!{row}:{row} rejected {text}" for row, text in ((15, "Product\\tPrice"), (16, "Ring\\t9.5"),
                                                                 (17, "Chain\\t19"))])
tables("groups.xlsx", [["Customer", None, "2022", None, "2023", None],
                       ["Name", "City", "Revenue", "Orders", "Revenue", "Orders"]]
       + [[f"N{i}", "Wien", i, i + 1, i + 2, i + 3] for i in range(10)], ["A1:B1", "C1:D1", "E1:F1"])
expect("groups.xlsx", "Sheet", [["Customer Name", "Customer City", "2022 Revenue", "2022 Orders", "2023 Revenue",
                                 "2023 Orders"]] + [[f"N{i}", "Wien", *map(str, (i, i + 1, i + 2, i + 3))]
                                                    for i in range(10)])

# Written by other programs: prefixes, rows and cells without places, absolute targets, strings inside, no dimension.
main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
packages = "http://schemas.openxmlformats.org/package/2006/relationships"
content_types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def book_of(sheet_xml, shared="", workbook=""):
    return [("[Content_Types].xml", content_types),
            ("_rels/.rels", f'<Relationships xmlns="{packages}"><Relationship Id="r1" '
                            f'Type="{relations}/officeDocument" Target="/xl/workbook.xml"/></Relationships>'),
            ("xl/workbook.xml", workbook or f'<x:workbook xmlns:x="{main}" xmlns:r="{relations}"><x:sheets><x:sheet '
                                            'name="Data" sheetId="1" r:id="r1"/></x:sheets></x:workbook>'),
            ("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{packages}"><Relationship Id="r1" '
             f'Type="{relations}/worksheet" Target="/xl/worksheets/sheet.xml"/><Relationship Id="r2" '
             f'Type="{relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'),
            ("xl/sharedStrings.xml", shared or f'<sst xmlns="{main}"/>'),
            ("xl/worksheets/sheet.xml", sheet_xml)]


zipped("prefixes.xlsx", book_of(
    f'<?xml version="1.0"?><x:worksheet xmlns:x="{main}"><x:sheetData>'
    '<x:row><x:c t="inlineStr"><x:is><x:t>Name</x:t></x:is></x:c><x:c t="s"><x:v>0</x:v></x:c>'
    '<x:c t="str"><x:v>Note</x:v></x:c><x:c t="inlineStr"><x:is><x:t>When</x:t></x:is></x:c></x:row>'
    '<x:row><x:c t="inlineStr"><x:is><x:r><x:t>Rich</x:t></x:r><x:r><x:t xml:space="preserve"> text</x:t></x:r>'
    '<x:rPh sb="0" eb="1"><x:t>SPOKEN</x:t></x:rPh></x:is></x:c><x:c><x:v>5</x:v></x:c>'
    '<x:c t="str"><x:f>""</x:f><x:v></x:v></x:c><x:c t="d"><x:v>2024-03-05T10:00:00</x:v></x:c></x:row>'
    '<x:row r="7"><x:c r="B7" t="n"><x:v>1E3</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c>'
    '<x:c t="s"><x:v>99</x:v></x:c></x:row>'
    '</x:sheetData></x:worksheet>',
    f'<sst xmlns="{main}"><si><r><t>Em</t></r><r><t>ployees</t></r><rPh><t>NO</t></rPh></si>'
    '<si><t>a_x000D_b &amp; &lt;c&gt; _x005F_x0041_</t></si></sst>'))
expect("prefixes.xlsx", "Data", [["Name", "Employees", "Note", "When"], ["Rich text", "5", "", "2024-03-05 10:00:00"],
                                 ["", "1000", "a\rb & <c> _x0041_", ""]])

# What LibreOffice leaves at the end of a sheet, comments, covered cells, a copy of another file's sheet.
office = "urn:oasis:names:tc:opendocument:xmlns:"
zipped("repeated.ods", [
    ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
    ("content.xml",
     f'<office:document-content xmlns:office="{office}office:1.0" xmlns:table="{office}table:1.0" '
     f'xmlns:text="{office}text:1.0" xmlns:style="{office}style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
     '<office:automatic-styles><style:style style:name="ta9" style:family="table"><style:table-properties '
     'table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>'
     '<table:table table:name="Old" table:style-name="ta9"><table:table-row><table:table-cell '
     'office:value-type="string"><text:p>old</text:p></table:table-cell></table:table-row></table:table>'
     '<table:table table:name="Data"><table:table-column table:number-columns-repeated="16384"/>'
     '<table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell>'
     '<table:table-cell office:value-type="string"><office:annotation><dc:date>2024</dc:date><text:p>a comment</text:p>'
     '</office:annotation><text:p>Kind</text:p></table:table-cell><table:table-cell office:value-type="string">'
     '<text:p>Known</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16381"/>'
     '</table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="string">'
     '<text:p>A<text:s text:c="2"/>B<text:line-break/>C</text:p><text:p>D</text:p></table:table-cell>'
     '<table:table-cell table:number-columns-repeated="1" office:value-type="currency" office:currency="EUR" '
     'office:value="12.50"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/>'
     '</table:table-row><table:table-row><table:table-cell/><table:covered-table-cell '
     'office:value-type="time" office:time-value="PT30H00M05S"/><table:table-cell table:formula="of:=[.A1]"/>'
     '</table:table-row><table:table-row table:number-rows-repeated="1048571"><table:table-cell '
     'table:number-columns-repeated="16384"/></table:table-row></table:table>'
     '<table:table table:name="\'file:///x.ods\'#$S"><table:table-source table:table-name="S"/><table:table-row>'
     '<table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>'
     '</office:spreadsheet></office:body></office:document-content>')], stored=("mimetype",))
expect("repeated.ods", "Data", [["Name", "Kind", "Known"]] + [["A  B\nC\nD", "12.5 EUR", "TRUE"]] * 3
       + [["", "30:00:05", ""]], ["Data!C5 kept =[.A1]"])

# Files that are refused.
sheet = f'<worksheet xmlns="{main}"><sheetData>%s</sheetData></worksheet>'
zipped("bomb.xlsx", book_of(sheet % ("<row><c><v>1</v></c></row>" + " " * (48 << 20))))
zipped("entities.xlsx", book_of('<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
                                + sheet % "<row><c t=\"str\"><v>&b;</v></c></row>"))
zipped("deep.xlsx", book_of("<a>" * 5000 + "</a>" * 5000))
zipped("binary.xlsb", [("[Content_Types].xml", content_types), ("xl/workbook.bin", "x")])
zipped("protected.ods", [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "x"),
                         ("META-INF/manifest.xml", "<manifest:encryption-data/>")])
zipped("archive.xlsx", [("customers.csv", "a,b\n1,2\n")])


def with_password():
    """Through LibreOffice itself: nothing else writes workbooks with a password."""
    subprocess.run([sys.executable, "-c", """
import subprocess, sys, time, uno
from com.sun.star.beans import NamedValue, PropertyValue
office = subprocess.Popen(["soffice", "--headless", "--norestore", "--accept=socket,host=localhost,port=20420;urp;"])
here = uno.getComponentContext()
resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
for attempt in range(60):
    try:
        there = resolver.resolve("uno:socket,host=localhost,port=20420;urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.5)
desktop = there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
def value(name, what):
    made = PropertyValue()
    made.Name, made.Value = name, what
    return made
document = desktop.loadComponentFromURL("file://" + sys.argv[1] + "/crm.xlsx", "_blank", 0, (value("Hidden", True),))
secret = (NamedValue("OOXPassword", "secret"), NamedValue("CryptoType", "Standard"))
for ending, kind, how in (
        ("xlsx", "Calc MS Excel 2007 XML", value("EncryptionData", uno.Any("[]com.sun.star.beans.NamedValue", secret))),
        ("xls", "MS Excel 97", value("Password", "secret"))):
    document.storeToURL("file://" + sys.argv[1] + "/protected." + ending, (value("FilterName", kind), how))
document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
office.wait(30)""", str(folder.resolve())], check=True, stdout=subprocess.DEVNULL)


def ole_of(names):
    """An OLE file of which nothing is there but the directory: a sector of the allocation table, one of entries."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(22) + struct.pack("<H", 9) + bytes(12)
    header += struct.pack("<II", 1, 1) + bytes(4) + struct.pack("<I", 4096)
    header += struct.pack("<IIII", 0xFFFFFFFE, 0, 0xFFFFFFFE, 0) + struct.pack("<I", 0) + b"\xff" * 432
    table = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE) + b"\xff" * 504
    entries = b""
    for i, (name, size) in enumerate(names):
        entries += name.encode("utf-16-le").ljust(64, b"\0") + struct.pack("<HBB", size, 2 if i else 5, 1)
        entries += struct.pack("<III", 0xFFFFFFFF, i + 1 if 0 < i < len(names) - 1 else 0xFFFFFFFF, 0xFFFFFFFF if i else 1)
        entries += bytes(48)
    return header + table + entries.ljust(512, b"\0")


with_password()
(folder / "letter.xls").write_bytes(ole_of([("Root Entry", 22), ("WordDocument", 26)]))
whole = (folder / "types.xlsx").read_bytes()
(folder / "cut.xlsx").write_bytes(whole[:len(whole) // 2])
random.seed(3)
broken = bytearray((folder / "types.xls").read_bytes())
(folder / "cut.xls").write_bytes(broken[:900])
# A name of 29,472 bytes, as its length says.
(folder / "long-name.xls").write_bytes(ole_of([("Root Entry", 22), ("Workbook", 29472)]))
with zipfile.ZipFile(folder / "twice.xlsx", "w") as archive:
    for member, text in book_of(sheet % "<row><c><v>1</v></c></row>") * 2:
        archive.writestr(zipfile.ZipInfo(member, (2024, 1, 1, 0, 0, 0)), text)
(folder / "text.xlsx").write_text("Name;Revenue\nOdra;5\nBug;6\n")
