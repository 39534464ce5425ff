#include "core/import/convert.h"
#include "core/import/typejudge.h"
#include "core/table/cellformat.h"

#include "tests/testkit/cells.h"
#include "tests/testkit/registry.h"

#include <QDate>
#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using table::ColumnType;

namespace {

/// How people of a country write values.
struct Style {
    const char *name;
    QString decimal, group;
    QString moneyBefore, moneyAfter, percent;
    QString date; ///< pattern of QDate::toString()
    QString yes, no;
    QString separator; ///< between tags
    QString unit; ///< behind a count
    char16_t zero = u'0';
};

const std::vector<Style> &styles()
{
    static const std::vector<Style> all{
        {"american", u"."_s, u","_s, u"$"_s, {}, u"%"_s, u"M/d/yyyy"_s, u"Yes"_s, u"No"_s, u", "_s, u" employees"_s},
        {"british", u"."_s, u","_s, u"£"_s, {}, u"%"_s, u"dd/MM/yyyy"_s, u"Y"_s, u"N"_s, u"; "_s, u" staff"_s},
        {"german",
         u","_s,
         u"."_s,
         {},
         u" €"_s,
         u" %"_s,
         u"dd.MM.yyyy"_s,
         u"Ja"_s,
         u"Nein"_s,
         u"; "_s,
         u" Mitarbeiter"_s},
        {"short german", u","_s, u"."_s, u"EUR "_s, {}, u"%"_s, u"d.M.yy"_s, u"J"_s, u"N"_s, u" | "_s, u" MA"_s},
        {"polish", u","_s, u"\u00A0"_s, {}, u" zł"_s, u"%"_s, u"d.MM.yyyy"_s, u"T"_s, u"N"_s, u", "_s, u" os."_s},
        {"swiss", u"."_s, u"’"_s, u"CHF "_s, {}, u"%"_s, u"dd.MM.yyyy"_s, u"Oui"_s, u"Non"_s, u"; "_s, u" pers."_s},
        {"brazilian", u","_s, u"."_s, u"R$ "_s, {}, u"%"_s, u"dd/MM/yyyy"_s, u"Sim"_s, u"Não"_s, u";"_s, u" pessoas"_s},
        {"indonesian",
         u","_s,
         u"."_s,
         u"Rp "_s,
         {},
         u" %"_s,
         u"dd-MM-yyyy"_s,
         u"Ya"_s,
         u"Tidak"_s,
         u", "_s,
         u" orang"_s},
        {"persian",
         u"٫"_s,
         u"٬"_s,
         {},
         u" تومان"_s,
         u"٪"_s,
         u"yyyy/MM/dd"_s,
         u"بله"_s,
         u"خیر"_s,
         u"، "_s,
         u" نفر"_s,
         u'۰'},
        {"chinese", u"."_s, u","_s, u"¥"_s, {}, u"%"_s, u"yyyy年M月d日"_s, u"是"_s, u"否"_s, u"、"_s, u"人"_s},
        {"technical", u"."_s, {}, {}, u" USD"_s, u"%"_s, u"yyyy-MM-dd"_s, u"true"_s, u"false"_s, u"\n"_s, u" units"_s},
        {"ticks", u"."_s, u" "_s, u"US$ "_s, {}, u" %"_s, u"d MMM yyyy"_s, u"✓"_s, u"✗"_s, u"；"_s, u" seats"_s}};
    return all;
}

QString withDigits(QString text, char16_t zero)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x80 && c.isDigit())
            c = QChar(static_cast<char16_t>(zero + c.digitValue()));
    }
    return text;
}

/// `cents`: hundredths.
QString written(qint64 cents, int decimals, const Style &style)
{
    const qint64 size = std::abs(cents);
    QString whole = QString::number(size / 100);
    for (qsizetype at = whole.size() - 3; at > 0 && !style.group.isEmpty(); at -= 3)
        whole.insert(at, style.group);
    QString text = cents < 0 ? u"-"_s + whole : whole;
    if (decimals > 0)
        text += style.decimal + QString::number(size % 100).rightJustified(2, u'0');
    return withDigits(text, style.zero);
}

struct Written {
    QStringList cells;
    std::vector<double> values; ///< NaN where there is none
};

/// A column of values and gaps as a person of that country writes them.
class Hand
{
public:
    Hand(const Style &style, unsigned seed) : m_style(style), m_random(seed) { }

