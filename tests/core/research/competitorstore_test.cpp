#include "core/research/competitor.h"

#include "tests/core/research/projectfixture.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::research;
using testkit::ProjectFixture;

class CompetitorStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void eachFieldIsTakenBackByItself()
    {
        const ProjectFixture fixture;
        CompetitorStore store(fixture.project());
        QCOMPARE(store.add(u" "_s).error().kind, ErrorKind::BadInput);
        const QString acme = *store.add(u"Acme"_s), other = *store.add(u"Other"_s);
        QVERIFY(store.setField(acme, u"buyers"_s, u"Small firms"_s));
        QVERIFY(store.setField(acme, u"problems"_s, u" Slow support "_s));
        auto all = *store.list();
        QCOMPARE(all.front().name, u"Acme"_s);
        QCOMPARE(all.front().fields.value(u"problems"_s), u"Slow support"_s);
        QVERIFY(all.back().fields.isEmpty());
        QVERIFY(fixture.project().undo());
        all = *store.list();
        QCOMPARE(all.front().fields.keys(), QStringList{u"buyers"_s});
        QVERIFY(fixture.project().history().front().label.contains(u"What they struggle with"_s));
        QVERIFY(store.setField(acme, u"buyers"_s, {}));
        QVERIFY(store.list()->front().fields.isEmpty());
        QVERIFY(store.rename(acme, u"Acme & Sons"_s));
        QVERIFY(!store.rename(acme, {}));
        QCOMPARE(store.setField(u"nobody"_s, u"buyers"_s, u"x"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(store.remove(other));
        QCOMPARE(store.list()->size(), size_t(1));
        QCOMPARE(competitorFields().size(), size_t(7));
    }
};

static const lodestar::testkit::Registered<CompetitorStoreTest> registered("core/research/competitorstore");
#include "competitorstore_test.moc"
