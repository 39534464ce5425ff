#include "core/import/spreadsheet.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class SpreadsheetTest : public QObject
{
    Q_OBJECT

private slots:
    void comesOutAsExpected_data();
    void comesOutAsExpected();
    void sheetsAreChosenByNameOrNumber();
    void badFilesAreErrors();
    void cancelsAtOnce();
};

void SpreadsheetTest::comesOutAsExpected_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(workbookPath({}));
    for (const QString &expected : folder.entryList({u"*.expected"_s}, QDir::Files))
        QTest::newRow(qPrintable(expected)) << expected.chopped(9);
    QVERIFY(folder.entryList({u"*.expected"_s}).size() >= 14);
}

void SpreadsheetTest::comesOutAsExpected()
{
    QFETCH(QString, name);
    const auto source = openSpreadsheet(workbookPath(name), {}, {});
    QVERIFY2(source, qPrintable(source ? QString() : source.error().message + source.error().detail));
    const TableSource::Sheets *sheets = (*source)->sheets();
    QStringList lines{sheets->all[static_cast<size_t>(sheets->chosen)].name};
    const auto summary = (*source)->read(
        {},
        [&](const QStringList &header) -> Result<> {
            lines << header.join(u'\t');
            return {};
        },
        [&](const RowBatch &batch) -> Result<bool> {
            for (qsizetype row = 0; row < batch.rows(); ++row) {
                QStringList cells;
                for (int column = 0; column < batch.columns(); ++column)
                    cells << QString::fromUtf8(batch.cell(row, column)).replace(u'\n', u"\\n"_s);
                lines << cells.join(u'\t');
            }
            return true;
        });
    QVERIFY(summary.has_value());
    const QStringList kinds{u"repaired"_s, u"kept"_s, u"rejected"_s};
    for (const Issue &issue : summary->issues)
        lines << u"! %1 %2 %3"_s
                     .arg(issue.place, kinds.at(static_cast<int>(issue.severity)),
                          QString(issue.text).replace(u'\t', u"\\t"_s))
                     .trimmed();
    QFile file(workbookPath(name + u".expected"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(file.readAll()).chopped(1).split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QCOMPARE(lines.at(i), expected.at(i));
    QCOMPARE(lines.size(), expected.size());
}

void SpreadsheetTest::sheetsAreChosenByNameOrNumber()
{
    const auto opened = [](const QString &sheet) {
        ImportOptions options;
        options.sheet = sheet;
        return openSpreadsheet(workbookPath(u"crm.xlsx"_s), options, {});
    };
    for (const auto &[wanted, found] :
         {std::pair{u""_s, 2}, {u"Lists"_s, 3}, {u"lists"_s, 3}, {u"2"_s, 1}, {u"hiddenSheet"_s, 0}}) {
        const auto source = opened(wanted);
        QVERIFY2(source, qPrintable(wanted));
        QCOMPARE((*source)->sheets()->chosen, found);
        QCOMPARE((*source)->sheets()->all.size(), 4u);
        QCOMPARE((*source)->sheets()->all[0].rows, 50);
        QVERIFY((*source)->sheets()->all[0].hidden);
        QVERIFY(!(*source)->dialect().reasons.isEmpty());
    }
    for (const QString &wrong : {u"Deals"_s, u"0"_s, u"5"_s}) {
        const auto source = opened(wrong);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, ErrorKind::NotFound);
        QVERIFY(source.error().message.contains(u"Accounts"_s));
    }
}

void SpreadsheetTest::badFilesAreErrors()
{
    for (const QString &name :
         {u"bomb.xlsx"_s, u"entities.xlsx"_s, u"deep.xlsx"_s, u"cut.xlsx"_s, u"protected.xlsx"_s}) {
        const auto source = openSpreadsheet(workbookPath(name), {}, {});
        QVERIFY2(!source, qPrintable(name));
        QVERIFY(source.error().message.contains(name));
    }
}

void SpreadsheetTest::cancelsAtOnce()
{
    TaskControl control;
    control.cancelled = [] { return true; };
    const auto source = openSpreadsheet(workbookPath(u"types.xlsx"_s), {}, control);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::Cancelled);
}

static const lodestar::testkit::Registered<SpreadsheetTest> registered("core/import/spreadsheet");
#include "spreadsheet_test.moc"
