#pragma once

#include "core/base/error.h"
#include "core/table/currencyrates.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::table {

/// The rates of a project, in its settings.
class CurrencyRateStore
{
public:
    explicit CurrencyRateStore(project::Project &project) : m_project(project) { }
    CurrencyRates load() const;
    /// Recorded, undoable: "Currency rates: 1 USD = 0.92 EUR". Empty rates take them away. BadInput where a code is not
    /// three capital letters, a rate is not above 0 or the base has a rate of its own.
    Result<> save(const CurrencyRates &rates);
    /// The same inside a Project::change() of something that comes with rates.
    Result<> write(const CurrencyRates &rates);

private:
    project::Project &m_project;
};

/// Translated: what the history calls a change of the rates to these.
QString ratesLabel(const CurrencyRates &rates);

} // namespace lodestar::table
