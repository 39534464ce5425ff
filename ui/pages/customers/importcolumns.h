#pragma once

#include "core/import/source.h"
#include "ui/pages/customers/columnfolds.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace lodestar::ui {

class FilterLine;

/// The columns of a file before it is imported: what only a person can say of them as questions, then each column with
/// its values, type and role. Columns with a role or something to look at come first; the others and the empty ones are
/// folded away until they are asked for or looked for by name.
class ImportColumns : public QWidget
{
    Q_OBJECT
public:
    explicit ImportColumns(QWidget *parent = nullptr);
    void show(const import::ImportPreview &preview, const import::ImportOptions &options);

signals:
    void typeChosen(const QString &column, lodestar::table::ColumnType type);
    void roleChosen(const QString &column, const lodestar::table::Role &role);
    void literalChosen(const QString &column, bool literal); ///< are "n/a" and the like values there?
    void dateOrderChosen(lodestar::import::DateOrder order); ///< of the dates that can be read both ways
    void kindChosen(lodestar::table::DatasetKind kind);

private:
    void showQuestions();
    void askDates();
    void sortOut();
    void showGrid();
    void addRow(int line, int column);
    QWidget *makeValues(int column);

    import::ImportPreview m_preview;
    import::ImportOptions m_options;
    ColumnFolds m_folds;
    QVBoxLayout *m_questions = nullptr;
    FilterLine *m_search = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace lodestar::ui
