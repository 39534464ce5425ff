#include "core/import/headerwords.h"

#include "core/base/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lodestar::import {

namespace {

/// "Organization - Name", "Deal - Value", "Account.Name": the record's kind before the field.
QString withoutRecordKind(const QString &header)
{
    static const QSet<QString> kinds{u"organization"_s,    u"organisation"_s, u"organizace"_s,  u"organizacja"_s,
                                     u"organizacion"_s,    u"organizacao"_s,  u"deal"_s,        u"obchod"_s,
                                     u"szansa"_s,          u"negocio"_s,      u"opportunity"_s, u"trato"_s,
                                     u"szansasprzedazy"_s, u"person"_s,       u"osoba"_s,       u"persona"_s,
                                     u"pessoa"_s,          u"contact"_s,      u"company"_s,     u"account"_s,
                                     u"unternehmen"_s};
    for (const QString &sign : {u" - "_s, u" – "_s, u"."_s, u": "_s}) {
        const qsizetype at = header.indexOf(sign);
        if (at > 0 && at + sign.size() < header.size() && kinds.contains(folded(header.left(at))))
            return header.mid(at + sign.size());
    }
    return header;
}

/// Without what stands in brackets at the end: a unit, a currency, "Do Not Modify" stands in front and is kept.
QString withoutBrackets(const QString &header)
{
    for (const auto &[open, close] : {std::pair(u'(', u')'), std::pair(u'[', u']'), std::pair(u'（', u'）')}) {
        const qsizetype at = header.indexOf(open);
        if (at > 0 && header.trimmed().endsWith(close))
            return header.left(at);
    }
    return header;
}

bool hasAny(const QStringList &words, const QSet<QString> &wanted)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return wanted.contains(word); });
}

/// A figure of a hundred rather than an amount: "Profit Margin", "Revenue growth rate".
bool saysShare(const QStringList &words)
{
    static const QSet<QString> wanted{u"percent"_s, u"percentage"_s, u"pct"_s,    u"ratio"_s, u"growth"_s, u"margin"_s,
                                      u"prozent"_s, u"procent"_s,    u"persen"_s, u"درصد"_s,  u"百分比"_s, u"比例"_s};
    return hasAny(words, wanted) || (!words.isEmpty() && words.constLast() == u"rate"_s);
}

} // namespace

QStringList headerWords(const QString &header)
{
    const QString text = withoutBrackets(withoutRecordKind(header.trimmed()));
    QStringList words;
    QString word;
    const auto take = [&] {
        if (!word.isEmpty())
            words << folded(word);
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate()) {
            take();
            continue;
        }
        const QChar before = i > 0 ? text.at(i - 1) : QChar();
        const bool endsAcronym = c.isUpper() && before.isUpper() && i + 1 < text.size() && text.at(i + 1).isLower();
        if ((c.isUpper() && before.isLower()) || endsAcronym || (c.isLetter() && before.isDigit()))
            take();
        word += c;
    }
    take();
    return words;
}

std::optional<int> yearAtEnd(const QStringList &words)
{
    if (words.size() < 2 || words.constLast().size() != 4)
        return {};
    bool whole = false;
    const int year = words.constLast().toInt(&whole);
    return whole && year >= 1990 && year <= 2099 ? std::optional(year) : std::nullopt;
}

bool saysDate(const QStringList &words)
{
    static const QSet<QString> wanted{u"date"_s,  u"datum"_s, u"data"_s, u"tanggal"_s,  u"tgl"_s,
                                      u"fecha"_s, u"تاریخ"_s, u"日期"_s, u"created"_s,  u"since"_s,
                                      u"day"_s,   u"dzien"_s, u"hari"_s, u"timestamp"_s};
    return hasAny(words, wanted);
}

bool saysCode(const QStringList &words)
{
    static const QSet<QString> anywhere{u"zip"_s,  u"postal"_s, u"postcode"_s, u"plz"_s,     u"phone"_s, u"telephone"_s,
                                        u"tel"_s,  u"fax"_s,    u"mobile"_s,   u"sic"_s,     u"naics"_s, u"nace"_s,
                                        u"ean"_s,  u"gtin"_s,   u"vat"_s,      u"nip"_s,     u"regon"_s, u"krs"_s,
                                        u"duns"_s, u"iban"_s,   u"npwp"_s,     u"telefon"_s, u"邮编"_s,  u"电话"_s};
    static const QSet<QString> last{u"id"_s, u"ids"_s, u"code"_s, u"kod"_s, u"kode"_s, u"uuid"_s, u"guid"_s, u"sku"_s};
    return hasAny(words, anywhere) || (!words.isEmpty() && last.contains(words.constLast()));
}

bool saysCount(const QStringList &words)
{
    static const QSet<QString> wanted{u"number"_s, u"count"_s,    u"num"_s,   u"anzahl"_s, u"liczba"_s, u"jumlah"_s,
                                      u"qty"_s,    u"quantity"_s, u"total"_s, u"تعداد"_s,  u"数量"_s};
    return hasAny(words, wanted);
}

bool saysMoney(const QStringList &words)
{
    static const QSet<QString> wanted{
        u"revenue"_s, u"amount"_s,  u"price"_s,    u"cost"_s,   u"costs"_s,   u"charges"_s,    u"charge"_s,
        u"income"_s,  u"sales"_s,   u"turnover"_s, u"profit"_s, u"budget"_s,  u"spend"_s,      u"arr"_s,
        u"mrr"_s,     u"acv"_s,     u"clv"_s,      u"ltv"_s,    u"premium"_s, u"fee"_s,        u"umsatz"_s,
        u"preis"_s,   u"kosten"_s,  u"przychod"_s, u"cena"_s,   u"koszt"_s,   u"pendapatan"_s, u"harga"_s,
        u"biaya"_s,   u"درامد"_s,   u"قیمت"_s,     u"收入"_s,   u"金额"_s,    u"价格"_s,       u"valor"_s,
        u"precio"_s,  u"montant"_s, u"hodnota"_s};
    return hasAny(words, wanted) && !saysShare(words);
}

} // namespace lodestar::import
