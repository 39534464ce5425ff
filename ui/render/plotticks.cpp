#include "ui/render/plotticks.h"

#include "core/base/format.h"
#include "ui/render/qcp.h"
#include "ui/render/textblock.h"

#include <QCalendar>

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestar::render {

namespace {

constexpr int kMostTicks = 6;

/// Ticks that know how much room their axis has.
class RoomyTicker : public QCPAxisTicker
{
public:
    RoomyTicker(QCPAxis &axis, double pixel) : m_axis(axis), m_pixel(pixel) { }

protected:
    /// Pixels that the axis will have, before its plot is laid out: margins take about so much of it.
    double length() const
    {
        const QRect viewport = m_axis.parentPlot()->viewport();
        return std::max(1.0, isSideways() ? viewport.width() - 88 * m_pixel : viewport.height() - 64 * m_pixel);
    }
    bool isSideways() const { return m_axis.orientation() == Qt::Horizontal; }
    /// Pixels that a label takes along the axis, with the air around it.
    double room(double tick)
    {
        if (!isSideways())
            return 3.0 * QFontInfo(m_axis.tickLabelFont()).pixelSize(); // fonts differ in the height they claim
        return textWidth(labelOf(tick), m_axis.tickLabelFont()) + 20 * m_pixel;
    }
    virtual QString labelOf(double tick) = 0;

private:
    QString getTickLabel(double tick, const QLocale &, QChar, int) final { return labelOf(tick); }

    QCPAxis &m_axis;
    double m_pixel;
};

/// Evenly spaced round numbers.
class EvenTicker final : public RoomyTicker
{
public:
    EvenTicker(QCPAxis &axis, double pixel, AxisFigures::Kind kind) : RoomyTicker(axis, pixel), m_kind(kind) { }

private:
    double getTickStep(const QCPRange &range) override
    {
        double step = range.size();
        for (int count = kMostTicks; count > 0; --count) {
            step = cleanMantissa(range.size() / count);
            if (m_kind == AxisFigures::Kind::Count)
                step = std::max(1.0, std::round(step));
            // The longest figures of a scale of round numbers stand near its ends.
            const double widest =
                std::max(room(std::floor(range.lower / step) * step), room(std::floor(range.upper / step) * step));
            if (step / range.size() * length() >= widest)
                break;
        }
        return step;
    }
    QString labelOf(double tick) override
    {
        if (m_kind == AxisFigures::Kind::Count)
            return format::count(static_cast<qint64>(std::llround(tick)));
        if (m_kind == AxisFigures::Kind::Share)
            return format::share(std::abs(tick), std::abs(std::remainder(tick, 0.01)) > 1e-6 ? 1 : 0);
        return format::number(tick, 6);
    }

    AxisFigures::Kind m_kind;
};

/// Powers of ten, with 2 and 5 between them where there is room; 0 where the chart has put it.
class PowerTicker final : public RoomyTicker
{
public:
    PowerTicker(QCPAxis &axis, double pixel, double zeroAt) : RoomyTicker(axis, pixel), m_zeroAt(zeroAt) { }

private:
    double getTickStep(const QCPRange &range) override { return range.size(); }
    QVector<double> createTickVector(double, const QCPRange &range) override
    {
        if (!(range.lower > 0) || !(range.upper > range.lower))
            return {};
        const double decades = std::log10(range.upper / range.lower);
        const double decade = length() / decades;
        const double widest = std::max(room(range.lower), room(std::pow(10, std::floor(std::log10(range.upper)))));
        const bool withHalves = decade * std::log10(2.0) >= widest;
        const int stride = std::max(1, static_cast<int>(std::ceil(widest / decade)));
        QVector<double> ticks;
        if (m_zeroAt > 0)
            ticks << m_zeroAt;
        const double lowest = m_zeroAt > 0 ? m_zeroAt * std::pow(10, widest / decade) : range.lower;
        const auto last = static_cast<int>(std::floor(std::log10(range.upper)));
        for (auto power = static_cast<int>(std::floor(std::log10(range.lower))); power <= last; ++power) {
            if (power % stride != 0)
                continue;
            for (const double factor : {1.0, 2.0, 5.0}) {
                const double tick = factor * std::pow(10, power);
                if (tick >= lowest * (1 - 1e-9) && tick <= range.upper && (factor == 1.0 || withHalves))
                    ticks << tick;
            }
        }
        return ticks;
    }
    QString labelOf(double tick) override { return format::number(tick == m_zeroAt ? 0 : tick, 6); }

    double m_zeroAt;
};

/// The beginnings of months and years in the calendar of the locale, or single days.
class DateTicker final : public RoomyTicker
{
public:
    DateTicker(QCPAxis &axis, double pixel) : RoomyTicker(axis, pixel) { }

private:
    struct Step {
        int days, months;
    };

    double getTickStep(const QCPRange &range) override { return range.size(); }
    QVector<double> createTickVector(double, const QCPRange &range) override
    {
        constexpr std::array steps{Step{1, 0},   Step{7, 0},   Step{14, 0},  Step{0, 1},  Step{0, 3},
                                   Step{0, 6},   Step{0, 12},  Step{0, 24},  Step{0, 60}, Step{0, 120},
                                   Step{0, 240}, Step{0, 600}, Step{0, 1200}};
        constexpr double daysPerMonth = 30.44;
        for (const Step &step : steps) {
            m_step = step;
            const double days = step.days > 0 ? step.days : step.months * daysPerMonth;
            if (days / range.size() * length() >= std::max(room(range.lower), room(range.upper)))
                break;
        }
        return m_step.days > 0 ? everyDays(range) : everyMonths(range);
    }
    QVector<double> everyDays(const QCPRange &range) const
    {
        QVector<double> ticks;
        for (double day = std::ceil(range.lower / m_step.days) * m_step.days; day <= range.upper; day += m_step.days)
            ticks << day;
        return ticks;
    }
    QVector<double> everyMonths(const QCPRange &range) const
    {
        const auto from = m_calendar.partsFromDate(dateOf(range.lower));
        if (!from.isValid())
            return {};
        QVector<double> ticks;
        int month = (from.year * 12 + from.month - 1) / m_step.months * m_step.months;
        for (int i = 0; i <= 1000; ++i, month += m_step.months) { // no step makes more of them
            const QDate date = m_calendar.dateFromParts(month / 12, month % 12 + 1, 1);
            const auto day = static_cast<double>(QDate(1970, 1, 1).daysTo(date));
            if (!date.isValid() || day > range.upper)
                break;
            if (day >= range.lower)
                ticks << day;
        }
        return ticks;
    }
    static QDate dateOf(double day)
    {
        constexpr double furthest = 1e7; // days; QDate knows no more of most calendars
        return QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(std::clamp(day, -furthest, furthest))));
    }
    QString labelOf(double tick) override
    {
        const QDate date = dateOf(tick);
        return m_step.months >= 12 ? format::year(m_calendar.partsFromDate(date).year) : format::date(date);
    }

    QCalendar m_calendar{format::locale().language() == QLocale::Persian ? QCalendar::System::Jalali
                                                                         : QCalendar::System::Gregorian};
    Step m_step{0, 12};
};

} // namespace

AxisFigures figuresOf(chart::Scale scale, bool logarithmic)
{
    if (scale == chart::Scale::Date)
        return {AxisFigures::Kind::Date, false, 0};
    return {AxisFigures::Kind::Number, logarithmic, 0};
}

void setFigures(QCPAxis &axis, const AxisFigures &figures, const ChartStyle &style)
{
    const double pixel = style.look.roomScale * style.unit;
    axis.setScaleType(figures.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    QSharedPointer<QCPAxisTicker> ticker;
    if (figures.logarithmic)
        ticker.reset(new PowerTicker(axis, pixel, figures.zeroAt));
    else if (figures.kind == AxisFigures::Kind::Date)
        ticker.reset(new DateTicker(axis, pixel));
    else
        ticker.reset(new EvenTicker(axis, pixel, figures.kind));
    axis.setTicker(ticker);
}

} // namespace lodestar::render
