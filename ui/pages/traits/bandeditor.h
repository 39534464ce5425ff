#pragma once

#include "core/traits/supervisedbands.h"
#include "ui/base/pending.h"
#include "ui/pages/traits/traitscene.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lodestar::ui {

class FormRow;
class Label;
class ProgressPanel;
class Session;

/// How a number or a date is cut into bands: as usual, by quartiles, by common sizes, where people say, or by looking
/// at who is best. Folded away behind one button; what is chosen is kept in the project.
class BandEditor : public QWidget
{
    Q_OBJECT
public:
    explicit BandEditor(Session &session, QWidget *parent = nullptr);
    /// Hidden for a column that is not cut into bands.
    void show(const TraitScene &scene, int column);

private:
    QWidget *makeForm();
    void showKind();
    void search();
    void showFound(const traits::SupervisedBands &found);
    void apply();
    traits::BandRule::Kind chosen() const;

    Session &m_session;
    TraitScene m_scene;
    int m_column = -1;
    QString m_attribute;
    table::ColumnType m_type = table::ColumnType::Number;
    std::vector<double> m_edges; ///< in force, as a start for own ones
    std::vector<double> m_found; ///< by looking at who is best; empty until they are
    QPushButton *m_unfold = nullptr, *m_apply = nullptr;
    QWidget *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_own = nullptr;
    FormRow *m_ownRow = nullptr;
    ProgressPanel *m_progress = nullptr;
    Label *m_note = nullptr, *m_result = nullptr;
    Pending<Result<traits::SupervisedBands>> m_search;
};

} // namespace lodestar::ui
