#include "core/report/personaposter.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::report;

class PersonaPosterTest : public QObject
{
    Q_OBJECT
private slots:
    void leavesOutWhatIsNotSaidOrPutAway()
    {
        profile::Persona persona{u"p"_s,
                                 u"i"_s,
                                 u"Marta"_s,
                                 {},
                                 {{u"today"_s, u"By phone"_s},
                                  {u"demographics"_s, u"Warsaw"_s},
                                  {u"goals"_s, u"Calm"_s},
                                  {u"summary"_s, u"Runs the floor"_s},
                                  {u"evidence"_s, u"Two talks."_s}}};
        persona.putAway = {u"demographics"_s};
        persona.labels = {{u"work"_s, profile::EvidenceKind::Hypothesis}};
        persona.sections = {{u"o"_s, u"Habits"_s, u"Early"_s}, {u"e"_s, u"Empty"_s, u" "_s}};
        const PersonaPoster poster = personaPoster(persona, u"Freight"_s);
        QCOMPARE(poster.kicker, u"Freight"_s);
        QCOMPARE(poster.lines.size(), 4u); // asked for even while nobody has answered
        QCOMPARE(poster.lines[0].text, u"By phone"_s);
        QVERIFY(poster.lines[1].text.isEmpty());
        QCOMPARE(poster.summary, u"Runs the floor"_s);
        QStringList parts;
        for (const auto &part : poster.parts)
            parts << part.text;
        QCOMPARE(parts, (QStringList{u"Calm"_s, u"Early"_s}));
        QCOMPARE(poster.parts[0].label, u"hypothesis"_s);
        QVERIFY(poster.role.isEmpty() && poster.scales.empty() && poster.quotes.empty());
        QVERIFY(poster.basis.endsWith(u"Two talks."_s));
        QVERIFY(!poster.warning.isEmpty());
    }

    void quotesWithASourceComeFirst()
    {
        profile::Persona persona{u"p"_s, u"i"_s, u"Marta"_s, {}, {}};
        persona.quotes = {{.text = u"a"_s}, {.text = u"b"_s, .source = u"Ana"_s}, {.text = u"c"_s, .source = u"Ben"_s}};
        const auto quotes = personaPoster(persona, {}).quotes;
        QCOMPARE(quotes.size(), 2u);
        QCOMPARE(quotes[0].text, u"“b”"_s);
        QCOMPARE(quotes[1].source, u"Ben"_s);
    }
};

static const lodestar::testkit::Registered<PersonaPosterTest> registered("core/report/personaposter");
#include "personaposter_test.moc"
