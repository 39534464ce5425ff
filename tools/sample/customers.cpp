#include "tools/sample/customers.h"

#include "tools/sample/names.h"
#include "tools/sample/random.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>
#include <vector>

namespace lodestar::sample {

namespace {

using Cells = std::vector<std::string>;

constexpr std::array<std::string_view, 32> kHeader{"Customer ID",
                                                   "Company",
                                                   "Industry",
                                                   "Country",
                                                   "City",
                                                   "Employees",
                                                   "Annual revenue",
                                                   "Founded",
                                                   "Operating model",
                                                   "Technologies",
                                                   "Lead source",
                                                   "Contact title",
                                                   "Decision-maker title",
                                                   "Buying roles",
                                                   "Products",
                                                   "First product",
                                                   "First order value",
                                                   "First purchase",
                                                   "Sales cycle days",
                                                   "Days to first success",
                                                   "Repeat purchases",
                                                   "Revenue to date",
                                                   "Gross margin",
                                                   "Cost to serve",
                                                   "Lifetime value",
                                                   "Referrals",
                                                   "Usage %",
                                                   "Case study",
                                                   "NPS",
                                                   "Marquee",
                                                   "Churned",
                                                   "Reason lost"};

std::size_t columnOf(std::string_view name)
{
    return static_cast<std::size_t>(std::find(kHeader.begin(), kHeader.end(), name) - kHeader.begin());
}

/// What decides about a customer, before it is written down.
struct Company {
    std::size_t country = 0;
    std::size_t industry = 0;
    int employees = 0;
    bool wms = false;
    std::size_t leadSource = 0;
    double goodness = 0; ///< never written: what the metrics follow, with scatter
};

constexpr std::array<std::string_view, 5> kLeadSources{"Website", "Referral", "Trade fair", "Outbound call", "Partner"};
constexpr std::size_t kReferral = 1, kTradeFair = 2, kLogistics = 0, kNetherlands = 1;

std::string join(const std::vector<std::string_view> &parts)
{
    std::string out;
    for (const std::string_view part : parts)
        out += (out.empty() ? "" : ";") + std::string(part);
    return out;
}

std::string whole(double value)
{
    return std::to_string(std::llround(value));
}

/// Money as people round it when they type it: to hundreds, larger sums to thousands.
std::string money(double value)
{
    const double step = value >= 100000 ? 1000 : 100;
    return whole(std::max(0.0, std::round(value / step) * step));
}

std::string date(std::chrono::sys_days day)
{
    const std::chrono::year_month_day ymd(day);
    const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(static_cast<int>(ymd.year())) + '-' + two(static_cast<unsigned>(ymd.month())) + '-'
        + two(static_cast<unsigned>(ymd.day()));
}

std::string named(const Country &country, std::string_view stem, std::size_t industry)
{
    std::string name(country.pattern);
    name.replace(name.find("{s}"), 3, stem);
    name.replace(name.find("{w}"), 3, country.words[industry]);
    return name;
}

Company drawCompany(Random &random, std::size_t country)
{
    Company company;
    company.country = country;
    // Dutch customers are mostly in logistics: the country looks like a trait until one looks within the industry.
    constexpr std::array kElsewhere{0.22, 0.20, 0.18, 0.16, 0.16, 0.08};
    constexpr std::array kDutch{0.55, 0.15, 0.10, 0.08, 0.08, 0.04};
    company.industry = random.weighted(country == kNetherlands ? std::span<const double>(kDutch) : kElsewhere);
    // From 8 to 2,200 people, most of them small: even on the scale of doublings.
    company.employees = static_cast<int>(std::llround(8.0 * std::exp2(random.between(0, 8.1))));
    company.wms = random.chance(0.42);
    constexpr std::array kSources{0.28, 0.20, 0.20, 0.18, 0.14};
    company.leadSource = random.weighted(kSources);
    company.goodness = (company.industry == kLogistics ? 1.0 : 0.0)
        + (company.employees >= 50 && company.employees < 250 ? 1.1 : 0.0) + (company.wms ? 1.0 : 0.0)
        + (company.leadSource == kReferral ? 1.1 : 0.0) - (company.leadSource == kTradeFair ? 0.9 : 0.0) - 1.1
        + 0.7 * random.normal();
    return company;
}

std::string technologies(Random &random, const Company &company)
{
    std::vector<std::string_view> tools;
    if (company.wms)
        tools.push_back("WMS");
    if (random.chance(company.wms ? 0.85 : 0.20))
        tools.push_back("Barcode scanners");
    if (random.chance(0.6))
        tools.push_back("ERP");
    if (random.chance(0.4))
        tools.push_back("Spreadsheets");
    if (random.chance(0.3))
        tools.push_back("EDI");
    if (random.chance(0.25))
        tools.push_back("TMS");
    if (random.chance(0.12))
        tools.push_back("RFID");
    return join(tools);
}

std::string products(Random &random, const Company &company, std::string_view first)
{
    struct Product {
        std::string_view name;
        double base, withGoodness;
    };
    constexpr std::array<Product, 6> kProducts{{{"Slotting", 0.45, 0.12},
                                                {"Labour planning", 0.35, 0.10},
                                                {"Dock scheduling", 0.30, 0.12},
                                                {"Forecast", 0.22, 0.05},
                                                {"Yard view", 0.10, 0.0},
                                                {"Report designer", 0.25, -0.10}}};
    std::vector<std::string_view> bought;
    for (const Product &product : kProducts) {
        if (product.name == first || random.chance(product.base + product.withGoodness * company.goodness))
            bought.push_back(product.name);
    }
    return join(bought);
}

void addPeople(Random &random, Cells &row)
{
    constexpr std::array<std::string_view, 6> kContacts{"Warehouse manager",    "Operations planner",
                                                        "IT manager",           "Shift leader",
                                                        "Supply chain manager", "Head of operations"};
    constexpr std::array<std::string_view, 5> kDeciders{"Head of operations", "Managing director",
                                                        "Chief operating officer", "Finance director", "IT director"};
    constexpr std::array kDeciderWeights{0.38, 0.27, 0.15, 0.10, 0.10};
    row.emplace_back(random.oneOf(std::span<const std::string_view>(kContacts)));
    row.emplace_back(kDeciders[random.weighted(kDeciderWeights)]);
    std::vector<std::string_view> roles{"Operations"};
    if (random.chance(0.55))
        roles.push_back("IT");
    if (random.chance(0.5))
        roles.push_back("Finance");
    if (random.chance(0.2))
        roles.push_back("Works council");
    row.push_back(join(roles));
}

void addBuying(Random &random, Cells &row, const Company &company)
{
    constexpr std::array<std::string_view, 3> kFirst{"Slotting", "Labour planning", "Dock scheduling"};
    const std::string_view first = random.oneOf(std::span<const std::string_view>(kFirst));
    row.push_back(products(random, company, first));
    row.emplace_back(first);
    row.push_back(money(6000 * std::exp(0.2 * company.goodness + 0.5 * random.normal())));
    using namespace std::chrono;
    row.push_back(date(sys_days{2018y / January / 8} + days(static_cast<int>(random.between(0, 2800)))));
    row.push_back(whole(std::max(12.0, 105 - 12 * company.goodness + 28 * random.normal())));
    row.push_back(whole(std::max(4.0, 46 - 6 * company.goodness + 12 * random.normal())));
    row.push_back(std::to_string(random.few(std::max(0.2, 1.6 + 0.9 * company.goodness))));
}

void addValue(Random &random, Cells &row, const Company &company)
{
    const double good = company.goodness;
    const double revenue = 42000 * std::exp(0.45 * good + 0.55 * random.normal());
    const double margin = revenue * random.between(0.52, 0.74);
    const double cost = revenue * std::clamp(0.17 - 0.02 * good + 0.04 * random.normal(), 0.03, 0.4);
    const bool churned = random.chance(std::clamp(0.18 - 0.08 * good, 0.02, 0.5));
    row.push_back(money(revenue));
    row.push_back(money(margin));
    row.push_back(money(cost));
    row.push_back(money((margin - cost) * std::exp(0.55 + 0.15 * good + 0.15 * random.normal())));
    row.push_back(std::to_string(random.few(std::max(0.1, 0.6 + 0.55 * good))));
    row.push_back(whole(std::clamp(50 + 11 * good + 13 * random.normal(), 3.0, 98.0)));
    row.emplace_back(random.chance(std::clamp(0.10 + 0.07 * good, 0.01, 0.6)) ? "yes" : "no");
    row.push_back(whole(std::clamp(7.2 + 0.7 * good + 1.5 * random.normal(), 0.0, 10.0)));
    row.emplace_back(random.chance(company.employees > 800 ? 0.30 : 0.04) ? "yes" : "no");
    row.emplace_back(churned ? "yes" : "no");
    constexpr std::array<std::string_view, 5> kReasons{"Price", "Missing integration", "Project stopped",
                                                       "Chose a competitor", "Too much effort to start"};
    row.emplace_back(churned ? random.oneOf(std::span<const std::string_view>(kReasons)) : std::string_view());
}

Cells drawRow(Random &random, const Company &company)
{
    const Country &country = kCountries[company.country];
    constexpr std::array<std::string_view, 3> kModels{"Own warehouses", "Third-party warehouses", "Mixed"};
    Cells row;
    row.reserve(kHeader.size());
    row.resize(2); // number and name are given at the end, in the order of the file
    row.emplace_back(kIndustries[company.industry]);
    row.emplace_back(country.name);
    row.emplace_back(random.oneOf(std::span<const std::string_view>(country.cities)));
    row.push_back(std::to_string(company.employees));
    row.push_back(money(company.employees * 1000 * random.between(90, 260)));
    row.push_back(whole(random.between(1948, 2020)));
    row.emplace_back(random.oneOf(std::span<const std::string_view>(kModels)));
    row.push_back(technologies(random, company));
    row.emplace_back(kLeadSources[company.leadSource]);
    addPeople(random, row);
    addBuying(random, row, company);
    addValue(random, row, company);
    return row;
}

/// Empty cells as in a real export: people fill in what they need.
void leaveGaps(Random &random, Cells &row)
{
    for (std::size_t i = 2; i < row.size(); ++i) {
        const double share = kHeader[i] == "Country" || kHeader[i] == "Lifetime value" ? 0.02 : 0.08;
        if (random.chance(share))
            row[i].clear();
    }
}

/// A handful of cells that a person typed in a hurry.
void soil(std::vector<Cells> &rows)
{
    const auto set = [&rows](std::size_t row, std::string_view column, std::string_view text) {
        rows[row][columnOf(column)] = text;
    };
    set(9, "City", "Hamburg\n(Süd)");
    set(17, "Employees", "approx. 120");
    set(41, "NPS", "ten");
    set(60, "Industry", "Logistics ");
    set(88, "Employees", "1,200");
    set(133, "First purchase", "31.02.2023");
    set(150, "Annual revenue", "12.5 m");
    set(200, "Lead source", "REFERRAL");
    set(222, "Employees", "n/a");
    rows[250][1] = rows[12][1]; // entered twice, under two numbers
}

std::string quoted(const std::string &cell)
{
    if (cell.find_first_of(",\"\n\r") == std::string::npos)
        return cell;
    std::string out = "\"";
    for (const char c : cell)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

template <class Row>
void writeRow(std::string &csv, const Row &row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            csv += ',';
        csv += quoted(std::string(row[i]));
    }
    csv += "\r\n";
}

} // namespace

std::string customersCsv()
{
    Random random(20260313);
    std::vector<std::size_t> countries;
    for (std::size_t i = 0; i < kCountries.size(); ++i)
        countries.insert(countries.end(), static_cast<std::size_t>(kCountries[i].customers), i);
    random.shuffle(countries);

    // Each stem is used once with each industry, so that no two companies have the same name.
    std::vector<std::string> taken;
    std::vector<Cells> rows;
    for (const std::size_t country : countries) {
        const Company company = drawCompany(random, country);
        Cells row = drawRow(random, company);
        row[0] = "KP-" + std::to_string(1001 + rows.size());
        do {
            row[1] =
                named(kCountries[country], random.oneOf(std::span<const std::string_view>(kCountries[country].stems)),
                      company.industry);
            if (std::count(taken.begin(), taken.end(), row[1]) == 0)
                break;
            // All twelve stems may be gone for a frequent industry: a second site bears its city.
            row[1] += ' ' + std::string(random.oneOf(std::span<const std::string_view>(kCountries[country].cities)));
        } while (std::count(taken.begin(), taken.end(), row[1]) > 0);
        taken.push_back(row[1]);
        leaveGaps(random, row);
        rows.push_back(std::move(row));
    }
    soil(rows);

    std::string csv;
    writeRow(csv, kHeader);
    for (const Cells &row : rows)
        writeRow(csv, row);
    return csv;
}

} // namespace lodestar::sample
