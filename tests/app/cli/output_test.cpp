#include "app/cli/output.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar::cli;

class OutputTest : public QObject
{
    Q_OBJECT

private slots:
    void widthsAreThoseOfATerminal()
    {
        QCOMPARE(displayWidth(u"abc"_s), 3);
        QCOMPARE(displayWidth(u"北京"_s), 4);
        QCOMPARE(displayWidth(u"e\u0301"_s), 1);
        QCOMPARE(displayWidth(u"می\u200Cرود"_s), 5); // the non-joiner takes no room
        QCOMPARE(displayWidth(u"😎"_s), 2);
    }

    void columnsStandUnderEachOther()
    {
        QCOMPARE(aligned({{u"a"_s, u"1"_s, u"x"_s}, {u"北京"_s, u"22"_s, u""_s}}, {1}), u"a      1  x\n北京  22"_s);
    }

    void cellsCannotSteerTheTerminal()
    {
        const QString line = aligned({{u"a\x1B[31mred"_s, u"two\nlines"_s, u"\u202Eevil"_s}});
        QVERIFY(!line.contains(u'\x1B'));
        QVERIFY(!line.contains(u'\n'));
        QVERIFY(!line.contains(QChar(0x202E)));
    }

    void isolatesAreForRightToLeftOnly()
    {
        QCOMPARE(aligned({{u"Saved \u2068Freight\u2069"_s}}), u"Saved Freight"_s);
        QCOMPARE(aligned({{u"Saved \u2068شرکت\u2069"_s}}), u"Saved \u2068شرکت\u2069"_s);
        QCOMPARE(sentences({u"\u2068a\u2069 b"_s}).at(0).toString(), u"a b"_s);
    }

    void whatIsNotKnownIsNull()
    {
        QVERIFY(jsonNumber(std::numeric_limits<double>::quiet_NaN()).isNull());
        QVERIFY(jsonNumber(std::numeric_limits<double>::infinity()).isNull());
        QCOMPARE(jsonNumber(0.5).toDouble(), 0.5);
    }
};

static const lodestar::testkit::Registered<OutputTest> registered("app/cli/output");
#include "output_test.moc"
