#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace lodestar::table {

/// A band of sizes: from `low` to `high`, either of which may be open (∓infinity).
struct SizeBand {
    double low = 0, high = 0;
};

/// Reads "51-200", "1,001 - 5,000", "5000+", "<10", "more than 500", "$1M-$10M", "10 to 49 employees" in the languages
/// of the app; nullopt for anything else. `plain`: UTF-8 with ASCII digits and dashes.
std::optional<SizeBand> readSizeBand(QByteArrayView plain);

/// The same of any text, with digits and dashes of any script.
std::optional<SizeBand> sizeBandOf(const QString &text);

} // namespace lodestar::table
