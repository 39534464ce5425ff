#include "ui/pages/icp/moversmodel.h"

#include "core/base/text.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::ui;

class MoversModelTest : public QObject
{
    Q_OBJECT

private slots:
    /// The marks that keep a name apart from the text around it are not for reading.
    void theReasonIsShownWithoutItsMarks()
    {
        MoversModel model;
        const QString through = lodestar::isolated(u"sector"_s) + u" is new"_s;
        model.show({{u"k1"_s, u"Acme\u202e"_s, u"Best"_s, u"Bad"_s, u"↓"_s, through}}, true);
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(MoversModel::Through), through);
        QVERIFY(!text(MoversModel::Customer).contains(u'\u202e')); // what the data brought is
        QVERIFY(text(MoversModel::To).contains(u"Bad"_s));
    }
};

static const lodestar::testkit::Registered<MoversModelTest> registered("ui/pages/icp/moversmodel");
#include "moversmodel_test.moc"
