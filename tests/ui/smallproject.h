#pragma once

#include "core/import/source.h"
#include "core/project/project.h"

#include <QFile>
#include <QTemporaryDir>

/// Projects for tests of pages, in a folder of their own.
namespace lodestar::testkit {

using namespace Qt::StringLiterals;

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// 60 invented customers: logistics firms of some size spend more. One name looks like markup, one is right to left.
inline QByteArray smallCustomers()
{
    QByteArray csv = "Customer ID,Company,Industry,Country,Employees,Revenue,Referrals\n";
    for (int i = 0; i < 60; ++i) {
        const bool logistics = i % 3 == 0;
        const QByteArray name = i == 1 ? QByteArray("<b>Bold & Co</b>")
            : i == 2                   ? QByteArrayLiteral("شرکت البرز")
                                       : "Company " + QByteArray::number(i);
        csv += "C" + QByteArray::number(1000 + i) + ',' + name + ','
            + (logistics        ? "Logistics"
                   : i % 3 == 1 ? "Retail"
                                : "Banking")
            + ',' + (i % 2 ? "Poland" : "Germany") + ',' + QByteArray::number(20 + i * 7 % 400) + ','
            + QByteArray::number(logistics ? 90000 + i * 100 : 10000 + i * 37) + ','
            + QByteArray::number(logistics ? i % 4 : i % 2) + '\n';
    }
    return csv;
}

/// A new project at `path` with the small customers in it.
inline Result<> makeSmallProject(const QString &path, const QString &name = u"Small"_s)
{
    auto project = project::Project::create(path, name);
    if (!project)
        return std::move(project).error();
    const QString csv = path + u".csv"_s;
    if (!writeFile(csv, smallCustomers()))
        return Error::failed(u"cannot write the test's table"_s);
    import::ImportOptions options;
    options.roleToColumn.insert(u"revenue"_s, u"Revenue"_s);
    const auto imported = import::importFile(**project, csv, options);
    QFile::remove(csv);
    if (!imported)
        return imported.error();
    return {};
}

} // namespace lodestar::testkit
