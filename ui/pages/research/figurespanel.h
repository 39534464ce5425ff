#pragma once

#include "core/base/error.h"
#include "core/research/figures.h"
#include "ui/base/pending.h"
#include "ui/pages/research/researchpanel.h"

class QVBoxLayout;

namespace lodestar::ui {

class DatasetImport;
class EmptyState;
class Label;

/// What the figures of web or social analytics answer: a few charts, and what no column tells.
class FiguresPanel : public ResearchPanel
{
    Q_OBJECT
public:
    FiguresPanel(Session &session, table::DatasetKind kind, QWidget *parent = nullptr);
    QString purpose() const override;

protected:
    void refresh() override;

private:
    bool isWeb() const { return m_kind == table::DatasetKind::Web; }
    EmptyState *makeEmpty();
    void work(const table::DatasetInfo &info);
    void showFigures(const research::Figures &figures);

    table::DatasetKind m_kind;
    qint64 m_workedOn = 0; ///< the data set that the charts are of, or will be; 0: none
    qint64 m_revision = -1;
    Pending<Result<research::Figures>> m_work;
    DatasetImport *m_import = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    Label *m_source = nullptr;
    QVBoxLayout *m_charts = nullptr;
};

} // namespace lodestar::ui
