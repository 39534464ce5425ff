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

/// How the figures of an axis are written.
enum class Scale : quint8 { Number, Money, Date }; ///< dates are days since 1970-01-01

/// Two metrics against each other. An axis grows by factors where its values spread over more than three powers of ten
/// and none is below 0.
struct Scatter {
    std::vector<double> x, y; ///< a point with a value that is not finite is not drawn
    std::vector<quint8> best;
    QString xAxis, yAxis;
    Scale xScale = Scale::Number, yScale = Scale::Number;
    QStringList names = {}; ///< of the customers, for tips and the table; empty: they stay unnamed
};

/// How often each value of one attribute occurs in two groups of customers: a pair of bars a value.
struct ValueBars {
    /// One group's bar. Shares are fractions of the customers of the group whose value is known; of the row of unknown
    /// ones, of all customers of the group. The interval is Wilson's, 95 %.
    struct Bar {
        qint64 count = 0;
        double share = 0, low = 0, high = 0;
    };
    struct Row {
        enum class Kind : quint8 { Value, Other, Unknown };
        QString label; ///< "Logistics", "other (17)", "not known"
        Bar first, second;
        Kind kind = Kind::Value; ///< unknown is drawn hatched, as its own part and never as a value
    };
    enum class Second : quint8 { Rest, All }; ///< decides the colour of the second group
    QString firstLabel, secondLabel; ///< "Best", "Others"
    Second second = Second::Rest;
    qint64 firstKnown = 0, secondKnown = 0; ///< customers that the shares of values are of
    qint64 firstSize = 0, secondSize = 0; ///< customers of the group
    std::vector<Row> rows; ///< at most 12 values, then other and unknown where there are any
    bool overlapping = false; ///< tags: a customer may stand in several rows, so shares add up to more than one
    QString axis = {}; ///< what the shares are of; empty: of the customers with a known value
};

/// The distributions of one number among the best and among the others, over the same bins. Drawn as shares of each
/// group, for the groups differ in size.
struct TwoHistograms {
    struct Group {
        std::vector<qint64> counts; ///< edges.size() - 1
        qint64 known = 0, unknown = 0;
        double lower = 0, median = 0, upper = 0; ///< quartiles (type 7); NaN when nobody's value is known
    };
    using Scale = chart::Scale;
    std::vector<double> edges; ///< [edge, next edge); the last bin holds its upper edge too
    Group best, rest;
    Scale scale = Scale::Number;
    bool logarithmic = false; ///< the edges grow by a factor: draw them evenly spaced
    QString axis;
};

/// Groups of customers by how many they are and how different: combinations of traits.
struct Bubbles {
    struct Bubble {
        QString label; ///< "Industry: Logistics and Country: PL"
        QString detail; ///< counts
        qint64 customers = 0; ///< across; the area of the bubble
        qint64 best = 0; ///< of those
        double difference = 0, low = 0, high = 0; ///< upwards: fractions, drawn in percentage points
        bool emphasised = false; ///< hard to explain by luck
        QString verdict;
    };
    std::vector<Bubble> bubbles; ///< strongest first
    QString xAxis, yAxis;
};

/// How much of a value the customers bring, most valuable first: x share of customers, y share of the value.
struct Curve {
    std::vector<double> x, y; ///< fractions, ascending in x, from (0, 0) to (1, 1); at most some hundred points
    struct Mark {
        double x = 0, y = 0;
        QString label; ///< "14 best customers"
    };
    std::optional<Mark> mark; ///< the best; under the curve where others bring more
    QString xAxis, yAxis;
};

struct ChartSpec {
    QString title; ///< the finding, a sentence with its numbers
    QString sureness; ///< one line on how sure we are; may be empty
    std::variant<IntervalChart, ShareBars, Histogram, Scatter, ValueBars, TwoHistograms, Bubbles, Curve> body;
};

/// The same as a table: header and rows of text, for screen readers and for people who prefer numbers.
struct ChartTable {
    QStringList header;
    std::vector<QStringList> rows;
};
ChartTable asTable(const ChartSpec &spec);
/// The header and at most `count` rows from the row `first` on, without telling the 100,000 others.
ChartTable asTable(const ChartSpec &spec, size_t first, size_t count);
/// The chart in one sentence, for accessible names.
QString sentence(const ChartSpec &spec);

} // namespace lodestar::chart
