#include "ui/pages/icp/criterionstanding.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kMostNames = 20;

}

CriterionStanding::CriterionStanding(QWidget *parent) : QWidget(parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Small));
    m_counts = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_effect = Label::wrapping({}, FontRole::Small);
    m_who = makeButton(tr("Who?"), theme::ButtonKind::Link);
    m_who->setCheckable(true);
    m_who->setAccessibleName(tr("Who would move"));
    m_names = new QWidget;
    m_nameList = new FlowLayout(m_names);
    m_nameList->setContentsMargins(0, 0, 0, 0);
    m_names->hide();
    m_warnings = new QVBoxLayout;
    m_warnings->setSpacing(look.space(Space::Small));
    auto *row = new QHBoxLayout;
    row->addWidget(m_effect, 1);
    row->addWidget(m_who, 0, Qt::AlignTop);
    column->addWidget(m_counts);
    column->addLayout(row);
    column->addWidget(m_names);
    column->addLayout(m_warnings);
    connect(m_who, &QPushButton::toggled, this, [this](bool open) {
        if (open)
            showWho();
        m_names->setVisible(open);
    });
    setInsight(nullptr, nullptr, false);
}

void CriterionStanding::setInsight(const profile::CriterionInsight *insight,
                                   std::shared_ptr<const profile::Analysis> analysis, bool inWords)
{
    m_analysis = std::move(analysis);
    clearLayout(m_warnings);
    m_rows.clear();
    QString counts, effect;
    if (insight && inWords) {
        counts = tr("A statement in words: people answer it, the customer list cannot.");
    } else if (insight) {
        counts = tr("Today: %1 meet it, %2 do not, %3 unknown. Unknown is not No.")
                     .arg(format::count(insight->met), format::count(insight->missed), format::count(insight->unknown));
        effect = insight->effectText;
        m_rows = insight->effect.intoBest;
        m_rows.insert(m_rows.end(), insight->effect.outOfBest.begin(), insight->effect.outOfBest.end());
        for (const auto &warning : insight->warnings)
            m_warnings->addWidget(new HintBox(warning.text));
    }
    m_counts->setText(counts);
    m_counts->setVisible(!counts.isEmpty());
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
    m_who->setVisible(!m_rows.empty());
    m_names->setVisible(m_who->isChecked() && !m_rows.empty());
    if (m_who->isChecked())
        showWho();
}

void CriterionStanding::showWho()
{
    clearLayout(m_nameList);
    if (!m_analysis)
        return;
    for (size_t i = 0; i < std::min(m_rows.size(), kMostNames); ++i) {
        auto *name = makeButton(isolated(visible(m_analysis->table.nameOf(m_rows[i]), 60)), theme::ButtonKind::Link);
        connect(name, &QPushButton::clicked, this,
                [this, key = m_analysis->table.keyOf(m_rows[i])] { emit customerWanted(key); });
        m_nameList->addWidget(name);
    }
    if (m_rows.size() > kMostNames)
        m_nameList->addWidget(new Label(tr("and %n more", nullptr, static_cast<int>(m_rows.size() - kMostNames)),
                                        FontRole::Small, ColorRole::TextMuted));
}

} // namespace lodestar::ui
