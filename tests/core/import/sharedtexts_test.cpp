#include "core/import/sharedtexts.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace lodestar::import;

class SharedTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void byNumber();
};

void SharedTextsTest::byNumber()
{
    SharedTexts texts;
    texts.add("one");
    texts.add("");
    texts.add("three");
    QCOMPARE(texts.size(), 3u);
    QCOMPARE(texts.at(0), std::string_view("one"));
    QCOMPARE(texts.at(1), std::string_view());
    QCOMPARE(texts.at(2), std::string_view("three"));
    QCOMPARE(texts.at(3), std::string_view());
}

static const lodestar::testkit::Registered<SharedTextsTest> registered("core/import/sharedtexts");
#include "sharedtexts_test.moc"
