#include "core/traits/correctionstore.h"

#include "core/project/project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::CorrectionStore)
};

const QString kKey = u"traits.correction"_s;

} // namespace

QString correctionId(Correction correction)
{
    return correction == Correction::BenjaminiYekutieli ? u"by"_s : u"bh"_s;
}

Correction CorrectionStore::load() const
{
    return m_project.setting(kKey) == correctionId(Correction::BenjaminiYekutieli) ? Correction::BenjaminiYekutieli
                                                                                   : Correction::BenjaminiHochberg;
}

Result<> CorrectionStore::save(Correction correction)
{
    const QString label = correction == Correction::BenjaminiYekutieli
        ? Tr::tr("Chose the strict correction for many tests")
        : Tr::tr("Went back to the usual correction for many tests");
    return m_project.change(label, [&] { return m_project.setSetting(kKey, correctionId(correction)); });
}

} // namespace lodestar::traits
