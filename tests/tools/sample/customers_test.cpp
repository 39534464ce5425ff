#include "tools/sample/customers.h"

#include "tests/testkit/registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class CustomersTest : public QObject
{
    Q_OBJECT

private slots:
    /// `cmake --build … --target lodestar-sample && build/…/lodestar-sample > resources/sample/customers.csv` renews
    /// it.
    void theSampleIsWhatTheGeneratorMakes()
    {
        QFile file(u":/sample/customers.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray shipped = file.readAll();
        const std::string made = lodestar::sample::customersCsv();
        QCOMPARE(shipped.size(), static_cast<qsizetype>(made.size()));
        QVERIFY(shipped == QByteArray::fromStdString(made));
    }

    void everyRowHasEveryCell()
    {
        const QString text = QString::fromStdString(lodestar::sample::customersCsv());
        const QStringList rows = text.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 301);
        const qsizetype commas = rows.front().count(u',');
        for (const QString &row : rows) {
            const qsizetype quotedCommas = row.contains(u"\"1,200\""_s) ? 1 : 0;
            QCOMPARE(row.count(u',') - quotedCommas, commas);
        }
    }
};

static const lodestar::testkit::Registered<CustomersTest> registered("tools/sample/customers");
#include "customers_test.moc"
