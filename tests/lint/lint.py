#!/usr/bin/env python3
"""The rules of the house (see core/README.md, ui/README.md), checked. Usage: lint.py CHECK ROOT"""
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOMS = ["base", "project", "table", "import", "relate", "clv", "metrics", "traits", "workshop", "profile", "prospects", "quality", "chart",
         "research", "report", "export", "sample"]
LANGUAGES = ["en", "id", "pl", "fa", "zh_CN"]


def sources(root, *folders):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path


def code_lines(path):
    """Lines with // comments taken off (a // inside a string literal stays)."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        yield number, re.sub(r'^((?:[^"/]|"(?:\\.|[^"\\])*"|/(?!/))*)//.*$', r"\1", line)


def includes(path):
    for number, line in code_lines(path):
        found = re.match(r'\s*#\s*include\s+[<"]([^>"]+)[>"]', line)
        if found:
            yield number, found.group(1)


def layers(root):
    """Include points one way: rooms of the core in their order, render under ui, no page from another page."""
    gui = re.compile(r"^(QtGui|QtWidgets|QtCharts|QWidget|QPainter|QColor|QFont|QApplication|QGuiApplication|QPixmap|QImage)")
    for path in sources(root, "core", "ui", "app"):
        relative = path.relative_to(root)
        top, parts = relative.parts[0], relative.parts
        for number, name in includes(path):
            where = f"{relative}:{number}: "
            target = name.split("/")
            if top == "core":
                if target[0] in ("ui", "app") or gui.match(name):
                    yield where + f"the core knows no windows ({name})"
                if target[0] == "core" and len(target) > 2 and len(parts) > 2:
                    if ROOMS.index(target[1]) > ROOMS.index(parts[1]):
                        yield where + f"core/{parts[1]} stands to the left of core/{target[1]}"
            if top == "ui":
                if target[0] == "app":
                    yield where + "ui includes nothing of app"
                inner = parts[1]
                if target[0] == "ui" and len(target) > 1:
                    if inner == "theme" and target[1] != "theme":
                        yield where + "ui/theme includes nothing else of ui"
                    if inner == "render" and target[1] not in ("render", "theme"):
                        yield where + "ui/render includes only itself and the theme"
                    if inner in ("base", "widgets", "models") and target[1] in ("pages", "mainwindow"):
                        yield where + f"ui/{inner} knows no pages"
                    if inner == "pages" and len(parts) > 3 and target[1] == "pages" and len(target) > 3 \
                            and target[2] != parts[2]:
                        yield where + f"page {parts[2]} includes page {target[2]}"
                    if inner == "pages" and target[1] in ("stage", "mainwindow"):
                        yield where + "pages know nothing of the window"
                    if inner == "stage" and target[1] in ("pages", "mainwindow"):
                        yield where + "the stage knows no pages"
            if name == "ui/render/qcp.h" and not (parts[-2] == "render" and path.suffix == ".cpp"):
                yield where + "QCustomPlot only in .cpp files of ui/render"
            if name.startswith("qcustomplot") and parts[-2:] != ("render", "qcp.h"):
                yield where + "qcustomplot.h only by way of ui/render/qcp.h"


def placement(root):
    """SQL only in core/project and stores, that of foreign databases in core/import/database*; dialogs only in ui/base; no nested loops; no network."""
    sql = re.compile(r'"\s*(SELECT|INSERT INTO|INSERT OR|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX|TEMP)|PRAGMA|DROP TABLE|ATTACH)\b')
    dialogs = re.compile(r"\b(QMessageBox|QFileDialog|QInputDialog|QColorDialog|QFontDialog)\b|(\.|->)exec\(\)")
    for path in sources(root, "core", "ui", "app"):
        relative = path.relative_to(root)
        parts = relative.parts
        for number, line in code_lines(path):
            where = f"{relative}:{number}: "
            foreign = parts[:2] == ("core", "import") and path.name.startswith("database")
            if sql.search(line) and not (parts[:2] == ("core", "project") or path.name.endswith("store.cpp") or foreign):
                yield where + "SQL text belongs in core/project or a store, that of foreign databases in core/import/database*"
            if parts[0] == "ui" and parts[1] != "base" and dialogs.search(line):
                yield where + "dialogs and exec() belong in ui/base"
            if "processEvents" in line or re.search(r"class \w+.*: public QThread", line) or "QEventLoop" in line:
                yield where + "no nested event loops, no QThread subclasses: use runTask"
            if re.search(r"\b(QNetworkAccessManager|QTcpSocket|QWebSocket|QUdpSocket)\b", line):
                yield where + "Lodestar opens no network connection"
            if re.search(r"^\s+Q_OBJECT\s*\S", line):
                yield where + "Q_OBJECT stands alone on its line"


def look(root):
    """Colours, style sheets and font sizes only in the theme."""
    colours = re.compile(r'QColor\((?!\)|\s*[a-z]\w*\s*[,)])|Qt::(red|green|blue|black|white|gray|darkGray|lightGray|cyan|yellow|magenta)\b|"#[0-9a-fA-F]{3,8}"')
    for path in sources(root, "ui", "app"):
        relative = path.relative_to(root)
        if relative.parts[:2] == ("ui", "theme"):
            continue
        for number, line in code_lines(path):
            where = f"{relative}:{number}: "
            if colours.search(line):
                yield where + "colours come from the theme by role"
            if "setStyleSheet" in line:
                yield where + "no style sheets"
            if re.search(r"setPointSize|setPixelSize", line) and relative.parts[:2] != ("ui", "render"):
                yield where + "font sizes come from the theme"


def names(root):
    """No catch-all words in class names; nothing that sounds unfinished."""
    for path in sources(root, "core", "ui", "app"):
        relative = path.relative_to(root)
        for number, line in code_lines(path):
            if re.search(r"\b(class|struct)\s+\w*(Manager|Helper|Util|Utils|Handler)\b", line):
                yield f"{relative}:{number}: say what the class is for"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"\b(TODO|FIXME|XXX|HACK)\b|not (yet )?implemented", line):
                yield f"{relative}:{number}: unfinished"


def tests(root):
    """Every source has a test: mirrored by name, or one that includes its header."""
    included = set()
    for path in sources(root, "tests"):
        included.update(name for _, name in includes(path))
    elsewhere = {}
    listing = root / "tests/lint/tested-elsewhere.txt"
    for line in listing.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            source, test = line.split()
            elsewhere[source] = test
            if not (root / test).exists() or not (root / source).exists():
                yield f"tests/lint/tested-elsewhere.txt: {line}: no such file"
    for path in sources(root, "core", "ui", "app"):
        if path.suffix != ".cpp" or path.name == "main.cpp":
            continue
        relative = path.relative_to(root)
        mirrored = root / "tests" / relative.parent / (path.stem + "_test.cpp")
        header = str(relative.with_suffix(".h"))
        if not mirrored.exists() and header not in included and str(relative) not in elsewhere:
            yield f"{relative}: no test mirrors it or includes {header}"


def translations(root):
    """Every string of the sources is translated in every language, with the same placeholders."""
    for language in LANGUAGES:
        catalogue = root / f"translations/lodestar_{language}.ts"
        if not catalogue.exists():
            yield f"{catalogue.relative_to(root)}: missing"
            continue
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / catalogue.name
            copy.write_bytes(catalogue.read_bytes())
            lupdate = os.environ.get("LUPDATE", "lupdate")
            subprocess.run([lupdate, "-silent", "-I", str(root), "-locations", "none", str(root / "core"), str(root / "ui"), str(root / "app"),
                            "-ts", str(copy)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for context in ET.parse(copy).getroot().findall("context"):
                name = context.findtext("name")
                for message in context.findall("message"):
                    source, translation = message.findtext("source") or "", message.find("translation")
                    kind = translation.get("type")
                    if kind in ("vanished", "obsolete"):
                        continue
                    forms = [f.text or "" for f in translation.findall("numerusform")] or [translation.text or ""]
                    if language == "en" and message.get("numerus") != "yes":
                        continue  # the source text is English
                    if kind == "unfinished" or not all(forms):
                        yield f"{catalogue.name}: {name}: not translated: {source[:70]!r}"
                        continue
                    wanted = sorted(set(re.findall(r"%L?\d", source)))
                    for form in forms:
                        if re.search(r"%\d%L?n|%L?n\d", form):
                            yield f"{catalogue.name}: {name}: a count would join a placeholder: {form[:70]!r}"
                            break
                        if sorted(set(re.findall(r"%L?\d", form))) != wanted:
                            yield f"{catalogue.name}: {name}: placeholders differ: {source[:70]!r}"
                            break


def format_(root):
    """clang-format agrees."""
    files = [str(p) for p in sources(root, "core", "ui", "app", "tests", "resources")]
    run = subprocess.run([os.environ.get("CLANG_FORMAT", "clang-format"), "--dry-run", "--Werror", *files],
                         capture_output=True, text=True)
    if run.returncode:
        for line in run.stderr.splitlines():
            if "error:" in line:
                yield line.replace(str(root) + "/", "")


CHECKS = {"layers": layers, "placement": placement, "look": look, "names": names, "tests": tests,
          "translations": translations, "format": format_}


def main():
    check, root = CHECKS[sys.argv[1]], Path(sys.argv[2]).resolve()
    problems = list(check(root))
    for problem in problems[:100]:
        print(problem)
    print(f"{sys.argv[1]}: {len(problems)} problem(s)")
    return 1 if problems else 0


sys.exit(main())
