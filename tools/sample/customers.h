#pragma once

#include <string>

namespace lodestar::sample {

/// The customer list of an invented company, Kestrel Planning, that sells software for planning warehouses: 300 rows of
/// RFC 4180 CSV in UTF-8, the same bytes every time.
///
/// What is true in it: good customers are more often in logistics, of 50 to 249 people, users of a warehouse management
/// system (WMS), and referred; those met at trade fairs are worse. Barcode scanners only go along with a WMS, the
/// Netherlands only with logistics. Cities, years, titles and the other tools mean nothing. Up to a tenth of the cells
/// of most columns are empty, and a few are dirty, as in every export.
std::string customersCsv();

} // namespace lodestar::sample
