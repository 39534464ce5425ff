#pragma once

#include "core/base/error.h"
#include "core/table/recipestep.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace lodestar::ui {

class Segmented;

/// What can be made of a column, and what each of that needs to know: a name, a type, a separator, other columns, a
/// factor.
class ColumnStepFields : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnStepFields(QWidget *parent = nullptr);
    /// Another column; what does not go with its type is not offered.
    void setColumn(const table::DatasetInfo &info, int column);
    /// The step that was filled in; the error says what is missing, and is empty while nothing was changed yet.
    Result<table::RecipeStep> step() const;
    void focusFirst();

signals:
    void edited();

private:
    QWidget *addGroup(const QString &id);
    QLineEdit *addLine(QWidget *group, const QString &name, const QString &hint = {});
    void makeName();
    void makeType();
    void makeSplit();
    void makeJoin();
    void makeUnit();
    void showGroup();
    Result<QJsonObject> typeValue() const;
    Result<QJsonObject> splitValue() const;
    Result<QJsonObject> unitValue() const;
    Result<table::RecipeStep> joinStep() const;

    table::DatasetInfo m_info;
    int m_column = -1;
    QVBoxLayout *m_lines = nullptr;
    Segmented *m_what = nullptr;
    QList<QPair<QString, QWidget *>> m_groups;
    QLineEdit *m_name = nullptr, *m_separator = nullptr, *m_parts = nullptr, *m_between = nullptr, *m_joined = nullptr,
              *m_tagSeparator = nullptr;
    QWidget *m_tagRow = nullptr;
    QCheckBox *m_asTags = nullptr;
    QComboBox *m_type = nullptr, *m_currency = nullptr;
    QListWidget *m_others = nullptr;
    QDoubleSpinBox *m_factor = nullptr;
};

} // namespace lodestar::ui
