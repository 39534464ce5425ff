#include "core/import/celltext.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;

class CellTextTest : public QObject
{
    Q_OBJECT

private slots:
    void trims_data();
    void trims();
    void writesPlainly_data();
    void writesPlainly();
    void knowsGaps_data();
    void knowsGaps();
    void knowsYesAndNo_data();
    void knowsYesAndNo();
    void knowsBands_data();
    void knowsBands();
};

void CellTextTest::trims_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("trimmed");
    QTest::newRow("nothing to do") << u"a b"_s << u"a b"_s;
    QTest::newRow("blanks") << u" \t a b\r\n"_s << u"a b"_s;
    QTest::newRow("no-break") << u"\u00A0a\u202F"_s << u"a"_s;
    QTest::newRow("ideographic") << u"\u3000物流\u3000"_s << u"物流"_s;
    QTest::newRow("only blanks") << u" \u00A0 "_s << QString();
    QTest::newRow("letters that look like it") << u"à"_s << u"à"_s;
}

void CellTextTest::trims()
{
    QFETCH(QString, cell);
    QFETCH(QString, trimmed);
    const QByteArray utf8 = cell.toUtf8();
    QCOMPARE(QString::fromUtf8(trimmedCell(utf8)), trimmed);
}

void CellTextTest::writesPlainly_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("plain");
    QTest::newRow("persian") << u"۱۲۳٫۵"_s << u"123.5"_s;
    QTest::newRow("arabic") << u"١٬٢٣٤"_s << u"1,234"_s;
    QTest::newRow("full-width") << u"１２％"_s << u"12%"_s;
    QTest::newRow("minus and no-break space") << u"−1\u00A0234"_s << u"-1 234"_s;
    QTest::newRow("en dash") << u"51–200"_s << u"51-200"_s;
    QTest::newRow("swiss") << u"1’234"_s << u"1'234"_s;
    QTest::newRow("other letters stay") << u"5 zł"_s << u"5 zł"_s;
}

void CellTextTest::writesPlainly()
{
    QFETCH(QString, cell);
    QFETCH(QString, plain);
    QByteArray buffer;
    const QByteArray utf8 = cell.toUtf8();
    QCOMPARE(QString::fromUtf8(plainCell(utf8, buffer)), plain);
}

void CellTextTest::knowsGaps_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("absence");
    for (const char *gap : {"",
                            "NULL",
                            "null",
                            "n/a",
                            "N/A",
                            "#N/A",
                            "-",
                            "--",
                            "—",
                            "?",
                            "(null)",
                            "\\N",
                            "NaN",
                            "Select",
                            "--None--",
                            "–",
                            ".",
                            "0000-00-00",
                            "0000-00-00 00:00:00",
                            "00/00/0000",
                            "brak danych",
                            "暂无",
                            "(not set)"})
        QTest::newRow(gap) << QString::fromUtf8(gap) << int(Absence::Missing);
    for (const char *maybe : {"None", "NA", "无", "ندارد", "TBD"})
        QTest::newRow(maybe) << QString::fromUtf8(maybe) << int(Absence::Perhaps);
    for (const char *value : {"0", "No", "Unknown", "Nullmeier GmbH", "-5", "0.00", "00000", "2000-00-10"})
        QTest::newRow(value) << QString::fromUtf8(value) << int(Absence::Value);
}

void CellTextTest::knowsGaps()
{
    QFETCH(QString, cell);
    QFETCH(int, absence);
    const QByteArray utf8 = cell.toUtf8();
    QCOMPARE(int(absenceOf(utf8)), absence);
}

void CellTextTest::knowsYesAndNo_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("answer");
    for (const char *yes : {"yes", "Y", "TRUE", "Ya", "tak", "بله", "是", "✓", "да", "J"})
        QTest::newRow(yes) << QString::fromUtf8(yes) << 1;
    for (const char *no : {"No", "n", "false", "Tidak", "nie", "خیر", "否", "✗", "нет"})
        QTest::newRow(no) << QString::fromUtf8(no) << 0;
    for (const char *neither : {"", "1", "maybe", "No internet service", "none"})
        QTest::newRow(neither) << QString::fromUtf8(neither) << -1;
}

void CellTextTest::knowsYesAndNo()
{
    QFETCH(QString, cell);
    QFETCH(int, answer);
    const QByteArray utf8 = cell.toUtf8();
    const auto read = readYesNo(utf8);
    QCOMPARE(read ? int(*read) : -1, answer);
}

void CellTextTest::knowsBands_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("band");
    for (const char *band : {"51-200", "1 - 10", "1,001-5,000", "5,000+", "10k-50k", "<10", "> 1000", "10 to 49"})
        QTest::newRow(band) << QString::fromUtf8(band) << true;
    for (const char *other : {"51", "5-", "2021-03-09", "1-2-3", "A-B", "", "030-0074321x"})
        QTest::newRow(other) << QString::fromUtf8(other) << false;
}

void CellTextTest::knowsBands()
{
    QFETCH(QString, cell);
    QFETCH(bool, band);
    const QByteArray utf8 = cell.toUtf8();
    QCOMPARE(isBand(utf8), band);
}

static const lodestar::testkit::Registered<CellTextTest> registered("core/import/celltext");
#include "celltext_test.moc"
