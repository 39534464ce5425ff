#include "core/research/afterimport.h"

#include "core/clv/clvstore.h"
#include "core/research/maturitystore.h"

namespace lodestar::research {

relate::AfterImport afterImport(project::Project &project, std::optional<SurveyIntake> *survey,
                                const std::vector<SurveyColumn> &columns)
{
    return [&project, columns, survey,
            values = clv::ClvStore::afterImport(project)](const TaskControl &control) -> Result<> {
        LODESTAR_TRY(values(control.part(0, 0.6)));
        LODESTAR_TRY(MaturityStore(project).renew(control.part(0.6, 0.8)));
        return takeNewSurvey(project, columns, survey, control.part(0.8, 1));
    };
}

} // namespace lodestar::research
