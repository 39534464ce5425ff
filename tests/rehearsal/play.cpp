#include "tests/rehearsal/play.h"

namespace lodestar::testkit {

using namespace Qt::StringLiterals;

namespace {

Play english()
{
    Play play;
    play.people = {
        {u"Sari"_s, u"leadership"_s, {u"Nobody sees where the trucks are"_s, u"Fuel costs eat the margin"_s}},
        {u"Bartek"_s,
         u"sales"_s,
         {u"Dispatchers call every truck by phone"_s, u"Customers wait all day for an answer"_s}},
        {u"Mina"_s, u"service"_s, {u"Planning still happens in spreadsheets"_s, u"Planning takes the whole morning"_s}},
        {u"Omar"_s, u"marketing"_s, {u"They lose tenders because they quote late"_s, u"Late quotes, lost tenders"_s}},
        {u"Lin"_s, u"sales"_s, {u"Half empty trucks on the way back"_s, u"Empty trucks cost fuel"_s}},
        {u"Ewa"_s,
         u"service"_s,
         {u"New dispatchers need months to learn it"_s, u"Spreadsheets break when dispatchers leave"_s}},
        {u"Reza"_s, u"customer"_s, {u"I cannot tell my customers when it arrives"_s, u"Every answer comes too late"_s}},
        {u"Tomek"_s, u"Finance"_s, {u"Invoices wait for delivery papers"_s, u"Delivery papers get lost"_s}}};
    play.warmUp = {u"We answer within the hour, at night as well"_s, u"We know the tender rules of four countries"_s};
    play.paper = {{u"Somebody answers at night"_s, 1},
                  {u"The report lies there on Monday"_s, 2},
                  {u"It grew with them"_s, 2},
                  {u"Their dispatcher recommended it"_s, 3}};
    play.groups = {u"Nobody knows where it is"_s, u"Money left on the road"_s};
    play.parked = u"Do we want to serve couriers at all?"_s;
    play.objection = u"Two customers are no pattern"_s;
    play.decision = u"Dispatchers of 50 to 200 trucks who still plan in spreadsheets"_s;
    play.doubt = u"Only four of us have spoken to a dispatcher this year"_s;
    play.dissent = u"Tomek would begin with 20 trucks"_s;
    play.expectation = u"They tender several times a year"_s;
    play.version = u"First draft from the workshop"_s;
    return play;
}

Play persian()
{
    Play play;
    play.people = {
        {u"سارا"_s,
         u"leadership"_s,
         {u"کسی نمی‌داند کامیون‌ها کجا هستند"_s,
          u"هزینهٔ سوخت سود را می‌خورد"_s}},
        {u"بهرام"_s,
         u"sales"_s,
         {u"به هر کامیون جداگانه تلفن می‌زنند"_s, u"مشتری تمام روز منتظر پاسخ است"_s}},
        {u"مینا"_s,
         u"service"_s,
         {u"برنامه‌ریزی هنوز در صفحه‌گسترده است"_s,
          u"برنامه‌ریزی تمام صبح طول می‌کشد"_s}},
        {u"امید"_s,
         u"marketing"_s,
         {u"مناقصه را می‌بازند چون دیر قیمت می‌دهند"_s,
          u"قیمت دیر، مناقصهٔ باخته"_s}},
        {u"لیلا"_s,
         u"sales"_s,
         {u"کامیون‌های نیمه‌خالی در راه برگشت"_s,
          u"کامیون‌های خالی سوخت می‌سوزانند"_s}},
        {u"آوا"_s,
         u"service"_s,
         {u"نیروی تازه ماه‌ها زمان می‌خواهد"_s,
          u"صفحه‌گسترده با رفتن افراد از کار می‌افتد"_s}},
        {u"رضا"_s,
         u"customer"_s,
         {u"نمی‌توانم بگویم بار کی می‌رسد"_s,
          u"هر پاسخ خیلی دیر می‌آید"_s}},
        {u"تینا"_s,
         u"مالی"_s,
         {u"صورت‌حساب منتظر برگهٔ تحویل می‌ماند"_s,
          u"برگهٔ تحویل گم می‌شود"_s}}};
    play.warmUp = {u"ما در یک ساعت پاسخ می‌دهیم، شب هم"_s,
                   u"قواعد مناقصهٔ چهار کشور را می‌شناسیم"_s};
    play.paper = {{u"شب هم کسی پاسخ می‌دهد"_s, 1},
                  {u"گزارش روز اول هفته آماده است"_s, 2},
                  {u"همراه آن‌ها بزرگ شد"_s, 2},
                  {u"همکارشان معرفی کرد"_s, 3}};
    play.groups = {u"کسی نمی‌داند کجاست"_s, u"پولی که در راه می‌ماند"_s};
    play.parked = u"آیا اصلاً پیک‌ها را می‌خواهیم؟"_s;
    play.objection = u"دو مشتری الگو نیست"_s;
    play.decision =
        u"شرکت‌هایی با ۵۰ تا ۲۰۰ کامیون که هنوز در صفحه‌گسترده برنامه می‌ریزند"_s;
    play.doubt = u"امسال فقط چهار نفر از ما با آن‌ها حرف زده‌اند"_s;
    play.dissent = u"تینا از ۲۰ کامیون شروع می‌کرد"_s;
    play.expectation = u"چند بار در سال مناقصه دارند"_s;
    play.version = u"پیش‌نویس نخست از کارگاه"_s;
    return play;
}

} // namespace

Play playIn(const QString &language)
{
    return language == u"fa" ? persian() : english();
}

QString customerName(int index)
{
    static const QStringList first{u"Odra"_s,  u"Elbe"_s,  u"Vistula"_s, u"Rhine"_s, u"Danube"_s,
                                   u"Loire"_s, u"Tisza"_s, u"Mur"_s,     u"Drau"_s,  u"Inn"_s};
    static const QStringList last{u"Freight"_s, u"Haulage"_s, u"Bakeries"_s, u"Retail"_s};
    return first.at(index % first.size()) + u' ' + last.at(index / 10 % last.size());
}

QByteArray fortyCustomers()
{
    QByteArray csv = "Customer ID,Company,Industry,Country,Employees,Revenue,Referrals\n";
    for (int i = 0; i < 40; ++i) {
        const bool freight = i < 20;
        csv += QByteArray("C") + QByteArray::number(100 + i) + ',' + customerName(i).toUtf8() + ','
            + (freight ? "Logistics" : "Food") + ',' + (i % 3 ? "Poland" : "Germany") + ','
            + QByteArray::number(20 + i * 7 % 300) + ',' + QByteArray::number(freight ? 80000 - i * 900 : 9000 + i * 70)
            + ',' + QByteArray::number(freight ? i % 4 : 0) + '\n';
    }
    return csv;
}

} // namespace lodestar::testkit
