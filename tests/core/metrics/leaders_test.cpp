#include "core/metrics/leaders.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <limits>

using namespace lodestar;
using namespace lodestar::metrics;

class LeadersTest : public QObject
{
    Q_OBJECT

    static table::Table customers(const QStringList &names)
    {
        table::ColumnInfo info;
        info.name = QStringLiteral("Company");
        info.role.id = table::RoleId::Name;
        table::Dictionary dictionary;
        std::vector<quint32> codes;
        for (const QString &name : names)
            codes.push_back(dictionary.append(name.toUtf8()));
        table::DatasetInfo dataset;
        dataset.rows = names.size();
        dataset.columns = {info};
        return table::Table(dataset, {table::Column::coded(info, codes, dictionary)});
    }

private slots:
    void highestFirstTiesByRowUnratedLast()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        Rating rating;
        rating.score = {10, none, 30, 30, 20};
        const auto table = customers(
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")});
        QCOMPARE(leaders(table, rating, 10), (std::vector<qsizetype>{2, 3, 4, 0, 1}));
        QCOMPARE(leaders(table, rating, 2), (std::vector<qsizetype>{2, 3}));
    }

    void listsKeepTheirCustomersAndRanksThoseOfAll()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        Rating rating;
        rating.score = {10, none, 30, 30, 20};
        rating.best = {0, 0, 1, 0, 0};
        rating.notFit = {0, 0, 0, 1, 0};
        rating.bestCount = rating.notFitCount = 1;
        const auto table = customers(
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")});
        const auto rows = [&](CustomerList list) { return leaders(table, rating, 10, {}, {}, list); };
        QCOMPARE(rows(CustomerList::Best), (std::vector<qsizetype>{2}));
        QCOMPARE(rows(CustomerList::NotFit), (std::vector<qsizetype>{3}));
        QCOMPARE(rows(CustomerList::Rest), (std::vector<qsizetype>{4, 0, 1}));
        for (const auto list : {CustomerList::All, CustomerList::Best, CustomerList::NotFit, CustomerList::Rest})
            QCOMPARE(sizeOf(rating, list), std::ssize(rows(list)));
        QCOMPARE(leaders(table, rating, 10, QStringLiteral("e"), {}, CustomerList::Best), std::vector<qsizetype>{});
        QCOMPARE(ranksOf(rating, {0, 3, 1, 4, 2}), (std::vector<qint64>{4, 1, 0, 3, 1}));
        QCOMPARE(ranksOf(rating, {0}), (std::vector<qint64>{4})); // among all, not among those asked for
    }

    void findsNamesWithoutAccents()
    {
        Rating rating;
        rating.score = {1, 2, 3};
        const auto table =
            customers({QStringLiteral("Łódź Cargo"), QStringLiteral("Émile"), QStringLiteral("cargo two")});
        QCOMPARE(leaders(table, rating, 10, QStringLiteral("CARGO")), (std::vector<qsizetype>{2, 0}));
        QCOMPARE(leaders(table, rating, 10, QStringLiteral("emile")), (std::vector<qsizetype>{1}));
        QVERIFY(leaders(table, rating, 10, QStringLiteral("nobody")).empty());
    }
};

static const lodestar::testkit::Registered<LeadersTest> registered("core/metrics/leaders");
#include "leaders_test.moc"
