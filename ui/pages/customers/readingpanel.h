#pragma once

#include "core/import/source.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace lodestar::ui {

class Label;

/// How a table is read, and why: what was detected, and controls to decide otherwise.
class ReadingPanel : public QWidget
{
    Q_OBJECT
public:
    /// What the table stands in decides what there is to choose: a workbook and a database know how they are written.
    enum class Form { Text, Workbook, Database };

    explicit ReadingPanel(QWidget *parent = nullptr);
    /// Shows what was detected and, where something is chosen, the choice.
    void present(const import::Dialect &dialect, const import::DialectChoice &choice, Form form);
    const import::DialectChoice &choice() const { return m_choice; }

signals:
    void chosen(); ///< a person decided something: choice() has it

private:
    QWidget *makeMore();
    void fillLists();
    void connectLists();
    void presentMore(const import::Dialect &dialect);

    import::DialectChoice m_choice;
    QComboBox *m_encoding = nullptr, *m_delimiter = nullptr, *m_decimal = nullptr, *m_dates = nullptr,
              *m_quote = nullptr;
    QCheckBox *m_header = nullptr, *m_backslash = nullptr;
    QSpinBox *m_skip = nullptr;
    QPushButton *m_detectMore = nullptr;
    Label *m_reasons = nullptr;
    QList<QWidget *> m_textParts, m_tableParts; ///< only for text tables; for everything but databases
};

} // namespace lodestar::ui
