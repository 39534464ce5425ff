#pragma once

#include <QString>

namespace lodestar::traits {

/// Does a header sound like something that is known only after the sale ("Plan", "MRR", "Monthly premium",
/// "health_score")? Whole words in English and the languages of the app, and their neighbours in CRM exports.
bool soundsKnownLate(const QString &header);

/// Does a header sound like a number that names things ("Account ID", "zip", "Phone")?
bool soundsLikeIdentifier(const QString &header);

} // namespace lodestar::traits
