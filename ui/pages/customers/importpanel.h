#pragma once

#include "core/import/firstrows.h"
#include "core/import/source.h"
#include "ui/base/pending.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace lodestar::ui {

class ElidedLabel;
class HintBox;
class ImportColumns;
class Label;
class NextImportHint;
class ProgressPanel;
class ReadingPanel;
class Session;
class Segmented;
class SheetBox;

/// A file before it is imported: how it is read and why, its columns with type and role, its first rows. Every decision
/// can be changed; nothing is in the project until Import is pressed, and then all of it or nothing.
class ImportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPanel(Session &session, QWidget *parent = nullptr);
    ~ImportPanel() override;
    /// A file that is looked at, with what was decided about it so far.
    struct Begun {
        QString path;
        import::ImportOptions options;
    };
    void open(const Begun &begun);
    Begun begun() const { return {m_path, m_options}; }
    bool isImporting() const;

signals:
    void closed(); ///< done or given up; the panel has nothing to show
    void imported();
    /// The file is no customers' table but deals, orders or the like: other decisions are needed for it.
    void belongsToCustomers(const QString &path);

private:
    QWidget *makeReading();
    QWidget *makeColumns();
    void look();
    void lookAfresh(); ///< the columns may be others now
    void showPreview();
    void showReading();
    void connectColumns();
    void chooseKind(table::DatasetKind kind);
    QString importedText(const import::ImportOutcome &outcome) const;
    void showRows();
    void startImport();
    void finishImport(const Result<import::ImportOutcome> &outcome);
    void giveUp();

    Session &m_session;
    QString m_path;
    import::ImportOptions m_options;
    import::ImportPreview m_preview;
    std::optional<import::FirstRows> m_firstRows; ///< as they are read now; judged again after a choice
    struct Look {
        import::FirstRows rows;
        import::ImportPreview preview;
    };
    Pending<Result<Look>> m_looking;
    Pending<Result<import::ImportOutcome>> m_importing;
    QString m_lastAction; ///< of the project, before the import began

    ElidedLabel *m_title = nullptr;
    Label *m_facts = nullptr;
    Segmented *m_kind = nullptr; ///< customers or prospects; hidden for tables that are neither
    HintBox *m_error = nullptr, *m_notes = nullptr;
    NextImportHint *m_next = nullptr;
    ProgressPanel *m_progress = nullptr;
    ReadingPanel *m_reading = nullptr;
    SheetBox *m_sheets = nullptr;
    QWidget *m_body = nullptr;
    ImportColumns *m_columns = nullptr;
    QTableWidget *m_rows = nullptr;
    QPushButton *m_import = nullptr, *m_cancel = nullptr;
};

} // namespace lodestar::ui
