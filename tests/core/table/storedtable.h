#pragma once

#include "core/project/project.h"
#include "core/table/datasetwriter.h"
#include "core/table/textindex.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

namespace lodestar::testkit {

/// A column from its cells as read; numbers per different text where the type has them.
inline table::DatasetColumn storedColumn(const QString &name, table::ColumnType type, table::RoleId role,
                                         const QList<QByteArray> &cells, const QHash<QByteArray, double> &numbers = {})
{
    table::DatasetColumn made;
    made.info.name = name;
    made.info.type = type;
    made.info.role.id = role;
    table::TextIndex index;
    for (const QByteArray &cell : cells) {
        made.codes.push_back(index.codeFor(cell));
        made.info.missing += cell.isEmpty() ? 1 : 0;
    }
    made.info.distinct = index.texts().size() - (made.info.missing > 0 ? 1 : 0);
    for (quint32 code = 0; code < quint32(index.texts().size()); ++code) {
        const QByteArray text = index.texts().utf8(code).toByteArray();
        made.flags.push_back(text.isEmpty() ? table::DatasetColumn::Missing : 0);
        if (table::isNumeric(type))
            made.numbers.push_back(numbers.value(text, std::numeric_limits<double>::quiet_NaN()));
    }
    made.texts = index.take();
    return made;
}

/// Plain decimal numbers.
inline table::DatasetColumn storedNumbers(const QString &name, table::ColumnType type, table::RoleId role,
                                          const QList<QByteArray> &cells)
{
    QHash<QByteArray, double> numbers;
    for (const QByteArray &cell : cells) {
        if (!cell.isEmpty())
            numbers[cell] = cell.toDouble();
    }
    return storedColumn(name, type, role, cells, numbers);
}

/// A project in a folder of its own, for data sets that need no file.
class StoredProject
{
public:
    StoredProject()
    {
        auto created = project::Project::create(m_dir.filePath(QStringLiteral("p.icp")), QStringLiteral("Test"));
        if (created)
            m_project = std::move(*created);
    }
    project::Project &operator*() { return *m_project; }
    project::Project *operator->() { return m_project.get(); }

    table::DatasetInfo write(std::vector<table::DatasetColumn> columns,
                             table::DatasetKind kind = table::DatasetKind::Customers)
    {
        table::DatasetInfo info;
        info.kind = kind;
        info.name = QStringLiteral("test.csv");
        info.rows = static_cast<qint64>(columns.front().codes.size());
        const auto changed = m_project->change(QStringLiteral("Imported"), [&]() -> Result<> {
            auto written = table::writeDataset(*m_project, info, columns, {}, {});
            if (!written)
                return std::move(written).error();
            info = *written;
            return {};
        });
        if (!changed)
            QTest::qFail(qPrintable(changed.error().message + changed.error().detail), __FILE__, __LINE__);
        return info;
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<project::Project> m_project;
};

} // namespace lodestar::testkit
