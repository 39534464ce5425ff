#include "core/workshop/writingstore.h"

#include "core/project/project.h"
#include "core/workshop/room.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class WritingStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<project::Project> m_project;

    static WritingRound round(bool anonymous)
    {
        WritingRound round;
        round.id = u"r"_s;
        round.question = u"q8"_s;
        round.anonymous = anonymous;
        round.minutes = 7;
        round.writers = {u"ana"_s, u"bo"_s};
        round.at = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
        return round;
    }
    static Answer card(const QString &id, const QString &person, const QString &text, int minute)
    {
        Answer card{id, {}, person, text, QDateTime(QDate(2026, 3, 2), QTime(10, minute), Qt::UTC)};
        card.team = u"sales"_s;
        return card;
    }

private slots:
    void init()
    {
        static int number = 0;
        auto project = project::Project::create(m_dir.filePath(u"writing%1.icp"_s.arg(++number)), u"Writing"_s);
        QVERIFY(project);
        m_project = std::move(*project);
    }

    void namedCardsAppearInTheOrderOfWritingBehindTheOthers()
    {
        WritingStore store(*m_project);
        QVERIFY(WorkshopStore(*m_project).saveAnswer({u"0"_s, u"q8"_s, {}, u"aloud"_s, {}}));
        QVERIFY(store.begin(round(false)));
        QVERIFY(store.write(u"r"_s, card(u"z"_s, u"ana"_s, u"first"_s, 1)));
        QVERIFY(store.write(u"r"_s, card(u"a"_s, u"bo"_s, u"second"_s, 2)));
        QVERIFY(store.write(u"r"_s, card(u"a"_s, u"bo"_s, u"second, better"_s, 3))); // changed
        QCOMPARE(store.cardsOf(u"r"_s, u"bo"_s)->size(), size_t(1));
        QCOMPARE(store.cardsOf(u"r"_s, u"bo"_s)->front().text, u"second, better"_s);
        QCOMPARE(store.hiddenCards()->value(u"r"_s), 2);
        QVERIFY(store.passOn(u"r"_s, u"ana"_s));
        QVERIFY(store.passOn(u"r"_s, u"ana"_s)); // once
        QCOMPARE(store.rounds()->front().finished, QStringList{u"ana"_s});
        QCOMPARE(store.rounds()->front().turns, 1);
        QCOMPARE(Room::load(*m_project)->cards.size(), size_t(1));

        QVERIFY(store.reveal(u"r"_s));
        const auto room = Room::load(*m_project);
        QCOMPARE(room->cards.size(), size_t(3));
        QCOMPARE(room->cards[0].id, u"0"_s);
        QCOMPARE(room->cards[1].id, u"z"_s);
        QCOMPARE(room->cards[2].id, u"a"_s);
        QCOMPARE(room->cards[2].participant, u"bo"_s);
        QCOMPARE(room->cards[2].team, u"sales"_s);
        QCOMPARE(room->cards[2].round, u"r"_s);
        QVERIFY(!store.write(u"r"_s, card(u"b"_s, u"bo"_s, u"too late"_s, 9)));
        QVERIFY((*m_project).undo());
        QCOMPARE(Room::load(*m_project)->cards.size(), size_t(1)); // hidden again
    }

    void anAnonymousRoundKeepsTheTeamAndNothingElse()
    {
        WritingStore store(*m_project);
        QVERIFY(store.begin(round(true)));
        QVERIFY(store.write(u"r"_s, card(u"z"_s, u"ana-the-person"_s, u"nobody knows"_s, 1)));
        QVERIFY(store.write(u"r"_s, card(u"a"_s, u"bo-the-person"_s, u"nor this"_s, 2)));
        QVERIFY(store.passOn(u"r"_s, u"ana-the-person"_s));
        QVERIFY(store.cardsOf(u"r"_s, u"ana-the-person"_s)->empty());
        QVERIFY(store.rounds()->front().finished.isEmpty());
        QCOMPARE(store.rounds()->front().turns, 1);
        QVERIFY(store.reveal(u"r"_s));
        const auto cards = WorkshopStore(*m_project).answers();
        QCOMPARE(cards->size(), size_t(2));
        QCOMPARE(cards->front().id, u"a"_s); // not in the order of writing
        for (const Answer &one : *cards) {
            QVERIFY(one.participant.isEmpty());
            QCOMPARE(one.team, u"sales"_s);
            QCOMPARE(one.at, round(true).at); // nor when it was written
        }
        // Not in the file either, the history included.
        QFile file(m_project->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("ana-the-person") && !bytes.contains("bo-the-person"));
    }

    void theHistoryTellsNothing()
    {
        WritingStore store(*m_project);
        QVERIFY(store.begin(round(false)));
        QVERIFY(store.write(u"r"_s, card(u"z"_s, u"ana"_s, u"SECRETWORD"_s, 1)));
        QVERIFY(store.takeBack(u"z"_s));
        for (const auto &entry : m_project->history())
            QVERIFY2(!entry.label.contains(u"SECRETWORD"_s) && !entry.label.contains(u"ana"_s),
                     qPrintable(entry.label));
    }

    void roundsBeginAndEndInOrder()
    {
        WritingStore store(*m_project);
        QVERIFY(store.begin(round(false)));
        WritingRound second = round(true);
        second.id = u"s"_s;
        QVERIFY(!store.begin(second)); // one at a time
        QVERIFY(!store.write(u"r"_s, card(u"x"_s, {}, u"  "_s, 1)));
        QVERIFY(!store.write(u"no such round"_s, card(u"x"_s, {}, u"words"_s, 1)));
        QVERIFY(store.write(u"r"_s, card(u"x"_s, {}, u"words"_s, 1)));
        QVERIFY(!store.cancel(u"r"_s)); // nothing written is lost
        QVERIFY(store.takeBack(u"x"_s));
        QVERIFY(store.cancel(u"r"_s));
        QVERIFY(store.rounds()->empty());
        QVERIFY(store.begin(second));
        QCOMPARE(store.rounds()->front().minutes, 7);
        QVERIFY(!store.reveal(u"r"_s));
        QVERIFY(store.reveal(u"s"_s));
        QVERIFY(!store.takeBack(u"nothing"_s) || WorkshopStore(*m_project).answers()->empty());
    }
};

static const testkit::Registered<WritingStoreTest> registered("core/workshop/writingstore");
#include "writingstore_test.moc"
