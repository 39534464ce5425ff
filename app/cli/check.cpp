#include "app/cli/command.h"

#include "core/project/check.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Check)
};

} // namespace

Result<> runCheck(Call &call)
{
    const project::CheckReport report = project::check(call.word(0));
    if (call.asJson()) {
        call.output().json(
            {{u"ok"_s, report.ok}, {u"schema"_s, report.schema}, {u"problems"_s, sentences(report.problems)}});
    } else if (report.ok) {
        call.output().line(Tr::tr("%1 is whole.").arg(call.word(0)));
    } else {
        call.output().lines(report.problems);
    }
    if (report.ok)
        return {};
    return Error{ErrorKind::Damaged,
                 report.problems.isEmpty() ? Tr::tr("%1 is not whole.").arg(call.word(0))
                                           : Tr::tr("%1 is not whole: %n problem(s), the first: %2", nullptr,
                                                    static_cast<int>(report.problems.size()))
                                                 .arg(call.word(0), report.problems.first()),
                 {}};
}

} // namespace lodestar::cli
