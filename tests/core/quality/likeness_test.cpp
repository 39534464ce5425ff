#include "core/quality/likeness.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::quality;

class LikenessTest : public QObject
{
    Q_OBJECT

private slots:
    void collides_data();
    void collides();
    void companiesLoseTheirLegalForm();
    void countsMistakes_data();
    void countsMistakes();
    void findsNeighbours();
    void groupsGrowTogether();
};

void LikenessTest::collides_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"Logistics"_s << u"LOGISTICS"_s << true;
    QTest::newRow("accents") << u"Łódź"_s << u"lodz"_s << true;
    QTest::newRow("order") << u"Food, Retail"_s << u"retail food"_s << true;
    QTest::newRow("signs") << u"e-commerce"_s << u"E commerce"_s << true;
    QTest::newRow("space") << u"GTXPro"_s << u"GTX Pro"_s << true;
    QTest::newRow("apostrophe") << u"Macy's"_s << u"Macys"_s << true;
    QTest::newRow("Arabic yeh") << u"تهراني"_s << u"تهرانی"_s << true;
    QTest::newRow("C and C++") << u"C"_s << u"C++"_s << false;
    QTest::newRow("C# and C") << u"C#"_s << u"C"_s << false;
    QTest::newRow("bands the other way round") << u"10-50"_s << u"50-10"_s << false;
    QTest::newRow("1.5 and 15") << u"1.5"_s << u"15"_s << false;
    QTest::newRow("signs alone") << u"+"_s << u"-"_s << false;
    QTest::newRow("other words") << u"Retail"_s << u"Detail"_s << false;
}

void LikenessTest::collides()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(fingerprint(a) == fingerprint(b) || joinedKey(a) == joinedKey(b), same);
}

void LikenessTest::companiesLoseTheirLegalForm()
{
    for (const QString &name : {u"Odra"_s, u"ODRA Sp. z o.o."_s, u"Odra GmbH & Co. KG"_s, u"Odra, Inc."_s,
                                u"odra S.A."_s, u"Odra S. p. A."_s, u"Odra sp z oo"_s})
        QCOMPARE(companyFingerprint(name), u"odra"_s);
    QCOMPARE(companyFingerprint(u"The Limited Company"_s), u"thelimitedcompany"_s); // nothing else is left
    QVERIFY(companyFingerprint(u"Odra Nord"_s) != companyFingerprint(u"Odra"_s));
}

void LikenessTest::countsMistakes_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("none") << u"bug"_s << u"bug"_s << 0;
    QTest::newRow("left out") << u"technolgy"_s << u"technology"_s << 1;
    QTest::newRow("swapped") << u"loigstics"_s << u"logistics"_s << 1;
    QTest::newRow("replaced twice") << u"slovakia"_s << u"slovenia"_s << 2;
    QTest::newRow("more") << u"retail"_s << u"banking"_s << 3;
    QTest::newRow("empty") << u""_s << u"ab"_s << 2;
}

void LikenessTest::countsMistakes()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(editDistance(a, b, 2), "distance");
    QTEST(editDistance(b, a, 2), "distance");
}

void LikenessTest::findsNeighbours()
{
    const std::vector<QString> texts{u"technology"_s, u"technolgy"_s, u"tehcnology"_s, u"iran"_s,  u"iraq"_s,
                                     u"version1"_s,   u"version2"_s,  u"retail"_s,     u"retial"_s};
    const std::vector<std::pair<quint32, quint32>> expected{{0, 1}, {0, 2}, {7, 8}};
    auto found = neighbours(texts);
    std::erase(found, std::pair<quint32, quint32>(1, 2)); // two mistakes apart: only the middle joins them
    QCOMPARE(found, expected);
}

void LikenessTest::groupsGrowTogether()
{
    Groups groups(6);
    groups.join(4, 1);
    groups.join(1, 3);
    groups.join(5, 5);
    const std::vector<std::vector<quint32>> expected{{1, 3, 4}};
    QCOMPARE(groups.together(), expected);
}

static const lodestar::testkit::Registered<LikenessTest> registered("core/quality/likeness");
#include "likeness_test.moc"
