#include "core/project/randomseed.h"

#include "core/base/hash.h"
#include "core/project/project.h"

#include <QCoreApplication>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::RandomSeed)
};

const QString kSeedKey = u"random.seed"_s;

} // namespace

quint64 randomSeed(const Project &project)
{
    bool isNumber = false;
    const quint64 stored = project.setting(kSeedKey).toULongLong(&isNumber);
    // 52 bits: exact as a number of JSON too.
    return isNumber ? stored : sha256Hex(project.id().toUtf8()).first(13).toULongLong(nullptr, 16);
}

Result<> setRandomSeed(Project &project, quint64 seed)
{
    return project.change(Tr::tr("Chose another seed for what is drawn at random"),
                          [&] { return project.setSetting(kSeedKey, QString::number(seed)); });
}

} // namespace lodestar::project
