#include "core/import/wrappedrow.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class WrappedRowTest : public QObject
{
    Q_OBJECT

private slots:
    void aRowInQuotesIsCut()
    {
        QByteArray text("\"1,\"\"Berg, \"\"\"\"A\"\"\"\" Ltd\"\",x\"");
        const auto size = static_cast<quint32>(text.size());
        std::vector<CellSpan> cells{{1, size - 2}};
        QVERIFY(unwrapRow(text.data(), {0, size, size, 0, false, false}, cells, 0, {}, 3));
        QStringList row;
        for (const CellSpan &cell : cells)
            row << QString::fromUtf8(text.mid(cell.begin, cell.size));
        QCOMPARE(row, (QStringList{u"1"_s, u"Berg, \"A\" Ltd"_s, u"x"_s}));
    }

    void othersAreLeftAlone()
    {
        const QByteArray original("\"well, yes\"");
        QByteArray text = original;
        std::vector<CellSpan> cells{{1, 9}};
        QVERIFY(!unwrapRow(text.data(), {0, 11, 11, 0, false, false}, cells, 0, {}, 3));
        std::vector<CellSpan> bare{{0, 11}};
        QVERIFY(!unwrapRow(text.data(), {0, 11, 11, 0, false, false}, bare, 0, {}, 2));
        QCOMPARE(text, original);
        QCOMPARE(cells.size(), size_t(1));
    }
};

static const lodestar::testkit::Registered<WrappedRowTest> registered("core/import/wrappedrow");
#include "wrappedrow_test.moc"
