#include "core/import/importprogress.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <cmath>

namespace lodestar::import {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::ImportProgress)
};

// Shares of the time that an import takes.
constexpr double kRead = 0.4, kJudged = 0.55;

/// To two digits: what is only judged should not look counted.
qint64 rounded(double rows)
{
    const double step = std::pow(10, std::max(0.0, std::floor(std::log10(std::max(rows, 1.0))) - 1));
    return static_cast<qint64>(std::round(rows / step) * step);
}

} // namespace

QString withSecondsLeft(const QString &doing, double fraction, double secondsSoFar)
{
    constexpr double kTooEarly = 0.03, kTooShort = 0.4;
    if (fraction < kTooEarly || secondsSoFar < kTooShort)
        return doing;
    const double left = secondsSoFar * (1 - fraction) / fraction;
    if (left < kTooShort)
        return doing;
    return left < 90 ? Tr::tr("%1 · %2 s left").arg(doing, format::count(static_cast<qint64>(std::ceil(left))))
                     : Tr::tr("%1 · %2 min left").arg(doing, format::count(static_cast<qint64>(std::ceil(left / 60))));
}

void ImportProgress::tell(double fraction, const QString &doing) const
{
    m_whole.report(fraction, withSecondsLeft(doing, fraction, static_cast<double>(m_since.elapsed()) / 1000));
}

TaskControl ImportProgress::reading() const
{
    TaskControl control = m_whole;
    control.report = [this](double fraction, const QString &doing) {
        const qint64 rows = m_rows;
        tell(kRead * fraction,
             rows == 0 || fraction <= 0
                 ? doing
                 : Tr::tr("%1 of about %2 rows read")
                       .arg(format::count(rows),
                            format::count(std::max(rows, rounded(static_cast<double>(rows) / fraction)))));
    };
    return control;
}

TaskControl ImportProgress::judging() const
{
    TaskControl control = m_whole;
    control.report = [this](double fraction, const QString &doing) {
        tell(kRead + (kJudged - kRead) * fraction, doing);
    };
    return control;
}

TaskControl ImportProgress::writing() const
{
    TaskControl control = m_whole;
    control.report = [this](double fraction, const QString &doing) {
        const qint64 rows = m_rows;
        const auto written = static_cast<qint64>(std::round(static_cast<double>(rows) * fraction));
        tell(kJudged + (1 - kJudged) * fraction,
             fraction >= 1 ? doing : Tr::tr("%1 of %2 rows written").arg(format::count(written), format::count(rows)));
    };
    return control;
}

} // namespace lodestar::import
