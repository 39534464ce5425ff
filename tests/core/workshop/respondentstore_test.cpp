#include "core/workshop/respondent.h"

#include "tests/core/research/projectfixture.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;
using testkit::ProjectFixture;

class RespondentStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhoSaidWhat()
    {
        const ProjectFixture fixture;
        RespondentStore store(fixture.project());
        Respondent ana;
        ana.id = u"ana"_s;
        ana.kind = Respondent::Kind::Interview;
        ana.name = u" Ana Nowak "_s;
        ana.title = u"Head of planning"_s;
        ana.company = u"C1"_s;
        ana.note = u"By phone"_s;
        ana.asked = QDate(2026, 11, 3);
        ana.by = u"Ben"_s;
        QVERIFY(store.save(ana));
        const Respondent read = store.list()->front();
        QCOMPARE(read.name, u"Ana Nowak"_s);
        QCOMPARE(int(read.kind), int(Respondent::Kind::Interview));
        QCOMPARE(read.asked, ana.asked);
        QCOMPARE(read.by, u"Ben"_s);
        QCOMPARE(read.note, u"By phone"_s);
        QCOMPARE(store.save({}).error().kind, ErrorKind::BadInput);
        ana.asked = QDate();
        QVERIFY(store.save(ana));
        QVERIFY(!store.list()->front().asked.isValid());
        QCOMPARE(store.list()->size(), size_t(1));
    }

    void bringsManyInOneAction()
    {
        const ProjectFixture fixture;
        RespondentStore store(fixture.project());
        Respondent a, b;
        a.name = u"A"_s;
        b.company = u"B"_s;
        QVERIFY(store.add({{a, {{u"s1"_s, u"Fast"_s}, {u"s2"_s, u" "_s}}}, {b, {{u"s1"_s, u"Near"_s}}}},
                          u"Took answers"_s));
        QCOMPARE(store.list()->size(), size_t(2));
        const auto answers = *WorkshopStore(fixture.project()).answers();
        QCOMPARE(answers.size(), size_t(2)); // a blank is no answer
        QCOMPARE(answers.front().team, u"customer"_s);
        QVERIFY(!answers.front().respondent.isEmpty());
        QVERIFY(fixture.project().undo());
        QVERIFY(store.list()->empty());
        QVERIFY(WorkshopStore(fixture.project()).answers()->empty());
    }

    void removingSomebodyTakesTheirCards()
    {
        const ProjectFixture fixture;
        RespondentStore store(fixture.project());
        Respondent a;
        a.id = u"a"_s;
        a.name = u"A"_s;
        QVERIFY(store.add({{a, {{u"s1"_s, u"Fast"_s}}}}, u"Took answers"_s));
        QVERIFY(store.remove(u"a"_s));
        QVERIFY(WorkshopStore(fixture.project()).answers()->empty());
        QVERIFY(fixture.project().undo());
        QCOMPARE(WorkshopStore(fixture.project()).answers()->size(), size_t(1));
    }

    void themesAreClustersOfTheirQuestion()
    {
        const ProjectFixture fixture;
        RespondentStore store(fixture.project());
        Respondent a;
        a.name = u"A"_s;
        QVERIFY(store.add({{a, {{u"s1"_s, u"Fast"_s}, {u"s2"_s, u"Kind"_s}}}}, u"Took answers"_s));
        const auto answers = *WorkshopStore(fixture.project()).answers();
        const QString first = answers.at(0).question == u"s1"_s ? answers.at(0).id : answers.at(1).id;
        const QString other = answers.at(0).question == u"s1"_s ? answers.at(1).id : answers.at(0).id;
        QVERIFY(store.setTheme({first, other}, u"s1"_s, u" Speed "_s));
        QCOMPARE(store.themes()->values(), QStringList{u"Speed"_s});
        for (const Answer &answer : *WorkshopStore(fixture.project()).answers())
            QCOMPARE(answer.cluster.isEmpty(), answer.id == other); // of another question
        QVERIFY(store.setTheme({first}, u"s1"_s, u"Speed"_s)); // the same one
        QCOMPARE(store.themes()->size(), 1);
        QVERIFY(store.setTheme({first}, u"s1"_s, {}));
        QVERIFY(store.themes()->isEmpty()); // nobody is left in it
        QVERIFY(fixture.project().undo());
        QCOMPARE(store.themes()->size(), 1);
    }
};

static const lodestar::testkit::Registered<RespondentStoreTest> registered("core/workshop/respondentstore");
#include "respondentstore_test.moc"
