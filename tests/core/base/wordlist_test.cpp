#include "core/base/wordlist.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace lodestar;

class WordListTest : public QObject
{
    Q_OBJECT

private slots:
    void aSetHasItsBytes()
    {
        constexpr ByteSet set("-\xC3.");
        QVERIFY(set.contains('-') && set.contains('.') && set.contains('\xC3'));
        QVERIFY(!set.contains('a') && !set.contains('\0') && !set.contains('\xE3'));
        ByteSet grown;
        QVERIFY(!grown.contains('x'));
        grown.add('x');
        QVERIFY(grown.contains('x'));
    }

    void theFirstWordThatFitsIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("length");
        QTest::newRow("as written") << QByteArray("under 50") << 6;
        QTest::newRow("capitals in the text") << QByteArray("UNDER 50") << 6;
        QTest::newRow("capitals in the word") << QByteArray("usd 5") << 3;
        QTest::newRow("the order counts") << QByteArray("<=5") << 2;
        QTest::newRow("the shorter one") << QByteArray("<5") << 1;
        QTest::newRow("beyond ASCII") << QByteArray("\xC3\xBC"
                                                    "ber 50")
                                      << 6;
        QTest::newRow("only its first letter") << QByteArray("umbrella") << 0;
        QTest::newRow("cut off") << QByteArray("unde") << 0;
        QTest::newRow("another") << QByteArray("Company 7") << 0;
        QTest::newRow("empty") << QByteArray() << 0;
    }
    void theFirstWordThatFitsIsFound()
    {
        QFETCH(QByteArray, text);
        constexpr WordList words(std::to_array<QByteArrayView>({"<=", "<", "under ", "USD",
                                                                "\xC3\xBC"
                                                                "ber "}));
        QTEST(static_cast<int>(words.lengthAt(text)), "length");
    }
};

static const lodestar::testkit::Registered<WordListTest> registered("core/base/wordlist");
#include "wordlist_test.moc"
