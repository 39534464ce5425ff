#include "core/research/surveyintake.h"

#include "core/research/companynames.h"

#include "core/export/surveyworkbook.h"
#include "core/table/datasetstore.h"
#include "tests/core/research/projectfixture.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::research;
using testkit::ProjectFixture;
using Part = SurveyColumn::Part;

namespace {

const std::vector<SurveyColumn> kColumns{{Part::Name}, {Part::Company}, {Part::Date}, {Part::Answer, u"s1"_s}};

SurveySheet sheet(const std::vector<QStringList> &rows, const std::vector<QDate> &dates = {})
{
    return {{u"Name"_s, u"Company"_s, u"Date"_s, u"Why"_s}, rows, dates, 2};
}

CompanyNames companies()
{
    return CompanyNames(
        testkit::TableBuilder()
            .words(u"Id"_s, testkit::role(table::RoleId::Id), {u"C1"_s, u"C2"_s, u"C3"_s})
            .words(u"Company"_s, testkit::role(table::RoleId::Name), {u"Odra Spedycja"_s, u"Bug"_s, u"Bug"_s})
            .build());
}

} // namespace

class SurveyIntakeTest : public QObject
{
    Q_OBJECT
private slots:
    void eachRowIsAPerson()
    {
        const SurveyIntake found = intake(sheet({{u"Ana"_s, u"odra spedycja"_s, u"2026-11-03"_s, u"You are fast"_s},
                                                 {u"Ben"_s, u"Wisła"_s, u"soon"_s, u"Near"_s},
                                                 {u"Cem"_s, u"C1"_s, u""_s, u" "_s}},
                                                {QDate(2026, 11, 3), QDate(), QDate()}),
                                          kColumns, companies(), {}, {});
        QCOMPARE(found.responses.size(), size_t(2));
        QCOMPARE(found.responses.front().respondent.company, u"C1"_s); // matched, however it is written
        QCOMPARE(found.responses.front().respondent.asked, QDate(2026, 11, 3));
        QCOMPARE(found.responses.back().respondent.company, u"Wisła"_s);
        QCOMPARE(found.answers, 2);
        QCOMPARE(found.empty, 1);
        QCOMPARE(found.misfits.size(), size_t(2)); // the unknown company, the day; none of the empty row
        QCOMPARE(found.misfits.front().line, 3);
        QCOMPARE(found.misfits.front().column, 2);
        QCOMPARE(found.misfits.back().text, u"soon"_s);
        QVERIFY(intakeText(found).contains(u"2 answers came in from 2 people"_s)
                || intakeText(found).contains(u"2 answer"_s));
    }

    void twoCustomersOfOneNameAreNotGuessed()
    {
        QCOMPARE(companies().keyOf(u"Bug"_s), u"Bug"_s);
        QCOMPARE(companies().keyOf(u"c2"_s), u"C2"_s);
        QCOMPARE(companies().nameOf(u"C1"_s), u"Odra Spedycja"_s);
        QCOMPARE(companies().nameOf(u"somebody"_s), u"somebody"_s);
    }

    void whatIsKnownIsLeftOutAndNamelessTwinsCount()
    {
        const std::vector<QStringList> rows{{u""_s, u""_s, u""_s, u"Price"_s}, {u""_s, u""_s, u""_s, u"Price"_s}};
        const SurveyIntake first = intake(sheet(rows), kColumns, {}, {}, {});
        QCOMPARE(first.responses.size(), size_t(2)); // two people may say the same
        std::vector<workshop::Respondent> people(2);
        people[0].id = u"a"_s;
        people[1].id = u"b"_s;
        std::vector<workshop::Answer> answers(2);
        for (size_t i = 0; i < 2; ++i) {
            answers[i].question = u"s1"_s;
            answers[i].text = u"Price"_s;
            answers[i].respondent = people[i].id;
        }
        const SurveyIntake again = intake(sheet(rows), kColumns, {}, people, answers);
        QVERIFY(again.responses.empty());
        QCOMPARE(again.known, 2);
    }

