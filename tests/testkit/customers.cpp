#include "tests/testkit/customers.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/tables.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::testkit {

using table::ColumnType;
using table::RoleId;

namespace {

struct Metric {
    RoleId role;
    ColumnType type;
};
constexpr std::array<Metric, 5> kMetrics{{{RoleId::Clv, ColumnType::Money},
                                          {RoleId::Referrals, ColumnType::Number},
                                          {RoleId::Usage, ColumnType::Number},
                                          {RoleId::Advocacy, ColumnType::Number},
                                          {RoleId::Marquee, ColumnType::YesNo}}};

} // namespace

table::Table tenCustomers()
{
    const QJsonObject inputs = reference(u"scoring_10_customers.json"_s)["inputs"_L1].toObject();
    QStringList names;
    for (const QJsonValue &name : inputs["names"_L1].toArray())
        names << name.toString();
    TableBuilder builder;
    builder.words(u"Name"_s, role(RoleId::Name), names, ColumnType::Text);
    for (size_t m = 0; m < kMetrics.size(); ++m) {
        std::vector<double> values;
        for (const QJsonValue &row : inputs["data"_L1].toArray())
            values.push_back(number(row[static_cast<qsizetype>(m)]));
        builder.numbers(inputs["metrics"_L1][static_cast<qsizetype>(m)].toString(), role(kMetrics[m].role),
                        std::move(values), kMetrics[m].type);
    }
    return builder.build();
}

std::vector<metrics::BestCriterion> tenCustomersCriteria()
{
    const QJsonArray weights = reference(u"scoring_10_customers.json"_s)["inputs"_L1]["weights"_L1].toArray();
    std::vector<metrics::BestCriterion> criteria;
    for (size_t m = 0; m < kMetrics.size(); ++m)
        criteria.push_back({role(kMetrics[m].role), weights[static_cast<qsizetype>(m)].toDouble(), false, false});
    return criteria;
}

} // namespace lodestar::testkit
