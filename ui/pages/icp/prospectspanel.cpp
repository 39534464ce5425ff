#include "ui/pages/icp/prospectspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/table/datasetstore.h"
#include "ui/base/dialogs.h"
#include "ui/base/names.h"
#include "ui/base/projectdoors.h"
#include "ui/base/session.h"
#include "ui/pages/icp/prospectdetail.h"
#include "ui/pages/icp/prospectfacts.h"
#include "ui/pages/icp/prospecthead.h"
#include "ui/pages/icp/prospectlistcard.h"
#include "ui/pages/icp/prospectstage.h"
#include "ui/pages/icp/prospectwhatif.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progresspanel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using prospects::ProspectList;
using table::DatasetKind;
using table::DatasetStore;
using theme::Space;

namespace {

constexpr qsizetype kInAFrame = 150'000; ///< rows that are judged anew while something is dragged

/// The list judged by another definition: the table and what is known of it are shared.
ProspectsPanel::List judgedBy(const ProspectsPanel::List &base, const profile::Icp &draft)
{
    auto changed = std::make_shared<ProspectList>(*base);
    prospects::rescore(*changed, draft);
    return changed;
}

} // namespace

ProspectsPanel::ProspectsPanel(Session &session, ChosenIcp &chosen, QWidget *parent) : IcpPanel(session, chosen, parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(makeContent());
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &ProspectsPanel::refresh);
    connect(&session, &Session::changed, this, &ProspectsPanel::lookAgain);
    connect(&session, &Session::busyChanged, this, [this] { m_head->setBusy(!m_live, canImport()); });
}

ProspectsPanel::~ProspectsPanel()
{
    m_loading.cancel();
    m_judging.cancel();
    m_saving.cancel();
}

QWidget *ProspectsPanel::makeContent()
{
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    m_head = new ProspectHead;
    column->addWidget(m_head);
    m_progress = new ProgressPanel;
    column->addWidget(m_progress);
    m_error = new HintBox({}, HintBox::Tone::Negative);
    column->addWidget(m_error);
    m_body = new QWidget;
    auto *columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::current().space(Space::Normal));
    m_list = new ProspectListCard;
    connect(m_list, &ProspectListCard::rowChosen, this, &ProspectsPanel::showChosen);
    columns->addWidget(m_list, 3);
    columns->addWidget(makeSide(), 2);
    column->addWidget(m_body, 1);
    column->addStretch(0);
    m_body->hide(); // until there is a list
    connect(m_head, &ProspectHead::choiceChanged, this, &ProspectsPanel::load);
    connect(m_head, &ProspectHead::filterChanged, this, &ProspectsPanel::showQuery);
    connect(m_head, &ProspectHead::importRequested, this, [this] { doors::importProspects(session(), window()); });
    connect(m_head, &ProspectHead::exportRequested, this, &ProspectsPanel::save);
    return m_content;
}

QWidget *ProspectsPanel::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    m_detail = new ProspectDetail;
    m_facts = new ProspectFacts;
    m_whatIf = new ProspectWhatIf;
    column->addWidget(m_detail);
    column->addWidget(m_facts);
    column->addWidget(m_whatIf);
    column->addStretch(1);
    connect(m_detail, &ProspectDetail::answered, this, &ProspectsPanel::answer);
    connect(m_whatIf, &ProspectWhatIf::draftChanged, this, &ProspectsPanel::judgeDraft);
    connect(m_whatIf, &ProspectWhatIf::onlyMovedChanged, this, &ProspectsPanel::showQuery);
    connect(m_whatIf, &ProspectWhatIf::takeOverRequested, this, &ProspectsPanel::takeOver);
    auto *area = makeScrollArea(side);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // as tall as the list beside it
    return area;
}

QString ProspectsPanel::purpose() const
{
    return tr("Whom to call next: a list of companies, each held against this ICP.");
}

std::optional<StageScene> ProspectsPanel::stageScene() const
{
    return m_live && !m_content->isHidden() ? std::optional(prospectScene(*m_live)) : std::nullopt;
}

void ProspectsPanel::showTarget(const QString &thing)
{
    bool isNumber = false;
    const qint64 id = thing.toLongLong(&isNumber);
    if (isNumber && std::ranges::count(m_sets, id, &table::DatasetInfo::id) > 0) {
        m_head->chooseDataset(id);
        load();
    } else {
        m_list->chooseKey(thing);
    }
}

void ProspectsPanel::lookAgain()
{
    if (isVisible()) {
        m_again.start();
    } else {
        m_loading.cancel();
        m_judging.cancel(); // it is compared with what goes now
        m_base.reset(); // it is read anew when somebody looks
    }
}

