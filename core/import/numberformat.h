#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

namespace lodestar::import {

/// What a spreadsheet's number format says about the numbers shown by it.
struct NumberFormat {
    enum class Kind {
        General,
        Percent,
        Date, ///< a day, perhaps with a time of day
        Time, ///< a time of day
        Elapsed ///< hours that go on after 24
    };
    Kind kind = Kind::General;
    QByteArray currency; ///< the sign it writes, where that names a currency; UTF-8
};

/// Reads a format as workbooks store it ("#,##0.00 [$€-407]", "dd/mm/yyyy hh:mm"): its first section counts.
NumberFormat readNumberFormat(std::string_view code);
/// The formats that have a number only (14 is a date, 9 a percentage…), as Excel defines them.
NumberFormat builtInFormat(int id);

/// A number as text, the way people and our own reading of types understand it: "15.5%", "1234.5 €",
/// "2024-03-05 14:30:05", "08:05:09", "30:00:00", "1234.5". Never more than 15 digits, which is what spreadsheets keep.
void appendNumber(std::string &to, double value, const NumberFormat &format, bool epoch1904);

/// Whether it is a plain whole number beyond the 15 digits that spreadsheets keep.
bool losesDigits(double value, const NumberFormat &format);

} // namespace lodestar::import
