#include "core/workshop/dataanswer.h"

#include "core/workshop/answering.h"
#include "tests/core/workshop/smalltable.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::workshop;

namespace {

Question question(int number)
{
    const auto questions = shippedQuestions(u"en"_s);
    for (const Question &one : *questions) {
        if (one.number == number)
            return one;
    }
    return {};
}

/// Without the marks that keep names apart from the sentence.
QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString figures(const DataAnswer &answer)
{
    QStringList all;
    for (const DataAnswer::Line &line : answer.lines)
        all << line.figure;
    return all.join(u" | "_s);
}

QJsonObject item(const DataAnswer &answer, qsizetype index)
{
    return answer.json.value("items"_L1).toArray().at(index).toObject();
}

} // namespace

class DataAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void surveyQuestionsSaySo_data();
    void surveyQuestionsSaySo();
    void missingColumnIsNamed();
    void noCustomersIsSaid();
    void strongestTraitOfEachAttribute();
    void salesCycleComparesTheMedians();
    void unratedCustomersAreTakenTogether();
    void leadSourcesAreCountedOnBothSides();
    void tagsWork();
    void peopleAreComparedByTitle();
    void lifetimeValueHasAnInterval();
    void promotersNeedTheirScale();
    void yesAndNo();
    void profitNamesTheSegments();
    void compositionCountsEverybody();
    void unusedProductsComeFirst();
    void gapsStartWithTheLeastUsedFeature();
    void hugeAndHostileNamesStayText();
    void emptyColumnsShowNothing();
    void ownQuestionsWorkByTheirRoles();
    void columnsAreThoseOfTheQuestions();
    void columnsThatWereNotLoadedArePassedOver();
};

void DataAnswerTest::surveyQuestionsSaySo_data()
{
    QTest::addColumn<int>("number");
    for (const int number : {7, 14, 15, 16, 17})
        QTest::addRow("%d", number) << number;
}

void DataAnswerTest::surveyQuestionsSaySo()
{
    QFETCH(int, number);
    const auto table = SmallTable(1).numbers(u"CLV"_s, u"clv"_s, {1}).table();
    const DataAnswer answer = dataAnswer(question(number), table, ratingOf(1, 1, 0), {});
    QVERIFY(answer.isEmpty());
    QVERIFY(answer.missingRoles.isEmpty());
    QCOMPARE(answer.source, u"No data set answers this question."_s);
}

void DataAnswerTest::missingColumnIsNamed()
{
    const auto table = SmallTable(2).numbers(u"CLV"_s, u"clv"_s, {1, 2}).table();
    const DataAnswer answer = dataAnswer(question(11), table, ratingOf(2, 1, 1), {});
    QVERIFY(answer.isEmpty());
    QCOMPARE(answer.missingRoles, QStringList{table::Role::fromKey(u"sales_cycle_days"_s).name()});
    QVERIFY2(answer.source.contains(answer.missingRoles.front()), qPrintable(answer.source));
    QCOMPARE(answer.json.value("missingRoles"_L1).toArray(), QJsonArray{u"sales_cycle_days"_s});
    QVERIFY(answer.json.value("items"_L1).toArray().isEmpty());
}

void DataAnswerTest::noCustomersIsSaid()
{
    const DataAnswer answer = dataAnswer(question(11), table::Table(), {}, {});
    QVERIFY(answer.isEmpty());
    QVERIFY(answer.source.contains("no customers"_L1));
}

void DataAnswerTest::strongestTraitOfEachAttribute()
{
    const auto table = SmallTable(4)
                           .values(u"Branche"_s, u"industry"_s, {u"Road"_s, u"Road"_s, u"Rail"_s, QString()})
                           .numbers(u"Staff"_s, u"employees"_s, {60, 70, 10, 20})
                           .table();
    const auto trait = [](const QString &role, const QString &value, traits::Counts counts) {
        traits::Trait t;
        t.attribute = role;
        t.condition.role = table::Role::fromKey(role);
        t.value = value;
        t.counts = counts;
        t.q = 0.02;
        t.evidence = traits::TraitEvidence::Likely;
        return t;
    };
    traits::TraitReport report;
    report.traits = {trait(u"industry"_s, u"Road"_s, {14, 6, 33, 159}), trait(u"city"_s, u"Venlo"_s, {9, 9, 9, 9}),
                     trait(u"industry"_s, u"Rail"_s, {3, 17, 3, 189}),
                     trait(u"employees"_s, u"50 to 249"_s, {11, 9, 40, 150})};
    const DataAnswer answer = dataAnswer(question(1), table, ratingOf(4, 2, 2), report);
    QCOMPARE(answer.lines.size(), size_t(2)); // one for each attribute of the question, the city is not asked for
    QCOMPARE(answer.lines[0].figure, u"14 of 20"_s);
    QVERIFY2(plain(answer.lines[0].text).contains("industry: Road; of the others 33 of 192"_L1),
             qPrintable(answer.lines[0].text));
    QCOMPARE(answer.lines[1].figure, u"11 of 20"_s);
    QCOMPARE(item(answer, 0).value("bestCount"_L1).toInt(), 14);
    QCOMPARE(item(answer, 0).value("restKnown"_L1).toInt(), 192);
    QCOMPARE(item(answer, 0).value("q"_L1).toDouble(), 0.02);
    QCOMPARE(answer.missingRoles.size(), 2); // revenue and life-cycle stage
    QVERIFY2(plain(answer.source).contains("Branche (1)"_L1), qPrintable(answer.source));
}

