#include "core/table/textindex.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::table;

class TextIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void equalTextsHaveEqualCodes();
    void growsPastManyTexts();
    void tellsApartWhatDiffersAtTheEnd();
    void tellsApartWhatDiffersAnywhere();
};

void TextIndexTest::equalTextsHaveEqualCodes()
{
    TextIndex index;
    QCOMPARE(index.codeFor("a"), 0u);
    QCOMPARE(index.codeFor("b"), 1u);
    QCOMPARE(index.codeFor("a"), 0u);
    QCOMPARE(index.codeFor(""), 2u);
    QCOMPARE(index.codeFor(QByteArrayView()), 2u);
    QCOMPARE(index.texts().size(), 3);
}

void TextIndexTest::growsPastManyTexts()
{
    TextIndex index;
    for (int round = 0; round < 2; ++round) {
        for (quint32 i = 0; i < 50000; ++i)
            QCOMPARE(index.codeFor(QByteArray::number(i)), i);
    }
    const Dictionary texts = index.take();
    QCOMPARE(texts.size(), 50000);
    QCOMPARE(texts.at(31415), u"31415"_s);
}

void TextIndexTest::tellsApartWhatDiffersAtTheEnd()
{
    TextIndex index;
    QByteArray text(100, 'x');
    QCOMPARE(index.codeFor(text), 0u);
    text.back() = 'y';
    QCOMPARE(index.codeFor(text), 1u);
    QCOMPARE(index.codeFor(text.first(99)), 2u);
}

void TextIndexTest::tellsApartWhatDiffersAnywhere()
{
    TextIndex index;
    quint32 different = 0;
    for (qsizetype length = 0; length <= 40; ++length) {
        const QByteArray text(length, 'x');
        QCOMPARE(index.codeFor(text), different++);
        for (qsizetype at = 0; at < length; ++at) {
            QByteArray other = text;
            other[at] = '\0';
            QCOMPARE(index.codeFor(other), different++);
            QCOMPARE(index.codeFor(QByteArray(other.constData(), other.size())), different - 1);
        }
        QCOMPARE(index.codeFor(QByteArray(length, 'x')), different - 1 - static_cast<quint32>(length));
    }
}

static const lodestar::testkit::Registered<TextIndexTest> registered("core/table/textindex");
#include "textindex_test.moc"
