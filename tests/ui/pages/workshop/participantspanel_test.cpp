#include "ui/pages/workshop/participantspanel.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/meeting.h"
#include "ui/base/names.h"
#include "ui/widgets/teamsign.h"

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class ParticipantsPanelTest : public QObject
{
    Q_OBJECT

    static workshop::WorkshopStore store(Stage &stage) { return workshop::WorkshopStore(*stage.session.project()); }

    /// As the page does: refreshed after every change.
    static void follow(Stage &stage, ParticipantsPanel &panel)
    {
        const auto refresh = [&stage, &panel] { panel.refresh(*store(stage).participants()); };
        QObject::connect(&stage.session, &Session::changed, &panel, refresh);
        refresh();
    }

    static QString about(const char *sentence, const QString &name)
    {
        return QString::fromLatin1(sentence).arg(QChar(0x2068) + name + QChar(0x2069));
    }

private slots:
    void peopleComeByNameTeamAndEnter()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        const QDateTime nine(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        stage.session.meeting().setTime([nine] { return nine; });
        ParticipantsPanel panel(stage.session);
        follow(stage, panel);
        QVERIFY(present(panel));
        auto *name = named<QLineEdit>(panel, u"Name of the participant"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(store(stage).participants()->size(), 0u); // nobody without a name
        write(name, u"  Sari   Dewi "_s);
        choose(named<QComboBox>(panel, u"Team of the participant"_s), 1);
        QTest::keyClick(name, Qt::Key_Return);
        auto people = store(stage).participants();
        QCOMPARE(people->size(), 1u);
        QCOMPARE(people->front().name, u"Sari Dewi"_s);
        QCOMPARE(people->front().team, workshop::teamIds().at(1));
        QCOMPARE(people->front().joined, nine);
        QVERIFY(name->text().isEmpty() && name->hasFocus()); // ready for the next one
        QCOMPARE(inSight<TeamSign>(panel).size(), 1);
        QCOMPARE(inSight<TeamSign>(panel).front()->team(), u"sales"_s);

        QVERIFY(press(panel, about("Remove %1", u"Sari Dewi"_s)));
        QCOMPARE(store(stage).participants()->size(), 0u);
        stage.session.undo();
        QCOMPARE(store(stage).participants()->size(), 1u);
    }

    void aTeamCanHaveItsOwnName()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        ParticipantsPanel panel(stage.session);
        follow(stage, panel);
        QVERIFY(present(panel));
        auto *team = named<QComboBox>(panel, u"Team of the participant"_s);
        write(named<QLineEdit>(panel, u"Name of the participant"_s), u"Adi"_s);
        write(team->lineEdit(), u"Warehouse"_s);
        QTest::keyClick(team->lineEdit(), Qt::Key_Return);
        QCOMPARE(store(stage).participants()->front().team, u"Warehouse"_s);
        QVERIFY(team->findData(u"Warehouse"_s) >= 0); // offered for the next one
        // One of the five by its name is that one.
        write(named<QLineEdit>(panel, u"Name of the participant"_s), u"Ola"_s);
        write(team->lineEdit(), u"marketing"_s);
        QTest::keyClick(team->lineEdit(), Qt::Key_Return);
        QCOMPARE(store(stage).participants()->back().team, u"marketing"_s);
    }

    void whoLeavesIsKeptAndComesBack()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        stage.session.meeting().setTime([&now] { return now; });
        QVERIFY(store(stage).saveParticipant({u"p"_s, u"Sari"_s, u"sales"_s, false, now}));
        ParticipantsPanel panel(stage.session);
        follow(stage, panel);
        QVERIFY(present(panel));
        QVERIFY(says(panel, u"1 person"_s));
        now = now.addSecs(1800);
        QVERIFY(press(panel, about("%1 has left", u"Sari"_s)));
        QCOMPARE(store(stage).participants()->front().left, now);
        QVERIFY(says(panel, u"0 person"_s));
        stage.session.undo();
        QVERIFY(!store(stage).participants()->front().left.isValid());
        QVERIFY(press(panel, about("%1 has left", u"Sari"_s)));
        now = now.addSecs(600);
        QVERIFY(press(panel, about("%1 is back", u"Sari"_s)));
        QVERIFY(!store(stage).participants()->front().left.isValid());
        QCOMPARE(store(stage).participants()->front().joined, now);
    }

    void nameAndTeamCanBeChanged()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(store(stage).saveParticipant({u"p"_s, u"Sari"_s, u"sales"_s, false}));
        ParticipantsPanel panel(stage.session);
        follow(stage, panel);
        QVERIFY(present(panel));
        QVERIFY(press(panel, about("Change %1", u"Sari"_s)));
        auto *name = named<QLineEdit>(panel, u"Name of the participant"_s);
        QCOMPARE(name->text(), u"Sari"_s);
        write(name, u"Sari Dewi"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(store(stage).participants()->size(), 1u);
        QCOMPARE(store(stage).participants()->front().name, u"Sari Dewi"_s);
        QCOMPARE(store(stage).participants()->front().id, u"p"_s);
    }

    /// What is hidden on screen is not written into the project.
    void hiddenNamesStayInTheProject()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(store(stage).saveParticipant({u"p"_s, u"Sari"_s, u"sales"_s, false}));
        stage.session.names().setHidden(true);
        ParticipantsPanel panel(stage.session);
        auto shown = *store(stage).participants();
        shown.front().name = stage.session.names().person(u"p"_s, u"Sari"_s, u"sales"_s);
        panel.refresh(shown);
        QVERIFY(present(panel));
        for (const auto *label : panel.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"Sari"_s));
        QVERIFY(press(panel, about("%1 has left", shown.front().name)));
        QCOMPARE(store(stage).participants()->front().name, u"Sari"_s);
        QVERIFY(store(stage).participants()->front().left.isValid());
    }
};

static const lodestar::testkit::Registered<ParticipantsPanelTest> registered("ui/pages/workshop/participantspanel");
#include "participantspanel_test.moc"
