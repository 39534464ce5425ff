#include "core/traits/lateword.h"

#include "core/base/text.h"

#include <QSet>
#include <QStringList>

namespace lodestar::traits {

namespace {

// One word each, folded (no accents, no case). Roles decide; these words only make people look again.
constexpr const char16_t *kLate[] = {
    // contract and money
    u"plan", u"tier", u"package", u"subscription", u"contract", u"renewal", u"renewed", u"renewals", u"arr", u"mrr",
    u"acv", u"tcv", u"ltv", u"clv", u"gmv", u"spend", u"spent", u"revenue", u"margin", u"profit", u"charges", u"charge",
    u"bill", u"billing", u"invoice", u"invoices", u"payment", u"payments", u"balance", u"premium", u"claim", u"claims",
    u"policy", u"policies", u"discount", u"refund", u"refunds", u"order", u"orders", u"purchase", u"purchases",
    u"purchased", u"amount", u"price", u"upsell", u"expansion",
    // use and satisfaction
    u"seat", u"seats", u"licence", u"licences", u"license", u"licenses", u"user", u"users", u"usage", u"login",
    u"logins", u"active", u"onboarding", u"adoption", u"health", u"nps", u"csat", u"ces", u"satisfaction", u"loyalty",
    u"ticket", u"tickets", u"support", u"complaint", u"complaints", u"churn", u"churned", u"cancelled", u"canceled",
    // what colleagues wrote down later
    u"score", u"grade", u"rating", u"quality", u"tag", u"tags", u"renew", u"offer",
    // Indonesian, Polish, German, Spanish, French
    u"paket", u"langganan", u"kontrak", u"pembayaran", u"tagihan", u"pembelian", u"premi", u"klaim", u"skor",
    u"abonament", u"umowa", u"faktura", u"platnosc", u"zamowienia", u"zakupy", u"przychod", u"skladka", u"ocena",
    u"vertrag", u"umsatz", u"rechnung", u"bestellungen", u"lizenzen", u"contrato", u"factura", u"pedidos", u"ingresos",
    u"contrat", u"facture", u"commandes", u"abonnement"};

// Written without spaces between words: looked for anywhere.
constexpr const char16_t *kLateParts[] = {u"套餐",   u"订阅",    u"合同",  u"续约",   u"收入",  u"利润",  u"付款",
                                          u"订单",   u"保费",    u"席位",  u"用户数", u"健康",  u"满意",  u"评分",
                                          u"اشتراک", u"قرارداد", u"درآمد", u"پرداخت", u"سفارش", u"رضایت", u"امتیاز"};

constexpr const char16_t *kNaming[] = {u"id",     u"ids",     u"uuid",    u"guid",     u"phone",    u"telephone",
                                       u"mobile", u"fax",     u"zip",     u"zipcode",  u"postcode", u"postal",
                                       u"plz",    u"vat",     u"nip",     u"regon",    u"iban",     u"email",
                                       u"url",    u"telefon", u"telepon", u"latitude", u"longitude"};

/// "MonthlyPremium_auto 2" → monthly, premium, auto, 2
QStringList wordsOf(const QString &header)
{
    QString spaced;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar sign = header.at(i);
        if (i > 0 && sign.isUpper() && header.at(i - 1).isLower())
            spaced += u' ';
        spaced += sign.isLetterOrNumber() || sign.isMark() ? sign : QChar(u' ');
    }
    QStringList words;
    for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts))
        words << folded(word);
    return words;
}

template <size_t N>
QSet<QString> setOf(const char16_t *const (&words)[N])
{
    QSet<QString> set;
    for (const char16_t *word : words)
        set.insert(QString::fromUtf16(word));
    return set;
}

} // namespace

bool soundsKnownLate(const QString &header)
{
    static const QSet<QString> late = setOf(kLate);
    for (const QString &word : wordsOf(header)) {
        if (late.contains(word))
            return true;
    }
    for (const char16_t *part : kLateParts) {
        if (header.contains(QStringView(part)))
            return true;
    }
    return false;
}

bool soundsLikeIdentifier(const QString &header)
{
    static const QSet<QString> naming = setOf(kNaming);
    for (const QString &word : wordsOf(header)) {
        if (naming.contains(word))
            return true;
    }
    return false;
}

} // namespace lodestar::traits
