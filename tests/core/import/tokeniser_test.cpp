#include "core/import/tokeniser.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

namespace {

QStringList firstRecord(QByteArray text, const TokenRules &rules, size_t expected = 0)
{
    const auto size = static_cast<size_t>(text.size());
    text.append(QByteArray(Tokeniser::kPadding, ','));
    Tokeniser tokeniser(rules);
    tokeniser.setText(text.constData(), size, true);
    tokeniser.setExpectedCells(expected);
    std::vector<CellSpan> cells;
    RecordSpan record;
    if (tokeniser.next(cells, record) != Tokeniser::Found::Record)
        return {};
    for (const size_t i : tokeniser.escaped())
        tokeniser.unescape(text.data(), cells[i]);
    QStringList texts;
    for (const CellSpan &cell : cells)
        texts.append(QString::fromUtf8(text.constData() + cell.begin, static_cast<qsizetype>(cell.size)));
    return texts;
}

} // namespace

class TokeniserTest : public QObject
{
    Q_OBJECT

private slots:

    void cells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("plain") << QByteArray("a,b,,c\nrest") << QStringList{u"a"_s, u"b"_s, u""_s, u"c"_s};
        QTest::newRow("quoted") << QByteArray("\"a,b\",\"c\"\"d\",\"e\nf\"\n")
                                << QStringList{u"a,b"_s, u"c\"d"_s, u"e\nf"_s};
        QTest::newRow("spaces round quotes") << QByteArray("a, \"b,c\" ,d\n") << QStringList{u"a"_s, u"b,c"_s, u"d"_s};
        QTest::newRow("quotes inside text")
            << QByteArray("5\" pipe,37'2\"W\n") << QStringList{u"5\" pipe"_s, u"37'2\"W"_s};
        QTest::newRow("quotes not doubled")
            << QByteArray("\"say \"hi\" now\",x\n") << QStringList{u"say \"hi\" now"_s, u"x"_s};
        QTest::newRow("never closed") << QByteArray("\"a,b\nc,d") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("carriage return") << QByteArray("a,b\rc") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("end of text") << QByteArray("a,\"b\"") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("empty at the end") << QByteArray("a,") << QStringList{u"a"_s, u""_s};
        QTest::newRow("blank") << QByteArray("\na") << QStringList{u""_s};
        QTest::newRow("longer than a block")
            << QByteArray(200, 'x') + "," + QByteArray(70, 'y') << QStringList{QString(200, u'x'), QString(70, u'y')};
    }

    void cells()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, cells);
        QCOMPARE(firstRecord(text, {}), cells);
    }

    void otherSigns()
    {
        QCOMPARE(firstRecord("a||b|c||d\n", {"||", '"', false}), (QStringList{u"a"_s, u"b|c"_s, u"d"_s}));
        QCOMPARE(firstRecord("a¦b\xC2\xA0¦c\n", {"¦", '"', false}), (QStringList{u"a"_s, u"b\u00A0"_s, u"c"_s}));
        QCOMPARE(firstRecord("'a,b',c\n", {",", '\'', false}), (QStringList{u"a,b"_s, u"c"_s}));
        QCOMPARE(firstRecord("\"a\",b\n", {",", '\0', false}), (QStringList{u"\"a\""_s, u"b"_s}));
        QCOMPARE(firstRecord("\"a \\\"b\\\", c\\\\\",d\n", {",", '"', true}), (QStringList{u"a \"b\", c\\"_s, u"d"_s}));
    }

    void aPieceIsNotCutShort()
    {
        for (const char *text : {"a,b", "a,\"b", "a,\"b\"", "a,b\r", ""}) {
            QByteArray padded(text);
            const auto size = static_cast<size_t>(padded.size());
            padded.append(QByteArray(Tokeniser::kPadding, '\0'));
            Tokeniser tokeniser({});
            tokeniser.setText(padded.constData(), size, false);
            std::vector<CellSpan> cells;
            RecordSpan record;
            QCOMPARE(tokeniser.next(cells, record), Tokeniser::Found::NeedMore);
            QVERIFY(cells.empty());
            QCOMPARE(tokeniser.position(), size_t(0));
        }
    }

    void aDoubtfulQuoteIsJudgedByTheNumberOfCells()
    {
        const QByteArray text("1,\"Ada,5\n2,\"Ben\",6\n");
        QCOMPARE(firstRecord(text, {}, 3), (QStringList{u"1"_s, u"Ada"_s, u"5"_s}));
        const QByteArray honest("1,\"Ada\nsays \"hi\" now\",6\n");
        QCOMPARE(firstRecord(honest, {}, 3), (QStringList{u"1"_s, u"Ada\nsays \"hi\" now"_s, u"6"_s}));
    }
};

static const lodestar::testkit::Registered<TokeniserTest> registered("core/import/tokeniser");
#include "tokeniser_test.moc"
