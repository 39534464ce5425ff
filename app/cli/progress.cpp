#include "app/cli/progress.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Progress)
};

constexpr qint64 kEvery = 100; ///< milliseconds

} // namespace

Progress::Progress() : m_terminal(isatty(fileno(stderr)) != 0)
{
    m_since.start();
}

Progress::~Progress()
{
    clear();
}

void Progress::show(double fraction, const QString &doing)
{
    if (!m_terminal)
        return;
    const QMutexLocker lock(&m_mutex);
    if (m_since.elapsed() < kEvery)
        return;
    m_since.restart();
    m_shown = true;
    const QString text = Tr::tr("%1: %2", "what is being done: how far").arg(doing, format::share(fraction));
    std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
    std::fflush(stderr);
}

void Progress::clear()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_shown)
        return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
    m_shown = false;
}

} // namespace lodestar::cli
