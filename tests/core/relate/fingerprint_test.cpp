#include "core/relate/fingerprint.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::relate;

class FingerprintTest : public QObject
{
    Q_OBJECT

private slots:
    void spellings_data();
    void spellings();
    void legalForms_data();
    void legalForms();
    void editDistances();
    void shortNamesAreNotMisspellings();
};

void FingerprintTest::spellings_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("space") << u"GTXPro"_s << u"GTX Pro"_s << true;
    QTest::newRow("case and punctuation") << u"ACME-Corp."_s << u"Acme corp"_s << true;
    QTest::newRow("accents") << u"Wisła Łódź"_s << u"Wisla Lodz"_s << true;
    QTest::newRow("leading zeros") << u"00042"_s << u"42"_s << true;
    QTest::newRow("zeros inside") << u"4002"_s << u"42"_s << false;
    QTest::newRow("another name") << u"GTX Basic"_s << u"GTX Pro"_s << false;
    QTest::newRow("only zeros") << u"000"_s << u"0"_s << true;
}

void FingerprintTest::spellings()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(spellingOf(a) == spellingOf(b), same);
}

void FingerprintTest::legalForms_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("Polish") << u"Odra Spedycja Sp. z o.o."_s << u"ODRA SPEDYCJA"_s;
    QTest::newRow("Polish, spaced") << u"Odra sp z o o"_s << u"Odra"_s;
    QTest::newRow("German") << u"Müller GmbH & Co. KG"_s << u"Mueller"_s.replace(u"ue"_s, u"u"_s);
    QTest::newRow("English") << u"The Acme Company, Inc."_s << u"Acme"_s;
    QTest::newRow("French") << u"Du monde S.A.R.L."_s << u"Du Monde"_s;
    QTest::newRow("Indonesian") << u"PT Maju Jaya Tbk"_s << u"Maju Jaya"_s;
    QTest::newRow("Chinese") << u"北京星辰科技有限公司"_s << u"北京星辰科技"_s;
    QTest::newRow("Persian") << u"شرکت پارس"_s << u"پارس"_s;
}

void FingerprintTest::legalForms()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(fingerprintOf(a), fingerprintOf(b));
    QVERIFY(spellingOf(a) != spellingOf(b));
    QVERIFY(!fingerprintOf(u"Ltd."_s).isEmpty());
}

void FingerprintTest::editDistances()
{
    QCOMPARE(editDistance(u"kitten"_s, u"sitting"_s, 9), 3);
    QCOMPARE(editDistance(u"acme"_s, u"amce"_s, 2), 1); // neighbours swapped
    QCOMPARE(editDistance(u""_s, u"abc"_s, 5), 3);
    QCOMPARE(editDistance(u"same"_s, u"same"_s, 0), 0);
    QCOMPARE(editDistance(u"abcdef"_s, u"uvwxyz"_s, 2), 3); // more than asked for
}

void FingerprintTest::shortNamesAreNotMisspellings()
{
    QCOMPARE(editsAllowed(3), 0);
    QCOMPARE(editsAllowed(6), 1);
    QCOMPARE(editsAllowed(12), 2);
}

static const lodestar::testkit::Registered<FingerprintTest> registered("core/relate/fingerprint");
#include "fingerprint_test.moc"
