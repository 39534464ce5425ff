#pragma once

#include "core/metrics/best.h"
#include "core/traits/traits.h"
#include "tests/testkit/tables.h"

#include <limits>

namespace lodestar::chart {

using namespace Qt::StringLiterals;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

inline metrics::BestRule clvRule()
{
    return {{{role(RoleId::Clv), 100, false, false}}, {}, {}};
}

enum { Clv, City, Staff, Products, Joined };

/// 20 best of 100; two of them without a city; 16 cities.
struct World {
    table::Table table;
    metrics::Rating rating;
    traits::TraitReport report;
};

inline World world()
{
    std::vector<double> clv, staff, joined;
    QStringList city;
    std::vector<QStringList> products;
    for (int i = 0; i < 100; ++i) {
        const bool best = i < 20;
        clv.push_back(best ? 100 + i : i == 99 ? -5 : i == 98 ? kNaN : 1);
        staff.push_back(i == 50 ? kNaN : (best ? 100 : 50) + i % 10);
        city << (i < 2 ? QString() : best ? u"Gdansk"_s : u"City %1"_s.arg(i % 15, 2, 10, QChar(u'0')));
        QStringList used;
        if (i % 2 == 0)
            used << u"Router"_s;
        if (!best)
            used << u"Cable"_s;
        products.push_back(used);
        joined.push_back(18000 - i);
    }
    World made;
    made.table = TableBuilder()
                     .numbers(u"CLV"_s, role(RoleId::Clv), clv, ColumnType::Money)
                     .words(u"City"_s, role(RoleId::City), city)
                     .numbers(u"Staff"_s, role(RoleId::Employees), staff)
                     .tags(u"Products"_s, role(RoleId::Technologies), products)
                     .numbers(u"Joined"_s, role(RoleId::None), joined, ColumnType::Date)
                     .build();
    made.rating = metrics::rate(made.table, clvRule());
    made.report = traits::findTraits(made.table, made.rating, clvRule());
    return made;
}

} // namespace lodestar::chart
