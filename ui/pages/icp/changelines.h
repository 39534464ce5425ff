#pragma once

#include "core/profile/definitionchanges.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

/// What two definitions say differently, a line each: a sign and a word say whether it was added, removed or changed,
/// and changed fields show both texts.
class ChangeLines : public Card
{
    Q_OBJECT
public:
    explicit ChangeLines(QWidget *parent = nullptr);
    void show(const std::vector<profile::DefinitionChange> &changes);

private:
    QWidget *line(const profile::DefinitionChange &change) const;

    QVBoxLayout *m_lines = nullptr;
};

/// "+2 −1 ~3": how much was added, removed and changed; "=" for nothing.
QString changeSize(const std::vector<profile::DefinitionChange> &changes);

} // namespace lodestar::ui
