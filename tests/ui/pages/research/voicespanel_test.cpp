#include "ui/pages/research/voicespanel.h"

#include "core/research/voices.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/pages/research/datasetimport.h"
#include "ui/pages/research/personpanel.h"
#include "ui/pages/research/quotespanel.h"
#include "ui/pages/research/surveyform.h"
#include "ui/pages/research/surveyreturn.h"
#include "ui/pages/research/voicesmodel.h"
#include "ui/widgets/datatableview.h"

#include <QListWidget>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using workshop::Respondent;

namespace {

std::vector<Respondent> people(Stage &stage)
{
    return workshop::RespondentStore(*stage.session.project()).list().value();
}

std::vector<workshop::Answer> answers(Stage &stage)
{
    return workshop::WorkshopStore(*stage.session.project()).answers().value();
}

} // namespace

class VoicesPanelTest : public QObject
{
    Q_OBJECT
private slots:
    void anInterviewIsWrittenDown()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        VoicesPanel panel(stage.session, Respondent::Kind::Interview);
        connect(&stage.session, &Session::changed, &panel, &VoicesPanel::projectChanged);
        QVERIFY(present(panel));
        QVERIFY(says(panel, u"Listen to five of them"_s));
        QVERIFY(press(panel, u"Write down the first interview"_s));
        write(named<TextLine>(panel, u"Name"_s), u"Ana Nowak"_s);
        QTest::keyClick(named<TextLine>(panel, u"Name"_s), Qt::Key_Return);
        QCOMPARE(people(stage).size(), 1u);
        QCOMPARE(people(stage).front().name, u"Ana Nowak"_s);
        QCOMPARE(people(stage).front().asked, QDate::currentDate());
        auto *date = named<TextLine>(panel, u"Date"_s);
        write(date, u"yesterday"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QVERIFY(stage.notices.back().contains(u"is no date"_s));
        QCOMPARE(people(stage).front().asked, QDate::currentDate());
        write(date, u"2026-11-03"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(people(stage).front().asked, QDate(2026, 11, 3));
        auto *entry = named<TextEdit>(panel, u"New answer"_s);
        write(entry, u"We lose hours on the phone"_s);
        QTest::keyClick(entry, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(answers(stage).size(), 1u);
        QCOMPARE(answers(stage).front().respondent, people(stage).front().id);
        QCOMPARE(answers(stage).front().question, u"s1"_s);
        QVERIFY(entry->text().isEmpty());
        QVERIFY(panel.purpose().contains(u'1'));
        QVERIFY(press(panel, u"By question"_s));
        QVERIFY(says(panel, u"1 of 1 people said something"_s));
        stage.session.undo();
        QVERIFY(answers(stage).empty());
    }

    void answerWithoutASpeakerAsksForOne()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        VoicesPanel panel(stage.session, Respondent::Kind::Interview);
        connect(&stage.session, &Session::changed, &panel, &VoicesPanel::projectChanged);
        QVERIFY(present(panel));
        QVERIFY(press(panel, u"Write down the first interview"_s));
        write(named<TextEdit>(panel, u"New answer"_s), u"Words"_s);
        QVERIFY(press(panel, u"Add answer"_s));
        QVERIFY(answers(stage).empty());
        QCOMPARE(named<TextEdit>(panel, u"New answer"_s)->text(), u"Words"_s); // not lost
        write(named<TextLine>(panel, u"Title"_s), u"Planner"_s);
        QVERIFY(press(panel, u"Add answer"_s));
        QCOMPARE(answers(stage).size(), 1u);
        QVERIFY(press(panel, u"Remove"_s));
        QVERIFY(people(stage).empty());
        QVERIFY(answers(stage).empty());
        stage.session.undo();
        QCOMPARE(answers(stage).size(), 1u);
    }

    void theSurveyBeginsWithItsForm()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        VoicesPanel panel(stage.session, Respondent::Kind::Survey);
        connect(&stage.session, &Session::changed, &panel, &VoicesPanel::projectChanged);
        QVERIFY(present(panel));
        QVERIFY(says(panel, u"1. Why do you work with us?"_s));
        write(named<QLineEdit>(panel, u"A question of your own"_s), u"Would you miss us?"_s);
        QVERIFY(press(panel, u"Add"_s));
        QVERIFY(says(panel, u"5. Would you miss us?"_s));
        dialogs::Script script{stage.file(u"form.xlsx"_s)};
        dialogs::setScript(&script);
        QVERIFY(press(panel, u"Save as a workbook…"_s));
        script.file = stage.file(u"form.pdf"_s);
        QVERIFY(press(panel, u"Save for printing…"_s));
        dialogs::setScript(nullptr);
        QVERIFY(QFile::exists(stage.file(u"form.xlsx"_s)));
        QVERIFY(QFile::exists(stage.file(u"form.pdf"_s)));
        QVERIFY(press(panel, u"Remove the question"_s));
        QVERIFY(!says(panel, u"Would you miss us?"_s));
    }

