#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace lodestar::bench {

/// A CSV file of so many customers and 20 columns as a CRM exports them: codes, names, sectors, sizes, amounts, dates,
/// tags, yes and no, quoted remarks; about 185 bytes a row. The same rows for the same number, on every machine.
class CustomerFile
{
public:
    explicit CustomerFile(qint64 rows)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the benchmark's file");
        file.write(
            "Customer ID,Company,Industry,Country,City,Employees,Annual Revenue,Total Revenue,CLV,Customer since,"
            "Last order,Technologies,Newsletter,Owner,Lead Source,NPS,Support tickets,Health,Plan,Remark\n");
        QByteArray bytes;
        for (qint64 row = 0; row < rows; ++row) {
            appendRow(bytes, row);
            if (bytes.size() > (1 << 20)) {
                file.write(bytes);
                bytes.resize(0);
            }
        }
        file.write(bytes);
    }
    QString path() const { return m_dir.filePath(QStringLiteral("customers.csv")); }

private:
    quint32 random(quint32 below)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<quint32>(m_state >> 33) % below;
    }
    QByteArray date()
    {
        return QByteArray::number(1 + random(12)) + '/' + QByteArray::number(1 + random(28)) + "/20"
            + QByteArray::number(10 + random(15));
    }
    QByteArray amount(quint32 below)
    {
        return QByteArray::number(random(below)) + '.' + QByteArray::number(10 + random(90));
    }
    QByteArray word(const char *kind, quint32 below) { return kind + QByteArray::number(random(below)); }

    void appendRow(QByteArray &to, qint64 row)
    {
        static const QByteArrayList sectors{"Logistics",     "Retail", "Food & drink",
                                            "Łódź textiles", "Mining", "Banking"};
        static const QByteArrayList tools{"SAP", "AWS", "SAP;AWS", "Azure", "AWS;Azure;SAP", ""};
        to += "C-" + QByteArray::number(1000000 + row) + ",Company " + QByteArray::number(row) + ' '
            + word("Holding ", 5000) + ',' + sectors[random(6)] + ',' + word("Country ", 60) + ','
            + word("City ", 4000);
        to += ',' + QByteArray::number(1 + random(5000)) + ',' + amount(9000000) + ',' + amount(90000) + ','
            + amount(200000);
        to += ',' + date() + ',' + date() + ',' + tools[random(6)] + ',' + (random(2) ? "Yes" : "No");
        to += ',' + word("Owner ", 40) + ',' + word("Source ", 8) + ','
            + (random(5) ? QByteArray::number(random(11)) : QByteArray()) + ',' + QByteArray::number(random(30)) + ','
            + QByteArray::number(random(101)) + ',' + word("Plan ", 4) + ",\"" + word("Remark ", 200)
            + ", called back\"\n";
    }

    QTemporaryDir m_dir;
    quint64 m_state = 20261124;
};

} // namespace lodestar::bench
