#pragma once

#include "core/profile/icpstore.h"
#include "core/project/project.h"
#include "ui/base/page.h"

#include <optional>

namespace lodestar::ui {

/// One step of the method as the Overview shows it.
struct MethodStep {
    QString page; ///< id of the page where it is done
    QString name; ///< "Gather"
    QString text; ///< what there is, with its numbers, or what is missing
    QString action; ///< what to do there: "Import customers"
    QString target = {}; ///< where on that page
    Page::State state = Page::State::Empty;
};

/// Where a project stands: everything the Overview says, as plain data.
struct Standing {
    std::vector<MethodStep> steps; ///< in the order of the method
    int next = -1; ///< index of the first step that is not done; -1: all are

    std::optional<qint64> customers, best, likelyTraits;
    qint64 traits = 0; ///< traits in the list, likely or not
    int answered = 0, questions = 0;
    int hypotheses = 0;
    bool worksOnBelief = false; ///< there are no customers, but answers or hypotheses

    std::optional<profile::Icp> icp; ///< the one worked on last
    std::optional<profile::Version> version; ///< its newest version
    int criteriaOnData = 0;
    QStringList reviews; ///< reasons to come back to an ICP
    QString reviewIcp; ///< id of the first ICP that there is a reason to come back to
    std::vector<project::HistoryEntry> history; ///< newest first
};

Standing standingOf(Session &session);
QStringList methodStepNames(); ///< translated, in order

} // namespace lodestar::ui
