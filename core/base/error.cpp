#include "core/base/error.h"

#include <QCoreApplication>

namespace lodestar {

Error Error::cancelled()
{
    return {
        ErrorKind::Cancelled, QCoreApplication::translate("lodestar::Error", "Cancelled. Nothing was changed."), {}};
}

Error Error::outOfMemory(QString detail)
{
    // In the context where SQLite's errors say the same, so that it is one sentence in every language.
    return failed(QCoreApplication::translate(
                      "lodestar::project::SqlError",
                      "There is not enough memory for this. Nothing was changed. Close other programs and try again."),
                  std::move(detail));
}

} // namespace lodestar
