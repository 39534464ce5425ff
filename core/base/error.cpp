#include "core/base/error.h"

#include <QCoreApplication>

namespace lodestar {

Error Error::cancelled()
{
    return {
        ErrorKind::Cancelled, QCoreApplication::translate("lodestar::Error", "Cancelled. Nothing was changed."), {}};
}

} // namespace lodestar