    Written column(const std::function<QString(double &value)> &write)
    {
        static const QStringList gaps{QString(), u"n/a"_s, u" "_s, u"-"_s};
        Written all;
        for (int row = 0; row < 80; ++row) {
            double value = std::nan("");
            const bool gap = row > 3 && between(0, 14) == 0;
            all.cells << (gap ? gaps.at(between(0, 3)) : write(value));
            all.values.push_back(value);
        }
        return all;
    }
    QString number(double &value, int decimals, qint64 low, qint64 high)
    {
        const qint64 cents = decimals > 0 ? between(low, high) : between(low / 100, high / 100) * 100;
        value = static_cast<double>(cents) / 100;
        return written(cents, decimals, m_style);
    }
    int between(qint64 low, qint64 high)
    {
        return static_cast<int>(std::uniform_int_distribution<qint64>(low, high)(m_random));
    }

private:
    const Style &m_style;
    std::mt19937 m_random;
};

struct Read {
    TypeChoice choice;
    Converted converted;
};

Read read(const QStringList &cells, const QString &header)
{
    CellColumn column = testkit::cellColumn(cells);
    const ColumnEvidence evidence = examine(column);
    Read read{chooseType(column, evidence, habitsOf({evidence}, {}, u","_s), header), {}};
    table::ColumnInfo info;
    info.name = header;
    read.converted = convert(std::move(column), read.choice, evidence, std::move(info));
    return read;
}

} // namespace

/// Values that people of many countries write by hand, read back: the type, every value, every gap, and the text.
class WrittenValuesTest : public QObject
{
    Q_OBJECT

    static void check(const Written &hand, const QString &header, ColumnType type, double tolerance = 0)
    {
        const Read got = read(hand.cells, header);
        QCOMPARE(table::columnTypeId(got.converted.column.info.type), table::columnTypeId(type));
        const table::DatasetColumn &column = got.converted.column;
        QCOMPARE(got.converted.oddRows, 0);
        for (qsizetype row = 0; row < hand.cells.size(); ++row) {
            const quint32 code = column.codes[static_cast<size_t>(row)];
            const bool missing = column.flags[code] & table::DatasetColumn::Missing;
            const double wanted = hand.values[static_cast<size_t>(row)];
            QVERIFY2(missing == std::isnan(wanted), qPrintable(hand.cells.at(row)));
            if (!missing)
                QVERIFY2(std::abs(column.numbers[code] - wanted) <= tolerance, qPrintable(hand.cells.at(row)));
        }
        comesBack(column);
    }