void ProspectsPanel::showIcp()
{
    m_again.start();
}

void ProspectsPanel::showEvent(QShowEvent *event)
{
    IcpPanel::showEvent(event);
    if (!m_base && !m_loading.isRunning()) // what is being read goes on while somebody looks elsewhere
        m_again.start();
}

bool ProspectsPanel::canImport() const
{
    return chosen().canEdit() && !session().names().areHidden(); // files are previewed as they were written
}

void ProspectsPanel::refresh()
{
    const profile::Icp *icp = chosen().icp();
    if (!icp || !session().hasProject())
        return;
    const DatasetStore store(*session().project());
    auto sets = store.list(DatasetKind::Prospects);
    const auto customers = store.current(DatasetKind::Customers);
    auto versions = profile::IcpStore(*session().project()).versions(icp->id);
    if (!sets || !customers || !versions) {
        m_error->setText(!sets            ? sets.error().message
                             : !customers ? customers.error().message
                                          : versions.error().message);
        return;
    }
    const bool hasProspects = !sets->empty();
    const bool isNew =
        hasProspects && !m_sets.empty() && std::ranges::count(m_sets, sets->front().id, &table::DatasetInfo::id) == 0;
    m_sets = std::move(*sets);
    if (*customers)
        m_sets.push_back(**customers);
    if (std::exchange(m_icp, icp->id) != icp->id)
        m_head->chooseWorking(); // the number of a version means another one there
    m_head->showChoices(m_sets, *versions);
    if (isNew) // it has just been imported
        m_head->chooseDataset(m_sets.front().id);
    const bool empty = icp->criteria.empty() || (!hasProspects && !(m_scoresCustomers && *customers));
    m_content->setVisible(!empty);
    delete std::exchange(m_empty, nullptr);
    if (empty)
        showEmpty(customers->has_value());
    else
        load();
    emit purposeChanged();
}

void ProspectsPanel::showEmpty(bool hasCustomers)
{
    const bool noCriteria = chosen().icp()->criteria.empty();
    auto *empty = noCriteria
        ? new EmptyState(QStringLiteral("icp"), tr("Nothing to score by yet"),
                         tr("Prospects are scored by the criteria of the ICP. Add one or more first."),
                         tr("To the definition"))
        : new EmptyState(new TableSketch, tr("Whom to call next?"),
                         tr("Import a list of companies that you do not sell to yet, as it comes out of the CRM or "
                            "from a directory. Each is held against this ICP: its tier, its points, why, and what to "
                            "find out about it first."),
                         tr("Import prospects"));
    empty->button()->setEnabled(noCriteria || canImport());
    connect(empty, &EmptyState::clicked, this, [this, noCriteria] {
        if (noCriteria)
            emit panelWanted(QStringLiteral("definition"));
        else
            doors::importProspects(session(), window());
    });
    if (!noCriteria && hasCustomers) {
        auto *customers = makeButton(tr("Score our customers instead"));
        connect(customers, &QPushButton::clicked, this, [this] {
            m_scoresCustomers = true;
            m_again.start();
        });
        empty->addWidget(customers);
    }
    m_empty = empty;
    m_column->addWidget(m_empty);
}

void ProspectsPanel::load()
{
    const profile::Icp *icp = chosen().icp();
    if (!icp || m_head->dataset() == 0)
        return;
    m_judging.cancel();
    m_error->setText({});
    prospects::ScoringRequest request;
    request.icp = *icp;
    request.dataset = m_head->dataset();
    request.masked = session().names().areHidden();
    request.others = prospects::othersThan(*icp, chosen().all());
    m_head->setBusy(true, canImport());
    m_loading = runTask([path = session().project()->path(), request,
                         version = m_head->version()](const TaskControl &control) -> Result<List> {
        auto own = project::Project::openForTask(path, project::Project::Access::ReadOnly);
        if (!own)
            return std::move(own).error();
        prospects::ScoringRequest asked = request;
        if (version > 0) {
            const auto frozen = profile::IcpStore(**own).version(asked.icp.id, version);
            if (!frozen)
                return frozen.error();
            asked.icp = profile::Icp::fromJson(frozen->definition);
        }
        auto list = prospects::scoreProspects(**own, asked, control);
        if (!list)
            return std::move(list).error();
        return List(std::make_shared<const ProspectList>(std::move(*list)));
    });
    m_progress->watch(m_loading.future(), tr("Scoring"));
    m_loading.then(this, [this](const Result<List> &list) {
        if (list)
            takeBase(*list);
        else if (list.error().kind != ErrorKind::Cancelled)
            m_error->setText(list.error().message);
    });
    m_loading.onCanceled(this, [this] {
        m_head->setBusy(!m_live, canImport());
        m_error->setText(tr("Scoring was cancelled. Choose the list above to score it after all."));
    });
}

