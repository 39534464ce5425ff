#include "ui/pages/icp/criterialist.h"

#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/pages/icp/chosenicp.h"
#include "ui/pages/icp/criterioncard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/decisionlink.h"
#include "ui/widgets/layouts.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::Space;

CriteriaList::CriteriaList(Session &session, ChosenIcp &chosen, QWidget *parent)
    : QWidget(parent), m_session(session), m_chosen(chosen)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::current().space(Space::Normal));
}

void CriteriaList::showIcp()
{
    const auto &criteria = m_chosen.icp()->criteria;
    const bool same = std::ranges::equal(
        m_cards, criteria, {}, [](const auto *card) { return card->criterion().id; }, &profile::Criterion::id);
    if (!same) {
        for (CriterionCard *card : m_cards)
            card->blockSignals(true); // what was typed is committed; a farewell must not change the project
        clearLayout(m_column);
        m_cards.clear();
        for (const auto &criterion : criteria) {
            m_cards.push_back(makeCard(criterion));
            m_column->addWidget(m_cards.back());
        }
    }
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setCriterion(criteria[i]);
        m_cards[i]->setCanEdit(m_chosen.canEdit());
    }
    if (!same)
        showFits();
}

CriterionCard *CriteriaList::makeCard(const profile::Criterion &criterion)
{
    auto *card = new CriterionCard(criterion);
    connect(card, &CriterionCard::changed, this, &CriteriaList::replace);
    connect(card, &CriterionCard::removed, this, [this, id = criterion.id] { remove(id); });
    connect(card, &CriterionCard::decisionWanted, this,
            [this, source = criterion.evidence.source] { openDecision(m_session, source); });
    connect(card, &CriterionCard::movedUp, this, [this, id = criterion.id] { move(id, -1); });
    connect(card, &CriterionCard::movedDown, this, [this, id = criterion.id] { move(id, 1); });
    return card;
}

void CriteriaList::showFits()
{
    const auto fits = m_chosen.fits();
    for (CriterionCard *card : m_cards) {
        const auto &criteria = fits ? fits->icp.criteria : std::vector<profile::Criterion>();
        const auto at = std::ranges::find(criteria, card->criterion().id, &profile::Criterion::id);
        if (at == criteria.end()) {
            card->setCounts(-1, 0, 0);
            continue;
        }
        qint64 counts[3] = {};
        for (const table::Match match : fits->fits.match[static_cast<size_t>(at - criteria.begin())])
            ++counts[static_cast<size_t>(match)];
        card->setCounts(counts[static_cast<size_t>(table::Match::Yes)], counts[static_cast<size_t>(table::Match::No)],
                        counts[static_cast<size_t>(table::Match::Unknown)]);
    }
}

void CriteriaList::reveal(const QString &id)
{
    for (CriterionCard *card : m_cards) {
        if (card->criterion().id != id)
            continue;
        for (QWidget *above = parentWidget(); above; above = above->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                scroll->ensureWidgetVisible(card);
        card->takeFocus();
    }
}

void CriteriaList::commit()
{
    const auto cards = m_cards; // committing may rebuild them
    for (CriterionCard *card : cards)
        card->commit();
}

void CriteriaList::replace(const profile::Criterion &criterion)
{
    m_chosen.save(
        [&](auto &each) {
            for (auto &old : each.criteria)
                if (old.id == criterion.id)
                    old = criterion;
        },
        tr("Changed the criterion %1").arg(isolated(criterion.label)));
}

void CriteriaList::remove(const QString &id)
{
    commit();
    const auto &criteria = m_chosen.icp()->criteria;
    const auto at = std::ranges::find(criteria, id, &profile::Criterion::id);
    if (at == criteria.end())
        return;
    const QString label = tr("Removed the criterion %1").arg(isolated(at->label));
    m_chosen.save([&](auto &each) { std::erase_if(each.criteria, [&](const auto &old) { return old.id == id; }); },
                  label);
}

void CriteriaList::move(const QString &id, int by)
{
    commit();
    m_chosen.save(
        [&](auto &each) {
            const auto at = std::ranges::find(each.criteria, id, &profile::Criterion::id) - each.criteria.begin();
            const auto to = at + by;
            if (at < std::ssize(each.criteria) && to >= 0 && to < std::ssize(each.criteria))
                std::swap(each.criteria[static_cast<size_t>(at)], each.criteria[static_cast<size_t>(to)]);
        },
        tr("Moved a criterion"));
}

} // namespace lodestar::ui
