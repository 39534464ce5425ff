#pragma once

#include "core/import/source.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

/// The columns of a file before it is imported: what only a person can say of them as questions, then each column with
/// its values, type and role. Columns with a role or something to look at come first; the others and the empty ones are
/// folded away until they are asked for, so that an export of three hundred columns is shown at once.
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
    void kindChosen(lodestar::table::DatasetKind kind);

private:
    void showQuestions();
    void sortOut();
    void showGrid();
    void addRow(int line, int column);
    QWidget *makeValues(int column);
    QPushButton *makeFold(const QString &text, bool &open);

    import::ImportPreview m_preview;
    import::ImportOptions m_options;
    std::vector<int> m_first, m_more, m_empty; ///< columns: useful, others, without a value
    bool m_moreOpen = false, m_emptyOpen = false;
    QVBoxLayout *m_questions = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace lodestar::ui
