#include "core/import/rowalign.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

namespace {

std::vector<CellSpan> cut(const QByteArray &line)
{
    std::vector<CellSpan> cells;
    quint32 begin = 0;
    for (const QByteArray &cell : line.split(',')) {
        cells.push_back({begin, static_cast<quint32>(cell.size())});
        begin += static_cast<quint32>(cell.size()) + 1;
    }
    return cells;
}

/// A row laid over columns that have a number, a name, an address and an amount; empty when it does not fit.
QStringList aligned(const QByteArray &line)
{
    ColumnKinds kinds(4);
    for (const char *row : {"1,Ada,ada@x.org,2.5", "2,Ben,ben@x.org,3.5", "3,Cleo,cleo@x.org,10.0",
                            "5,Eva,eva@x.org,11.5", "6,Finn,finn@x.org,0.5"})
        kinds.learn(row, cut(row).data());
    const auto row = alignRow(line.constData(), cut(line), 1, kinds);
    QStringList texts;
    if (row) {
        for (const CellSpan &cell : row->cells)
            texts << QString::fromUtf8(line.mid(cell.begin, cell.size));
    }
    return texts;
}

} // namespace

class RowAlignTest : public QObject
{
    Q_OBJECT

private slots:
    void aCellTooManyIsLeftOutOrJoined()
    {
        QCOMPARE(aligned("4,,Dan,dan@x.org,12.5"), (QStringList{u"4"_s, u"Dan"_s, u"dan@x.org"_s, u"12.5"_s}));
        QCOMPARE(aligned("4,Dan, Jr.,dan@x.org,12.5"), (QStringList{u"4"_s, u"Dan, Jr."_s, u"dan@x.org"_s, u"12.5"_s}));
        QCOMPARE(aligned("4,Dan,dan@x.org,12.5,more"), (QStringList{u"4"_s, u"Dan"_s, u"dan@x.org"_s, u"12.5"_s}));
    }

    void aMissingCellIsFoundByTheOthers()
    {
        QCOMPARE(aligned("4,dan@x.org,12.5"), (QStringList{u"4"_s, QString(), u"dan@x.org"_s, u"12.5"_s}));
        QCOMPARE(aligned("4,Dan,dan@x.org"), (QStringList{u"4"_s, u"Dan"_s, u"dan@x.org"_s, QString()}));
    }

    /// An address in two pieces, next to cells of the same kind: the space after the delimiter says what it belongs to.
    void aPieceThatASpaceLeadsBelongsToTheCellBeforeIt()
    {
        ColumnKinds kinds(4);
        for (const char *row : {"1,Hanari Carnes,Rua do Sol 1,Rio de Janeiro",
                                "2,Que Delicia,Rua Nova 12,Belo Horizonte", "3,Du monde entier,Quai Sud 3,Nantes",
                                "4,Bon app',Rue Haute 4,Marseille", "5,Old World,Main Street 5,Salt Lake City"})
            kinds.learn(row, cut(row).data());
        for (const QByteArray line :
             {"6,Hanari Carnes,Rua do Mercado, 67,Rio de Janeiro", "7,Victuailles en stock,2, rue du Commerce,Lyon"}) {
            const auto row = alignRow(line.constData(), cut(line), 1, kinds);
            QVERIFY(row);
            QVERIFY2(line.mid(row->cells[2].begin, row->cells[2].size).contains(", "), line.constData());
        }
    }

    void whatFitsNoColumnIsNotBent() { QVERIFY(aligned("a,b,c,d,e,f,g,h").isEmpty()); }
};

static const lodestar::testkit::Registered<RowAlignTest> registered("core/import/rowalign");
#include "rowalign_test.moc"