    void answersComeBackByColumns()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        VoicesPanel panel(stage.session, Respondent::Kind::Survey);
        connect(&stage.session, &Session::changed, &panel, &VoicesPanel::projectChanged);
        connect(&stage.session, &Session::busyChanged, &panel, &VoicesPanel::projectChanged);
        QVERIFY(present(panel));
        QVERIFY(writeFile(stage.file(u"a.csv"_s),
                          "Name,Company,When,Why do you work with us?,Weather\nAna,Company 5,2026-11-03,Fast,sun\n"
                          "Ben,Nobody,2026-11-04,Near,rain\n"));
        const dialogs::Script script{stage.file(u"a.csv"_s)};
        dialogs::setScript(&script);
        QVERIFY(press(panel, u"Bring answers in…"_s));
        dialogs::setScript(nullptr);
        QTRY_COMPARE(inSight<QComboBox>(panel).size(), 6); // the language of the form, then a box for each column
        // The day is not found by its header; a person chooses.
        auto *when = inSight<QComboBox>(panel).at(3);
        choose(when, when->findText(u"the date"_s));
        QVERIFY(press(panel, u"Take these answers"_s));
        QTRY_COMPARE(people(stage).size(), 2u);
        QTRY_VERIFY(!stage.session.isBusy());
        QCOMPARE(answers(stage).size(), 2u);
        QVERIFY(says(panel, u"2 answer(s) came in from 2 people"_s) || says(panel, u"came in from 2 people"_s));
        QVERIFY(named<QAbstractItemView>(panel, u"Cells that were not taken as they stand"_s)); // "Nobody"
        const auto all = people(stage);
        const auto ana = std::find_if(all.begin(), all.end(), [](const auto &one) { return one.name == u"Ana"_s; });
        QCOMPARE(ana->company, u"C1005"_s);
        QCOMPARE(ana->asked, QDate(2026, 11, 3));
        stage.session.undo();
        QVERIFY(people(stage).empty());
    }

    void whatIsAlikeGetsATheme()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Respondent a, b;
        a.name = u"Ana"_s;
        b.name = u"Ben"_s;
        QVERIFY(workshop::RespondentStore(*stage.session.project())
                    .add({{a, {{u"s1"_s, u"Fast"_s}}}, {b, {{u"s1"_s, u"Quick"_s}}}}, u"Answers"_s));
        VoicesPanel panel(stage.session, Respondent::Kind::Survey);
        connect(&stage.session, &Session::changed, &panel, &VoicesPanel::projectChanged);
        QVERIFY(present(panel));
        auto *table = named<DataTableView>(panel, u"What they said"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 2);
        table->selectAll();
        dialogs::Script script;
        script.text = u"Speed"_s;
        dialogs::setScript(&script);
        QVERIFY(press(panel, u"Give them a theme…"_s));
        dialogs::setScript(nullptr);
        QVERIFY(says(panel, u"Speed: 2 of 2 said so, likely 34% to 100%"_s));
        table->selectAll();
        QVERIFY(press(panel, u"Take out of the theme"_s));
        QVERIFY(!says(panel, u"Speed: 2 of 2"_s));
        panel.showTarget(u"s3"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(says(panel, u"What do you not like?"_s));
    }

    void begunAnswersSurviveANewLook()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Respondent a;
        a.name = u"Ana"_s;
        a.kind = Respondent::Kind::Interview;
        QVERIFY(workshop::RespondentStore(*stage.session.project()).save(a));
        QVariant begun;
        {
            VoicesPanel panel(stage.session, Respondent::Kind::Interview);
            QVERIFY(present(panel));
            QVERIFY(press(panel, u"By person"_s));
            write(named<TextEdit>(panel, u"New answer"_s), u"half a sen"_s);
            begun = panel.begun();
        }
        VoicesPanel panel(stage.session, Respondent::Kind::Interview);
        panel.resume(begun);
        QVERIFY(present(panel));
        QCOMPARE(named<TextEdit>(panel, u"New answer"_s)->text(), u"half a sen"_s);
    }
};

static const lodestar::testkit::Registered<VoicesPanelTest> registered("ui/pages/research/voicespanel");
#include "voicespanel_test.moc"
