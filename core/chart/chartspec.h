#pragma once

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <variant>
#include <vector>

/// Pictures as plain data: core says what is to be seen, ui/render draws it (window, PDF, PNG) and tells it as a table.
namespace lodestar::chart {

/// Estimates with intervals, one row each (traits). Values are fractions; drawn in percentage points.
struct IntervalChart {
    struct Row {
        QString label; ///< "Logistics"
        QString detail; ///< "Industry · 14 of 20 best, 33 of 192 others"
        double estimate = 0, low = 0, high = 0;
        bool emphasised = false; ///< likely real; others are drawn grey
        QString verdict; ///< "likely real"
    };
    std::vector<Row> rows;
};

/// Shares of a whole, one bar per group, each with the same parts; the last part may be "unknown" (hatched).
struct ShareBars {
    struct Part {
        QString label;
        double value = 0;
        enum class Tone { Best, Rest, Other, Unknown, TierBest, TierGood, TierPoor, TierBad } tone = Tone::Other;
    };
    struct Bar {
        QString label; ///< "Best"
        std::vector<Part> parts;
    };
    std::vector<Bar> bars;
};

/// Distribution of a number, with the part above a threshold marked best.
struct Histogram {
    std::vector<double> edges; ///< n + 1
    std::vector<qint64> counts; ///< n
    std::optional<double> threshold;
    QString axis; ///< "Score (0 to 100)"
};

/// Two metrics against each other.
struct Scatter {
    std::vector<double> x, y;
    std::vector<quint8> best;
    QString xAxis, yAxis;
};

struct ChartSpec {
    QString title; ///< the finding, a sentence with its numbers
    QString sureness; ///< one line on how sure we are; may be empty
    std::variant<IntervalChart, ShareBars, Histogram, Scatter> body;
};

/// The same as a table: header and rows of text, for screen readers and for people who prefer numbers.
struct ChartTable {
    QStringList header;
    std::vector<QStringList> rows;
};
ChartTable asTable(const ChartSpec &spec);
/// The chart in one sentence, for accessible names.
QString sentence(const ChartSpec &spec);

} // namespace lodestar::chart
