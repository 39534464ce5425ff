#include "core/workshop/questionstore.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

namespace {

QStringList ids(const Result<std::vector<Question>> &questions)
{
    QStringList out;
    for (const Question &question : questions.value_or(std::vector<Question>()))
        out << question.id;
    return out;
}

const Question *find(const std::vector<Question> &questions, const QString &id)
{
    for (const Question &question : questions) {
        if (question.id == id)
            return &question;
    }
    return nullptr;
}

} // namespace

class QuestionStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;

    QuestionStore store(const QString &language = u"en"_s)
    {
        return {*m_project, shippedQuestions(language).value_or(std::vector<Question>())};
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto created = project::Project::create(m_dir->filePath(u"questions.icp"_s), u"Questions"_s);
        QVERIFY(created);
        m_project = std::move(*created);
    }

    void cleanup()
    {
        m_project.reset();
        m_dir.reset();
    }

    void untouchedTheyAreTheShippedOnes()
    {
        const auto questions = store().questions();
        QVERIFY(questions);
        QCOMPARE(ids(questions), ids(shippedQuestions(u"en"_s)));
        QVERIFY(!store().isChanged());
    }

    void theFocusOrdersTheGroups()
    {
        QVERIFY(store().setFocus(Focus::Profitability));
        const QStringList order = ids(store().questions());
        QCOMPARE(order.mid(0, 5), (QStringList{u"w1"_s, u"w2"_s, u"w3"_s, u"w4"_s, u"q20"_s}));
        QCOMPARE(order.mid(7, 4), (QStringList{u"q23"_s, u"q24"_s, u"q25"_s, u"q1"_s}));
        QCOMPARE(order.back(), u"q19"_s);
        QVERIFY(m_project->undo());
        QCOMPARE(ids(store().questions()), ids(shippedQuestions(u"en"_s)));
    }

    void aMoveMakesAnOrderOfOnesOwn()
    {
        QVERIFY(store().move(u"q25"_s, u"q1"_s));
        QCOMPARE(store().focus(), Focus::Own);
        QStringList order = ids(store().questions());
        QCOMPARE(order.indexOf(u"q25"_s), 4);
        QCOMPARE(order.indexOf(u"q1"_s), 5);
        QVERIFY(store().move(u"w1"_s, {}));
        QCOMPARE(ids(store().questions()).back(), u"w1"_s);
        QVERIFY(!store().move(u"nobody"_s, u"q1"_s));
        QVERIFY(m_project->undo());
        QVERIFY(m_project->undo());
        QCOMPARE(store().focus(), Focus::Delivery);
    }

    void hiddenOnesAreKeptAndComeBack()
    {
        QVERIFY(store().setHidden(u"q7"_s, true));
        QVERIFY(find(*store().questions(), u"q7"_s)->hidden);
        QVERIFY(!ids(store().visible()).contains(u"q7"_s));
        QVERIFY(store().isChanged());
        QVERIFY(store().setHidden(u"q7"_s, false));
        QVERIFY(ids(store().visible()).contains(u"q7"_s));
        QVERIFY(!store().isChanged());
    }

    void ownOnesHaveTextGroupAndReason()
    {
        Question own;
        QVERIFY(!store().saveOwn(own));
        own.text = u"  Who  else was in the race? "_s;
        own.why = u"It says what we are compared with."_s;
        own.group = u"sales"_s;
        QVERIFY(store().saveOwn(own));
        const auto questions = store().questions();
        QCOMPARE(questions->size(), 30u);
        const auto found = std::find_if(questions->begin(), questions->end(), [](const auto &one) { return one.own; });
        QVERIFY(found != questions->end());
        QCOMPARE(found->text, u"Who else was in the race?"_s);
        QCOMPARE(found->why, own.why);
        QCOMPARE(std::next(found)->group, u"customers"_s); // behind the shipped ones of its group
        Question changed = *found;
        changed.group.clear();
        QVERIFY(store().saveOwn(changed));
        QCOMPARE(ids(store().questions()).back(), changed.id);
        QCOMPARE(store().questions()->back().group, u"own"_s);
        QVERIFY(store().setHidden(changed.id, true));
        QVERIFY(store().questions()->back().hidden);
        QCOMPARE(store().questions()->back().why, own.why);
        QVERIFY(store().removeOwn(changed.id));
        QCOMPARE(store().questions()->size(), 29u);
        QVERIFY(!store().removeOwn(u"q1"_s));
        QVERIFY(m_project->undo());
        QCOMPARE(store().questions()->size(), 30u);
    }

    void aShippedOneInOwnWordsCanBeRestored()
    {
        const QString original = find(*store().questions(), u"q10"_s)->text;
        QVERIFY(store().reword(u"q10"_s, u"What is one of them worth to us?"_s));
        const auto reworded = store().questions();
        const Question *question = find(*reworded, u"q10"_s);
        QCOMPARE(question->text, u"What is one of them worth to us?"_s);
        QCOMPARE(question->shippedText, original);
        QVERIFY(question->reworded && !question->own && !question->roles.isEmpty());
        // The words are the team's in every language; the others follow it.
        QCOMPARE(find(*store(u"pl"_s).questions(), u"q10"_s)->text, question->text);
        QCOMPARE(find(*store(u"pl"_s).questions(), u"q11"_s)->text, find(*shippedQuestions(u"pl"_s), u"q11"_s)->text);
        QVERIFY(store().reword(u"q10"_s, {}));
        QCOMPARE(find(*store().questions(), u"q10"_s)->text, original);
        QVERIFY(!store().isChanged());
    }

    void restoringBringsBackAll25AndKeepsOwnOnes()
    {
        Question own;
        own.text = u"Ours?"_s;
        QVERIFY(store().saveOwn(own));
        QVERIFY(store().setHidden(u"q1"_s, true));
        QVERIFY(store().reword(u"q2"_s, u"How fast?"_s));
        QVERIFY(store().move(u"q3"_s, {}));
        QVERIFY(store().restoreShipped());
        const auto questions = store().questions();
        QCOMPARE(questions->size(), 30u);
        QCOMPARE(ids(questions).mid(0, 29), ids(shippedQuestions(u"en"_s)));
        QVERIFY(!store().isChanged());
        QVERIFY(m_project->undo());
        QVERIFY(find(*store().questions(), u"q1"_s)->hidden);
        QCOMPARE(ids(store().questions()).back(), u"q3"_s);
    }

    void questionsOfTheSurveyAreNotAskedInTheRoom()
    {
        Question survey;
        survey.text = u"Why us?"_s;
        survey.group = QString(kSurveyGroup);
        QVERIFY(store().saveOwn(survey));
        QCOMPARE(store().questions()->size(), 29u);
    }
};

static const lodestar::testkit::Registered<QuestionStoreTest> registered("core/workshop/questionstore");
#include "questionstore_test.moc"
