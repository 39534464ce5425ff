#include "core/table/recipestep.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::RecipeStep)
};

constexpr qsizetype kNamed = 5; // enough to know what is meant; the count says how many there are

QString quoted(const QStringList &values)
{
    QStringList shown;
    for (const QString &value : values)
        shown << isolated(visible(value, 40));
    return listed(shown);
}

} // namespace

QJsonObject RowKey::toJson() const
{
    QJsonObject json{{u"key"_s, key}};
    if (nth > 1)
        json[u"nth"_s] = nth;
    if (dataset > 0)
        json[u"dataset"_s] = dataset;
    return json;
}

RowKey RowKey::fromJson(const QJsonObject &json)
{
    return {json[u"key"_s].toString(), std::max(1, json[u"nth"_s].toInt(1)), json[u"dataset"_s].toInteger()};
}

QString RecipeStep::storedValue() const
{
    QJsonObject json = value;
    if (isOff)
        json[u"off"_s] = true;
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void RecipeStep::setStoredValue(const QString &text)
{
    if (!text.startsWith(u'{')) {
        value = {{u"role"_s, text}};
        isOff = false;
        return;
    }
    value = QJsonDocument::fromJson(text.toUtf8()).object();
    isOff = value.take(u"off"_s).toBool();
}

void StepReport::miss(const QString &what)
{
    ++notFoundCount;
    if (notFound.size() < kNamed)
        notFound << what;
}

QJsonObject StepReport::toJson() const
{
    QJsonObject json{{u"cells"_s, cells}, {u"rows"_s, rows}};
    if (trouble != Trouble::None) {
        json[u"trouble"_s] = static_cast<int>(trouble);
        json[u"column"_s] = column;
    }
    if (notFoundCount > 0) {
        json[u"not_found"_s] = QJsonArray::fromStringList(notFound);
        json[u"not_found_count"_s] = notFoundCount;
    }
    if (unreadable > 0)
        json[u"unreadable"_s] = unreadable;
    return json;
}

StepReport StepReport::fromJson(const QJsonObject &json)
{
    StepReport report;
    report.cells = json[u"cells"_s].toInteger();
    report.rows = json[u"rows"_s].toInteger();
    report.trouble =
        static_cast<Trouble>(std::clamp(json[u"trouble"_s].toInt(), 0, static_cast<int>(Trouble::UnknownKind)));
    report.column = json[u"column"_s].toString();
    for (const QJsonValue &each : json[u"not_found"_s].toArray())
        report.notFound << each.toString();
    report.notFoundCount = json[u"not_found_count"_s].toInteger();
    report.unreadable = json[u"unreadable"_s].toInteger();
    return report;
}

const StepReport *RecipeReport::of(const QString &step) const
{
    for (const StepReport &report : steps) {
        if (report.step == step)
            return &report;
    }
    return nullptr;
}

qint64 RecipeReport::misfits() const
{
    return std::count_if(steps.begin(), steps.end(), [](const StepReport &report) { return !report.fits(); });
}

QString effectText(const RecipeStep &step, const StepReport &report)
{
    if (step.kind == "set_role"_L1 || step.kind == "keep_apart"_L1 || step.kind == "rename_column"_L1)
        return {};
    if (report.cells == 0 && report.rows == 0)
        return Tr::tr("Nothing to change in this table");
    if (report.cells == 0)
        return Tr::tr("%n row(s) left out", nullptr, static_cast<int>(report.rows));
    const QString cells = Tr::tr("%n cell(s)", "changed by a step", static_cast<int>(report.cells));
    const QString rows = Tr::tr("%n row(s)", "changed by a step", static_cast<int>(report.rows));
    return Tr::tr("%1 in %2", "12 cells in 3 rows").arg(cells, rows);
}

QString problemText(const StepReport &report)
{
    switch (report.trouble) {
    case StepReport::Trouble::ColumnGone:
        return Tr::tr("This table has no column %1.").arg(isolated(visible(report.column, 60)));
    case StepReport::Trouble::NameTaken:
        return Tr::tr("This table already has a column %1, so the step was left out.")
            .arg(isolated(visible(report.column, 60)));
    case StepReport::Trouble::WrongType:
        return Tr::tr("The column %1 holds something else now, so the step was left out.")
            .arg(isolated(visible(report.column, 60)));
    case StepReport::Trouble::UnknownKind:
        return Tr::tr("A newer version of Lodestar made this step; this one cannot apply it.");
    case StepReport::Trouble::None:
        break;
    }
    QStringList parts;
    if (report.notFoundCount > 0)
        parts << Tr::tr("Not in this table any more (%1): %2", "number, names")
                     .arg(format::count(report.notFoundCount),
                          report.notFoundCount > report.notFound.size() ? quoted(report.notFound) + u'…'
                                                                        : quoted(report.notFound));
    if (report.unreadable > 0)
        parts << Tr::tr("%n value(s) do not fit the type of the column.", nullptr, static_cast<int>(report.unreadable));
    return parts.join(u' ');
}

} // namespace lodestar::table
