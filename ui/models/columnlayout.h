#pragma once

#include "core/table/table.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

class QHeaderView;

namespace lodestar::ui {

/// Which columns of a table are shown, in which order and how wide, by name, so that it holds for the next import too.
struct ColumnLayout {
    QStringList order; ///< all that were known; others come after them
    QStringList hidden;
    QHash<QString, int> widths; ///< those that a person set, at 100 % room scale
    QString frozen; ///< stays in sight
    bool bars = true; ///< summaries in the header

    static ColumnLayout fromJson(const QByteArray &json); ///< anything unreadable: the default
    QByteArray toJson() const;

    /// As a header shows it now.
    void readFrom(const QHeaderView &header, const table::DatasetInfo &info);
    /// Order and visibility; widths are the table's own business.
    void applyTo(QHeaderView &header, const table::DatasetInfo &info) const;
    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

} // namespace lodestar::ui
