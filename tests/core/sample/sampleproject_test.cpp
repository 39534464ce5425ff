#include "core/sample/sample.h"

#include "core/import/source.h"
#include "core/metrics/beststore.h"
#include "core/profile/analysis.h"
#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/project/project.h"
#include "core/research/competitor.h"
#include "core/research/figures.h"
#include "core/research/maturitystore.h"
#include "core/research/survey.h"
#include "core/research/voices.h"
#include "core/sample/sampleresearch.h"
#include "core/sample/sampletexts.h"
#include "core/table/datasetstore.h"
#include "core/workshop/dataanswer.h"
#include "core/workshop/hypothesis.h"
#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

QSet<QString> questionIds()
{
    QSet<QString> ids;
    const auto questions = workshop::shippedQuestions(u"en"_s);
    for (const workshop::Question &question : *questions)
        ids << question.id;
    return ids;
}

} // namespace

class SampleProjectTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textsNameWhatExists();
    void personasAreWhole();
    void existingFilesAreLeftAlone();
    void customersArriveWithTheirRoles();
    void headersAreUnderstoodWithoutHelp();
    void dirtyCellsAreReported();
    void workshopIsHeld();
    void researchIsDone();
    void bestAreAgreedAndPinned();
    void truthIsFoundAndNoiseIsNot();
    void profileStandsOnDataAndOpinion();
    void personasAreInsideTheIcp();
    void everyDataQuestionIsAnswered();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<project::Project> m_project;
};

