#pragma once

#include "core/project/merge.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar::ui {

class Segmented;

/// What was changed on both sides, one below the other, each with the choice whose stands.
class MergeConflicts : public QWidget
{
    Q_OBJECT
public:
    explicit MergeConflicts(const project::MergePlan &plan, QWidget *parent = nullptr);
    project::MergeChoices choices() const;

private:
    QWidget *makeOne(size_t index, const project::MergeConflict &conflict, const QString &title);
    void chooseAll(project::Side side);

    project::MergeChoices m_choices;
    std::vector<Segmented *> m_shown; ///< by the conflict's place; fewer than there are when there are very many
};

} // namespace lodestar::ui