void DataAnswerTest::salesCycleComparesTheMedians()
{
    // Best: 40, 50, 60, 70, one unknown; rest: 100, 120, 140, 160; one more is not rated.
    const auto table = SmallTable(10)
                           .numbers(u"Cycle"_s, u"sales_cycle_days"_s, {40, 50, 60, 70, kNone, 100, 120, 140, 160, 900})
                           .table();
    const DataAnswer answer = dataAnswer(question(11), table, ratingOf(10, 5, 4), {});
    QCOMPARE(figures(answer), u"55 day(s) | 130 day(s)"_s);
    QCOMPARE(plain(answer.lines[0].text),
             u"Cycle, best customers: median of 4, half of them between 48 day(s) and 63 day(s)"_s);
    QVERIFY(plain(answer.lines[1].text).startsWith("Cycle, other customers: median of 4"_L1));
    QVERIFY(plain(answer.source).contains("Cycle (1)"_L1));
    const QJsonObject spread = item(answer, 0);
    QCOMPARE(spread.value("role"_L1).toString(), u"sales_cycle_days"_s);
    QCOMPARE(spread.value("best"_L1).toObject().value("median"_L1).toDouble(), 55.0);
    QCOMPARE(spread.value("best"_L1).toObject().value("unknown"_L1).toInt(), 1);
    QCOMPARE(spread.value("rest"_L1).toObject().value("upper"_L1).toDouble(), 145.0);
    QCOMPARE(spread.value("all"_L1).toObject().value("known"_L1).toInt(), 9);
    QCOMPARE(answer.json.value("best"_L1).toInt(), 5);
    QCOMPARE(answer.json.value("rest"_L1).toInt(), 4);
    QCOMPARE(answer.json.value("customers"_L1).toInt(), 10);
}

void DataAnswerTest::unratedCustomersAreTakenTogether()
{
    const auto table = SmallTable(3).numbers(u"Cycle"_s, u"sales_cycle_days"_s, {10, 20, 60}).table();
    const DataAnswer answer = dataAnswer(question(11), table, {}, {});
    QCOMPARE(figures(answer), u"20 day(s)"_s);
    QVERIFY(plain(answer.lines[0].text).contains("only 3 known"_L1)); // too few for quartiles
    QVERIFY(answer.source.contains("Nobody is rated"_L1));
}

void DataAnswerTest::leadSourcesAreCountedOnBothSides()
{
    const auto table = SmallTable(6)
                           .values(u"Source"_s, u"lead_source"_s,
                                   {u"Referral"_s, u"Referral"_s, u"Web"_s, u"Web"_s, u"Fair"_s, u"Referral"_s})
                           .table();
    const DataAnswer answer = dataAnswer(question(6), table, ratingOf(6, 3, 3), {});
    QCOMPARE(figures(answer), u"2 of 3 | 1 of 3"_s); // nobody of the best came from a fair
    QCOMPARE(plain(answer.lines[0].text), u"best customers with Source: Referral; of the others 1 of 3"_s);
    QCOMPARE(item(answer, 0).value("best"_L1).toObject().value("count"_L1).toInt(), 2);
    QCOMPARE(item(answer, 0).value("rest"_L1).toObject().value("known"_L1).toInt(), 3);
    // Three best customers are hints at most, and the answer says so.
    QVERIFY2(answer.source.size() > u"6 customer(s), 3 of them best."_s.size(), qPrintable(answer.source));
}

void DataAnswerTest::tagsWork()
{
    const auto table = SmallTable(4).tags(u"Bought"_s, u"products"_s, {u"A;B"_s, u"A"_s, u"B"_s, QString()}).table();
    const DataAnswer answer = dataAnswer(question(4), table, ratingOf(4, 2, 2), {});
    QCOMPARE(figures(answer), u"2 of 2 | 1 of 2"_s);
    QCOMPARE(plain(answer.lines[1].text), u"best customers with Bought: B; of the others 1 of 1"_s);
    QCOMPARE(figures(dataAnswer(question(23), table, ratingOf(4, 2, 2), {})), u"2 of 2 | 1 of 2"_s);
}

