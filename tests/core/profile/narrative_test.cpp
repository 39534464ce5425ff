#include "core/profile/narrative.h"

#include "core/workshop/question.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

class NarrativeTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldAsksAndRestsOnQuestionsThatExist();
    void offersWhatWasSaidOnceDecisionsFirst();
    void linesAreAddedOnce();
    void examplesComeFromTheBest();
};

void NarrativeTest::everyFieldAsksAndRestsOnQuestionsThatExist()
{
    const auto questions = workshop::shippedQuestions(u"en"_s);
    QVERIFY(questions);
    QSet<QString> ids, keys;
    for (const workshop::Question &question : *questions)
        ids << question.id;
    for (const NarrativeField &field : narrative()) {
        keys << field.key;
        QVERIFY2(field.hint.endsWith(u'?') || field.key == u"examples"_s, qPrintable(field.key));
        for (const QString &question : field.questions)
            QVERIFY2(ids.contains(question), qPrintable(question));
    }
    QCOMPARE(keys.size(), qsizetype(narrative().size()));
    QCOMPARE(narrativeFields().size(), narrative().size());
    // Keys of projects that exist must stay.
    for (const char *key : {"problem", "value_proposition", "messages", "barriers", "triggers", "channels",
                            "excluded_regions", "buying_people"})
        QVERIFY2(keys.contains(QLatin1StringView(key)), key);
}

void NarrativeTest::offersWhatWasSaidOnceDecisionsFirst()
{
    NarrativeField field;
    field.questions = {u"q8"_s};
    workshop::Room room;
    for (const QString &text : {u"Too dear"_s, u"No time"_s, u"too  dear"_s}) {
        workshop::Answer card;
        card.id = text;
        card.question = u"q8"_s;
        card.text = text;
        room.cards.push_back(card);
    }
    workshop::Decision decision;
    decision.subject = u"q8"_s;
    decision.text = u"They fear the change"_s;
    room.decisions = {decision};
    QCOMPARE(narrativeOffers(field, room, {}), (QStringList{u"They fear the change"_s, u"Too dear"_s, u"No time"_s}));
    QCOMPARE(narrativeOffers(field, room, u"No time\nToo dear"_s), QStringList{u"They fear the change"_s});
    field.questions = {u"q9"_s};
    QVERIFY(narrativeOffers(field, room, {}).isEmpty());
}

void NarrativeTest::linesAreAddedOnce()
{
    QCOMPARE(withLine({}, u" First "_s), u"First"_s);
    QCOMPARE(withLine(u"First\n"_s, u"Second"_s), u"First\nSecond"_s);
    QCOMPARE(withLine(u"First\nSecond"_s, u"First"_s), u"First\nSecond"_s);
    QCOMPARE(withLine(u"First"_s, u" "_s), u"First"_s);
}

void NarrativeTest::examplesComeFromTheBest()
{
    const table::Table table = testkit::TableBuilder()
                                   .words(u"Name"_s, testkit::role(table::RoleId::Name),
                                          {u"Odra"_s, u"alfa"_s, u"Beta"_s, u"Odra"_s}, table::ColumnType::Text)
                                   .build();
    metrics::Rating rating;
    rating.best = {1, 1, 0, 1};
    rating.score = {3, 2, 1, 3};
    QCOMPARE(bestCustomerNames(table, rating), (QStringList{u"alfa"_s, u"Odra"_s}));
}

static const lodestar::testkit::Registered<NarrativeTest> registered("core/profile/narrative");
#include "narrative_test.moc"
