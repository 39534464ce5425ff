#include "tests/rehearsal/rehearsal.h"
#include "tests/testkit/registry.h"
#include "ui/base/language.h"

using namespace lodestar;
using namespace lodestar::testkit;

/// What only shows when everything is used together, in the order of a real meeting.
class WholeWorkshopTest : public QObject
{
    Q_OBJECT

    static void play(const Rehearsal::Setting &setting)
    {
        Rehearsal rehearsal(setting);
        try {
            rehearsal.play();
        } catch (const Stopped &stopped) {
            QFAIL(stopped.what());
        }
    }

private slots:
    void init()
    {
        QSettings().clear();
        theme::apply({});
    }
    void cleanup()
    {
        ui::applyLanguage(u"en"_s);
        theme::apply({});
    }

    void eightPeopleWithFortyCustomers() { play({}); }

    void eightPeopleWithNoData() { play({.withData = false}); }
};

static const lodestar::testkit::Registered<WholeWorkshopTest> registered("ui/mainwindow/wholeworkshop");
#include "wholeworkshop_test.moc"