void DataAnswerTest::peopleAreComparedByTitle()
{
    const auto table = SmallTable(3)
                           .values(u"Contact"_s, u"contact_title"_s, {u"COO"_s, u"Planner"_s, u"COO"_s})
                           .values(u"Decides"_s, u"decision_maker_title"_s, {u"coo"_s, u"COO"_s, QString()})
                           .table();
    const DataAnswer answer = dataAnswer(question(5), table, ratingOf(3, 2, 1), {});
    QCOMPARE(answer.lines.back().figure, u"1 of 2"_s);
    QVERIFY(answer.lines.back().text.contains("same title; of the others 0 of 0"_L1));
}

void DataAnswerTest::lifetimeValueHasAnInterval()
{
    const auto table =
        SmallTable(8).numbers(u"CLV"_s, u"clv"_s, {10, 20, 30, 40, 50, 60, 1, 2}, table::ColumnType::Money).table();
    const DataAnswer answer = dataAnswer(question(10), table, ratingOf(8, 6, 2), {});
    QCOMPARE(answer.lines.size(), size_t(4)); // mean, median with interval, best, others
    QCOMPARE(answer.lines[0].figure, u"35"_s);
    QVERIFY(plain(answer.lines[0].text).contains("mean of 6 best"_L1));
    QVERIFY(plain(answer.lines[1].text).contains("10 to 60"_L1));
    QCOMPARE(item(answer, 0).value("best"_L1).toObject().value("medianHigh"_L1).toDouble(), 60.0);
}

void DataAnswerTest::promotersNeedTheirScale()
{
    const auto usual = SmallTable(4).numbers(u"NPS"_s, u"nps"_s, {10, 9, 8, kNone}).table();
    const DataAnswer answer = dataAnswer(question(18), usual, ratingOf(4, 2, 2), {});
    QCOMPARE(answer.lines[0].figure, u"2 of 2"_s);
    QVERIFY(answer.lines[0].text.contains("9 or 10; of the others 0 of 1"_L1));
    const auto other = SmallTable(4).numbers(u"NPS"_s, u"nps"_s, {60, -20, 8, 1}).table();
    for (const DataAnswer::Line &line : dataAnswer(question(18), other, ratingOf(4, 2, 2), {}).lines)
        QVERIFY(!line.text.contains("9 or 10"_L1));
}

void DataAnswerTest::yesAndNo()
{
    const auto table =
        SmallTable(4).numbers(u"Case"_s, u"case_study"_s, {1, 0, 0, 1}, table::ColumnType::YesNo).table();
    const DataAnswer answer = dataAnswer(question(19), table, ratingOf(4, 2, 2), {});
    QCOMPARE(figures(answer), u"1 of 2"_s);
    QCOMPARE(plain(answer.lines[0].text), u"best customers with Case: yes; of the others 1 of 2"_s);
}

void DataAnswerTest::profitNamesTheSegments()
{
    QStringList industries;
    std::vector<double> margins;
    for (int i = 0; i < 5; ++i) {
        industries << u"Road"_s << u"Rail"_s;
        margins.push_back(100 + i);
        margins.push_back(10 + i);
    }
    const auto table = SmallTable(10)
                           .values(u"Industry"_s, u"industry"_s, industries)
                           .numbers(u"Margin"_s, u"gross_margin"_s, margins)
                           .table();
    const DataAnswer profit = dataAnswer(question(20), table, ratingOf(10, 2, 8), {});
    QCOMPARE(profit.lines[2].figure, u"102"_s);
    QVERIFY(plain(profit.lines[2].text).contains("with Industry: Road"_L1));
    QCOMPARE(item(profit, 1).value("what"_L1).toString(), u"segment"_s);
    // Where service could be better: the lowest margin first.
    const DataAnswer service = dataAnswer(question(21), table, ratingOf(10, 2, 8), {});
    QCOMPARE(service.lines[2].figure, u"12"_s);
    QVERIFY(plain(service.lines[2].text).contains("with Industry: Rail"_L1));
}

void DataAnswerTest::compositionCountsEverybody()
{
    const auto table =
        SmallTable(5)
            .values(u"Industry"_s, u"industry"_s, {u"Road"_s, u"Rail"_s, u"Rail"_s, u"Rail"_s, u"Road"_s})
            .numbers(u"Staff"_s, u"employees"_s, {60, 70, 10, 20, kNone})
            .table();
    const DataAnswer answer = dataAnswer(question(22), table, ratingOf(5, 1, 3), {});
    QCOMPARE(figures(answer), u"1 of 5 | 3 of 5 | 2 of 5 | 2 of 4 | 2 of 4"_s);
    QVERIFY(plain(answer.lines[1].text).contains("Industry: Rail; 0 of them best"_L1));
    QVERIFY(plain(answer.lines[3].text).contains("Staff: 50 to 249; 1 of them best"_L1));
}

