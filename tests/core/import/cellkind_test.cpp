#include "core/import/cellkind.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class CellKindTest : public QObject
{
    Q_OBJECT

private slots:

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *cell, CellKind kind) {
            QTest::newRow(cell) << QByteArray(cell) << static_cast<int>(kind);
        };
        for (const char *cell :
             {"12", "-1,234.50", "1.234.567,89", "$5", "45 %", "€ 12", "1 000", "1e5", "(300)", "1.234.567"})
            row(cell, CellKind::Number);
        for (const char *cell : {"2024-05-01", "1/2/24", "12.05.2023", "2024-05-01T10:20:30Z", "10:20"})
            row(cell, CellKind::Date);
        row("ada@example.org", CellKind::Email);
        row("1,ada@example.org", CellKind::Text);
        row("https://example.org/x", CellKind::Address);
        row("Yes", CellKind::YesNo);
        row("BU79786", CellKind::Code);
        row("7590-VHVEG", CellKind::Code);
        for (const char *cell : {"Berg AB", "e", "-", "."})
            row(cell, CellKind::Text);
        row(" \t", CellKind::Empty);
    }

    void kinds()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(cellKind(cell)), kind);
    }

    void patterns()
    {
        QCOMPARE(codePattern(" BU79786 "), std::string("A9"));
        QCOMPARE(codePattern("7590-VHVEG"), std::string("9-A"));
    }
};

static const lodestar::testkit::Registered<CellKindTest> registered("core/import/cellkind");
#include "cellkind_test.moc"
