#include "core/research/surveycolumns.h"

#include "core/research/survey.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::research;
using Part = SurveyColumn::Part;

namespace {

/// "name, s1, -": what each column was taken for.
QString taken(const QStringList &headers, const std::vector<workshop::Question> &own = {})
{
    QStringList parts;
    for (const SurveyColumn &use : matchColumns(headers, own)) {
        switch (use.part) {
        case Part::Nothing:
            parts << u"-"_s;
            break;
        case Part::Name:
            parts << u"name"_s;
            break;
        case Part::Title:
            parts << u"title"_s;
            break;
        case Part::Company:
            parts << u"company"_s;
            break;
        case Part::Date:
            parts << u"date"_s;
            break;
        case Part::Note:
            parts << u"note"_s;
            break;
        case Part::Answer:
            parts << use.question;
            break;
        }
    }
    return parts.join(u' ');
}

} // namespace

class SurveyColumnsTest : public QObject
{
    Q_OBJECT
private slots:
    void theFormOfEveryLanguageComesBack_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "id", "pl", "fa", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theFormOfEveryLanguageComesBack()
    {
        QFETCH(QString, language);
        const auto words = formWords(language);
        const auto questions = shippedSurvey(language);
        QVERIFY(words && questions);
        QCOMPARE(questions->size(), size_t(4));
        QStringList headers{words->name, words->role, words->company, words->date};
        for (const workshop::Question &question : *questions)
            headers << question.text;
        QCOMPARE(taken(headers), u"name title company date s1 s2 s3 s4"_s);
    }

    void tablesOfSurveyToolsAreRead()
    {
        QCOMPARE(taken({u"Timestamp"_s, u"Your name"_s, u"Company name"_s, u"1. Why did you choose us?"_s,
                        u"2. What do you like most?"_s, u"3. What don’t you like?"_s, u"4. How can we improve?"_s}),
                 u"date name company s1 s2 s3 s4"_s);
        QCOMPARE(taken({u"Respondent ID"_s, u"Q1: Why do you work with us?"_s, u"NPS"_s, u"What frustrates you?"_s}),
                 u"- s1 - s3"_s);
        QCOMPARE(taken({u"Please tell us: what do you like?"_s, u"What do you like?"_s}), u"- s2"_s); // once only
    }

    void ownQuestionsAreFoundByTheirText()
    {
        workshop::Question own;
        own.id = u"own"_s;
        own.text = u"Would you recommend us?"_s;
        QCOMPARE(taken({u"would you recommend us"_s, u"Name"_s}, {own}), u"own name"_s);
        QCOMPARE(taken({}), QString());
    }
};

static const lodestar::testkit::Registered<SurveyColumnsTest> registered("core/research/surveycolumns");
#include "surveycolumns_test.moc"
