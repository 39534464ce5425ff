#include "ui/pages/customers/databasepanel.h"

#include "core/table/datasetstore.h"
#include "tests/testkit/postgres.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/settings.h"
#include "ui/pages/customers/customerspage.h"
#include "ui/pages/customers/databaserollupform.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class DatabasePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aTableIsChosenAndImported();
    void aRollUpIsShownBeforeItRuns();
    void aQueryIsLookedAt();
    void whatIsWrongIsSaidAndThePasswordForgotten();

private:
    bool connectTo(const QWidget &root, const QString &password = QString::fromUtf8(Postgres::kPassword));
    std::unique_ptr<Postgres> m_server;
};

void DatabasePanelTest::initTestCase()
{
    if (Postgres::programs().isEmpty() && !Postgres::isNeeded())
        QSKIP("PostgreSQL's server is not installed");
    auto server = Postgres::start();
    QVERIFY2(server, qPrintable(server ? QString() : server.error().message));
    m_server = std::move(*server);
    m_server->sql(
        u"CREATE TABLE orders AS SELECT i AS id, 'Company ' || i % 40 AS customer, (i * i % 977)::numeric AS amount,"
        " i AS paid_cents,"
        " date '2022-01-01' + i AS paid_on FROM generate_series(1, 1000) i; CREATE TABLE others (a int);"
        "GRANT SELECT ON orders, others TO reader; ANALYZE;"_s);
}

bool DatabasePanelTest::connectTo(const QWidget &root, const QString &password)
{
    named<QLineEdit>(root, u"Host"_s)->setText(u"127.0.0.1"_s);
    named<QSpinBox>(root, u"Port"_s)->setValue(m_server->port());
    named<QLineEdit>(root, u"Database"_s)->setText(u"shop"_s);
    named<QLineEdit>(root, u"User"_s)->setText(u"reader"_s);
    named<QLineEdit>(root, u"Password"_s)->setText(password);
    return press(root, u"Connect"_s);
}

void DatabasePanelTest::aTableIsChosenAndImported()
{
    Stage stage;
    QVERIFY(stage.createEmpty());
    CustomersPage page(stage.session);
    QVERIFY(present(page));
    QVERIFY(press(page, u"From a database…"_s));
    QVERIFY(connectTo(page));
    QTRY_VERIFY_WITH_TIMEOUT(named<QListWidget>(page, u"Tables"_s), 20000);
    auto *tables = named<QListWidget>(page, u"Tables"_s);
    QCOMPARE(tables->count(), 2);
    tables->setCurrentRow(0);
    QTRY_COMPARE_WITH_TIMEOUT(named<QTableWidget>(page, u"The first rows"_s)->rowCount(), 200, 20000);
    QVERIFY(says(page, u"The first 200 of about"_s));
    QVERIFY(press(page, u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(page, u"Nothing is in the project yet."_s), 20000);
    QVERIFY(says(page, u"orders"_s));
    QVERIFY(!says(page, u"postgresql://"_s)); // the address, which has the password here, is not shown
    QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(page, u"Import"_s)->isEnabled(), 20000);
    QVERIFY(press(page, u"Import"_s));
    const auto stored = [&stage] { return table::DatasetStore(*stage.session.project()).list().value(); };
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), size_t(1), 20000);
    QTRY_VERIFY(!stage.session.isBusy());
    QCOMPARE(stored().front().rows, 1000);
    QVERIFY(stored().front().source.endsWith(u"#table=public.orders"_s));
    QVERIFY(!stored().front().source.contains(u"p%3Bw"_s));
    QVERIFY(settings::lastDatabase().contains(u"reader@127.0.0.1"_s));
    QVERIFY(!settings::lastDatabase().contains(u"p%3Bw"_s));
}

