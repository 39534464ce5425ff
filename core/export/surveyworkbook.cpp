#include "core/export/surveyworkbook.h"

#include "core/export/workbookwriter.h"

namespace lodestar::exports {

namespace {

constexpr int kPersonWidth = 18, kAnswerWidth = 42, kEmptyRows = 30;

} // namespace

Result<qint64> writeSurveyWorkbook(const research::SurveyForm &form, const QString &path)
{
    Sheet sheet;
    sheet.name = form.words.title;
    sheet.title = form.words.title;
    sheet.note = form.words.intro;
    sheet.header = form.header();
    sheet.rightToLeft = form.rightToLeft;
    sheet.emptyRows = kEmptyRows;
    const auto questions = static_cast<size_t>(form.questions.size());
    sheet.widths.assign(static_cast<size_t>(sheet.header.size()) - questions, kPersonWidth);
    sheet.widths.insert(sheet.widths.end(), questions, kAnswerWidth);
    LODESTAR_TRY(writeWorkbook(path, {sheet}));
    return static_cast<qint64>(questions);
}

} // namespace lodestar::exports
