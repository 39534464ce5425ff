#include "ui/pages/personas/personaspage.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "core/profile/personabasis.h"
#include "core/report/personaposter.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/personas/describeview.h"
#include "ui/pages/personas/personacard.h"
#include "ui/pages/personas/personaeditor.h"
#include "ui/pages/personas/personasending.h"
#include "ui/pages/personas/personastage.h"
#include "ui/pages/personas/personaversions.h"
#include "ui/pages/personas/posterview.h"
#include "ui/pages/personas/sidebyside.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/sectionstack.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

const QString kDescribe = QStringLiteral("describe"), kPoster = QStringLiteral("poster"),
              kCompare = QStringLiteral("compare"), kVersions = QStringLiteral("versions");

/// Those of ICPs that are in use; the archived ones keep theirs out of the way.
Result<std::vector<profile::Icp>> icpsInUse(Session &session)
{
    auto icps = profile::IcpStore(*session.project()).list();
    if (icps)
        std::erase_if(*icps, [](const profile::Icp &icp) { return icp.archived; });
    return icps;
}

void keepInside(std::vector<profile::Persona> &personas, const std::vector<profile::Icp> &icps)
{
    std::erase_if(personas, [&](const profile::Persona &persona) {
        return std::ranges::find(icps, persona.icp, &profile::Icp::id) == icps.end();
    });
}

} // namespace

PersonasPage::PersonasPage(Session &session, QWidget *parent) : Page(session, parent), m_pictures(session)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_content = new QWidget;
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::current().space(Space::Normal));
    columns->addWidget(makeSide(), 2);
    columns->addWidget(makeMain(), 7);
    m_column->addWidget(m_content);
    m_sending = new PersonaSending(session, this);
    auto *create = new QAction(tr("New persona"), this);
    connect(create, &QAction::triggered, this, &PersonasPage::add);
    m_actions = {create};
    connect(&session, &Session::changed, this, &PersonasPage::refresh);
    connect(&session, &Session::busyChanged, this, &PersonasPage::refresh);
    refresh();
}

QWidget *PersonasPage::makeSide()
{
    auto *side = new Card;
    side->setPadding(Space::Medium);
    m_icp = new QComboBox;
    m_icp->setAccessibleName(tr("ICP for a new persona"));
    m_icp->setToolTip(tr("The ICP that a new persona belongs to"));
    m_icp->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_icp->setMinimumContentsLength(12);
    side->body()->addWidget(m_icp);
    auto *inner = new QWidget;
    m_gallery = new QVBoxLayout(inner);
    m_gallery->setContentsMargins(0, 0, 0, 0);
    m_gallery->setSpacing(theme::current().space(Space::Small));
    side->body()->addWidget(makeScrollArea(inner), 1);
    m_many = new HintBox({}, HintBox::Tone::News);
    side->body()->addWidget(m_many);
    return side;
}

QWidget *PersonasPage::makeMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Medium));
    m_tabs = new SectionTabs(tr("Ways to see the persona"));
    m_stack = new SectionStack;
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    m_editor = new PersonaEditor(session());
    m_beside = new PosterView;
    m_poster = new PosterView;
    m_compare = new SideBySide(session(), m_pictures);
    m_versions = new PersonaVersions(session());
    addTab(kDescribe, tr("Describe"), new DescribeView(m_editor, m_beside));
    addTab(kPoster, tr("Poster"), makePosterScroll(m_poster));
    addTab(kCompare, tr("Side by side"), m_compare);
    addTab(kVersions, tr("Versions"), m_versions);
    connect(m_editor, &PersonaEditor::changed, this, &PersonasPage::save);
    connect(m_editor, &PersonaEditor::removeRequested, this, &PersonasPage::remove);
    connect(m_editor, &PersonaEditor::pictureRequested, this, &PersonasPage::choosePicture);
    connect(m_compare, &SideBySide::changed, this, &PersonasPage::stageChanged);
    connect(m_tabs, &SectionTabs::sectionChanged, this, &PersonasPage::showTab);
    return main;
}

QWidget *PersonasPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_up = makeIconButton(QStringLiteral("up"), tr("Move this persona up in the gallery (Alt+Up)"));
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down = makeIconButton(QStringLiteral("down"), tr("Move this persona down in the gallery (Alt+Down)"));
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    m_copy = makeButton(tr("Copy"));
    m_copy->setToolTip(tr("Copies this persona: beside itself, into another ICP, or into another project"));
    m_copyMenu = new QMenu(m_copy);
    m_copy->setMenu(m_copyMenu);
    connect(m_copyMenu, &QMenu::aboutToShow, this, &PersonasPage::fillCopyMenu);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_copy);
    return head;
}

void PersonasPage::addTab(const QString &id, const QString &name, QWidget *view)
{
    m_tabIds << id;
    m_stack->addWidget(view);
    m_tabs->addSection(id, name);
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
        "help. Leave a field empty when nobody knows; an empty field is a question for the next interview. A field "
        "that "
        "never settles an argument is put away under “Fields”.\n\nQuotes come from what customers answered in "
        "Research, "
        "with who said it and when. Say of each section whether it rests on data, on opinion or on a hypothesis: the "
        "page "
        "counts how much of the persona rests on something.\n\nSide by side compares two to four personas; Versions "
        "keeps what was agreed, compares any two of them and brings one back. Copy takes a persona to another ICP or "
        "another project. Alt+Up and Alt+Down change the order.");
}

QVariant PersonasPage::begun() const
{
    return QStringList{m_selected, m_tabs->current(), m_versions->note()};
}

