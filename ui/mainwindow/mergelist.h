#pragma once

#include "core/project/merge.h"

#include <QHash>
#include <QTreeWidget>

namespace lodestar::ui {

/// The questions as the room knows them, by id: "8. What keeps them?"
QHash<QString, QString> questionNames(project::Project &project);

/// What comes in with a merge: people, under each what they said or changed, by question.
class MergeList : public QTreeWidget
{
    Q_OBJECT
public:
    MergeList(const project::MergePlan &plan, const QHash<QString, QString> &questions, QWidget *parent = nullptr);
    QSize sizeHint() const override; ///< as high as its rows, up to a screenful

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();
};

} // namespace lodestar::ui
