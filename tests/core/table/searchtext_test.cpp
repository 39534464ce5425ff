#include "core/table/searchtext.h"

#include "core/table/cellformat.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::table;
using namespace lodestar::testkit;
using namespace Qt::StringLiterals;

class SearchTextTest : public QObject
{
    Q_OBJECT

    static QList<int> rowsWith(const Table &table, const QString &typed)
    {
        const SearchText texts(table.column(0));
        std::vector<quint8> marks(static_cast<size_t>(table.rows()));
        texts.mark(texts.matches(SearchWords(typed)), 0, marks.size(), marks);
        QList<int> rows;
        for (size_t row = 0; row < marks.size(); ++row)
            if (marks[row])
                rows << static_cast<int>(row);
        return rows;
    }
    static Table numbers(std::vector<double> values, ColumnType type = ColumnType::Number)
    {
        return TableBuilder().numbers(u"N"_s, {}, std::move(values), type).build();
    }

private slots:
    void textOfAnyScript()
    {
        const Table table =
            TableBuilder()
                .words(u"C"_s, {},
                       {u"Ärzte & Co."_s, u"شرکت البرز"_s, {}, u"ŁÓDŹ-Trans"_s, u"上海物流"_s, u"&&"_s, u"arz"_s})
                .build();
        QCOMPARE(rowsWith(table, u"arz"_s), (QList<int>{0, 6}));
        QCOMPARE(rowsWith(table, u"ärzte co"_s), QList<int>{0});
        QCOMPARE(rowsWith(table, u"lodz"_s), QList<int>{3});
        QCOMPARE(rowsWith(table, u"شركت"_s), QList<int>{1}); // with the Arabic kaf
        QCOMPARE(rowsWith(table, u"物"_s), QList<int>{4});
        QCOMPARE(rowsWith(table, u"&&"_s), QList<int>{5});
        QCOMPARE(rowsWith(table, u"zar"_s), QList<int>()); // never over the end of a cell
        QCOMPARE(rowsWith(table, QString(QChar(0x1f))), QList<int>());
    }

    void numbersAsPeopleAndProgramsWriteThem()
    {
        const Table table = numbers({9134, 91.34, std::nan(""), -9134, 0.5, 120000});
        QCOMPARE(rowsWith(table, u"9134"_s), (QList<int>{0, 3}));
        QCOMPARE(rowsWith(table, u"-9134"_s), QList<int>{3});
        QCOMPARE(rowsWith(table, u"91.3"_s), QList<int>{1});
        QCOMPARE(rowsWith(table, u"۹۱۳۴"_s), (QList<int>{0, 3}));
        QCOMPARE(rowsWith(table, u"120 000"_s), QList<int>{5});
        QCOMPARE(rowsWith(table, u"acme 5"_s), QList<int>());
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(rowsWith(table, u"9,134"_s), (QList<int>{0, 3}));
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(rowsWith(table, u"91,34"_s), QList<int>{1});
        QCOMPARE(rowsWith(table, u"120.000"_s), QList<int>{5});
        QLocale::setDefault(QLocale::c());
    }

    void datesByTheirIsoFormAndAsShown()
    {
        const auto day = [](int year, int month, int date) {
            return static_cast<double>(daysFromCivil(year, month, date));
        };
        const Table table = numbers({day(2021, 3, 9), day(2020, 12, 31), std::nan("")}, ColumnType::Date);
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(rowsWith(table, u"2021-03"_s), QList<int>{0});
        QCOMPARE(rowsWith(table, u"dec 31"_s), QList<int>{1});
        QCOMPARE(rowsWith(table, u"march"_s), QList<int>());
        QLocale::setDefault(QLocale::c());
    }

    void yesAndNoAreLeftToFilters() { QCOMPARE(rowsWith(numbers({1, 0}, ColumnType::YesNo), u"1"_s), QList<int>()); }

    void manyDistinctNumbersKeepTheirRows()
    {
        std::vector<double> values;
        for (int i = 0; i < 5000; ++i)
            values.push_back(i * 3.0);
        const QList<int> found = rowsWith(numbers(values), u"149"_s);
        QList<int> expected;
        for (int i = 0; i < 5000; ++i)
            if (QString::number(i * 3).contains(u"149"_s))
                expected << i;
        QVERIFY(!expected.isEmpty());
        QCOMPARE(found, expected);
    }
};

static const lodestar::testkit::Registered<SearchTextTest> registered("core/table/searchtext");
#include "searchtext_test.moc"
