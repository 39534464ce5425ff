#include "ui/pages/traits/bandeditor.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "core/project/randomseed.h"
#include "core/traits/bandstore.h"
#include "ui/base/session.h"
#include "ui/pages/traits/bandedges.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progresspanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lodestar::ui {

using Kind = traits::BandRule::Kind;
using theme::Space;

BandEditor::BandEditor(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_unfold = new QuietButton(tr("Change the bands…"));
    m_unfold->setCheckable(true);
    column->addWidget(m_unfold, 0, Qt::AlignLeading);
    column->addWidget(makeForm());
    connect(m_unfold, &QPushButton::toggled, this, [this](bool unfolded) {
        m_form->setVisible(unfolded);
        unfolded ? showKind() : m_search.cancel();
    });
}

QWidget *BandEditor::makeForm()
{
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_kind = new QComboBox;
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(14);
    m_own = new QLineEdit;
    m_ownRow = new FormRow(tr("Where one band ends and the next begins"), m_own,
                           tr("With semicolons between them, such as 10; 50; 250"));
    m_progress = new ProgressPanel;
    m_result = Label::wrapping({});
    m_note = Label::wrapping({}, theme::FontRole::Small, theme::ColorRole::TextMuted);
    m_apply = new PrimaryButton(tr("Use these bands"));
    column->addWidget(new FormRow(tr("How to cut it"), m_kind));
    column->addWidget(m_ownRow);
    column->addWidget(m_progress);
    column->addWidget(m_result);
    column->addWidget(m_note);
    column->addWidget(m_apply, 0, Qt::AlignLeading);
    m_form->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BandEditor::showKind);
    connect(m_own, &QLineEdit::returnPressed, this, &BandEditor::apply);
    connect(m_apply, &QPushButton::clicked, this, &BandEditor::apply);
    return m_form;
}

void BandEditor::show(const TraitScene &scene, int columnIndex)
{
    m_scene = scene;
    m_column = columnIndex;
    const table::Table &table = scene.analysis->table;
    const table::Column &column = table.column(columnIndex);
    const traits::BandRule rule = scene.analysis->options.bands.value(column.name());
    const auto kinds = traits::bandKindsFor(column);
    setVisible(kinds.size() > 1);
    m_unfold->setEnabled(scene.canEdit);
    if (kinds.size() < 2)
        return;
    const std::vector<double> edges = traits::bandsOf(column, rule, traits::dataDate(table.info())).edges;
    const bool same = m_attribute == column.name() && m_edges == edges;
    if (same && m_form->isVisibleTo(this)) { // someone is writing
        m_apply->setEnabled(scene.canEdit && (!traits::isFitted(chosen()) || !m_found.empty()));
        return;
    }
    m_attribute = column.name();
    m_type = column.type();
    m_edges = edges;
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const Kind kind : kinds)
        m_kind->addItem(traits::bandKindName(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(rule.kind))));
    m_unfold->setChecked(false);
    showKind();
}

Kind BandEditor::chosen() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void BandEditor::showKind()
{
    m_ownRow->setVisible(chosen() == Kind::Own);
    m_ownRow->setError({});
    m_own->setText(edgesText(m_edges, m_type));
    const bool fitted = traits::isFitted(chosen());
    m_note->setText(fitted
                        ? tr("Such bands show where the best and the others part. They were chosen by looking at who "
                             "is best, so what they show is no proof: their traits get no verdict, and are left out "
                             "of combinations and of the draft of an ICP.")
                        : tr("The bands are the same for the best and the others, and hold for every page. Choose "
                             "them for what they mean, not for the result."));
    m_search.cancel();
    m_found.clear();
    m_result->setText({});
    m_result->hide();
    m_apply->setEnabled(m_scene.canEdit && !fitted);
    if (fitted && m_form->isVisibleTo(this))
        search();
}

/// Looks for the edges, and for what luck finds in shuffled customers.
void BandEditor::search()
{
    if (!m_session.hasProject() || !m_scene.analysis)
        return;
    const auto method = chosen() == Kind::Mdlp ? traits::SupervisedMethod::Mdlp : traits::SupervisedMethod::ChiMerge;
    m_search = runTask(
        [analysis = m_scene.analysis, column = m_column, method, seed = project::randomSeed(*m_session.project())](
            const TaskControl &control) -> Result<traits::SupervisedBands> {
            auto found =
                traits::supervisedBands(analysis->table.column(column), analysis->rating, method, seed, 999, control);
            if (control.cancelled())
                return Error::cancelled();
            return found;
        });
    m_progress->watch(m_search.future(), tr("Looking where the best and the others part…"));
    m_search.then(this, [this](const Result<traits::SupervisedBands> &found) {
        if (found)
            showFound(*found);
    });
}

void BandEditor::showFound(const traits::SupervisedBands &found)
{
    QStringList lines;
    if (!found.refused.isEmpty())
        lines << found.refused;
    if (!found.bands.empty()) {
        const table::Table &table = m_scene.analysis->table;
        const traits::Bands bands =
            traits::bandsOf(table.column(m_column), {chosen(), found.edges}, traits::dataDate(table.info()));
        lines << listed(bands.labels) << traits::sureness(found);
    }
    lines += found.notes;
    m_found = found.edges;
    m_result->setText(lines.join(u'\n'));
    m_result->show();
    m_apply->setEnabled(m_scene.canEdit && !m_found.empty());
}

void BandEditor::apply()
{
    if (!m_session.hasProject() || !m_apply->isEnabled())
        return;
    traits::BandRule rule{chosen(), {}};
    if (rule.kind == Kind::Own) {
        auto edges = edgesFrom(m_own->text(), m_type);
        if (!edges) {
            m_ownRow->setError(edges.error().message);
            return;
        }
        rule.edges = std::move(*edges);
    }
    if (traits::isFitted(rule.kind))
        rule.edges = m_found;
    const Result<> saved = traits::BandStore(*m_session.project()).save(m_attribute, rule);
    if (!saved && saved.error().kind == ErrorKind::BadInput) {
        m_ownRow->setError(saved.error().message);
        return;
    }
    if (m_session.settle(saved)) {
        m_unfold->setChecked(false);
        m_session.notify(tr("%1 is cut anew.").arg(isolated(visible(m_attribute, 60))), false, true);
    }
}

} // namespace lodestar::ui