void DataAnswerTest::unusedProductsComeFirst()
{
    const auto table = SmallTable(4).tags(u"Bought"_s, u"products"_s, {u"A;B"_s, u"A"_s, u"C;B"_s, u"C;A"_s}).table();
    const DataAnswer answer = dataAnswer(question(24), table, ratingOf(4, 2, 2), {});
    QCOMPARE(figures(answer), u"0 of 2 | 1 of 2"_s); // A is used by all of the best: nothing to drop
    QVERIFY(plain(answer.lines[0].text).contains("Bought: C; of the others 2 of 2"_L1));
}

void DataAnswerTest::gapsStartWithTheLeastUsedFeature()
{
    const auto table = SmallTable(3)
                           .numbers(u"Uses slots"_s, u"usage:slots"_s, {80, 90, 10})
                           .numbers(u"Uses docks"_s, u"usage:docks"_s, {5, 7, 90})
                           .values(u"Why lost"_s, u"lost_reason"_s, {QString(), QString(), u"Price"_s})
                           .table();
    const DataAnswer answer = dataAnswer(question(25), table, ratingOf(3, 2, 1), {});
    QCOMPARE(answer.lines.front().figure, u"6"_s);
    QVERIFY(plain(answer.lines.front().text).startsWith("Uses docks"_L1));
    QCOMPARE(answer.lines.back().figure, u"1 of 1"_s);
    QCOMPARE(plain(answer.lines.back().text), u"customers with Why lost: Price"_s);
    QVERIFY(answer.missingRoles.isEmpty());
}

void DataAnswerTest::hugeAndHostileNamesStayText()
{
    const QString hostile = u"%1 %2 <b>x</b>\u202e"_s + QString(500, u'y');
    const auto table = SmallTable(2).values(u"%3 source"_s, u"lead_source"_s, {hostile, hostile}).table();
    const DataAnswer answer = dataAnswer(question(6), table, ratingOf(2, 1, 1), {});
    const QString text = plain(answer.lines[0].text);
    QVERIFY2(text.startsWith("best customers with %3 source: %1 %2 <b>x</b>"_L1), qPrintable(text));
    QVERIFY(text.endsWith("; of the others 1 of 1"_L1));
    QVERIFY(text.size() < 200);
    QVERIFY(!text.contains(QChar(0x202e)));
    QCOMPARE(item(answer, 0).value("value"_L1).toString(), hostile);
}

void DataAnswerTest::emptyColumnsShowNothing()
{
    const auto table = SmallTable(2).numbers(u"Cycle"_s, u"sales_cycle_days"_s, {kNone, kNone}).table();
    const DataAnswer answer = dataAnswer(question(11), table, ratingOf(2, 1, 1), {});
    QVERIFY(answer.isEmpty());
    QVERIFY(answer.missingRoles.isEmpty());
    QVERIFY(plain(answer.source).contains("Cycle (2)"_L1));
    QVERIFY(answer.source.contains("does not show an answer"_L1));
}

void DataAnswerTest::ownQuestionsWorkByTheirRoles()
{
    Question own;
    own.id = u"4d0c0e0e-0000-4000-8000-000000000000"_s;
    own.roles = QStringList{u"city"_s, u"founded"_s};
    const auto table = SmallTable(2).values(u"Town"_s, u"city"_s, {u"Venlo"_s, u"Lille"_s}).table();
    const DataAnswer answer = dataAnswer(own, table, ratingOf(2, 1, 1), {});
    QCOMPARE(figures(answer), u"1 of 1"_s);
    QCOMPARE(answer.missingRoles.size(), 1);
}

void DataAnswerTest::columnsAreThoseOfTheQuestions()
{
    const auto table = SmallTable(1)
                           .numbers(u"Cycle"_s, u"sales_cycle_days"_s, {1})
                           .values(u"City"_s, u"city"_s, {u"Venlo"_s})
                           .values(u"Industry"_s, u"industry"_s, {u"Road"_s})
                           .table();
    QCOMPARE(columnsFor(table.info(), {question(11)}), (std::vector<int>{0, 2}));
}

void DataAnswerTest::columnsThatWereNotLoadedArePassedOver()
{
    const auto whole = SmallTable(2).numbers(u"Cycle"_s, u"sales_cycle_days"_s, {1, 2}).table();
    const table::Table bare(whole.info(), std::vector<table::Column>(1));
    const DataAnswer answer = dataAnswer(question(11), bare, ratingOf(2, 1, 1), {});
    QVERIFY(answer.isEmpty());
    QVERIFY(answer.missingRoles.isEmpty()); // it is mapped: nobody is asked for another column
}

static const lodestar::testkit::Registered<DataAnswerTest> registered("core/workshop/dataanswer");
#include "dataanswer_test.moc"
