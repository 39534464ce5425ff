#include "core/export/scores.h"

#include "core/export/csvwriter.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::exports {

namespace {

/// Plain and short, as machines read it; empty when there is no number.
QString plain(double value)
{
    if (!std::isfinite(value))
        return {};
    return QString::number(std::round(value * 1e4) / 1e4, 'g', 12);
}

QStringList header(bool withIcp)
{
    QStringList names{u"id"_s, u"name"_s, u"score"_s, u"rank"_s, u"best"_s, u"coverage"_s};
    if (withIcp)
        names << u"points"_s << u"fit_coverage"_s << u"tier"_s << u"met"_s << u"missed"_s << u"unknown"_s;
    return names;
}

/// The labels of the criteria that a customer answers with `wanted`.
QString labels(const profile::Icp &icp, const profile::Fits &fits, size_t row, table::Match wanted)
{
    QStringList found;
    for (size_t c = 0; c < icp.criteria.size(); ++c) {
        if (fits.match[c][row] == wanted)
            found << icp.criteria[c].label;
    }
    return found.join("; "_L1);
}

} // namespace

Result<qint64> writeScores(QIODevice &device, const profile::Analysis &analysis, const std::optional<profile::Icp> &icp,
                           bool hideNames)
{
    const metrics::Rating &rating = analysis.rating;
    const std::vector<qint32> ranks = metrics::ranks(rating);
    std::optional<profile::Fits> fits;
    if (icp)
        fits = profile::evaluate(analysis.table, *icp);
    CsvWriter writer(device, CsvWriter::Cells::Safe);
    LODESTAR_TRY(writer.row(header(icp.has_value())));
    qint64 written = 0;
    for (const qsizetype row : metrics::order(rating)) {
        const auto r = static_cast<size_t>(row);
        QStringList cells{hideNames ? QString() : analysis.table.keyOf(row),
                          analysis.table.nameOf(row),
                          plain(rating.score[r]),
                          ranks[r] > 0 ? QString::number(ranks[r]) : QString(),
                          rating.best[r] ? u"true"_s : u"false"_s,
                          plain(rating.coverage[r])};
        if (fits) {
            const profile::Fit &fit = fits->rows[r];
            cells << plain(fit.points) << plain(static_cast<double>(fit.coverage)) << profile::tierId(fit.tier)
                  << labels(*icp, *fits, r, table::Match::Yes) << labels(*icp, *fits, r, table::Match::No)
                  << labels(*icp, *fits, r, table::Match::Unknown);
        }
        LODESTAR_TRY(writer.row(cells));
        ++written;
    }
    return written;
}

} // namespace lodestar::exports