void ProspectsPanel::takeBase(const List &list)
{
    const bool another =
        !m_base || m_base->table.info().id != list->table.info().id || m_base->icp.criteria != list->icp.criteria;
    m_base = list;
    m_whatIf->setDefinition(list->icp, m_head->version() == 0 && chosen().canEdit());
    if (another)
        m_whatIf->setTable(list->table);
    m_whatIf->isChanged() ? judgeDraft() : showLive(list);
}

void ProspectsPanel::showLive(const List &list)
{
    m_live = list;
    m_head->setBusy(!list, canImport());
    m_body->setVisible(list != nullptr);
    if (!list)
        return;
    m_head->showList(*list);
    m_facts->show(*list);
    m_list->show(list);
    showQuery();
    emit stageChanged();
}

void ProspectsPanel::showQuery()
{
    m_list->narrow(m_head->reach(), m_head->withoutCustomers(), m_whatIf->showsOnlyMoved() ? m_base : nullptr);
}

void ProspectsPanel::showChosen()
{
    if (const auto row = m_list->chosenRow(); row && m_live)
        m_detail->show(m_live, *row, chosen().canEdit() && m_head->version() == 0 && !m_whatIf->isChanged());
    else
        m_detail->clear();
}

void ProspectsPanel::judgeDraft()
{
    m_judging.cancel();
    if (!m_base)
        return;
    if (!m_whatIf->isChanged()) {
        m_whatIf->tell({});
        showLive(m_base);
    } else if (m_base->table.rows() <= kInAFrame) {
        takeDraft(judgedBy(m_base, m_whatIf->draft()));
    } else {
        m_judging = runTask([base = m_base, draft = m_whatIf->draft()](const TaskControl &) -> Result<List> {
            return judgedBy(base, draft);
        });
        m_judging.then(this, [this](const Result<List> &list) {
            if (list && (*list)->icp == m_whatIf->draft())
                takeDraft(*list);
        });
    }
}

void ProspectsPanel::takeDraft(const List &list)
{
    const prospects::Moves moves = prospects::movesBetween(*m_base, *list);
    const auto best = [](const List &of) { return of->fits.perTier[static_cast<size_t>(profile::Tier::Best)]; };
    QString text = tr("%1 would be Best instead of %2.").arg(format::count(best(list)), format::count(best(m_base)));
    if (moves.rows.empty())
        text += u' ' + tr("Nobody moves.");
    else
        text += u' '
            + tr("%1 move up, %2 down, %3 to or from “not enough information” or “disqualified”.")
                  .arg(format::count(moves.up), format::count(moves.down), format::count(moves.other));
    m_whatIf->tell(text);
    showLive(list);
}

void ProspectsPanel::takeOver()
{
    const profile::Icp draft = m_whatIf->draft();
    chosen().save(
        [&](profile::Icp &icp) {
            icp.criteria = draft.criteria;
            icp.bestFrom = draft.bestFrom;
            icp.goodFrom = draft.goodFrom;
        },
        tr("Took over what was tried out on the prospects"));
}

void ProspectsPanel::answer(size_t criterion, table::Match answer)
{
    const auto row = m_list->chosenRow();
    if (!m_live || !row || !chosen().canEdit() || criterion >= m_live->icp.criteria.size())
        return;
    const QString key = m_live->table.keyOf(*row);
    session().settle(prospects::FitAnswerStore(*session().project())
                         .answer(m_live->icp.criteria[criterion], key, answer, m_live->table.nameOf(*row)));
}

void ProspectsPanel::save(exports::CrmFields fields)
{
    if (!m_live || m_saving.isRunning())
        return;
    const auto path = dialogs::askSaveFile(window(), tr("Save the list for the CRM"), tr("prospects"),
                                           tr("Table (*.csv);;Workbook (*.xlsx);;JSON (*.json)"), QStringLiteral("csv"),
                                           QStringLiteral("report"));
    if (!path)
        return;
    m_saving = runTask([list = m_live, path = *path, fields, masked = session().names().areHidden(),
                        version = m_head->version()](const TaskControl &control) {
        return exports::saveProspects(path, *list, {fields, masked, version}, control);
    });
    m_progress->watch(m_saving.future(), tr("Writing the list"));
    m_saving.then(this, [this, path = *path](const Result<qint64> &rows) {
        if (!rows && rows.error().kind == ErrorKind::Cancelled)
            return;
        session().notify(rows ? tr("%1 lines were saved to %2.").arg(format::count(*rows), isolated(path))
                              : rows.error().message,
                         !rows);
    });
}

} // namespace lodestar::ui
