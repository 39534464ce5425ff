#pragma once

#include "core/base/seededrandom.h"
#include "core/profile/analysis.h"
#include "tests/testkit/tables.h"

namespace lodestar::testkit {

/// `rows` invented customers of whom every fifth is best. "Industry" is Logistics for most of the best and few others;
/// "Noise 1" to "Noise `noise`" have four values that mean nothing.
inline profile::Analysis inventedCustomers(int rows, int noise, bool hasSignal = true, int firstBest = 0)
{
    using namespace Qt::StringLiterals;
    SeededRandom random(20261124);
    profile::Analysis analysis;
    QStringList industry;
    std::vector<double> value;
    for (int row = 0; row < rows; ++row) {
        const bool best = row % 5 == 0 && row >= firstBest;
        analysis.rating.best.push_back(best ? 1 : 0);
        analysis.rating.notFit.push_back(0);
        analysis.rating.pinned.push_back(0);
        analysis.rating.coverage.push_back(1);
        analysis.rating.score.push_back(best ? 90 - row / static_cast<double>(rows)
                                             : 50 - row / static_cast<double>(rows));
        analysis.rating.bestCount += best ? 1 : 0;
        industry << (random.below(10) < (hasSignal && row % 5 == 0 ? 8U : 2U) ? u"Logistics"_s : u"Retail"_s);
        value.push_back(best ? 1000 + row : row);
    }
    analysis.rating.ratedCount = rows;
    TableBuilder builder;
    builder.words(u"Industry"_s, role(table::RoleId::Industry), industry);
    builder.numbers(u"CLV"_s, role(table::RoleId::Clv), value);
    for (int column = 1; column <= noise; ++column) {
        QStringList words;
        for (int row = 0; row < rows; ++row)
            words << QString(QChar(u'A' + static_cast<char16_t>(random.below(4))));
        builder.words(u"Noise %1"_s.arg(column), role(table::RoleId::None), words);
    }
    analysis.table = builder.build();
    analysis.traits = traits::findTraits(analysis.table, analysis.rating, {});
    return analysis;
}

/// A criterion on one value of a column.
inline profile::Criterion criterionOn(const QString &attribute, const QString &value,
                                      profile::EvidenceKind rests = profile::EvidenceKind::Data, double q = 0.01)
{
    profile::Criterion criterion;
    criterion.id = attribute;
    criterion.label = attribute;
    criterion.condition.attribute = attribute;
    criterion.condition.values = {value};
    criterion.evidence.kind = rests;
    criterion.evidence.q = q;
    return criterion;
}

} // namespace lodestar::testkit
