#include "core/import/biffrecords.h"

#include "tests/core/import/biffstream.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class BiffRecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void continuedRecordsAreOne();
    void everyCutIsNoticed();
    void textsGoOnInOtherParts();
    void looksAndPronunciationArePassedOver();
    void halfACharacterIsNoText();
    void nothingBeyondTheEnd();
};

/// The text of a record whose parts are given.
static QString textOf(const QList<QByteArray> &parts, bool *ok = nullptr)
{
    BiffRecord record;
    for (const QByteArray &part : parts)
        record.parts.append(part);
    BiffCursor cursor(record);
    std::string text;
    cursor.appendText(text, true);
    if (ok)
        *ok = cursor.ok();
    return QString::fromStdString(text);
}

void BiffRecordsTest::continuedRecordsAreOne()
{
    const QByteArray stream =
        record(biff::Sst, "ab") + record(biff::Continue, "c") + record(biff::Continue, {}) + record(biff::Eof);
    BiffRecords records(stream);
    BiffRecord found;
    QVERIFY(records.next(found));
    QCOMPARE(found.type, quint16{biff::Sst});
    QCOMPARE(found.parts.size(), 3);
    QCOMPARE(BiffCursor(found).left(), 3);
    QCOMPARE(BiffCursor(found).bytes(10), QByteArray("abc"));
    BiffCursor cursor(found);
    cursor.skip(1);
    QCOMPARE(cursor.word(), quint16('b' | 'c' << 8)); // over the border
    QVERIFY(cursor.ok());
    QVERIFY(records.next(found));
    QCOMPARE(found.type, quint16{biff::Eof});
    QVERIFY(!records.next(found));
    QVERIFY(!records.isCutOff());
}

void BiffRecordsTest::everyCutIsNoticed()
{
    const QByteArray stream = record(biff::Sst, "ab") + record(biff::Continue, "c") + record(biff::Eof);
    for (qsizetype size = 1; size < stream.size(); ++size) {
        BiffRecords records(QByteArrayView(stream).first(size));
        BiffRecord found;
        while (records.next(found)) { }
        QCOMPARE(records.isCutOff(), size != 6 && size != 11);
    }
}

void BiffRecordsTest::textsGoOnInOtherParts()
{
    QCOMPARE(textOf({words({5}) + '\0' + "ab", QByteArray(1, '\0') + "cde"}), u"abcde"_s);
    QCOMPARE(textOf({words({3}) + '\0' + "ab", '\1' + words({0x0142})}), u"abł"_s); // Latin, then wide
    QCOMPARE(textOf({words({3}) + '\1' + words({0x6F22}), QByteArray(1, '\0') + "\xE4z"}), u"漢äz"_s);
    QCOMPARE(textOf({words({2}) + '\1' + words({0xD83D}), '\1' + words({0xDE00})}), u"😀"_s); // a pair
    QCOMPARE(textOf({words({1}) + '\0', QByteArray(1, '\1') + words({0x0142})}), u"ł"_s); // no character before it
    QCOMPARE(textOf({words({1}).first(1), words({1}).last(1) + '\0' + 'x'}), u"x"_s); // its length is divided
}

void BiffRecordsTest::looksAndPronunciationArePassedOver()
{
    // Flags 0x0D: wide, with 4 bytes of pronunciation and one run of looks, the latter over a border.
    const QByteArray text = words({1}) + '\x0D' + words({1}) + words({4, 0}) + words({0x6F22}) + "ru";
    BiffRecord found;
    const QByteArray more = QByteArray("ns") + "spok" + words({1}) + '\0' + 'x';
    found.parts.append(text);
    found.parts.append(more);
    BiffCursor cursor(found);
    std::string first;
    std::string second;
    cursor.appendText(first, true);
    cursor.appendText(second, true);
    QCOMPARE(QString::fromStdString(first), u"漢"_s);
    QCOMPARE(second, std::string("x"));
    QVERIFY(cursor.ok());
    QCOMPARE(cursor.left(), 0);
}

void BiffRecordsTest::halfACharacterIsNoText()
{
    bool ok = true;
    textOf({words({2}) + '\1' + words({0x6F22}) + 'x', QByteArray(1, '\0') + "y"}, &ok);
    QVERIFY(!ok);
    textOf({words({65535}) + '\0' + "short"}, &ok);
    QVERIFY(!ok);
}

void BiffRecordsTest::nothingBeyondTheEnd()
{
    BiffRecord found;
    const QByteArray three("\1\2\3");
    found.parts.append(three);
    BiffCursor cursor(found);
    QCOMPARE(cursor.dword(), 0x030201U);
    QVERIFY(!cursor.ok());
    QCOMPARE(cursor.left(), 0);
    QCOMPARE(cursor.byte(), quint8{0});
    QCOMPARE(cursor.number(), 0.0);
    cursor.skip(1'000'000'000'000);
    QVERIFY(cursor.bytes(5).isEmpty());
}

static const lodestar::testkit::Registered<BiffRecordsTest> registered("core/import/biffrecords");
#include "biffrecords_test.moc"
