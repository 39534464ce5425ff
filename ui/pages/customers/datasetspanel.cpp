#include "ui/pages/customers/datasetspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/databasesource.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

DatasetsPanel::DatasetsPanel(QWidget *parent) : QWidget(parent)
{
    m_list = new QVBoxLayout(this);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(theme::current().space(Space::Small));
}

void DatasetsPanel::show(const std::vector<table::DatasetInfo> &sets, qint64 used, bool canChange)
{
    clearLayout(m_list);
    for (const table::DatasetInfo &set : sets) {
        auto *card = new Card;
        card->setPadding(Space::Medium);
        card->body()->addWidget(Label::wrapping(visible(set.name, 120), FontRole::BodyStrong));
        card->body()->addWidget(
            Label::wrapping(tr("%1 rows, %2 columns, imported on %3", "size of a data set")
                                .arg(format::count(set.rows), format::count(static_cast<qint64>(set.columns.size())),
                                     format::dateTime(set.importedAt.toLocalTime()))));
        card->body()->addWidget(Label::wrapping(
            tr("From %1 · %2 · SHA-256 %3", "path, encoding, hash")
                .arg(import::shownSource(set.source), set.encoding, QString::fromLatin1(set.sha256.left(12))),
            FontRole::Small, ColorRole::TextMuted));
        if (set.id == used) {
            card->setSelected(true);
        } else if (set.kind == table::DatasetKind::Customers) {
            auto *look = new QuietButton(tr("Look at this one"));
            look->setAccessibleDescription(visible(set.name, 120));
            look->setEnabled(canChange);
            connect(look, &QPushButton::clicked, this, [this, set] { emit lookWanted(set); });
            card->body()->addWidget(look, 0, Qt::AlignLeading);
        }
        m_list->addWidget(card);
    }
    m_list->addStretch(1);
}

} // namespace lodestar::ui
