#include "core/metrics/nominations.h"

#include "tests/testkit/registry.h"

#include <QSet>
#include <QTest>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;

class NominationsTest : public QObject
{
    Q_OBJECT

private slots:
    void counted()
    {
        using S = Nomination::Standing;
        const QDateTime nine(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC);
        const auto said = [&](const QString &who, const QString &team, const QString &customer, S standing,
                              int minutes = 0, const QString &tag = {}, const QString &reason = {}) {
            return Nomination{{}, who, team, customer, standing, tag, reason, nine.addSecs(60 * minutes)};
        };
        const auto customers = countNominations({
            said(u"ewa"_s, u"sales"_s, u"Odra"_s, S::Best, 0, u"grows"_s, u"doubled"_s),
            said(u"jan"_s, u"sales"_s, u"Odra"_s, S::Best, 0, u"grows"_s),
            said(u"ola"_s, u"service"_s, u"Odra"_s, S::NotFit, 0, u"pays_late"_s),
            said(u"ewa"_s, u"sales"_s, u"Bug"_s, S::NotFit, 0),
            said(u"ewa"_s, u"sales"_s, u"Bug"_s, S::Best, 5, u"our own word"_s), // thought better of it
        });
        QCOMPARE(customers.size(), size_t{2});
        QCOMPARE(customers[0].customerKey, u"Odra"_s);
        QCOMPARE(customers[0].all, (Voices{2, 1}));
        QVERIFY(customers[0].isContested());
        QCOMPARE(customers[0].byTeam[u"sales"_s], (Voices{2, 0}));
        QCOMPARE(customers[0].byTeam[u"service"_s], (Voices{0, 1}));
        const QString reasons = reasonsFor(customers[0], S::Best);
        QCOMPARE(reasons.count(reasonTagName(u"grows"_s)), 1);
        QVERIFY(reasons.contains(u"doubled"_s));
        QVERIFY(!reasons.contains(reasonTagName(u"pays_late"_s)));
        QCOMPARE(customers[1].all, (Voices{1, 0}));
        QVERIFY(!customers[1].isContested());
        QVERIFY(reasonsFor(customers[1], S::Best).contains(u"our own word"_s));
        QVERIFY(countNominations({}).empty());
    }

    void tags()
    {
        QSet<QString> seen;
        for (const auto standing : {Nomination::Standing::Best, Nomination::Standing::NotFit}) {
            QVERIFY(reasonTags(standing).size() >= 5);
            for (const QString &tag : reasonTags(standing)) {
                QVERIFY(!seen.contains(tag));
                seen << tag;
                QVERIFY(reasonTagName(tag) != tag);
            }
        }
        QCOMPARE(reasonTagName(u"own words"_s), u"own words"_s);
    }
};

static const lodestar::testkit::Registered<NominationsTest> registered("core/metrics/nominations");
#include "nominations_test.moc"
