#include "core/table/sheetplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::table {

QString columnLetters(qint64 column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (column - 1) % 26)));
    return letters;
}

QString sheetPlace(const QString &sheet, qint64 column, qint64 row)
{
    QString name = sheet;
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    if (!plain)
        name = u'\'' + name.replace(u'\'', u"''"_s) + u'\'';
    const QString number = QString::number(row);
    return column > 0 ? name + u'!' + columnLetters(column) + number : name + u'!' + number + u':' + number;
}

QString placeOf(const Issue &issue, const QString &sheet, int firstColumn)
{
    if (sheet.isEmpty() || issue.line < 1)
        return {};
    return sheetPlace(sheet, issue.column > 0 ? firstColumn + issue.column - 1 : 0, issue.line);
}

} // namespace lodestar::table
