#include "ui/pages/workshop/surveyvoices.h"

#include "core/base/text.h"
#include "core/research/survey.h"
#include "core/research/voices.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kQuotes = 3;
constexpr qsizetype kQuoteCharacters = 240;

QString textOf(const std::vector<workshop::Question> &questions, const QString &id)
{
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const auto &one) { return one.id == id; });
    return found == questions.end() ? QString() : found->text;
}

} // namespace

SurveyVoices::SurveyVoices(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme::current().space(Space::Tiny));
}

void SurveyVoices::showQuestion(const QString &id)
{
    clearLayout(m_lines);
    const QStringList asked = research::surveyQuestionsFor(id);
    setVisible(!asked.isEmpty() && m_session.hasProject());
    if (asked.isEmpty() || !m_session.hasProject())
        return;
    const auto voices = research::loadVoices(*m_session.project());
    const auto questions = research::shippedSurvey(theme::current().language);
    if (!voices || !questions)
        return;
    m_lines->addWidget(new Label(tr("Customers say"), FontRole::BodyStrong));
    for (const QString &survey : asked) {
        const auto said = research::voicesOn(survey, *voices, workshop::Respondent::Kind::Survey);
        m_lines->addWidget(Label::wrapping(textOf(*questions, survey), FontRole::Small, ColorRole::TextMuted));
        for (size_t i = 0; i < std::min(kQuotes, said.answers.size()); ++i)
            m_lines->addWidget(
                Label::wrapping(tr("“%1”", "a quote").arg(visible(said.answers[i]->text, kQuoteCharacters))));
        auto *more =
            makeButton(said.answers.empty() ? tr("Nobody has answered it yet: ask your customers")
                                            : tr("All %n answer(s)", nullptr, static_cast<int>(said.answers.size())),
                       theme::ButtonKind::Link);
        connect(more, &QPushButton::clicked, this, [this, survey, isEmpty = said.answers.empty()] {
            m_session.openPage(QStringLiteral("research"),
                               isEmpty ? QStringLiteral("survey") : QStringLiteral("survey:") + survey);
        });
        m_lines->addWidget(more, 0, Qt::AlignLeading);
    }
}

} // namespace lodestar::ui
