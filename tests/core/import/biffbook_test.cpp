#include "core/import/biffbook.h"

#include "core/import/olefile.h"

#include "tests/core/import/biffstream.h"
#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class BiffBookTest : public QObject
{
    Q_OBJECT

private slots:
    void globalsOfExcel97();
    void textsAcrossRecords();
    void codePages();
    void textsOfScriptsAreJudged();
    void knowsRecordsFromText();
    void liesAreErrors();
};

static QByteArray streamOf(const QString &name)
{
    QFile file(workbookPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto ole = OleFile::open(file.readAll());
    return !ole ? QByteArray() : ole->stream(ole->has(u"Workbook"_s) ? u"Workbook"_s : u"Book"_s);
}

void BiffBookTest::globalsOfExcel97()
{
    const auto book = readBiffBook(streamOf(u"kinds-1904.xls"_s), {});
    QVERIFY(book.has_value());
    QCOMPARE(book->version, 8);
    QVERIFY(book->epoch1904);
    QCOMPARE(book->sheets.size(), 4u);
    QCOMPARE(book->sheets[1].info.name, u"Kunden"_s);
    QCOMPARE(book->sheets[1].info.rows, 9);
    QCOMPARE(book->sheets[1].info.columns, 14);
    QList<bool> hidden;
    for (const BiffBook::Sheet &sheet : book->sheets)
        hidden << sheet.info.hidden;
    QCOMPARE(hidden, (QList<bool>{true, false, false, true}));
    QVERIFY(std::any_of(book->formats.begin(), book->formats.end(),
                        [](const NumberFormat &format) { return format.currency == "€"; }));
}

void BiffBookTest::textsAcrossRecords()
{
    const auto book = readBiffBook(streamOf(u"kinds.xls"_s), {});
    QVERIFY(book.has_value());
    QStringList lengths;
    for (size_t i = 0; i < book->texts.size(); ++i) {
        const QString text = QString::fromUtf8(book->texts.at(i).data(), qsizetype(book->texts.at(i).size()));
        if (text.size() > 1000)
            lengths << u"%1 %2 %3"_s.arg(text.left(3), text.right(2)).arg(text.size());
    }
    QCOMPARE(lengths,
             (QStringList{u"0-ä -0 6004"_s, u"1-p -1 7204"_s, u"2-p -2 7204"_s, u"3-ä -3 6004"_s, u"4-p -4 7204"_s,
                          u"5-p -5 7204"_s, u"6-ä -6 6004"_s, u"7-p -7 7204"_s}));
}

void BiffBookTest::codePages()
{
    QByteArray stream = streamOf(u"kinds-95.xls"_s);
    const QByteArray western = record(biff::CodePage, words({1252}));
    QVERIFY(stream.contains(western));
    for (const auto &[page, letter] :
         {std::pair{1252, u"ñ"_s}, {1250, u"ń"_s}, {1251, u"с"_s}, {437, u"±"_s}, {10000, u"Ò"_s}, {61000, u"ñ"_s}}) {
        QByteArray changed = stream;
        const auto book = readBiffBook(changed.replace(western, record(biff::CodePage, words({page}))), {});
        QVERIFY(book.has_value());
        QCOMPARE(book->version, 5);
        BiffRecord found;
        const QByteArray bytes = words({1}) + '\xF1';
        found.parts.append(bytes);
        BiffCursor cursor(found);
        std::string text;
        book->appendText(text, cursor, true);
        QCOMPARE(QString::fromStdString(text), letter);
    }
}

void BiffBookTest::textsOfScriptsAreJudged()
{
    const QString polish = u"Zażółć gęślą jaźń, Świętokrzyska, Łódź"_s;
    for (const auto &[bytes, encoding] :
         {std::pair{polish.toUtf8(), u"UTF-8"_s},
          {QByteArray("Za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9 ja\x9F\xF1, \x8Cwi\xEAtokrzyska, \xA3\xF3\x64\x9F"),
           u"windows-1250"_s}}) {
        const auto book = readBiffBook(lone(label(0, 0, bytes)), u"/exports/klienci.xls"_s);
        QVERIFY(book.has_value());
        QCOMPARE(book->encoding, encoding);
        QCOMPARE(book->sheets.size(), 1u);
        QCOMPARE(book->sheets[0].info.name, u"klienci"_s);
    }
}

void BiffBookTest::knowsRecordsFromText()
{
    QVERIFY(beginsWithBiff(lone({})));
    QVERIFY(beginsWithBiff(record(biff::Bof2, words({2, 0x10}))));
    QVERIFY(!beginsWithBiff("\tName\tRevenue\n"));
    QVERIFY(!beginsWithBiff(QByteArray("\t\0N\0a\0m\0e\0", 10))); // UTF-16
    QVERIFY(!beginsWithBiff(QByteArray("\t\0\4\0", 4)));
}

void BiffBookTest::liesAreErrors()
{
    const QByteArray bof = record(biff::Bof, words({0x0600, 5, 0, 0, 0, 0, 0, 0}));
    const QByteArray eof = record(biff::Eof);
    const QByteArray cells = record(biff::Bof, words({0x0600, 0x10, 0, 0, 0, 0, 0, 0})) + eof;
    const auto bound = [](int at) { return record(biff::BoundSheet, words({at, 0, 0}) + '\1' + '\0' + 'S'); };
    const int size = static_cast<int>((bof + bound(0) + eof).size());
    const auto word = [](const QByteArray &stream) {
        const auto book = readBiffBook(stream, u"x.xls"_s);
        return book ? QString() : book.error().message;
    };
    QCOMPARE(word(bof + bound(size) + eof + cells), QString());
    QVERIFY(word(bof + record(biff::FilePass, words({1})) + eof).contains(u"password"_s));
    QVERIFY(word(bof + bound(size)).contains(u"damaged"_s)); // no end of the globals
    QVERIFY(word(bof + bound(60000) + eof + cells).contains(u"damaged"_s)); // nowhere
    const int twice = size + static_cast<int>(bound(0).size());
    QVERIFY(word(bof + bound(twice) + bound(twice) + eof + cells).contains(u"damaged"_s)); // the same place
    QVERIFY(word(bof + record(biff::Sst, words({0, 0, -1, 0x0FFF})) + bound(size + 12) + eof + cells)
                .contains(u"damaged"_s)); // texts that are not there
    QVERIFY(word(record(biff::Bof4, words({0, 0x100}))).contains(u"Excel 4"_s));
    QVERIFY(word({}).contains(u"damaged"_s));
    const QByteArray whole = bof + bound(size) + eof + cells;
    for (qsizetype cut = 1; cut < whole.size(); ++cut)
        QVERIFY2(word(whole.first(cut)).contains(u"damaged"_s), qPrintable(QString::number(cut)));
    QCOMPARE(word(lone(label(0, 0, "x")).chopped(4)), QString()); // without its end
}

static const lodestar::testkit::Registered<BiffBookTest> registered("core/import/biffbook");
#include "biffbook_test.moc"
