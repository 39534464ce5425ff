#include "app/cli/icp.h"

#include "core/profile/analysis.h"
#include "core/profile/persona.h"
#include "core/report/summary.h"
#include "core/table/datasetstore.h"
#include "ui/render/pdf.h"

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Report)
};

struct Wanted {
    QString path;
    render::PaperSize paper = render::PaperSize::A4;
    std::optional<int> version;
};

Result<Wanted> wanted(Call &call)
{
    Wanted wanted;
    wanted.path = call.option("out");
    if (wanted.path.isEmpty())
        return call.wrongUsage(Tr::tr("Say which file to write: --out OUT.pdf."));
    if (!wanted.path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return call.wrongUsage(Tr::tr("The report is a PDF: give --out a name that ends in .pdf."));
    if (call.has("kind") && call.option("kind") != "summary"_L1)
        return call.wrongUsage(Tr::tr("There is no report \"%1\". Use summary.").arg(call.option("kind")));
    const QString paper = call.option("paper").toLower();
    if (!paper.isEmpty() && paper != "a4"_L1 && paper != "letter"_L1)
        return call.wrongUsage(Tr::tr("Paper is A4 or Letter, not \"%1\".").arg(call.option("paper")));
    wanted.paper = paper == "letter"_L1 ? render::PaperSize::Letter : render::PaperSize::A4;
    const auto version = chosenVersion(call);
    if (!version)
        return version.error();
    wanted.version = *version;
    return wanted;
}

/// The version that was asked for, or the newest; nullopt when none has been saved.
Result<std::optional<profile::Version>> frozen(const profile::IcpStore &store, const profile::Icp &icp,
                                               std::optional<int> number)
{
    if (number) {
        auto version = store.version(icp.id, *number);
        if (!version)
            return version.error();
        return std::optional<profile::Version>(std::move(*version));
    }
    auto versions = store.versions(icp.id);
    if (!versions)
        return versions.error();
    return versions->empty() ? std::optional<profile::Version>() : std::optional<profile::Version>(versions->front());
}

} // namespace

Result<> runReport(Call &call)
{
    const auto want = wanted(call);
    if (!want)
        return want.error();
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto icp = chosenIcp(call, **project);
    if (!icp)
        return icp.error();
    const auto version = frozen(profile::IcpStore(**project), *icp, want->version);
    if (!version)
        return version.error();
    const auto personas = profile::PersonaStore(**project).list(icp->id);
    if (!personas)
        return personas.error();
    const auto customers = table::DatasetStore(**project).current();
    if (!customers)
        return customers.error();
    std::optional<profile::Analysis> analysis;
    if (*customers) {
        auto computed = profile::analyse(**project, {}, call.control());
        if (!computed)
            return computed.error();
        analysis = std::move(*computed);
    }
    const report::SummaryModel model = report::summary((*project)->path(), *icp, *version, *personas, analysis);
    const auto pages = render::writeSummaryPdf(model, want->path, want->paper);
    if (!pages)
        return pages.error();
    if (call.asJson())
        call.output().json({{u"file"_s, want->path}, {u"pages"_s, *pages}});
    else
        call.output().line(Tr::tr("Wrote %1, %n page(s).", nullptr, *pages).arg(want->path));
    return {};
}

} // namespace lodestar::cli
