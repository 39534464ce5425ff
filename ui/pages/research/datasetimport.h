#pragma once

#include "core/research/surveyintake.h"
#include "core/table/table.h"
#include "ui/base/pending.h"

#include <QWidget>

class QPushButton;

namespace lodestar::ui {

class HintBox;
class ProgressPanel;
class Session;

/// Brings a table of one kind into the project from beside the page that reads it: a button, the progress, what went
/// wrong.
class DatasetImport : public QWidget
{
    Q_OBJECT
public:
    DatasetImport(Session &session, table::DatasetKind kind, const QString &button, QWidget *parent = nullptr);
    ~DatasetImport() override;
    void setCanEdit(bool canEdit);
    void choose(); ///< asks for a file, then imports it or tells fileChosen()
    /// Something else looks at the file before it comes in; it calls start().
    void setLooksFirst(bool looksFirst) { m_looksFirst = looksFirst; }
    /// `columns`: what those of a survey hold; empty: judged by their headers.
    void start(const QString &path, const std::vector<research::SurveyColumn> &columns = {});

signals:
    void fileChosen(const QString &path);
    void imported(const std::optional<lodestar::research::SurveyIntake> &survey);

private:
    struct Outcome {
        table::DatasetInfo dataset;
        std::optional<research::SurveyIntake> survey;
    };
    void finish(const Result<Outcome> &outcome);

    Session &m_session;
    table::DatasetKind m_kind;
    bool m_looksFirst = false;
    QPushButton *m_button = nullptr;
    HintBox *m_error = nullptr;
    ProgressPanel *m_progress = nullptr;
    Pending<Result<Outcome>> m_importing;
};

} // namespace lodestar::ui
