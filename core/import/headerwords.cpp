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

/// Words that are written together with what stands before them: "客户编号", "Kundennummer".
bool endsWithAny(const QStringList &words, std::initializer_list<QString> ends)
{
    return !words.isEmpty()
        && std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return words.constLast().endsWith(end); });
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
    static const QSet<QString> wanted{
        u"date"_s,      u"datum"_s,         u"data"_s,    u"tanggal"_s,  u"tgl"_s,      u"fecha"_s,   u"تاریخ"_s,
        u"日期"_s,      u"created"_s,       u"since"_s,   u"day"_s,      u"dzien"_s,    u"hari"_s,    u"timestamp"_s,
        u"dated"_s,     u"modified"_s,      u"updated"_s, u"dates"_s,    u"time"_s,     u"zeit"_s,    u"czas"_s,
        u"utworzono"_s, u"zmodyfikowano"_s, u"waktu"_s,   u"erstellt"_s, u"angelegt"_s, u"seit"_s,    u"sejak"_s,
        u"زمان"_s,      u"时间"_s,          u"criacao"_s, u"od"_s,       u"deadline"_s, u"expires"_s, u"expiry"_s,
        u"renewal"_s,   u"birthday"_s};
    return hasAny(words, wanted) || endsWithAny(words, {u"日期"_s, u"时间"_s, u"datum"_s});
}

bool saysCode(const QStringList &words)
{
    static const QSet<QString> anywhere{
        u"zip"_s,          u"postal"_s,   u"postcode"_s,  u"plz"_s,      u"phone"_s,   u"telephone"_s, u"tel"_s,
        u"fax"_s,          u"mobile"_s,   u"sic"_s,       u"naics"_s,    u"nace"_s,    u"ean"_s,       u"gtin"_s,
        u"vat"_s,          u"nip"_s,      u"regon"_s,     u"krs"_s,      u"duns"_s,    u"iban"_s,      u"npwp"_s,
        u"telefon"_s,      u"邮编"_s,     u"电话"_s,      u"pocztowy"_s, u"kodepos"_s, u"cep"_s,       u"psc"_s,
        u"codigopostal"_s, u"cnpj"_s,     u"cpf"_s,       u"pkd"_s,      u"phones"_s,  u"handy"_s,     u"whatsapp"_s,
        u"wa"_s,           u"celular"_s,  u"telepon"_s,   u"telp"_s,     u"hp"_s,      u"komorka"_s,   u"telefone"_s,
        u"تلفن"_s,         u"موبایل"_s,   u"کدپستی"_s,    u"پستی"_s,     u"手机"_s,    u"siren"_s,     u"siret"_s,
        u"cnae"_s,         u"kvk"_s,      u"ein"_s,       u"ico"_s,      u"dic"_s,     u"ust"_s,       u"kundennr"_s,
        u"street"_s,       u"address"_s,  u"strasse"_s,   u"ulica"_s,    u"alamat"_s,  u"adres"_s,     u"ادرس"_s,
        u"地址"_s,         u"endereco"_s, u"direccion"_s, u"adresse"_s,  u"rue"_s};
    static const QSet<QString> last{u"id"_s, u"ids"_s, u"code"_s, u"kod"_s, u"kode"_s, u"uuid"_s, u"guid"_s, u"sku"_s};
    static const QSet<QString> first{u"id"_s, u"kode"_s, u"kod"_s, u"codigo"_s, u"شناسه"_s, u"کد"_s};
    const bool postal = words.size() == 2 && words.constFirst() == u"kode"_s && words.constLast() == u"pos"_s;
    return hasAny(words, anywhere) || postal
        || (!words.isEmpty() && (last.contains(words.constLast()) || first.contains(words.constFirst())))
        || endsWithAny(words,
                       {u"编号"_s, u"代码"_s, u"编码"_s, u"邮编"_s, u"电话"_s, u"号码"_s, u"手机"_s, u"nummer"_s});
}

