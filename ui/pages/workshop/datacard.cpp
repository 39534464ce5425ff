#include "ui/pages/workshop/datacard.h"

#include "core/base/text.h"
#include "core/project/project.h"
#include "core/research/voices.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/surveyvoices.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

DataCard::DataCard(Session &session, QWidget *parent) : Card(tr("The data says"), parent), m_session(session)
{
    setTone(Card::Tone::Soft);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(theme::current().space(Space::Tiny));
    body()->addLayout(m_lines);
    m_other = new QVBoxLayout;
    m_other->setSpacing(theme::current().space(Space::Tiny));
    body()->addLayout(m_other);
    m_voices = new SurveyVoices(session);
    body()->addWidget(m_voices);
    body()->addStretch(1);
}

void DataCard::show(const workshop::Question &question)
{
    m_counting.cancel();
    clearLayout(m_lines);
    m_answer = {};
    showVoices(question.id);
    askOtherTables(question.id);
    const auto analysis = m_session.analysis();
    if (analysis && analysis->table.rows() <= kAtOnce)
        return take(question, workshop::dataAnswer(question, analysis->table, analysis->rating, analysis->traits));
    addMuted(analysis || m_session.isAnalysing()
                 ? tr("Looking at the customers…")
                 : tr("No customers are imported yet. Answer from experience; it counts as opinion."));
    if (!analysis)
        return;
    m_counting = runTask([question, analysis](const TaskControl &) -> Result<workshop::DataAnswer> {
        return workshop::dataAnswer(question, analysis->table, analysis->rating, analysis->traits);
    });
    m_counting.then(this, [this, question](const Result<workshop::DataAnswer> &answer) {
        if (!answer)
            return;
        take(question, *answer);
        emit answered();
    });
}

void DataCard::take(const workshop::Question &question, const workshop::DataAnswer &answer)
{
    clearLayout(m_lines);
    m_answer = answer;
    fill(question);
}

void DataCard::showVoices(const QString &question)
{
    m_voices->showQuestion(question);
}

void DataCard::addLines(const std::vector<workshop::DataAnswer::Line> &lines, QVBoxLayout *to)
{
    for (const auto &line : lines) {
        if (!line.figure.isEmpty())
            to->addWidget(Label::wrapping(line.figure, FontRole::Title));
        to->addWidget(Label::wrapping(line.text));
        to->addSpacing(theme::current().space(Space::Small));
    }
}

/// Tables besides the customers' may be long: they are read in the background.
void DataCard::askOtherTables(const QString &question)
{
    clearLayout(m_other);
    m_asking.cancel();
    if (!research::hasOtherData(question) || !m_session.hasProject())
        return;
    m_asking = runTask(
        [path = m_session.project()->path(), question](const TaskControl &control) -> Result<research::OtherData> {
            const auto own = project::Project::openForTask(path, project::Project::Access::ReadOnly);
            if (!own)
                return own.error();
            return research::otherData(**own, question, control);
        });
    m_asking.then(this, [this](const Result<research::OtherData> &other) {
        if (other)
            addLines(other->lines, m_other);
    });
}

void DataCard::fill(const workshop::Question &question)
{
    addLines(m_answer.lines, m_lines);
    if (question.roles.isEmpty() && !research::surveyQuestionsFor(question.id).isEmpty())
        return; // the survey is what answers it
    if (m_answer.isEmpty() && m_answer.missingRoles.isEmpty() && m_answer.source.isEmpty())
        addMuted(tr("No data set answers this question."));
    if (!m_answer.missingRoles.isEmpty())
        m_lines->addWidget(Label::wrapping(
            tr("To answer from data, the customer list needs a column for: %1.").arg(joined(m_answer.missingRoles)),
            FontRole::Small, ColorRole::TextMuted));
    if (!m_answer.source.isEmpty())
        m_lines->addWidget(Label::wrapping(m_answer.source, FontRole::Small, ColorRole::TextMuted));
}

void DataCard::addMuted(const QString &text)
{
    m_lines->addWidget(Label::wrapping(text, FontRole::Body, ColorRole::TextMuted));
}

} // namespace lodestar::ui
