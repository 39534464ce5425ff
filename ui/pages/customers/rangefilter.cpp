#include "ui/pages/customers/rangefilter.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/customers/rangebars.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using table::ColumnType;
using table::Condition;
using table::Filter;
using theme::ColorRole;
using theme::FontRole;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Digits of any script as ASCII, so that a date typed on a Persian keyboard is read as one.
QString asciiDigits(QString text)
{
    for (QChar &c : text)
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    return text;
}

std::optional<QDate> dateOf(const QString &typed, bool isEnd)
{
    const QString text = asciiDigits(typed);
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    if (const QDate month = QDate::fromString(text, u"yyyy-M"_s); month.isValid())
        return isEnd ? month.addMonths(1).addDays(-1) : month;
    bool isNumber = false;
    if (const int year = text.toInt(&isNumber); isNumber && year > 0 && year < 10000)
        return isEnd ? QDate(year, 12, 31) : QDate(year, 1, 1);
    for (const auto form : {QLocale::ShortFormat, QLocale::LongFormat}) {
        QDate local = format::locale().toDate(typed, form);
        if (local.isValid() && local.year() < 1950 && !text.contains(QString::number(local.year())))
            local = local.addYears(100); // two digits: 21 is 2021
        if (local.isValid())
            return local;
    }
    return {};
}

std::optional<double> numberOf(const QString &typed)
{
    bool isNumber = false;
    double value = format::locale().toDouble(typed, &isNumber);
    if (!isNumber)
        value = asciiDigits(typed).remove(u' ').toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {};
    return value;
}

} // namespace

RangeFilter::RangeFilter(const ColumnFacts &facts, int column, QWidget *parent)
    : FilterEditor(parent), m_column(facts.column(column))
{
    const auto *summary = facts.summary(column);
    m_isWhole = summary && summary->isWhole && m_column.type != ColumnType::Money;
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme::current().space(theme::Space::Small));
    if (summary && !summary->bars.empty()) {
        m_bars = new RangeBars(*summary);
        lines->addWidget(m_bars);
        connect(m_bars, &RangeBars::rangeDrawn, this, [this](double low, double high) {
            m_filter.condition.low = low;
            m_filter.condition.high = high;
            showFields();
            emit edited();
        });
    }
    auto *fields = new QHBoxLayout;
    m_from = makeField(tr("From"), summary ? summary->least : std::nullopt);
    m_to = makeField(m_isWhole ? tr("To") : tr("Below"), summary ? summary->greatest : std::nullopt);
    for (auto *field : {m_from, m_to}) {
        fields->addWidget(new Label(field->accessibleName(), FontRole::Small, ColorRole::TextMuted));
        fields->addWidget(field, 1);
    }
    lines->addLayout(fields);
    m_error = Label::wrapping({}, FontRole::Small, ColorRole::Negative);
    m_error->hide();
    lines->addWidget(m_error);
    m_missing = new QCheckBox(tr("Without a value: %1").arg(format::count(m_column.missing)));
    connect(m_missing, &QCheckBox::toggled, this, &FilterEditor::edited);
    lines->addWidget(m_missing);
    m_filter.condition.attribute = m_column.name;
    m_filter.condition.op = Condition::Op::Between;
    m_filter.condition.type = m_column.type;
    setFocusProxy(m_from);
}

QLineEdit *RangeFilter::makeField(const QString &name, std::optional<double> example)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    field->setMinimumWidth(theme::current().pixels(96));
    if (example)
        field->setPlaceholderText(boundText(*example));
    connect(field, &QLineEdit::textEdited, this, &RangeFilter::typed);
    return field;
}

QString RangeFilter::boundText(double bound) const
{
    if (m_column.type == ColumnType::Date)
        return table::dateFromDays(bound).toString(Qt::ISODate);
    if (m_column.role.id == table::RoleId::Founded)
        return format::year(bound);
    return format::locale().toString(bound, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> RangeFilter::read(const QString &text, bool isEnd) const
{
    if (m_column.type != ColumnType::Date)
        return numberOf(text);
    const auto date = dateOf(text, isEnd);
    if (!date)
        return {};
    return static_cast<double>(QDate(1970, 1, 1).daysTo(*date));
}

void RangeFilter::typed()
{
    const QString from = m_from->text().trimmed(), to = m_to->text().trimmed();
    const auto low = from.isEmpty() ? std::optional(-kInfinity) : read(from, false);
    auto high = to.isEmpty() ? std::optional(kInfinity) : read(to, true);
    QString problem;
    if (!low || !high)
        problem = m_column.type == ColumnType::Date ? tr("“%1” is not a date. Write it as 2026-11-24, or a year alone.")
                                                    : tr("“%1” is not a number.");
    if (!problem.isEmpty())
        problem = problem.arg(isolated(visible(low ? to : from, 30)));
    else if (*low > *high)
        problem = tr("The first is greater than the second: no row can be between them.");
    m_error->setText(problem);
    m_error->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    if (m_isWhole && std::isfinite(*high))
        high = std::floor(*high) + 1; // the last value is inside
    m_filter.condition.low = *low;
    m_filter.condition.high = *high;
    if (m_bars)
        m_bars->setRange(m_filter.condition.low, m_filter.condition.high);
    emit edited();
}

void RangeFilter::showFields()
{
    const double low = m_filter.condition.low, high = m_filter.condition.high;
    m_from->setText(std::isfinite(low) ? boundText(low) : QString());
    m_to->setText(std::isfinite(high) ? boundText(m_isWhole ? high - 1 : high) : QString());
    m_error->hide();
    if (m_bars)
        m_bars->setRange(low, high);
}

void RangeFilter::setFilter(const std::optional<Filter> &filter)
{
    const bool isRange =
        filter && filter->test == Filter::Test::Meets && filter->condition.op == Condition::Op::Between;
    m_filter.condition.low = isRange ? filter->condition.low : -kInfinity;
    m_filter.condition.high = isRange ? filter->condition.high : kInfinity;
    const QSignalBlocker blocker(m_missing);
    m_missing->setChecked(filter && filter->orMissing);
    showFields();
}

std::optional<Filter> RangeFilter::filter() const
{
    const bool isOpen = std::isinf(m_filter.condition.low) && std::isinf(m_filter.condition.high);
    if (isOpen)
        return m_missing->isChecked() ? std::optional(Filter::missing(m_column.name)) : std::nullopt;
    Filter filter = m_filter;
    filter.orMissing = m_missing->isChecked();
    return filter;
}

} // namespace lodestar::ui
