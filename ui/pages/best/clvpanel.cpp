#include "ui/pages/best/clvpanel.h"

#include "core/base/format.h"
#include "core/clv/clvstore.h"
#include "core/project/project.h"
#include "core/table/hiddennames.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/best/clvmodel.h"
#include "ui/pages/best/clvtermsform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progresspanel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using clv::ClvStore;
using clv::Model;
using project::Project;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kNameWidth = 140; ///< pixels at 100 %
constexpr int kTableHeight = 320; ///< pixels at 100 %: some ten customers

QString numbersOf(const clv::NamedNumbers &numbers)
{
    QStringList parts;
    for (const auto &[name, value] : numbers)
        parts << QStringLiteral("%1 = %2").arg(name, format::number(value, 4));
    return parts.join(QStringLiteral(" · "));
}

QString captionOf(const clv::ClvResult &result)
{
    QStringList lines = result.caption;
    if (!result.parameters.empty())
        lines << ClvPanel::tr("Fitted: %1. Log-likelihood %2.")
                     .arg(numbersOf(result.parameters), format::number(result.logLikelihood, 2));
    if (result.plainRetention)
        lines << ClvPanel::tr("Plain retention, whatever the age: %1 a period (%2 to %3).")
                     .arg(format::share(result.plainRetention->rate, 1), format::share(result.plainRetention->low, 1),
                          format::share(result.plainRetention->high, 1));
    return lines.join(u'\n');
}

} // namespace

ClvPanel::ClvPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    m_form = new ClvTermsForm;
    m_progress = new ProgressPanel;
    m_refusal = new HintBox;
    m_refusal->hide();
    column->addWidget(m_form);
    column->addWidget(m_progress);
    column->addWidget(m_refusal);
    column->addWidget(makeResult());
    column->addStretch(1);
    connect(m_form, &ClvTermsForm::changed, this, &ClvPanel::keep);
}

ClvPanel::~ClvPanel()
{
    m_computing.cancel();
    m_others.cancel();
    if (m_saving.isRunning()) {
        m_saving.cancel();
        m_saving.waitForFinished();
        m_session.setBusy(false);
    }
}

QWidget *ClvPanel::makeResult()
{
    m_result = new Card(tr("What customers are worth"));
    m_filter = new FilterLine(tr("Find a customer"));
    m_sum = Label::wrapping({}, FontRole::BodyStrong);
    m_caption = Label::wrapping({}, FontRole::Small);
    m_notes = Label::wrapping({}, FontRole::Small, ColorRole::Caution);
    for (QWidget *widget : {m_sum, m_caption, m_notes})
        m_result->body()->addWidget(widget);
    m_model = new ClvModel(this);
    m_view = new DataTableView(tr("Customers with their lifetime value"));
    m_view->setModel(m_model);
    m_view->setFilterLine(m_filter);
    m_filter->setList(m_view);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setResizeContentsPrecision(50);
    connect(m_model, &ClvModel::modelReset, m_view, [this] {
        if (m_model->columnCount() == 0)
            return;
        m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
        m_view->horizontalHeader()->resizeSection(0, theme::current().pixels(kNameWidth));
    });
    m_view->setMinimumHeight(theme::current().pixels(kTableHeight));
    m_result->body()->addWidget(m_filter);
    m_result->body()->addWidget(m_view);
    m_standing = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_result->body()->addWidget(m_standing);
    m_use = makeButton(tr("Use as lifetime value"), theme::ButtonKind::Primary);
    m_use->setToolTip(tr("Puts the values into a column of the customers, which best can be judged by"));
    m_remove = makeButton(tr("Take the column away"), theme::ButtonKind::Link);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_use);
    row->addWidget(m_remove);
    m_result->body()->addWidget(buttons);
    m_result->hide();
    connect(m_filter, &FilterLine::filterChanged, m_model, &ClvModel::setFilter);
    connect(m_use, &QPushButton::clicked, this, &ClvPanel::use);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_session.settle(ClvStore(*m_session.project()).removeValues()); });
    return m_result;
}

void ClvPanel::refresh(bool canEdit)
{
    m_canEdit = canEdit;
    m_form->setEnabled(canEdit);
    m_stale = true;
    if (isVisible())
        look();
}

void ClvPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        look();
}

std::optional<ClvPanel::Basis> ClvPanel::basis() const
{
    const ClvStore store(*m_session.project());
    const auto tables = store.fingerprint();
    return tables ? std::optional(Basis{m_session.project()->id(), *tables, store.terms()}) : std::nullopt;
}

void ClvPanel::look()
{
    if (!m_session.hasProject() || m_session.isBusy())
        return;
    m_stale = false;
    const auto now = basis();
    if (!now || now != m_basis) {
        m_basis = now;
        compute();
        return;
    }
    m_form->show(now->terms);
    if (m_outcome.result)
        showStanding();
}

