#include "core/base/text.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void isolatedWrapsAndDefuses()
    {
        QCOMPARE(isolated(u"شرکت"_s), u"\u2068شرکت\u2069"_s);
        QCOMPARE(isolated(u"a\u2069\u202Eb"_s), u"\u2068a‹PDI›‹RLO›b\u2069"_s);
        QCOMPARE(isolated(u"می\u200Cروم"_s), u"\u2068می\u200Cروم\u2069"_s);
    }

    void visible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Odra Spedycja"_s << u"Odra Spedycja"_s;
        QTest::newRow("line breaks") << u"a\r\nb\nc\rd\u2028e"_s << u"a⏎b⏎c⏎d⏎e"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a⇥b"_s;
        QTest::newRow("NUL and escape") << QString(u"a\0b\u001B"_s) << u"a␀b␛"_s;
        QTest::newRow("delete, C1") << u"\u007F\u0086"_s << u"␡‹86›"_s;
        QTest::newRow("override") << u"gnp\u202Eexe"_s << u"gnp‹RLO›exe"_s;
        QTest::newRow("joiner stays") << u"می\u200Cروم"_s << u"می\u200Cروم"_s;
        QTest::newRow("half a character") << QString(QChar(0xD83D)) + u"x"_s << u"\uFFFDx"_s;
    }
    void visible()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(lodestar::visible(text), shown);
    }

    void visibleCutsAtWholeCharacters()
    {
        QCOMPARE(lodestar::visible(u"abcdef"_s, 6), u"abcdef"_s);
        QCOMPARE(lodestar::visible(u"abcdefg"_s, 6), u"abcde…"_s);
        QCOMPARE(lodestar::visible(u"ab😀cd"_s, 4), u"ab…"_s);
        QCOMPARE(lodestar::visible(u"abe\u0301cd"_s, 4), u"ab…"_s);
        QCOMPARE(lodestar::visible(QString(100000, u'x')).size(), 200);
    }

    void folded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("header") << u"Umsatz (€)*"_s << u"umsatz"_s;
        QTest::newRow("separators") << u" Annual_Revenue\u00A0(k) "_s << u"annualrevenuek"_s;
        QTest::newRow("polish") << u"Żółw ŁÓDŹ"_s << u"zołwłodz"_s.replace(u'ł', u'l');
        QTest::newRow("german") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("full width") << u"ＡＢ１"_s << u"ab1"_s;
        QTest::newRow("turkish") << u"İstanbul ISPARTA ıı"_s << u"istanbulispartaii"_s;
        QTest::newRow("arabic letters") << u"شركة"_s << u"شرکه"_s;
        QTest::newRow("persian") << u"نام‌ها ۱۲۳"_s << u"نامها123"_s;
        QTest::newRow("chinese") << u"客户（名称）"_s << u"客户名称"_s;
        QTest::newRow("only signs") << u" € "_s << u"€"_s;
    }
    void folded()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(lodestar::folded(text), plain);
        QCOMPARE(lodestar::folded(lodestar::folded(text)), plain);
    }

    void joined()
    {
        QCOMPARE(lodestar::joined({}), QString());
        QCOMPARE(lodestar::joined({u"a"_s}), u"a"_s);
        QCOMPARE(listed({}), QString());
        QCOMPARE(listed({u"a %2"_s, u"b"_s, u"c"_s}), u"a %2, b, c"_s);
        QCOMPARE(lodestar::joined({u"a"_s, u"b"_s}), u"a and b"_s);
        QCOMPARE(lodestar::joined({u"a %2"_s, u"b %1"_s, u"c"_s}), u"a %2, b %1 and c"_s);
    }
};

static const lodestar::testkit::Registered<TextTest> registered("core/base/text");
#include "text_test.moc"
