#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// How long the window's thread does not come back to its events: a tick that comes late tells of what kept it. Beside
/// the time on the clock stands the work of the thread itself, which other programs on the machine do not lengthen.
class GapWatch : public QObject
{
public:
    struct Gap {
        qint64 milliseconds = 0, working = 0;
    };

    explicit GapWatch(QObject *parent = nullptr);
    void begin(); ///< forgets the gap before
    Gap longest() const { return m_longest; } ///< since begin(), by the work of the thread

private:
    void tick();
    static qint64 workedMilliseconds();

    QTimer m_ticks;
    QElapsedTimer m_clock;
    qint64 m_worked = 0;
    Gap m_longest;
};
