#include "core/profile/personabasis.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

class PersonaBasisTest : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatIsThere()
    {
        Persona persona{u"p"_s, u"i"_s, u"Marta"_s, {}, {}};
        QVERIFY(basisOf(persona).isEmpty());
        persona.fields = {{u"today"_s, u"x"_s},        {u"goals"_s, u"x"_s},       {u"kpis"_s, u"x"_s},
                          {u"demographics"_s, u"x"_s}, {u"evidence"_s, u"talk"_s}, {u"unknown"_s, u"x"_s}};
        persona.putAway = {u"demographics"_s};
        persona.sections = {{u"o"_s, u"Habits"_s, u"x"_s}, {u"e"_s, u"Empty"_s, {}}};
        persona.labels = {{u"work"_s, EvidenceKind::Data}, {u"usable"_s, EvidenceKind::Opinion}};
        PersonaBasis basis = basisOf(persona);
        QCOMPARE(basis.filled, 4); // today, goals, kpis, Habits
        QCOMPARE(basis.supported, 2); // the two of the section that is labelled data
        persona.quotes = {
            {u"a"_s, u"Ana"_s, u"o"_s, u"1"_s, u"r1"_s, u"C1"_s, Quote::Said::Interview},
            {u"b"_s, u"Ana"_s, {}, u"2"_s, u"r1"_s, u"C1"_s, Quote::Said::Interview}, // the same person again
            {u"c"_s, u"Ben"_s, {}, u"3"_s, u"r2"_s, u"C2"_s, Quote::Said::Survey},
            {.text = u"hearsay"_s, .section = u"usable"_s}, // without a source it supports nothing
        };
        persona.otherCustomers = 3;
        basis = basisOf(persona);
        QCOMPARE(basis.quotes, 3);
        QCOMPARE(basis.interviews, 1);
        QCOMPARE(basis.customers, 5);
        QCOMPARE(basis.supported, 3);
        QCOMPARE(
            basisText(basis),
            u"3 quote(s) with a source, 1 interview(s), 5 customer(s). 3 of 4 filled field(s) rest on data or on what somebody said."_s);
        QVERIFY(basisWarning(basis).isEmpty());
    }

    void warnsGently()
    {
        Persona persona{u"p"_s, u"i"_s, u"Marta"_s, {}, {}};
        QVERIFY(basisWarning(basisOf(persona)).isEmpty()); // nothing is said, so nothing is claimed
        persona.fields[u"today"_s] = u"x"_s;
        QVERIFY(basisWarning(basisOf(persona)).startsWith(u"Nothing supports this persona yet"_s));
        persona.labels[u"usable"_s] = EvidenceKind::Data;
        QVERIFY(basisWarning(basisOf(persona)).contains(u"no quote, interview or customer behind it"_s));
        persona.otherInterviews = 1;
        QVERIFY(basisWarning(basisOf(persona)).isEmpty());
        persona.labels.clear();
        QVERIFY(basisWarning(basisOf(persona)).startsWith(u"People were asked"_s));
    }

    void labelsHaveNamesAndIds()
    {
        for (const EvidenceKind kind : {EvidenceKind::Data, EvidenceKind::Opinion, EvidenceKind::Hypothesis}) {
            QCOMPARE(labelFromId(labelId(kind)), std::optional(kind));
            QVERIFY(!labelName(kind).isEmpty());
        }
        QCOMPARE(labelFromId(u"fact"_s), std::nullopt);
        QCOMPARE(labelId(std::nullopt), QString());
        QCOMPARE(labelName(std::nullopt), u"not said"_s);
    }

    void advisesAgainstTooMany()
    {
        QVERIFY(tooManyText(8).isEmpty());
        QVERIFY(tooManyText(9).startsWith(u"9 persona(s) are more"_s));
    }
};

static const lodestar::testkit::Registered<PersonaBasisTest> registered("core/profile/personabasis");
#include "personabasis_test.moc"
