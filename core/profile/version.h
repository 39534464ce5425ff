#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace lodestar::profile {

/// A frozen definition. Never altered; withdrawn by undo. Number 0: the working definition in the same form.
struct Version {
    QString id; ///< UUID
    QString subjectId; ///< ICP (or persona) it freezes
    int number = 0;
    QString name;
    QJsonObject definition;
    QByteArray sha256, parentSha256; ///< of the canonical definition; of the version before
    qint64 dataset = 0;
    QDateTime at;
    QString author, note, appVersion;
    bool isWhole = true; ///< what is stored is what was frozen: it fits its hash
};

} // namespace lodestar::profile
