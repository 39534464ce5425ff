#pragma once

#include <QString>

namespace lodestar::table {

/// How the cells of an attribute are read and compared.
enum class ColumnType : quint8 {
    Text, ///< free text, mostly distinct: names, remarks
    Category, ///< one value out of not many
    Tags, ///< several values in a cell
    Number,
    Money,
    Date,
    YesNo
};

/// Number, Money, Date and YesNo keep doubles; the others keep codes into a dictionary.
constexpr bool isNumeric(ColumnType type)
{
    return type >= ColumnType::Number;
}

/// The name in JSON and in the project file: text, category, tags, number, money, date, yesno.
QString columnTypeId(ColumnType type);
ColumnType columnTypeFromId(const QString &id); ///< Text for anything unknown
QString columnTypeName(ColumnType type); ///< translated

} // namespace lodestar::table
