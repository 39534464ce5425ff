#include "ui/pages/icp/icppage.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/chartsaving.h"
#include "ui/base/dialogs.h"
#include "ui/base/session.h"
#include "ui/pages/icp/criterioncard.h"
#include "ui/pages/icp/icpstage.h"
#include "ui/pages/icp/tierspanel.h"
#include "ui/pages/icp/versionspanel.h"
#include "ui/pages/icp/versionview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/conditioneditor.h"
#include "ui/widgets/decisionlink.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

IcpPage::IcpPage(Session &session, QWidget *parent) : Page(session, parent)
{
    const theme::Look &look = theme::current();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_content = new QWidget;
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(look.space(Space::Normal));

    auto *main = new QWidget;
    auto *mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    m_working = new QWidget;
    auto *working = new QVBoxLayout(m_working);
    working->setContentsMargins(0, 0, 0, 0);
    working->setSpacing(look.space(Space::Normal));
    working->addWidget(makeDefinition());
    m_criteria = new QVBoxLayout;
    m_criteria->setSpacing(look.space(Space::Normal));
    working->addLayout(m_criteria);
    working->addWidget(makeNewCriterion());
    working->addWidget(makeNarrative());
    mainColumn->addWidget(m_working);
    m_version = new VersionView;
    m_version->hide();
    mainColumn->addWidget(m_version);
    mainColumn->addStretch(1);
    columns->addWidget(makeScrollArea(main), 3);
    columns->addWidget(makeScrollArea(makeSide()), 2);
    m_column->addWidget(m_content);
    connect(m_version, &VersionView::closed, this, &IcpPage::showWorking);

    auto *create = new QAction(tr("New ICP"), this);
    connect(create, &QAction::triggered, this, &IcpPage::createIcp);
    auto *freeze = new QAction(tr("Save version"), this);
    connect(freeze, &QAction::triggered, this, &IcpPage::saveVersion);
    m_actions = {create, freeze};
    connect(&session, &Session::changed, this, &IcpPage::refresh);
    connect(&session, &Session::busyChanged, this, &IcpPage::refresh);
    connect(&session, &Session::analysisChanged, this, [this] {
        refreshTable();
        evaluate();
    });
    refreshTable();
    refresh();
}

IcpPage::~IcpPage()
{
    m_evaluation.cancel();
}

QWidget *IcpPage::makeDefinition()
{
    auto *card = new Card;
    m_icp = new QComboBox;
    m_icp->setAccessibleName(tr("Which ICP"));
    connect(m_icp, &QComboBox::activated, this, [this] { showTarget(m_icp->currentData().toString()); });
    card->body()->addWidget(m_icp);
    m_name = new TextLine(tr("Name of the ICP"));
    m_name->setMaxLength(80);
    m_name->setFont(theme::current().font(FontRole::Title));
    m_product = new TextLine(tr("Product or service"));
    m_product->setMaxLength(120);
    m_sentence = new TextEdit(tr("In one sentence"), 2);
    m_sentence->setPlaceholderText(tr("The sentence that everyone can repeat in the corridor"));
    m_kind = new Segmented(tr("Kind of ICP"));
    m_kind->addChoice(QStringLiteral("company"), tr("A kind of company"));
    m_kind->addChoice(QStringLiteral("decider"), tr("A kind of decision-maker"));
    card->body()->addWidget(new FormRow(tr("Name"), m_name));
    card->body()->addWidget(new FormRow(tr("In one sentence"), m_sentence));
    card->body()->addWidget(new FormRow(tr("Product or service"), m_product));
    card->body()->addWidget(new FormRow(tr("It describes"), m_kind));
    auto *remove = makeButton(tr("Remove this ICP"), theme::ButtonKind::Link);
    m_remove = remove;
    connect(remove, &QPushButton::clicked, this, &IcpPage::removeIcp);
    card->body()->addWidget(remove, 0, Qt::AlignTrailing);

    connect(m_name, &TextLine::committed, this, [this](const QString &text) {
        const QString name = text.simplified();
        if (name.isEmpty() || !icp()) {
            m_name->setStored(icp() ? icp()->name : QString());
            return;
        }
        save([&](auto &each) { each.name = name; }, tr("Renamed the ICP to %1").arg(isolated(name)));
    });
    connect(m_product, &TextLine::committed, this, [this](const QString &text) {
        save([&](auto &each) { each.product = text.simplified(); }, tr("Named the product of the ICP"));
    });
    connect(m_sentence, &TextEdit::committed, this, [this](const QString &text) {
        save([&](auto &each) { each.sentence = text.simplified(); }, tr("Wrote the sentence of the ICP"));
    });
    connect(m_kind, &Segmented::chosen, this, [this](const QString &id) {
        save(
            [&](auto &each) {
                each.kind =
                    id == QStringLiteral("company") ? profile::Icp::Kind::Company : profile::Icp::Kind::DecisionMaker;
            },
            tr("Changed the kind of the ICP"));
    });
    return card;
}

