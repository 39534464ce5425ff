#pragma once

#include "core/chart/chartspec.h"
#include "core/profile/analysis.h"
#include "core/profile/icpstore.h"
#include "core/profile/persona.h"

namespace lodestar::report {

/// The one-page summary as plain data; ui/render sets it on paper. All text is translated and formatted.
struct SummaryModel {
    QString kicker; ///< "Ideal customer profile · Freight planning suite · version 3"
    QString headline; ///< the sentence
    struct Figure {
        QString value; ///< "61 %"
        QString text;
    };
    std::vector<Figure> figures; ///< up to three
    struct FitRow {
        QString label, best, bestEvidence, good, bad, kind;
        QString badEvidence; ///< of a disqualifier, whose condition stands under `bad`
    };
    std::vector<FitRow> rows;
    std::optional<chart::ChartSpec> why; ///< interval chart of the criteria that rest on data
    struct Persona {
        QString name, text;
    };
    std::vector<Persona> personas;
    QStringList warnings; ///< honest notes
    QString evidenceLine; ///< "Based on 16 best of 212 customers, import of 20 Nov 2026; 4 of 9 criteria rest on data."
    QString footer; ///< "Northwind Freight.icp · version 3, 23 Nov 2026 · customers of 20 Nov 2026 · internal"
    QString title, author, language; ///< document properties
    bool rightToLeft = false;
};

/// From a frozen version, whose own definition and personas are shown, or, when `version` is empty, from the working
/// definition, said as "draft". Figures stand there only where they could be computed; what is missing is a warning.
SummaryModel summary(const QString &projectFile, const profile::Icp &icp,
                     const std::optional<profile::Version> &version, const std::vector<profile::Persona> &personas,
                     const std::optional<profile::Analysis> &analysis);

} // namespace lodestar::report
