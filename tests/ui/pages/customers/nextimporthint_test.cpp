#include "ui/pages/customers/nextimporthint.h"

#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/customers/importpanel.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class NextImportHintTest : public QObject
{
    Q_OBJECT

private slots:
    void theNextFileGoesInWithOneKey()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QByteArrayList lines = smallCustomers().split('\n');
        lines.removeAt(5);
        lines.insert(1, "C2000,Nida,Retail,Poland,40,12000,1");
        lines.insert(1, "C2001,Narew,Retail,Poland,41,13000,1");
        const QString path = stage.file(u"next.csv"_s);
        QVERIFY(writeFile(path, lines.join('\n')));
        ImportPanel panel(stage.session);
        QVERIFY(present(panel));
        panel.open({path, {}});
        QTRY_VERIFY_WITH_TIMEOUT(says(panel, u"Types and roles are taken over from it."_s), 20000);
        QVERIFY(says(panel, u"Known: 59. New: 2. Gone: 1."_s));
        auto *focus = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(focus && focus->text() == u"Import"_s);
        QSignalSpy imported(&panel, &ImportPanel::imported);
        QTest::keyClick(focus, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 20000);
        const auto current = table::DatasetStore(*stage.session.project()).current();
        QVERIFY(current && *current);
        QCOMPARE((*current)->rows, 61);
        QCOMPARE((*current)->byName(u"Revenue"_s)->role.id, table::RoleId::Revenue); // as chosen for the file before
        QVERIFY(stage.settled());
    }

    void otherColumnsAreNamed()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QByteArray csv = smallCustomers();
        csv.replace("Country", "Land").replace("Industry,", "Sector,").replace("Referrals", "Referrals,Fax");
        const QString path = stage.file(u"next.csv"_s);
        QVERIFY(writeFile(path, csv));
        ImportPanel panel(stage.session);
        QVERIFY(present(panel));
        panel.open({path, {}});
        QTRY_VERIFY_WITH_TIMEOUT(says(panel, u"Almost the columns of"_s), 20000);
        QVERIFY(says(panel, u"New columns: Fax."_s));
        QVERIFY(says(panel, u"Country is perhaps called Land now: 100% of the values are the same."_s));
        QVERIFY(!says(panel, u"Missing columns"_s));
    }

    void anotherFileIsLeftAlone()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const QString path = stage.file(u"other.csv"_s);
        QVERIFY(writeFile(path, "Key,Title,Town\n1,Ada,Kraków\n2,Ben,Gdynia\n3,Cleo,Opole\n"));
        ImportPanel panel(stage.session);
        QVERIFY(present(panel));
        panel.open({path, {}});
        auto *button = named<QPushButton>(panel, u"Import"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20000);
        QTest::qWait(300);
        QVERIFY(!panel.findChild<NextImportHint *>()->isVisibleTo(&panel));
    }
};

static const lodestar::testkit::Registered<NextImportHintTest> registered("ui/pages/customers/nextimporthint");
#include "nextimporthint_test.moc"
