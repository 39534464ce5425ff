#include "core/export/workbookwriter.h"

#include "core/export/questionsheet.h"
#include "core/export/surveyworkbook.h"
#include "core/research/surveyintake.h"
#include "tests/core/research/projectfixture.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::exports;
using testkit::ProjectFixture;

class WorkbookWriterTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadAsText()
    {
        const ProjectFixture fixture;
        const QString path = fixture.file(u"t.xlsx"_s);
        QVERIFY(writeWorkbook(
            path, {{u"a/b: [c]"_s, {u"Company"_s, u"Revenue"_s}, {{u"=1+1"_s, u"007"_s}, {u"شرکت"_s, u"2"_s}}}}));
        const auto preview = import::previewFile(path);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
        QCOMPARE(preview->columns.size(), size_t(2));
        QCOMPARE(preview->rows.front(), (QStringList{u"=1+1"_s, u"007"_s}));
        QCOMPARE(preview->sheets.front().name, u"ab c"_s);
        QVERIFY(!writeWorkbook(fixture.file(u"no/where.xlsx"_s), {{u"a"_s, {u"b"_s}, {}}}));
    }

    /// The road of the form: out, filled in by hand, and back.
    void aFilledFormComesBack_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "pl", "fa", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void aFilledFormComesBack()
    {
        QFETCH(QString, language);
        const ProjectFixture fixture;
        const auto form = research::surveyForm(fixture.project(), language);
        QVERIFY(form);
        QCOMPARE(*writeSurveyWorkbook(*form, fixture.file(u"form.xlsx"_s)), 4);
        // What a customer makes of it: the same sheet with rows in the place of empty ones.
        Sheet filled;
        filled.name = u"Form"_s;
        filled.title = form->words.title;
        filled.note = form->words.intro;
        filled.header = form->header();
        filled.rows = {
            {u"Ana"_s, u"CEO"_s, u"Odra"_s, u"2026-11-03"_s, u"Fast, near"_s, u"People"_s, u"Price"_s, u""_s},
            {u"Ben"_s, u""_s, u"Bug"_s, u"2026-11-04"_s, u"Habit"_s, u""_s, u""_s, u"An app"_s}};
        filled.emptyRows = 10;
        const QString path = fixture.file(u"filled.xlsx"_s);
        QVERIFY(writeWorkbook(path, {filled}));
        const auto survey = fixture.import(path, table::DatasetKind::Survey);
        QVERIFY(survey);
        QCOMPARE(survey->responses.size(), size_t(2));
        QCOMPARE(survey->answers, 5);
        QVERIFY(survey->misfits.empty());
        const auto people = *workshop::RespondentStore(fixture.project()).list();
        QCOMPARE(people.front().name, u"Ben"_s); // the latest first
        QCOMPARE(people.back().title, u"CEO"_s);
    }

    void questionsGoOutWithWhatWasSaid()
    {
        QuestionSheet sheet;
        workshop::Question question;
        question.id = u"q7"_s;
        question.number = 7;
        question.group = u"sales"_s;
        question.text = u"Their goal?"_s;
        sheet.questions = {question};
        sheet.participants = {{u"p"_s, u"Ana"_s, u"sales"_s}};
        sheet.answers = {{u"1"_s, u"q7"_s, u"p"_s, u"Speed"_s, {}}, {u"2"_s, u"q7"_s, {}, u"Price"_s, {}}};
        sheet.decisions = {{u"q7"_s, u"Speed it is"_s, u"Ben"_s, 4, {}}};
        const Sheet table = questionTable(sheet);
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(table.rows.front().at(3), u"Ana: Speed\nPrice"_s);
        QCOMPARE(table.rows.front().at(4), u"Speed it is"_s);
        const QJsonObject json = questionJson(sheet)[u"questions"_s].toArray().first().toObject();
        QCOMPARE(json[u"answers"_s].toArray().size(), 2);
        QCOMPARE(json[u"confidence"_s].toInt(), 4);
    }
};

static const lodestar::testkit::Registered<WorkbookWriterTest> registered("core/export/workbookwriter");
#include "workbookwriter_test.moc"
