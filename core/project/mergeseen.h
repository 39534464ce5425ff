#pragma once

#include "core/project/mergerows.h"

#include <QJsonObject>

namespace lodestar::project {

/// What copies said when they were merged, kept with the project: a copy that still says the same says nothing new, so
/// that what was settled is not asked again, and what was changed here since stands.
class SeenRows
{
public:
    static SeenRows fromText(const QString &text); ///< of the setting kSeenSetting
    QString toText() const;

    void add(const RowMerge &row, const QStringList &columns);
    /// Makes `theirs` agree with `mine` wherever it says what was seen before.
    void silence(Documents &theirs, const Documents &base, const Documents &mine) const;

private:
    QJsonObject m_tables; ///< table → key → column → hash of the cell; or → "gone"
};
extern const QString kSeenSetting;

} // namespace lodestar::project
