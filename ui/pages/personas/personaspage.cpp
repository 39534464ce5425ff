#include "ui/pages/personas/personaspage.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "ui/base/session.h"
#include "ui/pages/personas/personacard.h"
#include "ui/pages/personas/personaeditor.h"
#include "ui/pages/personas/personastage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

PersonasPage::PersonasPage(Session &session, QWidget *parent) : Page(session, parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_content = new QWidget;
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::current().space(Space::Normal));
    auto *side = new Card;
    side->setPadding(Space::Medium);
    m_icp = new QComboBox;
    m_icp->setAccessibleName(tr("ICP for a new persona"));
    m_icp->setToolTip(tr("The ICP that a new persona belongs to"));
    side->body()->addWidget(m_icp);
    auto *inner = new QWidget;
    m_gallery = new QVBoxLayout(inner);
    m_gallery->setContentsMargins(0, 0, 0, 0);
    m_gallery->setSpacing(theme::current().space(Space::Small));
    side->body()->addWidget(makeScrollArea(inner), 1);
    columns->addWidget(side, 2);
    m_editor = new PersonaEditor;
    columns->addWidget(makeScrollArea(m_editor), 5);
    m_column->addWidget(m_content);
    connect(m_editor, &PersonaEditor::changed, this, &PersonasPage::save);
    connect(m_editor, &PersonaEditor::removeRequested, this, &PersonasPage::remove);

    auto *create = new QAction(tr("New persona"), this);
    connect(create, &QAction::triggered, this, &PersonasPage::add);
    m_actions = {create};
    connect(&session, &Session::changed, this, &PersonasPage::refresh);
    connect(&session, &Session::busyChanged, this, &PersonasPage::refresh);
    refresh();
}

QString PersonasPage::title() const
{
    return tr("Personas");
}

QString PersonasPage::purpose() const
{
    if (m_icps.empty())
        return tr("The people inside an ideal customer. First comes the ICP, then its personas.");
    if (m_personas.empty())
        return tr("Who buys, who uses, who decides at your ideal customer? Describe one person at a time.");
    return tr("%n person(s) at your ideal customers, in words that sales can use.", nullptr,
              static_cast<int>(m_personas.size()));
}

QString PersonasPage::help() const
{
    return tr(
        "A persona is a fictional person inside an ICP: the head of planning who signs, the planner who uses it every "
        "day. Fill the four lines first: how they do it today, what is wrong with that, what limits them, and how you "
        "help. Leave a field empty when nobody knows; an empty field is a question for the next interview.");
}

QVariant PersonasPage::begun() const
{
    return m_selected;
}

void PersonasPage::resume(const QVariant &begun)
{
    showTarget(begun.toString());
}

std::optional<StageScene> PersonasPage::stageScene() const
{
    const auto *persona = selected();
    if (!persona)
        return std::nullopt;
    const auto *icp = icpOf(persona->icp);
    return personaScene(*persona, icp ? icp->name : QString());
}

bool PersonasPage::stepStage(int direction)
{
    const auto at = std::ranges::find(m_cards, m_selected, &PersonaCard::id) - m_cards.begin() + direction;
    if (at < 0 || at >= std::ssize(m_cards))
        return false;
    select(m_cards[static_cast<size_t>(at)]->id());
    return true;
}

void PersonasPage::showTarget(const QString &target)
{
    select(target);
}

void PersonasPage::refresh()
{
    m_icps.clear();
    m_personas.clear();
    if (session().hasProject()) {
        auto icps = profile::IcpStore(*session().project()).list();
        auto personas = profile::PersonaStore(*session().project()).list();
        if (!icps || !personas) {
            session().notify((icps ? personas.error() : icps.error()).message, true);
            return;
        }
        m_icps = std::move(*icps);
        m_personas = std::move(*personas);
    }
    const bool canEdit = session().hasProject() && !session().project()->isReadOnly() && !session().isBusy();
    m_actions.front()->setEnabled(canEdit && !m_icps.empty());
    m_editor->setEnabled(canEdit);
    if (!selected())
        m_selected = m_personas.empty() ? QString() : m_personas.front().id;
    const QString icp = m_icp->currentData().toString();
    m_icp->clear();
    for (const auto &each : m_icps)
        m_icp->addItem(visible(each.name, 60), each.id);
    m_icp->setCurrentIndex(qMax(0, m_icp->findData(icp)));
    m_icp->setVisible(m_icps.size() > 1);
    showEmpty();
    showGallery();
    if (const auto *persona = selected()) {
        const auto *owner = icpOf(persona->icp);
        m_editor->show(*persona, owner ? owner->name : QString());
    }
    emit headerChanged();
}

