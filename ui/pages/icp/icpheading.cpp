#include "ui/pages/icp/icpheading.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/lineupstore.h"
#include "core/profile/persona.h"
#include "ui/base/session.h"
#include "ui/pages/icp/chosenicp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::Icp;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

IcpHeading::IcpHeading(Session &session, ChosenIcp &chosen, QWidget *parent)
    : QWidget(parent), m_session(session), m_chosen(chosen)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Small));
    m_picker = new QComboBox;
    m_picker->setAccessibleName(tr("Which ICP"));
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_picker->setMinimumContentsLength(18);
    // Nothing here wraps: beside scrolled columns it would make the whole page as tall as these would like to be.
    m_kind = new ElidedLabel({}, FontRole::Body, ColorRole::TextMuted);
    m_personas = makeButton(tr("Describe the people inside"), theme::ButtonKind::Link);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.space(Space::Normal));
    row->addWidget(m_picker);
    row->addWidget(m_kind, 1);
    row->addWidget(m_personas);
    row->addWidget(makeMenuButton());
    column->addLayout(row);
    column->addWidget(makeArchivedHint());
    connect(m_picker, &QComboBox::activated, this, [this] { m_chosen.choose(m_picker->currentData().toString()); });
    connect(m_personas, &QPushButton::clicked, this,
            [this] { m_session.openPage(QStringLiteral("personas"), m_chosen.id()); });
}

QWidget *IcpHeading::makeMenuButton()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, auto what) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    m_rename = add(tr("Rename"), [this] { emit renameWanted(); });
    m_copy = add(tr("Copy this ICP"), [this] { copy(); });
    m_earlier = add(tr("Move earlier"), [this] { move(-1); });
    m_later = add(tr("Move later"), [this] { move(1); });
    m_archive = add(tr("Archive this ICP"), [this] { setArchived(true); });
    m_remove = add(tr("Remove this ICP"), [this] { remove(); });
    menu->addSeparator();
    m_showArchived = menu->addAction(tr("Show archived ICPs"));
    m_showArchived->setCheckable(true);
    connect(m_showArchived, &QAction::toggled, this, &IcpHeading::refresh);
    auto *button = makeButton(tr("This ICP"), theme::ButtonKind::Quiet);
    button->setMenu(menu);
    button->setToolTip(tr("Rename, copy, move, archive or remove this ICP"));
    return button;
}

QWidget *IcpHeading::makeArchivedHint()
{
    m_archived = new HintBox({}, HintBox::Tone::News);
    m_back = makeButton(tr("Bring it back"));
    m_archived->addButton(m_back);
    connect(m_back, &QPushButton::clicked, this, [this] { setArchived(false); });
    return m_archived;
}

void IcpHeading::refresh()
{
    const Icp *icp = m_chosen.icp();
    if (!icp)
        return;
    fillPicker();
    showKind();
    const bool edit = m_chosen.canEdit();
    const auto shown = std::ranges::count_if(m_chosen.all(), [](const auto &each) { return !each.archived; });
    for (QAction *action : {m_rename, m_copy, m_remove})
        action->setEnabled(edit);
    m_archive->setEnabled(edit && !icp->archived);
    for (QAction *action : {m_earlier, m_later})
        action->setEnabled(edit && !icp->archived && shown > 1);
    const auto archived = std::ssize(m_chosen.all()) - shown;
    m_showArchived->setEnabled(archived > 0);
    m_showArchived->setText(archived > 0 ? tr("Show archived ICPs (%1)").arg(format::count(archived))
                                         : tr("Show archived ICPs"));
    m_archived->setText(icp->archived ? tr("This ICP is archived: out of the way, and nothing of it is lost.")
                                      : QString());
    m_back->setEnabled(edit);
}

void IcpHeading::fillPicker()
{
    m_picker->clear();
    for (const Icp &each : m_chosen.all()) {
        if (each.archived && each.id != m_chosen.id() && !m_showArchived->isChecked())
            continue;
        const QString name = visible(each.name, 60);
        m_picker->addItem(each.archived ? tr("%1 (archived)", "name of an ICP").arg(name) : name, each.id);
    }
    m_picker->setCurrentIndex(m_picker->findData(m_chosen.id()));
    m_picker->setVisible(m_picker->count() > 1);
}

void IcpHeading::showKind()
{
    m_kind->setText(m_chosen.icp()->kind == Icp::Kind::Company
                        ? tr("A kind of company; the people in it are personas.")
                        : tr("A kind of decision-maker; personas tell such people apart."));
    const auto personas = profile::PersonaStore(*m_session.project()).list(m_chosen.id());
    const int count = personas ? static_cast<int>(personas->size()) : 0;
    m_personas->setText(count > 0 ? tr("%n persona(s) inside", nullptr, count) : tr("Describe the people inside"));
}

void IcpHeading::copy()
{
    const auto copied = profile::LineupStore(*m_session.project()).copy(m_chosen.id());
    if (!copied) {
        m_session.settle(copied.error());
        return;
    }
    m_session.settle({});
    m_chosen.choose(copied->id);
    m_session.notify(
        tr("The copy is %1. Personas and versions stayed with the first.").arg(isolated(visible(copied->name, 60))),
        false, true);
}

void IcpHeading::setArchived(bool archived)
{
    const QString id = m_chosen.id(), name = visible(m_chosen.icp()->name, 60);
    const auto &all = m_chosen.all();
    const auto other = std::ranges::find_if(all, [&](const auto &each) { return each.id != id && !each.archived; });
    const QString next = other == all.end() ? QString() : other->id;
    if (!m_session.settle(profile::LineupStore(*m_session.project()).setArchived(id, archived)) || !archived)
        return;
    m_chosen.choose(next);
    m_session.notify(tr("%1 is archived. It is listed again under “Show archived ICPs”.").arg(isolated(name)), false,
                     true);
}

void IcpHeading::move(int by)
{
    m_session.settle(profile::LineupStore(*m_session.project()).move(m_chosen.id(), by));
}

void IcpHeading::remove()
{
    const Icp *chosen = m_chosen.icp();
    if (!chosen || !m_chosen.canEdit())
        return;
    const QString name = visible(chosen->name, 60);
    if (m_session.settle(profile::IcpStore(*m_session.project()).remove(chosen->id)))
        m_session.notify(tr("The ICP %1 and its personas were removed.").arg(isolated(name)), false, true);
}

} // namespace lodestar::ui
