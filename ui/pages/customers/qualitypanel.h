#pragma once

#include "core/quality/quality.h"
#include "ui/base/pending.h"
#include "ui/pages/customers/recipechange.h"

#include <QWidget>

namespace lodestar::ui {

class Label;
class ProgressPanel;
class SectionStack;
class SectionTabs;
class Session;

/// One list of the quality panel.
class QualitySection : public QWidget
{
    Q_OBJECT
public:
    using Report = std::shared_ptr<const quality::Report>;
    using QWidget::QWidget;
    virtual QString title(const quality::Report &report) const = 0; ///< of its tab, with how many there are
    virtual void show(const Report &report, bool canEdit) = 0;

signals:
    void changeWanted(const lodestar::ui::RecipeChange::Work &work);
    void customerWanted(const QString &key); ///< to be shown in the table
};

/// What is to be looked at in the customers' data, and what was corrected: findings, cells worth filling, spellings,
/// duplicates, attributes made by hand, and the recipe. Works it out in the background when it is looked at.
class QualityPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QualityPanel(Session &session, QWidget *parent = nullptr);
    ~QualityPanel() override;
    /// The customers changed (or may be edited from now on): looked at again as soon as the panel is in sight.
    void refresh(const table::DatasetInfo &info, bool canEdit);
    void showSection(const QString &id);

signals:
    void customerWanted(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addSection(const QString &id, QualitySection *section);
    void look();
    void take(const Result<std::shared_ptr<const quality::Report>> &report);
    void showReport();

    Session &m_session;
    table::DatasetInfo m_info;
    bool m_canEdit = false;
    qint64 m_lookedAt = -1; ///< revision of the project
    Pending<Result<std::shared_ptr<const quality::Report>>> m_looking;
    std::shared_ptr<const quality::Report> m_report;
    RecipeChange *m_change = nullptr;
    ProgressPanel *m_progress = nullptr;
    Label *m_summary = nullptr;
    SectionTabs *m_tabs = nullptr;
    SectionStack *m_stack = nullptr;
    QStringList m_ids;
    std::vector<QualitySection *> m_sections;
};

} // namespace lodestar::ui
