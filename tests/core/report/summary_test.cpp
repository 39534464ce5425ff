#include "core/report/summary.h"

#include "core/report/summaryfigures.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::report;
using profile::Analysis;
using profile::Criterion;
using profile::CriterionKind;
using profile::EvidenceKind;
using profile::Icp;
using table::RoleId;
using testkit::role;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Criterion industry()
{
    Criterion criterion;
    criterion.id = u"c1"_s;
    criterion.label = u"Industry"_s;
    criterion.condition.attribute = u"Industry"_s;
    criterion.condition.values = {u"Logistics"_s};
    criterion.points = 40;
    criterion.best = u"Logistics"_s;
    criterion.good = u"Retail with own fleet"_s;
    criterion.evidence = {EvidenceKind::Data, {14, 6, 33, 159}, 0.004, {}};
    return criterion;
}

Criterion employees()
{
    Criterion criterion;
    criterion.id = u"c2"_s;
    criterion.label = u"Size"_s;
    criterion.condition.attribute = u"Employees"_s;
    criterion.condition.op = table::Condition::Op::Between;
    criterion.condition.low = 50;
    criterion.condition.high = 250;
    criterion.points = 60;
    criterion.evidence = {EvidenceKind::Data, {9, 11, 60, 128}, 0.4, {}};
    return criterion;
}

Criterion brokers()
{
    Criterion criterion;
    criterion.id = u"c3"_s;
    criterion.label = u"Model"_s;
    criterion.condition.attribute = u"Industry"_s;
    criterion.condition.values = {u"Broker"_s};
    criterion.kind = CriterionKind::Disqualifier;
    criterion.evidence = {EvidenceKind::Opinion, {}, 1, u"decided by 7 of 8"_s};
    return criterion;
}

Icp freight()
{
    Icp icp;
    icp.id = u"icp"_s;
    icp.name = u"Regional logistics"_s;
    icp.product = u"Freight planning"_s;
    icp.sentence = u"Regional logistics firms that changed their planner"_s;
    icp.criteria = {industry(), employees(), brokers()};
    return icp;
}

/// Five customers, the first two best; the third would fit if its size were known, the fifth is a broker.
Analysis analysed(std::vector<double> revenue = {600, 200, 100, 50, 50})
{
    Analysis analysis;
    auto table = testkit::TableBuilder()
                     .words(u"Industry"_s, role(RoleId::Industry),
                            {u"Logistics"_s, u"Logistics"_s, u"Logistics"_s, u"Retail"_s, u"Broker"_s})
                     .numbers(u"Employees"_s, role(RoleId::Employees), {100, 60, kNan, 20, 100})
                     .numbers(u"Paid"_s, role(RoleId::Revenue), std::move(revenue), table::ColumnType::Money)
                     .build();
    table::DatasetInfo info = table.info();
    info.id = 3;
    info.importedAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0));
    analysis.table = table::Table(info, table.columns());
    analysis.rating.score = {90, 80, 50, 40, 10};
    analysis.rating.best = {1, 1, 0, 0, 0};
    analysis.rating.coverage.assign(5, 1.0);
    analysis.rating.bestCount = 2;
    analysis.rating.ratedCount = 5;
    analysis.traits.best = 2;
    analysis.traits.rest = 3;
    analysis.traits.notices = {u"You see only companies that bought."_s};
    analysis.agreed = true;
    return analysis;
}

profile::Version versionOf(const Icp &icp, const std::vector<profile::Persona> &personas = {})
{
    profile::Version version;
    version.number = 3;
    version.name = icp.name;
    version.definition = icp.toJson();
    QJsonArray json;
    for (const profile::Persona &persona : personas)
        json.append(persona.toJson());
    version.definition[u"personas"_s] = json;
    version.at = QDateTime(QDate(2026, 11, 23), QTime(12, 0));
    version.author = u"Ada"_s;
    version.dataset = 3;
    return version;
}

SummaryModel draftOf(const Icp &icp, const std::optional<Analysis> &analysis)
{
    return summary(u"/somewhere/Northwind Freight.icp"_s, icp, {}, {}, analysis);
}

} // namespace

class SummaryTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void headAndFoot();
    void figures();
    void figuresOnlyWhereComputed();
    void rowsWithTheirEvidence();
    void chartOfWhatRestsOnData();
    void personas();
    void warnsBeforeItIsBelieved();
    void aVersionShowsWhatItFroze();
    void anEmptyProfileIsStillAPage();
    void followsTheLanguage();
};

void SummaryTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void SummaryTest::headAndFoot()
{
    const SummaryModel model =
        summary(u"/somewhere/Northwind Freight.icp"_s, freight(), versionOf(freight()), {}, analysed());
    QCOMPARE(model.kicker, u"Ideal customer profile · Freight planning · version 3"_s);
    QCOMPARE(model.headline, freight().sentence);
    QVERIFY2(model.footer.startsWith(u"Northwind Freight.icp · version 3, "_s), qPrintable(model.footer));
    QVERIFY(model.footer.contains(u"(5, of them 2 best)"_s) && model.footer.endsWith(u"internal"_s));
    QVERIFY(model.footer.contains(u"2026"_s) && !model.footer.contains(u"somewhere"_s));
    QVERIFY(model.evidenceLine.startsWith(u"Based on 2 best of 5 customers, import of "_s));
    QVERIFY(model.evidenceLine.endsWith(u"2 of 3 criteria rest on data"_s));
    QCOMPARE(model.author, u"Ada"_s);
    QVERIFY(model.title.contains(u"Regional logistics"_s));
    const SummaryModel draft = draftOf(freight(), analysed());
    QVERIFY(draft.kicker.endsWith(u"· draft"_s));
    QVERIFY(!draft.footer.contains(u"version"_s));
}

void SummaryTest::figures()
{
    const SummaryModel model = draftOf(freight(), analysed());
    QCOMPARE(model.figures.size(), size_t(3));
    QVERIFY(model.figures[0].value.startsWith(u"80"_s)); // 800 of 1,000
    QVERIFY(model.figures[0].text.contains(u"2 best"_s));
    QCOMPARE(model.figures[1].value, u"14 of 20"_s);
    QVERIFY(model.figures[1].text.contains(u"Industry: Logistics"_s) && model.figures[1].text.contains(u"33 of 192"_s));
    QCOMPARE(model.figures[2].value, u"2"_s);
    QCOMPARE(model.figures[2].text, u"of 5 customers fit best today; with one more fact known, 1 more would"_s);
}

void SummaryTest::figuresOnlyWhereComputed()
{
    // Losses make a part of the sum meaningless; an unrated table has no best; an opinion is no figure.
    QCOMPARE(draftOf(freight(), analysed({600, 200, -100, 50, 50})).figures.size(), size_t(2));
    QCOMPARE(draftOf(freight(), analysed({0, 0, 0, 0, 0})).figures.size(), size_t(2));
    QCOMPARE(draftOf(freight(), analysed({kNan, kNan, kNan, kNan, kNan})).figures.size(), size_t(2));
    Icp beliefs = freight();
    beliefs.criteria = {brokers()};
    beliefs.criteria[0].condition = {};
    QVERIFY(draftOf(beliefs, {}).figures.empty());
    QCOMPARE(draftOf(beliefs, analysed()).figures.size(), size_t(1));
    // A column that was not loaded is not an unknown answer.
    Analysis partly = analysed();
    std::vector<table::Column> columns = partly.table.columns();
    columns[1] = {};
    partly.table = table::Table(partly.table.info(), columns);
    QVERIFY(!fitsToday(freight(), partly));
    QCOMPARE(draftOf(freight(), partly).figures.size(), size_t(2));
}

void SummaryTest::rowsWithTheirEvidence()
{
    const SummaryModel model = draftOf(freight(), analysed());
    QCOMPARE(model.rows.size(), size_t(3));
    QCOMPARE(model.rows[0].label, u"Industry"_s);
    QCOMPARE(model.rows[0].best, u"Logistics"_s);
    QCOMPARE(model.rows[0].bestEvidence, u"data · 14 of 20 best, 33 of 192 others"_s);
    QCOMPARE(model.rows[0].good, u"Retail with own fleet"_s);
    QCOMPARE(model.rows[1].best, u"50 to 249"_s);
    QVERIFY(model.rows[2].best.isEmpty() && model.rows[2].bestEvidence.isEmpty());
    QCOMPARE(model.rows[2].bad, u"Broker"_s);
    QCOMPARE(model.rows[2].badEvidence, u"team · decided by 7 of 8"_s);
    QCOMPARE(model.rows[2].kind, profile::criterionKindName(CriterionKind::Disqualifier));
}

void SummaryTest::chartOfWhatRestsOnData()
{
    const SummaryModel model = draftOf(freight(), analysed());
    QVERIFY(model.why.has_value());
    QVERIFY(model.why->title.startsWith(u"14 of 20 best"_s));
    const auto &rows = std::get<chart::IntervalChart>(model.why->body).rows;
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].label, u"Logistics"_s);
    QVERIFY(std::abs(rows[0].estimate - (14.0 / 20 - 33.0 / 192)) < 1e-12);
    QVERIFY(rows[0].low > 0 && rows[0].low < rows[0].estimate && rows[0].high > rows[0].estimate);
    QVERIFY(rows[0].emphasised && !rows[1].emphasised);
    QVERIFY(rows[0].verdict != rows[1].verdict);

    // Six best customers are a hint, however small the q.
    Icp hints = freight();
    hints.criteria[0].evidence = {EvidenceKind::Data, {6, 0, 3, 60}, 0.001, {}};
    const SummaryModel careful = draftOf(hints, analysed());
    const auto &hinted = std::get<chart::IntervalChart>(careful.why->body).rows;
    QVERIFY(std::none_of(hinted.begin(), hinted.end(), [](const auto &row) { return row.emphasised; }));

    Icp beliefs = freight();
    beliefs.criteria = {brokers()};
    QVERIFY(!draftOf(beliefs, analysed()).why);
}

