#include "core/table/cellentry.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::CellEntry)
};

/// Digits of any script as 0 to 9.
QString withPlainDigits(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.digitValue() >= 0)
            c = QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return plain;
}

/// Without the white space and the signs that stand around a number: "€ 1 200" → "1200".
QString bareNumber(const QString &typed)
{
    QString bare = withPlainDigits(typed);
    bare.removeIf([](QChar c) { return c.isSpace(); });
    const auto isOutside = [](QChar c) { return c.category() == QChar::Symbol_Currency || c.isLetter(); };
    while (!bare.isEmpty() && isOutside(bare.front()))
        bare.remove(0, 1);
    while (!bare.isEmpty() && isOutside(bare.back()))
        bare.chop(1);
    bare.replace(u'\u2212', u'-').replace(u'\u066B', u'.').remove(u'\u066C'); // minus, Arabic decimal and group signs
    return bare;
}

QString canonicalNumber(const QString &typed)
{
    const QString bare = bareNumber(typed);
    bool ok = false;
    double number = QLocale(format::locale().language(), format::locale().territory()).toDouble(bare, &ok);
    if (!ok)
        number = QLocale::c().toDouble(bare, &ok);
    return ok && std::isfinite(number) ? plainNumber(number) : QString();
}

QString canonicalDate(const QString &typed)
{
    const QString text = withPlainDigits(typed);
    QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) {
        QString pattern = format::locale().dateFormat(QLocale::ShortFormat);
        if (!pattern.contains("yyyy"_L1))
            pattern.replace("yy"_L1, "yyyy"_L1); // a year has four digits: nobody has to guess the century
        pattern.replace("MM"_L1, "M"_L1).replace("dd"_L1, "d"_L1); // reads "3" and "03"
        date = QDate::fromString(text, pattern);
    }
    return date.isValid() && date.year() >= 1000 ? date.toString(Qt::ISODate) : QString();
}

QString canonicalYesNo(const QString &typed)
{
    const QString word = folded(typed);
    for (const QString &yes : {Tr::tr("Yes", "in a cell"), u"yes"_s, u"y"_s, u"true"_s, u"1"_s}) {
        if (word == folded(yes))
            return u"true"_s;
    }
    for (const QString &no : {Tr::tr("No", "in a cell"), u"no"_s, u"n"_s, u"false"_s, u"0"_s}) {
        if (word == folded(no))
            return u"false"_s;
    }
    return {};
}

QString canonicalTags(const QString &typed)
{
    QStringList tags;
    for (const QString &tag : typed.split(typed.contains(u';') ? u';' : u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty() && !tags.contains(trimmed))
            tags << trimmed;
    }
    return tags.join(u';');
}

QString howToWrite(ColumnType type)
{
    switch (type) {
    case ColumnType::Date:
        return Tr::tr("Write a date like %1.").arg(u"2026-11-24"_s);
    case ColumnType::YesNo:
        return Tr::tr("Write yes or no.");
    default:
        return Tr::tr("Write a number like %1.").arg(format::number(1234.5));
    }
}

} // namespace

Result<QString> canonicalCell(const ColumnInfo &column, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QString();
    QString canonical;
    switch (column.type) {
    case ColumnType::Text:
    case ColumnType::Category:
        return text;
    case ColumnType::Tags:
        return canonicalTags(text);
    case ColumnType::Number:
    case ColumnType::Money:
        canonical = canonicalNumber(text);
        break;
    case ColumnType::Date:
        canonical = canonicalDate(text);
        break;
    case ColumnType::YesNo:
        canonical = canonicalYesNo(text);
        break;
    }
    if (!canonical.isEmpty())
        return canonical;
    return Error{ErrorKind::BadInput,
                 Tr::tr("%1 holds %2; “%3” does not fit. %4", "column, kind of values, what was typed, advice")
                     .arg(isolated(visible(column.name, 60)), columnTypeName(column.type), isolated(visible(text, 60)),
                          howToWrite(column.type)),
                 {}};
}

} // namespace lodestar::table
