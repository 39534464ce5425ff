#include "core/import/candidates.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class CandidatesTest : public QObject
{
    Q_OBJECT

private slots:
    void signsAndStringsOfSigns()
    {
        const auto has = [](const QByteArray &text, const char *delimiter) {
            const auto all = delimiterCandidates(text);
            return std::any_of(all.begin(), all.end(), [&](const auto &one) { return one.delimiter == delimiter; });
        };
        QVERIFY(has("a,b\n1,2\n", ","));
        QVERIFY(has("a||b\n1||2\n", "||") && !has("a||b\n1||2\n", "|"));
        // Every second column of a wide export is empty; its names are not.
        QVERIFY(!has("a,b,c,d,e\n1,,2,,3\n4,,5,,6\n7,,8,,9\n", ",,"));
        QVERIFY(has("a,,b,,c\n1,,2, or so,,3\n4,,5,,6\n", ",,"));
        QVERIFY(has("a|~|b\n1|~|2\n", "|~|"));
        QVERIFY(has("a, b\n1, 2\n", ", "));
        QVERIFY(has("a\xC2\xA6"
                    "b\n1\xC2\xA6"
                    "2\n",
                    "\xC2\xA6"));
        QVERIFY(has("a\x01"
                    "b\n1\x01"
                    "2\n",
                    "\x01"));
        QVERIFY(!has("one\ntwo\nthree\n", "t"));
        QVERIFY(!has("\"a\"\n\"b\"\n", "\""));
    }

    void quotes()
    {
        QCOMPARE(quoteCandidates("a,b\n1,2\n"), std::vector<char>{'"'});
        QCOMPARE(quoteCandidates("'a','b'\n'1','2'\n"), (std::vector<char>{'"', '\''}));
        QCOMPARE(quoteCandidates("it's, he's, she's, we've, they're\n"), std::vector<char>{'"'});
    }
};

static const lodestar::testkit::Registered<CandidatesTest> registered("core/import/candidates");
#include "candidates_test.moc"
