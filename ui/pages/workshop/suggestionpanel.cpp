#include "ui/pages/workshop/suggestionpanel.h"

#include "core/base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::ClusterSuggestion;
using workshop::NewCluster;

namespace {

constexpr size_t kShown = 6; ///< the largest; the others come up when these are taken

NewCluster clusterOf(const ClusterSuggestion &suggestion)
{
    return {listed(suggestion.words), suggestion.cards};
}

} // namespace

SuggestionPanel::SuggestionPanel(QWidget *parent) : Card(tr("Groups from shared words"), parent)
{
    setPadding(Space::Medium);
    setTone(Card::Tone::Soft);
    m_all = makeButton(tr("Take all"));
    auto *leave = makeIconButton(QStringLiteral("close"), tr("Leave the proposals"));
    addHeaderWidget(m_all);
    addHeaderWidget(leave);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(theme::current().space(Space::Tiny));
    body()->addLayout(m_lines);
    connect(leave, &QPushButton::clicked, this, &SuggestionPanel::left);
    connect(m_all, &QPushButton::clicked, this, [this] {
        std::vector<NewCluster> all;
        for (const ClusterSuggestion &suggestion : std::exchange(m_suggestions, {}))
            all.push_back(clusterOf(suggestion));
        emit taken(all);
    });
}

void SuggestionPanel::show(std::vector<ClusterSuggestion> suggestions)
{
    m_suggestions = std::move(suggestions);
    refresh();
}

void SuggestionPanel::refresh()
{
    clearLayout(m_lines);
    m_all->setVisible(m_suggestions.size() > 1);
    if (m_suggestions.empty()) {
        m_lines->addWidget(Label::wrapping(tr("No two of the cards that stand alone share a word that says something."),
                                           FontRole::Small, ColorRole::TextMuted));
        return;
    }
    for (size_t i = 0; i < qMin(kShown, m_suggestions.size()); ++i) {
        const ClusterSuggestion &suggestion = m_suggestions[i];
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString words = isolated(listed(suggestion.words));
        const auto count = static_cast<int>(suggestion.cards.size());
        row->addWidget(new ElidedLabel(tr("%n card(s) share the words: %1", nullptr, count).arg(words)), 1);
        auto *look = makeButton(tr("Show"), theme::ButtonKind::Link);
        look->setAccessibleName(tr("Show the cards that share %1").arg(words));
        auto *take = makeButton(tr("Group"));
        take->setAccessibleName(tr("Group the cards that share %1").arg(words));
        connect(look, &QPushButton::clicked, this, [this, cards = suggestion.cards] { emit looked(cards); });
        connect(take, &QPushButton::clicked, this, [this, i] { this->take(i); });
        row->addWidget(look);
        row->addWidget(take);
        m_lines->addWidget(line);
    }
    if (m_suggestions.size() > kShown)
        m_lines->addWidget(new Label(tr("%n more", nullptr, static_cast<int>(m_suggestions.size() - kShown)),
                                     FontRole::Small, ColorRole::TextMuted));
}

void SuggestionPanel::take(size_t index)
{
    const NewCluster cluster = clusterOf(m_suggestions[index]);
    m_suggestions.erase(m_suggestions.begin() + static_cast<qsizetype>(index));
    emit taken({cluster});
}

} // namespace lodestar::ui
