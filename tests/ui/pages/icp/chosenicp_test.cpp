#include "ui/pages/icp/chosenicp.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"

#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

profile::Icp logistics(const QString &id, const QString &name)
{
    profile::Icp icp;
    icp.id = id;
    icp.name = name;
    profile::Criterion criterion;
    criterion.id = id + u"-1"_s;
    criterion.label = u"Industry"_s;
    criterion.condition.attribute = u"Industry"_s;
    criterion.condition.values = {u"Logistics"_s};
    icp.criteria.push_back(criterion);
    return icp;
}

bool add(Stage &stage, const profile::Icp &icp)
{
    return stage.session.settle(profile::IcpStore(*stage.session.project()).save(icp, u"made"_s)) && stage.settled();
}

qint64 met(const IcpFits &fits)
{
    return std::ranges::count(fits.fits.match.front(), table::Match::Yes);
}

} // namespace

class ChosenIcpTest : public QObject
{
    Q_OBJECT

private slots:
    void evaluatesWhatIsChosenOnlyWhileSomebodyLooks()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(add(stage, logistics(u"a"_s, u"Freight"_s)));
        ChosenIcp chosen(stage.session);
        chosen.refresh();
        QCOMPARE(chosen.id(), u"a"_s);
        QVERIFY(!chosen.isEvaluating());
        chosen.setAwake(true);
        QTRY_VERIFY(chosen.fits());
        QCOMPARE(met(*chosen.fits()), 20);
        const auto before = chosen.fits();
        chosen.refresh(); // nothing changed: nothing is computed again
        QVERIFY(!chosen.isEvaluating());
        QCOMPARE(chosen.fits(), before);
    }

    void aChangeIsSavedAndEvaluated()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(add(stage, logistics(u"a"_s, u"Freight"_s)));
        ChosenIcp chosen(stage.session);
        chosen.refresh();
        chosen.setAwake(true);
        QTRY_VERIFY(chosen.fits());
        QVERIFY(
            chosen.save([](auto &icp) { icp.criteria.front().condition.values << u"Retail"_s; }, u"Turned it round"_s));
        QTRY_COMPARE(met(*chosen.fits()), 40);
        QVERIFY(!chosen.save([](auto &icp) { icp.name.clear(); }, u"Unnamed"_s));
        QCOMPARE(chosen.icp()->name, u"Freight"_s);
        QVERIFY(!stage.notices.isEmpty()); // says why
        QVERIFY(chosen.save([](auto &icp) { icp.criteria.clear(); }, u"Emptied"_s));
        QVERIFY(!chosen.fits());
    }

    /// What fields commit as they go must not end up in the project that was opened meanwhile.
    void nothingIsSavedIntoAnotherProject()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(add(stage, logistics(u"a"_s, u"Freight"_s)));
        ChosenIcp chosen(stage.session);
        chosen.refresh();
        QVERIFY(chosen.canEdit());
        QVERIFY(stage.createEmpty());
        QVERIFY(!chosen.canEdit());
        QVERIFY(!chosen.save([](auto &icp) { icp.name = u"Late"_s; }, u"Typed before"_s));
        QVERIFY(profile::IcpStore(*stage.session.project()).list()->empty());
        chosen.refresh();
        QVERIFY(chosen.canEdit());
        QVERIFY(!chosen.icp());
    }

    void leavingIsToldBeforeAnotherIsChosen()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(add(stage, logistics(u"a"_s, u"Freight"_s)));
        QVERIFY(add(stage, logistics(u"b"_s, u"Retail"_s)));
        ChosenIcp chosen(stage.session);
        chosen.refresh();
        chosen.setAwake(true);
        QTRY_VERIFY(chosen.fits());
        QString left;
        connect(&chosen, &ChosenIcp::leaving, &chosen, [&] { left = chosen.id(); });
        QSignalSpy changes(&chosen, &ChosenIcp::fitsChanged);
        chosen.choose(u"b"_s);
        QCOMPARE(left, u"a"_s);
        QCOMPARE(chosen.id(), u"b"_s);
        QCOMPARE(changes.size(), 1); // the counts of the one before are gone at once
        QTRY_VERIFY(chosen.fits() && chosen.fits()->icp.id == u"b"_s);
        profile::Icp third = logistics(u"c"_s, u"Retail"_s);
        QVERIFY(!chosen.create(third, u"made"_s)); // the name is taken
        QCOMPARE(chosen.id(), u"b"_s);
        third.name = u"Shops"_s;
        QVERIFY(chosen.create(third, u"made"_s));
        QCOMPARE(chosen.id(), u"c"_s);
        stage.session.undo();
        QCOMPARE(chosen.id(), u"a"_s); // it is gone: the first one
    }
};

static const lodestar::testkit::Registered<ChosenIcpTest> registered("ui/pages/icp/chosenicp");
#include "chosenicp_test.moc"
