#pragma once

#include "core/chart/chartspec.h"
#include "core/table/table.h"

#include <optional>

namespace lodestar::research {

/// How somebody found us (question 6), judged by the words of a source.
enum class Way : quint8 { Theirs, Ours, Unclear }; ///< by themselves; by our own outreach; the words do not tell
Way wayOf(const QString &source);

/// Visits by the way people came.
struct Ways {
    double theirs = 0, ours = 0, unclear = 0; ///< unclear: without a source too
    double all() const { return theirs + ours + unclear; }
    QString text() const; ///< "40% of 200 visits found us by themselves, 10% came through our outreach." (translated)
};
/// Of a data set of kind web; nothing when no column names the source of visits.
std::optional<Ways> webWays(const table::Table &table);

/// What the figures of a web or social export answer, with what they leave open.
struct Figures {
    std::vector<chart::ChartSpec> charts; ///< the finding is each one's title
    QStringList columns; ///< "Visits are counted by “Sessions”." : which column was read as what (translated)
    QStringList missing; ///< what no column tells, and what therefore stays unknown (translated)
};

/// Where visitors came from and what became of them, where they came in. `table` is a data set of kind web.
Figures webFigures(const table::Table &table);
/// Which formats, topics and networks get more attention than their share of posts. Of kind social.
Figures socialFigures(const table::Table &table);

} // namespace lodestar::research
