#include "ui/render/paperform.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lodestar::render {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::PaperForm)
};

} // namespace

PaperForm paperForm(const research::SurveyForm &form)
{
    PaperForm paper{form.language,
                    form.rightToLeft,
                    form.words.title,
                    form.words.intro,
                    form.words.note,
                    {{form.words.name, form.words.role}, {form.words.company, form.words.date}},
                    {}};
    const QLocale locale(form.language);
    for (const QString &text : form.questions)
        paper.questions.push_back({locale.toString(paper.questions.size() + 1), text, {}});
    return paper;
}

PaperForm paperForm(const exports::AnswerWorkbook &form, const QString &language)
{
    PaperForm paper;
    paper.language = language;
    paper.rightToLeft = form.rightToLeft;
    paper.title = exports::answerFormTitle(form);
    paper.intro = Tr::tr("Answer what you know, in your own words: one thought to a line. What you do not know stays "
                         "empty.");
    if (const QString due = exports::answerFormDue(form); !due.isEmpty())
        paper.intro += u' ' + due;
    paper.footer = Tr::tr("Please bring this back before the workshop. Each line becomes a card there.");
    paper.fields = {{Tr::tr("Name"), Tr::tr("Team")}};
    const QLocale locale(language);
    for (const workshop::Question &question : form.questions)
        paper.questions.push_back(
            {question.number > 0 ? locale.toString(question.number) : QString(), question.text, question.why});
    return paper;
}

} // namespace lodestar::render
