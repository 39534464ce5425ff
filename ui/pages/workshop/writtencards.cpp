#include "ui/pages/workshop/writtencards.h"

#include "core/base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

WrittenCards::WrittenCards(QWidget *parent) : QWidget(parent)
{
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme::current().space(theme::Space::Tiny));
}

void WrittenCards::show(const std::vector<workshop::Answer> &cards)
{
    clearLayout(m_lines);
    for (auto card = cards.rbegin(); card != cards.rend(); ++card) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new ElidedLabel(visible(card->text, 400)), 1);
        auto *change = makeIconButton(QStringLiteral("edit"), tr("Change this card"));
        auto *back = makeIconButton(QStringLiteral("close"), tr("Take this card back"));
        connect(change, &QPushButton::clicked, this, [this, id = card->id] { emit changeWanted(id); });
        connect(back, &QPushButton::clicked, this, [this, id = card->id] { emit takenBack(id); });
        row->addWidget(change);
        row->addWidget(back);
        m_lines->addWidget(line);
    }
}

} // namespace lodestar::ui
