#include "ui/base/stagedesk.h"

#include "tests/testkit/registry.h"
#include "ui/base/page.h"
#include "ui/base/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page whose scene is its number.
class Numbered : public Page
{
public:
    using Page::Page;
    QString title() const override { return u"Numbered"_s; }
    QString purpose() const override { return {}; }
    QString help() const override { return {}; }
    std::optional<StageScene> stageScene() const override
    {
        ++asked;
        return StageScene{.title = QString::number(number)};
    }
    bool stepStage(int direction) override
    {
        number += direction;
        emit stageChanged();
        return true;
    }

    int number = 1;
    mutable int asked = 0;
};

} // namespace

class StageDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void thePageOnScreenIsAskedWhileAStageIsOpen()
    {
        Session session;
        auto &desk = session.stage();
        Numbered page(session);
        desk.setPage(&page);
        emit page.stageChanged();
        QCOMPARE(page.asked, 0);
        QVERIFY(!desk.scene());
        desk.setOpen(true);
        QCOMPARE(desk.scene()->title, u"1"_s);
        page.number = 5;
        emit page.headerChanged(); // what changes the header may change the stage
        QCOMPARE(desk.scene()->title, u"5"_s);
        Numbered other(session);
        other.number = 9;
        desk.setPage(&other);
        page.number = 6;
        emit page.stageChanged();
        QCOMPARE(desk.scene()->title, u"9"_s);
    }

    void aPinnedSceneStaysWhateverThePageSays()
    {
        Session session;
        auto &desk = session.stage();
        Numbered page(session);
        desk.setPage(&page);
        desk.setOpen(true);
        desk.pin({.title = u"Pinned"_s});
        page.stepStage(1);
        QCOMPARE(desk.scene()->title, u"Pinned"_s);
        desk.step(1);
        QCOMPARE(page.number, 2); // a pinned scene has nothing after it
        desk.unpin();
        QCOMPARE(desk.scene()->title, u"2"_s);
    }

    void furtherGoesThroughTheSheetsAndThenThePage()
    {
        Session session;
        auto &desk = session.stage();
        Numbered page(session);
        desk.setPage(&page);
        desk.setOpen(true);
        desk.setSheets(2);
        desk.step(1);
        QCOMPARE(desk.sheet(), 1);
        QCOMPARE(page.number, 1);
        desk.step(1);
        QCOMPARE(page.number, 2);
        QCOMPARE(desk.sheet(), 0); // another scene begins with its first sheet
        desk.step(-1);
        QCOMPARE(page.number, 1);
        desk.setSheets(3);
        desk.step(1);
        desk.step(1);
        desk.setSheets(1);
        QCOMPARE(desk.sheet(), 0);
    }

    void aStageThatClosesForgetsHowItStood()
    {
        Session session;
        auto &desk = session.stage();
        desk.setOpen(true);
        QSignalSpy told(&desk, &StageDesk::stateChanged);
        desk.setBlank(true);
        desk.setBlank(true);
        desk.setFrozen(true);
        desk.pin({.title = u"Pinned"_s});
        QCOMPARE(told.count(), 3);
        desk.setOpen(false);
        QVERIFY(!desk.isBlank() && !desk.isFrozen() && !desk.isPinned());
    }

    void aScenePinnedBeforeTheStageOpensIsTheFirst()
    {
        Session session;
        session.stage().pin({.title = u"Pinned"_s});
        session.stage().setOpen(true);
        QCOMPARE(session.stage().scene()->title, u"Pinned"_s);
    }

    void aPageThatIsGoneIsNotAsked()
    {
        Session session;
        {
            Numbered page(session);
            session.stage().setPage(&page);
            session.stage().setOpen(true);
        }
        session.stage().step(1);
        session.stage().unpin();
        session.stage().setPage(nullptr);
        QVERIFY(!session.stage().scene());
    }
};

static testkit::Registered<StageDeskTest> registered("ui/base/stagedesk");
#include "stagedesk_test.moc"
