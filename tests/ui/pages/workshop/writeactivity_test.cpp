#include "ui/pages/workshop/writeactivity.h"

#include "core/workshop/writingstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/workshop/cardentry.h"
#include "ui/pages/workshop/paperform.h"
#include "ui/pages/workshop/workshoppage.h"
#include "ui/pages/workshop/writingform.h"
#include "ui/pages/workshop/writingsetup.h"
#include "ui/pages/workshop/writtencards.h"

#include <QAccessible>
#include <QCheckBox>
#include <QSpinBox>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class WriteActivityTest : public QObject
{
    Q_OBJECT

    static workshop::Room room(Stage &stage) { return workshop::Room::load(*stage.session.project()).value(); }

    static bool people(Stage &stage)
    {
        workshop::WorkshopStore store(*stage.session.project());
        return store.saveParticipant({u"ana"_s, u"Ana"_s, u"sales"_s}).has_value()
            && store
                   .saveParticipant(
                       {u"bo"_s, u"Bo"_s, u"service"_s, false, QDateTime::currentDateTimeUtc()}) // came last
                   .has_value();
    }

    /// All that the screen says, to eye and ear.
    static QString everything(const QWidget &root)
    {
        letAppear();
        QString all;
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&root))
                continue;
            all += widget->accessibleName() + u'\n' + widget->toolTip() + u'\n';
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                all += label->text() + u'\n';
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                all += button->text() + u'\n';
            if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
                all += text->toPlainText() + u'\n';
        }
        return all;
    }

    static CardEntry *entry(const QWidget &page) { return named<CardEntry>(page, u"Your card"_s); }

