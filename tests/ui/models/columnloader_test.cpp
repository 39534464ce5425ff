#include "ui/models/columnloader.h"

#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/models/tablemodel.h"
#include "ui/models/tablesummaries.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class ColumnLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void theColumnsInSightComeFirst()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const auto info = **table::DatasetStore(*stage.session.project()).current();
        ColumnLoader loader;
        TableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ColumnFacts facts;
        TableSummaries summaries(model, facts);
        std::vector<table::Table> parts;
        connect(&loader, &ColumnLoader::loaded, &model, [&](const table::Table &table) {
            parts.push_back(table);
            model.setTable(table);
        });
        loader.load(stage.session.project()->path(), info, {2});
        QVERIFY(loader.isLoading());
        QTRY_VERIFY_WITH_TIMEOUT(!parts.empty(), 20000);
        QVERIFY(parts[0].isLoaded(2) && parts[0].isLoaded(0) && parts[0].isLoaded(1)); // and what names a customer
        QVERIFY(!parts[0].isLoaded(4));
        QTRY_COMPARE_WITH_TIMEOUT(parts.size(), size_t(2), 20000);
        for (int column = 0; column < parts[1].columnCount(); ++column)
            QVERIFY(parts[1].isLoaded(column));
        QVERIFY(!loader.isLoading());
        QCOMPARE(model.index(0, 4).data().toString(), u"20"_s);
        QTRY_VERIFY_WITH_TIMEOUT(facts.summary(4) != nullptr, 20000);
        QCOMPARE(facts.summary(2)->known, 60);
    }

    void summariesCountTheRowsShown()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const table::DatasetStore store(*stage.session.project());
        TableModel model;
        ColumnFacts facts;
        TableSummaries summaries(model, facts);
        model.setTable(*store.load(**store.current()));
        QTRY_VERIFY(facts.summary(2));
        QCOMPARE(facts.summary(2)->bars.front().shown, 20);
        model.setContains(u"logistics"_s);
        QTRY_VERIFY(facts.isNarrowed() && facts.summary(2)->shownRows == 20);
        qint64 shown = 0;
        for (const auto &bar : facts.summary(2)->bars) {
            QCOMPARE(bar.rows, 20);
            shown += bar.shown;
        }
        QCOMPARE(shown, 20);
        model.setContains({});
        QTRY_VERIFY(!facts.isNarrowed() && facts.summary(2)->shownRows == 60);
        model.setTable({});
        QCOMPARE(facts.count(), 0);
    }

    void aProjectThatIsGoneSaysSo()
    {
        ColumnLoader loader;
        QSignalSpy failed(&loader, &ColumnLoader::failed);
        table::DatasetInfo info;
        info.id = 1;
        info.rows = 1;
        info.columns.resize(1);
        loader.load(u"/nowhere/at/all.icp"_s, info, {});
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QVERIFY(!loader.isLoading());
    }
};

static const lodestar::testkit::Registered<ColumnLoaderTest> registered("ui/models/columnloader");
#include "columnloader_test.moc"
