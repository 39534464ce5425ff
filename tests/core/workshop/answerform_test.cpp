#include "core/workshop/answerform.h"

#include "core/export/answerworkbook.h"
#include "core/export/csvwriter.h"
#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;
using project::Project;

namespace {

const QStringList kKnown{u"q1"_s, u"q2"_s, u"q8"_s};

/// A form with these answers, name and team at the end of each row.
FormSheet sheetOf(const std::vector<QStringList> &rows)
{
    FormSheet sheet;
    sheet.header = answerFormHeader();
    for (const QStringList &row : rows) {
        sheet.rows.push_back(row);
        sheet.lines.push_back(qint64(sheet.rows.size()) + 1);
    }
    return sheet;
}

QStringList row(const QString &id, const QStringList &answers, const QString &name = {}, const QString &team = {})
{
    QStringList cells{id, u"?"_s, u"!"_s};
    cells += answers;
    cells.resize(3 + kFormAnswers);
    return cells << name << team;
}

} // namespace

class AnswerFormTest : public QObject
{
    Q_OBJECT

private slots:
    void namesHoldForTheRowsBelow()
    {
        const std::vector<Participant> people{{u"p1"_s, u"Ewa"_s, u"sales"_s}};
        const auto read =
            readAnswers(sheetOf({row(u"q1"_s, {u"Room"_s}), row(u"Q2"_s, {u" One "_s, u"Two"_s}, u"ewa"_s),
                                 row(u"q8"_s, {u"Three"_s}), row(u"q8"_s, {u"Four"_s}, u"Adam"_s, u"Sales"_s)}),
                        kKnown, people);
        QVERIFY(read);
        QCOMPARE(read->answers.size(), size_t(5));
        QVERIFY(read->answers[0].participant.isEmpty());
        QCOMPARE(read->answers[1].participant, u"p1"_s);
        QCOMPARE(read->answers[1].question, u"q2"_s);
        QCOMPARE(read->answers[1].text, u"One"_s);
        QCOMPARE(read->answers[3].participant, u"p1"_s);
        QCOMPARE(read->newPeople.size(), size_t(1));
        QCOMPARE(read->newPeople[0].team, u"sales"_s);
        QCOMPARE(read->answers[4].participant, read->newPeople[0].id);
        QVERIFY(read->misfits.empty());
    }

    void whatCannotBePlacedIsListedByCell()
    {
        const auto read = readAnswers(sheetOf({row(u"q1"_s, {u"Fine"_s}), row(u"q77"_s, {u"Lost"_s}),
                                               row({}, {{}, u"Nowhere"_s}), row(u"q2"_s, {QString(5000, u'x')})}),
                                      kKnown, {});
        QVERIFY(read);
        QCOMPARE(read->answers.size(), size_t(2));
        QCOMPARE(read->answers[1].text.size(), 4000);
        QCOMPARE(read->misfits.size(), size_t(3));
        QCOMPARE(read->misfits[0].line, 3);
        QCOMPARE(read->misfits[0].column, 4);
        QCOMPARE(read->misfits[0].text, u"Lost"_s);
        QVERIFY(read->misfits[0].reason.contains(u"q77"_s));
        QCOMPARE(read->misfits[1].column, 5);
    }

    void aHeaderInOtherWordsIsTakenByItsOrder()
    {
        FormSheet sheet = sheetOf({row(u"q1"_s, {u"Odpowiedź"_s}, u"Ewa"_s, u"Sprzedaż"_s)});
        sheet.header = {u"Id"_s, u"P"_s, u"D"_s, u"O1"_s, u"O2"_s, u"O3"_s, u"O4"_s, u"O5"_s, u"Imię"_s, u"Zespół"_s};
        const auto read = readAnswers(sheet, kKnown, {});
        QVERIFY(read);
        QCOMPARE(read->answers.size(), size_t(1));
        QCOMPARE(read->newPeople.size(), size_t(1));
        QCOMPARE(read->newPeople[0].name, u"Ewa"_s);
        const auto none = readAnswers(sheetOf({row(u"x"_s, {u"y"_s})}), kKnown, {});
        QVERIFY(!none && none.error().kind == ErrorKind::BadInput);
    }

    void aWorkbookGoesOutAndComesBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.icp"_s), form = folder.filePath(u"form.xlsx"_s);
        const auto made = Project::create(path, u"Odra"_s);
        QVERIFY(made);
        WorkshopStore store(**made);
        QVERIFY(store.saveParticipant({u"p1"_s, u"Ewa"_s, u"sales"_s}));
        QVERIFY(store.saveAnswer({u"a1"_s, u"q1"_s, u"p1"_s, u"Said before"_s, {}}));
        auto questions = shippedQuestions(u"en"_s);
        QVERIFY(questions);
        exports::AnswerWorkbook book{*questions, u"Odra"_s, u"Sales"_s, u"Ewa"_s, u"Sales"_s, false};
        const auto written = exports::writeAnswerWorkbook(book, form);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(*written, qint64(questions->size()));
        const auto empty = planForm(path, form);
        QVERIFY2(empty, empty ? "" : qPrintable(empty.error().message));
        QCOMPARE(empty->notes, QStringList());
        QCOMPARE(empty->changes.size(), size_t(0));
        QVERIFY(empty->isEmpty() && empty->isForm);
    }

    void aFilledTableBecomesOneActionAndIsTakenOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.icp"_s), form = folder.filePath(u"form.csv"_s);
        const auto made = Project::create(path, u"Odra"_s);
        QVERIFY(made);
        WorkshopStore store(**made);
        QVERIFY(store.saveParticipant({u"p1"_s, u"Ewa"_s, u"sales"_s}));
        QVERIFY(store.saveAnswer({u"a1"_s, u"q1"_s, u"p1"_s, u"Said before"_s, {}}));
        {
            QFile file(form);
            QVERIFY(file.open(QIODevice::WriteOnly));
            exports::CsvWriter writer(file, exports::CsvWriter::Cells::AsRead);
            QVERIFY(writer.row(answerFormHeader()));
            QVERIFY(writer.row(row(u"q1"_s, {u"said  before"_s, u"=1+1 is new"_s}, u"Ewa"_s)));
            QVERIFY(writer.row(row(u"q2"_s, {u"By a newcomer"_s}, u"Nina"_s, u"Finance"_s)));
            QVERIFY(writer.row(row(u"q99"_s, {u"Lost"_s})));
        }
        const auto plan = planForm(path, form);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->duplicates.size(), size_t(1));
        QCOMPARE(plan->changes.size(), size_t(3)); // Nina, and two answers
        QVERIFY(plan->conflicts.empty());
        QCOMPARE(plan->notes.size(), 1);
        QVERIFY(plan->notes[0].contains(u"Lost"_s));
        const QByteArray before = (*made)->documentHash().value_or("failed");
        const auto done = project::merge(**made, *plan, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(store.answers()->size(), size_t(3));
        QCOMPARE(store.participants()->size(), size_t(2));
        QVERIFY((*made)->undoLabel().contains(u"form.csv"_s));
        const auto again = planForm(path, form);
        QVERIFY(again && again->isEmpty());
        QVERIFY((*made)->undo());
        QCOMPARE((*made)->documentHash().value_or("?"), before);
    }
};

static const lodestar::testkit::Registered<AnswerFormTest> registered("core/workshop/answerform");
#include "answerform_test.moc"
