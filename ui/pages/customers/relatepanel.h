#pragma once

#include "core/relate/importtables.h"
#include "core/relate/tablekinds.h"
#include "ui/base/pending.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class Card;
class ElidedLabel;
class HintBox;
class Label;
class ProgressPanel;
class Session;

/// Several files, or one that belongs to customers that are there already, before they are imported: what each is, how
/// their rows find the customers, which keys are the same. Every decision can be changed; nothing is in the project
/// until Import is pressed, and then all of it or nothing.
class RelatePanel : public QWidget
{
    Q_OBJECT
public:
    explicit RelatePanel(Session &session, QWidget *parent = nullptr);
    ~RelatePanel() override;

    /// Files that are looked at, with what was decided about them so far.
    struct Begun {
        QStringList paths;
        QHash<QString, int> kinds; ///< path → DatasetKind, or kLeftOut
        QHash<QString, import::DateOrder> dateOrders; ///< path → how its dates are read, where a person said so
        relate::MatchWishes wishes;
    };
    static constexpr int kLeftOut = -1;
    void open(const Begun &begun);
    Begun begun() const { return m_begun; }
    bool isImporting() const { return m_importing.isRunning(); }

signals:
    void closed(); ///< done or given up; the panel has nothing to show
    void imported();

private:
    struct Look {
        std::vector<relate::FileKind> kinds; ///< one per path
        std::shared_ptr<relate::PreparedTables> tables; ///< of the files that are not left out
        std::vector<int> shown; ///< index of the file for each table
        std::vector<table::ColumnInfo> customerColumns;
        relate::RollUp rollUp;
    };
    QWidget *makeHead();
    void look();
    void match();
    void take(const Result<Look> &looked);
    void showLook(const Look &look);
    void showFiles();
    void askDates(const QString &path, const import::DateQuestion &question);
    void showMatches();
    void addKeyColumns(const relate::SourceReport &source, QVBoxLayout *column);
    void showSuggestions();
    void decide(table::DatasetKind kind, const relate::KeyPair &pair, bool same);
    void startImport();
    void finishImport(const Result<relate::TablesOutcome> &outcome);
    void giveUp();

    Session &m_session;
    Begun m_begun;
    Look m_look;
    Pending<Result<Look>> m_looking;
    Pending<Result<relate::TablesOutcome>> m_importing;
    QString m_lastAction; ///< of the project, before the import began

    ElidedLabel *m_title = nullptr;
    Label *m_facts = nullptr;
    HintBox *m_error = nullptr;
    ProgressPanel *m_progress = nullptr;
    QWidget *m_body = nullptr;
    QGridLayout *m_files = nullptr;
    QVBoxLayout *m_questions = nullptr, *m_matches = nullptr, *m_suggestions = nullptr;
    Card *m_matchCard = nullptr, *m_suggestionCard = nullptr;
    QPushButton *m_import = nullptr, *m_cancel = nullptr;
};

} // namespace lodestar::ui
