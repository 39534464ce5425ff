#pragma once

#include <QElapsedTimer>
#include <QMutex>
#include <QString>

namespace lodestar::cli {

/// One line of progress on standard error, when that is a terminal. May be told from any thread.
class Progress
{
public:
    Progress();
    ~Progress();
    void show(double fraction, const QString &doing);
    void clear();

private:
    QMutex m_mutex;
    QElapsedTimer m_since;
    bool m_terminal = false;
    bool m_shown = false;
};

} // namespace lodestar::cli
