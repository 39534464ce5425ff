#include "core/table/currencyratestore.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace Qt::StringLiterals;
using project::Project;

class CurrencyRateStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        auto made = Project::create(m_folder.filePath(u"p %1.icp"_s.arg(++m_number)), u"Odra"_s);
        QVERIFY(made);
        m_project = std::move(*made);
    }
    void cleanup() { m_project.reset(); }

    void savedAndTakenBack()
    {
        table::CurrencyRateStore store(*m_project);
        QVERIFY(store.load().isEmpty());
        const table::CurrencyRates rates{u"EUR"_s, {{u"USD"_s, 0.92}, {u"PLN"_s, 0.2345}}};
        QVERIFY(store.save(rates));
        QCOMPARE(store.load(), rates);
        QVERIFY(m_project->undoLabel().contains(u"0.92"_s));
        QVERIFY(store.save({}));
        QCOMPARE(store.load(), table::CurrencyRates{});
        QVERIFY(m_project->undo());
        QCOMPARE(store.load(), rates);
        QVERIFY(m_project->undo());
        QVERIFY(store.load().isEmpty());
    }

    void nonsenseIsRefused()
    {
        table::CurrencyRateStore store(*m_project);
        for (const table::CurrencyRates &rates :
             {table::CurrencyRates{u"EUR"_s, {{u"USD"_s, 0}}}, table::CurrencyRates{u"EUR"_s, {{u"USD"_s, -1}}},
              table::CurrencyRates{u"EUR"_s, {{u"USD"_s, std::nan("")}}},
              table::CurrencyRates{u"EUR"_s, {{u"dollars"_s, 1}}}, table::CurrencyRates{u"euro"_s, {{u"USD"_s, 1}}},
              table::CurrencyRates{u"EUR"_s, {{u"EUR"_s, 1}}}}) {
            const auto saved = store.save(rates);
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, ErrorKind::BadInput);
            QVERIFY(!saved.error().message.isEmpty());
        }
        QVERIFY(m_project->history().empty());
    }

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Project> m_project;
};

static const lodestar::testkit::Registered<CurrencyRateStoreTest> registered("core/table/currencyratestore");
#include "currencyratestore_test.moc"
