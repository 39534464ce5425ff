#pragma once

#include "core/traits/bands.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lodestar::ui {

class FormRow;
class Label;
class Session;

/// How a number or a date is cut into bands: as usual, by quartiles, by common sizes, or where people say. Folded away
/// behind one button; what is chosen is kept in the project.
class BandEditor : public QWidget
{
    Q_OBJECT
public:
    explicit BandEditor(Session &session, QWidget *parent = nullptr);
    /// Hidden for a column that is not cut into bands.
    void show(const table::Column &column, const traits::BandRule &rule, const QDate &until, bool canEdit);

private:
    QWidget *makeForm();
    void showKind();
    void apply();
    traits::BandRule::Kind chosen() const;

    Session &m_session;
    QString m_attribute;
    table::ColumnType m_type = table::ColumnType::Number;
    std::vector<double> m_edges; ///< in force, as a start for own ones
    QPushButton *m_unfold = nullptr, *m_apply = nullptr;
    QWidget *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_own = nullptr;
    FormRow *m_ownRow = nullptr;
    Label *m_note = nullptr;
};

} // namespace lodestar::ui
