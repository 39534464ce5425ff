#include "tests/testkit/summarysamples.h"

namespace lodestar::testkit {

using namespace Qt::StringLiterals;
using report::SummaryModel;

namespace {

void addReason(SummaryModel &model, const QString &label, const QString &detail, double estimate, double low,
               double high, const QString &verdict)
{
    if (!model.why)
        model.why = chart::ChartSpec{QString(), QString(), chart::IntervalChart{}};
    std::get<chart::IntervalChart>(model.why->body)
        .rows.push_back({label, detail, estimate, low, high, low > 0, verdict});
}

SummaryModel english()
{
    SummaryModel model;
    model.kicker = u"Ideal customer profile · Freight planning suite · version 3"_s;
    model.headline =
        u"Regional logistics firms with 50 to 249 staff that run their own warehouse, and changed their planner this year."_s;
    model.figures = {{u"61 %"_s, u"of lifetime value comes from the 20 that fit best"_s},
                     {u"14 of 20"_s, u"best customers are in logistics (others: 33 of 192)"_s},
                     {u"37"_s, u"customers fit today; 9 more would with one fact known"_s}};
    model.rows = {{u"Industry"_s, u"Logistics, freight forwarding"_s, u"data · 14 of 20 best, 33 of 192 others"_s,
                   u"Retail with own fleet"_s, u"Pure brokers"_s, u"Must-have"_s, QString()},
                  {u"Size"_s, u"50–249 staff"_s, u"data · 15 of 20, 61 of 188"_s, u"250–500 with one site"_s,
                   u"Under 20 staff"_s, u"Must-have"_s, QString()},
                  {u"Technology"_s, u"Runs a warehouse system"_s, u"data · 12 of 18, 50 of 170"_s,
                   u"Will buy one this year"_s, u"None planned"_s, u"Must-have"_s, QString()},
                  {u"Trigger"_s, u"New head of planning"_s, u"team · decided 19 Nov, 7 of 8"_s, u"Merger under way"_s,
                   QString(), u"Nice-to-have"_s, QString()},
                  {u"Region"_s, u"Baltic, DACH"_s, u"hypothesis · 3 of 5 interviews"_s, u"Benelux"_s,
                   u"Where we may not serve"_s, u"Nice-to-have"_s, QString()}};
    addReason(model, u"Logistics"_s, u"14 of 20 best, 33 of 192 others"_s, 0.53, 0.31, 0.69, u"likely real"_s);
    addReason(model, u"50–249 staff"_s, u"15 of 20, 61 of 188"_s, 0.43, 0.20, 0.59, u"likely real"_s);
    addReason(model, u"Warehouse system"_s, u"12 of 18, 50 of 170"_s, 0.37, 0.13, 0.56, u"likely real"_s);
    model.personas = {{u"Marta, head of planning"_s,
                       u"Plans by spreadsheet, loses Fridays to re-planning; sees the day in one view with us."_s},
                      {u"Arif, operations director"_s, u"Signs; asks what happens on the day we switch."_s}};
    model.warnings = {u"20 best customers: only large differences can be seen."_s};
    model.evidenceLine = u"Based on 20 best of 212 customers, import of 20 Nov 2026; 3 of 5 criteria rest on data."_s;
    model.footer =
        u"Northwind Freight.icp · version 3, 23 Nov 2026 · customers of 20 Nov 2026 (212, of them 20 best) · internal"_s;
    model.title = u"Freight planning suite: ideal customer profile"_s;
    model.author = u"Northwind Freight"_s;
    model.language = u"en"_s;
    return model;
}

SummaryModel polish()
{
    SummaryModel model = english();
    model.language = u"pl"_s;
    model.headline =
        u"Regionalne firmy logistyczne zatrudniające od 50 do 249 osób, które prowadzą własny magazyn i w tym roku zmieniły dyspozytora."_s;
    model.kicker = u"Profil idealnego klienta · Żółw · wersja 3"_s;
    model.title = u"Żółw: profil idealnego klienta"_s;
    model.rows[0].best = u"Logistyka, spedycja, usługi źródłowe"_s;
    model.personas[0] = {u"Łucja, kierowniczka planowania"_s,
                         u"Planuje w arkuszu, traci piątki na zmiany; u nas widzi dzień na jednym ekranie."_s};
    return model;
}

SummaryModel indonesian()
{
    SummaryModel model = english();
    model.language = u"id"_s;
    model.headline =
        u"Perusahaan logistik regional dengan 50 sampai 249 karyawan yang mengelola gudang sendiri dan tahun ini mengganti perencananya."_s;
    model.kicker = u"Profil pelanggan ideal · Rangkaian perencanaan angkutan · versi 3"_s;
    return model;
}

SummaryModel persian()
{
    SummaryModel model;
    model.language = u"fa"_s;
    model.rightToLeft = true;
    model.kicker =
        u"نمایهٔ مشتری آرمانی · مجموعهٔ برنامه‌ریزی حمل · نسخهٔ ۳"_s;
    model.headline =
        u"شرکت‌های لجستیک منطقه‌ای با ۵۰ تا ۲۴۹ کارمند که انبار خود را اداره می‌کنند و امسال برنامه‌ریز خود را عوض کرده‌اند."_s;
    model.figures = {
        {u"۶۱٪"_s,
         u"از ارزش طول عمر از ۲۰ مشتری است که بهتر از همه می‌خورند"_s},
        {u"۱۴ از ۲۰"_s, u"مشتری برتر در لجستیک هستند (دیگران: ۳۳ از ۱۹۲)"_s},
        {u"۳۷"_s, u"مشتری امروز می‌خورد؛ ۹ مشتری دیگر با دانستن یک چیز"_s}};
    model.rows = {{u"صنعت"_s, u"لجستیک، حمل بار"_s, u"داده · ۱۴ از ۲۰ برتر، ۳۳ از ۱۹۲ دیگر"_s,
                   u"خرده‌فروشی با ناوگان خود"_s, u"دلالان محض"_s, u"باید داشته باشد"_s,
                   QString()},
                  {u"اندازه"_s, u"۵۰ تا ۲۴۹ کارمند"_s, u"داده · ۱۵ از ۲۰، ۶۱ از ۱۸۸"_s, u"۲۵۰ تا ۵۰۰ با یک سایت"_s,
                   u"زیر ۲۰ کارمند"_s, u"باید داشته باشد"_s, QString()},
                  {u"فناوری"_s, u"سامانهٔ انبار (WMS) دارد"_s, u"داده · ۱۲ از ۱۸، ۵۰ از ۱۷۰"_s,
                   u"امسال می‌خرد"_s, u"برنامه‌ای ندارد"_s, u"باید داشته باشد"_s, QString()},
                  {u"محرک"_s, u"مدیر برنامه‌ریزی تازه"_s, u"تیم · تصمیم ۱۹ نوامبر، ۷ از ۸"_s,
                   u"ادغام در جریان"_s, QString(), u"خوب است داشته باشد"_s, QString()}};
    addReason(model, u"لجستیک"_s, u"۱۴ از ۲۰ برتر، ۳۳ از ۱۹۲ دیگر"_s, 0.53, 0.31, 0.69, u"احتمالاً واقعی"_s);
    addReason(model, u"۵۰ تا ۲۴۹ کارمند"_s, u"۱۵ از ۲۰، ۶۱ از ۱۸۸"_s, 0.43, 0.20, 0.59, u"احتمالاً واقعی"_s);
    addReason(model, u"سامانهٔ انبار"_s, u"۱۲ از ۱۸، ۵۰ از ۱۷۰"_s, 0.37, 0.13, 0.56, u"احتمالاً واقعی"_s);
    model.personas = {
        {u"مرتا، رئیس برنامه‌ریزی"_s,
         u"با صفحه‌گسترده برنامه می‌ریزد و جمعه‌ها را از دست می‌دهد؛ با ما روز را یک‌جا می‌بیند."_s},
        {u"عارف، مدیر عملیات"_s,
         u"امضا می‌کند؛ می‌پرسد روز جابه‌جایی چه می‌شود."_s}};
    model.warnings = {u"۲۰ مشتری برتر: تنها تفاوت‌های بزرگ دیده می‌شوند."_s};
    model.evidenceLine = u"بر پایهٔ ۲۰ مشتری برتر از ۲۱۲، ورودی ۲۰ نوامبر ۲۰۲۶؛ ۳ معیار از ۴ بر داده استوارند."_s;
    model.footer = u"\u2068Northwind Freight.icp\u2069 · نسخهٔ ۳، ۲۳ نوامبر ۲۰۲۶ · مشتریان ۲۰ نوامبر ۲۰۲۶ · داخلی"_s;
    model.title = u"مجموعهٔ برنامه‌ریزی حمل: نمایهٔ مشتری آرمانی"_s;
    model.author = u"Northwind Freight"_s;
    return model;
}

SummaryModel chinese()
{
    SummaryModel model;
    model.language = u"zh_CN"_s;
    model.kicker = u"理想客户画像 · 货运计划套件 · 第 3 版"_s;
    model.headline = u"拥有 50 至 249 名员工、自营仓库、今年更换了计划负责人的区域物流企业。"_s;
    model.figures = {{u"61%"_s, u"的客户终身价值来自最契合的 20 家客户"_s},
                     {u"20 家中 14 家"_s, u"最佳客户属于物流业（其他：192 家中 33 家）"_s},
                     {u"37"_s, u"家客户今天契合；再知道一项事实，还会有 9 家"_s}};
    model.rows = {{u"行业"_s, u"物流、货运代理"_s, u"数据 · 最佳 20 家中 14 家，其他 192 家中 33 家"_s,
                   u"自有车队的零售商"_s, u"纯经纪商"_s, u"必备"_s, QString()},
                  {u"规模"_s, u"50–249 名员工"_s, u"数据 · 20 家中 15 家，188 家中 61 家"_s, u"250–500 人、单一地点"_s,
                   u"20 人以下"_s, u"必备"_s, QString()},
                  {u"技术"_s, u"使用仓库管理系统"_s, u"数据 · 18 家中 12 家，170 家中 50 家"_s, u"今年将购买"_s,
                   u"没有计划"_s, u"必备"_s, QString()},
                  {u"契机"_s, u"新任计划主管入职"_s, u"团队 · 11 月 19 日决定，8 人中 7 人"_s, u"正在合并"_s, QString(),
                   u"加分"_s, QString()}};
    addReason(model, u"物流"_s, u"最佳 20 家中 14 家"_s, 0.53, 0.31, 0.69, u"很可能属实"_s);
    addReason(model, u"50–249 名员工"_s, u"20 家中 15 家"_s, 0.43, 0.20, 0.59, u"很可能属实"_s);
    addReason(model, u"仓库管理系统"_s, u"18 家中 12 家"_s, 0.37, 0.13, 0.56, u"很可能属实"_s);
    model.personas = {
        {u"马尔塔，计划主管"_s, u"用电子表格做计划，周五都耗在重新排程上；用了我们的产品，一屏看清一天。"_s},
        {u"阿里夫，运营总监"_s, u"负责签字；会问切换当天会发生什么。"_s}};
    model.warnings = {u"最佳客户只有 20 家：只能看出较大的差异。"_s};
    model.evidenceLine = u"依据 212 家客户中的 20 家最佳客户，2026 年 11 月 20 日导入；4 项标准中 3 项有数据支持。"_s;
    model.footer = u"北风货运.icp · 第 3 版，2026 年 11 月 23 日 · 2026 年 11 月 20 日的客户 · 内部"_s;
    model.title = u"货运计划套件：理想客户画像"_s;
    model.author = u"北风货运"_s;
    return model;
}

} // namespace

SummaryModel summarySample(const QString &language)
{
    if (language == "fa"_L1)
        return persian();
    if (language == "zh_CN"_L1)
        return chinese();
    if (language == "pl"_L1)
        return polish();
    return language == "id"_L1 ? indonesian() : english();
}

SummaryModel summaryWithCriteria(int criteria)
{
    SummaryModel model = english();
    const SummaryModel pattern = model;
    model.rows.clear();
    model.why.reset();
    for (int i = 0; i < criteria; ++i) {
        SummaryModel::FitRow row = pattern.rows[static_cast<size_t>(i) % pattern.rows.size()];
        if (i >= 5)
            row.best += u" – and a second thought that takes rather more words than a single line can hold"_s;
        model.rows.push_back(row);
        if (i % 3 != 2)
            addReason(model, row.best.left(40), row.bestEvidence, 0.5 - i * 0.04, 0.3 - i * 0.05, 0.6 - i * 0.03,
                      i < 6 ? u"likely real"_s : u"could be chance"_s);
    }
    return model;
}

SummaryModel emptySummary()
{
    SummaryModel model;
    model.kicker = u"Ideal customer profile · Freight planning suite · draft"_s;
    model.headline = u"Freight planning suite"_s;
    model.footer = u"Northwind Freight.icp · draft · internal"_s;
    model.title = u"Freight planning suite"_s;
    model.language = u"en"_s;
    return model;
}

SummaryModel hostileSummary()
{
    SummaryModel model = english();
    const QString longName = u"Very long name without end "_s.repeated(400), wide(10000, u'W');
    model.kicker = u"<b>kicker</b> \u202Egnp.exe"_s;
    model.headline = u"<img src=\"file:///etc/passwd\"> & <script>alert(1)</script>\u0007 \u2067unclosed"_s;
    model.figures = {{wide, longName},
                     {u"<h1>1</h1>"_s, u"line\nbreak\r\nand\ttab"_s},
                     {QString(), QString()},
                     {u"fourth"_s, QString()}};
    model.rows[0] = {longName, wide, wide, longName, wide, wide, wide};
    model.rows[1].best = u"a\u202Eb\u202Dc\u2066d"_s;
    model.rows[2].good = u"\n"_s.repeated(10000);
    addReason(model, wide, longName, 0.3, 0.1, 0.5, wide);
    model.personas = {{wide, longName}, {QString(), QString()}};
    model.warnings = {longName, wide};
    model.evidenceLine = longName;
    model.footer = longName;
    model.title = u"<title>&\u202E"_s;
    model.author = longName;
    return model;
}

} // namespace lodestar::testkit
