#include "ui/pages/traits/traitdetail.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "core/chart/groupcharts.h"
#include "ui/base/session.h"
#include "ui/pages/traits/bandeditor.h"
#include "ui/pages/traits/customerlist.h"
#include "ui/pages/traits/customersmodel.h"
#include "ui/pages/traits/traitformula.h"
#include "ui/pages/traits/traitpanel.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

QString nameOf(const traits::Trait &trait)
{
    return TraitDetail::tr("%1: %2", "attribute and value")
        .arg(isolated(visible(trait.attribute, 40)), isolated(visible(trait.value, 60)));
}

} // namespace

TraitDetail::TraitDetail(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    m_customers = new CustomerList(session);
    column->addWidget(makeFinding());
    column->addWidget(makeCharts());
    column->addWidget(m_customers);
}

QWidget *TraitDetail::makeFinding()
{
    const theme::Look &look = theme::current();
    auto *card = new Card;
    m_finding = Label::wrapping({}, FontRole::Subtitle);
    QFont strong = look.font(FontRole::Subtitle);
    strong.setWeight(QFont::DemiBold);
    m_finding->setFont(strong);
    m_sureness = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_noteBox = new QWidget;
    m_notes = new QVBoxLayout(m_noteBox);
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setSpacing(look.space(Space::Small));
    m_formula = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_formula->hide();
    m_add = new PrimaryButton(tr("Add to ICP"));
    m_showFormula = new QuietButton(tr("Formula"));
    m_showFormula->setCheckable(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_finding, m_sureness, m_noteBox})
        card->body()->addWidget(widget);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.space(Space::Small));
    row->addWidget(m_add);
    row->addWidget(m_showFormula);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_formula);
    connect(m_showFormula, &QPushButton::toggled, m_formula, &QWidget::setVisible);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addToIcp(m_session, m_add,
                 {{m_trait}, isolated(visible(m_trait.value, 60)), m_scene.analysis->table.info().id, {}});
    });
    return card;
}

QWidget *TraitDetail::makeCharts()
{
    auto *card = new Card;
    m_values = makeChart(m_session);
    m_numbers = makeChart(m_session);
    m_values->hide(); // until they are counted
    m_numbers->hide();
    m_bands = new BandEditor(m_session);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_values, m_numbers, m_bands})
        card->body()->addWidget(widget);
    connect(m_values, &render::ChartView::markActivated, this, &TraitDetail::showCustomersOf);
    connect(m_numbers, &render::ChartView::markActivated, this, &TraitDetail::showCustomersIn);
    addingAction(*m_values, m_session, [this](int bar) { return offerOfBar(bar); });
    addingAction(*m_numbers, m_session, [this](int bin) { return offerOfBin(bin); });
    return card;
}

void TraitDetail::show(const TraitScene &scene, const traits::Trait &trait)
{
    m_scene = scene;
    m_trait = trait;
    m_finding->setText(traits::finding(trait));
    m_sureness->setText(traits::sureness(trait, scene.analysis->traits.level));
    m_formula->setText(formulaOf(trait, scene.analysis->traits.correction));
    m_add->setEnabled(scene.canEdit);
    showNotes();
    showBands();
    m_behind.cancel();
    m_drawing = runTask([scene, trait](const TaskControl &) -> Result<Drawn> { return draw(scene, trait); });
    m_drawing.then(this, [this](const Result<Drawn> &drawn) {
        if (drawn)
            showDrawn(*drawn);
    });
}

TraitDetail::Drawn TraitDetail::draw(const TraitScene &scene, const traits::Trait &trait)
{
    const profile::Analysis &analysis = *scene.analysis;
    Drawn drawn;
    drawn.values = chart::valueBars(analysis.table, trait.column, analysis.rating, analysis.options);
    drawn.values.title = tr("All values of %1").arg(isolated(visible(trait.attribute, 60)));
    if (scene.findings) {
        for (const traits::NumericComparison &one : scene.findings->numbers) {
            if (one.column == trait.column)
                drawn.numbers = chart::twoDistributions(analysis.table, one, analysis.rating, analysis.traits.level);
        }
    }
    drawn.customers = customersMeeting(analysis.table, analysis.rating, trait.condition);
    return drawn;
}

