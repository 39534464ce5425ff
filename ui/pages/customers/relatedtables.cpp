#include "ui/pages/customers/relatedtables.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "ui/base/session.h"
#include "ui/pages/customers/unmatchedmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progresspanel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using relate::KeyPair;
using relate::RelateStore;
using relate::SourceReport;
using relate::Suggestion;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kPairsShown = 100;

} // namespace

RelatedTables::RelatedTables(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_progress = new ProgressPanel;
    column->addWidget(m_progress);
    m_list = new QVBoxLayout;
    m_list->setSpacing(theme::current().space(Space::Small));
    column->addLayout(m_list);
    column->addStretch(1);
}

RelatedTables::~RelatedTables()
{
    if (m_changing.isRunning()) {
        m_changing.cancel();
        m_changing.waitForFinished(); // it holds the file; a cancelled change rolls back
        m_session.setBusy(false);
    }
}

void RelatedTables::refresh()
{
    std::vector<SourceReport> reports;
    QStringList notes;
    if (m_session.hasProject()) {
        const RelateStore store(*m_session.project());
        reports = store.reports().value_or(std::vector<SourceReport>());
        notes = store.notes().value_or(QStringList());
    }
    const bool canEdit = m_session.hasProject() && !m_session.project()->isReadOnly() && !m_session.isBusy();
    if (m_list->count() > 0 && reports == m_shown && canEdit == m_canEdit)
        return;
    m_shown = reports;
    m_canEdit = canEdit;
    clearLayout(m_list);
    if (reports.empty())
        showEmpty();
    for (const SourceReport &report : reports)
        showSource(report);
    for (const QString &note : notes)
        m_list->addWidget(Label::wrapping(note, FontRole::Body, ColorRole::TextMuted));
}

void RelatedTables::showEmpty()
{
    m_list->addWidget(Label::prose(
        tr("Deals, orders, survey answers or web visits can be brought together with your customers: drop their files "
           "on this window, or add them here. Revenue, won deals, sales cycle and products become columns of the "
           "customers' table."),
        FontRole::Body, ColorRole::TextMuted));
    auto *add = new QuietButton(tr("Add tables"));
    add->setEnabled(m_canEdit);
    connect(add, &QPushButton::clicked, this, &RelatedTables::importWanted);
    m_list->addWidget(add, 0, Qt::AlignLeading);
}

void RelatedTables::showSource(const SourceReport &source)
{
    auto *card = new Card;
    card->setPadding(Space::Medium);
    auto *head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(visible(source.name, 120), FontRole::BodyStrong), 1);
    head->addWidget(new Chip(table::datasetKindName(source.kind)));
    card->body()->addLayout(head);
    for (const QString &sentence : source.sentences())
        card->body()->addWidget(Label::wrapping(sentence));
    if (!source.columns.isEmpty()) {
        QStringList names;
        for (const QString &name : source.columns)
            names << isolated(visible(name, 60));
        card->body()->addWidget(
            Label::wrapping(tr("Columns made of it: %1.").arg(listed(names)), FontRole::Small, ColorRole::TextMuted));
    }
    showPairs(source, card);
    showUnmatched(source, card);
    m_list->addWidget(card);
}

void RelatedTables::showUnmatched(const SourceReport &source, Card *card)
{
    if (source.unmatched.empty())
        return;
    const auto rows = static_cast<int>(std::min<size_t>(source.unmatched.size(), 6));
    card->body()->addWidget(new Label(source.keysUnmatched > static_cast<qint64>(source.unmatched.size())
                                          ? tr("Not found: %1 keys, those with most rows first", "list is cut")
                                                .arg(format::count(source.keysUnmatched))
                                          : tr("Not found: %n key(s)", nullptr, static_cast<int>(source.keysUnmatched)),
                                      FontRole::BodyStrong));
    auto *view = new DataTableView(tr("Keys of %1 that were not found").arg(visible(source.name, 60)));
    view->setSourceModel(new UnmatchedModel(source.unmatched, view));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setStretchLastSection(true);
    const int line = view->verticalHeader()->defaultSectionSize();
    view->setFixedHeight(line * (rows + 1) + theme::current().space(Space::Normal));
    card->body()->addWidget(view);
}

void RelatedTables::showPairs(const SourceReport &source, Card *card)
{
    if (!source.isDecidedByPeople())
        return;
    size_t shown = 0;
    const auto add = [&](const KeyPair &pair, const QString &why, bool same) {
        if (++shown <= kPairsShown)
            addPair(source, pair, why, same, card);
    };
    for (const Suggestion &one : source.suggestions)
        add({one.from, one.to}, relate::suggestionReason(one.why), false);
    for (const KeyPair &pair : source.accepted)
        add(pair, tr("decided by you"), true);
    for (const Suggestion &one : source.taken)
        add({one.from, one.to}, relate::suggestionReason(one.why), true);
}

void RelatedTables::addPair(const SourceReport &source, const KeyPair &pair, const QString &why, bool same, Card *card)
{
    auto *row = new QHBoxLayout;
    const QString from = isolated(visible(pair.from, 60)), to = isolated(visible(pair.to, 60));
    const QString text = pair.to.isEmpty() ? tr("%1 means nobody (%2)", "key, why").arg(from, why)
        : same                             ? tr("%1 is %2 (%3)", "key, key, why").arg(from, to, why)
                                           : tr("Is %1 the same as %2? (%3)", "key, key, why").arg(from, to, why);
    row->addWidget(Label::wrapping(text), 1);
    const bool byPerson = std::find(source.accepted.begin(), source.accepted.end(), pair) != source.accepted.end();
    auto *button = new QuietButton(byPerson ? tr("Take back") : same ? tr("Not the same") : tr("The same"));
    button->setAccessibleName(tr("%1: %2", "what a button does: to what").arg(button->text(), text));
    button->setEnabled(m_canEdit);
    connect(button, &QPushButton::clicked, this, [this, source, pair, same, byPerson] {
        change([kind = source.decidedFor, column = source.column, pair, same, byPerson](RelateStore &store,
                                                                                        const TaskControl &control) {
            if (byPerson)
                return store.withdraw(kind, pair, control);
            return store.accept(kind, column, {{pair.from, same ? QString() : pair.to}}, control);
        });
    });
    row->addWidget(button);
    card->body()->addLayout(row);
}

void RelatedTables::change(std::function<Result<>(RelateStore &, const TaskControl &)> work)
{
    if (m_session.isBusy() || m_changing.isRunning())
        return;
    m_session.setBusy(true);
    m_changing = runTask([path = m_session.project()->path(), work](const TaskControl &control) -> Result<> {
        auto own = project::Project::openForTask(path, project::Project::Access::ReadWrite);
        if (!own)
            return std::move(own).error();
        RelateStore store(**own);
        return work(store, control);
    });
    m_progress->watch(m_changing.future(), tr("Matching rows to customers"));
    const auto finish = [this](const Result<> &done) {
        m_session.setBusy(false);
        m_session.project()->refresh();
        m_session.settle(done ? Result<>() : Result<>(done.error()));
        refresh();
    };
    m_changing.then(this, finish).onCanceled(this, [finish] { finish(Error::cancelled()); });
}

} // namespace lodestar::ui