QWidget *IcpPage::makeNewCriterion()
{
    const theme::Look &look = theme::current();
    auto *card = new Card(tr("Add a criterion"));
    card->body()->addWidget(
        Label::wrapping(tr("From data: add it on the Shared traits page, with its evidence. Or write what "
                           "the team believes:"),
                        FontRole::Body, ColorRole::TextMuted));
    m_statement = new QLineEdit;
    m_statement->setAccessibleName(tr("New criterion in words"));
    m_statement->setPlaceholderText(tr("Changed their planning tool this year"));
    m_statement->setMaxLength(200);
    m_rests = new Segmented(tr("What it rests on"));
    m_rests->addChoice(QStringLiteral("opinion"), tr("opinion"));
    m_rests->addChoice(QStringLiteral("hypothesis"), tr("hypothesis"));
    auto *add = makeButton(tr("Add"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    auto *row = new QHBoxLayout;
    row->setSpacing(look.space(Space::Small));
    row->addWidget(m_statement, 1);
    row->addWidget(m_rests);
    row->addWidget(add);
    card->body()->addLayout(row);
    connect(m_statement, &QLineEdit::returnPressed, this, &IcpPage::addStatement);
    connect(add, &QPushButton::clicked, this, &IcpPage::addStatement);
    m_addStatement = add;

    m_conditionBox = new QWidget;
    auto *box = new QVBoxLayout(m_conditionBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(
        Label::wrapping(tr("Or choose what the customer list can answer:"), FontRole::Body, ColorRole::TextMuted));
    m_condition = new ConditionEditor;
    box->addWidget(m_condition);
    auto *addCondition = makeButton(tr("Add this condition"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    m_addCondition = addCondition;
    box->addWidget(addCondition, 0, Qt::AlignLeading);
    card->body()->addWidget(m_conditionBox);
    connect(addCondition, &QPushButton::clicked, this, &IcpPage::addCondition);
    connect(m_condition, &ConditionEditor::changed, this,
            [this] { m_addCondition->setEnabled(canEdit() && !m_condition->condition().isEmpty()); });
    return card;
}

QWidget *IcpPage::makeNarrative()
{
    auto *card = new Card(tr("In words"));
    for (const auto &[key, name] : profile::narrativeFields()) {
        auto *edit = new TextEdit(name, 1);
        connect(edit, &TextEdit::committed, this, [this, key = key, name = name](const QString &text) {
            save(
                [&](auto &each) {
                    if (text.trimmed().isEmpty())
                        each.narrative.remove(key);
                    else
                        each.narrative[key] = text.trimmed();
                },
                tr("Wrote “%1” of the ICP").arg(name));
        });
        m_narrative[key] = edit;
        card->body()->addWidget(new FormRow(name, edit));
    }
    return card;
}

QWidget *IcpPage::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    m_tiers = new TiersPanel;
    m_versions = new VersionsPanel;
    column->addWidget(m_tiers);
    column->addWidget(m_versions);
    column->addStretch(1);
    connect(m_tiers, &TiersPanel::thresholdsChanged, this, [this](double best, double good, double coverage) {
        save(
            [&](auto &each) {
                each.bestFrom = best;
                each.goodFrom = good;
                each.coverageFrom = coverage;
            },
            tr("Moved the tiers of the ICP"));
    });
    serveChart(session(), *m_tiers->chart());
    connect(m_versions, &VersionsPanel::saveRequested, this, &IcpPage::saveVersion);
    connect(m_versions, &VersionsPanel::versionChosen, this, &IcpPage::showVersion);
    return side;
}

QString IcpPage::title() const
{
    return tr("Ideal customer profile");
}

QString IcpPage::purpose() const
{
    const profile::Icp *chosen = icp();
    if (!chosen)
        return tr("A kind of company that you want more of, in a form that sales can apply.");
    const auto fromData = std::count_if(chosen->criteria.begin(), chosen->criteria.end(), [](const auto &each) {
        return each.evidence.kind == profile::EvidenceKind::Data;
    });
    if (chosen->criteria.empty())
        return tr("No criteria yet: add traits, or write down what the team believes.");
    const auto all = static_cast<int>(chosen->criteria.size());
    if (fromData == all)
        return tr("All %n criteria rest on data.", nullptr, all);
    if (fromData == 0)
        return tr("All %n criteria rest on what the team believes; none on data yet.", nullptr, all);
    return tr("%1 of %n criteria rest on data; the others on what the team believes.", nullptr, all)
        .arg(format::count(fromData));
}

QString IcpPage::help() const
{
    return tr(
        "An ICP is a kind of company; the people in it are personas. Each criterion says what it asks for, whether it "
        "is a "
        "must, nice to have, or a reason to say no, how many points it counts, and what it rests on: data, opinion or "
        "hypothesis. The tiers show at once how your customers fit; unknown is not No. Save a version with its reason "
        "when "
        "the room agrees; a saved version can never be changed.");
}

QVariant IcpPage::begun() const
{
    return QStringList{m_chosen, m_statement->text(), m_versions->note()};
}

void IcpPage::resume(const QVariant &begun)
{
    const QStringList parts = begun.toStringList();
    if (parts.size() != 3)
        return;
    showTarget(parts[0]);
    m_statement->setText(parts[1]);
    m_versions->setNote(parts[2]);
}

void IcpPage::showTarget(const QString &target)
{
    if (target.isEmpty() || target == m_chosen)
        return;
    commitAll();
    m_chosen = target;
    refresh();
}

std::optional<StageScene> IcpPage::stageScene() const
{
    const auto *chosen = icp();
    if (!chosen)
        return std::nullopt;
    return icpScene(*chosen, m_fits ? &*m_fits : nullptr);
}

bool IcpPage::stepStage(int direction)
{
    const auto at = std::ranges::find(m_icps, m_chosen, &profile::Icp::id) - m_icps.begin() + direction;
    if (at < 0 || at >= std::ssize(m_icps))
        return false;
    showTarget(m_icps[static_cast<size_t>(at)].id);
    return true;
}

const profile::Icp *IcpPage::icp() const
{
    const auto found =
        std::find_if(m_icps.begin(), m_icps.end(), [this](const auto &each) { return each.id == m_chosen; });
    return found == m_icps.end() ? nullptr : &*found;
}

bool IcpPage::canEdit() const
{
    return session().hasProject() && !session().project()->isReadOnly() && !session().isBusy();
}

void IcpPage::refresh()
{
    m_icps.clear();
    if (session().hasProject()) {
        auto icps = profile::IcpStore(*session().project()).list();
        if (!icps) {
            session().notify(icps.error().message, true);
            return;
        }
        m_icps = std::move(*icps);
    }
    if (!icp())
        m_chosen = m_icps.empty() ? QString() : m_icps.front().id;
    m_icp->clear();
    for (const auto &each : m_icps)
        m_icp->addItem(visible(each.name, 60), each.id);
    m_icp->setCurrentIndex(m_icp->findData(m_chosen));
    m_icp->setVisible(m_icps.size() > 1);
    m_actions.at(0)->setEnabled(canEdit());
    m_actions.at(1)->setEnabled(canEdit() && icp());
    showEmpty();
    if (icp()) {
        showIcp();
        evaluate();
    }
    emit headerChanged();
}

void IcpPage::refreshTable()
{
    const auto analysis = session().analysis();
    m_condition->setTable(analysis ? analysis->table : table::Table());
    m_conditionBox->setVisible(!m_condition->isEmpty());
    m_addCondition->setEnabled(canEdit() && !m_condition->condition().isEmpty());
}

void IcpPage::showEmpty()
{
    delete std::exchange(m_empty, nullptr);
    m_content->setVisible(icp() != nullptr);
    if (icp())
        return;
    const bool open = session().hasProject();
    auto *empty = new EmptyState(
        QStringLiteral("icp"), tr("Who are we for?"),
        tr("An ICP names a kind of company by a handful of criteria, each with what it rests on. Draft it "
           "from the shared traits, or begin with what the team believes."),
        open ? tr("New ICP") : tr("Go to the overview"));
    connect(empty, &EmptyState::clicked, this, [this, open] {
        if (open)
            createIcp();
        else
            session().openPage(QStringLiteral("overview"));
    });
    if (open) {
        empty->button()->setEnabled(canEdit());
        auto *traits = makeButton(tr("See the shared traits"), theme::ButtonKind::Quiet);
        connect(traits, &QPushButton::clicked, this, [this] { session().openPage(QStringLiteral("traits")); });
        empty->addWidget(traits);
    }
    m_empty = empty;
    m_column->addWidget(m_empty);
}

void IcpPage::showIcp()
{
    const profile::Icp &chosen = *icp();
    const bool edit = canEdit();
    const bool another = std::exchange(m_shown, chosen.id) != chosen.id;
    const auto show = [another](auto *field, const QString &text) {
        if (another)
            field->restart(text); // nothing half typed goes from one ICP into another
        else if constexpr (std::is_same_v<decltype(field), TextLine *>)
            field->setStored(text);
        else
            field->setText(text);
    };
    if (another)
        showWorking();
    show(m_name, chosen.name);
    show(m_product, chosen.product);
    show(m_sentence, chosen.sentence);
    m_kind->setCurrent(chosen.kind == profile::Icp::Kind::Company ? QStringLiteral("company")
                                                                  : QStringLiteral("decider"));
    for (auto field = m_narrative.cbegin(); field != m_narrative.cend(); ++field) {
        show(field.value(), chosen.narrative.value(field.key()));
        field.value()->setReadOnly(!edit);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_product, m_sentence, m_kind, m_statement, m_rests,
                                                            m_addStatement, m_remove, m_condition})
        widget->setEnabled(edit);
    m_addCondition->setEnabled(edit && !m_condition->condition().isEmpty());
    m_tiers->showThresholds(chosen, edit);
    showCriteria();
    auto versions = profile::IcpStore(*session().project()).versions(chosen.id);
    m_versions->show(versions ? *versions : std::vector<profile::Version>(), edit);
}

void IcpPage::showCriteria()
{
    const profile::Icp &chosen = *icp();
    const bool same = m_cards.size() == chosen.criteria.size()
        && std::equal(m_cards.begin(), m_cards.end(), chosen.criteria.begin(),
                      [](const CriterionCard *card, const auto &criterion) {
                          return card->criterion().id == criterion.id;
                      });
    if (same) {
        for (size_t i = 0; i < m_cards.size(); ++i) {
            m_cards[i]->setCriterion(chosen.criteria[i]);
            m_cards[i]->setCanEdit(canEdit());
        }
        return;
    }
    for (CriterionCard *card : m_cards)
        card->blockSignals(true); // what was typed is committed; a farewell must not change the project
    clearLayout(m_criteria);
    m_cards.clear();
    for (const auto &criterion : chosen.criteria) {
        auto *card = new CriterionCard(criterion);
        card->setCanEdit(canEdit());
        const QString id = criterion.id;
        connect(card, &CriterionCard::changed, this, [this](const profile::Criterion &changed) {
            save(
                [&](auto &each) {
                    for (auto &old : each.criteria)
                        if (old.id == changed.id)
                            old = changed;
                },
                tr("Changed the criterion %1").arg(isolated(changed.label)));
        });
        connect(card, &CriterionCard::removed, this, [this, id, label = criterion.label] {
            commitAll();
            auto rest = icp()->criteria;
            std::erase_if(rest, [&](const auto &each) { return each.id == id; });
            saveCriteria(std::move(rest), tr("Removed the criterion %1").arg(isolated(label)));
        });
        connect(card, &CriterionCard::decisionWanted, this,
                [this, source = criterion.evidence.source] { openDecision(session(), source); });
        connect(card, &CriterionCard::movedUp, this, [this, id] { moveCriterion(id, -1); });
        connect(card, &CriterionCard::movedDown, this, [this, id] { moveCriterion(id, 1); });
        m_criteria->addWidget(card);
        m_cards.push_back(card);
    }
}

void IcpPage::evaluate()
{
    m_evaluation.cancel();
    const profile::Icp *chosen = icp();
    if (!chosen)
        return;
    const auto analysis = session().analysis();
    if (!analysis) {
        m_fits.reset();
        for (CriterionCard *card : m_cards)
            card->setCounts(-1, 0, 0);
        m_tiers->showNothing(tr("Without a customer list there are no counts. The definition works all the same."));
        return;
    }
    if (chosen->criteria.empty()) {
        m_tiers->showNothing(tr("Tiers appear with the first criterion."));
        return;
    }
    m_evaluation =
        runTask([table = analysis->table, definition = *chosen](const TaskControl &) -> Result<profile::Fits> {
            return profile::evaluate(table, definition);
        });
    m_evaluation.then(this, [this, asked = *chosen](const Result<profile::Fits> &fits) {
        if (!fits || !icp() || *icp() != asked)
            return;
        m_fits = *fits;
        showFits();
        emit stageChanged();
    });
}

void IcpPage::showFits()
{
    m_tiers->showFits(*icp(), *m_fits);
    for (size_t i = 0; i < m_cards.size() && i < m_fits->match.size(); ++i) {
        qint64 counts[3] = {};
        for (const table::Match match : m_fits->match[i])
            ++counts[static_cast<size_t>(match)];
        m_cards[i]->setCounts(counts[static_cast<size_t>(table::Match::Yes)],
                              counts[static_cast<size_t>(table::Match::No)],
                              counts[static_cast<size_t>(table::Match::Unknown)]);
    }
}

void IcpPage::createIcp()
{
    if (!canEdit())
        return;
    commitAll();
    profile::Icp created;
    created.id = newId();
    const auto taken = [this](const QString &name) {
        return std::any_of(m_icps.begin(), m_icps.end(), [&](const auto &each) { return each.name == name; });
    };
    const QString base = tr("Ideal customer");
    created.name = base;
    for (int n = 2; taken(created.name); ++n)
        created.name = tr("%1 %2", "name of an ICP, number").arg(base, format::count(n));
    const QString before = std::exchange(m_chosen, created.id);
    if (session().settle(profile::IcpStore(*session().project())
                             .save(created, tr("Began the ICP %1").arg(isolated(created.name))))) {
        m_name->setFocus();
        m_name->selectAll();
    } else {
        m_chosen = before;
    }
}

void IcpPage::removeIcp()
{
    const profile::Icp *chosen = icp();
    if (!chosen || !canEdit())
        return;
    const QString name = visible(chosen->name, 60);
    if (session().settle(profile::IcpStore(*session().project()).remove(chosen->id)))
        session().notify(tr("The ICP %1 and its personas were removed.").arg(isolated(name)), false, true);
}

void IcpPage::save(const std::function<void(profile::Icp &)> &change, const QString &label)
{
    const profile::Icp *chosen = icp();
    if (!chosen || !canEdit())
        return;
    profile::Icp changed = *chosen;
    change(changed);
    if (changed == *chosen)
        return;
    if (!session().settle(profile::IcpStore(*session().project()).save(changed, label)))
        refresh(); // show again what the project holds
}

void IcpPage::saveCriteria(std::vector<profile::Criterion> criteria, const QString &label)
{
    save([&](auto &each) { each.criteria = std::move(criteria); }, label);
}

void IcpPage::addStatement()
{
    const QString text = m_statement->text().simplified();
    if (text.isEmpty() || !icp()) {
        m_statement->setFocus();
        return;
    }
    commitAll();
    profile::Criterion criterion;
    criterion.id = newId();
    criterion.label = text.left(80);
    criterion.best = text;
    criterion.evidence.kind = m_rests->current() == QStringLiteral("hypothesis") ? profile::EvidenceKind::Hypothesis
                                                                                 : profile::EvidenceKind::Opinion;
    auto criteria = icp()->criteria;
    criteria.push_back(criterion);
    m_statement->clear();
    saveCriteria(std::move(criteria), tr("Added the criterion %1").arg(isolated(criterion.label)));
}

void IcpPage::addCondition()
{
    const table::Condition condition = m_condition->condition();
    if (condition.isEmpty() || !icp())
        return;
    commitAll();
    profile::Criterion criterion;
    criterion.id = newId();
    criterion.label = condition.attribute;
    criterion.condition = condition;
    criterion.best = condition.valueText();
    auto criteria = icp()->criteria;
    criteria.push_back(criterion);
    saveCriteria(std::move(criteria), tr("Added the criterion %1").arg(isolated(criterion.label)));
}

void IcpPage::moveCriterion(const QString &id, int by)
{
    commitAll();
    auto criteria = icp()->criteria;
    const auto at = std::find_if(criteria.begin(), criteria.end(), [&](const auto &each) { return each.id == id; });
    const auto to = at - criteria.begin() + by;
    if (at == criteria.end() || to < 0 || to >= static_cast<qsizetype>(criteria.size()))
        return;
    std::iter_swap(at, criteria.begin() + to);
    saveCriteria(std::move(criteria), tr("Moved a criterion"));
}

void IcpPage::saveVersion()
{
    if (!icp() || !canEdit())
        return;
    commitAll();
    if (m_versions->note().isEmpty()) {
        session().notify(tr("Write in one line what changed and why; the version keeps it."), true);
        m_versions->focusNote();
        return;
    }
    const auto version = profile::IcpStore(*session().project()).freeze(m_chosen, m_versions->note());
    if (!version) {
        session().notify(version.error().message, true);
        return;
    }
    m_versions->clearNote();
    session().settle({});
    session().notify(
        tr("Version %1 of %2 was saved.").arg(format::count(version->number), isolated(visible(version->name, 60))),
        false, true);
}

void IcpPage::showVersion(int number)
{
    const auto version = profile::IcpStore(*session().project()).version(m_chosen, number);
    if (!version) {
        session().notify(version.error().message, true);
        return;
    }
    commitAll();
    m_version->showVersion(*version);
    m_working->hide();
    m_version->setVisible(true);
}

void IcpPage::showWorking()
{
    m_version->hide();
    m_working->show();
}

void IcpPage::commitAll()
{
    m_name->commit();
    m_product->commit();
    m_sentence->commit();
    for (TextEdit *edit : std::as_const(m_narrative))
        edit->commit();
    const auto cards = m_cards; // committing may rebuild them
    for (CriterionCard *card : cards)
        card->commit();
}

RailState icpRail(Session &session)
{
    if (!session.hasProject())
        return {};
    const profile::IcpStore store(*session.project());
    const auto icps = store.list();
    if (!icps || icps->empty())
        return {};
    int highest = 0;
    for (const auto &icp : *icps)
        if (const auto versions = store.versions(icp.id); versions && !versions->empty())
            highest = qMax(highest, versions->front().number);
    if (highest == 0)
        return {Page::State::Begun, IcpPage::tr("draft")};
    return {Page::State::Done, IcpPage::tr("v%1", "version number").arg(format::count(highest))};
}

} // namespace lodestar::ui
