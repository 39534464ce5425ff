#include "ui/pages/share/sharepage.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/base/names.h"

#include <QAction>
#include <QImageReader>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool addIcp(Stage &stage, const QString &id, const QString &name)
{
    profile::Icp icp;
    icp.id = id;
    icp.name = name;
    icp.sentence = u"We are for "_s + name;
    profile::Criterion criterion;
    criterion.id = id + u"-1"_s;
    criterion.label = u"Industry"_s;
    criterion.condition.attribute = u"Industry"_s;
    criterion.condition.values = {u"Logistics"_s};
    icp.criteria = {criterion};
    return stage.session.settle(profile::IcpStore(*stage.session.project()).save(icp, u"made"_s));
}

bool freeze(Stage &stage, const QString &id)
{
    const bool frozen = profile::IcpStore(*stage.session.project()).freeze(id, u"agreed"_s).has_value();
    emit stage.session.changed();
    return frozen;
}

QPixmap preview(const QWidget &page)
{
    const auto *label = named<QLabel>(page, u"Preview of the page"_s);
    return label ? label->pixmap() : QPixmap();
}

} // namespace

class SharePageTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { dialogs::setScript(nullptr); }

    void thePreviewFollowsTheProject()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight"_s));
        QVERIFY(stage.settled());
        SharePage page(stage.session);
        QVERIFY(present(page));
        QTRY_VERIFY(!preview(page).isNull());
        const QImage first = preview(page).toImage();
        QVERIFY(choose(named<Segmented>(page, u"Paper"_s), u"Letter"_s));
        QVERIFY(preview(page).size() != first.size());
        QVERIFY(choose(named<Segmented>(page, u"Paper"_s), u"A4"_s));
        page.hide(); // changed while another page is open
        QVERIFY(addIcp(stage, u"a"_s, u"Forwarders"_s));
        QTest::qWait(200);
        page.show();
        page.activated();
        QTRY_VERIFY(!preview(page).isNull() && preview(page).toImage() != first); // drawn anew
    }

    void thePdfThePictureAndTheScoresAreSaved()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight/Fracht"_s));
        QVERIFY(stage.settled());
        SharePage page(stage.session);
        QVERIFY(present(page));
        dialogs::Script script;
        dialogs::setScript(&script);
        page.headerActions().last()->trigger(); // cancelled
        QVERIFY(stage.notices.isEmpty());
        script.file = stage.file(u"summary.pdf"_s);
        page.headerActions().last()->trigger();
        QTRY_VERIFY(QFile::exists(*script.file));
        QVERIFY(bytesOf(*script.file).startsWith("%PDF-"));
        QVERIFY(bytesOf(*script.file).trimmed().endsWith("%%EOF"));
        QTRY_VERIFY(stage.notices.last().contains(u"summary.pdf"_s));

        script.file = stage.file(u"summary.png"_s);
        QVERIFY(press(page, u"Save as a picture"_s));
        QTRY_VERIFY(QImageReader(*script.file).canRead());

        script.file = stage.file(u"scores.csv"_s);
        QVERIFY(press(page, u"Save the scores"_s));
        QTRY_VERIFY(QFile::exists(*script.file));
        const QByteArray scores = bytesOf(*script.file);
        QCOMPARE(scores.count('\n'), 61);
        QVERIFY(scores.contains("C1000"));
        QTRY_VERIFY(stage.notices.last().contains(u"scores.csv"_s));
        stage.session.names().setHidden(true);
        QTRY_VERIFY(stage.session.analysis()); // hiding names asks anew
        script.file = stage.file(u"hidden.csv"_s);
        QVERIFY(press(page, u"Save the scores"_s));
        QTRY_VERIFY(QFile::exists(*script.file));
        QVERIFY(!bytesOf(*script.file).contains("C1000"));
        QTRY_VERIFY(stage.notices.last().contains(u"without ids and names"_s));
        stage.session.names().setHidden(false);
        QTRY_VERIFY(stage.session.analysis());

        script.file = stage.file(u"no such folder/x.pdf"_s);
        page.headerActions().last()->trigger();
        QTRY_VERIFY2(stage.notices.last().contains(u"no such folder"_s), qPrintable(stage.notices.last()));
        script.file = stage.file(u"no such folder/x.csv"_s);
        QVERIFY(press(page, u"Save the scores"_s));
        QTRY_VERIFY(stage.notices.last().contains(u"could not be written"_s));
    }

    void theChosenVersionStaysChosen()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight"_s));
        QVERIFY(addIcp(stage, u"b"_s, u"Retail"_s));
        SharePage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"a"_s);
        auto *version = named<QComboBox>(page, u"Version"_s);
        QCOMPARE(version->count(), 1);
        QVERIFY(says(page, u"No version is saved yet"_s));
        QVERIFY(freeze(stage, u"a"_s));
        QCOMPARE(version->currentData().toInt(), 1); // now there is one, it is shown
        QVERIFY(!says(page, u"No version is saved yet"_s));
        choose(version, version->findData(0));
        emit stage.session.changed();
        QCOMPARE(version->currentData().toInt(), 0); // the draft was chosen
        choose(version, version->findData(1));
        QVERIFY(addIcp(stage, u"a"_s, u"Forwarders"_s));
        QVERIFY(freeze(stage, u"a"_s));
        QCOMPARE(version->count(), 3);
        QCOMPARE(version->currentData().toInt(), 1);
        auto *icp = named<QComboBox>(page, u"Ideal customer profile"_s);
        choose(icp, icp->findData(u"b"_s));
        QCOMPARE(version->count(), 1);
        emit stage.session.changed();
        QCOMPARE(icp->currentData().toString(), u"b"_s);
    }

    void withoutCustomersThereIsAPageAndNoScores()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight"_s));
        SharePage page(stage.session);
        QVERIFY(present(page));
        QTRY_VERIFY(!preview(page).isNull());
        QVERIFY(press(page, u"Save the scores"_s));
        QVERIFY(stage.notices.last().contains(u"no customers"_s));
    }

    void readOnlyCanBeShared()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight"_s));
        QVERIFY(stage.reopenReadOnly());
        SharePage page(stage.session);
        QVERIFY(present(page));
        QTRY_VERIFY(!preview(page).isNull());
        dialogs::Script script;
        script.file = stage.file(u"summary.pdf"_s);
        dialogs::setScript(&script);
        page.headerActions().last()->trigger();
        QTRY_VERIFY(bytesOf(*script.file).startsWith("%PDF-"));
    }

    void emptyStatesLeadOn()
    {
        Stage stage;
        {
            SharePage page(stage.session);
            QVERIFY(present(page));
            QVERIFY(press(page, u"Go to the overview"_s));
        }
        QVERIFY(stage.createEmpty());
        SharePage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(!page.headerActions().last()->isEnabled());
        QVERIFY(press(page, u"Define an ICP"_s));
        QCOMPARE(stage.requests, (QStringList{u"overview "_s, u"icp "_s}));
    }
};

static const lodestar::testkit::Registered<SharePageTest> registered("ui/pages/share/sharepage");
#include "sharepage_test.moc"