bool saysFlag(const QStringList &words)
{
    static const QSet<QString> wanted{
        u"is"_s,    u"has"_s,     u"was"_s,        u"had"_s,      u"does"_s,      u"can"_s,
        u"wants"_s, u"flag"_s,    u"active"_s,     u"inactive"_s, u"churn"_s,     u"churned"_s,
        u"optin"_s, u"optout"_s,  u"subscribed"_s, u"vip"_s,      u"indicator"_s, u"exited"_s,
        u"czy"_s,   u"aktywny"_s, u"apakah"_s,     u"aktif"_s,    u"ist"_s,       u"hat"_s,
        u"aktiv"_s, u"est"_s,     u"actif"_s,      u"activo"_s,   u"ativo"_s,     u"آیا"_s,
        u"فعال"_s,  u"exists"_s,  u"uses"_s,       u"allowed"_s,  u"enabled"_s,   u"required"_s};
    // What is counted or measured, though its name stands in the singular.
    static const QSet<QString> measured{
        u"quantity"_s, u"age"_s,  u"score"_s,  u"rating"_s, u"level"_s, u"priority"_s, u"rank"_s,      u"weight"_s,
        u"size"_s,     u"year"_s, u"month"_s,  u"staff"_s,  u"grade"_s, u"stage"_s,    u"headcount"_s, u"index"_s,
        u"value"_s,    u"step"_s, u"people"_s, u"nps"_s,    u"group"_s, u"class"_s,    u"cluster"_s};
    if (words.isEmpty() || saysCount(words))
        return false;
    if (hasAny(words, wanted) || words.constFirst().startsWith(u"是否"_s) || words.constFirst().startsWith(u"有无"_s))
        return true;
    const QString &last = words.constLast();
    const bool ascii = std::all_of(last.begin(), last.end(), [](QChar c) { return c.unicode() < 0x80; });
    // "Orders" counts, "SeniorCitizen" is or is not one.
    return ascii && !last.endsWith(u's') && !saysMoney(words) && !hasAny(words, measured);
}

bool saysCurrency(const QStringList &words)
{
    static const QSet<QString> wanted{u"currency"_s, u"waluta"_s, u"wahrung"_s, u"devise"_s, u"moneda"_s, u"mena"_s,
                                      u"moeda"_s,    u"valuta"_s, u"ارز"_s,     u"币种"_s,   u"货币"_s,   u"uang"_s};
    return hasAny(words, wanted);
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
        u"revenue"_s,     u"amount"_s,  u"price"_s,    u"cost"_s,   u"costs"_s,     u"charges"_s,    u"charge"_s,
        u"income"_s,      u"sales"_s,   u"turnover"_s, u"profit"_s, u"budget"_s,    u"spend"_s,      u"arr"_s,
        u"mrr"_s,         u"acv"_s,     u"clv"_s,      u"ltv"_s,    u"premium"_s,   u"fee"_s,        u"umsatz"_s,
        u"preis"_s,       u"kosten"_s,  u"przychod"_s, u"cena"_s,   u"koszt"_s,     u"pendapatan"_s, u"harga"_s,
        u"biaya"_s,       u"درامد"_s,   u"قیمت"_s,     u"收入"_s,   u"金额"_s,      u"价格"_s,       u"valor"_s,
        u"precio"_s,      u"montant"_s, u"hodnota"_s,  u"omzet"_s,  u"omset"_s,     u"belanja"_s,    u"sprzedaz"_s,
        u"wartosc"_s,     u"saldo"_s,   u"obrot"_s,    u"obroty"_s, u"przychody"_s, u"zysk"_s,       u"receita"_s,
        u"faturamento"_s, u"billing"_s, u"billings"_s, u"billed"_s, u"فروش"_s,      u"مبلغ"_s,       u"سود"_s,
        u"revenues"_s,    u"gewinn"_s,  u"erlos"_s,    u"lucro"_s,  u"penjualan"_s, u"laba"_s,       u"ingresos"_s,
        u"facturacion"_s, u"trzby"_s,   u"naklady"_s};
    const bool ends = endsWithAny(
        words,
        {u"金额"_s, u"收入"_s, u"营业额"_s, u"销售额"_s, u"回款"_s, u"资本"_s, u"价格"_s, u"umsatz"_s, u"kosten"_s});
    return (ends || hasAny(words, wanted)) && !saysShare(words);
}

} // namespace lodestar::import