void TraitDetail::showDrawn(const Drawn &drawn)
{
    m_values->setSpec(drawn.values);
    m_values->show();
    m_numbers->setVisible(drawn.numbers.has_value());
    if (drawn.numbers)
        m_numbers->setSpec(*drawn.numbers);
    m_customers->showCustomers(*m_scene.analysis, nameOf(m_trait), drawn.customers);
}

void TraitDetail::showNotes()
{
    clearLayout(m_notes);
    QStringList texts;
    if (!m_trait.caution.isEmpty())
        texts << m_trait.caution;
    if (m_scene.findings) {
        for (const traits::TraitNote &note : m_scene.findings->notes) {
            if (note.concerns(m_trait))
                texts << note.text;
        }
    }
    for (const QString &text : texts)
        m_notes->addWidget(new HintBox(text));
    m_noteBox->setVisible(!texts.isEmpty());
}

void TraitDetail::showBands()
{
    m_bands->show(m_scene, m_trait.column);
}

IcpOffer TraitDetail::offerOfBar(int bar) const
{
    if (bar < 0 || !m_scene.analysis)
        return {};
    const profile::Analysis &analysis = *m_scene.analysis;
    const auto condition = chart::conditionBehind(analysis.table, m_trait.column, analysis.rating, analysis.options,
                                                  static_cast<size_t>(bar));
    return condition ? offerOf(analysis, analysis.table, *condition) : IcpOffer();
}

IcpOffer TraitDetail::offerOfBin(int bin) const
{
    const auto *histograms = std::get_if<chart::TwoHistograms>(&m_numbers->spec().body);
    if (!histograms || bin < 0 || !m_scene.analysis)
        return {};
    const table::Table &table = m_scene.analysis->table;
    const auto condition = chart::conditionOfBin(*histograms, table.column(m_trait.column), static_cast<size_t>(bin));
    return condition ? offerOf(*m_scene.analysis, table, *condition) : IcpOffer();
}

void TraitDetail::showCustomersIn(int bin)
{
    const IcpOffer offer = offerOfBin(bin);
    if (offer.traits.empty())
        return;
    const QString what = nameOf(offer.traits.front());
    m_behind = runTask([analysis = m_scene.analysis, condition = offer.traits.front().condition](
                           const TaskControl &) -> Result<std::vector<qsizetype>> {
        return customersMeeting(analysis->table, analysis->rating, condition);
    });
    m_behind.then(this, [this, what, offer](const Result<std::vector<qsizetype>> &rows) {
        if (!rows)
            return;
        m_customers->showCustomers(*m_scene.analysis, what, *rows);
        m_customers->offer(offer, m_scene.canEdit);
    });
}

void TraitDetail::showCustomersOf(int bar)
{
    const auto *bars = std::get_if<chart::ValueBars>(&m_values->spec().body);
    if (!bars || bar < 0 || static_cast<size_t>(bar) >= bars->rows.size())
        return;
    const QString what = tr("%1: %2", "attribute and value")
                             .arg(isolated(visible(m_trait.attribute, 40)),
                                  isolated(visible(bars->rows[static_cast<size_t>(bar)].label, 60)));
    m_behind = runTask([analysis = m_scene.analysis, column = m_trait.column,
                        bar](const TaskControl &) -> Result<std::vector<qsizetype>> {
        auto rows = chart::customersBehind(analysis->table, column, analysis->rating, analysis->options,
                                           static_cast<size_t>(bar));
        sortBestFirst(rows, analysis->rating);
        return rows;
    });
    m_behind.then(this, [this, what, bar](const Result<std::vector<qsizetype>> &rows) {
        if (!rows)
            return;
        m_customers->showCustomers(*m_scene.analysis, what, *rows);
        m_customers->offer(offerOfBar(bar), m_scene.canEdit);
    });
}

} // namespace lodestar::ui
