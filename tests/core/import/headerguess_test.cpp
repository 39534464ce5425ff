#include "core/import/headerguess.h"

#include "core/import/sample.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class HeaderGuessTest : public QObject
{
    Q_OBJECT

private slots:

    void titlesAreSkipped()
    {
        const HeaderGuess guess = guessHeader(Sample("Report,,\nMay,,\n\nid,name,n\n1,Ada,2\n3,Ben,4\n", true, {}), 3);
        QCOMPARE(guess.skipLines, 3);
        QVERIFY(guess.header);
    }

    void dataIsNoHeader()
    {
        const HeaderGuess guess = guessHeader(Sample("1,Ada\n2,Ben\n", true, {}), 2);
        QVERIFY(!guess.header);
        QVERIFY(guess.evidence < 0);
    }

    void aPersonDecides()
    {
        QVERIFY(guessHeader(Sample("1,Ada\n2,Ben\n", true, {}), 2, true).header);
        QVERIFY(!guessHeader(Sample("id,name\n1,Ada\n", true, {}), 2, false).header);
    }
};

static const lodestar::testkit::Registered<HeaderGuessTest> registered("core/import/headerguess");
#include "headerguess_test.moc"