    /// Nothing is lost: the format writes each text again, or it is kept letter by letter.
    static void comesBack(const table::DatasetColumn &column)
    {
        table::CellWriter writer(column.info.format, column.info.type);
        for (quint32 code = 0; code < static_cast<quint32>(column.texts.size()); ++code) {
            if (column.flags[code] & table::DatasetColumn::KeepRaw)
                continue;
            const bool missing = column.flags[code] & table::DatasetColumn::Missing;
            const QString text = QString::fromUtf8(missing ? writer.missing() : writer.write(column.numbers[code]));
            QCOMPARE(text, column.texts.at(code));
        }
    }

private slots:
    void columnsAreReadBack_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<int>("round");
        for (int round = 0; round < 4; ++round) {
            for (size_t i = 0; i < styles().size(); ++i)
                QTest::addRow("%s %d", styles()[i].name, round) << static_cast<int>(i) << round;
        }
    }

    void columnsAreReadBack()
    {
        QFETCH(int, style);
        QFETCH(int, round);
        const Style &by = styles()[static_cast<size_t>(style)];
        Hand hand(by, static_cast<unsigned>(7000 + 100 * style + round));
        check(hand.column([&](double &value) { return hand.number(value, 0, 0, 99'999'900); }), u"Visitors"_s,
              ColumnType::Number);
        check(hand.column([&](double &value) { return hand.number(value, 2, -900'000, 90'000'000); }), u"Weight"_s,
              ColumnType::Number);
        check(hand.column([&](double &value) {
            return by.moneyBefore + hand.number(value, 2, 100, 900'000'000) + by.moneyAfter;
        }),
              u"Paid"_s, ColumnType::Money);
        check(hand.column([&](double &value) { return hand.number(value, 2, 0, 10'000) + by.percent; }), u"Share"_s,
              ColumnType::Number);
        check(hand.column([&](double &value) { return hand.number(value, 0, 100, 200'000) + by.unit; }), u"Size"_s,
              ColumnType::Number);
        check(hand.column([&](double &value) {
            const QDate date = QDate(2005, 1, 1).addDays(hand.between(0, 7000));
            value = static_cast<double>(QDate(1970, 1, 1).daysTo(date));
            return withDigits(QLocale::c().toString(date, by.date), by.zero);
        }),
              u"Day of visit"_s, ColumnType::Date);
        check(hand.column([&](double &value) {
            value = hand.between(0, 1);
            return value > 0 ? by.yes : by.no;
        }),
              u"Insured"_s, ColumnType::YesNo);
    }

    void tagsAreReadBack_data()
    {
        QTest::addColumn<int>("style");
        for (size_t i = 0; i < styles().size(); ++i)
            QTest::addRow("%s", styles()[i].name) << static_cast<int>(i);
    }

    void tagsAreReadBack()
    {
        QFETCH(int, style);
        const Style &by = styles()[static_cast<size_t>(style)];
        Hand hand(by, static_cast<unsigned>(9000 + style));
        const QStringList words{u"SAP"_s, u"Excel"_s, u"财务云"_s, u"راهکاران"_s, u"Łódź"_s, u"C++"_s};
        QList<QStringList> wanted;
        QStringList cells;
        for (int row = 0; row < 60; ++row) {
            QStringList tags;
            for (int i = hand.between(1, 3); i > 0; --i) {
                if (const QString &tag = words.at(hand.between(0, 5)); !tags.contains(tag))
                    tags << tag;
            }
            wanted << tags;
            cells << tags.join(by.separator);
        }
        const Read got = read(cells, u"Tools"_s);
        QCOMPARE(table::columnTypeId(got.converted.column.info.type), table::columnTypeId(ColumnType::Tags));
        const table::DatasetColumn &column = got.converted.column;
        for (qsizetype row = 0; row < cells.size(); ++row) {
            const quint32 code = column.codes[static_cast<size_t>(row)];
            const QByteArray stored = column.values.value(code, column.texts.at(code).toUtf8());
            QCOMPARE(QString::fromUtf8(stored).split(u';'), wanted.at(row));
        }
    }

    void anOddValueIsListedAndTheOthersCount_data()
    {
        QTest::addColumn<int>("style");
        for (size_t i = 0; i < styles().size(); ++i)
            QTest::addRow("%s", styles()[i].name) << static_cast<int>(i);
    }

    void anOddValueIsListedAndTheOthersCount()
    {
        QFETCH(int, style);
        const Style &by = styles()[static_cast<size_t>(style)];
        Hand hand(by, static_cast<unsigned>(8000 + style));
        Written all = hand.column([&](double &value) {
            return by.moneyBefore + hand.number(value, 2, -100'000, 900'000'000) + by.moneyAfter;
        });
        all.cells[40] = u"ask Anna (again)"_s;
        all.values[40] = std::nan("");
        const Read got = read(all.cells, u"Paid"_s);
        QCOMPARE(got.choice.type, ColumnType::Money);
        QCOMPARE(got.converted.oddRows, 1);
        const table::DatasetColumn &column = got.converted.column;
        const quint32 odd = column.codes[40];
        QVERIFY(got.converted.odd[odd] && (column.flags[odd] & table::DatasetColumn::KeepRaw));
        QCOMPARE(column.texts.at(odd), all.cells.at(40));
        for (size_t row = 0; row < all.values.size(); ++row) {
            if (!std::isnan(all.values[row]))
                QCOMPARE(column.numbers[column.codes[row]], all.values[row]);
        }
    }

    void whatNamesOrDialsIsNoNumber_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("pattern"); // # a digit, 0 a zero
        QTest::newRow("post codes with zeros") << u"Place"_s << u"0####"_s;
        QTest::newRow("polish post codes") << u"Kod pocztowy"_s << u"##-###"_s;
        QTest::newRow("indonesian post codes") << u"Kode Pos"_s << u"1####"_s;
        QTest::newRow("chinese post codes") << u"邮编"_s << u"2#####"_s;
        QTest::newRow("persian post codes") << u"کد پستی"_s << u"1#########"_s;
        QTest::newRow("telephones of the world") << u"Contact"_s << u"+48 ### ### ###"_s;
        QTest::newRow("chinese mobiles") << u"手机"_s << u"13#########"_s;
        QTest::newRow("indonesian mobiles") << u"No. HP"_s << u"081########"_s;
        QTest::newRow("ids with zeros") << u"Ref"_s << u"000###"_s;
        QTest::newRow("codes with a letter") << u"Shelf"_s << u"1##A"_s;
        QTest::newRow("addresses") << u"Street"_s << u"1## Main St"_s;
    }

    void whatNamesOrDialsIsNoNumber()
    {
        QFETCH(QString, header);
        QFETCH(QString, pattern);
        Hand hand(styles().front(), 5);
        QStringList cells;
        for (int row = 0; row < 60; ++row) {
            QString cell = pattern;
            for (QChar &c : cell)
                c = c == u'#' ? QChar(u'0' + hand.between(0, 9)) : c;
            cells << cell;
        }
        const Read got = read(cells, header);
        QVERIFY(got.choice.type == ColumnType::Text || got.choice.type == ColumnType::Category);
        const table::DatasetColumn &column = got.converted.column;
        for (qsizetype row = 0; row < cells.size(); ++row)
            QCOMPARE(column.texts.at(column.codes[static_cast<size_t>(row)]), cells.at(row));
    }
};

static const lodestar::testkit::Registered<WrittenValuesTest> registered("core/import/writtenvalues");
#include "writtenvalues_test.moc"
