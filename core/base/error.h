#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace lodestar {

/// Kinds exist only where a caller branches on them; everything else is Failed.
enum class ErrorKind {
    Failed,
    NotFound, ///< a named thing (file, ICP, data set, column) does not exist
    BadInput, ///< a file or a value cannot be read as what it should be
    NotAProject, ///< the file is not a Lodestar project
    NewerProject, ///< made by a newer version; refused untouched
    Locked, ///< someone else has the project open
    ReadOnly, ///< the project or its folder cannot be written
    Damaged, ///< the project file is not whole
    DiskFull,
    Cancelled
};

/// Why something could not be done. `message` is for people: what, where and what to do, translated, one or two
/// sentences, plain text. `detail` is for the log and never holds a customer's values.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    QString message;
    QString detail;

    static Error failed(QString message, QString detail = {})
    {
        return {ErrorKind::Failed, std::move(message), std::move(detail)};
    }
    static Error cancelled();
    static Error outOfMemory(QString detail = {});
};

/// A value, or why there is none.
template <class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(Error error) : tl::expected<T, Error>(tl::unexpected<Error>(std::move(error))) { }
};

} // namespace lodestar

#define LODESTAR_JOIN_(a, b) a##b
#define LODESTAR_JOIN(a, b) LODESTAR_JOIN_(a, b)
#define LODESTAR_TRY_(expression, tried)                                                                               \
    do {                                                                                                               \
        if (auto tried = (expression); !tried)                                                                         \
            return std::move(tried).error();                                                                           \
    } while (false)

/// Returns the error of `expression` from the calling function, if it is one. The counter keeps names apart where the
/// expression holds a lambda that tries something itself.
#define LODESTAR_TRY(expression) LODESTAR_TRY_(expression, LODESTAR_JOIN(lodestarTried, __COUNTER__))
