#include "core/research/survey.h"

#include "core/research/surveyform.h"
#include "core/workshop/workshopstore.h"
#include "tests/core/research/projectfixture.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::research;
using testkit::ProjectFixture;

class SurveyQuestionStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void ownQuestionsFollowTheFour()
    {
        const ProjectFixture fixture;
        SurveyQuestionStore store(fixture.project());
        QCOMPARE(store.list(u"en"_s)->size(), size_t(4));
        QVERIFY(store.add(u" Would you  recommend us? "_s));
        const auto questions = *store.list(u"pl"_s);
        QCOMPARE(questions.size(), size_t(5));
        QCOMPARE(questions.back().text, u"Would you recommend us?"_s);
        QCOMPARE(questions.back().number, 0);
        QCOMPARE(store.add(u"would you recommend us"_s).error().kind, ErrorKind::BadInput);
        QCOMPARE(store.add(u" "_s).error().kind, ErrorKind::BadInput);
        workshop::Answer answer;
        answer.question = questions.back().id;
        answer.text = u"Yes"_s;
        QVERIFY(workshop::WorkshopStore(fixture.project()).saveAnswer(answer));
        QCOMPARE(store.remove(questions.back().id).error().kind, ErrorKind::BadInput);
        QVERIFY(fixture.project().undo());
        QVERIFY(store.remove(questions.back().id));
        QCOMPARE(store.list(u"en"_s)->size(), size_t(4));
        QVERIFY(fixture.project().undo());
        QCOMPARE(store.list(u"en"_s)->size(), size_t(5));
    }

    void theFormSpeaksTheLanguageChosen()
    {
        const ProjectFixture fixture;
        const auto persian = surveyForm(fixture.project(), u"fa"_s);
        QVERIFY(persian && persian->rightToLeft);
        QCOMPARE(persian->header().size(), 8);
        const auto unknown = surveyForm(fixture.project(), u"eo"_s);
        QVERIFY(unknown);
        QCOMPARE(unknown->words.name, u"Name"_s);
        QVERIFY(surveyTexts()->size() >= 20);
    }
};

static const lodestar::testkit::Registered<SurveyQuestionStoreTest> registered("core/research/surveyquestionstore");
#include "surveyquestionstore_test.moc"