void ClvPanel::compute()
{
    m_others.cancel();
    const clv::ClvTerms terms = m_basis ? m_basis->terms : ClvStore(*m_session.project()).terms();
    m_form->show(terms);
    m_computing = runTask([path = m_session.project()->path(), terms,
                           hide = m_session.names().areHidden()](const TaskControl &control) -> Result<Outcome> {
        const auto own = Project::openForTask(path, Project::Access::ReadOnly);
        if (!own)
            return own.error();
        auto loaded = ClvStore(**own).data(control.part(0, 0.4));
        if (!loaded)
            return std::move(loaded).error();
        if (hide)
            loaded->customers = table::withNamesHidden(loaded->customers);
        Outcome outcome{std::make_shared<const clv::ClvData>(std::move(*loaded)), {}, {}};
        auto result = clv::compute(*outcome.data, terms, control.part(0.4, 1));
        if (result)
            outcome.result = std::make_shared<const clv::ClvResult>(std::move(*result));
        else
            outcome.refusal = result.error().message;
        return outcome;
    });
    m_progress->watch(m_computing.future(), tr("Computing lifetime value"));
    m_computing
        .then(this,
              [this, terms](const Result<Outcome> &outcome) {
                  show(outcome ? *outcome : Outcome{{}, {}, outcome.error().message});
                  if (outcome)
                      askOthers(terms);
              })
        .onCanceled(this, [this] {
            m_basis.reset(); // looked at again, it is computed again
            show({{}, {}, tr("Not computed: it was cancelled. Change a term to compute.")});
        });
}

void ClvPanel::show(const Outcome &outcome)
{
    m_outcome = outcome;
    m_refusal->setText(outcome.refusal);
    m_result->setVisible(outcome.result != nullptr);
    m_model->show(outcome.data, outcome.result);
    if (!outcome.result)
        return;
    const clv::ClvResult &result = *outcome.result;
    m_form->showLastDay(result.terms.asOf);
    const qint64 valued = result.valued();
    m_sum->setText(valued == 0 ? tr("No customer has a value by this model.")
                               : tr("%1 of %2 customers have a value; together %3.")
                                     .arg(format::count(valued), format::count(std::ssize(result.customers)),
                                          format::money(result.total(), result.currency)));
    m_caption->setText(captionOf(result));
    QStringList notes;
    for (const clv::Badge &badge : result.badges)
        notes << badge.text;
    notes += result.notes;
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    showStanding();
}

void ClvPanel::showStanding()
{
    const auto standing = ClvStore(*m_session.project()).standing();
    const auto state = standing ? *standing : ClvStore::Standing::None;
    switch (state) {
    case ClvStore::Standing::None:
        m_standing->setText(tr("These values are not a column of the customers yet, so nothing is judged by them."));
        break;
    case ClvStore::Standing::Current:
        m_standing->setText(tr("Computed values are the column that best can be judged by."));
        break;
    case ClvStore::Standing::OtherTerms:
        m_standing->setText(
            tr("The column of computed values follows other terms than the ones above. Use the values again."));
        break;
    case ClvStore::Standing::Stale:
        m_standing->setText(tr("The column of computed values is older than the tables. Use the values again."));
        break;
    }
    m_use->setEnabled(m_canEdit && m_outcome.result && m_outcome.result->valued() > 0);
    m_remove->setEnabled(m_canEdit);
    m_remove->setVisible(state != ClvStore::Standing::None);
}

void ClvPanel::askOthers(const clv::ClvTerms &terms)
{
    m_others = runTask([data = m_outcome.data, refusal = m_outcome.refusal,
                        terms](const TaskControl &control) -> Result<QMap<Model, QString>> {
        QMap<Model, QString> refusals{{terms.model, refusal}};
        for (const Model model : {Model::Historic, Model::Simple, Model::Sbg, Model::BgNbd}) {
            clv::ClvTerms other = terms;
            other.model = model;
            if (model == terms.model || control.cancelled())
                continue;
            if (const auto result = clv::compute(*data, other, control); !result)
                refusals[model] = result.error().message;
        }
        return refusals;
    });
    m_others.then(this, [this](const Result<QMap<Model, QString>> &refusals) {
        if (refusals)
            m_form->showRefusals(*refusals);
    });
}

void ClvPanel::keep(const clv::ClvTerms &terms)
{
    if (m_session.isBusy())
        return;
    if (terms.rates == ClvStore(*m_session.project()).terms().rates) {
        if (!m_session.settle(ClvStore(*m_session.project()).saveTerms(terms)))
            m_form->show(ClvStore(*m_session.project()).terms());
        return;
    }
    // With other rates, what was rolled up in several currencies is added up anew.
    const auto save = [terms](Project &project, const TaskControl &control) {
        return ClvStore(project).saveTerms(terms, control);
    };
    write(tr("Adding up at the new rates"), save, [this](bool saved) {
        if (!saved)
            m_form->show(ClvStore(*m_session.project()).terms());
    });
}

void ClvPanel::use()
{
    if (m_session.isBusy() || !m_outcome.result)
        return;
    const auto save = [outcome = m_outcome](Project &project, const TaskControl &control) {
        return ClvStore(project).saveValues(*outcome.data, *outcome.result, control);
    };
    write(tr("Writing the column"), save, [this](bool saved) {
        if (saved)
            m_session.notify(tr("The customers have a column of lifetime value now. Weigh it under Weights."), false,
                             true);
        else
            refresh(m_canEdit);
    });
}

void ClvPanel::write(const QString &doing, std::function<Result<>(Project &, const TaskControl &)> save,
                     std::function<void(bool)> then)
{
    m_session.setBusy(true);
    m_saving =
        runTask([path = m_session.project()->path(), save = std::move(save)](const TaskControl &control) -> Result<> {
            const auto own = Project::openForTask(path, Project::Access::ReadWrite);
            if (!own)
                return own.error();
            return save(**own, control);
        });
    m_progress->watch(m_saving.future(), doing);
    const auto finish = [this, then = std::move(then)](const Result<> &saved) {
        m_session.setBusy(false);
        m_session.project()->refresh();
        then(m_session.settle(saved));
    };
    m_saving.then(this, finish).onCanceled(this, [finish] { finish(Error::cancelled()); });
}

} // namespace lodestar::ui
