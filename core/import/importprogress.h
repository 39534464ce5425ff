#pragma once

#include "core/base/task.h"

#include <QElapsedTimer>

#include <atomic>

namespace lodestar::import {

/// Tells how far an import is in rows and seconds: "412,000 of about 1,000,000 rows read · 3 s left".
class ImportProgress
{
public:
    explicit ImportProgress(const TaskControl &whole) : m_whole(whole) { m_since.start(); }
    ImportProgress(const ImportProgress &) = delete;
    ImportProgress &operator=(const ImportProgress &) = delete;

    /// For the three parts of an import. How many rows there will be is judged by how much of the source was read.
    TaskControl reading() const;
    TaskControl judging() const;
    TaskControl writing() const;

    void setRowsRead(qint64 rows) { m_rows = rows; }

private:
    void tell(double fraction, const QString &doing) const;

    const TaskControl &m_whole;
    QElapsedTimer m_since;
    std::atomic<qint64> m_rows = 0;
};

/// "… · 3 s left"; `doing` alone while it is too early to say, or nothing is left.
QString withSecondsLeft(const QString &doing, double fraction, double secondsSoFar);

} // namespace lodestar::import
