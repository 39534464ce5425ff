#pragma once

#include "core/import/databasecatalogue.h"
#include "core/import/databasereader.h"
#include "core/import/source.h"
#include "ui/base/pending.h"

#include <QWidget>

class QCheckBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableWidget;

namespace lodestar::ui {

class Card;
class DatabaseLogin;
class DatabaseRollUpForm;
class FilterLine;
class HintBox;
class Label;
class ProgressPanel;
class SectionTabs;

/// A company's database: connect, choose a table or write a query, look at its first rows, and roll up per customer if
/// wanted. What is chosen then goes the way of every file.
class DatabasePanel : public QWidget
{
    Q_OBJECT
public:
    explicit DatabasePanel(QWidget *parent = nullptr);
    ~DatabasePanel() override;
    void open(); ///< as it was left, but without a password

signals:
    void closed(); ///< given up
    /// `source` for import::previewFile(); it may hold the password and is not to be kept.
    void chosen(const QString &source, const import::ImportOptions &options);

private:
    QWidget *makeLogin();
    QWidget *makeConnected();
    QWidget *makeTables();
    QWidget *makeQuery();
    QWidget *makeLook();
    void connectToDatabase();
    void disconnectFromDatabase(); ///< back to who and where; the password is kept nowhere
    void showTables();
    void filterTables(const QString &text);
    void lookAtTable();
    void lookAtQuery();
    void look(const import::DatabaseAddress &address);
    void showPeek(const import::DatabasePeek &peek);
    void forgetPeek();
    void showState();
    void goOn();
    bool isQuery() const;
    bool isRollUp() const;

    import::DatabaseAddress m_address; ///< connected to; without table and query
    import::DatabaseAddress m_looked; ///< what the rows on screen are of
    import::DatabaseCatalogue m_catalogue;
    Pending<Result<import::DatabaseCatalogue>> m_connecting;
    Pending<Result<import::DatabasePeek>> m_looking;
    bool m_connected = false, m_hasPeek = false;

    DatabaseLogin *m_login = nullptr;
    QWidget *m_where = nullptr; ///< in place of the login once there is a connection
    Label *m_whereText = nullptr;
    HintBox *m_error = nullptr;
    ProgressPanel *m_progress = nullptr;
    QWidget *m_body = nullptr;
    SectionTabs *m_tabs = nullptr;
    QStackedWidget *m_choices = nullptr;
    FilterLine *m_filter = nullptr;
    QListWidget *m_tables = nullptr;
    QPlainTextEdit *m_query = nullptr;
    QPushButton *m_lookAtQuery = nullptr, *m_goOn = nullptr;
    Label *m_facts = nullptr;
    QTableWidget *m_rows = nullptr;
    QCheckBox *m_rollUp = nullptr;
    QScrollArea *m_lookScroll = nullptr;
    DatabaseRollUpForm *m_form = nullptr;
};

} // namespace lodestar::ui
