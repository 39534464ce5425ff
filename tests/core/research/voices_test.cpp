#include "core/research/voices.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::research;
using workshop::Respondent;

class VoicesTest : public QObject
{
    Q_OBJECT

    static workshop::Answer card(const QString &who, const QString &question, const QString &cluster)
    {
        workshop::Answer answer;
        answer.id = who + question + cluster;
        answer.respondent = who;
        answer.question = question;
        answer.cluster = cluster;
        answer.text = u"words"_s;
        return answer;
    }

private slots:
    void peopleAreCountedNotCards()
    {
        Voices voices;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            voices.respondents.emplace_back();
            voices.respondents.back().id = id;
            voices.respondents.back().kind = id == u"d"_s ? Respondent::Kind::Interview : Respondent::Kind::Survey;
        }
        voices.themes = {{u"k1"_s, u"Speed"_s}, {u"k2"_s, u"Price"_s}};
        voices.answers = {card(u"a"_s, u"s1"_s, u"k1"_s), card(u"a"_s, u"s1"_s, u"k1"_s),
                          card(u"b"_s, u"s1"_s, u"k1"_s), card(u"b"_s, u"s1"_s, u"k2"_s),
                          card(u"c"_s, u"s2"_s, {}),      card(u"d"_s, u"s1"_s, u"k2"_s)};
        const QuestionVoices said = voicesOn(u"s1"_s, voices, Respondent::Kind::Survey);
        QCOMPARE(said.asked, 3);
        QCOMPARE(said.spoke, 2);
        QCOMPARE(said.answers.size(), size_t(4));
        QCOMPARE(said.themes.size(), size_t(2));
        QCOMPARE(said.themes.front().name, u"Speed"_s);
        QCOMPARE(said.themes.front().people, 2); // of two who spoke: Wilson from 34 %
        QVERIFY(qAbs(said.themes.front().interval.low - 0.342) < 1e-3);
        QCOMPARE(voicesOn(u"s1"_s, voices, {}).asked, 4);
        QVERIFY(spokeText(said).startsWith(u"2 of 3 people"_s));
        QVERIFY(spokeText({}).contains(u"Nobody"_s));
    }

    void peopleAreNamedByWhatIsKnown()
    {
        Respondent who;
        QVERIFY(whoText(&who, {}).contains(u"without a name"_s));
        QVERIFY(whoText(nullptr, {}).contains(u"without a name"_s));
        who.title = u"CEO"_s;
        who.asked = QDate(2026, 11, 3);
        QVERIFY(whoText(&who, {}).contains(u"CEO"_s));
        QVERIFY(whoText(&who, {}).contains(u"2026"_s));
    }

    void theSurveySpeaksToSomeOfThe25()
    {
        QCOMPARE(surveyQuestionsFor(u"q7"_s), QStringList{u"s1"_s});
        QCOMPARE(surveyQuestionsFor(u"q16"_s), (QStringList{u"s2"_s, u"s3"_s}));
        QVERIFY(surveyQuestionsFor(u"q10"_s).isEmpty());
    }
};

static const lodestar::testkit::Registered<VoicesTest> registered("core/research/voices");
#include "voices_test.moc"