void SampleProjectTest::initTestCase()
{
    const QString path = m_dir.filePath(u"sample.icp"_s);
    const auto built = sample::buildSampleProject(path);
    QVERIFY2(built, qPrintable(built ? QString() : built.error().message + built.error().detail));
    auto opened = project::Project::open(path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_project = std::move(*opened);
}

void SampleProjectTest::textsNameWhatExists()
{
    const QSet<QString> ids = questionIds();
    const auto people = static_cast<int>(sample::samplePeople().size());
    QSet<QString> asked;
    for (const sample::SampleAnswer &answer : sample::sampleAnswers()) {
        QVERIFY2(ids.contains(QString::fromLatin1(answer.question)), answer.text);
        QVERIFY(answer.person >= 0 && answer.person < people);
        asked << QString::fromLatin1(answer.question);
    }
    QVERIFY(asked.size() >= 12);
    for (const sample::SampleDecision &decision : sample::sampleDecisions())
        QVERIFY2(asked.contains(QString::fromLatin1(decision.question)), decision.text);
    QSet<QString> teams;
    for (const sample::SamplePerson &person : sample::samplePeople())
        teams << QString::fromLatin1(person.team);
    const QStringList known = workshop::teamIds();
    QCOMPARE(teams, QSet<QString>(known.cbegin(), known.cend()));
    QSet<QString> narrative;
    for (const auto &[key, name] : profile::narrativeFields())
        narrative << key;
    QSet<QString> told;
    for (const sample::SampleLine &line : sample::sampleNarrative())
        told << QString::fromLatin1(line.key);
    QCOMPARE(told, narrative);
}

void SampleProjectTest::personasAreWhole()
{
    QSet<QString> known, essential;
    for (const profile::PersonaField &field : profile::personaFields()) {
        known << field.key;
        if (field.essential)
            essential << field.key;
    }
    QCOMPARE(sample::samplePersonas().size(), size_t(2));
    for (const sample::SamplePersona &persona : sample::samplePersonas()) {
        QSet<QString> filled;
        for (const sample::SampleLine &line : persona.lines)
            filled << QString::fromLatin1(line.key);
        QVERIFY2(known.contains(filled), persona.name);
        QVERIFY2(filled.contains(essential), persona.name);
    }
}

void SampleProjectTest::existingFilesAreLeftAlone()
{
    QFile file(m_dir.filePath(u"mine.icp"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QVERIFY(!sample::buildSampleProject(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void SampleProjectTest::customersArriveWithTheirRoles()
{
    const auto info = table::DatasetStore(*m_project).current();
    QVERIFY(info && *info);
    QCOMPARE((*info)->rows, 300);
    for (const table::ColumnInfo &column : (*info)->columns) // the computed level of maturity too
        QVERIFY2(!column.role.isNone(), qPrintable(column.name));
    QCOMPARE((*info)->byRole(table::RoleId::Technologies)->type, table::ColumnType::Tags);
    QCOMPARE((*info)->byRole(table::RoleId::FirstPurchase)->type, table::ColumnType::Date);
    QCOMPARE((*info)->byRole(table::RoleId::CaseStudy)->type, table::ColumnType::YesNo);
    QVERIFY(isNumeric((*info)->byRole(table::RoleId::Employees)->type));
    QVERIFY(isNumeric((*info)->byRole(table::RoleId::Nps)->type));
}

/// People who import the same file by hand should not have to correct what the sample knows.
void SampleProjectTest::headersAreUnderstoodWithoutHelp()
{
    const QString path = m_dir.filePath(u"customers.csv"_s);
    QVERIFY(QFile::copy(u":/sample/customers.csv"_s, path));
    const auto preview = import::previewFile(path);
    QVERIFY(preview);
    const auto info = table::DatasetStore(*m_project).current();
    QCOMPARE(preview->columns.size() + 1, (*info)->columns.size()); // the level of maturity is computed
    for (size_t i = 0; i < preview->columns.size(); ++i) {
        const table::ColumnInfo &judged = preview->columns[i];
        QVERIFY2(judged.role == (*info)->columns[i].role, qPrintable(judged.name + u" as "_s + judged.role.key()));
    }
}

void SampleProjectTest::dirtyCellsAreReported()
{
    const auto info = table::DatasetStore(*m_project).current();
    QVERIFY(info && *info);
    QCOMPARE((*info)->issueCount, 2); // a score and a date that are none; "approx. 120" and "12.5 m" can be read
    QCOMPARE((*info)->rejectedRows, 0);
}

void SampleProjectTest::workshopIsHeld()
{
    const workshop::WorkshopStore store(*m_project);
    QCOMPARE(store.participants()->size(), sample::samplePeople().size());
    const auto said = store.answers();
    const auto ofTheRoom =
        std::count_if(said->begin(), said->end(), [](const auto &one) { return one.respondent.isEmpty(); });
    QCOMPARE(ofTheRoom, std::ssize(sample::sampleAnswers()));
    QCOMPARE(store.decisions()->size(), sample::sampleDecisions().size());
    QCOMPARE(workshop::HypothesisStore(*m_project).list()->size(), sample::sampleHypotheses().size());
}

void SampleProjectTest::researchIsDone()
{
    const auto voices = research::loadVoices(*m_project);
    QVERIFY(voices);
    QCOMPARE(voices->respondents.size(), sample::sampleRespondents().size());
    QCOMPARE(std::count_if(voices->respondents.begin(), voices->respondents.end(),
                           [](const auto &one) { return one.kind == workshop::Respondent::Kind::Interview; }),
             2);
    const auto companies = research::CompanyNames::of(*m_project);
    for (const workshop::Respondent &one : voices->respondents)
        QVERIFY2(companies->isCustomer(one.company), qPrintable(one.company));
    QSet<QString> known = questionIds();
    const auto survey = research::shippedSurvey(u"en"_s);
    for (const workshop::Question &question : *survey)
        known << question.id;
    for (const workshop::Answer &answer : voices->answers)
        QVERIFY2(known.contains(answer.question), qPrintable(answer.question));
    const auto disliked = research::voicesOn(u"s3"_s, *voices, workshop::Respondent::Kind::Survey);
    QVERIFY(!disliked.themes.empty() && disliked.themes.front().people == 3);

    const auto competitors = research::CompetitorStore(*m_project).list();
    QCOMPARE(competitors->size(), size_t(2));
    for (const research::Competitor &one : *competitors)
        QCOMPARE(size_t(one.fields.size()), research::competitorFields().size());

    const auto hypotheses = workshop::HypothesisStore(*m_project).list();
    const auto tested =
        std::find_if(hypotheses->begin(), hypotheses->end(), [](const auto &one) { return one.asked > 0; });
    QVERIFY(tested != hypotheses->end() && tested->killSetAt <= tested->resultAt && !tested->outcome.isEmpty());

    const table::DatasetStore store(*m_project);
    const auto web = store.current(table::DatasetKind::Web), social = store.current(table::DatasetKind::Social);
    QVERIFY(web && *web && social && *social);
    const auto webTable = store.load(**web), socialTable = store.load(**social);
    QVERIFY(webTable && socialTable);
    QVERIFY(research::webFigures(*webTable).missing.isEmpty());
    QVERIFY(research::socialFigures(*socialTable).missing.isEmpty());
    QVERIFY(research::MaturityStore(*m_project).standing() == research::MaturityStore::Standing::Current);
}

void SampleProjectTest::bestAreAgreedAndPinned()
{
    const auto analysis = profile::analyse(*m_project);
    QVERIFY(analysis);
    QVERIFY(analysis->agreed);
    QVERIFY(analysis->rating.bestCount >= 55 && analysis->rating.bestCount <= 65);
    QCOMPARE(analysis->rule.pins.size(), size_t(2));
    for (const metrics::Pin &pin : analysis->rule.pins)
        QVERIFY(!pin.reason.isEmpty());
    QCOMPARE(std::count(analysis->rating.pinned.begin(), analysis->rating.pinned.end(), quint8(1)), 2);
}

/// What the generator put in (tools/sample/customers.h) has to come out, by the agreed rule and by the default one.
void SampleProjectTest::truthIsFoundAndNoiseIsNot()
{
    const auto info = table::DatasetStore(*m_project).current();
    const auto table = table::DatasetStore(*m_project).load(**info);
    const auto agreed = metrics::BestRuleStore(*m_project).load(**info);
    QVERIFY(table && agreed);
    for (const metrics::BestRule &rule : {*agreed, metrics::defaultRule(**info)}) {
        const profile::Analysis one = profile::analyse(*table, rule, true);
        QCOMPARE(one.traits.level, traits::HonestyLevel::Evidence);
        QSet<table::RoleId> likely;
        int chance = 0, likelyCount = 0;
        for (const traits::Trait &trait : one.traits.traits) {
            if (trait.evidence == traits::TraitEvidence::Likely) {
                likely << trait.condition.role.id;
                ++likelyCount;
            } else {
                ++chance;
            }
        }
        using table::RoleId;
        const QSet<RoleId> truth{RoleId::Industry, RoleId::Employees, RoleId::LeadSource, RoleId::Technologies};
        QVERIFY(likely.contains(truth));
        // The level of maturity says again what the technologies say.
        QVERIFY2(likelyCount >= 3 && likelyCount <= 7, qPrintable(QString::number(likelyCount)));
        QVERIFY(chance >= 5);
        const auto fair = std::find_if(one.traits.antiTraits.begin(), one.traits.antiTraits.end(),
                                       [](const traits::Trait &trait) { return trait.value == "Trade fair"_L1; });
        QVERIFY(fair != one.traits.antiTraits.end());
        QCOMPARE(fair->evidence, traits::TraitEvidence::Likely);
    }
}

void SampleProjectTest::profileStandsOnDataAndOpinion()
{
    const auto icps = profile::IcpStore(*m_project).list();
    QVERIFY(icps);
    QCOMPARE(icps->size(), size_t(1));
    const profile::Icp &icp = icps->front();
    int data = 0, opinion = 0;
    for (const profile::Criterion &criterion : icp.criteria)
        ++(criterion.evidence.kind == profile::EvidenceKind::Data ? data : opinion);
    QVERIFY2(data >= 3, qPrintable(QString::number(data)));
    QCOMPARE(opinion, 2);
    QVERIFY(!icp.sentence.isEmpty());
    const auto versions = profile::IcpStore(*m_project).versions(icp.id);
    QVERIFY(versions);
    QCOMPARE(versions->size(), size_t(1));
    QCOMPARE(versions->front().number, 1);
    QVERIFY(!versions->front().note.isEmpty());

    // The tiers have to be worth looking at.
    const auto info = table::DatasetStore(*m_project).current();
    const auto table = table::DatasetStore(*m_project).load(**info);
    QVERIFY(table);
    const profile::Fits fits = profile::evaluate(*table, icp);
    QVERIFY(fits.perTier[static_cast<size_t>(profile::Tier::Best)] >= 10);
    QVERIFY(fits.perTier[static_cast<size_t>(profile::Tier::Bad)] >= 15);
    QVERIFY(fits.perTier[static_cast<size_t>(profile::Tier::Disqualified)] >= 5);
}

void SampleProjectTest::personasAreInsideTheIcp()
{
    const auto icps = profile::IcpStore(*m_project).list();
    const auto personas = profile::PersonaStore(*m_project).list(icps->front().id);
    QVERIFY(personas);
    QCOMPARE(personas->size(), size_t(2));
}

void SampleProjectTest::everyDataQuestionIsAnswered()
{
    const auto analysis = profile::analyse(*m_project);
    QVERIFY(analysis);
    const auto questions = workshop::shippedQuestions(u"en"_s);
    for (const workshop::Question &question : *questions) {
        const workshop::DataAnswer answer =
            workshop::dataAnswer(question, analysis->table, analysis->rating, analysis->traits);
        QVERIFY2(answer.isEmpty() == question.roles.isEmpty(), qPrintable(question.id + u": "_s + answer.source));
    }
}

static const lodestar::testkit::Registered<SampleProjectTest> registered("core/sample/sampleproject");
#include "sampleproject_test.moc"
