#include "core/table/role.h"
#include "core/workshop/question.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class QuestionTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "id", "pl", "fa", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    /// Read from the file itself, so that the fallback to English cannot hide a gap.
    void everyLanguageIsWhole()
    {
        QFETCH(QString, language);
        QFile file(u":/questions/questions.%1.json"_s.arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject texts = QJsonDocument::fromJson(file.readAll()).object();
        const auto english = shippedQuestions(u"en"_s);
        const auto translated = shippedQuestions(language);
        QVERIFY(english && translated);
        QCOMPARE(texts.size(), 29);
        QCOMPARE(translated->size(), size_t(29));
        QSet<QString> seen;
        for (size_t i = 0; i < translated->size(); ++i) {
            const Question &question = (*translated)[i];
            const QByteArray place = (language + u' ' + question.id).toUtf8();
            const char *where = place.constData();
            QVERIFY2(texts.contains(question.id), where);
            QVERIFY2(!question.text.trimmed().isEmpty() && !question.why.trimmed().isEmpty(), where);
            QVERIFY2(!seen.contains(question.text), where);
            seen.insert(question.text);
            QVERIFY2(question.followUps.size() >= 2 && question.followUps.size() <= 3, where);
            QCOMPARE(question.followUps.size(), (*english)[i].followUps.size());
            QVERIFY2(!question.followUps.contains(QString()), where);
            QVERIFY2(language == "en"_L1 || question.text != (*english)[i].text, where);
        }
    }

    void numbersAndGroupsAreFixed()
    {
        const auto questions = shippedQuestions(u"en"_s);
        QVERIFY(questions);
        QHash<QString, int> perGroup;
        int number = 0;
        for (const Question &question : *questions) {
            ++perGroup[question.group];
            if (question.group == "warmup"_L1) {
                QCOMPARE(question.number, 0);
                QCOMPARE(number, 0);
            } else {
                QCOMPARE(question.number, ++number);
                QCOMPARE(question.id, u"q%1"_s.arg(number));
            }
        }
        QCOMPARE(number, 25);
        const QHash<QString, int> expected{{u"warmup"_s, 4},    {u"service"_s, 5},       {u"sales"_s, 8},
                                           {u"customers"_s, 6}, {u"profitability"_s, 3}, {u"growth"_s, 3}};
        QCOMPARE(perGroup, expected);
        QCOMPARE(
            questions->at(4).text,
            u"What do our most successful customers look like: size, annual revenue, industry, life-cycle stage?"_s);
        QCOMPARE(questions->back().text, u"Does our solution have gaps that must be closed to support the ICP?"_s);
    }

    void rolesAreKnown()
    {
        const auto questions = shippedQuestions(u"en"_s);
        QVERIFY(questions);
        for (const Question &question : *questions) {
            for (const QString &key : question.roles)
                QVERIFY2(!table::Role::fromKey(key).isNone(), qPrintable(question.id + u' ' + key));
        }
    }

    void groupsCoverTheQuestions()
    {
        QStringList ids;
        for (const QuestionGroup &group : questionGroups()) {
            ids << group.id;
            QCOMPARE(questionGroupName(group.id), group.name);
            QVERIFY(!group.name.isEmpty());
        }
        QCOMPARE(ids,
                 (QStringList{u"warmup"_s, u"service"_s, u"sales"_s, u"customers"_s, u"profitability"_s, u"growth"_s}));
        QCOMPARE(questionGroupName(u"Our own"_s), u"Our own"_s);
    }

    void unknownLanguageIsEnglish()
    {
        const auto english = shippedQuestions(u"en"_s);
        const auto klingon = shippedQuestions(u"tlh"_s);
        QVERIFY(english && klingon);
        QCOMPARE(klingon->front().text, english->front().text);
        const auto empty = shippedQuestions({});
        QVERIFY(empty);
        QCOMPARE(empty->front().text, english->front().text);
    }

    void relatedLanguagesAreFound()
    {
        QCOMPARE(shippedQuestions(u"fa_IR"_s)->front().text, shippedQuestions(u"fa"_s)->front().text);
        QCOMPARE(shippedQuestions(u"zh"_s)->front().text, shippedQuestions(u"zh_CN"_s)->front().text);
        QCOMPARE(shippedQuestions(u"pl-PL"_s)->front().text, shippedQuestions(u"pl"_s)->front().text);
    }

    void missingTranslationIsEnglish()
    {
        QTemporaryDir dir;
        write(
            dir.filePath(u"structure.json"_s),
            R"([{"id":"q1","number":1,"group":"service","roles":[]},{"id":"q2","number":2,"group":"sales","roles":["clv"]}])");
        write(
            dir.filePath(u"questions.en.json"_s),
            R"({"q1":{"text":"One?","why":"W","followUps":["A","B"]},"q2":{"text":"Two?","why":"V","followUps":["C","D"]}})");
        write(dir.filePath(u"questions.pl.json"_s), R"({"q1":{"text":"Raz?","why":"P","followUps":["E","F"]}})");
        const auto questions = readQuestions(dir.path(), u"pl"_s);
        QVERIFY(questions);
        QCOMPARE(questions->at(0).text, u"Raz?"_s);
        QCOMPARE(questions->at(1).text, u"Two?"_s);
        QCOMPARE(questions->at(1).followUps, (QStringList{u"C"_s, u"D"_s}));
        QCOMPARE(questions->at(1).roles, QStringList{u"clv"_s});
    }

    void brokenFilesAreErrors()
    {
        QTemporaryDir dir;
        QVERIFY(!readQuestions(dir.path(), u"en"_s)); // nothing there
        write(dir.filePath(u"structure.json"_s), "[{\"id\":\"q1\"}]");
        write(dir.filePath(u"questions.en.json"_s), "{\"q1\": ");
        const auto cut = readQuestions(dir.path(), u"en"_s);
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, ErrorKind::BadInput);
        QVERIFY(cut.error().message.contains("questions.en.json"_L1));
        write(dir.filePath(u"questions.en.json"_s), "{}");
        const auto untold = readQuestions(dir.path(), u"en"_s);
        QVERIFY(!untold);
        QVERIFY(untold.error().detail.contains("q1"_L1));
    }
};

static const lodestar::testkit::Registered<QuestionTest> registered("core/workshop/question");
#include "question_test.moc"
