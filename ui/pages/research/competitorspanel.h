#pragma once

#include "core/research/competitor.h"
#include "ui/pages/research/researchpanel.h"

class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace lodestar::ui {

class EmptyState;
class TextEdit;
class TextLine;

/// Competitor files side by side: a column for each, a row for each thing to know, so that they can be compared.
class CompetitorsPanel : public ResearchPanel
{
    Q_OBJECT
public:
    explicit CompetitorsPanel(Session &session, QWidget *parent = nullptr);

    QString purpose() const override;
    std::optional<StageScene> stageScene() const override; ///< a column for each, with what is known
    QVariant begun() const override;
    void resume(const QVariant &begun) override;

protected:
    void refresh() override;

private:
    struct Fields {
        QString id;
        TextLine *name = nullptr;
        std::vector<TextEdit *> texts; ///< in the order of competitorFields()
    };
    void fill();
    Fields makeFields(const research::Competitor &competitor, int column);
    void add();
    research::CompetitorStore store() const;

    std::vector<research::Competitor> m_competitors;
    std::vector<Fields> m_fields; ///< one per competitor in sight
    bool m_fieldsCanEdit = false;
    QLineEdit *m_entry = nullptr;
    QPushButton *m_add = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace lodestar::ui
