#include "core/prospects/knowncustomers.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::prospects;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

class KnownCustomersTest : public QObject
{
    Q_OBJECT
private slots:
    void byIdDomainAndName();
    void countersOfTwoSystemsAreNoProof();
    void nothingToCompare();
    void findsTheDomain();
};

void KnownCustomersTest::byIdDomainAndName()
{
    const auto customers = TableBuilder()
                               .words(u"Id"_s, role(RoleId::Id), {u"C-1"_s, u"C-2"_s, u"C-3"_s})
                               .words(u"Name"_s, role(RoleId::Name), {u"Odra Sp. z o.o."_s, u"Bug"_s, u"San"_s})
                               .words(u"Website"_s, {}, {u"https://www.odra.pl/kontakt"_s, u"bug.eu"_s, u""_s})
                               .build();
    const auto prospects =
        TableBuilder()
            .words(u"Key"_s, role(RoleId::Id), {u"c-3"_s, u"X-1"_s, u"X-2"_s, u"X-3"_s, u"X-4"_s})
            .words(u"Firma"_s, role(RoleId::Name), {u""_s, u"Something else"_s, u"ODRA"_s, u"Vistula"_s, u""_s})
            .words(u"Company Domain Name"_s, {}, {u""_s, u"BUG.eu"_s, u""_s, u"vistula.pl"_s, u""_s})
            .build();
    const KnownCustomers known = knownCustomers(prospects, customers);
    QVERIFY((known.by
             == std::vector<KnownBy>{KnownBy::Id, KnownBy::Domain, KnownBy::Name, KnownBy::Nobody, KnownBy::Nobody}));
    QCOMPARE(known.count, 3);
    QCOMPARE(known.customer[0], 2u);
    QCOMPARE(known.customer[1], 1u);
    QCOMPARE(known.customer[2], 0u);
    QVERIFY(knownText(KnownBy::Domain, u"Bug"_s).contains(u"Bug"_s) && knownText(KnownBy::Nobody, {}).isEmpty());
}

void KnownCustomersTest::countersOfTwoSystemsAreNoProof()
{
    const auto customers = TableBuilder()
                               .numbers(u"Id"_s, role(RoleId::Id), {1, 2})
                               .words(u"Name"_s, role(RoleId::Name), {u"Odra"_s, u"Bug"_s})
                               .build();
    const auto prospects = TableBuilder()
                               .numbers(u"Id"_s, role(RoleId::Id), {1, 2})
                               .words(u"Name"_s, role(RoleId::Name), {u"Vistula"_s, u"bug"_s})
                               .build();
    const KnownCustomers known = knownCustomers(prospects, customers);
    QVERIFY((known.by == std::vector<KnownBy>{KnownBy::Nobody, KnownBy::Id}));
}

void KnownCustomersTest::nothingToCompare()
{
    const auto customers = TableBuilder().words(u"Name"_s, role(RoleId::Name), {u"Odra"_s}).build();
    const auto prospects = TableBuilder().words(u"Id"_s, role(RoleId::Id), {u"Odra"_s}).build();
    QVERIFY(knownCustomers(prospects, customers).by.empty());
    QVERIFY(!knownCustomers(prospects, customers).isKnown(0));
}

void KnownCustomersTest::findsTheDomain()
{
    const auto table =
        TableBuilder().numbers(u"Website visits"_s, {}, {3}).words(u"Organization - Website"_s, {}, {u"a.b"_s}).build();
    QCOMPARE(domainColumn(table.info()), 1);
    QCOMPARE(domainColumn(TableBuilder().words(u"Site type"_s, {}, {u"x"_s}).build().info()), -1);
}

static const lodestar::testkit::Registered<KnownCustomersTest> registered("core/prospects/knowncustomers");
#include "knowncustomers_test.moc"