    void anImportedSurveyBecomesAnswers()
    {
        const ProjectFixture fixture;
        fixture.import(fixture.write(u"customers.csv"_s, "Customer ID,Company\nC1,Odra\nC2,Bug\n"),
                       table::DatasetKind::Customers);
        const QString csv = fixture.write(
            u"answers.csv"_s,
            "Your name,Company,Date,Why do you work with us?,What do you not like?,Weather\n"
            "Ana,Odra,2026-11-03,\"Fast, and near\",Prices,sunny\nBen,Nobody,2026-11-04,Habit,,rain\n,,,,,\n");
        const auto survey = fixture.import(csv, table::DatasetKind::Survey);
        QVERIFY(survey);
        QCOMPARE(survey->answers, 3);
        QCOMPARE(survey->unused, QStringList{u"Weather"_s});
        QCOMPARE(survey->misfits.size(), size_t(1));
        const auto people = *workshop::RespondentStore(fixture.project()).list();
        QCOMPARE(people.size(), size_t(2));
        const auto ana =
            std::find_if(people.begin(), people.end(), [](const auto &one) { return one.name == u"Ana"_s; });
        QVERIFY(ana != people.end());
        QCOMPARE(ana->company, u"C1"_s);
        QCOMPARE(ana->asked, QDate(2026, 11, 3));
        bool isWhole = false;
        const auto cards = *workshop::WorkshopStore(fixture.project()).answers();
        for (const workshop::Answer &answer : cards)
            isWhole = isWhole || answer.text == u"Fast, and near"_s;
        QVERIFY(isWhole); // letter by letter, whatever it could be taken for

        const auto again = fixture.import(csv, table::DatasetKind::Survey);
        QVERIFY(again && again->responses.empty());
        QCOMPARE(workshop::RespondentStore(fixture.project()).list()->size(), size_t(2));
        QVERIFY(fixture.project().undo());
        QVERIFY(fixture.project().undo()); // the import takes its answers with it
        QVERIFY(workshop::RespondentStore(fixture.project()).list()->empty());
    }

    void anEmptyFormChangesNothing()
    {
        const ProjectFixture fixture;
        const auto bring = [&](const QString &path) {
            relate::TableFile table{path, {}};
            table.options.kind = table::DatasetKind::Survey;
            return relate::importTables(fixture.project(), {table}, {}, {}, false, afterImport(fixture.project()));
        };
        const QString form = fixture.file(u"form.xlsx"_s);
        QVERIFY(exports::writeSurveyWorkbook(*surveyForm(fixture.project(), u"en"_s), form));
        const auto said = bring(form);
        QVERIFY(!said);
        QVERIFY2(said.error().message.contains(u"no answers in it"_s), qPrintable(said.error().message));
        QVERIFY(said.error().message.contains(u"form.xlsx"_s));
        QVERIFY(!bring(fixture.write(u"names.csv"_s, "Name,Company,What do you like?\nAna,Odra,\nBen,Bug,\n")));
        QVERIFY(table::DatasetStore(fixture.project()).list()->empty());
        QVERIFY(fixture.project().history().empty());
        // A survey of marks has none of these questions, and is a table like any other.
        QVERIFY(bring(fixture.write(u"nps.csv"_s, "Company,NPS\nOdra,9\nBug,7\n")));
    }

    void aHeaderAmongTheRowsIsFound()
    {
        const ProjectFixture fixture;
        const auto survey = fixture.import(
            fixture.write(
                u"a.csv"_s,
                "Four questions,,,\nPlease answer,,,\n,,,\n"
                "Name,Company,Why do you work with us?,Date\nAna,Odra,Fast,۱۴۰۵/۰۸/۱۲\nBen,Bug,Near,2026-11-05\n"),
            table::DatasetKind::Survey);
        QVERIFY(survey);
        QCOMPARE(survey->answers, 2);
        const auto people = *workshop::RespondentStore(fixture.project()).list(); // the latest first
        QCOMPARE(people.back().name, u"Ana"_s);
        QCOMPARE(people.back().asked, QDate(2026, 11, 3));
        QCOMPARE(people.front().asked, QDate(2026, 11, 5));
    }

    void otherImportsTakeNoAnswersAgain()
    {
        const ProjectFixture fixture;
        fixture.import(fixture.write(u"a.csv"_s, "Name,Why do you work with us?\nAna,Fast\nBen,Near\n"),
                       table::DatasetKind::Survey);
        QVERIFY(!fixture.import(fixture.write(u"c.csv"_s, "Customer ID,Company\nC1,Odra\nC2,Bug\n"),
                                table::DatasetKind::Customers));
        QCOMPARE(workshop::WorkshopStore(fixture.project()).answers()->size(), size_t(2));
    }
};

static const lodestar::testkit::Registered<SurveyIntakeTest> registered("core/research/surveyintake");
#include "surveyintake_test.moc"
