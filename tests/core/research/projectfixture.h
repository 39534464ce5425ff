#pragma once

#include "core/project/project.h"
#include "core/relate/importtables.h"
#include "core/research/afterimport.h"

#include <QFile>
#include <QTemporaryDir>

namespace lodestar::testkit {

/// An empty project in a folder of its own, into which tables can be brought as the app brings them.
class ProjectFixture
{
public:
    ProjectFixture()
    {
        auto made = project::Project::create(m_folder.filePath(QStringLiteral("p.icp")), QStringLiteral("Test"));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_project = std::move(*made);
    }
    project::Project &project() const { return *m_project; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    std::optional<research::SurveyIntake> import(const QString &path, table::DatasetKind kind) const
    {
        relate::TableFile table{path, {}};
        table.options.kind = kind;
        std::optional<research::SurveyIntake> survey;
        const auto outcome =
            relate::importTables(*m_project, {table}, {}, {}, false, research::afterImport(*m_project, &survey));
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return survey;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<project::Project> m_project;
};

} // namespace lodestar::testkit
