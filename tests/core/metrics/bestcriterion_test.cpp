#include "core/metrics/best.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

class BestCriterionTest : public QObject
{
    Q_OBJECT

private slots:
    void keysComeBack_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"clv", "usage:reports", "cost_to_serve", "column:Tickets solved", "column:clv"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void keysComeBack()
    {
        QFETCH(QString, key);
        const auto criterion = criterionFromKey(key);
        QVERIFY(criterion);
        QCOMPARE(criterion->key(), key);
        QVERIFY(!criterion->name().isEmpty());
        QCOMPARE(criterion->lowerIsBetter, key == u"cost_to_serve"_s);
    }

    void whatIsNoCriterion()
    {
        QVERIFY(!criterionFromKey(u"industry"_s));
        QVERIFY(!criterionFromKey(u"column:"_s));
        QVERIFY(!criterionFromKey({}));
    }

    void columnsOfATable()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"Spend"_s, role(RoleId::Revenue), {1, 2})
                                       .numbers(u"Tickets solved"_s, {}, {3, 4})
                                       .numbers(u"Since"_s, {}, {3, 4}, ColumnType::Date)
                                       .numbers(u"Customer since"_s, role(RoleId::Tenure), {3, 4}, ColumnType::Date)
                                       .numbers(u"Staff"_s, role(RoleId::Employees), {5, 6})
                                       .words(u"Trade"_s, role(RoleId::Industry), {u"a"_s, u"b"_s})
                                       .build();
        const auto &columns = table.info().columns;
        QCOMPARE(criterionFor(columns[0])->key(), u"revenue"_s);
        QCOMPARE(criterionFor(columns[1])->key(), u"column:Tickets solved"_s);
        QVERIFY(!criterionFor(columns[2])); // a date is no number to weigh
        QCOMPARE(criterionFor(columns[3])->key(), u"tenure"_s);
        QCOMPARE(criterionFor(columns[4])->key(), u"column:Staff"_s); // no metric by nature, but a number
        QVERIFY(!criterionFor(columns[5]));

        const BestCriterion tickets = *criterionFromKey(u"column:tickets_solved"_s); // however it is spelled
        QCOMPARE(columnOf(table, tickets), &table.column(1));
        QVERIFY(tickets.isOf(columns[1]) && !tickets.isOf(columns[0]));
        QCOMPARE(columnOf(table.info(), *criterionFromKey(u"revenue"_s))->name, u"Spend"_s);
        QVERIFY(!columnOf(table, *criterionFromKey(u"column:Gone"_s)));
        QVERIFY(!columnOf(table, *criterionFromKey(u"nps"_s)));
        QVERIFY(!tickets.isSame(*criterionFromKey(u"column:Staff"_s)));
    }

    void aColumnByNameDecides()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"Tickets"_s, {}, {3, 9, 1, 4})
                                       .numbers(u"Green"_s, {}, {0, 1, 1, 0}, ColumnType::YesNo)
                                       .build();
        BestRule rule;
        rule.criteria = {*criterionFromKey(u"column:Tickets"_s), *criterionFromKey(u"column:Green"_s)};
        rule.criteria[0].weight = 50;
        rule.criteria[0].lowerIsBetter = true;
        rule.criteria[1].weight = 50;
        QCOMPARE(columnsFor(table.info(), rule), (std::vector<int>{0, 1}));
        const Rating rating = rate(table, rule);
        QCOMPARE(rating.ratedCount, 4);
        QVERIFY(std::abs(rating.score[2] - 100) < 1e-9); // fewest tickets and green
        QVERIFY(std::abs(rating.score[1] - 50) < 1e-9); // most tickets, green
    }

    void normalisations()
    {
        QSet<QString> names;
        for (const Normalisation kind : allNormalisations()) {
            QCOMPARE(normalisationFromId(normalisationId(kind)), kind);
            names << normalisationName(kind);
        }
        QCOMPARE(names.size(), qsizetype(6));
        QVERIFY(!normalisationFromId(u"best"_s));
    }
};

static const lodestar::testkit::Registered<BestCriterionTest> registered("core/metrics/bestcriterion");
#include "bestcriterion_test.moc"