private slots:
    void everybodyWritesBehindTheCurtainAndAllIsRevealedAtOnce()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(people(stage));
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/write"_s);
        QVERIFY(present(page));
        QVERIFY(press(page, u"Begin"_s));
        QVERIFY(says(page, u"0 of 2 have written."_s));
        QVERIFY(says(page, u"left"_s)); // the clock of the round
        QVERIFY(!named<QAbstractButton>(page, u"Reveal…"_s)->isEnabled());
        // Who came last begins.
        QVERIFY(press(page, u"Pass the keyboard to \u2068Bo\u2069"_s));
        QVERIFY(press(page, u"I am \u2068Bo\u2069"_s));
        QVERIFY(entry(page) && entry(page)->hasFocus());
        QTest::keyClicks(entry(page), u"SECRET of Bo"_s);
        QTest::keyClick(entry(page), Qt::Key_Return);
        QTest::keyClicks(entry(page), u"SECRET two"_s);
        QTRY_COMPARE(room(stage).hiddenCards.size(), 1); // the second is safe without Enter
        QTRY_COMPARE(room(stage).hiddenCards.begin().value(), 2);
        QVERIFY(everything(page).contains(u"SECRET of Bo"_s)); // one's own
        QVERIFY(press(page, u"Done, pass on"_s));
        QVERIFY(says(page, u"It is the turn of Ana"_s));
        QVERIFY(!everything(page).contains(u"SECRET"_s));
        QVERIFY(press(page, u"I am \u2068Ana\u2069"_s));
        QVERIFY(!everything(page).contains(u"SECRET"_s));
        QTest::keyClicks(entry(page), u"SECRET of Ana"_s);
        QVERIFY(press(page, u"Done, pass on"_s));
        QVERIFY(says(page, u"2 of 2 have written."_s));
        QVERIFY(!everything(page).contains(u"SECRET"_s));
        QVERIFY(room(stage).cards.empty());
        const auto scene = page.stageScene();
        QVERIFY(scene && !sceneInWords(*scene).contains(u"SECRET"_s));
        QCOMPARE(std::get<StageScene::Writing>(scene->body).written, 2);
        page.showTarget(u"/cards"_s);
        QVERIFY(!everything(page).contains(u"SECRET"_s));
        page.showTarget(u"q8/write"_s);

        QVERIFY(press(page, u"Reveal…"_s));
        QVERIFY(says(page, u"All 3 card"_s));
        QVERIFY(press(page, u"Not yet"_s));
        QVERIFY(room(stage).cards.empty());
        QVERIFY(press(page, u"Reveal…"_s));
        QVERIFY(press(page, u"Reveal all cards now"_s));
        QCOMPARE(room(stage).cards.size(), size_t(3));
        QCOMPARE(room(stage).cards.front().participant, u"bo"_s);
        QVERIFY(named<QAbstractItemView>(page, u"Board of cards"_s)); // there they lie
        stage.session.undo();
        QVERIFY(room(stage).cards.empty());
    }

    void anonymousKeepsOnlyTheTeam()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(people(stage));
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/write"_s);
        QVERIFY(present(page));
        QVERIFY(choose(named<Segmented>(page, u"Names on the cards"_s), u"Anonymous"_s));
        named<QSpinBox>(page, u"Minutes to write"_s)->setValue(3);
        named<QCheckBox>(page, u"Ana"_s)->setChecked(false);
        QVERIFY(press(page, u"Begin"_s));
        QCOMPARE(room(stage).rounds.front().writers, QStringList{u"bo"_s});
        QCOMPARE(room(stage).rounds.front().minutes, 3);
        QVERIFY(press(page, u"Pass the keyboard to \u2068Bo\u2069"_s));
        QVERIFY(press(page, u"I am \u2068Bo\u2069"_s));
        QTest::keyClicks(entry(page), u"first"_s);
        QTest::keyClick(entry(page), Qt::Key_Return);
        QVERIFY(press(page, u"Change this card"_s)); // as long as one sits there
        QCOMPARE(entry(page)->text(), u"first"_s);
        QTest::keyClicks(entry(page), u" thought"_s);
        QTest::keyClick(entry(page), Qt::Key_Return);
        QTest::keyClicks(entry(page), u"second"_s);
        QTest::keyClick(entry(page), Qt::Key_Return);
        QVERIFY(press(page, u"Take this card back"_s)); // the last
        QVERIFY(press(page, u"Done, pass on"_s));
        QVERIFY(says(page, u"1 of 1 have written."_s));
        QVERIFY(press(page, u"Write more: \u2068Bo\u2069"_s));
        QVERIFY(press(page, u"I am \u2068Bo\u2069"_s));
        QVERIFY(!everything(page).contains(u"first thought"_s)); // nobody knows whose it is
        QVERIFY(press(page, u"Back to the room"_s));
        QVERIFY(press(page, u"Reveal…"_s));
        QVERIFY(press(page, u"Reveal all cards now"_s));
        QCOMPARE(room(stage).cards.size(), size_t(1));
        QCOMPARE(room(stage).cards.front().text, u"first thought"_s);
        QVERIFY(room(stage).cards.front().participant.isEmpty());
        QCOMPARE(room(stage).cards.front().team, u"service"_s);
    }

    void paperCardsAreTypedOneAfterTheOther()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(people(stage));
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/write"_s);
        QVERIFY(present(page));
        QVERIFY(press(page, u"Type cards from paper"_s));
        auto *text = named<CardEntry>(page, u"Words on the card"_s);
        QVERIFY(text && text->hasFocus());
        const auto from = [&] { return named<QLineEdit>(page, u"Who wrote the card"_s); };
        QTest::keyClicks(text, u"by team"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(from()->hasFocus());
        QTest::keyClick(from(), Qt::Key_2); // sales
        QVERIFY(text->hasFocus() && text->text().isEmpty());
        QTest::keyClicks(text, u"by name"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(from(), u"an"_s);
        QTest::keyClick(from(), Qt::Key_Return);
        QTest::keyClicks(text, u"the same again"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClick(from(), Qt::Key_Return);
        QTest::keyClicks(text, u"by nobody known"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(from(), u"xyz"_s);
        QTest::keyClick(from(), Qt::Key_Return);
        QVERIFY(says(page, u"Nobody here is called xyz"_s));
        QVERIFY(press(page, u"Back to the room"_s)); // the fourth is kept all the same
        QVERIFY(room(stage).cards.empty());
        QVERIFY(press(page, u"Reveal…"_s));
        QVERIFY(press(page, u"Reveal all cards now"_s));
        const auto cards = room(stage).cards;
        QCOMPARE(cards.size(), size_t(4));
        QCOMPARE(cards[0].team, u"sales"_s);
        QVERIFY(cards[0].participant.isEmpty());
        QCOMPARE(cards[1].participant, u"ana"_s);
        QCOMPARE(cards[2].participant, u"ana"_s);
        QCOMPARE(cards[3].text, u"by nobody known"_s);
    }

    void whatWasWrittenOutlivesACrash()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(people(stage));
        {
            WorkshopPage page(stage.session);
            page.showTarget(u"q8/write"_s);
            QVERIFY(present(page));
            QVERIFY(press(page, u"Begin"_s));
            QVERIFY(press(page, u"Pass the keyboard to \u2068Bo\u2069"_s));
            QVERIFY(press(page, u"I am \u2068Bo\u2069"_s));
            QTest::keyClicks(entry(page), u"half a thou"_s);
            QTRY_COMPARE(room(stage).hiddenCards.size(), 1);
        }
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/write"_s);
        QVERIFY(present(page));
        QVERIFY(says(page, u"0 of 2 have written."_s));
        QVERIFY(press(page, u"Pass the keyboard to \u2068Bo\u2069"_s));
        QVERIFY(press(page, u"I am \u2068Bo\u2069"_s));
        QVERIFY(everything(page).contains(u"half a thou"_s));
        page.showTarget(u"q9"_s); // leaving closes the curtain
        QVERIFY(!everything(page).contains(u"half a thou"_s));
    }

    void aRoundWithoutCardsCanEnd()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/write"_s);
        QVERIFY(present(page));
        QVERIFY(!named<QAbstractButton>(page, u"Begin"_s)->isEnabled()); // nobody is there
        QVERIFY(press(page, u"Type cards from paper"_s));
        QVERIFY(press(page, u"Back to the room"_s));
        QVERIFY(press(page, u"End without cards"_s));
        QVERIFY(room(stage).rounds.empty());
        QVERIFY(named<QAbstractButton>(page, u"Type cards from paper"_s));
    }
};

static const lodestar::testkit::Registered<WriteActivityTest> registered("ui/pages/workshop/writeactivity");
#include "writeactivity_test.moc"