void SummaryTest::personas()
{
    const profile::Persona marta{u"p"_s,
                                 u"icp"_s,
                                 u"Marta"_s,
                                 u"Head of planning"_s,
                                 {{u"help"_s, u"One view of the day"_s},
                                  {u"today"_s, u"Plans by\nspreadsheet"_s},
                                  {u"background"_s, u"Not for this page"_s}}};
    const profile::Persona bare{u"q"_s, u"icp"_s, u"Persona 2"_s, {}, {}};
    const profile::Persona titled{u"r"_s, u"icp"_s, u"Persona 3"_s, u"COO"_s, {{u"evidence"_s, u"4 of 9"_s}}};
    const SummaryModel model = summary(u"a.icp"_s, freight(), {}, {marta, bare, titled}, {});
    QCOMPARE(model.personas.size(), size_t(2));
    QCOMPARE(model.personas[0].name, u"Marta, Head of planning"_s);
    QCOMPARE(model.personas[0].text,
             u"How they do it today: Plans by spreadsheet · How we help: One view of the day"_s);
    QCOMPARE(model.personas[1].name, u"Persona 3, COO"_s);
    QCOMPARE(model.personas[1].text, u"not described yet · 4 of 9"_s);
}

void SummaryTest::warnsBeforeItIsBelieved()
{
    const auto warned = [](const SummaryModel &model, const QString &text) {
        return model.warnings.join(u'\n').contains(text);
    };
    const SummaryModel usual = draftOf(freight(), analysed());
    QVERIFY(warned(usual, u"only companies that bought"_s)); // what the traits say of themselves
    QVERIFY(!warned(usual, u"agreed"_s) && !warned(usual, u"No column"_s));
    QVERIFY(warned(draftOf(freight(), {}), u"what the team believes"_s));
    Analysis other = analysed();
    other.agreed = false;
    QVERIFY(warned(draftOf(freight(), other), u"not agreed yet"_s));
    other.rating = {};
    other.rating.score.assign(5, kNan);
    other.rating.best.assign(5, 0);
    table::DatasetInfo info = other.table.info();
    info.columns[2].role = {}; // what they paid
    const table::Table paid = other.table;
    other.table = table::Table(info, paid.columns());
    const SummaryModel unrated = draftOf(freight(), other);
    QVERIFY(warned(unrated, u"No column says how good a customer is"_s));
    QCOMPARE(unrated.warnings.size(), 1);
    other.table = paid; // the column is there: saying otherwise would send people looking for it
    QVERIFY(!warned(draftOf(freight(), other), u"No column"_s));
    other.rule.criteria = {{{RoleId::Revenue, {}}, 0, false, false}};
    other.rating.notices = {u"Every weight is 0, so nobody is rated."_s};
    QVERIFY(!warned(draftOf(freight(), other), u"No column"_s));
    QVERIFY(warned(draftOf(freight(), other), u"Every weight is 0"_s));
    QVERIFY(unrated.evidenceLine.startsWith(u"Based on 5 customer"_s));
    profile::Version version = versionOf(freight());
    version.dataset = 2;
    QVERIFY(warned(summary(u"a.icp"_s, freight(), version, {}, analysed()), u"customers in use now"_s));
    Icp unknowable = freight();
    for (Criterion &criterion : unknowable.criteria)
        criterion.condition.attribute = u"No such column"_s;
    QVERIFY(warned(draftOf(unknowable, analysed()), u"5 of 5 customers cannot be judged"_s));
}

void SummaryTest::aVersionShowsWhatItFroze()
{
    const profile::Persona marta{u"p"_s, u"icp"_s, u"Marta"_s, u"Head of planning"_s, {}};
    Icp later = freight();
    later.sentence = u"Something else since"_s;
    later.criteria.clear();
    const SummaryModel model = summary(u"a.icp"_s, later, versionOf(freight(), {marta}), {}, analysed());
    QCOMPARE(model.headline, freight().sentence);
    QCOMPARE(model.rows.size(), size_t(3));
    QCOMPARE(model.personas.size(), size_t(1));
}

void SummaryTest::anEmptyProfileIsStillAPage()
{
    Icp empty;
    empty.name = u"New"_s;
    const SummaryModel model = draftOf(empty, {});
    QCOMPARE(model.headline, u"New"_s);
    QVERIFY(model.figures.empty() && model.rows.empty() && !model.why);
    QVERIFY(model.warnings.value(0).contains(u"no criteria yet"_s));
    QCOMPARE(model.evidenceLine, u"No customers were analysed"_s);
}

void SummaryTest::followsTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::Persian));
    const SummaryModel persian = draftOf(freight(), analysed());
    init();
    QVERIFY(persian.rightToLeft);
    QVERIFY(persian.language.startsWith(u"fa"_s));
    QVERIFY(persian.figures[1].value.contains(u"۱۴"_s));
    QVERIFY(!draftOf(freight(), {}).rightToLeft);
}

static const lodestar::testkit::Registered<SummaryTest> registered("core/report/summary");
#include "summary_test.moc"
