#pragma once

#include "core/table/steppreview.h"
#include "ui/base/pending.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QTimer;

namespace lodestar::ui {

class ColumnStepFields;
class HintBox;
class Label;
class RecipeChange;
class Session;

/// Makes something else of one column: another name, another type, parts of it, one of it and others, another unit. A
/// few values are shown as they are and as they would be, before one undoable step is added to the recipe.
class ColumnForm : public QWidget
{
    Q_OBJECT
public:
    ColumnForm(Session &session, RecipeChange &change, QWidget *parent = nullptr);
    void open(const table::DatasetInfo &info, int column);

signals:
    void closed(); ///< the step was added, or nobody wants it

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeButtons();
    void look();
    void showPreview(const Result<table::StepPreview> &preview);
    void apply();

    Session &m_session;
    RecipeChange &m_change;
    table::DatasetInfo m_info;
    Label *m_title = nullptr, *m_effect = nullptr;
    ColumnStepFields *m_fields = nullptr;
    HintBox *m_hint = nullptr;
    QGridLayout *m_values = nullptr;
    QPushButton *m_apply = nullptr;
    QTimer *m_pause = nullptr; ///< after a keystroke
    Pending<Result<table::StepPreview>> m_preview;
    bool m_isApplying = false;
};

} // namespace lodestar::ui