void PersonasPage::showEmpty()
{
    delete std::exchange(m_empty, nullptr);
    m_content->setVisible(!m_personas.empty());
    if (!m_personas.empty())
        return;
    if (m_icps.empty()) {
        auto *empty =
            new EmptyState(QStringLiteral("personas"), tr("First the company, then the person"),
                           tr("An ICP is a kind of company; a persona is a person in it. Define an ICP, and its "
                              "personas follow."),
                           session().hasProject() ? tr("Define an ICP") : tr("Go to the overview"));
        connect(empty, &EmptyState::clicked, this, [this] {
            session().openPage(session().hasProject() ? QStringLiteral("icp") : QStringLiteral("overview"));
        });
        m_empty = empty;
    } else {
        auto *empty = new EmptyState(QStringLiteral("personas"), tr("Who sits on the other side of the table?"),
                                     tr("Start with the person you talk to most. Four lines make a persona usable."),
                                     tr("New persona"));
        empty->button()->setEnabled(m_actions.front()->isEnabled());
        connect(empty, &EmptyState::clicked, this, &PersonasPage::add);
        m_empty = empty;
    }
    m_column->addWidget(m_empty);
}

void PersonasPage::showGallery()
{
    std::vector<const profile::Persona *> personas; // in the order of their ICPs
    for (const auto &icp : m_icps)
        for (const auto &persona : m_personas)
            if (persona.icp == icp.id)
                personas.push_back(&persona);
    const bool same = m_galleryIcps == icpNames()
        && std::equal(m_cards.begin(), m_cards.end(), personas.begin(), personas.end(),
                      [](const PersonaCard *card, const profile::Persona *persona) {
                          return card->id() == persona->id;
                      });
    if (!same) // otherwise the cards stay: one of them may be in the middle of a click
        makeGallery(personas);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->show(*personas[i]);
        m_cards[i]->setSelected(personas[i]->id == m_selected);
    }
}

void PersonasPage::makeGallery(const std::vector<const profile::Persona *> &personas)
{
    clearLayout(m_gallery);
    m_cards.clear();
    m_galleryIcps = icpNames();
    QString icp;
    for (const auto *persona : personas) {
        if (std::exchange(icp, persona->icp) != persona->icp && m_icps.size() > 1)
            m_gallery->addWidget(
                Label::wrapping(visible(icpOf(persona->icp)->name), FontRole::Small, ColorRole::TextMuted));
        auto *card = new PersonaCard(persona->id);
        connect(card, &Card::clicked, this, [this, id = persona->id] { select(id); });
        m_gallery->addWidget(card);
        m_cards.push_back(card);
    }
    m_gallery->addStretch(1);
}

QStringList PersonasPage::icpNames() const
{
    QStringList names;
    for (const auto &icp : m_icps)
        names << icp.name;
    return names;
}

void PersonasPage::select(const QString &id)
{
    if (id == m_selected)
        return;
    m_editor->commit();
    m_selected = id;
    refresh();
}

void PersonasPage::add()
{
    if (m_icps.empty())
        return;
    m_editor->commit();
    const profile::Icp *icp = icpOf(m_icp->currentData().toString());
    if (!icp)
        icp = &m_icps.front();
    const auto analysis = session().analysis();
    profile::Persona persona =
        analysis ? profile::draftPersona(*icp, analysis->table, analysis->rating) : profile::draftPersona(*icp, {}, {});
    const QString before = std::exchange(m_selected, persona.id);
    if (session().settle(profile::PersonaStore(*session().project())
                             .save(persona, tr("Added a persona to %1").arg(isolated(icp->name)))))
        m_editor->focusName();
    else
        m_selected = before;
}

void PersonasPage::save(const profile::Persona &persona)
{
    if (session().hasProject())
        session().settle(profile::PersonaStore(*session().project())
                             .save(persona, tr("Described the persona %1").arg(isolated(persona.name))));
}

void PersonasPage::remove(const profile::Persona &persona)
{
    m_selected.clear();
    if (session().settle(profile::PersonaStore(*session().project()).remove(persona.id)))
        session().notify(tr("The persona %1 was removed.").arg(isolated(visible(persona.name))), false, true);
}

const profile::Icp *PersonasPage::icpOf(const QString &id) const
{
    const auto found = std::find_if(m_icps.begin(), m_icps.end(), [&](const auto &icp) { return icp.id == id; });
    return found == m_icps.end() ? nullptr : &*found;
}

const profile::Persona *PersonasPage::selected() const
{
    const auto found = std::find_if(m_personas.begin(), m_personas.end(),
                                    [this](const auto &persona) { return persona.id == m_selected; });
    return found == m_personas.end() ? nullptr : &*found;
}

RailState personasRail(Session &session)
{
    if (!session.hasProject())
        return {};
    const auto personas = profile::PersonaStore(*session.project()).list();
    if (!personas || personas->empty())
        return {};
    return {Page::State::Begun, format::count(static_cast<qint64>(personas->size()))};
}

} // namespace lodestar::ui
