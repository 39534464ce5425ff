#pragma once

#include "core/table/table.h"
#include "ui/base/pending.h"

#include "core/base/task.h"

#include <QObject>

namespace lodestar::ui {

/// Brings the cells of a data set into memory in the background: those in sight first, then all.
class ColumnLoader : public QObject
{
    Q_OBJECT
public:
    explicit ColumnLoader(QObject *parent = nullptr) : QObject(parent) { }
    ~ColumnLoader() override;

    /// Begins anew. `first` are the columns that are wanted at once.
    void load(const QString &projectPath, const table::DatasetInfo &info, const std::vector<int> &first);
    void stop();
    void setNamesHidden(bool hidden) { m_hidesNames = hidden; } ///< for the next load()
    bool isLoading() const { return m_isLoading; }
    QFuture<Result<table::Table>> step() const { return m_work.future(); } ///< the part that is being loaded

signals:
    void stepStarted(); ///< the next part is being loaded: see step()
    void loaded(const lodestar::table::Table &table); ///< with all columns that are there by now; twice at most
    void failed(const QString &message);

private:
    void start(const std::vector<int> &columns); ///< none: all

    QString m_path;
    table::DatasetInfo m_info;
    bool m_isLoading = false, m_hidesNames = false;
    Pending<Result<table::Table>> m_work;
};

} // namespace lodestar::ui
