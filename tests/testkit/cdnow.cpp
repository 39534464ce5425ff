#include "tests/testkit/cdnow.h"

#include <QFile>

namespace lodestar::testkit {

CdnowCustomers cdnow()
{
    QFile file(QStringLiteral(LODESTAR_TEST_DATA "/clv/cdnow_summary.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qPrintable(file.fileName()));
    CdnowCustomers all;
    file.readLine();
    while (!file.atEnd()) {
        const QByteArrayList cells = file.readLine().trimmed().split(',');
        if (cells.size() < 5)
            continue;
        all.rhythms.push_back({cells[1].toDouble(), cells[2].toDouble(), cells[3].toDouble()});
        all.spends.push_back({cells[1].toDouble(), cells[4].toDouble()});
    }
    return all;
}

} // namespace lodestar::testkit
