#include "core/table/columntype.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct TypeNames {
    const char *id;
    const char *name;
};

// In the order of the enum.
constexpr std::array<TypeNames, 7> kTypes{{
    {"text", QT_TRANSLATE_NOOP("lodestar::table::ColumnType", "Text")},
    {"category", QT_TRANSLATE_NOOP("lodestar::table::ColumnType", "Category")},
    {"tags", QT_TRANSLATE_NOOP("lodestar::table::ColumnType", "Tags")},
    {"number", QT_TRANSLATE_NOOP("lodestar::table::ColumnType", "Number")},
    {"money", QT_TRANSLATE_NOOP("lodestar::table::ColumnType", "Money")},
    {"date", QT_TRANSLATE_NOOP("lodestar::table::ColumnType", "Date")},
    {"yesno", QT_TRANSLATE_NOOP("lodestar::table::ColumnType", "Yes or no")},
}};
static_assert(kTypes.size() == static_cast<size_t>(ColumnType::YesNo) + 1);

} // namespace

QString columnTypeId(ColumnType type)
{
    return QString::fromLatin1(kTypes[static_cast<size_t>(type)].id);
}

ColumnType columnTypeFromId(const QString &id)
{
    for (size_t i = 0; i < kTypes.size(); ++i) {
        if (id == QLatin1StringView(kTypes[i].id))
            return static_cast<ColumnType>(i);
    }
    return ColumnType::Text;
}

QString columnTypeName(ColumnType type)
{
    return QCoreApplication::translate("lodestar::table::ColumnType", kTypes[static_cast<size_t>(type)].name);
}

} // namespace lodestar::table
