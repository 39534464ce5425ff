#include "ui/pages/best/clvorder.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;
using clv::CustomerValue;

namespace {

table::Column names(const std::vector<const char *> &values)
{
    table::Dictionary dictionary;
    std::vector<quint32> codes;
    for (const char *value : values)
        codes.push_back(dictionary.append(value));
    table::ColumnInfo info;
    info.name = u"name"_s;
    info.type = table::ColumnType::Text;
    info.role = {table::RoleId::Name, {}};
    return table::Column::coded(info, std::move(codes), std::move(dictionary));
}

ClvList listOf(const std::vector<const char *> &customers, const std::vector<double> &values)
{
    const table::Column column = names(customers);
    table::DatasetInfo info;
    info.rows = std::ssize(customers);
    info.columns = {column.info()};
    auto data = std::make_shared<clv::ClvData>();
    data->customers = table::Table(info, {column});
    auto result = std::make_shared<clv::ClvResult>();
    for (const double value : values) {
        CustomerValue customer;
        customer.clv = value;
        result->customers.push_back(customer);
    }
    return {data, result};
}

using Rows = std::vector<quint32>;

} // namespace

class ClvOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void unknownComesLastEitherWay()
    {
        const ClvList list = listOf({"A", "B", "C", "D"}, {5, CustomerValue::kNan, -1, 5});
        QCOMPARE(arrangeClv(list, {{}, &CustomerValue::clv, true}).value(), (Rows{0, 3, 2, 1}));
        QCOMPARE(arrangeClv(list, {{}, &CustomerValue::clv, false}).value(), (Rows{2, 0, 3, 1}));
    }

    void byNameAndHoweverSpelled()
    {
        const ClvList list = listOf({"Zürich", "Acme 10", "acme 9", "Münze"}, {1, 2, 3, 4});
        QCOMPARE(arrangeClv(list, {{}, nullptr, false}).value(), (Rows{2, 1, 3, 0}));
        QCOMPARE(arrangeClv(list, {u"ACME"_s, &CustomerValue::clv, true}).value(), (Rows{2, 1}));
        QCOMPARE(arrangeClv(list, {u"munze"_s, nullptr, true}).value(), (Rows{3}));
        QVERIFY(arrangeClv(list, {u"nobody"_s, nullptr, true}).value().empty());
    }

    void cancelledIsNoAnswer()
    {
        TaskControl control;
        control.cancelled = [] { return true; };
        QCOMPARE(arrangeClv(listOf({"A"}, {1}), {}, control).error().kind, ErrorKind::Cancelled);
    }
};

static const lodestar::testkit::Registered<ClvOrderTest> registered("ui/pages/best/clvorder");
#include "clvorder_test.moc"
