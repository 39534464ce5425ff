#include "core/import/currencycolumn.h"

#include "core/import/convert.h"
#include "tests/testkit/cells.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class CurrencyColumnTest : public QObject
{
    Q_OBJECT

    static table::DatasetColumn column(const QString &name, const QStringList &cells)
    {
        CellColumn column = testkit::cellColumn(cells);
        const ColumnEvidence evidence = examine(column);
        const TypeChoice choice = chooseType(column, evidence, habitsOf({evidence}, {}, u","_s), name);
        table::ColumnInfo info;
        info.name = name;
        return convert(std::move(column), choice, evidence, info).column;
    }

private slots:
    void oneForAllIsThatOfTheAmounts()
    {
        std::vector<table::DatasetColumn> columns{column(u"Revenue"_s, {u"5"_s, u"6"_s, u"7"_s}),
                                                  column(u"Fee"_s, {u"€5"_s, u"€6"_s, u"€7"_s}),
                                                  column(u"Waluta"_s, {u"zł"_s, u"PLN"_s, {}})};
        QVERIFY(settleCurrencyColumn(columns).isEmpty());
        QCOMPARE(columns[0].info.currency, u"PLN"_s);
        QCOMPARE(columns[1].info.currency, u"EUR"_s); // its own
    }

    void severalAreTold()
    {
        std::vector<table::DatasetColumn> columns{column(u"Revenue"_s, {u"5"_s, u"6"_s, u"7"_s}),
                                                  column(u"Currency"_s, {u"USD"_s, u"EUR"_s, u"EUR"_s})};
        const QString note = settleCurrencyColumn(columns);
        QVERIFY(note.contains(u"EUR: 2"_s) && note.contains(u"USD: 1"_s) && note.contains(u"Revenue"_s));
        QVERIFY(columns[0].info.currency.isEmpty());
    }

    void otherWordsAreNoCurrencies()
    {
        std::vector<table::DatasetColumn> columns{column(u"Revenue"_s, {u"5"_s, u"6"_s}),
                                                  column(u"Currency risk"_s, {u"low"_s, u"EUR"_s})};
        QVERIFY(settleCurrencyColumn(columns).isEmpty());
        QVERIFY(columns[0].info.currency.isEmpty());
        std::vector<table::DatasetColumn> codes{column(u"Revenue"_s, {u"5"_s, u"6"_s}),
                                                column(u"Market"_s, {u"EUR"_s, u"EUR"_s})};
        QVERIFY(settleCurrencyColumn(codes).isEmpty()); // its header does not say so
        QVERIFY(codes[0].info.currency.isEmpty());
    }

    void whatCountsIsSaid()
    {
        table::ColumnInfo info;
        info.name = u"Fee"_s;
        info.currency = u"EUR"_s;
        QVERIFY(currenciesNote(info, {{u"EUR"_s, 9}, {u"USD"_s, 1}}).contains(u"Only amounts in EUR"_s));
    }
};

static const lodestar::testkit::Registered<CurrencyColumnTest> registered("core/import/currencycolumn");
#include "currencycolumn_test.moc"
