#pragma once

#include "core/profile/tiercomparison.h"

#include <QAbstractTableModel>

#include <vector>

namespace lodestar::ui {

/// A customer whose tier is another one, in words.
struct MoverLine {
    QString key, name, from, to;
    QString sign; ///< "↑", "↓": beside the words
    QString through; ///< empty: not asked
};

QString moveSign(profile::Move move); ///< "↑", "↓", else "·"

/// Customers that moved between tiers, one line each.
class MoversModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Customer, From, To, Through, ColumnCount };
    static constexpr size_t kMost = 5000; ///< lines; the command line lists everything

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<MoverLine> lines, bool withReasons);
    QString keyAt(int row) const { return m_lines[static_cast<size_t>(row)].key; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MoverLine> m_lines;
    bool m_withReasons = true;
};

} // namespace lodestar::ui