void PersonasPage::resume(const QVariant &begun)
{
    const QStringList parts = begun.toStringList();
    select(parts.value(0));
    if (m_tabIds.contains(parts.value(1)))
        m_tabs->setCurrent(parts.value(1));
    m_versions->setNote(parts.value(2));
}

std::optional<StageScene> PersonasPage::stageScene() const
{
    const bool hidden = session().names().areHidden();
    const auto compared = m_compare->chosen();
    if (m_tabs->current() == kCompare && static_cast<int>(compared.size()) >= SideBySide::kLeast)
        return sideBySideScene(compared, m_compare->onlyDifferences(), hidden);
    const auto *persona = selected();
    if (!persona)
        return std::nullopt;
    const auto *icp = icpOf(persona->icp);
    return personaScene(*persona, icp ? icp->name : QString(), m_pictures.of(persona->portrait), hidden);
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
    const QString first = target.section(u':', 0, 0), second = target.section(u':', 1);
    if (m_tabIds.contains(first)) {
        m_tabs->setCurrent(first);
        return;
    }
    select(first);
    if (m_tabIds.contains(second))
        m_tabs->setCurrent(second);
}

bool PersonasPage::canEdit() const
{
    return session().hasProject() && !session().project()->isReadOnly() && !session().isBusy();
}

bool PersonasPage::load()
{
    m_icps.clear();
    m_personas.clear();
    m_project = session().project();
    if (!m_project)
        return true;
    auto icps = icpsInUse(session());
    auto personas = profile::PersonaStore(*session().project()).list();
    if (!icps || !personas) {
        session().notify((icps ? personas.error() : icps.error()).message, true);
        return false;
    }
    m_icps = std::move(*icps);
    m_personas = std::move(*personas);
    keepInside(m_personas, m_icps);
    return true;
}

void PersonasPage::refresh()
{
    if (!load())
        return;
    const bool edits = canEdit();
    m_actions.front()->setEnabled(edits && !m_icps.empty());
    m_editor->setEnabled(edits);
    if (!selected())
        m_selected = m_personas.empty() ? QString() : m_personas.front().id;
    const QString icp = m_icp->currentData().toString();
    m_icp->clear();
    for (const auto &each : m_icps)
        m_icp->addItem(visible(each.name, 60), each.id);
    m_icp->setCurrentIndex(qMax(0, m_icp->findData(icp)));
    m_icp->setVisible(m_icps.size() > 1);
    m_many->setText(profile::tooManyText(static_cast<int>(m_personas.size())));
    showEmpty();
    showGallery();
    showSelected();
    emit headerChanged();
}

void PersonasPage::showSelected()
{
    const auto *persona = selected();
    if (!persona)
        return;
    const auto *owner = icpOf(persona->icp);
    const QString icp = owner ? owner->name : QString();
    const QImage picture = m_pictures.of(persona->portrait);
    m_editor->show(*persona, icp, picture);
    report::PersonaPoster poster = report::personaPoster(*persona, icp);
    if (session().names().areHidden())
        for (auto &quote : poster.quotes)
            quote.source = tr("a customer (names are hidden)");
    for (PosterView *view : {m_beside, m_poster})
        view->show(poster, picture);
    if (m_tabs->current() == kCompare)
        m_compare->show(m_personas, m_selected);
    if (m_tabs->current() == kVersions)
        m_versions->show(*persona, canEdit());
    // Within its ICP there is somewhere to go.
    const auto at = std::ranges::find(m_personas, m_selected, &profile::Persona::id) - m_personas.begin();
    const auto isBeside = [&](qsizetype place) {
        return place >= 0 && place < std::ssize(m_personas)
            && m_personas[static_cast<size_t>(place)].icp == persona->icp;
    };
    m_up->setEnabled(canEdit() && isBeside(at - 1));
    m_down->setEnabled(canEdit() && isBeside(at + 1));
    m_copy->setEnabled(session().hasProject() && !session().isBusy());
}

void PersonasPage::showTab(const QString &id)
{
    m_editor->commit();
    m_stack->setCurrentIndex(static_cast<int>(m_tabIds.indexOf(id)));
    showSelected();
    emit stageChanged();
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
    const bool same = m_galleryIcps == icpNames()
        && std::ranges::equal(m_cards, m_personas, {}, &PersonaCard::id, &profile::Persona::id);
    if (!same) // otherwise the cards stay: one of them may be in the middle of a click
        makeGallery();
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->show(m_personas[i], m_pictures.of(m_personas[i].portrait));
        m_cards[i]->setSelected(m_personas[i].id == m_selected);
    }
}

void PersonasPage::makeGallery()
{
    const bool hadFocus = std::ranges::any_of(m_cards, &QWidget::hasFocus);
    clearLayout(m_gallery);
    m_cards.clear();
    m_galleryIcps = icpNames();
    QString icp;
    for (const auto &persona : m_personas) {
        if (std::exchange(icp, persona.icp) != persona.icp && m_icps.size() > 1)
            m_gallery->addWidget(
                Label::wrapping(visible(icpOf(persona.icp)->name), FontRole::Small, ColorRole::TextMuted));
        auto *card = new PersonaCard(persona.id);
        connect(card, &Card::clicked, this, [this, id = persona.id] { select(id); });
        m_gallery->addWidget(card);
        m_cards.push_back(card);
        if (hadFocus && persona.id == m_selected)
            card->setFocus();
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
    const auto icps = icpsInUse(session);
    auto personas = profile::PersonaStore(*session.project()).list();
    if (!icps || !personas)
        return {};
    keepInside(*personas, *icps);
    if (personas->empty())
        return {};
    return {Page::State::Begun, format::count(static_cast<qint64>(personas->size()))};
}

} // namespace lodestar::ui
