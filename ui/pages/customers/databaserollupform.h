#pragma once

#include "core/import/databasereader.h"
#include "core/import/databaserollup.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace lodestar::ui {

class FormRow;
class HintBox;
class Segmented;

/// Which columns of a table say who bought what, when and for how much, and the query that comes of it: it is shown
/// before anything runs.
class DatabaseRollUpForm : public QWidget
{
    Q_OBJECT
public:
    explicit DatabaseRollUpForm(QWidget *parent = nullptr);
    /// Another table: its columns are offered, the likely ones chosen.
    void setTable(const QString &table, const std::vector<import::DatabaseColumn> &columns, import::Dbms dbms);
    /// What was chosen; an error while something is missing.
    Result<QString> query() const;
    const import::DatabaseRollUp &rollUp() const { return m_rollUp; }

signals:
    void changed();

private:
    QComboBox *addChoice(const QString &name);
    void read();

    import::DatabaseRollUp m_rollUp;
    import::Dbms m_dbms = import::Dbms::Other;
    QString m_table;
    Segmented *m_rows = nullptr;
    QComboBox *m_customer = nullptr, *m_name = nullptr, *m_amount = nullptr, *m_date = nullptr, *m_product = nullptr,
              *m_stage = nullptr, *m_created = nullptr;
    QLineEdit *m_won = nullptr;
    QList<FormRow *> m_dealRows;
    QWidget *m_fields = nullptr;
    QPlainTextEdit *m_sql = nullptr;
    HintBox *m_missing = nullptr;
};

} // namespace lodestar::ui