void DatabasePanelTest::aRollUpIsShownBeforeItRuns()
{
    DatabasePanel panel;
    QVERIFY(present(panel));
    QVERIFY(connectTo(panel));
    QTRY_VERIFY_WITH_TIMEOUT(named<QListWidget>(panel, u"Tables"_s), 20000);
    named<QListWidget>(panel, u"Tables"_s)->setCurrentRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(!inSight<QCheckBox>(panel).isEmpty(), 20000);
    inSight<QCheckBox>(panel).front()->setChecked(true);
    auto *sql = named<QPlainTextEdit>(panel, u"The query that the database will run"_s);
    QVERIFY(sql && sql->isReadOnly());
    QVERIFY(sql->toPlainText().contains(u"GROUP BY \"customer\""_s));
    QVERIFY(sql->toPlainText().contains(u"SUM(\"amount\")"_s));
    QVERIFY(sql->toPlainText().contains(u"MIN(CAST(\"paid_on\" AS DATE))"_s));
    choose(named<QComboBox>(panel, u"Customer"_s), 0); // none
    QVERIFY(sql->toPlainText().isEmpty());
    QVERIFY(!named<QAbstractButton>(panel, u"Continue"_s)->isEnabled());
    choose(named<QComboBox>(panel, u"Customer"_s), 2);
    QString source;
    import::ImportOptions options;
    connect(&panel, &DatabasePanel::chosen, &panel, [&](const QString &wanted, const import::ImportOptions &with) {
        source = wanted;
        options = with;
    });
    QVERIFY(press(panel, u"Continue"_s));
    const auto preview = import::previewFile(source, options);
    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().message));
    QCOMPARE(preview->rowsLookedAt, 40);
    QCOMPARE(options.columnRoles.value(u"revenue"_s), u"revenue"_s);
}

void DatabasePanelTest::aQueryIsLookedAt()
{
    DatabasePanel panel;
    QVERIFY(present(panel));
    QVERIFY(connectTo(panel));
    QTRY_VERIFY_WITH_TIMEOUT(named<QListWidget>(panel, u"Tables"_s), 20000);
    panel.findChild<SectionTabs *>()->setCurrent(u"query"_s);
    auto *query = named<QPlainTextEdit>(panel, u"Query"_s);
    QVERIFY(query);
    query->setPlainText(u"DROP TABLE orders"_s);
    QVERIFY(press(panel, u"Show the first rows"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(panel, u"Only queries that read"_s), 20000);
    QVERIFY(!named<QAbstractButton>(panel, u"Continue"_s)->isEnabled());
    query->setPlainText(u"SELECT id FROM orders WHERE id <= 7"_s);
    QVERIFY(press(panel, u"Show the first rows"_s));
    QTRY_COMPARE_WITH_TIMEOUT(named<QTableWidget>(panel, u"The first rows"_s)->rowCount(), 7, 20000);
    QVERIFY(named<QAbstractButton>(panel, u"Continue"_s)->isEnabled());
    query->appendPlainText(u"-- changed"_s);
    QVERIFY(!named<QAbstractButton>(panel, u"Continue"_s)->isEnabled()); // the rows on screen were of another query
}

void DatabasePanelTest::whatIsWrongIsSaidAndThePasswordForgotten()
{
    DatabasePanel panel;
    QVERIFY(present(panel));
    QVERIFY(press(panel, u"Connect"_s));
    QVERIFY(says(panel, u"Type the host"_s));
    QVERIFY(connectTo(panel, u"hunter2"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(panel, u"does not accept this user and password"_s), 20000);
    QVERIFY(!says(panel, u"hunter2"_s));
    QVERIFY(!named<QListWidget>(panel, u"Tables"_s));
    QSignalSpy closed(&panel, &DatabasePanel::closed);
    QVERIFY(press(panel, u"Cancel"_s));
    QCOMPARE(closed.count(), 1);
    panel.open();
    QCOMPARE(named<QLineEdit>(panel, u"Password"_s)->text(), QString());
}

static const lodestar::testkit::Registered<DatabasePanelTest> registered("ui/pages/customers/databasepanel");
#include "databasepanel_test.moc"
