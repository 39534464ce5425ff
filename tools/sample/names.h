#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace lodestar::sample {

constexpr std::size_t kIndustryCount = 6;
constexpr std::array<std::string_view, kIndustryCount> kIndustries{"Logistics", "Wholesale",     "Food production",
                                                                   "Retail",    "Manufacturing", "Pharma distribution"};

/// Where invented customers live, and what companies are called there. A name is a stem and the word of its industry.
struct Country {
    std::string_view name;
    int customers;
    std::array<std::string_view, 4> cities;
    std::array<std::string_view, kIndustryCount> words; ///< in the order of kIndustries
    std::string_view pattern; ///< {s} stem, {w} word
    std::array<std::string_view, 12> stems;
};

constexpr std::array<Country, 12> kCountries{{
    {"Germany",
     60,
     {"Hamburg", "Dortmund", "Leipzig", "Nürnberg"},
     {"Logistik", "Großhandel", "Lebensmittel", "Handel", "Maschinenbau", "Pharmavertrieb"},
     "{s} {w} GmbH",
     {"Brennholt", "Talwieden", "Ostermoor", "Krahnberg", "Liebenfurt", "Wolkau", "Hasselroth", "Dreiseck", "Immenried",
      "Steinbruck", "Vierlinden", "Rabental"}},
    {"Netherlands",
     50,
     {"Rotterdam", "Venlo", "Tilburg", "Zwolle"},
     {"Logistiek", "Groothandel", "Voeding", "Winkels", "Machinebouw", "Farma"},
     "{s} {w} BV",
     {"Veldhaak", "Oosterwiel", "Kranendijk", "Zilvermeer", "De Blauwe Sluis", "Noorderloods", "Hazekamp",
      "Wilgenpoort", "Korenbrug", "Duinveste", "Lindehof", "Maasvliet"}},
    {"Poland",
     45,
     {"Łódź", "Poznań", "Gdańsk", "Wrocław"},
     {"Logistyka", "Hurtownia", "Żywność", "Sklepy", "Produkcja", "Farmacja"},
     "{s} {w} Sp. z o.o.",
     {"Jodłowiec", "Żurawie Pole", "Bursztynek", "Świt Nadwarciański", "Kalinówka", "Trzy Wierzby", "Odrzańska",
      "Wichrówka", "Srebrna Góra", "Modrzewie", "Zielony Most", "Księżyn"}},
    {"United Kingdom",
     40,
     {"Daventry", "Leeds", "Bristol", "Doncaster"},
     {"Logistics", "Wholesale", "Foods", "Stores", "Engineering", "Pharma Supply"},
     "{s} {w} Ltd",
     {"Harrowmere", "Bramblegate", "Thistledown", "Penhallow Cross", "Cobbleford", "Wrenbury Vale", "Ashlock",
      "Millrace", "Oakhanger", "Stonechat", "Fernhollow", "Larkmoor"}},
    {"France",
     25,
     {"Lyon", "Lille", "Nantes", "Orléans"},
     {"Logistique", "Négoce", "Aliments", "Magasins", "Mécanique", "Pharma"},
     "{s} {w} SAS",
     {"Belrive", "Clairfontaine", "Montaubry", "Rocheval", "Hauteselve", "Valmorin", "Pontarcy", "Champrosé",
      "Aubevigne", "Corbelin", "Vieilleroche", "Sainteval"}},
    {"Spain",
     18,
     {"Zaragoza", "Valencia", "Getafe", "Sevilla"},
     {"Logística", "Mayoristas", "Alimentos", "Tiendas", "Mecánica", "Farma"},
     "{s} {w} SL",
     {"Montealto", "Riosereno", "Peñalba", "Olivarda", "Valdeluz", "Torreblanda", "Marisol Norte", "Encinares",
      "Almadraba", "Campoviejo", "Lagunera", "Aldeanueva"}},
    {"Italy",
     15,
     {"Bologna", "Verona", "Novara", "Bari"},
     {"Logistica", "Ingrosso", "Alimentari", "Negozi", "Meccanica", "Farma"},
     "{s} {w} Srl",
     {"Pontelungo", "Valdora", "Montesereno", "Acquachiara", "Roccabella", "Fontefredda", "Borgovivo", "Pianalta",
      "Torrealta", "Campolieto", "Rivafiorita", "Collemoro"}},
    {"Czechia",
     15,
     {"Brno", "Plzeň", "Ostrava", "Olomouc"},
     {"Logistika", "Velkoobchod", "Potraviny", "Obchody", "Strojírna", "Farmacie"},
     "{s} {w} s.r.o.",
     {"Javorek", "Bílá Skála", "Lipník", "Vltavín", "Dubina", "Třebovka", "Kamenec", "Slunečná", "Modřín",
      "Zlatý Potok", "Havranov", "Břízky"}},
    {"Sweden",
     12,
     {"Jönköping", "Malmö", "Västerås", "Borås"},
     {"Logistik", "Grossist", "Livsmedel", "Butiker", "Verkstad", "Apotekslager"},
     "{s} {w} AB",
     {"Björkvind", "Älgsund", "Tallmo", "Norrgläntan", "Vitsippan", "Stenhamra", "Åsvik", "Granholmen", "Ljungaby",
      "Sjöros", "Ekbacka", "Havsnäs"}},
    {"Indonesia",
     8,
     {"Jakarta", "Surabaya", "Semarang", "Medan"},
     {"Logistik", "Grosir", "Pangan", "Ritel", "Manufaktur", "Farma"},
     "PT {s} {w}",
     {"Samudra Cakrawala", "Melati Niaga", "Bintang Selaras", "Rimba Lestari", "Pelangi Timur", "Cahaya Dermaga",
      "Nusa Teladan", "Garis Pantai", "Surya Ladang", "Telaga Biru", "Gunung Sejahtera", "Angin Laut"}},
    {"Iran",
     6,
     {"Tehran", "Isfahan", "Tabriz", "Shiraz"},
     {"ترابری", "بازرگانی", "صنایع غذایی", "فروشگاه‌های", "ماشین‌سازی", "پخش داروی"},
     "{w} {s}",
     {"سپیدرود مهر", "آفتاب دشت", "کاروان نیلوفر", "بارانداز سرو", "ستارهٔ البرزین", "چشمهٔ زرین", "نسیم کویر",
      "پرستوی جنوب", "راه ابریشم نو", "دریای آرام", "گلبرگ خاور", "سایهٔ چنار"}},
    {"China",
     6,
     {"Suzhou", "Ningbo", "Chengdu", "Wuhan"},
     {"物流", "批发", "食品", "零售", "制造", "医药"},
     "{s}{w}有限公司",
     {"锦川云路", "青禾远达", "北岭星河", "长汀明舟", "和泽千帆", "东篱万象", "玉湖安行", "南枝通和", "望江百合",
      "松原嘉运", "碧岚天成", "晨溪致远"}},
}};

} // namespace lodestar::sample
