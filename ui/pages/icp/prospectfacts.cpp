#include "ui/pages/icp/prospectfacts.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kShown = 4;

QString whatItBrings(const prospects::FactToFind &fact)
{
    QStringList sentences;
    if (fact.best > 0)
        sentences << ProspectFacts::tr("%n become Best with a good answer to it alone.", nullptr,
                                       static_cast<int>(fact.best));
    if (fact.certain > 0)
        sentences << ProspectFacts::tr("%n become Best for certain with it alone.", nullptr,
                                       static_cast<int>(fact.certain));
    return sentences.join(u' ');
}

} // namespace

ProspectFacts::ProspectFacts(QWidget *parent) : Card(tr("What to find out first"), parent)
{
    setPadding(Space::Normal);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(theme::current().space(Space::Small));
    body()->addLayout(m_lines);
}

void ProspectFacts::show(const prospects::ProspectList &list)
{
    clearLayout(m_lines);
    if (list.ranking.facts.empty()) {
        m_lines->addWidget(Label::wrapping(tr("Nothing that one or two facts could change: what is known decides."),
                                           FontRole::Body, ColorRole::TextMuted));
        return;
    }
    for (size_t i = 0; i < list.ranking.facts.size() && i < kShown; ++i) {
        const prospects::FactToFind &fact = list.ranking.facts[i];
        m_lines->addWidget(
            Label::wrapping(tr("For %n: %1", "for how many what is to be found out", static_cast<int>(fact.prospects))
                                .arg(isolated(visible(list.icp.criteria[fact.criterion].label, 80))),
                            FontRole::BodyStrong));
        if (const QString brings = whatItBrings(fact); !brings.isEmpty())
            m_lines->addWidget(Label::wrapping(brings, FontRole::Small, ColorRole::TextMuted));
    }
}

} // namespace lodestar::ui
