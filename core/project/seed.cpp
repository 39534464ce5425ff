#include "core/project/seed.h"

#include "core/project/project.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace lodestar::project {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Seed)
};

const QString kKey = u"random.seed"_s;

} // namespace

quint64 seed(const Project &project)
{
    bool isNumber = false;
    const quint64 stored = project.setting(kKey).toULongLong(&isNumber);
    if (isNumber)
        return stored;
    const QByteArray hash = QCryptographicHash::hash(project.id().toUtf8(), QCryptographicHash::Sha256);
    // As many bits as a number of JSON keeps exactly.
    return qFromBigEndian<quint64>(hash.constData()) >> 11;
}

Result<> setSeed(Project &project, quint64 seed)
{
    return project.change(Tr::tr("Set where random draws begin"),
                          [&]() -> Result<> { return project.setSetting(kKey, QString::number(seed)); });
}

} // namespace lodestar::project
